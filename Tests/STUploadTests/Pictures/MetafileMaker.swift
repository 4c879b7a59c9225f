@testable import STUpload

/// Small metafiles, made from the descriptions of the formats.
enum MetafileMaker {
  private static func little(_ value: Int, _ size: Int) -> [UInt8] { WebPChunk.little(value, size) }
  private static func wide(_ text: String) -> [UInt8] { text.utf16.flatMap { little(Int($0), 2) } }

  // MARK: EMF

  static func record(_ type: Int, _ content: [UInt8]) -> [UInt8] {
    let padded = content + Array(repeating: 0, count: (4 - content.count % 4) % 4)
    return little(type, 4) + little(padded.count + 8, 4) + padded
  }

  static func remark(_ content: [UInt8]) -> [UInt8] {
    record(70, little(content.count, 4) + content)
  }

  /// A line across the picture, with other records before it and bytes after the end.
  static func emf(description: String = "", _ extra: [UInt8] = [], after tail: [UInt8] = [])
    -> [UInt8]
  {
    let text = description.isEmpty ? [] : wide(description) + [0, 0, 0, 0]
    let letters = text.count / 2
    var head =
      little(0, 8) + little(100, 4) + little(100, 4) + little(0, 8) + little(2_645, 4)
      + little(2_645, 4)
    head += Array(" EMF".utf8) + little(0x10000, 4) + little(0, 8) + little(1, 2) + little(0, 2)
    head +=
      little(letters, 4) + little(letters > 0 ? 108 : 0, 4) + little(0, 4) + little(1_000, 4)
      + little(1_000, 4)
    head +=
      little(265, 4) + little(265, 4) + little(0, 12) + little(265_000, 4) + little(265_000, 4)
      + text
    let records = [
      record(1, head), extra, line, record(14, little(0, 4) + little(16, 4) + little(20, 4)),
    ]
    var file = Array(records.joined())
    file.replaceSubrange(48..<52, with: little(file.count, 4))
    file.replaceSubrange(52..<56, with: little(extra.isEmpty ? 4 : 5, 4))
    return file + tail
  }

  private static let line =
    record(27, little(1, 4) + little(1, 4)) + record(54, little(90, 4) + little(90, 4))

  /// A text that is drawn.
  static func text(_ text: String) -> [UInt8] {
    record(
      84,
      little(0, 16) + little(1, 4) + little(0, 8) + little(5, 8 - 4) + little(5, 4)
        + little(text.utf16.count, 4)
        + little(76, 4) + little(0, 4) + little(0, 16) + little(0, 4) + wide(text))
  }

  /// Records of EMF+ within a remark.
  static func enhanced(_ type: Int, flags: Int = 0, _ content: [UInt8]) -> [UInt8] {
    let padded = content + Array(repeating: 0, count: (4 - content.count % 4) % 4)
    let record =
      little(type, 2) + little(flags, 2) + little(padded.count + 12, 4) + little(padded.count, 4)
      + padded
    return remark(Array("EMF+".utf8) + record)
  }

  // MARK: WMF

  static func small(_ function: Int, _ content: [UInt8]) -> [UInt8] {
    let padded = content + (content.count % 2 == 1 ? [0] : [])
    return little((padded.count + 6) / 2, 4) + little(function, 2) + padded
  }

  static func wmf(_ extra: [UInt8] = [], hasFrame: Bool = true, after tail: [UInt8] = []) -> [UInt8] {
    let records = [
      small(0x0214, [1, 0, 1, 0]), extra, small(0x0213, [90, 0, 90, 0]), small(0, []),
    ]
    let body = Array(records.joined())
    let longest = max(5, extra.count / 2)
    let head =
      little(1, 2) + little(9, 2) + little(0x300, 2) + little((body.count + 18) / 2, 4)
      + little(0, 2)
    let frame =
      little(0x9AC6_CDD7, 4) + little(0, 6) + little(100, 2) + little(100, 2) + little(72, 2)
      + little(0, 4)
    let sum = stride(from: 0, to: 20, by: 2).reduce(0) {
      $0 ^ (Int(frame[$1]) | Int(frame[$1 + 1]) << 8)
    }
    return (hasFrame ? frame + little(sum, 2) : []) + head + little(longest, 4) + little(0, 2)
      + body + tail
  }

  static func escape(_ number: Int, _ content: [UInt8]) -> [UInt8] {
    small(0x0626, little(number, 2) + little(content.count, 2) + content)
  }

  // MARK: SVM

  static func action(_ type: Int, version: Int = 1, _ content: [UInt8]) -> [UInt8] {
    little(type, 2) + little(version, 2) + little(content.count, 4) + content
  }

  static func svm(_ extra: [[UInt8]] = [], after tail: [UInt8] = []) -> [UInt8] {
    let actions =
      [action(139, little(3, 2))] + extra + [
        action(102, little(0, 8) + little(90, 8)), action(140, []),
      ]
    let scale = little(1, 4) + little(1, 4) + little(1, 4) + little(1, 4)
    let map = little(1, 2) + little(27, 4) + little(0, 2) + little(0, 8) + scale + [0]
    return Array("VCLMTF".utf8) + little(1, 2) + little(49, 4) + little(0, 4) + map
      + little(1_000, 4) + little(1_000, 4)
      + little(actions.count, 4) + actions.joined() + tail
  }

  static func remark(_ name: String, _ content: [UInt8] = []) -> [UInt8] {
    action(
      512,
      little(name.utf8.count, 2) + Array(name.utf8) + little(0, 4) + little(content.count, 4)
        + content)
  }

  /// A text in a code page and in Unicode, which should be the same.
  static func text(_ plain: String, drawn: String) -> [UInt8] {
    action(
      112, version: 2,
      little(0, 8) + little(plain.utf8.count, 2) + Array(plain.utf8) + little(0, 4)
        + little(drawn.utf16.count, 2)
        + wide(drawn))
  }

  /// The same, as LibreOffice writes it today: in Unicode both times, and with the place of each letter.
  static func wideText(_ first: String, drawn: String) -> [UInt8] {
    let places = Array(repeating: little(9, 4), count: drawn.utf16.count).joined()
    return action(
      113, version: 2,
      little(0, 8) + little(first.utf16.count, 4) + wide(first) + little(0, 4) + little(drawn.utf16.count, 4)
        + places
        + little(drawn.utf16.count, 2) + wide(drawn))
  }
}
