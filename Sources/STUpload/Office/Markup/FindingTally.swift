internal import STSource

/// Counts what is found in one part, so that a rule is told once for each place and not once for each element.
struct FindingTally {
  let place: String
  private var entries: [Entry] = []
  private var positions: [UploadRule: Int] = [:]
  /// What was hidden, for the privacy guard.
  private(set) var hiddenTexts: [Inspection.Text] = []

  private struct Entry {
    let rule: UploadRule
    var count: Int
    var excerpt: String?
    let isRemovable: Bool
  }

  init(at place: String) { self.place = place }

  /// - Parameter hidden: what the reader does not see, of which a little is shown.
  mutating func add(_ rule: UploadRule, hidden: String? = nil, isRemovable: Bool = true) {
    let text = hidden.map(Self.trimmed) ?? ""
    if !text.isEmpty { hiddenTexts.append(Inspection.Text(text, at: place, isVisible: false)) }
    let excerpt = text.isEmpty ? nil : Excerpt.plain(text, limit: 60)
    if let position = positions[rule] {
      entries[position].count += 1
      if entries[position].excerpt == nil { entries[position].excerpt = excerpt }
      return
    }
    positions[rule] = entries.count
    entries.append(Entry(rule: rule, count: 1, excerpt: excerpt, isRemovable: isRemovable))
  }

  var findings: [UploadFinding] {
    entries.map { entry in
      UploadFinding(
        entry.rule, at: place, detail: entry.count == 1 ? "" : ": \(entry.count) ställen",
        excerpt: entry.excerpt, isRemovable: entry.isRemovable)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}
