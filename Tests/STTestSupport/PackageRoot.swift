package import Foundation

/// The package's own files, for tests that run on the real forms and samples.
package enum PackageRoot {
  package static let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized

  package static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: path)))
  }

  /// Relative paths of the regular files below a folder, sorted.
  package static func files(below folder: String, suffix: String) throws -> [String] {
    let base = url.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: base.path)
      .filter { $0.hasSuffix(suffix) }.sorted().map { folder + "/" + $0 }
  }
}
