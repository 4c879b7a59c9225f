internal import STModel

/// Makes the packs of a bundle: one file for each person who signs something, to be sent, signed and sent back, and the
/// ledger to tick them off on.
struct PackMaker {
  let ledger: SignatureLedger
  private let applicant: String

  /// - Parameter sheets: the papers of the bundle in posting order.
  init(_ record: STRecord, plan: BundlePlan, sheets: [Sheet]) {
    var collector = SignatureCollector(record)
    let certificates = Dictionary(
      plan.entries.map { ($0.number, $0.source) }, uniquingKeysWith: { first, _ in first })
    for sheet in sheets {
      if sheet.kind == .ansokan { collector.addApplication(path: sheet.path) }
      guard let number = sheet.number, case .certificate(let certificate, _)? = certificates[number] else {
        continue
      }
      collector.add(certificate, path: sheet.path, number: number)
    }
    ledger = collector.ledger
    applicant = record.applicant.fullName
  }

  /// The title of a person's pack, by which it is known in a window and among bookmarks.
  static func title(_ name: String) -> String { "Papper att skriva under: \(name)" }

  /// What goes into the packs, in the order of the ledger.
  func bindings(of sheets: [Sheet]) -> [Binding] {
    let byPath = Dictionary(sheets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return ledger.signers.map { signer in
      let name = signer.person == nil ? applicant : signer.name ?? SignatureLedger.unnamed
      return Binding(
        sheets: signer.paths.compactMap { byPath[$0] }, title: Self.title(name), path: signer.pack,
        kind: .underskriftspaket)
    }
  }
}
