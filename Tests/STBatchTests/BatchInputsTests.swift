import Foundation
import STDiagnostics
import STPipeline
import STTestSupport
import Testing

@testable import STBatch

@Suite struct BatchInputsTests {
  @Test func `folders give their records by name, and nothing else`() throws {
    try Tool.inFolder { folder in
      for name in ["b.json", "a.XML", "c.txt", ".d.json", "under/e.json", ".git/f.json"] {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("{}".utf8).write(to: file)
      }
      var inputs = try BatchInputs([folder.path + "/", folder.path + "/c.txt"], shard: .whole)
      #expect(inputs.total == 4)
      var folders: [String] = []
      while let input = inputs.next() { folders.append(input.folder) }
      #expect(folders == ["a", "b", "under-e", "c.txt"])
    }
  }

  @Test func `parts of a run share the records between them, each with the folder it has in the whole`()
    throws
  {
    try Tool.inFolder { folder in
      for number in 0..<10 {
        try Data("{}".utf8).write(
          to: folder.appending(path: number % 2 == 0 ? "\(number).json" : "\(number - 1).xml"))
      }
      func folders(_ shard: BatchShard) throws -> [Int: String] {
        var inputs = try BatchInputs([folder.path], shard: shard)
        var found: [Int: String] = [:]
        while let input = inputs.next() { found[input.index] = input.folder }
        return found
      }
      let parts = try (1...3).map { try folders(try #require(BatchShard("\($0)/3"))) }
      #expect(parts.map(\.count) == [4, 3, 3])
      let joined = parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
      #expect(try joined == folders(.whole))
    }
  }

  @Test(arguments: ["0/3", "4/3", "1", "1/0", "01/3", "1/3/2", "a/b", "-1/3", "", "1/1000000"])
  func `what is no part is refused`(_ text: String) { #expect(BatchShard(text) == nil) }

  @Test func `a folder without records and a path to nothing are told of`() throws {
    try Tool.inFolder { folder in
      #expect(throws: FileFault.self) { try BatchInputs([folder.path], shard: .whole) }
      #expect(throws: FileFault.self) { try BatchInputs([folder.path + "/x.json"], shard: .whole) }
    }
  }
}

@Suite struct BatchInputTests {
  @Test func `a file that somebody writes in meanwhile is not taken for a record`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)")
    try Data(count: 8_000_000).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let input = BatchInput(index: 0, name: "a", folder: "a", content: .file(file.path))
    #expect(try input.bytes().count == 8_000_000)
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", "while :; do echo >>'\(file.path)'; done"]
    try writer.run()
    var fault: FileFault?
    for _ in 0..<500 where fault == nil {
      do throws(FileFault) { _ = try input.bytes() } catch { fault = error }
    }
    kill(writer.processIdentifier, SIGKILL)
    writer.waitUntilExit()
    #expect(fault?.diagnostic.rule == "BATCH-06")
  }
}

@Suite struct LineReaderTests {
  private func lines(_ text: String, limit: Int = 10) throws -> [LineReader.Line] {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor, limit: limit)
    var found: [LineReader.Line] = []
    while let line = reader.next() { found.append(line) }
    return found
  }

  @Test func `lines are told apart, with and without a line feed at the end`() throws {
    for end in ["", "\n"] {
      let found = try lines("ett\n\n \r\ntvå" + end)
      #expect(found.map(\.number) == [1, 2, 3, 4])
      #expect(found.map(\.content) == [.bytes(Array("ett".utf8)), .empty, .empty, .bytes(Array("två".utf8))])
    }
    #expect(try lines("").isEmpty)
  }

  @Test func `a line that is too long is passed over, and the next one is read`() throws {
    let long = String(repeating: "x", count: 30_000)
    let found = try lines("a\n\(long)\nb\n\(long)")
    #expect(found.map(\.content) == [.bytes([0x61]), .tooLong, .bytes([0x62]), .tooLong])
  }

  @Test func `a line of just the limit is read`() throws {
    #expect(try lines("0123456789\n").map(\.content) == [.bytes(Array("0123456789".utf8))])
    #expect(try lines("0123456789a\n").map(\.content) == [.tooLong])
  }
}
