<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n problem(s) in “%1”; “rungwise check” lists them</source>
        <translation>
            <numerusform>%n problem in “%1”; “rungwise check” lists them</numerusform>
            <numerusform>%n problems in “%1”; “rungwise check” lists them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>+%n year</numerusform>
            <numerusform>+%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n year(s)</source>
        <translation>
            <numerusform>−%n year</numerusform>
            <numerusform>−%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) above {1}.</source>
        <translation>
            <numerusform>{0} sits %n level above {1}.</numerusform>
            <numerusform>{0} sits %n levels above {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) above {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} sits %n level above {1}, on the same track ({2}).</numerusform>
            <numerusform>{0} sits %n levels above {1}, on the same track ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) above {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} sits %n level above {1}, on another track ({2} instead of {3}).</numerusform>
            <numerusform>{0} sits %n levels above {1}, on another track ({2} instead of {3}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) above {1}.</source>
        <translation>
            <numerusform>{0} sits at least %n level above {1}.</numerusform>
            <numerusform>{0} sits at least %n levels above {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) above {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} sits at least %n level above {1}, on the same track ({2}).</numerusform>
            <numerusform>{0} sits at least %n levels above {1}, on the same track ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) above {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} sits at least %n level above {1}, on another track ({2} instead of {3}).</numerusform>
            <numerusform>{0} sits at least %n levels above {1}, on another track ({2} instead of {3}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) below {1}.</source>
        <translation>
            <numerusform>{0} sits %n level below {1}.</numerusform>
            <numerusform>{0} sits %n levels below {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) below {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} sits %n level below {1}, on the same track ({2}).</numerusform>
            <numerusform>{0} sits %n levels below {1}, on the same track ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) below {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} sits %n level below {1}, on another track ({2} instead of {3}).</numerusform>
            <numerusform>{0} sits %n levels below {1}, on another track ({2} instead of {3}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) below {1}.</source>
        <translation>
            <numerusform>{0} sits at least %n level below {1}.</numerusform>
            <numerusform>{0} sits at least %n levels below {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) below {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} sits at least %n level below {1}, on the same track ({2}).</numerusform>
            <numerusform>{0} sits at least %n levels below {1}, on the same track ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) below {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} sits at least %n level below {1}, on another track ({2} instead of {3}).</numerusform>
            <numerusform>{0} sits at least %n levels below {1}, on another track ({2} instead of {3}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) higher</source>
        <translation>
            <numerusform>{0} sits %n level higher</numerusform>
            <numerusform>{0} sits %n levels higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) higher</source>
        <translation>
            <numerusform>{0} sits at least %n level higher</numerusform>
            <numerusform>{0} sits at least %n levels higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) lower</source>
        <translation>
            <numerusform>{0} sits %n level lower</numerusform>
            <numerusform>{0} sits %n levels lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) lower</source>
        <translation>
            <numerusform>{0} sits at least %n level lower</numerusform>
            <numerusform>{0} sits at least %n levels lower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {0}: %n sign(s)</source>
        <translation>
            <numerusform>to {0}: %n sign</numerusform>
            <numerusform>to {0}: %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: %n sign(s)</source>
        <translation>
            <numerusform>from {0}: %n sign</numerusform>
            <numerusform>from {0}: %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {0}: at least {1} of %n sign(s)</source>
        <translation>
            <numerusform>to {0}: at least {1} of %n sign</numerusform>
            <numerusform>to {0}: at least {1} of %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: at least {1} of %n sign(s)</source>
        <translation>
            <numerusform>from {0}: at least {1} of %n sign</numerusform>
            <numerusform>from {0}: at least {1} of %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {0}: all of %n sign(s)</source>
        <translation>
            <numerusform>to {0}: all of %n sign</numerusform>
            <numerusform>to {0}: all of %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: all of %n sign(s)</source>
        <translation>
            <numerusform>from {0}: all of %n sign</numerusform>
            <numerusform>from {0}: all of %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {0}: most of %n sign(s)</source>
        <translation>
            <numerusform>to {0}: most of %n sign</numerusform>
            <numerusform>to {0}: most of %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: most of %n sign(s)</source>
        <translation>
            <numerusform>from {0}: most of %n sign</numerusform>
            <numerusform>from {0}: most of %n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>at least %n year</numerusform>
            <numerusform>at least %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n year(s)</source>
        <translation>
            <numerusform>up to %n year</numerusform>
            <numerusform>up to %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) more than {0}</source>
        <translation>
            <numerusform>%n year more than {0}</numerusform>
            <numerusform>%n years more than {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) less than {0}</source>
        <translation>
            <numerusform>%n year less than {0}</numerusform>
            <numerusform>%n years less than {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message numerus="yes">
        <source>Left out, for only other sources state it: the rungs of %n ladder(s).</source>
        <translation>
            <numerusform>Left out, for only other sources state them: the rungs of %n ladder.</numerusform>
            <numerusform>Left out, for only other sources state them: the rungs of %n ladders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, for only other sources state it: %n move(s).</source>
        <translation>
            <numerusform>Left out, for only other sources state it: %n move.</numerusform>
            <numerusform>Left out, for only other sources state them: %n moves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much for one picture: %n role(s) left out.</source>
        <translation>
            <numerusform>Too much for one picture: %n role left out.</numerusform>
            <numerusform>Too much for one picture: %n roles left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much for one picture: %n move(s) left out.</source>
        <translation>
            <numerusform>Too much for one picture: %n move left out.</numerusform>
            <numerusform>Too much for one picture: %n moves left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much for one picture: %n move(s) between rungs with many roles left out.</source>
        <translation>
            <numerusform>Too much for one picture: %n move between rungs with many roles left out.</numerusform>
            <numerusform>Too much for one picture: %n moves between rungs with many roles left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More circles: %n other promotion(s).</source>
        <translation>
            <numerusform>More circles: %n other promotion.</numerusform>
            <numerusform>More circles: %n other promotions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) from {0} to {1}</source>
        <translation>
            <numerusform>%n step from {0} to {1}</numerusform>
            <numerusform>%n steps from {0} to {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n new skill</numerusform>
            <numerusform>%n new skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n skill(s)</source>
        <translation>
            <numerusform>+%n skill</numerusform>
            <numerusform>+%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualification(s) to get</source>
        <translation>
            <numerusform>%n qualification to get</numerusform>
            <numerusform>%n qualifications to get</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without pay data</source>
        <translation>
            <numerusform>%n step without pay data</numerusform>
            <numerusform>%n steps without pay data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested step(s) that no ladder names</source>
        <translation>
            <numerusform>%n suggested step that no ladder names</numerusform>
            <numerusform>%n suggested steps that no ladder names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all: %n step(s)</source>
        <translation>
            <numerusform>In all: %n step</numerusform>
            <numerusform>In all: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message numerus="yes">
        <source>%n more comparison(s)</source>
        <translation>
            <numerusform>%n more comparison</numerusform>
            <numerusform>%n more comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s)</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more source(s)</source>
        <translation>
            <numerusform>{0} and %n more source</numerusform>
            <numerusform>{0} and %n more sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), too few to draw</source>
        <translation>
            <numerusform>%n observation, too few to draw</numerusform>
            <numerusform>%n observations, too few to draw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n observation(s), method R-7</source>
        <translation>
            <numerusform>from %n observation, method R-7</numerusform>
            <numerusform>from %n observations, method R-7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other measures</source>
        <translation>
            <numerusform>%n row of other measures</numerusform>
            <numerusform>%n rows of other measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other markets</source>
        <translation>
            <numerusform>%n row of other markets</numerusform>
            <numerusform>%n rows of other markets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that no source contradicts</source>
        <translation>
            <numerusform>%n row that no source contradicts</numerusform>
            <numerusform>%n rows that no source contradicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of groups that hold no role: not shown.</source>
        <translation>
            <numerusform>%n record of groups that hold no role: not shown.</numerusform>
            <numerusform>%n records of groups that hold no role: not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in other currencies</source>
        <translation>
            <numerusform>%n row in other currencies</numerusform>
            <numerusform>%n rows in other currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too few observations</source>
        <translation>
            <numerusform>%n row with too few observations</numerusform>
            <numerusform>%n rows with too few observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without published figures</source>
        <translation>
            <numerusform>%n row without published figures</numerusform>
            <numerusform>%n rows without published figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose record states no parts</source>
        <translation>
            <numerusform>%n row whose record states no parts</numerusform>
            <numerusform>%n rows whose record states no parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without observations</source>
        <translation>
            <numerusform>%n row without observations</numerusform>
            <numerusform>%n rows without observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose figures contradict each other</source>
        <translation>
            <numerusform>%n row whose figures contradict each other</numerusform>
            <numerusform>%n rows whose figures contradict each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayBar</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n identical row(s)</source>
        <translation>
            <numerusform>%n identical row</numerusform>
            <numerusform>%n identical rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differing row(s)</source>
        <translation>
            <numerusform>%n differing row</numerusform>
            <numerusform>%n differing rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without data</source>
        <translation>
            <numerusform>%n row without data</numerusform>
            <numerusform>%n rows without data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showing all %n row(s)</source>
        <translation>
            <numerusform>Showing all %n row</numerusform>
            <numerusform>Showing all %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with data on only some roles</source>
        <translation>
            <numerusform>%n row with data on only some roles</numerusform>
            <numerusform>%n rows with data on only some roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>source(s) {0}</source>
        <translation>
            <numerusform>source {0}</numerusform>
            <numerusform>sources {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay of %n role(s)</source>
        <translation>
            <numerusform>Pay of %n role</numerusform>
            <numerusform>Pay of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) below</source>
        <translation>
            <numerusform>%n more row below</numerusform>
            <numerusform>%n more rows below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s), laid over each other</source>
        <translation>
            <numerusform>%n ladder</numerusform>
            <numerusform>%n ladders, laid over each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>Cited places: {0} … and %n other(s)</source>
        <translation>
            <numerusform>Cited places: {0} … and %n other</numerusform>
            <numerusform>Cited places: {0} … and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepGroups</name>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n new skill</numerusform>
            <numerusform>%n new skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) at a higher level</source>
        <translation>
            <numerusform>%n skill at a higher level</numerusform>
            <numerusform>%n skills at a higher level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) at a lower level</source>
        <translation>
            <numerusform>%n skill at a lower level</numerusform>
            <numerusform>%n skills at a lower level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) no longer listed</source>
        <translation>
            <numerusform>%n skill no longer listed</numerusform>
            <numerusform>%n skills no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) that the new role does without</source>
        <translation>
            <numerusform>%n skill that the new role does without</numerusform>
            <numerusform>%n skills that the new role does without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) that cannot be measured</source>
        <translation>
            <numerusform>%n skill that cannot be measured</numerusform>
            <numerusform>%n skills that cannot be measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) at the same level</source>
        <translation>
            <numerusform>%n skill at the same level</numerusform>
            <numerusform>%n skills at the same level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualification(s) to get</source>
        <translation>
            <numerusform>%n qualification to get</numerusform>
            <numerusform>%n qualifications to get</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::ComparisonTray</name>
    <message numerus="yes">
        <source>+ Add a role (%n more)</source>
        <translation>
            <numerusform>+ Add a role (%n more)</numerusform>
            <numerusform>+ Add a role (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::GuideModel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::LadderBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::MainWindow</name>
    <message numerus="yes">
        <source>Chart and table show the same %n row(s)</source>
        <translation>
            <numerusform>Chart and table show the same %n row</numerusform>
            <numerusform>Chart and table show the same %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::RemarksLine</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::RoleBrowser</name>
    <message numerus="yes">
        <source>%1 by another title</source>
        <translation>
            <numerusform>%1 by another title</numerusform>
            <numerusform>%1 by another title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by a skill</source>
        <translation>
            <numerusform>%1 by a skill</numerusform>
            <numerusform>%1 by a skill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by another title or a skill</source>
        <translation>
            <numerusform>%1 by another title or a skill</numerusform>
            <numerusform>%1 by another title or a skill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 role(s)</source>
        <translation>
            <numerusform>%1 role</numerusform>
            <numerusform>%1 roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 role(s)</source>
        <extracomment>As in “3 of 16 roles”; %2 decides between singular and plural.</extracomment>
        <translation>
            <numerusform>%1 of %2 role</numerusform>
            <numerusform>%1 of %2 roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::SavedModel</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
</TS>
