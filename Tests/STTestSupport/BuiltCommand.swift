package import Foundation

/// The command `bilaga` as it was built together with the tests.
package enum BuiltCommand {
  /// Beside the test bundle.
  package static let url: URL = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = tests.appending(path: "bilaga")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return PackageRoot.url.appending(path: ".build/debug/bilaga")
  }()
}
