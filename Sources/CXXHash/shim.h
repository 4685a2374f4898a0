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
  __m128i seen = _mm_setzero_si128();
  for (int k = 0; k < 4; k++) {
    __m128i v = _mm_loadu_si128((const __m128i *)(bytes + 16 * k));
    seen = _mm_or_si128(seen, _mm_cmpeq_epi8(v, unit));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(v, space), v)) << (16 * k);
  }
  *units |= (uint32_t)_mm_movemask_epi8(seen);
#else
  for (int i = 0; i < 64; i++) {
    mask |= (uint64_t)(bytes[i] <= 0x20) << i;
    *units |= bytes[i] == 0x1F;
  }
#endif
  return mask;
}

// Writes base plus the position of each set bit, ascending, and returns how many there are. Eight at a time, so up to
// seven more entries are written: a loop that leaves after each bit would mispredict once a mask.
static inline __attribute__((always_inline)) uint32_t darnel_flatten(uint64_t bits, uint32_t base, uint32_t *out) {
  const uint32_t count = (uint32_t)__builtin_popcountll(bits);
  for (uint32_t done = 0; done < count; done += 8) {
    for (int slot = 0; slot < 8; slot++) {
      out[done + slot] = base + (uint32_t)__builtin_ctzll(bits | (1ull << 63));
      bits &= bits - 1;
    }
  }
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

// Writes sixteen bytes of ASCII with letters in lower case and all but letters and digits made spaces; bit i of the answer
// is set when byte i is no ASCII, and then what is written for it means nothing.
static inline __attribute__((always_inline)) uint32_t darnel_lower_16(const uint8_t *bytes, uint8_t *lowered) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)bytes), bit = _mm_set1_epi8(0x20);
  const __m128i small = _mm_or_si128(v, bit);
  // Moved to the bottom of the signed range, a letter is below -128 + 26 and a digit below -128 + 10.
  const __m128i letter =
      _mm_cmplt_epi8(_mm_add_epi8(small, _mm_set1_epi8((char)(0x80 - 'a'))), _mm_set1_epi8(-128 + 26));
  const __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(v, _mm_set1_epi8((char)(0x80 - '0'))), _mm_set1_epi8(-128 + 10));
  const __m128i kept = _mm_or_si128(letter, digit);
  // A digit has the bit of the lower case already.
  _mm_storeu_si128((__m128i *)lowered, _mm_or_si128(_mm_and_si128(kept, small), bit));
  return (uint32_t)_mm_movemask_epi8(v);
#else
  uint32_t mask = 0;
  for (int i = 0; i < 16; i++) {
    const uint8_t small = bytes[i] | 0x20;
    const int kept = (uint8_t)(small - 'a') < 26 || (uint8_t)(bytes[i] - '0') < 10;
    mask |= (uint32_t)(bytes[i] >> 7) << i;
    lowered[i] = kept ? small : 0x20;
  }
  return mask;
#endif
}
#endif
