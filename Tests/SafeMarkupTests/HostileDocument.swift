import SafeMarkup
import Testing

/// A document nobody should get into a page.
struct HostileDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var reason: SVGError.Reason?
    var text: String?

    var testDescription: String { name }

    /// A whole document, as it is.
    init(_ name: String, document: String, _ reason: SVGError.Reason) {
        self.init(name, bytes: Array(document.utf8), reason)
    }

    init(_ name: String, bytes: [UInt8], _ reason: SVGError.Reason) {
        self.name = name
        self.bytes = bytes
        self.reason = reason
    }

    /// Content inside the graph's group.
    init(_ name: String, _ content: String, _ reason: SVGError.Reason) {
        self.init(name, document: Self.document(content), reason)
    }

    /// Content that reads as a text afterwards.
    init(_ name: String, _ content: String, reads text: String) {
        self.name = name
        self.bytes = Array(Self.document(content).utf8)
        self.text = text
    }

    /// Bytes inside a `<text>`.
    init(_ name: String, textBytes: [UInt8], _ reason: SVGError.Reason) {
        let parts = Self.document("<text>|</text>").utf8.split(separator: UInt8(ascii: "|"))
        self.init(name, bytes: parts[0] + textBytes + parts[1], reason)
    }

    private static func document(_ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <svg width="10pt" height="10pt" viewBox="0.00 0.00 10.00 10.00" xmlns="http://www.w3.org/2000/svg">
        <g id="graph0" class="graph">
        \(content)
        </g>
        </svg>
        """
    }

    private static func link(_ address: String) -> String {
        "<g id=\"a_node1\"><a xlink:href=\"\(address)\"><text>t</text></a></g>"
    }

    private static func stop(_ style: String) -> String {
        "<defs><linearGradient id=\"l_0\"><stop offset=\"0\" style=\"\(style)\"/></linearGradient></defs>"
    }
}

extension HostileDocument {
    static let refused: [HostileDocument] = elements + attributes + values + links + syntax + bytes + sizes

    private static let elements: [HostileDocument] = [
        .init("script", "<script>alert(1)</script>", .unexpectedElement),
        .init("script with a prefix", "<svg:script>alert(1)</svg:script>", .unexpectedElement),
        .init("script in capitals", "<SCRIPT>alert(1)</SCRIPT>", .unexpectedElement),
        .init("script in a link", "<a><script>alert(1)</script></a>", .unexpectedElement),
        .init("script in a text", "<text>x<script>alert(1)</script></text>", .unexpectedElement),
        .init("script in a title", "<title>x<script>alert(1)</script></title>", .unexpectedElement),
        .init("title closed early", "<title></title><script>alert(1)</script>", .unexpectedElement),
        .init("HTML inside", "<foreignObject><body onload=\"alert(1)\"/></foreignObject>", .unexpectedElement),
        .init("animated address", "<a><animate attributeName=\"href\" to=\"javascript:x\"/></a>", .unexpectedElement),
        .init("set attribute", "<set attributeName=\"onload\" to=\"alert(1)\"/>", .unexpectedElement),
        .init("use of another document", "<use href=\"x.svg#y\"/>", .unexpectedElement),
        .init("style sheet", "<style>@import url(//example.org/x)</style>", .unexpectedElement),
        .init("HTML image", "<img src=\"x\" onerror=\"alert(1)\"/>", .unexpectedElement),
        .init("frame", "<iframe src=\"javascript:alert(1)\"></iframe>", .unexpectedElement),
        .init("element that ends SVG for HTML parsers", "<p>x</p>", .unexpectedElement),
        .init("MathML", "<math><mtext><style></style></mtext></math>", .unexpectedElement),
        .init("filter", "<filter id=\"f\"><feImage href=\"x\"/></filter>", .unexpectedElement),
        .init("event handler element", "<handler type=\"text/ecmascript\">alert(1)</handler>", .unexpectedElement),
        .init("inner document", "<svg onload=\"alert(1)\"></svg>", .unexpectedElement),
        .init("image of another site", "<image xlink:href=\"https://example.org/x.png\"/>", .refusedImage),
        .init("gradient outside defs", "<linearGradient id=\"l_0\"></linearGradient>", .unexpectedElement),
        .init("text in a text", "<text><text>x</text></text>", .unexpectedElement),
        .init("element in a shape", "<path d=\"M0,0\"><title>x</title></path>", .malformed),
        .init("end of another element", "<text>x</title>", .mismatchedTag),
        .init("crossed elements", "<g><a></g></a>", .mismatchedTag),
        .init("element that closes itself", "<title/>", .malformed),
        .init("stray text", "alert(1)", .strayText),
        .init("stray reference", "&#60;script&#62;", .strayText),
    ]

    private static let attributes: [HostileDocument] = [
        .init("handler", "<path onload=\"alert(1)\"/>", .unexpectedAttribute),
        .init("handler in capitals", "<path ONLOAD=\"alert(1)\"/>", .unexpectedAttribute),
        .init("handler after a slash", "<path/onload=\"alert(1)\"/>", .malformed),
        .init("handler on a group", "<g id=\"x\" class=\"node\" onclick=\"alert(1)\"></g>", .unexpectedAttribute),
        .init("style", "<path style=\"fill:url(//example.org)\"/>", .unexpectedAttribute),
        .init("address without a prefix", "<a href=\"javascript:alert(1)\"></a>", .unexpectedAttribute),
        .init("address on a shape", "<path xlink:href=\"x\"/>", .unexpectedAttribute),
        .init("base", "<g xml:base=\"javascript:alert(1)//\"></g>", .unexpectedAttribute),
        .init("namespace", "<g xmlns=\"http://www.w3.org/1999/xhtml\"></g>", .unexpectedAttribute),
        .init("twice", "<path d=\"M0,0\" d=\"M1,1\"/>", .duplicateAttribute),
        .init("twice, one of them bad", "<a xlink:href=\"x\" xlink:href=\"javascript:x\"></a>", .duplicateAttribute),
        .init("no blank between", "<path d=\"M0,0\"fill=\"red\"/>", .malformed),
        .init("single quotes", "<path d='M0,0'/>", .malformed),
        .init("no quotes", "<path fill=red/>", .malformed),
        .init("no value", "<path fill/>", .malformed),
        .init("blank before the equals sign", "<path fill =\"red\"/>", .malformed),
        .init("attribute of an end tag", "<g></g onload=\"x\">", .mismatchedTag),
        .init("attribute of a title", "<title lang=\"x\">t</title>", .malformed),
    ]

    private static let values: [HostileDocument] = [
        .init("other namespace", document: "<svg xmlns=\"http://www.w3.org/1999/xhtml\"></svg>", .invalidValue),
        .init("width in other units", document: "<svg width=\"100%\"></svg>", .invalidValue),
        .init("not a number", "<ellipse cx=\"nan\"/>", .invalidValue),
        .init("infinite", "<ellipse cx=\"-inf\"/>", .invalidValue),
        .init("half an exponent", "<ellipse cx=\"1e\"/>", .invalidValue),
        .init("empty number", "<ellipse cx=\"\"/>", .invalidValue),
        .init("number and more", "<ellipse cx=\"1;x\"/>", .invalidValue),
        .init("half a point", "<polygon points=\"1,2 3\"/>", .invalidValue),
        .init("path of other commands", "<path d=\"M0,0A1,1\"/>", .invalidValue),
        .init("path without a start", "<path d=\"C0,0\"/>", .invalidValue),
        .init("transform by matrix", "<g transform=\"matrix(1 0 0 1 0 0)\"></g>", .invalidValue),
        .init("colour from elsewhere", "<path fill=\"url(//example.org/#x)\"/>", .invalidValue),
        .init("gradient that is not there", "<path fill=\"url(#l_0)\"/>", .invalidValue),
        .init(
            "gradient as a stroke", stop("stop-color:red;stop-opacity:1;") + "<path stroke=\"url(#l_0)\"/>",
            .invalidValue),
        .init("colour by function", "<path fill=\"var(--x)\"/>", .invalidValue),
        .init("colour of five digits", "<path fill=\"#12345\"/>", .invalidValue),
        .init("font from elsewhere", "<text font-family=\"url(x)\">t</text>", .invalidValue),
        .init("font with a break-out", "<text font-family=\"x&quot; onload=&quot;y\">t</text>", .invalidValue),
        .init("stop that imports", stop("stop-color:url(x);stop-opacity:1;"), .invalidValue),
        .init("stop with more", stop("stop-color:red;stop-opacity:1;behavior:url(x);"), .invalidValue),
        .init("stop with other blanks", stop("stop-color: red; stop-opacity: 1;"), .invalidValue),
        .init("text along another document", "<text><textPath xlink:href=\"x#y\"></textPath></text>", .invalidValue),
        .init("unknown kind of group", "<g id=\"x\" class=\"modal\"></g>", .invalidValue),
        .init("kind that only begins well", "<g id=\"x\" class=\"nodes\"></g>", .invalidValue),
        .init("target by name", "<a xlink:href=\"x\" target=\"parent\"></a>", .invalidValue),
        .init("raw < in a value", "<g id=\"<script>\"></g>", .malformed),
        .init("bare & in a value", "<g id=\"a&b\"></g>", .unknownReference),
    ]

    private static let links: [HostileDocument] = [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "javascript&#58;alert(1)", "javascript&#x3A;alert(1)",
        "&#106;avascript:alert(1)", "&#x0000006a;avascript:alert(1)", "java&#9;script:alert(1)",
        "java&#10;script:alert(1)", "&#1;javascript:alert(1)", "&#32;&#32;javascript:alert(1)",
        "&#160;javascript:alert(1)", "\u{2028}javascript:alert(1)", "javascript&#0;:alert(1)", "javascript\t:alert(1)",
        "vbscript:x", "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,x", "blob:x", "file:///x", "about:x",
    ].map { .init("link to \($0)", link($0), .refusedLink) }

    private static let syntax: [HostileDocument] = [
        .init("nothing", document: "", .truncated),
        .init("blanks", document: " \n", .truncated),
        .init("text", document: "hello", .strayText),
        .init("HTML", document: "<!DOCTYPE html><html></html>", .unexpectedElement),
        .init("CDATA", "<![CDATA[<script>]]>", .unexpectedElement),
        .init("CDATA in a text", "<text><![CDATA[</text><script>]]></text>", .unexpectedElement),
        .init("comment in a text", "<text>a<!-- --></text>", .unexpectedElement),
        .init("comment in a title", "<title><!--</title><script>alert(1)</script>--></title>", .unexpectedElement),
        .init("comment with two hyphens", "<!-- a -- b -->", .malformed),
        .init("comment without an end", "<!-- ", .truncated),
        .init("processing instruction", "<?php echo 1 ?>", .unexpectedElement),
        .init(
            "style sheet that ends early", document: "<?xml-stylesheet href=\"x\"?><script></script>",
            .unexpectedElement),
        .init(
            "entity declaration",
            document: "<!DOCTYPE svg PUBLIC \"x\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg></svg>", .malformed),
        .init(
            "many laughs",
            document: "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg></svg>", .unexpectedElement),
        .init(
            "two document types",
            document: "<!DOCTYPE svg PUBLIC \"x\"><!DOCTYPE svg PUBLIC \"x\"><svg></svg>", .unexpectedElement),
        .init("undeclared entity", "<text>&xxe;</text>", .unknownReference),
        .init("HTML's entity", "<text>&nbsp;</text>", .unknownReference),
        .init("entity without its end", "<text>&lt</text>", .unknownReference),
        .init("bare &", "<text>a & b</text>", .unknownReference),
        .init("number without digits", "<text>&#;</text>", .unknownReference),
        .init("raw >", "<text>]]></text>", .malformed),
        .init("blank before the name", "< g></g>", .unexpectedElement),
        .init("no name", "<>", .unexpectedElement),
        .init("second document", document: "<svg></svg><svg></svg>", .malformed),
        .init("text after the document", document: "<svg></svg>x", .malformed),
        .init("script after the document", document: "<svg></svg><script>alert(1)</script>", .malformed),
        .init("other root", document: "<html><svg></svg></html>", .unexpectedElement),
        .init("more closed than open", document: "<svg></svg></svg>", .malformed),
    ]

    private static let bytes: [HostileDocument] = [
        .init("NUL in a text", textBytes: [0x61, 0x00, 0x62], .malformed),
        .init("NUL in a tag", bytes: Array("<svg\0></svg>".utf8), .malformed),
        .init("NUL before the document", bytes: Array("\0<svg></svg>".utf8), .strayText),
        .init("byte order mark", bytes: Array("\u{FEFF}<svg></svg>".utf8), .strayText),
        .init("UTF-16", bytes: "<svg></svg>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, .strayText),
        .init("lone continuation", textBytes: [0x80], .invalidUTF8),
        .init("overlong <, two bytes", textBytes: [0xC0, 0xBC], .invalidUTF8),
        .init("overlong <, three bytes", textBytes: [0xE0, 0x80, 0xBC], .invalidUTF8),
        .init("overlong <, four bytes", textBytes: [0xF0, 0x80, 0x80, 0xBC], .invalidUTF8),
        .init("surrogate", textBytes: [0xED, 0xA0, 0x80], .invalidUTF8),
        .init("beyond Unicode", textBytes: [0xF4, 0x90, 0x80, 0x80], .invalidUTF8),
        .init("lead byte of older UTF-8", textBytes: [0xF8, 0x88, 0x80, 0x80, 0x80], .invalidUTF8),
        .init("character cut off by a tag", textBytes: [0xE4, 0xB8], .invalidUTF8),
        .init("UTF-7", textBytes: Array("+ADw-script+AD4-<b>".utf8), .unexpectedElement),
    ]

    private static let sizes: [HostileDocument] = [
        .init("deep nesting", String(repeating: "<g>", count: 10_000), .tooDeep),
        .init("huge document", String(repeating: "<g></g>", count: 1_200_000), .tooLarge),
    ]
}

extension HostileDocument {
    static let neutralized: [HostileDocument] = [
        .init(
            "script as text", "<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>",
            reads: "<script>alert(1)</script>"),
        .init(
            "title that would end", "<title>&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;</title>",
            reads: "</title><img src=x onerror=alert(1)>"),
        .init("comment as text", "<text>&lt;!-- --&gt; ]]&gt;</text>", reads: "<!-- --> ]]>"),
        .init("comment that HTML ends earlier", "<!--> <script>alert(1)</script> --><text>x</text>", reads: "x"),
        .init("quotes as text", "<text>\"'&quot;&apos;&#34;&#39;</text>", reads: "\"'\"'\"'"),
        .init("markup by number", "<text>&#60;b&#x3e;&#38;lt;</text>", reads: "<b>&lt;"),
        .init(
            "control characters", "<text>a\u{1}\u{B}\u{1F}\u{7F}\u{80}\u{9F}&#1;&#0;&#x9f;b</text>",
            reads: "a" + String(repeating: "\u{FFFD}", count: 9) + "b"),
        .init(
            "noncharacters", "<text>\u{FFFF}&#xFFFE;&#xFDD0;&#x1FFFE;</text>",
            reads: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        .init(
            "numbers that are no characters", "<text>&#xD800;&#x110000;&#99999999999999999999;</text>",
            reads: "\u{FFFD}\u{FFFD}\u{FFFD}"),
        .init("overrides", "<text>\u{202E}cba\u{202C}\u{202D}</text>", reads: "\u{FFFD}cba\u{202C}\u{FFFD}"),
        .init(
            "right-to-left marks pass", "<text>\u{200F}\u{2067}\u{5D0}\u{2069}</text>",
            reads: "\u{200F}\u{2067}\u{5D0}\u{2069}"),
        .init(
            "tooltip with a break-out", "<g><a xlink:title=\"&quot; onload=&quot;x&#10;&lt;/title>\"></a></g>",
            reads: "\" onload=\"x\n</title>"),
        .init(
            "address with a break-out", "<g><a xlink:href=\"?&quot; onload=&quot;x&lt;\"></a></g>",
            reads: "?\"%20onload=\"x<"),
        .init(
            "address decoded once", "<g><a xlink:href=\"java&amp;#115;cript:alert(1)\"></a></g>",
            reads: "java&#115;cript:alert(1)"),
        .init(
            "template syntax", "<text>{{constructor}} {% x %} ${y} &lt;%= z %&gt;</text>",
            reads: "{{constructor}} {% x %} ${y} <%= z %>"),
    ]
}
