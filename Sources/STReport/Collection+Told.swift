extension Collection {
  /// A phrase for each element, for a cell of limited height: those beyond the limit are only counted.
  func told(atMost limit: Int, _ phrase: (Element) -> String) -> [String] {
    let phrases = prefix(limit).map(phrase)
    return count > limit ? phrases + ["och \(count - limit) till"] : phrases
  }
}
