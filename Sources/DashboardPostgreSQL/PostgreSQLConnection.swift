import CPostgreSQL
import DriverSupport

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A connection to PostgreSQL, used by one thread.
final class PostgreSQLConnection {
    private let connection: OpaquePointer
    private let statementTimeout: Duration
    /// The names of prepared statements by their text.
    private var statements: [String: String] = [:]
    /// Rows that it has seen.
    var instances = KnownInstances()
    /// How many transactions are open, the outermost and savepoints in it.
    private var depth = 0

    /// Connects, and waits for that.
    ///
    /// - Throws: ``PostgreSQLError/unavailable(reason:)``.
    init(_ address: PostgreSQLAddress) throws(PostgreSQLError) {
        statementTimeout = address.statementTimeout
        let connection = address.withParameters { PQconnectdbParams($0, $1, 1) }
        guard let connection else { throw .away("there is no memory for a connection") }
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else { throw unavailable() }
        // Notices would go to standard error.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit { PQfinish(connection) }

    var file: Int32 { PQsocket(connection) }

    /// Whether the connection can be used.
    var isGood: Bool { PQstatus(connection) == CONNECTION_OK }

    /// Reads what has come.
    ///
    /// - Throws: ``PostgreSQLError/unavailable(reason:)``.
    func read() throws(PostgreSQLError) {
        guard PQconsumeInput(connection) == 1, isGood else { throw unavailable() }
    }

    /// A notification among what has been read.
    func readNotification() -> (channel: String, payload: [UInt8])? {
        guard let notification = PQnotifies(connection) else { return nil }
        defer { PQfreemem(notification) }
        let payload = UnsafeRawBufferPointer(
            start: notification.pointee.extra, count: strlen(notification.pointee.extra))
        return (String(cString: notification.pointee.relname), Array(payload))
    }

    private func unavailable() -> PostgreSQLError {
        .away(Self.sentence(String(cString: PQerrorMessage(connection))))
    }

    /// What libpq says, in one line.
    static func sentence(_ message: String) -> String {
        message.split(whereSeparator: \.isNewline).map { $0.drop { $0 == "\t" } }.joined(separator: "; ")
    }

    // MARK: Statements

    /// Does a statement, prepared at its first use.
    ///
    /// - Parameters:
    ///   - sql: The statement; its text is the same each time, its parameters are `$1`, `$2`, ….
    ///   - parameters: Their texts, `nil` for `NULL`.
    /// - Returns: The texts of the rows' values.
    @discardableResult
    func query(_ sql: String, _ parameters: [String?] = []) throws(PostgreSQLError) -> [PostgreSQLRow] {
        let name: String
        if let known = statements[sql] {
            name = known
        } else {
            name = "s\(statements.count)"
            try send { PQsendPrepare(connection, name, sql, 0, nil) }
            statements[sql] = name
        }
        guard parameters.allSatisfy({ $0?.utf8.contains(0) != true }) else {
            throw .refused(code: "22021", reason: "PostgreSQL keeps no texts that have the character U+0000")
        }
        return try Self.withCStrings(parameters) { values throws(PostgreSQLError) in
            try send {
                PQsendQueryPrepared(connection, name, Int32(values.count), values.baseAddress, nil, nil, 0)
            }
        }
    }

    /// Does statements that are not prepared, one after the other.
    @discardableResult
    func execute(_ sql: String) throws(PostgreSQLError) -> [PostgreSQLRow] { try send { PQsendQuery(connection, sql) } }

    private static func withCStrings<Result>(
        _ texts: [String?], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) throws(PostgreSQLError) -> Result
    ) throws(PostgreSQLError) -> Result {
        let copies = texts.map { text in text.map { strdup($0) } ?? nil }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { UnsafePointer($0) }
        return try pointers.withUnsafeBufferPointer { values throws(PostgreSQLError) in try body(values) }
    }

    /// Sends a statement and waits for what comes of it.
    @discardableResult
    private func send(_ statement: () -> Int32) throws(PostgreSQLError) -> [PostgreSQLRow] {
        guard statement() == 1 else { throw unavailable() }
        // The server has the limit for statements; this one is for a server that does not answer at all.
        let end = ContinuousClock.now + statementTimeout + .seconds(5)
        var rows: [PostgreSQLRow] = []
        var failure: PostgreSQLError?
        while true {
            while PQisBusy(connection) == 1 {
                guard try waitForInput(until: end) else {
                    throw .away("the server does not answer")
                }
                guard PQconsumeInput(connection) == 1 else { throw unavailable() }
            }
            guard let result = PQgetResult(connection) else { break }
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_COMMAND_OK: lastCommand = String(cString: PQcmdStatus(result))
            case PGRES_TUPLES_OK: rows += PostgreSQLRow.all(of: result)
            default: failure = failure ?? error(of: result)
            }
        }
        if let failure { throw failure }
        guard isGood else { throw unavailable() }
        return rows
    }

    /// What the server says it did last.
    private var lastCommand = ""

    private func waitForInput(until end: ContinuousClock.Instant) throws(PostgreSQLError) -> Bool {
        var file = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        while true {
            let rest = ContinuousClock.now.duration(to: end) / .milliseconds(1)
            guard rest > 0 else { return false }
            let count = poll(&file, 1, Int32(clamping: Int64(rest.rounded(.up))))
            if count > 0 { return true }
            if count < 0, errno != EINTR { throw .away(String(cString: strerror(errno))) }
        }
    }

    private func error(of result: OpaquePointer) -> PostgreSQLError {
        guard isGood else { return unavailable() }
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        let code = field("C") ?? "", reason = field("M") ?? "there is no reason"
        switch code {
        case "57014": return .timedOut(after: statementTimeout)
        // The server is about to end the connection.
        case "57P01", "57P02", "57P03": return .away(reason)
        default: return .refused(code: code, reason: reason)
        }
    }

    // MARK: Transactions

    /// Does all of something or nothing. One within another is a savepoint: where it fails, and the other goes on, what
    /// the other did before stays.
    func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        let name = "level\(depth)"
        try execute(depth == 0 ? "BEGIN" : "SAVEPOINT \(name)")
        depth += 1
        defer { depth -= 1 }
        do {
            let result = try body()
            if depth > 1 {
                try execute("RELEASE SAVEPOINT \(name)")
            } else {
                try execute("COMMIT")
                // A transaction with a statement that failed is taken back, whoever has caught the error.
                guard lastCommand == "COMMIT" else {
                    throw PostgreSQLError.refused(code: "25P02", reason: "a statement of the transaction had failed")
                }
            }
            return result
        } catch {
            if isGood, PQtransactionStatus(connection) != PQTRANS_IDLE {
                try execute(depth == 1 ? "ROLLBACK" : "ROLLBACK TO SAVEPOINT \(name)")
            }
            throw error
        }
    }
}

/// The texts of a row's values.
struct PostgreSQLRow: Sendable {
    private let values: [String?]

    subscript(column: Int) -> String? { values[column] }

    /// A number that is not null.
    func integer(_ column: Int) -> Int { values[column].flatMap { Int($0) } ?? 0 }

    /// A text that is not null.
    func text(_ column: Int) -> String { values[column] ?? "" }

    func isTrue(_ column: Int) -> Bool { values[column] == "t" }

    /// A number of `double precision`.
    func number(_ column: Int) -> Double? { values[column].flatMap { Double($0) } }

    fileprivate static func all(of result: OpaquePointer) -> [PostgreSQLRow] {
        let columns = PQnfields(result)
        return (0..<PQntuples(result)).map { row in
            PostgreSQLRow(
                values: (0..<columns).map { column in
                    guard PQgetisnull(result, row, column) == 0, let value = PQgetvalue(result, row, column) else {
                        return nil
                    }
                    let bytes = UnsafeRawBufferPointer(start: value, count: Int(PQgetlength(result, row, column)))
                    return String(decoding: bytes, as: UTF8.self)
                })
        }
    }
}
