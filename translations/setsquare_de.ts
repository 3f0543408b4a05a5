<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Setsquare::AboutDialog</name>
    <message>
        <source>About Setsquare</source>
        <translation>Über Setsquare</translation>
    </message>
    <message>
        <source>Setsquare %1</source>
        <translation>Setsquare %1</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.

Licensed under the Apache License, version 2.0. Made with Qt %1, KSyntaxHighlighting and cmark-gfm.</source>
        <translation>Eine Werkstatt für Umsetzungspläne: von der Recherche zur freigegebenen Spezifikation.

Lizenziert unter der Apache-Lizenz, Version 2.0. Gemacht mit Qt %1, KSyntaxHighlighting und cmark-gfm.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalModel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>fallen: 1 change since</source>
        <translation>gefallen: 1 Änderung seitdem</translation>
    </message>
    <message numerus="yes">
        <source>fallen: %n changes since</source>
        <translation>
            <numerusform>gefallen: %n Änderung seitdem</numerusform>
            <numerusform>gefallen: %n Änderungen seitdem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The record %1 is damaged and may have taken the approval back.</source>
        <translation>Der Eintrag %1 ist beschädigt und könnte die Freigabe zurückgenommen haben.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ArrowGutter</name>
    <message>
        <source>Order of the tasks</source>
        <translation>Reihenfolge der Aufgaben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>After task %1</source>
        <translation>Nach Aufgabe %1</translation>
    </message>
    <message>
        <source>Before task %1</source>
        <translation>Vor Aufgabe %1</translation>
    </message>
    <message>
        <source>Arrows from each task to those that wait for it. Left and Right choose an arrow of the current task, Delete removes it, Insert begins another. The column Depends on has the same in words.</source>
        <translation>Pfeile von jeder Aufgabe zu denen, die auf sie warten. Links und Rechts wählen einen Pfeil der aktuellen Aufgabe, Entf entfernt ihn, Einfg beginnt einen neuen. Die Spalte Abhängig von sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Task %1 does not say what it depends on: it is placed after task %2.</source>
        <translation>Aufgabe %1 sagt nicht, wovon sie abhängt: sie steht hinter Aufgabe %2.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2, which comes later.</source>
        <translation>Aufgabe %1 wartet auf Aufgabe %2, die später kommt.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2.</source>
        <translation>Aufgabe %1 wartet auf Aufgabe %2.</translation>
    </message>
    <message>
        <source>Drag from here to the task that is to wait for this one.</source>
        <translation>Von hier zu der Aufgabe ziehen, die auf diese warten soll.</translation>
    </message>
    <message>
        <source>Write “None” into Depends on to let it wait for nothing.</source>
        <translation>Schreiben Sie „None“ in Abhängig von, damit sie auf nichts wartet.</translation>
    </message>
    <message>
        <source>Which task is to wait for task %1?</source>
        <translation>Welche Aufgabe soll auf Aufgabe %1 warten?</translation>
    </message>
    <message>
        <source>Task %1 cannot wait for task %2: that would close the cycle %3.</source>
        <translation>Aufgabe %1 kann nicht auf Aufgabe %2 warten: das würde den Zyklus %3 schließen.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2 already.</source>
        <translation>Aufgabe %1 wartet bereits auf Aufgabe %2.</translation>
    </message>
    <message>
        <source>Task %1 will wait for task %2.</source>
        <translation>Aufgabe %1 wird auf Aufgabe %2 warten.</translation>
    </message>
    <message>
        <source>Let another task wait for this one</source>
        <translation>Eine andere Aufgabe auf diese warten lassen</translation>
    </message>
    <message>
        <source>Remove this dependency</source>
        <translation>Diese Abhängigkeit entfernen</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others</source>
        <translation>Pfeile ausblenden, die aus anderen folgen</translation>
    </message>
</context>
<context>
    <name>Setsquare::BadgeTabBar</name>
    <message>
        <source>%1, checks: %2</source>
        <translation>%1, Prüfungen: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CellDelegate</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>„%1“ hat sich inzwischen geändert. Mit Escape sehen Sie es.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangeWording</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Gemindert durch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>Vertagt an</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>Titel und Kopfdaten</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>neu nummeriert</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel des Plans</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Phase %1 · %2</source>
        <translation>Phase %1 · %2</translation>
    </message>
    <message>
        <source>Decision %1 · option %2</source>
        <translation>Entscheidung %1 · Option %2</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>hinter „%1“</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, zuerst</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, hinter „%2“</translation>
    </message>
    <message>
        <source>Effort of the plan: %1 → %2</source>
        <translation>Aufwand des Plans: %1 → %2</translation>
    </message>
    <message>
        <source>Effort of %1: %2 → %3</source>
        <translation>Aufwand für %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2: “%3”</source>
        <translation>%1: %2: „%3“</translation>
    </message>
    <message>
        <source>%1: %2: it was “%3”</source>
        <translation>%1: %2: es war „%3“</translation>
    </message>
    <message>
        <source>%1: %2 from “%3” to “%4”</source>
        <translation>%1: %2 von „%3“ zu „%4“</translation>
    </message>
    <message>
        <source>1 place reworded</source>
        <translation>1 Stelle umformuliert</translation>
    </message>
    <message>
        <source>%1 places reworded</source>
        <translation>%1 Stellen umformuliert</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>The meaning is the same · %1</source>
        <translation>Die Bedeutung ist dieselbe · %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangesPane</name>
    <message>
        <source>Approved: %1</source>
        <translation>Freigegeben: %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Looking for earlier revisions…</source>
        <translation>Frühere Revisionen werden gesucht…</translation>
    </message>
    <message>
        <source>Once the plan has been approved or committed, what has changed since is listed here. It can be compared with another file now.</source>
        <translation>Sobald der Plan freigegeben oder committet ist, steht hier, was sich seitdem geändert hat. Mit einer anderen Datei können Sie ihn schon jetzt vergleichen.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>Von „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>Seit „%1“</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Both say the same, to the letter.</source>
        <translation>Beide sagen dasselbe, auf den Buchstaben genau.</translation>
    </message>
    <message>
        <source>The plan is what it was then, to the letter.</source>
        <translation>Der Plan ist, was er damals war, auf den Buchstaben genau.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChecksPane</name>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>All findings are hidden</source>
        <translation>Alle Befunde sind ausgeblendet</translation>
    </message>
    <message>
        <source>Choose above which to list.</source>
        <translation>Wählen Sie oben, welche aufgelistet werden.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Befunde der Prüfungen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>What is wrong with the plan is listed here as you type.</source>
        <translation>Was am Plan nicht stimmt, wird hier beim Tippen aufgelistet.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>Prüfungen filtern</translation>
    </message>
    <message>
        <source>%1 next, %2 fix</source>
        <translation>%1 weiter, %2 beheben</translation>
    </message>
</context>
<context>
    <name>Setsquare::Chip</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (gibt es nicht)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitationReview</name>
    <message>
        <source>Citations to look at</source>
        <translation>Durchzusehende Belege</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, shown once these are settled.</source>
        <translation>
            <numerusform>Und %n weiterer, sobald diese erledigt sind.</numerusform>
            <numerusform>Und %n weitere, sobald diese erledigt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since “%2” cited it</source>
        <translation>%1 hat sich geändert, seit „%2“ es zitiert hat</translation>
    </message>
    <message>
        <source>What “%2” cites as %1 stands elsewhere now</source>
        <translation>Was „%2“ als %1 zitiert, steht jetzt woanders</translation>
    </message>
    <message>
        <source>“%2” cites %1, and several documents have it</source>
        <translation>„%2“ zitiert %1, und mehrere Dokumente haben es</translation>
    </message>
    <message>
        <source>“%2” cites %1, which is in none of the documents</source>
        <translation>„%2“ zitiert %1, und kein Dokument hat es</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>What was cited, and what stands there now</source>
        <translation>Was zitiert wurde, und was jetzt dort steht</translation>
    </message>
    <message>
        <source>Follow to %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>Cite %1</source>
        <translation>%1 zitieren</translation>
    </message>
    <message>
        <source>Accept the new text</source>
        <translation>Neuen Text übernehmen</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Cite another…</source>
        <translation>Anderes zitieren…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingCommands</name>
    <message>
        <source>%1 is in none of the documents.</source>
        <translation>%1 steht in keinem der Dokumente.</translation>
    </message>
    <message>
        <source>Select a finding, or the decision, task, criterion or risk that is to cite one.</source>
        <translation>Wählen Sie einen Befund aus, oder die Entscheidung, Aufgabe, das Kriterium oder Risiko, das einen zitieren soll.</translation>
    </message>
    <message>
        <source>Cite %1 in…</source>
        <translation>%1 zitieren in…</translation>
    </message>
    <message>
        <source>There are no findings to cite: open the research first.</source>
        <translation>Es gibt keine Befunde zum Zitieren: öffnen Sie zuerst die Recherche.</translation>
    </message>
    <message>
        <source>Ground “%1” in…</source>
        <translation>„%1“ belegen mit…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingEntries</name>
    <message>
        <source>cites it already</source>
        <translation>zitiert es schon</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>cited already</source>
        <translation>schon zitiert</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommandPalette</name>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>Zu Aufgabe, Befund, Entscheidung, Befehl…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Orte und Befehle</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommitDialog</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>Dateien des Commits</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Was sich in der Datei ändert</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Nachricht des Commits</translation>
    </message>
    <message numerus="yes">
        <source>These %n file(s) are committed, and nothing else in %1.</source>
        <translation>
            <numerusform>Diese %n Datei wird committet, und nichts anderes in %1.</numerusform>
            <numerusform>Diese %n Dateien werden committet, und nichts anderes in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Nachricht:</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonModel</name>
    <message>
        <source>Reworded, with the same meaning</source>
        <translation>Umformuliert, bei gleicher Bedeutung</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaDelegate</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaModel</name>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>What the criteria are about</source>
        <translation>Worum es bei den Kriterien geht</translation>
    </message>
    <message>
        <source>How to tell that it is done</source>
        <translation>Woran man sieht, dass es erfüllt ist</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>etwa C1, C2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaPane</name>
    <message>
        <source>No acceptance criteria yet</source>
        <translation>Noch keine Abnahmekriterien</translation>
    </message>
    <message>
        <source>Write a section that says how to tell that it is done, such as:</source>
        <translation>Schreiben Sie einen Abschnitt, der sagt, woran man sieht, dass es erledigt ist, etwa:</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>&amp;New Criterion Below</source>
        <translation>&amp;Neues Kriterium darunter</translation>
    </message>
    <message>
        <source>New &amp;Group</source>
        <translation>Neue &amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Duplicate Criterion</source>
        <translation>Kriterium &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove Criterion</source>
        <translation>Kriterium en&amp;tfernen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionDetails</name>
    <message>
        <source>None of the options is chosen yet.</source>
        <translation>Noch keine der Optionen ist gewählt.</translation>
    </message>
    <message>
        <source>Option %1 is chosen, but it is not among the options.</source>
        <translation>Option %1 ist gewählt, gehört aber nicht zu den Optionen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Select a decision to read its options and why one was chosen.</source>
        <translation>Wählen Sie eine Entscheidung aus, um ihre Optionen zu lesen und warum eine gewählt wurde.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Entscheidung %1</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>What makes the decision necessary</source>
        <translation>Was die Entscheidung nötig macht</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>und %n weitere im Text</numerusform>
            <numerusform>und %n weitere im Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Warum es gewählt wurde</translation>
    </message>
    <message>
        <source>What to do in such cases</source>
        <translation>Was in solchen Fällen zu tun ist</translation>
    </message>
    <message>
        <source>What is given up</source>
        <translation>Was aufgegeben wird</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Was dagegen getan wird</translation>
    </message>
    <message>
        <source>Extract a pattern…</source>
        <translation>Muster herauslösen…</translation>
    </message>
    <message>
        <source>Makes what can be used again a file of its own, which the decision links to</source>
        <translation>Macht aus dem, was wiederverwendbar ist, eine eigene Datei, auf die die Entscheidung verweist</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>etwa C1, C2</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionsPane</name>
    <message>
        <source>No design decisions yet</source>
        <translation>Noch keine Entwurfsentscheidungen</translation>
    </message>
    <message>
        <source>Write down what was decided and why, such as:</source>
        <translation>Schreiben Sie auf, was warum entschieden wurde, etwa:</translation>
    </message>
    <message>
        <source>Design decisions</source>
        <translation>Entwurfsentscheidungen</translation>
    </message>
    <message>
        <source>&amp;New Decision Below</source>
        <translation>&amp;Neue Entscheidung darunter</translation>
    </message>
    <message>
        <source>&amp;Duplicate Decision</source>
        <translation>Entscheidung &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove Decision</source>
        <translation>Entscheidung en&amp;tfernen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>E&amp;xtract a Pattern…</source>
        <translation>&amp;Muster herauslösen…</translation>
    </message>
    <message>
        <source>Save the plan first: the decision links to the pattern from where the plan lies.</source>
        <translation>Speichern Sie zuerst den Plan: die Entscheidung verweist von dort, wo der Plan liegt, auf das Muster.</translation>
    </message>
    <message>
        <source>The decision is not in the plan any more.</source>
        <translation>Die Entscheidung ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::Dialogs</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>Die Änderungen an „%1“ vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Open research</source>
        <translation>Recherche öffnen</translation>
    </message>
    <message>
        <source>Research (*.md *.markdown *.yaml *.yml *.json);;All files (*)</source>
        <translation>Recherche (*.md *.markdown *.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>Plan speichern als</translation>
    </message>
    <message>
        <source>Folder for decision records</source>
        <translation>Ordner für Entscheidungsprotokolle</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Bild speichern als</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;All files (*)</source>
        <translation>SVG-Bild (*.svg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;All files (*)</source>
        <translation>PNG-Bild (*.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>Tabelle speichern als</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Kommagetrennte Werte (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>Ordner für Muster</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>Ordner für Pläne</translation>
    </message>
</context>
<context>
    <name>Setsquare::DotLayout</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Graphviz has crashed.</source>
        <translation>Graphviz ist abgestürzt.</translation>
    </message>
    <message>
        <source>Graphviz ended with status %1.</source>
        <translation>Graphviz endete mit Status %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditableField</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>„%1“ hat sich inzwischen geändert. Mit Escape sehen Sie es.</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditorSync</name>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
</context>
<context>
    <name>Setsquare::EffortEditor</name>
    <message>
        <source>Bring up to date</source>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Writes what is added up, as one step that can be undone</source>
        <translation>Schreibt die Summe hinein, als einen Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Effort of %1</source>
        <translation>Aufwand für %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation>weicht von der Summe der Teile ab</translation>
    </message>
    <message>
        <source>differs from the sum of the tasks</source>
        <translation>weicht von der Summe der Aufgaben ab</translation>
    </message>
    <message>
        <source>1 task has no estimate and is not in the sum.</source>
        <translation>1 Aufgabe hat keine Schätzung und fehlt in der Summe.</translation>
    </message>
    <message>
        <source>%1 tasks have no estimate and are not in the sum.</source>
        <translation>%1 Aufgaben haben keine Schätzung und fehlen in der Summe.</translation>
    </message>
</context>
<context>
    <name>Setsquare::FieldForm</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Go to this finding of the research</source>
        <translation>Zu diesem Befund der Recherche gehen</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation>Text, der dafür eingesetzt wird</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Diesen Treffer ersetzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Alle Treffer ersetzen</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingFooter</name>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Cite in…</source>
        <translation>Zitieren in…</translation>
    </message>
    <message>
        <source>Pick the decision, task, criterion or risk that is to cite this finding. It can also be dragged there.</source>
        <translation>Wählen Sie die Entscheidung, Aufgabe, das Kriterium oder Risiko, das diesen Befund zitieren soll. Sie können ihn auch dorthin ziehen.</translation>
    </message>
    <message>
        <source>Answer or defer the question in the trace</source>
        <translation>Die Frage in der Nachverfolgung beantworten oder vertagen</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Entscheidung %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Kriterium %1</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Risiko %1</translation>
    </message>
    <message>
        <source>Nothing cites %1 yet.</source>
        <translation>Noch nichts zitiert %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cited by these and %n more:</source>
        <translation>
            <numerusform>%1 wird von diesen und %n weiteren zitiert:</numerusform>
            <numerusform>%1 wird von diesen und %n weiteren zitiert:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cited by:</source>
        <translation>%1 wird zitiert von:</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Alle %n beheben</numerusform>
            <numerusform>Alle %n beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FixMenu</name>
    <message>
        <source>The checks find nothing here</source>
        <translation>Die Prüfungen finden hier nichts</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Alle %n dieser Art beheben</numerusform>
            <numerusform>Alle %n dieser Art beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? “%1”…</source>
        <translation>Warum? „%1“…</translation>
    </message>
</context>
<context>
    <name>Setsquare::GateCard</name>
    <message>
        <source>Nothing stands in the way of the specification</source>
        <translation>Der Spezifikation steht nichts im Weg</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Gate: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::GitCommit</name>
    <message>
        <source>The repository cannot be opened: %1.</source>
        <translation>Das Repository lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>git is in the middle of something, such as a merge. Finish that first.</source>
        <translation>git ist mitten in etwas, etwa einer Zusammenführung. Schließen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>git does not know who you are. Set user.name and user.email.</source>
        <translation>git weiß nicht, wer Sie sind. Setzen Sie user.name und user.email.</translation>
    </message>
    <message>
        <source>The files cannot be put into the repository: %1.</source>
        <translation>Die Dateien lassen sich nicht ins Repository legen: %1.</translation>
    </message>
    <message>
        <source>The commit was not made: %1.</source>
        <translation>Der Commit kam nicht zustande: %1.</translation>
    </message>
    <message>
        <source>Committed, but what is staged could not be brought up to date.</source>
        <translation>Committet, aber der Index ließ sich nicht auf den Stand bringen.</translation>
    </message>
</context>
<context>
    <name>Setsquare::Graph</name>
    <message>
        <source>✕ waits for %1: no such task</source>
        <translation>✕ wartet auf %1: diese Aufgabe gibt es nicht</translation>
    </message>
    <message>
        <source>✕ waits for %1: no such tasks</source>
        <translation>✕ wartet auf %1: diese Aufgaben gibt es nicht</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 wartet auf %2.</translation>
    </message>
    <message>
        <source>%1 waits for %2 in %3 places.</source>
        <translation>%1 wartet an %3 Stellen auf %2.</translation>
    </message>
    <message>
        <source>This is not stated: it is placed after the one before it.</source>
        <translation>Das steht nirgends: sie folgt auf die davor.</translation>
    </message>
    <message>
        <source>What comes first stands later in the plan.</source>
        <translation>Was zuerst kommt, steht im Plan später.</translation>
    </message>
    <message>
        <source>On the critical path.</source>
        <translation>Auf dem kritischen Pfad.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Waits for nothing.</source>
        <translation>Wartet auf nichts.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>Nichts wartet darauf.</translation>
    </message>
    <message>
        <source>Waiting for it: %1.</source>
        <translation>Darauf warten: %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Kleiner (−, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Originalgröße (1)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Größer (+, oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the graph into the view</source>
        <translation>Den Graphen in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>All of it (F)</source>
        <translation>Alles (F)</translation>
    </message>
    <message>
        <source>Hide implied</source>
        <translation>Abgeleitete aus</translation>
    </message>
    <message>
        <source>Hide implied arrows</source>
        <translation>Abgeleitete Pfeile ausblenden</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others: 1 → 3 beside 1 → 2 → 3</source>
        <translation>Pfeile ausblenden, die aus anderen folgen: 1 → 3 neben 1 → 2 → 3</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>Bild des Graphen</translation>
    </message>
    <message>
        <source>Save the graph as a picture, or copy it</source>
        <translation>Den Graphen als Bild speichern oder kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Unfold all phases</source>
        <translation>Alle Phasen aufklappen</translation>
    </message>
    <message>
        <source>Fold all phases</source>
        <translation>Alle Phasen zuklappen</translation>
    </message>
    <message>
        <source>Show the tasks of every phase</source>
        <translation>Die Aufgaben jeder Phase zeigen</translation>
    </message>
    <message>
        <source>Show each phase as one box</source>
        <translation>Jede Phase als einen Kasten zeigen</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>A heavy line with a double frame: the critical path. Dotted: an order that is not stated. Dashed and red: waiting for a later task.</source>
        <translation>Eine kräftige Linie mit doppeltem Rahmen: der kritische Pfad. Gepunktet: eine Reihenfolge, die nirgends steht. Gestrichelt und rot: Warten auf eine spätere Aufgabe.</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>waits for a later task</source>
        <translation>wartet auf eine spätere</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphPane</name>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows which of them wait for which.</source>
        <translation>Sobald es Aufgaben gibt, zeigt dies, welche auf welche warten.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Graphviz answered with something else than a layout.</source>
        <translation>Graphviz hat mit etwas anderem als einer Anordnung geantwortet.</translation>
    </message>
    <message>
        <source>The graph needs Graphviz</source>
        <translation>Der Graph braucht Graphviz</translation>
    </message>
    <message>
        <source>The graph could not be laid out</source>
        <translation>Der Graph ließ sich nicht anordnen</translation>
    </message>
    <message>
        <source>Install Graphviz (the package “graphviz”) and try again. The list and the schedule do without it.</source>
        <translation>Installieren Sie Graphviz (das Paket „graphviz“) und versuchen Sie es noch einmal. Liste und Zeitplan kommen ohne aus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>A phase waits for nothing as a whole. Unfold it first.</source>
        <translation>Eine Phase wartet als Ganzes auf nichts. Klappen Sie sie zuerst auf.</translation>
    </message>
    <message>
        <source>%1 waits for %2 already.</source>
        <translation>%1 wartet bereits auf %2.</translation>
    </message>
    <message>
        <source>This would be a cycle: %1</source>
        <translation>Das wäre ein Zyklus: %1</translation>
    </message>
    <message>
        <source>The arrow stands for %1 dependencies. Unfold the phases to remove one.</source>
        <translation>Der Pfeil steht für %1 Abhängigkeiten. Klappen Sie die Phasen auf, um eine zu entfernen.</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>Aufgabe &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Unfold phase</source>
        <translation>Phase &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold phase</source>
        <translation>Phase &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Go to source</source>
        <translation>Zum &amp;Quelltext gehen</translation>
    </message>
    <message>
        <source>&amp;Remove dependency</source>
        <translation>Abhängigkeit &amp;entfernen</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphScene</name>
    <message>
        <source>Double-click to see its tasks.</source>
        <translation>Ein Doppelklick zeigt ihre Aufgaben.</translation>
    </message>
    <message>
        <source>Drag to another task that is to wait for this one.</source>
        <translation>Zu einer anderen Aufgabe ziehen, die auf diese warten soll.</translation>
    </message>
    <message>
        <source>Tasks and their order</source>
        <translation>Aufgaben und ihre Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>Graph der Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is selected. Arrow keys walk from task to task.</source>
        <translation>Nichts ist ausgewählt. Die Pfeiltasten gehen von Aufgabe zu Aufgabe.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphWaiting</name>
    <message>
        <source>Laying out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Laying out 1 box…</source>
        <translation>1 Kasten wird angeordnet…</translation>
    </message>
    <message>
        <source>Laying out %1 boxes…</source>
        <translation>%1 Kästen werden angeordnet…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Cancelled. This is not the present plan.</source>
        <translation>Abgebrochen. Das ist nicht der jetzige Plan.</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpPages</name>
    <message>
        <source>Rules and their reasons</source>
        <translation>Regeln und ihre Gründe</translation>
    </message>
    <message>
        <source>This is what every plan is asked. A team changes how serious a rule is, or switches it off, in .setsquare.yaml; one place is excused by a comment in it.</source>
        <translation>Das wird jeder Plan gefragt. Ein Team ändert in .setsquare.yaml, wie ernst eine Regel genommen wird, oder schaltet sie ab; eine einzelne Stelle wird durch einen Kommentar dort ausgenommen.</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpWindow</name>
    <message>
        <source>Help — Setsquare</source>
        <translation>Hilfe — Setsquare</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
</context>
<context>
    <name>Setsquare::Histogram</name>
    <message>
        <source>How long simulated runs took</source>
        <translation>Wie lange simulierte Durchläufe dauerten</translation>
    </message>
    <message>
        <source>%1 runs took %2.</source>
        <translation>%1 Durchläufe dauerten %2.</translation>
    </message>
</context>
<context>
    <name>Setsquare::HourAxis</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h · day %2</source>
        <translation>%1 h · Tag %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation>In Tabellen und Feldern</translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation>Aktuelle Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Keep it, and go to the next field</source>
        <translation>Übernehmen und zum nächsten Feld</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Eingabe übernehmen</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>Eingabe zurücknehmen</translation>
    </message>
    <message>
        <source>In the risk matrix</source>
        <translation>In der Risikomatrix</translation>
    </message>
    <message>
        <source>Another risk</source>
        <translation>Ein anderes Risiko</translation>
    </message>
    <message>
        <source>Rate the risk anew</source>
        <translation>Risiko neu bewerten</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>In der Durchsicht</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Ein anderer Teil</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>A question raised in the room</source>
        <translation>Eine Frage aus dem Raum</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Eine Bemerkung</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Durchsicht beenden</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeysPage</name>
    <message>
        <source>Search a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>The same keys run: %1. Neither will work until one has another key.</source>
        <translation>Dieselben Tasten lösen aus: %1. Keiner davon geht, bis einer eine andere Taste hat.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Taste von „%1“</translation>
    </message>
</context>
<context>
    <name>Setsquare::LayoutSwitch</name>
    <message>
        <source>Layout %1</source>
        <translation>Anordnung %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Setsquare::LearningsEditor</name>
    <message>
        <source>Learning</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Add a learning</source>
        <translation>Erkenntnis hinzufügen</translation>
    </message>
    <message>
        <source>Add an improvement</source>
        <translation>Verbesserung hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was learnt, and what it is good for</source>
        <translation>Was gelernt wurde und wofür es gut ist</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>Verbesserung: %1</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Was besser sein könnte</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>Was es bringen würde</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Wie man dorthin kommt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this improvement</source>
        <translation>Diese Verbesserung hinzufügen</translation>
    </message>
    <message>
        <source>No improvement yet. Name at least one, what it would bring, and the way there.</source>
        <translation>Noch keine Verbesserung. Nennen Sie mindestens eine, was sie brächte und den Weg dorthin.</translation>
    </message>
    <message>
        <source>Improvement %1 names neither its impact nor the path to it.</source>
        <translation>Verbesserung %1 nennt weder ihre Wirkung noch den Weg dorthin.</translation>
    </message>
    <message>
        <source>Improvement %1 does not name its impact.</source>
        <translation>Verbesserung %1 nennt ihre Wirkung nicht.</translation>
    </message>
    <message>
        <source>Improvement %1 does not name the path to it.</source>
        <translation>Verbesserung %1 nennt den Weg dorthin nicht.</translation>
    </message>
</context>
<context>
    <name>Setsquare::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1[*] — Setsquare</source>
        <translation>%1[*] — Setsquare</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Nummern berichtigen</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Die erste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>The text names tasks or phases at %n place(s) by numbers that they no longer have.</source>
        <translation>
            <numerusform>Der Text nennt an %n Stelle Aufgaben oder Phasen mit Nummern, die sie nicht mehr haben.</numerusform>
            <numerusform>Der Text nennt an %n Stellen Aufgaben oder Phasen mit Nummern, die sie nicht mehr haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
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
        <source>Export the approved specification</source>
        <translation>Die freigegebene Spezifikation exportieren</translation>
    </message>
    <message>
        <source>Export what there is, marked as a draft</source>
        <translation>Exportieren, was da ist, als Entwurf gekennzeichnet</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>Die Prüfungen finden nichts.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All findings are hidden.</source>
        <translation>Alle Befunde sind ausgeblendet.</translation>
    </message>
    <message>
        <source>There is no other screen.</source>
        <translation>Es gibt keinen anderen Bildschirm.</translation>
    </message>
    <message>
        <source>A plan rests on research</source>
        <translation>Ein Plan beruht auf Recherche</translation>
    </message>
    <message>
        <source>At the left is what was found out before planning. Decisions and risks of the plan cite it; drag a finding onto one, and it is grounded in that.</source>
        <translation>Links steht, was vor dem Planen herausgefunden wurde. Entscheidungen und Risiken des Plans zitieren es; ziehen Sie einen Befund auf eine davon, und sie beruht darauf.</translation>
    </message>
    <message>
        <source>The plan, part by part</source>
        <translation>Der Plan, Teil für Teil</translation>
    </message>
    <message>
        <source>In the middle are its tasks, criteria, decisions and risks, each as rows. Arrows beside the tasks show what waits for what; the same tasks come as a graph and as a schedule, too.</source>
        <translation>In der Mitte stehen seine Aufgaben, Kriterien, Entscheidungen und Risiken, jeweils als Zeilen. Pfeile neben den Aufgaben zeigen, was worauf wartet; dieselben Aufgaben gibt es auch als Graph und als Zeitplan.</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Dasselbe als Text</translation>
    </message>
    <message>
        <source>At the right is the markdown file itself, to read and, as Source, to write. Both sides are always the same plan: what you do here changes only the lines that it is about.</source>
        <translation>Rechts ist die Markdown-Datei selbst, zum Lesen und, als Quelltext, zum Schreiben. Beide Seiten sind immer derselbe Plan: was Sie hier tun, ändert nur die Zeilen, um die es geht.</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>Was noch nicht stimmt</translation>
    </message>
    <message>
        <source>Checks say what the plan misses, with the place and the reason. %1 goes to the next one, %2 offers ways out.</source>
        <translation>Die Prüfungen sagen, was dem Plan fehlt, mit Ort und Grund. %1 geht zur nächsten, %2 bietet Auswege.</translation>
    </message>
    <message>
        <source>Approvals, bound to what was read</source>
        <translation>Freigaben, gebunden an das Gelesene</translation>
    </message>
    <message>
        <source>Each role approves one text. Reword it, and the approval stands; change its meaning, and it falls and says what changed. When all stand, the specification can be exported.</source>
        <translation>Jede Rolle gibt einen Text frei. Formulieren Sie ihn um, bleibt die Freigabe bestehen; ändern Sie seine Bedeutung, fällt sie und sagt, was sich geändert hat. Bestehen alle, kann die Spezifikation exportiert werden.</translation>
    </message>
    <message>
        <source>Now it is yours</source>
        <translation>Jetzt gehört es Ihnen</translation>
    </message>
    <message>
        <source>This sample is a copy to play with: everything can be undone. %1 goes anywhere, %2 explains the pane that you are in.</source>
        <translation>Dieses Beispiel ist eine Kopie zum Spielen: alles kann rückgängig gemacht werden. %1 geht überallhin, %2 erklärt den Bereich, in dem Sie sind.</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>Kein Wort ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Kein Wörterbuch ist installiert</translation>
    </message>
    <message>
        <source>This plan is spelled in no language. Choose one under Edit → Spelling Language.</source>
        <translation>Für diesen Plan ist keine Sprache gewählt. Wählen Sie eine unter Bearbeiten → Sprache der Rechtschreibung.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer. Install one, such as the package %2, and start Setsquare again, or choose another language under Edit → Spelling Language.</source>
        <translation>Auf diesem Rechner gibt es kein Wörterbuch für %1. Installieren Sie eines, etwa das Paket %2, und starten Sie Setsquare neu, oder wählen Sie unter Bearbeiten → Sprache der Rechtschreibung eine andere Sprache.</translation>
    </message>
    <message>
        <source>&amp;None for This Plan</source>
        <translation>&amp;Keine für diesen Plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Setsquare::Messages</name>
    <message>
        <source>“%1” has not approved.</source>
        <translation>„%1“ hat nicht freigegeben.</translation>
    </message>
    <message>
        <source>Nobody is named to approve: add roles to a section “## Approval”.</source>
        <translation>Niemand ist zum Freigeben benannt: fügen Sie einem Abschnitt „## Approval“ Rollen hinzu.</translation>
    </message>
    <message>
        <source>The option that a decision chose is one of its options.</source>
        <translation>Die Option, die eine Entscheidung gewählt hat, ist eine ihrer Optionen.</translation>
    </message>
    <message>
        <source>Likelihood and impact are low, medium or high.</source>
        <translation>Wahrscheinlichkeit und Auswirkung sind low, medium oder high.</translation>
    </message>
    <message>
        <source>Nothing is left to be clarified.</source>
        <translation>Nichts bleibt zu klären.</translation>
    </message>
    <message>
        <source>Every dependency is a task of the plan.</source>
        <translation>Jede Abhängigkeit ist eine Aufgabe des Plans.</translation>
    </message>
    <message>
        <source>No task depends on itself.</source>
        <translation>Keine Aufgabe hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>No tasks wait for each other.</source>
        <translation>Keine Aufgaben warten aufeinander.</translation>
    </message>
    <message>
        <source>A task comes after all that it waits for.</source>
        <translation>Eine Aufgabe kommt nach allem, worauf sie wartet.</translation>
    </message>
    <message>
        <source>A task takes 4 hours at most.</source>
        <translation>Eine Aufgabe dauert höchstens 4 Stunden.</translation>
    </message>
    <message>
        <source>A task says how it is tested.</source>
        <translation>Eine Aufgabe sagt, wie sie getestet wird.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; save it as UTF-8 in the editor that it comes from.</source>
        <translation>Die Datei ist kein gültiges UTF-8; speichern Sie sie in dem Editor, aus dem sie kommt, als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day</source>
        <translation>„%1“ ist keine Schätzung: schreiben Sie sie als 2 hours, 2-4 hours, 30 min oder 1 day</translation>
    </message>
    <message>
        <source>“%1” has to be a single value</source>
        <translation>„%1“ muss ein einzelner Wert sein</translation>
    </message>
    <message>
        <source>“research” has to be a path or a list of paths</source>
        <translation>„research“ muss ein Pfad oder eine Liste von Pfaden sein</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1</source>
        <translation>Die Kopfdaten lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Git could not merge “%1” and “%2”: keep one side and remove the markers</source>
        <translation>Git konnte „%1“ und „%2“ nicht zusammenführen: behalten Sie eine Seite und entfernen Sie die Markierungen</translation>
    </message>
    <message>
        <source>Git marks the start of a conflict with “%1”, but its end is missing</source>
        <translation>Git markiert mit „%1“ den Anfang eines Konflikts, aber sein Ende fehlt</translation>
    </message>
    <message>
        <source>This row has %1 cells, but the table has %2 columns</source>
        <translation>Diese Zeile hat %1 Zellen, die Tabelle aber %2 Spalten</translation>
    </message>
    <message>
        <source>“%1” names more than one task: number the tasks so that each number occurs once</source>
        <translation>„%1“ nennt mehr als eine Aufgabe: nummerieren Sie die Aufgaben so, dass jede Nummer einmal vorkommt</translation>
    </message>
    <message>
        <source>Another task before this one has the number %1: it is called %2 here</source>
        <translation>Eine andere Aufgabe davor hat die Nummer %1: hier heißt sie %2</translation>
    </message>
    <message>
        <source>The fields of “%1” are not below it for markdown: indent them by %2 spaces</source>
        <translation>Die Felder von „%1“ stehen für Markdown nicht darunter: rücken Sie sie um %2 Leerzeichen ein</translation>
    </message>
    <message>
        <source>“%1” belongs to no task: indent it below the task that it is about</source>
        <translation>„%1“ gehört zu keiner Aufgabe: rücken Sie es unter die Aufgabe ein, um die es geht</translation>
    </message>
    <message>
        <source>There is no approval %1.</source>
        <translation>Es gibt keine Freigabe %1.</translation>
    </message>
    <message>
        <source>A role needs a name. Write one.</source>
        <translation>Eine Rolle braucht einen Namen. Schreiben Sie einen.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a position, counted from 1.</source>
        <translation>„%1“ muss eine Position sein, gezählt ab 1.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” is not an argument of this operation.</source>
        <translation>„%1“ ist kein Argument dieser Operation.</translation>
    </message>
    <message>
        <source>There is no checkpoint %1.</source>
        <translation>Es gibt keinen Prüfpunkt %1.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>A checkpoint has no “%1”, only a phase and a text.</source>
        <translation>Ein Prüfpunkt hat kein „%1“, nur eine Phase und einen Text.</translation>
    </message>
    <message>
        <source>There is nothing at this place that could cite a finding.</source>
        <translation>An dieser Stelle gibt es nichts, was einen Befund zitieren könnte.</translation>
    </message>
    <message>
        <source>“%1” is no finding. Name it as C1, or as document:C1.</source>
        <translation>„%1“ ist kein Befund. Nennen Sie ihn als C1 oder als Dokument:C1.</translation>
    </message>
    <message>
        <source>The quote has two kinds of quotation marks. Leave one of them out.</source>
        <translation>Das Zitat hat zwei Arten von Anführungszeichen. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Say what cites: a task, decision, criterion or risk.</source>
        <translation>Sagen Sie, was zitiert: eine Aufgabe, Entscheidung, ein Kriterium oder Risiko.</translation>
    </message>
    <message>
        <source>Cite %1 in “%2”</source>
        <translation>%1 in „%2“ zitieren</translation>
    </message>
    <message>
        <source>“%1” does not cite %2.</source>
        <translation>„%1“ zitiert %2 nicht.</translation>
    </message>
    <message>
        <source>No longer cite %1 in “%2”</source>
        <translation>%1 in „%2“ nicht mehr zitieren</translation>
    </message>
    <message>
        <source>“%1” ends with what reads as a citation. Cite the finding instead.</source>
        <translation>„%1“ endet mit etwas, das sich als Beleg liest. Zitieren Sie stattdessen den Befund.</translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation>Es gibt kein Kriterium %1.</translation>
    </message>
    <message>
        <source>“%1” has no box to tick.</source>
        <translation>„%1“ hat kein Kästchen zum Abhaken.</translation>
    </message>
    <message>
        <source>Tick “%1”</source>
        <translation>„%1“ abhaken</translation>
    </message>
    <message>
        <source>Untick “%1”</source>
        <translation>Haken von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move %1 criteria</source>
        <translation>%1 Kriterien verschieben</translation>
    </message>
    <message>
        <source>Remove %1 criteria</source>
        <translation>%1 Kriterien entfernen</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some lines first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst ein paar Zeilen.</translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>„%1“ einfügen</translation>
    </message>
    <message>
        <source>Paste %1 criteria</source>
        <translation>%1 Kriterien einfügen</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 criteria</source>
        <translation>%1 Kriterien duplizieren</translation>
    </message>
    <message>
        <source>A criterion has no “%1”, only a text and a group.</source>
        <translation>Ein Kriterium hat kein „%1“, nur einen Text und eine Gruppe.</translation>
    </message>
    <message>
        <source>There is no decision at position %1.</source>
        <translation>Es gibt keine Entscheidung an Position %1.</translation>
    </message>
    <message>
        <source>A decision needs a title. Write one, or remove the decision.</source>
        <translation>Eine Entscheidung braucht einen Titel. Schreiben Sie einen, oder entfernen Sie die Entscheidung.</translation>
    </message>
    <message>
        <source>“%1” has several fields “%2”. Name the one that is meant.</source>
        <translation>„%1“ hat mehrere Felder „%2“. Nennen Sie das gemeinte.</translation>
    </message>
    <message>
        <source>It has no “%1”, only a name and a text.</source>
        <translation>Sie hat kein „%1“, nur einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>There is no decision “%1”. Name it by its number or its title.</source>
        <translation>Es gibt keine Entscheidung „%1“. Nennen Sie sie mit Nummer oder Titel.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>Diese Aufgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation>„%1“ auf „%2“ warten lassen</translation>
    </message>
    <message>
        <source>Let “%1” not wait for “%2”</source>
        <translation>„%1“ nicht auf „%2“ warten lassen</translation>
    </message>
    <message>
        <source>Say which part of the effort is meant, such as “Implementation”.</source>
        <translation>Sagen Sie, welcher Teil des Aufwands gemeint ist, etwa „Implementation“.</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>Aufwand für „%1“ ändern</translation>
    </message>
    <message>
        <source>The front matter is not written in a way that can be changed here. Edit it as text.</source>
        <translation>Die Kopfdaten sind nicht so geschrieben, dass sie hier geändert werden können. Bearbeiten Sie sie als Text.</translation>
    </message>
    <message>
        <source>A path is empty. Choose a file.</source>
        <translation>Ein Pfad ist leer. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is no approach. Choose feature, refactoring, debugging or infrastructure.</source>
        <translation>„%1“ ist kein Ansatz. Wählen Sie feature, refactoring, debugging oder infrastructure.</translation>
    </message>
    <message>
        <source>Change the approach</source>
        <translation>Ansatz ändern</translation>
    </message>
    <message>
        <source>Change the research</source>
        <translation>Recherche ändern</translation>
    </message>
    <message>
        <source>This lies within a merge conflict. Resolve the conflict in the text first.</source>
        <translation>Das liegt in einem Zusammenführungskonflikt. Lösen Sie den Konflikt zuerst im Text.</translation>
    </message>
    <message>
        <source>Written here, this would not read back as it was meant. Edit it as text.</source>
        <translation>Hier geschrieben, würde es nicht so gelesen, wie es gemeint war. Bearbeiten Sie es als Text.</translation>
    </message>
    <message>
        <source>This would also change how something else is read: “%1”. Edit it as text.</source>
        <translation>Das würde auch ändern, wie etwas anderes gelesen wird: „%1“. Bearbeiten Sie es als Text.</translation>
    </message>
    <message>
        <source>Correct numbers in prose</source>
        <translation>Nummern im Fließtext berichtigen</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>Es gibt keine Operation „%1“.</translation>
    </message>
    <message>
        <source>The options of “%1” are no list. Edit them as text.</source>
        <translation>Die Optionen von „%1“ sind keine Liste. Bearbeiten Sie sie als Text.</translation>
    </message>
    <message>
        <source>There is no “%1” here. Name it by its position or its name.</source>
        <translation>Hier gibt es kein „%1“. Nennen Sie es mit Position oder Namen.</translation>
    </message>
    <message>
        <source>The decision chose “%1”. Change the decision first.</source>
        <translation>Die Entscheidung hat „%1“ gewählt. Ändern Sie zuerst die Entscheidung.</translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <translation>Diese Phase gibt es nicht.</translation>
    </message>
    <message>
        <source>A phase needs a title.</source>
        <translation>Eine Phase braucht einen Titel.</translation>
    </message>
    <message>
        <source>A title stands on one line: write “%1” without line breaks.</source>
        <translation>Ein Titel steht auf einer Zeile: schreiben Sie „%1“ ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>Phase „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Set the estimate of “%1”</source>
        <translation>Schätzung von „%1“ setzen</translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation>Phase „%1“ verschieben</translation>
    </message>
    <message>
        <source>These name what would be removed: %1. Remove it and these references?</source>
        <translation>Diese nennen, was entfernt würde: %1. Es samt diesen Verweisen entfernen?</translation>
    </message>
    <message>
        <source>Remove the phase “%1”</source>
        <translation>Phase „%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” is no field of a phase: it has a title and an estimate.</source>
        <translation>„%1“ ist kein Feld einer Phase: sie hat einen Titel und eine Schätzung.</translation>
    </message>
    <message>
        <source>There is no answer. Write one, or defer the question.</source>
        <translation>Es gibt keine Antwort. Schreiben Sie eine, oder vertagen Sie die Frage.</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>„%1“ beantworten</translation>
    </message>
    <message>
        <source>Say to whom or to what the question is deferred.</source>
        <translation>Sagen Sie, an wen oder worauf die Frage vertagt wird.</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>„%1“ vertagen</translation>
    </message>
    <message>
        <source>The lines of these tasks lie within each other. Edit them as text.</source>
        <translation>Die Zeilen dieser Aufgaben liegen ineinander. Bearbeiten Sie sie als Text.</translation>
    </message>
    <message>
        <source>There is no risk %1.</source>
        <translation>Es gibt kein Risiko %1.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Add the column in the text.</source>
        <translation>Die Tabelle hat keine Spalte „%1“. Fügen Sie die Spalte im Text hinzu.</translation>
    </message>
    <message>
        <source>The row “%1” has more cells than the table has columns. Correct it in the text first.</source>
        <translation>Die Zeile „%1“ hat mehr Zellen, als die Tabelle Spalten hat. Berichtigen Sie sie zuerst im Text.</translation>
    </message>
    <message>
        <source>There is no text. Write one, or remove the entry.</source>
        <translation>Es gibt keinen Text. Schreiben Sie einen, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Add %1 risks</source>
        <translation>%1 Risiken hinzufügen</translation>
    </message>
    <message>
        <source>The table of “%1” was not understood. Edit it as text.</source>
        <translation>Die Tabelle von „%1“ wurde nicht verstanden. Bearbeiten Sie sie als Text.</translation>
    </message>
    <message>
        <source>Move %1 risks</source>
        <translation>%1 Risiken verschieben</translation>
    </message>
    <message>
        <source>Remove %1 risks</source>
        <translation>%1 Risiken entfernen</translation>
    </message>
    <message>
        <source>Duplicate %1 risks</source>
        <translation>%1 Risiken duplizieren</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some first.</source>
        <translation>Die Zwischenablage enthält keine Zeilen. Kopieren Sie zuerst welche.</translation>
    </message>
    <message>
        <source>“%1” has no column. Copy it together with a header.</source>
        <translation>„%1“ hat keine Spalte. Kopieren Sie es zusammen mit einer Kopfzeile.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>Es gibt keine Aufgabe %1.</translation>
    </message>
    <message>
        <source>“%1” names more than one task. Number the tasks in the text so that each number occurs once.</source>
        <translation>„%1“ nennt mehr als eine Aufgabe. Nummerieren Sie die Aufgaben im Text so, dass jede Nummer einmal vorkommt.</translation>
    </message>
    <message>
        <source>“%1” names more than one phase. Number the phases in the text so that each number occurs once.</source>
        <translation>„%1“ nennt mehr als eine Phase. Nummerieren Sie die Phasen im Text so, dass jede Nummer einmal vorkommt.</translation>
    </message>
    <message>
        <source>There is no phase %1.</source>
        <translation>Es gibt keine Phase %1.</translation>
    </message>
    <message>
        <source>There are no tasks in what was copied. A task begins with a number or a box.</source>
        <translation>In dem, was kopiert wurde, sind keine Aufgaben. Eine Aufgabe beginnt mit einer Nummer oder einem Kästchen.</translation>
    </message>
    <message>
        <source>Paste %1 tasks</source>
        <translation>%1 Aufgaben einfügen</translation>
    </message>
    <message>
        <source>The task to stand behind is not in that phase.</source>
        <translation>Die Aufgabe, hinter der sie stehen soll, ist nicht in dieser Phase.</translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation>%1 Aufgaben entfernen</translation>
    </message>
    <message>
        <source>Move %1 tasks</source>
        <translation>%1 Aufgaben verschieben</translation>
    </message>
    <message>
        <source>Several fields stand here: %1. Name the one to be set.</source>
        <translation>Hier stehen mehrere Felder: %1. Nennen Sie das, das gesetzt werden soll.</translation>
    </message>
    <message>
        <source>Remove %1 of “%2”</source>
        <translation>%1 von „%2“ entfernen</translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation>%1 von „%2“ setzen</translation>
    </message>
    <message>
        <source>These tasks would wait for each other: %1. Remove one of the dependencies first.</source>
        <translation>Diese Aufgaben würden aufeinander warten: %1. Entfernen Sie zuerst eine der Abhängigkeiten.</translation>
    </message>
    <message>
        <source>“%1” follows from where a task stands. Move the task.</source>
        <translation>„%1“ folgt daraus, wo eine Aufgabe steht. Verschieben Sie die Aufgabe.</translation>
    </message>
    <message>
        <source>To split a task, give two titles or more.</source>
        <translation>Um eine Aufgabe zu teilen, geben Sie mindestens zwei Titel an.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>To merge tasks, name two or more.</source>
        <translation>Um Aufgaben zusammenzufassen, nennen Sie mindestens zwei.</translation>
    </message>
    <message>
        <source>As one task they would wait for themselves: %1. Remove one of the dependencies first.</source>
        <translation>Als eine Aufgabe würden sie auf sich selbst warten: %1. Entfernen Sie zuerst eine der Abhängigkeiten.</translation>
    </message>
    <message>
        <source>Merge %1 tasks</source>
        <translation>%1 Aufgaben zusammenfassen</translation>
    </message>
    <message>
        <source>“%1” names no finding: write it as C1 &quot;its words&quot;.</source>
        <translation>„%1“ nennt keinen Befund: schreiben Sie ihn als C1 &quot;seine Worte&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as the path of a file.</source>
        <translation>„%1“ kann nicht als Pfad einer Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no task %1 to depend on.</source>
        <translation>Es gibt keine Aufgabe %1, von der sie abhängen könnte.</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Eine Aufgabe braucht einen Titel.</translation>
    </message>
    <message>
        <source>“%1” is a heading of its own. Move it in the text.</source>
        <translation>„%1“ ist eine eigene Überschrift. Verschieben Sie sie im Text.</translation>
    </message>
    <message>
        <source>“%1” has a line break. Write it on one line.</source>
        <translation>„%1“ hat einen Zeilenumbruch. Schreiben Sie es auf eine Zeile.</translation>
    </message>
    <message>
        <source>“&lt;!--” hides what follows. Close the comment with “--&gt;”.</source>
        <translation>„&lt;!--“ verbirgt, was folgt. Schließen Sie den Kommentar mit „--&gt;“.</translation>
    </message>
    <message>
        <source>“%1” would not be read as text. Let it begin with a word, or with a backslash.</source>
        <translation>„%1“ würde nicht als Text gelesen. Lassen Sie es mit einem Wort oder einem Backslash beginnen.</translation>
    </message>
    <message>
        <source>“%1” is not the only one. Name it by its position.</source>
        <translation>„%1“ gibt es mehrfach. Nennen Sie es mit seiner Position.</translation>
    </message>
    <message>
        <source>This plan is read-only: %1</source>
        <translation>Dieser Plan ist schreibgeschützt: %1</translation>
    </message>
    <message>
        <source>The text is being typed. Close the code block or comment first.</source>
        <translation>Der Text wird gerade getippt. Schließen Sie zuerst den Codeblock oder Kommentar.</translation>
    </message>
    <message>
        <source>The plan is just being changed. Try again.</source>
        <translation>Der Plan wird gerade geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is ticked, but no approval of this text is recorded.</source>
        <translation>„%1“ ist abgehakt, aber für diesen Text ist keine Freigabe verzeichnet.</translation>
    </message>
    <message>
        <source>The approval of “%1” does not count: the damaged record %2 may have taken it back. Restore that or approve again.</source>
        <translation>Die Freigabe von „%1“ zählt nicht: der beschädigte Eintrag %2 könnte sie zurückgenommen haben. Stellen Sie ihn wieder her, oder geben Sie noch einmal frei.</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed, and what was approved is not kept.</source>
        <translation>Die Freigabe von „%1“ durch %2 ist gefallen: der Plan hat sich geändert, und was freigegeben wurde, ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed since.</source>
        <translation>Die Freigabe von „%1“ durch %2 ist gefallen: der Plan hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2: %3</source>
        <translation>„%1“ wurde von %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2.</source>
        <translation>„%1“ wurde von %2 abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” is ticked by hand, and no approval is recorded.</source>
        <translation>„%1“ ist von Hand abgehakt, und keine Freigabe ist verzeichnet.</translation>
    </message>
    <message>
        <source>“%1” has to approve, and the plan does not name that role.</source>
        <translation>„%1“ muss freigeben, und der Plan nennt diese Rolle nicht.</translation>
    </message>
    <message>
        <source>It is not the text that its name was made from.</source>
        <translation>Es ist nicht der Text, aus dem sein Name gemacht wurde.</translation>
    </message>
    <message>
        <source>This record is gone, though a later one names it.</source>
        <translation>Dieser Eintrag ist fort, obwohl ein späterer ihn nennt.</translation>
    </message>
    <message>
        <source>It is named like no record.</source>
        <translation>Es heißt nicht wie ein Eintrag.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its name was made from.</source>
        <translation>Seine Bytes sind nicht die, aus denen sein Name gemacht wurde.</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>Es enthält keinen Eintrag.</translation>
    </message>
    <message>
        <source>It was written by a later version of the program: update this one.</source>
        <translation>Es wurde von einer späteren Version des Programms geschrieben: aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>It lacks what a record says, or says what none can say.</source>
        <translation>Ihm fehlt, was ein Eintrag sagt, oder er sagt, was keiner sagen kann.</translation>
    </message>
    <message>
        <source>Its name gives another time than it does.</source>
        <translation>Sein Name nennt eine andere Zeit als er selbst.</translation>
    </message>
    <message>
        <source>There is no approach “%1”: write feature, refactoring, debugging or infrastructure.</source>
        <translation>Es gibt keinen Ansatz „%1“: schreiben Sie feature, refactoring, debugging oder infrastructure.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>A plan for %2 has a section “%1”: add it.</source>
        <translation>Ein Plan für %2 hat einen Abschnitt „%1“: fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>The first task, “%1”, changes code before there are tests for it: put a task that tests it first.</source>
        <translation>Die erste Aufgabe, „%1“, ändert Code, bevor es Tests dafür gibt: stellen Sie eine Aufgabe voran, die ihn testet.</translation>
    </message>
    <message>
        <source>Nothing says how a step of the refactoring is reversed: add a rollback plan, or say it at the tasks.</source>
        <translation>Nichts sagt, wie ein Schritt des Refactorings zurückgenommen wird: fügen Sie einen Rollback-Plan hinzu, oder sagen Sie es bei den Aufgaben.</translation>
    </message>
    <message>
        <source>The approach is feature, refactoring, debugging or infrastructure.</source>
        <translation>Der Ansatz ist feature, refactoring, debugging oder infrastructure.</translation>
    </message>
    <message>
        <source>There are four planning approaches, and each has needs of its own.</source>
        <translation>Es gibt vier Planungsansätze, und jeder braucht etwas Eigenes.</translation>
    </message>
    <message>
        <source>The plan has the sections that its approach asks for.</source>
        <translation>Der Plan hat die Abschnitte, die sein Ansatz verlangt.</translation>
    </message>
    <message>
        <source>Refactoring analyses the current and defines the desired state. Debugging confirms the root cause, says how to reproduce the bug, plans a regression test, considers the broader impact, and documents prevention. A change of infrastructure plans the rollout, a dry run, monitoring, communication and runbooks.</source>
        <translation>Refactoring untersucht den jetzigen und bestimmt den gewünschten Zustand. Debugging bestätigt die Ursache, sagt, wie der Fehler nachzustellen ist, plant einen Regressionstest, bedenkt die weiteren Auswirkungen und hält die Vorbeugung fest. Eine Änderung der Infrastruktur plant das Ausrollen, einen Probelauf, Überwachung, Kommunikation und Betriebsanleitungen.</translation>
    </message>
    <message>
        <source>A refactoring begins with tests.</source>
        <translation>Ein Refactoring beginnt mit Tests.</translation>
    </message>
    <message>
        <source>Tests protect against regressions: test coverage before refactor.</source>
        <translation>Tests schützen vor Rückschritten: erst Testabdeckung, dann Refactoring.</translation>
    </message>
    <message>
        <source>The steps of a refactoring can be reversed.</source>
        <translation>Die Schritte eines Refactorings lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Small, safe refactorings, each step independently valuable, reversible if needed.</source>
        <translation>Kleine, sichere Refactorings, jeder Schritt für sich wertvoll und nötigenfalls umkehrbar.</translation>
    </message>
    <message>
        <source>Nobody technical approves the plan: add a role such as “Technical lead reviewed”.</source>
        <translation>Niemand Technisches gibt den Plan frei: fügen Sie eine Rolle hinzu, etwa „Technical lead reviewed“.</translation>
    </message>
    <message>
        <source>No stakeholder approves the plan: add a role such as “Stakeholder approved”.</source>
        <translation>Kein Stakeholder gibt den Plan frei: fügen Sie eine Rolle hinzu, etwa „Stakeholder approved“.</translation>
    </message>
    <message>
        <source>The configuration wants “%1” to approve: add the role.</source>
        <translation>Die Konfiguration verlangt, dass „%1“ freigibt: fügen Sie die Rolle hinzu.</translation>
    </message>
    <message>
        <source>Without approval misalignment is discovered late, and rework is expensive. Review the plan before the implementation: is the approach sound, and does it solve the problem? Changes are cheap at this phase.</source>
        <translation>Ohne Freigabe werden Missverständnisse spät entdeckt, und Nacharbeit ist teuer. Prüfen Sie den Plan vor der Umsetzung: ist der Ansatz tragfähig, und löst er das Problem? In dieser Phase sind Änderungen billig.</translation>
    </message>
    <message>
        <source>Somebody technical approves the plan.</source>
        <translation>Jemand Technisches gibt den Plan frei.</translation>
    </message>
    <message>
        <source>A stakeholder approves the plan.</source>
        <translation>Ein Stakeholder gibt den Plan frei.</translation>
    </message>
    <message>
        <source>A box says what its role has decided.</source>
        <translation>Ein Kästchen sagt, was seine Rolle entschieden hat.</translation>
    </message>
    <message>
        <source>The stakeholder approval point comes before the implementation: a box that nobody stands behind, or behind which something else was approved, is none.</source>
        <translation>Die Freigabe durch die Stakeholder kommt vor der Umsetzung: ein Kästchen, hinter dem niemand steht oder hinter dem etwas anderes freigegeben wurde, ist keine.</translation>
    </message>
    <message>
        <source>Every role that the configuration requires is asked to approve.</source>
        <translation>Jede Rolle, die die Konfiguration verlangt, wird um Freigabe gebeten.</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Alle beheben: %1</translation>
    </message>
    <message>
        <source>“%1” is no finding of the research: correct the id, or take the citation out.</source>
        <translation>„%1“ ist kein Befund der Recherche: berichtigen Sie die Kennung, oder nehmen Sie den Beleg heraus.</translation>
    </message>
    <message>
        <source>“%1” does not say “%2” any more: see whether what rests on it still holds, and quote it anew.</source>
        <translation>„%1“ sagt nicht mehr „%2“: sehen Sie nach, ob noch gilt, was darauf beruht, und zitieren Sie es neu.</translation>
    </message>
    <message>
        <source>What is cited as “%1”, “%2”, is “%3” now: cite that.</source>
        <translation>Was als „%1“, „%2“, zitiert wird, ist jetzt „%3“: zitieren Sie das.</translation>
    </message>
    <message>
        <source>“%1” names findings of several documents: put the document&apos;s name in front of it.</source>
        <translation>„%1“ nennt Befunde mehrerer Dokumente: setzen Sie den Namen des Dokuments davor.</translation>
    </message>
    <message>
        <source>Take the citation of “%1” out</source>
        <translation>Den Beleg für „%1“ herausnehmen</translation>
    </message>
    <message>
        <source>Quote what “%1” says now</source>
        <translation>Zitieren, was „%1“ jetzt sagt</translation>
    </message>
    <message>
        <source>Cite “%1”</source>
        <translation>„%1“ zitieren</translation>
    </message>
    <message>
        <source>No acceptance criterion stands for %1 of the research, “%2”: add one that cites it.</source>
        <translation>Für %1 der Recherche, „%2“, steht kein Abnahmekriterium: fügen Sie eines hinzu, das es zitiert.</translation>
    </message>
    <message>
        <source>Add a criterion for %1</source>
        <translation>Kriterium für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Decisions are grounded in the research: they must reference it.</source>
        <translation>Entscheidungen beruhen auf der Recherche: sie müssen sie nennen.</translation>
    </message>
    <message>
        <source>What is cited is a finding of the research.</source>
        <translation>Was zitiert wird, ist ein Befund der Recherche.</translation>
    </message>
    <message>
        <source>What is quoted is what the research says.</source>
        <translation>Was wörtlich zitiert wird, sagt die Recherche auch.</translation>
    </message>
    <message>
        <source>What is quoted is cited by the id that it has.</source>
        <translation>Was wörtlich zitiert wird, wird mit der Kennung zitiert, die es hat.</translation>
    </message>
    <message>
        <source>A citation names one finding.</source>
        <translation>Ein Beleg nennt einen Befund.</translation>
    </message>
    <message>
        <source>Every success criterion of the research has an acceptance criterion that cites it.</source>
        <translation>Jedes Erfolgskriterium der Recherche hat ein Abnahmekriterium, das es zitiert.</translation>
    </message>
    <message>
        <source>Extract from the research the success criteria that it defines; they define when the plan is done.</source>
        <translation>Entnehmen Sie der Recherche die Erfolgskriterien, die sie festlegt; sie bestimmen, wann der Plan erfüllt ist.</translation>
    </message>
    <message>
        <source>There is no acceptance criterion under “%1”: add what has to be true there.</source>
        <translation>Unter „%1“ gibt es kein Abnahmekriterium: fügen Sie hinzu, was dort gelten muss.</translation>
    </message>
    <message>
        <source>“%1” cannot be tested: say with a figure what “%2” means.</source>
        <translation>„%1“ lässt sich nicht prüfen: sagen Sie mit einer Zahl, was „%2“ heißt.</translation>
    </message>
    <message>
        <source>There are functional and non-functional acceptance criteria, and some for tests and documentation.</source>
        <translation>Es gibt funktionale und nichtfunktionale Abnahmekriterien, und welche für Tests und Dokumentation.</translation>
    </message>
    <message>
        <source>Planning is successful when functional requirements are listed, non-functional ones are specified, and the testing strategy is clear.</source>
        <translation>Planung ist gelungen, wenn die funktionalen Anforderungen aufgezählt, die nichtfunktionalen bestimmt sind und die Teststrategie klar ist.</translation>
    </message>
    <message>
        <source>A criterion promises no quality without a figure.</source>
        <translation>Ein Kriterium verspricht keine Güte ohne Zahl.</translation>
    </message>
    <message>
        <source>How will we test this? What defines “done”? A performance target is met or missed, a feeling is neither.</source>
        <translation>Wie testen wir das? Was heißt „fertig“? Ein Leistungsziel wird erreicht oder verfehlt, ein Gefühl keines von beiden.</translation>
    </message>
    <message>
        <source>“%1” is no choice with %2 options: add what else was considered.</source>
        <translation>„%1“ ist mit %2 Optionen keine Wahl: fügen Sie hinzu, was sonst erwogen wurde.</translation>
    </message>
    <message>
        <source>“%1” chose option %2, which is none of its options: correct the letter, or add the option.</source>
        <translation>„%1“ hat Option %2 gewählt, die nicht zu seinen Optionen gehört: berichtigen Sie den Buchstaben, oder fügen Sie die Option hinzu.</translation>
    </message>
    <message>
        <source>“%1” does not say what was decided: name the option that was chosen.</source>
        <translation>„%1“ sagt nicht, was entschieden wurde: nennen Sie die gewählte Option.</translation>
    </message>
    <message>
        <source>“%1” gives no rationale: say why its option fits best.</source>
        <translation>„%1“ gibt keine Begründung: sagen Sie, warum diese Option am besten passt.</translation>
    </message>
    <message>
        <source>“%1” names no tradeoff: say what was given up for it.</source>
        <translation>„%1“ nennt keine Abwägung: sagen Sie, was dafür aufgegeben wurde.</translation>
    </message>
    <message>
        <source>“%1” has no context: say why it had to be decided.</source>
        <translation>„%1“ hat keinen Kontext: sagen Sie, warum es zu entscheiden war.</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is a pattern that can be used again: add “Pattern extracted”, or None.</source>
        <translation>„%1“ sagt nicht, ob es ein wiederverwendbares Muster ist: fügen Sie „Pattern extracted“ hinzu, oder None.</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing, and no research is named: name it in the front matter, and cite a finding.</source>
        <translation>„%1“ beruht auf nichts, und keine Recherche ist genannt: nennen Sie sie in den Kopfdaten, und zitieren Sie einen Befund.</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing: cite a finding of the research.</source>
        <translation>„%1“ beruht auf nichts: zitieren Sie einen Befund der Recherche.</translation>
    </message>
    <message>
        <source>Decisions are documented: rationale captured, alternatives considered, patterns extracted for reuse.</source>
        <translation>Entscheidungen sind dokumentiert: Begründung festgehalten, Alternativen erwogen, Muster zur Wiederverwendung herausgelöst.</translation>
    </message>
    <message>
        <source>A decision is one between two options at least.</source>
        <translation>Eine Entscheidung ist eine zwischen mindestens zwei Optionen.</translation>
    </message>
    <message>
        <source>A decision says what was decided.</source>
        <translation>Eine Entscheidung sagt, was entschieden wurde.</translation>
    </message>
    <message>
        <source>A decision says why.</source>
        <translation>Eine Entscheidung sagt, warum.</translation>
    </message>
    <message>
        <source>A decision says what was given up for it.</source>
        <translation>Eine Entscheidung sagt, was dafür aufgegeben wurde.</translation>
    </message>
    <message>
        <source>Tradeoffs are identified and accepted: what we gave up to get what we wanted.</source>
        <translation>Abwägungen sind erkannt und angenommen: was wir aufgaben, um zu bekommen, was wir wollten.</translation>
    </message>
    <message>
        <source>A decision has a context.</source>
        <translation>Eine Entscheidung hat einen Kontext.</translation>
    </message>
    <message>
        <source>Law 3: always document context for the future: why needed, what was done, insights, value.</source>
        <translation>Gesetz 3: halten Sie den Kontext für die Zukunft immer fest: warum es nötig war, was getan wurde, Einsichten, Nutzen.</translation>
    </message>
    <message>
        <source>A decision says whether it is a pattern that can be used again.</source>
        <translation>Eine Entscheidung sagt, ob sie ein wiederverwendbares Muster ist.</translation>
    </message>
    <message>
        <source>Anti-pattern 4: not extracting patterns. Is this decision reusable? Does it represent a pattern? Should it be documented for future work?</source>
        <translation>Gegenmuster 4: keine Muster herauslösen. Ist diese Entscheidung wiederverwendbar? Stellt sie ein Muster dar? Sollte sie für künftige Arbeit festgehalten werden?</translation>
    </message>
    <message>
        <source>A decision is grounded in the research.</source>
        <translation>Eine Entscheidung beruht auf der Recherche.</translation>
    </message>
    <message>
        <source>Out of scope: make ungrounded decisions. They must reference research.</source>
        <translation>Nicht vorgesehen: Entscheidungen ohne Grundlage. Sie müssen sich auf die Recherche beziehen.</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on “%3”, which is no task of this plan: correct the number, or take it out.</source>
        <translation>Aufgabe %1 „%2“ hängt von „%3“ ab, was keine Aufgabe dieses Plans ist: berichtigen Sie die Nummer, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on itself: take that out.</source>
        <translation>Aufgabe %1 „%2“ hängt von sich selbst ab: nehmen Sie das heraus.</translation>
    </message>
    <message>
        <source>These tasks wait for each other: %1. Take one of the dependencies out.</source>
        <translation>Diese Aufgaben warten aufeinander: %1. Nehmen Sie eine der Abhängigkeiten heraus.</translation>
    </message>
    <message>
        <source>Task %1 “%2” waits for task %3, which comes later: move one of them.</source>
        <translation>Aufgabe %1 „%2“ wartet auf Aufgabe %3, die später kommt: verschieben Sie eine davon.</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say what it depends on: name the tasks, or None.</source>
        <translation>Aufgabe %1 „%2“ sagt nicht, wovon sie abhängt: nennen Sie die Aufgaben, oder None.</translation>
    </message>
    <message>
        <source>Task %1 “%2” need not say that it depends on task %3: it follows from what else it depends on.</source>
        <translation>Aufgabe %1 „%2“ muss nicht sagen, dass sie von Aufgabe %3 abhängt: es folgt daraus, wovon sie sonst abhängt.</translation>
    </message>
    <message>
        <source>Take out the dependency on “%1”</source>
        <translation>Die Abhängigkeit von „%1“ herausnehmen</translation>
    </message>
    <message>
        <source>Say that it depends on no other task</source>
        <translation>Sagen, dass sie von keiner anderen Aufgabe abhängt</translation>
    </message>
    <message>
        <source>Say that it depends on task %1, as the order implies</source>
        <translation>Sagen, dass sie von Aufgabe %1 abhängt, wie es die Reihenfolge nahelegt</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit.</source>
        <translation>Geordnet: Abhängigkeiten sind ausdrücklich.</translation>
    </message>
    <message>
        <source>A dependency names one task, not one of several with the same number.</source>
        <translation>Eine Abhängigkeit nennt eine Aufgabe, nicht eine von mehreren mit derselben Nummer.</translation>
    </message>
    <message>
        <source>Tasks have a logical ordering, so that they can be executed one after the other.</source>
        <translation>Aufgaben stehen in einer sinnvollen Reihenfolge, sodass man sie nacheinander ausführen kann.</translation>
    </message>
    <message>
        <source>A task says what it depends on, or None.</source>
        <translation>Eine Aufgabe sagt, wovon sie abhängt, oder None.</translation>
    </message>
    <message>
        <source>No dependency is stated that follows from the others.</source>
        <translation>Keine Abhängigkeit steht da, die aus den anderen folgt.</translation>
    </message>
    <message>
        <source>Dependencies are explicit; those that say nothing new make the others hard to see.</source>
        <translation>Abhängigkeiten sind ausdrücklich; solche, die nichts Neues sagen, verdecken die anderen.</translation>
    </message>
    <message>
        <source>The total effort is %1, but its parts add up to %2: correct one of them.</source>
        <translation>Der gesamte Aufwand ist %1, aber seine Teile ergeben %2: berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>The implementation takes %1, but its tasks add up to %2: correct one of them.</source>
        <translation>Die Umsetzung dauert %1, aber ihre Aufgaben ergeben %2: berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” is estimated at %2, but its tasks add up to %3: correct one of them.</source>
        <translation>„%1“ ist auf %2 geschätzt, aber seine Aufgaben ergeben %3: berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, less than %2: what is not thought through now is done again later.</source>
        <translation>Planung ist %1 des Aufwands, weniger als %2: was jetzt nicht durchdacht wird, wird später noch einmal gemacht.</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, more than %2: stop, and revise the plan as you learn.</source>
        <translation>Planung ist %1 des Aufwands, mehr als %2: hören Sie auf, und überarbeiten Sie den Plan, während Sie lernen.</translation>
    </message>
    <message>
        <source>Write %1 as the total</source>
        <translation>%1 als Summe schreiben</translation>
    </message>
    <message>
        <source>Write %1 as the implementation</source>
        <translation>%1 als Umsetzung schreiben</translation>
    </message>
    <message>
        <source>Write %1 as the estimate of the phase</source>
        <translation>%1 als Schätzung der Phase schreiben</translation>
    </message>
    <message>
        <source>The total effort is the sum of its parts.</source>
        <translation>Der gesamte Aufwand ist die Summe seiner Teile.</translation>
    </message>
    <message>
        <source>The specification states the effort: research, planning, implementation and validation in total.</source>
        <translation>Die Spezifikation nennt den Aufwand: Recherche, Planung, Umsetzung und Validierung insgesamt.</translation>
    </message>
    <message>
        <source>The effort of the implementation is the sum of its tasks.</source>
        <translation>Der Aufwand der Umsetzung ist die Summe ihrer Aufgaben.</translation>
    </message>
    <message>
        <source>The implementation is the sum of the phases: 7 hours are 2 h, 3 h and 2 h.</source>
        <translation>Die Umsetzung ist die Summe der Phasen: 7 Stunden sind 2 h, 3 h und 2 h.</translation>
    </message>
    <message>
        <source>The estimate of a phase is the sum of its tasks.</source>
        <translation>Die Schätzung einer Phase ist die Summe ihrer Aufgaben.</translation>
    </message>
    <message>
        <source>Phases and tasks are estimated, and whoever implements them relies on either.</source>
        <translation>Phasen und Aufgaben sind geschätzt, und wer sie umsetzt, verlässt sich auf beides.</translation>
    </message>
    <message>
        <source>Planning is a fifth of the effort at least.</source>
        <translation>Planung ist mindestens ein Fünftel des Aufwands.</translation>
    </message>
    <message>
        <source>Under-planning leads to rework, scope creep and poor architecture. Spend 20 to 30 % of the time on planning: it seems like overhead, and saves two to five times as much in the implementation.</source>
        <translation>Zu wenig Planung führt zu Nacharbeit, schleichender Ausweitung und schlechter Architektur. Verwenden Sie 20 bis 30 % der Zeit auf die Planung: das wirkt wie Mehrarbeit und spart bei der Umsetzung das Zwei- bis Fünffache.</translation>
    </message>
    <message>
        <source>Planning is two fifths of the effort at most.</source>
        <translation>Planung ist höchstens zwei Fünftel des Aufwands.</translation>
    </message>
    <message>
        <source>Over-planning is analysis paralysis; the plan is obsolete before it is done. If planning takes more than 40 % of the estimated total time, stop.</source>
        <translation>Zu viel Planung lähmt; der Plan ist veraltet, bevor er fertig ist. Braucht die Planung mehr als 40 % der geschätzten Zeit, hören Sie auf.</translation>
    </message>
    <message>
        <source>No learning is recorded: add a section “Learnings” with what planning has shown, and one improvement.</source>
        <translation>Keine Erkenntnis ist festgehalten: fügen Sie einen Abschnitt „Learnings“ hinzu mit dem, was die Planung gezeigt hat, und einer Verbesserung.</translation>
    </message>
    <message>
        <source>No improvement is named: add one with its impact and the path to it.</source>
        <translation>Keine Verbesserung ist genannt: fügen Sie eine hinzu, mit ihrer Wirkung und dem Weg dorthin.</translation>
    </message>
    <message>
        <source>The improvement “%1” does not say its impact and the path to it: add both.</source>
        <translation>Die Verbesserung „%1“ nennt nicht ihre Wirkung und den Weg dorthin: fügen Sie beides hinzu.</translation>
    </message>
    <message>
        <source>Nothing is validated before “%1”: say what is checked or tried first.</source>
        <translation>Vor „%1“ wird nichts validiert: sagen Sie, was zuerst geprüft oder ausprobiert wird.</translation>
    </message>
    <message>
        <source>No pattern is shared: name one that others can use, in a decision or a learning.</source>
        <translation>Kein Muster wird geteilt: nennen Sie eines, das andere verwenden können, in einer Entscheidung oder Erkenntnis.</translation>
    </message>
    <message>
        <source>The plan records what was learned.</source>
        <translation>Der Plan hält fest, was gelernt wurde.</translation>
    </message>
    <message>
        <source>Law 1: always extract learnings. Document patterns discovered, capture decision rationale, analyze failures for prevention.</source>
        <translation>Gesetz 1: ziehen Sie immer Erkenntnisse. Halten Sie entdeckte Muster und die Gründe von Entscheidungen fest, und untersuchen Sie Fehlschläge, um ihnen vorzubeugen.</translation>
    </message>
    <message>
        <source>The plan names an improvement with its impact and path.</source>
        <translation>Der Plan nennt eine Verbesserung mit Wirkung und Weg.</translation>
    </message>
    <message>
        <source>Law 2: always improve self or system. Identify at least one improvement opportunity with impact and implementation path.</source>
        <translation>Gesetz 2: verbessern Sie immer sich oder das System. Nennen Sie mindestens eine Verbesserung mit Wirkung und Weg der Umsetzung.</translation>
    </message>
    <message>
        <source>Before each step of the rollout something is validated.</source>
        <translation>Vor jedem Schritt des Ausrollens wird etwas validiert.</translation>
    </message>
    <message>
        <source>Law 4: always validate before execute. Preview changes, test in safe environments, validate before applying.</source>
        <translation>Gesetz 4: validieren Sie immer vor dem Ausführen. Sehen Sie Änderungen vorher an, testen Sie in sicherer Umgebung, validieren Sie vor dem Anwenden.</translation>
    </message>
    <message>
        <source>The plan shares a pattern.</source>
        <translation>Der Plan teilt ein Muster.</translation>
    </message>
    <message>
        <source>Law 5: always share patterns publicly. Extract generalizable insights, document failures, help others avoid mistakes.</source>
        <translation>Gesetz 5: teilen Sie Muster immer öffentlich. Ziehen Sie verallgemeinerbare Einsichten heraus, halten Sie Fehlschläge fest, helfen Sie anderen, Fehler zu vermeiden.</translation>
    </message>
    <message>
        <source>“%1”: ask, and write the answer here.</source>
        <translation>„%1“: fragen Sie, und schreiben Sie die Antwort hierher.</translation>
    </message>
    <message>
        <source>“%1” is left here: write what is missing.</source>
        <translation>„%1“ steht noch hier: schreiben Sie, was fehlt.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder of the template: write what is meant, or take it out.</source>
        <translation>„%1“ ist ein Platzhalter der Vorlage: schreiben Sie, was gemeint ist, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>The specification is complete when it can be executed without ambiguity, and all questions are answered or flagged.</source>
        <translation>Die Spezifikation ist vollständig, wenn sie ohne Mehrdeutigkeit ausgeführt werden kann und alle Fragen beantwortet oder gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>No placeholder is left, no TODO and no TBD.</source>
        <translation>Kein Platzhalter bleibt, kein TODO und kein TBD.</translation>
    </message>
    <message>
        <source>Indent the fields below their task</source>
        <translation>Die Felder unter ihre Aufgabe einrücken</translation>
    </message>
    <message>
        <source>Whoever implements the specification executes it without ambiguity: what is not understood is not done.</source>
        <translation>Wer die Spezifikation umsetzt, führt sie ohne Mehrdeutigkeit aus: was nicht verstanden wird, wird nicht getan.</translation>
    </message>
    <message>
        <source>The file is valid UTF-8.</source>
        <translation>Die Datei ist gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Git has left no conflict in the plan.</source>
        <translation>Git hat keinen Konflikt im Plan gelassen.</translation>
    </message>
    <message>
        <source>The front matter can be read.</source>
        <translation>Die Kopfdaten lassen sich lesen.</translation>
    </message>
    <message>
        <source>What the front matter sets is what is expected there.</source>
        <translation>Was die Kopfdaten setzen, ist, was dort erwartet wird.</translation>
    </message>
    <message>
        <source>No two tasks have the same number.</source>
        <translation>Keine zwei Aufgaben haben dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit. A number that two tasks bear means neither.</source>
        <translation>Geordnet: Abhängigkeiten sind ausdrücklich. Eine Nummer, die zwei Aufgaben tragen, meint keine von beiden.</translation>
    </message>
    <message>
        <source>An estimate is one of hours, minutes or days.</source>
        <translation>Eine Schätzung ist eine in Stunden, Minuten oder Tagen.</translation>
    </message>
    <message>
        <source>The fields of a task stand below it for markdown, too.</source>
        <translation>Die Felder einer Aufgabe stehen auch für Markdown darunter.</translation>
    </message>
    <message>
        <source>A field stands below the task that it is about.</source>
        <translation>Ein Feld steht unter der Aufgabe, um die es geht.</translation>
    </message>
    <message>
        <source>A row of a table has as many cells as the table has columns.</source>
        <translation>Eine Zeile einer Tabelle hat so viele Zellen, wie die Tabelle Spalten hat.</translation>
    </message>
    <message>
        <source>No risk is named: say in the table what could go wrong.</source>
        <translation>Kein Risiko ist genannt: sagen Sie in der Tabelle, was schiefgehen könnte.</translation>
    </message>
    <message>
        <source>“%1” has no mitigation: say how to prevent or reduce it.</source>
        <translation>„%1“ hat keine Gegenmaßnahme: sagen Sie, wie man es verhindert oder mindert.</translation>
    </message>
    <message>
        <source>The likelihood of “%1” is “%2”: write low, medium or high.</source>
        <translation>Die Wahrscheinlichkeit von „%1“ ist „%2“: schreiben Sie low, medium oder high.</translation>
    </message>
    <message>
        <source>The impact of “%1” is “%2”: write low, medium or high.</source>
        <translation>Die Auswirkung von „%1“ ist „%2“: schreiben Sie low, medium oder high.</translation>
    </message>
    <message>
        <source>“%1” is likely and grave, and no task mitigates it: name one in a column “Mitigated by”.</source>
        <translation>„%1“ ist wahrscheinlich und schwer, und keine Aufgabe mindert es: nennen Sie eine in einer Spalte „Mitigated by“.</translation>
    </message>
    <message>
        <source>No step of the rollback verifies it: add how to see that it was successful.</source>
        <translation>Kein Schritt des Rollbacks überprüft ihn: fügen Sie hinzu, woran man sieht, dass er gelungen ist.</translation>
    </message>
    <message>
        <source>Phase %1 “%2” has no checkpoint: say what is validated after it.</source>
        <translation>Phase %1 „%2“ hat keinen Prüfpunkt: sagen Sie, was danach validiert wird.</translation>
    </message>
    <message>
        <source>Risks are identified: what could go wrong is known, mitigation is planned, the rollback procedure is ready.</source>
        <translation>Risiken sind erkannt: was schiefgehen kann, ist bekannt, Gegenmaßnahmen sind geplant, der Rollback ist vorbereitet.</translation>
    </message>
    <message>
        <source>The plan names its risks.</source>
        <translation>Der Plan nennt seine Risiken.</translation>
    </message>
    <message>
        <source>Every risk has a mitigation.</source>
        <translation>Jedes Risiko hat eine Gegenmaßnahme.</translation>
    </message>
    <message>
        <source>A risk that is likely and grave is mitigated by a task.</source>
        <translation>Ein wahrscheinliches und schweres Risiko wird durch eine Aufgabe gemindert.</translation>
    </message>
    <message>
        <source>A step of the rollback verifies it.</source>
        <translation>Ein Schritt des Rollbacks überprüft ihn.</translation>
    </message>
    <message>
        <source>The rollback plan ends with how to verify that the rollback was successful.</source>
        <translation>Der Rollback-Plan endet damit, wie man überprüft, dass der Rollback gelungen ist.</translation>
    </message>
    <message>
        <source>Every phase has a checkpoint.</source>
        <translation>Jede Phase hat einen Prüfpunkt.</translation>
    </message>
    <message>
        <source>After each phase, validate.</source>
        <translation>Validieren Sie nach jeder Phase.</translation>
    </message>
    <message>
        <source>The section “%1” is missing: add it.</source>
        <translation>Der Abschnitt „%1“ fehlt: fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not started: it is as the template has it.</source>
        <translation>„%1“ ist nicht begonnen: es steht da wie in der Vorlage.</translation>
    </message>
    <message>
        <source>“%1” is empty: write it, or take the heading out.</source>
        <translation>„%1“ ist leer: schreiben Sie es, oder nehmen Sie die Überschrift heraus.</translation>
    </message>
    <message>
        <source>The question “%1” is open: answer it, or defer it with a reason.</source>
        <translation>Die Frage „%1“ ist offen: beantworten Sie sie, oder vertagen Sie sie mit einem Grund.</translation>
    </message>
    <message>
        <source>The research “%1” cannot be read: %2</source>
        <translation>Die Recherche „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The plan has about %1 tokens, more than its budget of %2: shorten it, or split it into two plans.</source>
        <translation>Der Plan hat etwa %1 Tokens, mehr als sein Budget von %2: kürzen Sie ihn, oder teilen Sie ihn in zwei Pläne.</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule.</source>
        <translation>Die Konfiguration setzt „%1“, was keine Regel ist.</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule. Did you mean “%2”?</source>
        <translation>Die Konfiguration setzt „%1“, was keine Regel ist. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>The implementation specification holds all sections: whoever implements it has nothing else.</source>
        <translation>Die Umsetzungsspezifikation enthält alle Abschnitte: wer sie umsetzt, hat nichts anderes.</translation>
    </message>
    <message>
        <source>The specification is complete: all questions are answered or flagged.</source>
        <translation>Die Spezifikation ist vollständig: alle Fragen sind beantwortet oder gekennzeichnet.</translation>
    </message>
    <message>
        <source>The plan has all sections of a specification.</source>
        <translation>Der Plan hat alle Abschnitte einer Spezifikation.</translation>
    </message>
    <message>
        <source>No section is left as the template has it.</source>
        <translation>Kein Abschnitt bleibt, wie die Vorlage ihn hat.</translation>
    </message>
    <message>
        <source>No section is empty.</source>
        <translation>Kein Abschnitt ist leer.</translation>
    </message>
    <message>
        <source>Every question is answered or deferred.</source>
        <translation>Jede Frage ist beantwortet oder vertagt.</translation>
    </message>
    <message>
        <source>The research that the plan names can be read.</source>
        <translation>Die Recherche, die der Plan nennt, lässt sich lesen.</translation>
    </message>
    <message>
        <source>Start with the research findings: load them from a bundle or a document.</source>
        <translation>Beginnen Sie mit den Befunden der Recherche: laden Sie sie aus einem Bündel oder einem Dokument.</translation>
    </message>
    <message>
        <source>The plan keeps to its budget of tokens.</source>
        <translation>Der Plan hält sein Budget an Tokens ein.</translation>
    </message>
    <message>
        <source>A plan has about 4,000 tokens, 2 % of a context window, so that there is room to implement it.</source>
        <translation>Ein Plan hat etwa 4.000 Tokens, 2 % eines Kontextfensters, damit Platz für die Umsetzung bleibt.</translation>
    </message>
    <message>
        <source>The configuration sets what there is.</source>
        <translation>Die Konfiguration setzt, was es gibt.</translation>
    </message>
    <message>
        <source>A setting that is misspelt is not in force, and nobody sees it.</source>
        <translation>Eine falsch geschriebene Einstellung gilt nicht, und niemand sieht es.</translation>
    </message>
    <message>
        <source>“%1” is allowed here without a reason: write it behind the rule.</source>
        <translation>„%1“ ist hier ohne Grund erlaubt: schreiben Sie ihn hinter die Regel.</translation>
    </message>
    <message>
        <source>There is no rule “%1” that could be allowed here.</source>
        <translation>Es gibt keine Regel „%1“, die hier erlaubt werden könnte.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keine Regel „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>What is allowed in a comment is a rule, and there is a reason.</source>
        <translation>Was in einem Kommentar erlaubt wird, ist eine Regel, und es gibt einen Grund.</translation>
    </message>
    <message>
        <source>Document decision rationale: why this, and not as everywhere else?</source>
        <translation>Halten Sie die Gründe von Entscheidungen fest: warum hier so, und nicht wie überall sonst?</translation>
    </message>
    <message>
        <source>Task %1 “%2” names no file: say which files it changes.</source>
        <translation>Aufgabe %1 „%2“ nennt keine Datei: sagen Sie, welche Dateien sie ändert.</translation>
    </message>
    <message>
        <source>Task %1 “%2” names “%3”, which is not in the repository: say that it is new, or correct the path.</source>
        <translation>Aufgabe %1 „%2“ nennt „%3“, was nicht im Repository ist: sagen Sie, dass es neu ist, oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say how it is tested: say how to validate it.</source>
        <translation>Aufgabe %1 „%2“ sagt nicht, wie sie getestet wird: sagen Sie, wie man sie validiert.</translation>
    </message>
    <message>
        <source>Task %1 “%2” is estimated at %3, more than %4: split it.</source>
        <translation>Aufgabe %1 „%2“ ist auf %3 geschätzt, mehr als %4: teilen Sie sie.</translation>
    </message>
    <message>
        <source>Task %1 “%2” has a share of %3 in its phase, more than %4: split it, or estimate it.</source>
        <translation>Aufgabe %1 „%2“ hat in ihrer Phase einen Anteil von %3, mehr als %4: teilen Sie sie, oder schätzen Sie sie.</translation>
    </message>
    <message>
        <source>Task %1 “%2” has no estimate, and neither has its phase: estimate one of them.</source>
        <translation>Aufgabe %1 „%2“ hat keine Schätzung, und ihre Phase auch nicht: schätzen Sie eine davon.</translation>
    </message>
    <message>
        <source>Task %1 “%2” is vague: say what to change instead of “%3”.</source>
        <translation>Aufgabe %1 „%2“ ist vage: sagen Sie statt „%3“, was zu ändern ist.</translation>
    </message>
    <message>
        <source>A task names the files that it changes.</source>
        <translation>Eine Aufgabe nennt die Dateien, die sie ändert.</translation>
    </message>
    <message>
        <source>Specific: clear what file and line to change.</source>
        <translation>Bestimmt: klar, welche Datei und Zeile zu ändern ist.</translation>
    </message>
    <message>
        <source>A file that a task names is in the repository, or is said to be new.</source>
        <translation>Eine Datei, die eine Aufgabe nennt, ist im Repository, oder es steht da, dass sie neu ist.</translation>
    </message>
    <message>
        <source>Testable: know how to validate.</source>
        <translation>Prüfbar: man weiß, wie zu validieren ist.</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each; break bigger tasks.</source>
        <translation>Bemessen: weniger als 4 Stunden; größere Aufgaben werden geteilt.</translation>
    </message>
    <message>
        <source>A task or its phase has an estimate.</source>
        <translation>Eine Aufgabe oder ihre Phase hat eine Schätzung.</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each. What is not estimated cannot be known to be that small.</source>
        <translation>Bemessen: weniger als 4 Stunden. Was nicht geschätzt ist, weiß niemand so klein.</translation>
    </message>
    <message>
        <source>A task&apos;s title says what is to be changed.</source>
        <translation>Der Titel einer Aufgabe sagt, was zu ändern ist.</translation>
    </message>
    <message>
        <source>A task is specific and actionable, so that it can be executed without ambiguity.</source>
        <translation>Eine Aufgabe ist bestimmt und ausführbar, ohne Mehrdeutigkeit.</translation>
    </message>
    <message>
        <source>There is no group “%1” of criteria.</source>
        <translation>Es gibt keine Gruppe „%1“ von Kriterien.</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Rename them in the text.</source>
        <translation>Es gibt mehrere Gruppen „%1“. Benennen Sie sie im Text um.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Move the criteria there.</source>
        <translation>Es gibt schon eine Gruppe „%1“. Verschieben Sie die Kriterien dorthin.</translation>
    </message>
    <message>
        <source>Bring the effort up to date</source>
        <translation>Aufwand auf den Stand bringen</translation>
    </message>
    <message>
        <source>Link the pattern “%1”</source>
        <translation>Auf das Muster „%1“ verweisen</translation>
    </message>
    <message>
        <source>Change approach to %1</source>
        <translation>Ansatz ändern in %1</translation>
    </message>
    <message>
        <source>“%1” is written in several places. Edit it as text.</source>
        <translation>„%1“ steht an mehreren Stellen. Bearbeiten Sie es als Text.</translation>
    </message>
    <message>
        <source>Change the context</source>
        <translation>Kontext ändern</translation>
    </message>
    <message>
        <source>There is no question. Write what is asked.</source>
        <translation>Es gibt keine Frage. Schreiben Sie, was gefragt ist.</translation>
    </message>
    <message>
        <source>Raise Question</source>
        <translation>Frage aufwerfen</translation>
    </message>
    <message>
        <source>Rate “%1”</source>
        <translation>„%1“ bewerten</translation>
    </message>
    <message>
        <source>There is a section “%1” already.</source>
        <translation>Es gibt schon einen Abschnitt „%1“.</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>It does not end with the block of an exported specification.</source>
        <translation>Es endet nicht mit dem Block einer exportierten Spezifikation.</translation>
    </message>
    <message>
        <source>It was changed since it was exported, or never was.</source>
        <translation>Sie wurde seit dem Export geändert, oder nie exportiert.</translation>
    </message>
    <message>
        <source>The block at the end was changed.</source>
        <translation>Der Block am Ende wurde geändert.</translation>
    </message>
    <message>
        <source>Something else than a log stands behind the block at the end.</source>
        <translation>Hinter dem Block am Ende steht etwas anderes als ein Protokoll.</translation>
    </message>
    <message>
        <source>More was changed than ticks and a section “## Implementation Log”.</source>
        <translation>Mehr wurde geändert als Haken und ein Abschnitt „## Implementation Log“.</translation>
    </message>
    <message>
        <source>It is a draft, which nobody has approved.</source>
        <translation>Es ist ein Entwurf, den niemand freigegeben hat.</translation>
    </message>
    <message>
        <source>The plan says something else now, or is another one: its digest is %1, and not %2.</source>
        <translation>Der Plan sagt jetzt etwas anderes, oder ist ein anderer: seine Prüfsumme ist %1, und nicht %2.</translation>
    </message>
    <message>
        <source>It does not say what the plan says.</source>
        <translation>Sie sagt nicht, was der Plan sagt.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>Es gibt keine Einstellung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keine Einstellung „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” has to hold names with values.</source>
        <translation>„%1“ muss Namen mit Werten enthalten.</translation>
    </message>
    <message>
        <source>“%1” has to be error, warning, info or off, not “%2”.</source>
        <translation>„%1“ muss error, warning, info oder off sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” has to be a number from %2 to %3.</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of roles.</source>
        <translation>„%1“ muss eine Liste von Rollen sein.</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1. Nothing of it is in force.</source>
        <translation>Die Konfiguration lässt sich nicht lesen: %1. Nichts daraus gilt.</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1 Nothing of it is in force.</source>
        <translation>Die Konfiguration lässt sich nicht lesen: %1 Nichts daraus gilt.</translation>
    </message>
    <message>
        <source>The folder of the approvals cannot be read.</source>
        <translation>Der Ordner der Freigaben lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Setsquare::NewPlanDialog</name>
    <message>
        <source>Refactoring</source>
        <translation>Refactoring</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Infrastructure change</source>
        <translation>Infrastrukturänderung</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Neue Funktion</translation>
    </message>
    <message>
        <source>Existing code is improved, and its behaviour stays as it is.</source>
        <translation>Vorhandener Code wird verbessert, und sein Verhalten bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A bug is fixed, from what the investigation found.</source>
        <translation>Ein Fehler wird behoben, nach dem, was die Untersuchung ergab.</translation>
    </message>
    <message>
        <source>Systems, deployments or configurations are changed.</source>
        <translation>Systeme, Ausrollungen oder Konfigurationen werden geändert.</translation>
    </message>
    <message>
        <source>Something new is added, from requirements.</source>
        <translation>Etwas Neues kommt hinzu, aus Anforderungen.</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>What is to be done, in a few words</source>
        <translation>Was zu tun ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>C&amp;reate Plan</source>
        <translation>Plan an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>None: the plan rests on nothing yet</source>
        <translation>Keine: der Plan beruht noch auf nichts</translation>
    </message>
    <message>
        <source>Its question begins the conte&amp;xt</source>
        <translation>Ihre Frage beginnt den &amp;Kontext</translation>
    </message>
    <message numerus="yes">
        <source>%n success criteria become &amp;acceptance criteria</source>
        <translation>
            <numerusform>%n Erfolgskriterium wird &amp;Abnahmekriterium</numerusform>
            <numerusform>%n Erfolgskriterien werden &amp;Abnahmekriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;open questions are listed</source>
        <translation>
            <numerusform>%n &amp;offene Frage wird aufgelistet</numerusform>
            <numerusform>%n &amp;offene Fragen werden aufgelistet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionDraft</name>
    <message>
        <source>Name of the new option</source>
        <translation>Name der neuen Option</translation>
    </message>
    <message>
        <source>Name, or the next letter</source>
        <translation>Name, oder der nächste Buchstabe</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Neue Option</translation>
    </message>
    <message>
        <source>What it is, and what speaks for it</source>
        <translation>Was sie ist und was dafür spricht</translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Diese Option entfernen</translation>
    </message>
    <message>
        <source>Option %1, chosen</source>
        <translation>Option %1, gewählt</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Name der Option %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose option %1</source>
        <translation>Option %1 wählen</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>Für Option %1</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>Gegen Option %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlineModel</name>
    <message>
        <source>Task %1: %2</source>
        <translation>Aufgabe %1: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation>Noch keine Überschriften</translation>
    </message>
    <message>
        <source>Begin a line with # to give the plan a title, with ## for a section.</source>
        <translation>Beginnen Sie eine Zeile mit #, um dem Plan einen Titel zu geben, mit ## für einen Abschnitt.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteEntries</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternDialog</name>
    <message>
        <source>Extract a Pattern</source>
        <translation>Muster herauslösen</translation>
    </message>
    <message>
        <source>What of this decision can be used again? It becomes a file of its own, and the decision links to it.</source>
        <translation>Was an dieser Entscheidung ist wiederverwendbar? Es wird eine eigene Datei, und die Entscheidung verweist darauf.</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>Name des Musters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What calls for it</source>
        <translation>Was es verlangt</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wann anzuwenden</translation>
    </message>
    <message>
        <source>In which cases, and in which not</source>
        <translation>In welchen Fällen, und in welchen nicht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>Wo es verwendet wurde</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>Ordner für Muster</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for patterns</source>
        <translation>Ordner für Muster wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Becomes %1.md, or with a number behind it if there is one already</source>
        <translation>Wird %1.md, oder mit einer Zahl dahinter, falls es das schon gibt</translation>
    </message>
    <message>
        <source>Give it a name and a folder</source>
        <translation>Geben Sie ihm einen Namen und einen Ordner</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternShelf</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There are too many patterns of this name. Give it another one.</source>
        <translation>Es gibt zu viele Muster dieses Namens. Geben Sie ihm einen anderen.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanController</name>
    <message>
        <source>change by another program</source>
        <translation>Änderung durch ein anderes Programm</translation>
    </message>
    <message>
        <source>Another program changed the file; its changes were taken over.</source>
        <translation>Ein anderes Programm hat die Datei geändert; seine Änderungen wurden übernommen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Die der Datei nehmen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Another program changed the file while you have unsaved changes. Nothing was overwritten.</source>
        <translation>Ein anderes Programm hat die Datei geändert, während Sie ungespeicherte Änderungen haben. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The file was removed or renamed, or cannot be read any more. Its text is still here.</source>
        <translation>Die Datei wurde entfernt oder umbenannt, oder lässt sich nicht mehr lesen. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Its permissions do not allow writing, and it is open for reading only.</source>
        <translation>Ihre Rechte erlauben kein Schreiben, daher ist sie nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation>NICHT gespeichert. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not exported: the plan is not valid UTF-8.</source>
        <translation>Nicht exportiert: der Plan ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>Entwurf exportieren…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>NOT exported. %1</source>
        <translation>NICHT exportiert. %1</translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation>Der Entwurf wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The specification was exported to %1.</source>
        <translation>Die Spezifikation wurde nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Zeigen, was fehlt</translation>
    </message>
    <message>
        <source>Not exported to %1. %2</source>
        <translation>Nicht nach %1 exportiert. %2</translation>
    </message>
    <message>
        <source>The plan holds no decisions.</source>
        <translation>Der Plan enthält keine Entscheidungen.</translation>
    </message>
    <message>
        <source>NOT all decisions were exported. %1</source>
        <translation>NICHT alle Entscheidungen wurden exportiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were written to %1.</source>
        <translation>
            <numerusform>%n Entscheidung wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Entscheidungen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals were not taken over. %1</source>
        <translation>Die Freigaben wurden nicht übernommen. %1</translation>
    </message>
    <message>
        <source>The approvals of “%1” are here, but no plan of that name. Has this plan been renamed?</source>
        <translation>Die Freigaben von „%1“ sind hier, aber kein Plan dieses Namens. Wurde dieser Plan umbenannt?</translation>
    </message>
    <message>
        <source>Take the approvals over</source>
        <translation>Freigaben übernehmen</translation>
    </message>
    <message>
        <source>git ignores the folder %1: nobody else will see who has approved. Take it out of .gitignore.</source>
        <translation>git ignoriert den Ordner %1: niemand sonst wird sehen, wer freigegeben hat. Nehmen Sie ihn aus .gitignore heraus.</translation>
    </message>
    <message>
        <source>The plan has to be saved first.</source>
        <translation>Der Plan muss zuerst gespeichert werden.</translation>
    </message>
    <message>
        <source>Tick Approval</source>
        <translation>Freigabe abhaken</translation>
    </message>
    <message>
        <source>Clear Approval</source>
        <translation>Haken der Freigabe entfernen</translation>
    </message>
    <message>
        <source>Bring Approval Boxes Up to Date</source>
        <translation>Kästchen der Freigaben auf den Stand bringen</translation>
    </message>
    <message>
        <source>What was decided reaches the others when it is committed, together with the plan.</source>
        <translation>Was entschieden wurde, erreicht die anderen, wenn es zusammen mit dem Plan committet wird.</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Committen…</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>Es gibt nichts zu committen.</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>Committet.</translation>
    </message>
    <message>
        <source>NOT committed. %1</source>
        <translation>NICHT committet. %1</translation>
    </message>
    <message>
        <source>That is the plan itself.</source>
        <translation>Das ist der Plan selbst.</translation>
    </message>
    <message>
        <source>The plan rests on that file.</source>
        <translation>Der Plan beruht auf dieser Datei.</translation>
    </message>
    <message>
        <source>%1 was NOT saved. %2</source>
        <translation>%1 wurde NICHT gespeichert. %2</translation>
    </message>
    <message>
        <source>%1 – draft, not approved</source>
        <translation>%1 – Entwurf, nicht freigegeben</translation>
    </message>
    <message>
        <source>NOT printed: the printer took no page. Look at its connection and its paper.</source>
        <translation>NICHT gedruckt: der Drucker hat keine Seite angenommen. Sehen Sie nach seiner Verbindung und seinem Papier.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanHistory</name>
    <message>
        <source>The repository belongs to another user, so git does not read it.</source>
        <translation>Das Repository gehört jemand anderem, daher liest git es nicht.</translation>
    </message>
    <message>
        <source>There is no git repository here.</source>
        <translation>Hier ist kein git-Repository.</translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Die Datei ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>There is no file %2 in %1.</source>
        <translation>In %1 gibt es keine Datei %2.</translation>
    </message>
    <message>
        <source>Git knows no revision %1.</source>
        <translation>Git kennt keine Revision %1.</translation>
    </message>
    <message>
        <source>Older commits are not listed.</source>
        <translation>Ältere Commits sind nicht aufgelistet.</translation>
    </message>
    <message>
        <source>The file is not in the repository.</source>
        <translation>Die Datei ist nicht im Repository.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPage</name>
    <message>
        <source>Contents of the plan</source>
        <translation>Inhalt des Plans</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Why this is done</source>
        <translation>Warum das getan wird</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>What the solution is, in a few paragraphs</source>
        <translation>Was die Lösung ist, in wenigen Absätzen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Komponente hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Step of the data flow</source>
        <translation>Schritt des Datenflusses</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Was wohin geht</translation>
    </message>
    <message>
        <source>Integration points</source>
        <translation>Anknüpfungspunkte</translation>
    </message>
    <message>
        <source>Integration point</source>
        <translation>Anknüpfungspunkt</translation>
    </message>
    <message>
        <source>Add an integration point</source>
        <translation>Anknüpfungspunkt hinzufügen</translation>
    </message>
    <message>
        <source>What it has to work with</source>
        <translation>Womit es zusammenarbeiten muss</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Alternative hinzufügen</translation>
    </message>
    <message>
        <source>Why it was not chosen</source>
        <translation>Warum sie nicht gewählt wurde</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>Tradeoff</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Add a tradeoff</source>
        <translation>Abwägung hinzufügen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>What is won, but what it costs</source>
        <translation>Was gewonnen wird, aber was es kostet</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Learnings and improvements</source>
        <translation>Erkenntnisse und Verbesserungen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>deferred to %1</source>
        <translation>vertagt an %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>One place could not be read as part of the section around.</source>
        <translation>Eine Stelle ließ sich nicht als Teil des Abschnitts lesen.</translation>
    </message>
    <message>
        <source>%1 places could not be read as part of the section around.</source>
        <translation>%1 Stellen ließen sich nicht als Teil des Abschnitts lesen.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPane</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Abschnitte des Plans</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>Ein leerer Plan</translation>
    </message>
    <message>
        <source>Begin with a title and the sections that the plan needs, such as:</source>
        <translation>Beginnen Sie mit einem Titel und den Abschnitten, die der Plan braucht, etwa:</translation>
    </message>
    <message>
        <source>Begin with the context</source>
        <translation>Mit dem Kontext beginnen</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPanes</name>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Risks &amp; rollback</source>
        <translation>Risiken &amp; Rollback</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Text des Plans</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>where there is little room</comment>
        <translation>Bezüge</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanState</name>
    <message>
        <source>Ready to export</source>
        <translation>Bereit zum Export</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n thing(s) before export</source>
        <translation>
            <numerusform>Entwurf · %n Punkt vor dem Export</numerusform>
            <numerusform>Entwurf · %n Punkte vor dem Export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanStatusBar</name>
    <message>
        <source>Sum of all estimates</source>
        <translation>Summe aller Schätzungen</translation>
    </message>
    <message>
        <source>About a quarter of the bytes: what the plan takes of an agent&apos;s context</source>
        <translation>Etwa ein Viertel der Bytes: was der Plan vom Kontext eines Agenten braucht</translation>
    </message>
    <message>
        <source>Encoding and line ends of the file</source>
        <translation>Kodierung und Zeilenenden der Datei</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 phase</source>
        <translation>%1 in 1 Phase</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phases</source>
        <translation>
            <numerusform>%1 in %n Phase</numerusform>
            <numerusform>%1 in %n Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Aufwand %1</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>critical path %1</source>
        <translation>kritischer Pfad %1</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation>≈ %1 Tokens</translation>
    </message>
    <message>
        <source>≈ %1k tokens</source>
        <translation>≈ %1k Tokens</translation>
    </message>
    <message>
        <source>What approvals are bound to: %1</source>
        <translation>Woran Freigaben gebunden sind: %1</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Computed when typing rests</source>
        <translation>Wird berechnet, wenn das Tippen ruht</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Length of the critical path, with as many hands as wanted; P80: 80 % of simulated runs ended by then</source>
        <translation>Länge des kritischen Pfads, mit beliebig vielen Händen; P80: 80 % der simulierten Durchläufe waren bis dahin fertig</translation>
    </message>
    <message>
        <source>%1, P80 %2</source>
        <translation>%1, P80 %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanWindows</name>
    <message>
        <source>The sample could not be copied to %1.</source>
        <translation>Das Beispiel konnte nicht nach %1 kopiert werden.</translation>
    </message>
    <message>
        <source>The language changes when Setsquare is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Setsquare.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PreviewPane</name>
    <message>
        <source>This table is too large for the preview.</source>
        <translation>Diese Tabelle ist zu groß für die Vorschau.</translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>Preview paused: this part is too deeply nested or too large. The source is shown as it is; here is how it begins.</source>
        <translation>Die Vorschau ruht: dieser Teil ist zu tief verschachtelt oder zu groß. Der Quelltext wird gezeigt, wie er ist; so beginnt er.</translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation>Vorschau des Plans</translation>
    </message>
    <message>
        <source>The plan as it is read. A click selects its lines, a double click goes to them.</source>
        <translation>Der Plan, wie er gelesen wird. Ein Klick wählt seine Zeilen aus, ein Doppelklick geht zu ihnen.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>What you write in Source, or add as phases and tasks, is shown here as its readers will see it.</source>
        <translation>Was Sie im Quelltext schreiben oder als Phasen und Aufgaben hinzufügen, wird hier gezeigt, wie seine Leser es sehen.</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Ctrl+click opens it</source>
        <translation>%1&lt;br&gt;Strg+Klick öffnet es</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 &amp;öffnen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
    <message>
        <source>&amp;Go to the source</source>
        <translation>Zum &amp;Quelltext gehen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>%1 in the research</source>
        <translation>%1 in der Recherche</translation>
    </message>
</context>
<context>
    <name>Setsquare::ProgressSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>Setsquare::QuestionBar</name>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>An wen oder worauf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Vertagen</translation>
    </message>
    <message>
        <source>Write the answer into the plan&apos;s Open Questions</source>
        <translation>Die Antwort in die offenen Fragen des Plans schreiben</translation>
    </message>
    <message>
        <source>Write into the plan&apos;s Open Questions to whom or what it is left</source>
        <translation>In die offenen Fragen des Plans schreiben, wem oder was sie überlassen ist</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReadingPage</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Setsquare::RepositoryPlans</name>
    <message>
        <source>These were changed last. The repository may have more plans.</source>
        <translation>Diese wurden zuletzt geändert. Das Repository hat vielleicht noch mehr Pläne.</translation>
    </message>
    <message>
        <source>It belongs to another user, so it is not searched for plans.</source>
        <translation>Es gehört jemand anderem, daher wird es nicht nach Plänen durchsucht.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchModel</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>nicht behandelt</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>kein Kriterium</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>vertagt</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchOffers</name>
    <message>
        <source>1 citation no longer says what the research says.</source>
        <translation>1 Beleg sagt nicht mehr, was die Recherche sagt.</translation>
    </message>
    <message>
        <source>%1 citations no longer say what the research says.</source>
        <translation>%1 Belege sagen nicht mehr, was die Recherche sagt.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Show what was cited beside what stands there now</source>
        <translation>Zeigen, was zitiert wurde, neben dem, was jetzt dort steht</translation>
    </message>
    <message>
        <source>The plan does not name %1.</source>
        <translation>Der Plan nennt %1 nicht.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Write %1 into the front matter of the plan</source>
        <translation>%1 in die Kopfdaten des Plans schreiben</translation>
    </message>
    <message>
        <source>No findings are recognised in %1.</source>
        <translation>In %1 werden keine Befunde erkannt.</translation>
    </message>
    <message>
        <source>Take its headings</source>
        <translation>Überschriften nehmen</translation>
    </message>
    <message>
        <source>List the headings of %1, so that they can be cited</source>
        <translation>Die Überschriften von %1 auflisten, damit sie zitiert werden können</translation>
    </message>
    <message>
        <source>%1 is in the repository.</source>
        <translation>%1 ist im Repository.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1 beside the plan</source>
        <translation>%1 neben dem Plan öffnen</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPage</name>
    <message>
        <source>Full text of the research</source>
        <translation>Volltext der Recherche</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPane</name>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
    <message>
        <source>No research yet</source>
        <translation>Noch keine Recherche</translation>
    </message>
    <message>
        <source>Open the document that this plan rests on, and see which of its findings the plan addresses.</source>
        <translation>Öffnen Sie das Dokument, auf dem dieser Plan beruht, und sehen Sie, welche seiner Befunde der Plan behandelt.</translation>
    </message>
    <message>
        <source>Open research…</source>
        <translation>Recherche öffnen…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Nicht behandelt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Show the document instead of its findings</source>
        <translation>Das Dokument statt seiner Befunde zeigen</translation>
    </message>
    <message>
        <source>Findings of the research</source>
        <translation>Befunde der Recherche</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>Unbehandelt %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchShelf</name>
    <message>
        <source>%1 What it said last is shown.</source>
        <translation>%1 Gezeigt wird, was zuletzt darin stand.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchText</name>
    <message>
        <source>Full text of the research</source>
        <translation>Volltext der Recherche</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewMap</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Changed since the approval of %1</source>
        <translation>Geändert seit der Freigabe von %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewPane</name>
    <message>
        <source>← → another part  ·  ↑ ↓ read on  ·  Q question  ·  N remark  ·  Esc leave</source>
        <translation>← → anderer Teil  ·  ↑ ↓ weiterlesen  ·  Q Frage  ·  N Anmerkung  ·  Esc verlassen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>▼ Changed since the approval of %1</source>
        <translation>▼ Geändert seit der Freigabe von %1</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Frage:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Anmerkung:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>It becomes an open question of the plan</source>
        <translation>Sie wird eine offene Frage des Plans</translation>
    </message>
    <message>
        <source>It goes with the next approval</source>
        <translation>Sie geht mit der nächsten Freigabe</translation>
    </message>
    <message>
        <source>Return keeps it, Esc leaves it</source>
        <translation>Eingabe behält es, Esc verlässt es</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) go with the next approval</source>
        <translation>
            <numerusform>%n Anmerkung geht mit der nächsten Freigabe</numerusform>
            <numerusform>%n Anmerkungen gehen mit der nächsten Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be changed now.</source>
        <translation>Der Plan kann jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” is an open question of the plan now</source>
        <translation>„%1“ ist jetzt eine offene Frage des Plans</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewSheet</name>
    <message>
        <source>Clear the tick</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Name &lt;mail&gt;</source>
        <translation>Name &lt;mail&gt;</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>An diesem Rechner</translation>
    </message>
    <message>
        <source>In the room, written down here</source>
        <translation>Im Raum, hier aufgeschrieben</translation>
    </message>
    <message>
        <source>Passed on by somebody</source>
        <translation>Von jemandem ausgerichtet</translation>
    </message>
    <message>
        <source>What is to be remembered with it</source>
        <translation>Was dazu festgehalten werden soll</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No role approves this plan. Add some to a section “## Approval”.</source>
        <translation>Keine Rolle gibt diesen Plan frei. Fügen Sie einem Abschnitt „## Approval“ welche hinzu.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source> — “%1”</source>
        <translation> — „%1“</translation>
    </message>
    <message>
        <source> An earlier approval does not count, because the record %1 is damaged.</source>
        <translation> Eine frühere Freigabe zählt nicht, weil der Eintrag %1 beschädigt ist.</translation>
    </message>
    <message>
        <source> What was approved then is not kept, so the whole plan is shown.</source>
        <translation> Was damals freigegeben wurde, ist nicht aufbewahrt, daher wird der ganze Plan gezeigt.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Take back what this person has decided</source>
        <translation>Zurücknehmen, was diese Person entschieden hat</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Sagen Sie, wer entscheidet</translation>
    </message>
    <message>
        <source>Say who decides with an address: Name &lt;mail&gt;</source>
        <translation>Sagen Sie mit einer Adresse, wer entscheidet: Name &lt;mail&gt;</translation>
    </message>
    <message>
        <source>Nothing was recorded: the plan has changed while it was read. Read it again; this is how it is now.</source>
        <translation>Nichts wurde verzeichnet: der Plan hat sich geändert, während er gelesen wurde. Lesen Sie ihn noch einmal; so ist er jetzt.</translation>
    </message>
    <message>
        <source>NOT recorded. %1</source>
        <translation>NICHT verzeichnet. %1</translation>
    </message>
    <message>
        <source>The approval of “%1” is recorded.</source>
        <translation>Die Freigabe von „%1“ ist verzeichnet.</translation>
    </message>
    <message>
        <source>The rejection by “%1” is recorded.</source>
        <translation>Die Ablehnung durch „%1“ ist verzeichnet.</translation>
    </message>
    <message>
        <source>What “%1” had decided is withdrawn.</source>
        <translation>Was „%1“ entschieden hatte, ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Clear Tick Without Approval</source>
        <translation>Haken ohne Freigabe entfernen</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewText</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>Was freigegeben wird</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n unsichtbares Zeichen</numerusform>
            <numerusform>%n unsichtbare Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link target(s)</source>
        <translation>
            <numerusform>%n Linkziel</numerusform>
            <numerusform>%n Linkziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image text(s)</source>
        <translation>
            <numerusform>%n Bildtext</numerusform>
            <numerusform>%n Bildtexte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is hidden</source>
        <translation>Nichts darin ist verborgen</translation>
    </message>
    <message>
        <source>Hidden in a preview: %1</source>
        <translation>In einer Vorschau verborgen: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionAccess</name>
    <message>
        <source>The plan has not been saved yet, so git knows nothing of it.</source>
        <translation>Der Plan ist noch nicht gespeichert, daher weiß git nichts von ihm.</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionList</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Revisions to compare with</source>
        <translation>Revisionen zum Vergleichen</translation>
    </message>
    <message>
        <source>Revision: HEAD~3, v1.2, …</source>
        <translation>Revision: HEAD~3, v1.2, …</translation>
    </message>
    <message>
        <source>Revision in git to compare with</source>
        <translation>Revision in git zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>Setsquare::RichLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskDetails</name>
    <message>
        <source>Risk, rollback and checkpoints</source>
        <translation>Risiko, Rollback und Prüfpunkte</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>Rollback-Plan</translation>
    </message>
    <message>
        <source>Validation checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Rollback step</source>
        <translation>Schritt des Rollbacks</translation>
    </message>
    <message>
        <source>Add a rollback step</source>
        <translation>Schritt des Rollbacks hinzufügen</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>Prüfpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Gemindert durch</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>What has to hold when this phase is done</source>
        <translation>Was gelten muss, wenn diese Phase fertig ist</translation>
    </message>
    <message>
        <source>Phase %1 (not there)</source>
        <translation>Phase %1 (gibt es nicht)</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Hoch %1</translation>
    </message>
    <message>
        <source>Medium %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Niedrig %1</translation>
    </message>
    <message>
        <source>Not rated %1</source>
        <translation>Unbewertet %1</translation>
    </message>
    <message>
        <source>No mitigation %1</source>
        <translation>Ohne Maßnahme %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Alle Risiken</translation>
    </message>
    <message>
        <source>Only those of high exposure</source>
        <translation>Nur die mit hohem Risikowert</translation>
    </message>
    <message>
        <source>Only those of medium exposure</source>
        <translation>Nur die mit mittlerem Risikowert</translation>
    </message>
    <message>
        <source>Only those of low exposure</source>
        <translation>Nur die mit niedrigem Risikowert</translation>
    </message>
    <message>
        <source>Only those that are not rated</source>
        <translation>Nur die unbewerteten</translation>
    </message>
    <message>
        <source>Only those that nothing is done about</source>
        <translation>Nur die, gegen die nichts getan wird</translation>
    </message>
    <message>
        <source>Only those of the chosen field</source>
        <translation>Nur die des gewählten Feldes</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrix</name>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Risk %1, %2: likelihood %3, impact %4, exposure %5</source>
        <translation>Risiko %1, %2: Wahrscheinlichkeit %3, Auswirkung %4, Risikowert %5</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 Risiko</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 Risiken</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>Nicht bewertet: %1</translation>
    </message>
    <message>
        <source>%1 likelihood, %2 impact: %3</source>
        <translation>Wahrscheinlichkeit %1, Auswirkung %2: %3</translation>
    </message>
    <message>
        <source>1 risk.</source>
        <translation>1 Risiko.</translation>
    </message>
    <message>
        <source>%1 risks.</source>
        <translation>%1 Risiken.</translation>
    </message>
    <message>
        <source>Exposure %1: %2.</source>
        <translation>Risikowert %1: %2.</translation>
    </message>
    <message>
        <source>Not rated: %1.</source>
        <translation>Nicht bewertet: %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrixView</name>
    <message>
        <source>Click to show only these</source>
        <translation>Klicken, um nur diese zu zeigen</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>Risiken nach Wahrscheinlichkeit und Auswirkung</translation>
    </message>
    <message>
        <source>Arrow keys walk from risk to risk; with Ctrl they rate it anew. Space shows only those of its field.</source>
        <translation>Die Pfeiltasten gehen von Risiko zu Risiko; mit Strg bewerten sie es neu. Die Leertaste zeigt nur die seines Feldes.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskModel</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahme</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Gemindert durch</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Was schiefgehen kann</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Was dagegen getan wird</translation>
    </message>
    <message>
        <source>1, 3</source>
        <translation>1, 3</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>etwa C1, C2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
</context>
<context>
    <name>Setsquare::RisksPane</name>
    <message>
        <source>No risks and no way back yet</source>
        <translation>Noch keine Risiken und kein Weg zurück</translation>
    </message>
    <message>
        <source>Write down what can go wrong, and how to undo it, such as:</source>
        <translation>Schreiben Sie auf, was schiefgehen kann und wie man es zurücknimmt, etwa:</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>&amp;New Risk Below</source>
        <translation>&amp;Neues Risiko darunter</translation>
    </message>
    <message>
        <source>New Rollback Ste&amp;p</source>
        <translation>Neuer &amp;Schritt des Rollbacks</translation>
    </message>
    <message>
        <source>&amp;Duplicate Risk</source>
        <translation>Risiko &amp;duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while sorted)</source>
        <translation>Nach &amp;oben (nicht in sortierter Liste)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while sorted)</source>
        <translation>Nach &amp;unten (nicht in sortierter Liste)</translation>
    </message>
    <message>
        <source>&amp;Remove Risk</source>
        <translation>Risiko en&amp;tfernen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while filtered)</source>
        <translation>Nach &amp;oben (nicht in gefilterter Liste)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while filtered)</source>
        <translation>Nach &amp;unten (nicht in gefilterter Liste)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>Setsquare::RowsPane</name>
    <message>
        <source>Go to source</source>
        <translation>Zum Quelltext gehen</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
</context>
<context>
    <name>Setsquare::RuleExplanation</name>
    <message>
        <source>Check “%1”</source>
        <translation>Prüfung „%1“</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where it does not fit, allow it with a comment at that place:</source>
        <translation>Wo sie nicht passt, erlauben Sie es mit einem Kommentar an dieser Stelle:</translation>
    </message>
    <message>
        <source>&amp;Copy Comment</source>
        <translation>Kommentar &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleModel</name>
    <message>
        <source>cannot be scheduled</source>
        <translation>nicht einplanbar</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>no estimate, at %1</source>
        <translation>keine Schätzung, bei %1</translation>
    </message>
    <message>
        <source>, person %1</source>
        <translation>, Person %1</translation>
    </message>
    <message>
        <source>, can be %1 late</source>
        <translation>, darf sich um %1 verspäten</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, kritisch</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tasks of one wave can run at once.</source>
        <translation>Aufgaben einer Welle können gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>In how many of the simulated runs the task had no slack.</source>
        <translation>In wie vielen der simulierten Durchläufe die Aufgabe keinen Puffer hatte.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>Setsquare::SchedulePane</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows when each can run.</source>
        <translation>Sobald es Aufgaben gibt, zeigt dies, wann jede laufen kann.</translation>
    </message>
    <message>
        <source>Schedule of the tasks</source>
        <translation>Zeitplan der Aufgaben</translation>
    </message>
    <message>
        <source>Cannot be scheduled: in a cycle %1</source>
        <translation>Nicht einplanbar: im Zyklus %1</translation>
    </message>
    <message>
        <source>and %1 cycles more</source>
        <translation>und %1 weitere Zyklen</translation>
    </message>
    <message>
        <source>Cannot be scheduled: %1 tasks that wait for these</source>
        <translation>Nicht einplanbar: %1 Aufgaben, die darauf warten</translation>
    </message>
    <message>
        <source>Cannot be scheduled, because they wait for these: %1</source>
        <translation>Nicht einplanbar, weil sie darauf warten: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleSummary</name>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>The sum of all estimates</source>
        <translation>Die Summe aller Schätzungen</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The length of the critical path, with as many hands as wanted</source>
        <translation>Die Länge des kritischen Pfads, mit beliebig vielen Händen</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Half, 80 % and 95 % of the simulated runs ended by then, with as many hands as wanted</source>
        <translation>Die Hälfte, 80 % und 95 % der simulierten Durchläufe waren bis dahin fertig, mit beliebig vielen Händen</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>What if so many people do the tasks</source>
        <translation>Was wäre, wenn so viele die Aufgaben erledigen</translation>
    </message>
    <message>
        <source>%1 (Ctrl and the wheel)</source>
        <translation>%1 (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>More hours</source>
        <translation>Mehr Stunden</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>Weniger Stunden</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>P50 %1   P80 %2   P95 %3</source>
        <translation>P50 %1   P80 %2   P95 %3</translation>
    </message>
    <message>
        <source>simulating…</source>
        <translation>wird simuliert…</translation>
    </message>
    <message>
        <source>simulating… %1 %</source>
        <translation>wird simuliert… %1 %</translation>
    </message>
</context>
<context>
    <name>Setsquare::SearchButton</name>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>Zu Aufgabe, Befund, Entscheidung, Befehl…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, missing: begin it</source>
        <translation>%1, fehlt: beginnen</translation>
    </message>
    <message>
        <source>missing · Begin</source>
        <translation>fehlt · Beginnen</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>1 phase</source>
        <translation>1 Phase</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 Phasen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 Entscheidungen</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 Risiko</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 Risiken</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 Prüfpunkt</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 Prüfpunkte</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>keine Aufgaben</translation>
    </message>
    <message>
        <source>%1 with files and tests</source>
        <translation>%1 mit Dateien und Tests</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>keine Entscheidungen</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 entschieden</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>keine Risiken</translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation>%1 bewertet</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 geklärt</translation>
    </message>
    <message>
        <source>no roles</source>
        <translation>keine Rollen</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 abgehakt</translation>
    </message>
    <message>
        <source>all parts</source>
        <translation>alle Teile</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 Kriterium</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 Kriterien</translation>
    </message>
    <message>
        <source>all ticked</source>
        <translation>alle abgehakt</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>alle geklärt</translation>
    </message>
</context>
<context>
    <name>Setsquare::Settings</name>
    <message>
        <source>Settings and recent plans are not kept: %1 cannot be written.</source>
        <translation>Einstellungen und letzte Pläne werden nicht aufbewahrt: %1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>Setsquare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>Ar&amp;beiten</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>A dark window is easier on the eyes in a dark room, a light one on a projector.</source>
        <translation>Ein dunkles Fenster schont die Augen in einem dunklen Raum, ein helles ist besser am Projektor.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Plans stay in the language that they are written in.</source>
        <translation>Von Menüs und Meldungen, ab dem nächsten Start. Pläne bleiben in der Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Of everything in all windows. For a moment, larger and smaller text in the View menu does.</source>
        <translation>Von allem in allen Fenstern. Für den Augenblick genügt größerer und kleinerer Text im Menü Ansicht.</translation>
    </message>
    <message>
        <source>Like other text</source>
        <translation>Wie anderer Text</translation>
    </message>
    <message>
        <source>S&amp;ource size</source>
        <translation>Schriftgröße im &amp;Quelltext</translation>
    </message>
    <message>
        <source>Letters of equal width look larger than others of the same size.</source>
        <translation>Buchstaben gleicher Breite wirken größer als andere derselben Größe.</translation>
    </message>
    <message>
        <source>&amp;Name for approvals</source>
        <translation>&amp;Name für Freigaben</translation>
    </message>
    <message>
        <source>&amp;Folder for plans</source>
        <translation>&amp;Ordner für Pläne</translation>
    </message>
    <message>
        <source>Where dialogs for files begin. Without one, in the folder of the last plan.</source>
        <translation>Wo Dateidialoge beginnen. Ohne ihn im Ordner des letzten Plans.</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Tokens</translation>
    </message>
    <message>
        <source>&amp;Budget of a specification</source>
        <translation>Budget einer &amp;Spezifikation</translation>
    </message>
    <message>
        <source>What a coding agent can spare of its context. It holds where no .setsquare.yaml is found: a team sets its own there.</source>
        <translation>Was ein Programmieragent von seinem Kontext erübrigen kann. Es gilt, wo keine .setsquare.yaml gefunden wird: dort setzt ein Team sein eigenes.</translation>
    </message>
    <message>
        <source>Of the last plan</source>
        <translation>Der des letzten Plans</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>Ordner für Pläne</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Stands in the record of an approval, and proves nothing. Without one it is what git knows.</source>
        <translation>Steht im Eintrag einer Freigabe und beweist nichts. Ohne ihn gilt, was git weiß.</translation>
    </message>
    <message>
        <source>Write it as Name &lt;mail@example.org&gt;, so that it can be told from others.</source>
        <translation>Schreiben Sie ihn als Name &lt;mail@example.org&gt;, damit man ihn von anderen unterscheiden kann.</translation>
    </message>
</context>
<context>
    <name>Setsquare::SeverityButton</name>
    <message>
        <source>%1 hidden</source>
        <translation>%1 ausgeblendet</translation>
    </message>
    <message>
        <source>Click to hide them</source>
        <translation>Klicken, um sie auszublenden</translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation>Klicken, um sie aufzulisten</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceEditor</name>
    <message>
        <source>Source of the plan</source>
        <translation>Quelltext des Plans</translation>
    </message>
    <message>
        <source>The plan&apos;s markdown text</source>
        <translation>Der Markdown-Text des Plans</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Text verschieben</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>„%1“ berichtigen</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceFinder</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>Setsquare::Spelling</name>
    <message>
        <source>Nothing similar is known</source>
        <translation>Nichts Ähnliches bekannt</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;Dictionary</source>
        <translation>„%1“ ins Wörter&amp;buch aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore It in This Window</source>
        <translation>In diesem Fenster &amp;ignorieren</translation>
    </message>
</context>
<context>
    <name>Setsquare::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation>Letzte Pläne</translation>
    </message>
    <message>
        <source>In this repository</source>
        <translation>In diesem Repository</translation>
    </message>
    <message>
        <source>Or drop a plan, with its research if you like, onto this window.</source>
        <translation>Oder ziehen Sie einen Plan, gern mit seiner Recherche, auf dieses Fenster.</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.</source>
        <translation>Eine Werkstatt für Umsetzungspläne: von der Recherche zur freigegebenen Spezifikation.</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>Go on with a plan below, or begin another.</source>
        <translation>Machen Sie unten mit einem Plan weiter, oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>New here? The sample shows a whole plan with its research: tasks, decisions, risks, and what its checks say.</source>
        <translation>Neu hier? Das Beispiel zeigt einen ganzen Plan mit seiner Recherche: Aufgaben, Entscheidungen, Risiken und was seine Prüfungen sagen.</translation>
    </message>
    <message>
        <source>A tour of the sample shows in two minutes what there is, and where.</source>
        <translation>Ein Rundgang durch das Beispiel zeigt in zwei Minuten, was es gibt und wo.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Rundgang beginnen</translation>
    </message>
    <message>
        <source>Do not offer it a&amp;gain</source>
        <translation>Nicht mehr anb&amp;ieten</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepEditor</name>
    <message>
        <source>Go to source</source>
        <translation>Zum Quelltext gehen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>Zu %1 %2 gehen</translation>
    </message>
    <message>
        <source>Name of %1 %2</source>
        <translation>Name von %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>und %n weitere im Text</numerusform>
            <numerusform>und %n weitere im Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepList</name>
    <message>
        <source>Go to source</source>
        <translation>Zum Quelltext gehen</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDelegate</name>
    <message>
        <source>The sum of its tasks; the phase states no estimate.</source>
        <translation>Die Summe ihrer Aufgaben; die Phase nennt keine Schätzung.</translation>
    </message>
    <message>
        <source>Its equal share of what the phase is estimated at; the task states no estimate.</source>
        <translation>Ihr gleicher Anteil an der Schätzung der Phase; die Aufgabe nennt keine Schätzung.</translation>
    </message>
    <message>
        <source>Nothing is stated, so the task is placed after the one before it.</source>
        <translation>Nichts ist angegeben, daher steht die Aufgabe hinter der davor.</translation>
    </message>
    <message>
        <source>No tests are named.</source>
        <translation>Keine Tests sind genannt.</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Select a task to read all that the plan says of it.</source>
        <translation>Wählen Sie eine Aufgabe aus, um alles zu lesen, was der Plan von ihr sagt.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>Diese Aufgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>Go to this task</source>
        <translation>Zu dieser Aufgabe gehen</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1, its share of the phase</source>
        <translation>%1, ihr Anteil an der Phase</translation>
    </message>
    <message>
        <source>Details of task %1</source>
        <translation>Einzelheiten zu Aufgabe %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Details of phase %1</source>
        <translation>Einzelheiten zu Phase %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Sum of its tasks</source>
        <translation>Summe ihrer Aufgaben</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Return keeps the task and begins another, Escape leaves.</source>
        <translation>Tab geht zur nächsten Zelle, Eingabe behält die Aufgabe und beginnt eine weitere, Escape verlässt sie.</translation>
    </message>
    <message>
        <source>%1: no such task</source>
        <translation>%1: diese Aufgabe gibt es nicht</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>Tab goes to the estimate, Return keeps the phase, Escape leaves.</source>
        <translation>Tab geht zur Schätzung, Eingabe behält die Phase, Escape verlässt sie.</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskTreeModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>2-4 hours</source>
        <translation>2-4 hours</translation>
    </message>
    <message>
        <source>None, or 1, 3</source>
        <translation>None, oder 1, 3</translation>
    </message>
    <message>
        <source>src/file.cpp, …</source>
        <translation>src/datei.cpp, …</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>Was zeigt, dass es geht</translation>
    </message>
    <message>
        <source>What the phase is about</source>
        <translation>Worum es in der Phase geht</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskViews</name>
    <message>
        <source>Views of the tasks</source>
        <translation>Ansichten der Aufgaben</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>The tasks as a list</source>
        <translation>Die Aufgaben als Liste</translation>
    </message>
    <message>
        <source>The tasks as a graph</source>
        <translation>Die Aufgaben als Graph</translation>
    </message>
    <message>
        <source>The tasks as a schedule</source>
        <translation>Die Aufgaben als Zeitplan</translation>
    </message>
</context>
<context>
    <name>Setsquare::TasksPane</name>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Write a section of tasks in the source, such as:</source>
        <translation>Schreiben Sie im Quelltext einen Abschnitt mit Aufgaben, etwa:</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>&amp;New Task Below</source>
        <translation>&amp;Neue Aufgabe darunter</translation>
    </message>
    <message>
        <source>New &amp;Phase Below</source>
        <translation>Neue &amp;Phase darunter</translation>
    </message>
    <message>
        <source>&amp;Remove Phase</source>
        <translation>Phase en&amp;tfernen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove Task</source>
        <translation>
            <numerusform>Aufgabe en&amp;tfernen</numerusform>
            <numerusform>Aufgaben en&amp;tfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Split task</source>
        <translation>Aufgabe teilen</translation>
    </message>
    <message>
        <source>A title for each part, on a line of its own:</source>
        <translation>Ein Titel für jeden Teil, jeder auf einer eigenen Zeile:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove, with what refers to it</source>
        <translation>Entfernen, samt den Verweisen darauf</translation>
    </message>
</context>
<context>
    <name>Setsquare::Tour</name>
    <message>
        <source>End the &amp;tour</source>
        <translation>Rundgang b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>Rundgang: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::TraceModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>nicht behandelt</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>kein Kriterium</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>grounded in nothing</source>
        <translation>beruht auf nichts</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Questions of the plan itself</source>
        <translation>Fragen des Plans selbst</translation>
    </message>
    <message>
        <source>Decisions grounded in nothing</source>
        <translation>Entscheidungen, die auf nichts beruhen</translation>
    </message>
</context>
<context>
    <name>Setsquare::TracePane</name>
    <message>
        <source>Cite in…</source>
        <translation>Zitieren in…</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Hier fehlt nichts</translation>
    </message>
    <message>
        <source>No row fits the filter above.</source>
        <translation>Keine Zeile passt zum Filter oben.</translation>
    </message>
    <message>
        <source>Nothing to trace yet</source>
        <translation>Noch nichts zu verfolgen</translation>
    </message>
    <message>
        <source>Open the research that this plan rests on: its findings stand here then, with what of the plan cites them.</source>
        <translation>Öffnen Sie die Recherche, auf der dieser Plan beruht: ihre Befunde stehen dann hier, mit dem, was sie im Plan zitiert.</translation>
    </message>
    <message>
        <source>Filter the trace</source>
        <translation>Die Nachverfolgung filtern</translation>
    </message>
    <message>
        <source>Pick what is to cite the finding, or the finding that a decision is grounded in</source>
        <translation>Wählen Sie, was den Befund zitieren soll, oder den Befund, auf dem eine Entscheidung beruht</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Trace of the research</source>
        <translation>Nachverfolgung der Recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>Unbehandelt %1</translation>
    </message>
    <message>
        <source>Without criterion %1</source>
        <translation>Ohne Kriterium %1</translation>
    </message>
    <message>
        <source>Open questions %1</source>
        <translation>Offene Fragen %1</translation>
    </message>
    <message>
        <source>Ungrounded decisions %1</source>
        <translation>Ohne Grundlage %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowActions</name>
    <message>
        <source>&amp;New Plan…</source>
        <translation>&amp;Neuer Plan…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Research…</source>
        <translation>&amp;Recherche öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export Specification…</source>
        <translation>Spezifikation &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export spec…</source>
        <translation>Spez. exportieren…</translation>
    </message>
    <message>
        <source>As &amp;Web Page…</source>
        <translation>Als &amp;Webseite…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>For &amp;Agents, to .agents/bundles</source>
        <translation>Für &amp;Agenten, nach .agents/bundles</translation>
    </message>
    <message>
        <source>For &amp;Implementers, to docs/specs</source>
        <translation>Für &amp;Umsetzende, nach docs/specs</translation>
    </message>
    <message>
        <source>Decision &amp;Records…</source>
        <translation>Entscheidungsproto&amp;kolle…</translation>
    </message>
    <message>
        <source>Export &amp;Draft…</source>
        <translation>E&amp;ntwurf exportieren…</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>Entwurf exportieren…</translation>
    </message>
    <message>
        <source>Review and Appro&amp;ve…</source>
        <translation>&amp;Durchsehen und freigeben…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Comm&amp;it…</source>
        <translation>&amp;Committen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Druc&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find and Re&amp;place…</source>
        <translation>Suchen und &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Weitersuc&amp;hen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>F&amp;ilter Research</source>
        <translation>Recherche &amp;filtern</translation>
    </message>
    <message>
        <source>Cit&amp;e…</source>
        <translation>&amp;Zitieren…</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>Rechtschreibung &amp;prüfen</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>&amp;Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation>Daru&amp;nter hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Group</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Te&amp;ilen…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenfassen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Write Layout</source>
        <translation>Anordnung &amp;Schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>&amp;Structure Layout</source>
        <translation>Anordnung S&amp;truktur</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>R&amp;eview Layout</source>
        <translation>Anordnung &amp;Durchsicht</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review on the Ot&amp;her Screen</source>
        <translation>Durchsicht auf dem &amp;anderen Bildschirm</translation>
    </message>
    <message>
        <source>Show &amp;Research</source>
        <translation>&amp;Recherche zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Checks</source>
        <translation>&amp;Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Preview and Source</source>
        <translation>&amp;Vorschau und Quelltext zeigen</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>Nor&amp;male Textgröße</translation>
    </message>
    <message>
        <source>Wrap Lon&amp;g Lines</source>
        <translation>&amp;Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>L&amp;ine Numbers</source>
        <translation>&amp;Zeilennummern</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Next Check</source>
        <translation>&amp;Nächste Prüfung</translation>
    </message>
    <message>
        <source>Pre&amp;vious Check</source>
        <translation>&amp;Vorige Prüfung</translation>
    </message>
    <message>
        <source>&amp;Fix Check…</source>
        <translation>Prüfung &amp;beheben…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Kriterien</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Risks &amp;&amp; Rollback</source>
        <translation>&amp;Risiken &amp;&amp; Rollback</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>Nachver&amp;folgung</translation>
    </message>
    <message>
        <source>&amp;What Changed</source>
        <translation>&amp;Was sich geändert hat</translation>
    </message>
    <message>
        <source>Tasks as &amp;List</source>
        <translation>Aufgaben als &amp;Liste</translation>
    </message>
    <message>
        <source>Tasks as Grap&amp;h</source>
        <translation>Aufgaben als Grap&amp;h</translation>
    </message>
    <message>
        <source>Tasks as Sch&amp;edule</source>
        <translation>Aufgaben als &amp;Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Feature</source>
        <translation>Neue &amp;Funktion</translation>
    </message>
    <message>
        <source>&amp;Refactoring</source>
        <translation>&amp;Refactoring</translation>
    </message>
    <message>
        <source>&amp;Debugging</source>
        <translation>Fehler&amp;suche</translation>
    </message>
    <message>
        <source>&amp;Infrastructure Change</source>
        <translation>&amp;Infrastrukturänderung</translation>
    </message>
    <message>
        <source>&amp;Help on This Pane</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Rules and Their Reasons</source>
        <translation>&amp;Regeln und ihre Gründe</translation>
    </message>
    <message>
        <source>What the &amp;Gate Wants</source>
        <translation>Was das Gate &amp;verlangt</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map</source>
        <translation>Tasten&amp;übersicht</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Rund&amp;gang</translation>
    </message>
    <message>
        <source>&amp;About Setsquare</source>
        <translation>Ü&amp;ber Setsquare</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowBars</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Appr&amp;oach</source>
        <translation>Ansa&amp;tz</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>Spr&amp;ache der Rechtschreibung</translation>
    </message>
</context>
<context>
    <name>Setsquare::Wording</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>approved, reworded since</source>
        <translation>freigegeben, seitdem umformuliert</translation>
    </message>
    <message>
        <source>fallen: the plan has changed since</source>
        <translation>gefallen: der Plan hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>noch nicht freigegeben</translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation>von Hand abgehakt</translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation>folgt aus den anderen</translation>
    </message>
    <message>
        <source>Key discoveries</source>
        <translation>Wichtige Entdeckungen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Grenzfälle</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Abnahmekriterien</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ready for export</source>
        <translation>Bereit zum Export</translation>
    </message>
    <message>
        <source>Draft · 1 thing before export</source>
        <translation>Entwurf · 1 Punkt vor dem Export</translation>
    </message>
    <message>
        <source>Draft · %1 things before export</source>
        <translation>Entwurf · %1 Punkte vor dem Export</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <extracomment>How a day is written, with and without the time, in the letters of QDateTime::toString()</extracomment>
        <translation>d. MMM hh:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>does not count: a record is damaged</source>
        <translation>zählt nicht: ein Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>Phase %1: %2</source>
        <translation>Phase %1: %2</translation>
    </message>
</context>
</TS>
