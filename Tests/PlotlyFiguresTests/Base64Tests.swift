import Foundation
import PlotlyFigures
import Testing

/// Bytes are packed six at a time, and what is left of them three at a time.
@Suite struct Base64Tests {
    @Test func everyLengthIsPackedAsElsewhere() throws {
        for count in 1..<50 {
            let numbers = (0..<count).map { Int8(truncatingIfNeeded: $0 &* 89 &+ count) }
            let packed = try #require(TypedArray(numbers))
            #expect(packed.base64 == Data(numbers.map { UInt8(bitPattern: $0) }).base64EncodedString())
            #expect(packed.numbers == numbers.map(Double.init))
        }
    }

    @Test func numbersKeepTheirBits() throws {
        let numbers = [0, -0.0, 1.5, .pi, .infinity, -.infinity, .leastNonzeroMagnitude, 1e300]
        #expect(try #require(TypedArray(numbers)).numbers?.map(\.bitPattern) == numbers.map(\.bitPattern))
        let small: [Float] = [0.1, -3, .greatestFiniteMagnitude]
        #expect(try #require(TypedArray(small)).numbers == small.map(Double.init))
    }
}
