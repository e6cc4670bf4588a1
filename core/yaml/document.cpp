// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the flat arrays of a document.
#include "core/yaml/document.h"

namespace rungwise {

Node::Node(const Document& document, std::uint32_t index)
    : document_{&document}, index_{index}, offset_{document.records_[index].offset} {
    const auto& record = document.records_[index];
    if (record.kind == Document::RecordKind::Alias) index_ = record.a;
}

NodeKind Node::kind() const {
    return static_cast<NodeKind>(document_->records_[index_].kind);
}

std::string_view Node::text() const {
    if (!isScalar()) return {};
    const auto& record = document_->records_[index_];
    const std::string& text = record.isUnescaped ? document_->unescaped_ : document_->source_.text();
    return std::string_view{text}.substr(record.a, record.b);
}

std::size_t Node::size() const {
    return isList() || isMap() ? document_->records_[index_].a : 0;
}

bool Node::isDuplicateKey() const {
    return document_->records_[index_].isDuplicateKey;
}

Children::Children(Node parent)
    : document_{parent.document_}, index_{parent.index_ + 1},
      left_{parent.isMap() ? 2 * parent.size() : parent.size()} {}

Node Children::next() {
    const Node node{*document_, index_};
    const auto& record = document_->records_[index_];
    const bool isContainer = record.kind == Document::RecordKind::List ||
                             record.kind == Document::RecordKind::Map;
    index_ = isContainer ? record.b : index_ + 1;
    --left_;
    return node;
}

std::optional<Node> Document::lastQuoted() const {
    for (std::size_t i = records_.size(); i > 0; --i) {
        if (records_[i - 1].kind == RecordKind::Quoted) {
            return Node{*this, static_cast<std::uint32_t>(i - 1)};
        }
    }
    return std::nullopt;
}

} // namespace rungwise
