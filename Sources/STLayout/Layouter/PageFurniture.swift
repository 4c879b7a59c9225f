internal import STText

/// What every page carries besides its content: whose paper it is, which form, which page of how many, and UTKAST.
struct PageFurniture {
  let form: FormDefinition
  let values: PaperValue
  let isDraft: Bool

  func paint(on canvas: inout Canvas, compositor: inout Compositor) {
    let count = canvas.pages.count
    for index in 0..<count {
      if isDraft { canvas.paintBehind(watermark(&compositor), as: .watermark, onPage: index) }
      if index > 0 { canvas.paint(runningHead(&compositor), as: .header, onPage: index) }
      canvas.paint(footer(page: index + 1, of: count, &compositor), as: .footer, onPage: index)
    }
  }

  private func footer(page: Int, of count: Int, _ compositor: inout Compositor) -> [PageItem] {
    let style = compositor.style
    let sheet = Page.a4()
    let name = compositor.line(form.footer, .regular, size: style.footerSize)
    let number = compositor.line("Sida \(page) (\(count))", .regular, size: style.footerSize)
    let top = style.footerBaseline + name.ascent
    return name.items(left: style.margin, top: top)
      + number.items(right: sheet.width - style.margin, top: top)
  }

  /// The applicant on the second page and on, so that sheets that part find each other again.
  private func runningHead(_ compositor: inout Compositor) -> [PageItem] {
    let style = compositor.style
    let sheet = Page.a4()
    let top = sheet.height - style.topMargin
    let applicant = [
      ValueFormat.text.string(for: values.value(at: "applicant.fullName")),
      ValueFormat.identity.string(for: values.value(at: "applicant.identity")),
    ].compactMap { $0 }.joined(separator: ", ")
    let right = compositor.line(applicant, .regular, size: style.footerSize)
    let left = compositor.line(form.documentTitle, .bold, size: style.footerSize)
    let lineY = top - left.height - points(3)
    return left.items(left: style.margin, top: top)
      + right.items(right: sheet.width - style.margin, top: top) + [
        .line(
          fromX: style.margin, fromY: lineY, toX: sheet.width - style.margin, toY: lineY,
          width: style.innerLine, .black)
      ]
  }

  /// The word across the page, from the lower left to the upper right.
  private func watermark(_ compositor: inout Compositor) -> [PageItem] {
    let style = compositor.style
    let sheet = Page.a4()
    let size = points(130)
    let word = compositor.line("UTKAST", .bold, size: size)
    guard let line = word.lines.first else { return [] }
    let direction = TextItem.Direction(cosine: 574, sine: 819)
    // Half the word and half a capital's height back from the middle of the page.
    let along = line.width / 2
    let across = size * 36 / 100
    let origin = Point(
      x: sheet.width / 2 - along * direction.cosine / 1000 + across * direction.sine / 1000,
      y: sheet.height / 2 - along * direction.sine / 1000 - across * direction.cosine / 1000)
    return [
      .text(TextItem(line.runs, at: origin, size: size, ink: style.watermarkInk, direction: direction))
    ]
  }
}
