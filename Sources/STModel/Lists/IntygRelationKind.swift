/// How an intyg relates to an earlier one.
package enum IntygRelationKind: String, Sendable, Hashable, CaseIterable {
  case ersatter
  case fornyar
  case kompletterar
}
