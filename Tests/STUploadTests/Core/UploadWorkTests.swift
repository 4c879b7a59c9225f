import STUpload
import Testing

@Suite struct UploadWorkTests {
  @Test func `a file within a file within a file has an end`() throws {
    var work = UploadWork()
    for _ in 0..<work.limits.depth { work = try work.below("a.zip") }
    #expect(throws: UploadRefusal(.nestedTooDeep, at: "b.zip", detail: ": högst 3 led läses")) {
      try work.below("b.zip")
    }
  }

  @Test func `what is unpacked anywhere counts everywhere`() throws {
    let work = UploadWork()
    let inner = try work.below("a.zip")
    try inner.spend(work.limits.unpackedBytes, at: "a")
    #expect(work.unpackable == 0)
    #expect(throws: UploadRefusal.self) { try work.spend(1, at: "b") }
  }
}
