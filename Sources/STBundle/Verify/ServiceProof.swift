internal import STLayout
internal import STModel
internal import STRules

/// AVSTAM-40 to 42: the sum of each tjänsteförteckning is that of its printed rows, and no row is larger than its period
/// and extent allow. Months cannot be counted again from the paper, since absences are taken away and not printed.
struct ServiceProof {
  private let paper: ProofContext.Paper
  /// The day that the bundle was made for.
  private let today: Day?

  static func check(_ context: ProofContext, _ log: inout ProofLog) {
    for paper in context.papers {
      let proof = ServiceProof(paper: paper, today: Day(context.manifest.date))
      for table in paper.read.tables where table.form.sum?.format == .months { proof.check(table, &log) }
    }
  }

  private func check(_ table: ReadPaper.Table, _ log: inout ProofLog) {
    let months = column(.months, of: table)
    let periods = column(.period, of: table)
    let percents = column(.percent, of: table)
    var total = 0
    for (index, cell) in months.enumerated() {
      guard let hundredths = PrintedNumbers.hundredths(cell.words) else {
        log.report(.serviceUnreadable, in: paper.file.path, page: cell.page, unreadable(index))
        continue
      }
      total += hundredths
      guard periods.indices.contains(index), percents.indices.contains(index) else { continue }
      row(index, cell, hundredths, period: periods[index], percent: percents[index], &log)
    }
    guard let sum = table.sum, !months.isEmpty else { return }
    log.expect(
      PrintedNumbers.hundredths(sum.words) == total, .serviceSum, in: paper.file.path, page: sum.page,
      "Summan säger \(sum.words) månader, men raderna ger \(Self.text(total)).")
  }

  private func row(
    _ index: Int, _ cell: PrintedText, _ hundredths: Int, period: PrintedText, percent: PrintedText,
    _ log: inout ProofLog
  ) {
    guard let (start, end) = PrintedPeriod.days(period.words, near: today),
      let extent = PrintedNumbers.percent(percent.words)
    else {
      log.report(.serviceUnreadable, in: paper.file.path, page: cell.page, unreadable(index))
      return
    }
    let most = MonthCount(from: start, through: end, extent: Percent(hundredths: extent)).calendar.hundredths
    log.expect(
      hundredths <= most, .serviceRow, in: paper.file.path, page: cell.page,
      "Rad \(index + 1) (\(period.words.replacing("–", with: " till "))) säger \(cell.words) månader, "
        + "men perioden rymmer högst \(Self.text(most)).")
  }

  private func column(_ format: ValueFormat, of table: ReadPaper.Table) -> [PrintedText] {
    table.form.columns.first { $0.format == format }?.path.map(table.column) ?? []
  }

  private func unreadable(_ index: Int) -> String {
    "Rad \(index + 1) i tjänsteförteckningen går inte att räkna."
  }

  private static func text(_ hundredths: Int) -> String {
    ValueFormat.months.string(for: .number(hundredths: hundredths, pointer: "")) ?? ""
  }
}
