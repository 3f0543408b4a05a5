<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Setsquare::AboutDialog</name>
    <message>
        <source>About Setsquare</source>
        <translation>Setsquareについて</translation>
    </message>
    <message>
        <source>Setsquare %1</source>
        <translation>Setsquare %1</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.

Licensed under the Apache License, version 2.0. Made with Qt %1, KSyntaxHighlighting and cmark-gfm.</source>
        <translation>実装計画のためのワークベンチ。調査から承認済みの仕様まで。

Apache License バージョン 2.0 で提供されます。Qt %1、KSyntaxHighlighting、cmark-gfm を使用しています。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalModel</name>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>fallen: 1 change since</source>
        <translation>失効: 以後 1 件の変更</translation>
    </message>
    <message numerus="yes">
        <source>fallen: %n changes since</source>
        <translation>
            <numerusform>失効: 以後 %n 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The record %1 is damaged and may have taken the approval back.</source>
        <translation>記録 %1 は破損しており、承認を取り消した可能性があります。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ArrowGutter</name>
    <message>
        <source>Order of the tasks</source>
        <translation>タスクの順序</translation>
    </message>
    <message>
        <source>Arrows from each task to those that wait for it. Left and Right choose an arrow of the current task, Delete removes it, Insert begins another. The column Depends on has the same in words.</source>
        <translation>各タスクから、それを待つタスクへの矢印です。左右キーで現在のタスクの矢印を選び、Delete で削除、Insert で追加します。「依存先」列にも同じことが書かれています。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Task %1 does not say what it depends on: it is placed after task %2.</source>
        <translation>タスク %1 は依存先を述べていないため、タスク %2 の後に置かれます。</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2, which comes later.</source>
        <translation>タスク %1 は、後に来るタスク %2 を待っています。</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2.</source>
        <translation>タスク %1 はタスク %2 を待っています。</translation>
    </message>
    <message>
        <source>After task %1</source>
        <translation>タスク %1 の後</translation>
    </message>
    <message>
        <source>Before task %1</source>
        <translation>タスク %1 の前</translation>
    </message>
    <message>
        <source>Drag from here to the task that is to wait for this one.</source>
        <translation>ここから、このタスクを待たせるタスクへドラッグします。</translation>
    </message>
    <message>
        <source>Write “None” into Depends on to let it wait for nothing.</source>
        <translation>何も待たせないときは「依存先」に「None」と書いてください。</translation>
    </message>
    <message>
        <source>Which task is to wait for task %1?</source>
        <translation>どのタスクにタスク %1 を待たせますか?</translation>
    </message>
    <message>
        <source>Task %1 cannot wait for task %2: that would close the cycle %3.</source>
        <translation>タスク %1 はタスク %2 を待てません。循環 %3 になります。</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2 already.</source>
        <translation>タスク %1 はすでにタスク %2 を待っています。</translation>
    </message>
    <message>
        <source>Task %1 will wait for task %2.</source>
        <translation>タスク %1 はタスク %2 を待つようになります。</translation>
    </message>
    <message>
        <source>Let another task wait for this one</source>
        <translation>別のタスクにこれを待たせる</translation>
    </message>
    <message>
        <source>Remove this dependency</source>
        <translation>この依存関係を削除</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others</source>
        <translation>他から導かれる矢印を隠す</translation>
    </message>
</context>
<context>
    <name>Setsquare::BadgeTabBar</name>
    <message>
        <source>%1, checks: %2</source>
        <translation>%1、チェック: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CellDelegate</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>「%1」はその間に変更されました。Escape を押すと表示されます。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangeWording</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>複雑さ</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>軽減策</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>軽減するタスク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>先送り先</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>フィールドの順序</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>タイトルとフロントマター</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>受け入れ基準</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>番号変更</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>計画のタイトル</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>Phase %1 · %2</source>
        <translation>フェーズ %1 · %2</translation>
    </message>
    <message>
        <source>Decision %1 · option %2</source>
        <translation>決定 %1 · 選択肢 %2</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>「%1」の後</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1、先頭</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1、「%2」の後</translation>
    </message>
    <message>
        <source>Effort of the plan: %1 → %2</source>
        <translation>計画の工数: %1 → %2</translation>
    </message>
    <message>
        <source>Effort of %1: %2 → %3</source>
        <translation>%1 の工数: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2: “%3”</source>
        <translation>%1: %2: 「%3」</translation>
    </message>
    <message>
        <source>%1: %2: it was “%3”</source>
        <translation>%1: %2: 以前は「%3」</translation>
    </message>
    <message>
        <source>%1: %2 from “%3” to “%4”</source>
        <translation>%1: %2、「%3」から「%4」へ</translation>
    </message>
    <message>
        <source>1 place reworded</source>
        <translation>1 か所の言い換え</translation>
    </message>
    <message>
        <source>%1 places reworded</source>
        <translation>%1 か所の言い換え</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>The meaning is the same · %1</source>
        <translation>意味は同じです · %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 件の変更</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 件の変更</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangesPane</name>
    <message>
        <source>Approved: %1</source>
        <translation>承認済み: %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>比較するものがありません</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Looking for earlier revisions…</source>
        <translation>以前のリビジョンを探しています…</translation>
    </message>
    <message>
        <source>Once the plan has been approved or committed, what has changed since is listed here. It can be compared with another file now.</source>
        <translation>計画が承認またはコミットされると、以後の変更がここに一覧表示されます。別のファイルとは今すぐ比較できます。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>「%1」から「%2」へ</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>「%1」以後</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Both say the same, to the letter.</source>
        <translation>両者は一字一句同じです。</translation>
    </message>
    <message>
        <source>The plan is what it was then, to the letter.</source>
        <translation>計画は当時と一字一句同じです。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChecksPane</name>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>修正するものはありません</translation>
    </message>
    <message>
        <source>What is wrong with the plan is listed here as you type.</source>
        <translation>計画の問題が、入力に合わせてここに表示されます。</translation>
    </message>
    <message>
        <source>All findings are hidden</source>
        <translation>指摘はすべて隠されています</translation>
    </message>
    <message>
        <source>Choose above which to list.</source>
        <translation>上で表示するものを選んでください。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>チェックを絞り込む</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>チェックの指摘</translation>
    </message>
    <message>
        <source>%1 next, %2 fix</source>
        <translation>%1 次へ、%2 修正</translation>
    </message>
</context>
<context>
    <name>Setsquare::Chip</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (存在しません)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitationReview</name>
    <message>
        <source>Citations to look at</source>
        <translation>確認が必要な引用</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, shown once these are settled.</source>
        <translation>
            <numerusform>ほか %n 件は、これらが片付くと表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since “%2” cited it</source>
        <translation>%1 は「%2」が引用した後に変わりました</translation>
    </message>
    <message>
        <source>What “%2” cites as %1 stands elsewhere now</source>
        <translation>「%2」が %1 として引用したものは、今は別の場所にあります</translation>
    </message>
    <message>
        <source>“%2” cites %1, and several documents have it</source>
        <translation>「%2」は %1 を引用していますが、複数の文書にあります</translation>
    </message>
    <message>
        <source>“%2” cites %1, which is in none of the documents</source>
        <translation>「%2」は %1 を引用していますが、どの文書にもありません</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>引用時</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What was cited, and what stands there now</source>
        <translation>引用されたものと、現在そこにあるもの</translation>
    </message>
    <message>
        <source>Follow to %1</source>
        <translation>%1 に追従</translation>
    </message>
    <message>
        <source>Cite %1</source>
        <translation>%1 を引用</translation>
    </message>
    <message>
        <source>Accept the new text</source>
        <translation>新しい文を受け入れる</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>引用を削除</translation>
    </message>
    <message>
        <source>Cite another…</source>
        <translation>別のものを引用…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingCommands</name>
    <message>
        <source>%1 is in none of the documents.</source>
        <translation>%1 はどの文書にもありません。</translation>
    </message>
    <message>
        <source>Select a finding, or the decision, task, criterion or risk that is to cite one.</source>
        <translation>知見、またはそれを引用する決定・タスク・基準・リスクを選択してください。</translation>
    </message>
    <message>
        <source>Cite %1 in…</source>
        <translation>%1 の引用先…</translation>
    </message>
    <message>
        <source>There are no findings to cite: open the research first.</source>
        <translation>引用できる知見がありません。先に調査を開いてください。</translation>
    </message>
    <message>
        <source>Ground “%1” in…</source>
        <translation>「%1」の根拠…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingEntries</name>
    <message>
        <source>cites it already</source>
        <translation>すでに引用しています</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>cited already</source>
        <translation>引用済み</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommandPalette</name>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>その名前のものはありません。文字を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>場所とコマンド</translation>
    </message>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>タスク、知見、決定、コマンドへ移動…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommitDialog</name>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (新規)</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>コミットのファイル</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>ファイルの変更内容</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>コミットのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>These %n file(s) are committed, and nothing else in %1.</source>
        <translation>
            <numerusform>この %n 個のファイルをコミットします。%1 の他のものは含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>メッセージ:</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonModel</name>
    <message>
        <source>Reworded, with the same meaning</source>
        <translation>言い換え (意味は同じ)</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonView</name>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaDelegate</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaModel</name>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新しい基準</translation>
    </message>
    <message>
        <source>What the criteria are about</source>
        <translation>基準の対象</translation>
    </message>
    <message>
        <source>How to tell that it is done</source>
        <translation>完了したことの見分け方</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>例: C1, C2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaPane</name>
    <message>
        <source>&amp;New Criterion Below</source>
        <translation>下に新しい基準(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Group</source>
        <translation>新しいグループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Criterion</source>
        <translation>基準を複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove Criterion</source>
        <translation>基準を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No acceptance criteria yet</source>
        <translation>受け入れ基準はまだありません</translation>
    </message>
    <message>
        <source>Write a section that says how to tell that it is done, such as:</source>
        <translation>完了したことの見分け方を示す節を書いてください。例:</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>受け入れ基準</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionDetails</name>
    <message>
        <source>Add an option</source>
        <translation>選択肢を追加</translation>
    </message>
    <message>
        <source>None of the options is chosen yet.</source>
        <translation>まだどの選択肢も選ばれていません。</translation>
    </message>
    <message>
        <source>Extract a pattern…</source>
        <translation>パターンを抽出…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Select a decision to read its options and why one was chosen.</source>
        <translation>決定を選択すると、選択肢と、選んだ理由を読めます。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What makes the decision necessary</source>
        <translation>決定が必要な理由</translation>
    </message>
    <message>
        <source>Makes what can be used again a file of its own, which the decision links to</source>
        <translation>再利用できるものを独立したファイルにし、決定からリンクします</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新しい決定</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>決定 %1</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>決めるべきこと</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>本文にほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is chosen, but it is not among the options.</source>
        <translation>選択肢 %1 が選ばれていますが、選択肢の中にありません。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>決まったこと</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>選んだ理由</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>What to do in such cases</source>
        <translation>このような場合にすること</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>What is given up</source>
        <translation>あきらめるもの</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>うまくいかない可能性</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>軽減策</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>その対策</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>例: C1, C2</translation>
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
        <translation>決定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新しい決定</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>決めるべきこと</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionsPane</name>
    <message>
        <source>&amp;New Decision Below</source>
        <translation>下に新しい決定(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Decision</source>
        <translation>決定を複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove Decision</source>
        <translation>決定を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>E&amp;xtract a Pattern…</source>
        <translation>パターンを抽出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the plan first: the decision links to the pattern from where the plan lies.</source>
        <translation>先に計画を保存してください。決定は計画の場所からパターンにリンクします。</translation>
    </message>
    <message>
        <source>The decision is not in the plan any more.</source>
        <translation>その決定はもう計画にありません。</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>No design decisions yet</source>
        <translation>設計上の決定はまだありません</translation>
    </message>
    <message>
        <source>Write down what was decided and why, such as:</source>
        <translation>何をなぜ決めたかを書いてください。例:</translation>
    </message>
    <message>
        <source>Design decisions</source>
        <translation>設計上の決定</translation>
    </message>
</context>
<context>
    <name>Setsquare::Dialogs</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
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
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>閉じる前に「%1」の変更を保存しますか?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>保存しないと失われます。</translation>
    </message>
    <message>
        <source>Open research</source>
        <translation>調査を開く</translation>
    </message>
    <message>
        <source>Research (*.md *.markdown *.yaml *.yml *.json);;All files (*)</source>
        <translation>調査 (*.md *.markdown *.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>計画を開く</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>計画を名前を付けて保存</translation>
    </message>
    <message>
        <source>Folder for decision records</source>
        <translation>決定記録のフォルダー</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>画像を名前を付けて保存</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;All files (*)</source>
        <translation>SVG 画像 (*.svg);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;All files (*)</source>
        <translation>PNG 画像 (*.png);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>表を名前を付けて保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>カンマ区切り (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>パターンのフォルダー</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>計画のフォルダー</translation>
    </message>
</context>
<context>
    <name>Setsquare::DotLayout</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>Graphviz has crashed.</source>
        <translation>Graphviz が異常終了しました。</translation>
    </message>
    <message>
        <source>Graphviz ended with status %1.</source>
        <translation>Graphviz が状態 %1 で終了しました。</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditableField</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>「%1」はその間に変更されました。Escape を押すと表示されます。</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditorSync</name>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>Setsquare::EffortEditor</name>
    <message>
        <source>Bring up to date</source>
        <translation>最新にする</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>記載どおり</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>実装</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Writes what is added up, as one step that can be undone</source>
        <translation>合計を書き込みます。一回の操作として元に戻せます</translation>
    </message>
    <message>
        <source>Effort of %1</source>
        <translation>%1 の工数</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation>内訳の合計と異なります</translation>
    </message>
    <message>
        <source>differs from the sum of the tasks</source>
        <translation>タスクの合計と異なります</translation>
    </message>
    <message>
        <source>1 task has no estimate and is not in the sum.</source>
        <translation>1 件のタスクに見積もりがなく、合計に入っていません。</translation>
    </message>
    <message>
        <source>%1 tasks have no estimate and are not in the sum.</source>
        <translation>%1 件のタスクに見積もりがなく、合計に入っていません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::FieldForm</name>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Go to this finding of the research</source>
        <translation>調査のこの知見へ移動</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索する文字列</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>検索バーを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>この一致を置換</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>すべての一致を置換</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingFooter</name>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Cite in…</source>
        <translation>引用先…</translation>
    </message>
    <message>
        <source>Pick the decision, task, criterion or risk that is to cite this finding. It can also be dragged there.</source>
        <translation>この知見を引用する決定・タスク・基準・リスクを選びます。そこへドラッグすることもできます。</translation>
    </message>
    <message>
        <source>Answer or defer the question in the trace</source>
        <translation>トレースで質問に回答するか先送りする</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>決定 %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>基準 %1</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>リスク %1</translation>
    </message>
    <message>
        <source>Nothing cites %1 yet.</source>
        <translation>まだ何も %1 を引用していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cited by these and %n more:</source>
        <translation>
            <numerusform>%1 は次のものとほか %n 件に引用されています:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cited by:</source>
        <translation>%1 は次のものに引用されています:</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>%n 件すべて修正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FixMenu</name>
    <message>
        <source>The checks find nothing here</source>
        <translation>ここにチェックの指摘はありません</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>同種の %n 件をすべて修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? “%1”…</source>
        <translation>理由は? 「%1」…</translation>
    </message>
</context>
<context>
    <name>Setsquare::GateCard</name>
    <message>
        <source>Nothing stands in the way of the specification</source>
        <translation>仕様を妨げるものはありません</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>ゲート: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::GitCommit</name>
    <message>
        <source>The repository cannot be opened: %1.</source>
        <translation>リポジトリを開けません: %1。</translation>
    </message>
    <message>
        <source>git is in the middle of something, such as a merge. Finish that first.</source>
        <translation>git はマージなどの途中です。先にそれを終えてください。</translation>
    </message>
    <message>
        <source>git does not know who you are. Set user.name and user.email.</source>
        <translation>git があなたの名前を知りません。user.name と user.email を設定してください。</translation>
    </message>
    <message>
        <source>The files cannot be put into the repository: %1.</source>
        <translation>ファイルをリポジトリに入れられません: %1。</translation>
    </message>
    <message>
        <source>The commit was not made: %1.</source>
        <translation>コミットできませんでした: %1。</translation>
    </message>
    <message>
        <source>Committed, but what is staged could not be brought up to date.</source>
        <translation>コミットしましたが、ステージの内容を更新できませんでした。</translation>
    </message>
</context>
<context>
    <name>Setsquare::Graph</name>
    <message>
        <source>✕ waits for %1: no such task</source>
        <translation>✕ %1 を待っていますが、そのタスクはありません</translation>
    </message>
    <message>
        <source>✕ waits for %1: no such tasks</source>
        <translation>✕ %1 を待っていますが、それらのタスクはありません</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>フェーズ %1</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 件のタスク</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 件のタスク</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 は %2 を待っています。</translation>
    </message>
    <message>
        <source>%1 waits for %2 in %3 places.</source>
        <translation>%1 は %3 か所で %2 を待っています。</translation>
    </message>
    <message>
        <source>This is not stated: it is placed after the one before it.</source>
        <translation>記載はありません。前のタスクの後に置かれています。</translation>
    </message>
    <message>
        <source>What comes first stands later in the plan.</source>
        <translation>先に来るものが、計画では後に書かれています。</translation>
    </message>
    <message>
        <source>On the critical path.</source>
        <translation>クリティカルパス上にあります。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 「%2」</translation>
    </message>
    <message>
        <source>Waits for nothing.</source>
        <translation>何も待っていません。</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>%1 を待っています。</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>これを待つものはありません。</translation>
    </message>
    <message>
        <source>Waiting for it: %1.</source>
        <translation>これを待つもの: %1。</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphBar</name>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>縮小 (−、または Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>実寸 (1)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>拡大 (+、または Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit the graph into the view</source>
        <translation>グラフを表示範囲に合わせる</translation>
    </message>
    <message>
        <source>All of it (F)</source>
        <translation>全体 (F)</translation>
    </message>
    <message>
        <source>Hide implied</source>
        <translation>暗黙を隠す</translation>
    </message>
    <message>
        <source>Hide implied arrows</source>
        <translation>暗黙の矢印を隠す</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others: 1 → 3 beside 1 → 2 → 3</source>
        <translation>他から導かれる矢印を隠す: 1 → 2 → 3 があるときの 1 → 3</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>グラフの画像</translation>
    </message>
    <message>
        <source>Save the graph as a picture, or copy it</source>
        <translation>グラフを画像として保存またはコピー</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all phases</source>
        <translation>すべてのフェーズを展開</translation>
    </message>
    <message>
        <source>Fold all phases</source>
        <translation>すべてのフェーズを折りたたむ</translation>
    </message>
    <message>
        <source>Show the tasks of every phase</source>
        <translation>各フェーズのタスクを表示</translation>
    </message>
    <message>
        <source>Show each phase as one box</source>
        <translation>各フェーズを一つの箱で表示</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>A heavy line with a double frame: the critical path. Dotted: an order that is not stated. Dashed and red: waiting for a later task.</source>
        <translation>二重枠と太線: クリティカルパス。点線: 記載のない順序。赤い破線: 後のタスクを待っている。</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>クリティカルパス</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>waits for a later task</source>
        <translation>後のタスクを待つ</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphPane</name>
    <message>
        <source>No tasks yet</source>
        <translation>タスクはまだありません</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows which of them wait for which.</source>
        <translation>タスクができると、どれがどれを待つかがここに表示されます。</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>ここから始める</translation>
    </message>
    <message>
        <source>Graphviz answered with something else than a layout.</source>
        <translation>Graphviz がレイアウト以外のものを返しました。</translation>
    </message>
    <message>
        <source>The graph needs Graphviz</source>
        <translation>グラフには Graphviz が必要です</translation>
    </message>
    <message>
        <source>The graph could not be laid out</source>
        <translation>グラフを配置できませんでした</translation>
    </message>
    <message>
        <source>Install Graphviz (the package “graphviz”) and try again. The list and the schedule do without it.</source>
        <translation>Graphviz (パッケージ「graphviz」) をインストールして、もう一度試してください。一覧とスケジュールはなくても使えます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>A phase waits for nothing as a whole. Unfold it first.</source>
        <translation>フェーズ全体は何も待ちません。先に展開してください。</translation>
    </message>
    <message>
        <source>%1 waits for %2 already.</source>
        <translation>%1 はすでに %2 を待っています。</translation>
    </message>
    <message>
        <source>This would be a cycle: %1</source>
        <translation>循環になります: %1</translation>
    </message>
    <message>
        <source>The arrow stands for %1 dependencies. Unfold the phases to remove one.</source>
        <translation>この矢印は %1 件の依存関係を表します。一つを削除するにはフェーズを展開してください。</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>タスクを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unfold phase</source>
        <translation>フェーズを展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold phase</source>
        <translation>フェーズを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to source</source>
        <translation>ソースへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remove dependency</source>
        <translation>依存関係を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>画像としてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphScene</name>
    <message>
        <source>Double-click to see its tasks.</source>
        <translation>ダブルクリックするとタスクが表示されます。</translation>
    </message>
    <message>
        <source>Drag to another task that is to wait for this one.</source>
        <translation>このタスクを待たせる別のタスクへドラッグします。</translation>
    </message>
    <message>
        <source>Tasks and their order</source>
        <translation>タスクとその順序</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>タスクのグラフ</translation>
    </message>
    <message>
        <source>Nothing is selected. Arrow keys walk from task to task.</source>
        <translation>何も選択されていません。矢印キーでタスクを移動できます。</translation>
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
        <translation>配置中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Laying out 1 box…</source>
        <translation>1 個の箱を配置中…</translation>
    </message>
    <message>
        <source>Laying out %1 boxes…</source>
        <translation>%1 個の箱を配置中…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Cancelled. This is not the present plan.</source>
        <translation>キャンセルしました。これは現在の計画ではありません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpPages</name>
    <message>
        <source>Rules and their reasons</source>
        <translation>規則とその理由</translation>
    </message>
    <message>
        <source>This is what every plan is asked. A team changes how serious a rule is, or switches it off, in .setsquare.yaml; one place is excused by a comment in it.</source>
        <translation>すべての計画に問われることです。規則の重大度はチームが .setsquare.yaml で変更または無効にでき、個別の箇所はその場のコメントで除外できます。</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpWindow</name>
    <message>
        <source>Help — Setsquare</source>
        <translation>ヘルプ — Setsquare</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準の大きさ</translation>
    </message>
</context>
<context>
    <name>Setsquare::Histogram</name>
    <message>
        <source>How long simulated runs took</source>
        <translation>シミュレーションの所要時間</translation>
    </message>
    <message>
        <source>%1 runs took %2.</source>
        <translation>%1 回の実行に %2 かかりました。</translation>
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
        <translation>%1 h · %2 日目</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>キーボードマップ</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>キーとその働き</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation>表と入力欄で</translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation>現在のセルを編集</translation>
    </message>
    <message>
        <source>Keep it, and go to the next field</source>
        <translation>確定して次の欄へ</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>入力を確定</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>入力を取り消す</translation>
    </message>
    <message>
        <source>In the risk matrix</source>
        <translation>リスクマトリックスで</translation>
    </message>
    <message>
        <source>Another risk</source>
        <translation>別のリスクへ</translation>
    </message>
    <message>
        <source>Rate the risk anew</source>
        <translation>リスクを評価し直す</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>レビューで</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>別の部分へ</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>読み進める</translation>
    </message>
    <message>
        <source>A question raised in the room</source>
        <translation>会議で出た質問</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>レビューを終了</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeysPage</name>
    <message>
        <source>Search a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>標準のキー(&amp;U)</translation>
    </message>
    <message>
        <source>The same keys run: %1. Neither will work until one has another key.</source>
        <translation>同じキーで次も実行されます: %1。どちらかに別のキーを割り当てるまで、いずれも動作しません。</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
</context>
<context>
    <name>Setsquare::LayoutSwitch</name>
    <message>
        <source>Layout %1</source>
        <translation>レイアウト %1</translation>
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
        <translation>学び</translation>
    </message>
    <message>
        <source>Add a learning</source>
        <translation>学びを追加</translation>
    </message>
    <message>
        <source>Add an improvement</source>
        <translation>改善を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What was learnt, and what it is good for</source>
        <translation>学んだことと、その使い道</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>改善: %1</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>より良くできること</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>その効果</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>道筋</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>そこへの至り方</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add this improvement</source>
        <translation>この改善を追加</translation>
    </message>
    <message>
        <source>No improvement yet. Name at least one, what it would bring, and the way there.</source>
        <translation>改善はまだありません。少なくとも一つ、その効果と道筋を挙げてください。</translation>
    </message>
    <message>
        <source>Improvement %1 names neither its impact nor the path to it.</source>
        <translation>改善 %1 には効果も道筋もありません。</translation>
    </message>
    <message>
        <source>Improvement %1 does not name its impact.</source>
        <translation>改善 %1 には効果がありません。</translation>
    </message>
    <message>
        <source>Improvement %1 does not name the path to it.</source>
        <translation>改善 %1 には道筋がありません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1[*] — Setsquare</source>
        <translation>%1[*] — Setsquare</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>テキストとして編集</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>番号を訂正</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>最初の箇所を表示</translation>
    </message>
    <message numerus="yes">
        <source>The text names tasks or phases at %n place(s) by numbers that they no longer have.</source>
        <translation>
            <numerusform>本文の %n か所が、タスクやフェーズを古い番号で呼んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Export the approved specification</source>
        <translation>承認済みの仕様をエクスポート</translation>
    </message>
    <message>
        <source>Export what there is, marked as a draft</source>
        <translation>現状を下書きと明記してエクスポート</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>チェックの指摘はありません。</translation>
    </message>
    <message>
        <source>All findings are hidden.</source>
        <translation>指摘はすべて隠されています。</translation>
    </message>
    <message>
        <source>There is no other screen.</source>
        <translation>他の画面がありません。</translation>
    </message>
    <message>
        <source>A plan rests on research</source>
        <translation>計画は調査に基づきます</translation>
    </message>
    <message>
        <source>At the left is what was found out before planning. Decisions and risks of the plan cite it; drag a finding onto one, and it is grounded in that.</source>
        <translation>左には、計画の前に分かったことがあります。計画の決定とリスクはそれを引用します。知見をその上にドラッグすると、根拠になります。</translation>
    </message>
    <message>
        <source>The plan, part by part</source>
        <translation>計画を部分ごとに</translation>
    </message>
    <message>
        <source>In the middle are its tasks, criteria, decisions and risks, each as rows. Arrows beside the tasks show what waits for what; the same tasks come as a graph and as a schedule, too.</source>
        <translation>中央には、タスク・基準・決定・リスクが行として並びます。タスクの横の矢印は何が何を待つかを示し、同じタスクをグラフとスケジュールでも見られます。</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>同じものをテキストで</translation>
    </message>
    <message>
        <source>At the right is the markdown file itself, to read and, as Source, to write. Both sides are always the same plan: what you do here changes only the lines that it is about.</source>
        <translation>右は Markdown ファイルそのもので、読むことも、「ソース」で書くこともできます。どちらも常に同じ計画で、ここでの操作は関係する行だけを変えます。</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>まだ直すべきこと</translation>
    </message>
    <message>
        <source>Checks say what the plan misses, with the place and the reason. %1 goes to the next one, %2 offers ways out.</source>
        <translation>チェックは、計画に欠けているものを場所と理由とともに示します。%1 で次へ移動し、%2 で解決策を開きます。</translation>
    </message>
    <message>
        <source>Approvals, bound to what was read</source>
        <translation>読んだものに結び付く承認</translation>
    </message>
    <message>
        <source>Each role approves one text. Reword it, and the approval stands; change its meaning, and it falls and says what changed. When all stand, the specification can be exported.</source>
        <translation>各役割は一つの文面を承認します。言い換えても承認は有効ですが、意味を変えると失効し、何が変わったかを示します。すべてが有効になると、仕様をエクスポートできます。</translation>
    </message>
    <message>
        <source>Now it is yours</source>
        <translation>ここからはあなたの番です</translation>
    </message>
    <message>
        <source>This sample is a copy to play with: everything can be undone. %1 goes anywhere, %2 explains the pane that you are in.</source>
        <translation>このサンプルは試すためのコピーで、すべて元に戻せます。%1 でどこへでも移動でき、%2 で今いる欄の説明を開きます。</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>つづりの誤りはありません。</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>辞書がインストールされていません</translation>
    </message>
    <message>
        <source>This plan is spelled in no language. Choose one under Edit → Spelling Language.</source>
        <translation>この計画のスペルチェックの言語が選ばれていません。編集 → スペルチェックの言語 で選んでください。</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer. Install one, such as the package %2, and start Setsquare again, or choose another language under Edit → Spelling Language.</source>
        <translation>このコンピューターには %1 の辞書がありません。パッケージ %2 などをインストールして Setsquare を起動し直すか、編集 → スペルチェックの言語 で別の言語を選んでください。</translation>
    </message>
    <message>
        <source>&amp;None for This Plan</source>
        <translation>この計画ではなし(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Setsquare::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Setsquare::Messages</name>
    <message>
        <source>“%1” is ticked, but no approval of this text is recorded.</source>
        <translation>「%1」にチェックがありますが、この文面の承認は記録されていません。</translation>
    </message>
    <message>
        <source>The approval of “%1” does not count: the damaged record %2 may have taken it back. Restore that or approve again.</source>
        <translation>「%1」の承認は数えられません。破損した記録 %2 が取り消した可能性があります。復元するか、もう一度承認してください。</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed, and what was approved is not kept.</source>
        <translation>%2 による「%1」の承認は失効しました。計画が変わり、承認された文面は残っていません。</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed since.</source>
        <translation>%2 による「%1」の承認は失効しました。その後、計画が変わりました。</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2: %3</source>
        <translation>「%1」は %2 に却下されました: %3</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2.</source>
        <translation>「%1」は %2 に却下されました。</translation>
    </message>
    <message>
        <source>“%1” is ticked by hand, and no approval is recorded.</source>
        <translation>「%1」は手作業でチェックされていて、承認は記録されていません。</translation>
    </message>
    <message>
        <source>“%1” has not approved.</source>
        <translation>「%1」はまだ承認していません。</translation>
    </message>
    <message>
        <source>“%1” has to approve, and the plan does not name that role.</source>
        <translation>「%1」の承認が必要ですが、計画にその役割がありません。</translation>
    </message>
    <message>
        <source>Nobody is named to approve: add roles to a section “## Approval”.</source>
        <translation>承認者が指定されていません。「## Approval」の節に役割を追加してください。</translation>
    </message>
    <message>
        <source>It is not the text that its name was made from.</source>
        <translation>名前の元になった文面ではありません。</translation>
    </message>
    <message>
        <source>This record is gone, though a later one names it.</source>
        <translation>後の記録が参照しているのに、この記録がありません。</translation>
    </message>
    <message>
        <source>It is named like no record.</source>
        <translation>記録の名前ではありません。</translation>
    </message>
    <message>
        <source>Its bytes are not those that its name was made from.</source>
        <translation>内容が、名前の元になったものと異なります。</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>記録が入っていません。</translation>
    </message>
    <message>
        <source>It was written by a later version of the program: update this one.</source>
        <translation>新しいバージョンのプログラムで書かれています。このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>It lacks what a record says, or says what none can say.</source>
        <translation>記録に必要な内容が欠けているか、ありえない内容があります。</translation>
    </message>
    <message>
        <source>Its name gives another time than it does.</source>
        <translation>名前の時刻が、中身の時刻と異なります。</translation>
    </message>
    <message>
        <source>There is no approach “%1”: write feature, refactoring, debugging or infrastructure.</source>
        <translation>進め方「%1」はありません。feature、refactoring、debugging、infrastructure から書いてください。</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>「%1」と書く</translation>
    </message>
    <message>
        <source>A plan for %2 has a section “%1”: add it.</source>
        <translation>%2 の計画には節「%1」があります。追加してください。</translation>
    </message>
    <message>
        <source>The first task, “%1”, changes code before there are tests for it: put a task that tests it first.</source>
        <translation>最初のタスク「%1」は、テストより先にコードを変更します。先にテストのタスクを置いてください。</translation>
    </message>
    <message>
        <source>Nothing says how a step of the refactoring is reversed: add a rollback plan, or say it at the tasks.</source>
        <translation>リファクタリングの手順の戻し方がありません。ロールバック計画を追加するか、タスクに書いてください。</translation>
    </message>
    <message>
        <source>The approach is feature, refactoring, debugging or infrastructure.</source>
        <translation>進め方は feature、refactoring、debugging、infrastructure のいずれかである。</translation>
    </message>
    <message>
        <source>There are four planning approaches, and each has needs of its own.</source>
        <translation>計画の進め方は四つあり、それぞれ必要なものが異なる。</translation>
    </message>
    <message>
        <source>The plan has the sections that its approach asks for.</source>
        <translation>計画に、進め方が求める節がある。</translation>
    </message>
    <message>
        <source>Refactoring analyses the current and defines the desired state. Debugging confirms the root cause, says how to reproduce the bug, plans a regression test, considers the broader impact, and documents prevention. A change of infrastructure plans the rollout, a dry run, monitoring, communication and runbooks.</source>
        <translation>リファクタリングでは現状を分析し、望ましい状態を定める。デバッグでは根本原因を確かめ、再現方法を述べ、回帰テストを計画し、広い影響を考え、再発防止を記す。インフラの変更では、展開、予行、監視、連絡、手順書を計画する。</translation>
    </message>
    <message>
        <source>A refactoring begins with tests.</source>
        <translation>リファクタリングはテストから始まる。</translation>
    </message>
    <message>
        <source>Tests protect against regressions: test coverage before refactor.</source>
        <translation>テストは退行を防ぐ。リファクタリングの前にテストを整える。</translation>
    </message>
    <message>
        <source>The steps of a refactoring can be reversed.</source>
        <translation>リファクタリングの手順は元に戻せる。</translation>
    </message>
    <message>
        <source>Small, safe refactorings, each step independently valuable, reversible if needed.</source>
        <translation>小さく安全なリファクタリング。各手順に単独の価値があり、必要なら戻せる。</translation>
    </message>
    <message>
        <source>Nobody technical approves the plan: add a role such as “Technical lead reviewed”.</source>
        <translation>技術者が計画を承認しません。「Technical lead reviewed」などの役割を追加してください。</translation>
    </message>
    <message>
        <source>No stakeholder approves the plan: add a role such as “Stakeholder approved”.</source>
        <translation>利害関係者が計画を承認しません。「Stakeholder approved」などの役割を追加してください。</translation>
    </message>
    <message>
        <source>The configuration wants “%1” to approve: add the role.</source>
        <translation>設定は「%1」の承認を求めています。役割を追加してください。</translation>
    </message>
    <message>
        <source>Without approval misalignment is discovered late, and rework is expensive. Review the plan before the implementation: is the approach sound, and does it solve the problem? Changes are cheap at this phase.</source>
        <translation>承認がないと食い違いの発見が遅れ、手戻りが高くつく。実装の前に計画を見直す。進め方は確かか、問題を解決するか。この段階なら変更は安い。</translation>
    </message>
    <message>
        <source>Somebody technical approves the plan.</source>
        <translation>技術者が計画を承認する。</translation>
    </message>
    <message>
        <source>A stakeholder approves the plan.</source>
        <translation>利害関係者が計画を承認する。</translation>
    </message>
    <message>
        <source>A box says what its role has decided.</source>
        <translation>チェックボックスは、その役割の決定を表す。</translation>
    </message>
    <message>
        <source>The stakeholder approval point comes before the implementation: a box that nobody stands behind, or behind which something else was approved, is none.</source>
        <translation>利害関係者の承認は実装の前に行う。誰も責任を負わない、または別の文面が承認されたチェックは、承認ではない。</translation>
    </message>
    <message>
        <source>Every role that the configuration requires is asked to approve.</source>
        <translation>設定が求めるすべての役割に承認を求めている。</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>すべて修正: %1</translation>
    </message>
    <message>
        <source>“%1” is no finding of the research: correct the id, or take the citation out.</source>
        <translation>「%1」は調査の知見ではありません。番号を直すか、引用を外してください。</translation>
    </message>
    <message>
        <source>“%1” does not say “%2” any more: see whether what rests on it still holds, and quote it anew.</source>
        <translation>「%1」はもう「%2」とは述べていません。それに基づくものがまだ成り立つか確かめ、引用し直してください。</translation>
    </message>
    <message>
        <source>What is cited as “%1”, “%2”, is “%3” now: cite that.</source>
        <translation>「%1」「%2」として引用されたものは、今は「%3」です。それを引用してください。</translation>
    </message>
    <message>
        <source>“%1” names findings of several documents: put the document&apos;s name in front of it.</source>
        <translation>「%1」は複数の文書の知見を指します。前に文書の名前を付けてください。</translation>
    </message>
    <message>
        <source>Take the citation of “%1” out</source>
        <translation>「%1」の引用を外す</translation>
    </message>
    <message>
        <source>Quote what “%1” says now</source>
        <translation>「%1」の現在の文言を引用</translation>
    </message>
    <message>
        <source>Cite “%1”</source>
        <translation>「%1」を引用</translation>
    </message>
    <message>
        <source>No acceptance criterion stands for %1 of the research, “%2”: add one that cites it.</source>
        <translation>調査の %1「%2」に対応する受け入れ基準がありません。引用するものを追加してください。</translation>
    </message>
    <message>
        <source>Add a criterion for %1</source>
        <translation>%1 の基準を追加</translation>
    </message>
    <message>
        <source>Decisions are grounded in the research: they must reference it.</source>
        <translation>決定は調査に基づき、それを参照しなければならない。</translation>
    </message>
    <message>
        <source>What is cited is a finding of the research.</source>
        <translation>引用先は調査の知見である。</translation>
    </message>
    <message>
        <source>What is quoted is what the research says.</source>
        <translation>引用文は調査の文言である。</translation>
    </message>
    <message>
        <source>What is quoted is cited by the id that it has.</source>
        <translation>引用文は、それが持つ番号で引用されている。</translation>
    </message>
    <message>
        <source>A citation names one finding.</source>
        <translation>引用は一つの知見を指す。</translation>
    </message>
    <message>
        <source>Every success criterion of the research has an acceptance criterion that cites it.</source>
        <translation>調査のすべての成功基準に、それを引用する受け入れ基準がある。</translation>
    </message>
    <message>
        <source>Extract from the research the success criteria that it defines; they define when the plan is done.</source>
        <translation>調査が定める成功基準を取り出す。計画の完了はそれで決まる。</translation>
    </message>
    <message>
        <source>There is no acceptance criterion under “%1”: add what has to be true there.</source>
        <translation>「%1」に受け入れ基準がありません。満たすべきことを追加してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be tested: say with a figure what “%2” means.</source>
        <translation>「%1」はテストできません。「%2」の意味を数値で述べてください。</translation>
    </message>
    <message>
        <source>There are functional and non-functional acceptance criteria, and some for tests and documentation.</source>
        <translation>機能・非機能の受け入れ基準と、テスト・文書の基準がある。</translation>
    </message>
    <message>
        <source>Planning is successful when functional requirements are listed, non-functional ones are specified, and the testing strategy is clear.</source>
        <translation>機能要件が列挙され、非機能要件が定まり、テスト戦略が明確なら、計画は成功である。</translation>
    </message>
    <message>
        <source>A criterion promises no quality without a figure.</source>
        <translation>基準は、数値なしに品質を約束しない。</translation>
    </message>
    <message>
        <source>How will we test this? What defines “done”? A performance target is met or missed, a feeling is neither.</source>
        <translation>どうテストするか。「完了」とは何か。性能目標は達したか否かであり、感覚はどちらでもない。</translation>
    </message>
    <message>
        <source>“%1” is no choice with %2 options: add what else was considered.</source>
        <translation>「%1」は選択肢が %2 個では選択になりません。他に検討したものを追加してください。</translation>
    </message>
    <message>
        <source>“%1” chose option %2, which is none of its options: correct the letter, or add the option.</source>
        <translation>「%1」は選択肢 %2 を選んでいますが、その中にありません。文字を直すか、選択肢を追加してください。</translation>
    </message>
    <message>
        <source>“%1” does not say what was decided: name the option that was chosen.</source>
        <translation>「%1」に決定内容がありません。選んだ選択肢を挙げてください。</translation>
    </message>
    <message>
        <source>“%1” gives no rationale: say why its option fits best.</source>
        <translation>「%1」に理由がありません。その選択肢が最も合う理由を述べてください。</translation>
    </message>
    <message>
        <source>“%1” names no tradeoff: say what was given up for it.</source>
        <translation>「%1」にトレードオフがありません。何をあきらめたかを述べてください。</translation>
    </message>
    <message>
        <source>“%1” has no context: say why it had to be decided.</source>
        <translation>「%1」に背景がありません。なぜ決める必要があったかを述べてください。</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is a pattern that can be used again: add “Pattern extracted”, or None.</source>
        <translation>「%1」が再利用できるパターンかどうか書かれていません。「Pattern extracted」または None を追加してください。</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing, and no research is named: name it in the front matter, and cite a finding.</source>
        <translation>「%1」には根拠がなく、調査も挙げられていません。フロントマターに調査を書き、知見を引用してください。</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing: cite a finding of the research.</source>
        <translation>「%1」には根拠がありません。調査の知見を引用してください。</translation>
    </message>
    <message>
        <source>Decisions are documented: rationale captured, alternatives considered, patterns extracted for reuse.</source>
        <translation>決定は記録されている。理由を残し、代替案を検討し、再利用できるパターンを抽出している。</translation>
    </message>
    <message>
        <source>A decision is one between two options at least.</source>
        <translation>決定には少なくとも二つの選択肢がある。</translation>
    </message>
    <message>
        <source>The option that a decision chose is one of its options.</source>
        <translation>決定で選ばれた選択肢は、その選択肢の一つである。</translation>
    </message>
    <message>
        <source>A decision says what was decided.</source>
        <translation>決定は、決まったことを述べている。</translation>
    </message>
    <message>
        <source>A decision says why.</source>
        <translation>決定は、理由を述べている。</translation>
    </message>
    <message>
        <source>A decision says what was given up for it.</source>
        <translation>決定は、あきらめたものを述べている。</translation>
    </message>
    <message>
        <source>Tradeoffs are identified and accepted: what we gave up to get what we wanted.</source>
        <translation>トレードオフが明らかで、受け入れられている。望むもののために何をあきらめたか。</translation>
    </message>
    <message>
        <source>A decision has a context.</source>
        <translation>決定には背景がある。</translation>
    </message>
    <message>
        <source>Law 3: always document context for the future: why needed, what was done, insights, value.</source>
        <translation>法則 3: 将来のために背景を必ず記す。なぜ必要か、何をしたか、洞察、価値。</translation>
    </message>
    <message>
        <source>A decision says whether it is a pattern that can be used again.</source>
        <translation>決定は、再利用できるパターンかどうかを述べている。</translation>
    </message>
    <message>
        <source>Anti-pattern 4: not extracting patterns. Is this decision reusable? Does it represent a pattern? Should it be documented for future work?</source>
        <translation>アンチパターン 4: パターンを抽出しない。この決定は再利用できるか。パターンか。今後のために記すべきか。</translation>
    </message>
    <message>
        <source>A decision is grounded in the research.</source>
        <translation>決定は調査に基づく。</translation>
    </message>
    <message>
        <source>Out of scope: make ungrounded decisions. They must reference research.</source>
        <translation>対象外: 根拠のない決定。調査を参照しなければならない。</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on “%3”, which is no task of this plan: correct the number, or take it out.</source>
        <translation>タスク %1「%2」の依存先「%3」は、この計画のタスクではありません。番号を直すか、外してください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on itself: take that out.</source>
        <translation>タスク %1「%2」が自分自身に依存しています。外してください。</translation>
    </message>
    <message>
        <source>These tasks wait for each other: %1. Take one of the dependencies out.</source>
        <translation>これらのタスクが互いに待ち合っています: %1。依存関係の一つを外してください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” waits for task %3, which comes later: move one of them.</source>
        <translation>タスク %1「%2」は、後に来るタスク %3 を待っています。どちらかを移動してください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say what it depends on: name the tasks, or None.</source>
        <translation>タスク %1「%2」に依存先がありません。タスクまたは None を書いてください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” need not say that it depends on task %3: it follows from what else it depends on.</source>
        <translation>タスク %1「%2」は、タスク %3 への依存を書く必要がありません。他の依存から導かれます。</translation>
    </message>
    <message>
        <source>Take out the dependency on “%1”</source>
        <translation>「%1」への依存を外す</translation>
    </message>
    <message>
        <source>Say that it depends on no other task</source>
        <translation>他のタスクに依存しないと書く</translation>
    </message>
    <message>
        <source>Say that it depends on task %1, as the order implies</source>
        <translation>順序のとおりタスク %1 に依存すると書く</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit.</source>
        <translation>順序: 依存関係が明示されている。</translation>
    </message>
    <message>
        <source>Every dependency is a task of the plan.</source>
        <translation>どの依存先も計画のタスクである。</translation>
    </message>
    <message>
        <source>No task depends on itself.</source>
        <translation>自分自身に依存するタスクがない。</translation>
    </message>
    <message>
        <source>No tasks wait for each other.</source>
        <translation>互いに待ち合うタスクがない。</translation>
    </message>
    <message>
        <source>A dependency names one task, not one of several with the same number.</source>
        <translation>依存先は一つのタスクを指し、同じ番号の複数のうちの一つではない。</translation>
    </message>
    <message>
        <source>A task comes after all that it waits for.</source>
        <translation>タスクは、待つものすべての後に来る。</translation>
    </message>
    <message>
        <source>Tasks have a logical ordering, so that they can be executed one after the other.</source>
        <translation>タスクには論理的な順序があり、順に実行できる。</translation>
    </message>
    <message>
        <source>A task says what it depends on, or None.</source>
        <translation>タスクは、依存先または None を述べている。</translation>
    </message>
    <message>
        <source>No dependency is stated that follows from the others.</source>
        <translation>他から導かれる依存関係は書かれていない。</translation>
    </message>
    <message>
        <source>Dependencies are explicit; those that say nothing new make the others hard to see.</source>
        <translation>依存関係は明示する。新しいことを述べないものは、他を見えにくくする。</translation>
    </message>
    <message>
        <source>The total effort is %1, but its parts add up to %2: correct one of them.</source>
        <translation>総工数は %1 ですが、内訳の合計は %2 です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>The implementation takes %1, but its tasks add up to %2: correct one of them.</source>
        <translation>実装は %1 ですが、タスクの合計は %2 です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>“%1” is estimated at %2, but its tasks add up to %3: correct one of them.</source>
        <translation>「%1」の見積もりは %2 ですが、タスクの合計は %3 です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, less than %2: what is not thought through now is done again later.</source>
        <translation>計画は工数の %1 で、%2 未満です。今考えないことは、後でやり直しになります。</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, more than %2: stop, and revise the plan as you learn.</source>
        <translation>計画は工数の %1 で、%2 を超えています。止めて、学びながら計画を直してください。</translation>
    </message>
    <message>
        <source>Write %1 as the total</source>
        <translation>合計として %1 と書く</translation>
    </message>
    <message>
        <source>Write %1 as the implementation</source>
        <translation>実装として %1 と書く</translation>
    </message>
    <message>
        <source>Write %1 as the estimate of the phase</source>
        <translation>フェーズの見積もりとして %1 と書く</translation>
    </message>
    <message>
        <source>The total effort is the sum of its parts.</source>
        <translation>総工数は内訳の合計である。</translation>
    </message>
    <message>
        <source>The specification states the effort: research, planning, implementation and validation in total.</source>
        <translation>仕様は工数 (調査、計画、実装、検証の合計) を述べる。</translation>
    </message>
    <message>
        <source>The effort of the implementation is the sum of its tasks.</source>
        <translation>実装の工数はタスクの合計である。</translation>
    </message>
    <message>
        <source>The implementation is the sum of the phases: 7 hours are 2 h, 3 h and 2 h.</source>
        <translation>実装はフェーズの合計である。7 時間は 2 h、3 h、2 h。</translation>
    </message>
    <message>
        <source>The estimate of a phase is the sum of its tasks.</source>
        <translation>フェーズの見積もりはタスクの合計である。</translation>
    </message>
    <message>
        <source>Phases and tasks are estimated, and whoever implements them relies on either.</source>
        <translation>フェーズもタスクも見積もられ、実装者はどちらにも頼る。</translation>
    </message>
    <message>
        <source>Planning is a fifth of the effort at least.</source>
        <translation>計画は工数の五分の一以上である。</translation>
    </message>
    <message>
        <source>Under-planning leads to rework, scope creep and poor architecture. Spend 20 to 30 % of the time on planning: it seems like overhead, and saves two to five times as much in the implementation.</source>
        <translation>計画不足は手戻り、範囲の膨張、貧弱な構造を招く。時間の 20~30 % を計画に使う。余分に見えるが、実装でその 2~5 倍を節約する。</translation>
    </message>
    <message>
        <source>Planning is two fifths of the effort at most.</source>
        <translation>計画は工数の五分の二以下である。</translation>
    </message>
    <message>
        <source>Over-planning is analysis paralysis; the plan is obsolete before it is done. If planning takes more than 40 % of the estimated total time, stop.</source>
        <translation>計画しすぎは分析麻痺であり、終わる前に古くなる。計画が見積もり時間の 40 % を超えたら止める。</translation>
    </message>
    <message>
        <source>No learning is recorded: add a section “Learnings” with what planning has shown, and one improvement.</source>
        <translation>学びが記録されていません。計画で分かったことと改善一つを書いた節「Learnings」を追加してください。</translation>
    </message>
    <message>
        <source>No improvement is named: add one with its impact and the path to it.</source>
        <translation>改善がありません。効果と道筋とともに一つ追加してください。</translation>
    </message>
    <message>
        <source>The improvement “%1” does not say its impact and the path to it: add both.</source>
        <translation>改善「%1」に効果と道筋がありません。両方を追加してください。</translation>
    </message>
    <message>
        <source>Nothing is validated before “%1”: say what is checked or tried first.</source>
        <translation>「%1」の前に検証がありません。先に確認または試すことを書いてください。</translation>
    </message>
    <message>
        <source>No pattern is shared: name one that others can use, in a decision or a learning.</source>
        <translation>共有されるパターンがありません。他の人が使えるものを決定または学びで挙げてください。</translation>
    </message>
    <message>
        <source>The plan records what was learned.</source>
        <translation>計画は、学んだことを記録している。</translation>
    </message>
    <message>
        <source>Law 1: always extract learnings. Document patterns discovered, capture decision rationale, analyze failures for prevention.</source>
        <translation>法則 1: 必ず学びを引き出す。見つけたパターンを記し、決定の理由を残し、失敗を分析して防ぐ。</translation>
    </message>
    <message>
        <source>The plan names an improvement with its impact and path.</source>
        <translation>計画は、効果と道筋のある改善を挙げている。</translation>
    </message>
    <message>
        <source>Law 2: always improve self or system. Identify at least one improvement opportunity with impact and implementation path.</source>
        <translation>法則 2: 必ず自分かシステムを改善する。効果と実現の道筋とともに、少なくとも一つ挙げる。</translation>
    </message>
    <message>
        <source>Before each step of the rollout something is validated.</source>
        <translation>展開の各手順の前に何かを検証する。</translation>
    </message>
    <message>
        <source>Law 4: always validate before execute. Preview changes, test in safe environments, validate before applying.</source>
        <translation>法則 4: 必ず実行の前に検証する。変更を事前に確認し、安全な環境で試し、適用前に検証する。</translation>
    </message>
    <message>
        <source>The plan shares a pattern.</source>
        <translation>計画はパターンを共有している。</translation>
    </message>
    <message>
        <source>Law 5: always share patterns publicly. Extract generalizable insights, document failures, help others avoid mistakes.</source>
        <translation>法則 5: 必ずパターンを公開して共有する。一般化できる洞察を引き出し、失敗を記し、他の人が誤りを避けられるようにする。</translation>
    </message>
    <message>
        <source>“%1”: ask, and write the answer here.</source>
        <translation>「%1」: 尋ねて、ここに答えを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is left here: write what is missing.</source>
        <translation>「%1」が残っています。足りないものを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a placeholder of the template: write what is meant, or take it out.</source>
        <translation>「%1」は雛形の仮の文です。意図を書くか、削除してください。</translation>
    </message>
    <message>
        <source>The specification is complete when it can be executed without ambiguity, and all questions are answered or flagged.</source>
        <translation>あいまいさなく実行でき、すべての質問に答えがあるか印があれば、仕様は完全である。</translation>
    </message>
    <message>
        <source>Nothing is left to be clarified.</source>
        <translation>明確にすべきことが残っていない。</translation>
    </message>
    <message>
        <source>No placeholder is left, no TODO and no TBD.</source>
        <translation>仮の文、TODO、TBD が残っていない。</translation>
    </message>
    <message>
        <source>Indent the fields below their task</source>
        <translation>フィールドをタスクの下に字下げ</translation>
    </message>
    <message>
        <source>Whoever implements the specification executes it without ambiguity: what is not understood is not done.</source>
        <translation>実装者は仕様をあいまいさなく実行する。理解されないことは行われない。</translation>
    </message>
    <message>
        <source>The file is valid UTF-8.</source>
        <translation>ファイルは正しい UTF-8 である。</translation>
    </message>
    <message>
        <source>Git has left no conflict in the plan.</source>
        <translation>計画に Git の競合が残っていない。</translation>
    </message>
    <message>
        <source>The front matter can be read.</source>
        <translation>フロントマターを読める。</translation>
    </message>
    <message>
        <source>What the front matter sets is what is expected there.</source>
        <translation>フロントマターの設定は、期待されるものである。</translation>
    </message>
    <message>
        <source>No two tasks have the same number.</source>
        <translation>同じ番号のタスクがない。</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit. A number that two tasks bear means neither.</source>
        <translation>順序: 依存関係は明示される。二つのタスクが持つ番号は、どちらも指さない。</translation>
    </message>
    <message>
        <source>An estimate is one of hours, minutes or days.</source>
        <translation>見積もりは時間、分、日で表す。</translation>
    </message>
    <message>
        <source>The fields of a task stand below it for markdown, too.</source>
        <translation>タスクのフィールドは Markdown 上もその下にある。</translation>
    </message>
    <message>
        <source>A field stands below the task that it is about.</source>
        <translation>フィールドは、対象のタスクの下にある。</translation>
    </message>
    <message>
        <source>A row of a table has as many cells as the table has columns.</source>
        <translation>表の行は、列と同じ数のセルを持つ。</translation>
    </message>
    <message>
        <source>No risk is named: say in the table what could go wrong.</source>
        <translation>リスクがありません。うまくいかない可能性を表に書いてください。</translation>
    </message>
    <message>
        <source>“%1” has no mitigation: say how to prevent or reduce it.</source>
        <translation>「%1」に軽減策がありません。防ぐ、または減らす方法を書いてください。</translation>
    </message>
    <message>
        <source>The likelihood of “%1” is “%2”: write low, medium or high.</source>
        <translation>「%1」の発生可能性が「%2」です。low、medium、high のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>The impact of “%1” is “%2”: write low, medium or high.</source>
        <translation>「%1」の影響度が「%2」です。low、medium、high のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is likely and grave, and no task mitigates it: name one in a column “Mitigated by”.</source>
        <translation>「%1」は起こりやすく深刻ですが、軽減するタスクがありません。「Mitigated by」列に挙げてください。</translation>
    </message>
    <message>
        <source>No step of the rollback verifies it: add how to see that it was successful.</source>
        <translation>ロールバックを確認する手順がありません。成功の見分け方を追加してください。</translation>
    </message>
    <message>
        <source>Phase %1 “%2” has no checkpoint: say what is validated after it.</source>
        <translation>フェーズ %1「%2」にチェックポイントがありません。その後に検証することを書いてください。</translation>
    </message>
    <message>
        <source>Risks are identified: what could go wrong is known, mitigation is planned, the rollback procedure is ready.</source>
        <translation>リスクが明らかである。起こりうる問題が分かり、軽減策が計画され、ロールバックの手順が用意されている。</translation>
    </message>
    <message>
        <source>The plan names its risks.</source>
        <translation>計画はリスクを挙げている。</translation>
    </message>
    <message>
        <source>Every risk has a mitigation.</source>
        <translation>どのリスクにも軽減策がある。</translation>
    </message>
    <message>
        <source>Likelihood and impact are low, medium or high.</source>
        <translation>発生可能性と影響度は low、medium、high のいずれかである。</translation>
    </message>
    <message>
        <source>A risk that is likely and grave is mitigated by a task.</source>
        <translation>起こりやすく深刻なリスクは、タスクで軽減される。</translation>
    </message>
    <message>
        <source>A step of the rollback verifies it.</source>
        <translation>ロールバックの手順の一つがそれを確認する。</translation>
    </message>
    <message>
        <source>The rollback plan ends with how to verify that the rollback was successful.</source>
        <translation>ロールバック計画は、成功の確認方法で終わる。</translation>
    </message>
    <message>
        <source>Every phase has a checkpoint.</source>
        <translation>どのフェーズにもチェックポイントがある。</translation>
    </message>
    <message>
        <source>After each phase, validate.</source>
        <translation>フェーズごとに検証する。</translation>
    </message>
    <message>
        <source>The section “%1” is missing: add it.</source>
        <translation>節「%1」がありません。追加してください。</translation>
    </message>
    <message>
        <source>“%1” is not started: it is as the template has it.</source>
        <translation>「%1」は手付かずで、雛形のままです。</translation>
    </message>
    <message>
        <source>“%1” is empty: write it, or take the heading out.</source>
        <translation>「%1」は空です。書くか、見出しを削除してください。</translation>
    </message>
    <message>
        <source>The question “%1” is open: answer it, or defer it with a reason.</source>
        <translation>質問「%1」が未解決です。回答するか、理由とともに先送りしてください。</translation>
    </message>
    <message>
        <source>The research “%1” cannot be read: %2</source>
        <translation>調査「%1」を読めません: %2</translation>
    </message>
    <message>
        <source>The plan has about %1 tokens, more than its budget of %2: shorten it, or split it into two plans.</source>
        <translation>計画は約 %1 トークンで、予算 %2 を超えています。短くするか、二つに分けてください。</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule.</source>
        <translation>設定にある「%1」は規則ではありません。</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule. Did you mean “%2”?</source>
        <translation>設定にある「%1」は規則ではありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>The implementation specification holds all sections: whoever implements it has nothing else.</source>
        <translation>仕様にはすべての節がある。実装者には他に何もない。</translation>
    </message>
    <message>
        <source>The specification is complete: all questions are answered or flagged.</source>
        <translation>仕様は完全である。すべての質問に答えまたは印がある。</translation>
    </message>
    <message>
        <source>The plan has all sections of a specification.</source>
        <translation>計画に仕様の節がすべてある。</translation>
    </message>
    <message>
        <source>No section is left as the template has it.</source>
        <translation>雛形のままの節がない。</translation>
    </message>
    <message>
        <source>No section is empty.</source>
        <translation>空の節がない。</translation>
    </message>
    <message>
        <source>Every question is answered or deferred.</source>
        <translation>どの質問も、回答または先送りされている。</translation>
    </message>
    <message>
        <source>The research that the plan names can be read.</source>
        <translation>計画が挙げる調査を読める。</translation>
    </message>
    <message>
        <source>Start with the research findings: load them from a bundle or a document.</source>
        <translation>調査の知見から始める。バンドルまたは文書から読み込む。</translation>
    </message>
    <message>
        <source>The plan keeps to its budget of tokens.</source>
        <translation>計画はトークンの予算に収まっている。</translation>
    </message>
    <message>
        <source>A plan has about 4,000 tokens, 2 % of a context window, so that there is room to implement it.</source>
        <translation>計画は約 4,000 トークン、コンテキストの 2 % とし、実装の余地を残す。</translation>
    </message>
    <message>
        <source>The configuration sets what there is.</source>
        <translation>設定は、存在するものを設定している。</translation>
    </message>
    <message>
        <source>A setting that is misspelt is not in force, and nobody sees it.</source>
        <translation>つづりを誤った設定は効かず、誰も気付かない。</translation>
    </message>
    <message>
        <source>“%1” is allowed here without a reason: write it behind the rule.</source>
        <translation>「%1」が理由なく許可されています。規則の後に理由を書いてください。</translation>
    </message>
    <message>
        <source>There is no rule “%1” that could be allowed here.</source>
        <translation>ここで許可できる規則「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean “%2”?</source>
        <translation>規則「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>What is allowed in a comment is a rule, and there is a reason.</source>
        <translation>コメントで許可するものは規則で、理由がある。</translation>
    </message>
    <message>
        <source>Document decision rationale: why this, and not as everywhere else?</source>
        <translation>決定の理由を記す。なぜこうするのか、なぜ他と同じではないのか。</translation>
    </message>
    <message>
        <source>Task %1 “%2” names no file: say which files it changes.</source>
        <translation>タスク %1「%2」にファイルがありません。変更するファイルを書いてください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” names “%3”, which is not in the repository: say that it is new, or correct the path.</source>
        <translation>タスク %1「%2」が挙げる「%3」はリポジトリにありません。新規と書くか、パスを直してください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say how it is tested: say how to validate it.</source>
        <translation>タスク %1「%2」にテスト方法がありません。検証方法を書いてください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” is estimated at %3, more than %4: split it.</source>
        <translation>タスク %1「%2」の見積もりは %3 で、%4 を超えています。分割してください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” has a share of %3 in its phase, more than %4: split it, or estimate it.</source>
        <translation>タスク %1「%2」のフェーズ内の割り当ては %3 で、%4 を超えています。分割するか、見積もってください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” has no estimate, and neither has its phase: estimate one of them.</source>
        <translation>タスク %1「%2」にもフェーズにも見積もりがありません。どちらかを見積もってください。</translation>
    </message>
    <message>
        <source>Task %1 “%2” is vague: say what to change instead of “%3”.</source>
        <translation>タスク %1「%2」はあいまいです。「%3」ではなく、何を変えるかを書いてください。</translation>
    </message>
    <message>
        <source>A task names the files that it changes.</source>
        <translation>タスクは、変更するファイルを挙げている。</translation>
    </message>
    <message>
        <source>Specific: clear what file and line to change.</source>
        <translation>具体的: どのファイルのどの行を変えるかが明らか。</translation>
    </message>
    <message>
        <source>A file that a task names is in the repository, or is said to be new.</source>
        <translation>タスクが挙げるファイルはリポジトリにあるか、新規と書かれている。</translation>
    </message>
    <message>
        <source>A task says how it is tested.</source>
        <translation>タスクは、テスト方法を述べている。</translation>
    </message>
    <message>
        <source>Testable: know how to validate.</source>
        <translation>テスト可能: 検証方法が分かる。</translation>
    </message>
    <message>
        <source>A task takes 4 hours at most.</source>
        <translation>タスクは長くても 4 時間である。</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each; break bigger tasks.</source>
        <translation>適切な大きさ: 各 4 時間未満。大きいタスクは分ける。</translation>
    </message>
    <message>
        <source>A task or its phase has an estimate.</source>
        <translation>タスクまたはそのフェーズに見積もりがある。</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each. What is not estimated cannot be known to be that small.</source>
        <translation>適切な大きさ: 各 4 時間未満。見積もりがなければ、それほど小さいとは分からない。</translation>
    </message>
    <message>
        <source>A task&apos;s title says what is to be changed.</source>
        <translation>タスクのタイトルは、何を変えるかを述べている。</translation>
    </message>
    <message>
        <source>A task is specific and actionable, so that it can be executed without ambiguity.</source>
        <translation>タスクは具体的で実行でき、あいまいさがない。</translation>
    </message>
    <message>
        <source>There is no approval %1.</source>
        <translation>承認 %1 はありません。</translation>
    </message>
    <message>
        <source>A role needs a name. Write one.</source>
        <translation>役割には名前が必要です。書いてください。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>「%1」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>「%1」は文字列でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>「%1」は文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” has to be a position, counted from 1.</source>
        <translation>「%1」は 1 から数えた位置でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>「%1」は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is not an argument of this operation.</source>
        <translation>「%1」はこの操作の引数ではありません。</translation>
    </message>
    <message>
        <source>There is no checkpoint %1.</source>
        <translation>チェックポイント %1 はありません。</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>A checkpoint has no “%1”, only a phase and a text.</source>
        <translation>チェックポイントに「%1」はなく、フェーズと本文だけがあります。</translation>
    </message>
    <message>
        <source>There is nothing at this place that could cite a finding.</source>
        <translation>この場所には、知見を引用できるものがありません。</translation>
    </message>
    <message>
        <source>“%1” is no finding. Name it as C1, or as document:C1.</source>
        <translation>「%1」は知見ではありません。C1、または 文書:C1 のように書いてください。</translation>
    </message>
    <message>
        <source>The quote has two kinds of quotation marks. Leave one of them out.</source>
        <translation>引用に二種類の引用符があります。一方を除いてください。</translation>
    </message>
    <message>
        <source>Say what cites: a task, decision, criterion or risk.</source>
        <translation>引用するもの (タスク、決定、基準、リスク) を指定してください。</translation>
    </message>
    <message>
        <source>Cite %1 in “%2”</source>
        <translation>「%2」で %1 を引用</translation>
    </message>
    <message>
        <source>“%1” does not cite %2.</source>
        <translation>「%1」は %2 を引用していません。</translation>
    </message>
    <message>
        <source>No longer cite %1 in “%2”</source>
        <translation>「%2」で %1 の引用をやめる</translation>
    </message>
    <message>
        <source>“%1” ends with what reads as a citation. Cite the finding instead.</source>
        <translation>「%1」の末尾は引用と読まれます。代わりに知見を引用してください。</translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation>基準 %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” has no box to tick.</source>
        <translation>「%1」にはチェックボックスがありません。</translation>
    </message>
    <message>
        <source>Tick “%1”</source>
        <translation>「%1」にチェックを付ける</translation>
    </message>
    <message>
        <source>Untick “%1”</source>
        <translation>「%1」のチェックを外す</translation>
    </message>
    <message>
        <source>There is no group “%1” of criteria.</source>
        <translation>基準のグループ「%1」はありません。</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Rename them in the text.</source>
        <translation>グループ「%1」が複数あります。本文で名前を変えてください。</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Move the criteria there.</source>
        <translation>グループ「%1」はすでにあります。基準をそこへ移動してください。</translation>
    </message>
    <message>
        <source>Move %1 criteria</source>
        <translation>%1 件の基準を移動</translation>
    </message>
    <message>
        <source>Remove %1 criteria</source>
        <translation>%1 件の基準を削除</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some lines first.</source>
        <translation>クリップボードに文字列がありません。先に何行かコピーしてください。</translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>「%1」を貼り付け</translation>
    </message>
    <message>
        <source>Paste %1 criteria</source>
        <translation>%1 件の基準を貼り付け</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>「%1」を複製</translation>
    </message>
    <message>
        <source>Duplicate %1 criteria</source>
        <translation>%1 件の基準を複製</translation>
    </message>
    <message>
        <source>A criterion has no “%1”, only a text and a group.</source>
        <translation>基準に「%1」はなく、本文とグループだけがあります。</translation>
    </message>
    <message>
        <source>There is no decision at position %1.</source>
        <translation>位置 %1 に決定はありません。</translation>
    </message>
    <message>
        <source>A decision needs a title. Write one, or remove the decision.</source>
        <translation>決定にはタイトルが必要です。書くか、決定を削除してください。</translation>
    </message>
    <message>
        <source>“%1” has several fields “%2”. Name the one that is meant.</source>
        <translation>「%1」には複数のフィールド「%2」があります。対象を指定してください。</translation>
    </message>
    <message>
        <source>It has no “%1”, only a name and a text.</source>
        <translation>「%1」はなく、名前と本文だけがあります。</translation>
    </message>
    <message>
        <source>There is no decision “%1”. Name it by its number or its title.</source>
        <translation>決定「%1」はありません。番号またはタイトルで指定してください。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>そのタスクはありません。</translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation>「%1」に「%2」を待たせる</translation>
    </message>
    <message>
        <source>Let “%1” not wait for “%2”</source>
        <translation>「%1」に「%2」を待たせない</translation>
    </message>
    <message>
        <source>Say which part of the effort is meant, such as “Implementation”.</source>
        <translation>工数のどの部分か (「Implementation」など) を指定してください。</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>「%1」の工数を変更</translation>
    </message>
    <message>
        <source>Bring the effort up to date</source>
        <translation>工数を最新にする</translation>
    </message>
    <message>
        <source>The front matter is not written in a way that can be changed here. Edit it as text.</source>
        <translation>フロントマターはここで変更できる書き方ではありません。テキストとして編集してください。</translation>
    </message>
    <message>
        <source>A path is empty. Choose a file.</source>
        <translation>パスが空です。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no approach. Choose feature, refactoring, debugging or infrastructure.</source>
        <translation>「%1」は進め方ではありません。feature、refactoring、debugging、infrastructure から選んでください。</translation>
    </message>
    <message>
        <source>Change the approach</source>
        <translation>進め方を変更</translation>
    </message>
    <message>
        <source>Change the research</source>
        <translation>調査を変更</translation>
    </message>
    <message>
        <source>This lies within a merge conflict. Resolve the conflict in the text first.</source>
        <translation>マージの競合の中にあります。先に本文で競合を解決してください。</translation>
    </message>
    <message>
        <source>Written here, this would not read back as it was meant. Edit it as text.</source>
        <translation>ここに書くと、意図したとおりに読み取れません。テキストとして編集してください。</translation>
    </message>
    <message>
        <source>This would also change how something else is read: “%1”. Edit it as text.</source>
        <translation>他の部分「%1」の読み取りも変わってしまいます。テキストとして編集してください。</translation>
    </message>
    <message>
        <source>Correct numbers in prose</source>
        <translation>本文中の番号を訂正</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>操作「%1」はありません。</translation>
    </message>
    <message>
        <source>The options of “%1” are no list. Edit them as text.</source>
        <translation>「%1」の選択肢はリストではありません。テキストとして編集してください。</translation>
    </message>
    <message>
        <source>There is no “%1” here. Name it by its position or its name.</source>
        <translation>ここに「%1」はありません。位置または名前で指定してください。</translation>
    </message>
    <message>
        <source>The decision chose “%1”. Change the decision first.</source>
        <translation>決定は「%1」を選んでいます。先に決定を変更してください。</translation>
    </message>
    <message>
        <source>Link the pattern “%1”</source>
        <translation>パターン「%1」へのリンク</translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <translation>そのフェーズはありません。</translation>
    </message>
    <message>
        <source>A phase needs a title.</source>
        <translation>フェーズにはタイトルが必要です。</translation>
    </message>
    <message>
        <source>A title stands on one line: write “%1” without line breaks.</source>
        <translation>タイトルは一行です。「%1」を改行なしで書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day</source>
        <translation>「%1」は見積もりではありません。2 hours、2-4 hours、30 min、1 day のように書いてください</translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>フェーズ「%1」を追加</translation>
    </message>
    <message>
        <source>Set the estimate of “%1”</source>
        <translation>「%1」の見積もりを設定</translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation>フェーズ「%1」を移動</translation>
    </message>
    <message>
        <source>These name what would be removed: %1. Remove it and these references?</source>
        <translation>削除されるものを次が参照しています: %1。参照ごと削除しますか?</translation>
    </message>
    <message>
        <source>Remove the phase “%1”</source>
        <translation>フェーズ「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” is no field of a phase: it has a title and an estimate.</source>
        <translation>「%1」はフェーズのフィールドではありません。タイトルと見積もりがあります。</translation>
    </message>
    <message>
        <source>Change approach to %1</source>
        <translation>進め方を %1 に変更</translation>
    </message>
    <message>
        <source>“%1” is written in several places. Edit it as text.</source>
        <translation>「%1」は複数の場所に書かれています。テキストとして編集してください。</translation>
    </message>
    <message>
        <source>Change the context</source>
        <translation>背景を変更</translation>
    </message>
    <message>
        <source>There is no answer. Write one, or defer the question.</source>
        <translation>回答がありません。書くか、質問を先送りしてください。</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>「%1」に回答</translation>
    </message>
    <message>
        <source>Say to whom or to what the question is deferred.</source>
        <translation>質問を誰または何に先送りするかを書いてください。</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>「%1」を先送り</translation>
    </message>
    <message>
        <source>There is no question. Write what is asked.</source>
        <translation>質問がありません。問うことを書いてください。</translation>
    </message>
    <message>
        <source>Raise Question</source>
        <translation>質問を挙げる</translation>
    </message>
    <message>
        <source>The lines of these tasks lie within each other. Edit them as text.</source>
        <translation>これらのタスクの行は入れ子になっています。テキストとして編集してください。</translation>
    </message>
    <message>
        <source>There is no risk %1.</source>
        <translation>リスク %1 はありません。</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Add the column in the text.</source>
        <translation>表に列「%1」がありません。本文で列を追加してください。</translation>
    </message>
    <message>
        <source>The row “%1” has more cells than the table has columns. Correct it in the text first.</source>
        <translation>行「%1」のセルが表の列より多くあります。先に本文で直してください。</translation>
    </message>
    <message>
        <source>There is no text. Write one, or remove the entry.</source>
        <translation>本文がありません。書くか、項目を削除してください。</translation>
    </message>
    <message>
        <source>Add %1 risks</source>
        <translation>%1 件のリスクを追加</translation>
    </message>
    <message>
        <source>The table of “%1” was not understood. Edit it as text.</source>
        <translation>「%1」の表を読み取れませんでした。テキストとして編集してください。</translation>
    </message>
    <message>
        <source>Move %1 risks</source>
        <translation>%1 件のリスクを移動</translation>
    </message>
    <message>
        <source>Remove %1 risks</source>
        <translation>%1 件のリスクを削除</translation>
    </message>
    <message>
        <source>Duplicate %1 risks</source>
        <translation>%1 件のリスクを複製</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some first.</source>
        <translation>クリップボードに行がありません。先にコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” has no column. Copy it together with a header.</source>
        <translation>「%1」に列がありません。見出し行ごとコピーしてください。</translation>
    </message>
    <message>
        <source>Rate “%1”</source>
        <translation>「%1」を評価</translation>
    </message>
    <message>
        <source>There is a section “%1” already.</source>
        <translation>節「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>「%1」を始める</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>タスク %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” names more than one task. Number the tasks in the text so that each number occurs once.</source>
        <translation>「%1」は複数のタスクを指します。番号が一度ずつ現れるように本文で付け直してください。</translation>
    </message>
    <message>
        <source>“%1” names more than one phase. Number the phases in the text so that each number occurs once.</source>
        <translation>「%1」は複数のフェーズを指します。番号が一度ずつ現れるように本文で付け直してください。</translation>
    </message>
    <message>
        <source>There is no phase %1.</source>
        <translation>フェーズ %1 はありません。</translation>
    </message>
    <message>
        <source>There are no tasks in what was copied. A task begins with a number or a box.</source>
        <translation>コピーした中にタスクがありません。タスクは番号またはチェックボックスで始まります。</translation>
    </message>
    <message>
        <source>Paste %1 tasks</source>
        <translation>%1 件のタスクを貼り付け</translation>
    </message>
    <message>
        <source>The task to stand behind is not in that phase.</source>
        <translation>その後に置くべきタスクは、そのフェーズにありません。</translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation>%1 件のタスクを削除</translation>
    </message>
    <message>
        <source>Move %1 tasks</source>
        <translation>%1 件のタスクを移動</translation>
    </message>
    <message>
        <source>Several fields stand here: %1. Name the one to be set.</source>
        <translation>ここには複数のフィールドがあります: %1。設定するものを指定してください。</translation>
    </message>
    <message>
        <source>Remove %1 of “%2”</source>
        <translation>「%2」の %1 を削除</translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation>「%2」の %1 を設定</translation>
    </message>
    <message>
        <source>These tasks would wait for each other: %1. Remove one of the dependencies first.</source>
        <translation>これらのタスクが互いに待ち合うことになります: %1。先に依存関係の一つを削除してください。</translation>
    </message>
    <message>
        <source>“%1” follows from where a task stands. Move the task.</source>
        <translation>「%1」はタスクの位置で決まります。タスクを移動してください。</translation>
    </message>
    <message>
        <source>To split a task, give two titles or more.</source>
        <translation>タスクを分割するには、二つ以上のタイトルを指定してください。</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>「%1」を分割</translation>
    </message>
    <message>
        <source>To merge tasks, name two or more.</source>
        <translation>タスクを結合するには、二つ以上指定してください。</translation>
    </message>
    <message>
        <source>As one task they would wait for themselves: %1. Remove one of the dependencies first.</source>
        <translation>一つのタスクにすると自分自身を待つことになります: %1。先に依存関係の一つを削除してください。</translation>
    </message>
    <message>
        <source>Merge %1 tasks</source>
        <translation>%1 件のタスクを結合</translation>
    </message>
    <message>
        <source>“%1” names no finding: write it as C1 &quot;its words&quot;.</source>
        <translation>「%1」は知見を指していません。C1 &quot;その文言&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written as the path of a file.</source>
        <translation>「%1」はファイルのパスとして書けません。</translation>
    </message>
    <message>
        <source>There is no task %1 to depend on.</source>
        <translation>依存先のタスク %1 はありません。</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>タスクにはタイトルが必要です。</translation>
    </message>
    <message>
        <source>“%1” is a heading of its own. Move it in the text.</source>
        <translation>「%1」は独立した見出しです。本文で移動してください。</translation>
    </message>
    <message>
        <source>“%1” has a line break. Write it on one line.</source>
        <translation>「%1」に改行があります。一行で書いてください。</translation>
    </message>
    <message>
        <source>“&lt;!--” hides what follows. Close the comment with “--&gt;”.</source>
        <translation>「&lt;!--」が後続を隠しています。「--&gt;」でコメントを閉じてください。</translation>
    </message>
    <message>
        <source>“%1” would not be read as text. Let it begin with a word, or with a backslash.</source>
        <translation>「%1」は本文として読まれません。単語またはバックスラッシュで始めてください。</translation>
    </message>
    <message>
        <source>“%1” is not the only one. Name it by its position.</source>
        <translation>「%1」は一つではありません。位置で指定してください。</translation>
    </message>
    <message>
        <source>It does not end with the block of an exported specification.</source>
        <translation>エクスポートされた仕様のブロックで終わっていません。</translation>
    </message>
    <message>
        <source>It was changed since it was exported, or never was.</source>
        <translation>エクスポート後に変更されたか、エクスポートされたものではありません。</translation>
    </message>
    <message>
        <source>The block at the end was changed.</source>
        <translation>末尾のブロックが変更されています。</translation>
    </message>
    <message>
        <source>Something else than a log stands behind the block at the end.</source>
        <translation>末尾のブロックの後に、ログ以外のものがあります。</translation>
    </message>
    <message>
        <source>More was changed than ticks and a section “## Implementation Log”.</source>
        <translation>チェックと節「## Implementation Log」以外も変更されています。</translation>
    </message>
    <message>
        <source>It is a draft, which nobody has approved.</source>
        <translation>誰も承認していない下書きです。</translation>
    </message>
    <message>
        <source>The plan says something else now, or is another one: its digest is %1, and not %2.</source>
        <translation>計画の内容が変わったか、別の計画です。ダイジェストは %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>It does not say what the plan says.</source>
        <translation>計画の内容と異なります。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>設定「%1」はありません。あるのは: %2。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>設定「%1」はありません。「%2」のことですか?</translation>
    </message>
    <message>
        <source>“%1” has to hold names with values.</source>
        <translation>「%1」には名前と値が必要です。</translation>
    </message>
    <message>
        <source>“%1” has to be error, warning, info or off, not “%2”.</source>
        <translation>「%1」は error、warning、info、off のいずれかで、「%2」ではありません。</translation>
    </message>
    <message>
        <source>“%1” has to be a number from %2 to %3.</source>
        <translation>「%1」は %2 から %3 までの数でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” has to be a list of roles.</source>
        <translation>「%1」は役割のリストでなければなりません。</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1. Nothing of it is in force.</source>
        <translation>設定を読めません: %1。どれも有効ではありません。</translation>
    </message>
    <message>
        <source>“%1” has to be a single value</source>
        <translation>「%1」は単一の値でなければなりません</translation>
    </message>
    <message>
        <source>“research” has to be a path or a list of paths</source>
        <translation>「research」はパスまたはパスのリストでなければなりません</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1</source>
        <translation>フロントマターを読めません: %1</translation>
    </message>
    <message>
        <source>Git could not merge “%1” and “%2”: keep one side and remove the markers</source>
        <translation>Git は「%1」と「%2」をマージできませんでした。一方を残して印を消してください</translation>
    </message>
    <message>
        <source>Git marks the start of a conflict with “%1”, but its end is missing</source>
        <translation>Git の競合の始まり「%1」がありますが、終わりがありません</translation>
    </message>
    <message>
        <source>This row has %1 cells, but the table has %2 columns</source>
        <translation>この行には %1 個のセルがありますが、表は %2 列です</translation>
    </message>
    <message>
        <source>“%1” names more than one task: number the tasks so that each number occurs once</source>
        <translation>「%1」は複数のタスクを指します。番号が一度ずつ現れるように付け直してください</translation>
    </message>
    <message>
        <source>Another task before this one has the number %1: it is called %2 here</source>
        <translation>前の別のタスクが番号 %1 を持っているため、ここでは %2 と呼びます</translation>
    </message>
    <message>
        <source>The fields of “%1” are not below it for markdown: indent them by %2 spaces</source>
        <translation>「%1」のフィールドが Markdown 上その下にありません。空白 %2 個で字下げしてください</translation>
    </message>
    <message>
        <source>“%1” belongs to no task: indent it below the task that it is about</source>
        <translation>「%1」はどのタスクにも属していません。該当するタスクの下に字下げしてください</translation>
    </message>
    <message>
        <source>This plan is read-only: %1</source>
        <translation>この計画は読み取り専用です: %1</translation>
    </message>
    <message>
        <source>The text is being typed. Close the code block or comment first.</source>
        <translation>本文を入力中です。先にコードブロックまたはコメントを閉じてください。</translation>
    </message>
    <message>
        <source>The plan is just being changed. Try again.</source>
        <translation>計画を変更中です。もう一度試してください。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; save it as UTF-8 in the editor that it comes from.</source>
        <translation>ファイルが正しい UTF-8 ではありません。元のエディターで UTF-8 として保存してください。</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1 Nothing of it is in force.</source>
        <translation>設定を読めません: %1 どれも有効ではありません。</translation>
    </message>
    <message>
        <source>The folder of the approvals cannot be read.</source>
        <translation>承認のフォルダーを読めません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::NewPlanDialog</name>
    <message>
        <source>Refactoring</source>
        <translation>リファクタリング</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Infrastructure change</source>
        <translation>インフラの変更</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Existing code is improved, and its behaviour stays as it is.</source>
        <translation>既存のコードを改善し、動作は変えません。</translation>
    </message>
    <message>
        <source>A bug is fixed, from what the investigation found.</source>
        <translation>調査で分かったことに基づいてバグを直します。</translation>
    </message>
    <message>
        <source>Systems, deployments or configurations are changed.</source>
        <translation>システム、展開、構成を変更します。</translation>
    </message>
    <message>
        <source>Something new is added, from requirements.</source>
        <translation>要件に基づいて新しいものを追加します。</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>新しい計画</translation>
    </message>
    <message>
        <source>What is to be done, in a few words</source>
        <translation>何をするのかを短く</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>C&amp;reate Plan</source>
        <translation>計画を作成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>None: the plan rests on nothing yet</source>
        <translation>なし: 計画の根拠はまだありません</translation>
    </message>
    <message>
        <source>Its question begins the conte&amp;xt</source>
        <translation>質問を背景の始めに置く(&amp;X)</translation>
    </message>
    <message numerus="yes">
        <source>%n success criteria become &amp;acceptance criteria</source>
        <translation>
            <numerusform>%n 件の成功基準を受け入れ基準にする(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;open questions are listed</source>
        <translation>
            <numerusform>%n 件の未解決の質問を載せる(&amp;O)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionDraft</name>
    <message>
        <source>Name of the new option</source>
        <translation>新しい選択肢の名前</translation>
    </message>
    <message>
        <source>Name, or the next letter</source>
        <translation>名前、または次の文字</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>新しい選択肢</translation>
    </message>
    <message>
        <source>What it is, and what speaks for it</source>
        <translation>それが何か、利点は何か</translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionEditor</name>
    <message>
        <source>What speaks for it</source>
        <translation>利点</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>欠点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>それが何か</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>この選択肢を削除</translation>
    </message>
    <message>
        <source>Option %1, chosen</source>
        <translation>選択肢 %1、選択済み</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>選択肢 %1</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>選択肢 %1 の名前</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>選択肢 %1 の利点</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>選択肢 %1 の欠点</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose option %1</source>
        <translation>選択肢 %1 を選ぶ</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlineModel</name>
    <message>
        <source>Task %1: %2</source>
        <translation>タスク %1: %2</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation>見出しはまだありません</translation>
    </message>
    <message>
        <source>Begin a line with # to give the plan a title, with ## for a section.</source>
        <translation>行を # で始めると計画のタイトル、## で始めると節になります。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteEntries</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
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
        <translation>パターンを抽出</translation>
    </message>
    <message>
        <source>What of this decision can be used again? It becomes a file of its own, and the decision links to it.</source>
        <translation>この決定で再利用できるものは何ですか? 独立したファイルになり、決定からリンクされます。</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>パターンの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What calls for it</source>
        <translation>必要になる理由</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>In which cases, and in which not</source>
        <translation>使う場合と使わない場合</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>使われた場所</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代償</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>パターンのフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder for patterns</source>
        <translation>パターンのフォルダーを選択</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Becomes %1.md, or with a number behind it if there is one already</source>
        <translation>%1.md になります。すでにあれば番号が付きます</translation>
    </message>
    <message>
        <source>Give it a name and a folder</source>
        <translation>名前とフォルダーを指定してください</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternShelf</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>There are too many patterns of this name. Give it another one.</source>
        <translation>この名前のパターンが多すぎます。別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanController</name>
    <message>
        <source>change by another program</source>
        <translation>別のプログラムによる変更</translation>
    </message>
    <message>
        <source>Another program changed the file; its changes were taken over.</source>
        <translation>別のプログラムがファイルを変更したため、その変更を取り込みました。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のを残す</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>ファイルのを使う</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Another program changed the file while you have unsaved changes. Nothing was overwritten.</source>
        <translation>未保存の変更があるときに、別のプログラムがファイルを変更しました。何も上書きしていません。</translation>
    </message>
    <message>
        <source>The file was removed or renamed, or cannot be read any more. Its text is still here.</source>
        <translation>ファイルが削除または改名されたか、読めなくなりました。本文はここに残っています。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>Its permissions do not allow writing, and it is open for reading only.</source>
        <translation>書き込みの権限がないため、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Not exported: the plan is not valid UTF-8.</source>
        <translation>エクスポートできません。計画が正しい UTF-8 ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>足りないものを表示</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>下書きをエクスポート…</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>エクスポートできません。%1</translation>
    </message>
    <message>
        <source>Not exported to %1. %2</source>
        <translation>%1 にエクスポートできません。%2</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>NOT exported. %1</source>
        <translation>エクスポートできませんでした。%1</translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation>下書きを %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The specification was exported to %1.</source>
        <translation>仕様を %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The plan holds no decisions.</source>
        <translation>計画に決定がありません。</translation>
    </message>
    <message>
        <source>NOT all decisions were exported. %1</source>
        <translation>一部の決定をエクスポートできませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 件はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were written to %1.</source>
        <translation>
            <numerusform>%n 件の決定を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals were not taken over. %1</source>
        <translation>承認を引き継げませんでした。%1</translation>
    </message>
    <message>
        <source>The approvals of “%1” are here, but no plan of that name. Has this plan been renamed?</source>
        <translation>「%1」の承認がありますが、その名前の計画がありません。この計画の名前を変えましたか?</translation>
    </message>
    <message>
        <source>Take the approvals over</source>
        <translation>承認を引き継ぐ</translation>
    </message>
    <message>
        <source>git ignores the folder %1: nobody else will see who has approved. Take it out of .gitignore.</source>
        <translation>git はフォルダー %1 を無視します。誰が承認したかを他の人は見られません。.gitignore から外してください。</translation>
    </message>
    <message>
        <source>The plan has to be saved first.</source>
        <translation>先に計画を保存する必要があります。</translation>
    </message>
    <message>
        <source>Tick Approval</source>
        <translation>承認にチェック</translation>
    </message>
    <message>
        <source>Clear Approval</source>
        <translation>承認のチェックを外す</translation>
    </message>
    <message>
        <source>Bring Approval Boxes Up to Date</source>
        <translation>承認のチェックを最新にする</translation>
    </message>
    <message>
        <source>What was decided reaches the others when it is committed, together with the plan.</source>
        <translation>決定は、計画とともにコミットすると他の人に届きます。</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>コミット…</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>コミットするものがありません。</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>コミットしました。</translation>
    </message>
    <message>
        <source>NOT committed. %1</source>
        <translation>コミットできませんでした。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
    <message>
        <source>That is the plan itself.</source>
        <translation>それは計画そのものです。</translation>
    </message>
    <message>
        <source>The plan rests on that file.</source>
        <translation>計画はそのファイルに基づいています。</translation>
    </message>
    <message>
        <source>%1 was NOT saved. %2</source>
        <translation>%1 を保存できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 – draft, not approved</source>
        <translation>%1 – 下書き、未承認</translation>
    </message>
    <message>
        <source>NOT printed: the printer took no page. Look at its connection and its paper.</source>
        <translation>印刷できませんでした。プリンターがページを受け付けません。接続と用紙を確かめてください。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanHistory</name>
    <message>
        <source>The repository belongs to another user, so git does not read it.</source>
        <translation>リポジトリが他のユーザーのものなので、git は読みません。</translation>
    </message>
    <message>
        <source>There is no git repository here.</source>
        <translation>ここに git リポジトリはありません。</translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>ファイルが 64 MB を超えています。</translation>
    </message>
    <message>
        <source>There is no file %2 in %1.</source>
        <translation>%1 に %2 はありません。</translation>
    </message>
    <message>
        <source>Git knows no revision %1.</source>
        <translation>Git はリビジョン %1 を知りません。</translation>
    </message>
    <message>
        <source>Older commits are not listed.</source>
        <translation>これより古いコミットは表示されません。</translation>
    </message>
    <message>
        <source>The file is not in the repository.</source>
        <translation>ファイルはリポジトリにありません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>計画の内容</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Why this is done</source>
        <translation>これを行う理由</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>What the solution is, in a few paragraphs</source>
        <translation>解決策を数段落で</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>コンポーネントを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>その働き</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>データの流れ</translation>
    </message>
    <message>
        <source>Step of the data flow</source>
        <translation>データの流れの手順</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>手順を追加</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>何がどこへ行くか</translation>
    </message>
    <message>
        <source>Integration points</source>
        <translation>連携箇所</translation>
    </message>
    <message>
        <source>Integration point</source>
        <translation>連携箇所</translation>
    </message>
    <message>
        <source>Add an integration point</source>
        <translation>連携箇所を追加</translation>
    </message>
    <message>
        <source>What it has to work with</source>
        <translation>何と連携するか</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>代替案を追加</translation>
    </message>
    <message>
        <source>Why it was not chosen</source>
        <translation>選ばなかった理由</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>Tradeoff</source>
        <translation>トレードオフ</translation>
    </message>
    <message>
        <source>Add a tradeoff</source>
        <translation>トレードオフを追加</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>What is won, but what it costs</source>
        <translation>得るものと、その代償</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>Learnings and improvements</source>
        <translation>学びと改善</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>deferred to %1</source>
        <translation>%1 に先送り</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>読み取れないもの</translation>
    </message>
    <message>
        <source>One place could not be read as part of the section around.</source>
        <translation>1 か所を、周りの節の一部として読めませんでした。</translation>
    </message>
    <message>
        <source>%1 places could not be read as part of the section around.</source>
        <translation>%1 か所を、周りの節の一部として読めませんでした。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPane</name>
    <message>
        <source>Sections of the plan</source>
        <translation>計画の節</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>空の計画</translation>
    </message>
    <message>
        <source>Begin with a title and the sections that the plan needs, such as:</source>
        <translation>タイトルと、計画に必要な節から始めてください。例:</translation>
    </message>
    <message>
        <source>Begin with the context</source>
        <translation>背景から始める</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPanes</name>
    <message>
        <source>Research</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Risks &amp; rollback</source>
        <translation>リスクと復旧</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>計画の各部</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>計画の本文</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>where there is little room</comment>
        <translation>トレース</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanState</name>
    <message>
        <source>Ready to export</source>
        <translation>エクスポートできます</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n thing(s) before export</source>
        <translation>
            <numerusform>下書き · エクスポートまであと %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanStatusBar</name>
    <message>
        <source>Sum of all estimates</source>
        <translation>すべての見積もりの合計</translation>
    </message>
    <message>
        <source>Length of the critical path, with as many hands as wanted; P80: 80 % of simulated runs ended by then</source>
        <translation>人手に制限がないときのクリティカルパスの長さ。P80: シミュレーションの 80 % がそれまでに終了</translation>
    </message>
    <message>
        <source>About a quarter of the bytes: what the plan takes of an agent&apos;s context</source>
        <translation>バイト数の約四分の一。計画がエージェントのコンテキストから使う量</translation>
    </message>
    <message>
        <source>Encoding and line ends of the file</source>
        <translation>ファイルの文字コードと改行</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 件のタスク</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 phase</source>
        <translation>%1、1 フェーズ</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phases</source>
        <translation>
            <numerusform>%1、%n フェーズ</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>工数 %1</translation>
    </message>
    <message>
        <source>critical path %1</source>
        <translation>クリティカルパス %1</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation>≈ %1 トークン</translation>
    </message>
    <message>
        <source>≈ %1k tokens</source>
        <translation>≈ %1k トークン</translation>
    </message>
    <message>
        <source>What approvals are bound to: %1</source>
        <translation>承認が結び付くもの: %1</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>期間 %1</translation>
    </message>
    <message>
        <source>%1, P80 %2</source>
        <translation>%1、P80 %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Computed when typing rests</source>
        <translation>入力が止まると計算されます</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>改行が混在</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanWindows</name>
    <message>
        <source>The sample could not be copied to %1.</source>
        <translation>サンプルを %1 にコピーできませんでした。</translation>
    </message>
    <message>
        <source>The language changes when Setsquare is started the next time.</source>
        <translation>言語は、次に Setsquare を起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PreviewPane</name>
    <message>
        <source>[Image: %1]</source>
        <translation>[画像: %1]</translation>
    </message>
    <message>
        <source>Preview paused: this part is too deeply nested or too large. The source is shown as it is; here is how it begins.</source>
        <translation>プレビューを停止しました。この部分は入れ子が深すぎるか、大きすぎます。ソースをそのまま示します。始まりは次のとおりです。</translation>
    </message>
    <message>
        <source>This table is too large for the preview.</source>
        <translation>この表はプレビューするには大きすぎます。</translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation>計画のプレビュー</translation>
    </message>
    <message>
        <source>The plan as it is read. A click selects its lines, a double click goes to them.</source>
        <translation>読まれるとおりの計画です。クリックで行を選択し、ダブルクリックで移動します。</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>読むものはまだありません</translation>
    </message>
    <message>
        <source>What you write in Source, or add as phases and tasks, is shown here as its readers will see it.</source>
        <translation>ソースに書いたものや、追加したフェーズとタスクが、読み手に見えるとおりに表示されます。</translation>
    </message>
    <message>
        <source>%1 in the research</source>
        <translation>調査の %1</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Ctrl+click opens it</source>
        <translation>%1&lt;br&gt;Ctrl+クリックで開きます</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to the source</source>
        <translation>ソースへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Setsquare::ProgressSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
</context>
<context>
    <name>Setsquare::QuestionBar</name>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>誰または何に</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>先送り</translation>
    </message>
    <message>
        <source>Write the answer into the plan&apos;s Open Questions</source>
        <translation>計画の「Open Questions」に回答を書く</translation>
    </message>
    <message>
        <source>Write into the plan&apos;s Open Questions to whom or what it is left</source>
        <translation>誰または何に委ねるかを計画の「Open Questions」に書く</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReadingPage</name>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>Setsquare::RepositoryPlans</name>
    <message>
        <source>These were changed last. The repository may have more plans.</source>
        <translation>最近変更されたものです。リポジトリには他にも計画があるかもしれません。</translation>
    </message>
    <message>
        <source>It belongs to another user, so it is not searched for plans.</source>
        <translation>他のユーザーのものなので、計画を探しません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchModel</name>
    <message>
        <source>Id</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>計画内</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>基準なし</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>先送り</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchOffers</name>
    <message>
        <source>1 citation no longer says what the research says.</source>
        <translation>1 件の引用が、調査の文言と異なっています。</translation>
    </message>
    <message>
        <source>%1 citations no longer say what the research says.</source>
        <translation>%1 件の引用が、調査の文言と異なっています。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Show what was cited beside what stands there now</source>
        <translation>引用されたものを、現在そこにあるものと並べて表示</translation>
    </message>
    <message>
        <source>The plan does not name %1.</source>
        <translation>計画は %1 を挙げていません。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記載</translation>
    </message>
    <message>
        <source>Write %1 into the front matter of the plan</source>
        <translation>%1 を計画のフロントマターに書く</translation>
    </message>
    <message>
        <source>No findings are recognised in %1.</source>
        <translation>%1 には知見が見つかりません。</translation>
    </message>
    <message>
        <source>Take its headings</source>
        <translation>見出しを使う</translation>
    </message>
    <message>
        <source>List the headings of %1, so that they can be cited</source>
        <translation>引用できるように %1 の見出しを一覧にする</translation>
    </message>
    <message>
        <source>%1 is in the repository.</source>
        <translation>%1 がリポジトリにあります。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1 beside the plan</source>
        <translation>%1 を計画の横に開く</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPage</name>
    <message>
        <source>Full text of the research</source>
        <translation>調査の全文</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPane</name>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>条件に合う知見がありません。</translation>
    </message>
    <message>
        <source>No research yet</source>
        <translation>調査はまだありません</translation>
    </message>
    <message>
        <source>Open the document that this plan rests on, and see which of its findings the plan addresses.</source>
        <translation>この計画の基になる文書を開くと、計画がどの知見に対応しているかが分かります。</translation>
    </message>
    <message>
        <source>Open research…</source>
        <translation>調査を開く…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>知見を絞り込む</translation>
    </message>
    <message>
        <source>Show the document instead of its findings</source>
        <translation>知見の代わりに文書を表示</translation>
    </message>
    <message>
        <source>Findings of the research</source>
        <translation>調査の知見</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 件の文書</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 件の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>未対応 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未解決 %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchShelf</name>
    <message>
        <source>%1 What it said last is shown.</source>
        <translation>%1 最後の内容を表示しています。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchText</name>
    <message>
        <source>Full text of the research</source>
        <translation>調査の全文</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewMap</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>%2 部中の %1 部</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更あり</translation>
    </message>
    <message>
        <source>Changed since the approval of %1</source>
        <translation>%1 の承認後に変更</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewPane</name>
    <message>
        <source>← → another part  ·  ↑ ↓ read on  ·  Q question  ·  N remark  ·  Esc leave</source>
        <translation>← → 別の部分  ·  ↑ ↓ 読み進む  ·  Q 質問  ·  N 意見  ·  Esc 終了</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>冒頭</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>▼ Changed since the approval of %1</source>
        <translation>▼ %1 の承認後に変更</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>質問:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>意見:</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>It becomes an open question of the plan</source>
        <translation>計画の未解決の質問になります</translation>
    </message>
    <message>
        <source>It goes with the next approval</source>
        <translation>次の承認に添えられます</translation>
    </message>
    <message>
        <source>Return keeps it, Esc leaves it</source>
        <translation>Return で確定、Esc で取り消し</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) go with the next approval</source>
        <translation>
            <numerusform>%n 件の意見が次の承認に添えられます</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be changed now.</source>
        <translation>計画を今は変更できません。</translation>
    </message>
    <message>
        <source>“%1” is an open question of the plan now</source>
        <translation>「%1」は計画の未解決の質問になりました</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewSheet</name>
    <message>
        <source>Clear the tick</source>
        <translation>チェックを外す</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Name &lt;mail&gt;</source>
        <translation>名前 &lt;mail&gt;</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>このコンピューターで</translation>
    </message>
    <message>
        <source>In the room, written down here</source>
        <translation>会議室で、ここに記録</translation>
    </message>
    <message>
        <source>Passed on by somebody</source>
        <translation>誰かが伝えたもの</translation>
    </message>
    <message>
        <source>What is to be remembered with it</source>
        <translation>一緒に残すこと</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決める人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No role approves this plan. Add some to a section “## Approval”.</source>
        <translation>この計画を承認する役割がありません。「## Approval」の節に追加してください。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
    <message>
        <source> — “%1”</source>
        <translation> — 「%1」</translation>
    </message>
    <message>
        <source> An earlier approval does not count, because the record %1 is damaged.</source>
        <translation> 記録 %1 が破損しているため、以前の承認は数えられません。</translation>
    </message>
    <message>
        <source> What was approved then is not kept, so the whole plan is shown.</source>
        <translation> 当時承認されたものが残っていないため、計画全体を表示します。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Take back what this person has decided</source>
        <translation>この人の決定を取り消す</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>決める人を書いてください</translation>
    </message>
    <message>
        <source>Say who decides with an address: Name &lt;mail&gt;</source>
        <translation>決める人をアドレス付きで書いてください: 名前 &lt;mail&gt;</translation>
    </message>
    <message>
        <source>Nothing was recorded: the plan has changed while it was read. Read it again; this is how it is now.</source>
        <translation>記録していません。読んでいる間に計画が変わりました。もう一度読んでください。これが現在の内容です。</translation>
    </message>
    <message>
        <source>NOT recorded. %1</source>
        <translation>記録できませんでした。%1</translation>
    </message>
    <message>
        <source>The approval of “%1” is recorded.</source>
        <translation>「%1」の承認を記録しました。</translation>
    </message>
    <message>
        <source>The rejection by “%1” is recorded.</source>
        <translation>「%1」の却下を記録しました。</translation>
    </message>
    <message>
        <source>What “%1” had decided is withdrawn.</source>
        <translation>「%1」の決定を取り下げました。</translation>
    </message>
    <message>
        <source>Clear Tick Without Approval</source>
        <translation>承認のないチェックを外す</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewText</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>計画全体</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>承認するもの</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n 個の見えない文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 個のコメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link target(s)</source>
        <translation>
            <numerusform>%n 個のリンク先</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image text(s)</source>
        <translation>
            <numerusform>%n 個の画像の説明</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is hidden</source>
        <translation>隠れているものはありません</translation>
    </message>
    <message>
        <source>Hidden in a preview: %1</source>
        <translation>プレビューで隠れるもの: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionAccess</name>
    <message>
        <source>The plan has not been saved yet, so git knows nothing of it.</source>
        <translation>計画がまだ保存されていないため、git は何も知りません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionList</name>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Revisions to compare with</source>
        <translation>比較するリビジョン</translation>
    </message>
    <message>
        <source>Revision: HEAD~3, v1.2, …</source>
        <translation>リビジョン: HEAD~3、v1.2、…</translation>
    </message>
    <message>
        <source>Revision in git to compare with</source>
        <translation>比較する git のリビジョン</translation>
    </message>
</context>
<context>
    <name>Setsquare::RichLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskDetails</name>
    <message>
        <source>Rollback step</source>
        <translation>ロールバックの手順</translation>
    </message>
    <message>
        <source>Add a rollback step</source>
        <translation>ロールバックの手順を追加</translation>
    </message>
    <message>
        <source>Risk, rollback and checkpoints</source>
        <translation>リスク、ロールバック、チェックポイント</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>ロールバック計画</translation>
    </message>
    <message>
        <source>Validation checkpoints</source>
        <translation>検証チェックポイント</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>チェックポイントを追加</translation>
    </message>
    <message>
        <source>What has to hold when this phase is done</source>
        <translation>このフェーズの完了時に成り立つべきこと</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>軽減策</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>軽減するタスク</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>フェーズ %1</translation>
    </message>
    <message>
        <source>Phase %1 (not there)</source>
        <translation>フェーズ %1 (ありません)</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>Medium %1</source>
        <translation>中 %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>低 %1</translation>
    </message>
    <message>
        <source>Not rated %1</source>
        <translation>未評価 %1</translation>
    </message>
    <message>
        <source>No mitigation %1</source>
        <translation>軽減策なし %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>すべてのリスク</translation>
    </message>
    <message>
        <source>Only those of high exposure</source>
        <translation>リスク度が高いものだけ</translation>
    </message>
    <message>
        <source>Only those of medium exposure</source>
        <translation>リスク度が中のものだけ</translation>
    </message>
    <message>
        <source>Only those of low exposure</source>
        <translation>リスク度が低いものだけ</translation>
    </message>
    <message>
        <source>Only those that are not rated</source>
        <translation>未評価のものだけ</translation>
    </message>
    <message>
        <source>Only those that nothing is done about</source>
        <translation>対策のないものだけ</translation>
    </message>
    <message>
        <source>Only those of the chosen field</source>
        <translation>選んだマスのものだけ</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrix</name>
    <message>
        <source>not rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Risk %1, %2: likelihood %3, impact %4, exposure %5</source>
        <translation>リスク %1、%2: 発生可能性 %3、影響度 %4、リスク度 %5</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 件のリスク</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 件のリスク</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>未評価: %1</translation>
    </message>
    <message>
        <source>%1 likelihood, %2 impact: %3</source>
        <translation>発生可能性 %1、影響度 %2: %3</translation>
    </message>
    <message>
        <source>1 risk.</source>
        <translation>1 件のリスク。</translation>
    </message>
    <message>
        <source>%1 risks.</source>
        <translation>%1 件のリスク。</translation>
    </message>
    <message>
        <source>Exposure %1: %2.</source>
        <translation>リスク度 %1: %2。</translation>
    </message>
    <message>
        <source>Not rated: %1.</source>
        <translation>未評価: %1。</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrixView</name>
    <message>
        <source>Click to show only these</source>
        <translation>クリックするとこれだけを表示します</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>発生可能性と影響度によるリスク</translation>
    </message>
    <message>
        <source>Arrow keys walk from risk to risk; with Ctrl they rate it anew. Space shows only those of its field.</source>
        <translation>矢印キーでリスクを移動し、Ctrl とともに押すと評価を変えます。スペースキーで同じマスのものだけを表示します。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskModel</name>
    <message>
        <source>What can go wrong</source>
        <translation>うまくいかない可能性</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>その対策</translation>
    </message>
    <message>
        <source>1, 3</source>
        <translation>1, 3</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>例: C1, C2</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>新しいリスク</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>リスク度</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>軽減策</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>軽減するタスク</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>Setsquare::RisksPane</name>
    <message>
        <source>&amp;New Risk Below</source>
        <translation>下に新しいリスク(&amp;N)</translation>
    </message>
    <message>
        <source>New Rollback Ste&amp;p</source>
        <translation>新しいロールバックの手順(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Risk</source>
        <translation>リスクを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while sorted)</source>
        <translation>上へ移動 (並べ替え中は不可)(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while filtered)</source>
        <translation>上へ移動 (絞り込み中は不可)(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while sorted)</source>
        <translation>下へ移動 (並べ替え中は不可)(&amp;W)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while filtered)</source>
        <translation>下へ移動 (絞り込み中は不可)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove Risk</source>
        <translation>リスクを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>No risks and no way back yet</source>
        <translation>リスクも戻り方もまだありません</translation>
    </message>
    <message>
        <source>Write down what can go wrong, and how to undo it, such as:</source>
        <translation>うまくいかない可能性と、その戻し方を書いてください。例:</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
</context>
<context>
    <name>Setsquare::RowsPane</name>
    <message>
        <source>Begin here</source>
        <translation>ここから始める</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>ソースへ移動</translation>
    </message>
</context>
<context>
    <name>Setsquare::RuleExplanation</name>
    <message>
        <source>Check “%1”</source>
        <translation>チェック「%1」</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where it does not fit, allow it with a comment at that place:</source>
        <translation>合わない場合は、その場所のコメントで許可してください:</translation>
    </message>
    <message>
        <source>&amp;Copy Comment</source>
        <translation>コメントをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleModel</name>
    <message>
        <source>cannot be scheduled</source>
        <translation>予定を立てられません</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>no estimate, at %1</source>
        <translation>見積もりなし、%1 の時点</translation>
    </message>
    <message>
        <source>, person %1</source>
        <translation>、担当 %1</translation>
    </message>
    <message>
        <source>, can be %1 late</source>
        <translation>、%1 遅れてもよい</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1、クリティカル</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tasks of one wave can run at once.</source>
        <translation>同じウェーブのタスクは同時に進められます。</translation>
    </message>
    <message>
        <source>In how many of the simulated runs the task had no slack.</source>
        <translation>シミュレーションのうち、このタスクに余裕がなかった割合です。</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>Setsquare::SchedulePane</name>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>タスクはまだありません</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows when each can run.</source>
        <translation>タスクができると、いつ実行できるかがここに表示されます。</translation>
    </message>
    <message>
        <source>Schedule of the tasks</source>
        <translation>タスクのスケジュール</translation>
    </message>
    <message>
        <source>Cannot be scheduled: in a cycle %1</source>
        <translation>予定を立てられません: 循環 %1</translation>
    </message>
    <message>
        <source>and %1 cycles more</source>
        <translation>ほか %1 個の循環</translation>
    </message>
    <message>
        <source>Cannot be scheduled: %1 tasks that wait for these</source>
        <translation>予定を立てられません: これらを待つ %1 件のタスク</translation>
    </message>
    <message>
        <source>Cannot be scheduled, because they wait for these: %1</source>
        <translation>これらを待つため予定を立てられません: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleSummary</name>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>The sum of all estimates</source>
        <translation>すべての見積もりの合計</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The length of the critical path, with as many hands as wanted</source>
        <translation>人手に制限がないときのクリティカルパスの長さ</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Half, 80 % and 95 % of the simulated runs ended by then, with as many hands as wanted</source>
        <translation>人手に制限がないとき、シミュレーションの半分・80 %・95 % がそれまでに終了</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人数(&amp;P)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>What if so many people do the tasks</source>
        <translation>この人数でタスクを行った場合</translation>
    </message>
    <message>
        <source>%1 (Ctrl and the wheel)</source>
        <translation>%1 (Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>More hours</source>
        <translation>時間を広げる</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>時間を狭める</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>期間 %1</translation>
    </message>
    <message>
        <source>P50 %1   P80 %2   P95 %3</source>
        <translation>P50 %1   P80 %2   P95 %3</translation>
    </message>
    <message>
        <source>simulating…</source>
        <translation>シミュレーション中…</translation>
    </message>
    <message>
        <source>simulating… %1 %</source>
        <translation>シミュレーション中… %1 %</translation>
    </message>
</context>
<context>
    <name>Setsquare::SearchButton</name>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>タスク、知見、決定、コマンドへ移動…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionButton</name>
    <message>
        <source>%1, missing: begin it</source>
        <translation>%1、なし: 始める</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>missing · Begin</source>
        <translation>なし · 始める</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionSummary</name>
    <message>
        <source>not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 部</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>タスクなし</translation>
    </message>
    <message>
        <source>%1 with files and tests</source>
        <translation>%1、ファイルとテストあり</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>決定なし</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 決定済み</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>リスクなし</translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation>%1 評価済み</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>着手</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 フェーズ</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 解決済み</translation>
    </message>
    <message>
        <source>no roles</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 チェック済み</translation>
    </message>
    <message>
        <source>all parts</source>
        <translation>すべての部分</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 件のタスク</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 件のタスク</translation>
    </message>
    <message>
        <source>1 phase</source>
        <translation>1 フェーズ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 件の基準</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 件の基準</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>all ticked</source>
        <translation>すべてチェック済み</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 件の決定</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 件の決定</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 件のリスク</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 件のリスク</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 件の手順</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 件の手順</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 件のチェックポイント</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 件のチェックポイント</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>すべて解決済み</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 項目</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 項目</translation>
    </message>
</context>
<context>
    <name>Setsquare::Settings</name>
    <message>
        <source>Settings and recent plans are not kept: %1 cannot be written.</source>
        <translation>設定と最近の計画を保存できません: %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>作業(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source> points</source>
        <translation> ポイント</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>A dark window is easier on the eyes in a dark room, a light one on a projector.</source>
        <translation>暗い画面は暗い部屋で目が疲れにくく、明るい画面はプロジェクターに向きます。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Plans stay in the language that they are written in.</source>
        <translation>メニューとメッセージの言語で、次の起動から変わります。計画は書かれた言語のままです。</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字の大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>Of everything in all windows. For a moment, larger and smaller text in the View menu does.</source>
        <translation>すべてのウィンドウのすべての文字。一時的に変えるには「表示」メニューの拡大・縮小が使えます。</translation>
    </message>
    <message>
        <source>Like other text</source>
        <translation>他の文字と同じ</translation>
    </message>
    <message>
        <source>S&amp;ource size</source>
        <translation>ソースの文字の大きさ(&amp;O)</translation>
    </message>
    <message>
        <source>Letters of equal width look larger than others of the same size.</source>
        <translation>等幅の文字は、同じ大きさの他の文字より大きく見えます。</translation>
    </message>
    <message>
        <source>&amp;Name for approvals</source>
        <translation>承認に使う名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder for plans</source>
        <translation>計画のフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Where dialogs for files begin. Without one, in the folder of the last plan.</source>
        <translation>ファイルのダイアログが最初に開く場所。なければ最後の計画のフォルダーです。</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>&amp;Budget of a specification</source>
        <translation>仕様の予算(&amp;B)</translation>
    </message>
    <message>
        <source>What a coding agent can spare of its context. It holds where no .setsquare.yaml is found: a team sets its own there.</source>
        <translation>コーディングエージェントがコンテキストから割ける量。.setsquare.yaml がないときに有効です。チームはそこで独自に設定します。</translation>
    </message>
    <message>
        <source>Of the last plan</source>
        <translation>最後の計画のもの</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>計画のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Stands in the record of an approval, and proves nothing. Without one it is what git knows.</source>
        <translation>承認の記録に書かれますが、何も証明しません。なければ git が知る名前です。</translation>
    </message>
    <message>
        <source>Write it as Name &lt;mail@example.org&gt;, so that it can be told from others.</source>
        <translation>他の人と区別できるように、名前 &lt;mail@example.org&gt; の形で書いてください。</translation>
    </message>
</context>
<context>
    <name>Setsquare::SeverityButton</name>
    <message>
        <source>%1 hidden</source>
        <translation>%1 (非表示)</translation>
    </message>
    <message>
        <source>Click to hide them</source>
        <translation>クリックすると隠します</translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation>クリックすると表示します</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceEditor</name>
    <message>
        <source>Source of the plan</source>
        <translation>計画のソース</translation>
    </message>
    <message>
        <source>The plan&apos;s markdown text</source>
        <translation>計画の Markdown テキスト</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>文字列を移動</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>文字列をコピー</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>字下げを減らす</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>字下げ</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>「%1」を訂正</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceFinder</name>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
</context>
<context>
    <name>Setsquare::Spelling</name>
    <message>
        <source>Nothing similar is known</source>
        <translation>似た単語がありません</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;Dictionary</source>
        <translation>「%1」を辞書に追加(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Ignore It in This Window</source>
        <translation>このウィンドウでは無視(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Setsquare::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation>最近の計画</translation>
    </message>
    <message>
        <source>In this repository</source>
        <translation>このリポジトリ内</translation>
    </message>
    <message>
        <source>Or drop a plan, with its research if you like, onto this window.</source>
        <translation>または、計画を (調査と一緒でも) このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.</source>
        <translation>実装計画のためのワークベンチ。調査から承認済みの仕様まで。</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>新しい計画(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Go on with a plan below, or begin another.</source>
        <translation>下の計画を続けるか、新しい計画を始めてください。</translation>
    </message>
    <message>
        <source>New here? The sample shows a whole plan with its research: tasks, decisions, risks, and what its checks say.</source>
        <translation>初めてですか? サンプルでは、調査を含む計画の全体 (タスク、決定、リスク、チェックの指摘) を見られます。</translation>
    </message>
    <message>
        <source>A tour of the sample shows in two minutes what there is, and where.</source>
        <translation>サンプルのツアーで、何がどこにあるかを 2 分で紹介します。</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ツアーを始める(&amp;T)</translation>
    </message>
    <message>
        <source>Do not offer it a&amp;gain</source>
        <translation>今後表示しない(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepEditor</name>
    <message>
        <source>Go to source</source>
        <translation>ソースへ移動</translation>
    </message>
    <message>
        <source>Name of %1 %2</source>
        <translation>%1 %2 の名前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>本文にほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>%1 %2 へ移動</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepList</name>
    <message>
        <source>Go to source</source>
        <translation>ソースへ移動</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDelegate</name>
    <message>
        <source>The sum of its tasks; the phase states no estimate.</source>
        <translation>タスクの合計です。フェーズに見積もりはありません。</translation>
    </message>
    <message>
        <source>Its equal share of what the phase is estimated at; the task states no estimate.</source>
        <translation>フェーズの見積もりの均等割りです。タスクに見積もりはありません。</translation>
    </message>
    <message>
        <source>Nothing is stated, so the task is placed after the one before it.</source>
        <translation>記載がないため、前のタスクの後に置かれています。</translation>
    </message>
    <message>
        <source>No tests are named.</source>
        <translation>テストが書かれていません。</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>待っているタスク</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>複雑さ</translation>
    </message>
    <message>
        <source>Select a task to read all that the plan says of it.</source>
        <translation>タスクを選択すると、計画の記載をすべて読めます。</translation>
    </message>
    <message>
        <source>Tab goes to the estimate, Return keeps the phase, Escape leaves.</source>
        <translation>Tab で見積もりへ、Return でフェーズを確定、Escape で終了します。</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Return keeps the task and begins another, Escape leaves.</source>
        <translation>Tab で次のセルへ、Return で確定して次のタスクを開始、Escape で終了します。</translation>
    </message>
    <message>
        <source>%1: no such task</source>
        <translation>%1: そのタスクはありません</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>そのタスクはありません。</translation>
    </message>
    <message>
        <source>Go to this task</source>
        <translation>このタスクへ移動</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1, its share of the phase</source>
        <translation>%1、フェーズの割り当て</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Details of task %1</source>
        <translation>タスク %1 の詳細</translation>
    </message>
    <message>
        <source>Details of phase %1</source>
        <translation>フェーズ %1 の詳細</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 件のタスク</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 件のタスク</translation>
    </message>
    <message>
        <source>Sum of its tasks</source>
        <translation>タスクの合計</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskTreeModel</name>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>2-4 hours</source>
        <translation>2-4 hours</translation>
    </message>
    <message>
        <source>None, or 1, 3</source>
        <translation>None、または 1, 3</translation>
    </message>
    <message>
        <source>src/file.cpp, …</source>
        <translation>src/file.cpp、…</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>動くことを示すもの</translation>
    </message>
    <message>
        <source>What the phase is about</source>
        <translation>フェーズの対象</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskViews</name>
    <message>
        <source>Views of the tasks</source>
        <translation>タスクの表示方法</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>The tasks as a list</source>
        <translation>タスクを一覧で表示</translation>
    </message>
    <message>
        <source>The tasks as a graph</source>
        <translation>タスクをグラフで表示</translation>
    </message>
    <message>
        <source>The tasks as a schedule</source>
        <translation>タスクをスケジュールで表示</translation>
    </message>
</context>
<context>
    <name>Setsquare::TasksPane</name>
    <message>
        <source>&amp;New Task Below</source>
        <translation>下に新しいタスク(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Phase Below</source>
        <translation>下に新しいフェーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove Phase</source>
        <translation>フェーズを削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove Task</source>
        <translation>
            <numerusform>タスクを削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Split task</source>
        <translation>タスクを分割</translation>
    </message>
    <message>
        <source>A title for each part, on a line of its own:</source>
        <translation>各部分のタイトルを一行に一つずつ:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove, with what refers to it</source>
        <translation>参照ごと削除</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>タスクはまだありません</translation>
    </message>
    <message>
        <source>Write a section of tasks in the source, such as:</source>
        <translation>ソースにタスクの節を書いてください。例:</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>すべて折りたたむ</translation>
    </message>
</context>
<context>
    <name>Setsquare::Tour</name>
    <message>
        <source>End the &amp;tour</source>
        <translation>ツアーを終了(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>ツアー: %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::TraceModel</name>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>基準なし</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>grounded in nothing</source>
        <translation>根拠なし</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>先送り</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Questions of the plan itself</source>
        <translation>計画自身の質問</translation>
    </message>
    <message>
        <source>Decisions grounded in nothing</source>
        <translation>根拠のない決定</translation>
    </message>
</context>
<context>
    <name>Setsquare::TracePane</name>
    <message>
        <source>Cite in…</source>
        <translation>引用先…</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>不足はありません</translation>
    </message>
    <message>
        <source>No row fits the filter above.</source>
        <translation>上の条件に合う行がありません。</translation>
    </message>
    <message>
        <source>Nothing to trace yet</source>
        <translation>たどるものはまだありません</translation>
    </message>
    <message>
        <source>Open the research that this plan rests on: its findings stand here then, with what of the plan cites them.</source>
        <translation>この計画の基になる調査を開くと、知見と、それを引用するものがここに並びます。</translation>
    </message>
    <message>
        <source>Filter the trace</source>
        <translation>トレースを絞り込む</translation>
    </message>
    <message>
        <source>Pick what is to cite the finding, or the finding that a decision is grounded in</source>
        <translation>知見を引用するもの、または決定の根拠となる知見を選んでください</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Trace of the research</source>
        <translation>調査のトレース</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>未対応 %1</translation>
    </message>
    <message>
        <source>Without criterion %1</source>
        <translation>基準なし %1</translation>
    </message>
    <message>
        <source>Open questions %1</source>
        <translation>未解決の質問 %1</translation>
    </message>
    <message>
        <source>Ungrounded decisions %1</source>
        <translation>根拠のない決定 %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowActions</name>
    <message>
        <source>&amp;New Plan…</source>
        <translation>新しい計画(&amp;N)…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>サンプルを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Research…</source>
        <translation>調査を開く(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export Specification…</source>
        <translation>仕様をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export spec…</source>
        <translation>仕様を出力…</translation>
    </message>
    <message>
        <source>As &amp;Web Page…</source>
        <translation>Web ページとして(&amp;W)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>PDF として(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>JSON として(&amp;J)…</translation>
    </message>
    <message>
        <source>For &amp;Agents, to .agents/bundles</source>
        <translation>エージェント用、.agents/bundles へ(&amp;A)</translation>
    </message>
    <message>
        <source>For &amp;Implementers, to docs/specs</source>
        <translation>実装者用、docs/specs へ(&amp;I)</translation>
    </message>
    <message>
        <source>Decision &amp;Records…</source>
        <translation>決定記録(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;Draft…</source>
        <translation>下書きをエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>下書きをエクスポート…</translation>
    </message>
    <message>
        <source>Review and Appro&amp;ve…</source>
        <translation>レビューして承認(&amp;V)…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>レビュー…</translation>
    </message>
    <message>
        <source>Comm&amp;it…</source>
        <translation>コミット(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and Re&amp;place…</source>
        <translation>検索と置換(&amp;P)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ilter Research</source>
        <translation>調査を絞り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Cit&amp;e…</source>
        <translation>引用(&amp;E)…</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>スペルチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>次のつづりの誤り(&amp;M)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>貼り付け(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation>下に追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add &amp;Group</source>
        <translation>グループを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分割(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>結合(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write Layout</source>
        <translation>執筆レイアウト(&amp;W)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>&amp;Structure Layout</source>
        <translation>構造レイアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>R&amp;eview Layout</source>
        <translation>レビューレイアウト(&amp;E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Review on the Ot&amp;her Screen</source>
        <translation>別の画面でレビュー(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;Research</source>
        <translation>調査を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Checks</source>
        <translation>チェックを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Preview and Source</source>
        <translation>プレビューとソースを表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次の欄(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>前の欄(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>標準の大きさ(&amp;O)</translation>
    </message>
    <message>
        <source>Wrap Lon&amp;g Lines</source>
        <translation>長い行を折り返す(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;ine Numbers</source>
        <translation>行番号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <translation>デスクトップに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next Check</source>
        <translation>次のチェック(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Check</source>
        <translation>前のチェック(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fix Check…</source>
        <translation>チェックを修正(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>計画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>基準(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>決定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Risks &amp;&amp; Rollback</source>
        <translation>リスクと復旧(&amp;R)</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>トレース(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What Changed</source>
        <translation>変更点(&amp;W)</translation>
    </message>
    <message>
        <source>Tasks as &amp;List</source>
        <translation>タスクの一覧(&amp;L)</translation>
    </message>
    <message>
        <source>Tasks as Grap&amp;h</source>
        <translation>タスクのグラフ(&amp;H)</translation>
    </message>
    <message>
        <source>Tasks as Sch&amp;edule</source>
        <translation>タスクのスケジュール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Feature</source>
        <translation>機能(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refactoring</source>
        <translation>リファクタリング(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Debugging</source>
        <translation>デバッグ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Infrastructure Change</source>
        <translation>インフラの変更(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help on This Pane</source>
        <translation>この欄のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rules and Their Reasons</source>
        <translation>規則とその理由(&amp;R)</translation>
    </message>
    <message>
        <source>What the &amp;Gate Wants</source>
        <translation>ゲートが求めるもの(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map</source>
        <translation>キーボードマップ(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Setsquare</source>
        <translation>Setsquareについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowBars</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>最近使った計画(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>計画(&amp;P)</translation>
    </message>
    <message>
        <source>Appr&amp;oach</source>
        <translation>進め方(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>スペルチェックの言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Setsquare::Wording</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 件のエラー</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 件のエラー</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 件の警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 件の警告</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 件の情報</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 件の情報</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>approved, reworded since</source>
        <translation>承認済み、その後言い換え</translation>
    </message>
    <message>
        <source>fallen: the plan has changed since</source>
        <translation>失効: その後計画が変わりました</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation>手作業でチェック</translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation>他に従う</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <extracomment>How a day is written, with and without the time, in the letters of QDateTime::toString()</extracomment>
        <translation>M月d日 hh:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>does not count: a record is damaged</source>
        <translation>数えられません: 記録が破損しています</translation>
    </message>
    <message>
        <source>Key discoveries</source>
        <translation>主な発見</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>制約</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>例外的な場合</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Phase %1: %2</source>
        <translation>フェーズ %1: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>受け入れ基準</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Ready for export</source>
        <translation>エクスポートできます</translation>
    </message>
    <message>
        <source>Draft · 1 thing before export</source>
        <translation>下書き · エクスポートまであと 1 件</translation>
    </message>
    <message>
        <source>Draft · %1 things before export</source>
        <translation>下書き · エクスポートまであと %1 件</translation>
    </message>
</context>
</TS>
