/// The words that every paper has besides those of its form and its values: written by the layouter, and looked for when
/// a finished paper is read back.
package enum PaperWords {
  /// Lies across each page of a draft.
  package static let draftMark = "UTKAST"
  /// The mark is furniture that is not read aloud, so the same is said in words below the heading.
  package static let draftNotice =
    "UTKAST. Handlingen är ofullständig och ska varken skrivas under eller skickas in."
  package static let continuation = "Fortsättningsblad"
  /// Stands last in a box whose text goes on on the continuation sheet.
  package static let goesOn = "Fortsätter på fortsättningsblad."

  /// Read aloud where nothing is printed.
  package static let notFilledIn = "inte ifyllt"
  /// Read aloud for what may wait for a pen.
  package static let filledInByHand = "fylls i för hand"
  /// Read aloud for the place of a signature.
  package static let signedByHand = "skrivs under för hand"
  /// Read aloud where the list of enclosed papers has none of a kind.
  package static let noAttachment = "ingen bilaga"

  /// The document's title.
  package static func documentTitle(of form: FormDefinition, isDraft: Bool) -> String {
    isDraft ? "\(draftMark) – \(form.documentTitle)" : form.documentTitle
  }

  /// `INTYG – Bilaga nr 12`, or `ANSÖKAN`: with the form in the foot enough to bring a loose sheet home.
  package static func shortTitle(of form: FormDefinition, number: String?) -> String {
    guard let box = form.number, let number else { return form.title.overline }
    return "\(form.title.overline) – \(box.label) \(number)"
  }

  /// Whose paper it is, in the running head. Nil for what is not known.
  package static func applicant(fullName: String?, identity: String?) -> String {
    [fullName, identity].compactMap(\.self).joined(separator: ", ")
  }

  /// In the foot of each page, counted from 1.
  package static func pageNumber(_ page: Int, of count: Int) -> String { "Sida \(page) (\(count))" }

  /// The heading above a text that went on.
  package static func continuation(of label: String) -> String { "\(label) (fortsättning)" }
}
