internal import Glibc

/// A folder that relative paths count from, for a process that goes elsewhere before it opens them.
public struct WorkingFolder: Sendable {
  /// Absolute; nil where paths count from the folder that the process is in when it opens them.
  private let path: String?

  /// The one that the process is in, now and later.
  public static let current = WorkingFolder(path: nil)

  private init(path: String?) { self.path = path }

  /// The one that the process is in now, whatever comes later.
  public static func now() -> WorkingFolder {
    var name = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&name, name.count) != nil else { return .current }
    return WorkingFolder(path: name.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) })
  }

  /// What opens the same file from anywhere.
  public func path(to file: String) -> String {
    guard let path, !file.hasPrefix("/") else { return file }
    return path + "/" + file
  }
}
