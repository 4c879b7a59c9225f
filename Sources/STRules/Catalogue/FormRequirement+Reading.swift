internal import STDiagnostics
internal import STModel
internal import STSource

extension FormRequirement {
  init?(_ reader: inout SourceReader) {
    let id = reader.text("id")
    let title = reader.text("title")
    let short = reader.text("short")
    let regulation = reader.choice("regulation", of: Regulation.self)
    let category = reader.choice("category", of: AttachmentCategory.self)
    let kinds = reader.choices("activityKinds", of: ActivityKind.self)
    let goals = reader.choices("goalSets", of: GoalCodes.self)
    let fields = reader.objects("fields") { FieldRequirement(&$0) }
    let blocks = reader.objects("blocks") { SignatureBlock(&$0) }
    let alternatives = reader.optionalBool("blocksAreAlternatives")
    let roleRule = reader.text("roleRule")
    let onceIn = reader.optionalChoices("onceIn", of: ApplicationKind.self)
    let certifies = reader.optionalChoice("certifies", of: PeriodKind.self)
    let concludes = reader.optionalBool("concludes")
    guard let id, let title, let short, let regulation, let category, let kinds, let goals, let fields,
      let blocks, let roleRule, let onceIn
    else { return nil }
    self.id = id
    self.title = title
    self.short = short
    self.regulation = regulation
    self.category = category
    activityKinds = kinds
    goalCodes = goals
    self.fields = fields
    self.blocks = blocks
    blocksAreAlternatives = alternatives ?? false
    self.roleRule = RuleID(rawValue: roleRule)
    self.onceIn = onceIn
    self.certifies = certifies
    self.concludes = concludes ?? false
  }
}

extension FormRequirement.FieldRequirement {
  fileprivate init?(_ reader: inout SourceReader) {
    let field = reader.choice("field", of: IntygField.self)
    let rule = reader.text("rule")
    let severity = reader.optionalChoice("severity", of: Severity.self)
    guard let field, let rule else { return nil }
    self.field = field
    self.rule = RuleID(rawValue: rule)
    self.severity = severity
  }
}

extension FormRequirement.SignatureBlock {
  fileprivate init?(_ reader: inout SourceReader) {
    let roles = reader.choices("roles", of: Role.self)
    let fields = reader.choices("fields", of: SignerField.self)
    guard let roles, let fields else { return nil }
    self.roles = roles
    self.fields = fields
  }
}
