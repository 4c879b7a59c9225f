internal import FuzzReaders
internal import Glibc

/// Which reader is tried, from the environment, since libFuzzer takes the command line.
private enum FuzzEntry {
  static let reader = variable("BILAGA_READER").flatMap(FuzzReader.init(rawValue:))
  static let bench = FuzzBench(root: ".", isStrict: variable("BILAGA_STRICT") != nil)

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
  return 0
}
