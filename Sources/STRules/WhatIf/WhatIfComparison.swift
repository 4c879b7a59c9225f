/// What was changed before a record was judged, and what it would have reached without the changes.
package struct WhatIfComparison: Sendable, Hashable {
  /// The changes in the order in which they were made.
  package let changes: [WhatIf]
  /// When the record as it is reaches what is asked for.
  package let unchanged: EarliestDate
}
