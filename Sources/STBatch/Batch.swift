internal import STDigest
public import STPipeline

/// Many records in one run: read, checked and printed side by side, each in safety from the others.
///
/// ```swift
/// let batch = try Batch(["poster"], to: "ut", setup, data: data)
/// let summary = try batch.run { result in print(result.status) }
/// ```
public struct Batch {
  /// How a run is set up.
  public struct Setup: Sendable {
    public var options: BatchOptions
    /// How many records at a time.
    public var jobs: Int
    public var shard: BatchShard
    /// Whether what an earlier run into the same folder has done is taken over.
    public var resumes: Bool
    /// The program that deals with records, and what follows it on its command line.
    public var worker: [String]

    public init(
      options: BatchOptions, jobs: Int, shard: BatchShard = .whole, resumes: Bool = false, worker: [String]
    ) {
      self.options = options
      self.jobs = jobs
      self.shard = shard
      self.resumes = resumes
      self.worker = worker
    }
  }

  private let inputs: BatchInputs
  private let folder: String
  private let setup: Setup
  private let data: DataDirectory
  private let fingerprint: String

  /// - Parameter paths: files, folders, and `-` for standard input with one record a line.
  /// - Throws: LAS-01, LAS-07 and BATCH-01 where what was named is not there; every fault in the program's data.
  public init(_ paths: [String], to folder: String, _ setup: Setup, data: DataDirectory) throws {
    inputs = try BatchInputs(paths, shard: setup.shard)
    self.folder = folder
    self.setup = setup
    self.data = data
    let options = setup.options
    fingerprint =
      SHA256Digest(
        of: Array(
          "\(try data.fingerprint()) \(options.today.text) \(options.checksOnly) \(options.bundle.isMerged) \(options.bundle.hasPacks)"
            .utf8)
      ).hex
  }

  /// How many records there are; nil where standard input is among them.
  public var total: Int? { inputs.total }

  /// - Parameter tell: called with each answer in the order of the records, as soon as those before it have been told.
  /// - Throws: SKRIV-01, SKRIV-02, BATCH-03 and BATCH-04; every fault in the program's data.
  public func run(_ tell: @escaping (BatchResult) -> Void) throws -> BatchSummary {
    let journal = try BatchJournal.open(folder, resumes: setup.resumes)
    let summary = SummaryBox()
    var run = BatchRun(
      inputs, BatchRun.Setup(worker: setup.worker, jobs: setup.jobs, fingerprint: fingerprint),
      journal: journal
    ) { result in
      summary.value.add(result)
      tell(result)
    }
    try run.run()
    for file in try summary.value.files(data, on: setup.options.today) {
      try OutputWriter.write(file.content, to: folder + "/" + file.path, replacing: true)
    }
    return summary.value
  }

  private final class SummaryBox {
    var value = BatchSummary()
  }
}
