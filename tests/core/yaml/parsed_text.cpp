// SPDX-License-Identifier: GPL-3.0-or-later
// Parses, and draws trees.
#include "tests/core/yaml/parsed_text.h"

#include "core/diagnostics/render.h"

#include <cstdlib>
#include <utility>

namespace rungwise::test {

ParsedText::ParsedText(std::string text, const Limits& limits)
    : limits_{limits}, log_{limits.problemsPerFile} {
    auto source = SourceFile::of(std::move(text), "a.yaml", limits_);
    if (source) {
        document_ = parseDocument(std::move(*source), limits_, limits_.valuesPerCatalogue, log_);
    } else {
        log_.add(source.error());
    }
}

std::string ParsedText::said() {
    return renderText(log_.take());
}

std::string shape(Node node) {
    if (node.isNull()) return "~";
    if (node.isScalar()) {
        const std::string text{node.text()};
        return node.kind() == NodeKind::Quoted ? "'" + text + "'" : text;
    }
    std::string text = node.isMap() ? "{" : "[";
    for (Children children{node}; !children.atEnd();) {
        if (text.size() > 1) text += ", ";
        text += shape(children.next());
        if (node.isMap()) text += ": " + shape(children.next());
    }
    return text + (node.isMap() ? "}" : "]");
}

Node valueOf(Node map, std::string_view key) {
    for (Children children{map}; !children.atEnd();) {
        const Node name = children.next();
        const Node value = children.next();
        if (name.text() == key) return value;
    }
    std::abort();
}

Node entryOf(Node list, std::size_t position) {
    Children children{list};
    Node entry = children.next();
    for (; position > 0; --position) entry = children.next();
    return entry;
}

} // namespace rungwise::test
