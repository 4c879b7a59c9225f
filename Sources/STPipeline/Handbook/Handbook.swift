internal import STModel
internal import STReport
internal import STRules
internal import STSource

/// What the program knows about rules and delmål, for whoever asks.
///
/// ```swift
/// let answer = try Handbook(data).rule("TID-03")
/// print(answer.text(width: 80))
/// ```
public struct Handbook: Sendable {
  private let data: DataDirectory

  public init(_ data: DataDirectory) { self.data = data }

  /// All rules in short.
  ///
  /// - Throws: `DataFault` with every fault in the table.
  public func rules() throws -> HandbookAnswer { HandbookAnswer(try ruleBook().all) }

  /// One rule in full.
  ///
  /// - Throws: `UnknownName`, or `DataFault`.
  public func rule(_ id: String) throws -> HandbookAnswer {
    let book = try ruleBook()
    guard let page = book.page(of: id) else {
      throw UnknownName(
        "Regeln", id, nearest: NearestName.of(id.uppercased(), among: book.ids), list: "bilaga rules")
    }
    return HandbookAnswer(page)
  }

  /// The delmål of a specialty, or without one the specialties of the regulation.
  ///
  /// - Throws: `UnknownName`, or `DataFault`.
  public func delmal(specialty: String?, regulation: HandbookRegulation) throws -> HandbookAnswer {
    let path = "Forms/\(regulation.folder)/foreskrift.json"
    let sheet = DelmalSheet(try data.table(path, Foreskrift.read))
    guard let specialty else { return HandbookAnswer(sheet.specialties) }
    guard let page = sheet.page(of: specialty) else {
      throw UnknownName(
        "Specialiteten", specialty, nearest: NearestName.of(specialty, among: sheet.names),
        list: "bilaga delmal --regulation \(regulation.rawValue)")
    }
    return HandbookAnswer(page)
  }

  private func ruleBook() throws -> RuleBook {
    RuleBook(try data.table("Forms/gemensamt/regler.json", RuleCatalogue.read))
  }
}
