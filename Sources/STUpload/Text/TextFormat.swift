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
    let seen = SeenText(bytes, isTable: isTable)
    var inspection = Inspection()
    inspection.texts = Self.pieces(seen.bytes)
    if seen.encoding == .mixed { inspection.findings.append(UploadFinding(.textMixed, at: "")) }
    add(seen, to: &inspection)
    inspection.findings += Lookalikes.findings(seen.bytes)
    if isTable { inspection.findings += TableFormulas.findings(seen.bytes) }
    return inspection
  }

  func clean(
    _ bytes: [UInt8], _ work: UploadWork,
    cleanMember: MemberCleaner
  ) throws(UploadRefusal) -> [UInt8] {
    let seen = SeenText(bytes, isTable: isTable)
    guard !seen.bytes.isEmpty else {
      throw UploadRefusal(.emptyFile, at: "", detail: ": allt i den är dolt")
    }
    return (seen.hasMark || seen.encoding != .utf8 ? [0xEF, 0xBB, 0xBF] : []) + seen.bytes
  }

  private func add(_ seen: SeenText, to inspection: inout Inspection) {
    for grain in TextSieve.Grain.allCases {
      guard let (line, scalars) = seen.sifted[grain] else { continue }
      let message = grain == .tag ? Self.message(scalars) : nil
      inspection.findings.append(
        UploadFinding(
          grain.rule, at: "rad \(line)", detail: ": \(scalars.count) tecken", excerpt: message))
      if let message { inspection.texts.append(.init(message, at: "rad \(line)", isVisible: false)) }
    }
    if seen.keptDirections > 0 {
      inspection.findings.append(
        UploadFinding(
          .textDirection, at: "", detail: ": \(seen.keptDirections) tecken", isRemovable: false))
    }
  }

  /// Tags are ASCII, moved where no font shows it.
  private static func message(_ tags: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(tags.compactMap { Unicode.Scalar($0.value - 0xE0000) }))
  }

  private static func pieces(_ bytes: [UInt8]) -> [Inspection.Text] {
    var pieces: [Inspection.Text] = []
    var lines: [UInt8] = []
    var number = 0
    func end() {
      let first = (number - 1) / piece * piece
      pieces.append(
        Inspection.Text(
          String(decoding: lines, as: UTF8.self), at: "rad \(first + 1)–\(number)", isVisible: true)
      )
      lines.removeAll(keepingCapacity: true)
    }
    for line in TextLines(bytes) {
      if number % piece > 0 { lines.append(0x0A) }
      lines += bytes[line]
      number += 1
      if number % piece == 0 { end() }
    }
    if number % piece > 0 { end() }
    return pieces
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
