extension PDFReadingRule {
  /// What is wrong, in Swedish, without the place and without a full stop.
  var message: String {
    switch self {
    case .emptyFile: "Filen är tom"
    case .notPDF: "Filen är inte en PDF"
    case .tooLarge: "Filen är större än vad som läses"
    case .encrypted: "Filen är krypterad"
    case .damaged: "Filen är skadad eller ändrad för hand"
    case .inflatesTooMuch: "Filen sväller till mer än vad som läses när den packas upp"
    case .filter: "Filen är packad på ett sätt som inte läses"
    case .objectUnreadable: "Ett objekt i filen går inte att läsa"
    case .tooManyObjects: "Filen har fler objekt än vad som läses"
    case .titlesDiffer: "Filens två uppgifter om titel är olika"
    case .activeContent: "Filen har skript, formulär, lager eller bifogade filer, som inte läses"
    case .pageTree: "Sidorna är inte uppräknade som de ska"
    case .tooManyPages: "Filen har fler sidor än vad som läses"
    case .pageSize: "Sidan saknar mått"
    case .contentSyntax: "Sidans innehåll är felaktigt skrivet"
    case .contentNotFollowed: "Sidan har bilder, formulär eller annat vars text inte läses"
    case .unknownFont: "Text är satt i ett typsnitt som inte går att läsa"
    case .unmappedCharacter: "Ett tecken motsvarar ingen läsbar text"
    case .unicodeMap: "Ett typsnitts tabell över tecken går inte att läsa"
    case .untaggedText: "Text på sidan hör varken till taggträdet eller till sidhuvud och sidfot"
    case .annotations: "Sidan har anteckningar eller fält, som inte läses"
    case .tooMuchText: "Sidan har mer text än vad som läses"
    case .hiddenText: "Sidan har text som inte syns"
    case .pageCut: "Sidan visas beskuren, vriden eller i annan storlek"
    case .actualTextDiffers: "Sidan säger en annan text än den visar"
    case .noTags: "Filen saknar taggträd"
    case .tagMalformed: "En tagg är felaktigt skriven"
    case .tagsTooDeep: "Taggträdet är djupare än vad som läses"
    case .tagRepeated: "En tagg står på två ställen i taggträdet"
    case .contentMissing: "En tagg pekar på innehåll som inte finns på sidan"
    case .contentRepeated: "Samma innehåll är taggat två gånger"
    case .contentUnowned: "Innehåll på sidan saknas i taggträdet"
    case .tooManyTags: "Taggträdet har fler taggar än vad som läses"
    case .kidNotFollowed: "En tagg pekar på annat än sidans eget innehåll, vilket inte läses"
    }
  }

  /// What the person who has the file can do.
  var remedy: String {
    switch self {
    case .notPDF: "Kontrollera att det är rätt fil."
    case .encrypted: "Skapa papperen på nytt, eller ta bort lösenordet."
    case .annotations: "Ta bort anteckningarna, eller skapa papperen på nytt."
    case .emptyFile, .damaged, .objectUnreadable: "Skapa papperen på nytt, eller hämta filen igen."
    case .tooLarge, .inflatesTooMuch, .filter, .tooManyObjects, .tooManyPages, .tooMuchText, .tooManyTags,
      .tagsTooDeep:
      "Kontrollera att filen är ett papper som programmet har gjort, och skapa det annars på nytt."
    case .titlesDiffer, .activeContent, .pageCut, .actualTextDiffers, .pageTree, .pageSize, .contentSyntax,
      .contentNotFollowed, .unknownFont,
      .unmappedCharacter, .unicodeMap, .untaggedText, .hiddenText, .noTags, .tagMalformed, .tagRepeated,
      .contentMissing, .contentRepeated, .contentUnowned, .kidNotFollowed:
      "Papperet är ändrat sedan det gjordes: skapa det på nytt."
    }
  }
}
