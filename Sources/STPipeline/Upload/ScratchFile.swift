internal import Glibc

/// A file that has lost its name as soon as it had one: nothing is left behind, however the program ends.
struct ScratchFile: ~Copyable {
  let descriptor: Int32

  /// Nil where the folder for such files does not take one.
  init?(in folder: String) {
    var path = Array("\(folder)/bilaga-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    // The child gets a copy under another number; this one closes when it starts.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Writes what the child is to read, and goes back to the beginning; false where there is no room for it.
  func fill(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let got = write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return false }
        written += got
      }
      return lseek(descriptor, 0, SEEK_SET) == 0
    }
  }

  /// Everything that was written; empty where nothing was, or it cannot be read.
  func content() -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0,
      (1...UploadProcess.largestOutput).contains(Int(status.st_size))
    else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = pread(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count, off_t(count))
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return }
        count += got
      }
    }
  }
}
