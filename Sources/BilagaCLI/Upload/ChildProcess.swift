internal import Glibc

/// This program, started once more with other arguments. Its standard output comes back, its errors go nowhere.
struct ChildProcess: ~Copyable {
  enum Ending {
    case exit(Int32)
    case signal(Int32)
    /// It was ended because it neither worked nor answered.
    case silence
  }

  private let id: pid_t
  private let output: Int32

  /// More than this of an answer is not read.
  private static let longestAnswer = 16_000_000

  /// - Parameter copy: the descriptor that the child finds as `UploadWorker.copyDescriptor`.
  init?(_ arguments: [String], copy: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    guard let id = Self.spawn(arguments, output: ends[1], copy: copy) else {
      close(ends[0])
      return nil
    }
    self.id = id
    output = ends[0]
  }

  deinit { _ = close(output) }

  private static func spawn(_ arguments: [String], output: Int32, copy: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, copy, UploadWorker.copyDescriptor)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id = pid_t()
    // The link leads to the program itself, wherever it was called from.
    return posix_spawn(&id, "/proc/self/exe", &actions, nil, &words, environ) == 0 ? id : nil
  }

  /// Waits for the end.
  ///
  /// - Parameter seconds: how long it may be silent.
  consuming func answer(seconds: Int) -> (output: [UInt8], ending: Ending) {
    var content: [UInt8] = []
    var isSilent = false
    while content.count <= Self.longestAnswer, !isSilent {
      var request = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let answer = poll(&request, 1, Int32(seconds * 1_000))
      if answer < 0 && errno == EINTR { continue }
      isSilent = answer <= 0
      guard answer > 0, let chunk = chunk(), !chunk.isEmpty else { break }
      content += chunk
    }
    if isSilent { kill(id, SIGKILL) }
    let ending = wait()
    return (content, isSilent ? .silence : ending)
  }

  /// Nil on a fault, empty at the end.
  private func chunk() -> [UInt8]? {
    var isBroken = false
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      var got: Int
      repeat { got = read(output, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
      isBroken = got < 0
      count = max(got, 0)
    }
    return isBroken ? nil : chunk
  }

  private func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      guard errno == EINTR else { return .silence }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }
}
