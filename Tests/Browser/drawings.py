"""What the tests read in drawings, wherever these are shown."""

from browser import run


def nodes(container):
    """The names of the nodes of the drawing in an element."""
    script = "return [...document.querySelectorAll(arguments[0] + ' [data-node]')].map(node => node.dataset.node)"
    return run(script, container)


def edge_count(container):
    return run("return document.querySelectorAll(arguments[0] + ' [data-edge]').length", container)


def picture(container):
    """The shapes of a drawing's nodes."""
    return run(
        """
        return [...document.querySelectorAll(arguments[0] + " [data-node] :is(ellipse, polygon, path)")]
            .map(shape => ["cx", "cy", "points", "d"].map(name => shape.getAttribute(name)).join(" ")).join("\\n");
        """,
        container,
    )


def colours(container):
    """The fill colour of every node by its name."""
    return run(
        """
        const nodes = document.querySelectorAll(arguments[0] + " [data-node]");
        return Object.fromEntries([...nodes].map(node =>
            [node.dataset.node, getComputedStyle(node.querySelector("ellipse, polygon, path")).fill]));
        """,
        container,
    )


def broken_references():
    """What is wrong with the ids of this document: those used twice, and references that leave their picture."""
    return run("""
        const problems = [];
        const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
        for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) problems.push(`twice: ${id}`);
        for (const svg of document.querySelectorAll("svg")) {
            const own = new Set([...svg.querySelectorAll("[id]")].map(element => element.id));
            for (const element of svg.querySelectorAll("*")) {
                for (const { name, value } of element.attributes) {
                    const pattern = /href$/.test(name) ? /^#(.+)/ : /url\\(["']?#([^"')]*)/;
                    const id = pattern.exec(value)?.[1];
                    if (id && !own.has(id)) problems.push(`${element.localName} ${name} refers to ${id}`);
                }
            }
        }
        return problems;
        """)


def scripts_in_drawings():
    """What in this document's pictures could run a script."""
    return run("""
        const problems = [];
        for (const element of document.querySelectorAll("svg, svg *")) {
            if (/^(script|foreignObject|iframe|animate.*|set|handler)$/i.test(element.localName)) {
                problems.push(element.localName);
            }
            for (const { name, value } of element.attributes) {
                if (/^on/i.test(name)) problems.push(`${element.localName} ${name}`);
                const address = value.replace(/[\\0-\\x20]/g, "");
                if (/href$|^src$/i.test(name) && /^(javascript:|vbscript:|data:(?!image\\/))/i.test(address)) {
                    problems.push(`${element.localName} ${name}=${value}`);
                }
            }
        }
        return problems;
        """)
