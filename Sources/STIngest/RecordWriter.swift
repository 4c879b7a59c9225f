internal import STDigest
package import STModel
internal import STSource

/// Writes a record. The same record always gives the same bytes.
package enum RecordWriter {
  /// JSON for people: keys in the record's own order, two blanks for each level.
  package static func json(_ record: STRecord) -> [UInt8] { JSONWriter.pretty(record.node) }

  /// XML in the namespace `urn:st-record:1`.
  package static func xml(_ record: STRecord) -> [UInt8] { XMLRecordWriter.write(record.node) }

  /// JSON with sorted keys and no blanks, for hashing. What means the same is written the same: `80.0` as `80`, an
  /// empty list not at all.
  package static func canonical(_ record: STRecord) -> [UInt8] { JSONWriter.canonical(record.node) }

  /// SHA-256 of the canonical form in hexadecimal digits: equal for equal records, whether read from JSON or XML.
  package static func canonicalHash(_ record: STRecord) -> String { SHA256Digest(of: canonical(record)).hex }
}
