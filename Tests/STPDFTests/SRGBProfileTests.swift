import Foundation
import Testing

@testable import STPDF

/// The profile against the definition of sRGB (IEC 61966-2-1).
@Suite struct SRGBProfileTests {
  private let bytes = SRGBProfile.bytes()

  private func word(_ offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func headerAndTagTableAgreeWithTheFile() {
    #expect(word(0) == bytes.count)
    #expect(String(decoding: bytes[36..<40], as: UTF8.self) == "acsp")
    for index in 0..<word(128) {
      let (offset, size) = (word(132 + index * 12 + 4), word(132 + index * 12 + 8))
      #expect(offset % 4 == 0)
      #expect(offset >= 132 + word(128) * 12 && offset + size <= bytes.count)
    }
  }

  @Test func primariesFollowFromTheChromaticitiesAndTheBradfordMatrix() {
    let derived = Self.derived()
    for (column, primary) in [SRGBProfile.red, SRGBProfile.green, SRGBProfile.blue].enumerated() {
      for row in 0..<3 {
        #expect(abs(Double(primary[row]) - derived.primaries[row][column] * 65_536) < 1)
      }
    }
    for (index, value) in SRGBProfile.adaptation.enumerated() {
      #expect(abs(Double(value) - derived.adaptation[index / 3][index % 3] * 65_536) < 1)
    }
  }

  @Test func equalPartsAreNeutralToTheLastBit() {
    let sums = (0..<3).map { SRGBProfile.red[$0] + SRGBProfile.green[$0] + SRGBProfile.blue[$0] }
    #expect(sums == [0xF6D6, 0x10000, 0xD32D])
  }

  private typealias Matrix = [[Double]]

  private static func derived() -> (primaries: Matrix, adaptation: Matrix) {
    func xyz(_ x: Double, _ y: Double) -> [Double] { [x / y, 1, (1 - x - y) / y] }
    let corners = transposed([xyz(0.64, 0.33), xyz(0.30, 0.60), xyz(0.15, 0.06)])
    let white = xyz(0.3127, 0.3290)
    let strength = times(inverse(corners), white)
    let matrix = corners.map { row in zip(row, strength).map { $0 * $1 } }
    let bradford: Matrix = [
      [0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296],
    ]
    let (from, to) = (times(bradford, white), times(bradford, [0.9642, 1, 0.8249]))
    let scaled = (0..<3).map { row in bradford[row].map { $0 * to[row] / from[row] } }
    let adaptation = times(inverse(bradford), scaled)
    return (times(adaptation, matrix), adaptation)
  }

  private static func transposed(_ matrix: Matrix) -> Matrix {
    (0..<3).map { row in (0..<3).map { matrix[$0][row] } }
  }

  private static func times(_ matrix: Matrix, _ vector: [Double]) -> [Double] {
    matrix.map { zip($0, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func times(_ left: Matrix, _ right: Matrix) -> Matrix {
    transposed(transposed(right).map { times(left, $0) })
  }

  private static func inverse(_ m: Matrix) -> Matrix {
    func minor(_ row: Int, _ column: Int) -> Double {
      let (a, b) = ((row + 1) % 3, (row + 2) % 3)
      let (c, d) = ((column + 1) % 3, (column + 2) % 3)
      return m[a][c] * m[b][d] - m[a][d] * m[b][c]
    }
    let determinant = (0..<3).reduce(0) { $0 + m[0][$1] * minor(0, $1) }
    return (0..<3).map { row in (0..<3).map { minor($0, row) / determinant } }
  }
}
