/// A dashboard that a page shows: what the template tags make of their `name`, `slug` and `da`, for Swift code.
///
/// ```swift
/// let sales = try mount.embedded(name: "Sales")
/// let card: HTML = "<div class=\"\(sales.classNames())\">\(sales.frame(size: .content))</div>"
/// ```
public struct EmbeddedDashboard: Sendable {
    /// The address of its page.
    public let address: String
    /// Its title.
    public let title: String
    private let identifierSource: String

    init(address: String, title: String, identifierSource: String) {
        self.address = address
        self.title = title
        self.identifierSource = identifierSource
    }

    /// The same with initial arguments of an identifier.
    func starting(with arguments: String) -> EmbeddedDashboard {
        EmbeddedDashboard(
            address: "\(address)initial/\(arguments)/", title: title, identifierSource: identifierSource)
    }

    /// The dashboard in a frame: `plotly_app`.
    public func frame(size: DashboardFrame.Size = .ratio(0.1)) -> DashboardFrame {
        DashboardFrame(address: address, title: title, size: size)
    }

    /// The dashboard in a frame of one of Bootstrap's shapes: `plotly_app_bootstrap`.
    ///
    /// It has the classes of Bootstrap 4 and 5, and its shape without either.
    public func bootstrapFrame(
        aspect: BootstrapAspect = .by4to3, sandbox: FrameSandbox = .standard
    ) -> HTML {
        let (width, height) = aspect.numbers
        var frame = frame()
        frame.sandbox = sandbox
        let element = frame.element(
            attributes: """
                class="embed-responsive-item" \
                style="position: absolute; inset: 0; width: 100%; height: 100%; border: 0"
                """)
        return """
            <div class="embed-responsive embed-responsive-\(aspect.rawValue) ratio ratio-\(width)x\(height)" \
            style="position: relative; aspect-ratio: \(width) / \(height); overflow: hidden">\(element)</div>
            """
    }

    /// The dashboard as a part of the page: `plotly_direct`.
    ///
    /// It is a frame without a border, as high as what it shows, with the style sheets of the page around; so there may
    /// be several on a page, and their identifiers never meet. It needs ``DashboardMount/footer`` once on the page.
    public func direct(sandbox: FrameSandbox = .standard) -> HTML {
        var frame = frame(size: .content)
        frame.sandbox = sandbox
        return """
            <div class="django-plotly-dash django-plotly-dash-direct">\(frame.growing(styled: true))</div>
            """
    }

    /// Its slug or name in small letters, digits and hyphens, and the postfix as it is: `plotly_app_identifier`.
    public func identifier(postfix: String? = nil) -> String {
        let identifier = Self.slugified(identifierSource)
        return postfix.map { "\(identifier)-\($0)" } ?? identifier
    }

    /// Names of classes for the element around the dashboard: `plotly_class`.
    ///
    /// - Parameters:
    ///   - prefix: What all of them begin with.
    ///   - kind: How the dashboard is shown, such as `iframe` or `div-direct`.
    ///   - postfix: What the last of them ends with.
    public func classNames(
        prefix: String = "django-plotly-dash", kind: String = "iframe", postfix: String? = nil
    ) -> String {
        "\(prefix) \(prefix)-\(kind) \(prefix)-app-\(identifier(postfix: postfix))"
    }

    /// As Django's `slugify` does: in small letters, without what is no letter, digit, `-` or `_`, with one hyphen for
    /// each run of blanks and hyphens, and none of either at the ends.
    static func slugified(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            if character.isASCII, character.isLetter || character.isNumber || character == "_" {
                result.append(character)
            } else if character.isWhitespace || character == "-", result.last != "-" {
                result.append("-")
            }
        }
        return String(result.trimming { $0 == "-" || $0 == "_" })
    }
}

extension String {
    fileprivate func trimming(_ isUnwanted: (Character) -> Bool) -> Substring {
        var rest = self[...].drop(while: isUnwanted)
        while let last = rest.last, isUnwanted(last) { rest.removeLast() }
        return rest
    }
}
