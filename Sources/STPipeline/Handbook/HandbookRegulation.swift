/// A regulation as people name it on the command line.
public enum HandbookRegulation: String, Sendable, Hashable, CaseIterable {
  case hslf2021 = "2021"
  case sosfs2015 = "2015"

  /// Reads `2021`, `HSLF-FS 2021:8` and `hslf-fs-2021-8` alike, and the same for 2015.
  public init?(_ word: String) {
    let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
    switch letters {
    case "2021", "20218", "hslffs20218": self = .hslf2021
    case "2015", "20158", "sosfs20158": self = .sosfs2015
    default: return nil
    }
  }

  var folder: String {
    switch self {
    case .hslf2021: "hslf-fs-2021-8"
    case .sosfs2015: "sosfs-2015-8"
    }
  }
}
