/* What the drivers in C have in common: contents as flat.py writes them, and turns as turns.py takes them. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_PAPERS = 256, MOST_CONTENTS = 64, MOST_FIELDS = 8 };

typedef struct {
  char kind;
  double number[6];
  const char *text;
} Item;

typedef struct {
  const char *name, *title;
  Item *items;
  size_t count;
} Paper;

typedef struct {
  Paper papers[MOST_PAPERS];
  int count;
} Content;

static void stop(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(1);
}

static char *whole(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) stop(path);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *bytes = malloc((size_t)size + 1);
  if (fread(bytes, 1, (size_t)size, file) != (size_t)size) stop(path);
  bytes[size] = 0;
  fclose(file);
  return bytes;
}

/* Lines of one paper become its items: P width height; F and R x y width height …; L x y x y …; T x y size bold gray. */
static Content *read_content(const char *path) {
  Content *content = calloc(1, sizeof *content);
  Paper *paper = NULL;
  size_t room = 0;
  char *save = NULL;
  for (char *line = strtok_r(whole(path), "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
    char *field[MOST_FIELDS] = {0}, *rest = line;
    for (int i = 0; i < MOST_FIELDS && rest; i++) field[i] = strsep(&rest, "\t");
    if (line[0] == 'D') {
      if (content->count == MOST_PAPERS) stop("too many papers");
      paper = &content->papers[content->count++];
      *paper = (Paper){field[1], field[2], NULL, 0};
      room = 0;
      continue;
    }
    if (!paper) stop("no paper");
    if (paper->count == room) {
      room = room ? 2 * room : 128;
      paper->items = realloc(paper->items, room * sizeof(Item));
    }
    Item *item = &paper->items[paper->count++];
    *item = (Item){.kind = line[0]};
    for (int i = 0; i < 6 && field[i + 1]; i++) item->number[i] = strtod(field[i + 1], NULL);
    if (line[0] == 'T') item->text = field[6];
  }
  return content;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Calls `draw` for each file: one paper, or all of them. */
static void take_turns(int count, char **words, const char *about, void (*draw)(const Paper *, int, const char *)) {
  if (count != 3) stop("usage: DRIVER CONTENTS OUT");
  static Content *contents[MOST_CONTENTS];
  char path[4096], mode[16], line[64];
  for (int i = 0; i < MOST_CONTENTS; i++) {
    snprintf(path, sizeof path, "%s/%d", words[1], i);
    FILE *file = fopen(path, "rb");
    if (!file) break;
    fclose(file);
    contents[i] = read_content(path);
  }
  puts(about);
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    int number = 0;
    if (sscanf(line, "%d %15s", &number, mode) != 2 || number < 0 || number >= MOST_CONTENTS || !contents[number])
      stop("no such turn");
    const Content *content = contents[number];
    double start = now();
    if (strcmp(mode, "one") == 0) {
      snprintf(path, sizeof path, "%s/one.pdf", words[2]);
      draw(content->papers, content->count, path);
    } else {
      for (int i = 0; i < content->count; i++) {
        snprintf(path, sizeof path, "%s/%s.pdf", words[2], content->papers[i].name);
        draw(&content->papers[i], 1, path);
      }
    }
    printf("{\"seconds\": %.6f}\n", now() - start);
    fflush(stdout);
  }
}
