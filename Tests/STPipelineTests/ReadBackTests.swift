import STDiagnostics
import STPDFReader
import STTestSupport
import Testing

/// The papers of all samples, read back by our own reader.
@Suite struct ReadBackTests {
  private let papers: SamplePapers

  init() throws {
    papers = try SamplePapers.made.get()
  }

  @Test func `every paper is read whole and without a finding`() {
    for paper in papers.all {
      let (read, findings) = PDFReader.read(paper.bytes, name: paper.name)
      #expect(findings.map { $0.rule.rawValue + " " + $0.message } == [], "\(paper.name)")
      #expect(read?.tags.role == "Document", "\(paper.name)")
    }
  }

  /// Poppler says nothing of a word where it hears one.
  @Test(.enabled(if: Tool.pdfinfo.isInstalled, "pdfinfo is not installed"))
  func `poppler hears the same words`() throws {
    try SamplePapers.asFiles(papers.oneOfEachKind) { files in
      for (paper, path) in files {
        let heard = PaperWords.heard(inTagTree: try Tool.pdfinfo.run(["-struct-text", path]).output)
        let tags = try #require(PDFReader.read(paper.bytes, name: paper.name).paper).tags
        #expect(!heard.isEmpty && tags.contentWords == heard, "\(paper.name)")
      }
    }
  }
}

extension PDFTag {
  /// The words of each element by itself, in reading order.
  fileprivate var contentWords: [String] {
    var words: [String] = []
    var own = ""
    func close() {
      words += own.split(whereSeparator: \.isWhitespace).map(String.init)
      own = ""
    }
    for child in children {
      switch child {
      case .text(let text, _): own += text
      case .tag(let tag):
        close()
        words += tag.contentWords
      }
    }
    close()
    return words
  }
}
