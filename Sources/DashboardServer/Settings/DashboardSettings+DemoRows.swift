public import Dashboards
public import Foundation

extension DashboardSettings {
    /// Gives a store the instances of a demonstration, where `insert_demo_migrations` asks for them: those whose slugs it
    /// does not have. Nothing of what is there changes.
    ///
    /// - Parameters:
    ///   - rows: The instances, with their slugs.
    ///   - store: Where they go.
    ///   - time: When they are said to be made.
    /// - Returns: Those that were made.
    /// - Throws: What the store throws.
    @discardableResult
    public func insertDemoRows(
        _ rows: [DashApp.Draft], into store: some StateStore, at time: Date = Date()
    ) async throws -> [DashApp] {
        guard insertsDemoRows else { return [] }
        var made: [DashApp] = []
        for row in rows where try await store.instance(slug: row.slug) == nil {
            made.append(try await store.insert(row, at: time))
        }
        return made
    }
}
