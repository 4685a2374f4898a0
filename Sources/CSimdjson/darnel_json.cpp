#include "darnel_json.h"

#include <simdjson.h>

#include <charconv>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace dom = simdjson::dom;

namespace {

struct Wanted {
  std::string name;  // as asked for: "meta.url"
  size_t head;       // length of the part before the first dot
  bool exact;        // the key of the very name was there: it wins over the path
  char spelled[32];  // a number or a bool as text
  darnel_json_field field;
};

constexpr darnel_json_field missing{nullptr, 0, DARNEL_JSON_MISSING};

// The header-inlined copies of some accessors may throw; those used below return error codes.
void spell(Wanted &wanted, const char *end, int32_t kind) {
  wanted.field.bytes = reinterpret_cast<const uint8_t *>(wanted.spelled);
  wanted.field.count = size_t(end - wanted.spelled);
  wanted.field.kind = kind;
}

template <typename Number>
void number(Wanted &wanted, Number value, int32_t kind) {
  char *first = wanted.spelled;
  spell(wanted, std::to_chars(first, first + sizeof wanted.spelled, value).ptr, kind);
}

void take(Wanted &wanted, dom::element value) {
  wanted.field = missing;
  switch (value.type()) {
    case dom::element_type::STRING: {
      std::string_view text;
      if (value.get(text)) return;
      wanted.field = {reinterpret_cast<const uint8_t *>(text.data()), text.size(),
                      DARNEL_JSON_STRING};
      return;
    }
    case dom::element_type::INT64: {
      int64_t i = 0;
      if (!value.get(i)) number(wanted, i, DARNEL_JSON_INTEGER);
      return;
    }
    case dom::element_type::UINT64: {
      uint64_t u = 0;
      if (!value.get(u)) number(wanted, u, DARNEL_JSON_INTEGER);
      return;
    }
    case dom::element_type::DOUBLE: {
      double d = 0;
      if (!value.get(d)) number(wanted, d, DARNEL_JSON_NUMBER);
      return;
    }
    case dom::element_type::BOOL: {
      bool b = false;
      if (value.get(b)) return;
      const std::string_view word = b ? "true" : "false";
      word.copy(wanted.spelled, word.size());
      spell(wanted, wanted.spelled + word.size(), DARNEL_JSON_BOOL);
      return;
    }
    case dom::element_type::NULL_VALUE: wanted.field.kind = DARNEL_JSON_NULL; return;
    case dom::element_type::ARRAY: wanted.field.kind = DARNEL_JSON_ARRAY; return;
    case dom::element_type::OBJECT: wanted.field.kind = DARNEL_JSON_OBJECT; return;
  }
}

// Follows the rest of a dotted path: at each level the last key of that name counts.
void descend(Wanted &wanted, dom::element value, std::string_view path) {
  wanted.field = missing;
  while (true) {
    dom::object object;
    if (value.get(object)) return;
    const size_t dot = path.find('.');
    const std::string_view head = path.substr(0, dot);
    bool found = false;
    for (dom::key_value_pair pair : object) {
      if (pair.key == head) {
        value = pair.value;
        found = true;
      }
    }
    if (!found) return;
    if (dot == std::string_view::npos) return take(wanted, value);
    path.remove_prefix(dot + 1);
  }
}

}  // namespace

struct darnel_json {
  dom::parser parser;
  std::vector<Wanted> wanted;
};

extern "C" darnel_json *darnel_json_new(void) {
  try {
    return new darnel_json;
  } catch (...) {
    return nullptr;
  }
}

extern "C" void darnel_json_free(darnel_json *parser) { delete parser; }

extern "C" int darnel_json_want(darnel_json *parser, const uint8_t *name, size_t count) {
  try {
    Wanted wanted{};
    wanted.name.assign(reinterpret_cast<const char *>(name), count);
    const size_t dot = wanted.name.find('.');
    wanted.head = dot == std::string::npos ? count : dot;
    parser->wanted.push_back(wanted);
    return 1;
  } catch (...) {
    return 0;
  }
}

extern "C" int darnel_json_parse(darnel_json *parser, const uint8_t *row, size_t count) {
  try {
    for (Wanted &wanted : parser->wanted) {
      wanted.field = missing;
      wanted.exact = false;
    }
    dom::element root;
    // false: the caller promised the padding, so the row is not copied.
    if (auto error = parser->parser.parse(row, count, false).get(root)) return int(error);
    dom::object object;
    if (root.get(object)) return DARNEL_JSON_NOT_OBJECT;
    for (dom::key_value_pair pair : object) {
      for (Wanted &wanted : parser->wanted) {
        if (pair.key == wanted.name) {
          wanted.exact = true;
          take(wanted, pair.value);
        } else if (!wanted.exact && wanted.head < wanted.name.size() &&
                   pair.key == std::string_view(wanted.name).substr(0, wanted.head)) {
          descend(wanted, pair.value, std::string_view(wanted.name).substr(wanted.head + 1));
        }
      }
    }
    return DARNEL_JSON_OK;
  } catch (...) {
    return DARNEL_JSON_NO_MEMORY;
  }
}

extern "C" darnel_json_field darnel_json_get(const darnel_json *parser, size_t index) {
  return index < parser->wanted.size() ? parser->wanted[index].field : missing;
}

extern "C" const char *darnel_json_reason(int code) {
  switch (code) {
    case DARNEL_JSON_NOT_OBJECT: return "the row is JSON, but not an object";
    case DARNEL_JSON_NO_MEMORY: return "out of memory";
    case simdjson::EMPTY: return "no JSON";
    case simdjson::TAPE_ERROR: return "not JSON: a comma, brace, key or value is missing or too many";
    case simdjson::DEPTH_ERROR: return "nested more than 1024 levels deep";
    case simdjson::STRING_ERROR: return "not JSON: an escape in a string is wrong";
    case simdjson::NUMBER_ERROR: return "not JSON: a number is malformed";
    case simdjson::UNESCAPED_CHARS: return "not JSON: a control character stands bare in a string";
    case simdjson::UNCLOSED_STRING: return "not JSON: a string is never closed";
    case simdjson::UTF8_ERROR: return "not well-formed UTF-8";
    case simdjson::CAPACITY: return "the row is too long";
    case simdjson::MEMALLOC: return "out of memory";
    default: return "not JSON";
  }
}

extern "C" int darnel_utf8_valid(const uint8_t *bytes, size_t count) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), count) ? 1 : 0;
}
