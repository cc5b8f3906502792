/// What was taken out of an SVG.
public struct SVGSanitizerReport: Sendable, Hashable {
    /// What was removed or replaced, in the order of the document: the first
    /// ``SVGSanitizerOptions/maximumReported`` of it.
    public internal(set) var removals: [Removal] = []

    /// How many removals there were.
    public internal(set) var count = 0

    /// Whether nothing was removed. Comments, white space between elements, namespace declarations and the document
    /// type's name do not count.
    public var isEmpty: Bool { count == 0 }

    /// One thing that was removed.
    public struct Removal: Sendable, Hashable, CustomStringConvertible {
        /// What it was.
        public var subject: Subject
        /// Why it could not stay.
        public var reason: Reason
        /// How it began: at most 80 characters of the document.
        public var excerpt: String
        /// The line in the document, from 1.
        public var line: Int
        /// The column in the document, in Unicode scalars from 1.
        public var column: Int

        public var description: String {
            "\(line):\(column): \(subject): \(reason)" + (excerpt.isEmpty ? "" : ": \(excerpt.debugDescription)")
        }
    }

    /// What kind of thing was removed.
    public enum Subject: Sendable, Hashable, CustomStringConvertible {
        /// An element, with all that is in it.
        case element(String)
        case attribute(String, element: String)
        /// A declaration in a `style` attribute or a style sheet.
        case property(String)
        /// A rule of a style sheet, by its selectors or by the name of an at-rule.
        case rule(String)
        /// Text, or a character of it.
        case text
        /// What stood before the element or around it: a processing instruction, or declarations of a document type.
        case prolog

        public var description: String {
            switch self {
            case .element(let name): "<\(name)>"
            case .attribute(let name, let element): "\(name) of <\(element)>"
            case .property(let name): "property \(name)"
            case .rule(let name): "rule \(name)"
            case .text: "text"
            case .prolog: "prolog"
            }
        }
    }

    /// Why something was removed.
    public struct Reason: Sendable, Hashable, CustomStringConvertible {
        public let description: String

        private init(_ description: String) {
            self.description = description
        }

        /// A name that is not in the list of what a drawing needs.
        public static let notAllowed = Reason("not allowed")
        /// An attribute `on…`, which is a program.
        public static let eventHandler = Reason("event handler")
        /// A name of another namespace than SVG's.
        public static let foreignNamespace = Reason("foreign namespace")
        /// A value of another form than the attribute or property takes.
        public static let invalidValue = Reason("invalid value")
        /// A link of a scheme that is not allowed.
        public static let refusedLink = Reason("refused link")
        /// A reference to another document.
        public static let externalReference = Reason("external reference")
        /// A reference to an element that is not there, or that leads back to itself.
        public static let unresolvedReference = Reason("unresolved reference")
        /// A picture that is not a bitmap in the document.
        public static let refusedImage = Reason("refused image")
        /// An id, or an attribute, that was there already.
        public static let duplicate = Reason("duplicate")
        /// Text where no text is shown.
        public static let strayText = Reason("text outside of <text>")
        /// A reference to an entity; only XML's own five are known.
        public static let unknownEntity = Reason("unknown entity")
        /// A character that must not stand in a page, replaced by U+FFFD.
        public static let unsafeCharacter = Reason("unsafe character")
        /// Something that would reach beyond the picture if it stood on the outermost element.
        public static let reachesOutside = Reason("reaches outside of the picture")
        /// An element for programs that know an extension, which browsers do not show.
        public static let extensionRequired = Reason("requires an extension")
        /// Declarations in a document type, processing instructions.
        public static let declaration = Reason("declaration")
    }
}

/// Collects removals with their offsets; places are worked out in the end, in one pass.
struct RemovalLog {
    private struct Entry {
        var offset: Int
        var subject: SVGSanitizerReport.Subject
        var reason: SVGSanitizerReport.Reason
        var excerpt: String
    }

    /// How many to keep; `nil` if nobody asked.
    let limit: Int?
    private var entries: [Entry] = []
    private var count = 0

    init(limit: Int?) {
        self.limit = limit
    }

    mutating func add(
        _ subject: SVGSanitizerReport.Subject, _ reason: SVGSanitizerReport.Reason,
        _ excerpt: ByteScanner.Bytes, at offset: Int
    ) {
        guard let limit else { return }
        count += 1
        guard entries.count < limit else { return }
        let text = String(decoding: excerpt.prefix(320), as: UTF8.self).prefix(80)
        entries.append(Entry(offset: offset, subject: subject, reason: reason, excerpt: String(text)))
    }

    /// Forgets removals after a point, because they were listed already, but for those with a certain reason.
    mutating func rewind(to mark: Mark, keeping reason: SVGSanitizerReport.Reason) {
        let kept = entries[mark.entries...].filter { $0.reason == reason }
        count = mark.count + kept.count
        entries.replaceSubrange(mark.entries..., with: kept)
    }

    var mark: Mark { Mark(count: count, entries: entries.count) }

    struct Mark {
        var count: Int
        var entries: Int
    }

    func report(in input: ByteScanner) -> SVGSanitizerReport {
        var report = SVGSanitizerReport()
        report.count = count
        var place = TextPlace()
        for entry in entries.enumerated().sorted(by: { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        ) {
            place.move(to: entry.element.offset, in: input)
            report.removals.append(
                SVGSanitizerReport.Removal(
                    subject: entry.element.subject, reason: entry.element.reason, excerpt: entry.element.excerpt,
                    line: place.line, column: place.column))
        }
        return report
    }
}

/// A line and a column that move forward through a document.
struct TextPlace {
    private var offset = 0
    private(set) var line = 1
    private(set) var column = 1

    mutating func move(to end: Int, in input: ByteScanner) {
        for byte in input[offset..<max(offset, end)] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        offset = max(offset, end)
    }
}
