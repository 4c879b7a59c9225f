/// What an entry among the licences is: the Swedish legitimation or its counterpart abroad.
package enum LicenceKind: String, Sendable, Hashable, CaseIterable {
  case legitimation
  case motsvarande
}
