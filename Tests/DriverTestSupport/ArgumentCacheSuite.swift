public import Dashboards
public import Testing

/// What every cache of initial arguments must do. Each driver's tests run it on caches of their own.
public enum ArgumentCacheSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case comeBack = "arguments come back as often as somebody asks"
    case belongToSomebody = "only their owner gets them"
    case expire = "they are gone when their time is over"

    public var testDescription: String { rawValue }

    /// Runs the check.
    ///
    /// - Parameter cache: Makes a cache that keeps arguments for a time.
    public func callAsFunction(_ cache: (_ lifetime: Duration) async throws -> any ArgumentCache) async throws {
        let arguments = try InstanceState(json: ["a": ["value": ["ä'\"", .null, 1.5]], "b": ["value": [:]]])
        switch self {
        case .comeBack:
            let cache = try await cache(.seconds(600))
            let id = try await cache.insert(arguments)
            let other = try await cache.insert(InstanceState())
            #expect(id.hasPrefix("dpd-initial-args-") && id.utf8.count == 49 && id != other)
            for _ in 0..<2 { #expect(try await cache.arguments(id, for: "anybody") == arguments) }
            #expect(try await cache.arguments(other, for: nil) == InstanceState())
            #expect(try await cache.arguments("dpd-initial-args-0", for: nil) == nil)

        case .belongToSomebody:
            let cache = try await cache(.seconds(600))
            let id = try await cache.insert(arguments, for: "owner")
            #expect(try await cache.arguments(id, for: nil) == nil)
            #expect(try await cache.arguments(id, for: "somebody") == nil)
            #expect(try await cache.arguments(id, for: "owner") == arguments)

        case .expire:
            let cache = try await cache(.milliseconds(1))
            let id = try await cache.insert(arguments)
            try await wait { try await cache.arguments(id, for: nil) == nil }
        }
    }
}
