internal import STDeflate

/// The compressed rows of one picture or frame: whether they are exactly as many as it shows.
struct PNGPixels {
  enum Outcome {
    case exact
    /// What the stream should be.
    case surplus([UInt8])
    case broken
  }

  /// - Parameter size: how many bytes the rows take.
  static func check(_ packed: [UInt8], size: Int) -> Outcome {
    let inflater = Inflater()
    // The inflater hands over whole pieces only; one more than needed shows whether there is more.
    let slack = 65_536
    var count = 0
    let outcome = packed.withUnsafeBufferPointer { buffer in
      inflater.inflate(buffer, limit: size + slack) { count += $0.count }
    }
    switch outcome {
    case .broken: return .broken
    case .whole where count < size: return .broken
    case .whole where count == size:
      let rest = packed.count - inflater.consumed
      return rest == 0 ? .exact : .surplus(Array(packed.dropLast(rest)))
    case .whole, .tooMuch: return .surplus(shortened(packed, size, slack))
    }
  }

  private static func shortened(_ packed: [UInt8], _ size: Int, _ slack: Int) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(size)
    _ = packed.withUnsafeBufferPointer { buffer in
      Inflater().inflate(buffer, limit: size + slack) {
        rows.append(contentsOf: $0.prefix(size - rows.count))
      }
    }
    return Deflater().deflate(rows)
  }
}
