// SPDX-License-Identifier: GPL-3.0-or-later
// One thread that sleeps until there is something to read.
#include "app/workspace/catalogue_reader.h"

#include <chrono>
#include <utility>

namespace rungwise::app {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto betweenProgress = std::chrono::milliseconds(100);

} // namespace

CatalogueReader::CatalogueReader(QObject* parent) : QObject{parent} {}

CatalogueReader::~CatalogueReader() {
    stop();
    {
        const std::lock_guard lock(mutex_);
        isEnding_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void CatalogueReader::read(const std::filesystem::path& path, CataloguePrintRef known) {
    wanted_ = ++lastNumber_;
    {
        const std::lock_guard lock(mutex_);
        next_ = Order{lastNumber_, path, std::move(known)};
    }
    if (!thread_.joinable()) thread_ = std::thread(&CatalogueReader::work, this);
    wake_.notify_one();
}

void CatalogueReader::stop() {
    wanted_ = 0;
}

void CatalogueReader::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        wake_.wait(lock, [this] { return isEnding_ || next_; });
        if (isEnding_) return;
        const Order order = *std::exchange(next_, std::nullopt);
        lock.unlock();
        ReadAnswer answer = carryOut(order);
        lock.lock();
        if (order.number != wanted_) continue;
        answer_ = std::move(answer);
        answeredOrder_ = order.number;
        post("tellAnswer");
    }
}

ReadAnswer CatalogueReader::carryOut(const Order& order) {
    const auto isUnwanted = [&] { return order.number != wanted_; };
    // Before loading, so that a change in between is found by the next look.
    const auto print = std::make_shared<const CataloguePrint>(
        takePrint(order.path, Limits{}, order.known.get(), isUnwanted));
    if (isUnwanted() || (order.known && isSameContent(*print, *order.known))) return {print, {}};
    return {print, load(order)};
}

Loaded CatalogueReader::load(const Order& order) {
    auto told = Clock::now();
    return loadCatalogue(order.path, Limits{}, [&](std::size_t done, std::size_t found) {
        if (order.number != wanted_) return Continue::Stop;
        if (Clock::now() - told >= betweenProgress) {
            told = Clock::now();
            const std::lock_guard lock(mutex_);
            progress_ = {order.number, done, found};
            post("tellProgress");
        }
        return Continue::Yes;
    });
}

/// By name: the call then carries nothing that both threads touch.
void CatalogueReader::post(const char* slot) {
    QMetaObject::invokeMethod(this, slot, Qt::QueuedConnection);
}

void CatalogueReader::tellProgress() {
    Progress progress;
    {
        const std::lock_guard lock(mutex_);
        progress = progress_;
    }
    if (progress.order != wanted_) return;
    emit progressed(static_cast<int>(progress.done), static_cast<int>(progress.found));
}

void CatalogueReader::tellAnswer() {
    std::optional<ReadAnswer> answer;
    std::uint64_t order = 0;
    {
        const std::lock_guard lock(mutex_);
        answer = std::exchange(answer_, std::nullopt);
        order = answeredOrder_;
    }
    if (!answer || order != wanted_) return;
    wanted_ = 0;
    emit answered(*answer);
}

} // namespace rungwise::app
