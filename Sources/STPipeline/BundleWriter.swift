/// Writes a bundle to its folder, whole or not at all.
public enum BundleWriter {
  /// Tells whether a bundle may be written to `path`, so that a person does not wait for papers that have no place.
  ///
  /// - Throws: SKRIV-02, SKRIV-05 and SKRIV-06, as `write` does.
  public static func check(_ path: String, force: Bool) throws(FileFault) {
    _ = try ExistingBundle.check(path, force: force)
  }

  /// - Parameter force: whether an older bundle of ours may be replaced. Nothing else ever is.
  /// - Throws: SKRIV-01 to SKRIV-07.
  public static func write(_ bundle: FinishedBundle, to path: String, force: Bool) throws(FileFault) {
    try OutputWriter.write(
      folder: bundle.files, to: path, replacing: ExistingBundle.check(path, force: force))
  }
}
