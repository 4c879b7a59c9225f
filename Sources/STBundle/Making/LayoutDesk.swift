internal import STDiagnostics
internal import STLayout
internal import STModel
internal import STText

/// A laid-out paper on its way to the press.
struct Sheet {
  let path: String
  let kind: PaperKind
  let number: Int?
  /// The id of its form.
  let form: String
  let document: PageDocument
}

/// Lays out the papers of one bundle, one after the other.
struct LayoutDesk {
  /// The form of our own list of attachments.
  static let listForm = "bilageforteckning"
  /// The form of our own ledger of signatures.
  static let ledgerForm = "underskriftsliggare"

  private let stock: BundleMaker.Stock
  private let layouter: PaperLayouter
  private let options: PaperLayouter.Options
  private let locate: (String) -> SourceLocation?
  /// In posting order when everything is laid out.
  private(set) var sheets: [Sheet] = []
  private(set) var findings: [Diagnostic] = []

  init(stock: BundleMaker.Stock, locate: @escaping (String) -> SourceLocation?, isDraft: Bool) {
    self.stock = stock
    self.locate = locate
    layouter = PaperLayouter(shaper: TextShaper(fonts: stock.fonts))
    options = PaperLayouter.Options(isDraft: isDraft, locate: locate)
  }

  /// The list of attachments counts the pages of the others and is therefore laid out last, but posted second.
  mutating func layOut(_ plan: BundlePlan, _ values: PaperValues) {
    add(plan.applicationForm, values.application, path: "01-ansokan.pdf", kind: .ansokan, at: "/application")
    let afterApplication = sheets.endIndex
    for entry in plan.entries {
      guard case .certificate(let certificate, let pointer) = entry.source, let path = entry.path else {
        continue
      }
      add(
        certificate.form, values.certificate(certificate, at: pointer, number: entry.number), path: path,
        kind: .intyg,
        number: entry.number, at: pointer + "/form")
    }
    add(
      Self.listForm, values.list(plan, pages: pages(of: plan)), path: "02-bilageforteckning.pdf",
      kind: .bilageforteckning, at: "/attachments")
    if let last = sheets.last, last.kind == .bilageforteckning {
      sheets.removeLast()
      sheets.insert(last, at: afterApplication)
    }
  }

  /// The printed ledger, which is not one of the papers to be sent in.
  mutating func layOut(_ ledger: SignatureLedger, _ values: PaperValue) -> Sheet? {
    sheet(
      Self.ledgerForm, values, path: SignatureLedger.path, kind: .underskriftsliggare, at: "/certificates")
  }

  private mutating func add(
    _ form: String, _ values: PaperValue, path: String, kind: PaperKind, number: Int? = nil,
    at pointer: String
  ) {
    guard let sheet = sheet(form, values, path: path, kind: kind, number: number, at: pointer) else { return }
    sheets.append(sheet)
  }

  private mutating func sheet(
    _ form: String, _ values: PaperValue, path: String, kind: PaperKind, number: Int? = nil,
    at pointer: String
  ) -> Sheet? {
    guard let definition = stock.forms[form] else {
      findings.append(
        Diagnostic(
          "PAKET-06", .fel, at: locate(pointer), "Blanketten \(form) finns inte i den här versionen.",
          remedy: "Kontrollera blankettens namn i posten, eller hämta en nyare version av programmet."))
      return nil
    }
    let paper = layouter.layOut(definition, values: values, options: options)
    findings += paper.findings
    return Sheet(path: path, kind: kind, number: number, form: form, document: paper.document)
  }

  /// The pages of every attachment whose pages are known.
  private func pages(of plan: BundlePlan) -> [Int: Int] {
    var pages: [Int: Int] = [:]
    for sheet in sheets {
      if let number = sheet.number { pages[number] = sheet.document.pages.count }
    }
    for entry in plan.entries {
      if case .uploaded(let attachment) = entry.source { pages[entry.number] = attachment.file?.pages }
    }
    return pages
  }
}
