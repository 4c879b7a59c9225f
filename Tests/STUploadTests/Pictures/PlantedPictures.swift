import STDiagnostics

@testable import STUpload

/// Pictures with something hidden in one place each.
enum PlantedPictures {
  /// None where there is no Pillow to draw them.
  static let all: [PlantedFile] = (try? made()) ?? []

  private static func made() throws -> [PlantedFile] {
    let jpeg = try JPEGTests.picture("plain")
    let png = try PNGTests.picture("plain")
    let webp = try WebPTests.picture("lossy")
    let gif = try GIFTests.picture("moving")
    let tiff = TIFFTests.plain(isLittle: true)
    return planted("jpg", jpeg, JPEGTests.places(in: jpeg))
      + planted("png", png, try PNGTests.places(in: png))
      + planted("webp", webp, WebPTests.places(in: webp)) + planted("gif", gif, GIFTests.places(in: gif))
      + planted("tif", tiff, TIFFTests.places(isLittle: true))
      + planted("avif", try HEIFTests.picture("plain"), try HEIFTests.places())
  }

  private static func planted(_ ending: String, _ plain: [UInt8], _ places: [Planted]) -> [PlantedFile] {
    places.map { place in
      let name = "\(ending)/\(place.place)"
      // Without a segment after its first bytes a file is none that is known.
      guard name != "jpg/between segments" else { return PlantedFile(name, "FIL-003", place.bytes, .stopped) }
      return PlantedFile(name, place.rule.id.rawValue, place.bytes, secrets: [place.secret], plain: plain)
    }
  }
}
