package import STDiagnostics
package import STLayout
package import STModel
package import STPDF
package import STRules
package import STText

/// Makes the papers of a bundle.
///
/// There are two ways in, and the types keep them apart: finished papers are made from a `CompleteRecord`, which only an
/// assessment without faults can give, and drafts from any record. Every page of a draft says UTKAST.
package struct BundleMaker {
  /// What bundles are made with: read once, never changed, shared by all of them.
  package struct Stock: Sendable {
    package let forms: FormLibrary
    package let attachments: AttachmentTable
    package let countries: CountryNames
    package let fonts: FontCollection
    package let subsets: SubsetCache

    package init(
      forms: FormLibrary, attachments: AttachmentTable, countries: CountryNames, fonts: FontCollection,
      subsets: SubsetCache = SubsetCache()
    ) {
      self.forms = forms
      self.attachments = attachments
      self.countries = countries
      self.fonts = fonts
      self.subsets = subsets
    }
  }

  /// What a bundle is made for.
  package struct Request {
    package var day: Day
    /// Whether all papers are put together in one file as well.
    package var isMerged: Bool
    /// Whether there is also a pack for each person who signs something, with a ledger.
    package var hasPacks: Bool
    /// Where in the input a JSON pointer lies.
    package var locate: (String) -> SourceLocation?

    package init(
      day: Day, isMerged: Bool, hasPacks: Bool = false,
      locate: @escaping (String) -> SourceLocation? = { _ in nil }
    ) {
      self.day = day
      self.isMerged = isMerged
      self.hasPacks = hasPacks
      self.locate = locate
    }
  }

  /// What came of it. Without a bundle there is a finding of severity fel that says why.
  package struct Outcome: Sendable {
    package let bundle: Bundle?
    package let findings: [Diagnostic]
  }

  private let stock: Stock

  package init(_ stock: Stock) { self.stock = stock }

  /// The papers to sign and send. Nothing is made when anything at all stands in the way of a paper.
  package func finished(_ complete: CompleteRecord, _ request: Request) -> Outcome {
    let outcome = make(complete.record, complete.serviceTime, request, isDraft: false)
    return outcome.findings.hasErrors ? Outcome(bundle: nil, findings: outcome.findings) : outcome
  }

  /// Papers to look at, of a record that may have faults. Whatever can be shown is shown.
  package func draft(_ record: STRecord, _ time: ServiceTime, _ request: Request) -> Outcome {
    make(record, time, request, isDraft: true)
  }

  private func make(_ record: STRecord, _ time: ServiceTime, _ request: Request, isDraft: Bool) -> Outcome {
    let (plan, findings) = BundlePlan.make(record, table: stock.attachments, locate: request.locate)
    guard let plan else { return Outcome(bundle: nil, findings: findings) }
    let values = PaperValues(record, time: time, plan: plan, countries: stock.countries)
    var desk = LayoutDesk(stock: stock, locate: request.locate, isDraft: isDraft)
    desk.layOut(plan, values)
    let packs = request.hasPacks ? PackMaker(record, plan: plan, sheets: desk.sheets) : nil
    let ledger = packs.flatMap { desk.layOut($0.ledger, values.signatures($0.ledger, on: request.day)) }
    var press = Press(
      options: PDFOptions(date: PDFDate(request.day)), subsets: stock.subsets, isDraft: isDraft)
    let papers = print(desk.sheets, request, packs, ledger, on: &press)
    let all = (findings + desk.findings + press.findings).inReportOrder
    guard !press.findings.hasErrors else { return Outcome(bundle: nil, findings: all) }
    let forms = Set((desk.sheets + [ledger].compactMap(\.self)).map(\.form))
    return Outcome(
      bundle: Bundle(
        papers: papers, plan: plan, signatures: packs?.ledger,
        forms: forms.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, isDraft: isDraft),
      findings: all)
  }

  /// The papers in posting order, and after them the files that hold them once more.
  private func print(
    _ sheets: [Sheet], _ request: Request, _ packs: PackMaker?, _ ledger: Sheet?, on press: inout Press
  ) -> [BundlePaper] {
    var papers: [BundlePaper?] = sheets.map { press.print($0) }
    if request.isMerged {
      papers.append(
        press.bind(sheets, title: "Ansökan med bilagor", path: "ansokan-komplett.pdf", kind: .samlat))
    }
    papers.append(ledger.flatMap { press.print($0) })
    papers += packs?.make(of: sheets, on: &press) ?? []
    return papers.compactMap(\.self)
  }
}
