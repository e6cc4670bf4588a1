// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that must not become HTML.
#include "core/report/html_escape.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

TEST(HtmlEscape, NamesWhatMeansSomething) {
    EXPECT_EQ(escapedHtml("<b title=\"x\" id='y'>R&D</b>"),
              "&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;R&amp;D&lt;/b&gt;");
    EXPECT_EQ(escapedHtml("&amp;"), "&amp;amp;");
}

TEST(HtmlEscape, LeavesEverythingElse) {
    EXPECT_EQ(escapedHtml("Größe ≠ 大きさ; \u2068مدير\u2069"), "Größe ≠ 大きさ; \u2068مدير\u2069");
    EXPECT_EQ(escapedHtml(""), "");
}

} // namespace
} // namespace rungwise
