/// Fills lines from the first word on, each as full as it gets (greedy).
struct LineBreaker {
  /// In bytes. Longer words are measured piece by piece, so that the time stays proportional to the text.
  private static let longWord = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private let shaper: StyleShaper
  private let size: Length
  private let width: Length

  private var done: [TextLine] = []
  private var line = LineAssembler()
  private var measure: LineMeasure
  /// What the open line holds of the source; nil while it is empty.
  private var range: Range<Int>?
  private var hasInk = false

  /// `bytes` is valid UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, shaper: StyleShaper, size: Length, width: Length) {
    self.bytes = bytes
    self.shaper = shaper
    self.size = size
    self.width = width
    measure = LineMeasure(size: size)
  }

  mutating func lines() -> [TextLine] {
    var emptyLines = 0
    var tokens = TextTokens(bytes)
    while let token = tokens.next() {
      switch token {
      case .word(let word):
        for _ in 0..<emptyLines { end(at: word.lowerBound..<word.lowerBound, endsParagraph: true) }
        emptyLines = 0
        if let sign = clinging(after: tokens), let range, !fits(shaper.word(slice(word)), and: sign) {
          end(at: range, endsParagraph: false)
        }
        place(word)
      case .space: break
      case .newline:
        if let range { end(at: range, endsParagraph: true) } else if !done.isEmpty { emptyLines += 1 }
      }
    }
    if let range { end(at: range, endsParagraph: true) }
    return done
  }

  /// A sign that is next and may not begin a line: a dash between spaces, and what belongs to the number before it.
  private func clinging(after tokens: TextTokens) -> ShapedWord? {
    var ahead = tokens
    guard ahead.next() == .space, case .word(let sign) = ahead.next(), sign.count <= 3,
      Self.clingingSigns.contains(where: { $0.elementsEqual(slice(sign)) })
    else { return nil }
    return shaper.word(slice(sign))
  }

  private static let clingingSigns = ["–", "—", "§", "%"].map { Array($0.utf8) }

  private mutating func place(_ word: Range<Int>) {
    let shaped = shaper.word(slice(word))
    if fits(shaped) { return append(shaped, word) }
    if let range, !WordBreaks.mayDivide(slice(word)) {
      end(at: range, endsParagraph: false)
      if fits(shaped) { return append(shaped, word) }
    }
    divide(word)
  }

  private mutating func divide(_ word: Range<Int>) {
    let breaks = WordBreaks(String(decoding: slice(word), as: UTF8.self))
    var rest = word
    while !rest.isEmpty {
      if rest.count <= Self.longWord {
        let shaped = shaper.word(slice(rest))
        if fits(shaped) { return append(shaped, rest) }
      }
      if let part = longestPart(of: rest, in: word, at: breaks.ordinary) {
        take(part, &rest, of: word)
      } else if let range {
        end(at: range, endsParagraph: false)
      } else {
        let part =
          longestPart(of: rest, in: word, at: breaks.address)
          ?? longestPart(of: rest, in: word, at: breaks.emergency)
          ?? smallestPart(of: rest, in: word, at: breaks.emergency)
        take(part, &rest, of: word)
      }
    }
  }

  private typealias Part = (place: WordBreaks.Place, shaped: ShapedWord)

  private mutating func take(_ part: Part, _ rest: inout Range<Int>, of word: Range<Int>) {
    append(part.shaped, rest.lowerBound..<word.lowerBound + part.place.end)
    rest = word.lowerBound + part.place.next..<word.upperBound
    if let range, !rest.isEmpty { end(at: range, endsParagraph: false) }
  }
}

// MARK: - Parts of words

extension LineBreaker {
  /// The longest part from the start of `rest` that still fits on the open line. Looks at places 1, 2, 4 … further on
  /// until one does not fit, then halves: the cost goes with the part, not with the word.
  private func longestPart(of rest: Range<Int>, in word: Range<Int>, at places: [WordBreaks.Place]) -> Part? {
    var low = firstPlace(after: rest.lowerBound - word.lowerBound, places)
    var high = places.count
    var best: Part?
    var step = 1
    while low < high {
      let index = step > 0 ? min(low + step, high) - 1 : (low + high) / 2
      let part = Part(places[index], shape(rest.lowerBound, places[index], in: word))
      if fits(part.shaped) {
        best = part
        low = index + 1
        step *= 2
      } else {
        high = index
        step = 0
      }
    }
    return best
  }

  /// One grapheme cluster, whether it fits or not.
  private func smallestPart(of rest: Range<Int>, in word: Range<Int>, at places: [WordBreaks.Place]) -> Part {
    let index = firstPlace(after: rest.lowerBound - word.lowerBound, places)
    let whole = WordBreaks.Place(end: word.count, next: word.count)
    let place = index < places.count ? places[index] : whole
    return Part(place, shape(rest.lowerBound, place, in: word))
  }

  private func shape(_ start: Int, _ place: WordBreaks.Place, in word: Range<Int>) -> ShapedWord {
    let part = slice(start..<word.lowerBound + place.end)
    return place.showsHyphen ? shaper.hyphenated(part) : shaper.unkept(part)
  }

  /// Index of the first place that leaves something before it.
  private func firstPlace(after offset: Int, _ places: [WordBreaks.Place]) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

// MARK: - The open line

extension LineBreaker {
  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  private func fits(_ word: ShapedWord, and sign: ShapedWord? = nil) -> Bool {
    var tried = measure
    if needsSpace(before: word) { tried.append(shaper.space) }
    tried.append(word)
    if let sign {
      tried.append(shaper.space)
      tried.append(sign)
    }
    return tried.width <= width
  }

  /// A word without ink, of control characters alone, is not set off by spaces.
  private func needsSpace(before word: ShapedWord) -> Bool { hasInk && !word.runs.isEmpty }

  private mutating func append(_ word: ShapedWord, _ source: Range<Int>) {
    if needsSpace(before: word) {
      measure.append(shaper.space)
      line.append(space: shaper.space)
    }
    measure.append(word)
    line.append(word)
    hasInk = hasInk || !word.runs.isEmpty
    range = (range?.lowerBound ?? source.lowerBound)..<source.upperBound
  }

  private mutating func end(at range: Range<Int>, endsParagraph: Bool) {
    let shaped = line.finish()
    done.append(
      TextLine(
        runs: shaped.runs, width: measure.width, text: String(decoding: slice(range), as: UTF8.self),
        range: range, endsParagraph: endsParagraph, missing: shaped.missing))
    line = LineAssembler()
    measure = LineMeasure(size: size)
    hasInk = false
    self.range = nil
  }
}
