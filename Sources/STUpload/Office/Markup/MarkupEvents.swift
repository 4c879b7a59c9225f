internal import CLibXML2

/// Takes libxml2's events and makes a tree of them. A class because C hands it through as a pointer; it lives for one
/// call of `MarkupReader.read`.
final class MarkupEvents {
  private let part: String
  private let limits: UploadLimits
  private var stack: [MarkupElement] = []
  private var elements = 0
  private var text: [UInt8] = []
  private(set) var remarks: [String] = []
  private(set) var root: MarkupElement?
  /// The first fault; after it reading has stopped.
  private(set) var refusal: UploadRefusal?
  var parser: xmlParserCtxtPtr?
  /// libxml2 keeps each name once, so that its addresses tell names apart.
  private var names: [Name: (name: String, tag: String)] = [:]

  struct Name: Hashable {
    let local: UnsafePointer<xmlChar>?
    let prefix: UnsafePointer<xmlChar>?
    let uri: UnsafePointer<xmlChar>?
  }

  init(part: String, limits: UploadLimits) {
    self.part = part
    self.limits = limits
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> MarkupEvents? {
    data.map { Unmanaged<MarkupEvents>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: Events

  func start(
    _ name: Name, _ declared: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ declaredCount: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ attributeCount: Int
  ) {
    guard refusal == nil else { return }
    elements += 1
    if elements > limits.xmlElements { return stop("högst \(limits.xmlElements) element läses") }
    if stack.count >= limits.xmlDepth { return stop("element i högst \(limits.xmlDepth) led läses") }
    if declaredCount > Self.mostNamespaces {
      return stop("högst \(Self.mostNamespaces) namnrymder i en tagg läses")
    }
    flush()
    let (short, tag) = names(of: name)
    var element = MarkupElement(name: short, tag: tag)
    element.declarations = Self.declarations(declared, declaredCount)
    element.attributes = self.attributes(attributes, attributeCount)
    stack.append(element)
  }

  func end() {
    guard refusal == nil else { return }
    flush()
    guard let element = stack.popLast() else { return }
    if stack.isEmpty {
      root = element
    } else {
      stack[stack.count - 1].children.append(.element(element))
    }
  }

  func characters(_ characters: UnsafePointer<xmlChar>?, _ count: Int) {
    guard refusal == nil, !stack.isEmpty, let characters, count > 0 else { return }
    text.append(contentsOf: UnsafeBufferPointer(start: characters, count: count))
    if text.count > limits.xmlText { stop("texter på högst \(limits.xmlText) byte läses") }
  }

  func remark(_ text: UnsafePointer<xmlChar>?) {
    guard refusal == nil, remarks.count < 1_000 else { return }
    remarks.append(Self.string(text))
  }

  func doctype() {
    refuse(UploadRefusal(.damaged, at: part, detail: ": den har en dokumenttyp (DOCTYPE), som aldrig läses"))
  }

  func fault(code: Int, line: Int) {
    let code = xmlParserErrors(UInt32(clamping: code))
    // Warnings about names of namespaces, which say nothing about the content.
    guard code != XML_WAR_NS_URI, code != XML_WAR_NS_URI_RELATIVE else { return }
    refuse(MarkupReader.damaged(part, "inte välformad XML på rad \(line)"))
  }

  // MARK: Limits

  static let mostNamespaces = 64

  private func stop(_ limit: String) { refuse(.limit(limit, at: part)) }

  private func refuse(_ refusal: UploadRefusal) {
    guard self.refusal == nil else { return }
    self.refusal = refusal
    if let parser { xmlStopParser(parser) }
  }

  // MARK: From C

  private func flush() {
    guard !text.isEmpty, !stack.isEmpty else { return }
    stack[stack.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func names(of name: Name) -> (name: String, tag: String) {
    if let known = names[name] { return known }
    let local = Self.string(name.local)
    let tag = name.prefix.map { Self.string($0) + ":" + local } ?? local
    let key = name.uri.map { MarkupNames.key(Self.string($0)) ?? MarkupNames.foreign }
    let pair = (name: key.map { $0 + ":" + local } ?? local, tag: tag)
    names[name] = pair
    return pair
  }

  private static func declarations(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [MarkupElement.Declaration] {
    guard let pointers, count > 0 else { return [] }
    return (0..<count).map { position in
      MarkupElement.Declaration(
        prefix: string(pointers[position * 2]), uri: string(pointers[position * 2 + 1]))
    }
  }

  /// Each attribute is five pointers: local name, prefix, namespace, start and end of the value.
  private func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [MarkupElement.Attribute] {
    guard let pointers, count > 0 else { return [] }
    return (0..<count).map { position in
      let parts = UnsafeBufferPointer(start: pointers + position * 5, count: 5)
      var value = ""
      if let start = parts[3], let end = parts[4], start <= end {
        value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
      let (name, tag) = names(of: Name(local: parts[0], prefix: parts[1], uri: parts[2]))
      return MarkupElement.Attribute(name: name, tag: tag, value: value)
    }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
