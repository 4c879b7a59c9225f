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

  /// What the person adds by hand.
  package var toAdd: [Manifest.Missing] {
    plan.entries.compactMap { entry in
      entry.path == nil ? Manifest.Missing(number: entry.number, category: entry.category.rawValue) : nil
    }
  }
}
