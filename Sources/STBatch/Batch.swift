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
    /// The part to deal with; nil for all.
    public var shard: BatchShard?
    /// What a tenant has decided about the checks; nil where nobody has.
    public var profile: ProfileInput?
    /// Whether what an earlier run into the same folder has done is taken over.
    public var resumes: Bool
    /// The program that deals with records, and what follows it on its command line.
    public var worker: [String]

    public init(
      options: BatchOptions, jobs: Int, shard: BatchShard? = nil, profile: ProfileInput? = nil,
      resumes: Bool = false, worker: [String]
    ) {
      self.options = options
      self.jobs = jobs
      self.shard = shard
      self.profile = profile
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
  /// - Throws: LAS-01, LAS-07 and BATCH-01 where what was named is not there; every fault in the program's data and in the
  ///   profile.
  public init(_ paths: [String], to folder: String, _ setup: Setup, data: DataDirectory) throws {
    if setup.profile != nil { _ = try Pipeline(data, profile: setup.profile) }
    inputs = try BatchInputs(paths, shard: setup.shard ?? .whole)
    self.folder = folder
    self.setup = setup
    self.data = data
    fingerprint = try Self.fingerprint(setup, data)
  }

  /// Stands for everything besides a record that decides what comes of it.
  private static func fingerprint(_ setup: Setup, _ data: DataDirectory) throws(DataFault) -> String {
    let options = setup.options
    let profile = setup.profile.map { SHA256Digest(of: $0.bytes).hex }
    let parts = [
      try data.fingerprint(), options.today.text, "\(options.checksOnly)", "\(options.bundle.isMerged)",
      "\(options.bundle.hasPacks)", profile ?? "-",
    ]
    return SHA256Digest(of: Array(parts.joined(separator: " ").utf8)).hex
  }

  /// How many records there are; nil where standard input is among them.
  public var total: Int? { inputs.total }

  /// - Parameter tell: called with each answer in the order of the records, as soon as those before it have been told.
  /// - Throws: SKRIV-01, SKRIV-02, BATCH-03 to BATCH-05; every fault in the program's data.
  public func run(_ tell: @escaping (BatchResult) -> Void) throws -> BatchSummary {
    let journal = try BatchJournal.open(folder, resumes: setup.resumes)
    let output = try BatchOutput(folder, journal)
    let greeting = setup.profile.map { BatchWorker.message(name: $0.name, $0.bytes) }
    var run = BatchRun(
      inputs,
      BatchRun.Setup(
        worker: setup.worker, jobs: setup.jobs, fingerprint: fingerprint, greeting: greeting ?? []),
      journal: journal
    ) { result throws(FileFault) in
      try output.add(result)
      tell(result)
    }
    try run.run()
    let day = setup.options.today.text
    let part = setup.shard.map { shard in
      BatchPart(
        number: shard.number, count: shard.count, records: run.inputs.passed, key: fingerprint, day: day,
        program: ProgramVersion.words)
    }
    return try output.finish(data, day: day, part: part)
  }
}
