/// WebP (RFC 9649). Pictures, frames and the profile stay; the header is corrected for what goes.
package struct WebPFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = WebPWalker(bytes, work)
    try walker.run()
    return walker.walk
  }
}
