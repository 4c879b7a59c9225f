/// Paths on somebody's computer, which tell names of people and servers.
enum LocalPath {
  /// Whether a target leads to a web page or an address of mail, and not to a file on a computer.
  static func isWeb(_ target: String) -> Bool {
    let target = target.lowercased()
    return ["http://", "https://", "mailto:", "tel:", "#"].contains(where: target.hasPrefix)
  }

  /// Whether a text is a path or a file's name, and not words about a picture.
  static func isFileName(_ text: String) -> Bool {
    let lower = text.lowercased()
    if ["\\\\", "file:", "/home/", "/users/", "/tmp/"].contains(where: lower.hasPrefix) { return true }
    let bytes = Array(lower.utf8.prefix(3))
    if bytes.count == 3, bytes[1] == UInt8(ascii: ":"), bytes[2] == UInt8(ascii: "\\") { return true }
    return endings.contains(where: lower.hasSuffix)
  }

  private static let endings = [
    ".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".bmp", ".emf", ".wmf", ".svg", ".heic", ".webp",
    ".pdf",
    ".docx", ".xlsx", ".pptx", ".doc", ".xls", ".ppt", ".mp4", ".mov", ".wav", ".mp3",
  ]
}
