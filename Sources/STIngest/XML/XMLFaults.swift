internal import CLibXML2

/// libxml2's error codes in Swedish. Its own words are not printed: they quote the input.
enum XMLFaults {
  static func text(_ code: Int) -> (message: String, remedy: String) {
    let remedy = "Exportera filen på nytt, eller rätta stället."
    switch xmlParserErrors(UInt32(clamping: code)) {
    case XML_ERR_TAG_NAME_MISMATCH: return ("Start- och sluttagg har olika namn.", remedy)
    case XML_ERR_TAG_NOT_FINISHED:
      return ("Ett element avslutas aldrig.", "Filen verkar avbruten; hämta den på nytt.")
    case XML_ERR_DOCUMENT_EMPTY: return ("Filen innehåller inget XML-element.", remedy)
    case XML_ERR_DOCUMENT_END:
      return ("Det finns text efter rotelementets slut.", "Ta bort det som står efter.")
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      return (
        "En entitet används som inte finns; bara &amp; &lt; &gt; &quot; och &apos; är kända.",
        "Skriv tecknet som det är."
      )
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF:
      return ("Ett tecken är inte tillåtet i XML.", "Ta bort styrtecknet.")
    case XML_ERR_ATTRIBUTE_REDEFINED: return ("Samma attribut står två gånger i en tagg.", "Behåll det ena.")
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return ("Ett prefix används utan att namnrymden är angiven.", "Ange namnrymden med xmlns.")
    case XML_ERR_LT_IN_ATTRIBUTE: return ("Ett < står i ett attribut.", "Skriv &lt;.")
    case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_NO_NAME:
      return ("Ett namn saknas, eller ett ensamt & står i texten.", "Skriv &amp; för tecknet &.")
    case XML_ERR_GT_REQUIRED: return ("En tagg avslutas inte med >.", remedy)
    case XML_ERR_NAME_TOO_LONG: return ("Ett namn eller en text är för lång.", remedy)
    default: return ("Filen är inte välformad XML (fel \(code)).", remedy)
    }
  }

  /// Warnings about names of namespaces, which say nothing about the record.
  static func isHarmless(_ code: Int) -> Bool {
    let code = xmlParserErrors(UInt32(clamping: code))
    return code == XML_WAR_NS_URI || code == XML_WAR_NS_URI_RELATIVE
  }
}
