internal import Glibc
internal import STDiagnostics
internal import STPipeline

/// A process that deals with one record after the other, so that a record that brings it down costs only itself.
///
/// A record goes in as a line of JSON, which tells how many bytes come after it; a line of JSON comes back.
final class WorkerProcess {
  /// What has come from the process.
  enum Answer {
    case line([UInt8])
    /// Nothing yet, or only a part.
    case nothing
    /// The process has ended.
    case ended
  }

  let id: pid_t
  private let input: Int32
  let output: Int32
  private var outbox: ArraySlice<UInt8> = []
  private var inbox: [UInt8] = []
  private var isOver = false

  private init(id: pid_t, input: Int32, output: Int32) {
    self.id = id
    self.input = input
    self.output = output
  }

  deinit { _ = end(forcibly: true) }

  /// - Parameter command: the program and what follows it.
  /// - Throws: BATCH-03 where the system has no room for it.
  static func start(_ command: [String]) throws(FileFault) -> WorkerProcess {
    guard let into = ChildProgram.pipe() else { throw noProcess(errno) }
    guard let from = ChildProgram.pipe() else {
      let code = errno
      close(into.reading)
      close(into.writing)
      throw noProcess(code)
    }
    var id = pid_t()
    let code = ChildProgram.start(
      command.first ?? "", command,
      descriptors: [(STDIN_FILENO, into.reading), (STDOUT_FILENO, from.writing)], id: &id)
    close(into.reading)
    close(from.writing)
    guard code == 0 else {
      close(into.writing)
      close(from.reading)
      throw noProcess(code)
    }
    // Never wait for a process that does not read.
    _ = fcntl(into.writing, F_SETFL, O_NONBLOCK)
    return WorkerProcess(id: id, input: into.writing, output: from.reading)
  }

  private static func noProcess(_ code: Int32) -> FileFault {
    FileFault(
      "BATCH-03", at: "", "Det gick inte att starta en arbetsprocess: \(SystemAnswer.words(for: code)).",
      remedy: "Stäng andra program, eller ange färre med --jobs, och kör igen med --resume.")
  }
}

// MARK: - Talking

extension WorkerProcess {
  /// Whether something waits to be sent.
  var hasOutbox: Bool { !outbox.isEmpty }
  var inputDescriptor: Int32 { input }

  func send(_ bytes: [UInt8]) {
    outbox += bytes
    pump()
  }

  /// Sends as much as there is room for. That the process has ended is noticed when its answer is waited for.
  func pump() {
    while !outbox.isEmpty {
      let written = outbox.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else {
        if errno != EAGAIN { outbox = [] }
        return
      }
      outbox = outbox.dropFirst(written)
    }
  }

  /// Reads what has come, without waiting for more than one piece of it.
  func receive() -> Answer {
    guard let chunk = FileHandle.readChunk(from: output), !chunk.isEmpty else { return .ended }
    inbox += chunk
    guard let end = inbox.firstIndex(of: 0x0A) else { return inbox.count < 4_000_000 ? .nothing : .ended }
    let line = Array(inbox[..<end])
    inbox.removeSubrange(...end)
    return .line(line)
  }

  /// Lets the process go, or makes it, and waits until it has gone.
  /// - Returns: how it ended, in words; nil where it ended well.
  func end(forcibly: Bool) -> String? {
    guard !isOver else { return nil }
    isOver = true
    if forcibly { kill(id, SIGKILL) }
    close(input)
    close(output)
    switch ChildProgram.wait(for: id) {
    case .signal(let signal): return "signal \(signal)"
    case .exit(let code) where code != 0: return "kod \(code)"
    case .exit, nil: return nil
    }
  }
}
