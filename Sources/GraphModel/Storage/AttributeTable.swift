import OrderedJSON

/// Attributes by number of node or edge. Costs nothing until something has an attribute, and 9 bytes a number while
/// all there is are numbers under one name, as in a network with weights.
struct AttributeTable: Sendable {
    /// Everything, unless it is in `column`.
    private var rows: [Attributes] = []
    private var column: NumberColumn?

    /// Makes a table of the attributes by number.
    init(_ rows: [Attributes] = []) {
        let first = rows.first { !$0.isEmpty }
        guard let first, first.count == 1, NumberColumn.Number(first[0].value) != nil else {
            self.rows = rows
            return
        }
        for (number, attributes) in rows.enumerated() { merge(attributes, into: number) }
    }

    subscript(number: Int) -> Attributes {
        get {
            if let column { return column[number] }
            return number < rows.count ? rows[number] : Attributes()
        }
        set {
            if rows.isEmpty, setInColumn(newValue, at: number) { return }
            moveColumnToRows()
            if number < rows.count {
                rows[number] = newValue
            } else if !newValue.isEmpty {
                rows.append(contentsOf: repeatElement(Attributes(), count: number - rows.count))
                rows.append(newValue)
            }
        }
    }

    /// Whether nothing has ever had an attribute.
    var isUnused: Bool { rows.isEmpty && column == nil }

    mutating func merge(_ attributes: Attributes, into number: Int) {
        guard !attributes.isEmpty else { return }
        if rows.isEmpty, setInColumn(attributes, at: number) { return }
        moveColumnToRows()
        if number < rows.count {
            rows[number].merge(attributes)
        } else {
            self[number] = attributes
        }
    }

    /// The attributes of `number`, which is left with none.
    mutating func take(_ number: Int) -> Attributes {
        if let taken = column?.take(number) { return taken }
        guard number < rows.count else { return Attributes() }
        return exchange(&rows[number], with: Attributes())
    }

    mutating func removeAll() { self = AttributeTable() }

    /// Moves every row to its new number; rows without one (-1) are dropped. New numbers keep the order.
    mutating func renumber(_ newNumbers: [Int32]) {
        rows = zip(rows, newNumbers).compactMap { $1 < 0 ? nil : $0 }
        column?.renumber(newNumbers)
    }

    /// The number under a name for every number below `count`.
    func numbers(_ name: String, count: Int, missing: Double, null: Double) -> [Double] {
        if let column { return column.numbers(name, count: count, missing: missing) }
        var numbers = [Double](repeating: missing, count: count)
        for (number, attributes) in zip(numbers.indices, rows) {
            numbers[number] = attributes.number(name, missing: missing, null: null)
        }
        return numbers
    }

    /// The number under a name for every number below `count`, if all there is are numbers under that name and none is
    /// missing.
    ///
    /// - Complexity: O(1).
    func completeNumbers(_ name: String, count: Int) -> [Double]? { column?.completeNumbers(name, count: count) }

    /// The number under a name for one number.
    func number(_ name: String, at number: Int, missing: Double, null: Double) -> Double {
        if let column { return column.number(name, at: number, missing: missing) }
        return number < rows.count ? rows[number].number(name, missing: missing, null: null) : missing
    }

    /// Whether the attributes could be put into the column, which is made if there is nothing yet.
    private mutating func setInColumn(_ attributes: Attributes, at number: Int) -> Bool {
        if attributes.isEmpty {
            column?.remove(number)
            return true
        }
        guard attributes.count == 1, let attribute = attributes.first, let value = NumberColumn.Number(attribute.value)
        else { return false }
        if column == nil { column = NumberColumn(name: attribute.name) }
        return column?.set(value, name: attribute.name, at: number) ?? false
    }

    private mutating func moveColumnToRows() {
        guard let column else { return }
        rows = (0..<column.count).map { column[$0] }
        self.column = nil
    }
}

/// A number for each of some numbers of nodes or edges, all under one name.
private struct NumberColumn: Sendable {
    enum Kind: UInt8 { case missing, int, double }

    struct Number {
        let value: Double
        let kind: Kind

        /// `nil` for what is not a number, and for integers that a floating-point number cannot hold.
        init?(_ json: JSON) {
            switch json {
            case .int(let integer):
                guard integer.magnitude <= 1 << 53 else { return nil }
                value = Double(integer)
                kind = .int
            case .double(let double):
                value = double
                kind = .double
            default: return nil
            }
        }
    }

    let name: String
    private var values: [Double] = []
    private var kinds: [Kind] = []
    private var presentCount = 0

    init(name: String) { self.name = name }

    /// Numbers are below this.
    var count: Int { kinds.count }

    subscript(number: Int) -> Attributes {
        guard number < kinds.count else { return Attributes() }
        switch kinds[number] {
        case .missing: return Attributes()
        case .int: return Attributes(only: Attribute(name, .int(Int(values[number]))))
        case .double: return Attributes(only: Attribute(name, .double(values[number])))
        }
    }

    /// Whether the name is the column's, so that the number could be set.
    mutating func set(_ new: Number, name: String, at number: Int) -> Bool {
        guard name == self.name else { return false }
        if number >= kinds.count {
            values.append(contentsOf: repeatElement(0, count: number + 1 - kinds.count))
            kinds.append(contentsOf: repeatElement(.missing, count: number + 1 - kinds.count))
        }
        if kinds[number] == .missing { presentCount += 1 }
        values[number] = new.value
        kinds[number] = new.kind
        return true
    }

    mutating func remove(_ number: Int) {
        guard number < kinds.count, kinds[number] != .missing else { return }
        kinds[number] = .missing
        presentCount -= 1
    }

    mutating func take(_ number: Int) -> Attributes {
        defer { remove(number) }
        return self[number]
    }

    mutating func renumber(_ newNumbers: [Int32]) {
        let kept = zip(kinds.indices, newNumbers).filter { $1 >= 0 }.map(\.0)
        values = kept.map { values[$0] }
        kinds = kept.map { kinds[$0] }
        presentCount = kinds.count { $0 != .missing }
    }

    func number(_ name: String, at number: Int, missing: Double) -> Double {
        name == self.name && number < kinds.count && kinds[number] != .missing ? values[number] : missing
    }

    func completeNumbers(_ name: String, count: Int) -> [Double]? {
        name == self.name && presentCount == count && values.count == count ? values : nil
    }

    func numbers(_ name: String, count: Int, missing: Double) -> [Double] {
        guard name == self.name else { return [Double](repeating: missing, count: count) }
        // The usual case costs nothing: all have one.
        if let values = completeNumbers(name, count: count) { return values }
        var numbers = [Double](repeating: missing, count: count)
        for number in 0..<min(count, kinds.count) where kinds[number] != .missing { numbers[number] = values[number] }
        return numbers
    }
}

/// Puts `new` in the place and returns what was there.
private func exchange<Value>(_ place: inout Value, with new: Value) -> Value {
    let old = place
    place = new
    return old
}
