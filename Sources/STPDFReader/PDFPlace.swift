/// Where in a file.
enum PDFPlace {
  case file
  /// Bytes from the start.
  case offset(Int)
  case object(Int)
  /// Index from 0.
  case page(Int)
  /// The way from the top of the tag tree, such as `Document/Table[2]/TR[1]`, counted from 1 among all children.
  case tag(String)

  /// For programs.
  var pointer: String {
    switch self {
    case .file: ""
    case .offset(let offset): "/bytes/\(offset)"
    case .object(let number): "/objects/\(number)"
    case .page(let page): "/pages/\(page)"
    case .tag(let path): "/structure/" + path
    }
  }

  /// For people.
  var words: String {
    switch self {
    case .file: ""
    case .offset(let offset): " (vid byte \(offset))"
    case .object(let number): " (objekt \(number))"
    case .page(let page): " (sida \(page + 1))"
    case .tag(let path): " (taggen \(path))"
    }
  }
}
