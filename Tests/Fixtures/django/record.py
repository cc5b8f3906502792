"""Writes templates.json: what Django's templates make of each case, for Tests/StencilTagsTests/DjangoTests.swift.

    pip install Django==5.2.*
    python3 Tests/Fixtures/django/record.py

A case is a template and the values it is given. Where ours differs on purpose the case has `ours` and `because`.
"""

import datetime
import json
import sys
import types
from pathlib import Path

import django
from django.conf import settings
from django.template import Context, Engine, Template

settings.configure(
    USE_TZ=True,
    TIME_ZONE="UTC",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    ROOT_URLCONF="record_urls",
    STATIC_URL="/static/",
    INSTALLED_APPS=["django.contrib.staticfiles"],
)

from django.urls import path

urls = types.ModuleType("record_urls")
urls.urlpatterns = [
    path("", lambda r: None, name="index"),
    path("records/<int:id>/", lambda r: None, name="record"),
    path("files/<str:folder>/<str:name>", lambda r: None, name="file"),
]
sys.modules["record_urls"] = urls
django.setup()

PERSON = {"name": "Tom & Jerry", "age": 7, "tags": ["a", "<b>", "c"], "empty": [], "address": {"city": "Köln"}}
VALUES = {
    "person": PERSON,
    "people": [{"name": "Ada", "n": 1}, {"name": "Bob", "n": 2}, {"name": "Cy", "n": 3}],
    "pairs": [["x", 1], ["y", 2]],
    "prices": {"apple": 1, "pear": 2},
    "zero": 0,
    "one": 1,
    "minus": -1,
    "half": 0.5,
    "yes": True,
    "no": False,
    "none": None,
    "text": "Hello",
    "blank": "",
    "markup": "<b>\"bold\" & 'it'</b>",
    "words": "one  two\tthree four\nfive",
    "address": "https://example.org/a b?x=1&y=ü#z",
    "when": {"$date": "2024-03-05T14:07:09Z"},
    "midnight": {"$date": "2021-01-01T00:00:00Z"},
    "noon": {"$date": "2023-12-22T12:00:00Z"},
    "list": [1, 2, 3],
    "data": {"a": [1, 2.5, None, True], "b": "</script><!-- & '\u2028"},
}

LITERALS = "texts in a template are escaped too"
NUMBERS = "Django writes Python's True, False and None"
CASES = [
    # What is shown.
    "{{ text }}", "{{ markup }}", "{{ missing }}", "{{ person.name }}", "{{ person.address.city }}",
    "{{ person.tags.1 }}", "{{ person.missing.deeper }}", "{{ one }}", "{{ half }}", "{{ 'a' }}", ('{{ "<" }}', "&lt;", LITERALS),
    ("{{ yes }}", "true", NUMBERS), ("{{ none }}", "", NUMBERS),
    ("{{ list }}", "1, 2, 3", "Django writes Python's brackets"),
    '{{ "<"|upper }}',
    # safe, escape
    "{{ markup|safe }}", "{{ markup|escape }}", "{{ markup|escape|escape }}", "{{ markup|safe|escape }}",
    "{{ markup|upper }}", "{{ missing|safe }}", "{{ missing|escape }}",
    # default
    "{{ missing|default:'x' }}", "{{ blank|default:'x' }}", "{{ zero|default:'x' }}", "{{ no|default:'x' }}",
    "{{ none|default:'x' }}", "{{ person.empty|default:'x' }}", "{{ text|default:'x' }}", "{{ minus|default:'x' }}",
    "{{ missing|default:text }}", "{{ missing|default:markup }}", "{{ blank|default_if_none:'x' }}",
    "{{ none|default_if_none:'x' }}", "{{ missing|default:'' }}",
    # date
    *("{{ when|date:'%s' }}" % f for f in [
        "Y-m-d", "D d M Y", "l jS F Y", "N j, Y", "H:i:s", "g:i A", "h:i a", "P", "f", "z", "W", "t", "L", "w", "y",
        "o", "U", "c", "r", "O", "T", "Z", "e", "b", "n", "G", "u", "E", "jS \\o\\f F",
    ]),
    "{{ when|date }}", "{{ midnight|date:'P, W o z' }}", "{{ noon|date:'P jS' }}", "{{ missing|date:'Y' }}",
    # length, join
    "{{ list|length }}", "{{ text|length }}", "{{ blank|length }}", "{{ prices|length }}", "{{ missing|length }}",
    "{{ person.tags|join:', ' }}", ("{{ person.tags|join:'<br>' }}", "a&lt;br&gt;&lt;b&gt;&lt;br&gt;c", LITERALS), "{{ person.empty|join:', ' }}",
    "{{ list|join:'' }}",
    # upper, lower, truncatewords
    "{{ text|upper }}", "{{ text|lower }}", "{{ person.address.city|upper }}", "{{ person.name|upper }}",
    "{{ words|truncatewords:2 }}", "{{ words|truncatewords:5 }}", "{{ words|truncatewords:9 }}",
    "{{ words|truncatewords:0 }}", "{{ markup|truncatewords:1 }}", "{{ blank|truncatewords:3 }}",
    "{{ one|truncatewords:3 }}", "{{ text|upper|lower }}", "{{ missing|upper }}",
    # urlencode, json_script
    "{{ address|urlencode }}", "{{ address|urlencode:'' }}", "{{ text|urlencode }}", "{{ markup|urlencode }}",
    "{{ missing|urlencode }}",
    ("{{ list|json_script:'l' }}", '<script id="l" type="application/json">[1,2,3]</script>',
     "no blanks after commas and colons"),
    ("{{ data|json_script:'d' }}",
     '<script id="d" type="application/json">{"a":[1,2.5,null,true],'
     '"b":"\\u003c\\u002fscript\\u003e\\u003c!-- \\u0026 \'\\u2028"}</script>',
     "no blanks, and small hexadecimal digits: the same value"),
    "{{ text|json_script }}", ("{{ text|json_script:'a\"b' }}", '<script id="a&quot;b" type="application/json">"Hello"</script>', LITERALS),
    # for, empty
    "{% for p in people %}{{ p.name }};{% endfor %}", "{% for p in missing %}x{% empty %}none{% endfor %}",
    "{% for p in person.empty %}x{% empty %}none{% endfor %}", "{% for p in person.empty %}x{% endfor %}",
    "{% for p in people reversed %}{{ p.name }}{% endfor %}",
    "{% for p in people %}{{ forloop.counter }}{{ forloop.counter0 }}{{ forloop.revcounter }}"
    "{{ forloop.revcounter0 }} {% endfor %}",
    "{% for p in people %}{% if forloop.first %}[{% endif %}{{ p.n }}{% if forloop.last %}]{% endif %}{% endfor %}",
    "{% for x, y in pairs %}{{ x }}={{ y }} {% endfor %}", "{% for x,y in pairs %}{{ x }}{{ y }}{% endfor %}",
    "{% for key, value in prices.items %}{{ key }}:{{ value }} {% endfor %}",
    "{% for p in people %}{% for t in person.tags %}{{ forloop.parentloop.counter }}{{ forloop.counter }} "
    "{% endfor %}{% endfor %}",
    "{% for c in text %}{{ c }}.{% endfor %}", "{% for p in people %}{% endfor %}{{ p.name }}",
    "{% for t in person.tags %}{{ t }}{% endfor %}",
    # if, elif
    *("{%% if %s %%}yes{%% else %%}no{%% endif %%}" % c for c in [
        "text", "blank", "zero", "one", "minus", "none", "missing", "yes", "no", "person.empty", "list", "prices",
        "not blank", "one == 1", "one != 1", "half < one", "text == 'Hello'", "text == \"hello\"", "one and zero",
        "one or zero", "zero or zero or one", "not zero and one", "1 in list", "9 in list", "9 not in list",
        "'ell' in text", "list|length > 2", "list|length >= 4", "yes and not no", "one in list and yes",
        "one in list or missing", "none is None", "one is not None", "missing == none", "yes == True",
        "zero or one and zero", "half", "person.name == 'Tom & Jerry'", "'apple' in prices", "one == 1.0",
        "text > 'A'", "minus < 0",
    ]),
    "{% if zero %}a{% elif one %}b{% else %}c{% endif %}", "{% if zero %}a{% elif none %}b{% else %}c{% endif %}",
    "{% if zero %}a{% elif zero %}b{% elif text %}c{% endif %}", "{% if zero %}a{% endif %}",
    # with, comment
    "{% with n=person.name %}{{ n }}{% endwith %}{{ n }}", "{% with a=1 b='x' %}{{ a }}{{ b }}{% endwith %}",
    "{% with person.address.city as c %}{{ c }}{% endwith %}", "{% with n=list|length %}{{ n }}{% endwith %}",
    "{% with p=person %}{{ p.address.city }}{% endwith %}",
    "a{% comment %}b {{ c }} {% if %} {% nonsense %}{% endcomment %}d", "a{% comment \"why\" %}b{% endcomment %}c",
    "a{# b #}c",
    # extends, block, include: templates by name below
    "{% extends 'base' %}{% block a %}A{% endblock %}", "{% extends 'base' %}{% block a %}A{{ block.super }}{% endblock %}",
    "{% extends 'base' %}", "{% extends 'middle' %}{% block b %}B{{ block.super }}{% endblock %}",
    "{% extends 'base' %}lost{% block b %}{{ markup }}{% endblock b %}",
    "{% include 'part' %}", "{% include 'part' with name='X' %}", "{% include 'part' with name=person.name only %}",
    "{% include 'part' only %}", "{% with name='Y' %}{% include 'part' %}{% endwith %}",
    "{% for p in people %}{% include 'part' with name=p.name %}{% endfor %}",
    # url, static, csrf_token
    "{% url 'index' %}", "{% url 'record' 5 %}", "{% url 'record' id=7 %}", "{% url 'record' one %}",
    "{% url 'file' 'a b' 'ü' %}", "{% url 'record' 5 as here %}[{{ here }}]", "{% url 'file' name='n' folder='f' %}",
    "{% load static %}{% static 'site.css' %}", "{% load static %}{% static 'site.css' as s %}[{{ s }}]",
    ("{% csrf_token %}", '<input type="hidden" name="csrf_token" value="to&lt;ken">', "the name that FormTokens reads"),
]
TEMPLATES = {
    "base": "<{% block a %}a{% endblock %}|{% block b %}b{% endblock %}>",
    "middle": "{% extends 'base' %}{% block a %}m{% endblock %}{% block b %}M{{ block.super }}{% endblock %}",
    "part": "({{ name }}:{{ text }})",
}


def value(v):
    if isinstance(v, dict):
        if "$date" in v:
            return datetime.datetime.fromisoformat(v["$date"])
        return {k: value(x) for k, x in v.items()}
    return [value(x) for x in v] if isinstance(v, list) else v


engine = Engine(
    loaders=[("django.template.loaders.locmem.Loader", TEMPLATES)],
    builtins=["django.template.defaulttags", "django.template.defaultfilters"],
    libraries={"static": "django.templatetags.static"},
)
context = value(VALUES) | {"csrf_token": "to<ken"}
rows = []
for case in CASES:
    template, *ours = (case,) if isinstance(case, str) else case
    row = {"template": template, "django": engine.from_string(template).render(Context(context))}
    if ours:
        row |= {"ours": ours[0], "because": ours[1]}
    rows.append(row)
result = {"django": django.__version__, "templates": TEMPLATES, "values": VALUES, "cases": rows}
Path(__file__).with_name("templates.json").write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")
print(len(rows), "cases")
