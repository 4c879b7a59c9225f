/// On what ground information was disclosed.
package enum ConsentKind: String, Sendable, Hashable, CaseIterable {
  case samtycke
  case nodatkomst
}
