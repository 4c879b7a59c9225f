/// Puts pieces of text together to lines, in the order in which they are painted.
enum PDFPageText {
  static func text(_ runs: [PDFTextRun]) -> String {
    var text = ""
    var last: PDFTextRun?
    for run in runs {
      if let last { text += separator(last, run) }
      text += run.text
      last = run
    }
    return text
  }

  private static func separator(_ last: PDFTextRun, _ next: PDFTextRun) -> String {
    let size = max(last.size, next.size, 0.1)
    if abs(next.start.y - last.end.y) > size * 0.5 { return "\n" }
    let gap = next.start.x - last.end.x
    if gap < -size || gap > size * 4 { return "\n" }
    return gap > size * 0.18 && last.text.last != " " && next.text.first != " " ? " " : ""
  }
}
