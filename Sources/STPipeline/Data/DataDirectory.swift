internal import Glibc
internal import STDiagnostics

/// The folder with the program's own tables: `Forms` and `Fonts`.
///
/// ```swift
/// let data = try DataDirectory.locate(given: nil, environment: nil, executable: CommandLine.arguments.first)
/// ```
public struct DataDirectory: Sendable, Hashable {
  public let path: String

  /// Takes `path` as it is; a folder without `Forms` shows when something is read from it.
  public init(path: String) { self.path = path }

  /// Looks where data may lie, in this order: the folder `given` (the option `--data`), the one that the `environment`
  /// names (`BILAGA_DATA`), `share/bilaga` beside the `executable`, and the package that the executable was built in. A
  /// folder that somebody has named is used or refused, never silently passed over.
  ///
  /// - Throws: DATA-01 where a named folder has no `Forms`, DATA-02 where no data is found.
  public static func locate(
    given: String?, environment: String?, executable: String?
  ) throws(FileFault) -> DataDirectory {
    if let given { return try named(given, by: "--data") }
    if let environment, !environment.isEmpty { return try named(environment, by: "BILAGA_DATA") }
    let candidates = executable.map(candidates(beside:)) ?? []
    if let found = candidates.first(where: holdsData) { return DataDirectory(path: found) }
    throw FileFault(
      "DATA-02", at: candidates.first ?? ".", "Programmets blanketter och tabeller hittas inte.",
      remedy: "Ange mappen där Forms och Fonts ligger med --data eller i miljövariabeln BILAGA_DATA.")
  }

  private static func named(_ path: String, by source: String) throws(FileFault) -> DataDirectory {
    guard holdsData(path) else {
      throw FileFault(
        "DATA-01", at: path, "Mappen som \(source) anger har ingen undermapp Forms.",
        remedy: "Ange mappen som innehåller Forms och Fonts.")
    }
    return DataDirectory(path: path)
  }

  /// `share/bilaga` for an installed program (`bin/bilaga` or in the same folder), then every folder above a built one.
  private static func candidates(beside executable: String) -> [String] {
    var folder = Substring(executable)
    var found: [String] = []
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if found.isEmpty { found.append(folder + "/share/bilaga") }
      if found.count == 1 {
        let above = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
        found.append(above + "/share/bilaga")
      }
      if isPackageRoot(String(folder)) { found.append(String(folder)) }
    }
    return found
  }

  private static func isPackageRoot(_ folder: String) -> Bool {
    access(folder + "/Package.swift", R_OK) == 0
  }

  private static func holdsData(_ folder: String) -> Bool {
    var status = stat()
    return stat(folder + "/Forms", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

// MARK: - Reading

extension DataDirectory {
  /// The largest file that is read from here: a typeface with many scripts.
  private static let largestFile = 40_000_000

  /// The bytes of a file, `path` relative to the folder.
  ///
  /// - Throws: DATA-03 where it is missing or cannot be read.
  func bytes(_ relative: String) throws(FileFault) -> [UInt8] {
    do {
      return try InputFile.read(path + "/" + relative, limit: Self.largestFile)
    } catch {
      throw FileFault(
        "DATA-03", at: path + "/" + relative,
        "En av programmets egna filer går inte att läsa. \(error.diagnostic.message)",
        remedy: "Installera programmet på nytt, eller peka ut rätt mapp med --data.")
    }
  }

  /// The paths of the files in a folder that end in `.json`, relative to the data folder and sorted; empty where there
  /// is no such folder.
  func tables(in folder: String) -> [String] {
    FileTree.names(in: path + "/" + folder)
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .map { folder + "/" + $0 }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The folders within a folder, by name and sorted.
  func folders(in folder: String) -> [String] {
    FileTree.names(in: path + "/" + folder)
      .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".json") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
