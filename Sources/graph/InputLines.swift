import Foundation

/// The lines of standard input, each as soon as it is complete.
struct InputLines {
    private var rest: [UInt8] = []
    private var isAtEnd = false

    /// The next line without its end; `nil` after the last.
    mutating func next() throws(Failure) -> [UInt8]? {
        // What was searched already is not searched again: lines can be long.
        var searched = 0
        while true {
            if let end = rest[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(rest[..<end])
                rest.removeFirst(end + 1)
                return line
            }
            searched = rest.count
            if isAtEnd {
                defer { rest = [] }
                return rest.isEmpty ? nil : rest
            }
            let chunk = try Files.chunk(of: STDIN_FILENO, name: "standard input")
            isAtEnd = chunk.isEmpty
            rest += chunk
        }
    }
}
