/// What a PDF font descriptor (ISO 32000-1, 9.8) and the layouter need to know of a face. Distances are font units.
package struct FontMetrics: Sendable, Hashable {
  package let unitsPerEm: Int
  package let ascender: Int
  /// Negative below the baseline.
  package let descender: Int
  /// Height of a flat capital; measured from H where the OS/2 table is too old to say.
  package let capHeight: Int
  package let xHeight: Int
  /// Degrees counter-clockwise from the vertical, in 1/1000; 0 for an upright face.
  package let italicAngle: Int
  /// Weight class of the OS/2 table, 100...900.
  package let weight: Int
  package let isFixedPitch: Bool
  /// xMin, yMin, xMax, yMax of the head table.
  package let boundingBox: [Int]

  package init(
    unitsPerEm: Int, ascender: Int, descender: Int, capHeight: Int, xHeight: Int, italicAngle: Int,
    weight: Int, isFixedPitch: Bool, boundingBox: [Int]
  ) {
    self.unitsPerEm = unitsPerEm
    self.ascender = ascender
    self.descender = descender
    self.capHeight = capHeight
    self.xHeight = xHeight
    self.italicAngle = italicAngle
    self.weight = weight
    self.isFixedPitch = isFixedPitch
    self.boundingBox = boundingBox
  }
}
