extension PDFReadingRule {
  /// What the rule is called in lists, in Swedish.
  package var title: String { entry.title }
  /// Why the rule is there, in Swedish.
  package var reason: String { entry.reason }

  private var entry: (title: String, reason: String) {
    switch self {
    case .emptyFile: ("Tom fil", "En tom fil är nästan alltid en avbruten skrivning.")
    case .notPDF: ("Inte en PDF", "Formatet avgörs av de första tecknen, aldrig av filnamnet.")
    case .tooLarge: ("Filen är för stor", "Storleken begränsas innan minne tas i anspråk.")
    case .encrypted: ("Krypterad fil", "Ett papper som ska läsas av andra får inte vara låst.")
    case .damaged: ("Skadad fil", "Läsare gissar olika om vad en skadad fil säger.")
    case .inflatesTooMuch: ("Sväller för mycket", "En liten fil får inte ta allt minne när den packas upp.")
    case .filter: ("Packad på annat sätt", "Programmets egna papper packas på ett enda sätt.")
    case .objectUnreadable: ("Oläsligt objekt", "Det som inte kan läsas kan inte heller styrkas.")
    case .tooManyObjects: ("För många objekt", "Antalet begränsas så att läsningen alltid blir klar.")
    case .titlesDiffer:
      ("Två olika titlar", "ISO 19005-2 § 6.6.3 kräver att filens uppgifter stämmer överens.")
    case .activeContent:
      ("Mer än ett papper", "Skript, formulär, lager och bilagor kan ändra vad läsaren ser.")
    case .pageTree: ("Fel i sidträdet", "ISO 32000-1 § 7.7.3 säger hur sidor räknas upp.")
    case .tooManyPages: ("För många sidor", "Antalet begränsas så att läsningen alltid blir klar.")
    case .pageSize: ("Sidan saknar mått", "Utan mått kan sidan inte skrivas ut.")
    case .contentSyntax: ("Fel i sidans innehåll", "Läsare gissar olika om vad felaktigt innehåll säger.")
    case .contentNotFollowed:
      ("Innehåll som inte läses", "Text kan stå i något som programmets egna papper aldrig har.")
    case .unknownFont: ("Okänt typsnitt", "Text i ett okänt typsnitt går inte att läsa.")
    case .unmappedCharacter: ("Tecken utan betydelse", "ISO 14289-1 § 7.21.7: varje tecken ska gå att läsa.")
    case .unicodeMap: ("Fel i teckentabellen", "Typsnittets tabell säger vilken text tecknen står för.")
    case .untaggedText: ("Text utanför taggarna", "Den som lyssnar får inte veta vad den som ser läser.")
    case .annotations: ("Anteckningar på sidan", "En anteckning kan täcka över eller lägga till text.")
    case .tooMuchText: ("För mycket text", "Mängden begränsas så att minnet räcker.")
    case .hiddenText: ("Osynlig text", "Den som ser får inte veta vad den som lyssnar hör.")
    case .pageCut: ("Beskuren eller vriden sida", "Text utanför det visade läses men syns inte.")
    case .actualTextDiffers:
      ("Annan text än den som syns", "Den som lyssnar får inte höra annat än den som ser läser.")
    case .noTags: ("Taggträd saknas", "ISO 14289-1 § 7.1: allt innehåll ska vara taggat.")
    case .tagMalformed: ("Fel i en tagg", "ISO 32000-1 § 14.7.2 säger hur en tagg skrivs.")
    case .tagsTooDeep: ("För djupt taggträd", "Djupet begränsas så att läsningen alltid blir klar.")
    case .tagRepeated: ("Samma tagg två gånger", "En tagg har en enda plats i trädet.")
    case .contentMissing: ("Tagg utan innehåll", "Taggen pekar på något som sidan inte har.")
    case .contentRepeated:
      ("Samma innehåll två gånger", "ISO 32000-1 § 14.7.4: innehåll hör till en enda tagg.")
    case .contentUnowned: ("Innehåll utan tagg", "Den som lyssnar får inte veta vad den som ser läser.")
    case .tooManyTags: ("För många taggar", "Antalet begränsas så att läsningen alltid blir klar.")
    case .kidNotFollowed:
      ("Taggat innehåll som inte läses", "Programmets egna papper taggar bara sidors text.")
    }
  }
}
