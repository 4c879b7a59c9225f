/// Plain text, and tables of text. A cleaned copy is UTF-8; a byte order mark stands first where the file had one or was
/// encoded otherwise, since spreadsheets need it to show å, ä and ö.
struct TextFormat: UploadFormat {
  let isTable: Bool

  /// How many lines are shown to the privacy guard at a time, and are one place in the report.
  private static let piece = 20

  func inspect(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> Inspection {
    guard bytes.count <= work.limits.textBytes else {
      throw .limit("högst \(work.limits.textBytes) byte text läses, här finns \(bytes.count)", at: "")
    }
    let decoded = DecodedText(bytes)
    let sieve = TextSieve(decoded.scalars, isTable: isTable)
    let seen = String(String.UnicodeScalarView(sieve.seen))
    var inspection = Inspection()
    inspection.texts = Self.pieces(seen)
    if decoded.encoding == .mixed { inspection.findings.append(UploadFinding(.textMixed, at: "")) }
    add(sieve, to: &inspection)
    inspection.findings += Lookalikes.findings(seen)
    if isTable { inspection.findings += TableFormulas.findings(seen) }
    return inspection
  }

  func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: (Inspection.Member, UploadWork) throws(UploadRefusal) -> [UInt8]
  ) throws(UploadRefusal) -> [UInt8] {
    let decoded = DecodedText(bytes)
    let seen = TextSieve(decoded.scalars, isTable: isTable).seen
    let hasMark = decoded.hasMark || decoded.encoding != .utf8
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(String(String.UnicodeScalarView(seen)).utf8)
  }

  private func add(_ sieve: TextSieve, to inspection: inout Inspection) {
    for grain in TextSieve.Grain.allCases {
      guard let (line, scalars) = sieve.sifted[grain] else { continue }
      let message = grain == .tag ? Self.message(scalars) : nil
      inspection.findings.append(
        UploadFinding(
          grain.rule, at: "rad \(line)", detail: ": \(scalars.count) tecken", excerpt: message))
      if let message { inspection.texts.append(.init(message, at: "rad \(line)", isVisible: false)) }
    }
    if sieve.keptDirections > 0 {
      inspection.findings.append(
        UploadFinding(.textDirection, at: "", detail: ": \(sieve.keptDirections) tecken", isRemovable: false))
    }
  }

  /// Tags are ASCII, moved where no font shows it.
  private static func message(_ tags: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(tags.compactMap { Unicode.Scalar($0.value - 0xE0000) }))
  }

  private static func pieces(_ text: String) -> [Inspection.Text] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return stride(from: 0, to: lines.count, by: piece).map { first in
      let last = min(first + piece, lines.count)
      return Inspection.Text(
        lines[first..<last].joined(separator: "\n"), at: "rad \(first + 1)–\(last)", isVisible: true)
    }
  }
}

extension TextSieve.Grain {
  fileprivate var rule: UploadRule {
    switch self {
    case .invisible: .textInvisible
    case .direction: .textDirection
    case .tag: .textTags
    case .control: .textControls
    case .command: .textCommands
    case .trailing: .textTrailing
    }
  }
}
