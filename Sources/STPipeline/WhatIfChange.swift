public import STDiagnostics
internal import STRules

/// A change to a record that is tried without making it, such as `percent=80,from=2026-09-01`.
///
/// ```swift
/// let (change, _) = WhatIfChange.read("leave=foraldraledighet,from=2026-09-01,to=2027-02-28")
/// ```
public struct WhatIfChange: Sendable, Hashable {
  let change: WhatIf

  /// Reads a change. It is nil when anything is wrong with it; every fault has its column.
  ///
  /// - Parameter number: which of several changes this is, from 1.
  public static func read(
    _ text: String, number: Int = 1
  ) -> (value: WhatIfChange?, findings: [Diagnostic]) {
    let (change, findings) = WhatIf.read(text, number: number)
    return (change.map(WhatIfChange.init(change:)), findings)
  }
}
