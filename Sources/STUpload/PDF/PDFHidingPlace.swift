/// A family of places in a document where something may hide.
protocol PDFHidingPlace {
  /// Reports what is there, and takes away what can be taken away without any change to what a reader sees.
  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal)
}
