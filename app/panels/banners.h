// SPDX-License-Identifier: GPL-3.0-or-later
// Messages above the page that stay until they are no longer true or somebody closes them.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <map>

class QVBoxLayout;

namespace rungwise::app {

/// What a banner is about; at most one of each kind is shown.
enum class BannerKind { Catalogue, Opening, Roles, Session, Saving, Editor };

/// A button on a banner.
struct BannerAction {
    QString text;
    std::function<void()> run;
};

/// Takes no room while there is nothing to say, and in a layout where something else stretches no
/// more than its messages need at that width. Screen readers are alerted to each message.
class Banners : public QWidget {
    Q_OBJECT

public:
    explicit Banners(QWidget* parent = nullptr);

    /// Shows the text (always plain), in place of what was said of this kind before. An action may
    /// tell or withdraw banners itself.
    void tell(BannerKind kind, const QString& text, const QList<BannerAction>& actions = {});
    void withdraw(BannerKind kind);
    /// Empty when nothing is said of this kind.
    [[nodiscard]] QString text(BannerKind kind) const;

private:
    struct Shown {
        QWidget* banner = nullptr;
        QString text;
    };
    [[nodiscard]] QWidget* makeBanner(BannerKind kind, const QString& text,
                                      const QList<BannerAction>& actions);

    QVBoxLayout* column_ = nullptr;
    std::map<BannerKind, Shown> shown_;
};

} // namespace rungwise::app
