package import STModel

/// The regulations that an application can be tried under.
package struct Regulations: Sendable {
  private let hslf2021: Foreskrift
  private let sosfs2015: Foreskrift

  package init(hslf2021: Foreskrift, sosfs2015: Foreskrift) {
    self.hslf2021 = hslf2021
    self.sosfs2015 = sosfs2015
  }

  package subscript(regulation: Regulation) -> Foreskrift {
    switch regulation {
    case .hslf2021: hslf2021
    case .sosfs2015: sosfs2015
    }
  }
}
