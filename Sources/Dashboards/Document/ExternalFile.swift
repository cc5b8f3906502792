/// A script or a style sheet of a page that is not the dashboard's own.
///
/// ```swift
/// document.stylesheets = [ExternalStylesheet("https://cdn.example/theme.css", integrity: "sha384-…")]
/// document.scripts = ["https://cdn.example/chart.js"]
/// ```
public struct ExternalFile: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Its address.
    public var address: String
    /// The check sum that its content must have, such as `sha384-…` (Subresource Integrity).
    public var integrity: String?
    /// Further attributes, such as `["type": "module"]` of a script or `["media": "print"]` of a style sheet.
    public var otherAttributes: [String: String]

    /// The path of a copy in the dashboard's assets, or in those that all share: pages load it instead, where the server
    /// serves all files itself (`DashboardServerOptions.servesLocally`).
    public var localCopy: String?

    public init(
        _ address: String, integrity: String? = nil, attributes: [String: String] = [:], localCopy: String? = nil
    ) {
        self.address = address
        self.integrity = integrity
        otherAttributes = attributes
        self.localCopy = localCopy
    }

    public init(stringLiteral address: String) { self.init(address) }

    var scriptAttributes: [(key: String, value: String)] { [("src", address)] + commonAttributes }

    var stylesheetAttributes: [(key: String, value: String)] {
        [("rel", "stylesheet"), ("href", address)] + commonAttributes
    }

    /// Browsers check the content only where the file says who may read it.
    private var commonAttributes: [(key: String, value: String)] {
        var attributes: [(key: String, value: String)] = []
        if let integrity {
            attributes.append(("integrity", integrity))
            if otherAttributes["crossorigin"] == nil { attributes.append(("crossorigin", "anonymous")) }
        }
        return attributes + otherAttributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Its local copy in its place, where there is one. That needs no check.
    func servedLocally(at address: (String) -> String?) -> ExternalFile {
        guard let copy = localCopy.flatMap(address) else { return self }
        var file = self
        file.address = copy
        file.integrity = nil
        return file
    }
}

/// A script of a page that is not the dashboard's own.
public typealias ExternalScript = ExternalFile

/// A style sheet of a page that is not the dashboard's own.
public typealias ExternalStylesheet = ExternalFile
