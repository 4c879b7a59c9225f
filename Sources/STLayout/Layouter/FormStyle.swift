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
  let tableSize = points(9)
  let compactTableSize = points(8)

  /// The sizes that a value is tried in, largest first; never below 7 points.
  let valueSizes = [points(10), points(9), points(8)]
  let paragraphSizes = [points(10), points(9)]
  /// More lines than this in an ordinary box, in its smallest size, go to a continuation sheet.
  let boxLines = 3

  let boxHeight = points(33)
  let fillHeight = points(110)
  let rowHeight = points(22)
  let compactRowHeight = points(18)
  let compactRowPadding = points(3)
  let ledgerRowHeight = points(29)
  let numberSize = points(14)
  let boxPadding = 4_500
  let labelGap = points(2)
  let outerLine = 900
  let innerLine = 500

  let ink = Ink.black
  let headShade = Ink(gray: 925)
  let watermarkInk = Ink(gray: 870)

  /// Distance between baselines.
  func leading(_ size: Length) -> Length { size * 13 / 10 }

  /// How far below the top of its line a baseline lies.
  func ascent(_ size: Length) -> Length { size * 98 / 100 }
}
