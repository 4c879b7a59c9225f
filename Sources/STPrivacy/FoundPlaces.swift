internal import STModel

/// A place that a detector points at.
struct FoundPlace: Hashable {
  let kind: PrivacyKind
  let certainty: PrivacyCertainty
  let range: Range<Int>
  /// What has to go for the place to be harmless, in order; never empty.
  var hidden: [Range<Int>]
  var isKnown = false
  var reasons: [String] = []
}

/// The places that all detectors point at.
struct FoundPlaces {
  private(set) var places: [FoundPlace] = []
  /// How many tokens the detectors have looked at: what the promise of linear time is tested by.
  private(set) var steps = 0

  mutating func add(_ place: FoundPlace) { places.append(place) }
  mutating func count(_ tokens: Int) { steps += tokens }

  static func all(
    in text: ScannedText, using lexicon: PrivacyLexicon, known: Set<Personnummer>
  ) -> FoundPlaces {
    var found = FoundPlaces()
    IdentityNumbers(known: known).find(in: text, &found)
    ReserveNumbers(formats: lexicon.reserveFormats).find(in: text, &found)
    RecordNumbers.find(in: text, &found)
    Names(surnameEndings: lexicon.surnameEndings).find(in: text, &found)
    MailAddresses(privateHosts: lexicon.privateMailHosts).find(in: text, &found)
    TelephoneNumbers.find(in: text, &found)
    lexicon.homeAddresses.find(in: text, &found)
    CareTimes.find(in: text, &found)
    SensitiveFacts.find(in: text, &found)
    IndirectIdentification(table: lexicon.indirect).find(in: text, &found)
    return found
  }

  /// In the order of the text, without the lesser of two places that overlap; what that one hides is hidden all the same.
  /// What points somebody out by several particulars may enclose other findings.
  var resolved: [FoundPlace] {
    let single = places.filter { $0.kind != .indirekt }.sorted(by: Self.byStart)
    var kept: [FoundPlace] = []
    for place in single {
      guard let last = kept.last, last.range.overlaps(place.range) else {
        kept.append(place)
        continue
      }
      var winner = Self.outranks(place, last) ? place : last
      winner.hidden = last.hidden + place.hidden
      kept[kept.count - 1] = winner
    }
    return (kept + places.filter { $0.kind == .indirekt }).sorted(by: Self.byStart)
  }

  private static func byStart(_ left: FoundPlace, _ right: FoundPlace) -> Bool {
    (left.range.lowerBound, rank(left.kind)) < (right.range.lowerBound, rank(right.kind))
  }

  /// The surer, then the kind that is named first in `PrivacyKind`.
  private static func outranks(_ left: FoundPlace, _ right: FoundPlace) -> Bool {
    if left.certainty != right.certainty { return left.certainty > right.certainty }
    return rank(left.kind) < rank(right.kind)
  }

  private static func rank(_ kind: PrivacyKind) -> Int { PrivacyKind.allCases.firstIndex(of: kind) ?? 0 }
}
