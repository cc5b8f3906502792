extension AttributeNames {
    /// How much an edge counts: its length, its cost or its strength, as an algorithm or a layout takes it.
    public static var weight: AttributeKey<Double> { "weight" }
}
