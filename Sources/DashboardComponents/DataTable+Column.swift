extension DataTable.Column {
    /// A column with a heading of one line.
    ///
    /// - Parameters:
    ///   - type: What kind of values the column has.
    ///   - id: The key of the column's values in the rows.
    ///   - name: The heading; the identifier where there is none.
    public init(_ id: String, name: String? = nil, type: Kind? = nil) {
        self.init(id: id, name: .string(name ?? id), type: type)
    }
}
