import STTestSupport
import Testing

@testable import STText

@Suite struct BrokenFontTests {
  @Test(arguments: [
    [], [0], Array("%PDF-1.7 och så vidare".utf8), Array("OTTO0000000000000".utf8), [0, 1, 0, 0],
  ])
  func whatIsNoFontIsRefused(_ bytes: [UInt8]) {
    #expect(throws: FontError(font: "fel.ttf", reason: .notTrueType)) {
      try FontFace(bytes: bytes, name: "fel.ttf")
    }
  }

  @Test func aCutOffFontIsRefusedAtEveryLength() throws {
    let bytes = try TestFonts.notoSansBytes()
    let lengths =
      Array(0..<320) + stride(from: 320, to: bytes.count, by: bytes.count / 60) + [bytes.count - 4]
    for length in lengths {
      #expect(throws: FontError.self, "\(length)") {
        try FontFace(bytes: Array(bytes.prefix(length)), name: "kort.ttf")
      }
    }
  }

  @Test func aFlippedBitInATableIsNoticed() throws {
    var numbers = SeededNumbers(seed: 1)
    let bytes = try TestFonts.notoSansBytes()
    for _ in 0..<40 {
      let index = Int.random(in: 400..<bytes.count - 4, using: &numbers)
      var spoilt = bytes
      spoilt[index] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      #expect(throws: FontError.self, "\(index)") { try FontFace(bytes: spoilt, name: "fel.ttf") }
    }
  }

  /// Checksums are no shield against somebody who corrects them: then FreeType and HarfBuzz meet the damage.
  @Test func damageUnderRightChecksumsNeverCrashes() throws {
    var numbers = SeededNumbers(seed: 2)
    let bytes = try TestFonts.notoSansBytes()
    for _ in 0..<20 {
      let spoilt = Self.spoil(bytes, &numbers)
      guard let face = try? FontFace(bytes: spoilt, name: "fel.ttf") else { continue }
      let fonts = FontCollection(regular: .init(primary: face), bold: .init(primary: face))
      let shaped = TextShaper(fonts: fonts).shape("Åsa Öberg fi AV 漢 e\u{301}", .regular)
      _ = try? face.subset(glyphs: shaped.runs.flatMap { $0.glyphs.map(\.glyph) })
    }
  }

  @Test func aFontThatMayNotBeEmbeddedIsRefused() throws {
    var bytes = try TestFonts.notoSansBytes()
    let table = try #require(Self.tables(bytes).first { $0.tag == "OS/2" })
    bytes[table.offset + 9] = 0x02
    Self.correctChecksums(&bytes)
    #expect(throws: FontError(font: "x.ttf", reason: .embeddingForbidden)) {
      try FontFace(bytes: bytes, name: "x.ttf")
    }
  }

  @Test func correctedChecksumsOfASoundFontAreAccepted() throws {
    var bytes = try TestFonts.notoSansBytes()
    Self.correctChecksums(&bytes)
    #expect(try FontFace(bytes: bytes, name: "x.ttf").postScriptName == "NotoSans-Regular")
  }

  // MARK: - Spoiling

  private static func spoil(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var spoilt = bytes
    let tables = tables(bytes)
    for _ in 0..<20 {
      let table = tables[Int.random(in: 0..<tables.count, using: &numbers)]
      let place = Int.random(in: 0..<min(table.length, 600), using: &numbers)
      spoilt[table.offset + place] = UInt8.random(in: 0...255, using: &numbers)
    }
    correctChecksums(&spoilt)
    return spoilt
  }

  private static func tables(_ bytes: [UInt8]) -> [(tag: String, entry: Int, offset: Int, length: Int)] {
    let count = Int(bytes[4]) << 8 | Int(bytes[5])
    return (0..<count).map { index in
      let entry = 12 + 16 * index
      let tag = String(decoding: bytes[entry..<entry + 4], as: UTF8.self)
      return (tag, entry, Int(word(bytes, entry + 8)), Int(word(bytes, entry + 12)))
    }
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 8 | (offset + $1 < bytes.count ? UInt32(bytes[offset + $1]) : 0) }
  }

  private static func correctChecksums(_ bytes: inout [UInt8]) {
    for table in tables(bytes) {
      var sum: UInt32 = 0
      for place in stride(from: table.offset, to: table.offset + table.length, by: 4) {
        let rest = table.offset + table.length - place
        let mask: UInt32 = rest >= 4 ? .max : .max << UInt32(8 * (4 - rest))
        if table.tag != "head" || place != table.offset + 8 { sum &+= word(bytes, place) & mask }
      }
      for index in 0..<4 {
        bytes[table.entry + 4 + index] = UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * index))
      }
    }
  }
}
