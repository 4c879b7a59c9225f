import Foundation
import STTestSupport
import Testing

/// The programs of the folder Programs, which share nothing with what they judge.
enum CorpusPrograms {
  static let areInstalled =
    (try? Tool.python.run(["-c", "import pikepdf, PIL"]).status) == 0 && Tool.pdftoppm.isInstalled
    && Tool.mutool.isInstalled && Tool.pdftotext.isInstalled

  /// Endings of what LibreOffice draws, and of what small programs draw that every test machine has.
  static let office = ["docx", "xlsx", "pptx", "odt"]
  static let drawn = ["pdf", "jpg", "png", "tif", "webp", "gif", "avif"]

  /// Where the corpus is to be written.
  static let folder = ProcessInfo.processInfo.environment["BILAGA_CORPUS"]

  /// The names of the files in which one of the words stands, however it is coded.
  static func traces(of words: [String], in folder: URL) throws -> [String] {
    try run("traces.py", [folder.path] + words)
  }

  /// The names of the files that do not look the same in the folders `before` and `after`.
  static func differences(in folder: URL) throws -> [String] { try run("looks.py", [folder.path]) }

  /// What a program prints, line by line.
  static func run(_ name: String, _ arguments: [String]) throws -> [String] {
    let path = PackageRoot.url.appending(path: "Tests/STUploadTests/Programs/" + name).path
    let result = try Tool.python.run([path] + arguments)
    try #require(result.status == 0, "\(result.errors)")
    return result.output.split(whereSeparator: \.isNewline).map(String.init)
  }
}
