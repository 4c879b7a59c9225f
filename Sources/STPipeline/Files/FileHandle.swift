internal import Glibc

/// An open file descriptor that is closed when it goes out of scope.
package struct FileHandle: ~Copyable {
  let descriptor: Int32

  /// Takes ownership of an open descriptor.
  init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { _ = close(descriptor) }

  /// Closes, and says whether everything written has reached the file: some file systems tell of a full disk first here.
  consuming func finish() -> Bool {
    let closed = close(descriptor) == 0
    discard self
    return closed
  }

  /// What kind of file this is (`S_IFMT` bits) and how large it is now; nil where the system does not say.
  func kind() -> (kind: mode_t, size: Int)? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    return (status.st_mode & S_IFMT, Int(status.st_size))
  }

  /// Waits until there is something to read, or the other end is closed; false when `milliseconds` have gone by.
  func waitForInput(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var answer: Int32
    repeat { answer = poll(&request, 1, milliseconds) } while answer < 0 && errno == EINTR
    return answer != 0
  }

  /// Up to 64 KiB; empty at the end of the file, nil on a fault that `errno` names.
  func readChunk() -> [UInt8]? { Self.readChunk(from: descriptor) }

  /// The same of a descriptor that somebody else closes.
  package static func readChunk(from descriptor: Int32) -> [UInt8]? {
    var failed = false
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      var got: Int
      repeat { got = read(descriptor, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
      failed = got < 0
      count = max(got, 0)
    }
    return failed ? nil : chunk
  }

  /// Writes everything; false on a fault that `errno` names.
  func writeAll(_ content: [UInt8]) -> Bool {
    content.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let got = write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return false }
        written += got
      }
      return true
    }
  }
}
