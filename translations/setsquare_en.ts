<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Setsquare::ApprovalModel</name>
    <message numerus="yes">
        <source>fallen: %n changes since</source>
        <translation>
            <numerusform>fallen: %n change since</numerusform>
            <numerusform>fallen: %n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::CitationReview</name>
    <message numerus="yes">
        <source>And %n more, shown once these are settled.</source>
        <translation>
            <numerusform>And %n more, shown once these are settled.</numerusform>
            <numerusform>And %n more, shown once these are settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::CommitDialog</name>
    <message numerus="yes">
        <source>These %n file(s) are committed, and nothing else in %1.</source>
        <translation>
            <numerusform>This %n file is committed, and nothing else in %1.</numerusform>
            <numerusform>These %n files are committed, and nothing else in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionDetails</name>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>and %n more in the text</numerusform>
            <numerusform>and %n more in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingFooter</name>
    <message numerus="yes">
        <source>%1 is cited by these and %n more:</source>
        <translation>
            <numerusform>%1 is cited by these and %n more:</numerusform>
            <numerusform>%1 is cited by these and %n more:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingsModel</name>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Fix all %n</numerusform>
            <numerusform>Fix all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FixMenu</name>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Fix all %n of this kind</numerusform>
            <numerusform>Fix all %n of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::MainWindow</name>
    <message numerus="yes">
        <source>The text names tasks or phases at %n place(s) by numbers that they no longer have.</source>
        <translation>
            <numerusform>The text names a task or phase at %n place by a number that it no longer has.</numerusform>
            <numerusform>The text names tasks or phases at %n places by numbers that they no longer have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::NewPlanDialog</name>
    <message numerus="yes">
        <source>%n success criteria become &amp;acceptance criteria</source>
        <translation>
            <numerusform>%n success criterion becomes an &amp;acceptance criterion</numerusform>
            <numerusform>%n success criteria become &amp;acceptance criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;open questions are listed</source>
        <translation>
            <numerusform>%n &amp;open question is listed</numerusform>
            <numerusform>%n &amp;open questions are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanController</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were written to %1.</source>
        <translation>
            <numerusform>%n decision was written to %1.</numerusform>
            <numerusform>%n decisions were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanState</name>
    <message numerus="yes">
        <source>Draft · %n thing(s) before export</source>
        <translation>
            <numerusform>Draft · %n thing before export</numerusform>
            <numerusform>Draft · %n things before export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanStatusBar</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phases</source>
        <translation>
            <numerusform>%1 in %n phase</numerusform>
            <numerusform>%1 in %n phases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPane</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewPane</name>
    <message numerus="yes">
        <source>%n remark(s) go with the next approval</source>
        <translation>
            <numerusform>%n remark goes with the next approval</numerusform>
            <numerusform>%n remarks go with the next approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewText</name>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n invisible character</numerusform>
            <numerusform>%n invisible characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link target(s)</source>
        <translation>
            <numerusform>%n link target</numerusform>
            <numerusform>%n link targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image text(s)</source>
        <translation>
            <numerusform>%n image text</numerusform>
            <numerusform>%n image texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::StepEditor</name>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>and %n more in the text</numerusform>
            <numerusform>and %n more in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::TasksPane</name>
    <message numerus="yes">
        <source>&amp;Remove Task</source>
        <translation>
            <numerusform>&amp;Remove Task</numerusform>
            <numerusform>&amp;Remove Tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
