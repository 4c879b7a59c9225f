internal import STLayout
internal import STModel

/// A paper to be laid out.
struct SheetOrder: Sendable {
  let form: String
  let path: String
  let kind: PaperKind
  var number: Int?
  /// Where the record asks for it.
  let pointer: String
  /// Gathered where the paper is made.
  let values: @Sendable () -> PaperValue
}

// MARK: - The papers of a bundle

extension SheetOrder {
  /// The application, and the certificates that we have a form for.
  static func papers(of plan: BundlePlan, _ values: PaperValues) -> [SheetOrder] {
    let application = SheetOrder(
      form: plan.applicationForm, path: "01-ansokan.pdf", kind: .ansokan, pointer: "/application"
    ) { values.application }
    return [application]
      + plan.entries.compactMap { entry in
        guard case .certificate(let certificate, let pointer) = entry.source, let path = entry.path else {
          return nil
        }
        return SheetOrder(
          form: certificate.form, path: path, kind: .intyg, number: entry.number, pointer: pointer + "/form"
        ) { values.certificate(certificate, at: pointer, number: entry.number) }
      }
  }

  /// The list of attachments, which counts the pages of the others.
  static func list(of plan: BundlePlan, _ values: PaperValues, after sheets: [Sheet]) -> SheetOrder {
    var pages: [Int: Int] = [:]
    for sheet in sheets {
      if let number = sheet.number { pages[number] = sheet.document.pages.count }
    }
    for entry in plan.entries {
      if case .uploaded(let attachment) = entry.source { pages[entry.number] = attachment.file?.pages }
    }
    return SheetOrder(
      form: LayoutDesk.listForm, path: "02-bilageforteckning.pdf", kind: .bilageforteckning,
      pointer: "/attachments"
    ) { [pages] in values.list(plan, pages: pages) }
  }

  /// The printed ledger, which is not one of the papers to be sent in.
  static func ledger(_ ledger: SignatureLedger, _ values: PaperValues, on day: Day) -> SheetOrder {
    SheetOrder(
      form: LayoutDesk.ledgerForm, path: SignatureLedger.path, kind: .underskriftsliggare,
      pointer: "/certificates"
    ) { values.signatures(ledger, on: day) }
  }
}
