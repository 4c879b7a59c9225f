/// Bytes in PDF syntax (ISO 32000-1, 7.2 and 7.3). Knows how tokens are written and not what they mean; puts white space
/// only where two tokens would run together.
///
/// The readable form, for goldens, differs in white space, and in that strings are written in hexadecimal.
struct PDFBuffer: ~Copyable {
  private var store: ByteStore
  let isReadable: Bool
  private var depth = 0

  init(isReadable: Bool, capacity: Int = 0) {
    self.isReadable = isReadable
    store = ByteStore(capacity: capacity)
  }

  /// How many bytes have been written.
  var count: Int { store.count }

  /// A copy of what has been written.
  var bytes: [UInt8] { store.array }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try store.withBytes(body)
  }

  /// Empties the buffer and keeps its memory.
  mutating func removeAll() { store.removeAll() }

  // MARK: Tokens

  /// A keyword, operator, or any text that starts with a regular character.
  mutating func keyword(_ word: StaticString) {
    separate()
    raw(word)
  }

  /// An operator of a content stream; ends its line in the readable form.
  mutating func op(_ word: StaticString) {
    keyword(word)
    if isReadable { store.append(Ascii.lineFeed) }
  }

  /// A name without characters that need escaping; the solidus is added.
  mutating func name(_ name: StaticString) {
    store.append(Ascii.solidus)
    raw(name)
  }

  /// A name made of a known letter and a number, such as `/F2`.
  mutating func name(_ letter: StaticString, _ number: Int) {
    name(letter)
    digits(UInt(clamping: number))
  }

  /// A name such as a font's; bytes outside the regular characters are escaped (7.3.5).
  mutating func name(escaping text: String) {
    store.append(Ascii.solidus)
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, byte != Ascii.numberSign, !Ascii.isDelimiter(byte) {
        store.append(byte)
      } else {
        store.append(Ascii.numberSign)
        hexDigits(byte)
      }
    }
  }

  mutating func boolean(_ value: Bool) { keyword(value ? "true" : "false") }

  mutating func integer(_ value: Int) {
    separate()
    if value < 0 { store.append(Ascii.minus) }
    digits(value.magnitude)
  }

  /// A real number given in thousandths, in the shortest form.
  mutating func thousandths(_ value: Int) {
    let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 1000)
    separate()
    if value < 0 { store.append(Ascii.minus) }
    if whole > 0 || fraction == 0 { digits(whole) }
    guard fraction > 0 else { return }
    store.append(Ascii.point)
    store.append(Ascii.digit(fraction / 100))
    guard !fraction.isMultiple(of: 100) else { return }
    store.append(Ascii.digit(fraction / 10 % 10))
    guard !fraction.isMultiple(of: 10) else { return }
    store.append(Ascii.digit(fraction % 10))
  }

  private mutating func digits(_ value: UInt) {
    var (count, power) = (1, value / 10)
    while power > 0 { (count, power) = (count + 1, power / 10) }
    store.append(count) { room in
      var rest = value
      for index in room.indices.reversed() {
        room.initializeElement(at: index, to: Ascii.digit(rest % 10))
        rest /= 10
      }
    }
  }

  mutating func reference(_ reference: PDFReference) {
    integer(reference.number)
    raw(" 0 R")
  }

  // MARK: Strings (7.3.4)

  mutating func beginString() { store.append(isReadable ? Ascii.less : Ascii.leftParenthesis) }
  mutating func endString() { store.append(isReadable ? Ascii.greater : Ascii.rightParenthesis) }

  /// One byte of a string that `beginString` opened.
  mutating func stringByte(_ byte: UInt8) {
    guard !isReadable else { return hexDigits(byte) }
    switch byte {
    case Ascii.leftParenthesis, Ascii.rightParenthesis, Ascii.backslash:
      store.append(Ascii.backslash)
      store.append(byte)
    case Ascii.carriageReturn:
      raw("\\r")
    default:
      store.append(byte)
    }
  }

  /// Two bytes of a string, the higher first: a character code.
  @inline(__always)
  mutating func stringCode(_ code: UInt16) {
    let low = UInt8(truncatingIfNeeded: code)
    guard !isReadable, code < 0x100, !Ascii.needsEscape(low) else {
      stringByte(UInt8(code >> 8))
      stringByte(low)
      return
    }
    store.append(0)
    store.append(low)
  }

  mutating func hexString(_ content: some Sequence<UInt8>) {
    store.append(Ascii.less)
    for byte in content { hexDigits(byte) }
    store.append(Ascii.greater)
  }

  /// A text string (7.9.2.2): ASCII as it is, anything else as UTF-16BE with a byte order mark.
  mutating func text(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      store.append(Ascii.leftParenthesis)
      for byte in text.utf8 {
        if byte == Ascii.leftParenthesis || byte == Ascii.rightParenthesis || byte == Ascii.backslash {
          store.append(Ascii.backslash)
        }
        store.append(byte)
      }
      store.append(Ascii.rightParenthesis)
      return
    }
    beginString()
    stringByte(0xFE)
    stringByte(0xFF)
    for unit in text.utf16 {
      stringByte(UInt8(unit >> 8))
      stringByte(UInt8(unit & 0xFF))
    }
    endString()
  }

  // MARK: Arrays and dictionaries

  mutating func array(_ body: (inout PDFBuffer) -> Void) {
    store.append(Ascii.leftBracket)
    body(&self)
    store.append(Ascii.rightBracket)
  }

  mutating func references(_ references: some Sequence<PDFReference>) {
    array { for one in references { $0.reference(one) } }
  }

  mutating func dictionary(_ body: (inout PDFBuffer) -> Void) {
    raw("<<")
    depth += 1
    body(&self)
    depth -= 1
    newLine()
    raw(">>")
  }

  /// A dictionary that stays on one line in the readable form: a property list in a content stream.
  mutating func inlineDictionary(_ body: (inout PDFBuffer) -> Void) {
    raw("<<")
    body(&self)
    raw(">>")
  }

  /// The key of a dictionary entry; its value comes next.
  mutating func key(_ key: StaticString) {
    newLine()
    name(key)
    if isReadable { store.append(Ascii.space) }
  }

  /// The key of an entry in a dictionary of resources, such as `/F2`.
  mutating func key(_ letter: StaticString, _ number: Int) {
    newLine()
    name(letter, number)
    if isReadable { store.append(Ascii.space) }
  }

  // MARK: Bytes

  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { store.append($0) }
  }

  mutating func raw(_ content: UnsafeBufferPointer<UInt8>) { store.append(content) }

  mutating func raw(_ content: some Sequence<UInt8>) {
    for byte in content { store.append(byte) }
  }

  mutating func hexDigits(_ byte: UInt8) {
    store.append(Ascii.hexDigit(byte >> 4))
    store.append(Ascii.hexDigit(byte & 15))
  }

  private mutating func newLine() {
    guard isReadable, depth >= 0 else { return }
    store.append(Ascii.lineFeed)
    for _ in 0..<depth { raw("  ") }
  }

  private mutating func separate() {
    if runsTogether { store.append(Ascii.space) }
  }

  /// Whether a token that starts with a regular character would be read as one with what was written last.
  private var runsTogether: Bool {
    guard let last = store.last else { return false }
    return last > Ascii.space && !Ascii.isDelimiter(last)
  }
}
