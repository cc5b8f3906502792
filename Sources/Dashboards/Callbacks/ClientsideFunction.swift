/// A JavaScript function that the browser runs as a callback; the server never sees its values.
public struct ClientsideFunction: Sendable, Hashable {
    /// The object below `window.dash_clientside` that has the function.
    public let namespace: String
    /// The function's name in it.
    public let name: String
    /// The function itself where the dashboard's page carries it.
    let source: String?

    /// A function of a script of the page, such as one in the assets folder:
    /// `window.dash_clientside.<namespace>.<name>`.
    public static func named(_ namespace: String, _ name: String) -> Self {
        Self(namespace: namespace, name: name, source: nil)
    }

    /// A function expression, such as `(value) => value + "!"`, which is put on the page.
    public static func inline(_ source: String) -> Self {
        Self(namespace: inlineNamespace, name: SHA256.hexadecimal(of: source.utf8), source: source)
    }

    /// Dash's own namespace for these.
    static let inlineNamespace = "_dashprivate_clientside_funcs"

    /// The script that brings an inline function to the page.
    var script: String? {
        guard let source else { return nil }
        let safe = scriptSafe(source)
        return """
            var clientside = window.dash_clientside = window.dash_clientside || {};
            var ns = clientside["\(namespace)"] = clientside["\(namespace)"] || {};
            ns["\(name)"] = \(safe);
            """
    }

    var json: JSON { ["namespace": .string(namespace), "function_name": .string(name)] }
}

extension ClientsideFunction: ExpressibleByStringLiteral {
    /// A function expression.
    public init(stringLiteral value: String) { self = .inline(value) }
}

/// JavaScript as it may stand in a script element, where some of it would be read as markup.
func scriptSafe(_ source: String) -> String {
    source.replacing(/<(?=\/script|!--|script)/.ignoresCase()) { _ in "\\u003c" }
}
