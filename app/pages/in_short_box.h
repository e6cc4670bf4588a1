// SPDX-License-Identifier: GPL-3.0-or-later
// The box above the table that says in a few sentences what the comparison adds up to.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>

class QTextDocument;
class QTextEdit;

namespace rungwise::app {

class LinkButton;

/// Plain text that can be selected and copied, with "Why?" at its end. Its height follows its
/// width, up to a limit; beyond that the text scrolls and "Why?" stands below it.
class InShortBox : public QWidget {
    Q_OBJECT

public:
    explicit InShortBox(QWidget* parent = nullptr);
    ~InShortBox() override;

    void display(const QStringList& sentences);
    [[nodiscard]] QString text() const;

    /// The greatest height in pixels; three lines are shown even below that.
    void limitHeight(int pixels);

    /// What "Why?" opens belongs below this.
    [[nodiscard]] QWidget& whyButton() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void reasonsWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where the parts stand in a box of some width, from its upper left corner.
    struct Places {
        QRect text;
        QRect why;
        bool scrolls = false;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;
    [[nodiscard]] QRect behindLastLine(const QRect& room, const QSize& button) const;
    [[nodiscard]] QMargins margins() const;
    [[nodiscard]] int greatestHeight() const;
    void buildText();
    void write();
    void arrange();

    QTextEdit* text_ = nullptr;
    LinkButton* why_ = nullptr;
    std::unique_ptr<QTextDocument> measured_; ///< the same text, to try widths on
    QString sentences_;
    int limit_ = QWIDGETSIZE_MAX;
};

} // namespace rungwise::app
