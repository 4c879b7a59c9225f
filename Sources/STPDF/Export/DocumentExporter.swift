internal import STLayout
internal import STDeflate

/// Turns one document into a file, with fonts that were prepared for it (and perhaps for others).
struct DocumentExporter {
  let document: PageDocument
  let options: PDFOptions
  let fonts: [EmbeddedFont]
  let subsets: SubsetCache
  let deflater: Deflater

  func file() -> PDFFile {
    var file = PDFFileWriter(
      isReadable: options.isReadable, deflater: deflater, blocks: subsets.blocks)
    let catalog = file.reserve()
    let info = file.reserve()
    let pageTree = file.reserve()
    let resources = file.reserve()
    let structure = file.reserve()
    let pages = file.reserve(document.pages.count)
    let outline = OutlineExporter(pages: pages, heights: document.pages.map(\.height))
      .write(document.outline, to: &file)
    writeCatalog(catalog, pageTree, structure, outline, to: &file)
    let metadata = Metadata(document, options)
    file.object(info) { $0.dictionary { metadata.describe(&$0) } }
    let used = writePages(pages, pageTree, resources, to: &file)
    writeFonts(used, resources, to: &file)
    // By itself, so that papers with the same tag tree share its block.
    file.startBlock()
    var tree = StructureExporter(document, pages: pages)
    tree.write(document, as: structure, to: &file)
    let (bytes, digest) = file.finish(root: catalog, info: info)
    return PDFFile(bytes: bytes, digest: digest, pageCount: document.pages.count)
  }

  /// ISO 32000-1, 7.7.2.
  private func writeCatalog(
    _ catalog: PDFReference, _ pageTree: PDFReference, _ structure: PDFReference, _ outline: PDFReference?,
    to file: inout PDFFileWriter
  ) {
    let metadata = file.reserve()
    let profile = file.reserve()
    file.object(catalog) { out in
      out.dictionary { catalog in
        catalog.key("Type")
        catalog.name("Catalog")
        catalog.key("Pages")
        catalog.reference(pageTree)
        catalog.key("Lang")
        catalog.text(document.language)
        catalog.key("MarkInfo")
        catalog.dictionary { mark in
          mark.key("Marked")
          mark.boolean(true)
        }
        catalog.key("StructTreeRoot")
        catalog.reference(structure)
        catalog.key("ViewerPreferences")
        catalog.dictionary { preferences in
          preferences.key("DisplayDocTitle")
          preferences.boolean(true)
        }
        if let outline {
          catalog.key("Outlines")
          catalog.reference(outline)
          catalog.key("PageMode")
          catalog.name("UseOutlines")
        }
        catalog.key("Metadata")
        catalog.reference(metadata)
        catalog.key("OutputIntents")
        catalog.array { $0.dictionary { Self.describeOutputIntent(profile, &$0) } }
      }
    }
    file.stream(metadata, .plain(Metadata(document, options).xmp())) { out in
      out.key("Type")
      out.name("Metadata")
      out.key("Subtype")
      out.name("XML")
    }
    file.stream(profile, .prepared(subsets.outputIntent)) { out in
      out.key("N")
      out.integer(3)
    }
  }

  /// Gray ink needs no more than that there is an intent, whichever colours it has (ISO 19005-2, 6.2.4.3).
  private static func describeOutputIntent(_ profile: PDFReference, _ intent: inout PDFBuffer) {
    intent.key("Type")
    intent.name("OutputIntent")
    intent.key("S")
    intent.name("GTS_PDFA1")
    intent.key("OutputConditionIdentifier")
    intent.text("sRGB")
    intent.key("Info")
    intent.text("sRGB IEC 61966-2-1")
    intent.key("DestOutputProfile")
    intent.reference(profile)
  }

  /// Says by font which of them the pages use.
  private func writePages(
    _ pages: [PDFReference], _ pageTree: PDFReference, _ resources: PDFReference, to file: inout PDFFileWriter
  ) -> [Bool] {
    file.object(pageTree) { out in
      out.dictionary { tree in
        tree.key("Type")
        tree.name("Pages")
        tree.key("Kids")
        tree.references(pages)
        tree.key("Count")
        tree.integer(pages.count)
      }
    }
    var content = PageContent(fonts: fonts, isReadable: options.isReadable)
    for (index, page) in document.pages.enumerated() {
      let contents = file.reserve()
      file.object(pages[index]) { out in
        out.dictionary { entry in
          entry.key("Type")
          entry.name("Page")
          entry.key("Parent")
          entry.reference(pageTree)
          entry.key("MediaBox")
          entry.array { box in
            box.integer(0)
            box.integer(0)
            box.thousandths(page.width)
            box.thousandths(page.height)
          }
          entry.key("Resources")
          entry.reference(resources)
          entry.key("Contents")
          entry.reference(contents)
          entry.key("StructParents")
          entry.integer(index)
        }
      }
      file.stream(contents, .text(content.bytes(of: page)))
    }
    return content.usedFonts
  }

  private func writeFonts(_ used: [Bool], _ resources: PDFReference, to file: inout PDFFileWriter) {
    var references: [(index: Int, font: PDFReference)] = []
    for (index, font) in fonts.enumerated() where used[index] {
      guard let program = font.program else { continue }
      let reference = file.reserve()
      references.append((index, reference))
      FontExporter.write(font, program, as: reference, to: &file)
    }
    file.object(resources) { out in
      out.dictionary { dictionary in
        dictionary.key("Font")
        dictionary.dictionary { names in
          for (index, reference) in references {
            names.key("F", index)
            names.reference(reference)
          }
        }
      }
    }
  }
}
