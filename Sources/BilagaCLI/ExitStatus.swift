/// What the command answers its caller. Part of the contract: scripts rely on these numbers.
enum ExitStatus: Int32, Comparable, Sendable {
  /// No finding of severity fel.
  case clean = 0
  /// At least one finding of severity fel.
  case findings = 1
  /// An input could not be read or was refused, or an output could not be written.
  case refused = 2
  /// Wrong usage.
  case usage = 64
  /// A fault of ours.
  case internalFault = 70

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

/// Ends a verb with a status; everything there was to say has been said.
struct Stop: Error {
  let status: ExitStatus

  init(_ status: ExitStatus) { self.status = status }
}
