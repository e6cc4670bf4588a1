// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/self/status knows the size now (VmRSS) and at its highest (VmHWM), both from exec on.
#include "tests/bench/peak_memory.h"

#include "core/load/load_catalogue.h"
#include "tests/bench/child.h"

#include <yaml-cpp/yaml.h>

#include <fstream>
#include <iostream>

namespace rungwise::bench {

namespace {

/// Bytes, or nothing when there is no such line.
std::optional<double> statusBytes(const std::string& name) {
    std::ifstream status{"/proc/self/status"};
    for (std::string word; status >> word;) {
        double kibibytes = 0;
        if (word == name && status >> kibibytes) return kibibytes * 1024;
    }
    return std::nullopt;
}

bool doWork(std::string_view work, const std::filesystem::path& file) {
    if (work == "load") return !loadCatalogue(file).catalogue->roles().inOrder().empty();
    if (work == "nodes") return YAML::LoadFile(file.string()).IsMap();
    return false;
}

} // namespace

int runPeakChild(std::string_view work, const std::filesystem::path& file) {
    const auto start = statusBytes("VmRSS:");
    if (!start || !doWork(work, file)) return 1;
    std::cout << static_cast<long long>(*statusBytes("VmHWM:") - *start);
    return 0;
}

std::optional<double> peakBytes(const std::string& work, const std::filesystem::path& file) {
    return askChild({std::string{peakOption}, work, file.string()});
}

} // namespace rungwise::bench
