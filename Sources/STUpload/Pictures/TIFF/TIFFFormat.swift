/// TIFF 6.0. The file is written anew: every page with the fields that are needed to show it, and its coded strips or tiles
/// byte by byte.
package struct TIFFFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = try TIFFWalker(bytes, work)
    try walker.run()
    return walker.walk
  }
}
