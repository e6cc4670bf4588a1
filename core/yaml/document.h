// SPDX-License-Identifier: GPL-3.0-or-later
// A parsed YAML document: a compact tree that remembers where everything stood.
#pragma once

#include "core/yaml/source_file.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

enum class NodeKind : std::uint8_t {
    Null,   ///< nothing, ~ or null
    Plain,  ///< a scalar without quotes
    Quoted, ///< a scalar in quotes or as a block: always a text
    List,
    Map,
};

class Document;

/// A value in a document; valid as long as the document is. Aliases are already followed.
class Node {
public:
    [[nodiscard]] NodeKind kind() const;
    [[nodiscard]] bool isNull() const { return kind() == NodeKind::Null; }
    [[nodiscard]] bool isList() const { return kind() == NodeKind::List; }
    [[nodiscard]] bool isMap() const { return kind() == NodeKind::Map; }

    [[nodiscard]] bool isScalar() const {
        return kind() == NodeKind::Plain || kind() == NodeKind::Quoted;
    }

    /// The text of a scalar with escapes resolved; empty for everything else.
    [[nodiscard]] std::string_view text() const;
    /// Entries of a list or map.
    [[nodiscard]] std::size_t size() const;
    /// Whether this is a key that the same map already has; its value is to be left out.
    [[nodiscard]] bool isDuplicateKey() const;
    /// Where it stands; for an alias, where the alias stands.
    [[nodiscard]] std::size_t offset() const { return offset_; }

private:
    friend class Document;
    friend class DocumentBuilder;
    friend class Children;
    Node(const Document& document, std::uint32_t index);

    const Document* document_;
    std::uint32_t index_;
    std::uint32_t offset_;
};

/// Walks over the direct children of a list, or the keys and values of a map in turn.
class Children {
public:
    explicit Children(Node parent);

    [[nodiscard]] bool atEnd() const { return left_ == 0; }
    /// The child here; moves on to the next one.
    Node next();

private:
    const Document* document_;
    std::uint32_t index_;
    std::size_t left_;
};

/// The document of one file, as `parseDocument` returns it: it has a root.
class Document {
public:
    /// A document without a value yet; a DocumentBuilder fills it.
    explicit Document(SourceFile source) : source_{std::move(source)} {}

    [[nodiscard]] const SourceFile& source() const { return source_; }
    [[nodiscard]] Node root() const { return Node{*this, 0}; }
    [[nodiscard]] std::size_t valueCount() const { return records_.size(); }
    /// Gives a document that holds nothing a root of kind Null.
    void ensureRoot();
    /// The last scalar that was written in quotes or as a block.
    [[nodiscard]] std::optional<Node> lastQuoted() const;
    [[nodiscard]] Location locate(Node node) const { return source_.locate(node.offset()); }

private:
    friend class Node;
    friend class Children;
    friend class DocumentBuilder;

    enum class RecordKind : std::uint8_t { Null, Plain, Quoted, List, Map, Alias };

    /// Sixteen bytes a value. A scalar's text lies in the source where it stands there letter by
    /// letter, else in `unescaped_`. Containers are followed by their children.
    struct Record {
        std::uint32_t offset;
        std::uint32_t a; ///< scalar: begin of its text · container: entries · alias: its target
        std::uint32_t b; ///< scalar: bytes of its text · container: the record behind its last
        RecordKind kind;
        bool isUnescaped = false;
        bool isDuplicateKey = false;
    };

    SourceFile source_;
    std::string unescaped_;
    std::vector<Record> records_;
};

// Readers ask for these again and again; they stand here to be inlined.

inline Node::Node(const Document& document, std::uint32_t index)
    : document_{&document}, index_{index}, offset_{document.records_[index].offset} {
    const auto& record = document.records_[index];
    if (record.kind == Document::RecordKind::Alias) index_ = record.a;
}

inline NodeKind Node::kind() const {
    return static_cast<NodeKind>(document_->records_[index_].kind);
}

inline std::string_view Node::text() const {
    if (!isScalar()) return {};
    const auto& record = document_->records_[index_];
    const std::string& text =
        record.isUnescaped ? document_->unescaped_ : document_->source_.text();
    return std::string_view{text}.substr(record.a, record.b);
}

inline std::size_t Node::size() const {
    return isList() || isMap() ? document_->records_[index_].a : 0;
}

inline bool Node::isDuplicateKey() const {
    return document_->records_[index_].isDuplicateKey;
}

inline Children::Children(Node parent)
    : document_{parent.document_}, index_{parent.index_ + 1}, left_{parent.size()} {
    if (parent.isMap()) left_ *= 2;
}

inline Node Children::next() {
    const Node node{*document_, index_};
    const auto& record = document_->records_[index_];
    const bool isContainer =
        record.kind == Document::RecordKind::List || record.kind == Document::RecordKind::Map;
    index_ = isContainer ? record.b : index_ + 1;
    --left_;
    return node;
}

} // namespace rungwise
