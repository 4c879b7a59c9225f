internal import STLayout
internal import STModel

/// What stands on the printed ledger: one row for each signer, with how to reach her or him.
struct LedgerValues {
  let record: STRecord
  let ledger: SignatureLedger
  /// The day that the states are told for.
  let day: Day
  let index: RecordIndex
  let pointers: RecordPointers

  var group: PaperValue? {
    .group(of: [
      ("rows", .list(of: ledger.signers.map(row))),
      ("signed", .text(ledger.tally, pointer: "/certificates")),
      ("day", .day(day, at: "")),
    ])
  }

  private func row(_ signer: SignatureLedger.Signer) -> PaperValue? {
    let texts = LedgerTexts(signer: signer)
    return .group(of: [
      ("person", person(signer, texts)),
      ("file", .text(texts.file, pointer: "")),
      ("progress", .text(texts.progress, pointer: "")),
    ])
  }

  private func person(_ signer: SignatureLedger.Signer, _ texts: LedgerTexts) -> PaperValue {
    guard let id = signer.person else {
      let applicant = record.applicant
      return .text(
        Self.lines(texts.person(applicant.fullName), applicant.workplace, [applicant.email]),
        pointer: "/applicant/familyName")
    }
    let person = index.person(id)
    let contact = person?.contact
    return .text(
      Self.lines(
        texts.person(signer.name ?? SignatureLedger.unnamed), person?.workplace,
        [contact?.email, contact?.phone?.replacing(" ", with: "\u{A0}")]),
      pointer: pointers[id])
  }

  private static func lines(_ name: String, _ workplace: String?, _ contact: [String?]) -> String {
    let contact = contact.compactMap(\.self).joined(separator: ", ")
    return [name, workplace, contact.isEmpty ? nil : contact].compactMap(\.self).joined(separator: "\n")
  }
}

extension SignatureLedger {
  /// Stands for a name in the drafts of records that do not have the person.
  static let unnamed = "Namn saknas"
}
