/// An object as it stands in the bare bytes of a file (ISO 32000-1, 7.3.10), whether or not anything leads to it.
struct PDFRawObject {
  let reference: PDFReference
  /// Where its number begins, and where `endobj` ends, or what stands for it.
  let range: Range<Int>
  let value: PDFObject
  /// The data of a stream.
  let data: Range<Int>?

  private var isStream: Bool { data != nil }

  /// A stream with objects in it must have these entries (7.5.7).
  var holdsObjects: Bool {
    isStream && value.dictionary?.has("N") == true && value.dictionary?.has("First") == true
  }

  /// A cross-reference stream must have this one (7.5.8).
  var holdsReferences: Bool { isStream && value.dictionary?.has("W") == true && !isPicture }

  private var isPicture: Bool { value.dictionary?["Subtype"].name == "Image" }
}
