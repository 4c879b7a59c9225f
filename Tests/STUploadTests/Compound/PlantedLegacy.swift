/// Older documents, RTF and mail, which are looked into and stopped.
enum PlantedLegacy {
  private static let secret = PlantedFile.secret
  private static let hidden = Array(PlantedFile.secret.utf8)

  static let all: [PlantedFile] =
    compound.map { PlantedFile($0.0, $0.1, $0.2, .stopped) }
    + rtf.map { PlantedFile("rtf/" + $0.0, $0.1, Array("{\\rtf1 text \($0.2)}".utf8), .stopped) }
    + mail.map { PlantedFile("eml/" + $0.0, $0.1, Array(MailSample.letter.utf8), .stopped) }

  private static func made(_ kind: String, _ name: String, _ content: [UInt8] = []) -> [UInt8] {
    CompoundSample.make(streams: [(kind, [1]), (name, content)])
  }

  private static let compound: [(String, String, [UInt8])] = [
    ("doc/properties", "FIL-440", made("WordDocument", "\u{5}SummaryInformation", hidden)),
    (
      "doc/properties of one's own", "FIL-440",
      made("WordDocument", "\u{5}DocumentSummaryInformation", hidden)
    ),
    ("doc/macros", "FIL-441", made("WordDocument", "Macros")),
    ("doc/embedded objects", "FIL-442", made("WordDocument", "ObjectPool")),
    ("doc/remains of fast saving", "FIL-443", made("WordDocument", "1Table", hidden)),
    ("doc/pictures and data", "FIL-442", made("WordDocument", "Data", hidden)),
    (
      "doc/free sectors", "FIL-444",
      CompoundSample.make(streams: [("WordDocument", [1])], stray: hidden)
    ),
    (
      "doc/times of folders", "FIL-440",
      CompoundSample.make(streams: [("WordDocument", [1])], times: 7)
    ),
    (
      "doc/entries that are not in use", "FIL-444",
      CompoundSample.make(streams: [("WordDocument", [1])], orphan: secret)
    ),
    (
      "xls/macro sheets and hidden sheets", "FIL-443",
      made("Workbook", "\u{5}SummaryInformation", hidden)
    ),
    ("xls/program", "FIL-441", made("Workbook", "_VBA_PROJECT_CUR")),
    ("xls/embedded objects", "FIL-442", made("Workbook", "MBD00000001")),
    ("ppt/user", "FIL-445", made("PowerPoint Document", "Current User", hidden)),
    ("ppt/pictures", "FIL-442", made("PowerPoint Document", "Pictures", hidden)),
    (
      "msg/recipients and way", "FIL-450",
      made("__properties_version1.0", "__substg1.0_007D001F", hidden)
    ),
    (
      "msg/blind copies", "FIL-451", made("__properties_version1.0", "__substg1.0_0E02001F", hidden)
    ),
    (
      "msg/attachments", "FIL-452", made("__properties_version1.0", "__attach_version1.0_#00000000")
    ),
    ("msg/named properties", "FIL-450", made("__properties_version1.0", "__nameid_version1.0")),
  ]

  private static let rtf: [(String, String, String)] = [
    ("info", "FIL-460", "{\\info{\\author \(secret)}}"),
    ("company", "FIL-460", "{\\*\\company \(secret)}"),
    ("properties of one's own", "FIL-460", "{\\*\\userprops \(secret)}"),
    ("authors of changes", "FIL-461", "{\\*\\revtbl \(secret);}"),
    ("deleted text", "FIL-461", "{\\deleted \(secret)}"),
    ("changed text", "FIL-461", "{\\revised x}"),
    ("comment", "FIL-462", "{\\*\\annotation \(secret)}"),
    ("author of a comment", "FIL-462", "{\\*\\atnauthor \(secret)}"),
    ("hidden text", "FIL-463", "{\\v \(secret)}"),
    ("marks of editing", "FIL-466", "{\\*\\rsidtbl \\rsid1}"),
    ("embedded object", "FIL-464", "{\\object{\\*\\objdata 01}}"),
    ("control", "FIL-464", "{\\*\\objocx x}"), ("linked object", "FIL-464", "{\\objlink x}"),
    ("template", "FIL-466", "{\\*\\template c:\(secret)}"),
    ("picture from outside", "FIL-465", "{\\field{\\*\\fldinst INCLUDEPICTURE \(secret)}}"),
    ("exchange of data", "FIL-465", "{\\field{\\*\\fldinst DDE \(secret)}}"),
    ("bytes of any kind", "FIL-464", "{\\bin3 abc}"),
    ("data store", "FIL-464", "{\\*\\datastore 01}"),
    ("picture", "FIL-468", "{\\pict\\jpegblip ffd8}"),
    ("group of unknown kind", "FIL-469", "{\\*\\okand \(secret)}"),
    ("after the end", "FIL-467", "}\(secret){"),
  ]

  private static let mail: [(String, String)] = [
    ("way and addresses", "FIL-450"), ("blind copies", "FIL-451"), ("attachments", "FIL-452"),
    ("pictures from afar", "FIL-453"),
  ]
}
