/// Shapes one word in one style: chooses a face for each grapheme cluster and calls HarfBuzz for each stretch in one
/// face and one script.
struct WordShaper {
  let chain: FontCollection.Chain
  let glyphs: GlyphShaper

  func shape(_ word: String) -> ShapedWord {
    if word.unicodeScalars.allSatisfy(isPlain) {
      return ShapedWord(
        runs: [run(word, chain.primary, .latin)], missing: [], direction: Self.start(of: word, script: .latin)
      )
    }
    var missing: [MissingCharacter] = []
    let clean = painted(word, &missing)
    let stretches = stretches(of: clean, &missing)
    let strong = stretches.lazy.compactMap(\.script).first
    missing += Self.misplaced(clean, stretches)
    return ShapedWord(
      runs: stretches.map { run($0.text, $0.face, $0.script ?? strong) }, missing: missing,
      direction: Self.start(of: clean, script: strong))
  }

  /// What stands between words, in the first face.
  var space: ShapedRun { run(" ", chain.primary, .latin) }

  /// Latin letters, digits and signs that the first face has: nearly every word.
  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value < 0x250, case .painted = CharacterClass(scalar) else { return false }
    return chain.primary.glyph(for: scalar) != nil
  }

  private func run(_ text: String, _ face: FontFace, _ script: Script?) -> ShapedRun {
    ShapedRun(face: face, text: text, glyphs: glyphs.shape(text, face: face, script: script))
  }

  /// The word without what is never painted; controls are reported.
  private func painted(_ word: String, _ missing: inout [MissingCharacter]) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch CharacterClass(scalar) {
      case .painted, .invisible: clean.append(scalar)
      case .space, .newline: clean.append(" ")
      case .boundary: break
      case .control: missing.append(MissingCharacter(scalar, .control))
      }
    }
    return String(clean)
  }
}

// MARK: - Choice of face

extension WordShaper {
  private struct Stretch {
    let face: FontFace
    /// Nil as long as it holds nothing but signs and digits.
    var script: Script?
    var text: String
  }

  private func stretches(of word: String, _ missing: inout [MissingCharacter]) -> [Stretch] {
    var stretches: [Stretch] = []
    for character in word {
      var text = String(character)
      var face = chain.faces.first { covers($0, character) }
      if face == nil {
        missing += absent(in: character).map { MissingCharacter($0, .noGlyph) }
        (text, face) = replacement
      }
      guard let face else { continue }
      let script = character.unicodeScalars.lazy.compactMap { Script(of: $0) }.first
      if let last = stretches.last, last.face == face,
        last.script == script || last.script == nil || script == nil
      {
        stretches[stretches.count - 1].text += text
        stretches[stretches.count - 1].script = last.script ?? script
      } else {
        stretches.append(Stretch(face: face, script: script, text: text))
      }
    }
    return stretches
  }

  /// A face may have é and not the accent alone, or the other way round: where single glyphs are lacking, HarfBuzz is
  /// asked, which composes and decomposes.
  private func covers(_ face: FontFace, _ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    if scalars.allSatisfy({ isInvisible($0) || face.glyph(for: $0) != nil }) { return true }
    let script = scalars.lazy.compactMap { Script(of: $0) }.first
    return glyphs.shape(String(character), face: face, script: script).allSatisfy { $0.glyph != 0 }
  }

  /// Which characters of a cluster to report: those that no face has, or all of them where only their combination is
  /// lacking.
  private func absent(in character: Character) -> [Unicode.Scalar] {
    let painted = character.unicodeScalars.filter { !isInvisible($0) }
    let absent = painted.filter { scalar in chain.faces.allSatisfy { $0.glyph(for: scalar) == nil } }
    return absent.isEmpty ? Array(painted) : Array(absent)
  }

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if case .invisible = CharacterClass(scalar) { return true }
    return false
  }

  /// U+FFFD from the first face that has it, else a question mark.
  private var replacement: (String, FontFace?) {
    if let face = chain.faces.first(where: { $0.glyph(for: "\u{FFFD}") != nil }) { return ("\u{FFFD}", face) }
    return ("?", chain.primary)
  }
}

// MARK: - Writing direction

extension WordShaper {
  private static func start(of word: String, script: Script?) -> ShapedWord.Direction {
    if script?.isRightToLeft == true { return .rightToLeft }
    return word.unicodeScalars.first?.properties.isAlphabetic == true ? .leftToRight : .neutral
  }

  /// Within a word the glyphs of a right-to-left script stand right as long as nothing but its letters and marks are in
  /// it; anything else would need the bidirectional algorithm (UAX #9), so it is reported.
  private static func misplaced(_ word: String, _ stretches: [Stretch]) -> [MissingCharacter] {
    guard let first = word.unicodeScalars.first,
      stretches.contains(where: { $0.script?.isRightToLeft == true })
    else { return [] }
    let isPure =
      stretches.count == 1 && word.unicodeScalars.allSatisfy { Script(of: $0) != nil || isMark($0) }
    return isPure ? [] : [MissingCharacter(first, .direction)]
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
