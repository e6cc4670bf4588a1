// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said to the window on the command line.
#include "app/start/window_options.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

tl::expected<WindowOptions, QString> optionsOf(const char16_t* line) {
    return windowOptions(QString::fromUtf16(line).split(u' ', Qt::SkipEmptyParts));
}

TEST(WindowOptions, NothingMeansAsBefore) {
    const auto options = optionsOf(u"");
    ASSERT_TRUE(options);
    EXPECT_TRUE(options->path.isEmpty());
    EXPECT_TRUE(options->roles.isEmpty());
    EXPECT_FALSE(options->theme);
    EXPECT_FALSE(options->size);
}

TEST(WindowOptions, ReadsEverything) {
    const auto options = optionsOf(u"--page compare --roles=a,b,,c --size 1440x900 --dark "
                                   u"--language de --screenshot s.png roles/");
    ASSERT_TRUE(options);
    EXPECT_EQ(options->roles,
              (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(options->size, QSize(1440, 900));
    EXPECT_EQ(options->theme, Theme::Dark);
    EXPECT_EQ(options->language, QStringLiteral("de"));
    EXPECT_EQ(options->screenshot, QStringLiteral("s.png"));
    EXPECT_EQ(options->page, QStringLiteral("compare"));
    EXPECT_EQ(options->path, QStringLiteral("roles/"));
}

TEST(WindowOptions, KnowsEveryPage) {
    for (const char16_t* page : {u"compare", u"pay", u"ladders", u"move"}) {
        const auto options = windowOptions({QStringLiteral("--page"), QString::fromUtf16(page)});
        ASSERT_TRUE(options);
        EXPECT_EQ(options->page, QString::fromUtf16(page));
    }
}

TEST(WindowOptions, RefusesWhatCannotBe) {
    for (const char16_t* line : {u"a b", u"--dark --light", u"--page ladder", u"--size 1440",
                                 u"--size 10x10", u"--size 1440x99999", u"--roles a,b,c,d,e,f",
                                 u"--roles", u"--screenshot=", u"--colour red"}) {
        const auto options = optionsOf(line);
        ASSERT_FALSE(options) << QString::fromUtf16(line).toStdString();
        EXPECT_FALSE(options.error().isEmpty());
    }
}

} // namespace
} // namespace rungwise::app
