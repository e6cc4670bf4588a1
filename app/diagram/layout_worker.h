// SPDX-License-Identifier: GPL-3.0-or-later
// Finds refined layouts on a thread of its own, while a first one is shown.
#pragma once

#include "core/layout/layered_layout.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

namespace rungwise::app {

/// Everything public belongs to the thread of the object. What the two threads share lies behind a
/// mutex of the standard library, so that a thread sanitizer sees all of it.
class LayoutWorker : public QObject {
    Q_OBJECT

public:
    explicit LayoutWorker(QObject* parent = nullptr);
    /// Gives up and waits until the layout next asks whether it is wanted.
    ~LayoutWorker() override;

    /// Gives up an earlier order; no answer comes for it.
    void order(LayeredGraph graph);
    /// No answer comes for the last order.
    void stop();
    [[nodiscard]] bool isAtWork() const { return wanted_ != 0; }

signals:
    void found(const rungwise::LayeredLayout& layout);

private:
    struct Order {
        std::uint64_t number = 0;
        LayeredGraph graph;
    };

    void work();
    Q_INVOKABLE void tell();

    std::atomic<std::uint64_t> wanted_ = 0; ///< the number of the order that is wanted; 0: none
    std::uint64_t lastNumber_ = 0;
    std::thread thread_; ///< started with the first order

    std::mutex mutex_; ///< guards all that follows
    std::condition_variable wake_;
    bool isEnding_ = false;
    std::optional<Order> next_;
    std::optional<LayeredLayout> answer_;
    std::uint64_t answeredOrder_ = 0;
};

} // namespace rungwise::app
