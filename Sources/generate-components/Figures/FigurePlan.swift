import OrderedJSON

/// What is written for the figures: names and types in Swift.
struct FigurePlan {
    let traces: [ObjectType]
    /// The types nested in `Figure`, by name; the layout is one of them.
    let objects: [ObjectType]
    let choices: [ChoiceType]

    /// A trace, or an object inside one or inside the layout.
    struct ObjectType {
        let name: String
        /// The trace's name on the wire.
        let wireName: String?
        /// Where it is in a figure, for the documentation.
        let places: [String]
        let attributes: [Attribute]
    }

    struct Attribute {
        let wireName: String
        let name: String
        let type: AttributeType
        let documentation: String?
    }

    enum AttributeType: Hashable {
        case object(String)
        case objects(String)
        /// The name of a choice's type.
        case choice(String)
        /// A type that says itself what it looks like as JSON.
        case value(String)
        /// A value of one of the protocols that numbers, texts and arrays of them conform to.
        case any(String, isPacked: Bool)
    }

    /// One of these texts, or several of them joined.
    struct ChoiceType: Hashable {
        let name: String
        let values: [JSON]
        let isCombinable: Bool
    }
}

extension FigurePlan {
    init(_ schema: FigureSchema) throws {
        var planner = Planner()
        var drafts: [Draft] = []
        for trace in schema.traces {
            drafts.append(
                Draft(
                    name: FigureNames.traces[trace.name] ?? SwiftNames.capitalized(trace.name), wireName: trace.name,
                    places: [trace.name], attributes: trace.children.map(Draft.Attribute.init)))
            planner.collect(trace.children)
        }
        planner.collect([schema.layout])
        let objects = planner.objects.values.sorted { $0.name < $1.name }
        let first = drafts.filter { FigureNames.everyday.contains($0.name) }
        planner.nameChoices(of: first + drafts + objects, besides: Set(objects.map(\.name)))
        traces = try drafts.map(planner.finish)
        self.objects = try objects.map(planner.finish)
        choices = planner.choices
    }

    /// An object whose choices have no names yet.
    fileprivate struct Draft {
        let name: String
        let wireName: String?
        var places: [String]
        var attributes: [Attribute]

        struct Attribute {
            let wireName: String
            var type: DraftType
            let documentation: String?
        }

        enum DraftType: Hashable {
            case final(AttributeType)
            case choice(values: [JSON], isCombinable: Bool)
        }

        /// Objects of one class that stand in several places become one type with the attributes of all of them.
        mutating func merge(_ other: FigureAttribute) {
            places.append(other.path)
            for child in other.children {
                let attribute = Attribute(child)
                if let index = attributes.firstIndex(where: { $0.wireName == child.name }) {
                    attributes[index].type = attributes[index].type.merged(with: attribute.type)
                } else {
                    attributes.append(attribute)
                }
            }
        }
    }

    private struct Planner {
        var objects: [String: Draft] = [:]
        var choices: [ChoiceType] = []
        private var names: [Draft.DraftType: String] = [:]

        mutating func collect(_ attributes: [FigureAttribute]) {
            for attribute in attributes where !attribute.children.isEmpty {
                let name = FigureNames.object(attribute)
                if objects[name] == nil {
                    objects[name] = Draft(
                        name: name, wireName: nil, places: [attribute.path],
                        attributes: attribute.children.map(Draft.Attribute.init))
                } else {
                    objects[name]?.merge(attribute)
                }
                collect(attribute.children)
            }
        }

        /// A choice is called like its attribute where every attribute of that name has the same values, otherwise
        /// like the first owner and the attribute.
        mutating func nameChoices(of drafts: [Draft], besides taken: Set<String>) {
            var uses: [(owner: String, attribute: String, type: Draft.DraftType)] = []
            for draft in drafts {
                for attribute in draft.attributes {
                    guard case .choice = attribute.type else { continue }
                    uses.append((draft.name, attribute.wireName, attribute.type))
                }
            }
            var kinds: [String: Set<Draft.DraftType>] = [:]
            for use in uses { kinds[use.attribute, default: []].insert(use.type) }
            var used = taken
            for use in uses where names[use.type] == nil {
                let short = SwiftNames.capitalized(FigureNames.attribute(use.attribute))
                var name = (kinds[use.attribute] ?? []).count == 1 && short != "Type" ? short : use.owner + short
                if used.contains(name) { name = use.owner + short }
                if used.contains(name) { name += "Choice" }
                used.insert(name)
                names[use.type] = name
                guard case .choice(let values, let isCombinable) = use.type else { continue }
                choices.append(ChoiceType(name: name, values: values, isCombinable: isCombinable))
            }
            choices.sort { $0.name < $1.name }
        }

        func finish(_ draft: Draft) throws -> ObjectType {
            let attributes = draft.attributes.map { attribute in
                let type: AttributeType
                switch attribute.type {
                case .final(let final): type = final
                case .choice: type = .choice(names[attribute.type] ?? "")
                }
                return Attribute(
                    wireName: attribute.wireName, name: FigureNames.attribute(attribute.wireName), type: type,
                    documentation: attribute.documentation)
            }
            var seen: Set<String> = []
            for attribute in attributes where !seen.insert(attribute.name).inserted {
                throw MetadataError(
                    place: draft.name, problem: "has two attributes called `\(attribute.name)` in Swift")
            }
            return ObjectType(
                name: draft.name, wireName: draft.wireName, places: draft.places,
                attributes: attributes.sorted { left, right in
                    let ranks = [left, right].map { FigureNames.rank($0.wireName, in: draft.name) }
                    return (ranks[0], left.wireName) < (ranks[1], right.wireName)
                })
        }
    }
}

extension FigurePlan.Draft.Attribute {
    fileprivate init(_ attribute: FigureAttribute) {
        wireName = attribute.name
        type = .init(attribute)
        documentation = attribute.documentation
    }
}

extension FigurePlan.Draft.DraftType {
    fileprivate init(_ attribute: FigureAttribute) {
        let isArrayAccepted = attribute.isArrayAccepted
        switch attribute.kind {
        case .object: self = .final(.object(FigureNames.object(attribute)))
        case .title: self = .final(.object("Title"))
        case .objects: self = .final(.objects(FigureNames.object(attribute)))
        case .data: self = .data
        case .any, .angle: self = isArrayAccepted ? .final(.any("FigureValue", isPacked: true)) : .anything
        case .list: self = .anything
        case .integer(_, _, let extras) where !extras.isEmpty: self = .anything
        case .bool: self = .final(.value("Bool"))
        case .color: self = isArrayAccepted ? .colors : .text
        case .colors: self = .final(.value("[String]"))
        case .colorScale: self = .final(.value("ColorScale"))
        case .image, .subplot: self = .text
        case .template: self = .final(.value("Template"))
        case .number: self = isArrayAccepted ? .numbers : .final(.value("Double"))
        case .integer: self = isArrayAccepted ? .numbers : .final(.value("Int"))
        case .text: self = isArrayAccepted ? .texts : .text
        case .choice(let values):
            let texts = values.filter { $0.stringValue != nil }
            self = texts.isEmpty ? .anything : .choice(values: values, isCombinable: false)
        case .flags(let flags, let extras):
            self = .choice(values: flags.map(JSON.string) + extras, isCombinable: true)
        }
    }

    private static let anything = Self.final(.any("FigureValue", isPacked: false))
    private static let data = Self.final(.any("FigureArray", isPacked: true))
    private static let numbers = Self.final(.any("FigureNumbers", isPacked: true))
    private static let texts = Self.final(.any("FigureTexts", isPacked: true))
    private static let colors = Self.final(.any("FigureColors", isPacked: true))
    private static let text = Self.final(.value("String"))

    /// What takes the values of both.
    fileprivate func merged(with other: Self) -> Self {
        if self == other { return self }
        switch (self, other) {
        case (.colors, .data), (.data, .colors), (.colors, .text), (.text, .colors): return .colors
        case (.texts, .text), (.text, .texts): return .texts
        case (.numbers, .final(.value)), (.final(.value), .numbers): return .numbers
        case (.choice(let left, let leftCombinable), .choice(let right, let rightCombinable)):
            return .choice(
                values: left + right.filter { !left.contains($0) }, isCombinable: leftCombinable || rightCombinable)
        case (.choice(let values, let isCombinable), .final(.value("Bool"))),
            (.final(.value("Bool")), .choice(let values, let isCombinable)):
            return .choice(
                values: values + [.bool(true), .bool(false)].filter { !values.contains($0) }, isCombinable: isCombinable
            )
        // Any text can be written for a choice, and an array of them.
        case (.choice, .text), (.choice, .texts), (.choice, .data): return self
        case (.text, .choice), (.texts, .choice), (.data, .choice): return other
        default: return .final(.any("FigureValue", isPacked: true))
        }
    }
}
