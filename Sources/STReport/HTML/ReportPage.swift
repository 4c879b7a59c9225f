/// The frame of every report that a browser shows: one file, no script, nothing fetched.
enum ReportPage {
  /// - Parameters:
  ///   - style: the style sheet, `Forms/rapport/rapport.css`.
  ///   - footer: a paragraph each.
  ///   - content: writes the main part.
  static func html(
    title: String, style: [UInt8], footer: [String], content: (inout MarkupText) -> Void
  ) -> [UInt8] {
    var page = MarkupText()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", [("lang", "sv")]) { html in
      html.element("head") { head in
        head.void("meta", [("charset", "utf-8")])
        head.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        head.element("title", text: title)
        head.style(String(decoding: style, as: UTF8.self))
      }
      html.raw("\n")
      html.element("body") { body in
        body.element("main") { content(&$0) }
        body.raw("\n")
        body.element("footer") { part in
          for text in footer { part.element("p", text: text) }
        }
      }
    }
    page.raw("\n")
    return page.bytes
  }
}
