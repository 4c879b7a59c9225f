/// JPEG (ITU-T T.81): segments before the picture, and scans of coded picture. What is needed to show it stays byte by
/// byte; every other segment goes.
package struct JPEGFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = JPEGWalker(bytes, work)
    try walker.run()
    return walker.walk
  }
}
