// SPDX-License-Identifier: GPL-3.0-or-later
// Reads ranges of two numbers.
#include "core/load/ranges.h"

namespace rungwise {

std::optional<NumberSpan> readSpan(Fields& fields, const NumberRange& range) {
    Reading& reading = fields.context().reading;
    const bool isEmpty = !fields.has("min") && !fields.has("max");
    const NumberSpan span{fields.number("min", range), fields.number("max", range)};
    if (isEmpty) reading.report(fields.node(), DiagnosticCode::MissingOneOf, {"min, max"});
    if (!span.min && !span.max) return std::nullopt;
    if (span.min && span.max && *span.min > *span.max) {
        reading.report(fields.node(), DiagnosticCode::RangeReversed,
                       {span.min->toText(), span.max->toText()});
        return std::nullopt;
    }
    return span;
}

} // namespace rungwise
