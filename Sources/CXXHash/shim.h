// XXH3 compiled into the caller: a shingle is some thirty bytes, and a call across a library costs as much as its hash.
// Also what Swift's SIMD types do not spell: masks of bytes as bits, and a masked load.
#ifndef DARNEL_CXXHASH_H
#define DARNEL_CXXHASH_H
#define XXH_INLINE_ALL
#include <stdint.h>
#include <string.h>
#include <xxhash.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static inline __attribute__((always_inline)) uint64_t darnel_xxh3_64(const void *bytes, size_t count) {
  return XXH3_64bits(bytes, count);
}

static inline XXH128_hash_t darnel_xxh3_128(const void *bytes, size_t count) {
  return XXH3_128bits(bytes, count);
}

// Bit i is set when byte i of the sixteen at `bytes` has its highest bit set.
static inline __attribute__((always_inline)) uint32_t darnel_high_bits_16(const uint8_t *bytes) {
#if defined(__SSE2__)
  return (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)bytes));
#else
  uint32_t mask = 0;
  for (int i = 0; i < 16; i++) mask |= (uint32_t)(bytes[i] >> 7) << i;
  return mask;
#endif
}

// Bit i is set when byte i of the sixty-four at `bytes` is a separator, at most 0x20; any 0x1F makes `*units` nonzero.
static inline __attribute__((always_inline)) uint64_t darnel_separators_64(const uint8_t *bytes, uint32_t *units) {
  uint64_t mask = 0;
#if defined(__SSE2__)
  const __m128i space = _mm_set1_epi8(0x20), unit = _mm_set1_epi8(0x1F);
  __m128i seen = _mm_setzero_si128(), v;
#define DARNEL_PART(K)                                            \
  v = _mm_loadu_si128((const __m128i *)(bytes + 16 * K));          \
  seen = _mm_or_si128(seen, _mm_cmpeq_epi8(v, unit));              \
  mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(v, space), v)) << (16 * K);
  DARNEL_PART(0) DARNEL_PART(1) DARNEL_PART(2) DARNEL_PART(3)
#undef DARNEL_PART
  *units |= (uint32_t)_mm_movemask_epi8(seen);
#else
  for (int i = 0; i < 64; i++) {
    mask |= (uint64_t)(bytes[i] <= 0x20) << i;
    *units |= bytes[i] == 0x1F;
  }
#endif
  return mask;
}

// Bit i is set when byte i of the sixty-four at `bytes` is an ASCII digit.
static inline __attribute__((always_inline)) uint64_t darnel_digits_64(const uint8_t *bytes) {
  uint64_t mask = 0;
#if defined(__SSE2__)
  // Moved to the bottom of the signed range, a digit is below -128 + 10.
  const __m128i shift = _mm_set1_epi8((char)(0x80 - '0')), limit = _mm_set1_epi8(-128 + 10);
  for (int k = 0; k < 4; k++) {
    const __m128i v = _mm_loadu_si128((const __m128i *)(bytes + 16 * k));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmplt_epi8(_mm_add_epi8(v, shift), limit)) << (16 * k);
  }
#else
  for (int i = 0; i < 64; i++) mask |= (uint64_t)((uint8_t)(bytes[i] - '0') < 10) << i;
#endif
  return mask;
}

// The place of the first byte that a string of JSON cannot hold as it is, or that ends it: a quotation mark, a backslash
// or a byte below 0x20; `count` when there is none.
static inline size_t darnel_json_special(const uint8_t *bytes, size_t count) {
  size_t at = 0;
#if defined(__SSE2__)
  const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
  for (; at + 16 <= count; at += 16) {
    const __m128i v = _mm_loadu_si128((const __m128i *)(bytes + at));
    const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, quote), _mm_cmpeq_epi8(v, backslash)),
                                       _mm_cmpeq_epi8(_mm_min_epu8(v, control), v));
    const uint32_t mask = (uint32_t)_mm_movemask_epi8(found);
    if (mask != 0) return at + (size_t)__builtin_ctz(mask);
  }
#endif
  while (at < count && bytes[at] >= 0x20 && bytes[at] != '"' && bytes[at] != '\\') at++;
  return at;
}

// Bit i is set when at byte i of the sixteen at `bytes` a character begins that may end a sentence or set parts of a line
// apart: . ! ? / | - : and what begins with 0xC2, 0xE2 or 0xEF, the stops U+0589, U+061F, U+06D4, U+0964 and U+0965, and
// the blocks of 64 from U+1040, U+1340, U+17C0 and U+3000, where Burmese, Ethiopic, Khmer and wide ones stand.
// Reads eighteen bytes.
static inline __attribute__((always_inline)) uint32_t darnel_stops_16(const uint8_t *bytes) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)bytes), next = _mm_loadu_si128((const __m128i *)(bytes + 1)),
                last = _mm_loadu_si128((const __m128i *)(bytes + 2));
#define DARNEL_IS(V, BYTE) _mm_cmpeq_epi8(V, _mm_set1_epi8((char)(BYTE)))
#define DARNEL_OR(A, B) _mm_or_si128(A, B)
#define DARNEL_AND(A, B) _mm_and_si128(A, B)
  const __m128i stop = DARNEL_OR(DARNEL_OR(DARNEL_IS(v, '.'), DARNEL_IS(v, '!')), DARNEL_IS(v, '?'));
  const __m128i sign = DARNEL_OR(DARNEL_OR(DARNEL_IS(v, '/'), DARNEL_IS(v, '|')), DARNEL_IS(v, '-'));
  const __m128i lead = DARNEL_OR(DARNEL_OR(DARNEL_IS(v, 0xC2), DARNEL_IS(v, 0xE2)), DARNEL_IS(v, 0xEF));
  const __m128i arabic = DARNEL_OR(DARNEL_AND(DARNEL_IS(v, 0xD8), DARNEL_IS(next, 0x9F)),
                                   DARNEL_AND(DARNEL_IS(v, 0xDB), DARNEL_IS(next, 0x94)));
  const __m128i danda = DARNEL_AND(DARNEL_AND(DARNEL_IS(v, 0xE0), DARNEL_IS(next, 0xA5)),
                                   DARNEL_OR(DARNEL_IS(last, 0xA4), DARNEL_IS(last, 0xA5)));
  const __m128i armenian = DARNEL_AND(DARNEL_IS(v, 0xD6), DARNEL_IS(next, 0x89));
  const __m128i block = DARNEL_OR(DARNEL_OR(DARNEL_IS(next, 0x81), DARNEL_IS(next, 0x8D)), DARNEL_IS(next, 0x9F));
  const __m128i wide = DARNEL_OR(DARNEL_AND(DARNEL_IS(v, 0xE3), DARNEL_IS(next, 0x80)),
                                 DARNEL_OR(DARNEL_AND(DARNEL_IS(v, 0xE1), block), armenian));
  const __m128i other = DARNEL_OR(DARNEL_OR(arabic, danda), DARNEL_OR(wide, DARNEL_IS(v, ':')));
  return (uint32_t)_mm_movemask_epi8(DARNEL_OR(DARNEL_OR(stop, sign), DARNEL_OR(lead, other)));
#undef DARNEL_AND
#undef DARNEL_OR
#undef DARNEL_IS
#else
  uint32_t mask = 0;
  for (int i = 0; i < 16; i++) {
    const uint8_t a = bytes[i], b = bytes[i + 1], c = bytes[i + 2];
    const int found = a == '.' || a == '!' || a == '?' || a == '/' || a == '|' || a == '-' || a == ':' || a == 0xC2 ||
                      a == 0xE2 || a == 0xEF || (a == 0xD8 && b == 0x9F) || (a == 0xDB && b == 0x94) ||
                      (a == 0xD6 && b == 0x89) || (a == 0xE0 && b == 0xA5 && (c == 0xA4 || c == 0xA5)) ||
                      (a == 0xE1 && (b == 0x81 || b == 0x8D || b == 0x9F)) || (a == 0xE3 && b == 0x80);
    mask |= (uint32_t)found << i;
  }
  return mask;
#endif
}

// Writes base plus the position of each set bit, ascending, and returns how many there are. Eight at a time, so up to
// seven more entries are written: a loop that leaves after each bit would mispredict once a mask.
static inline __attribute__((always_inline)) uint32_t darnel_flatten(uint64_t bits, uint32_t base, uint32_t *out) {
  const uint32_t count = (uint32_t)__builtin_popcountll(bits);
// Spelled out, since the compiler leaves the loop rolled. The high bit keeps the scan from finding nothing.
#define DARNEL_EDGE(SLOT)                                                        \
  out[SLOT] = base + (uint32_t)__builtin_ctzll(bits | (uint64_t)1 << 63); \
  bits &= bits - 1;
  for (uint32_t *end = out + count; out < end; out += 8) {
    DARNEL_EDGE(0) DARNEL_EDGE(1) DARNEL_EDGE(2) DARNEL_EDGE(3)
    DARNEL_EDGE(4) DARNEL_EDGE(5) DARNEL_EDGE(6) DARNEL_EDGE(7)
  }
#undef DARNEL_EDGE
  return count;
}

// Read at 16 - n it masks the first n of sixteen bytes.
static const uint8_t darnel_ones[32] = {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};

// The first `count` of the sixteen bytes at `bytes`, 0 <= count <= 16, the others zero, as two little-endian numbers.
typedef struct { uint64_t low, high; } darnel_pair;
static inline __attribute__((always_inline)) darnel_pair darnel_first_bytes(const uint8_t *bytes, size_t count) {
  uint64_t low, high, keep_low, keep_high;
  memcpy(&low, bytes, 8);
  memcpy(&high, bytes + 8, 8);
  memcpy(&keep_low, darnel_ones + 16 - count, 8);
  memcpy(&keep_high, darnel_ones + 24 - count, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  darnel_pair pair = {__builtin_bswap64(low & keep_low), __builtin_bswap64(high & keep_high)};
#else
  darnel_pair pair = {low & keep_low, high & keep_high};
#endif
  return pair;
}

// What thirty-two bytes look like as UTF-8: the bytes above 0x7F, the continuations, and those that no one- or two-byte
// character has.
typedef struct {
  uint32_t high, continuation, other;
} darnel_shape;

static inline __attribute__((always_inline)) darnel_shape darnel_shape_32(const uint8_t *bytes) {
  darnel_shape shape = {0, 0, 0};
#if defined(__SSE2__)
  for (int k = 0; k < 2; k++) {
    __m128i v = _mm_loadu_si128((const __m128i *)(bytes + 16 * k));
    __m128i wide = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)0xE0)), v);
    __m128i overlong = _mm_cmpeq_epi8(_mm_and_si128(v, _mm_set1_epi8((char)0xFE)), _mm_set1_epi8((char)0xC0));
    shape.high |= (uint32_t)_mm_movemask_epi8(v) << (16 * k);
    shape.continuation |= (uint32_t)_mm_movemask_epi8(_mm_cmplt_epi8(v, _mm_set1_epi8((char)0xC0))) << (16 * k);
    shape.other |= (uint32_t)_mm_movemask_epi8(_mm_or_si128(wide, overlong)) << (16 * k);
  }
#else
  for (int i = 0; i < 32; i++) {
    shape.high |= (uint32_t)(bytes[i] >> 7) << i;
    shape.continuation |= (uint32_t)((bytes[i] & 0xC0) == 0x80) << i;
    shape.other |= (uint32_t)(bytes[i] >= 0xE0 || (bytes[i] & 0xFE) == 0xC0) << i;
  }
#endif
  return shape;
}

// For each of sixteen bytes the code point of the one- or two-byte character that starts there, 0x800 for a continuation.
// Reads seventeen bytes.
static inline __attribute__((always_inline)) void darnel_low_scalars_16(const uint8_t *bytes, uint16_t *scalars) {
#if defined(__SSE2__)
  __m128i v = _mm_loadu_si128((const __m128i *)bytes), next = _mm_loadu_si128((const __m128i *)(bytes + 1));
  __m128i high = _mm_cmplt_epi8(v, _mm_setzero_si128());
  __m128i lead = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)0xC0)), v);
  __m128i low2 = _mm_or_si128(_mm_slli_epi16(_mm_and_si128(v, _mm_set1_epi8(3)), 6),
                              _mm_and_si128(next, _mm_set1_epi8(0x3F)));
  __m128i high2 = _mm_and_si128(_mm_srli_epi16(v, 2), _mm_set1_epi8(7));
  __m128i low = _mm_or_si128(_mm_and_si128(lead, low2), _mm_andnot_si128(high, v));
  __m128i top = _mm_or_si128(_mm_and_si128(lead, high2),
                             _mm_and_si128(_mm_andnot_si128(lead, high), _mm_set1_epi8(8)));
  _mm_storeu_si128((__m128i *)scalars, _mm_unpacklo_epi8(low, top));
  _mm_storeu_si128((__m128i *)(scalars + 8), _mm_unpackhi_epi8(low, top));
#else
  for (int i = 0; i < 16; i++) {
    uint16_t two = (uint16_t)((bytes[i] & 0x1F) << 6 | (bytes[i + 1] & 0x3F));
    scalars[i] = bytes[i] < 0x80 ? bytes[i] : bytes[i] < 0xC0 ? 0x800 : two;
  }
#endif
}

// Writes sixteen bytes of ASCII with letters in lower case and all but letters, digits and line feeds made spaces; bit i of
// the answer is set when byte i is no ASCII, and then what is written for it means nothing.
static inline __attribute__((always_inline)) uint32_t darnel_lower_16(const uint8_t *bytes, uint8_t *lowered) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)bytes), bit = _mm_set1_epi8(0x20);
  const __m128i small = _mm_or_si128(v, bit);
  // Moved to the bottom of the signed range, a letter is below -128 + 26 and a digit below -128 + 10.
  const __m128i letter =
      _mm_cmplt_epi8(_mm_add_epi8(small, _mm_set1_epi8((char)(0x80 - 'a'))), _mm_set1_epi8(-128 + 26));
  const __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(v, _mm_set1_epi8((char)(0x80 - '0'))), _mm_set1_epi8(-128 + 10));
  const __m128i kept = _mm_or_si128(letter, digit);
  const __m128i feed = _mm_and_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(0x0A)), _mm_set1_epi8(0x0A ^ 0x20));
  // A digit has the bit of the lower case already.
  _mm_storeu_si128((__m128i *)lowered, _mm_xor_si128(_mm_or_si128(_mm_and_si128(kept, small), bit), feed));
  return (uint32_t)_mm_movemask_epi8(v);
#else
  uint32_t mask = 0;
  for (int i = 0; i < 16; i++) {
    const uint8_t small = bytes[i] | 0x20;
    const int kept = (uint8_t)(small - 'a') < 26 || (uint8_t)(bytes[i] - '0') < 10;
    mask |= (uint32_t)(bytes[i] >> 7) << i;
    lowered[i] = kept ? small : bytes[i] == 0x0A ? 0x0A : 0x20;
  }
  return mask;
#endif
}

// What follows has a twin for processors of the x86-64-v3 level, chosen when the program runs; both give the same bits.

#define DARNEL_EDGES(NAME, TARGET)                                                                                     \
  TARGET static size_t NAME(const uint8_t *folded, size_t used, uint32_t *edges, uint32_t *units) {                     \
    uint32_t *out = edges;                                                                                              \
    uint64_t before = 0;                                                                                                \
    for (size_t block = 0; block <= used; block += 64) {                                                                \
      const uint64_t word = ~darnel_separators_64(folded + block, units);                                               \
      out += darnel_flatten(word ^ (word << 1 | before), (uint32_t)block, out);                                         \
      before = word >> 63;                                                                                              \
    }                                                                                                                   \
    return (size_t)(out - edges);                                                                                       \
  }

// Writes where the tokens of folded[0 .. used] begin and end, alternating, and returns how many places there are.
DARNEL_EDGES(darnel_edges_baseline, )

// One number of sixteen rows.
typedef int16_t darnel_lanes __attribute__((vector_size(32)));

// Whether a number is below a limit, and the leaves that can still be reached when it is not.
typedef struct {
  uint16_t column;
  int16_t limit;
  uint16_t reached;
} darnel_question;

// Puts the numbers at places `asked` of up to sixteen rows of `width` side by side, cut off at 16 bits: a column for each
// with a row in each lane, 0 in lanes without one.
static inline void darnel_columns(const int32_t *rows, size_t width, const intptr_t *places, size_t count,
                                  const intptr_t *asked, size_t columns, int16_t *out) {
  for (size_t column = 0; column < columns; column++, out += 16) {
    int16_t lanes[16] = {0};
    for (size_t lane = 0; lane < count; lane++) {
      const int32_t number = rows[(size_t)places[lane] * width + (size_t)asked[column]];
      lanes[lane] = (int16_t)(number < INT16_MIN ? INT16_MIN : number > INT16_MAX ? INT16_MAX : number);
    }
    memcpy(out, lanes, 32);
  }
}

#define DARNEL_TREES(NAME, TARGET)                                                                                     \
  TARGET static void NAME(const darnel_question *question, const uint32_t *counts, size_t trees,                        \
                          const int32_t *leaves, const int16_t *columns, size_t rows, int32_t *sums) {                  \
    const darnel_lanes *lanes = (const darnel_lanes *)columns;                                                          \
    for (size_t tree = 0; tree < trees; tree++, leaves += 16) {                                                         \
      darnel_lanes reached = (darnel_lanes){0} == 0;                                                                    \
      for (const darnel_question *end = question + counts[tree]; question < end; question++) {                          \
        reached &= (lanes[question->column] < question->limit) | (int16_t)question->reached;                            \
      }                                                                                                                 \
      uint16_t sets[16];                                                                                                \
      memcpy(sets, &reached, 32);                                                                                       \
      for (size_t row = 0; row < rows; row++) {                                                                         \
        sums[row] = (int32_t)((uint32_t)sums[row] + (uint32_t)leaves[__builtin_ctz(sets[row])]);                        \
      }                                                                                                                 \
    }                                                                                                                   \
  }

// Adds for each of up to sixteen rows the leaves that it ends in, sixteen of each tree, wrapping: the lowest that can be
// reached when all questions were answered. Columns begin at multiples of thirty-two bytes.
DARNEL_TREES(darnel_trees_baseline, )

#if defined(__x86_64__)
#include <immintrin.h>
#define DARNEL_V3 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))
DARNEL_EDGES(darnel_edges_v3, DARNEL_V3)
DARNEL_TREES(darnel_trees_v3, DARNEL_V3)

static inline int darnel_has_v3(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
         __builtin_cpu_supports("popcnt");
}

DARNEL_V3 static inline __m256i darnel_between(__m256i x, uint8_t low, uint8_t span) {
  const __m256i offset = _mm256_sub_epi8(x, _mm256_set1_epi8((char)low));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(offset, _mm256_set1_epi8((char)span)), offset);
}

DARNEL_V3 static inline __m256i darnel_is(__m256i x, uint8_t byte) {
  return _mm256_cmpeq_epi8(x, _mm256_set1_epi8((char)byte));
}

DARNEL_V3 static inline __m256i darnel_put(__m256i x, __m256i mask, uint8_t byte) {
  return _mm256_blendv_epi8(x, _mm256_set1_epi8((char)byte), mask);
}

// Folds plain Arabic and ASCII where every character keeps its length, thirty-two bytes at a time: U+0621-063A,
// U+0641-064A, U+06A9 and U+06CC, with the folds of alef, teh marbuta, yeh and kaf. The first byte begins a character;
// the byte before it and 64 behind `count` can be read, 32 behind it written. Returns the bytes folded, up to a block
// that holds anything else.
DARNEL_V3 static size_t darnel_plain_arabic_v3(const uint8_t *text, size_t count, uint8_t *folded) {
  size_t done = 0;
  while (done < count) {
    const __m256i v = _mm256_loadu_si256((const __m256i *)(text + done));
    const __m256i before = _mm256_loadu_si256((const __m256i *)(text + done - 1));
    const __m256i after = _mm256_loadu_si256((const __m256i *)(text + done + 1));
    const __m256i ascii = _mm256_cmpgt_epi8(v, _mm256_set1_epi8(-1));
    const __m256i lead = darnel_between(v, 0xD8, 3), follows = darnel_between(before, 0xD8, 3);
    const __m256i after_d8 = darnel_is(before, 0xD8), after_d9 = darnel_is(before, 0xD9);
    const __m256i kaf = _mm256_and_si256(darnel_is(before, 0xDA), darnel_is(v, 0xA9));
    const __m256i farsi_yeh = _mm256_and_si256(darnel_is(before, 0xDB), darnel_is(v, 0x8C));
    const __m256i letter = _mm256_or_si256(
        _mm256_or_si256(_mm256_and_si256(after_d8, darnel_between(v, 0xA1, 25)),
                        _mm256_and_si256(after_d9, darnel_between(v, 0x81, 9))),
        _mm256_or_si256(kaf, farsi_yeh));
    const __m256i known = _mm256_or_si256(_mm256_or_si256(ascii, lead), letter);
    const __m256i wrong = _mm256_or_si256(_mm256_xor_si256(follows, letter), darnel_is(v, 0x22));
    if (_mm256_movemask_epi8(_mm256_andnot_si256(wrong, known)) != -1) break;

    const __m256i alef =
        _mm256_and_si256(after_d8, _mm256_or_si256(darnel_between(v, 0xA2, 1), darnel_is(v, 0xA5)));
    const __m256i yeh = _mm256_or_si256(_mm256_and_si256(after_d9, darnel_is(v, 0x89)), farsi_yeh);
    const __m256i lead_d9 = _mm256_or_si256(
        _mm256_and_si256(darnel_is(v, 0xD8), darnel_is(after, 0xA9)), darnel_between(v, 0xDA, 1));
    const __m256i low = _mm256_or_si256(v, _mm256_set1_epi8(0x20));
    const __m256i word = _mm256_or_si256(darnel_between(low, 'a', 25), darnel_between(v, '0', 9));
    // Capitals differ from small letters by the bit that digits have anyway.
    __m256i result = _mm256_blendv_epi8(v, _mm256_blendv_epi8(_mm256_set1_epi8(0x20), low, word), ascii);
    result = darnel_put(result, darnel_is(v, 0x0A), 0x0A);
    result = darnel_put(result, alef, 0xA7);
    result = darnel_put(result, _mm256_and_si256(after_d8, darnel_is(v, 0xA9)), 0x87);
    result = darnel_put(result, yeh, 0x8A);
    result = darnel_put(result, kaf, 0x83);
    result = darnel_put(result, lead_d9, 0xD9);
    _mm256_storeu_si256((__m256i *)(folded + done), result);
    done += 32 - ((uint32_t)_mm256_movemask_epi8(lead) >> 31);
  }
  return done;
}

// Counts what two ascending arrays without repeats have in common, four against four (Inoue, Ohara, Taura 2014, §3), up
// to the last fewer than four of one of them; *i and *j receive where it stopped. Ends early, with any smaller count, as
// soon as `wanted` is out of reach.
DARNEL_V3 static size_t darnel_shared_v3(const uint64_t *a, size_t a_count, const uint64_t *b, size_t b_count,
                                         size_t wanted, size_t *i, size_t *j) {
  size_t x = 0, y = 0, shared = 0;
  while (x + 4 <= a_count && y + 4 <= b_count) {
    const size_t left = a_count - x < b_count - y ? a_count - x : b_count - y;
    if (shared + left < wanted) break;
    const __m256i v = _mm256_loadu_si256((const __m256i *)(a + x)), w = _mm256_loadu_si256((const __m256i *)(b + y));
    const __m256i same = _mm256_or_si256(
        _mm256_or_si256(_mm256_cmpeq_epi64(v, w), _mm256_cmpeq_epi64(v, _mm256_permute4x64_epi64(w, 0x39))),
        _mm256_or_si256(_mm256_cmpeq_epi64(v, _mm256_permute4x64_epi64(w, 0x4E)),
                        _mm256_cmpeq_epi64(v, _mm256_permute4x64_epi64(w, 0x93))));
    shared += (size_t)__builtin_popcount((unsigned)_mm256_movemask_pd(_mm256_castsi256_pd(same)));
    const uint64_t last = a[x + 3], other = b[y + 3];
    x += (size_t)(last <= other) * 4;
    y += (size_t)(other <= last) * 4;
  }
  *i = x;
  *j = y;
  return shared;
}
#else
static inline int darnel_has_v3(void) { return 0; }
static inline size_t darnel_edges_v3(const uint8_t *folded, size_t used, uint32_t *edges, uint32_t *units) {
  return darnel_edges_baseline(folded, used, edges, units);
}
static inline void darnel_trees_v3(const darnel_question *question, const uint32_t *counts, size_t trees,
                                   const int32_t *leaves, const int16_t *columns, size_t rows, int32_t *sums) {
  darnel_trees_baseline(question, counts, trees, leaves, columns, rows, sums);
}
static inline size_t darnel_plain_arabic_v3(const uint8_t *text, size_t count, uint8_t *folded) {
  (void)text, (void)count, (void)folded;
  return 0;
}
static inline size_t darnel_shared_v3(const uint64_t *a, size_t a_count, const uint64_t *b, size_t b_count,
                                      size_t wanted, size_t *i, size_t *j) {
  (void)a, (void)a_count, (void)b, (void)b_count, (void)wanted, (void)i, (void)j;
  return 0;
}
#endif
#endif
