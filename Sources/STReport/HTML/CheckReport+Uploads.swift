extension CheckReport {
  /// The uploaded files, what came of each, and what was not looked at.
  func uploadTable(_ html: inout MarkupText) {
    guard !uploads.isEmpty else { return }
    html.part(.uploads) { section in
      section.element("table") { table in
        table.element("caption", text: "Uppladdade filer på väg in i paketet: bara rensade kopior följer med")
        table.element("thead") {
          ReportTable.heading(["Bilaga", "Fil", "Slag", "Utfall", "Kopia"], numbersFrom: 5, &$0)
        }
        table.element("tbody") { body in
          for upload in uploads {
            ReportTable.row(
              [upload.head, upload.fileName, upload.kindName, upload.verdict, upload.place], numbersFrom: 5,
              &body)
          }
        }
      }
      section.element("h3", text: "Inte granskat")
      section.element("ul") { list in
        for sentence in notSeen { list.element("li", text: sentence) }
      }
    }
  }
}
