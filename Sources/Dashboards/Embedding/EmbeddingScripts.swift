/// The scripts of pages that show dashboards, and the one of the dashboards in them.
package enum EmbeddingScripts {
    /// For the page around: heights and style sheets of frames.
    static let frames = script("frames.js", PackageResources.frames_js)
    /// For the dashboards' own pages.
    package static let framed = script("framed.js", PackageResources.framed_js)

    /// All of them, for a server.
    package static let library = ComponentLibrary(
        namespace: "dashboard_embedding", scripts: [frames, framed])

    private static func script(_ name: String, _ content: [UInt8]) -> ComponentLibrary.Script {
        .init(path: "dashboard_embedding/\(name)", content: content)
    }
}
