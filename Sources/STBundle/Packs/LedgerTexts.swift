internal import STLayout
internal import STModel

/// What the printed ledger says about one signer's papers. It says no more than the manifest, so that the page can be held
/// against it.
struct LedgerTexts {
  let signer: SignatureLedger.Signer

  /// Who signs, and in which roles: `Bo Handledarsson (huvudhandledare, handledare)`.
  func person(_ name: String) -> String {
    "\(name) (\(signer.roles.map(\.printedName).joined(separator: ", ")))"
  }

  /// The file to send, such as `handledare-3.pdf`.
  var file: String { signer.pack.split(separator: "/").last.map(String.init) ?? signer.pack }

  /// A line for each state, with the papers that are in it: `Bilaga 4, 9–12: väntar sedan 2026-01-08`. What belongs
  /// together is not divided at the end of a line.
  var progress: String {
    var groups: [(state: String, papers: [SignatureLedger.Paper])] = []
    for paper in signer.papers where paper.state != .signed {
      let state = Self.waiting(paper)
      if let known = groups.firstIndex(where: { $0.state == state }) {
        groups[known].papers.append(paper)
      } else {
        groups.append((state, [paper]))
      }
    }
    let signed = signer.papers.filter { $0.state == .signed }
    if !signed.isEmpty { groups.insert((Self.done(signed), signed), at: 0) }
    return groups.map { "\(Self.numbers($0.papers)): \($0.state)" }.joined(separator: "\n")
  }

  private static func waiting(_ paper: SignatureLedger.Paper) -> String {
    guard paper.state == .requested else { return "ej\u{A0}begärt" }
    let since = paper.since.map { "väntar\u{A0}sedan\u{A0}\($0)" } ?? "väntar"
    return paper.reminded.map { "\(since), påmind\u{A0}\($0)" } ?? since
  }

  /// From the first day to the last.
  private static func done(_ papers: [SignatureLedger.Paper]) -> String {
    let days = papers.compactMap(\.since)
    guard let first = days.min(), let last = days.max() else { return "undertecknat" }
    let done = "undertecknat\u{A0}\(first)"
    return first == last ? done : "\(done)–\(last)"
  }

  /// `Ansökan`, `Bilaga 4, 9–12` or both.
  private static func numbers(_ papers: [SignatureLedger.Paper]) -> String {
    let application = papers.contains { $0.number == nil } ? "Ansökan" : nil
    let numbers = PaperValue.list(of: papers.map { .integer($0.number, at: "") })
    let ranges = ValueFormat.ranges.string(for: numbers)
    let attachments = ranges.map { application == nil ? "Bilaga \($0)" : "bilaga \($0)" }
    return [application, attachments].compactMap(\.self).joined(separator: ", ")
  }
}
