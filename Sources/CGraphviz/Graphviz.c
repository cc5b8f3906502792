#define _GNU_SOURCE
#include "CGraphviz.h"

#include <gvc.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// The parameters that are `char *` in Graphviz 2.42 are `const char *` in newer versions; this fits both.
#define TEXT(pointer) ((char *)(uintptr_t)(pointer))

// Graphviz opens the files that attributes name (image, shapefile, …) unless this says that it serves the web.
// It is exported but not declared in a public header, and may be gone in a later version.
extern char *HTTPServerEnVar __attribute__((weak));

static GVC_t *context;

// MARK: Messages

static struct {
    char *bytes;
    size_t length, capacity;
} messages;

// A graph can make Graphviz repeat itself for every edge: beyond this, the rest adds nothing.
static const size_t mostMessageBytes = 64 * 1024;

static void appendMessage(const char *bytes, size_t length) {
    if (length > mostMessageBytes - messages.length) length = mostMessageBytes - messages.length;
    if (messages.length + length > messages.capacity) {
        size_t capacity = (messages.length + length) * 2;
        char *grown = realloc(messages.bytes, capacity);
        if (!grown) return;
        messages.bytes = grown;
        messages.capacity = capacity;
    }
    memcpy(messages.bytes + messages.length, bytes, length);
    messages.length += length;
}

// Graphviz reports a message in three calls: "Error" or "Warning", ": ", and the text.
static int takeMessage(char *text) {
    if (strcmp(text, "Error") == 0) appendMessage("\1E", 2);
    else if (strcmp(text, "Warning") == 0) appendMessage("\1W", 2);
    else if (strcmp(text, ": ") != 0) appendMessage(text, strlen(text));
    return 0;
}

// MARK: Reading a program

struct reader {
    const uint8_t *bytes;
    size_t length, offset;
    bool failed;
};

static uint32_t readInteger(struct reader *reader, size_t size) {
    if (reader->failed || reader->length - reader->offset < size) {
        reader->failed = true;
        return 0;
    }
    uint32_t value = 0;
    for (size_t i = 0; i < size; i++) value |= (uint32_t)reader->bytes[reader->offset++] << (8 * i);
    return value;
}

static const char *readText(struct reader *reader) {
    size_t length = readInteger(reader, 4);
    if (reader->failed || reader->length - reader->offset <= length) {
        reader->failed = true;
        return "";
    }
    const char *text = (const char *)reader->bytes + reader->offset;
    if (memchr(text, 0, length + 1) != text + length) {
        reader->failed = true;
        return "";
    }
    reader->offset += length + 1;
    return text;
}

// MARK: Making the graph

// The longest name here is "cluster4294967295".
enum { deepestGroup = 64, nameSize = 24 };

struct attribute {
    Agsym_t *symbol;
    int kind;
};

struct construction {
    Agraph_t *graph;
    Agnode_t **nodes;
    Agedge_t **edges;
    struct attribute *attributes;
    uint32_t nodeCount, edgeCount, groupCount, attributeCount;
};

// "n" and 12 become "n12".
static char *number(char *buffer, const char *prefix, uint32_t value) {
    char *next = buffer;
    while (*prefix) *next++ = *prefix++;
    char digits[10];
    int length = 0;
    do digits[length++] = (char)('0' + value % 10);
    while ((value /= 10) != 0);
    while (length) *next++ = digits[--length];
    *next = 0;
    return buffer;
}

// Graphviz orders subgraphs by their identifiers, which by default are the addresses of their names, so that a picture
// would depend on what has become of the heap. Here what is made without a name gets the next odd number; addresses are
// even. The names of nodes and groups stand beside, and are not looked up, nor kept by Graphviz.
static struct {
    char (*nodes)[nameSize], (*groups)[nameSize];
    uint32_t nodeCount, groupCount;
    // What was made of each type of object.
    uint32_t counts[4];
} names;

// These return a `long`, an `int` or a `bool`, and take an identifier, depending on the version; a `long` that is 0 or 1
// serves for all.
static long mapName(void *state, int type, char *name, IDTYPE *identifier, int create) {
    if (name && type == AGNODE && name[0] == 'n') {
        // An attribute that names a node, such as a root.
        unsigned long place = strtoul(name + 1, NULL, 10);
        if (place < names.nodeCount && strcmp(names.nodes[place], name) == 0) {
            *identifier = 2 * (IDTYPE)place + 1;
            return 1;
        }
    }
    if (name) return AgIdDisc.map(state, type, name, identifier, create);
    *identifier = 2 * (IDTYPE)names.counts[type & 3]++ + 1;
    return 1;
}

static char *printName(void *state, int type, IDTYPE identifier) {
    if (identifier % 2 == 0) return AgIdDisc.print(state, type, identifier);
    IDTYPE place = identifier / 2;
    if (type == AGNODE && place < names.nodeCount) return names.nodes[place];
    if (type == AGRAPH && place < names.groupCount) return names.groups[place];
    return NULL;
}

// False if there is no memory for so many names.
static bool makeNames(uint32_t nodes, uint32_t groups) {
    memset(&names, 0, sizeof names);
    names.nodes = calloc((size_t)nodes + 1, nameSize);
    names.groups = calloc((size_t)groups + 1, nameSize);
    if (!names.nodes || !names.groups) return false;
    names.nodeCount = nodes;
    names.groupCount = groups;
    return true;
}

static void freeNames(void) {
    free(names.nodes);
    free(names.groups);
    memset(&names, 0, sizeof names);
}

static Agraph_t *openGraph(bool directed) {
    static Agiddisc_t identifiers;
    identifiers = AgIdDisc;
    identifiers.map = (void *)mapName;
    identifiers.print = (void *)printName;
    Agdisc_t discipline = {.id = &identifiers, .io = &AgIoDisc};
    return agopen(TEXT("graph"), directed ? Agdirected : Agundirected, &discipline);
}

// circo knows a new graph by its address: at that of the last one it drew it takes the old graph's distance, and what it
// kept of its attributes, which are freed.
static const Agraph_t *lastCircular;

static Agraph_t *openOtherGraph(bool directed) {
    Agraph_t *graph = openGraph(directed);
    if (!graph || graph != lastCircular) return graph;
    Agraph_t *other = openGraph(directed);
    agclose(graph);
    return other;
}

static int construct(struct construction *made, struct reader *reader) {
    if (readInteger(reader, 1) != CGRAPHVIZ_BEGIN) return CGRAPHVIZ_BAD_PROGRAM;
    uint32_t flags = readInteger(reader, 1);
    uint32_t nodes = readInteger(reader, 4), edges = readInteger(reader, 4);
    uint32_t groups = readInteger(reader, 4), attributes = readInteger(reader, 4);
    // Everything promised takes at least one byte, so a false promise cannot ask for much memory.
    if (reader->failed || (uint64_t)nodes + edges + groups + attributes > reader->length) return CGRAPHVIZ_BAD_PROGRAM;

    if (flags > 3) return CGRAPHVIZ_BAD_PROGRAM;
    if (&HTTPServerEnVar) HTTPServerEnVar = flags & 2 ? NULL : TEXT("1");
    if (!makeNames(nodes, groups)) return CGRAPHVIZ_OUT_OF_MEMORY;
    made->graph = openOtherGraph(flags & 1);
    made->nodes = calloc((size_t)nodes + 1, sizeof *made->nodes);
    made->edges = calloc((size_t)edges + 1, sizeof *made->edges);
    made->attributes = calloc((size_t)attributes + 1, sizeof *made->attributes);
    if (!made->graph || !made->nodes || !made->edges || !made->attributes) return CGRAPHVIZ_OUT_OF_MEMORY;

    // The id of an object is what the SVG calls it by.
    Agsym_t *nodeID = agattr(made->graph, AGNODE, TEXT("id"), TEXT(""));
    Agsym_t *edgeID = agattr(made->graph, AGEDGE, TEXT("id"), TEXT(""));
    Agsym_t *groupID = agattr(made->graph, AGRAPH, TEXT("id"), TEXT(""));

    Agraph_t *open[deepestGroup + 1] = {made->graph};
    int depth = 0;
    void *object = made->graph;
    int kind = AGRAPH;
    char identifier[nameSize];

    while (reader->offset < reader->length) {
        switch (readInteger(reader, 1)) {
        case CGRAPHVIZ_ATTRIBUTE: {
            uint32_t of = readInteger(reader, 1);
            const char *attribute = readText(reader), *value = readText(reader);
            if (reader->failed || made->attributeCount == attributes || of > 2) return CGRAPHVIZ_BAD_PROGRAM;
            int kinds[] = {AGRAPH, AGNODE, AGEDGE};
            Agsym_t *symbol = agattr(made->graph, kinds[of], TEXT(attribute), TEXT(value));
            if (!symbol) return CGRAPHVIZ_OUT_OF_MEMORY;
            made->attributes[made->attributeCount++] = (struct attribute){symbol, kinds[of]};
            break;
        }
        case CGRAPHVIZ_NODE: {
            if (made->nodeCount == nodes) return CGRAPHVIZ_BAD_PROGRAM;
            char *name = number(names.nodes[made->nodeCount], "n", made->nodeCount);
            Agnode_t *node = agnode(made->graph, NULL, 1);
            if (!node) return CGRAPHVIZ_OUT_OF_MEMORY;
            agxset(node, nodeID, name);
            made->nodes[made->nodeCount++] = node;
            object = node, kind = AGNODE;
            break;
        }
        case CGRAPHVIZ_EDGE: {
            uint32_t tail = readInteger(reader, 4), head = readInteger(reader, 4);
            if (made->edgeCount == edges || tail >= made->nodeCount || head >= made->nodeCount)
                return CGRAPHVIZ_BAD_PROGRAM;
            Agedge_t *edge = agedge(made->graph, made->nodes[tail], made->nodes[head], NULL, 1);
            if (!edge) return CGRAPHVIZ_OUT_OF_MEMORY;
            agxset(edge, edgeID, number(identifier, "e", made->edgeCount));
            made->edges[made->edgeCount++] = AGMKOUT(edge);
            object = edge, kind = AGEDGE;
            break;
        }
        case CGRAPHVIZ_TEXT:
        case CGRAPHVIZ_HTML: {
            bool html = reader->bytes[reader->offset - 1] == CGRAPHVIZ_HTML;
            uint32_t attribute = readInteger(reader, 4);
            const char *value = readText(reader);
            if (reader->failed || attribute >= made->attributeCount || made->attributes[attribute].kind != kind)
                return CGRAPHVIZ_BAD_PROGRAM;
            if (html) value = agstrdup_html(made->graph, TEXT(value));
            agxset(object, made->attributes[attribute].symbol, TEXT(value));
            break;
        }
        case CGRAPHVIZ_OPEN: {
            bool cluster = readInteger(reader, 1) != 0;
            if (made->groupCount == groups || depth == deepestGroup) return CGRAPHVIZ_BAD_PROGRAM;
            number(names.groups[made->groupCount], cluster ? "cluster" : "group", made->groupCount);
            Agraph_t *group = agsubg(open[depth], NULL, 1);
            if (!group) return CGRAPHVIZ_OUT_OF_MEMORY;
            agxset(group, groupID, number(identifier, "c", made->groupCount++));
            open[++depth] = group;
            object = group, kind = AGRAPH;
            break;
        }
        case CGRAPHVIZ_MEMBER: {
            uint32_t node = readInteger(reader, 4);
            if (depth == 0 || node >= made->nodeCount) return CGRAPHVIZ_BAD_PROGRAM;
            if (!agsubnode(open[depth], made->nodes[node], 1)) return CGRAPHVIZ_OUT_OF_MEMORY;
            break;
        }
        case CGRAPHVIZ_CLOSE:
            if (depth == 0) return CGRAPHVIZ_BAD_PROGRAM;
            depth--;
            break;
        default:
            return CGRAPHVIZ_BAD_PROGRAM;
        }
        if (reader->failed) return CGRAPHVIZ_BAD_PROGRAM;
    }
    bool whole = made->nodeCount == nodes && made->edgeCount == edges && made->groupCount == groups &&
                 made->attributeCount == attributes && depth == 0;
    return whole ? CGRAPHVIZ_DRAWN : CGRAPHVIZ_BAD_PROGRAM;
}

// MARK: Drawing

static double *writePoint(double *next, pointf point) {
    *next++ = point.x;
    *next++ = point.y;
    return next;
}

// How many numbers the places of an edge take.
static size_t edgeLength(Agedge_t *edge) {
    const splines *route = ED_spl(edge);
    size_t count = 4;
    for (size_t i = 0; route && i < (size_t)route->size; i++) count += 7 + 2 * (size_t)route->list[i].size;
    return count;
}

static double *writeEdge(double *next, Agedge_t *edge) {
    const splines *route = ED_spl(edge);
    const textlabel_t *label = ED_label(edge);
    *next++ = label && label->set;
    next = writePoint(next, label && label->set ? label->pos : (pointf){0});
    *next++ = route ? (double)route->size : 0;
    for (size_t i = 0; route && i < (size_t)route->size; i++) {
        const bezier *curve = &route->list[i];
        *next++ = curve->sflag != 0;
        next = writePoint(next, curve->sp);
        *next++ = curve->eflag != 0;
        next = writePoint(next, curve->ep);
        *next++ = (double)curve->size;
        for (size_t j = 0; j < (size_t)curve->size; j++) next = writePoint(next, curve->list[j]);
    }
    return next;
}

static int writePositions(const struct construction *made, struct cgraphviz_drawing *drawing) {
    size_t count = 4 + 4 * (size_t)made->nodeCount;
    for (uint32_t i = 0; i < made->edgeCount; i++) count += edgeLength(made->edges[i]);
    double *values = malloc(count * sizeof *values);
    if (!values) return CGRAPHVIZ_OUT_OF_MEMORY;
    boxf box = GD_bb(made->graph);
    double *next = writePoint(writePoint(values, box.LL), box.UR);
    for (uint32_t i = 0; i < made->nodeCount; i++) {
        next = writePoint(next, ND_coord(made->nodes[i]));
        *next++ = ND_width(made->nodes[i]) * 72, *next++ = ND_height(made->nodes[i]) * 72;
    }
    for (uint32_t i = 0; i < made->edgeCount; i++) next = writeEdge(next, made->edges[i]);
    drawing->bytes = (char *)values;
    drawing->length = count * sizeof *values;
    return CGRAPHVIZ_DRAWN;
}

// The size of the page to come, in inches. It follows Graphviz's own reckoning: the laid-out graph and its padding,
// scaled to the size the graph asks for.
static void measure(const struct construction *made, struct cgraphviz_drawing *drawing) {
    double padX = 4.0 / 72, padY = padX;
    const char *pad = agget(made->graph, TEXT("pad"));
    if (pad && sscanf(pad, "%lf,%lf", &padX, &padY) == 1) padY = padX;
    layout_t *layout = GD_drawing(made->graph);
    boxf box = GD_bb(made->graph);
    double width = box.UR.x - box.LL.x + 144 * padX, height = box.UR.y - box.LL.y + 144 * padY;
    double mostWidth = layout->landscape ? layout->size.y : layout->size.x;
    double mostHeight = layout->landscape ? layout->size.x : layout->size.y;
    double zoom = 1;
    if (mostWidth > 0 && mostHeight > 0 && (layout->filled || width > mostWidth || height > mostHeight))
        zoom = mostWidth / width < mostHeight / height ? mostWidth / width : mostHeight / height;
    drawing->width = width * zoom / 72;
    drawing->height = height * zoom / 72;
}

static int render(const struct construction *made, const char *format, double resolution, double mostPixels,
                  struct cgraphviz_drawing *drawing) {
    if (resolution > 0) {
        // Cairo's own limit: Graphviz would shrink the picture and say so on standard error only.
        const double longestSide = 32767;
        measure(made, drawing);
        drawing->width *= resolution;
        drawing->height *= resolution;
        bool fits = drawing->width <= longestSide && drawing->height <= longestSide &&
                    drawing->width * drawing->height <= mostPixels;
        if (!fits) return CGRAPHVIZ_TOO_LARGE;
        GD_drawing(made->graph)->dpi = resolution;
    }
    // The length is an `unsigned int` up to Graphviz 12 and a `size_t` from 13; zeroed, one serves as the other.
    size_t length = 0;
    void *lengthPointer = &length;
    int status = gvRenderData(context, made->graph, format, &drawing->bytes, lengthPointer);
    drawing->length = drawing->bytes ? length : 0;
    return status == 0 && drawing->bytes ? CGRAPHVIZ_DRAWN : CGRAPHVIZ_RENDERING_FAILED;
}

struct thread {
    void (*body)(void *);
    void *argument;
};

static void *runThread(void *start) {
    struct thread thread = *(struct thread *)start;
    free(start);
#if defined(__APPLE__)
    pthread_setname_np("Graphviz");
#elif defined(__linux__)
    pthread_setname_np(pthread_self(), "Graphviz");
#endif
    thread.body(thread.argument);
    return NULL;
}

_Bool cgraphviz_run(void (*body)(void *), void *argument) {
    // Address space only: pages are taken when the stack grows into them.
    const size_t stackSize = 64 * 1024 * 1024;
    struct thread *start = malloc(sizeof *start);
    if (!start) return false;
    *start = (struct thread){body, argument};
    pthread_attr_t attributes;
    pthread_t thread;
    bool started = pthread_attr_init(&attributes) == 0 && pthread_attr_setstacksize(&attributes, stackSize) == 0 &&
                   pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED) == 0 &&
                   pthread_create(&thread, &attributes, runThread, start) == 0;
    if (!started) free(start);
    return started;
}

// Where an edge between nodes of one rank has a label, dot makes the list of the rank above longer, and forgets that the
// list may move: it frees the old one at the end, for the second time. The list of the whole graph begins where its
// nodes do, so the right address is known.
static void mendRanks(Agraph_t *graph) {
    if (!GD_rank(graph)) return;
    for (int rank = GD_minrank(graph); rank <= GD_maxrank(graph); rank++) GD_rank(graph)[rank].av = GD_rank(graph)[rank].v;
}

_Bool cgraphviz_start(void) {
    if (context) return true;
    context = gvContext();
    if (!context) return false;
    agseterrf(takeMessage);
    return true;
}

const char *cgraphviz_version(void) { return gvcVersion(context); }

int cgraphviz_draw(const uint8_t *program, size_t length, const char *engine, const char *format,
                   double resolution, double most_pixels, struct cgraphviz_drawing *drawing) {
    memset(drawing, 0, sizeof *drawing);
    if (!cgraphviz_start()) return CGRAPHVIZ_UNAVAILABLE;
    messages.length = 0;
    struct reader reader = {program, length, 0, false};
    struct construction made = {0};
    int status = construct(&made, &reader);
    if (status == CGRAPHVIZ_DRAWN) {
        // Some engines draw random numbers without a seed of their own: those of a new process.
        srand(1);
        seed48((unsigned short[]){0, 0, 0});
        if (strcmp(engine, "circo") == 0) lastCircular = made.graph;
        if (gvLayout(context, made.graph, engine) != 0) status = CGRAPHVIZ_LAYOUT_FAILED;
        else if (format) status = render(&made, format, resolution, most_pixels, drawing);
        else status = writePositions(&made, drawing);
        if (strcmp(engine, "dot") == 0) mendRanks(made.graph);
        gvFreeLayout(context, made.graph);
    }
    if (made.graph) agclose(made.graph);
    freeNames();
    free(made.nodes);
    free(made.edges);
    free(made.attributes);
    drawing->messages = messages.bytes;
    drawing->messages_length = messages.length;
    return status;
}

void cgraphviz_free(struct cgraphviz_drawing *drawing) {
    // Positions are ours and the rest is Graphviz's, but both come from malloc.
    if (drawing->bytes) gvFreeRenderData(drawing->bytes);
    drawing->bytes = NULL;
    drawing->length = 0;
}
