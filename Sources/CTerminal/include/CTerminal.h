// What the terminal rooms need from C: fork, signals, termios, helper programs.
#ifndef DECLIC_CTERMINAL_H
#define DECLIC_CTERMINAL_H

#include "gathering.h"
#include "naming.h"
#include "programs.h"
#include "signals.h"
#include "supervisor.h"
#include "tty.h"

#endif
