extension SVG {
    /// The picture as an `<img>` element: nothing in it can be clicked, run, or reached by the page's style sheets.
    ///
    /// The way to show pictures whose authors the page does not trust: even their links and texts stay apart from it.
    /// A content security policy must allow `img-src data:`.
    ///
    /// - Parameter description: What the picture shows, for those who do not see it; empty if it only decorates.
    public func image(description: String) -> HTML {
        "<img src=\"\(dataURL)\" alt=\"\(description)\">"
    }

    /// The picture as a `data:` URL.
    ///
    /// - Complexity: O(*n*) in the bytes of the markup.
    public var dataURL: String {
        "data:image/svg+xml;base64," + base64(markup.utf8)
    }
}

/// RFC 4648 §4, with padding.
private func base64(_ bytes: String.UTF8View) -> String {
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
