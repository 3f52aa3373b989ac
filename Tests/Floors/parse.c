// The floor of a check of courses: cmark parses the same files, and that is all.
//
//   parse FILE…
#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **paths) {
  for (int i = 1; i < count; i++) {
    FILE *file = fopen(paths[i], "r");
    if (!file) return 66;
    cmark_node *document = cmark_parse_file(file, CMARK_OPT_DEFAULT);
    fclose(file);
    if (!document) return 70;
    cmark_node_free(document);
  }
  return 0;
}
