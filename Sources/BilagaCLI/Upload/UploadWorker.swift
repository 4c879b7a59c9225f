internal import ArgumentParser
internal import Glibc
internal import STPipeline

/// Looks into one file, in a process of its own, and binds itself before it opens anything. Called by `UploadProcess` and
/// by nobody else: the report goes to standard output as one line of JSON, the copy to a descriptor of its own.
struct UploadWorker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: UploadProcess.verb, abstract: "Granskar en fil åt inspect, clean och bundle.")

  @OptionGroup var upload: UploadOptions

  @Flag(name: .customLong("clean"))
  var isCleaning = false

  /// Whether standard input holds an `UploadRequest` in place of a file.
  @Flag(name: .customLong("request"))
  var takesRequest = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    bind()
    let gate = try UploadGate(common.dataDirectory(), ownNumber: upload.ownNumber)
    for path in upload.files.prefix(1) {
      let verdict = takesRequest ? try answer(to: path, gate) : verdict(on: path, gate)
      if let copy = verdict.copy {
        try StandardOutput.write(copy, descriptor: UploadProcess.copyDescriptor)
      }
      try StandardOutput.write(verdict.wire)
    }
  }

  private func answer(to path: String, _ gate: UploadGate) throws -> UploadVerdict {
    let message = try InputFile.read(path, limit: UploadRequest.largest)
    guard let request = UploadRequest(message: message) else { throw Stop(.internalFault) }
    let known = gate.knowing(request.ownNumber)
    return isCleaning
      ? known.clean(request.content, path: request.name) : known.inspect(request.content, path: request.name)
  }

  private func verdict(on path: String, _ gate: UploadGate) -> UploadVerdict {
    do throws(FileFault) {
      let bytes = try InputFile.read(path, limit: UploadGate.largestFile)
      let name = path == "-" ? "" : path
      return isCleaning ? gate.clean(bytes, path: name) : gate.inspect(bytes, path: name)
    } catch {
      return UploadVerdict(stopped: path, by: error)
    }
  }

  /// A hole in what reads the file then costs this process and no more.
  private func bind() {
    Self.limit(RLIMIT_AS, upload.bounds.memory * 1_048_576)
    Self.limit(RLIMIT_CPU, upload.bounds.seconds)
    Self.limit(RLIMIT_FSIZE, UploadProcess.largestOutput)
    Self.limit(RLIMIT_CORE, 0)
    MemoryEnd.tell()
  }

  private static func limit(_ resource: __rlimit_resource, _ value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
}
