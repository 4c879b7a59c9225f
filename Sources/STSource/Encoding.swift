package import STDiagnostics

/// What can be said about an input before its format is looked at.
package enum Encoding {
  /// The first fault of size or character encoding, or nil when the bytes are non-empty UTF-8 within the limits.
  /// A byte order mark is a fault in JSON (RFC 8259 § 8.1) but not in XML.
  package static func fault(
    in bytes: [UInt8], file: String, limits: SourceLimits, allowsByteOrderMark: Bool = false
  ) -> Diagnostic? {
    let start = SourceLocation(file: file, pointer: "", line: 1, column: 1)
    if bytes.isEmpty {
      return Diagnostic(
        ReadingRule.emptyInput.id, .fel, at: start, "Indata är tom.",
        remedy: "Kontrollera att exporten blev klar och att rätt fil är vald.")
    }
    if bytes.count > limits.bytes {
      return Diagnostic(
        ReadingRule.inputTooLarge.id, .fel, at: start,
        "Indata är \(bytes.count) byte; högst \(limits.bytes) byte läses.",
        remedy: "Kontrollera att rätt fil är vald; bilagors innehåll ska inte ligga i posten.")
    }
    if let name = foreignEncoding(bytes, allowsByteOrderMark: allowsByteOrderMark) {
      return Diagnostic(
        ReadingRule.wrongEncoding.id, .fel, at: start, "Indata är kodad som \(name), inte som UTF-8.",
        remedy: "Spara filen som UTF-8 utan byte order mark (BOM).")
    }
    return invalidUTF8(bytes).map { finding(at: $0, in: bytes, file: file) }
  }

  /// The name of an encoding that shows in the first four bytes (RFC 4627 § 3 tells how).
  private static func foreignEncoding(_ bytes: [UInt8], allowsByteOrderMark: Bool) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return allowsByteOrderMark ? nil : "UTF-8 med byte order mark (BOM)"
    }
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
    case (true, true, true, false), (false, true, true, true): return "UTF-32"
    case (true, false, _, false), (false, true, false, _): return "UTF-16"
    default: return nil
    }
  }

  private static func invalidUTF8(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func finding(at offset: Int, in bytes: [UInt8], file: String) -> Diagnostic {
    let before = bytes[..<offset]
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Diagnostic(
      ReadingRule.invalidUTF8.id, .fel,
      at: SourceLocation(file: file, pointer: "", line: line, column: offset - lineStart + 1),
      "Byten här är inte giltig UTF-8; filen är troligen sparad i en annan teckenkodning.",
      remedy: "Spara filen som UTF-8.")
  }
}
