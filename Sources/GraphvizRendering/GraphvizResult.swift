internal import CGraphviz

/// What came back from running a program, before anybody judged it.
struct GraphvizResult: Sendable {
    /// A value of `cgraphviz_status`.
    var status: Int
    var bytes: [UInt8]
    /// As `CGraphviz.h` describes them.
    var messages: [UInt8]
    /// The size of a bitmap.
    var pixels: (width: Double, height: Double)
}

/// Something Graphviz reported.
struct GraphvizMessage: Hashable {
    var isError: Bool
    var text: String
}

extension GraphvizResult {
    /// The messages in order, each without line breaks at its ends.
    func parsedMessages() -> [GraphvizMessage] {
        messages.split(separator: 1).compactMap { bytes in
            let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
            let trimmed = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            return trimmed.isEmpty ? nil : GraphvizMessage(isError: bytes.first == UInt8(ascii: "E"), text: trimmed)
        }
    }

    var isDrawn: Bool { status == Int(CGRAPHVIZ_DRAWN.rawValue) }
    var isBadProgram: Bool { status == Int(CGRAPHVIZ_BAD_PROGRAM.rawValue) }
    var isTooLarge: Bool { status == Int(CGRAPHVIZ_TOO_LARGE.rawValue) }
    var isUnavailable: Bool { status == Int(CGRAPHVIZ_UNAVAILABLE.rawValue) }
}
