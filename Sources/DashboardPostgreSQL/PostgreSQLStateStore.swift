public import Dashboards
public import Foundation

/// Instances of dashboards in PostgreSQL, which any number of processes share.
public struct PostgreSQLStateStore: StateStore {
    private let database: PostgreSQLDatabase
    private let batches: InstanceBatches

    /// - Throws: ``PostgreSQLError``.
    public init(_ database: PostgreSQLDatabase) async throws(PostgreSQLError) {
        self.database = database
        batches = InstanceBatches(database)
        try await database.migrate(
            "state",
            [
                (
                    "1 apps and instances",
                    """
                    CREATE TABLE dashboard_stateless_app (
                        name text PRIMARY KEY,
                        slug text NOT NULL UNIQUE
                    );
                    CREATE TABLE dashboard_dash_app (
                        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        version bigint NOT NULL,
                        app text NOT NULL
                            REFERENCES dashboard_stateless_app (name) ON UPDATE CASCADE ON DELETE RESTRICT,
                        name text NOT NULL UNIQUE,
                        slug text NOT NULL UNIQUE,
                        base_state text NOT NULL,
                        saves_on_change boolean NOT NULL,
                        creation bigint NOT NULL,
                        update bigint NOT NULL
                    );
                    CREATE INDEX dashboard_dash_app_by_app ON dashboard_dash_app (app);
                    """
                )
            ])
    }

    /// Does something that chooses names: one at a time, so that nobody else takes what was free.
    private func naming<Value: Sendable>(
        _ body: @escaping @Sendable (PostgreSQLConnection) throws -> Value
    ) async throws -> Value {
        try await database.transaction { connection in
            try connection.execute("LOCK TABLE dashboard_stateless_app IN SHARE ROW EXCLUSIVE MODE")
            return try body(connection)
        }
    }

    // MARK: Dashboards

    public func apps() async throws -> [StatelessApp] {
        try await database.run { connection in
            try connection.query(#"SELECT name, slug FROM dashboard_stateless_app ORDER BY name COLLATE "C""#)
                .map(StatelessApp.init)
        }
    }

    public func app(named name: String) async throws -> StatelessApp? {
        try await database.run { try StatelessApp.fetch(named: name, $0) }
    }

    public func app(slug: String) async throws -> StatelessApp? {
        try await database.run { connection in
            try connection.query("SELECT name, slug FROM dashboard_stateless_app WHERE slug = $1", [slug]).first
                .map(StatelessApp.init)
        }
    }

    @discardableResult
    public func insert(_ app: StatelessApp) async throws -> StatelessApp {
        try await naming { try Self.insert(app, $0) }
    }

    private static func insert(_ app: StatelessApp, _ connection: PostgreSQLConnection) throws -> StatelessApp {
        guard try StatelessApp.fetch(named: app.name, connection) == nil else {
            throw StateStoreError.taken("the name “\(app.name)”")
        }
        let row = try app.completed { try isTaken("slug", $0, except: nil, connection) }
        try connection.query(
            "INSERT INTO dashboard_stateless_app (name, slug) VALUES ($1, $2)", [row.name, row.slug])
        return row
    }

    private static func isTaken(
        _ column: String, _ value: String, except name: String?, _ connection: PostgreSQLConnection
    ) throws -> Bool {
        try !connection.query(
            "SELECT 1 FROM dashboard_stateless_app WHERE \(column) = $1 AND name IS DISTINCT FROM $2", [value, name]
        ).isEmpty
    }

    @discardableResult
    public func updateApp(named name: String, to app: StatelessApp) async throws -> StatelessApp {
        try await naming { connection in
            guard try StatelessApp.fetch(named: name, connection) != nil else {
                throw StateStoreError.unknown("app “\(name)”")
            }
            guard try !Self.isTaken("name", app.name, except: name, connection) else {
                throw StateStoreError.taken("the name “\(app.name)”")
            }
            let row = try app.completed { try Self.isTaken("slug", $0, except: name, connection) }
            try connection.query(
                "UPDATE dashboard_stateless_app SET name = $1, slug = $2 WHERE name = $3", [row.name, row.slug, name])
            return row
        }
    }

    public func removeApp(named name: String) async throws {
        try await naming { connection in
            let count = try connection.query("SELECT count(*) FROM dashboard_dash_app WHERE app = $1", [name])
                .first?.integer(0)
            if let count, count > 0 { throw StateStoreError.inUse(app: name, instances: count) }
            try connection.query("DELETE FROM dashboard_stateless_app WHERE name = $1", [name])
        }
    }

    // MARK: Instances

    public func instances(of app: String?) async throws -> [DashApp] {
        try await database.run { connection in
            try connection.query(
                "\(DashApp.selection) WHERE app = $1::text OR $1::text IS NULL ORDER BY id", [app]
            ).map(DashApp.init)
        }
    }

    public func instance(slug: String) async throws -> DashApp? { try await batches.instance(slug: slug) }

    public func instance(id: Int) async throws -> DashApp? {
        try await database.run { connection in
            try connection.query("\(DashApp.selection) WHERE id = $1", ["\(id)"]).first.map(DashApp.init)
        }
    }

    @discardableResult
    public func insert(_ draft: DashApp.Draft, at time: Date) async throws -> DashApp {
        try await naming { connection in
            let draft = try Self.completed(draft, except: nil, connection)
            try Self.insertMissingApp(named: draft.app, connection)
            let time = time.inMilliseconds
            let rows = try connection.query(
                """
                INSERT INTO dashboard_dash_app
                    (version, app, name, slug, base_state, saves_on_change, creation, update)
                VALUES (1, $1, $2, $3, $4, $5, $6, $6) RETURNING id
                """,
                [
                    draft.app, draft.name, draft.slug, draft.baseState.json.serialized(), "\(draft.savesOnChange)",
                    "\(time.millisecondsSince1970)",
                ])
            return DashApp(
                id: rows[0].integer(0), version: 1, app: draft.app, name: draft.name, slug: draft.slug,
                baseState: draft.baseState, savesOnChange: draft.savesOnChange, creation: time, update: time)
        }
    }

    private static func completed(
        _ draft: DashApp.Draft, except id: Int?, _ connection: PostgreSQLConnection
    ) throws -> DashApp.Draft {
        func isTaken(_ column: String, _ value: String) throws -> Bool {
            try !connection.query(
                "SELECT 1 FROM dashboard_dash_app WHERE \(column) = $1 AND id IS DISTINCT FROM $2",
                [value, id.map { "\($0)" }]
            ).isEmpty
        }
        return try draft.completed(isNameTaken: { try isTaken("name", $0) }, isSlugTaken: { try isTaken("slug", $0) })
    }

    private static func insertMissingApp(named name: String, _ connection: PostgreSQLConnection) throws {
        guard try StatelessApp.fetch(named: name, connection) == nil else { return }
        _ = try insert(StatelessApp(name: name), connection)
    }

    @discardableResult
    public func update(_ instance: DashApp, at time: Date) async throws -> DashApp {
        try await naming { connection in
            guard let current = try DashApp.fetchToChange(id: instance.id, connection) else {
                throw StateStoreError.unknown("instance “\(instance.name)” any more")
            }
            guard current.version == instance.version else { throw StateStoreError.conflict(current) }
            let row = try instance.completed(at: time) { try Self.completed($0, except: instance.id, connection) }
            try Self.insertMissingApp(named: row.app, connection)
            try connection.query(
                """
                UPDATE dashboard_dash_app
                SET version = $2, app = $3, name = $4, slug = $5, base_state = $6, saves_on_change = $7, update = $8
                WHERE id = $1
                """,
                [
                    "\(row.id)", "\(row.version)", row.app, row.name, row.slug, row.baseState.json.serialized(),
                    "\(row.savesOnChange)", "\(row.update.millisecondsSince1970)",
                ])
            return row
        }
    }

    @discardableResult
    public func apply(_ changes: [StateChange], toInstance id: Int, at time: Date) async throws -> DashApp? {
        try await batches.apply(changes, toInstance: id, at: time)
    }

    public func removeInstance(id: Int) async throws {
        try await database.run { _ = try $0.query("DELETE FROM dashboard_dash_app WHERE id = $1", ["\(id)"]) }
    }
}

extension StatelessApp {
    fileprivate init(row: PostgreSQLRow) { self.init(name: row.text(0), slug: row.text(1)) }

    fileprivate static func fetch(named name: String, _ connection: PostgreSQLConnection) throws -> StatelessApp? {
        try connection.query("SELECT name, slug FROM dashboard_stateless_app WHERE name = $1", [name]).first
            .map(StatelessApp.init)
    }
}

extension DashApp {
    /// With the transaction that has written the row at the end.
    static let selection = """
        SELECT id, version, app, name, slug, base_state, saves_on_change, creation, update, xmin FROM dashboard_dash_app
        """

    init(row: PostgreSQLRow) throws {
        let state: InstanceState
        do {
            state = try InstanceState(parsing: row.text(5))
        } catch {
            throw StateStoreError.invalid("The state of the instance “\(row.text(3))” is damaged: \(error)")
        }
        self.init(
            id: row.integer(0), version: row.integer(1), app: row.text(2), name: row.text(3), slug: row.text(4),
            baseState: state, savesOnChange: row.isTrue(6), creation: Date(millisecondsSince1970: row.integer(7)),
            update: Date(millisecondsSince1970: row.integer(8)))
    }

    /// An instance that nobody else changes until the transaction ends.
    static func fetchToChange(id: Int, _ connection: PostgreSQLConnection) throws -> DashApp? {
        try connection.query("\(selection) WHERE id = $1 FOR UPDATE", ["\(id)"]).first.map(DashApp.init)
    }
}
