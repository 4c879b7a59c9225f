internal import Glibc
internal import STDiagnostics
internal import STDigest
package import STPipeline

/// Deals with many records, several at a time, each in a process that may break without harm to the others. The answers come
/// in the order of the records.
package struct BatchRun {
  /// How a run is set up.
  package struct Setup: Sendable {
    /// The program that deals with records, and what follows it on its command line.
    package let worker: [String]
    package let jobs: Int
    /// How long one record may take.
    package let patience: Duration
    /// Stands for everything besides the record that decides what comes out: program, data, day and options.
    package let fingerprint: String
    /// What every worker hears before its first record.
    package let greeting: [UInt8]

    package init(
      worker: [String], jobs: Int, patience: Duration = .seconds(60), fingerprint: String,
      greeting: [UInt8] = []
    ) {
      self.worker = worker
      self.jobs = jobs
      self.greeting = greeting
      self.patience = patience
      self.fingerprint = fingerprint
    }
  }

  /// A record that a worker is on.
  private struct Job {
    let input: BatchInput
    let key: String
    let start: ContinuousClock.Instant
  }

  private struct Slot {
    let worker: WorkerProcess
    var job: Job?
  }

  /// How many answers wait at most for one that comes before them.
  private static let window = 2_000

  private let setup: Setup
  private let journal: BatchJournal
  package private(set) var inputs: BatchInputs
  private var slots: [Slot] = []
  private var isExhausted = false
  /// Answers by the place of their record among those of this part of the run.
  private var waiting: [Int: BatchResult] = [:]
  private var places: [Int: Int] = [:]
  private var given = 0
  private var told = 0
  private let tell: (BatchResult) throws(FileFault) -> Void

  /// - Parameter tell: called once for each record, in their order.
  package init(
    _ inputs: BatchInputs, _ setup: Setup, journal: BatchJournal,
    tell: @escaping (BatchResult) throws(FileFault) -> Void
  ) {
    self.inputs = inputs
    self.setup = setup
    self.journal = journal
    self.tell = tell
  }

  /// Returns when every record has its answer.
  ///
  /// - Throws: BATCH-03 where no process can be started; SKRIV-01 and BATCH-05 where nothing more can be written: what has
  ///   been done until then is in the journal.
  package mutating func run() throws(FileFault) {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    defer { for slot in slots { _ = end(slot.worker, forcibly: slot.job != nil) } }
    while true {
      try fill()
      guard slots.contains(where: { $0.job != nil }) else { return }
      try listen()
    }
  }

  // MARK: Handing out

  private mutating func fill() throws(FileFault) {
    while !isExhausted, given - told < Self.window {
      guard slots.count < setup.jobs || slots.contains(where: { $0.job == nil }) else { return }
      guard let input = inputs.next() else {
        isExhausted = true
        return
      }
      places[input.index] = given
      given += 1
      try start(input)
    }
  }

  private mutating func start(_ input: BatchInput) throws(FileFault) {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try input.bytes()
    } catch {
      return try finish(input, .stopped(input.name, error.diagnostic.message))
    }
    // The name too: reports tell it.
    let key = SHA256Digest(of: Array("\(setup.fingerprint) \(input.name)\n".utf8) + bytes).hex
    if let known = journal.outcome(of: input, key: key), areFilesAsBefore(known, input, bytes) {
      return try finish(input, known.result)
    }
    let index = try freeSlot()
    slots[index].job = Job(input: input, key: key, start: .now)
    slots[index].worker.send(BatchWorker.message(input, bytes))
  }

  /// The key knows the record's own bytes alone; files that were uploaded with it may have come, gone or changed since.
  private func areFilesAsBefore(_ known: BatchOutcome, _ input: BatchInput, _ bytes: [UInt8]) -> Bool {
    UploadTrace.areFoundAgain(known.uploads, of: RecordInput(name: input.name, bytes: bytes))
  }

  private mutating func freeSlot() throws(FileFault) -> Int {
    if let index = slots.firstIndex(where: { $0.job == nil }) { return index }
    let worker = try WorkerProcess.start(setup.worker)
    if !setup.greeting.isEmpty { worker.send(setup.greeting) }
    slots.append(Slot(worker: worker))
    try journal.note(process: worker.id)
    return slots.count - 1
  }

  // MARK: Taking back

  /// Waits until some worker has something to say, or has been silent for too long.
  private mutating func listen() throws(FileFault) {
    var requests = slots.map { slot in
      pollfd(fd: slot.job == nil ? -1 : slot.worker.output, events: Int16(POLLIN), revents: 0)
    }
    requests += slots.map { slot in
      pollfd(
        fd: slot.worker.hasOutbox ? slot.worker.inputDescriptor : -1, events: Int16(POLLOUT), revents: 0)
    }
    _ = poll(&requests, nfds_t(requests.count), 200)
    for index in slots.indices.reversed() {
      if requests[slots.count + index].revents != 0 { slots[index].worker.pump() }
    }
    let ready = slots.indices.filter { requests[$0].revents != 0 }
    for index in slots.indices.reversed() {
      guard let job = slots[index].job else { continue }
      if ready.contains(index) {
        try hear(index, job)
      } else if .now - job.start > setup.patience {
        let seconds = setup.patience.components.seconds
        try retire(index, job, "Posten tog mer än \(seconds) sekunder, som är gränsen.", forcibly: true)
      }
    }
  }

  private mutating func hear(_ index: Int, _ job: Job) throws(FileFault) {
    switch slots[index].worker.receive() {
    case .nothing: return
    case .line(let line):
      switch WorkerAnswer(line) {
      case .outcome(let outcome):
        slots[index].job = nil
        // A record that was stopped is not noted: the next attempt may go better.
        if outcome.result.status != .stoppad { try journal.note(outcome, of: job.input, key: job.key) }
        try finish(job.input, outcome.result)
      case .halt(let fault):
        throw journal.naming(fault)
      case nil:
        try retire(index, job, "Arbetsprocessen svarade något obegripligt.", forcibly: true)
      }
    case .ended:
      try retire(index, job, nil, forcibly: false)
    }
  }

  /// The worker is gone, or has to go; another takes its place when it is needed.
  private mutating func retire(_ index: Int, _ job: Job, _ reason: String?, forcibly: Bool)
    throws(FileFault)
  {
    let ending = end(slots.remove(at: index).worker, forcibly: forcibly)
    let how = ending.map { " (\($0))" } ?? ""
    let reason = reason ?? "Programmet gick sönder på posten\(how). De andra posterna berörs inte."
    let time = Int(((ContinuousClock.now - job.start) / .milliseconds(1)).rounded())
    try finish(job.input, .stopped(job.input.name, reason, milliseconds: time))
  }

  /// What a process that was ended had in the making is of no use to anybody.
  private func end(_ worker: WorkerProcess, forcibly: Bool) -> String? {
    let ending = worker.end(forcibly: forcibly)
    journal.removeScratch(of: worker.id)
    return ending
  }

  /// Tells the answers that nothing comes before any more.
  private mutating func finish(_ input: BatchInput, _ result: BatchResult) throws(FileFault) {
    guard let place = places.removeValue(forKey: input.index) else { return }
    waiting[place] = result
    while let next = waiting.removeValue(forKey: told) {
      told += 1
      try tell(next)
    }
  }
}
