/// Finds the pages of a file (ISO 32000-1, 7.7.3).
struct PageTree {
  struct Page {
    let number: Int
    let dictionary: PDFDictionary
    /// The page's own or inherited.
    let resources: PDFValue
    let mediaBox: PDFValue
    /// Whether the page is shown other than whole, upright and in its size.
    let isCut: Bool
  }

  private let file: QPDFFile
  private let limits: PDFReadingLimits
  private let findings: PDFFindings
  private var visited: Set<Int> = []
  private(set) var pages: [Page] = []

  init(_ root: PDFValue, _ file: QPDFFile, _ limits: PDFReadingLimits, _ findings: PDFFindings) {
    self.file = file
    self.limits = limits
    self.findings = findings
    visit(root, Inherited(), depth: limits.depth)
    if file.resolve(root).dictionary?["Count"].integer != pages.count { findings.add(.pageTree) }
  }

  /// What pages have from the nodes above where they have none themselves (table 30).
  private struct Inherited {
    var resources = PDFValue.null
    var mediaBox = PDFValue.null
    var isCut = false

    func merged(with node: PDFDictionary) -> Inherited {
      Inherited(
        resources: node["Resources"].isNull ? resources : node["Resources"],
        mediaBox: node["MediaBox"].isNull ? mediaBox : node["MediaBox"],
        isCut: isCut || !["CropBox", "Rotate", "UserUnit"].allSatisfy { node[$0].isNull })
    }
  }

  private mutating func visit(_ node: PDFValue, _ inherited: Inherited, depth: Int) {
    guard let number = node.reference, depth > 0, visited.insert(number).inserted,
      let dictionary = file.object(number).dictionary
    else { return findings.add(.pageTree) }
    let own = inherited.merged(with: dictionary)
    guard !dictionary["Kids"].isNull else {
      guard pages.count < limits.pages else {
        return findings.add(.tooManyPages, detail: ": gränsen är \(limits.pages)")
      }
      return pages.append(
        Page(
          number: number, dictionary: dictionary, resources: own.resources, mediaBox: own.mediaBox,
          isCut: own.isCut))
    }
    for kid in file.resolve(dictionary["Kids"]).array ?? [] { visit(kid, own, depth: depth - 1) }
  }
}
