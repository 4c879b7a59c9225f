internal import STSource

/// A file on its way to the process that looks into it, with what must not stand on a command line, where every user of
/// the machine can read it: the name of the file and the applicant's number.
public struct UploadRequest: Sendable, Hashable {
  /// What the person calls the file.
  public let name: String
  /// The applicant's own number, which may stand in the file; nil where it is not known.
  public let ownNumber: String?
  public let content: [UInt8]

  public init(name: String, ownNumber: String? = nil, content: [UInt8]) {
    self.name = name
    self.ownNumber = ownNumber
    self.content = content
  }

  /// The largest message that is read.
  public static let largest = UploadGate.largestFile + longestHead

  private static let longestHead = 10_000

  /// A line of JSON, and after it the file.
  var message: [UInt8] {
    let head = SourceNode(
      .object(
        [SourceNode.Member("name", SourceNode(.string(name)))]
          + (ownNumber.map { [SourceNode.Member("ownNumber", SourceNode(.string($0)))] } ?? [])))
    return JSONWriter.line(head) + [0x0A] + content
  }

  /// Reads what `message` wrote; nil for anything else.
  public init?(message: [UInt8]) {
    guard let end = message.prefix(Self.longestHead).firstIndex(of: 0x0A),
      let head = JSONReader.read(Array(message[..<end]), file: "", limits: .table).document?.root,
      let name = head["name"]?.text
    else { return nil }
    self.init(name: name, ownNumber: head["ownNumber"]?.text, content: Array(message[(end + 1)...]))
  }
}
