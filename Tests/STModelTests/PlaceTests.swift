import STModel
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    (
      "Avdelning 31", "Medicinkliniken", "Provstads sjukhus",
      "Avdelning 31, Medicinkliniken, Provstads sjukhus"
    ),
    ("Kardiologkliniken", "Kardiologkliniken", "Provstads sjukhus", "Kardiologkliniken, Provstads sjukhus"),
    ("Jour, Medicinkliniken", "medicinkliniken", nil, "Jour, Medicinkliniken"),
    ("Vårdcentralen Eken", nil, nil, "Vårdcentralen Eken"),
  ])
  func aPlaceSaysNothingTwice(_ unit: String, _ clinic: String?, _ hospital: String?, _ printed: String) {
    var place = Place(unit: unit)
    place.clinic = clinic
    place.hospital = hospital
    #expect(place.printed == printed)
  }
}
