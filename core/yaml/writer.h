// SPDX-License-Identifier: GPL-3.0-or-later
// Writes YAML that everybody reads back as it was meant.
#pragma once

#include "core/base/decimal.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// Builds one document of maps, lists and values, one entry a line. Texts always stand in double
/// quotes, so no program takes them for numbers, dates or truth values. Calls must make sense in
/// their order (a key before each value of a map, every begin with its end); asserts watch over
/// that. Texts must be valid UTF-8.
class YamlWriter {
public:
    YamlWriter& beginMap();
    YamlWriter& endMap();
    YamlWriter& beginList();
    YamlWriter& endList();

    /// Names the value that comes next.
    YamlWriter& key(std::string_view name);

    YamlWriter& text(std::string_view value);
    YamlWriter& number(const Decimal& value);
    YamlWriter& boolean(bool value);

    /// The document, which begins with "---". The writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    enum class Container { Map, List };

    struct Open {
        Container kind;
        bool isEmpty = true;
    };

    void begin(Container kind);
    void end(Container kind, std::string_view whenEmpty);
    void beforeValue();
    void startLine();
    void writeScalar(std::string_view written);

    std::string text_ = "---";
    std::vector<Open> open_;
    bool afterKey_ = false;
    bool afterDash_ = false;
};

/// `value` in double quotes, everything that is not plainly visible written as an escape.
[[nodiscard]] std::string quotedYaml(std::string_view value);

} // namespace rungwise
