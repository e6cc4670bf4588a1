// SPDX-License-Identifier: GPL-3.0-or-later
// An optional value that is absent nearly everywhere it could be.
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace rungwise {

/// As std::optional, but takes the room of a pointer while there is nothing. Copies are deep.
template <class Value> class Rare {
public:
    Rare() = default;
    Rare(Value value) : value_{std::make_unique<Value>(std::move(value))} {}
    Rare(std::optional<Value> value) {
        if (value) value_ = std::make_unique<Value>(std::move(*value));
    }
    Rare(const Rare& other) {
        if (other) value_ = std::make_unique<Value>(*other);
    }
    Rare(Rare&&) noexcept = default;
    Rare& operator=(Rare other) noexcept {
        value_ = std::move(other.value_);
        return *this;
    }
    ~Rare() = default;

    [[nodiscard]] bool hasValue() const { return value_ != nullptr; }
    [[nodiscard]] explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Value& operator*() const { return *value_; }
    [[nodiscard]] const Value* operator->() const { return value_.get(); }

private:
    std::unique_ptr<Value> value_;
};

} // namespace rungwise
