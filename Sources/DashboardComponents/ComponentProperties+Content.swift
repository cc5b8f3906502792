public import Dashboards

extension ComponentProperties {
    /// Sets what the component holds: `content` and then what the block lists. Nothing at all is left out.
    public mutating func setContent(_ content: (any LayoutContent)?, _ listed: Children) {
        let children = Children(joining: [content?.asChildren ?? Children(), listed])
        if !children.json.isNull { self["children"] = children }
    }
}
