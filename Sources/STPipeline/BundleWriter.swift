/// Writes a bundle to its folder, whole or not at all.
public enum BundleWriter {
  /// Tells whether a bundle may be written to `path`, so that a person does not wait for papers that have no place.
  ///
  /// - Throws: SKRIV-02, SKRIV-05 and SKRIV-06, as `write` does.
  public static func check(_ path: String, force: Bool) throws(FileFault) {
    _ = try ExistingBundle.check(path, force: force)
  }

  /// Reads back what it has written before the folder gets its name, so that only a proven bundle ever has one.
  ///
  /// - Parameter force: whether an older bundle of ours may be replaced. Nothing else ever is.
  /// - Returns: the proof. Where it has errors nothing is left behind, and the fault is ours.
  /// - Throws: SKRIV-01 to SKRIV-07.
  public static func write(
    _ bundle: FinishedBundle, to path: String, force: Bool, provenBy prover: BundleProver
  ) throws(FileFault) -> ProofOutcome {
    try write(bundle, to: path, replacing: ExistingBundle.check(path, force: force), prover)
  }

  /// The same, in the place of an older bundle of ours, or of a report of that name which stands alone.
  package static func write(
    _ bundle: FinishedBundle, to path: String, replacingReport report: String, provenBy prover: BundleProver
  ) throws(FileFault) -> ProofOutcome {
    try write(bundle, to: path, replacing: replaced(path, report), prover)
  }

  private static func write(
    _ bundle: FinishedBundle, to path: String, replacing old: FileTree?, _ prover: BundleProver
  ) throws(FileFault) -> ProofOutcome {
    var outcome: ProofOutcome?
    try OutputWriter.write(folder: bundle.files, to: path, replacing: old) { folder in
      let proof = prover.prove(folder)
      outcome = proof
      return !proof.hasErrors
    }
    return outcome ?? prover.prove(path)
  }

  /// Writes a report alone, where there are no papers to go with it. Takes the place of an older report of ours, or of an
  /// older bundle.
  ///
  /// - Throws: SKRIV-01 to SKRIV-07.
  package static func write(report: OutputFile, to path: String) throws(FileFault) {
    try OutputWriter.write(folder: [report], to: path, replacing: replaced(path, report.path))
  }

  private static func replaced(_ path: String, _ report: String) throws(FileFault) -> FileTree? {
    let isAlone = FileTree.listing(of: path) == [report]
    return isAlone ? FileTree(root: path, files: [report]) : try ExistingBundle.check(path, force: true)
  }
}
