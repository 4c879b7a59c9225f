/// StarView metafiles, as LibreOffice stores the pictures of charts and formulas in OpenDocument. Drawing stays byte by byte;
/// of the remarks between only those that programs draw by.
package struct SVMFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = SVMWalker(bytes)
    try walker.run()
    return walker.walk
  }
}
