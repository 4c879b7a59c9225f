/// Which set of requirements applies to an application.
package enum ApplicationRoute: Sendable, Hashable {
  case ordinary
  /// A specialist from a third country: a year in Sweden, and each delmål certified whatever the activities
  /// (HSLF-FS 2021:8 7 kap. 6 §).
  case thirdCountry
  /// Intyg om godkänd bastjänstgöring.
  case bt
}
