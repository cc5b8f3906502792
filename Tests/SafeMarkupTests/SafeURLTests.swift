import SafeMarkup
import Testing

@Suite struct SafeURLTests {
    @Test(arguments: [
        "https://example.org/?a=1&b=2#c", "HTTP://example.org", "mailto:a@example.org", "//example.org/x", "/x",
        "x.html",
        "", "#top", "?q=javascript:alert(1)", "a/b:c", "./javascript:alert(1)", "#javascript:alert(1)",
    ])
    func harmlessAddressesPass(_ address: String) {
        #expect(SafeURL(address)?.text == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
        "java\tscript:alert(1)", "java\r\nscript:alert(1)", "javascript\n:alert(1)", "java\u{0}script:alert(1)",
        "\u{A0}javascript:alert(1)", "\u{3000}javascript:alert(1)", "java\u{AD}script:alert(1)", "javascript :alert(1)",
        "vbscript:x", "data:text/html,x", "file:///etc/passwd", "blob:x", "view-source:x", "feed:javascript:alert(1)",
        ":x", "http\u{301}s:x",
    ])
    func otherSchemesAreRefused(_ address: String) {
        #expect(SafeURL(address) == nil)
    }

    @Test func whatIsCheckedIsWritten() {
        #expect(SafeURL(" a b\tc\\d\u{7F} ")?.text == "a%20bc%5Cd")
        #expect(SafeURL("/\\example.org")?.text == "/%5Cexample.org")
    }

    @Test func schemesAreTheCallersChoice() {
        #expect(SafeURL("ftp://x", schemes: ["ftp"]) != nil)
        #expect(SafeURL("https://x", schemes: ["ftp"]) == nil)
        #expect(SafeURL("//x", schemes: ["ftp"]) == nil)
        #expect(SafeURL("x", schemes: []) != nil)
        #expect(SafeURL("javascript:x", schemes: ["javascript"]) == nil)
    }
}
