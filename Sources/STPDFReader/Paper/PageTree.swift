/// Finds the pages of a file (ISO 32000-1, 7.7.3).
struct PageTree {
  struct Page {
    let number: Int
    let dictionary: PDFDictionary
    /// The page's own or inherited.
    let resources: PDFValue
    let mediaBox: PDFValue
  }

  private let file: PDFObjectFile
  private let limits: PDFReadingLimits
  private let findings: PDFFindings
  private var visited: Set<Int> = []
  private(set) var pages: [Page] = []

  init(_ root: PDFValue, _ file: PDFObjectFile, _ limits: PDFReadingLimits, _ findings: PDFFindings) {
    self.file = file
    self.limits = limits
    self.findings = findings
    visit(root, resources: .null, mediaBox: .null, depth: limits.depth)
    if file.resolve(root).dictionary?["Count"].integer != pages.count { findings.add(.pageTree) }
  }

  private mutating func visit(_ node: PDFValue, resources: PDFValue, mediaBox: PDFValue, depth: Int) {
    guard let number = node.reference, depth > 0, visited.insert(number).inserted,
      let dictionary = file.object(number).dictionary
    else { return findings.add(.pageTree) }
    func own(_ key: String, or inherited: PDFValue) -> PDFValue {
      dictionary[key].isNull ? inherited : dictionary[key]
    }
    let (resources, mediaBox) = (own("Resources", or: resources), own("MediaBox", or: mediaBox))
    guard !dictionary["Kids"].isNull else {
      guard pages.count < limits.pages else {
        return findings.add(.tooManyPages, detail: ": gränsen är \(limits.pages)")
      }
      return pages.append(
        Page(number: number, dictionary: dictionary, resources: resources, mediaBox: mediaBox))
    }
    for kid in file.resolve(dictionary["Kids"]).array ?? [] {
      visit(kid, resources: resources, mediaBox: mediaBox, depth: depth - 1)
    }
  }
}
