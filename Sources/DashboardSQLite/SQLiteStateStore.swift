public import Dashboards
public import Foundation
import GRDB

/// Instances of dashboards in a SQLite file.
public struct SQLiteStateStore: StateStore {
    private let database: SQLiteDatabase
    private let states = ParsedStates()

    /// - Throws: ``SQLiteError``.
    public init(_ database: SQLiteDatabase) throws(SQLiteError) {
        self.database = database
        try database.migrate("state") { steps in
            steps.add("1 apps and instances") { database in
                try database.execute(
                    sql: """
                        CREATE TABLE statelessApp (
                            name TEXT NOT NULL PRIMARY KEY,
                            slug TEXT NOT NULL UNIQUE
                        ) STRICT;
                        CREATE TABLE dashApp (
                            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                            version INTEGER NOT NULL,
                            app TEXT NOT NULL REFERENCES statelessApp (name) ON UPDATE CASCADE ON DELETE RESTRICT,
                            name TEXT NOT NULL UNIQUE,
                            slug TEXT NOT NULL UNIQUE,
                            baseState TEXT NOT NULL CHECK (json_valid(baseState)),
                            savesOnChange INTEGER NOT NULL,
                            creation INTEGER NOT NULL,
                            "update" INTEGER NOT NULL
                        ) STRICT;
                        CREATE INDEX dashAppByApp ON dashApp (app);
                        """)
            }
        }
    }

    /// Opens a file of its own.
    ///
    /// - Throws: ``SQLiteError``.
    public init(path: String) throws(SQLiteError) { try self.init(SQLiteDatabase(path: path)) }

    // MARK: Dashboards

    public func apps() async throws -> [StatelessApp] {
        try await database.read { database in
            try Row.fetchAll(database.cached("SELECT name, slug FROM statelessApp ORDER BY name"))
                .map(StatelessApp.init)
        }
    }

    public func app(named name: String) async throws -> StatelessApp? {
        try await database.readNow { try StatelessApp.fetch(named: name, in: $0) }
    }

    public func app(slug: String) async throws -> StatelessApp? {
        try await database.readNow {
            try Row.fetchOne(
                $0.cached("SELECT name, slug FROM statelessApp WHERE slug = ?"), arguments: [slug]
            ).map(StatelessApp.init)
        }
    }

    @discardableResult
    public func insert(_ app: StatelessApp) async throws -> StatelessApp {
        try await database.write { try Self.insert(app, in: $0) }
    }

    private static func insert(_ app: StatelessApp, in database: Database) throws -> StatelessApp {
        guard try StatelessApp.fetch(named: app.name, in: database) == nil else {
            throw StateStoreError.taken("the name “\(app.name)”")
        }
        let row = try app.completed { try isTaken("slug", $0, except: nil, in: database) }
        try database.cached("INSERT INTO statelessApp (name, slug) VALUES (?, ?)").execute(
            arguments: [row.name, row.slug])
        return row
    }

    private static func isTaken(
        _ column: String, _ value: String, except name: String?, in database: Database
    ) throws -> Bool {
        try Bool.fetchOne(
            database.cached("SELECT EXISTS (SELECT 1 FROM statelessApp WHERE \(column) = ? AND name IS NOT ?)"),
            arguments: [value, name]) ?? false
    }

    @discardableResult
    public func updateApp(named name: String, to app: StatelessApp) async throws -> StatelessApp {
        try await database.write { database in
            guard try StatelessApp.fetch(named: name, in: database) != nil else {
                throw StateStoreError.unknown("app “\(name)”")
            }
            guard try !Self.isTaken("name", app.name, except: name, in: database) else {
                throw StateStoreError.taken("the name “\(app.name)”")
            }
            let row = try app.completed { try Self.isTaken("slug", $0, except: name, in: database) }
            try database.cached("UPDATE statelessApp SET name = ?, slug = ? WHERE name = ?").execute(
                arguments: [row.name, row.slug, name])
            return row
        }
    }

    public func removeApp(named name: String) async throws {
        try await database.write { database in
            let count = try Int.fetchOne(
                database.cached("SELECT count(*) FROM dashApp WHERE app = ?"), arguments: [name])
            if let count, count > 0 { throw StateStoreError.inUse(app: name, instances: count) }
            try database.cached("DELETE FROM statelessApp WHERE name = ?").execute(arguments: [name])
        }
    }

    // MARK: Instances

    public func instances(of app: String?) async throws -> [DashApp] {
        let rows = try await database.read { database in
            try InstanceRow.fetchAll(
                database.cached("\(InstanceRow.selection) WHERE app = ?1 OR ?1 IS NULL ORDER BY id"), arguments: [app])
        }
        return try rows.map { try $0.instance(states) }
    }

    public func instance(slug: String) async throws -> DashApp? {
        let row = try await database.readNow { database in
            try InstanceRow.fetchOne(database.cached("\(InstanceRow.selection) WHERE slug = ?"), arguments: [slug])
        }
        return try row?.instance(states)
    }

    public func instance(id: Int) async throws -> DashApp? {
        try await database.readNow { try InstanceRow.fetch(id: id, in: $0) }?.instance(states)
    }

    @discardableResult
    public func insert(_ draft: DashApp.Draft, at time: Date) async throws -> DashApp {
        try await database.write { database in
            let draft = try Self.completed(draft, except: nil, in: database)
            try Self.insertMissingApp(named: draft.app, in: database)
            let time = time.inMilliseconds
            let values: StatementArguments = [
                draft.app, draft.name, draft.slug, draft.baseState.json.serialized(), draft.savesOnChange,
                time.millisecondsSince1970, time.millisecondsSince1970,
            ]
            try database.cached(
                """
                INSERT INTO dashApp (version, app, name, slug, baseState, savesOnChange, creation, "update")
                VALUES (1, ?, ?, ?, ?, ?, ?, ?)
                """
            ).execute(arguments: values)
            return DashApp(
                id: Int(database.lastInsertedRowID), version: 1, app: draft.app, name: draft.name, slug: draft.slug,
                baseState: draft.baseState, savesOnChange: draft.savesOnChange, creation: time, update: time)
        }
    }

    private static func completed(
        _ draft: DashApp.Draft, except id: Int?, in database: Database
    ) throws -> DashApp.Draft {
        func isTaken(_ column: String, _ value: String) throws -> Bool {
            try Bool.fetchOne(
                database.cached("SELECT EXISTS (SELECT 1 FROM dashApp WHERE \(column) = ? AND id IS NOT ?)"),
                arguments: [value, id]) ?? false
        }
        return try draft.completed(isNameTaken: { try isTaken("name", $0) }, isSlugTaken: { try isTaken("slug", $0) })
    }

    private static func insertMissingApp(named name: String, in database: Database) throws {
        guard try StatelessApp.fetch(named: name, in: database) == nil else { return }
        _ = try insert(StatelessApp(name: name), in: database)
    }

    @discardableResult
    public func update(_ instance: DashApp, at time: Date) async throws -> DashApp {
        try await database.write { [states] database in
            guard let current = try InstanceRow.fetch(id: instance.id, in: database)?.instance(states) else {
                throw StateStoreError.unknown("instance “\(instance.name)” any more")
            }
            guard current.version == instance.version else { throw StateStoreError.conflict(current) }
            let row = try instance.completed(at: time) { try Self.completed($0, except: instance.id, in: database) }
            try Self.insertMissingApp(named: row.app, in: database)
            try row.write(to: database)
            return row
        }
    }

    @discardableResult
    public func apply(_ changes: [StateChange], toInstance id: Int, at time: Date) async throws -> DashApp? {
        try await database.write { [states] database in
            guard var instance = try InstanceRow.fetch(id: id, in: database)?.instance(states) else { return nil }
            if instance.apply(changes, at: time) {
                let text = instance.baseState.json.serialized()
                try database.cached(
                    "UPDATE dashApp SET version = ?, baseState = ?, \"update\" = ? WHERE id = ?"
                ).execute(arguments: [instance.version, text, instance.update.millisecondsSince1970, id])
                states.keep(instance.baseState, parsedFrom: text, ofInstance: id)
            }
            return instance
        }
    }

    public func removeInstance(id: Int) async throws {
        try await database.write { try $0.cached("DELETE FROM dashApp WHERE id = ?").execute(arguments: [id]) }
    }
}

extension Database {
    func cached(_ sql: String) throws -> Statement { try cachedStatement(sql: sql) }
}

extension StatelessApp {
    fileprivate init(row: Row) { self.init(name: row[0], slug: row[1]) }

    fileprivate static func fetch(named name: String, in database: Database) throws -> StatelessApp? {
        try Row.fetchOne(
            database.cached("SELECT name, slug FROM statelessApp WHERE name = ?"), arguments: [name]
        ).map(StatelessApp.init)
    }
}

/// An instance as it is in the file, with its state not parsed.
private struct InstanceRow: FetchableRecord, Sendable {
    static let selection = """
        SELECT id, version, app, name, slug, baseState, savesOnChange, creation, "update" FROM dashApp
        """

    private let id: Int
    private let version: Int
    private let app: String
    private let name: String
    private let slug: String
    private let state: String
    private let savesOnChange: Bool
    private let creation: Int
    private let update: Int

    init(row: Row) {
        id = row[0]
        version = row[1]
        app = row[2]
        name = row[3]
        slug = row[4]
        state = row[5]
        savesOnChange = row[6]
        creation = row[7]
        update = row[8]
    }

    static func fetch(id: Int, in database: Database) throws -> InstanceRow? {
        try fetchOne(database.cached("\(selection) WHERE id = ?"), arguments: [id])
    }

    func instance(_ states: ParsedStates) throws -> DashApp {
        let state: InstanceState
        do {
            state = try states.state(self.state, ofInstance: id)
        } catch {
            throw StateStoreError.invalid("The state of the instance “\(name)” is damaged: \(error)")
        }
        return DashApp(
            id: id, version: version, app: app, name: name, slug: slug, baseState: state,
            savesOnChange: savesOnChange, creation: Date(millisecondsSince1970: creation),
            update: Date(millisecondsSince1970: update))
    }
}

extension DashApp {
    fileprivate func write(to database: Database) throws {
        let values: StatementArguments = [
            version, app, name, slug, baseState.json.serialized(), savesOnChange, update.millisecondsSince1970, id,
        ]
        try database.cached(
            """
            UPDATE dashApp SET version = ?, app = ?, name = ?, slug = ?, baseState = ?, savesOnChange = ?, "update" = ?
            WHERE id = ?
            """
        ).execute(arguments: values)
    }
}
