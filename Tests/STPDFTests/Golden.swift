import Foundation
import Testing

/// A text beside the suite that the output must equal. `BILAGA_RECORD=1` rewrites it, and fails, so that a recording
/// run cannot pass for a test run.
enum Golden {
  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens").appending(
      path: name)
    if ProcessInfo.processInfo.environment["BILAGA_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    let difference = lines.enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      text == expected,
      "first difference at line \((difference?.offset ?? 0) + 1): \(difference?.element.0 ?? "") for \(difference?.element.1 ?? "")",
      sourceLocation: sourceLocation)
  }
}
