// SPDX-License-Identifier: GPL-3.0-or-later
// One table of everything that can be typed, translated when it is printed.
#include "app/cli/help.h"

#include "core/base/translatable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rungwise::app {

namespace {

struct HelpRow {
    const char* syntax;
    TranslatableText text;
};

constexpr std::array commandRows{
    HelpRow{"rungwise [OPTIONS] [PATH]",
            RW_TEXT("Help", "opens the window, with the catalogue at PATH")},
    HelpRow{"rungwise check PATH…", RW_TEXT("Help", "says what is wrong in catalogues and where")},
    HelpRow{"rungwise list", RW_TEXT("Help", "lists the roles of the catalogue")},
    HelpRow{"rungwise compare ROLE ROLE…", RW_TEXT("Help", "compares two to five roles")},
    HelpRow{"rungwise pay ROLE…", RW_TEXT("Help", "says what roles are paid and who says so")},
    HelpRow{"rungwise pay --guide",
            RW_TEXT("Help", "prints what each level is paid in each market")},
    HelpRow{"rungwise ladder [LADDER…]",
            RW_TEXT("Help", "shows career ladders, all of them unless some are named")},
    HelpRow{"rungwise move FROM TO",
            RW_TEXT("Help", "finds ways from one role to another and says what they take")},
    HelpRow{"rungwise show ROLE", RW_TEXT("Help", "prints all that is known of one role")},
    HelpRow{"rungwise --print-schema", RW_TEXT("Help", "prints the JSON Schema of catalogues")},
    HelpRow{"rungwise --version", RW_TEXT("Help", "prints the version")},
};

constexpr std::array optionRows{
    HelpRow{"--catalogue PATH", RW_TEXT("Help", "a file or folder instead of the catalogue that "
                                                "comes with the program")},
    HelpRow{"--format NAME", RW_TEXT("Help", "check: text, json or sarif; list: text or json; "
                                             "compare: md, csv, json or pdf; show: md or pdf; "
                                             "pay: md, csv, json, pdf, svg or png; ladder: md, "
                                             "json, pdf, svg or png; move: md, json or pdf")},
    HelpRow{"--strict", RW_TEXT("Help", "check: warnings count as findings")},
    HelpRow{"-o, --output FILE",
            RW_TEXT("Help", "compare, show, pay, ladder, move: writes to FILE; its ending "
                            "says the format")},
    HelpRow{"--baseline ROLE", RW_TEXT("Help", "compare, pay: the role the others are "
                                               "measured against; the first one otherwise")},
    HelpRow{"--filter NAME", RW_TEXT("Help", "compare: all, differences or same")},
    HelpRow{"--sort NAME", RW_TEXT("Help", "compare: skills by catalogue, name or change")},
    HelpRow{"--measure A,B", RW_TEXT("Help", "pay: base, additional, bonus, equity, total-cash or "
                                             "total; several with commas")},
    HelpRow{"--market NAME", RW_TEXT("Help", "pay: a market by id or name, with those it lies in")},
    HelpRow{"--currency CODE", RW_TEXT("Help", "pay: such as USD, by the rates of the catalogue")},
    HelpRow{"--period NAME", RW_TEXT("Help", "pay: year, month, week, day or hour")},
    HelpRow{"--group NAME", RW_TEXT("Help", "pay: role-source, role, level, market or source")},
    HelpRow{"--disagreeing", RW_TEXT("Help", "pay: only where sources disagree")},
    HelpRow{"--your-pay PAY",
            RW_TEXT("Help", "pay: such as “118000 USD/year”, set beside each range")},
    HelpRow{"--picture NAME",
            RW_TEXT("Help", "pay: ranges, parts or distribution, in pdf, svg and png")},
    HelpRow{"--guide",
            RW_TEXT("Help", "pay: a salary guide, of all roles unless some are named; md, "
                            "csv, json or pdf")},
    HelpRow{"--rows NAME", RW_TEXT("Help", "pay --guide: levels or roles")},
    HelpRow{"--language TAG",
            RW_TEXT("Help", "window, list, compare, show, pay, ladder, move: the language of "
                            "the texts, such as de")},
    HelpRow{"--source A,B", RW_TEXT("Help", "ladder: only what these sources say, by id or title")},
    HelpRow{"--labels NAME", RW_TEXT("Help", "ladder: what changes beside each arrow: on or off")},
    HelpRow{"--by NAME", RW_TEXT("Help", "move: steps (the fewest first), gap (the smallest) or "
                                         "pay (the best)")},
    HelpRow{"--suggestions", RW_TEXT("Help", "move: also moves that no ladder names, to the next "
                                             "level of the same family")},
    HelpRow{"--roles A,B", RW_TEXT("Help", "window: the roles to compare; ladder: those that get "
                                           "a letter")},
    HelpRow{"--page NAME",
            RW_TEXT("Help", "window: the page to show: compare, pay, ladders or move")},
    HelpRow{"--size WxH", RW_TEXT("Help", "window: its size, such as 1440x900")},
    HelpRow{"--dark, --light", RW_TEXT("Help", "window: the theme")},
    HelpRow{"--screenshot FILE", RW_TEXT("Help", "draws the window into a PNG file and ends; "
                                                 "needs no display")},
};

QString translated(const TranslatableText& text) {
    return QCoreApplication::translate(text.context, text.text);
}

template <std::size_t count> QString table(const std::array<HelpRow, count>& rows) {
    constexpr int column = 29;
    QString text;
    for (const HelpRow& row : rows) {
        text += QStringLiteral("  %1%2\n")
                    .arg(QString::fromUtf8(row.syntax), -column)
                    .arg(translated(row.text));
    }
    return text;
}

} // namespace

QString helpText() {
    return QCoreApplication::translate("Help", "Rungwise compares job roles.") +
           QStringLiteral("\n\n") + table(commandRows) + u'\n' +
           QCoreApplication::translate("Help", "Options") + u'\n' + table(optionRows) + u'\n' +
           QCoreApplication::translate("Help", "A role is named by its id or its title. Exit "
                                               "codes: 0 all is well, 1 “check” found something, "
                                               "2 something could not be read or understood.") +
           u'\n';
}

} // namespace rungwise::app
