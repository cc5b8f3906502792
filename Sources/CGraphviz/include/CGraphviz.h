// Graphviz behind a handful of functions. No Graphviz type is named here, so the Swift side compiles against every version of
// the library; Graphviz.c is where the versions differ.
//
// Graphviz keeps its state in static variables. Every function below must be called on one and the same thread.
//
// What Graphviz reports through its error function comes back with the drawing. What it writes to standard error
// itself cannot be caught inside a process: out of memory, some failed assertions and a few remarks of its path
// planner. Nor can its calls of exit and abort. A process that must outlive them draws in another process.

#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H

#include "CGraphvizWorker.h"

#include <stddef.h>
#include <stdint.h>

/// The instructions of a program. A program is a sequence of them; integers are little-endian, and a string is its
/// length in bytes as 32 bits, its bytes, and a zero byte that the length does not count.
enum cgraphviz_instruction {
    /// flags (8 bits: 1 for a directed graph, 2 where Graphviz may open the files that attributes name), nodes, edges,
    /// groups, attributes (32 bits each): what the program will make. Comes first.
    CGRAPHVIZ_BEGIN = 1,
    /// kind (8 bits: 0 graph, 1 node, 2 edge), name, default: an attribute. Attributes count from zero.
    CGRAPHVIZ_ATTRIBUTE = 2,
    /// The next node. Nodes count from zero; the node i is called "n<i>".
    CGRAPHVIZ_NODE = 3,
    /// tail, head (32 bits each): the next edge.
    CGRAPHVIZ_EDGE = 4,
    /// attribute (32 bits), value: for the node, edge or group made last; before all of them, for the graph.
    CGRAPHVIZ_TEXT = 5,
    /// attribute (32 bits), value: the same, and the value is an HTML-like label.
    CGRAPHVIZ_HTML = 6,
    /// cluster (8 bits): opens a group inside the one that is open. Groups count from zero; the group i is called
    /// "cluster<i>" when it is a cluster, or else "group<i>".
    CGRAPHVIZ_OPEN = 7,
    /// node (32 bits): the open group holds this node.
    CGRAPHVIZ_MEMBER = 8,
    /// Closes the group that was opened last.
    CGRAPHVIZ_CLOSE = 9,
};

/// How a drawing went.
enum cgraphviz_status {
    CGRAPHVIZ_DRAWN = 0,
    /// The program breaks the rules above: a mistake of whoever wrote it.
    CGRAPHVIZ_BAD_PROGRAM = 1,
    CGRAPHVIZ_OUT_OF_MEMORY = 2,
    CGRAPHVIZ_LAYOUT_FAILED = 3,
    CGRAPHVIZ_RENDERING_FAILED = 4,
    /// The pixels asked for exceed the limit; `width` and `height` say how many they would be.
    CGRAPHVIZ_TOO_LARGE = 5,
    /// There is no Graphviz context: the library found no plug-ins.
    CGRAPHVIZ_UNAVAILABLE = 6,
};

struct cgraphviz_drawing {
    /// The drawing, `length` bytes, owned by Graphviz until `cgraphviz_free`. NULL when nothing was drawn.
    char *bytes;
    size_t length;
    /// What Graphviz had to say, `messages_length` bytes: each message begins with the byte 1 and then `E` for an error
    /// or `W` for a warning. Valid until the next drawing.
    const char *messages;
    size_t messages_length;
    /// The size of a bitmap in pixels, about.
    double width, height;
};

/// Runs `body` on a new thread, with a stack for the deep recursions of Graphviz. False if there can be no such thread.
_Bool cgraphviz_run(void (*body)(void *), void *argument);

/// Makes the one Graphviz context of this process, as the first drawing would; a second call changes nothing. False if
/// it cannot be made.
_Bool cgraphviz_start(void);

/// The version of the linked library, such as "2.43.0". Only after `cgraphviz_start`.
const char *cgraphviz_version(void);

/// Runs a program, lays its graph out and renders it.
/// @param engine a layout engine, such as "dot"
/// @param format a renderer, such as "svg:cairo"; NULL gives positions instead: four doubles in native order for the
///   picture (left, bottom, right, top), four for each node (centre x, centre y, width, height), in points, and for each
///   edge: whether it has a label that was placed (0 or 1), the label's centre (x, y), the number of curves, and for each
///   curve whether an arrowhead stands at its beginning and where its tip is (x, y), the same for its end, and the number
///   of control points and those (x, y).
/// @param resolution pixels per inch of a bitmap; 0 for a format without pixels
/// @param most_pixels the limit for width times height of a bitmap
/// @return a value of `cgraphviz_status`
int cgraphviz_draw(const uint8_t *program, size_t length, const char *engine, const char *format,
                   double resolution, double most_pixels, struct cgraphviz_drawing *drawing);

/// Gives back what a drawing holds.
void cgraphviz_free(struct cgraphviz_drawing *drawing);

#endif
