/// Windows metafiles (MS-WMF). What draws stays record by record; remarks and commands to printers go.
package struct WMFFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = WMFWalker(bytes)
    try walker.run()
    return walker.walk
  }

  /// How files with a frame begin (MS-WMF 2.3.2.3), and those without (2.3.2.2): from memory or disk, a head of nine words,
  /// version 1 or 3.
  static let beginnings: [[UInt8]] = [
    [0xD7, 0xCD, 0xC6, 0x9A], [1, 0, 9, 0, 0, 3], [2, 0, 9, 0, 0, 3], [1, 0, 9, 0, 0, 1],
    [2, 0, 9, 0, 0, 1],
  ]
}
