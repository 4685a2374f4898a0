// One JSON object a row, parsed by simdjson, and the fields that were asked for.
// Nothing here throws across the border: every failure is a code.
#ifndef DARNEL_JSON_H
#define DARNEL_JSON_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct darnel_json darnel_json;

enum {
  DARNEL_JSON_MISSING = 0,
  DARNEL_JSON_NULL = 1,
  DARNEL_JSON_STRING = 2,
  DARNEL_JSON_INTEGER = 3,
  DARNEL_JSON_NUMBER = 4,
  DARNEL_JSON_BOOL = 5,
  DARNEL_JSON_ARRAY = 6,
  DARNEL_JSON_OBJECT = 7
};

enum { DARNEL_JSON_OK = 0, DARNEL_JSON_NOT_OBJECT = 1000, DARNEL_JSON_NO_MEMORY = 1001 };

// The bytes of a field: decoded for a string, spelled for a number or a bool, empty otherwise.
// Valid until the next parse.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  int32_t kind;
} darnel_json_field;

// Null when memory runs out.
darnel_json *darnel_json_new(void);
void darnel_json_free(darnel_json *parser);

// Asks for one more field; fields are numbered from 0 in this order. A name with dots means the
// key of that very name, and failing that a path into nested objects. False: memory ran out.
int darnel_json_want(darnel_json *parser, const uint8_t *name, size_t count);

// Parses one row. `row` must be readable for 64 bytes past `count`. Returns DARNEL_JSON_OK, one of
// the codes above, or simdjson's code. A key that occurs twice counts by its last value.
int darnel_json_parse(darnel_json *parser, const uint8_t *row, size_t count);

darnel_json_field darnel_json_get(const darnel_json *parser, size_t index);

// What a code means, in English; static storage.
const char *darnel_json_reason(int code);

// Whether the bytes are well-formed UTF-8.
int darnel_utf8_valid(const uint8_t *bytes, size_t count);

#ifdef __cplusplus
}
#endif
#endif
