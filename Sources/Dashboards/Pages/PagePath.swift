/// The path of a page, with its variables.
///
/// ```swift
/// let report = PagePath<String, Int>("/report/<kind>/<year>")
/// Link("Sales in 2024", href: report.address("sales", 2024))
/// ```
///
/// A variable is a whole part between slashes. A path whose part is no value of the variable's type is not this one's.
public struct PagePath<each Variable: PageVariable>: Sendable {
    let template: PageTemplate

    /// - Parameter template: The path below the dashboard's address, with a `<name>` for each variable.
    public init(_ template: String) { self.template = PageTemplate(template) }

    /// The address of the page for some values, below the address of the dashboard that is being shown: for use in
    /// layouts and callbacks.
    public func address(_ values: repeat each Variable) -> String {
        var texts: [String] = []
        for value in repeat each values { texts.append(value.pathText) }
        return PageRegistry.current.prefix + template.path(with: texts)
    }

    static var variableCount: Int {
        var count = 0
        for _ in repeat (each Variable).self { count += 1 }
        return count
    }

    /// The variables of texts, in the order of the template; `nil` where one is of another type.
    static func values(of texts: [String]) -> (repeat each Variable)? {
        var texts = texts[...]
        func next<One: PageVariable>(_: One.Type) throws -> One {
            guard let text = texts.popFirst(), let value = One(pathText: text) else { throw UnfittingPath() }
            return value
        }
        return try? (repeat next((each Variable).self))
    }

    static var examples: [String] {
        var texts: [String] = []
        for type in repeat (each Variable).self { texts.append(type.example.pathText) }
        return texts
    }
}

private struct UnfittingPath: Error {}

/// A path with names for some of its parts.
struct PageTemplate: Sendable {
    enum Part: Sendable, Hashable {
        case text(String)
        case variable(String)
    }

    let text: String
    let parts: [Part]

    init(_ text: String) {
        self.text = text
        parts = text.split(separator: "/").map { part in
            part.hasPrefix("<") && part.hasSuffix(">")
                ? .variable(String(part.dropFirst().dropLast())) : .text(String(part))
        }
    }

    var variables: [String] { parts.compactMap { if case .variable(let name) = $0 { name } else { nil } } }

    /// The texts of the variables in a path, percent escapes resolved; `nil` where the path is another.
    func match(_ path: some StringProtocol) -> [String]? {
        let found = path.split(separator: "/")
        guard found.count == parts.count else { return nil }
        var texts: [String] = []
        for (text, part) in zip(found, parts) {
            guard let text = Substring(text).removingPercentEscapes else { return nil }
            switch part {
            case .text(let expected): guard text == expected else { return nil }
            case .variable: texts.append(text)
            }
        }
        return texts
    }

    /// The path for texts of the variables, without a `/` in front.
    func path(with texts: [String]) -> String {
        var texts = texts[...]
        return parts.map { part in
            switch part {
            case .text(let text): text.percentEscaped
            case .variable: (texts.popFirst() ?? "").percentEscaped
            }
        }.joined(separator: "/")
    }
}
