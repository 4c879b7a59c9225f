import Foundation

/// What the figures were measured on.
enum Machine {
  static var description: String {
    "\(processor), \(ProcessInfo.processInfo.activeProcessorCount) cores; \(system)"
  }

  private static var processor: String {
    line("model name", in: "/proc/cpuinfo", separator: ":") ?? "unknown processor"
  }

  private static var system: String {
    line("PRETTY_NAME", in: "/etc/os-release", separator: "=") ?? "unknown system"
  }

  /// The value of the first line that starts with a name.
  private static func line(_ name: String, in file: String, separator: Character) -> String? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: separator).last?.trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
  }
}
