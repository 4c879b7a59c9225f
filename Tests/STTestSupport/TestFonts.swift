import Foundation
import Testing

package import STText

/// The fonts that `Fonts/fonts.json` names, opened once for all suites from where their Debian packages put them.
package enum TestFonts {
  private static let opened = open()

  package static func collection() throws -> FontCollection {
    try #require(opened, "the fonts of Fonts/fonts.json must be installed: make build")
  }

  package static func manifest() throws -> FontManifest {
    let json = try PackageRoot.bytes("Fonts/fonts.json")
    return try #require(FontManifest.read(json: json, file: "fonts.json").manifest)
  }

  package static func notoSans() throws -> FontFace { try collection().regular.primary }
  package static func notoSansBold() throws -> FontFace { try collection().bold.primary }
  package static func dejaVuSans() throws -> FontFace {
    let fonts = try collection()
    return try #require(fonts.regular.fallbacks.first)
  }

  package static func shaper() throws -> TextShaper { TextShaper(fonts: try collection()) }

  package static func bytes(_ family: FontManifest.Family, _ file: FontManifest.File) -> [UInt8]? {
    try? [UInt8](Data(contentsOf: URL(filePath: family.folder).appending(path: file.name)))
  }

  /// The file of the first face, to be spoilt.
  package static func notoSansBytes() throws -> [UInt8] {
    let manifest = try manifest()
    let family = try #require(manifest.families.first)
    let file = try #require(family.files.first)
    return try #require(bytes(family, file))
  }

  private static func open() -> FontCollection? { try? manifest().open(bytes).fonts }
}
