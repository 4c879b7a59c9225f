internal import ArgumentParser
internal import STPipeline

/// What looking into one uploaded file may cost, for every verb that does it.
struct UploadBoundsOptions: ParsableArguments {
  @Option(name: .customLong("seconds"), help: ArgumentHelp("Längsta tid per fil.", valueName: "sekunder"))
  var seconds = 20

  @Option(name: .customLong("memory"), help: ArgumentHelp("Mesta minne per fil.", valueName: "MB"))
  var memory = 512

  func validate() throws {
    guard (1...3_600).contains(seconds) else {
      throw ValidationError("Tiden efter --seconds ska vara 1 till 3600 sekunder.")
    }
    guard (1...65_536).contains(memory) else {
      throw ValidationError("Minnet efter --memory ska vara 1 till 65536 MB.")
    }
  }

  /// Who looks into files, within these bounds.
  func process(isCleaning: Bool, _ common: CommonOptions) -> UploadProcess {
    UploadProcess(
      isCleaning: isCleaning, bounds: UploadBounds(seconds: seconds, memory: memory), data: common.data,
      scratch: Environment.scratch)
  }
}
