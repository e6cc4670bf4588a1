// SPDX-License-Identifier: GPL-3.0-or-later
// The program behind `./dev hostile`: prints what every hostile input costs and what is said of it.
#include "core/base/text.h"
#include "tests/core/load/hostile_run.h"

#include <cstdio>
#include <string>

namespace {

using namespace rungwise;

std::string padded(std::string text, std::size_t width) {
    const std::size_t used = countCharacters(text);
    if (used < width) text.append(width - used, ' ');
    return text;
}

std::string shown(const test::HostileOutcome& outcome) {
    if (!outcome.ended) return "CRASHED or never ended";
    std::string codes;
    for (const std::string& code : outcome.codes) codes += (codes.empty() ? "" : ", ") + code;
    if (outcome.count > outcome.codes.size()) codes += " (" + std::to_string(outcome.count) + ")";
    return codes;
}

} // namespace

int main() {
    std::puts("input                                     said of it (how often)                    "
              "            place      seconds  MB above start");
    bool allEnded = true;
    for (const test::HostileInput& input : test::hostileInputs()) {
        const test::HostileOutcome outcome = test::runHostile(input);
        allEnded = allEnded && outcome.ended;
        const std::string place = outcome.place.empty() ? "the file" : outcome.place;
        std::printf("%s%s%s%8.3f%16.1f\n", padded(std::string{input.name}, 42).c_str(),
                    padded(shown(outcome), 55).c_str(), padded(place, 10).c_str(), outcome.seconds,
                    outcome.megabytes);
    }
    if (!test::memoryIsMeasurable())
        std::puts("A sanitizer is at work: the memory figures mean nothing.");
    return allEnded ? 0 : 1;
}
