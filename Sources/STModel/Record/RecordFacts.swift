// Facts of the record that several stages ask for. Nothing here decides anything.

extension Applicant {
  /// Given name and family name.
  package var fullName: String { givenName + " " + familyName }
}

extension Person {
  /// Given name and family name.
  package var fullName: String { givenName + " " + familyName }

  package func has(_ role: Role) -> Bool { roles.contains(role) }
}

extension Address {
  package var countryOrSweden: String { country ?? "SE" }
}

extension Place {
  package var countryOrSweden: String { country ?? "SE" }
}

extension Phones {
  /// What the 2021 forms print as "Telefon privat".
  package var privateOrMobileOrHome: String? { privatePhone ?? mobile ?? home }
}
