internal import Glibc
internal import STPipeline

/// Has each file looked into by a process of its own: this program once more, which binds itself to limits of time and
/// memory. What comes back is believed only when it is whole and the copy is the one that was proven.
struct UploadProcess {
  private let arguments: [String]
  private let seconds: Int
  private let memory: Int

  /// A process that waits instead of working spends no processor time; it is ended after so many times its limit.
  private static let patience = 4

  init(isCleaning: Bool, _ upload: UploadOptions, _ common: CommonOptions) {
    seconds = upload.seconds
    memory = upload.memory
    var arguments = [
      "bilaga", "upload-worker", "--seconds", String(upload.seconds), "--memory", String(upload.memory),
    ]
    if isCleaning { arguments.append("--clean") }
    if let number = upload.ownNumber { arguments += ["--own-number", number] }
    if let data = common.data { arguments += ["--data", data] }
    self.arguments = arguments
  }

  func verdict(on path: String) -> UploadVerdict {
    guard let copy = ScratchFile(), let child = ChildProcess(arguments + ["--", path], copy: copy.descriptor)
    else { return UploadVerdict(interrupted: path, why: "ingen process kunde startas") }
    let answer = child.answer(seconds: seconds * Self.patience)
    switch answer.ending {
    case .ended(.exit(0)):
      return UploadVerdict(wire: answer.output, copy: copy.content(), path: path)
        ?? UploadVerdict(interrupted: path, why: "svaret från granskningen är inte helt")
    case .ended(.exit(MemoryEnd.exitCode)):
      return UploadVerdict(interrupted: path, why: "högst \(memory) MB minne används på en fil")
    case .ended(.exit(let code)):
      return UploadVerdict(interrupted: path, why: "granskningen slutade med kod \(code)")
    case .ended(.signal(let signal)): return UploadVerdict(interrupted: path, why: why(signal))
    case .endless: return UploadVerdict(interrupted: path, why: "svaret från granskningen är för långt")
    case .silence:
      return UploadVerdict(
        interrupted: path, why: "högst \(seconds * Self.patience) sekunder väntas på en fil")
    }
  }

  /// The limit that a signal tells of, and no more than that is known.
  private func why(_ signal: Int32) -> String {
    switch signal {
    case SIGXCPU, SIGKILL: "högst \(seconds) sekunder räknas på en fil"
    case SIGXFSZ: "högst \(UploadWorker.largestOutput) byte skrivs"
    default:
      "programmet stötte på ett fel (signal \(signal)), som filen kan vara gjord för att väcka"
    }
  }
}
