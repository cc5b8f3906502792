"""GraphView in the hands of people: mouse, fingers, keys; and what it does with the drawings it is given."""

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser import BrowserTestCase, all_of, browser, emulate, one, run, text_of, wait
from drawings import broken_references, nodes

CANVAS = "#view .graph-view-canvas"


def drawing(*names, width=200):
    """A drawing of nodes in a row, each but the last with an edge to the next one."""
    markup = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="100pt" viewBox="0 0 {width} 100">'
        '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>'
    ]
    for index, name in enumerate(names):
        x = 30 + 50 * index
        markup.append(
            f'<g id="n{index}" class="node" data-node="{name}"><title>{name}</title>'
            f'<ellipse cx="{x}" cy="50" rx="15" ry="15" fill="url(#g)" stroke="black"/></g>'
        )
        if index + 1 < len(names):
            ends = f'data-source="{name}" data-target="{names[index + 1]}"'
            markup.append(
                f'<g id="e{index}" class="edge" data-edge="{index}" {ends}>'
                f'<path d="M{x + 15},48L{x + 35},52" fill="none" stroke="black"/></g>'
            )
    return {"markup": "".join(markup) + "</svg>"}


def show(**properties):
    run("dash_clientside.set_props('view', arguments[0])", properties)


def property_of_view(name):
    return run("return dash_component_api.getLayout('view').props[arguments[0]] ?? null", name)


def view_box():
    return [float(number) for number in one(f"{CANVAS} > svg").get_dom_attribute("viewBox").split()]


def scale():
    return run("return arguments[0].clientWidth", one(CANVAS)) / view_box()[2]


def button(label):
    return one(f"#view button[aria-label='{label}']")


def focused():
    return run("return document.activeElement.getAttribute('aria-label')")


def press(*keys):
    ActionChains(browser()).send_keys(*keys).perform()


class GraphView(BrowserTestCase):
    def setUp(self):
        super().setUp()
        self.open_dashboard("Explorer")
        wait(lambda _: nodes("#view"), "the first drawing")
        # The explorer's callbacks know nothing of these drawings: they shall change nothing.
        run("window.fetch = async () => new Response(null, { status: 204 })")
        show(graph=drawing("a", "b", "c"), tappedNode=None, tappedEdge=None, message=None)
        wait(lambda _: nodes("#view") == ["a", "b", "c"], "three nodes")
        run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", one("#view"))

    def test_a_click_taps_and_a_click_beside_takes_it_back(self):
        one("#view [data-node='b'] ellipse").click()
        wait(lambda _: property_of_view("tappedNode") == "b", "b to be tapped")
        wait(lambda _: one("#view [data-node='b']").get_dom_attribute("aria-pressed") == "true", "b to be marked")
        one("#view [data-edge='1'] .graph-view-target").click()
        expected = {"source": "b", "target": "c", "index": 1}
        wait(lambda _: property_of_view("tappedEdge") == expected, "the edge to be tapped")
        self.assertIsNone(property_of_view("tappedNode"))
        ActionChains(browser()).move_to_element_with_offset(one(CANVAS), 0, 90).click().perform()
        wait(lambda _: property_of_view("tappedEdge") is None, "nothing to be tapped")

    def test_dragging_moves_the_drawing_and_taps_nothing(self):
        for _ in range(8):
            button("Zoom in").click()
        before = view_box()
        ActionChains(browser()).drag_and_drop_by_offset(one("#view [data-node='b'] ellipse"), 40, 20).perform()
        after = view_box()
        self.assertAlmostEqual(after[0], before[0] - 40 / scale(), places=3)
        self.assertAlmostEqual(after[1], before[1] - 20 / scale(), places=3)
        self.assertIsNone(property_of_view("tappedNode"))

    def test_buttons_and_keys_zoom(self):
        whole = scale()
        button("Zoom in").click()
        self.assertAlmostEqual(scale() / whole, 1.4)
        button("Zoom out").click()
        self.assertAlmostEqual(scale(), whole)
        one(CANVAS).send_keys("++")
        self.assertAlmostEqual(scale() / whole, 1.96)
        one(CANVAS).send_keys("-")
        self.assertAlmostEqual(scale() / whole, 1.4)
        one(CANVAS).send_keys("0")
        self.assertAlmostEqual(scale(), whole)
        self.assertEqual(button("Show all").get_dom_attribute("aria-disabled"), "true")

    def test_the_wheel_zooms_only_with_control(self):
        whole = scale()
        rectangle = run("return arguments[0].getBoundingClientRect().toJSON()", one(CANVAS))
        point = {"x": rectangle["x"] + 50, "y": rectangle["y"] + 50}
        for modifiers in (0, 2):
            wheel = {"type": "mouseWheel", "deltaX": 0, "deltaY": -120, "modifiers": modifiers}
            browser().execute_cdp_cmd("Input.dispatchMouseEvent", wheel | point)
            if modifiers == 0:
                self.assertAlmostEqual(scale(), whole)
        wait(lambda _: scale() > 1.1 * whole, "the drawing to be larger")

    def test_two_fingers_zoom_and_one_scrolls_the_page(self):
        whole = scale()
        rectangle = run("return arguments[0].getBoundingClientRect().toJSON()", one(CANVAS))
        x, y = rectangle["x"] + rectangle["width"] / 2, rectangle["y"] + rectangle["height"] / 2

        def touch(kind, *points):
            points = [{"x": x + dx, "y": y + dy, "id": index} for index, (dx, dy) in enumerate(points)]
            browser().execute_cdp_cmd("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", (-20, 0), (20, 0))
        for step in range(1, 9):
            touch("touchMove", (-20 - 5 * step, 0), (20 + 5 * step, 0))
        touch("touchEnd")
        wait(lambda _: scale() > 1.5 * whole, "the drawing to be larger")
        self.assertEqual(run("return visualViewport.scale"), 1)
        self.assertEqual(one(CANVAS).value_of_css_property("touch-action"), "none")
        button("Show all").click()
        self.assertEqual(one(CANVAS).value_of_css_property("touch-action"), "pan-x pan-y")

    def test_the_keyboard_reaches_every_item(self):
        one(CANVAS).send_keys(Keys.TAB)
        self.assertEqual(focused(), "Node a")
        press(Keys.ARROW_RIGHT)
        self.assertEqual(focused(), "Edge from a to b")
        press(Keys.ARROW_RIGHT)
        self.assertEqual(focused(), "Node b")
        press(Keys.ENTER)
        wait(lambda _: property_of_view("tappedNode") == "b", "b to be tapped")
        press(Keys.ARROW_LEFT, " ")
        wait(lambda _: property_of_view("tappedEdge") == {"source": "a", "target": "b", "index": 0}, "the edge")
        press(Keys.ESCAPE)
        wait(lambda _: property_of_view("tappedEdge") is None, "nothing to be tapped")
        self.assertEqual(len(all_of("#view [tabindex='0']:is([data-node], [data-edge])")), 1)

    def test_a_like_drawing_is_seen_as_the_last_one_was(self):
        for _ in range(6):
            button("Zoom in").click()
        one("#view [data-node='b'] ellipse").click()
        before = view_box()
        show(graph=drawing("a", "b", "c", "d", width=210))
        wait(lambda _: len(nodes("#view")) == 4, "four nodes")
        self.assertEqual(view_box(), before)
        self.assertEqual(focused(), "Node b")
        self.assertEqual(property_of_view("tappedNode"), "b")

    def test_another_drawing_is_shown_whole_and_nothing_of_it_is_tapped(self):
        button("Zoom in").click()
        one("#view [data-node='b'] ellipse").click()
        wait(lambda _: property_of_view("tappedNode") == "b", "b to be tapped")
        show(graph=drawing("x", "y", "z", width=300))
        wait(lambda _: nodes("#view") == ["x", "y", "z"], "another drawing")
        self.assertEqual(button("Show all").get_dom_attribute("aria-disabled"), "true")
        wait(lambda _: property_of_view("tappedNode") is None, "nothing to be tapped")

    def test_messages_and_drawings_come_and_go(self):
        self.assertEqual(text_of("#view [role=status]"), "Graph of 3 nodes and 2 edges")
        show(graph=drawing("a") | {"description": "One node"})
        wait(lambda _: text_of("#view [role=status]") == "One node", "the description")
        self.assertEqual(one(CANVAS).get_dom_attribute("aria-label"), "One node")
        show(message="Line 3 is not a graph.", graph=None)
        wait(lambda _: text_of("#view [role=status]") == "Line 3 is not a graph.", "the message")
        self.assertEqual(all_of(f"{CANVAS} > svg"), [])

    def test_a_drawing_that_could_run_a_script_is_refused(self):
        svg = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
        for content in (
            "<script>window.pwned = 1</script>",
            "<g onload='window.pwned = 1'/>",
            "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
            "<a xlink:href='javascript:window.pwned = 1'><text>x</text></a>",
            "<a href='&#10;java&#9;script:window.pwned = 1'><text>x</text></a>",
            "<image href='data:text/html,&lt;script>window.pwned = 1&lt;/script>'/>",
            "<use href='#x'/>",
            "<style>@import 'x'</style>",
            "<g><g>",
        ):
            with self.subTest(content):
                show(graph=drawing("a"))
                wait(lambda _: nodes("#view") == ["a"], "a drawing before")
                show(graph={"markup": svg + content + "</svg>"})
                wait(lambda _: text_of("#view [role=status]").startswith("The drawing cannot be shown"), "a sentence")
                self.assertEqual(all_of(f"{CANVAS} > svg"), [])
        self.assertIsNone(run("return window.pwned ?? null"))
        # The page's policy has stopped the browser's own reading of some of them, too.
        stopped = browser().get_log("browser")
        self.assertEqual([e["message"] for e in stopped if e["level"] == "SEVERE" and "Content Security Policy" not in e["message"]], [])

    def test_ids_that_the_page_has_already_are_renamed_with_their_references(self):
        run("document.body.insertAdjacentHTML('beforeend', '<i id=g></i><i id=n0></i>')")
        show(graph=drawing("a", "b"))
        wait(lambda _: nodes("#view") == ["a", "b"], "two nodes")
        self.assertEqual(broken_references(), [])
        self.assertEqual(one("#view ellipse").get_dom_attribute("fill"), "url(#g-2)")

    def test_it_is_dark_where_the_page_is(self):
        def filter_of_drawing():
            return one(f"{CANVAS} > svg").value_of_css_property("filter")

        run("document.documentElement.style.colorScheme = 'light dark'")
        self.assertEqual(filter_of_drawing(), "none")
        emulate(dark=True)
        wait(lambda _: "invert" in filter_of_drawing(), "a dark drawing")
        emulate(dark=False)
        wait(lambda _: filter_of_drawing() == "none", "a light drawing")
