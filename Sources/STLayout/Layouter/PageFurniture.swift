internal import STText

/// What every page carries besides its content: whose paper it is, which form, which page of how many, and UTKAST.
struct PageFurniture {
  private let form: FormDefinition
  private let isDraft: Bool
  private let headTitle: TextBlock
  /// Stands on the second page and on, so that sheets that part find each other again.
  private let headApplicant: TextBlock
  private let isHeadOnOneLine: Bool
  /// Room that the running head takes on the second page and on, the space below it included.
  let headHeight: Length

  init(form: FormDefinition, values: PaperValue, isDraft: Bool, compositor: inout Compositor) {
    self.form = form
    self.isDraft = isDraft
    let style = compositor.style
    let width = Page.a4().width - 2 * style.margin
    let applicant = PaperWords.applicant(
      fullName: ValueFormat.text.string(for: values.value(at: "applicant.fullName")),
      identity: ValueFormat.identity.string(for: values.value(at: "applicant.identity")))
    headTitle = compositor.block(
      Self.shortTitle(of: form, values), .bold, size: style.footerSize, width: width)
    headApplicant = compositor.block(applicant, .regular, size: style.footerSize, width: width)
    isHeadOnOneLine = headTitle.width + points(18) + headApplicant.width <= width
    let text = isHeadOnOneLine ? headTitle.height : headTitle.height + headApplicant.height
    headHeight = text + points(3) + style.headGap
  }

  private static func shortTitle(of form: FormDefinition, _ values: PaperValue) -> String {
    let box = form.number
    let number = box?.path.flatMap { box?.format.string(for: values.value(at: $0)) }
    return PaperWords.shortTitle(of: form, number: number)
  }

  func paint(on canvas: inout Canvas, compositor: inout Compositor) {
    let count = canvas.pages.count
    for index in 0..<count {
      if isDraft { canvas.paintBehind(watermark(&compositor), as: .watermark, onPage: index) }
      if index > 0 { canvas.paint(paintedHead(compositor.style), as: .header, onPage: index) }
      canvas.paint(footer(page: index + 1, of: count, &compositor), as: .footer, onPage: index)
    }
  }

  private func footer(page: Int, of count: Int, _ compositor: inout Compositor) -> [PageItem] {
    let style = compositor.style
    let sheet = Page.a4()
    let name = compositor.line(form.footer, .regular, size: style.footerSize)
    let number = compositor.line(PaperWords.pageNumber(page, of: count), .regular, size: style.footerSize)
    let top = style.footerBaseline + name.ascent
    return name.items(left: style.margin, top: top)
      + number.items(right: sheet.width - style.margin, top: top)
  }

  private func paintedHead(_ style: FormStyle) -> [PageItem] {
    let top = Page.a4().height - style.topMargin
    let right = Page.a4().width - style.margin
    let lineY = top - headHeight + style.headGap
    let rule = PageItem.line(
      fromX: style.margin, fromY: lineY, toX: right, toY: lineY, width: style.innerLine, .black)
    let title = headTitle.items(left: style.margin, top: top)
    let applicant =
      isHeadOnOneLine
      ? headApplicant.items(right: right, top: top)
      : headApplicant.items(left: style.margin, top: top - headTitle.height)
    return title + applicant + [rule]
  }

  /// The word across the page, from the lower left to the upper right.
  private func watermark(_ compositor: inout Compositor) -> [PageItem] {
    let style = compositor.style
    let sheet = Page.a4()
    let size = points(130)
    let word = compositor.line(PaperWords.draftMark, .bold, size: size)
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
