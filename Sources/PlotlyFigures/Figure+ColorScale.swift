public import OrderedJSON

extension Figure {
    /// Colours along a scale of numbers.
    ///
    /// ```swift
    /// Heatmap(z: matrix, colorscale: .viridis)
    /// Heatmap(z: matrix, colorscale: ["white", "navy"])
    /// Heatmap(z: matrix, colorscale: .init([(0, "red"), (0.5, "white"), (1, "blue")]))
    /// ```
    public struct ColorScale: JSONConvertible, Hashable, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
        public var json: JSON

        public init(json: JSON) { self.json = json }

        /// - Parameter stops: Positions from 0 to 1, and the colours there.
        public init(_ stops: [(position: Double, color: String)]) {
            json = .array(stops.map { [.double($0.position), .string($0.color)] })
        }

        /// Colours at equal distances.
        public init(_ colors: [String]) {
            self.init(
                colors.enumerated().map { index, color in
                    (position: colors.count > 1 ? Double(index) / Double(colors.count - 1) : 0, color: color)
                })
        }

        public init(arrayLiteral elements: String...) { self.init(elements) }

        /// A scale by its name, in any case; `_r` behind the name turns it round. Names that are not in ``names`` are
        /// left to plotly.js.
        public init(stringLiteral value: String) { self = Self(name: value) ?? Self(json: .string(value)) }

        /// A scale of plotly.py by its name, such as `"Plasma"` or `"RdBu_r"`; `nil` where it has none of the name.
        public init?(name: String) {
            let name = name.lowercased()
            let isReversed = name.hasSuffix("_r") && Self.scales[name] == nil
            guard let colors = Self.scales[isReversed ? String(name.dropLast(2)) : name] else { return nil }
            self.init(isReversed ? colors.reversed() : colors)
        }

        /// The names of all scales.
        public static let names = colorScaleTexts.keys.sorted()

        private static let scales: [String: [String]] = Dictionary(
            uniqueKeysWithValues: colorScaleTexts.map { name, text in
                (name.lowercased(), ((try? JSON(parsing: text))?.arrayValue ?? []).compactMap(\.stringValue))
            })

        public static var viridis: Self { "Viridis" }
        public static var plasma: Self { "Plasma" }
        public static var inferno: Self { "Inferno" }
        public static var magma: Self { "Magma" }
        public static var cividis: Self { "Cividis" }
        public static var turbo: Self { "Turbo" }
        public static var blues: Self { "Blues" }
        public static var greens: Self { "Greens" }
        public static var greys: Self { "Greys" }
        public static var reds: Self { "Reds" }
        public static var redBlue: Self { "RdBu" }
        public static var redYellowBlue: Self { "RdYlBu" }
        public static var spectral: Self { "Spectral" }
        public static var jet: Self { "Jet" }
        public static var hot: Self { "Hot" }

        /// The same colours from the other end; a scale that is only a name stays as it is.
        public var reversed: Self {
            guard let stops = json.arrayValue else { return self }
            return Self(
                json: .array(
                    stops.reversed().map { stop in
                        [.double(1 - (stop.arrayValue?.first?.doubleValue ?? 0)), stop.arrayValue?.last ?? .null]
                    }))
        }
    }
}
