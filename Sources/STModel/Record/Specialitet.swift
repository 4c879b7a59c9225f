/// Specialitet, the medical specialty that the application is for (HSLF-FS 2021:8 bilaga 5).
package struct Specialitet: Sendable, Hashable {
  package var code: String
  package var name: String

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
