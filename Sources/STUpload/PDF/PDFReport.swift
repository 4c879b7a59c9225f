/// What has been found in a document so far.
struct PDFReport {
  private(set) var inspection = Inspection()
  /// By rule: how many findings there were.
  private var counts: [UploadRule: Int] = [:]
  private var textBytes = 0
  private let limits: UploadLimits

  /// More findings of one rule than a person would read.
  private static let most = 100

  init(_ limits: UploadLimits) { self.limits = limits }

  mutating func add(
    _ rule: UploadRule, at place: String, detail: String = "", excerpt: String? = nil,
    isRemovable: Bool = true
  ) {
    counts[rule, default: 0] += 1
    guard counts[rule, default: 0] <= Self.most else { return }
    inspection.findings.append(
      UploadFinding(
        rule, at: place, detail: detail, excerpt: excerpt.flatMap(PDFExcerpt.make), isRemovable: isRemovable))
  }

  /// - Parameter isKept: whether cleaning leaves it there; as `isVisible` where it is not said.
  mutating func add(text: String, at place: String, isVisible: Bool, isKept: Bool? = nil) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    textBytes += text.utf8.count
    guard textBytes <= limits.textBytes else {
      return addUnseen("Text utöver \(limits.textBytes) byte har inte granskats.")
    }
    inspection.texts.append(Inspection.Text(text, at: place, isVisible: isVisible, isKept: isKept))
  }

  /// What stands after the end of the data of an object.
  mutating func add(rest: ArraySlice<UInt8>, of reference: PDFReference) {
    let text = String(decoding: rest.prefix(200), as: UTF8.self)
    let place = "objekt \(reference.number)"
    add(.pdfPadding, at: place, detail: ": \(rest.count) byte", excerpt: text)
    add(text: text, at: place, isVisible: false)
  }

  mutating func add(member name: String, _ bytes: [UInt8], isRemoved: Bool) {
    inspection.members.append(Inspection.Member(name, bytes, isRemoved: isRemoved))
  }

  mutating func add(mark: String) { inspection.marks.append(mark) }

  mutating func addUnseen(_ sentence: String) {
    if !inspection.notSeen.contains(sentence) { inspection.notSeen.append(sentence) }
  }

  /// All of it; what is seen in an order that does not hang on the numbers of objects.
  var finished: Inspection {
    var inspection = inspection
    let seen = inspection.texts.filter(\.isVisible).sorted { ($0.place, $0.text) < ($1.place, $1.text) }
    inspection.texts = seen + inspection.texts.filter { !$0.isVisible }
    return inspection
  }
}
