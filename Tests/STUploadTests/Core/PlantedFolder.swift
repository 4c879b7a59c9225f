import Foundation

/// The planted files in a folder, for other programs to be tried on: each under its number, and a list in `index.tsv` with
/// number, name, rule, what becomes of it, and the secrets.
enum PlantedFolder {
  /// Where they are asked for: `BILAGA_PLANTED=folder swift test --filter PlantedFolder`.
  static let path = ProcessInfo.processInfo.environment["BILAGA_PLANTED"]

  static func write(_ files: [PlantedFile], to path: String) throws {
    let folder = URL(filePath: path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var index = ""
    for (number, file) in files.enumerated() {
      let name = "\(number + 1).\(file.ending)"
      try Data(file.bytes).write(to: folder.appending(path: name))
      // Secrets may hold what no line may.
      let secrets = file.secrets.map { $0.unicodeScalars.allSatisfy { $0.value > 0x20 } ? $0 : "" }
      index +=
        [name, file.name, file.rule, "\(file.fate)", secrets.joined(separator: " ")].joined(separator: "\t")
        + "\n"
    }
    try Data(index.utf8).write(to: folder.appending(path: "index.tsv"))
  }
}
