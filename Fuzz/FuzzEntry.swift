internal import FuzzReaders
internal import Glibc

/// Which reader is tried, from the environment, since libFuzzer takes the command line.
private enum FuzzEntry {
  static let reader = variable("BILAGA_READER").flatMap(FuzzReader.init(rawValue:))
  static let bench = FuzzBench(root: ".", isStrict: variable("BILAGA_STRICT") != nil)

  /// Of the processor; other work on the machine takes nothing from them.
  static let seconds = variable("BILAGA_SECONDS").flatMap(Int.init) ?? .max
  static var isOver: Bool { clock() / 1_000_000 >= seconds }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Ends the process in the way that libFuzzer takes for a find.
  static func stop(_ why: String) -> Never {
    _ = Array((why + "\n").utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    abort()
  }
}

/// What libFuzzer calls with each input that it makes up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let reader = FuzzEntry.reader, let bench = FuzzEntry.bench else {
    FuzzEntry.stop("BILAGA_READER names no reader, or Forms and Fonts are not here")
  }
  if let fault = reader.fault(Array(UnsafeBufferPointer(start: start, count: count)), bench) {
    FuzzEntry.stop("\(reader.rawValue): \(fault)")
  }
  // libFuzzer writes what it has counted and ends.
  if FuzzEntry.isOver { raise(SIGUSR1) }
  return 0
}
