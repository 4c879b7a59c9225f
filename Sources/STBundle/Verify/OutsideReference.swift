/// AVSTAM-60: finds what a page in HTML would fetch from, or send to, somewhere else. Our report refers to itself alone,
/// so everything that could lead out is refused, whether a browser would follow it or not.
enum OutsideReference {
  /// What leads out, in the words of the page; nil where nothing does.
  static func first(in bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    for word in forbidden where text.contains(word) { return word.trimmingPrefix("<").description }
    for attribute in ["href", "src", "action", "data", "poster", "srcset", "background", "cite"] {
      if let value = values(of: attribute, in: text).first(where: { !$0.hasPrefix("#") }) {
        return "\(attribute)=\(value.prefix(40))"
      }
    }
    return nil
  }

  private static let forbidden = [
    "<script", "<iframe", "<object", "<embed", "<link", "<base", "<img", "<form", "http-equiv=\"refresh",
    "@import", "url(", "javascript:",
  ]

  /// The values of an attribute, wherever it stands within a tag.
  private static func values(of attribute: String, in text: String) -> [Substring] {
    text.split(separator: "<").flatMap { part -> [Substring] in
      guard let tag = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false).first else {
        return []
      }
      return tag.split(whereSeparator: \.isWhitespace).compactMap { word in
        guard word.hasPrefix(attribute + "=") else { return nil }
        return word.dropFirst(attribute.count + 1).drop { $0 == "\"" || $0 == "'" }
      }
    }
  }
}
