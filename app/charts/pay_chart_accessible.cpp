// SPDX-License-Identifier: GPL-3.0-or-later
// Interfaces are made when they are asked for and kept until the rows change.
#include "app/charts/pay_chart_accessible.h"

#include "app/charts/pay_chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace rungwise::app {

namespace {

constexpr auto viewClass = "rungwise::app::PayChartView";

/// One row. Knows its view only while the view lives.
class AccessibleRow : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleRow(PayChartView& view, std::size_t place) : view_{&view}, place_{place} {}

    [[nodiscard]] bool isValid() const override {
        return view_ != nullptr && place_ < view_->plan().rows.size();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return isValid() ? view_->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return isValid() ? QAccessible::queryAccessibleInterface(view_) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override {
        return nullptr;
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override {
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? view_->sentence(place_) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect place = view_->rowRect(place_);
        return {view_->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = view_->currentPlace() == place_;
        state.focused = state.selected && view_->hasFocus();
        state.offscreen = !view_->viewport()->rect().intersects(view_->rowRect(place_));
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString& action) override {
        if (!isValid()) return;
        if (action == setFocusAction()) view_->setCurrentRow(view_->plan().rows.at(place_).row);
        if (action == pressAction()) view_->activate(place_);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*action*/) const override {
        return {};
    }

    void forget() { view_ = nullptr; }

private:
    PayChartView* view_;
    std::size_t place_;
};

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(PayChartView& view)
        : QAccessibleWidget{&view, QAccessible::List}, view_{view} {}

    ~AccessibleChart() override { forget(); }

    [[nodiscard]] int childCount() const override {
        return static_cast<int>(view_.plan().rows.size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto [found, isNew] = ids_.try_emplace(index, 0);
        if (isNew) {
            found->second = QAccessible::registerAccessibleInterface(
                new AccessibleRow(view_, static_cast<std::size_t>(index)));
        }
        return QAccessible::accessibleInterface(found->second);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [index, id] : ids_) {
            if (QAccessible::accessibleInterface(id) == child) return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const auto row = view_.rowAt(view_.viewport()->mapFromGlobal(QPoint(x, y)));
        return row ? child(static_cast<int>(*row)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto row = view_.currentPlace();
        return row && view_.hasFocus() ? child(static_cast<int>(*row)) : nullptr;
    }

    void forget() {
        for (const auto& [index, id] : ids_) {
            if (auto* row = static_cast<AccessibleRow*>(QAccessible::accessibleInterface(id))) {
                row->forget();
                QAccessible::deleteAccessibleInterface(id);
            }
        }
        ids_.clear();
    }

private:
    PayChartView& view_;
    mutable std::map<int, QAccessible::Id> ids_;
};

QAccessibleInterface* makeInterface(const QString& name, QObject* object) {
    if (name != QLatin1String(viewClass)) return nullptr;
    auto* view = qobject_cast<PayChartView*>(object);
    return view != nullptr ? new AccessibleChart(*view) : nullptr;
}

} // namespace

void installChartAccessibility() {
    QAccessible::installFactory(makeInterface);
}

void announceRow(PayChartView& view, std::size_t place) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(static_cast<int>(place));
    QAccessible::updateAccessibility(&event);
}

void forgetRows(PayChartView& view) {
    // Nobody asked yet unless there is an interface already; making one only to clear it is cheap.
    if (auto* chart =
            dynamic_cast<AccessibleChart*>(QAccessible::queryAccessibleInterface(&view))) {
        chart->forget();
    }
}

} // namespace rungwise::app
