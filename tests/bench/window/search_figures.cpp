// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides hold the same texts: title, other titles, id and the names of the skills.
#include "tests/bench/window/search_figures.h"

#include "app/items/role_browser_model.h"
#include "app/text/to_qt.h"
#include "core/load/load_catalogue.h"
#include "tests/bench/figure.h"
#include "tests/bench/generated_catalogue.h"
#include "tests/bench/paired_times.h"

#include <QSortFilterProxyModel>
#include <QStringListModel>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace rungwise::bench {

namespace {

constexpr double goal = 0.05;

/// What somebody types, letter by letter, each word after the last was cleared.
constexpr std::array typed{u"senior product", u"kund", u"platform ma", u"role-77", u"analyst"};

std::vector<QString> keystrokes() {
    std::vector<QString> queries;
    for (const char16_t* text : typed) {
        const QString whole = QString::fromUtf16(text);
        for (qsizetype letters = 1; letters <= whole.size(); ++letters) {
            queries.push_back(whole.left(letters));
        }
        queries.push_back(QString());
    }
    return queries;
}

/// All texts of a role that a search looks at, on a line each.
QString textOf(const Catalogue& catalogue, RoleIndex index) {
    const Role& role = catalogue.roles()[index];
    QStringList texts{app::toQString(role.name.text), app::toQString(role.id.text())};
    for (const OtherTitle& other : role.otherTitles) {
        texts.append(app::toQString(other.title.text));
    }
    for (const SkillRequirement& asked : role.skills) {
        texts.append(app::toQString(catalogue.skills()[asked.skill].name.text));
    }
    return texts.join(u'\n');
}

QStringListModel* listOf(const Catalogue& catalogue, QObject* parent) {
    QStringList texts;
    for (const RoleIndex role : catalogue.roles().inOrder()) {
        texts.append(textOf(catalogue, role));
    }
    return new QStringListModel(texts, parent);
}

double percentile95(std::vector<double> times) {
    std::ranges::sort(times);
    return times[(times.size() * 95) / 100];
}

/// The time of each keystroke.
template <class Search> double slowKeystroke(const Search& search) {
    std::vector<double> times;
    for (const QString& query : keystrokes()) {
        times.push_back(secondsOf([&] { return search(query); }));
    }
    return percentile95(std::move(times));
}

std::string milliseconds(double seconds) {
    return fixedText(seconds * 1000, 3) + " ms";
}

} // namespace

void searchKeystroke(benchmark::State& state) {
    const GeneratedFile file;
    const CatalogueRef catalogue = loadCatalogue(file.path()).catalogue;
    app::RoleBrowserModel model;
    model.show(catalogue, "en", {}, {});
    QObject owner;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(listOf(*catalogue, &owner));
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (auto _ : state) {
        ours.push_back(slowKeystroke([&](const QString& query) {
            model.seek(query, {});
            return model.rowCount();
        }));
        theirs.push_back(slowKeystroke([&](const QString& query) {
            proxy.setFilterFixedString(query);
            return proxy.rowCount();
        }));
    }
    publish(state, {median(ours) / median(theirs), goal,
                    milliseconds(median(ours)) + " : " + milliseconds(median(theirs))});
}

} // namespace rungwise::bench
