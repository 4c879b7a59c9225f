/// Bas-, gren- eller tilläggsspecialitet (HSLF-FS 2021:8 6 kap. 1–3 §§).
package enum SpecialtyKind: String, Sendable, Hashable, CaseIterable {
  case bas
  case gren
  case tillagg

  /// The kind as people name it.
  package var name: String {
    switch self {
    case .bas: "basspecialitet"
    case .gren: "grenspecialitet"
    case .tillagg: "tilläggsspecialitet"
    }
  }
}
