/// What a word hints at. The words of each kind stand in the table.
///
/// The raw value is a bit of `CueSet`; the name of the case is the key in the table.
enum CueKind: UInt32, Sendable, CaseIterable {
  /// Announces an identity number: *personnummer*, *pnr*.
  case identitet
  /// Announces a reserve number.
  case reserv
  /// Announces the number of a patient record, a referral or an examination.
  case journal
  /// Announces a number of another sort: *dnr*, *ISBN*, *ordernummer*.
  case annatNummer
  /// May stand between such a word and the number: *nummer*, *nr*, *är*.
  case fyllnad
  /// One patient: *patienten*.
  case patient
  /// Somebody close to a patient.
  case anhorig
  /// Announces a name: *heter*, *vid namn*.
  case heter
  /// A workplace or its staff: contact data beside it is public.
  case arbetsplats
  /// Announces a telephone number.
  case telefon
  /// A home: *bor på*, *hemadress*.
  case bostad
  /// Something that happens to one patient: *inlagd*, *opererades*.
  case vardhandelse
  /// *kl*, *klockan*.
  case klockslag
  case manad
  /// A human being by sex or age: *man*, *kvinna*, *flicka*.
  case person
  /// Follows a number of years: *årig*, *åring*.
  case alder
  /// Announces a date of birth.
  case fodd
  /// A rare diagnosis.
  case diagnos
  /// An event that people remember or read about.
  case handelse
  /// An occupation or office that narrows down to few people.
  case yrke
  /// Origin or family that narrows down to few people.
  case bakgrund
  /// Stands before the name of a place: *i*, *från*.
  case platsord
  /// A capitalised word that says nothing about where: *Sverige*.
  case allmanPlats
  /// A given name.
  case fornamn
  /// The doctor in training or a colleague.
  case lakare
  /// *är*, *var*, *blev*.
  case vara
  /// Health, belief or union membership, when said of a colleague.
  case kanslig
}

/// A set of cue kinds.
struct CueSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ kind: CueKind) { rawValue = 1 << kind.rawValue }
}
