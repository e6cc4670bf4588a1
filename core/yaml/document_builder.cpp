// SPDX-License-Identifier: GPL-3.0-or-later
// One small function per event; the parser's marks are byte offsets into the source.
#include "core/yaml/document_builder.h"

#include "core/yaml/repeated_keys.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

constexpr std::string_view coreTags = "tag:yaml.org,2002:";

/// Plain scalars, lists and maps come with "?" or nothing, quoted scalars with "!".
bool isAllowed(std::string_view tag) {
    if (tag.empty() || tag == "?" || tag == "!") return true;
    if (!tag.starts_with(coreTags)) return false;
    tag.remove_prefix(coreTags.size());
    return tag == "str" || tag == "seq" || tag == "map" || tag == "int" || tag == "float" ||
           tag == "bool" || tag == "null";
}

bool isText(std::string_view tag) {
    return tag == "!" || tag == "tag:yaml.org,2002:str";
}

/// The name of the anchor that begins at `offset`, or behind the tag that does.
std::string anchorName(std::string_view text, std::size_t offset) {
    const std::size_t begin = std::min(text.find('&', offset), text.size() - 1) + 1;
    const std::size_t end = std::min(text.find_first_of(" \t\r\n,[]{}", begin), text.size());
    return std::string{text.substr(begin, end - begin)};
}

bool isNullWord(std::string_view text) {
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

} // namespace

DocumentBuilder::DocumentBuilder(Document& document, GuardedText& text, const Limits& limits,
                                 std::size_t valuesLeft, DiagnosticLog& diagnostics)
    : document_{document}, text_{text}, limits_{limits}, valuesLeft_{valuesLeft},
      diagnostics_{diagnostics} {}

void DocumentBuilder::OnDocumentStart(const YAML::Mark&) {
    document_.records_.clear();
}

void DocumentBuilder::OnDocumentEnd() {
    if (keyFault_) throw ParsingStopped{std::move(*keyFault_)};
    reportUnusedAnchors();
}

void DocumentBuilder::OnAnchor(const YAML::Mark& mark, const std::string&) {
    anchorOffset_ = static_cast<std::uint32_t>(offsetOf(mark));
}

void DocumentBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
    appendScalar(mark, RecordKind::Null, anchor, {});
}

void DocumentBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag,
                               YAML::anchor_t anchor, const std::string& value) {
    if (!isAllowed(tag)) stop(mark, DiagnosticCode::YamlTag, {tag});
    const bool quoted = isText(tag);
    const bool null = !quoted && isNullWord(value);
    appendScalar(mark,
                 quoted ? RecordKind::Quoted
                 : null ? RecordKind::Null
                        : RecordKind::Plain,
                 anchor, value);
}

void DocumentBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                      YAML::anchor_t anchor, YAML::EmitterStyle::value) {
    openContainer(mark, tag, anchor, RecordKind::List);
}

void DocumentBuilder::OnSequenceEnd() {
    closeContainer();
}

void DocumentBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag,
                                 YAML::anchor_t anchor, YAML::EmitterStyle::value) {
    openContainer(mark, tag, anchor, RecordKind::Map);
}

void DocumentBuilder::OnMapEnd() {
    const std::uint32_t map = open_.back().record;
    closeContainer();
    findDuplicates(map);
}

void DocumentBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
    Anchor& target = anchors_.at(anchor);
    target.isUsed = true;
    enterChild(mark, RecordKind::Alias, 0);
    if (target.isOpen) stop(mark, DiagnosticCode::CyclicAlias);
    aliasValues_ += target.values;
    if (aliasValues_ > limits_.aliasValuesPerFile) {
        stop(mark, DiagnosticCode::TooManyAliasValues,
             {std::to_string(limits_.aliasValuesPerFile)});
    }
    const std::uint32_t record = append(mark, RecordKind::Alias);
    document_.records_[record].a = target.record;
}

std::uint32_t DocumentBuilder::append(const YAML::Mark& mark, RecordKind kind) {
    auto& records = document_.records_;
    if (records.size() >= valuesLeft_) {
        stop(mark, DiagnosticCode::TooManyValues, {std::to_string(limits_.valuesPerCatalogue)});
    }
    const std::size_t offset = offsetOf(mark);
    text_.eventCame(offset);
    records.push_back({.offset = static_cast<std::uint32_t>(offset), .a = 0, .b = 0, .kind = kind});
    return static_cast<std::uint32_t>(records.size() - 1);
}

void DocumentBuilder::appendScalar(const YAML::Mark& mark, RecordKind kind, YAML::anchor_t anchor,
                                   const std::string& value) {
    enterChild(mark, kind, value.size());
    if (value.size() > limits_.scalar) {
        stop(mark, DiagnosticCode::ScalarTooLarge, {std::to_string(limits_.scalar)});
    }
    const std::uint32_t record = append(mark, kind);
    placeText(value, record);
    remember(anchor, record, 1, false);
}

void DocumentBuilder::openContainer(const YAML::Mark& mark, const std::string& tag,
                                    YAML::anchor_t anchor, RecordKind kind) {
    if (!isAllowed(tag)) stop(mark, DiagnosticCode::YamlTag, {tag});
    enterChild(mark, kind, 0);
    if (open_.size() >= limits_.depth) {
        stop(mark, DiagnosticCode::TooDeep, {std::to_string(limits_.depth)});
    }
    const std::uint32_t record = append(mark, kind);
    remember(anchor, record, 0, true);
    const bool isMap = kind == RecordKind::Map;
    open_.push_back({record, anchor, document_.records_.size() + aliasValues_, isMap, isMap});
}

void DocumentBuilder::closeContainer() {
    const Open closing = open_.back();
    open_.pop_back();
    document_.records_[closing.record].b = static_cast<std::uint32_t>(document_.records_.size());
    const std::size_t values = document_.records_.size() + aliasValues_ - closing.valuesBefore + 1;
    remember(closing.anchor, closing.record, values, false);
}

/// Counts the child in its container, and holds the rules for keys.
void DocumentBuilder::enterChild(const YAML::Mark& mark, RecordKind kind, std::size_t bytes) {
    if (open_.empty()) return;
    Open& parent = open_.back();
    auto& entries = document_.records_[parent.record].a;
    if (!parent.isMap) {
        ++entries;
        return;
    }
    if (parent.keyIsNext) {
        ++entries;
        if (entries > limits_.keysPerMap) {
            stop(mark, DiagnosticCode::TooManyKeys, {std::to_string(limits_.keysPerMap)});
        }
        const bool isScalar = kind == RecordKind::Plain || kind == RecordKind::Quoted;
        if (!isScalar && !keyFault_) {
            const Location where = document_.source_.locate(offsetOf(mark));
            keyFault_ = Diagnostic{DiagnosticCode::KeyNotText, where, {}, {}, {}};
        }
        if (bytes > limits_.key) {
            stop(mark, DiagnosticCode::KeyTooLong, {std::to_string(limits_.key)});
        }
    }
    parent.keyIsNext = !parent.keyIsNext;
}

void DocumentBuilder::remember(YAML::anchor_t anchor, std::uint32_t record, std::size_t values,
                               bool isOpen) {
    if (anchor == YAML::NullAnchor) return;
    if (anchors_.size() <= anchor) {
        anchors_.resize(anchor + 1);
        anchors_[anchor].offset = anchorOffset_;
    }
    Anchor& known = anchors_[anchor];
    known.record = record;
    known.values = values;
    known.isOpen = isOpen;
}

void DocumentBuilder::placeText(const std::string& value, std::uint32_t record) {
    auto& scalar = document_.records_[record];
    const std::string& source = document_.source_.text();
    const std::size_t offset = scalar.offset;
    scalar.b = static_cast<std::uint32_t>(value.size());
    for (const std::size_t begin : {offset, offset + 1}) {
        if (begin <= source.size() && source.compare(begin, value.size(), value) == 0) {
            scalar.a = static_cast<std::uint32_t>(begin);
            return;
        }
    }
    scalar.a = static_cast<std::uint32_t>(document_.unescaped_.size());
    scalar.isUnescaped = true;
    document_.unescaped_ += value;
}

void DocumentBuilder::findDuplicates(std::uint32_t map) {
    if (keyFault_) return;
    const Node node{document_, map};
    for (const auto& [first, second] : repeatedKeys(node)) {
        document_.records_[second.index_].isDuplicateKey = true;
        diagnostics_.add({DiagnosticCode::DuplicateKey,
                          document_.locate(second),
                          {},
                          {std::string{second.text()}},
                          document_.locate(first)});
    }
}

void DocumentBuilder::reportUnusedAnchors() {
    for (std::size_t i = YAML::NullAnchor + 1; i < anchors_.size(); ++i) {
        if (anchors_[i].isUsed) continue;
        const std::size_t offset = anchors_[i].offset;
        diagnostics_.add({DiagnosticCode::UnusedAnchor,
                          document_.source_.locate(offset),
                          {},
                          {anchorName(document_.source_.text(), offset)},
                          {}});
    }
}

void DocumentBuilder::stop(const YAML::Mark& mark, DiagnosticCode code,
                           std::vector<std::string> arguments) const {
    throw ParsingStopped{
        {code, document_.source_.locate(offsetOf(mark)), {}, std::move(arguments), {}}};
}

std::size_t DocumentBuilder::offsetOf(const YAML::Mark& mark) const {
    return text_.offsetOf(static_cast<std::size_t>(mark.pos));
}

} // namespace rungwise
