import Foundation
import STTestSupport

/// What `Forms/<regulation>/officiella-falt.json` says: the fields of the official forms, and the value of each.
struct OfficialFields: Decodable {
  struct Form: Decodable {
    let id: String
    let widgets: Int
    let fields: [Field]
    let leftOut: [LeftOut]
  }

  struct Field: Decodable, Hashable {
    /// A `*` is the row number.
    let name: String
    let page: Int
    let rows: [Int]?
    /// None for what is only ever written by hand.
    let values: [String]?

    var widgets: Int { rows.map { $0[1] - $0[0] + 1 } ?? 1 }
  }

  struct LeftOut: Decodable {
    let name: String
    let page: Int
    let reason: String
  }

  let regulation: String
  let forms: [Form]

  static func read() throws -> [OfficialFields] {
    try PackageRoot.files(below: "Forms", suffix: "/officiella-falt.json").map {
      try JSONDecoder().decode(OfficialFields.self, from: Data(PackageRoot.bytes($0)))
    }
  }
}
