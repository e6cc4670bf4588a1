// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: which translations are installed and which way lines run.
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <string>
#include <vector>

namespace rungwise::app {

/// What the reader wants to read, and how numbers look there.
struct ReaderLanguage {
    QLocale locale;       ///< never the "C" locale
    std::string language; ///< of catalogue texts, such as "de"; empty: the catalogue's own
};

/// The language with this tag ("de", "pt-BR"), or the system's for an empty one.
[[nodiscard]] ReaderLanguage readerLanguage(const QString& tag);

/// The locale whose numbers and dates fit the words of the program: this one where the program
/// speaks its language, else that of its English.
[[nodiscard]] QLocale formatsBeside(const QLocale& locale);

/// Speaks a language for as long as it lives: English plurals always, then the translation of the
/// program and of Qt itself where there is one. Needs an application object.
class Translations {
public:
    explicit Translations(const QLocale& locale);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

private:
    void add(const QLocale& locale, const QString& name, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> installed_;
    Qt::LayoutDirection before_;
};

} // namespace rungwise::app
