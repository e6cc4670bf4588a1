// SPDX-License-Identifier: GPL-3.0-or-later
// Lets few links through and shows where they lead before they are followed.
#include "app/dialogs/open_link.h"

#include "app/dialogs/message.h"
#include "app/text/to_qt.h"
#include "core/base/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int longestShown = 300;
/// The limit of the domain name system.
constexpr int longestHost = 253;

QString cutInTheMiddle(const QString& text) {
    if (text.size() <= longestShown) return text;
    const int tail = longestShown / 3;
    return text.left(longestShown - tail) + QStringLiteral(" … ") + text.right(tail);
}

/// Spaces, control characters and what invisibly turns the order of the others round.
bool hasCharactersOfNoLink(const QString& text) {
    const std::u32string characters = text.toStdU32String();
    return std::any_of(characters.begin(), characters.end(), [](char32_t character) {
        return QChar::isSpace(character) || !QChar::isPrint(character);
    });
}

/// "//host:port" as it is written: a stray "@" in it would show one host and lead to another.
bool namesUser(const QString& text) {
    const QString authority = text.section(QStringLiteral("//"), 1).section(u'/', 0, 0);
    return authority.section(u'?', 0, 0).section(u'#', 0, 0).contains(u'@');
}

bool isOpenablePage(const QUrl& link, const QString& text) {
    const QString host = link.host(QUrl::FullyEncoded);
    return !host.isEmpty() && host.size() <= longestHost && link.userInfo().isEmpty() &&
           !namesUser(text);
}

bool isOpenableMail(const QUrl& link) {
    static const QRegularExpression address(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9_+][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}")));
    if (!link.authority().isEmpty() || link.hasFragment()) return false;
    if (!address.match(link.path(QUrl::FullyEncoded)).hasMatch()) return false;
    // Mail programs attach files, copy to others and more when a query asks them to.
    const auto items = QUrlQuery(link).queryItems();
    return std::all_of(items.begin(), items.end(), [](const auto& item) {
        return item.first.compare(QStringLiteral("subject"), Qt::CaseInsensitive) == 0;
    });
}

QString questionAbout(const QUrl& link) {
    const bool isMail = link.scheme() == QStringLiteral("mailto");
    const QString question =
        isMail ? QCoreApplication::translate("Dialogs", "Write an e-mail to %1?")
               : QCoreApplication::translate("Dialogs", "Open a page of %1 in your browser?");
    return question.arg(linkTarget(link)) + QStringLiteral("\n\n") + shownLink(link);
}

void openLink(const QUrl& link, const QString& title, QWidget* parent) {
    if (QDesktopServices::openUrl(link)) return;
    const QString reason =
        QCoreApplication::translate("Dialogs", "No program on this computer could open the link:");
    tell(QMessageBox::Warning, title, reason + QStringLiteral("\n\n") + shownLink(link), parent);
}

} // namespace

std::optional<QUrl> openableLink(const QString& text) {
    if (hasCharactersOfNoLink(text)) return std::nullopt;
    QUrl link(text, QUrl::StrictMode);
    if (!link.isValid()) return std::nullopt;
    const QString scheme = link.scheme();
    if (scheme == QStringLiteral("https") || scheme == QStringLiteral("http")) {
        if (isOpenablePage(link, text)) return link;
    } else if (scheme == QStringLiteral("mailto") && isOpenableMail(link)) {
        return link;
    }
    return std::nullopt;
}

QString linkTarget(const QUrl& link) {
    const QString host = link.host(QUrl::FullyEncoded);
    return host.isEmpty() ? link.path(QUrl::FullyEncoded) : host;
}

QString shownLink(const QUrl& link) {
    return cutInTheMiddle(QString::fromLatin1(link.toEncoded()));
}

void askAndOpenLink(const QString& text, QWidget* parent) {
    const QString title = QCoreApplication::translate("Dialogs", "Open a link");
    const auto link = openableLink(text);
    if (!link) {
        const QString reason = QCoreApplication::translate(
            "Dialogs", "Rungwise opens links to web pages and e-mail addresses only. This one is "
                       "neither, or it is written to mislead:");
        tell(QMessageBox::Warning, title,
             reason + QStringLiteral("\n\n") + cutInTheMiddle(toQString(oneLine(toUtf8(text)))),
             parent);
        return;
    }
    QMessageBox box(QMessageBox::Question, title, QString(), QMessageBox::Cancel, parent);
    setPlainText(box, questionAbout(*link));
    const QPushButton* open =
        box.addButton(QCoreApplication::translate("Dialogs", "&Open"), QMessageBox::AcceptRole);
    const QPushButton* copy = box.addButton(QCoreApplication::translate("Dialogs", "&Copy link"),
                                            QMessageBox::ActionRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == open) openLink(*link, title, parent);
    if (box.clickedButton() == copy) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(link->toEncoded()));
    }
}

} // namespace rungwise::app
