package import STText

/// One sheet side. The origin is the lower left corner, y grows upwards, as in PDF.
package struct Page: Sendable {
  package var width: Length
  package var height: Length
  /// In painting order, which is also the reading order of the real content.
  package var contents: [MarkedContent]

  package init(width: Length, height: Length, contents: [MarkedContent] = []) {
    self.width = width
    self.height = height
    self.contents = contents
  }

  /// ISO 216 A4, 210 x 297 mm.
  package static func a4() -> Page { Page(width: 595_276, height: 841_890) }
}

/// A run of painted items with one meaning (ISO 32000-1, 14.6).
package struct MarkedContent: Sendable {
  package enum Mark: Sendable, Hashable {
    /// Furniture that assistive technology skips (14.8.2.2).
    case artifact(Artifact)
    /// Real content: `id` is the marked-content identifier, unique within its page and counted from 0 without gaps in
    /// painting order; exactly one structure element of the document refers to it.
    case content(id: Int, role: StructureRole)
  }

  package enum Artifact: Sendable, Hashable {
    /// Lines, boxes and shading.
    case layout
    /// Running foot with form name and page number.
    case footer
    /// Running head.
    case header
    /// The head of a table that goes on from the page before.
    case repeatedHead
    /// The word UTKAST across the page.
    case watermark
  }

  package var mark: Mark
  package var items: [PageItem]

  package init(_ mark: Mark, items: [PageItem]) {
    self.mark = mark
    self.items = items
  }
}

/// Something that leaves ink.
package enum PageItem: Sendable {
  case text(TextItem)
  /// A filled rectangle.
  case fill(Rectangle, Ink)
  /// A stroked rectangle, its lines centred on the edges.
  case frame(Rectangle, width: Length, Ink)
  /// A stroked line.
  case line(fromX: Length, fromY: Length, toX: Length, toY: Length, width: Length, Ink)
  /// A stroked open path through the points given, with round joins and caps: a tick.
  case path([Point], width: Length, Ink)
}

package struct Point: Sendable, Hashable {
  package var x: Length
  package var y: Length

  package init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }
}

package struct Rectangle: Sendable, Hashable {
  package var x: Length
  package var y: Length
  package var width: Length
  package var height: Length

  package init(x: Length, y: Length, width: Length, height: Length) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// A shade between black and white, in thousandths: 0 is black. Forms are printed and photocopied, so there is no colour.
package struct Ink: Sendable, Hashable {
  package var gray: Int

  package init(gray: Int) { self.gray = gray }

  package static let black = Ink(gray: 0)
}

/// Shaped text on one baseline.
package struct TextItem: Sendable {
  package var runs: [ShapedRun]
  /// Where the baseline starts.
  package var origin: Point
  /// Size of the em.
  package var size: Length
  package var ink: Ink
  /// Rotation of the baseline, counter-clockwise, as cosine and sine in thousandths.
  package var direction: Direction

  package struct Direction: Sendable, Hashable {
    package var cosine: Int
    package var sine: Int

    package init(cosine: Int, sine: Int) {
      self.cosine = cosine
      self.sine = sine
    }

    package static let level = Direction(cosine: 1000, sine: 0)
  }

  package init(
    _ runs: [ShapedRun], at origin: Point, size: Length, ink: Ink = .black, direction: Direction = .level
  ) {
    self.runs = runs
    self.origin = origin
    self.size = size
    self.ink = ink
    self.direction = direction
  }
}
