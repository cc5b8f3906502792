import OrderedJSON

/// Finds the Swift types of a component's properties, or of an object's members, and the types nested for them.
struct Typist {
    /// Where the properties are: `library.Component`, or `library.Component.property` for the members of an object.
    let path: String
    let isComponent: Bool
    private(set) var enumerations: [ComponentPlan.Enumeration] = []
    private(set) var structures: [ComponentPlan.Structure] = []

    init(path: String, isComponent: Bool) {
        self.path = path
        self.isComponent = isComponent
    }

    /// The property, followed by its further views.
    mutating func properties(for property: PropertyMetadata) -> [ComponentPlan.Property] {
        let override = Overrides.property("\(path).\(property.name)")
        let type = override?.type ?? swiftType(property.type, of: property.name)
        let isParameter = !property.isReadOnly && !Overrides.isReadOnly("\(path).\(property.name)")
        func plan(name: String, type: String, defaultValue: String?) -> ComponentPlan.Property {
            ComponentPlan.Property(
                wireName: property.name, name: name, type: type, isRequired: property.isRequired,
                isParameter: isParameter, defaultValue: defaultValue,
                choices: type == "JSON" ? property.type.choices : [])
        }
        let main = plan(
            name: SwiftNames.property(property.name), type: type,
            defaultValue: override?.defaultValue ?? defaultValue(of: property, type: type))
        let views = override?.views ?? []
        return [main] + views.map { plan(name: $0.name, type: $0.type, defaultValue: $0.defaultValue) }
    }

    private mutating func swiftType(_ type: PropertyType, of property: String) -> String {
        if isComponent, property == "id" { return "ID" }
        let isFractional = Overrides.fractional.contains("\(path).\(property)")
        switch type {
        case .object, .any: return isStyle(property) ? "Style" : "JSON"
        case .function: return "JSON"
        case .string: return "String"
        case .bool: return "Bool"
        case .number: return isFractional ? "Double" : "Int"
        case .node: return "Children"
        case .array: return "[JSON]"
        case .list(.number) where isFractional: return "[Double]"
        case .list(let element): return "[\(swiftType(element, of: property))]"
        case .dictionary(let value): return "[String: \(swiftType(value, of: property))]"
        case .shape(let fields): return structure(of: fields, property: property)
        case .choice(let values): return enumeration(of: values, property: property)
        case .union(let types):
            if types.contains(.node) { return "Children" }
            if Set(types) == [.string, .number], Overrides.counts.contains(property.lowercased()) { return "Int" }
            return type.isFlag(property) ? "Bool" : "JSON"
        }
    }

    private mutating func enumeration(of values: [JSON], property: String) -> String {
        if values.allSatisfy({ $0.intValue != nil }) { return "Int" }
        let texts = values.compactMap(\.stringValue)
        guard texts.count == values.count else { return "JSON" }
        let name = SwiftNames.nestedType(property)
        enumerations.append(.init(name: name, values: texts))
        return name
    }

    private mutating func structure(of fields: [PropertyMetadata], property: String) -> String {
        guard let name = Overrides.structures["\(path).\(property)"] else { return "JSON" }
        guard !structures.contains(where: { $0.name == name }) else { return name }
        var typist = Typist(path: "\(path).\(property)", isComponent: false)
        let properties = fields.filter { !$0.isDeprecated }.flatMap { typist.properties(for: $0) }
        structures.append(
            .init(
                name: name, fields: properties.filter(\.isRequired) + properties.filter { !$0.isRequired },
                enumerations: typist.enumerations))
        return name
    }

    private func isStyle(_ property: String) -> Bool {
        property.lowercased().hasSuffix("style") || Overrides.styleProperties.contains(property)
    }

    /// What the component assumes, where Swift can say it.
    private func defaultValue(of property: PropertyMetadata, type: String) -> String? {
        guard let value = property.defaultValue.flatMap({ JSON(javaScriptLiteral: $0) }) else {
            return type == "Bool" && Overrides.falseUnlessSet.contains(property.name) ? "false" : nil
        }
        switch type {
        case "Bool": return value.boolValue.map { "\($0)" }
        case "Int": return value.intValue.map { "\($0)" }
        case "Double": return value.doubleValue.map { "\($0)" }
        case "String": return value.stringValue.map(SwiftNames.literal)
        case _ where type.hasPrefix("[String: "): return value.objectValue?.isEmpty == true ? "[:]" : nil
        case _ where type.hasPrefix("["): return value.arrayValue?.isEmpty == true ? "[]" : nil
        default:
            guard let text = value.stringValue,
                let enumeration = enumerations.first(where: { $0.name == type }), enumeration.values.contains(text)
            else { return nil }
            return ".\(SwiftNames.enumerationCase(text))"
        }
    }
}

extension PropertyType {
    /// The single values among what the type allows.
    fileprivate var choices: [JSON] {
        switch self {
        case .choice(let values): values
        case .union(let types): types.flatMap(\.choices)
        default: []
        }
    }

    /// Whether this is a Boolean that may also be written as HTML does: `disabled="disabled"`.
    fileprivate func isFlag(_ property: String) -> Bool {
        guard case .union(let types) = self, types.contains(.bool) else { return false }
        let isBooleanOrChoice = types.allSatisfy { $0 == .bool || !$0.choices.isEmpty }
        return isBooleanOrChoice
            && choices.allSatisfy { choice in
                [property.lowercased(), "true", "false"].contains(choice.stringValue?.lowercased())
            }
    }
}
