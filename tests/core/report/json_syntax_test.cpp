// SPDX-License-Identifier: GPL-3.0-or-later
// The judge itself must be able to say no.
#include "tests/core/report/json_syntax.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

TEST(JsonSyntax, AcceptsJson) {
    for (const char* text : {"{}", "[]", " [1, -0.5, 2e9, \"a\\u00e9\\n\", true, null] ",
                             R"({"a": {"b": [{}]}, "c": 0})"}) {
        EXPECT_EQ(test::jsonFault(text), std::nullopt) << text;
    }
}

TEST(JsonSyntax, RefusesWhatIsNotQuiteJson) {
    for (const char* text :
         {"", "{", "[1,]", "{\"a\":1,}", "{a: 1}", "[01]", "[1.]", "[.5]", "[+1]", "\"a\nb\"",
          "\"\\x\"", "[1] 2", "nan", "{\"a\":1,\"a\":2}", "\"a"}) {
        EXPECT_NE(test::jsonFault(text), std::nullopt) << text;
    }
}

} // namespace
} // namespace rungwise
