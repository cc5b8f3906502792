import OrderedJSON

/// The attributes of figures, as the plotly package's validators describe them.
struct FigureSchema {
    /// The traces by ascending wire name.
    let traces: [FigureAttribute]
    let layout: FigureAttribute
}

/// An attribute of a figure and those inside it.
struct FigureAttribute {
    /// Names joined by dots: `scatter.marker.size`. An element of a list has a path of its own.
    let path: String
    /// The name in JavaScript.
    let name: String
    let kind: Kind
    /// The name of the type in plotly; only objects and lists of objects have one.
    let className: String?
    /// Whether an array with a value for each point is accepted as well.
    let isArrayAccepted: Bool
    /// What is inside an object, or inside each object of a list.
    let children: [FigureAttribute]
    let documentation: String?

    enum Kind: Hashable {
        case object, objects
        /// A text or an object.
        case title
        case data, any, bool, color, colors, colorScale, image, template
        case angle
        case number(minimum: Double?, maximum: Double?)
        case integer(minimum: Double?, maximum: Double?, extras: [JSON])
        case text(isBlankRefused: Bool)
        case choice([JSON])
        /// Any of the values, or several joined with `+`; or one of the extras.
        case flags([String], extras: [JSON])
        /// A name with or without a number behind it.
        case subplot(String)
        /// A list with an element of each kind, or any list where there are none.
        case list([Kind])
    }
}

extension FigureSchema {
    /// - Parameters:
    ///   - validators: The package's `_validators.json`.
    ///   - documentation: Texts by path.
    init(validators: JSON, documentation: JSON) throws {
        guard let entries = validators.objectValue, let texts = documentation.objectValue else {
            throw MetadataError(place: "plotly-validators.json", problem: "is not an object")
        }
        var children: [String: [String]] = [:]
        for path in entries.keys {
            guard let dot = path.lastIndex(of: ".") else { continue }
            children[String(path[..<dot]), default: []].append(path)
        }
        let reader = Reader(entries: entries, children: children.mapValues { $0.sorted() }, texts: texts)
        guard let names = entries["data"]?["params"]?["class_strs_map"]?.objectValue?.keys else {
            throw MetadataError(place: "data", problem: "names no traces")
        }
        traces = try names.sorted().map { try reader.attribute($0) }
        layout = try reader.attribute("layout")
    }

    private struct Reader {
        let entries: JSON.Object
        let children: [String: [String]]
        let texts: JSON.Object

        func attribute(_ path: String) throws -> FigureAttribute {
            guard let entry = entries[path], let validator = entry["superclass"]?.stringValue,
                let parameters = entry["params"]
            else { throw MetadataError(place: path, problem: "is not described") }
            let name = parameters["plotly_name"]?.stringValue ?? ""
            let className = parameters["data_class_str"]?.stringValue
            var kind = try kind(of: validator, parameters, at: path)
            var inside: [FigureAttribute] = []
            switch kind {
            case .object, .title: inside = try (children[path] ?? []).map(attribute)
            case .objects:
                // The element has the name of the list's type: `annotations`, `annotation`.
                let parent = path.dropLast(name.count)
                inside = try (children["\(parent)\((className ?? "").lowercased())"] ?? []).map(attribute)
            default: break
            }
            // What a template says about the elements of a list is never written by hand.
            if inside.isEmpty, kind == .object || kind == .objects { kind = .any }
            return FigureAttribute(
                path: path, name: name, kind: kind, className: className,
                isArrayAccepted: parameters["array_ok"]?.boolValue ?? false, children: inside,
                documentation: texts[path]?.stringValue)
        }

        private func kind(of validator: String, _ parameters: JSON, at path: String) throws -> FigureAttribute.Kind {
            let values = parameters["values"]?.arrayValue ?? []
            switch validator {
            case "CompoundValidator": return .object
            case "CompoundArrayValidator": return .objects
            case "TitleValidator": return .title
            case "DataArrayValidator": return .data
            case "AnyValidator": return .any
            case "BooleanValidator": return .bool
            case "ColorValidator": return .color
            case "ColorlistValidator": return .colors
            case "ColorscaleValidator": return .colorScale
            case "ImageUriValidator": return .image
            case "BaseTemplateValidator": return .template
            case "AngleValidator": return .angle
            case "NumberValidator":
                return .number(minimum: parameters["min"]?.doubleValue, maximum: parameters["max"]?.doubleValue)
            case "IntegerValidator":
                return .integer(
                    minimum: parameters["min"]?.doubleValue, maximum: parameters["max"]?.doubleValue,
                    extras: parameters["extras"]?.arrayValue ?? [])
            case "StringValidator": return .text(isBlankRefused: parameters["no_blank"]?.boolValue ?? false)
            case "EnumeratedValidator": return .choice(values)
            // Widths of dashes in pixels are accepted as well.
            case "DashValidator": return .choice(values + [.string("/^px/")])
            case "FlaglistValidator":
                return .flags(
                    (parameters["flags"]?.arrayValue ?? []).compactMap(\.stringValue),
                    extras: parameters["extras"]?.arrayValue ?? [])
            case "SubplotidValidator":
                // `/^coloraxis([2-9]|[1-9][0-9]+)?$/`
                let pattern = parameters["regex"]?.stringValue?.dropFirst(2).prefix { $0.isLetter }
                return .subplot(parameters["dflt"]?.stringValue ?? String(pattern ?? ""))
            case "InfoArrayValidator":
                let isOpen = parameters["free_length"]?.boolValue == true || parameters["dimensions"] != nil
                return .list(isOpen ? [] : (parameters["items"]?.arrayValue ?? []).map(Self.kind(ofItem:)))
            default:
                throw MetadataError(place: path, problem: "is of the unknown kind `\(validator)`")
            }
        }

        /// An item of a list is described in plotly.js's own words.
        private static func kind(ofItem item: JSON) -> FigureAttribute.Kind {
            guard item["valType"]?.stringValue == "number" else { return .any }
            return .number(minimum: item["min"]?.doubleValue, maximum: item["max"]?.doubleValue)
        }
    }
}
