/// The scripts of pages that show dashboards, and those of the dashboards in them.
package enum EmbeddingScripts {
    /// For the page around: heights and style sheets of frames.
    static let frames = script("frames.js", PackageResources.frames_js)
    /// For the dashboards' own pages.
    package static let framed = script("framed.js", PackageResources.framed_js)
    /// For them, too: tells visitors what was not done, and when they have to log in again.
    package static let notices = script("notices.js", PackageResources.notices_js)

    /// All of them, for a server.
    package static let library = ComponentLibrary(
        namespace: "dashboard_embedding", scripts: [frames, framed, notices])

    private static func script(_ name: String, _ content: [UInt8]) -> ComponentLibrary.Script {
        .init(path: "dashboard_embedding/\(name)", content: content)
    }
}
