/// The rules for names and slugs of rows, which all stores share.
enum RowNames {
    static func check(name: String, of row: String) throws(StateStoreError) {
        guard !name.allSatisfy(\.isWhitespace), name.count <= StatelessApp.maximumNameLength,
            name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else {
            throw .invalid(
                "The name “\(name)” of an \(row) must have 1 to \(StatelessApp.maximumNameLength) characters, and no "
                    + "control characters.")
        }
    }

    /// A slug that was given, or the first free one made from a name: `foo-bar`, `foo-bar2`, `foo-bar3`, …
    ///
    /// - Parameter fallback: What to call it where the name has no letters that an address can have.
    static func slug(
        _ given: String, from name: String, fallback: String, isTaken: (String) throws -> Bool
    ) throws -> String {
        guard given.isEmpty else {
            guard given.count <= StatelessApp.maximumSlugLength,
                given.unicodeScalars.allSatisfy(Dashboard.isSlugCharacter)
            else {
                throw StateStoreError.invalid(
                    "The slug “\(given)” must have at most \(StatelessApp.maximumSlugLength) letters, digits, “-” and “_”."
                )
            }
            guard try !isTaken(given) else { throw StateStoreError.taken("the slug “\(given)”") }
            return given
        }
        let made = Self.slug(from: name)
        let base = made.isEmpty ? fallback : made
        return try firstFree(after: base, numbered: { "\(base)\($0)" }, from: 2, isTaken: isTaken)
    }

    /// A text if it is free, otherwise the first free one with a number.
    static func firstFree(
        after text: String?, numbered: (Int) -> String, from first: Int, isTaken: (String) throws -> Bool
    ) throws -> String {
        if let text, try !isTaken(text) { return text }
        var number = first
        while try isTaken(numbered(number)) { number += 1 }
        return numbered(number)
    }

    /// Lower-case letters without accents, digits, `-` and `_`; a run of white space and `-` is one `-`, anything else is
    /// left out (Django's `slugify`).
    static func slug(from name: String) -> String {
        var slug = ""
        for scalar in name.unicodeScalars {
            if scalar == "-" || scalar.properties.isWhitespace {
                if !slug.hasSuffix("-") { slug += "-" }
            } else {
                slug += asciiText(of: scalar)
            }
        }
        // Room for a number.
        return slug.prefix(StatelessApp.maximumNameLength).trimmed { $0 == "-" || $0 == "_" }
    }

    /// The letter under the accents: Unicode says it in the names of its characters.
    private static func asciiText(of scalar: Unicode.Scalar) -> String {
        if Dashboard.isSlugCharacter(scalar) { return String(scalar).lowercased() }
        guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
            words[2] == "LETTER", words[3].count <= 2
        else { return "" }
        return words[3].lowercased()
    }
}

extension Substring {
    /// The text without the characters at its ends that a function names.
    fileprivate func trimmed(_ isCut: (Character) -> Bool) -> String {
        var text = drop(while: isCut)
        while let last = text.last, isCut(last) { text.removeLast() }
        return String(text)
    }
}
