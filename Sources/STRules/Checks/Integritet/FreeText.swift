internal import STModel

/// A text of the record that people write in their own words, or the name of a file: what the privacy guard reads.
struct FreeText {
  let text: String
  let responsible: Responsible
  // Worked out on demand: in nearly every text nothing is found, and nobody asks.
  fileprivate let place: () -> RecordPath
  fileprivate let name: () -> String
  /// Whether it is a title or the name of a file, which is seen by more people than the text of a paper.
  var isName = false

  var path: RecordPath { place() }
  /// What the text is, as the beginning of a sentence.
  var label: String { name() }
}

extension RecordContext {
  /// Every free text of the record with its place, in the order of the record. Withdrawn attachments are not sent and not
  /// read.
  var freeTexts: [FreeText] {
    btTexts + periodTexts + activityTexts + certificateTexts + attachmentTexts + applicationTexts
      + assessmentTexts + supervisionTexts + planTexts + sourceTexts
  }

  private var btTexts: [FreeText] {
    let path = RecordPath.root.key("bt")
    return [
      text(record.bt?.primaryCareAccount, path.key("primaryCareAccount"), "Redogörelsen för primärvård i BT"),
      text(record.bt?.acuteCareAccount, path.key("acuteCareAccount"), "Redogörelsen för akut vård i BT"),
    ].compactMap(\.self)
  }

  private var periodTexts: [FreeText] {
    record.periods.enumerated().compactMap { position, period in
      text(
        period.note, RecordPath.period(period, position).key("note"),
        "Anteckningen om \(Wording.period(period))", .administrator)
    }
  }

  private var activityTexts: [FreeText] {
    record.activities.enumerated().flatMap { position, activity in
      let path = RecordPath.activity(activity, position)
      var name: String { "aktiviteten \(activity.id) (\(activity.kind.name))" }
      return [
        text(activity.subject, path.key("subject"), "Ämnet för \(name)"),
        text(activity.description, path.key("description"), "Beskrivningen av \(name)"),
        text(activity.howVerified, path.key("howVerified"), "Kontrollen av \(name)"),
      ].compactMap(\.self)
    }
  }

  private var certificateTexts: [FreeText] {
    certificates.flatMap { certificate in
      let intyg = certificate.intyg
      var name: String { Wording.inside(certificate.label) }
      // What is signed can only be replaced by whoever signed it.
      let responsible: Responsible = intyg.status == .signed ? .intygsutfardare : .sokande
      return [
        text(intyg.subjectText, certificate.path.key("subjectText"), "Ämnet på \(name)", responsible),
        text(
          intyg.descriptionText, certificate.path.key("descriptionText"), "Beskrivningen på \(name)",
          responsible),
        text(
          intyg.activitiesText, certificate.path.key("activitiesText"), "Aktiviteterna på \(name)",
          responsible),
        text(
          intyg.howVerifiedText, certificate.path.key("howVerifiedText"), "Kontrollen på \(name)", responsible
        ),
      ].compactMap(\.self)
    }
  }

  private var attachmentTexts: [FreeText] {
    attachments.flatMap { position, attachment in
      let path = RecordPath.attachment(attachment, position)
      var name: String { attachment.number.map { "bilaga nr \($0)" } ?? "bilagan \(attachment.id)" }
      let title = text(attachment.title, path.key("title"), "Titeln på \(name)")
      let file = text(attachment.file?.name, path.key("file").key("name"), "Filnamnet till \(name)")
      return [title, file].compactMap { $0?.asName }
    }
  }

  private var applicationTexts: [FreeText] {
    let path = RecordPath.application.key("supplements")
    let marks = (record.application?.checklist ?? []).enumerated().compactMap { position, mark in
      text(
        mark.note, RecordPath.application.key("checklist").item(position, mark.item.rawValue).key("note"),
        "En anteckning i checklistan", .administrator)
    }
    return marks
      + (record.application?.supplements ?? []).enumerated().compactMap { position, supplement in
        text(
          supplement.text, path.item(position, supplement.requestedAt.text).key("text"),
          "Kompletteringen som begärdes \(supplement.requestedAt.day)")
      }
  }

  private var assessmentTexts: [FreeText] {
    let root = RecordPath.root.key("assessments")
    return record.assessments.enumerated().flatMap { position, assessment in
      let path = root.item(position, assessment.id)
      let name = "bedömningen \(assessment.date)"
      return [
        text(assessment.context, path.key("context"), "Sammanhanget för \(name)", .handledare),
        text(assessment.summary, path.key("summary"), "Sammanfattningen av \(name)", .handledare),
        text(assessment.strengths, path.key("strengths"), "Styrkorna i \(name)", .handledare),
        text(assessment.development, path.key("development"), "Utvecklingsområdena i \(name)", .handledare),
      ].compactMap(\.self)
    }
  }

  private var supervisionTexts: [FreeText] {
    let root = RecordPath.root.key("supervision")
    return record.supervision.enumerated().flatMap { position, meeting in
      let path = root.item(position, meeting.date.description)
      let name = "handledarsamtalet \(meeting.date)"
      return [
        text(meeting.focus, path.key("focus"), "Temat för \(name)", .handledare),
        text(meeting.summary, path.key("summary"), "Sammanfattningen av \(name)", .handledare),
        text(meeting.actions, path.key("actions"), "Åtgärderna efter \(name)", .handledare),
      ].compactMap(\.self)
    }
  }

  private var planTexts: [FreeText] {
    guard let plan = record.plan else { return [] }
    let path = RecordPath.root.key("plan")
    let goals = text(plan.overallGoals, path.key("overallGoals"), "Målen i utbildningsplanen")
    let sections = plan.sections.enumerated().flatMap { position, section in
      let place = path.key("sections").item(position, section.title)
      return [
        text(section.title, place.key("title"), "En rubrik i utbildningsplanen"),
        text(section.content, place.key("content"), "Ett avsnitt i utbildningsplanen"),
      ]
    }
    let methods = plan.milestonePlans.enumerated().map { position, milestone in
      text(
        milestone.methods, path.key("milestonePlans").item(position, milestone.code).key("methods"),
        "Metoderna för \(milestone.code) i utbildningsplanen")
    }
    return ([goals] + sections + methods).compactMap(\.self)
  }

  private var sourceTexts: [FreeText] {
    let path = RecordPath.root.key("provenance").key("sources")
    return record.provenance.sources.enumerated().compactMap { position, source in
      text(
        source.fileName, path.item(position, source.id).key("fileName"), "Filnamnet på källan \(source.id)",
        .administrator)?.asName
    }
  }

  private func text(
    _ text: String?, _ path: @autoclosure @escaping () -> RecordPath,
    _ label: @autoclosure @escaping () -> String, _ responsible: Responsible = .sokande
  ) -> FreeText? {
    text.map { FreeText(text: $0, responsible: responsible, place: path, name: label) }
  }
}

extension FreeText {
  fileprivate var asName: FreeText {
    var copy = self
    copy.isName = true
    return copy
  }
}
