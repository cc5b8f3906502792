/// The bytes in base64, with padding (RFC 4648, section 4).
///
/// - Complexity: O(*n*) in their number.
package func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var iterator = bytes.makeIterator()
    while let first = iterator.next() {
        let second = iterator.next()
        let third = second == nil ? nil : iterator.next()
        let bits = UInt32(first) << 16 | UInt32(second ?? 0) << 8 | UInt32(third ?? 0)
        result.append(alphabet[Int(bits >> 18)])
        result.append(alphabet[Int(bits >> 12 & 63)])
        result.append(second == nil ? UInt8(ascii: "=") : alphabet[Int(bits >> 6 & 63)])
        result.append(third == nil ? UInt8(ascii: "=") : alphabet[Int(bits & 63)])
    }
    return String(decoding: result, as: UTF8.self)
}
