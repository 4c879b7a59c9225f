internal import STDiagnostics
internal import STModel

/// SCH-2: every reference leads to something of the right kind in the record. Places are said as what they would be, since
/// they are asked for only where a reference leads nowhere.
struct References: RecordCheck {
  static let rules: [RuleID] = ["SCH-2"]

  static func faults(in context: RecordContext) -> [Fault] {
    var list = ReferenceList(context.index)
    collectTraining(context.record, &list)
    collectActivities(context.record, &list)
    collectCertificates(context.record, &list)
    collectAttachments(context.record, &list)
    collectRest(context.record, &list)
    return list.faults
  }

  private static func collectTraining(_ record: STRecord, _ list: inout ReferenceList) {
    let st = RecordPath.root.key("st")
    list.person(record.st.mainSupervisorRef, st.key("mainSupervisorRef"))
    list.person(record.st.operationsManagerRef, st.key("operationsManagerRef"))
    list.person(record.st.studyDirectorRef, st.key("studyDirectorRef"))
    list.person(record.bt?.externalAssessorRef, .root.key("bt").key("externalAssessorRef"))
    for (position, period) in record.periods.enumerated() {
      var path: RecordPath { RecordPath.root.key("periods").item(position, period.id) }
      list.person(period.supervisorRef, path.key("supervisorRef"))
    }
    let education = RecordPath.root.key("education")
    list.attachment(
      record.education?.doctorate?.attachmentRef, education.key("doctorate").key("attachmentRef"))
    list.attachment(
      record.education?.thirdCountrySpecialist?.programmeAttachmentRef,
      education.key("thirdCountrySpecialist").key("programmeAttachmentRef"))
  }

  private static func collectActivities(_ record: STRecord, _ list: inout ReferenceList) {
    for (position, activity) in record.activities.enumerated() {
      var path: RecordPath { RecordPath.root.key("activities").item(position, activity.id) }
      list.periods(activity.periodRefs, path.key("periodRefs"))
      list.person(activity.supervisorRef, path.key("supervisorRef"))
      list.person(activity.courseLeaderRef, path.key("courseLeaderRef"))
      list.assessments(activity.assessmentRefs, path.key("assessmentRefs"))
      list.attachments(activity.evidenceRefs, path.key("evidenceRefs"))
    }
    for (position, assessment) in record.assessments.enumerated() {
      var path: RecordPath { RecordPath.root.key("assessments").item(position, assessment.id) }
      list.person(assessment.assessorRef, path.key("assessorRef"))
      list.activity(assessment.activityRef, path.key("activityRef"))
    }
  }

  private static func collectCertificates(_ record: STRecord, _ list: inout ReferenceList) {
    for (position, intyg) in record.certificates.enumerated() {
      var path: RecordPath { RecordPath.root.key("certificates").item(position, intyg.id) }
      list.activities(intyg.activityRefs, path.key("activityRefs"))
      list.certificate(intyg.relation?.certificateRef, path.key("relation").key("certificateRef"))
      list.attachment(intyg.fileRef, path.key("fileRef"))
      for (number, issuer) in intyg.issuers.enumerated() {
        var issuerPath: RecordPath { path.key("issuers").item(number, issuer.role.rawValue) }
        list.person(issuer.personRef, issuerPath.key("personRef"))
        list.person(issuer.delegatedTo, issuerPath.key("delegatedTo"))
        list.person(issuer.delegation?.by, issuerPath.key("delegation").key("by"))
      }
    }
  }

  private static func collectAttachments(_ record: STRecord, _ list: inout ReferenceList) {
    for (position, attachment) in record.attachments.enumerated() {
      var path: RecordPath { RecordPath.root.key("attachments").item(position, attachment.id) }
      list.certificate(attachment.certificateRef, path.key("certificateRef"))
    }
  }

  private static func collectRest(_ record: STRecord, _ list: inout ReferenceList) {
    let application = RecordPath.root.key("application")
    list.attachments(record.application?.attachmentOrder ?? [], application.key("attachmentOrder"))
    for (position, mark) in (record.application?.checklist ?? []).enumerated() {
      list.person(mark.by, application.key("checklist").item(position, mark.item.rawValue).key("by"))
    }
    for (position, supplement) in (record.application?.supplements ?? []).enumerated() {
      list.attachments(
        supplement.answeredBy,
        application.key("supplements").item(position, String(position)).key("answeredBy"))
    }
    let sources = Set(record.provenance.sources.map(\.id))
    for field in record.provenance.fieldSources {
      var path: RecordPath {
        RecordPath.root.key("provenance").key("fieldSources").key(escaped: field.pointer)
      }
      list.add(field.sourceRef, "källa", path.key("sourceRef"), found: sources.contains(field.sourceRef))
    }
  }
}
