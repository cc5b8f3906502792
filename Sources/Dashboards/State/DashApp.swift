public import Foundation

/// A row of the store for an instance of a dashboard: a name, an address of its own, and values of its components that
/// replace those of the layout.
public struct DashApp: Sendable, Hashable, Identifiable {
    /// The store's number of the row, which stays when it is renamed.
    public let id: Int
    /// How often the row was written: it tells whether somebody else has changed it meanwhile.
    public var version: Int
    /// The name of the dashboard, by its ``StatelessApp``.
    public var app: String
    /// The instance's name: 1 to 100 characters, unique.
    public var name: String
    /// The last part of its address, unique: letters, digits, `-` and `_`, at most 110.
    public var slug: String
    /// The values that are tracked.
    public var baseState: InstanceState
    /// Whether the state is written after callbacks that change it.
    public var savesOnChange: Bool
    /// When the row was made, to the millisecond.
    public let creation: Date
    /// When it was last written, to the millisecond.
    public var update: Date

    public init(
        id: Int, version: Int, app: String, name: String, slug: String, baseState: InstanceState, savesOnChange: Bool,
        creation: Date, update: Date
    ) {
        self.id = id
        self.version = version
        self.app = app
        self.name = name
        self.slug = slug
        self.baseState = baseState
        self.savesOnChange = savesOnChange
        self.creation = creation
        self.update = update
    }

    /// An instance that is to be made.
    public struct Draft: Sendable, Hashable {
        /// The name of the dashboard. Its ``StatelessApp`` is made where there is none.
        public var app: String
        /// The name; `<app>-<number>` with the first free number where it is empty.
        public var name: String
        /// The slug; made from the name where it is empty.
        public var slug: String
        public var baseState: InstanceState
        public var savesOnChange: Bool

        public init(
            app: String, name: String = "", slug: String = "", baseState: InstanceState = InstanceState(),
            savesOnChange: Bool = false
        ) {
            self.app = app
            self.name = name
            self.slug = slug
            self.baseState = baseState
            self.savesOnChange = savesOnChange
        }
    }

    /// What a clone of the instance begins as: the same app, state and flag, and a name and slug of its own.
    public var clone: Draft { Draft(app: app, baseState: baseState, savesOnChange: savesOnChange) }
}

extension DashApp.Draft {
    /// The draft as a store keeps it: with a name and a slug.
    ///
    /// - Throws: ``StateStoreError/invalid(_:)``, ``StateStoreError/taken(_:)``.
    public func completed(
        isNameTaken: (String) throws -> Bool, isSlugTaken: (String) throws -> Bool
    ) throws -> DashApp.Draft {
        var draft = self
        if name.isEmpty {
            // As long as it fits, whatever the app is called.
            let base = app.prefix(StatelessApp.maximumNameLength - 12)
            draft.name = try RowNames.firstFree(
                after: nil, numbered: { "\(base)-\($0)" }, from: 1, isTaken: isNameTaken)
        } else {
            try RowNames.check(name: name, of: "instance")
            guard try !isNameTaken(name) else { throw StateStoreError.taken("the name “\(name)”") }
        }
        draft.slug = try RowNames.slug(slug, from: draft.name, fallback: "instance", isTaken: isSlugTaken)
        return draft
    }
}

/// What stores do to a row.
extension DashApp {
    /// The row as it is written as a whole.
    ///
    /// - Parameters:
    ///   - complete: Completes its name and slug, looking at other rows.
    ///   - time: What time it is.
    /// - Throws: What the function throws.
    public func completed(at time: Date, _ complete: (Draft) throws -> Draft) rethrows -> DashApp {
        let draft = try complete(
            Draft(app: app, name: name, slug: slug, baseState: baseState, savesOnChange: savesOnChange))
        var row = self
        row.name = draft.name
        row.slug = draft.slug
        row.version += 1
        row.update = time.inMilliseconds
        return row
    }

    /// Makes changes to the state. Where that makes it another, the row has a new version.
    ///
    /// - Returns: Whether it does.
    public mutating func apply(_ changes: [StateChange], at time: Date) -> Bool {
        guard baseState.apply(changes) else { return false }
        version += 1
        update = time.inMilliseconds
        return true
    }
}

extension Date {
    /// The time to the millisecond, as stores keep it.
    package var inMilliseconds: Date { Date(millisecondsSince1970: millisecondsSince1970) }

    package var millisecondsSince1970: Int { Int((timeIntervalSince1970 * 1_000).rounded()) }

    package init(millisecondsSince1970 milliseconds: Int) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1_000)
    }
}
