internal import Glibc
internal import STDiagnostics
package import STPipeline

/// The lines of a stream, one in memory at a time.
package struct LineReader {
  package struct Line {
    /// From 1, empty lines counted.
    package let number: Int
    package let content: Content
  }

  package enum Content: Equatable {
    case bytes([UInt8])
    case empty
    /// Longer than the limit; the rest of it has been passed over.
    case tooLong
    /// Nothing comes after this.
    case fault(FileFault)
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer, and how far it is known to hold no line feed.
  private var start = 0
  private var scanned = 0
  private var number = 0
  private var isAtEnd = false

  static func standardInput(limit: Int) -> LineReader { LineReader(descriptor: STDIN_FILENO, limit: limit) }

  package init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// Nil at the end.
  package mutating func next() -> Line? {
    var isTooLong = false
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = buffer[start..<end]
        start = end + 1
        scanned = start
        return answer(isTooLong || line.count > limit ? .tooLong : Self.content(line))
      }
      scanned = buffer.count
      if scanned - start > limit {
        isTooLong = true
        start = scanned
      }
      guard !isAtEnd else { return last(isTooLong) }
      if let fault = fill() { return answer(.fault(fault)) }
    }
  }

  private mutating func last(_ isTooLong: Bool) -> Line? {
    let line = buffer[start...]
    start = buffer.count
    guard isTooLong || !line.isEmpty else { return nil }
    return answer(isTooLong ? .tooLong : Self.content(line))
  }

  private mutating func answer(_ content: Content) -> Line {
    number += 1
    if case .fault = content { isAtEnd = true }
    return Line(number: number, content: content)
  }

  private static func content(_ line: ArraySlice<UInt8>) -> Content {
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return isBlank ? .empty : .bytes(Array(line))
  }

  private mutating func fill() -> FileFault? {
    buffer.removeSubrange(..<start)
    scanned -= start
    start = 0
    guard let chunk = FileHandle.readChunk(from: descriptor) else {
      return FileFault(
        "LAS-06", at: "-", "Standard in kunde inte läsas till slutet: \(SystemAnswer.last()).",
        remedy: "Kör igen med --resume.")
    }
    buffer += chunk
    isAtEnd = chunk.isEmpty
    return nil
  }
}
