/// What sort of thing must not stand in free text.
package enum PrivacyKind: String, Sendable, Hashable, CaseIterable {
  /// Personnummer (folkbokföringslagen 18 §).
  case personnummer
  /// Samordningsnummer (18 a §): the day of birth with 60 added.
  case samordningsnummer
  /// Reservnummer: what care uses for a patient whose number is not known.
  case reservnummer
  /// A number of a patient record, referral or examination, known by the word beside it.
  case journalnummer
  /// The name of a patient or a relative, known by the word beside it.
  case namn
  /// A private e-mail address.
  case epost
  /// A private telephone number.
  case telefon
  /// A home address.
  case adress
  /// Something that happened to a patient, with day and time of the day.
  case vardtidpunkt
  /// Several particulars that point out one patient together.
  case indirekt
  /// Health, belief or union membership of a colleague (GDPR article 9).
  case kansligUppgift = "kanslig-uppgift"

  /// The kind as people name it, without article.
  package var name: String {
    switch self {
    case .personnummer: "personnummer"
    case .samordningsnummer: "samordningsnummer"
    case .reservnummer: "reservnummer"
    case .journalnummer: "journal- eller remissnummer"
    case .namn: "namn på patient eller närstående"
    case .epost: "privat e-postadress"
    case .telefon: "privat telefonnummer"
    case .adress: "bostadsadress"
    case .vardtidpunkt: "exakt vårdtidpunkt"
    case .indirekt: "uppgifter som tillsammans kan peka ut en patient"
    case .kansligUppgift: "känslig uppgift om en kollega"
    }
  }

  /// Whether it is a number that names one person.
  package var isIdentityNumber: Bool {
    switch self {
    case .personnummer, .samordningsnummer, .reservnummer: true
    case .journalnummer, .namn, .epost, .telefon, .adress, .vardtidpunkt, .indirekt, .kansligUppgift: false
    }
  }
}
