internal import STDiagnostics

extension UploadRule {
  static let textInvisible = UploadRule(
    "FIL-420", .hidden, .varning, "Texten har tecken utan bredd, som ingen ser", remedy: UploadRule.clean)
  static let textDirection = UploadRule(
    "FIL-421", .hidden, .varning,
    "Texten har styrtecken för skrivriktning, som kan visa något annat än det som står",
    remedy: "Ta bort styrtecknen i originalet om de inte behövs.")
  static let textTags = UploadRule(
    "FIL-422", .hidden, .varning, "Texten har ett meddelande i osynliga märktecken", remedy: UploadRule.clean)
  static let textControls = UploadRule(
    "FIL-423", .hidden, .varning, "Texten har styrtecken som inte syns", remedy: UploadRule.clean)
  static let textCommands = UploadRule(
    "FIL-424", .active, .varning, "Texten har kommandon till en terminal", remedy: UploadRule.clean)
  static let textTrailing = UploadRule(
    "FIL-425", .hidden, .varning, "Raderna slutar med mellanslag och tabbar, som kan vara en hemlig skrift",
    remedy: UploadRule.clean)
  static let textMixed = UploadRule(
    "FIL-426", .container, .varning, "Texten är skriven i två teckenkodningar", remedy: UploadRule.clean)
  static let textLookalikes = UploadRule(
    "FIL-427", .hidden, .varning, "Ord blandar bokstäver som ser lika ut men är olika",
    remedy: "Skriv orden på nytt i originalet.")
  static let tableFormula = UploadRule(
    "FIL-430", .active, .varning, "En cell i tabellen tolkas som en formel av kalkylprogram",
    remedy: "Skriv en apostrof före formeln i originalet, eller spara tabellen som pdf.")
  static let tableCommand = UploadRule(
    "FIL-431", .active, .fel, "En cell i tabellen kan köra ett program eller hämta något från nätet",
    remedy: "Ta bort cellen i originalet, eller spara tabellen som pdf.")

  static let text: [UploadRule] = [
    .textInvisible, .textDirection, .textTags, .textControls, .textCommands, .textTrailing, .textMixed,
    .textLookalikes, .tableFormula, .tableCommand,
  ]
}
