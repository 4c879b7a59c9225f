/// Names in an archive, which unpacking programs turn into paths.
enum ZipName {
  /// The name of an entry, if it can lead nowhere but into the folder that the archive is unpacked in.
  static func checked(_ header: ZipHeader) throws(UploadRefusal) -> String {
    let name = try decoded(Array(header.name), isUTF8: header.isNamedInUTF8)
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let inner = name.hasSuffix("/") ? parts.dropLast() : parts
    let isSafe =
      !inner.isEmpty && inner.allSatisfy { $0 != "" && $0 != "." && $0 != ".." }
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != ":" }
    guard isSafe else { throw UploadRefusal(.zipName, at: name) }
    return name
  }

  private static func decoded(_ bytes: [UInt8], isUTF8: Bool) throws(UploadRefusal) -> String {
    // Some writers use UTF-8 without saying so; older ones wrote in the code page of DOS.
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    guard !isUTF8 else { throw UploadRefusal(.zipName, at: "", detail: ": det är inte giltig UTF-8") }
    return String(String.UnicodeScalarView(bytes.map(scalar)))
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    let place = Int(byte) - 0x80
    return upper.indices.contains(place) ? upper[place] : Unicode.Scalar(byte)
  }

  /// Code page 437 from 0x80 (APPNOTE appendix D).
  private static let upper = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
      + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
