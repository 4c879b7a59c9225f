internal import STDiagnostics
internal import STLayout
internal import STText

/// A laid-out paper on its way to the press.
struct Sheet: Sendable {
  let path: String
  let kind: PaperKind
  let number: Int?
  /// The id of its form.
  let form: String
  let document: PageDocument
}

/// Lays out papers, each by itself.
struct LayoutDesk: Sendable {
  /// The form of our own list of attachments.
  static let listForm = "bilageforteckning"
  /// The form of our own ledger of signatures.
  static let ledgerForm = "underskriftsliggare"

  let forms: FormLibrary
  let locate: @Sendable (String) -> SourceLocation?
  /// Every page says UTKAST.
  let isDraft: Bool

  /// No sheet where there is no such form.
  func layOut(_ order: SheetOrder, with shaper: TextShaper) -> (sheet: Sheet?, findings: [Diagnostic]) {
    guard let form = forms[order.form] else {
      let absent = Diagnostic(
        "PAKET-06", .fel, at: locate(order.pointer),
        "Blanketten \(order.form) finns inte i den här versionen.",
        remedy: "Kontrollera blankettens namn i posten, eller hämta en nyare version av programmet.")
      return (nil, [absent])
    }
    let paper = PaperLayouter(shaper: shaper).layOut(
      form, values: order.values(), options: PaperLayouter.Options(isDraft: isDraft, locate: locate))
    let sheet = Sheet(
      path: order.path, kind: order.kind, number: order.number, form: order.form, document: paper.document)
    return (sheet, paper.findings)
  }
}
