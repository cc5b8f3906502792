// Cairo and Pango behind a handful of functions. None of their types is named here, so the Swift side compiles against
// every version of the libraries.
//
// Fonts and canvases may be made and used on every thread, each by one thread at a time.

#ifndef CCAIRO_H
#define CCAIRO_H

#include <stddef.h>
#include <stdint.h>

/// The fonts of a family and of whatever other families have the characters that it lacks.
struct ccairo_fonts;

/// @param family a list of families with commas between them
/// @return NULL where there is no memory
struct ccairo_fonts *ccairo_fonts_make(const char *family);
void ccairo_fonts_free(struct ccairo_fonts *fonts);

/// A line of text.
struct ccairo_text {
    /// UTF-8, `length` bytes.
    const char *bytes;
    size_t length;
    double size;
    _Bool is_bold;
};

/// How far a line goes, in the unit of its size.
double ccairo_text_width(struct ccairo_fonts *fonts, const struct ccairo_text *text);

/// For how many characters of a line no font has a picture.
int ccairo_text_missing(struct ccairo_fonts *fonts, const struct ccairo_text *text);

/// Where a line is: its baseline passes (x, y) in the direction (dx, dy), whose length is by how much it is scaled.
struct ccairo_place {
    double x, y, dx, dy;
    /// Which part of the line is at (x, y), from 0 for its beginning to 1 for its end.
    double anchor;
};

/// Sets a line for `ccairo_text_pixels` and finds out what it covers.
/// @param box left, top, right and bottom
void ccairo_text_set(struct ccairo_fonts *fonts, const struct ccairo_text *text, const struct ccairo_place *place,
                     double box[4]);

/// Draws a part of the line that was set last.
/// @param rgba what it is drawn in, from 0 to 1; pictures of characters have colours of their own
/// @param stride how many pixels a row takes
/// @return pixels, valid until the next call: opacity in the highest byte, then red, green and blue, multiplied by the
///   opacity. NULL where Cairo has failed; see `ccairo_fonts_failure`.
const uint32_t *ccairo_text_pixels(struct ccairo_fonts *fonts, int left, int top, int width, int height,
                                   const double rgba[4], size_t *stride);

/// Why the last drawing of a text has failed.
const char *ccairo_fonts_failure(const struct ccairo_fonts *fonts);

/// What a canvas becomes.
enum ccairo_kind { CCAIRO_PDF = 0, CCAIRO_SVG = 1 };

/// A picture of lines, areas and texts in the making.
struct ccairo_canvas;

/// @param width, height of the picture in points
/// @return NULL where there is no memory
struct ccairo_canvas *ccairo_canvas_make(int kind, double width, double height);
void ccairo_canvas_free(struct ccairo_canvas *canvas);

/// Moves and scales everything that follows: (x, y) comes to be the corner.
void ccairo_canvas_transform(struct ccairo_canvas *canvas, double x, double y, double scale);

void ccairo_canvas_title(struct ccairo_canvas *canvas, const char *title);
void ccairo_canvas_color(struct ccairo_canvas *canvas, const double rgba[4]);

/// How lines are drawn: with dashes and gaps, `count` lengths.
void ccairo_canvas_line(struct ccairo_canvas *canvas, double width, const double *dashes, int count);

void ccairo_canvas_move_to(struct ccairo_canvas *canvas, double x, double y);
void ccairo_canvas_line_to(struct ccairo_canvas *canvas, double x, double y);
void ccairo_canvas_curve_to(struct ccairo_canvas *canvas, double x1, double y1, double x2, double y2, double x3,
                            double y3);
void ccairo_canvas_close(struct ccairo_canvas *canvas);
void ccairo_canvas_ellipse(struct ccairo_canvas *canvas, double x, double y, double half_width, double half_height);

/// Fills what was drawn since the last fill or stroke, and keeps it for a stroke if that is wanted.
void ccairo_canvas_fill(struct ccairo_canvas *canvas, _Bool keep);
void ccairo_canvas_stroke(struct ccairo_canvas *canvas);

/// Draws discs of one diameter around the points that were moved to since the last fill or stroke.
void ccairo_canvas_dots(struct ccairo_canvas *canvas, double diameter);

void ccairo_canvas_text(struct ccairo_canvas *canvas, struct ccairo_fonts *fonts, const struct ccairo_text *text,
                        const struct ccairo_place *place);

/// Ends the picture.
/// @param bytes the file, which belongs to the canvas; NULL where something failed
/// @return what failed; NULL if nothing did
const char *ccairo_canvas_finish(struct ccairo_canvas *canvas, const uint8_t **bytes, size_t *length);

#endif
