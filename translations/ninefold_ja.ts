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
    <message>
        <source>shares rank %1</source>
        <translation>%1位タイ</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>ほかと異なる</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>alike %1</source>
        <translation>類似 %1</translation>
    </message>
</context>
<context>
    <name>ControlNets</name>
    <message>
        <source>models of another kind</source>
        <translation>別の種類のモデル</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 is damaged or no picture.</source>
        <translation>%1 は壊れているか、画像ではありません。</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk.</source>
        <translation>%1 はもうディスクにありません。</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Rated 5</source>
        <translation>評価 5</translation>
    </message>
    <message>
        <source>Rated %1 or more</source>
        <translation>評価 %1 以上</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>過去 1 週間</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去 1 年</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込んだもの</translation>
    </message>
    <message>
        <source>Made from a picture</source>
        <translation>画像から作ったもの</translation>
    </message>
    <message>
        <source>Drawn from a prompt</source>
        <translation>プロンプトから描いたもの</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>ここで作ったもの</translation>
    </message>
    <message>
        <source>Fitness %1 or more</source>
        <translation>適合度 %1 以上</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>不採用を除く</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <source>Similar to one picture</source>
        <translation>ある画像に似たもの</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>stopped by an error</source>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>描画中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>≈ %1 min</source>
        <translation>≈ %1 分</translation>
    </message>
    <message>
        <source>≈ %1 s</source>
        <translation>≈ %1 秒</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>%1 に完了</translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation>%1 秒で完了</translation>
    </message>
</context>
<context>
    <name>RecipeWording</name>
    <message>
        <source>32-bit float</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>16 ビット浮動小数点</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>ネガティブ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
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
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Negative template</source>
        <translation>ネガティブのテンプレート</translation>
    </message>
    <message>
        <source>%1, rescaled by %2</source>
        <translation>%1、補正 %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2 から %3 まで</translation>
    </message>
    <message>
        <source>%1 times as large, strength %2</source>
        <translation>%1 倍の大きさ、強さ %2</translation>
    </message>
    <message>
        <source>GPU (A1111)</source>
        <translation>GPU (A1111)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1, steps offset by %2</source>
        <translation>%1、ステップのずらし %2</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>2 回目の描画</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1、重み %2</translation>
    </message>
    <message>
        <source>%1 times, by %2</source>
        <translation>%1 倍、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a LoRA and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (text %3)</source>
        <comment>a LoRA and its weights</comment>
        <translation>%1 %2（テキスト %3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>deep blocks every %1 steps</source>
        <translation>深いブロックは %1 ステップごと</translation>
    </message>
    <message>
        <source>%1 % of tokens merged</source>
        <translation>トークンの %1 % を統合</translation>
    </message>
    <message>
        <source>%1, seen as %2</source>
        <comment>a ControlNet and what it sees</comment>
        <translation>%1、見せ方 %2</translation>
    </message>
    <message>
        <source>%1, from %2 % to %3 % of the steps</source>
        <comment>a control</comment>
        <translation>%1、ステップの %2 % から %3 % まで</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>高速化</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Chosen for this prompt before %1 of 100 others</source>
        <translation>このプロンプトに対して、ほかの 100 枚のうち %1 枚より先に選ばれます</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 枚</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 枚</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>適合度 %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date, as QLocale writes it</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale writes it</comment>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>mixed styles</source>
        <translation>画風混合</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Was it moved or deleted outside the studio? The others are not affected.</source>
        <translation>スタジオの外で移動または削除されましたか？ほかの画像に影響はありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t follow the schedule &quot;%2&quot;.</source>
        <translation>%1 はスケジュール「%2」では描けません。</translation>
    </message>
    <message>
        <source>%1 checkpoint in one file.</source>
        <translation>%1 のチェックポイント（1 ファイル）。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit its configuration: %2.</source>
        <translation>%1 は設定と合いません: %2。</translation>
    </message>
    <message>
        <source>%1 has no %2.safetensors.</source>
        <translation>%1 に %2.safetensors がありません。</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>%1 にテンソル「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 holds no model that Ninefold knows.</source>
        <translation>%1 に Ninefold の知っているモデルはありません。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can rank pictures.</source>
        <translation>%1 に画像を順位付けできるものはありません。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 が %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 は壊れています: %2</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or TIFF picture.</source>
        <translation>%1 は PNG、JPEG、WebP、TIFF の画像ではありません。</translation>
    </message>
    <message>
        <source>%1 is no PNG.</source>
        <translation>%1 は PNG ではありません。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 は読み込める画像ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 は JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is not a model folder: model_index.json is missing.</source>
        <translation>%1 はモデルのフォルダーではありません。model_index.json がありません。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 は正しい JSON ではありません: %2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>%1 is too large (%2 bytes) for what it should be.</source>
        <translation>%1 は本来の内容にしては大きすぎます（%2 バイト）。</translation>
    </message>
    <message>
        <source>%1 misshapen (%2)</source>
        <translation>形の異なるもの %1 個 (%2)</translation>
    </message>
    <message>
        <source>%1 missing (%2)</source>
        <translation>足りないもの %1 個 (%2)</translation>
    </message>
    <message>
        <source>%1 names no model folders.</source>
        <translation>%1 にモデルのフォルダーが書かれていません。</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn in one job.</source>
        <translation>1 つの作業で %1 枚は描けません。</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn.</source>
        <translation>%1 枚は描けません。</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn.</source>
        <translation>%1 ステップでは描けません。</translation>
    </message>
    <message>
        <source>%1 steps don&apos;t fit into the noise schedule of this model.</source>
        <translation>%1 ステップは、このモデルのノイズスケジュールに収まりません。</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>余分なもの %1 個 (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ninefold.</source>
        <translation>%1 は新しい Ninefold で書かれたものです。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1、%2 行目: %3。</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which Ninefold can&apos;t rank with.</source>
        <translation>%1: %2 が %3 です。Ninefold はこれで順位付けできません。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2、%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1[%2] is %3</source>
        <translation>%1[%2] が %3</translation>
    </message>
    <message>
        <source>1 turns it off; 3 to 8 is usual.</source>
        <translation>1 で無効になります。普通は 3～8 です。</translation>
    </message>
    <message>
        <source>A ControlNet: steers a model by an outline or a pose.</source>
        <translation>ControlNet: 輪郭やポーズでモデルを導きます。</translation>
    </message>
    <message>
        <source>A LoRA: changes how a model draws.</source>
        <translation>LoRA: モデルの描き方を変えます。</translation>
    </message>
    <message>
        <source>A VAE: turns latents into pixels, draws nothing by itself.</source>
        <translation>VAE: 潜在表現をピクセルに変えます。単独では描けません。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>コレクションには名前が必要です。</translation>
    </message>
    <message>
        <source>A file that is damaged or incomplete.</source>
        <translation>壊れているか不完全なファイルです。</translation>
    </message>
    <message>
        <source>A mask needs a picture to redraw a part of.</source>
        <translation>マスクには、一部を描き直す画像が必要です。</translation>
    </message>
    <message>
        <source>A mask needs a picture to start from.</source>
        <translation>マスクには元画像が必要です。</translation>
    </message>
    <message>
        <source>A model in the diffusers layout.</source>
        <translation>diffusers 形式のモデルです。</translation>
    </message>
    <message>
        <source>A picture needs at least one step.</source>
        <translation>画像には少なくとも 1 ステップが必要です。</translation>
    </message>
    <message>
        <source>A quantised model in the GGUF format.</source>
        <translation>GGUF 形式の量子化モデルです。</translation>
    </message>
    <message>
        <source>A strength below 1 needs a picture to start from.</source>
        <translation>1 未満の強さには元画像が必要です。</translation>
    </message>
    <message>
        <source>A text encoder: reads prompts, draws nothing by itself.</source>
        <translation>テキストエンコーダー: プロンプトを読みます。単独では描けません。</translation>
    </message>
    <message>
        <source>A text inside %1 unpacks to more than 16 MiB.</source>
        <translation>%1 の中の文字列は、展開すると 16 MiB を超えます。</translation>
    </message>
    <message>
        <source>A weights file of a kind that Ninefold doesn&apos;t know.</source>
        <translation>Ninefold の知らない種類の重みファイルです。</translation>
    </message>
    <message>
        <source>An embedding: a word that a model can learn.</source>
        <translation>埋め込み: モデルに学ばせることのできる言葉です。</translation>
    </message>
    <message>
        <source>An image encoder such as CLIP: ranks pictures, draws nothing by itself.</source>
        <translation>CLIP などの画像エンコーダー: 画像を順位付けします。単独では描けません。</translation>
    </message>
    <message>
        <source>An upscaler: enlarges pictures.</source>
        <translation>アップスケーラー: 画像を拡大します。</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>ほかのプログラムがライブラリを使用しています。</translation>
    </message>
    <message>
        <source>At most 8192 px a side can be doubled.</source>
        <translation>2 倍にできるのは 1 辺 8192 px までです。</translation>
    </message>
    <message>
        <source>Both files must be of the same model.</source>
        <translation>両方とも同じモデルのファイルでなければなりません。</translation>
    </message>
    <message>
        <source>Can&apos;t delete %1: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>Can&apos;t make the library folder %1: %2.</source>
        <translation>ライブラリのフォルダー %1 を作れません: %2。</translation>
    </message>
    <message>
        <source>Can&apos;t read %1.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has space.</source>
        <translation>ディスクが接続されていて、空きがあるか確かめてください。</translation>
    </message>
    <message>
        <source>Check that the model is complete.</source>
        <translation>モデルがすべてそろっているか確かめてください。</translation>
    </message>
    <message>
        <source>Check that weights and config.json belong together.</source>
        <translation>重みと config.json が同じモデルのものか確かめてください。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>フォルダーのアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>Choose Euler or DPM++ 2M.</source>
        <translation>Euler か DPM++ 2M を選んでください。</translation>
    </message>
    <message>
        <source>Choose a multiple of %1 from %1 to %2.</source>
        <translation>%1 から %2 までの %1 の倍数を選んでください。</translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>サイズを小さくするか、一度に描く枚数を減らすか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>もっと小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>Choose at most %1; 4 to 8 are enough.</source>
        <translation>%1 以下にしてください。4～8 で十分です。</translation>
    </message>
    <message>
        <source>Choose auto, bf16 or f32.</source>
        <translation>auto、bf16、f32 から選んでください。</translation>
    </message>
    <message>
        <source>Choose auto, f32, bf16 or fp16.</source>
        <translation>auto、f32、bf16、fp16 から選んでください。</translation>
    </message>
    <message>
        <source>Choose cpu or cuda.</source>
        <translation>cpu か cuda を選んでください。</translation>
    </message>
    <message>
        <source>Choose fewer steps.</source>
        <translation>ステップを減らしてください。</translation>
    </message>
    <message>
        <source>Choose from 1 to %1.</source>
        <translation>1 から %1 までにしてください。</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000.</source>
        <translation>1 から 1000 までにしてください。</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000; 8 to 30 is usual.</source>
        <translation>1 から 1000 までにしてください。普通は 8～30 です。</translation>
    </message>
    <message>
        <source>Choose it again and start a new job.</source>
        <translation>もう一度選んで、新しく描き始めてください。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>%1 から選んでください。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次から選んでください: %1。</translation>
    </message>
    <message>
        <source>Choose the folder in which the models are.</source>
        <translation>モデルの入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of a CLIPModel in the transformers layout.</source>
        <translation>transformers 形式の CLIPModel のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the schedule &quot;automatic&quot; or another sampler.</source>
        <translation>スケジュール「自動」か、別のサンプラーを選んでください。</translation>
    </message>
    <message>
        <source>Chunks can be added only to a PNG.</source>
        <translation>チャンクを追加できるのは PNG だけです。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>それを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit (ulimit -v).</source>
        <translation>ほかのプログラムを閉じるか、上限を上げてください (ulimit -v)。</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s extra_model_paths.yaml has headings with folders below them.</source>
        <translation>ComfyUI の extra_model_paths.yaml では、見出しの下にフォルダーが並びます。</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer folder again.</source>
        <translation>モデルの tokenizer フォルダーをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>DDIM</source>
        <translation>DDIM</translation>
    </message>
    <message>
        <source>DPM++ 2M</source>
        <translation>DPM++ 2M</translation>
    </message>
    <message>
        <source>DPM++ 2M SDE</source>
        <translation>DPM++ 2M SDE</translation>
    </message>
    <message>
        <source>DPM++ 2M with fresh noise at every step: rich detail in 20 to 30 steps.</source>
        <translation>ステップごとに新しいノイズを加える DPM++ 2M。20～30 ステップで細部が豊かになります。</translation>
    </message>
    <message>
        <source>Draw on the processor with --device cpu.</source>
        <translation>--device cpu でプロセッサーを使って描いてください。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Euler</source>
        <translation>Euler</translation>
    </message>
    <message>
        <source>Euler a</source>
        <translation>Euler a</translation>
    </message>
    <message>
        <source>Euler with fresh noise at every step: livelier, never settles.</source>
        <translation>ステップごとに新しいノイズを加える Euler。生き生きとしますが、収束はしません。</translation>
    </message>
    <message>
        <source>Export as PNG or WebP instead.</source>
        <translation>代わりに PNG か WebP で書き出してください。</translation>
    </message>
    <message>
        <source>Exported pictures can be at most %1 px a side.</source>
        <translation>書き出せる画像は 1 辺 %1 px までです。</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>使える項目は %1 です。</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For distilled models only: a picture in 2 to 8 steps.</source>
        <translation>蒸留モデル専用。2～8 ステップで描きます。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Heun</source>
        <translation>Heun</translation>
    </message>
    <message>
        <source>ICU lacks its Unicode normalization data.</source>
        <translation>ICU に Unicode 正規化のデータがありません。</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>画像エンコーダー</translation>
    </message>
    <message>
        <source>Install Ninefold again or set NINEFOLD_RESOURCES to their folder.</source>
        <translation>Ninefold を再インストールするか、そのフォルダーを NINEFOLD_RESOURCES に設定してください。</translation>
    </message>
    <message>
        <source>Is it a whole PNG, JPEG, WebP or TIFF file?</source>
        <translation>完全な PNG、JPEG、WebP、TIFF ファイルですか？</translation>
    </message>
    <message>
        <source>It is damaged, or too large to be opened.</source>
        <translation>壊れているか、大きすぎて開けません。</translation>
    </message>
    <message>
        <source>Its parts don&apos;t belong together, or it isn&apos;t made to draw from text.</source>
        <translation>部品が同じモデルのものではないか、文章から描くためのモデルではありません。</translation>
    </message>
    <message>
        <source>Job %1 already has picture %2.</source>
        <translation>作業 %1 にはすでに画像 %2 があります。</translation>
    </message>
    <message>
        <source>Known are linear, scaled_linear and squaredcos_cap_v2.</source>
        <translation>使えるのは linear、scaled_linear、squaredcos_cap_v2 です。</translation>
    </message>
    <message>
        <source>Known models: %1.</source>
        <translation>使えるモデル: %1。</translation>
    </message>
    <message>
        <source>LCM</source>
        <translation>LCM</translation>
    </message>
    <message>
        <source>Leave it out for a random one.</source>
        <translation>空にしておくと、ランダムに選ばれます。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Make the mask as large as the picture.</source>
        <translation>マスクを画像と同じ大きさにしてください。</translation>
    </message>
    <message>
        <source>Mend it or delete it; it holds the list of your model folders.</source>
        <translation>直すか削除してください。モデルのフォルダーの一覧が入っています。</translation>
    </message>
    <message>
        <source>Mend the line, or take the folder off the list.</source>
        <translation>その行を直すか、フォルダーを一覧から外してください。</translation>
    </message>
    <message>
        <source>Models read only its first words: shorten it to 64 KiB or less.</source>
        <translation>モデルは初めの言葉しか読みません。64 KiB 以下に短くしてください。</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>モデルがインストールされていません。</translation>
    </message>
    <message>
        <source>Nothing to do: the studio finds its ranker by itself.</source>
        <translation>何もする必要はありません。評価モデルは自動で見つかります。</translation>
    </message>
    <message>
        <source>Paint white where the picture should change.</source>
        <translation>変えたいところを白く塗ってください。</translation>
    </message>
    <message>
        <source>Predicts and corrects in one call: good pictures in 8 to 15 steps.</source>
        <translation>予測と修正を一度に行います。8～15 ステップで良い画像になります。</translation>
    </message>
    <message>
        <source>Put ninefold.sqlite aside: a new one is made from the pictures.</source>
        <translation>ninefold.sqlite を別の場所に移してください。画像から新しく作られます。</translation>
    </message>
    <message>
        <source>Second order from the step before: sharp in 15 to 25 steps.</source>
        <translation>前のステップを使う 2 次の解法。15～25 ステップで鮮明になります。</translation>
    </message>
    <message>
        <source>Second order: cleaner than Euler, at twice the time a step.</source>
        <translation>2 次の解法。Euler よりきれいですが、1 ステップに 2 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Something went wrong inside.</source>
        <translation>内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1</source>
        <translation>内部で問題が起きました: %1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1</source>
        <translation>Stable Diffusion 1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1 and 2</source>
        <translation>Stable Diffusion 1 と 2</translation>
    </message>
    <message>
        <source>Stable Diffusion 2</source>
        <translation>Stable Diffusion 2</translation>
    </message>
    <message>
        <source>Stable Diffusion 3</source>
        <translation>Stable Diffusion 3</translation>
    </message>
    <message>
        <source>Stable Diffusion XL</source>
        <translation>Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Stable Diffusion XL refiner</source>
        <translation>Stable Diffusion XL リファイナー</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>The UNet of a model; text encoder and VAE are missing.</source>
        <translation>モデルの UNet です。テキストエンコーダーと VAE がありません。</translation>
    </message>
    <message>
        <source>The classic deterministic sampler: steady, and invertible.</source>
        <translation>古典的な決定論的サンプラー。安定していて、逆にたどることもできます。</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written (%1).</source>
        <translation>ライブラリの読み書き中にディスクで障害が起きました (%1)。</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>ディスクがいっぱいです。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t safetensors; get it again.</source>
        <translation>ファイルが壊れているか、safetensors ではありません。入手し直してください。</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm.</source>
        <translation>ファイルが壊れているか、害を与えるために作られています。</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>ファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>The guidance scale must be from 0 to 100.</source>
        <translation>ガイダンスは 0 から 100 までにしてください。</translation>
    </message>
    <message>
        <source>The height of %1 px can&apos;t be drawn.</source>
        <translation>高さ %1 px では描けません。</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened or written (%1).</source>
        <translation>ライブラリを開くか書き込むことができません (%1)。</translation>
    </message>
    <message>
        <source>The library can&apos;t be written: the disk is full.</source>
        <translation>ライブラリに書き込めません。ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The library knows no state &quot;%1&quot; of a job.</source>
        <translation>ライブラリに作業の状態「%1」はありません。</translation>
    </message>
    <message>
        <source>The library&apos;s database failed (%1).</source>
        <translation>ライブラリのデータベースで障害が起きました (%1)。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged (%1).</source>
        <translation>ライブラリのデータベースが壊れています (%1)。</translation>
    </message>
    <message>
        <source>The mask is %1 px, the picture %2 px.</source>
        <translation>マスクは %1 px、画像は %2 px です。</translation>
    </message>
    <message>
        <source>The mask is black everywhere: nothing would be redrawn.</source>
        <translation>マスクが一面黒なので、何も描き直されません。</translation>
    </message>
    <message>
        <source>The models that come with Ninefold were not found.</source>
        <translation>Ninefold に付属するモデルが見つかりません。</translation>
    </message>
    <message>
        <source>The name has a { without its }.</source>
        <translation>名前に、対になる } のない { があります。</translation>
    </message>
    <message>
        <source>The name has a } without its {.</source>
        <translation>名前に、対になる { のない } があります。</translation>
    </message>
    <message>
        <source>The negative prompt is %1 bytes long.</source>
        <translation>ネガティブプロンプトが %1 バイトあります。</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: %1 is %2.</source>
        <translation>このモデルのノイズスケジュールは使えません: %1 が %2 です。</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: beta_schedule is &quot;%1&quot;.</source>
        <translation>このモデルのノイズスケジュールは使えません: beta_schedule が「%1」です。</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: it needs %1 betas between 0 and 1.</source>
        <translation>このモデルのノイズスケジュールは使えません: 0 と 1 の間の beta が %1 個必要です。</translation>
    </message>
    <message>
        <source>The noise schedule of this model is not a JSON object.</source>
        <translation>このモデルのノイズスケジュールは JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be read.</source>
        <translation>画像 %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The picture %1 claims to be %2x%3 px.</source>
        <translation>画像 %1 の大きさが %2×%3 px となっています。</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>画像 %1 は壊れています。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as %1.</source>
        <translation>画像を %1 として書き込めません。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as JPEG.</source>
        <translation>画像を JPEG として書き込めません。</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged.</source>
        <translation>画像が大きすぎて拡大できません。</translation>
    </message>
    <message>
        <source>The picture that this job starts from is gone.</source>
        <translation>この作業の元画像が見つかりません。</translation>
    </message>
    <message>
        <source>The picture to be stored is no PNG.</source>
        <translation>保存しようとした画像は PNG ではありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s metadata can&apos;t be written: %1</source>
        <translation>画像のメタデータを書き込めません: %1</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long.</source>
        <translation>プロンプトが %1 バイトあります。</translation>
    </message>
    <message>
        <source>The prompt is longer than 256 MiB.</source>
        <translation>プロンプトが 256 MiB を超えています。</translation>
    </message>
    <message>
        <source>The prompt is too long to be kept in a JPEG file.</source>
        <translation>プロンプトが長すぎて JPEG ファイルに入りません。</translation>
    </message>
    <message>
        <source>The recipe is damaged: %1</source>
        <translation>レシピが壊れています: %1</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>検索が壊れています: %1</translation>
    </message>
    <message>
        <source>The seed &quot;%1&quot; is not a whole number from 0 to 18446744073709551615.</source>
        <translation>シード「%1」は 0 から 18446744073709551615 までの整数ではありません。</translation>
    </message>
    <message>
        <source>The simplest solver: quick, smooth, the same picture at any step count.</source>
        <translation>最も単純な解法。速く、なめらかで、ステップ数を変えても同じ画像になります。</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not WIDTHxHEIGHT.</source>
        <translation>サイズ「%1」は「幅x高さ」の形ではありません。</translation>
    </message>
    <message>
        <source>The source picture&apos;s id &quot;%1&quot; is no SHA-256.</source>
        <translation>元画像の ID「%1」は SHA-256 ではありません。</translation>
    </message>
    <message>
        <source>The stored recipe</source>
        <translation>保存されているレシピ</translation>
    </message>
    <message>
        <source>The strength must be from 0 to 1.</source>
        <translation>強さは 0 から 1 までにしてください。</translation>
    </message>
    <message>
        <source>The strength of the variation must be from 0 to 1.</source>
        <translation>バリエーションの強さは 0 から 1 までにしてください。</translation>
    </message>
    <message>
        <source>The text encoder can&apos;t read these token ids.</source>
        <translation>テキストエンコーダーはこれらのトークン ID を読めません。</translation>
    </message>
    <message>
        <source>The tokenizer file %1 %2.</source>
        <translation>トークナイザーのファイル %1 %2。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s merges.txt speaks of &quot;%1&quot;, which is not in vocab.json.</source>
        <translation>トークナイザーの merges.txt に、vocab.json にない「%1」が出てきます。</translation>
    </message>
    <message>
        <source>The width of %1 px can&apos;t be drawn.</source>
        <translation>幅 %1 px では描けません。</translation>
    </message>
    <message>
        <source>There are no pictures for a contact sheet.</source>
        <translation>コンタクトシートにする画像がありません。</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>コレクション「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>「%1」という装置はありません。</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>{%1} という項目はありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>作業 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>「%1」というモデルはありません。</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>モデルのフォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>There is no picture format &quot;%1&quot;.</source>
        <translation>「%1」という画像形式はありません。</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>保存する画像がありません。</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;.</source>
        <translation>「%1」という精度はありません。</translation>
    </message>
    <message>
        <source>There is no sampler &quot;%1&quot;.</source>
        <translation>「%1」というサンプラーはありません。</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>「%1」というスケジュールはありません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this job.</source>
        <translation>この作業にはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to draw: %1 MiB can&apos;t be had.</source>
        <translation>描くためのメモリが足りません。%1 MiB を確保できません。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the library.</source>
        <translation>ライブラリを読むためのメモリが足りません。</translation>
    </message>
    <message>
        <source>This machine has no CUDA device that this build can use.</source>
        <translation>このマシンには、この版で使える CUDA 装置がありません。</translation>
    </message>
    <message>
        <source>This program knows no such schedule.</source>
        <translation>このプログラムはそのようなスケジュールを知りません。</translation>
    </message>
    <message>
        <source>This sampler can&apos;t draw with a model that predicts noise and has zero terminal SNR.</source>
        <translation>このサンプラーは、ノイズを予測し、終端の SNR がゼロのモデルでは描けません。</translation>
    </message>
    <message>
        <source>UNet</source>
        <translation>UNet</translation>
    </message>
    <message>
        <source>UniPC</source>
        <translation>UniPC</translation>
    </message>
    <message>
        <source>Update Ninefold to open it; nothing was changed.</source>
        <translation>開くには Ninefold を更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>アップスケーラー</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation>保存するものには名前が必要です。</translation>
    </message>
    <message>
        <source>Write for example 256x256.</source>
        <translation>たとえば 256x256 と書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>「%1」の dtype「%2」は未知のものです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of a picture.</source>
        <translation>「%1」は画像への変更ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a job.</source>
        <translation>「%1」は作業の状態ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside the file, which may be truncated</source>
        <translation>「%1」がファイルの外にあります。ファイルが途中で切れているかもしれません</translation>
    </message>
    <message>
        <source>but one text encoder gives one width</source>
        <translation>ところが 1 つのテキストエンコーダーの幅は 1 つです</translation>
    </message>
    <message>
        <source>fp16 can&apos;t be computed on the processor.</source>
        <translation>プロセッサーでは fp16 を計算できません。</translation>
    </message>
    <message>
        <source>has a wild id for &quot;%1&quot;</source>
        <translation>にある「%1」の ID が異常です</translation>
    </message>
    <message>
        <source>has no pair in line %1</source>
        <translation>の %1 行目が対になっていません</translation>
    </message>
    <message>
        <source>has no text for %1</source>
        <translation>に %1 の文字列がありません</translation>
    </message>
    <message>
        <source>has no whole number for &quot;%1&quot;</source>
        <translation>にある「%1」の値が整数ではありません</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>に JSON オブジェクトがありません</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>に特別なトークン「%1」がありません</translation>
    </message>
    <message>
        <source>leaves no room for a token</source>
        <translation>にトークンの入る余地がありません</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ninefold.json</source>
        <translation>ninefold.json</translation>
    </message>
    <message>
        <source>ninefold.json: fitness.percentiles is not a list of 101 rising numbers.</source>
        <translation>ninefold.json: fitness.percentiles が、増えていく 101 個の数の一覧ではありません。</translation>
    </message>
    <message>
        <source>the UNet maps %1 channels to %2, but the latent has %3</source>
        <translation>UNet は %1 チャンネルを %2 に写しますが、潜在表現は %3 チャンネルです</translation>
    </message>
    <message>
        <source>the UNet&apos;s cross_attention_dim is %1, but the text encoder&apos;s width is %2</source>
        <translation>UNet の cross_attention_dim は %1 ですが、テキストエンコーダーの幅は %2 です</translation>
    </message>
    <message>
        <source>the autoencoder isn&apos;t one of colours</source>
        <translation>オートエンコーダーがカラー用ではありません</translation>
    </message>
    <message>
        <source>the bytes of &quot;%1&quot; don&apos;t match its shape</source>
        <translation>「%1」のバイト数が形と合いません</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not that of a tensor</source>
        <translation>「%1」の項目はテンソルのものではありません</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>ファイルがヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>the file is shorter than a header</source>
        <translation>ファイルがヘッダーより短くなっています</translation>
    </message>
    <message>
        <source>the header claims to be above 100 MB</source>
        <translation>ヘッダーが 100 MB を超えることになっています</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>ヘッダーが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is too large</source>
        <translation>「%1」の形が大きすぎます</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a shape or range that is no natural number</source>
        <translation>テンソル「%1」の形または範囲が自然数ではありません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is there twice</source>
        <translation>テンソル「%1」が 2 つあります</translation>
    </message>
    <message>
        <source>the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>テンソル「%1」と「%2」が重なっています</translation>
    </message>
    <message>
        <source>which Ninefold can&apos;t draw with</source>
        <translation>Ninefold はこれでは描けません</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide every width</source>
        <translation>これでは割り切れない幅があります</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide hidden_size</source>
        <translation>これでは hidden_size を割り切れません</translation>
    </message>
    <message>
        <source>which doesn&apos;t have one entry a level</source>
        <translation>各段に 1 つずつの値がありません</translation>
    </message>
    <message>
        <source>which doesn&apos;t mirror down_block_types</source>
        <translation>down_block_types を逆にしたものではありません</translation>
    </message>
    <message>
        <source>which is neither true nor false</source>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>which is no list of names</source>
        <translation>名前の一覧ではありません</translation>
    </message>
    <message>
        <source>which is no list of sizes</source>
        <translation>サイズの一覧ではありません</translation>
    </message>
    <message>
        <source>which is no list of true and false</source>
        <translation>true と false の一覧ではありません</translation>
    </message>
    <message>
        <source>which is no number</source>
        <translation>数ではありません</translation>
    </message>
    <message>
        <source>which is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>which is no size</source>
        <translation>サイズではありません</translation>
    </message>
    <message>
        <source>which is no text</source>
        <translation>文字列ではありません</translation>
    </message>
    <message>
        <source>which is no whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>A wildcard can&apos;t be called &quot;%1&quot;.</source>
        <translation>ワイルドカードの名前を「%1」にすることはできません。</translation>
    </message>
    <message>
        <source>Can&apos;t remove the wildcard __%1__: %2.</source>
        <translation>ワイルドカード __%1__ を削除できません: %2。</translation>
    </message>
    <message>
        <source>Every alternative of the template has the weight 0.</source>
        <translation>テンプレートの候補の重みがすべて 0 です。</translation>
    </message>
    <message>
        <source>Give one of them a weight above 0.</source>
        <translation>どれか 1 つの重みを 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>Make it with the Wildcards button, or put %1.txt into %2.</source>
        <translation>「ワイルドカード」ボタンで作るか、%1.txt を %2 に入れてください。</translation>
    </message>
    <message>
        <source>Save its file again as UTF-8.</source>
        <translation>ファイルを UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>Start it anew.</source>
        <translation>もう一度始めてください。</translation>
    </message>
    <message>
        <source>Take one of these names out of its file.</source>
        <translation>いずれかの名前をファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>The prompts of job %1 are lost.</source>
        <translation>作業 %1 のプロンプトが失われました。</translation>
    </message>
    <message>
        <source>The stored list of prompts</source>
        <translation>保存されているプロンプトの一覧</translation>
    </message>
    <message>
        <source>The stored list of prompts is damaged: %1</source>
        <translation>保存されているプロンプトの一覧が壊れています: %1</translation>
    </message>
    <message>
        <source>The template grows into more than a prompt can hold.</source>
        <translation>テンプレートを展開すると、プロンプトに収まらない長さになります。</translation>
    </message>
    <message>
        <source>The wildcard __%1__ is empty.</source>
        <translation>ワイルドカード __%1__ は空です。</translation>
    </message>
    <message>
        <source>The wildcard __%1__ isn&apos;t UTF-8 text.</source>
        <translation>ワイルドカード __%1__ は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The wildcard __%1__ leads to itself: %2.</source>
        <translation>ワイルドカード __%1__ が自分自身に戻っています: %2。</translation>
    </message>
    <message>
        <source>There is no wildcard __%1__.</source>
        <translation>ワイルドカード __%1__ はありません。</translation>
    </message>
    <message>
        <source>Use fewer wildcards or braces within each other.</source>
        <translation>ワイルドカードや波かっこの入れ子を減らしてください。</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _, and / for folders.</source>
        <translation>文字、数字、- と単独の _ が使えます。フォルダーには / を使います。</translation>
    </message>
    <message>
        <source>Write one entry a line into it.</source>
        <translation>1 行に 1 項目ずつ書いてください。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw in %2 steps.</source>
        <translation>%1 は %2 ステップでは描けません。</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>%1 に%2がありません。</translation>
    </message>
    <message>
        <source>%1 lacks the tensor %2 of its index.</source>
        <translation>%1 に、索引にあるテンソル %2 がありません。</translation>
    </message>
    <message>
        <source>%1 lists no tensors.</source>
        <translation>%1 にテンソルが書かれていません。</translation>
    </message>
    <message>
        <source>%1 names no file for %2.</source>
        <translation>%1 に %2 のファイルが書かれていません。</translation>
    </message>
    <message>
        <source>%1 points out of its folder: %2.</source>
        <translation>%1 がフォルダーの外を指しています: %2。</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn in the second pass.</source>
        <translation>2 回目の描画を %1 ステップで行うことはできません。</translation>
    </message>
    <message>
        <source>%1: %2 has an unexpected shape.</source>
        <translation>%1: %2 の形が想定と違います。</translation>
    </message>
    <message>
        <source>0 or 1 is usual.</source>
        <translation>普通は 0 か 1 です。</translation>
    </message>
    <message>
        <source>0 to 1 guides all the way.</source>
        <translation>0 から 1 なら最初から最後まで働きます。</translation>
    </message>
    <message>
        <source>A PDF needs at least one picture, and no empty one.</source>
        <translation>PDF には少なくとも 1 枚の画像が必要です。空の画像は使えません。</translation>
    </message>
    <message>
        <source>A picture that starts from another has no second pass.</source>
        <translation>ほかの画像から描く場合、2 回目の描画はできません。</translation>
    </message>
    <message>
        <source>Choose a folder in the diffusers layout, or a checkpoint file.</source>
        <translation>diffusers 形式のフォルダーか、チェックポイントのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000, or 0 for as many as in the first.</source>
        <translation>1 から 1000 までにしてください。0 なら 1 回目と同じです。</translation>
    </message>
    <message>
        <source>Choose from 1 to 4; 1 is no second pass.</source>
        <translation>1 から 4 までにしてください。1 なら 2 回目の描画はありません。</translation>
    </message>
    <message>
        <source>Choose torch-cpu or philox.</source>
        <translation>torch-cpu か philox を選んでください。</translation>
    </message>
    <message>
        <source>Clip skip must be from 0 to 11.</source>
        <translation>Clip skip は 0 から 11 までにしてください。</translation>
    </message>
    <message>
        <source>DPM++ 2S a</source>
        <translation>DPM++ 2S a</translation>
    </message>
    <message>
        <source>DPM++ 3M SDE</source>
        <translation>DPM++ 3M SDE</translation>
    </message>
    <message>
        <source>DPM++ SDE</source>
        <translation>DPM++ SDE</translation>
    </message>
    <message>
        <source>DPM2</source>
        <translation>DPM2</translation>
    </message>
    <message>
        <source>DPM2 a</source>
        <translation>DPM2 a</translation>
    </message>
    <message>
        <source>DPM2 with fresh noise at every step: rich in detail, never settles.</source>
        <translation>ステップごとに新しいノイズを加える DPM2。細部が豊かですが、収束はしません。</translation>
    </message>
    <message>
        <source>Don&apos;t trust this file; get the model in the safetensors format.</source>
        <translation>このファイルは信用しないでください。safetensors 形式のモデルを入手してください。</translation>
    </message>
    <message>
        <source>Don&apos;t use this model; its index has been tampered with.</source>
        <translation>このモデルは使わないでください。索引が改ざんされています。</translation>
    </message>
    <message>
        <source>Draw without it, or choose the larger size.</source>
        <translation>それを使わずに描くか、大きいほうのサイズを選んでください。</translation>
    </message>
    <message>
        <source>Files of different models may be mixed up; get them again.</source>
        <translation>別々のモデルのファイルが混ざっているかもしれません。入手し直してください。</translation>
    </message>
    <message>
        <source>For models distilled for it: a picture in 4 to 8 steps, and finer in more.</source>
        <translation>専用に蒸留したモデル向け。4～8 ステップで描け、増やすと細かくなります。</translation>
    </message>
    <message>
        <source>Fourth order from the steps before: smooth, and better with many steps.</source>
        <translation>前のステップを使う 4 次の解法。なめらかで、ステップが多いほど良くなります。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>Get the whole checkpoint rather than a pruned part of it.</source>
        <translation>一部を削ったものではなく、チェックポイント全体を入手してください。</translation>
    </message>
    <message>
        <source>Get the whole model, in one file or as a folder in the diffusers layout.</source>
        <translation>1 つのファイル、または diffusers 形式のフォルダーで、モデル全体を入手してください。</translation>
    </message>
    <message>
        <source>It draws with Stable Diffusion 1, 2 and XL, whole, as a folder in the diffusers layout or as one file.</source>
        <translation>描けるのは、全体がそろった Stable Diffusion 1、2、XL です。diffusers 形式のフォルダーでも 1 つのファイルでもかまいません。</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Models are checkpoints in one file, or folders with model_index.json.</source>
        <translation>モデルは、1 つのファイルのチェックポイントか、model_index.json の入ったフォルダーです。</translation>
    </message>
    <message>
        <source>No model predicts &quot;%1&quot;.</source>
        <translation>「%1」を予測するモデルはありません。</translation>
    </message>
    <message>
        <source>Second order along the slope of each step&apos;s middle, at twice the time.</source>
        <translation>各ステップの中間の傾きを使う 2 次の解法。2 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>TCD</source>
        <translation>TCD</translation>
    </message>
    <message>
        <source>The end of the guidance must be from 0 to 1.</source>
        <translation>ガイダンスの終わりは 0 から 1 までにしてください。</translation>
    </message>
    <message>
        <source>The enlarged height of %1 px can&apos;t be drawn.</source>
        <translation>拡大後の高さ %1 px では描けません。</translation>
    </message>
    <message>
        <source>The enlarged width of %1 px can&apos;t be drawn.</source>
        <translation>拡大後の幅 %1 px では描けません。</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; get it again.</source>
        <translation>ファイルが壊れているか、別の種類のものです。入手し直してください。</translation>
    </message>
    <message>
        <source>The file is damaged or was made to do harm; get it again from its source.</source>
        <translation>ファイルが壊れているか、害を与えるために作られています。提供元から入手し直してください。</translation>
    </message>
    <message>
        <source>The file is incomplete or of another kind; get it again.</source>
        <translation>ファイルが不完全か、別の種類のものです。入手し直してください。</translation>
    </message>
    <message>
        <source>The guidance can&apos;t end before it begins.</source>
        <translation>ガイダンスの終わりを始まりより前にすることはできません。</translation>
    </message>
    <message>
        <source>The noise &quot;%1&quot; can&apos;t be drawn here.</source>
        <translation>ここではノイズ「%1」を使えません。</translation>
    </message>
    <message>
        <source>The rescale of the guidance must be from 0 to 1.</source>
        <translation>ガイダンスの補正は 0 から 1 までにしてください。</translation>
    </message>
    <message>
        <source>The second pass can&apos;t enlarge by this factor.</source>
        <translation>2 回目の描画をこの倍率で拡大することはできません。</translation>
    </message>
    <message>
        <source>The start of the guidance must be from 0 to 1.</source>
        <translation>ガイダンスの始まりは 0 から 1 までにしてください。</translation>
    </message>
    <message>
        <source>The strength of the second pass must be from 0 to 1.</source>
        <translation>2 回目の描画の強さは 0 から 1 までにしてください。</translation>
    </message>
    <message>
        <source>Third order with fresh noise at every step: at its best from 25 steps on.</source>
        <translation>ステップごとに新しいノイズを加える 3 次の解法。25 ステップ以上で力を発揮します。</translation>
    </message>
    <message>
        <source>This version draws with Stable Diffusion 1, 2 and XL.</source>
        <translation>この版で描けるのは Stable Diffusion 1、2、XL です。</translation>
    </message>
    <message>
        <source>This version reads safetensors and PyTorch files.</source>
        <translation>この版が読むのは safetensors と PyTorch のファイルです。</translation>
    </message>
    <message>
        <source>Two looks a step along a noisy path: rich detail in 10 to 15 steps.</source>
        <translation>ノイズのある経路を 1 ステップに 2 回見ます。10～15 ステップで細部が豊かになります。</translation>
    </message>
    <message>
        <source>Two looks a step and fresh noise: lively and clean, at twice the time.</source>
        <translation>1 ステップに 2 回見て、新しいノイズを加えます。生き生きときれいですが、2 倍の時間がかかります。</translation>
    </message>
    <message>
        <source>describes %1 as no tensor can be</source>
        <translation>にある %1 の記述は、テンソルとしてありえません</translation>
    </message>
    <message>
        <source>ends before its tensors</source>
        <translation>はテンソルの手前で終わっています</translation>
    </message>
    <message>
        <source>ends inside &quot;%1&quot;</source>
        <translation>は「%1」の途中で終わっています</translation>
    </message>
    <message>
        <source>ends inside its pickle</source>
        <translation>は pickle の途中で終わっています</translation>
    </message>
    <message>
        <source>ends inside its tensors</source>
        <translation>はテンソルの途中で終わっています</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>は途中で終わっています</translation>
    </message>
    <message>
        <source>has a damaged list of its contents</source>
        <translation>の内容一覧が壊れています</translation>
    </message>
    <message>
        <source>has a tensor larger than its numbers: %1</source>
        <translation>に、数値より大きいテンソルがあります: %1</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; where it says</source>
        <translation>の示す場所に「%1」がありません</translation>
    </message>
    <message>
        <source>has no list of its contents; it is cut off</source>
        <translation>に内容一覧がありません。途中で切れています</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>にテンソル「%1」がありません</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; compressed, which PyTorch never does</source>
        <translation>に圧縮された「%1」があります。PyTorch はそうしません</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>にテンソルがありません</translation>
    </message>
    <message>
        <source>holds numbers of a type that Ninefold doesn&apos;t know</source>
        <translation>に、Ninefold の知らない型の数値があります</translation>
    </message>
    <message>
        <source>holds the unknown pickle code %1</source>
        <translation>に未知の pickle コード %1 があります</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>の値が多すぎます</translation>
    </message>
    <message>
        <source>is a damaged pickle</source>
        <translation>は壊れた pickle です</translation>
    </message>
    <message>
        <source>is an archive, but not one of PyTorch</source>
        <translation>はアーカイブですが、PyTorch のものではありません</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>is no whole archive</source>
        <translation>は完全なアーカイブではありません</translation>
    </message>
    <message>
        <source>lacks the numbers of %1</source>
        <translation>に %1 の数値がありません</translation>
    </message>
    <message>
        <source>lists &quot;%1&quot; twice</source>
        <translation>に「%1」が 2 回書かれています</translation>
    </message>
    <message>
        <source>lists too many files</source>
        <translation>に書かれたファイルが多すぎます</translation>
    </message>
    <message>
        <source>places %1 outside its numbers</source>
        <translation>の %1 が数値の範囲外を指しています</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the second text encoder</source>
        <translation>UNet のベクトルが 2 番目のテキストエンコーダーと合いません</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the text encoder</source>
        <translation>UNet のベクトルがテキストエンコーダーと合いません</translation>
    </message>
    <message>
        <source>the VAE</source>
        <translation> VAE </translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>ノイズ除去部</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing</source>
        <translation>テンソル「%1」がありません</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>wants to run &quot;%1&quot;, which no model needs</source>
        <translation>は「%1」を実行しようとします。モデルには必要のないことです</translation>
    </message>
    <message>
        <source>was written on a machine with another order of bytes</source>
        <translation>はバイト順の異なるマシンで書かれています</translation>
    </message>
    <message>
        <source>Align Your Steps</source>
        <translation>Align Your Steps</translation>
    </message>
    <message>
        <source>Align Your Steps XL</source>
        <translation>Align Your Steps XL</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Denser steps at both ends: shape first, fine detail last.</source>
        <translation>両端でステップを細かくします。初めに形、終わりに細部を描きます。</translation>
    </message>
    <message>
        <source>Denser steps where little noise is left (Karras et al. 2022).</source>
        <translation>ノイズの残りが少ないところでステップを細かくします (Karras et al. 2022)。</translation>
    </message>
    <message>
        <source>Each step takes the same share of the noise away.</source>
        <translation>どのステップも同じ割合のノイズを取り除きます。</translation>
    </message>
    <message>
        <source>Even steps from the first training step to the last.</source>
        <translation>学習の最初から最後まで、均等なステップで進みます。</translation>
    </message>
    <message>
        <source>Even steps from the noisiest training step; best for few steps.</source>
        <translation>最もノイズの多い学習ステップから均等に進みます。ステップが少ないときに最適です。</translation>
    </message>
    <message>
        <source>Even steps of training, from the noisiest to the cleanest.</source>
        <translation>最もノイズの多いところから最もきれいなところまで、学習ステップを均等に進みます。</translation>
    </message>
    <message>
        <source>Even steps that end early: made for Lightning and Turbo.</source>
        <translation>早めに終わる均等なステップ。Lightning や Turbo のためのものです。</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as DDIM was made for.</source>
        <translation>DDIM 本来の、最もノイズの多い端を除いた均等なステップです。</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as early models did.</source>
        <translation>初期のモデルと同じく、最もノイズの多い端を除いた均等なステップです。</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponential</translation>
    </message>
    <message>
        <source>Karras</source>
        <translation>Karras</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Leading</translation>
    </message>
    <message>
        <source>Linspace</source>
        <translation>Linspace</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>SGM Uniform</source>
        <translation>SGM Uniform</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Steps measured to be best for Stable Diffusion 1: good pictures in 10.</source>
        <translation>Stable Diffusion 1 に最適と測定されたステップ。10 ステップで良い画像になります。</translation>
    </message>
    <message>
        <source>Steps measured to be best for Stable Diffusion XL: good pictures in 10.</source>
        <translation>Stable Diffusion XL に最適と測定されたステップ。10 ステップで良い画像になります。</translation>
    </message>
    <message>
        <source>The schedule that the model&apos;s configuration states.</source>
        <translation>モデルの設定に書かれたスケジュールです。</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Whole training steps, evenly from the noisiest.</source>
        <translation>最もノイズの多いところから、学習ステップを均等にたどります。</translation>
    </message>
    <message>
        <source>%1 can&apos;t enlarge: %2.</source>
        <translation>%1 では拡大できません: %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t steer: %2.</source>
        <translation>%1 では導けません: %2。</translation>
    </message>
    <message>
        <source>%1 computes no numbers (NaN) in %2.</source>
        <translation>%1 は %2 では数値を計算できません (NaN)。</translation>
    </message>
    <message>
        <source>%1 controls at a time are too many.</source>
        <translation>コントロールを一度に %1 個使うのは多すぎます。</translation>
    </message>
    <message>
        <source>%1 has changed since it was loaded.</source>
        <translation>%1 は読み込んだあとに変更されています。</translation>
    </message>
    <message>
        <source>%1 holds no tiny decoder (TAESD).</source>
        <translation>%1 に小型デコーダー (TAESD) がありません。</translation>
    </message>
    <message>
        <source>%1 holds no weights.</source>
        <translation>%1 に重みがありません。</translation>
    </message>
    <message>
        <source>%1 is 0, so it would change nothing</source>
        <translation>%1 が 0 なので、何も変わりません</translation>
    </message>
    <message>
        <source>%1 is damaged at %2: %3.</source>
        <translation>%1 は %2 のところで壊れています: %3。</translation>
    </message>
    <message>
        <source>%1 is no ControlNet.</source>
        <translation>%1 は ControlNet ではありません。</translation>
    </message>
    <message>
        <source>%1 is no VAE of latent diffusion.</source>
        <translation>%1 は潜在拡散モデルの VAE ではありません。</translation>
    </message>
    <message>
        <source>%1 is no aesthetic predictor.</source>
        <translation>%1 は美的評価モデルではありません。</translation>
    </message>
    <message>
        <source>%1 is no embedding.</source>
        <translation>%1 は埋め込みではありません。</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 が数ではありません</translation>
    </message>
    <message>
        <source>%1 is no preview decoder.</source>
        <translation>%1 はプレビューデコーダーではありません。</translation>
    </message>
    <message>
        <source>%1 is no single number</source>
        <translation>%1 が単一の数ではありません</translation>
    </message>
    <message>
        <source>%1 is no upscaler.</source>
        <translation>%1 はアップスケーラーではありません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a LoRA that Ninefold knows: it holds &quot;%2&quot;.</source>
        <translation>%1 は Ninefold の知っている LoRA ではありません。「%2」が入っています。</translation>
    </message>
    <message>
        <source>%1 layers can&apos;t be left out.</source>
        <translation>%1 層を省くことはできません。</translation>
    </message>
    <message>
        <source>0 to 1 is all the way; it can&apos;t end before it begins.</source>
        <translation>0 から 1 なら最初から最後までです。終わりを始まりより前にすることはできません。</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>普通は 1 です。</translation>
    </message>
    <message>
        <source>&lt;/s&gt;</source>
        <translation>&lt;/s&gt;</translation>
    </message>
    <message>
        <source>A LoRA for %1: changes how a model draws.</source>
        <translation>%1 用の LoRA: モデルの描き方を変えます。</translation>
    </message>
    <message>
        <source>A control can&apos;t act in this part of the steps.</source>
        <translation>コントロールをステップのこの範囲で働かせることはできません。</translation>
    </message>
    <message>
        <source>A control needs a ControlNet.</source>
        <translation>コントロールには ControlNet が必要です。</translation>
    </message>
    <message>
        <source>A control needs a picture.</source>
        <translation>コントロールには画像が必要です。</translation>
    </message>
    <message>
        <source>A picture can&apos;t be enlarged by this factor.</source>
        <translation>画像をこの倍率で拡大することはできません。</translation>
    </message>
    <message>
        <source>A preview decoder: shows what is being drawn.</source>
        <translation>プレビューデコーダー: 描いている途中の画像を表示します。</translation>
    </message>
    <message>
        <source>An embedding for %1: a word that a model can learn.</source>
        <translation>%1 用の埋め込み: モデルに学ばせることのできる言葉です。</translation>
    </message>
    <message>
        <source>An embedding holds one list of vectors, or one for each text encoder of Stable Diffusion XL.</source>
        <translation>埋め込みに入るのは、ベクトルの並び 1 つ、または Stable Diffusion XL の各テキストエンコーダーに 1 つずつです。</translation>
    </message>
    <message>
        <source>At most 16384 px a side and 64 million pixels can be made.</source>
        <translation>作れるのは、1 辺 16384 px、6400 万ピクセルまでです。</translation>
    </message>
    <message>
        <source>Change the permissions of its folder; drawing waits until then.</source>
        <translation>フォルダーのアクセス権を変更してください。それまで描画は待機します。</translation>
    </message>
    <message>
        <source>Choose a ControlNet of the model&apos;s family, or draw without one.</source>
        <translation>モデルと同じ系統の ControlNet を選ぶか、使わずに描いてください。</translation>
    </message>
    <message>
        <source>Choose another VAE, or the model&apos;s own.</source>
        <translation>別の VAE か、モデル自身の VAE を選んでください。</translation>
    </message>
    <message>
        <source>Choose epsilon, v_prediction, v_prediction_ztsnr or sample in models.json.</source>
        <translation>models.json で epsilon、v_prediction、v_prediction_ztsnr、sample から選んでください。</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>%1 から選んでください。</translation>
    </message>
    <message>
        <source>Choose from 0 to %1.</source>
        <translation>0 から %1 までにしてください。</translation>
    </message>
    <message>
        <source>Choose from 32 to 2048, or 0 for what suits.</source>
        <translation>32 から 2048 までにしてください。0 なら適した値になります。</translation>
    </message>
    <message>
        <source>Choose latent, lanczos or an upscaler.</source>
        <translation>latent、lanczos、アップスケーラーから選んでください。</translation>
    </message>
    <message>
        <source>Choose one above 1, up to 8.</source>
        <translation>1 より大きく 8 までにしてください。</translation>
    </message>
    <message>
        <source>Choose up to %1.</source>
        <translation>%1 までにしてください。</translation>
    </message>
    <message>
        <source>Connect its disk or put the folder back; drawing waits until then. If it can&apos;t come back, restart Ninefold.</source>
        <translation>ディスクを接続するか、フォルダーを元に戻してください。それまで描画は待機します。戻せない場合は、Ninefold を起動し直してください。</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer files again.</source>
        <translation>モデルのトークナイザーのファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Draw in f32; if that doesn&apos;t help, its weights are damaged.</source>
        <translation>f32 で描いてください。それでも直らなければ、重みが壊れています。</translation>
    </message>
    <message>
        <source>Free some space: drawing waits and then goes on by itself.</source>
        <translation>空きを作ってください。描画は待機し、そのあと自動で続きます。</translation>
    </message>
    <message>
        <source>Get it again, or take its name out of the prompt.</source>
        <translation>入手し直すか、その名前をプロンプトから外してください。</translation>
    </message>
    <message>
        <source>Get taesd_decoder or taesdxl_decoder again.</source>
        <translation>taesd_decoder か taesdxl_decoder を入手し直してください。</translation>
    </message>
    <message>
        <source>Get the LoRA again.</source>
        <translation>LoRA を入手し直してください。</translation>
    </message>
    <message>
        <source>It falls back on bytes.</source>
        <translation>バイト単位の代替処理を使うものです。</translation>
    </message>
    <message>
        <source>It has no piece for what is unknown.</source>
        <translation>未知の文字を表すピースがありません。</translation>
    </message>
    <message>
        <source>It is cut off or no protocol buffer.</source>
        <translation>途中で切れているか、プロトコルバッファーではありません。</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>%1 用に作られたものです。</translation>
    </message>
    <message>
        <source>It is made for another kind of model.</source>
        <translation>別の種類のモデル用に作られたものです。</translation>
    </message>
    <message>
        <source>It is no unigram model.</source>
        <translation>ユニグラムモデルではありません。</translation>
    </message>
    <message>
        <source>It must hold linear layers, the last of them to one number.</source>
        <translation>線形層からなり、最後の層の出力が 1 つの数である必要があります。</translation>
    </message>
    <message>
        <source>Its weights are damaged: get the file again.</source>
        <translation>重みが壊れています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>Near: %1.</source>
        <translation>近いもの: %1。</translation>
    </message>
    <message>
        <source>Ninefold draws with ControlNets for Stable Diffusion 1, 2 and XL.</source>
        <translation>Ninefold が描けるのは、Stable Diffusion 1、2、XL 用の ControlNet です。</translation>
    </message>
    <message>
        <source>Ninefold enlarges with ESRGAN, Real-ESRGAN and its compact networks.</source>
        <translation>Ninefold は ESRGAN、Real-ESRGAN とその小型ネットワークで拡大します。</translation>
    </message>
    <message>
        <source>None is installed: put its file into a folder of models.</source>
        <translation>1 つも入っていません。ファイルをモデルのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Nothing to do: it is offered where pictures are enlarged.</source>
        <translation>何もする必要はありません。画像を拡大するときに選べます。</translation>
    </message>
    <message>
        <source>Nothing to do: previews use it by themselves.</source>
        <translation>何もする必要はありません。プレビューで自動的に使われます。</translation>
    </message>
    <message>
        <source>One of its pieces is empty.</source>
        <translation>空のピースがあります。</translation>
    </message>
    <message>
        <source>One of these files belongs there: %1.</source>
        <translation>次のどれかのファイルが必要です: %1。</translation>
    </message>
    <message>
        <source>One picture is enlarged at a time.</source>
        <translation>一度に拡大できる画像は 1 枚です。</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>プレビューデコーダー</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or choose the model&apos;s own.</source>
        <translation>ファイルをモデルのフォルダーに置くか、モデル自身のものを選んでください。</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or take it out of the prompt.</source>
        <translation>ファイルをモデルのフォルダーに置くか、プロンプトから外してください。</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Take its name out of the prompt, or choose a model that it fits.</source>
        <translation>その名前をプロンプトから外すか、それに合うモデルを選んでください。</translation>
    </message>
    <message>
        <source>Take its name out of the prompt.</source>
        <translation>その名前をプロンプトから外してください。</translation>
    </message>
    <message>
        <source>The ControlNet %1 is made for another kind of model: it reads text of %2 numbers, the model of %3.</source>
        <translation>ControlNet %1 は別の種類のモデル用です。読むテキストの幅は %2、モデルは %3 です。</translation>
    </message>
    <message>
        <source>The LoRA %1 doesn&apos;t fit this model: it changes %2.</source>
        <translation>LoRA %1 はこのモデルと合いません: 変更の対象は %2 です。</translation>
    </message>
    <message>
        <source>The LoRA %1 is another file than the one that this recipe was drawn with.</source>
        <translation>LoRA %1 は、このレシピで描いたときとは別のファイルです。</translation>
    </message>
    <message>
        <source>The VAE %1 doesn&apos;t fit this model: its latents have %2 channels at 1/%3 of the size, the model&apos;s %4 at 1/%5.</source>
        <translation>VAE %1 はこのモデルと合いません。潜在表現は %2 チャンネルで 1/%3 の大きさ、モデルは %4 チャンネルで 1/%5 です。</translation>
    </message>
    <message>
        <source>The VAE %1 holds numbers that are none (NaN or infinite).</source>
        <translation>VAE %1 に数値でないもの（NaN または無限大）があります。</translation>
    </message>
    <message>
        <source>The VAE %1 is another file than the one that this recipe was drawn with.</source>
        <translation>VAE %1 は、このレシピで描いたときとは別のファイルです。</translation>
    </message>
    <message>
        <source>The disk of the library %1 is full.</source>
        <translation>ライブラリ %1 のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The embedding %1 holds numbers that are none (NaN or infinite).</source>
        <translation>埋め込み %1 に数値でないもの（NaN または無限大）があります。</translation>
    </message>
    <message>
        <source>The embedding %1 is another file than the one that this recipe was drawn with.</source>
        <translation>埋め込み %1 は、このレシピで描いたときとは別のファイルです。</translation>
    </message>
    <message>
        <source>The embedding %1 is made for another kind of model: its vectors are %2 wide, this model&apos;s %3.</source>
        <translation>埋め込み %1 は別の種類のモデル用です。ベクトルの幅は %2、このモデルは %3 です。</translation>
    </message>
    <message>
        <source>The embedding %1 takes %2 tokens; the model reads %3 at a time.</source>
        <translation>埋め込み %1 は %2 トークンを使います。モデルが一度に読むのは %3 です。</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be written to.</source>
        <translation>ライブラリ %1 に書き込めません。</translation>
    </message>
    <message>
        <source>The library %1 is gone.</source>
        <translation>ライブラリ %1 が見つかりません。</translation>
    </message>
    <message>
        <source>The models page says what it is.</source>
        <translation>何であるかは「モデル」ページに書かれています。</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged to %1 × %2 px.</source>
        <translation>画像が大きすぎて %1 × %2 px に拡大できません。</translation>
    </message>
    <message>
        <source>The prompt is longer than 1 MiB.</source>
        <translation>プロンプトが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The second pass needs something to enlarge with.</source>
        <translation>2 回目の描画には、拡大の方法が必要です。</translation>
    </message>
    <message>
        <source>The tokenizer file %1 can&apos;t be used: %2</source>
        <translation>トークナイザーのファイル %1 は使えません: %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 lacks the special token &quot;%2&quot;.</source>
        <translation>トークナイザーのファイル %1 に特別なトークン「%2」がありません。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s table of characters is damaged.</source>
        <translation>トークナイザーの文字表が壊れています。</translation>
    </message>
    <message>
        <source>The weight of a control must be from 0 to 2.</source>
        <translation>コントロールの重みは 0 から 2 までにしてください。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>あるもの: %1。</translation>
    </message>
    <message>
        <source>There is no ControlNet &quot;%1&quot;.</source>
        <translation>「%1」という ControlNet はありません。</translation>
    </message>
    <message>
        <source>There is no LoRA &quot;%1&quot;.</source>
        <translation>「%1」という LoRA はありません。</translation>
    </message>
    <message>
        <source>There is no VAE &quot;%1&quot;.</source>
        <translation>「%1」という VAE はありません。</translation>
    </message>
    <message>
        <source>There is no embedding &quot;%1&quot;.</source>
        <translation>「%1」という埋め込みはありません。</translation>
    </message>
    <message>
        <source>There is no preprocessor &quot;%1&quot;.</source>
        <translation>「%1」という前処理はありません。</translation>
    </message>
    <message>
        <source>There is no preview decoder &quot;%1&quot;.</source>
        <translation>「%1」というプレビューデコーダーはありません。</translation>
    </message>
    <message>
        <source>There is no upscaler &quot;%1&quot;.</source>
        <translation>「%1」というアップスケーラーはありません。</translation>
    </message>
    <message>
        <source>Tiles of %1 px can&apos;t be enlarged.</source>
        <translation>%1 px のタイルは拡大できません。</translation>
    </message>
    <message>
        <source>Write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>&lt;lora:name:0.8&gt; または &lt;lora:name:te=0.8:unet=0.5&gt; と書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in &lt;lora:%2:…&gt;.</source>
        <translation>「%1」は &lt;lora:%2:…&gt; の中では意味を持ちません。</translation>
    </message>
    <message>
        <source>it holds numbers that are none (NaN or infinite)</source>
        <translation>数値でないもの（NaN または無限大）があります</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>これは %1 です</translation>
    </message>
    <message>
        <source>it is a %1 network</source>
        <translation>これは %1 ネットワークです</translation>
    </message>
    <message>
        <source>it is no ControlNet</source>
        <translation>ControlNet ではありません</translation>
    </message>
    <message>
        <source>it is no upscaler that Ninefold knows</source>
        <translation>Ninefold の知っているアップスケーラーではありません</translation>
    </message>
    <message>
        <source>it maps %1 channels, which are no colours</source>
        <translation>入力が %1 チャンネルで、色ではありません</translation>
    </message>
    <message>
        <source>it maps to %1 channels, which are no colours</source>
        <translation>出力が %1 チャンネルで、色ではありません</translation>
    </message>
    <message>
        <source>its config.json is damaged</source>
        <translation>config.json が壊れています</translation>
    </message>
    <message>
        <source>its rank of %1 is more than the layer has</source>
        <translation>ランク %1 が層のランクを超えています</translation>
    </message>
    <message>
        <source>its two factors have different shapes</source>
        <translation>2 つの因子の形が異なります</translation>
    </message>
    <message>
        <source>its two factors have the ranks %1 and %2</source>
        <translation>2 つの因子のランクが %1 と %2 です</translation>
    </message>
    <message>
        <source>no model_cfg</source>
        <translation>model_cfg がありません</translation>
    </message>
    <message>
        <source>spiece.model</source>
        <translation>spiece.model</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is neither matrix nor kernel</source>
        <translation>テンソル「%1」が行列でもカーネルでもありません</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is no kernel</source>
        <translation>テンソル「%1」がカーネルではありません</translation>
    </message>
    <message>
        <source>which is not the text tower&apos;s projection_size</source>
        <translation>テキスト側の projection_size と一致しません</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how strong it is. %2</source>
        <translation>%1 に強さが書かれていません。%2</translation>
    </message>
    <message>
        <source>%1 is quantized in a way that Ninefold doesn&apos;t know, at %2.</source>
        <translation>%1 は Ninefold の知らない方法で量子化されています: %2。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Choose from 1 to 10 steps; 1 is without reuse.</source>
        <translation>1 から 10 ステップまでにしてください。1 では再利用しません。</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>エッジ (Canny)</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>It reads 8-bit floats with one scale a layer; get the model in fp16.</source>
        <translation>読めるのは、層ごとに 1 つの倍率を持つ 8 ビット浮動小数点です。fp16 のモデルを入手してください。</translation>
    </message>
    <message>
        <source>It reads LoRA, LoCon, LoHa, LoKr and DoRA.</source>
        <translation>読めるのは LoRA、LoCon、LoHa、LoKr、DoRA です。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線画</translation>
    </message>
    <message>
        <source>Nothing to do: the prompt panel offers it under Control.</source>
        <translation>何もする必要はありません。プロンプトパネルの「コントロール」で選べます。</translation>
    </message>
    <message>
        <source>PEFT notes that in adapter_config.json; put it beside the file.</source>
        <translation>PEFT はそれを adapter_config.json に書きます。ファイルの隣に置いてください。</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>落書き</translation>
    </message>
    <message>
        <source>The deep blocks can&apos;t be reused this long.</source>
        <translation>深いブロックをこれほど長く再利用することはできません。</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>統合するトークンの割合は 0 から 0.75 までにしてください。</translation>
    </message>
    <message>
        <source>it has %1 magnitudes for a weight of %2 × %3</source>
        <translation>大きさの値が %1 個あり、重み %2 × %3 と合いません</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it isn&apos;t a LoRA but of another kind</source>
        <translation>LoRA ではなく、別の種類のものです</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; isn&apos;t the name of a layer</source>
        <translation>パターン「%1」が層の名前ではありません</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AccelerationField</name>
    <message>
        <source>Block caching</source>
        <translation>ブロックのキャッシュ</translation>
    </message>
    <message>
        <source>Token merging</source>
        <translation>トークンの統合</translation>
    </message>
    <message>
        <source>Cache off</source>
        <translation>キャッシュなし</translation>
    </message>
    <message>
        <source>Cache </source>
        <translation>キャッシュ </translation>
    </message>
    <message>
        <source> steps</source>
        <translation> ステップ</translation>
    </message>
    <message>
        <source>Merge off</source>
        <translation>統合なし</translation>
    </message>
    <message>
        <source>Merge </source>
        <translation>統合 </translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The deep levels of the network are worked out only every so many steps. Every third step: 1.7 times as fast with Stable Diffusion 1; the picture changes a little.</source>
        <translation>ネットワークの深い層を数ステップに一度だけ計算します。3 ステップに一度なら Stable Diffusion 1 で 1.7 倍の速さです。画像は少し変わります。</translation>
    </message>
    <message>
        <source>Parts of the picture that are alike go through attention as one. At 50 %, a step of Stable Diffusion 1 has a tenth less to compute at 512 × 512, more in larger pictures.</source>
        <translation>画像の似た部分をまとめてアテンションに通します。50 % では、512 × 512 の Stable Diffusion 1 の 1 ステップの計算が一割減ります。大きな画像ではさらに減ります。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AdvancedSettings</name>
    <message>
        <source>More settings</source>
        <translation>詳しい設定</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Takes back the harsh contrast of strong guidance, from 0 to 1</source>
        <translation>強いガイダンスによるきついコントラストを抑えます（0～1）</translation>
    </message>
    <message>
        <source>Guidance begins</source>
        <translation>ガイダンスの始まり</translation>
    </message>
    <message>
        <source>Up to here the model roams, which makes pictures more varied</source>
        <translation>ここまではモデルが自由に描き、画像が多様になります</translation>
    </message>
    <message>
        <source>Guidance ends</source>
        <translation>ガイダンスの終わり</translation>
    </message>
    <message>
        <source>From here on there is no guidance, which is faster and softer</source>
        <translation>ここから先はガイダンスなし。速く、やわらかくなります</translation>
    </message>
    <message>
        <source>Noise offset</source>
        <translation>ノイズのずらし</translation>
    </message>
    <message>
        <source>Added to the seed for the noise of each step. 0 is usual; pictures of A1111 call it ENSD.</source>
        <translation>各ステップのノイズのためにシードに足す数。普通は 0 です。A1111 の画像では ENSD と呼ばれます。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Whose random numbers a seed stands for: those of most programs, or those of A1111 on a graphics card, to make its pictures again</source>
        <translation>シードがどの乱数を表すか。多くのプログラムのもの、または A1111 の画像を再現するための、グラフィックカード上の A1111 のもの</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (A1111)</source>
        <translation>GPU (A1111)</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>ガイド範囲</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ずらし</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>from </source>
        <translation>始め </translation>
    </message>
    <message>
        <source>to </source>
        <translation>終わり </translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What turns latents into pixels; another one changes colours and detail</source>
        <translation>潜在表現をピクセルに変えるもの。別のものにすると色や細部が変わります</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>モデル自身のもの</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>高速化</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AskBar</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>やめる (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BatchField</name>
    <message>
        <source>Number of pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>Drawn to choose from</source>
        <translation>選ぶために描く枚数</translation>
    </message>
    <message>
        <source>Draws more pictures and shows those that fit the prompt best; the others are one click away</source>
        <translation>多めに描き、プロンプトに最も合う画像を表示します。残りもワンクリックで見られます</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation>%1 枚から厳選</translation>
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
    <name>ninefold::ui::CompletionWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a word and where it comes from</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>the model knows it</source>
        <translation>モデルが知っている言葉</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>earlier prompt</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>埋め込み</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlCard</name>
    <message>
        <source>It begins to steer</source>
        <translation>コントロールの始まり</translation>
    </message>
    <message>
        <source>From this share of the steps on; the first ones lay out the picture</source>
        <translation>ステップのこの割合から。構図は初めのステップで決まります</translation>
    </message>
    <message>
        <source>It ceases to steer</source>
        <translation>コントロールの終わり</translation>
    </message>
    <message>
        <source>From here on the model finishes the picture by itself</source>
        <translation>ここから先はモデルが自分で画像を仕上げます</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Each was trained to follow one kind of picture: edges, depth, a pose</source>
        <translation>それぞれ、エッジ、奥行き、ポーズなど、1 種類の画像に従うよう学習しています</translation>
    </message>
    <message>
        <source>Remove this control</source>
        <translation>このコントロールを外す</translation>
    </message>
    <message>
        <source>Remove this control (Ctrl+Z brings it back)</source>
        <translation>このコントロールを外す (Ctrl+Z で元に戻す)</translation>
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
        <source>Use the selected picture</source>
        <translation>選択中の画像を使う</translation>
    </message>
    <message>
        <source>The one that the inspector shows</source>
        <translation>インスペクターに表示されている画像</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>見せ方</translation>
    </message>
    <message>
        <source>What is made of the picture before the ControlNet sees it. Maps of depth and poses are given as they are.</source>
        <translation>ControlNet に見せる前に画像をどう変えるか。深度マップやポーズはそのまま渡します。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>How strongly the picture steers; 1 is usual</source>
        <translation>画像がどれだけ強く導くか。普通は 1 です</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>from </source>
        <translation>始め </translation>
    </message>
    <message>
        <source>to </source>
        <translation>終わり </translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>コントロール %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t made for this model. Choose another one.</source>
        <translation>使われません: 「%1」はこのモデル用ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t on this machine. Choose another one, or put it into a folder of models.</source>
        <translation>使われません: 「%1」はこのマシンにありません。別のものを選ぶか、モデルのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>Drop a picture, or click to choose</source>
        <translation>画像をドロップ、またはクリックして選択</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlPanel</name>
    <message>
        <source>Add a control</source>
        <translation>コントロールを追加</translation>
    </message>
    <message>
        <source>Let a picture steer, through a ControlNet</source>
        <translation>ControlNet を通して、画像に描画を導かせる</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>Control (%1)</source>
        <translation>コントロール (%1)</translation>
    </message>
    <message>
        <source>Steer the drawing by the edges, lines, depth or pose of a picture</source>
        <translation>画像のエッジ、線、奥行き、ポーズで描画を導く</translation>
    </message>
    <message>
        <source>Add another control</source>
        <translation>コントロールをさらに追加</translation>
    </message>
    <message>
        <source>There is no ControlNet on this machine. Put one into a folder of models.</source>
        <translation>このマシンに ControlNet がありません。モデルのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>None of your ControlNets is made for “%1”: they are for %2. Put one that is into a folder of models.</source>
        <translation>「%1」用の ControlNet がありません。あるのは %2 用です。合うものをモデルのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>The picture that it was steered by isn&apos;t in the library.</source>
        <translation>描画を導いた画像がライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlWell</name>
    <message>
        <source>Picture that steers</source>
        <translation>導く画像</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>クリックで画像を選択 (Enter)、Ctrl+V で貼り付け</translation>
    </message>
    <message>
        <source>Click to choose another picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>クリックで別の画像を選択 (Enter)、Ctrl+V で貼り付け、Del で外します</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>見えるもの</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CreditField</name>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人間</translation>
    </message>
    <message>
        <source>Your name for the credits</source>
        <translation>クレジットに載せる名前</translation>
    </message>
    <message>
        <source>Your name, as exported files credit it</source>
        <translation>書き出したファイルに記される名前</translation>
    </message>
    <message>
        <source>The other maker</source>
        <translation>もう一方の作者</translation>
    </message>
    <message>
        <source>&amp; AI</source>
        <translation>&amp; AI</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Desk</name>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n 枚を不採用にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 枚をゴミ箱に移しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>%n 枚のタグを変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DrawingStyles</name>
    <message>
        <source>Drawing style</source>
        <translation>画風</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Leaves the style open: each picture takes one by its seed</source>
        <translation>画風を決めずにおきます。画像はそれぞれシードに従って一つを選びます</translation>
    </message>
    <message>
        <source>Draws in the style “%1”</source>
        <translation>「%1」の画風で描きます</translation>
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
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first.</source>
        <translation>思い描いたことを書いてください。お使いのコンピューターで 9 枚の画像が描かれ、言葉に最も合うものが先頭に並びます。</translation>
    </message>
    <message>
        <source>%1 Or begin with one of these:</source>
        <translation>%1次の中から始めることもできます。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EnlargeBar</name>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>拡大の方法</translation>
    </message>
    <message>
        <source>Lanczos invents nothing; an upscaler draws what might belong between the pixels</source>
        <translation>Lanczos は何も描き足しません。アップスケーラーはピクセルの間にありそうなものを描きます</translation>
    </message>
    <message>
        <source>How much larger</source>
        <translation>どれだけ大きくするか</translation>
    </message>
    <message>
        <source>Factor of width and height</source>
        <translation>幅と高さの倍率</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> 倍に拡大</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
    <name>ninefold::ui::FactRow</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>コピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FamilyTree</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>This picture beside the one it was made from</source>
        <translation>この画像と元の画像を並べる</translation>
    </message>
    <message>
        <source>Go to the picture: %1</source>
        <translation>画像へ移動: %1</translation>
    </message>
    <message>
        <source>Made from this one (the first %1 of %2)</source>
        <translation>この画像から作ったもの（%2 枚のうち最初の %1 枚）</translation>
    </message>
    <message>
        <source>Made from this one</source>
        <translation>この画像から作ったもの</translation>
    </message>
    <message>
        <source>A variation of</source>
        <translation>次の画像のバリエーション</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>次の画像から描いたもの</translation>
    </message>
    <message>
        <source>Repainted from</source>
        <translation>次の画像を描き直したもの</translation>
    </message>
    <message>
        <source>Extended from</source>
        <translation>次の画像を広げたもの</translation>
    </message>
    <message>
        <source>Enlarged from</source>
        <translation>次の画像を拡大したもの</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>次の画像から作ったもの</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileSection</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>ファイルマネージャーでフォルダーを表示</translation>
    </message>
    <message>
        <source>Copy where the file lies</source>
        <translation>ファイルの場所をコピーします</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>ファイルが見つかりません</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search the gallery</source>
        <translation>ギャラリーを検索</translation>
    </message>
    <message>
        <source>Search prompts, tags, notes, models</source>
        <translation>プロンプト、タグ、メモ、モデルを検索</translation>
    </message>
    <message>
        <source>Search as you type (Ctrl+F)</source>
        <translation>入力しながら検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show only some pictures: by rating, model, date and more</source>
        <translation>評価、モデル、日付などで絞り込む</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Keep this search in the list at the left</source>
        <translation>この検索を左のリストに残す</translation>
    </message>
    <message>
        <source>Name of the search, then Enter</source>
        <translation>検索の名前を入れて Enter</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>Group pictures</source>
        <translation>画像をまとめる</translation>
    </message>
    <message>
        <source>Which pictures stand together</source>
        <translation>どの画像をまとめて並べるか</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日付ごと</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>プロンプトごと</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+-)</source>
        <translation>画像の大きさ (Ctrl++ と Ctrl+-)</translation>
    </message>
    <message>
        <source>Click to show pictures without this condition</source>
        <translation>クリックするとこの条件を外して表示します</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>フィルター「%1」を外す</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Back to the whole library</source>
        <translation>ライブラリ全体に戻る</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Show only pictures for which this holds</source>
        <translation>これに当てはまる画像だけを表示</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>日付の指定なし</translation>
    </message>
    <message>
        <source>The first day means any day</source>
        <translation>最初の日付は「指定なし」の意味です</translation>
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
    <name>ninefold::ui::FrameButton</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1、%2 × %3</translation>
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
    <message>
        <source>Compare	C</source>
        <translation>比較	C</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>似た画像を探す</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Put into a new collection…</source>
        <translation>新しいコレクションに入れる…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>このコレクションから外す</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>この画像から始める</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <translation>不採用を取り消す</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryEdits</name>
    <message numerus="yes">
        <source>%n picture(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n 枚に「%1」のタグを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n picture(s).</source>
        <translation>
            <numerusform>%n 枚からタグ「%1」を外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put into “%1”.</source>
        <translation>
            <numerusform>%n 枚を「%1」に入れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out of “%1”.</source>
        <translation>
            <numerusform>%n 枚を「%1」から外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 枚をゴミ箱に移しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put back into the library.</source>
        <translation>
            <numerusform>%n 枚をライブラリに戻しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryModel</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
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
        <source>Tag for the selected pictures, then Enter; a minus in front takes it off</source>
        <translation>選択した画像のタグを入れて Enter。先頭にマイナスを付けると外します</translation>
    </message>
    <message>
        <source>Tag for the selected pictures</source>
        <translation>選択した画像のタグ</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>画像のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>An import is under way; drop these again when it is done.</source>
        <translation>取り込みの途中です。終わってからもう一度ドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted for good.</source>
        <translation>
            <numerusform>%n 枚を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter, or import a folder of pictures from another program.</source>
        <translation>プロンプトを書いて Ctrl+Enter を押すか、ほかのプログラムの画像フォルダーを取り込んでください。</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>このコレクションは空です</translation>
    </message>
    <message>
        <source>Drag pictures here from the gallery.</source>
        <translation>ギャラリーから画像をここにドラッグしてください。</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>すべての画像を表示</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags, the notes or the model, and every filter must hold.</source>
        <translation>すべての語がプロンプト、タグ、メモ、モデルのどこかに含まれ、すべてのフィルターに合う必要があります。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索とフィルターを解除</translation>
    </message>
    <message>
        <source>No picture passes all filters</source>
        <translation>すべてのフィルターに合う画像はありません</translation>
    </message>
    <message>
        <source>Remove one of them above, or all.</source>
        <translation>上でひとつ、またはすべて外してください。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HashRow</name>
    <message>
        <source>SHA-256 of the model</source>
        <translation>モデルの SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>%1 (%2…)</source>
        <translation>%1 (%2…)</translation>
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
    <name>ninefold::ui::HiresField</name>
    <message>
        <source>Second pass</source>
        <translation>2 回目の描画</translation>
    </message>
    <message>
        <source>Draws each picture once more, this much larger, for finer detail. Pictures that start from another have no second pass.</source>
        <translation>それぞれの画像をこの倍率に拡大してもう一度描き、細部を細かくします。ほかの画像から描く場合、2 回目の描画はありません。</translation>
    </message>
    <message>
        <source>Strength of the second pass</source>
        <translation>2 回目の描画の強さ</translation>
    </message>
    <message>
        <source>How much the second pass may change, from 0 to 1</source>
        <translation>2 回目の描画でどれだけ変えるか（0～1）</translation>
    </message>
    <message>
        <source>Steps of the second pass</source>
        <translation>2 回目の描画のステップ</translation>
    </message>
    <message>
        <source>As many as in the first unless you say so</source>
        <translation>指定しなければ 1 回目と同じです</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> 倍に拡大</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>拡大の方法</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Strength </source>
        <translation>強さ </translation>
    </message>
    <message>
        <source>Same steps</source>
        <translation>同じステップ</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> ステップ</translation>
    </message>
    <message>
        <source>Latent invents more detail; Lanczos and upscalers keep closer to the first picture</source>
        <translation>Latent は細部をより多く描き足します。Lanczos とアップスケーラーは最初の画像により近いままです</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HistoryPopup</name>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Earlier prompts, newest first</source>
        <translation>以前のプロンプト（新しい順）</translation>
    </message>
    <message>
        <source>Prompts you draw will be listed here.</source>
        <translation>描いたプロンプトがここに並びます。</translation>
    </message>
    <message>
        <source>No earlier prompt has these words.</source>
        <translation>この言葉を含む以前のプロンプトはありません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進み具合</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <source>The files stay where they are; Ninefold remembers the place.</source>
        <translation>ファイルは元の場所に残り、Ninefold がその場所を覚えます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was imported so far stays in the library</source>
        <translation>ここまでに取り込んだものはライブラリに残ります</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n picture(s)</source>
        <translation>
            <numerusform>取り込み中: %1 / %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported.</source>
        <translation>
            <numerusform>%n 枚を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) nothing about how it was made.</source>
        <translation>
            <numerusform>うち %n 枚には作り方の情報がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n 枚はすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) found again.</source>
        <translation>
            <numerusform>%n 枚が再び見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>途中で止めました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>あと %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read: %1</source>
        <translation>
            <numerusform>%n 個のファイルを読めません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InfoOverlay</name>
    <message>
        <source>How the picture was made</source>
        <translation>この画像の作り方</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorHeader</name>
    <message>
        <source>What they have in common stands below; changes go to all of them.</source>
        <translation>共通する内容を下に示します。変更はすべてに適用されます。</translation>
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
        <source>A file that is not in the library</source>
        <translation>ライブラリにないファイル</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>この画像はまだ評価されていません</translation>
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
        <source>Remove the stars</source>
        <translation>すべてのスターを外す</translation>
    </message>
    <message>
        <source>Star all of them</source>
        <translation>すべてにスターを付ける</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date, as QLocale writes it</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n that are selected; changes here go to these alone.</source>
        <translation>
            <numerusform>選択中の %n 枚の最初の画像です。ここでの変更はこれらだけに及びます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
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
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Restore a part of the recipe</source>
        <translation>レシピの一部を復元</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>プロンプトだけ</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>シードだけ</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>設定だけ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Hold these pictures against each other (C)</source>
        <translation>これらの画像を見比べる (C)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JobNotifier</name>
    <message>
        <source>The drawing stopped</source>
        <translation>描画が止まりました</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>画像ができました</translation>
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
    <message>
        <source>Ctrl+↑  Ctrl+↓</source>
        <translation>Ctrl+↑  Ctrl+↓</translation>
    </message>
    <message>
        <source>more or less weight for the selected words</source>
        <translation>選んだ言葉の重みを増減</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>search the earlier prompts</source>
        <translation>以前のプロンプトを検索</translation>
    </message>
    <message>
        <source>Shift+arrows  Ctrl+A</source>
        <translation>Shift+矢印  Ctrl+A</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>複数を選ぶ</translation>
    </message>
    <message>
        <source>Alt+←  Alt+→</source>
        <translation>Alt+←  Alt+→</translation>
    </message>
    <message>
        <source>put a picture elsewhere</source>
        <translation>画像を並べ替える</translation>
    </message>
    <message>
        <source>S  X  T</source>
        <translation>S  X  T</translation>
    </message>
    <message>
        <source>star, reject, tags</source>
        <translation>スター、不採用、タグ</translation>
    </message>
    <message>
        <source>V  M</source>
        <translation>V  M</translation>
    </message>
    <message>
        <source>variations, more like this</source>
        <translation>バリエーション、似た画像をさらに</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>1 – 5  X  I</source>
        <translation>1 – 5  X  I</translation>
    </message>
    <message>
        <source>in full view: rate, reject, how it was made</source>
        <translation>全体表示: 評価、不採用、作り方</translation>
    </message>
    <message>
        <source>X  T  F</source>
        <translation>X  T  F</translation>
    </message>
    <message>
        <source>gallery: reject, tag, find similar pictures</source>
        <translation>ギャラリー: 不採用、タグ、似た画像を探す</translation>
    </message>
    <message>
        <source>1 – 5  0</source>
        <translation>1 – 5  0</translation>
    </message>
    <message>
        <source>gallery: rate, take the rating away</source>
        <translation>ギャラリー: 評価、評価を外す</translation>
    </message>
    <message>
        <source>Ctrl+G  Ctrl+Z</source>
        <translation>Ctrl+G  Ctrl+Z</translation>
    </message>
    <message>
        <source>gallery: new collection, undo</source>
        <translation>ギャラリー: 新しいコレクション、元に戻す</translation>
    </message>
    <message>
        <source>enlarge</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KnownLoras</name>
    <message>
        <source>“%1” is no weight: write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>「%1」は重みではありません。&lt;lora:name:0.8&gt; または &lt;lora:name:te=0.8:unet=0.5&gt; と書いてください。</translation>
    </message>
    <message>
        <source>There is no LoRA “%1”.</source>
        <translation>「%1」という LoRA はありません。</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>近いもの: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LabelEdits</name>
    <message>
        <source>“%1” was added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を外しました。</translation>
    </message>
    <message>
        <source>The rating was removed.</source>
        <translation>評価を外しました。</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n of 5.</source>
        <translation>
            <numerusform>評価を 5 点中 %n にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n 枚にスターを付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) was removed.</source>
        <translation>
            <numerusform>%n 枚のスターを外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n 枚を不採用にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) no longer rejected.</source>
        <translation>
            <numerusform>%n 枚の不採用を取り消しました。</numerusform>
        </translation>
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
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>この画像は「%1」で描かれましたが、インストールされていません。</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>ほかはすべて復元されます。モデルが違えば描かれる画像も変わります。</translation>
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
    <message numerus="yes">
        <source>%n picture(s) on the Compare page</source>
        <translation>
            <numerusform>比較ページに %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranker: pictures stand as they were drawn.</source>
        <translation>評価モデルがありません。画像は描いた順に並びます。</translation>
    </message>
    <message>
        <source>The ranker “%1” knows %2 only: of pictures of “%3”, its order and fitness say little. Put a CLIP or SigLIP into a folder of models.</source>
        <translation>評価モデル「%1」が知っているのは %2 だけです。「%3」の画像については、順位と適合度はあまり当てになりません。CLIP か SigLIP をモデルのフォルダーに置いてください。</translation>
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
    <name>ninefold::ui::ModelChoices</name>
    <message>
        <source>The noise (epsilon)</source>
        <translation>ノイズ (epsilon)</translation>
    </message>
    <message>
        <source>The velocity (v)</source>
        <translation>速度 (v)</translation>
    </message>
    <message>
        <source>The velocity, zero terminal SNR</source>
        <translation>速度、終端の SNR がゼロ</translation>
    </message>
    <message>
        <source>The picture (x0)</source>
        <translation>画像 (x0)</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>予測するもの</translation>
    </message>
    <message>
        <source>Checkpoints in one file rarely say it. If pictures are noise or washed out, choose what the model&apos;s page names</source>
        <translation>1 つのファイルのチェックポイントには、ほとんど書かれていません。画像がノイズになったり色あせたりするときは、モデルのページに書かれているものを選んでください</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Counts as in A1111: 1 leaves nothing out, 2 the last layer of the text encoder. New pictures of this model begin with it</source>
        <translation>A1111 と同じ数え方です。1 は何も省かず、2 はテキストエンコーダーの最後の層を省きます。このモデルの新しい画像はこの値から始まります</translation>
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
    <message>
        <source>Draw with this VAE</source>
        <translation>この VAE で描く</translation>
    </message>
    <message>
        <source>Add to the prompt</source>
        <translation>プロンプトに追加</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
    <name>ninefold::ui::NineController</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Enlarged to %1 × %2.</source>
        <translation>%1 × %2 に拡大しました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Variations of “%1”: how far may they go?</source>
        <translation>「%1」のバリエーション: どこまで変えますか？</translation>
    </message>
    <message>
        <source>More like “%1”: how much may change?</source>
        <translation>「%1」に似た画像: どのくらい変えますか？</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>「%3」は %2のうち %1 枚まで描いたところで Ninefold が止まりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.</source>
        <translation>
            <numerusform>Ninefold が止まったとき %n 組が待っていました。残りは%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>続きを描く</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>「%1」を中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were cancelled.</source>
        <translation>
            <numerusform>%n 組を中止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Enlarge “%1”</source>
        <translation>「%1」を拡大</translation>
    </message>
    <message numerus="yes">
        <source>Enlarge %n pictures</source>
        <translation>
            <numerusform>%n 枚を拡大</numerusform>
        </translation>
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
    <message>
        <source>Best fit first</source>
        <translation>よく合う順</translation>
    </message>
    <message>
        <source>Best looks first</source>
        <translation>見栄えのよい順</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>描いた順</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>自分の並び順</translation>
    </message>
    <message>
        <source>How well they fit the prompt</source>
        <translation>プロンプトにどれだけ合っているか</translation>
    </message>
    <message>
        <source>Sharpness, contrast and colour</source>
        <translation>鮮明さ、コントラスト、色</translation>
    </message>
    <message>
        <source>In the order of their seeds</source>
        <translation>シードの順</translation>
    </message>
    <message>
        <source>As you put them: drag, or Alt+← and Alt+→</source>
        <translation>好きな並び: ドラッグ、または Alt+← と Alt+→</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>画像の並び順</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>あと %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the best %n</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>上位 %n 枚だけ</numerusform>
        </translation>
    </message>
    <message>
        <source>As “%1” rates them</source>
        <translation>「%1」の評価による</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoteEditor</name>
    <message>
        <source>Write what you want to remember</source>
        <translation>覚えておきたいことを書いてください</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
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
    <name>ninefold::ui::PictureCell</name>
    <message>
        <source>Unlike the others</source>
        <translation>ほかと異なる</translation>
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
    <name>ninefold::ui::PictureMenu</name>
    <message>
        <source>Show in full</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Variations …</source>
        <translation>バリエーション…</translation>
    </message>
    <message>
        <source>More like this …</source>
        <translation>似た画像をさらに…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <source>Enlarge …</source>
        <translation>拡大 …</translation>
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
    <message>
        <source>Completions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>LoRAs act in the prompt only; %1 is left out here.</source>
        <translation>LoRA が働くのはプロンプトの中だけです。ここの %1 は使われません。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptFields</name>
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
        <source>Earlier prompts (Ctrl+H); Alt+↑ and Alt+↓ go through them</source>
        <translation>以前のプロンプト (Ctrl+H)。Alt+↑ と Alt+↓ で順にたどれます</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Wildcards: lists of your own for templates</source>
        <translation>ワイルドカード: テンプレートに使う自分の一覧</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>ワイルドカード</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptHint</name>
    <message>
        <source>Note on the prompt</source>
        <translation>プロンプトについての注意</translation>
    </message>
    <message>
        <source>This is longer than a prompt can be; what is grey can&apos;t be drawn. Shorten it.</source>
        <translation>プロンプトの上限を超えています。灰色の部分は描けません。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” is never closed: it counts to the end of the prompt.</source>
        <translation>「%1」が閉じられていないため、プロンプトの終わりまで有効になります。</translation>
    </message>
    <message>
        <source>“%1” has no partner: it is drawn as text.</source>
        <translation>「%1」の相手がないため、文字として扱われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) like that.</source>
        <translation>
            <numerusform>同様の括弧があと %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>The model knows none of these words, so the pictures will be a surprise. It knows for example %1.</source>
        <translation>モデルはこれらの言葉を知らないので、何が描かれるかはお楽しみです。たとえば %1 なら知っています。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptPanel</name>
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
    <message>
        <source>The time is learned from your past runs</source>
        <translation>時間はこれまでの実績から割り出しています</translation>
    </message>
    <message>
        <source>The time is a guess until the first run</source>
        <translation>最初に描くまで、時間は目安です</translation>
    </message>
    <message>
        <source>Style “%1” applied.</source>
        <translation>スタイル「%1」を適用しました。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべて中止</translation>
    </message>
    <message>
        <source>Cancels every batch; finished pictures stay</source>
        <translation>すべての組を中止します。できた画像は残ります</translation>
    </message>
    <message>
        <source>Queue · paused</source>
        <translation>待ち行列 · 一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Queue · %n batch(es)</source>
        <translation>
            <numerusform>待ち行列 · %n 組</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>描画を再開</translation>
    </message>
    <message>
        <source>Pause drawing</source>
        <translation>描画を一時停止</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」を中止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Draw it next</source>
        <translation>次に描く</translation>
    </message>
    <message>
        <source>Cancel this batch; its finished pictures stay (Del)</source>
        <translation>この組を中止します。できた画像は残ります (Del)</translation>
    </message>
    <message>
        <source>Draw “%1” next</source>
        <translation>「%1」を次に描く</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>「%1」を消去</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+↑ and Alt+↓, to change the order</source>
        <translation>ドラッグ、または Alt+↑ と Alt+↓ で順番を変えられます</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RatingStars</name>
    <message>
        <source>Rate: 1 to 5, 0 for none</source>
        <translation>評価: 1～5、0 で評価なし</translation>
    </message>
    <message>
        <source>Rating: the pictures differ</source>
        <translation>評価: 画像により異なる</translation>
    </message>
    <message>
        <source>Rating: none</source>
        <translation>評価: なし</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>評価: 5 点中 %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>They differ</source>
        <translation>異なる</translation>
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
    <name>ninefold::ui::ScoreList</name>
    <message>
        <source>%1 of 100 (score %2)</source>
        <translation>100 点中 %1（スコア %2）</translation>
    </message>
    <message>
        <source>Fitness, and in brackets the ranker&apos;s own number</source>
        <translation>適合度。かっこ内は評価モデル自身の数値</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>入力欄を空にする</translation>
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
    <message>
        <source>Ranking</source>
        <translation>順位付け</translation>
    </message>
    <message>
        <source>Ranker</source>
        <translation>評価モデル</translation>
    </message>
    <message>
        <source>What tells how well a picture fits its prompt. CLIP, OpenCLIP and SigLIP in your model folders can be chosen; new batches are ranked by it</source>
        <translation>画像がプロンプトにどれだけ合うかを判断するもの。モデルのフォルダーにある CLIP、OpenCLIP、SigLIP を選べます。新しい組はこれで順位付けされます</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>モデルに合わせる</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, knows %3 only)</source>
        <translation>%1（%2、%3 のみ）</translation>
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
    <name>ninefold::ui::ShelfModel</name>
    <message>
        <source>All pictures</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込んだもの</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1、%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here to put them into “%1”; F2 renames it</source>
        <translation>ここに画像をドロップすると「%1」に入ります。F2 で名前を変更</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ShelfPanel</name>
    <message>
        <source>Places and collections</source>
        <translation>場所とコレクション</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>このリストから外す</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>コレクションの名前</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>新しいコレクションの名前</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>A collection holds pictures that belong together</source>
        <translation>コレクションは関連する画像をまとめます</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>フォルダーを取り込む</translation>
    </message>
    <message>
        <source>Take in pictures of A1111, ComfyUI, InvokeAI, Fooocus or SwarmUI. The files stay where they are.</source>
        <translation>A1111、ComfyUI、InvokeAI、Fooocus、SwarmUI の画像を取り込みます。ファイルは元の場所に残ります。</translation>
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
        <source>Square</source>
        <translation>正方形</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SleepInhibitor</name>
    <message>
        <source>Drawing pictures</source>
        <translation>画像を描画中</translation>
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
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>クリックで画像を選択 (Enter)、Ctrl+V で貼り付け</translation>
    </message>
    <message>
        <source>Drag an edge or a corner to draw around the picture (arrows; Shift takes back, Ctrl+Z undoes). Click to choose another one (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>端や角をドラッグすると、画像の周りを描き足せます（矢印キー。Shift で戻し、Ctrl+Z で元に戻す）。クリックで別の画像を選択 (Enter)、Ctrl+V で貼り付け、Del で外します</translation>
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
    <name>ninefold::ui::StrengthBar</name>
    <message>
        <source>Draw nine</source>
        <translation>9 枚描く</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>どのくらい変えるか</translation>
    </message>
    <message>
        <source>How much may change: arrows move it, Enter draws</source>
        <translation>どのくらい変えるか: 矢印キーで調整、Enter で描画</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
    <name>ninefold::ui::StyleBar</name>
    <message>
        <source>Save style</source>
        <translation>スタイルを保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Keeps the prompt, the negative prompt and the settings under a name</source>
        <translation>プロンプト、ネガティブプロンプト、設定を名前を付けて残します</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>スタイルの名前</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>スタイル %1</translation>
    </message>
    <message>
        <source>%1
F2 renames, Del deletes</source>
        <translation>%1
F2 で名前を変更、Del で削除</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>名前を変更…	F2</translation>
    </message>
    <message>
        <source>Save again as it stands now</source>
        <translation>現在の内容で保存し直す</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>削除	Del</translation>
    </message>
    <message>
        <source>“%1” was saved anew.</source>
        <translation>「%1」を保存し直しました。</translation>
    </message>
    <message>
        <source>There is a style “%1” already.</source>
        <translation>スタイル「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>「%1」を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>The style “%1” was deleted.</source>
        <translation>スタイル「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Enter adds it; several are parted by commas</source>
        <translation>Enter で追加。複数はカンマで区切ります</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ %1 を外す</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>“%1” is not on all of the pictures; remove it</source>
        <translation>「%1」は一部の画像だけに付いています。外す</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagField</name>
    <message>
        <source>sky, blue, for the cover</source>
        <translation>空、青、表紙用</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags with commas between them; Enter keeps them</source>
        <translation>タグをカンマで区切って入力し、Enter で確定します</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s)</source>
        <translation>
            <numerusform>%n 枚のタグ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TemplatePreview</name>
    <message>
        <source>What the template becomes</source>
        <translation>テンプレートがどう埋まるか</translation>
    </message>
    <message>
        <source>Show another; each of the nine gets its own</source>
        <translation>別の例を見る。9 枚はそれぞれ違うものになります</translation>
    </message>
    <message>
        <source>Show another expansion</source>
        <translation>別の例を見る</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ThumbnailDelegate</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>ファイルがありません</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TokenMeter</name>
    <message>
        <source>%1 / %2</source>
        <comment>tokens and room for them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source> · %n part(s)</source>
        <translation>
            <numerusform> · %n 部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n token(s) of this prompt, up to %1 at a time. A longer prompt is read in parts; nothing is left out.</source>
        <translation>
            <numerusform>モデルはこのプロンプトを %n トークンとして、一度に %1 まで読みます。長いプロンプトは分けて読み、何も省きません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>プロンプトの長さ</translation>
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
    <name>ninefold::ui::TrashBar</name>
    <message>
        <source>Empty trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good</source>
        <translation>ゴミ箱の中身をすべて完全に削除</translation>
    </message>
    <message>
        <source>Delete everything in the trash and its files for good? Imported files stay where they are.</source>
        <translation>ゴミ箱の中身とそのファイルをすべて完全に削除しますか？取り込んだファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Del puts a picture back into the library.</source>
        <translation>Del で画像をライブラリに戻します。</translation>
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
    <message>
        <source>How the picture was made (I)</source>
        <translation>この画像の作り方 (I)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WildcardPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>プロンプトに入れる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>Lists of your own for templates; Del deletes one</source>
        <translation>テンプレートに使う自分の一覧。Del で削除します</translation>
    </message>
    <message>
        <source>No wildcards yet. Name a list, e.g. colour, and write one entry a line; __colour__ in a prompt then draws one of them.</source>
        <translation>ワイルドカードはまだありません。一覧に名前（例: colour）を付け、1 行に 1 項目を書いてください。プロンプトに __colour__ と書くと、その中から 1 つが選ばれます。</translation>
    </message>
    <message>
        <source>New list, e.g. colour</source>
        <translation>新しい一覧（例: colour）</translation>
    </message>
    <message>
        <source>Name of a new wildcard</source>
        <translation>新しいワイルドカードの名前</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; a / makes a folder. Enter adds it</source>
        <translation>文字、数字、-、_ が使えます。/ でフォルダーになります。Enter で追加</translation>
    </message>
    <message>
        <source>Begins a new list (Enter in the field)</source>
        <translation>新しい一覧を始めます（欄で Enter）</translation>
    </message>
    <message>
        <source>Entries of the wildcard</source>
        <translation>ワイルドカードの項目</translation>
    </message>
    <message>
        <source>One entry a line; # begins a comment, 3:: makes an entry three times as likely</source>
        <translation>1 行に 1 項目。# でコメント、3:: で 3 倍出やすくなります</translation>
    </message>
    <message>
        <source>Writes its name where the cursor stands in the prompt</source>
        <translation>プロンプトのカーソル位置に名前を書き込みます</translation>
    </message>
    <message>
        <source>Delete this list (Del in the list)</source>
        <translation>この一覧を削除（一覧で Del）</translation>
    </message>
    <message>
        <source>Delete the wildcard</source>
        <translation>ワイルドカードを削除</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _ in a name.</source>
        <translation>名前には文字、数字、- と単独の _ が使えます。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
</TS>
