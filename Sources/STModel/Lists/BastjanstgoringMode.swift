/// Bastjänstgöring: on its own or as the first part of ST (HSLF-FS 2021:8 2 kap.).
package enum BastjanstgoringMode: String, Sendable, Hashable, CaseIterable {
  case fristaende
  case integrerad
}
