extension Duration {
    /// Whole milliseconds, as messages to the browser give times.
    package var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
