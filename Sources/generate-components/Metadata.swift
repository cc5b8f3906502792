import OrderedJSON

/// A library, as `libraries.json` and the library's own metadata describe it.
struct LibraryMetadata {
    /// The short name: `html`, `dcc` and so on.
    let name: String
    /// The global name of its components in the browser.
    let namespace: String
    let version: String
    let scripts: [Script]
    /// Paths of the style sheets.
    let styles: [String]
    /// By component, the paths of properties that hold components.
    let childrenProperties: [(component: String, paths: [String])]
    let components: [ComponentMetadata]

    struct Script {
        let path: String
        let isLoadedOnDemand: Bool
    }
}

struct ComponentMetadata {
    /// The name in JavaScript.
    let name: String
    let properties: [PropertyMetadata]

    /// The names of the properties that callbacks may take and set, with `data-*` and `aria-*` for all of those.
    var knownProperties: [String] {
        properties.filter { $0.type != .function && !Overrides.neverSent.contains($0.name) }.map(\.name)
    }
}

/// A property of a component, or a field of an object that is one.
struct PropertyMetadata: Hashable {
    /// The name in JavaScript.
    let name: String
    let type: PropertyType
    let isRequired: Bool
    let isDeprecated: Bool
    /// Whether the browser sets it and nobody else.
    let isReadOnly: Bool
    /// JavaScript source of what the component assumes.
    let defaultValue: String?
}

extension LibraryMetadata {
    /// - Parameters:
    ///   - json: The library's entry in `libraries.json`.
    ///   - components: Its metadata.json.
    init(json: JSON, components: JSON) throws {
        let place = "libraries.json"
        func text(_ key: String) throws -> String {
            guard let value = json[key]?.stringValue else {
                throw MetadataError(place: place, problem: "has a library without `\(key)`")
            }
            return value
        }
        name = try text("name")
        namespace = try text("namespace")
        version = try text("version")
        // Left out: what only developers load, and what is loaded in place of another.
        scripts = (json["scripts"]?.arrayValue ?? []).compactMap { script in
            guard let path = script["path"]?.stringValue, let load = script["load"]?.stringValue else { return nil }
            switch load {
            case "always": return Script(path: path, isLoadedOnDemand: false)
            case "async": return Script(path: path, isLoadedOnDemand: true)
            default: return nil
            }
        }
        styles = (json["styles"]?.arrayValue ?? []).compactMap { $0["path"]?.stringValue ?? $0.stringValue }
        childrenProperties = (json["childrenProps"]?.objectValue ?? [:]).map { name, paths in
            (name, (paths.arrayValue ?? []).compactMap(\.stringValue))
        }
        guard let sources = components.objectValue else {
            throw MetadataError(place: name, problem: "has metadata that is not an object")
        }
        self.components = try sources.map { try ComponentMetadata(path: $0, json: $1) }.sorted { $0.name < $1.name }
    }
}

extension ComponentMetadata {
    /// - Parameters:
    ///   - path: The source file, of which the component has its name.
    ///   - json: What react-docgen found in it.
    init(path: String, json: JSON) throws {
        let file = path.split(separator: "/").last ?? ""
        let name = String(file.prefix { $0 != "." })
        guard !name.isEmpty else { throw MetadataError(place: path, problem: "names no component") }
        self.name = name
        properties = try (json["props"]?.objectValue ?? [:]).map { property, json in
            let place = "\(name).\(property)"
            guard let type = json["type"] else { throw MetadataError(place: place, problem: "has no type") }
            return PropertyMetadata(name: property, type: try PropertyType(json: type, place: place), json: json)
        }
    }
}

extension PropertyMetadata {
    /// - Parameter json: What react-docgen found out besides the type.
    init(name: String, type: PropertyType, json: JSON) {
        self.name = name
        self.type = type
        isRequired = json["required"]?.boolValue ?? false
        defaultValue = json["defaultValue"]?["value"]?.stringValue
        let description = json["description"]?.stringValue ?? ""
        isDeprecated = description.hasPrefix("**DEPRECATED**")
        isReadOnly = description.lowercased().contains("read-only")
    }
}

extension PropertyMetadata {
    /// The property's path below `parent`, and those of the fields inside.
    func paths(below parent: String) -> [String] {
        let path = "\(parent).\(name)"
        return [path] + type.fields.flatMap { $0.paths(below: path) }
    }
}

extension PropertyType {
    /// The fields of an object, or of the objects in a list.
    fileprivate var fields: [PropertyMetadata] {
        switch self {
        case .shape(let fields): fields
        case .list(let element): element.fields
        default: []
        }
    }
}
