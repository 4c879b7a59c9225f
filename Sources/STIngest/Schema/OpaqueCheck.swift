internal import STSource

/// What even an opaque tree must keep to, so that JSON and XML can both carry it unchanged.
enum OpaqueCheck {
  typealias Report = (ReadingRule, SourcePath, SourcePlace, String, String?) -> Void

  static func walk(_ members: [SourceNode.Member], _ path: SourcePath, _ report: Report) {
    for member in members {
      let path = SourcePath.key(member.key, in: path)
      check(member.key, path, member.keyPlace, report)
      walk(member.node, path, report)
    }
  }

  private static func walk(_ node: SourceNode, _ path: SourcePath, _ report: Report) {
    switch node.value {
    case .object(let members): walk(members, path, report)
    case .array(let elements):
      for (index, element) in elements.enumerated() { walk(element, .index(index, in: path), report) }
    case .string(let text): check(text, path, node.place, report)
    case .number, .bool, .null: break
    }
  }

  private static func check(_ text: String, _ path: SourcePath, _ place: SourcePlace, _ report: Report) {
    if text.utf8.count > RecordLimits.text, text.unicodeScalars.count > RecordLimits.text {
      report(
        .textTooLong, path, place, "Tillägg: texten har fler än \(RecordLimits.text) tecken.", "Korta texten."
      )
    }
    if let fault = CharacterCheck.fault(in: text, allowsLineFeed: true) {
      report(fault.rule, path, place, "Tillägg: \(fault.message)", fault.remedy)
    }
  }
}
