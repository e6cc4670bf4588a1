// SPDX-License-Identifier: GPL-3.0-or-later
// The same guard against formulas as in exported files.
#include "app/table/sheet_copy.h"

#include "app/text/to_qt.h"
#include "core/report/csv.h"
#include "core/report/html_escape.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace rungwise::app {

namespace {

QString cellText(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

QString headText(const QAbstractItemModel& model, int column) {
    return model.headerData(column, Qt::Horizontal).toString();
}

QString guarded(const QString& text) {
    return looksLikeFormula(toUtf8(text)) ? u'\'' + text : text;
}

QString onOneLine(QString text) {
    text.replace(u'\n', QStringLiteral(" · "));
    text.replace(u'\t', u' ');
    return guarded(text);
}

QString escaped(const QString& text) {
    QString html = toQString(escapedHtml(toUtf8(guarded(text))));
    html.replace(u'\n', QStringLiteral("<br style=\"mso-data-placement:same-cell\">"));
    return html;
}

QString element(const char16_t* opening, const QString& text, const char16_t* closing) {
    return QString::fromUtf16(opening) + text + QString::fromUtf16(closing);
}

bool isSingleBare(const SheetExcerpt& excerpt) {
    return excerpt.heads == SheetExcerpt::Heads::Bare && excerpt.rows.size() == 1 &&
           excerpt.columns.size() == 1;
}

} // namespace

QString sheetText(const QAbstractItemModel& model, const SheetExcerpt& excerpt) {
    if (isSingleBare(excerpt)) {
        return cellText(model, excerpt.rows.front(), excerpt.columns.front());
    }
    QStringList lines;
    const auto addLine = [&](const auto& textOf) {
        QStringList cells;
        for (const int column : excerpt.columns) cells.append(onOneLine(textOf(column)));
        lines.append(cells.join(u'\t'));
    };
    if (excerpt.heads == SheetExcerpt::Heads::WithHeads) {
        addLine([&](int column) { return headText(model, column); });
    }
    for (const int row : excerpt.rows) {
        addLine([&](int column) { return cellText(model, row, column); });
    }
    return lines.join(u'\n');
}

QString sheetHtml(const QAbstractItemModel& model, const SheetExcerpt& excerpt) {
    QString html = QStringLiteral("<meta charset=\"utf-8\">\n");
    if (isSingleBare(excerpt)) {
        const QString text = cellText(model, excerpt.rows.front(), excerpt.columns.front());
        QString escapedText = toQString(escapedHtml(toUtf8(text)));
        escapedText.replace(u'\n', QStringLiteral("<br>"));
        return html + QStringLiteral("<p>%1</p>\n").arg(escapedText);
    }
    html += QStringLiteral("<table>\n");
    if (excerpt.heads == SheetExcerpt::Heads::WithHeads) {
        html += QStringLiteral("<thead>\n<tr>");
        for (const int column : excerpt.columns) {
            html += element(u"<th scope=\"col\">", escaped(headText(model, column)), u"</th>");
        }
        html += QStringLiteral("</tr>\n</thead>\n");
    }
    html += QStringLiteral("<tbody>\n");
    for (const int row : excerpt.rows) {
        html += QStringLiteral("<tr>");
        for (const int column : excerpt.columns) {
            const bool names = column == 0 && excerpt.heads == SheetExcerpt::Heads::WithHeads;
            const QString text = escaped(cellText(model, row, column));
            html += names ? element(u"<th scope=\"row\">", text, u"</th>")
                          : element(u"<td>", text, u"</td>");
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

void copySheet(const QAbstractItemModel& model, const SheetExcerpt& excerpt) {
    if (excerpt.rows.isEmpty() || excerpt.columns.isEmpty()) return;
    auto content = std::make_unique<QMimeData>();
    content->setText(sheetText(model, excerpt));
    content->setHtml(sheetHtml(model, excerpt));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

} // namespace rungwise::app
