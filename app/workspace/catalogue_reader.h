// SPDX-License-Identifier: GPL-3.0-or-later
// Reads catalogues on a thread of its own, one at a time, the newest order first.
#pragma once

#include "app/workspace/catalogue_print.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace rungwise::app {

using CataloguePrintRef = std::shared_ptr<const CataloguePrint>;

struct ReadAnswer {
    CataloguePrintRef print;
    std::optional<Loaded> loaded; ///< nothing when the content is as it was known
};

/// Everything public belongs to the thread of the object. What the two threads share lies behind a
/// mutex of the standard library, so that a thread sanitizer sees all of it.
class CatalogueReader : public QObject {
    Q_OBJECT

public:
    explicit CatalogueReader(QObject* parent = nullptr);
    /// Gives up and waits for the step that is under way: one file to be read, or all of them to be
    /// linked, which takes longest for a large catalogue.
    ~CatalogueReader() override;

    /// Reads a catalogue, unless its content is that of `known`, which may be null. An earlier
    /// order is given up; no answer comes for it.
    void read(const std::filesystem::path& path, CataloguePrintRef known);
    /// No answer comes for the last order.
    void stop();

signals:
    /// Ten times a second at most, and only while a catalogue is loaded.
    void progressed(int filesDone, int filesFound);
    void answered(const rungwise::app::ReadAnswer& answer);

private:
    struct Order {
        std::uint64_t number = 0;
        std::filesystem::path path;
        CataloguePrintRef known;
    };

    struct Progress {
        std::uint64_t order = 0;
        std::size_t done = 0;
        std::size_t found = 0;
    };

    void work();
    [[nodiscard]] ReadAnswer carryOut(const Order& order);
    [[nodiscard]] Loaded load(const Order& order);
    void post(const char* slot);
    Q_INVOKABLE void tellProgress();
    Q_INVOKABLE void tellAnswer();

    std::atomic<std::uint64_t> wanted_ = 0; ///< the number of the order that is wanted; 0: none
    std::uint64_t lastNumber_ = 0;
    std::thread thread_; ///< started with the first order

    std::mutex mutex_; ///< guards all that follows
    std::condition_variable wake_;
    bool isEnding_ = false;
    std::optional<Order> next_;
    Progress progress_;
    std::optional<ReadAnswer> answer_;
    std::uint64_t answeredOrder_ = 0;
};

} // namespace rungwise::app
