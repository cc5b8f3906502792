import Foundation
import Synchronization

/// A file that is locked for as long as a process, or a store in it, is there.
final class ProcessLock: Sendable {
    /// A name that no other process has had.
    let name: String
    private let path: String
    private let descriptor: Mutex<Int32?>

    /// - Parameter database: The path of the database, beside which the file is put.
    /// - Throws: ``SQLiteError`` where no file can be made there.
    init(beside database: String) throws(SQLiteError) {
        while true {
            let name = UUID().uuidString.lowercased()
            let path = Self.path(of: name, beside: database)
            let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else {
                throw SQLiteError(.cannotOpen, path: path, reason: String(cString: strerror(errno)))
            }
            // One that looks for what was left behind may have found and deleted it before it was locked.
            var status = stat()
            if flock(descriptor, LOCK_EX) == 0, fstat(descriptor, &status) == 0, status.st_nlink > 0 {
                self.name = name
                self.path = path
                self.descriptor = Mutex(descriptor)
                return
            }
            close(descriptor)
        }
    }

    deinit { release() }

    /// Unlocks the file and deletes it.
    func release() {
        descriptor.withLock { descriptor in
            guard let open = descriptor.take() else { return }
            unlink(path)
            close(open)
        }
    }

    /// Whether the process of that name is gone.
    static func isFree(_ name: String, beside database: String) -> Bool {
        let descriptor = open(path(of: name, beside: database), O_RDWR | O_CLOEXEC)
        // Without rights to the file, or without descriptors left, nothing can be said.
        guard descriptor >= 0 else { return errno == ENOENT }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    /// Deletes what a process has left behind.
    static func remove(_ name: String, beside database: String) { unlink(path(of: name, beside: database)) }

    /// The names of the processes that have left their files behind.
    static func abandoned(beside database: String) -> [String] {
        let url = URL(filePath: database)
        let prefix = url.lastPathComponent + infix
        let files = try? FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)
        return (files ?? []).filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }
            .map { String($0.dropFirst(prefix.count).dropLast(suffix.count)) }
            .filter { isFree($0, beside: database) }
    }

    private static let infix = "-jobs-", suffix = ".lock"

    private static func path(of name: String, beside database: String) -> String { database + infix + name + suffix }
}
