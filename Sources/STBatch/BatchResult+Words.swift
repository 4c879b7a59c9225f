extension BatchResult {
  /// For a person at a terminal: what is left to do, and where it stands. Nil where the record needs nobody.
  ///
  /// - Parameter folder: what the person calls the folder of the run.
  public func words(in folder: String) -> String? {
    switch status {
    case .klar: return nil
    case .hinder:
      let report = output.map { ", se \(folder)/\($0)/\(BatchWork.report)" } ?? ""
      return "\(input): \(errors) fel\(report)"
    case .stoppad: return "\(input): stoppad. \(reason ?? "")"
    }
  }
}
