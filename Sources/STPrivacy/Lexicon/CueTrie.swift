/// The words and phrases of the lexicon as one tree of bytes, so that a word of the text is looked at once and no further
/// than it agrees with some entry.
///
/// Letters are compared without regard to case (A–Z and the letters of Latin-1).
struct CueTrie: Sendable {
  private struct Node {
    /// Edges lie together in `labels` and `targets`.
    var firstEdge: Int32 = 0
    var edgeCount: Int32 = 0
    /// Of entries that end here.
    var exact: CueSet = []
    /// Of stems that end here: what follows in the word does not matter.
    var stem: CueSet = []
  }

  private var nodes: [Node] = []
  private var labels: [UInt8] = []
  private var targets: [Int32] = []
  /// Where each first byte leads; 0 for nowhere. Every word of a text begins here, and most end here.
  private var roots = [Int32](repeating: 0, count: 256)

  struct Entry: Sendable {
    /// Words parted by one blank.
    let phrase: String
    let isStem: Bool
    let cue: CueKind
  }

  init(_ entries: [Entry]) {
    let keys = entries.map { (bytes: Self.folded(Array($0.phrase.utf8)), entry: $0) }.sorted {
      $0.bytes.lexicographicallyPrecedes($1.bytes)
    }
    nodes.append(Node())
    keys.withUnsafeBufferPointer { build(0, $0, keys.indices, depth: 0) }
    for edge in 0..<Int(nodes[0].edgeCount) { roots[Int(labels[edge])] = targets[edge] }
  }

  private typealias Keys = UnsafeBufferPointer<(bytes: [UInt8], entry: Entry)>

  /// Gives a node its edges; the keys of `range` are sorted and agree up to `depth`. As deep as the longest entry.
  private mutating func build(_ node: Int, _ keys: Keys, _ range: Range<Int>, depth: Int) {
    var rest = range
    while let index = rest.first, keys[index].bytes.count == depth {
      let entry = keys[index].entry
      if entry.isStem {
        nodes[node].stem.formUnion(CueSet(entry.cue))
      } else {
        nodes[node].exact.formUnion(CueSet(entry.cue))
      }
      rest.removeFirst()
    }
    let edges = rest
    let firstEdge = labels.count
    while let index = rest.first {
      labels.append(keys[index].bytes[depth])
      targets.append(Int32(nodes.count))
      nodes.append(Node())
      rest = Self.end(of: rest, in: keys, depth)..<rest.upperBound
    }
    nodes[node].firstEdge = Int32(firstEdge)
    nodes[node].edgeCount = Int32(labels.count - firstEdge)
    rest = edges
    // By number, since the lists grow meanwhile.
    for edge in firstEdge..<labels.count {
      let end = Self.end(of: rest, in: keys, depth)
      build(Int(targets[edge]), keys, rest.lowerBound..<end, depth: depth + 1)
      rest = end..<rest.upperBound
    }
  }

  /// Up to where the keys agree with the first of them at a depth.
  private static func end(of range: Range<Int>, in keys: Keys, _ depth: Int) -> Int {
    let label = keys[range.lowerBound].bytes[depth]
    return range.first { keys[$0].bytes[depth] != label } ?? range.upperBound
  }
}

// MARK: - Walking

extension CueTrie {
  /// How far a phrase has been followed.
  struct Walk {
    fileprivate var node = 0
    /// What ends with the word just seen.
    fileprivate(set) var cues: CueSet = []
  }

  /// Follows one word. False when no entry goes on after it.
  func step(_ walk: inout Walk, over word: ArraySlice<UInt8>) -> Bool {
    walk.cues = []
    var previous: UInt8 = 0
    for byte in word {
      let folded = Self.folded(byte, after: previous)
      previous = byte
      guard let next = next(walk.node, folded) else { return false }
      walk.node = next
      walk.cues.formUnion(nodes[next].stem)
    }
    walk.cues.formUnion(nodes[walk.node].exact)
    return true
  }

  /// Goes on to the next word of a phrase.
  func stepOverBlank(_ walk: inout Walk) -> Bool {
    guard let next = next(walk.node, UInt8(ascii: " ")) else { return false }
    walk.node = next
    return true
  }

  private func next(_ node: Int, _ label: UInt8) -> Int? {
    if node == 0 { return roots[Int(label)] > 0 ? Int(roots[Int(label)]) : nil }
    let first = Int(nodes[node].firstEdge)
    for edge in first..<(first + Int(nodes[node].edgeCount)) where labels[edge] == label {
      return Int(targets[edge])
    }
    return nil
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    bytes.enumerated().map { folded($0.element, after: $0.offset > 0 ? bytes[$0.offset - 1] : 0) }
  }

  /// A–Z, and À–Þ as they stand in UTF-8 (C3 80 to C3 9E without the multiplication sign).
  private static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return byte | 0x20 }
    if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { return byte | 0x20 }
    return byte
  }
}
