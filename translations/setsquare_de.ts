<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Setsquare::AboutDialog</name>
    <message>
        <source>About Setsquare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setsquare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.

Licensed under the Apache License, version 2.0. Made with Qt %1, KSyntaxHighlighting and cmark-gfm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalCard</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the others: nobody signs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalModel</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ArrowGutter</name>
    <message>
        <source>Order of the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows from each task to those that wait for it. The column Depends on has the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before task %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::BadgeTabBar</name>
    <message>
        <source>%1, checks: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::CellDelegate</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ChecksPane</name>
    <message>
        <source>Nothing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above which to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the plan is listed here as you type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::Chip</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::CommandPalette</name>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaDelegate</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaModel</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the criteria are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to tell that it is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaPane</name>
    <message>
        <source>No acceptance criteria yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a section that says how to tell that it is done, such as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Criterion Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionDetails</name>
    <message>
        <source>None of the options is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option %1 is chosen, but it is not among the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a decision to read its options and why one was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the decision necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New option</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do in such cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1, C2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionsPane</name>
    <message>
        <source>No design decisions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was decided and why, such as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Decision Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::EditableField</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::EditorSync</name>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::EffortSummary</name>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the sum of the tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::FieldForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this finding of the research</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::GateCard</name>
    <message>
        <source>Nothing stands in the way of the specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::LayoutSwitch</name>
    <message>
        <source>Layout %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Setsquare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text names tasks or phases at %n place(s) by numbers that they no longer have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the approved specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what there is, marked as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::Messages</name>
    <message>
        <source>“%1” has not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named to approve: add roles to a section “## Approval”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” chose option %2, which is not among its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a likelihood or an impact that is not low, medium or high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here still needs clarification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option that a decision chose is one of its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood and impact are low, medium or high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to be clarified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 depends on “%2”, which is no task of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 depends on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tasks wait for each other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 waits for task %2, which comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 is estimated at %2; more than 4 h is hard to review. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 does not say how it is tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every dependency is a task of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task depends on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks wait for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task comes after all that it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task takes 4 hours at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task says how it is tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task names the files it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; save it as UTF-8 in the editor that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“research” has to be a path or a list of paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git could not merge “%1” and “%2”: keep one side and remove the markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git marks the start of a conflict with “%1”, but its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has %1 cells, but the table has %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names more than one task: number the tasks so that each number occurs once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task before this one has the number %1: it is called %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields of “%1” are not below it for markdown: indent them by %2 spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to no task: indent it below the task that it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no approval %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role needs a name. Write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a position, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an argument of this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint has no “%1”, only a phase and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this place that could cite a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no finding. Name it as C1, or as document:C1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote has two kinds of quotation marks. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what cites: a task, decision, criterion or risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite %1 in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not cite %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer cite %1 in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends with what reads as a citation. Cite the finding instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no box to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some lines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion has no “%1”, only a text and a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision at position %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs a title. Write one, or remove the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has several fields “%2”. Name the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no “%1”, only a name and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision “%1”. Name it by its number or its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” not wait for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which part of the effort is meant, such as “Implementation”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not written in a way that can be changed here. Edit it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is empty. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no approach. Choose feature, refactoring, debugging or infrastructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies within a merge conflict. Resolve the conflict in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here, this would not read back as it was meant. Edit it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would also change how something else is read: “%1”. Edit it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct numbers in prose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of “%1” are no list. Edit them as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” here. Name it by its position or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision chose “%1”. Change the decision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title stands on one line: write “%1” without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the estimate of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These name what would be removed: %1. Remove it and these references?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the phase “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field of a phase: it has a title and an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer. Write one, or defer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom or to what the question is deferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of these tasks lie within each other. Edit them as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no risk %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “%1”. Add the column in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row “%1” has more cells than the table has columns. Correct it in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text. Write one, or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of “%1” was not understood. Edit it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column. Copy it together with a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names more than one task. Number the tasks in the text so that each number occurs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names more than one phase. Number the phases in the text so that each number occurs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phase %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tasks in what was copied. A task begins with a number or a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task first: this plan has no section for tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task to stand behind is not in that phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several fields stand here: %1. Name the one to be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tasks would wait for each other: %1. Remove one of the dependencies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” follows from where a task stands. Move the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To split a task, give two titles or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To merge tasks, name two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one task they would wait for themselves: %1. Remove one of the dependencies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no finding: write it as C1 &quot;its words&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written as the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task %1 to depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a heading of its own. Move it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a line break. Write it on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&lt;!--” hides what follows. Close the comment with “--&gt;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would not be read as text. Let it begin with a word, or with a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the only one. Name it by its position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is read-only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being typed. Close the code block or comment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is just being changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, and what speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option %1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose option %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlineModel</name>
    <message>
        <source>Phase %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a line with # to give the plan a title, with ## for a section.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteEntries</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanController</name>
    <message>
        <source>change by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file; its changes were taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed the file while you have unsaved changes. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was removed or renamed, or cannot be read any more. Its text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its permissions do not allow writing, and it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: the plan is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification was exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanList</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPane</name>
    <message>
        <source>Sections of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a title and the sections that the plan needs, such as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place could not be read as part of the section around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places could not be read as part of the section around.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPanes</name>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks &amp; rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanState</name>
    <message>
        <source>Ready to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n thing(s) before export</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanStatusBar</name>
    <message>
        <source>Sum of all estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the critical path, with as many hands as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a quarter of the bytes: what the plan takes of an agent&apos;s context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding and line ends of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1k tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What approvals are bound to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed when typing rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanWindows</name>
    <message>
        <source>The sample could not be copied to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::PreviewPane</name>
    <message>
        <source>This table is too large for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Image: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview paused: this part is too deeply nested or too large. The source is shown as it is; here is how it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it is read. A click selects its lines, a double click goes to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write in Source, or add as phases and tasks, is shown here as its readers will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Ctrl+click opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ProgressSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ReadingPage</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::RepositoryPlans</name>
    <message>
        <source>These were changed last. The repository may have more plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user, so it is not searched for plans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchModel</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPane</name>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No research yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document that this plan rests on, and see which of its findings the plan addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open research…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the document instead of its findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchText</name>
    <message>
        <source>Full text of the research</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::RichLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskDetails</name>
    <message>
        <source>Risk, rollback and checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rollback step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskModel</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1, C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::RisksPane</name>
    <message>
        <source>No risks and no way back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what can go wrong, and how to undo it, such as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Risk Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Rollback Ste&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up (not while sorted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while sorted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::RowsPane</name>
    <message>
        <source>Go to source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::SearchButton</name>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionButton</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::SeverityButton</name>
    <message>
        <source>%1 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceEditor</name>
    <message>
        <source>Source of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s markdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceFinder</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a plan, with its research if you like, onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a plan below, or begin another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? The sample shows a whole plan with its research: tasks, decisions, risks, and what its checks say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::StepEditor</name>
    <message>
        <source>Go to source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::StepList</name>
    <message>
        <source>Go to source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDelegate</name>
    <message>
        <source>The sum of its tasks; the phase states no estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its equal share of what the phase is estimated at; the task states no estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stated, so the task is placed after the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tests are named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDetails</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a task to read all that the plan says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its share of the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of phase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of its tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Return keeps the task and begins another, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no such task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskTreeModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or 1, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>src/file.cpp, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::TasksPane</name>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a section of tasks in the source, such as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Task Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Phase Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove Task</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title for each part, on a line of its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove, with what refers to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowBars</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setsquare::Wording</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved, reworded since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallen: the plan has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key discoveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · 1 thing before export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · %1 things before export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
