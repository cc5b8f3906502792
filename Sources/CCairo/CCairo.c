#include "CCairo.h"

#include "Pango.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

// MARK: Texts

struct ccairo_fonts {
    PangoContext *context;
    PangoLayout *layout;
    PangoFontDescription *description;
    double size;
    _Bool is_bold;
    struct ccairo_place place;
    // Where the line begins, from the point that it is anchored at.
    double start;
    cairo_surface_t *surface;
    cairo_t *cairo;
    int width, height;
    cairo_status_t status;
};

struct ccairo_fonts *ccairo_fonts_make(const char *family) {
    struct ccairo_fonts *fonts = calloc(1, sizeof *fonts);
    if (!fonts) return NULL;
    // Every thread has a default map of its own.
    fonts->context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    cairo_font_options_t *options = cairo_font_options_create();
    // A text has the same proportions at every size and angle.
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(fonts->context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(fonts->context, 0);
    fonts->layout = pango_layout_new(fonts->context);
    pango_layout_set_single_paragraph_mode(fonts->layout, 1);
    fonts->description = pango_font_description_new();
    pango_font_description_set_family(fonts->description, family);
    return fonts;
}

void ccairo_fonts_free(struct ccairo_fonts *fonts) {
    if (!fonts) return;
    if (fonts->cairo) cairo_destroy(fonts->cairo);
    if (fonts->surface) cairo_surface_destroy(fonts->surface);
    pango_font_description_free(fonts->description);
    g_object_unref(fonts->layout);
    g_object_unref(fonts->context);
    free(fonts);
}

static PangoLayoutLine *set(struct ccairo_fonts *fonts, const struct ccairo_text *text) {
    if (fonts->size != text->size || fonts->is_bold != text->is_bold) {
        fonts->size = text->size;
        fonts->is_bold = text->is_bold;
        pango_font_description_set_absolute_size(fonts->description, text->size * PANGO_SCALE);
        pango_font_description_set_weight(fonts->description, text->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(fonts->layout, fonts->description);
    }
    int length = text->length > INT_MAX ? INT_MAX : (int)text->length;
    pango_layout_set_text(fonts->layout, length > 0 ? text->bytes : "", length);
    return pango_layout_get_line_readonly(fonts->layout, 0);
}

double ccairo_text_width(struct ccairo_fonts *fonts, const struct ccairo_text *text) {
    PangoRectangle logical;
    pango_layout_line_get_extents(set(fonts, text), NULL, &logical);
    return (double)logical.width / PANGO_SCALE;
}

int ccairo_text_missing(struct ccairo_fonts *fonts, const struct ccairo_text *text) {
    set(fonts, text);
    return pango_layout_get_unknown_glyphs_count(fonts->layout);
}

void ccairo_text_set(struct ccairo_fonts *fonts, const struct ccairo_text *text, const struct ccairo_place *place,
                     double box[4]) {
    PangoRectangle ink, logical;
    pango_layout_line_get_extents(set(fonts, text), &ink, &logical);
    fonts->place = *place;
    fonts->start = -place->anchor * logical.width / PANGO_SCALE;
    double left = fonts->start + (double)ink.x / PANGO_SCALE, right = left + (double)ink.width / PANGO_SCALE;
    double top = (double)ink.y / PANGO_SCALE, bottom = top + (double)ink.height / PANGO_SCALE;
    box[0] = box[1] = INFINITY;
    box[2] = box[3] = -INFINITY;
    for (int corner = 0; corner < 4; corner++) {
        double along = corner & 1 ? right : left, down = corner & 2 ? bottom : top;
        double x = place->x + along * place->dx - down * place->dy;
        double y = place->y + along * place->dy + down * place->dx;
        box[0] = fmin(box[0], x);
        box[1] = fmin(box[1], y);
        box[2] = fmax(box[2], x);
        box[3] = fmax(box[3], y);
    }
}

static void show(cairo_t *cairo, PangoLayoutLine *line, const struct ccairo_place *place, double start) {
    cairo_matrix_t matrix;
    cairo_matrix_init(&matrix, place->dx, place->dy, -place->dy, place->dx, place->x, place->y);
    cairo_transform(cairo, &matrix);
    cairo_move_to(cairo, start, 0);
    pango_cairo_show_layout_line(cairo, line);
}

const uint32_t *ccairo_text_pixels(struct ccairo_fonts *fonts, int left, int top, int width, int height,
                                   const double rgba[4], size_t *stride) {
    if (width > fonts->width || height > fonts->height) {
        if (fonts->cairo) cairo_destroy(fonts->cairo);
        if (fonts->surface) cairo_surface_destroy(fonts->surface);
        fonts->width = width > fonts->width ? width : fonts->width;
        fonts->height = height > fonts->height ? height : fonts->height;
        fonts->surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, fonts->width, fonts->height);
        fonts->cairo = cairo_create(fonts->surface);
    }
    unsigned char *pixels = cairo_image_surface_get_data(fonts->surface);
    if (pixels) {
        int row = cairo_image_surface_get_stride(fonts->surface);
        cairo_surface_flush(fonts->surface);
        for (int y = 0; y < height; y++) memset(pixels + (size_t)y * row, 0, (size_t)width * 4);
        cairo_surface_mark_dirty_rectangle(fonts->surface, 0, 0, width, height);
        *stride = (size_t)row / 4;
        cairo_save(fonts->cairo);
        cairo_set_source_rgba(fonts->cairo, rgba[0], rgba[1], rgba[2], rgba[3]);
        cairo_translate(fonts->cairo, -left, -top);
        show(fonts->cairo, pango_layout_get_line_readonly(fonts->layout, 0), &fonts->place, fonts->start);
        cairo_new_path(fonts->cairo);
        cairo_restore(fonts->cairo);
        cairo_surface_flush(fonts->surface);
    }
    fonts->status = cairo_status(fonts->cairo);
    if (fonts->status == CAIRO_STATUS_SUCCESS) return (const uint32_t *)(const void *)pixels;
    // What has failed once fails ever after: the next text begins anew.
    fonts->width = fonts->height = 0;
    return NULL;
}

const char *ccairo_fonts_failure(const struct ccairo_fonts *fonts) { return cairo_status_to_string(fonts->status); }

// MARK: Canvases

struct ccairo_canvas {
    cairo_surface_t *surface;
    cairo_t *cairo;
    int kind;
    uint8_t *bytes;
    size_t length, capacity;
};

static cairo_status_t append(void *closure, const unsigned char *bytes, unsigned int length) {
    struct ccairo_canvas *canvas = closure;
    if (length > canvas->capacity - canvas->length) {
        size_t capacity = (canvas->length + length) * 2;
        uint8_t *grown = realloc(canvas->bytes, capacity);
        if (!grown) return CAIRO_STATUS_NO_MEMORY;
        canvas->bytes = grown;
        canvas->capacity = capacity;
    }
    memcpy(canvas->bytes + canvas->length, bytes, length);
    canvas->length += length;
    return CAIRO_STATUS_SUCCESS;
}

struct ccairo_canvas *ccairo_canvas_make(int kind, double width, double height) {
    struct ccairo_canvas *canvas = calloc(1, sizeof *canvas);
    if (!canvas) return NULL;
    canvas->kind = kind;
    if (kind == CCAIRO_PDF) {
        canvas->surface = cairo_pdf_surface_create_for_stream(append, canvas, width, height);
#if CAIRO_VERSION >= CAIRO_VERSION_ENCODE(1, 16, 0)
        // The same picture is the same file tomorrow.
        cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_CREATE_DATE, "");
#endif
    } else {
        canvas->surface = cairo_svg_surface_create_for_stream(append, canvas, width, height);
#if CAIRO_VERSION >= CAIRO_VERSION_ENCODE(1, 16, 0)
        // As large in a page as the drawing's own SVG.
        cairo_svg_surface_set_document_unit(canvas->surface, CAIRO_SVG_UNIT_USER);
#endif
    }
    canvas->cairo = cairo_create(canvas->surface);
    return canvas;
}

void ccairo_canvas_free(struct ccairo_canvas *canvas) {
    if (!canvas) return;
    cairo_destroy(canvas->cairo);
    // What is still to be written goes to the canvas.
    cairo_surface_finish(canvas->surface);
    cairo_surface_destroy(canvas->surface);
    free(canvas->bytes);
    free(canvas);
}

void ccairo_canvas_transform(struct ccairo_canvas *canvas, double x, double y, double scale) {
    cairo_scale(canvas->cairo, scale, scale);
    cairo_translate(canvas->cairo, -x, -y);
}

void ccairo_canvas_title(struct ccairo_canvas *canvas, const char *title) {
#if CAIRO_VERSION >= CAIRO_VERSION_ENCODE(1, 16, 0)
    if (canvas->kind == CCAIRO_PDF) cairo_pdf_surface_set_metadata(canvas->surface, CAIRO_PDF_METADATA_TITLE, title);
#endif
}

void ccairo_canvas_color(struct ccairo_canvas *canvas, const double rgba[4]) {
    cairo_set_source_rgba(canvas->cairo, rgba[0], rgba[1], rgba[2], rgba[3]);
}

void ccairo_canvas_line(struct ccairo_canvas *canvas, double width, const double *dashes, int count) {
    cairo_set_line_width(canvas->cairo, width);
    cairo_set_line_cap(canvas->cairo, CAIRO_LINE_CAP_BUTT);
    cairo_set_dash(canvas->cairo, dashes, count, 0);
}

void ccairo_canvas_move_to(struct ccairo_canvas *canvas, double x, double y) { cairo_move_to(canvas->cairo, x, y); }

void ccairo_canvas_line_to(struct ccairo_canvas *canvas, double x, double y) { cairo_line_to(canvas->cairo, x, y); }

void ccairo_canvas_curve_to(struct ccairo_canvas *canvas, double x1, double y1, double x2, double y2, double x3,
                            double y3) {
    cairo_curve_to(canvas->cairo, x1, y1, x2, y2, x3, y3);
}

void ccairo_canvas_close(struct ccairo_canvas *canvas) { cairo_close_path(canvas->cairo); }

void ccairo_canvas_ellipse(struct ccairo_canvas *canvas, double x, double y, double half_width, double half_height) {
    // Four arcs; see https://spencermortensen.com/articles/bezier-circle/
    const double k = 0.5519150245, w = half_width, h = half_height;
    cairo_t *cairo = canvas->cairo;
    cairo_move_to(cairo, x + w, y);
    cairo_curve_to(cairo, x + w, y + k * h, x + k * w, y + h, x, y + h);
    cairo_curve_to(cairo, x - k * w, y + h, x - w, y + k * h, x - w, y);
    cairo_curve_to(cairo, x - w, y - k * h, x - k * w, y - h, x, y - h);
    cairo_curve_to(cairo, x + k * w, y - h, x + w, y - k * h, x + w, y);
    cairo_close_path(cairo);
}

void ccairo_canvas_fill(struct ccairo_canvas *canvas, _Bool keep) {
    if (keep) {
        cairo_fill_preserve(canvas->cairo);
    } else {
        cairo_fill(canvas->cairo);
    }
}

void ccairo_canvas_stroke(struct ccairo_canvas *canvas) { cairo_stroke(canvas->cairo); }

void ccairo_canvas_dots(struct ccairo_canvas *canvas, double diameter) {
    ccairo_canvas_line(canvas, diameter, NULL, 0);
    cairo_set_line_cap(canvas->cairo, CAIRO_LINE_CAP_ROUND);
    cairo_stroke(canvas->cairo);
}

void ccairo_canvas_text(struct ccairo_canvas *canvas, struct ccairo_fonts *fonts, const struct ccairo_text *text,
                        const struct ccairo_place *place) {
    PangoLayoutLine *line = set(fonts, text);
    PangoRectangle logical;
    pango_layout_line_get_extents(line, NULL, &logical);
    cairo_save(canvas->cairo);
    show(canvas->cairo, line, place, -place->anchor * logical.width / PANGO_SCALE);
    cairo_new_path(canvas->cairo);
    cairo_restore(canvas->cairo);
}

const char *ccairo_canvas_finish(struct ccairo_canvas *canvas, const uint8_t **bytes, size_t *length) {
    cairo_status_t status = cairo_status(canvas->cairo);
    cairo_surface_finish(canvas->surface);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(canvas->surface);
    *bytes = status == CAIRO_STATUS_SUCCESS ? canvas->bytes : NULL;
    *length = status == CAIRO_STATUS_SUCCESS ? canvas->length : 0;
    return status == CAIRO_STATUS_SUCCESS ? NULL : cairo_status_to_string(status);
}
