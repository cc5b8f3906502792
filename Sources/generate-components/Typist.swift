import OrderedJSON

/// Finds the Swift types of a component's properties, and the enumerations they need.
struct Typist {
    let library: LibraryMetadata
    let component: ComponentMetadata
    private(set) var enumerations: [ComponentPlan.Enumeration] = []

    init(library: LibraryMetadata, component: ComponentMetadata) {
        self.library = library
        self.component = component
    }

    /// The property, followed by its further views.
    mutating func properties(for property: PropertyMetadata) -> [ComponentPlan.Property] {
        let override = Overrides.property(library.name, component.name, property.name)
        let type = override?.type ?? swiftType(property.type, of: property.name)
        let isParameter =
            !property.isReadOnly && !Overrides.isReadOnly(library.name, component.name, property.name)
        func plan(name: String, type: String, defaultValue: String?, values: [JSON] = []) -> ComponentPlan.Property {
            ComponentPlan.Property(
                wireName: property.name, name: name, type: type, isRequired: property.isRequired,
                isParameter: isParameter, defaultValue: defaultValue, values: values)
        }
        let main = plan(
            name: SwiftNames.property(property.name), type: type,
            defaultValue: override?.defaultValue ?? defaultValue(of: property, type: type),
            values: type == "JSON" ? property.type.choices : [])
        return [main]
            + (override?.views ?? []).map { plan(name: $0.name, type: $0.type, defaultValue: $0.defaultValue) }
    }

    private mutating func swiftType(_ type: PropertyType, of property: String) -> String {
        if property == "id" { return "ID" }
        if isStyle(property), type.canBeStyle { return "Style" }
        switch type {
        case .string: return "String"
        case .bool: return "Bool"
        case .number: return Overrides.isFractional(library.name, component.name, property) ? "Double" : "Int"
        case .node: return "Children"
        case .array: return "[JSON]"
        case .object, .any, .shape, .function: return "JSON"
        case .list(.number) where Overrides.isFractional(library.name, component.name, property): return "[Double]"
        case .list(let element): return "[\(swiftType(element, of: property))]"
        case .dictionary(let value): return "[String: \(swiftType(value, of: property))]"
        case .choice(let values): return enumeration(of: values, property: property)
        case .union(let types):
            if types.contains(.node) { return "Children" }
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

    private func isStyle(_ property: String) -> Bool {
        property.lowercased().hasSuffix("style") || Overrides.styleProperties.contains(property)
    }

    /// What the component assumes, where Swift can say it.
    private func defaultValue(of property: PropertyMetadata, type: String) -> String? {
        let value = property.defaultValue.flatMap { JSON(javaScriptLiteral: $0) }
        switch type {
        case "Bool":
            return (value?.boolValue ?? (Overrides.falseUnlessSet.contains(property.name) ? false : nil)).map { String($0) }
        case "Int": return value?.intValue.map { String($0) }
        case "Double": return value?.doubleValue.map { String($0) }
        case "String": return value?.stringValue.map { "\"\($0)\"" }
        default:
            guard let text = value?.stringValue,
                let enumeration = enumerations.first(where: { $0.name == type }), enumeration.values.contains(text)
            else { return nil }
            return ".\(SwiftNames.escaped(SwiftNames.enumerationCase(text)))"
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

    fileprivate var canBeStyle: Bool {
        switch self {
        case .object, .any: true
        default: false
        }
    }

    /// Whether this is a Boolean that may also be written as HTML does: `disabled="disabled"`.
    fileprivate func isFlag(_ property: String) -> Bool {
        guard case .union(let types) = self, types.contains(.bool) else { return false }
        return types.allSatisfy { $0 == .bool || !$0.choices.isEmpty }
            && choices.allSatisfy {
                let text = $0.stringValue?.lowercased()
                return text == property.lowercased() || text == "true" || text == "false" || $0.boolValue != nil
            }
    }
}
