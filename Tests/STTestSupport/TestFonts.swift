import Foundation

package import STText

/// The fonts of the Debian packages, opened once for all suites.
package enum TestFonts {
  package static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/fonts/truetype").appending(path: path)))
  }

  package static func notoSans() throws -> FontFace { try regular.get() }
  package static func notoSansBold() throws -> FontFace { try bold.get() }
  package static func dejaVuSans() throws -> FontFace { try fallback.get() }

  /// As the forms are set: Noto Sans, then DejaVu Sans.
  package static func collection() throws -> FontCollection {
    let regular = FontCollection.Chain(primary: try notoSans(), fallbacks: [try dejaVuSans()])
    let bold = FontCollection.Chain(primary: try notoSansBold(), fallbacks: [try boldFallback.get()])
    return FontCollection(regular: regular, bold: bold)
  }

  package static func shaper() throws -> TextShaper { TextShaper(fonts: try collection()) }

  private static let regular = open("noto/NotoSans-Regular.ttf")
  private static let bold = open("noto/NotoSans-Bold.ttf")
  private static let fallback = open("dejavu/DejaVuSans.ttf")
  private static let boldFallback = open("dejavu/DejaVuSans-Bold.ttf")

  private static func open(_ path: String) -> Result<FontFace, any Error> {
    Result { try FontFace(bytes: bytes(path), name: path) }
  }
}
