/* The floor: what the libraries alone cost. Words are shaped once and remembered, fonts are cut once for each set of glyphs
   and remembered compressed, contents are compressed, files are written: no rules, no layout, no tags, no proof. The files
   are PDF and show the texts at their places; they have no way back from glyphs to characters. */
#include <fcntl.h>
#include <hb-subset.h>
#include <hb.h>
#include <libdeflate.h>
#include <stdint.h>
#include <unistd.h>

#include "turns.h"

enum { FACES = 2, GLYPHS = 1 << 16, SETS = GLYPHS / 64, SLOTS = 1 << 16, MOST_OBJECTS = 1 << 14, LEVEL = 6 };

typedef struct {
  char *bytes;
  size_t size, room;
} Bytes;

typedef struct {
  uint64_t hash;
  char *text, *shown;
  size_t length, shown_size;
  int face, glyph_count;
  uint16_t *glyphs;
} Word;

typedef struct {
  uint64_t hash;
  uint64_t *set;
  char *bytes;
  size_t size, plain;
  int face;
} Cut;

typedef struct {
  hb_face_t *face;
  hb_font_t *font;
  uint64_t used[SETS];
  /* The words of the set that are not all zero. */
  int first, last;
} Face;

static Face faces[FACES];
static Word words[SLOTS];
static Cut cuts[SLOTS];
static hb_buffer_t *buffer;
static struct libdeflate_compressor *compressor;

static void need(Bytes *out, size_t more) {
  if (out->size + more <= out->room) return;
  out->room = 2 * (out->size + more);
  out->bytes = realloc(out->bytes, out->room);
}

static void put(Bytes *out, const void *bytes, size_t size) {
  need(out, size);
  memcpy(out->bytes + out->size, bytes, size);
  out->size += size;
}

static void text(Bytes *out, const char *words) { put(out, words, strlen(words)); }

static void integer(Bytes *out, long value) {
  char digits[24], *end = digits + sizeof digits, *at = end;
  unsigned long rest = value < 0 ? (unsigned long)-value : (unsigned long)value;
  do *--at = (char)('0' + rest % 10); while (rest /= 10);
  if (value < 0) *--at = '-';
  put(out, at, (size_t)(end - at));
}

/* Hundredths of a point. */
static void length(Bytes *out, double value) {
  long hundredths = (long)(value * 100 + (value < 0 ? -0.5 : 0.5));
  if (hundredths < 0) text(out, "-");
  if (hundredths < 0) hundredths = -hundredths;
  integer(out, hundredths / 100);
  if (hundredths % 100) {
    char rest[3] = {'.', (char)('0' + hundredths % 100 / 10), (char)('0' + hundredths % 10)};
    put(out, rest, rest[2] == '0' ? 2 : 3);
  }
  text(out, " ");
}

static uint64_t hash(const void *bytes, size_t size, uint64_t seed) {
  const unsigned char *at = bytes;
  uint64_t value = 14695981039346656037u ^ seed;
  for (size_t i = 0; i < size; i++) value = (value ^ at[i]) * 1099511628211u;
  return value;
}

/* A word as it stands in a content stream: glyphs in hexadecimal digits, and kerning between them. */
static void shape(Word *word, int face, const char *characters, size_t count) {
  hb_buffer_clear_contents(buffer);
  hb_buffer_add_utf8(buffer, characters, (int)count, 0, (int)count);
  hb_buffer_guess_segment_properties(buffer);
  hb_shape(faces[face].font, buffer, NULL, 0);
  unsigned glyph_count = 0;
  hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(buffer, &glyph_count);
  hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer, &glyph_count);
  Bytes shown = {0};
  word->glyphs = malloc(sizeof(uint16_t) * (glyph_count + 1));
  text(&shown, "<");
  for (unsigned i = 0; i < glyph_count; i++) {
    char digits[5];
    snprintf(digits, sizeof digits, "%04x", glyphs[i].codepoint & 0xFFFF);
    put(&shown, digits, 4);
    word->glyphs[i] = (uint16_t)glyphs[i].codepoint;
    int kerning = hb_font_get_glyph_h_advance(faces[face].font, glyphs[i].codepoint) - places[i].x_advance;
    if (kerning && i + 1 < glyph_count) {
      text(&shown, ">");
      integer(&shown, kerning);
      text(&shown, "<");
    }
  }
  text(&shown, ">");
  word->glyph_count = (int)glyph_count;
  word->shown = shown.bytes;
  word->shown_size = shown.size;
}

static const Word *known_word(int face, const char *characters, size_t count) {
  uint64_t value = hash(characters, count, (uint64_t)face);
  for (size_t slot = value % SLOTS;; slot = (slot + 1) % SLOTS) {
    Word *word = &words[slot];
    if (!word->text) {
      *word = (Word){.hash = value, .text = strndup(characters, count), .length = count, .face = face};
      shape(word, face, characters, count);
      return word;
    }
    if (word->hash == value && word->face == face && word->length == count && !memcmp(word->text, characters, count))
      return word;
  }
}

static void compress(Bytes *out, const char *bytes, size_t size) {
  size_t bound = libdeflate_zlib_compress_bound(compressor, size);
  need(out, bound);
  out->size += libdeflate_zlib_compress(compressor, bytes, size, out->bytes + out->size, bound);
}

static void cut_face(Cut *cut, Face *face) {
  hb_subset_input_t *input = hb_subset_input_create_or_fail();
  hb_set_t *glyphs = hb_subset_input_glyph_set(input);
  for (hb_codepoint_t glyph = 0; glyph < GLYPHS; glyph++)
    if (cut->set[glyph / 64] >> glyph % 64 & 1) hb_set_add(glyphs, glyph);
  hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS);
  hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  const char *tables[] = {"GSUB", "GPOS", "GDEF", "name", "post", "OS/2", "cmap"};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) hb_set_add(dropped, hb_tag_from_string(tables[i], 4));
  hb_face_t *subset = hb_subset_or_fail(face->face, input);
  if (!subset) stop("the font cannot be cut");
  hb_blob_t *blob = hb_face_reference_blob(subset);
  unsigned size = 0;
  const char *bytes = hb_blob_get_data(blob, &size);
  Bytes packed = {0};
  compress(&packed, bytes, size);
  cut->bytes = packed.bytes;
  cut->size = packed.size;
  cut->plain = size;
  hb_blob_destroy(blob);
  hb_face_destroy(subset);
  hb_subset_input_destroy(input);
}

static const Cut *known_cut(int number) {
  Face *face = &faces[number];
  const uint64_t *set = face->used + face->first;
  size_t size = (size_t)(face->last - face->first + 1) * sizeof *set;
  uint64_t value = hash(set, size, (uint64_t)number);
  for (size_t slot = value % SLOTS;; slot = (slot + 1) % SLOTS) {
    Cut *cut = &cuts[slot];
    if (!cut->set) {
      *cut = (Cut){.hash = value, .face = number, .set = calloc(SETS, sizeof *set)};
      memcpy(cut->set, face->used, sizeof face->used);
      cut_face(cut, face);
      return cut;
    }
    if (cut->hash == value && cut->face == number && !memcmp(cut->set + face->first, set, size)) return cut;
  }
}

static void use(Face *face, const Word *word) {
  for (int i = 0; i < word->glyph_count; i++) {
    int place = word->glyphs[i] / 64;
    face->used[place] |= 1ull << word->glyphs[i] % 64;
    if (place < face->first) face->first = place;
    if (place > face->last) face->last = place;
  }
}

static void show(Bytes *out, const Item *item) {
  int face = (int)item->number[3];
  text(out, face ? "/B " : "/R ");
  length(out, item->number[2]);
  text(out, "Tf 1 0 0 1 ");
  length(out, item->number[0]);
  length(out, 841.89 - item->number[1]);
  text(out, "Tm[");
  for (const char *at = item->text; *at;) {
    const char *end = strchr(at, ' ');
    size_t count = end ? (size_t)(end - at) + 1 : strlen(at);
    const Word *word = known_word(face, at, count);
    put(out, word->shown, word->shown_size);
    use(&faces[face], word);
    at += count;
  }
  text(out, "]TJ\n");
}

static void stroke(Bytes *out, const Item *item) {
  const double *n = item->number;
  if (item->kind != 'F') length(out, n[4]);
  if (item->kind != 'F') text(out, "w ");
  if (item->kind == 'F') length(out, n[4]);
  if (item->kind == 'F') text(out, "g ");
  length(out, n[0]);
  length(out, 841.89 - n[1]);
  if (item->kind == 'L') text(out, "m ");
  length(out, n[2]);
  length(out, item->kind == 'L' ? 841.89 - n[3] : -n[3]);
  text(out, item->kind == 'L' ? "l S\n" : item->kind == 'F' ? "re f 0 g\n" : "re S\n");
}

/* The file that is being written, and where its objects are. */
static struct {
  Bytes bytes;
  long offsets[MOST_OBJECTS], pages[MOST_OBJECTS], fonts[FACES];
  int objects, page_count;
} file;

static void begin(int object) {
  file.offsets[object] = (long)file.bytes.size;
  integer(&file.bytes, object);
  text(&file.bytes, " 0 obj");
}

static int begin_next(void) {
  if (file.objects == MOST_OBJECTS) stop("too many objects");
  begin(file.objects);
  return file.objects++;
}

static void reference(int object) {
  integer(&file.bytes, object);
  text(&file.bytes, " 0 R ");
}

static void put_stream(const char *packed, size_t size) {
  text(&file.bytes, "/Filter/FlateDecode/Length ");
  integer(&file.bytes, (long)size);
  text(&file.bytes, ">>stream\n");
  put(&file.bytes, packed, size);
  text(&file.bytes, "\nendstream endobj\n");
}

/* The page whose items come first; what it gives is the item after them. */
static size_t put_page(const Paper *paper, size_t item) {
  static Bytes content, packed;
  content.size = packed.size = 0;
  for (item++; item < paper->count && paper->items[item].kind != 'P'; item++) {
    if (paper->items[item].kind != 'T') {
      stroke(&content, &paper->items[item]);
      continue;
    }
    text(&content, "BT ");
    show(&content, &paper->items[item]);
    text(&content, "ET ");
  }
  compress(&packed, content.bytes, content.size);
  int stream = begin_next();
  text(&file.bytes, "<<");
  put_stream(packed.bytes, packed.size);
  int page = begin_next();
  file.pages[file.page_count++] = page;
  text(&file.bytes, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.276 841.89]/Contents ");
  reference(stream);
  text(&file.bytes, ">>endobj\n");
  return item;
}

static void put_widths(const Face *face) {
  for (int place = face->first; place <= face->last; place++)
    for (int bit = 0; bit < 64; bit++) {
      if (!(face->used[place] >> bit & 1)) continue;
      int glyph = place * 64 + bit;
      integer(&file.bytes, glyph);
      text(&file.bytes, "[");
      integer(&file.bytes, hb_font_get_glyph_h_advance(face->font, (hb_codepoint_t)glyph));
      text(&file.bytes, "]");
    }
}

static void put_font(int face) {
  const Cut *cut = known_cut(face);
  const char *name = face ? "AAAAAA+NotoSans-Bold" : "AAAAAA+NotoSans-Regular";
  int program = begin_next();
  text(&file.bytes, "<</Length1 ");
  integer(&file.bytes, (long)cut->plain);
  put_stream(cut->bytes, cut->size);
  int descriptor = begin_next();
  text(&file.bytes, "<</Type/FontDescriptor/Flags 4/ItalicAngle 0/Ascent 1069/Descent -293/CapHeight 714/StemV 80"
                    "/FontBBox[-621 -389 2800 1067]/FontName/");
  text(&file.bytes, name);
  text(&file.bytes, "/FontFile2 ");
  reference(program);
  text(&file.bytes, ">>endobj\n");
  file.fonts[face] = begin_next();
  text(&file.bytes, "<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/");
  text(&file.bytes, name);
  text(&file.bytes, "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity"
                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/BaseFont/");
  text(&file.bytes, name);
  text(&file.bytes, "/FontDescriptor ");
  reference(descriptor);
  text(&file.bytes, "/W[");
  put_widths(&faces[face]);
  text(&file.bytes, "]>>]>>endobj\n");
}

static void put_tree(void) {
  begin(2);
  text(&file.bytes, "<</Type/Pages/Count ");
  integer(&file.bytes, file.page_count);
  text(&file.bytes, "/Resources<</Font<<");
  for (int i = 0; i < FACES; i++) {
    if (!file.fonts[i]) continue;
    text(&file.bytes, i ? "/B " : "/R ");
    reference((int)file.fonts[i]);
  }
  text(&file.bytes, ">>>>/Kids[");
  for (int i = 0; i < file.page_count; i++) reference((int)file.pages[i]);
  text(&file.bytes, "]>>endobj\n");
  begin(1);
  text(&file.bytes, "<</Type/Catalog/Pages 2 0 R>>endobj\n");
}

static void put_table(void) {
  long start = (long)file.bytes.size;
  text(&file.bytes, "xref\n0 ");
  integer(&file.bytes, file.objects);
  text(&file.bytes, "\n0000000000 65535 f \n");
  for (int i = 1; i < file.objects; i++) {
    char row[] = "0000000000 00000 n \n";
    int digit = 9;
    for (long rest = file.offsets[i]; rest; rest /= 10) row[digit--] = (char)('0' + rest % 10);
    put(&file.bytes, row, 20);
  }
  text(&file.bytes, "trailer<</Root 1 0 R/Size ");
  integer(&file.bytes, file.objects);
  text(&file.bytes, ">>\nstartxref\n");
  integer(&file.bytes, start);
  text(&file.bytes, "\n%%EOF\n");
}

static void draw(const Paper *papers, int count, const char *path) {
  file.bytes.size = 0;
  file.objects = 3;
  file.page_count = 0;
  for (int i = 0; i < FACES; i++) {
    memset(faces[i].used, 0, sizeof faces[i].used);
    faces[i].first = SETS;
    faces[i].last = -1;
    file.fonts[i] = 0;
  }
  text(&file.bytes, "%PDF-1.7\n");
  for (int i = 0; i < count; i++)
    for (size_t item = 0; item < papers[i].count;) item = put_page(&papers[i], item);
  for (int i = 0; i < FACES; i++)
    if (faces[i].last >= 0) put_font(i);
  put_tree();
  put_table();
  int target = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (target < 0 || write(target, file.bytes.bytes, file.bytes.size) != (ssize_t)file.bytes.size) stop(path);
  close(target);
}

static void open_face(Face *face, const char *path) {
  hb_blob_t *blob = hb_blob_create_from_file_or_fail(path);
  if (!blob) stop(path);
  face->face = hb_face_create(blob, 0);
  face->font = hb_font_create(face->face);
  hb_face_make_immutable(face->face);
  hb_blob_destroy(blob);
}

int main(int count, char **arguments) {
  open_face(&faces[0], "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf");
  open_face(&faces[1], "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf");
  buffer = hb_buffer_create();
  compressor = libdeflate_alloc_compressor(LEVEL);
  char about[200];
  snprintf(about, sizeof about,
           "{\"name\": \"floor\", \"version\": \"HarfBuzz %s, libdeflate %s\", \"makes\": \"untagged PDF without text\"}",
           hb_version_string(), LIBDEFLATE_VERSION_STRING);
  take_turns(count, arguments, about, draw);
}
