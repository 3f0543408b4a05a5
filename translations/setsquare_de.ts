<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <name>Setsquare::ChecksPane</name>
    <message>
        <source>Nothing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks read the plan with every keystroke and list here what they find.</source>
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
        <source>Tick Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Criterion</source>
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
        <source>Go to source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as markdown</source>
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
</context>
<context>
    <name>Setsquare::OptionCard</name>
    <message>
        <source>Option %1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
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
    <message numerus="yes">
        <source>%n place(s) could not be read as part of the section around.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
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
        <source>Risk, rollback and checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risks are listed yet.</source>
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
        <source>There is no such task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this task</source>
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
        <source>Rollback plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet. Write a section “Rollback Plan” with a numbered list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Write a section “Validation Checkpoints” with a line for each phase.</source>
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
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of its tasks</source>
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
        <source>Tick Task %1</source>
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
        <source>Go to source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as markdown</source>
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
