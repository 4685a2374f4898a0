// XXH3 compiled into the caller: a shingle is some thirty bytes, and a call across a library costs as much as its hash.
#ifndef DARNEL_CXXHASH_H
#define DARNEL_CXXHASH_H
#define XXH_INLINE_ALL
#include <xxhash.h>
#endif
