<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
