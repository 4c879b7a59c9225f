/// Hiding places of OpenDocument (ODF 1.3 part 3), for content and styles alike.
enum OpenDocumentRows {
  static let all: [MarkupTable.Row] = [
    .drop(.officeProperties, "office:meta"),
    .drop(.officeComment, "office:annotation office:annotation-end"),
    .drop(.trackedChange, "text:tracked-changes text:change text:change-start text:change-end"),
    .drop(.trackedChange, "table:tracked-changes table:change-track-table-cell table:cell-content-change"),
    .drop(.macro, "office:script office:event-listeners script:event-listener text:script"),
    .drop(.macro, "presentation:event-listener"),
    .unwrap(.macro, "text:execute-macro"),
    .drop(.hiddenText, "text:hidden-text"),
    .unwrap(
      .fieldCode,
      """
      text:conditional-text text:author-name text:author-initials text:file-name text:template-name
      text:sender-firstname text:sender-lastname text:sender-initials text:sender-title text:sender-position
      text:sender-email text:sender-phone-private text:sender-phone-work text:sender-fax text:sender-company
      text:sender-street text:sender-city text:sender-postal-code text:sender-country
      text:sender-state-or-province text:initial-creator text:creator text:creation-date text:creation-time
      text:modification-date text:modification-time text:print-date text:print-time text:printed-by
      text:description text:title text:subject text:keywords text:user-defined text:editing-cycles
      text:editing-duration text:database-display text:database-name text:database-row-number
      text:database-row-select text:database-next text:variable-set text:variable-get text:variable-input
      text:user-field-get text:user-field-input text:expression text:text-input text:placeholder text:drop-down
      text:meta text:meta-field text:measure text:table-formula text:hidden-paragraph
      """),
    .drop(.fieldCode, "text:variable-decls text:user-field-decls text:alphabetical-index-auto-mark-file"),
    .drop(.fieldCode, "text:alphabetical-index-mark text:alphabetical-index-mark-start"),
    .drop(.fieldCode, "text:alphabetical-index-mark-end text:user-index-mark text:user-index-mark-start"),
    .drop(.fieldCode, "text:user-index-mark-end text:toc-mark text:toc-mark-start text:toc-mark-end"),
    .unwrap(.dataExchange, "text:dde-connection"),
    .drop(.dataExchange, "text:dde-connection-decls office:dde-source table:dde-links"),
    .drop(.externalData, "text:section-source table:cell-range-source table:consolidation"),
    .drop(.externalData, "form:connection-resource table:database-source-sql table:database-source-table"),
    .drop(.externalData, "table:database-source-query"),
    .attributes(.externalData, "form:datasource form:command form:command-type form:list-source"),
    .drop(.pivotCache, "table:data-pilot-tables"),
    .drop(.validation, "table:content-validations"),
    .attributes(.validation, "table:content-validation-name"),
    .drop(.officeSetting, "table:scenario table:label-ranges"),
    .attributes(
      .officeSetting, "table:protection-key text:protection-key table:protection-key-digest-algorithm"),
    .drop(.slideNotes, "presentation:notes"),
    .drop(.unusedLayout, "style:handout-master style:master-page/presentation:notes"),
    .drop(.officeSetting, "presentation:settings"),
    .drop(.embeddedFile, "draw:plugin draw:applet draw:object-ole"),
    .drop(.embeddedFile, "presentation:sound"),
    .drop(.importedContent, "draw:floating-frame"),
    // Pictures within the markup, which the cleaning of pictures does not reach.
    .refuse(.unknownPart, "office:binary-data"),
    .drop(.customXML, "xforms:model"),
    .attributes(.customXML, "xhtml:about xhtml:property xhtml:datatype xhtml:content"),
    .attributes(.editingTrace, "known:rsid known:paragraph-rsid"),
  ]

  static let table = MarkupTable(all, isMixed: true)
}
