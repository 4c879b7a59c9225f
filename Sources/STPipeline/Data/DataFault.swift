public import STDiagnostics

/// The program's own tables, forms or fonts cannot be used: every fault that was found, with its place.
public struct DataFault: Error, Sendable, Hashable {
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
  init(_ fault: FileFault) { diagnostics = [fault.diagnostic] }
}
