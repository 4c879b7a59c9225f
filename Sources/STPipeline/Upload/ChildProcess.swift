internal import Glibc

/// This program, started once more with other arguments. Its standard output comes back, its errors go nowhere.
struct ChildProcess: ~Copyable {
  enum Ending {
    case ended(ChildProgram.Ending)
    /// It was ended because it neither worked nor answered.
    case silence
    /// It was ended because its answer had no end.
    case endless
  }

  private let id: pid_t
  private let output: Int32

  /// More than this of an answer is not read.
  private static let longestAnswer = 16_000_000

  /// - Parameters:
  ///   - input: the descriptor that the child finds as its standard input; nil where it is to have ours.
  ///   - copy: the one that it finds as `UploadProcess.copyDescriptor`.
  init?(_ arguments: [String], input: Int32?, copy: Int32) {
    guard let answer = ChildProgram.pipe() else { return nil }
    defer { close(answer.writing) }
    var id = pid_t()
    let reading = input.map { [(number: STDIN_FILENO, ours: $0)] } ?? []
    let code = ChildProgram.start(
      Self.program, arguments,
      descriptors: reading + [(STDOUT_FILENO, answer.writing), (UploadProcess.copyDescriptor, copy)], id: &id)
    guard code == 0 else {
      close(answer.reading)
      return nil
    }
    self.id = id
    output = answer.reading
  }

  deinit { _ = close(output) }

  /// Where the link leads: a program that runs others, such as valgrind, says here which one it runs, but would be started
  /// itself in the place of the link. The link serves where the file has been replaced in the meantime.
  private static var program: String {
    let link = "/proc/self/exe"
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      count = buffer.baseAddress.map { max(readlink(link, $0, buffer.count), 0) } ?? 0
    }
    let path = String(decoding: bytes, as: UTF8.self)
    return access(path, X_OK) == 0 ? path : link
  }

  /// Waits for the end.
  ///
  /// - Parameter seconds: how long it may be silent.
  consuming func answer(seconds: Int) -> (output: [UInt8], ending: Ending) {
    var content: [UInt8] = []
    while true {
      guard content.count <= Self.longestAnswer else { return (content, end(.endless)) }
      var request = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let answer = poll(&request, 1, Int32(seconds * 1_000))
      if answer < 0 && errno == EINTR { continue }
      guard answer > 0 else { return (content, end(.silence)) }
      guard let chunk = FileHandle.readChunk(from: output), !chunk.isEmpty else { break }
      content += chunk
    }
    return (content, ChildProgram.wait(for: id).map(Ending.ended) ?? .silence)
  }

  /// A process that may be waiting for somebody to read would never end by itself.
  private func end(_ why: Ending) -> Ending {
    kill(id, SIGKILL)
    _ = ChildProgram.wait(for: id)
    return why
  }
}
