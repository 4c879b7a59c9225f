/// A part of a letter (RFC 2045 and 2046): fields, and a content that may hold further parts.
struct MailPart: Sendable {
  /// In order, names in small letters, folded lines made one.
  let fields: [(name: String, value: String)]
  /// Decoded; empty where the content is further parts.
  let content: [UInt8]
  let parts: [MailPart]

  /// How deep parts may lie in each other.
  private static let deepest = 10

  /// - Throws: a refusal where there are more parts, or deeper ones, than are read.
  static func read(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> MailPart {
    var count = 0
    return try MailPart(bytes[...], work, depth: 0, &count)
  }

  private init(
    _ bytes: ArraySlice<UInt8>, _ work: UploadWork, depth: Int, _ count: inout Int
  ) throws(UploadRefusal) {
    count += 1
    guard depth <= Self.deepest, count <= work.limits.entries else {
      throw .limit("högst \(work.limits.entries) delar i \(Self.deepest) led läses i ett brev", at: "")
    }
    let (head, body) = Self.halves(bytes)
    fields = Self.fields(head)
    let type = fields.first { $0.name == "content-type" }?.value ?? ""
    guard type.lowercased().hasPrefix("multipart/"), let boundary = Self.parameter("boundary", in: type)
    else {
      let encoding = fields.first { $0.name == "content-transfer-encoding" }?.value ?? ""
      content = TransferEncoding.decoded(body, encoding)
      try work.spend(content.count, at: "brevet")
      parts = []
      return
    }
    content = []
    var parts: [MailPart] = []
    for piece in Self.pieces(body, boundary) {
      parts.append(try MailPart(piece, work, depth: depth + 1, &count))
    }
    self.parts = parts
  }

  /// The name that an attached file has, as far as it is written in plain letters.
  var fileName: String? {
    fields.filter { $0.name == "content-disposition" || $0.name == "content-type" }
      .compactMap { Self.parameter("filename", in: $0.value) ?? Self.parameter("name", in: $0.value) }.first
  }

  var isText: Bool {
    let type = fields.first { $0.name == "content-type" }?.value.lowercased()
    return fileName == nil && (type.map { $0.hasPrefix("text/") } ?? true)
  }

  /// This part and all within it, in order.
  var all: [MailPart] { [self] + parts.flatMap(\.all) }
}

// MARK: - Lines

extension MailPart {
  /// What stands before the first empty line, and what stands after it.
  private static func halves(_ bytes: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let next = min(end + 1, bytes.endIndex)
      if bytes[start..<end].allSatisfy({ $0 == 0x0D }) { return (bytes[..<start], bytes[next...]) }
      start = next
    }
    return (bytes, [])
  }

  private static func fields(_ head: ArraySlice<UInt8>) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for line in head.split(separator: 0x0A) {
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.first == " " || text.first == "\t", !fields.isEmpty {
        fields[fields.count - 1].value += " " + text.drop { $0 == " " || $0 == "\t" }
      } else if let colon = text.firstIndex(of: ":") {
        fields.append(
          (text[..<colon].lowercased(), String(text[text.index(after: colon)...].drop { $0 == " " })))
      }
    }
    return fields
  }

  /// `name=value` or `name="value"`, after a semicolon.
  private static func parameter(_ name: String, in value: String) -> String? {
    for piece in value.split(separator: ";").dropFirst() {
      let halves = piece.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, halves[0].filter({ $0 != " " && $0 != "\t" }).lowercased() == name else {
        continue
      }
      return halves[1].split { $0 == "\"" }.first.map(String.init)
    }
    return nil
  }

  /// What stands between lines that begin with two hyphens and the boundary.
  private static func pieces(_ body: ArraySlice<UInt8>, _ boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if body[line..<end].starts(with: mark) {
        if let start { pieces.append(body[start..<line]) }
        start = end
      }
      line = end
    }
    // The last mark ends the last part; a letter that was cut off lacks it.
    if let start, start < body.endIndex, pieces.isEmpty { pieces.append(body[start...]) }
    return pieces
  }
}
