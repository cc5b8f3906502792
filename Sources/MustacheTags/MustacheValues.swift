import Mustache
import SafeMarkup
import TemplateSupport

/// Markup, which passes in `{{ }}` and in `{{{ }}}`.
struct MustacheMarkup: MustacheCustomRenderable {
    let html: HTML
    let page: MustachePage

    var renderText: String { page.placeholder(for: html) }
    var isNull: Bool { false }
}

/// Elements.
struct MustacheList: MustacheSequence, MustacheTransformable, MustacheCustomRenderable {
    let list: TemplateList
    let page: MustachePage

    func makeIterator() -> some IteratorProtocol<Any> {
        list.elements.lazy.map { page.value($0) ?? MustacheNothing() }.makeIterator()
    }

    func transform(_ name: String) -> Any? {
        page.value((list.base as? any MustacheTransformable ?? list.elements).transform(name))
    }

    /// The elements with commas between them, escaped one by one as there may be markup among them.
    var renderText: String {
        page.text { () throws(NoTextError) in page.placeholder(for: try TemplateValue.list(list).html) }
    }
    var isNull: Bool { false }
}

/// Members.
struct MustacheObject: MustacheParent, MustacheTransformable, MustacheCustomRenderable {
    let object: TemplateObject
    let page: MustachePage

    func child(named name: String) -> Any? {
        page.tag(named: name, in: object) ?? page.value(object.member(name)) ?? page.formField(named: name)
    }

    func transform(_ name: String) -> Any? {
        if name == "enumerated", let entries = object.allEntries { return page.value(entries) }
        return page.value((object.dictionary ?? object.base as? any MustacheTransformable)?.transform(name))
    }

    var renderText: String { page.text { () throws(NoTextError) in try TemplateValue.object(object).text } }
    var isNull: Bool { false }
}

/// An element that is `nil`.
struct MustacheNothing: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
