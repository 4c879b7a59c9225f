import STIngest

/// A good record to spoil, in both forms.
enum Corpus {
  static let json = Array(
    """
    {
      "schema": "st-record", "schemaVersion": "1.0", "recordId": "r-1", "revision": 1, "state": "draft",
      "organisation": {"tenantId": "t", "careProvider": {"name": "Provregionen"},
        "dataController": {"name": "Provregionen", "contact": "registrator@example.org"}},
      "applicant": {"familyName": "Prövsson", "givenName": "Łucja \\u00e9",
        "identity": {"type": "personnummer", "value": "191212121212"}},
      "st": {"regulation": "HSLF-FS 2021:8", "specialty": {"code": "psykiatri", "name": "Psykiatri"},
        "goalSet": "2021", "start": "2019-01-07"},
      "people": [{"id": "p-1", "familyName": "Handledarsson", "givenName": "Bo", "roles": ["handledare"]}],
      "periods": [{"id": "t-1", "kind": "st", "place": {"unit": "Akutmottagningen"}, "start": "2019-01-07",
        "end": "2019-12-31", "percent": 62.5, "supervised": true, "status": "completed"}],
      "activities": [{"id": "a-1", "kind": "kurs", "periodRefs": ["t-1"], "description": "Rad ett\\nrad två",
        "milestones": [{"code": "STc3", "extent": "hela"}], "status": "completed"}],
      "provenance": {"created": {"at": "2024-05-01T08:00:00+02:00", "by": "actor-17", "role": "sokande"}},
      "ext": {"x": [1, 2.5, null, true, "y"]}
    }
    """.utf8)

  static let xml: [UInt8] =
    RecordReader.read(bytes: json, file: "r").document.map { RecordWriter.xml($0.record) } ?? []
}

/// A small generator of its own (SplitMix64), so that a failing case comes back on the next run.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
