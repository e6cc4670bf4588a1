// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/self/status knows the size now (VmRSS) and at its highest (VmHWM), both from exec on.
#include "tests/bench/peak_memory.h"

#include "core/load/load_catalogue.h"

#include <yaml-cpp/yaml.h>

#include <array>
#include <fstream>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

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

/// Everything that comes out of a descriptor.
std::string drained(int descriptor) {
    std::string text;
    std::array<char, 64> part{};
    for (ssize_t got = 0; (got = ::read(descriptor, part.data(), part.size())) > 0;) {
        text.append(part.data(), static_cast<std::size_t>(got));
    }
    return text;
}

} // namespace

int runPeakChild(std::string_view work, const std::filesystem::path& file) {
    const auto start = statusBytes("VmRSS:");
    if (!start || !doWork(work, file)) return 1;
    std::cout << static_cast<long long>(*statusBytes("VmHWM:") - *start);
    return 0;
}

std::optional<double> peakBytes(const std::string& work, const std::filesystem::path& file) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return std::nullopt;
    const std::string option{peakOption};
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execl("/proc/self/exe", "rungwise_bench", option.c_str(), work.c_str(), file.c_str(),
                static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ::close(ends[1]);
    const std::string answer = drained(ends[0]);
    ::close(ends[0]);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0) return std::nullopt;
    return std::stod(answer);
}

} // namespace rungwise::bench
