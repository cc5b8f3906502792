public import OrderedJSON

/// A value of an attribute: numbers, texts, dates, JSON, and arrays of those.
///
/// Arrays of numbers are packed where plotly.js reads packed arrays; see ``TypedArray``. `nil` among numbers is a gap.
public protocol FigureValue: Sendable {
    /// The value as JSON.
    ///
    /// - Parameter isPacked: Whether an array of numbers may be a ``TypedArray``.
    func figureJSON(isPacked: Bool) -> JSON

    /// An array of such values packed; `nil` where they are not numbers, or too large.
    static func packed(_ elements: [Self]) -> TypedArray?

    /// Likewise with gaps.
    static func packed(_ elements: [Self?]) -> TypedArray?
}

/// An array, with or without rows: `[1, 2, 3]`, `["a", "b"]`, `[[1, 2], [3, 4]]`, `0..<100`, dates, JSON.
public protocol FigureArray: FigureValue {}

/// A number, or one for each point.
public protocol FigureNumbers: FigureValue {}

/// A text, or one for each point. Numbers are texts as well.
public protocol FigureTexts: FigureValue {}

/// A colour, or one for each point: names and codes of CSS, or numbers that a colour scale turns into colours.
public protocol FigureColors: FigureValue {}

extension FigureValue {
    public static func packed(_ elements: [Self]) -> TypedArray? { nil }
    public static func packed(_ elements: [Self?]) -> TypedArray? { nil }
}

extension FigureValue where Self: JSONConvertible {
    public func figureJSON(isPacked: Bool) -> JSON { json }
}

extension JSON: FigureArray, FigureNumbers, FigureTexts, FigureColors {}
extension Bool: FigureValue {}
extension String: FigureTexts, FigureColors {}

extension Substring: FigureTexts, FigureColors {
    public func figureJSON(isPacked: Bool) -> JSON { .string(String(self)) }
}

extension Array: FigureValue where Element: FigureValue {
    public func figureJSON(isPacked: Bool) -> JSON {
        if isPacked, let packed = Element.packed(self) { return packed.json }
        return .array(map { $0.figureJSON(isPacked: false) })
    }

    /// Rows of one length become a matrix.
    public static func packed(_ elements: [Self]) -> TypedArray? {
        guard let width = elements.first?.count, elements.allSatisfy({ $0.count == width }) else { return nil }
        var all: [Element] = []
        all.reserveCapacity(elements.count * width)
        for row in elements { all += row }
        guard var packed = Element.packed(all) else { return nil }
        packed.shape = [elements.count] + (packed.shape.count > 1 ? [width] + packed.shape.dropFirst() : [width])
        return packed
    }
}

extension Array: FigureArray where Element: FigureValue {}
extension Array: FigureNumbers where Element: FigureNumbers {}
extension Array: FigureTexts where Element: FigureTexts {}
extension Array: FigureColors where Element: FigureColors {}

extension ArraySlice: FigureValue where Element: FigureValue {
    public func figureJSON(isPacked: Bool) -> JSON { Array(self).figureJSON(isPacked: isPacked) }
}

extension ArraySlice: FigureArray where Element: FigureValue {}
extension ArraySlice: FigureNumbers where Element: FigureNumbers {}
extension ArraySlice: FigureTexts where Element: FigureTexts {}
extension ArraySlice: FigureColors where Element: FigureColors {}

extension Range<Int>: FigureValue, FigureArray, FigureNumbers, FigureColors {
    public func figureJSON(isPacked: Bool) -> JSON { Array(self).figureJSON(isPacked: isPacked) }
}

extension ClosedRange<Int>: FigureValue, FigureArray, FigureNumbers, FigureColors {
    public func figureJSON(isPacked: Bool) -> JSON { Array(self).figureJSON(isPacked: isPacked) }
}

extension Optional: FigureValue where Wrapped: FigureValue {
    public func figureJSON(isPacked: Bool) -> JSON { self?.figureJSON(isPacked: isPacked) ?? .null }
    public static func packed(_ elements: [Self]) -> TypedArray? { Wrapped.packed(elements) }
}

extension Optional: FigureNumbers where Wrapped: FigureNumbers {}
extension Optional: FigureTexts where Wrapped: FigureTexts {}
extension Optional: FigureColors where Wrapped: FigureColors {}
