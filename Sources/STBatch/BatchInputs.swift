internal import STDiagnostics
package import STPipeline

/// All records of a run, one after the other: files as named, the files of folders by name, and the lines of standard input.
package struct BatchInputs {
  private var pending: [BatchInput] = []
  private var lines: LineReader?
  private var position = 0
  private var nextIndex: Int
  private let shard: BatchShard

  /// How many records there are; nil where standard input is among them.
  package let total: Int?

  /// - Throws: LAS-01 where something that was named is not there, BATCH-01 where a folder holds no records.
  package init(_ paths: [String], shard: BatchShard) throws(FileFault) {
    self.shard = shard
    var names = BatchNames()
    var index = 0
    for path in paths where path != "-" {
      for file in try Self.files(path) {
        let input = BatchInput(
          index: index, name: file.path, folder: names.folder(for: file.name, index: index),
          content: .file(file.path))
        if shard.contains(index) { pending.append(input) }
        index += 1
      }
    }
    nextIndex = index
    let readsLines = paths.contains("-")
    lines = readsLines ? LineReader.standardInput(limit: InputFile.largestRecord) : nil
    total = readsLines ? nil : pending.count
  }

  /// Nil at the end.
  package mutating func next() -> BatchInput? {
    if position < pending.count {
      defer { position += 1 }
      return pending[position]
    }
    while let line = lines?.next() {
      let index = nextIndex
      let name = "-:\(line.number)"
      guard line.content != .empty else { continue }
      nextIndex += 1
      guard shard.contains(index) else { continue }
      let folder = BatchNames.numbered(index)
      switch line.content {
      case .bytes(let bytes):
        return BatchInput(index: index, name: name, folder: folder, content: .bytes(bytes))
      case .tooLong, .empty:
        return BatchInput(index: index, name: name, folder: folder, content: .fault(.lineTooLong(name)))
      case .fault(let fault):
        lines = nil
        return BatchInput(index: index, name: name, folder: folder, content: .fault(fault))
      }
    }
    return nil
  }

  /// The records that a path stands for, each with its name below the folder.
  private static func files(_ path: String) throws(FileFault) -> [(path: String, name: String)] {
    guard try FileTree.isFolder(path) else {
      return [(path, path.split(separator: "/").last.map(String.init) ?? path)]
    }
    let root = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let items = FileTree.items(below: root, limit: 2_000_000) else {
      throw FileFault(
        "LAS-07", at: path, "Mappen går inte att läsa.", remedy: "Kontrollera dina rättigheter till den.")
    }
    let records = items.filter { item in
      let name = item.path.lowercased()
      return item.isRegular && (name.hasSuffix(".json") || name.hasSuffix(".xml"))
        && !item.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    guard !records.isEmpty else {
      throw FileFault(
        "BATCH-01", at: path, "Mappen innehåller inga filer som slutar på .json eller .xml.",
        remedy: "Ange mappen med ST-poster, eller filerna var för sig.")
    }
    return records.map { ("\(root)/\($0.path)", $0.path) }
  }
}

extension FileFault {
  fileprivate static func lineTooLong(_ name: String) -> FileFault {
    FileFault(
      "BATCH-02", at: name, "Raden är längre än \(InputFile.largestRecord / 1_000_000) MB, som är gränsen.",
      remedy: "Skriv en post per rad, utan radbyten i den.")
  }
}
