/// What a font says of its codes: most are small and asked for once for each character of a document.
struct PDFCodeTable<Value> {
  /// By code.
  private var low: [Value?] = []
  private var high: [Int: Value] = [:]

  /// Codes from here on do not have a place each: a file may name any.
  private static var mostLow: Int { 4_096 }

  var isEmpty: Bool { low.isEmpty && high.isEmpty }

  subscript(code: Int) -> Value? {
    get { low.indices.contains(code) ? low[code] : high[code] }
    set {
      guard 0..<Self.mostLow ~= code else { return high[code] = newValue }
      while low.count <= code { low.append(nil) }
      low[code] = newValue
    }
  }
}
