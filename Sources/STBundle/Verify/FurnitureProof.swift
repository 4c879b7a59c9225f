internal import STLayout
internal import STPDFReader

/// AVSTAM-10 to 13: each sheet says which form it is, whose it is, which page of how many, and whether it is a draft.
struct FurnitureProof {
  static func check(
    _ context: ProofContext, _ person: ApplicantProof.Person, _ log: inout ProofLog
  ) {
    let isDraft = context.manifest.isDraft
    for paper in context.papers {
      title(of: paper, isDraft, &log)
      for index in paper.pdf.pages.indices {
        let sheet = Sheet(paper: paper, index: index)
        sheet.foot(&log)
        sheet.head(person, &log)
      }
      draftMarks(on: paper.pdf, paper.file.path, isDraft, &log)
    }
    for bound in [context.merged].compactMap(\.self) + context.packs {
      draftMarks(on: bound.pdf, bound.file.path, isDraft, &log)
    }
  }

  private static func title(of paper: ProofContext.Paper, _ isDraft: Bool, _ log: inout ProofLog) {
    let title = PaperWords.documentTitle(of: paper.form, isDraft: isDraft)
    log.expect(
      paper.pdf.title == title, .formNotFollowed, in: paper.file.path,
      "Dokumentets titel är ”\(paper.pdf.title ?? "")” men blankettens är ”\(title)”.")
  }

  private static func draftMarks(
    on pdf: PDFPaper, _ path: String, _ isDraft: Bool, _ log: inout ProofLog
  ) {
    for (index, page) in pdf.pages.enumerated() {
      let marks = page.artifacts.filter { PrintedText.squeezed($0.text).contains(PaperWords.draftMark) }
      log.expect(
        marks.isEmpty != isDraft, .draftMark, in: path, page: index + 1,
        isDraft
          ? "Paketet är ett utkast, men sidan saknar märkningen UTKAST."
          : "Paketet är inget utkast, men sidan är märkt UTKAST.")
    }
  }

  /// One page of a paper.
  private struct Sheet {
    let paper: ProofContext.Paper
    let index: Int

    func foot(_ log: inout ProofLog) {
      let number = PaperWords.pageNumber(index + 1, of: paper.pdf.pages.count)
      expect("Footer", [paper.form.footer, number], .pageFoot, "Sidfoten", &log)
    }

    func head(_ person: ApplicantProof.Person, _ log: inout ProofLog) {
      let title = PaperWords.shortTitle(of: paper.form, number: paper.file.number.map { "\($0)" })
      // A paper that stays with the one who gathers signatures has no use for the number.
      let identity = paper.file.kind.isPosted ? person.identity : nil
      let applicant = PaperWords.applicant(fullName: person.fullName, identity: identity)
      expect("Header", index == 0 ? [] : [title, applicant], .runningHead, "Sidhuvudet", &log)
    }

    private func expect(
      _ subtype: String, _ parts: [String], _ rule: ProofRule, _ name: String, _ log: inout ProofLog
    ) {
      let printed = paper.pdf.pages[index].artifacts.filter { $0.subtype == subtype }.map(\.text).joined()
      log.expect(
        PrintedText.squeezed(printed) == PrintedText.squeezed(parts.joined()), rule, in: paper.file.path,
        page: index + 1,
        "\(name) är ”\(PrintedText.tidied(printed))” men ska vara ”\(parts.joined(separator: " · "))”.")
    }
  }
}
