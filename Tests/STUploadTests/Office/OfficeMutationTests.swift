import STTestSupport
import STUpload
import Testing

/// Parts changed at random, in archives that are sound: what can be read is cleaned, and what cannot is refused.
@Suite struct OfficeMutationTests {
  private static let places: [(any UploadFormat, [PlantedFile])] = [
    (OfficeFormat(.docx), WordPlaces.all), (OfficeFormat(.xlsx), SheetPlaces.all),
    (OfficeFormat(.pptx), SlidePlaces.all), (OpenDocumentFormat(.odt), OpenDocumentPlaces.all),
  ]

  @Test func `no change to a part makes the program fall`() throws {
    var numbers = SeededNumbers(seed: 20_261_121)
    var read = 0
    var refused = 0
    for (format, places) in Self.places {
      for place in places {
        for _ in 0..<8 {
          let changed = try Self.changed(place.bytes, &numbers)
          do throws(UploadRefusal) {
            _ = try format.inspect(changed, UploadWork())
            _ = try format.clean(changed, UploadWork(), cleanMember: PlantedFile.keep)
            read += 1
          } catch {
            #expect(!error.finding.place.isEmpty)
            refused += 1
          }
        }
      }
    }
    #expect(read > 100 && refused > 100, "\(read) read, \(refused) refused")
  }

  /// The archive with one of its files changed: a piece left out, doubled, put elsewhere or overwritten.
  private static func changed(_ archive: [UInt8], _ numbers: inout SeededNumbers) throws -> [UInt8] {
    let work = UploadWork()
    let zip = try ZipArchive.read(archive, work)
    let chosen = Int.random(in: 0..<zip.entries.count, using: &numbers)
    var files: [ZipArchive.File] = []
    for (index, entry) in zip.entries.enumerated() {
      var bytes = try zip.content(of: entry, work)
      if index == chosen, !bytes.isEmpty { change(&bytes, &numbers) }
      files.append(ZipArchive.File(entry.name, bytes, isStored: entry.name == "mimetype"))
    }
    return ZipArchive.write(files)
  }

  private static func change(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    let start = Int.random(in: 0..<bytes.count, using: &numbers)
    let end = min(bytes.count, start + Int.random(in: 1...40, using: &numbers))
    let piece = Array(bytes[start..<end])
    let place = Int.random(in: 0...bytes.count, using: &numbers)
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: piece, at: place)
    case 2:
      // A letter or digit for another leaves the markup sound.
      for index in start..<end where (0x30..<0x7B).contains(bytes[index]) {
        bytes[index] = [0x30, 0x31, 0x39, 0x61, 0x62].randomElement(using: &numbers) ?? 0x30
      }
    default: for index in start..<end { bytes[index] = UInt8.random(in: 0...255, using: &numbers) }
    }
  }
}
