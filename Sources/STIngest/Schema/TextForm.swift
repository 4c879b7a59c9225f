/// The written form of a code: a row of runs, each of at least so many and at most so many letters out of a set.
///
/// A run takes all it can and never gives anything back, so no two neighbouring runs share a letter. The pattern for
/// the published schemas comes from the same runs.
struct TextForm: Sendable {
  /// What the form looks like, in Swedish, for messages.
  let wanted: String
  private let runs: [Run]

  struct Run: Sendable {
    let set: ByteSet
    let count: ClosedRange<Int>
  }

  private init(_ wanted: String, _ runs: [Run]) {
    self.wanted = wanted
    self.runs = runs
  }

  private static func run(_ set: String, _ count: ClosedRange<Int>) -> Run {
    Run(set: ByteSet(set), count: count)
  }

  /// Regular expression without anchors, for ECMA 262 and XML Schema alike.
  var pattern: String {
    runs.map { run in
      let (low, high) = (run.count.lowerBound, run.count.upperBound)
      let count = low == high ? (low == 1 ? "" : "{\(low)}") : "{\(low),\(high)}"
      return "[" + run.set.pattern + "]" + count
    }.joined()
  }

  func matches(_ text: String) -> Bool {
    var rest = text.utf8[...]
    for run in runs {
      let taken = rest.prefix(run.count.upperBound).prefix { run.set.contains($0) }
      guard taken.count >= run.count.lowerBound else { return false }
      rest = rest[taken.endIndex...]
    }
    return rest.isEmpty
  }
}

extension TextForm {
  static let id = TextForm("1–64 tecken ur A–Z, a–z, 0–9, _ och -", [run("A-Za-z0-9_-", 1...64)])
  static let slug = TextForm("1–64 tecken ur a–z, 0–9 och -", [run("a-z0-9-", 1...64)])
  static let sha256 = TextForm("64 hexadecimala siffror med små bokstäver", [run("0-9a-f", 64...64)])
  static let country = TextForm("två stora bokstäver enligt ISO 3166-1, till exempel SE", [run("A-Z", 2...2)])
  static let hsaId = TextForm("1–32 tecken ur A–Z, 0–9 och -", [run("A-Z0-9-", 1...32)])
  static let orgNumber = TextForm("tio siffror utan bindestreck", [run("0-9", 10...10)])
  static let identityNumber = TextForm("tolv siffror utan bindestreck (ÅÅÅÅMMDDNNNN)", [run("0-9", 12...12)])
  static let phone = TextForm(
    "siffror, blanksteg, bindestreck, parenteser och eventuellt + först", [run("0-9+() /-", 3...40)])
  static let milestone = TextForm(
    "bokstäver följda av siffror, till exempel STc3, BT12 eller a1",
    [run("A-Za-z", 1...3), run("0-9", 1...2)])
  static let form = TextForm("en blankettbeteckning som hslf2021-b09", [run("a-z0-9-", 1...64)])
  static let version = TextForm(
    "huvudversion, punkt och delversion, till exempel 1.0",
    [run("0-9", 1...3), run(".", 1...1), run("0-9", 1...3)])
  static let mediaType = TextForm(
    "en mediatyp som application/pdf", [run("a-z0-9.+-", 1...60), run("/", 1...1), run("a-z0-9.+-", 1...60)])
  static let email = TextForm(
    "en e-postadress som namn@example.org",
    [run("A-Za-z0-9!#$%&'*+/=?^_`{|}~.-", 1...64), run("@", 1...1), run("A-Za-z0-9.-", 1...55)])
  static let pointer = TextForm(
    "en JSON-pekare som /applicant/email", [run("/", 1...1), run("A-Za-z0-9_/~-", 0...300)])
}
