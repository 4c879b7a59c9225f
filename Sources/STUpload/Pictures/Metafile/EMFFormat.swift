/// Enhanced metafiles (MS-EMF), also with the records of EMF+ (MS-EMFPLUS). What draws stays record by record; descriptions,
/// remarks and commands to printers go.
package struct EMFFormat: PictureFormat {
  package init() {}

  package func walk(_ bytes: [UInt8], _ work: UploadWork) throws(UploadRefusal) -> PictureWalk {
    var walker = EMFWalker(bytes, work)
    try walker.run()
    return walker.walk
  }
}
