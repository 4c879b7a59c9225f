internal import Glibc
internal import STPipeline

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

  /// - Parameter copy: the descriptor that the child finds as `UploadWorker.copyDescriptor`.
  init?(_ arguments: [String], copy: Int32) {
    guard let answer = ChildProgram.pipe() else { return nil }
    defer { close(answer.writing) }
    var id = pid_t()
    // The link leads to the program itself, wherever it was called from.
    let code = ChildProgram.start(
      "/proc/self/exe", arguments,
      descriptors: [(STDOUT_FILENO, answer.writing), (UploadWorker.copyDescriptor, copy)], id: &id)
    guard code == 0 else {
      close(answer.reading)
      return nil
    }
    self.id = id
    output = answer.reading
  }

  deinit { _ = close(output) }

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
