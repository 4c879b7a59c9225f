package import STDiagnostics
package import STText

/// Lays one paper out: form and values in, pages and tag tree out.
package struct PaperLayouter {
  package struct Options {
    /// Marks every page with UTKAST.
    package var isDraft: Bool
    /// Where in the input a JSON pointer lies, so that findings point there.
    package var locate: (String) -> SourceLocation?

    package init(isDraft: Bool, locate: @escaping (String) -> SourceLocation? = { _ in nil }) {
      self.isDraft = isDraft
      self.locate = locate
    }
  }

  /// A paper that has been laid out.
  package struct Paper: Sendable {
    package let document: PageDocument
    /// `LAYOUT-01` for characters that cannot be printed, `LAYOUT-02` for text that went on on a continuation sheet.
    package let findings: [Diagnostic]
  }

  private let shaper: TextShaper

  package init(shaper: TextShaper) { self.shaper = shaper }

  /// Every value of the form is on the pages when this returns: in its box, or on a continuation sheet. A table's rows
  /// stand closer where the paper then takes fewer pages.
  package func layOut(_ form: FormDefinition, values: PaperValue, options: Options) -> Paper {
    let paper = layOut(form, values, options, FormStyle())
    guard form.hasTables, paper.document.pages.count > form.leastPages else { return paper }
    let dense = layOut(form, values, options, .dense)
    return dense.document.pages.count < paper.document.pages.count ? dense : paper
  }

  private func layOut(
    _ form: FormDefinition, _ values: PaperValue, _ options: Options, _ style: FormStyle
  ) -> Paper {
    var composer = StripComposer(
      compositor: Compositor(shaper: shaper, style: style, locate: options.locate), values: values)
    let furniture = PageFurniture(
      form: form, values: values, isDraft: options.isDraft, compositor: &composer.compositor)
    var flow = PageFlow(style: composer.style, headHeight: furniture.headHeight)
    flow.run(composer.strips(of: form, isDraft: options.isDraft, canvas: &flow.canvas))
    let overflows = flow.canvas.overflows
    if !overflows.isEmpty {
      flow.run(composer.continuationStrips(for: overflows, of: form, canvas: &flow.canvas))
    }
    furniture.paint(on: &flow.canvas, compositor: &composer.compositor)

    return Paper(
      document: PageDocument(
        title: PaperWords.documentTitle(of: form, isDraft: options.isDraft), language: "sv-SE",
        pages: flow.canvas.pages, structure: flow.canvas.tree.build()),
      findings: composer.compositor.findings.inReportOrder)
  }
}
