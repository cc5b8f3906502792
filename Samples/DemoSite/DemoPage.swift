/// A page of the site.
struct DemoPage: Sendable {
    let number: Int
    /// The last part of its address, and the name of its template.
    let name: String
    let title: String
    let summary: String
    /// The files of `Dashboards` that it shows.
    let sources: [String]

    var address: String { "/pages/\(name)" }
    var template: String { "pages/\(name).html" }

    /// What a template may name.
    var values: [String: Any?] {
        [
            "number": number, "title": title, "summary": summary, "address": address, "template": template,
        ]
    }

    static let dashboards = pages(
        from: 1,
        [
            (
                "simple", "Simple use", "One tag shows a dashboard in a frame, as high as what it shows.",
                ["SimpleExample"]
            ),
            (
                "initial-state", "Initial state",
                "Saved state stands over the layout, and values that the page gives over saved state.",
                ["SimpleExample"]
            ),
            (
                "enhanced", "Enhanced callbacks",
                "A callback is told whose instance it runs for, what the session remembers and who the visitor is.",
                ["EnhancedCallbacks"]
            ),
            ("live", "Live updating", "One dashboard tells another, on every page that is open.", ["LiveUpdating"]),
            (
                "direct", "Direct injection",
                "Several dashboards as parts of a page: no borders, its style sheet, their own height.",
                ["SimpleExample"]
            ),
            (
                "injection", "Simple injection", "A dashboard reads what the page’s route left in the session.",
                ["RandomLine"]
            ),
            (
                "bootstrap", "Bootstrap components", "Bootstrap’s components in a frame of one of its shapes.",
                ["BootstrapAlerts"]
            ),
            ("session", "Session state", "What one browser does stays with that browser.", ["SessionCounter"]),
            (
                "assets", "Local assets", "A folder of the dashboard’s own: pictures, style sheets, no collect step.",
                ["LocalAssets"]
            ),
            (
                "multiple", "Multiple callback values", "One callback sets several properties, or none.",
                ["MultipleValues"]
            ),
        ])

    static let networks = pages(
        from: 11,
        [
            ("drawings", "Drawings in a page", "An SVG in a template, which cannot carry a script.", ["Networks"]),
            (
                "mustache", "The same in Mustache", "The tags and drawings of the other template engine.",
                ["SimpleExample", "Networks"]
            ),
            (
                "explorer", "Explorer", "Draw a network of your own, and tap its nodes and edges.",
                ["Explorer", "ExploredNetwork"]
            ),
            ("charts", "Charts", "Figures of plotly.js, typed and checked.", ["Charts"]),
            ("walk", "A walk, as it is walked", "The server pushes to the page over a WebSocket.", ["Walk"]),
            (
                "network-walk", "A network, as it changes",
                "A walk at random over a network: colours change, places stay.", ["NetworkWalk"]
            ),
            ("gallery", "Gallery", "Many pictures in one page, none of which disturbs another.", ["Networks"]),
            (
                "hostile", "Hostile input", "Scripts wherever a graph can hold text: drawn as text, or refused.",
                ["HostileNetwork"]
            ),
        ])

    static let all = dashboards + networks

    private static func pages(from first: Int, _ rows: [(String, String, String, [String])]) -> [DemoPage] {
        rows.enumerated().map { index, row in
            DemoPage(number: first + index, name: row.0, title: row.1, summary: row.2, sources: row.3)
        }
    }
}
