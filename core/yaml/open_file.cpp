// SPDX-License-Identifier: GPL-3.0-or-later
// Plain system calls: a stream would wait for a pipe and throw on a folder.
#include "core/yaml/open_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace rungwise {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }

    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

tl::unexpected<Diagnostic> failed(DiagnosticCode code, const std::string& name,
                                  std::vector<std::string> arguments = {}) {
    return tl::unexpected{Diagnostic{code, {name}, {}, std::move(arguments), {}}};
}

tl::unexpected<Diagnostic> unreadable(const std::string& name, int error) {
    return failed(DiagnosticCode::UnreadableFile, name, {std::generic_category().message(error)});
}

/// Reads on until the end, or until one byte more than the limit is there.
int readAll(int descriptor, std::size_t limit, std::string& bytes) {
    std::size_t filled = 0;
    bytes.resize(std::min(bytes.size(), limit) + 1);
    while (true) {
        const ssize_t got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno;
        filled += static_cast<std::size_t>(got);
        if (got == 0 || filled > limit) break;
        if (filled == bytes.size()) bytes.resize(std::min(2 * filled, limit + 1));
    }
    bytes.resize(filled);
    return 0;
}

} // namespace

Result<std::string> readBytes(const std::filesystem::path& path, const std::string& name,
                              std::size_t limit) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)};
    if (file.number() < 0) {
        if (errno == ENXIO) return failed(DiagnosticCode::NotARegularFile, name);
        return unreadable(name, errno);
    }
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return unreadable(name, errno);
    if (!S_ISREG(status.st_mode)) return failed(DiagnosticCode::NotARegularFile, name);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit) return failed(DiagnosticCode::FileTooLarge, name, {std::to_string(limit)});
    std::string bytes(size, '\0');
    if (const int error = readAll(file.number(), limit, bytes)) return unreadable(name, error);
    if (bytes.size() > limit) {
        return failed(DiagnosticCode::FileTooLarge, name, {std::to_string(limit)});
    }
    return bytes;
}

} // namespace rungwise
