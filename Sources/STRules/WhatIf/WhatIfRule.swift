internal import STDiagnostics

/// Every rule about changes that are tried on a record: the one list of `OM` ids. Numbers are never reused.
package enum WhatIfRule: String, Sendable, CaseIterable {
  /// The text is no row of `nyckel=värde`.
  case syntax = "OM-01"
  case unknownKey = "OM-02"
  /// A key stands twice, or beside one that it cannot stand beside.
  case misplacedKey = "OM-03"
  case missingKey = "OM-04"
  case badValue = "OM-05"
  /// The change means nothing in the record that it is tried on.
  case impossible = "OM-06"

  var id: RuleID { RuleID(rawValue: rawValue) }
}
