package import STDiagnostics

/// Reads an untrusted PDF and gives back what it says through its tags.
package enum PDFReader {
  /// Reads everything at once.
  ///
  /// - Parameters:
  ///   - bytes: the file, of which nothing is believed.
  ///   - name: what findings call the file.
  ///   - limits: what a paper may ask for; a file that asks for more is refused with a finding.
  /// - Returns: the paper, as far as it could be read, and what is wrong with it. A paper without findings of severity
  ///   *fel* has been read whole: all its text is either in the tag tree or an artefact. Nil where there is nothing to
  ///   give.
  package static func read(
    _ bytes: [UInt8], name: String, limits: PDFReadingLimits = .paper
  ) -> (paper: PDFPaper?, findings: [Diagnostic]) {
    let findings = PDFFindings(file: name)
    guard PDFGate(limits).lets(bytes, findings), let file = PDFFile.open(bytes, limits, findings) else {
      return (nil, findings.all)
    }
    let paper = PaperReader(file, limits, findings).read()
    file.checkPlaces()
    return (paper, findings.all)
  }
}
