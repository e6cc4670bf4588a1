// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that YAML parsers leave out: encoding, control characters, line ends, line length.
#include "core/yaml/source_file.h"

#include "core/base/text.h"
#include "core/yaml/open_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace rungwise {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

constexpr std::size_t portion = 1024;
constexpr std::size_t longLine = 4 * portion;

struct Fault {
    DiagnosticCode code;
    std::size_t offset = 0;
    std::string argument;
};

std::string hexadecimal(unsigned value, int digits) {
    std::string text;
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
        text += "0123456789ABCDEF"[(value >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return text;
}

std::optional<Fault> encodingFault(std::string_view text) {
    if (text.starts_with("\xFF\xFE")) return Fault{DiagnosticCode::Utf16, 0, "UTF-16 LE"};
    if (text.starts_with("\xFE\xFF")) return Fault{DiagnosticCode::Utf16, 0, "UTF-16 BE"};
    const auto hasZeroAt = [&](std::size_t a, std::size_t b) {
        return text.size() > 3 && text[a] == '\0' && text[b] == '\0';
    };
    if (hasZeroAt(0, 2) && !hasZeroAt(1, 1)) return Fault{DiagnosticCode::Utf16, 0, "UTF-16 BE"};
    if (hasZeroAt(1, 3) && !hasZeroAt(0, 0)) return Fault{DiagnosticCode::Utf16, 0, "UTF-16 LE"};
    if (const auto offset = firstInvalidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(text[*offset]);
        return Fault{DiagnosticCode::NotUtf8, *offset, "0x" + hexadecimal(byte, 2)};
    }
    return std::nullopt;
}

/// U+0080 to U+009F are C2 80 to C2 9F; nothing else in valid UTF-8 looks like that.
bool isSecondaryControl(std::string_view text, std::size_t offset) {
    return text[offset] == '\xC2' && static_cast<unsigned char>(text[offset + 1]) < 0xA0;
}

/// What a byte may mean for the checks below; almost every byte is Ordinary.
enum class ByteClass : unsigned char { Ordinary, LineFeed, CarriageReturn, Control, LeadC2 };

constexpr std::array<ByteClass, 256> byteClasses = [] {
    std::array<ByteClass, 256> classes{};
    for (std::size_t i = 0; i < 0x20; ++i) classes[i] = ByteClass::Control;
    classes['\t'] = ByteClass::Ordinary;
    classes['\n'] = ByteClass::LineFeed;
    classes['\r'] = ByteClass::CarriageReturn;
    classes[0x7F] = ByteClass::Control;
    classes[0xC2] = ByteClass::LeadC2;
    return classes;
}();

/// Fills in the line starts and returns the first fault. `text` is valid UTF-8.
std::optional<Fault> lineFault(std::string_view text, std::size_t longest,
                               std::vector<std::uint32_t>& lineStarts) {
    std::size_t start = 0;
    lineStarts.assign(1, 0);
    const auto tooLong = [&](std::size_t end) { return end - start > longest; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        switch (byteClasses[byte]) {
        case ByteClass::Ordinary: break;
        case ByteClass::LineFeed:
            if (tooLong(i)) return Fault{DiagnosticCode::LineTooLong, start, {}};
            start = i + 1;
            lineStarts.push_back(static_cast<std::uint32_t>(start));
            break;
        case ByteClass::CarriageReturn:
            if (i + 1 < text.size() && text[i + 1] == '\n') break;
            return Fault{DiagnosticCode::BareCarriageReturn, i, {}};
        case ByteClass::Control:
            return Fault{DiagnosticCode::ControlCharacter, i, "U+" + hexadecimal(byte, 4)};
        case ByteClass::LeadC2:
            if (!isSecondaryControl(text, i)) break;
            return Fault{DiagnosticCode::ControlCharacter, i,
                         "U+" + hexadecimal(static_cast<unsigned char>(text[i + 1]), 4)};
        }
    }
    if (tooLong(text.size())) return Fault{DiagnosticCode::LineTooLong, start, {}};
    return std::nullopt;
}

} // namespace

Result<SourceFile> SourceFile::read(const std::filesystem::path& path, std::string name,
                                    const Limits& limits) {
    auto bytes = readBytes(path, name, limits.file);
    if (!bytes) return tl::unexpected{bytes.error()};
    return of(std::move(*bytes), std::move(name), limits);
}

Result<SourceFile> SourceFile::of(std::string text, std::string name, const Limits& limits) {
    if (text.starts_with(byteOrderMark)) text.erase(0, byteOrderMark.size());
    SourceFile file{std::move(name), std::move(text)};
    auto fault = encodingFault(file.text_);
    const std::string_view sound{file.text_.data(), fault ? fault->offset : file.text_.size()};
    if (auto earlier = lineFault(sound, limits.line, file.lineStarts_)) fault = std::move(earlier);
    file.countInPortions();
    if (!fault) return file;
    if (fault->code == DiagnosticCode::LineTooLong) fault->argument = std::to_string(limits.line);
    return tl::unexpected{
        Diagnostic{fault->code, file.locate(fault->offset), {}, {fault->argument}, {}}};
}

Location SourceFile::locate(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto next = std::upper_bound(lineStarts_.begin(), lineStarts_.end(), offset);
    const auto line = next - lineStarts_.begin();
    const std::size_t start = *(next - 1);
    const std::size_t column = charactersBetween(start, offset) + 1;
    return {name_, static_cast<int>(line), static_cast<int>(column)};
}

/// Counting from the start of a line of a megabyte for each of its entries would take minutes.
void SourceFile::countInPortions() {
    bool isLong = false;
    for (std::size_t i = 1; i <= lineStarts_.size(); ++i) {
        const std::size_t end = i < lineStarts_.size() ? lineStarts_[i] : text_.size();
        isLong = isLong || end - lineStarts_[i - 1] > longLine;
    }
    if (!isLong) return;
    std::size_t count = 0;
    for (std::size_t begin = 0; begin <= text_.size(); begin += portion) {
        charactersBefore_.push_back(static_cast<std::uint32_t>(count));
        count += countCharacters(std::string_view{text_}.substr(begin, portion));
    }
}

std::size_t SourceFile::charactersBetween(std::size_t begin, std::size_t end) const {
    const std::string_view text{text_};
    if (end - begin <= longLine) return countCharacters(text.substr(begin, end - begin));
    const auto before = [&](std::size_t offset) {
        const std::size_t start = offset - offset % portion;
        return charactersBefore_[start / portion] +
               countCharacters(text.substr(start, offset - start));
    };
    return before(end) - before(begin);
}

} // namespace rungwise
