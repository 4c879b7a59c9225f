internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// A stream that a person reads: hints and errors go to standard error, never mixed with a result.
struct Terminal: Sendable {
  let descriptor: Int32
  var usesColour: Bool
  /// With `--quiet` nothing but errors is said.
  var isQuiet = false

  static let standardError = Terminal(descriptor: STDERR_FILENO, usesColour: false)

  /// Colour is used on a terminal only, and not where `NO_COLOR` is set or the person says no.
  init(descriptor: Int32, options: CommonOptions) {
    self.descriptor = descriptor
    usesColour =
      isatty(descriptor) == 1 && !options.noColor && (Environment.value("NO_COLOR") ?? "").isEmpty
    isQuiet = options.quiet
  }

  private init(descriptor: Int32, usesColour: Bool) {
    self.descriptor = descriptor
    self.usesColour = usesColour
  }

  /// A line, or several. What a person cannot be told is lost: there is nobody to tell that to.
  func say(_ text: String) {
    var bytes = ArraySlice((text + "\n").utf8)
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Something that is good to know, left out with `--quiet`.
  func mention(_ text: String) {
    if !isQuiet { say(text) }
  }

  /// Replaces the line that the cursor stands on.
  func overwrite(_ text: String) {
    let bytes = Array("\r\u{1B}[K\(text)".utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Columns; 80 where it is no terminal.
  var width: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), 100)
  }

  /// A finding about a file: place, sentence, remedy.
  func say(_ finding: Diagnostic) {
    let place = finding.location.map { Self.place($0) + ": " } ?? ""
    say("bilaga: \(place)\(finding.message) (\(finding.rule.rawValue))")
    if let remedy = finding.remedy { say("  → \(remedy)") }
  }

  /// `file:line:column`, as far as it is known.
  private static func place(_ location: SourceLocation) -> String {
    let file = MessageText.masked(location.file)
    if location.line == 0 { return file }
    return "\(file):\(location.line)" + (location.column == 0 ? "" : ":\(location.column)")
  }
}

/// The environment, read in this one place and only by name.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The folder for files that are gone when the program is.
  static var scratch: String { value("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp" }
}
