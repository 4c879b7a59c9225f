internal import CFreeType

/// What FreeType knows of a face without drawing it. FreeType is open only while this is read.
struct FontProperties {
  let postScriptName: String
  let metrics: FontMetrics

  /// The font must have passed `FontTables.check`.
  static func read(_ bytes: [UInt8]) throws(FontError.Reason) -> FontProperties {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { throw .unusable("FreeType startar inte") }
    defer { FT_Done_FreeType(library) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(FontError.Reason) in
      var opened: FT_Face?
      guard FT_New_Memory_Face(library, buffer.baseAddress, FT_Long(buffer.count), 0, &opened) == 0,
        let face = opened
      else { throw .notTrueType }
      defer { FT_Done_Face(face) }
      return try read(face)
    }
  }

  private static func read(_ face: FT_Face) throws(FontError.Reason) -> FontProperties {
    guard let table = FT_Get_Sfnt_Table(face, FT_SFNT_OS2) else { throw .damaged(table: "OS/2") }
    let os2 = table.assumingMemoryBound(to: TT_OS2.self).pointee
    try checkLicence(os2.fsType)
    let unitsPerEm = Int(face.pointee.units_per_EM)
    guard (16...16_384).contains(unitsPerEm) else { throw .unusable("orimlig emstorlek") }
    guard (1...0xFFFF).contains(face.pointee.num_glyphs) else { throw .unusable("orimligt antal tecken") }
    let capHeight = os2.version >= 2 ? Int(os2.sCapHeight) : 0
    let xHeight = os2.version >= 2 ? Int(os2.sxHeight) : 0
    let box = face.pointee.bbox
    return FontProperties(
      postScriptName: try postScriptName(face),
      metrics: FontMetrics(
        unitsPerEm: unitsPerEm,
        ascender: Int(face.pointee.ascender),
        descender: Int(face.pointee.descender),
        capHeight: capHeight > 0 ? capHeight : try height(of: "H", face),
        xHeight: xHeight > 0 ? xHeight : try height(of: "x", face),
        italicAngle: italicAngle(face),
        weight: Int(os2.usWeightClass),
        isFixedPitch: face.pointee.face_flags & FT_Long(FT_FACE_FLAG_FIXED_WIDTH) != 0,
        boundingBox: [box.xMin, box.yMin, box.xMax, box.yMax].map { Int($0) }))
  }

  /// fsType of the OS/2 table: 0x2 alone is «restricted licence», 0x100 «no subsetting», 0x200 «bitmaps only».
  private static func checkLicence(_ fsType: UInt16) throws(FontError.Reason) {
    if fsType & 0xF == 0x2 || fsType & 0x300 != 0 { throw .embeddingForbidden }
  }

  /// The name goes into PDF as it is, so it must be made of what PostScript names are made of.
  private static func postScriptName(_ face: FT_Face) throws(FontError.Reason) -> String {
    guard let pointer = FT_Get_Postscript_Name(face) else { throw .damaged(table: "name") }
    let name = String(cString: pointer)
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8)
    guard (1...63).contains(name.utf8.count), name.utf8.allSatisfy(allowed.contains) else {
      throw .damaged(table: "name")
    }
    return name
  }

  /// For OS/2 tables before version 2, which do not say.
  private static func height(of letter: Unicode.Scalar, _ face: FT_Face) throws(FontError.Reason) -> Int {
    let glyph = FT_Get_Char_Index(face, FT_ULong(letter.value))
    guard glyph != 0 else { throw .unusable("bokstaven \(letter) saknas") }
    guard FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_SCALE)) == 0, let slot = face.pointee.glyph else {
      throw .damaged(table: "glyf")
    }
    return Int(slot.pointee.metrics.horiBearingY)
  }

  private static func italicAngle(_ face: FT_Face) -> Int {
    guard let table = FT_Get_Sfnt_Table(face, FT_SFNT_POST) else { return 0 }
    return Int(table.assumingMemoryBound(to: TT_Postscript.self).pointee.italicAngle) * 1000 / 65_536
  }
}
