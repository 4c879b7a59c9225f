/* cairo and pango: lines of text at their places, shaped by pango; not tagged. */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "turns.h"

static PangoLayout *layout;

/* Descriptions are made once: there are few sizes. */
static const PangoFontDescription *font(double size, int bold) {
  enum { MOST_FONTS = 64 };
  static struct { double size; int bold; PangoFontDescription *font; } known[MOST_FONTS];
  int i = 0;
  for (; i < MOST_FONTS && known[i].font; i++)
    if (known[i].size == size && known[i].bold == bold) return known[i].font;
  if (i == MOST_FONTS) stop("too many fonts");
  PangoFontDescription *made = pango_font_description_from_string(bold ? "Noto Sans Bold" : "Noto Sans");
  pango_font_description_set_absolute_size(made, size * PANGO_SCALE);
  known[i].size = size;
  known[i].bold = bold;
  return known[i].font = made;
}

static void draw_item(cairo_t *cairo, const Item *item) {
  const double *n = item->number;
  switch (item->kind) {
    case 'F':
      cairo_set_source_rgb(cairo, n[4], n[4], n[4]);
      cairo_rectangle(cairo, n[0], n[1], n[2], n[3]);
      cairo_fill(cairo);
      break;
    case 'R':
      cairo_set_source_rgb(cairo, n[5], n[5], n[5]);
      cairo_set_line_width(cairo, n[4]);
      cairo_rectangle(cairo, n[0], n[1], n[2], n[3]);
      cairo_stroke(cairo);
      break;
    case 'L':
      cairo_set_source_rgb(cairo, n[5], n[5], n[5]);
      cairo_set_line_width(cairo, n[4]);
      cairo_move_to(cairo, n[0], n[1]);
      cairo_line_to(cairo, n[2], n[3]);
      cairo_stroke(cairo);
      break;
    case 'T':
      cairo_set_source_rgb(cairo, n[4], n[4], n[4]);
      pango_layout_set_font_description(layout, font(n[2], (int)n[3]));
      pango_layout_set_text(layout, item->text, -1);
      cairo_move_to(cairo, n[0], n[1]);
      pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, 0));
      break;
  }
}

static void draw(const Paper *papers, int count, const char *path) {
  cairo_surface_t *surface = cairo_pdf_surface_create(path, 595.276, 841.89);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, papers[0].title);
  cairo_t *cairo = cairo_create(surface);
  int started = 0;
  for (int i = 0; i < count; i++) {
    for (size_t j = 0; j < papers[i].count; j++) {
      const Item *item = &papers[i].items[j];
      if (item->kind != 'P') {
        draw_item(cairo, item);
        continue;
      }
      if (started++) cairo_show_page(cairo);
      cairo_pdf_surface_set_size(surface, item->number[0], item->number[1]);
    }
  }
  cairo_show_page(cairo);
  cairo_destroy(cairo);
  cairo_surface_finish(surface);
  if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) stop("cairo cannot write");
  cairo_surface_destroy(surface);
}

int main(int count, char **words) {
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options(context, options);
  pango_cairo_context_set_resolution(context, 72);
  layout = pango_layout_new(context);
  char about[200];
  snprintf(about, sizeof about,
           "{\"name\": \"cairo + pango\", \"version\": \"%s + %s\", \"makes\": \"untagged PDF, lines placed by us\"}",
           cairo_version_string(), pango_version_string());
  take_turns(count, words, about, draw);
}
