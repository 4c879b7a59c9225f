internal import CHarfBuzz

/// Calls HarfBuzz. Owns one buffer that is used again and again, so it belongs to one task.
final class GlyphShaper {
  private let buffer: OpaquePointer
  private let language: OpaquePointer?

  init() {
    // The empty buffer that HarfBuzz gives when memory is out takes every call and shapes nothing.
    buffer = hb_buffer_create() ?? hb_buffer_get_empty()
    language = hb_language_from_string("sv", -1)
  }

  deinit { hb_buffer_destroy(buffer) }

  /// Shapes text of one script. `script` is nil where the text has no letters; it is then read from left to right.
  func shape(_ text: String, face: FontFace, script: Script?) -> [PositionedGlyph] {
    hb_buffer_clear_contents(buffer)
    var utf8 = text
    utf8.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        let count = Int32(clamping: characters.count)
        hb_buffer_add_utf8(buffer, characters.baseAddress, count, 0, count)
      }
    }
    let script = script ?? .latin
    hb_buffer_set_script(buffer, script.tag)
    hb_buffer_set_direction(buffer, script.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_language(buffer, language)
    hb_shape(face.shaping.font, buffer, nil, 0)
    return glyphs()
  }

  private func glyphs() -> [PositionedGlyph] {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    return (0..<Int(count)).map { index in
      PositionedGlyph(
        glyph: GlyphID(truncatingIfNeeded: infos[index].codepoint),
        advance: Int(positions[index].x_advance),
        offsetX: Int(positions[index].x_offset),
        offsetY: Int(positions[index].y_offset),
        cluster: Int(infos[index].cluster))
    }
  }
}

/// A writing system (UAX #24), as far as shaping needs it.
struct Script: Equatable {
  let tag: hb_script_t

  static let latin = Script(tag: HB_SCRIPT_LATIN)

  private init(tag: hb_script_t) { self.tag = tag }

  /// Nil for characters that belong to no script of their own: digits, punctuation, marks.
  init?(of scalar: Unicode.Scalar) {
    let tag = hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    guard tag != HB_SCRIPT_COMMON, tag != HB_SCRIPT_INHERITED, tag != HB_SCRIPT_UNKNOWN else { return nil }
    self.init(tag: tag)
  }

  var isRightToLeft: Bool { hb_script_get_horizontal_direction(tag) == HB_DIRECTION_RTL }
}
