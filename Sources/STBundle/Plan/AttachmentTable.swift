package import STDiagnostics
package import STModel
internal import STSource

/// Which papers a bundle consists of, for each kind of application, and in which order:
/// `Forms/gemensamt/bilagor.json`.
package struct AttachmentTable: Sendable, Hashable {
  /// One kind of attachment.
  package struct Category: Sendable, Hashable {
    package let category: AttachmentCategory
    /// What the list of attachments calls it.
    package let title: String
    /// The part of the file name that says what kind of paper it is.
    package let slug: String
    /// The form of the certificates of this kind; nil where the paper comes from elsewhere.
    package let form: String?
  }

  /// The papers of one application.
  package struct Application: Sendable, Hashable {
    package let regulation: Regulation
    package let kinds: [ApplicationKind]
    /// The form of the application itself.
    package let form: String
    /// In the order of the application's own list of attachments.
    package let categories: [Category]

    package func category(ofForm form: String) -> Category? { categories.first { $0.form == form } }

    package func category(_ category: AttachmentCategory) -> Category? {
      categories.first { $0.category == category }
    }

    /// The place of a category in the application's list; what is not in the list comes last.
    package func rank(of category: AttachmentCategory) -> Int {
      categories.firstIndex { $0.category == category } ?? categories.count
    }
  }

  /// What the list of attachments calls a kind that the table does not have.
  static let otherTitle = "Övrigt"
  /// What the file of such a kind is called.
  static let otherSlug = "ovrigt"

  package let applications: [Application]

  package func application(_ kind: ApplicationKind, under regulation: Regulation) -> Application? {
    applications.first { $0.regulation == regulation && $0.kinds.contains(kind) }
  }
}

extension AttachmentTable {
  /// Reads the table from JSON.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (value: AttachmentTable?, findings: [Diagnostic]) {
    SourceReader.read(json: bytes, file: file) { reader in
      reader.objects("applications", application).map(AttachmentTable.init(applications:))
    }
  }

  private static func application(_ reader: inout SourceReader) -> Application? {
    let regulation = reader.choice("regulation", of: Regulation.self)
    let kinds = reader.choices("kinds", of: ApplicationKind.self)
    let form = reader.text("form")
    let categories = reader.objects("categories", category)
    guard let regulation, let kinds, let form, let categories else { return nil }
    return Application(regulation: regulation, kinds: kinds, form: form, categories: categories)
  }

  private static func category(_ reader: inout SourceReader) -> Category? {
    let category = reader.choice("category", of: AttachmentCategory.self)
    let title = reader.text("title")
    let slug = reader.text("slug")
    let form = reader.optionalText("form")
    if let slug, !isSlug(slug) {
      reader.fault("slug", "Filnamnet får bara ha små bokstäver a–z, siffror och bindestreck.")
    }
    guard let category, let title, let slug else { return nil }
    return Category(category: category, title: title, slug: slug, form: form)
  }

  private static func isSlug(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }
}
