package import STUpload
internal import STDeflate

/// Files whose shell is always right, put together from the pieces of an input.
///
/// A byte that is changed at random breaks a checksum, and the reader stops at the door. Here the input is the content
/// alone: pieces that `divider` parts, a line with the name first. Checksums, sizes and places are worked out.
package enum FuzzParts {
  /// Stands in no text.
  package static let divider: UInt8 = 0x1E

  /// The pieces of an archive, as `archive` takes them.
  package static func pieces(of files: [ZipArchive.File]) -> [UInt8] {
    Array(files.map { Array($0.name.utf8) + [0x0A] + $0.bytes }.joined(separator: [divider]))
  }

  /// An archive with a file for each piece.
  package static func archive(_ input: [UInt8]) -> [UInt8] {
    let files = input.split(separator: divider).prefix(200).map { piece in
      let end = piece.firstIndex(of: 0x0A) ?? piece.endIndex
      let name = String(decoding: piece[..<end].prefix(200), as: UTF8.self)
      return ZipArchive.File(name, Array(piece[end...].dropFirst()), isStored: name == "mimetype")
    }
    return ZipArchive.write(files)
  }

  /// A PDF with an object for each piece, numbered from 1: the first is the root, the second what tells of the file.
  package static func pdf(_ input: [UInt8]) -> [UInt8] {
    var file = Array("%PDF-1.7\n".utf8)
    var places: [Int] = []
    for piece in input.split(separator: divider).prefix(2_000) {
      places.append(file.count)
      file += Array("\(places.count) 0 obj\n".utf8) + piece + Array("\nendobj\n".utf8)
    }
    let start = file.count
    file += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places {
      let digits = String(place)
      file += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    let trailer =
      "trailer\n<</Size \(places.count + 1) /Root 1 0 R /Info 2 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return file + Array(trailer.utf8)
  }

  /// The picture with the checksum of each chunk put right.
  package static func png(_ input: [UInt8]) -> [UInt8] {
    var file = input
    var place = 8
    while place + 12 <= file.count {
      let size = file[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      guard size <= file.count - place - 12 else { break }
      let end = place + 8 + size
      let sum = CyclicChecksum.of(Array(file[place + 4..<end]))
      for index in 0..<4 { file[end + index] = UInt8(truncatingIfNeeded: sum >> UInt32(24 - 8 * index)) }
      place = end + 4
    }
    return file
  }
}
