internal import CHarfBuzz

/// hb-subset with the settings that an embedded font wants: numbers kept, no hinting (the papers are printed and read at
/// high resolution), and only the tables that a PDF reader uses of a CIDFontType2 font (ISO 32000-1, 9.9).
enum FontSubsetter {
  /// Everything that Debian's text fonts carry beyond glyf, head, hhea, hmtx, loca and maxp.
  private static let dropped = [
    "BASE", "DSIG", "FFTM", "GDEF", "GPOS", "GSUB", "JSTF", "MATH", "OS/2", "PCLT", "VDMX", "cmap", "gasp",
    "hdmx",
    "kern", "meta", "name", "post", "vhea", "vmtx",
  ]

  /// A new face with the glyphs given; nil when HarfBuzz gives up. The caller owns the result.
  static func subset(_ face: OpaquePointer, to glyphs: GlyphSet) -> OpaquePointer? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    let flags = HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue
    hb_subset_input_set_flags(input, flags)
    let drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for tag in dropped { hb_set_add(drop, hb_tag_from_string(tag, -1)) }
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, hb_codepoint_t(glyph)) }
    return hb_subset_or_fail(face, input)
  }

  /// The file of a face that `subset` made; nil when there is no memory for it.
  static func file(of face: OpaquePointer) -> [UInt8]? {
    guard let blob = hb_face_reference_blob(face) else { return nil }
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &length), length > 0 else { return nil }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(length)))
  }
}
