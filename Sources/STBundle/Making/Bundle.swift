internal import STModel

/// The papers of one application, ready to be written.
package struct Bundle: Sendable {
  /// In posting order; the merged file, where there is one, comes last.
  package let papers: [BundlePaper]
  package let plan: BundlePlan
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
