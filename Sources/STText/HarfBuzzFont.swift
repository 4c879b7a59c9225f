internal import CHarfBuzz

/// Owns a HarfBuzz face and a font at its natural size (one unit = one font unit).
///
/// `@unchecked Sendable`: both are made immutable before anybody else sees them, and HarfBuzz promises that immutable
/// objects may be read from any thread (its lazily loaded tables are behind atomics). Freed when nobody is left.
final class HarfBuzzFont: @unchecked Sendable {
  let face: OpaquePointer
  let font: OpaquePointer

  /// Takes the caller's references over.
  private init(owning face: OpaquePointer, _ font: OpaquePointer) {
    self.face = face
    self.font = font
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// Nil when HarfBuzz has no memory left or sees no glyphs.
  static func make(_ bytes: [UInt8]) -> HarfBuzzFont? {
    let blob = bytes.withUnsafeBytes { buffer in
      hb_blob_create_or_fail(
        buffer.baseAddress, UInt32(clamping: buffer.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
    guard let blob else { return nil }
    defer { hb_blob_destroy(blob) }
    guard let face = hb_face_create(blob, 0) else { return nil }
    return make(owning: face)
  }

  /// Takes over `face`, also when there is no result.
  static func make(owning face: OpaquePointer) -> HarfBuzzFont? {
    hb_face_make_immutable(face)
    guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
      hb_face_destroy(face)
      return nil
    }
    hb_font_make_immutable(font)
    return HarfBuzzFont(owning: face, font)
  }

  /// The glyph of a character by itself; 0 where there is none.
  func nominalGlyph(_ character: UInt32) -> GlyphID {
    var glyph: hb_codepoint_t = 0
    guard hb_font_get_nominal_glyph(font, character, &glyph) != 0 else { return 0 }
    return GlyphID(truncatingIfNeeded: glyph)
  }
}
