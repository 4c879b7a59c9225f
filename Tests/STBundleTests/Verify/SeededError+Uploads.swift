import STBundle
import STTestSupport
import Testing

private let application = "01-ansokan.pdf"
private let list = "02-bilageforteckning.pdf"

// MARK: - In the copies of what was uploaded

extension SeededError {
  static let inTheUploads = [
    SeededError("a note in a copy", .uploadHides) { bundle in
      let path = try bundle.uploads()[0].path
      bundle.files[path] = try bundle.paper(path) + Array("% HEMLIGT\n".utf8)
      return [Expected(.uploadHides, path)]
    },
    SeededError("the uncleaned file in the place of its copy", .uploadHides) { bundle in
      let path = try bundle.uploads()[0].path
      bundle.files[path] = try PackageRoot.bytes("Samples/uploads/dolt/kurs.pdf")
      return [Expected(.uploadHides, path)]
    },
    SeededError("a copy that cannot be looked into", .uploadHides) { bundle in
      let path = try bundle.uploads()[1].path
      bundle.files[path] = Array(try bundle.paper(path).prefix(200))
      return [Expected(.uploadHides, path)]
    },
    SeededError("a copy of another kind", .uploadFormat) { bundle in
      let path = try bundle.uploads()[1].path
      bundle.files[path] = Array("Intyg om tjänstgöring\n".utf8)
      return [Expected(.uploadFormat, path)]
    },
    SeededError("a copy that is missing", .fileMissing) { bundle in
      let path = try bundle.uploads()[1].path
      bundle.files[path] = nil
      return [Expected(.fileMissing, path)]
    },
    SeededError("a copy taken out, of the manifest too", .listRows) { bundle in
      let file = try bundle.uploads()[1]
      bundle.files[file.path] = nil
      try bundle.changeManifest { $0.files.removeAll { $0.path == file.path } }
      return [Expected(.ledger, application, 3), Expected(.listRows, list, 1)]
    },
    SeededError("a copy too many", .fileExtra) { bundle in
      let path = "bilagor/bilaga-029-ovrigt.pdf"
      bundle.files[path] = try bundle.paper(bundle.uploads()[1].path)
      return [Expected(.fileExtra, path)]
    },
    SeededError("a copy that is listed and stands in no list", .listRows) { bundle in
      let (path, file) = ("bilagor/bilaga-029-utlandstjanstgoring.pdf", try bundle.uploads()[1])
      bundle.files[path] = try bundle.paper(file.path)
      try bundle.changeManifest { $0.files.append(file.with(path: path, number: 29)) }
      return [Expected(.ledger, application, 3), Expected(.listRows, list, 1)]
    },
    SeededError("a copy by another name", .uploadName) { bundle in
      let file = try bundle.uploads()[1].path
      let other = file.replacing("bilaga-028", with: "bilaga-027")
      bundle.files[other] = bundle.files.removeValue(forKey: file)
      try bundle.changeManifest { manifest in
        manifest.files = manifest.files.map { $0.path == file ? $0.with(path: other) : $0 }
      }
      return [Expected(.uploadName, other)]
    },
    SeededError("a copy with the number of a certificate", .numberTwice) { bundle in
      let file = try bundle.uploads()[1].path
      try bundle.changeManifest { manifest in
        manifest.files = manifest.files.map { $0.path == file ? $0.with(number: 3) : $0 }
      }
      return [
        Expected(.numberTwice, file), Expected(.uploadName, file), Expected(.ledger, application, 3),
        Expected(.listRows, list, 1),
      ]
    },
    SeededError("a copy of another category", .listKind) { bundle in
      let file = try bundle.uploads()[1]
      let upload = try #require(file.upload)
      try bundle.changeManifest { manifest in
        manifest.files = manifest.files.map {
          $0.path == file.path
            ? $0.with(
              upload: Manifest.Upload(category: "ovrigt", format: upload.format, removed: upload.removed))
            : $0
        }
      }
      return [
        Expected(.uploadName, file.path), Expected(.ledger, application, 3), Expected(.listKind, list, 1),
      ]
    },
  ]
}
