internal import STSource

/// Texts of the person's that come to stand in a message or a log.
public enum MessageText {
  /// The text with the last digits of everything that could be an identity number replaced by dots: people name files
  /// and folders after the person they are about.
  public static func masked(_ text: String) -> String { Excerpt.masked(text) }
}
