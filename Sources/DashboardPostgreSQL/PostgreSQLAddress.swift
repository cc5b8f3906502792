import CPostgreSQL

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// An address as libpq takes it, and what is asked of each connection.
struct PostgreSQLAddress: Sendable {
    /// The address as it was given, with what is secret.
    let text: String
    let statementTimeout: Duration
    private let parameters: [(name: String, value: String)]

    /// - Throws: ``PostgreSQLError/badAddress(reason:)``.
    init(_ address: String, connectTimeout: Duration, statementTimeout: Duration) throws(PostgreSQLError) {
        var message: UnsafeMutablePointer<CChar>?
        let options = PQconninfoParse(address, &message)
        defer {
            if let options { PQconninfoFree(options) }
            if let message { PQfreemem(message) }
        }
        guard options != nil else {
            throw .badAddress(
                reason: message.map { PostgreSQLConnection.sentence(String(cString: $0)) } ?? "it is none of libpq's")
        }
        text = address
        self.statementTimeout = statementTimeout
        let milliseconds = max(1, Int(statementTimeout / .milliseconds(1)))
        parameters = [
            ("connect_timeout", "\(max(2, connectTimeout.components.seconds))"),
            ("application_name", "dashboards"), ("client_encoding", "UTF8"),
            ("keepalives_idle", "15"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
            ("options", "-c statement_timeout=\(milliseconds) -c idle_in_transaction_session_timeout=60000"),
            // What is named by it counts more than what stands before.
            ("dbname", address),
        ]
    }

    /// Calls libpq with names and values.
    func withParameters<Result>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        func copies(_ texts: [String]) -> [UnsafePointer<CChar>?] { texts.map { UnsafePointer(strdup($0)) } + [nil] }
        let names = copies(parameters.map(\.name)), values = copies(parameters.map(\.value))
        defer { for copy in names + values { free(UnsafeMutableRawPointer(mutating: copy)) } }
        return names.withUnsafeBufferPointer { names in
            values.withUnsafeBufferPointer { values in body(names.baseAddress, values.baseAddress) }
        }
    }
}
