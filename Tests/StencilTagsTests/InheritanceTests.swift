import Dashboards
import StencilTags
import TemplateTestSupport
import Testing

@Suite struct InheritanceTests {
    let base = "<title>{% block title %}{{ v }}{% endblock %}</title>{% block body %}base{% endblock %}"

    @Test func blocksAreOverriddenAndEscaped() throws {
        let templates = [
            "base.html": base,
            "page.html": "{% extends \"base.html\" %}ignored{% block title %}{{ v }}|{{ block.super }}{% endblock %}",
        ]
        #expect(try render(templates, ["v": "<"]) == "<title>&lt;|&lt;</title>base")
    }

    @Test func overridesReachThroughSeveralTemplates() throws {
        let templates = [
            "base.html": base,
            "middle.html": "{% extends \"base.html\" %}{% block body %}middle {{ block.super }} {{ v }}{% endblock %}",
            "page.html":
                "{% extends \"middle.html\" %}{% block body %}page {{ block.super }} {{ block.super }}{% endblock %}",
        ]
        #expect(try render(templates, ["v": "&"]) == "<title>&amp;</title>page middle base &amp; middle base &amp;")
    }

    @Test func aBlockInALoopIsOverriddenEachTime() throws {
        let templates = [
            "base.html": "{% for r in rows %}{% block row %}base{% endblock %}{% endfor %}",
            "page.html": "{% extends \"base.html\" %}{% block row %}{{ r }};{% endblock %}",
        ]
        #expect(try render(templates, ["rows": ["<", "2"]]) == "&lt;;2;")
    }

    @Test func aFinishedBlockCanBeShownAgain() throws {
        let templates = [
            "base.html": base + "<h1>{{ block.title }}</h1>",
            "page.html": "{% extends \"base.html\" %}{% block title %}<i>{{ v }}</i>{% endblock %}",
        ]
        #expect(try render(templates, ["v": "<"]) == "<title><i>&lt;</i></title>base<h1><i>&lt;</i></h1>")
    }

    @Test func includesAreEscapedAndTakeValues() throws {
        let templates = [
            "page.html": "{% include \"row.html\" %}{% include name row %}{% include \"row.html\" json %}{{ v }}",
            "row.html": "({{ v }})",
        ]
        let values: [String: Any?] = [
            "v": "<", "name": "row.html", "row": ["v": ">"], "json": ["v": "&"] as JSON,
        ]
        #expect(try render(templates, values) == "(&lt;)(&gt;)(&amp;)&lt;")
    }

    @Test func aTemplateMayIncludeItself() throws {
        let tree = "{{ node.name }}{% for node in node.children %}({% include \"page.html\" %}){% endfor %}"
        let values: [String: Any?] = ["node": ["name": "a", "children": [["name": "b"], ["name": "<"]]] as JSON]
        #expect(try render(["page.html": tree], values) == "a(b)(&lt;)")
    }

    @Test(arguments: [
        "{% include \"page.html\" %}", "{% extends \"page.html\" %}",
        "{% for a in l %}{% if a %}{% block b %}{% include \"page.html\" %}{% endblock %}{% endif %}{% endfor %}",
    ])
    func endlessInclusionIsAnError(template: String) async throws {
        let error = await onASmallStack { failure(["page.html": template], ["l": [1]]) }
        #expect(try #require(error).reason.contains("too deeply"))
        #expect(error?.position?.template == "page.html")
    }

    @Test func whitespaceIsTrimmedWhereItIsWanted() throws {
        #expect(try render("a \n{%- if true -%} \n b{{ 1 }} {% endif %} c") == "ab1  c")
    }
}
