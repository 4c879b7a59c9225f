internal import STDiagnostics
package import STSource

/// How long many records took, for people and for programs.
package struct BatchTimeReport: Sendable {
  package struct Row: Sendable, Hashable {
    /// As the person calls it, masked.
    package let input: String
    package let milliseconds: Int

    package init(input: String, milliseconds: Int) {
      self.input = input
      self.milliseconds = milliseconds
    }
  }

  package let records: Int
  /// Of all records together, on however many cores.
  package let milliseconds: Int
  /// The slowest first.
  package let slowest: [Row]
  package let version: String

  package init(records: Int, milliseconds: Int, slowest: [Row], version: String) {
    self.records = records
    self.milliseconds = milliseconds
    self.slowest = slowest
    self.version = version
  }
}

extension BatchTimeReport {
  /// For other programs.
  package var json: [UInt8] {
    JSONWriter.pretty(
      .object([
        ("report", .text("batch")), ("version", .int(1)), ("program", .text(version)),
        ("records", .int(records)), ("milliseconds", .int(milliseconds)), ("slowest", slowestNode),
      ]))
  }

  package var slowestNode: SourceNode {
    .array(
      slowest.map { .object([("input", .masked($0.input)), ("milliseconds", .int($0.milliseconds))]) })
  }

  /// - Parameter style: The style sheet, `Forms/rapport/rapport.css`.
  package func html(style: [UInt8]) -> [UInt8] {
    ReportPage.html(
      title: "Tider för många poster", style: style, footer: ["Framställd med \(version)."]
    ) { html in
      html.element("h1", text: "Tider")
      html.element("p", text: sentence)
      guard !slowest.isEmpty else { return }
      html.element("table") { table in
        table.element("caption", text: "Posterna som tog längst tid")
        table.element("thead") { ReportTable.heading(["Post", "Millisekunder"], numbersFrom: 1, &$0) }
        table.element("tbody") { body in
          for row in slowest {
            ReportTable.row(
              [Excerpt.masked(row.input), row.milliseconds.spaced], numbersFrom: 1, &body)
          }
        }
      }
    }
  }

  /// `120 poster tog 14 sekunder tillsammans, 118 millisekunder var i medeltal.`
  private var sentence: String {
    guard records > 0 else { return "Inga poster." }
    let noun = records == 1 ? "post" : "poster"
    return "\(records.spaced) \(noun) tog \((milliseconds / 1_000).spaced) sekunder tillsammans, "
      + "\((milliseconds / records).spaced) millisekunder var i medeltal."
  }
}
