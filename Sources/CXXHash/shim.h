// XXH3 compiled into the caller: a shingle is some thirty bytes, and a call across a library costs as much as its hash.
// Also the one vector instruction that Swift's SIMD types do not spell: the sign bits of sixteen bytes.
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

// Bit i is set when byte i of the sixty-four at `bytes` is at most `limit` (below 0x80).
static inline __attribute__((always_inline)) uint64_t darnel_at_most_64(const uint8_t *bytes, uint8_t limit) {
  uint64_t mask = 0;
#if defined(__SSE2__)
  const __m128i edge = _mm_set1_epi8((char)limit);
  for (int k = 0; k < 4; k++) {
    __m128i v = _mm_loadu_si128((const __m128i *)(bytes + 16 * k));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(v, edge), v)) << (16 * k);
  }
#else
  for (int i = 0; i < 64; i++) mask |= (uint64_t)(bytes[i] <= limit) << i;
#endif
  return mask;
}
#endif
