/// Writes a tree as JSON. The same tree always gives the same bytes.
package enum JSONWriter {
  /// For people: two blanks for each level, members in the order of the tree, a line feed at the end.
  package static func pretty(_ node: SourceNode) -> [UInt8] {
    var output: [UInt8] = []
    append(node, indent: 0, to: &output)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  /// For hashing: keys sorted by their UTF-8 bytes (the order of code points), no blanks, no line feed.
  package static func canonical(_ node: SourceNode) -> [UInt8] {
    var output: [UInt8] = []
    append(node, indent: nil, sortsKeys: true, to: &output)
    return output
  }

  /// For streams: the members in the order of the tree, no blanks, no line feed anywhere.
  package static func line(_ node: SourceNode) -> [UInt8] {
    var output: [UInt8] = []
    append(node, indent: nil, to: &output)
    return output
  }

  private static func append(
    _ node: SourceNode, indent: Int?, sortsKeys: Bool = false, to output: inout [UInt8]
  ) {
    switch node.value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let literal): output.append(contentsOf: literal.utf8)
    case .string(let text): append(text, to: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for index in elements.indices {
        begin(index, indent, &output)
        append(elements[index], indent: indent.map { $0 + 1 }, sortsKeys: sortsKeys, to: &output)
      }
      end(UInt8(ascii: "]"), elements.count, indent, &output)
    case .object(let members):
      var order = Array(members.indices)
      if sortsKeys { order.sort { precedes(members[$0].key, members[$1].key) } }
      output.append(UInt8(ascii: "{"))
      for index in order.indices {
        begin(index, indent, &output)
        append(members[order[index]].key, to: &output)
        output.append(UInt8(ascii: ":"))
        if indent != nil { output.append(UInt8(ascii: " ")) }
        append(
          members[order[index]].node, indent: indent.map { $0 + 1 }, sortsKeys: sortsKeys, to: &output)
      }
      end(UInt8(ascii: "}"), members.count, indent, &output)
    }
  }

  /// What comes before the item at a position of its list.
  private static func begin(_ position: Int, _ indent: Int?, _ output: inout [UInt8]) {
    if position > 0 { output.append(UInt8(ascii: ",")) }
    if let indent { newLine(indent + 1, &output) }
  }

  private static func end(_ bracket: UInt8, _ count: Int, _ indent: Int?, _ output: inout [UInt8]) {
    if let indent, count > 0 { newLine(indent, &output) }
    output.append(bracket)
  }

  private static func newLine(_ indent: Int, _ output: inout [UInt8]) {
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Escapes what RFC 8259 § 7 demands and nothing else.
  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      if bytes.contains(where: needsEscape) {
        for byte in bytes { append(escaping: byte, to: &output) }
      } else {
        output.append(contentsOf: bytes)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func append(escaping byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): output.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): output.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): output.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      output.append(contentsOf: "\\u00".utf8)
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 15)])
    default: output.append(byte)
    }
  }
}
