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

  func make(of sheets: [Sheet], on press: inout Press) -> [BundlePaper] {
    let byPath = Dictionary(sheets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var packs: [BundlePaper] = []
    for signer in ledger.signers {
      let name = signer.person == nil ? applicant : signer.name ?? SignatureLedger.unnamed
      let pack = press.bind(
        signer.paths.compactMap { byPath[$0] }, title: Self.title(name),
        path: signer.pack, kind: .underskriftspaket)
      if let pack { packs.append(pack) }
    }
    return packs
  }
}
