public import Foundation

/// Sessions in memory: they end with the process.
public actor InMemorySessionStore: SessionStore {
    private var records: [String: SessionRecord] = [:]
    private var insertions = 0

    public init() {}

    /// How many sessions there are, those included that have expired and were not deleted yet.
    public var count: Int { records.count }

    public func session(_ key: String, at time: Date) -> SessionRecord? {
        guard let record = records[key], record.expiry > time else { return nil }
        return record
    }

    public func insert(_ record: SessionRecord, as key: String) {
        insertions += 1
        // Seldom enough to cost nothing, often enough that memory does not fill.
        if insertions.isMultiple(of: 1_024) { removeExpired(at: record.creation) }
        if records[key] == nil {
            records[key] = record
        } else {
            records[key]?.values.merge(record.values) { $1 }
        }
    }

    public func update(_ key: String, values: [String: JSON?], expiry: Date, at time: Date) -> Bool {
        guard let record = records[key], record.expiry > time else { return false }
        records[key]?.apply(values)
        records[key]?.expiry = expiry
        return true
    }

    public func remove(_ key: String) { records[key] = nil }

    public func removeSessions(ofUser id: String, except kept: String?) {
        records = records.filter { $0.value.userID != id || $0.key == kept }
    }

    @discardableResult
    public func removeExpired(at time: Date) -> Int {
        let before = records.count
        records = records.filter { $0.value.expiry > time }
        return before - records.count
    }
}
