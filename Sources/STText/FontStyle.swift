/// The two weights that the forms are set in.
package enum FontStyle: String, Sendable, Hashable, CaseIterable {
  case regular
  case bold
}
