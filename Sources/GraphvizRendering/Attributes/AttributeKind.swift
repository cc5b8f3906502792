/// What values an attribute takes, and how they become Graphviz's text.
///
/// Graphviz checks next to nothing: a single number, colour or shape can crash it, keep it busy for minutes or break
/// out of the SVG it writes. So whatever reaches it has been read and written anew by one of these.
indirect enum AttributeKind: Sendable {
    /// A number, brought into the range.
    case number(ClosedRange<Double>)
    /// A whole number, brought into the range.
    case integer(ClosedRange<Int>)
    /// A size of type, in points, rounded to halves: Graphviz keeps every size it has seen for ever.
    case fontSize
    /// So many numbers, each brought into the range; `marks` may stand at the beginning or the end.
    case numbers(count: ClosedRange<Int>, in: ClosedRange<Double>, marks: [String])
    case flag
    /// One of these words.
    case word([String])
    /// Some of these words.
    case words([String])
    /// Some of these letters, without anything between them.
    case letters(String)
    /// One of these words followed by digits, such as `prism200`.
    case numberedWord([String], ClosedRange<Int>)
    case either(AttributeKind, AttributeKind)
    case color
    /// Up to eight colours, each with the fraction it takes.
    case colors
    case colorScheme
    case font
    /// A text that is drawn: plain, with DOT's escapes, or HTML-like.
    case label
    /// A text that is shown when the pointer rests on something.
    case tooltip
    case link
    /// The name of an image in the folder of images.
    case image
    case shape
    case arrow
    /// A port, a point of the compass, or both.
    case port
    /// How edges are routed; what the engine cannot do becomes a polyline.
    case splines
    /// The name of a node.
    case nodeName
    /// The name of a cluster.
    case clusterName
    /// A text of which only matters which others are the same.
    case key
    /// The id of the element in the SVG. Written by the SVG's re-emitter, never passed to Graphviz.
    case id
    /// Classes of the element in the SVG. Written by the SVG's re-emitter, never passed to Graphviz.
    case classes
    /// An error, for this reason.
    case refused(String)
    /// Not passed on, for this reason.
    case ignored(String)

    /// What belongs here, for the end of a sentence that begins with "it takes".
    var expected: String {
        switch self {
        case .number(let range): "a number from \(range.lowerBound.wireText) to \(range.upperBound.wireText)"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .fontSize: "a number of points from 1 to 200"
        case .numbers(let count, let range, let marks):
            (count.count == 1 ? "\(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)")
                + " numbers from \(range.lowerBound.wireText) to \(range.upperBound.wireText)"
                + (marks.isEmpty ? "" : ", if need be marked with \(marks.joined(separator: " or "))")
        case .flag: "true or false"
        case .word(let words): "one of " + words.joined(separator: ", ")
        case .words(let words): "a list of " + words.joined(separator: ", ")
        case .letters(let letters): "some of the letters \(letters)"
        case .numberedWord(let words, let range):
            words.map { "\($0)\(range.lowerBound) to \($0)\(range.upperBound)" }.joined(separator: " or ")
        case .either(let first, let second): first.expected + ", or " + second.expected
        case .color: "a colour: a name, #rrggbb, #rrggbbaa, or hue, saturation and value from 0 to 1"
        case .colors: "up to 8 colours with colons between them, each with ;fraction if need be"
        case .colorScheme: "x11, svg, or a scheme of ColorBrewer with its size, such as blues9"
        case .font: "the name of a font: letters, digits, spaces and . , _ -"
        case .label:
            "a text of at most \(LabelText.mostBytes) bytes and \(LabelText.mostLines) lines, or {\"html\": …}"
        case .tooltip: "a text"
        case .link: "a link that is relative or begins with http:, https: or mailto:"
        case .image: "the path of a PNG, JPEG or GIF file in the folder of images"
        case .shape: "the name of a shape, such as box, ellipse or record"
        case .arrow: "the name of an arrowhead, such as normal, vee or odot"
        case .port: "the name of a port, one of n, ne, e, se, s, sw, w, nw, c, or both with a colon between them"
        case .splines: "one of " + Self.splineWords.joined(separator: ", ")
        case .nodeName: "the name of a node of this graph"
        case .clusterName: "the name of a cluster of this graph"
        case .key: "a text or a number"
        case .id: "letters, digits and - _ . : that no other element has"
        case .classes: "words of letters, digits, - and _"
        case .refused, .ignored: "nothing"
        }
    }

    /// Whether `""` says nothing, as it does in DOT for all but texts and for edges that are not drawn.
    var isUnsetByEmptyText: Bool {
        switch self {
        case .label, .splines: false
        default: true
        }
    }

    static let splineWords = ["none", "line", "spline", "polyline", "ortho", "curved", "compound", "true", "false"]
}
