extension ExampleTests {
    /// What Graphviz's examples have too little of, feature by feature.
    static let features = [
        // Shapes, one each.
        #"""
        digraph { node [style=filled fillcolor=lightblue]
          box [shape=box] polygon [shape=polygon sides=7 skew=.3 distortion=.2] oval [shape=oval] circle [shape=circle]
          point [shape=point] egg [shape=egg] triangle [shape=triangle] none [shape=none] plain [shape=plain]
          diamond [shape=diamond] trapezium [shape=trapezium] house [shape=house] hexagon [shape=hexagon]
          octagon [shape=tripleoctagon] star [shape=star] underline [shape=underline] cylinder [shape=cylinder]
          note [shape=note] tab [shape=tab] folder [shape=folder] box3d [shape=box3d] component [shape=component]
          promoter [shape=promoter] cds [shape=cds] utr [shape=utr] larrow [shape=larrow] Mdiamond [shape=Mdiamond]
          Mcircle [shape=Mcircle] Msquare [shape=Msquare] signature [shape=signature] many [peripheries=4 regular=true]
          turned [shape=invhouse orientation=30] fixed [fixedsize=shape width=.2 height=1 label="a long label"] }
        """#,
        // Styles, fills and lines.
        #"""
        digraph { a [style="rounded,filled" shape=box fillcolor="red:blue" gradientangle=45]
          b [style=radial fillcolor="white;0.3:green"] c [style=wedged fillcolor="red;.2:green;.5:blue"]
          d [style=striped shape=box fillcolor="red;.2:green:blue"] e [style="dashed,bold"] f [style=diagonals shape=box]
          g [style=invis] h [penwidth=5 color="0.5 0.7 0.9"] i [style="setlinewidth(3)" color="#12345678"]
          a -> b [color="red:green:blue"] b -> c [color="red;.4:blue" style=dotted] c -> d [style=tapered penwidth=9]
          d -> e [arrowhead=olnormalodiamond arrowsize=2 dir=both arrowtail=crowtee] e -> f [style=invis]
          f -> g [arrowhead=vee] g -> h [dir=none] h -> i [arrowhead=icurvebox dir=back arrowtail=lteeoldiamond] }
        """#,
        // Ports of records and sides of nodes.
        #"""
        digraph { rankdir=LR; node [shape=record]
          a [label="<x> left|{<y> top|<z> \{bottom\}|a\ \ b}|right\l\r"] b [shape=Mrecord label="{one|<p>two}"]
          a:y:e -> b:p:w; a:x:n -> b:s; a:z -> b:ne [headclip=false]; a:x -> a:z; b -> b; b:n -> b:s }
        """#,
        // Labels like HTML.
        #"""
        digraph { edge [fontname="Helvetica"]
          a [shape=plain label=<<TABLE BORDER="1" CELLBORDER="1" CELLSPACING="3" CELLPADDING="6" BGCOLOR="lightyellow:white"
            GRADIENTANGLE="90" STYLE="rounded"><TR><TD PORT="p" ROWSPAN="2" ALIGN="LEFT">one<BR ALIGN="LEFT"/><I>two</I></TD>
            <TD COLOR="red" SIDES="LB" WIDTH="70"><B>b</B><SUB>1</SUB><SUP>2</SUP></TD><VR/><TD><S>x</S><U>y</U></TD></TR>
            <HR/><TR><TD COLSPAN="2" FIXEDSIZE="TRUE" WIDTH="90" HEIGHT="30"><FONT COLOR="blue" FACE="Courier"
            POINT-SIZE="9">small &amp; &#228; &lt;</FONT></TD></TR></TABLE>>]
          b [label=<bold <B>and</B><BR/>plain <O>over</O>>] c [shape=record label=<one|two>]
          a:p:w -> b [label=<<I>edge</I>>]; b -> a:p; c -> b [xlabel=<<U>x</U>>] }
        """#,
        // Clusters, what they take over, edges between them, and ranks.
        #"""
        digraph { compound=true; newrank=true; fontname=Helvetica; color=darkgreen; style="rounded,dashed"; penwidth=2
          subgraph cluster_a { label="A\l"; labeljust=l; bgcolor=lightgrey; a1 -> a2;
            subgraph cluster_inner { label="inner"; style=filled; fillcolor="white:pink"; pencolor=blue; a2; a3 } }
          subgraph outer { color=red; fontsize=20
            subgraph cluster_b { label="B"; labelloc=b; peripheries=0; bgcolor="#ffeeff"; b1 -> b2 -> b3 }
            subgraph cluster_c { label="C"; margin=30; c1 } }
          {rank=same; b1; c1} {rank=max; z} {rank=min; y}
          a1 -> b1 [lhead=cluster_b ltail=cluster_a]; a3 -> c1 [ltail=cluster_inner]; y -> a1; b3 -> z; z -> y }
        """#,
        // Defaults that change, subgraphs that are reopened, edges between sets.
        #"""
        digraph { a; node [shape=box]; b; subgraph s { node [color=red]; c; edge [style=dashed]; c -> a } d
          subgraph s { e } edge [color=blue]; {a b} -> {d e} -> f; node [shape=ellipse]; g; a -> g [color=green] }
        """#,
        // Labels of edges, everywhere.
        #"""
        digraph x { label="the \\G graph:\n\G\r"; labelloc=t; fontsize=30
          a -> b [label="on \E\nsecond" headlabel="h" taillabel="\T" labeldistance=3 labelangle=60 labelfontcolor=red]
          b -> c [xlabel=outside decorate=true label=long]; c -> a [labelfloat=true label="floating"]
          a -> a [label=self]; a [xlabel="ex\N" label="\N is\llonger\r"] b [labelloc=b height=1.5 nojustify=true] }
        """#,
        // The ways of routing edges.
        #"digraph { splines=ortho; a -> {b c d} -> e; b -> d; a -> e }"#,
        #"digraph { splines=polyline; nodesep=.7; ranksep="1 equally"; a -> {b c d} -> e -> f; b -> d; a -> f }"#,
        #"digraph { splines=line; concentrate=true; a -> {b c d} -> {e f g}; a -> g }"#,
        #"digraph { splines=curved; a -> {b c d} -> e; a -> e }"#,
        #"graph { layout=neato; splines=true; overlap=scale; sep="+8"; a -- b -- c -- a; d -- {a b c}; a -- a; a -- b }"#,
        #"graph { layout=neato; splines=none; mode=KK; a -- b [len=2]; b -- c [weight=3]; c -- a }"#,
        // Sizes, turned pages and packing.
        #"digraph { rankdir=RL; size="3,2"; ratio=fill; a -> b -> c; a -> c; margin=.5; pad=".3,.1" }"#,
        #"digraph { rotate=90; center=true; bgcolor="yellow:white"; style=radial; a -> b; c }"#,
        #"digraph { landscape=true; size="4,4!"; rankdir=BT; a -> b -> c [minlen=2 weight=4]; a -> c [constraint=false] }"#,
        #"graph { layout=neato; a [pos="0,0!"]; b [pos="90,30!"]; c [pos="20,80!" pin=true]; a -- b -- c }"#,
        #"graph { layout=osage; pack=20; packmode=array_c2; subgraph cluster_x { a b c } subgraph cluster_y { d } e f }"#,
        #"graph { layout=patchwork; subgraph cluster_x { a [area=3] b } c [area=2 style=filled fillcolor="/blues5/3"] }"#,
        #"digraph { layout=twopi; root=b; ranksep=2; a -> b -> c; b -> d -> e; b -> f }"#,
        #"graph { layout=circo; mindist=2; oneblock=true; a -- b -- c -- d -- a; c -- e -- f }"#,
        #"digraph { ordering=out; a -> {c b}; a [group=g]; c [group=g]; c -> d [samehead=x]; b -> d [samehead=x] }"#,
        // Names and texts of all kinds.
        #"""
        digraph "a \"quoted\" name" { "ünïcode ☃" -> "two\nlines" -> "a:b->c--d" -> -3.5 -> "" -> "<tag>\\"
          node [fontname="DejaVu Sans" fontsize=9.5 fontcolor="#ff0000"]; e [label="&eacute;&#9731;&amp;amp;"]; e -> "percent %20 'x'" }
        """#,
    ]
}
