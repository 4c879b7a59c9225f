internal import STRules

/// A part of the page that can be jumped to. The raw value is its anchor, and no group of people's.
enum ReportPart: String, CaseIterable {
  case shortfall = "saknas"
  case remarks = "anmarkningar"
  case uploads = "uppladdat"
  case delmal
  case service = "tjanstgoring"
  case checklist = "checklista"
  case profile = "profil"

  var heading: String {
    switch self {
    case .shortfall: "Vad som saknas"
    case .remarks: "Anmärkningar"
    case .uploads: "Uppladdade filer"
    case .delmal: "Delmål"
    case .service: "Tjänstgöring"
    case .checklist: "Checklista"
    case .profile: "Profil"
    }
  }

  /// Whether a report has anything to say in this part.
  func isIn(_ report: CheckReport, _ assessment: Assessment) -> Bool {
    switch self {
    case .shortfall, .checklist: true
    case .remarks: !report.findings.isEmpty
    case .uploads: !report.uploads.isEmpty
    case .delmal: assessment.matrix != nil
    case .service: !assessment.serviceTime.rows.isEmpty
    case .profile: assessment.profile != nil
    }
  }
}

extension MarkupText {
  /// A part under its heading.
  mutating func part(_ part: ReportPart, _ body: (inout MarkupText) -> Void) {
    raw("\n")
    element("section", [("id", part.rawValue)]) { section in
      section.element("h2", text: part.heading)
      body(&section)
    }
  }
}
