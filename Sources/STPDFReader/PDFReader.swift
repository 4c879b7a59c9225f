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
    guard PDFGate(limits).lets(bytes, findings) else { return (nil, findings.all) }
    // libqpdf reads from the very bytes as long as the file is open.
    let paper = bytes.withUnsafeBufferPointer { buffer -> PDFPaper? in
      guard let file = QPDFFile.open(buffer, limits, findings) else { return nil }
      let paper = PaperReader(file, limits, findings).read()
      file.reportWarnings()
      return paper
    }
    return (paper, findings.all)
  }
}
