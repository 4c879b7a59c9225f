/// What was done to the rows of a stream before compression (ISO 32000-1, 7.4.4.4): nothing, or one of PNG's predictors
/// for rows of bytes (RFC 2083, 6).
struct RowPredictor {
  /// Nil where the rows stand as they are.
  private let columns: Int?

  /// Nil where something else was done.
  init?(_ parameters: PDFValue) {
    guard !parameters.isNull else {
      columns = nil
      return
    }
    guard let parameters = parameters.dictionary, parameters["Colors"].integer ?? 1 == 1,
      parameters["BitsPerComponent"].integer ?? 8 == 8
    else { return nil }
    switch parameters["Predictor"].integer ?? 1 {
    case 1: columns = nil
    case 10...15:
      guard let columns = parameters["Columns"].integer, 1...65_536 ~= columns else { return nil }
      self.columns = columns
    default: return nil
    }
  }

  /// The rows as they were; nil where they are not whole or of an unknown kind.
  func restore(_ content: [UInt8]) -> [UInt8]? {
    guard let columns else { return content }
    guard content.count % (columns + 1) == 0 else { return nil }
    var restored: [UInt8] = []
    restored.reserveCapacity(content.count)
    var above = [UInt8](repeating: 0, count: columns)
    for start in stride(from: 0, to: content.count, by: columns + 1) {
      var row = Array(content[start + 1..<start + 1 + columns])
      guard Self.restore(&row, above, kind: content[start]) else { return nil }
      restored += row
      above = row
    }
    return restored
  }

  private static func restore(_ row: inout [UInt8], _ above: [UInt8], kind: UInt8) -> Bool {
    guard kind <= 4 else { return false }
    for index in row.indices {
      let (left, corner) = index > 0 ? (row[index - 1], above[index - 1]) : (0, 0)
      row[index] &+= prediction(kind, left, above[index], corner)
    }
    return true
  }

  private static func prediction(_ kind: UInt8, _ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
    switch kind {
    case 1: left
    case 2: above
    case 3: UInt8((Int(left) + Int(above)) / 2)
    case 4: paeth(Int(left), Int(above), Int(corner))
    default: 0
    }
  }

  /// Whichever of the three is nearest to left + above - corner.
  private static func paeth(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
    let guess = left + above - corner
    let (toLeft, toAbove, toCorner) = (abs(guess - left), abs(guess - above), abs(guess - corner))
    if toLeft <= toAbove, toLeft <= toCorner { return UInt8(left) }
    return UInt8(toAbove <= toCorner ? above : corner)
  }
}
