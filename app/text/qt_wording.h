// SPDX-License-Identifier: GPL-3.0-or-later
// The core's phrases in the reader's language, with the numbers, money and dates of their place.
#pragma once

#include "app/text/translations.h"
#include "core/wording/wording.h"

#include <QLocale>

namespace rungwise::app {

/// Words come from the translations that are installed in the application, formats from the locale
/// where the program speaks its language, so that a sentence is never half English.
class QtWording : public Wording {
public:
    explicit QtWording(const QLocale& locale) : locale_{formatsBeside(locale)} {}

    [[nodiscard]] std::string number(const Decimal& number) const override;
    [[nodiscard]] std::string money(const Money& money) const override;
    [[nodiscard]] std::string percent(const Percent& percent) const override;
    [[nodiscard]] std::string date(const PartialDate& date) const override;

protected:
    [[nodiscard]] std::string translated(const TranslatableText& text,
                                         std::optional<std::size_t> count) const override;

private:
    QLocale locale_;
};

} // namespace rungwise::app
