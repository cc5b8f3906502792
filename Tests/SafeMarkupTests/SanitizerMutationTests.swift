import Foundation
import SafeMarkup
import Testing

/// Documents that nobody thought of: known ones, with pieces changed, moved and put together by chance.
///
/// `Scripts/fuzz` runs this for as long as `SANITIZER_FUZZ_SECONDS` says, from `SANITIZER_FUZZ_SEED`.
@Suite struct SanitizerMutationTests {
    @Test func mutationsKeepTheLaws() throws {
        let environment = ProcessInfo.processInfo.environment
        let seconds = environment["SANITIZER_FUZZ_SECONDS"].flatMap(Double.init)
        let seed = environment["SANITIZER_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
        let start = ContinuousClock.now
        let end = seconds.map { start + .seconds($0) }
        var mutator = try Mutator(seed: seed)
        var (rounds, kept) = (0, 0)
        while end.map({ ContinuousClock.now < $0 }) ?? (rounds < 4000) {
            rounds += 1
            let document = mutator.next()
            let options = [SVGSanitizerOptions(), SanitizerLaws.generous, SanitizerLaws.strict][rounds % 3]
            guard let svg = try? SVG(sanitizing: document, options: options) else { continue }
            kept += 1
            let violations = SanitizerLaws(options: options).violations(of: svg)
            if !violations.isEmpty {
                Issue.record(
                    """
                    seed \(seed), round \(rounds): \(violations)
                    document: \(Data(document).base64EncodedString())
                    output: \(svg.markup)
                    """)
                break
            }
        }
        #expect(kept > rounds / 20, "Too few documents are well-formed to say anything.")
        if seconds != nil { print("Sanitiser: \(rounds) documents, \(kept) well-formed.") }
    }
}

/// Makes documents out of documents.
private struct Mutator {
    private var random: UInt64
    private let corpus: [[UInt8]]
    /// Pieces of documents: tags, attributes, values.
    private let pieces: [[UInt8]]

    init(seed: UInt64) throws {
        random = seed
        let samples = try ["inkscape", "d3", "illustrator", "matplotlib"].map { name in
            [UInt8](try Data(contentsOf: HostileSVG.folder.appending(path: "Regular/\(name).svg")))
        }
        corpus = HostileSVG.all.map(\.bytes).filter { $0.count < 5000 } + samples
        var pieces = Self.words.map { Array($0.utf8) }
        for document in corpus {
            for piece in document.split(separator: UInt8(ascii: "<")) { pieces.append([UInt8(ascii: "<")] + piece) }
            for piece in document.split(separator: UInt8(ascii: "\"")) { pieces.append(Array(piece)) }
        }
        self.pieces = pieces.filter { $0.count < 500 }
    }

    mutating func next() -> [UInt8] {
        var document = corpus[number(below: corpus.count)]
        for _ in 0...number(below: 4) { mutate(&document) }
        return document
    }

    private mutating func mutate(_ document: inout [UInt8]) {
        guard !document.isEmpty else { return }
        let place = number(below: document.count)
        let end = min(document.count, place + number(below: 40))
        switch number(below: 12) {
        case 0: document[place] = UInt8(number(below: 256))
        case 1: document[place] ^= 1 << UInt8(number(below: 8))
        case 2: document.removeSubrange(place..<end)
        case 3: document.insert(contentsOf: document[place..<end], at: number(below: document.count))
        case 4: document.insert(contentsOf: pieces[number(below: pieces.count)], at: place)
        case 5:  // An element more, where one begins.
            insert(before: UInt8(ascii: "<"), from: place, in: &document)
        case 6, 7:  // Another value for an attribute.
            replaceValue(from: place, in: &document)
        case 8:  // An attribute more.
            if let tag = document[place...].firstIndex(of: UInt8(ascii: " ")) {
                document.insert(contentsOf: " ".utf8 + pieces[number(below: pieces.count)], at: tag)
            }
        case 9:  // A document in a document.
            let other = corpus[number(below: corpus.count)]
            if let tag = document[place...].firstIndex(of: UInt8(ascii: "<")) {
                document.insert(contentsOf: other, at: tag)
            }
        case 10:  // A word of a style sheet or a value.
            document.insert(contentsOf: Self.words[number(below: Self.words.count)].utf8, at: place)
        default:  // The prefix that is put before names.
            document.insert(contentsOf: "svg-".utf8, at: place)
        }
    }

    private mutating func insert(before byte: UInt8, from place: Int, in document: inout [UInt8]) {
        guard let tag = document[place...].firstIndex(of: byte) else { return }
        let piece = pieces[number(below: pieces.count)]
        document.insert(contentsOf: piece, at: tag)
    }

    private mutating func replaceValue(from place: Int, in document: inout [UInt8]) {
        guard let start = document[place...].firstIndex(of: UInt8(ascii: "\"")),
            let end = document[(start + 1)...].firstIndex(of: UInt8(ascii: "\""))
        else { return }
        var value = pieces[number(below: pieces.count)]
        value.removeAll { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }
        document.replaceSubrange(start + 1..<end, with: value)
    }

    /// SplitMix64.
    private mutating func number(below limit: Int) -> Int {
        random &+= 0x9E37_79B9_7F4A_7C15
        var value = random
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(limit))
    }

    private static let words = [
        "url(", "url(#a)", "url('#a')", ")", "(", "{", "}", ";", ":", ",", "/", "/*", "*/", "//", "\\", "\\0 ", "\\75 ",
        "@media ", "@import ", "!important", "#a", ".a", ":root", "svg", "*", ">", "+", "~", "&lt;", "&gt;", "&amp;",
        "&quot;", "&#39;", "&#9;", "&#xA;", "&#xD;", "&#0;", "&x;", "<![CDATA[", "]]>", "<!--", "-->", "--", "<?x ?>",
        "javascript:", "data:image/png;base64,iVBORw0KGgo", "https://example.org/", "#svg-a", "expression(1)", "1e999",
        "1.", ".5", "-", "e", "%", "px", "\u{FEFF}", "\u{202E}", "\u{FFFD}", "é", " id=\"a\"", " id=\"svg-a\"",
        " class=\"a svg-a\"", " href=\"#a\"", " style=\"fill:url(#a);stroke:red\"", " xlink:href=\"#a\"",
        " aria-labelledby=\"a b\"", " begin=\"a.click;b.end+1s\"", "<a>", "</a>", "<g>", "</g>", "<text>", "</text>",
        "<title>", "</title>", "<style>", "</style>", "<style>a{}</style>", "<use href=\"#a\"/>", "<g id=\"a\"/>",
        "rgb(1,2,3)", "translate(1)", "blur(1)", "drop-shadow(0 0 rgb(1,2,3))", "inherit", "'a b'", "font:1px/2 a,'b'",
    ]
}
