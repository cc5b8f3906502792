/// The files of a library besides those of its components.
extension SwiftFile {
    /// Every library as a value, and all of them in a list.
    static func libraries(_ libraries: [(metadata: LibraryMetadata, place: Overrides.Place)]) -> SwiftFile {
        let isForeign = libraries.contains { $0.place.isForeign }
        var file = SwiftFile(
            "Libraries.swift", source: "the component libraries",
            imports: [isForeign ? "DashboardComponents" : "Dashboards"])
        file.block("extension ComponentLibrary") { file in
            for (index, (library, place)) in libraries.enumerated() {
                if index > 0 { file.line() }
                file.line("/// `\(library.namespace)` \(library.version).")
                file.line("public static let \(place.constant) = ComponentLibrary(")
                file.indented { $0.write(library) }
                file.line(")")
            }
            if isForeign { return }
            file.line()
            file.line("/// The libraries of this module.")
            let names = libraries.map { ".\($0.place.constant)" }
            file.line("public static let standard: [ComponentLibrary] = [\(names.joined(separator: ", "))]")
        }
        return file
    }

    private mutating func write(_ library: LibraryMetadata) {
        line("namespace: \(SwiftNames.literal(library.namespace)),")
        line("scripts: [")
        indented { file in
            for script in library.scripts {
                let flag = script.isLoadedOnDemand ? ", isLoadedOnDemand: true" : ""
                file.line(".init(path: \(SwiftNames.literal(script.path))\(flag)),")
            }
        }
        line("],")
        let styles = library.styles.isEmpty ? Overrides.styles[library.name] ?? [] : library.styles
        if !styles.isEmpty {
            let items = styles.map { ".init(path: \(SwiftNames.literal($0)))" }.joined(separator: ", ")
            line("styles: [\(items)],")
        }
        if !library.childrenProperties.isEmpty {
            line("childrenProperties: [")
            indented { file in
                for (component, paths) in library.childrenProperties {
                    let items = paths.map(SwiftNames.literal).joined(separator: ", ")
                    file.line("\(SwiftNames.literal(component)): [\(items)],")
                }
            }
            line("],")
        }
        line("properties: [")
        indented { file in
            for component in library.components {
                let names = component.knownProperties.map(SwiftNames.literal)
                file.filledList("\(SwiftNames.literal(component.name)): [", names, "],")
            }
        }
        line("]")
    }

    /// The namespace of a library, and the names its everyday components have at the top level.
    static func namespace(
        _ name: String, of library: LibraryMetadata, components: [ComponentPlan]
    ) throws -> SwiftFile {
        let isHTML = library.name == "html"
        var file = SwiftFile(
            "\(name).swift", source: "\(library.namespace) \(library.version)", imports: isHTML ? ["Dashboards"] : [])
        file.line("/// The components of `\(library.namespace)`.")
        file.block("public enum \(name)") { file in
            guard isHTML else { return }
            file.line("/// An element of HTML.")
            file.line("public protocol Element: Component {}")
            file.line()
            file.line("/// An element that may hold others.")
            file.line("public protocol Container: Element {}")
        }
        if isHTML, let first = components.first {
            let shared = ComponentPlan.sharedProperties(of: components)
            file.line()
            file.block("extension ComponentID where Target: \(name).Element") { file in
                for property in first.properties where shared.contains(property.wireName) && property.wireName != "id" {
                    file.writeAccess(to: property, type: property.type)
                }
            }
            file.line()
            file.block("extension ComponentID where Target: \(name).Container") { $0.writeChildrenAccess() }
        }
        let aliases = Overrides.aliases[library.name] ?? []
        if !aliases.isEmpty { file.line() }
        for component in aliases {
            guard components.contains(where: { $0.name == component }) else {
                throw MetadataError(
                    place: library.name, problem: "has no `\(component)`, which Overrides.aliases names")
            }
            let alias = Overrides.aliasNames["\(library.name).\(component)"] ?? component
            file.line("public typealias \(alias) = \(name).\(component)")
        }
        return file
    }
}
