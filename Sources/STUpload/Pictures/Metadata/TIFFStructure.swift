/// The frame that TIFF files and Exif blocks share: a byte order, and directories of numbered fields that point at each
/// other (TIFF 6.0, section 2).
struct TIFFStructure {
  let reader: PictureReader
  /// Where the first directory stands, from the start of the structure.
  let first: Int

  /// Nil where the bytes do not begin as TIFF does.
  init?(_ bytes: [UInt8], _ window: Range<Int>) {
    var reader = PictureReader(bytes, window)
    if reader.has("II") { reader.isLittle = true } else if !reader.has("MM") { return nil }
    guard reader.short(2) == 42, let first = reader.long(4) else { return nil }
    self.reader = reader
    self.first = first
  }

  struct Field {
    let tag: Int
    let type: Int
    let count: Int
    /// Where in the file the value stands; nil where that is outside, or of a type that does not exist.
    let value: Range<Int>?
    /// Whether the value stands in the field itself.
    let isInline: Bool
  }

  struct Directory {
    let fields: [Field]
    /// Where the next one of the chain stands; 0 where there is none.
    let next: Int
    /// The bytes of the file that it takes.
    let range: Range<Int>
  }

  static let sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]

  /// The directory at an offset; nil where it reaches outside.
  func directory(at offset: Int) -> Directory? {
    guard let count = reader.short(offset), let range = reader.range(offset, 2 + count * 12) else {
      return nil
    }
    let fields = (0..<count).compactMap { field(at: offset + 2 + $0 * 12) }
    guard fields.count == count else { return nil }
    guard let next = reader.long(offset + 2 + count * 12) else {
      // Some cameras leave out the pointer of the last directory.
      return Directory(fields: fields, next: 0, range: range)
    }
    return Directory(fields: fields, next: next, range: range.lowerBound..<range.upperBound + 4)
  }

  private func field(at offset: Int) -> Field? {
    guard let tag = reader.short(offset), let type = reader.short(offset + 2),
      let count = reader.long(offset + 4), let pointer = reader.long(offset + 8)
    else { return nil }
    guard Self.sizes.indices.contains(type), type > 0 else {
      return Field(tag: tag, type: type, count: count, value: nil, isInline: true)
    }
    let size = Self.sizes[type] * count
    let isInline = size <= 4
    return Field(
      tag: tag, type: type, count: count,
      value: isInline ? reader.range(offset + 8, size) : reader.range(pointer, size), isInline: isInline)
  }

  /// The whole numbers of a field; nil for other types and for values outside the file.
  func numbers(_ field: Field, atMost limit: Int) -> [Int]? {
    guard let value = field.value, [1, 3, 4, 13].contains(field.type), field.count <= limit else {
      return nil
    }
    let size = Self.sizes[field.type]
    let start = value.lowerBound - reader.window.lowerBound
    let numbers = (0..<field.count).compactMap { reader.number(start + $0 * size, size: size) }
    return numbers.count == field.count ? numbers : nil
  }

  func number(_ field: Field) -> Int? { numbers(field, atMost: 1)?.first }
}
