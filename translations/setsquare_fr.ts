<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Setsquare::AboutDialog</name>
    <message>
        <source>About Setsquare</source>
        <translation>À propos de Setsquare</translation>
    </message>
    <message>
        <source>Setsquare %1</source>
        <translation>Setsquare %1</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.

Licensed under the Apache License, version 2.0. Made with Qt %1, KSyntaxHighlighting and cmark-gfm.</source>
        <translation>Un atelier pour plans de mise en œuvre&#x202f;: de la recherche à la spécification approuvée.

Sous licence Apache, version 2.0. Réalisé avec Qt %1, KSyntaxHighlighting et cmark-gfm.</translation>
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
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>fallen: 1 change since</source>
        <translation>caduque&#x202f;: 1 modification depuis</translation>
    </message>
    <message numerus="yes">
        <source>fallen: %n changes since</source>
        <translation>
            <numerusform>caduque&#x202f;: %n modification depuis</numerusform>
            <numerusform>caduque&#x202f;: %n modifications depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The record %1 is damaged and may have taken the approval back.</source>
        <translation>L’enregistrement %1 est endommagé et a pu retirer l’approbation.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ArrowGutter</name>
    <message>
        <source>Order of the tasks</source>
        <translation>Ordre des tâches</translation>
    </message>
    <message>
        <source>Arrows from each task to those that wait for it. Left and Right choose an arrow of the current task, Delete removes it, Insert begins another. The column Depends on has the same in words.</source>
        <translation>Flèches de chaque tâche vers celles qui l’attendent. Gauche et Droite choisissent une flèche de la tâche actuelle, Suppr la retire, Inser en commence une autre. La colonne Dépend de dit la même chose en mots.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Task %1 does not say what it depends on: it is placed after task %2.</source>
        <translation>La tâche %1 ne dit pas de quoi elle dépend&#x202f;: elle est placée après la tâche %2.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2, which comes later.</source>
        <translation>La tâche %1 attend la tâche %2, qui vient plus tard.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2.</source>
        <translation>La tâche %1 attend la tâche %2.</translation>
    </message>
    <message>
        <source>After task %1</source>
        <translation>Après la tâche %1</translation>
    </message>
    <message>
        <source>Before task %1</source>
        <translation>Avant la tâche %1</translation>
    </message>
    <message>
        <source>Drag from here to the task that is to wait for this one.</source>
        <translation>Faites glisser d’ici vers la tâche qui doit attendre celle-ci.</translation>
    </message>
    <message>
        <source>Write “None” into Depends on to let it wait for nothing.</source>
        <translation>Écrivez «&#xa0;None&#xa0;» dans Dépend de pour qu’elle n’attende rien.</translation>
    </message>
    <message>
        <source>Which task is to wait for task %1?</source>
        <translation>Quelle tâche doit attendre la tâche %1&#x202f;?</translation>
    </message>
    <message>
        <source>Task %1 cannot wait for task %2: that would close the cycle %3.</source>
        <translation>La tâche %1 ne peut pas attendre la tâche %2&#x202f;: cela fermerait le cycle %3.</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2 already.</source>
        <translation>La tâche %1 attend déjà la tâche %2.</translation>
    </message>
    <message>
        <source>Task %1 will wait for task %2.</source>
        <translation>La tâche %1 attendra la tâche %2.</translation>
    </message>
    <message>
        <source>Let another task wait for this one</source>
        <translation>Faire attendre une autre tâche</translation>
    </message>
    <message>
        <source>Remove this dependency</source>
        <translation>Retirer cette dépendance</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others</source>
        <translation>Masquer les flèches qui découlent d’autres</translation>
    </message>
</context>
<context>
    <name>Setsquare::BadgeTabBar</name>
    <message>
        <source>%1, checks: %2</source>
        <translation>%1, contrôles&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CellDelegate</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>«&#xa0;%1&#xa0;» a changé entre-temps. Appuyez sur Échap pour le voir.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangeWording</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexité</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Parade</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Réduit par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>Renvoyé à</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Ordre des champs</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>Titre et en-tête</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Critères d’acceptation</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renuméroté</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titre du plan</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Phase %1 · %2</source>
        <translation>Phase %1 · %2</translation>
    </message>
    <message>
        <source>Decision %1 · option %2</source>
        <translation>Décision %1 · option %2</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, en premier</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, après «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Effort of the plan: %1 → %2</source>
        <translation>Charge du plan&#x202f;: %1 → %2</translation>
    </message>
    <message>
        <source>Effort of %1: %2 → %3</source>
        <translation>Charge de %1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2: “%3”</source>
        <translation>%1&#x202f;: %2&#x202f;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2: it was “%3”</source>
        <translation>%1&#x202f;: %2&#x202f;: c’était «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 from “%3” to “%4”</source>
        <translation>%1&#x202f;: %2 de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>1 place reworded</source>
        <translation>1 passage reformulé</translation>
    </message>
    <message>
        <source>%1 places reworded</source>
        <translation>%1 passages reformulés</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The meaning is the same · %1</source>
        <translation>Le sens est le même · %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangesPane</name>
    <message>
        <source>Approved: %1</source>
        <translation>Approuvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Il n’y a rien à comparer</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Looking for earlier revisions…</source>
        <translation>Recherche de révisions antérieures…</translation>
    </message>
    <message>
        <source>Once the plan has been approved or committed, what has changed since is listed here. It can be compared with another file now.</source>
        <translation>Dès que le plan aura été approuvé ou validé dans git, ce qui a changé depuis sera listé ici. On peut dès maintenant le comparer à un autre fichier.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>Depuis «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Both say the same, to the letter.</source>
        <translation>Les deux disent la même chose, à la lettre.</translation>
    </message>
    <message>
        <source>The plan is what it was then, to the letter.</source>
        <translation>Le plan est ce qu’il était alors, à la lettre.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChecksPane</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>What is wrong with the plan is listed here as you type.</source>
        <translation>Ce qui ne va pas dans le plan est listé ici à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>All findings are hidden</source>
        <translation>Tous les constats sont masqués</translation>
    </message>
    <message>
        <source>Choose above which to list.</source>
        <translation>Choisissez ci-dessus lesquels lister.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>Filtrer les contrôles</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Constats des contrôles</translation>
    </message>
    <message>
        <source>%1 next, %2 fix</source>
        <translation>%1 suivant, %2 corriger</translation>
    </message>
</context>
<context>
    <name>Setsquare::Chip</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (n’existe pas)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitationReview</name>
    <message>
        <source>Citations to look at</source>
        <translation>Citations à revoir</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, shown once these are settled.</source>
        <translation>
            <numerusform>Et %n autre, affichée une fois celles-ci réglées.</numerusform>
            <numerusform>Et %n autres, affichées une fois celles-ci réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since “%2” cited it</source>
        <translation>%1 a changé depuis que «&#xa0;%2&#xa0;» l’a cité</translation>
    </message>
    <message>
        <source>What “%2” cites as %1 stands elsewhere now</source>
        <translation>Ce que «&#xa0;%2&#xa0;» cite comme %1 se trouve ailleurs maintenant</translation>
    </message>
    <message>
        <source>“%2” cites %1, and several documents have it</source>
        <translation>«&#xa0;%2&#xa0;» cite %1, que plusieurs documents contiennent</translation>
    </message>
    <message>
        <source>“%2” cites %1, which is in none of the documents</source>
        <translation>«&#xa0;%2&#xa0;» cite %1, qui n’est dans aucun des documents</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>What was cited, and what stands there now</source>
        <translation>Ce qui a été cité, et ce qui s’y trouve maintenant</translation>
    </message>
    <message>
        <source>Follow to %1</source>
        <translation>Suivre vers %1</translation>
    </message>
    <message>
        <source>Cite %1</source>
        <translation>Citer %1</translation>
    </message>
    <message>
        <source>Accept the new text</source>
        <translation>Accepter le nouveau texte</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>Retirer la citation</translation>
    </message>
    <message>
        <source>Cite another…</source>
        <translation>Citer autre chose…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingCommands</name>
    <message>
        <source>%1 is in none of the documents.</source>
        <translation>%1 n’est dans aucun des documents.</translation>
    </message>
    <message>
        <source>Select a finding, or the decision, task, criterion or risk that is to cite one.</source>
        <translation>Sélectionnez un constat, ou la décision, la tâche, le critère ou le risque qui doit en citer un.</translation>
    </message>
    <message>
        <source>Cite %1 in…</source>
        <translation>Citer %1 dans…</translation>
    </message>
    <message>
        <source>There are no findings to cite: open the research first.</source>
        <translation>Il n’y a pas de constats à citer&#x202f;: ouvrez d’abord la recherche.</translation>
    </message>
    <message>
        <source>Ground “%1” in…</source>
        <translation>Fonder «&#xa0;%1&#xa0;» sur…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingEntries</name>
    <message>
        <source>cites it already</source>
        <translation>le cite déjà</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>cited already</source>
        <translation>déjà cité</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommandPalette</name>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>Rien ne porte ce nom. Moins de lettres trouvent plus.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Lieux et commandes</translation>
    </message>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>Aller à une tâche, un constat, une commande…</translation>
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
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>Fichiers du commit</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Ce qui change dans le fichier</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Message du commit</translation>
    </message>
    <message numerus="yes">
        <source>These %n file(s) are committed, and nothing else in %1.</source>
        <translation>
            <numerusform>Ce %n fichier est inclus dans le commit, et rien d’autre dans %1.</numerusform>
            <numerusform>Ces %n fichiers sont inclus dans le commit, et rien d’autre dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Message&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonModel</name>
    <message>
        <source>Reworded, with the same meaning</source>
        <translation>Reformulé, avec le même sens</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaDelegate</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaModel</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>What the criteria are about</source>
        <translation>De quoi traitent les critères</translation>
    </message>
    <message>
        <source>How to tell that it is done</source>
        <translation>À quoi on voit que c’est fait</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>comme C1, C2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaPane</name>
    <message>
        <source>&amp;New Criterion Below</source>
        <translation>&amp;Nouveau critère dessous</translation>
    </message>
    <message>
        <source>New &amp;Group</source>
        <translation>Nouveau &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;Duplicate Criterion</source>
        <translation>&amp;Dupliquer le critère</translation>
    </message>
    <message>
        <source>&amp;Remove Criterion</source>
        <translation>&amp;Retirer le critère</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No acceptance criteria yet</source>
        <translation>Pas encore de critères d’acceptation</translation>
    </message>
    <message>
        <source>Write a section that says how to tell that it is done, such as:</source>
        <translation>Écrivez une section qui dit à quoi on voit que c’est fait, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Critères d’acceptation</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionDetails</name>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>None of the options is chosen yet.</source>
        <translation>Aucune des options n’est encore choisie.</translation>
    </message>
    <message>
        <source>Extract a pattern…</source>
        <translation>Extraire un patron…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Select a decision to read its options and why one was chosen.</source>
        <translation>Sélectionnez une décision pour lire ses options et pourquoi l’une a été choisie.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>What makes the decision necessary</source>
        <translation>Ce qui rend la décision nécessaire</translation>
    </message>
    <message>
        <source>Makes what can be used again a file of its own, which the decision links to</source>
        <translation>Fait de ce qui est réutilisable un fichier à part, auquel la décision renvoie</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Décision %1</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Ce qui est à décider</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>et %n autre dans le texte</numerusform>
            <numerusform>et %n autres dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is chosen, but it is not among the options.</source>
        <translation>L’option %1 est choisie, mais elle n’est pas parmi les options.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Pourquoi elle a été choisie</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>What to do in such cases</source>
        <translation>Que faire dans de tels cas</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>What is given up</source>
        <translation>Ce à quoi on renonce</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>Ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Parade</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Ce qu’on y fait</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>comme C1, C2</translation>
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
        <translation>Décision</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patron</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Ce qui est à décider</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionsPane</name>
    <message>
        <source>&amp;New Decision Below</source>
        <translation>&amp;Nouvelle décision dessous</translation>
    </message>
    <message>
        <source>&amp;Duplicate Decision</source>
        <translation>&amp;Dupliquer la décision</translation>
    </message>
    <message>
        <source>&amp;Remove Decision</source>
        <translation>&amp;Retirer la décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>E&amp;xtract a Pattern…</source>
        <translation>E&amp;xtraire un patron…</translation>
    </message>
    <message>
        <source>Save the plan first: the decision links to the pattern from where the plan lies.</source>
        <translation>Enregistrez d’abord le plan&#x202f;: la décision renvoie au patron depuis l’endroit où se trouve le plan.</translation>
    </message>
    <message>
        <source>The decision is not in the plan any more.</source>
        <translation>La décision n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>No design decisions yet</source>
        <translation>Pas encore de décisions de conception</translation>
    </message>
    <message>
        <source>Write down what was decided and why, such as:</source>
        <translation>Notez ce qui a été décidé et pourquoi, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>Design decisions</source>
        <translation>Décisions de conception</translation>
    </message>
</context>
<context>
    <name>Setsquare::Dialogs</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;» avant de fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Open research</source>
        <translation>Ouvrir une recherche</translation>
    </message>
    <message>
        <source>Research (*.md *.markdown *.yaml *.yml *.json);;All files (*)</source>
        <translation>Recherche (*.md *.markdown *.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>Enregistrer le plan sous</translation>
    </message>
    <message>
        <source>Folder for decision records</source>
        <translation>Dossier des fiches de décision</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;All files (*)</source>
        <translation>Image SVG (*.svg);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;All files (*)</source>
        <translation>Image PNG (*.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>Enregistrer le tableau sous</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Valeurs séparées par des virgules (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>Dossier des patrons</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>Dossier des plans</translation>
    </message>
</context>
<context>
    <name>Setsquare::DotLayout</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Graphviz has crashed.</source>
        <translation>Graphviz s’est arrêté brutalement.</translation>
    </message>
    <message>
        <source>Graphviz ended with status %1.</source>
        <translation>Graphviz s’est terminé avec le code %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditableField</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>«&#xa0;%1&#xa0;» a changé entre-temps. Appuyez sur Échap pour le voir.</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditorSync</name>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>Setsquare::EffortEditor</name>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Additionné</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Writes what is added up, as one step that can be undone</source>
        <translation>Écrit la somme, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <source>Effort of %1</source>
        <translation>Charge de %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation>diffère de la somme de ses parties</translation>
    </message>
    <message>
        <source>differs from the sum of the tasks</source>
        <translation>diffère de la somme des tâches</translation>
    </message>
    <message>
        <source>1 task has no estimate and is not in the sum.</source>
        <translation>1 tâche n’a pas d’estimation et n’est pas dans la somme.</translation>
    </message>
    <message>
        <source>%1 tasks have no estimate and are not in the sum.</source>
        <translation>%1 tâches n’ont pas d’estimation et ne sont pas dans la somme.</translation>
    </message>
</context>
<context>
    <name>Setsquare::FieldForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Go to this finding of the research</source>
        <translation>Aller à ce constat de la recherche</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>Remplacer cette occurrence</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>Remplacer toutes les occurrences</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingFooter</name>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Cite in…</source>
        <translation>Citer dans…</translation>
    </message>
    <message>
        <source>Pick the decision, task, criterion or risk that is to cite this finding. It can also be dragged there.</source>
        <translation>Choisissez la décision, la tâche, le critère ou le risque qui doit citer ce constat. On peut aussi l’y faire glisser.</translation>
    </message>
    <message>
        <source>Answer or defer the question in the trace</source>
        <translation>Répondre à la question ou la renvoyer, dans la traçabilité</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Décision %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Critère %1</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>Risque %1</translation>
    </message>
    <message>
        <source>Nothing cites %1 yet.</source>
        <translation>Rien ne cite encore %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cited by these and %n more:</source>
        <translation>
            <numerusform>%1 est cité par ceux-ci et %n autre :</numerusform>
            <numerusform>%1 est cité par ceux-ci et %n autres&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cited by:</source>
        <translation>%1 est cité par&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>Corriger les %n</numerusform>
            <numerusform>Corriger les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FixMenu</name>
    <message>
        <source>The checks find nothing here</source>
        <translation>Les contrôles ne trouvent rien ici</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Corriger les %n de ce genre</numerusform>
            <numerusform>Corriger les %n de ce genre</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? “%1”…</source>
        <translation>Pourquoi&#x202f;? «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Setsquare::GateCard</name>
    <message>
        <source>Nothing stands in the way of the specification</source>
        <translation>Rien ne s’oppose à la spécification</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Feu vert&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::GitCommit</name>
    <message>
        <source>The repository cannot be opened: %1.</source>
        <translation>Le dépôt ne peut pas être ouvert&#x202f;: %1.</translation>
    </message>
    <message>
        <source>git is in the middle of something, such as a merge. Finish that first.</source>
        <translation>git est au milieu de quelque chose, comme une fusion. Terminez cela d’abord.</translation>
    </message>
    <message>
        <source>git does not know who you are. Set user.name and user.email.</source>
        <translation>git ne sait pas qui vous êtes. Définissez user.name et user.email.</translation>
    </message>
    <message>
        <source>The files cannot be put into the repository: %1.</source>
        <translation>Les fichiers ne peuvent pas être mis dans le dépôt&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The commit was not made: %1.</source>
        <translation>Le commit n’a pas été fait&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Committed, but what is staged could not be brought up to date.</source>
        <translation>Commit fait, mais l’index n’a pas pu être mis à jour.</translation>
    </message>
</context>
<context>
    <name>Setsquare::Graph</name>
    <message>
        <source>✕ waits for %1: no such task</source>
        <translation>✕ attend %1&#x202f;: cette tâche n’existe pas</translation>
    </message>
    <message>
        <source>✕ waits for %1: no such tasks</source>
        <translation>✕ attend %1&#x202f;: ces tâches n’existent pas</translation>
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
        <translation>1 tâche</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tâches</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 attend %2.</translation>
    </message>
    <message>
        <source>%1 waits for %2 in %3 places.</source>
        <translation>%1 attend %2 à %3 endroits.</translation>
    </message>
    <message>
        <source>This is not stated: it is placed after the one before it.</source>
        <translation>Ce n’est pas indiqué&#x202f;: elle est placée après la précédente.</translation>
    </message>
    <message>
        <source>What comes first stands later in the plan.</source>
        <translation>Ce qui vient d’abord se trouve plus loin dans le plan.</translation>
    </message>
    <message>
        <source>On the critical path.</source>
        <translation>Sur le chemin critique.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Waits for nothing.</source>
        <translation>N’attend rien.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Attend %1.</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>Rien ne l’attend.</translation>
    </message>
    <message>
        <source>Waiting for it: %1.</source>
        <translation>L’attendent&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>Plus petit (−, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Taille réelle (1)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Plus grand (+, ou Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the graph into the view</source>
        <translation>Ajuster le graphe à la vue</translation>
    </message>
    <message>
        <source>All of it (F)</source>
        <translation>Tout (F)</translation>
    </message>
    <message>
        <source>Hide implied</source>
        <translation>Masquer implicites</translation>
    </message>
    <message>
        <source>Hide implied arrows</source>
        <translation>Masquer les flèches implicites</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others: 1 → 3 beside 1 → 2 → 3</source>
        <translation>Masquer les flèches qui découlent d’autres&#x202f;: 1 → 3 à côté de 1 → 2 → 3</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>Image du graphe</translation>
    </message>
    <message>
        <source>Save the graph as a picture, or copy it</source>
        <translation>Enregistrer le graphe comme image, ou le copier</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>&amp;Copier comme image</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all phases</source>
        <translation>Déplier toutes les phases</translation>
    </message>
    <message>
        <source>Fold all phases</source>
        <translation>Replier toutes les phases</translation>
    </message>
    <message>
        <source>Show the tasks of every phase</source>
        <translation>Montrer les tâches de chaque phase</translation>
    </message>
    <message>
        <source>Show each phase as one box</source>
        <translation>Montrer chaque phase comme un cadre</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>A heavy line with a double frame: the critical path. Dotted: an order that is not stated. Dashed and red: waiting for a later task.</source>
        <translation>Un trait épais à double cadre&#x202f;: le chemin critique. En pointillé&#x202f;: un ordre qui n’est pas indiqué. En tirets rouges&#x202f;: attendre une tâche plus tardive.</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>chemin critique</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>waits for a later task</source>
        <translation>attend une tâche plus tardive</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphPane</name>
    <message>
        <source>No tasks yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows which of them wait for which.</source>
        <translation>Dès qu’il y aura des tâches, ceci montrera lesquelles en attendent d’autres.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Graphviz answered with something else than a layout.</source>
        <translation>Graphviz a répondu autre chose qu’une disposition.</translation>
    </message>
    <message>
        <source>The graph needs Graphviz</source>
        <translation>Le graphe a besoin de Graphviz</translation>
    </message>
    <message>
        <source>The graph could not be laid out</source>
        <translation>Le graphe n’a pas pu être disposé</translation>
    </message>
    <message>
        <source>Install Graphviz (the package “graphviz”) and try again. The list and the schedule do without it.</source>
        <translation>Installez Graphviz (le paquet «&#xa0;graphviz&#xa0;») et réessayez. La liste et l’échéancier s’en passent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A phase waits for nothing as a whole. Unfold it first.</source>
        <translation>Une phase n’attend rien dans son ensemble. Dépliez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 waits for %2 already.</source>
        <translation>%1 attend déjà %2.</translation>
    </message>
    <message>
        <source>This would be a cycle: %1</source>
        <translation>Ce serait un cycle&#x202f;: %1</translation>
    </message>
    <message>
        <source>The arrow stands for %1 dependencies. Unfold the phases to remove one.</source>
        <translation>La flèche représente %1 dépendances. Dépliez les phases pour en retirer une.</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>&amp;Modifier la tâche</translation>
    </message>
    <message>
        <source>&amp;Unfold phase</source>
        <translation>&amp;Déplier la phase</translation>
    </message>
    <message>
        <source>&amp;Fold phase</source>
        <translation>&amp;Replier la phase</translation>
    </message>
    <message>
        <source>&amp;Go to source</source>
        <translation>&amp;Aller à la source</translation>
    </message>
    <message>
        <source>&amp;Remove dependency</source>
        <translation>&amp;Retirer la dépendance</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>&amp;Copier comme image</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphScene</name>
    <message>
        <source>Double-click to see its tasks.</source>
        <translation>Double-cliquez pour voir ses tâches.</translation>
    </message>
    <message>
        <source>Drag to another task that is to wait for this one.</source>
        <translation>Faites glisser vers une autre tâche qui doit attendre celle-ci.</translation>
    </message>
    <message>
        <source>Tasks and their order</source>
        <translation>Tâches et leur ordre</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>Graphe des tâches</translation>
    </message>
    <message>
        <source>Nothing is selected. Arrow keys walk from task to task.</source>
        <translation>Rien n’est sélectionné. Les flèches vont de tâche en tâche.</translation>
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
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Laying out 1 box…</source>
        <translation>Disposition de 1 cadre…</translation>
    </message>
    <message>
        <source>Laying out %1 boxes…</source>
        <translation>Disposition de %1 cadres…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Cancelled. This is not the present plan.</source>
        <translation>Annulé. Ce n’est pas le plan actuel.</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpPages</name>
    <message>
        <source>Rules and their reasons</source>
        <translation>Les règles et leurs raisons</translation>
    </message>
    <message>
        <source>This is what every plan is asked. A team changes how serious a rule is, or switches it off, in .setsquare.yaml; one place is excused by a comment in it.</source>
        <translation>Voici ce qu’on demande à chaque plan. Une équipe change la gravité d’une règle, ou la désactive, dans .setsquare.yaml&#x202f;; un endroit précis est excusé par un commentaire qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpWindow</name>
    <message>
        <source>Help — Setsquare</source>
        <translation>Aide — Setsquare</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
</context>
<context>
    <name>Setsquare::Histogram</name>
    <message>
        <source>How long simulated runs took</source>
        <translation>Durée des exécutions simulées</translation>
    </message>
    <message>
        <source>%1 runs took %2.</source>
        <translation>%1 exécutions ont duré %2.</translation>
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
        <translation>%1 h · jour %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>Carte du clavier</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation>Dans les tableaux et les champs</translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation>Modifier la cellule courante</translation>
    </message>
    <message>
        <source>Keep it, and go to the next field</source>
        <translation>Garder et aller au champ suivant</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Garder ce qui est tapé</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>Annuler ce qui est tapé</translation>
    </message>
    <message>
        <source>In the risk matrix</source>
        <translation>Dans la matrice des risques</translation>
    </message>
    <message>
        <source>Another risk</source>
        <translation>Un autre risque</translation>
    </message>
    <message>
        <source>Rate the risk anew</source>
        <translation>Réévaluer le risque</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Dans la revue</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Une autre partie</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Poursuivre la lecture</translation>
    </message>
    <message>
        <source>A question raised in the room</source>
        <translation>Une question posée dans la salle</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Une remarque</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Quitter la revue</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeysPage</name>
    <message>
        <source>Search a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>Aucu&amp;ne touche</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>Touche &amp;habituelle</translation>
    </message>
    <message>
        <source>The same keys run: %1. Neither will work until one has another key.</source>
        <translation>Les mêmes touches lancent&#x202f;: %1. Aucune ne fonctionnera tant que l’une n’aura pas une autre touche.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Touche de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Setsquare::LayoutSwitch</name>
    <message>
        <source>Layout %1</source>
        <translation>Disposition %1</translation>
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
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Add a learning</source>
        <translation>Ajouter un enseignement</translation>
    </message>
    <message>
        <source>Add an improvement</source>
        <translation>Ajouter une amélioration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What was learnt, and what it is good for</source>
        <translation>Ce qui a été appris, et à quoi cela sert</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>Amélioration&#x202f;: %1</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Ce qui pourrait être mieux</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>Ce que cela apporterait</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Comment y arriver</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this improvement</source>
        <translation>Ajouter cette amélioration</translation>
    </message>
    <message>
        <source>No improvement yet. Name at least one, what it would bring, and the way there.</source>
        <translation>Pas encore d’amélioration. Nommez-en au moins une, ce qu’elle apporterait et le chemin pour y arriver.</translation>
    </message>
    <message>
        <source>Improvement %1 names neither its impact nor the path to it.</source>
        <translation>L’amélioration %1 ne nomme ni son impact ni le chemin pour y arriver.</translation>
    </message>
    <message>
        <source>Improvement %1 does not name its impact.</source>
        <translation>L’amélioration %1 ne nomme pas son impact.</translation>
    </message>
    <message>
        <source>Improvement %1 does not name the path to it.</source>
        <translation>L’amélioration %1 ne nomme pas le chemin pour y arriver.</translation>
    </message>
</context>
<context>
    <name>Setsquare::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1[*] — Setsquare</source>
        <translation>%1[*] — Setsquare</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier comme texte</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Corriger les numéros</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Montrer le premier</translation>
    </message>
    <message numerus="yes">
        <source>The text names tasks or phases at %n place(s) by numbers that they no longer have.</source>
        <translation>
            <numerusform>Le texte nomme des tâches ou des phases, à %n endroit, par des numéros qu’elles n’ont plus.</numerusform>
            <numerusform>Le texte nomme des tâches ou des phases, à %n endroits, par des numéros qu’elles n’ont plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export the approved specification</source>
        <translation>Exporter la spécification approuvée</translation>
    </message>
    <message>
        <source>Export what there is, marked as a draft</source>
        <translation>Exporter ce qu’il y a, marqué comme brouillon</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>Les contrôles ne trouvent rien.</translation>
    </message>
    <message>
        <source>All findings are hidden.</source>
        <translation>Tous les constats sont masqués.</translation>
    </message>
    <message>
        <source>There is no other screen.</source>
        <translation>Il n’y a pas d’autre écran.</translation>
    </message>
    <message>
        <source>A plan rests on research</source>
        <translation>Un plan repose sur la recherche</translation>
    </message>
    <message>
        <source>At the left is what was found out before planning. Decisions and risks of the plan cite it; drag a finding onto one, and it is grounded in that.</source>
        <translation>À gauche se trouve ce qui a été découvert avant de planifier. Les décisions et les risques du plan le citent&#x202f;; faites glisser un constat sur l’un d’eux, et il est fondé sur lui.</translation>
    </message>
    <message>
        <source>The plan, part by part</source>
        <translation>Le plan, partie par partie</translation>
    </message>
    <message>
        <source>In the middle are its tasks, criteria, decisions and risks, each as rows. Arrows beside the tasks show what waits for what; the same tasks come as a graph and as a schedule, too.</source>
        <translation>Au milieu se trouvent ses tâches, critères, décisions et risques, chacun en lignes. Les flèches à côté des tâches montrent ce qui attend quoi&#x202f;; les mêmes tâches existent aussi en graphe et en échéancier.</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>La même chose en texte</translation>
    </message>
    <message>
        <source>At the right is the markdown file itself, to read and, as Source, to write. Both sides are always the same plan: what you do here changes only the lines that it is about.</source>
        <translation>À droite se trouve le fichier markdown lui-même, à lire et, comme Source, à écrire. Les deux côtés sont toujours le même plan&#x202f;: ce que vous faites ici ne change que les lignes concernées.</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>Ce qui ne va pas encore</translation>
    </message>
    <message>
        <source>Checks say what the plan misses, with the place and the reason. %1 goes to the next one, %2 offers ways out.</source>
        <translation>Les contrôles disent ce qui manque au plan, avec l’endroit et la raison. %1 va au suivant, %2 propose des solutions.</translation>
    </message>
    <message>
        <source>Approvals, bound to what was read</source>
        <translation>Des approbations liées à ce qui a été lu</translation>
    </message>
    <message>
        <source>Each role approves one text. Reword it, and the approval stands; change its meaning, and it falls and says what changed. When all stand, the specification can be exported.</source>
        <translation>Chaque rôle approuve un texte. Reformulez-le, et l’approbation tient&#x202f;; changez-en le sens, et elle tombe et dit ce qui a changé. Quand toutes tiennent, la spécification peut être exportée.</translation>
    </message>
    <message>
        <source>Now it is yours</source>
        <translation>À vous maintenant</translation>
    </message>
    <message>
        <source>This sample is a copy to play with: everything can be undone. %1 goes anywhere, %2 explains the pane that you are in.</source>
        <translation>Cet exemple est une copie pour essayer&#x202f;: tout peut être annulé. %1 va partout, %2 explique le volet où vous êtes.</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>Aucun mot n’est mal orthographié.</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Aucun dictionnaire n’est installé</translation>
    </message>
    <message>
        <source>This plan is spelled in no language. Choose one under Edit → Spelling Language.</source>
        <translation>Aucune langue n’est choisie pour ce plan. Choisissez-en une sous Édition → Langue de l’orthographe.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer. Install one, such as the package %2, and start Setsquare again, or choose another language under Edit → Spelling Language.</source>
        <translation>Il n’y a pas de dictionnaire pour %1 sur cet ordinateur. Installez-en un, comme le paquet %2, et redémarrez Setsquare, ou choisissez une autre langue sous Édition → Langue de l’orthographe.</translation>
    </message>
    <message>
        <source>&amp;None for This Plan</source>
        <translation>&amp;Aucune pour ce plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Setsquare::Messages</name>
    <message>
        <source>“%1” is ticked, but no approval of this text is recorded.</source>
        <translation>«&#xa0;%1&#xa0;» est coché, mais aucune approbation de ce texte n’est enregistrée.</translation>
    </message>
    <message>
        <source>The approval of “%1” does not count: the damaged record %2 may have taken it back. Restore that or approve again.</source>
        <translation>L’approbation de «&#xa0;%1&#xa0;» ne compte pas&#x202f;: l’enregistrement endommagé %2 a pu la retirer. Restaurez-le ou approuvez de nouveau.</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed, and what was approved is not kept.</source>
        <translation>L’approbation de «&#xa0;%1&#xa0;» par %2 est caduque&#x202f;: le plan a changé, et ce qui a été approuvé n’est pas conservé.</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed since.</source>
        <translation>L’approbation de «&#xa0;%1&#xa0;» par %2 est caduque&#x202f;: le plan a changé depuis.</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» a été rejeté par %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été rejeté par %2.</translation>
    </message>
    <message>
        <source>“%1” is ticked by hand, and no approval is recorded.</source>
        <translation>«&#xa0;%1&#xa0;» est coché à la main, et aucune approbation n’est enregistrée.</translation>
    </message>
    <message>
        <source>“%1” has not approved.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas approuvé.</translation>
    </message>
    <message>
        <source>“%1” has to approve, and the plan does not name that role.</source>
        <translation>«&#xa0;%1&#xa0;» doit approuver, et le plan ne nomme pas ce rôle.</translation>
    </message>
    <message>
        <source>Nobody is named to approve: add roles to a section “## Approval”.</source>
        <translation>Personne n’est désigné pour approuver&#x202f;: ajoutez des rôles à une section «&#xa0;## Approval&#xa0;».</translation>
    </message>
    <message>
        <source>It is not the text that its name was made from.</source>
        <translation>Ce n’est pas le texte dont son nom a été tiré.</translation>
    </message>
    <message>
        <source>This record is gone, though a later one names it.</source>
        <translation>Cet enregistrement a disparu, alors qu’un plus récent le nomme.</translation>
    </message>
    <message>
        <source>It is named like no record.</source>
        <translation>Son nom n’est pas celui d’un enregistrement.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its name was made from.</source>
        <translation>Ses octets ne sont pas ceux dont son nom a été tiré.</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>Il ne contient pas d’enregistrement.</translation>
    </message>
    <message>
        <source>It was written by a later version of the program: update this one.</source>
        <translation>Il a été écrit par une version plus récente du programme&#x202f;: mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>It lacks what a record says, or says what none can say.</source>
        <translation>Il lui manque ce que dit un enregistrement, ou il dit ce qu’aucun ne peut dire.</translation>
    </message>
    <message>
        <source>Its name gives another time than it does.</source>
        <translation>Son nom donne une autre heure que lui.</translation>
    </message>
    <message>
        <source>There is no approach “%1”: write feature, refactoring, debugging or infrastructure.</source>
        <translation>Il n’y a pas d’approche «&#xa0;%1&#xa0;»&#x202f;: écrivez feature, refactoring, debugging ou infrastructure.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A plan for %2 has a section “%1”: add it.</source>
        <translation>Un plan pour %2 a une section «&#xa0;%1&#xa0;»&#x202f;: ajoutez-la.</translation>
    </message>
    <message>
        <source>The first task, “%1”, changes code before there are tests for it: put a task that tests it first.</source>
        <translation>La première tâche, «&#xa0;%1&#xa0;», change du code avant qu’il y ait des tests pour lui&#x202f;: mettez d’abord une tâche qui le teste.</translation>
    </message>
    <message>
        <source>Nothing says how a step of the refactoring is reversed: add a rollback plan, or say it at the tasks.</source>
        <translation>Rien ne dit comment une étape de la refactorisation est annulée&#x202f;: ajoutez un plan de retour arrière, ou dites-le dans les tâches.</translation>
    </message>
    <message>
        <source>The approach is feature, refactoring, debugging or infrastructure.</source>
        <translation>L’approche est feature, refactoring, debugging ou infrastructure.</translation>
    </message>
    <message>
        <source>There are four planning approaches, and each has needs of its own.</source>
        <translation>Il y a quatre approches de planification, et chacune a ses propres besoins.</translation>
    </message>
    <message>
        <source>The plan has the sections that its approach asks for.</source>
        <translation>Le plan a les sections que demande son approche.</translation>
    </message>
    <message>
        <source>Refactoring analyses the current and defines the desired state. Debugging confirms the root cause, says how to reproduce the bug, plans a regression test, considers the broader impact, and documents prevention. A change of infrastructure plans the rollout, a dry run, monitoring, communication and runbooks.</source>
        <translation>La refactorisation analyse l’état actuel et définit l’état souhaité. Le débogage confirme la cause première, dit comment reproduire le défaut, prévoit un test de régression, considère l’impact plus large et documente la prévention. Un changement d’infrastructure planifie le déploiement, un essai à blanc, la surveillance, la communication et les procédures d’exploitation.</translation>
    </message>
    <message>
        <source>A refactoring begins with tests.</source>
        <translation>Une refactorisation commence par des tests.</translation>
    </message>
    <message>
        <source>Tests protect against regressions: test coverage before refactor.</source>
        <translation>Les tests protègent des régressions&#x202f;: couverture de tests avant refactorisation.</translation>
    </message>
    <message>
        <source>The steps of a refactoring can be reversed.</source>
        <translation>Les étapes d’une refactorisation peuvent être annulées.</translation>
    </message>
    <message>
        <source>Small, safe refactorings, each step independently valuable, reversible if needed.</source>
        <translation>De petites refactorisations sûres, chaque étape utile en soi, réversible au besoin.</translation>
    </message>
    <message>
        <source>Nobody technical approves the plan: add a role such as “Technical lead reviewed”.</source>
        <translation>Personne de technique n’approuve le plan&#x202f;: ajoutez un rôle comme «&#xa0;Technical lead reviewed&#xa0;».</translation>
    </message>
    <message>
        <source>No stakeholder approves the plan: add a role such as “Stakeholder approved”.</source>
        <translation>Aucune partie prenante n’approuve le plan&#x202f;: ajoutez un rôle comme «&#xa0;Stakeholder approved&#xa0;».</translation>
    </message>
    <message>
        <source>The configuration wants “%1” to approve: add the role.</source>
        <translation>La configuration veut que «&#xa0;%1&#xa0;» approuve&#x202f;: ajoutez le rôle.</translation>
    </message>
    <message>
        <source>Without approval misalignment is discovered late, and rework is expensive. Review the plan before the implementation: is the approach sound, and does it solve the problem? Changes are cheap at this phase.</source>
        <translation>Sans approbation, les malentendus se découvrent tard, et refaire coûte cher. Relisez le plan avant la mise en œuvre&#x202f;: l’approche est-elle solide, et résout-elle le problème&#x202f;? À ce stade, les changements coûtent peu.</translation>
    </message>
    <message>
        <source>Somebody technical approves the plan.</source>
        <translation>Quelqu’un de technique approuve le plan.</translation>
    </message>
    <message>
        <source>A stakeholder approves the plan.</source>
        <translation>Une partie prenante approuve le plan.</translation>
    </message>
    <message>
        <source>A box says what its role has decided.</source>
        <translation>Une case dit ce que son rôle a décidé.</translation>
    </message>
    <message>
        <source>The stakeholder approval point comes before the implementation: a box that nobody stands behind, or behind which something else was approved, is none.</source>
        <translation>L’approbation des parties prenantes vient avant la mise en œuvre&#x202f;: une case derrière laquelle personne ne se tient, ou derrière laquelle autre chose a été approuvé, n’en est pas une.</translation>
    </message>
    <message>
        <source>Every role that the configuration requires is asked to approve.</source>
        <translation>Chaque rôle que la configuration exige est invité à approuver.</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Tout corriger&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is no finding of the research: correct the id, or take the citation out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un constat de la recherche&#x202f;: corrigez l’identifiant, ou retirez la citation.</translation>
    </message>
    <message>
        <source>“%1” does not say “%2” any more: see whether what rests on it still holds, and quote it anew.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit plus «&#xa0;%2&#xa0;»&#x202f;: voyez si ce qui repose dessus tient encore, et citez-le à nouveau.</translation>
    </message>
    <message>
        <source>What is cited as “%1”, “%2”, is “%3” now: cite that.</source>
        <translation>Ce qui est cité comme «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;», est maintenant «&#xa0;%3&#xa0;»&#x202f;: citez cela.</translation>
    </message>
    <message>
        <source>“%1” names findings of several documents: put the document&apos;s name in front of it.</source>
        <translation>«&#xa0;%1&#xa0;» désigne des constats de plusieurs documents&#x202f;: mettez le nom du document devant.</translation>
    </message>
    <message>
        <source>Take the citation of “%1” out</source>
        <translation>Retirer la citation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote what “%1” says now</source>
        <translation>Citer ce que «&#xa0;%1&#xa0;» dit maintenant</translation>
    </message>
    <message>
        <source>Cite “%1”</source>
        <translation>Citer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No acceptance criterion stands for %1 of the research, “%2”: add one that cites it.</source>
        <translation>Aucun critère d’acceptation ne correspond à %1 de la recherche, «&#xa0;%2&#xa0;»&#x202f;: ajoutez-en un qui le cite.</translation>
    </message>
    <message>
        <source>Add a criterion for %1</source>
        <translation>Ajouter un critère pour %1</translation>
    </message>
    <message>
        <source>Decisions are grounded in the research: they must reference it.</source>
        <translation>Les décisions sont fondées sur la recherche&#x202f;: elles doivent y renvoyer.</translation>
    </message>
    <message>
        <source>What is cited is a finding of the research.</source>
        <translation>Ce qui est cité est un constat de la recherche.</translation>
    </message>
    <message>
        <source>What is quoted is what the research says.</source>
        <translation>Ce qui est cité mot pour mot est ce que dit la recherche.</translation>
    </message>
    <message>
        <source>What is quoted is cited by the id that it has.</source>
        <translation>Ce qui est cité mot pour mot l’est avec l’identifiant qu’il a.</translation>
    </message>
    <message>
        <source>A citation names one finding.</source>
        <translation>Une citation désigne un seul constat.</translation>
    </message>
    <message>
        <source>Every success criterion of the research has an acceptance criterion that cites it.</source>
        <translation>Chaque critère de réussite de la recherche a un critère d’acceptation qui le cite.</translation>
    </message>
    <message>
        <source>Extract from the research the success criteria that it defines; they define when the plan is done.</source>
        <translation>Tirez de la recherche les critères de réussite qu’elle définit&#x202f;; ils disent quand le plan est accompli.</translation>
    </message>
    <message>
        <source>There is no acceptance criterion under “%1”: add what has to be true there.</source>
        <translation>Il n’y a pas de critère d’acceptation sous «&#xa0;%1&#xa0;»&#x202f;: ajoutez ce qui doit y être vrai.</translation>
    </message>
    <message>
        <source>“%1” cannot be tested: say with a figure what “%2” means.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être testé&#x202f;: dites avec un chiffre ce que veut dire «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There are functional and non-functional acceptance criteria, and some for tests and documentation.</source>
        <translation>Il y a des critères d’acceptation fonctionnels et non fonctionnels, et d’autres pour les tests et la documentation.</translation>
    </message>
    <message>
        <source>Planning is successful when functional requirements are listed, non-functional ones are specified, and the testing strategy is clear.</source>
        <translation>La planification est réussie quand les exigences fonctionnelles sont listées, les non fonctionnelles précisées, et la stratégie de test claire.</translation>
    </message>
    <message>
        <source>A criterion promises no quality without a figure.</source>
        <translation>Un critère ne promet pas de qualité sans chiffre.</translation>
    </message>
    <message>
        <source>How will we test this? What defines “done”? A performance target is met or missed, a feeling is neither.</source>
        <translation>Comment allons-nous tester cela&#x202f;? Que veut dire «&#xa0;fini&#xa0;»&#x202f;? Un objectif de performance est atteint ou manqué&#x202f;; une impression, ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>“%1” is no choice with %2 options: add what else was considered.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un choix avec %2 options&#x202f;: ajoutez ce qui a été envisagé d’autre.</translation>
    </message>
    <message>
        <source>“%1” chose option %2, which is none of its options: correct the letter, or add the option.</source>
        <translation>«&#xa0;%1&#xa0;» a choisi l’option %2, qui n’est aucune de ses options&#x202f;: corrigez la lettre, ou ajoutez l’option.</translation>
    </message>
    <message>
        <source>“%1” does not say what was decided: name the option that was chosen.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas ce qui a été décidé&#x202f;: nommez l’option choisie.</translation>
    </message>
    <message>
        <source>“%1” gives no rationale: say why its option fits best.</source>
        <translation>«&#xa0;%1&#xa0;» ne donne pas de justification&#x202f;: dites pourquoi son option convient le mieux.</translation>
    </message>
    <message>
        <source>“%1” names no tradeoff: say what was given up for it.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun compromis&#x202f;: dites à quoi on a renoncé.</translation>
    </message>
    <message>
        <source>“%1” has no context: say why it had to be decided.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de contexte&#x202f;: dites pourquoi il fallait décider.</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is a pattern that can be used again: add “Pattern extracted”, or None.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas si c’est un patron réutilisable&#x202f;: ajoutez «&#xa0;Pattern extracted&#xa0;», ou None.</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing, and no research is named: name it in the front matter, and cite a finding.</source>
        <translation>«&#xa0;%1&#xa0;» n’est fondé sur rien, et aucune recherche n’est nommée&#x202f;: nommez-la dans l’en-tête, et citez un constat.</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing: cite a finding of the research.</source>
        <translation>«&#xa0;%1&#xa0;» n’est fondé sur rien&#x202f;: citez un constat de la recherche.</translation>
    </message>
    <message>
        <source>Decisions are documented: rationale captured, alternatives considered, patterns extracted for reuse.</source>
        <translation>Les décisions sont documentées&#x202f;: justification notée, autres possibilités considérées, patrons extraits pour être réutilisés.</translation>
    </message>
    <message>
        <source>A decision is one between two options at least.</source>
        <translation>Une décision se prend entre deux options au moins.</translation>
    </message>
    <message>
        <source>The option that a decision chose is one of its options.</source>
        <translation>L’option qu’une décision a choisie est l’une de ses options.</translation>
    </message>
    <message>
        <source>A decision says what was decided.</source>
        <translation>Une décision dit ce qui a été décidé.</translation>
    </message>
    <message>
        <source>A decision says why.</source>
        <translation>Une décision dit pourquoi.</translation>
    </message>
    <message>
        <source>A decision says what was given up for it.</source>
        <translation>Une décision dit à quoi on a renoncé pour elle.</translation>
    </message>
    <message>
        <source>Tradeoffs are identified and accepted: what we gave up to get what we wanted.</source>
        <translation>Les compromis sont identifiés et acceptés&#x202f;: ce à quoi nous avons renoncé pour avoir ce que nous voulions.</translation>
    </message>
    <message>
        <source>A decision has a context.</source>
        <translation>Une décision a un contexte.</translation>
    </message>
    <message>
        <source>Law 3: always document context for the future: why needed, what was done, insights, value.</source>
        <translation>Loi 3&#x202f;: documentez toujours le contexte pour l’avenir&#x202f;: pourquoi c’était nécessaire, ce qui a été fait, ce qu’on a compris, la valeur.</translation>
    </message>
    <message>
        <source>A decision says whether it is a pattern that can be used again.</source>
        <translation>Une décision dit si elle est un patron réutilisable.</translation>
    </message>
    <message>
        <source>Anti-pattern 4: not extracting patterns. Is this decision reusable? Does it represent a pattern? Should it be documented for future work?</source>
        <translation>Anti-patron 4&#x202f;: ne pas extraire de patrons. Cette décision est-elle réutilisable&#x202f;? Représente-t-elle un patron&#x202f;? Faut-il la documenter pour d’autres travaux&#x202f;?</translation>
    </message>
    <message>
        <source>A decision is grounded in the research.</source>
        <translation>Une décision est fondée sur la recherche.</translation>
    </message>
    <message>
        <source>Out of scope: make ungrounded decisions. They must reference research.</source>
        <translation>Hors du cadre&#x202f;: prendre des décisions sans fondement. Elles doivent renvoyer à la recherche.</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on “%3”, which is no task of this plan: correct the number, or take it out.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» dépend de «&#xa0;%3&#xa0;», qui n’est pas une tâche de ce plan&#x202f;: corrigez le numéro, ou retirez-le.</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on itself: take that out.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» dépend d’elle-même&#x202f;: retirez cela.</translation>
    </message>
    <message>
        <source>These tasks wait for each other: %1. Take one of the dependencies out.</source>
        <translation>Ces tâches s’attendent mutuellement&#x202f;: %1. Retirez l’une des dépendances.</translation>
    </message>
    <message>
        <source>Task %1 “%2” waits for task %3, which comes later: move one of them.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» attend la tâche %3, qui vient plus tard&#x202f;: déplacez l’une d’elles.</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say what it depends on: name the tasks, or None.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» ne dit pas de quoi elle dépend&#x202f;: nommez les tâches, ou None.</translation>
    </message>
    <message>
        <source>Task %1 “%2” need not say that it depends on task %3: it follows from what else it depends on.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» n’a pas besoin de dire qu’elle dépend de la tâche %3&#x202f;: cela découle du reste.</translation>
    </message>
    <message>
        <source>Take out the dependency on “%1”</source>
        <translation>Retirer la dépendance envers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say that it depends on no other task</source>
        <translation>Dire qu’elle ne dépend d’aucune autre tâche</translation>
    </message>
    <message>
        <source>Say that it depends on task %1, as the order implies</source>
        <translation>Dire qu’elle dépend de la tâche %1, comme l’ordre le suggère</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit.</source>
        <translation>Ordonné&#x202f;: les dépendances sont explicites.</translation>
    </message>
    <message>
        <source>Every dependency is a task of the plan.</source>
        <translation>Chaque dépendance est une tâche du plan.</translation>
    </message>
    <message>
        <source>No task depends on itself.</source>
        <translation>Aucune tâche ne dépend d’elle-même.</translation>
    </message>
    <message>
        <source>No tasks wait for each other.</source>
        <translation>Aucunes tâches ne s’attendent mutuellement.</translation>
    </message>
    <message>
        <source>A dependency names one task, not one of several with the same number.</source>
        <translation>Une dépendance désigne une tâche, pas l’une de plusieurs portant le même numéro.</translation>
    </message>
    <message>
        <source>A task comes after all that it waits for.</source>
        <translation>Une tâche vient après tout ce qu’elle attend.</translation>
    </message>
    <message>
        <source>Tasks have a logical ordering, so that they can be executed one after the other.</source>
        <translation>Les tâches ont un ordre logique, pour pouvoir être exécutées l’une après l’autre.</translation>
    </message>
    <message>
        <source>A task says what it depends on, or None.</source>
        <translation>Une tâche dit de quoi elle dépend, ou None.</translation>
    </message>
    <message>
        <source>No dependency is stated that follows from the others.</source>
        <translation>Aucune dépendance n’est indiquée qui découle des autres.</translation>
    </message>
    <message>
        <source>Dependencies are explicit; those that say nothing new make the others hard to see.</source>
        <translation>Les dépendances sont explicites&#x202f;; celles qui ne disent rien de nouveau cachent les autres.</translation>
    </message>
    <message>
        <source>The total effort is %1, but its parts add up to %2: correct one of them.</source>
        <translation>La charge totale est %1, mais ses parties font %2&#x202f;: corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>The implementation takes %1, but its tasks add up to %2: correct one of them.</source>
        <translation>La mise en œuvre prend %1, mais ses tâches font %2&#x202f;: corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>“%1” is estimated at %2, but its tasks add up to %3: correct one of them.</source>
        <translation>«&#xa0;%1&#xa0;» est estimé à %2, mais ses tâches font %3&#x202f;: corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, less than %2: what is not thought through now is done again later.</source>
        <translation>La planification fait %1 de la charge, moins que %2&#x202f;: ce qu’on ne réfléchit pas maintenant sera refait plus tard.</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, more than %2: stop, and revise the plan as you learn.</source>
        <translation>La planification fait %1 de la charge, plus que %2&#x202f;: arrêtez, et révisez le plan à mesure que vous apprenez.</translation>
    </message>
    <message>
        <source>Write %1 as the total</source>
        <translation>Écrire %1 comme total</translation>
    </message>
    <message>
        <source>Write %1 as the implementation</source>
        <translation>Écrire %1 comme mise en œuvre</translation>
    </message>
    <message>
        <source>Write %1 as the estimate of the phase</source>
        <translation>Écrire %1 comme estimation de la phase</translation>
    </message>
    <message>
        <source>The total effort is the sum of its parts.</source>
        <translation>La charge totale est la somme de ses parties.</translation>
    </message>
    <message>
        <source>The specification states the effort: research, planning, implementation and validation in total.</source>
        <translation>La spécification indique la charge&#x202f;: recherche, planification, mise en œuvre et validation au total.</translation>
    </message>
    <message>
        <source>The effort of the implementation is the sum of its tasks.</source>
        <translation>La charge de la mise en œuvre est la somme de ses tâches.</translation>
    </message>
    <message>
        <source>The implementation is the sum of the phases: 7 hours are 2 h, 3 h and 2 h.</source>
        <translation>La mise en œuvre est la somme des phases&#x202f;: 7 heures font 2 h, 3 h et 2 h.</translation>
    </message>
    <message>
        <source>The estimate of a phase is the sum of its tasks.</source>
        <translation>L’estimation d’une phase est la somme de ses tâches.</translation>
    </message>
    <message>
        <source>Phases and tasks are estimated, and whoever implements them relies on either.</source>
        <translation>Phases et tâches sont estimées, et qui les met en œuvre se fie aux deux.</translation>
    </message>
    <message>
        <source>Planning is a fifth of the effort at least.</source>
        <translation>La planification fait au moins un cinquième de la charge.</translation>
    </message>
    <message>
        <source>Under-planning leads to rework, scope creep and poor architecture. Spend 20 to 30 % of the time on planning: it seems like overhead, and saves two to five times as much in the implementation.</source>
        <translation>Planifier trop peu mène à refaire, à élargir sans fin et à une mauvaise architecture. Passez 20 à 30 % du temps à planifier&#x202f;: cela semble un surcoût, et fait gagner deux à cinq fois autant à la mise en œuvre.</translation>
    </message>
    <message>
        <source>Planning is two fifths of the effort at most.</source>
        <translation>La planification fait au plus deux cinquièmes de la charge.</translation>
    </message>
    <message>
        <source>Over-planning is analysis paralysis; the plan is obsolete before it is done. If planning takes more than 40 % of the estimated total time, stop.</source>
        <translation>Planifier trop paralyse&#x202f;; le plan est dépassé avant d’être fini. Si la planification prend plus de 40 % du temps total estimé, arrêtez.</translation>
    </message>
    <message>
        <source>No learning is recorded: add a section “Learnings” with what planning has shown, and one improvement.</source>
        <translation>Aucun enseignement n’est noté&#x202f;: ajoutez une section «&#xa0;Learnings&#xa0;» avec ce que la planification a montré, et une amélioration.</translation>
    </message>
    <message>
        <source>No improvement is named: add one with its impact and the path to it.</source>
        <translation>Aucune amélioration n’est nommée&#x202f;: ajoutez-en une avec son impact et le chemin pour y arriver.</translation>
    </message>
    <message>
        <source>The improvement “%1” does not say its impact and the path to it: add both.</source>
        <translation>L’amélioration «&#xa0;%1&#xa0;» ne dit pas son impact et le chemin pour y arriver&#x202f;: ajoutez les deux.</translation>
    </message>
    <message>
        <source>Nothing is validated before “%1”: say what is checked or tried first.</source>
        <translation>Rien n’est validé avant «&#xa0;%1&#xa0;»&#x202f;: dites ce qui est vérifié ou essayé d’abord.</translation>
    </message>
    <message>
        <source>No pattern is shared: name one that others can use, in a decision or a learning.</source>
        <translation>Aucun patron n’est partagé&#x202f;: nommez-en un que d’autres peuvent utiliser, dans une décision ou un enseignement.</translation>
    </message>
    <message>
        <source>The plan records what was learned.</source>
        <translation>Le plan note ce qui a été appris.</translation>
    </message>
    <message>
        <source>Law 1: always extract learnings. Document patterns discovered, capture decision rationale, analyze failures for prevention.</source>
        <translation>Loi 1&#x202f;: tirez toujours des enseignements. Documentez les patrons découverts, notez la justification des décisions, analysez les échecs pour les prévenir.</translation>
    </message>
    <message>
        <source>The plan names an improvement with its impact and path.</source>
        <translation>Le plan nomme une amélioration avec son impact et son chemin.</translation>
    </message>
    <message>
        <source>Law 2: always improve self or system. Identify at least one improvement opportunity with impact and implementation path.</source>
        <translation>Loi 2&#x202f;: améliorez toujours vous-même ou le système. Identifiez au moins une amélioration, avec son impact et le chemin pour la réaliser.</translation>
    </message>
    <message>
        <source>Before each step of the rollout something is validated.</source>
        <translation>Avant chaque étape du déploiement, quelque chose est validé.</translation>
    </message>
    <message>
        <source>Law 4: always validate before execute. Preview changes, test in safe environments, validate before applying.</source>
        <translation>Loi 4&#x202f;: validez toujours avant d’exécuter. Prévisualisez les changements, testez dans un environnement sûr, validez avant d’appliquer.</translation>
    </message>
    <message>
        <source>The plan shares a pattern.</source>
        <translation>Le plan partage un patron.</translation>
    </message>
    <message>
        <source>Law 5: always share patterns publicly. Extract generalizable insights, document failures, help others avoid mistakes.</source>
        <translation>Loi 5&#x202f;: partagez toujours les patrons publiquement. Extrayez des idées généralisables, documentez les échecs, aidez les autres à éviter les erreurs.</translation>
    </message>
    <message>
        <source>“%1”: ask, and write the answer here.</source>
        <translation>«&#xa0;%1&#xa0;»&#x202f;: demandez, et écrivez la réponse ici.</translation>
    </message>
    <message>
        <source>“%1” is left here: write what is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est resté ici&#x202f;: écrivez ce qui manque.</translation>
    </message>
    <message>
        <source>“%1” is a placeholder of the template: write what is meant, or take it out.</source>
        <translation>«&#xa0;%1&#xa0;» est un texte d’attente du modèle&#x202f;: écrivez ce qui est voulu, ou retirez-le.</translation>
    </message>
    <message>
        <source>The specification is complete when it can be executed without ambiguity, and all questions are answered or flagged.</source>
        <translation>La spécification est complète quand elle peut être exécutée sans ambiguïté, et que toutes les questions ont une réponse ou sont signalées.</translation>
    </message>
    <message>
        <source>Nothing is left to be clarified.</source>
        <translation>Il ne reste rien à clarifier.</translation>
    </message>
    <message>
        <source>No placeholder is left, no TODO and no TBD.</source>
        <translation>Il ne reste aucun texte d’attente, ni TODO ni TBD.</translation>
    </message>
    <message>
        <source>Indent the fields below their task</source>
        <translation>Indenter les champs sous leur tâche</translation>
    </message>
    <message>
        <source>Whoever implements the specification executes it without ambiguity: what is not understood is not done.</source>
        <translation>Qui met en œuvre la spécification l’exécute sans ambiguïté&#x202f;: ce qui n’est pas compris n’est pas fait.</translation>
    </message>
    <message>
        <source>The file is valid UTF-8.</source>
        <translation>Le fichier est de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Git has left no conflict in the plan.</source>
        <translation>Git n’a pas laissé de conflit dans le plan.</translation>
    </message>
    <message>
        <source>The front matter can be read.</source>
        <translation>L’en-tête peut être lu.</translation>
    </message>
    <message>
        <source>What the front matter sets is what is expected there.</source>
        <translation>Ce que l’en-tête définit est ce qu’on y attend.</translation>
    </message>
    <message>
        <source>No two tasks have the same number.</source>
        <translation>Deux tâches n’ont jamais le même numéro.</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit. A number that two tasks bear means neither.</source>
        <translation>Ordonné&#x202f;: les dépendances sont explicites. Un numéro que portent deux tâches n’en désigne aucune.</translation>
    </message>
    <message>
        <source>An estimate is one of hours, minutes or days.</source>
        <translation>Une estimation est en heures, minutes ou jours.</translation>
    </message>
    <message>
        <source>The fields of a task stand below it for markdown, too.</source>
        <translation>Les champs d’une tâche se trouvent sous elle pour markdown aussi.</translation>
    </message>
    <message>
        <source>A field stands below the task that it is about.</source>
        <translation>Un champ se trouve sous la tâche qu’il concerne.</translation>
    </message>
    <message>
        <source>A row of a table has as many cells as the table has columns.</source>
        <translation>Une ligne d’un tableau a autant de cellules que le tableau a de colonnes.</translation>
    </message>
    <message>
        <source>No risk is named: say in the table what could go wrong.</source>
        <translation>Aucun risque n’est nommé&#x202f;: dites dans le tableau ce qui pourrait mal tourner.</translation>
    </message>
    <message>
        <source>“%1” has no mitigation: say how to prevent or reduce it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de parade&#x202f;: dites comment l’éviter ou le réduire.</translation>
    </message>
    <message>
        <source>The likelihood of “%1” is “%2”: write low, medium or high.</source>
        <translation>La probabilité de «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»&#x202f;: écrivez low, medium ou high.</translation>
    </message>
    <message>
        <source>The impact of “%1” is “%2”: write low, medium or high.</source>
        <translation>L’impact de «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»&#x202f;: écrivez low, medium ou high.</translation>
    </message>
    <message>
        <source>“%1” is likely and grave, and no task mitigates it: name one in a column “Mitigated by”.</source>
        <translation>«&#xa0;%1&#xa0;» est probable et grave, et aucune tâche ne le réduit&#x202f;: nommez-en une dans une colonne «&#xa0;Mitigated by&#xa0;».</translation>
    </message>
    <message>
        <source>No step of the rollback verifies it: add how to see that it was successful.</source>
        <translation>Aucune étape du retour arrière ne le vérifie&#x202f;: ajoutez à quoi on voit qu’il a réussi.</translation>
    </message>
    <message>
        <source>Phase %1 “%2” has no checkpoint: say what is validated after it.</source>
        <translation>La phase %1 «&#xa0;%2&#xa0;» n’a pas de point de contrôle&#x202f;: dites ce qui est validé après elle.</translation>
    </message>
    <message>
        <source>Risks are identified: what could go wrong is known, mitigation is planned, the rollback procedure is ready.</source>
        <translation>Les risques sont identifiés&#x202f;: on sait ce qui peut mal tourner, les parades sont prévues, le retour arrière est prêt.</translation>
    </message>
    <message>
        <source>The plan names its risks.</source>
        <translation>Le plan nomme ses risques.</translation>
    </message>
    <message>
        <source>Every risk has a mitigation.</source>
        <translation>Chaque risque a une parade.</translation>
    </message>
    <message>
        <source>Likelihood and impact are low, medium or high.</source>
        <translation>La probabilité et l’impact sont low, medium ou high.</translation>
    </message>
    <message>
        <source>A risk that is likely and grave is mitigated by a task.</source>
        <translation>Un risque probable et grave est réduit par une tâche.</translation>
    </message>
    <message>
        <source>A step of the rollback verifies it.</source>
        <translation>Une étape du retour arrière le vérifie.</translation>
    </message>
    <message>
        <source>The rollback plan ends with how to verify that the rollback was successful.</source>
        <translation>Le plan de retour arrière finit par la façon de vérifier qu’il a réussi.</translation>
    </message>
    <message>
        <source>Every phase has a checkpoint.</source>
        <translation>Chaque phase a un point de contrôle.</translation>
    </message>
    <message>
        <source>After each phase, validate.</source>
        <translation>Après chaque phase, validez.</translation>
    </message>
    <message>
        <source>The section “%1” is missing: add it.</source>
        <translation>La section «&#xa0;%1&#xa0;» manque&#x202f;: ajoutez-la.</translation>
    </message>
    <message>
        <source>“%1” is not started: it is as the template has it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas commencé&#x202f;: c’est tel que dans le modèle.</translation>
    </message>
    <message>
        <source>“%1” is empty: write it, or take the heading out.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#x202f;: écrivez-le, ou retirez le titre.</translation>
    </message>
    <message>
        <source>The question “%1” is open: answer it, or defer it with a reason.</source>
        <translation>La question «&#xa0;%1&#xa0;» est ouverte&#x202f;: répondez-y, ou renvoyez-la avec une raison.</translation>
    </message>
    <message>
        <source>The research “%1” cannot be read: %2</source>
        <translation>La recherche «&#xa0;%1&#xa0;» ne peut pas être lue&#x202f;: %2</translation>
    </message>
    <message>
        <source>The plan has about %1 tokens, more than its budget of %2: shorten it, or split it into two plans.</source>
        <translation>Le plan fait environ %1 tokens, plus que son budget de %2&#x202f;: raccourcissez-le, ou divisez-le en deux plans.</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule.</source>
        <translation>La configuration définit «&#xa0;%1&#xa0;», qui n’est pas une règle.</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule. Did you mean “%2”?</source>
        <translation>La configuration définit «&#xa0;%1&#xa0;», qui n’est pas une règle. Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The implementation specification holds all sections: whoever implements it has nothing else.</source>
        <translation>La spécification contient toutes les sections&#x202f;: qui la met en œuvre n’a rien d’autre.</translation>
    </message>
    <message>
        <source>The specification is complete: all questions are answered or flagged.</source>
        <translation>La spécification est complète&#x202f;: toutes les questions ont une réponse ou sont signalées.</translation>
    </message>
    <message>
        <source>The plan has all sections of a specification.</source>
        <translation>Le plan a toutes les sections d’une spécification.</translation>
    </message>
    <message>
        <source>No section is left as the template has it.</source>
        <translation>Aucune section n’est restée comme dans le modèle.</translation>
    </message>
    <message>
        <source>No section is empty.</source>
        <translation>Aucune section n’est vide.</translation>
    </message>
    <message>
        <source>Every question is answered or deferred.</source>
        <translation>Chaque question a une réponse ou est renvoyée.</translation>
    </message>
    <message>
        <source>The research that the plan names can be read.</source>
        <translation>La recherche que le plan nomme peut être lue.</translation>
    </message>
    <message>
        <source>Start with the research findings: load them from a bundle or a document.</source>
        <translation>Commencez par les constats de la recherche&#x202f;: chargez-les d’un lot ou d’un document.</translation>
    </message>
    <message>
        <source>The plan keeps to its budget of tokens.</source>
        <translation>Le plan respecte son budget de tokens.</translation>
    </message>
    <message>
        <source>A plan has about 4,000 tokens, 2 % of a context window, so that there is room to implement it.</source>
        <translation>Un plan fait environ 4 000 tokens, 2 % d’une fenêtre de contexte, pour laisser la place de le mettre en œuvre.</translation>
    </message>
    <message>
        <source>The configuration sets what there is.</source>
        <translation>La configuration définit ce qui existe.</translation>
    </message>
    <message>
        <source>A setting that is misspelt is not in force, and nobody sees it.</source>
        <translation>Un réglage mal orthographié n’est pas en vigueur, et personne ne le voit.</translation>
    </message>
    <message>
        <source>“%1” is allowed here without a reason: write it behind the rule.</source>
        <translation>«&#xa0;%1&#xa0;» est permis ici sans raison&#x202f;: écrivez-la après la règle.</translation>
    </message>
    <message>
        <source>There is no rule “%1” that could be allowed here.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;» qui pourrait être permise ici.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What is allowed in a comment is a rule, and there is a reason.</source>
        <translation>Ce qui est permis dans un commentaire est une règle, et il y a une raison.</translation>
    </message>
    <message>
        <source>Document decision rationale: why this, and not as everywhere else?</source>
        <translation>Documentez la raison des décisions&#x202f;: pourquoi ceci, et pas comme partout ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Task %1 “%2” names no file: say which files it changes.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» ne nomme aucun fichier&#x202f;: dites quels fichiers elle change.</translation>
    </message>
    <message>
        <source>Task %1 “%2” names “%3”, which is not in the repository: say that it is new, or correct the path.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» nomme «&#xa0;%3&#xa0;», qui n’est pas dans le dépôt&#x202f;: dites qu’il est nouveau, ou corrigez le chemin.</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say how it is tested: say how to validate it.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» ne dit pas comment elle est testée&#x202f;: dites comment la valider.</translation>
    </message>
    <message>
        <source>Task %1 “%2” is estimated at %3, more than %4: split it.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» est estimée à %3, plus que %4&#x202f;: divisez-la.</translation>
    </message>
    <message>
        <source>Task %1 “%2” has a share of %3 in its phase, more than %4: split it, or estimate it.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» a une part de %3 dans sa phase, plus que %4&#x202f;: divisez-la, ou estimez-la.</translation>
    </message>
    <message>
        <source>Task %1 “%2” has no estimate, and neither has its phase: estimate one of them.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» n’a pas d’estimation, et sa phase non plus&#x202f;: estimez l’une d’elles.</translation>
    </message>
    <message>
        <source>Task %1 “%2” is vague: say what to change instead of “%3”.</source>
        <translation>La tâche %1 «&#xa0;%2&#xa0;» est vague&#x202f;: dites ce qu’il faut changer au lieu de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A task names the files that it changes.</source>
        <translation>Une tâche nomme les fichiers qu’elle change.</translation>
    </message>
    <message>
        <source>Specific: clear what file and line to change.</source>
        <translation>Précis&#x202f;: on sait quel fichier et quelle ligne changer.</translation>
    </message>
    <message>
        <source>A file that a task names is in the repository, or is said to be new.</source>
        <translation>Un fichier qu’une tâche nomme est dans le dépôt, ou est dit nouveau.</translation>
    </message>
    <message>
        <source>A task says how it is tested.</source>
        <translation>Une tâche dit comment elle est testée.</translation>
    </message>
    <message>
        <source>Testable: know how to validate.</source>
        <translation>Testable&#x202f;: on sait comment valider.</translation>
    </message>
    <message>
        <source>A task takes 4 hours at most.</source>
        <translation>Une tâche prend 4 heures au plus.</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each; break bigger tasks.</source>
        <translation>Dimensionné&#x202f;: moins de 4 heures chacune&#x202f;; divisez les plus grandes.</translation>
    </message>
    <message>
        <source>A task or its phase has an estimate.</source>
        <translation>Une tâche ou sa phase a une estimation.</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each. What is not estimated cannot be known to be that small.</source>
        <translation>Dimensionné&#x202f;: moins de 4 heures chacune. Ce qui n’est pas estimé ne peut être tenu pour si petit.</translation>
    </message>
    <message>
        <source>A task&apos;s title says what is to be changed.</source>
        <translation>Le titre d’une tâche dit ce qui est à changer.</translation>
    </message>
    <message>
        <source>A task is specific and actionable, so that it can be executed without ambiguity.</source>
        <translation>Une tâche est précise et réalisable, pour être exécutée sans ambiguïté.</translation>
    </message>
    <message>
        <source>There is no approval %1.</source>
        <translation>Il n’y a pas d’approbation %1.</translation>
    </message>
    <message>
        <source>A role needs a name. Write one.</source>
        <translation>Un rôle a besoin d’un nom. Écrivez-en un.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>“%1” has to be a position, counted from 1.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une position, comptée à partir de 1.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” is not an argument of this operation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un argument de cette opération.</translation>
    </message>
    <message>
        <source>There is no checkpoint %1.</source>
        <translation>Il n’y a pas de point de contrôle %1.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A checkpoint has no “%1”, only a phase and a text.</source>
        <translation>Un point de contrôle n’a pas de «&#xa0;%1&#xa0;», seulement une phase et un texte.</translation>
    </message>
    <message>
        <source>There is nothing at this place that could cite a finding.</source>
        <translation>Il n’y a rien à cet endroit qui puisse citer un constat.</translation>
    </message>
    <message>
        <source>“%1” is no finding. Name it as C1, or as document:C1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un constat. Nommez-le C1, ou document:C1.</translation>
    </message>
    <message>
        <source>The quote has two kinds of quotation marks. Leave one of them out.</source>
        <translation>La citation a deux sortes de guillemets. Omettez-en une.</translation>
    </message>
    <message>
        <source>Say what cites: a task, decision, criterion or risk.</source>
        <translation>Dites ce qui cite&#x202f;: une tâche, une décision, un critère ou un risque.</translation>
    </message>
    <message>
        <source>Cite %1 in “%2”</source>
        <translation>Citer %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” does not cite %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne cite pas %2.</translation>
    </message>
    <message>
        <source>No longer cite %1 in “%2”</source>
        <translation>Ne plus citer %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” ends with what reads as a citation. Cite the finding instead.</source>
        <translation>«&#xa0;%1&#xa0;» se termine par ce qui se lit comme une citation. Citez plutôt le constat.</translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation>Il n’y a pas de critère %1.</translation>
    </message>
    <message>
        <source>“%1” has no box to tick.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de case à cocher.</translation>
    </message>
    <message>
        <source>Tick “%1”</source>
        <translation>Cocher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Untick “%1”</source>
        <translation>Décocher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no group “%1” of criteria.</source>
        <translation>Il n’y a pas de groupe «&#xa0;%1&#xa0;» de critères.</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Rename them in the text.</source>
        <translation>Il y a plusieurs groupes «&#xa0;%1&#xa0;». Renommez-les dans le texte.</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Move the criteria there.</source>
        <translation>Il y a déjà un groupe «&#xa0;%1&#xa0;». Déplacez-y les critères.</translation>
    </message>
    <message>
        <source>Move %1 criteria</source>
        <translation>Déplacer %1 critères</translation>
    </message>
    <message>
        <source>Remove %1 criteria</source>
        <translation>Retirer %1 critères</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some lines first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord quelques lignes.</translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>Coller «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Paste %1 criteria</source>
        <translation>Coller %1 critères</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Duplicate %1 criteria</source>
        <translation>Dupliquer %1 critères</translation>
    </message>
    <message>
        <source>A criterion has no “%1”, only a text and a group.</source>
        <translation>Un critère n’a pas de «&#xa0;%1&#xa0;», seulement un texte et un groupe.</translation>
    </message>
    <message>
        <source>There is no decision at position %1.</source>
        <translation>Il n’y a pas de décision à la position %1.</translation>
    </message>
    <message>
        <source>A decision needs a title. Write one, or remove the decision.</source>
        <translation>Une décision a besoin d’un titre. Écrivez-en un, ou retirez la décision.</translation>
    </message>
    <message>
        <source>“%1” has several fields “%2”. Name the one that is meant.</source>
        <translation>«&#xa0;%1&#xa0;» a plusieurs champs «&#xa0;%2&#xa0;». Nommez celui qui est visé.</translation>
    </message>
    <message>
        <source>It has no “%1”, only a name and a text.</source>
        <translation>Elle n’a pas de «&#xa0;%1&#xa0;», seulement un nom et un texte.</translation>
    </message>
    <message>
        <source>There is no decision “%1”. Name it by its number or its title.</source>
        <translation>Il n’y a pas de décision «&#xa0;%1&#xa0;». Nommez-la par son numéro ou son titre.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>Cette tâche n’existe pas.</translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation>Faire attendre «&#xa0;%2&#xa0;» par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Let “%1” not wait for “%2”</source>
        <translation>Ne plus faire attendre «&#xa0;%2&#xa0;» par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say which part of the effort is meant, such as “Implementation”.</source>
        <translation>Dites de quelle partie de la charge il s’agit, comme «&#xa0;Implementation&#xa0;».</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>Modifier la charge de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Bring the effort up to date</source>
        <translation>Mettre la charge à jour</translation>
    </message>
    <message>
        <source>The front matter is not written in a way that can be changed here. Edit it as text.</source>
        <translation>L’en-tête n’est pas écrit d’une façon qui puisse être modifiée ici. Modifiez-le comme texte.</translation>
    </message>
    <message>
        <source>A path is empty. Choose a file.</source>
        <translation>Un chemin est vide. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“%1” is no approach. Choose feature, refactoring, debugging or infrastructure.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une approche. Choisissez feature, refactoring, debugging ou infrastructure.</translation>
    </message>
    <message>
        <source>Change the approach</source>
        <translation>Changer l’approche</translation>
    </message>
    <message>
        <source>Change the research</source>
        <translation>Changer la recherche</translation>
    </message>
    <message>
        <source>This lies within a merge conflict. Resolve the conflict in the text first.</source>
        <translation>Ceci se trouve dans un conflit de fusion. Résolvez d’abord le conflit dans le texte.</translation>
    </message>
    <message>
        <source>Written here, this would not read back as it was meant. Edit it as text.</source>
        <translation>Écrit ici, ce ne serait pas relu comme prévu. Modifiez-le comme texte.</translation>
    </message>
    <message>
        <source>This would also change how something else is read: “%1”. Edit it as text.</source>
        <translation>Cela changerait aussi la lecture d’autre chose&#x202f;: «&#xa0;%1&#xa0;». Modifiez-le comme texte.</translation>
    </message>
    <message>
        <source>Correct numbers in prose</source>
        <translation>Corriger les numéros dans la prose</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>Il n’y a pas d’opération «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The options of “%1” are no list. Edit them as text.</source>
        <translation>Les options de «&#xa0;%1&#xa0;» ne sont pas une liste. Modifiez-les comme texte.</translation>
    </message>
    <message>
        <source>There is no “%1” here. Name it by its position or its name.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» ici. Nommez-le par sa position ou son nom.</translation>
    </message>
    <message>
        <source>The decision chose “%1”. Change the decision first.</source>
        <translation>La décision a choisi «&#xa0;%1&#xa0;». Changez d’abord la décision.</translation>
    </message>
    <message>
        <source>Link the pattern “%1”</source>
        <translation>Renvoyer au patron «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <translation>Cette phase n’existe pas.</translation>
    </message>
    <message>
        <source>A phase needs a title.</source>
        <translation>Une phase a besoin d’un titre.</translation>
    </message>
    <message>
        <source>A title stands on one line: write “%1” without line breaks.</source>
        <translation>Un titre tient sur une ligne&#x202f;: écrivez «&#xa0;%1&#xa0;» sans saut de ligne.</translation>
    </message>
    <message>
        <source>“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une estimation&#x202f;: écrivez 2 hours, 2-4 hours, 30 min ou 1 day</translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>Ajouter la phase «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the estimate of “%1”</source>
        <translation>Définir l’estimation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation>Déplacer la phase «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These name what would be removed: %1. Remove it and these references?</source>
        <translation>Ceux-ci nomment ce qui serait retiré&#x202f;: %1. Le retirer avec ces renvois&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the phase “%1”</source>
        <translation>Retirer la phase «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no field of a phase: it has a title and an estimate.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ d’une phase&#x202f;: elle a un titre et une estimation.</translation>
    </message>
    <message>
        <source>Change approach to %1</source>
        <translation>Changer l’approche en %1</translation>
    </message>
    <message>
        <source>“%1” is written in several places. Edit it as text.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit à plusieurs endroits. Modifiez-le comme texte.</translation>
    </message>
    <message>
        <source>Change the context</source>
        <translation>Modifier le contexte</translation>
    </message>
    <message>
        <source>There is no answer. Write one, or defer the question.</source>
        <translation>Il n’y a pas de réponse. Écrivez-en une, ou renvoyez la question.</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Répondre à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say to whom or to what the question is deferred.</source>
        <translation>Dites à qui ou à quoi la question est renvoyée.</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>Renvoyer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no question. Write what is asked.</source>
        <translation>Il n’y a pas de question. Écrivez ce qui est demandé.</translation>
    </message>
    <message>
        <source>Raise Question</source>
        <translation>Soulever une question</translation>
    </message>
    <message>
        <source>The lines of these tasks lie within each other. Edit them as text.</source>
        <translation>Les lignes de ces tâches s’imbriquent. Modifiez-les comme texte.</translation>
    </message>
    <message>
        <source>There is no risk %1.</source>
        <translation>Il n’y a pas de risque %1.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Add the column in the text.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;». Ajoutez la colonne dans le texte.</translation>
    </message>
    <message>
        <source>The row “%1” has more cells than the table has columns. Correct it in the text first.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» a plus de cellules que le tableau n’a de colonnes. Corrigez-la d’abord dans le texte.</translation>
    </message>
    <message>
        <source>There is no text. Write one, or remove the entry.</source>
        <translation>Il n’y a pas de texte. Écrivez-en un, ou retirez l’entrée.</translation>
    </message>
    <message>
        <source>Add %1 risks</source>
        <translation>Ajouter %1 risques</translation>
    </message>
    <message>
        <source>The table of “%1” was not understood. Edit it as text.</source>
        <translation>Le tableau de «&#xa0;%1&#xa0;» n’a pas été compris. Modifiez-le comme texte.</translation>
    </message>
    <message>
        <source>Move %1 risks</source>
        <translation>Déplacer %1 risques</translation>
    </message>
    <message>
        <source>Remove %1 risks</source>
        <translation>Retirer %1 risques</translation>
    </message>
    <message>
        <source>Duplicate %1 risks</source>
        <translation>Dupliquer %1 risques</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some first.</source>
        <translation>Le presse-papiers ne contient pas de lignes. Copiez-en d’abord.</translation>
    </message>
    <message>
        <source>“%1” has no column. Copy it together with a header.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonne. Copiez-le avec un en-tête.</translation>
    </message>
    <message>
        <source>Rate “%1”</source>
        <translation>Évaluer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is a section “%1” already.</source>
        <translation>Il y a déjà une section «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>Commencer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>Il n’y a pas de tâche %1.</translation>
    </message>
    <message>
        <source>“%1” names more than one task. Number the tasks in the text so that each number occurs once.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plus d’une tâche. Numérotez les tâches dans le texte pour que chaque numéro n’apparaisse qu’une fois.</translation>
    </message>
    <message>
        <source>“%1” names more than one phase. Number the phases in the text so that each number occurs once.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plus d’une phase. Numérotez les phases dans le texte pour que chaque numéro n’apparaisse qu’une fois.</translation>
    </message>
    <message>
        <source>There is no phase %1.</source>
        <translation>Il n’y a pas de phase %1.</translation>
    </message>
    <message>
        <source>There are no tasks in what was copied. A task begins with a number or a box.</source>
        <translation>Il n’y a pas de tâches dans ce qui a été copié. Une tâche commence par un numéro ou une case.</translation>
    </message>
    <message>
        <source>Paste %1 tasks</source>
        <translation>Coller %1 tâches</translation>
    </message>
    <message>
        <source>The task to stand behind is not in that phase.</source>
        <translation>La tâche derrière laquelle se placer n’est pas dans cette phase.</translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation>Retirer %1 tâches</translation>
    </message>
    <message>
        <source>Move %1 tasks</source>
        <translation>Déplacer %1 tâches</translation>
    </message>
    <message>
        <source>Several fields stand here: %1. Name the one to be set.</source>
        <translation>Plusieurs champs se trouvent ici&#x202f;: %1. Nommez celui à définir.</translation>
    </message>
    <message>
        <source>Remove %1 of “%2”</source>
        <translation>Retirer %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation>Définir %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>These tasks would wait for each other: %1. Remove one of the dependencies first.</source>
        <translation>Ces tâches s’attendraient mutuellement&#x202f;: %1. Retirez d’abord l’une des dépendances.</translation>
    </message>
    <message>
        <source>“%1” follows from where a task stands. Move the task.</source>
        <translation>«&#xa0;%1&#xa0;» découle de la place d’une tâche. Déplacez la tâche.</translation>
    </message>
    <message>
        <source>To split a task, give two titles or more.</source>
        <translation>Pour diviser une tâche, donnez au moins deux titres.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Diviser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>To merge tasks, name two or more.</source>
        <translation>Pour fusionner des tâches, nommez-en au moins deux.</translation>
    </message>
    <message>
        <source>As one task they would wait for themselves: %1. Remove one of the dependencies first.</source>
        <translation>En une seule tâche, elles s’attendraient elles-mêmes&#x202f;: %1. Retirez d’abord l’une des dépendances.</translation>
    </message>
    <message>
        <source>Merge %1 tasks</source>
        <translation>Fusionner %1 tâches</translation>
    </message>
    <message>
        <source>“%1” names no finding: write it as C1 &quot;its words&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun constat&#x202f;: écrivez-le C1 &quot;ses mots&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as the path of a file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’écrire comme chemin d’un fichier.</translation>
    </message>
    <message>
        <source>There is no task %1 to depend on.</source>
        <translation>Il n’y a pas de tâche %1 dont dépendre.</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Une tâche a besoin d’un titre.</translation>
    </message>
    <message>
        <source>“%1” is a heading of its own. Move it in the text.</source>
        <translation>«&#xa0;%1&#xa0;» est un titre à part. Déplacez-le dans le texte.</translation>
    </message>
    <message>
        <source>“%1” has a line break. Write it on one line.</source>
        <translation>«&#xa0;%1&#xa0;» a un saut de ligne. Écrivez-le sur une ligne.</translation>
    </message>
    <message>
        <source>“&lt;!--” hides what follows. Close the comment with “--&gt;”.</source>
        <translation>«&#xa0;&lt;!--&#xa0;» cache ce qui suit. Fermez le commentaire avec «&#xa0;--&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” would not be read as text. Let it begin with a word, or with a backslash.</source>
        <translation>«&#xa0;%1&#xa0;» ne serait pas lu comme du texte. Faites-le commencer par un mot, ou par une barre oblique inverse.</translation>
    </message>
    <message>
        <source>“%1” is not the only one. Name it by its position.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le seul. Nommez-le par sa position.</translation>
    </message>
    <message>
        <source>It does not end with the block of an exported specification.</source>
        <translation>Il ne se termine pas par le bloc d’une spécification exportée.</translation>
    </message>
    <message>
        <source>It was changed since it was exported, or never was.</source>
        <translation>Elle a été modifiée depuis son export, ou n’a jamais été exportée.</translation>
    </message>
    <message>
        <source>The block at the end was changed.</source>
        <translation>Le bloc à la fin a été modifié.</translation>
    </message>
    <message>
        <source>Something else than a log stands behind the block at the end.</source>
        <translation>Autre chose qu’un journal se trouve derrière le bloc à la fin.</translation>
    </message>
    <message>
        <source>More was changed than ticks and a section “## Implementation Log”.</source>
        <translation>Plus que des coches et une section «&#xa0;## Implementation Log&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>It is a draft, which nobody has approved.</source>
        <translation>C’est un brouillon, que personne n’a approuvé.</translation>
    </message>
    <message>
        <source>The plan says something else now, or is another one: its digest is %1, and not %2.</source>
        <translation>Le plan dit autre chose maintenant, ou c’en est un autre&#x202f;: son empreinte est %1, et non %2.</translation>
    </message>
    <message>
        <source>It does not say what the plan says.</source>
        <translation>Elle ne dit pas ce que dit le plan.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;». Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” has to hold names with values.</source>
        <translation>«&#xa0;%1&#xa0;» doit contenir des noms avec des valeurs.</translation>
    </message>
    <message>
        <source>“%1” has to be error, warning, info or off, not “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être error, warning, info ou off, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has to be a number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of roles.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de rôles.</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1. Nothing of it is in force.</source>
        <translation>La configuration ne peut pas être lue&#x202f;: %1. Rien n’en est en vigueur.</translation>
    </message>
    <message>
        <source>“%1” has to be a single value</source>
        <translation>«&#xa0;%1&#xa0;» doit être une valeur unique</translation>
    </message>
    <message>
        <source>“research” has to be a path or a list of paths</source>
        <translation>«&#xa0;research&#xa0;» doit être un chemin ou une liste de chemins</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1</source>
        <translation>L’en-tête ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Git could not merge “%1” and “%2”: keep one side and remove the markers</source>
        <translation>Git n’a pas pu fusionner «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#x202f;: gardez un côté et retirez les marques</translation>
    </message>
    <message>
        <source>Git marks the start of a conflict with “%1”, but its end is missing</source>
        <translation>Git marque le début d’un conflit avec «&#xa0;%1&#xa0;», mais sa fin manque</translation>
    </message>
    <message>
        <source>This row has %1 cells, but the table has %2 columns</source>
        <translation>Cette ligne a %1 cellules, mais le tableau a %2 colonnes</translation>
    </message>
    <message>
        <source>“%1” names more than one task: number the tasks so that each number occurs once</source>
        <translation>«&#xa0;%1&#xa0;» désigne plus d’une tâche&#x202f;: numérotez les tâches pour que chaque numéro n’apparaisse qu’une fois</translation>
    </message>
    <message>
        <source>Another task before this one has the number %1: it is called %2 here</source>
        <translation>Une autre tâche avant celle-ci a le numéro %1&#x202f;: elle s’appelle %2 ici</translation>
    </message>
    <message>
        <source>The fields of “%1” are not below it for markdown: indent them by %2 spaces</source>
        <translation>Pour markdown, les champs de «&#xa0;%1&#xa0;» ne sont pas sous elle&#x202f;: indentez-les de %2 espaces</translation>
    </message>
    <message>
        <source>“%1” belongs to no task: indent it below the task that it is about</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient à aucune tâche&#x202f;: indentez-le sous la tâche concernée</translation>
    </message>
    <message>
        <source>This plan is read-only: %1</source>
        <translation>Ce plan est en lecture seule&#x202f;: %1</translation>
    </message>
    <message>
        <source>The text is being typed. Close the code block or comment first.</source>
        <translation>Le texte est en cours de saisie. Fermez d’abord le bloc de code ou le commentaire.</translation>
    </message>
    <message>
        <source>The plan is just being changed. Try again.</source>
        <translation>Le plan est en cours de modification. Réessayez.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; save it as UTF-8 in the editor that it comes from.</source>
        <translation>Le fichier n’est pas de l’UTF-8 valide&#x202f;; enregistrez-le en UTF-8 dans l’éditeur d’où il vient.</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1 Nothing of it is in force.</source>
        <translation>La configuration ne peut pas être lue&#x202f;: %1 Rien n’en est en vigueur.</translation>
    </message>
    <message>
        <source>The folder of the approvals cannot be read.</source>
        <translation>Le dossier des approbations ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Setsquare::NewPlanDialog</name>
    <message>
        <source>Refactoring</source>
        <translation>Refactorisation</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Infrastructure change</source>
        <translation>Changement d’infrastructure</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Existing code is improved, and its behaviour stays as it is.</source>
        <translation>Du code existant est amélioré, et son comportement reste tel quel.</translation>
    </message>
    <message>
        <source>A bug is fixed, from what the investigation found.</source>
        <translation>Un défaut est corrigé, d’après ce que l’enquête a trouvé.</translation>
    </message>
    <message>
        <source>Systems, deployments or configurations are changed.</source>
        <translation>Des systèmes, déploiements ou configurations sont changés.</translation>
    </message>
    <message>
        <source>Something new is added, from requirements.</source>
        <translation>Quelque chose de nouveau est ajouté, à partir d’exigences.</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>What is to be done, in a few words</source>
        <translation>Ce qui est à faire, en quelques mots</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>C&amp;reate Plan</source>
        <translation>C&amp;réer le plan</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>None: the plan rests on nothing yet</source>
        <translation>Aucune&#x202f;: le plan ne repose encore sur rien</translation>
    </message>
    <message>
        <source>Its question begins the conte&amp;xt</source>
        <translation>Sa question commence le conte&amp;xte</translation>
    </message>
    <message numerus="yes">
        <source>%n success criteria become &amp;acceptance criteria</source>
        <translation>
            <numerusform>%n critère de réussite devient critère d’&amp;acceptation</numerusform>
            <numerusform>%n critères de réussite deviennent critères d’&amp;acceptation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;open questions are listed</source>
        <translation>
            <numerusform>%n question &amp;ouverte est listée</numerusform>
            <numerusform>%n questions &amp;ouvertes sont listées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionDraft</name>
    <message>
        <source>Name of the new option</source>
        <translation>Nom de la nouvelle option</translation>
    </message>
    <message>
        <source>Name, or the next letter</source>
        <translation>Nom, ou la lettre suivante</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>Nouvelle option</translation>
    </message>
    <message>
        <source>What it is, and what speaks for it</source>
        <translation>Ce que c’est, et ce qui parle pour</translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionEditor</name>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui parle pour</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui parle contre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>Retirer cette option</translation>
    </message>
    <message>
        <source>Option %1, chosen</source>
        <translation>Option %1, choisie</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>Nom de l’option %1</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>Pour l’option %1</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>Contre l’option %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose option %1</source>
        <translation>Choisir l’option %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlineModel</name>
    <message>
        <source>Task %1: %2</source>
        <translation>Tâche %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation>Pas encore de titres</translation>
    </message>
    <message>
        <source>Begin a line with # to give the plan a title, with ## for a section.</source>
        <translation>Commencez une ligne par # pour donner un titre au plan, par ## pour une section.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteEntries</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre de section</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternDialog</name>
    <message>
        <source>Extract a Pattern</source>
        <translation>Extraire un patron</translation>
    </message>
    <message>
        <source>What of this decision can be used again? It becomes a file of its own, and the decision links to it.</source>
        <translation>Qu’y a-t-il de réutilisable dans cette décision&#x202f;? Cela devient un fichier à part, et la décision y renvoie.</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>Nom du patron</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What calls for it</source>
        <translation>Ce qui l’appelle</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quand l’utiliser</translation>
    </message>
    <message>
        <source>In which cases, and in which not</source>
        <translation>Dans quels cas, et dans lesquels non</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>Où il a servi</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce qu’il coûte</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>Dossier des patrons</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for patterns</source>
        <translation>Choisir le dossier des patrons</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Becomes %1.md, or with a number behind it if there is one already</source>
        <translation>Devient %1.md, ou avec un numéro derrière s’il y en a déjà un</translation>
    </message>
    <message>
        <source>Give it a name and a folder</source>
        <translation>Donnez-lui un nom et un dossier</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternShelf</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There are too many patterns of this name. Give it another one.</source>
        <translation>Il y a trop de patrons de ce nom. Donnez-lui-en un autre.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanController</name>
    <message>
        <source>change by another program</source>
        <translation>modification par un autre programme</translation>
    </message>
    <message>
        <source>Another program changed the file; its changes were taken over.</source>
        <translation>Un autre programme a modifié le fichier&#x202f;; ses modifications ont été reprises.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Prendre celles du fichier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Another program changed the file while you have unsaved changes. Nothing was overwritten.</source>
        <translation>Un autre programme a modifié le fichier alors que vous avez des modifications non enregistrées. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The file was removed or renamed, or cannot be read any more. Its text is still here.</source>
        <translation>Le fichier a été retiré ou renommé, ou ne peut plus être lu. Son texte est encore ici.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 n’a pas été ouvert. %2</translation>
    </message>
    <message>
        <source>Its permissions do not allow writing, and it is open for reading only.</source>
        <translation>Ses droits ne permettent pas l’écriture, et il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Not exported: the plan is not valid UTF-8.</source>
        <translation>Non exporté&#x202f;: le plan n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Montrer ce qui manque</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>Exporter le brouillon…</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Non exporté. %1</translation>
    </message>
    <message>
        <source>Not exported to %1. %2</source>
        <translation>Non exporté vers %1. %2</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>NOT exported. %1</source>
        <translation>NON exporté. %1</translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation>Le brouillon a été exporté vers %1.</translation>
    </message>
    <message>
        <source>The specification was exported to %1.</source>
        <translation>La spécification a été exportée vers %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The plan holds no decisions.</source>
        <translation>Le plan ne contient pas de décisions.</translation>
    </message>
    <message>
        <source>NOT all decisions were exported. %1</source>
        <translation>Les décisions n’ont PAS toutes été exportées. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were written to %1.</source>
        <translation>
            <numerusform>%n décision a été écrite dans %1.</numerusform>
            <numerusform>%n décisions ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals were not taken over. %1</source>
        <translation>Les approbations n’ont pas été reprises. %1</translation>
    </message>
    <message>
        <source>The approvals of “%1” are here, but no plan of that name. Has this plan been renamed?</source>
        <translation>Les approbations de «&#xa0;%1&#xa0;» sont ici, mais pas de plan de ce nom. Ce plan a-t-il été renommé&#x202f;?</translation>
    </message>
    <message>
        <source>Take the approvals over</source>
        <translation>Reprendre les approbations</translation>
    </message>
    <message>
        <source>git ignores the folder %1: nobody else will see who has approved. Take it out of .gitignore.</source>
        <translation>git ignore le dossier %1&#x202f;: personne d’autre ne verra qui a approuvé. Retirez-le de .gitignore.</translation>
    </message>
    <message>
        <source>The plan has to be saved first.</source>
        <translation>Le plan doit d’abord être enregistré.</translation>
    </message>
    <message>
        <source>Tick Approval</source>
        <translation>Cocher l’approbation</translation>
    </message>
    <message>
        <source>Clear Approval</source>
        <translation>Décocher l’approbation</translation>
    </message>
    <message>
        <source>Bring Approval Boxes Up to Date</source>
        <translation>Mettre à jour les cases d’approbation</translation>
    </message>
    <message>
        <source>What was decided reaches the others when it is committed, together with the plan.</source>
        <translation>Ce qui a été décidé parvient aux autres quand c’est inclus dans un commit, avec le plan.</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Commit…</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>Il n’y a rien à inclure dans un commit.</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>Commit fait.</translation>
    </message>
    <message>
        <source>NOT committed. %1</source>
        <translation>Commit NON fait. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation>NON enregistré. %1</translation>
    </message>
    <message>
        <source>That is the plan itself.</source>
        <translation>C’est le plan lui-même.</translation>
    </message>
    <message>
        <source>The plan rests on that file.</source>
        <translation>Le plan repose sur ce fichier.</translation>
    </message>
    <message>
        <source>%1 was NOT saved. %2</source>
        <translation>%1 n’a PAS été enregistré. %2</translation>
    </message>
    <message>
        <source>%1 – draft, not approved</source>
        <translation>%1 – brouillon, non approuvé</translation>
    </message>
    <message>
        <source>NOT printed: the printer took no page. Look at its connection and its paper.</source>
        <translation>NON imprimé&#x202f;: l’imprimante n’a pris aucune page. Vérifiez sa connexion et son papier.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanHistory</name>
    <message>
        <source>The repository belongs to another user, so git does not read it.</source>
        <translation>Le dépôt appartient à quelqu’un d’autre, donc git ne le lit pas.</translation>
    </message>
    <message>
        <source>There is no git repository here.</source>
        <translation>Il n’y a pas de dépôt git ici.</translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>Le fichier dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>There is no file %2 in %1.</source>
        <translation>Il n’y a pas de fichier %2 dans %1.</translation>
    </message>
    <message>
        <source>Git knows no revision %1.</source>
        <translation>Git ne connaît pas de révision %1.</translation>
    </message>
    <message>
        <source>Older commits are not listed.</source>
        <translation>Les commits plus anciens ne sont pas listés.</translation>
    </message>
    <message>
        <source>The file is not in the repository.</source>
        <translation>Le fichier n’est pas dans le dépôt.</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPage</name>
    <message>
        <source>Contents of the plan</source>
        <translation>Contenu du plan</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Why this is done</source>
        <translation>Pourquoi ceci est fait</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>What the solution is, in a few paragraphs</source>
        <translation>Ce qu’est la solution, en quelques paragraphes</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Flux de données</translation>
    </message>
    <message>
        <source>Step of the data flow</source>
        <translation>Étape du flux de données</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Ce qui va où</translation>
    </message>
    <message>
        <source>Integration points</source>
        <translation>Points d’intégration</translation>
    </message>
    <message>
        <source>Integration point</source>
        <translation>Point d’intégration</translation>
    </message>
    <message>
        <source>Add an integration point</source>
        <translation>Ajouter un point d’intégration</translation>
    </message>
    <message>
        <source>What it has to work with</source>
        <translation>Avec quoi cela doit fonctionner</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Autres possibilités</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Autre possibilité</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Ajouter une autre possibilité</translation>
    </message>
    <message>
        <source>Why it was not chosen</source>
        <translation>Pourquoi elle n’a pas été choisie</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Tradeoff</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>Add a tradeoff</source>
        <translation>Ajouter un compromis</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>What is won, but what it costs</source>
        <translation>Ce qu’on gagne, mais ce qu’il en coûte</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Learnings and improvements</source>
        <translation>Enseignements et améliorations</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>deferred to %1</source>
        <translation>renvoyée à %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>One place could not be read as part of the section around.</source>
        <translation>Un endroit n’a pas pu être lu comme partie de la section.</translation>
    </message>
    <message>
        <source>%1 places could not be read as part of the section around.</source>
        <translation>%1 endroits n’ont pas pu être lus comme partie de la section.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPane</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Sections du plan</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>Un plan vide</translation>
    </message>
    <message>
        <source>Begin with a title and the sections that the plan needs, such as:</source>
        <translation>Commencez par un titre et les sections dont le plan a besoin, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>Begin with the context</source>
        <translation>Commencer par le contexte</translation>
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
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Risks &amp; rollback</source>
        <translation>Risques &amp; retour</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Parties du plan</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Texte du plan</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>where there is little room</comment>
        <translation>Traces</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanState</name>
    <message>
        <source>Ready to export</source>
        <translation>Prêt à exporter</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n thing(s) before export</source>
        <translation>
            <numerusform>Brouillon · %n point avant l’export</numerusform>
            <numerusform>Brouillon · %n points avant l’export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanStatusBar</name>
    <message>
        <source>Sum of all estimates</source>
        <translation>Somme de toutes les estimations</translation>
    </message>
    <message>
        <source>Length of the critical path, with as many hands as wanted; P80: 80 % of simulated runs ended by then</source>
        <translation>Longueur du chemin critique, avec autant de mains que voulu&#x202f;; P80&#x202f;: 80 % des exécutions simulées étaient finies alors</translation>
    </message>
    <message>
        <source>About a quarter of the bytes: what the plan takes of an agent&apos;s context</source>
        <translation>Environ un quart des octets&#x202f;: ce que le plan prend du contexte d’un agent</translation>
    </message>
    <message>
        <source>Encoding and line ends of the file</source>
        <translation>Encodage et fins de ligne du fichier</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 phase</source>
        <translation>%1 en 1 phase</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phases</source>
        <translation>
            <numerusform>%1 en %n phase</numerusform>
            <numerusform>%1 en %n phases</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>charge %1</translation>
    </message>
    <message>
        <source>critical path %1</source>
        <translation>chemin critique %1</translation>
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
        <translation>Ce à quoi les approbations sont liées&#x202f;: %1</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>%1, P80 %2</source>
        <translation>%1, P80 %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>Computed when typing rests</source>
        <translation>Calculé quand la saisie se repose</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>fins de ligne mixtes</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanWindows</name>
    <message>
        <source>The sample could not be copied to %1.</source>
        <translation>L’exemple n’a pas pu être copié vers %1.</translation>
    </message>
    <message>
        <source>The language changes when Setsquare is started the next time.</source>
        <translation>La langue change au prochain démarrage de Setsquare.</translation>
    </message>
</context>
<context>
    <name>Setsquare::PreviewPane</name>
    <message>
        <source>[Image: %1]</source>
        <translation>[Image&#x202f;: %1]</translation>
    </message>
    <message>
        <source>Preview paused: this part is too deeply nested or too large. The source is shown as it is; here is how it begins.</source>
        <translation>Aperçu suspendu&#x202f;: cette partie est trop imbriquée ou trop grande. La source est montrée telle quelle&#x202f;; voici comment elle commence.</translation>
    </message>
    <message>
        <source>This table is too large for the preview.</source>
        <translation>Ce tableau est trop grand pour l’aperçu.</translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation>Aperçu du plan</translation>
    </message>
    <message>
        <source>The plan as it is read. A click selects its lines, a double click goes to them.</source>
        <translation>Le plan tel qu’il est lu. Un clic sélectionne ses lignes, un double clic y va.</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Rien à lire pour l’instant</translation>
    </message>
    <message>
        <source>What you write in Source, or add as phases and tasks, is shown here as its readers will see it.</source>
        <translation>Ce que vous écrivez dans Source, ou ajoutez comme phases et tâches, est montré ici tel que ses lecteurs le verront.</translation>
    </message>
    <message>
        <source>%1 in the research</source>
        <translation>%1 dans la recherche</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Ctrl+click opens it</source>
        <translation>%1&lt;br&gt;Ctrl+clic l’ouvre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Go to the source</source>
        <translation>&amp;Aller à la source</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
</context>
<context>
    <name>Setsquare::ProgressSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
</context>
<context>
    <name>Setsquare::QuestionBar</name>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>À qui ou à quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Write the answer into the plan&apos;s Open Questions</source>
        <translation>Écrire la réponse dans les questions ouvertes du plan</translation>
    </message>
    <message>
        <source>Write into the plan&apos;s Open Questions to whom or what it is left</source>
        <translation>Écrire dans les questions ouvertes du plan à qui ou à quoi elle est laissée</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReadingPage</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Setsquare::RepositoryPlans</name>
    <message>
        <source>These were changed last. The repository may have more plans.</source>
        <translation>Ceux-ci ont été modifiés en dernier. Le dépôt a peut-être d’autres plans.</translation>
    </message>
    <message>
        <source>It belongs to another user, so it is not searched for plans.</source>
        <translation>Il appartient à quelqu’un d’autre, donc on n’y cherche pas de plans.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchModel</name>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>sans critère</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>renvoyée</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchOffers</name>
    <message>
        <source>1 citation no longer says what the research says.</source>
        <translation>1 citation ne dit plus ce que dit la recherche.</translation>
    </message>
    <message>
        <source>%1 citations no longer say what the research says.</source>
        <translation>%1 citations ne disent plus ce que dit la recherche.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Show what was cited beside what stands there now</source>
        <translation>Montrer ce qui a été cité à côté de ce qui s’y trouve maintenant</translation>
    </message>
    <message>
        <source>The plan does not name %1.</source>
        <translation>Le plan ne nomme pas %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Write %1 into the front matter of the plan</source>
        <translation>Écrire %1 dans l’en-tête du plan</translation>
    </message>
    <message>
        <source>No findings are recognised in %1.</source>
        <translation>Aucun constat n’est reconnu dans %1.</translation>
    </message>
    <message>
        <source>Take its headings</source>
        <translation>Prendre ses titres</translation>
    </message>
    <message>
        <source>List the headings of %1, so that they can be cited</source>
        <translation>Lister les titres de %1, pour qu’ils puissent être cités</translation>
    </message>
    <message>
        <source>%1 is in the repository.</source>
        <translation>%1 est dans le dépôt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1 beside the plan</source>
        <translation>Ouvrir %1 à côté du plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPage</name>
    <message>
        <source>Full text of the research</source>
        <translation>Texte intégral de la recherche</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPane</name>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Aucun constat ne répond au filtre.</translation>
    </message>
    <message>
        <source>No research yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>Open the document that this plan rests on, and see which of its findings the plan addresses.</source>
        <translation>Ouvrez le document sur lequel repose ce plan, et voyez lesquels de ses constats le plan traite.</translation>
    </message>
    <message>
        <source>Open research…</source>
        <translation>Ouvrir une recherche…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>Non traités</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Show the document instead of its findings</source>
        <translation>Montrer le document au lieu de ses constats</translation>
    </message>
    <message>
        <source>Findings of the research</source>
        <translation>Constats de la recherche</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>Non traités %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvertes %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchShelf</name>
    <message>
        <source>%1 What it said last is shown.</source>
        <translation>%1 Ce qu’il disait en dernier est montré.</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchText</name>
    <message>
        <source>Full text of the research</source>
        <translation>Texte intégral de la recherche</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewMap</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifiée</translation>
    </message>
    <message>
        <source>Changed since the approval of %1</source>
        <translation>Modifiée depuis l’approbation de %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewPane</name>
    <message>
        <source>← → another part  ·  ↑ ↓ read on  ·  Q question  ·  N remark  ·  Esc leave</source>
        <translation>← → autre partie  ·  ↑ ↓ lire la suite  ·  Q question  ·  N remarque  ·  Échap quitter</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>▼ Changed since the approval of %1</source>
        <translation>▼ Modifiée depuis l’approbation de %1</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Question&#x202f;:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Remarque&#x202f;:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>It becomes an open question of the plan</source>
        <translation>Elle devient une question ouverte du plan</translation>
    </message>
    <message>
        <source>It goes with the next approval</source>
        <translation>Elle accompagne la prochaine approbation</translation>
    </message>
    <message>
        <source>Return keeps it, Esc leaves it</source>
        <translation>Entrée la garde, Échap la laisse</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) go with the next approval</source>
        <translation>
            <numerusform>%n remarque accompagne la prochaine approbation</numerusform>
            <numerusform>%n remarques accompagnent la prochaine approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be changed now.</source>
        <translation>Le plan ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>“%1” is an open question of the plan now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant une question ouverte du plan</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewSheet</name>
    <message>
        <source>Clear the tick</source>
        <translation>Décocher</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Name &lt;mail&gt;</source>
        <translation>Nom &lt;mail&gt;</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>In the room, written down here</source>
        <translation>Dans la salle, noté ici</translation>
    </message>
    <message>
        <source>Passed on by somebody</source>
        <translation>Transmis par quelqu’un</translation>
    </message>
    <message>
        <source>What is to be remembered with it</source>
        <translation>Ce qu’il faut retenir avec</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No role approves this plan. Add some to a section “## Approval”.</source>
        <translation>Aucun rôle n’approuve ce plan. Ajoutez-en à une section «&#xa0;## Approval&#xa0;».</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&#x202f;: %2</translation>
    </message>
    <message>
        <source> — “%1”</source>
        <translation> — «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source> An earlier approval does not count, because the record %1 is damaged.</source>
        <translation> Une approbation antérieure ne compte pas, car l’enregistrement %1 est endommagé.</translation>
    </message>
    <message>
        <source> What was approved then is not kept, so the whole plan is shown.</source>
        <translation> Ce qui a été approuvé alors n’est pas conservé, donc le plan entier est montré.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Take back what this person has decided</source>
        <translation>Reprendre ce que cette personne a décidé</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Dites qui décide</translation>
    </message>
    <message>
        <source>Say who decides with an address: Name &lt;mail&gt;</source>
        <translation>Dites qui décide avec une adresse&#x202f;: Nom &lt;mail&gt;</translation>
    </message>
    <message>
        <source>Nothing was recorded: the plan has changed while it was read. Read it again; this is how it is now.</source>
        <translation>Rien n’a été enregistré&#x202f;: le plan a changé pendant sa lecture. Relisez-le&#x202f;; le voici tel qu’il est.</translation>
    </message>
    <message>
        <source>NOT recorded. %1</source>
        <translation>NON enregistré. %1</translation>
    </message>
    <message>
        <source>The approval of “%1” is recorded.</source>
        <translation>L’approbation de «&#xa0;%1&#xa0;» est enregistrée.</translation>
    </message>
    <message>
        <source>The rejection by “%1” is recorded.</source>
        <translation>Le rejet par «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>What “%1” had decided is withdrawn.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» avait décidé est retiré.</translation>
    </message>
    <message>
        <source>Clear Tick Without Approval</source>
        <translation>Décocher ce qui n’est pas approuvé</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewText</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Le plan entier</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>Ce qui est approuvé</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n caractère invisible</numerusform>
            <numerusform>%n caractères invisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link target(s)</source>
        <translation>
            <numerusform>%n cible de lien</numerusform>
            <numerusform>%n cibles de liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image text(s)</source>
        <translation>
            <numerusform>%n texte d’image</numerusform>
            <numerusform>%n textes d’images</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is hidden</source>
        <translation>Rien n’y est caché</translation>
    </message>
    <message>
        <source>Hidden in a preview: %1</source>
        <translation>Caché dans un aperçu&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionAccess</name>
    <message>
        <source>The plan has not been saved yet, so git knows nothing of it.</source>
        <translation>Le plan n’a pas encore été enregistré, donc git n’en sait rien.</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionList</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Revisions to compare with</source>
        <translation>Révisions à comparer</translation>
    </message>
    <message>
        <source>Revision: HEAD~3, v1.2, …</source>
        <translation>Révision&#x202f;: HEAD~3, v1.2, …</translation>
    </message>
    <message>
        <source>Revision in git to compare with</source>
        <translation>Révision de git à comparer</translation>
    </message>
</context>
<context>
    <name>Setsquare::RichLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <translation>Copier en markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskDetails</name>
    <message>
        <source>Rollback step</source>
        <translation>Étape du retour arrière</translation>
    </message>
    <message>
        <source>Add a rollback step</source>
        <translation>Ajouter une étape du retour arrière</translation>
    </message>
    <message>
        <source>Risk, rollback and checkpoints</source>
        <translation>Risque, retour arrière et points de contrôle</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>Plan de retour arrière</translation>
    </message>
    <message>
        <source>Validation checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>Ajouter un point de contrôle</translation>
    </message>
    <message>
        <source>What has to hold when this phase is done</source>
        <translation>Ce qui doit être vrai quand cette phase est finie</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Parade</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Réduit par</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Phase %1 (not there)</source>
        <translation>Phase %1 (n’existe pas)</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Élevés %1</translation>
    </message>
    <message>
        <source>Medium %1</source>
        <translation>Moyens %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Faibles %1</translation>
    </message>
    <message>
        <source>Not rated %1</source>
        <translation>Non évalués %1</translation>
    </message>
    <message>
        <source>No mitigation %1</source>
        <translation>Sans parade %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Tous les risques</translation>
    </message>
    <message>
        <source>Only those of high exposure</source>
        <translation>Seulement ceux à criticité élevée</translation>
    </message>
    <message>
        <source>Only those of medium exposure</source>
        <translation>Seulement ceux à criticité moyenne</translation>
    </message>
    <message>
        <source>Only those of low exposure</source>
        <translation>Seulement ceux à criticité faible</translation>
    </message>
    <message>
        <source>Only those that are not rated</source>
        <translation>Seulement ceux qui ne sont pas évalués</translation>
    </message>
    <message>
        <source>Only those that nothing is done about</source>
        <translation>Seulement ceux contre lesquels rien n’est fait</translation>
    </message>
    <message>
        <source>Only those of the chosen field</source>
        <translation>Seulement ceux de la case choisie</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrix</name>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Risk %1, %2: likelihood %3, impact %4, exposure %5</source>
        <translation>Risque %1, %2&#x202f;: probabilité %3, impact %4, criticité %5</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 risque</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 risques</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>Non évalués&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 likelihood, %2 impact: %3</source>
        <translation>Probabilité %1, impact %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>1 risk.</source>
        <translation>1 risque.</translation>
    </message>
    <message>
        <source>%1 risks.</source>
        <translation>%1 risques.</translation>
    </message>
    <message>
        <source>Exposure %1: %2.</source>
        <translation>Criticité %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Not rated: %1.</source>
        <translation>Non évalués&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrixView</name>
    <message>
        <source>Click to show only these</source>
        <translation>Cliquez pour ne montrer que ceux-ci</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>Risques par probabilité et impact</translation>
    </message>
    <message>
        <source>Arrow keys walk from risk to risk; with Ctrl they rate it anew. Space shows only those of its field.</source>
        <translation>Les flèches vont de risque en risque&#x202f;; avec Ctrl, elles l’évaluent à nouveau. Espace ne montre que ceux de sa case.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskModel</name>
    <message>
        <source>What can go wrong</source>
        <translation>Ce qui peut mal tourner</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Ce qu’on y fait</translation>
    </message>
    <message>
        <source>1, 3</source>
        <translation>1, 3</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>comme C1, C2</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Parade</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>Réduit par</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Fondé sur</translation>
    </message>
</context>
<context>
    <name>Setsquare::RisksPane</name>
    <message>
        <source>&amp;New Risk Below</source>
        <translation>&amp;Nouveau risque dessous</translation>
    </message>
    <message>
        <source>New Rollback Ste&amp;p</source>
        <translation>Nouvelle éta&amp;pe de retour</translation>
    </message>
    <message>
        <source>&amp;Duplicate Risk</source>
        <translation>&amp;Dupliquer le risque</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while sorted)</source>
        <translation>Mo&amp;nter (pas dans une liste triée)</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while filtered)</source>
        <translation>Mo&amp;nter (pas dans une liste filtrée)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while sorted)</source>
        <translation>&amp;Descendre (pas dans une liste triée)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while filtered)</source>
        <translation>&amp;Descendre (pas dans une liste filtrée)</translation>
    </message>
    <message>
        <source>&amp;Remove Risk</source>
        <translation>&amp;Retirer le risque</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>No risks and no way back yet</source>
        <translation>Pas encore de risques ni de retour possible</translation>
    </message>
    <message>
        <source>Write down what can go wrong, and how to undo it, such as:</source>
        <translation>Notez ce qui peut mal tourner, et comment l’annuler, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
</context>
<context>
    <name>Setsquare::RowsPane</name>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>Aller à la source</translation>
    </message>
</context>
<context>
    <name>Setsquare::RuleExplanation</name>
    <message>
        <source>Check “%1”</source>
        <translation>Contrôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#x202f;: %1</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>Where it does not fit, allow it with a comment at that place:</source>
        <translation>Là où il ne convient pas, permettez-le par un commentaire à cet endroit&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Copy Comment</source>
        <translation>&amp;Copier le commentaire</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleModel</name>
    <message>
        <source>cannot be scheduled</source>
        <translation>non planifiable</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>no estimate, at %1</source>
        <translation>pas d’estimation, à %1</translation>
    </message>
    <message>
        <source>, person %1</source>
        <translation>, personne %1</translation>
    </message>
    <message>
        <source>, can be %1 late</source>
        <translation>, peut avoir %1 de retard</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1, critique</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tasks of one wave can run at once.</source>
        <translation>Les tâches d’une vague peuvent se faire en même temps.</translation>
    </message>
    <message>
        <source>In how many of the simulated runs the task had no slack.</source>
        <translation>Dans combien des exécutions simulées la tâche n’avait pas de marge.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>Setsquare::SchedulePane</name>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows when each can run.</source>
        <translation>Dès qu’il y aura des tâches, ceci montrera quand chacune peut se faire.</translation>
    </message>
    <message>
        <source>Schedule of the tasks</source>
        <translation>Échéancier des tâches</translation>
    </message>
    <message>
        <source>Cannot be scheduled: in a cycle %1</source>
        <translation>Non planifiable&#x202f;: dans un cycle %1</translation>
    </message>
    <message>
        <source>and %1 cycles more</source>
        <translation>et %1 autres cycles</translation>
    </message>
    <message>
        <source>Cannot be scheduled: %1 tasks that wait for these</source>
        <translation>Non planifiable&#x202f;: %1 tâches qui les attendent</translation>
    </message>
    <message>
        <source>Cannot be scheduled, because they wait for these: %1</source>
        <translation>Non planifiable, car elles les attendent&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleSummary</name>
    <message>
        <source>Effort</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>The sum of all estimates</source>
        <translation>La somme de toutes les estimations</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The length of the critical path, with as many hands as wanted</source>
        <translation>La longueur du chemin critique, avec autant de mains que voulu</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Half, 80 % and 95 % of the simulated runs ended by then, with as many hands as wanted</source>
        <translation>La moitié, 80 % et 95 % des exécutions simulées étaient finies alors, avec autant de mains que voulu</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>What if so many people do the tasks</source>
        <translation>Et si tant de personnes font les tâches</translation>
    </message>
    <message>
        <source>%1 (Ctrl and the wheel)</source>
        <translation>%1 (Ctrl et la molette)</translation>
    </message>
    <message>
        <source>More hours</source>
        <translation>Plus d’heures</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>Moins d’heures</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>P50 %1   P80 %2   P95 %3</source>
        <translation>P50 %1   P80 %2   P95 %3</translation>
    </message>
    <message>
        <source>simulating…</source>
        <translation>simulation…</translation>
    </message>
    <message>
        <source>simulating… %1 %</source>
        <translation>simulation… %1 %</translation>
    </message>
</context>
<context>
    <name>Setsquare::SearchButton</name>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>Aller à une tâche, un constat, une commande…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionButton</name>
    <message>
        <source>%1, missing: begin it</source>
        <translation>%1, manque&#x202f;: la commencer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>missing · Begin</source>
        <translation>manque · Commencer</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionSummary</name>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parties</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>pas de tâches</translation>
    </message>
    <message>
        <source>%1 with files and tests</source>
        <translation>%1 avec fichiers et tests</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>pas de décisions</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 décidées</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>pas de risques</translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation>%1 évalués</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 phases</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 réglées</translation>
    </message>
    <message>
        <source>no roles</source>
        <translation>pas de rôles</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 cochés</translation>
    </message>
    <message>
        <source>all parts</source>
        <translation>toutes les parties</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tâche</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tâches</translation>
    </message>
    <message>
        <source>1 phase</source>
        <translation>1 phase</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 critère</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 critères</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>all ticked</source>
        <translation>tous cochés</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 décision</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 décisions</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 risque</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 risques</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 point de contrôle</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 points de contrôle</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>toutes réglées</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 éléments</translation>
    </message>
</context>
<context>
    <name>Setsquare::Settings</name>
    <message>
        <source>Settings and recent plans are not kept: %1 cannot be written.</source>
        <translation>Les réglages et les plans récents ne sont pas conservés&#x202f;: %1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>Setsquare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Travail</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Rac&amp;courcis</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Th&amp;ème</translation>
    </message>
    <message>
        <source>A dark window is easier on the eyes in a dark room, a light one on a projector.</source>
        <translation>Une fenêtre sombre ménage les yeux dans une pièce sombre, une claire convient mieux au projecteur.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Plans stay in the language that they are written in.</source>
        <translation>Des menus et des messages, à partir du prochain démarrage. Les plans restent dans la langue où ils sont écrits.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Of everything in all windows. For a moment, larger and smaller text in the View menu does.</source>
        <translation>De tout, dans toutes les fenêtres. Pour un moment, texte plus grand et plus petit dans le menu Affichage suffisent.</translation>
    </message>
    <message>
        <source>Like other text</source>
        <translation>Comme le reste du texte</translation>
    </message>
    <message>
        <source>S&amp;ource size</source>
        <translation>Taille de la &amp;source</translation>
    </message>
    <message>
        <source>Letters of equal width look larger than others of the same size.</source>
        <translation>Des lettres de largeur égale paraissent plus grandes que d’autres de même taille.</translation>
    </message>
    <message>
        <source>&amp;Name for approvals</source>
        <translation>&amp;Nom pour les approbations</translation>
    </message>
    <message>
        <source>&amp;Folder for plans</source>
        <translation>&amp;Dossier des plans</translation>
    </message>
    <message>
        <source>Where dialogs for files begin. Without one, in the folder of the last plan.</source>
        <translation>Où commencent les dialogues de fichiers. Sans lui, dans le dossier du dernier plan.</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> tokens</translation>
    </message>
    <message>
        <source>&amp;Budget of a specification</source>
        <translation>&amp;Budget d’une spécification</translation>
    </message>
    <message>
        <source>What a coding agent can spare of its context. It holds where no .setsquare.yaml is found: a team sets its own there.</source>
        <translation>Ce qu’un agent de programmation peut réserver de son contexte. Il vaut là où aucun .setsquare.yaml n’est trouvé&#x202f;: une équipe y fixe le sien.</translation>
    </message>
    <message>
        <source>Of the last plan</source>
        <translation>Celui du dernier plan</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>Dossier des plans</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Stands in the record of an approval, and proves nothing. Without one it is what git knows.</source>
        <translation>Figure dans l’enregistrement d’une approbation, et ne prouve rien. Sans lui, c’est ce que git sait.</translation>
    </message>
    <message>
        <source>Write it as Name &lt;mail@example.org&gt;, so that it can be told from others.</source>
        <translation>Écrivez-le Nom &lt;mail@example.org&gt;, pour qu’on puisse le distinguer d’autres.</translation>
    </message>
</context>
<context>
    <name>Setsquare::SeverityButton</name>
    <message>
        <source>%1 hidden</source>
        <translation>%1 masqués</translation>
    </message>
    <message>
        <source>Click to hide them</source>
        <translation>Cliquez pour les masquer</translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation>Cliquez pour les lister</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceEditor</name>
    <message>
        <source>Source of the plan</source>
        <translation>Source du plan</translation>
    </message>
    <message>
        <source>The plan&apos;s markdown text</source>
        <translation>Le texte markdown du plan</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Déplacer du texte</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier du texte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Désindenter</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indenter</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>Corriger «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceFinder</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
</context>
<context>
    <name>Setsquare::Spelling</name>
    <message>
        <source>Nothing similar is known</source>
        <translation>Rien de semblable n’est connu</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;Dictionary</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au dictionna&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Ignore It in This Window</source>
        <translation>I&amp;gnorer dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>Setsquare::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>In this repository</source>
        <translation>Dans ce dépôt</translation>
    </message>
    <message>
        <source>Or drop a plan, with its research if you like, onto this window.</source>
        <translation>Ou déposez un plan, avec sa recherche si vous voulez, sur cette fenêtre.</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.</source>
        <translation>Un atelier pour plans de mise en œuvre&#x202f;: de la recherche à la spécification approuvée.</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Go on with a plan below, or begin another.</source>
        <translation>Continuez avec un plan ci-dessous, ou commencez-en un autre.</translation>
    </message>
    <message>
        <source>New here? The sample shows a whole plan with its research: tasks, decisions, risks, and what its checks say.</source>
        <translation>Nouveau ici&#x202f;? L’exemple montre un plan entier avec sa recherche&#x202f;: tâches, décisions, risques, et ce que disent ses contrôles.</translation>
    </message>
    <message>
        <source>A tour of the sample shows in two minutes what there is, and where.</source>
        <translation>Une visite de l’exemple montre en deux minutes ce qu’il y a, et où.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Faire la &amp;visite</translation>
    </message>
    <message>
        <source>Do not offer it a&amp;gain</source>
        <translation>Ne plus &amp;proposer</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepEditor</name>
    <message>
        <source>Go to source</source>
        <translation>Aller à la source</translation>
    </message>
    <message>
        <source>Name of %1 %2</source>
        <translation>Nom de %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>et %n autre dans le texte</numerusform>
            <numerusform>et %n autres dans le texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>Aller à %1 %2</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepList</name>
    <message>
        <source>Go to source</source>
        <translation>Aller à la source</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDelegate</name>
    <message>
        <source>The sum of its tasks; the phase states no estimate.</source>
        <translation>La somme de ses tâches&#x202f;; la phase n’indique pas d’estimation.</translation>
    </message>
    <message>
        <source>Its equal share of what the phase is estimated at; the task states no estimate.</source>
        <translation>Sa part égale de l’estimation de la phase&#x202f;; la tâche n’indique pas d’estimation.</translation>
    </message>
    <message>
        <source>Nothing is stated, so the task is placed after the one before it.</source>
        <translation>Rien n’est indiqué, donc la tâche est placée après la précédente.</translation>
    </message>
    <message>
        <source>No tests are named.</source>
        <translation>Aucun test n’est nommé.</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Requise par</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>Fondé sur</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexité</translation>
    </message>
    <message>
        <source>Select a task to read all that the plan says of it.</source>
        <translation>Sélectionnez une tâche pour lire tout ce que le plan en dit.</translation>
    </message>
    <message>
        <source>Tab goes to the estimate, Return keeps the phase, Escape leaves.</source>
        <translation>Tab va à l’estimation, Entrée garde la phase, Échap quitte.</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Return keeps the task and begins another, Escape leaves.</source>
        <translation>Tab va à la cellule suivante, Entrée garde la tâche et en commence une autre, Échap quitte.</translation>
    </message>
    <message>
        <source>%1: no such task</source>
        <translation>%1&#x202f;: cette tâche n’existe pas</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>Cette tâche n’existe pas.</translation>
    </message>
    <message>
        <source>Go to this task</source>
        <translation>Aller à cette tâche</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1, its share of the phase</source>
        <translation>%1, sa part de la phase</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Details of task %1</source>
        <translation>Détails de la tâche %1</translation>
    </message>
    <message>
        <source>Details of phase %1</source>
        <translation>Détails de la phase %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tâche</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tâches</translation>
    </message>
    <message>
        <source>Sum of its tasks</source>
        <translation>Somme de ses tâches</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskTreeModel</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>2-4 hours</source>
        <translation>2-4 hours</translation>
    </message>
    <message>
        <source>None, or 1, 3</source>
        <translation>None, ou 1, 3</translation>
    </message>
    <message>
        <source>src/file.cpp, …</source>
        <translation>src/fichier.cpp, …</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>Ce qui montre que ça marche</translation>
    </message>
    <message>
        <source>What the phase is about</source>
        <translation>De quoi traite la phase</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskViews</name>
    <message>
        <source>Views of the tasks</source>
        <translation>Vues des tâches</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>The tasks as a list</source>
        <translation>Les tâches en liste</translation>
    </message>
    <message>
        <source>The tasks as a graph</source>
        <translation>Les tâches en graphe</translation>
    </message>
    <message>
        <source>The tasks as a schedule</source>
        <translation>Les tâches en échéancier</translation>
    </message>
</context>
<context>
    <name>Setsquare::TasksPane</name>
    <message>
        <source>&amp;New Task Below</source>
        <translation>&amp;Nouvelle tâche dessous</translation>
    </message>
    <message>
        <source>New &amp;Phase Below</source>
        <translation>Nouvelle &amp;phase dessous</translation>
    </message>
    <message>
        <source>&amp;Remove Phase</source>
        <translation>&amp;Retirer la phase</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove Task</source>
        <translation>
            <numerusform>&amp;Retirer la tâche</numerusform>
            <numerusform>&amp;Retirer les tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Split task</source>
        <translation>Diviser la tâche</translation>
    </message>
    <message>
        <source>A title for each part, on a line of its own:</source>
        <translation>Un titre pour chaque partie, chacun sur sa ligne&#x202f;:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove, with what refers to it</source>
        <translation>Retirer, avec ce qui y renvoie</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>Write a section of tasks in the source, such as:</source>
        <translation>Écrivez une section de tâches dans la source, par exemple&#x202f;:</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
</context>
<context>
    <name>Setsquare::Tour</name>
    <message>
        <source>End the &amp;tour</source>
        <translation>T&amp;erminer la visite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fini</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>Visite&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::TraceModel</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>sans critère</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>grounded in nothing</source>
        <translation>fondé sur rien</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>Questions of the plan itself</source>
        <translation>Questions du plan lui-même</translation>
    </message>
    <message>
        <source>Decisions grounded in nothing</source>
        <translation>Décisions fondées sur rien</translation>
    </message>
</context>
<context>
    <name>Setsquare::TracePane</name>
    <message>
        <source>Cite in…</source>
        <translation>Citer dans…</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Rien ne manque ici</translation>
    </message>
    <message>
        <source>No row fits the filter above.</source>
        <translation>Aucune ligne ne répond au filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing to trace yet</source>
        <translation>Rien à tracer pour l’instant</translation>
    </message>
    <message>
        <source>Open the research that this plan rests on: its findings stand here then, with what of the plan cites them.</source>
        <translation>Ouvrez la recherche sur laquelle repose ce plan&#x202f;: ses constats se trouveront alors ici, avec ce qui les cite.</translation>
    </message>
    <message>
        <source>Filter the trace</source>
        <translation>Filtrer la traçabilité</translation>
    </message>
    <message>
        <source>Pick what is to cite the finding, or the finding that a decision is grounded in</source>
        <translation>Choisissez ce qui doit citer le constat, ou le constat sur lequel une décision est fondée</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Trace of the research</source>
        <translation>Traçabilité de la recherche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>Non traités %1</translation>
    </message>
    <message>
        <source>Without criterion %1</source>
        <translation>Sans critère %1</translation>
    </message>
    <message>
        <source>Open questions %1</source>
        <translation>Questions ouvertes %1</translation>
    </message>
    <message>
        <source>Ungrounded decisions %1</source>
        <translation>Sans fondement %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowActions</name>
    <message>
        <source>&amp;New Plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Ouvrir l’exemp&amp;le</translation>
    </message>
    <message>
        <source>Open &amp;Research…</source>
        <translation>Ouvrir une rec&amp;herche…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export Specification…</source>
        <translation>Exporter la &amp;spécification…</translation>
    </message>
    <message>
        <source>Export spec…</source>
        <translation>Exporter la spéc…</translation>
    </message>
    <message>
        <source>As &amp;Web Page…</source>
        <translation>En page &amp;web…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>En &amp;JSON…</translation>
    </message>
    <message>
        <source>For &amp;Agents, to .agents/bundles</source>
        <translation>Pour les &amp;agents, vers .agents/bundles</translation>
    </message>
    <message>
        <source>For &amp;Implementers, to docs/specs</source>
        <translation>Pour la &amp;mise en œuvre, vers docs/specs</translation>
    </message>
    <message>
        <source>Decision &amp;Records…</source>
        <translation>Fiches de &amp;décision…</translation>
    </message>
    <message>
        <source>Export &amp;Draft…</source>
        <translation>Exporter le &amp;brouillon…</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>Exporter le brouillon…</translation>
    </message>
    <message>
        <source>Review and Appro&amp;ve…</source>
        <translation>Relire et appro&amp;uver…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Relire…</translation>
    </message>
    <message>
        <source>Comm&amp;it…</source>
        <translation>Comm&amp;it…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find and Re&amp;place…</source>
        <translation>Rechercher et rem&amp;placer…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>F&amp;ilter Research</source>
        <translation>&amp;Filtrer la recherche</translation>
    </message>
    <message>
        <source>Cit&amp;e…</source>
        <translation>Cit&amp;er…</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>&amp;Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Rég&amp;lages…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation>&amp;Ajouter dessous</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add &amp;Group</source>
        <translation>Ajouter un &amp;groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>D&amp;iviser…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>D&amp;escendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Write Layout</source>
        <translation>Disposition &amp;Écriture</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>&amp;Structure Layout</source>
        <translation>Disposition &amp;Structure</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>R&amp;eview Layout</source>
        <translation>Disposition &amp;Revue</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Review on the Ot&amp;her Screen</source>
        <translation>Revue sur l’a&amp;utre écran</translation>
    </message>
    <message>
        <source>Show &amp;Research</source>
        <translation>Montrer la rec&amp;herche</translation>
    </message>
    <message>
        <source>Show &amp;Checks</source>
        <translation>Montrer les &amp;contrôles</translation>
    </message>
    <message>
        <source>Show &amp;Preview and Source</source>
        <translation>Montrer l’a&amp;perçu et la source</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>V&amp;olet précédent</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus gran&amp;d</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texte p&amp;lus petit</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>Taille &amp;normale du texte</translation>
    </message>
    <message>
        <source>Wrap Lon&amp;g Lines</source>
        <translation>Couper les lignes lon&amp;gues</translation>
    </message>
    <message>
        <source>L&amp;ine Numbers</source>
        <translation>Numéros de l&amp;ignes</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Next Check</source>
        <translation>&amp;Contrôle suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Check</source>
        <translation>Contrôle pr&amp;écédent</translation>
    </message>
    <message>
        <source>&amp;Fix Check…</source>
        <translation>C&amp;orriger…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>C&amp;ritères</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>&amp;Décisions</translation>
    </message>
    <message>
        <source>&amp;Risks &amp;&amp; Rollback</source>
        <translation>Ri&amp;sques &amp;&amp; retour</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>Traça&amp;bilité</translation>
    </message>
    <message>
        <source>&amp;What Changed</source>
        <translation>Ce &amp;qui a changé</translation>
    </message>
    <message>
        <source>Tasks as &amp;List</source>
        <translation>Tâches en &amp;liste</translation>
    </message>
    <message>
        <source>Tasks as Grap&amp;h</source>
        <translation>Tâches en &amp;graphe</translation>
    </message>
    <message>
        <source>Tasks as Sch&amp;edule</source>
        <translation>Tâches en échéa&amp;ncier</translation>
    </message>
    <message>
        <source>&amp;Feature</source>
        <translation>&amp;Fonctionnalité</translation>
    </message>
    <message>
        <source>&amp;Refactoring</source>
        <translation>&amp;Refactorisation</translation>
    </message>
    <message>
        <source>&amp;Debugging</source>
        <translation>&amp;Débogage</translation>
    </message>
    <message>
        <source>&amp;Infrastructure Change</source>
        <translation>Changement d’&amp;infrastructure</translation>
    </message>
    <message>
        <source>&amp;Help on This Pane</source>
        <translation>&amp;Aide sur ce volet</translation>
    </message>
    <message>
        <source>&amp;Rules and Their Reasons</source>
        <translation>Les &amp;règles et leurs raisons</translation>
    </message>
    <message>
        <source>What the &amp;Gate Wants</source>
        <translation>Ce que le &amp;feu vert exige</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map</source>
        <translation>&amp;Carte du clavier</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;About Setsquare</source>
        <translation>À &amp;propos de Setsquare</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowBars</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Ligne</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Th&amp;ème</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Appr&amp;oach</source>
        <translation>Approc&amp;he</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>Lan&amp;gue de l’orthographe</translation>
    </message>
</context>
<context>
    <name>Setsquare::Wording</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>approved, reworded since</source>
        <translation>approuvé, reformulé depuis</translation>
    </message>
    <message>
        <source>fallen: the plan has changed since</source>
        <translation>caduc&#x202f;: le plan a changé depuis</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>pas encore approuvé</translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation>coché à la main</translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation>découle des autres</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
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
        <translation>ne compte pas&#x202f;: un enregistrement est endommagé</translation>
    </message>
    <message>
        <source>Key discoveries</source>
        <translation>Découvertes clés</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Critères de réussite</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Cas limites</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Phase %1: %2</source>
        <translation>Phase %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>Critères d’acceptation</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Ready for export</source>
        <translation>Prêt à exporter</translation>
    </message>
    <message>
        <source>Draft · 1 thing before export</source>
        <translation>Brouillon · 1 point avant l’export</translation>
    </message>
    <message>
        <source>Draft · %1 things before export</source>
        <translation>Brouillon · %1 points avant l’export</translation>
    </message>
</context>
</TS>
