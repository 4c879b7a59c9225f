/// The times that a regulation can state.
package enum LimitName: String, Sendable, Hashable, CaseIterable {
  /// Least service in all.
  case minimum
  /// What a doktorsexamen is worth.
  case doctorate
  case btMinimum = "bt-minimum"
  case btUsual = "bt-usual"
  case btPrimaryCare = "bt-primary-care"
  case btAcuteCare = "bt-acute-care"
  /// Service by which BT should have been applied for.
  case btApplication = "bt-application"
  /// Most service before the licence.
  case beforeLicence = "before-licence"
  /// Most service abroad.
  case abroad
  /// Most that an earlier specialty is worth.
  case earlierSpecialty = "earlier-specialty"
  /// Least service left when all credit is taken away.
  case own
  /// Least ST in Sweden of a specialist from a third country.
  case thirdCountry = "third-country"
  /// Least training of such a specialist.
  case thirdCountryTraining = "third-country-training"
  /// Least time of such a specialist in the specialty.
  case thirdCountryTotal = "third-country-total"
}
