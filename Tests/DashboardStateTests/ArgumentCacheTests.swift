import Dashboards
import Synchronization
import Testing

@Suite struct ArgumentCacheTests {
    private static let arguments = { () -> InstanceState in
        var state = InstanceState()
        state[PropertyReference(component: "size", name: "value")] = "large"
        return state
    }()

    @Test("T49, T56: an identifier has 32 hexadecimal digits; empty arguments have one, too")
    func identifiers() throws {
        let cache = InMemoryArgumentCache()
        let ids = [cache.insert(Self.arguments, for: nil), cache.insert(InstanceState(), for: nil)]
        for id in ids { #expect(id.wholeMatch(of: /dpd-initial-args-[0-9a-f]{32}/) != nil) }
        #expect(ids[0] != ids[1])
        #expect(cache.arguments(ids[1], for: nil) == InstanceState())
        #expect(throws: InstanceStateError.self) { try InstanceState(parsing: "") }
    }

    @Test("T53, T58: arguments are read as often as wanted, until they expire")
    func expiry() {
        let time = Mutex(ContinuousClock.now)
        let cache = InMemoryArgumentCache(lifetime: .seconds(60)) { time.withLock { $0 } }
        let id = cache.insert(Self.arguments, for: nil)
        for seconds in [0, 30, 29] {
            time.withLock { $0 += .seconds(seconds) }
            #expect(cache.arguments(id, for: nil) == Self.arguments)
            #expect(cache.arguments(id, for: "somebody") == Self.arguments)
        }
        time.withLock { $0 += .seconds(1) }
        #expect(cache.arguments(id, for: nil) == nil)
        #expect(cache.arguments("dpd-initial-args-unknown", for: nil) == nil)
    }

    @Test("T54: arguments of a session are as if they had expired for another")
    func owners() {
        let cache = InMemoryArgumentCache()
        let id = cache.insert(Self.arguments, for: "mine")
        #expect(cache.arguments(id, for: "mine") == Self.arguments)
        #expect(cache.arguments(id, for: "theirs") == nil)
        #expect(cache.arguments(id, for: nil) == nil)
    }

    @Test("T55: what has expired does not pile up, and there is a limit to what has not")
    func limits() {
        let time = Mutex(ContinuousClock.now)
        let cache = InMemoryArgumentCache(lifetime: .seconds(60), maximumCount: 20) { time.withLock { $0 } }
        for _ in 0..<10 { _ = cache.insert(Self.arguments, for: nil) }
        time.withLock { $0 += .seconds(61) }
        let kept = cache.insert(Self.arguments, for: nil)
        #expect(cache.arguments(kept, for: nil) != nil)
        let ids = (0..<100).map { _ in cache.insert(Self.arguments, for: nil) }
        #expect(cache.arguments(kept, for: nil) == nil)
        #expect(ids.suffix(10).allSatisfy { cache.arguments($0, for: nil) != nil })
        #expect(ids.count { cache.arguments($0, for: nil) != nil } <= 20)
    }
}
