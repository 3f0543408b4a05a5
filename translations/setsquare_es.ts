<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Setsquare::AboutDialog</name>
    <message>
        <source>About Setsquare</source>
        <translation>Acerca de Setsquare</translation>
    </message>
    <message>
        <source>Setsquare %1</source>
        <translation>Setsquare %1</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.

Licensed under the Apache License, version 2.0. Made with Qt %1, KSyntaxHighlighting and cmark-gfm.</source>
        <translation>Un taller para planes de implementación: de la investigación a la especificación aprobada.

Con licencia Apache, versión 2.0. Hecho con Qt %1, KSyntaxHighlighting y cmark-gfm.</translation>
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
        <translation>Rol</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>fallen: 1 change since</source>
        <translation>caída: 1 cambio desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>fallen: %n changes since</source>
        <translation>
            <numerusform>caída: %n cambio desde entonces</numerusform>
            <numerusform>caída: %n cambios desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The record %1 is damaged and may have taken the approval back.</source>
        <translation>El registro %1 está dañado y puede haber retirado la aprobación.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ArrowGutter</name>
    <message>
        <source>Order of the tasks</source>
        <translation>Orden de las tareas</translation>
    </message>
    <message>
        <source>Arrows from each task to those that wait for it. Left and Right choose an arrow of the current task, Delete removes it, Insert begins another. The column Depends on has the same in words.</source>
        <translation>Flechas de cada tarea a las que la esperan. Izquierda y Derecha eligen una flecha de la tarea actual, Supr la quita, Insert empieza otra. La columna Depende de dice lo mismo en palabras.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Task %1 does not say what it depends on: it is placed after task %2.</source>
        <translation>La tarea %1 no dice de qué depende: está puesta después de la tarea %2.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2, which comes later.</source>
        <translation>La tarea %1 espera a la tarea %2, que viene más tarde.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2.</source>
        <translation>La tarea %1 espera a la tarea %2.</translation>
    </message>
    <message>
        <source>After task %1</source>
        <translation>Después de la tarea %1</translation>
    </message>
    <message>
        <source>Before task %1</source>
        <translation>Antes de la tarea %1</translation>
    </message>
    <message>
        <source>Drag from here to the task that is to wait for this one.</source>
        <translation>Arrastre desde aquí hasta la tarea que debe esperar a esta.</translation>
    </message>
    <message>
        <source>Write “None” into Depends on to let it wait for nothing.</source>
        <translation>Escriba «None» en Depende de para que no espere a nada.</translation>
    </message>
    <message>
        <source>Which task is to wait for task %1?</source>
        <translation>¿Qué tarea debe esperar a la tarea %1?</translation>
    </message>
    <message>
        <source>Task %1 cannot wait for task %2: that would close the cycle %3.</source>
        <translation>La tarea %1 no puede esperar a la tarea %2: eso cerraría el ciclo %3.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2 already.</source>
        <translation>La tarea %1 ya espera a la tarea %2.</translation>
    </message>
    <message>
        <source>Task %1 will wait for task %2.</source>
        <translation>La tarea %1 esperará a la tarea %2.</translation>
    </message>
    <message>
        <source>Let another task wait for this one</source>
        <translation>Hacer que otra tarea espere a esta</translation>
    </message>
    <message>
        <source>Remove this dependency</source>
        <translation>Quitar esta dependencia</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others</source>
        <translation>Ocultar flechas que se siguen de otras</translation>
    </message>
</context>
<context>
    <name>Setsquare::BadgeTabBar</name>
    <message>
        <source>%1, checks: %2</source>
        <translation>%1, comprobaciones: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CellDelegate</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>«%1» ha cambiado entretanto. Pulse Escape para verlo.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangeWording</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complejidad</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Mitigado por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>Aplazada a</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Orden de los campos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>Título y cabecera</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Criterios de aceptación</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renumerado</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Título del plan</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Phase %1 · %2</source>
        <translation>Fase %1 · %2</translation>
    </message>
    <message>
        <source>Decision %1 · option %2</source>
        <translation>Decisión %1 · opción %2</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>después de «%1»</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, primero</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, después de «%2»</translation>
    </message>
    <message>
        <source>Effort of the plan: %1 → %2</source>
        <translation>Esfuerzo del plan: %1 → %2</translation>
    </message>
    <message>
        <source>Effort of %1: %2 → %3</source>
        <translation>Esfuerzo de %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2: “%3”</source>
        <translation>%1: %2: «%3»</translation>
    </message>
    <message>
        <source>%1: %2: it was “%3”</source>
        <translation>%1: %2: era «%3»</translation>
    </message>
    <message>
        <source>%1: %2 from “%3” to “%4”</source>
        <translation>%1: %2 de «%3» a «%4»</translation>
    </message>
    <message>
        <source>1 place reworded</source>
        <translation>1 lugar reformulado</translation>
    </message>
    <message>
        <source>%1 places reworded</source>
        <translation>%1 lugares reformulados</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>The meaning is the same · %1</source>
        <translation>El significado es el mismo · %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangesPane</name>
    <message>
        <source>Approved: %1</source>
        <translation>Aprobado: %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>No hay nada con que comparar</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Aún no hay nada con que comparar</translation>
    </message>
    <message>
        <source>Looking for earlier revisions…</source>
        <translation>Buscando revisiones anteriores…</translation>
    </message>
    <message>
        <source>Once the plan has been approved or committed, what has changed since is listed here. It can be compared with another file now.</source>
        <translation>Cuando el plan se haya aprobado o confirmado en git, aquí se lista lo que ha cambiado desde entonces. Ya se puede comparar con otro archivo.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «%1» a «%2»</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>Desde «%1»</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nada ha cambiado</translation>
    </message>
    <message>
        <source>Both say the same, to the letter.</source>
        <translation>Ambos dicen lo mismo, al pie de la letra.</translation>
    </message>
    <message>
        <source>The plan is what it was then, to the letter.</source>
        <translation>El plan es lo que era entonces, al pie de la letra.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChecksPane</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>What is wrong with the plan is listed here as you type.</source>
        <translation>Lo que falla en el plan se lista aquí mientras escribe.</translation>
    </message>
    <message>
        <source>All findings are hidden</source>
        <translation>Todos los hallazgos están ocultos</translation>
    </message>
    <message>
        <source>Choose above which to list.</source>
        <translation>Elija arriba cuáles listar.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>Filtrar comprobaciones</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Hallazgos de las comprobaciones</translation>
    </message>
    <message>
        <source>%1 next, %2 fix</source>
        <translation>%1 siguiente, %2 corregir</translation>
    </message>
</context>
<context>
    <name>Setsquare::Chip</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitationReview</name>
    <message>
        <source>Citations to look at</source>
        <translation>Citas por revisar</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, shown once these are settled.</source>
        <translation>
            <numerusform>Y %n más, que se muestra cuando estas estén resueltas.</numerusform>
            <numerusform>Y %n más, que se muestran cuando estas estén resueltas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since “%2” cited it</source>
        <translation>%1 ha cambiado desde que «%2» lo citó</translation>
    </message>
    <message>
        <source>What “%2” cites as %1 stands elsewhere now</source>
        <translation>Lo que «%2» cita como %1 está ahora en otro lugar</translation>
    </message>
    <message>
        <source>“%2” cites %1, and several documents have it</source>
        <translation>«%2» cita %1, y varios documentos lo tienen</translation>
    </message>
    <message>
        <source>“%2” cites %1, which is in none of the documents</source>
        <translation>«%2» cita %1, que no está en ningún documento</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>What was cited, and what stands there now</source>
        <translation>Lo que se citó, y lo que hay ahora</translation>
    </message>
    <message>
        <source>Follow to %1</source>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>Cite %1</source>
        <translation>Citar %1</translation>
    </message>
    <message>
        <source>Accept the new text</source>
        <translation>Aceptar el texto nuevo</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>Quitar la cita</translation>
    </message>
    <message>
        <source>Cite another…</source>
        <translation>Citar otro…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingCommands</name>
    <message>
        <source>%1 is in none of the documents.</source>
        <translation>%1 no está en ninguno de los documentos.</translation>
    </message>
    <message>
        <source>Select a finding, or the decision, task, criterion or risk that is to cite one.</source>
        <translation>Seleccione un hallazgo, o la decisión, tarea, criterio o riesgo que deba citar uno.</translation>
    </message>
    <message>
        <source>Cite %1 in…</source>
        <translation>Citar %1 en…</translation>
    </message>
    <message>
        <source>There are no findings to cite: open the research first.</source>
        <translation>No hay hallazgos que citar: abra primero la investigación.</translation>
    </message>
    <message>
        <source>Ground “%1” in…</source>
        <translation>Basar «%1» en…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingEntries</name>
    <message>
        <source>cites it already</source>
        <translation>ya lo cita</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>cited already</source>
        <translation>ya citado</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommandPalette</name>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Nada se llama así. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Lugares y órdenes</translation>
    </message>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>Ir a una tarea, hallazgo, decisión, orden…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommitDialog</name>
    <message>
        <source>Commit</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>Archivos de la confirmación</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Lo que cambia en el archivo</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Mensaje de la confirmación</translation>
    </message>
    <message numerus="yes">
        <source>These %n file(s) are committed, and nothing else in %1.</source>
        <translation>
            <numerusform>Se confirma este %n archivo, y nada más en %1.</numerusform>
            <numerusform>Se confirman estos %n archivos, y nada más en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Mensaje:</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonModel</name>
    <message>
        <source>Reworded, with the same meaning</source>
        <translation>Reformulado, con el mismo significado</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaDelegate</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaModel</name>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Criterio nuevo</translation>
    </message>
    <message>
        <source>What the criteria are about</source>
        <translation>De qué tratan los criterios</translation>
    </message>
    <message>
        <source>How to tell that it is done</source>
        <translation>Cómo se ve que está hecho</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>como C1, C2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaPane</name>
    <message>
        <source>&amp;New Criterion Below</source>
        <translation>Criterio &amp;nuevo debajo</translation>
    </message>
    <message>
        <source>New &amp;Group</source>
        <translation>&amp;Grupo nuevo</translation>
    </message>
    <message>
        <source>&amp;Duplicate Criterion</source>
        <translation>&amp;Duplicar criterio</translation>
    </message>
    <message>
        <source>&amp;Remove Criterion</source>
        <translation>&amp;Quitar criterio</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>No acceptance criteria yet</source>
        <translation>Aún no hay criterios de aceptación</translation>
    </message>
    <message>
        <source>Write a section that says how to tell that it is done, such as:</source>
        <translation>Escriba una sección que diga cómo se ve que está hecho, por ejemplo:</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Criterios de aceptación</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionDetails</name>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>None of the options is chosen yet.</source>
        <translation>Ninguna de las opciones está elegida aún.</translation>
    </message>
    <message>
        <source>Extract a pattern…</source>
        <translation>Extraer un patrón…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Select a decision to read its options and why one was chosen.</source>
        <translation>Seleccione una decisión para leer sus opciones y por qué se eligió una.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>What makes the decision necessary</source>
        <translation>Lo que hace necesaria la decisión</translation>
    </message>
    <message>
        <source>Makes what can be used again a file of its own, which the decision links to</source>
        <translation>Hace de lo reutilizable un archivo propio, al que la decisión remite</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Decisión nueva</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decisión %1</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Qué hay que decidir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>y %n más en el texto</numerusform>
            <numerusform>y %n más en el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is chosen, but it is not among the options.</source>
        <translation>La opción %1 está elegida, pero no está entre las opciones.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Por qué se eligió</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>What to do in such cases</source>
        <translation>Qué hacer en tales casos</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>What is given up</source>
        <translation>A qué se renuncia</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Qué puede salir mal</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>como C1, C2</translation>
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
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Decisión nueva</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Qué hay que decidir</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionsPane</name>
    <message>
        <source>&amp;New Decision Below</source>
        <translation>Decisión &amp;nueva debajo</translation>
    </message>
    <message>
        <source>&amp;Duplicate Decision</source>
        <translation>&amp;Duplicar decisión</translation>
    </message>
    <message>
        <source>&amp;Remove Decision</source>
        <translation>&amp;Quitar decisión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>E&amp;xtract a Pattern…</source>
        <translation>E&amp;xtraer un patrón…</translation>
    </message>
    <message>
        <source>Save the plan first: the decision links to the pattern from where the plan lies.</source>
        <translation>Guarde primero el plan: la decisión remite al patrón desde donde está el plan.</translation>
    </message>
    <message>
        <source>The decision is not in the plan any more.</source>
        <translation>La decisión ya no está en el plan.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>No design decisions yet</source>
        <translation>Aún no hay decisiones de diseño</translation>
    </message>
    <message>
        <source>Write down what was decided and why, such as:</source>
        <translation>Anote qué se decidió y por qué, por ejemplo:</translation>
    </message>
    <message>
        <source>Design decisions</source>
        <translation>Decisiones de diseño</translation>
    </message>
</context>
<context>
    <name>Setsquare::Dialogs</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>¿Guardar los cambios de «%1» antes de cerrar?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Si no se guardan, se pierden.</translation>
    </message>
    <message>
        <source>Open research</source>
        <translation>Abrir investigación</translation>
    </message>
    <message>
        <source>Research (*.md *.markdown *.yaml *.yml *.json);;All files (*)</source>
        <translation>Investigación (*.md *.markdown *.yaml *.yml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>Guardar plan como</translation>
    </message>
    <message>
        <source>Folder for decision records</source>
        <translation>Carpeta para registros de decisiones</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Guardar imagen como</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;All files (*)</source>
        <translation>Imagen SVG (*.svg);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;All files (*)</source>
        <translation>Imagen PNG (*.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>Guardar tabla como</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Valores separados por comas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>Carpeta para patrones</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>Carpeta para planes</translation>
    </message>
</context>
<context>
    <name>Setsquare::DotLayout</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>No se encontró «%1».</translation>
    </message>
    <message>
        <source>Graphviz has crashed.</source>
        <translation>Graphviz ha fallado.</translation>
    </message>
    <message>
        <source>Graphviz ended with status %1.</source>
        <translation>Graphviz terminó con el estado %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditableField</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>«%1» ha cambiado entretanto. Pulse Escape para verlo.</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditorSync</name>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>Setsquare::EffortEditor</name>
    <message>
        <source>Bring up to date</source>
        <translation>Poner al día</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Sumado</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Writes what is added up, as one step that can be undone</source>
        <translation>Escribe la suma, en un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Effort of %1</source>
        <translation>Esfuerzo de %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation>difiere de la suma de sus partes</translation>
    </message>
    <message>
        <source>differs from the sum of the tasks</source>
        <translation>difiere de la suma de las tareas</translation>
    </message>
    <message>
        <source>1 task has no estimate and is not in the sum.</source>
        <translation>1 tarea no tiene estimación y no está en la suma.</translation>
    </message>
    <message>
        <source>%1 tasks have no estimate and are not in the sum.</source>
        <translation>%1 tareas no tienen estimación y no están en la suma.</translation>
    </message>
</context>
<context>
    <name>Setsquare::FieldForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Go to this finding of the research</source>
        <translation>Ir a este hallazgo de la investigación</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que buscar</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation>Texto de reemplazo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Reemplazar esta coincidencia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Reemplazar todas las coincidencias</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingFooter</name>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Cite in…</source>
        <translation>Citar en…</translation>
    </message>
    <message>
        <source>Pick the decision, task, criterion or risk that is to cite this finding. It can also be dragged there.</source>
        <translation>Elija la decisión, tarea, criterio o riesgo que debe citar este hallazgo. También se puede arrastrar allí.</translation>
    </message>
    <message>
        <source>Answer or defer the question in the trace</source>
        <translation>Responder o aplazar la pregunta en la traza</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decisión %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Criterio %1</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Riesgo %1</translation>
    </message>
    <message>
        <source>Nothing cites %1 yet.</source>
        <translation>Aún nada cita %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cited by these and %n more:</source>
        <translation>
            <numerusform>%1 está citado por estos y %n más:</numerusform>
            <numerusform>%1 está citado por estos y %n más:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cited by:</source>
        <translation>%1 está citado por:</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Corregir los %n</numerusform>
            <numerusform>Corregir los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FixMenu</name>
    <message>
        <source>The checks find nothing here</source>
        <translation>Las comprobaciones no encuentran nada aquí</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Corregir los %n de este tipo</numerusform>
            <numerusform>Corregir los %n de este tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? “%1”…</source>
        <translation>¿Por qué? «%1»…</translation>
    </message>
</context>
<context>
    <name>Setsquare::GateCard</name>
    <message>
        <source>Nothing stands in the way of the specification</source>
        <translation>Nada se opone a la especificación</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Puerta: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::GitCommit</name>
    <message>
        <source>The repository cannot be opened: %1.</source>
        <translation>No se puede abrir el repositorio: %1.</translation>
    </message>
    <message>
        <source>git is in the middle of something, such as a merge. Finish that first.</source>
        <translation>git está en medio de algo, como una fusión. Termínelo primero.</translation>
    </message>
    <message>
        <source>git does not know who you are. Set user.name and user.email.</source>
        <translation>git no sabe quién es usted. Defina user.name y user.email.</translation>
    </message>
    <message>
        <source>The files cannot be put into the repository: %1.</source>
        <translation>No se pueden poner los archivos en el repositorio: %1.</translation>
    </message>
    <message>
        <source>The commit was not made: %1.</source>
        <translation>No se hizo la confirmación: %1.</translation>
    </message>
    <message>
        <source>Committed, but what is staged could not be brought up to date.</source>
        <translation>Confirmado, pero no se pudo poner al día el índice.</translation>
    </message>
</context>
<context>
    <name>Setsquare::Graph</name>
    <message>
        <source>✕ waits for %1: no such task</source>
        <translation>✕ espera a %1: no existe esa tarea</translation>
    </message>
    <message>
        <source>✕ waits for %1: no such tasks</source>
        <translation>✕ espera a %1: no existen esas tareas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 espera a %2.</translation>
    </message>
    <message>
        <source>%1 waits for %2 in %3 places.</source>
        <translation>%1 espera a %2 en %3 lugares.</translation>
    </message>
    <message>
        <source>This is not stated: it is placed after the one before it.</source>
        <translation>Esto no está indicado: está puesta después de la anterior.</translation>
    </message>
    <message>
        <source>What comes first stands later in the plan.</source>
        <translation>Lo que va primero está más adelante en el plan.</translation>
    </message>
    <message>
        <source>On the critical path.</source>
        <translation>En la ruta crítica.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Waits for nothing.</source>
        <translation>No espera a nada.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Espera a %1.</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>Nada la espera.</translation>
    </message>
    <message>
        <source>Waiting for it: %1.</source>
        <translation>La esperan: %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Más pequeño (−, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Tamaño real (1)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Más grande (+, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the graph into the view</source>
        <translation>Ajustar el grafo a la vista</translation>
    </message>
    <message>
        <source>All of it (F)</source>
        <translation>Todo (F)</translation>
    </message>
    <message>
        <source>Hide implied</source>
        <translation>Ocultar implícitas</translation>
    </message>
    <message>
        <source>Hide implied arrows</source>
        <translation>Ocultar flechas implícitas</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others: 1 → 3 beside 1 → 2 → 3</source>
        <translation>Ocultar flechas que se siguen de otras: 1 → 3 junto a 1 → 2 → 3</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>Imagen del grafo</translation>
    </message>
    <message>
        <source>Save the graph as a picture, or copy it</source>
        <translation>Guardar el grafo como imagen, o copiarlo</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>&amp;Copiar como imagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all phases</source>
        <translation>Desplegar todas las fases</translation>
    </message>
    <message>
        <source>Fold all phases</source>
        <translation>Plegar todas las fases</translation>
    </message>
    <message>
        <source>Show the tasks of every phase</source>
        <translation>Mostrar las tareas de cada fase</translation>
    </message>
    <message>
        <source>Show each phase as one box</source>
        <translation>Mostrar cada fase como una caja</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>A heavy line with a double frame: the critical path. Dotted: an order that is not stated. Dashed and red: waiting for a later task.</source>
        <translation>Una línea gruesa con marco doble: la ruta crítica. De puntos: un orden que no está indicado. Discontinua y roja: esperar a una tarea posterior.</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>ruta crítica</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>waits for a later task</source>
        <translation>espera a una posterior</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphPane</name>
    <message>
        <source>No tasks yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows which of them wait for which.</source>
        <translation>Cuando haya tareas, esto muestra cuáles esperan a cuáles.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>Graphviz answered with something else than a layout.</source>
        <translation>Graphviz respondió con algo que no es un trazado.</translation>
    </message>
    <message>
        <source>The graph needs Graphviz</source>
        <translation>El grafo necesita Graphviz</translation>
    </message>
    <message>
        <source>The graph could not be laid out</source>
        <translation>No se pudo trazar el grafo</translation>
    </message>
    <message>
        <source>Install Graphviz (the package “graphviz”) and try again. The list and the schedule do without it.</source>
        <translation>Instale Graphviz (el paquete «graphviz») e inténtelo de nuevo. La lista y el calendario funcionan sin él.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>A phase waits for nothing as a whole. Unfold it first.</source>
        <translation>Una fase no espera a nada en su conjunto. Despliéguela primero.</translation>
    </message>
    <message>
        <source>%1 waits for %2 already.</source>
        <translation>%1 ya espera a %2.</translation>
    </message>
    <message>
        <source>This would be a cycle: %1</source>
        <translation>Esto sería un ciclo: %1</translation>
    </message>
    <message>
        <source>The arrow stands for %1 dependencies. Unfold the phases to remove one.</source>
        <translation>La flecha representa %1 dependencias. Despliegue las fases para quitar una.</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>&amp;Editar tarea</translation>
    </message>
    <message>
        <source>&amp;Unfold phase</source>
        <translation>&amp;Desplegar fase</translation>
    </message>
    <message>
        <source>&amp;Fold phase</source>
        <translation>&amp;Plegar fase</translation>
    </message>
    <message>
        <source>&amp;Go to source</source>
        <translation>&amp;Ir a la fuente</translation>
    </message>
    <message>
        <source>&amp;Remove dependency</source>
        <translation>&amp;Quitar dependencia</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>&amp;Copiar como imagen</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphScene</name>
    <message>
        <source>Double-click to see its tasks.</source>
        <translation>Haga doble clic para ver sus tareas.</translation>
    </message>
    <message>
        <source>Drag to another task that is to wait for this one.</source>
        <translation>Arrastre hasta otra tarea que deba esperar a esta.</translation>
    </message>
    <message>
        <source>Tasks and their order</source>
        <translation>Tareas y su orden</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>Grafo de las tareas</translation>
    </message>
    <message>
        <source>Nothing is selected. Arrow keys walk from task to task.</source>
        <translation>No hay nada seleccionado. Las flechas van de tarea en tarea.</translation>
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
        <translation>Trazando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Laying out 1 box…</source>
        <translation>Trazando 1 caja…</translation>
    </message>
    <message>
        <source>Laying out %1 boxes…</source>
        <translation>Trazando %1 cajas…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Trazar</translation>
    </message>
    <message>
        <source>Cancelled. This is not the present plan.</source>
        <translation>Cancelado. Este no es el plan actual.</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpPages</name>
    <message>
        <source>Rules and their reasons</source>
        <translation>Las reglas y sus razones</translation>
    </message>
    <message>
        <source>This is what every plan is asked. A team changes how serious a rule is, or switches it off, in .setsquare.yaml; one place is excused by a comment in it.</source>
        <translation>Esto es lo que se pide a cada plan. Un equipo cambia lo grave que es una regla, o la desactiva, en .setsquare.yaml; un lugar concreto se excusa con un comentario en él.</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpWindow</name>
    <message>
        <source>Help — Setsquare</source>
        <translation>Ayuda — Setsquare</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
</context>
<context>
    <name>Setsquare::Histogram</name>
    <message>
        <source>How long simulated runs took</source>
        <translation>Cuánto duraron las ejecuciones simuladas</translation>
    </message>
    <message>
        <source>%1 runs took %2.</source>
        <translation>%1 ejecuciones duraron %2.</translation>
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
        <translation>%1 h · día %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>Mapa de teclas</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Las teclas y lo que hacen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation>En tablas y campos</translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation>Editar la celda actual</translation>
    </message>
    <message>
        <source>Keep it, and go to the next field</source>
        <translation>Conservar e ir al campo siguiente</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Conservar lo tecleado</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>Descartar lo tecleado</translation>
    </message>
    <message>
        <source>In the risk matrix</source>
        <translation>En la matriz de riesgos</translation>
    </message>
    <message>
        <source>Another risk</source>
        <translation>Otro riesgo</translation>
    </message>
    <message>
        <source>Rate the risk anew</source>
        <translation>Revalorar el riesgo</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>En la revisión</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>A question raised in the room</source>
        <translation>Una pregunta hecha en la sala</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Una observación</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Salir de la revisión</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeysPage</name>
    <message>
        <source>Search a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Las órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Si&amp;n tecla</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>Tecla &amp;habitual</translation>
    </message>
    <message>
        <source>The same keys run: %1. Neither will work until one has another key.</source>
        <translation>Las mismas teclas ejecutan: %1. Ninguna funcionará hasta que una tenga otra tecla.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de «%1»</translation>
    </message>
</context>
<context>
    <name>Setsquare::LayoutSwitch</name>
    <message>
        <source>Layout %1</source>
        <translation>Disposición %1</translation>
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
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Add a learning</source>
        <translation>Añadir un aprendizaje</translation>
    </message>
    <message>
        <source>Add an improvement</source>
        <translation>Añadir una mejora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was learnt, and what it is good for</source>
        <translation>Qué se aprendió, y para qué sirve</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>Mejora: %1</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Qué podría ser mejor</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>Qué aportaría</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar allí</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this improvement</source>
        <translation>Añadir esta mejora</translation>
    </message>
    <message>
        <source>No improvement yet. Name at least one, what it would bring, and the way there.</source>
        <translation>Aún no hay mejoras. Nombre al menos una, qué aportaría y el camino hasta allí.</translation>
    </message>
    <message>
        <source>Improvement %1 names neither its impact nor the path to it.</source>
        <translation>La mejora %1 no nombra ni su impacto ni el camino.</translation>
    </message>
    <message>
        <source>Improvement %1 does not name its impact.</source>
        <translation>La mejora %1 no nombra su impacto.</translation>
    </message>
    <message>
        <source>Improvement %1 does not name the path to it.</source>
        <translation>La mejora %1 no nombra el camino.</translation>
    </message>
</context>
<context>
    <name>Setsquare::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1[*] — Setsquare</source>
        <translation>%1[*] — Setsquare</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Corregir los números</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message numerus="yes">
        <source>The text names tasks or phases at %n place(s) by numbers that they no longer have.</source>
        <translation>
            <numerusform>El texto nombra tareas o fases, en %n lugar, con números que ya no tienen.</numerusform>
            <numerusform>El texto nombra tareas o fases, en %n lugares, con números que ya no tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export the approved specification</source>
        <translation>Exportar la especificación aprobada</translation>
    </message>
    <message>
        <source>Export what there is, marked as a draft</source>
        <translation>Exportar lo que hay, marcado como borrador</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>Las comprobaciones no encuentran nada.</translation>
    </message>
    <message>
        <source>All findings are hidden.</source>
        <translation>Todos los hallazgos están ocultos.</translation>
    </message>
    <message>
        <source>There is no other screen.</source>
        <translation>No hay otra pantalla.</translation>
    </message>
    <message>
        <source>A plan rests on research</source>
        <translation>Un plan se apoya en la investigación</translation>
    </message>
    <message>
        <source>At the left is what was found out before planning. Decisions and risks of the plan cite it; drag a finding onto one, and it is grounded in that.</source>
        <translation>A la izquierda está lo que se averiguó antes de planificar. Las decisiones y los riesgos del plan lo citan; arrastre un hallazgo a uno de ellos, y se basa en él.</translation>
    </message>
    <message>
        <source>The plan, part by part</source>
        <translation>El plan, parte por parte</translation>
    </message>
    <message>
        <source>In the middle are its tasks, criteria, decisions and risks, each as rows. Arrows beside the tasks show what waits for what; the same tasks come as a graph and as a schedule, too.</source>
        <translation>En el medio están sus tareas, criterios, decisiones y riesgos, cada uno en filas. Las flechas junto a las tareas muestran qué espera a qué; las mismas tareas vienen también como grafo y como calendario.</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Lo mismo como texto</translation>
    </message>
    <message>
        <source>At the right is the markdown file itself, to read and, as Source, to write. Both sides are always the same plan: what you do here changes only the lines that it is about.</source>
        <translation>A la derecha está el propio archivo markdown, para leer y, como Fuente, para escribir. Ambos lados son siempre el mismo plan: lo que hace aquí solo cambia las líneas de que se trata.</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>Lo que aún falla</translation>
    </message>
    <message>
        <source>Checks say what the plan misses, with the place and the reason. %1 goes to the next one, %2 offers ways out.</source>
        <translation>Las comprobaciones dicen qué le falta al plan, con el lugar y la razón. %1 va a la siguiente, %2 ofrece salidas.</translation>
    </message>
    <message>
        <source>Approvals, bound to what was read</source>
        <translation>Aprobaciones ligadas a lo que se leyó</translation>
    </message>
    <message>
        <source>Each role approves one text. Reword it, and the approval stands; change its meaning, and it falls and says what changed. When all stand, the specification can be exported.</source>
        <translation>Cada rol aprueba un texto. Si lo reformula, la aprobación se mantiene; si cambia su significado, cae y dice qué cambió. Cuando todas se mantienen, la especificación se puede exportar.</translation>
    </message>
    <message>
        <source>Now it is yours</source>
        <translation>Ahora es suyo</translation>
    </message>
    <message>
        <source>This sample is a copy to play with: everything can be undone. %1 goes anywhere, %2 explains the pane that you are in.</source>
        <translation>Este ejemplo es una copia para probar: todo se puede deshacer. %1 va a cualquier parte, %2 explica el panel en que está.</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>Ninguna palabra está mal escrita.</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>No hay ningún diccionario instalado</translation>
    </message>
    <message>
        <source>This plan is spelled in no language. Choose one under Edit → Spelling Language.</source>
        <translation>No hay ningún idioma elegido para este plan. Elija uno en Editar → Idioma de la ortografía.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer. Install one, such as the package %2, and start Setsquare again, or choose another language under Edit → Spelling Language.</source>
        <translation>No hay diccionario para %1 en este equipo. Instale uno, como el paquete %2, y vuelva a iniciar Setsquare, o elija otro idioma en Editar → Idioma de la ortografía.</translation>
    </message>
    <message>
        <source>&amp;None for This Plan</source>
        <translation>&amp;Ninguno para este plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Setsquare::Messages</name>
    <message>
        <source>“%1” is ticked, but no approval of this text is recorded.</source>
        <translation>«%1» está marcado, pero no hay registrada ninguna aprobación de este texto.</translation>
    </message>
    <message>
        <source>The approval of “%1” does not count: the damaged record %2 may have taken it back. Restore that or approve again.</source>
        <translation>La aprobación de «%1» no cuenta: el registro dañado %2 puede haberla retirado. Restáurelo o apruebe de nuevo.</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed, and what was approved is not kept.</source>
        <translation>La aprobación de «%1» por %2 ha caído: el plan ha cambiado, y lo que se aprobó no se conserva.</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed since.</source>
        <translation>La aprobación de «%1» por %2 ha caído: el plan ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2: %3</source>
        <translation>«%1» fue rechazado por %2: %3</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2.</source>
        <translation>«%1» fue rechazado por %2.</translation>
    </message>
    <message>
        <source>“%1” is ticked by hand, and no approval is recorded.</source>
        <translation>«%1» está marcado a mano, y no hay registrada ninguna aprobación.</translation>
    </message>
    <message>
        <source>“%1” has not approved.</source>
        <translation>«%1» no ha aprobado.</translation>
    </message>
    <message>
        <source>“%1” has to approve, and the plan does not name that role.</source>
        <translation>«%1» tiene que aprobar, y el plan no nombra ese rol.</translation>
    </message>
    <message>
        <source>Nobody is named to approve: add roles to a section “## Approval”.</source>
        <translation>Nadie está nombrado para aprobar: añada roles a una sección «## Approval».</translation>
    </message>
    <message>
        <source>It is not the text that its name was made from.</source>
        <translation>No es el texto del que se hizo su nombre.</translation>
    </message>
    <message>
        <source>This record is gone, though a later one names it.</source>
        <translation>Este registro ha desaparecido, aunque uno posterior lo nombra.</translation>
    </message>
    <message>
        <source>It is named like no record.</source>
        <translation>No se llama como un registro.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its name was made from.</source>
        <translation>Sus bytes no son los que dieron su nombre.</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>No contiene ningún registro.</translation>
    </message>
    <message>
        <source>It was written by a later version of the program: update this one.</source>
        <translation>Lo escribió una versión posterior del programa: actualice esta.</translation>
    </message>
    <message>
        <source>It lacks what a record says, or says what none can say.</source>
        <translation>Le falta lo que dice un registro, o dice lo que ninguno puede decir.</translation>
    </message>
    <message>
        <source>Its name gives another time than it does.</source>
        <translation>Su nombre da otra hora que él.</translation>
    </message>
    <message>
        <source>There is no approach “%1”: write feature, refactoring, debugging or infrastructure.</source>
        <translation>No hay enfoque «%1»: escriba feature, refactoring, debugging o infrastructure.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>A plan for %2 has a section “%1”: add it.</source>
        <translation>Un plan para %2 tiene una sección «%1»: añádala.</translation>
    </message>
    <message>
        <source>The first task, “%1”, changes code before there are tests for it: put a task that tests it first.</source>
        <translation>La primera tarea, «%1», cambia código antes de que tenga pruebas: ponga primero una tarea que lo pruebe.</translation>
    </message>
    <message>
        <source>Nothing says how a step of the refactoring is reversed: add a rollback plan, or say it at the tasks.</source>
        <translation>Nada dice cómo se revierte un paso de la refactorización: añada un plan de reversión, o dígalo en las tareas.</translation>
    </message>
    <message>
        <source>The approach is feature, refactoring, debugging or infrastructure.</source>
        <translation>El enfoque es feature, refactoring, debugging o infrastructure.</translation>
    </message>
    <message>
        <source>There are four planning approaches, and each has needs of its own.</source>
        <translation>Hay cuatro enfoques de planificación, y cada uno tiene necesidades propias.</translation>
    </message>
    <message>
        <source>The plan has the sections that its approach asks for.</source>
        <translation>El plan tiene las secciones que pide su enfoque.</translation>
    </message>
    <message>
        <source>Refactoring analyses the current and defines the desired state. Debugging confirms the root cause, says how to reproduce the bug, plans a regression test, considers the broader impact, and documents prevention. A change of infrastructure plans the rollout, a dry run, monitoring, communication and runbooks.</source>
        <translation>La refactorización analiza el estado actual y define el deseado. La depuración confirma la causa raíz, dice cómo reproducir el error, planea una prueba de regresión, considera el impacto más amplio y documenta la prevención. Un cambio de infraestructura planea el despliegue, un ensayo, la supervisión, la comunicación y los manuales de operación.</translation>
    </message>
    <message>
        <source>A refactoring begins with tests.</source>
        <translation>Una refactorización empieza con pruebas.</translation>
    </message>
    <message>
        <source>Tests protect against regressions: test coverage before refactor.</source>
        <translation>Las pruebas protegen de regresiones: primero cobertura de pruebas, después refactorizar.</translation>
    </message>
    <message>
        <source>The steps of a refactoring can be reversed.</source>
        <translation>Los pasos de una refactorización se pueden revertir.</translation>
    </message>
    <message>
        <source>Small, safe refactorings, each step independently valuable, reversible if needed.</source>
        <translation>Refactorizaciones pequeñas y seguras, cada paso valioso por sí mismo, reversible si hace falta.</translation>
    </message>
    <message>
        <source>Nobody technical approves the plan: add a role such as “Technical lead reviewed”.</source>
        <translation>Nadie técnico aprueba el plan: añada un rol como «Technical lead reviewed».</translation>
    </message>
    <message>
        <source>No stakeholder approves the plan: add a role such as “Stakeholder approved”.</source>
        <translation>Ninguna parte interesada aprueba el plan: añada un rol como «Stakeholder approved».</translation>
    </message>
    <message>
        <source>The configuration wants “%1” to approve: add the role.</source>
        <translation>La configuración quiere que «%1» apruebe: añada el rol.</translation>
    </message>
    <message>
        <source>Without approval misalignment is discovered late, and rework is expensive. Review the plan before the implementation: is the approach sound, and does it solve the problem? Changes are cheap at this phase.</source>
        <translation>Sin aprobación, los malentendidos se descubren tarde, y rehacer es caro. Revise el plan antes de implementarlo: ¿es sólido el enfoque, y resuelve el problema? En esta fase los cambios son baratos.</translation>
    </message>
    <message>
        <source>Somebody technical approves the plan.</source>
        <translation>Alguien técnico aprueba el plan.</translation>
    </message>
    <message>
        <source>A stakeholder approves the plan.</source>
        <translation>Una parte interesada aprueba el plan.</translation>
    </message>
    <message>
        <source>A box says what its role has decided.</source>
        <translation>Una casilla dice lo que ha decidido su rol.</translation>
    </message>
    <message>
        <source>The stakeholder approval point comes before the implementation: a box that nobody stands behind, or behind which something else was approved, is none.</source>
        <translation>La aprobación de las partes interesadas va antes de la implementación: una casilla tras la que no hay nadie, o tras la que se aprobó otra cosa, no lo es.</translation>
    </message>
    <message>
        <source>Every role that the configuration requires is asked to approve.</source>
        <translation>A cada rol que exige la configuración se le pide que apruebe.</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Corregir todo: %1</translation>
    </message>
    <message>
        <source>“%1” is no finding of the research: correct the id, or take the citation out.</source>
        <translation>«%1» no es un hallazgo de la investigación: corrija el identificador, o quite la cita.</translation>
    </message>
    <message>
        <source>“%1” does not say “%2” any more: see whether what rests on it still holds, and quote it anew.</source>
        <translation>«%1» ya no dice «%2»: vea si lo que se apoya en ello aún vale, y cítelo de nuevo.</translation>
    </message>
    <message>
        <source>What is cited as “%1”, “%2”, is “%3” now: cite that.</source>
        <translation>Lo que se cita como «%1», «%2», es ahora «%3»: cite eso.</translation>
    </message>
    <message>
        <source>“%1” names findings of several documents: put the document&apos;s name in front of it.</source>
        <translation>«%1» nombra hallazgos de varios documentos: ponga delante el nombre del documento.</translation>
    </message>
    <message>
        <source>Take the citation of “%1” out</source>
        <translation>Quitar la cita de «%1»</translation>
    </message>
    <message>
        <source>Quote what “%1” says now</source>
        <translation>Citar lo que «%1» dice ahora</translation>
    </message>
    <message>
        <source>Cite “%1”</source>
        <translation>Citar «%1»</translation>
    </message>
    <message>
        <source>No acceptance criterion stands for %1 of the research, “%2”: add one that cites it.</source>
        <translation>Ningún criterio de aceptación corresponde a %1 de la investigación, «%2»: añada uno que lo cite.</translation>
    </message>
    <message>
        <source>Add a criterion for %1</source>
        <translation>Añadir un criterio para %1</translation>
    </message>
    <message>
        <source>Decisions are grounded in the research: they must reference it.</source>
        <translation>Las decisiones se basan en la investigación: tienen que remitir a ella.</translation>
    </message>
    <message>
        <source>What is cited is a finding of the research.</source>
        <translation>Lo que se cita es un hallazgo de la investigación.</translation>
    </message>
    <message>
        <source>What is quoted is what the research says.</source>
        <translation>Lo que se cita textualmente es lo que dice la investigación.</translation>
    </message>
    <message>
        <source>What is quoted is cited by the id that it has.</source>
        <translation>Lo que se cita textualmente lleva el identificador que tiene.</translation>
    </message>
    <message>
        <source>A citation names one finding.</source>
        <translation>Una cita nombra un solo hallazgo.</translation>
    </message>
    <message>
        <source>Every success criterion of the research has an acceptance criterion that cites it.</source>
        <translation>Cada criterio de éxito de la investigación tiene un criterio de aceptación que lo cita.</translation>
    </message>
    <message>
        <source>Extract from the research the success criteria that it defines; they define when the plan is done.</source>
        <translation>Extraiga de la investigación los criterios de éxito que define; dicen cuándo el plan está cumplido.</translation>
    </message>
    <message>
        <source>There is no acceptance criterion under “%1”: add what has to be true there.</source>
        <translation>No hay criterio de aceptación en «%1»: añada lo que tiene que ser cierto ahí.</translation>
    </message>
    <message>
        <source>“%1” cannot be tested: say with a figure what “%2” means.</source>
        <translation>«%1» no se puede probar: diga con una cifra qué significa «%2».</translation>
    </message>
    <message>
        <source>There are functional and non-functional acceptance criteria, and some for tests and documentation.</source>
        <translation>Hay criterios de aceptación funcionales y no funcionales, y algunos para pruebas y documentación.</translation>
    </message>
    <message>
        <source>Planning is successful when functional requirements are listed, non-functional ones are specified, and the testing strategy is clear.</source>
        <translation>La planificación tiene éxito cuando los requisitos funcionales están listados, los no funcionales especificados, y la estrategia de pruebas es clara.</translation>
    </message>
    <message>
        <source>A criterion promises no quality without a figure.</source>
        <translation>Un criterio no promete calidad sin una cifra.</translation>
    </message>
    <message>
        <source>How will we test this? What defines “done”? A performance target is met or missed, a feeling is neither.</source>
        <translation>¿Cómo probaremos esto? ¿Qué significa «hecho»? Un objetivo de rendimiento se alcanza o no; una sensación, ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>“%1” is no choice with %2 options: add what else was considered.</source>
        <translation>«%1» no es una elección con %2 opciones: añada qué más se consideró.</translation>
    </message>
    <message>
        <source>“%1” chose option %2, which is none of its options: correct the letter, or add the option.</source>
        <translation>«%1» eligió la opción %2, que no es ninguna de las suyas: corrija la letra, o añada la opción.</translation>
    </message>
    <message>
        <source>“%1” does not say what was decided: name the option that was chosen.</source>
        <translation>«%1» no dice qué se decidió: nombre la opción elegida.</translation>
    </message>
    <message>
        <source>“%1” gives no rationale: say why its option fits best.</source>
        <translation>«%1» no da justificación: diga por qué su opción encaja mejor.</translation>
    </message>
    <message>
        <source>“%1” names no tradeoff: say what was given up for it.</source>
        <translation>«%1» no nombra ninguna concesión: diga a qué se renunció.</translation>
    </message>
    <message>
        <source>“%1” has no context: say why it had to be decided.</source>
        <translation>«%1» no tiene contexto: diga por qué hubo que decidirlo.</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is a pattern that can be used again: add “Pattern extracted”, or None.</source>
        <translation>«%1» no dice si es un patrón reutilizable: añada «Pattern extracted», o None.</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing, and no research is named: name it in the front matter, and cite a finding.</source>
        <translation>«%1» no se basa en nada, y no se nombra ninguna investigación: nómbrela en la cabecera, y cite un hallazgo.</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing: cite a finding of the research.</source>
        <translation>«%1» no se basa en nada: cite un hallazgo de la investigación.</translation>
    </message>
    <message>
        <source>Decisions are documented: rationale captured, alternatives considered, patterns extracted for reuse.</source>
        <translation>Las decisiones están documentadas: justificación anotada, alternativas consideradas, patrones extraídos para reutilizar.</translation>
    </message>
    <message>
        <source>A decision is one between two options at least.</source>
        <translation>Una decisión es entre dos opciones al menos.</translation>
    </message>
    <message>
        <source>The option that a decision chose is one of its options.</source>
        <translation>La opción que eligió una decisión es una de sus opciones.</translation>
    </message>
    <message>
        <source>A decision says what was decided.</source>
        <translation>Una decisión dice qué se decidió.</translation>
    </message>
    <message>
        <source>A decision says why.</source>
        <translation>Una decisión dice por qué.</translation>
    </message>
    <message>
        <source>A decision says what was given up for it.</source>
        <translation>Una decisión dice a qué se renunció por ella.</translation>
    </message>
    <message>
        <source>Tradeoffs are identified and accepted: what we gave up to get what we wanted.</source>
        <translation>Las concesiones están identificadas y aceptadas: a qué renunciamos para tener lo que queríamos.</translation>
    </message>
    <message>
        <source>A decision has a context.</source>
        <translation>Una decisión tiene un contexto.</translation>
    </message>
    <message>
        <source>Law 3: always document context for the future: why needed, what was done, insights, value.</source>
        <translation>Ley 3: documente siempre el contexto para el futuro: por qué hacía falta, qué se hizo, qué se comprendió, qué valor tiene.</translation>
    </message>
    <message>
        <source>A decision says whether it is a pattern that can be used again.</source>
        <translation>Una decisión dice si es un patrón reutilizable.</translation>
    </message>
    <message>
        <source>Anti-pattern 4: not extracting patterns. Is this decision reusable? Does it represent a pattern? Should it be documented for future work?</source>
        <translation>Antipatrón 4: no extraer patrones. ¿Es reutilizable esta decisión? ¿Representa un patrón? ¿Conviene documentarla para trabajos futuros?</translation>
    </message>
    <message>
        <source>A decision is grounded in the research.</source>
        <translation>Una decisión se basa en la investigación.</translation>
    </message>
    <message>
        <source>Out of scope: make ungrounded decisions. They must reference research.</source>
        <translation>Fuera de lugar: tomar decisiones sin fundamento. Tienen que remitir a la investigación.</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on “%3”, which is no task of this plan: correct the number, or take it out.</source>
        <translation>La tarea %1 «%2» depende de «%3», que no es una tarea de este plan: corrija el número, o quítelo.</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on itself: take that out.</source>
        <translation>La tarea %1 «%2» depende de sí misma: quite eso.</translation>
    </message>
    <message>
        <source>These tasks wait for each other: %1. Take one of the dependencies out.</source>
        <translation>Estas tareas se esperan entre sí: %1. Quite una de las dependencias.</translation>
    </message>
    <message>
        <source>Task %1 “%2” waits for task %3, which comes later: move one of them.</source>
        <translation>La tarea %1 «%2» espera a la tarea %3, que viene más tarde: mueva una de ellas.</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say what it depends on: name the tasks, or None.</source>
        <translation>La tarea %1 «%2» no dice de qué depende: nombre las tareas, o None.</translation>
    </message>
    <message>
        <source>Task %1 “%2” need not say that it depends on task %3: it follows from what else it depends on.</source>
        <translation>La tarea %1 «%2» no necesita decir que depende de la tarea %3: se sigue del resto.</translation>
    </message>
    <message>
        <source>Take out the dependency on “%1”</source>
        <translation>Quitar la dependencia de «%1»</translation>
    </message>
    <message>
        <source>Say that it depends on no other task</source>
        <translation>Decir que no depende de ninguna otra tarea</translation>
    </message>
    <message>
        <source>Say that it depends on task %1, as the order implies</source>
        <translation>Decir que depende de la tarea %1, como sugiere el orden</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit.</source>
        <translation>Ordenado: las dependencias son explícitas.</translation>
    </message>
    <message>
        <source>Every dependency is a task of the plan.</source>
        <translation>Cada dependencia es una tarea del plan.</translation>
    </message>
    <message>
        <source>No task depends on itself.</source>
        <translation>Ninguna tarea depende de sí misma.</translation>
    </message>
    <message>
        <source>No tasks wait for each other.</source>
        <translation>Ninguna tarea espera a otra que la espera.</translation>
    </message>
    <message>
        <source>A dependency names one task, not one of several with the same number.</source>
        <translation>Una dependencia nombra una tarea, no una de varias con el mismo número.</translation>
    </message>
    <message>
        <source>A task comes after all that it waits for.</source>
        <translation>Una tarea viene después de todo lo que espera.</translation>
    </message>
    <message>
        <source>Tasks have a logical ordering, so that they can be executed one after the other.</source>
        <translation>Las tareas tienen un orden lógico, para poder ejecutarse una tras otra.</translation>
    </message>
    <message>
        <source>A task says what it depends on, or None.</source>
        <translation>Una tarea dice de qué depende, o None.</translation>
    </message>
    <message>
        <source>No dependency is stated that follows from the others.</source>
        <translation>No se indica ninguna dependencia que se siga de las otras.</translation>
    </message>
    <message>
        <source>Dependencies are explicit; those that say nothing new make the others hard to see.</source>
        <translation>Las dependencias son explícitas; las que no dicen nada nuevo tapan las demás.</translation>
    </message>
    <message>
        <source>The total effort is %1, but its parts add up to %2: correct one of them.</source>
        <translation>El esfuerzo total es %1, pero sus partes suman %2: corrija una cosa u otra.</translation>
    </message>
    <message>
        <source>The implementation takes %1, but its tasks add up to %2: correct one of them.</source>
        <translation>La implementación lleva %1, pero sus tareas suman %2: corrija una cosa u otra.</translation>
    </message>
    <message>
        <source>“%1” is estimated at %2, but its tasks add up to %3: correct one of them.</source>
        <translation>«%1» está estimado en %2, pero sus tareas suman %3: corrija una cosa u otra.</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, less than %2: what is not thought through now is done again later.</source>
        <translation>La planificación es %1 del esfuerzo, menos que %2: lo que no se piensa ahora se hace otra vez después.</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, more than %2: stop, and revise the plan as you learn.</source>
        <translation>La planificación es %1 del esfuerzo, más que %2: pare, y revise el plan según aprende.</translation>
    </message>
    <message>
        <source>Write %1 as the total</source>
        <translation>Escribir %1 como total</translation>
    </message>
    <message>
        <source>Write %1 as the implementation</source>
        <translation>Escribir %1 como implementación</translation>
    </message>
    <message>
        <source>Write %1 as the estimate of the phase</source>
        <translation>Escribir %1 como estimación de la fase</translation>
    </message>
    <message>
        <source>The total effort is the sum of its parts.</source>
        <translation>El esfuerzo total es la suma de sus partes.</translation>
    </message>
    <message>
        <source>The specification states the effort: research, planning, implementation and validation in total.</source>
        <translation>La especificación indica el esfuerzo: investigación, planificación, implementación y validación en total.</translation>
    </message>
    <message>
        <source>The effort of the implementation is the sum of its tasks.</source>
        <translation>El esfuerzo de la implementación es la suma de sus tareas.</translation>
    </message>
    <message>
        <source>The implementation is the sum of the phases: 7 hours are 2 h, 3 h and 2 h.</source>
        <translation>La implementación es la suma de las fases: 7 horas son 2 h, 3 h y 2 h.</translation>
    </message>
    <message>
        <source>The estimate of a phase is the sum of its tasks.</source>
        <translation>La estimación de una fase es la suma de sus tareas.</translation>
    </message>
    <message>
        <source>Phases and tasks are estimated, and whoever implements them relies on either.</source>
        <translation>Fases y tareas están estimadas, y quien las implementa se fía de ambas.</translation>
    </message>
    <message>
        <source>Planning is a fifth of the effort at least.</source>
        <translation>La planificación es al menos una quinta parte del esfuerzo.</translation>
    </message>
    <message>
        <source>Under-planning leads to rework, scope creep and poor architecture. Spend 20 to 30 % of the time on planning: it seems like overhead, and saves two to five times as much in the implementation.</source>
        <translation>Planificar de menos lleva a rehacer, a que el alcance crezca y a una mala arquitectura. Dedique del 20 al 30 % del tiempo a planificar: parece una carga, y ahorra de dos a cinco veces más en la implementación.</translation>
    </message>
    <message>
        <source>Planning is two fifths of the effort at most.</source>
        <translation>La planificación es como mucho dos quintas partes del esfuerzo.</translation>
    </message>
    <message>
        <source>Over-planning is analysis paralysis; the plan is obsolete before it is done. If planning takes more than 40 % of the estimated total time, stop.</source>
        <translation>Planificar de más paraliza; el plan está anticuado antes de acabarse. Si planificar lleva más del 40 % del tiempo total estimado, pare.</translation>
    </message>
    <message>
        <source>No learning is recorded: add a section “Learnings” with what planning has shown, and one improvement.</source>
        <translation>No se ha anotado ningún aprendizaje: añada una sección «Learnings» con lo que mostró la planificación, y una mejora.</translation>
    </message>
    <message>
        <source>No improvement is named: add one with its impact and the path to it.</source>
        <translation>No se nombra ninguna mejora: añada una con su impacto y el camino.</translation>
    </message>
    <message>
        <source>The improvement “%1” does not say its impact and the path to it: add both.</source>
        <translation>La mejora «%1» no dice su impacto y el camino: añada ambos.</translation>
    </message>
    <message>
        <source>Nothing is validated before “%1”: say what is checked or tried first.</source>
        <translation>Nada se valida antes de «%1»: diga qué se comprueba o prueba primero.</translation>
    </message>
    <message>
        <source>No pattern is shared: name one that others can use, in a decision or a learning.</source>
        <translation>No se comparte ningún patrón: nombre uno que otros puedan usar, en una decisión o un aprendizaje.</translation>
    </message>
    <message>
        <source>The plan records what was learned.</source>
        <translation>El plan anota lo que se aprendió.</translation>
    </message>
    <message>
        <source>Law 1: always extract learnings. Document patterns discovered, capture decision rationale, analyze failures for prevention.</source>
        <translation>Ley 1: extraiga siempre aprendizajes. Documente los patrones descubiertos, anote la justificación de las decisiones, analice los fallos para prevenirlos.</translation>
    </message>
    <message>
        <source>The plan names an improvement with its impact and path.</source>
        <translation>El plan nombra una mejora con su impacto y su camino.</translation>
    </message>
    <message>
        <source>Law 2: always improve self or system. Identify at least one improvement opportunity with impact and implementation path.</source>
        <translation>Ley 2: mejore siempre usted o el sistema. Identifique al menos una mejora, con su impacto y el camino para hacerla.</translation>
    </message>
    <message>
        <source>Before each step of the rollout something is validated.</source>
        <translation>Antes de cada paso del despliegue se valida algo.</translation>
    </message>
    <message>
        <source>Law 4: always validate before execute. Preview changes, test in safe environments, validate before applying.</source>
        <translation>Ley 4: valide siempre antes de ejecutar. Vea los cambios de antemano, pruebe en entornos seguros, valide antes de aplicar.</translation>
    </message>
    <message>
        <source>The plan shares a pattern.</source>
        <translation>El plan comparte un patrón.</translation>
    </message>
    <message>
        <source>Law 5: always share patterns publicly. Extract generalizable insights, document failures, help others avoid mistakes.</source>
        <translation>Ley 5: comparta siempre los patrones en público. Extraiga ideas generalizables, documente los fallos, ayude a otros a evitar errores.</translation>
    </message>
    <message>
        <source>“%1”: ask, and write the answer here.</source>
        <translation>«%1»: pregunte, y escriba aquí la respuesta.</translation>
    </message>
    <message>
        <source>“%1” is left here: write what is missing.</source>
        <translation>«%1» se ha quedado aquí: escriba lo que falta.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder of the template: write what is meant, or take it out.</source>
        <translation>«%1» es un texto de relleno de la plantilla: escriba lo que se quiere decir, o quítelo.</translation>
    </message>
    <message>
        <source>The specification is complete when it can be executed without ambiguity, and all questions are answered or flagged.</source>
        <translation>La especificación está completa cuando se puede ejecutar sin ambigüedad, y todas las preguntas están respondidas o señaladas.</translation>
    </message>
    <message>
        <source>Nothing is left to be clarified.</source>
        <translation>No queda nada por aclarar.</translation>
    </message>
    <message>
        <source>No placeholder is left, no TODO and no TBD.</source>
        <translation>No queda ningún texto de relleno, ningún TODO ni TBD.</translation>
    </message>
    <message>
        <source>Indent the fields below their task</source>
        <translation>Sangrar los campos bajo su tarea</translation>
    </message>
    <message>
        <source>Whoever implements the specification executes it without ambiguity: what is not understood is not done.</source>
        <translation>Quien implementa la especificación la ejecuta sin ambigüedad: lo que no se entiende no se hace.</translation>
    </message>
    <message>
        <source>The file is valid UTF-8.</source>
        <translation>El archivo es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Git has left no conflict in the plan.</source>
        <translation>Git no ha dejado ningún conflicto en el plan.</translation>
    </message>
    <message>
        <source>The front matter can be read.</source>
        <translation>La cabecera se puede leer.</translation>
    </message>
    <message>
        <source>What the front matter sets is what is expected there.</source>
        <translation>Lo que pone la cabecera es lo que se espera ahí.</translation>
    </message>
    <message>
        <source>No two tasks have the same number.</source>
        <translation>No hay dos tareas con el mismo número.</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit. A number that two tasks bear means neither.</source>
        <translation>Ordenado: las dependencias son explícitas. Un número que llevan dos tareas no nombra ninguna.</translation>
    </message>
    <message>
        <source>An estimate is one of hours, minutes or days.</source>
        <translation>Una estimación es en horas, minutos o días.</translation>
    </message>
    <message>
        <source>The fields of a task stand below it for markdown, too.</source>
        <translation>Los campos de una tarea están debajo de ella también para markdown.</translation>
    </message>
    <message>
        <source>A field stands below the task that it is about.</source>
        <translation>Un campo está debajo de la tarea de que trata.</translation>
    </message>
    <message>
        <source>A row of a table has as many cells as the table has columns.</source>
        <translation>Una fila de una tabla tiene tantas celdas como columnas la tabla.</translation>
    </message>
    <message>
        <source>No risk is named: say in the table what could go wrong.</source>
        <translation>No se nombra ningún riesgo: diga en la tabla qué podría salir mal.</translation>
    </message>
    <message>
        <source>“%1” has no mitigation: say how to prevent or reduce it.</source>
        <translation>«%1» no tiene mitigación: diga cómo evitarlo o reducirlo.</translation>
    </message>
    <message>
        <source>The likelihood of “%1” is “%2”: write low, medium or high.</source>
        <translation>La probabilidad de «%1» es «%2»: escriba low, medium o high.</translation>
    </message>
    <message>
        <source>The impact of “%1” is “%2”: write low, medium or high.</source>
        <translation>El impacto de «%1» es «%2»: escriba low, medium o high.</translation>
    </message>
    <message>
        <source>“%1” is likely and grave, and no task mitigates it: name one in a column “Mitigated by”.</source>
        <translation>«%1» es probable y grave, y ninguna tarea lo mitiga: nombre una en una columna «Mitigated by».</translation>
    </message>
    <message>
        <source>No step of the rollback verifies it: add how to see that it was successful.</source>
        <translation>Ningún paso de la reversión la verifica: añada cómo se ve que salió bien.</translation>
    </message>
    <message>
        <source>Phase %1 “%2” has no checkpoint: say what is validated after it.</source>
        <translation>La fase %1 «%2» no tiene punto de control: diga qué se valida después.</translation>
    </message>
    <message>
        <source>Risks are identified: what could go wrong is known, mitigation is planned, the rollback procedure is ready.</source>
        <translation>Los riesgos están identificados: se sabe qué puede salir mal, la mitigación está planeada, el procedimiento de reversión está listo.</translation>
    </message>
    <message>
        <source>The plan names its risks.</source>
        <translation>El plan nombra sus riesgos.</translation>
    </message>
    <message>
        <source>Every risk has a mitigation.</source>
        <translation>Cada riesgo tiene una mitigación.</translation>
    </message>
    <message>
        <source>Likelihood and impact are low, medium or high.</source>
        <translation>La probabilidad y el impacto son low, medium o high.</translation>
    </message>
    <message>
        <source>A risk that is likely and grave is mitigated by a task.</source>
        <translation>Un riesgo probable y grave lo mitiga una tarea.</translation>
    </message>
    <message>
        <source>A step of the rollback verifies it.</source>
        <translation>Un paso de la reversión la verifica.</translation>
    </message>
    <message>
        <source>The rollback plan ends with how to verify that the rollback was successful.</source>
        <translation>El plan de reversión termina con cómo verificar que salió bien.</translation>
    </message>
    <message>
        <source>Every phase has a checkpoint.</source>
        <translation>Cada fase tiene un punto de control.</translation>
    </message>
    <message>
        <source>After each phase, validate.</source>
        <translation>Después de cada fase, valide.</translation>
    </message>
    <message>
        <source>The section “%1” is missing: add it.</source>
        <translation>Falta la sección «%1»: añádala.</translation>
    </message>
    <message>
        <source>“%1” is not started: it is as the template has it.</source>
        <translation>«%1» no está empezado: está como en la plantilla.</translation>
    </message>
    <message>
        <source>“%1” is empty: write it, or take the heading out.</source>
        <translation>«%1» está vacío: escríbalo, o quite el encabezado.</translation>
    </message>
    <message>
        <source>The question “%1” is open: answer it, or defer it with a reason.</source>
        <translation>La pregunta «%1» está abierta: respóndala, o aplácela con una razón.</translation>
    </message>
    <message>
        <source>The research “%1” cannot be read: %2</source>
        <translation>No se puede leer la investigación «%1»: %2</translation>
    </message>
    <message>
        <source>The plan has about %1 tokens, more than its budget of %2: shorten it, or split it into two plans.</source>
        <translation>El plan tiene unos %1 tokens, más que su presupuesto de %2: acórtelo, o divídalo en dos planes.</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule.</source>
        <translation>La configuración pone «%1», que no es una regla.</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule. Did you mean “%2”?</source>
        <translation>La configuración pone «%1», que no es una regla. ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>The implementation specification holds all sections: whoever implements it has nothing else.</source>
        <translation>La especificación contiene todas las secciones: quien la implementa no tiene otra cosa.</translation>
    </message>
    <message>
        <source>The specification is complete: all questions are answered or flagged.</source>
        <translation>La especificación está completa: todas las preguntas están respondidas o señaladas.</translation>
    </message>
    <message>
        <source>The plan has all sections of a specification.</source>
        <translation>El plan tiene todas las secciones de una especificación.</translation>
    </message>
    <message>
        <source>No section is left as the template has it.</source>
        <translation>Ninguna sección se ha quedado como en la plantilla.</translation>
    </message>
    <message>
        <source>No section is empty.</source>
        <translation>Ninguna sección está vacía.</translation>
    </message>
    <message>
        <source>Every question is answered or deferred.</source>
        <translation>Cada pregunta está respondida o aplazada.</translation>
    </message>
    <message>
        <source>The research that the plan names can be read.</source>
        <translation>La investigación que el plan nombra se puede leer.</translation>
    </message>
    <message>
        <source>Start with the research findings: load them from a bundle or a document.</source>
        <translation>Empiece por los hallazgos de la investigación: cárguelos de un paquete o de un documento.</translation>
    </message>
    <message>
        <source>The plan keeps to its budget of tokens.</source>
        <translation>El plan respeta su presupuesto de tokens.</translation>
    </message>
    <message>
        <source>A plan has about 4,000 tokens, 2 % of a context window, so that there is room to implement it.</source>
        <translation>Un plan tiene unos 4.000 tokens, el 2 % de una ventana de contexto, para que quede sitio para implementarlo.</translation>
    </message>
    <message>
        <source>The configuration sets what there is.</source>
        <translation>La configuración pone lo que existe.</translation>
    </message>
    <message>
        <source>A setting that is misspelt is not in force, and nobody sees it.</source>
        <translation>Un ajuste mal escrito no está en vigor, y nadie lo ve.</translation>
    </message>
    <message>
        <source>“%1” is allowed here without a reason: write it behind the rule.</source>
        <translation>«%1» se permite aquí sin razón: escríbala tras la regla.</translation>
    </message>
    <message>
        <source>There is no rule “%1” that could be allowed here.</source>
        <translation>No hay regla «%1» que se pueda permitir aquí.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean “%2”?</source>
        <translation>No hay regla «%1». ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>What is allowed in a comment is a rule, and there is a reason.</source>
        <translation>Lo que se permite en un comentario es una regla, y hay una razón.</translation>
    </message>
    <message>
        <source>Document decision rationale: why this, and not as everywhere else?</source>
        <translation>Documente la razón de las decisiones: ¿por qué esto, y no como en todas partes?</translation>
    </message>
    <message>
        <source>Task %1 “%2” names no file: say which files it changes.</source>
        <translation>La tarea %1 «%2» no nombra ningún archivo: diga qué archivos cambia.</translation>
    </message>
    <message>
        <source>Task %1 “%2” names “%3”, which is not in the repository: say that it is new, or correct the path.</source>
        <translation>La tarea %1 «%2» nombra «%3», que no está en el repositorio: diga que es nuevo, o corrija la ruta.</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say how it is tested: say how to validate it.</source>
        <translation>La tarea %1 «%2» no dice cómo se prueba: diga cómo validarla.</translation>
    </message>
    <message>
        <source>Task %1 “%2” is estimated at %3, more than %4: split it.</source>
        <translation>La tarea %1 «%2» está estimada en %3, más que %4: divídala.</translation>
    </message>
    <message>
        <source>Task %1 “%2” has a share of %3 in its phase, more than %4: split it, or estimate it.</source>
        <translation>La tarea %1 «%2» tiene una parte de %3 en su fase, más que %4: divídala, o estímela.</translation>
    </message>
    <message>
        <source>Task %1 “%2” has no estimate, and neither has its phase: estimate one of them.</source>
        <translation>La tarea %1 «%2» no tiene estimación, ni tampoco su fase: estime una de las dos.</translation>
    </message>
    <message>
        <source>Task %1 “%2” is vague: say what to change instead of “%3”.</source>
        <translation>La tarea %1 «%2» es vaga: diga qué hay que cambiar en lugar de «%3».</translation>
    </message>
    <message>
        <source>A task names the files that it changes.</source>
        <translation>Una tarea nombra los archivos que cambia.</translation>
    </message>
    <message>
        <source>Specific: clear what file and line to change.</source>
        <translation>Específico: está claro qué archivo y línea cambiar.</translation>
    </message>
    <message>
        <source>A file that a task names is in the repository, or is said to be new.</source>
        <translation>Un archivo que nombra una tarea está en el repositorio, o se dice que es nuevo.</translation>
    </message>
    <message>
        <source>A task says how it is tested.</source>
        <translation>Una tarea dice cómo se prueba.</translation>
    </message>
    <message>
        <source>Testable: know how to validate.</source>
        <translation>Comprobable: se sabe cómo validar.</translation>
    </message>
    <message>
        <source>A task takes 4 hours at most.</source>
        <translation>Una tarea lleva 4 horas como mucho.</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each; break bigger tasks.</source>
        <translation>Dimensionado: menos de 4 horas cada una; divida las mayores.</translation>
    </message>
    <message>
        <source>A task or its phase has an estimate.</source>
        <translation>Una tarea o su fase tiene una estimación.</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each. What is not estimated cannot be known to be that small.</source>
        <translation>Dimensionado: menos de 4 horas cada una. De lo que no está estimado no se sabe que sea tan pequeño.</translation>
    </message>
    <message>
        <source>A task&apos;s title says what is to be changed.</source>
        <translation>El título de una tarea dice qué hay que cambiar.</translation>
    </message>
    <message>
        <source>A task is specific and actionable, so that it can be executed without ambiguity.</source>
        <translation>Una tarea es específica y realizable, para ejecutarla sin ambigüedad.</translation>
    </message>
    <message>
        <source>There is no approval %1.</source>
        <translation>No hay aprobación %1.</translation>
    </message>
    <message>
        <source>A role needs a name. Write one.</source>
        <translation>Un rol necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«%1» tiene que ser un texto.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>«%1» tiene que ser una lista de textos.</translation>
    </message>
    <message>
        <source>“%1” has to be a position, counted from 1.</source>
        <translation>«%1» tiene que ser una posición, contada desde 1.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>«%1» tiene que ser true o false.</translation>
    </message>
    <message>
        <source>“%1” is not an argument of this operation.</source>
        <translation>«%1» no es un argumento de esta operación.</translation>
    </message>
    <message>
        <source>There is no checkpoint %1.</source>
        <translation>No hay punto de control %1.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>A checkpoint has no “%1”, only a phase and a text.</source>
        <translation>Un punto de control no tiene «%1», solo una fase y un texto.</translation>
    </message>
    <message>
        <source>There is nothing at this place that could cite a finding.</source>
        <translation>En este lugar no hay nada que pueda citar un hallazgo.</translation>
    </message>
    <message>
        <source>“%1” is no finding. Name it as C1, or as document:C1.</source>
        <translation>«%1» no es un hallazgo. Nómbrelo C1, o documento:C1.</translation>
    </message>
    <message>
        <source>The quote has two kinds of quotation marks. Leave one of them out.</source>
        <translation>La cita tiene dos tipos de comillas. Omita uno de ellos.</translation>
    </message>
    <message>
        <source>Say what cites: a task, decision, criterion or risk.</source>
        <translation>Diga qué cita: una tarea, decisión, criterio o riesgo.</translation>
    </message>
    <message>
        <source>Cite %1 in “%2”</source>
        <translation>Citar %1 en «%2»</translation>
    </message>
    <message>
        <source>“%1” does not cite %2.</source>
        <translation>«%1» no cita %2.</translation>
    </message>
    <message>
        <source>No longer cite %1 in “%2”</source>
        <translation>Dejar de citar %1 en «%2»</translation>
    </message>
    <message>
        <source>“%1” ends with what reads as a citation. Cite the finding instead.</source>
        <translation>«%1» termina con algo que se lee como cita. Cite el hallazgo en su lugar.</translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation>No hay criterio %1.</translation>
    </message>
    <message>
        <source>“%1” has no box to tick.</source>
        <translation>«%1» no tiene casilla que marcar.</translation>
    </message>
    <message>
        <source>Tick “%1”</source>
        <translation>Marcar «%1»</translation>
    </message>
    <message>
        <source>Untick “%1”</source>
        <translation>Desmarcar «%1»</translation>
    </message>
    <message>
        <source>There is no group “%1” of criteria.</source>
        <translation>No hay grupo «%1» de criterios.</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Rename them in the text.</source>
        <translation>Hay varios grupos «%1». Cámbieles el nombre en el texto.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Move the criteria there.</source>
        <translation>Ya hay un grupo «%1». Mueva allí los criterios.</translation>
    </message>
    <message>
        <source>Move %1 criteria</source>
        <translation>Mover %1 criterios</translation>
    </message>
    <message>
        <source>Remove %1 criteria</source>
        <translation>Quitar %1 criterios</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some lines first.</source>
        <translation>El portapapeles no tiene texto. Copie primero algunas líneas.</translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>Pegar «%1»</translation>
    </message>
    <message>
        <source>Paste %1 criteria</source>
        <translation>Pegar %1 criterios</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar «%1»</translation>
    </message>
    <message>
        <source>Duplicate %1 criteria</source>
        <translation>Duplicar %1 criterios</translation>
    </message>
    <message>
        <source>A criterion has no “%1”, only a text and a group.</source>
        <translation>Un criterio no tiene «%1», solo un texto y un grupo.</translation>
    </message>
    <message>
        <source>There is no decision at position %1.</source>
        <translation>No hay decisión en la posición %1.</translation>
    </message>
    <message>
        <source>A decision needs a title. Write one, or remove the decision.</source>
        <translation>Una decisión necesita un título. Escriba uno, o quite la decisión.</translation>
    </message>
    <message>
        <source>“%1” has several fields “%2”. Name the one that is meant.</source>
        <translation>«%1» tiene varios campos «%2». Nombre el que se quiere.</translation>
    </message>
    <message>
        <source>It has no “%1”, only a name and a text.</source>
        <translation>No tiene «%1», solo un nombre y un texto.</translation>
    </message>
    <message>
        <source>There is no decision “%1”. Name it by its number or its title.</source>
        <translation>No hay decisión «%1». Nómbrela por su número o su título.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>No existe esa tarea.</translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation>Hacer que «%1» espere a «%2»</translation>
    </message>
    <message>
        <source>Let “%1” not wait for “%2”</source>
        <translation>Hacer que «%1» no espere a «%2»</translation>
    </message>
    <message>
        <source>Say which part of the effort is meant, such as “Implementation”.</source>
        <translation>Diga qué parte del esfuerzo se quiere, como «Implementation».</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>Cambiar el esfuerzo de «%1»</translation>
    </message>
    <message>
        <source>Bring the effort up to date</source>
        <translation>Poner al día el esfuerzo</translation>
    </message>
    <message>
        <source>The front matter is not written in a way that can be changed here. Edit it as text.</source>
        <translation>La cabecera no está escrita de un modo que se pueda cambiar aquí. Edítela como texto.</translation>
    </message>
    <message>
        <source>A path is empty. Choose a file.</source>
        <translation>Una ruta está vacía. Elija un archivo.</translation>
    </message>
    <message>
        <source>“%1” is no approach. Choose feature, refactoring, debugging or infrastructure.</source>
        <translation>«%1» no es un enfoque. Elija feature, refactoring, debugging o infrastructure.</translation>
    </message>
    <message>
        <source>Change the approach</source>
        <translation>Cambiar el enfoque</translation>
    </message>
    <message>
        <source>Change the research</source>
        <translation>Cambiar la investigación</translation>
    </message>
    <message>
        <source>This lies within a merge conflict. Resolve the conflict in the text first.</source>
        <translation>Esto está dentro de un conflicto de fusión. Resuelva primero el conflicto en el texto.</translation>
    </message>
    <message>
        <source>Written here, this would not read back as it was meant. Edit it as text.</source>
        <translation>Escrito aquí, no se leería como se quiso. Edítelo como texto.</translation>
    </message>
    <message>
        <source>This would also change how something else is read: “%1”. Edit it as text.</source>
        <translation>Esto cambiaría también cómo se lee otra cosa: «%1». Edítelo como texto.</translation>
    </message>
    <message>
        <source>Correct numbers in prose</source>
        <translation>Corregir números en la prosa</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>No hay operación «%1».</translation>
    </message>
    <message>
        <source>The options of “%1” are no list. Edit them as text.</source>
        <translation>Las opciones de «%1» no son una lista. Edítelas como texto.</translation>
    </message>
    <message>
        <source>There is no “%1” here. Name it by its position or its name.</source>
        <translation>Aquí no hay «%1». Nómbrelo por su posición o su nombre.</translation>
    </message>
    <message>
        <source>The decision chose “%1”. Change the decision first.</source>
        <translation>La decisión eligió «%1». Cambie primero la decisión.</translation>
    </message>
    <message>
        <source>Link the pattern “%1”</source>
        <translation>Remitir al patrón «%1»</translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <translation>No existe esa fase.</translation>
    </message>
    <message>
        <source>A phase needs a title.</source>
        <translation>Una fase necesita un título.</translation>
    </message>
    <message>
        <source>A title stands on one line: write “%1” without line breaks.</source>
        <translation>Un título va en una línea: escriba «%1» sin saltos de línea.</translation>
    </message>
    <message>
        <source>“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day</source>
        <translation>«%1» no es una estimación: escriba 2 hours, 2-4 hours, 30 min o 1 day</translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>Añadir la fase «%1»</translation>
    </message>
    <message>
        <source>Set the estimate of “%1”</source>
        <translation>Poner la estimación de «%1»</translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation>Mover la fase «%1»</translation>
    </message>
    <message>
        <source>These name what would be removed: %1. Remove it and these references?</source>
        <translation>Estos nombran lo que se quitaría: %1. ¿Quitarlo con estas referencias?</translation>
    </message>
    <message>
        <source>Remove the phase “%1”</source>
        <translation>Quitar la fase «%1»</translation>
    </message>
    <message>
        <source>“%1” is no field of a phase: it has a title and an estimate.</source>
        <translation>«%1» no es un campo de una fase: tiene un título y una estimación.</translation>
    </message>
    <message>
        <source>Change approach to %1</source>
        <translation>Cambiar el enfoque a %1</translation>
    </message>
    <message>
        <source>“%1” is written in several places. Edit it as text.</source>
        <translation>«%1» está escrito en varios lugares. Edítelo como texto.</translation>
    </message>
    <message>
        <source>Change the context</source>
        <translation>Cambiar el contexto</translation>
    </message>
    <message>
        <source>There is no answer. Write one, or defer the question.</source>
        <translation>No hay respuesta. Escriba una, o aplace la pregunta.</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Responder «%1»</translation>
    </message>
    <message>
        <source>Say to whom or to what the question is deferred.</source>
        <translation>Diga a quién o a qué se aplaza la pregunta.</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Aplazar «%1»</translation>
    </message>
    <message>
        <source>There is no question. Write what is asked.</source>
        <translation>No hay pregunta. Escriba qué se pregunta.</translation>
    </message>
    <message>
        <source>Raise Question</source>
        <translation>Plantear pregunta</translation>
    </message>
    <message>
        <source>The lines of these tasks lie within each other. Edit them as text.</source>
        <translation>Las líneas de estas tareas están unas dentro de otras. Edítelas como texto.</translation>
    </message>
    <message>
        <source>There is no risk %1.</source>
        <translation>No hay riesgo %1.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Add the column in the text.</source>
        <translation>La tabla no tiene columna «%1». Añada la columna en el texto.</translation>
    </message>
    <message>
        <source>The row “%1” has more cells than the table has columns. Correct it in the text first.</source>
        <translation>La fila «%1» tiene más celdas que columnas la tabla. Corríjala primero en el texto.</translation>
    </message>
    <message>
        <source>There is no text. Write one, or remove the entry.</source>
        <translation>No hay texto. Escriba uno, o quite la entrada.</translation>
    </message>
    <message>
        <source>Add %1 risks</source>
        <translation>Añadir %1 riesgos</translation>
    </message>
    <message>
        <source>The table of “%1” was not understood. Edit it as text.</source>
        <translation>No se entendió la tabla de «%1». Edítela como texto.</translation>
    </message>
    <message>
        <source>Move %1 risks</source>
        <translation>Mover %1 riesgos</translation>
    </message>
    <message>
        <source>Remove %1 risks</source>
        <translation>Quitar %1 riesgos</translation>
    </message>
    <message>
        <source>Duplicate %1 risks</source>
        <translation>Duplicar %1 riesgos</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some first.</source>
        <translation>El portapapeles no tiene filas. Copie primero algunas.</translation>
    </message>
    <message>
        <source>“%1” has no column. Copy it together with a header.</source>
        <translation>«%1» no tiene columna. Cópielo junto con una cabecera.</translation>
    </message>
    <message>
        <source>Rate “%1”</source>
        <translation>Valorar «%1»</translation>
    </message>
    <message>
        <source>There is a section “%1” already.</source>
        <translation>Ya hay una sección «%1».</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>Empezar «%1»</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>No hay tarea %1.</translation>
    </message>
    <message>
        <source>“%1” names more than one task. Number the tasks in the text so that each number occurs once.</source>
        <translation>«%1» nombra más de una tarea. Numere las tareas en el texto de modo que cada número aparezca una vez.</translation>
    </message>
    <message>
        <source>“%1” names more than one phase. Number the phases in the text so that each number occurs once.</source>
        <translation>«%1» nombra más de una fase. Numere las fases en el texto de modo que cada número aparezca una vez.</translation>
    </message>
    <message>
        <source>There is no phase %1.</source>
        <translation>No hay fase %1.</translation>
    </message>
    <message>
        <source>There are no tasks in what was copied. A task begins with a number or a box.</source>
        <translation>No hay tareas en lo que se copió. Una tarea empieza con un número o una casilla.</translation>
    </message>
    <message>
        <source>Paste %1 tasks</source>
        <translation>Pegar %1 tareas</translation>
    </message>
    <message>
        <source>The task to stand behind is not in that phase.</source>
        <translation>La tarea tras la que ponerla no está en esa fase.</translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation>Quitar %1 tareas</translation>
    </message>
    <message>
        <source>Move %1 tasks</source>
        <translation>Mover %1 tareas</translation>
    </message>
    <message>
        <source>Several fields stand here: %1. Name the one to be set.</source>
        <translation>Aquí hay varios campos: %1. Nombre el que se debe poner.</translation>
    </message>
    <message>
        <source>Remove %1 of “%2”</source>
        <translation>Quitar %1 de «%2»</translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation>Poner %1 de «%2»</translation>
    </message>
    <message>
        <source>These tasks would wait for each other: %1. Remove one of the dependencies first.</source>
        <translation>Estas tareas se esperarían entre sí: %1. Quite primero una de las dependencias.</translation>
    </message>
    <message>
        <source>“%1” follows from where a task stands. Move the task.</source>
        <translation>«%1» se sigue de dónde está una tarea. Mueva la tarea.</translation>
    </message>
    <message>
        <source>To split a task, give two titles or more.</source>
        <translation>Para dividir una tarea, dé dos títulos o más.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>To merge tasks, name two or more.</source>
        <translation>Para combinar tareas, nombre dos o más.</translation>
    </message>
    <message>
        <source>As one task they would wait for themselves: %1. Remove one of the dependencies first.</source>
        <translation>Como una sola tarea se esperarían a sí mismas: %1. Quite primero una de las dependencias.</translation>
    </message>
    <message>
        <source>Merge %1 tasks</source>
        <translation>Combinar %1 tareas</translation>
    </message>
    <message>
        <source>“%1” names no finding: write it as C1 &quot;its words&quot;.</source>
        <translation>«%1» no nombra un hallazgo: escríbalo como C1 &quot;sus palabras&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as the path of a file.</source>
        <translation>«%1» no se puede escribir como ruta de un archivo.</translation>
    </message>
    <message>
        <source>There is no task %1 to depend on.</source>
        <translation>No hay tarea %1 de la que depender.</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Una tarea necesita un título.</translation>
    </message>
    <message>
        <source>“%1” is a heading of its own. Move it in the text.</source>
        <translation>«%1» es un encabezado propio. Muévalo en el texto.</translation>
    </message>
    <message>
        <source>“%1” has a line break. Write it on one line.</source>
        <translation>«%1» tiene un salto de línea. Escríbalo en una línea.</translation>
    </message>
    <message>
        <source>“&lt;!--” hides what follows. Close the comment with “--&gt;”.</source>
        <translation>«&lt;!--» oculta lo que sigue. Cierre el comentario con «--&gt;».</translation>
    </message>
    <message>
        <source>“%1” would not be read as text. Let it begin with a word, or with a backslash.</source>
        <translation>«%1» no se leería como texto. Haga que empiece con una palabra o con una barra invertida.</translation>
    </message>
    <message>
        <source>“%1” is not the only one. Name it by its position.</source>
        <translation>«%1» no es el único. Nómbrelo por su posición.</translation>
    </message>
    <message>
        <source>It does not end with the block of an exported specification.</source>
        <translation>No termina con el bloque de una especificación exportada.</translation>
    </message>
    <message>
        <source>It was changed since it was exported, or never was.</source>
        <translation>Se cambió desde que se exportó, o nunca se exportó.</translation>
    </message>
    <message>
        <source>The block at the end was changed.</source>
        <translation>El bloque del final se cambió.</translation>
    </message>
    <message>
        <source>Something else than a log stands behind the block at the end.</source>
        <translation>Tras el bloque del final hay algo que no es un registro.</translation>
    </message>
    <message>
        <source>More was changed than ticks and a section “## Implementation Log”.</source>
        <translation>Se cambió más que marcas y una sección «## Implementation Log».</translation>
    </message>
    <message>
        <source>It is a draft, which nobody has approved.</source>
        <translation>Es un borrador que nadie ha aprobado.</translation>
    </message>
    <message>
        <source>The plan says something else now, or is another one: its digest is %1, and not %2.</source>
        <translation>El plan dice ahora otra cosa, o es otro: su resumen es %1, y no %2.</translation>
    </message>
    <message>
        <source>It does not say what the plan says.</source>
        <translation>No dice lo que dice el plan.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>No hay ajuste «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>No hay ajuste «%1». ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” has to hold names with values.</source>
        <translation>«%1» tiene que contener nombres con valores.</translation>
    </message>
    <message>
        <source>“%1” has to be error, warning, info or off, not “%2”.</source>
        <translation>«%1» tiene que ser error, warning, info u off, no «%2».</translation>
    </message>
    <message>
        <source>“%1” has to be a number from %2 to %3.</source>
        <translation>«%1» tiene que ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of roles.</source>
        <translation>«%1» tiene que ser una lista de roles.</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1. Nothing of it is in force.</source>
        <translation>No se puede leer la configuración: %1. Nada de ella está en vigor.</translation>
    </message>
    <message>
        <source>“%1” has to be a single value</source>
        <translation>«%1» tiene que ser un solo valor</translation>
    </message>
    <message>
        <source>“research” has to be a path or a list of paths</source>
        <translation>«research» tiene que ser una ruta o una lista de rutas</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1</source>
        <translation>No se puede leer la cabecera: %1</translation>
    </message>
    <message>
        <source>Git could not merge “%1” and “%2”: keep one side and remove the markers</source>
        <translation>Git no pudo fusionar «%1» y «%2»: conserve un lado y quite las marcas</translation>
    </message>
    <message>
        <source>Git marks the start of a conflict with “%1”, but its end is missing</source>
        <translation>Git marca el comienzo de un conflicto con «%1», pero falta su final</translation>
    </message>
    <message>
        <source>This row has %1 cells, but the table has %2 columns</source>
        <translation>Esta fila tiene %1 celdas, pero la tabla tiene %2 columnas</translation>
    </message>
    <message>
        <source>“%1” names more than one task: number the tasks so that each number occurs once</source>
        <translation>«%1» nombra más de una tarea: numere las tareas de modo que cada número aparezca una vez</translation>
    </message>
    <message>
        <source>Another task before this one has the number %1: it is called %2 here</source>
        <translation>Otra tarea anterior tiene el número %1: aquí se llama %2</translation>
    </message>
    <message>
        <source>The fields of “%1” are not below it for markdown: indent them by %2 spaces</source>
        <translation>Para markdown, los campos de «%1» no están debajo: sángrelos %2 espacios</translation>
    </message>
    <message>
        <source>“%1” belongs to no task: indent it below the task that it is about</source>
        <translation>«%1» no pertenece a ninguna tarea: sángrelo bajo la tarea de que se trata</translation>
    </message>
    <message>
        <source>This plan is read-only: %1</source>
        <translation>Este plan es de solo lectura: %1</translation>
    </message>
    <message>
        <source>The text is being typed. Close the code block or comment first.</source>
        <translation>El texto se está escribiendo. Cierre primero el bloque de código o el comentario.</translation>
    </message>
    <message>
        <source>The plan is just being changed. Try again.</source>
        <translation>El plan se está cambiando. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; save it as UTF-8 in the editor that it comes from.</source>
        <translation>El archivo no es UTF-8 válido; guárdelo como UTF-8 en el editor del que viene.</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1 Nothing of it is in force.</source>
        <translation>No se puede leer la configuración: %1 Nada de ella está en vigor.</translation>
    </message>
    <message>
        <source>The folder of the approvals cannot be read.</source>
        <translation>No se puede leer la carpeta de las aprobaciones.</translation>
    </message>
</context>
<context>
    <name>Setsquare::NewPlanDialog</name>
    <message>
        <source>Refactoring</source>
        <translation>Refactorización</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Infrastructure change</source>
        <translation>Cambio de infraestructura</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funcionalidad</translation>
    </message>
    <message>
        <source>Existing code is improved, and its behaviour stays as it is.</source>
        <translation>Se mejora código existente, y su comportamiento queda como está.</translation>
    </message>
    <message>
        <source>A bug is fixed, from what the investigation found.</source>
        <translation>Se corrige un error, según lo que halló la investigación.</translation>
    </message>
    <message>
        <source>Systems, deployments or configurations are changed.</source>
        <translation>Se cambian sistemas, despliegues o configuraciones.</translation>
    </message>
    <message>
        <source>Something new is added, from requirements.</source>
        <translation>Se añade algo nuevo, a partir de requisitos.</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>What is to be done, in a few words</source>
        <translation>Qué hay que hacer, en pocas palabras</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>C&amp;reate Plan</source>
        <translation>C&amp;rear plan</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>None: the plan rests on nothing yet</source>
        <translation>Ninguna: el plan aún no se apoya en nada</translation>
    </message>
    <message>
        <source>Its question begins the conte&amp;xt</source>
        <translation>Su pregunta empieza el &amp;contexto</translation>
    </message>
    <message numerus="yes">
        <source>%n success criteria become &amp;acceptance criteria</source>
        <translation>
            <numerusform>%n criterio de éxito pasa a criterio de &amp;aceptación</numerusform>
            <numerusform>%n criterios de éxito pasan a criterios de &amp;aceptación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;open questions are listed</source>
        <translation>
            <numerusform>Se lista %n pregunta a&amp;bierta</numerusform>
            <numerusform>Se listan %n preguntas a&amp;biertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionDraft</name>
    <message>
        <source>Name of the new option</source>
        <translation>Nombre de la nueva opción</translation>
    </message>
    <message>
        <source>Name, or the next letter</source>
        <translation>Nombre, o la letra siguiente</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Opción nueva</translation>
    </message>
    <message>
        <source>What it is, and what speaks for it</source>
        <translation>Qué es, y qué habla a favor</translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionEditor</name>
    <message>
        <source>What speaks for it</source>
        <translation>Qué habla a favor</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Qué habla en contra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Quitar esta opción</translation>
    </message>
    <message>
        <source>Option %1, chosen</source>
        <translation>Opción %1, elegida</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Nombre de la opción %1</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>A favor de la opción %1</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>En contra de la opción %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose option %1</source>
        <translation>Elegir la opción %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlineModel</name>
    <message>
        <source>Task %1: %2</source>
        <translation>Tarea %1: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation>Aún no hay encabezados</translation>
    </message>
    <message>
        <source>Begin a line with # to give the plan a title, with ## for a section.</source>
        <translation>Empiece una línea con # para dar un título al plan, con ## para una sección.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteEntries</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
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
        <translation>Extraer un patrón</translation>
    </message>
    <message>
        <source>What of this decision can be used again? It becomes a file of its own, and the decision links to it.</source>
        <translation>¿Qué de esta decisión se puede volver a usar? Se convierte en un archivo propio, y la decisión remite a él.</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>Nombre del patrón</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What calls for it</source>
        <translation>Qué lo requiere</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Cuándo usarlo</translation>
    </message>
    <message>
        <source>In which cases, and in which not</source>
        <translation>En qué casos, y en cuáles no</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>Dónde se usó</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>Carpeta para patrones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for patterns</source>
        <translation>Elegir la carpeta para patrones</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Becomes %1.md, or with a number behind it if there is one already</source>
        <translation>Será %1.md, o con un número detrás si ya hay uno</translation>
    </message>
    <message>
        <source>Give it a name and a folder</source>
        <translation>Dele un nombre y una carpeta</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternShelf</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>There are too many patterns of this name. Give it another one.</source>
        <translation>Hay demasiados patrones con este nombre. Dele otro.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanController</name>
    <message>
        <source>change by another program</source>
        <translation>cambio de otro programa</translation>
    </message>
    <message>
        <source>Another program changed the file; its changes were taken over.</source>
        <translation>Otro programa cambió el archivo; se han tomado sus cambios.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Tomar los del archivo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Another program changed the file while you have unsaved changes. Nothing was overwritten.</source>
        <translation>Otro programa cambió el archivo mientras usted tiene cambios sin guardar. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The file was removed or renamed, or cannot be read any more. Its text is still here.</source>
        <translation>El archivo se quitó o cambió de nombre, o ya no se puede leer. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>No se abrió %1. %2</translation>
    </message>
    <message>
        <source>Its permissions do not allow writing, and it is open for reading only.</source>
        <translation>Sus permisos no dejan escribir, y está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Not exported: the plan is not valid UTF-8.</source>
        <translation>No exportado: el plan no es UTF-8 válido.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Mostrar lo que falta</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>Exportar borrador…</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>No exportado. %1</translation>
    </message>
    <message>
        <source>Not exported to %1. %2</source>
        <translation>No exportado a %1. %2</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>NOT exported. %1</source>
        <translation>NO exportado. %1</translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation>El borrador se exportó a %1.</translation>
    </message>
    <message>
        <source>The specification was exported to %1.</source>
        <translation>La especificación se exportó a %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The plan holds no decisions.</source>
        <translation>El plan no contiene decisiones.</translation>
    </message>
    <message>
        <source>NOT all decisions were exported. %1</source>
        <translation>NO se exportaron todas las decisiones. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n decisión en %1.</numerusform>
            <numerusform>Se escribieron %n decisiones en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals were not taken over. %1</source>
        <translation>No se tomaron las aprobaciones. %1</translation>
    </message>
    <message>
        <source>The approvals of “%1” are here, but no plan of that name. Has this plan been renamed?</source>
        <translation>Las aprobaciones de «%1» están aquí, pero no hay plan con ese nombre. ¿Ha cambiado de nombre este plan?</translation>
    </message>
    <message>
        <source>Take the approvals over</source>
        <translation>Tomar las aprobaciones</translation>
    </message>
    <message>
        <source>git ignores the folder %1: nobody else will see who has approved. Take it out of .gitignore.</source>
        <translation>git ignora la carpeta %1: nadie más verá quién ha aprobado. Quítela de .gitignore.</translation>
    </message>
    <message>
        <source>The plan has to be saved first.</source>
        <translation>Primero hay que guardar el plan.</translation>
    </message>
    <message>
        <source>Tick Approval</source>
        <translation>Marcar aprobación</translation>
    </message>
    <message>
        <source>Clear Approval</source>
        <translation>Desmarcar aprobación</translation>
    </message>
    <message>
        <source>Bring Approval Boxes Up to Date</source>
        <translation>Poner al día las casillas de aprobación</translation>
    </message>
    <message>
        <source>What was decided reaches the others when it is committed, together with the plan.</source>
        <translation>Lo que se decidió llega a los demás cuando se confirma, junto con el plan.</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>No hay nada que confirmar.</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message>
        <source>NOT committed. %1</source>
        <translation>NO confirmado. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation>NO guardado. %1</translation>
    </message>
    <message>
        <source>That is the plan itself.</source>
        <translation>Ese es el propio plan.</translation>
    </message>
    <message>
        <source>The plan rests on that file.</source>
        <translation>El plan se apoya en ese archivo.</translation>
    </message>
    <message>
        <source>%1 was NOT saved. %2</source>
        <translation>NO se guardó %1. %2</translation>
    </message>
    <message>
        <source>%1 – draft, not approved</source>
        <translation>%1 – borrador, no aprobado</translation>
    </message>
    <message>
        <source>NOT printed: the printer took no page. Look at its connection and its paper.</source>
        <translation>NO impreso: la impresora no tomó ninguna página. Mire su conexión y su papel.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanHistory</name>
    <message>
        <source>The repository belongs to another user, so git does not read it.</source>
        <translation>El repositorio es de otro usuario, así que git no lo lee.</translation>
    </message>
    <message>
        <source>There is no git repository here.</source>
        <translation>Aquí no hay ningún repositorio git.</translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation>Eso no es un archivo.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>El archivo pasa de 64 MB.</translation>
    </message>
    <message>
        <source>There is no file %2 in %1.</source>
        <translation>No hay archivo %2 en %1.</translation>
    </message>
    <message>
        <source>Git knows no revision %1.</source>
        <translation>Git no conoce ninguna revisión %1.</translation>
    </message>
    <message>
        <source>Older commits are not listed.</source>
        <translation>Las confirmaciones más antiguas no se listan.</translation>
    </message>
    <message>
        <source>The file is not in the repository.</source>
        <translation>El archivo no está en el repositorio.</translation>
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
        <translation>Contenido del plan</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Why this is done</source>
        <translation>Por qué se hace esto</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>What the solution is, in a few paragraphs</source>
        <translation>Cuál es la solución, en unos párrafos</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Añadir un componente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Flujo de datos</translation>
    </message>
    <message>
        <source>Step of the data flow</source>
        <translation>Paso del flujo de datos</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Qué va adónde</translation>
    </message>
    <message>
        <source>Integration points</source>
        <translation>Puntos de integración</translation>
    </message>
    <message>
        <source>Integration point</source>
        <translation>Punto de integración</translation>
    </message>
    <message>
        <source>Add an integration point</source>
        <translation>Añadir un punto de integración</translation>
    </message>
    <message>
        <source>What it has to work with</source>
        <translation>Con qué tiene que funcionar</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Añadir una alternativa</translation>
    </message>
    <message>
        <source>Why it was not chosen</source>
        <translation>Por qué no se eligió</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Tradeoff</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Add a tradeoff</source>
        <translation>Añadir una concesión</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>What is won, but what it costs</source>
        <translation>Qué se gana, pero qué cuesta</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Learnings and improvements</source>
        <translation>Aprendizajes y mejoras</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>deferred to %1</source>
        <translation>aplazada a %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No entendido</translation>
    </message>
    <message>
        <source>One place could not be read as part of the section around.</source>
        <translation>Un lugar no se pudo leer como parte de la sección.</translation>
    </message>
    <message>
        <source>%1 places could not be read as part of the section around.</source>
        <translation>%1 lugares no se pudieron leer como parte de la sección.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPane</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Secciones del plan</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>Un plan vacío</translation>
    </message>
    <message>
        <source>Begin with a title and the sections that the plan needs, such as:</source>
        <translation>Empiece con un título y las secciones que necesita el plan, por ejemplo:</translation>
    </message>
    <message>
        <source>Begin with the context</source>
        <translation>Empezar con el contexto</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPanes</name>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Risks &amp; rollback</source>
        <translation>Riesgos y reversión</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Partes del plan</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Texto del plan</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>where there is little room</comment>
        <translation>Traza</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanState</name>
    <message>
        <source>Ready to export</source>
        <translation>Listo para exportar</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n thing(s) before export</source>
        <translation>
            <numerusform>Borrador · %n cosa antes de exportar</numerusform>
            <numerusform>Borrador · %n cosas antes de exportar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanStatusBar</name>
    <message>
        <source>Sum of all estimates</source>
        <translation>Suma de todas las estimaciones</translation>
    </message>
    <message>
        <source>Length of the critical path, with as many hands as wanted; P80: 80 % of simulated runs ended by then</source>
        <translation>Longitud de la ruta crítica, con tantas manos como se quiera; P80: el 80 % de las ejecuciones simuladas había terminado</translation>
    </message>
    <message>
        <source>About a quarter of the bytes: what the plan takes of an agent&apos;s context</source>
        <translation>Más o menos un cuarto de los bytes: lo que ocupa el plan del contexto de un agente</translation>
    </message>
    <message>
        <source>Encoding and line ends of the file</source>
        <translation>Codificación y finales de línea del archivo</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 phase</source>
        <translation>%1 en 1 fase</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phases</source>
        <translation>
            <numerusform>%1 en %n fase</numerusform>
            <numerusform>%1 en %n fases</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>esfuerzo %1</translation>
    </message>
    <message>
        <source>critical path %1</source>
        <translation>ruta crítica %1</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation>≈ %1 tokens</translation>
    </message>
    <message>
        <source>≈ %1k tokens</source>
        <translation>≈ %1k tokens</translation>
    </message>
    <message>
        <source>What approvals are bound to: %1</source>
        <translation>A lo que están ligadas las aprobaciones: %1</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>duración %1</translation>
    </message>
    <message>
        <source>%1, P80 %2</source>
        <translation>%1, P80 %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>Computed when typing rests</source>
        <translation>Se calcula cuando la escritura descansa</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>finales de línea mezclados</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanWindows</name>
    <message>
        <source>The sample could not be copied to %1.</source>
        <translation>No se pudo copiar el ejemplo a %1.</translation>
    </message>
    <message>
        <source>The language changes when Setsquare is started the next time.</source>
        <translation>El idioma cambia la próxima vez que se abra Setsquare.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PreviewPane</name>
    <message>
        <source>[Image: %1]</source>
        <translation>[Imagen: %1]</translation>
    </message>
    <message>
        <source>Preview paused: this part is too deeply nested or too large. The source is shown as it is; here is how it begins.</source>
        <translation>Vista previa en pausa: esta parte está demasiado anidada o es demasiado grande. La fuente se muestra tal cual; así empieza.</translation>
    </message>
    <message>
        <source>This table is too large for the preview.</source>
        <translation>Esta tabla es demasiado grande para la vista previa.</translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation>Vista previa del plan</translation>
    </message>
    <message>
        <source>The plan as it is read. A click selects its lines, a double click goes to them.</source>
        <translation>El plan tal como se lee. Un clic selecciona sus líneas, un doble clic va a ellas.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <source>What you write in Source, or add as phases and tasks, is shown here as its readers will see it.</source>
        <translation>Lo que escriba en Fuente, o añada como fases y tareas, se muestra aquí como lo verán sus lectores.</translation>
    </message>
    <message>
        <source>%1 in the research</source>
        <translation>%1 en la investigación</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Ctrl+click opens it</source>
        <translation>%1&lt;br&gt;Ctrl+clic lo abre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copiar dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Go to the source</source>
        <translation>&amp;Ir a la fuente</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
</context>
<context>
    <name>Setsquare::ProgressSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
</context>
<context>
    <name>Setsquare::QuestionBar</name>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>A quién o a qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Write the answer into the plan&apos;s Open Questions</source>
        <translation>Escribir la respuesta en las preguntas abiertas del plan</translation>
    </message>
    <message>
        <source>Write into the plan&apos;s Open Questions to whom or what it is left</source>
        <translation>Escribir en las preguntas abiertas del plan a quién o a qué se deja</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReadingPage</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Setsquare::RepositoryPlans</name>
    <message>
        <source>These were changed last. The repository may have more plans.</source>
        <translation>Estos se cambiaron los últimos. Puede que el repositorio tenga más planes.</translation>
    </message>
    <message>
        <source>It belongs to another user, so it is not searched for plans.</source>
        <translation>Es de otro usuario, así que no se buscan planes en él.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchModel</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>En el plan</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>no tratado</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>sin criterio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazada</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchOffers</name>
    <message>
        <source>1 citation no longer says what the research says.</source>
        <translation>1 cita ya no dice lo que dice la investigación.</translation>
    </message>
    <message>
        <source>%1 citations no longer say what the research says.</source>
        <translation>%1 citas ya no dicen lo que dice la investigación.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Show what was cited beside what stands there now</source>
        <translation>Mostrar lo que se citó junto a lo que hay ahora</translation>
    </message>
    <message>
        <source>The plan does not name %1.</source>
        <translation>El plan no nombra %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Write %1 into the front matter of the plan</source>
        <translation>Escribir %1 en la cabecera del plan</translation>
    </message>
    <message>
        <source>No findings are recognised in %1.</source>
        <translation>No se reconocen hallazgos en %1.</translation>
    </message>
    <message>
        <source>Take its headings</source>
        <translation>Tomar sus encabezados</translation>
    </message>
    <message>
        <source>List the headings of %1, so that they can be cited</source>
        <translation>Listar los encabezados de %1, para poder citarlos</translation>
    </message>
    <message>
        <source>%1 is in the repository.</source>
        <translation>%1 está en el repositorio.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1 beside the plan</source>
        <translation>Abrir %1 junto al plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPage</name>
    <message>
        <source>Full text of the research</source>
        <translation>Texto completo de la investigación</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPane</name>
    <message>
        <source>Full text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Ningún hallazgo pasa el filtro.</translation>
    </message>
    <message>
        <source>No research yet</source>
        <translation>Aún no hay investigación</translation>
    </message>
    <message>
        <source>Open the document that this plan rests on, and see which of its findings the plan addresses.</source>
        <translation>Abra el documento en que se apoya este plan, y vea cuáles de sus hallazgos trata el plan.</translation>
    </message>
    <message>
        <source>Open research…</source>
        <translation>Abrir investigación…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>No tratados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Show the document instead of its findings</source>
        <translation>Mostrar el documento en lugar de sus hallazgos</translation>
    </message>
    <message>
        <source>Findings of the research</source>
        <translation>Hallazgos de la investigación</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>No tratados %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abiertas %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchShelf</name>
    <message>
        <source>%1 What it said last is shown.</source>
        <translation>%1 Se muestra lo último que decía.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchText</name>
    <message>
        <source>Full text of the research</source>
        <translation>Texto completo de la investigación</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewMap</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiada</translation>
    </message>
    <message>
        <source>Changed since the approval of %1</source>
        <translation>Cambiada desde la aprobación de %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewPane</name>
    <message>
        <source>← → another part  ·  ↑ ↓ read on  ·  Q question  ·  N remark  ·  Esc leave</source>
        <translation>← → otra parte  ·  ↑ ↓ seguir leyendo  ·  Q pregunta  ·  N observación  ·  Esc salir</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>▼ Changed since the approval of %1</source>
        <translation>▼ Cambiada desde la aprobación de %1</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Pregunta:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Observación:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>It becomes an open question of the plan</source>
        <translation>Será una pregunta abierta del plan</translation>
    </message>
    <message>
        <source>It goes with the next approval</source>
        <translation>Va con la próxima aprobación</translation>
    </message>
    <message>
        <source>Return keeps it, Esc leaves it</source>
        <translation>Intro la guarda, Esc la deja</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) go with the next approval</source>
        <translation>
            <numerusform>%n observación va con la próxima aprobación</numerusform>
            <numerusform>%n observaciones van con la próxima aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be changed now.</source>
        <translation>El plan no se puede cambiar ahora.</translation>
    </message>
    <message>
        <source>“%1” is an open question of the plan now</source>
        <translation>«%1» es ahora una pregunta abierta del plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewSheet</name>
    <message>
        <source>Clear the tick</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Name &lt;mail&gt;</source>
        <translation>Nombre &lt;mail&gt;</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In the room, written down here</source>
        <translation>En la sala, anotado aquí</translation>
    </message>
    <message>
        <source>Passed on by somebody</source>
        <translation>Transmitido por alguien</translation>
    </message>
    <message>
        <source>What is to be remembered with it</source>
        <translation>Qué hay que recordar con ello</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No role approves this plan. Add some to a section “## Approval”.</source>
        <translation>Ningún rol aprueba este plan. Añada algunos a una sección «## Approval».</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source> — “%1”</source>
        <translation> — «%1»</translation>
    </message>
    <message>
        <source> An earlier approval does not count, because the record %1 is damaged.</source>
        <translation> Una aprobación anterior no cuenta, porque el registro %1 está dañado.</translation>
    </message>
    <message>
        <source> What was approved then is not kept, so the whole plan is shown.</source>
        <translation> Lo que se aprobó entonces no se conserva, así que se muestra todo el plan.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Take back what this person has decided</source>
        <translation>Retirar lo que esta persona ha decidido</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Diga quién decide</translation>
    </message>
    <message>
        <source>Say who decides with an address: Name &lt;mail&gt;</source>
        <translation>Diga quién decide con una dirección: Nombre &lt;mail&gt;</translation>
    </message>
    <message>
        <source>Nothing was recorded: the plan has changed while it was read. Read it again; this is how it is now.</source>
        <translation>No se registró nada: el plan ha cambiado mientras se leía. Léalo de nuevo; así está ahora.</translation>
    </message>
    <message>
        <source>NOT recorded. %1</source>
        <translation>NO registrado. %1</translation>
    </message>
    <message>
        <source>The approval of “%1” is recorded.</source>
        <translation>La aprobación de «%1» está registrada.</translation>
    </message>
    <message>
        <source>The rejection by “%1” is recorded.</source>
        <translation>El rechazo de «%1» está registrado.</translation>
    </message>
    <message>
        <source>What “%1” had decided is withdrawn.</source>
        <translation>Lo que «%1» había decidido está retirado.</translation>
    </message>
    <message>
        <source>Clear Tick Without Approval</source>
        <translation>Quitar la marca sin aprobación</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewText</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>Lo que se aprueba</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n carácter invisible</numerusform>
            <numerusform>%n caracteres invisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link target(s)</source>
        <translation>
            <numerusform>%n destino de enlace</numerusform>
            <numerusform>%n destinos de enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image text(s)</source>
        <translation>
            <numerusform>%n texto de imagen</numerusform>
            <numerusform>%n textos de imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is hidden</source>
        <translation>No hay nada oculto en él</translation>
    </message>
    <message>
        <source>Hidden in a preview: %1</source>
        <translation>Oculto en una vista previa: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionAccess</name>
    <message>
        <source>The plan has not been saved yet, so git knows nothing of it.</source>
        <translation>El plan aún no se ha guardado, así que git no sabe nada de él.</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionList</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Revisions to compare with</source>
        <translation>Revisiones con que comparar</translation>
    </message>
    <message>
        <source>Revision: HEAD~3, v1.2, …</source>
        <translation>Revisión: HEAD~3, v1.2, …</translation>
    </message>
    <message>
        <source>Revision in git to compare with</source>
        <translation>Revisión de git con que comparar</translation>
    </message>
</context>
<context>
    <name>Setsquare::RichLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <translation>Copiar como markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskDetails</name>
    <message>
        <source>Rollback step</source>
        <translation>Paso de la reversión</translation>
    </message>
    <message>
        <source>Add a rollback step</source>
        <translation>Añadir un paso de la reversión</translation>
    </message>
    <message>
        <source>Risk, rollback and checkpoints</source>
        <translation>Riesgo, reversión y puntos de control</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>Plan de reversión</translation>
    </message>
    <message>
        <source>Validation checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>Añadir un punto de control</translation>
    </message>
    <message>
        <source>What has to hold when this phase is done</source>
        <translation>Qué tiene que cumplirse cuando esta fase está hecha</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Mitigado por</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>Phase %1 (not there)</source>
        <translation>Fase %1 (no existe)</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Altos %1</translation>
    </message>
    <message>
        <source>Medium %1</source>
        <translation>Medios %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Bajos %1</translation>
    </message>
    <message>
        <source>Not rated %1</source>
        <translation>Sin valorar %1</translation>
    </message>
    <message>
        <source>No mitigation %1</source>
        <translation>Sin mitigación %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Todos los riesgos</translation>
    </message>
    <message>
        <source>Only those of high exposure</source>
        <translation>Solo los de exposición alta</translation>
    </message>
    <message>
        <source>Only those of medium exposure</source>
        <translation>Solo los de exposición media</translation>
    </message>
    <message>
        <source>Only those of low exposure</source>
        <translation>Solo los de exposición baja</translation>
    </message>
    <message>
        <source>Only those that are not rated</source>
        <translation>Solo los que no están valorados</translation>
    </message>
    <message>
        <source>Only those that nothing is done about</source>
        <translation>Solo aquellos contra los que no se hace nada</translation>
    </message>
    <message>
        <source>Only those of the chosen field</source>
        <translation>Solo los de la casilla elegida</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrix</name>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Risk %1, %2: likelihood %3, impact %4, exposure %5</source>
        <translation>Riesgo %1, %2: probabilidad %3, impacto %4, exposición %5</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 riesgo</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 riesgos</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>Sin valorar: %1</translation>
    </message>
    <message>
        <source>%1 likelihood, %2 impact: %3</source>
        <translation>Probabilidad %1, impacto %2: %3</translation>
    </message>
    <message>
        <source>1 risk.</source>
        <translation>1 riesgo.</translation>
    </message>
    <message>
        <source>%1 risks.</source>
        <translation>%1 riesgos.</translation>
    </message>
    <message>
        <source>Exposure %1: %2.</source>
        <translation>Exposición %1: %2.</translation>
    </message>
    <message>
        <source>Not rated: %1.</source>
        <translation>Sin valorar: %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrixView</name>
    <message>
        <source>Click to show only these</source>
        <translation>Haga clic para mostrar solo estos</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>Riesgos por probabilidad e impacto</translation>
    </message>
    <message>
        <source>Arrow keys walk from risk to risk; with Ctrl they rate it anew. Space shows only those of its field.</source>
        <translation>Las flechas van de riesgo en riesgo; con Ctrl lo valoran de nuevo. Espacio muestra solo los de su casilla.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskModel</name>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede salir mal</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>1, 3</source>
        <translation>1, 3</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>como C1, C2</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Riesgo nuevo</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Mitigado por</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Basado en</translation>
    </message>
</context>
<context>
    <name>Setsquare::RisksPane</name>
    <message>
        <source>&amp;New Risk Below</source>
        <translation>Riesgo &amp;nuevo debajo</translation>
    </message>
    <message>
        <source>New Rollback Ste&amp;p</source>
        <translation>&amp;Paso de reversión nuevo</translation>
    </message>
    <message>
        <source>&amp;Duplicate Risk</source>
        <translation>&amp;Duplicar riesgo</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while sorted)</source>
        <translation>&amp;Subir (no si está ordenado)</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while filtered)</source>
        <translation>&amp;Subir (no si está filtrado)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while sorted)</source>
        <translation>&amp;Bajar (no si está ordenado)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while filtered)</source>
        <translation>&amp;Bajar (no si está filtrado)</translation>
    </message>
    <message>
        <source>&amp;Remove Risk</source>
        <translation>&amp;Quitar riesgo</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>No risks and no way back yet</source>
        <translation>Aún no hay riesgos ni vuelta atrás</translation>
    </message>
    <message>
        <source>Write down what can go wrong, and how to undo it, such as:</source>
        <translation>Anote qué puede salir mal, y cómo deshacerlo, por ejemplo:</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
</context>
<context>
    <name>Setsquare::RowsPane</name>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>Ir a la fuente</translation>
    </message>
</context>
<context>
    <name>Setsquare::RuleExplanation</name>
    <message>
        <source>Check “%1”</source>
        <translation>Comprobación «%1»</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>Where it does not fit, allow it with a comment at that place:</source>
        <translation>Donde no encaja, permítalo con un comentario en ese lugar:</translation>
    </message>
    <message>
        <source>&amp;Copy Comment</source>
        <translation>&amp;Copiar comentario</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleModel</name>
    <message>
        <source>cannot be scheduled</source>
        <translation>no se puede programar</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>no estimate, at %1</source>
        <translation>sin estimación, en %1</translation>
    </message>
    <message>
        <source>, person %1</source>
        <translation>, persona %1</translation>
    </message>
    <message>
        <source>, can be %1 late</source>
        <translation>, puede retrasarse %1</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, crítica</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tasks of one wave can run at once.</source>
        <translation>Las tareas de una oleada pueden hacerse a la vez.</translation>
    </message>
    <message>
        <source>In how many of the simulated runs the task had no slack.</source>
        <translation>En cuántas de las ejecuciones simuladas la tarea no tenía holgura.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>Setsquare::SchedulePane</name>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows when each can run.</source>
        <translation>Cuando haya tareas, esto muestra cuándo puede hacerse cada una.</translation>
    </message>
    <message>
        <source>Schedule of the tasks</source>
        <translation>Calendario de las tareas</translation>
    </message>
    <message>
        <source>Cannot be scheduled: in a cycle %1</source>
        <translation>No se puede programar: en un ciclo %1</translation>
    </message>
    <message>
        <source>and %1 cycles more</source>
        <translation>y %1 ciclos más</translation>
    </message>
    <message>
        <source>Cannot be scheduled: %1 tasks that wait for these</source>
        <translation>No se puede programar: %1 tareas que las esperan</translation>
    </message>
    <message>
        <source>Cannot be scheduled, because they wait for these: %1</source>
        <translation>No se puede programar, porque las esperan: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleSummary</name>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>The sum of all estimates</source>
        <translation>La suma de todas las estimaciones</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The length of the critical path, with as many hands as wanted</source>
        <translation>La longitud de la ruta crítica, con tantas manos como se quiera</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Half, 80 % and 95 % of the simulated runs ended by then, with as many hands as wanted</source>
        <translation>La mitad, el 80 % y el 95 % de las ejecuciones simuladas había terminado, con tantas manos como se quiera</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>What if so many people do the tasks</source>
        <translation>Qué pasa si tantas personas hacen las tareas</translation>
    </message>
    <message>
        <source>%1 (Ctrl and the wheel)</source>
        <translation>%1 (Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>More hours</source>
        <translation>Más horas</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>Menos horas</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>duración %1</translation>
    </message>
    <message>
        <source>P50 %1   P80 %2   P95 %3</source>
        <translation>P50 %1   P80 %2   P95 %3</translation>
    </message>
    <message>
        <source>simulating…</source>
        <translation>simulando…</translation>
    </message>
    <message>
        <source>simulating… %1 %</source>
        <translation>simulando… %1 %</translation>
    </message>
</context>
<context>
    <name>Setsquare::SearchButton</name>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>Ir a una tarea, hallazgo, decisión, orden…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionButton</name>
    <message>
        <source>%1, missing: begin it</source>
        <translation>%1, falta: empezarla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>missing · Begin</source>
        <translation>falta · Empezar</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionSummary</name>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>sin tareas</translation>
    </message>
    <message>
        <source>%1 with files and tests</source>
        <translation>%1 con archivos y pruebas</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>sin decisiones</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 decididas</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>sin riesgos</translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation>%1 valorados</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 fases</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 resueltas</translation>
    </message>
    <message>
        <source>no roles</source>
        <translation>sin roles</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 marcados</translation>
    </message>
    <message>
        <source>all parts</source>
        <translation>todas las partes</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>1 phase</source>
        <translation>1 fase</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 criterio</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 criterios</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>all ticked</source>
        <translation>todos marcados</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 decisión</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 decisiones</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 riesgo</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 riesgos</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 pasos</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 punto de control</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 puntos de control</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>todas resueltas</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
</context>
<context>
    <name>Setsquare::Settings</name>
    <message>
        <source>Settings and recent plans are not kept: %1 cannot be written.</source>
        <translation>No se conservan los ajustes ni los planes recientes: no se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ata&amp;jos</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>A dark window is easier on the eyes in a dark room, a light one on a projector.</source>
        <translation>Una ventana oscura descansa la vista en una sala oscura; una clara va mejor en un proyector.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Plans stay in the language that they are written in.</source>
        <translation>De menús y mensajes, desde el próximo arranque. Los planes quedan en el idioma en que están escritos.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Of everything in all windows. For a moment, larger and smaller text in the View menu does.</source>
        <translation>De todo, en todas las ventanas. Para un momento bastan texto mayor y menor en el menú Ver.</translation>
    </message>
    <message>
        <source>Like other text</source>
        <translation>Como el demás texto</translation>
    </message>
    <message>
        <source>S&amp;ource size</source>
        <translation>Tamaño de la &amp;fuente</translation>
    </message>
    <message>
        <source>Letters of equal width look larger than others of the same size.</source>
        <translation>Las letras de igual anchura parecen mayores que otras del mismo tamaño.</translation>
    </message>
    <message>
        <source>&amp;Name for approvals</source>
        <translation>&amp;Nombre para aprobaciones</translation>
    </message>
    <message>
        <source>&amp;Folder for plans</source>
        <translation>&amp;Carpeta para planes</translation>
    </message>
    <message>
        <source>Where dialogs for files begin. Without one, in the folder of the last plan.</source>
        <translation>Donde empiezan los diálogos de archivos. Sin ella, en la carpeta del último plan.</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>&amp;Budget of a specification</source>
        <translation>&amp;Presupuesto de una especificación</translation>
    </message>
    <message>
        <source>What a coding agent can spare of its context. It holds where no .setsquare.yaml is found: a team sets its own there.</source>
        <translation>Lo que un agente de programación puede reservar de su contexto. Vale donde no se encuentra un .setsquare.yaml: ahí un equipo fija el suyo.</translation>
    </message>
    <message>
        <source>Of the last plan</source>
        <translation>La del último plan</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>Carpeta para planes</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Stands in the record of an approval, and proves nothing. Without one it is what git knows.</source>
        <translation>Consta en el registro de una aprobación, y no prueba nada. Sin él vale lo que sabe git.</translation>
    </message>
    <message>
        <source>Write it as Name &lt;mail@example.org&gt;, so that it can be told from others.</source>
        <translation>Escríbalo como Nombre &lt;mail@example.org&gt;, para que se distinga de otros.</translation>
    </message>
</context>
<context>
    <name>Setsquare::SeverityButton</name>
    <message>
        <source>%1 hidden</source>
        <translation>%1 ocultos</translation>
    </message>
    <message>
        <source>Click to hide them</source>
        <translation>Haga clic para ocultarlos</translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation>Haga clic para listarlos</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceEditor</name>
    <message>
        <source>Source of the plan</source>
        <translation>Fuente del plan</translation>
    </message>
    <message>
        <source>The plan&apos;s markdown text</source>
        <translation>El texto markdown del plan</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Mover texto</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Reducir sangría</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Sangrar</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>Corregir «%1»</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceFinder</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
</context>
<context>
    <name>Setsquare::Spelling</name>
    <message>
        <source>Nothing similar is known</source>
        <translation>No se conoce nada parecido</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;Dictionary</source>
        <translation>Añadir «%1» al dicci&amp;onario</translation>
    </message>
    <message>
        <source>&amp;Ignore It in This Window</source>
        <translation>I&amp;gnorar en esta ventana</translation>
    </message>
</context>
<context>
    <name>Setsquare::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
    <message>
        <source>In this repository</source>
        <translation>En este repositorio</translation>
    </message>
    <message>
        <source>Or drop a plan, with its research if you like, onto this window.</source>
        <translation>O suelte un plan, con su investigación si quiere, sobre esta ventana.</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.</source>
        <translation>Un taller para planes de implementación: de la investigación a la especificación aprobada.</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>Plan &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Go on with a plan below, or begin another.</source>
        <translation>Siga con un plan de abajo, o empiece otro.</translation>
    </message>
    <message>
        <source>New here? The sample shows a whole plan with its research: tasks, decisions, risks, and what its checks say.</source>
        <translation>¿Es nuevo aquí? El ejemplo muestra un plan entero con su investigación: tareas, decisiones, riesgos y lo que dicen sus comprobaciones.</translation>
    </message>
    <message>
        <source>A tour of the sample shows in two minutes what there is, and where.</source>
        <translation>Un recorrido por el ejemplo muestra en dos minutos qué hay y dónde.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Hacer el reco&amp;rrido</translation>
    </message>
    <message>
        <source>Do not offer it a&amp;gain</source>
        <translation>No ofrecer&amp;lo más</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepEditor</name>
    <message>
        <source>Go to source</source>
        <translation>Ir a la fuente</translation>
    </message>
    <message>
        <source>Name of %1 %2</source>
        <translation>Nombre de %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>y %n más en el texto</numerusform>
            <numerusform>y %n más en el texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>Ir a %1 %2</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepList</name>
    <message>
        <source>Go to source</source>
        <translation>Ir a la fuente</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDelegate</name>
    <message>
        <source>The sum of its tasks; the phase states no estimate.</source>
        <translation>La suma de sus tareas; la fase no indica estimación.</translation>
    </message>
    <message>
        <source>Its equal share of what the phase is estimated at; the task states no estimate.</source>
        <translation>Su parte igual de lo que está estimada la fase; la tarea no indica estimación.</translation>
    </message>
    <message>
        <source>Nothing is stated, so the task is placed after the one before it.</source>
        <translation>No se indica nada, así que la tarea está puesta después de la anterior.</translation>
    </message>
    <message>
        <source>No tests are named.</source>
        <translation>No se nombran pruebas.</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>La necesitan</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complejidad</translation>
    </message>
    <message>
        <source>Select a task to read all that the plan says of it.</source>
        <translation>Seleccione una tarea para leer todo lo que el plan dice de ella.</translation>
    </message>
    <message>
        <source>Tab goes to the estimate, Return keeps the phase, Escape leaves.</source>
        <translation>Tab va a la estimación, Intro guarda la fase, Escape sale.</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Return keeps the task and begins another, Escape leaves.</source>
        <translation>Tab va a la celda siguiente, Intro guarda la tarea y empieza otra, Escape sale.</translation>
    </message>
    <message>
        <source>%1: no such task</source>
        <translation>%1: no existe esa tarea</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>No existe esa tarea.</translation>
    </message>
    <message>
        <source>Go to this task</source>
        <translation>Ir a esta tarea</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1, its share of the phase</source>
        <translation>%1, su parte de la fase</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Details of task %1</source>
        <translation>Detalles de la tarea %1</translation>
    </message>
    <message>
        <source>Details of phase %1</source>
        <translation>Detalles de la fase %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>Sum of its tasks</source>
        <translation>Suma de sus tareas</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskTreeModel</name>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>2-4 hours</source>
        <translation>2-4 hours</translation>
    </message>
    <message>
        <source>None, or 1, 3</source>
        <translation>None, o 1, 3</translation>
    </message>
    <message>
        <source>src/file.cpp, …</source>
        <translation>src/archivo.cpp, …</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>Qué muestra que funciona</translation>
    </message>
    <message>
        <source>What the phase is about</source>
        <translation>De qué trata la fase</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskViews</name>
    <message>
        <source>Views of the tasks</source>
        <translation>Vistas de las tareas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The tasks as a list</source>
        <translation>Las tareas como lista</translation>
    </message>
    <message>
        <source>The tasks as a graph</source>
        <translation>Las tareas como grafo</translation>
    </message>
    <message>
        <source>The tasks as a schedule</source>
        <translation>Las tareas como calendario</translation>
    </message>
</context>
<context>
    <name>Setsquare::TasksPane</name>
    <message>
        <source>&amp;New Task Below</source>
        <translation>Tarea &amp;nueva debajo</translation>
    </message>
    <message>
        <source>New &amp;Phase Below</source>
        <translation>&amp;Fase nueva debajo</translation>
    </message>
    <message>
        <source>&amp;Remove Phase</source>
        <translation>&amp;Quitar fase</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove Task</source>
        <translation>
            <numerusform>&amp;Quitar tarea</numerusform>
            <numerusform>&amp;Quitar tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Split task</source>
        <translation>Dividir tarea</translation>
    </message>
    <message>
        <source>A title for each part, on a line of its own:</source>
        <translation>Un título para cada parte, cada uno en su línea:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove, with what refers to it</source>
        <translation>Quitar, con lo que remite a ello</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>Write a section of tasks in the source, such as:</source>
        <translation>Escriba una sección de tareas en la fuente, por ejemplo:</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Plegar todo</translation>
    </message>
</context>
<context>
    <name>Setsquare::Tour</name>
    <message>
        <source>End the &amp;tour</source>
        <translation>&amp;Terminar el recorrido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>Recorrido: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::TraceModel</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>no tratado</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>sin criterio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>grounded in nothing</source>
        <translation>no se basa en nada</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>Questions of the plan itself</source>
        <translation>Preguntas del propio plan</translation>
    </message>
    <message>
        <source>Decisions grounded in nothing</source>
        <translation>Decisiones que no se basan en nada</translation>
    </message>
</context>
<context>
    <name>Setsquare::TracePane</name>
    <message>
        <source>Cite in…</source>
        <translation>Citar en…</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Aquí no falta nada</translation>
    </message>
    <message>
        <source>No row fits the filter above.</source>
        <translation>Ninguna fila pasa el filtro de arriba.</translation>
    </message>
    <message>
        <source>Nothing to trace yet</source>
        <translation>Aún no hay nada que trazar</translation>
    </message>
    <message>
        <source>Open the research that this plan rests on: its findings stand here then, with what of the plan cites them.</source>
        <translation>Abra la investigación en que se apoya este plan: sus hallazgos estarán aquí, con lo que los cita.</translation>
    </message>
    <message>
        <source>Filter the trace</source>
        <translation>Filtrar la traza</translation>
    </message>
    <message>
        <source>Pick what is to cite the finding, or the finding that a decision is grounded in</source>
        <translation>Elija qué debe citar el hallazgo, o el hallazgo en que se basa una decisión</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Trace of the research</source>
        <translation>Traza de la investigación</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>No tratados %1</translation>
    </message>
    <message>
        <source>Without criterion %1</source>
        <translation>Sin criterio %1</translation>
    </message>
    <message>
        <source>Open questions %1</source>
        <translation>Preguntas abiertas %1</translation>
    </message>
    <message>
        <source>Ungrounded decisions %1</source>
        <translation>Sin fundamento %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowActions</name>
    <message>
        <source>&amp;New Plan…</source>
        <translation>Plan &amp;nuevo…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open &amp;Research…</source>
        <translation>Abrir &amp;investigación…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export Specification…</source>
        <translation>&amp;Exportar especificación…</translation>
    </message>
    <message>
        <source>Export spec…</source>
        <translation>Exportar espec…</translation>
    </message>
    <message>
        <source>As &amp;Web Page…</source>
        <translation>Como página &amp;web…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Como &amp;JSON…</translation>
    </message>
    <message>
        <source>For &amp;Agents, to .agents/bundles</source>
        <translation>Para &amp;agentes, en .agents/bundles</translation>
    </message>
    <message>
        <source>For &amp;Implementers, to docs/specs</source>
        <translation>Para &amp;implementadores, en docs/specs</translation>
    </message>
    <message>
        <source>Decision &amp;Records…</source>
        <translation>&amp;Registros de decisiones…</translation>
    </message>
    <message>
        <source>Export &amp;Draft…</source>
        <translation>Exportar &amp;borrador…</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>Exportar borrador…</translation>
    </message>
    <message>
        <source>Review and Appro&amp;ve…</source>
        <translation>&amp;Revisar y aprobar…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Comm&amp;it…</source>
        <translation>Con&amp;firmar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find and Re&amp;place…</source>
        <translation>Bu&amp;scar y reemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar anteri&amp;or</translation>
    </message>
    <message>
        <source>F&amp;ilter Research</source>
        <translation>&amp;Filtrar investigación</translation>
    </message>
    <message>
        <source>Cit&amp;e…</source>
        <translation>C&amp;itar…</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>Re&amp;visar ortografía</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>Siguiente pa&amp;labra mal escrita</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation>&amp;Añadir debajo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add &amp;Group</source>
        <translation>Añadir &amp;grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>D&amp;ividir…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Write Layout</source>
        <translation>Disposición &amp;Escritura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>&amp;Structure Layout</source>
        <translation>Disposición Es&amp;tructura</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>R&amp;eview Layout</source>
        <translation>Disposición &amp;Revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review on the Ot&amp;her Screen</source>
        <translation>Revisión en la &amp;otra pantalla</translation>
    </message>
    <message>
        <source>Show &amp;Research</source>
        <translation>Mostrar in&amp;vestigación</translation>
    </message>
    <message>
        <source>Show &amp;Checks</source>
        <translation>Mostrar &amp;comprobaciones</translation>
    </message>
    <message>
        <source>Show &amp;Preview and Source</source>
        <translation>Mostrar vista &amp;previa y fuente</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Te&amp;xto más grande</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto más peq&amp;ueño</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Wrap Lon&amp;g Lines</source>
        <translation>Ajustar &amp;líneas largas</translation>
    </message>
    <message>
        <source>L&amp;ine Numbers</source>
        <translation>N&amp;úmeros de línea</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <translation>&amp;Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Next Check</source>
        <translation>Comprobación &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Check</source>
        <translation>Comprobación &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Fix Check…</source>
        <translation>C&amp;orregir…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>C&amp;riterios</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Decisiones</translation>
    </message>
    <message>
        <source>&amp;Risks &amp;&amp; Rollback</source>
        <translation>Ries&amp;gos y reversión</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>Tra&amp;za</translation>
    </message>
    <message>
        <source>&amp;What Changed</source>
        <translation>&amp;Qué ha cambiado</translation>
    </message>
    <message>
        <source>Tasks as &amp;List</source>
        <translation>Tareas como &amp;lista</translation>
    </message>
    <message>
        <source>Tasks as Grap&amp;h</source>
        <translation>Tareas como gra&amp;fo</translation>
    </message>
    <message>
        <source>Tasks as Sch&amp;edule</source>
        <translation>Tareas como &amp;calendario</translation>
    </message>
    <message>
        <source>&amp;Feature</source>
        <translation>&amp;Funcionalidad</translation>
    </message>
    <message>
        <source>&amp;Refactoring</source>
        <translation>&amp;Refactorización</translation>
    </message>
    <message>
        <source>&amp;Debugging</source>
        <translation>&amp;Depuración</translation>
    </message>
    <message>
        <source>&amp;Infrastructure Change</source>
        <translation>Cambio de &amp;infraestructura</translation>
    </message>
    <message>
        <source>&amp;Help on This Pane</source>
        <translation>&amp;Ayuda sobre este panel</translation>
    </message>
    <message>
        <source>&amp;Rules and Their Reasons</source>
        <translation>Las re&amp;glas y sus razones</translation>
    </message>
    <message>
        <source>What the &amp;Gate Wants</source>
        <translation>Qué pide la &amp;puerta</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map</source>
        <translation>&amp;Mapa de teclas</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Reco&amp;rrido guiado</translation>
    </message>
    <message>
        <source>&amp;About Setsquare</source>
        <translation>A&amp;cerca de Setsquare</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowBars</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Appr&amp;oach</source>
        <translation>&amp;Enfoque</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>Idio&amp;ma de la ortografía</translation>
    </message>
</context>
<context>
    <name>Setsquare::Wording</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>approved, reworded since</source>
        <translation>aprobado, reformulado desde entonces</translation>
    </message>
    <message>
        <source>fallen: the plan has changed since</source>
        <translation>caído: el plan ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>aún no aprobado</translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation>marcado a mano</translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation>se sigue de los demás</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <extracomment>How a day is written, with and without the time, in the letters of QDateTime::toString()</extracomment>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>does not count: a record is damaged</source>
        <translation>no cuenta: un registro está dañado</translation>
    </message>
    <message>
        <source>Key discoveries</source>
        <translation>Descubrimientos clave</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Criterios de éxito</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Casos límite</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Phase %1: %2</source>
        <translation>Fase %1: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Criterios de aceptación</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ready for export</source>
        <translation>Listo para exportar</translation>
    </message>
    <message>
        <source>Draft · 1 thing before export</source>
        <translation>Borrador · 1 cosa antes de exportar</translation>
    </message>
    <message>
        <source>Draft · %1 things before export</source>
        <translation>Borrador · %1 cosas antes de exportar</translation>
    </message>
</context>
</TS>
