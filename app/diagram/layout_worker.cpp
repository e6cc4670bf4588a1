// SPDX-License-Identifier: GPL-3.0-or-later
// One thread that sleeps until there is something to lay out.
#include "app/diagram/layout_worker.h"

#include <utility>

namespace rungwise::app {

LayoutWorker::LayoutWorker(QObject* parent) : QObject{parent} {}

LayoutWorker::~LayoutWorker() {
    stop();
    {
        const std::lock_guard lock(mutex_);
        isEnding_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void LayoutWorker::order(LayeredGraph graph) {
    wanted_ = ++lastNumber_;
    {
        const std::lock_guard lock(mutex_);
        next_ = Order{lastNumber_, std::move(graph)};
    }
    if (!thread_.joinable()) thread_ = std::thread(&LayoutWorker::work, this);
    wake_.notify_one();
}

void LayoutWorker::stop() {
    wanted_ = 0;
}

void LayoutWorker::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        wake_.wait(lock, [this] { return isEnding_ || next_; });
        if (isEnding_) return;
        const Order order = *std::exchange(next_, std::nullopt);
        lock.unlock();
        auto layout = layeredLayout(order.graph, LayoutEffort::Refined,
                                    [&] { return order.number != wanted_; });
        lock.lock();
        if (!layout || order.number != wanted_) continue;
        answer_ = std::move(layout);
        answeredOrder_ = order.number;
        // By name: the call then carries nothing that both threads touch.
        QMetaObject::invokeMethod(this, "tell", Qt::QueuedConnection);
    }
}

void LayoutWorker::tell() {
    std::optional<LayeredLayout> answer;
    std::uint64_t order = 0;
    {
        const std::lock_guard lock(mutex_);
        answer = std::exchange(answer_, std::nullopt);
        order = answeredOrder_;
    }
    if (!answer || order != wanted_) return;
    wanted_ = 0;
    emit found(*answer);
}

} // namespace rungwise::app
