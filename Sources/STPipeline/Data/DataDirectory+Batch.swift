internal import STDigest
package import STDiagnostics
internal import STRules

extension DataDirectory {
  /// What each rule is called.
  ///
  /// - Throws: every fault in the table.
  package func ruleTitles() throws(DataFault) -> [RuleID: String] {
    let catalogue = try table("Forms/gemensamt/regler.json", RuleCatalogue.read)
    return Dictionary(catalogue.rules.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// The style sheet of reports.
  package func reportStyle() throws(DataFault) -> [UInt8] { try content("Forms/rapport/rapport.css") }

  /// Stands for the program and every table of it: where it is the same, the same record gives the same bytes.
  ///
  /// - Throws: DATA-03 where a table cannot be read.
  package func fingerprint() throws(DataFault) -> String {
    var parts = Array("bilaga \(ProgramVersion.current)".utf8)
    for folder in ["Forms", "Fonts"] {
      for file in FileTree.items(below: path + "/" + folder) ?? [] where file.isRegular {
        parts += Array(file.path.utf8) + SHA256Digest(of: try content(folder + "/" + file.path)).bytes
      }
    }
    return SHA256Digest(of: parts).hex
  }
}
