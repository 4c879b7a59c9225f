import STModel
import STSource

@testable import STIngest

/// A record that sets every key of the schema, made from the schema itself: a key that somebody adds is in it at once.
enum MaximalRecord {
  static var node: SourceNode { value(STRecord.shape) }
  static var json: [UInt8] { JSONWriter.pretty(node) }

  static func value(_ shape: ValueShape) -> SourceNode {
    switch shape {
    case .text: SourceNode(.string("Åsa <& \"Ðoe\" > é"))
    case .freeText: SourceNode(.string("Första raden.\n  Andra raden & mer.\n"))
    case .code(let form): SourceNode(.string(sample(form)))
    case .reference: SourceNode(.string("id_1-A"))
    case .date: SourceNode(.string("2024-02-29"))
    case .timestamp: SourceNode(.string("2024-05-01T08:00:00.25+02:00"))
    case .integer(let range): SourceNode(.number(String(max(range.lowerBound, min(range.upperBound, 1999)))))
    case .percent: SourceNode(.number("33.33"))
    case .bool: SourceNode(.bool(false))
    case .choice(let values): SourceNode(.string(values.last ?? ""))
    case .constant(let value): SourceNode(.string(value))
    case .object(let schema): object(schema)
    case .list(let inner, _, let count):
      SourceNode(.array([value(inner)] + (count.upperBound > 1 ? [value(inner)] : [])))
    case .references: SourceNode(.array(["a-1", "b-2"].map { SourceNode(.string($0)) }))
    case .map(let schema, _, _):
      SourceNode(
        .object(["/applicant/email", "/periods/0/percent"].map { SourceNode.Member($0, object(schema)) }))
    case .opaque: opaque
    }
  }

  private static func object(_ schema: EntitySchema) -> SourceNode {
    SourceNode(.object(schema.fields.map { SourceNode.Member($0.key, value($0.shape)) }))
  }

  private static func sample(_ form: TextForm) -> String {
    let samples = [
      "1.0", "abc-1", "191212121212", "5560360793", "SE2321000016-A1", "SE", "STc12", "070-123 45 67",
      String(repeating: "0f", count: 32), "a.b@example.org", "application/pdf", "/applicant/email",
    ]
    return samples.first(where: form.matches) ?? "?"
  }

  private static var opaque: SourceNode {
    let leaves: [SourceNode.Value] = [
      .string(""), .string("rad\nrad <x>"), .number("1.50e3"), .bool(true), .null, .array([]), .object([]),
    ]
    return SourceNode(
      .object([
        SourceNode.Member("list", SourceNode(.array(leaves.map { SourceNode($0) }))),
        SourceNode.Member(
          "en \"nyckel\"\n<&>", SourceNode(.object([SourceNode.Member("x", SourceNode(.null))]))),
      ]))
  }
}
