import Foundation
import STDiagnostics
import STPipeline
import STTestSupport
import Testing

@Suite struct PipelineTests {
  private let data = DataDirectory(path: PackageRoot.url.path)

  private func input(_ name: String) throws -> RecordInput {
    RecordInput(name: "post.json", bytes: try PackageRoot.bytes("Samples/records/\(name).json"))
  }

  @Test func `a record with faults gives finished papers to nobody`() throws {
    let today = try #require(Today("2026-02-01"))
    let (pipeline, stock) = (try Pipeline(data), try PaperStock(data))
    let outcome = pipeline.bundle(
      try input("hslf2021-utkast"), on: today, options: BundleOptions(), stock: stock)
    #expect(outcome.bundle == nil)
    #expect(outcome.check.hasErrors)
    let draft = pipeline.bundle(
      try input("hslf2021-utkast"), on: today, options: BundleOptions(isDraft: true), stock: stock)
    #expect(draft.bundle?.isDraft == true)
  }

  @Test func `many records at once give the same bytes as one at a time`() async throws {
    let today = try #require(Today("2026-02-01"))
    let (pipeline, stock) = (try Pipeline(data), try PaperStock(data))
    let options = BundleOptions(isMerged: true, hasPacks: true)
    let record = try input("hslf2021-radiologi")
    let alone = try #require(pipeline.bundle(record, on: today, options: options, stock: stock).bundle)
    let together = await withTaskGroup(of: FinishedBundle?.self) { group in
      for _ in 0..<4 {
        group.addTask { pipeline.bundle(record, on: today, options: options, stock: stock).bundle }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 4)
    for bundle in together { #expect(bundle == alone) }
  }

  @Test func `papers are the same on one core and on all, and after those of another record`() throws {
    let today = try #require(Today("2026-02-01"))
    let (pipeline, one) = (try Pipeline(data), try PaperStock(data))
    let all = try PaperStock(data, usesAllCores: true)
    let options = BundleOptions(isMerged: true, hasPacks: true)
    let record = try input("hslf2021-radiologi")
    let alone = try #require(pipeline.bundle(record, on: today, options: options, stock: one).bundle)
    let other = pipeline.bundle(try input("hslf2021-bt"), on: today, options: options, stock: all)
    #expect(other.bundle != nil)
    #expect(pipeline.bundle(record, on: today, options: options, stock: all).bundle == alone)
  }

  @Test func `packs add files and change none, and count as no pages to send in`() throws {
    let today = try #require(Today("2026-02-01"))
    let (pipeline, stock) = (try Pipeline(data), try PaperStock(data))
    let record = try input("hslf2021-radiologi")
    let plain = try #require(
      pipeline.bundle(record, on: today, options: BundleOptions(isMerged: true), stock: stock).bundle)
    let packed = try #require(
      pipeline.bundle(
        record, on: today, options: BundleOptions(isMerged: true, hasPacks: true), stock: stock
      ).bundle)
    #expect(plain.pages == packed.pages && plain.attachments == packed.attachments)
    #expect(plain.packs == 0 && packed.packs == packed.signerPacks.count && packed.packs > 10)
    let papers = plain.files.filter { $0.path != "manifest.json" }
    #expect(packed.files.filter(papers.contains) == papers)
    #expect(packed.files.count == plain.files.count + packed.packs + 1)
  }

  @Test func `a draft has a paper for each of two certificates that share an id`() throws {
    let record = try input("hslf2021-radiologi")
    let text = String(decoding: record.bytes, as: UTF8.self)
    let ids = text.matches(of: /{"id": "(i-[^"]+)"|"id": "(i-[^"]+)"/).compactMap { $0.1 ?? $0.2 }
    let changed = text.replacing("\"id\": \"\(ids[4])\"", with: "\"id\": \"\(ids[3])\"")
    #expect(changed != text)
    let outcome = try Pipeline(data).bundle(
      RecordInput(name: "post.json", bytes: Array(changed.utf8)), on: try #require(Today("2026-02-01")),
      options: BundleOptions(isDraft: true), stock: try PaperStock(data))
    let files = try #require(outcome.bundle).files.map(\.path)
    #expect(files.count == Set(files).count)
    #expect(outcome.check.hasErrors)
  }

  @Test func `what came up in the making stands in the report`() throws {
    let today = try #require(Today("2026-02-01"))
    let text = String(
      decoding: try PackageRoot.bytes("Samples/records/hslf2021-radiologi.json"), as: UTF8.self)
    let changed = text.replacing("\"number\": 2,", with: "\"number\": 99,")
    #expect(changed != text)
    let withoutOne = changed.replacing("\"number\": 3,", with: "")
    #expect(withoutOne != changed)
    let outcome = try Pipeline(data).bundle(
      RecordInput(name: "post.json", bytes: Array(withoutOne.utf8)), on: today,
      options: BundleOptions(isDraft: true),
      stock: try PaperStock(data))
    #expect(outcome.check.findings.contains { $0.rule == "PAKET-01" })
  }
}
