/// The föreskrift that the application is made under.
package enum Regulation: String, Sendable, Hashable, CaseIterable {
  case hslf2021 = "HSLF-FS 2021:8"
  case sosfs2015 = "SOSFS 2015:8"
}
