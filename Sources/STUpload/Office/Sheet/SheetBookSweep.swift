/// Takes hidden sheets and unused names from the list of the workbook, and puts right what counts sheets.
struct SheetBookSweep {
  private let book: SheetBook

  init(_ book: SheetBook) { self.book = book }

  func apply(_ root: inout MarkupElement, _ tally: inout FindingTally) {
    let removed = Set(book.sheets.filter(book.isRemoved).map(\.relationship))
    for sheet in book.sheets where sheet.isHidden {
      let isUsed = !book.isRemoved(sheet)
      tally.add(isUsed ? .usedHiddenSheet : .hiddenSheet, hidden: sheet.name, isRemovable: !isUsed)
    }
    root.change("x:sheets") { list in
      list.children.removeAll { removed.contains($0.element?["r:id"] ?? "") }
    }
    renumber(&root)
    dropNames(&root, &tally)
  }

  /// The new number of each sheet that stays.
  private var numbers: [Int?] {
    var next = 0
    return book.sheets.map { sheet in
      guard !book.isRemoved(sheet) else { return nil }
      defer { next += 1 }
      return next
    }
  }

  private func renumber(_ root: inout MarkupElement) {
    let numbers = numbers
    guard numbers.contains(nil) else { return }
    let firstShown = zip(book.sheets, numbers).first { !$0.0.isHidden && $0.1 != nil }?.1 ?? 0
    root.change("x:bookViews") { views in
      views.change("x:workbookView") { view in
        for name in ["activeTab", "firstSheet"] {
          guard let old = view[name].flatMap({ Int($0) }) else { continue }
          let new = numbers.indices.contains(old) ? numbers[old] : nil
          view.set(name, to: String(new ?? firstShown))
        }
      }
    }
    root.change("x:definedNames") { names in
      names.children.removeAll { node in
        guard let old = node.element?["localSheetId"].flatMap({ Int($0) }) else { return false }
        return !numbers.indices.contains(old) || numbers[old] == nil
      }
      names.change("x:definedName") { name in
        guard let old = name["localSheetId"].flatMap({ Int($0) }), let new = numbers[old] else { return }
        name.set("localSheetId", to: String(new))
      }
    }
  }

  /// Areas that are printed stay, and names that a formula uses.
  private func dropNames(_ root: inout MarkupElement, _ tally: inout FindingTally) {
    root.change("x:definedNames") { names in
      names.children.removeAll { node in
        guard let element = node.element, let name = element["name"] else { return false }
        let isBuiltIn = name.hasPrefix("_xlnm.")
        if isBuiltIn, name.hasPrefix("_xlnm.Print_") { return false }
        let isUsed = !isBuiltIn && book.words.contains(name.lowercased())
        if isUsed, !SheetFormula.leavesTheFile(element.text) { return false }
        tally.add(isBuiltIn ? .filter : .definedName, hidden: name + " " + element.text)
        return true
      }
    }
  }
}
