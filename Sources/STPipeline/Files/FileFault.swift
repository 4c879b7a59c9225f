internal import Glibc
public import STDiagnostics

/// A file or folder that could not be read or written: one finding, with the place and what to do about it.
public struct FileFault: Error, Sendable, Hashable {
  public let diagnostic: Diagnostic

  package init(
    _ rule: RuleID, _ severity: Severity = .fel, at path: String, _ message: String, remedy: String
  ) {
    diagnostic = Diagnostic(
      rule, severity, at: SourceLocation(file: path, pointer: "", line: 0, column: 0), message, remedy: remedy
    )
  }
}

/// What the operating system answered, in words.
package enum SystemAnswer {
  /// Must be called before anything else can change `errno`.
  package static func last() -> String { words(for: errno) }

  package static func words(for code: Int32) -> String {
    switch code {
    case ENOENT: "den finns inte"
    case EACCES, EPERM: "du har inte behörighet till den"
    case EISDIR: "det är en mapp"
    case ENOTDIR: "en del av sökvägen är inte en mapp"
    case EEXIST, ENOTEMPTY: "den finns redan"
    case ENOSPC, EDQUOT: "det finns inte plats kvar på disken"
    case EROFS: "disken är skrivskyddad"
    case ENAMETOOLONG: "namnet är för långt"
    case ELOOP: "länken leder i en ring"
    case EMFILE, ENFILE: "för många filer är öppna"
    case EFBIG: "filen blir för stor"
    case EIO: "disken svarar inte som den ska"
    case EPIPE: "mottagaren har slutat läsa"
    default: "systemet svarar med felkod \(code)"
    }
  }
}
