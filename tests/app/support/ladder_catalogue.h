// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue with ladders that fork, join, suggest and contradict, with hostile names.
#pragma once

#include <string>

namespace rungwise::test {

inline const std::string ladderText = R"yaml(rungwise: 1
catalogue: {id: laddered, title: Ladders, version: "1"}
sources:
  - {id: book, title: The book of paths, publisher: "Paths & <i>Co</i>"}
  - {id: talk, title: A talk}
levels: [{id: l1, name: Junior}, {id: l2, name: Mid}, {id: l3, name: "Senior & <i>Co</i>"}, {id: l4, name: Head}]
tracks: [{id: ic, name: "Craft & <i>Co</i>"}, {id: people, name: People}]
families: [{id: f, name: Makers}]
scales: [{id: sc, steps: [{id: a, name: Basic}, {id: b, name: Practised}, {id: c, name: Expert}]}]
skills:
  - {id: plan, name: "Planning & <i>Co</i>", scale: sc}
  - {id: lead, name: Leading, scale: sc}
  - {id: draw, name: Drawing, scale: sc}
roles:
  - {id: junior, name: Junior Maker, level: l1, track: ic, family: f, skills: [{skill: plan, level: a}, {skill: draw, level: b}], duties: [{text: Make parts}]}
  - {id: maker, name: "Maker & <i>Co</i>", also_called: [Builder], level: l2, track: ic, family: f, skills: [{skill: plan, level: b, sources: [book]}, {skill: lead, level: a}], duties: [{text: Make wholes, sources: [talk]}]}
  - {id: expert, name: "خبير 製作者 with a name that is as long as the longest of names can be, and that is very long indeed, up to the end", level: l3, track: ic, family: f, skills: [{skill: plan, level: c}]}
  - {id: chief, name: Chief, level: l3, track: people, skills: [{skill: lead, level: c}]}
  - {id: head, name: Head of Making, level: l4, track: people, skills: [{skill: lead, level: c}]}
  - {id: stray, name: Stray, level: l3, track: ic, family: f}
  - {id: alone, name: Alone}
ladders:
  - id: craft
    name: "Craft & <i>Co</i> path"
    note: "For <b>makers</b> & others"
    sources: [book]
    steps: [junior, maker, expert, head]
  - id: lead-path
    name: Lead path
    sources: [talk]
    steps: [junior, maker, chief, head]
    moves: [{from: expert, to: chief, kind: lateral, months: {min: 6, max: 12}, note: "After <i>a</i> year & more", sources: [talk]}]
transitions:
  - from: junior
    to: maker
    signs: [{id: s1, text: "Plans <b>alone</b> & well", sources: [book]}]
    rule: most
    advice: [{text: "Ask & <i>try</i>", sources: [talk]}]
pay:
  - {role: junior, sources: [book], currency: USD, period: year, measure: total, low: 40000, mean: 50000, high: 60000}
  - {role: maker, sources: [book], currency: USD, period: year, measure: total, low: 50000, mean: 65000, high: 80000}
)yaml";

} // namespace rungwise::test
