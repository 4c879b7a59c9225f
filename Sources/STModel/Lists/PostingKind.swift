/// Original or copy: what is put in the envelope.
package enum PostingKind: String, Sendable, Hashable, CaseIterable {
  case original
  case kopia
  case bestyrktKopia = "bestyrkt-kopia"
}
