import Foundation

/// A folder of template files.
///
/// All are read before anything is rendered. Afterwards a name is only looked up, so that no name, wherever it comes
/// from, reaches a file.
package enum TemplateFolder {
    /// The texts of a folder's files and of the folders in it.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder.
    ///   - name: What to call a file, given its path below the folder with `/` between the parts; `nil` to leave it out.
    /// - Throws: ``TemplateError`` if the folder cannot be read, and for a file that is not UTF-8 or that is a link to a
    ///   place outside the folder. Files and folders whose names begin with a dot are left out.
    package static func texts(
        in folder: String, name: (_ path: String) -> String?
    ) throws(TemplateError) -> [String: String] {
        let root = URL(filePath: folder, directoryHint: .isDirectory).resolvingSymlinksInPath()
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder), isFolder.boolValue,
            let enumerator = FileManager.default.enumerator(atPath: root.path)
        else { throw TemplateError("There is no folder of templates at “\(folder)”.") }

        var texts: [String: String] = [:]
        for case let path as String in enumerator {
            guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }), let name = name(path) else {
                continue
            }
            let file = root.appending(path: path).resolvingSymlinksInPath()
            guard file.path.hasPrefix(root.path + "/") else {
                throw TemplateError("The template “\(path)” is a link to a place outside the folder “\(folder)”.")
            }
            guard let data = try? Data(contentsOf: file), let text = String(data: data, encoding: .utf8) else {
                throw TemplateError("The template “\(path)” in “\(folder)” is not a readable file in UTF-8.")
            }
            texts[name] = text
        }
        return texts
    }
}
