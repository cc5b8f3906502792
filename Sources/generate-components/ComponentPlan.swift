import OrderedJSON

/// What is written for a component: names and types in Swift, in their final order.
struct ComponentPlan {
    /// The namespace in Swift; `nil` where the component is at the top level.
    let namespace: String?
    let name: String
    /// The component's name in JavaScript.
    let wireName: String
    let libraryConstant: String
    let imports: [String]
    let summary: String
    /// Protocol of the component.
    let conformance: String
    let hasChildren: Bool
    /// Whether `data-*` and `aria-*` are allowed.
    let hasAttributes: Bool
    let enumerations: [Enumeration]
    let structures: [Structure]
    /// Everything that can be set or read, except `children`.
    let properties: [Property]

    /// The component's type as others write it.
    var qualifiedName: String { namespace.map { "\($0).\(name)" } ?? name }

    var parameters: [Property] { properties.filter(\.isParameter) }
    var requiredParameters: [Property] { properties.filter { $0.isParameter && $0.isRequired } }

    struct Enumeration {
        let name: String
        let values: [String]
    }

    struct Structure {
        let name: String
        let fields: [Property]
        let enumerations: [Enumeration]
    }

    struct Property {
        let wireName: String
        /// The name in Swift, not escaped.
        let name: String
        let type: String
        let isRequired: Bool
        let isParameter: Bool
        /// Swift source of what stands in for a value that the browser has not.
        let defaultValue: String?
        /// Values that it may have, where the type does not say it.
        let choices: [JSON]
    }
}

extension ComponentPlan {
    init(_ component: ComponentMetadata, of library: LibraryMetadata, at place: Overrides.Place) throws {
        let path = "\(library.name).\(component.name)"
        wireName = component.name
        name = Overrides.componentNames[path] ?? component.name
        namespace = place.namespace
        libraryConstant = place.constant
        imports = place.imports

        let sent = component.properties.filter {
            !$0.isDeprecated && $0.type != .function && !Overrides.neverSent.contains($0.name)
        }
        let isHTML = library.name == "html"
        hasAttributes = sent.contains { $0.name.hasSuffix("*") }
        hasChildren = sent.contains { $0.name == "children" } && !(isHTML && Overrides.voidElements.contains(name))
        summary = isHTML ? "The `\(name.lowercased())` element." : "`\(component.name)` of `\(library.namespace)`."
        conformance = !isHTML ? "Component" : hasChildren ? "Container" : "Element"

        var typist = Typist(path: path, isComponent: true)
        var properties: [Property] = []
        for property in sent where property.name != "children" && !property.name.hasSuffix("*") {
            properties += typist.properties(for: property)
        }
        self.properties = Self.ordered(properties)
        enumerations = typist.enumerations
        structures = typist.structures

        var seen: Set<String> = []
        for property in properties where !seen.insert(property.name).inserted {
            throw MetadataError(place: path, problem: "has two properties called `\(property.name)` in Swift")
        }
    }

    /// The identifier, what must be given, what makes the component special, and last what every component has.
    private static func ordered(_ properties: [Property]) -> [Property] {
        func rank(_ property: Property) -> Int {
            if property.wireName == "id" { return 0 }
            if property.isRequired { return 1 }
            return Overrides.lastParameters.firstIndex(of: property.wireName).map { $0 + 3 } ?? 2
        }
        return properties.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }
}

extension ComponentPlan {
    /// The wire names of the properties that all of `components` have.
    static func sharedProperties(of components: [ComponentPlan]) -> Set<String> {
        guard let first = components.first else { return [] }
        return components.reduce(into: Set(first.properties.map(\.wireName))) { shared, component in
            shared.formIntersection(component.properties.map(\.wireName))
        }
    }
}
