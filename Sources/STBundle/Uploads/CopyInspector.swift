/// Looks into a copy once more, as if nobody knew where it came from. Who does it, and within which bounds, is for
/// whoever runs the stage.
package struct CopyInspector: Sendable {
  /// What came of it.
  package enum Answer: Sendable, Hashable {
    /// Nothing is hidden in it.
    case clean(format: String)
    /// Another cleaning would take something away.
    case hides
    /// It cannot be looked into, with the reason as a sentence.
    case stopped(String)
  }

  /// - Parameter name: of the file, with its folder.
  package typealias Look = @Sendable (_ bytes: [UInt8], _ name: String) -> Answer

  let look: Look

  package init(_ look: @escaping Look) { self.look = look }
}
