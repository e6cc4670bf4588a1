// SPDX-License-Identifier: GPL-3.0-or-later
// Orders the items of bands so that few links cross.
#pragma once

#include "core/layout/band_items.h"

#include <functional>

namespace rungwise {

/// How far the lines of an order run sideways, when everything has its place.
using OrderLength = std::function<double(const BandItems&)>;

/// Starts from the order given and keeps it where nothing better is found. Items stay within their
/// columns. Of orders with equally few crossings, Refined takes one with clearly shorter lines.
/// Equal input gives an equal order.
void orderItems(BandItems& items, LayoutEffort effort, const OrderLength& lengthOf,
                const IsCancelled& isCancelled);

} // namespace rungwise
