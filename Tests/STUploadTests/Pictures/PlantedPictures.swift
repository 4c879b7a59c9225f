import STDiagnostics

@testable import STUpload

/// Pictures with something hidden in one place each. Pillow draws most of them.
enum PlantedPictures {
  static func all() throws -> [PlantedFile] {
    try JPEGTests.planted() + PNGTests.planted() + GIFTests.planted() + WebPTests.planted()
      + HEIFTests.planted()
      + TIFFTests.planted()
  }
}

extension PlantedFile {
  init(_ name: String, _ planted: Planted) {
    self.init(name, planted.rule.id.rawValue, planted.bytes, secrets: [planted.secret])
  }
}
