/*
 * GraphView: the drawing of a graph that can be moved, zoomed, and asked which node or edge was tapped.
 *
 * A Dash component in plain JavaScript over the React that dash-renderer brings. React looks after the frame (box,
 * buttons, message); the drawing itself is a finished SVG, put in place and moved by setting its `viewBox`.
 *
 * The drawing marks what can be tapped: `<g class="node" data-node="…">` and
 * `<g class="edge" data-source="…" data-target="…" data-edge="…">`.
 */
(function () {
    "use strict";

    const { createElement, useContext, useLayoutEffect, useRef, useState } = window.React;
    const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    // ---- Reading a drawing ------------------------------------------------------------------------------------------

    const ELEMENTS = new Set(
        ("svg g a title desc defs path polygon polyline ellipse circle rect line image text tspan textPath " +
            "linearGradient radialGradient stop").split(" ")
    );

    /**
     * Makes an element of a drawing's markup.
     *
     * The server has made the markup itself or passed it through its sanitiser. Should that ever fail, a drawing with
     * anything in it that could run a script is refused here. What was checked is what is shown: the parsed tree is
     * adopted, not the text parsed a second time.
     */
    function readDrawing(markup) {
        const svg = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
        if (svg.localName !== "svg") throw new Error("it is not an SVG picture");
        for (const element of [svg, ...svg.querySelectorAll("*")]) {
            if (element.namespaceURI !== SVG_NAMESPACE || !ELEMENTS.has(element.localName)) {
                throw new Error(`it has a <${element.localName}> element`);
            }
            for (const { localName, value } of element.attributes) {
                if (/^on/i.test(localName) || (localName === "href" && !isHarmless(value, element))) {
                    throw new Error(`a <${element.localName}> has the attribute ${localName}="${value}"`);
                }
            }
        }
        return document.importNode(svg, true);
    }

    function isHarmless(address, element) {
        try {
            const { protocol, pathname } = new URL(address, document.baseURI);
            if (protocol === "data:") return element.localName === "image" && pathname.startsWith("image/");
            return protocol !== "javascript:" && protocol !== "vbscript:";
        } catch {
            return true; // what is no address leads nowhere
        }
    }

    /** Renames the ids that the page has already: the same drawing may be shown twice. */
    function makeIDsUnique(svg) {
        const names = new Map();
        for (const element of svg.querySelectorAll("[id]")) {
            let name = element.id;
            for (let count = 2; document.getElementById(name); count++) name = `${element.id}-${count}`;
            if (name === element.id) continue;
            names.set(element.id, name);
            element.id = name;
        }
        if (names.size === 0) return;
        for (const element of svg.querySelectorAll("*")) {
            for (const attribute of element.attributes) {
                const name = names.get(reference(attribute));
                if (name) attribute.value = attribute.value.replace(/#[^)]*/, `#${name}`);
            }
        }
    }

    /** The id that an attribute refers to. */
    function reference({ localName, value }) {
        return (localName === "href" ? /^#(.*)$/ : /^url\(#(.*)\)$/).exec(value)?.[1];
    }

    /** Makes a drawing's nodes and edges buttons, and edges easier to hit than their thin lines are. */
    function prepare(svg) {
        // Names of the whole picture would be tooltips everywhere; its role would hide the buttons in it.
        for (const title of svg.querySelectorAll(":scope > title, .graph > title")) title.remove();
        for (const name of ["role", "aria-label", "aria-describedby", "width", "height"]) svg.removeAttribute(name);
        for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
        for (const edge of svg.querySelectorAll(".edge")) {
            for (const path of edge.querySelectorAll("path")) {
                const target = path.cloneNode(false);
                target.removeAttribute("id");
                target.setAttribute("class", "graph-view-target");
                path.after(target);
            }
        }
        for (const [index, item] of itemsIn(svg).entries()) {
            item.setAttribute("role", "button");
            item.setAttribute("tabindex", index === 0 ? "0" : "-1");
            item.setAttribute("aria-label", nameOf(item));
        }
    }

    /** What a node or an edge is called for those who do not see it: its name, and its text if that differs. */
    function nameOf(item) {
        const { node, source, target } = item.dataset;
        const name = node !== undefined ? `Node ${node}` : `Edge from ${source} to ${target}`;
        const text = [...item.querySelectorAll("text")].map((line) => line.textContent.trim()).join(" ");
        return text && text !== node ? `${name}: ${text}` : name;
    }

    const itemsIn = (svg) => [...svg.querySelectorAll("[data-node], [data-edge]")];
    const namesIn = (svg) => new Set([...svg.querySelectorAll("[data-node]")].map((node) => node.dataset.node));

    function describe(svg) {
        const count = (selector, noun) => {
            const { length } = svg.querySelectorAll(selector);
            return `${length} ${noun}${length === 1 ? "" : "s"}`;
        };
        return `Graph of ${count("[data-node]", "node")} and ${count("[data-edge]", "edge")}`;
    }

    // ---- What of the drawing is seen --------------------------------------------------------------------------------

    const MARGIN = 12; // around a fitted drawing, in CSS pixels
    const ZOOM_STEP = 1.4;
    const PAN_STEP = 60;

    /** Which part of a drawing its box shows: a centre in the drawing's units, and CSS pixels per unit. */
    class Camera {
        constructor(box, onChange) {
            this.box = box;
            this.onChange = onChange;
            this.isFitted = true;
            this.scale = 1;
        }

        /** Shows another drawing, or none: whole, or as the last one was seen if it is much the same. */
        show(svg) {
            this.svg = svg;
            if (!svg) return;
            const previous = this.names && { size: this.size, names: this.names };
            const { width, height } = svg; // in points or pixels, before the box decides
            const natural = { width: width.baseVal.value, height: height.baseVal.value };
            const viewBox = svg.viewBox.baseVal;
            this.size =
                viewBox?.width > 0 && viewBox.height > 0
                    ? { x: viewBox.x, y: viewBox.y, width: viewBox.width, height: viewBox.height }
                    : { x: 0, y: 0, width: natural.width || 1, height: natural.height || 1 };
            this.naturalScale = natural.width > 0 ? natural.width / this.size.width : 1;
            this.names = namesIn(svg);
            if (!previous || !this.isLike(previous)) this.isFitted = true;
        }

        isLike({ size, names }) {
            const isNear = (a, b) => Math.abs(a - b) < 0.2 * b;
            const shared = [...names].filter((name) => this.names.has(name)).length;
            return (
                isNear(this.size.width, size.width) &&
                isNear(this.size.height, size.height) &&
                2 * shared >= Math.max(names.size, this.names.size)
            );
        }

        get fittingScale() {
            const { clientWidth, clientHeight } = this.box;
            return Math.max(
                1e-6,
                Math.min(
                    (clientWidth - 2 * MARGIN) / this.size.width,
                    (clientHeight - 2 * MARGIN) / this.size.height,
                    1.25 * this.naturalScale // a graph of three nodes need not fill the box
                )
            );
        }

        get largestScale() {
            return Math.max(8 * this.naturalScale, 4 * this.fittingScale);
        }

        fit() {
            this.isFitted = true;
            this.update();
        }

        /** Zooms, with the point of the drawing under (`x`, `y`), in pixels of the box, staying where it is. */
        zoom(factor, x = this.box.clientWidth / 2, y = this.box.clientHeight / 2) {
            if (!this.svg) return;
            const scale = Math.min(this.scale * factor, this.largestScale);
            this.isFitted = scale <= this.fittingScale;
            const shift = 1 / this.scale - 1 / scale;
            this.x += (x - this.box.clientWidth / 2) * shift;
            this.y += (y - this.box.clientHeight / 2) * shift;
            this.scale = scale;
            this.update();
        }

        /** Moves the drawing by pixels. */
        pan(dx, dy) {
            if (!this.svg) return;
            this.x -= dx / this.scale;
            this.y -= dy / this.scale;
            this.update();
        }

        /** Moves the drawing so far that an item of it can be seen. */
        reveal(item) {
            const [inner, outer] = [item.getBoundingClientRect(), this.box.getBoundingClientRect()];
            const isInside =
                inner.left >= outer.left &&
                inner.right <= outer.right &&
                inner.top >= outer.top &&
                inner.bottom <= outer.bottom;
            if (isInside) return;
            const [from, to] = [centre(inner), centre(outer)];
            this.pan(to.x - from.x, to.y - from.y);
        }

        /** Brings the drawing to where the camera looks, after either has changed. */
        update() {
            const { box, svg, size } = this;
            if (!svg || box.clientWidth === 0) return;
            if (this.isFitted) {
                this.scale = this.fittingScale;
                this.x = size.x + size.width / 2;
                this.y = size.y + size.height / 2;
            }
            const [width, height] = [box.clientWidth / this.scale, box.clientHeight / this.scale];
            this.x = this.clamp(this.x, size.x, size.width, width);
            this.y = this.clamp(this.y, size.y, size.height, height);
            svg.setAttribute("viewBox", `${this.x - width / 2} ${this.y - height / 2} ${width} ${height}`);
            this.onChange({ isFitted: this.isFitted, isLargest: this.scale >= this.largestScale });
        }

        /** Keeps a centre where the drawing, if larger than what is seen, goes at most a little beyond the border. */
        clamp(position, start, length, seen) {
            const hidden = Math.max(0, length + (2 * MARGIN) / this.scale - seen);
            const room = hidden / 2 + Math.min(hidden, seen / 4);
            return Math.min(Math.max(position, start + length / 2 - room), start + length / 2 + room);
        }
    }

    const centre = ({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

    // ---- Pointers and keys ------------------------------------------------------------------------------------------

    const itemAt = (target) => target.closest?.("[data-node], [data-edge]");

    /**
     * Lets pointers, wheel and keys move the camera and tap items, until the function that it returns is called.
     *
     * @param options a function giving `zoomable`, `pannable` and `tap`, which is called with an item or null
     */
    function listen(canvas, camera, options) {
        const pointers = new Map();
        let start = null; // where the first pointer went down
        let hasMoved = false; // since then, so far that it was no tap

        const position = (event) => {
            const { left, top } = canvas.getBoundingClientRect();
            return { x: event.clientX - left, y: event.clientY - top };
        };

        function pointerDown(event) {
            if (event.button !== 0) return;
            if (event.isPrimary) {
                pointers.clear();
                start = position(event);
                hasMoved = false;
            }
            pointers.set(event.pointerId, position(event));
        }

        function pointerMove(event) {
            if (!pointers.has(event.pointerId)) return;
            if (event.buttons === 0) return pointerUp(event); // it was released elsewhere
            const before = grip(pointers);
            pointers.set(event.pointerId, position(event));
            const after = grip(pointers);
            const { zoomable, pannable } = options();
            if (!hasMoved) {
                const tolerance = event.pointerType === "mouse" ? 4 : 10;
                if (pointers.size === 1 && Math.hypot(after.x - start.x, after.y - start.y) < tolerance) return;
                hasMoved = true;
                // Not before: a captured pointer's click would be the canvas's, not the node's.
                canvas.setPointerCapture(event.pointerId);
                if (pannable && !camera.isFitted) canvas.classList.add("graph-view-dragged");
            }
            if (zoomable && after.spread > 0 && before.spread > 0) {
                camera.zoom(after.spread / before.spread, before.x, before.y);
            }
            if (pannable) camera.pan(after.x - before.x, after.y - before.y);
        }

        function pointerUp(event) {
            pointers.delete(event.pointerId);
            canvas.classList.remove("graph-view-dragged");
        }

        function click(event) {
            if (hasMoved && event.detail > 0) return event.preventDefault();
            // With a modifier, links are followed as everywhere.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            options().tap(itemAt(event.target));
        }

        // Without a modifier the wheel scrolls the page. Trackpads report a pinch as a wheel with Control.
        function wheel(event) {
            if (!options().zoomable || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            const delta = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
            const { x, y } = position(event);
            camera.zoom(Math.exp(-Math.min(Math.max(delta, -40), 40) / 100), x, y);
        }

        // One finger scrolls the page while the whole drawing is seen (`touch-action`); two are ours.
        function touchMove(event) {
            if (event.touches.length > 1 && options().zoomable) event.preventDefault();
        }

        function keyDown(event) {
            if (act(event, itemAt(event.target))) event.preventDefault();
        }

        /** Does what a key stands for, and says whether it stands for anything. */
        function act(event, item) {
            const { zoomable, pannable, tap } = options();
            if (item && (event.key === "Enter" || event.key === " ")) {
                if (event.ctrlKey || event.metaKey) follow(item, event);
                else tap(item);
                return true;
            }
            if (event.ctrlKey || event.metaKey || event.altKey) return false;
            switch (event.key) {
                case "+":
                case "=":
                    if (zoomable) camera.zoom(ZOOM_STEP);
                    return zoomable;
                case "-":
                    if (zoomable) camera.zoom(1 / ZOOM_STEP);
                    return zoomable;
                case "0":
                    if (zoomable) camera.fit();
                    return zoomable;
                case "Escape":
                    tap(null);
                    if (item) canvas.focus();
                    return true;
            }
            const direction = DIRECTIONS[event.key];
            if (!direction) return false;
            if (item) {
                nextItem(canvas, item, direction)?.focus({ preventScroll: true });
                return true;
            }
            if (!pannable || camera.isFitted) return false; // the page may scroll
            camera.pan(-direction.x * PAN_STEP, -direction.y * PAN_STEP);
            return true;
        }

        function focusIn(event) {
            const item = itemAt(event.target);
            if (!item) return;
            if (event.target !== item) return item.focus({ preventScroll: true }); // a link inside was clicked
            makeCurrent(canvas, item);
            if (item.matches(":focus-visible")) camera.reveal(item);
        }

        const listeners = {
            pointerdown: pointerDown,
            pointermove: pointerMove,
            pointerup: pointerUp,
            pointercancel: pointerUp,
            click,
            wheel,
            touchmove: touchMove,
            keydown: keyDown,
            focusin: focusIn,
            dragstart: (event) => event.preventDefault(),
        };
        const controller = new AbortController();
        for (const [name, listener] of Object.entries(listeners)) {
            canvas.addEventListener(name, listener, { passive: false, signal: controller.signal });
        }
        return () => controller.abort();
    }

    /** The middle of the pointers, and how far they are from it. */
    function grip(pointers) {
        const points = [...pointers.values()];
        const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
        const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
        const spread = points.reduce((sum, point) => sum + Math.hypot(point.x - x, point.y - y), 0);
        return { x, y, spread };
    }

    /** Follows the link of a node or an edge in a new tab. */
    function follow(item, { ctrlKey, metaKey }) {
        item.querySelector("a")?.dispatchEvent(
            new MouseEvent("click", { bubbles: true, cancelable: true, view: window, ctrlKey, metaKey })
        );
    }

    const DIRECTIONS = {
        ArrowLeft: { x: -1, y: 0 },
        ArrowRight: { x: 1, y: 0 },
        ArrowUp: { x: 0, y: -1 },
        ArrowDown: { x: 0, y: 1 },
    };

    /** The nearest item in a direction; what lies straight ahead counts as nearer. */
    function nextItem(canvas, item, direction) {
        const from = centre(item.getBoundingClientRect());
        let best = null;
        let bestDistance = Infinity;
        for (const candidate of itemsIn(canvas)) {
            const { x, y } = centre(candidate.getBoundingClientRect());
            const ahead = (x - from.x) * direction.x + (y - from.y) * direction.y;
            const aside = Math.abs((x - from.x) * direction.y) + Math.abs((y - from.y) * direction.x);
            const distance = ahead + 2 * aside;
            if (candidate !== item && ahead > 0.5 && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Of all items, Tab reaches the one that was last used: hundreds of stops would be a barrier. */
    function makeCurrent(canvas, item) {
        canvas.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
        item.setAttribute("tabindex", "0");
    }

    // ---- What was tapped --------------------------------------------------------------------------------------------

    const edgeOf = ({ source, target, edge }) => ({ source, target, index: Number(edge) });

    function isTapped({ dataset }, { tappedNode, tappedEdge }) {
        if (dataset.node !== undefined) return dataset.node === tappedNode;
        const { source, target, index } = edgeOf(dataset);
        return tappedEdge?.source === source && tappedEdge.target === target && tappedEdge.index === index;
    }

    /** Marks what is tapped, and the edges of a tapped node. */
    function highlight(svg, tapped) {
        for (const item of itemsIn(svg)) {
            const { source, target } = item.dataset;
            const isLinked = tapped.tappedNode != null && [source, target].includes(tapped.tappedNode);
            item.classList.toggle("graph-view-tapped", isTapped(item, tapped));
            item.classList.toggle("graph-view-linked", isLinked);
            item.setAttribute("aria-pressed", isTapped(item, tapped));
        }
    }

    /** The properties to set when an item, or null for none, was tapped: only one of the two is ever there. */
    function tapping(item, { tappedNode, tappedEdge }) {
        const { node, edge } = item?.dataset ?? {};
        const changes = {};
        if (node !== undefined) changes.tappedNode = node;
        else if (tappedNode != null) changes.tappedNode = null;
        if (edge !== undefined) changes.tappedEdge = edgeOf(item.dataset);
        else if (tappedEdge != null) changes.tappedEdge = null;
        return changes;
    }

    /** The item that means the same node or edge as another drawing's did. */
    function itemLike({ node, source, target, edge }, svg) {
        return itemsIn(svg).find(
            ({ dataset }) =>
                dataset.node === node && dataset.source === source && dataset.target === target && dataset.edge === edge
        );
    }

    // ---- The component ----------------------------------------------------------------------------------------------

    /**
     * @param graph the drawing: `{ markup, description }`
     * @param message a text instead of the drawing, or above it
     * @param height in CSS pixels; a share of the window's height if not given
     * @param zoomable whether people may zoom
     * @param pannable whether people may move the drawing
     * @param tappedNode the name of the node that was tapped last, null after an edge or nothing was
     * @param tappedEdge `{ source, target, index }` of the edge that was tapped last, likewise
     */
    function GraphView(props) {
        const { id, className, style, height, graph, message, zoomable = true, pannable = true } = props;
        const { tappedNode, tappedEdge } = props;
        const canvasRef = useRef(null);
        const cameraRef = useRef(null);
        const latest = useRef(null);
        const [view, setView] = useState({ isFitted: true, isLargest: false });
        const [shown, setShown] = useState({});
        const isDark = useDarkness(canvasRef);
        const isBusy = useBusy();

        const tap = (item) => {
            const changes = tapping(item, props);
            if (Object.keys(changes).length > 0) props.setProps(changes);
        };
        latest.current = { zoomable, pannable, tap, tappedNode, tappedEdge };

        useLayoutEffect(() => {
            const canvas = canvasRef.current;
            const camera = new Camera(canvas, (next) =>
                setView((last) => (last.isFitted === next.isFitted && last.isLargest === next.isLargest ? last : next))
            );
            cameraRef.current = camera;
            const resizing = new ResizeObserver(() => camera.update());
            resizing.observe(canvas);
            const stopListening = listen(canvas, camera, () => latest.current);
            return () => {
                resizing.disconnect();
                stopListening();
            };
        }, []);

        useLayoutEffect(() => {
            const [canvas, camera] = [canvasRef.current, cameraRef.current];
            const wasShown = canvas.firstElementChild !== null;
            const focused = canvas.contains(document.activeElement) && { ...itemAt(document.activeElement)?.dataset };
            canvas.replaceChildren();
            camera.show(null);
            if (!graph) return setShown({});
            try {
                const svg = readDrawing(graph.markup);
                const description = graph.description || svg.getAttribute("aria-label") || describe(svg);
                makeIDsUnique(svg);
                camera.show(svg);
                prepare(svg);
                canvas.append(svg);
                camera.update();
                if (focused) (itemLike(focused, svg) ?? canvas).focus({ preventScroll: true });
                setShown({ svg, description });
                // What was tapped in the last drawing may not be in this one.
                if (wasShown && !itemsIn(svg).some((item) => isTapped(item, latest.current))) latest.current.tap(null);
            } catch (error) {
                setShown({ problem: `The drawing cannot be shown: ${error.message}.` });
            }
        }, [graph?.markup, graph?.description]);

        useLayoutEffect(() => {
            if (shown.svg) highlight(shown.svg, { tappedNode, tappedEdge });
        }, [shown.svg, tappedNode, tappedEdge?.source, tappedEdge?.target, tappedEdge?.index]);

        return createElement(
            "div",
            {
                id,
                className: classes("graph-view", isDark && "graph-view-dark", className),
                style: { ...(height != null && { height }), ...style },
                "data-dash-is-loading": isBusy || undefined,
                "aria-busy": isBusy || undefined,
            },
            createElement(
                "div",
                { className: "graph-view-bar" },
                createElement("p", { role: "status" }, message || shown.problem || shown.description),
                zoomable && createElement(Buttons, { camera: cameraRef, view, isEmpty: !shown.svg })
            ),
            createElement("div", {
                ref: canvasRef,
                className: classes(
                    "graph-view-canvas",
                    view.isFitted && "graph-view-fitted",
                    pannable && "graph-view-pannable",
                    zoomable && "graph-view-zoomable"
                ),
                ...(shown.svg && {
                    tabIndex: 0,
                    role: "group",
                    "aria-label": shown.description,
                    "aria-description": HELP,
                }),
            })
        );
    }

    function Buttons({ camera, view, isEmpty }) {
        const zoom = (factor) => () => camera.current.zoom(factor);
        const buttons = [
            ["Zoom in", "+, or Control and wheel", "M3 8h10M8 3v10", zoom(ZOOM_STEP), view.isLargest],
            ["Zoom out", "−", "M3 8h10", zoom(1 / ZOOM_STEP), view.isFitted],
            ["Show all", "0", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", () => camera.current.fit(), view.isFitted],
        ];
        return buttons.map(([label, keys, icon, onClick, isUseless]) =>
            createElement(
                "button",
                {
                    key: label,
                    type: "button",
                    title: `${label} (${keys})`,
                    "aria-label": label,
                    "aria-disabled": isEmpty || isUseless, // not `disabled`: the button would lose the focus
                    onClick,
                },
                createElement("svg", { viewBox: "0 0 16 16", "aria-hidden": true }, createElement("path", { d: icon }))
            )
        );
    }

    const HELP =
        "Arrow keys move the drawing, plus and minus zoom, 0 shows all. " +
        "Tab enters the drawing; there arrow keys go from item to item, and Enter chooses.";

    const classes = (...names) => names.filter(Boolean).join(" ");

    /** Whether the page is dark where an element stands: its text is light. */
    function useDarkness(ref) {
        const [isDark, setDark] = useState(false);
        useLayoutEffect(() => {
            const wish = window.matchMedia("(prefers-color-scheme: dark)");
            const look = () => setDark(isLight(getComputedStyle(ref.current).color));
            look();
            wish.addEventListener("change", look);
            return () => wish.removeEventListener("change", look);
        }, []);
        return isDark;
    }

    function isLight(colour) {
        // Painted, as colours come in many notations.
        const context = new OffscreenCanvas(1, 1).getContext("2d");
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
        return red + green + blue > 382;
    }

    /** Whether a callback is at work on the drawing. */
    function useBusy() {
        const { useLoading } = useContext(window.dash_component_api.DashContext);
        return useLoading({ filterFunc: ({ property }) => property === "graph" });
    }

    if (window.PropTypes) {
        const { bool, func, number, object, shape, string } = window.PropTypes;
        GraphView.propTypes = {
            id: string,
            className: string,
            style: object,
            height: number,
            graph: shape({ markup: string.isRequired, description: string }),
            message: string,
            zoomable: bool,
            pannable: bool,
            tappedNode: string,
            tappedEdge: shape({ source: string.isRequired, target: string.isRequired, index: number.isRequired }),
            setProps: func,
        };
    }

    // ---- Styles -----------------------------------------------------------------------------------------------------

    // Pages change them by the custom properties, or by rules of their own: `:where` leaves those the stronger ones.
    // Whatever is not the drawing has the colour of the page's text, in several strengths.
    const STYLES = `
        :where(.graph-view) {
            --graph-view-accent: #0a66d6;
            --graph-view-line: color-mix(in srgb, currentColor 20%, transparent);
            --graph-view-dark-filter: invert(1) hue-rotate(180deg);
            position: relative;
            display: flex;
            flex-direction: column;
            box-sizing: border-box;
            height: clamp(16rem, 70vh, 40rem);
            overflow: clip;
            border: 1px solid var(--graph-view-line);
            border-radius: 8px;
        }
        .graph-view-canvas {
            flex: 1;
            min-height: 0;
            overflow: clip;
            user-select: none;
            -webkit-user-select: none;
            transition: opacity 0.2s;
        }
        .graph-view-canvas:focus-visible { outline: 2px solid var(--graph-view-accent); outline-offset: -3px; }
        .graph-view-canvas > svg { display: block; width: 100%; height: 100%; color: black; }
        .graph-view-dark .graph-view-canvas > svg,
        .graph-view-dark .graph-view-canvas image { filter: var(--graph-view-dark-filter); }
        .graph-view-zoomable { touch-action: pan-x pan-y; }
        .graph-view-pannable:not(.graph-view-fitted) { cursor: grab; touch-action: none; }
        .graph-view-canvas.graph-view-dragged, .graph-view-dragged * { cursor: grabbing !important; }

        .graph-view .graph > polygon:first-of-type[fill="white"] { fill: none; }
        .graph-view :is([data-node], [data-edge]) { cursor: pointer; outline: none; }
        .graph-view .graph-view-target {
            fill: none;
            stroke: var(--graph-view-accent);
            stroke-width: 14px;
            stroke-dasharray: none;
            stroke-opacity: 0;
            vector-effect: non-scaling-stroke;
            pointer-events: stroke;
            transition: stroke-opacity 0.15s;
        }
        .graph-view [data-edge]:hover .graph-view-target { stroke-opacity: 0.2; }
        .graph-view [data-edge]:is(.graph-view-tapped, :focus-visible) .graph-view-target { stroke-opacity: 0.4; }
        .graph-view [data-edge]:is(.graph-view-linked, .graph-view-tapped) :is(path:not(.graph-view-target), polygon) {
            stroke: var(--graph-view-accent);
            stroke-width: 2px;
        }
        .graph-view [data-edge]:is(.graph-view-linked, .graph-view-tapped) polygon:not([fill="none"]) {
            fill: var(--graph-view-accent);
        }
        .graph-view [data-node] :is(polygon, ellipse, circle, rect, path, polyline) {
            pointer-events: all;
            transition: filter 0.15s;
        }
        .graph-view [data-node]:hover :is(polygon, ellipse, circle, rect, path, polyline) {
            filter: drop-shadow(0 0 2px var(--graph-view-accent));
        }
        .graph-view [data-node].graph-view-tapped
            :is(polygon, ellipse, circle, rect, path, polyline):not([stroke="none"], [stroke="transparent"]) {
            stroke: var(--graph-view-accent);
            stroke-width: 2.5px;
            filter: drop-shadow(0 0 2px var(--graph-view-accent));
        }
        .graph-view [data-node]:focus-visible { outline: 2px solid var(--graph-view-accent); outline-offset: 2px; }

        .graph-view-bar {
            display: flex;
            min-height: 2.5rem;
            border-bottom: 1px solid var(--graph-view-line);
            background: color-mix(in srgb, currentColor 4%, transparent);
        }
        .graph-view-bar p {
            flex: 1;
            max-height: 7.5em;
            margin: 0;
            padding: 0.6em 0.9em;
            overflow: auto;
            overflow-wrap: anywhere;
            font-size: 0.9em;
            line-height: 1.4;
        }
        .graph-view-bar button {
            flex: none;
            width: 2.5rem;
            margin: 0;
            padding: 0;
            border: 0;
            border-left: 1px solid var(--graph-view-line);
            background: none;
            color: inherit;
            cursor: pointer;
        }
        .graph-view-bar button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
        .graph-view-bar button:focus-visible { outline: 2px solid var(--graph-view-accent); outline-offset: -3px; }
        .graph-view-bar button[aria-disabled="true"] { cursor: default; }
        .graph-view-bar button[aria-disabled="true"] svg { opacity: 0.35; }
        .graph-view-bar svg { display: block; width: 1rem; height: 1rem; margin: auto; }
        .graph-view-bar path { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }

        .graph-view[data-dash-is-loading] .graph-view-canvas { opacity: 0.45; transition-delay: 0.3s; }
        @media (pointer: coarse) {
            .graph-view-bar { min-height: 2.75rem; }
            .graph-view-bar button { width: 2.75rem; }
        }
        @media (prefers-reduced-motion: reduce) {
            .graph-view *, .graph-view { transition: none !important; }
        }
        @media print {
            .graph-view-bar button { display: none; }
        }
    `;

    // A constructed sheet, not a <style>: pages may forbid inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

    window.graph_dashboards = { GraphView };
})();
