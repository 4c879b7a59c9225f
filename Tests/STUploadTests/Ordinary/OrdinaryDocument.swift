import Foundation
import STTestSupport
import Testing

/// The documents that `Programs/ordinary.py` makes, with the rules that their metadata is found by.
struct OrdinaryDocument: Sendable {
  let name: String
  let bytes: [UInt8]
  let rules: Set<String>

  var isOffice: Bool { ["docx", "xlsx", "pptx", "odt", "ods", "odp"].contains { name.hasSuffix($0) } }

  static let canMake =
    CorpusPrograms.areInstalled
    && (try? Tool.python.run(["-c", "import reportlab, fpdf, img2pdf, pillow_heif, docx, odf"]).status) == 0

  /// Made once for all tests; nil where they could not be made.
  static let all: [OrdinaryDocument]? = try? make()

  private struct Row: Decodable {
    let file: String
    let rules: [String]
  }

  private static func make() throws -> [OrdinaryDocument] {
    try Tool.inFolder { folder in
      _ = try CorpusPrograms.run("ordinary.py", [folder.path])
      let list = try Data(contentsOf: folder.appending(path: "ordinary.json"))
      return try JSONDecoder().decode([Row].self, from: list).map { row in
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: row.file)))
        return OrdinaryDocument(name: row.file, bytes: bytes, rules: Set(row.rules))
      }
    }
  }

  func write(_ bytes: [UInt8], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appending(path: name))
  }
}
