<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Gleiches zeigen</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Sort skills as in the catalogue</source>
        <translation>Fähigkeiten wie im Katalog sortieren</translation>
    </message>
    <message>
        <source>Sort skills by name</source>
        <translation>Fähigkeiten nach Namen sortieren</translation>
    </message>
    <message>
        <source>Sort skills by change</source>
        <translation>Fähigkeiten nach Veränderung sortieren</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Take %1 as the baseline</source>
        <translation>%1 zur Vergleichsrolle machen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Open the comparison %1</source>
        <translation>Vergleich %1 öffnen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%2” is no value for --%1; choose one of: %3</source>
        <translation>„%2“ ist kein Wert für --%1; möglich sind: %3</translation>
    </message>
    <message>
        <source>no role is called “%1”; “rungwise list” shows all roles</source>
        <translation>keine Rolle heißt „%1“; „rungwise list“ zeigt alle Rollen</translation>
    </message>
    <message>
        <source>no role is called “%1”; did you mean: %2?</source>
        <translation>keine Rolle heißt „%1“; gemeint sein könnte: %2</translation>
    </message>
    <message>
        <source>several roles are called “%1”; use the id of one: %2</source>
        <translation>mehrere Rollen heißen „%1“; eindeutig ist die Kennung: %2</translation>
    </message>
    <message>
        <source>no role could be read from “%1”; “rungwise check” says why</source>
        <translation>aus „%1“ ließ sich keine Rolle lesen; „rungwise check“ sagt, warum</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in “%1”; “rungwise check” lists them</source>
        <translation>
            <numerusform>%n Problem in „%1“; „rungwise check“ zeigt es</numerusform>
            <numerusform>%n Probleme in „%1“; „rungwise check“ zeigt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>“check” needs at least one file or folder</source>
        <translation>„check“ braucht mindestens eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a catalogue that exists</source>
        <translation>„%1“ ist weder ein Befehl noch ein vorhandener Katalog</translation>
    </message>
    <message>
        <source>there is no command “%1”; did you mean “%2”?</source>
        <translation>den Befehl „%1“ gibt es nicht; gemeint sein könnte „%2“</translation>
    </message>
    <message>
        <source>say which command to carry out</source>
        <translation>es fehlt der Befehl, der ausgeführt werden soll</translation>
    </message>
    <message>
        <source>“%1” after --language is no language tag such as “de”</source>
        <translation>„%1“ nach --language ist kein Sprachkürzel wie „de“</translation>
    </message>
    <message>
        <source>“rungwise --help” lists commands and options</source>
        <translation>„rungwise --help“ zeigt Befehle und Optionen</translation>
    </message>
    <message>
        <source>there is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>es gibt keinen Bildschirm für ein Fenster: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt</translation>
    </message>
    <message>
        <source>“rungwise --help” lists what works without one</source>
        <translation>„rungwise --help“ zeigt, was ohne Bildschirm geht</translation>
    </message>
    <message>
        <source>“compare” needs %1 to %2 roles; %3 given</source>
        <translation>„compare“ braucht %1 bis %2 Rollen; angegeben: %3</translation>
    </message>
    <message>
        <source>%1 is named twice; each role is compared once</source>
        <translation>%1 ist doppelt genannt; jede Rolle wird einmal verglichen</translation>
    </message>
    <message>
        <source>%1 after --baseline is not one of the roles compared</source>
        <translation>%1 nach --baseline gehört nicht zu den verglichenen Rollen</translation>
    </message>
    <message>
        <source>“list” takes no names; --catalogue says which catalogue is listed</source>
        <translation>„list“ nimmt keine Namen; --catalogue sagt, welcher Katalog gezeigt wird</translation>
    </message>
    <message>
        <source>the output could not be written</source>
        <translation>die Ausgabe ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>the name “%1” after --output says no format; let it end in one of %2, or add --format</source>
        <translation>der Name „%1“ nach --output nennt kein Format; er muss auf eines von %2 enden, oder --format kommt dazu</translation>
    </message>
    <message>
        <source>--output needs the name of a file</source>
        <translation>--output braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>“show” needs one role; %1 given</source>
        <translation>„show“ braucht genau eine Rolle; angegeben: %1</translation>
    </message>
    <message>
        <source>there is no option “%1” for this command</source>
        <translation>für diesen Befehl gibt es keine Option „%1“</translation>
    </message>
    <message>
        <source>the catalogue “%1” holds no roles</source>
        <translation>der Katalog „%1“ enthält keine Rollen</translation>
    </message>
    <message>
        <source>“%1” stands before the command; options come behind it, as in “rungwise list --catalogue PATH”</source>
        <translation>„%1“ steht vor dem Befehl; Optionen stehen dahinter, wie in „rungwise list --catalogue PATH“</translation>
    </message>
    <message>
        <source>the window opens one catalogue at a time</source>
        <translation>das Fenster öffnet immer nur einen Katalog</translation>
    </message>
    <message>
        <source>several markets are called “%1”; use the id of one: %2</source>
        <translation>mehrere Märkte heißen „%1“; eindeutig ist die Kennung: %2</translation>
    </message>
    <message>
        <source>the catalogue knows no market “%1”, and no other either; leave --market out</source>
        <translation>der Katalog kennt keinen Markt „%1“ und auch keinen anderen; --market weglassen</translation>
    </message>
    <message>
        <source>“%1” after --your-pay is no pay; write amount, currency and period as in “118000 USD/year”</source>
        <translation>„%1“ nach --your-pay ist keine Vergütung; Betrag, Währung und Zeitraum gehören dahin, wie in „118000 USD/year“</translation>
    </message>
    <message>
        <source>--%1 does not go with --guide</source>
        <translation>--%1 passt nicht zu --guide</translation>
    </message>
    <message>
        <source>--%1 goes with --guide only</source>
        <translation>--%1 geht nur mit --guide</translation>
    </message>
    <message>
        <source>“pay” needs at least one role, or --guide</source>
        <translation>„pay“ braucht mindestens eine Rolle oder --guide</translation>
    </message>
    <message>
        <source>your pay is left out: no exchange rate leads from %1 to %2</source>
        <translation>die eigene Vergütung fehlt im Ergebnis: kein Wechselkurs führt von %1 zu %2</translation>
    </message>
    <message>
        <source>--format %1 needs a file: add --output with its name</source>
        <translation>--format %1 braucht eine Datei: --output mit ihrem Namen fehlt</translation>
    </message>
    <message>
        <source>no ladder is called “%1”; the catalogue has no ladders</source>
        <translation>keine Karriereleiter heißt „%1“; der Katalog enthält keine Karriereleitern</translation>
    </message>
    <message>
        <source>no ladder is called “%1”; did you mean: %2?</source>
        <translation>keine Karriereleiter heißt „%1“; gemeint sein könnte: %2</translation>
    </message>
    <message>
        <source>several ladders are called “%1”; use the id of one: %2</source>
        <translation>mehrere Karriereleitern heißen „%1“; eindeutig ist die Kennung: %2</translation>
    </message>
    <message>
        <source>--roles takes five roles at most</source>
        <translation>--roles nimmt höchstens fünf Rollen</translation>
    </message>
    <message>
        <source>“move” needs two roles, from which and to which; %1 given</source>
        <translation>„move“ braucht zwei Rollen, Start und Ziel des Wechsels; angegeben: %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>One more role to compare with {0}</source>
        <translation>Noch eine Rolle zum Vergleich mit {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rollenfamilie</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0} → {1} → {2}</source>
        <translation>{0} → {1} → {2}</translation>
    </message>
    <message>
        <source>Career path</source>
        <translation>Laufbahnweg</translation>
    </message>
    <message>
        <source>+{0}</source>
        <translation>+{0}</translation>
    </message>
    <message>
        <source>−{0}</source>
        <translation>−{0}</translation>
    </message>
    <message numerus="yes">
        <source>+%n year(s)</source>
        <translation>
            <numerusform>+%n Jahr</numerusform>
            <numerusform>+%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n year(s)</source>
        <translation>
            <numerusform>−%n Jahr</numerusform>
            <numerusform>−%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>+{0} years</source>
        <translation>+{0} Jahre</translation>
    </message>
    <message>
        <source>−{0} years</source>
        <translation>−{0} Jahre</translation>
    </message>
    <message>
        <source>≈ {0}</source>
        <translation>≈ {0}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not asked for here</source>
        <translation>hier nicht verlangt</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The catalogue says too little about these roles to hold them against each other.</source>
        <translation>Der Katalog sagt zu wenig über diese Rollen, um sie einander gegenüberzustellen.</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>self-reported</source>
        <translation>Selbstauskunft</translation>
    </message>
    <message>
        <source>the employer’s own words</source>
        <translation>Angabe des Arbeitgebers</translation>
    </message>
    <message>
        <source>job postings</source>
        <translation>Stellenanzeigen</translation>
    </message>
    <message>
        <source>official statistics</source>
        <translation>amtliche Statistik</translation>
    </message>
    <message>
        <source>estimate by a model</source>
        <translation>Schätzung eines Modells</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>framework</source>
        <translation>Kompetenzrahmen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>hilfreich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Sicherheit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Additional pay</source>
        <translation>Zusatzvergütung</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Total cash pay</source>
        <translation>Gesamte Barvergütung</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Gesamtvergütung</translation>
    </message>
    <message>
        <source>base pay</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>additional pay</source>
        <translation>Zusatzvergütung</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>total cash pay</source>
        <translation>gesamte Barvergütung</translation>
    </message>
    <message>
        <source>total pay</source>
        <translation>Gesamtvergütung</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>{0} and {1} are on the same track ({2}).</source>
        <translation>{0} und {1} gehören zur selben Laufbahn ({2}).</translation>
    </message>
    <message>
        <source>{0} and {1} are on different tracks ({2} and {3}).</source>
        <translation>{0} und {1} gehören zu verschiedenen Laufbahnen ({2} und {3}).</translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) above {1}.</source>
        <translation>
            <numerusform>{0} steht %n Stufe über {1}.</numerusform>
            <numerusform>{0} steht %n Stufen über {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) above {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} steht %n Stufe über {1}, in derselben Laufbahn ({2}).</numerusform>
            <numerusform>{0} steht %n Stufen über {1}, in derselben Laufbahn ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) above {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} steht %n Stufe über {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
            <numerusform>{0} steht %n Stufen über {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) above {1}.</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe über {1}.</numerusform>
            <numerusform>{0} steht mindestens %n Stufen über {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) above {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe über {1}, in derselben Laufbahn ({2}).</numerusform>
            <numerusform>{0} steht mindestens %n Stufen über {1}, in derselben Laufbahn ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) above {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe über {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
            <numerusform>{0} steht mindestens %n Stufen über {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) below {1}.</source>
        <translation>
            <numerusform>{0} steht %n Stufe unter {1}.</numerusform>
            <numerusform>{0} steht %n Stufen unter {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) below {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} steht %n Stufe unter {1}, in derselben Laufbahn ({2}).</numerusform>
            <numerusform>{0} steht %n Stufen unter {1}, in derselben Laufbahn ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) below {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} steht %n Stufe unter {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
            <numerusform>{0} steht %n Stufen unter {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) below {1}.</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe unter {1}.</numerusform>
            <numerusform>{0} steht mindestens %n Stufen unter {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) below {1}, on the same track ({2}).</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe unter {1}, in derselben Laufbahn ({2}).</numerusform>
            <numerusform>{0} steht mindestens %n Stufen unter {1}, in derselben Laufbahn ({2}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) below {1}, on another track ({2} instead of {3}).</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe unter {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
            <numerusform>{0} steht mindestens %n Stufen unter {1}, in einer anderen Laufbahn ({2} statt {3}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1} sit on the same level.</source>
        <translation>{0} und {1} stehen auf derselben Stufe.</translation>
    </message>
    <message>
        <source>{0} and {1} sit on the same level and the same track ({2}).</source>
        <translation>{0} und {1} stehen auf derselben Stufe und in derselben Laufbahn ({2}).</translation>
    </message>
    <message>
        <source>{0} and {1} sit on the same level, on different tracks ({2} and {3}).</source>
        <translation>{0} und {1} stehen auf derselben Stufe, in verschiedenen Laufbahnen ({2} und {3}).</translation>
    </message>
    <message>
        <source>{0} and {1} have levels in common.</source>
        <translation>{0} und {1} haben Stufen gemeinsam.</translation>
    </message>
    <message>
        <source>{0} and {1} have levels in common, on the same track ({2}).</source>
        <translation>{0} und {1} haben Stufen gemeinsam, in derselben Laufbahn ({2}).</translation>
    </message>
    <message>
        <source>{0} and {1} have levels in common, on different tracks ({2} and {3}).</source>
        <translation>{0} und {1} haben Stufen gemeinsam, in verschiedenen Laufbahnen ({2} und {3}).</translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) higher</source>
        <translation>
            <numerusform>{0} steht %n Stufe höher</numerusform>
            <numerusform>{0} steht %n Stufen höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) higher</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe höher</numerusform>
            <numerusform>{0} steht mindestens %n Stufen höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits %n level(s) lower</source>
        <translation>
            <numerusform>{0} steht %n Stufe tiefer</numerusform>
            <numerusform>{0} steht %n Stufen tiefer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} sits at least %n level(s) lower</source>
        <translation>
            <numerusform>{0} steht mindestens %n Stufe tiefer</numerusform>
            <numerusform>{0} steht mindestens %n Stufen tiefer</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} sits on the same level</source>
        <translation>{0} steht auf derselben Stufe</translation>
    </message>
    <message>
        <source>{0} shares some of its levels</source>
        <translation>{0} hat einzelne Stufen gemeinsam</translation>
    </message>
    <message>
        <source>Measured from {0}: {1}.</source>
        <translation>Von {0} aus gesehen: {1}.</translation>
    </message>
    <message>
        <source>Measured from {0}, all on the same track ({2}): {1}.</source>
        <translation>Von {0} aus gesehen, alle in derselben Laufbahn ({2}): {1}.</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message numerus="yes">
        <source>to {0}: %n sign(s)</source>
        <translation>
            <numerusform>nach {0}: %n Anzeichen</numerusform>
            <numerusform>nach {0}: %n Anzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: %n sign(s)</source>
        <translation>
            <numerusform>von {0}: %n Anzeichen</numerusform>
            <numerusform>von {0}: %n Anzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {0}: at least {1} of %n sign(s)</source>
        <translation>
            <numerusform>nach {0}: mindestens {1} von %n Anzeichen</numerusform>
            <numerusform>nach {0}: mindestens {1} von %n Anzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: at least {1} of %n sign(s)</source>
        <translation>
            <numerusform>von {0}: mindestens {1} von %n Anzeichen</numerusform>
            <numerusform>von {0}: mindestens {1} von %n Anzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {0}: all of %n sign(s)</source>
        <translation>
            <numerusform>nach {0}: das eine Anzeichen</numerusform>
            <numerusform>nach {0}: alle %n Anzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: all of %n sign(s)</source>
        <translation>
            <numerusform>von {0}: das eine Anzeichen</numerusform>
            <numerusform>von {0}: alle %n Anzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to {0}: most of %n sign(s)</source>
        <translation>
            <numerusform>nach {0}: die meisten von %n Anzeichen</numerusform>
            <numerusform>nach {0}: die meisten von %n Anzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from {0}: most of %n sign(s)</source>
        <translation>
            <numerusform>von {0}: die meisten von %n Anzeichen</numerusform>
            <numerusform>von {0}: die meisten von %n Anzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>sign: {0}</source>
        <translation>Anzeichen: {0}</translation>
    </message>
    <message>
        <source>advice: {0}</source>
        <translation>Rat: {0}</translation>
    </message>
    <message>
        <source>Described steps</source>
        <translation>Beschriebene Übergänge</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Related roles</source>
        <translation>Verwandte Rollen</translation>
    </message>
    <message>
        <source>{0} of {1} skills are asked of both.</source>
        <translation>{0} von {1} Fähigkeiten sind in beiden Rollen verlangt.</translation>
    </message>
    <message>
        <source>{0} of {1} skills are asked of both; {2} asks {5} that {6} does not need.</source>
        <translation>{0} von {1} Fähigkeiten sind in beiden Rollen verlangt; {2} verlangt {5}, die {6} nicht braucht.</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} skills are asked of all roles that name any.</source>
        <translation>{0} von {1} Fähigkeiten sind in allen Rollen verlangt, die welche nennen.</translation>
    </message>
    <message>
        <source>{0} of {1} skills are asked of all roles that name any; at a higher level than by {2}: {3}.</source>
        <translation>{0} von {1} Fähigkeiten sind in allen Rollen verlangt, die welche nennen; auf höherer Stufe als von {2}: {3}.</translation>
    </message>
    <message>
        <source>{0} of {1} duties are shared by {2} and {3}.</source>
        <translation>{0} von {1} Aufgaben haben {2} und {3} gemeinsam.</translation>
    </message>
    <message>
        <source>{0} of {1} duties are shared by all roles that list any.</source>
        <translation>{0} von {1} Aufgaben haben alle Rollen gemeinsam, die welche nennen.</translation>
    </message>
    <message>
        <source>{0} of {1} duties are shared by all roles that list any; shared with {2}: {3}.</source>
        <translation>{0} von {1} Aufgaben haben alle Rollen gemeinsam, die welche nennen; gemeinsam mit {2}: {3}.</translation>
    </message>
    <message>
        <source>Average {0} of {1} is {2} above that of {3} ({4}).</source>
        <translation>Im Durchschnitt liegt {1} um {2} über {3} ({0}; {4}).</translation>
    </message>
    <message>
        <source>Average {0} of {1} is {2} above that of {3} ({4}); the ranges overlap by {5}.</source>
        <translation>Im Durchschnitt liegt {1} um {2} über {3} ({0}; {4}); die Spannen überschneiden sich zu {5}.</translation>
    </message>
    <message>
        <source>Average {0} of {1} is {2} below that of {3} ({4}).</source>
        <translation>Im Durchschnitt liegt {1} um {2} unter {3} ({0}; {4}).</translation>
    </message>
    <message>
        <source>Average {0} of {1} is {2} below that of {3} ({4}); the ranges overlap by {5}.</source>
        <translation>Im Durchschnitt liegt {1} um {2} unter {3} ({0}; {4}); die Spannen überschneiden sich zu {5}.</translation>
    </message>
    <message>
        <source>Average {0} of {1} equals that of {3} ({4}).</source>
        <translation>Im Durchschnitt liegen {1} und {3} gleichauf ({0}; {4}).</translation>
    </message>
    <message>
        <source>Average {0} of {1} equals that of {3} ({4}); the ranges overlap by {5}.</source>
        <translation>Im Durchschnitt liegen {1} und {3} gleichauf ({0}; {4}); die Spannen überschneiden sich zu {5}.</translation>
    </message>
    <message>
        <source>Median {0} of {1} is {2} above that of {3} ({4}).</source>
        <translation>Im Median liegt {1} um {2} über {3} ({0}; {4}).</translation>
    </message>
    <message>
        <source>Median {0} of {1} is {2} above that of {3} ({4}); the ranges overlap by {5}.</source>
        <translation>Im Median liegt {1} um {2} über {3} ({0}; {4}); die Spannen überschneiden sich zu {5}.</translation>
    </message>
    <message>
        <source>Median {0} of {1} is {2} below that of {3} ({4}).</source>
        <translation>Im Median liegt {1} um {2} unter {3} ({0}; {4}).</translation>
    </message>
    <message>
        <source>Median {0} of {1} is {2} below that of {3} ({4}); the ranges overlap by {5}.</source>
        <translation>Im Median liegt {1} um {2} unter {3} ({0}; {4}); die Spannen überschneiden sich zu {5}.</translation>
    </message>
    <message>
        <source>Median {0} of {1} equals that of {3} ({4}).</source>
        <translation>Im Median liegen {1} und {3} gleichauf ({0}; {4}).</translation>
    </message>
    <message>
        <source>Median {0} of {1} equals that of {3} ({4}); the ranges overlap by {5}.</source>
        <translation>Im Median liegen {1} und {3} gleichauf ({0}; {4}); die Spannen überschneiden sich zu {5}.</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>{0} {1} ({2})</source>
        <translation>{0} {1} ({2})</translation>
    </message>
    <message>
        <source>Average {0} against {1}: {2}.</source>
        <translation>{0} im Durchschnitt gegenüber {1}: {2}.</translation>
    </message>
    <message>
        <source>Median {0} against {1}: {2}.</source>
        <translation>{0} im Median gegenüber {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Sources disagree on {0}</source>
        <translation>Die Quellen widersprechen sich bei: {0}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>{0}–{1}</source>
        <translation>{0}–{1}</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>25th to 75th percentile {0}–{1}</source>
        <translation>25. bis 75. Perzentil {0}–{1}</translation>
    </message>
    <message>
        <source>25th percentile {0}</source>
        <translation>25. Perzentil {0}</translation>
    </message>
    <message>
        <source>75th percentile {0}</source>
        <translation>75. Perzentil {0}</translation>
    </message>
    <message>
        <source>10th to 90th percentile {0}–{1}</source>
        <translation>10. bis 90. Perzentil {0}–{1}</translation>
    </message>
    <message>
        <source>10th percentile {0}</source>
        <translation>10. Perzentil {0}</translation>
    </message>
    <message>
        <source>90th percentile {0}</source>
        <translation>90. Perzentil {0}</translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation>Median {0}</translation>
    </message>
    <message>
        <source>{0}, part of a total</source>
        <translation>{0}, Teil einer Summe</translation>
    </message>
    <message>
        <source>{0}, part of {1}</source>
        <translation>{0}, Teil von: {1}</translation>
    </message>
    <message>
        <source>stated for all of {0}</source>
        <translation>angegeben für alle aus: {0}</translation>
    </message>
    <message>
        <source>n = {0}</source>
        <translation>n = {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>≥ {0}</source>
        <translation>≥ {0}</translation>
    </message>
    <message>
        <source>≤ {0}</source>
        <translation>≤ {0}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>mindestens %n Jahr</numerusform>
            <numerusform>mindestens %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {0} years</source>
        <translation>mindestens {0} Jahre</translation>
    </message>
    <message numerus="yes">
        <source>up to %n year(s)</source>
        <translation>
            <numerusform>bis zu %n Jahr</numerusform>
            <numerusform>bis zu %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {0} years</source>
        <translation>bis zu {0} Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>{0}–{1} years</source>
        <translation>{0}–{1} Jahre</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>Scope and decisions</source>
        <translation>Umfang und Entscheidungen</translation>
    </message>
    <message>
        <source>asked for, level not stated</source>
        <translation>verlangt, Stufe nicht genannt</translation>
    </message>
    <message>
        <source>standard error {0}</source>
        <translation>Standardfehler {0}</translation>
    </message>
    <message>
        <source>{0} of {1} ({2})</source>
        <translation>{0} von {1} ({2})</translation>
    </message>
    <message>
        <source>stated on unlike scales, so not compared</source>
        <translation>auf verschiedenen Skalen angegeben, daher nicht verglichen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>A typical week</source>
        <translation>Eine typische Woche</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Rows that differ: {1} of {0}; only in some: {2}; the same: {3}; without data: {4}.</source>
        <translation>Verschiedene Zeilen: {1} von {0}; nur bei einigen: {2}; gleiche: {3}; ohne Angabe: {4}.</translation>
    </message>
    <message>
        <source>{0} of {1} skills are asked of both, {7} of them with levels that compare: {2} asks {3} at a higher level and {4} at a lower one. It also asks {5} that {6} does not need.</source>
        <translation>{0} von {1} Fähigkeiten sind in beiden Rollen verlangt, {7} davon mit vergleichbaren Stufen: {2} verlangt {3} auf höherer und {4} auf niedrigerer Stufe. Dazu kommen {5}, die {6} nicht braucht.</translation>
    </message>
    <message>
        <source>{0} of {1} skills are asked of both, {7} of them with levels that compare: {2} asks {3} at a higher level and {4} at a lower one.</source>
        <translation>{0} von {1} Fähigkeiten sind in beiden Rollen verlangt, {7} davon mit vergleichbaren Stufen: {2} verlangt {3} auf höherer und {4} auf niedrigerer Stufe.</translation>
    </message>
    <message>
        <source>{1} says {0}</source>
        <translation>{1} nennt {0}</translation>
    </message>
    <message>
        <source>{1} says {0} as of {2}</source>
        <translation>{1} nennt {0} (Stand {2})</translation>
    </message>
    <message>
        <source>Sources disagree: {0}</source>
        <translation>Quellen widersprechen sich: {0}</translation>
    </message>
    <message>
        <source>stated in unlike currencies or periods, which are not compared</source>
        <translation>in verschiedenen Währungen oder Zeiträumen angegeben, die nicht verglichen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) more than {0}</source>
        <translation>
            <numerusform>%n Jahr mehr als bei {0}</numerusform>
            <numerusform>%n Jahre mehr als bei {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) less than {0}</source>
        <translation>
            <numerusform>%n Jahr weniger als bei {0}</numerusform>
            <numerusform>%n Jahre weniger als bei {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} years more than {1}</source>
        <translation>{0} Jahre mehr als bei {1}</translation>
    </message>
    <message>
        <source>{0} years less than {1}</source>
        <translation>{0} Jahre weniger als bei {1}</translation>
    </message>
    <message>
        <source>{0} higher than {1}</source>
        <translation>um {0} höher als bei {1}</translation>
    </message>
    <message>
        <source>{0} lower than {1}</source>
        <translation>um {0} niedriger als bei {1}</translation>
    </message>
    <message>
        <source>about {0} higher than {1}</source>
        <translation>um etwa {0} höher als bei {1}</translation>
    </message>
    <message>
        <source>about {0} lower than {1}</source>
        <translation>um etwa {0} niedriger als bei {1}</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegenüber {1}</translation>
    </message>
    <message>
        <source>new, not asked of {0}</source>
        <translation>neu, bei {0} nicht verlangt</translation>
    </message>
    <message>
        <source>asked of {0}</source>
        <translation>bei {0} verlangt</translation>
    </message>
    <message>
        <source>The role {0} is not in the catalogue.</source>
        <translation>Die Rolle {0} ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>These roles are not in the catalogue: {0}.</source>
        <translation>Diese Rollen sind nicht im Katalog: {0}.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>not in the catalogue any more</source>
        <translation>nicht mehr im Katalog</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} rows shown</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
    <message>
        <source>{0} differ</source>
        <translation>{0} verschieden</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} gleich</translation>
    </message>
    <message>
        <source>{0} without data</source>
        <translation>{0} ohne Angabe</translation>
    </message>
    <message>
        <source>baseline</source>
        <extracomment>A mark at the role that the others are measured against.</extracomment>
        <translation>Vergleichsrolle</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0} only in some</source>
        <translation>{0} nur bei einigen</translation>
    </message>
    <message>
        <source>all rows hidden by the filter</source>
        <translation>alle Zeilen vom Filter ausgeblendet</translation>
    </message>
    <message>
        <source>Set as &amp;baseline</source>
        <translation>Zur &amp;Vergleichsrolle machen</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move ri&amp;ght</source>
        <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>Re&amp;move from the comparison</source>
        <translation>Aus dem Vergleich &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month is written; see the formats of QDate: &quot;MMMM&quot; is its name.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written; see the formats of QDate: &quot;d&quot; is the day, &quot;MMMM&quot; the month&apos;s name.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>first given here</source>
        <translation>zuerst hier angegeben</translation>
    </message>
    <message>
        <source>did you mean “{1}”?</source>
        <translation>gemeint sein könnte „{1}“</translation>
    </message>
    <message>
        <source>this cannot be read: {0}</source>
        <translation>das lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>check that it exists and that you may read it</source>
        <translation>vorhanden und zum Lesen freigegeben muss es sein</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>only plain files are read, no pipes, devices, sockets or folders</source>
        <translation>gelesen werden nur gewöhnliche Dateien, keine Pipes, Geräte, Sockets oder Ordner</translation>
    </message>
    <message>
        <source>this symbolic link leads out of the catalogue’s folder</source>
        <translation>dieser symbolische Verweis führt aus dem Ordner des Katalogs hinaus</translation>
    </message>
    <message>
        <source>copy the file into the folder instead</source>
        <translation>stattdessen die Datei in den Ordner kopieren</translation>
    </message>
    <message>
        <source>this folder holds no *.yaml or *.yml file</source>
        <translation>dieser Ordner enthält keine Datei *.yaml oder *.yml</translation>
    </message>
    <message>
        <source>the file has more than {0} bytes, the limit for one file</source>
        <translation>die Datei hat mehr als {0} Bytes, die Grenze für eine Datei</translation>
    </message>
    <message>
        <source>split it over several files in one folder</source>
        <translation>auf mehrere Dateien in einem Ordner verteilen</translation>
    </message>
    <message>
        <source>the catalogue’s files have more than {0} bytes together; this file and those behind it were not read</source>
        <translation>die Dateien des Katalogs haben zusammen mehr als {0} Bytes; diese und die folgenden wurden nicht gelesen</translation>
    </message>
    <message>
        <source>the file holds nothing</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the line has more than {0} bytes</source>
        <translation>die Zeile hat mehr als {0} Bytes</translation>
    </message>
    <message>
        <source>write one entry per line</source>
        <translation>einen Eintrag pro Zeile schreiben</translation>
    </message>
    <message>
        <source>the file is in {0}, not in UTF-8</source>
        <translation>die Datei ist in {0} gespeichert, nicht in UTF-8</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the byte {0} is not part of any UTF-8 character</source>
        <translation>das Byte {0} gehört zu keinem UTF-8-Zeichen</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the control character {0} may not stand in a file</source>
        <translation>das Steuerzeichen {0} darf nicht in einer Datei stehen</translation>
    </message>
    <message>
        <source>delete it, or write it as an escape in double quotes</source>
        <translation>löschen oder in doppelten Anführungszeichen umschreiben</translation>
    </message>
    <message>
        <source>a carriage return stands without a line feed behind it</source>
        <translation>auf einen Wagenrücklauf folgt kein Zeilenvorschub</translation>
    </message>
    <message>
        <source>save the file with LF or CRLF line ends</source>
        <translation>die Datei mit Zeilenenden LF oder CRLF speichern</translation>
    </message>
    <message>
        <source>the file has {0} more problems, which are not listed</source>
        <translation>die Datei hat {0} weitere Probleme, die nicht aufgeführt sind</translation>
    </message>
    <message>
        <source>solve those that are listed first</source>
        <translation>zuerst die aufgeführten lösen</translation>
    </message>
    <message>
        <source>this is not YAML: {0}</source>
        <translation>das ist kein YAML: {0}</translation>
    </message>
    <message>
        <source>look at the indentation, colons and quotes here and just above; inside { } and [ ] a text with ? , : or # needs quotes</source>
        <translation>hier und kurz davor Einrückung, Doppelpunkte und Anführungszeichen prüfen; in { } und [ ] braucht ein Text mit ? , : oder # Anführungszeichen</translation>
    </message>
    <message>
        <source>the line is indented with a tab</source>
        <translation>die Zeile ist mit einem Tabulator eingerückt</translation>
    </message>
    <message>
        <source>indent with spaces</source>
        <translation>mit Leerzeichen einrücken</translation>
    </message>
    <message>
        <source>add the missing {0}</source>
        <translation>das fehlende {0} ergänzen</translation>
    </message>
    <message>
        <source>what follows here stands outside the file’s one document</source>
        <translation>was hier folgt, steht außerhalb des einen Dokuments der Datei</translation>
    </message>
    <message>
        <source>keep one document per file, and keep its indentation even</source>
        <translation>ein Dokument pro Datei, mit gleichmäßiger Einrückung</translation>
    </message>
    <message>
        <source>directives such as %YAML and %TAG are not read</source>
        <translation>Direktiven wie %YAML und %TAG werden nicht gelesen</translation>
    </message>
    <message>
        <source>delete the line</source>
        <translation>die Zeile löschen</translation>
    </message>
    <message>
        <source>the tag “{0}” is not read</source>
        <translation>das Tag „{0}“ wird nicht gelesen</translation>
    </message>
    <message>
        <source>delete the tag; a catalogue holds texts, numbers, lists and maps only</source>
        <translation>das Tag löschen; ein Katalog enthält nur Texte, Zahlen, Listen und Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>lists and maps are nested more than {0} deep</source>
        <translation>Listen und Schlüssel sind mehr als {0} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>the catalogue holds more than {0} values; this file was not read</source>
        <translation>der Katalog enthält mehr als {0} Werte; diese Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>this map has more than {0} keys</source>
        <translation>hier stehen mehr als {0} Schlüssel nebeneinander</translation>
    </message>
    <message>
        <source>the alias stands inside the very value it repeats</source>
        <translation>der Alias steht in eben dem Wert, den er wiederholt</translation>
    </message>
    <message>
        <source>the file’s aliases repeat more than {0} values</source>
        <translation>die Aliasse der Datei wiederholen mehr als {0} Werte</translation>
    </message>
    <message>
        <source>write the values out</source>
        <translation>die Werte ausschreiben</translation>
    </message>
    <message>
        <source>no alias repeats the anchor “{0}”</source>
        <translation>kein Alias wiederholt den Anker „{0}“</translation>
    </message>
    <message>
        <source>take the anchor out, or write *{0} where its value is meant</source>
        <translation>den Anker entfernen oder *{0} schreiben, wo sein Wert gemeint ist</translation>
    </message>
    <message>
        <source>the key has more than {0} bytes</source>
        <translation>der Schlüssel hat mehr als {0} Bytes</translation>
    </message>
    <message>
        <source>the value has more than {0} bytes</source>
        <translation>der Wert hat mehr als {0} Bytes</translation>
    </message>
    <message>
        <source>a list or map in brackets holds more than {0} brackets, commas and colons</source>
        <translation>eine Liste in Klammern enthält mehr als {0} Klammern, Kommas und Doppelpunkte</translation>
    </message>
    <message>
        <source>write it without brackets, one entry per line</source>
        <translation>ohne Klammern schreiben, einen Eintrag pro Zeile</translation>
    </message>
    <message>
        <source>a key must be a text, not a list, a map, an alias or nothing</source>
        <translation>ein Schlüssel muss ein Text sein, keine Liste, kein Alias und nicht leer</translation>
    </message>
    <message>
        <source>the key “{0}” stands here a second time; this one is left out</source>
        <translation>der Schlüssel „{0}“ steht hier ein zweites Mal; dieser wird ausgelassen</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>einen von beiden behalten</translation>
    </message>
    <message>
        <source>{0} is expected here, not {1}</source>
        <translation>hier wird {0} erwartet, nicht {1}</translation>
    </message>
    <message>
        <source>the key “{0}” is missing</source>
        <translation>der Schlüssel „{0}“ fehlt</translation>
    </message>
    <message>
        <source>nobody reads the key “{0}”</source>
        <translation>den Schlüssel „{0}“ liest niemand</translation>
    </message>
    <message>
        <source>the key “{0}” has no value</source>
        <translation>der Schlüssel „{0}“ hat keinen Wert</translation>
    </message>
    <message>
        <source>give it one, or delete the key: a missing key says “no data”</source>
        <translation>einen Wert angeben oder den Schlüssel löschen: ein fehlender Schlüssel heißt „keine Angabe“</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>write something, or delete the key: a missing key says “no data”</source>
        <translation>etwas schreiben oder den Schlüssel löschen: ein fehlender Schlüssel heißt „keine Angabe“</translation>
    </message>
    <message>
        <source>the list is empty; at least one entry is expected</source>
        <translation>die Liste ist leer; mindestens ein Eintrag wird erwartet</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” cannot stand together</source>
        <translation>„{0}“ und „{1}“ können nicht zusammen stehen</translation>
    </message>
    <message>
        <source>at least one of these keys is needed: {0}</source>
        <translation>mindestens einer dieser Schlüssel ist nötig: {0}</translation>
    </message>
    <message>
        <source>“{0}” without quotes is a number, a truth value or nothing to YAML programs, not a text</source>
        <translation>„{0}“ ohne Anführungszeichen ist für YAML-Programme eine Zahl, ein Wahrheitswert oder nichts, aber kein Text</translation>
    </message>
    <message>
        <source>write &quot;{0}&quot; with quotes</source>
        <translation>&quot;{0}&quot; mit Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>this is no id: it must be printable, without surrounding space, 1 to 256 bytes long</source>
        <translation>das ist keine Kennung: sie muss druckbar sein, ohne Leerraum am Rand, 1 bis 256 Bytes lang</translation>
    </message>
    <message>
        <source>“{0}” without quotes is a number, a truth value or nothing to some YAML programs; it was read as text</source>
        <translation>„{0}“ ohne Anführungszeichen ist für manche YAML-Programme eine Zahl, ein Wahrheitswert oder nichts; es wurde als Text gelesen</translation>
    </message>
    <message>
        <source>the text holds the invisible character {0}, which changes the order of what is shown</source>
        <translation>der Text enthält das unsichtbare Zeichen {0}, das die Reihenfolge der Anzeige ändert</translation>
    </message>
    <message>
        <source>delete it; right-to-left text needs no such help</source>
        <translation>löschen; Text, der von rechts nach links läuft, braucht diese Hilfe nicht</translation>
    </message>
    <message>
        <source>the name has {0} characters, more than {1}; it will be cut short on screen</source>
        <translation>der Name hat {0} Zeichen, mehr als {1}; er wird am Bildschirm gekürzt</translation>
    </message>
    <message>
        <source>the text has {0} characters, more than {1}; it will be cut short on screen</source>
        <translation>der Text hat {0} Zeichen, mehr als {1}; er wird am Bildschirm gekürzt</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>„{0}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>write digits only, such as 72000 or 0.5, without quotes</source>
        <translation>nur Ziffern schreiben, etwa 72000 oder 0.5, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>“{0}” needs more than 18 digits</source>
        <translation>„{0}“ braucht mehr als 18 Ziffern</translation>
    </message>
    <message>
        <source>{0} is out of range: {1} is expected</source>
        <translation>{0} liegt außerhalb: erwartet wird {1}</translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <translation>„{0}“ ist weder true noch false</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>true oder false schreiben</translation>
    </message>
    <message>
        <source>“{0}” is none of: {2}</source>
        <translation>„{0}“ gehört nicht zu: {2}</translation>
    </message>
    <message>
        <source>“{0}” is not a date</source>
        <translation>„{0}“ ist kein Datum</translation>
    </message>
    <message>
        <source>write 2025, 2025-06 or 2025-06-05</source>
        <translation>2025, 2025-06 oder 2025-06-05 schreiben</translation>
    </message>
    <message>
        <source>“{0}” is not a currency code</source>
        <translation>„{0}“ ist kein Währungskürzel</translation>
    </message>
    <message>
        <source>write three capital letters, such as USD</source>
        <translation>drei Großbuchstaben schreiben, etwa USD</translation>
    </message>
    <message>
        <source>“{0}” is not a language code</source>
        <translation>„{0}“ ist kein Sprachkürzel</translation>
    </message>
    <message>
        <source>write a code such as en, de or pt-BR</source>
        <translation>ein Kürzel wie en, de oder pt-BR schreiben</translation>
    </message>
    <message>
        <source>no file holds “rungwise: 1” and “catalogue:”</source>
        <translation>keine Datei enthält „rungwise: 1“ und „catalogue:“</translation>
    </message>
    <message>
        <source>exactly one file of a catalogue says what the catalogue is</source>
        <translation>genau eine Datei sagt, um welchen Katalog es sich handelt</translation>
    </message>
    <message>
        <source>“{0}” stands in a second file; this one is left out</source>
        <translation>„{0}“ steht in einer zweiten Datei; diese Angabe wird ausgelassen</translation>
    </message>
    <message>
        <source>“{1}: {0}” is a version of the format that this program does not know</source>
        <translation>„{1}: {0}“ ist eine Fassung des Formats, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>write “{1}: 1”, or use a newer program</source>
        <translation>„{1}: 1“ schreiben oder ein neueres Programm verwenden</translation>
    </message>
    <message>
        <source>the id “{0}” is defined a second time; this one is left out</source>
        <translation>die Kennung „{0}“ ist ein zweites Mal vergeben; dieser Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>give one of the two another id</source>
        <translation>einem von beiden eine andere Kennung geben</translation>
    </message>
    <message>
        <source>“{0}” is listed twice; the second one is left out</source>
        <translation>„{0}“ ist doppelt aufgeführt; der zweite Eintrag wird ausgelassen</translation>
    </message>
    <message>
        <source>no source has the id “{0}”</source>
        <translation>keine Quelle hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no level has the id “{0}”</source>
        <translation>keine Stufe hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no track has the id “{0}”</source>
        <translation>keine Laufbahn hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no family has the id “{0}”</source>
        <translation>keine Rollenfamilie hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no scale has the id “{0}”</source>
        <translation>keine Skala hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no skill has the id “{0}”</source>
        <translation>keine Fähigkeit hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no aspect has the id “{0}”</source>
        <translation>kein Gesichtspunkt hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no duty has the id “{0}”</source>
        <translation>keine Aufgabe hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no role has the id “{0}”</source>
        <translation>keine Rolle hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>no market has the id “{0}”</source>
        <translation>kein Markt hat die Kennung „{0}“</translation>
    </message>
    <message>
        <source>the scale “{2}” has no step “{0}”</source>
        <translation>die Skala „{2}“ hat keinen Schritt „{0}“</translation>
    </message>
    <message>
        <source>the skill “{0}” has no scale with steps, so it has no level “{1}”</source>
        <translation>die Fähigkeit „{0}“ hat keine Skala mit Schritten, also auch keine Stufe „{1}“</translation>
    </message>
    <message>
        <source>give the skill a scale, or the catalogue a default one</source>
        <translation>der Fähigkeit eine Skala geben oder dem Katalog eine allgemeine</translation>
    </message>
    <message>
        <source>{0} does not lie on the scale “{1}”, {2}</source>
        <translation>{0} liegt nicht auf der Skala „{1}“, {2}</translation>
    </message>
    <message>
        <source>the skill “{0}” is asked for and also said not to be needed; the latter is left out</source>
        <translation>die Fähigkeit „{0}“ ist verlangt und zugleich als unnötig angegeben; das Letztere wird ausgelassen</translation>
    </message>
    <message>
        <source>asked for here</source>
        <translation>hier verlangt</translation>
    </message>
    <message>
        <source>the range begins at {0} and ends before it, at {1}</source>
        <translation>die Spanne beginnt bei {0} und endet davor, bei {1}</translation>
    </message>
    <message>
        <source>the level “{0}” is higher than “{1}”</source>
        <translation>die Stufe „{0}“ ist höher als „{1}“</translation>
    </message>
    <message>
        <source>write the lower level behind “from”</source>
        <translation>die niedrigere Stufe gehört hinter „from“</translation>
    </message>
    <message>
        <source>“{0}” is {1}, more than “{2}” with {3}; the record is left out</source>
        <translation>„{0}“ ist {1}, mehr als „{2}“ mit {3}; der Datensatz wird ausgelassen</translation>
    </message>
    <message>
        <source>the pay record holds no figure</source>
        <translation>die Vergütungsangabe enthält keinen Betrag</translation>
    </message>
    <message>
        <source>give low, p10, p25, median, p75, p90, high or mean; or “suppressed: true” where the source withholds them</source>
        <translation>low, p10, p25, median, p75, p90, high oder mean angeben; oder „suppressed: true“, wo die Quelle sie zurückhält</translation>
    </message>
    <message>
        <source>promotions lead in a circle: {0}</source>
        <translation>Beförderungen führen im Kreis: {0}</translation>
    </message>
    <message>
        <source>mark one of the moves as lateral, or take it out</source>
        <translation>einen der Wechsel als „lateral“ kennzeichnen oder entfernen</translation>
    </message>
    <message>
        <source>the quote that opens here lacks its closing quote</source>
        <translation>dem Anführungszeichen, das hier öffnet, fehlt das schließende</translation>
    </message>
    <message>
        <source>“{0}” descends from itself: {1}; its parent “{2}” is left out</source>
        <translation>„{0}“ stammt von sich selbst ab: {1}; die übergeordnete Angabe „{2}“ wird weggelassen</translation>
    </message>
</context>
<context>
    <name>DiagnosticWord</name>
    <message>
        <source>folders are nested too deep</source>
        <translation>die Ordner sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>which has named steps</source>
        <translation>die benannte Schritte hat</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>a number from 0 upwards</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>an amount from 0 to 1000000000000000</source>
        <translation>ein Betrag von 0 bis 1000000000000000</translation>
    </message>
    <message>
        <source>a number of years from 0 to 80</source>
        <translation>eine Anzahl Jahre von 0 bis 80</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <translation>eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>all, most, or a whole number from 1 to 1000</source>
        <translation>all, most oder eine ganze Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>ein Währungskürzel</translation>
    </message>
    <message>
        <source>a single word</source>
        <translation>ein einzelnes Wort</translation>
    </message>
    <message>
        <source>a list of at most five roles</source>
        <translation>eine Liste von höchstens fünf Rollen</translation>
    </message>
    <message>
        <source>a longer one</source>
        <translation>eine längere</translation>
    </message>
    <message>
        <source>a whole number from 60 to 250</source>
        <translation>eine ganze Zahl von 60 bis 250</translation>
    </message>
    <message>
        <source>a pay such as “118000 USD/year”</source>
        <translation>eine Vergütung wie „118000 USD/year“</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>ein anderer Text</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>About Rungwise</source>
        <translation>Über Rungwise</translation>
    </message>
    <message>
        <source>Rungwise %1 compares job roles from catalogues in YAML.</source>
        <translation>Rungwise %1 vergleicht berufliche Rollen aus Katalogen in YAML.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It works without a network. Nothing that you open or write is sent anywhere; links open in your browser only after you agree.</source>
        <translation>Das Programm arbeitet ohne Netz. Nichts, was darin geöffnet oder geschrieben wird, wird irgendwohin gesendet; Links öffnen sich erst nach Zustimmung im Browser.</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Aufgebaut auf Qt %1.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Ein Titel ist nötig.</translation>
    </message>
    <message>
        <source>A title has at most %1 characters; this one has %2.</source>
        <translation>Ein Titel hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>This replaces the saved comparison of that name.</source>
        <translation>Das ersetzt den gespeicherten Vergleich dieses Namens.</translation>
    </message>
    <message>
        <source>&amp;Title of the comparison:</source>
        <translation>&amp;Titel des Vergleichs:</translation>
    </message>
    <message>
        <source>Title of the comparison</source>
        <translation>Titel des Vergleichs</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Write an e-mail to %1?</source>
        <translation>Eine E-Mail an %1 schreiben?</translation>
    </message>
    <message>
        <source>Open a page of %1 in your browser?</source>
        <translation>Eine Seite von %1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>No program on this computer could open the link:</source>
        <translation>Kein Programm auf diesem Rechner konnte den Link öffnen:</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Rungwise opens links to web pages and e-mail addresses only. This one is neither, or it is written to mislead:</source>
        <translation>Rungwise öffnet nur Links zu Webseiten und E-Mail-Adressen. Dieser führt zu keinem von beiden oder ist irreführend geschrieben:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Head of a column that lists keys of the keyboard.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The last two of a list of endings of file names.</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>The name has to end in %1: it says the format.</source>
        <translation>Der Name muss auf %1 enden: Er bestimmt das Format.</translation>
    </message>
    <message>
        <source>Export pay</source>
        <translation>Vergütung exportieren</translation>
    </message>
    <message>
        <source>Pay of %1</source>
        <extracomment>The name of a file. %1 are the names of roles.</extracomment>
        <translation>Vergütung von %1</translation>
    </message>
    <message>
        <source>Export the salary guide</source>
        <translation>Gehaltsübersicht exportieren</translation>
    </message>
    <message>
        <source>Salary guide</source>
        <translation>Gehaltsübersicht</translation>
    </message>
    <message>
        <source>Ladders %1</source>
        <extracomment>The name of a file. %1 are the names of ladders.</extracomment>
        <translation>Karriereleitern %1</translation>
    </message>
    <message>
        <source>Export the ladders</source>
        <translation>Karriereleitern exportieren</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>The name of a file. %1 and %2 are roles.</extracomment>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Export the ways</source>
        <translation>Wege exportieren</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>As PNG the picture would be too large to be read; SVG, JSON and Markdown hold all of it.</source>
        <translation>Als PNG wäre das Bild zu groß, um es zu lesen; SVG, JSON und Markdown enthalten alles.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>opens the window, with the catalogue at PATH</source>
        <translation>öffnet das Fenster, mit dem Katalog unter PATH</translation>
    </message>
    <message>
        <source>says what is wrong in catalogues and where</source>
        <translation>sagt, was in Katalogen falsch ist und wo</translation>
    </message>
    <message>
        <source>lists the roles of the catalogue</source>
        <translation>zeigt die Rollen des Katalogs</translation>
    </message>
    <message>
        <source>compares two to five roles</source>
        <translation>vergleicht zwei bis fünf Rollen</translation>
    </message>
    <message>
        <source>prints all that is known of one role</source>
        <translation>gibt alles aus, was über eine Rolle bekannt ist</translation>
    </message>
    <message>
        <source>prints the JSON Schema of catalogues</source>
        <translation>gibt das JSON-Schema für Kataloge aus</translation>
    </message>
    <message>
        <source>prints the version</source>
        <translation>gibt die Version aus</translation>
    </message>
    <message>
        <source>a file or folder instead of the catalogue that comes with the program</source>
        <translation>eine Datei oder ein Ordner statt des mitgelieferten Katalogs</translation>
    </message>
    <message>
        <source>check: warnings count as findings</source>
        <translation>check: Warnungen zählen als Befund</translation>
    </message>
    <message>
        <source>compare: all, differences or same</source>
        <translation>compare: all, differences oder same</translation>
    </message>
    <message>
        <source>compare: skills by catalogue, name or change</source>
        <translation>compare: Fähigkeiten nach catalogue, name oder change</translation>
    </message>
    <message>
        <source>Rungwise compares job roles.</source>
        <translation>Rungwise vergleicht berufliche Rollen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>A role is named by its id or its title. Exit codes: 0 all is well, 1 “check” found something, 2 something could not be read or understood.</source>
        <translation>Eine Rolle wird mit ihrer Kennung oder ihrem Titel genannt. Rückgabewerte: 0 alles in Ordnung, 1 „check“ hat etwas gefunden, 2 etwas ließ sich nicht lesen oder verstehen.</translation>
    </message>
    <message>
        <source>window: its size, such as 1440x900</source>
        <translation>Fenster: seine Größe, etwa 1440x900</translation>
    </message>
    <message>
        <source>window: the theme</source>
        <translation>Fenster: das Erscheinungsbild</translation>
    </message>
    <message>
        <source>draws the window into a PNG file and ends; needs no display</source>
        <translation>zeichnet das Fenster in eine PNG-Datei und endet; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <source>says what roles are paid and who says so</source>
        <translation>sagt, wie Rollen vergütet werden und wer es sagt</translation>
    </message>
    <message>
        <source>prints what each level is paid in each market</source>
        <translation>gibt aus, wie jede Stufe in jedem Markt vergütet wird</translation>
    </message>
    <message>
        <source>compare, pay: the role the others are measured against; the first one otherwise</source>
        <translation>compare, pay: die Vergleichsrolle; sonst die erste</translation>
    </message>
    <message>
        <source>pay: base, additional, bonus, equity, total-cash or total; several with commas</source>
        <translation>pay: base, additional, bonus, equity, total-cash oder total; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>pay: a market by id or name, with those it lies in</source>
        <translation>pay: ein Markt nach Kennung oder Name, samt denen, in denen er liegt</translation>
    </message>
    <message>
        <source>pay: such as USD, by the rates of the catalogue</source>
        <translation>pay: etwa USD, nach den Wechselkursen des Katalogs</translation>
    </message>
    <message>
        <source>pay: year, month, week, day or hour</source>
        <translation>pay: year, month, week, day oder hour</translation>
    </message>
    <message>
        <source>pay: role-source, role, level, market or source</source>
        <translation>pay: role-source, role, level, market oder source</translation>
    </message>
    <message>
        <source>pay: only where sources disagree</source>
        <translation>pay: nur, wo sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>pay: such as “118000 USD/year”, set beside each range</source>
        <translation>pay: etwa „118000 USD/year“; steht dann neben jeder Spanne</translation>
    </message>
    <message>
        <source>pay: ranges, parts or distribution, in pdf, svg and png</source>
        <translation>pay: ranges, parts oder distribution, in pdf, svg und png</translation>
    </message>
    <message>
        <source>pay: a salary guide, of all roles unless some are named; md, csv, json or pdf</source>
        <translation>pay: eine Gehaltsübersicht aller Rollen oder der genannten; md, csv, json oder pdf</translation>
    </message>
    <message>
        <source>pay --guide: levels or roles</source>
        <translation>pay --guide: levels oder roles</translation>
    </message>
    <message>
        <source>shows career ladders, all of them unless some are named</source>
        <translation>zeigt Karriereleitern, alle oder die genannten</translation>
    </message>
    <message>
        <source>finds ways from one role to another and says what they take</source>
        <translation>findet Wege von einer Rolle zu einer anderen und sagt, was dafür nötig ist</translation>
    </message>
    <message>
        <source>check: text, json or sarif; list: text or json; compare: md, csv, json or pdf; show: md or pdf; pay: md, csv, json, pdf, svg or png; ladder: md, json, pdf, svg or png; move: md, json or pdf</source>
        <translation>check: text, json oder sarif; list: text oder json; compare: md, csv, json oder pdf; show: md oder pdf; pay: md, csv, json, pdf, svg oder png; ladder: md, json, pdf, svg oder png; move: md, json oder pdf</translation>
    </message>
    <message>
        <source>compare, show, pay, ladder, move: writes to FILE; its ending says the format</source>
        <translation>compare, show, pay, ladder, move: schreibt in FILE; die Endung bestimmt das Format</translation>
    </message>
    <message>
        <source>window, list, compare, show, pay, ladder, move: the language of the texts, such as de</source>
        <translation>Fenster, list, compare, show, pay, ladder, move: die Sprache der Texte, etwa de</translation>
    </message>
    <message>
        <source>ladder: only what these sources say, by id or title</source>
        <translation>ladder: nur, was diese Quellen sagen, nach Kennung oder Titel</translation>
    </message>
    <message>
        <source>ladder: what changes beside each arrow: on or off</source>
        <translation>ladder: neben jedem Pfeil, was sich ändert: on oder off</translation>
    </message>
    <message>
        <source>move: steps (the fewest first), gap (the smallest) or pay (the best)</source>
        <translation>move: steps (die wenigsten zuerst), gap (der kleinste) oder pay (die beste)</translation>
    </message>
    <message>
        <source>move: also moves that no ladder names, to the next level of the same family</source>
        <translation>move: auch Wechsel, die keine Karriereleiter nennt, zur nächsten Stufe derselben Rollenfamilie</translation>
    </message>
    <message>
        <source>window: the roles to compare; ladder: those that get a letter</source>
        <translation>Fenster: die Rollen im Vergleich; ladder: die mit einem Buchstaben</translation>
    </message>
    <message>
        <source>window: the page to show: compare, pay, ladders or move</source>
        <translation>Fenster: die Seite, die gezeigt wird: compare, pay, ladders oder move</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Using Rungwise</source>
        <translation>Arbeiten mit Rungwise</translation>
    </message>
    <message>
        <source>How to write a catalogue</source>
        <translation>Einen Katalog schreiben</translation>
    </message>
</context>
<context>
    <name>KeptComparisons</name>
    <message>
        <source>“%1” is not a saved comparison</source>
        <translation>„%1“ ist kein gespeicherter Vergleich</translation>
    </message>
    <message>
        <source>another saved comparison is called “%1” already</source>
        <translation>ein anderer gespeicherter Vergleich heißt bereits „%1“</translation>
    </message>
    <message>
        <source>“%1” was not deleted: %2</source>
        <translation>„%1“ wurde nicht gelöscht: %2</translation>
    </message>
</context>
<context>
    <name>KeysOfViews</name>
    <message>
        <source>List of roles: compare the role, or no longer</source>
        <translation>Rollenliste: Rolle vergleichen oder nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Comparing: move the role up</source>
        <translation>Im Vergleich: Rolle nach oben verschieben</translation>
    </message>
    <message>
        <source>Comparing: move the role down</source>
        <translation>Im Vergleich: Rolle nach unten verschieben</translation>
    </message>
    <message>
        <source>Comparing: take the role as the baseline</source>
        <translation>Im Vergleich: zur Vergleichsrolle machen</translation>
    </message>
    <message>
        <source>Comparing: remove the role</source>
        <translation>Im Vergleich: Rolle entfernen</translation>
    </message>
    <message>
        <source>Table: copy the selected cells</source>
        <translation>Tabelle: ausgewählte Zellen kopieren</translation>
    </message>
    <message>
        <source>Table: open or collapse the section</source>
        <translation>Tabelle: Abschnitt auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Table: collapse the section</source>
        <translation>Tabelle: Abschnitt zuklappen</translation>
    </message>
    <message>
        <source>Table: open the section</source>
        <translation>Tabelle: Abschnitt aufklappen</translation>
    </message>
    <message>
        <source>Finding in the table: next</source>
        <translation>Suche in der Tabelle: nächster Treffer</translation>
    </message>
    <message>
        <source>Finding in the table: previous</source>
        <translation>Suche in der Tabelle: voriger Treffer</translation>
    </message>
    <message>
        <source>Saved comparisons: open</source>
        <translation>Gespeicherte Vergleiche: öffnen</translation>
    </message>
    <message>
        <source>Saved comparisons: rename</source>
        <translation>Gespeicherte Vergleiche: umbenennen</translation>
    </message>
    <message>
        <source>Saved comparisons: remove</source>
        <translation>Gespeicherte Vergleiche: entfernen</translation>
    </message>
    <message>
        <source>Table: show the sources of the cell</source>
        <translation>Tabelle: Quellen der Zelle zeigen</translation>
    </message>
    <message>
        <source>Table: commands for the cell and its role</source>
        <translation>Tabelle: Befehle zur Zelle und ihrer Rolle</translation>
    </message>
    <message>
        <source>Problems: open the file at the line</source>
        <translation>Probleme: Datei an der Zeile öffnen</translation>
    </message>
    <message>
        <source>Pay: from the chart to the table and back</source>
        <translation>Vergütung: vom Diagramm zur Tabelle und zurück</translation>
    </message>
    <message>
        <source>Pay: sort by the column, rising, falling, as it came</source>
        <translation>Vergütung: nach der Spalte sortieren: steigend, fallend, wie gegeben</translation>
    </message>
    <message>
        <source>Pay: show what the row rests on</source>
        <translation>Vergütung: zeigen, worauf die Zeile beruht</translation>
    </message>
    <message>
        <source>Ladders: from the diagram to the outline and back</source>
        <translation>Karriereleitern: vom Diagramm zur Gliederung und zurück</translation>
    </message>
    <message>
        <source>Ladders: compare the role, or no longer</source>
        <translation>Karriereleitern: Rolle vergleichen oder nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Ladders: show what the role or move rests on</source>
        <translation>Karriereleitern: zeigen, worauf Rolle oder Wechsel beruht</translation>
    </message>
    <message>
        <source>Ladders: along the moves and levels</source>
        <translation>Karriereleitern: entlang der Wechsel und Stufen</translation>
    </message>
    <message>
        <source>Move: from the cards to the diagram and back</source>
        <translation>Wechsel: von den Karten zum Diagramm und zurück</translation>
    </message>
    <message>
        <source>Ladders: larger, smaller</source>
        <translation>Karriereleitern: größer, kleiner</translation>
    </message>
    <message>
        <source>Ladders: at 100 %, all of it</source>
        <translation>Karriereleitern: mit 100&#xa0;%, das ganze Diagramm</translation>
    </message>
    <message>
        <source>Ladders: move the view</source>
        <translation>Karriereleitern: Ausschnitt verschieben</translation>
    </message>
</context>
<context>
    <name>Ladders</name>
    <message>
        <source>No track</source>
        <translation>Keine Laufbahn</translation>
    </message>
    <message>
        <source>promotion to {0}</source>
        <translation>Beförderung zu {0}</translation>
    </message>
    <message>
        <source>lateral move to {0}</source>
        <translation>Seitwärtswechsel zu {0}</translation>
    </message>
    <message>
        <source>change of track to {0}</source>
        <translation>Laufbahnwechsel zu {0}</translation>
    </message>
    <message>
        <source>entry to {0}</source>
        <translation>Einstieg in {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>This catalogue has no ladders.</source>
        <translation>Dieser Katalog enthält keine Karriereleitern.</translation>
    </message>
    <message>
        <source>The chosen sources state nothing of the chosen ladders.</source>
        <translation>Die gewählten Quellen sagen nichts zu den gewählten Karriereleitern.</translation>
    </message>
    <message>
        <source>No role stands on the chosen ladders.</source>
        <translation>Auf den gewählten Karriereleitern steht keine Rolle.</translation>
    </message>
    <message>
        <source>No role stands on these ladders: {0}.</source>
        <translation>Auf diesen Karriereleitern steht keine Rolle: {0}.</translation>
    </message>
    <message>
        <source>The chosen sources state nothing of: {0}.</source>
        <translation>Die gewählten Quellen sagen nichts zu: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, for only other sources state it: the rungs of %n ladder(s).</source>
        <translation>
            <numerusform>Ausgelassen, weil nur andere Quellen sie nennen: die Sprossen von %n Karriereleiter.</numerusform>
            <numerusform>Ausgelassen, weil nur andere Quellen sie nennen: die Sprossen von %n Karriereleitern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, for only other sources state it: %n move(s).</source>
        <translation>
            <numerusform>Ausgelassen, weil nur andere Quellen ihn nennen: %n Wechsel.</numerusform>
            <numerusform>Ausgelassen, weil nur andere Quellen sie nennen: %n Wechsel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much for one picture: %n role(s) left out.</source>
        <translation>
            <numerusform>Zu viel für ein Bild: %n Rolle ausgelassen.</numerusform>
            <numerusform>Zu viel für ein Bild: %n Rollen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much for one picture: %n move(s) left out.</source>
        <translation>
            <numerusform>Zu viel für ein Bild: %n Wechsel ausgelassen.</numerusform>
            <numerusform>Zu viel für ein Bild: %n Wechsel ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much for one picture: %n move(s) between rungs with many roles left out.</source>
        <translation>
            <numerusform>Zu viel für ein Bild: %n Wechsel zwischen Sprossen mit vielen Rollen ausgelassen.</numerusform>
            <numerusform>Zu viel für ein Bild: %n Wechsel zwischen Sprossen mit vielen Rollen ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No level is stated for {0}; the row follows from the roles before and after.</source>
        <translation>Für {0} ist keine Stufe angegeben; die Zeile folgt aus den Rollen davor und danach.</translation>
    </message>
    <message>
        <source>No level is stated for any role here; rows count the steps.</source>
        <translation>Für keine Rolle ist hier eine Stufe angegeben; die Zeilen zählen die Schritte.</translation>
    </message>
    <message>
        <source>No level is stated for {0}, nor for any role before or after; rows count the steps from the lowest row.</source>
        <translation>Weder für {0} noch für eine Rolle davor oder danach ist eine Stufe angegeben; die Zeilen zählen die Schritte ab der untersten Zeile.</translation>
    </message>
    <message>
        <source>No track is stated for {0}; the lane follows from the roles before and after.</source>
        <translation>Für {0} ist keine Laufbahn angegeben; die Spalte folgt aus den Rollen davor und danach.</translation>
    </message>
    <message>
        <source>Named on a ladder but not described in the catalogue: {0}.</source>
        <translation>Auf einer Karriereleiter genannt, aber im Katalog nicht beschrieben: {0}.</translation>
    </message>
    <message>
        <source>Left out: the move from a role to itself, of {0}.</source>
        <translation>Ausgelassen: der Wechsel einer Rolle zu sich selbst, bei {0}.</translation>
    </message>
    <message>
        <source>Promotions lead in a circle: the one from {0} to {1} leads back to where it began.</source>
        <translation>Beförderungen führen im Kreis: Die von {0} zu {1} führt zum Ausgangspunkt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>More circles: %n other promotion(s).</source>
        <translation>
            <numerusform>Weitere Kreise: %n andere Beförderung.</numerusform>
            <numerusform>Weitere Kreise: %n andere Beförderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the ladders shown: {0}.</source>
        <translation>Nicht auf den gezeigten Karriereleitern: {0}.</translation>
    </message>
    <message>
        <source>Your present role is not on the ladders shown: {0}.</source>
        <translation>Die eigene jetzige Rolle steht nicht auf den gezeigten Karriereleitern: {0}.</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>lateral move</source>
        <translation>Seitwärtswechsel</translation>
    </message>
    <message>
        <source>change of track</source>
        <translation>Laufbahnwechsel</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Promotion from {0} to {1}</source>
        <translation>Beförderung von {0} zu {1}</translation>
    </message>
    <message>
        <source>Lateral move from {0} to {1}</source>
        <translation>Seitwärtswechsel von {0} zu {1}</translation>
    </message>
    <message>
        <source>Change of track from {0} to {1}</source>
        <translation>Laufbahnwechsel von {0} zu {1}</translation>
    </message>
    <message>
        <source>Entry from {0} to {1}</source>
        <translation>Einstieg von {0} in {1}</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} Monate</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>reached from {0}</source>
        <translation>erreichbar von {0}</translation>
    </message>
    <message>
        <source>leads on to {0}</source>
        <translation>führt weiter zu {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>up to {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>auch {0}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>No way known from {0} to {1}; there is one with moves that family and level suggest</source>
        <translation>Kein Weg von {0} zu {1} bekannt; es gibt einen mit Wechseln, die Rollenfamilie und Stufe nahelegen</translation>
    </message>
    <message>
        <source>No way known from {0} to {1}</source>
        <translation>Kein Weg von {0} zu {1} bekannt</translation>
    </message>
    <message>
        <source>{0} is both where the move starts and where it ends</source>
        <translation>{0} ist zugleich Start und Ziel des Wechsels</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) from {0} to {1}</source>
        <translation>
            <numerusform>%n Schritt von {0} zu {1}</numerusform>
            <numerusform>%n Schritte von {0} zu {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>only suggested: {0}</source>
        <translation>nur vorgeschlagen: {0}</translation>
    </message>
    <message>
        <source>without pay data: {0}</source>
        <translation>ohne Angabe zur Vergütung: {0}</translation>
    </message>
    <message>
        <source>without known skills and duties: {0}</source>
        <translation>ohne bekannte Fähigkeiten und Aufgaben: {0}</translation>
    </message>
    <message>
        <source>Moves between rungs that were too many to look at: {0}.</source>
        <translation>Nicht betrachtet, weil zu viele: {0} Wechsel zwischen Sprossen.</translation>
    </message>
    <message>
        <source>Suggested moves that were too many to look at: {0}.</source>
        <translation>Nicht betrachtet, weil zu viele: {0} vorgeschlagene Wechsel.</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} und noch %n</numerusform>
            <numerusform>{0} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>your present role</source>
        <translation>eigene jetzige Rolle</translation>
    </message>
    <message>
        <source>not described in the catalogue</source>
        <translation>im Katalog nicht beschrieben</translation>
    </message>
    <message>
        <source>levels {0} to {1}</source>
        <translation>Stufen {0} bis {1}</translation>
    </message>
    <message>
        <source>no level stated, beside {0} by its neighbours</source>
        <translation>keine Stufe angegeben, nach den Nachbarn in der Zeile {0}</translation>
    </message>
    <message>
        <source>no level stated, drawn beside {0}</source>
        <translation>keine Stufe angegeben, gezeichnet in der Zeile {0}</translation>
    </message>
    <message>
        <source>level {0}</source>
        <translation>Stufe {0}</translation>
    </message>
    <message>
        <source>{0} by its neighbours</source>
        <translation>{0} (nach den Nachbarn)</translation>
    </message>
    <message>
        <source>pay withheld</source>
        <translation>Vergütung zurückgehalten</translation>
    </message>
    <message>
        <source>other pay data only</source>
        <translation>nur andere Angaben zur Vergütung</translation>
    </message>
    <message>
        <source>single observations of pay only</source>
        <translation>nur einzelne Beobachtungen zur Vergütung</translation>
    </message>
    <message>
        <source>no pay data</source>
        <translation>keine Angabe zur Vergütung</translation>
    </message>
    <message>
        <source>{0}{1}</source>
        <extracomment>a currency&apos;s sign and a short amount: $77k</extracomment>
        <translation>{1}&#xa0;{0}</translation>
    </message>
    <message>
        <source>{0} to {1} {2} (p10 to p90)</source>
        <translation>{0} bis {1} {2} (p10 bis p90)</translation>
    </message>
    <message>
        <source>{0} to {1} {2} (p25 to p75)</source>
        <translation>{0} bis {1} {2} (p25 bis p75)</translation>
    </message>
    <message>
        <source>{0} to {1} {2}</source>
        <translation>{0} bis {1} {2}</translation>
    </message>
    <message>
        <source>{0}, {1} on average</source>
        <translation>{0}, im Durchschnitt {1}</translation>
    </message>
    <message>
        <source>{0}, {1} at the median</source>
        <translation>{0}, im Median {1}</translation>
    </message>
    <message>
        <source>{0} {1} on average</source>
        <translation>{0} {1} im Durchschnitt</translation>
    </message>
    <message>
        <source>{0} {1} at the median</source>
        <translation>{0} {1} im Median</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <extracomment>a short amount and the code of its currency: 30M CLP</extracomment>
        <translation>{0}&#xa0;{1}</translation>
    </message>
    <message>
        <source>from {0} {1}</source>
        <translation>ab {0} {1}</translation>
    </message>
    <message>
        <source>{0} {1} at the 10th percentile</source>
        <translation>{0} {1} beim 10. Perzentil</translation>
    </message>
    <message>
        <source>{0} {1} at the 25th percentile</source>
        <translation>{0} {1} beim 25. Perzentil</translation>
    </message>
    <message>
        <source>{0} {1} at the 75th percentile</source>
        <translation>{0} {1} beim 75. Perzentil</translation>
    </message>
    <message>
        <source>{0} {1} at the 90th percentile</source>
        <translation>{0} {1} beim 90. Perzentil</translation>
    </message>
    <message>
        <source>up to {0} {1}</source>
        <translation>bis {0} {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>most of them</source>
        <translation>die meisten</translation>
    </message>
    <message>
        <source>≈ {0}</source>
        <translation>≈ {0}</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegenüber {1}</translation>
    </message>
    <message>
        <source>{0} {1} on average, {2}</source>
        <translation>{0} {1} im Durchschnitt, {2}</translation>
    </message>
    <message>
        <source>{0} {1} at the median, {2}</source>
        <translation>{0} {1} im Median, {2}</translation>
    </message>
    <message>
        <source>{0}: new, level not stated</source>
        <translation>{0}: neu, Stufe nicht genannt</translation>
    </message>
    <message>
        <source>{0}: new, {1}</source>
        <translation>{0}: neu, {1}</translation>
    </message>
    <message>
        <source>{0}: asked for in both roles, levels not stated</source>
        <translation>{0}: in beiden Rollen verlangt, Stufen nicht genannt</translation>
    </message>
    <message>
        <source>{0}: {1}, level not stated before</source>
        <translation>{0}: {1}, vorher Stufe nicht genannt</translation>
    </message>
    <message>
        <source>{0}: {1} before, level not stated now</source>
        <translation>{0}: vorher {1}, jetzt Stufe nicht genannt</translation>
    </message>
    <message>
        <source>{0}: {1} before, {2} now, on scales that do not compare</source>
        <translation>{0}: vorher {1}, jetzt {2}, auf nicht vergleichbaren Skalen</translation>
    </message>
    <message>
        <source>{0}: {1} as before</source>
        <translation>{0}: {1} wie vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n neue Fähigkeit</numerusform>
            <numerusform>%n neue Fähigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} higher</source>
        <translation>{0} höher</translation>
    </message>
    <message>
        <source>{0} lower</source>
        <translation>{0} niedriger</translation>
    </message>
    <message>
        <source>pay {0}</source>
        <translation>Vergütung {0}</translation>
    </message>
    <message>
        <source>pay ≈ {0}</source>
        <translation>Vergütung ≈ {0}</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} (+{3})</source>
        <translation>{0}: {1} → {2} (+{3})</translation>
    </message>
    <message>
        <source>{0}: {1} → {2} (−{3})</source>
        <translation>{0}: {1} → {2} (−{3})</translation>
    </message>
    <message>
        <source>{0}: stated not to be needed</source>
        <translation>{0}: ausdrücklich nicht verlangt</translation>
    </message>
    <message numerus="yes">
        <source>+%n skill(s)</source>
        <translation>
            <numerusform>+%n Fähigkeit</numerusform>
            <numerusform>+%n Fähigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>new duties: {0}</source>
        <translation>neue Aufgaben: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n qualification(s) to get</source>
        <translation>
            <numerusform>%n Qualifikation zu erwerben</numerusform>
            <numerusform>%n Qualifikationen zu erwerben</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference that the catalogue knows of</source>
        <translation>dem Katalog nach kein Unterschied</translation>
    </message>
    <message>
        <source>too little is known to say what changes</source>
        <translation>zu wenig bekannt, um zu sagen, was sich ändert</translation>
    </message>
    <message>
        <source>{0} levels</source>
        <translation>{0} Stufen</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} × weight {2}</source>
        <translation>{0}: {1} × Gewicht {2}</translation>
    </message>
    <message>
        <source>{0}: new, {1} × weight {2}</source>
        <translation>{0}: neu, {1} × Gewicht {2}</translation>
    </message>
    <message>
        <source>{0}: new, level not stated, taken as {1} × weight {2}</source>
        <translation>{0}: neu, Stufe nicht genannt, angesetzt mit {1} × Gewicht {2}</translation>
    </message>
    <message>
        <source>new duties: {0} × {1}</source>
        <translation>neue Aufgaben: {0} × {1}</translation>
    </message>
    <message>
        <source>new qualifications: {0} × {1}</source>
        <translation>neue Qualifikationen: {0} × {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>lateral or change of track</source>
        <translation>Seitwärts- oder Laufbahnwechsel</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>eigene Rolle</translation>
    </message>
    <message>
        <source>not in this catalogue</source>
        <translation>nicht in diesem Katalog</translation>
    </message>
    <message>
        <source>pay: low to high of one record, with its middle</source>
        <translation>Vergütung: Unter- bis Obergrenze eines Datensatzes, mit seiner Mitte</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>circle: {0}</source>
        <extracomment>{0}: what changes with the move, such as &quot;+2 skills&quot;</extracomment>
        <translation>Kreis: {0}</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>{0}: no longer listed</source>
        <translation>{0}: nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>{0}: no longer listed, {1} before</source>
        <translation>{0}: nicht mehr aufgeführt, vorher {1}</translation>
    </message>
    <message>
        <source>{0} no longer listed</source>
        <translation>{0} nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>duties no longer listed: {0}</source>
        <translation>nicht mehr aufgeführte Aufgaben: {0}</translation>
    </message>
    <message>
        <source>leads back to where it began: a circle of promotions</source>
        <translation>führt dahin zurück, wo es begann: ein Kreis von Beförderungen</translation>
    </message>
    <message>
        <source>closes a circle of promotions</source>
        <translation>schließt einen Kreis von Beförderungen</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>C&amp;atalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;bundled catalogue</source>
        <translation>&amp;Mitgelieferten Katalog öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save the comparison…</source>
        <translation>Vergleich &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy the cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the r&amp;ow</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the table…</source>
        <translation>In der Tabelle &amp;suchen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>&amp;Gleich</translation>
    </message>
    <message>
        <source>&amp;Open all sections</source>
        <translation>Alle Abschnitte auf&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Collapse all sections</source>
        <translation>Alle Abschnitte &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Find a role or command…</source>
        <translation>&amp;Rolle oder Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Search the list of roles</source>
        <translation>&amp;In der Rollenliste suchen</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Vergleichsrolle</translation>
    </message>
    <message>
        <source>&amp;Remove a role</source>
        <translation>Rolle &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all roles</source>
        <translation>&amp;Alle Rollen entfernen</translation>
    </message>
    <message>
        <source>Sort s&amp;kills</source>
        <translation>&amp;Fähigkeiten sortieren</translation>
    </message>
    <message>
        <source>As in the &amp;catalogue</source>
        <translation>Wie im &amp;Katalog</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Nach &amp;Namen</translation>
    </message>
    <message>
        <source>By size of &amp;change</source>
        <translation>Nach Größe der &amp;Veränderung</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Using Run&amp;gwise</source>
        <translation>&amp;Arbeiten mit Rungwise</translation>
    </message>
    <message>
        <source>How to &amp;write a catalogue</source>
        <translation>Einen Katalog &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;About Rungwise</source>
        <translation>Ü&amp;ber Rungwise</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show the Compare page</source>
        <translation>Die Seite „Vergleich“ zeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>Nur Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Show only what is the same</source>
        <translation>Nur Gleiches zeigen</translation>
    </message>
    <message>
        <source>Pa&amp;y</source>
        <translation>Vergü&amp;tung</translation>
    </message>
    <message>
        <source>Show the Pay page</source>
        <translation>Die Seite „Vergütung“ zeigen</translation>
    </message>
    <message>
        <source>Show on the &amp;Pay page</source>
        <translation>Auf der Seite „Ver&amp;gütung“ zeigen</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Ladd&amp;ers</source>
        <translation>Karr&amp;iereleitern</translation>
    </message>
    <message>
        <source>Show the Ladders page</source>
        <translation>Die Seite „Karriereleitern“ zeigen</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Wechsel</translation>
    </message>
    <message>
        <source>Show the Move page</source>
        <translation>Die Seite „Wechsel“ zeigen</translation>
    </message>
    <message>
        <source>Show on the &amp;Ladders page</source>
        <translation>Auf der Seite „Karriere&amp;leitern“ zeigen</translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>smallest gap</source>
        <translation>kleinster Abstand</translation>
    </message>
    <message>
        <source>best pay</source>
        <translation>beste Vergütung</translation>
    </message>
    <message>
        <source>fewest steps</source>
        <translation>wenigste Schritte</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Pay from first to last</source>
        <translation>Vergütung von der ersten zur letzten Rolle</translation>
    </message>
    <message>
        <source>No data: no records of first and last role can be compared.</source>
        <translation>Keine Angabe: Zur ersten und letzten Rolle gibt es keine vergleichbaren Datensätze.</translation>
    </message>
    <message>
        <source>no data on time</source>
        <translation>keine Angabe zur Dauer</translation>
    </message>
    <message>
        <source>Way %1 of %2</source>
        <extracomment>%1 is the number of a route, %2 how many there are.</extracomment>
        <translation>Weg %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>by way of %1</source>
        <extracomment>Follows “Way 1 of 3: 2 steps”; %1 are the roles in between.</extracomment>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without pay data</source>
        <translation>
            <numerusform>%n Schritt ohne Angabe zur Vergütung</numerusform>
            <numerusform>%n Schritte ohne Angabe zur Vergütung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested step(s) that no ladder names</source>
        <translation>
            <numerusform>%n vorgeschlagener Schritt, den keine Karriereleiter nennt</numerusform>
            <numerusform>%n vorgeschlagene Schritte, die keine Karriereleiter nennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 → %3</source>
        <extracomment>The heading of a step: %1 is its number, %2 and %3 are roles.</extracomment>
        <translation>%1. %2 → %3</translation>
    </message>
    <message>
        <source>suggested: no ladder names this move</source>
        <translation>vorgeschlagen: keine Karriereleiter nennt diesen Wechsel</translation>
    </message>
    <message>
        <source>Signs of working at the next role</source>
        <translation>Anzeichen für Arbeit in der nächsten Rolle</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Ladders that name it</source>
        <translation>Karriereleitern, die diesen Wechsel nennen</translation>
    </message>
    <message numerus="yes">
        <source>In all: %n step(s)</source>
        <translation>
            <numerusform>Insgesamt: %n Schritt</numerusform>
            <numerusform>Insgesamt: %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Straight from %1 to %2: what changes in all</source>
        <extracomment>The heading of a card: %1 and %2 are roles.</extracomment>
        <translation>Direkt von %1 zu %2: was sich insgesamt ändert</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Begins a line of a list: %1 is the number of a step, %2 the role that it leads to.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a catalogue or a saved comparison</source>
        <translation>Katalog oder gespeicherten Vergleich öffnen</translation>
    </message>
    <message>
        <source>YAML files (*.yaml *.yml);;All files (*)</source>
        <translation>YAML-Dateien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a catalogue folder</source>
        <translation>Katalogordner öffnen</translation>
    </message>
    <message>
        <source>“%1” was not opened: no catalogue is there.</source>
        <translation>„%1“ wurde nicht geöffnet: Dort ist kein Katalog.</translation>
    </message>
    <message>
        <source>“%1” was not opened: %2 (%3).</source>
        <extracomment>%1 is a path, %2 a sentence without its full stop that says what is wrong, %3 where.</extracomment>
        <translation>„%1“ wurde nicht geöffnet: %2 (%3).</translation>
    </message>
    <message>
        <source>The catalogue is no longer where it was. What you see is the last version, read at %1.</source>
        <translation>Der Katalog ist nicht mehr an seinem Ort. Gezeigt wird die letzte Fassung (gelesen: %1).</translation>
    </message>
    <message>
        <source>The catalogue was changed and is not sound now. What you see is the last sound version, read at %1.</source>
        <translation>Der geänderte Katalog ist nicht in Ordnung. Gezeigt wird die letzte einwandfreie Fassung (gelesen: %1).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a place in a file, %2 a sentence without its full stop that says what is wrong.</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>computed from observations</source>
        <translation>aus Beobachtungen berechnet</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>{0}tn</source>
        <translation>{0}&#xa0;Bio.</translation>
    </message>
    <message>
        <source>{0}bn</source>
        <translation>{0}&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>{0}M</source>
        <translation>{0}&#xa0;Mio.</translation>
    </message>
    <message>
        <source>{0}k</source>
        <translation>{0}&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} earns {1} more than {2} on average</source>
        <translation>{0} verdient im Durchschnitt {1} mehr als {2}</translation>
    </message>
    <message>
        <source>{0} earns {1} more {3} than {2} on average</source>
        <translation>{0} verdient im Durchschnitt {1} mehr als {2} ({3})</translation>
    </message>
    <message>
        <source>{0} earns {1} less than {2} on average</source>
        <translation>{0} verdient im Durchschnitt {1} weniger als {2}</translation>
    </message>
    <message>
        <source>{0} earns {1} less {3} than {2} on average</source>
        <translation>{0} verdient im Durchschnitt {1} weniger als {2} ({3})</translation>
    </message>
    <message>
        <source>{0} earns as much as {2} on average</source>
        <translation>{0} verdient im Durchschnitt so viel wie {2}</translation>
    </message>
    <message>
        <source>{0} earns as much {3} as {2} on average</source>
        <translation>{0} verdient im Durchschnitt so viel wie {2} ({3})</translation>
    </message>
    <message>
        <source>{0} earns {1} more than {2} at the median</source>
        <translation>{0} verdient im Median {1} mehr als {2}</translation>
    </message>
    <message>
        <source>{0} earns {1} more {3} than {2} at the median</source>
        <translation>{0} verdient im Median {1} mehr als {2} ({3})</translation>
    </message>
    <message>
        <source>{0} earns {1} less than {2} at the median</source>
        <translation>{0} verdient im Median {1} weniger als {2}</translation>
    </message>
    <message>
        <source>{0} earns {1} less {3} than {2} at the median</source>
        <translation>{0} verdient im Median {1} weniger als {2} ({3})</translation>
    </message>
    <message>
        <source>{0} earns as much as {2} at the median</source>
        <translation>{0} verdient im Median so viel wie {2}</translation>
    </message>
    <message>
        <source>{0} earns as much {3} as {2} at the median</source>
        <translation>{0} verdient im Median so viel wie {2} ({3})</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, und {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more comparison(s)</source>
        <translation>
            <numerusform>%n weiterer Vergleich</numerusform>
            <numerusform>%n weitere Vergleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {0} has figures: {1}</source>
        <translation>Nur zu {0} gibt es Beträge: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s)</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources disagree on the pay of {0}</source>
        <translation>Quellen widersprechen sich bei der Vergütung von {0}</translation>
    </message>
    <message>
        <source>Ranges that do not touch, or averages or medians more than {0} apart</source>
        <translation>Spannen, die sich nicht berühren, oder Durchschnitte oder Mediane, die um mehr als {0} auseinanderliegen</translation>
    </message>
    <message>
        <source>No level stated</source>
        <translation>Keine Stufe angegeben</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>No market stated</source>
        <translation>Kein Markt angegeben</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more source(s)</source>
        <translation>
            <numerusform>{0} und %n weitere Quelle</numerusform>
            <numerusform>{0} und %n weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a total</source>
        <translation>Teil einer Summe</translation>
    </message>
    <message>
        <source>part of {0}</source>
        <translation>Teil von {0}</translation>
    </message>
    <message>
        <source>{0}, not {1}</source>
        <translation>{0}, nicht {1}</translation>
    </message>
    <message>
        <source>average only</source>
        <translation>nur Durchschnitt</translation>
    </message>
    <message>
        <source>typical range</source>
        <translation>übliche Spanne</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ mindestens</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ höchstens</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>{0} hours a year as stated</source>
        <translation>{0} Stunden pro Jahr (laut Angabe)</translation>
    </message>
    <message>
        <source>{0} hours a year as is usual</source>
        <translation>{0} Stunden pro Jahr (wie üblich)</translation>
    </message>
    <message>
        <source>12 months a year</source>
        <translation>12 Monaten pro Jahr</translation>
    </message>
    <message>
        <source>52 weeks a year</source>
        <translation>52 Wochen pro Jahr</translation>
    </message>
    <message>
        <source>8 hours a day</source>
        <translation>8 Stunden pro Tag</translation>
    </message>
    <message>
        <source>converted by {0}</source>
        <translation>umgerechnet mit {0}</translation>
    </message>
    <message>
        <source>converted: {0}</source>
        <translation>umgerechnet: {0}</translation>
    </message>
    <message>
        <source>exchange rate older than 12 months</source>
        <translation>Wechselkurs älter als 12 Monate</translation>
    </message>
    <message>
        <source>no exchange rate from {0} to {1}</source>
        <translation>kein Wechselkurs von {0} in {1}</translation>
    </message>
    <message>
        <source>stated for {0}</source>
        <translation>angegeben für: {0}</translation>
    </message>
    <message>
        <source>no market stated</source>
        <translation>kein Markt angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), too few to draw</source>
        <translation>
            <numerusform>%n Beobachtung, zu wenig zum Zeichnen</numerusform>
            <numerusform>%n Beobachtungen, zu wenige zum Zeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n observation(s), method R-7</source>
        <translation>
            <numerusform>aus %n Beobachtung, Verfahren R-7</numerusform>
            <numerusform>aus %n Beobachtungen, Verfahren R-7</numerusform>
        </translation>
    </message>
    <message>
        <source>low confidence: fewer than 10 observations</source>
        <translation>geringe Sicherheit: weniger als 10 Beobachtungen</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>total cash</source>
        <translation>Barvergütung</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>low {0}</source>
        <translation>Untergrenze {0}</translation>
    </message>
    <message>
        <source>10th percentile {0}</source>
        <translation>10. Perzentil {0}</translation>
    </message>
    <message>
        <source>25th percentile {0}</source>
        <translation>25. Perzentil {0}</translation>
    </message>
    <message>
        <source>median {0}</source>
        <translation>Median {0}</translation>
    </message>
    <message>
        <source>75th percentile {0}</source>
        <translation>75. Perzentil {0}</translation>
    </message>
    <message>
        <source>90th percentile {0}</source>
        <translation>90. Perzentil {0}</translation>
    </message>
    <message>
        <source>high {0}</source>
        <translation>Obergrenze {0}</translation>
    </message>
    <message>
        <source>average {0}</source>
        <translation>Durchschnitt {0}</translation>
    </message>
    <message>
        <source>{0} to {1} (10th to 90th percentile)</source>
        <translation>{0} bis {1} (10. bis 90. Perzentil)</translation>
    </message>
    <message>
        <source>{0} to {1} (25th to 75th percentile)</source>
        <translation>{0} bis {1} (25. bis 75. Perzentil)</translation>
    </message>
    <message>
        <source>{0} on average</source>
        <translation>{0} im Durchschnitt</translation>
    </message>
    <message>
        <source>{0} at the median</source>
        <translation>{0} im Median</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>keine Beträge</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegenüber {1}</translation>
    </message>
    <message>
        <source>10th to 90th percentile</source>
        <translation>10. bis 90. Perzentil</translation>
    </message>
    <message>
        <source>25th to 75th percentile</source>
        <translation>25. bis 75. Perzentil</translation>
    </message>
    <message>
        <source>low to high</source>
        <translation>Unter- bis Obergrenze</translation>
    </message>
    <message>
        <source>median only</source>
        <translation>nur Median</translation>
    </message>
    <message>
        <source>one figure only</source>
        <translation>nur ein Betrag</translation>
    </message>
    <message>
        <source>fewer than 3 observations</source>
        <translation>weniger als 3 Beobachtungen</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>their ranges do not overlap</source>
        <translation>die Spannen überschneiden sich nicht</translation>
    </message>
    <message>
        <source>their ranges (10th to 90th percentile) do not overlap</source>
        <translation>die Spannen (10. bis 90. Perzentil) überschneiden sich nicht</translation>
    </message>
    <message>
        <source>their ranges overlap by {0}</source>
        <translation>die Spannen überschneiden sich zu {0}</translation>
    </message>
    <message>
        <source>their ranges (10th to 90th percentile) overlap by {0}</source>
        <translation>die Spannen (10. bis 90. Perzentil) überschneiden sich zu {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>sample of {0}</source>
        <translation>Stichprobe: {0}</translation>
    </message>
    <message>
        <source>source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>≈ {0}</source>
        <translation>≈ {0}</translation>
    </message>
    <message>
        <source>Chance that a random {0} earns more than a random {1}: not enough data. It takes three percentiles of each, or low, average and high.</source>
        <translation>Wahrscheinlichkeit, dass eine zufällig gewählte Person ({0}) mehr verdient als eine andere ({1}): zu wenige Angaben. Nötig sind von beiden drei Perzentile oder Untergrenze, Durchschnitt und Obergrenze.</translation>
    </message>
    <message>
        <source>Chance that a random {0} earns more than a random {1}: {2}. Pay is taken to spread evenly between the published figures, and the two people to be drawn independently.</source>
        <translation>Wahrscheinlichkeit, dass eine zufällig gewählte Person ({0}) mehr verdient als eine andere ({1}): {2}. Angenommen ist, dass sich die Vergütung zwischen den veröffentlichten Beträgen gleichmäßig verteilt und beide unabhängig voneinander gewählt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other measures</source>
        <translation>
            <numerusform>%n Zeile anderer Vergütungsart</numerusform>
            <numerusform>%n Zeilen anderer Vergütungsart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other markets</source>
        <translation>
            <numerusform>%n Zeile anderer Märkte</numerusform>
            <numerusform>%n Zeilen anderer Märkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that no source contradicts</source>
        <translation>
            <numerusform>%n Zeile ohne Widerspruch</numerusform>
            <numerusform>%n Zeilen ohne Widerspruch</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: {0}.</source>
        <translation>Nicht gezeigt: {0}.</translation>
    </message>
    <message>
        <source>all markets</source>
        <translation>alle Märkte</translation>
    </message>
    <message>
        <source>fewer than {0} observations</source>
        <translation>weniger als {0} Beobachtungen</translation>
    </message>
    <message>
        <source>1 {0} = {1} {2} ({3}, {4})</source>
        <translation>1 {0} = {1} {2} ({3}, {4})</translation>
    </message>
    <message>
        <source>{0}, by way of {1}</source>
        <translation>{0}, über {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of groups that hold no role: not shown.</source>
        <translation>
            <numerusform>Nicht gezeigt: %n Datensatz zu Gruppen ohne Rolle.</numerusform>
            <numerusform>Nicht gezeigt: %n Datensätze zu Gruppen ohne Rolle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>No data on pay</source>
        <translation>Keine Angabe zur Vergütung</translation>
    </message>
    <message>
        <source>Salary guide: pay is known at {0} of {1} levels</source>
        <translation>Gehaltsübersicht: Die Vergütung ist zu {0} von {1} Stufen bekannt</translation>
    </message>
    <message>
        <source>Salary guide: pay is known of {0} of {1} roles</source>
        <translation>Gehaltsübersicht: Die Vergütung ist zu {0} von {1} Rollen bekannt</translation>
    </message>
    <message>
        <source>No comparison: the sources measure different things</source>
        <translation>Kein Vergleich: Die Quellen messen Verschiedenes</translation>
    </message>
    <message>
        <source>No comparison: the figures are about different markets</source>
        <translation>Kein Vergleich: Die Beträge gelten für verschiedene Märkte</translation>
    </message>
    <message>
        <source>No comparison: no exchange rate leads to a common currency</source>
        <translation>Kein Vergleich: Kein Wechselkurs führt zu einer gemeinsamen Währung</translation>
    </message>
    <message>
        <source>No comparison: no average or median is known of both</source>
        <translation>Kein Vergleich: Weder Durchschnitt noch Median ist von beiden bekannt</translation>
    </message>
    <message>
        <source>No role was chosen</source>
        <translation>Keine Rolle gewählt</translation>
    </message>
    <message>
        <source>these roles</source>
        <translation>diesen Rollen</translation>
    </message>
    <message>
        <source>Sources do not disagree on the pay of {0}</source>
        <translation>Quellen widersprechen sich nicht bei der Vergütung von {0}</translation>
    </message>
    <message>
        <source>No data on the pay of {0}</source>
        <translation>Keine Angabe zur Vergütung von {0}</translation>
    </message>
    <message>
        <source>No figures of {0} on what was asked for</source>
        <translation>In dieser Auswahl gibt es keine Beträge zu {0}</translation>
    </message>
    <message>
        <source>No comparison: nothing is known of {0}</source>
        <translation>Kein Vergleich: Zu {0} ist nichts bekannt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10. Perzentil</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>25. Perzentil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75. Perzentil</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>open end: at least or at most</source>
        <translation>offenes Ende: mindestens oder höchstens</translation>
    </message>
    <message>
        <source>number of observations</source>
        <translation>Anzahl der Beobachtungen</translation>
    </message>
    <message>
        <source>dashed: see the remark</source>
        <translation>gestrichelt: siehe Anmerkung</translation>
    </message>
    <message>
        <source>Your pay: {0}</source>
        <translation>Eigene Vergütung: {0}</translation>
    </message>
    <message>
        <source>n = {0}</source>
        <translation>n = {0}</translation>
    </message>
    <message>
        <source>What average pay is made of</source>
        <translation>Woraus durchschnittliche Vergütung besteht</translation>
    </message>
    <message>
        <source>{0} (n = {1})</source>
        <translation>{0} (n = {1})</translation>
    </message>
    <message>
        <source>How observed pay spreads: {0}</source>
        <translation>Wie sich die beobachtete Vergütung verteilt: {0}</translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message>
        <source>Each bar stacks the averages that one record states; medians are never added.</source>
        <translation>Jeder Balken stapelt die Durchschnitte eines Datensatzes; Mediane werden nie addiert.</translation>
    </message>
    <message>
        <source>The height of a bar is the number of observations in its step.</source>
        <translation>Die Höhe eines Balkens ist die Anzahl der Beobachtungen in seinem Abschnitt.</translation>
    </message>
    <message>
        <source>One mark per role and source; sources are never averaged.</source>
        <translation>Ein Zeichen pro Rolle und Quelle; über Quellen wird nie gemittelt.</translation>
    </message>
    <message>
        <source>The axis starts at {0}, not at zero.</source>
        <translation>Die Achse beginnt bei {0}, nicht bei null.</translation>
    </message>
    <message>
        <source>The catalogue has no such pay figures for these roles.</source>
        <translation>Der Katalog enthält zu diesen Rollen keine solchen Beträge.</translation>
    </message>
    <message>
        <source>Nothing to draw in {0}: no exchange rate leads there from the currencies of these rows. The table lists them as published.</source>
        <translation>In {0} lässt sich nichts zeichnen: Kein Wechselkurs führt aus den Währungen dieser Zeilen dorthin. Die Tabelle zeigt sie wie veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing to draw: no record here states what its average is made of.</source>
        <translation>Nichts zu zeichnen: Kein Datensatz nennt hier, woraus sein Durchschnitt besteht.</translation>
    </message>
    <message>
        <source>Nothing to draw: there are fewer than three observations of each role here.</source>
        <translation>Nichts zu zeichnen: Zu jeder Rolle gibt es hier weniger als drei Beobachtungen.</translation>
    </message>
    <message>
        <source>Nothing to draw: the table says for each row what is missing.</source>
        <translation>Nichts zu zeichnen: Die Tabelle sagt zu jeder Zeile, was fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in other currencies</source>
        <translation>
            <numerusform>%n Zeile in anderer Währung</numerusform>
            <numerusform>%n Zeilen in anderer Währung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too few observations</source>
        <translation>
            <numerusform>%n Zeile mit zu wenigen Beobachtungen</numerusform>
            <numerusform>%n Zeilen mit zu wenigen Beobachtungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without published figures</source>
        <translation>
            <numerusform>%n Zeile ohne veröffentlichte Beträge</numerusform>
            <numerusform>%n Zeilen ohne veröffentlichte Beträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose record states no parts</source>
        <translation>
            <numerusform>%n Zeile ohne Angabe der Bestandteile</numerusform>
            <numerusform>%n Zeilen ohne Angabe der Bestandteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without observations</source>
        <translation>
            <numerusform>%n Zeile ohne Beobachtungen</numerusform>
            <numerusform>%n Zeilen ohne Beobachtungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) whose figures contradict each other</source>
        <translation>
            <numerusform>%n Zeile mit widersprüchlichen Beträgen</numerusform>
            <numerusform>%n Zeilen mit widersprüchlichen Beträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn: {0}. The table lists them.</source>
        <translation>Nicht gezeichnet: {0}. Die Tabelle führt sie auf.</translation>
    </message>
    <message>
        <source>other figures withheld</source>
        <translation>weitere Beträge zurückgehalten</translation>
    </message>
    <message>
        <source>figures that contradict each other</source>
        <translation>widersprüchliche Beträge</translation>
    </message>
    <message>
        <source>No comparison: figures are withheld, too few or contradict each other</source>
        <translation>Kein Vergleich: Beträge sind zurückgehalten, zu wenige oder widersprüchlich</translation>
    </message>
    <message>
        <source>No comparison: the same figures are stated for both</source>
        <translation>Kein Vergleich: Für beide sind dieselben Beträge angegeben</translation>
    </message>
    <message>
        <source>No comparison: it is not clear which of several figures belong together</source>
        <translation>Kein Vergleich: Unklar ist, welche von mehreren Beträgen zusammengehören</translation>
    </message>
    <message>
        <source>No comparison: no figures of {0} on what was asked for</source>
        <translation>Kein Vergleich: In dieser Auswahl gibt es keine Beträge zu {0}</translation>
    </message>
    <message>
        <source>originally {0}</source>
        <translation>ursprünglich {0}</translation>
    </message>
    <message>
        <source>originally {0}, in {1}</source>
        <translation>ursprünglich {0}, in {1}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>weniger als {0}</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <source>Converted at {0}.</source>
        <translation>Umgerechnet mit {0}.</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Your pay lies at {0} of the range, (pay − low) / (high − low)</source>
        <translation>Die eigene Vergütung liegt bei {0} der Spanne, (Vergütung − Untergrenze) / (Obergrenze − Untergrenze)</translation>
    </message>
    <message>
        <source>Your compa-ratio is {0}, pay / midpoint of low and high</source>
        <translation>Die eigene Compa-Ratio ist {0}, Vergütung / Mitte von Unter- und Obergrenze</translation>
    </message>
    <message>
        <source>Your pay lies at percentile {0}, the share in percent that earns at most as much</source>
        <translation>Die eigene Vergütung liegt beim Perzentil {0}, dem Anteil in Prozent, der höchstens so viel verdient</translation>
    </message>
</context>
<context>
    <name>PayBar</name>
    <message>
        <source>base and total</source>
        <translation>Grundgehalt und gesamt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>role and source</source>
        <translation>Rolle und Quelle</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>salary guide</source>
        <translation>Gehaltsübersicht</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Spannen</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n Vergütungsart</numerusform>
            <numerusform>%n Vergütungsarten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>None of the records shown states the parts of its average.</source>
        <translation>Keiner der gezeigten Datensätze nennt die Bestandteile seines Durchschnitts.</translation>
    </message>
    <message>
        <source>None of the rows rests on three or more single observations.</source>
        <translation>Keine der Zeilen beruht auf drei oder mehr einzelnen Beobachtungen.</translation>
    </message>
    <message>
        <source>The catalogue says nothing about pay.</source>
        <translation>Der Katalog sagt nichts zur Vergütung.</translation>
    </message>
    <message>
        <source>Your pay is not shown: no exchange rate leads to %1.</source>
        <translation>Die eigene Vergütung fehlt: Kein Wechselkurs führt zu %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a role with a source, %2 says where somebody&apos;s pay stands in that range.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Each cell shows one record, the one that says most, and how many sources there are; sources are never averaged. Return on a cell lists all of them.</source>
        <translation>%1. Jede Zelle zeigt einen Datensatz, den aussagekräftigsten, und die Anzahl der Quellen; über Quellen wird nie gemittelt. Die Eingabetaste führt zu einer Zelle alle auf.</translation>
    </message>
    <message>
        <source>Choose a cell with figures to see where your pay stands.</source>
        <translation>Wird eine Zelle mit Beträgen gewählt, steht hier die Lage der eigenen Vergütung.</translation>
    </message>
    <message>
        <source>Your pay is not compared: no exchange rate leads to %1.</source>
        <translation>Die eigene Vergütung wird nicht verglichen: Kein Wechselkurs führt zu %1.</translation>
    </message>
    <message>
        <source>The record shown has no range to compare your pay with.</source>
        <translation>Der gezeigte Datensatz hat keine Spanne, mit der sich die eigene Vergütung vergleichen ließe.</translation>
    </message>
</context>
<context>
    <name>PayTable</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Vergütungsart</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>p10</source>
        <translation>p10</translation>
    </message>
    <message>
        <source>p25</source>
        <translation>p25</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>p75</source>
        <translation>p75</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>v baseline</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrsch.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>One in ten earns less than this.</source>
        <translation>Eine von zehn Personen verdient weniger.</translation>
    </message>
    <message>
        <source>One in four earns less than this.</source>
        <translation>Eine von vier Personen verdient weniger.</translation>
    </message>
    <message>
        <source>Half of the people earn less than this.</source>
        <translation>Die Hälfte der Personen verdient weniger.</translation>
    </message>
    <message>
        <source>Three in four earn less than this.</source>
        <translation>Drei von vier Personen verdienen weniger.</translation>
    </message>
    <message>
        <source>Nine in ten earn less than this.</source>
        <translation>Neun von zehn Personen verdienen weniger.</translation>
    </message>
    <message>
        <source>How many reports the figures rest on.</source>
        <translation>Auf wie vielen Angaben die Beträge beruhen.</translation>
    </message>
    <message>
        <source>The average (or median) beside the baseline&apos;s, of one measure and market.</source>
        <translation>Der Durchschnitt (oder Median) gegenüber dem der Vergleichsrolle, bei gleicher Vergütungsart und gleichem Markt.</translation>
    </message>
    <message>
        <source>What this range and the baseline&apos;s share, in percent of what they cover together.</source>
        <translation>Was diese Spanne und die der Vergleichsrolle gemeinsam haben, in Prozent ihrer Gesamtbreite.</translation>
    </message>
    <message>
        <source>The chance that a random person here earns more than a random person of the baseline.</source>
        <translation>Die Wahrscheinlichkeit, dass eine zufällig gewählte Person hier mehr verdient als eine der Vergleichsrolle.</translation>
    </message>
    <message>
        <source>No market is named.</source>
        <translation>Kein Markt genannt.</translation>
    </message>
    <message>
        <source>No data: not published.</source>
        <translation>Keine Angabe: nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>As published: %1 (%2)</source>
        <translation>Wie veröffentlicht: %1 (%2)</translation>
    </message>
    <message>
        <source>No data: how many is not published.</source>
        <translation>Keine Angabe: Die Anzahl ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsrolle</translation>
    </message>
    <message>
        <source>Not compared: the baseline has nothing of this measure and market by the same source.</source>
        <translation>Nicht verglichen: Zur Vergleichsrolle fehlt diese Vergütungsart in diesem Markt aus derselben Quelle.</translation>
    </message>
    <message>
        <source>No ranges to hold beside each other.</source>
        <translation>Keine Spannen zum Gegenüberstellen.</translation>
    </message>
    <message>
        <source>Not compared with the baseline.</source>
        <translation>Nicht mit der Vergleichsrolle verglichen.</translation>
    </message>
    <message>
        <source>The catalogue names no source.</source>
        <translation>Der Katalog nennt keine Quelle.</translation>
    </message>
    <message>
        <source>No remarks.</source>
        <translation>Keine Anmerkungen.</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Rungwise · %1</source>
        <extracomment>Rungwise is the program&apos;s name; the title of the document stands behind it.</extracomment>
        <translation>Rungwise · %1</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
</context>
<context>
    <name>ReasonsPopup</name>
    <message>
        <source>Source {0}: {1}</source>
        <translation>Quelle {0}: {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{0}: state</source>
        <translation>{0}: Zustand</translation>
    </message>
    <message>
        <source>{0}: text</source>
        <translation>{0}: Text</translation>
    </message>
    <message>
        <source>{0}: step</source>
        <translation>{0}: Schritt</translation>
    </message>
    <message>
        <source>{0}: sources</source>
        <translation>{0}: Quellen</translation>
    </message>
    <message>
        <source>{0}: change</source>
        <translation>{0}: Veränderung</translation>
    </message>
    <message>
        <source>{0}: amount of change</source>
        <translation>{0}: Betrag der Veränderung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Über diesen Vergleich</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>baseline: {0}</source>
        <translation>Vergleichsrolle: {0}</translation>
    </message>
    <message>
        <source>Role comparison</source>
        <translation>Rollenvergleich</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} ausgeblendet</translation>
    </message>
    <message>
        <source>{0} of {1} differ</source>
        <translation>{0} von {1} verschieden</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>the same in all roles that have data</source>
        <translation>gleich in allen Rollen mit Angaben</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only in some of the roles</source>
        <translation>nur in einzelnen Rollen</translation>
    </message>
    <message>
        <source>no role has data</source>
        <translation>zu keiner Rolle eine Angabe</translation>
    </message>
    <message>
        <source>sources disagree; each stands with its number</source>
        <translation>die Quellen widersprechen sich; jede steht mit ihrer Nummer</translation>
    </message>
    <message>
        <source>higher or lower than the baseline</source>
        <translation>höher oder niedriger als die Vergleichsrolle</translation>
    </message>
    <message>
        <source>the catalogue says that the role does not need it</source>
        <translation>der Katalog sagt, dass die Rolle es nicht braucht</translation>
    </message>
    <message>
        <source>the catalogue says nothing; this is neither the same nor different</source>
        <translation>der Katalog sagt nichts; das ist weder gleich noch verschieden</translation>
    </message>
    <message>
        <source>the number of the source that says so</source>
        <translation>die Nummer der Quelle, die es sagt</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>In all {0} roles</source>
        <translation>In allen {0} Rollen</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>Nur in {0}</translation>
    </message>
    <message>
        <source>{0}: no data on duties</source>
        <translation>{0}: keine Angabe zu Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n identical row(s)</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differing row(s)</source>
        <translation>
            <numerusform>%n verschiedene Zeile</numerusform>
            <numerusform>%n verschiedene Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without data</source>
        <translation>
            <numerusform>%n Zeile ohne Angabe</numerusform>
            <numerusform>%n Zeilen ohne Angabe</numerusform>
        </translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, Version {1}</translation>
    </message>
    <message>
        <source>made on {0}</source>
        <translation>erstellt am {0}</translation>
    </message>
    <message numerus="yes">
        <source>Showing all %n row(s)</source>
        <translation>
            <numerusform>Die eine Zeile wird gezeigt</numerusform>
            <numerusform>Alle %n Zeilen werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing {0} of {1} rows; {2} hidden</source>
        <translation>{0} von {1} Zeilen werden gezeigt; ausgeblendet: {2}</translation>
    </message>
    <message>
        <source>{0} of {1} {2}</source>
        <translation>{0} von {1} {2}</translation>
    </message>
    <message>
        <source>{0} {1}: {2}</source>
        <translation>{0} {1}: {2}</translation>
    </message>
    <message>
        <source>Cited: {0}</source>
        <translation>Angeführt: {0}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rollenfamilie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Codes in other schemes</source>
        <translation>Kennziffern anderer Systeme</translation>
    </message>
    <message>
        <source>No data: {0}.</source>
        <translation>Keine Angabe: {0}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with data on only some roles</source>
        <translation>
            <numerusform>%n Zeile mit Angaben zu nur einigen Rollen</numerusform>
            <numerusform>%n Zeilen mit Angaben zu nur einigen Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} only in some</source>
        <translation>{0} nur bei einigen</translation>
    </message>
    <message>
        <source>not available in this language; shown as the catalogue has it</source>
        <translation>in dieser Sprache nicht vorhanden; so gezeigt, wie der Katalog es enthält</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message numerus="yes">
        <source>source(s) {0}</source>
        <translation>
            <numerusform>Quelle {0}</numerusform>
            <numerusform>Quellen {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>level {0} of {1}, {2}</source>
        <translation>Stufe {0} von {1}, {2}</translation>
    </message>
    <message>
        <source>part of the role</source>
        <translation>Teil der Rolle</translation>
    </message>
    <message>
        <source>the catalogue does not describe this role</source>
        <translation>der Katalog beschreibt diese Rolle nicht</translation>
    </message>
    <message>
        <source>not available in this language</source>
        <translation>in dieser Sprache nicht vorhanden</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsrolle</translation>
    </message>
    <message>
        <source>Level id</source>
        <translation>Kennung der Stufe</translation>
    </message>
    <message>
        <source>Id of the line</source>
        <translation>Kennung der Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Market id of the column</source>
        <translation>Kennung des Markts der Spalte</translation>
    </message>
    <message>
        <source>Market of the column</source>
        <translation>Markt der Spalte</translation>
    </message>
    <message>
        <source>Sources in the cell</source>
        <translation>Quellen in der Zelle</translation>
    </message>
    <message numerus="yes">
        <source>Pay of %n role(s)</source>
        <translation>
            <numerusform>Vergütung von %n Rolle</numerusform>
            <numerusform>Vergütung von %n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay: {0}</source>
        <translation>Vergütung: {0}</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>In another currency, without an exchange rate</source>
        <translation>In anderer Währung, ohne Wechselkurs</translation>
    </message>
    <message>
        <source>Too few observations</source>
        <translation>Zu wenige Beobachtungen</translation>
    </message>
    <message>
        <source>Withheld by the source</source>
        <translation>Von der Quelle zurückgehalten</translation>
    </message>
    <message>
        <source>Beside the baseline</source>
        <translation>Gegenüber der Vergleichsrolle</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} by the median.</source>
        <translation>{0}, {1}: {2} im Median.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} by the average.</source>
        <translation>{0}, {1}: {2} im Durchschnitt.</translation>
    </message>
    <message>
        <source>The ranges from low to high share {0} of what they span together.</source>
        <translation>Die Spannen von Unter- bis Obergrenze überschneiden sich zu {0} ihrer Gesamtbreite.</translation>
    </message>
    <message>
        <source>The ranges from the 10th to the 90th percentile share {0} of what they span together.</source>
        <translation>Die Spannen vom 10. bis zum 90. Perzentil überschneiden sich zu {0} ihrer Gesamtbreite.</translation>
    </message>
    <message>
        <source>Your pay</source>
        <translation>Eigene Vergütung</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}.</source>
        <translation>{0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>Role id</source>
        <translation>Kennung der Rolle</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Vergütungsart</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Change to the baseline, %</source>
        <translation>Veränderung zur Vergleichsrolle, %</translation>
    </message>
    <message>
        <source>Overlap with the baseline, %</source>
        <translation>Überschneidung mit der Vergleichsrolle, %</translation>
    </message>
    <message>
        <source>Chance to earn more than the baseline, %</source>
        <translation>Wahrscheinlichkeit, mehr zu verdienen als die Vergleichsrolle, %</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source numbers</source>
        <translation>Nummern der Quellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation>Ursprüngliche Währung</translation>
    </message>
    <message>
        <source>Original period</source>
        <translation>Ursprünglicher Zeitraum</translation>
    </message>
    <message>
        <source>Original figures</source>
        <translation>Ursprüngliche Beträge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>{0}: sign</source>
        <translation>{0}: Zeichen</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>n = {0}</source>
        <translation>n = {0}</translation>
    </message>
    <message>
        <source>Role and measure</source>
        <translation>Rolle und Vergütungsart</translation>
    </message>
    <message>
        <source>Date and sample</source>
        <translation>Datum und Stichprobe</translation>
    </message>
    <message>
        <source>Source and remarks</source>
        <translation>Quelle und Anmerkungen</translation>
    </message>
    <message>
        <source>about: stated so by the source, or converted</source>
        <translation>etwa: von der Quelle so angegeben oder umgerechnet</translation>
    </message>
    <message>
        <source>at least: the source cuts higher figures off</source>
        <translation>mindestens: die Quelle schneidet höhere Beträge ab</translation>
    </message>
    <message>
        <source>at most: the source cuts lower figures off</source>
        <translation>höchstens: die Quelle schneidet niedrigere Beträge ab</translation>
    </message>
    <message>
        <source>the source or the catalogue says nothing</source>
        <translation>die Quelle oder der Katalog sagt nichts</translation>
    </message>
    <message>
        <source>Salary guide</source>
        <translation>Gehaltsübersicht</translation>
    </message>
    <message>
        <source>Each cell shows one published record: the one about the role itself with most figures, the largest sample and the latest date. Nothing is averaged.</source>
        <translation>Jede Zelle zeigt einen veröffentlichten Datensatz: den zur Rolle selbst mit den meisten Beträgen, der größten Stichprobe und dem neuesten Datum. Nichts ist gemittelt.</translation>
    </message>
    <message>
        <source>Levels by market</source>
        <translation>Stufen nach Markt</translation>
    </message>
    <message>
        <source>Roles by market</source>
        <translation>Rollen nach Markt</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) below</source>
        <translation>
            <numerusform>unten %n weitere Zeile</numerusform>
            <numerusform>unten %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Beträge</translation>
    </message>
    <message>
        <source>Figures that contradict each other</source>
        <translation>Widersprüchliche Beträge</translation>
    </message>
    <message>
        <source>Not shown, none of it asked for: {0}.</source>
        <translation>Keine Beträge in dieser Auswahl: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Karriereleitern</translation>
    </message>
    <message numerus="yes">
        <source>%n ladder(s), laid over each other</source>
        <translation>
            <numerusform>%n Karriereleiter</numerusform>
            <numerusform>%n Karriereleitern, übereinandergelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>To be read with care</source>
        <translation>Mit Vorsicht zu lesen</translation>
    </message>
    <message>
        <source>No move leads on from here.</source>
        <translation>Von hier führt kein Wechsel weiter.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>fewest steps first</source>
        <translation>wenigste Schritte zuerst</translation>
    </message>
    <message>
        <source>smallest gap first</source>
        <translation>kleinster Abstand zuerst</translation>
    </message>
    <message>
        <source>best pay first</source>
        <translation>beste Vergütung zuerst</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>Von {0} zu {1}</translation>
    </message>
    <message>
        <source>with moves that family and level suggest</source>
        <translation>mit Wechseln, die Rollenfamilie und Stufe nahelegen</translation>
    </message>
    <message>
        <source>Route {0} of {1}</source>
        <translation>Weg {0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>No pay data on these steps: {0}.</source>
        <translation>Keine Angabe zur Vergütung bei diesen Schritten: {0}.</translation>
    </message>
    <message>
        <source>Steps of which neither skills nor duties are known on both sides, so that the size of the route lacks them: {0}.</source>
        <translation>Schritte, zu denen weder Fähigkeiten noch Aufgaben auf beiden Seiten bekannt sind und die deshalb in der Größe des Wegs fehlen: {0}.</translation>
    </message>
    <message>
        <source>What lies between {0} and {1}</source>
        <translation>Was zwischen {0} und {1} liegt</translation>
    </message>
    <message>
        <source>a higher or lower level than before</source>
        <translation>höhere oder niedrigere Stufe als vorher</translation>
    </message>
    <message>
        <source>about: a figure is not exact</source>
        <translation>etwa: ein Betrag ist nicht genau</translation>
    </message>
    <message>
        <source>the catalogue says nothing</source>
        <translation>der Katalog sagt nichts</translation>
    </message>
    <message>
        <source>{0}. {1} → {2}</source>
        <translation>{0}. {1} → {2}</translation>
    </message>
    <message>
        <source>no data on skills and duties</source>
        <translation>keine Angabe zu Fähigkeiten und Aufgaben</translation>
    </message>
    <message>
        <source>its steps one after another: {0}</source>
        <translation>alle Schritte nacheinander: {0}</translation>
    </message>
    <message>
        <source>Signs that somebody works at the next role already</source>
        <translation>Anzeichen dafür, dass jemand schon in der nächsten Rolle arbeitet</translation>
    </message>
    <message>
        <source>Signs that somebody works at the next role already; it takes {0}</source>
        <translation>Anzeichen dafür, dass jemand schon in der nächsten Rolle arbeitet; nötig: {0}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>The whole route</source>
        <translation>Der ganze Weg</translation>
    </message>
    <message>
        <source>Suggested, for it is the next level of the same family; no ladder names this move.</source>
        <translation>Vorgeschlagen als nächste Stufe derselben Rollenfamilie; keine Karriereleiter nennt diesen Wechsel.</translation>
    </message>
    <message>
        <source>Skills asked for as before: {0}</source>
        <translation>Wie vorher verlangte Fähigkeiten: {0}</translation>
    </message>
    <message>
        <source>No skill changes</source>
        <translation>Keine Fähigkeit ändert sich</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>Stufe nicht genannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>+{0}</source>
        <translation>+{0}</translation>
    </message>
    <message>
        <source>−{0}</source>
        <translation>−{0}</translation>
    </message>
    <message>
        <source>stated not to be needed</source>
        <translation>ausdrücklich nicht verlangt</translation>
    </message>
    <message>
        <source>New duties</source>
        <translation>Neue Aufgaben</translation>
    </message>
    <message>
        <source>Duties that are not listed any more</source>
        <translation>Nicht mehr aufgeführte Aufgaben</translation>
    </message>
    <message>
        <source>Qualifications to get</source>
        <translation>Zu erwerbende Qualifikationen</translation>
    </message>
    <message>
        <source>Size of the step: no data</source>
        <translation>Größe des Schritts: keine Angabe</translation>
    </message>
    <message>
        <source>Size of the step: {0}</source>
        <translation>Größe des Schritts: {0}</translation>
    </message>
    <message>
        <source>{0} = {1}</source>
        <translation>{0} = {1}</translation>
    </message>
    <message>
        <source>No data: the two roles have no pay records that can be compared</source>
        <translation>Keine Angabe: Zur Vergütung der beiden Rollen gibt es keine vergleichbaren Datensätze</translation>
    </message>
    <message>
        <source>The size of a step is the sum of its terms; that of a route is the sum of its steps.</source>
        <translation>Die Größe eines Schritts ist die Summe seiner Glieder; die eines Wegs ist die Summe seiner Schritte.</translation>
    </message>
    <message>
        <source>A skill that is new or raised counts its weight times the levels to climb, from below the lowest level when it is new. A range of numbers is taken as five levels; a new skill without a level counts as the middle of its scale.</source>
        <translation>Eine neue oder höher verlangte Fähigkeit zählt ihr Gewicht mal die Stufen nach oben; eine neue wird von unterhalb der niedrigsten Stufe an gezählt. Ein Zahlenbereich gilt als fünf Stufen; eine neue Fähigkeit ohne Stufe zählt wie die Mitte ihrer Skala.</translation>
    </message>
    <message>
        <source>Weights are those that the catalogue states for the new role, else 3 for required, 2 for preferred or not said, 1 for helpful and 0.5 for optional.</source>
        <translation>Gewichte sind die, die der Katalog für die neue Rolle nennt, sonst 3 für erforderlich, 2 für bevorzugt oder ohne Angabe, 1 für hilfreich und 0,5 für freiwillig.</translation>
    </message>
    <message>
        <source>The picture is left out: letters that can be read would not fit on the largest sheet, A0. What follows says the same in words.</source>
        <translation>Das Bild ist ausgelassen: Lesbare Schrift fände auf dem größten Blatt, A0, keinen Platz. Was folgt, sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Skills: no data, since they are not listed for each of the two roles</source>
        <translation>Fähigkeiten: keine Angabe, weil sie nicht zu beiden Rollen aufgeführt sind</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>Duties: no data, since they are not listed for each of the two roles</source>
        <translation>Aufgaben: keine Angabe, weil sie nicht zu beiden Rollen aufgeführt sind</translation>
    </message>
    <message>
        <source>Each new duty counts 1 and each new qualification 2. What is lowered, is no longer listed or cannot be measured is shown and counts nothing.</source>
        <translation>Jede neue Aufgabe zählt 1 und jede neue Qualifikation 2. Was niedriger verlangt wird, nicht mehr aufgeführt ist oder sich nicht messen lässt, wird gezeigt und zählt nicht.</translation>
    </message>
    <message>
        <source>As told above: step {0} of route {1}.</source>
        <translation>Wie oben beschrieben: Schritt {0} von Weg {1}.</translation>
    </message>
    <message>
        <source>Skills and duties: no data, since they are not listed for each of the two roles</source>
        <translation>Fähigkeiten und Aufgaben: keine Angabe, da sie nicht für jede der beiden Rollen aufgeführt sind</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>No data on level and track</source>
        <translation>Keine Angabe zu Stufe und Laufbahn</translation>
    </message>
    <message>
        <source>also called %1</source>
        <extracomment>%1 is another title of the role.</extracomment>
        <translation>auch %1 genannt</translation>
    </message>
    <message>
        <source>id %1</source>
        <extracomment>%1 is the id of the role.</extracomment>
        <translation>Kennung %1</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <extracomment>%1 is a skill that the role asks for.</extracomment>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>Five roles are compared at most</source>
        <translation>Höchstens fünf Rollen im Vergleich</translation>
    </message>
    <message>
        <source>Five roles are compared at most; remove one to add another</source>
        <translation>Höchstens fünf Rollen im Vergleich; eine entfernen, um eine andere hinzuzufügen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The levels that a role spans, such as “Senior – Lead”.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>not all of it reached the disk</source>
        <translation>nicht alles hat den Datenträger erreicht</translation>
    </message>
    <message>
        <source>it exists and is not a regular file</source>
        <translation>das Ziel ist vorhanden und keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>“%1” was not written: %2</source>
        <translation>„%1“ wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>no single role is called “%1”</source>
        <translation>keine Rolle heißt eindeutig „%1“</translation>
    </message>
    <message>
        <source>the picture could not be drawn</source>
        <translation>das Bild ließ sich nicht zeichnen</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Open link…</source>
        <translation>Link öffnen…</translation>
    </message>
    <message>
        <source>{0} Sources disagree: {1}</source>
        <translation>{0} Quellen widersprechen sich: {1}</translation>
    </message>
    <message>
        <source>° not available in your language</source>
        <translation>° in dieser Sprache nicht vorhanden</translation>
    </message>
    <message>
        <source>Compared with {0}: {1}</source>
        <translation>Gegenüber {0}: {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The catalogue names no source for this.</source>
        <translation>Der Katalog nennt dafür keine Quelle.</translation>
    </message>
    <message>
        <source>Sources of this comparison</source>
        <translation>Quellen dieses Vergleichs</translation>
    </message>
    <message>
        <source>The catalogue names no sources for these roles.</source>
        <translation>Der Katalog nennt für diese Rollen keine Quellen.</translation>
    </message>
    <message>
        <source>Cited places: {0}</source>
        <translation>Angeführte Stellen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Cited places: {0} … and %n other(s)</source>
        <translation>
            <numerusform>Angeführte Stellen: {0} … und %n weitere</numerusform>
            <numerusform>Angeführte Stellen: {0} … und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources of these figures</source>
        <translation>Quellen dieser Beträge</translation>
    </message>
    <message>
        <source>The catalogue names no sources for these figures.</source>
        <translation>Der Katalog nennt für diese Beträge keine Quellen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The levels that a role spans, such as “Senior – Lead”.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The catalogue mentions this role and does not define it.</source>
        <translation>Der Katalog nennt diese Rolle und beschreibt sie nicht.</translation>
    </message>
    <message>
        <source>The catalogue states no level; the row is taken from the roles before and after it.</source>
        <translation>Der Katalog gibt keine Stufe an; die Zeile folgt aus den Rollen davor und danach.</translation>
    </message>
    <message>
        <source>The catalogue states no levels; rows count the steps.</source>
        <translation>Der Katalog gibt keine Stufen an; die Zeilen zählen die Schritte.</translation>
    </message>
    <message>
        <source>The catalogue states no track.</source>
        <translation>Der Katalog gibt keine Laufbahn an.</translation>
    </message>
    <message>
        <source>On to</source>
        <translation>Führt weiter zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Erreichbar von</translation>
    </message>
    <message>
        <source>Ladders shown</source>
        <translation>Gezeigte Karriereleitern</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Steht auf</translation>
    </message>
    <message>
        <source>This promotion leads back to where it began: the ladders contradict each other.</source>
        <translation>Diese Beförderung führt zum Ausgangspunkt zurück: Die Karriereleitern widersprechen sich.</translation>
    </message>
    <message>
        <source>A suggestion: no ladder names this move.</source>
        <translation>Ein Vorschlag: Keine Karriereleiter nennt diesen Wechsel.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>The catalogue names no sources for this.</source>
        <translation>Der Katalog nennt dafür keine Quellen.</translation>
    </message>
</context>
<context>
    <name>StepGroups</name>
    <message numerus="yes">
        <source>%n new skill(s)</source>
        <translation>
            <numerusform>%n neue Fähigkeit</numerusform>
            <numerusform>%n neue Fähigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) at a higher level</source>
        <translation>
            <numerusform>%n Fähigkeit auf höherer Stufe</numerusform>
            <numerusform>%n Fähigkeiten auf höherer Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) at a lower level</source>
        <translation>
            <numerusform>%n Fähigkeit auf niedrigerer Stufe</numerusform>
            <numerusform>%n Fähigkeiten auf niedrigerer Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) that the new role does without</source>
        <translation>
            <numerusform>%n Fähigkeit, die die neue Rolle nicht braucht</numerusform>
            <numerusform>%n Fähigkeiten, die die neue Rolle nicht braucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) that cannot be measured</source>
        <translation>
            <numerusform>%n Fähigkeit mit nicht messbarem Unterschied</numerusform>
            <numerusform>%n Fähigkeiten mit nicht messbarem Unterschied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) at the same level</source>
        <translation>
            <numerusform>%n Fähigkeit auf gleicher Stufe</numerusform>
            <numerusform>%n Fähigkeiten auf gleicher Stufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>New duties: %1</source>
        <extracomment>%1 is how many there are.</extracomment>
        <translation>Neue Aufgaben: %1</translation>
    </message>
    <message>
        <source>Duties of the old role alone: %1</source>
        <translation>Nur Aufgaben der bisherigen Rolle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n qualification(s) to get</source>
        <translation>
            <numerusform>%n Qualifikation zu erwerben</numerusform>
            <numerusform>%n Qualifikationen zu erwerben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>No data: no records of both roles can be compared.</source>
        <translation>Keine Angabe: Zu beiden Rollen gibt es keine vergleichbaren Datensätze.</translation>
    </message>
    <message>
        <source>Size %1</source>
        <extracomment>The computed size of a step or a route; %1 is a number.</extracomment>
        <translation>Größe %1</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is to be learnt or got.</source>
        <translation>Dem Katalog nach ist nichts zu lernen oder zu erwerben.</translation>
    </message>
    <message>
        <source>by the order of the rungs</source>
        <translation>nach der Reihenfolge der Sprossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a ladder, %2 what it says of a move.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) no longer listed</source>
        <translation>
            <numerusform>%n Fähigkeit nicht mehr aufgeführt</numerusform>
            <numerusform>%n Fähigkeiten nicht mehr aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Size: no data</source>
        <translation>Größe: keine Angabe</translation>
    </message>
    <message>
        <source>Size at least %1</source>
        <extracomment>Of a step or a route of which not everything is known; %1 is a number.</extracomment>
        <translation>Größe mindestens %1</translation>
    </message>
    <message>
        <source>No data: skills are not listed for each of the two roles.</source>
        <translation>Keine Angabe: Fähigkeiten sind nicht zu beiden Rollen aufgeführt.</translation>
    </message>
    <message>
        <source>No data: duties are not listed for each of the two roles.</source>
        <translation>Keine Angabe: Aufgaben sind nicht zu beiden Rollen aufgeführt.</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>the window opens one catalogue at a time</source>
        <translation>das Fenster öffnet immer nur einen Katalog</translation>
    </message>
    <message>
        <source>--dark and --light exclude each other</source>
        <translation>--dark und --light schließen einander aus</translation>
    </message>
    <message>
        <source>--roles takes five roles at most</source>
        <translation>--roles nimmt höchstens fünf Rollen</translation>
    </message>
    <message>
        <source>“%1” after --size is no size such as 1440x900</source>
        <translation>„%1“ nach --size ist keine Größe wie 1440x900</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>there is no page “%1”; the pages are: %2</source>
        <translation>die Seite „%1“ gibt es nicht; die Seiten sind: %2</translation>
    </message>
</context>
<context>
    <name>rungwise::app::Banners</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::CatalogueDesk</name>
    <message>
        <source>Reading the catalogue was cancelled.</source>
        <translation>Das Lesen des Katalogs wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>rungwise::app::CommandPalette</name>
    <message>
        <source>Find a role or command</source>
        <translation>Rolle oder Befehl suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Title, other title or skill</source>
        <translation>Titel, weiterer Titel oder Fähigkeit</translation>
    </message>
    <message>
        <source>Role or command</source>
        <translation>Rolle oder Befehl</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Rolle suchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Showing %1 of %2; type more to see fewer</source>
        <translation>%1 von %2 gezeigt; mehr Buchstaben grenzen ein</translation>
    </message>
</context>
<context>
    <name>rungwise::app::ComparePage</name>
    <message>
        <source>This catalogue has no roles</source>
        <translation>Dieser Katalog enthält keine Rollen</translation>
    </message>
    <message>
        <source>Open another catalogue, or add roles to its files.</source>
        <translation>Einen anderen Katalog öffnen oder den Dateien dieses Katalogs Rollen hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Noch kein Vergleich</translation>
    </message>
    <message>
        <source>Choose two to five roles in the list, or find one by name or other title.</source>
        <translation>Zwei bis fünf Rollen in der Liste wählen oder eine nach Namen oder weiterem Titel suchen.</translation>
    </message>
    <message>
        <source>Choose it in the list, or find it by name or other title.</source>
        <translation>In der Liste wählen oder nach Namen oder weiterem Titel suchen.</translation>
    </message>
    <message>
        <source>Hidden rows are not searched.</source>
        <translation>Ohne ausgeblendete Zeilen.</translation>
    </message>
</context>
<context>
    <name>rungwise::app::ComparisonModel</name>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <extracomment>What a screen reader says of a section heading. %1 such as &quot;Skills, 7 of 11 differ&quot;.</extracomment>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, all rows hidden by the filter</source>
        <translation>%1, alle Zeilen vom Filter ausgeblendet</translation>
    </message>
</context>
<context>
    <name>rungwise::app::ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Copy section</source>
        <translation>Abschnitt &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>Zelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Show &amp;sources</source>
        <translation>&amp;Quellen zeigen</translation>
    </message>
    <message>
        <source>Show on the &amp;Pay page</source>
        <translation>Auf der Seite „Ver&amp;gütung“ zeigen</translation>
    </message>
    <message>
        <source>Show on the &amp;Ladders page</source>
        <translation>Auf der Seite „Karriere&amp;leitern“ zeigen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::ComparisonTray</name>
    <message>
        <source>Compared roles</source>
        <translation>Verglichene Rollen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Set as baseline</source>
        <translation>Zur Vergleichsrolle machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>+ Add a role</source>
        <translation>+ Rolle hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>+ Add a role (%n more)</source>
        <translation>
            <numerusform>+ Rolle hinzufügen (noch %n)</numerusform>
            <numerusform>+ Rolle hinzufügen (noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a role in the list, or drag it here</source>
        <translation>Eine Rolle in der Liste ankreuzen oder hierher ziehen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::Docks</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>rungwise::app::FindBar</name>
    <message>
        <source>Find in table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::GuideModel</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>! %1, which disagree</source>
        <translation>! %1, uneins</translation>
    </message>
</context>
<context>
    <name>rungwise::app::GuideView</name>
    <message>
        <source>Salary guide</source>
        <translation>Gehaltsübersicht</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Salary guide by level</source>
        <translation>Gehaltsübersicht nach Stufen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Salary guide by role</source>
        <translation>Gehaltsübersicht nach Rollen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::HiddenRowsLine</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::InShortBox</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Lists the rows and sources that these sentences rest on</source>
        <translation>Zeigt die Zeilen und Quellen, auf denen diese Sätze beruhen</translation>
    </message>
    <message>
        <source>In short.</source>
        <translation>Kurz gesagt:</translation>
    </message>
</context>
<context>
    <name>rungwise::app::Invitation</name>
    <message>
        <source>Find a role…</source>
        <translation>Rolle suchen…</translation>
    </message>
</context>
<context>
    <name>rungwise::app::KeptDesk</name>
    <message>
        <source>“%1” compares roles of another catalogue, “%2”.</source>
        <translation>„%1“ vergleicht Rollen eines anderen Katalogs, „%2“.</translation>
    </message>
</context>
<context>
    <name>rungwise::app::LabelHeader</name>
    <message>
        <source>Rows of the comparison</source>
        <translation>Zeilen des Vergleichs</translation>
    </message>
</context>
<context>
    <name>rungwise::app::LadderBar</name>
    <message>
        <source>&amp;Ladders: %1</source>
        <translation>&amp;Leitern: %1</translation>
    </message>
    <message>
        <source>&amp;Sources: %1</source>
        <translation>&amp;Quellen: %1</translation>
    </message>
    <message>
        <source>What chan&amp;ges</source>
        <translation>Verä&amp;nderungen</translation>
    </message>
    <message>
        <source>Write beside each arrow what changes</source>
        <translation>Neben jeden Pfeil schreiben, was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Show the outline beside the diagram</source>
        <translation>Die Gliederung neben dem Diagramm zeigen</translation>
    </message>
    <message>
        <source>Write what changes</source>
        <translation>Veränderungen anschreiben</translation>
    </message>
    <message>
        <source>Leave out what changes</source>
        <translation>Veränderungen weglassen</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>Diagramm verkleinern</translation>
    </message>
    <message>
        <source>Fit the diagram into the page</source>
        <translation>Diagramm in die Seite einpassen</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>Diagramm vergrößern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A button that fits the diagram into the page; %1 is the present size, such as “85 %”.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Fi&amp;t · %1</source>
        <translation>Ein&amp;passen · %1</translation>
    </message>
    <message>
        <source>Fit the diagram into the page; it is shown at %1 %</source>
        <translation>Diagramm in die Seite einpassen; gezeigt wird es mit %1&#xa0;%</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All ladders</source>
        <translation>Alle Karriereleitern</translation>
    </message>
    <message>
        <source>Ladders: %1</source>
        <translation>Karriereleitern: %1</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Sources of ladders: %1</source>
        <translation>Quellen der Karriereleitern: %1</translation>
    </message>
    <message>
        <source>The catalogue has no ladders.</source>
        <translation>Der Katalog enthält keine Karriereleitern.</translation>
    </message>
    <message>
        <source>The ladders of this catalogue name no sources.</source>
        <translation>Die Karriereleitern dieses Katalogs nennen keine Quellen.</translation>
    </message>
</context>
<context>
    <name>rungwise::app::LadderDiagram</name>
    <message>
        <source>Ladder</source>
        <translation>Karriereleiter</translation>
    </message>
    <message>
        <source>Arrow keys follow moves and levels, Tab goes through boxes and arrows.</source>
        <translation>Pfeiltasten folgen Wechseln und Stufen, Tab geht durch Kästen und Pfeile.</translation>
    </message>
</context>
<context>
    <name>rungwise::app::LadderSides</name>
    <message>
        <source>Ladders as a picture</source>
        <translation>Karriereleitern als Bild</translation>
    </message>
    <message>
        <source>Ladders as an outline</source>
        <translation>Karriereleitern als Gliederung</translation>
    </message>
</context>
<context>
    <name>rungwise::app::LaddersPage</name>
    <message>
        <source>These ladders show no roles</source>
        <translation>Diese Karriereleitern zeigen keine Rollen</translation>
    </message>
    <message>
        <source>This catalogue has no ladders</source>
        <translation>Dieser Katalog enthält keine Karriereleitern</translation>
    </message>
    <message>
        <source>Help, How to write a catalogue, shows how a ladder is written.</source>
        <translation>Wie eine Karriereleiter geschrieben wird, zeigt Hilfe, Einen Katalog schreiben.</translation>
    </message>
    <message>
        <source>&amp;Remove from the comparison</source>
        <translation>Aus dem Vergleich &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add to the comparison</source>
        <translation>Zum Vergleich &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <extracomment>What Undo names the change by; %1 and %2 are roles.</extracomment>
        <translation>%1 und %2 vergleichen</translation>
    </message>
    <message>
        <source>Move from %1 to %2</source>
        <extracomment>What Undo names the change by; %1 and %2 are roles.</extracomment>
        <translation>Wechsel von %1 zu %2</translation>
    </message>
    <message>
        <source>Move from %1</source>
        <translation>Wechsel von %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Wechsel zu %1</translation>
    </message>
    <message>
        <source>Ladders as a picture and as an outline</source>
        <translation>Karriereleitern als Bild und als Gliederung</translation>
    </message>
    <message>
        <source>Ways &amp;from here</source>
        <translation>Wege &amp;von hier</translation>
    </message>
    <message>
        <source>Ways &amp;to here</source>
        <translation>&amp;Wege hierher</translation>
    </message>
    <message>
        <source>&amp;Compare both roles</source>
        <translation>&amp;Beide Rollen vergleichen</translation>
    </message>
    <message>
        <source>Show the &amp;move</source>
        <translation>We&amp;chsel zeigen</translation>
    </message>
    <message>
        <source>Show &amp;sources</source>
        <translation>&amp;Quellen zeigen</translation>
    </message>
    <message>
        <source>Copy the &amp;outline</source>
        <translation>&amp;Gliederung kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save d&amp;iagram as…</source>
        <translation>&amp;Diagramm speichern unter…</translation>
    </message>
    <message>
        <source>Save o&amp;utline as…</source>
        <translation>Gliederung speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>rungwise::app::Legend</name>
    <message>
        <source>same</source>
        <extracomment>Behind a mark in the legend below the table; the shorter the better.</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only in some</source>
        <translation>nur bei einigen</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen uneins</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not in your language</source>
        <translation>andere Sprache</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>rungwise::app::LineDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>rungwise::app::MainWindow</name>
    <message>
        <source>Rungwise</source>
        <translation>Rungwise</translation>
    </message>
    <message>
        <source>What was open last time could not be read and starts afresh. The damaged file was kept as “%1”.</source>
        <translation>Was zuletzt offen war, ließ sich nicht lesen; es wird neu begonnen. Die beschädigte Datei ist als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 – Rungwise</source>
        <translation>%1 – Rungwise</translation>
    </message>
    <message>
        <source>No single role of this catalogue is called “%1”.</source>
        <translation>Keine eindeutige Rolle dieses Katalogs: „%1“.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Show it as it is</source>
        <translation>Jetzigen Stand zeigen</translation>
    </message>
    <message>
        <source>No editor could be started for “%1”.</source>
        <translation>Für „%1“ ließ sich kein Editor starten.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation>Alle Abschnitte aufklappen</translation>
    </message>
    <message>
        <source>Collapse all sections</source>
        <translation>Alle Abschnitte zuklappen</translation>
    </message>
    <message>
        <source>Remove all roles</source>
        <translation>Alle Rollen entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is what is undone or redone, such as “Add Product Lead”.</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>The comparison “%1” was removed.</source>
        <translation>Der Vergleich „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 copies the table</source>
        <translation>%1 kopiert die Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Chart and table show the same %n row(s)</source>
        <translation>
            <numerusform>Diagramm und Tabelle zeigen dieselbe Zeile</numerusform>
            <numerusform>Diagramm und Tabelle zeigen dieselben %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>━ promotion  ┅ lateral or track change · Ctrl+click two roles: compare</source>
        <translation>━ Beförderung  ┅ Seitwärts- oder Laufbahnwechsel · Strg+Klick auf zwei Rollen: vergleichen</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Nichts gezeichnet</translation>
    </message>
    <message>
        <source>Size: levels to climb by weight, 1 for each new duty, 2 for each new qualification</source>
        <translation>Größe: Stufen nach oben mal Gewicht, 1 für jede neue Aufgabe, 2 für jede neue Qualifikation</translation>
    </message>
</context>
<context>
    <name>rungwise::app::MoveBar</name>
    <message>
        <source>F&amp;rom: %1</source>
        <translation>V&amp;on: %1</translation>
    </message>
    <message>
        <source>S&amp;wap ⇄</source>
        <translation>&amp;Tauschen ⇄</translation>
    </message>
    <message>
        <source>Swap start and goal</source>
        <translation>Start und Ziel tauschen</translation>
    </message>
    <message>
        <source>&amp;To: %1</source>
        <translation>&amp;Nach: %1</translation>
    </message>
    <message>
        <source>&amp;Best by: %1</source>
        <translation>&amp;Zuerst: %1</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>Vor&amp;schläge</translation>
    </message>
    <message>
        <source>Also moves that no ladder names</source>
        <translation>Auch Wechsel, die keine Karriereleiter nennt</translation>
    </message>
    <message>
        <source>Also moves that no ladder names: to the next level of the same family. They are marked as suggestions.</source>
        <translation>Auch Wechsel, die keine Karriereleiter nennt: zur nächsten Stufe derselben Rollenfamilie. Sie sind als Vorschläge gekennzeichnet.</translation>
    </message>
    <message>
        <source>Only moves that ladders name</source>
        <translation>Nur Wechsel, die Karriereleitern nennen</translation>
    </message>
    <message>
        <source>Ways by %1</source>
        <extracomment>%1 is “fewest steps”, “smallest gap” or “best pay”.</extracomment>
        <translation>Wege ordnen, zuerst: %1</translation>
    </message>
    <message>
        <source>Move from %1</source>
        <extracomment>What Undo names the change by; %1 is a role.</extracomment>
        <translation>Wechsel von %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Wechsel zu %1</translation>
    </message>
</context>
<context>
    <name>rungwise::app::MoveHeadline</name>
    <message>
        <source>What the ways come to</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Look at moves that no ladder names, too</source>
        <translation>Auch Wechsel betrachten, die keine Karriereleiter nennt</translation>
    </message>
</context>
<context>
    <name>rungwise::app::MovePage</name>
    <message>
        <source>Choose both in the bar above, or compare two roles: the way leads from the baseline to the other one.</source>
        <translation>Beide Rollen in der Leiste oben wählen oder zwei Rollen vergleichen: Der Weg führt von der Vergleichsrolle zur anderen.</translation>
    </message>
    <message>
        <source>The catalogue has no role “%1”.</source>
        <translation>Der Katalog enthält keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Open another catalogue, or add roles to its files.</source>
        <translation>Einen anderen Katalog öffnen oder den Dateien dieses Katalogs Rollen hinzufügen.</translation>
    </message>
    <message>
        <source>From where to where?</source>
        <translation>Von wo nach wo?</translation>
    </message>
    <message>
        <source>This catalogue has no roles</source>
        <translation>Dieser Katalog enthält keine Rollen</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <extracomment>What Undo names the change by; %1 and %2 are roles.</extracomment>
        <translation>%1 und %2 vergleichen</translation>
    </message>
    <message>
        <source>Also moves that no ladder names</source>
        <translation>Auch Wechsel, die keine Karriereleiter nennt</translation>
    </message>
    <message>
        <source>Ways as cards and as a picture</source>
        <translation>Wege als Karten und als Bild</translation>
    </message>
    <message>
        <source>&amp;Compare both roles</source>
        <translation>&amp;Beide Rollen vergleichen</translation>
    </message>
    <message>
        <source>Show on the &amp;ladders</source>
        <translation>Auf den Karriere&amp;leitern zeigen</translation>
    </message>
    <message>
        <source>From %1 to where?</source>
        <extracomment>A question; %1 is a role.</extracomment>
        <translation>Von %1 wohin?</translation>
    </message>
    <message>
        <source>From where to %1?</source>
        <translation>Von wo zu %1?</translation>
    </message>
    <message>
        <source>Choose the other role in the bar above, or add it to the comparison.</source>
        <translation>Die andere Rolle in der Leiste oben wählen oder zum Vergleich hinzufügen.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
</context>
<context>
    <name>rungwise::app::NothingFound</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter aufheben</translation>
    </message>
    <message>
        <source>No role matches</source>
        <translation>Keine Rolle passt</translation>
    </message>
    <message>
        <source>This catalogue holds no roles</source>
        <translation>Dieser Katalog enthält keine Rollen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::OutlineModel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>rungwise::app::OwnPayField</name>
    <message>
        <source>&amp;Your pay:</source>
        <translation>&amp;Eigene Vergütung:</translation>
    </message>
    <message>
        <source>Your pay</source>
        <translation>Eigene Vergütung</translation>
    </message>
    <message>
        <source>Amount, currency and period, such as 118000 USD/year or 56 EUR/hour. It stays on this computer, outside catalogues and comparisons.</source>
        <translation>Betrag, Währung und Zeitraum, etwa 118000 USD/year oder 56 EUR/hour. Die Angabe bleibt auf diesem Rechner, außerhalb von Katalogen und Vergleichen.</translation>
    </message>
    <message>
        <source>This is no pay such as 118000 USD/year. %1 still holds.</source>
        <translation>Das ist keine Vergütung wie 118000 USD/year. Weiterhin gilt %1.</translation>
    </message>
    <message>
        <source>This is no pay such as 118000 USD/year.</source>
        <translation>Das ist keine Vergütung wie 118000 USD/year.</translation>
    </message>
</context>
<context>
    <name>rungwise::app::Pages</name>
    <message>
        <source>Show %1</source>
        <extracomment>What Undo names the change by; %1 is a kind of pay, such as “base pay”.</extracomment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show the ladder</source>
        <translation>Karriereleiter zeigen</translation>
    </message>
    <message>
        <source>Show all ladders</source>
        <translation>Alle Karriereleitern zeigen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::PaletteModel</name>
    <message>
        <source>Remove</source>
        <extracomment>What choosing the role does to the comparison.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>rungwise::app::PayBar</name>
    <message>
        <source>&amp;Measure: %1</source>
        <translation>A&amp;rt: %1</translation>
    </message>
    <message>
        <source>Mar&amp;ket: %1</source>
        <translation>&amp;Markt: %1</translation>
    </message>
    <message>
        <source>&amp;Show in: %1</source>
        <translation>An&amp;zeige in: %1</translation>
    </message>
    <message>
        <source>&amp;Group by: %1</source>
        <translation>&amp;Gruppen: %1</translation>
    </message>
    <message>
        <source>&amp;Picture: %1</source>
        <translation>B&amp;ild: %1</translation>
    </message>
    <message>
        <source>Sources &amp;disagree</source>
        <translation>Quellen &amp;uneins</translation>
    </message>
    <message>
        <source>Only where sources disagree</source>
        <translation>Nur, wo sich Quellen widersprechen</translation>
    </message>
    <message>
        <source>Show where pay sources disagree</source>
        <translation>Widersprüche zur Vergütung zeigen</translation>
    </message>
    <message>
        <source>Show all pay rows</source>
        <translation>Alle Zeilen zur Vergütung zeigen</translation>
    </message>
    <message>
        <source>Base and &amp;total</source>
        <translation>Grundgehalt und &amp;gesamt</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Vergütungsart: %1</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Märkte</translation>
    </message>
    <message>
        <source>Market %1</source>
        <extracomment>What Undo names the change by. %1 is a place or a part of the economy.</extracomment>
        <translation>Markt %1</translation>
    </message>
    <message>
        <source>Show pay: %1</source>
        <translation>Vergütung zeigen: %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency of most rows</source>
        <translation>Währung der meisten Zeilen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period of most rows</source>
        <translation>Zeitraum der meisten Zeilen</translation>
    </message>
    <message>
        <source>Group pay by %1</source>
        <translation>Gruppen der Vergütung: %1</translation>
    </message>
    <message>
        <source>Picture of pay: %1</source>
        <translation>Bild der Vergütung: %1</translation>
    </message>
    <message>
        <source>No data: these roles have no such figures.</source>
        <translation>Keine Angabe: Zu diesen Rollen gibt es keine solchen Beträge.</translation>
    </message>
    <message>
        <source>The salary guide shows every level and market, each by itself.</source>
        <translation>Die Gehaltsübersicht zeigt jede Stufe und jeden Markt für sich.</translation>
    </message>
    <message>
        <source>Only where two sources of one measure and market do not overlap or differ by more than 10 %</source>
        <translation>Nur, wo sich zwei Quellen zu Vergütungsart und Markt nicht überschneiden oder um mehr als 10&#xa0;% abweichen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::PayChartView</name>
    <message>
        <source>Pay chart</source>
        <translation>Vergütungsdiagramm</translation>
    </message>
</context>
<context>
    <name>rungwise::app::PayHeadline</name>
    <message>
        <source>What the figures come to</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>Show all measures</source>
        <translation>Alle Vergütungsarten zeigen</translation>
    </message>
    <message>
        <source>Show all markets</source>
        <translation>Alle Märkte zeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Was nicht gezeigt wird</translation>
    </message>
</context>
<context>
    <name>rungwise::app::PayPage</name>
    <message>
        <source>Show &amp;sources</source>
        <translation>&amp;Quellen zeigen</translation>
    </message>
    <message>
        <source>Save c&amp;hart as…</source>
        <translation>&amp;Diagramm speichern unter…</translation>
    </message>
    <message>
        <source>Save ta&amp;ble as…</source>
        <translation>Ta&amp;belle speichern unter…</translation>
    </message>
    <message>
        <source>Choose roles to see what they are paid.</source>
        <translation>Die Vergütung wird gezeigt, sobald Rollen gewählt sind.</translation>
    </message>
    <message>
        <source>Ranges are shown. %1</source>
        <translation>Gezeigt werden Spannen. %1</translation>
    </message>
    <message>
        <source>No role is chosen yet</source>
        <translation>Noch keine Rolle gewählt</translation>
    </message>
    <message>
        <source>This catalogue has no roles</source>
        <translation>Dieser Katalog enthält keine Rollen</translation>
    </message>
    <message>
        <source>Choose one to five roles in the list to see what they are paid, or find one by name or other title.</source>
        <translation>Eine bis fünf Rollen in der Liste wählen, um ihre Vergütung zu sehen, oder eine nach Namen oder weiterem Titel suchen.</translation>
    </message>
    <message>
        <source>Open another catalogue, or add roles to its files.</source>
        <translation>Einen anderen Katalog öffnen oder den Dateien dieses Katalogs Rollen hinzufügen.</translation>
    </message>
    <message>
        <source>Show all measures of pay</source>
        <translation>Alle Vergütungsarten zeigen</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>Alle Märkte</translation>
    </message>
    <message>
        <source>Show all pay rows</source>
        <translation>Alle Zeilen zur Vergütung zeigen</translation>
    </message>
    <message>
        <source>Pay as a picture and in numbers</source>
        <translation>Vergütung als Bild und in Zahlen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::PayRows</name>
    <message>
        <source>Pay as a picture</source>
        <translation>Vergütung als Bild</translation>
    </message>
    <message>
        <source>Pay in numbers</source>
        <translation>Vergütung in Zahlen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::PayTableModel</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>Title of a column, what a cell says, and whom it is about: “Average: $113,903. Product Manager, total pay”.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>rungwise::app::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>The kind of problem, its description, and the name of its kind: “Error: no skill has the id “x” (unknown-skill)”.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>Inside the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>See also: %1 (%2)</source>
        <extracomment>Another place in a file, then what stands there (“first given here”).</extracomment>
        <translation>Siehe auch: %1 (%2)</translation>
    </message>
    <message>
        <source>✕ Error</source>
        <extracomment>The mark says the kind of problem without colour.</extracomment>
        <translation>✕ Fehler</translation>
    </message>
    <message>
        <source>△ Warning</source>
        <translation>△ Warnung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <extracomment>The kind of problem, its place, its description.</extracomment>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>No hint</source>
        <translation>Kein Hinweis</translation>
    </message>
</context>
<context>
    <name>rungwise::app::ProblemsPanel</name>
    <message>
        <source>Problems in the catalogue</source>
        <translation>Probleme im Katalog</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten zum Problem</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Choose a problem to read all about it here.</source>
        <translation>Wird ein Problem gewählt, steht hier alles dazu.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>A place in a file, then what stands there: “Open roles.yaml, line 3 (first given here)”.</extracomment>
        <translation>%1 öffnen (%2)</translation>
    </message>
</context>
<context>
    <name>rungwise::app::ReasonsPopup</name>
    <message>
        <source>What the summary rests on</source>
        <translation>Worauf „Kurz gesagt“ beruht</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zur Zeile: %1</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RemarksLine</name>
    <message>
        <source>Show remarks</source>
        <translation>Anmerkungen zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the remarks</source>
        <translation>Anmerkungen schließen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::RoleBrowser</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Rollen suchen</translation>
    </message>
    <message>
        <source>Title, other title or skill</source>
        <translation>Titel oder Fähigkeit</translation>
    </message>
    <message>
        <source>Filter by family, track and level</source>
        <translation>Nach Rollenfamilie, Laufbahn und Stufe filtern</translation>
    </message>
    <message numerus="yes">
        <source>%1 by another title</source>
        <translation>
            <numerusform>%1 über weiteren Titel</numerusform>
            <numerusform>%1 über weitere Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by a skill</source>
        <translation>
            <numerusform>%1 über eine Fähigkeit</numerusform>
            <numerusform>%1 über Fähigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by another title or a skill</source>
        <translation>
            <numerusform>%1 über weiteren Titel oder Fähigkeit</numerusform>
            <numerusform>%1 über weitere Titel oder Fähigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 role(s)</source>
        <translation>
            <numerusform>%1 Rolle</numerusform>
            <numerusform>%1 Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 role(s)</source>
        <extracomment>As in “3 of 16 roles”; %2 decides between singular and plural.</extracomment>
        <translation>
            <numerusform>%1 von %2 Rolle</numerusform>
            <numerusform>%1 von %2 Rollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::RoleBrowserModel</name>
    <message>
        <source>Without a family</source>
        <translation>Ohne Rollenfamilie</translation>
    </message>
    <message>
        <source>%1, compared as %2</source>
        <extracomment>%1 names a role, %2 is the letter it has in the comparison.</extracomment>
        <translation>%1, im Vergleich als %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RoleFilters</name>
    <message>
        <source>Family</source>
        <translation>Rollenfamilie</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Alle Rollenfamilien</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Laufbahnen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RoleHeader</name>
    <message>
        <source>Roles of the comparison</source>
        <translation>Rollen des Vergleichs</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RoleList</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RolePicker</name>
    <message>
        <source>The catalogue has no roles.</source>
        <translation>Der Katalog enthält keine Rollen.</translation>
    </message>
    <message>
        <source>choose a role</source>
        <translation>Rolle wählen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RolePopup</name>
    <message>
        <source>Title, other title or skill</source>
        <translation>Titel, weiterer Titel oder Fähigkeit</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Rolle suchen</translation>
    </message>
    <message>
        <source>Roles that were found</source>
        <translation>Gefundene Rollen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Showing %1 of %2; type more to see fewer</source>
        <translation>%1 von %2 gezeigt; mehr Buchstaben grenzen ein</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RouteGlance</name>
    <message>
        <source>The way on the ladder</source>
        <translation>Der Weg auf der Karriereleiter</translation>
    </message>
    <message>
        <source>What the way comes to</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>rungwise::app::RouteList</name>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
</context>
<context>
    <name>rungwise::app::SavedList</name>
    <message>
        <source>Saved comparisons</source>
        <translation>Gespeicherte Vergleiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>rungwise::app::SavedModel</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rungwise::app::SheetTable</name>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>Zelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Sort by “%1”</source>
        <translation>Nach „%1“ &amp;sortieren</translation>
    </message>
</context>
<context>
    <name>rungwise::app::SourcesPanel</name>
    <message>
        <source>Sources and details</source>
        <translation>Quellen und Einzelheiten</translation>
    </message>
    <message>
        <source>Choose a cell of the table to see what it rests on.</source>
        <translation>Wird eine Zelle der Tabelle gewählt, steht hier, worauf sie beruht.</translation>
    </message>
</context>
<context>
    <name>rungwise::app::StatusLine</name>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems in the catalogue: %1</source>
        <translation>Probleme im Katalog: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Katalog wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Problems in the catalogue</source>
        <translation>Probleme im Katalog</translation>
    </message>
    <message>
        <source>%v of %m files</source>
        <extracomment>%v files of %m have been read.</extracomment>
        <translation>%v von %m Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rungwise::app::TopBar</name>
    <message>
        <source>Find a role…</source>
        <translation>Rolle suchen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>rungwise::app::TrayModel</name>
    <message>
        <source>not in the catalogue</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsrolle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the letter of a compared role, %2 its name, such as “B: Product Lead”.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
