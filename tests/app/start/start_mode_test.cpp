// SPDX-License-Identifier: GPL-3.0-or-later
// How the program starts is decided from bare arguments and the environment.
#include "app/start/start_mode.h"

#include "tests/support/temporary_folder.h"

#include <QByteArray>
#include <QtGlobal>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise::app {
namespace {

StartMode modeOf(std::vector<std::string> words) {
    words.insert(words.begin(), "rungwise");
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    return startMode(arguments, [](std::string_view word) {
        return word == "compare" || word == "check" || word == "ladder";
    });
}

/// Takes the display away for one test.
class NoDisplay {
public:
    NoDisplay() {
        for (std::size_t i = 0; i < 3; ++i) {
            before_[i] = qgetenv(names[i]);
            qunsetenv(names[i]);
        }
    }
    ~NoDisplay() {
        for (std::size_t i = 0; i < 3; ++i) {
            if (!before_[i].isNull()) qputenv(names[i], before_[i]);
        }
    }
    NoDisplay(const NoDisplay&) = delete;
    NoDisplay& operator=(const NoDisplay&) = delete;

private:
    static constexpr const char* names[] = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"};
    QByteArray before_[3];
};

TEST(StartMode, OpensAWindowForNothingOrForOneFileThatExists) {
    const test::TemporaryFolder folder;
    EXPECT_EQ(modeOf({}), StartMode::Window);
    EXPECT_EQ(modeOf({folder.path().string()}), StartMode::Window);
    EXPECT_EQ(modeOf({folder.path().string(), folder.path().string()}), StartMode::CommandLine);
}

TEST(StartMode, CommandsNeedNoDisplay) {
    const NoDisplay without;
    for (const char* word : {"check", "list", "compare", "show", "--help", "--version",
                             "--print-schema", "/no/such/file", "compair"}) {
        EXPECT_EQ(modeOf({word}), StartMode::CommandLine) << word;
    }
}

TEST(StartMode, PdfAndPicturesNeedFonts) {
    EXPECT_EQ(modeOf({"compare", "a", "-o", "c.svg"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"compare", "a", "--format=PNG"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"compare", "a", "b", "-o", "c.pdf"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"compare", "a", "b", "--format=pdf"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"compare", "a", "b", "-oc.Pdf"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"compare", "a", "b", "--format", "PDF"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"compare", "a", "b", "-o", "c.md"}), StartMode::CommandLine);
}

TEST(StartMode, OptionsOfTheWindowAskForIt) {
    EXPECT_EQ(modeOf({"--roles", "a,b"}), StartMode::Window);
    EXPECT_EQ(modeOf({"--dark", "no-such-catalogue"}), StartMode::Window);
    EXPECT_EQ(modeOf({"--language=de"}), StartMode::Window);
    EXPECT_EQ(modeOf({"compare", "a", "b", "--language", "de"}), StartMode::CommandLine);
    EXPECT_EQ(modeOf({"--dark", "--help"}), StartMode::CommandLine);
    EXPECT_EQ(modeOf({"--darkness"}), StartMode::CommandLine);
}

TEST(StartMode, SaysWhenAWindowCannotBeShown) {
    const NoDisplay without;
    EXPECT_EQ(modeOf({}), StartMode::NoDisplay);
    EXPECT_EQ(modeOf({"--roles", "a,b"}), StartMode::NoDisplay);
}

TEST(StartMode, APictureNeedsNoDisplay) {
    const NoDisplay without;
    EXPECT_EQ(modeOf({"--roles", "a,b", "--screenshot", "s.png"}), StartMode::Screenshot);
    EXPECT_EQ(modeOf({"--screenshot=s.png"}), StartMode::Screenshot);
}

TEST(StartMode, MeasuresTextForTheJsonOfALadder) {
    const NoDisplay without;
    EXPECT_EQ(modeOf({"ladder", "-o", "l.json"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"ladder", "--format=JSON"}), StartMode::Drawing);
    EXPECT_EQ(modeOf({"ladder"}), StartMode::CommandLine);
    EXPECT_EQ(modeOf({"compare", "-o", "c.json"}), StartMode::CommandLine);
}

} // namespace
} // namespace rungwise::app
