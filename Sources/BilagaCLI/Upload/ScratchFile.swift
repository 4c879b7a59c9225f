internal import Glibc

/// A file that has lost its name as soon as it had one: nothing is left behind, however the program ends.
struct ScratchFile: ~Copyable {
  let descriptor: Int32

  /// Nil where the folder for such files does not take one.
  init?() {
    let folder = Environment.value("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var path = Array("\(folder)/bilaga-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    // The child gets a copy under another number; this one closes when it starts.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Everything that was written; empty where nothing was, or it cannot be read.
  func content() -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0, (1...Int(UploadWorker.largestOutput)).contains(Int(status.st_size))
    else {
      return []
    }
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
