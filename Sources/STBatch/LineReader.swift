internal import Glibc
internal import STDiagnostics
package import STPipeline

/// The lines of a stream, one in memory at a time.
package struct LineReader {
  package struct Line {
    /// From 1, empty lines counted.
    package let number: Int
    /// Where it begins, counted in bytes from where reading began.
    package let offset: Int
    /// Whether a line feed ends it.
    package let isEnded: Bool
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
  /// How much has been read and let go before what the buffer holds.
  private var base = 0
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
    let offset = base + start
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = buffer[start..<end]
        start = end + 1
        scanned = start
        let content = isTooLong || line.count > limit ? Content.tooLong : Self.content(line)
        return answer(content, at: offset, isEnded: true)
      }
      scanned = buffer.count
      if scanned - start > limit {
        isTooLong = true
        start = scanned
      }
      guard !isAtEnd else { return last(isTooLong, at: offset) }
      if let fault = fill() { return answer(.fault(fault), at: offset) }
    }
  }

  private mutating func last(_ isTooLong: Bool, at offset: Int) -> Line? {
    let line = buffer[start...]
    start = buffer.count
    guard isTooLong || !line.isEmpty else { return nil }
    return answer(isTooLong ? .tooLong : Self.content(line), at: offset)
  }

  private mutating func answer(_ content: Content, at offset: Int, isEnded: Bool = false) -> Line {
    number += 1
    if case .fault = content { isAtEnd = true }
    return Line(number: number, offset: offset, isEnded: isEnded, content: content)
  }

  private static func content(_ line: ArraySlice<UInt8>) -> Content {
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return isBlank ? .empty : .bytes(Array(line))
  }

  private mutating func fill() -> FileFault? {
    buffer.removeSubrange(..<start)
    base += start
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
