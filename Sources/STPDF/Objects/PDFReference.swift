/// The number of an indirect object (ISO 32000-1, 7.3.10). The generation is always 0: files are written once.
struct PDFReference: Sendable, Hashable {
  let number: Int
}
