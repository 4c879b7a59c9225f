/// Where things hide in office documents, text, mail and archives, line by line, and which planted files show what becomes of
/// each. Pictures have their places in the suites of their kinds (`PictureTicks`), PDF in its own.
enum TickList {
  typealias Row = (tick: String, files: [String])

  static let rows: [Row] =
    container + word + sheets + slides + everywhere + openDocument + texts + older + archives

  private static func files(_ ending: String, _ names: String...) -> [String] {
    names.map { "\(ending)/\($0)" }
  }

  private static let container: [Row] = [
    ("entry times", files("zip", "time of an entry")),
    (
      "extra fields: NTFS, Unix user, Unicode path, room",
      files(
        "zip", "times of Windows", "user of Unix", "another name in Unicode",
        "extra field before the content",
        "remains of an extra field", "room that is not empty")
    ),
    (
      "comments of entries and archives",
      files("zip", "comment of the archive", "comment of an entry")
        + files("docx", "comment of the archive")
    ),
    (
      "bytes before, between and after entries, orphan local headers",
      files(
        "zip", "bytes before the archive", "bytes after the archive", "bytes before the directory",
        "entry without a line in the directory")
        + files("docx", "bytes before the archive", "bytes after the archive")
        + files("odt", "bytes before the archive")
    ),
    (
      "duplicate names",
      files(
        "zip", "two of one name", "names that differ in case", "names that differ in composition")
    ),
    (
      "local and central headers that disagree, data descriptors",
      files("zip", "size that lies", "descriptor that lies")
    ),
    (
      "stray parts, [trash], __MACOSX, .DS_Store",
      files("docx", "part without reference")
        + files("zip", "file of macOS", "folder view of macOS", "pictures of Windows")
    ),
    (
      "properties: core, app, custom, labels",
      files(
        "docx", "properties", "part extended-properties", "part custom-properties",
        "part classificationlabels")
    ),
    ("thumbnail", files("docx", "thumbnail")),
  ]

  private static let word: [Row] = [
    (
      "comments, threads, people",
      files(
        "docx", "comments", "part commentsExtended", "part commentsIds", "part commentsExtensible",
        "people")
    ),
    (
      "insertions, deletions, moves",
      files(
        "docx", "deleted text", "author of an insertion", "moved text",
        "moved text, where it stands now", "ends of a move",
        "moved block", "inserted markup of one's own", "inserted end of a paragraph",
        "deleted end of a paragraph")
    ),
    (
      "changes of format",
      files(
        "docx", "earlier format", "earlier section", "earlier section format",
        "earlier table format",
        "earlier table columns", "earlier row format", "earlier row exceptions",
        "earlier cell format",
        "earlier numbering")
    ),
    (
      "changes of tables",
      files("docx", "deleted row", "deleted cell", "inserted cell", "merged cell", "inserted row")
    ),
    (
      "changes in headers, footers, notes, text boxes",
      files(
        "docx", "deleted text in a header", "deleted text in a footer",
        "deleted text in a footnote", "deleted text in a endnote", "deleted text in a text box")
    ),
    ("changes in building blocks", files("docx", "building blocks")),
    (
      "marks of editing: rsid, paraId, proofErr",
      files(
        "docx", "mark of editing", "mark of a paragraph's text", "mark of the spelling",
        "setting rsids")
    ),
    (
      "settings",
      files(
        "docx", "variables", "attached template", "setting mailMerge", "setting documentProtection",
        "setting writeProtection", "setting trackRevisions", "setting schemaLibrary",
        "setting hdrShapeDefaults",
        "setting saveThroughXslt", "setting captions", "who may edit a piece", "part recipientData")
    ),
    (
      "hidden text, rows and styles",
      files("docx", "hidden text", "hidden row", "text hidden by its style")
    ),
    ("white or tiny text", files("docx", "white text", "text of one point")),
    (
      "content controls: names, bindings, prompts",
      files(
        "docx", "name of a content control", "data behind a content control",
        "prompt of a content control", "name of a form field")
    ),
    ("bookmarks", files("docx", "bookmark")),
    (
      "field codes",
      files(
        "docx", "exchange of data", "field DDE", "field LINK", "field IMPORT",
        "field INCLUDEPICTURE",
        "field INCLUDETEXT", "field AUTHOR", "field FILENAME", "field USERNAME",
        "field USERADDRESS",
        "field LASTSAVEDBY", "field COMMENTS", "field MERGEFIELD", "field DATABASE",
        "field MACROBUTTON",
        "field TEMPLATE", "code of a field", "field in one element", "link to a file by a field",
        "data of a citation",
        "index entry", "field within the code of a field")
    ),
    ("altChunk, subdocuments, frames", files("docx", "imported content", "subdocument", "frames")),
    ("building blocks", files("docx", "building blocks")),
    ("ActiveX", files("docx", "control")),
    ("ink", files("docx", "ink", "part customXmlInk")),
    ("cropped pictures", files("docx", "cropped picture")),
    (
      "descriptions of pictures",
      files("docx", "alternative text", "path in a description", "name of a picture's file")
    ),
    ("embedded fonts", files("docx", "embedded font")),
    ("OLE objects and their pictures", files("docx", "embedded file", "description of a drawing")),
    (
      "notes without reference",
      files("docx", "note without reference", "endnote without reference")
    ),
    ("branches that are not shown", files("docx", "other wording", "text box that is drawn twice")),
    (
      "custom XML, bibliography",
      files("docx", "custom XML", "part customXml", "data in markup of one's own")
    ),
    (
      "hidden shapes",
      files("docx", "hidden picture", "hidden shape", "drawing kept beside its markup")
    ),
    (
      "markup that nobody has defined",
      files(
        "docx", "attribute of unknown kind", "element of unknown kind in a known namespace",
        "text where no program shows any", "attribute of unknown kind in a known namespace",
        "attribute of unknown kind without namespace", "unnamed extension", "remark in the markup",
        "text between elements")
    ),
  ]

  private static let sheets: [Row] = [
    (
      "hidden sheets",
      files("xlsx", "hidden sheet", "very hidden sheet", "hidden sheet that is counted with")
    ),
    (
      "hidden rows and columns",
      files(
        "xlsx", "hidden row", "row of no height", "column of no width",
        "hidden cells that may be counted with")
    ),
    ("hidden names", files("xlsx", "hidden name", "name that nothing uses")),
    (
      "formats that show nothing, white text",
      files("xlsx", "format that shows nothing", "white text")
    ),
    ("comments, threads, persons", files("xlsx", "comments", "threadedComment", "person")),
    (
      "links to other books, connections, queries",
      files(
        "xlsx", "externalLink", "connections", "queryTable", "formula of another file",
        "exchange of data", "fetched from the web", "part volatileDependencies")
    ),
    (
      "pivot caches, slicers, data model",
      files(
        "xlsx", "pivotTable", "pivotCacheDefinition", "part pivotCacheRecords", "part slicer",
        "part timeline", "powerPivotData")
    ),
    ("views of one's own", files("xlsx", "views of one's own")),
    (
      "shared books: revisions, users",
      files("xlsx", "revisionHeaders", "part revisionLog", "part usernames", "path of the file")
    ),
    ("macro sheets and dialogues", files("xlsx", "xlMacrosheet", "part dialogsheet", "vbaProject")),
    ("printer settings", files("xlsx", "printerSettings")),
    ("chain of calculation, folder of the file", files("xlsx", "calcChain", "folder of the file")),
    (
      "protection",
      files("xlsx", "protection", "protection of the book", "ranges that may be changed")
    ),
    ("scenarios, watches", files("xlsx", "scenarios", "cells that are watched")),
    ("validation", files("xlsx", "validation")), ("filters", files("xlsx", "filter")),
    ("strings that no cell shows", files("xlsx", "string that no cell shows")),
    (
      "objects and controls",
      files("xlsx", "objects", "controls", "part control", "ctrlProp", "oleObject", "part package")
    ),
    (
      "markup that nobody has defined",
      files(
        "xlsx", "element of unknown kind in a sheet", "extension of a sheet",
        "mark of a sheet's program")
    ),
    ("data of one's own", files("xlsx", "part customXml")),
  ]

  private static let slides: [Row] = [
    ("notes and their master", files("pptx", "notesSlide1.xml", "master of the notes")),
    (
      "comments, old and new, authors",
      files("pptx", "comment1.xml", "modern.xml", "commentAuthors.xml", "authors.xml")
    ),
    ("hidden slides", files("pptx", "hidden slide")),
    (
      "shapes outside the slide or under others",
      files("pptx", "shape outside the slide", "text under a picture", "hidden shape")
    ),
    (
      "sections, tags, shows of one's own",
      files("pptx", "sections", "tag1.xml", "data of one's own", "shows of one's own")
    ),
    ("embedded and linked media", files("pptx", "film", "linked film", "part audio")),
    ("cropped pictures", files("pptx", "cropped picture")),
    ("ink", files("pptx", "ink on a slide")),
    ("leftovers of masters", files("pptx", "layout that no slide uses")),
    (
      "properties of show and view",
      files("pptx", "presProps.xml", "viewProps.xml", "who may write")
    ),
    ("handouts", files("pptx", "handoutMaster1.xml")),
    ("revisions", files("pptx", "revisionInfo.xml", "changesInfo1.xml", "part slideUpdateInfo")),
    ("actions", files("pptx", "action", "link that starts a program")),
    (
      "objects, controls, programs",
      files("pptx", "object.bin", "part package", "controls", "part vbaProject")
    ),
    ("markup that nobody has defined", files("pptx", "element of unknown kind on a slide")),
  ]

  private static let everywhere: [Row] = [
    ("embedded files", files("docx", "embedded file", "part package", "part video")),
    (
      "macros, their data and signatures",
      files("docx", "macros", "part wordVbaData", "part vbaProjectSignature")
    ),
    (
      "ActiveX, ribbons, toolbars, extensions for the web",
      files(
        "docx", "control", "part extensibility", "part attachedToolbars",
        "part keyMapCustomizations", "part webextensiontaskpanes")
    ),
    (
      "references to the outside",
      files(
        "docx", "picture from outside", "link to a file", "link that nothing uses", "linked object",
        "reference of unknown kind to the outside", "attached template")
    ),
    ("parts of unknown kind", files("docx", "part of unknown kind")),
    ("media with metadata", files("docx", "text in a picture", "picture that is not shown")),
    (
      "descriptions and remarks of EMF",
      files(
        "emf", "description", "remark", "group of records", "remark of EMF+",
        "command to a printer", "after the end", "record of unknown kind",
        "another form of the picture", "picture in EMF+")
    ),
    (
      "remarks of WMF",
      files(
        "wmf", "remark", "remark without a frame", "command to a printer", "after the end",
        "another form of the picture", "record of unknown kind")
    ),
    (
      "remarks of LibreOffice's metafiles",
      files(
        "svm", "remark", "name of a remark", "data of an end mark", "other letters than are drawn",
        "other Unicode than is drawn",
        "after the end", "drawing in a drawing", "action of unknown kind")
    ),
    ("SVG with scripts", files("docx", "drawing with a script")),
    ("signatures", files("docx", "signature")), ("encrypted packages", files("docx", "encrypted")),
    ("printer settings", files("docx", "printer")),
    ("settings for the web", files("docx", "settings for the web", "part stylesWithEffects")),
  ]

  private static let openDocument: [Row] = [
    ("meta.xml", files("odt", "meta.xml")), ("settings.xml", files("odt", "settings.xml")),
    ("marks of editing", files("odt", "mark of editing")),
    ("tracked changes of text and tables", files("odt", "deleted text", "changes of a table")),
    ("annotations and their ends", files("odt", "comment", "end of a comment")),
    (
      "hidden sections, paragraphs, text",
      files(
        "odt", "hidden section", "hidden paragraph", "hidden paragraph by its condition",
        "hidden text", "text hidden by its style", "condition of a paragraph", "other wording")
    ),
    ("hidden tables, slides and rows", files("odt", "hidden table", "hidden slide", "hidden rows")),
    ("versions", files("odt", "Versions/Version1", "VersionList.xml")),
    ("thumbnails", files("odt", "Thumbnails/thumbnail.png")),
    (
      "replacement pictures and objects",
      files(
        "odt", "ObjectReplacements/Object 1", "Object 1/content.xml", "object that is not swept")
    ),
    (
      "macros and events",
      files(
        "odt", "Basic/Standard/Module1.xml", "Scripts/python/a.py",
        "Dialogs/Standard/dialog-lc.xml", "macro", "script", "event", "event of a slide")
    ),
    (
      "configurations, layout cache, statements",
      files(
        "odt", "Configurations2/accelerator/current.xml", "layout-cache", "manifest.rdf",
        "statement of metadata")
    ),
    ("signatures", files("odt", "signature")), ("encrypted entries", files("odt", "encrypted")),
    ("DDE", files("odt", "exchange of data", "exchange of data in a table")),
    (
      "linked sections, pictures, cells",
      files(
        "odt", "linked section", "picture from outside", "picture on a computer", "link to a file",
        "formula of another file", "source of cells", "frame of another page")
    ),
    ("forms and databases", files("odt", "database of a form", "code of a field")),
    (
      "fields of authors, files, senders",
      files(
        "odt", "field author-name", "field author-initials", "field file-name",
        "field template-name", "field sender-firstname", "field sender-lastname",
        "field sender-email", "field sender-phone-private", "field sender-street", "field creator",
        "field printed-by", "variables")
    ),
    ("embedded media", files("odt", "film", "sound", "Media/ljud.wav")),
    (
      "pivot tables, validation, scenarios, protection",
      files("odt", "pivot table", "validation", "scenario", "password of a table")
    ),
    ("notes, handouts, shows", files("odt", "notes", "master of handouts", "shows of one's own")),
    (
      "leftover files",
      files("odt", "Pictures/leftover.png", "picture that is not there", "picture in the markup")
    ),
    ("bookmarks, index entries", files("odt", "bookmark", "index entry")),
    (
      "markup that nobody has defined",
      files(
        "odt", "mark of unknown kind", "remark in the markup",
        "element of unknown kind in OpenDocument", "attribute of unknown kind in OpenDocument",
        "link of unknown kind", "words in the link of a drawing", "namespace of unknown kind around text",
        "namespace of unknown kind around a field", "words that some programs show",
        "marks heaped with namespaces", "word in the manifest")
    ),
  ]

  private static let texts: [Row] = [
    (
      "byte order marks, mixed encodings",
      files("txt", "mark of bytes in the text", "two encodings")
    ),
    ("characters of no width", files("txt", "characters of no width", "soft hyphens")),
    ("bidirectional controls", files("txt", "marks of direction", "text that is turned")),
    ("tag characters", files("txt", "message in tags")),
    ("homoglyphs", files("txt", "letters that look alike")),
    ("trailing blanks", files("txt", "writing in blanks")),
    ("NUL and other controls", files("txt", "zero bytes", "control characters")),
    ("escape sequences", files("txt", "commands to a terminal")),
    (
      "formulas in tables",
      files(
        "csv", "formula", "formula after a sign", "formula after a tab", "command",
        "fetched from the web")
    ),
    (
      "numbers and facts of persons",
      files(
        "txt", "number of a person", "number that may be a person's", "something about a patient")
    ),
  ]

  private static let older: [Row] = [
    ("RTF: info, company, properties", files("rtf", "info", "company", "properties of one's own")),
    ("RTF: revisions", files("rtf", "authors of changes", "deleted text", "changed text")),
    (
      "RTF: comments, hidden text, marks of editing",
      files("rtf", "comment", "author of a comment", "hidden text", "marks of editing")
    ),
    (
      "RTF: objects, bytes, data store",
      files("rtf", "embedded object", "control", "linked object", "bytes of any kind", "data store")
    ),
    (
      "RTF: template, fields, pictures",
      files("rtf", "template", "picture from outside", "exchange of data", "picture")
    ),
    (
      "RTF: groups of unknown kind, bytes after the end",
      files("rtf", "group of unknown kind", "after the end")
    ),
    (
      "compound files: properties",
      files("doc", "properties", "properties of one's own", "times of folders")
    ),
    ("compound files: deleted text, fast saving", files("doc", "remains of fast saving")),
    (
      "compound files: macros, objects, data, pictures",
      files("doc", "macros", "embedded objects", "pictures and data")
        + files("xls", "program", "embedded objects") + files("ppt", "pictures")
    ),
    ("compound files: slack, orphans", files("doc", "free sectors", "entries that are not in use")),
    (
      "compound files: XLM, hidden sheets, current user",
      files("xls", "macro sheets and hidden sheets") + files("ppt", "user")
    ),
    (
      "EML: headers, blind copies, attachments, remote pictures",
      files("eml", "way and addresses", "blind copies", "attachments", "pictures from afar")
    ),
    (
      "MSG: recipients, headers, named properties, attachments",
      files("msg", "recipients and way", "blind copies", "attachments", "named properties")
    ),
  ]

  private static let archives: [Row] = [
    ("members, recursively", files("zip", "text in a member", "archives in archives")),
    ("names of files and folders", files("zip", "number in a name")),
    (
      "names that lead out",
      files(
        "zip", "name that leads out", "name from the root", "name with a drive",
        "name with a line break", "folder with content", "name that is no Unicode")
    ),
    ("overlap and quotation", files("zip", "overlapping entries", "quoted entry")),
    (
      "links, packing, encryption",
      files("zip", "link", "packing of unknown kind", "encrypted entry")
    ),
    (
      "long forms and counts that lie",
      files(
        "zip", "long form that lies", "more entries than are said", "entry on another disk",
        "place beyond the file")
    ),
    ("bombs", files("zip", "bomb", "many entries")),
  ]
}
