<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>HomeLettersStrip</name>
    <message numerus="yes">
        <source>%n letter(s) to homes dispatched.</source>
        <translation>
            <numerusform>自宅あて%n通を発送済みにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken out: remove these letters before the post leaves.</source>
        <translation>
            <numerusform>%n通を取り除きました。差し出す前に、現物も抜き取ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left behind. %2 %3</source>
        <comment>addressee, what happened, what to do now</comment>
        <translation>%1あては発送していません。%2%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more were left behind.</source>
        <translation>
            <numerusform>ほかに%n通を発送していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters to homes: %1 of %2 are through.</source>
        <translation>自宅あて: %2通のうち%1通が済みました。</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to homes can be dispatched one after the other: from then on their new passwords work and the old ones stop.</source>
        <translation>
            <numerusform>自宅あて%n通を続けて発送済みにできます。新しいパスワードが有効になり、以前のものは使えなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dispatch %n letter(s)</source>
        <translation>
            <numerusform>%n通を発送済みにする</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the button, the space bar or Enter pressed for a second</source>
        <translation>ボタン、スペースキー、Enterキーのいずれかを1秒押し続けてください</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after the letter that is under way</source>
        <translation>処理中の1通が済んだら停止</translation>
    </message>
</context>
<context>
    <name>AbortStrip</name>
    <message numerus="yes">
        <source>Abort run %1? Its %n password(s) become void and never work. Every sheet that left the printer has to be destroyed, signed for by two people. The requests go back to the queue.</source>
        <translation>
            <numerusform>印刷作業 %1を中止しますか。パスワード%n件は無効になり、使えるようになることはありません。プリンターから出た用紙は、2人の署名のうえですべて廃棄します。依頼は印刷待ちに戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort and destroy the sheets</source>
        <translation>中止して用紙を廃棄に回す</translation>
    </message>
    <message>
        <source>The program or the workstation failed</source>
        <translation>プログラムまたは端末の障害</translation>
    </message>
    <message>
        <source>The printer failed</source>
        <translation>プリンターの障害</translation>
    </message>
    <message>
        <source>Wrong or bad paper</source>
        <translation>用紙の誤り・不良</translation>
    </message>
    <message>
        <source>Printing was stopped by hand</source>
        <translation>手動で停止</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for aborting</source>
        <translation>中止の理由</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and settings</source>
        <translation>アカウントと設定</translation>
    </message>
    <message>
        <source>%1, login %2</source>
        <translation>%1（ログイン名: %2）</translation>
    </message>
    <message>
        <source>Duties: %1</source>
        <translation>担当業務: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示の明るさ</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>端末の設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>この画面で使えるキー</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>画面をロック</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Who answers what, and general answers</source>
        <translation>担当と一般的な回答</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>手引きを検索</translation>
    </message>
    <message>
        <source>Search the directory and the general answers</source>
        <translation>担当と一般的な回答を検索</translation>
    </message>
    <message>
        <source>Directory and general answers</source>
        <translation>担当と一般的な回答の一覧</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>この言葉を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>You had a hand in this request, so somebody else has to decide it.</source>
        <translation>あなたはこの依頼に関わったため、別の人が判断します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, lines of an address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>回付日時</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, who</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>見込み日</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選ばれていません</translation>
    </message>
    <message>
        <source>Select a request in the list to read what would happen.</source>
        <translation>一覧から依頼を選ぶと、承認した場合に何が行われるかを表示します。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>届け先</translation>
    </message>
    <message>
        <source>How the identity was checked</source>
        <translation>本人確認の方法</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>依頼の内容</translation>
    </message>
    <message>
        <source>Who had a hand in it</source>
        <translation>関わった人</translation>
    </message>
    <message>
        <source>Note (may be empty)</source>
        <translation>メモ（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>判断についてのメモ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approve what is described above (Ctrl+Return)</source>
        <translation>上の内容を承認します（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Reject it, with a reason (Ctrl+Delete)</source>
        <translation>理由を付けて却下します（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Why is this request rejected? Nothing will be sent to the member.</source>
        <translation>この依頼を却下する理由を入力してください。加入者には何も送られません。</translation>
    </message>
    <message>
        <source>Reject the request</source>
        <translation>依頼を却下</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>それでも受け付けた理由</translation>
    </message>
    <message>
        <source>Note of the clerk</source>
        <translation>係員のメモ</translation>
    </message>
    <message>
        <source>Can be decided until</source>
        <translation>判断の期限</translation>
    </message>
    <message>
        <source>You decide for</source>
        <translation>代行する相手</translation>
    </message>
    <message>
        <source>What the clerk tells the member (may be empty)</source>
        <translation>加入者にお伝えする言葉(空欄可)</translation>
    </message>
    <message>
        <source>What the clerk tells the member</source>
        <translation>加入者にお伝えする言葉</translation>
    </message>
    <message>
        <source>Somebody looks alike. Say first, above, which of them it is.</source>
        <translation>氏名と生年月日が同じ人がいます。先に、上の欄でどの人の申請かを確かめてください。</translation>
    </message>
    <message>
        <source>Who has this name and date of birth</source>
        <translation>氏名と生年月日が同じ人</translation>
    </message>
</context>
<context>
    <name>ApprovalTable</name>
    <message>
        <source>Member</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>注意度</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>見込み日</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>回付者</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>回付日時</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一括作成</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>%1 receives %2.</source>
        <comment>member, what is sent</comment>
        <translation>%1さんに%2を届けます。</translation>
    </message>
    <message>
        <source>%1 receives %2, by way of the employer.</source>
        <comment>member, what is sent</comment>
        <translation>%1さんに%2を事業所経由で届けます。</translation>
    </message>
    <message>
        <source>%1 receives %2 at home.</source>
        <comment>member, what is sent</comment>
        <translation>%1さんの自宅に%2を届けます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>What was valid before is void already, because it is lost or was seen by others.</source>
        <translation>それまで有効だったものは、紛失または他人に見られたため、すでに無効です。</translation>
    </message>
    <message>
        <source>The card %1, dated %2, is void already, because it is lost or was seen by others.</source>
        <comment>card number, date on it</comment>
        <translation>%2付のはがき（%1）は、紛失または他人に見られたため、すでに無効です。</translation>
    </message>
    <message>
        <source>The card %1, dated %2, works until the new one is dispatched and is void from then on.</source>
        <comment>card number, date on it</comment>
        <translation>%2付のはがき（%1）は、新しいはがきを発送するまで有効で、発送と同時に無効になります。</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>通常と異なる点はありません。</translation>
    </message>
    <message>
        <source>No identity check is recorded.</source>
        <translation>本人確認の記録がありません。</translation>
    </message>
    <message>
        <source>These agreed with the record: %1.</source>
        <comment>list of what was checked</comment>
        <translation>次の項目が記録と一致しました: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No address can be found for this card, so it cannot be printed.</source>
        <translation>このはがきの届け先を記録から決められないため、印刷できません。</translation>
    </message>
    <message>
        <source>The lot took this request out of a batch, so that it is read as a whole.</source>
        <translation>抽選により、まとめての承認から外されました。全体を読んでから判断します。</translation>
    </message>
    <message>
        <source>%1 checked; %2 items were asked.</source>
        <comment>who, how many</comment>
        <translation>%1が確認しました。お尋ねした項目は%2つです。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed before.</source>
        <translation>
            <numerusform>これより前に%n回、確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The member was called back on the number on file.</source>
        <translation>届け出の電話番号に折り返し、ご本人と話しました。</translation>
    </message>
    <message>
        <source>Nobody answered at the number on file.</source>
        <translation>届け出の電話番号に折り返しましたが、つながりませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>somebody who looks alike, symbol and number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>somebody who looks alike, symbol and number, employer</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Drawn: read it first</source>
        <comment>a request that a batch left out</comment>
        <translation>抽選対象: 先に読む</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approved: the request of %1 goes to the printers.</source>
        <translation>%1さんの依頼を承認しました。印刷に回ります。</translation>
    </message>
    <message>
        <source>Rejected: nothing is sent to %1.</source>
        <translation>%1さんの依頼を却下しました。本人には何も送られません。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Requests that wait for a decision</source>
        <translation>承認待ちの依頼</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Clerks submit requests here once the identity is checked.</source>
        <translation>承認待ちの依頼はありません。本人確認が済むと、係員がここへ回付します。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lanes of approval</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From lists</source>
        <comment>lanes of approval</comment>
        <translation>一括作成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>lane of approval, how many wait</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>lane of approval</comment>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Go to approving together</source>
        <translation>まとめて承認へ移る</translation>
    </message>
    <message>
        <source>Which requests the list shows</source>
        <translation>一覧に表示する申請</translation>
    </message>
</context>
<context>
    <name>AuditVerifier</name>
    <message>
        <source>There is no society %1, of which a head was kept.</source>
        <translation>最終値が保管されていた組合 %1 がありません。</translation>
    </message>
    <message>
        <source>The record of %1 ends with seal %2, but seal %3 was kept: its end has been cut off.</source>
        <translation>%1の操作記録は封印 %2で終わっていますが、封印 %3の値が保管されています。末尾が切り取られています。</translation>
    </message>
    <message>
        <source>Seal %1 of %2 is not the one that was kept: the record has been written anew.</source>
        <translation>%2の封印 %1は、保管されていた値と異なります。操作記録が書き直されています。</translation>
    </message>
    <message>
        <source>Row %1 of %2 has been changed.</source>
        <translation>%2の%1行目が変更されています。</translation>
    </message>
    <message>
        <source>Row %1 of %2 bears seal %3, which does not exist.</source>
        <translation>%2の%1行目には封印 %3が付いていますが、その封印は存在しません。</translation>
    </message>
    <message>
        <source>Seal %1 of %2 is missing.</source>
        <translation>%2の封印 %1がありません。</translation>
    </message>
    <message>
        <source>The rows %1 to %2 of %3 are not what seal %4 was put under: there are %5 of %6, or they have been exchanged.</source>
        <translation>%3の%1行目から%2行目までが、封印 %4を施したときと異なります。%6行あるはずのところ%5行しか合わないか、行が入れ替えられています。</translation>
    </message>
</context>
<context>
    <name>AstrayChoice</name>
    <message>
        <source>What happened…</source>
        <translation>起きたこと…</translation>
    </message>
    <message>
        <source>What was seen…</source>
        <translation>見られたもの…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>見られたもの</translation>
    </message>
</context>
<context>
    <name>BalanceRow</name>
    <message>
        <source>printed</source>
        <comment>sheets of a run</comment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>sheets of a run</comment>
        <translation>封緘</translation>
    </message>
    <message>
        <source>spoiled</source>
        <comment>sheets of a run</comment>
        <translation>損紙</translation>
    </message>
    <message>
        <source>remaining</source>
        <comment>sheets of a run</comment>
        <translation>残り</translation>
    </message>
    <message>
        <source>Every sheet is accounted for</source>
        <translation>すべての用紙を確認しました</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) unaccounted for</source>
        <translation>
            <numerusform>未確認の用紙が%n枚あります</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers that must balance</source>
        <translation>枚数の突合せ</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>sheets of a run</comment>
        <translation>所在不明</translation>
    </message>
</context>
<context>
    <name>BarcodeNotes</name>
    <message>
        <source>The postal code does not have seven digits.</source>
        <translation>郵便番号が7桁ではありません。</translation>
    </message>
    <message>
        <source>The postal code ends in 00, so it stands for no town in particular.</source>
        <translation>郵便番号の末尾が00で、町域を特定できません。</translation>
    </message>
    <message>
        <source>Two numbers of the address would be read as one. A space between them in the address on file keeps them apart.</source>
        <translation>住所の2つの数字が、つながった1つの数字として読まれます。登録住所の数字の間に空白を入れると、区別できます。</translation>
    </message>
    <message>
        <source>A number in the address may belong to the town&apos;s name, so it is not certain where the house number begins.</source>
        <translation>住所の数字が町名の一部かもしれず、番地の始まりを特定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a customer barcode: %1. %2 The post delivers them all the same.</source>
        <comment>which cards, why</comment>
        <translation>
            <numerusform>カスタマバーコードのないはがきが%n枚あります: %1。%2バーコードがなくても配達されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>card number, member</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between cards</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message numerus="yes">
        <source>%n request(s) approved together.</source>
        <translation>
            <numerusform>%n件をまとめて承認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left out. %2 %3</source>
        <comment>member, what happened, what to do now</comment>
        <translation>%1さんの申請は外しました。%2%3</translation>
    </message>
    <message>
        <source>No request of little risk waits that could be approved together with others.</source>
        <translation>まとめて承認できる定型の申請はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of little risk can be approved together: %1. The lot takes some of them out, to be read singly.</source>
        <translation>
            <numerusform>定型の申請%n件をまとめて承認できます: %1。抽選で一部を外し、1件ずつ読みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of a list waits for a decision.</source>
        <translation>一括作成の申請で、承認待ちのものはありません。</translation>
    </message>
    <message>
        <source>You made the list “%1”, so somebody else has to approve it.</source>
        <comment>why</comment>
        <translation>一括作成「%1」はあなたが作成したため、別の人が承認します。</translation>
    </message>
    <message>
        <source>No more of the list “%1” can be approved together.</source>
        <comment>why</comment>
        <translation>一括作成「%1」には、まとめて承認できる申請がもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of the list “%1” can be approved together: %2. The lot takes some of them out, to be read singly.</source>
        <comment>why the list was made, names</comment>
        <translation>
            <numerusform>一括作成「%1」の申請%n件をまとめて承認できます: %2。抽選で一部を外し、1件ずつ読みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can follow afterwards.</source>
        <translation>
            <numerusform>続けて、ほか%n件もまとめて承認できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the list are read singly: the lot drew them, or something about them is unusual.</source>
        <translation>
            <numerusform>この一括作成の申請のうち%n件は、抽選に当たったか通常と異なる点があるため、1件ずつ読みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Within 90 days the lot took %1 out of your batches; you have decided on %2 of these and rejected %3.</source>
        <translation>直近90日に、あなたがまとめて承認しようとした申請から抽選で%1件を外しました。このうち%2件を判断し、%3件を却下しています。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n together</source>
        <translation>
            <numerusform>%n件をまとめて承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the button, the space bar or Enter pressed for a second (Ctrl+B goes there)</source>
        <translation>ボタン、スペースキーまたはEnterキーを1秒間押し続けます(Ctrl+Bで移動)</translation>
    </message>
    <message>
        <source>It was let go too early, so nothing has happened. Keep it pressed until it is full.</source>
        <translation>早く離したため、何も行われていません。いっぱいになるまで押し続けてください。</translation>
    </message>
    <message>
        <source>Keep the button, the space bar or Enter pressed until it is full.</source>
        <translation>ボタン、スペースキーまたはEnterキーを、いっぱいになるまで押し続けます。</translation>
    </message>
</context>
<context>
    <name>BulkEmployerTable</name>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>はがき</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Cards for many</source>
        <translation>一括作成</translation>
    </message>
    <message>
        <source>Requests for a list are being made. Leaving now stops the list where it is; it can be gone on with later.</source>
        <translation>一括作成の途中です。いま離れるとそこで止まりますが、あとで続けられます。</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>営業日数</translation>
    </message>
    <message>
        <source>%1, at %2 cards a day</source>
        <translation>%1日（1日%2通として）</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>印刷完了の見込み</translation>
    </message>
    <message>
        <source>not known: the calendar is not announced that far</source>
        <translation>不明（祝日がまだ発表されていません）</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1</source>
        <comment>members, why</comment>
        <translation>
            <numerusform>除外 %n人: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Making requests</source>
        <translation>申請を作成しています</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made; each waits for somebody else&apos;s approval.</source>
        <translation>
            <numerusform>申請を%n件作成しました。それぞれ別の人の承認を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) left out.</source>
        <translation>
            <numerusform>%n人を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was stopped there.</source>
        <translation>一括作成はここで中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n request(s)</source>
        <translation>
            <numerusform>申請を%n件作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the button, the space bar or Enter pressed for a second</source>
        <translation>ボタン、スペースキーまたはEnterキーを1秒間押し続けます</translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; of %2 is not finished: %n request(s) made so far.</source>
        <translation>
            <numerusform>%2さんの一括作成「%1」が終わっていません。これまでに申請を%n件作成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>一括作成の種類</translation>
    </message>
    <message>
        <source>Employers with cards on this list</source>
        <translation>対象のはがきがある事業所</translation>
    </message>
    <message>
        <source>No card would go to an employer.</source>
        <translation>事業所あてのはがきはありません。</translation>
    </message>
    <message>
        <source>Only the chosen employer</source>
        <translation>選んだ事業所だけ</translation>
    </message>
    <message>
        <source>Reason, such as &quot;new members of April&quot;</source>
        <translation>理由（例: 4月の新規加入者）</translation>
    </message>
    <message>
        <source>Reason for the list</source>
        <translation>一括作成の理由</translation>
    </message>
    <message>
        <source>Nobody asks for these cards, so nobody is identified: they go where the record says, and somebody else approves them.</source>
        <translation>本人からの申し出によらないため、本人確認は行いません。記録上の送付先へ送り、別の人が承認します。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Makes the requests that are still to be made</source>
        <translation>残りの申請を作成します</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Ends the list; what it has made goes its way</source>
        <translation>ここで終えます。作成済みの申請はそのまま進みます</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>First notices</source>
        <translation>初回通知</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>Wish to view</source>
        <translation>閲覧希望</translation>
    </message>
    <message>
        <source>Members in force who have had no notice with a login ID yet.</source>
        <translation>資格があり、ログインIDの通知をまだ送っていない加入者です。</translation>
    </message>
    <message>
        <source>Members whose notice was dispatched and who have never signed in: they get another one.</source>
        <translation>通知を発送したものの、一度もログインしていない加入者です。通知を送り直します。</translation>
    </message>
    <message>
        <source>Registered members who wish to view and have no viewing password.</source>
        <translation>登録済みで閲覧を希望し、閲覧用パスワードがない加入者です。</translation>
    </message>
    <message>
        <source>the society does not offer this notice</source>
        <translation>組合がこの通知を扱っていません</translation>
    </message>
    <message>
        <source>coverage or account does not allow it</source>
        <translation>資格またはアカウントの状態により送れません</translation>
    </message>
    <message>
        <source>a request or card is under way</source>
        <translation>申請またははがきが進行中です</translation>
    </message>
    <message>
        <source>the address is incomplete</source>
        <translation>住所が不完全です</translation>
    </message>
    <message>
        <source>a card came back, and the address is not checked</source>
        <translation>返戻があり、住所が未確認です</translation>
    </message>
</context>
<context>
    <name>BundleCardTable</name>
    <message>
        <source>Serial</source>
        <translation>はがき番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>封入</translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message>
        <source>Registered mail: the number from the post&apos;s slip is not noted yet.</source>
        <translation>簡易書留です。郵便局の受領証の引受番号がまだ入力されていません。</translation>
    </message>
    <message>
        <source>Registered mail: hand it over at the counter of the post, and note the number from its slip here.</source>
        <translation>簡易書留です。郵便窓口に差し出し、受領証の引受番号をここに入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) dispatched: their new passwords work from now on, the old ones have stopped.</source>
        <translation>
            <numerusform>%n枚を発送済みにしました。新しいパスワードは今から使え、古いパスワードは使えなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken out: remove them from the bundle before it leaves the house.</source>
        <translation>
            <numerusform>%n枚を束から除きました。発送の前に、束から抜き取ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against these cards.</source>
        <translation>このまま発送できるはがきです。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) would be taken out of the bundle, for the reason in the list.</source>
        <translation>
            <numerusform>一覧に示した理由により、%n枚が束から除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You printed one of these cards, so a colleague has to dispatch the bundle.</source>
        <translation>この束にはあなたが印刷したはがきがあるため、発送は別の人が行います。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n card(s) for %1 as dispatched? From this moment their new passwords work and the old ones stop. This cannot be taken back.</source>
        <translation>
            <numerusform>%1あての%n枚を発送済みにしますか。ただちに新しいパスワードが使えるようになり、古いパスワードは使えなくなります。取り消すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>serial of a card, why it is taken out</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out and made void: %1.</source>
        <translation>束から除いて無効にするはがき: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n card(s) as dispatched</source>
        <translation>
            <numerusform>%n枚を発送済みにする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) out of the bundle</source>
        <translation>
            <numerusform>%n枚を束から除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards that were taken out</source>
        <translation>除いたはがき</translation>
    </message>
    <message>
        <source>Cards of the bundle</source>
        <translation>束のはがき</translation>
    </message>
    <message>
        <source>No card was taken out.</source>
        <translation>除いたはがきはありません。</translation>
    </message>
    <message>
        <source>The bundle has no cards.</source>
        <translation>この束にはがきはありません。</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>準備完了日時</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>発送日時</translation>
    </message>
    <message>
        <source>Dispatched by</source>
        <translation>発送者</translation>
    </message>
    <message>
        <source>Asks once more before anything happens</source>
        <translation>実行の前に、もう一度確認します</translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <comment>when a bundle was received, who said so</comment>
        <translation>%1(確認: %2)</translation>
    </message>
    <message>
        <source>Carrier&apos;s number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Cover letter…</source>
        <translation>送付状…</translation>
    </message>
    <message>
        <source>For the person in charge: count, serials, and a slip to sign</source>
        <translation>ご担当者あて: 通数、番号、受領書</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are not scanned yet: this society dispatches a bundle only when every card was scanned into it.</source>
        <translation>
            <numerusform>まだ読み取られていないはがきが%n枚あります。この組合では、すべてのはがきを読み取ってから発送します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful: %n of these card(s) were not scanned, so nothing but the eye has checked that they belong here.</source>
        <translation>
            <numerusform>ご注意ください。このうち%n枚は読み取られておらず、この束のものかどうかを目でしか確かめていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleTable</name>
    <message>
        <source>Destination</source>
        <translation>届け先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>送付方法</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>準備完了日時</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>発送日時</translation>
    </message>
    <message>
        <source>Dispatched by</source>
        <translation>発送者</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Carrier&apos;s number</source>
        <translation>追跡番号</translation>
    </message>
</context>
<context>
    <name>BundleTrail</name>
    <message>
        <source>The carrier&apos;s number is noted.</source>
        <translation>追跡番号を記録しました。</translation>
    </message>
    <message>
        <source>The receipt is noted.</source>
        <translation>受領を記録しました。</translation>
    </message>
    <message>
        <source>Carrier&apos;s number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>As on the carrier&apos;s slip, typed or scanned</source>
        <translation>控えの番号を入力または読み取り</translation>
    </message>
    <message>
        <source>Note the number</source>
        <translation>番号を記録</translation>
    </message>
    <message>
        <source>Writes over a number that was noted before</source>
        <translation>前に記録した番号は上書きされます</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Day on which the employer had the bundle in hand</source>
        <translation>事業所に届いた日</translation>
    </message>
    <message>
        <source>Who confirmed it there</source>
        <translation>受領を確認したご担当者</translation>
    </message>
    <message>
        <source>Note the receipt</source>
        <translation>受領を記録</translation>
    </message>
    <message>
        <source>It is noted once</source>
        <translation>記録は一度だけです</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Stop</source>
        <comment>long work</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Calibration page for %1 on %2</source>
        <translation>位置合わせページ&#x3000;用紙 %1&#x3000;プリンター %2</translation>
    </message>
    <message>
        <source>Second side. Hold the sheet against the light: the crosses of both sides should meet.</source>
        <translation>2 面目です。用紙を光に透かして、両面の十字が重なることを確かめてください。</translation>
    </message>
    <message>
        <source>Printed with: right %1 mm, down %2 mm, width %3 %, height %4 %.</source>
        <translation>この印刷の設定：右へ %1 mm、下へ %2 mm、幅 %3 %、高さ %4 %。</translation>
    </message>
    <message>
        <source>1. Width: measure between the two upper crosses. New width = width × %1 ÷ measured mm.</source>
        <translation>1. 幅：上の 2 つの十字の間を測ります。新しい幅 ＝ 今の幅 × %1 ÷ 測った mm。</translation>
    </message>
    <message>
        <source>2. Height: measure between the two left crosses. New height = height × %1 ÷ measured mm.</source>
        <translation>2. 高さ：左の 2 つの十字の間を測ります。新しい高さ ＝ 今の高さ × %1 ÷ 測った mm。</translation>
    </message>
    <message>
        <source>3. Right: measure from the paper&apos;s left edge to the upper left cross. New right = right + %1 − measured mm.</source>
        <translation>3. 右へ：用紙の左端から左上の十字までを測ります。新しい値 ＝ 今の値 ＋ %1 − 測った mm。</translation>
    </message>
    <message>
        <source>4. Down: measure from the paper&apos;s upper edge to that cross. New down = down + %1 − measured mm.</source>
        <translation>4. 下へ：用紙の上端からその十字までを測ります。新しい値 ＝ 今の値 ＋ %1 − 測った mm。</translation>
    </message>
    <message>
        <source>The rulers begin at the paper&apos;s edge: the first mark that can be seen tells how far this printer reaches.</source>
        <translation>目盛りは用紙の端から始まります。見えている最初の目盛りが、このプリンターで印刷できる端です。</translation>
    </message>
</context>
<context>
    <name>CallBackStrip</name>
    <message>
        <source>Reached on the number on file</source>
        <translation>登録の電話番号で本人と話せました</translation>
    </message>
    <message>
        <source>Number on file was looked up</source>
        <translation>登録の電話番号を確認済み</translation>
    </message>
    <message>
        <source>Number on file: %1</source>
        <translation>登録の電話番号: %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>a member who is called back</comment>
        <translation>つながった</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>on calling a member back</comment>
        <translation>出ない</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>answers on calling a member back</comment>
        <translation>別人が出た</translation>
    </message>
    <message>
        <source>Refuses</source>
        <comment>a member who is called back</comment>
        <translation>断られた</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>折り返し電話…</translation>
    </message>
    <message>
        <source>Show the number on file to call the member back; it is recorded</source>
        <translation>折り返すために登録の電話番号を表示します（記録されます）</translation>
    </message>
    <message>
        <source>Call this number now. From here on only being reached there proves it, not saying the number.</source>
        <translation>この番号へ折り返してください。これ以降は、番号を言えたことではなく、この番号でつながったことだけが確認になります。</translation>
    </message>
    <message>
        <source>Calling back: %1</source>
        <translation>折り返しの結果: %1</translation>
    </message>
</context>
<context>
    <name>CardInHandStrip</name>
    <message>
        <source>Neither a card&apos;s number nor a date. Such as MK-0001234-5 or R8.10.14.</source>
        <translation>はがき番号でも日付でもありません。MK-0001234-5 や R8.10.14 のように入力してください。</translation>
    </message>
    <message>
        <source>Card in the caller&apos;s hand</source>
        <translation>お手元のはがき</translation>
    </message>
    <message>
        <source>Number or date at its upper right</source>
        <translation>番号、または右上の日付</translation>
    </message>
    <message>
        <source>Number or date of the card in the caller&apos;s hand</source>
        <translation>お手元のはがきの番号または日付</translation>
    </message>
    <message>
        <source>Is it valid?</source>
        <translation>有効か調べる</translation>
    </message>
    <message>
        <source>Look up what the card is worth (Enter)</source>
        <translation>はがきが有効かどうかを調べます（Enter）</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>Preview of the card</source>
        <translation>はがきの見本</translation>
    </message>
    <message>
        <source>This card has no customer barcode. %1</source>
        <comment>why</comment>
        <translation>このはがきにはカスタマバーコードを印刷しません。%1</translation>
    </message>
    <message>
        <source>All faces of the card with a made-up password. Folds and an envelope&apos;s window are dashed, glue and what no printer reaches is shaded; none of that is printed.</source>
        <translation>はがきの各面に見本のパスワードを入れて表示しています。破線は折り目と封筒の窓、網かけはのりと印刷できない縁です。どれも印刷されません。</translation>
    </message>
</context>
<context>
    <name>CardsTab</name>
    <message>
        <source>Cards</source>
        <comment>heading: the postcards of a member</comment>
        <translation>はがき</translation>
    </message>
    <message>
        <source>No card was ever made for this person.</source>
        <translation>この人あてのはがきは、まだ作られていません。</translation>
    </message>
</context>
<context>
    <name>CauseTable</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確からしさ</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is no free port on this computer.</source>
        <translation>このコンピューターに空いているポートがありません。</translation>
    </message>
    <message>
        <source>%1 The server&apos;s own words are in %2.</source>
        <translation>%1 サーバーの記録は %2 にあります。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>フォルダー %1 を削除できません。</translation>
    </message>
    <message>
        <source>PostgreSQL cannot read the name of the folder %1, and this disk keeps no short names. Choose a folder with Latin letters only, such as C:/Madoguchi, with --dir.</source>
        <translation>PostgreSQLがフォルダー名 %1 を読めません（このディスクには短い名前がありません）。--dir で、C:/Madoguchi のような半角英数字だけのフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>The server; this computer if not given.</source>
        <translation>サーバー。省略時はこのコンピューター。</translation>
    </message>
    <message>
        <source>The server&apos;s port; 5432 if not given.</source>
        <translation>サーバーのポート。省略時は5432。</translation>
    </message>
    <message>
        <source>The database; madoguchi if not given.</source>
        <translation>データベース。省略時は madoguchi。</translation>
    </message>
    <message>
        <source>Who signs in; madoguchi_operator if not given.</source>
        <translation>接続する利用者。省略時は madoguchi_operator。</translation>
    </message>
    <message>
        <source>The file of the certificate authority (PEM). Needed for every server but this computer.</source>
        <translation>認証局の証明書のファイル（PEM）。このコンピューター以外のサーバーには必ず指定します。</translation>
    </message>
    <message>
        <source>Instead of all these: the folder of a demo that runs.</source>
        <translation>上のすべてに代えて、動いているデモのフォルダーを指定します。</translation>
    </message>
    <message>
        <source>Usage: madoguchi-db %1 [options] %2</source>
        <translation>使い方: madoguchi-db %1 [オプション] %2</translation>
    </message>
    <message>
        <source>The password is taken from the environment (MADOGUCHI_DB_PASSWORD), or asked for.</source>
        <translation>パスワードは環境変数 MADOGUCHI_DB_PASSWORD から取ります。なければ入力を求めます。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message numerus="yes">
        <source>“madoguchi-db %1” takes %n argument(s).</source>
        <translation>
            <numerusform>「madoguchi-db %1」には引数を%n個指定します。</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3.</source>
        <translation>--%1 には%2から%3までの数を指定してください。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Takes the definition from this folder instead of from the program.</source>
        <translation>プログラム内蔵の定義に代えて、このフォルダーの定義を使います。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Prepares a server: makes the database if there is none, the roles, and all that belongs in it. The user must be a superuser. May be repeated.</source>
        <translation>サーバーを準備します。データベースがなければ作り、ロールと必要なものをすべて整えます。利用者はスーパーユーザーでなければなりません。繰り返し実行できます。</translation>
    </message>
    <message>
        <source>The database %1 is ready, at version %2.</source>
        <translation>データベース %1 の準備ができました。版は%2です。</translation>
    </message>
    <message>
        <source>Brings a database to the state of this program: the tables step by step, then the functions.</source>
        <translation>データベースをこのプログラムの版に合わせます。表を順に、続いて関数を更新します。</translation>
    </message>
    <message>
        <source>The database is at version %1.</source>
        <translation>データベースの版は%1です。</translation>
    </message>
    <message>
        <source>Says what a database holds and what it lacks.</source>
        <translation>データベースの内容と不足を表示します。</translation>
    </message>
    <message>
        <source>Enters a society by its file, or brings it up to date. Nothing is changed when the file has a problem.</source>
        <translation>ファイルの内容で組合を登録または更新します。ファイルに誤りがあるときは何も変更しません。</translation>
    </message>
    <message>
        <source>The society&apos;s file (JSON).</source>
        <translation>組合のファイル（JSON）。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s); nothing was changed.</source>
        <translation>
            <numerusform>ファイルに誤りが%n件あります。何も変更していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The society %1 is up to date.</source>
        <translation>組合 %1 は最新です。</translation>
    </message>
    <message>
        <source>Computes the record of what was done once more and names the first row that is not as it was written. Prints the head of each society&apos;s record; kept elsewhere, it shows later that the end has not been cut off.</source>
        <translation>操作記録を再計算し、書かれたときと異なる最初の行を示します。組合ごとに操作記録の最終値を表示します。別の場所に保管しておくと、末尾が切り取られていないことを後で確かめられます。</translation>
    </message>
    <message>
        <source>A head that was kept; may be given several times.</source>
        <translation>保管しておいた最終値。複数回指定できます。</translation>
    </message>
    <message>
        <source>“%1” is no head; it is written society:seal:hash.</source>
        <translation>「%1」は最終値ではありません。society:seal:hash の形で指定します。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read,</source>
        <translation>
            <numerusform>%n行を読みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not sealed yet.</source>
        <translation>
            <numerusform>うち%n行はまだ封印されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo&apos;s folder; one of the user&apos;s own if not given.</source>
        <translation>デモのフォルダー。省略時は利用者専用のフォルダー。</translation>
    </message>
    <message>
        <source>The demo runs on %1, port %2.</source>
        <translation>デモは %1 のポート%2で動いています。</translation>
    </message>
    <message>
        <source>The client finds it by: madoguchi --servers %1</source>
        <translation>クライアントの起動: madoguchi --servers %1</translation>
    </message>
    <message>
        <source>Prints all that one needs to use the demo as JSON.</source>
        <translation>デモを使うのに必要な情報をすべてJSONで表示します。</translation>
    </message>
    <message>
        <source>The port; a free one if not given.</source>
        <translation>ポート。省略時は空いているポート。</translation>
    </message>
    <message>
        <source>With certificates, for tests of the connection.</source>
        <translation>接続の試験のため、証明書を使います。</translation>
    </message>
    <message>
        <source>Throws a demo&apos;s content away and starts anew, on the same port.</source>
        <translation>デモの内容を捨て、同じポートで初めから作り直します。</translation>
    </message>
    <message>
        <source>Stops a demo&apos;s server; its content stays.</source>
        <translation>デモのサーバーを停止します。内容は残ります。</translation>
    </message>
    <message>
        <source>Says whether a demo runs, and where. Exit code 1 when it does not.</source>
        <translation>デモが動いているか、どこで動いているかを表示します。動いていないときの終了コードは1です。</translation>
    </message>
    <message>
        <source>There is no demo running in %1.</source>
        <translation>%1 で動いているデモはありません。</translation>
    </message>
    <message>
        <source>“madoguchi-db --help” lists the commands.</source>
        <translation>コマンドの一覧は「madoguchi-db --help」で表示します。</translation>
    </message>
    <message>
        <source>Prints nothing but the file that the client is given with --servers.</source>
        <translation>クライアントの --servers に渡すファイルの名前だけを表示します。</translation>
    </message>
    <message>
        <source>Leaves a server running that somebody is connected to.</source>
        <translation>誰かが接続しているサーバーは止めません。</translation>
    </message>
    <message>
        <source>Ends instead every server that was started with the programs beside this one, whoever did it: before these programs are removed.</source>
        <translation>代わりに、このプログラムに付属するサーバーを、誰が起動したものでもすべて終了します（プログラムを削除する前に使います）。</translation>
    </message>
    <message>
        <source>Stops a demo&apos;s server and deletes the demo.</source>
        <translation>デモのサーバーを止め、デモを削除します。</translation>
    </message>
    <message>
        <source>The profile of %1 is in use. The changes in the file wait until an administrator or a supervisor of the society approves them.</source>
        <translation>%1 のプロファイルは使用中です。ファイルの変更は、健保組合の管理者または承認者が承認するまで保留されます。</translation>
    </message>
    <message>
        <source>Only this society; may be given several times.</source>
        <translation>この組合だけを対象にします。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Only says what is due; nothing is changed.</source>
        <translation>期限が来たものを示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>How many accounts at a time; 200 if not given.</source>
        <translation>一度に処理するアカウントの数。指定がなければ 200 です。</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 accounts erased so far</source>
        <translation>%1：アカウント %2 件を消去しました（続行中）</translation>
    </message>
    <message>
        <source>%1: %2 accounts erased, %3 losses carried out, %4 other rows erased</source>
        <translation>%1：アカウント %2 件を消去、資格喪失 %3 件を処理、その他 %4 行を消去しました</translation>
    </message>
    <message>
        <source>%1: %2 accounts wait for a card that is being made; the next run looks again</source>
        <translation>%1：アカウント %2 件は作成中のはがきを待っています。次の実行で改めて確認します</translation>
    </message>
    <message>
        <source>madoguchi-db: the operator&apos;s command of Madoguchi.

  init                 prepares an empty server: roles, database, tables, functions
  migrate              brings a database to the state of this program
  status               says what a database holds and what it lacks
  society load &lt;file&gt;  enters a society or brings it up to date
  audit verify         computes the record of what was done once more
  retention run        erases what is due, with a proof
  roster check &lt;file&gt;  says what a roster would change
  roster import &lt;file&gt; brings a roster in, to be approved
  roster status, roster approve, roster merge, roster cancel
  demo start           makes and starts a demo on this computer
  demo status, demo stop, demo reset, demo remove
  demo fill            fills an empty database with members who do not exist

“madoguchi-db &lt;command&gt; --help” tells the options and gives examples.
“madoguchi-db --language ja &lt;command&gt;” speaks Japanese, with en English; without, as the computer.
Exit code: 0 done, 1 failed, 2 the command was not understood.</source>
        <translation>madoguchi-db: Madoguchiの運用者用コマンド

  init                 空のサーバーを準備します（ロール、データベース、表、関数）
  migrate              データベースをこのプログラムの版に合わせます
  status               データベースの内容と不足を表示します
  society load &lt;file&gt;  組合を登録または更新します
  audit verify         操作記録を再計算して検証します
  retention run        期限が来たものを消去し、その証拠を残します
  roster check &lt;file&gt;  名簿が何を変えるかを示します
  roster import &lt;file&gt; 名簿を取り込み、承認を待ちます
  roster status, roster approve, roster merge, roster cancel
  demo start           このコンピューターにデモを作り、開始します
  demo status, demo stop, demo reset, demo remove
  demo fill            空のデータベースを架空の加入者で満たします

「madoguchi-db &lt;command&gt; --help」でオプションと例を表示します。
「madoguchi-db --language ja &lt;command&gt;」は日本語、en は英語で表示します。指定しなければコンピューターの言語です。
終了コード: 0 完了、1 失敗、2 コマンドを解釈できない</translation>
    </message>
    <message>
        <source>How many members there are in all societies together; 600 if not given.</source>
        <translation>すべての組合を合わせた加入者の人数。指定しなければ600人です。</translation>
    </message>
    <message>
        <source>How many societies; 5 if not given. Those behind the fifth are made ones.</source>
        <translation>組合の数。指定しなければ5です。6番目からは架空の組合になります。</translation>
    </message>
    <message>
        <source>Another number makes other members; 1 if not given.</source>
        <translation>番号を変えると別の加入者になります。指定しなければ1です。</translation>
    </message>
    <message>
        <source>The records&apos; today, as 2026-04-01; the present day if not given. The same numbers and the same day make the same records.</source>
        <translation>記録上の今日（例: 2026-04-01）。指定しなければ現在の日付です。番号と日付が同じであれば、同じ記録ができます。</translation>
    </message>
    <message>
        <source>Makes the indexes after the members are loaded, which is quicker for many; done anyway for more than 100,000.</source>
        <translation>加入者を読み込んだあとで索引を作ります。人数が多いときに速くなります。10万人を超えるときは常にこうします。</translation>
    </message>
    <message>
        <source>--as-of must be a day from 2024 to 2049, such as 2026-04-01.</source>
        <translation>--as-of には2024年から2049年までの日付を、2026-04-01のように指定してください。</translation>
    </message>
    <message>
        <source>Makes a private server with societies and members who do not exist, and starts it. When it runs already, only says how to use it. Needs the programs of a PostgreSQL server.</source>
        <translation>架空の組合と加入者を入れた専用サーバーを作って起動します。すでに動いているときは、使い方だけを表示します。PostgreSQLサーバーのプログラムが必要です。</translation>
    </message>
    <message>
        <source>Fills an empty database with societies and members who do not exist, for measurements. If this is interrupted, the database has to be dropped. The user must be a superuser.</source>
        <translation>計測のために、空のデータベースを架空の組合と加入者で満たします。途中で止めたときは、データベースを削除してください。スーパーユーザーの権限が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) were loaded.</source>
        <translation>
            <numerusform>%n人の加入者を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many members the first society has; six of ten, and a million at most, if not given.</source>
        <translation>最初の健保組合の加入者数。指定しなければ全体の6割で、100万人まで。</translation>
    </message>
    <message>
        <source>The society&apos;s code.</source>
        <translation>健保組合のコード。</translation>
    </message>
    <message>
        <source>Name the society with --society.</source>
        <translation>--society で健保組合を指定してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2 (%3): %4</source>
        <translation>%1 行目 %2 列目（%3）：%4</translation>
    </message>
    <message>
        <source>Covered now: %1. New: %2, changed: %3, moved: %4, lost: %5, unchanged: %6, passed over: %7</source>
        <translation>現在の加入者：%1。新規：%2、変更：%3、異動：%4、喪失：%5、変更なし：%6、対象外：%7</translation>
    </message>
    <message>
        <source>Look at: %1: %2 (lines %3)</source>
        <translation>要確認：%1：%2 件（%3 行目）</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>“%1” is no character set that is read here.</source>
        <translation>「%1」は読み取れる文字コードではありません。</translation>
    </message>
    <message>
        <source>The roster (CSV), its first line the headings.</source>
        <translation>名簿（CSV）。1 行目は見出しです。</translation>
    </message>
    <message>
        <source>The file lists changes; who is not in it stays as is.</source>
        <translation>異動だけのファイルです。載っていない方は変わりません。</translation>
    </message>
    <message>
        <source>The day for which the roster was drawn up; today if not given.</source>
        <translation>名簿の基準日。省略すると本日。</translation>
    </message>
    <message>
        <source>The file&apos;s character set, if it is not to be found out.</source>
        <translation>ファイルの文字コード。省略すると判別します。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s); nothing was changed.</source>
        <translation>
            <numerusform>ファイルに %n 件の誤りがあります。何も変わっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 %2.</source>
        <translation>取込 %1：%2。</translation>
    </message>
    <message>
        <source>Compares a roster with the record and says what it would change. Nothing is kept.</source>
        <translation>名簿を記録と照合し、何が変わるかを示します。何も残しません。</translation>
    </message>
    <message>
        <source>Brings a roster in and compares it with the record. It waits until an administrator or a supervisor of the society approves it; then “roster merge” carries it out.</source>
        <translation>名簿を取り込み、記録と照合します。組合の管理者または承認者の承認を待ち、「roster merge」で反映します。</translation>
    </message>
    <message>
        <source>Lists the imports of a society.</source>
        <translation>健保組合の取込を一覧します。</translation>
    </message>
    <message>
        <source>%1: %2; lines: %3, suspicious: %4</source>
        <translation>%1：%2、行数：%3、要確認：%4</translation>
    </message>
    <message>
        <source>Approves the roster that waits, as the member of staff who signs in here: an administrator or a supervisor who did not bring it in.</source>
        <translation>待っている名簿を、ここで接続する職員として承認します。取り込んだ本人ではない、管理者または承認者に限ります。</translation>
    </message>
    <message>
        <source>The import&apos;s number, as “roster status” shows it.</source>
        <translation>「roster status」が示す取込の番号。</translation>
    </message>
    <message>
        <source>How many of its changes are suspicious, as was looked at.</source>
        <translation>確認した要確認の件数。</translation>
    </message>
    <message>
        <source>Import %1 is approved.</source>
        <translation>取込 %1 を承認しました。</translation>
    </message>
    <message>
        <source>Carries out the approved roster of a society, all of it or nothing. Ctrl+C cancels.</source>
        <translation>承認済みの名簿を反映します。すべて反映するか、何も変えないかのどちらかです。Ctrl+C で中止します。</translation>
    </message>
    <message>
        <source>Merged. New: %1, changed: %2, moved: %3, lost: %4, unchanged: %5</source>
        <translation>反映しました。新規：%1、変更：%2、異動：%3、喪失：%4、変更なし：%5</translation>
    </message>
    <message>
        <source>The search&apos;s list of pending entries is left to autovacuum: this login may not clean it.</source>
        <translation>検索の保留分の整理は自動バキュームに任せます。この接続には整理する権限がありません。</translation>
    </message>
    <message>
        <source>Gives up the import of a society that is not merged yet.</source>
        <translation>まだ反映していない取込を中止します。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed, and nothing of the file is left in the database.</source>
        <translation>中止しました。何も変わらず、ファイルの内容はデータベースに残っていません。</translation>
    </message>
    <message>
        <source>Carries out what losses of coverage end, erases what the profiles say is due, and keeps a proof of it: who, when, what kinds, how many. Writes down which requests and approvals have lapsed. Meant for every night; may be stopped and started again at any time.</source>
        <translation>資格喪失に伴う終了処理を行い、プロファイルで定めた期限が来たものを消去し、その証跡(だれの、いつ、何を、いくつ)を残します。期限が過ぎた申請と承認も記録します。毎晩の実行を想定しており、いつでも中断して再開できます。</translation>
    </message>
    <message>
        <source>%1: %2 requests expired, %3 approvals lapsed</source>
        <translation>%1: 期限切れの申請%2件、失効した承認%3件</translation>
    </message>
    <message>
        <source>%1: %2 unused secrets lapsed</source>
        <translation>%1: 使われないまま失効したパスワード%2件</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>ContactTab</name>
    <message>
        <source>Contact</source>
        <comment>heading: address, telephone and mail of a member</comment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Why is “%1” to be seen? The reason is recorded.</source>
        <translation>「%1」を見る理由を入力してください。理由は記録されます。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <comment>a mail address</comment>
        <translation>%1（確認済み）</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <comment>a mail address</comment>
        <translation>%1（未確認）</translation>
    </message>
    <message>
        <source>Symbol and number: %1</source>
        <translation>記号・番号: %1</translation>
    </message>
    <message>
        <source>Date of birth: %1</source>
        <translation>生年月日: %1</translation>
    </message>
    <message>
        <source>〒%1</source>
        <comment>a postal code</comment>
        <translation>〒%1</translation>
    </message>
    <message>
        <source>Nothing is on record.</source>
        <translation>登録されていません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Login ID</source>
        <translation>ログインID</translation>
    </message>
    <message>
        <source>What the first registration asks for</source>
        <translation>初回登録の認証情報</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Cover “%1” again</source>
        <translation>「%1」を再び隠します</translation>
    </message>
    <message>
        <source>Show “%1”, with a reason that is recorded</source>
        <translation>理由を記録して「%1」を表示します</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隠す: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Opens once the identity check of a request in your hand has passed.</source>
        <translation>担当中の依頼で本人確認が済むと表示できます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: covered</source>
        <comment>a detail</comment>
        <translation>%1: 非表示</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>%1として検索</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between forms of input</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>The request was taken. Its number is %1.</source>
        <translation>依頼を受け付けました。受付番号は%1です。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is checked and the request submitted under “Requests”.</source>
        <translation>本人確認と承認への回付は「受付」で行います。</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>この依頼へ進む</translation>
    </message>
    <message>
        <source>Symbol-number, name, kana, date of birth, e-mail, card number</source>
        <translation>記号-番号・氏名・カナ・生年月日・メールアドレス・はがき番号</translation>
    </message>
    <message>
        <source>Search for a member</source>
        <translation>加入者を検索</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>検索欄へ移動</translation>
    </message>
    <message>
        <source>Take a request…</source>
        <translation>依頼を受け付ける…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>検索結果へ戻る</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Who answers what, and general answers</source>
        <translation>担当と一般的な回答</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>加入者区分</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>喪失理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>資格取得日</translation>
    </message>
</context>
<context>
    <name>CoveragesTab</name>
    <message>
        <source>Coverage</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>No coverage is on record.</source>
        <translation>資格の記録がありません。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 is another computer, so its certificate has to be checked: name the file of the certificate authority with --root-certificate.</source>
        <translation>%1 は別のコンピューターのため、証明書の確認が必要です。--root-certificate で認証局の証明書のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The database %1 on %2, port %3, does not let %4 in: %5</source>
        <translation>%2（ポート%3）のデータベース %1 に、%4 では接続できません: %5</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>データベースとの接続が切れました。</translation>
    </message>
    <message>
        <source>The database refused (%1): %2</source>
        <translation>データベースに拒否されました（%1）: %2</translation>
    </message>
    <message>
        <source>No verifier could be made for the password of %1.</source>
        <translation>%1 のパスワードの照合用データを作れませんでした。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in the database.</source>
        <translation>「%1」はデータベースの名前として使えません。</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>en</source>
        <comment>code of the locale whose names of weekdays are used, such as ja</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yyyy-MM-dd ddd</source>
        <comment>format of a day with its weekday, see QLocale::toString</comment>
        <translation>yyyy/MM/dd(ddd)</translation>
    </message>
    <message>
        <source>yyyy-MM-dd ddd HH:mm</source>
        <comment>format of a day with its weekday and the time</comment>
        <translation>yyyy/MM/dd(ddd) HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first year of an era, in Japanese the character gan</comment>
        <translation>元</translation>
    </message>
    <message>
        <source>Meiji %1.%2.%3</source>
        <comment>year, month, day</comment>
        <translation>明治%1年%2月%3日</translation>
    </message>
    <message>
        <source>Taisho %1.%2.%3</source>
        <comment>year, month, day</comment>
        <translation>大正%1年%2月%3日</translation>
    </message>
    <message>
        <source>Showa %1.%2.%3</source>
        <comment>year, month, day</comment>
        <translation>昭和%1年%2月%3日</translation>
    </message>
    <message>
        <source>Heisei %1.%2.%3</source>
        <comment>year, month, day</comment>
        <translation>平成%1年%2月%3日</translation>
    </message>
    <message>
        <source>Reiwa %1.%2.%3</source>
        <comment>year, month, day</comment>
        <translation>令和%1年%2月%3日</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>format of a date of birth</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>%1 (%2), age %3</source>
        <comment>date of birth, the same in the Japanese calendar, age</comment>
        <translation>%1（%2、%3歳）</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Another command is working on %1.</source>
        <translation>別のコマンドが %1 を処理中です。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and is not a demo, so it is left alone.</source>
        <translation>フォルダー %1 は空ではなく、デモでもないため、手を付けません。</translation>
    </message>
    <message>
        <source>There is no demo in %1. Make one with: madoguchi-db demo start</source>
        <translation>%1 にデモはありません。次のコマンドで作れます: madoguchi-db demo start</translation>
    </message>
    <message>
        <source>Making a private PostgreSQL server in %1.</source>
        <translation>%1 に専用のPostgreSQLサーバーを作っています。</translation>
    </message>
</context>
<context>
    <name>DemoAtSignIn</name>
    <message>
        <source>The sample data is not installed on this computer.</source>
        <translation>このコンピューターにサンプルデータがインストールされていません。</translation>
    </message>
</context>
<context>
    <name>DemoBulk</name>
    <message>
        <source>Making the index %1.</source>
        <translation>索引 %1 を作っています。</translation>
    </message>
</context>
<context>
    <name>DemoCertificates</name>
    <message>
        <source>The program openssl, which makes the demo&apos;s certificates, failed: %1</source>
        <translation>デモの証明書を作るプログラム openssl が失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>DemoContent</name>
    <message>
        <source>Loading members who do not exist.</source>
        <translation>架空の加入者を登録しています。</translation>
    </message>
    <message>
        <source>There is not enough memory for a password hash.</source>
        <translation>パスワードのハッシュを計算するメモリーが足りません。</translation>
    </message>
    <message>
        <source>The database holds societies already; only an empty one is filled.</source>
        <translation>データベースにはすでに組合があります。満たせるのは空のデータベースだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Loading %n society(s) and their staff.</source>
        <translation>
            <numerusform>%n組合と職員を読み込んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n member(s).</source>
        <translation>
            <numerusform>%1: %n人の加入者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoOffer</name>
    <message>
        <source>All that was done in the demo will be lost, and new people will be made.</source>
        <translation>デモで行ったことはすべて失われ、架空の加入者が新しく作られます。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Starting the demo</source>
        <translation>デモを準備しています</translation>
    </message>
    <message>
        <source>Stopping the demo</source>
        <translation>デモを終了しています</translation>
    </message>
    <message>
        <source>To look around without a server, this computer can make a small database of its own, with people who do not exist.</source>
        <translation>サーバーがなくても、このコンピューターの中に架空の加入者の小さなデータベースを作って試すことができます。</translation>
    </message>
    <message>
        <source>The database is made on this computer alone. The first time takes up to a minute.</source>
        <translation>データベースはこのコンピューターの中だけに作られます。初回は1分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>This is a demo on this computer. Everybody in it is invented, and nothing that you do in it reaches anybody. It stops when you close the program.</source>
        <translation>このコンピューターの中だけのデモです。登場する人はすべて架空で、操作が誰かに届くことはありません。プログラムを閉じると終了します。</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>最初からやり直す…</translation>
    </message>
    <message>
        <source>Stop the demo</source>
        <translation>デモを終了する</translation>
    </message>
</context>
<context>
    <name>DemoRequests</name>
    <message>
        <source>The society %1 has nobody with the duty %2.</source>
        <translation>組合 %1 に、担当業務「%2」を持つ職員がいません。</translation>
    </message>
</context>
<context>
    <name>DemoServer</name>
    <message>
        <source>The program %1 cannot be started.</source>
        <translation>プログラム %1 を起動できません。</translation>
    </message>
</context>
<context>
    <name>DemoSocieties</name>
    <message>
        <source>The profile of %1 has problems: %2</source>
        <translation>%1の設定に誤りがあります: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル %1 を読めません: %2</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO — all members are invented; nothing here reaches anybody.</source>
        <translation>デモ ― 加入者はすべて架空です。ここでの操作が外部に届くことはありません。</translation>
    </message>
</context>
<context>
    <name>DeputiesPanel</name>
    <message>
        <source>A deputy is filled in and not named yet.</source>
        <translation>代行者の入力が途中です。まだ指名していません。</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>代行する相手</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>days</comment>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断した人</translation>
    </message>
    <message>
        <source>Once confirmed, %1 decides on requests in the place of %2 on these days, and is bound by the hands of both.</source>
        <translation>確認すると、この期間は%1さんが%2さんの代わりに申請を判断します。二人のどちらかが関わった申請は判断できません。</translation>
    </message>
    <message>
        <source>Somebody who is neither of the two confirms it.</source>
        <translation>二人以外の人が確認します。</translation>
    </message>
    <message>
        <source>%1 may decide in the place of %2.</source>
        <translation>%1さんは%2さんの代わりに判断できます。</translation>
    </message>
    <message>
        <source>%1 does not become a deputy.</source>
        <translation>%1さんは代行者になりません。</translation>
    </message>
    <message>
        <source>End it now? From this moment on %1 decides no more in the place of %2.</source>
        <translation>いま終了しますか。これ以降、%1さんは%2さんの代わりに判断できません。</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>いま終了する</translation>
    </message>
    <message>
        <source>%1 is no deputy of %2 any more.</source>
        <translation>%1さんの%2さんの代行を終了しました。</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代行者</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody. Name your deputy above.</source>
        <translation>代行者はいません。上の欄で指名します。</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody. A supervisor names a deputy.</source>
        <translation>代行者はいません。承認者が指名します。</translation>
    </message>
    <message>
        <source>No deputy is chosen</source>
        <translation>代行者が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one to confirm, refuse or end it.</source>
        <translation>選ぶと、確認・却下・終了ができます。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Lets this deputy decide on these days</source>
        <translation>この期間の代行を認めます</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Asks for the reason</source>
        <translation>理由を尋ねます</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>早めに終了…</translation>
    </message>
    <message>
        <source>Asks once more before anything happens</source>
        <translation>実行の前にもう一度確認します</translation>
    </message>
    <message>
        <source>Why does this person not become a deputy?</source>
        <translation>代行者にしない理由</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>却下する</translation>
    </message>
</context>
<context>
    <name>DeputyEntry</name>
    <message>
        <source>Deputy…</source>
        <comment>choose one</comment>
        <translation>代行者…</translation>
    </message>
    <message>
        <source>%1 is named as your deputy from %2 until %3.</source>
        <comment>name, days</comment>
        <translation>%1さんを%2から%3までの代行者に指名しました。</translation>
    </message>
    <message>
        <source>It holds once a third person has confirmed it.</source>
        <translation>第三者が確認すると有効になります。</translation>
    </message>
    <message>
        <source>Who becomes your deputy</source>
        <translation>代行者になる人</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for a deputy</source>
        <translation>代行を頼む理由</translation>
    </message>
    <message>
        <source>Name as my deputy</source>
        <translation>代行者に指名</translation>
    </message>
    <message>
        <source>A third person confirms it; 93 days at the most</source>
        <translation>第三者が確認します。最長93日です</translation>
    </message>
</context>
<context>
    <name>DeputyTable</name>
    <message>
        <source>Deputy</source>
        <translation>代行者</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>代行する相手</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer does not let the program protect members&apos; data.</source>
        <translation>この端末では、加入者の情報を守るための設定ができませんでした。</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> ・ </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words to say to a caller</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Do the next step (F7)</source>
        <translation>次の一手を行います（F7）</translation>
    </message>
    <message>
        <source>Why they do not get in</source>
        <translation>なぜ入れないか</translation>
    </message>
    <message>
        <source>Address that the caller typed</source>
        <translation>入力したというアドレス</translation>
    </message>
    <message>
        <source>E-mail address that the caller says was typed</source>
        <translation>相手が入力したというメールアドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the sentence for the caller (Ctrl+Shift+C)</source>
        <translation>お伝えする言葉をコピーします（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Causes, the likeliest first</source>
        <translation>原因（確からしい順）</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Which card is in the caller&apos;s hand?</source>
        <translation>お手元のはがきはどれか</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>次の一手</translation>
    </message>
    <message>
        <source>Copy the sentence for the caller</source>
        <translation>お伝えする言葉をコピー</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown: this program is out of date</source>
        <translation>不明: このプログラムが古いようです</translation>
    </message>
    <message>
        <source>Certainty: high</source>
        <translation>確からしさ: 高</translation>
    </message>
    <message>
        <source>Certainty: medium</source>
        <translation>確からしさ: 中</translation>
    </message>
    <message>
        <source>Certainty: low</source>
        <translation>確からしさ: 低</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <comment>kind of request</comment>
        <translation>受け付ける: %1</translation>
    </message>
    <message>
        <source>Go to request %1</source>
        <translation>受付 %1 へ</translation>
    </message>
    <message>
        <source>Which card is it?</source>
        <translation>どのはがきか確かめる</translation>
    </message>
    <message>
        <source>Look at the mails</source>
        <translation>メールの記録を見る</translation>
    </message>
    <message>
        <source>Who answers this?</source>
        <translation>担当を調べる</translation>
    </message>
    <message>
        <source>There is nothing to do but wait.</source>
        <translation>お待ちいただくほかありません。</translation>
    </message>
    <message>
        <source>The member does this on the portal.</source>
        <translation>ご本人がポータルで行います。</translation>
    </message>
    <message>
        <source>The employer&apos;s person in charge hands the card out.</source>
        <translation>事業所のご担当者が手渡します。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is checked</source>
        <translation>本人確認済み</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is not checked: only say what the sentences say</source>
        <translation>本人確認がまだです: お伝えする言葉のほかは話さないでください</translation>
    </message>
    <message>
        <source>This card is not this person&apos;s.</source>
        <translation>この方のはがきではありません。</translation>
    </message>
    <message>
        <source>No card of this person has left the house.</source>
        <translation>この方のはがきは、まだ発送されていません。</translation>
    </message>
    <message>
        <source>No card of this person has this date. The latest one is dated %1; an earlier one is void.</source>
        <translation>この日付のはがきはありません。最も新しいはがきは%1付で、それより前の日付のものは無効です。</translation>
    </message>
    <message>
        <source>%1, dated %2</source>
        <comment>card number, day</comment>
        <translation>%1（%2付）</translation>
    </message>
    <message>
        <source>%1: this card is valid.</source>
        <translation>%1: このはがきは有効です。</translation>
    </message>
    <message>
        <source>%1: void since %2. The valid card is %3, dated %4.</source>
        <translation>%1: %2から無効です。有効なのは%3（%4付）です。</translation>
    </message>
    <message>
        <source>%1: void since %2, because a later one was dispatched.</source>
        <translation>%1: 新しいはがきの発送により、%2から無効です。</translation>
    </message>
    <message>
        <source>%1: void since %2, because it was reported lost or seen.</source>
        <translation>%1: 紛失などの申し出により、%2から無効です。</translation>
    </message>
    <message>
        <source>%1: void since %2, because it was not used in time.</source>
        <translation>%1: 期限までに使われなかったため、%2から無効です。</translation>
    </message>
    <message>
        <source>%1: this card came back to the society.</source>
        <translation>%1: このはがきは組合に戻ってきています。</translation>
    </message>
    <message>
        <source>%1: this card has not left the house yet. Compare the number again.</source>
        <translation>%1: このはがきはまだ発送していません。番号をもう一度確かめてください。</translation>
    </message>
    <message>
        <source>%1: this card was never sent. Compare the number again.</source>
        <translation>%1: このはがきは発送されていません。番号をもう一度確かめてください。</translation>
    </message>
    <message>
        <source>%1: void since %2.</source>
        <translation>%1: %2から無効です。</translation>
    </message>
    <message>
        <source>%1, guidance number %2</source>
        <translation>%1（ガイダンス番号 %2）</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>%1で終了</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1まで有効</translation>
    </message>
    <message>
        <source>A mail has been waiting to be sent since {queued_at}.</source>
        <translation>{queued_at}からメールが送信待ちのままです。</translation>
    </message>
    <message>
        <source>The mail has not left yet. Please wait a little.</source>
        <translation>メールの送信が遅れております。いましばらくお待ちください。</translation>
    </message>
    <message>
        <source>The mail came back: the address does not exist as it was typed.</source>
        <translation>入力されたメールアドレスが見つからず、メールが戻っています。</translation>
    </message>
    <message>
        <source>The mail could not be delivered to the address. Please type it again with care.</source>
        <translation>ご入力のメールアドレスに届きませんでした。アドレスをご確認のうえ、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The mail could not be delivered: the mailbox is full.</source>
        <translation>メールボックスがいっぱいで、メールが届いていません。</translation>
    </message>
    <message>
        <source>Your mailbox is full. Please make room and try again.</source>
        <translation>メールの保管容量がいっぱいのようです。不要なメールを消してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A filter refuses the mail.</source>
        <translation>受信の設定により、メールが拒まれています。</translation>
    </message>
    <message>
        <source>Please allow mail from {sender}, also at your provider or your company.</source>
        <translation>{sender}からのメールを受け取れるように設定してください。会社のアドレスでは、会社の仕組みで止まることがあります。</translation>
    </message>
    <message>
        <source>The mail was sent on {sent_at} and its link is unopened.</source>
        <translation>{sent_at}にメールを送りましたが、まだ開かれていません。</translation>
    </message>
    <message>
        <source>Please look into the junk folder, and allow mail from {sender}.</source>
        <translation>迷惑メールのフォルダーをご確認ください。{sender}からのメールを受け取れるように設定してください。</translation>
    </message>
    <message>
        <source>Mail does not reach the registered address.</source>
        <translation>登録のメールアドレスにメールが届いていません。</translation>
    </message>
    <message>
        <source>Please change to an address that our mail reaches, under the change of login information.</source>
        <translation>ログイン情報の変更から、組合のメールを受け取れるアドレスに変更してください。</translation>
    </message>
    <message>
        <source>The member has switched these mails off: {names}.</source>
        <translation>本人が配信を止めているメールがあります: {names}</translation>
    </message>
    <message>
        <source>Some kinds of mail are switched off. You can change this at any time on your page.</source>
        <translation>配信を止めているメールがあります。マイページでいつでも変更いただけます。</translation>
    </message>
    <message>
        <source>The temporary password was typed wrong too often; entering it is locked for a while.</source>
        <translation>仮パスワードの誤りが続き、入力がしばらく止められています。</translation>
    </message>
    <message>
        <source>It is locked for a while. Please try again later, with care for each letter.</source>
        <translation>しばらく入力ができなくなっています。時間をおいて、一文字ずつ確かめながらお試しください。</translation>
    </message>
    <message>
        <source>The temporary password was typed wrong {count} times.</source>
        <translation>仮パスワードを{count}回誤っています。</translation>
    </message>
    <message>
        <source>If it cannot be typed in any way, we make a new temporary password and send it. The ID stays the same. It takes about three days.</source>
        <translation>どうしても入力できないときは、仮パスワードをリセットして新しいものをお送りします。IDは変わりません。3日ほどかかります。</translation>
    </message>
    <message>
        <source>Registered on or before {old_until_on} and not signed in since: the registered address must be confirmed at the next login.</source>
        <translation>{old_until_on}以前の登録でその後ログインがなく、次のログインで登録済みアドレスの確認が必要です。</translation>
    </message>
    <message>
        <source>At the next login you will be asked to confirm your address. Please open the link in the mail that comes.</source>
        <translation>次のログインでメールアドレスの確認が出ます。「送信」を押し、届いたメールのURLを開いてください。</translation>
    </message>
    <message>
        <source>Registered on or before {old_until_on} without an address: one must be registered at the next login.</source>
        <translation>{old_until_on}以前の登録でメールアドレスがなく、次のログインで登録が必要です。</translation>
    </message>
    <message>
        <source>At the next login you will be asked to register an address. If ID and password are lost, we send them on a card.</source>
        <translation>次のログインでメールアドレスの登録が出ます。IDとパスワードもお分かりにならないときは、はがきでお送りします。</translation>
    </message>
    <message>
        <source>{days} days or more without a login: the address is to be confirmed at the next login.</source>
        <translation>{days}日以上ログインがなく、次のログインでメールアドレスの確認が出ます。</translation>
    </message>
    <message>
        <source>At the next login your address is shown. If it is still right, please go on; otherwise change it.</source>
        <translation>次のログインでメールアドレスの確認が出ます。変わりがなければそのままお進みください。変わったときは変更をお願いします。</translation>
    </message>
    <message>
        <source>No address is on file, so the key for signing in cannot be mailed.</source>
        <translation>メールアドレスの登録がなく、ログインの暗証キーを送れません。</translation>
    </message>
    <message>
        <source>We have no address to send the key to. We will reset the registration.</source>
        <translation>暗証キーをお送りするメールアドレスがございません。登録のリセットをいたします。</translation>
    </message>
    <message>
        <source>Signing in is locked since {locked_at}, after {failures} wrong passwords.</source>
        <translation>パスワードを{failures}回誤り、{locked_at}からログインが止められています。</translation>
    </message>
    <message>
        <source>The login is locked for about half an hour. Please try again after that.</source>
        <translation>誤りが続いたため、30分ほどログインできません。時間をおいてからお試しください。</translation>
    </message>
    <message>
        <source>The password of the viewing card was typed at the login.</source>
        <translation>ログイン画面に、閲覧用パスワードを入力しています。</translation>
    </message>
    <message>
        <source>The password on the card is for viewing. At the login, please use the ID and the password that you chose yourself.</source>
        <translation>はがきのパスワードは閲覧用です。ログインには、ご自身で決めたIDとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Wrong passwords at the login, and a viewing card went out lately: it may have been taken for the login.</source>
        <translation>ログインで誤りがあり、最近閲覧用のはがきが発送されています。取り違えのおそれがあります。</translation>
    </message>
    <message>
        <source>Is it the password of the card? That one is for viewing. The login has the password that you chose yourself.</source>
        <translation>はがきのパスワードではないでしょうか。そちらは閲覧用です。ログインには、ご自身で決めたパスワードを入力してください。</translation>
    </message>
    <message>
        <source>{count} wrong passwords since the last login.</source>
        <translation>最後のログインのあと、パスワードを{count}回誤っています。</translation>
    </message>
    <message>
        <source>Please try once more with care for capital and full-width letters.</source>
        <translation>大文字と小文字、全角と半角を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The one-time key ended on {expires_at} without being used.</source>
        <translation>暗証キーは{expires_at}に期限が切れました。</translation>
    </message>
    <message>
        <source>The key works once and for {minutes} minutes. Please ask for another one.</source>
        <translation>暗証キーは一回限り、{minutes}分間だけ有効です。再請求をお願いします。</translation>
    </message>
    <message>
        <source>A one-time key was sent on {sent_at} and works until {expires_at}.</source>
        <translation>{sent_at}に暗証キーを送っており、{expires_at}まで使えます。</translation>
    </message>
    <message>
        <source>Please look for the mail, and leave the page for the key open.</source>
        <translation>暗証キーのメールをお探しください。入力の画面は閉じずにお待ちください。</translation>
    </message>
    <message>
        <source>The page for the one-time key was closed, so the key is void.</source>
        <translation>暗証キーの入力画面が閉じられ、キーは無効です。</translation>
    </message>
    <message>
        <source>The key is void once its page is closed. Please begin again at the login page.</source>
        <translation>入力の画面を閉じると暗証キーは無効になります。ログイン画面からもう一度お手続きください。</translation>
    </message>
    <message>
        <source>The one-time key was typed wrong too often and is void.</source>
        <translation>暗証キーの誤りが続き、キーは無効です。</translation>
    </message>
    <message>
        <source>Please begin again at the login page; a new key will be sent.</source>
        <translation>ログイン画面からもう一度お手続きください。新しい暗証キーをお送りします。</translation>
    </message>
    <message>
        <source>{count} keys within an hour: the earlier mails&apos; keys are void.</source>
        <translation>1時間に{count}回請求があり、前のメールの暗証キーは無効です。</translation>
    </message>
    <message>
        <source>Please use the key of the newest mail.</source>
        <translation>一番新しいメールの暗証キーを入力してください。</translation>
    </message>
    <message>
        <source>The member does not wish to view, so no card was sent.</source>
        <translation>「希望しない」のため、はがきは送られていません。</translation>
    </message>
    <message>
        <source>Viewing is set to “not wished”. Please change it on the portal; the password is then sent on a card, in about a week.</source>
        <translation>Web表示が「希望しない」になっています。「希望する」に変更していただくと、1週間ほどではがきをお送りします。</translation>
    </message>
    <message>
        <source>The member wishes to view, but no viewing password works and none is under way.</source>
        <translation>「希望する」ですが、有効な閲覧用パスワードがなく、手配中のものもありません。</translation>
    </message>
    <message>
        <source>I will arrange for the card with the viewing password. It takes about a week.</source>
        <translation>閲覧用パスワードのはがきをお手配します。1週間ほどかかります。</translation>
    </message>
    <message>
        <source>Viewing is locked since {locked_at}, after wrong passwords. Signing in still works.</source>
        <translation>閲覧用パスワードの誤りが続き、{locked_at}から閲覧が止められています。ログインはできます。</translation>
    </message>
    <message>
        <source>Viewing is locked for about half an hour. Please try again after that.</source>
        <translation>誤りが続いたため、30分ほど閲覧できません。時間をおいてからお試しください。</translation>
    </message>
    <message>
        <source>The viewing password was typed wrong {count} times.</source>
        <translation>閲覧用パスワードを{count}回誤っています。</translation>
    </message>
    <message>
        <source>Please check capital and full-width letters, and tell me the date at the upper right of your card.</source>
        <translation>大文字と小文字、全角と半角をご確認ください。また、お手元のはがきの右上の日付を教えてください。</translation>
    </message>
    <message>
        <source>If the viewing password is lost, a new one is made, and the earlier card is void.</source>
        <translation>閲覧用パスワードが分からないときは再発行します。前のはがきは無効になります。</translation>
    </message>
    <message>
        <source>We can send a new password. It takes about a week, and the card you have is void then.</source>
        <translation>新しいパスワードをお送りできます。1週間ほどかかり、お手元のはがきは使えなくなります。</translation>
    </message>
    <message>
        <source>A card is under way already; another request would make it void.</source>
        <translation>はがきを手配中です。重ねて依頼すると、そのはがきは無効になります。</translation>
    </message>
    <message>
        <source>A card is under way already. Please wait for it.</source>
        <translation>すでにはがきを手配しております。届くまでお待ちください。</translation>
    </message>
    <message>
        <source>No address can be found for the card, so it cannot be sent.</source>
        <translation>はがきの届け先の住所が分からず、発送できません。</translation>
    </message>
    <message>
        <source>We are checking where to send the card. Please give us a little time.</source>
        <translation>お届け先を確かめております。少しお時間をください。</translation>
    </message>
    <message>
        <source>The card was dispatched to the employer on {dispatched_at} and its password has not been used.</source>
        <translation>{dispatched_at}にはがきを会社あてに発送しており、まだ使われていません。</translation>
    </message>
    <message>
        <source>The card dated {printed_on} went to your company. Please ask the person in charge of health insurance there.</source>
        <translation>{printed_on}付のはがきを会社あてにお送りしています。お勤め先の健康保険のご担当者にお尋ねください。</translation>
    </message>
    <message>
        <source>The card was dispatched to the member&apos;s home on {dispatched_at} and its password has not been used.</source>
        <translation>{dispatched_at}にはがきをご自宅あてに発送しており、まだ使われていません。</translation>
    </message>
    <message>
        <source>The card dated {printed_on} went to your home. Please wait a few days.</source>
        <translation>{printed_on}付のはがきをご自宅あてにお送りしています。届くまで数日お待ちください。</translation>
    </message>
    <message>
        <source>The card of {printed_on} came back.</source>
        <translation>{printed_on}付のはがきが戻ってきています。</translation>
    </message>
    <message>
        <source>The card came back to us. I will check the destination and send another one.</source>
        <translation>お送りしたはがきが戻ってまいりました。お届け先を確かめて、お送りし直します。</translation>
    </message>
    <message>
        <source>Another password has worked since {works_since_at}: every earlier card is void.</source>
        <translation>{works_since_at}から新しいパスワードが有効で、それより前のはがきは無効です。</translation>
    </message>
    <message>
        <source>Please tell me the date at the upper right of your card. Only the newest card can be used.</source>
        <translation>お手元のはがきの右上の日付を教えてください。最も新しい日付のはがきだけが使えます。</translation>
    </message>
    <message>
        <source>The old password was stopped because it is lost or was seen; the new one does not work yet.</source>
        <translation>紛失などの申し出により前のパスワードを止めており、新しいものはまだ有効ではありません。</translation>
    </message>
    <message>
        <source>For your safety the old password was stopped. Please wait for the new card.</source>
        <translation>安全のため、前のパスワードを止めております。新しいはがきが届くまでお待ちください。</translation>
    </message>
    <message>
        <source>A request was promised for {promised_on} and is not done.</source>
        <translation>{promised_on}までの約束の受付が、まだ済んでいません。</translation>
    </message>
    <message>
        <source>We are sorry to have kept you waiting. I will see to it at once.</source>
        <translation>お待たせして申し訳ございません。すぐに確かめます。</translation>
    </message>
    <message>
        <source>A request is on hold.</source>
        <translation>保留中の受付があります。</translation>
    </message>
    <message>
        <source>We are waiting for something before we can go on. I will look at it.</source>
        <translation>お手続きを一時止めております。内容を確かめます。</translation>
    </message>
    <message>
        <source>A request is under way.</source>
        <translation>手続き中の受付があります。</translation>
    </message>
    <message>
        <source>Your request is under way. It will be done by {promised_on}.</source>
        <translation>お手続きを進めております。{promised_on}までに済む予定です。</translation>
    </message>
    <message>
        <source>A request was rejected on {decided_at}.</source>
        <translation>{decided_at}に差し戻した受付があります。</translation>
    </message>
    <message>
        <source>The request could not be carried out. I will look at the reason.</source>
        <translation>お手続きができておりませんでした。理由を確かめます。</translation>
    </message>
    <message>
        <source>A confirmed address is on file: ID or password can be set again by mail.</source>
        <translation>確認済みのメールアドレスがあり、IDやパスワードをご自身で再設定できます。</translation>
    </message>
    <message>
        <source>With your registered address you can set ID and password again yourself, from the link on the login page.</source>
        <translation>ご登録のメールアドレスをお使いになれましたら、ログイン画面の「ID・パスワードを忘れた方はこちら」から再設定いただけます。</translation>
    </message>
    <message>
        <source>No confirmed address is on file: ID and password are sent on a card.</source>
        <translation>確認済みのメールアドレスがなく、IDとパスワードははがきで送ります。</translation>
    </message>
    <message>
        <source>We send ID and password on a card. It takes about a week.</source>
        <translation>IDとパスワードをはがきでお送りします。1週間ほどかかります。</translation>
    </message>
    <message>
        <source>Registering again sets a new password, once the new link is opened.</source>
        <translation>もう一度登録し、新しいURLを開くとパスワードが置き換わります。</translation>
    </message>
    <message>
        <source>Please register again. The new password counts once you open the link in the mail.</source>
        <translation>もう一度ご登録ください。届いたメールのURLを開くと、新しいパスワードに置き換わります。</translation>
    </message>
    <message>
        <source>No confirmed address is on file: the registration must be reset.</source>
        <translation>確認済みのメールアドレスがなく、登録のリセットが必要です。</translation>
    </message>
    <message>
        <source>We reset the registration, and you register anew.</source>
        <translation>登録をリセットいたしますので、あらためてご登録ください。</translation>
    </message>
    <message>
        <source>The name on record has characters that are easily typed otherwise.</source>
        <translation>登録の氏名には、別の字で入力されやすい漢字があります。</translation>
    </message>
    <message>
        <source>Please type the name as it stands on your eligibility notice. Let me compare the items one by one.</source>
        <translation>お名前は「資格情報のお知らせ」のとおりに入力してください。入力された項目を一つずつ確かめさせてください。</translation>
    </message>
    <message>
        <source>{count} adult family members may register for themselves and have not.</source>
        <translation>ご家族（成人）{count}名が、ご自身の登録をしていません。</translation>
    </message>
    <message>
        <source>Applications are made by the person who is signed in. Please let your spouse register and sign in.</source>
        <translation>お申し込みは、ログインしている方のものになります。配偶者様ご自身のお名前で登録し、ログインしてお申し込みください。</translation>
    </message>
    <message>
        <source>{count} adult family members are registered for themselves.</source>
        <translation>ご家族（成人）{count}名は、ご自身で登録済みです。</translation>
    </message>
    <message>
        <source>Applications are made by the person who is signed in. Please let your spouse sign in under the spouse&apos;s own name.</source>
        <translation>お申し込みは、ログインしている方のものになります。配偶者様ご自身のログインでお申し込みください。</translation>
    </message>
    <message>
        <source>The record shows nothing that stands in the way.</source>
        <translation>記録からは、妨げになるものは見つかりません。</translation>
    </message>
    <message>
        <source>Nothing is wrong on our side. Please tell me what is on your screen.</source>
        <translation>こちらの記録では問題が見当たりません。画面に出ている言葉を教えてください。</translation>
    </message>
    <message>
        <source>The coverage begins on {acquired_on}; nothing can be used before.</source>
        <translation>資格の取得日は{acquired_on}で、それまでは利用できません。</translation>
    </message>
    <message>
        <source>Your coverage begins on {acquired_on}. Please register from that day on.</source>
        <translation>資格の取得日は{acquired_on}です。その日からご登録いただけます。</translation>
    </message>
    <message>
        <source>The coverage ended on {lost_on}, so nothing is open any more.</source>
        <translation>{lost_on}に資格を喪失しており、ポータルは利用できません。</translation>
    </message>
    <message>
        <source>Your coverage with us has ended, so the portal can no longer be used.</source>
        <translation>資格を喪失されましたので、ポータルはご利用いただけません。</translation>
    </message>
    <message>
        <source>The coverage ended on {lost_on}; only the medical-cost deduction data is open, until {until_on}.</source>
        <translation>{lost_on}に資格を喪失しており、{until_on}までは医療費控除データだけが見られます。</translation>
    </message>
    <message>
        <source>Since you left, only the data for the medical-cost deduction can be seen, until {until_on}.</source>
        <translation>脱退後のため、{until_on}までは医療費控除データと年間の医療費通知だけをご覧いただけます。</translation>
    </message>
    <message>
        <source>The coverage ended on {lost_on}; the portal stays open until {until_on}.</source>
        <translation>{lost_on}に資格を喪失していますが、{until_on}までは利用できます。</translation>
    </message>
    <message>
        <source>You can use the portal until {until_on}. If your address at work ends, please register another one before.</source>
        <translation>{until_on}まではご利用いただけます。会社のメールアドレスがお使いになれなくなるときは、先に変更をお願いします。</translation>
    </message>
    <message>
        <source>Dependants do not register here; the insured person uses the portal for them.</source>
        <translation>被扶養者は登録できません。被保険者を通じて利用していただきます。</translation>
    </message>
    <message>
        <source>Family members are served through the insured person&apos;s own page.</source>
        <translation>ご家族の方は登録いただけません。被保険者様のページからご利用ください。</translation>
    </message>
    <message>
        <source>A dependant registers from the fiscal year in which the age of {years} is reached: from {registers_from_on}.</source>
        <translation>被扶養者は年度末までに{years}歳になる年度から登録できます（{registers_from_on}から）。</translation>
    </message>
    <message>
        <source>Family members can register from {registers_from_on}.</source>
        <translation>ご家族の方は、{registers_from_on}からご登録いただけます。</translation>
    </message>
    <message>
        <source>Symbol and number changed on {acquired_on}; the old ID does not work any more.</source>
        <translation>{acquired_on}に記号・番号が変わり、以前のIDは使えません。</translation>
    </message>
    <message>
        <source>Your symbol and number have changed. Please make a new ID with the new ones.</source>
        <translation>記号・番号が変わりましたので、新しい記号・番号で、あらためて新規登録をお願いします。</translation>
    </message>
    <message>
        <source>The data of the earlier symbol and number is not shown: {days_between} days lie between the two, or the reason is none of those that join them.</source>
        <translation>以前の記号・番号のデータは見られません（資格の間が{days_between}日、またはつながる理由に当たらないため）。</translation>
    </message>
    <message>
        <source>The data of your earlier number can be seen only when the number changed by voluntary continuation, rehire or a move within our companies, without a day between.</source>
        <translation>以前の記号・番号の情報は、任意継続、定年後の再雇用、加入会社の間の異動で、一日も空かずに切り替わったときに限りご覧いただけます。担当の課をご案内します。</translation>
    </message>
    <message>
        <source>The earlier coverage ended on the day the present one began, and the two are not joined yet.</source>
        <translation>以前の資格は切れ目なく続いていますが、まだつながっていません。</translation>
    </message>
    <message>
        <source>We will join the data of your earlier number to the new one. Please let us check who is calling.</source>
        <translation>以前の記号・番号の情報を引き継ぐ手続きをいたします。ご本人の確認をさせてください。</translation>
    </message>
    <message>
        <source>The registered address is older than the change of {acquired_on}; it may have ended with the employment.</source>
        <translation>登録のメールアドレスは{acquired_on}の変更より前のもので、退職により使えなくなっていることがあります。</translation>
    </message>
    <message>
        <source>If your address at work has ended, please change to your own address on the profile page.</source>
        <translation>会社のメールアドレスがお使いになれないときは、プロフィール設定で新しいアドレスに変更をお願いします。</translation>
    </message>
    <message>
        <source>“{name}” opens on {opens_on}.</source>
        <translation>「{name}」は{opens_on}から使えます。</translation>
    </message>
    <message>
        <source>“{name}” can be used from {opens_on}.</source>
        <translation>「{name}」は{opens_on}からご利用いただけます。</translation>
    </message>
    <message>
        <source>These are for insured persons alone: {names}.</source>
        <translation>次のものは被保険者だけが利用できます: {names}</translation>
    </message>
    <message>
        <source>This can be seen by the insured person alone.</source>
        <translation>その内容は、被保険者様だけがご覧いただけます。</translation>
    </message>
    <message>
        <source>“{name}” is shown from {open_from_on}; nothing earlier is there.</source>
        <translation>「{name}」は{open_from_on}以降の分だけが見られます。</translation>
    </message>
    <message>
        <source>“{name}” can be seen from {open_from_on} on.</source>
        <translation>「{name}」は{open_from_on}以降の分をご覧いただけます。</translation>
    </message>
    <message>
        <source>For {count} kinds of notice no beginning is announced yet.</source>
        <translation>開始時期がまだ決まっていない通知書が{count}種類あります。</translation>
    </message>
    <message>
        <source>The beginning differs from notice to notice. I will ask the section in charge.</source>
        <translation>通知書により開始の時期が異なります。担当の者に確かめてお答えします。</translation>
    </message>
    <message>
        <source>The account was frozen on {frozen_at}; no password works.</source>
        <translation>{frozen_at}に利用を停止しており、どのパスワードも使えません。</translation>
    </message>
    <message>
        <source>For your safety the use of your page was stopped. We check who is calling and then reset the registration.</source>
        <translation>安全のため、ご利用を止めております。ご本人の確認のうえ、登録のリセットをいたします。</translation>
    </message>
    <message>
        <source>The registration was completed on {registered_at}, even if an error was shown.</source>
        <translation>エラーが出ていても、登録は{registered_at}に完了しています。</translation>
    </message>
    <message>
        <source>Your registration is complete. Please try the login page.</source>
        <translation>ご登録は完了しております。ログイン画面からログインをお試しください。</translation>
    </message>
    <message>
        <source>Registered on {registered_at}. If the member did not do this, somebody else did.</source>
        <translation>{registered_at}に登録されています。本人に覚えがなければ、なりすましのおそれがあります。</translation>
    </message>
    <message>
        <source>If you did not register yourself, we stop the use at once.</source>
        <translation>ご登録にお心当たりがないときは、ただちに利用を止めます。</translation>
    </message>
    <message>
        <source>The registration was reset on {reset_at}; the member can register anew.</source>
        <translation>{reset_at}にリセットを済ませており、あらためて登録できます。</translation>
    </message>
    <message>
        <source>The reset is done. Please register anew.</source>
        <translation>リセットは済んでおります。「新規登録」からあらためてお手続きください。</translation>
    </message>
    <message>
        <source>The sheet with ID and temporary password has not been used yet.</source>
        <translation>ID・仮パスワードの用紙がまだ使われていません。</translation>
    </message>
    <message>
        <source>Please register with the ID and the temporary password of the sheet. If it is lost, we send a new one.</source>
        <translation>お手元の用紙のIDと仮パスワードで、ご登録をお願いします。用紙をなくされたときは、再発行いたします。</translation>
    </message>
    <message>
        <source>The registration was ended on {deleted_at}.</source>
        <translation>{deleted_at}に登録が抹消されています。</translation>
    </message>
    <message>
        <source>Your registration was ended. Please register anew when you wish to use the portal.</source>
        <translation>ご登録は抹消されております。ご利用になるときは、あらためて新規登録をお願いします。</translation>
    </message>
    <message>
        <source>No sheet with ID and temporary password was made for this person.</source>
        <translation>ID・仮パスワードの用紙がまだ作られていません。</translation>
    </message>
    <message>
        <source>Registration begins with a sheet that we send you. I will arrange for it.</source>
        <translation>ご登録には、こちらからお送りする用紙が必要です。お手配いたします。</translation>
    </message>
    <message>
        <source>Not registered, and no registration is under way.</source>
        <translation>未登録で、登録の途中のものもありません。</translation>
    </message>
    <message>
        <source>You are not registered yet. Please begin with the new registration on the login page.</source>
        <translation>まだご登録がないようです。ログイン画面の新規登録からお手続きください。</translation>
    </message>
    <message>
        <source>The portal asks for {symbol_digits} digits of the symbol and {number_digits} of the number, filled with zeros.</source>
        <translation>記号{symbol_digits}桁と番号{number_digits}桁を、0を補って入力する必要があります。</translation>
    </message>
    <message>
        <source>Please type {symbol_digits} digits of the symbol and {number_digits} digits of the number, with zeros in front, and then the date of birth in eight digits.</source>
        <translation>記号は{symbol_digits}桁、番号は{number_digits}桁になるよう前に0を付けて続け、生年月日は西暦8桁で入力してください。</translation>
    </message>
    <message>
        <source>Another registrant uses the address, so the registration was refused. Never say who.</source>
        <translation>そのメールアドレスは別の登録者が使っているため、登録できません。誰かは答えません。</translation>
    </message>
    <message>
        <source>An address can be registered by one person only, also within a family. Please use one of your own.</source>
        <translation>一つのメールアドレスで登録できるのはお一人です。ご家族とも別の、ご自身だけのアドレスでご登録ください。</translation>
    </message>
    <message>
        <source>Registered since {registered_at}, and tried to register again.</source>
        <translation>{registered_at}に登録済みで、もう一度登録しようとしています。</translation>
    </message>
    <message>
        <source>You are registered already. Please use the link for a forgotten ID or password on the login page.</source>
        <translation>すでにご登録があります。ログイン画面の「ID・パスワードを忘れた方はこちら」をご利用ください。</translation>
    </message>
    <message>
        <source>The registration ended after {failures} wrong entries.</source>
        <translation>{failures}回の入力誤りにより、登録が打ち切られました。</translation>
    </message>
    <message>
        <source>The entries did not agree several times. Please begin again with the address.</source>
        <translation>入力の誤りが続いたため、登録が中止されました。メールアドレスの入力からやり直してください。</translation>
    </message>
    <message>
        <source>The mailed link ended on {expires_at} without being used to the end.</source>
        <translation>メールのURLは{expires_at}に期限が切れました。</translation>
    </message>
    <message>
        <source>The link works for {hours} hours. Please begin again with the address.</source>
        <translation>メールのURLは{hours}時間で使えなくなります。メールアドレスの入力からやり直してください。</translation>
    </message>
    <message>
        <source>Registered again, but the new link is unopened: the old password still works.</source>
        <translation>登録し直していますが、新しいメールのURLが開かれておらず、前のパスワードのままです。</translation>
    </message>
    <message>
        <source>The new password counts once you open the link in the mail. Until then the old one works.</source>
        <translation>新しいメールのURLを開くと、パスワードが置き換わります。それまでは前のパスワードでログインできます。</translation>
    </message>
    <message>
        <source>The identity was confirmed, but the confirmation key has not been entered.</source>
        <translation>本人確認は済んでいますが、確認キーがまだ入力されていません。</translation>
    </message>
    <message>
        <source>Please open the second mail and enter the confirmation key that was shown after the identity check.</source>
        <translation>二通目のメールのURLを開き、本人確認のあとに表示された確認キーを入力してください。</translation>
    </message>
    <message>
        <source>The link was opened on {opened_at}, but the registration was not completed.</source>
        <translation>{opened_at}にURLは開かれましたが、登録は完了していません。</translation>
    </message>
    <message>
        <source>The registration is not complete yet. Please open the link in the mail again and go on to the end by {expires_at}.</source>
        <translation>ご登録がまだ完了しておりません。{expires_at}までに、メールのURLをもう一度開いて、最後までお手続きください。</translation>
    </message>
    <message>
        <source>A new address was entered; it counts once the link mailed to it is opened.</source>
        <translation>新しいメールアドレスが入力されていますが、届いたURLがまだ開かれていません。</translation>
    </message>
    <message>
        <source>Please open the link in the mail to the new address. Until then the old address stays.</source>
        <translation>新しいアドレスに届いたメールのURLを開いてください。それまでは前のアドレスのままです。</translation>
    </message>
</context>
<context>
    <name>DispatchPage</name>
    <message>
        <source>Letters to homes are being dispatched.</source>
        <translation>自宅あての発送処理中です。</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>bundles</comment>
        <translation>発送待ち</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>bundles</comment>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Which bundles the list shows</source>
        <translation>一覧に表示する束</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>束</translation>
    </message>
    <message>
        <source>No bundle is ready. Bundles appear here once a print run is reconciled.</source>
        <translation>発送待ちの束はありません。印刷の照合が済むと、ここに表示されます。</translation>
    </message>
    <message>
        <source>No bundle has been dispatched yet.</source>
        <translation>発送済みの束はまだありません。</translation>
    </message>
    <message>
        <source>No bundle is chosen</source>
        <translation>束が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a bundle to see its cards and to mark it as dispatched.</source>
        <translation>束を選ぶと、はがきの一覧を確かめて発送済みにできます。</translation>
    </message>
    <message>
        <source>Run sheets</source>
        <translation>印刷記録票</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned card(s) are not recorded as packed yet.</source>
        <translation>
            <numerusform>読み取ったはがき%n枚の封入が、まだ記録されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>Two?</source>
        <comment>sheets with one serial</comment>
        <translation>2枚?</translation>
    </message>
    <message>
        <source>The same sheet</source>
        <translation>同じ用紙</translation>
    </message>
    <message>
        <source>Counts nothing: the sheet was scanned a second time</source>
        <translation>数えません（同じ用紙をもう一度読み取りました）</translation>
    </message>
    <message>
        <source>A second sheet</source>
        <translation>2枚目の用紙</translation>
    </message>
    <message>
        <source>Counts both sheets as spoiled; it is recorded</source>
        <translation>2枚とも損紙として数え、記録します</translation>
    </message>
    <message>
        <source>%1 was scanned before. Is it the same sheet (%2), or are there two (%3)?</source>
        <comment>serial, keys</comment>
        <translation>%1は読み取り済みです。同じ用紙ですか（%2）、2枚ありますか（%3）。</translation>
    </message>
</context>
<context>
    <name>DraftStrip</name>
    <message>
        <source>You left work half done: %1. What was typed is still there, but for the answers to an identity check, which are never kept.</source>
        <comment>pages</comment>
        <translation>途中の作業が残っています: %1。入力した内容は残っています(本人確認の答えは保存しません)。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between pages</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>続きから始める</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>clerk</source>
        <translation>係員</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>printing</source>
        <comment>duty</comment>
        <translation>印刷担当</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>監査担当</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between duties</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The address on file is still the one that the card came back from.</source>
        <translation>登録されている住所は、はがきが戻ってきた住所のままです。</translation>
    </message>
    <message>
        <source>Have the address put right in the roster first, or confirm it as it is.</source>
        <translation>先に加入者データの住所を直してください。今の住所で正しいときは「住所を確認した」を選びます。</translation>
    </message>
    <message>
        <source>This login does not belong to an active member of staff.</source>
        <translation>このログイン名は、在籍中の職員のものではありません。</translation>
    </message>
    <message>
        <source>Ask your administrator to check your registration.</source>
        <translation>職員登録の確認を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This program is older than the database allows.</source>
        <translation>このプログラムは、データベースが受け付ける版より古いものです。</translation>
    </message>
    <message>
        <source>Ask your administrator for the new version.</source>
        <translation>新しい版を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The connection was set up in a way that the database does not accept.</source>
        <translation>データベースが受け付けない方法で接続されました。</translation>
    </message>
    <message>
        <source>Sign in again. If it happens once more, tell your administrator the code.</source>
        <translation>ログインし直してください。再び起きるときは、コードを管理者に伝えてください。</translation>
    </message>
    <message>
        <source>Your duties do not include this.</source>
        <translation>この操作は、あなたの担当業務に含まれていません。</translation>
    </message>
    <message>
        <source>Ask a colleague who has this duty, or your administrator.</source>
        <translation>担当業務に含まれている人、または管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Something is missing, or is not written as it has to be.</source>
        <translation>入力が足りないか、書き方が正しくありません。</translation>
    </message>
    <message>
        <source>Look through what you entered and try again.</source>
        <translation>入力した内容を見直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Somebody else has moved this print run on in the meantime.</source>
        <translation>ほかの人がこの印刷作業を先に進めました。</translation>
    </message>
    <message>
        <source>Open the run again to see how it stands.</source>
        <translation>印刷作業を開き直して、現在の状態を確かめてください。</translation>
    </message>
    <message>
        <source>There is no such person in this society.</source>
        <translation>この組合に該当する人はいません。</translation>
    </message>
    <message>
        <source>Search again and open the person from the list.</source>
        <translation>検索し直して、一覧から開いてください。</translation>
    </message>
    <message>
        <source>There is no such request in this society.</source>
        <translation>この組合に該当する依頼はありません。</translation>
    </message>
    <message>
        <source>Load the list again and choose the request from it.</source>
        <translation>一覧を再読み込みして、依頼を選び直してください。</translation>
    </message>
    <message>
        <source>There is no such print run in this society.</source>
        <translation>この組合に該当する印刷作業はありません。</translation>
    </message>
    <message>
        <source>Load the list again and choose the run from it.</source>
        <translation>一覧を再読み込みして、印刷作業を選び直してください。</translation>
    </message>
    <message>
        <source>There is no such bundle in this society.</source>
        <translation>この組合に該当する束はありません。</translation>
    </message>
    <message>
        <source>Load the list again and choose the bundle from it.</source>
        <translation>一覧を再読み込みして、束を選び直してください。</translation>
    </message>
    <message>
        <source>A request of this kind is already open for this person.</source>
        <translation>この人には、同じ種別の手続き中の依頼があります。</translation>
    </message>
    <message>
        <source>Look at the open request first. If another one is needed, give the reason.</source>
        <translation>まず手続き中の依頼を確かめてください。別の依頼が必要なときは、理由を入力してください。</translation>
    </message>
    <message>
        <source>A card is already on its way to this person; a new request will make it void.</source>
        <translation>この人あてのはがきを手配中です。新しく受け付けると、そのはがきは無効になります。</translation>
    </message>
    <message>
        <source>Ask the caller to wait for it. If a new one is needed, give the reason.</source>
        <translation>到着をお待ちいただくよう、お伝えください。新しいものが必要なときは、理由を入力してください。</translation>
    </message>
    <message>
        <source>This society does not offer this kind of request in this way.</source>
        <translation>この組合では、この種別の依頼をこの方法では受け付けていません。</translation>
    </message>
    <message>
        <source>Choose another kind or channel.</source>
        <translation>別の種別または受付方法を選んでください。</translation>
    </message>
    <message>
        <source>This person&apos;s coverage or account does not allow the request.</source>
        <translation>この人の資格またはアカウントの状態では、この依頼を受け付けられません。</translation>
    </message>
    <message>
        <source>Look at the coverage and the account, and tell the caller what they need.</source>
        <translation>資格とアカウントを確かめ、必要な手続きをお伝えください。</translation>
    </message>
    <message>
        <source>A colleague is working on this request.</source>
        <translation>ほかの人がこの依頼を担当しています。</translation>
    </message>
    <message>
        <source>Wait until it is released, or speak with the colleague named in the list.</source>
        <translation>担当を外れるまで待つか、一覧に表示された担当者に相談してください。</translation>
    </message>
    <message>
        <source>You are not the one who is working on this request, or your time for it is over.</source>
        <translation>あなたはこの依頼の担当者でないか、担当できる時間が過ぎました。</translation>
    </message>
    <message>
        <source>Take the request first.</source>
        <translation>先に「担当する」を押してください。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity has not been confirmed yet.</source>
        <translation>本人確認がまだ済んでいません。</translation>
    </message>
    <message>
        <source>Check the identity first.</source>
        <translation>先に本人確認をしてください。</translation>
    </message>
    <message>
        <source>The request has moved on, so this is no longer possible.</source>
        <translation>依頼がすでに次へ進んでいるため、この操作はできません。</translation>
    </message>
    <message>
        <source>Load the request again to see how it stands.</source>
        <translation>依頼を再読み込みして、現在の状態を確かめてください。</translation>
    </message>
    <message>
        <source>The identity check is locked after too many wrong answers.</source>
        <translation>一致しない回答が続いたため、本人確認はロックされています。</translation>
    </message>
    <message>
        <source>Ask a supervisor how to go on. Do not tell the caller which answer was wrong.</source>
        <translation>今後の進め方を責任者に相談してください。どの回答が一致しなかったかは、相手に伝えないでください。</translation>
    </message>
    <message>
        <source>You had a hand in this request, so somebody else has to decide.</source>
        <translation>あなたはこの依頼に関わったため、判断は別の人が行います。</translation>
    </message>
    <message>
        <source>Leave it in the list for another supervisor.</source>
        <translation>一覧に残し、別の責任者に任せてください。</translation>
    </message>
    <message>
        <source>One of these requests is not approved, or is in another print run already.</source>
        <translation>承認されていない依頼か、すでに別の印刷作業に入っている依頼が含まれています。</translation>
    </message>
    <message>
        <source>Load the list again and choose from it.</source>
        <translation>一覧を再読み込みして、選び直してください。</translation>
    </message>
    <message>
        <source>You approved one of these requests, so somebody else has to print it.</source>
        <translation>あなたが承認した依頼が含まれているため、印刷は別の人が行います。</translation>
    </message>
    <message>
        <source>Leave it out, or ask a colleague with the printing duty.</source>
        <translation>その依頼を除くか、ほかの印刷担当に依頼してください。</translation>
    </message>
    <message>
        <source>The database did not accept what protects a password of this run.</source>
        <translation>パスワードを保護する値を、データベースが受け付けませんでした。</translation>
    </message>
    <message>
        <source>Stop this run and tell your administrator the code.</source>
        <translation>この印刷作業を中止し、コードを管理者に伝えてください。</translation>
    </message>
    <message>
        <source>A card of this run already has its password.</source>
        <translation>この印刷作業には、すでにパスワードを割り当てたはがきがあります。</translation>
    </message>
    <message>
        <source>Stop this run; its sheets have to be destroyed. Then open a new one.</source>
        <translation>印刷作業を中止してください。用紙は廃棄が必要です。その後、新しい印刷作業を始めてください。</translation>
    </message>
    <message>
        <source>This print run was opened by somebody else.</source>
        <translation>この印刷作業は、ほかの人が始めたものです。</translation>
    </message>
    <message>
        <source>Only the person who opened it can print it. It can be stopped by anybody who prints.</source>
        <translation>印刷できるのは始めた人だけです。中止は印刷担当ならだれでもできます。</translation>
    </message>
    <message>
        <source>The time for this print run is over.</source>
        <translation>この印刷作業の期限が過ぎました。</translation>
    </message>
    <message>
        <source>Stop the run and open a new one.</source>
        <translation>中止して、新しい印刷作業を始めてください。</translation>
    </message>
    <message>
        <source>Not every card of this run has its password yet.</source>
        <translation>この印刷作業には、パスワードをまだ割り当てていないはがきがあります。</translation>
    </message>
    <message>
        <source>Let the printing finish, or stop the run.</source>
        <translation>印刷を最後まで終えるか、印刷作業を中止してください。</translation>
    </message>
    <message>
        <source>The addressee of one of these cards cannot be told from the records.</source>
        <translation>届け先を記録から決められないはがきがあります。</translation>
    </message>
    <message>
        <source>Have the address in the records put right, and leave the card out until then.</source>
        <translation>記録の住所の訂正を依頼し、訂正されるまでそのはがきを除いてください。</translation>
    </message>
    <message>
        <source>You printed this run, so somebody else has to count it.</source>
        <translation>あなたが印刷したため、照合は別の人が行います。</translation>
    </message>
    <message>
        <source>Ask a colleague with the printing duty.</source>
        <translation>ほかの印刷担当に依頼してください。</translation>
    </message>
    <message>
        <source>The good and the spoiled sheets together are not exactly the sheets of this run.</source>
        <translation>封緘した用紙と損紙の合計が、この印刷作業の用紙と一致しません。</translation>
    </message>
    <message>
        <source>Look for the missing sheets and scan each of them once.</source>
        <translation>足りない用紙を探し、1枚につき1回ずつ読み取ってください。</translation>
    </message>
    <message>
        <source>The print run has moved on, so this is no longer possible.</source>
        <translation>印刷作業がすでに次へ進んでいるため、この操作はできません。</translation>
    </message>
    <message>
        <source>Load the run again to see how it stands.</source>
        <translation>印刷作業を再読み込みして、現在の状態を確かめてください。</translation>
    </message>
    <message>
        <source>You have already signed for the destruction of these sheets.</source>
        <translation>あなたはこの用紙の廃棄にすでに署名しています。</translation>
    </message>
    <message>
        <source>The second signature has to be somebody else&apos;s.</source>
        <translation>2人目の署名は、別の人が行ってください。</translation>
    </message>
    <message>
        <source>You printed one of these cards, so somebody else has to dispatch the bundle.</source>
        <translation>あなたが印刷したはがきが含まれているため、この束の発送は別の人が行います。</translation>
    </message>
    <message>
        <source>The society&apos;s profile has a mistake.</source>
        <translation>組合の設定に誤りがあります。</translation>
    </message>
    <message>
        <source>Tell your administrator the code.</source>
        <translation>コードを管理者に伝えてください。</translation>
    </message>
    <message>
        <source>This step was already used for something else.</source>
        <translation>この操作の番号は、すでに別の操作に使われています。</translation>
    </message>
    <message>
        <source>Load the page again and start the step anew.</source>
        <translation>画面を再読み込みして、操作をやり直してください。</translation>
    </message>
    <message>
        <source>Nothing was changed, and what you entered is still here.</source>
        <translation>何も変更されていません。入力した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>What you entered is still here.</source>
        <translation>入力した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>The connection to the server is lost.</source>
        <translation>サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The program connects again by itself. Try again once it says that it is connected.</source>
        <translation>自動で接続し直します。「接続中」と表示されたら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>応答が届く前に、接続が切れました。</translation>
    </message>
    <message>
        <source>What you entered is still here. Trying again is safe: it is done once only.</source>
        <translation>入力した内容はそのまま残っています。もう一度行っても、二重に処理されることはありません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>ログイン名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>Your choice of server and your login are still here.</source>
        <translation>選んだサーバーと入力したログイン名は残っています。</translation>
    </message>
    <message>
        <source>Type the password again. Look at the Caps Lock key.</source>
        <translation>パスワードをもう一度入力してください。Caps Lockキーも確かめてください。</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one.</source>
        <translation>接続先が正しいサーバーであることを確認できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent to it, not even your password.</source>
        <translation>パスワードを含め、何も送信していません。</translation>
    </message>
    <message>
        <source>Do not go on. Tell your administrator, and say when and where it happened.</source>
        <translation>操作を続けないでください。いつ、どこで起きたかを管理者に伝えてください。</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your login may not do this.</source>
        <translation>あなたのログイン名では、この操作はできません。</translation>
    </message>
    <message>
        <source>The database is older than this program needs.</source>
        <translation>データベースの版が、このプログラムに必要な版より古くなっています。</translation>
    </message>
    <message>
        <source>Ask your administrator to bring the database up to date.</source>
        <translation>データベースの更新を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>A rule of the society does not allow this.</source>
        <translation>組合の規則により、この操作はできません。</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>プログラムで問題が起きました。</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, tell your administrator the code.</source>
        <translation>もう一度お試しください。再び起きるときは、コードを管理者に伝えてください。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Look whether the network works, then try again. If it stays so, ask your administrator.</source>
        <translation>ネットワークを確かめて、もう一度お試しください。続くときは、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>There is no account for this in this society any more.</source>
        <translation>この組合に、対象となるアカウントはもうありません。</translation>
    </message>
    <message>
        <source>Open the person again to see whether there is an account.</source>
        <translation>加入者の画面を開き直し、アカウントの有無をご確認ください。</translation>
    </message>
    <message>
        <source>There is no such coverage in this society.</source>
        <translation>この組合に該当する資格はありません。</translation>
    </message>
    <message>
        <source>Open the person again and choose the coverage from the list.</source>
        <translation>加入者の画面を開き直し、一覧から資格を選んでください。</translation>
    </message>
    <message>
        <source>The two coverages do not follow each other without a day between them.</source>
        <translation>二つの資格の間に空白の日があるため、つなげることができません。</translation>
    </message>
    <message>
        <source>Compare the days on which they begin and end; with a gap they stay apart.</source>
        <translation>取得日と喪失日をご確認ください。一日でも空いている場合はつながりません。</translation>
    </message>
    <message>
        <source>The two coverages do not follow each other for this reason.</source>
        <translation>この理由では、二つの資格をつなげることができません。</translation>
    </message>
    <message>
        <source>Look at the kind of both coverages and choose the reason that fits.</source>
        <translation>両方の資格の区分を確認し、当てはまる理由を選んでください。</translation>
    </message>
    <message>
        <source>This mail has become a request already.</source>
        <translation>このメールはすでに依頼として受け付けています。</translation>
    </message>
    <message>
        <source>Open the member and go on with the request that is there.</source>
        <translation>加入者を開き、すでにある依頼の続きを進めてください。</translation>
    </message>
    <message>
        <source>These requests do not ask for the same thing for the same person.</source>
        <translation>これらの依頼は、同じ方の同じ内容の依頼ではありません。</translation>
    </message>
    <message>
        <source>Join only requests of one kind that belong to one coverage.</source>
        <translation>まとめられるのは、同じ資格の同じ種類の依頼だけです。</translation>
    </message>
    <message>
        <source>You approved this request, so somebody else has to carry it out.</source>
        <translation>ご自身が承認した依頼です。実行は別の方が行います。</translation>
    </message>
    <message>
        <source>Leave it in the list for a colleague.</source>
        <translation>一覧に残し、ほかの担当者にお任せください。</translation>
    </message>
    <message>
        <source>This request has to be approved before it is carried out.</source>
        <translation>この依頼は、実行の前に承認が必要です。</translation>
    </message>
    <message>
        <source>Submit it, and go on once a colleague has approved it.</source>
        <translation>承認に回し、承認されてから続けてください。</translation>
    </message>
    <message>
        <source>The profile has changed since this was proposed.</source>
        <translation>提案されたあとに、プロファイルが変更されています。</translation>
    </message>
    <message>
        <source>Reject the proposal and propose the change anew.</source>
        <translation>この提案を却下し、変更をあらためて提案してください。</translation>
    </message>
    <message>
        <source>Somebody else&apos;s proposal for the profile still waits.</source>
        <translation>プロファイルの変更について、ほかの方の提案が決定を待っています。</translation>
    </message>
    <message>
        <source>Have it approved or rejected first.</source>
        <translation>先にその提案を承認または却下してください。</translation>
    </message>
    <message>
        <source>This proposal does not wait for a decision any more.</source>
        <translation>この提案は、もう決定を待っていません。</translation>
    </message>
    <message>
        <source>Load the list again to see what became of it.</source>
        <translation>一覧を読み込み直し、どうなったかを確かめてください。</translation>
    </message>
    <message>
        <source>This coverage is lost already.</source>
        <translation>この資格はすでに喪失しています。</translation>
    </message>
    <message>
        <source>Open the person again to see from when on.</source>
        <translation>加入者の画面を開き直し、喪失日をご確認ください。</translation>
    </message>
    <message>
        <source>The day or the reason of the loss does not fit this coverage.</source>
        <translation>喪失日または喪失事由が、この資格に合いません。</translation>
    </message>
    <message>
        <source>Compare the kind of coverage, its first day and the reason.</source>
        <translation>資格の区分、取得日、喪失事由をご確認ください。</translation>
    </message>
    <message>
        <source>Another insured person already has this symbol and number.</source>
        <translation>この記号・番号は、すでに別の被保険者のものです。</translation>
    </message>
    <message>
        <source>This approval was not used within its days.</source>
        <translation>この承認は期限内に使われませんでした。</translation>
    </message>
    <message>
        <source>The request needs a new approval first.</source>
        <translation>あらためて承認を受けてください。</translation>
    </message>
    <message>
        <source>This request was not decided within its days.</source>
        <translation>この依頼は期限内に承認・却下されませんでした。</translation>
    </message>
    <message>
        <source>The clerk can open it again; it is then checked and decided anew.</source>
        <translation>受付担当者があらためて受け付けると、確認と承認をやり直せます。</translation>
    </message>
    <message>
        <source>This request was drawn for a full check.</source>
        <translation>この依頼は抽選で全件確認の対象になりました。</translation>
    </message>
    <message>
        <source>Open it, read it, and decide on it alone.</source>
        <translation>開いて内容を読み、1件ずつ判断してください。</translation>
    </message>
    <message>
        <source>This step needs your one-time code.</source>
        <translation>この操作にはワンタイムコードが必要です。</translation>
    </message>
    <message>
        <source>Enter the six digits that your telephone shows.</source>
        <translation>スマートフォンに表示される6桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>Your one-time code is locked after five wrong entries.</source>
        <translation>5回続けて違うコードが入力されたため、ワンタイムコードをロックしました。</translation>
    </message>
    <message>
        <source>Ask your administrator to let you set it up again.</source>
        <translation>管理者に再設定を依頼してください。</translation>
    </message>
    <message>
        <source>You have no one-time code yet.</source>
        <translation>ワンタイムコードが設定されていません。</translation>
    </message>
    <message>
        <source>Ask your administrator to let you set it up.</source>
        <translation>管理者に設定の開始を依頼してください。</translation>
    </message>
    <message>
        <source>This person cannot be your deputy.</source>
        <translation>この人を代行者にすることはできません。</translation>
    </message>
    <message>
        <source>Choose another clerk or supervisor of your society.</source>
        <translation>ほかの受付担当者または承認者を選んでください。</translation>
    </message>
    <message>
        <source>This deputy is decided on already, or the days are over.</source>
        <translation>この代行はすでに決まっているか、期間が過ぎています。</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>There is no such active member of staff in this society.</source>
        <translation>この組合に該当する職員はいません。</translation>
    </message>
    <message>
        <source>This request is not one of low risk.</source>
        <translation>この依頼は低リスクの区分ではありません。</translation>
    </message>
    <message>
        <source>Open it and decide on it alone.</source>
        <translation>開いて1件ずつ判断してください。</translation>
    </message>
    <message>
        <source>No card with this serial belongs to this society.</source>
        <translation>この番号のはがきは、この組合にはありません。</translation>
    </message>
    <message>
        <source>Read the number on the outside again; the last digit checks the others.</source>
        <translation>外側の番号をもう一度お確かめください。最後の1桁で読み違いが分かります。</translation>
    </message>
    <message>
        <source>This card has not left the house yet.</source>
        <translation>このはがきはまだ発送されていません。</translation>
    </message>
    <message>
        <source>Look for it among the runs and bundles.</source>
        <translation>印刷の束か発送の束でお探しください。</translation>
    </message>
    <message>
        <source>No address check is waiting for this card.</source>
        <translation>このはがきには、あて先の確認の予定がありません。</translation>
    </message>
    <message>
        <source>Load the list of returns again.</source>
        <translation>返戻の一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>A card of this member came back, and the address has not been checked since.</source>
        <translation>この方のはがきが返戻になっており、あて先がまだ確認されていません。</translation>
    </message>
    <message>
        <source>Check the address and close the return; then go on.</source>
        <translation>あて先を確認して返戻を完了してから、お進みください。</translation>
    </message>
    <message>
        <source>This mis-delivery is reported already.</source>
        <translation>この誤配はすでに報告されています。</translation>
    </message>
    <message>
        <source>Its days are in the list of mis-deliveries.</source>
        <translation>期限は誤配の一覧にあります。</translation>
    </message>
    <message>
        <source>The receipt of this bundle is noted already.</source>
        <translation>この束の受領はすでに記録されています。</translation>
    </message>
    <message>
        <source>Load the list again to see who confirmed it.</source>
        <translation>一覧を読み込み直すと、どなたが確認したか分かります。</translation>
    </message>
    <message>
        <source>This bundle goes to no employer.</source>
        <translation>この束は事業所あてではありません。</translation>
    </message>
    <message>
        <source>Only employers confirm a receipt.</source>
        <translation>受領を確認するのは事業所だけです。</translation>
    </message>
    <message>
        <source>This report is not the next one for this card.</source>
        <translation>このはがきについて次に行う報告ではありません。</translation>
    </message>
    <message>
        <source>The first report comes before the final one, and each is noted once.</source>
        <translation>速報、確報の順に、それぞれ一度だけ記録します。</translation>
    </message>
    <message>
        <source>This print run is revoked already.</source>
        <translation>この印刷の束はすでに一括で無効にされています。</translation>
    </message>
    <message>
        <source>Load the list again to see how it stands.</source>
        <translation>一覧を読み込み直して状態をお確かめください。</translation>
    </message>
    <message>
        <source>Search for the number to see who has it.</source>
        <translation>番号で検索し、どなたの番号かをご確認ください。</translation>
    </message>
    <message>
        <source>There is no such import of a roster in this society.</source>
        <translation>この組合に、その名簿の取込はありません。</translation>
    </message>
    <message>
        <source>Load the list of imports again.</source>
        <translation>取込の一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>Another import of a roster is not finished yet.</source>
        <translation>別の名簿の取込がまだ終わっていません。</translation>
    </message>
    <message>
        <source>Have that one merged, rejected or given up first.</source>
        <translation>先にその取込を反映・却下・中止してください。</translation>
    </message>
    <message>
        <source>The import is not in a state in which this is possible.</source>
        <translation>この取込は、いまその操作ができる状態ではありません。</translation>
    </message>
    <message>
        <source>Load the list of imports again to see what became of it.</source>
        <translation>取込の一覧を読み込み直し、どうなったかをご確認ください。</translation>
    </message>
    <message>
        <source>Members have changed since the roster was compared.</source>
        <translation>名簿を照合したあとに、加入者の記録が変わりました。</translation>
    </message>
    <message>
        <source>Have it compared again and approve it anew.</source>
        <translation>照合をやり直したうえで、あらためて承認してください。</translation>
    </message>
    <message>
        <source>The roster changes more than the profile lets pass.</source>
        <translation>名簿による変更が、プロファイルの定める上限を超えています。</translation>
    </message>
    <message>
        <source>Reject it, or have the limit in the profile changed and compare it again.</source>
        <translation>却下するか、プロファイルの上限を変更してから照合をやり直してください。</translation>
    </message>
    <message>
        <source>You imported this roster and cannot decide on it.</source>
        <translation>ご自身が取り込んだ名簿の承認・却下はできません。</translation>
    </message>
    <message>
        <source>Ask another administrator or supervisor.</source>
        <translation>ほかの管理者または承認者に依頼してください。</translation>
    </message>
    <message>
        <source>This mail was set aside before.</source>
        <translation>このメールはすでに脇に置かれています。</translation>
    </message>
    <message>
        <source>See the list of mails set aside for the reason and the name.</source>
        <translation>脇に置いたメールの一覧で、理由と担当者を確かめてください。</translation>
    </message>
    <message>
        <source>The texts of these cards have changed since the print run was opened.</source>
        <translation>印刷を始めてから、はがきの文面が変わりました。</translation>
    </message>
    <message>
        <source>Stop the run and open a new one, which gets the new texts.</source>
        <translation>この印刷を中止し、新しく始めてください。新しい文面で印刷されます。</translation>
    </message>
    <message>
        <source>A print run takes 2,000 cards at most.</source>
        <translation>1回の印刷作業で印刷できるのは2,000枚までです。</translation>
    </message>
    <message>
        <source>Pick fewer, and print the rest in the next run.</source>
        <translation>選択を減らし、残りは次の印刷作業で印刷してください。</translation>
    </message>
    <message>
        <source>The blank sheets taken out are not noted, or not all of them are accounted for.</source>
        <translation>取り出した白紙の枚数が記録されていないか、合っていません。</translation>
    </message>
    <message>
        <source>Count again: taken out = used for the cards + test prints + put back.</source>
        <translation>数え直してください。取り出し = はがきに使用 + 試し刷り + 戻し です。</translation>
    </message>
    <message>
        <source>Another list of cards for many is not finished.</source>
        <translation>別の一括作成が終わっていません。</translation>
    </message>
    <message>
        <source>Go on with that one, or stop it.</source>
        <translation>その一括作成を続けるか、中止してください。</translation>
    </message>
    <message>
        <source>This list of cards is finished or stopped already.</source>
        <translation>この一括作成は、すでに完了または中止されています。</translation>
    </message>
    <message>
        <source>Load again to see how it stands.</source>
        <translation>再読み込みして状況を確かめてください。</translation>
    </message>
    <message>
        <source>Not every card of this bundle was scanned into it.</source>
        <translation>この束には、まだ読み取られていないはがきがあります。</translation>
    </message>
    <message>
        <source>Scan the cards that the list shows as not packed; then dispatch the bundle.</source>
        <translation>一覧で封入の時刻がないはがきを読み取ってから、発送してください。</translation>
    </message>
    <message>
        <source>Somebody else has the same name and date of birth as this member.</source>
        <translation>この加入者と氏名・生年月日が同じ人がほかにいます。</translation>
    </message>
    <message>
        <source>Type on the sheet the number of the one who asks; then approve.</source>
        <translation>承認画面で申請者の番号を入力して照合し、その後に承認してください。</translation>
    </message>
    <message>
        <source>Somebody else has the same name and date of birth, and neither an address nor a number to call is on file to tell them apart.</source>
        <translation>氏名と生年月日が同じ人がほかにいますが、見分けるための住所も折り返せる電話番号も登録されていません。</translation>
    </message>
    <message>
        <source>Put the request on hold until the roster brings the address; then check again.</source>
        <translation>名簿の取り込みで住所が登録されるまで申請を保留し、その後もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Searched for</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>記録の閲覧</translation>
    </message>
    <message>
        <source>Request taken</source>
        <translation>依頼の受付</translation>
    </message>
    <message>
        <source>Request claimed</source>
        <translation>担当の開始</translation>
    </message>
    <message>
        <source>Request put back</source>
        <translation>担当の終了</translation>
    </message>
    <message>
        <source>Request read</source>
        <translation>依頼の閲覧</translation>
    </message>
    <message>
        <source>Submitted for approval</source>
        <translation>承認へ回付</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>依頼の取下げ</translation>
    </message>
    <message>
        <source>Approval sheet read</source>
        <translation>承認内容の閲覧</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>依頼の承認</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>依頼の却下</translation>
    </message>
    <message>
        <source>Card sealed and counted</source>
        <translation>はがきの封緘と照合</translation>
    </message>
    <message>
        <source>Card made void</source>
        <translation>はがきの無効化</translation>
    </message>
    <message>
        <source>Card came back</source>
        <translation>はがきの返戻</translation>
    </message>
    <message>
        <source>Card reached somebody else</source>
        <translation>はがきの誤配</translation>
    </message>
    <message>
        <source>Card stopped at once</source>
        <translation>はがきの即時停止</translation>
    </message>
    <message>
        <source>Password lapsed, since nobody used it</source>
        <translation>未使用のパスワードの失効</translation>
    </message>
    <message>
        <source>Address checked after a return</source>
        <translation>返戻後のあて先の確認</translation>
    </message>
    <message>
        <source>Mis-delivery reported to the authority</source>
        <translation>誤配の当局への報告</translation>
    </message>
    <message>
        <source>Card of the request came back</source>
        <translation>依頼のはがきの返戻</translation>
    </message>
    <message>
        <source>Card of the request reached somebody else</source>
        <translation>依頼のはがきの誤配</translation>
    </message>
    <message>
        <source>Identity of the caller checked</source>
        <translation>本人確認の実施</translation>
    </message>
    <message>
        <source>Card being printed</source>
        <translation>はがきの印刷</translation>
    </message>
    <message>
        <source>Back in the queue for printing</source>
        <translation>印刷待ちに戻る</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>依頼の完了</translation>
    </message>
    <message>
        <source>Request done</source>
        <translation>依頼の完了</translation>
    </message>
    <message>
        <source>Card spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Card dispatched</source>
        <translation>はがきの発送</translation>
    </message>
    <message>
        <source>Request put on hold</source>
        <translation>依頼の保留</translation>
    </message>
    <message>
        <source>Request taken up again</source>
        <translation>依頼の再開</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>メモの記入</translation>
    </message>
    <message>
        <source>Duplicate request joined to another</source>
        <translation>重複した依頼の統合</translation>
    </message>
    <message>
        <source>Request opened again</source>
        <translation>終えた依頼の再開</translation>
    </message>
    <message>
        <source>Request completed</source>
        <translation>依頼の実行と完了</translation>
    </message>
    <message>
        <source>Claim released by the administrator</source>
        <translation>管理者による担当の解除</translation>
    </message>
    <message>
        <source>Member called back</source>
        <translation>折り返しの電話</translation>
    </message>
    <message>
        <source>Protected details shown</source>
        <translation>保護された項目の表示</translation>
    </message>
    <message>
        <source>Members compared with a mail</source>
        <translation>メールと会員を照合</translation>
    </message>
    <message>
        <source>Mail set aside</source>
        <translation>メールを脇に置いた</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>Contents of the portal</source>
        <translation>サイトのコンテンツ</translation>
    </message>
    <message>
        <source>Notices and certificates</source>
        <translation>通知書・証明書</translation>
    </message>
    <message>
        <source>Mails to the member</source>
        <translation>加入者へのメール</translation>
    </message>
    <message>
        <source>Who looked at the record</source>
        <translation>閲覧した人</translation>
    </message>
    <message>
        <source>Why the member does not get in</source>
        <translation>入れない理由の診断</translation>
    </message>
    <message>
        <source>Card in the caller&apos;s hand</source>
        <translation>お手元のはがき</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>What is under way already</source>
        <translation>手配中のものの確認</translation>
    </message>
    <message>
        <source>Texts for a request</source>
        <translation>依頼の定型文</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>折り返し先の電話番号</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録状況</translation>
    </message>
    <message>
        <source>Protected details asked for, and not shown</source>
        <translation>保護された情報の表示を求めたが表示されず</translation>
    </message>
    <message>
        <source>Viewing passwords</source>
        <translation>閲覧用パスワード</translation>
    </message>
    <message>
        <source>Links of registrations sent again</source>
        <translation>登録用リンクの再送</translation>
    </message>
    <message>
        <source>Card packed</source>
        <translation>はがきの封入</translation>
    </message>
    <message>
        <source>Card was about to be packed wrongly</source>
        <translation>はがきの封入違い（読み取りで判明）</translation>
    </message>
    <message>
        <source>Look-alikes told apart</source>
        <translation>同姓同名の人との照合（一致）</translation>
    </message>
    <message>
        <source>Look-alikes not told apart</source>
        <translation>同姓同名の人との照合（不一致）</translation>
    </message>
    <message>
        <source>Two sheets with the card's number</source>
        <translation>同じ番号のはがきが2枚</translation>
    </message>
    <message>
        <source>Card not found at the count</source>
        <translation>照合ではがきが見つからず</translation>
    </message>
    <message>
        <source>Card turned up at another run's count</source>
        <translation>別の印刷作業の照合にはがきが混入</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Reported by the mail system</source>
        <translation>メールの結果</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>結果の日時</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>URLを開いた</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>はがき番号</translation>
    </message>
    <message>
        <source>Date on the card</source>
        <translation>はがきの日付</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>有効になった</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>保留の期限</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Coverage began</source>
        <translation>資格取得</translation>
    </message>
    <message>
        <source>Coverage ended</source>
        <translation>資格喪失</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>利用できる期限</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>消去の日</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>間の日数</translation>
    </message>
    <message>
        <source>Filed by the employer</source>
        <translation>加入届</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>利用開始</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>表示の始まり</translation>
    </message>
    <message>
        <source>Years kept</source>
        <translation>掲載年数</translation>
    </message>
    <message>
        <source>Registers from</source>
        <translation>登録できる日</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>最終ログイン</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>抹消</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試した日時</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Key asked for</source>
        <translation>キーの請求</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>無効になった</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数・件数</translation>
    </message>
    <message>
        <source>Wrong entries</source>
        <translation>誤りの回数</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Locked since</source>
        <translation>止められた日時</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>登録の期限</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>有効な分数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>有効な時間</translation>
    </message>
    <message>
        <source>Items compared</source>
        <translation>照合する項目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>link to register</source>
        <translation>登録用のURL</translation>
    </message>
    <message>
        <source>second link to register</source>
        <translation>登録用のURL（二通目）</translation>
    </message>
    <message>
        <source>link to confirm a new address</source>
        <translation>新しいアドレスの確認</translation>
    </message>
    <message>
        <source>link to check the address</source>
        <translation>アドレスの確認</translation>
    </message>
    <message>
        <source>link to set the password anew</source>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>reminder of the ID</source>
        <translation>IDのお知らせ</translation>
    </message>
    <message>
        <source>one-time key</source>
        <translation>暗証キー</translation>
    </message>
    <message>
        <source>notice that a card has left</source>
        <translation>はがき発送のお知らせ</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配達済み</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>配達の遅れ</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>不達</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>受信拒否</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>容量超過</translation>
    </message>
    <message>
        <source>no such address</source>
        <translation>宛先不明</translation>
    </message>
    <message>
        <source>marked as junk</source>
        <translation>迷惑メールの申告</translation>
    </message>
    <message>
        <source>warning of a changed address</source>
        <translation>アドレス変更のお知らせ</translation>
    </message>
    <message>
        <source>warning of another registration</source>
        <translation>再登録のお知らせ</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Nothing in the list</source>
        <translation>一覧にありません</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more</source>
        <comment>filter, first choice, how many</comment>
        <translation>%1: %2 ほか%3件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, choices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>GuardWords</name>
    <message>
        <source>Request %1 asks for the same thing since %2: %3.</source>
        <comment>number, moment, state</comment>
        <translation>同じ依頼（受付番号 %1）が%2から受け付けられています: %3。</translation>
    </message>
    <message>
        <source>Say to the caller: “%1”</source>
        <translation>お伝えする言葉: 「%1」</translation>
    </message>
    <message>
        <source>The member can get this by mail from the portal at once, without a card.</source>
        <translation>ご本人がサイトからメールですぐに手続きできます。はがきは不要です。</translation>
    </message>
    <message>
        <source>A card is already under way: %1, expected by %2. If it arrives after the next one, it is void.</source>
        <translation>はがきを手配中です（%1、%2までに発送の予定）。次のはがきより後に届いても、無効です。</translation>
    </message>
    <message>
        <source>A card is already under way: %1. If it arrives after the next one, it is void.</source>
        <translation>はがきを手配中です（%1）。次のはがきより後に届いても、無効です。</translation>
    </message>
</context>
<context>
    <name>GuideTable</name>
    <message>
        <source>Section or question</source>
        <translation>担当・質問</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>HandList</name>
    <message>
        <source>%1 %2</source>
        <comment>who, what that person did</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HardeningText</name>
    <message>
        <source>A crash could leave them on the disk.</source>
        <translation>異常終了したときに、加入者の情報がディスクに残るおそれがあります。</translation>
    </message>
    <message>
        <source>Other programs could read them from the memory.</source>
        <translation>ほかのプログラムが、加入者の情報をメモリーから読み取るおそれがあります。</translation>
    </message>
    <message>
        <source>Parts of the program could be loaded from foreign folders.</source>
        <translation>よそのフォルダーにある部品が読み込まれるおそれがあります。</translation>
    </message>
</context>
<context>
    <name>HouseholdTab</name>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>Household; Enter opens the member</source>
        <translation>世帯（Enterでその人を開きます）</translation>
    </message>
    <message>
        <source>Nobody else stands under this number.</source>
        <translation>この番号には、ほかに誰もいません。</translation>
    </message>
</context>
<context>
    <name>HouseholdTable</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録状況</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>枝番</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>加入者区分</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>本人の登録</translation>
    </message>
    <message>
        <source>May register</source>
        <translation>登録できます</translation>
    </message>
    <message>
        <source>May not register</source>
        <translation>登録できません</translation>
    </message>
</context>
<context>
    <name>IdentityStrip</name>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The identity is confirmed.</source>
        <translation>本人確認は済んでいます。</translation>
    </message>
    <message>
        <source>Locked after too many failed checks. A new request is needed.</source>
        <translation>不一致が続いたためロックされました。新しい依頼が必要です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Failed checks left: %1.</source>
        <translation>あと%1回不一致になるとロックされます。</translation>
    </message>
    <message>
        <source>Answers that have to agree: %1.</source>
        <translation>%1項目の一致が必要です。</translation>
    </message>
    <message>
        <source>Answers that have to agree: %1, and among them %2.</source>
        <comment>how many, which questions</comment>
        <translation>%1項目の一致が必要です（うち%2は必須）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Compare what was typed with the record (Enter in the last field)</source>
        <translation>入力した内容を記録と照らし合わせます（最後の欄でEnter）</translation>
    </message>
    <message>
        <source>Somebody else has the same name and date of birth: the address has to agree, whatever else does.</source>
        <translation>氏名と生年月日が同じ人がほかにいます。ほかの項目が一致しても、住所の一致が必ず必要です。</translation>
    </message>
    <message>
        <source>Somebody else has the same name and date of birth, and no address is on file: call back. Only being reached on the number on file proves who it is.</source>
        <translation>氏名と生年月日が同じ人がほかにいて、住所の登録がありません。折り返し電話をしてください。登録の電話番号でご本人につながったことだけが確認になります。</translation>
    </message>
    <message>
        <source>Somebody else has the same name and date of birth, and neither an address nor a number to call is on file. Put the request on hold until the roster brings the address.</source>
        <translation>氏名と生年月日が同じ人がほかにいますが、住所も折り返せる電話番号も登録されていません。名簿の取り込みで住所が登録されるまで、申請を保留してください。</translation>
    </message>
    <message>
        <source>By calling back alone</source>
        <translation>折り返し電話でのみ確認</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message numerus="yes">
        <source>%n were mailed within the last hour</source>
        <translation>
            <numerusform>%n名には1時間以内に送っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have opened their link and are at it</source>
        <translation>
            <numerusform>%n名はリンクを開いて手続きの途中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have given no address yet</source>
        <translation>
            <numerusform>%n名のメールアドレスはまだ届いていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mail to %n of them comes back: the address has to be changed</source>
        <translation>
            <numerusform>%n名へのメールは届きません。アドレスの変更が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer registering</source>
        <translation>
            <numerusform>%n名は登録の途中ではなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are mailed a new link, to the address that they gave themselves. Links that they were sent before stop working.</source>
        <translation>
            <numerusform>%n名に、ご本人が届け出たアドレスあてに新しいリンクを送ります。前に送ったリンクは使えなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The other %n are left out: their registration is not under way, or there are more than 200.</source>
        <translation>
            <numerusform>%1ほかの%n名には送りません。登録の途中でないか、200名を超えるためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n link(s) again</source>
        <translation>
            <numerusform>%n名に再送する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are on their way.</source>
        <translation>
            <numerusform>%n件のリンクを送信待ちに入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was mailed.</source>
        <translation>だれにも送りませんでした。</translation>
    </message>
    <message>
        <source>Not mailed: %1.</source>
        <comment>reasons</comment>
        <translation>送らなかったもの: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys on this page</source>
        <translation>この画面で使えるキー</translation>
    </message>
    <message>
        <source>Esc closes this list.</source>
        <translation>Escで閉じます。</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Unfinished work</source>
        <translation>終わっていない作業</translation>
    </message>
    <message>
        <source>Something is not finished yet</source>
        <translation>終わっていない作業があります</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>Leave it unfinished</source>
        <translation>終えずに離れる</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Your work is kept as it was.</source>
        <translation>作業はそのまま残っています。</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>画面はロックされています</translation>
    </message>
    <message>
        <source>Your work is kept as it was. %1, type your password to go on.</source>
        <translation>作業はそのまま残っています。%1さん、続けるにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>MailAsideTable</name>
    <message>
        <source>Request %1 all the same</source>
        <translation>その後 依頼 %1 に</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>除外した日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>行った人</translation>
    </message>
    <message>
        <source>Sender, as the mail says</source>
        <translation>差出人（メールの記載）</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>why a mail is set aside</comment>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Not about this society</source>
        <comment>why a mail is set aside</comment>
        <translation>健保と無関係</translation>
    </message>
    <message>
        <source>Answered already</source>
        <comment>why a mail is set aside</comment>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Not from a member</source>
        <comment>why a mail is set aside</comment>
        <translation>加入者以外から</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>why a mail is set aside</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>MailMatch</name>
    <message>
        <source>Take as a request of %1</source>
        <translation>%1 さんの依頼として受け付ける</translation>
    </message>
    <message>
        <source>Take as a request</source>
        <translation>依頼として受け付ける</translation>
    </message>
    <message>
        <source>Make the mail a request of the member who is chosen; its words are kept with it</source>
        <translation>選んだ加入者の依頼として受け付けます。メールの本文は依頼とともに残ります</translation>
    </message>
    <message>
        <source>This mail has become request %1 already.</source>
        <translation>このメールは、すでに依頼 %1 として受け付けています。</translation>
    </message>
    <message>
        <source>This mail was set aside before: %1.</source>
        <translation>このメールは、以前に除外されています: %1。</translation>
    </message>
    <message>
        <source>Neither its subject nor its mailbox says what it asks for. Read it and choose.</source>
        <translation>件名からも宛先からも、依頼の種別が分かりません。読んで選んでください。</translation>
    </message>
    <message>
        <source>What it has to bring and does not: %1</source>
        <translation>必要なのに書かれていない項目: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Something in the mail differs from the record of %1. Ask before you take it.</source>
        <translation>メールの内容が %1 さんの記録と一部異なります。受け付ける前にお確かめください。</translation>
    </message>
    <message>
        <source>A namesake with the same date of birth exists</source>
        <translation>同姓同名・同生年月日の人あり</translation>
    </message>
    <message>
        <source>A request of this kind is open already.</source>
        <translation>同じ種別の依頼がすでに受け付けられています。</translation>
    </message>
    <message>
        <source>A card is already under way.</source>
        <translation>はがきをすでに手配中です。</translation>
    </message>
    <message>
        <source>Who wrote it, and what for</source>
        <translation>差出人と依頼の内容</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>依頼の種別</translation>
    </message>
    <message>
        <source>Name in the mail</source>
        <translation>メールの氏名</translation>
    </message>
    <message>
        <source>Symbol and number in the mail</source>
        <translation>メールの記号・番号</translation>
    </message>
    <message>
        <source>Address in the mail</source>
        <translation>メールの住所</translation>
    </message>
    <message>
        <source>Why go on all the same</source>
        <translation>それでも受け付ける理由</translation>
    </message>
    <message>
        <source>Choose what it asks for</source>
        <translation>依頼の種別を選んでください</translation>
    </message>
    <message>
        <source>The old one is lost or was seen by others</source>
        <translation>古いものを紛失した、または他人に見られた</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Look for members whom these items fit (Enter)</source>
        <translation>これらの項目に合う加入者を探します（Enter）</translation>
    </message>
    <message>
        <source>Members who may have written it; nobody is chosen until you choose</source>
        <translation>差出人の候補（選ぶまで誰も選ばれません）</translation>
    </message>
    <message>
        <source>Nobody fits. Correct the name or the number and compare again.</source>
        <translation>当てはまる人がいません。氏名か番号を直して、もう一度照合してください。</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Mails</source>
        <comment>page: mails that come in</comment>
        <translation>メール受付</translation>
    </message>
    <message>
        <source>A mail is open that is neither a request nor set aside yet.</source>
        <translation>開いているメールが、まだ受け付けも除外もされていません。</translation>
    </message>
    <message>
        <source>There is no mail on the clipboard.</source>
        <translation>クリップボードにメールがありません。</translation>
    </message>
    <message>
        <source>Copy the mail&apos;s text, or the saved file, and paste again.</source>
        <translation>メールの本文か保存したファイルをコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>メールを開く</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>メール (*.eml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing of it was kept. The mail itself is where it was.</source>
        <translation>内容は何も残していません。元のメールはそのままです。</translation>
    </message>
    <message>
        <source>The mail was taken as request %1.</source>
        <translation>メールを依頼 %1 として受け付けました。</translation>
    </message>
    <message>
        <source>A mail proves nobody&apos;s identity: check it under “Requests” and call back if need be.</source>
        <translation>メールだけでは本人と確認できません。「受付」で本人確認をし、必要なら折り返し電話をしてください。</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>この依頼へ進む</translation>
    </message>
    <message>
        <source>The mail is set aside.</source>
        <translation>メールを除外しました。</translation>
    </message>
    <message>
        <source>Its subject and sender are kept for 90 days, its text is not.</source>
        <translation>件名と差出人は90日間残ります。本文は残りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more mail(s) wait</source>
        <translation>
            <numerusform>あと%n通</numerusform>
        </translation>
    </message>
    <message>
        <source>Come in</source>
        <comment>mails</comment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>mails</comment>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a mail that was saved as .eml</source>
        <translation>.emlとして保存したメールを開きます</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Read the mail on the clipboard</source>
        <translation>クリップボードのメールを読み込みます</translation>
    </message>
    <message>
        <source>No mail is open</source>
        <translation>メールが開かれていません</translation>
    </message>
    <message>
        <source>Drop a mail or its file here, or copy its text in the mail program and paste it.</source>
        <translation>メールかそのファイルをここへドラッグするか、メールソフトで本文をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the mail</source>
        <translation>メールを貼り付ける</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>The mail asks for nothing here: set it aside with a reason</source>
        <translation>依頼ではないメールを、理由を付けて除外します</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the mail and do nothing with it</source>
        <translation>メールを閉じます。受け付けも除外もしません</translation>
    </message>
    <message>
        <source>Why does this mail become no request?</source>
        <translation>このメールを依頼として受け付けない理由</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>button</comment>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Why the mail is set aside</source>
        <translation>除外する理由</translation>
    </message>
    <message>
        <source>Mails that were set aside</source>
        <translation>除外したメール</translation>
    </message>
    <message>
        <source>No mail was set aside in the last 90 days.</source>
        <translation>この90日間に除外したメールはありません。</translation>
    </message>
</context>
<context>
    <name>MailRefusal</name>
    <message>
        <source> (line %1)</source>
        <comment>behind a sentence</comment>
        <translation>（%1行目）</translation>
    </message>
    <message>
        <source>The mail is larger than %1 MB.</source>
        <translation>メールが%1MBを超えています。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>This is neither a mail nor a text.</source>
        <translation>メールでも文章でもありません。</translation>
    </message>
    <message>
        <source>This is no mail; it looks like %1.</source>
        <translation>メールではありません（%1のようです）。</translation>
    </message>
    <message>
        <source>The mail&apos;s header is too long%1.</source>
        <translation>メールのヘッダーが長すぎます%1。</translation>
    </message>
    <message>
        <source>The mail does not say what stands between its parts%1.</source>
        <translation>メールの各部分の区切りが書かれていません%1。</translation>
    </message>
    <message>
        <source>The mail has parts within parts, more than %1 deep%2.</source>
        <translation>メールの入れ子が%1段を超えています%2。</translation>
    </message>
    <message>
        <source>The mail has more than %1 parts%2.</source>
        <translation>メールの部分が%1個を超えています%2。</translation>
    </message>
    <message>
        <source>The mail&apos;s text is in a character set that is not read here: %1%2.</source>
        <translation>本文の文字コード「%1」は読み取れません%2。</translation>
    </message>
    <message>
        <source>The mail&apos;s text is packed in a way that is not read here: %1%2.</source>
        <translation>本文の符号化「%1」は読み取れません%2。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Save the mail once more from the mail program, or copy its text and paste it here.</source>
        <translation>メールソフトから保存し直すか、本文をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the mail&apos;s text in the mail program and paste it here.</source>
        <translation>メールソフトで本文をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the mail as .eml, or copy its text and paste it here.</source>
        <translation>メールを.emlとして保存するか、本文をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>If the mail is expected, copy its text in the mail program and paste it here.</source>
        <translation>心当たりのあるメールなら、メールソフトで本文をコピーして貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read, the first in line %1.</source>
        <translation>
            <numerusform>読み取れない文字が%n個あります（最初は%1行目）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than is kept; its end is missing.</source>
        <translation>本文が長いため、終わりの部分は省かれています。</translation>
    </message>
    <message>
        <source>The mail does not say how its text is written; it looks like %1.</source>
        <translation>文字コードの記載がありません。%1とみなして読みました。</translation>
    </message>
    <message>
        <source>The mail was laid out; only its words are shown.</source>
        <translation>装飾付きのメールです。文字だけを表示しています。</translation>
    </message>
    <message>
        <source>Came along and is not opened: %1</source>
        <translation>添付されていますが開きません: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MailSheet</name>
    <message>
        <source>Text of the mail</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>(without a subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Sender, as the mail says</source>
        <translation>差出人（メールの記載）</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>in a mail</comment>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
</context>
<context>
    <name>MailsTab</name>
    <message>
        <source>Mails</source>
        <comment>heading: what was mailed to a member</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>The addresses open once the identity check of a request in your hand has passed.</source>
        <translation>アドレスは、担当中の依頼で本人確認が済むと表示されます。</translation>
    </message>
    <message>
        <source>A receive filter has to allow mails from %1 (domain %2).</source>
        <comment>address, domain</comment>
        <translation>受信制限をしている場合は、%1（ドメイン %2）からのメールを許可していただく必要があります。</translation>
    </message>
    <message>
        <source>Mails to the member</source>
        <translation>加入者へのメール</translation>
    </message>
    <message>
        <source>Nothing was ever mailed to this person.</source>
        <translation>この人にメールを送ったことはありません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>%1 — Madoguchi</source>
        <comment>society</comment>
        <translation>%1 — Madoguchi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Search for a member</source>
        <translation>加入者を検索</translation>
    </message>
</context>
<context>
    <name>MemberCardTable</name>
    <message>
        <source>Card number</source>
        <translation>はがき番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date on the card</source>
        <translation>はがきの日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>届け先</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>発送日時</translation>
    </message>
</context>
<context>
    <name>MemberFinder</name>
    <message>
        <source>Nobody was found for “%1”. Try another way: date of birth, kana, or the number alone.</source>
        <translation>「%1」に当てはまる人は見つかりません。生年月日、カナ、番号だけなど、別の方法でお試しください。</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>どなたからのお問い合わせですか</translation>
    </message>
    <message>
        <source>Type a symbol and number, a name in kanji or kana, a date of birth, an e-mail address, a login ID or the number of a card.</source>
        <translation>記号・番号、氏名（漢字またはカナ）、生年月日、メールアドレス、ログインID、はがき番号のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開いた加入者</translation>
    </message>
    <message>
        <source>Members whose records you opened last</source>
        <translation>最近記録を開いた加入者</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>見つかった加入者</translation>
    </message>
    <message>
        <source>More than %1 members fit, and the list ends here. Add to the text, such as a date of birth or the given name.</source>
        <translation>%1件を超えています。一覧はここまでです。生年月日や名などの条件を足してください。</translation>
    </message>
    <message>
        <source>More members fit than the list can show. Add to the text, such as a date of birth or the given name.</source>
        <translation>一覧に出しきれない件数です。生年月日や名などの条件を足してください。</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>More was found than can be shown. Add to the text, such as a number or a date of birth.</source>
        <translation>表示できる件数を超えています。番号や生年月日などの条件を足してください。</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <source>%1 (namesake)</source>
        <comment>another person has the same name and date of birth</comment>
        <translation>%1（同姓同名あり）</translation>
    </message>
    <message>
        <source>Another person has the same name and date of birth. Compare symbol, number and employer.</source>
        <translation>氏名と生年月日が同じ人がほかにいます。記号・番号と事業所を見比べてください。</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録状況</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>加入者区分</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Copy the code for your administrator</source>
        <translation>管理者に伝えるコードをコピー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>Preparing the roles.</source>
        <translation>ロールを準備しています。</translation>
    </message>
    <message>
        <source>The migration %1 comes before number %2, which has been applied already.</source>
        <translation>移行 %1 の番号が、適用済みの番号%2より前です。</translation>
    </message>
    <message>
        <source>The migration %1 is not the file that was applied. Applied migrations never change: put the old file back and write a new one for what is to be different.</source>
        <translation>移行 %1 が、適用したときのファイルと異なります。適用済みの移行は変更できません。元のファイルに戻し、変更する内容は新しい移行に書いてください。</translation>
    </message>
    <message>
        <source>The migration %1 has been applied to this database, but its file is missing. Is this program older than the database?</source>
        <translation>移行 %1 はこのデータベースに適用済みですが、ファイルがありません。プログラムがデータベースより古くありませんか。</translation>
    </message>
    <message>
        <source>Applying %1.</source>
        <translation>%1 を適用しています。</translation>
    </message>
    <message>
        <source>%1 could not be applied. %2</source>
        <translation>%1 を適用できませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>Applying %n function(s).</source>
        <translation>
            <numerusform>%n個の関数を適用しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MisdeliveryNote</name>
    <message>
        <source>New card</source>
        <translation>新しいはがき</translation>
    </message>
    <message>
        <source>Run that went astray</source>
        <translation>誤配された印刷分</translation>
    </message>
    <message>
        <source>%1: one report for all; members concerned: %2</source>
        <comment>run, how many</comment>
        <translation>%1: 全員で一つの報告、%2人</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>加入者を開く</translation>
    </message>
    <message>
        <source>Shows the member&apos;s record at the counter</source>
        <translation>加入者の記録を窓口で表示します</translation>
    </message>
    <message>
        <source>The first report on %1 is noted as sent.</source>
        <comment>card</comment>
        <translation>%1の速報を送付済みとして記録しました。</translation>
    </message>
    <message>
        <source>The final report on %1 is noted as sent.</source>
        <comment>card</comment>
        <translation>%1の確報を送付済みとして記録しました。</translation>
    </message>
    <message>
        <source>Sent on %1</source>
        <comment>day</comment>
        <translation>%1に送付</translation>
    </message>
    <message>
        <source>From %1 to %2 at the latest</source>
        <comment>days</comment>
        <translation>%1から、遅くとも%2まで</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <comment>day</comment>
        <translation>遅くとも%1</translation>
    </message>
    <message>
        <source>Text for the authority (names nobody)</source>
        <translation>監督官庁への報告文(氏名は含みません)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the text for the report form</source>
        <translation>報告様式に貼り付ける文をコピーします</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送付日</translation>
    </message>
    <message>
        <source>Day on which the report was sent</source>
        <translation>報告を送った日</translation>
    </message>
    <message>
        <source>Note the first report as sent</source>
        <translation>速報を送付済みにする</translation>
    </message>
    <message>
        <source>Note the final report as sent</source>
        <translation>確報を送付済みにする</translation>
    </message>
    <message>
        <source>The day stands beside it; it is noted once</source>
        <translation>左の日付で一度だけ記録します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card, member</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>見られたもの</translation>
    </message>
    <message>
        <source>Could be seen</source>
        <translation>見られたおそれのあるもの</translation>
    </message>
    <message>
        <source>Uses of the password</source>
        <translation>パスワードの使用回数</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>知った日時</translation>
    </message>
    <message>
        <source>%1, noted by %2</source>
        <translation>%1、%2が記録</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>確報</translation>
    </message>
</context>
<context>
    <name>MisdeliveryPanel</name>
    <message>
        <source>This is no card number.</source>
        <translation>はがきの番号ではありません。</translation>
    </message>
    <message>
        <source>Read the number on the outside again; the last digit checks the others.</source>
        <translation>外側の番号をもう一度確かめてください。最後の数字は検査用です。</translation>
    </message>
    <message>
        <source>What happened, and what was seen?</source>
        <translation>起きたことと、見られたものを選んでください。</translation>
    </message>
    <message>
        <source>Choose both; &quot;Not known yet&quot; counts as the worst.</source>
        <translation>両方を選んでください。「まだ分からない」は最も重い場合として扱います。</translation>
    </message>
    <message>
        <source>Make it void and note it</source>
        <translation>無効にして記録する</translation>
    </message>
    <message>
        <source>Make the password of %1 void and note the mis-delivery? The days of the reports to the authority begin today. This cannot be taken back.</source>
        <comment>card</comment>
        <translation>%1のパスワードを無効にし、誤配を記録しますか。監督官庁への報告期限は今日から数えます。取り消しはできません。</translation>
    </message>
    <message>
        <source>The password of %1 is void from now on.</source>
        <comment>card</comment>
        <translation>%1のパスワードは、いま無効になりました。</translation>
    </message>
    <message>
        <source>The password of %1 did not work any more.</source>
        <comment>card</comment>
        <translation>%1のパスワードは、すでに使えなくなっていました。</translation>
    </message>
    <message>
        <source>First report to the authority: from %1 to %2. Final report: %3 at the latest.</source>
        <comment>days</comment>
        <translation>監督官庁への速報: %1から%2まで。確報: 遅くとも%3。</translation>
    </message>
    <message>
        <source>Number of the card that went astray</source>
        <translation>誤配になったはがきの番号</translation>
    </message>
    <message>
        <source>Make it void and note it…</source>
        <translation>無効にして記録…</translation>
    </message>
    <message>
        <source>Asks once more before anything happens</source>
        <translation>実行の前にもう一度確認します</translation>
    </message>
    <message>
        <source>Reports to be sent</source>
        <translation>報告待ち</translation>
    </message>
    <message>
        <source>Both reports sent</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>Which mis-deliveries the list shows</source>
        <translation>一覧に表示する誤配</translation>
    </message>
    <message>
        <source>Cards that went astray</source>
        <translation>誤配になったはがき</translation>
    </message>
    <message>
        <source>No report is owed. A card that reached somebody else is noted above.</source>
        <translation>報告待ちのものはありません。別の方に届いたはがきは、上の欄で記録します。</translation>
    </message>
    <message>
        <source>No mis-delivery has been reported to the end yet.</source>
        <translation>報告を終えた誤配はまだありません。</translation>
    </message>
    <message>
        <source>No mis-delivery is chosen</source>
        <translation>誤配が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one to see its days and the text for the authority.</source>
        <translation>選ぶと、報告期限と監督官庁への報告文が表示されます。</translation>
    </message>
</context>
<context>
    <name>MisdeliveryTable</name>
    <message>
        <source>New card</source>
        <translation>新しいはがき</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>見られたもの</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>加入者</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>知った日時</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>記録した人</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>画面の一覧</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>Put on hold</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>以前の判断</translation>
    </message>
    <message>
        <source>Claim released</source>
        <translation>担当を解除</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind of note, moment, name</comment>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>The society has no texts for this</source>
        <translation>この受付に使える文例はありません</translation>
    </message>
    <message>
        <source>What a colleague should know (%1 characters at most)</source>
        <translation>引き継ぎたいこと（%1文字まで）</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>文例…</translation>
    </message>
    <message>
        <source>Put in a text of the society&apos;s, with its fields filled in</source>
        <translation>組合の文例を、項目を埋めて挿入します</translation>
    </message>
    <message>
        <source>Put the note</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Write the note to the request; you have had a hand in it then</source>
        <translation>受付にメモを残します（関与者として記録されます）</translation>
    </message>
</context>
<context>
    <name>OpeningTable</name>
    <message>
        <source>Content or notice</source>
        <translation>コンテンツ・通知書</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>a document on the portal</comment>
        <translation>通知書</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>a part of the portal</comment>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>counted from the employer&apos;s filing</source>
        <translation>事業主の届出日から数えます</translation>
    </message>
    <message>
        <source>counted from the acquisition, as the filing is not known</source>
        <translation>届出日が不明のため、資格取得日から数えます</translation>
    </message>
    <message>
        <source>given out since %1</source>
        <translation>%1から交付</translation>
    </message>
    <message>
        <source>by the month of treatment</source>
        <translation>受診月ごと</translation>
    </message>
    <message>
        <source>by the month of the benefit</source>
        <translation>支給月ごと</translation>
    </message>
    <message>
        <source>by the month of issue</source>
        <translation>発行月ごと</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <translation>
            <numerusform>%n年間保存</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>OpeningsTab</name>
    <message>
        <source>Contents and notices</source>
        <translation>通知書</translation>
    </message>
    <message>
        <source>The society&apos;s profile names no contents and no notices.</source>
        <translation>この健保の設定に、コンテンツも通知書もありません。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The list of servers to use instead of the usual one.</source>
        <translation>通常のものに代えて使うサーバーの一覧。</translation>
    </message>
    <message>
        <source>The login to begin with at the sign-in.</source>
        <translation>ログイン画面に初めから入れておくログイン名。</translation>
    </message>
    <message>
        <source>The language on screen: ja or en.</source>
        <translation>画面の言語（ja または en）。</translation>
    </message>
    <message>
        <source>The counter behind a health insurance society&apos;s member portal.</source>
        <translation>健康保険組合の組合員専用サイトを支える窓口です。</translation>
    </message>
    <message>
        <source>Begins with sample data, in a database on this computer.</source>
        <translation>サンプルデータ（このコンピューター上のデータベース）で始めます。</translation>
    </message>
    <message>
        <source>The folder of that database; one of the user&apos;s own if not given.</source>
        <translation>そのデータベースのフォルダー。省略時は利用者自身のフォルダーを使います。</translation>
    </message>
</context>
<context>
    <name>OrphanStrip</name>
    <message>
        <source>Abort and destroy the sheets…</source>
        <translation>中止して用紙を廃棄に回す…</translation>
    </message>
    <message>
        <source>Makes its passwords void and puts its sheets on the recovery list</source>
        <translation>パスワードを無効にし、用紙を「回収・廃棄」に回します</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 of %2, %n card(s), is still open, but it is not being printed here: its passwords are gone for good. Unless you are printing it at another workstation, it can only be aborted.</source>
        <translation>
            <numerusform>印刷作業 %1（開始 %2、%n枚）は開いたままですが、この端末では印刷していません。パスワードは失われ、取り戻せません。別の端末で印刷しているのでなければ、中止するほかありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCodePanel</name>
    <message>
        <source>The secret was made, but its answer did not arrive.</source>
        <translation>秘密鍵は作られましたが、応答が届きませんでした。</translation>
    </message>
    <message>
        <source>Make another one; it replaces the first.</source>
        <translation>もう一度作ってください。前のものは使えなくなります。</translation>
    </message>
    <message>
        <source>Your one-time codes are set up.</source>
        <translation>確認コードの設定が完了しました。</translation>
    </message>
    <message>
        <source>From now on your authenticator&apos;s six digits are taken where a step asks for them.</source>
        <translation>今後は、操作で求められたときに認証アプリの6桁の数字を使えます。</translation>
    </message>
    <message>
        <source>My one-time codes</source>
        <translation>自分の確認コード</translation>
    </message>
    <message>
        <source>Have your authenticator at hand. The secret is shown once: until your first code is taken, or until you leave this page.</source>
        <translation>認証アプリを用意してください。秘密鍵の表示は一度だけです。最初のコードが受け付けられるか、この画面を離れると消えます。</translation>
    </message>
    <message>
        <source>Where the society wants it, dangerous steps ask for the six digits of an authenticator. An administrator lets you set it up; then a button for it stands here.</source>
        <translation>組合の設定により、重要な操作では認証アプリの6桁の数字を求めます。設定は管理者の許可を受けてから行います。許可されると、ここにボタンが表示されます。</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>秘密鍵を作り直す</translation>
    </message>
    <message>
        <source>Make a secret</source>
        <translation>秘密鍵を作る</translation>
    </message>
    <message>
        <source>Shows a picture for the authenticator; an earlier secret stops working</source>
        <translation>認証アプリ用の画像を表示します。前の秘密鍵は使えなくなります</translation>
    </message>
    <message>
        <source>Let the authenticator look at the picture, or type the letters. Then give the six digits that it shows.</source>
        <translation>認証アプリで画像を読み取るか、文字を入力します。続けて、アプリに表示された6桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>Picture for the authenticator; the letters below say the same</source>
        <translation>認証アプリ用の画像。下の文字と同じ内容です</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>6桁の数字</translation>
    </message>
    <message>
        <source>First one-time code</source>
        <translation>最初の確認コード</translation>
    </message>
    <message>
        <source>Give the first code</source>
        <translation>最初のコードを送る</translation>
    </message>
    <message>
        <source>Shows that the secret was taken down</source>
        <translation>秘密鍵を登録できたことを確かめます</translation>
    </message>
    <message numerus="yes">
        <source>This code was not right. %n more try(s). Is the telephone&apos;s clock right?</source>
        <translation>
            <numerusform>コードが違います。あと%n回入力できます。スマートフォンの時刻は合っていますか。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingRow</name>
    <message>
        <source>In the bundle that was shown before: %1</source>
        <translation>先に表示していた束について: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>result of a scan</comment>
        <translation>未送信</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) wait here and are sent once the server answers again.</source>
        <translation>
            <numerusform>読み取った%n件はここに残っています。サーバーが応答すれば送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded</source>
        <comment>result of a scan</comment>
        <translation>記録できません</translation>
    </message>
    <message>
        <source>%1 was not recorded as packed. %2</source>
        <comment>card, why</comment>
        <translation>%1 の封入を記録できませんでした。%2</translation>
    </message>
    <message>
        <source>Scan each card as it goes into the bundle</source>
        <translation>束に入れるはがきを1枚ずつ読み取り</translation>
    </message>
    <message>
        <source>%1 of %2 packed</source>
        <comment>cards of a bundle</comment>
        <translation>%2枚中 %1枚を封入</translation>
    </message>
    <message>
        <source>All packed</source>
        <translation>すべて封入済み</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>PDF file (demo)</source>
        <translation>PDFファイル（デモ）</translation>
    </message>
    <message>
        <source>Printing to %1 did not work.</source>
        <translation>%1に印刷できませんでした。</translation>
    </message>
    <message>
        <source>Look at the printer and print once more.</source>
        <translation>プリンターを確かめて、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Printed to %1.</source>
        <translation>%1に印刷しました。</translation>
    </message>
    <message>
        <source>No printer of paper is there.</source>
        <translation>使えるプリンターがありません。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Printer for this paper</source>
        <translation>この書類のプリンター</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>書き出すPDFファイル</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print this paper</source>
        <translation>この書類を印刷</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Cover letter %1</source>
        <comment>number of the bundle</comment>
        <translation>送付状 %1</translation>
    </message>
    <message>
        <source>To the person in charge of health insurance</source>
        <translation>健康保険ご担当者 様</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a person, as a letter addresses one</comment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Sealed notices for your members</source>
        <translation>加入者あて親展通知のご送付</translation>
    </message>
    <message numerus="yes">
        <source>Enclosed are %n sealed notice(s), consignment %1.</source>
        <translation>
            <numerusform>親展の通知%n通をお送りします。送付番号: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Please hand each of them, unopened, to the person whose name stands on it. Nobody else may open it.</source>
        <translation>1通ずつ、開封せずに、あて名のご本人へお渡しください。ご本人以外の方は開封できません。</translation>
    </message>
    <message>
        <source>If the number or a serial differs, if a seal is broken, or if somebody is no longer with you, please hand out nothing of it and call us.</source>
        <translation>通数や番号が違うとき、封がはがれているとき、すでに在籍していない方のものがあるときは、お渡しにならず、当組合までお電話ください。</translation>
    </message>
    <message>
        <source>Carrier&apos;s number: %1</source>
        <translation>追跡番号: %1</translation>
    </message>
    <message numerus="yes">
        <source>Serials (%n notice(s))</source>
        <translation>
            <numerusform>通知の番号（%n通）</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt, please send back to us</source>
        <translation>受領書（当組合へご返送ください）</translation>
    </message>
    <message numerus="yes">
        <source>Consignment %1: %n sealed notice(s) received, counted and undamaged.</source>
        <translation>
            <numerusform>送付番号 %1: 親展の通知 %n通を、通数を確認のうえ、破損なく受領しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Day received</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Signature or seal</source>
        <translation>署名または押印</translation>
    </message>
    <message>
        <source>Run sheet %1</source>
        <comment>number of the run</comment>
        <translation>印刷記録票 %1</translation>
    </message>
    <message>
        <source>Run sheet: run %1</source>
        <translation>印刷記録票&#x3000;印刷作業 %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷日時</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>serial, state</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Every number and what became of it</source>
        <translation>番号ごとの結果</translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation>記録の先頭（改ざん検知用）</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>記録の封 %1</translation>
    </message>
    <message>
        <source>Keep this sheet apart from the computer: whoever changes the record afterwards cannot change what stands here.</source>
        <translation>この票はコンピューターとは別に保管してください。あとで記録が書き換えられても、この票の内容は変わりません。</translation>
    </message>
    <message>
        <source>What became of the cards</source>
        <translation>はがきの内訳</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>番号を付けた数</translation>
    </message>
    <message>
        <source>Blank sheets: taken out = used for the cards + test prints + put back</source>
        <translation>白紙の枚数: 取り出し = はがきに使用 + 試し刷り + 戻し</translation>
    </message>
    <message>
        <source>Used for the cards</source>
        <translation>はがきに使用</translation>
    </message>
    <message>
        <source>Numbers or lot of the blank sheets: %1</source>
        <translation>白紙の番号またはロット: %1</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>取り出し</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封緘</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Test prints</source>
        <translation>試し刷り</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻し</translation>
    </message>
    <message>
        <source>The blank sheets were not noted: fill in the empty places by hand.</source>
        <translation>白紙の枚数は記録されていません。空欄は手書きで記入してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) never became paper.</source>
        <translation>
            <numerusform>紙に印刷されなかった番号が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Day, signature or seal</source>
        <translation>日付・署名または押印</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Destroyed the spoiled sheets</source>
        <translation>損紙の廃棄</translation>
    </message>
    <message>
        <source>Saw them destroyed</source>
        <translation>廃棄の立会い</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Of the spoiled, there were two of each: %1.</source>
        <translation>損紙のうち、同じ番号で2枚あったもの: %1件</translation>
    </message>
    <message>
        <source>Nobody had what was not found, so nobody destroyed it. If it turns up, tell a supervisor.</source>
        <translation>所在不明の用紙は誰の手元にもなく、廃棄していません。見つかったら責任者に知らせてください。</translation>
    </message>
    <message>
        <source>Sheets not found, perhaps never printed: %1.</source>
        <translation>所在不明の用紙（印刷されなかった可能性あり）: %1枚</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message>
        <source>%1, %2</source>
        <comment>symbol and number, insured person or dependant</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>PersonMailTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Address as typed</source>
        <translation>入力されたアドレス</translation>
    </message>
    <message>
        <source>Link or key</source>
        <translation>リンク・認証キー</translation>
    </message>
    <message>
        <source>Words of the mail system</source>
        <translation>メールシステムの応答</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>a link or key, the moment</comment>
        <translation>%1に使用</translation>
    </message>
    <message>
        <source>void since %1</source>
        <comment>a link or key, the moment</comment>
        <translation>%1に無効</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a link or key works, the moment</comment>
        <translation>%1まで有効</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>What works now</source>
        <translation>いま使えるもの</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>検索結果へ戻る</translation>
    </message>
    <message>
        <source>Back to what was found (Esc)</source>
        <translation>検索結果へ戻ります（Esc）</translation>
    </message>
    <message>
        <source>Take a request…</source>
        <translation>依頼を受け付ける…</translation>
    </message>
    <message>
        <source>Take a request for this person (Ctrl+N)</source>
        <translation>この人からの依頼を受け付けます（Ctrl+N）</translation>
    </message>
</context>
<context>
    <name>PersonRecord</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the record, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, the same in the Japanese calendar</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Wishes to view</source>
        <translation>閲覧希望あり</translation>
    </message>
    <message>
        <source>Does not wish to view</source>
        <translation>閲覧希望なし</translation>
    </message>
    <message>
        <source>Card under way</source>
        <translation>はがき手配中</translation>
    </message>
    <message>
        <source>No longer covered</source>
        <translation>資格喪失</translation>
    </message>
    <message>
        <source>A namesake with the same date of birth exists</source>
        <translation>同姓同名・同生年月日の人あり</translation>
    </message>
    <message>
        <source>A viewing password has worked since %1.</source>
        <translation>閲覧用パスワードは%1から使えます。</translation>
    </message>
    <message>
        <source>No viewing password works: the person is no longer covered.</source>
        <translation>使える閲覧用パスワードはありません。資格を喪失しています。</translation>
    </message>
    <message>
        <source>No viewing password works: the member does not wish to view, so no card was sent.</source>
        <translation>使える閲覧用パスワードはありません。閲覧を希望していないため、はがきを送っていません。</translation>
    </message>
    <message>
        <source>No viewing password works.</source>
        <translation>使える閲覧用パスワードはありません。</translation>
    </message>
    <message>
        <source>The valid card is %1, dated %2.</source>
        <comment>card number, date on the card</comment>
        <translation>有効なはがきは、%2付の%1です。</translation>
    </message>
    <message>
        <source>A card with an earlier date is void, even when it arrived later.</source>
        <translation>それより前の日付のはがきは、後から届いたものでも無効です。</translation>
    </message>
    <message>
        <source>A card is already under way: %1. Another request would make it void before it is used.</source>
        <translation>はがきを手配中です（%1）。重ねて受け付けると、使われないまま無効になります。</translation>
    </message>
    <message>
        <source>Has never signed in to the portal. Login ID: %1</source>
        <translation>専用サイトに一度もログインしていません。ログインID: %1</translation>
    </message>
    <message>
        <source>Last signed in to the portal on %1. Login ID: %2</source>
        <translation>専用サイトへの最終ログインは%1です。ログインID: %2</translation>
    </message>
    <message>
        <source>More than 30 days without signing in: the portal asks to confirm the e-mail address next time.</source>
        <translation>30日を超えてログインがないため、次回、専用サイトでメールアドレスの確認を求められます。</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>%1 %2</source>
        <comment>part of the page, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>ページの区分</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Nothing has been printed.</source>
        <translation>まだ何も印刷されていません。</translation>
    </message>
    <message>
        <source>Abort the run, have this put right, and open a new one.</source>
        <translation>印刷作業を中止し、問題の解決を依頼したうえで、新しい印刷作業を始めてください。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Preview of card %1 of %2</source>
        <translation>はがきの見本（%2枚中%1枚目）</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>前のはがき</translation>
    </message>
    <message>
        <source>Shows the card before</source>
        <translation>前のはがきを表示します</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>次のはがき</translation>
    </message>
    <message>
        <source>Shows the next card</source>
        <translation>次のはがきを表示します</translation>
    </message>
</context>
<context>
    <name>PrintProblem</name>
    <message>
        <source>This program has no card form named %1.</source>
        <translation>はがきの様式「%1」は、このプログラムにありません。</translation>
    </message>
    <message>
        <source>The card form has a mistake at %1.</source>
        <translation>はがきの様式の%1に誤りがあります。</translation>
    </message>
    <message>
        <source>The font %1 is not installed on this computer.</source>
        <translation>書体「%1」がこの端末に入っていません。</translation>
    </message>
    <message>
        <source>No font on this computer has the character %1 on the card for %2.</source>
        <translation>%2さんのはがきの文字「%1」を表せる書体が、この端末にありません。</translation>
    </message>
    <message>
        <source>The society&apos;s profile has no text for the card&apos;s place &quot;%1&quot;.</source>
        <translation>組合の設定に、はがきの「%1」の欄の文章がありません。</translation>
    </message>
    <message>
        <source>The card form has no label for secrets of the kind &quot;%1&quot;.</source>
        <translation>はがきの様式に、パスワードの種類「%1」の名称がありません。</translation>
    </message>
    <message>
        <source>The place &quot;%1&quot; is too small for what belongs there on the card for %2.</source>
        <translation>%2さんのはがきの内容が「%1」の欄に収まりません。</translation>
    </message>
    <message>
        <source>The society&apos;s profile has no rule for secrets of the kind &quot;%1&quot;.</source>
        <translation>組合の設定に、パスワードの種類「%1」の規則がありません。</translation>
    </message>
    <message>
        <source>The society&apos;s rule for secrets of the kind &quot;%1&quot; would make them weak or hard to read.</source>
        <translation>組合の設定にあるパスワードの種類「%1」の規則では、推測されやすいか読みにくいパスワードになります。</translation>
    </message>
    <message>
        <source>The run does not hold the cards that it was opened with.</source>
        <translation>印刷作業の内容が、始めたときのはがきと一致しません。</translation>
    </message>
    <message>
        <source>This computer has too little free memory to make passwords safely.</source>
        <translation>パスワードを安全に作るための空きメモリーが、この端末にありません。</translation>
    </message>
    <message>
        <source>Cards can be printed to a file only in a demo.</source>
        <translation>はがきをファイルに印刷できるのは、デモだけです。</translation>
    </message>
    <message>
        <source>Printing to %1 did not work.</source>
        <translation>%1での印刷に失敗しました。</translation>
    </message>
    <message>
        <source>The text for the place &quot;%1&quot; begins a new line in the middle of a number.</source>
        <translation>「%1」に入れる文章が、番号の途中で改行されています。</translation>
    </message>
</context>
<context>
    <name>PrintQueueTable</name>
    <message>
        <source>Member</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>届け先</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>見込み日</translation>
    </message>
    <message>
        <source>Letters to homes</source>
        <translation>自宅あて</translation>
    </message>
    <message>
        <source>No addressee</source>
        <translation>あて先なし</translation>
    </message>
</context>
<context>
    <name>PrintRunsPage</name>
    <message>
        <source>Run %1 is aborted; none of its passwords works.</source>
        <translation>印刷作業 %1を中止しました。パスワードはどれも使えません。</translation>
    </message>
    <message>
        <source>Collect its sheets and destroy them: they are listed under Recovery.</source>
        <translation>用紙を集めて廃棄してください。「回収・廃棄」に一覧があります。</translation>
    </message>
    <message>
        <source>Print runs</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>印刷待ち</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>印刷作業</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>回収・廃棄</translation>
    </message>
</context>
<context>
    <name>PrinterPicker</name>
    <message>
        <source>%1 (stopped)</source>
        <comment>printer</comment>
        <translation>%1（停止中）</translation>
    </message>
    <message>
        <source>The printer that was chosen is gone, or may not be used for cards any more. Choose one again.</source>
        <translation>選んでいたプリンターが見つからないか、はがきの印刷に使えなくなりました。選び直してください。</translation>
    </message>
    <message>
        <source>This printer has stopped. See whether it has paper and toner, and nothing is jammed.</source>
        <translation>このプリンターは停止しています。用紙、トナー、紙詰まりを確認してください。</translation>
    </message>
    <message>
        <source>PDF file (demo)</source>
        <translation>PDFファイル（デモ）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>printer, why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>makes files, not paper</source>
        <translation>紙ではなくファイルを作ります</translation>
    </message>
    <message>
        <source>not meant for cards on this workstation</source>
        <translation>この端末でのはがき印刷用ではありません</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>PDFファイルに印刷</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Printer for the cards</source>
        <translation>はがきを印刷するプリンター</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>PDF file to write</source>
        <translation>書き出すPDFファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the PDF file</source>
        <translation>PDFファイルを選択</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>位置調整</translation>
    </message>
    <message>
        <source>How far this printer has to be corrected; kept for this workstation</source>
        <translation>このプリンターの印刷位置の補正量です。この端末に保存されます</translation>
    </message>
    <message>
        <source>right </source>
        <comment>shift of the print, before a number of millimetres</comment>
        <translation>右へ </translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Shift to the right in millimetres</source>
        <translation>右への補正量（ミリメートル）</translation>
    </message>
    <message>
        <source>down </source>
        <comment>shift of the print, before a number of millimetres</comment>
        <translation>下へ </translation>
    </message>
    <message>
        <source>Shift downwards in millimetres</source>
        <translation>下への補正量（ミリメートル）</translation>
    </message>
    <message>
        <source>The printer prints both sides</source>
        <translation>両面印刷ができるプリンター</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>プリンターを探しています…</translation>
    </message>
    <message>
        <source>No printer on this workstation can be used for cards. Ask your administrator.</source>
        <translation>この端末に、はがきを印刷できるプリンターがありません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>keeps what was printed</source>
        <translation>印刷した文書を残す設定です</translation>
    </message>
    <message>
        <source>has another driver or port than was laid down</source>
        <translation>ドライバーまたはポートが登録と異なります</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>プリンター名: %1</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>ドライバー: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>ポート: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>設置場所: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>How much this printer stretches or shrinks the print; kept for this workstation</source>
        <translation>このプリンターの伸び縮みの補正です。この端末に保存されます</translation>
    </message>
    <message>
        <source>width </source>
        <comment>scale of the print, before a percentage</comment>
        <translation>幅 </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Width of the print in per cent</source>
        <translation>印刷の幅（パーセント）</translation>
    </message>
    <message>
        <source>height </source>
        <comment>scale of the print, before a percentage</comment>
        <translation>高さ </translation>
    </message>
    <message>
        <source>Height of the print in per cent</source>
        <translation>印刷の高さ（パーセント）</translation>
    </message>
    <message>
        <source>Print calibration page</source>
        <translation>位置合わせページを印刷</translation>
    </message>
    <message>
        <source>Rulers and crosses to measure this printer by, on plain paper of the card&apos;s size</source>
        <translation>プリンターのずれを測る目盛りと十字です。はがきと同じ大きさの普通の紙に印刷します</translation>
    </message>
    <message>
        <source>Printing the calibration page…</source>
        <translation>位置合わせページを印刷しています…</translation>
    </message>
    <message>
        <source>The calibration page is printed. What to measure stands on it.</source>
        <translation>位置合わせページを印刷しました。測るところは紙に書いてあります。</translation>
    </message>
    <message>
        <source>The calibration page could not be printed.</source>
        <translation>位置合わせページを印刷できませんでした。</translation>
    </message>
</context>
<context>
    <name>ProposedTable</name>
    <message>
        <source>Member</source>
        <translation>加入者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>登録の記号・番号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>lost on %1</source>
        <translation>%1 喪失</translation>
    </message>
    <message>
        <source>a namesake has the same date of birth</source>
        <translation>同姓同名・同生年月日の人あり</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>a mail with the record</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>a mail from the record</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Not in the mail</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Open a run</source>
        <translation>印刷作業を始める</translation>
    </message>
    <message numerus="yes">
        <source>Open a run of %n card(s)</source>
        <translation>
            <numerusform>%n枚の印刷作業を始める</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers the cards and reserves them for this workstation</source>
        <translation>はがきに番号を付け、この端末で印刷できるよう確保します</translation>
    </message>
    <message>
        <source>Cut-off %1 is past: nothing promised for today or earlier waits</source>
        <translation>発送締切 %1を過ぎました。見込み日が本日までのはがきは残っていません</translation>
    </message>
    <message>
        <source>Cut-off %1: nothing promised for today or earlier waits</source>
        <translation>発送締切 %1　見込み日が本日までのはがきはありません</translation>
    </message>
    <message numerus="yes">
        <source>Cut-off %1 is past: %n card(s) promised for today or earlier still wait</source>
        <translation>
            <numerusform>発送締切 %1を過ぎました。見込み日が本日までのはがきが%n枚残っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut-off %1: %n card(s) promised for today or earlier</source>
        <translation>
            <numerusform>発送締切 %1　見込み日が本日までのはがき %n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>requests of the queue</comment>
        <translation>全%1件</translation>
    </message>
    <message numerus="yes">
        <source>Pick all %n request(s)</source>
        <translation>
            <numerusform>%n件すべてを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests to print</source>
        <translation>印刷する依頼</translation>
    </message>
    <message>
        <source>No approved request waits for paper. Requests appear here once a supervisor has approved them.</source>
        <translation>承認されて印刷を待つ依頼はありません。責任者が承認すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Pick all (Ctrl+A) or none (Ctrl+Shift+A); the space bar picks one</source>
        <translation>すべて選択（Ctrl+A）、すべて解除（Ctrl+Shift+A）、1件ずつの選択はスペースキー</translation>
    </message>
    <message>
        <source>Pick this request, or leave it out</source>
        <translation>この依頼を選択または解除</translation>
    </message>
    <message>
        <source>Pick all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Form of the cards</source>
        <translation>はがきの様式</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>すべての届け先</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>destination, cards</comment>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>A run takes %1 cards: leave %2 out.</source>
        <translation>1回の印刷作業は%1枚までです。%2枚を選択から外してください。</translation>
    </message>
    <message>
        <source>%1 of %2 picked, the earliest promises first; the rest follows in the next run.</source>
        <translation>%2件のうち、お約束の早い%1件を選択しました。残りは次の印刷作業で印刷します。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>届け先</translation>
    </message>
    <message>
        <source>Destination of the cards</source>
        <translation>はがきの届け先</translation>
    </message>
    <message>
        <source>Shows, picks and prints only what goes there</source>
        <translation>その届け先の依頼だけを表示し、選択し、印刷します</translation>
    </message>
    <message>
        <source>Workstation: %1</source>
        <translation>端末: %1</translation>
    </message>
</context>
<context>
    <name>ReadReason</name>
    <message>
        <source>Why do you open the record of %1? The reason is recorded.</source>
        <translation>%1さんの記録を開く理由を選んでください。理由は記録に残ります。</translation>
    </message>
    <message>
        <source>Reason to open the record</source>
        <translation>記録を開く理由</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Open the record (Enter)</source>
        <translation>記録を開きます（Enter）</translation>
    </message>
</context>
<context>
    <name>ReaderTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>閲覧した人</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>閲覧した内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開いた一覧</translation>
    </message>
</context>
<context>
    <name>ReadersTab</name>
    <message>
        <source>Who looked</source>
        <translation>閲覧した人</translation>
    </message>
    <message>
        <source>Who looked at this person</source>
        <translation>この人の記録を閲覧した人</translation>
    </message>
    <message>
        <source>Nobody has looked at this person yet.</source>
        <translation>まだ誰も閲覧していません。</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ReceiptOwedTable</name>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>束</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <comment>employer</comment>
        <translation>
            <numerusform>%1: はがき%n通</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Which bundles the list shows</source>
        <translation>一覧に表示する束</translation>
    </message>
    <message>
        <source>Bundles that went to employers</source>
        <translation>事業所へ送った束</translation>
    </message>
    <message>
        <source>Every bundle that went to an employer is confirmed.</source>
        <translation>事業所へ送った束は、すべて受領を確認済みです。</translation>
    </message>
    <message>
        <source>No employer has confirmed a bundle yet.</source>
        <translation>受領を確認した束はまだありません。</translation>
    </message>
    <message>
        <source>Choose a bundle to note that the employer has received it.</source>
        <translation>束を選ぶと、事業所の受領を記録できます。</translation>
    </message>
    <message>
        <source>Employers who have not confirmed</source>
        <translation>受領を確認していない事業所</translation>
    </message>
    <message>
        <source>No employer owes a receipt.</source>
        <translation>受領確認待ちの事業所はありません。</translation>
    </message>
</context>
<context>
    <name>ReconcilePanel</name>
    <message>
        <source>Run %1 is counted but not reconciled yet. The count would be lost.</source>
        <translation>印刷作業 %1は数え終わりましたが、照合が完了していません。離れると、数えた結果は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is not balanced: %n sheet(s) are unaccounted for. The count would be lost.</source>
        <translation>
            <numerusform>印刷作業 %1は枚数が合っていません。未確認の用紙が%n枚あります。離れると、数えた結果は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconcile run %1</source>
        <translation>印刷作業 %1の照合</translation>
    </message>
    <message>
        <source>This run was aborted or closed elsewhere; nothing more can be counted.</source>
        <translation>この印刷作業は、ほかで中止または完了されました。これ以上数えられません。</translation>
    </message>
    <message>
        <source>%1, printed by %2, opened %3</source>
        <translation>%1、印刷者: %2、開始: %3</translation>
    </message>
    <message>
        <source>Scan or type the serial</source>
        <translation>はがき番号を読取りまたは入力</translation>
    </message>
    <message>
        <source>Next sheet is spoiled</source>
        <translation>次の用紙は損紙</translation>
    </message>
    <message>
        <source>Counts the next scan as spoiled</source>
        <translation>次に読み取る用紙を損紙として数えます</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>1つ戻す</translation>
    </message>
    <message>
        <source>Takes the last count back</source>
        <translation>直前に数えた1枚を取り消します</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Mark as spoiled</source>
        <translation>損紙にする</translation>
    </message>
    <message>
        <source>Counts the selected sheet as spoiled</source>
        <translation>選んだ用紙を損紙として数えます</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>数えから外す</translation>
    </message>
    <message>
        <source>Makes the selected sheet unaccounted for again</source>
        <translation>選んだ用紙を未確認に戻します</translation>
    </message>
    <message>
        <source>Sheets of the run</source>
        <translation>この作業の用紙</translation>
    </message>
    <message>
        <source>Reconcile: %1 sealed, %2 spoiled</source>
        <translation>照合を完了する（封緘 %1枚、損紙 %2枚）</translation>
    </message>
    <message>
        <source>Closes the run; possible once every sheet is accounted for</source>
        <translation>印刷作業を完了します。すべての用紙を確認すると押せます</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <comment>sheets of a run</comment>
        <translation>残り（%1）</translation>
    </message>
    <message>
        <source>Spoiled %1</source>
        <comment>sheets of a run</comment>
        <translation>損紙（%1）</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <comment>sheets of a run</comment>
        <translation>封緘（%1）</translation>
    </message>
    <message>
        <source>Which sheets the list shows</source>
        <translation>一覧に表示する用紙</translation>
    </message>
    <message>
        <source>No sheet is missing.</source>
        <translation>残っている用紙はありません。</translation>
    </message>
    <message>
        <source>No sheet is marked as spoiled.</source>
        <translation>損紙にした用紙はありません。</translation>
    </message>
    <message>
        <source>Scanned sheets appear here.</source>
        <translation>読み取った用紙がここに表示されます。</translation>
    </message>
    <message>
        <source>One beep: counted. Two quick ones: counted before. Two slow ones: misread. Three: not of this run; what it is, a later rhythm says. Two and a late one: no serial.</source>
        <translation>1回: 数えました。短く2回: 読み取り済み。間をあけて2回: 読み間違い。3回: この印刷作業の用紙ではありません（何の用紙かは、続く音で知らせます）。2回のあと遅れて1回: 番号ではありません。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Counts the selected sheet as one that nobody has</source>
        <translation>選んだ用紙を、見つからないものとして数えます</translation>
    </message>
    <message>
        <source>Reconcile: %1 sealed, %2 spoiled, %3 not found</source>
        <translation>照合を完了する（封緘 %1枚、損紙 %2枚、所在不明 %3枚）</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <comment>sheets of a run</comment>
        <translation>所在不明（%1）</translation>
    </message>
    <message>
        <source>No sheet is marked as not found.</source>
        <translation>所在不明の用紙はありません。</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Your signature under the destruction of the sheets of run %1 is recorded.</source>
        <translation>印刷作業 %1の用紙の廃棄について、あなたの署名を記録しました。</translation>
    </message>
    <message numerus="yes">
        <source>You say that you destroyed %n sheet(s) of run %1 yourself, each one in this list, so that nobody can read them. Your name and the time are recorded; this cannot be taken back.</source>
        <translation>
            <numerusform>印刷作業 %1の用紙%n枚を、この一覧の1枚ずつ、だれにも読めないよう自分で廃棄したことを申告します。氏名と日時が記録されます。取り消すことはできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I destroyed these %n sheet(s)</source>
        <translation>
            <numerusform>この%n枚を廃棄しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs with sheets to destroy</source>
        <translation>廃棄する用紙のある印刷作業</translation>
    </message>
    <message>
        <source>No sheet waits to be destroyed. Spoiled and aborted sheets appear here.</source>
        <translation>廃棄を待つ用紙はありません。損紙と、中止した印刷作業の用紙がここに表示されます。</translation>
    </message>
    <message>
        <source>No run is chosen</source>
        <translation>印刷作業が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a run to see which sheets have to be destroyed.</source>
        <translation>印刷作業を選ぶと、廃棄する用紙を表示します。</translation>
    </message>
    <message>
        <source>Sheets to destroy</source>
        <translation>廃棄する用紙</translation>
    </message>
    <message>
        <source>There are no sheets to destroy.</source>
        <translation>廃棄する用紙はありません。</translation>
    </message>
    <message>
        <source>Sheets of run %1</source>
        <translation>印刷作業 %1の用紙</translation>
    </message>
    <message>
        <source>You have signed. The second signature has to be somebody else&apos;s.</source>
        <translation>あなたの署名は済んでいます。2人目の署名は、別の人が行ってください。</translation>
    </message>
    <message>
        <source>Find every sheet in this list, destroy it and sign. Two people have to sign, each for themselves. A sheet that never left the printer needs no search.</source>
        <translation>この一覧の用紙をすべて探し出し、廃棄して署名してください。2人がそれぞれ署名します。プリンターから出なかった用紙は探す必要がありません。</translation>
    </message>
    <message>
        <source>I destroyed these sheets: signature %1 of 2</source>
        <translation>この用紙を廃棄しました（2人中%1人目の署名）</translation>
    </message>
    <message>
        <source>Records your name under the destruction</source>
        <translation>廃棄した人として氏名を記録します</translation>
    </message>
    <message>
        <source>Not found at the count, and not among those that you sign for: %1</source>
        <translation>照合で見つからず、署名の対象ではない用紙: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between serials</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RecoveryTable</name>
    <message>
        <source>Run</source>
        <translation>印刷作業</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sheets to destroy</source>
        <translation>廃棄する用紙</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>印刷作業の状態</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>所在不明</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Registration</source>
        <translation>登録状況</translation>
    </message>
    <message>
        <source>All</source>
        <comment>states of registration</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 %2+</source>
        <comment>state, more than how many</comment>
        <translation>%1 %2+</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>加入者</translation>
    </message>
    <message>
        <source>By employer</source>
        <translation>事業所別</translation>
    </message>
    <message>
        <source>Find members in the list</source>
        <translation>一覧の絞り込み</translation>
    </message>
    <message>
        <source>Symbol-number, name, kana or date of birth; empty: everyone</source>
        <translation>記号・番号、氏名、カナ、生年月日(空欄なら全員)</translation>
    </message>
    <message>
        <source>Members and their registration</source>
        <translation>加入者と登録状況</translation>
    </message>
    <message>
        <source>Nobody is in this state. Choose another one, or take away the text or the employer.</source>
        <translation>この状態の方はいません。別の状態を選ぶか、文字または事業所の条件を外してください。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>members of this employer</comment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Show the members of all employers again</source>
        <translation>すべての事業所の加入者を表示します</translation>
    </message>
    <message>
        <source>Send the link again…</source>
        <translation>リンクを再送…</translation>
    </message>
    <message>
        <source>Mails those chosen whose registration is under way a new link</source>
        <translation>選んだ方のうち登録の途中の方に、新しいリンクを送ります</translation>
    </message>
    <message>
        <source>Take a request…</source>
        <translation>依頼を受け付ける…</translation>
    </message>
    <message>
        <source>Take a request for the chosen member</source>
        <translation>選んだ方の依頼を受け付けます</translation>
    </message>
    <message>
        <source>Open at the counter</source>
        <translation>窓口で開く</translation>
    </message>
    <message>
        <source>Open the record of the chosen member (Enter)</source>
        <translation>選んだ方の記録を開きます(Enter)</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>検索欄へ移動</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>take a request of this kind</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>RegistrationRateTable</name>
    <message>
        <source>as before</source>
        <comment>registrations of an employer</comment>
        <translation>変わらず</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Without an employer</source>
        <translation>事業所なし</translation>
    </message>
    <message>
        <source>Of a hundred</source>
        <translation>登録率(%)</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30日間の増減</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済</translation>
    </message>
    <message>
        <source>May register</source>
        <translation>登録できる方</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>RegistrationRatesPanel</name>
    <message>
        <source>How many have registered, by employer</source>
        <translation>事業所別の登録率</translation>
    </message>
    <message>
        <source>No employer has members who may register.</source>
        <translation>登録できる加入者のいる事業所はありません。</translation>
    </message>
</context>
<context>
    <name>RegistrationTable</name>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録状況</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>加入者区分</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
</context>
<context>
    <name>RequestDeeds</name>
    <message>
        <source>The request of %1 waits for approval now.</source>
        <translation>%1さんの受付は承認待ちになりました。</translation>
    </message>
    <message>
        <source>The request of %1 is on hold. Its promise&apos;s clock stands still.</source>
        <translation>%1さんの受付を保留にしました。期限の計算は止まっています。</translation>
    </message>
    <message>
        <source>The requests of %1 are joined to one.</source>
        <translation>%1さんの受付を1件に統合しました。</translation>
    </message>
    <message>
        <source>The request of %1 is open again.</source>
        <translation>%1さんの受付を再開しました。</translation>
    </message>
    <message>
        <source>The request of %1 is completed.</source>
        <translation>%1さんの受付を完了しました。</translation>
    </message>
    <message>
        <source>The request of %1 is withdrawn.</source>
        <translation>%1さんの受付を取り下げました。</translation>
    </message>
    <message>
        <source>The request goes on, and its promise&apos;s clock with it.</source>
        <translation>受付を再開しました。期限の計算も再開しています。</translation>
    </message>
    <message>
        <source>This was not done, because the request has moved on.</source>
        <translation>受付の状況が変わったため、実行されませんでした。</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>入力した内容は残っています。</translation>
    </message>
    <message>
        <source>%1 has it until %2. Speak with each other, or wait.</source>
        <translation>%1さんが%2まで担当しています。声をかけるか、お待ちください。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>name, moment, what was done</comment>
        <translation>%1さん（%2）: %3</translation>
    </message>
</context>
<context>
    <name>RequestDrafts</name>
    <message>
        <source>A note has been begun and not been put yet.</source>
        <translation>書きかけのメモがまだ保存されていません。</translation>
    </message>
    <message>
        <source>What was typed for an identity check has not been checked yet.</source>
        <translation>本人確認のために入力した内容が、まだ照らし合わされていません。</translation>
    </message>
</context>
<context>
    <name>RequestFilter</name>
    <message>
        <source>Nobody</source>
        <comment>has claimed a request</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 looks at it</source>
        <comment>names</comment>
        <translation>%1さんが閲覧中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who has it, who looks at it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>受付経路</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>担当者</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>%1, request %2</source>
        <comment>kind of a request, its number</comment>
        <translation>%1（受付番号 %2）</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <comment>a day, and whether it is late</comment>
        <translation>見込み日: %1</translation>
    </message>
    <message>
        <source>A card is already under way: %1</source>
        <translation>はがきを手配中です（%1）</translation>
    </message>
    <message>
        <source>The old one is lost or was seen by others, so it is void already.</source>
        <translation>古いものは紛失または他人に見られたため、すでに無効です。</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, channel</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>見込み日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>担当を外れる</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>No request is selected</source>
        <translation>依頼が選ばれていません</translation>
    </message>
    <message>
        <source>Select one in the list to see what to do next.</source>
        <translation>一覧から依頼を選ぶと、次に行うことを表示します。</translation>
    </message>
    <message>
        <source>Identity of the caller</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Who had a hand in it</source>
        <translation>関わった人</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>加入者の記録</translation>
    </message>
    <message>
        <source>Open this member at the counter (Ctrl+M)</source>
        <translation>この加入者を窓口で開きます（Ctrl+M）</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取下げ…</translation>
    </message>
    <message>
        <source>Take the request back, with a reason (Ctrl+Delete)</source>
        <translation>理由を付けて依頼を取り下げます（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>承認へ回付</translation>
    </message>
    <message>
        <source>Hand it to somebody who decides (Ctrl+Return)</source>
        <translation>判断する人へ回します（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Claim the request, or put it back (Ctrl+L)</source>
        <translation>依頼を担当するか、担当を外れます（Ctrl+L）</translation>
    </message>
    <message>
        <source>Note for the one who decides (may be empty)</source>
        <translation>判断する人へのメモ（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Note for the one who decides</source>
        <translation>判断する人へのメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n other request(s) ask for the same thing. They can be joined to this one.</source>
        <translation>
            <numerusform>同じ内容の受付がほかに%n件あります。この受付に統合できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold until %1: %2</source>
        <translation>%1まで保留: %2</translation>
    </message>
    <message>
        <source>On hold until further notice: %1</source>
        <translation>保留中（期限なし）: %1</translation>
    </message>
    <message>
        <source>%1 has this request open, too.</source>
        <comment>names</comment>
        <translation>%1さんもこの受付を開いています。</translation>
    </message>
    <message>
        <source>Ended as</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The member was told</source>
        <translation>お伝えした内容</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>メールの件名</translation>
    </message>
    <message>
        <source>Sender, as the mail says</source>
        <translation>差出人（メールの記載）</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Put the request aside with a reason, or go on with it (Ctrl+H)</source>
        <translation>理由を付けて保留にします。保留中は解除します (Ctrl+H)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Join other requests for the same thing to this one (Ctrl+J)</source>
        <translation>同じ内容の受付をこの受付に統合します (Ctrl+J)</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Open the ended request again, with a reason (Ctrl+Shift+O)</source>
        <translation>終了した受付を、理由を付けて再開します (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>完了…</translation>
    </message>
    <message>
        <source>End a request that brings no card (Ctrl+E)</source>
        <translation>はがきのない受付を完了します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>the reason</comment>
        <translation>却下: %1</translation>
    </message>
    <message>
        <source>Tell the member</source>
        <translation>加入者へのお伝え</translation>
    </message>
    <message>
        <source>Noted with the approval</source>
        <translation>承認時のメモ</translation>
    </message>
    <message>
        <source>Decide here…</source>
        <translation>この場で判断…</translation>
    </message>
    <message>
        <source>A supervisor signs in at this desk for this one decision</source>
        <translation>承認者がこの端末でログインし、この申請だけを判断します</translation>
    </message>
</context>
<context>
    <name>RequestSteps</name>
    <message>
        <source>Only clerks work on requests.</source>
        <translation>受付を処理できるのは係員だけです。</translation>
    </message>
    <message>
        <source>Next: somebody who had no hand in it decides.</source>
        <translation>次: 関与していない人が承認の可否を決めます。</translation>
    </message>
    <message>
        <source>Next: it is printed.</source>
        <translation>次: 印刷します。</translation>
    </message>
    <message>
        <source>Next: carry it out and complete it.</source>
        <translation>次: 処理して完了します。</translation>
    </message>
    <message>
        <source>Next: somebody who did not approve it claims and completes it.</source>
        <translation>次: 承認者以外の人が担当して完了します。</translation>
    </message>
    <message>
        <source>Next: the card is sealed, counted and dispatched.</source>
        <translation>次: はがきを圧着し、枚数を照合して発送します。</translation>
    </message>
    <message>
        <source>The clock is stopped. Next: go on with it.</source>
        <translation>期限の計算は止まっています。次: 保留を解除します。</translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation>期限の計算は止まっています。</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>ここで行うことはもうありません。</translation>
    </message>
    <message>
        <source>Next: claim it to work on it.</source>
        <translation>次: 担当して処理を始めます。</translation>
    </message>
    <message>
        <source>Somebody else is working on it.</source>
        <translation>ほかの人が処理しています。</translation>
    </message>
    <message>
        <source>Next: submit it for approval.</source>
        <translation>次: 承認を依頼します。</translation>
    </message>
    <message>
        <source>Next: do what is asked and complete it.</source>
        <translation>次: 依頼に対応して完了します。</translation>
    </message>
    <message>
        <source>The identity check is locked, so it cannot be submitted.</source>
        <translation>本人確認がロックされているため、承認を依頼できません。</translation>
    </message>
    <message>
        <source>Next: ask the caller and check the identity.</source>
        <translation>次: 相手に尋ねて本人確認をします。</translation>
    </message>
    <message>
        <source>You have it until %1.</source>
        <translation>%1まであなたが担当しています。</translation>
    </message>
    <message>
        <source>Claimed by %1 until %2.</source>
        <translation>%1さんが%2まで担当しています。</translation>
    </message>
    <message>
        <source>Nobody has claimed it.</source>
        <translation>担当者はいません。</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>依頼どおり実施</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>対応できない</translation>
    </message>
    <message>
        <source>Joined to request %1</source>
        <translation>受付%1に統合</translation>
    </message>
    <message>
        <source>Nobody decided in time. Next: open it again, or leave it.</source>
        <translation>期限までに判断がありませんでした。次: 再び開くか、そのままにします。</translation>
    </message>
    <message>
        <source>Next: tell the member that it was rejected. Nothing else is left to do.</source>
        <translation>次: 却下されたことを加入者に伝えます。ほかに作業はありません。</translation>
    </message>
    <message>
        <source>Next: tell the member what stands above.</source>
        <translation>次: 上に記された内容を加入者に伝えます。</translation>
    </message>
</context>
<context>
    <name>RequestStrips</name>
    <message numerus="yes">
        <source>%n other request(s) for the same thing are closed and joined to this one. Why?</source>
        <translation>
            <numerusform>同じ内容のほかの受付%n件を閉じ、この受付に統合します。理由を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join them to this one</source>
        <translation>この受付に統合する</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>依頼どおり実施</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>対応できない</translation>
    </message>
    <message>
        <source>How the request ends</source>
        <translation>受付の結果</translation>
    </message>
    <message>
        <source>Why is this request withdrawn? Nothing will be sent to the member.</source>
        <translation>この受付を取り下げる理由を入力してください。会員には何も送られません。</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>受付を取り下げる</translation>
    </message>
    <message>
        <source>Why does this request wait, and until when? The promise&apos;s clock stands still.</source>
        <translation>保留にする理由と期日を入力してください。期限の計算は止まります。</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>Why is this request opened again? It is checked and decided anew.</source>
        <translation>再開する理由を入力してください。本人確認と承認は最初からやり直します。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>How does this request end, and what was the member told?</source>
        <translation>受付の結果と、会員にお伝えした内容を入力してください。</translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation>受付を完了する</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>期日を定めない</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>保留の期日</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>Mine</source>
        <comment>a request that I have claimed</comment>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>how long a claim lasts</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>見込み日</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付日時</translation>
    </message>
</context>
<context>
    <name>RequestViews</name>
    <message>
        <source>Open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>No request is open. Requests are taken at the counter or come from the member portal.</source>
        <translation>未処理の受付はありません。受付は窓口で作成するか、会員ポータルから届きます。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>You have claimed no request. Choose one under “Unclaimed” and claim it.</source>
        <translation>担当中の受付はありません。「担当なし」から選んで担当してください。</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Every open request has somebody who works on it.</source>
        <translation>未処理の受付にはすべて担当者がいます。</translation>
    </message>
    <message>
        <source>Late today</source>
        <translation>本日期限・遅れ</translation>
    </message>
    <message>
        <source>Nothing that was promised for today or earlier is still open.</source>
        <translation>期限が本日以前の未処理の受付はありません。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>No request is on hold.</source>
        <translation>保留中の受付はありません。</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>完了待ち</translation>
    </message>
    <message>
        <source>No approved request without a card waits to be completed.</source>
        <translation>承認済みで完了を待っている受付（はがきのないもの）はありません。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>No card came back whose request is still to be settled.</source>
        <translation>はがきが返戻されて対応を待っている受付はありません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No request has been finished lately.</source>
        <translation>最近完了した受付はありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>view, how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>The identity could not be confirmed, and the check is locked now.</source>
        <translation>本人確認ができず、ロックされました。</translation>
    </message>
    <message>
        <source>Tell the caller that the request cannot go on. A new request can be taken.</source>
        <translation>この依頼は進められないことをお伝えください。新しい依頼を受け付けることはできます。</translation>
    </message>
    <message>
        <source>Claim or put back</source>
        <translation>担当する・担当を外れる</translation>
    </message>
    <message>
        <source>Go to the identity check</source>
        <translation>本人確認へ移動</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>承認へ回付</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取下げ…</translation>
    </message>
    <message>
        <source>Open the member at the counter</source>
        <translation>加入者を窓口で開く</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Put on hold, or go on</source>
        <translation>保留・保留の解除</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>完了…</translation>
    </message>
    <message>
        <source>Join others to it…</source>
        <translation>ほかの受付を統合…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
</context>
<context>
    <name>RetentionRun</name>
    <message>
        <source>accounts whose loss of coverage has to be carried out</source>
        <translation>資格喪失の処理が必要なアカウント</translation>
    </message>
    <message>
        <source>accounts to be erased</source>
        <translation>消去するアカウント</translation>
    </message>
    <message>
        <source>registrations that were never finished</source>
        <translation>完了しなかった利用登録</translation>
    </message>
    <message>
        <source>answers kept for repeated calls</source>
        <translation>再送に備えて保存した応答</translation>
    </message>
    <message>
        <source>requests that nobody decided on in time</source>
        <translation>期限までに判断されなかった申請</translation>
    </message>
    <message>
        <source>approvals that nobody used in time</source>
        <translation>期限までに使われなかった承認</translation>
    </message>
    <message>
        <source>secrets that nobody used in time</source>
        <translation>期限までに使われなかったパスワード</translation>
    </message>
</context>
<context>
    <name>ReturnRateTable</name>
    <message>
        <source>Sent to</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Of a hundred</source>
        <translation>100通あたり</translation>
    </message>
    <message>
        <source>Went astray</source>
        <translation>誤配</translation>
    </message>
</context>
<context>
    <name>ReturnRatesPanel</name>
    <message>
        <source>Cards dispatched since</source>
        <translation>次の日以降に発送したはがき</translation>
    </message>
    <message>
        <source>How many cards came back, by destination</source>
        <translation>送付先ごとの返戻の数</translation>
    </message>
    <message>
        <source>No card has been dispatched since this day.</source>
        <translation>この日以降に発送したはがきはありません。</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>To be asked for</source>
        <translation>申請が必要</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>1. What happened: sealed cards that were sent by post together did not reach their addressees. %1.</source>
        <comment>what happened</comment>
        <translation>1. 概要: まとめて郵送した圧着はがきが、あて名の方々に届きませんでした。%1。</translation>
    </message>
    <message>
        <source>Not known at this address</source>
        <comment>stamp on returned mail</comment>
        <translation>あて所に尋ねあたりません</translation>
    </message>
    <message>
        <source>Name or address incomplete</source>
        <comment>stamp on returned mail</comment>
        <translation>あて名不完全</translation>
    </message>
    <message>
        <source>Moved, nobody knows where to</source>
        <comment>stamp on returned mail</comment>
        <translation>転居先不明</translation>
    </message>
    <message>
        <source>Refused by the addressee</source>
        <comment>stamp on returned mail</comment>
        <translation>受取拒絶</translation>
    </message>
    <message>
        <source>Not collected in time</source>
        <comment>stamp on returned mail</comment>
        <translation>保管期間経過</translation>
    </message>
    <message>
        <source>Handed back by the employer</source>
        <comment>why a card came back</comment>
        <translation>事業所からの返却</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>why a card came back</comment>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Address confirmed</source>
        <translation>住所を確認した</translation>
    </message>
    <message>
        <source>Address corrected</source>
        <translation>住所を訂正した</translation>
    </message>
    <message>
        <source>No card needed any more</source>
        <translation>はがきは不要になった</translation>
    </message>
    <message>
        <source>Address to be checked</source>
        <translation>住所確認待ち</translation>
    </message>
    <message>
        <source>It reached another person</source>
        <translation>別の方に届いた</translation>
    </message>
    <message>
        <source>Two cards were swapped</source>
        <translation>2通が入れ替わった</translation>
    </message>
    <message>
        <source>It was lost on the way</source>
        <translation>途中で紛失した</translation>
    </message>
    <message>
        <source>It was stolen</source>
        <translation>盗まれた</translation>
    </message>
    <message>
        <source>Only the outside: the seal was whole</source>
        <translation>外側だけ(未開封)</translation>
    </message>
    <message>
        <source>It was opened</source>
        <translation>開封された</translation>
    </message>
    <message>
        <source>The password was used</source>
        <translation>パスワードが使われた</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ分からない</translation>
    </message>
    <message>
        <source>name and address</source>
        <translation>氏名と住所</translation>
    </message>
    <message>
        <source>the viewing password</source>
        <translation>閲覧用パスワード</translation>
    </message>
    <message>
        <source>login ID and password</source>
        <translation>ログインIDとパスワード</translation>
    </message>
    <message>
        <source>login ID and temporary password</source>
        <translation>ログインIDと仮パスワード</translation>
    </message>
    <message>
        <source>what the portal shows: check-ups and medical bills</source>
        <translation>サイトの閲覧内容(健診結果・医療費)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Both reports are sent</source>
        <translation>速報・確報とも送付済み</translation>
    </message>
    <message>
        <source>First report is late</source>
        <translation>速報の期限超過</translation>
    </message>
    <message>
        <source>Final report is late</source>
        <translation>確報の期限超過</translation>
    </message>
    <message numerus="yes">
        <source>First report: %n day(s) left</source>
        <translation>
            <numerusform>速報まであと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final report: %n day(s) left</source>
        <translation>
            <numerusform>確報まであと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on a leak of personal data: %1</source>
        <comment>society</comment>
        <translation>個人データの漏えい等に関する報告: %1</translation>
    </message>
    <message>
        <source>1. What happened: a sealed card that was sent by post did not reach its addressee. %1.</source>
        <comment>what happened</comment>
        <translation>1. 概要: 郵送した圧着はがきが、あて名の方に届きませんでした。%1。</translation>
    </message>
    <message>
        <source>   Known since: %1</source>
        <comment>day</comment>
        <translation>   知った日: %1</translation>
    </message>
    <message>
        <source>2. Data concerned: %1</source>
        <comment>list</comment>
        <translation>2. 漏えい等が発生し、またはそのおそれのある個人データの項目: %1</translation>
    </message>
    <message>
        <source>3. Number of persons: %1</source>
        <translation>3. 本人の数: %1人</translation>
    </message>
    <message>
        <source>4. Cause: to be filled in</source>
        <translation>4. 原因: (記入してください)</translation>
    </message>
    <message>
        <source>5. Secondary damage: %1. Since the card left, its password was used %2 time(s).</source>
        <comment>what was seen, how often</comment>
        <translation>5. 二次被害またはそのおそれ: %1。発送後にこのパスワードが使われた回数: %2回。</translation>
    </message>
    <message>
        <source>   The password was made void as soon as this was known.</source>
        <translation>   判明後ただちにパスワードを無効にしました。</translation>
    </message>
    <message>
        <source>6. Telling the person concerned: to be filled in</source>
        <translation>6. 本人への対応: (記入してください)</translation>
    </message>
    <message>
        <source>7. Making it public: to be filled in</source>
        <translation>7. 公表の状況: (記入してください)</translation>
    </message>
    <message>
        <source>8. Preventing another case: to be filled in</source>
        <translation>8. 再発防止の措置: (記入してください)</translation>
    </message>
    <message>
        <source>9. Reports: first by %1, final by %2</source>
        <comment>days</comment>
        <translation>9. 報告期限: 速報 %1、確報 %2</translation>
    </message>
    <message>
        <source>To the members&apos; homes</source>
        <translation>加入者の自宅</translation>
    </message>
</context>
<context>
    <name>ReturnedPanel</name>
    <message>
        <source>Not recorded</source>
        <comment>result of a scan</comment>
        <translation>記録できません</translation>
    </message>
    <message>
        <source>%1 was not recorded. %2</source>
        <comment>card, why</comment>
        <translation>%1は記録されていません。%2</translation>
    </message>
    <message>
        <source>No card number</source>
        <comment>result of a scan</comment>
        <translation>番号ではありません</translation>
    </message>
    <message>
        <source>Read the number on the outside again; the last digit checks the others.</source>
        <translation>外側の番号をもう一度確かめてください。最後の数字は検査用です。</translation>
    </message>
    <message>
        <source>No reason yet</source>
        <comment>result of a scan</comment>
        <translation>理由が未選択</translation>
    </message>
    <message>
        <source>Choose the reason that is stamped on the card (Ctrl+R), then scan it again.</source>
        <translation>はがきに押された理由を選び(Ctrl+R)、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Recorded before</source>
        <comment>result of a scan</comment>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>%1 came back on %2 already (%3); nothing has changed.</source>
        <comment>card, moment, reason</comment>
        <translation>%1は%2に返戻として記録済みです(%3)。何も変わっていません。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>result of a scan</comment>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>%1: its password is void from now on. The address has to be checked before another card is sent.</source>
        <translation>%1: パスワードを無効にしました。次のはがきを送る前に住所の確認が必要です。</translation>
    </message>
    <message>
        <source>%1: its password did not work any more. The address has to be checked before another card is sent.</source>
        <translation>%1: パスワードはすでに使えなくなっていました。次のはがきを送る前に住所の確認が必要です。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>加入者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, route</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>%1, noted by %2</source>
        <translation>%1、%2が記録</translation>
    </message>
    <message>
        <source>Address check</source>
        <translation>住所の確認</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <comment>outcome, moment, who</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Close the return of %1 (%2): %3? Another card then needs a new request and a new approval. This cannot be taken back.</source>
        <comment>card, member, outcome</comment>
        <translation>%1(%2)の返戻を「%3」として完了しますか。次のはがきには、新しい申請と承認が必要です。取り消しはできません。</translation>
    </message>
    <message>
        <source>The return of %1 is closed: %2.</source>
        <comment>card, outcome</comment>
        <translation>%1の返戻を完了しました: %2。</translation>
    </message>
    <message>
        <source>Choose the reason…</source>
        <translation>理由を選ぶ…</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>返戻の理由</translation>
    </message>
    <message>
        <source>Reason as stamped on the card</source>
        <translation>はがきに押された理由</translation>
    </message>
    <message>
        <source>Choose the reason</source>
        <translation>理由を選ぶ</translation>
    </message>
    <message>
        <source>Scan or type the number of the card that came back</source>
        <translation>戻ってきたはがきの番号を読み取るか入力</translation>
    </message>
    <message>
        <source>Cards that came back</source>
        <translation>戻ってきたはがき</translation>
    </message>
    <message>
        <source>No address is to be checked. Cards appear here once they are scanned above.</source>
        <translation>住所確認待ちのものはありません。上の欄で読み取ると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No return has been closed yet.</source>
        <translation>完了した返戻はまだありません。</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>加入者を開く</translation>
    </message>
    <message>
        <source>Shows the member&apos;s record at the counter</source>
        <translation>窓口の画面で加入者の記録を表示します</translation>
    </message>
    <message>
        <source>The address on file was right</source>
        <translation>届け出の住所は正しかった</translation>
    </message>
    <message>
        <source>The address on file was put right</source>
        <translation>届け出の住所を正しくした</translation>
    </message>
    <message>
        <source>The member wants no card any more</source>
        <translation>はがきが不要になった</translation>
    </message>
</context>
<context>
    <name>ReturnedTable</name>
    <message>
        <source>Card</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>加入者</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録した人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>完了した人</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Receipts</source>
        <comment>of employers</comment>
        <translation>受領確認</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>返戻</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that came back are not recorded yet.</source>
        <translation>
            <numerusform>戻ってきたはがき%n通がまだ記録されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To check</source>
        <comment>cards that came back</comment>
        <translation>住所確認待ち</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>cards that came back</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Went astray</source>
        <comment>cards</comment>
        <translation>誤配</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>cards come back</comment>
        <translation>返戻率</translation>
    </message>
    <message>
        <source>Revoke a run</source>
        <translation>印刷分の取消し</translation>
    </message>
</context>
<context>
    <name>RevokePanel</name>
    <message>
        <source>Revoke this run and report it</source>
        <translation>この印刷分を取り消し、誤配として記録する</translation>
    </message>
    <message>
        <source>The cards that have left went astray: report them to the authority as one case</source>
        <translation>発送済みのはがきが誤配された: 一つの事案としてまとめて報告する</translation>
    </message>
    <message>
        <source>Run %1 is revoked and reported: %2 of its passwords stopped, %3 cards taken out of their bundles, %4 members concerned.</source>
        <translation>印刷 %1 を取り消し、誤配として記録しました。止めたパスワード: %2、束から外したはがき: %3通、対象の加入者: %4人。</translation>
    </message>
    <message>
        <source>First report to the authority: from %1 to %2. Final report: %3 at the latest.</source>
        <comment>days</comment>
        <translation>監督官庁への速報: %1から%2まで。確報: 遅くとも%3。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>印刷 %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封をした数</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開始した人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Every card of run %1 that still lives becomes void: the passwords of those that have left stop at once, and those that still lie in a bundle go back to the queue. This cannot be taken back.</source>
        <translation>印刷 %1 のはがきのうち、有効なものをすべて無効にします。発送済みのもののパスワードはただちに止まり、束に残っているものは印刷待ちに戻ります。取り消しはできません。</translation>
    </message>
    <message>
        <source>Run %1 is revoked: %2 of its passwords stopped, %3 cards taken out of their bundles.</source>
        <translation>印刷 %1 を取り消しました。止めたパスワード: %2、束から外したはがき: %3通。</translation>
    </message>
    <message>
        <source>Take the cards out of the bundles and destroy them.</source>
        <translation>はがきを束から抜き取り、廃棄してください。</translation>
    </message>
    <message>
        <source>Runs that were counted</source>
        <translation>照合が済んだ印刷</translation>
    </message>
    <message>
        <source>No run has been counted yet. One that is not counted is aborted under Print runs.</source>
        <translation>照合が済んだ印刷はまだありません。照合前のものは「印刷」で中止します。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for revoking the run</source>
        <translation>取り消す理由</translation>
    </message>
    <message>
        <source>Revoke this run</source>
        <translation>この印刷分を取り消す</translation>
    </message>
    <message>
        <source>Keep the button, the space bar or Enter pressed for a second</source>
        <translation>ボタン、スペースキーまたはEnterキーを1秒間押し続けます</translation>
    </message>
    <message>
        <source>Write the reason, then keep the button, the space bar or Enter pressed until it is full.</source>
        <translation>理由を入力し、ボタン、スペースキーまたはEnterキーを、いっぱいになるまで押し続けます。</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取消し済み</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>moment, name</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RosterFile</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル %1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end. Copy it anew.</source>
        <translation>ファイルを最後まで読み取れません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: more than a roster can be. Have the file written anew.</source>
        <translation>%1 行目 %2 列目：名簿の大きさを超えています。ファイルを作り直してもらってください。</translation>
    </message>
    <message>
        <source>Line %1, character %2 cannot be read in this character set. State the right one with --charset, or have the file written anew.</source>
        <translation>%1 行目 %2 文字目をこの文字コードで読み取れません。--charset で正しい文字コードを指定するか、ファイルを作り直してもらってください。</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must have the headings.</source>
        <translation>ファイルが空です。1 行目には見出しが必要です。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark where none may stand. Close it, or write it twice.</source>
        <translation>%1 行目 %2 列目：置けないところに引用符があります。閉じるか、二つ重ねてください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a character of no text. Have the file written anew.</source>
        <translation>%1 行目 %2 列目：文字ではないものが入っています。ファイルを作り直してもらってください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the row has more or fewer fields than the headings. Put fields with a comma in quotation marks.</source>
        <translation>%1 行目 %2 列目：列の数が見出しと違います。カンマを含む欄は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Line %1, column %2 has no heading. Write one.</source>
        <translation>%1 行目 %2 列目に見出しがありません。記入してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the heading is there twice. Rename or remove one of them.</source>
        <translation>%1 行目 %2 列目：同じ見出しが二つあります。一方を変えるか取り除いてください。</translation>
    </message>
    <message>
        <source>Line %1: the column %2 is missing. Add it, or give the right column this heading.</source>
        <translation>%1 行目：「%2」の列がありません。列を加えるか、該当する列の見出しを直してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Line %1 was refused.</source>
        <translation>%1 行目を受け付けられません。</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>%1 of %2 changes merged</source>
        <translation>%2 件中 %1 件を反映</translation>
    </message>
    <message>
        <source>%1 lines read, %2 faults</source>
        <translation>%1 行を読み取り、誤り %2 件</translation>
    </message>
    <message>
        <source>The file was read as %1 with %2 rows.</source>
        <translation>ファイルを %1 として読み取りました。%2 行です。</translation>
    </message>
    <message>
        <source>Columns that are not taken over: %1</source>
        <translation>取り込まない列：%1</translation>
    </message>
    <message>
        <source>Comparing with the record.</source>
        <translation>記録と照合しています。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed, and nothing of the file is left in the database.</source>
        <translation>中止しました。何も変わらず、ファイルの内容はデータベースに残っていません。</translation>
    </message>
    <message>
        <source>No import of this society waits for that. “madoguchi-db roster status” lists them.</source>
        <translation>この操作を待っている取込はありません。「madoguchi-db roster status」で一覧できます。</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>is missing. Fill it in.</source>
        <translation>ありません。記入してください。</translation>
    </message>
    <message>
        <source>is not written as it must be. Compare it with the notice of the member.</source>
        <translation>書き方が正しくありません。資格情報のお知らせ等と照らし合わせてください。</translation>
    </message>
    <message>
        <source>is no word that is known here. Use one of those in the manual.</source>
        <translation>知らない語です。手引にある語を使ってください。</translation>
    </message>
    <message>
        <source>has characters that cannot be seen. Type it anew.</source>
        <translation>目に見えない文字が入っています。入力し直してください。</translation>
    </message>
    <message>
        <source>is too long. Shorten it.</source>
        <translation>長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>has other characters than kana. Write the reading in kana.</source>
        <translation>カナ以外の文字があります。カナで記入してください。</translation>
    </message>
    <message>
        <source>is no day of the calendar. Write it like 2026-04-01 or 令和8年4月1日.</source>
        <translation>暦にない日です。2026-04-01 または 令和8年4月1日 のように記入してください。</translation>
    </message>
    <message>
        <source>is improbably early or late. Compare the year.</source>
        <translation>年が早すぎるか遅すぎます。年を確かめてください。</translation>
    </message>
    <message>
        <source>is before the birth date. Compare both days.</source>
        <translation>生年月日より前です。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>is before the coverage began. Compare both days.</source>
        <translation>資格取得日より前です。両方の日を確かめてください。</translation>
    </message>
    <message>
        <source>is given, but no day of loss. Fill in the day.</source>
        <translation>喪失日がありません。喪失日を記入してください。</translation>
    </message>
    <message>
        <source>does not fit the rest of the line. Compare it with the status and the days.</source>
        <translation>同じ行のほかの欄と合いません。資格区分と日付を確かめてください。</translation>
    </message>
    <message>
        <source>is there twice in the file. Remove one of the lines.</source>
        <translation>ファイルに二度あります。一方の行を取り除いてください。</translation>
    </message>
    <message>
        <source>is no employer of this society. Enter the employer first, or correct the code.</source>
        <translation>この組合の事業所ではありません。事業所を先に登録するか、コードを直してください。</translation>
    </message>
    <message>
        <source>belongs to another insured person who goes on. Correct it, or add the loss.</source>
        <translation>資格の続く別の被保険者の番号です。番号を直すか、その方の喪失を加えてください。</translation>
    </message>
    <message>
        <source>has no insured person. Add the insured person&apos;s line.</source>
        <translation>被保険者がいません。被保険者の行を加えてください。</translation>
    </message>
    <message>
        <source>or its reason does not fit the coverage. Compare the kind of coverage.</source>
        <translation>喪失日または理由が資格と合いません。資格区分を確かめてください。</translation>
    </message>
    <message>
        <source>loses its insured person, but the dependant stays. Add the dependant&apos;s loss.</source>
        <translation>被保険者が喪失し、被扶養者だけが残ります。被扶養者の喪失も加えてください。</translation>
    </message>
    <message>
        <source>is a member of whom another line speaks. Remove one of the lines.</source>
        <translation>別の行と同じ加入者です。一方の行を取り除いてください。</translation>
    </message>
    <message>
        <source>joins two coverages without a gap and cannot be moved. Correct it at the counter.</source>
        <translation>空白なく続く二つの資格をつなぐ日なので、動かせません。窓口で訂正してください。</translation>
    </message>
    <message>
        <source>new, with the name and birth date of a member</source>
        <translation>新規だが、氏名と生年月日が既存の加入者と同じ</translation>
    </message>
    <message>
        <source>new twice, with one name and birth date</source>
        <translation>同じ氏名と生年月日の新規が二つ</translation>
    </message>
    <message>
        <source>address is an employer&apos;s</source>
        <translation>住所が事業所の所在地</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>生年月日の相違</translation>
    </message>
    <message>
        <source>another family name and another given name</source>
        <translation>姓と名の両方が相違</translation>
    </message>
    <message>
        <source>lost with most of the employer&apos;s people</source>
        <translation>事業所の大半が一度に喪失</translation>
    </message>
    <message>
        <source>another number, which the file does not explain</source>
        <translation>ファイルに説明のない記号・番号の変更</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>has faults</source>
        <translation>誤りあり</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>stopped at the profile&apos;s limits</source>
        <translation>プロファイルの上限で停止</translation>
    </message>
    <message>
        <source>approved, not merged yet</source>
        <translation>承認済み・未反映</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>too many are new</source>
        <translation>新規が多すぎます</translation>
    </message>
    <message>
        <source>too many are lost</source>
        <translation>喪失が多すぎます</translation>
    </message>
    <message>
        <source>too many are changed</source>
        <translation>変更が多すぎます</translation>
    </message>
</context>
<context>
    <name>RowTaker</name>
    <message>
        <source>The request was taken. Its number is %1.</source>
        <translation>依頼を受け付けました。受付番号は%1です。</translation>
    </message>
    <message>
        <source>The caller&apos;s identity is checked and the request submitted under “Requests”.</source>
        <translation>本人確認と承認への回付は「受付」で行います。</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>この依頼へ進む</translation>
    </message>
</context>
<context>
    <name>RunNote</name>
    <message>
        <source>This run is being printed here. Go to &quot;To print&quot; to follow or stop it.</source>
        <translation>この印刷作業は、この端末で印刷中です。状況の確認と停止は「印刷待ち」で行います。</translation>
    </message>
    <message>
        <source>You printed this run, so a colleague has to reconcile it.</source>
        <translation>あなたが印刷したため、照合は別の人が行います。</translation>
    </message>
    <message>
        <source>Your duties do not include reconciling this run.</source>
        <translation>この印刷作業の照合は、あなたの担当業務に含まれていません。</translation>
    </message>
    <message>
        <source>The time for this run is over. It can only be aborted; its sheets have to be destroyed.</source>
        <translation>この印刷作業の期限が過ぎました。中止するほかなく、用紙は廃棄が必要です。</translation>
    </message>
    <message>
        <source>You opened this run, but it is not being printed here. If you are printing it at another workstation, go on there. If the program was closed meanwhile, its passwords are gone for good and the run can only be aborted.</source>
        <translation>あなたが始めた印刷作業ですが、この端末では印刷していません。別の端末で印刷しているときは、その端末で続けてください。プログラムを閉じたときは、パスワードは失われ、中止するほかありません。</translation>
    </message>
    <message>
        <source>%1 is printing this run. If that workstation has failed, the run can be aborted here.</source>
        <translation>%1さんが印刷しています。その端末が故障したときは、ここで中止できます。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>印刷作業 %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>パスワード割当て済み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cards</comment>
        <translation>%2枚中%1枚</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Time until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Abort this run…</source>
        <translation>印刷作業を中止…</translation>
    </message>
    <message>
        <source>Makes its passwords void and puts its sheets on the recovery list</source>
        <translation>パスワードを無効にし、用紙を「回収・廃棄」に回します</translation>
    </message>
    <message>
        <source>%1 is printing this run.</source>
        <translation>%1さんがこの印刷作業を印刷中です。</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message numerus="yes">
        <source>Printing was stopped; %n card(s) had been printed.</source>
        <translation>
            <numerusform>印刷を停止しました。%n枚が印刷済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of their passwords works.</source>
        <translation>パスワードはどれも使えません。</translation>
    </message>
    <message>
        <source>Abort the run and destroy the sheets.</source>
        <translation>印刷作業を中止し、用紙を廃棄してください。</translation>
    </message>
    <message>
        <source>No card has been printed.</source>
        <translation>はがきは1枚も印刷されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) had been printed; none of their passwords works.</source>
        <translation>
            <numerusform>%n枚が印刷済みですが、パスワードはどれも使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort the run, put this right, and open a new one.</source>
        <translation>印刷作業を中止し、問題を解決してから、新しい印刷作業を始めてください。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Run %1 is open. Its passwords exist only in this program: leaving now means that it can only be aborted and its sheets destroyed.</source>
        <translation>印刷作業 %1は開いたままです。パスワードはこのプログラムの中にしかありません。ここで離れると、中止して用紙を廃棄するほかなくなります。</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>印刷作業 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on %1, dated %2, to be printed by %3.</source>
        <translation>
            <numerusform>様式: %1、%n枚、日付: %2、印刷期限: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the card paper in. Passwords are made while printing and are kept nowhere else: do not close the program before the run is through.</source>
        <translation>はがき用紙を入れてください。パスワードは印刷しながら作り、ほかには保存しません。印刷が終わるまで、プログラムを閉じないでください。</translation>
    </message>
    <message>
        <source>With a password %1, printed %2, in all %3</source>
        <translation>パスワード割当て済み %1枚、印刷済み %2枚、全%3枚</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>印刷を続ける</translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>%n枚を印刷</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the passwords and prints the cards</source>
        <translation>パスワードを作り、はがきを印刷します</translation>
    </message>
    <message>
        <source>Abort this run…</source>
        <translation>印刷作業を中止…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Goes on with the next sheet</source>
        <translation>次の1枚から印刷を続けます</translation>
    </message>
    <message>
        <source>Waits after the sheet that is being printed</source>
        <translation>印刷中の1枚が終わったところで止めます</translation>
    </message>
    <message>
        <source>Printing stands between two sheets and goes on where it was. The run must be printed by %1, or it can only be aborted; do not close the program.</source>
        <translation>用紙の区切りで一時停止しています。再開すると続きから印刷します。%1までに印刷を終えないと中止しかできません。プログラムは閉じないでください。</translation>
    </message>
    <message>
        <source>Printing pauses as soon as this sheet is through.</source>
        <translation>印刷中の1枚が終わりしだい、一時停止します。</translation>
    </message>
    <message>
        <source>Makes its passwords void and puts its sheets on the recovery list</source>
        <translation>パスワードを無効にし、用紙を「回収・廃棄」に回します</translation>
    </message>
    <message>
        <source>Run %1 is out of your hands</source>
        <translation>印刷作業 %1はほかの人が終わらせました</translation>
    </message>
    <message>
        <source>Somebody else aborted or closed it. If it was aborted, none of its passwords works, and its sheets are listed under Recovery: collect and destroy them.</source>
        <translation>ほかの人が中止したか、照合を終えました。中止された場合、パスワードはどれも使えません。用紙を集めて廃棄してください。「回収・廃棄」に一覧があります。</translation>
    </message>
    <message>
        <source>Run %1 is aborted</source>
        <translation>印刷作業 %1を中止しました</translation>
    </message>
    <message>
        <source>None of its passwords works. Collect its sheets and destroy them: they are listed under Recovery.</source>
        <translation>パスワードはどれも使えません。用紙を集めて廃棄してください。「回収・廃棄」に一覧があります。</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 is printed: %n card(s)</source>
        <translation>
            <numerusform>印刷作業 %1の%n枚を印刷しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal the cards. Another person now reconciles the run by scanning every card; you cannot do it yourself.</source>
        <translation>はがきを封緘してください。次に、別の人がすべてのはがきを読み取って照合します。印刷した人は照合できません。</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>印刷待ちへ戻る</translation>
    </message>
</context>
<context>
    <name>RunPapersPanel</name>
    <message>
        <source>Run %1</source>
        <translation>印刷作業 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>はがき</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封緘</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開始した人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Runs that ended</source>
        <translation>終了した印刷作業</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>終了した印刷作業はまだありません。</translation>
    </message>
    <message>
        <source>No run is chosen</source>
        <translation>印刷作業が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a run to print its sheet for the file.</source>
        <translation>選ぶと、保管用の印刷記録票を印刷できます。</translation>
    </message>
    <message>
        <source>Run sheet…</source>
        <translation>印刷記録票…</translation>
    </message>
    <message>
        <source>Prints the numbers, the balance of the sheets, the head of the record and lines to sign</source>
        <translation>番号、用紙の収支、記録の先頭、署名欄を印刷します</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>所在不明</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Run</source>
        <translation>印刷作業</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開始者</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Time until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Returned: address to be checked</source>
        <translation>返戻あり: 住所の確認が必要</translation>
    </message>
    <message>
        <source>A card of this member came back from this address. It is printed once somebody has checked the address and settled the return.</source>
        <translation>この加入者あてのはがきが、この住所から戻ってきています。住所を確認し、返戻の処理が済むと印刷できます。</translation>
    </message>
    <message>
        <source>Unknown: this program is out of date</source>
        <translation>不明（プログラムの更新が必要です）</translation>
    </message>
    <message>
        <source>Time is over</source>
        <comment>state of a print run</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Being printed</source>
        <comment>state of a print run</comment>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Waiting to be reconciled</source>
        <translation>照合待ち</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <comment>state of a print run</comment>
        <translation>照合済み</translation>
    </message>
    <message>
        <source>Aborted</source>
        <comment>state of a print run</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a bundle</comment>
        <translation>発送待ち</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>state of a bundle</comment>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Numbered, perhaps not printed</source>
        <comment>state of a sheet</comment>
        <translation>採番済み（未印刷の可能性あり）</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <comment>state of a sheet</comment>
        <translation>未読取り</translation>
    </message>
    <message>
        <source>Sealed</source>
        <comment>state of a sheet</comment>
        <translation>封緘</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <comment>state of a sheet</comment>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>state of a sheet</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>state of a sheet</comment>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of a sheet</comment>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Sealed</source>
        <comment>result of a scan</comment>
        <translation>封緘</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <comment>result of a scan</comment>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Scanned before</source>
        <comment>result of a scan</comment>
        <translation>読取り済み</translation>
    </message>
    <message>
        <source>Not of this run</source>
        <comment>result of a scan</comment>
        <translation>別の作業の用紙</translation>
    </message>
    <message>
        <source>Wrong check digit</source>
        <comment>result of a scan</comment>
        <translation>検査数字の誤り</translation>
    </message>
    <message>
        <source>No serial</source>
        <comment>result of a scan</comment>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>Misread. Scan again, or type the serial.</source>
        <translation>読み直すか、入力してください。</translation>
    </message>
    <message>
        <source>Scan the serial on the outside.</source>
        <translation>外側の番号を読んでください。</translation>
    </message>
    <message>
        <source>Yours to print</source>
        <translation>印刷できます</translation>
    </message>
    <message>
        <source>You approved it</source>
        <translation>あなたが承認</translation>
    </message>
    <message>
        <source>Yours to dispatch</source>
        <translation>発送できます</translation>
    </message>
    <message>
        <source>You printed one of its cards</source>
        <translation>あなたが印刷したはがきあり</translation>
    </message>
    <message>
        <source>Signed by two</source>
        <translation>2人とも署名済み</translation>
    </message>
    <message>
        <source>%1 of 2 signatures</source>
        <translation>署名 2人中%1人</translation>
    </message>
    <message>
        <source>V-fold postcard, A5</source>
        <translation>V字折り圧着はがき（A5）</translation>
    </message>
    <message>
        <source>Z-fold postcard, A4</source>
        <translation>Z字折り圧着はがき（A4）</translation>
    </message>
    <message>
        <source>Coverage has ended</source>
        <translation>資格喪失</translation>
    </message>
    <message>
        <source>Request was withdrawn</source>
        <translation>依頼の取下げ</translation>
    </message>
    <message>
        <source>Address has changed</source>
        <translation>住所の変更</translation>
    </message>
    <message>
        <source>Account is frozen or gone</source>
        <translation>アカウントの凍結・削除</translation>
    </message>
    <message>
        <source>Password was made void</source>
        <translation>パスワードの無効化</translation>
    </message>
    <message>
        <source>A newer card was printed</source>
        <translation>新しいはがきを印刷済み</translation>
    </message>
    <message>
        <source>Received on %1</source>
        <comment>bundle</comment>
        <translation>%1受領</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed for %n day(s)</source>
        <translation>
            <numerusform>%n日間未確認</numerusform>
        </translation>
    </message>
    <message>
        <source>V-fold postcard, two on a sheet of A4</source>
        <translation>V字折りはがき A4 2面付け</translation>
    </message>
    <message>
        <source>Notice, A4, in a window envelope</source>
        <translation>A4 お知らせ（窓付き封筒）</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a print run</comment>
        <translation>取消し済み</translation>
    </message>
    <message>
        <source>Two to one home</source>
        <translation>同じ自宅宛てが複数</translation>
    </message>
    <message>
        <source>Another person&apos;s card in this queue goes to the same home. Compare both before they are printed; a family is no mistake.</source>
        <translation>この一覧に、同じ住所へ送る別の方のはがきがあります。印刷の前に両方を確かめてください（ご家族なら問題ありません）。</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <comment>result of a scan</comment>
        <translation>この束のはがき</translation>
    </message>
    <message>
        <source>Packed before</source>
        <comment>result of a scan</comment>
        <translation>封入済み</translation>
    </message>
    <message>
        <source>Other bundle</source>
        <comment>result of a scan</comment>
        <translation>別の束のはがき</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <comment>result of a scan</comment>
        <translation>照合前のはがき</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>result of a scan</comment>
        <translation>発送不可</translation>
    </message>
    <message>
        <source>Not our card</source>
        <comment>result of a scan</comment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%1 has been in this bundle since %2. Two cards with this number? Tell a supervisor.</source>
        <comment>card, moment</comment>
        <translation>%1 は%2に封入済みです。同じ番号のはがきが2枚あるときは、責任者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 belongs to a bundle that has left. Put it aside and tell a supervisor.</source>
        <translation>%1 は発送済みの束のはがきです。別に取り分けて、責任者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 goes to the member&apos;s home: put it with the letters to homes.</source>
        <translation>%1 はご自宅あてのはがきです。ご自宅あての束に入れてください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2: put it there.</source>
        <comment>card, employer</comment>
        <translation>%1 は%2あての束のはがきです。そちらに入れてください。</translation>
    </message>
    <message>
        <source>The run of %1 is not reconciled. The card goes into no bundle before.</source>
        <translation>%1 の印刷はまだ照合が済んでいません。照合が済むまで、どの束にも入れないでください。</translation>
    </message>
    <message>
        <source>%1 must not leave: %2. Put it with the sheets to be destroyed.</source>
        <comment>card, reason</comment>
        <translation>%1 は発送できません（%2）。廃棄する用紙に加えてください。</translation>
    </message>
    <message>
        <source>%1: no card of this society has this number. Scan it again; if it stays so, tell a supervisor.</source>
        <translation>%1: この番号のはがきはこの組合にありません。もう一度読み取り、同じ結果なら責任者に知らせてください。</translation>
    </message>
    <message>
        <source>Its run was revoked</source>
        <translation>印刷の一括無効化</translation>
    </message>
    <message>
        <source>Its run was aborted</source>
        <translation>印刷の中止</translation>
    </message>
    <message>
        <source>It was counted as spoiled</source>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>state of a sheet</comment>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Spoiled, two sheets</source>
        <comment>state of a sheet</comment>
        <translation>損紙（2枚）</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>result of a scan</comment>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Two sheets</source>
        <comment>result of a scan</comment>
        <translation>2枚あり</translation>
    </message>
    <message>
        <source>Not counted</source>
        <comment>result of a scan</comment>
        <translation>数えていません</translation>
    </message>
    <message>
        <source>Its password is made void. If it turns up, scan it.</source>
        <translation>パスワードは無効になります。見つかったら読み取ってください。</translation>
    </message>
    <message>
        <source>Put both with the spoiled sheets.</source>
        <translation>2枚とも損紙に入れてください。</translation>
    </message>
    <message>
        <source>Answer first whether there were two sheets, then scan it again.</source>
        <translation>2枚あるかどうかを先に答えてから、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The same sheet again, or a second one?</source>
        <translation>同じ用紙ですか、2枚目ですか。</translation>
    </message>
    <message>
        <source>Put it aside. What it is is being looked up.</source>
        <translation>よけておいてください。確認しています。</translation>
    </message>
    <message>
        <source>Another run's</source>
        <comment>result of a scan</comment>
        <translation>別の印刷作業の分</translation>
    </message>
    <message>
        <source>Void card</source>
        <comment>result of a scan</comment>
        <translation>無効なはがき</translation>
    </message>
    <message>
        <source>Dispatched already</source>
        <comment>result of a scan</comment>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Unknown here</source>
        <comment>result of a scan</comment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Put it with the sheets of run %1.</source>
        <translation>印刷作業%1の用紙と一緒にしてください。</translation>
    </message>
    <message>
        <source>%1. Put it with the sheets to be destroyed and tell a supervisor.</source>
        <comment>why a card is void</comment>
        <translation>%1。廃棄する用紙に入れ、責任者に知らせてください。</translation>
    </message>
    <message>
        <source>On record as sent, %1: there are two of it, or it never left. Tell a supervisor.</source>
        <comment>moment</comment>
        <translation>%1に発送済みの記録があります。2枚あるか、発送されていません。責任者に知らせてください。</translation>
    </message>
    <message>
        <source>No card of this society has this number. Tell a supervisor.</source>
        <translation>当組合にこの番号のはがきはありません。責任者に知らせてください。</translation>
    </message>
    <message>
        <source>There were two sheets with its number</source>
        <translation>同じ番号の用紙が2枚ありました</translation>
    </message>
    <message>
        <source>It was not found when its run was counted</source>
        <translation>照合のときに見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Run %1 is aborted; none of its passwords works.</source>
        <translation>印刷作業 %1を中止しました。パスワードはどれも使えません。</translation>
    </message>
    <message>
        <source>Collect its sheets and destroy them: they are listed under Recovery.</source>
        <translation>用紙を集めて廃棄してください。「回収・廃棄」に一覧があります。</translation>
    </message>
    <message>
        <source>Destroy the spoiled sheets: they are listed under Recovery. Their requests are back in the queue.</source>
        <translation>損紙を廃棄してください。「回収・廃棄」に一覧があります。その依頼は印刷待ちに戻りました。</translation>
    </message>
    <message>
        <source>Run %1 is reconciled: %2 sealed, %3 spoiled.</source>
        <translation>印刷作業 %1を照合しました。封緘 %2枚、損紙 %3枚です。</translation>
    </message>
    <message>
        <source>The sealed cards lie ready in their bundles under Dispatch.</source>
        <translation>封緘したはがきは、「発送」に束として準備されています。</translation>
    </message>
    <message>
        <source>Print runs</source>
        <translation>印刷作業</translation>
    </message>
    <message>
        <source>No run is open and none waits to be reconciled. Runs are opened under &quot;To print&quot;.</source>
        <translation>進行中または照合待ちの印刷作業はありません。印刷作業は「印刷待ち」で始めます。</translation>
    </message>
    <message>
        <source>No run is chosen</source>
        <translation>印刷作業が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a run to reconcile it by scanning, or to see who is printing it.</source>
        <translation>印刷作業を選ぶと、読取りによる照合や、印刷している人の確認ができます。</translation>
    </message>
    <message>
        <source>Run %1 is reconciled: %2 sealed, %3 spoiled, %4 not found.</source>
        <translation>印刷作業 %1を照合しました。封緘 %2枚、損紙 %3枚、所在不明 %4枚です。</translation>
    </message>
</context>
<context>
    <name>ScanLog</name>
    <message>
        <source>Last results</source>
        <translation>最近の結果</translation>
    </message>
    <message>
        <source>Taken out of the count</source>
        <translation>数えから外しました</translation>
    </message>
</context>
<context>
    <name>SecondPairDialog</name>
    <message>
        <source>%1 approved the request of %2.</source>
        <comment>name, member</comment>
        <translation>%1さんが%2さんの申請を承認しました。</translation>
    </message>
    <message>
        <source>%1 rejected the request of %2.</source>
        <comment>name, member</comment>
        <translation>%1さんが%2さんの申請を却下しました。</translation>
    </message>
    <message>
        <source>Second pair of eyes</source>
        <translation>別の人による判断</translation>
    </message>
    <message>
        <source>Somebody else decides here</source>
        <translation>別の人がこの場で判断します</translation>
    </message>
    <message>
        <source>%1 decides</source>
        <comment>name</comment>
        <translation>%1さんが判断します</translation>
    </message>
    <message>
        <source>A supervisor or deputy who had no hand in this request signs in with the own login and password. Both are used for this one decision and kept nowhere.</source>
        <translation>この申請に関わっていない承認者か代行者が、自分のログイン名とパスワードでログインします。どちらもこの判断だけに使い、どこにも残しません。</translation>
    </message>
    <message>
        <source>What is decided here is recorded under this name. With the decision, with Esc or after three minutes the sign-in ends.</source>
        <translation>ここでの判断はこの人の名前で記録されます。判断するか、Escキーを押すか、3分たつと、ログインは終わります。</translation>
    </message>
    <message>
        <source>Login of the one who decides</source>
        <translation>判断する人のログイン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of the one who decides</source>
        <translation>判断する人のパスワード</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Sign in for this request</source>
        <translation>この申請のためにログイン</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>The list of servers cannot be read.</source>
        <translation>サーバーの一覧を読めません。</translation>
    </message>
    <message>
        <source>The list of servers is larger than %1 KB.</source>
        <translation>サーバーの一覧が%1 KBを超えています。</translation>
    </message>
    <message>
        <source>%1, near byte %2</source>
        <comment>file and place</comment>
        <translation>%1、%2バイト目の付近</translation>
    </message>
    <message>
        <source>The list of servers is not written as JSON.</source>
        <translation>サーバーの一覧がJSONの形式になっていません。</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>file and place</comment>
        <translation>%1、位置: %2</translation>
    </message>
    <message>
        <source>This computer has no list of servers.</source>
        <translation>この端末に接続先サーバーの一覧がありません。</translation>
    </message>
    <message>
        <source>Others than administrators could lead this program to a false server.</source>
        <translation>管理者以外の者が、このプログラムを偽のサーバーへ接続させるおそれがあります。</translation>
    </message>
    <message>
        <source>Everybody can change %1.</source>
        <translation>%1 は、誰でも書き換えられます。</translation>
    </message>
    <message>
        <source>%1 can be changed by %2.</source>
        <translation>%1 は、%2 が書き換えられます。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>証明書 %1 を読み取れません。</translation>
    </message>
</context>
<context>
    <name>ServerOwner</name>
    <message>
        <source>PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody.</source>
        <translation>PostgreSQLはrootでは動きません。利用者 postgres も nobody もありません。</translation>
    </message>
    <message>
        <source>%1 could not be given to the user %2.</source>
        <translation>%1 の所有者を %2 にできませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 is closed to the user %2, who has to run the server. Choose another folder with --dir.</source>
        <translation>サーバーを動かす利用者 %2 がフォルダー %1 に入れません。--dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, or belongs to somebody else.</source>
        <translation>フォルダー %1 を作れないか、別の利用者のものです。</translation>
    </message>
</context>
<context>
    <name>ServerPrograms</name>
    <message>
        <source>PostgreSQL cannot read the name of the folder %1, in which its programs lie, and this disk keeps no short names. Move Madoguchi into a folder with Latin letters only.</source>
        <translation>PostgreSQLのプログラムがあるフォルダー名 %1 を、PostgreSQL自身が読めません（このディスクには短い名前がありません）。Madoguchi を半角英数字だけのフォルダーに移してください。</translation>
    </message>
    <message>
        <source>The PostgreSQL programs in %1 cannot be started.</source>
        <translation>%1 にあるPostgreSQLのプログラムを起動できません。</translation>
    </message>
    <message>
        <source>There is no PostgreSQL server of version %1 or later on this computer.</source>
        <translation>このコンピューターに、版%1以降のPostgreSQLサーバーがありません。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt install postgresql</source>
        <translation>Debian・Ubuntuでの導入: apt install postgresql</translation>
    </message>
    <message>
        <source>Run Madoguchi&apos;s installer again and choose the sample data; its server needs the “Visual C++ Redistributable (x64)” of Microsoft to be on the computer.</source>
        <translation>Madoguchi のインストーラーをもう一度実行し、サンプルデータを選んでください。このサーバーには、Microsoftの「Visual C++ 再頒布可能パッケージ (x64)」が必要です。</translation>
    </message>
</context>
<context>
    <name>ServerReader</name>
    <message>
        <source>No server is named.</source>
        <translation>サーバーが1つも書かれていません。</translation>
    </message>
    <message>
        <source>An entry that is not an object stands here.</source>
        <translation>オブジェクトでない項目があります。</translation>
    </message>
    <message>
        <source>The port has to be a number from 1 to %1.</source>
        <translation>ポートは1から%1までの数でなければなりません。</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>trueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>A list has to stand here.</source>
        <translation>配列でなければなりません。</translation>
    </message>
    <message>
        <source>Passwords may stand in this file for a demo only.</source>
        <translation>このファイルにパスワードを書けるのは、デモだけです。</translation>
    </message>
    <message>
        <source>A certificate is missing that the server can be checked against.</source>
        <translation>サーバーの確認に使う証明書が指定されていません。</translation>
    </message>
    <message>
        <source>The path has to begin at the root of the disk.</source>
        <translation>パスは、ディスクの最上位から書いてください。</translation>
    </message>
    <message>
        <source>A demo without a certificate can only run on this computer itself.</source>
        <translation>証明書のないデモは、このコンピューターでしか動かせません。</translation>
    </message>
    <message>
        <source>An entry of this name is not allowed.</source>
        <translation>この名前の項目は使えません。</translation>
    </message>
    <message>
        <source>A text has to stand here.</source>
        <translation>文字列でなければなりません。</translation>
    </message>
    <message>
        <source>The text is too long, or has characters that cannot be meant.</source>
        <translation>文字列が長すぎるか、使えない文字を含んでいます。</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Serial</source>
        <translation>はがき番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Printed as no.</source>
        <translation>印刷順</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Tell your administrator. Nobody can sign in until it is put right.</source>
        <translation>管理者に連絡してください。直るまで、だれもログインできません。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1に接続しています</translation>
    </message>
    <message>
        <source>Choose a person of the demo</source>
        <translation>デモの職員を選択</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and duties</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sign in — Madoguchi</source>
        <translation>ログイン — Madoguchi</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>The staff&apos;s side of the member portal. Everything you open is recorded under your name.</source>
        <translation>組合員専用サイトの職員用窓口です。開いた記録は、すべてあなたの名前で残ります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Person in the demo</source>
        <translation>デモの職員</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remember the password in this computer&apos;s keychain</source>
        <translation>この端末のパスワード保管機能に保存する</translation>
    </message>
    <message>
        <source>This computer has no keychain, so the password cannot be remembered.</source>
        <translation>この端末にはパスワード保管機能がないため、保存できません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The demo does not work.</source>
        <translation>デモを使えません。</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, tell your administrator what is written here.</source>
        <translation>もう一度お試しください。同じことが起きる場合は、ここに書かれている内容を管理者に伝えてください。</translation>
    </message>
</context>
<context>
    <name>SocietyFile</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object: %2 (at byte %3).</source>
        <translation>ファイル %1 はJSONオブジェクトではありません: %2（%3バイト目）。</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>“--language” takes ja or en.</source>
        <translation>「--language」には ja か en を指定してください。</translation>
    </message>
</context>
<context>
    <name>SqlFiles</name>
    <message>
        <source>The folder %1 has no bootstrap.sql, so it is not the definition of a database.</source>
        <translation>フォルダー %1 に bootstrap.sql がないため、データベースの定義ではありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>The migration %1 is not named like 0001_what.sql.</source>
        <translation>移行 %1 の名前が、0001_what.sql の形になっていません。</translation>
    </message>
    <message>
        <source>The migrations %1 and %2 have the same number.</source>
        <translation>移行 %1 と %2 の番号が同じです。</translation>
    </message>
</context>
<context>
    <name>StaffCodeTable</name>
    <message>
        <source>Member of staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>確認コード</translation>
    </message>
</context>
<context>
    <name>StaffCodesPanel</name>
    <message>
        <source>Why may %1 set up one-time codes (new telephone, locked, first time)?</source>
        <translation>%1さんに確認コードの設定を許可する理由（機種変更、ロック、初回など）</translation>
    </message>
    <message>
        <source>Let it be set up</source>
        <translation>設定を許可する</translation>
    </message>
    <message>
        <source>%1 may set up one-time codes within a day.</source>
        <translation>%1さんは1日以内に確認コードを設定できます。</translation>
    </message>
    <message>
        <source>It is done by that person alone, under Staff, My one-time codes.</source>
        <translation>本人が「職員」の「自分の確認コード」で設定します。</translation>
    </message>
    <message>
        <source>Whoever lost the telephone or typed five wrong codes needs somebody else to let the codes be set up anew. You never see the secret, and you cannot do it for yourself.</source>
        <translation>スマートフォンをなくした人や、コードを5回間違えた人は、別の人の許可を受けて設定し直します。許可する人に秘密鍵は表示されません。自分自身には許可できません。</translation>
    </message>
    <message>
        <source>One-time codes of the staff</source>
        <translation>職員の確認コード</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>職員がまだ登録されていません。</translation>
    </message>
    <message>
        <source>Let it be set up…</source>
        <translation>設定を許可…</translation>
    </message>
    <message>
        <source>Asks for the reason</source>
        <translation>理由を尋ねます</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Your new one-time codes are not confirmed by a first code yet.</source>
        <translation>新しい確認コードは、最初のコードでの確認がまだです。</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代行者</translation>
    </message>
    <message>
        <source>One-time codes of the staff</source>
        <translation>職員の確認コード</translation>
    </message>
    <message>
        <source>My one-time codes</source>
        <translation>自分の確認コード</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>To be confirmed</source>
        <comment>a deputy</comment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a deputy</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a deputy</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a deputy</comment>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a deputy&apos;s days</comment>
        <translation>期間終了</translation>
    </message>
    <message>
        <source>Unknown: this program is out of date</source>
        <translation>不明（プログラムが古い可能性があります）</translation>
    </message>
    <message>
        <source>Not set up</source>
        <comment>one-time codes</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>May be set up now</source>
        <comment>one-time codes</comment>
        <translation>設定できます</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>one-time codes</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>one-time codes</comment>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Unknown: this program is out of date</source>
        <translation>不明（プログラムの更新が必要です）</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state of a request</comment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state of a request</comment>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>state of a request</comment>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a request</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state of a request</comment>
        <translation>却下</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>state of a request</comment>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>identity of the caller</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>identity of the caller</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>identity of the caller</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>identity check, after too many failures</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>account</comment>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>account</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Numbered</source>
        <comment>state of a card</comment>
        <translation>採番済み</translation>
    </message>
    <message>
        <source>Being printed</source>
        <comment>state of a card</comment>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Waiting for dispatch</source>
        <comment>state of a card</comment>
        <translation>発送待ち</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <comment>state of a card</comment>
        <translation>損紙</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>state of a card</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>state of a card</comment>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of a card</comment>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a card whose password is the valid one</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>No longer works</source>
        <comment>a card replaced by a later one</comment>
        <translation>失効</translation>
    </message>
    <message>
        <source>Lost on %1</source>
        <comment>coverage</comment>
        <translation>%1 喪失</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>coverage by an employer</comment>
        <translation>加入中</translation>
    </message>
    <message>
        <source>Voluntary continuation</source>
        <translation>任意継続</translation>
    </message>
    <message>
        <source>Special retired</source>
        <translation>特例退職</translation>
    </message>
    <message>
        <source>Look closely</source>
        <comment>approvals with more risk</comment>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>approvals with little risk</comment>
        <translation>定型</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>approvals with the usual risk</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Calendar not announced yet</source>
        <translation>未定（祝日が未公表）</translation>
    </message>
    <message>
        <source>%1, soon due</source>
        <comment>promised day</comment>
        <translation>%1 間近</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>promised day</comment>
        <translation>%1 遅れ</translation>
    </message>
    <message>
        <source>Yours to decide</source>
        <translation>判断できます</translation>
    </message>
    <message>
        <source>You had a hand in it</source>
        <translation>関わった依頼</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a content of the portal</comment>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>これから公開</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>開始日未定</translation>
    </message>
    <message>
        <source>For insured persons only</source>
        <translation>被保険者のみ</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a content of the portal</comment>
        <translation>閲覧不可</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>対象なし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>mail</comment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>mail that became void</comment>
        <translation>送信せず</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>to the mail system</comment>
        <translation>送信処理中</translation>
    </message>
    <message>
        <source>Not decided in time</source>
        <translation>期限切れ(判断なし)</translation>
    </message>
    <message>
        <source>Link sent</source>
        <comment>state of a registration</comment>
        <translation>リンク送付済</translation>
    </message>
    <message>
        <source>Link expired</source>
        <comment>state of a registration</comment>
        <translation>リンク期限切れ</translation>
    </message>
    <message>
        <source>Half-way</source>
        <comment>state of a registration</comment>
        <translation>途中</translation>
    </message>
    <message>
        <source>Address to recheck</source>
        <comment>state of a registration</comment>
        <translation>アドレス要再確認</translation>
    </message>
    <message>
        <source>To be erased</source>
        <comment>state of a registration</comment>
        <translation>消去待ち</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a viewing password</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Card under way</source>
        <comment>a viewing password</comment>
        <translation>はがき発送手続中</translation>
    </message>
    <message>
        <source>To be issued</source>
        <comment>a viewing password</comment>
        <translation>未発行</translation>
    </message>
    <message>
        <source>No wish to view</source>
        <translation>閲覧希望なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>state of a card</comment>
        <translation>所在不明</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>Schema version: %1</source>
        <translation>スキーマの版: %1</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>未適用: %1</translation>
    </message>
    <message>
        <source>Functions: current</source>
        <translation>関数: 最新</translation>
    </message>
    <message>
        <source>Functions: not those of this program</source>
        <translation>関数: このプログラムのものと異なります</translation>
    </message>
    <message>
        <source>Demo: yes</source>
        <translation>デモ: はい</translation>
    </message>
    <message>
        <source>Demo: no</source>
        <translation>デモ: いいえ</translation>
    </message>
    <message>
        <source>Society %1: %2</source>
        <translation>組合 %1: %2</translation>
    </message>
    <message>
        <source>  members: %1, profile version: %2</source>
        <translation>  加入者: %1、設定の版: %2</translation>
    </message>
    <message>
        <source>  head of the record: %1, rows not sealed yet: %2</source>
        <translation>  操作記録の最終値: %1、未封印の行: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Locks when idle for %1 min</source>
        <translation>%1分間操作がないとロックします</translation>
    </message>
    <message>
        <source>What you open is recorded</source>
        <translation>閲覧は記録されます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and duties</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1に接続中</translation>
    </message>
    <message>
        <source>Not connected to %1; trying again by itself</source>
        <translation>%1に接続していません。自動で接続し直しています</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2; trying again by itself</source>
        <translation>%2から%1に接続していません。自動で接続し直しています</translation>
    </message>
</context>
<context>
    <name>StepUpStrip</name>
    <message>
        <source>This step wants your one-time code: the six digits that your authenticator shows now.</source>
        <translation>この操作には確認コードが必要です。認証アプリにいま表示されている6桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>6桁の数字</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>確認コード</translation>
    </message>
    <message numerus="yes">
        <source>This code was not right, or was used before. %n more try(s).</source>
        <translation>
            <numerusform>コードが違うか、使用済みです。あと%n回入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Give the code</source>
        <translation>コードを送る</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Blank sheets taken out</source>
        <translation>取り出した白紙</translation>
    </message>
    <message>
        <source>test prints</source>
        <translation>試し刷り</translation>
    </message>
    <message>
        <source>Blank sheets used for test prints</source>
        <translation>試し刷りに使った白紙</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>戻し</translation>
    </message>
    <message>
        <source>Blank sheets put back</source>
        <translation>戻した白紙</translation>
    </message>
    <message>
        <source>Their numbers or lot</source>
        <translation>白紙の番号・ロット</translation>
    </message>
    <message>
        <source>First and last number of the blank sheets, or their lot</source>
        <translation>白紙の最初と最後の番号、またはロット</translation>
    </message>
    <message>
        <source>First and last number or lot, where they have one</source>
        <translation>最初と最後の番号やロットがあれば入力</translation>
    </message>
    <message>
        <source>How many were taken out?</source>
        <translation>取り出した枚数を入力してください。</translation>
    </message>
    <message>
        <source>They add up.</source>
        <translation>合っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n blank sheet(s) unaccounted for</source>
        <translation>
            <numerusform>白紙%n枚の行方が分かりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) more than were taken out</source>
        <translation>
            <numerusform>取り出した枚数より%n枚多くなっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They add up, with %n that nobody has.</source>
        <translation>
            <numerusform>合っています（所在不明の%n枚を含みます）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to destroy</source>
        <translation>
            <numerusform>廃棄する用紙 %n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeRequestDialog</name>
    <message>
        <source>A card is already under way. If it arrives after the next one, it is void.</source>
        <translation>はがきを手配中です。次のはがきより後に届いても、無効です。</translation>
    </message>
    <message>
        <source>An open request of this kind exists already. See “Requests” for how far it is.</source>
        <translation>同じ種別の手続き中の依頼があります。進み具合は「受付」で確かめてください。</translation>
    </message>
    <message>
        <source>%1, %2, lost on %3</source>
        <comment>number, employer, day</comment>
        <translation>%1&#x3000;%2（%3 喪失）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, employer</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Take a request</source>
        <translation>依頼の受付</translation>
    </message>
    <message>
        <source>Take a request for %1</source>
        <translation>%1さんからの依頼の受付</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>資格</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>依頼の種別</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the caller says (may be empty)</source>
        <translation>お申し出の内容（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Why go on all the same</source>
        <translation>それでも受け付ける理由</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take the request</source>
        <translation>依頼を受け付ける</translation>
    </message>
    <message>
        <source>The old password stops working as soon as the request is taken.</source>
        <translation>依頼を受け付けると、古いパスワードは直ちに使えなくなります。</translation>
    </message>
    <message>
        <source>The old one is lost or was seen by others</source>
        <translation>古いものを紛失した、または他人に見られた</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>それでも受け付ける理由</translation>
    </message>
    <message>
        <source>Look at the open request</source>
        <translation>受付中の依頼を見る</translation>
    </message>
</context>
<context>
    <name>TellApartStrip</name>
    <message>
        <source>No mistaking them: the number is that of the one who asks.</source>
        <translation>照合できました。入力した番号は申請者のものです。</translation>
    </message>
    <message>
        <source>No match. Read again who asks, and look at the numbers above.</source>
        <translation>一致しません。申請者をもう一度確かめ、上の番号を見比べてください。</translation>
    </message>
    <message>
        <source>Which of them is it? Type the number of the one who asks.</source>
        <translation>どの人の申請ですか。申請者の番号を入力してください。</translation>
    </message>
    <message>
        <source>Symbol and number, or the number alone</source>
        <translation>記号・番号、または番号のみ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Compare the number with the request (Enter in the field)</source>
        <translation>入力した番号を申請と照合します（入力欄で Enter）</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear the field</source>
        <translation>入力を消す</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>行った人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
    <message>
        <source>Show or hide the names of the pages</source>
        <translation>画面名の表示・非表示</translation>
    </message>
    <message>
        <source>Symbol-number, kana, date of birth, e-mail, card serial (Ctrl+K)</source>
        <translation>記号-番号・カナ・生年月日・メールアドレス・はがき番号（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search for a member</source>
        <translation>加入者を検索</translation>
    </message>
    <message>
        <source>Society: %1</source>
        <translation>組合: %1</translation>
    </message>
    <message>
        <source>Account and settings</source>
        <translation>アカウントと設定</translation>
    </message>
</context>
<context>
    <name>ViewingPage</name>
    <message>
        <source>Viewing passwords</source>
        <translation>閲覧用パスワード</translation>
    </message>
    <message>
        <source>All with a wish</source>
        <comment>to view</comment>
        <translation>閲覧希望あり</translation>
    </message>
    <message>
        <source>Find members in the list</source>
        <translation>一覧の絞り込み</translation>
    </message>
    <message>
        <source>Symbol-number, name, kana or date of birth; empty: everyone</source>
        <translation>記号・番号、氏名、カナ、生年月日(空欄なら全員)</translation>
    </message>
    <message>
        <source>Members and their viewing passwords</source>
        <translation>加入者と閲覧用パスワード</translation>
    </message>
    <message>
        <source>Nobody is in this state. Choose another one, or take away the text.</source>
        <translation>この状態の方はいません。別の状態を選ぶか、文字の条件を外してください。</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>この依頼へ進む</translation>
    </message>
    <message>
        <source>Go to the request that is under way</source>
        <translation>手続き中の依頼を開きます</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>はがきを発行…</translation>
    </message>
    <message>
        <source>Take a request for a viewing password</source>
        <translation>閲覧用パスワードの依頼を受け付けます</translation>
    </message>
    <message>
        <source>Open at the counter</source>
        <translation>窓口で開く</translation>
    </message>
    <message>
        <source>Open the record of the chosen member (Enter)</source>
        <translation>選んだ方の記録を開きます(Enter)</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>検索欄へ移動</translation>
    </message>
</context>
<context>
    <name>ViewingTable</name>
    <message>
        <source>Dispatched</source>
        <comment>a card that is with the post or the employer</comment>
        <translation>発送済</translation>
    </message>
    <message>
        <source>Not promised yet</source>
        <comment>a day</comment>
        <translation>予定日未定</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Viewing password</source>
        <translation>閲覧用パスワード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>到着予定</translation>
    </message>
    <message>
        <source>Card that works</source>
        <translation>有効なはがき</translation>
    </message>
    <message>
        <source>Date on the card</source>
        <translation>はがきの日付</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>有効になった日</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>手続き中</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>The card %1 has been dispatched: it is with the post or, of those who work, with the employer&apos;s person in charge. Another one now would make it void.</source>
        <translation>はがき%1は発送済みです。郵送中か、在職中の方は事業所のご担当者の手元にあります。いま再発行すると、このはがきは無効になります。</translation>
    </message>
    <message>
        <source>A card was asked for on %1 and is expected by %2. Another request now would make it void.</source>
        <comment>day, day</comment>
        <translation>%1に依頼があり、%2ごろに届く予定です。いま再発行すると、そのはがきは無効になります。</translation>
    </message>
    <message>
        <source>A card was asked for on %1; its day is not promised at the moment. Another request now would make it void.</source>
        <translation>%1に依頼がありました。お届けの予定日はまだ決まっていません。いま再発行すると、そのはがきは無効になります。</translation>
    </message>
    <message>
        <source>The card that works has the date %1 at its upper right and the number %2. One with an earlier date is void.</source>
        <comment>day, card number</comment>
        <translation>有効なはがきは、右上の日付が%1、番号が%2のものです。これより前の日付のはがきは無効です。</translation>
    </message>
    <message>
        <source>A viewing password works that came without a card.</source>
        <translation>はがきによらない閲覧用パスワードが有効です。</translation>
    </message>
    <message>
        <source>The member wishes to view, and no card was ever asked for or the last one is void: take a request.</source>
        <translation>閲覧のご希望がありますが、はがきが未発行か、最後のはがきが無効です。依頼を受け付けてください。</translation>
    </message>
    <message>
        <source>The member does not wish to view, so no card is sent. The wish is changed in the member portal.</source>
        <translation>閲覧のご希望がないため、はがきは送られません。ご希望はポータルで変更できます。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Viewing password, first issue</source>
        <translation>閲覧用パスワードの発行</translation>
    </message>
    <message>
        <source>Viewing password, reissue</source>
        <translation>閲覧用パスワードの再発行</translation>
    </message>
    <message>
        <source>Login ID and password</source>
        <translation>ログインID・パスワードの通知</translation>
    </message>
    <message>
        <source>Login ID and temporary password</source>
        <translation>ログインID・仮パスワードの通知</translation>
    </message>
    <message>
        <source>Temporary password, reset</source>
        <translation>仮パスワードの再設定</translation>
    </message>
    <message>
        <source>Registration, reset</source>
        <translation>登録の初期化</translation>
    </message>
    <message>
        <source>Inquiry about a registration</source>
        <translation>登録状況の照会</translation>
    </message>
    <message>
        <source>Help with an e-mail address</source>
        <translation>メールアドレスの案内</translation>
    </message>
    <message>
        <source>Freezing an account</source>
        <translation>アカウントの凍結</translation>
    </message>
    <message>
        <source>Deleting an account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Taking over an earlier number</source>
        <translation>旧記号・番号の引継ぎ</translation>
    </message>
    <message>
        <source>Referral to another section</source>
        <translation>担当課への取次ぎ</translation>
    </message>
    <message>
        <source>a viewing password</source>
        <comment>is sent to somebody</comment>
        <translation>閲覧用パスワード</translation>
    </message>
    <message>
        <source>a new viewing password</source>
        <comment>is sent to somebody</comment>
        <translation>新しい閲覧用パスワード</translation>
    </message>
    <message>
        <source>the login ID and a new password</source>
        <comment>are sent to somebody</comment>
        <translation>ログインIDと新しいパスワード</translation>
    </message>
    <message>
        <source>the login ID and a new temporary password</source>
        <comment>are sent to somebody</comment>
        <translation>ログインIDと新しい仮パスワード</translation>
    </message>
    <message>
        <source>Member portal</source>
        <comment>how a request came in</comment>
        <translation>専用サイト</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>how a request came in</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>how a request came in</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Paper form</source>
        <comment>how a request came in</comment>
        <translation>書面</translation>
    </message>
    <message>
        <source>At the counter</source>
        <comment>how a request came in</comment>
        <translation>窓口</translation>
    </message>
    <message>
        <source>by way of the employer</source>
        <translation>事業所経由</translation>
    </message>
    <message>
        <source>to the member&apos;s home</source>
        <translation>自宅あて</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>氏名（カナ）</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Western or Japanese calendar, such as 1990-4-1 or H2.4.1</source>
        <translation>西暦・和暦どちらでも（例: 1990-4-1、H2.4.1）</translation>
    </message>
    <message>
        <source>Such as 1255-3456</source>
        <translation>例: 1255-3456</translation>
    </message>
    <message>
        <source>Prefecture to house number</source>
        <translation>都道府県から番地まで</translation>
    </message>
    <message>
        <source>As the caller says it</source>
        <translation>お聞きしたとおりに</translation>
    </message>
    <message>
        <source>took the request</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>changed the request</source>
        <translation>依頼の変更</translation>
    </message>
    <message>
        <source>worked on it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>担当の終了</translation>
    </message>
    <message>
        <source>checked the identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>submitted it for approval</source>
        <translation>承認へ回付</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>printed the card</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>reconciled the run</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>dispatched the card</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Another person has the same name and date of birth. Compare symbol and number with what was checked.</source>
        <translation>氏名と生年月日が同じ人がほかにいます。記号・番号と本人確認の結果を見比べてください。</translation>
    </message>
    <message>
        <source>This is the third request or more within 30 days.</source>
        <translation>30日以内で3回目以上の依頼です。</translation>
    </message>
    <message>
        <source>The home address is the address of an employer.</source>
        <translation>自宅の住所が、事業所の住所と同じです。</translation>
    </message>
    <message>
        <source>The address changed within the last 30 days.</source>
        <translation>30日以内に住所が変更されました。</translation>
    </message>
    <message>
        <source>The employer changed within the last 30 days.</source>
        <translation>30日以内に事業所が変わりました。</translation>
    </message>
    <message>
        <source>It was submitted outside the usual hours.</source>
        <translation>通常の業務時間外に回付されました。</translation>
    </message>
    <message>
        <source>One person took the request and checked the identity.</source>
        <translation>受付と本人確認は、同じ人が行いました。</translation>
    </message>
    <message>
        <source>It was approved before, and the approval lapsed because no card was printed in time.</source>
        <translation>一度承認されましたが、期限までに印刷されなかったため、承認が失効しました。</translation>
    </message>
    <message>
        <source>A card is already under way. It becomes void when this one is dispatched.</source>
        <translation>はがきを手配中です。今回のはがきを発送すると、そのはがきは無効になります。</translation>
    </message>
    <message>
        <source>The request was taken although another one was open or a card was under way.</source>
        <translation>手続き中の依頼または手配中のはがきがある状態で、受け付けた依頼です。</translation>
    </message>
    <message>
        <source>symbol and number</source>
        <translation>記号・番号</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>name in kana</source>
        <translation>カナ氏名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>login ID</source>
        <translation>ログインID</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>はがき番号</translation>
    </message>
    <message>
        <source>left the employer</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>end of voluntary continuation</source>
        <translation>任意継続の終了</translation>
    </message>
    <message>
        <source>symbol or number changed</source>
        <translation>記号・番号の変更</translation>
    </message>
    <message>
        <source>moved to another employer of the society</source>
        <translation>組合内の別の事業所への異動</translation>
    </message>
    <message>
        <source>Insured person</source>
        <comment>not a dependant</comment>
        <translation>被保険者</translation>
    </message>
    <message>
        <source>Dependant</source>
        <comment>of an insured person</comment>
        <translation>被扶養者</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>why a coverage ended</comment>
        <translation>退職</translation>
    </message>
    <message>
        <source>died</source>
        <comment>why a coverage ended</comment>
        <translation>死亡</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>受付番号 %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>はがき %1</translation>
    </message>
    <message>
        <source>Member portal</source>
        <comment>who did something</comment>
        <translation>組合員専用サイト</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>氏名の一部</translation>
    </message>
    <message>
        <source>date of birth and name</source>
        <translation>生年月日と氏名</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>end of the telephone number</source>
        <translation>電話番号の下4桁</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <comment>reason to open a record</comment>
        <translation>電話</translation>
    </message>
    <message>
        <source>Visit at the counter</source>
        <comment>reason to open a record</comment>
        <translation>来訪</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>reason to open a record</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>reason to open a record</comment>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Work on a request</source>
        <comment>reason to open a record</comment>
        <translation>依頼の処理</translation>
    </message>
    <message>
        <source>Returned card</source>
        <comment>reason to open a record</comment>
        <translation>はがきの返戻</translation>
    </message>
    <message>
        <source>Made from a list</source>
        <comment>how a request came in</comment>
        <translation>一括作成</translation>
    </message>
    <message>
        <source>It was made from a list: nobody asked for it, and nobody was identified.</source>
        <translation>一括作成の申請です。本人からの申し出はなく、本人確認も行っていません。</translation>
    </message>
    <message>
        <source>Taking a request</source>
        <comment>reason to open a record</comment>
        <translation>依頼の受付</translation>
    </message>
    <message>
        <source>How far the registration is</source>
        <comment>reason to open a record</comment>
        <translation>登録状況の確認</translation>
    </message>
    <message>
        <source>How the viewing password stands</source>
        <comment>reason to open a record</comment>
        <translation>閲覧用パスワードの確認</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>list that a record is opened from</comment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Opened last</source>
        <comment>list that a record is opened from</comment>
        <translation>最近開いた加入者</translation>
    </message>
    <message>
        <source>Household</source>
        <comment>list that a record is opened from</comment>
        <translation>世帯</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>list that a record is opened from</comment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>list that a record is opened from</comment>
        <translation>登録状況</translation>
    </message>
    <message>
        <source>Viewing passwords</source>
        <comment>list that a record is opened from</comment>
        <translation>閲覧用パスワード</translation>
    </message>
    <message>
        <source>Returns</source>
        <comment>list that a record is opened from</comment>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Half filled in before</source>
        <comment>list that a record is opened from</comment>
        <translation>書きかけの続き</translation>
    </message>
</context>
</TS>
