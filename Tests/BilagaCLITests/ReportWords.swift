import Foundation

/// What a report says, whatever form it has, with one blank for each row of blanks and line ends.
enum ReportWords {
  static func of(_ path: String, _ format: String) throws -> String {
    let text =
      format == "pdf"
      ? try Pages.text(of: path).joined(separator: "\n") : try String(contentsOfFile: path, encoding: .utf8)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
