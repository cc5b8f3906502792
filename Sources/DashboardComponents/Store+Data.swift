public import Dashboards

extension ComponentID where Target == Core.Store {
    /// What the store holds, as a type of yours.
    ///
    /// ```swift
    /// struct Basket: Codable, Sendable { var items: [String] }
    /// let basket: Store.ID = "basket"
    /// app.callback(updating: basket.data(as: Basket.self), from: add.clicks, State(basket.data(as: Basket.self).optional)) { …
    /// ```
    public func data<Value: Codable & Sendable>(as type: Value.Type, default: Value? = nil) -> Property<Value> {
        property("data", default: `default`)
    }
}
