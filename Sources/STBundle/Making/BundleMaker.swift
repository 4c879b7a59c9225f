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
    let workshop: Workshop

    package init(
      forms: FormLibrary, attachments: AttachmentTable, countries: CountryNames, fonts: FontCollection,
      subsets: SubsetCache = SubsetCache()
    ) {
      self.forms = forms
      self.attachments = attachments
      self.countries = countries
      self.fonts = fonts
      self.subsets = subsets
      workshop = Workshop(fonts, subsets)
    }
  }

  /// What a bundle is made for.
  package struct Request: Sendable {
    package var day: Day
    /// Whether all papers are put together in one file as well.
    package var isMerged: Bool
    /// Whether there is also a pack for each person who signs something, with a ledger.
    package var hasPacks: Bool
    /// Where in the input a JSON pointer lies.
    package var locate: @Sendable (String) -> SourceLocation?

    package init(
      day: Day, isMerged: Bool, hasPacks: Bool = false,
      locate: @escaping @Sendable (String) -> SourceLocation? = { _ in nil }
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
  private let workers: Workers

  /// - Parameter workers: make the papers, which then are the same as when one makes them all.
  package init(_ stock: Stock, workers: Workers = .one) {
    self.stock = stock
    self.workers = workers
  }

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
    let line = PaperLine(stock, request, isDraft: isDraft)
    var made = workers.map(SheetOrder.papers(of: plan, values)) { line.make($0) }
    // The list counts the pages of the others and is therefore made last, but posted second.
    made.insert(line.make(.list(of: plan, values, after: made.compactMap(\.sheet))), at: 1)
    let sheets = made.compactMap(\.sheet)
    let packs = request.hasPacks ? PackMaker(record, plan: plan, sheets: sheets) : nil
    let ledger = packs.map { line.make(.ledger($0.ledger, values, on: request.day)) }
    let merged = request.isMerged ? [Binding.everything(sheets)] : []
    let bound = workers.map(merged + (packs?.bindings(of: sheets) ?? [])) { line.bind($0) }
    made += bound.prefix(merged.count) + [ledger].compactMap(\.self) + bound.dropFirst(merged.count)
    let all = (findings + made.flatMap(\.findings)).inReportOrder
    guard !made.contains(where: \.isRefused) else { return Outcome(bundle: nil, findings: all) }
    let forms = Set(made.compactMap(\.sheet?.form))
    return Outcome(
      bundle: Bundle(
        papers: made.compactMap(\.paper), plan: plan, signatures: packs?.ledger,
        forms: forms.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, isDraft: isDraft),
      findings: all)
  }
}
