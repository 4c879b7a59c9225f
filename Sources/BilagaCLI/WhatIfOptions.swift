internal import ArgumentParser
internal import STDiagnostics
internal import STPipeline

/// Changes that are tried on the record without making them.
struct WhatIfOptions: ParsableArguments {
  @Option(
    name: .customLong("what-if"),
    help: ArgumentHelp(
      "Pröva en ändring utan att göra den; går att ange flera gånger.", valueName: "ändring"))
  var changes: [String] = []

  func validate() throws {
    let faults = read().flatMap(\.findings)
    guard !faults.isEmpty else { return }
    throw ValidationError(faults.map(Self.sentence).joined(separator: "\n"))
  }

  /// The changes in the order given; those that are faulty were refused before.
  var wanted: [WhatIfChange] { read().compactMap(\.value) }

  private func read() -> [(value: WhatIfChange?, findings: [Diagnostic])] {
    changes.enumerated().map { WhatIfChange.read($0.element, number: $0.offset + 1) }
  }

  private static func sentence(_ fault: Diagnostic) -> String {
    let place = fault.location.map { "--what-if nr \($0.line), tecken \($0.column): " } ?? ""
    return place + [fault.message, fault.remedy].compactMap(\.self).joined(separator: " ")
  }
}
