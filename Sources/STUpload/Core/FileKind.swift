/// What a file is, by its content and never by its name.
package enum FileKind: String, Sendable, Hashable, CaseIterable {
  case pdf
  case docx, xlsx, pptx
  case odt, ods, odp
  case jpeg, png, tiff, webp, gif, heic, avif
  /// Drawings by commands, as pasted charts are: Windows metafiles, enhanced ones, and those of LibreOffice.
  case wmf, emf, svm
  case text, csv
  case rtf
  /// Compound files: Word, Excel and PowerPoint of 1997, and Outlook mail.
  case doc, xls, ppt, msg
  case eml
  case zip
}
