/// GIF 87a and 89a. Every frame stays as it is; of the blocks between them only those that set delay and repetition.
package struct GIFFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = GIFWalker(bytes, work)
    try walker.run()
    return walker.walk
  }
}
