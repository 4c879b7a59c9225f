import Foundation
import STTestSupport
import Testing

/// What other programs make of the papers of all samples.
@Suite struct OutsideReadersTests {
  private let papers: SamplePapers

  init() throws {
    papers = try SamplePapers.made.get()
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func `qpdf finds no fault in the syntax`() throws {
    try SamplePapers.asFiles(papers.all) { files in
      for (paper, path) in files {
        let result = try Tool.qpdf.run(["--check", path])
        #expect(result.status == 0 && result.errors.isEmpty, "\(paper.name): \(result.errors)")
      }
    }
  }

  @Test(.enabled(if: Tool.outloud.isInstalled, "outloud is not installed"))
  func `outloud finds nothing against PDF UA in any paper`() throws {
    // Addresses are for paper, not for clicking on.
    try expectOutloudPasses(in: papers.single, skipping: "LNK-010")
  }

  @Test(.enabled(if: Tool.outloud.isInstalled, "outloud is not installed"))
  func `outloud finds nothing against PDF UA in the merged files`() throws {
    // Certificates of one kind have the same words at the top, which are titles there and not a running head.
    try expectOutloudPasses(in: papers.merged, skipping: "LNK-010,PAG-001")
  }

  private func expectOutloudPasses(in papers: [SamplePapers.Paper], skipping rules: String) throws {
    try SamplePapers.asFiles(papers) { files in
      let result = try Tool.outloud.run(
        ["--fail-on", "warning", "--no-info", "--skip", rules] + files.map(\.path))
      #expect(result.status == 0, "\(result.output)")
    }
  }

  @Test(.enabled(if: Tool.mutool.isInstalled, "mutool is not installed"))
  func `mupdf reads every page without complaint`() throws {
    try SamplePapers.asFiles(papers.all) { files in
      for (paper, path) in files {
        let result = try Tool.mutool.run(["draw", "-q", "-F", "txt", "-o", "-", path])
        // Debian's mupdf says this of itself, whatever the file.
        let complaints = result.errors.replacing("warning: ICC support is not available", with: "")
        #expect(result.status == 0, "\(paper.name)")
        #expect(complaints.trimmingCharacters(in: .whitespacesAndNewlines) == "", "\(paper.name)")
      }
    }
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "pdftotext is not installed"))
  func `hard names come back letter for letter`() throws {
    let names = [
      "Zoë Şölen Čeřina Þórunn Aðalheiður", "Łukaszewicz-Åkerström Nguyễn",
      "Jürgen-Heinz Großmann-Müllerström",
      "Æsa Ýr Guðmundsdóttir-Þórsén", "Anđelka Đorđević", "Ελευθερία Παπαδοπούλου-Παράδειγμα",
      "Оксана Їжаківна Прикладенко", "İpek Şükriye", "Świętosława", "Łąkowska-Żółć",
      "Thị Diễm Hương Nguyễn Lê",
      "Caoilfhionn O’Súilleabháin", "Ģertrūde Ņikiforova-Ķēniņa", "Ūla Ėglė Žukauskaitė",
    ]
    let hard = papers.all.filter { $0.isWhole && $0.sample == "hslf2021-svara-namn" }
    try SamplePapers.asFiles(hard) { files in
      for (_, path) in files {
        let text = PaperWords(seen: try Tool.pdftotext.run(["-raw", path, "-"]).output).text
        for name in names { #expect(text.utf8.contains(name.utf8), "\(name)") }
      }
    }
  }

  @Test(
    .enabled(
      if: Tool.pdftotext.isInstalled && Tool.pdfinfo.isInstalled, "pdftotext or pdfinfo is not installed"))
  func `words that stand apart are heard apart`() throws {
    try SamplePapers.asFiles(papers.oneOfEachKind) { files in
      for (paper, path) in files {
        let seen = PaperWords(seen: try Tool.pdftotext.run(["-raw", path, "-"]).output)
        let result = try Tool.pdfinfo.run(["-struct-text", path])
        let heard = PaperWords.heard(inTagTree: result.output)
        #expect(result.errors.isEmpty && !heard.isEmpty, "\(paper.name): \(result.errors)")
        let strange = heard.filter { !seen.words.contains($0) }
        #expect(strange.isEmpty, "\(paper.name): \(strange)")
      }
    }
  }
}
