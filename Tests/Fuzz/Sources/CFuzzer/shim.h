// libFuzzer comes with the toolchain (-sanitize=fuzzer); its header does not.
#ifndef DARNEL_FUZZER_H
#define DARNEL_FUZZER_H
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *data, size_t size));

#endif
