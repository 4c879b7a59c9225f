internal import CZlib

/// CRC-32 (ISO 3309), the checksum of ZIP entries and PNG chunks.
package enum CyclicChecksum {
  package static func of(_ content: [UInt8]) -> UInt32 {
    content.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
