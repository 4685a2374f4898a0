#include "darnel_json.h"
