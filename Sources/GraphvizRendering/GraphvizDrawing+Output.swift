public import SafeMarkup

extension GraphvizDrawing {
    /// The picture that a renderer made of this drawing, as one that is safe to put into a page.
    ///
    /// The SVG names the real nodes: `<g class="node" data-node="root">`, edges have `data-edge` with their place among
    /// the graph's edges, `data-source` and `data-target`, and clusters `data-cluster`.
    ///
    /// - Parameter output: What a ``GraphvizRenderer`` made of this drawing, in the format `svg`.
    /// - Throws: ``GraphvizError`` if there is anything in the picture that Graphviz does not draw.
    public func svg(_ output: GraphvizOutput) throws(GraphvizError) -> SVG {
        let elements = elements, images = options.images
        let options = GraphvizSVGOptions(
            idPrefix: options.idPrefix ?? contentPrefix, title: options.title, object: { elements.object($0) },
            linkSchemes: options.linkSchemes, image: { images?.address(ofCopy: $0) }, maximumBytes: quota.pictureBytes)
        do {
            return try SVG(graphviz: output.bytes, options: options)
        } catch {
            throw GraphvizError(.unsafePicture, "Graphviz drew what does not belong into a page: \(error).")
        }
    }

    /// Judges what came back from Graphviz.
    func output(of result: GraphvizResult) throws(GraphvizError) -> GraphvizOutput {
        if result.isUnavailable {
            throw GraphvizError(.unavailable, "Graphviz cannot be started: its library found no plug-ins.")
        }
        if result.isTooLarge {
            let (width, height) = (result.pixels.width.rounded().wireText, result.pixels.height.rounded().wireText)
            throw GraphvizError(
                .pictureTooLarge,
                "The picture would have \(width) × \(height) pixels; at most 32767 each way and \(quota.pixels) in all "
                    + "are drawn. A smaller scale helps, or a format without pixels.")
        }
        let messages = result.parsedMessages()
        let errors = messages.filter { $0.isFailure || !result.isDrawn }.map { elements.withRealNames($0.text) }
        guard errors.isEmpty && result.isDrawn else {
            let reasons = errors.isEmpty ? ["it does not say why (status \(result.status))"] : errors
            throw GraphvizError(
                .graphvizFailed, "Graphviz could not draw the graph with \(engine): \(reasons.joined(separator: "; "))."
            )
        }
        try GraphQuota.check(result.bytes.count, limit: quota.pictureBytes, "bytes in its picture")
        return GraphvizOutput(bytes: result.bytes, warnings: messages.map { elements.withRealNames($0.text) })
    }

    /// A prefix that is as good as unique to the content, by the hash FNV-1a.
    private var contentPrefix: String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in program { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for byte in engine.name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "g" + String(hash >> 24, radix: 36) + "-"
    }
}

extension GraphvizMessage {
    /// Whether the picture, if there is one, is not the one that was asked for.
    ///
    /// Graphviz calls it an error if it lost an edge or could not read a label, and draws the rest. Its warnings are of
    /// two sorts. Most say how it went about a layout: a label larger than its node, an overlap it could not remove.
    /// These are for people to see who look for them. The others say that it did not understand a value. Hardly any
    /// value gets that far, but a port that is not there does.
    fileprivate var isFailure: Bool {
        if isError {
            // Distributions without a triangulation library cannot remove overlaps, and say so for every graph.
            return !text.contains("triangulation library")
        }
        return ["unrecognized", "Unrecognized", "not a known color", "nknown", "Illegal", "Improper", "not found"]
            .contains { text.contains($0) }
    }
}
