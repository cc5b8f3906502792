public import SafeMarkup

extension GraphScene {
    /// The drawing as SVG: small, the same bytes for the same drawing, and safe in any page, as all texts are escaped.
    ///
    /// - Complexity: O(*n*) in the number of elements.
    public func svg(_ options: SVGDrawingOptions = SVGDrawingOptions()) -> SVG {
        var writer = SVGSceneWriter(scene: self, options: options)
        let markup = writer.write()
        return SVG(trusted: markup, size: writer.size)
    }
}
