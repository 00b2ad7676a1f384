<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Batch</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1を描画中</translation>
    </message>
    <message>
        <source>no prompt, the model draws what it likes</source>
        <translation>プロンプトなし（モデルの好きなものを描きます）</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>drawn in %1, ranked in %2</source>
        <translation>描画 %1、順位付け %2</translation>
    </message>
    <message>
        <source>model loaded in %1</source>
        <translation>モデル読み込み %1</translation>
    </message>
    <message>
        <source>drawn without a prompt</source>
        <translation>プロンプトなしで描画</translation>
    </message>
    <message>
        <source>Waiting to draw %1</source>
        <translation>%1の描画を待機中</translation>
    </message>
    <message>
        <source>Cancelled · %1 of %2 kept</source>
        <translation>中止 · %2のうち %1 枚を保存</translation>
    </message>
    <message>
        <source>Stopped by an error · %1 of %2 drawn</source>
        <translation>エラーで停止 · %2のうち %1 枚を描画</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>まだ描かれていません</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CardWords</name>
    <message>
        <source>Words it knows</source>
        <translation>知っている言葉</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Good first prompts</source>
        <translation>最初におすすめのプロンプト</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareCanvas</name>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>B · %1</source>
        <translation>B · %1</translation>
    </message>
    <message>
        <source>A · %1</source>
        <translation>A · %1</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>画像を読み込み中…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>比較中の画像</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較する画像がまだありません</translation>
    </message>
    <message>
        <source>Select two to nine pictures in the gallery or among the nine and press C.
Or drop picture files here.</source>
        <translation>ギャラリーまたは 9 枚の中から 2～9 枚を選んで C を押してください。
画像ファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Choose in the gallery</source>
        <translation>ギャラリーで選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found no room: nine are the most.</source>
        <translation>
            <numerusform>%n 枚は入りませんでした。9 枚までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>One more to compare: pick another picture elsewhere and press C, or drop one here.</source>
        <translation>比較にはもう 1 枚必要です。ほかの画像を選んで C を押すか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>The pictures differ in size; all are scaled to %1 × %2 px.</source>
        <translation>画像の大きさが異なるため、すべて %1 × %2 px に合わせています。</translation>
    </message>
    <message>
        <source>What was dropped is no picture.</source>
        <translation>ドロップされたものは画像ではありません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareStrip</name>
    <message>
        <source>Use this recipe</source>
        <translation>このレシピを使う</translation>
    </message>
    <message>
        <source>Put the recipe of this picture into the prompt panel (R)</source>
        <translation>この画像のレシピをプロンプトパネルに入れる (R)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take this picture out of the comparison; it stays in the library (Backspace)</source>
        <translation>この画像を比較から外す。ライブラリには残ります (Backspace)</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>この画像にスターを付ける</translation>
    </message>
    <message>
        <source>%1 (S)</source>
        <translation>%1 (S)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareThumb</name>
    <message>
        <source>shown as %1</source>
        <translation>%1 として表示</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>画像 %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropBar</name>
    <message>
        <source>Use its recipe</source>
        <translation>このレシピを使う</translation>
    </message>
    <message>
        <source>Draw from this picture</source>
        <translation>この画像から描く</translation>
    </message>
    <message>
        <source>Puts its prompt and settings into the prompt panel</source>
        <translation>プロンプトと設定をプロンプトパネルに入れます</translation>
    </message>
    <message>
        <source>The next pictures start from this one</source>
        <translation>次の画像はこの画像から始まります</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>There is no recipe in this picture.</source>
        <translation>この画像にレシピは入っていません。</translation>
    </message>
    <message>
        <source>Made with %1: %2</source>
        <translation>%1 で作成: %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropVeil</name>
    <message>
        <source>Drop the picture here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>Drop the picture to read its recipe or to draw from it</source>
        <translation>画像をドロップすると、レシピを読み取ったり、そこから描いたりできます</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EmptyState</name>
    <message>
        <source>What shall we draw?</source>
        <translation>何を描きましょうか？</translation>
    </message>
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first. Or begin with one of these:</source>
        <translation>思い描いたことを書いてください。お使いのコンピューターで 9 枚の画像が描かれ、言葉に最も合うものが先頭に並びます。次の中から始めることもできます。</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws</source>
        <translation>Ctrl+Enter で描画</translation>
    </message>
    <message>
        <source>There is no model to draw with</source>
        <translation>描くためのモデルがありません</translation>
    </message>
    <message>
        <source>Ninefold found no diffusion model. Put the folder of one (in diffusers layout) into the models folder of your library, or install Ninefold again, and restart.</source>
        <translation>拡散モデルが見つかりません。モデルのフォルダー（diffusers 形式）をライブラリのモデルフォルダーに置くか、Ninefold を再インストールして、起動し直してください。</translation>
    </message>
    <message>
        <source>Draws nine pictures of it</source>
        <translation>これを 9 枚描きます</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportForm</name>
    <message>
        <source>Keep the recipe inside</source>
        <translation>レシピを埋め込む</translation>
    </message>
    <message>
        <source>Prompt, seed and settings go into the file, so that the picture can be made again. Without them the file says only that a model drew it, and your credit.</source>
        <translation>同じ画像を再び作れるように、プロンプト、シード、設定をファイルに書き込みます。書き込まない場合は、モデルが描いたこととクレジットだけが残ります。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Written into every file as its creator and credit</source>
        <translation>作者名とクレジットとして各ファイルに書き込まれます</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <translation>コンタクトシート (PNG)</translation>
    </message>
    <message>
        <source>Contact sheet (PDF)</source>
        <translation>コンタクトシート (PDF)</translation>
    </message>
    <message>
        <source>Lower makes smaller files, higher keeps more detail</source>
        <translation>低いほどファイルが小さく、高いほど細部が残ります</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>The name still tells the prompt.</source>
        <translation>ファイル名にはまだプロンプトが含まれます。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>%1を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1を書き出す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>対象の画像</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>選択中のもの</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All of its batch (%1)</source>
        <translation>同じ組のすべて (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 exported. %3</source>
        <translation>%2 のうち %1 枚を書き出しました。%3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExtendFields</name>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Pixels to draw on the left</source>
        <translation>左に描き足すピクセル数</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Pixels to draw above</source>
        <translation>上に描き足すピクセル数</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Pixels to draw on the right</source>
        <translation>右に描き足すピクセル数</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Pixels to draw below</source>
        <translation>下に描き足すピクセル数</translation>
    </message>
    <message>
        <source>%1 (↑ and ↓)</source>
        <translation>%1 (↑ と ↓)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>ギャラリーを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Starred pictures only</source>
        <translation>スター付きの画像のみ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>What was moved to the trash</source>
        <translation>ゴミ箱に移したもの</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FitnessMeter</name>
    <message>
        <source>Not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FolderList</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>A folder with models, or the folder of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>モデルのあるフォルダー、または AUTOMATIC1111 や ComfyUI のフォルダー。コピーはしません。</translation>
    </message>
    <message>
        <source>%1
The studio&apos;s own</source>
        <translation>%1
スタジオ自身のフォルダー</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 をリストから外す</translation>
    </message>
    <message>
        <source>Take off the list. The files stay where they are.</source>
        <translation>リストから外します。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FullView</name>
    <message>
        <source>Full view: %1</source>
        <translation>全体表示: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryActions</name>
    <message>
        <source>Full view</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>レシピを復元</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <source>Copy with recipe</source>
        <translation>レシピ付きでコピー</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>%1 moved to the trash.</source>
        <translation>%1をゴミ箱に移しました。</translation>
    </message>
    <message>
        <source>%1 put back into the library.</source>
        <translation>%1をライブラリに戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The library can&apos;t be read</source>
        <translation>ライブラリを読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No picture matches “%1”</source>
        <translation>「%1」に合う画像はありません</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags or the notes.</source>
        <translation>すべての語がプロンプト、タグ、メモのどこかに含まれる必要があります。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を解除</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>Del moves a picture here, Undo brings it back.</source>
        <translation>Del でここに移し、「元に戻す」で取り戻せます。</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>スター付きの画像はまだありません</translation>
    </message>
    <message>
        <source>Press S on a picture that you want to find again.</source>
        <translation>あとで見つけたい画像の上で S を押してください。</translation>
    </message>
    <message>
        <source>Nothing yet: what you draw appears here</source>
        <translation>まだ何もありません。描いたものがここに並びます</translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter.</source>
        <translation>プロンプトを書いて Ctrl+Enter を押してください。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HelpPage</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>この言葉を含む章はありません。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>この画像はまだ評価されていません</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>画像が選択されていません</translation>
    </message>
    <message>
        <source>Pick a picture to see how it was made.</source>
        <translation>画像を選ぶと、その作り方がわかります。</translation>
    </message>
    <message>
        <source>The ranker&apos;s own number: the cosine between prompt and picture</source>
        <translation>評価モデル自身の数値。プロンプトと画像のコサイン類似度</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Human &amp; AI</source>
        <translation>人間 &amp; AI</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Put this recipe back into the prompt panel</source>
        <translation>このレシピをプロンプトパネルに戻す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>この画像にスターを付ける</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>generate next, in front of the queue</source>
        <translation>待ち行列の先頭に入れて描画</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel what is drawn; else go to the pictures</source>
        <translation>描画を中止。描画していなければ画像へ移動</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓</source>
        <translation>Alt+↑  Alt+↓</translation>
    </message>
    <message>
        <source>earlier and later prompts</source>
        <translation>前後のプロンプト</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>pick a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>go from picture to picture</source>
        <translation>画像から画像へ移動</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>full view</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>write the prompt</source>
        <translation>プロンプトを書く</translation>
    </message>
    <message>
        <source>F7  F8</source>
        <translation>F7  F8</translation>
    </message>
    <message>
        <source>fold the prompt, the inspector</source>
        <translation>プロンプト、インスペクターを折りたたむ</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare what is selected; again: back</source>
        <translation>選択を比較。もう一度押すと戻る</translation>
    </message>
    <message>
        <source>G  W  O  B  D</source>
        <translation>G  W  O  B  D</translation>
    </message>
    <message>
        <source>comparing: side by side, wipe, onion skin, blink, difference</source>
        <translation>比較: 並べる、ワイプ、オニオンスキン、切り替え、差分</translation>
    </message>
    <message>
        <source>T  P  M</source>
        <translation>T  P  M</translation>
    </message>
    <message>
        <source>comparing: swap A and B, stop blinking, smooth pixels</source>
        <translation>比較: A と B を入れ替え、切り替えを停止、ピクセルを滑らかに</translation>
    </message>
    <message>
        <source>+  −  0  Z</source>
        <translation>+  −  0  Z</translation>
    </message>
    <message>
        <source>zoom in, out, to fit, to pixels</source>
        <translation>拡大、縮小、全体、等倍</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>take a picture out of the comparison</source>
        <translation>画像を比較から外す</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the picture and its recipe</source>
        <translation>画像とレシピをコピー</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>draw from the picture</source>
        <translation>画像から描く</translation>
    </message>
    <message>
        <source>Ctrl+1  Ctrl+2  Ctrl+3</source>
        <translation>Ctrl+1  Ctrl+2  Ctrl+3</translation>
    </message>
    <message>
        <source>the nine, the gallery, comparing</source>
        <translation>9 枚、ギャラリー、比較</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MainWindow</name>
    <message>
        <source>Ninefold</source>
        <translation>Ninefold</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>9 枚</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>「%3」は %2のうち %1 枚まで描いたところで Ninefold が止まりました。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>続きを描く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>この画像は「%1」で描かれましたが、インストールされていません。</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>ほかはすべて復元されます。モデルが違えば描かれる画像も変わります。</translation>
    </message>
    <message>
        <source>One picture is in the trash.</source>
        <translation>1 枚をゴミ箱に入れました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Full screen	F11</source>
        <translation>フルスクリーン	F11</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>終了	Ctrl+Q</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>プロンプトパネル</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>すべてのキー	?</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ManualView</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskEditor</name>
    <message>
        <source>Mask editor</source>
        <translation>マスクエディター</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Paint over what should be drawn anew</source>
        <translation>描き直したいところを塗ってください</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Back to the prompt (Esc)</source>
        <translation>プロンプトに戻る (Esc)</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>ブラシ (B)</translation>
    </message>
    <message>
        <source>Eraser (X)</source>
        <translation>消しゴム (X)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the brush in pixels ([ and ])</source>
        <translation>ブラシの大きさ（ピクセル）([ と ])</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>境界のぼかし</translation>
    </message>
    <message>
        <source>How far new and old blend at the edge of the mask</source>
        <translation>マスクの縁で新旧がなじむ幅</translation>
    </message>
    <message>
        <source>Swap inside and outside (I)</source>
        <translation>内側と外側を入れ替える (I)</translation>
    </message>
    <message>
        <source>Clear the mask (Del)</source>
        <translation>マスクを消去 (Del)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>画像全体を表示 (0)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModeBar</name>
    <message>
        <source>Smooth</source>
        <translation>滑らか</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>All pictures side by side (G)</source>
        <translation>すべての画像を並べて表示 (G)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>A to the left of a line, B to the right (W)</source>
        <translation>線の左に A、右に B (W)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>オニオンスキン</translation>
    </message>
    <message>
        <source>B laid over A (O)</source>
        <translation>A に B を重ねる (O)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>A and B in turn (B)</source>
        <translation>A と B を交互に (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Where A and B differ (D)</source>
        <translation>A と B の違うところ (D)</translation>
    </message>
    <message>
        <source>Above 200 %, blend pixels instead of showing them as squares (M)</source>
        <translation>200 % を超えるとき、ピクセルを四角ではなく滑らかに表示 (M)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>As large as there is room (0)</source>
        <translation>表示できる最大の大きさ (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A screen pixel for every pixel (Z)</source>
        <translation>1 ピクセルを画面の 1 ピクセルで表示 (Z)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelDetails</name>
    <message>
        <source>About this model</source>
        <translation>このモデルについて</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>Draw with this model</source>
        <translation>このモデルで描く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your notes on this model</source>
        <translation>このモデルについてのメモ</translation>
    </message>
    <message>
        <source>What it is good at, which settings suit it…</source>
        <translation>得意なもの、合う設定など…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelWords</name>
    <message>
        <source>Unknown kind</source>
        <translation>不明な種類</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>モデルを探す</translation>
    </message>
    <message>
        <source>Only those that can draw</source>
        <translation>描けるものだけ</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>モデルを検索中</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n found</source>
        <translation>
            <numerusform>検索中… %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n 個のファイルとフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>There are no models yet.
Add the folder in which you keep them, or that of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>モデルはまだありません。
モデルを置いているフォルダー、または AUTOMATIC1111 や ComfyUI のフォルダーを追加してください。コピーはしません。</translation>
    </message>
    <message>
        <source>No model is called that.</source>
        <translation>その名前のモデルはありません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NameField</name>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>How files are named. Words in braces stand for what the picture is.</source>
        <translation>ファイル名の付け方。波かっこの中の語は画像の情報に置き換わります。</translation>
    </message>
    <message>
        <source>Insert a field into the file name</source>
        <translation>ファイル名に項目を挿入</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>項目を挿入</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>描画の進み具合</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>描画の状態</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PairBar</name>
    <message>
        <source>Swap A and B (T)</source>
        <translation>A と B を入れ替える (T)</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A と B を入れ替える</translation>
    </message>
    <message>
        <source>PSNR compares the differences with the brightest white: above 40 dB they can hardly be seen, below 20 dB the pictures have little in common.</source>
        <translation>PSNR は違いの大きさを最も明るい白と比べた値です。40 dB を超えるとほとんど見分けられず、20 dB を下回ると共通点はわずかです。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>B over A</source>
        <translation>A に B を重ねる</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A は %1、B は %2</translation>
    </message>
    <message>
        <source>Go on blinking</source>
        <translation>切り替えを再開</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>切り替えを停止</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>These two can&apos;t be compared.</source>
        <translation>この 2 枚は比較できません。</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>すべてのピクセルが同じです。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ · by %2 of 255 at most · PSNR %3 dB</source>
        <translation>ピクセルの %1 % が異なります · 最大 %2 / 255 · PSNR %3 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 回</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureGrid</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>この組の画像</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptEdit</name>
    <message>
        <source>This model wasn&apos;t taught “%1”.</source>
        <translation>このモデルは「%1」を学んでいません。</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>近い言葉: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>「%1」に置き換える</translation>
    </message>
    <message>
        <source>%1 characters are too long for a prompt; nothing was pasted.</source>
        <translation>%1 文字はプロンプトには長すぎるため、貼り付けませんでした。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Describe a picture, e.g. a red apple</source>
        <translation>描きたい画像を書く（例: a red apple）</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>What the pictures should not show</source>
        <translation>画像に入れたくないもの</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line</source>
        <translation>Ctrl+Enter。Ctrl+Shift+Enter で待ち行列の先頭に入れます</translation>
    </message>
    <message>
        <source>Esc stops within one step; finished pictures stay</source>
        <translation>Esc で 1 ステップ以内に止まります。できた画像は残ります</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <source>Queue · %1 batches</source>
        <translation>待ち行列 · %1 組</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel this batch; its finished pictures stay</source>
        <translation>この組を中止します。できた画像は残ります</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」を中止</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTable</name>
    <message>
        <source>Only differences</source>
        <translation>違いだけ</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Leave out what all pictures have in common</source>
        <translation>すべての画像に共通する項目を省く</translation>
    </message>
    <message>
        <source>Recipes side by side</source>
        <translation>レシピを並べて表示</translation>
    </message>
    <message>
        <source>The same for all pictures</source>
        <translation>すべての画像で同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 行が異なります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTableModel</name>
    <message>
        <source> · A</source>
        <translation> · A</translation>
    </message>
    <message>
        <source> · B</source>
        <translation> · B</translation>
    </message>
    <message>
        <source>%1 of picture %2: %3</source>
        <translation>画像 %2 の%1: %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SeedField</name>
    <message>
        <source>new each time</source>
        <translation>毎回新しく</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>今すぐ新しいシードにする</translation>
    </message>
    <message>
        <source>Keep this seed for the next batch</source>
        <translation>次もこのシードを使う</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsForm</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>More steps draw more carefully and take longer</source>
        <translation>ステップが多いほど丁寧に描き、時間がかかります</translation>
    </message>
    <message>
        <source>How closely the pictures follow the prompt; 1 lets the model roam</source>
        <translation>プロンプトへの忠実さ。1 ならモデルに任せます</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark or light; pictures stay as they are</source>
        <translation>ダークまたはライト。画像は変わりません</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
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
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Changes at once; prompts stay as they are</source>
        <translation>すぐに切り替わります。プロンプトはそのままです</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>How large text and buttons are</source>
        <translation>文字やボタンの大きさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is used from the next start on.</source>
        <translation>新しい大きさは次の起動から使われます。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Whether pictures glide to their places</source>
        <translation>画像がすべるように並ぶかどうか</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>アニメーションあり</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Written into every exported file as its creator and credit</source>
        <translation>作者名とクレジットとして、書き出すすべてのファイルに記されます</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Shows pictures, models and the database in the file manager</source>
        <translation>画像、モデル、データベースをファイルマネージャーで表示します</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SheetWords</name>
    <message>
        <source>%1 · fitness %2</source>
        <translation>%1 · 適合度 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SizeField</name>
    <message>
        <source>Longest side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Width to fit into</source>
        <translation>収める幅</translation>
    </message>
    <message>
        <source>Height to fit into</source>
        <translation>収める高さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>2 倍のサイズ</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>枠に収める</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SizePicker</name>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替える</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>モデル標準</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横長</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>とても縦長</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>ワイド</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourcePanel</name>
    <message>
        <source>The picture that it was drawn from is gone.</source>
        <translation>元になった画像が見つかりません。</translation>
    </message>
    <message>
        <source>The mask that it was drawn with is gone.</source>
        <translation>描画に使ったマスクが見つかりません。</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Draw from a picture instead of from nothing</source>
        <translation>何もないところからではなく、画像から描く</translation>
    </message>
    <message>
        <source>Extend the frame by pixels</source>
        <translation>枠を広げるピクセル数</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>マスクを塗る</translation>
    </message>
    <message>
        <source>Choose which part is drawn anew</source>
        <translation>描き直す部分を選ぶ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>画像ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>画像を貼り付け (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Draw from nothing again (Del)</source>
        <translation>画像を使わずに描く (Del)</translation>
    </message>
    <message>
        <source>The picture is too large to be opened.</source>
        <translation>画像が大きすぎて開けません。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>貼り付ける画像がありません。先に画像をコピーしてください。</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>画像をここにドロップ、またはクリックして選択</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>マスクを変更</translation>
    </message>
    <message>
        <source>Drawn at %1 × %2 pixels.</source>
        <translation>%1 × %2 ピクセルで描きます。</translation>
    </message>
    <message>
        <source>What isn&apos;t marked keeps its pixels.</source>
        <translation>塗っていない部分のピクセルは変わりません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture.</source>
        <translation>「%1」は画像として読み込めません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourceWell</name>
    <message>
        <source>Source picture</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>クリックで画像を選択 (Enter)、Ctrl+V で貼り付け、Del で外します</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1を描画中</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n 組が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>What draws, and in which precision: %1</source>
        <translation>描画に使う装置と精度: %1</translation>
    </message>
    <message>
        <source>%1 of memory used, %2 free</source>
        <translation>メモリ %1 使用中、%2 空き</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StrengthField</name>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How much of the picture is drawn anew</source>
        <translation>画像のどれだけを描き直すか</translation>
    </message>
    <message>
        <source>barely changed</source>
        <translation>ほとんど変えない</translation>
    </message>
    <message>
        <source>close to the source</source>
        <translation>元画像に近い</translation>
    </message>
    <message>
        <source>the same picture, told anew</source>
        <translation>同じ画像を新しく描く</translation>
    </message>
    <message>
        <source>only its layout</source>
        <translation>構図だけ</translation>
    </message>
    <message>
        <source>all drawn anew</source>
        <translation>すべて描き直す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TopBar</name>
    <message>
        <source>Search your pictures</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ViewerCaption</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>前の画像（←）</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>次の画像（→）</translation>
    </message>
    <message>
        <source>Close the full view (Esc)</source>
        <translation>全体表示を閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>順位なし</translation>
    </message>
    <message>
        <source>Remove the star (S)</source>
        <translation>スターを外す (S)</translation>
    </message>
    <message>
        <source>Star this picture (S)</source>
        <translation>この画像にスターを付ける (S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
