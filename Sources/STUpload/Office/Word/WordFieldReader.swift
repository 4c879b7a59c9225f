/// Reads the codes of all fields of a part, in the order of their beginnings.
struct WordFieldReader {
  struct Field {
    var code: String
    /// Whether the code has a field within it, so that nobody knows what it says.
    var hasInnerCode = false
  }

  private(set) var fields: [Field] = []
  private var open: [(index: Int, hasResult: Bool)] = []

  mutating func read(_ element: MarkupElement) {
    switch element.name {
    case "w:fldSimple": begin(element["w:instr"] ?? "")
    case "w:fldChar": mark(element["w:fldCharType"])
    case "w:instrText":
      if let field = open.last, !field.hasResult { fields[field.index].code += element.text }
    default: break
    }
    for child in element.elements { read(child) }
  }

  private mutating func begin(_ code: String) {
    if let outer = open.last, !outer.hasResult { fields[outer.index].hasInnerCode = true }
    fields.append(Field(code: code))
  }

  private mutating func mark(_ kind: String?) {
    switch kind {
    case "begin":
      begin("")
      open.append((fields.count - 1, false))
    case "separate":
      if let field = open.popLast() { open.append((field.index, true)) }
    default: _ = open.popLast()
    }
  }
}
