import Foundation

/// How a page was opened: for which instance, with which initial arguments and parameters. A server reads it from the
/// address, below which are all requests of the page.
///
/// | address below the mount | what |
/// |---|---|
/// | `app/<name>/` | the dashboard with its layout's values |
/// | `instance/<slug>/` | an instance, with its saved state over them |
/// | …`initial/<id>/` | either with initial arguments over these |
/// | …`?patient=7` | any of them with parameters; requests of the page are then below `_launch/<parameters>/` |
public struct PageLaunch: Sendable {
    /// The instance as it was when the request came.
    public var instance: DashApp?
    /// Values over those of the instance and of the layout.
    public var initialArguments: InstanceState?
    /// What the page was opened with.
    public var parameters = LaunchParameters()
    /// The address of the page, with a `/` at both ends, where it is not the dashboard's own.
    public var address: String?

    public init() {}

    /// The values that replace those of the layout: initial arguments over saved ones, each property by itself.
    var overrides: InstanceState {
        let saved = instance?.baseState ?? InstanceState()
        return initialArguments.map { saved.overridden(by: $0) } ?? saved
    }
}

/// The part of an address below that of a dashboard or an instance, taken apart.
package struct LaunchPath {
    /// The identifier of initial arguments.
    package private(set) var initialArguments: String?
    package private(set) var parameters = LaunchParameters()
    /// What comes before ``rest``, with a `/` at its end, without parameters.
    package private(set) var prefix = ""
    /// The path as a dashboard's own page has it.
    package let rest: String
    /// What a request of ``rest`` wants.
    package let action: DashboardAction

    /// - Parameters:
    ///   - path: The part, percent escapes resolved.
    ///   - query: The page's own query: it becomes the parameters of a page that is asked for.
    /// - Throws: ``LaunchPathError``.
    package init(_ path: String, query: [(name: String, value: String)]) throws(LaunchPathError) {
        var rest = path
        if let id = Self.takePart(from: &rest, after: "initial/", if: { $0.hasPrefix(initialArgumentsPrefix) }) {
            initialArguments = id
            prefix = "initial/\(id)/"
        }
        let token = Self.takePart(from: &rest, after: "_launch/")
        self.rest = rest
        action = DashboardAction(path: rest)
        if let token {
            guard let parameters = LaunchParameters(token: token) else { throw LaunchPathError() }
            self.parameters = parameters
        } else if !query.isEmpty, action == .main {
            parameters = LaunchParameters(query.map { .init($0.name, $0.value) })
            guard parameters.token.utf8.count <= LaunchParameters.maximumTokenLength else { throw LaunchPathError() }
        }
    }

    /// Takes a part from the front of a path.
    private static func takePart(
        from rest: inout String, after start: String, if isPart: (Substring) -> Bool = { _ in true }
    ) -> String? {
        guard rest.hasPrefix(start) else { return nil }
        let part = rest.dropFirst(start.count).prefix { $0 != "/" }
        guard !part.isEmpty, isPart(part) else { return nil }
        rest = String(rest.dropFirst(start.count + part.count).drop { $0 == "/" })
        return String(part)
    }
}

/// Parameters in an address that are none, or too many.
package struct LaunchPathError: Error, CustomStringConvertible {
    package var description: String {
        "The parameters of the page cannot be read, or have more than \(LaunchParameters.maximumTokenLength) characters."
    }
}

extension LaunchParameters {
    /// Addresses have room for about 8000 characters; other parts need some of it.
    static let maximumTokenLength = 4_000

    /// The parameters as a part of an address: JSON in URL-safe base64.
    var token: String {
        let json = JSON.array(items.flatMap { [.string($0.name), .string($0.value)] })
        return Data(json.serializedBytes()).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    init?(token: String) {
        let text = token.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard token.utf8.count <= Self.maximumTokenLength, let data = Data(base64Encoded: text + padding),
            let texts = try? JSON(parsing: Array(data)).decode([String].self), texts.count.isMultiple(of: 2)
        else { return nil }
        self.init(stride(from: 0, to: texts.count, by: 2).map { Item(texts[$0], texts[$0 + 1]) })
    }
}
