internal import STDeflate
internal import STPDFReader

/// Data that have a form of their own within the file: pictures other than JPEG, fonts and colour profiles.
struct PDFCodingPlace: PDFHidingPlace {
  /// What the data of a stream are for, where that does not stand in the stream.
  private enum Use {
    case font
    case map
    case shared
  }

  func sweep(_ document: inout PDFDocument, _ work: UploadWork) throws(UploadRefusal) {
    let uses = Self.uses(document.graph)
    let deflater = Deflater()
    for reference in document.graph.references {
      guard let node = document.graph.nodes[reference], let data = node.data,
        let dictionary = node.value.dictionary
      else { continue }
      let filters = document.graph.filters(dictionary)
      let coding: PDFCoding?
      if case .picture(let name) = filters.ending {
        guard !["DCTDecode", "DCT"].contains(name),
          case .coded(let picture, _) = filters.decode(data, limit: PDFGraph.mostOfStream)
        else { continue }
        coding = Self.picture(picture, name, filters.lastParameters)
      } else {
        coding = try Self.coding(reference, dictionary, uses[reference], document.graph, work)
      }
      guard let coding, !coding.found.isEmpty else { continue }
      let rule = Self.rule(uses[reference], dictionary)
      Self.report(coding, rule, reference, &document.report)
      replace(reference, dictionary, filters, coding.clean, deflater, &document.graph)
    }
    sweepOutputs(&document)
  }

  private static func coding(
    _ reference: PDFReference, _ dictionary: PDFDictionary, _ use: Use?, _ graph: PDFGraph, _ work: UploadWork
  ) throws(UploadRefusal) -> PDFCoding? {
    let isProgram =
      use == .map || dictionary["Type"].name == "CMap" || dictionary["FunctionType"].integer == 4
    let isProfile =
      dictionary["N"].integer != nil && !dictionary.has("First") && !dictionary.has("FunctionType")
    guard use != nil || isProgram || isProfile,
      let content = try graph.content(.reference(reference), work, isCounted: false)
    else { return nil }
    if isProgram { return .program(content) }
    switch use {
    case .font: return .font(content)
    case .shared: return .jbig2(content)
    default: return .profile(content)
    }
  }

  private static func rule(_ use: Use?, _ dictionary: PDFDictionary) -> UploadRule {
    switch use {
    case .font: .pdfFontData
    case .map: .pdfStreamRemark
    default:
      dictionary["Type"].name == "CMap" || dictionary.has("FunctionType") ? .pdfStreamRemark : .pdfPictureData
    }
  }

  /// Nil where the coding is looked into elsewhere, or not at all.
  private static func picture(_ bytes: [UInt8], _ name: String, _ parameters: PDFDictionary?) -> PDFCoding? {
    switch name {
    case "JPXDecode": .jpx(bytes)
    case "JBIG2Decode": .jbig2(bytes)
    case "CCITTFaxDecode", "CCF": .ccitt(bytes, parameters)
    default: nil
    }
  }

  /// Programs and maps of fonts, and what several JBIG2 pictures share.
  private static func uses(_ graph: PDFGraph) -> [PDFReference: Use] {
    var uses: [PDFReference: Use] = [:]
    for reference in graph.references {
      guard let dictionary = graph.nodes[reference]?.value.dictionary else { continue }
      for key in ["FontFile", "FontFile2", "FontFile3"] {
        if let font = dictionary[key].reference { uses[font] = .font }
      }
      if let map = dictionary["ToUnicode"].reference { uses[map] = .map }
      guard dictionary.has("DecodeParms") else { continue }
      for parameters in graph.array(dictionary["DecodeParms"]) ?? [dictionary["DecodeParms"]] {
        if let shared = graph.dictionary(parameters)?["JBIG2Globals"].reference { uses[shared] = .shared }
      }
    }
    return uses
  }

  private static func report(
    _ coding: PDFCoding, _ rule: UploadRule, _ reference: PDFReference, _ report: inout PDFReport
  ) {
    let place = "objekt \(reference.number)"
    let words = coding.found.map(\.what)
    let detail = words.first.map { words.count > 1 ? ": \($0) och \(words.count - 1) till" : ": \($0)" } ?? ""
    let text = coding.found.map(\.text).joined(separator: "\n")
    report.add(rule, at: place, detail: detail, excerpt: text)
    report.add(text: text, at: place, isVisible: false)
  }

  /// What outputs say of themselves (14.11.5), where it is no name of a known profile.
  private func sweepOutputs(_ document: inout PDFDocument) {
    let graph = document.graph
    document.rewrite { dictionary, spot, report in
      guard !spot.isNameMap, dictionary.has("OutputConditionIdentifier"), dictionary.has("S") else {
        return true
      }
      for key in ["Info", "OutputCondition", "OutputConditionIdentifier", "RegistryName"]
      where dictionary.has(key) {
        let text = graph.resolve(dictionary[key]).text ?? ""
        guard !PDFCoding.isKnownProfile(text), text != "Custom", !text.contains("color.org")
        else { continue }
        report.add(.pdfPictureData, at: "\(spot.place), \(key)", excerpt: text)
        report.add(text: text, at: "\(spot.place), \(key)", isVisible: false)
        dictionary[key] = key == "OutputConditionIdentifier" ? .string(Array("Custom".utf8)) : .null
      }
      return true
    }
  }

  private func replace(
    _ reference: PDFReference, _ dictionary: PDFDictionary, _ filters: PDFFilters, _ clean: [UInt8],
    _ deflater: Deflater, _ graph: inout PDFGraph
  ) {
    var dictionary = dictionary
    if case .picture(let name) = filters.ending {
      dictionary["Filter"] = .name(name)
      let parameters = graph.array(dictionary["DecodeParms"])?.last ?? dictionary["DecodeParms"]
      dictionary["DecodeParms"] = graph.dictionary(parameters) == nil ? .null : parameters
      graph.nodes[reference] = PDFGraph.Node(value: .dictionary(dictionary), data: clean)
    } else {
      dictionary["Filter"] = .name("FlateDecode")
      dictionary["DecodeParms"] = .null
      graph.nodes[reference] = PDFGraph.Node(value: .dictionary(dictionary), data: deflater.deflate(clean))
    }
  }
}
