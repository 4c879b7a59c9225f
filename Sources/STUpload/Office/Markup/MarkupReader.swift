internal import CLibXML2

/// Reads an XML part through libxml2's events: no document type, no entity but the five predefined, nothing from
/// outside, UTF-8 only, and our limits while reading.
enum MarkupReader {
  static func read(_ bytes: [UInt8], part: String, _ limits: UploadLimits) throws(UploadRefusal)
    -> MarkupDocument
  {
    // A zero byte ends the input for libxml2, and what came after it would be passed over in silence.
    if bytes.contains(0) { throw damaged(part, "texten är inte UTF-8") }
    guard !hasCrowdedTag(bytes, most: limits.xmlAttributes) else {
      throw .limit("högst \(limits.xmlAttributes) attribut i en tagg läses", at: part)
    }
    let events = MarkupEvents(part: part, limits: limits)
    run(bytes, events)
    if let refusal = events.refusal { throw refusal }
    guard let root = events.root else { throw damaged(part, "inget XML-element") }
    return MarkupDocument(root: root, remarks: events.remarks)
  }

  static func damaged(_ part: String, _ why: String) -> UploadRefusal {
    UploadRefusal(.damaged, at: part, detail: ": " + why)
  }

  private static func run(_ bytes: [UInt8], _ events: MarkupEvents) {
    guard let context = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(context) }
    guard let handler = context.pointee.sax else { return }
    handler.pointee = saxHandler()
    events.parser = context
    context.pointee.userData = Unmanaged.passUnretained(events).toOpaque()
    // NOENT only makes libxml2 write out the predefined entities in attributes; it knows of no others here.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let document = xmlCtxtReadMemory(
        context, start, Int32(clamping: buffer.count), nil, "UTF-8", Int32(options))
      if let document { xmlFreeDoc(document) }
    }
    events.parser = nil
  }

  private static func saxHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, prefix, uri, spaces, declared, count, _, attributes in
      MarkupEvents.of(data)?.start(
        MarkupEvents.Name(local: name, prefix: prefix, uri: uri), declared, Int(spaces), attributes,
        Int(count))
    }
    handler.endElementNs = { data, _, _, _ in MarkupEvents.of(data)?.end() }
    handler.characters = { data, text, count in MarkupEvents.of(data)?.characters(text, Int(count)) }
    handler.ignorableWhitespace = { data, text, count in
      MarkupEvents.of(data)?.characters(text, Int(count))
    }
    handler.cdataBlock = { data, text, count in MarkupEvents.of(data)?.characters(text, Int(count)) }
    handler.comment = { data, text in MarkupEvents.of(data)?.remark(text) }
    handler.processingInstruction = { data, _, text in MarkupEvents.of(data)?.remark(text) }
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.internalSubset = { data, _, _, _ in MarkupEvents.of(data)?.doctype() }
    handler.serror = { data, error in
      guard let error else { return }
      MarkupEvents.of(data)?.fault(code: Int(error.pointee.code), line: Int(error.pointee.line))
    }
    return handler
  }

  /// Whether a tag has more attributes than the limit: libxml2 compares each with each, which would take minutes. Counts
  /// equals signs outside quotation marks between `<` and `>`.
  private static func hasCrowdedTag(_ bytes: [UInt8], most: Int) -> Bool {
    var count = 0
    var isTag = false
    var quote: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<") where quote == 0:
        isTag = true
        count = 0
      case UInt8(ascii: ">") where quote == 0: isTag = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == byte { quote = 0 } else if quote == 0, isTag { quote = byte }
      case UInt8(ascii: "=") where isTag && quote == 0:
        count += 1
        if count > most { return true }
      default: break
      }
    }
    return false
  }
}
