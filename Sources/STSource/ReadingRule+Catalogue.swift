extension ReadingRule {
  /// What the rule is called in lists, in Swedish.
  package var title: String { entry.title }
  /// Why the rule is there, in Swedish.
  package var reason: String { entry.reason }

  private var entry: (title: String, reason: String) {
    switch self {
    case .emptyInput: ("Tom indata", "En tom fil är nästan alltid en misslyckad export.")
    case .inputTooLarge: ("Indata är för stor", "Storleken begränsas innan minne tas i anspråk.")
    case .unknownFormat: ("Okänt format", "Formatet avgörs av de första tecknen, aldrig av filnamnet.")
    case .wrongEncoding: ("Fel teckenkodning", "RFC 8259 § 8.1 kräver UTF-8 utan byte order mark.")
    case .invalidUTF8: ("Ogiltig UTF-8", "Tecken som inte kan läsas säkert får inte gissas.")
    case .tooDeep: ("För djupt nästlat", "Djupet begränsas så att läsningen alltid blir klar.")
    case .tooManyValues: ("För många värden", "Antalet värden begränsas så att minnet räcker.")
    case .internalFault: ("Fel i programmet", "Schema och avkodare ska vara överens om varje uppgift.")
    case .moreFindings: ("Fler anmärkningar", "En rapport ska gå att läsa även när felen är många.")
    case .jsonSyntax: ("Fel i JSON-syntaxen", "Indata ska följa RFC 8259 utan tillägg.")
    case .jsonEndsEarly: ("Indata slutar för tidigt", "En avbruten överföring får inte läsas som hel.")
    case .jsonTrailingData: ("Text efter slutet", "RFC 8259 § 2 tillåter ett enda värde.")
    case .jsonDuplicateKey: ("Samma nyckel två gånger", "Läsare är oense om vilket värde som gäller.")
    case .jsonControlCharacter: ("Styrtecken i text", "RFC 8259 § 7 kräver att styrtecken skrivs kodade.")
    case .jsonEscape: ("Okänd kodföljd", "RFC 8259 § 7 räknar upp de kodföljder som finns.")
    case .jsonLoneSurrogate: ("Halvt tecken", "Ett ensamt surrogat är inget tecken i Unicode.")
    case .jsonNumber: ("Ogiltigt tal", "RFC 8259 § 6; tal som inte ryms kan inte läsas rätt.")
    case .missingKey: ("Obligatorisk uppgift saknas", "Utan uppgiften kan posten inte tolkas.")
    case .unknownKey: ("Okänd nyckel", "En felstavad nyckel skulle annars tyst försvinna.")
    case .wrongType: ("Fel slags värde", "Värdet går inte att läsa som det som väntas.")
    case .nullValue: ("null", "En uppgift som inte är känd utelämnas helt.")
    case .emptyText: ("Tom text", "En uppgift som inte är känd utelämnas helt.")
    case .textTooLong: ("För lång text", "Längden begränsas per uppgift.")
    case .wrongPattern: ("Fel form", "Värdet följer inte uppgiftens skrivsätt.")
    case .notInList: ("Värdet finns inte i listan", "Uppgiften tar bara värden ur en fast lista.")
    case .outOfRange: ("Utanför tillåtna gränser", "Talet ligger utanför uppgiftens gränser.")
    case .forbiddenCharacter: ("Otillåtet tecken", "Text får inte innehålla styrtecken utom radbrytning.")
    case .wrongDate: ("Fel datum", "Ett datum skrivs ÅÅÅÅ-MM-DD och ska finnas i kalendern.")
    case .wrongCount: ("Fel antal", "Listan har fler eller färre poster än uppgiften tillåter.")
    case .tooManyEntities: ("För många poster", "En post rymmer högst 5 000 delposter.")
    case .notNormalised: ("Text som inte är NFC", "Samma ord ska alltid skrivas med samma tecken.")
    case .invalidTable: ("Fel i datatabell", "En regel eller blankett kan inte tolkas.")
    case .xmlSyntax: ("Fel i XML-syntaxen", "Indata ska vara välformad XML 1.0.")
    case .xmlDoctype: ("DOCTYPE", "En dokumenttypsdeklaration kan läsa andra filer och växa utan gräns.")
    case .xmlNamespace: ("Fel namnrymd", "Namnrymden visar vilket format filen har.")
    case .xmlStrayText: ("Text på fel plats", "Text mellan element skulle annars tyst försvinna.")
    case .xmlRepeatedElement: ("Upprepat element", "Läsare är oense om vilket värde som gäller.")
    case .xmlExtension:
      ("Okänt innehåll i ext", "Tillägg skrivs så att de går att läsa tillbaka oförändrade.")
    case .schemaVersion: ("Postens schema och version", "En nyare version kan betyda något annat.")
    }
  }
}
