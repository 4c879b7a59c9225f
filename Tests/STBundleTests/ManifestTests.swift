import STDiagnostics
import STDigest
import STModel
import Testing

@testable import STBundle

@Suite struct ManifestTests {
  private var manifest: Manifest {
    let digest = SHA256Digest(of: "abc".utf8)
    return Manifest(
      program: "1.0.0", date: "2026-01-02", regulation: "HSLF-FS 2021:8", ruleSet: "2026-1", isDraft: false,
      record: Manifest.Record(id: "rec-1", revision: 2, sha256: digest.hex),
      forms: [Manifest.Source(name: "hslf2021-b05", sha256: digest.hex)], fonts: [],
      files: [
        Manifest.File(
          path: "01-ansokan.pdf", kind: .ansokan, number: nil, pages: 3, bytes: 10, digest: digest),
        Manifest.File(
          path: "bilagor/bilaga-002-kurs.pdf", kind: .intyg, form: "hslf2021-b10", number: 2, pages: 1,
          bytes: 11, digest: digest),
        Manifest.File(
          path: "bilagor/bilaga-004-ovrigt.docx", kind: .uppladdad, number: 4, pages: nil, bytes: 12,
          digest: digest,
          upload: Manifest.Upload(
            category: "ovrigt", format: "docx", removed: [Manifest.Removed(rule: "FIL-202", count: 3)])),
      ],
      toAdd: [Manifest.Missing(number: 3, category: "svensk-doktorsexamen")])
  }

  @Test func `a manifest reads as it is promised`() {
    let sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(
      String(decoding: manifest.json(), as: UTF8.self) == """
        {
          "manifest": "bilaga",
          "version": 1,
          "program": "1.0.0",
          "date": "2026-01-02",
          "regulation": "HSLF-FS 2021:8",
          "ruleSet": "2026-1",
          "draft": false,
          "record": {
            "id": "rec-1",
            "revision": 2,
            "sha256": "\(sha)"
          },
          "forms": [
            {
              "id": "hslf2021-b05",
              "sha256": "\(sha)"
            }
          ],
          "fonts": [],
          "files": [
            {
              "path": "01-ansokan.pdf",
              "kind": "ansokan",
              "pages": 3,
              "bytes": 10,
              "sha256": "\(sha)"
            },
            {
              "path": "bilagor/bilaga-002-kurs.pdf",
              "kind": "intyg",
              "form": "hslf2021-b10",
              "number": 2,
              "pages": 1,
              "bytes": 11,
              "sha256": "\(sha)"
            },
            {
              "path": "bilagor/bilaga-004-ovrigt.docx",
              "kind": "uppladdad",
              "number": 4,
              "bytes": 12,
              "sha256": "\(sha)",
              "category": "ovrigt",
              "format": "docx",
              "removed": [
                {
                  "rule": "FIL-202",
                  "count": 3
                }
              ]
            }
          ],
          "toAdd": [
            {
              "number": 3,
              "category": "svensk-doktorsexamen"
            }
          ]
        }

        """)
  }

  @Test func `a manifest that was written is read as it was`() {
    let (read, findings) = Manifest.read(manifest.json(), file: "manifest.json")
    #expect(read?.manifest == manifest)
    #expect(findings.isEmpty)
  }

  @Test func `keys that a later version added are passed over, and so are files of unknown kinds`() {
    let later = String(decoding: manifest.json(), as: UTF8.self)
      .replacing("\"number\": 2,", with: "\"number\": 2, \"later\": {\"a\": []},")
      .replacing("\"kind\": \"ansokan\"", with: "\"kind\": \"senare\"")
    let read = Manifest.read(Array(later.utf8), file: "manifest.json").value
    #expect(read?.manifest.files == Array(manifest.files.dropFirst()))
    #expect(read?.unknown.map(\.path) == ["01-ansokan.pdf"])
    #expect(read?.unknown.map(\.kind) == ["senare"])
  }

  @Test(arguments: [
    ("", "INLAS-01"), ("[1]", "AVSTAM-01"), (#"{"manifest":"annat","version":1}"#, "AVSTAM-01"),
    (#"{"manifest":"bilaga","version":2}"#, "AVSTAM-01"),
    (#"{"manifest":"bilaga","version":"1"}"#, "AVSTAM-01"),
    (#"{"manifest":"bilaga","version":1}"#, "INLAS-20"),
  ])
  func `what is no manifest of ours is refused with a reason`(_ text: String, _ rule: String) {
    let (read, findings) = Manifest.read(Array(text.utf8), file: "manifest.json")
    #expect(read == nil)
    #expect(findings.hasErrors)
    #expect(findings.contains { $0.rule.rawValue == rule }, "\(findings)")
  }

  @Test(arguments: ["ba78", "", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
  func `a checksum that is none is a fault with its place`(_ hex: String) {
    let sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let text = String(decoding: manifest.json(), as: UTF8.self)
    let spoilt = text.replacing(
      "\"bytes\": 10,\n      \"sha256\": \"\(sha)\"", with: "\"bytes\": 10,\n      \"sha256\": \"\(hex)\"")
    #expect(spoilt != text)
    let (read, findings) = Manifest.read(Array(spoilt.utf8), file: "manifest.json")
    #expect(read == nil)
    #expect(findings.contains { $0.location?.pointer == "/files/0/sha256" })
  }

  @Test func `a ledger of signatures names the signers, and the applicant by nothing`() {
    typealias Ledger = SignatureLedger
    var manifest = manifest
    #expect(!String(decoding: manifest.json(), as: UTF8.self).contains("signatures"))
    manifest.signatures = Ledger(signers: [
      Ledger.Signer(
        role: .sokande, number: 1, person: nil, name: nil,
        papers: [
          Ledger.Paper(
            path: "01-ansokan.pdf", number: nil, role: .sokande, state: .notRequested, since: nil,
            reminded: nil)
        ]),
      Ledger.Signer(
        role: .kursledare, number: 1, person: "p-1", name: "Bo Kursledarsson",
        papers: [
          Ledger.Paper(
            path: "bilaga-002-kurs.pdf", number: 2, role: .kursledare, state: .requested,
            since: Day("2026-01-08"), reminded: Day("2026-01-20"))
        ]),
    ])
    let json = String(decoding: manifest.json(), as: UTF8.self)
    #expect(
      json.hasSuffix(
        """
          "signatures": [
            {
              "role": "sokande",
              "number": 1,
              "pack": "underskrifter/sokande-1.pdf",
              "papers": [
                {
                  "path": "01-ansokan.pdf",
                  "role": "sokande",
                  "state": "notRequested"
                }
              ]
            },
            {
              "role": "kursledare",
              "number": 1,
              "person": "p-1",
              "name": "Bo Kursledarsson",
              "pack": "underskrifter/kursledare-1.pdf",
              "papers": [
                {
                  "path": "bilaga-002-kurs.pdf",
                  "number": 2,
                  "role": "kursledare",
                  "state": "requested",
                  "since": "2026-01-08",
                  "reminded": "2026-01-20"
                }
              ]
            }
          ]
        }

        """))
    #expect(Manifest.read(manifest.json(), file: "manifest.json").value?.manifest == manifest)
    let spoilt = [
      ("sokande-1.pdf", "sokande-2.pdf", "/signatures/0/pack"),
      ("2026-01-20", "20 januari", "/signatures/1/papers/0/reminded"),
      ("notRequested", "lost", "/signatures/0/papers/0/state"),
    ]
    for (right, wrong, place) in spoilt {
      let text = Array(json.replacing(right, with: wrong).utf8)
      let (read, findings) = Manifest.read(text, file: "manifest.json")
      #expect(read == nil)
      #expect(findings.map { $0.location?.pointer } == [place])
    }
  }

  @Test func `a bundle's files are found again from its manifest`() {
    let paths = ["01-ansokan.pdf", "bilagor/bilaga-002-kurs.pdf", "bilagor/bilaga-004-ovrigt.docx"]
    #expect(Manifest.listedPaths(in: manifest.json()) == paths)
  }

  @Test(arguments: [
    "", "{}", "[1]", #"{"manifest":"annat","files":[]}"#, #"{"manifest":"bilaga"}"#,
    #"{"manifest":"bilaga","files":[{"path":"../hemligt"}]}"#,
    #"{"manifest":"bilaga","files":[{"path":"/etc/passwd"}]}"#,
    #"{"manifest":"bilaga","files":[{"path":"a/../../b"}]}"#,
    #"{"manifest":"bilaga","files":[{"kind":"intyg"}]}"#,
  ])
  func `a manifest that is not ours, or leads outside its folder, lists nothing`(_ text: String) {
    #expect(Manifest.listedPaths(in: Array(text.utf8)) == nil)
  }
}
