/// PNG (ISO/IEC 15948) with its animated form. What is needed to show the picture stays; every other chunk goes.
package struct PNGFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = PNGWalker(bytes, work)
    try walker.run()
    return walker.walk
  }
}
