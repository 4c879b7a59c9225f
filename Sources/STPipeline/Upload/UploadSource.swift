internal import Glibc

/// Where the uploaded files of a record lie, and who looks into them.
public struct UploadSource: Sendable {
  let folder: UploadFolder
  /// How many files are looked into at a time.
  let width: Int
  /// Begins to make a clean copy.
  let start: @Sendable (UploadRequest) -> PendingVerdict

  /// Has every file looked into by a process of its own.
  ///
  /// - Parameters:
  ///   - record: what the person calls the record: its folder is the one that names of files are relative to. `-` and its
  ///     lines, `-:17`, have none.
  ///   - start: the folder that a relative path of a record counts from.
  ///   - usesAllCores: whether several files are looked into at a time; not where many records are.
  public init(
    besides record: String, from start: WorkingFolder = .current, _ process: UploadProcess,
    usesAllCores: Bool = true
  ) {
    self.init(
      folder: UploadFolder(besides: record, from: start),
      width: usesAllCores ? max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) : 1,
      start: { process.start($0) })
  }

  /// Has every file looked into by the process that asks: for whoever trusts the files, or is a process with bounds.
  public init(besides record: String, _ gate: UploadGate) {
    self.init(folder: UploadFolder(besides: record), width: 1) { request in
      PendingVerdict(gate.knowing(request.ownNumber).clean(request.content, path: request.name))
    }
  }

  private init(
    folder: UploadFolder, width: Int, start: @escaping @Sendable (UploadRequest) -> PendingVerdict
  ) {
    self.folder = folder
    self.width = width
    self.start = start
  }
}
