/// Texts and tables with something hidden in one place each.
enum PlantedTexts {
  private static let secret = PlantedFile.secret

  static let all: [PlantedFile] =
    removed.map { PlantedFile("txt/" + $0.0, $0.1, Array($0.2.utf8), secrets: $0.3) }
    + told.map { PlantedFile($0.0, $0.1, Array($0.2.utf8), .told) }
    + [
      PlantedFile("txt/two encodings", "FIL-426", Array("å ".utf8) + [0xE5, 0x0A], secrets: []),
      PlantedFile("csv/message in tags", "FIL-422", Array("kurs;dagar\nEKG\(tags);3\n".utf8)),
    ]

  /// The secret, in letters that nothing shows.
  static let tags = String(
    String.UnicodeScalarView(
      secret.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))

  private static let removed: [(String, String, String, [String])] = [
    ("characters of no width", "FIL-420", "he\u{200B}j \u{2060}hopp", ["\u{200B}", "\u{2060}"]),
    ("mark of bytes in the text", "FIL-420", "he\u{FEFF}j", ["e\u{FEFF}j"]),
    ("soft hyphens", "FIL-420", "he\u{AD}j", ["\u{AD}"]),
    ("marks of direction", "FIL-421", "he\u{2066}j\u{2069}", ["\u{2066}"]),
    ("message in tags", "FIL-422", "hej" + tags, [tags, secret]),
    ("zero bytes", "FIL-423", "hej hopp i galopp\u{0}", ["\u{0}"]),
    ("control characters", "FIL-423", "hej hopp\u{8}", ["\u{8}"]),
    ("commands to a terminal", "FIL-424", "hej\u{1B}]0;\(secret)\u{7} hopp", [secret]),
    ("writing in blanks", "FIL-425", "rad \t \t \nrad\n", [" \t \t"]),
  ]

  private static let told: [(String, String, String)] = [
    ("txt/letters that look alike", "FIL-427", "p\u{430}ss"),
    ("txt/text that is turned", "FIL-421", "abc\u{202E}fdp.exe"),
    ("txt/number of a person", "FIL-020", "Patient 19121212-1212"),
    ("txt/number that may be a person's", "FIL-021", "nr 121212-9812 x"),
    ("txt/something about a patient", "FIL-023", "Journalnr: 1234567"),
    ("csv/formula", "FIL-430", "a;b\n=1+1;2\n"),
    ("csv/formula after a sign", "FIL-430", "a;b\n@SUM(A1);2\n"),
    ("csv/formula after a tab", "FIL-430", "a;b\n\t=1+1;2\n"),
    ("csv/command", "FIL-431", "a;b\n=cmd|' /C calc'!A0;2\n"),
    ("csv/fetched from the web", "FIL-431", "a;b\n=WEBSERVICE(\"https://example.org\");2\n"),
  ]
}
