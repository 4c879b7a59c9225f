import Foundation
import STTestSupport
import Testing

/// A finished paper opened for forgery: the glyphs that its pages paint can be exchanged for others of the same font, as
/// whoever changes a finished PDF would do it. Works on the form that qpdf writes for people to edit.
struct PaintedPaper {
  /// One painted glyph: where its four hexadecimal digits stand in the file.
  private struct Glyph {
    let offset: Int
    let character: Character
    let font: String
  }

  private(set) var bytes: [UInt8]

  init(_ pdf: [UInt8]) throws {
    let copy = try Tool.inFolder { folder -> [UInt8] in
      let (file, readable) = (folder.appending(path: "a.pdf"), folder.appending(path: "b.pdf"))
      try Data(pdf).write(to: file)
      let result = try Tool.qpdf.run([
        "--qdf", "--object-streams=disable", "--static-id", file.path, readable.path,
      ])
      try #require(result.status == 0, "\(result.errors)")
      return [UInt8](try Data(contentsOf: readable))
    }
    bytes = copy
  }

  /// Exchanges one character of a text for another of its kind: a digit for a digit, a letter for a letter.
  ///
  /// - Parameters:
  ///   - page: counted from 1.
  ///   - mark: the text is the first one after this, in painting order.
  /// - Returns: the text as it is painted now.
  @discardableResult
  mutating func change(
    _ text: String, at index: Int, page: Int, after mark: String = ""
  ) throws -> String {
    let glyph = try glyphs(text, page: page, after: mark)[index]
    let old = glyph.character
    let codes = try codes(of: glyph.font)
    let others = codes.keys.sorted().filter { $0 != old && $0.isNumber == old.isNumber && Self.isPlain($0) }
    let new = try #require(others.first { $0.isLowercase == old.isLowercase }, "no other \(old) in the font")
    try paint(new, over: glyph)
    return String(text.enumerated().map { $0.offset == index ? new : $0.element })
  }

  /// Exchanges a text for another of the same length.
  mutating func repaint(_ text: String, as new: String, page: Int, after mark: String = "") throws {
    try #require(text.count == new.count)
    for (glyph, character) in zip(try glyphs(text, page: page, after: mark), new)
    where glyph.character != character {
      try paint(character, over: glyph)
    }
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isNumber || (character.isASCII && character.isLetter)
  }

  private mutating func paint(_ character: Character, over glyph: Glyph) throws {
    let code = try #require(try codes(of: glyph.font)[character], "no \(character) in the font")
    let digits = String(code, radix: 16)
    let padded = String(repeating: "0", count: 4 - digits.count) + digits
    bytes.replaceSubrange(glyph.offset..<glyph.offset + 4, with: Array(padded.utf8))
  }
}

// MARK: - Finding

extension PaintedPaper {
  private var text: String { String(decoding: bytes, as: Unicode.ASCII.self) }

  private func glyphs(_ text: String, page: Int, after mark: String) throws -> ArraySlice<Glyph> {
    let glyphs = try glyphs(onPage: page)
    let characters = glyphs.map { $0.character == "\u{A0}" ? " " : $0.character }
    let start = try #require(Self.end(of: mark, in: characters, from: 0), "”\(mark)” is not painted")
    let end = try #require(Self.end(of: text, in: characters, from: start), "”\(text)” is not painted")
    return ArraySlice(Array(glyphs[end - text.count..<end]))
  }

  private static func end(of text: String, in characters: [Character], from start: Int) -> Int? {
    let wanted = Array(text)
    guard !wanted.isEmpty else { return start }
    return (start...max(start, characters.count - wanted.count)).first {
      characters.dropFirst($0).starts(with: wanted)
    }.map { $0 + wanted.count }
  }

  /// In painting order.
  private func glyphs(onPage page: Int) throws -> [Glyph] {
    let text = Array(bytes)
    let heading = Array("%% Contents for page \(page)\n".utf8)
    let start = try #require(Self.index(of: heading, in: text, from: 0), "there is no page \(page)")
    let stream = try #require(Self.index(of: Array("stream\n".utf8), in: text, from: start))
    let end = try #require(Self.index(of: Array("\nendstream".utf8), in: text, from: stream))
    var maps: [String: [UInt16: Character]] = [:]
    var font = ""
    var glyphs: [Glyph] = []
    var position = stream + 7
    while position < end {
      if text[position] == UInt8(ascii: "/"), text[position + 1] == UInt8(ascii: "F") {
        let name = text[(position + 1)...].prefix { $0 > 0x20 }
        font = String(decoding: name, as: UTF8.self)
        if maps[font] == nil, font.dropFirst().allSatisfy(\.isNumber) { maps[font] = try map(of: font) }
        position += name.count
      } else if text[position] == UInt8(ascii: "<"), text[position + 1] != UInt8(ascii: "<") {
        position += 1
        while text[position] != UInt8(ascii: ">") {
          let code = UInt16(String(decoding: text[position..<position + 4], as: UTF8.self), radix: 16) ?? 0
          glyphs.append(Glyph(offset: position, character: maps[font]?[code] ?? "\u{FFFD}", font: font))
          position += 4
        }
      } else if text[position] == UInt8(ascii: "<") {
        position += 1
      }
      position += 1
    }
    return glyphs
  }

  private static func index(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + wanted.count <= bytes.count {
      if bytes[position] == wanted[0], bytes[position..<position + wanted.count].elementsEqual(wanted) {
        return position
      }
      position += 1
    }
    return nil
  }

  // MARK: Fonts

  private func codes(of font: String) throws -> [Character: UInt16] {
    Dictionary(try map(of: font).map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  /// The font's own map from codes to characters.
  private func map(of font: String) throws -> [UInt16: Character] {
    let text = text
    let number = try #require(text.firstMatch(of: try Regex("/\(font) (\\d+) 0 R"))?[1].substring)
    let body = try object(number, in: text)
    let unicode = try #require(body.firstMatch(of: /\/ToUnicode (\d+) 0 R/)?.1)
    var map: [UInt16: Character] = [:]
    let cmap = try object(unicode, in: text)
    for match in cmap.matches(of: /<([0-9A-F]{4})><([0-9A-F]{4})><([0-9A-F]{4})>/) {
      guard let low = UInt16(match.1, radix: 16), let high = UInt16(match.2, radix: 16),
        let first = UInt32(match.3, radix: 16)
      else { continue }
      for code in low...high {
        map[code] = Unicode.Scalar(first + UInt32(code - low)).map(Character.init)
      }
    }
    for match in cmap.matches(of: /(?m)^<([0-9A-F]{4})><([0-9A-F]{4})>$/)
    where map[UInt16(match.1, radix: 16) ?? 0] == nil {
      map[UInt16(match.1, radix: 16) ?? 0] =
        UInt32(match.2, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
    }
    return map
  }

  private func object(_ number: Substring, in text: String) throws -> Substring {
    let start = try #require(text.range(of: "\n\(number) 0 obj\n"))
    let rest = text[start.upperBound...]
    return rest[..<(try #require(rest.range(of: "\nendobj"))).lowerBound]
  }
}

// MARK: - Pages

extension PaintedPaper {
  /// The paper without its last page, the tag tree as it was: what a tool that knows nothing of tags leaves.
  static func withoutLastPage(_ pdf: [UInt8]) throws -> [UInt8] {
    try Tool.inFolder { folder in
      let (file, shorter) = (folder.appending(path: "a.pdf"), folder.appending(path: "b.pdf"))
      try Data(pdf).write(to: file)
      let result = try Tool.qpdf.run([
        "--static-id", file.path, "--pages", ".", "1-r2", "--", shorter.path,
      ])
      try #require(result.status == 0, "\(result.errors)")
      return [UInt8](try Data(contentsOf: shorter))
    }
  }
}
