import Foundation

/// Pictures of 8 by 8, as small as their codes allow.
enum PictureCodes {
  /// Grey, in the code of JPEG 2000 and nothing around it.
  static let jpx: [UInt8] = {
    let text = """
      /0//UQApAAAAAAAIAAAACAAAAAAAAAAAAAAACAAAAAgAAAAAAAAAAAABBwEB/1IADAAAAAEAAAQEAAH/XAAEQED/kAAKAAAAAAA5
      AAH/k9+BQBFqofAhBYJwUgpXWn+UgXf0cy8yWH6CwE1GFp0d1HWXl5eXl5e0K3//2Q==
      """
    return [UInt8](Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
  }()

  /// Black and white, in group 4 of fax codes.
  static let fax: [UInt8] = [0x36, 0xFF, 0xFF, 0x00, 0x10, 0x01]

  /// The same as JBIG2, with a segment that says something.
  static func jbig2(remark: [UInt8]) -> [UInt8] {
    func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
    func segment(_ number: Int, _ kind: UInt8, page: UInt8, _ data: [UInt8]) -> [UInt8] {
      big(number) + [kind, 0, page] + big(data.count) + data
    }
    var size = big(8) + big(8)
    size += [UInt8](repeating: 0, count: 8)
    var file = segment(0, 48, page: 1, size + [0, 0, 0])
    var words = big(0x2000_0000) + remark
    words += [0] + remark + [0, 0]
    file += segment(1, 62, page: 1, words)
    return file + segment(2, 38, page: 1, size + [0, 1] + fax)
  }
}
