internal import CHarfBuzz

/// hb-subset with the settings that an embedded font wants: no hinting (the papers are printed and read at high
/// resolution), and only the tables that a PDF reader uses of a CIDFontType2 font (ISO 32000-1, 9.9).
enum FontSubsetter {
  /// Everything that Debian's text fonts carry beyond glyf, head, hhea, hmtx, loca and maxp.
  private static let dropped = [
    "BASE", "DSIG", "FFTM", "GDEF", "GPOS", "GSUB", "JSTF", "MATH", "OS/2", "PCLT", "VDMX", "cmap", "gasp",
    "hdmx", "kern", "meta", "name", "post", "vhea", "vmtx",
  ]

  /// A file with the glyphs given, numbered anew; nil when HarfBuzz gives up.
  static func subset(_ face: OpaquePointer, to glyphs: GlyphSet) -> FontSubset? {
    guard let plan = plan(for: face, glyphs, flags: HB_SUBSET_FLAGS_NO_HINTING.rawValue) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let cut = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(cut) }
    guard let bytes = file(of: cut) else { return nil }
    return FontSubset(bytes: bytes, glyphs: numbers(in: plan))
  }

  /// A face with the glyphs given under their own numbers, ready to be cut from again and again; nil when HarfBuzz gives
  /// up. The caller owns the result.
  static func lean(_ face: OpaquePointer, _ glyphs: GlyphSet) -> OpaquePointer? {
    let flags = HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue
    guard let plan = plan(for: face, glyphs, flags: flags) else { return nil }
    defer { hb_subset_plan_destroy(plan) }
    guard let cut = hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { hb_face_destroy(cut) }
    return hb_subset_preprocess(cut)
  }

  private static func plan(for face: OpaquePointer, _ glyphs: GlyphSet, flags: UInt32) -> OpaquePointer? {
    guard let input = hb_subset_input_create_or_fail() else { return nil }
    defer { hb_subset_input_destroy(input) }
    hb_subset_input_set_flags(input, flags)
    let drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for tag in dropped { hb_set_add(drop, hb_tag_from_string(tag, -1)) }
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, hb_codepoint_t(glyph)) }
    return hb_subset_plan_create_or_fail(face, input)
  }

  private static func numbers(in plan: OpaquePointer) -> [GlyphID] {
    let map = hb_subset_plan_new_to_old_glyph_mapping(plan)
    return (0..<hb_map_get_population(map)).map { GlyphID(truncatingIfNeeded: hb_map_get(map, $0)) }
  }

  /// Nil when there is no memory for it.
  private static func file(of face: OpaquePointer) -> [UInt8]? {
    guard let blob = hb_face_reference_blob(face) else { return nil }
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &length), length > 0 else { return nil }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(length)))
  }
}
