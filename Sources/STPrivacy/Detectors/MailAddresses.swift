/// E-mail addresses of private people. Addresses at other hosts belong to workplaces and may stand in a text, unless a word
/// nearby says that they are a patient's.
struct MailAddresses {
  let privateHosts: Set<String>

  private static let longestName = 64
  private static let longestHost = 255
  /// Tokens before the address that may say whose it is.
  private static let reach = 6

  func find(in text: ScannedText, _ found: inout FoundPlaces) {
    for index in text.tokens.indices.dropFirst() where text.tokens[index].gap == .other {
      found.count(1)
      let at = Int(text.tokens[index - 1].end)
      guard text.bytes[at] == UInt8(ascii: "@"), Int(text.tokens[index].start) == at + 1 else { continue }
      let name = nameStart(at, in: text.bytes)..<at
      let host = (at + 1)..<hostEnd(at + 1, in: text.bytes)
      found.count(Self.reach)
      guard
        let certainty = certainty(String(decoding: text.bytes[host], as: UTF8.self).lowercased(), index, text)
      else { continue }
      let range = name.lowerBound..<host.upperBound
      found.add(FoundPlace(kind: .epost, certainty: certainty, range: range, hidden: [range]))
    }
  }

  private func certainty(_ host: String, _ index: Int, _ text: ScannedText) -> PrivacyCertainty? {
    let parts = host.split(separator: ".")
    guard parts.count >= 2 else { return nil }
    if privateHosts.contains(parts.suffix(2).joined(separator: ".")) { return .saker }
    let before = text.tokens[max(0, index - Self.reach)..<index]
    return before.contains { $0.has(.patient) || $0.has(.anhorig) || $0.has(.bostad) } ? .mojlig : nil
  }

  private func nameStart(_ at: Int, in bytes: [UInt8]) -> Int {
    var start = at
    while start > 0, at - start < Self.longestName, isPart(bytes[start - 1], isHost: false) { start -= 1 }
    return start
  }

  private func hostEnd(_ start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, end - start < Self.longestHost, isPart(bytes[end], isHost: true) { end += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  private func isPart(_ byte: UInt8, isHost: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), 0x80...:
      true
    case UInt8(ascii: "_"), UInt8(ascii: "+"): !isHost
    default: false
    }
  }
}
