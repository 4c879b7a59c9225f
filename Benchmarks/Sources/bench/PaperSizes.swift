import Foundation
import STPipeline

/// The sizes of the papers in a bundle, with their fonts.
struct PaperSizes {
  /// Bytes of each paper that has one page, in order of size.
  let onePage: [Int]
  /// Bytes a page in the file with all papers.
  let merged: Int

  init(_ bundle: FinishedBundle) throws {
    guard let manifest = bundle.files.first(where: { $0.path == "manifest.json" }) else {
      throw BenchFault("the bundle has no manifest")
    }
    let papers = try JSONDecoder().decode(Manifest.self, from: Data(manifest.content)).files
    onePage = papers.filter { $0.pages == 1 && $0.path.hasSuffix(".pdf") }.compactMap(\.bytes).sorted()
    let whole = papers.first { $0.path == "ansokan-komplett.pdf" }
    guard let bytes = whole?.bytes, let pages = whole?.pages, !onePage.isEmpty else {
      throw BenchFault("the manifest lacks the papers")
    }
    merged = bytes / pages
  }

  var median: Int { onePage[onePage.count / 2] }
  var largest: Int { onePage[onePage.count - 1] }

  private struct Manifest: Decodable {
    let files: [File]

    struct File: Decodable {
      let path: String
      let pages: Int?
      let bytes: Int?
    }
  }
}
