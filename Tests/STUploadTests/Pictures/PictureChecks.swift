import STTestSupport
import Testing

@testable import STUpload

/// A picture with something hidden in one place, and the rule that must find it.
struct Planted {
  let place: String
  let bytes: [UInt8]
  let rule: UploadRule
  var secret = Planted.secret

  static let secret = "HEMLIGT-4711"
}

/// What must hold for every picture.
enum PictureChecks {
  static func inspect(_ format: any UploadFormat, _ bytes: [UInt8]) throws -> Inspection {
    try format.inspect(bytes, UploadWork())
  }

  static func clean(_ format: any UploadFormat, _ bytes: [UInt8]) throws -> [UInt8] {
    try format.clean(bytes, UploadWork()) { member, _ throws(UploadRefusal) in member.bytes }
  }

  /// Finds what is planted, cleans it away, and shows that the clean copy hides nothing and stays as it is when cleaned
  /// again. Whether the pixels are the same is for the caller to compare, many pictures at a time.
  @discardableResult
  static func check(
    _ planted: Planted, _ format: any UploadFormat, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [UInt8] {
    let place = Comment(rawValue: planted.place)
    #expect(contains(planted.bytes, planted.secret), "nothing is planted: \(planted.place)")
    let inspection = try inspect(format, planted.bytes)
    #expect(inspection.findings.contains { $0.rule == planted.rule }, place, sourceLocation: sourceLocation)
    let clean = try clean(format, planted.bytes)
    #expect(!contains(clean, planted.secret), place, sourceLocation: sourceLocation)
    let after = try inspect(format, clean).findings.filter(\.isRemovable)
    #expect(after == [], place, sourceLocation: sourceLocation)
    #expect(try Self.clean(format, clean) == clean, place, sourceLocation: sourceLocation)
    return clean
  }

  /// Whether a text stands in bytes, as ASCII or as UTF-16 of either order.
  static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wide = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    return [Array(text.utf8), wide, big].contains { bytes.firstRange(of: $0) != nil }
  }

  /// Cut short at a hundred places, and with bytes spoilt at a thousand: each ends in a value or a refusal, and soon.
  static func spoil(_ bytes: [UInt8], _ format: any UploadFormat, seed: UInt64) throws {
    let clock = ContinuousClock()
    for step in 0..<100 {
      let short = Array(bytes[..<(bytes.count * step / 100)])
      let time = clock.measure {
        #expect(throws: UploadRefusal.self, "cut at \(short.count)") { try inspect(format, short) }
      }
      #expect(time < .seconds(5), "cut at \(short.count)")
    }
    try mangle(bytes, format, seed: seed)
  }

  static func mangle(_ bytes: [UInt8], _ format: any UploadFormat, seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    for round in 0..<400 {
      var mangled = bytes
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let index = Int.random(in: 0..<mangled.count, using: &numbers)
        mangled[index] =
          round % 2 == 0 ? UInt8.random(in: 0...255, using: &numbers) : [0, 255, 0x80][round % 3]
      }
      guard let clean = try? clean(format, mangled) else { continue }
      // What is handed out as clean must be that, whatever it was made of.
      let after = try inspect(format, clean)
      #expect(after.findings.filter(\.isRemovable) == [], "round \(round)")
      #expect(try Self.clean(format, clean) == clean, "round \(round)")
    }
  }
}
