/// What a dashboard's page may load and run (Content Security Policy, Level 3).
///
/// Scripts run because they carry the page's nonce or were loaded by one that does, so that neither
/// `'unsafe-inline'` nor a list of hosts is needed; what somebody smuggles into the markup does not run. The same holds
/// for style elements. Scripts may set styles, which nothing can forbid them anyway; `style="…"` in markup has no effect.
///
/// Sources are written as in the header: `'self'`, `https://tiles.example`, `https:`, `data:`, `'none'`.
public struct ContentSecurityPolicy: Sendable, Hashable {
    /// Images.
    public var images = ["'self'", "data:", "blob:", "https:"]
    /// Fonts.
    public var fonts = ["'self'", "data:", "https:"]
    /// Sound and films.
    public var media = ["'self'", "data:", "blob:", "https:"]
    /// What scripts fetch, and sockets. Maps fetch their tiles: name the server of yours.
    public var connections = ["'self'"]
    /// Pages in frames.
    public var frames = ["'self'", "https:", "data:", "blob:"]
    /// Where forms go.
    public var forms = ["'self'"]
    /// Workers; maps and charts make theirs from `blob:`.
    public var workers = ["'self'", "blob:"]
    /// For scripts besides the nonce, such as `'unsafe-eval'` or `'wasm-unsafe-eval'` where a library needs it.
    public var scripts: [String] = []
    /// For style sheets besides the server's own and those of the page, such as `https:` for sheets that import others.
    public var styles: [String] = []
    /// Further directives, such as `["upgrade-insecure-requests": [], "report-uri": ["/violations"]]`.
    public var others: [String: [String]] = [:]

    public init() {}

    /// The value of the header field.
    ///
    /// - Parameter nonce: What the page's scripts and styles carry.
    func value(nonce: String) -> String {
        var directives = [
            ("default-src", ["'self'"]), ("script-src", ["'nonce-\(nonce)'", "'strict-dynamic'"] + scripts),
            ("style-src", ["'self'", "'nonce-\(nonce)'"] + styles), ("img-src", images), ("font-src", fonts),
            ("media-src", media), ("connect-src", connections), ("frame-src", frames), ("worker-src", workers),
            ("form-action", forms), ("object-src", ["'none'"]), ("base-uri", ["'none'"]),
        ]
        directives += others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return directives.map { ([$0] + $1).joined(separator: " ") }.joined(separator: "; ")
    }

    /// What is wrong with it; `nil` where nothing is.
    var problem: String? {
        let lists = [images, fonts, media, connections, frames, forms, workers, scripts, styles] + others.values
        for source in lists.joined() where source.isEmpty || !source.utf8.allSatisfy(Self.isSourceByte) {
            return "the content security policy has the source “\(source)”; a source has no blanks, “,”, “;” or other "
                + "letters than ASCII's."
        }
        let own = value(nonce: "").split(separator: "; ").map { $0.prefix { $0 != " " } }
        for name in others.keys.sorted() {
            if name.isEmpty || !name.utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == 0x2D }) {
                return "the content security policy has the directive “\(name)”; a name is small letters and “-”."
            }
            // Of two of one name, browsers heed the first.
            if own.count(where: { $0 == name }) > 1 {
                return "the content security policy has the directive “\(name)” already; set it by its own property."
            }
            if name == "frame-ancestors" {
                return "who may show dashboards in frames is said by the server's `frameAncestors`."
            }
        }
        return nil
    }

    private static func isSourceByte(_ byte: UInt8) -> Bool {
        0x21...0x7E ~= byte && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
    }

    /// Lets scripts make style elements and set `style`, in a page that forbids both to markup: whatever a script could
    /// do anyway by way of a style sheet's object. Component libraries and plotly.js count on it.
    static let styleScript = """
        (() => {
            const { nonce } = document.currentScript;
            const { createElement } = Document.prototype, { setAttribute } = Element.prototype;
            Document.prototype.createElement = function (...values) {
                const element = createElement.apply(this, values);
                if (element.localName === "style") element.nonce = nonce;
                return element;
            };
            Element.prototype.setAttribute = function (name, value) {
                if (name === "style" && this.style) this.style.cssText = value;
                else setAttribute.call(this, name, value);
            };
        })();
        """
}
