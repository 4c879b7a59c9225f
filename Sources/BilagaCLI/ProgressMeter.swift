internal import Glibc

/// How far long work has come: a bar on a terminal, nothing elsewhere.
final class ProgressMeter {
  private let terminal: Terminal?
  private let total: Int?
  private let start = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var done = 0

  /// - Parameter total: nil where it is not known beforehand.
  init(total: Int?, on terminal: Terminal) {
    self.total = total
    self.terminal = isatty(terminal.descriptor) == 1 && !terminal.isQuiet ? terminal : nil
  }

  func step() {
    done += 1
    guard let terminal, .now - shown > .milliseconds(100) else { return }
    shown = .now
    terminal.overwrite(Self.line(done: done, total: total, elapsed: .now - start))
  }

  /// Takes the bar away.
  func finish() { terminal?.overwrite("") }

  /// `  412 av 1000  ████████░░░░░░░░░░░░  31 i sekunden, 19 s kvar`
  static func line(done: Int, total: Int?, elapsed: Duration) -> String {
    let seconds = max(elapsed / .seconds(1), 0.001)
    let rate = Double(done) / seconds
    let speed = rate < 10 ? "\(Int(rate * 10) / 10),\(Int(rate * 10) % 10)" : String(Int(rate))
    guard let total, total > 0 else { return "\(done) klara  \(speed) i sekunden" }
    let filled = min(done * 20 / total, 20)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    let left = Int((Double(total - done) / max(rate, 0.001)).rounded(.up))
    return "\(done) av \(total)  \(bar)  \(speed) i sekunden, \(time(left)) kvar"
  }

  private static func time(_ seconds: Int) -> String {
    if seconds < 60 { return "\(seconds) s" }
    if seconds < 3_600 { return "\(seconds / 60) min" }
    return "\(seconds / 3_600) tim \(seconds % 3_600 / 60) min"
  }
}
