package import Foundation
internal import STDigest
import Testing

/// A complete record with two uploaded files, `hslf2021-radiologi`, in a folder of its own where the first of them, bilaga
/// 27, is another file.
package struct UploadedSample {
  package static let name = "hslf2021-radiologi"
  /// The number of the file that is replaced, and what the record calls it.
  package static let number = 27
  package static let file = "examensbevis-doktorsexamen.pdf"
  /// The place of what the record says about it.
  package static let pointer = "/attachments/26/file"

  package let folder: URL
  package var record: String { folder.appending(path: "post.json").path }

  /// - Parameters:
  ///   - name: what the record calls the file.
  ///   - content: what the record says the file holds; it is written under that name.
  ///   - isWritten: whether there is such a file.
  package init(
    in folder: URL, _ name: String = "bilagor/\(file)", _ content: [UInt8]? = nil, isWritten: Bool = true
  ) throws {
    self.folder = folder
    for path in try PackageRoot.files(below: "Samples/records/bilagor", suffix: "") {
      try Self.write(
        try PackageRoot.bytes(path), to: "bilagor/" + (path.split(separator: "/").last ?? ""), folder)
    }
    let original = try PackageRoot.bytes("Samples/records/bilagor/\(Self.file)")
    let text = String(decoding: try PackageRoot.bytes("Samples/records/\(Self.name).json"), as: UTF8.self)
    let content = content ?? original
    let changed = text.replacing("\"bilagor/\(Self.file)\"", with: "\"\(name)\"")
      .replacing("\"bytes\": \(original.count),", with: "\"bytes\": \(content.count),")
      .replacing(SHA256Digest(of: original).hex, with: SHA256Digest(of: content).hex)
    try #require(changed.contains("\"\(name)\"") && changed.contains(SHA256Digest(of: content).hex))
    try Self.write(Array(changed.utf8), to: "post.json", folder)
    if isWritten { try Self.write(content, to: name, folder) }
  }

  private static func write(_ bytes: [UInt8], to path: String, _ folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
