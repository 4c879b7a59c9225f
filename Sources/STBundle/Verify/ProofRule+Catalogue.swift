extension ProofRule {
  /// What the rule is called in lists, in Swedish.
  package var title: String { entry.title }
  /// Why the rule is there, in Swedish.
  package var reason: String { entry.reason }
  /// What the person should do, in Swedish.
  package var remedy: String { entry.remedy }

  private static let remake = "Gör om paketet med bilaga bundle."
  private static let ask = "Ta reda på vem som ändrat pappret, och gör om paketet med bilaga bundle."

  private var entry: (title: String, reason: String, remedy: String) {
    switch self {
    case .manifest:
      (
        "Manifestet", "Utan manifest går det inte att veta vad paketet ska innehålla.",
        "Ange mappen som bilaga bundle skrev, med manifest.json kvar i den."
      )
    case .fileMissing: ("Fil saknas", "Ett papper som saknas fattas i ansökan.", Self.remake)
    case .fileExtra:
      (
        "Okänd fil", "En fil som inte hör till paketet skulle kunna skickas in av misstag.",
        "Flytta filen till ett annat ställe."
      )
    case .fileRefused:
      (
        "Ingen vanlig fil i paketets mapp", "En länk eller en enhet kan leda vart som helst.",
        "Ersätt den med filen som bilaga bundle skrev."
      )
    case .contentChanged:
      ("Filen är ändrad", "Paketet ska vara precis det som programmet skrev.", Self.ask)
    case .kindUnknown:
      (
        "Okänt slag av papper", "Det som inte känns igen går inte att kontrollera.",
        "Läs paketet med samma eller en nyare version av bilaga."
      )
    case .paperUnreadable:
      ("Pappret går inte att läsa", "Det som inte går att läsa går inte att kontrollera.", Self.remake)
    case .pageCount:
      ("Antal sidor i filen", "En sida som saknas märks annars först hos mottagaren.", Self.ask)
    case .formChanged:
      (
        "Annan version av blanketten", "Pappret läses genom den blankett som programmet har nu.",
        "Gör om paketet om den nya blanketten ska gälla."
      )
    case .formNotFollowed:
      ("Pappret följer inte sin blankett", "Varje ruta ska finnas, med rätt rubrik, en gång.", Self.ask)
    case .pageFoot:
      ("Sidfoten", "Varje sida ska säga vilken blankett den är och vilken sida av hur många.", Self.ask)
    case .runningHead: ("Sidhuvudet", "Varje sida ska säga vems papper den hör till.", Self.ask)
    case .draftMark:
      (
        "Märkningen UTKAST", "Ett utkast får inte kunna tas för ett färdigt papper, eller tvärtom.",
        Self.remake
      )
    case .paperMissing:
      ("Ansökan och förteckning", "Ett paket har en ansökan och en bilageförteckning.", Self.remake)
    case .applicantName: ("Sökandens namn", "Alla papper ska gälla samma person.", Self.ask)
    case .applicantIdentity: ("Sökandens personnummer", "Alla papper ska gälla samma person.", Self.ask)
    case .specialty: ("Specialiteten", "Alla papper ska gälla samma specialitet.", Self.ask)
    case .regulation: ("Föreskriften", "Alla papper ska följa samma föreskrift.", Self.ask)
    case .certificateNumber:
      ("Numret på intyget", "Numret på pappret ska vara det som ansökan hänvisar till.", Self.ask)
    case .fileName: ("Numret i filnamnet", "Filnamnet ska säga samma nummer som pappret.", Self.ask)
    case .ledger: ("Numren i ansökan", "Ansökan ska hänvisa till just de bilagor som finns.", Self.ask)
    case .listRows:
      ("Raderna i bilageförteckningen", "Varje bilaga ska stå i förteckningen en gång.", Self.ask)
    case .listOrder:
      ("Ordningen i bilageförteckningen", "Raderna ska stå i bilagornas ordning.", Self.ask)
    case .listKind: ("Slaget i bilageförteckningen", "Raden ska säga vilket slags intyg det är.", Self.ask)
    case .listPages: ("Sidor i bilageförteckningen", "Raden ska säga hur många sidor bilagan har.", Self.ask)
    case .listSum: ("Summan av sidor", "Summan ska stämma med raderna.", Self.ask)
    case .numberTwice: ("Två bilagor med samma nummer", "Ett nummer ska leda till ett papper.", Self.ask)
    case .serviceSum: ("Summan i tjänsteförteckningen", "Summan ska stämma med raderna.", Self.ask)
    case .serviceRow:
      ("Månaderna på en rad", "En rad kan inte ge mer tid än perioden och omfattningen rymmer.", Self.ask)
    case .serviceUnreadable:
      ("En rad som inte går att räkna", "Period, omfattning och månader ska gå att läsa.", Self.ask)
    case .mergedPages:
      ("Alla papper i en fil", "Den samlade filen ska vara samma papper i samma ordning.", Self.remake)
    case .outsideReference:
      (
        "Rapporten hämtar något utifrån", "Rapporten ska gå att läsa utan att någon annan märker det.",
        Self.ask
      )
    case .packListing:
      ("Underskriftspaketen", "Var och en som skriver under ska ha ett eget paket.", Self.remake)
    case .packPages:
      (
        "Sidorna i ett underskriftspaket",
        "Paketet ska innehålla precis de papper som personen skriver under.", Self.remake
      )
    case .signerWithoutPack:
      (
        "Den som skriver under", "Den som står under en underskriftsrad ska få pappret i sitt paket.",
        Self.ask
      )
    case .ledgerPage:
      ("Underskriftsliggaren", "Den tryckta liggaren ska säga det som manifestet säger.", Self.ask)
    case .uploadName:
      ("Namnet på en uppladdad bilaga", "Filnamnet ska säga samma nummer som förteckningen.", Self.ask)
    case .uploadHides:
      ("En uppladdad bilaga döljer något", "Bara rensade kopior ska skickas in.", Self.ask)
    case .uploadFormat:
      ("Slaget av en uppladdad bilaga", "Filen ska vara av det slag som paketet gjordes med.", Self.ask)
    }
  }
}
