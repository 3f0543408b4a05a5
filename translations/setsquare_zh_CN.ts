<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Setsquare::AboutDialog</name>
    <message>
        <source>About Setsquare</source>
        <translation>关于 Setsquare</translation>
    </message>
    <message>
        <source>Setsquare %1</source>
        <translation>Setsquare %1</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.

Licensed under the Apache License, version 2.0. Made with Qt %1, KSyntaxHighlighting and cmark-gfm.</source>
        <translation>实施计划工作台：从调研到获批的规格说明。

依据 Apache 许可证 2.0 版授权。使用 Qt %1、KSyntaxHighlighting 和 cmark-gfm 构建。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::ApprovalModel</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>fallen: 1 change since</source>
        <translation>已失效：此后有 1 处变更</translation>
    </message>
    <message numerus="yes">
        <source>fallen: %n changes since</source>
        <translation>
            <numerusform>已失效：此后有 %n 处变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The record %1 is damaged and may have taken the approval back.</source>
        <translation>记录 %1 已损坏，该批准可能已被撤回。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ArrowGutter</name>
    <message>
        <source>Order of the tasks</source>
        <translation>任务顺序</translation>
    </message>
    <message>
        <source>Arrows from each task to those that wait for it. Left and Right choose an arrow of the current task, Delete removes it, Insert begins another. The column Depends on has the same in words.</source>
        <translation>箭头从每个任务指向等待它的任务。左右方向键选择当前任务的箭头，Delete 删除箭头，Insert 新建箭头。“依赖于”一列以文字表示同样的内容。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Task %1 does not say what it depends on: it is placed after task %2.</source>
        <translation>任务 %1 未说明依赖于什么：排在任务 %2 之后。</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2, which comes later.</source>
        <translation>任务 %1 等待任务 %2，而后者排在后面。</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2.</source>
        <translation>任务 %1 等待任务 %2。</translation>
    </message>
    <message>
        <source>After task %1</source>
        <translation>在任务 %1 之后</translation>
    </message>
    <message>
        <source>Before task %1</source>
        <translation>在任务 %1 之前</translation>
    </message>
    <message>
        <source>Drag from here to the task that is to wait for this one.</source>
        <translation>从这里拖到要等待此任务的任务。</translation>
    </message>
    <message>
        <source>Write “None” into Depends on to let it wait for nothing.</source>
        <translation>要让它不等待任何任务，请在“依赖于”中写入“None”。</translation>
    </message>
    <message>
        <source>Which task is to wait for task %1?</source>
        <translation>哪个任务要等待任务 %1？</translation>
    </message>
    <message>
        <source>Task %1 cannot wait for task %2: that would close the cycle %3.</source>
        <translation>任务 %1 不能等待任务 %2：那样会形成循环 %3。</translation>
    </message>
    <message>
        <source>Task %1 waits for task %2 already.</source>
        <translation>任务 %1 已在等待任务 %2。</translation>
    </message>
    <message>
        <source>Task %1 will wait for task %2.</source>
        <translation>任务 %1 将等待任务 %2。</translation>
    </message>
    <message>
        <source>Let another task wait for this one</source>
        <translation>让另一任务等待此任务</translation>
    </message>
    <message>
        <source>Remove this dependency</source>
        <translation>移除此依赖</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others</source>
        <translation>隐藏可由其他箭头推出的箭头</translation>
    </message>
</context>
<context>
    <name>Setsquare::BadgeTabBar</name>
    <message>
        <source>%1, checks: %2</source>
        <translation>%1，检查：%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CellDelegate</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>“%1”在此期间已更改。按 Escape 查看。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangeWording</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>缓解任务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>留待</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>字段顺序</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title and front matter</source>
        <translation>标题和前置元数据</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>验收标准</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待解决问题</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>计划标题</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>前置元数据</translation>
    </message>
    <message>
        <source>Phase %1 · %2</source>
        <translation>阶段 %1 · %2</translation>
    </message>
    <message>
        <source>Decision %1 · option %2</source>
        <translation>决策 %1 · 选项 %2</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>最前</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>“%1”之后</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1，最前</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1，“%2”之后</translation>
    </message>
    <message>
        <source>Effort of the plan: %1 → %2</source>
        <translation>计划工作量：%1 → %2</translation>
    </message>
    <message>
        <source>Effort of %1: %2 → %3</source>
        <translation>“%1”的工作量：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2: “%3”</source>
        <translation>%1：%2：“%3”</translation>
    </message>
    <message>
        <source>%1: %2: it was “%3”</source>
        <translation>%1：%2：原为“%3”</translation>
    </message>
    <message>
        <source>%1: %2 from “%3” to “%4”</source>
        <translation>%1：%2，从“%3”到“%4”</translation>
    </message>
    <message>
        <source>1 place reworded</source>
        <translation>1 处改写</translation>
    </message>
    <message>
        <source>%1 places reworded</source>
        <translation>%1 处改写</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>The meaning is the same · %1</source>
        <translation>含义相同 · %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处变更</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处变更</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChangesPane</name>
    <message>
        <source>Approved: %1</source>
        <translation>批准：%1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Looking for earlier revisions…</source>
        <translation>正在查找较早的修订版本…</translation>
    </message>
    <message>
        <source>Once the plan has been approved or committed, what has changed since is listed here. It can be compared with another file now.</source>
        <translation>计划获得批准或提交后，此处会列出此后的变更。现在可以与其他文件比较。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>从“%1”到“%2”</translation>
    </message>
    <message>
        <source>Since “%1”</source>
        <translation>自“%1”以来</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>Both say the same, to the letter.</source>
        <translation>两者内容逐字相同。</translation>
    </message>
    <message>
        <source>The plan is what it was then, to the letter.</source>
        <translation>计划与当时逐字相同。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ChecksPane</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>没有需要修正的问题</translation>
    </message>
    <message>
        <source>What is wrong with the plan is listed here as you type.</source>
        <translation>计划中的问题会在输入时列在这里。</translation>
    </message>
    <message>
        <source>All findings are hidden</source>
        <translation>所有检查结果均已隐藏</translation>
    </message>
    <message>
        <source>Choose above which to list.</source>
        <translation>请在上方选择要列出的内容。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>筛选检查结果</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>%1 next, %2 fix</source>
        <translation>%1 下一个,%2 修复</translation>
    </message>
</context>
<context>
    <name>Setsquare::Chip</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitationReview</name>
    <message>
        <source>Citations to look at</source>
        <translation>需要查看的引用</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, shown once these are settled.</source>
        <translation>
            <numerusform>另有 %n 条，处理完这些后显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changed since “%2” cited it</source>
        <translation>%1 在被“%2”引用后已更改</translation>
    </message>
    <message>
        <source>What “%2” cites as %1 stands elsewhere now</source>
        <translation>“%2”引用为 %1 的内容现在位于别处</translation>
    </message>
    <message>
        <source>“%2” cites %1, and several documents have it</source>
        <translation>“%2”引用了 %1，但多个文档中都有它</translation>
    </message>
    <message>
        <source>“%2” cites %1, which is in none of the documents</source>
        <translation>“%2”引用了 %1，但所有文档中都没有它</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>引用时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What was cited, and what stands there now</source>
        <translation>引用时的内容，以及现在该处的内容</translation>
    </message>
    <message>
        <source>Follow to %1</source>
        <translation>跟随到 %1</translation>
    </message>
    <message>
        <source>Cite %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>Accept the new text</source>
        <translation>接受新文本</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>移除引用</translation>
    </message>
    <message>
        <source>Cite another…</source>
        <translation>引用其他…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingCommands</name>
    <message>
        <source>%1 is in none of the documents.</source>
        <translation>所有文档中都没有 %1。</translation>
    </message>
    <message>
        <source>Select a finding, or the decision, task, criterion or risk that is to cite one.</source>
        <translation>请选择一项发现，或选择要引用它的决策、任务、标准或风险。</translation>
    </message>
    <message>
        <source>Cite %1 in…</source>
        <translation>将 %1 引用到…</translation>
    </message>
    <message>
        <source>There are no findings to cite: open the research first.</source>
        <translation>没有可引用的发现：请先打开调研。</translation>
    </message>
    <message>
        <source>Ground “%1” in…</source>
        <translation>为“%1”选择依据…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CitingEntries</name>
    <message>
        <source>cites it already</source>
        <translation>已引用它</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>cited already</source>
        <translation>已被引用</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommandPalette</name>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>没有这样的名称。少输入几个字母可找到更多。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>位置和命令</translation>
    </message>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>转到任务、发现、决策、命令…</translation>
    </message>
</context>
<context>
    <name>Setsquare::CommitDialog</name>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Files of the commit</source>
        <translation>提交的文件</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>文件中的变更</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>提交说明</translation>
    </message>
    <message numerus="yes">
        <source>These %n file(s) are committed, and nothing else in %1.</source>
        <translation>
            <numerusform>将提交这 %n 个文件，%1 中的其他内容不提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>说明：</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonModel</name>
    <message>
        <source>Reworded, with the same meaning</source>
        <translation>改写，含义相同</translation>
    </message>
</context>
<context>
    <name>Setsquare::ComparisonView</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaDelegate</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaModel</name>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新建标准</translation>
    </message>
    <message>
        <source>What the criteria are about</source>
        <translation>这些标准针对什么</translation>
    </message>
    <message>
        <source>How to tell that it is done</source>
        <translation>如何判断已完成</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>例如 C1, C2</translation>
    </message>
</context>
<context>
    <name>Setsquare::CriteriaPane</name>
    <message>
        <source>&amp;New Criterion Below</source>
        <translation>在下方新建标准(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Group</source>
        <translation>新建组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Criterion</source>
        <translation>创建标准副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove Criterion</source>
        <translation>移除标准(&amp;R)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>No acceptance criteria yet</source>
        <translation>尚无验收标准</translation>
    </message>
    <message>
        <source>Write a section that says how to tell that it is done, such as:</source>
        <translation>请写一个章节，说明如何判断已完成，例如：</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>验收标准</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionDetails</name>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>None of the options is chosen yet.</source>
        <translation>尚未选定任何选项。</translation>
    </message>
    <message>
        <source>Extract a pattern…</source>
        <translation>提取模式…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Select a decision to read its options and why one was chosen.</source>
        <translation>选择一项决策，查看其选项以及选择的理由。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What makes the decision necessary</source>
        <translation>为什么需要这项决策</translation>
    </message>
    <message>
        <source>Makes what can be used again a file of its own, which the decision links to</source>
        <translation>将可重复使用的内容存为单独的文件，并在决策中链接到它</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新建决策</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>决策 %1</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>要决定什么</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>文本中另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Option %1 is chosen, but it is not among the options.</source>
        <translation>选定了选项 %1，但它不在选项之中。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定了什么</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>为什么这样选择</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What to do in such cases</source>
        <translation>遇到此类情况怎么做</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>What is given up</source>
        <translation>放弃了什么</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What may go wrong</source>
        <translation>可能出什么问题</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>如何应对</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>例如 C1, C2</translation>
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
        <translation>决策</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新建决策</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>要决定什么</translation>
    </message>
</context>
<context>
    <name>Setsquare::DecisionsPane</name>
    <message>
        <source>&amp;New Decision Below</source>
        <translation>在下方新建决策(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Decision</source>
        <translation>创建决策副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove Decision</source>
        <translation>移除决策(&amp;R)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>E&amp;xtract a Pattern…</source>
        <translation>提取模式(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the plan first: the decision links to the pattern from where the plan lies.</source>
        <translation>请先保存计划：决策中到模式的链接以计划所在位置为准。</translation>
    </message>
    <message>
        <source>The decision is not in the plan any more.</source>
        <translation>该决策已不在计划中。</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>No design decisions yet</source>
        <translation>尚无设计决策</translation>
    </message>
    <message>
        <source>Write down what was decided and why, such as:</source>
        <translation>请写下决定了什么以及原因，例如：</translation>
    </message>
    <message>
        <source>Design decisions</source>
        <translation>设计决策</translation>
    </message>
</context>
<context>
    <name>Setsquare::Dialogs</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
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
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the changes to “%1” before closing?</source>
        <translation>关闭前保存对“%1”的更改吗？</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>不保存则更改将丢失。</translation>
    </message>
    <message>
        <source>Open research</source>
        <translation>打开调研</translation>
    </message>
    <message>
        <source>Research (*.md *.markdown *.yaml *.yml *.json);;All files (*)</source>
        <translation>调研 (*.md *.markdown *.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>计划另存为</translation>
    </message>
    <message>
        <source>Folder for decision records</source>
        <translation>决策记录文件夹</translation>
    </message>
    <message>
        <source>Save picture as</source>
        <translation>图片另存为</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;All files (*)</source>
        <translation>SVG 图片 (*.svg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;All files (*)</source>
        <translation>PNG 图片 (*.png);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>表格另存为</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>逗号分隔值 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>模式文件夹</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>计划文件夹</translation>
    </message>
</context>
<context>
    <name>Setsquare::DotLayout</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>Graphviz has crashed.</source>
        <translation>Graphviz 已崩溃。</translation>
    </message>
    <message>
        <source>Graphviz ended with status %1.</source>
        <translation>Graphviz 以状态 %1 结束。</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditableField</name>
    <message>
        <source>“%1” has changed meanwhile. Press Escape to see it.</source>
        <translation>“%1”在此期间已更改。按 Escape 查看。</translation>
    </message>
</context>
<context>
    <name>Setsquare::EditorSync</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>Setsquare::EffortEditor</name>
    <message>
        <source>Bring up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>所写值</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>合计值</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>实施</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Writes what is added up, as one step that can be undone</source>
        <translation>写入合计值，作为可一次撤销的一步</translation>
    </message>
    <message>
        <source>Effort of %1</source>
        <translation>“%1”的工作量</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation>与各部分之和不符</translation>
    </message>
    <message>
        <source>differs from the sum of the tasks</source>
        <translation>与任务之和不符</translation>
    </message>
    <message>
        <source>1 task has no estimate and is not in the sum.</source>
        <translation>1 个任务没有估算，未计入总和。</translation>
    </message>
    <message>
        <source>%1 tasks have no estimate and are not in the sum.</source>
        <translation>%1 个任务没有估算，未计入总和。</translation>
    </message>
</context>
<context>
    <name>Setsquare::FieldForm</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Go to this finding of the research</source>
        <translation>转到这项调研发现</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>关闭查找栏 (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Text to replace it with</source>
        <translation>用来替换的文本</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this match</source>
        <translation>替换此匹配项</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace all matches</source>
        <translation>替换所有匹配项</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
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
        <translation>引用到…</translation>
    </message>
    <message>
        <source>Pick the decision, task, criterion or risk that is to cite this finding. It can also be dragged there.</source>
        <translation>选择要引用此发现的决策、任务、标准或风险。也可以将发现拖到那里。</translation>
    </message>
    <message>
        <source>Answer or defer the question in the trace</source>
        <translation>在追溯中回答或搁置该问题</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>决策 %1</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>标准 %1</translation>
    </message>
    <message>
        <source>Risk %1</source>
        <translation>风险 %1</translation>
    </message>
    <message>
        <source>Nothing cites %1 yet.</source>
        <translation>尚无内容引用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is cited by these and %n more:</source>
        <translation>
            <numerusform>引用 %1 的有以下各项，另有 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cited by:</source>
        <translation>引用 %1 的有：</translation>
    </message>
</context>
<context>
    <name>Setsquare::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n</source>
        <translation>
            <numerusform>修正全部 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::FixMenu</name>
    <message>
        <source>The checks find nothing here</source>
        <translation>检查在此处未发现问题</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>修正全部 %n 处同类问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? “%1”…</source>
        <translation>为什么？“%1”…</translation>
    </message>
</context>
<context>
    <name>Setsquare::GateCard</name>
    <message>
        <source>Nothing stands in the way of the specification</source>
        <translation>规格说明可以导出，没有阻碍</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>门禁：%1</translation>
    </message>
</context>
<context>
    <name>Setsquare::GitCommit</name>
    <message>
        <source>The repository cannot be opened: %1.</source>
        <translation>无法打开仓库：%1。</translation>
    </message>
    <message>
        <source>git is in the middle of something, such as a merge. Finish that first.</source>
        <translation>git 正在进行其他操作，例如合并。请先完成该操作。</translation>
    </message>
    <message>
        <source>git does not know who you are. Set user.name and user.email.</source>
        <translation>git 不知道你是谁。请设置 user.name 和 user.email。</translation>
    </message>
    <message>
        <source>The files cannot be put into the repository: %1.</source>
        <translation>无法将文件放入仓库：%1。</translation>
    </message>
    <message>
        <source>The commit was not made: %1.</source>
        <translation>未能提交：%1。</translation>
    </message>
    <message>
        <source>Committed, but what is staged could not be brought up to date.</source>
        <translation>已提交，但暂存内容未能更新。</translation>
    </message>
</context>
<context>
    <name>Setsquare::Graph</name>
    <message>
        <source>✕ waits for %1: no such task</source>
        <translation>✕ 等待 %1：没有这个任务</translation>
    </message>
    <message>
        <source>✕ waits for %1: no such tasks</source>
        <translation>✕ 等待 %1：没有这些任务</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 等待 %2。</translation>
    </message>
    <message>
        <source>%1 waits for %2 in %3 places.</source>
        <translation>%1 在 %3 处等待 %2。</translation>
    </message>
    <message>
        <source>This is not stated: it is placed after the one before it.</source>
        <translation>这一点没有写明：它排在前一个任务之后。</translation>
    </message>
    <message>
        <source>What comes first stands later in the plan.</source>
        <translation>应先做的任务在计划中排在后面。</translation>
    </message>
    <message>
        <source>On the critical path.</source>
        <translation>位于关键路径上。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Waits for nothing.</source>
        <translation>不等待任何任务。</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>等待 %1。</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>没有任务等待它。</translation>
    </message>
    <message>
        <source>Waiting for it: %1.</source>
        <translation>等待它的任务：%1。</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphBar</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>缩小（−，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>实际大小 (1)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>放大（+，或 Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit the graph into the view</source>
        <translation>使图适应视图</translation>
    </message>
    <message>
        <source>All of it (F)</source>
        <translation>显示全部 (F)</translation>
    </message>
    <message>
        <source>Hide implied</source>
        <translation>隐藏隐含箭头</translation>
    </message>
    <message>
        <source>Hide implied arrows</source>
        <translation>隐藏隐含的箭头</translation>
    </message>
    <message>
        <source>Hide arrows that follow from others: 1 → 3 beside 1 → 2 → 3</source>
        <translation>隐藏可由其他箭头推出的箭头：1 → 2 → 3 旁的 1 → 3</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>图的图片</translation>
    </message>
    <message>
        <source>Save the graph as a picture, or copy it</source>
        <translation>将图保存为图片，或复制图片</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>保存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all phases</source>
        <translation>展开所有阶段</translation>
    </message>
    <message>
        <source>Fold all phases</source>
        <translation>折叠所有阶段</translation>
    </message>
    <message>
        <source>Show the tasks of every phase</source>
        <translation>显示每个阶段的任务</translation>
    </message>
    <message>
        <source>Show each phase as one box</source>
        <translation>将每个阶段显示为一个框</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>A heavy line with a double frame: the critical path. Dotted: an order that is not stated. Dashed and red: waiting for a later task.</source>
        <translation>带双框的粗线：关键路径。点线：未写明的顺序。红色虚线：等待后面的任务。</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>关键路径</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>waits for a later task</source>
        <translation>等待后面的任务</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphPane</name>
    <message>
        <source>No tasks yet</source>
        <translation>尚无任务</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows which of them wait for which.</source>
        <translation>有了任务之后，这里会显示任务之间的等待关系。</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Graphviz answered with something else than a layout.</source>
        <translation>Graphviz 返回的不是布局。</translation>
    </message>
    <message>
        <source>The graph needs Graphviz</source>
        <translation>此图需要 Graphviz</translation>
    </message>
    <message>
        <source>The graph could not be laid out</source>
        <translation>无法为此图布局</translation>
    </message>
    <message>
        <source>Install Graphviz (the package “graphviz”) and try again. The list and the schedule do without it.</source>
        <translation>请安装 Graphviz（软件包“graphviz”）后重试。列表和排期不需要它。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A phase waits for nothing as a whole. Unfold it first.</source>
        <translation>阶段整体不等待任何任务。请先展开它。</translation>
    </message>
    <message>
        <source>%1 waits for %2 already.</source>
        <translation>%1 已在等待 %2。</translation>
    </message>
    <message>
        <source>This would be a cycle: %1</source>
        <translation>这会形成循环：%1</translation>
    </message>
    <message>
        <source>The arrow stands for %1 dependencies. Unfold the phases to remove one.</source>
        <translation>此箭头代表 %1 条依赖。要移除其中一条，请展开阶段。</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>编辑任务(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unfold phase</source>
        <translation>展开阶段(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold phase</source>
        <translation>折叠阶段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to source</source>
        <translation>转到源文本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Remove dependency</source>
        <translation>移除依赖(&amp;R)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>保存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Picture</source>
        <translation>复制为图片(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphScene</name>
    <message>
        <source>Double-click to see its tasks.</source>
        <translation>双击查看其任务。</translation>
    </message>
    <message>
        <source>Drag to another task that is to wait for this one.</source>
        <translation>拖到要等待此任务的另一任务。</translation>
    </message>
    <message>
        <source>Tasks and their order</source>
        <translation>任务及其顺序</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphView</name>
    <message>
        <source>Graph of the tasks</source>
        <translation>任务图</translation>
    </message>
    <message>
        <source>Nothing is selected. Arrow keys walk from task to task.</source>
        <translation>未选择任何内容。用方向键在任务间移动。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::GraphWaiting</name>
    <message>
        <source>Laying out</source>
        <translation>正在布局</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Laying out 1 box…</source>
        <translation>正在布局 1 个框…</translation>
    </message>
    <message>
        <source>Laying out %1 boxes…</source>
        <translation>正在布局 %1 个框…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Cancelled. This is not the present plan.</source>
        <translation>已取消。这不是当前的计划。</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpPages</name>
    <message>
        <source>Rules and their reasons</source>
        <translation>规则及其理由</translation>
    </message>
    <message>
        <source>This is what every plan is asked. A team changes how serious a rule is, or switches it off, in .setsquare.yaml; one place is excused by a comment in it.</source>
        <translation>每份计划都会被问到这些。团队可以在 .setsquare.yaml 中更改规则的严重程度或将其关闭;个别位置可用其中的注释豁免。</translation>
    </message>
</context>
<context>
    <name>Setsquare::HelpWindow</name>
    <message>
        <source>Help — Setsquare</source>
        <translation>帮助 — Setsquare</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>通常大小</translation>
    </message>
</context>
<context>
    <name>Setsquare::Histogram</name>
    <message>
        <source>How long simulated runs took</source>
        <translation>模拟运行的历时</translation>
    </message>
    <message>
        <source>%1 runs took %2.</source>
        <translation>%1 次运行历时 %2。</translation>
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
        <translation>%1 h · 第 %2 天</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeyboardMap</name>
    <message>
        <source>Keyboard map</source>
        <translation>键盘映射</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按键及其作用</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In tables and fields</source>
        <translation>在表格和字段中</translation>
    </message>
    <message>
        <source>Edit the current cell</source>
        <translation>编辑当前单元格</translation>
    </message>
    <message>
        <source>Keep it, and go to the next field</source>
        <translation>保留并转到下一字段</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>保留输入</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>撤回输入</translation>
    </message>
    <message>
        <source>In the risk matrix</source>
        <translation>在风险矩阵中</translation>
    </message>
    <message>
        <source>Another risk</source>
        <translation>其他风险</translation>
    </message>
    <message>
        <source>Rate the risk anew</source>
        <translation>重新评估风险</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>在评审中</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>其他部分</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>A question raised in the room</source>
        <translation>会上提出的问题</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>退出评审</translation>
    </message>
</context>
<context>
    <name>Setsquare::KeysPage</name>
    <message>
        <source>Search a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual Key</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>The same keys run: %1. Neither will work until one has another key.</source>
        <translation>相同的按键还会运行:%1。在其中之一换用其他按键之前,两者都不起作用。</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
</context>
<context>
    <name>Setsquare::LayoutSwitch</name>
    <message>
        <source>Layout %1</source>
        <translation>布局：%1</translation>
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
        <translation>经验</translation>
    </message>
    <message>
        <source>Add a learning</source>
        <translation>添加经验</translation>
    </message>
    <message>
        <source>Add an improvement</source>
        <translation>添加改进</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What was learnt, and what it is good for</source>
        <translation>学到了什么，有什么用</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>改进：%1</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>可以改进什么</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>What it would bring</source>
        <translation>会带来什么</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>如何实现</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add this improvement</source>
        <translation>添加这项改进</translation>
    </message>
    <message>
        <source>No improvement yet. Name at least one, what it would bring, and the way there.</source>
        <translation>尚无改进。请至少写一项，并说明其影响和实现途径。</translation>
    </message>
    <message>
        <source>Improvement %1 names neither its impact nor the path to it.</source>
        <translation>改进 %1 既未说明影响，也未说明实现途径。</translation>
    </message>
    <message>
        <source>Improvement %1 does not name its impact.</source>
        <translation>改进 %1 未说明影响。</translation>
    </message>
    <message>
        <source>Improvement %1 does not name the path to it.</source>
        <translation>改进 %1 未说明实现途径。</translation>
    </message>
</context>
<context>
    <name>Setsquare::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1[*] — Setsquare</source>
        <translation>%1[*] — Setsquare</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>以文本编辑</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>更正编号</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>显示第一处</translation>
    </message>
    <message numerus="yes">
        <source>The text names tasks or phases at %n place(s) by numbers that they no longer have.</source>
        <translation>
            <numerusform>文本中有 %n 处用已不存在的编号称呼任务或阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export the approved specification</source>
        <translation>导出获批的规格说明</translation>
    </message>
    <message>
        <source>Export what there is, marked as a draft</source>
        <translation>导出现有内容，标为草稿</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>检查未发现问题。</translation>
    </message>
    <message>
        <source>All findings are hidden.</source>
        <translation>所有检查结果均已隐藏。</translation>
    </message>
    <message>
        <source>There is no other screen.</source>
        <translation>没有其他屏幕。</translation>
    </message>
    <message>
        <source>A plan rests on research</source>
        <translation>计划建立在调研之上</translation>
    </message>
    <message>
        <source>At the left is what was found out before planning. Decisions and risks of the plan cite it; drag a finding onto one, and it is grounded in that.</source>
        <translation>左侧是规划之前查明的内容。计划的决策和风险会引用它;将一条发现拖到其中之一上,它就有了依据。</translation>
    </message>
    <message>
        <source>The plan, part by part</source>
        <translation>计划的各个部分</translation>
    </message>
    <message>
        <source>In the middle are its tasks, criteria, decisions and risks, each as rows. Arrows beside the tasks show what waits for what; the same tasks come as a graph and as a schedule, too.</source>
        <translation>中间是任务、标准、决策和风险,各自成行。任务旁的箭头显示谁等待谁;同样的任务也可以看成图和排期。</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>同样的内容,以文本呈现</translation>
    </message>
    <message>
        <source>At the right is the markdown file itself, to read and, as Source, to write. Both sides are always the same plan: what you do here changes only the lines that it is about.</source>
        <translation>右侧是 Markdown 文件本身,可供阅读,也可在“源文本”中编写。两边始终是同一份计划:您在这里的操作只改变相关的行。</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>还有哪些问题</translation>
    </message>
    <message>
        <source>Checks say what the plan misses, with the place and the reason. %1 goes to the next one, %2 offers ways out.</source>
        <translation>检查会指出计划缺少什么,并给出位置和理由。%1 转到下一项,%2 提供解决办法。</translation>
    </message>
    <message>
        <source>Approvals, bound to what was read</source>
        <translation>批准与所读内容绑定</translation>
    </message>
    <message>
        <source>Each role approves one text. Reword it, and the approval stands; change its meaning, and it falls and says what changed. When all stand, the specification can be exported.</source>
        <translation>每个角色批准一份文本。改写措辞,批准依然有效;改变含义,批准即失效,并说明改了什么。全部有效时,即可导出规格。</translation>
    </message>
    <message>
        <source>Now it is yours</source>
        <translation>现在交给您了</translation>
    </message>
    <message>
        <source>This sample is a copy to play with: everything can be undone. %1 goes anywhere, %2 explains the pane that you are in.</source>
        <translation>此示例是供您试用的副本:一切都可以撤销。%1 可转到任何地方,%2 说明您所在的窗格。</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>没有拼写错误。</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>未安装词典</translation>
    </message>
    <message>
        <source>This plan is spelled in no language. Choose one under Edit → Spelling Language.</source>
        <translation>此计划未选择拼写语言。请在 编辑 → 拼写语言 中选择。</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this computer. Install one, such as the package %2, and start Setsquare again, or choose another language under Edit → Spelling Language.</source>
        <translation>此计算机上没有 %1 的词典。请安装一个，例如软件包 %2，然后重新启动 Setsquare，或在 编辑 → 拼写语言 中选择其他语言。</translation>
    </message>
    <message>
        <source>&amp;None for This Plan</source>
        <translation>此计划不用(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Setsquare::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Setsquare::Messages</name>
    <message>
        <source>“%1” is ticked, but no approval of this text is recorded.</source>
        <translation>“%1”已勾选，但没有对此文本的批准记录。</translation>
    </message>
    <message>
        <source>The approval of “%1” does not count: the damaged record %2 may have taken it back. Restore that or approve again.</source>
        <translation>“%1”的批准不作数：已损坏的记录 %2 可能已将其撤回。请恢复该记录，或重新批准。</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed, and what was approved is not kept.</source>
        <translation>%2 对“%1”的批准已失效：计划已更改，而当时批准的内容没有保留。</translation>
    </message>
    <message>
        <source>The approval of “%1” by %2 has fallen: the plan has changed since.</source>
        <translation>%2 对“%1”的批准已失效：计划此后已更改。</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2: %3</source>
        <translation>“%1”已被 %2 驳回：%3</translation>
    </message>
    <message>
        <source>“%1” was rejected by %2.</source>
        <translation>“%1”已被 %2 驳回。</translation>
    </message>
    <message>
        <source>“%1” is ticked by hand, and no approval is recorded.</source>
        <translation>“%1”是手动勾选的，没有批准记录。</translation>
    </message>
    <message>
        <source>“%1” has not approved.</source>
        <translation>“%1”尚未批准。</translation>
    </message>
    <message>
        <source>“%1” has to approve, and the plan does not name that role.</source>
        <translation>“%1”必须批准，但计划中没有这个角色。</translation>
    </message>
    <message>
        <source>Nobody is named to approve: add roles to a section “## Approval”.</source>
        <translation>没有指定由谁批准：请在“## Approval”章节中添加角色。</translation>
    </message>
    <message>
        <source>It is not the text that its name was made from.</source>
        <translation>它不是生成其名称时所用的文本。</translation>
    </message>
    <message>
        <source>This record is gone, though a later one names it.</source>
        <translation>此记录已不存在，但后来的记录提到了它。</translation>
    </message>
    <message>
        <source>It is named like no record.</source>
        <translation>它的名称不是记录的名称。</translation>
    </message>
    <message>
        <source>Its bytes are not those that its name was made from.</source>
        <translation>它的字节与生成其名称时的不同。</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>其中没有记录。</translation>
    </message>
    <message>
        <source>It was written by a later version of the program: update this one.</source>
        <translation>它由较新版本的程序写入：请更新此程序。</translation>
    </message>
    <message>
        <source>It lacks what a record says, or says what none can say.</source>
        <translation>它缺少记录应有的内容，或含有记录不可能有的内容。</translation>
    </message>
    <message>
        <source>Its name gives another time than it does.</source>
        <translation>它的名称所示时间与其内容不同。</translation>
    </message>
    <message>
        <source>There is no approach “%1”: write feature, refactoring, debugging or infrastructure.</source>
        <translation>没有“%1”这种规划方式：请写 feature、refactoring、debugging 或 infrastructure。</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写入“%1”</translation>
    </message>
    <message>
        <source>A plan for %2 has a section “%1”: add it.</source>
        <translation>%2 类计划应有“%1”章节：请添加。</translation>
    </message>
    <message>
        <source>The first task, “%1”, changes code before there are tests for it: put a task that tests it first.</source>
        <translation>第一个任务“%1”在有测试之前就更改代码：请在它前面安排一个测试任务。</translation>
    </message>
    <message>
        <source>Nothing says how a step of the refactoring is reversed: add a rollback plan, or say it at the tasks.</source>
        <translation>没有说明如何撤回重构的各个步骤：请添加回滚计划，或在任务中说明。</translation>
    </message>
    <message>
        <source>The approach is feature, refactoring, debugging or infrastructure.</source>
        <translation>规划方式为 feature、refactoring、debugging 或 infrastructure。</translation>
    </message>
    <message>
        <source>There are four planning approaches, and each has needs of its own.</source>
        <translation>规划方式有四种，每种各有要求。</translation>
    </message>
    <message>
        <source>The plan has the sections that its approach asks for.</source>
        <translation>计划具有其规划方式所要求的章节。</translation>
    </message>
    <message>
        <source>Refactoring analyses the current and defines the desired state. Debugging confirms the root cause, says how to reproduce the bug, plans a regression test, considers the broader impact, and documents prevention. A change of infrastructure plans the rollout, a dry run, monitoring, communication and runbooks.</source>
        <translation>重构要分析现状并定义目标状态。调试要确认根本原因、说明如何重现缺陷、规划回归测试、考虑更大范围的影响，并记录预防措施。基础设施变更要规划发布、试运行、监控、沟通和运维手册。</translation>
    </message>
    <message>
        <source>A refactoring begins with tests.</source>
        <translation>重构从测试开始。</translation>
    </message>
    <message>
        <source>Tests protect against regressions: test coverage before refactor.</source>
        <translation>测试可防止回归：先有测试覆盖，再重构。</translation>
    </message>
    <message>
        <source>The steps of a refactoring can be reversed.</source>
        <translation>重构的步骤可以撤回。</translation>
    </message>
    <message>
        <source>Small, safe refactorings, each step independently valuable, reversible if needed.</source>
        <translation>小而安全的重构，每一步各有价值，必要时可以撤回。</translation>
    </message>
    <message>
        <source>Nobody technical approves the plan: add a role such as “Technical lead reviewed”.</source>
        <translation>没有技术人员批准此计划：请添加角色，例如“Technical lead reviewed”。</translation>
    </message>
    <message>
        <source>No stakeholder approves the plan: add a role such as “Stakeholder approved”.</source>
        <translation>没有干系人批准此计划：请添加角色，例如“Stakeholder approved”。</translation>
    </message>
    <message>
        <source>The configuration wants “%1” to approve: add the role.</source>
        <translation>配置要求“%1”批准：请添加该角色。</translation>
    </message>
    <message>
        <source>Without approval misalignment is discovered late, and rework is expensive. Review the plan before the implementation: is the approach sound, and does it solve the problem? Changes are cheap at this phase.</source>
        <translation>没有批准，分歧就会很晚才被发现，返工代价高昂。请在实施之前评审计划：方案是否可靠，能否解决问题？在这一阶段更改成本很低。</translation>
    </message>
    <message>
        <source>Somebody technical approves the plan.</source>
        <translation>有技术人员批准计划。</translation>
    </message>
    <message>
        <source>A stakeholder approves the plan.</source>
        <translation>有干系人批准计划。</translation>
    </message>
    <message>
        <source>A box says what its role has decided.</source>
        <translation>复选框反映其角色所作的决定。</translation>
    </message>
    <message>
        <source>The stakeholder approval point comes before the implementation: a box that nobody stands behind, or behind which something else was approved, is none.</source>
        <translation>干系人的批准应在实施之前：复选框背后若无人负责，或者批准的是别的内容，就不算批准。</translation>
    </message>
    <message>
        <source>Every role that the configuration requires is asked to approve.</source>
        <translation>配置要求的每个角色都列入批准。</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>全部修正：%1</translation>
    </message>
    <message>
        <source>“%1” is no finding of the research: correct the id, or take the citation out.</source>
        <translation>“%1”不是调研中的发现：请更正 id，或删去该引用。</translation>
    </message>
    <message>
        <source>“%1” does not say “%2” any more: see whether what rests on it still holds, and quote it anew.</source>
        <translation>“%1”中已不再有“%2”：请查看以它为依据的内容是否仍然成立，并重新摘引。</translation>
    </message>
    <message>
        <source>What is cited as “%1”, “%2”, is “%3” now: cite that.</source>
        <translation>引用为“%1”的“%2”现在是“%3”：请改为引用后者。</translation>
    </message>
    <message>
        <source>“%1” names findings of several documents: put the document&apos;s name in front of it.</source>
        <translation>“%1”指向多个文档中的发现：请在前面加上文档名。</translation>
    </message>
    <message>
        <source>Take the citation of “%1” out</source>
        <translation>删去对“%1”的引用</translation>
    </message>
    <message>
        <source>Quote what “%1” says now</source>
        <translation>摘引“%1”现在的内容</translation>
    </message>
    <message>
        <source>Cite “%1”</source>
        <translation>引用“%1”</translation>
    </message>
    <message>
        <source>No acceptance criterion stands for %1 of the research, “%2”: add one that cites it.</source>
        <translation>调研中的 %1“%2”没有对应的验收标准：请添加一条引用它的标准。</translation>
    </message>
    <message>
        <source>Add a criterion for %1</source>
        <translation>为 %1 添加标准</translation>
    </message>
    <message>
        <source>Decisions are grounded in the research: they must reference it.</source>
        <translation>决策以调研为依据：必须引用调研。</translation>
    </message>
    <message>
        <source>What is cited is a finding of the research.</source>
        <translation>所引用的是调研中的发现。</translation>
    </message>
    <message>
        <source>What is quoted is what the research says.</source>
        <translation>摘引的内容与调研一致。</translation>
    </message>
    <message>
        <source>What is quoted is cited by the id that it has.</source>
        <translation>摘引的内容以它现有的 id 引用。</translation>
    </message>
    <message>
        <source>A citation names one finding.</source>
        <translation>一处引用只指向一项发现。</translation>
    </message>
    <message>
        <source>Every success criterion of the research has an acceptance criterion that cites it.</source>
        <translation>调研中的每条成功标准都有引用它的验收标准。</translation>
    </message>
    <message>
        <source>Extract from the research the success criteria that it defines; they define when the plan is done.</source>
        <translation>从调研中提取它定义的成功标准；它们决定计划何时完成。</translation>
    </message>
    <message>
        <source>There is no acceptance criterion under “%1”: add what has to be true there.</source>
        <translation>“%1”下没有验收标准：请添加那里必须满足的条件。</translation>
    </message>
    <message>
        <source>“%1” cannot be tested: say with a figure what “%2” means.</source>
        <translation>“%1”无法测试：请用数字说明“%2”的含义。</translation>
    </message>
    <message>
        <source>There are functional and non-functional acceptance criteria, and some for tests and documentation.</source>
        <translation>有功能性和非功能性验收标准，也有针对测试和文档的标准。</translation>
    </message>
    <message>
        <source>Planning is successful when functional requirements are listed, non-functional ones are specified, and the testing strategy is clear.</source>
        <translation>列出了功能需求、明确了非功能需求、测试策略清楚，规划才算成功。</translation>
    </message>
    <message>
        <source>A criterion promises no quality without a figure.</source>
        <translation>标准不承诺没有数字的质量。</translation>
    </message>
    <message>
        <source>How will we test this? What defines “done”? A performance target is met or missed, a feeling is neither.</source>
        <translation>如何测试？怎样才算“完成”？性能目标要么达到，要么没有达到；感觉则两者都不是。</translation>
    </message>
    <message>
        <source>“%1” is no choice with %2 options: add what else was considered.</source>
        <translation>“%1”只有 %2 个选项，算不上选择：请补充还考虑过什么。</translation>
    </message>
    <message>
        <source>“%1” chose option %2, which is none of its options: correct the letter, or add the option.</source>
        <translation>“%1”选择了选项 %2，但它不在选项之中：请更正字母，或添加该选项。</translation>
    </message>
    <message>
        <source>“%1” does not say what was decided: name the option that was chosen.</source>
        <translation>“%1”没有说明决定了什么：请写明所选的选项。</translation>
    </message>
    <message>
        <source>“%1” gives no rationale: say why its option fits best.</source>
        <translation>“%1”没有给出理由：请说明为什么所选选项最合适。</translation>
    </message>
    <message>
        <source>“%1” names no tradeoff: say what was given up for it.</source>
        <translation>“%1”没有写明取舍：请说明为此放弃了什么。</translation>
    </message>
    <message>
        <source>“%1” has no context: say why it had to be decided.</source>
        <translation>“%1”没有背景：请说明为什么需要作出这项决策。</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is a pattern that can be used again: add “Pattern extracted”, or None.</source>
        <translation>“%1”没有说明是否为可复用的模式：请添加“Pattern extracted”，或写 None。</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing, and no research is named: name it in the front matter, and cite a finding.</source>
        <translation>“%1”没有依据，也没有指明调研：请在前置元数据中指明调研，并引用一项发现。</translation>
    </message>
    <message>
        <source>“%1” is grounded in nothing: cite a finding of the research.</source>
        <translation>“%1”没有依据：请引用一项调研发现。</translation>
    </message>
    <message>
        <source>Decisions are documented: rationale captured, alternatives considered, patterns extracted for reuse.</source>
        <translation>决策有记录：写下了理由，考虑了替代方案，提取了可复用的模式。</translation>
    </message>
    <message>
        <source>A decision is one between two options at least.</source>
        <translation>决策至少在两个选项之间作出。</translation>
    </message>
    <message>
        <source>The option that a decision chose is one of its options.</source>
        <translation>决策所选的选项在其选项之中。</translation>
    </message>
    <message>
        <source>A decision says what was decided.</source>
        <translation>决策说明决定了什么。</translation>
    </message>
    <message>
        <source>A decision says why.</source>
        <translation>决策说明为什么。</translation>
    </message>
    <message>
        <source>A decision says what was given up for it.</source>
        <translation>决策说明为此放弃了什么。</translation>
    </message>
    <message>
        <source>Tradeoffs are identified and accepted: what we gave up to get what we wanted.</source>
        <translation>取舍已明确并被接受：为了得到想要的，放弃了什么。</translation>
    </message>
    <message>
        <source>A decision has a context.</source>
        <translation>决策有背景。</translation>
    </message>
    <message>
        <source>Law 3: always document context for the future: why needed, what was done, insights, value.</source>
        <translation>法则 3：始终为将来记录背景：为什么需要、做了什么、有何领悟、价值何在。</translation>
    </message>
    <message>
        <source>A decision says whether it is a pattern that can be used again.</source>
        <translation>决策说明是否为可复用的模式。</translation>
    </message>
    <message>
        <source>Anti-pattern 4: not extracting patterns. Is this decision reusable? Does it represent a pattern? Should it be documented for future work?</source>
        <translation>反模式 4：不提取模式。这项决策可以复用吗？它是否代表一种模式？是否应为将来的工作记录下来？</translation>
    </message>
    <message>
        <source>A decision is grounded in the research.</source>
        <translation>决策以调研为依据。</translation>
    </message>
    <message>
        <source>Out of scope: make ungrounded decisions. They must reference research.</source>
        <translation>不应作出无依据的决策。决策必须引用调研。</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on “%3”, which is no task of this plan: correct the number, or take it out.</source>
        <translation>任务 %1“%2”依赖于“%3”，而此计划中没有这个任务：请更正编号，或删去它。</translation>
    </message>
    <message>
        <source>Task %1 “%2” depends on itself: take that out.</source>
        <translation>任务 %1“%2”依赖于自身：请删去这条依赖。</translation>
    </message>
    <message>
        <source>These tasks wait for each other: %1. Take one of the dependencies out.</source>
        <translation>这些任务互相等待：%1。请删去其中一条依赖。</translation>
    </message>
    <message>
        <source>Task %1 “%2” waits for task %3, which comes later: move one of them.</source>
        <translation>任务 %1“%2”等待任务 %3，而后者排在后面：请移动其中一个。</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say what it depends on: name the tasks, or None.</source>
        <translation>任务 %1“%2”没有说明依赖于什么：请写明任务，或写 None。</translation>
    </message>
    <message>
        <source>Task %1 “%2” need not say that it depends on task %3: it follows from what else it depends on.</source>
        <translation>任务 %1“%2”不必写明依赖于任务 %3：由它的其他依赖即可推出。</translation>
    </message>
    <message>
        <source>Take out the dependency on “%1”</source>
        <translation>删去对“%1”的依赖</translation>
    </message>
    <message>
        <source>Say that it depends on no other task</source>
        <translation>写明不依赖于其他任务</translation>
    </message>
    <message>
        <source>Say that it depends on task %1, as the order implies</source>
        <translation>按顺序所示，写明依赖于任务 %1</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit.</source>
        <translation>有序：依赖关系明确。</translation>
    </message>
    <message>
        <source>Every dependency is a task of the plan.</source>
        <translation>每条依赖都是计划中的任务。</translation>
    </message>
    <message>
        <source>No task depends on itself.</source>
        <translation>没有任务依赖于自身。</translation>
    </message>
    <message>
        <source>No tasks wait for each other.</source>
        <translation>没有任务互相等待。</translation>
    </message>
    <message>
        <source>A dependency names one task, not one of several with the same number.</source>
        <translation>依赖指向一个任务，而不是编号相同的几个任务之一。</translation>
    </message>
    <message>
        <source>A task comes after all that it waits for.</source>
        <translation>任务排在它等待的所有任务之后。</translation>
    </message>
    <message>
        <source>Tasks have a logical ordering, so that they can be executed one after the other.</source>
        <translation>任务有合乎逻辑的顺序，因而可以逐一执行。</translation>
    </message>
    <message>
        <source>A task says what it depends on, or None.</source>
        <translation>任务说明依赖于什么，或写 None。</translation>
    </message>
    <message>
        <source>No dependency is stated that follows from the others.</source>
        <translation>没有写出可由其他依赖推出的依赖。</translation>
    </message>
    <message>
        <source>Dependencies are explicit; those that say nothing new make the others hard to see.</source>
        <translation>依赖关系明确；没有新信息的依赖会使其他依赖不易看清。</translation>
    </message>
    <message>
        <source>The total effort is %1, but its parts add up to %2: correct one of them.</source>
        <translation>总工作量为 %1，但各部分合计为 %2：请更正其中之一。</translation>
    </message>
    <message>
        <source>The implementation takes %1, but its tasks add up to %2: correct one of them.</source>
        <translation>实施需要 %1，但其任务合计为 %2：请更正其中之一。</translation>
    </message>
    <message>
        <source>“%1” is estimated at %2, but its tasks add up to %3: correct one of them.</source>
        <translation>“%1”估算为 %2，但其任务合计为 %3：请更正其中之一。</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, less than %2: what is not thought through now is done again later.</source>
        <translation>规划占工作量的 %1，少于 %2：现在没有想清楚的，以后要返工。</translation>
    </message>
    <message>
        <source>Planning is %1 of the effort, more than %2: stop, and revise the plan as you learn.</source>
        <translation>规划占工作量的 %1，多于 %2：请就此停下，边做边修订计划。</translation>
    </message>
    <message>
        <source>Write %1 as the total</source>
        <translation>将总计写为 %1</translation>
    </message>
    <message>
        <source>Write %1 as the implementation</source>
        <translation>将实施写为 %1</translation>
    </message>
    <message>
        <source>Write %1 as the estimate of the phase</source>
        <translation>将阶段的估算写为 %1</translation>
    </message>
    <message>
        <source>The total effort is the sum of its parts.</source>
        <translation>总工作量是各部分之和。</translation>
    </message>
    <message>
        <source>The specification states the effort: research, planning, implementation and validation in total.</source>
        <translation>规格说明写明工作量：调研、规划、实施和验证，以及总计。</translation>
    </message>
    <message>
        <source>The effort of the implementation is the sum of its tasks.</source>
        <translation>实施的工作量是其任务之和。</translation>
    </message>
    <message>
        <source>The implementation is the sum of the phases: 7 hours are 2 h, 3 h and 2 h.</source>
        <translation>实施是各阶段之和：7 小时即 2 h、3 h 和 2 h。</translation>
    </message>
    <message>
        <source>The estimate of a phase is the sum of its tasks.</source>
        <translation>阶段的估算是其任务之和。</translation>
    </message>
    <message>
        <source>Phases and tasks are estimated, and whoever implements them relies on either.</source>
        <translation>阶段和任务都有估算，实施者两者都会依靠。</translation>
    </message>
    <message>
        <source>Planning is a fifth of the effort at least.</source>
        <translation>规划至少占工作量的五分之一。</translation>
    </message>
    <message>
        <source>Under-planning leads to rework, scope creep and poor architecture. Spend 20 to 30 % of the time on planning: it seems like overhead, and saves two to five times as much in the implementation.</source>
        <translation>规划不足会导致返工、范围蔓延和糟糕的架构。请把 20% 到 30% 的时间用于规划：看似额外开销，却能在实施中节省二到五倍的时间。</translation>
    </message>
    <message>
        <source>Planning is two fifths of the effort at most.</source>
        <translation>规划最多占工作量的五分之二。</translation>
    </message>
    <message>
        <source>Over-planning is analysis paralysis; the plan is obsolete before it is done. If planning takes more than 40 % of the estimated total time, stop.</source>
        <translation>过度规划是分析瘫痪；计划尚未完成就已过时。如果规划超过估算总时间的 40%，请停下。</translation>
    </message>
    <message>
        <source>No learning is recorded: add a section “Learnings” with what planning has shown, and one improvement.</source>
        <translation>没有记录经验教训：请添加“Learnings”章节，写明规划中学到了什么，以及一项改进。</translation>
    </message>
    <message>
        <source>No improvement is named: add one with its impact and the path to it.</source>
        <translation>没有写明改进：请添加一项，并说明其影响和实现途径。</translation>
    </message>
    <message>
        <source>The improvement “%1” does not say its impact and the path to it: add both.</source>
        <translation>改进“%1”没有说明影响和实现途径：请补充这两项。</translation>
    </message>
    <message>
        <source>Nothing is validated before “%1”: say what is checked or tried first.</source>
        <translation>“%1”之前没有任何验证：请说明先检查或试验什么。</translation>
    </message>
    <message>
        <source>No pattern is shared: name one that others can use, in a decision or a learning.</source>
        <translation>没有分享模式：请在决策或经验中写明一个他人可用的模式。</translation>
    </message>
    <message>
        <source>The plan records what was learned.</source>
        <translation>计划记录了学到的内容。</translation>
    </message>
    <message>
        <source>Law 1: always extract learnings. Document patterns discovered, capture decision rationale, analyze failures for prevention.</source>
        <translation>法则 1：始终提取经验教训。记录发现的模式，写下决策理由，分析失败以便预防。</translation>
    </message>
    <message>
        <source>The plan names an improvement with its impact and path.</source>
        <translation>计划写明一项改进及其影响和途径。</translation>
    </message>
    <message>
        <source>Law 2: always improve self or system. Identify at least one improvement opportunity with impact and implementation path.</source>
        <translation>法则 2：始终改进自身或系统。至少找出一个改进机会，并说明影响和实现途径。</translation>
    </message>
    <message>
        <source>Before each step of the rollout something is validated.</source>
        <translation>发布的每一步之前都有验证。</translation>
    </message>
    <message>
        <source>Law 4: always validate before execute. Preview changes, test in safe environments, validate before applying.</source>
        <translation>法则 4：执行前始终先验证。预览变更，在安全环境中测试，应用前先验证。</translation>
    </message>
    <message>
        <source>The plan shares a pattern.</source>
        <translation>计划分享了一个模式。</translation>
    </message>
    <message>
        <source>Law 5: always share patterns publicly. Extract generalizable insights, document failures, help others avoid mistakes.</source>
        <translation>法则 5：始终公开分享模式。提取可推广的见解，记录失败，帮助他人避免错误。</translation>
    </message>
    <message>
        <source>“%1”: ask, and write the answer here.</source>
        <translation>“%1”：请询问，并将答案写在这里。</translation>
    </message>
    <message>
        <source>“%1” is left here: write what is missing.</source>
        <translation>这里还留着“%1”：请写出缺少的内容。</translation>
    </message>
    <message>
        <source>“%1” is a placeholder of the template: write what is meant, or take it out.</source>
        <translation>“%1”是模板的占位符：请写出实际内容，或将其删去。</translation>
    </message>
    <message>
        <source>The specification is complete when it can be executed without ambiguity, and all questions are answered or flagged.</source>
        <translation>规格说明能够无歧义地执行，且所有问题都已回答或标出，才算完整。</translation>
    </message>
    <message>
        <source>Nothing is left to be clarified.</source>
        <translation>没有留待澄清的内容。</translation>
    </message>
    <message>
        <source>No placeholder is left, no TODO and no TBD.</source>
        <translation>没有残留的占位符、TODO 或 TBD。</translation>
    </message>
    <message>
        <source>Indent the fields below their task</source>
        <translation>将字段缩进到其任务之下</translation>
    </message>
    <message>
        <source>Whoever implements the specification executes it without ambiguity: what is not understood is not done.</source>
        <translation>实施者要无歧义地执行规格说明：未被理解的内容不会得到执行。</translation>
    </message>
    <message>
        <source>The file is valid UTF-8.</source>
        <translation>文件是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Git has left no conflict in the plan.</source>
        <translation>计划中没有 Git 留下的冲突。</translation>
    </message>
    <message>
        <source>The front matter can be read.</source>
        <translation>前置元数据可以读取。</translation>
    </message>
    <message>
        <source>What the front matter sets is what is expected there.</source>
        <translation>前置元数据中的设置符合预期。</translation>
    </message>
    <message>
        <source>No two tasks have the same number.</source>
        <translation>没有两个任务编号相同。</translation>
    </message>
    <message>
        <source>Ordered: dependencies explicit. A number that two tasks bear means neither.</source>
        <translation>有序：依赖关系明确。两个任务共用的编号，哪一个也指不明。</translation>
    </message>
    <message>
        <source>An estimate is one of hours, minutes or days.</source>
        <translation>估算以小时、分钟或天为单位。</translation>
    </message>
    <message>
        <source>The fields of a task stand below it for markdown, too.</source>
        <translation>对 Markdown 而言，任务的字段也位于任务之下。</translation>
    </message>
    <message>
        <source>A field stands below the task that it is about.</source>
        <translation>字段位于其所属任务之下。</translation>
    </message>
    <message>
        <source>A row of a table has as many cells as the table has columns.</source>
        <translation>表格每行的单元格数与表格的列数相同。</translation>
    </message>
    <message>
        <source>No risk is named: say in the table what could go wrong.</source>
        <translation>没有写明风险：请在表格中说明可能出什么问题。</translation>
    </message>
    <message>
        <source>“%1” has no mitigation: say how to prevent or reduce it.</source>
        <translation>“%1”没有缓解措施：请说明如何预防或降低该风险。</translation>
    </message>
    <message>
        <source>The likelihood of “%1” is “%2”: write low, medium or high.</source>
        <translation>“%1”的可能性为“%2”：请写 low、medium 或 high。</translation>
    </message>
    <message>
        <source>The impact of “%1” is “%2”: write low, medium or high.</source>
        <translation>“%1”的影响为“%2”：请写 low、medium 或 high。</translation>
    </message>
    <message>
        <source>“%1” is likely and grave, and no task mitigates it: name one in a column “Mitigated by”.</source>
        <translation>“%1”可能性高且影响严重，却没有任务缓解它：请在“Mitigated by”列中写明一个任务。</translation>
    </message>
    <message>
        <source>No step of the rollback verifies it: add how to see that it was successful.</source>
        <translation>回滚中没有验证步骤：请补充如何确认回滚成功。</translation>
    </message>
    <message>
        <source>Phase %1 “%2” has no checkpoint: say what is validated after it.</source>
        <translation>阶段 %1“%2”没有检查点：请说明该阶段之后验证什么。</translation>
    </message>
    <message>
        <source>Risks are identified: what could go wrong is known, mitigation is planned, the rollback procedure is ready.</source>
        <translation>风险已识别：知道可能出什么问题，已规划缓解措施，回滚步骤已就绪。</translation>
    </message>
    <message>
        <source>The plan names its risks.</source>
        <translation>计划写明其风险。</translation>
    </message>
    <message>
        <source>Every risk has a mitigation.</source>
        <translation>每项风险都有缓解措施。</translation>
    </message>
    <message>
        <source>Likelihood and impact are low, medium or high.</source>
        <translation>可能性和影响为 low、medium 或 high。</translation>
    </message>
    <message>
        <source>A risk that is likely and grave is mitigated by a task.</source>
        <translation>可能性高且影响严重的风险由任务缓解。</translation>
    </message>
    <message>
        <source>A step of the rollback verifies it.</source>
        <translation>回滚中有一步用于验证。</translation>
    </message>
    <message>
        <source>The rollback plan ends with how to verify that the rollback was successful.</source>
        <translation>回滚计划以如何验证回滚成功结尾。</translation>
    </message>
    <message>
        <source>Every phase has a checkpoint.</source>
        <translation>每个阶段都有检查点。</translation>
    </message>
    <message>
        <source>After each phase, validate.</source>
        <translation>每个阶段之后都要验证。</translation>
    </message>
    <message>
        <source>The section “%1” is missing: add it.</source>
        <translation>缺少“%1”章节：请添加。</translation>
    </message>
    <message>
        <source>“%1” is not started: it is as the template has it.</source>
        <translation>“%1”尚未开始：仍是模板原样。</translation>
    </message>
    <message>
        <source>“%1” is empty: write it, or take the heading out.</source>
        <translation>“%1”为空：请填写，或删去标题。</translation>
    </message>
    <message>
        <source>The question “%1” is open: answer it, or defer it with a reason.</source>
        <translation>问题“%1”尚未解决：请回答，或写明理由予以搁置。</translation>
    </message>
    <message>
        <source>The research “%1” cannot be read: %2</source>
        <translation>无法读取调研“%1”：%2</translation>
    </message>
    <message>
        <source>The plan has about %1 tokens, more than its budget of %2: shorten it, or split it into two plans.</source>
        <translation>计划约有 %1 个 token，超出 %2 的预算：请精简，或拆分为两个计划。</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule.</source>
        <translation>配置设置了“%1”，但没有这条规则。</translation>
    </message>
    <message>
        <source>The configuration sets “%1”, which is no rule. Did you mean “%2”?</source>
        <translation>配置设置了“%1”，但没有这条规则。是否指“%2”？</translation>
    </message>
    <message>
        <source>The implementation specification holds all sections: whoever implements it has nothing else.</source>
        <translation>实施规格说明包含所有章节：实施者没有其他资料。</translation>
    </message>
    <message>
        <source>The specification is complete: all questions are answered or flagged.</source>
        <translation>规格说明完整：所有问题都已回答或标出。</translation>
    </message>
    <message>
        <source>The plan has all sections of a specification.</source>
        <translation>计划具有规格说明的所有章节。</translation>
    </message>
    <message>
        <source>No section is left as the template has it.</source>
        <translation>没有章节仍是模板原样。</translation>
    </message>
    <message>
        <source>No section is empty.</source>
        <translation>没有空章节。</translation>
    </message>
    <message>
        <source>Every question is answered or deferred.</source>
        <translation>每个问题都已回答或搁置。</translation>
    </message>
    <message>
        <source>The research that the plan names can be read.</source>
        <translation>计划指明的调研可以读取。</translation>
    </message>
    <message>
        <source>Start with the research findings: load them from a bundle or a document.</source>
        <translation>从调研发现开始：从包或文档中载入。</translation>
    </message>
    <message>
        <source>The plan keeps to its budget of tokens.</source>
        <translation>计划不超出其 token 预算。</translation>
    </message>
    <message>
        <source>A plan has about 4,000 tokens, 2 % of a context window, so that there is room to implement it.</source>
        <translation>一个计划约 4,000 个 token，占上下文窗口的 2%，这样才有余地实施它。</translation>
    </message>
    <message>
        <source>The configuration sets what there is.</source>
        <translation>配置中的设置项确实存在。</translation>
    </message>
    <message>
        <source>A setting that is misspelt is not in force, and nobody sees it.</source>
        <translation>拼写有误的设置不会生效，而且没有人会发现。</translation>
    </message>
    <message>
        <source>“%1” is allowed here without a reason: write it behind the rule.</source>
        <translation>此处允许“%1”，但没有理由：请写在规则后面。</translation>
    </message>
    <message>
        <source>There is no rule “%1” that could be allowed here.</source>
        <translation>没有可在此处允许的规则“%1”。</translation>
    </message>
    <message>
        <source>There is no rule “%1”. Did you mean “%2”?</source>
        <translation>没有规则“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>What is allowed in a comment is a rule, and there is a reason.</source>
        <translation>注释中允许的是一条规则，并且写有理由。</translation>
    </message>
    <message>
        <source>Document decision rationale: why this, and not as everywhere else?</source>
        <translation>记录决策理由：为什么这样做，而不与别处一样？</translation>
    </message>
    <message>
        <source>Task %1 “%2” names no file: say which files it changes.</source>
        <translation>任务 %1“%2”没有写明文件：请说明它更改哪些文件。</translation>
    </message>
    <message>
        <source>Task %1 “%2” names “%3”, which is not in the repository: say that it is new, or correct the path.</source>
        <translation>任务 %1“%2”写明了“%3”，但仓库中没有该文件：请说明它是新文件，或更正路径。</translation>
    </message>
    <message>
        <source>Task %1 “%2” does not say how it is tested: say how to validate it.</source>
        <translation>任务 %1“%2”没有说明如何测试：请说明如何验证。</translation>
    </message>
    <message>
        <source>Task %1 “%2” is estimated at %3, more than %4: split it.</source>
        <translation>任务 %1“%2”估算为 %3，超过 %4：请拆分。</translation>
    </message>
    <message>
        <source>Task %1 “%2” has a share of %3 in its phase, more than %4: split it, or estimate it.</source>
        <translation>任务 %1“%2”在其阶段中所占份额为 %3，超过 %4：请拆分，或给出估算。</translation>
    </message>
    <message>
        <source>Task %1 “%2” has no estimate, and neither has its phase: estimate one of them.</source>
        <translation>任务 %1“%2”没有估算，其阶段也没有：请为其中之一给出估算。</translation>
    </message>
    <message>
        <source>Task %1 “%2” is vague: say what to change instead of “%3”.</source>
        <translation>任务 %1“%2”含糊：请说明要更改什么，而不是“%3”。</translation>
    </message>
    <message>
        <source>A task names the files that it changes.</source>
        <translation>任务写明它更改的文件。</translation>
    </message>
    <message>
        <source>Specific: clear what file and line to change.</source>
        <translation>具体：清楚要更改哪个文件的哪一行。</translation>
    </message>
    <message>
        <source>A file that a task names is in the repository, or is said to be new.</source>
        <translation>任务写明的文件在仓库中，或已说明是新文件。</translation>
    </message>
    <message>
        <source>A task says how it is tested.</source>
        <translation>任务说明如何测试。</translation>
    </message>
    <message>
        <source>Testable: know how to validate.</source>
        <translation>可测试：知道如何验证。</translation>
    </message>
    <message>
        <source>A task takes 4 hours at most.</source>
        <translation>任务最多 4 小时。</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each; break bigger tasks.</source>
        <translation>大小适当：每个少于 4 小时；拆分较大的任务。</translation>
    </message>
    <message>
        <source>A task or its phase has an estimate.</source>
        <translation>任务或其阶段有估算。</translation>
    </message>
    <message>
        <source>Sized: less than 4 hours each. What is not estimated cannot be known to be that small.</source>
        <translation>大小适当：每个少于 4 小时。没有估算，就无法知道是否够小。</translation>
    </message>
    <message>
        <source>A task&apos;s title says what is to be changed.</source>
        <translation>任务标题说明要更改什么。</translation>
    </message>
    <message>
        <source>A task is specific and actionable, so that it can be executed without ambiguity.</source>
        <translation>任务具体且可操作，因而可以无歧义地执行。</translation>
    </message>
    <message>
        <source>There is no approval %1.</source>
        <translation>没有批准 %1。</translation>
    </message>
    <message>
        <source>A role needs a name. Write one.</source>
        <translation>角色需要名称。请填写。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1”已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>“%1”必须是文本列表。</translation>
    </message>
    <message>
        <source>“%1” has to be a position, counted from 1.</source>
        <translation>“%1”必须是从 1 起算的位置。</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>“%1”必须为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is not an argument of this operation.</source>
        <translation>“%1”不是此操作的参数。</translation>
    </message>
    <message>
        <source>There is no checkpoint %1.</source>
        <translation>没有检查点 %1。</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>A checkpoint has no “%1”, only a phase and a text.</source>
        <translation>检查点没有“%1”，只有阶段和文本。</translation>
    </message>
    <message>
        <source>There is nothing at this place that could cite a finding.</source>
        <translation>此处没有可以引用发现的内容。</translation>
    </message>
    <message>
        <source>“%1” is no finding. Name it as C1, or as document:C1.</source>
        <translation>“%1”不是发现。请写成 C1 或 document:C1。</translation>
    </message>
    <message>
        <source>The quote has two kinds of quotation marks. Leave one of them out.</source>
        <translation>引文中有两种引号。请去掉其中一种。</translation>
    </message>
    <message>
        <source>Say what cites: a task, decision, criterion or risk.</source>
        <translation>请说明由什么引用：任务、决策、标准或风险。</translation>
    </message>
    <message>
        <source>Cite %1 in “%2”</source>
        <translation>将 %1 引用到“%2”</translation>
    </message>
    <message>
        <source>“%1” does not cite %2.</source>
        <translation>“%1”没有引用 %2。</translation>
    </message>
    <message>
        <source>No longer cite %1 in “%2”</source>
        <translation>不再将 %1 引用到“%2”</translation>
    </message>
    <message>
        <source>“%1” ends with what reads as a citation. Cite the finding instead.</source>
        <translation>“%1”的结尾会被读作引用。请改为引用该发现。</translation>
    </message>
    <message>
        <source>There is no criterion %1.</source>
        <translation>没有标准 %1。</translation>
    </message>
    <message>
        <source>“%1” has no box to tick.</source>
        <translation>“%1”没有可勾选的复选框。</translation>
    </message>
    <message>
        <source>Tick “%1”</source>
        <translation>勾选“%1”</translation>
    </message>
    <message>
        <source>Untick “%1”</source>
        <translation>取消勾选“%1”</translation>
    </message>
    <message>
        <source>There is no group “%1” of criteria.</source>
        <translation>没有标准组“%1”。</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Rename them in the text.</source>
        <translation>有多个组“%1”。请在文本中将其重命名。</translation>
    </message>
    <message>
        <source>There is a group “%1” already. Move the criteria there.</source>
        <translation>组“%1”已存在。请将标准移到那里。</translation>
    </message>
    <message>
        <source>Move %1 criteria</source>
        <translation>移动 %1 条标准</translation>
    </message>
    <message>
        <source>Remove %1 criteria</source>
        <translation>移除 %1 条标准</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some lines first.</source>
        <translation>剪贴板中没有文本。请先复制几行。</translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>粘贴“%1”</translation>
    </message>
    <message>
        <source>Paste %1 criteria</source>
        <translation>粘贴 %1 条标准</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>创建“%1”的副本</translation>
    </message>
    <message>
        <source>Duplicate %1 criteria</source>
        <translation>创建 %1 条标准的副本</translation>
    </message>
    <message>
        <source>A criterion has no “%1”, only a text and a group.</source>
        <translation>标准没有“%1”，只有文本和组。</translation>
    </message>
    <message>
        <source>There is no decision at position %1.</source>
        <translation>位置 %1 处没有决策。</translation>
    </message>
    <message>
        <source>A decision needs a title. Write one, or remove the decision.</source>
        <translation>决策需要标题。请填写，或移除该决策。</translation>
    </message>
    <message>
        <source>“%1” has several fields “%2”. Name the one that is meant.</source>
        <translation>“%1”有多个字段“%2”。请指明是哪一个。</translation>
    </message>
    <message>
        <source>It has no “%1”, only a name and a text.</source>
        <translation>它没有“%1”，只有名称和文本。</translation>
    </message>
    <message>
        <source>There is no decision “%1”. Name it by its number or its title.</source>
        <translation>没有决策“%1”。请用编号或标题指明。</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>没有这个任务。</translation>
    </message>
    <message>
        <source>Let “%1” wait for “%2”</source>
        <translation>让“%1”等待“%2”</translation>
    </message>
    <message>
        <source>Let “%1” not wait for “%2”</source>
        <translation>让“%1”不再等待“%2”</translation>
    </message>
    <message>
        <source>Say which part of the effort is meant, such as “Implementation”.</source>
        <translation>请说明是工作量的哪一部分，例如“Implementation”。</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>更改“%1”的工作量</translation>
    </message>
    <message>
        <source>Bring the effort up to date</source>
        <translation>更新工作量</translation>
    </message>
    <message>
        <source>The front matter is not written in a way that can be changed here. Edit it as text.</source>
        <translation>前置元数据的写法无法在此更改。请以文本编辑。</translation>
    </message>
    <message>
        <source>A path is empty. Choose a file.</source>
        <translation>有一个路径为空。请选择文件。</translation>
    </message>
    <message>
        <source>“%1” is no approach. Choose feature, refactoring, debugging or infrastructure.</source>
        <translation>“%1”不是规划方式。请选择 feature、refactoring、debugging 或 infrastructure。</translation>
    </message>
    <message>
        <source>Change the approach</source>
        <translation>更改规划方式</translation>
    </message>
    <message>
        <source>Change the research</source>
        <translation>更改调研</translation>
    </message>
    <message>
        <source>This lies within a merge conflict. Resolve the conflict in the text first.</source>
        <translation>此处位于合并冲突之内。请先在文本中解决冲突。</translation>
    </message>
    <message>
        <source>Written here, this would not read back as it was meant. Edit it as text.</source>
        <translation>写在这里，读回时会与本意不符。请以文本编辑。</translation>
    </message>
    <message>
        <source>This would also change how something else is read: “%1”. Edit it as text.</source>
        <translation>这还会改变其他内容的读法：“%1”。请以文本编辑。</translation>
    </message>
    <message>
        <source>Correct numbers in prose</source>
        <translation>更正正文中的编号</translation>
    </message>
    <message>
        <source>There is no operation “%1”.</source>
        <translation>没有操作“%1”。</translation>
    </message>
    <message>
        <source>The options of “%1” are no list. Edit them as text.</source>
        <translation>“%1”的选项不是列表。请以文本编辑。</translation>
    </message>
    <message>
        <source>There is no “%1” here. Name it by its position or its name.</source>
        <translation>此处没有“%1”。请用位置或名称指明。</translation>
    </message>
    <message>
        <source>The decision chose “%1”. Change the decision first.</source>
        <translation>决策选择了“%1”。请先更改决策。</translation>
    </message>
    <message>
        <source>Link the pattern “%1”</source>
        <translation>链接模式“%1”</translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <translation>没有这个阶段。</translation>
    </message>
    <message>
        <source>A phase needs a title.</source>
        <translation>阶段需要标题。</translation>
    </message>
    <message>
        <source>A title stands on one line: write “%1” without line breaks.</source>
        <translation>标题只能占一行：请写“%1”，不要换行。</translation>
    </message>
    <message>
        <source>“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day</source>
        <translation>“%1”不是估算：请写成 2 hours、2-4 hours、30 min 或 1 day</translation>
    </message>
    <message>
        <source>Add the phase “%1”</source>
        <translation>添加阶段“%1”</translation>
    </message>
    <message>
        <source>Set the estimate of “%1”</source>
        <translation>设置“%1”的估算</translation>
    </message>
    <message>
        <source>Move the phase “%1”</source>
        <translation>移动阶段“%1”</translation>
    </message>
    <message>
        <source>These name what would be removed: %1. Remove it and these references?</source>
        <translation>以下各项提到要移除的内容：%1。要移除它和这些引用吗？</translation>
    </message>
    <message>
        <source>Remove the phase “%1”</source>
        <translation>移除阶段“%1”</translation>
    </message>
    <message>
        <source>“%1” is no field of a phase: it has a title and an estimate.</source>
        <translation>“%1”不是阶段的字段：阶段有标题和估算。</translation>
    </message>
    <message>
        <source>Change approach to %1</source>
        <translation>将规划方式改为 %1</translation>
    </message>
    <message>
        <source>“%1” is written in several places. Edit it as text.</source>
        <translation>“%1”写在多处。请以文本编辑。</translation>
    </message>
    <message>
        <source>Change the context</source>
        <translation>更改背景</translation>
    </message>
    <message>
        <source>There is no answer. Write one, or defer the question.</source>
        <translation>没有答案。请填写，或搁置该问题。</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>回答“%1”</translation>
    </message>
    <message>
        <source>Say to whom or to what the question is deferred.</source>
        <translation>请说明将问题留待谁或留待何事。</translation>
    </message>
    <message>
        <source>Defer “%1”</source>
        <translation>搁置“%1”</translation>
    </message>
    <message>
        <source>There is no question. Write what is asked.</source>
        <translation>没有问题。请写出要问什么。</translation>
    </message>
    <message>
        <source>Raise Question</source>
        <translation>提出问题</translation>
    </message>
    <message>
        <source>The lines of these tasks lie within each other. Edit them as text.</source>
        <translation>这些任务的文本行相互包含。请以文本编辑。</translation>
    </message>
    <message>
        <source>There is no risk %1.</source>
        <translation>没有风险 %1。</translation>
    </message>
    <message>
        <source>The table has no column “%1”. Add the column in the text.</source>
        <translation>表格没有“%1”列。请在文本中添加该列。</translation>
    </message>
    <message>
        <source>The row “%1” has more cells than the table has columns. Correct it in the text first.</source>
        <translation>“%1”行的单元格数多于表格的列数。请先在文本中更正。</translation>
    </message>
    <message>
        <source>There is no text. Write one, or remove the entry.</source>
        <translation>没有文本。请填写，或移除该条目。</translation>
    </message>
    <message>
        <source>Add %1 risks</source>
        <translation>添加 %1 项风险</translation>
    </message>
    <message>
        <source>The table of “%1” was not understood. Edit it as text.</source>
        <translation>“%1”的表格无法识别。请以文本编辑。</translation>
    </message>
    <message>
        <source>Move %1 risks</source>
        <translation>移动 %1 项风险</translation>
    </message>
    <message>
        <source>Remove %1 risks</source>
        <translation>移除 %1 项风险</translation>
    </message>
    <message>
        <source>Duplicate %1 risks</source>
        <translation>创建 %1 项风险的副本</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy some first.</source>
        <translation>剪贴板中没有行。请先复制几行。</translation>
    </message>
    <message>
        <source>“%1” has no column. Copy it together with a header.</source>
        <translation>“%1”没有对应的列。请连同表头一起复制。</translation>
    </message>
    <message>
        <source>Rate “%1”</source>
        <translation>评定“%1”</translation>
    </message>
    <message>
        <source>There is a section “%1” already.</source>
        <translation>章节“%1”已存在。</translation>
    </message>
    <message>
        <source>Begin “%1”</source>
        <translation>新建“%1”</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>没有任务 %1。</translation>
    </message>
    <message>
        <source>“%1” names more than one task. Number the tasks in the text so that each number occurs once.</source>
        <translation>“%1”指向多个任务。请在文本中为任务编号，使每个编号只出现一次。</translation>
    </message>
    <message>
        <source>“%1” names more than one phase. Number the phases in the text so that each number occurs once.</source>
        <translation>“%1”指向多个阶段。请在文本中为阶段编号，使每个编号只出现一次。</translation>
    </message>
    <message>
        <source>There is no phase %1.</source>
        <translation>没有阶段 %1。</translation>
    </message>
    <message>
        <source>There are no tasks in what was copied. A task begins with a number or a box.</source>
        <translation>复制的内容中没有任务。任务以编号或复选框开头。</translation>
    </message>
    <message>
        <source>Paste %1 tasks</source>
        <translation>粘贴 %1 个任务</translation>
    </message>
    <message>
        <source>The task to stand behind is not in that phase.</source>
        <translation>要排在其后的任务不在该阶段。</translation>
    </message>
    <message>
        <source>Remove %1 tasks</source>
        <translation>移除 %1 个任务</translation>
    </message>
    <message>
        <source>Move %1 tasks</source>
        <translation>移动 %1 个任务</translation>
    </message>
    <message>
        <source>Several fields stand here: %1. Name the one to be set.</source>
        <translation>此处有多个字段：%1。请指明要设置哪一个。</translation>
    </message>
    <message>
        <source>Remove %1 of “%2”</source>
        <translation>移除“%2”的 %1</translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation>设置“%2”的 %1</translation>
    </message>
    <message>
        <source>These tasks would wait for each other: %1. Remove one of the dependencies first.</source>
        <translation>这些任务会互相等待：%1。请先移除其中一条依赖。</translation>
    </message>
    <message>
        <source>“%1” follows from where a task stands. Move the task.</source>
        <translation>“%1”由任务所在位置决定。请移动任务。</translation>
    </message>
    <message>
        <source>To split a task, give two titles or more.</source>
        <translation>要拆分任务，请给出两个或更多标题。</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>To merge tasks, name two or more.</source>
        <translation>要合并任务，请指明两个或更多任务。</translation>
    </message>
    <message>
        <source>As one task they would wait for themselves: %1. Remove one of the dependencies first.</source>
        <translation>合并为一个任务后，它会等待自身：%1。请先移除其中一条依赖。</translation>
    </message>
    <message>
        <source>Merge %1 tasks</source>
        <translation>合并 %1 个任务</translation>
    </message>
    <message>
        <source>“%1” names no finding: write it as C1 &quot;its words&quot;.</source>
        <translation>“%1”未指明发现：请写成 C1 &quot;原文&quot;。</translation>
    </message>
    <message>
        <source>“%1” cannot be written as the path of a file.</source>
        <translation>“%1”无法写成文件路径。</translation>
    </message>
    <message>
        <source>There is no task %1 to depend on.</source>
        <translation>没有可依赖的任务 %1。</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>任务需要标题。</translation>
    </message>
    <message>
        <source>“%1” is a heading of its own. Move it in the text.</source>
        <translation>“%1”自成标题。请在文本中移动它。</translation>
    </message>
    <message>
        <source>“%1” has a line break. Write it on one line.</source>
        <translation>“%1”含有换行。请写在一行内。</translation>
    </message>
    <message>
        <source>“&lt;!--” hides what follows. Close the comment with “--&gt;”.</source>
        <translation>“&lt;!--”会隐藏后面的内容。请用“--&gt;”结束注释。</translation>
    </message>
    <message>
        <source>“%1” would not be read as text. Let it begin with a word, or with a backslash.</source>
        <translation>“%1”不会被读作文本。请让它以文字或反斜杠开头。</translation>
    </message>
    <message>
        <source>“%1” is not the only one. Name it by its position.</source>
        <translation>“%1”不止一个。请用位置指明。</translation>
    </message>
    <message>
        <source>It does not end with the block of an exported specification.</source>
        <translation>它没有以导出规格说明的末尾区块结束。</translation>
    </message>
    <message>
        <source>It was changed since it was exported, or never was.</source>
        <translation>它在导出之后被更改过，或从未导出。</translation>
    </message>
    <message>
        <source>The block at the end was changed.</source>
        <translation>末尾的区块被更改过。</translation>
    </message>
    <message>
        <source>Something else than a log stands behind the block at the end.</source>
        <translation>末尾的区块之后有日志以外的内容。</translation>
    </message>
    <message>
        <source>More was changed than ticks and a section “## Implementation Log”.</source>
        <translation>除了勾选和“## Implementation Log”章节，还更改了其他内容。</translation>
    </message>
    <message>
        <source>It is a draft, which nobody has approved.</source>
        <translation>这是草稿，无人批准。</translation>
    </message>
    <message>
        <source>The plan says something else now, or is another one: its digest is %1, and not %2.</source>
        <translation>计划的内容现已不同，或者是另一个计划：其摘要值为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>It does not say what the plan says.</source>
        <translation>它与计划的内容不一致。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>没有设置“%1”。可用的设置：%2。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Did you mean “%2”?</source>
        <translation>没有设置“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>“%1” has to hold names with values.</source>
        <translation>“%1”必须包含带值的名称。</translation>
    </message>
    <message>
        <source>“%1” has to be error, warning, info or off, not “%2”.</source>
        <translation>“%1”必须为 error、warning、info 或 off，不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” has to be a number from %2 to %3.</source>
        <translation>“%1”必须是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” has to be a list of roles.</source>
        <translation>“%1”必须是角色列表。</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1. Nothing of it is in force.</source>
        <translation>无法读取配置：%1。其中的设置均未生效。</translation>
    </message>
    <message>
        <source>“%1” has to be a single value</source>
        <translation>“%1”必须是单个值</translation>
    </message>
    <message>
        <source>“research” has to be a path or a list of paths</source>
        <translation>“research”必须是路径或路径列表</translation>
    </message>
    <message>
        <source>The front matter cannot be read: %1</source>
        <translation>无法读取前置元数据：%1</translation>
    </message>
    <message>
        <source>Git could not merge “%1” and “%2”: keep one side and remove the markers</source>
        <translation>Git 无法合并“%1”和“%2”：请保留一方并移除标记</translation>
    </message>
    <message>
        <source>Git marks the start of a conflict with “%1”, but its end is missing</source>
        <translation>Git 用“%1”标出了冲突的开头，但缺少结尾</translation>
    </message>
    <message>
        <source>This row has %1 cells, but the table has %2 columns</source>
        <translation>此行有 %1 个单元格，但表格有 %2 列</translation>
    </message>
    <message>
        <source>“%1” names more than one task: number the tasks so that each number occurs once</source>
        <translation>“%1”指向多个任务：请为任务编号，使每个编号只出现一次</translation>
    </message>
    <message>
        <source>Another task before this one has the number %1: it is called %2 here</source>
        <translation>此任务之前已有另一任务使用编号 %1：此处称它为 %2</translation>
    </message>
    <message>
        <source>The fields of “%1” are not below it for markdown: indent them by %2 spaces</source>
        <translation>对 Markdown 而言，“%1”的字段不在其下：请缩进 %2 个空格</translation>
    </message>
    <message>
        <source>“%1” belongs to no task: indent it below the task that it is about</source>
        <translation>“%1”不属于任何任务：请将它缩进到所属任务之下</translation>
    </message>
    <message>
        <source>This plan is read-only: %1</source>
        <translation>此计划为只读：%1</translation>
    </message>
    <message>
        <source>The text is being typed. Close the code block or comment first.</source>
        <translation>文本正在输入中。请先结束代码块或注释。</translation>
    </message>
    <message>
        <source>The plan is just being changed. Try again.</source>
        <translation>计划正在更改中。请重试。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8; save it as UTF-8 in the editor that it comes from.</source>
        <translation>文件不是有效的 UTF-8；请在原来的编辑器中另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1 Nothing of it is in force.</source>
        <translation>无法读取配置：%1 其中的设置均未生效。</translation>
    </message>
    <message>
        <source>The folder of the approvals cannot be read.</source>
        <translation>无法读取批准文件夹。</translation>
    </message>
</context>
<context>
    <name>Setsquare::NewPlanDialog</name>
    <message>
        <source>Refactoring</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Infrastructure change</source>
        <translation>基础设施变更</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Existing code is improved, and its behaviour stays as it is.</source>
        <translation>改进现有代码，行为保持不变。</translation>
    </message>
    <message>
        <source>A bug is fixed, from what the investigation found.</source>
        <translation>根据调查结果修复缺陷。</translation>
    </message>
    <message>
        <source>Systems, deployments or configurations are changed.</source>
        <translation>更改系统、部署或配置。</translation>
    </message>
    <message>
        <source>Something new is added, from requirements.</source>
        <translation>根据需求添加新内容。</translation>
    </message>
    <message>
        <source>New Plan</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>What is to be done, in a few words</source>
        <translation>用几个字说明要做什么</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>规划方式</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>C&amp;reate Plan</source>
        <translation>创建计划(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>None: the plan rests on nothing yet</source>
        <translation>无：计划尚无依据</translation>
    </message>
    <message>
        <source>Its question begins the conte&amp;xt</source>
        <translation>其问题作为背景(&amp;X)</translation>
    </message>
    <message numerus="yes">
        <source>%n success criteria become &amp;acceptance criteria</source>
        <translation>
            <numerusform>%n 条成功标准作为验收标准(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;open questions are listed</source>
        <translation>
            <numerusform>列出 %n 个待解决问题(&amp;O)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionDraft</name>
    <message>
        <source>Name of the new option</source>
        <translation>新选项的名称</translation>
    </message>
    <message>
        <source>Name, or the next letter</source>
        <translation>名称，或下一个字母</translation>
    </message>
    <message>
        <source>New option</source>
        <translation>新选项</translation>
    </message>
    <message>
        <source>What it is, and what speaks for it</source>
        <translation>它是什么，有什么优点</translation>
    </message>
</context>
<context>
    <name>Setsquare::OptionEditor</name>
    <message>
        <source>What speaks for it</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>缺点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>Remove this option</source>
        <translation>移除此选项</translation>
    </message>
    <message>
        <source>Option %1, chosen</source>
        <translation>选项 %1，已选</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>Name of option %1</source>
        <translation>选项 %1 的名称</translation>
    </message>
    <message>
        <source>For option %1</source>
        <translation>选项 %1 的优点</translation>
    </message>
    <message>
        <source>Against option %1</source>
        <translation>选项 %1 的缺点</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose option %1</source>
        <translation>选择选项 %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlineModel</name>
    <message>
        <source>Task %1: %2</source>
        <translation>任务 %1：%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>No headings yet</source>
        <translation>尚无标题</translation>
    </message>
    <message>
        <source>Begin a line with # to give the plan a title, with ## for a section.</source>
        <translation>以 # 开头的行是计划标题，以 ## 开头的行是章节。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteEntries</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>Setsquare::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternDialog</name>
    <message>
        <source>Extract a Pattern</source>
        <translation>提取模式</translation>
    </message>
    <message>
        <source>What of this decision can be used again? It becomes a file of its own, and the decision links to it.</source>
        <translation>这项决策中有什么可以复用？它会成为单独的文件，并在决策中链接到它。</translation>
    </message>
    <message>
        <source>Name of the pattern</source>
        <translation>模式的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What calls for it</source>
        <translation>什么情况需要它</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>适用场合</translation>
    </message>
    <message>
        <source>In which cases, and in which not</source>
        <translation>哪些情况适用，哪些不适用</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>曾用在哪里</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代价是什么</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Folder for patterns</source>
        <translation>模式文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for patterns</source>
        <translation>选择模式文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Becomes %1.md, or with a number behind it if there is one already</source>
        <translation>存为 %1.md，若已存在则在名称后加数字</translation>
    </message>
    <message>
        <source>Give it a name and a folder</source>
        <translation>请指定名称和文件夹</translation>
    </message>
</context>
<context>
    <name>Setsquare::PatternShelf</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>There are too many patterns of this name. Give it another one.</source>
        <translation>同名模式太多。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanController</name>
    <message>
        <source>change by another program</source>
        <translation>其他程序所作的更改</translation>
    </message>
    <message>
        <source>Another program changed the file; its changes were taken over.</source>
        <translation>其他程序更改了文件；已采用其更改。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>采用文件中的</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Another program changed the file while you have unsaved changes. Nothing was overwritten.</source>
        <translation>在你有未保存的更改时，其他程序更改了文件。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>The file was removed or renamed, or cannot be read any more. Its text is still here.</source>
        <translation>文件已被移除或重命名，或无法再读取。其文本仍在这里。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>未能打开 %1。%2</translation>
    </message>
    <message>
        <source>Its permissions do not allow writing, and it is open for reading only.</source>
        <translation>其权限不允许写入，已以只读方式打开。</translation>
    </message>
    <message>
        <source>Not exported: the plan is not valid UTF-8.</source>
        <translation>未导出：计划不是有效的 UTF-8。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>显示缺少的内容</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>导出草稿…</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>未导出。%1</translation>
    </message>
    <message>
        <source>Not exported to %1. %2</source>
        <translation>未导出到 %1。%2</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>NOT exported. %1</source>
        <translation>未能导出。%1</translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation>草稿已导出到 %1。</translation>
    </message>
    <message>
        <source>The specification was exported to %1.</source>
        <translation>规格说明已导出到 %1。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The plan holds no decisions.</source>
        <translation>计划中没有决策。</translation>
    </message>
    <message>
        <source>NOT all decisions were exported. %1</source>
        <translation>未能导出全部决策。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 项已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 项决策写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The approvals were not taken over. %1</source>
        <translation>未能接管批准。%1</translation>
    </message>
    <message>
        <source>The approvals of “%1” are here, but no plan of that name. Has this plan been renamed?</source>
        <translation>这里有“%1”的批准，但没有该名称的计划。此计划是否已重命名？</translation>
    </message>
    <message>
        <source>Take the approvals over</source>
        <translation>接管批准</translation>
    </message>
    <message>
        <source>git ignores the folder %1: nobody else will see who has approved. Take it out of .gitignore.</source>
        <translation>git 忽略了文件夹 %1：其他人将看不到谁已批准。请将它从 .gitignore 中去掉。</translation>
    </message>
    <message>
        <source>The plan has to be saved first.</source>
        <translation>必须先保存计划。</translation>
    </message>
    <message>
        <source>Tick Approval</source>
        <translation>勾选批准</translation>
    </message>
    <message>
        <source>Clear Approval</source>
        <translation>清除批准勾选</translation>
    </message>
    <message>
        <source>Bring Approval Boxes Up to Date</source>
        <translation>更新批准复选框</translation>
    </message>
    <message>
        <source>What was decided reaches the others when it is committed, together with the plan.</source>
        <translation>所作的决定与计划一起提交后，其他人才能看到。</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>提交…</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>没有可提交的内容。</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>已提交。</translation>
    </message>
    <message>
        <source>NOT committed. %1</source>
        <translation>未能提交。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation>未能保存。%1</translation>
    </message>
    <message>
        <source>That is the plan itself.</source>
        <translation>那是计划本身。</translation>
    </message>
    <message>
        <source>The plan rests on that file.</source>
        <translation>计划以该文件为依据。</translation>
    </message>
    <message>
        <source>%1 was NOT saved. %2</source>
        <translation>未能保存 %1。%2</translation>
    </message>
    <message>
        <source>%1 – draft, not approved</source>
        <translation>%1 – 草稿，未批准</translation>
    </message>
    <message>
        <source>NOT printed: the printer took no page. Look at its connection and its paper.</source>
        <translation>未能打印：打印机没有进纸。请检查连接和纸张。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanHistory</name>
    <message>
        <source>The repository belongs to another user, so git does not read it.</source>
        <translation>仓库属于其他用户，因此 git 不读取它。</translation>
    </message>
    <message>
        <source>There is no git repository here.</source>
        <translation>这里没有 git 仓库。</translation>
    </message>
    <message>
        <source>That is no file.</source>
        <translation>那不是文件。</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB.</source>
        <translation>文件大于 64 MB。</translation>
    </message>
    <message>
        <source>There is no file %2 in %1.</source>
        <translation>%1 中没有文件 %2。</translation>
    </message>
    <message>
        <source>Git knows no revision %1.</source>
        <translation>git 中没有修订版本 %1。</translation>
    </message>
    <message>
        <source>Older commits are not listed.</source>
        <translation>未列出更早的提交。</translation>
    </message>
    <message>
        <source>The file is not in the repository.</source>
        <translation>文件不在仓库中。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPage</name>
    <message>
        <source>Contents of the plan</source>
        <translation>计划内容</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Why this is done</source>
        <translation>为什么要做</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What the solution is, in a few paragraphs</source>
        <translation>用几段文字说明解决方案</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>添加组件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它做什么</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Step of the data flow</source>
        <translation>数据流步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>什么流向哪里</translation>
    </message>
    <message>
        <source>Integration points</source>
        <translation>集成点</translation>
    </message>
    <message>
        <source>Integration point</source>
        <translation>集成点</translation>
    </message>
    <message>
        <source>Add an integration point</source>
        <translation>添加集成点</translation>
    </message>
    <message>
        <source>What it has to work with</source>
        <translation>必须与什么协作</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>添加替代方案</translation>
    </message>
    <message>
        <source>Why it was not chosen</source>
        <translation>为什么没有选择它</translation>
    </message>
    <message>
        <source>Tradeoffs</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Tradeoff</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Add a tradeoff</source>
        <translation>添加取舍</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>What is won, but what it costs</source>
        <translation>得到什么，付出什么代价</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Learnings and improvements</source>
        <translation>经验教训与改进</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>deferred to %1</source>
        <translation>留待 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待解决问题</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未能识别</translation>
    </message>
    <message>
        <source>One place could not be read as part of the section around.</source>
        <translation>有一处无法作为所在章节的内容读取。</translation>
    </message>
    <message>
        <source>%1 places could not be read as part of the section around.</source>
        <translation>有 %1 处无法作为所在章节的内容读取。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPane</name>
    <message>
        <source>Sections of the plan</source>
        <translation>计划的章节</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>空计划</translation>
    </message>
    <message>
        <source>Begin with a title and the sections that the plan needs, such as:</source>
        <translation>从标题和计划所需的章节开始，例如：</translation>
    </message>
    <message>
        <source>Begin with the context</source>
        <translation>从背景开始</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanPanes</name>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Risks &amp; rollback</source>
        <translation>风险与回滚</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追溯</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>计划的各部分</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>计划文本</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>where there is little room</comment>
        <translation>追溯</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanState</name>
    <message>
        <source>Ready to export</source>
        <translation>可以导出</translation>
    </message>
    <message numerus="yes">
        <source>Draft · %n thing(s) before export</source>
        <translation>
            <numerusform>草稿 · 导出前还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanStatusBar</name>
    <message>
        <source>Sum of all estimates</source>
        <translation>所有估算之和</translation>
    </message>
    <message>
        <source>Length of the critical path, with as many hands as wanted; P80: 80 % of simulated runs ended by then</source>
        <translation>关键路径的长度，人手不限；P80：80% 的模拟运行在此之前结束</translation>
    </message>
    <message>
        <source>About a quarter of the bytes: what the plan takes of an agent&apos;s context</source>
        <translation>约为字节数的四分之一：计划占用智能体上下文的量</translation>
    </message>
    <message>
        <source>Encoding and line ends of the file</source>
        <translation>文件的编码和行尾</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in 1 phase</source>
        <translation>%1，1 个阶段</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n phases</source>
        <translation>
            <numerusform>%1，%n 个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>工作量 %1</translation>
    </message>
    <message>
        <source>critical path %1</source>
        <translation>关键路径 %1</translation>
    </message>
    <message>
        <source>≈ %1 tokens</source>
        <translation>≈ %1 token</translation>
    </message>
    <message>
        <source>≈ %1k tokens</source>
        <translation>≈ %1k token</translation>
    </message>
    <message>
        <source>What approvals are bound to: %1</source>
        <translation>批准所绑定的内容：%1</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>历时 %1</translation>
    </message>
    <message>
        <source>%1, P80 %2</source>
        <translation>%1，P80 %2</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Computed when typing rests</source>
        <translation>停止输入后计算</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>行尾混用</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>Setsquare::PlanWindows</name>
    <message>
        <source>The sample could not be copied to %1.</source>
        <translation>无法将示例复制到 %1。</translation>
    </message>
    <message>
        <source>The language changes when Setsquare is started the next time.</source>
        <translation>语言将在下次启动 Setsquare 时更改。</translation>
    </message>
</context>
<context>
    <name>Setsquare::PreviewPane</name>
    <message>
        <source>[Image: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
    <message>
        <source>Preview paused: this part is too deeply nested or too large. The source is shown as it is; here is how it begins.</source>
        <translation>预览已暂停：这部分嵌套过深或过大。按原样显示源文本；以下是其开头。</translation>
    </message>
    <message>
        <source>This table is too large for the preview.</source>
        <translation>此表格过大，无法预览。</translation>
    </message>
    <message>
        <source>Preview of the plan</source>
        <translation>计划预览</translation>
    </message>
    <message>
        <source>The plan as it is read. A click selects its lines, a double click goes to them.</source>
        <translation>读者看到的计划。单击选中对应的行，双击转到这些行。</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>尚无可读内容</translation>
    </message>
    <message>
        <source>What you write in Source, or add as phases and tasks, is shown here as its readers will see it.</source>
        <translation>在“源文本”中书写的内容，或添加的阶段和任务，会像读者看到的那样显示在这里。</translation>
    </message>
    <message>
        <source>%1 in the research</source>
        <translation>调研中的 %1</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;Ctrl+click opens it</source>
        <translation>%1&lt;br&gt;Ctrl+单击打开</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to the source</source>
        <translation>转到源文本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Setsquare::ProgressSummary</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
</context>
<context>
    <name>Setsquare::QuestionBar</name>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>留待谁或何事</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Write the answer into the plan&apos;s Open Questions</source>
        <translation>将答案写入计划的 Open Questions</translation>
    </message>
    <message>
        <source>Write into the plan&apos;s Open Questions to whom or what it is left</source>
        <translation>将留待谁或何事写入计划的 Open Questions</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReadingPage</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>Setsquare::RepositoryPlans</name>
    <message>
        <source>These were changed last. The repository may have more plans.</source>
        <translation>这些是最近更改的。仓库中可能还有其他计划。</translation>
    </message>
    <message>
        <source>It belongs to another user, so it is not searched for plans.</source>
        <translation>它属于其他用户，因此不在其中搜索计划。</translation>
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
        <translation>发现</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>在计划中</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>未涉及</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>无标准</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchOffers</name>
    <message>
        <source>1 citation no longer says what the research says.</source>
        <translation>1 处引用与调研现在的内容不符。</translation>
    </message>
    <message>
        <source>%1 citations no longer say what the research says.</source>
        <translation>%1 处引用与调研现在的内容不符。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show what was cited beside what stands there now</source>
        <translation>对照显示引用时的内容与该处现在的内容</translation>
    </message>
    <message>
        <source>The plan does not name %1.</source>
        <translation>计划没有指明 %1。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Write %1 into the front matter of the plan</source>
        <translation>将 %1 写入计划的前置元数据</translation>
    </message>
    <message>
        <source>No findings are recognised in %1.</source>
        <translation>在 %1 中没有识别出发现。</translation>
    </message>
    <message>
        <source>Take its headings</source>
        <translation>采用其标题</translation>
    </message>
    <message>
        <source>List the headings of %1, so that they can be cited</source>
        <translation>列出 %1 的标题，以便引用</translation>
    </message>
    <message>
        <source>%1 is in the repository.</source>
        <translation>%1 在仓库中。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1 beside the plan</source>
        <translation>在计划旁打开 %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchPage</name>
    <message>
        <source>Full text of the research</source>
        <translation>调研全文</translation>
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
        <translation>没有符合筛选条件的发现。</translation>
    </message>
    <message>
        <source>No research yet</source>
        <translation>尚无调研</translation>
    </message>
    <message>
        <source>Open the document that this plan rests on, and see which of its findings the plan addresses.</source>
        <translation>打开此计划所依据的文档，查看计划涉及了其中哪些发现。</translation>
    </message>
    <message>
        <source>Open research…</source>
        <translation>打开调研…</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not addressed</source>
        <translation>未涉及</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选发现</translation>
    </message>
    <message>
        <source>Show the document instead of its findings</source>
        <translation>显示文档而非其中的发现</translation>
    </message>
    <message>
        <source>Findings of the research</source>
        <translation>调研发现</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 个文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>未涉及 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>待解决 %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchShelf</name>
    <message>
        <source>%1 What it said last is shown.</source>
        <translation>%1 显示其最近一次的内容。</translation>
    </message>
</context>
<context>
    <name>Setsquare::ResearchText</name>
    <message>
        <source>Full text of the research</source>
        <translation>调研全文</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewMap</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已变更</translation>
    </message>
    <message>
        <source>Changed since the approval of %1</source>
        <translation>自 %1 批准以来有变更</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewPane</name>
    <message>
        <source>← → another part  ·  ↑ ↓ read on  ·  Q question  ·  N remark  ·  Esc leave</source>
        <translation>← → 其他部分  ·  ↑ ↓ 继续阅读  ·  Q 问题  ·  N 备注  ·  Esc 退出</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>▼ Changed since the approval of %1</source>
        <translation>▼ 自 %1 批准以来有变更</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It becomes an open question of the plan</source>
        <translation>它会成为计划的待解决问题</translation>
    </message>
    <message>
        <source>It goes with the next approval</source>
        <translation>它随下一次批准一起记录</translation>
    </message>
    <message>
        <source>Return keeps it, Esc leaves it</source>
        <translation>Return 保留，Esc 放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) go with the next approval</source>
        <translation>
            <numerusform>%n 条备注随下一次批准一起记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be changed now.</source>
        <translation>现在不能更改计划。</translation>
    </message>
    <message>
        <source>“%1” is an open question of the plan now</source>
        <translation>“%1”现在是计划的待解决问题</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewSheet</name>
    <message>
        <source>Clear the tick</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Name &lt;mail&gt;</source>
        <translation>姓名 &lt;mail&gt;</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>In the room, written down here</source>
        <translation>当面作出，在此记下</translation>
    </message>
    <message>
        <source>Passed on by somebody</source>
        <translation>由他人转达</translation>
    </message>
    <message>
        <source>What is to be remembered with it</source>
        <translation>需要一并记下的内容</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No role approves this plan. Add some to a section “## Approval”.</source>
        <translation>没有角色批准此计划。请在“## Approval”章节中添加。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;：%2</translation>
    </message>
    <message>
        <source> — “%1”</source>
        <translation> — “%1”</translation>
    </message>
    <message>
        <source> An earlier approval does not count, because the record %1 is damaged.</source>
        <translation> 较早的一次批准不作数，因为记录 %1 已损坏。</translation>
    </message>
    <message>
        <source> What was approved then is not kept, so the whole plan is shown.</source>
        <translation> 当时批准的内容没有保留，因此显示整个计划。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Take back what this person has decided</source>
        <translation>撤回此人所作的决定</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>请说明由谁决定</translation>
    </message>
    <message>
        <source>Say who decides with an address: Name &lt;mail&gt;</source>
        <translation>请说明由谁决定，并附地址：姓名 &lt;mail&gt;</translation>
    </message>
    <message>
        <source>Nothing was recorded: the plan has changed while it was read. Read it again; this is how it is now.</source>
        <translation>没有记录任何内容：阅读期间计划已更改。请重新阅读；现在的内容如下。</translation>
    </message>
    <message>
        <source>NOT recorded. %1</source>
        <translation>未能记录。%1</translation>
    </message>
    <message>
        <source>The approval of “%1” is recorded.</source>
        <translation>“%1”的批准已记录。</translation>
    </message>
    <message>
        <source>The rejection by “%1” is recorded.</source>
        <translation>“%1”的驳回已记录。</translation>
    </message>
    <message>
        <source>What “%1” had decided is withdrawn.</source>
        <translation>“%1”的决定已撤回。</translation>
    </message>
    <message>
        <source>Clear Tick Without Approval</source>
        <translation>清除无批准的勾选</translation>
    </message>
</context>
<context>
    <name>Setsquare::ReviewText</name>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>批准的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s)</source>
        <translation>
            <numerusform>%n 个不可见字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 处注释</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link target(s)</source>
        <translation>
            <numerusform>%n 个链接目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image text(s)</source>
        <translation>
            <numerusform>%n 处图片文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is hidden</source>
        <translation>其中没有隐藏内容</translation>
    </message>
    <message>
        <source>Hidden in a preview: %1</source>
        <translation>预览中看不到的内容：%1</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionAccess</name>
    <message>
        <source>The plan has not been saved yet, so git knows nothing of it.</source>
        <translation>计划尚未保存，因此 git 中没有它的任何信息。</translation>
    </message>
</context>
<context>
    <name>Setsquare::RevisionList</name>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Revisions to compare with</source>
        <translation>可比较的修订版本</translation>
    </message>
    <message>
        <source>Revision: HEAD~3, v1.2, …</source>
        <translation>修订版本：HEAD~3, v1.2, …</translation>
    </message>
    <message>
        <source>Revision in git to compare with</source>
        <translation>要比较的 git 修订版本</translation>
    </message>
</context>
<context>
    <name>Setsquare::RichLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskDetails</name>
    <message>
        <source>Rollback step</source>
        <translation>回滚步骤</translation>
    </message>
    <message>
        <source>Add a rollback step</source>
        <translation>添加回滚步骤</translation>
    </message>
    <message>
        <source>Risk, rollback and checkpoints</source>
        <translation>风险、回滚和检查点</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>回滚计划</translation>
    </message>
    <message>
        <source>Validation checkpoints</source>
        <translation>验证检查点</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Add a checkpoint</source>
        <translation>添加检查点</translation>
    </message>
    <message>
        <source>What has to hold when this phase is done</source>
        <translation>此阶段完成时必须满足什么</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>缓解任务</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Phase %1 (not there)</source>
        <translation>阶段 %1（不存在）</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskFilterBar</name>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
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
        <translation>未评定 %1</translation>
    </message>
    <message>
        <source>No mitigation %1</source>
        <translation>无缓解措施 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>所有风险</translation>
    </message>
    <message>
        <source>Only those of high exposure</source>
        <translation>仅高敞口的风险</translation>
    </message>
    <message>
        <source>Only those of medium exposure</source>
        <translation>仅中敞口的风险</translation>
    </message>
    <message>
        <source>Only those of low exposure</source>
        <translation>仅低敞口的风险</translation>
    </message>
    <message>
        <source>Only those that are not rated</source>
        <translation>仅未评定的风险</translation>
    </message>
    <message>
        <source>Only those that nothing is done about</source>
        <translation>仅没有应对措施的风险</translation>
    </message>
    <message>
        <source>Only those of the chosen field</source>
        <translation>仅所选格中的风险</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrix</name>
    <message>
        <source>not rated</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Risk %1, %2: likelihood %3, impact %4, exposure %5</source>
        <translation>风险 %1，%2：可能性 %3，影响 %4，敞口 %5</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 项风险</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 项风险</translation>
    </message>
    <message>
        <source>Not rated: %1</source>
        <translation>未评定：%1</translation>
    </message>
    <message>
        <source>%1 likelihood, %2 impact: %3</source>
        <translation>可能性%1，影响%2：%3</translation>
    </message>
    <message>
        <source>1 risk.</source>
        <translation>1 项风险。</translation>
    </message>
    <message>
        <source>%1 risks.</source>
        <translation>%1 项风险。</translation>
    </message>
    <message>
        <source>Exposure %1: %2.</source>
        <translation>敞口%1：%2。</translation>
    </message>
    <message>
        <source>Not rated: %1.</source>
        <translation>未评定：%1。</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskMatrixView</name>
    <message>
        <source>Click to show only these</source>
        <translation>单击只显示这些</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>按可能性和影响排列的风险</translation>
    </message>
    <message>
        <source>Arrow keys walk from risk to risk; with Ctrl they rate it anew. Space shows only those of its field.</source>
        <translation>方向键在风险间移动；按住 Ctrl 则重新评定风险。空格键只显示其所在格的风险。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评定</translation>
    </message>
</context>
<context>
    <name>Setsquare::RiskModel</name>
    <message>
        <source>What can go wrong</source>
        <translation>可能出什么问题</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>如何应对</translation>
    </message>
    <message>
        <source>1, 3</source>
        <translation>1, 3</translation>
    </message>
    <message>
        <source>such as C1, C2</source>
        <translation>例如 C1, C2</translation>
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
        <translation>新建风险</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解措施</translation>
    </message>
    <message>
        <source>Mitigated by</source>
        <translation>缓解任务</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>Setsquare::RisksPane</name>
    <message>
        <source>&amp;New Risk Below</source>
        <translation>在下方新建风险(&amp;N)</translation>
    </message>
    <message>
        <source>New Rollback Ste&amp;p</source>
        <translation>新建回滚步骤(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Risk</source>
        <translation>创建风险副本(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while sorted)</source>
        <translation>上移(&amp;U)（排序时不可用）</translation>
    </message>
    <message>
        <source>Move &amp;Up (not while filtered)</source>
        <translation>上移(&amp;U)（筛选时不可用）</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while sorted)</source>
        <translation>下移(&amp;W)（排序时不可用）</translation>
    </message>
    <message>
        <source>Move Do&amp;wn (not while filtered)</source>
        <translation>下移(&amp;W)（筛选时不可用）</translation>
    </message>
    <message>
        <source>&amp;Remove Risk</source>
        <translation>移除风险(&amp;R)</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>No risks and no way back yet</source>
        <translation>尚无风险和回退办法</translation>
    </message>
    <message>
        <source>Write down what can go wrong, and how to undo it, such as:</source>
        <translation>请写下可能出什么问题，以及如何撤回，例如：</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>Setsquare::RowsPane</name>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Go to source</source>
        <translation>转到源文本</translation>
    </message>
</context>
<context>
    <name>Setsquare::RuleExplanation</name>
    <message>
        <source>Check “%1”</source>
        <translation>检查“%1”</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>参考：%1</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where it does not fit, allow it with a comment at that place:</source>
        <translation>如不适用，可在该处用注释允许：</translation>
    </message>
    <message>
        <source>&amp;Copy Comment</source>
        <translation>复制注释(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleModel</name>
    <message>
        <source>cannot be scheduled</source>
        <translation>无法排期</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>no estimate, at %1</source>
        <translation>无估算，始于 %1</translation>
    </message>
    <message>
        <source>, person %1</source>
        <translation>，人员 %1</translation>
    </message>
    <message>
        <source>, can be %1 late</source>
        <translation>，可延后 %1</translation>
    </message>
    <message>
        <source>%1, critical</source>
        <translation>%1，关键</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Tasks of one wave can run at once.</source>
        <translation>同一批次的任务可以同时进行。</translation>
    </message>
    <message>
        <source>In how many of the simulated runs the task had no slack.</source>
        <translation>在多少次模拟运行中该任务没有时差。</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>Setsquare::SchedulePane</name>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>尚无任务</translation>
    </message>
    <message>
        <source>Once there are tasks, this shows when each can run.</source>
        <translation>有了任务之后，这里会显示各任务何时可以进行。</translation>
    </message>
    <message>
        <source>Schedule of the tasks</source>
        <translation>任务排期</translation>
    </message>
    <message>
        <source>Cannot be scheduled: in a cycle %1</source>
        <translation>无法排期：处于循环 %1</translation>
    </message>
    <message>
        <source>and %1 cycles more</source>
        <translation>另有 %1 个循环</translation>
    </message>
    <message>
        <source>Cannot be scheduled: %1 tasks that wait for these</source>
        <translation>无法排期：等待这些任务的 %1 个任务</translation>
    </message>
    <message>
        <source>Cannot be scheduled, because they wait for these: %1</source>
        <translation>无法排期，因为等待这些任务：%1</translation>
    </message>
</context>
<context>
    <name>Setsquare::ScheduleSummary</name>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>The sum of all estimates</source>
        <translation>所有估算之和</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>The length of the critical path, with as many hands as wanted</source>
        <translation>关键路径的长度，人手不限</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Half, 80 % and 95 % of the simulated runs ended by then, with as many hands as wanted</source>
        <translation>50%、80% 和 95% 的模拟运行在此之前结束，人手不限</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人数(&amp;P)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>What if so many people do the tasks</source>
        <translation>如果由这么多人执行任务会怎样</translation>
    </message>
    <message>
        <source>%1 (Ctrl and the wheel)</source>
        <translation>%1（Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>More hours</source>
        <translation>显示更多小时</translation>
    </message>
    <message>
        <source>Fewer hours</source>
        <translation>显示更少小时</translation>
    </message>
    <message>
        <source>elapsed %1</source>
        <translation>历时 %1</translation>
    </message>
    <message>
        <source>P50 %1   P80 %2   P95 %3</source>
        <translation>P50 %1   P80 %2   P95 %3</translation>
    </message>
    <message>
        <source>simulating…</source>
        <translation>正在模拟…</translation>
    </message>
    <message>
        <source>simulating… %1 %</source>
        <translation>正在模拟… %1%</translation>
    </message>
</context>
<context>
    <name>Setsquare::SearchButton</name>
    <message>
        <source>Go to a task, finding, decision, command…</source>
        <translation>转到任务、发现、决策、命令…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionButton</name>
    <message>
        <source>%1, missing: begin it</source>
        <translation>%1，缺少：新建</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>missing · Begin</source>
        <translation>缺少 · 新建</translation>
    </message>
</context>
<context>
    <name>Setsquare::SectionSummary</name>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 部分</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>%1 with files and tests</source>
        <translation>%1 有文件和测试</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>无决策</translation>
    </message>
    <message>
        <source>%1 decided</source>
        <translation>%1 已决定</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>无风险</translation>
    </message>
    <message>
        <source>%1 assessed</source>
        <translation>%1 已评估</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 个阶段</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 已处理</translation>
    </message>
    <message>
        <source>no roles</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 已勾选</translation>
    </message>
    <message>
        <source>all parts</source>
        <translation>所有部分</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>1 phase</source>
        <translation>1 个阶段</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 条标准</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 条标准</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>all ticked</source>
        <translation>全部已勾选</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 项决策</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 项决策</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 项风险</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 项风险</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个步骤</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 个步骤</translation>
    </message>
    <message>
        <source>1 checkpoint</source>
        <translation>1 个检查点</translation>
    </message>
    <message>
        <source>%1 checkpoints</source>
        <translation>%1 个检查点</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>全部已处理</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
</context>
<context>
    <name>Setsquare::Settings</name>
    <message>
        <source>Settings and recent plans are not kept: %1 cannot be written.</source>
        <translation>设置和最近的计划不会保留:无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>Setsquare::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>A dark window is easier on the eyes in a dark room, a light one on a projector.</source>
        <translation>深色窗口在暗处更护眼,浅色窗口更适合投影。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Plans stay in the language that they are written in.</source>
        <translation>菜单和消息的语言,下次启动时生效。计划保持其书写的语言。</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Of everything in all windows. For a moment, larger and smaller text in the View menu does.</source>
        <translation>所有窗口中的全部文字。临时调整可用“视图”菜单中的放大和缩小。</translation>
    </message>
    <message>
        <source>Like other text</source>
        <translation>与其他文字相同</translation>
    </message>
    <message>
        <source>S&amp;ource size</source>
        <translation>源文本大小(&amp;O)</translation>
    </message>
    <message>
        <source>Letters of equal width look larger than others of the same size.</source>
        <translation>等宽字母看起来比同样大小的其他字母更大。</translation>
    </message>
    <message>
        <source>&amp;Name for approvals</source>
        <translation>批准所用姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder for plans</source>
        <translation>计划文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Where dialogs for files begin. Without one, in the folder of the last plan.</source>
        <translation>文件对话框的起始位置。未设置时为上一份计划的文件夹。</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> token</translation>
    </message>
    <message>
        <source>&amp;Budget of a specification</source>
        <translation>规格的预算(&amp;B)</translation>
    </message>
    <message>
        <source>What a coding agent can spare of its context. It holds where no .setsquare.yaml is found: a team sets its own there.</source>
        <translation>编码代理可从其上下文中拨出的量。仅在找不到 .setsquare.yaml 时有效:团队在那里自行设定。</translation>
    </message>
    <message>
        <source>Of the last plan</source>
        <translation>上一份计划的文件夹</translation>
    </message>
    <message>
        <source>Folder for plans</source>
        <translation>计划文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Stands in the record of an approval, and proves nothing. Without one it is what git knows.</source>
        <translation>写入批准记录,但不证明任何事。未设置时采用 git 所知的姓名。</translation>
    </message>
    <message>
        <source>Write it as Name &lt;mail@example.org&gt;, so that it can be told from others.</source>
        <translation>请写成 姓名 &lt;mail@example.org&gt;,以便与他人区分。</translation>
    </message>
</context>
<context>
    <name>Setsquare::SeverityButton</name>
    <message>
        <source>%1 hidden</source>
        <translation>已隐藏 %1</translation>
    </message>
    <message>
        <source>Click to hide them</source>
        <translation>单击将其隐藏</translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation>单击将其列出</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceEditor</name>
    <message>
        <source>Source of the plan</source>
        <translation>计划的源文本</translation>
    </message>
    <message>
        <source>The plan&apos;s markdown text</source>
        <translation>计划的 Markdown 文本</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>移动文本</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>更正“%1”</translation>
    </message>
</context>
<context>
    <name>Setsquare::SourceFinder</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>Setsquare::Spelling</name>
    <message>
        <source>Nothing similar is known</source>
        <translation>没有相近的词</translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;Dictionary</source>
        <translation>将“%1”添加到词典(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Ignore It in This Window</source>
        <translation>在此窗口中忽略(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Setsquare::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
    </message>
    <message>
        <source>In this repository</source>
        <translation>在此仓库中</translation>
    </message>
    <message>
        <source>Or drop a plan, with its research if you like, onto this window.</source>
        <translation>也可以将计划（连同调研）拖放到此窗口。</translation>
    </message>
    <message>
        <source>A workbench for implementation plans: from research to an approved specification.</source>
        <translation>实施计划工作台：从调研到获批的规格说明。</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>新建计划(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Go on with a plan below, or begin another.</source>
        <translation>继续下面的计划，或新建一个。</translation>
    </message>
    <message>
        <source>New here? The sample shows a whole plan with its research: tasks, decisions, risks, and what its checks say.</source>
        <translation>初次使用？示例展示了一个完整的计划及其调研：任务、决策、风险，以及检查的结果。</translation>
    </message>
    <message>
        <source>A tour of the sample shows in two minutes what there is, and where.</source>
        <translation>示例导览用两分钟介绍有什么、在哪里。</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>Do not offer it a&amp;gain</source>
        <translation>不再提示(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepEditor</name>
    <message>
        <source>Go to source</source>
        <translation>转到源文本</translation>
    </message>
    <message>
        <source>Name of %1 %2</source>
        <translation>%1 %2 的名称</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the text</source>
        <translation>
            <numerusform>文本中另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <translation>转到%1 %2</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1的名称</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>Setsquare::StepList</name>
    <message>
        <source>Go to source</source>
        <translation>转到源文本</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDelegate</name>
    <message>
        <source>The sum of its tasks; the phase states no estimate.</source>
        <translation>其任务之和；阶段没有写明估算。</translation>
    </message>
    <message>
        <source>Its equal share of what the phase is estimated at; the task states no estimate.</source>
        <translation>在阶段估算中均分的份额；任务没有写明估算。</translation>
    </message>
    <message>
        <source>Nothing is stated, so the task is placed after the one before it.</source>
        <translation>没有写明，因此任务排在前一个任务之后。</translation>
    </message>
    <message>
        <source>No tests are named.</source>
        <translation>没有写明测试。</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskDetails</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>被依赖于</translation>
    </message>
    <message>
        <source>Grounded in</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Select a task to read all that the plan says of it.</source>
        <translation>选择一个任务，查看计划中关于它的全部内容。</translation>
    </message>
    <message>
        <source>Tab goes to the estimate, Return keeps the phase, Escape leaves.</source>
        <translation>Tab 转到估算，Return 保留阶段，Escape 退出。</translation>
    </message>
    <message>
        <source>Tab goes to the next cell, Return keeps the task and begins another, Escape leaves.</source>
        <translation>Tab 转到下一单元格，Return 保留任务并新建一个，Escape 退出。</translation>
    </message>
    <message>
        <source>%1: no such task</source>
        <translation>%1：没有这个任务</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>没有这个任务。</translation>
    </message>
    <message>
        <source>Go to this task</source>
        <translation>转到此任务</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>%1, its share of the phase</source>
        <translation>%1，在阶段中的份额</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Details of task %1</source>
        <translation>任务 %1 的详细信息</translation>
    </message>
    <message>
        <source>Details of phase %1</source>
        <translation>阶段 %1 的详细信息</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>Sum of its tasks</source>
        <translation>其任务之和</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskTreeModel</name>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>2-4 hours</source>
        <translation>2-4 hours</translation>
    </message>
    <message>
        <source>None, or 1, 3</source>
        <translation>None，或 1, 3</translation>
    </message>
    <message>
        <source>src/file.cpp, …</source>
        <translation>src/file.cpp, …</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>什么能表明它有效</translation>
    </message>
    <message>
        <source>What the phase is about</source>
        <translation>阶段的内容</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未写明</translation>
    </message>
</context>
<context>
    <name>Setsquare::TaskViews</name>
    <message>
        <source>Views of the tasks</source>
        <translation>任务视图</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>The tasks as a list</source>
        <translation>以列表显示任务</translation>
    </message>
    <message>
        <source>The tasks as a graph</source>
        <translation>以图显示任务</translation>
    </message>
    <message>
        <source>The tasks as a schedule</source>
        <translation>以排期显示任务</translation>
    </message>
</context>
<context>
    <name>Setsquare::TasksPane</name>
    <message>
        <source>&amp;New Task Below</source>
        <translation>在下方新建任务(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Phase Below</source>
        <translation>在下方新建阶段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove Phase</source>
        <translation>移除阶段(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove Task</source>
        <translation>
            <numerusform>移除任务(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Split task</source>
        <translation>拆分任务</translation>
    </message>
    <message>
        <source>A title for each part, on a line of its own:</source>
        <translation>每个部分一个标题，各占一行：</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove, with what refers to it</source>
        <translation>连同引用一起移除</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>尚无任务</translation>
    </message>
    <message>
        <source>Write a section of tasks in the source, such as:</source>
        <translation>请在源文本中写一个任务章节，例如：</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 id</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
</context>
<context>
    <name>Setsquare::Tour</name>
    <message>
        <source>End the &amp;tour</source>
        <translation>结束导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>导览:%1</translation>
    </message>
</context>
<context>
    <name>Setsquare::TraceModel</name>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>未涉及</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>无标准</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>grounded in nothing</source>
        <translation>无依据</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Questions of the plan itself</source>
        <translation>计划自身的问题</translation>
    </message>
    <message>
        <source>Decisions grounded in nothing</source>
        <translation>无依据的决策</translation>
    </message>
</context>
<context>
    <name>Setsquare::TracePane</name>
    <message>
        <source>Cite in…</source>
        <translation>引用到…</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>此处没有缺少的内容</translation>
    </message>
    <message>
        <source>No row fits the filter above.</source>
        <translation>没有符合上方筛选条件的行。</translation>
    </message>
    <message>
        <source>Nothing to trace yet</source>
        <translation>尚无可追溯的内容</translation>
    </message>
    <message>
        <source>Open the research that this plan rests on: its findings stand here then, with what of the plan cites them.</source>
        <translation>打开此计划所依据的调研：其中的发现会显示在这里，并列出计划中引用它们的内容。</translation>
    </message>
    <message>
        <source>Filter the trace</source>
        <translation>筛选追溯</translation>
    </message>
    <message>
        <source>Pick what is to cite the finding, or the finding that a decision is grounded in</source>
        <translation>选择由什么引用该发现，或决策以哪项发现为依据</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Trace of the research</source>
        <translation>调研追溯</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not addressed %1</source>
        <translation>未涉及 %1</translation>
    </message>
    <message>
        <source>Without criterion %1</source>
        <translation>无标准 %1</translation>
    </message>
    <message>
        <source>Open questions %1</source>
        <translation>待解决问题 %1</translation>
    </message>
    <message>
        <source>Ungrounded decisions %1</source>
        <translation>无依据的决策 %1</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowActions</name>
    <message>
        <source>&amp;New Plan…</source>
        <translation>新建计划(&amp;N)…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Research…</source>
        <translation>打开调研(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export Specification…</source>
        <translation>导出规格说明(&amp;E)…</translation>
    </message>
    <message>
        <source>Export spec…</source>
        <translation>导出规格…</translation>
    </message>
    <message>
        <source>As &amp;Web Page…</source>
        <translation>导出为网页(&amp;W)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>导出为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>导出为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>For &amp;Agents, to .agents/bundles</source>
        <translation>供智能体使用，到 .agents/bundles(&amp;A)</translation>
    </message>
    <message>
        <source>For &amp;Implementers, to docs/specs</source>
        <translation>供实施者使用，到 docs/specs(&amp;I)</translation>
    </message>
    <message>
        <source>Decision &amp;Records…</source>
        <translation>决策记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Export &amp;Draft…</source>
        <translation>导出草稿(&amp;D)…</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>导出草稿…</translation>
    </message>
    <message>
        <source>Review and Appro&amp;ve…</source>
        <translation>评审并批准(&amp;V)…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>评审…</translation>
    </message>
    <message>
        <source>Comm&amp;it…</source>
        <translation>提交(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and Re&amp;place…</source>
        <translation>查找和替换(&amp;P)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ilter Research</source>
        <translation>筛选调研(&amp;I)</translation>
    </message>
    <message>
        <source>Cit&amp;e…</source>
        <translation>引用(&amp;E)…</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>检查拼写(&amp;K)</translation>
    </message>
    <message>
        <source>Next &amp;Misspelled Word</source>
        <translation>下一个拼写错误(&amp;M)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation>在下方添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add &amp;Group</source>
        <translation>添加组(&amp;G)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write Layout</source>
        <translation>撰写布局(&amp;W)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>&amp;Structure Layout</source>
        <translation>结构布局(&amp;S)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>R&amp;eview Layout</source>
        <translation>评审布局(&amp;E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Review on the Ot&amp;her Screen</source>
        <translation>在另一屏幕上评审(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;Research</source>
        <translation>显示调研(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Checks</source>
        <translation>显示检查(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Preview and Source</source>
        <translation>显示预览和源文本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ormal Text Size</source>
        <translation>正常文字大小(&amp;O)</translation>
    </message>
    <message>
        <source>Wrap Lon&amp;g Lines</source>
        <translation>长行换行(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;ine Numbers</source>
        <translation>行号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <translation>跟随桌面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next Check</source>
        <translation>下一项检查结果(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Check</source>
        <translation>上一项检查结果(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fix Check…</source>
        <translation>修正检查结果(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>标准(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>决策(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Risks &amp;&amp; Rollback</source>
        <translation>风险与回滚(&amp;R)</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>追溯(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What Changed</source>
        <translation>变更内容(&amp;W)</translation>
    </message>
    <message>
        <source>Tasks as &amp;List</source>
        <translation>任务列表(&amp;L)</translation>
    </message>
    <message>
        <source>Tasks as Grap&amp;h</source>
        <translation>任务图(&amp;H)</translation>
    </message>
    <message>
        <source>Tasks as Sch&amp;edule</source>
        <translation>任务排期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Feature</source>
        <translation>新功能(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refactoring</source>
        <translation>重构(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Debugging</source>
        <translation>调试(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Infrastructure Change</source>
        <translation>基础设施变更(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help on This Pane</source>
        <translation>此窗格的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Rules and Their Reasons</source>
        <translation>规则及其理由(&amp;R)</translation>
    </message>
    <message>
        <source>What the &amp;Gate Wants</source>
        <translation>门禁的要求(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map</source>
        <translation>键盘映射(&amp;K)</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>功能导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Setsquare</source>
        <translation>关于 Setsquare(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Setsquare::WindowBars</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>最近打开(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>Appr&amp;oach</source>
        <translation>规划方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>拼写语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Setsquare::Wording</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 个提示</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 个提示</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>approved, reworded since</source>
        <translation>已批准，此后改写</translation>
    </message>
    <message>
        <source>fallen: the plan has changed since</source>
        <translation>已失效：计划此后已更改</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation>手动勾选</translation>
    </message>
    <message>
        <source>follows from the others</source>
        <translation>随其他角色而定</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
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
        <translation>不作数：有记录已损坏</translation>
    </message>
    <message>
        <source>Key discoveries</source>
        <translation>关键发现</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>成功标准</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待解决问题</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>边界情况</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Phase %1: %2</source>
        <translation>阶段 %1：%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Acceptance criteria</source>
        <translation>验收标准</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>规划方式</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
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
        <translation>可以导出</translation>
    </message>
    <message>
        <source>Draft · 1 thing before export</source>
        <translation>草稿 · 导出前还有 1 项</translation>
    </message>
    <message>
        <source>Draft · %1 things before export</source>
        <translation>草稿 · 导出前还有 %1 项</translation>
    </message>
</context>
</TS>
