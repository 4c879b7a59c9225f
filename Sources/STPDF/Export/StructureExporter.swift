internal import STLayout

/// Writes the tag tree (ISO 32000-1, 14.7): the elements, and for each page which element owns which marked content.
struct StructureExporter {
  private let pages: [PDFReference]
  /// By page and marked-content id: the owner.
  private var owners: [[PDFReference]]
  private var notes: [(id: String, element: PDFReference)] = []
  /// Those of the elements that are being written, the innermost last.
  private var kids: [Kid] = []

  init(_ document: PageDocument, pages: [PDFReference]) {
    self.pages = pages
    let unowned = PDFReference(number: 0)
    owners = document.pages.map { page in
      let count = page.contents.count { if case .content = $0.mark { true } else { false } }
      return [PDFReference](repeating: unowned, count: count)
    }
  }

  /// Writes the whole tree; `root` becomes the structure tree root.
  mutating func write(_ document: PageDocument, as root: PDFReference, to file: inout PDFFileWriter) {
    let element = write(document.structure, parent: root, to: &file)
    let parents = file.reserve()
    let (notes, owners) = (notes, owners)
    file.object(root) { out in
      out.dictionary { tree in
        tree.key("Type")
        tree.name("StructTreeRoot")
        tree.key("K")
        tree.reference(element)
        tree.key("ParentTree")
        tree.reference(parents)
        tree.key("ParentTreeNextKey")
        tree.integer(owners.count)
        guard !notes.isEmpty else { return }
        tree.key("IDTree")
        tree.dictionary { Self.nameTree(notes, &$0) }
      }
    }
    let arrays = file.reserve(owners.count)
    file.object(parents) { out in
      out.dictionary { tree in
        tree.key("Nums")
        tree.array { numbers in
          for (page, array) in arrays.enumerated() {
            numbers.integer(page)
            numbers.reference(array)
          }
        }
      }
    }
    for (array, owners) in zip(arrays, owners) {
      file.object(array) { $0.references(owners) }
    }
  }

  private static func nameTree(_ notes: [(id: String, element: PDFReference)], _ out: inout PDFBuffer) {
    out.key("Names")
    out.array { names in
      for note in notes {
        names.text(note.id)
        names.reference(note.element)
      }
    }
  }

  private mutating func write(
    _ element: StructureElement, parent: PDFReference, to file: inout PDFFileWriter
  ) -> PDFReference {
    let reference = file.reserve()
    let start = kids.count
    for child in element.children {
      switch child {
      case .element(let child):
        let kid = write(child, parent: reference, to: &file)
        kids.append(.element(kid))
      case .content(let page, let id):
        kids.append(.content(page: page, id: id))
        own(page, id, by: reference)
      }
    }
    let noteID = element.role == .note ? register(note: reference) : nil
    file.object(reference) { out in
      out.dictionary { dictionary in
        Self.describe(element, noteID, &dictionary)
        dictionary.key("P")
        dictionary.reference(parent)
        writeKids(from: start, &dictionary)
      }
    }
    kids.removeSubrange(start...)
    return reference
  }

  private mutating func own(_ page: Int, _ id: Int, by element: PDFReference) {
    guard owners.indices.contains(page), owners[page].indices.contains(id) else { return }
    owners[page][id] = element
  }

  /// Notes need an id (ISO 14289-1, 7.9); as many digits in each, so that the order of writing is that of the name tree.
  private mutating func register(note: PDFReference) -> String {
    let number = String(notes.count + 1)
    let id = "n" + String(repeating: "0", count: max(0, 6 - number.utf8.count)) + number
    notes.append((id, note))
    return id
  }

  // MARK: One element (tables 323 and 349)

  private enum Kid {
    case element(PDFReference)
    case content(page: Int, id: Int)
  }

  private static func describe(_ element: StructureElement, _ id: String?, _ out: inout PDFBuffer) {
    out.key("S")
    out.name(element.role.pdfName)
    func text(_ key: StaticString, _ value: String?) {
      guard let value else { return }
      out.key(key)
      out.text(value)
    }
    text("ID", id)
    if let words = element.words {
      text("T", words.title)
      text("Lang", words.language)
      text("Alt", words.alternativeText)
      text("ActualText", words.actualText)
    }
    attributes(of: element, &out)
  }

  private static func attributes(of element: StructureElement, _ out: inout PDFBuffer) {
    guard element.scope != nil || element.columnSpan != 1 || element.rowSpan != 1 else { return }
    out.key("A")
    out.dictionary { list in
      list.key("O")
      list.name("Table")
      switch element.scope {
      case .row?:
        list.key("Scope")
        list.name("Row")
      case .column?:
        list.key("Scope")
        list.name("Column")
      case .both?:
        list.key("Scope")
        list.name("Both")
      case nil:
        break
      }
      if element.columnSpan != 1 {
        list.key("ColSpan")
        list.integer(element.columnSpan)
      }
      if element.rowSpan != 1 {
        list.key("RowSpan")
        list.integer(element.rowSpan)
      }
    }
  }

  /// Of the element that is being written: the innermost, whose kids are the last.
  private func writeKids(from start: Int, _ out: inout PDFBuffer) {
    guard start < kids.count else { return }
    let home = firstPage(from: start)
    if let home, pages.indices.contains(home) {
      out.key("Pg")
      out.reference(pages[home])
    }
    out.key("K")
    if start == kids.count - 1 {
      write(kids[start], home, &out)
    } else {
      out.array { array in
        for index in start..<kids.count { write(kids[index], home, &array) }
      }
    }
  }

  /// The element's own page: that of its first content.
  private func firstPage(from start: Int) -> Int? {
    for index in start..<kids.count {
      if case .content(let page, _) = kids[index] { return page }
    }
    return nil
  }

  /// Content on the element's own page is a number, content on another page says which (14.7.4.2).
  private func write(_ kid: Kid, _ home: Int?, _ out: inout PDFBuffer) {
    switch kid {
    case .element(let reference): out.reference(reference)
    case .content(let page, let id) where page == home: out.integer(id)
    case .content(let page, let id):
      out.dictionary { reference in
        reference.key("Type")
        reference.name("MCR")
        if pages.indices.contains(page) {
          reference.key("Pg")
          reference.reference(pages[page])
        }
        reference.key("MCID")
        reference.integer(id)
      }
    }
  }
}
