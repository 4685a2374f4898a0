#ifndef DARNEL_JSON_H
#define DARNEL_JSON_H
#endif
