import GRDB

/// Why a SQLite file could not be used. What was to be written is not, or not in part.
public struct SQLiteError: Error, Sendable, Hashable, CustomStringConvertible {
    public let kind: Kind
    /// The path of the file.
    public let path: String
    private let reason: String

    public enum Kind: Sendable, Hashable {
        /// There is no such folder, or no right to the file.
        case cannotOpen
        /// Another process writes for longer than the timeout.
        case locked
        /// The disk is full, or the file as large as it may be.
        case full
        /// The file cannot be written.
        case readOnly
        /// The file is none of SQLite's, or is damaged.
        case damaged
        /// The disk failed.
        case inputOutput
        /// A later version of the program has changed the file.
        case newer
        case other
    }

    init(_ kind: Kind, path: String, reason: String) {
        self.kind = kind
        self.path = path
        self.reason = reason
    }

    init(_ error: any Error, path: String) {
        guard let error = error as? DatabaseError else {
            self.init(.other, path: path, reason: "\(error)")
            return
        }
        let kind: Kind =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
            case .SQLITE_FULL: .full
            case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
            case .SQLITE_IOERR: .inputOutput
            case .SQLITE_CANTOPEN: .cannotOpen
            default: .other
            }
        self.init(kind, path: path, reason: error.message ?? "\(error.resultCode)")
    }

    init(_ error: any Error, opening path: String) {
        let error = SQLiteError(error, path: path)
        self.init(error.kind == .other ? .cannotOpen : error.kind, path: path, reason: error.reason)
    }

    public var description: String {
        let problem =
            switch kind {
            case .cannotOpen: "cannot be opened"
            case .locked: "is locked by another process for too long"
            case .full: "has no room for more"
            case .readOnly: "cannot be written"
            case .damaged: "is damaged, or no database of SQLite"
            case .inputOutput: "cannot be read or written, because of the disk"
            case .newer: "belongs to a later version"
            case .other: "refused a statement"
            }
        return "The file “\(path)” \(problem): \(reason)."
    }
}
