internal import STDeflate

/// The bytes of objects and streams that may still be read of one file: objects can lie on top of one another.
final class ReadingBudget {
  private let limits: PDFReadingLimits
  private let findings: PDFFindings
  private let inflater = Inflater()
  private var left: Int

  init(_ limits: PDFReadingLimits, _ findings: PDFFindings) {
    self.limits = limits
    self.findings = findings
    left = limits.readBytes
  }

  /// Accounts for bytes that have been read, made or kept; false, with a finding, when there have been too many.
  func spend(_ count: Int) -> Bool {
    left -= count
    if left < 0 { findings.add(.inflatesTooMuch, detail: ": gränsen är \(limits.readBytes) byte") }
    return left >= 0
  }

  /// Decompresses some of the bytes; nothing where they are broken, or where it would be too much, which is a finding.
  func inflate(_ bytes: [UInt8], _ data: Range<Int>) -> (content: [UInt8]?, isBroken: Bool) {
    let (content, outcome) = inflater.inflate(bytes[data], limit: max(left, 0))
    switch outcome {
    case .whole: return (spend(content?.count ?? 0) ? content : nil, false)
    case .broken: return (nil, true)
    case .tooMuch:
      _ = spend(left + 1)
      return (nil, false)
    }
  }
}
