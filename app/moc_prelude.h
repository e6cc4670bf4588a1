// SPDX-License-Identifier: GPL-3.0-or-later
// Read by moc before each file, never by the compiler: moc of Qt 6.4 cannot see this macro of
// libstdc++ and stops with "Parse error at std" in <compare> and <ranges>.
#pragma once

#define _GLIBCXX_VISIBILITY(V)
