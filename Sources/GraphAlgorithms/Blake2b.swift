/// The hash function BLAKE2b without a key, with digests of 1 to 64 bytes.
///
/// M.-J. Saarinen, J.-P. Aumasson, "The BLAKE2 cryptographic hash and message authentication code", RFC 7693, 2015,
/// https://doi.org/10.17487/RFC7693
enum Blake2b {
    private static let start: [UInt64] = [
        0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
        0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
    ]

    private static let orders: [[Int]] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
        [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4], [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
        [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
        [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
        [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5], [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
    ]

    /// The digest of a text's UTF-8 bytes in hexadecimal digits.
    static func hexDigest(_ text: String, size: Int) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest(Array(text.utf8), size: size).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }

    /// - Precondition: The size is 1 to 64.
    static func digest(_ message: [UInt8], size: Int) -> [UInt8] {
        precondition(1...64 ~= size, "a BLAKE2b digest has 1 to 64 bytes")
        var state = start, offset = 0
        state[0] ^= 0x0101_0000 ^ UInt64(size)
        repeat {
            let end = min(offset + 128, message.count)
            var words = [UInt64](repeating: 0, count: 16)
            for index in offset..<end {
                words[(index - offset) / 8] |= UInt64(message[index]) << UInt64((index - offset) % 8 * 8)
            }
            compress(&state, words, length: UInt64(end), isLast: end == message.count)
            offset = end
        } while offset < message.count
        return (0..<size).map { UInt8(truncatingIfNeeded: state[$0 / 8] >> UInt64($0 % 8 * 8)) }
    }

    private static func compress(_ state: inout [UInt64], _ words: [UInt64], length: UInt64, isLast: Bool) {
        var work = state + start
        work[12] ^= length
        if isLast { work[14] = ~work[14] }
        func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 { word >> count | word << (64 - count) }
        func mix(_ first: Int, _ second: Int, _ third: Int, _ fourth: Int, _ left: UInt64, _ right: UInt64) {
            work[first] = work[first] &+ work[second] &+ left
            work[fourth] = rotated(work[fourth] ^ work[first], 32)
            work[third] = work[third] &+ work[fourth]
            work[second] = rotated(work[second] ^ work[third], 24)
            work[first] = work[first] &+ work[second] &+ right
            work[fourth] = rotated(work[fourth] ^ work[first], 16)
            work[third] = work[third] &+ work[fourth]
            work[second] = rotated(work[second] ^ work[third], 63)
        }
        for round in 0..<12 {
            let order = orders[round % 10]
            for column in 0..<4 {
                mix(
                    column, 4 + column, 8 + column, 12 + column, words[order[2 * column]], words[order[2 * column + 1]])
            }
            for column in 0..<4 {
                mix(
                    column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4,
                    words[order[8 + 2 * column]], words[order[9 + 2 * column]])
            }
        }
        for index in 0..<8 { state[index] ^= work[index] ^ work[index + 8] }
    }
}
