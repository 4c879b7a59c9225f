/// Undoes the prediction that comes before compression (ISO 32000-1, 7.4.4.4).
struct PDFPredictor {
  private let kind: Int
  /// Bytes from a sample to the one beside it.
  private let step: Int
  /// Bytes in a row.
  private let row: Int

  /// Nil where there is none, or one of no use.
  init?(_ parameters: PDFDictionary) {
    kind = parameters["Predictor"].integer ?? 1
    let colors = parameters["Colors"].integer ?? 1
    let bits = parameters["BitsPerComponent"].integer ?? 8
    let columns = parameters["Columns"].integer ?? 1
    guard kind > 1, 1...64 ~= colors, 1...16 ~= bits, 1...1_000_000 ~= columns else { return nil }
    step = max(1, colors * bits / 8)
    row = (colors * bits * columns + 7) / 8
    guard kind >= 10 || bits == 8 else { return nil }
  }

  /// How many bytes there are before so many come of them.
  func stored(_ count: Int) -> Int { kind >= 10 ? (count + row - 1) / row * (row + 1) : count }

  func undo(_ data: [UInt8]) -> [UInt8] { kind >= 10 ? undoPNG(data) : undoTIFF(data) }

  private func undoTIFF(_ data: [UInt8]) -> [UInt8] {
    var data = data
    for index in data.indices where index % row >= step { data[index] &+= data[index - step] }
    return data
  }

  private func undoPNG(_ data: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(data.count)
    var above = [UInt8](repeating: 0, count: row)
    var position = 0
    while position + 1 < data.count {
      let filter = data[position]
      var line = Array(data[position + 1..<min(position + 1 + row, data.count)])
      position += 1 + row
      for index in line.indices {
        let left = index >= step ? line[index - step] : 0
        let corner = index >= step ? above[index - step] : 0
        line[index] &+= Self.guess(filter, left, above[index], corner)
      }
      decoded += line
      above.replaceSubrange(0..<line.count, with: line)
    }
    return decoded
  }

  private static func guess(_ filter: UInt8, _ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
    switch filter {
    case 1: return left
    case 2: return up
    case 3: return UInt8((Int(left) + Int(up)) / 2)
    case 4:
      let estimate = Int(left) + Int(up) - Int(corner)
      let (byLeft, byUp, byCorner) = (
        abs(estimate - Int(left)), abs(estimate - Int(up)), abs(estimate - Int(corner))
      )
      return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
    default: return 0
    }
  }
}
