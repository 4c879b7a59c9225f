internal import Glibc

/// A file that grows at its end by whole pieces: a piece that there is no room for leaves nothing of itself behind.
final class AppendFile {
  let descriptor: Int32
  /// In bytes.
  private(set) var length: Int

  /// Takes ownership of an open descriptor.
  init(owning descriptor: Int32) {
    self.descriptor = descriptor
    length = Int(lseek(descriptor, 0, SEEK_END))
  }

  deinit { close(descriptor) }

  /// False on a fault that `errno` names.
  func append(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else {
        let code = errno
        cut(at: length)
        errno = code
        return false
      }
      rest = rest.dropFirst(written)
    }
    length += bytes.count
    return true
  }

  /// Takes away everything from a place on.
  func cut(at place: Int) {
    if ftruncate(descriptor, off_t(place)) == 0 { length = place }
  }

  /// The line that begins at a place, without its line feed; nil where there is none, or no end of it.
  func line(at place: Int) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 4_096) { space, count in
        count = max(pread(descriptor, space.baseAddress, space.count, off_t(place + line.count)), 0)
      }
      guard !chunk.isEmpty else { return nil }
      if let end = chunk.firstIndex(of: 0x0A) { return line + chunk[..<end] }
      line += chunk
    }
  }
}
