/// Telephone numbers as the applicant writes them.
package struct Phones: Sendable, Hashable {
  /// JSON key `private`, which Swift keeps for itself.
  package var privatePhone: String?
  package var mobile: String?
  package var home: String?
  package var work: String?

  package init() {}
}
