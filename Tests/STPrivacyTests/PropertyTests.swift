@testable import STPrivacy
import STModel
import STTestSupport
import Testing

@Suite struct PropertyTests {
  @Test("A number with a valid check digit is found between any two words of any text, and masked")
  func insertedNumbers() throws {
    let guardian = try TestGuard.make()
    var random = SeededNumbers(seed: 4)
    for text in try TestGuard.lines("quiet.txt") {
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      let person = IdentityForms(using: &random)
      for form in person.all {
        let position = Int.random(in: 0...words.count, using: &random)
        let whole = (words[..<position] + [form[...]] + words[position...]).joined(separator: " ")
        let start = words[..<position].reduce(0) { $0 + $1.utf8.count + 1 }
        let place = start..<(start + form.utf8.count)
        let found = guardian.findings(in: whole)
        let isFound = found.contains {
          $0.range.lowerBound <= place.lowerBound && place.upperBound <= $0.range.upperBound
        }
        #expect(isFound, "\(whole.debugDescription)")
        let masked = guardian.masked(whole)
        #expect(!masked.contains(form), "\(masked.debugDescription)")
        #expect(guardian.findings(in: masked).map(\.excerpt) == [], "\(masked.debugDescription)")
        for finding in found { #expect(!finding.excerpt.contains(person.number), "\(finding.excerpt)") }
      }
    }
  }

  @Test("A known number is told from others however it is written")
  func knownNumbers() throws {
    let guardian = try TestGuard.make()
    var random = SeededNumbers(seed: 5)
    for _ in 0..<20 {
      let own = IdentityForms(using: &random)
      let known = Set([Personnummer(own.date + own.number)].compactMap(\.self))
      for form in own.all {
        let findings = guardian.findings(in: "Jag, \(form), och 19121212-1212.", known: known)
        #expect(findings.map(\.isKnown) == [true, false], "\(form)")
      }
    }
  }

  @Test("No text breaks the guard, and every range lies in it")
  func anyText() throws {
    let guardian = try TestGuard.make()
    let pieces = [
      "19121212", "1212", "-", "+", " ", "\n", "–", "\u{AD}", "@", "gmail.com", ".", "patienten", "Anna",
      "jnr", "kl",
      "070", "45", "-årig", "man", "\u{30A}", "a", "å", "😀", "\u{0}", "٣", "inlagd", "2024-03-12", "gatan",
      "/", ":",
    ]
    var random = SeededNumbers(seed: 6)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let findings = guardian.findings(in: text)
      for finding in findings {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= text.utf8.count)
        #expect(!finding.range.isEmpty && !finding.hidden.isEmpty)
      }
      #expect(findings.map(\.range.lowerBound) == findings.map(\.range.lowerBound).sorted())
      let masked = guardian.masked(text)
      #expect(
        guardian.findings(in: masked).filter { $0.certainty == .saker }.map(\.excerpt) == [],
        "\(text.debugDescription)")
    }
  }

  @Test(
    "The work grows in step with the text, whatever it holds",
    arguments: [
      "1", "1 ", "12-", "19121212-1212 ", "191212-", "patienten ", "Patienten Anna ", "jnr 1234567 ",
      "a@b.c ", "@", ".",
      "070-123 45 67 ", "Provgatan 1, ", "inlagd 2024-03-12 kl 14.30 ", "45-årig man ", "är sjukskriven ",
      "\u{AD}",
      "st ", "första i ", "\n", "-", "å", "20121212-K123 ", "kl 12:12 ",
    ])
  func linearWork(_ piece: String) throws {
    let lexicon = try TestGuard.make().lexicon
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let scanned = ScannedText(text, lexicon.cues)
    let found = FoundPlaces.all(in: scanned, using: lexicon, known: [])
    // Steps of the detectors and of the lexicon, for each byte.
    #expect(found.steps + scanned.steps <= 100 * text.utf8.count)
    #expect(found.places.count <= text.utf8.count / 4)
  }
}
