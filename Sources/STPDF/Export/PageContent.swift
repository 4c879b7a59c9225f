internal import STLayout
internal import STText

/// The content stream of a page (ISO 32000-1, 7.8.2): marked content from front to back, each setting written only where
/// it changes.
///
/// Coordinates are written in hundredths of a point, which is finer than any printer (1/7200 inch). Distances between
/// lines of text are differences of the rounded coordinates, so nothing adds up.
struct PageContent: ~Copyable {
  /// What a viewer remembers from one operator to the next.
  private struct State {
    var fill = 0
    var stroke = 0
    var lineWidth = points(1)
    var isRound = false
    var font = -1
    var size = 0
    /// In thousandths of a point.
    var rise = 0
    var isInText = false
    var lineX = 0
    var lineY = 0
    var isLevel = true
  }

  private let fonts: [EmbeddedFont]
  /// Of the fonts' faces.
  private let identities: [ObjectIdentifier]
  private var out: PDFBuffer
  private var state = State()
  /// How far the pen is ahead of where it should be, in thousandths of a font unit.
  private var drift = 0
  private var isShowing = false
  /// By font: whether any page so far needs it.
  private(set) var usedFonts: [Bool]

  init(fonts: [EmbeddedFont], isReadable: Bool) {
    self.fonts = fonts
    identities = fonts.map(\.face.identity)
    usedFonts = [Bool](repeating: false, count: fonts.count)
    out = PDFBuffer(isReadable: isReadable, capacity: 8192)
  }

  /// The bytes for one page; starts from a viewer's initial state.
  mutating func bytes(of page: Page) -> [UInt8] {
    out.removeAll()
    state = State()
    for content in page.contents { write(content) }
    leaveText()
    return out.bytes
  }

  // MARK: Marked content (14.6)

  private mutating func write(_ content: MarkedContent) {
    // Marked content and text objects must nest: text alone stays within one text object, a mix opens its own.
    let isTextAlone = content.items.allSatisfy { if case .text = $0 { true } else { false } }
    if isTextAlone { enterText() } else { leaveText() }
    begin(content.mark)
    for item in content.items { write(item) }
    if !isTextAlone { leaveText() }
    out.op("EMC")
  }

  private mutating func begin(_ mark: MarkedContent.Mark) {
    switch mark {
    case .artifact(let artifact):
      out.name("Artifact")
      out.inlineDictionary { Self.describe(artifact, &$0) }
    case .content(let id, let role):
      out.name(role.pdfName)
      out.inlineDictionary { list in
        list.name("MCID")
        list.integer(id)
      }
    }
    out.op("BDC")
  }

  /// Table 330.
  private static func describe(_ artifact: MarkedContent.Artifact, _ list: inout PDFBuffer) {
    switch artifact {
    case .layout:
      list.name("Type")
      list.name("Layout")
    case .header: describePagination("Header", attachedTo: "Top", &list)
    case .footer: describePagination("Footer", attachedTo: "Bottom", &list)
    case .watermark: describePagination("Watermark", attachedTo: nil, &list)
    case .repeatedHead: describePagination(nil, attachedTo: nil, &list)
    }
  }

  private static func describePagination(
    _ subtype: StaticString?, attachedTo edge: StaticString?, _ list: inout PDFBuffer
  ) {
    list.name("Type")
    list.name("Pagination")
    if let subtype {
      list.name("Subtype")
      list.name(subtype)
    }
    if let edge {
      list.name("Attached")
      list.array { $0.name(edge) }
    }
  }

  private mutating func write(_ item: PageItem) {
    switch item {
    case .text(let text):
      enterText()
      write(text)
    case .fill(let rectangle, let ink):
      leaveText()
      fill(ink)
      path(rectangle)
      out.op("f")
    case .frame(let rectangle, let width, let ink):
      beginStroke(width, ink, isRound: false)
      path(rectangle)
      out.op("S")
    case .line(let fromX, let fromY, let toX, let toY, let width, let ink):
      beginStroke(width, ink, isRound: false)
      path([Point(x: fromX, y: fromY), Point(x: toX, y: toY)])
      out.op("S")
    case .path(let points, let width, let ink):
      guard points.count > 1 else { return }
      beginStroke(width, ink, isRound: true)
      path(points)
      out.op("S")
    }
  }

  // MARK: Drawing (8.4, 8.5)

  private mutating func beginStroke(_ width: Length, _ ink: Ink, isRound: Bool) {
    leaveText()
    if state.stroke != ink.gray {
      state.stroke = ink.gray
      out.thousandths(ink.gray)
      out.op("G")
    }
    if state.lineWidth != width {
      state.lineWidth = width
      out.thousandths(width)
      out.op("w")
    }
    guard state.isRound != isRound else { return }
    state.isRound = isRound
    out.integer(isRound ? 1 : 0)
    out.op("J")
    out.integer(isRound ? 1 : 0)
    out.op("j")
  }

  private mutating func fill(_ ink: Ink) {
    guard state.fill != ink.gray else { return }
    state.fill = ink.gray
    out.thousandths(ink.gray)
    out.op("g")
  }

  private mutating func path(_ rectangle: Rectangle) {
    let (left, bottom) = (Self.hundredths(rectangle.x), Self.hundredths(rectangle.y))
    out.thousandths(left)
    out.thousandths(bottom)
    out.thousandths(Self.hundredths(rectangle.x + rectangle.width) - left)
    out.thousandths(Self.hundredths(rectangle.y + rectangle.height) - bottom)
    out.op("re")
  }

  private mutating func path(_ points: [Point]) {
    for (index, point) in points.enumerated() {
      out.thousandths(Self.hundredths(point.x))
      out.thousandths(Self.hundredths(point.y))
      out.op(index == 0 ? "m" : "l")
    }
  }

  // MARK: Text (9.4)

  private mutating func enterText() {
    guard !state.isInText else { return }
    state.isInText = true
    (state.lineX, state.lineY, state.isLevel) = (0, 0, true)
    out.op("BT")
  }

  private mutating func leaveText() {
    guard state.isInText else { return }
    state.isInText = false
    out.op("ET")
  }

  private mutating func write(_ text: TextItem) {
    fill(text.ink)
    move(to: text)
    drift = 0
    var unitsPerEm = 0
    for run in text.runs where !run.glyphs.isEmpty {
      guard let index = identities.firstIndex(of: run.face.identity) else { continue }
      let font = fonts[index]
      if unitsPerEm > 0 { drift = drift * font.unitsPerEm / unitsPerEm }
      unitsPerEm = font.unitsPerEm
      select(index, size: text.size)
      show(run, font, size: text.size)
    }
    rise(to: 0)
  }

  private mutating func move(to text: TextItem) {
    let (x, y) = (Self.hundredths(text.origin.x), Self.hundredths(text.origin.y))
    let isLevel = text.direction == .level
    if isLevel, state.isLevel {
      out.thousandths(x - state.lineX)
      out.thousandths(y - state.lineY)
      out.op("Td")
    } else {
      out.thousandths(text.direction.cosine)
      out.thousandths(text.direction.sine)
      out.thousandths(-text.direction.sine)
      out.thousandths(text.direction.cosine)
      out.thousandths(x)
      out.thousandths(y)
      out.op("Tm")
    }
    (state.lineX, state.lineY, state.isLevel) = (x, y, isLevel)
  }

  private mutating func select(_ font: Int, size: Length) {
    guard state.font != font || state.size != size else { return }
    (state.font, state.size) = (font, size)
    usedFonts[font] = true
    out.name("F", font)
    out.thousandths(size)
    out.op("Tf")
  }

  private mutating func show(_ run: ShapedRun, _ font: EmbeddedFont, size: Length) {
    // Taken out of the font once a run, since taking them out counts references.
    let (codes, advances, unitsPerEm) = (font.codes, font.advances, font.unitsPerEm)
    run.forEachCluster { glyph, scalar in
      show(glyph, codes.code(glyph.glyph, scalar), advances, unitsPerEm, size)
    } group: { glyphs, text in
      show(GlyphGroup(glyphs, text, in: run.face), glyphs, font, size)
    }
    endShowing()
  }

  private mutating func show(
    _ group: GlyphGroup, _ glyphs: ArraySlice<PositionedGlyph>, _ font: EmbeddedFont, _ size: Length
  ) {
    if case .together(_, let actualText) = group {
      endShowing()
      out.name("Span")
      out.inlineDictionary { list in
        list.name("ActualText")
        list.text(actualText)
      }
      out.op("BDC")
    }
    for (glyph, text) in zip(glyphs, group.texts) {
      show(glyph, font.codes.code(glyph.glyph, text: text), font.advances, font.unitsPerEm, size)
    }
    if case .together = group {
      endShowing()
      out.op("EMC")
    }
  }

  /// One glyph, with the kerning before it.
  @inline(__always)
  private mutating func show(
    _ glyph: PositionedGlyph, _ code: UInt16, _ advances: [Int], _ unitsPerEm: Int, _ size: Length
  ) {
    if glyph.offsetY != 0 || state.rise != 0 { rise(to: glyph.offsetY * size / unitsPerEm) }
    drift -= glyph.offsetX * 1000
    if !isShowing {
      isShowing = true
      if drift == 0 { out.raw("[") } else { beginString(unitsPerEm, opening: true) }
      out.beginString()
    } else if drift.magnitude * 2 >= UInt(unitsPerEm) {
      out.endString()
      beginString(unitsPerEm, opening: false)
      out.beginString()
    }
    out.stringCode(code)
    drift += (advances[Int(code)] - glyph.advance + glyph.offsetX) * 1000
  }

  /// Takes the pen back by whole thousandths of the em; what is left of the drift waits until it is worth a number.
  private mutating func beginString(_ unitsPerEm: Int, opening: Bool) {
    if opening { out.raw("[") }
    let half = unitsPerEm / 2
    let back = (drift < 0 ? drift - half : drift + half) / unitsPerEm
    guard back != 0 else { return }
    out.integer(back)
    drift -= back * unitsPerEm
  }

  private mutating func endShowing() {
    guard isShowing else { return }
    isShowing = false
    out.endString()
    out.raw("]")
    out.op("TJ")
  }

  /// Marks above and below their letters (9.3.7).
  private mutating func rise(to rise: Int) {
    guard state.rise != rise else { return }
    endShowing()
    state.rise = rise
    out.thousandths(rise)
    out.op("Ts")
  }

  /// Rounded to a hundredth of a point.
  @inline(__always)
  private static func hundredths(_ length: Length) -> Length {
    (length < 0 ? length - 5 : length + 5) / 10 * 10
  }
}
