// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a text file sound, and where it is not.
#include "core/yaml/source_file.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise {
namespace {

using std::string_literals::operator""s;

struct Fault {
    const char* name;
    std::string text;
    DiagnosticCode code;
    int line;
    int column;
    const char* argument;
};

class SourceFault : public ::testing::TestWithParam<Fault> {};

TEST_P(SourceFault, IsFoundAtItsPlace) {
    const auto& [name, text, code, line, column, argument] = GetParam();
    const auto file = SourceFile::of(text, "a.yaml", Limits{.line = 40});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, code);
    EXPECT_EQ(file.error().where, (Location{"a.yaml", line, column}));
    EXPECT_EQ(file.error().arguments, std::vector<std::string>{argument});
}

INSTANTIATE_TEST_SUITE_P(
    Table, SourceFault,
    ::testing::Values(
        Fault{"Latin1", "a: b\ncaf\xE9 x", DiagnosticCode::NotUtf8, 2, 4, "0xE9"},
        Fault{"BehindAccents", "é漢🥖\xFF", DiagnosticCode::NotUtf8, 1, 4, "0xFF"},
        Fault{"BehindByteOrderMark", "\uFEFFab\xFF", DiagnosticCode::NotUtf8, 1, 3, "0xFF"},
        Fault{"Surrogate", "a\n\nb\xED\xA0\x80", DiagnosticCode::NotUtf8, 3, 2, "0xED"},
        Fault{"Overlong", "\xC0\x80", DiagnosticCode::NotUtf8, 1, 1, "0xC0"},
        Fault{"CutShort", "ab\xE6\xBC", DiagnosticCode::NotUtf8, 1, 3, "0xE6"},
        Fault{"Nul", "漢: a\0b"s, DiagnosticCode::ControlCharacter, 1, 5, "U+0000"},
        Fault{"NulFirst", "\0abc"s, DiagnosticCode::ControlCharacter, 1, 1, "U+0000"},
        Fault{"Escape", "a\n b\x1b[0m", DiagnosticCode::ControlCharacter, 2, 3, "U+001B"},
        Fault{"Delete", "a\x7F", DiagnosticCode::ControlCharacter, 1, 2, "U+007F"},
        Fault{"NextLine", "é\u0085", DiagnosticCode::ControlCharacter, 1, 2, "U+0085"},
        Fault{"LastOfC1", "\u009F", DiagnosticCode::ControlCharacter, 1, 1, "U+009F"},
        Fault{"BareReturn", "a: b\rc: d\r", DiagnosticCode::BareCarriageReturn, 1, 5, ""},
        Fault{"ReturnAtEnd", "a\r\nb\r", DiagnosticCode::BareCarriageReturn, 2, 2, ""},
        Fault{"DoubleReturn", "a\r\r\n", DiagnosticCode::BareCarriageReturn, 1, 2, ""},
        Fault{"LongLine", "a\n" + std::string(41, 'b') + "\n", DiagnosticCode::LineTooLong, 2, 1,
              "40"},
        Fault{"LongLastLine", std::string(41, 'b'), DiagnosticCode::LineTooLong, 1, 1, "40"},
        Fault{"Utf16Little",
              "\xFF\xFE"
              "a\0:\0"s,
              DiagnosticCode::Utf16, 1, 1, "UTF-16 LE"},
        Fault{"Utf16Big", "\xFE\xFF\0a\0:"s, DiagnosticCode::Utf16, 1, 1, "UTF-16 BE"},
        Fault{"Utf16LittleBare", "a\0:\0 \0"s, DiagnosticCode::Utf16, 1, 1, "UTF-16 LE"},
        Fault{"Utf16BigBare", "\0a\0:\0 "s, DiagnosticCode::Utf16, 1, 1, "UTF-16 BE"},
        Fault{"FirstOfSeveral", "a\n\x01\n\xFF", DiagnosticCode::ControlCharacter, 2, 1, "U+0001"}),
    [](const auto& tested) { return tested.param.name; });

TEST(SourceFile, AcceptsWhatIsSound) {
    for (const char* text :
         {"", "a", "a\r\nb\r\n", "\ttab", "\u00A0\u00E9", "漢🥖", "\uFFFD", "\u202E"}) {
        EXPECT_TRUE(SourceFile::of(text, "a.yaml", {})) << text;
    }
    EXPECT_TRUE(
        SourceFile::of(std::string(40, 'a') + "\n" + std::string(40, 'b'), "a.yaml", {.line = 40}));
}

TEST(SourceFile, TakesTheByteOrderMarkOff) {
    const auto file = SourceFile::of("\uFEFFab", "a.yaml", {});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->text(), "ab");
    EXPECT_EQ(file->locate(1), (Location{"a.yaml", 1, 2}));
}

TEST(SourceFile, LocatesInLinesAndCharacters) {
    const std::string text = "é: x\r\n漢字: y\n\n🥖🥖z";
    const auto file = SourceFile::of(text, "a.yaml", {});
    ASSERT_TRUE(file);
    const auto at = [&](std::string_view sought) { return file->locate(text.find(sought)); };
    EXPECT_EQ(at("é"), (Location{"a.yaml", 1, 1}));
    EXPECT_EQ(at("x"), (Location{"a.yaml", 1, 4}));
    EXPECT_EQ(at("漢"), (Location{"a.yaml", 2, 1}));
    EXPECT_EQ(at("y"), (Location{"a.yaml", 2, 5}));
    EXPECT_EQ(at("z"), (Location{"a.yaml", 4, 3}));
    EXPECT_EQ(file->locate(text.size()), (Location{"a.yaml", 4, 4}));
    EXPECT_EQ(file->locate(99'999), (Location{"a.yaml", 4, 4})) << "beyond the end means the end";
}

TEST(SourceFile, CountsTheSameOnLongLines) {
    std::string text = "short\n";
    for (int i = 0; i < 5'000; ++i) text += "aé漢";
    text += "\nend";
    const auto file = SourceFile::of(text, "a.yaml", {});
    ASSERT_TRUE(file);
    for (int i = 0; i < 5'000; i += 7) {
        const std::size_t offset = 6 + 6 * static_cast<std::size_t>(i);
        ASSERT_EQ(file->locate(offset), (Location{"a.yaml", 2, 3 * i + 1}));
        ASSERT_EQ(file->locate(offset + 3), (Location{"a.yaml", 2, 3 * i + 3}));
    }
    EXPECT_EQ(file->locate(text.size()), (Location{"a.yaml", 3, 4}));
}

TEST(SourceFile, FindsAFaultFarDownALongLine) {
    std::string text;
    for (int i = 0; i < 10'000; ++i) text += "é";
    const auto file = SourceFile::of(text + "\x01", "a.yaml", {});
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().where, (Location{"a.yaml", 1, 10'001}));
}

TEST(SourceFile, ReadsAFileUpToTheLimit) {
    const test::TemporaryFolder folder;
    test::TemporaryFolder writable;
    const auto path = writable.write("a.yaml", "12345678");
    EXPECT_TRUE(SourceFile::read(path, "a.yaml", {.file = 8}));
    const auto tooLarge = SourceFile::read(path, "a.yaml", {.file = 7});
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.error().code, DiagnosticCode::FileTooLarge);
    EXPECT_EQ(tooLarge.error().where, (Location{"a.yaml", 0, 0}));
    const auto missing = SourceFile::read(folder.path() / "none.yaml", "none.yaml", {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, DiagnosticCode::UnreadableFile);
    const auto directory = SourceFile::read(folder.path(), "folder", {});
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().code, DiagnosticCode::NotARegularFile);
}

TEST(SourceFile, ReadsFilesThatHideTheirSize) {
    const auto file = SourceFile::read("/proc/self/status", "status", {});
    if (!std::filesystem::exists("/proc/self/status")) GTEST_SKIP() << "no /proc on this machine";
    ASSERT_TRUE(file);
    EXPECT_NE(file->text().find("Pid:"), std::string::npos);
    const auto limited = SourceFile::read("/proc/self/status", "status", {.file = 16});
    ASSERT_FALSE(limited);
    EXPECT_EQ(limited.error().code, DiagnosticCode::FileTooLarge);
}

} // namespace
} // namespace rungwise
