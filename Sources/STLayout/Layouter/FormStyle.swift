internal import STText

/// The furniture that all papers share: margins, type sizes, line weights. In `Length` (1/1000 point).
struct FormStyle: Sendable {
  let margin = millimetres(20)
  let topMargin = millimetres(17)
  let bottomMargin = millimetres(23)
  /// Space between the running head's rule and the content.
  let headGap = points(13)
  let footerBaseline = millimetres(14)

  let titleSize = points(17)
  let subtitleSize = points(14)
  let overlineSize = points(9)
  let headingSize = points(11)
  let subheadingSize = points(9)
  let labelSize = points(7)
  let bodySize = 9_500
  let smallSize = points(8)
  let footerSize = points(8)
  private(set) var tableSize = points(9)
  let compactTableSize = points(8)

  /// The sizes that a value is tried in, largest first; never below 7 points.
  let valueSizes = [points(10), points(9), points(8)]
  let paragraphSizes = [points(10), points(9)]
  /// More lines than this in an ordinary box, in its smallest size, go to a continuation sheet.
  let boxLines = 3

  let boxHeight = points(33)
  let fillHeight = points(110)
  private(set) var rowHeight = points(22)
  /// Space above and below the text of a table's cell.
  private(set) var rowPadding = points(4)
  let compactRowHeight = points(18)
  private(set) var compactRowPadding = points(3)
  /// So many of a table's last rows are not parted, the sum included.
  let lastRows = 4
  let ledgerRowHeight = points(29)
  let numberSize = points(14)
  let boxPadding = 4_500
  /// Space between a box's frame and the text in it, above and below.
  let boxInset = 3_500
  let labelGap = points(2)
  /// Between a label, often with a line of explanation, and a text of several lines.
  let paragraphLabelGap = points(4)
  let outerLine = 900
  let innerLine = 500

  let ink = Ink.black
  let headShade = Ink(gray: 925)
  let watermarkInk = Ink(gray: 870)

  /// Fewer points for each row of a table, for a paper that then takes fewer pages.
  static var dense: FormStyle {
    var style = FormStyle()
    style.tableSize = 8_500
    style.rowHeight = points(18)
    style.rowPadding = 3_200
    style.compactRowPadding = 1_600
    return style
  }

  /// Space between the paragraphs of a text.
  func paragraphGap(_ size: Length) -> Length { size * 4 / 10 }

  /// Distance between baselines.
  func leading(_ size: Length) -> Length { size * 13 / 10 }

  /// How far below the top of its line a baseline lies.
  func ascent(_ size: Length) -> Length { size * 98 / 100 }
}
