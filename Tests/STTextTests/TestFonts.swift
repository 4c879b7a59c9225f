import Foundation
import Testing

@testable import STText

/// The fonts that `Fonts/fonts.json` names, opened once for all suites from where their Debian packages put them.
enum TestFonts {
  static let manifestBytes = try? [UInt8](
    Data(contentsOf: URL(filePath: #filePath).appending(path: "../../../Fonts/fonts.json").standardized))

  private static let opened = openManifest()

  static func collection() throws -> FontCollection {
    try #require(opened, "the fonts of Fonts/fonts.json must be installed: make build")
  }

  static func manifest() throws -> FontManifest {
    let json = try #require(manifestBytes)
    return try #require(FontManifest.read(json: json, file: "fonts.json").manifest)
  }

  static func notoSans() throws -> FontFace { try collection().regular.primary }
  static func notoSansBold() throws -> FontFace { try collection().bold.primary }
  static func dejaVuSans() throws -> FontFace {
    let fonts = try collection()
    return try #require(fonts.regular.fallbacks.first)
  }

  static func shaper() throws -> TextShaper { TextShaper(fonts: try collection()) }

  static func bytes(_ family: FontManifest.Family, _ file: FontManifest.File) -> [UInt8]? {
    try? [UInt8](Data(contentsOf: URL(filePath: family.folder).appending(path: file.name)))
  }

  /// The file of the first face, to be spoilt.
  static func notoSansBytes() throws -> [UInt8] {
    let manifest = try manifest()
    let family = try #require(manifest.families.first)
    let file = try #require(family.files.first)
    return try #require(bytes(family, file))
  }

  private static func openManifest() -> FontCollection? {
    guard let json = manifestBytes else { return nil }
    return FontManifest.read(json: json, file: "fonts.json").manifest?.open(bytes).fonts
  }
}

/// SplitMix64: the same numbers on every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
