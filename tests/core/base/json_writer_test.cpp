// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON writer: form, escapes, numbers.
#include "core/base/json_writer.h"

#include <gtest/gtest.h>

#include <limits>

namespace rungwise {
namespace {

std::string textOf(std::string_view value) {
    return JsonWriter{}.text(value).take();
}

TEST(JsonWriter, IndentsByTwoSpacesAndPutsEachEntryOnItsLine) {
    JsonWriter json;
    json.beginObject();
    json.key("name").text("Product Lead");
    json.key("levels").beginArray().number(1).number(2).endArray();
    json.key("cell").beginObject().key("known").boolean(false).endObject();
    json.endObject();
    EXPECT_EQ(json.take(), R"({
  "name": "Product Lead",
  "levels": [
    1,
    2
  ],
  "cell": {
    "known": false
  }
}
)");
}

TEST(JsonWriter, KeepsEmptyContainersOnOneLine) {
    JsonWriter json;
    json.beginArray().beginObject().endObject().beginArray().endArray().endArray();
    EXPECT_EQ(json.take(), "[\n  {},\n  []\n]\n");
}

TEST(JsonWriter, EscapesWhatJsonCannotHold) {
    EXPECT_EQ(textOf("a \"b\" \\ c"), "\"a \\\"b\\\" \\\\ c\"\n");
    EXPECT_EQ(textOf("\b\f\n\r\t"), "\"\\b\\f\\n\\r\\t\"\n");
    EXPECT_EQ(textOf(std::string_view{"\0\x1b\x7f", 3}), "\"\\u0000\\u001b\\u007f\"\n");
}

TEST(JsonWriter, KeepsOtherCharactersAsTheyAre) {
    EXPECT_EQ(textOf("≠ \u2028 \u2029 é 😀 / <b>"), "\"≠ \u2028 \u2029 é 😀 / <b>\"\n");
}

TEST(JsonWriter, EscapesKeysToo) {
    JsonWriter json;
    json.beginObject().key("a\"b\n").null().endObject();
    EXPECT_EQ(json.take(), "{\n  \"a\\\"b\\n\": null\n}\n");
}

TEST(JsonWriter, WritesNumbersExactly) {
    JsonWriter json;
    json.beginArray();
    json.number(*Decimal::parse("116607")).number(*Decimal::parse("-0.13"));
    json.number(std::numeric_limits<std::size_t>::max()).number(-7).number(17.5);
    json.number(Decimal{1'000'000'000'000'000});
    json.endArray();
    EXPECT_EQ(json.take(), "[\n  116607,\n  -0.13,\n  18446744073709551615,\n  -7,\n  17.5,\n"
                           "  1000000000000000\n]\n");
}

TEST(JsonWriter, WritesNullForNumbersThatAreNone) {
    JsonWriter json;
    json.beginArray();
    json.number(std::numeric_limits<double>::infinity());
    json.number(std::numeric_limits<double>::quiet_NaN());
    json.endArray();
    EXPECT_EQ(json.take(), "[\n  null,\n  null\n]\n");
}

TEST(JsonWriter, CanBeUsedAgainAfterTheTextWasTaken) {
    JsonWriter json;
    EXPECT_EQ(json.boolean(true).take(), "true\n");
    EXPECT_EQ(json.beginArray().endArray().take(), "[]\n");
}

} // namespace
} // namespace rungwise
