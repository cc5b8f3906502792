public import OrderedJSON

extension Double: FigureNumbers, FigureTexts, FigureColors {
    public static func packed(_ elements: [Self]) -> TypedArray? { TypedArray(elements) }
    public static func packed(_ elements: [Self?]) -> TypedArray? { TypedArray(elements.map { $0 ?? .nan }) }
}

extension Float: FigureNumbers, FigureTexts, FigureColors {
    public func figureJSON(isPacked: Bool) -> JSON { .double(Double(self)) }
    public static func packed(_ elements: [Self]) -> TypedArray? { TypedArray(elements) }
    public static func packed(_ elements: [Self?]) -> TypedArray? { TypedArray(elements.map { $0 ?? .nan }) }
}

/// Whole numbers that have a size in the browser.
public protocol FigureInteger: FixedWidthInteger, FigureNumbers, FigureTexts, FigureColors {}

extension FigureInteger {
    public func figureJSON(isPacked: Bool) -> JSON { Int(exactly: self).map(JSON.int) ?? .double(Double(self)) }
    public static func packed(_ elements: [Self]) -> TypedArray? { TypedArray(elements) }
    /// With gaps they are not whole numbers any more.
    public static func packed(_ elements: [Self?]) -> TypedArray? {
        TypedArray(elements.map { $0.map { Double($0) } ?? .nan })
    }
}

extension Int: FigureInteger {}
extension Int8: FigureInteger {}
extension Int16: FigureInteger {}
extension Int32: FigureInteger {}
extension Int64: FigureInteger {}
extension UInt: FigureInteger {}
extension UInt8: FigureInteger {}
extension UInt16: FigureInteger {}
extension UInt32: FigureInteger {}
extension UInt64: FigureInteger {}
