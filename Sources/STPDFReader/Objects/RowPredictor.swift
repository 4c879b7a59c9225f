/// Undoes what makes rows of numbers easier to compress (ISO 32000-1, 7.4.4.4), as far as cross-reference streams have
/// it: each row as it is, or as the difference from the row above.
struct RowPredictor {
  /// Bytes in a row; nil where nothing was done to them.
  private let columns: Int?

  /// - Parameter parameters: `DecodeParms`. Nil where they ask for something else.
  init?(_ parameters: PDFValue) {
    switch parameters {
    case .null: columns = nil
    case .dictionary(let parameters):
      guard let predictor = parameters["Predictor"].integer, 10...15 ~= predictor,
        let columns = parameters["Columns"].integer, 1...1024 ~= columns, parameters["Colors"].isNull,
        parameters["BitsPerComponent"].isNull
      else { return nil }
      self.columns = columns
    default: return nil
    }
  }

  /// Nil where a row is incomplete, or written in a way that we do not read.
  func rows(of content: [UInt8]) -> [UInt8]? {
    guard let columns else { return content }
    guard content.count % (columns + 1) == 0 else { return nil }
    var rows: [UInt8] = []
    rows.reserveCapacity(content.count)
    for start in stride(from: 0, to: content.count, by: columns + 1) {
      let row = content[(start + 1)...(start + columns)]
      switch content[start] {
      case 0: rows += row
      // The kind "Up" of PNG (RFC 2083, 6.4); above the first row there are zeros.
      case 2 where start == 0: rows += row
      case 2: for byte in row { rows.append(byte &+ rows[rows.count - columns]) }
      default: return nil
      }
    }
    return rows
  }
}
