/// Earlier versions of a file, each of which is a file by itself up to where it ended (ISO 32000-1, 7.5.6).
struct PDFRevisions {
  private let opening: PDFOpening
  private let ends: [Int]
  private let work: UploadWork

  private static let most = 64
  /// How many of the latest are read.
  private static let mostRead = 16

  init(_ opening: PDFOpening, _ ends: [Int], _ work: UploadWork) {
    self.opening = opening
    self.ends = ends
    self.work = work
  }

  func inspect(_ report: inout PDFReport, texts: [Inspection.Text]) throws(UploadRefusal) {
    guard !ends.isEmpty else { return }
    guard ends.count <= Self.most else {
      throw .limit("högst \(Self.most) tidigare versioner läses, här finns \(ends.count)", at: "")
    }
    if ends.count > Self.mostRead {
      report.addUnseen("Bara de \(Self.mostRead) senaste av \(ends.count) tidigare versioner har lästs.")
    }
    var known = Set(texts.flatMap { Self.lines($0.text) })
    for (index, end) in ends.enumerated().suffix(Self.mostRead) {
      let place = "version \(index + 1) av \(ends.count + 1)"
      try inspect(Array(opening.scan.bytes[..<end]), place, &report, &known)
    }
  }

  private func inspect(
    _ bytes: [UInt8], _ place: String, _ report: inout PDFReport, _ known: inout Set<String>
  ) throws(UploadRefusal) {
    let version: PDFDocument
    do {
      let graph = try PDFOpening.read(bytes, .content, mending: false, work).graph
      guard hasChanged(graph) else { return }
      version = try PDFDocument(graph, PDFReport(work.limits), work)
    } catch {
      if error.finding.rule == .limit { throw error }
      return report.add(.pdfUnreadRevision, at: place, detail: ": \(bytes.count) byte")
    }
    let texts = try Self.texts(of: version, work)
    let gone = texts.flatMap { Self.lines($0.text) }.filter { known.insert($0).inserted }
    let pages = version.pages.all.count
    let lines = "\(gone.count) \(gone.count == 1 ? "rad" : "rader")"
    let rest = gone.isEmpty ? "" : ", \(lines) text som inte finns nu"
    report.add(
      .pdfRevision, at: place, detail: ": \(pages) \(pages == 1 ? "sida" : "sidor")\(rest)",
      excerpt: gone.first)
    report.add(text: gone.joined(separator: "\n"), at: place, isVisible: false)
  }

  /// A second end alone is no version: some programs write the tables of older readers first.
  private func hasChanged(_ graph: PDFGraph) -> Bool {
    graph.references.contains { reference in
      guard let old = graph.nodes[reference], old.value != .null else { return false }
      guard let now = opening.graph.nodes[reference] else { return true }
      return now.value != old.value
    }
  }

  private static func texts(of version: PDFDocument, _ work: UploadWork) throws(UploadRefusal) -> [Inspection
    .Text]
  {
    var version = version
    try PDFReading.sweep(&version, work)
    return version.report.inspection.texts
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }
}
