// SPDX-License-Identifier: GPL-3.0-or-later
// Interfaces are made when they are asked for and kept until the elements change.
#include "app/diagram/ladder_diagram_accessible.h"

#include "app/diagram/ladder_diagram.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWindow>

#include <algorithm>
#include <map>
#include <optional>

namespace rungwise::app {

namespace {

constexpr auto diagramClass = "rungwise::app::LadderDiagram";

/// One box or line, by its place in the walk. Knows its diagram only while the diagram lives.
class AccessibleElement : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleElement(LadderDiagram& diagram, std::size_t place)
        : diagram_{&diagram}, place_{place} {}

    [[nodiscard]] bool isValid() const override {
        return diagram_ != nullptr && place_ < diagram_->walk().size();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return isValid() ? diagram_->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return isValid() ? QAccessible::queryAccessibleInterface(diagram_) : nullptr;
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
        return isValid() && kind == QAccessible::Name ? diagram_->sentence(element()) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect place = diagram_->rectOfElement(element());
        return {diagram_->viewport()->mapToGlobal(place.topLeft()), place.size()};
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
        state.selected = diagram_->current() == element();
        state.focused = state.selected && diagram_->hasFocus();
        const QRect body = diagram_->camera().body();
        state.offscreen = !body.intersects(diagram_->rectOfElement(element()));
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
        if (action == setFocusAction()) diagram_->setCurrent(element());
        if (action == pressAction()) diagram_->activate(element());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*action*/) const override {
        return {};
    }

    void forget() { diagram_ = nullptr; }

private:
    [[nodiscard]] LadderElement element() const { return diagram_->walk().at(place_); }

    LadderDiagram* diagram_;
    std::size_t place_;
};

class AccessibleDiagram : public QAccessibleWidget {
public:
    explicit AccessibleDiagram(LadderDiagram& diagram)
        : QAccessibleWidget{&diagram, QAccessible::List}, diagram_{diagram} {}

    ~AccessibleDiagram() override { forget(); }

    [[nodiscard]] int childCount() const override {
        return static_cast<int>(diagram_.walk().size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto [found, isNew] = ids_.try_emplace(index, 0);
        if (isNew) {
            found->second = QAccessible::registerAccessibleInterface(
                new AccessibleElement(diagram_, static_cast<std::size_t>(index)));
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
        const auto element = diagram_.elementAt(diagram_.viewport()->mapFromGlobal(QPoint(x, y)));
        return element ? child(placeOf(*element)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto element = diagram_.current();
        return element && diagram_.hasFocus() ? child(placeOf(*element)) : nullptr;
    }

    [[nodiscard]] int placeOf(const LadderElement& element) const {
        const auto& walk = diagram_.walk();
        return static_cast<int>(std::ranges::find(walk, element) - walk.begin());
    }

    void forget() {
        for (const auto& [index, id] : ids_) {
            if (auto* element =
                    static_cast<AccessibleElement*>(QAccessible::accessibleInterface(id))) {
                element->forget();
                QAccessible::deleteAccessibleInterface(id);
            }
        }
        ids_.clear();
    }

private:
    LadderDiagram& diagram_;
    mutable std::map<int, QAccessible::Id> ids_;
};

QAccessibleInterface* makeInterface(const QString& name, QObject* object) {
    if (name != QLatin1String(diagramClass)) return nullptr;
    auto* diagram = qobject_cast<LadderDiagram*>(object);
    return diagram != nullptr ? new AccessibleDiagram(*diagram) : nullptr;
}

/// Nobody asked yet unless there is an interface already; making one only to ask it is cheap.
AccessibleDiagram* accessibleOf(LadderDiagram& diagram) {
    return dynamic_cast<AccessibleDiagram*>(QAccessible::queryAccessibleInterface(&diagram));
}

} // namespace

void installLadderAccessibility() {
    QAccessible::installFactory(makeInterface);
}

void announceElement(LadderDiagram& diagram, const LadderElement& element) {
    if (!QAccessible::isActive()) return;
    const auto* accessible = accessibleOf(diagram);
    if (accessible == nullptr) return;
    QAccessibleEvent event(&diagram, QAccessible::Focus);
    event.setChild(accessible->placeOf(element));
    QAccessible::updateAccessibility(&event);
}

void forgetElements(LadderDiagram& diagram) {
    if (auto* accessible = accessibleOf(diagram)) accessible->forget();
}

} // namespace rungwise::app
