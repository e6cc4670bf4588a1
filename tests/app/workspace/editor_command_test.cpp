// SPDX-License-Identifier: GPL-3.0-or-later
// How editors are told to go to a line, and which of them is taken.
#include "app/workspace/editor_command.h"

#include <QDir>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

/// Every program is installed, in one folder.
QString everywhere(const QString& name) {
    return name.startsWith(u'/') ? name : QStringLiteral("/bin/") + name;
}

QString nowhere(const QString& /*name*/) {
    return {};
}

QString line(const std::optional<EditorCommand>& command) {
    if (!command) return QStringLiteral("nothing");
    return command->program + u'|' + command->arguments.join(u'|');
}

TEST(EditorCommand, SpeaksTheLanguageOfEachEditor) {
    struct Case {
        const char* preferred;
        const char* atPlace;
    };
    const Case cases[] = {
        {"code", "/bin/code|--goto|/r/a.yaml:12:7"},
        {"codium", "/bin/codium|--goto|/r/a.yaml:12:7"},
        {"kate", "/bin/kate|--line|12|--column|7|/r/a.yaml"},
        {"kwrite", "/bin/kwrite|--line|12|--column|7|/r/a.yaml"},
        {"geany", "/bin/geany|--line|12|--column|7|/r/a.yaml"},
        {"mousepad", "/bin/mousepad|--line|12|--column|7|/r/a.yaml"},
        {"gedit", "/bin/gedit|+12:7|/r/a.yaml"},
        {"emacs", "/bin/emacs|+12:7|/r/a.yaml"},
        {"xed", "/bin/xed|+12|/r/a.yaml"},
        {"pluma", "/bin/pluma|+12|/r/a.yaml"},
        {"gvim", "/bin/gvim|+call cursor(12,7)|/r/a.yaml"},
        {"subl", "/bin/subl|/r/a.yaml:12:7"},
        {"zed", "/bin/zed|/r/a.yaml:12:7"},
        {"gnome-text-editor", "/bin/gnome-text-editor|/r/a.yaml"},
    };
    for (const Case& each : cases) {
        const TextPlace place{QStringLiteral("/r/a.yaml"), 12, 7};
        const QString preferred = QString::fromLatin1(each.preferred);
        EXPECT_EQ(line(editorCommand(place, {preferred}, everywhere)),
                  QString::fromLatin1(each.atPlace));
        const TextPlace whole{QStringLiteral("/r/a.yaml")};
        EXPECT_EQ(line(editorCommand(whole, {preferred}, everywhere)),
                  QStringLiteral("/bin/") + preferred + QStringLiteral("|/r/a.yaml"));
    }
}

TEST(EditorCommand, TakesTheFirstPreferenceThatHasAWindow) {
    struct Case {
        QStringList preferred;
        const char* expected;
    };
    const Case cases[] = {
        {{QStringLiteral("kate"), QStringLiteral("code")}, "/bin/kate|/a"},
        {{QString(), QStringLiteral("kate")}, "/bin/kate|/a"},
        {{QStringLiteral("vim"), QStringLiteral("kate")}, "/bin/kate|/a"},
        {{QStringLiteral("nano"), QStringLiteral("vi")}, "/bin/code|/a"},
        {{QStringLiteral("emacs -nw"), QStringLiteral("gedit")}, "/bin/gedit|/a"},
        {{QStringLiteral("/opt/my tools/kate")}, "/bin/code|/a"},
        {{QStringLiteral("\"/opt/my tools/kate\" --new")}, "/opt/my tools/kate|--new|/a"},
        {{QStringLiteral("code --wait")}, "/bin/code|--wait|/a"},
        {{QStringLiteral("codex")}, "/bin/code|/a"},
        {{}, "/bin/code|/a"},
    };
    for (const Case& each : cases) {
        EXPECT_EQ(line(editorCommand({QStringLiteral("/a")}, each.preferred, everywhere)),
                  QString::fromLatin1(each.expected))
            << each.preferred.join(u',').toStdString();
    }
}

TEST(EditorCommand, TakesWhatIsInstalled) {
    const TextPlace place{QStringLiteral("/a"), 3};
    EXPECT_EQ(editorCommand(place, {QStringLiteral("kate")}, nowhere), std::nullopt);
    const auto onlyGeany = [](const QString& name) {
        return name == QStringLiteral("geany") ? QStringLiteral("/bin/geany") : QString();
    };
    EXPECT_EQ(line(editorCommand(place, {QStringLiteral("kate")}, onlyGeany)),
              QStringLiteral("/bin/geany|--line|3|--column|1|/a"));
}

TEST(EditorCommand, IsNotMisledByFileNames) {
    const QString here = QDir::currentPath();
    struct Case {
        const char* preferred;
        const char* file;
        QString expected;
    };
    const Case cases[] = {
        {"kate", "-x.yaml",
         QStringLiteral("/bin/kate|--line|2|--column|1|") + here + QStringLiteral("/-x.yaml")},
        {"gedit", "+5", QStringLiteral("/bin/gedit|+2:1|") + here + QStringLiteral("/+5")},
        {"subl", "/r/a:9", QStringLiteral("/bin/subl|/r/a:9")},
        {"code", "/r/a:9.yaml", QStringLiteral("/bin/code|/r/a:9.yaml")},
        {"gvim", "/r/a:9", QStringLiteral("/bin/gvim|+call cursor(2,1)|/r/a:9")},
    };
    for (const Case& each : cases) {
        const TextPlace place{QString::fromLatin1(each.file), 2};
        EXPECT_EQ(line(editorCommand(place, {QString::fromLatin1(each.preferred)}, everywhere)),
                  each.expected);
    }
}

TEST(EditorCommand, StartsNothingForWhatIsNoFile) {
    EXPECT_FALSE(openInEditor({QStringLiteral("/no/such/file.yaml"), 3}));
    EXPECT_FALSE(openInEditor({QDir::tempPath()}));
    EXPECT_FALSE(openInEditor({}));
}

} // namespace
} // namespace rungwise::app
