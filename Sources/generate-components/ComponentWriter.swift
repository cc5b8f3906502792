import OrderedJSON

extension SwiftFile {
    /// The file of one component: its type, and what its identifier gives.
    ///
    /// - Parameter sharedProperties: Wire names of properties that all components of the library have and get together.
    init(_ component: ComponentPlan, of library: LibraryMetadata, sharedProperties: Set<String>) {
        let fileName = component.namespace.map { "\($0)+\(component.name)" } ?? component.name
        self.init(
            "\(SwiftNames.capitalized(component.libraryConstant))/\(fileName).swift",
            source: "\(library.namespace) \(library.version)",
            imports: component.imports + Set(component.properties.compactMap { Overrides.modules[$0.type] }).sorted())
        if let namespace = component.namespace {
            block("extension \(namespace)") { $0.write(component) }
        } else {
            write(component)
        }
        let properties = component.properties.filter { $0.wireName != "id" && !sharedProperties.contains($0.wireName) }
        if !properties.isEmpty || component.conformance == "Component" && component.hasChildren {
            line()
            block("extension ComponentID where Target == \(component.qualifiedName)") { file in
                if component.conformance == "Component" && component.hasChildren { file.writeChildrenAccess() }
                for property in properties { file.writeAccess(to: property, type: component.qualified(property.type)) }
            }
        }
    }

    /// `children`, and the same as text.
    mutating func writeChildrenAccess() {
        line("public var children: Property<Children> { property(\"children\") }")
        line("public var text: Property<String> { property(\"children\") }")
    }

    mutating func writeAccess(to property: ComponentPlan.Property, type: String) {
        let isTaken = Overrides.identifierMembers.contains(property.name)
        let name = isTaken ? "\(property.name)Property" : SwiftNames.escaped(property.name)
        let arguments = SwiftNames.literal(property.wireName) + (property.defaultValue.map { ", default: \($0)" } ?? "")
        block("public var \(name): Property<\(type)>", "property(\(arguments))")
    }

    private mutating func write(_ component: ComponentPlan) {
        line("/// \(component.summary)")
        let mixed = component.parameters.filter { !$0.choices.isEmpty }
        if !mixed.isEmpty {
            line("///")
            for property in mixed {
                let values = property.choices.map { "`\($0.serialized())`" }.joined(separator: ", ")
                line("/// - `\(property.name)`: among others \(values)")
            }
        }
        block("public struct \(component.name): \(component.conformance)") { file in
            file.line(
                "public static let type = ComponentType(library: .\(component.libraryConstant), "
                    + "name: \(SwiftNames.literal(component.wireName)))")
            file.line("public var properties = ComponentProperties()")
            file.line()
            file.writeInitializer(of: component)
            file.write(component.enumerations, of: component.properties)
            for structure in component.structures {
                file.line()
                file.writeSummary(of: structure.name, properties: component.properties)
                file.write(structure)
            }
        }
    }

    private mutating func writeInitializer(of component: ComponentPlan) {
        let content = component.parameters.contains { $0.name == "content" } ? "body" : "content"
        var parameters: [String] = []
        if component.hasChildren { parameters.append("_ \(content): (any LayoutContent)? = nil") }
        parameters += component.parameters.map(\.parameter)
        if component.hasAttributes { parameters.append("attributes: JSON.Object = [:]") }
        if component.hasChildren { parameters.append("@LayoutBuilder children: () -> Children = { Children() }") }
        list("public init(", parameters, ") {")
        indented { file in
            if component.hasChildren { file.line("properties.setContent(\(content), children())") }
            for property in component.parameters {
                file.line("properties[\(SwiftNames.literal(property.wireName))] = \(property.argument)")
            }
            if component.hasAttributes { file.line("properties.merge(attributes)") }
        }
        line("}")
    }

    /// Of which properties a nested type is.
    private mutating func writeSummary(of type: String, properties: [ComponentPlan.Property]) {
        let users = properties.filter { $0.type == type || $0.type == "[\(type)]" }.map { "`\($0.name)`" }
        line("/// A value of \(users.joined(separator: ", ")).")
    }

    private mutating func write(_ enumerations: [ComponentPlan.Enumeration], of properties: [ComponentPlan.Property]) {
        for enumeration in enumerations {
            line()
            writeSummary(of: enumeration.name, properties: properties)
            block("public enum \(enumeration.name): String, PropertyChoice") { file in
                for value in enumeration.values {
                    let name = SwiftNames.enumerationCase(value)
                    file.line(
                        "case \(SwiftNames.escaped(name))" + (name == value ? "" : " = \(SwiftNames.literal(value))"))
                }
            }
        }
    }

    private mutating func write(_ structure: ComponentPlan.Structure) {
        block("public struct \(structure.name): Sendable, Hashable, JSONConvertible") { file in
            for field in structure.fields {
                file.line("public var \(SwiftNames.escaped(field.name)): \(field.type)" + (field.isRequired ? "" : "?"))
            }
            file.line()
            file.list("public init(", structure.fields.map(\.parameter), ") {")
            file.indented { file in
                for field in structure.fields {
                    file.line("self.\(field.name) = \(field.argument)")
                }
            }
            file.line("}")
            file.line()
            file.block("public init(json: JSON) throws") { file in
                file.line("let members = try PropertyMembers(json)")
                for field in structure.fields {
                    let kind = field.isRequired ? "required" : "optional"
                    file.line(
                        "\(SwiftNames.escaped(field.name)) = try members.\(kind)(\(SwiftNames.literal(field.wireName)))"
                    )
                }
            }
            file.line()
            file.block("public var json: JSON") { file in
                file.line("var members = ComponentProperties()")
                for field in structure.fields {
                    file.line("members[\(SwiftNames.literal(field.wireName))] = \(SwiftNames.escaped(field.name))")
                }
                file.line("return .object(members.members)")
            }
            file.write(structure.enumerations, of: structure.fields)
        }
    }
}

extension ComponentPlan.Property {
    /// As a parameter of an initialiser.
    fileprivate var parameter: String {
        let accepted = type == "Children" ? "(any LayoutContent)" : type
        return "\(SwiftNames.escaped(name)): \(accepted)" + (isRequired ? "" : "? = nil")
    }

    /// The value of that parameter in the property's type.
    fileprivate var argument: String {
        SwiftNames.escaped(name) + (type == "Children" ? (isRequired ? ".asChildren" : "?.asChildren") : "")
    }
}

extension ComponentPlan {
    /// A type of one of the properties as it is called outside the component.
    fileprivate func qualified(_ type: String) -> String {
        let nested = enumerations.map(\.name) + structures.map(\.name)
        if nested.contains(type) { return "\(qualifiedName).\(type)" }
        let element = String(type.drop { $0 == "[" }.prefix { $0 != "]" })
        return nested.contains(element) ? "[\(qualifiedName).\(element)]" : type
    }
}
