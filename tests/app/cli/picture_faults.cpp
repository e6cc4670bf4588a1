// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every pair of boxes, labels and runs; shares no code with the program.
#include "tests/app/cli/picture_faults.h"

#include <QHash>
#include <QJsonArray>
#include <QLineF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rungwise::test {

namespace {

/// Numbers in the file have two decimal places.
constexpr double slack = 0.03;

struct Box {
    QString name;
    QRectF area;
};

struct Edge {
    QString name;
    QString from;
    QString to;
    bool isDashed = false;
    std::vector<QLineF> runs;
};

QRectF rectOf(const QJsonObject& box) {
    return {box[u"x"].toDouble(), box[u"y"].toDouble(), box[u"width"].toDouble(),
            box[u"height"].toDouble()};
}

QPointF pointOf(const QJsonValue& point) {
    return {point[u"x"].toDouble(), point[u"y"].toDouble()};
}

Edge edgeOf(const QJsonObject& entry) {
    Edge edge{entry[u"from"].toString() + QStringLiteral(" > ") + entry[u"to"].toString(),
              entry[u"from"].toString(), entry[u"to"].toString()};
    const QString kind = entry[u"kind"].toString();
    edge.isDashed = kind == u"lateral" || kind == u"track-change";
    const QJsonArray points = entry[u"points"].toArray();
    for (qsizetype i = 1; i < points.size(); ++i) {
        edge.runs.emplace_back(pointOf(points[i - 1]), pointOf(points[i]));
    }
    return edge;
}

/// Of what both cover, by more than a touch.
bool overlap(const QRectF& a, const QRectF& b) {
    return std::min(a.right(), b.right()) - std::max(a.left(), b.left()) > slack &&
           std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) > slack;
}

/// The run as a hair's breadth, shorter by that at both ends.
bool passesThrough(const QLineF& run, const QRectF& area) {
    const QRectF inner = area.adjusted(slack, slack, -slack, -slack);
    return std::max(run.x1(), run.x2()) > inner.left() &&
           std::min(run.x1(), run.x2()) < inner.right() &&
           std::max(run.y1(), run.y2()) > inner.top() &&
           std::min(run.y1(), run.y2()) < inner.bottom();
}

bool isUpright(const QLineF& run) {
    return std::abs(run.dx()) <= slack;
}

bool isLevel(const QLineF& run) {
    return std::abs(run.dy()) <= slack;
}

/// How long two spans run together.
double shared(double a1, double a2, double b1, double b2) {
    return std::min(std::max(a1, a2), std::max(b1, b2)) -
           std::max(std::min(a1, a2), std::min(b1, b2));
}

bool lieOnEachOther(const QLineF& a, const QLineF& b) {
    if (isUpright(a) && isUpright(b) && std::abs(a.x1() - b.x1()) <= slack) {
        return shared(a.y1(), a.y2(), b.y1(), b.y2()) > slack;
    }
    if (isLevel(a) && isLevel(b) && std::abs(a.y1() - b.y1()) <= slack) {
        return shared(a.x1(), a.x2(), b.x1(), b.x2()) > slack;
    }
    return false;
}

bool isOnBorder(const QPointF& point, const QRectF& area) {
    const bool isWithin = area.adjusted(-slack, -slack, slack, slack).contains(point);
    const double distance =
        std::min({std::abs(point.x() - area.left()), std::abs(point.x() - area.right()),
                  std::abs(point.y() - area.top()), std::abs(point.y() - area.bottom())});
    return isWithin && distance <= slack;
}

class Picture {
public:
    explicit Picture(const QJsonObject& ladder) {
        for (const QJsonValue& node : ladder[u"nodes"].toArray()) {
            boxes_.push_back({node[u"role"].toString(), rectOf(node.toObject())});
            areas_.insert(boxes_.back().name, boxes_.back().area);
        }
        for (const QJsonValue& entry : ladder[u"edges"].toArray()) {
            edges_.push_back(edgeOf(entry.toObject()));
            const QJsonObject label = entry[u"label_box"].toObject();
            if (!label.isEmpty()) labels_.push_back({edges_.back().name, rectOf(label)});
        }
    }

    QStringList faults() {
        checkAreas();
        for (const Edge& edge : edges_) checkEdge(edge);
        for (std::size_t a = 0; a < edges_.size(); ++a) {
            for (std::size_t b = a + 1; b < edges_.size(); ++b) checkPair(edges_[a], edges_[b]);
        }
        return faults_;
    }

private:
    void add(const char* what, const QString& a, const QString& b) {
        faults_ << QStringLiteral("%1: %2 / %3").arg(QString::fromLatin1(what), a, b);
    }

    void checkAreas() {
        for (std::size_t a = 0; a < boxes_.size(); ++a) {
            for (std::size_t b = a + 1; b < boxes_.size(); ++b) {
                if (overlap(boxes_[a].area, boxes_[b].area)) {
                    add("boxes overlap", boxes_[a].name, boxes_[b].name);
                }
            }
        }
        for (std::size_t a = 0; a < labels_.size(); ++a) {
            for (const Box& box : boxes_) {
                if (overlap(labels_[a].area, box.area)) {
                    add("label on a box", labels_[a].name, box.name);
                }
            }
            for (std::size_t b = a + 1; b < labels_.size(); ++b) {
                if (overlap(labels_[a].area, labels_[b].area)) {
                    add("labels overlap", labels_[a].name, labels_[b].name);
                }
            }
        }
    }

    void checkEdge(const Edge& edge) {
        if (edge.runs.empty()) return add("no way", edge.name, {});
        for (const QLineF& run : edge.runs) {
            if (!isUpright(run) && !isLevel(run)) add("slanting", edge.name, {});
            for (const Box& box : boxes_) {
                if (passesThrough(run, box.area)) add("edge through a box", edge.name, box.name);
            }
            for (const Box& label : labels_) {
                if (passesThrough(run, label.area)) add("label on an edge", label.name, edge.name);
            }
        }
        if (!isOnBorder(edge.runs.front().p1(), areas_[edge.from])) {
            add("begins off its box", edge.name, edge.from);
        }
        if (!isOnBorder(edge.runs.back().p2(), areas_[edge.to])) {
            add("ends off its box", edge.name, edge.to);
        }
    }

    void checkPair(const Edge& a, const Edge& b) {
        if (a.to == b.to && a.isDashed == b.isDashed) return;
        for (const QLineF& run : a.runs) {
            for (const QLineF& other : b.runs) {
                if (lieOnEachOther(run, other)) return add("edge on edge", a.name, b.name);
            }
        }
    }

    std::vector<Box> boxes_;
    std::vector<Box> labels_;
    std::vector<Edge> edges_;
    QHash<QString, QRectF> areas_;
    QStringList faults_;
};

} // namespace

QStringList pictureFaults(const QJsonObject& ladder) {
    return Picture(ladder).faults();
}

} // namespace rungwise::test
