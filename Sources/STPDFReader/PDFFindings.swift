internal import STDiagnostics

/// Findings about one file, gathered while it is read. A class, since many readers of parts add to the one list; used
/// within one call.
final class PDFFindings {
  /// A rule that is broken in a hundred thousand places is told once for each page or so, and no more often than a
  /// person would read.
  private static let capacity = 100

  private struct Key: Hashable {
    let rule: PDFReadingRule
    let pointer: String
  }

  private let file: String
  private var known: Set<Key> = []
  private(set) var all: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// Adds a finding; the same rule at the same place is told once.
  ///
  /// - Parameter detail: what follows the place in the sentence, without words out of the file.
  func add(_ rule: PDFReadingRule, _ place: PDFPlace = .file, detail: String = "") {
    guard all.count < Self.capacity, known.insert(Key(rule: rule, pointer: place.pointer)).inserted else {
      return
    }
    all.append(
      Diagnostic(
        rule.id, .fel, at: SourceLocation(file: file, pointer: place.pointer, line: 0, column: 0),
        rule.message + place.words + detail + ".", remedy: rule.remedy))
  }
}
