/// What the format knows of each kind of dictionary (ISO 32000-2): whatever else stands there is shown by no reader.
enum PDFVocabulary {
  enum Kind: String, CaseIterable {
    case font, descriptor, encoding, map, picture, form, group, state, softMask, pattern, shading, function
    case layer, membership, element, tree, content, object, outlines, bookmark, namespace, action, widget
    case intent, resources, borderStyle, characteristics, collection, marked, preferences, profile
  }

  /// Nil where the keys do not tell.
  static func kind(_ dictionary: PDFDictionary, key: String?) -> Kind? {
    if let kind = dictionary["Type"].name.flatMap({ byType[$0] }) { return kind }
    let isField = dictionary.has("FT") && !dictionary.has("S")
    if isField || dictionary["Subtype"].name == "Widget" && dictionary.has("Rect") { return .widget }
    if let kind = dictionary["Subtype"].name.flatMap({ bySubtype[$0] }), dictionary.has("Length") {
      return kind
    }
    if let kind = byEntry.first(where: { dictionary.has($0.key) })?.kind { return kind }
    if dictionary.has("Title"), dictionary.has("Parent"), !dictionary.has("S") { return .bookmark }
    if let action = dictionary["S"].name, actions.contains(action) { return .action }
    return key.flatMap { byKey[$0] }
  }

  private static let byType: [String: Kind] = [
    "Font": .font, "FontDescriptor": .descriptor, "Encoding": .encoding, "CMap": .map, "Group": .group,
    "ExtGState": .state, "Mask": .softMask, "Pattern": .pattern, "OCG": .layer, "OCMD": .membership,
    "StructElem": .element, "StructTreeRoot": .tree, "MCR": .content, "OBJR": .object, "Outlines": .outlines,
    "Namespace": .namespace, "OutputIntent": .intent,
  ]
  private static let bySubtype: [String: Kind] = ["Image": .picture, "Form": .form]
  private static let byEntry: [(key: String, kind: Kind)] = [
    ("FunctionType", .function), ("ShadingType", .shading), ("PatternType", .pattern),
  ]
  private static let actions: Set<String> = ["GoTo", "URI", "Named"]
  private static let byKey: [String: Kind] = [
    "Resources": .resources, "Group": .group, "BS": .borderStyle, "MK": .characteristics,
    "CIDSystemInfo": .collection, "MarkInfo": .marked, "ViewerPreferences": .preferences, "SMask": .softMask,
  ]

  static func knows(_ key: String, in kind: Kind) -> Bool {
    keys[kind]?.contains(key) == true || key == "Type"
      || (streams.contains(key) && mayBeStream.contains(kind))
  }

  private static let streams: Set<String> = ["Length", "Filter", "DecodeParms", "DL"]
  private static let mayBeStream: Set<Kind> = [
    .map, .picture, .form, .pattern, .shading, .function, .profile,
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static let keys: [Kind: Set<String>] = [
    .font: words(
      "Subtype Name BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts "
        + "CIDSystemInfo DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs Resources"),
    .descriptor: words(
      "FontName FontFamily FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight "
        + "XHeight StemV StemH AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3 CharSet Style Lang FD "
        + "CIDSet"),
    .encoding: words("BaseEncoding Differences"),
    .map: words("CMapName CIDSystemInfo WMode UseCMap"),
    .picture: words(
      "Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode Interpolate SMask SMaskInData "
        + "Name StructParent OC Matte"),
    .form: words("Subtype FormType BBox Matrix Resources Group Name StructParent StructParents OC"),
    .group: words("S CS I K"),
    .state: words(
      "LW LC LJ ML D RI OP op OPM Font BG BG2 UCR UCR2 TR TR2 HT FL SM SA BM SMask CA ca AIS TK UseBlackPtComp HTO"
    ),
    .softMask: words("S G BC TR"),
    .pattern: words(
      "PatternType PaintType TilingType BBox XStep YStep Matrix Resources Shading ExtGState"),
    .shading: words(
      "ShadingType ColorSpace Background BBox AntiAlias Function Domain Matrix Coords Extend BitsPerCoordinate "
        + "BitsPerComponent BitsPerFlag Decode VerticesPerRow"),
    .function: words(
      "FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Functions Bounds"),
    .layer: words("Name Intent Usage"),
    .membership: words("OCGs P VE"),
    .element: words("S ID P Pg K A C R T Lang Alt E ActualText NS Ref PhoneticAlphabet Phoneme"),
    .tree: words("K IDTree ParentTree ParentTreeNextKey RoleMap ClassMap Namespaces"),
    .content: words("Pg Stm StmOwn MCID"),
    .object: words("Pg Obj"),
    .outlines: words("First Last Count"),
    .bookmark: words("Title Parent Prev Next First Last Count Dest A SE C F"),
    .namespace: words("NS Schema RoleMapNS"),
    .action: words("S D SD URI IsMap N Next"),
    .widget: words(
      "Subtype Rect P F AP AS Border BS BE C CA ca BM Lang StructParent OC H A MK Q DA FT Parent Kids T TU Ff V Opt "
        + "MaxLen TI I Lock SV DV TM RV DS AA"),
    .intent: words("S OutputCondition OutputConditionIdentifier RegistryName Info DestOutputProfile"),
    .resources: words("ExtGState ColorSpace Pattern Shading XObject Font ProcSet Properties"),
    .borderStyle: words("W S D"),
    .characteristics: words("R BC BG CA RC AC I RI IX IF TP"),
    .collection: words("Registry Ordering Supplement"),
    .marked: words("Marked UserProperties Suspects"),
    .preferences: words(
      "HideToolbar HideMenubar HideWindowUI FitWindow CenterWindow DisplayDocTitle NonFullScreenPageMode Direction "
        + "ViewArea ViewClip PrintArea PrintClip PrintScaling Duplex PickTrayByPDFSize PrintPageRange NumCopies "
        + "Enforce"),
  ]
}
