internal import STSource

/// Reads what stands under `ext`: JSON values spelt out as elements of the extension namespace, so that they come back
/// exactly as they were.
///
/// `<x:object>`, `<x:array>`, `<x:string>`, `<x:number>`, `<x:bool>` and `<x:null>`; members of an object carry their
/// key in the attribute `key`.
struct XMLOpaqueReader {
  struct Fault {
    let path: String
    let place: SourcePlace
    let message: String
    let remedy: String
  }

  private(set) var faults: [Fault] = []

  mutating func members(_ element: XMLElement, _ path: String) -> SourceNode {
    reportText(element, path)
    var members: [SourceNode.Member] = []
    var seen: Set<String> = []
    for (position, child) in element.children.enumerated() {
      let path = path + "/" + child.name + "[\(position + 1)]"
      guard let key = child.attributes.first(where: { $0.name == "key" && $0.namespace == nil })?.value else {
        fault(child, path, "Elementet saknar attributet key.")
        continue
      }
      if seen.insert(key).inserted {
        members.append(SourceNode.Member(key, at: child.place, value(child, path)))
      } else {
        fault(child, path, "Attributet key har samma värde två gånger.")
      }
    }
    return SourceNode(.object(members), at: element.place)
  }

  private mutating func value(_ element: XMLElement, _ path: String) -> SourceNode {
    guard element.namespace == XMLNames.extensionNamespace else {
      fault(element, path, "Elementet \(Excerpt.quoted(element.name)) hör inte till tilläggens namnrymd.")
      return SourceNode(.null, at: element.place)
    }
    switch element.name {
    case "object": return members(element, path)
    case "array": return array(element, path)
    default: return SourceNode(scalar(element, path), at: element.place)
    }
  }

  private mutating func array(_ element: XMLElement, _ path: String) -> SourceNode {
    reportText(element, path)
    var elements: [SourceNode] = []
    for (position, child) in element.children.enumerated() {
      elements.append(value(child, path + "/" + child.name + "[\(position + 1)]"))
    }
    return SourceNode(.array(elements), at: element.place)
  }

  private mutating func scalar(_ element: XMLElement, _ path: String) -> SourceNode.Value {
    if !element.children.isEmpty { fault(element, path, "Elementet ska bara innehålla text.") }
    let text = element.string
    switch (element.name, text) {
    case ("string", _): return .string(text)
    case ("number", _) where XMLScalar.isNumber(text): return .number(text)
    case ("bool", "true"): return .bool(true)
    case ("bool", "false"): return .bool(false)
    case ("null", ""): return .null
    default:
      fault(element, path, "Elementet \(Excerpt.quoted(element.name)) har inget giltigt värde.")
      return .null
    }
  }

  private mutating func reportText(_ element: XMLElement, _ path: String) {
    if element.hasText { fault(element, path, "Elementet har text mellan sina element.") }
  }

  private mutating func fault(_ element: XMLElement, _ path: String, _ message: String) {
    faults.append(
      Fault(
        path: path, place: element.place, message: message,
        remedy:
          "Under ext står bara object, array, string, number, bool och null ur \(XMLNames.extensionNamespace)."
      ))
  }
}
