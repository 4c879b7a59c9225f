/// How a signer is reached.
package struct Contact: Sendable, Hashable {
  package var email: String?
  package var phone: String?

  package init() {}
}
