public import OrderedJSON

extension Figure {
    /// What the figures of a kind have in common: fonts, colours, lines of axes.
    public struct Template: JSONConvertible, Hashable {
        public var json: JSON

        public init(json: JSON) { self.json = json }

        /// - Parameters:
        ///   - layout: Attributes of layouts.
        ///   - data: Attributes of traces. Several traces of one type take turns.
        public init(layout: Layout = Layout(), data: [any Trace] = []) {
            var byType: JSON.Object = [:]
            for trace in data {
                byType[trace.type] = .array((byType[trace.type]?.arrayValue ?? []) + [trace.json])
            }
            var members: JSON.Object = [:]
            if !byType.isEmpty { members["data"] = .object(byType) }
            members["layout"] = layout.json
            json = .object(members)
        }

        /// The grey-blue look of plotly.py.
        public static let plotly = named("plotly")
        public static let plotlyWhite = named("plotly_white")
        public static let plotlyDark = named("plotly_dark")
        public static let ggplot2 = named("ggplot2")
        public static let seaborn = named("seaborn")
        public static let simpleWhite = named("simple_white")
        public static let presentation = named("presentation")
        /// Only the lines of the grid.
        public static let gridOn = named("gridon")
        public static let xGridOff = named("xgridoff")
        public static let yGridOff = named("ygridoff")
        /// The look of plotly.js itself.
        public static let off = Template(json: [:])

        /// The names of all templates, as plotly.py has them.
        public static let names = templateTexts.keys.sorted()

        /// A template by the name that plotly.py gives it, such as `"plotly_dark"`; `nil` where it has none of the name.
        public init?(name: String) {
            guard let template = Self.templates[name] else { return nil }
            self = template
        }

        private static func named(_ name: String) -> Self { templates[name] ?? off }

        private static let templates: [String: Template] = templateTexts.compactMapValues { text in
            (try? JSON(parsing: text)).map(Template.init(json:))
        }

        /// Both templates; where they differ, `other` counts. `"plotly_dark+presentation"` in plotly.py.
        public func merging(_ other: Template) -> Template { Template(json: json.merging(other.json)) }
    }
}

extension JSON {
    fileprivate func merging(_ other: JSON) -> JSON {
        guard case .object(let members) = self, case .object(let others) = other else { return other }
        return .object(members.merging(others) { $0.merging($1) })
    }
}
