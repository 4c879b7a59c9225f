internal import STModel
internal import STSource

// What reports for machines are built from.

extension SourceNode {
  static func text(_ text: String) -> SourceNode { SourceNode(.string(text)) }

  /// A text of the input, which could hold an identity number where none should be.
  static func masked(_ text: String) -> SourceNode { SourceNode(.string(Excerpt.masked(text))) }

  static func int(_ value: Int) -> SourceNode { SourceNode(.number(String(value))) }

  /// `YYYY-MM-DD`, or null.
  static func day(_ day: Day?) -> SourceNode { day.map { .text($0.description) } ?? SourceNode(.null) }

  static func months(_ hundredths: Int) -> SourceNode { SourceNode(.number(Months.number(hundredths))) }

  static func array(_ elements: [SourceNode]) -> SourceNode { SourceNode(.array(elements)) }

  /// Members without a value are left out.
  static func object(_ members: [(String, SourceNode?)]) -> SourceNode {
    SourceNode(.object(members.compactMap { member in member.1.map { Member(member.0, $0) } }))
  }
}
