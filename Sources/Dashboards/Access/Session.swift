public import Foundation
internal import Synchronization

/// What the server keeps for one browser between its requests: values by name, shared by all dashboards and by the
/// application's own routes.
///
/// ```swift
/// app.callback(updating: text.text, from: button.clicks, Context(\.session)) { _, session in
///     let clicks = try session.value(of: "clicks", as: Int.self) ?? 0
///     try session.set("clicks", to: clicks + 1)
///     return "Clicked \(clicks + 1) times"
/// }
/// ```
///
/// Changes are staged, and written when the callback has ended: also of one that prevents its update, not of one that
/// fails. Only values that were changed are written, so that requests which change different ones lose nothing. A session
/// exists from the first value on, or from when somebody logs in.
public final class Session: Sendable {
    /// What branches of a session share: which one it is.
    private let core: Core
    private let staged = Mutex(Staged())

    private struct Staged {
        var values: [String: JSON?] = [:]
        var isClosed = false
    }

    /// - Parameters:
    ///   - store: Where it is kept, once there is something to keep.
    ///   - lifetime: How long.
    ///   - clock: Tells the time.
    public convenience init(
        in store: any SessionStore, lifetime: SessionLifetime = SessionLifetime(),
        clock: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.init(
            core: Core(store: store, lifetime: lifetime, clock: clock, state: Core.State()))
    }

    private init(core: Core) { self.core = core }

    /// The session of a token that a browser has.
    ///
    /// - Parameter isReserved: Whether the token, if there is no session of it, may become that of a new one.
    /// - Returns: `nil` where there is no such session, or none any more.
    package static func session(
        of token: String, in store: any SessionStore, lifetime: SessionLifetime, isReserved: Bool,
        clock: @escaping @Sendable () -> Date
    ) async throws -> Session? {
        let record = try await store.session(Core.key(of: token), at: clock())
        guard record != nil || isReserved else { return nil }
        return Session(
            core: Core(
                store: store, lifetime: lifetime, clock: clock,
                state: Core.State(token: token, record: record, isReserved: record == nil)))
    }

    /// The session of a server that keeps none: it has no values, and takes none.
    static let unavailable = Session(
        core: Core(store: nil, lifetime: SessionLifetime(), clock: { Date() }, state: Core.State()))

    // MARK: Values

    /// A value.
    ///
    /// - Returns: `nil` where there is none of that name.
    /// - Throws: What decoding it throws.
    public func value<Value: Decodable>(of name: String, as type: Value.Type = Value.self) throws -> Value? {
        try self[name].map { try $0.decode(type) }
    }

    /// A value as JSON; `nil` where there is none of that name.
    public subscript(name: String) -> JSON? {
        if let change = staged.withLock({ $0.values[name] }) { return change }
        return core.state.withLock { $0.record?.values[name] }
    }

    /// The names of the values, in the order in which they came.
    public var names: [String] {
        let changes = staged.withLock { $0.values }
        let stored = core.state.withLock { $0.record.map { Array($0.values.keys) } ?? [] }
        return stored.filter { changes[$0].map { $0 != nil } ?? true }
            + changes.filter { $0.value != nil && !stored.contains($0.key) }.keys.sorted()
    }

    /// Sets a value. Nothing is written where it is what it was.
    ///
    /// - Throws: ``SessionError/unavailable`` where the server keeps no sessions, ``SessionError/ended`` after the callback
    ///   that it was for, `tooLarge`, and what encoding the value throws.
    public func set(_ name: String, to value: some Encodable) throws { try stage(try JSON(encoding: value), as: name) }

    /// Removes a value.
    ///
    /// - Throws: As ``set(_:to:)``.
    public func remove(_ name: String) throws { try stage(nil, as: name) }

    private func stage(_ value: JSON?, as name: String) throws {
        guard core.store != nil else { throw SessionError.unavailable }
        let (stored, isEnded) = core.state.withLock { ($0.record?.values[name], $0.isEnded) }
        try staged.withLock { staged in
            guard !staged.isClosed, !isEnded else { throw SessionError.ended }
            if value == stored { staged.values[name] = nil } else { staged.values[name] = .some(value) }
        }
    }

    /// Whether something was changed and not written yet.
    public var hasChanges: Bool { staged.withLock { !$0.values.isEmpty } }

    /// Who has logged in, by ``User/id``.
    public var userID: String? { core.state.withLock { $0.record?.userID } }

    /// The name by which the store knows it; `nil` for one that has none yet.
    package var key: String? { core.state.withLock { $0.token }.map(Core.key(of:)) }

    /// Whether there is something in the store.
    public var exists: Bool { core.state.withLock { $0.record != nil } }

    // MARK: Writing

    /// Writes what was changed, and nothing where nothing was.
    ///
    /// - Throws: ``SessionError/ended`` where the session was ended meanwhile, by logging out; `tooLarge`;
    ///   what the store throws.
    public func commit() async throws {
        let changes = staged.withLock { staged in
            defer { staged.values = [:] }
            return staged.values
        }
        guard !changes.isEmpty else { return }
        try await core.write(changes)
    }

    /// Drops what was changed and not written.
    public func discard() { staged.withLock { $0.values = [:] } }

    /// Drops what was changed and not written, and takes no more changes.
    func close() {
        staged.withLock { staged in
            staged.values = [:]
            staged.isClosed = true
        }
    }

    /// The same session with changes of its own, for one callback.
    func branch() -> Session { Session(core: core) }

    /// The same session as the store has it now. One that is gone, or never had a name, takes no values any more: the
    /// answer by which the browser would learn of another was sent long ago.
    package func reloaded() async throws -> Session {
        guard let store = core.store else { return self }
        let (token, isReserved) = core.state.withLock { ($0.token, $0.isReserved) }
        let found =
            if let token {
                try await Session.session(
                    of: token, in: store, lifetime: core.lifetime, isReserved: isReserved, clock: core.clock)
            } else {
                nil as Session?
            }
        return found
            ?? Session(
                core: Core(store: store, lifetime: core.lifetime, clock: core.clock, state: Core.State(isEnded: true)))
    }

    // MARK: Who it belongs to

    /// Makes the session that of a user who has just shown who they are. Browser and store get a new name for it, so
    /// that nobody who knew the old one has a share in it. Values stay, unless they are another user's.
    ///
    /// - Throws: ``SessionError/unavailable``, and what the store throws.
    public func logIn(_ user: User) async throws { try await core.logIn(user.id) }

    /// Ends the session.
    ///
    /// - Throws: What the store throws.
    public func logOut() async throws {
        discard()
        try await core.end()
    }

    /// Names the session now although it has no value yet: for an answer that is sent before the values come. Does
    /// nothing where it has a name.
    package func reserve() { core.reserve() }

    /// Sees to it that a session in use does not expire. It is written only now and then.
    package func touch() async throws { try await core.touch() }

    /// What the browser has to be told about the session's token.
    package var cookieChange: SessionCookieChange? { core.state.withLock { $0.cookieChange } }

    /// How long the session can last at most from now on.
    package var remainingLifetime: Duration { core.lifetime.total }
}

/// What a browser has to be told.
package enum SessionCookieChange: Sendable, Hashable {
    /// A new token.
    case set(token: String)
    /// A token of a session that has no values yet.
    case reserve(token: String)
    /// That there is no session any more.
    case remove
}

/// Why a session takes no value.
public enum SessionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The server keeps none.
    case unavailable
    /// It was ended, by logging out or because time was over.
    case ended
    /// It has more bytes of JSON than a session may have.
    case tooLarge(limit: Int)

    public var description: String {
        switch self {
        case .unavailable:
            "The server keeps no sessions: add a SessionMiddleware to its router, before its dashboards."
        case .ended: "The session has ended, or the callback whose it was has."
        case .tooLarge(let limit): "The session would have more than \(limit) bytes; keep large values elsewhere."
        }
    }
}

extension Session {
    /// Which session it is, and what of it is in the store.
    fileprivate final class Core: Sendable {
        let store: (any SessionStore)?
        let lifetime: SessionLifetime
        let clock: @Sendable () -> Date
        let state: Mutex<State>

        struct State {
            var token: String?
            /// `nil` for what is in no store.
            var record: SessionRecord?
            /// Whether the token is the browser's, though there is nothing in the store.
            var isReserved = false
            /// Whether it has ended while its browser cannot be told of another.
            var isEnded = false
            var cookieChange: SessionCookieChange?
        }

        /// How many bytes of JSON a session may have.
        static let maximumSize = 64 << 10

        init(
            store: (any SessionStore)?, lifetime: SessionLifetime, clock: @escaping @Sendable () -> Date, state: State
        ) {
            self.store = store
            self.lifetime = lifetime
            self.clock = clock
            self.state = Mutex(state)
        }

        static func key(of token: String) -> String { SHA256.hexadecimal(of: token.utf8) }

        /// 256 bits of the system's random numbers, in hexadecimal.
        static func randomToken() -> String { JobRunner.randomHandle() + JobRunner.randomHandle() }

        func write(_ changes: [String: JSON?]) async throws {
            guard let store else { throw SessionError.unavailable }
            let time = clock()
            let (token, record, isNew) = state.withLock { state in
                var record = state.record ?? SessionRecord(creation: time, expiry: time)
                record.apply(changes)
                record.expiry = lifetime.expiry(at: time, creation: record.creation)
                let token = state.token ?? Self.randomToken()
                state.token = token
                return (token, record, state.record == nil)
            }
            guard JSON.object(record.values).serializedBytes().count <= Self.maximumSize else {
                throw SessionError.tooLarge(limit: Self.maximumSize)
            }
            if isNew {
                try await store.insert(record, as: Self.key(of: token))
            } else {
                let isThere = try await store.update(
                    Self.key(of: token), values: changes, expiry: record.expiry, at: time)
                guard isThere else { throw SessionError.ended }
            }
            state.withLock { state in
                state.record = record
                if isNew, !state.isReserved { state.cookieChange = .set(token: token) }
            }
        }

        func logIn(_ id: String) async throws {
            guard let store else { throw SessionError.unavailable }
            let time = clock()
            let (old, earlier) = state.withLock { ($0.token, $0.record) }
            let isAnothers = earlier?.userID != nil && earlier?.userID != id
            let record = SessionRecord(
                values: isAnothers ? [:] : earlier?.values ?? [:], userID: id, creation: time,
                expiry: lifetime.expiry(at: time, creation: time))
            let token = Self.randomToken()
            try await store.insert(record, as: Self.key(of: token))
            if let old { try await store.remove(Self.key(of: old)) }
            state.withLock { $0 = State(token: token, record: record, cookieChange: .set(token: token)) }
        }

        func end() async throws {
            let token = state.withLock { $0.token }
            if let token { try await store?.remove(Self.key(of: token)) }
            state.withLock { $0 = State(cookieChange: token == nil ? nil : .remove) }
        }

        func reserve() {
            guard store != nil else { return }
            state.withLock { state in
                guard state.token == nil else { return }
                let token = Self.randomToken()
                state = State(token: token, isReserved: true, cookieChange: .reserve(token: token))
            }
        }

        func touch() async throws {
            let time = clock()
            guard let store,
                let (token, record) = state.withLock({ state in
                    state.token.flatMap { token in state.record.map { (token, $0) } }
                })
            else { return }
            let expiry = lifetime.expiry(at: time, creation: record.creation)
            // A tenth of the time may be missing: so few requests write.
            guard expiry.timeIntervalSince(record.expiry) > lifetime.idle.timeInterval / 10 else { return }
            if try await store.update(Self.key(of: token), values: [:], expiry: expiry, at: time) {
                state.withLock { $0.record?.expiry = expiry }
            }
        }
    }
}
