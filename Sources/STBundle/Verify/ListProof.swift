internal import STLayout
internal import STModel
internal import STPDFReader

/// AVSTAM-33 to 37: the list of attachments has each of them once, in order, with its kind and its pages.
struct ListProof {
  private let list: ProofContext.Paper
  private let context: ProofContext
  /// What the manifest says of each attachment in the bundle, and how many pages each has: a certificate as it was read,
  /// a copy of what was uploaded as the manifest says.
  private let files: [Int: Manifest.File]
  private let pageCounts: [Int: Int]

  private init(list: ProofContext.Paper, context: ProofContext) {
    self.list = list
    self.context = context
    files = Dictionary(
      context.manifest.files.compactMap { file in
        file.kind == .intyg || file.kind == .uppladdad ? file.number.map { ($0, file) } : nil
      }, uniquingKeysWith: { first, _ in first })
    pageCounts = Dictionary(
      context.certificates.compactMap { paper in paper.file.number.map { ($0, paper.pdf.pages.count) } }
        + context.uploads.compactMap { file in
          file.number.flatMap { number in file.pages.map { (number, $0) } }
        },
      uniquingKeysWith: { first, _ in first })
  }

  static func check(_ context: ProofContext, _ log: inout ProofLog) {
    guard let list = context.paper(.bilageforteckning),
      let table = list.read.tables.first(where: { $0.form.path == "bilageforteckning.rows" })
    else { return }
    let proof = ListProof(list: list, context: context)
    let numbers = table.column("number")
    proof.rows(numbers, &log)
    proof.kinds(numbers, table.column("category"), &log)
    proof.pages(numbers, table.column("pages"), &log)
    proof.sum(table.column("pages"), table.sum, &log)
  }

  private var path: String { list.file.path }

  private func rows(_ cells: [PrintedText], _ log: inout ProofLog) {
    let expected = Set(files.keys).union(context.manifest.toAdd.map(\.number))
    let printed = cells.map { PrintedNumbers.natural($0.words) }
    for number in expected.sorted() {
      log.expect(
        printed.contains(number), .listRows, in: path, page: cells.first?.page ?? 1,
        "Nr \(number) saknas i bilageförteckningen.")
    }
    var seen: Set<Int> = []
    var last = 0
    for (cell, number) in zip(cells, printed) {
      guard let number, expected.contains(number) else {
        log.report(
          .listRows, in: path, page: cell.page, "Nr \(cell.words) i förteckningen finns inte i paketet.")
        continue
      }
      guard seen.insert(number).inserted else {
        log.report(.listRows, in: path, page: cell.page, "Nr \(number) står flera gånger i förteckningen.")
        continue
      }
      log.expect(
        number > last, .listOrder, in: path, page: cell.page, "Nr \(number) står efter nr \(last).")
      last = max(last, number)
    }
  }

  private func kinds(_ numbers: [PrintedText], _ cells: [PrintedText], _ log: inout ProofLog) {
    for (number, cell) in zip(numbers, cells) {
      guard let kind = kind(ofNumber: PrintedNumbers.natural(number.words)) else { continue }
      log.expect(
        cell.says(kind), .listKind, in: path, page: cell.page,
        "Nr \(number.words) kallas ”\(cell.words)” men är ”\(kind)”.")
    }
  }

  private func kind(ofNumber number: Int?) -> String? {
    guard let number else { return nil }
    if let file = files[number] {
      return context.category(file)?.title ?? (file.kind == .uppladdad ? AttachmentTable.otherTitle : nil)
    }
    guard let application = context.application,
      let missing = context.manifest.toAdd.first(where: { $0.number == number })
    else { return nil }
    let category = application.categories.first { $0.category.rawValue == missing.category }
    return category?.title ?? AttachmentTable.otherTitle
  }

  private func pages(_ numbers: [PrintedText], _ cells: [PrintedText], _ log: inout ProofLog) {
    for (number, cell) in zip(numbers, cells) {
      guard let natural = PrintedNumbers.natural(number.words), let count = pageCounts[natural] else {
        continue
      }
      log.expect(
        cell.words == "\(count)", .listPages, in: path, page: cell.page,
        "Nr \(number.words) sägs ha \(cell.value ?? "okänt antal") sidor men har \(count).")
    }
  }

  private func sum(_ cells: [PrintedText], _ sum: PrintedText?, _ log: inout ProofLog) {
    guard let sum else { return }
    let total = cells.reduce(0) { $0 + (PrintedNumbers.natural($1.words) ?? 0) }
    log.expect(
      sum.words == "\(total)", .listSum, in: path, page: sum.page,
      "Summan säger \(sum.words) sidor, men raderna ger \(total).")
  }
}
