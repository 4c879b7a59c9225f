/// The entries of a dictionary (7.3.7). A null is the same as no entry.
///
/// They stand in the order of their keys: most dictionaries are small, are gone through often, and are seldom changed.
struct PDFDictionary: Sendable {
  private struct Entry: Sendable, Hashable {
    let key: String
    var value: PDFObject
  }

  private var entries: [Entry] = []
  /// How often something was changed.
  private(set) var edits = 0

  init() {}

  /// Of two equal keys the later counts, as for most readers.
  init(_ pairs: [(key: String, value: PDFObject)]) {
    entries.reserveCapacity(pairs.count)
    for index in Self.order(pairs) {
      if entries.last?.key == pairs[index].key { entries.removeLast() }
      entries.append(Entry(key: pairs[index].key, value: pairs[index].value))
    }
    entries.removeAll { $0.value.isNull }
  }

  /// libqpdf gives them in order, and so do we.
  private static func order(_ pairs: [(key: String, value: PDFObject)]) -> [Int] {
    let isOrdered = zip(pairs, pairs.dropFirst()).allSatisfy { $0.key < $1.key }
    return isOrdered
      ? Array(pairs.indices) : pairs.indices.sorted { (pairs[$0].key, $0) < (pairs[$1].key, $1) }
  }

  /// The keys in one order, whatever the order in the file was.
  var keys: [String] { entries.map(\.key) }
  var isEmpty: Bool { entries.isEmpty }
  var count: Int { entries.count }

  /// Shows each entry, in the same order.
  func forEach(_ body: (_ key: String, _ value: PDFObject) -> Void) {
    for entry in entries { body(entry.key, entry.value) }
  }

  /// Those under which something stands that `isWanted`, in the same order.
  func keys(where isWanted: (PDFObject) -> Bool) -> [String] {
    entries.compactMap { isWanted($0.value) ? $0.key : nil }
  }

  subscript(_ key: String) -> PDFObject {
    get {
      let place = place(of: key)
      return has(key, at: place) ? entries[place].value : .null
    }
    set {
      let place = place(of: key)
      let isThere = has(key, at: place)
      guard isThere || !newValue.isNull else { return }
      edits += 1
      if newValue.isNull {
        entries.remove(at: place)
      } else if isThere {
        entries[place].value = newValue
      } else {
        entries.insert(Entry(key: key, value: newValue), at: place)
      }
    }
  }

  func has(_ key: String) -> Bool { has(key, at: place(of: key)) }

  private func has(_ key: String, at place: Int) -> Bool {
    place < entries.count && entries[place].key == key
  }

  /// Where the key stands, or would stand.
  private func place(of key: String) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PDFDictionary: Hashable {
  static func == (left: PDFDictionary, right: PDFDictionary) -> Bool { left.entries == right.entries }

  func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}
