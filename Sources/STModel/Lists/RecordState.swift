/// How far the record has come; decides whether papers say UTKAST.
package enum RecordState: String, Sendable, Hashable, CaseIterable {
  case draft
  case ready
  case locked
  case submitted
  case closed
}
