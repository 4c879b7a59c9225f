internal import STModel

/// The papers of one application, ready to be written.
package struct Bundle: Sendable {
  /// In posting order; then come, where they are made, the merged file, the ledger of signatures and the packs.
  package let papers: [BundlePaper]
  package let plan: BundlePlan
  /// Who signs what; nil where no packs are made.
  package let signatures: SignatureLedger?
  /// The ids of the forms that were used, sorted.
  package let forms: [String]
  /// Every page says UTKAST.
  package let isDraft: Bool
  /// Clean copies of what was uploaded, in the order of their numbers.
  package private(set) var uploads: [BundledUpload] = []

  /// The same with clean copies of what was uploaded, by the numbers of the attachments.
  package func adding(_ copies: [Int: UploadedCopy]) -> Bundle {
    var bundle = self
    bundle.uploads = plan.bundled(copies)
    return bundle
  }

  /// What the person adds by hand.
  package var toAdd: [Manifest.Missing] {
    let there = Set(uploads.map(\.number))
    return plan.entries.compactMap { entry in
      entry.path == nil && !there.contains(entry.number)
        ? Manifest.Missing(number: entry.number, category: entry.category.rawValue)
        : nil
    }
  }
}
