/// Lists components and texts, with `if`, `switch` and `for` among them.
@resultBuilder
public enum LayoutBuilder {
    public static func buildExpression(_ content: some LayoutContent) -> Children { content.asChildren }
    public static func buildExpression(_ components: [any Component]) -> Children {
        Children(joining: components.map(\.asChildren))
    }

    // `buildBlock` over an array, not `buildPartialBlock`: 640 components in one block type-check in 3.5 s and 8.3 s.
    public static func buildBlock(_ parts: Children...) -> Children { Children(joining: parts) }
    public static func buildArray(_ parts: [Children]) -> Children { Children(joining: parts) }
    public static func buildOptional(_ part: Children?) -> Children { part ?? Children() }
    public static func buildEither(first part: Children) -> Children { part }
    public static func buildEither(second part: Children) -> Children { part }
    public static func buildLimitedAvailability(_ part: Children) -> Children { part }
}
