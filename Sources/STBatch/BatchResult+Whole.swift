internal import Glibc
internal import STDigest
internal import STPipeline
internal import STSource

extension BatchResult {
  /// Whether what was written for the record still lies in the folder of the run: the manifest or the report as it was, and
  /// each file that the manifest names, as large as it was. Whether every byte of those is right, `bilaga verify` tells.
  func isWhole(in root: String) -> Bool {
    guard let output, let sha256 else { return true }
    let folder = "\(root)/\(output)"
    let isBundle = status == .klar
    guard let bytes = try? InputFile.read("\(folder)/\(isBundle ? BatchWork.manifest : BatchWork.report)"),
      SHA256Digest(of: bytes).hex == sha256
    else { return false }
    return !isBundle || Self.areThere(bytes, in: folder)
  }

  /// Whether every file of a manifest of ours lies beside it.
  private static func areThere(_ manifest: [UInt8], in folder: String) -> Bool {
    guard let root = JSONReader.read(manifest, file: "", limits: .table).document?.root,
      let files = root["files"]?.elements
    else { return false }
    return files.allSatisfy { file in
      guard let path = file["path"]?.text, case .number(let bytes)? = file["bytes"]?.value else {
        return false
      }
      var status = stat()
      return lstat("\(folder)/\(path)", &status) == 0 && Int(status.st_size) == Int(bytes)
    }
  }
}
