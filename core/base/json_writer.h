// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON piece by piece, always in the same form: two spaces a level, one entry a line.
#pragma once

#include "core/base/decimal.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// Builds one JSON text. Calls must make sense in their order (a key before each value of an
/// object, every begin with its end); asserts watch over that. Texts must be valid UTF-8.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();

    /// Names the value that comes next.
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view value);
    JsonWriter& number(const Decimal& value); ///< exact: 116607 or 0.13
    JsonWriter& number(std::size_t value);
    JsonWriter& number(int value);
    /// The shortest digits that read back equal; null when `value` is not finite.
    JsonWriter& number(double value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    /// The whole text with a line break at its end. The writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    enum class Container { Object, Array };

    struct Open {
        Container kind;
        std::size_t entries = 0;
    };

    void begin(Container kind, char bracket);
    void end(Container kind, char bracket);
    void beforeEntry();
    void beforeValue();
    void breakLine();
    void quote(std::string_view value);

    std::string text_;
    std::vector<Open> open_;
    bool afterKey_ = false;
};

} // namespace rungwise
