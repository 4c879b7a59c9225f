/// HEIC and AVIF (ISO/IEC 23008-12). The file is written anew from the picture that is shown and what that picture is put
/// together from; everything else in it goes.
package struct HEIFFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = HEIFWalker(bytes, work)
    try walker.run()
    return walker.walk
  }
}
