internal import STDiagnostics
package import STModel
internal import STSource

/// Looks for what must never stand in free text: identity numbers, numbers of patient records, names beside a word such
/// as *patienten*, private contact data, exact times of care, and particulars that point somebody out together.
///
/// Works on plain text and knows nothing of records. Time and memory grow in step with the text: every place is looked
/// at by a fixed number of detectors, each of which sees a bounded number of words around it.
///
/// What it does not do: it knows no names but those in its table, reads no pictures, and understands no sentences. A
/// text without findings has passed a filter, not a review.
package struct PrivacyGuard: Sendable {
  let lexicon: PrivacyLexicon

  package init(_ lexicon: PrivacyLexicon) { self.lexicon = lexicon }

  /// Everything found, in the order of the text.
  /// - Parameter known: Numbers that may stand there, such as the applicant's own; they are found and marked as known.
  package func findings(in text: String, known: Set<Personnummer> = []) -> [PrivacyFinding] {
    let scanned = ScannedText(text, lexicon.cues)
    let places = FoundPlaces.all(in: scanned, using: lexicon, known: known).resolved
    guard !places.isEmpty else { return [] }
    let excerpts = ExcerptMaker(bytes: scanned.bytes, places: places)
    return places.enumerated().map { position, place in
      PrivacyFinding(
        kind: place.kind, certainty: place.certainty, range: place.range, excerpt: excerpts.excerpt(position),
        isKnown: place.isKnown, reasons: place.reasons, hidden: place.hidden)
    }
  }

  /// The text with everything that is found replaced by dots; the birth date of an identity number stays.
  package func masked(_ text: String) -> String {
    let scanned = ScannedText(text, lexicon.cues)
    let places = FoundPlaces.all(in: scanned, using: lexicon, known: []).resolved
    guard !places.isEmpty else { return text }
    return Mask.hiding(places.flatMap(\.hidden), in: scanned.bytes)
  }
}
