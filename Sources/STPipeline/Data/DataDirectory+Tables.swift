internal import STDiagnostics

/// How a table is read: a value, or the findings that say why there is none.
typealias TableReader<Value> = ([UInt8], _ file: String) -> (value: Value?, findings: [Diagnostic])

extension DataDirectory {
  /// A table below the data folder, read by the stage that it belongs to.
  func table<Value>(_ path: String, _ read: TableReader<Value>) throws(DataFault) -> Value {
    let content = try content(path)
    let (value, findings) = read(content, path)
    guard let value, !findings.hasErrors else { throw DataFault(findings.inReportOrder) }
    return value
  }

  /// The bytes of a file below the data folder.
  func content(_ path: String) throws(DataFault) -> [UInt8] {
    do { return try bytes(path) } catch { throw DataFault(error) }
  }
}
