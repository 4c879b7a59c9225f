import Foundation
import STDiagnostics
import STPipeline
import STReport
import STTestSupport
import Testing

@testable import STBatch

/// Runs with a worker of our own that does what a record tells it to: break down, hang, talk nonsense.
@Suite struct BatchRunTests {
  private static let worker = [
    "/bin/sh", "-c",
    """
    while IFS= read -r head; do
      count=$(printf '%s' "$head" | sed 's/.*"bytes":\\([0-9]*\\).*/\\1/')
      body=$(head -c "$count")
      case "$body" in
        *crash*) kill -SEGV $$ ;;
        *leave*) exit 3 ;;
        *hang*) sleep 60 ;;
        *nonsense*) echo hej ;;
        *full*) echo '{"halt":"SKRIV-01","place":"post","message":"Fullt.","remedy":"Röj."}' ;;
        *slow*) sleep 0.3; echo '{"result":{"record":null,"input":"slow","status":"klar","fel":0}}' ;;
        *) printf '{"result":{"record":null,"input":"%s","status":"klar","fel":0}}\\n' "$body" ;;
      esac
    done
    """,
  ]

  private func run(
    _ records: [String], jobs: Int = 2, patience: Duration = .seconds(30), worker: [String] = Self.worker
  ) throws -> [BatchResult] {
    try Tool.inFolder { folder in
      for (index, record) in records.enumerated() {
        let name = "post-\(1_000 + index).json"
        try Data(record.utf8).write(to: folder.appending(path: name))
      }
      let inputs = try BatchInputs([folder.path], shard: .whole)
      let journal = try BatchJournal.open(folder.path + "/ut", resumes: false)
      var results: [BatchResult] = []
      var run = BatchRun(
        inputs, .init(worker: worker, jobs: jobs, patience: patience, fingerprint: ""), journal: journal
      ) { results.append($0) }
      try run.run()
      return results
    }
  }

  @Test(arguments: [1, 2, 5])
  func `a record that brings the program down costs only itself`(_ jobs: Int) throws {
    let results = try run(["a", "crash", "b", "leave", "nonsense", "c", "crash", "d"], jobs: jobs)
    #expect(
      results.map(\.status) == [
        .klar, .stoppad, .klar, .stoppad, .stoppad, .klar, .stoppad, .klar,
      ])
    #expect(
      results[1].reason == "Programmet gick sönder på posten (signal 11). De andra posterna berörs inte.")
    #expect(results[3].reason == "Programmet gick sönder på posten (kod 3). De andra posterna berörs inte.")
    #expect(results[4].reason == "Arbetsprocessen svarade något obegripligt.")
  }

  @Test func `a record that never ends is stopped`() throws {
    let results = try run(["a", "hang", "b"], patience: .seconds(1))
    #expect(results.map(\.status) == [.klar, .stoppad, .klar])
    #expect(results[1].reason == "Posten tog mer än 1 sekunder, som är gränsen.")
  }

  @Test func `answers come in the order of the records`() throws {
    let records = ["slow"] + (1...40).map(String.init) + ["slow", "last"]
    #expect(try run(records, jobs: 4).map(\.input) == records)
  }

  @Test func `a record larger than a pipe reaches a worker that is slow to read`() throws {
    let large = String(repeating: "x", count: 500_000)
    let results = try run([large, "a"], jobs: 1)
    #expect(results.map { $0.input.count } == [large.count, 1])
  }

  @Test func `a program that is not there is told of once`() throws {
    let results = Result { try run(["a"], worker: ["/finns/inte"]) }
    #expect(throws: FileFault.self) { try results.get() }
  }

  @Test func `a worker that can write nothing more ends the run, and nothing comes after it`() throws {
    let results = Result { try run(["a", "full", "b"], jobs: 1) }
    #expect {
      try results.get()
    } throws: { error in
      (error as? FileFault)?.diagnostic.message == "Fullt."
    }
  }

  @Test func `a row of the summary is left out only where there are too many, and those in need come first`()
  {
    var summary = BatchSummary()
    func add(_ count: Int, _ status: BatchStatus) {
      for number in 0..<count {
        summary.add(BatchResult(record: nil, input: "\(status)-\(number)", status: status))
      }
    }
    add(990, .klar)
    add(10, .hinder)
    #expect(summary.told.count == 1_000)
    add(1, .klar)
    #expect(summary.told.map(\.verdict) == Array(repeating: .hinder, count: 10))
    add(1_500, .hinder)
    add(300, .stoppad)
    #expect(summary.told.count == 1_000 && summary.told.count { $0.verdict == .stoppad } == 300)
    #expect(summary.told.last?.input == "stoppad-299" && summary.told[699].input == "hinder-689")
  }
}
