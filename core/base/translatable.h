// SPDX-License-Identifier: GPL-3.0-or-later
// Marks texts of the core for translation; the core itself never translates.
#pragma once

namespace rungwise {

/// An English text that translators know by its context. Both pointers are literals.
struct TranslatableText {
    const char* context = "";
    const char* text = "";

    [[nodiscard]] constexpr bool isEmpty() const { return *text == '\0'; }
};

} // namespace rungwise

/// `{0}`, `{1}` … are places for arguments.
#define RW_TEXT(context, text)                                                                     \
    ::rungwise::TranslatableText {                                                                 \
        context, text                                                                              \
    }

/// As RW_TEXT, with `%n` for the count and "(s)" for an English plural.
#define RW_PLURAL(context, text)                                                                   \
    ::rungwise::TranslatableText {                                                                 \
        context, text                                                                              \
    }
