import OrderedJSON

extension SwiftFile {
    /// The file of one component: its type, and what its identifier gives.
    init(_ component: ComponentPlan, in library: LibraryMetadata, sharedProperties: Set<String>) {
        let folder = Overrides.libraries[library.name]?.constant ?? library.name
        let fileName = component.namespace.map { "\($0)+\(component.name)" } ?? component.name
        self.init(
            "\(SwiftNames.capitalized(folder))/\(fileName).swift", source: "\(library.namespace) \(library.version)",
            imports: ["Dashboards"])
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
        let arguments = "\"\(property.wireName)\"" + (property.defaultValue.map { ", default: \($0)" } ?? "")
        line("public var \(name): Property<\(type)> { property(\(arguments)) }")
    }

    private mutating func write(_ component: ComponentPlan) {
        line("/// \(component.summary)")
        let mixed = component.parameters.filter { !$0.values.isEmpty }
        if !mixed.isEmpty {
            line("///")
            for property in mixed {
                let values = property.values.map { "`\($0.serialized())`" }.joined(separator: ", ")
                line("/// - `\(property.name)`: among others \(values)")
            }
        }
        block("public struct \(component.name): \(component.conformance)") { file in
            file.line(
                "public static let type = ComponentType(library: .\(component.libraryConstant), "
                    + "name: \"\(component.wireName)\")")
            file.line("public var properties = ComponentProperties()")
            file.line()
            file.writeInitializer(of: component)
            for enumeration in component.enumerations {
                file.line()
                file.write(enumeration)
            }
        }
    }

    private mutating func writeInitializer(of component: ComponentPlan) {
        let content = component.parameters.contains { $0.name == "content" } ? "body" : "content"
        var parameters: [String] = []
        if component.hasChildren { parameters.append("_ \(content): Children? = nil") }
        parameters += component.parameters.map {
            "\(SwiftNames.escaped($0.name)): \($0.type)" + ($0.isRequired ? "" : "? = nil")
        }
        if component.hasAttributes { parameters.append("attributes: JSON.Object = [:]") }
        if component.hasChildren { parameters.append("@LayoutBuilder children: () -> Children = { Children() }") }
        list("public init(", parameters, ") {")
        indented { file in
            if component.hasChildren { file.line("properties.setContent(\(content), children())") }
            for property in component.parameters {
                file.line("properties[\"\(property.wireName)\"] = \(SwiftNames.escaped(property.name))")
            }
            if component.hasAttributes { file.line("properties.merge(attributes)") }
        }
        line("}")
    }

    private mutating func write(_ enumeration: ComponentPlan.Enumeration) {
        block("public enum \(enumeration.name): String, PropertyChoice") { file in
            for value in enumeration.values {
                let name = SwiftNames.enumerationCase(value)
                file.line("case \(SwiftNames.escaped(name))" + (name == value ? "" : " = \"\(value)\""))
            }
        }
    }
}

extension ComponentPlan {
    /// A type of one of the properties as it is called outside the component.
    fileprivate func qualified(_ type: String) -> String {
        guard let nested = enumerations.first(where: { $0.name == type || "[\($0.name)]" == type }) else { return type }
        return type == nested.name ? "\(qualifiedName).\(nested.name)" : "[\(qualifiedName).\(nested.name)]"
    }
}
