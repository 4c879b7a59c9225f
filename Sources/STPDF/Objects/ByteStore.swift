/// Bytes that grow at their end and have one owner: an array would ask before each byte whether somebody shares it, and a
/// paper is written byte by byte.
struct ByteStore: ~Copyable {
  private var room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(capacity: Int) { room = .allocate(capacity: max(capacity, 64)) }

  deinit { room.deallocate() }

  var last: UInt8? { count > 0 ? room[count - 1] : nil }

  /// A copy of all bytes.
  var array: [UInt8] { withBytes { Array($0) } }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(rebasing: room[..<count]))
  }

  /// Keeps the memory.
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == room.count { grow(by: 1) }
    room.initializeElement(at: count, to: byte)
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(bytes.count) { _ = $0.initialize(fromContentsOf: bytes) }
  }

  /// - Parameter body: fills in every one of so many bytes.
  @inline(__always)
  mutating func append(_ length: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
    if room.count - count < length { grow(by: length) }
    body(UnsafeMutableBufferPointer(rebasing: room[count..<count + length]))
    count += length
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(room.count * 2, count + length))
    withBytes { _ = larger.initialize(fromContentsOf: $0) }
    room.deallocate()
    room = larger
  }
}
