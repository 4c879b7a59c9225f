internal import CLibXML2
internal import STDiagnostics
internal import STSource

/// libxml2 made safe: events only, no document type, no entity but the five predefined, no network, and our limits
/// while reading.
///
/// `xmlInitParser` is called by libxml2 itself the first time a parser is made; it is idempotent and, since 2.9, safe
/// to run into from several threads. Nothing else here is global: each call makes and frees its own parser.
enum XMLParser {
  /// Why reading stopped.
  struct Stop: Error {
    let finding: Diagnostic
  }

  static func parse(_ bytes: [UInt8], file: String, limits: SourceLimits) -> Result<XMLElement, Stop> {
    let events = XMLEvents(bytes, file: file, limits: limits)
    run(bytes, events)
    if let finding = events.finding { return .failure(Stop(finding: finding)) }
    if let root = events.root { return .success(root) }
    return .failure(Stop(finding: events.endsEarly()))
  }

  private static func run(_ bytes: [UInt8], _ events: XMLEvents) {
    guard let context = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(context) }
    guard let handler = context.pointee.sax else { return }
    handler.pointee = saxHandler()
    events.parser = context
    context.pointee.userData = Unmanaged.passUnretained(events).toOpaque()
    // NOENT only makes libxml2 write out the predefined entities in attributes; it knows of no others here.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOENT.rawValue
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      // No handler builds a tree, so what comes back is empty; it is freed all the same.
      let document = xmlCtxtReadMemory(
        context, start, Int32(clamping: buffer.count), nil, "UTF-8", Int32(options))
      if let document { xmlFreeDoc(document) }
    }
    events.parser = nil
  }

  private static func saxHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, uri, _, _, count, _, attributes in
      XMLEvents.of(data)?.start(name, uri, attributes, Int(count))
    }
    handler.endElementNs = { data, _, _, _ in XMLEvents.of(data)?.end() }
    handler.characters = { data, text, count in XMLEvents.of(data)?.characters(text, Int(count)) }
    handler.ignorableWhitespace = { data, text, count in XMLEvents.of(data)?.characters(text, Int(count)) }
    handler.cdataBlock = { data, text, count in XMLEvents.of(data)?.characters(text, Int(count)) }
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.internalSubset = { data, _, _, _ in XMLEvents.of(data)?.doctype() }
    handler.serror = { data, error in
      guard let error else { return }
      XMLEvents.of(data)?.fault(
        code: Int(error.pointee.code), line: Int(error.pointee.line), column: Int(error.pointee.int2))
    }
    return handler
  }
}
