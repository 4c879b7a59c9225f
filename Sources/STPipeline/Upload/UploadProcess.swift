internal import Glibc

/// Has each file looked into by a process of its own: the command `bilaga` once more, which binds itself to limits of time
/// and memory. What comes back is believed only when it is whole and the copy is the one that was proven.
///
/// Works in the command alone, since it is the running program that is started.
public struct UploadProcess: Sendable {
  /// The verb that the program is started with.
  public static let verb = "upload-worker"
  /// The descriptor that the process writes the copy to.
  public static let copyDescriptor: Int32 = 3
  /// The most that the process may write, in bytes.
  public static let largestOutput = 100_000_000

  /// What the process exits with where memory ran out.
  public static let memoryExitCode: Int32 = 86

  private let arguments: [String]
  private let bounds: UploadBounds
  private let scratch: String

  /// A process that waits instead of working spends no processor time; it is ended after so many times its limit.
  private static let patience = 4

  /// - Parameters:
  ///   - isCleaning: whether copies are asked for.
  ///   - data: as it was given on the command line; nil where the program is to find it.
  ///   - scratch: the folder for files without a name.
  public init(
    isCleaning: Bool, bounds: UploadBounds = UploadBounds(), data: String?, scratch: String = "/tmp"
  ) {
    self.bounds = bounds
    self.scratch = scratch
    arguments =
      ["bilaga", Self.verb, "--seconds", String(bounds.seconds), "--memory", String(bounds.memory)]
      + (isCleaning ? ["--clean"] : []) + (data.map { ["--data", $0] } ?? [])
  }

  /// Looks into the file at a path, which the process opens itself.
  public func verdict(on path: String, ownNumber: String? = nil) -> UploadVerdict {
    let own = ownNumber.map { ["--own-number", $0] } ?? []
    return start(own + ["--", path], input: nil, path: path).verdict()
  }

  /// Begins to look into the bytes of a file that lie in memory.
  public func start(_ request: UploadRequest) -> PendingVerdict {
    guard let input = ScratchFile(in: scratch), input.fill(request.message) else {
      return PendingVerdict(
        UploadVerdict(interrupted: request.name, why: "det finns inte plats för den i mappen \(scratch)"))
    }
    return start(["--request", "--", "-"], input: input.descriptor, path: request.name)
  }

  private func start(_ more: [String], input: Int32?, path: String) -> PendingVerdict {
    guard let copy = ScratchFile(in: scratch),
      let child = ChildProcess(arguments + more, input: input, copy: copy.descriptor)
    else {
      return PendingVerdict(UploadVerdict(interrupted: path, why: "ingen process kunde startas"))
    }
    return PendingVerdict(child: child, copy: copy, path: path, self)
  }

  // MARK: - Answers

  /// What an answer comes to.
  fileprivate func verdict(
    _ output: [UInt8], _ ending: ChildProcess.Ending, _ copy: borrowing ScratchFile, _ path: String
  ) -> UploadVerdict {
    switch ending {
    case .ended(.exit(0)):
      UploadVerdict(wire: output, copy: copy.content(), path: path)
        ?? UploadVerdict(interrupted: path, why: "svaret från granskningen är inte helt")
    case .ended(.exit(Self.memoryExitCode)):
      UploadVerdict(interrupted: path, why: "högst \(bounds.memory) MB minne används på en fil")
    case .ended(.exit(let code)):
      UploadVerdict(interrupted: path, why: "granskningen slutade med kod \(code)")
    case .ended(.signal(let signal)): UploadVerdict(interrupted: path, why: why(signal))
    case .endless: UploadVerdict(interrupted: path, why: "svaret från granskningen är för långt")
    case .silence:
      UploadVerdict(interrupted: path, why: "högst \(longestSilence) sekunder väntas på en fil")
    }
  }

  fileprivate var longestSilence: Int { bounds.seconds * Self.patience }

  /// The limit that a signal tells of, and no more than that is known.
  private func why(_ signal: Int32) -> String {
    switch signal {
    case SIGXCPU, SIGKILL: "högst \(bounds.seconds) sekunder räknas på en fil"
    case SIGXFSZ: "högst \(Self.largestOutput) byte skrivs"
    default:
      "programmet stötte på ett fel (signal \(signal)), som filen kan vara gjord för att väcka"
    }
  }
}

/// A file that is being looked into, most often by a process of its own.
public final class PendingVerdict {
  private var ready: UploadVerdict?
  private var work: Work?

  /// A process, where its copy will lie, and who knows what the answer means.
  private struct Work: ~Copyable {
    let child: ChildProcess
    let copy: ScratchFile
    let path: String
    let process: UploadProcess

    consuming func verdict() -> UploadVerdict {
      let (output, ending) = child.answer(seconds: process.longestSilence)
      return process.verdict(output, ending, copy, path)
    }
  }

  /// One that is known already.
  init(_ verdict: UploadVerdict) { ready = verdict }

  fileprivate init(
    child: consuming ChildProcess, copy: consuming ScratchFile, path: String, _ process: UploadProcess
  ) {
    work = Work(child: child, copy: copy, path: path, process: process)
  }

  /// Waits for the process to end.
  public func verdict() -> UploadVerdict {
    if let ready { return ready }
    guard let work = work.take() else { return UploadVerdict(interrupted: "", why: "svaret är redan hämtat") }
    let verdict = work.verdict()
    ready = verdict
    return verdict
  }
}
