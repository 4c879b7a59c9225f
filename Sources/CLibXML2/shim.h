#include <libxml/xmlversion.h>
// Foundation carries its own copy of ICU's headers; two copies of UErrorCode in one build are an error. Nothing here
// reads xmlCharEncodingHandler, whose tail is the only thing that the macro changes.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

// xmlFree is a global mutable function pointer, which Swift 6 refuses to read.
static inline void st_xml_free(void *pointer) { xmlFree(pointer); }
