package import STModel

/// An intyg that is still needed: its kind, and the delmål that it would have to name.
package struct FurtherCertificate: Sendable, Hashable {
  package let kind: ActivityKind
  /// In the order of the målbeskrivning.
  package let codes: [String]
}
