/// Attributes by number of node or edge. Costs nothing until something has an attribute.
struct AttributeTable: Sendable {
    private var rows: [Attributes] = []

    subscript(number: Int) -> Attributes {
        get { number < rows.count ? rows[number] : Attributes() }
        set {
            if number < rows.count {
                rows[number] = newValue
            } else if !newValue.isEmpty {
                rows.append(contentsOf: repeatElement(Attributes(), count: number - rows.count))
                rows.append(newValue)
            }
        }
    }

    /// Whether nothing has ever had an attribute.
    var isUnused: Bool { rows.isEmpty }

    mutating func merge(_ attributes: Attributes, into number: Int) {
        guard !attributes.isEmpty else { return }
        if number < rows.count {
            rows[number].merge(attributes)
        } else {
            self[number] = attributes
        }
    }

    /// The attributes of `number`, which is left with none.
    mutating func take(_ number: Int) -> Attributes {
        guard number < rows.count else { return Attributes() }
        return exchange(&rows[number], with: Attributes())
    }

    mutating func removeAll() { rows = [] }

    /// Moves every row to its new number; rows without one (-1) are dropped. New numbers keep the order.
    mutating func renumber(_ newNumbers: [Int32]) {
        rows = zip(rows, newNumbers).compactMap { $1 < 0 ? nil : $0 }
    }
}

/// Puts `new` in the place and returns what was there.
private func exchange<Value>(_ place: inout Value, with new: Value) -> Value {
    let old = place
    place = new
    return old
}
