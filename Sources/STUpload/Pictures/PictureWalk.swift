/// What a walk through a picture yields: the findings, and the pieces that the clean copy is made of. One walk makes
/// both, so that nothing can be dropped in silence and nothing can be reported as gone that is still there.
package struct PictureWalk: Sendable {
  enum Piece: Sendable {
    /// Bytes of the file as they are.
    case kept(Range<Int>)
    case made([UInt8])
  }

  /// So many findings of one rule are listed; the rest are counted.
  private static let listed = 40

  /// So many bytes of text are read.
  private static let hearing = 8_000_000

  private var found = Inspection()
  private var heard = 0
  private var counts: [UploadRule: Int] = [:]
  private(set) var pieces: [Piece] = []

  /// The findings and texts so far.
  var inspection: Inspection {
    var inspection = found
    for rule in UploadRule.pictures {
      guard let count = counts[rule], count > Self.listed else { continue }
      inspection.findings.append(
        UploadFinding(rule, at: "hela filen", detail: ": ytterligare \(count - Self.listed) ställen"))
    }
    return inspection
  }

  init(notSeen: [String]) {
    found.notSeen = notSeen
  }

  mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if case .kept(let last)? = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      pieces.append(.kept(range))
    }
  }

  mutating func put(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    pieces.append(.made(bytes))
  }

  /// Holds a place for something that only the end of the walk can tell.
  mutating func reserve() -> Int {
    pieces.append(.made([]))
    return pieces.count - 1
  }

  mutating func fill(_ place: Int, with bytes: [UInt8]) {
    guard pieces.indices.contains(place) else { return }
    pieces[place] = .made(bytes)
  }

  mutating func report(
    _ rule: UploadRule, at place: String, detail: String = "", excerpt: String? = nil,
    isRemovable: Bool = true
  ) {
    counts[rule, default: 0] += 1
    guard counts[rule, default: 0] <= Self.listed else { return }
    found.findings.append(
      UploadFinding(rule, at: place, detail: detail, excerpt: excerpt, isRemovable: isRemovable))
  }

  /// A text that no viewer of the picture shows. Many fields may point at one text, so there is an end to what is read.
  mutating func hear(_ text: @autoclosure () -> String, at place: String) {
    guard heard < Self.hearing, found.texts.count < 10_000 else {
      return note("Bilden bär så mycket text att inte all har lästs.")
    }
    add(text(), at: place, isVisible: false)
  }

  /// A text that the picture draws.
  mutating func see(_ text: String, at place: String) {
    guard heard < Self.hearing, found.texts.count < 100_000 else {
      return note("Bilden bär så mycket text att inte all har lästs.")
    }
    add(text, at: place, isVisible: true)
  }

  private mutating func add(_ text: String, at place: String, isVisible: Bool) {
    guard !text.isEmpty else { return }
    heard += text.utf8.count
    found.texts.append(Inspection.Text(text, at: place, isVisible: isVisible))
  }

  mutating func note(_ sentence: String) {
    if !found.notSeen.contains(sentence) { found.notSeen.append(sentence) }
  }

  /// How many bytes the clean copy has so far.
  var size: Int {
    pieces.reduce(0) { sum, piece in
      switch piece {
      case .kept(let range): sum + range.count
      case .made(let made): sum + made.count
      }
    }
  }

  /// The clean copy.
  func output(of bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for piece in pieces {
      switch piece {
      case .kept(let range): output.append(contentsOf: bytes[range.clamped(to: bytes.indices)])
      case .made(let made): output.append(contentsOf: made)
      }
    }
    return output
  }
}
