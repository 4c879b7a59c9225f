/// The text of one page as its content stream paints it.
struct PageText: Sendable {
  /// Whose a stretch of text is.
  enum Owner: Sendable, Hashable {
    /// Marked content with an identifier, which a tag may claim.
    case content(Int)
    /// Index in `artifacts`.
    case artifact(Int)
    case nobody
  }

  /// UTF-8, in painting order.
  fileprivate(set) var painted: [UInt8] = []
  /// By identifier; an empty text where the marked content paints none.
  fileprivate(set) var contents: [Int: String] = [:]
  /// The identifiers in the order in which they begin.
  fileprivate(set) var order: [Int] = []
  /// With an empty text where the artefact paints none.
  fileprivate(set) var artifacts: [PDFArtifact] = []
}

extension PageText {
  /// Where the stretch that is being painted belongs.
  struct Writer {
    private(set) var page = PageText()
    private var owner = Owner.nobody
    private var start = 0
    /// Identifiers that came twice, and text that nobody owns.
    private(set) var repeated = false
    private(set) var untagged = false

    mutating func begin(content id: Int) -> Owner {
      if page.contents[id] == nil {
        page.contents[id] = ""
        page.order.append(id)
      } else {
        repeated = true
      }
      return .content(id)
    }

    mutating func begin(artifact subtype: String) -> Owner {
      page.artifacts.append(PDFArtifact(subtype: subtype, text: ""))
      return .artifact(page.artifacts.count - 1)
    }

    /// What is painted from here on is the owner's.
    mutating func turn(to next: Owner) {
      guard next != owner else { return }
      close()
      owner = next
    }

    mutating func paint(_ body: (inout [UInt8]) -> Bool) -> Bool { body(&page.painted) }

    mutating func finish() -> PageText {
      close()
      return page
    }

    private mutating func close() {
      defer { start = page.painted.count }
      guard start < page.painted.count else { return }
      let stretch = page.painted[start...]
      switch owner {
      case .content(let id): page.contents[id, default: ""] += String(decoding: stretch, as: UTF8.self)
      case .artifact(let index) where page.artifacts.indices.contains(index):
        page.artifacts[index].text += String(decoding: stretch, as: UTF8.self)
      case .artifact, .nobody:
        if stretch.contains(where: { !PDFByte.isSpace($0) }) { untagged = true }
      }
    }
  }
}
