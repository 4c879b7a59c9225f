/// Says in Swedish what the argument parser says in English. It has no other languages, so its fixed words are exchanged
/// here; the golden files of every verb's help show when a new version brings a new one.
enum ParserWords {
  /// The text of `--help`.
  static func help(_ text: String) -> String {
    var text = text
    for (english, swedish) in headings + phrases { text = text.replacing(english, with: swedish) }
    return text
  }

  /// A mistake on the command line: what is wrong, and how the verb is called.
  static func mistake(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var line = String(line)
      for (english, swedish) in mistakes { line = line.replacing(english, with: swedish) }
      return line
    }
    return help(lines.joined(separator: "\n"))
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "Så här: "), ("Usage: ", "Så här: "), ("ARGUMENTS:", "Argument:"),
    ("OPTIONS:", "Val:"), ("SUBCOMMANDS:", "Kommandon:"),
  ]

  private static let phrases = [
    ("Show help information.", "Visa den här hjälpen."),
    ("Show the version.", "Visa versionen."),
    ("Show subcommand help information.", "Visa hjälpen för ett kommando."),
    ("  See 'bilaga help <subcommand>' for detailed help.", "  Mer om ett kommando: bilaga help <kommando>"),
    ("<subcommand>", "<kommando>"),
    ("[<options>]", "[<val>]"),
    // Without the blank that follows: the parser may have broken the line there.
    ("(default:", "(annars:"),
    ("(values:", "(värden:"),
    ("; default:", "; annars:"),
    ("Help:  ", "Om valet: "),
    ("  See '", "  Mer hjälp: '"),
    ("' for more information.", "'"),
  ]

  private static let mistakes = [
    ("Error: ", "bilaga: "),
    ("Missing expected argument ", "Något saknas: "),
    ("Missing value for ", "Ett värde saknas efter "),
    ("Unknown option ", "Okänt val: "),
    ("Did you mean ", "Menade du "),
    ("Unexpected argument ", "Oväntat argument: "),
    (" unexpected arguments: ", " oväntade argument: "),
    ("Invalid option: ", "Okänt val: "),
    ("The value ", "Värdet "),
    (" is invalid for ", " går inte att använda för "),
    ("Please provide one of ", "Välj ett av "),
    ("' and '", "' eller '"),
    ("' or '", "' eller '"),
    ("The option ", "Valet "),
    (" does not take any value, but ", " tar inget värde, men fick "),
    (" was specified.", "."),
  ]
}
