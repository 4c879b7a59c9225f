import Testing

@testable import STText

@Suite struct GlyphSetTests {
  @Test func glyphsAreReadBackOnceInRisingOrder() {
    let set = GlyphSet([700, 3, 64, 0, 63, 3, 65_535])
    #expect(Array(set) == [0, 3, 63, 64, 700, 65_535])
    #expect(set.contains(700))
    #expect(!set.contains(701))
    #expect(!GlyphSet().contains(0))
    #expect(Array(GlyphSet()) == [])
  }

  @Test func equalSetsAreEqualHoweverTheyWereMade() {
    let forwards = GlyphSet([1, 200, 3000])
    let backwards = GlyphSet([3000, 200, 1, 200])
    #expect(forwards == backwards)
    #expect(Set([forwards, backwards]).count == 1)
    #expect(forwards != GlyphSet([1, 200]))
  }
}
