extension HTML {
    /// A `<script type="application/json">` element that carries data to the page.
    ///
    /// ```swift
    /// HTML.jsonScript(id: "configuration", #"{"title":"</script>"}"#)
    /// // <script id="configuration" type="application/json">{"title":"\u003c/script\u003e"}</script>
    /// ```
    /// Character references have no meaning inside `<script>`; what ends the element or opens a comment in it must not
    /// occur at all. In JSON `<`, `>` and `&` occur only inside strings, where `\u003c` means the same.
    ///
    /// - Parameter json: A serialised JSON value. Text that is not JSON stays inside the element too.
    /// - Complexity: O(*n*) in the bytes of `json`.
    public static func jsonScript(id: String? = nil, _ json: String) -> HTML {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.utf8.count + 32)
        for byte in json.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes.append("\\u003c")
            case UInt8(ascii: ">"): bytes.append("\\u003e")
            case UInt8(ascii: "&"): bytes.append("\\u0026")
            default: bytes.append(byte)
            }
        }
        let body = String(decoding: bytes, as: UTF8.self)
        return "<script\(attribute("id", id)) type=\"application/json\">\(trusted: body)</script>"
    }
}
