#!/bin/bash
# Draws every fixture anew with the Graphviz that is installed (committed: 2.43.0): what counts is what Graphviz really
# writes, not what we think it does. Regular/graphviz-14-*.svg are "Everything & more" as Graphviz 14.1.5 draws it.
set -eu
cd "$(dirname "$0")"
mkdir -p Hostile Regular
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT

# A PNG of one pixel, under names Graphviz copies into its output.
pixel=iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==
for name in 'pixel.png' 'x" onload="alert(1).png'; do base64 -d <<<"$pixel" >"$files/$name"; done

hostile() { # NAME, DOT
    (cd "$files" && dot -Tsvg 2>/dev/null) <<<"$2" >"Hostile/$1.svg" || true
    [ -s "Hostile/$1.svg" ] || { echo "nothing drawn for $1" >&2; exit 1; }
}

# Attributes that are copied unescaped.
hostile fontname 'digraph { a [fontname="x\" onload=\"alert(1)"] }'
hostile fontname-closing-tag 'digraph { a [fontname="x\"/><script>alert(1)</script>"] }'
hostile labelfontname 'digraph { a -> b [headlabel=h, labelfontname="x\" onclick=\"alert(1)"] }'
hostile html-font-face 'digraph { a [label=<<font face="x&quot; onload=&quot;alert(1)">t</font>>] }'
hostile color 'digraph { a [color="red:x\" onload=\"alert(1)"] }'
hostile edge-color 'digraph { a -> b [color="red;x\" onload=\"alert(1)"] }'
hostile fontcolor 'digraph { a [fontcolor="red:x\" onload=\"alert(1)"] }'
hostile pencolor 'digraph { subgraph cluster_c { pencolor="red:x\" onload=\"alert(1)"; a } }'
hostile color-list 'digraph { a [color="red:blue"] }'
hostile url 'digraph { a [URL="x\" onload=\"alert(1)"] }'
hostile url-closing-tag 'digraph { a [URL="x\"></a><script>alert(1)</script>"] }'
hostile href 'digraph { a [href="x\" onmouseover=\"alert(1)"] }'
hostile edge-url 'digraph { a -> b [edgeURL="x\" onclick=\"alert(1)"] }'
hostile head-url 'digraph { a -> b [headlabel=h, headURL="x\" onclick=\"alert(1)"] }'
hostile tail-url 'digraph { a -> b [taillabel=t, tailURL="x\" onclick=\"alert(1)"] }'
hostile label-url 'digraph { a -> b [label=l, labelURL="x\" onclick=\"alert(1)"] }'
hostile html-href 'digraph { a [label=<<table href="x&quot; onclick=&quot;alert(1)"><tr><td>t</td></tr></table>>] }'
hostile url-ampersand 'digraph { a [URL="?a=1&b=2"] }'

# Links that run.
hostile link-javascript 'digraph { a [URL="javascript:alert(1)"] }'
hostile link-javascript-case 'digraph { a [URL="JaVaScRiPt:alert(1)"] }'
hostile link-javascript-reference 'digraph { a [URL="java&#115;cript:alert(1)"] }'
hostile link-javascript-blanks 'digraph { a [URL="   javascript:alert(1)"] }'
hostile link-javascript-tab $'digraph { a [URL="java\tscript:alert(1)"] }'
hostile link-javascript-newline $'digraph { a [URL="java\nscript:alert(1)"] }'
hostile link-javascript-html 'digraph { a [label=<<table href="javascript:alert(1)"><tr><td>t</td></tr></table>>] }'
hostile link-vbscript 'digraph { a [URL="vbscript:msgbox(1)"] }'
hostile link-data 'digraph { a [URL="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;"] }'
hostile link-file 'digraph { a [URL="file:///etc/passwd"] }'
hostile target 'digraph { a [URL="x", target="\" onclick=\"alert(1)"] }'
hostile target-name 'digraph { a [URL="x", target="opener"] }'

# Files.
hostile stylesheet 'digraph { stylesheet="x.css\"?><script>alert(1)</script><?x "; a }'
hostile image 'digraph { a [image="pixel.png", label=""] }'
hostile image-name 'digraph { a [image="x\" onload=\"alert(1).png", label=""] }'
hostile html-image 'digraph { a [label=<<table><tr><td><img src="pixel.png"/></td></tr></table>>] }'

# Numbers that are none.
hostile penwidth-nan 'digraph { a [penwidth=nan] }'
hostile penwidth-inf 'digraph { a [penwidth=inf] }'
hostile pad-nan 'digraph { pad=nan; a }'
hostile arrowsize-inf 'digraph { a -> b [arrowsize=inf] }'

# Text that Graphviz escapes, and characters it lets through.
hostile label 'digraph { a [label="</text><script>alert(1)</script><!-- ]]> &"] }'
hostile name 'digraph { "</title><script>alert(1)</script>" -> "--><script>alert(1)</script><!--" }'
hostile tooltip 'digraph { a [tooltip="\" onmouseover=\"alert(1)"] }'
hostile comment 'digraph { a [comment="--><script>alert(1)</script><!--"] }'
hostile id 'digraph { a [id="x\" onload=\"alert(1)"] }'
hostile class 'digraph { a [class="x\" onload=\"alert(1)"] }'
hostile class-names 'digraph { a [class="wide red"] }'
hostile entity 'digraph { "&undefined;" }'
hostile control-characters $'digraph { a [label="\x01\x08\x1b\x7f\xc2\x85"] }'
hostile bidirectional-override $'digraph { a [label="user\u202etxt.exe"] }'
hostile latin-1 $'digraph { a [label="caf\xe9"] }'
hostile latin-1-name $'digraph { "caf\xe9" }'

# What Graphviz draws on an ordinary day.
read -r -d '' everything <<'DOT' || true
digraph "Everything & more" {
    graph [label="A <graph>", labelloc=t, bgcolor="lightyellow:white", gradientangle=45, fontname=Helvetica]
    node [fontname="Times-Roman"]
    a [label="two\nlines", shape=box, style="rounded,filled", fillcolor="#aabbcc80", URL="https://example.org/?a=1&amp;b=2", target=_blank, tooltip="Go & see"]
    b [label=<<table border="0" cellborder="1"><tr><td port="p" bgcolor="gold:orange" href="#top">ä <b>b</b> <i>i</i></td><td><u>u</u><o>o</o><s>s</s>x<sub>1</sub><sup>2</sup><font color="#ff000080" face="Courier" point-size="20">中</font></td></tr></table>>, shape=plain]
    c [shape=record, label="{one|{two|three}}", style=filled, fillcolor="red:blue", gradientangle=90]
    d [shape=cylinder, style="filled,radial", fillcolor="white:green"]
    e [shape=star, peripheries=2, color=transparent, style=dashed]
    a -> b:p [label="to & fro", labelaligned=true, color="red:blue", penwidth=.5]
    b -> c [style=dotted, arrowhead=odiamond, headlabel=head, taillabel=tail, color="#00000040", weight="1e3"]
    subgraph cluster_inner { label="in <side>"; style="rounded,filled"; fillcolor="white;0.3:grey"; URL="sub page"; c -> d -> e [class="very-strong wide"] }
    f [shape=point, width=.3, fillcolor="red:blue"]
    e -> f [style=tapered, color="red:blue", penwidth=7]
    e -> a [dir=both, arrowtail=crow, constraint=false, decorate=true, label="\"quoted\" 'n' so"]
}
DOT
for engine in dot neato fdp sfdp circo twopi osage patchwork; do
    "$engine" -Tsvg <<<"$everything" >"Regular/$engine.svg" 2>/dev/null
done
dot -Tsvg <<<'digraph { layers="front:back"; layer=all; rotate=90; a [layer=front]; a -> b [layer=back] }' >Regular/layers.svg
dot -Tsvg <<<'graph G {}' >Regular/empty.svg
dot -Tsvg <<<'digraph { stylesheet="style.css"; a -> b }' >Regular/anonymous.svg
