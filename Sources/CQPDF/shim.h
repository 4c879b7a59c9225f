#include <qpdf/qpdf-c.h>
#include <stdlib.h>

// The flags of the C API are macros with operators in them, which Swift reads in its own order.
static inline int st_qpdf_failed(QPDF_ERROR_CODE code) { return (code & (QPDF_ERRORS)) != 0; }

// Stream data is the caller's to free, with the free that belongs to libqpdf's malloc.
static inline void st_qpdf_free(void *data) { free(data); }
