<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Batch</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>正在加载 %1…</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>正在绘制 %1</translation>
    </message>
    <message>
        <source>no prompt, the model draws what it likes</source>
        <translation>没有提示词，模型自由发挥</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>drawn in %1, ranked in %2</source>
        <translation>绘制用时 %1，排名用时 %2</translation>
    </message>
    <message>
        <source>model loaded in %1</source>
        <translation>模型加载用时 %1</translation>
    </message>
    <message>
        <source>drawn without a prompt</source>
        <translation>无提示词绘制</translation>
    </message>
    <message>
        <source>Waiting to draw %1</source>
        <translation>等待绘制 %1</translation>
    </message>
    <message>
        <source>Cancelled · %1 of %2 kept</source>
        <translation>已取消 · 已保留 %1 张，共 %2</translation>
    </message>
    <message>
        <source>Stopped by an error · %1 of %2 drawn</source>
        <translation>因错误停止 · 已绘制 %1 张，共 %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>尚未绘制</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>排名 %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>shares rank %1</source>
        <translation>并列第 %1</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>与众不同</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>alike %1</source>
        <translation>相似 %1</translation>
    </message>
</context>
<context>
    <name>ControlNets</name>
    <message>
        <source>models of another kind</source>
        <translation>其他类型的模型</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 is damaged or no picture.</source>
        <translation>%1 已损坏或不是图片。</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk.</source>
        <translation>%1 已不在磁盘上。</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Rated 5</source>
        <translation>评分 5</translation>
    </message>
    <message>
        <source>Rated %1 or more</source>
        <translation>评分 %1 以上</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Made from a picture</source>
        <translation>由图片制作</translation>
    </message>
    <message>
        <source>Drawn from a prompt</source>
        <translation>由提示词绘制</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此制作</translation>
    </message>
    <message>
        <source>Fitness %1 or more</source>
        <translation>契合度 %1 以上</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>未排除</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Similar to one picture</source>
        <translation>与某图片相似</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>≈ %1 min</source>
        <translation>≈ %1 分钟</translation>
    </message>
    <message>
        <source>≈ %1 s</source>
        <translation>≈ %1 秒</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation>%1 秒后完成</translation>
    </message>
</context>
<context>
    <name>RecipeWording</name>
    <message>
        <source>32-bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>16 位浮点</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Negative template</source>
        <translation>反向模板</translation>
    </message>
    <message>
        <source>%1, rescaled by %2</source>
        <translation>%1，校正 %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 times as large, strength %2</source>
        <translation>%1 倍大小，强度 %2</translation>
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
        <translation>%1，步骤偏移 %2</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>第二遍</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1，权重 %2</translation>
    </message>
    <message>
        <source>%1 times, by %2</source>
        <translation>%1 倍，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a LoRA and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (text %3)</source>
        <comment>a LoRA and its weights</comment>
        <translation>%1 %2（文本 %3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>deep blocks every %1 steps</source>
        <translation>深层块每 %1 步计算一次</translation>
    </message>
    <message>
        <source>%1 % of tokens merged</source>
        <translation>合并 %1 % 的标记</translation>
    </message>
    <message>
        <source>%1, seen as %2</source>
        <comment>a ControlNet and what it sees</comment>
        <translation>%1，视为%2</translation>
    </message>
    <message>
        <source>%1, from %2 % to %3 % of the steps</source>
        <comment>a control</comment>
        <translation>%1，从步数的 %2 % 到 %3 %</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Chosen for this prompt before %1 of 100 others</source>
        <translation>就此提示词而言，优先于另外 100 张中的 %1 张</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>排名 %1</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>契合度 %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date, as QLocale writes it</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale writes it</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>mixed styles</source>
        <translation>混合画风</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Was it moved or deleted outside the studio? The others are not affected.</source>
        <translation>它是否在工作室之外被移动或删除？其他图片不受影响。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t follow the schedule &quot;%2&quot;.</source>
        <translation>%1 无法使用调度“%2”。</translation>
    </message>
    <message>
        <source>%1 checkpoint in one file.</source>
        <translation>%1 检查点（单个文件）。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit its configuration: %2.</source>
        <translation>%1 与其配置不符：%2。</translation>
    </message>
    <message>
        <source>%1 has no %2.safetensors.</source>
        <translation>%1 中没有 %2.safetensors。</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>%1 中没有张量“%2”。</translation>
    </message>
    <message>
        <source>%1 holds no model that Ninefold knows.</source>
        <translation>%1 中没有 Ninefold 认识的模型。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can rank pictures.</source>
        <translation>%1 中没有可以为图片排名的内容。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or TIFF picture.</source>
        <translation>%1 不是 PNG、JPEG、WebP 或 TIFF 图片。</translation>
    </message>
    <message>
        <source>%1 is no PNG.</source>
        <translation>%1 不是 PNG。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 不是可以读取的图片。</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is not a model folder: model_index.json is missing.</source>
        <translation>%1 不是模型文件夹：缺少 model_index.json。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 不是有效的 JSON：%2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>%1 is too large (%2 bytes) for what it should be.</source>
        <translation>%1 过大（%2 字节），与其应有的内容不符。</translation>
    </message>
    <message>
        <source>%1 misshapen (%2)</source>
        <translation>%1 个形状不符 (%2)</translation>
    </message>
    <message>
        <source>%1 missing (%2)</source>
        <translation>缺少 %1 个 (%2)</translation>
    </message>
    <message>
        <source>%1 names no model folders.</source>
        <translation>%1 没有列出任何模型文件夹。</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn in one job.</source>
        <translation>一个任务中无法绘制 %1 张图片。</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn.</source>
        <translation>无法绘制 %1 张图片。</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn.</source>
        <translation>无法以 %1 步绘制。</translation>
    </message>
    <message>
        <source>%1 steps don&apos;t fit into the noise schedule of this model.</source>
        <translation>%1 步超出了此模型的噪声调度。</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>%1 个多余 (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ninefold.</source>
        <translation>%1 由较新的 Ninefold 写入。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which Ninefold can&apos;t rank with.</source>
        <translation>%1：%2 为 %3，Ninefold 无法用它排名。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1[%2] is %3</source>
        <translation>%1[%2] 为 %3</translation>
    </message>
    <message>
        <source>1 turns it off; 3 to 8 is usual.</source>
        <translation>1 表示关闭；通常为 3 到 8。</translation>
    </message>
    <message>
        <source>A ControlNet: steers a model by an outline or a pose.</source>
        <translation>ControlNet：用轮廓或姿势引导模型。</translation>
    </message>
    <message>
        <source>A LoRA: changes how a model draws.</source>
        <translation>LoRA：改变模型的画法。</translation>
    </message>
    <message>
        <source>A VAE: turns latents into pixels, draws nothing by itself.</source>
        <translation>VAE：把潜变量变成像素，单独不能绘制。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>收藏集需要名称。</translation>
    </message>
    <message>
        <source>A file that is damaged or incomplete.</source>
        <translation>损坏或不完整的文件。</translation>
    </message>
    <message>
        <source>A mask needs a picture to redraw a part of.</source>
        <translation>蒙版需要一张要重绘局部的图片。</translation>
    </message>
    <message>
        <source>A mask needs a picture to start from.</source>
        <translation>蒙版需要一张起始图片。</translation>
    </message>
    <message>
        <source>A model in the diffusers layout.</source>
        <translation>diffusers 格式的模型。</translation>
    </message>
    <message>
        <source>A picture needs at least one step.</source>
        <translation>图片至少需要一步。</translation>
    </message>
    <message>
        <source>A quantised model in the GGUF format.</source>
        <translation>GGUF 格式的量化模型。</translation>
    </message>
    <message>
        <source>A strength below 1 needs a picture to start from.</source>
        <translation>强度低于 1 时需要一张起始图片。</translation>
    </message>
    <message>
        <source>A text encoder: reads prompts, draws nothing by itself.</source>
        <translation>文本编码器：读取提示词，单独不能绘制。</translation>
    </message>
    <message>
        <source>A text inside %1 unpacks to more than 16 MiB.</source>
        <translation>%1 中的一段文字解压后超过 16 MiB。</translation>
    </message>
    <message>
        <source>A weights file of a kind that Ninefold doesn&apos;t know.</source>
        <translation>Ninefold 不认识的权重文件。</translation>
    </message>
    <message>
        <source>An embedding: a word that a model can learn.</source>
        <translation>嵌入：模型可以学会的一个词。</translation>
    </message>
    <message>
        <source>An image encoder such as CLIP: ranks pictures, draws nothing by itself.</source>
        <translation>图像编码器（如 CLIP）：为图片排名，单独不能绘制。</translation>
    </message>
    <message>
        <source>An upscaler: enlarges pictures.</source>
        <translation>放大模型：放大图片。</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>另一个程序正占用图库。</translation>
    </message>
    <message>
        <source>At most 8192 px a side can be doubled.</source>
        <translation>每边最多 8192 像素的图片才能加倍。</translation>
    </message>
    <message>
        <source>Both files must be of the same model.</source>
        <translation>两个文件必须属于同一模型。</translation>
    </message>
    <message>
        <source>Can&apos;t delete %1: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t make the library folder %1: %2.</source>
        <translation>无法创建图库文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t read %1.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has space.</source>
        <translation>请检查磁盘是否已连接并有可用空间。</translation>
    </message>
    <message>
        <source>Check that the model is complete.</source>
        <translation>请检查模型是否完整。</translation>
    </message>
    <message>
        <source>Check that weights and config.json belong together.</source>
        <translation>请检查权重与 config.json 是否相配。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>Choose Euler or DPM++ 2M.</source>
        <translation>请选择 Euler 或 DPM++ 2M。</translation>
    </message>
    <message>
        <source>Choose a multiple of %1 from %1 to %2.</source>
        <translation>请选择 %1 到 %2 之间 %1 的倍数。</translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>请选择较小的尺寸或一次少画几张，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>请选择其他文件夹或更改其权限。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose at most %1; 4 to 8 are enough.</source>
        <translation>最多选择 %1；4 到 8 就够了。</translation>
    </message>
    <message>
        <source>Choose auto, bf16 or f32.</source>
        <translation>请选择 auto、bf16 或 f32。</translation>
    </message>
    <message>
        <source>Choose auto, f32, bf16 or fp16.</source>
        <translation>请选择 auto、f32、bf16 或 fp16。</translation>
    </message>
    <message>
        <source>Choose cpu or cuda.</source>
        <translation>请选择 cpu 或 cuda。</translation>
    </message>
    <message>
        <source>Choose fewer steps.</source>
        <translation>请选择较少的步数。</translation>
    </message>
    <message>
        <source>Choose from 1 to %1.</source>
        <translation>请选择 1 到 %1。</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000.</source>
        <translation>请选择 1 到 1000。</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000; 8 to 30 is usual.</source>
        <translation>请选择 1 到 1000；通常为 8 到 30。</translation>
    </message>
    <message>
        <source>Choose it again and start a new job.</source>
        <translation>请重新选择它并开始新的任务。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>请从 %1 中选择。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请从以下选择：%1。</translation>
    </message>
    <message>
        <source>Choose the folder in which the models are.</source>
        <translation>请选择模型所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of a CLIPModel in the transformers layout.</source>
        <translation>请选择 transformers 格式的 CLIPModel 文件夹。</translation>
    </message>
    <message>
        <source>Choose the schedule &quot;automatic&quot; or another sampler.</source>
        <translation>请选择“自动”调度或其他采样器。</translation>
    </message>
    <message>
        <source>Chunks can be added only to a PNG.</source>
        <translation>只能向 PNG 添加数据块。</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>请关闭它后重试。</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit (ulimit -v).</source>
        <translation>请关闭其他程序或提高限制 (ulimit -v)。</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s extra_model_paths.yaml has headings with folders below them.</source>
        <translation>ComfyUI 的 extra_model_paths.yaml 由标题及其下的文件夹组成。</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer folder again.</source>
        <translation>请重新复制模型的 tokenizer 文件夹。</translation>
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
        <translation>每一步都加入新噪声的 DPM++ 2M：20 到 30 步，细节丰富。</translation>
    </message>
    <message>
        <source>Draw on the processor with --device cpu.</source>
        <translation>请用 --device cpu 在处理器上绘制。</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
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
        <translation>每一步都加入新噪声的 Euler：更生动，但不会收敛。</translation>
    </message>
    <message>
        <source>Export as PNG or WebP instead.</source>
        <translation>请改为导出 PNG 或 WebP。</translation>
    </message>
    <message>
        <source>Exported pictures can be at most %1 px a side.</source>
        <translation>导出的图片每边最多 %1 像素。</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>可用字段为 %1。</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For distilled models only: a picture in 2 to 8 steps.</source>
        <translation>仅用于蒸馏模型：2 到 8 步成图。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>Heun</source>
        <translation>Heun</translation>
    </message>
    <message>
        <source>ICU lacks its Unicode normalization data.</source>
        <translation>ICU 缺少 Unicode 规范化数据。</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>图像编码器</translation>
    </message>
    <message>
        <source>Install Ninefold again or set NINEFOLD_RESOURCES to their folder.</source>
        <translation>请重新安装 Ninefold，或将 NINEFOLD_RESOURCES 设为其文件夹。</translation>
    </message>
    <message>
        <source>Is it a whole PNG, JPEG, WebP or TIFF file?</source>
        <translation>它是完整的 PNG、JPEG、WebP 或 TIFF 文件吗？</translation>
    </message>
    <message>
        <source>It is damaged, or too large to be opened.</source>
        <translation>它已损坏，或太大而无法打开。</translation>
    </message>
    <message>
        <source>Its parts don&apos;t belong together, or it isn&apos;t made to draw from text.</source>
        <translation>它的各部分不相配，或它不是用来由文字绘制的。</translation>
    </message>
    <message>
        <source>Job %1 already has picture %2.</source>
        <translation>任务 %1 已有图片 %2。</translation>
    </message>
    <message>
        <source>Known are linear, scaled_linear and squaredcos_cap_v2.</source>
        <translation>已知的有 linear、scaled_linear 和 squaredcos_cap_v2。</translation>
    </message>
    <message>
        <source>Known models: %1.</source>
        <translation>已知的模型：%1。</translation>
    </message>
    <message>
        <source>LCM</source>
        <translation>LCM</translation>
    </message>
    <message>
        <source>Leave it out for a random one.</source>
        <translation>留空则随机选取。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Make the mask as large as the picture.</source>
        <translation>请让蒙版与图片一样大。</translation>
    </message>
    <message>
        <source>Mend it or delete it; it holds the list of your model folders.</source>
        <translation>请修复或删除它；其中保存着您的模型文件夹列表。</translation>
    </message>
    <message>
        <source>Mend the line, or take the folder off the list.</source>
        <translation>请修正该行，或将该文件夹移出列表。</translation>
    </message>
    <message>
        <source>Models read only its first words: shorten it to 64 KiB or less.</source>
        <translation>模型只读取开头的词：请缩短到 64 KiB 以内。</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>没有安装任何模型。</translation>
    </message>
    <message>
        <source>Nothing to do: the studio finds its ranker by itself.</source>
        <translation>无需操作：工作室会自行找到排名器。</translation>
    </message>
    <message>
        <source>Paint white where the picture should change.</source>
        <translation>请把需要改变的地方涂成白色。</translation>
    </message>
    <message>
        <source>Predicts and corrects in one call: good pictures in 8 to 15 steps.</source>
        <translation>一次完成预测与校正：8 到 15 步即可得到好图。</translation>
    </message>
    <message>
        <source>Put ninefold.sqlite aside: a new one is made from the pictures.</source>
        <translation>请把 ninefold.sqlite 移到一边：会根据图片新建一个。</translation>
    </message>
    <message>
        <source>Second order from the step before: sharp in 15 to 25 steps.</source>
        <translation>利用前一步的二阶方法：15 到 25 步，画面锐利。</translation>
    </message>
    <message>
        <source>Second order: cleaner than Euler, at twice the time a step.</source>
        <translation>二阶方法：比 Euler 更干净，每步用时加倍。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短它。</translation>
    </message>
    <message>
        <source>Something went wrong inside.</source>
        <translation>内部出错。</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1</source>
        <translation>内部出错：%1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1</source>
        <translation>Stable Diffusion 1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1 and 2</source>
        <translation>Stable Diffusion 1 和 2</translation>
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
        <translation>Stable Diffusion XL 精修模型</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>The UNet of a model; text encoder and VAE are missing.</source>
        <translation>模型的 UNet；缺少文本编码器和 VAE。</translation>
    </message>
    <message>
        <source>The classic deterministic sampler: steady, and invertible.</source>
        <translation>经典的确定性采样器：稳定且可逆。</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written (%1).</source>
        <translation>读写图库时磁盘出错 (%1)。</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>磁盘已满：请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t safetensors; get it again.</source>
        <translation>文件已损坏或不是 safetensors；请重新获取。</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm.</source>
        <translation>文件已损坏，或是为造成损害而制作的。</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>文件需要名称。</translation>
    </message>
    <message>
        <source>The guidance scale must be from 0 to 100.</source>
        <translation>引导强度必须在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>The height of %1 px can&apos;t be drawn.</source>
        <translation>无法绘制 %1 像素的高度。</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened or written (%1).</source>
        <translation>无法打开或写入图库 (%1)。</translation>
    </message>
    <message>
        <source>The library can&apos;t be written: the disk is full.</source>
        <translation>无法写入图库：磁盘已满。</translation>
    </message>
    <message>
        <source>The library knows no state &quot;%1&quot; of a job.</source>
        <translation>图库中没有任务状态“%1”。</translation>
    </message>
    <message>
        <source>The library&apos;s database failed (%1).</source>
        <translation>图库的数据库出错 (%1)。</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged (%1).</source>
        <translation>图库的数据库已损坏 (%1)。</translation>
    </message>
    <message>
        <source>The mask is %1 px, the picture %2 px.</source>
        <translation>蒙版为 %1 像素，图片为 %2 像素。</translation>
    </message>
    <message>
        <source>The mask is black everywhere: nothing would be redrawn.</source>
        <translation>蒙版全是黑色：不会重绘任何内容。</translation>
    </message>
    <message>
        <source>The models that come with Ninefold were not found.</source>
        <translation>找不到 Ninefold 自带的模型。</translation>
    </message>
    <message>
        <source>The name has a { without its }.</source>
        <translation>名称中的 { 缺少对应的 }。</translation>
    </message>
    <message>
        <source>The name has a } without its {.</source>
        <translation>名称中的 } 缺少对应的 {。</translation>
    </message>
    <message>
        <source>The negative prompt is %1 bytes long.</source>
        <translation>反向提示词长达 %1 字节。</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: %1 is %2.</source>
        <translation>无法使用此模型的噪声调度：%1 为 %2。</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: beta_schedule is &quot;%1&quot;.</source>
        <translation>无法使用此模型的噪声调度：beta_schedule 为“%1”。</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: it needs %1 betas between 0 and 1.</source>
        <translation>无法使用此模型的噪声调度：需要 %1 个介于 0 和 1 之间的 beta。</translation>
    </message>
    <message>
        <source>The noise schedule of this model is not a JSON object.</source>
        <translation>此模型的噪声调度不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be read.</source>
        <translation>无法读取图片 %1。</translation>
    </message>
    <message>
        <source>The picture %1 claims to be %2x%3 px.</source>
        <translation>图片 %1 声称为 %2×%3 像素。</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>图片 %1 已损坏。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as %1.</source>
        <translation>无法将图片写为 %1。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as JPEG.</source>
        <translation>无法将图片写为 JPEG。</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged.</source>
        <translation>图片太大，无法放大。</translation>
    </message>
    <message>
        <source>The picture that this job starts from is gone.</source>
        <translation>此任务的起始图片已不存在。</translation>
    </message>
    <message>
        <source>The picture to be stored is no PNG.</source>
        <translation>要存储的图片不是 PNG。</translation>
    </message>
    <message>
        <source>The picture&apos;s metadata can&apos;t be written: %1</source>
        <translation>无法写入图片的元数据：%1</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long.</source>
        <translation>提示词长达 %1 字节。</translation>
    </message>
    <message>
        <source>The prompt is longer than 256 MiB.</source>
        <translation>提示词超过 256 MiB。</translation>
    </message>
    <message>
        <source>The prompt is too long to be kept in a JPEG file.</source>
        <translation>提示词太长，无法保存在 JPEG 文件中。</translation>
    </message>
    <message>
        <source>The recipe is damaged: %1</source>
        <translation>配方已损坏：%1</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>搜索已损坏：%1</translation>
    </message>
    <message>
        <source>The seed &quot;%1&quot; is not a whole number from 0 to 18446744073709551615.</source>
        <translation>种子“%1”不是 0 到 18446744073709551615 之间的整数。</translation>
    </message>
    <message>
        <source>The simplest solver: quick, smooth, the same picture at any step count.</source>
        <translation>最简单的求解器：快速、平滑，无论多少步都是同一画面。</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not WIDTHxHEIGHT.</source>
        <translation>尺寸“%1”不是“宽x高”的形式。</translation>
    </message>
    <message>
        <source>The source picture&apos;s id &quot;%1&quot; is no SHA-256.</source>
        <translation>源图片的标识“%1”不是 SHA-256。</translation>
    </message>
    <message>
        <source>The stored recipe</source>
        <translation>存储的配方</translation>
    </message>
    <message>
        <source>The strength must be from 0 to 1.</source>
        <translation>强度必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The strength of the variation must be from 0 to 1.</source>
        <translation>变体强度必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The text encoder can&apos;t read these token ids.</source>
        <translation>文本编码器无法读取这些标记编号。</translation>
    </message>
    <message>
        <source>The tokenizer file %1 %2.</source>
        <translation>分词器文件 %1 %2。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s merges.txt speaks of &quot;%1&quot;, which is not in vocab.json.</source>
        <translation>分词器的 merges.txt 提到“%1”，而 vocab.json 中没有。</translation>
    </message>
    <message>
        <source>The width of %1 px can&apos;t be drawn.</source>
        <translation>无法绘制 %1 像素的宽度。</translation>
    </message>
    <message>
        <source>There are no pictures for a contact sheet.</source>
        <translation>没有可用于联系表的图片。</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的收藏集。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>没有设备“%1”。</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>没有字段 {%1}。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>没有任务 %1。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>没有模型“%1”。</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>没有模型文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no picture format &quot;%1&quot;.</source>
        <translation>没有图片格式“%1”。</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>没有可保存的图片。</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;.</source>
        <translation>没有精度“%1”。</translation>
    </message>
    <message>
        <source>There is no sampler &quot;%1&quot;.</source>
        <translation>没有采样器“%1”。</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>没有调度“%1”。</translation>
    </message>
    <message>
        <source>There is not enough memory for this job.</source>
        <translation>内存不足，无法完成此任务。</translation>
    </message>
    <message>
        <source>There is not enough memory to draw: %1 MiB can&apos;t be had.</source>
        <translation>内存不足，无法绘制：无法取得 %1 MiB。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the library.</source>
        <translation>内存不足，无法读取图库。</translation>
    </message>
    <message>
        <source>This machine has no CUDA device that this build can use.</source>
        <translation>这台机器没有此版本可用的 CUDA 设备。</translation>
    </message>
    <message>
        <source>This program knows no such schedule.</source>
        <translation>此程序不认识这样的调度。</translation>
    </message>
    <message>
        <source>This sampler can&apos;t draw with a model that predicts noise and has zero terminal SNR.</source>
        <translation>此采样器无法用于预测噪声且终端信噪比为零的模型。</translation>
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
        <translation>请更新 Ninefold 后再打开；没有做任何更改。</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation>要保存的内容需要名称。</translation>
    </message>
    <message>
        <source>Write for example 256x256.</source>
        <translation>例如写成 256x256。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>“%1”的 dtype“%2”未知</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of a picture.</source>
        <translation>“%1”不是对图片的更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a job.</source>
        <translation>“%1”不是任务的状态。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside the file, which may be truncated</source>
        <translation>“%1”位于文件之外，文件可能被截断</translation>
    </message>
    <message>
        <source>but one text encoder gives one width</source>
        <translation>但一个文本编码器只有一个宽度</translation>
    </message>
    <message>
        <source>fp16 can&apos;t be computed on the processor.</source>
        <translation>处理器无法计算 fp16。</translation>
    </message>
    <message>
        <source>has a wild id for &quot;%1&quot;</source>
        <translation>中“%1”的编号异常</translation>
    </message>
    <message>
        <source>has no pair in line %1</source>
        <translation>第 %1 行不是一对</translation>
    </message>
    <message>
        <source>has no text for %1</source>
        <translation>没有 %1 的文字</translation>
    </message>
    <message>
        <source>has no whole number for &quot;%1&quot;</source>
        <translation>中“%1”的值不是整数</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>不含 JSON 对象</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>缺少特殊标记“%1”</translation>
    </message>
    <message>
        <source>leaves no room for a token</source>
        <translation>没有为标记留出空间</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>ninefold.json</source>
        <translation>ninefold.json</translation>
    </message>
    <message>
        <source>ninefold.json: fitness.percentiles is not a list of 101 rising numbers.</source>
        <translation>ninefold.json：fitness.percentiles 不是 101 个递增数字的列表。</translation>
    </message>
    <message>
        <source>the UNet maps %1 channels to %2, but the latent has %3</source>
        <translation>UNet 将 %1 个通道映射到 %2 个，而潜变量有 %3 个</translation>
    </message>
    <message>
        <source>the UNet&apos;s cross_attention_dim is %1, but the text encoder&apos;s width is %2</source>
        <translation>UNet 的 cross_attention_dim 为 %1，而文本编码器的宽度为 %2</translation>
    </message>
    <message>
        <source>the autoencoder isn&apos;t one of colours</source>
        <translation>自编码器不是用于彩色的</translation>
    </message>
    <message>
        <source>the bytes of &quot;%1&quot; don&apos;t match its shape</source>
        <translation>“%1”的字节数与其形状不符</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not that of a tensor</source>
        <translation>“%1”的条目不是张量</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>文件在文件头中间就结束了</translation>
    </message>
    <message>
        <source>the file is shorter than a header</source>
        <translation>文件比文件头还短</translation>
    </message>
    <message>
        <source>the header claims to be above 100 MB</source>
        <translation>文件头声称超过 100 MB</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>文件头不是 JSON 对象</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is too large</source>
        <translation>“%1”的形状过大</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a shape or range that is no natural number</source>
        <translation>张量“%1”的形状或范围不是自然数</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is there twice</source>
        <translation>张量“%1”出现了两次</translation>
    </message>
    <message>
        <source>the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>张量“%1”与“%2”重叠</translation>
    </message>
    <message>
        <source>which Ninefold can&apos;t draw with</source>
        <translation>Ninefold 无法用它绘制</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide every width</source>
        <translation>它不能整除每个宽度</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide hidden_size</source>
        <translation>它不能整除 hidden_size</translation>
    </message>
    <message>
        <source>which doesn&apos;t have one entry a level</source>
        <translation>它没有为每一级提供一个值</translation>
    </message>
    <message>
        <source>which doesn&apos;t mirror down_block_types</source>
        <translation>它与 down_block_types 不对称</translation>
    </message>
    <message>
        <source>which is neither true nor false</source>
        <translation>它既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>which is no list of names</source>
        <translation>它不是名称列表</translation>
    </message>
    <message>
        <source>which is no list of sizes</source>
        <translation>它不是尺寸列表</translation>
    </message>
    <message>
        <source>which is no list of true and false</source>
        <translation>它不是 true 和 false 的列表</translation>
    </message>
    <message>
        <source>which is no number</source>
        <translation>它不是数字</translation>
    </message>
    <message>
        <source>which is no object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>which is no size</source>
        <translation>它不是尺寸</translation>
    </message>
    <message>
        <source>which is no text</source>
        <translation>它不是文字</translation>
    </message>
    <message>
        <source>which is no whole number</source>
        <translation>它不是整数</translation>
    </message>
    <message>
        <source>A wildcard can&apos;t be called &quot;%1&quot;.</source>
        <translation>通配符不能叫“%1”。</translation>
    </message>
    <message>
        <source>Can&apos;t remove the wildcard __%1__: %2.</source>
        <translation>无法移除通配符 __%1__：%2。</translation>
    </message>
    <message>
        <source>Every alternative of the template has the weight 0.</source>
        <translation>模板的所有选项权重都是 0。</translation>
    </message>
    <message>
        <source>Give one of them a weight above 0.</source>
        <translation>请给其中一个大于 0 的权重。</translation>
    </message>
    <message>
        <source>Make it with the Wildcards button, or put %1.txt into %2.</source>
        <translation>请用“通配符”按钮创建，或把 %1.txt 放入 %2。</translation>
    </message>
    <message>
        <source>Save its file again as UTF-8.</source>
        <translation>请将其文件重新保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Start it anew.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Take one of these names out of its file.</source>
        <translation>请从其文件中去掉其中一个名称。</translation>
    </message>
    <message>
        <source>The prompts of job %1 are lost.</source>
        <translation>任务 %1 的提示词已丢失。</translation>
    </message>
    <message>
        <source>The stored list of prompts</source>
        <translation>存储的提示词列表</translation>
    </message>
    <message>
        <source>The stored list of prompts is damaged: %1</source>
        <translation>存储的提示词列表已损坏：%1</translation>
    </message>
    <message>
        <source>The template grows into more than a prompt can hold.</source>
        <translation>模板展开后超出了提示词的容量。</translation>
    </message>
    <message>
        <source>The wildcard __%1__ is empty.</source>
        <translation>通配符 __%1__ 是空的。</translation>
    </message>
    <message>
        <source>The wildcard __%1__ isn&apos;t UTF-8 text.</source>
        <translation>通配符 __%1__ 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The wildcard __%1__ leads to itself: %2.</source>
        <translation>通配符 __%1__ 又指向自己：%2。</translation>
    </message>
    <message>
        <source>There is no wildcard __%1__.</source>
        <translation>没有通配符 __%1__。</translation>
    </message>
    <message>
        <source>Use fewer wildcards or braces within each other.</source>
        <translation>请减少通配符或花括号的嵌套。</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _, and / for folders.</source>
        <translation>可用字母、数字、- 和单个 _，文件夹用 /。</translation>
    </message>
    <message>
        <source>Write one entry a line into it.</source>
        <translation>请每行写入一项。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw in %2 steps.</source>
        <translation>%1 无法以 %2 步绘制。</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>%1 缺少%2。</translation>
    </message>
    <message>
        <source>%1 lacks the tensor %2 of its index.</source>
        <translation>%1 缺少其索引中的张量 %2。</translation>
    </message>
    <message>
        <source>%1 lists no tensors.</source>
        <translation>%1 没有列出任何张量。</translation>
    </message>
    <message>
        <source>%1 names no file for %2.</source>
        <translation>%1 没有为 %2 指明文件。</translation>
    </message>
    <message>
        <source>%1 points out of its folder: %2.</source>
        <translation>%1 指向其文件夹之外：%2。</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn in the second pass.</source>
        <translation>第二遍无法以 %1 步绘制。</translation>
    </message>
    <message>
        <source>%1: %2 has an unexpected shape.</source>
        <translation>%1：%2 的形状出乎意料。</translation>
    </message>
    <message>
        <source>0 or 1 is usual.</source>
        <translation>通常为 0 或 1。</translation>
    </message>
    <message>
        <source>0 to 1 guides all the way.</source>
        <translation>0 到 1 表示全程引导。</translation>
    </message>
    <message>
        <source>A PDF needs at least one picture, and no empty one.</source>
        <translation>PDF 至少需要一张图片，且不能是空白图片。</translation>
    </message>
    <message>
        <source>A picture that starts from another has no second pass.</source>
        <translation>以另一张图片为起点的图片没有第二遍。</translation>
    </message>
    <message>
        <source>Choose a folder in the diffusers layout, or a checkpoint file.</source>
        <translation>请选择 diffusers 格式的文件夹或检查点文件。</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000, or 0 for as many as in the first.</source>
        <translation>请选择 1 到 1000，或 0 表示与第一遍相同。</translation>
    </message>
    <message>
        <source>Choose from 1 to 4; 1 is no second pass.</source>
        <translation>请选择 1 到 4；1 表示没有第二遍。</translation>
    </message>
    <message>
        <source>Choose torch-cpu or philox.</source>
        <translation>请选择 torch-cpu 或 philox。</translation>
    </message>
    <message>
        <source>Clip skip must be from 0 to 11.</source>
        <translation>Clip skip 必须在 0 到 11 之间。</translation>
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
        <translation>每一步都加入新噪声的 DPM2：细节丰富，但不会收敛。</translation>
    </message>
    <message>
        <source>Don&apos;t trust this file; get the model in the safetensors format.</source>
        <translation>不要信任此文件；请获取 safetensors 格式的模型。</translation>
    </message>
    <message>
        <source>Don&apos;t use this model; its index has been tampered with.</source>
        <translation>不要使用此模型；它的索引被篡改过。</translation>
    </message>
    <message>
        <source>Draw without it, or choose the larger size.</source>
        <translation>请不使用它，或选择较大的尺寸。</translation>
    </message>
    <message>
        <source>Files of different models may be mixed up; get them again.</source>
        <translation>可能混入了不同模型的文件；请重新获取。</translation>
    </message>
    <message>
        <source>For models distilled for it: a picture in 4 to 8 steps, and finer in more.</source>
        <translation>用于专门蒸馏的模型：4 到 8 步成图，步数更多则更精细。</translation>
    </message>
    <message>
        <source>Fourth order from the steps before: smooth, and better with many steps.</source>
        <translation>利用前几步的四阶方法：平滑，步数多时更好。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>请重新获取该文件。</translation>
    </message>
    <message>
        <source>Get the whole checkpoint rather than a pruned part of it.</source>
        <translation>请获取完整的检查点，而不是裁剪过的部分。</translation>
    </message>
    <message>
        <source>Get the whole model, in one file or as a folder in the diffusers layout.</source>
        <translation>请获取完整的模型：单个文件，或 diffusers 格式的文件夹。</translation>
    </message>
    <message>
        <source>It draws with Stable Diffusion 1, 2 and XL, whole, as a folder in the diffusers layout or as one file.</source>
        <translation>它使用完整的 Stable Diffusion 1、2 和 XL：diffusers 格式的文件夹或单个文件。</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Models are checkpoints in one file, or folders with model_index.json.</source>
        <translation>模型是单个文件的检查点，或带有 model_index.json 的文件夹。</translation>
    </message>
    <message>
        <source>No model predicts &quot;%1&quot;.</source>
        <translation>没有模型预测“%1”。</translation>
    </message>
    <message>
        <source>Second order along the slope of each step&apos;s middle, at twice the time.</source>
        <translation>沿每步中点斜率的二阶方法，用时加倍。</translation>
    </message>
    <message>
        <source>TCD</source>
        <translation>TCD</translation>
    </message>
    <message>
        <source>The end of the guidance must be from 0 to 1.</source>
        <translation>引导的终点必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The enlarged height of %1 px can&apos;t be drawn.</source>
        <translation>无法绘制放大后 %1 像素的高度。</translation>
    </message>
    <message>
        <source>The enlarged width of %1 px can&apos;t be drawn.</source>
        <translation>无法绘制放大后 %1 像素的宽度。</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; get it again.</source>
        <translation>文件已损坏或是其他类型；请重新获取。</translation>
    </message>
    <message>
        <source>The file is damaged or was made to do harm; get it again from its source.</source>
        <translation>文件已损坏，或是为造成损害而制作的；请从来源重新获取。</translation>
    </message>
    <message>
        <source>The file is incomplete or of another kind; get it again.</source>
        <translation>文件不完整或是其他类型；请重新获取。</translation>
    </message>
    <message>
        <source>The guidance can&apos;t end before it begins.</source>
        <translation>引导不能在开始之前结束。</translation>
    </message>
    <message>
        <source>The noise &quot;%1&quot; can&apos;t be drawn here.</source>
        <translation>此处无法生成噪声“%1”。</translation>
    </message>
    <message>
        <source>The rescale of the guidance must be from 0 to 1.</source>
        <translation>引导的校正必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The second pass can&apos;t enlarge by this factor.</source>
        <translation>第二遍无法按此倍数放大。</translation>
    </message>
    <message>
        <source>The start of the guidance must be from 0 to 1.</source>
        <translation>引导的起点必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The strength of the second pass must be from 0 to 1.</source>
        <translation>第二遍的强度必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Third order with fresh noise at every step: at its best from 25 steps on.</source>
        <translation>每一步都加入新噪声的三阶方法：25 步起效果最佳。</translation>
    </message>
    <message>
        <source>This version draws with Stable Diffusion 1, 2 and XL.</source>
        <translation>此版本使用 Stable Diffusion 1、2 和 XL 绘制。</translation>
    </message>
    <message>
        <source>This version reads safetensors and PyTorch files.</source>
        <translation>此版本读取 safetensors 和 PyTorch 文件。</translation>
    </message>
    <message>
        <source>Two looks a step along a noisy path: rich detail in 10 to 15 steps.</source>
        <translation>沿带噪声的路径每步看两次：10 到 15 步，细节丰富。</translation>
    </message>
    <message>
        <source>Two looks a step and fresh noise: lively and clean, at twice the time.</source>
        <translation>每步看两次并加入新噪声：生动而干净，用时加倍。</translation>
    </message>
    <message>
        <source>describes %1 as no tensor can be</source>
        <translation>对 %1 的描述不可能是张量</translation>
    </message>
    <message>
        <source>ends before its tensors</source>
        <translation>在张量之前就结束了</translation>
    </message>
    <message>
        <source>ends inside &quot;%1&quot;</source>
        <translation>在“%1”中间就结束了</translation>
    </message>
    <message>
        <source>ends inside its pickle</source>
        <translation>在 pickle 中间就结束了</translation>
    </message>
    <message>
        <source>ends inside its tensors</source>
        <translation>在张量中间就结束了</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>has a damaged list of its contents</source>
        <translation>的内容列表已损坏</translation>
    </message>
    <message>
        <source>has a tensor larger than its numbers: %1</source>
        <translation>中有一个张量大于其数据：%1</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; where it says</source>
        <translation>中所指的位置没有“%1”</translation>
    </message>
    <message>
        <source>has no list of its contents; it is cut off</source>
        <translation>没有内容列表；文件被截断</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>中没有张量“%1”</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; compressed, which PyTorch never does</source>
        <translation>中的“%1”经过压缩，PyTorch 从不这样做</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>不含张量</translation>
    </message>
    <message>
        <source>holds numbers of a type that Ninefold doesn&apos;t know</source>
        <translation>含有 Ninefold 不认识的数字类型</translation>
    </message>
    <message>
        <source>holds the unknown pickle code %1</source>
        <translation>含有未知的 pickle 代码 %1</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>的值过多</translation>
    </message>
    <message>
        <source>is a damaged pickle</source>
        <translation>是损坏的 pickle</translation>
    </message>
    <message>
        <source>is an archive, but not one of PyTorch</source>
        <translation>是存档，但不是 PyTorch 的</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>is no whole archive</source>
        <translation>不是完整的存档</translation>
    </message>
    <message>
        <source>lacks the numbers of %1</source>
        <translation>缺少 %1 的数据</translation>
    </message>
    <message>
        <source>lists &quot;%1&quot; twice</source>
        <translation>将“%1”列出了两次</translation>
    </message>
    <message>
        <source>lists too many files</source>
        <translation>列出的文件过多</translation>
    </message>
    <message>
        <source>places %1 outside its numbers</source>
        <translation>把 %1 放在其数据之外</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the second text encoder</source>
        <translation>UNet 的向量与第二个文本编码器不符</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the text encoder</source>
        <translation>UNet 的向量与文本编码器不符</translation>
    </message>
    <message>
        <source>the VAE</source>
        <translation> VAE</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>去噪器</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing</source>
        <translation>缺少张量“%1”</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>wants to run &quot;%1&quot;, which no model needs</source>
        <translation>试图运行“%1”，任何模型都不需要它</translation>
    </message>
    <message>
        <source>was written on a machine with another order of bytes</source>
        <translation>是在字节顺序不同的机器上写的</translation>
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
        <translation>自动</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Denser steps at both ends: shape first, fine detail last.</source>
        <translation>两端步子更密：先定形，后画细节。</translation>
    </message>
    <message>
        <source>Denser steps where little noise is left (Karras et al. 2022).</source>
        <translation>在噪声所剩不多处步子更密 (Karras et al. 2022)。</translation>
    </message>
    <message>
        <source>Each step takes the same share of the noise away.</source>
        <translation>每一步去掉同样比例的噪声。</translation>
    </message>
    <message>
        <source>Even steps from the first training step to the last.</source>
        <translation>从第一个到最后一个训练步，步子均匀。</translation>
    </message>
    <message>
        <source>Even steps from the noisiest training step; best for few steps.</source>
        <translation>从噪声最大的训练步开始，步子均匀；步数少时最佳。</translation>
    </message>
    <message>
        <source>Even steps of training, from the noisiest to the cleanest.</source>
        <translation>训练步均匀分布，从噪声最大到最干净。</translation>
    </message>
    <message>
        <source>Even steps that end early: made for Lightning and Turbo.</source>
        <translation>步子均匀、提前结束：为 Lightning 和 Turbo 而设。</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as DDIM was made for.</source>
        <translation>步子均匀，但略去噪声最大的一端，正如 DDIM 的设计。</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as early models did.</source>
        <translation>步子均匀，但略去噪声最大的一端，与早期模型相同。</translation>
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
        <translation>经测定最适合 Stable Diffusion 1 的步子：10 步即可得到好图。</translation>
    </message>
    <message>
        <source>Steps measured to be best for Stable Diffusion XL: good pictures in 10.</source>
        <translation>经测定最适合 Stable Diffusion XL 的步子：10 步即可得到好图。</translation>
    </message>
    <message>
        <source>The schedule that the model&apos;s configuration states.</source>
        <translation>模型配置中指定的调度。</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Whole training steps, evenly from the noisiest.</source>
        <translation>从噪声最大处开始，均匀取整训练步。</translation>
    </message>
    <message>
        <source>%1 can&apos;t enlarge: %2.</source>
        <translation>%1 无法用于放大：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t steer: %2.</source>
        <translation>%1 无法用于引导：%2。</translation>
    </message>
    <message>
        <source>%1 computes no numbers (NaN) in %2.</source>
        <translation>%1 以 %2 计算得不到数值 (NaN)。</translation>
    </message>
    <message>
        <source>%1 controls at a time are too many.</source>
        <translation>一次使用 %1 个控制太多了。</translation>
    </message>
    <message>
        <source>%1 has changed since it was loaded.</source>
        <translation>%1 在加载后被更改。</translation>
    </message>
    <message>
        <source>%1 holds no tiny decoder (TAESD).</source>
        <translation>%1 中没有微型解码器 (TAESD)。</translation>
    </message>
    <message>
        <source>%1 holds no weights.</source>
        <translation>%1 中没有权重。</translation>
    </message>
    <message>
        <source>%1 is 0, so it would change nothing</source>
        <translation>%1 为 0，不会改变任何内容</translation>
    </message>
    <message>
        <source>%1 is damaged at %2: %3.</source>
        <translation>%1 在 %2 处已损坏：%3。</translation>
    </message>
    <message>
        <source>%1 is no ControlNet.</source>
        <translation>%1 不是 ControlNet。</translation>
    </message>
    <message>
        <source>%1 is no VAE of latent diffusion.</source>
        <translation>%1 不是潜扩散模型的 VAE。</translation>
    </message>
    <message>
        <source>%1 is no aesthetic predictor.</source>
        <translation>%1 不是美学预测器。</translation>
    </message>
    <message>
        <source>%1 is no embedding.</source>
        <translation>%1 不是嵌入。</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>%1 is no preview decoder.</source>
        <translation>%1 不是预览解码器。</translation>
    </message>
    <message>
        <source>%1 is no single number</source>
        <translation>%1 不是单个数字</translation>
    </message>
    <message>
        <source>%1 is no upscaler.</source>
        <translation>%1 不是放大模型。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a LoRA that Ninefold knows: it holds &quot;%2&quot;.</source>
        <translation>%1 不是 Ninefold 认识的 LoRA：其中含有“%2”。</translation>
    </message>
    <message>
        <source>%1 layers can&apos;t be left out.</source>
        <translation>无法略去 %1 层。</translation>
    </message>
    <message>
        <source>0 to 1 is all the way; it can&apos;t end before it begins.</source>
        <translation>0 到 1 表示全程；不能在开始之前结束。</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>通常为 1。</translation>
    </message>
    <message>
        <source>&lt;/s&gt;</source>
        <translation>&lt;/s&gt;</translation>
    </message>
    <message>
        <source>A LoRA for %1: changes how a model draws.</source>
        <translation>用于 %1 的 LoRA：改变模型的画法。</translation>
    </message>
    <message>
        <source>A control can&apos;t act in this part of the steps.</source>
        <translation>控制无法在这部分步骤中起作用。</translation>
    </message>
    <message>
        <source>A control needs a ControlNet.</source>
        <translation>控制需要一个 ControlNet。</translation>
    </message>
    <message>
        <source>A control needs a picture.</source>
        <translation>控制需要一张图片。</translation>
    </message>
    <message>
        <source>A picture can&apos;t be enlarged by this factor.</source>
        <translation>图片无法按此倍数放大。</translation>
    </message>
    <message>
        <source>A preview decoder: shows what is being drawn.</source>
        <translation>预览解码器：显示正在绘制的内容。</translation>
    </message>
    <message>
        <source>An embedding for %1: a word that a model can learn.</source>
        <translation>用于 %1 的嵌入：模型可以学会的一个词。</translation>
    </message>
    <message>
        <source>An embedding holds one list of vectors, or one for each text encoder of Stable Diffusion XL.</source>
        <translation>嵌入包含一组向量，或为 Stable Diffusion XL 的每个文本编码器各含一组。</translation>
    </message>
    <message>
        <source>At most 16384 px a side and 64 million pixels can be made.</source>
        <translation>每边最多 16384 像素，总共最多 6400 万像素。</translation>
    </message>
    <message>
        <source>Change the permissions of its folder; drawing waits until then.</source>
        <translation>请更改其文件夹的权限；在此之前绘制会等待。</translation>
    </message>
    <message>
        <source>Choose a ControlNet of the model&apos;s family, or draw without one.</source>
        <translation>请选择与模型同系列的 ControlNet，或不使用它绘制。</translation>
    </message>
    <message>
        <source>Choose another VAE, or the model&apos;s own.</source>
        <translation>请选择其他 VAE，或模型自带的 VAE。</translation>
    </message>
    <message>
        <source>Choose epsilon, v_prediction, v_prediction_ztsnr or sample in models.json.</source>
        <translation>请在 models.json 中选择 epsilon、v_prediction、v_prediction_ztsnr 或 sample。</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>请从 %1 中选择。</translation>
    </message>
    <message>
        <source>Choose from 0 to %1.</source>
        <translation>请选择 0 到 %1。</translation>
    </message>
    <message>
        <source>Choose from 32 to 2048, or 0 for what suits.</source>
        <translation>请选择 32 到 2048，或 0 表示采用合适的值。</translation>
    </message>
    <message>
        <source>Choose latent, lanczos or an upscaler.</source>
        <translation>请选择 latent、lanczos 或放大模型。</translation>
    </message>
    <message>
        <source>Choose one above 1, up to 8.</source>
        <translation>请选择大于 1、最大 8 的值。</translation>
    </message>
    <message>
        <source>Choose up to %1.</source>
        <translation>最多选择 %1。</translation>
    </message>
    <message>
        <source>Connect its disk or put the folder back; drawing waits until then. If it can&apos;t come back, restart Ninefold.</source>
        <translation>请连接其磁盘或把文件夹放回原处；在此之前绘制会等待。如果无法恢复，请重新启动 Ninefold。</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer files again.</source>
        <translation>请重新复制模型的分词器文件。</translation>
    </message>
    <message>
        <source>Draw in f32; if that doesn&apos;t help, its weights are damaged.</source>
        <translation>请用 f32 绘制；如果仍无效，则其权重已损坏。</translation>
    </message>
    <message>
        <source>Free some space: drawing waits and then goes on by itself.</source>
        <translation>请腾出一些空间：绘制会等待，之后自动继续。</translation>
    </message>
    <message>
        <source>Get it again, or take its name out of the prompt.</source>
        <translation>请重新获取，或将其名称从提示词中移除。</translation>
    </message>
    <message>
        <source>Get taesd_decoder or taesdxl_decoder again.</source>
        <translation>请重新获取 taesd_decoder 或 taesdxl_decoder。</translation>
    </message>
    <message>
        <source>Get the LoRA again.</source>
        <translation>请重新获取该 LoRA。</translation>
    </message>
    <message>
        <source>It falls back on bytes.</source>
        <translation>它会退回到字节处理。</translation>
    </message>
    <message>
        <source>It has no piece for what is unknown.</source>
        <translation>它没有表示未知内容的片段。</translation>
    </message>
    <message>
        <source>It is cut off or no protocol buffer.</source>
        <translation>它被截断，或不是 protocol buffer。</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>它是为 %1 制作的。</translation>
    </message>
    <message>
        <source>It is made for another kind of model.</source>
        <translation>它是为另一种模型制作的。</translation>
    </message>
    <message>
        <source>It is no unigram model.</source>
        <translation>它不是 unigram 模型。</translation>
    </message>
    <message>
        <source>It must hold linear layers, the last of them to one number.</source>
        <translation>它必须由线性层组成，且最后一层输出一个数字。</translation>
    </message>
    <message>
        <source>Its weights are damaged: get the file again.</source>
        <translation>其权重已损坏：请重新获取该文件。</translation>
    </message>
    <message>
        <source>Near: %1.</source>
        <translation>相近的有：%1。</translation>
    </message>
    <message>
        <source>Ninefold draws with ControlNets for Stable Diffusion 1, 2 and XL.</source>
        <translation>Ninefold 可使用适用于 Stable Diffusion 1、2 和 XL 的 ControlNet 绘制。</translation>
    </message>
    <message>
        <source>Ninefold enlarges with ESRGAN, Real-ESRGAN and its compact networks.</source>
        <translation>Ninefold 使用 ESRGAN、Real-ESRGAN 及其紧凑型网络放大。</translation>
    </message>
    <message>
        <source>None is installed: put its file into a folder of models.</source>
        <translation>尚未安装：请把其文件放入模型文件夹。</translation>
    </message>
    <message>
        <source>Nothing to do: it is offered where pictures are enlarged.</source>
        <translation>无需操作：放大图片时可以选用它。</translation>
    </message>
    <message>
        <source>Nothing to do: previews use it by themselves.</source>
        <translation>无需操作：预览会自行使用它。</translation>
    </message>
    <message>
        <source>One of its pieces is empty.</source>
        <translation>它有一个片段是空的。</translation>
    </message>
    <message>
        <source>One of these files belongs there: %1.</source>
        <translation>其中应有以下文件之一：%1。</translation>
    </message>
    <message>
        <source>One picture is enlarged at a time.</source>
        <translation>一次放大一张图片。</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>预览解码器</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or choose the model&apos;s own.</source>
        <translation>请把其文件放入模型文件夹，或选择模型自带的。</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or take it out of the prompt.</source>
        <translation>请把其文件放入模型文件夹，或将它从提示词中移除。</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>请重新启动程序。</translation>
    </message>
    <message>
        <source>Take its name out of the prompt, or choose a model that it fits.</source>
        <translation>请将其名称从提示词中移除，或选择与它相配的模型。</translation>
    </message>
    <message>
        <source>Take its name out of the prompt.</source>
        <translation>请将其名称从提示词中移除。</translation>
    </message>
    <message>
        <source>The ControlNet %1 is made for another kind of model: it reads text of %2 numbers, the model of %3.</source>
        <translation>ControlNet %1 是为另一种模型制作的：它读取的文本宽度为 %2，而模型为 %3。</translation>
    </message>
    <message>
        <source>The LoRA %1 doesn&apos;t fit this model: it changes %2.</source>
        <translation>LoRA %1 与此模型不符：它改变的是 %2。</translation>
    </message>
    <message>
        <source>The LoRA %1 is another file than the one that this recipe was drawn with.</source>
        <translation>LoRA %1 与绘制此配方时所用的文件不同。</translation>
    </message>
    <message>
        <source>The VAE %1 doesn&apos;t fit this model: its latents have %2 channels at 1/%3 of the size, the model&apos;s %4 at 1/%5.</source>
        <translation>VAE %1 与此模型不符：它的潜变量有 %2 个通道、尺寸为 1/%3，而模型有 %4 个、为 1/%5。</translation>
    </message>
    <message>
        <source>The VAE %1 holds numbers that are none (NaN or infinite).</source>
        <translation>VAE %1 含有无效的数值（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>The VAE %1 is another file than the one that this recipe was drawn with.</source>
        <translation>VAE %1 与绘制此配方时所用的文件不同。</translation>
    </message>
    <message>
        <source>The disk of the library %1 is full.</source>
        <translation>图库 %1 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The embedding %1 holds numbers that are none (NaN or infinite).</source>
        <translation>嵌入 %1 含有无效的数值（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>The embedding %1 is another file than the one that this recipe was drawn with.</source>
        <translation>嵌入 %1 与绘制此配方时所用的文件不同。</translation>
    </message>
    <message>
        <source>The embedding %1 is made for another kind of model: its vectors are %2 wide, this model&apos;s %3.</source>
        <translation>嵌入 %1 是为另一种模型制作的：其向量宽度为 %2，而此模型为 %3。</translation>
    </message>
    <message>
        <source>The embedding %1 takes %2 tokens; the model reads %3 at a time.</source>
        <translation>嵌入 %1 占用 %2 个标记；模型一次读取 %3 个。</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be written to.</source>
        <translation>无法写入图库 %1。</translation>
    </message>
    <message>
        <source>The library %1 is gone.</source>
        <translation>图库 %1 已不存在。</translation>
    </message>
    <message>
        <source>The models page says what it is.</source>
        <translation>“模型”页面会说明它是什么。</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged to %1 × %2 px.</source>
        <translation>图片太大，无法放大到 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>The prompt is longer than 1 MiB.</source>
        <translation>提示词超过 1 MiB。</translation>
    </message>
    <message>
        <source>The second pass needs something to enlarge with.</source>
        <translation>第二遍需要一种放大方式。</translation>
    </message>
    <message>
        <source>The tokenizer file %1 can&apos;t be used: %2</source>
        <translation>无法使用分词器文件 %1：%2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 lacks the special token &quot;%2&quot;.</source>
        <translation>分词器文件 %1 缺少特殊标记“%2”。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s table of characters is damaged.</source>
        <translation>分词器的字符表已损坏。</translation>
    </message>
    <message>
        <source>The weight of a control must be from 0 to 2.</source>
        <translation>控制的权重必须在 0 到 2 之间。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>There is no ControlNet &quot;%1&quot;.</source>
        <translation>没有 ControlNet“%1”。</translation>
    </message>
    <message>
        <source>There is no LoRA &quot;%1&quot;.</source>
        <translation>没有 LoRA“%1”。</translation>
    </message>
    <message>
        <source>There is no VAE &quot;%1&quot;.</source>
        <translation>没有 VAE“%1”。</translation>
    </message>
    <message>
        <source>There is no embedding &quot;%1&quot;.</source>
        <translation>没有嵌入“%1”。</translation>
    </message>
    <message>
        <source>There is no preprocessor &quot;%1&quot;.</source>
        <translation>没有预处理器“%1”。</translation>
    </message>
    <message>
        <source>There is no preview decoder &quot;%1&quot;.</source>
        <translation>没有预览解码器“%1”。</translation>
    </message>
    <message>
        <source>There is no upscaler &quot;%1&quot;.</source>
        <translation>没有放大模型“%1”。</translation>
    </message>
    <message>
        <source>Tiles of %1 px can&apos;t be enlarged.</source>
        <translation>无法放大 %1 像素的图块。</translation>
    </message>
    <message>
        <source>Write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>请写成 &lt;lora:name:0.8&gt; 或 &lt;lora:name:te=0.8:unet=0.5&gt;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in &lt;lora:%2:…&gt;.</source>
        <translation>“%1”在 &lt;lora:%2:…&gt; 中没有意义。</translation>
    </message>
    <message>
        <source>it holds numbers that are none (NaN or infinite)</source>
        <translation>它含有无效的数值（NaN 或无穷大）</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>它是 %1</translation>
    </message>
    <message>
        <source>it is a %1 network</source>
        <translation>它是 %1 网络</translation>
    </message>
    <message>
        <source>it is no ControlNet</source>
        <translation>它不是 ControlNet</translation>
    </message>
    <message>
        <source>it is no upscaler that Ninefold knows</source>
        <translation>它不是 Ninefold 认识的放大模型</translation>
    </message>
    <message>
        <source>it maps %1 channels, which are no colours</source>
        <translation>它的输入有 %1 个通道，不是颜色</translation>
    </message>
    <message>
        <source>it maps to %1 channels, which are no colours</source>
        <translation>它的输出有 %1 个通道，不是颜色</translation>
    </message>
    <message>
        <source>its config.json is damaged</source>
        <translation>它的 config.json 已损坏</translation>
    </message>
    <message>
        <source>its rank of %1 is more than the layer has</source>
        <translation>它的秩 %1 超过了该层的秩</translation>
    </message>
    <message>
        <source>its two factors have different shapes</source>
        <translation>它的两个因子形状不同</translation>
    </message>
    <message>
        <source>its two factors have the ranks %1 and %2</source>
        <translation>它的两个因子的秩为 %1 和 %2</translation>
    </message>
    <message>
        <source>no model_cfg</source>
        <translation>缺少 model_cfg</translation>
    </message>
    <message>
        <source>spiece.model</source>
        <translation>spiece.model</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is neither matrix nor kernel</source>
        <translation>张量“%1”既不是矩阵也不是卷积核</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is no kernel</source>
        <translation>张量“%1”不是卷积核</translation>
    </message>
    <message>
        <source>which is not the text tower&apos;s projection_size</source>
        <translation>它与文本塔的 projection_size 不一致</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how strong it is. %2</source>
        <translation>%1 没有说明其强度。%2</translation>
    </message>
    <message>
        <source>%1 is quantized in a way that Ninefold doesn&apos;t know, at %2.</source>
        <translation>%1 的量化方式是 Ninefold 不认识的，位于 %2。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Choose from 1 to 10 steps; 1 is without reuse.</source>
        <translation>请选择 1 到 10 步；1 表示不复用。</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>边缘 (Canny)</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>反色</translation>
    </message>
    <message>
        <source>It reads 8-bit floats with one scale a layer; get the model in fp16.</source>
        <translation>Ninefold 可读取每层一个缩放系数的 8 位浮点数；请获取 fp16 的模型。</translation>
    </message>
    <message>
        <source>It reads LoRA, LoCon, LoHa, LoKr and DoRA.</source>
        <translation>Ninefold 可读取 LoRA、LoCon、LoHa、LoKr 和 DoRA。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线稿</translation>
    </message>
    <message>
        <source>Nothing to do: the prompt panel offers it under Control.</source>
        <translation>无需操作：可在提示词面板的“控制”中选用它。</translation>
    </message>
    <message>
        <source>PEFT notes that in adapter_config.json; put it beside the file.</source>
        <translation>PEFT 把它记在 adapter_config.json 中；请将其放在该文件旁边。</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>涂鸦</translation>
    </message>
    <message>
        <source>The deep blocks can&apos;t be reused this long.</source>
        <translation>深层块无法复用这么久。</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>合并标记的比例必须在 0 到 0.75 之间。</translation>
    </message>
    <message>
        <source>it has %1 magnitudes for a weight of %2 × %3</source>
        <translation>它有 %1 个幅值，而权重为 %2 × %3</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it isn&apos;t a LoRA but of another kind</source>
        <translation>它不是 LoRA，而是其他类型</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; isn&apos;t the name of a layer</source>
        <translation>模式“%1”不是层的名称</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AccelerationField</name>
    <message>
        <source>Block caching</source>
        <translation>块缓存</translation>
    </message>
    <message>
        <source>Token merging</source>
        <translation>标记合并</translation>
    </message>
    <message>
        <source>Cache off</source>
        <translation>不缓存</translation>
    </message>
    <message>
        <source>Cache </source>
        <translation>缓存 </translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Merge off</source>
        <translation>不合并</translation>
    </message>
    <message>
        <source>Merge </source>
        <translation>合并 </translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The deep levels of the network are worked out only every so many steps. Every third step: 1.7 times as fast with Stable Diffusion 1; the picture changes a little.</source>
        <translation>网络的深层每隔若干步才计算一次。每三步一次：使用 Stable Diffusion 1 时速度为 1.7 倍；画面略有变化。</translation>
    </message>
    <message>
        <source>Parts of the picture that are alike go through attention as one. At 50 %, a step of Stable Diffusion 1 has a tenth less to compute at 512 × 512, more in larger pictures.</source>
        <translation>画面中相似的部分合并后一起通过注意力。50 % 时，Stable Diffusion 1 在 512 × 512 下每步的计算量减少十分之一，图片越大减少越多。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AdvancedSettings</name>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Takes back the harsh contrast of strong guidance, from 0 to 1</source>
        <translation>减弱强引导带来的生硬对比，0 到 1</translation>
    </message>
    <message>
        <source>Guidance begins</source>
        <translation>引导开始</translation>
    </message>
    <message>
        <source>Up to here the model roams, which makes pictures more varied</source>
        <translation>在此之前模型自由发挥，图片更多样</translation>
    </message>
    <message>
        <source>Guidance ends</source>
        <translation>引导结束</translation>
    </message>
    <message>
        <source>From here on there is no guidance, which is faster and softer</source>
        <translation>从这里起没有引导，更快也更柔和</translation>
    </message>
    <message>
        <source>Noise offset</source>
        <translation>噪声偏移</translation>
    </message>
    <message>
        <source>Added to the seed for the noise of each step. 0 is usual; pictures of A1111 call it ENSD.</source>
        <translation>为每步噪声加到种子上的数。通常为 0；A1111 的图片称之为 ENSD。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Whose random numbers a seed stands for: those of most programs, or those of A1111 on a graphics card, to make its pictures again</source>
        <translation>种子代表谁的随机数：大多数程序的，还是显卡上 A1111 的（用于重现其图片）</translation>
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
        <translation>引导范围</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>from </source>
        <translation>从 </translation>
    </message>
    <message>
        <source>to </source>
        <translation>到 </translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What turns latents into pixels; another one changes colours and detail</source>
        <translation>把潜变量变成像素；换一个会改变颜色和细节</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AskBar</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>放弃 (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BatchField</name>
    <message>
        <source>Number of pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>Drawn to choose from</source>
        <translation>绘制以供挑选</translation>
    </message>
    <message>
        <source>Draws more pictures and shows those that fit the prompt best; the others are one click away</source>
        <translation>多画一些，显示最符合提示词的图片；其余的点一下即可查看</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>绘制并显示</translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation>从 %1 张中选最佳</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CardWords</name>
    <message>
        <source>Words it knows</source>
        <translation>它认识的词</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Good first prompts</source>
        <translation>适合入门的提示词</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareCanvas</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
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
        <translation>正在读取图片…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>正在比较的图片</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的图片</translation>
    </message>
    <message>
        <source>Select two to nine pictures in the gallery or among the nine and press C.
Or drop picture files here.</source>
        <translation>在图库或九宫格中选择两到九张图片，然后按 C。
也可以把图片文件拖到这里。</translation>
    </message>
    <message>
        <source>Choose in the gallery</source>
        <translation>在图库中选择</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found no room: nine are the most.</source>
        <translation>
            <numerusform>%n 张图片放不下：最多九张。</numerusform>
        </translation>
    </message>
    <message>
        <source>One more to compare: pick another picture elsewhere and press C, or drop one here.</source>
        <translation>还差一张：在别处选中另一张图片并按 C，或拖到这里。</translation>
    </message>
    <message>
        <source>The pictures differ in size; all are scaled to %1 × %2 px.</source>
        <translation>图片尺寸不同；全部缩放为 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>What was dropped is no picture.</source>
        <translation>拖入的不是图片。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareStrip</name>
    <message>
        <source>Use this recipe</source>
        <translation>使用此配方</translation>
    </message>
    <message>
        <source>Put the recipe of this picture into the prompt panel (R)</source>
        <translation>将此图片的配方放入提示词面板 (R)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take this picture out of the comparison; it stays in the library (Backspace)</source>
        <translation>将此图片移出比较；它仍留在图库中 (Backspace)</translation>
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
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>为此图片加星标</translation>
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
        <translation>显示为 %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>图片 %1：%2</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the model knows it</source>
        <translation>模型认识这个词</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>通配符</translation>
    </message>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>earlier prompt</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlCard</name>
    <message>
        <source>It begins to steer</source>
        <translation>控制开始</translation>
    </message>
    <message>
        <source>From this share of the steps on; the first ones lay out the picture</source>
        <translation>从步数的这个比例起；最初的步骤决定构图</translation>
    </message>
    <message>
        <source>It ceases to steer</source>
        <translation>控制结束</translation>
    </message>
    <message>
        <source>From here on the model finishes the picture by itself</source>
        <translation>从这里起由模型自行完成图片</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Each was trained to follow one kind of picture: edges, depth, a pose</source>
        <translation>每个都是为遵循一种图片而训练的：边缘、深度或姿势</translation>
    </message>
    <message>
        <source>Remove this control</source>
        <translation>移除此控制</translation>
    </message>
    <message>
        <source>Remove this control (Ctrl+Z brings it back)</source>
        <translation>移除此控制（Ctrl+Z 可恢复）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>选择图片文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>粘贴图片 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Use the selected picture</source>
        <translation>使用所选图片</translation>
    </message>
    <message>
        <source>The one that the inspector shows</source>
        <translation>检查器中显示的图片</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>What is made of the picture before the ControlNet sees it. Maps of depth and poses are given as they are.</source>
        <translation>在 ControlNet 看到图片之前，对图片做怎样的处理。深度图和姿势图按原样提供。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How strongly the picture steers; 1 is usual</source>
        <translation>图片引导的强度；通常为 1</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>from </source>
        <translation>从 </translation>
    </message>
    <message>
        <source>to </source>
        <translation>到 </translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>控制 %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t made for this model. Choose another one.</source>
        <translation>已略去：“%1”不是为此模型制作的。请另选一个。</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t on this machine. Choose another one, or put it into a folder of models.</source>
        <translation>已略去：这台机器上没有“%1”。请另选一个，或把它放入模型文件夹。</translation>
    </message>
    <message>
        <source>Drop a picture, or click to choose</source>
        <translation>拖入图片，或点击选择</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlPanel</name>
    <message>
        <source>Add a control</source>
        <translation>添加控制</translation>
    </message>
    <message>
        <source>Let a picture steer, through a ControlNet</source>
        <translation>通过 ControlNet 让图片引导绘制</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Control (%1)</source>
        <translation>控制 (%1)</translation>
    </message>
    <message>
        <source>Steer the drawing by the edges, lines, depth or pose of a picture</source>
        <translation>用图片的边缘、线条、深度或姿势引导绘制</translation>
    </message>
    <message>
        <source>Add another control</source>
        <translation>再添加一个控制</translation>
    </message>
    <message>
        <source>There is no ControlNet on this machine. Put one into a folder of models.</source>
        <translation>这台机器上没有 ControlNet。请把 ControlNet 放入模型文件夹。</translation>
    </message>
    <message>
        <source>None of your ControlNets is made for “%1”: they are for %2. Put one that is into a folder of models.</source>
        <translation>您的 ControlNet 都不是为“%1”制作的：它们用于 %2。请把适用的放入模型文件夹。</translation>
    </message>
    <message>
        <source>The picture that it was steered by isn&apos;t in the library.</source>
        <translation>绘制时用于引导的图片不在图库中。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlWell</name>
    <message>
        <source>Picture that steers</source>
        <translation>引导图片</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>点击选择图片 (Enter)，Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Click to choose another picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>点击选择另一张图片 (Enter)，Ctrl+V 粘贴，Del 移除</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>它看到的</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CreditField</name>
    <message>
        <source>Credits</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人类</translation>
    </message>
    <message>
        <source>Your name for the credits</source>
        <translation>署名所用的姓名</translation>
    </message>
    <message>
        <source>Your name, as exported files credit it</source>
        <translation>导出文件中署的姓名</translation>
    </message>
    <message>
        <source>The other maker</source>
        <translation>另一位作者</translation>
    </message>
    <message>
        <source>&amp; AI</source>
        <translation>与 AI</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Desk</name>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n 张图片已排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 张图片已移入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 张图片的标签。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DrawingStyles</name>
    <message>
        <source>Drawing style</source>
        <translation>画风</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Leaves the style open: each picture takes one by its seed</source>
        <translation>不指定画风：每张图片按自己的种子取其中一种</translation>
    </message>
    <message>
        <source>Draws in the style “%1”</source>
        <translation>以“%1”画风绘制</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropBar</name>
    <message>
        <source>Use its recipe</source>
        <translation>使用它的配方</translation>
    </message>
    <message>
        <source>Draw from this picture</source>
        <translation>以此图片为起点绘制</translation>
    </message>
    <message>
        <source>Puts its prompt and settings into the prompt panel</source>
        <translation>将其提示词和设置放入提示词面板</translation>
    </message>
    <message>
        <source>The next pictures start from this one</source>
        <translation>接下来的图片以此为起点</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>There is no recipe in this picture.</source>
        <translation>此图片中没有配方。</translation>
    </message>
    <message>
        <source>Made with %1: %2</source>
        <translation>由 %1 制作：%2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropVeil</name>
    <message>
        <source>Drop the picture here</source>
        <translation>把图片拖到这里</translation>
    </message>
    <message>
        <source>Drop the picture to read its recipe or to draw from it</source>
        <translation>拖入图片即可读取配方，或以它为起点绘制</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EmptyState</name>
    <message>
        <source>What shall we draw?</source>
        <translation>想画点什么？</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws</source>
        <translation>按 Ctrl+Enter 开始绘制</translation>
    </message>
    <message>
        <source>There is no model to draw with</source>
        <translation>没有可用来绘制的模型</translation>
    </message>
    <message>
        <source>Ninefold found no diffusion model. Put the folder of one (in diffusers layout) into the models folder of your library, or install Ninefold again, and restart.</source>
        <translation>Ninefold 没有找到扩散模型。请把模型文件夹（diffusers 格式）放入图库的模型文件夹，或重新安装 Ninefold，然后重新启动。</translation>
    </message>
    <message>
        <source>Draws nine pictures of it</source>
        <translation>画九张这样的图片</translation>
    </message>
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first.</source>
        <translation>写下您的想法。九张图片会在您自己的电脑上生成，最符合描述的排在最前面。</translation>
    </message>
    <message>
        <source>%1 Or begin with one of these:</source>
        <translation>%1也可以从下面这些开始：</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EnlargeBar</name>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>放大方式</translation>
    </message>
    <message>
        <source>Lanczos invents nothing; an upscaler draws what might belong between the pixels</source>
        <translation>Lanczos 不添加任何内容；放大模型会画出像素之间可能有的内容</translation>
    </message>
    <message>
        <source>How much larger</source>
        <translation>放大多少</translation>
    </message>
    <message>
        <source>Factor of width and height</source>
        <translation>宽度和高度的倍数</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> 倍大</translation>
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
        <translation>保留配方</translation>
    </message>
    <message>
        <source>Prompt, seed and settings go into the file, so that the picture can be made again. Without them the file says only that a model drew it, and your credit.</source>
        <translation>提示词、种子和设置会写入文件，以便重新生成图片。否则文件只说明它由模型绘制，以及您的署名。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Written into every file as its creator and credit</source>
        <translation>作为作者和署名写入每个文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <translation>联系表 (PNG)</translation>
    </message>
    <message>
        <source>Contact sheet (PDF)</source>
        <translation>联系表 (PDF)</translation>
    </message>
    <message>
        <source>Lower makes smaller files, higher keeps more detail</source>
        <translation>越低文件越小，越高保留的细节越多</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>The name still tells the prompt.</source>
        <translation>文件名仍会透露提示词。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>已将 %1 导出到 %2。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>哪些图片</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>所选图片</translation>
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
        <translation>整个批次 (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 exported. %3</source>
        <translation>已导出 %1 张，共 %2。%3</translation>
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
        <translation>在左侧绘制的像素</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Pixels to draw above</source>
        <translation>在上方绘制的像素</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Pixels to draw on the right</source>
        <translation>在右侧绘制的像素</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Pixels to draw below</source>
        <translation>在下方绘制的像素</translation>
    </message>
    <message>
        <source>%1 (↑ and ↓)</source>
        <translation>%1 (↑ 和 ↓)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FactRow</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>复制 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FamilyTree</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>This picture beside the one it was made from</source>
        <translation>此图片与其来源并排</translation>
    </message>
    <message>
        <source>Go to the picture: %1</source>
        <translation>转到图片：%1</translation>
    </message>
    <message>
        <source>Made from this one (the first %1 of %2)</source>
        <translation>由此图片制作（前 %1 张，共 %2 张）</translation>
    </message>
    <message>
        <source>Made from this one</source>
        <translation>由此图片制作</translation>
    </message>
    <message>
        <source>A variation of</source>
        <translation>以下图片的变体</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>以此为起点绘制</translation>
    </message>
    <message>
        <source>Repainted from</source>
        <translation>由此局部重绘</translation>
    </message>
    <message>
        <source>Extended from</source>
        <translation>由此扩展</translation>
    </message>
    <message>
        <source>Enlarged from</source>
        <translation>由此放大</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>由此制作</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileSection</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>在文件管理器中显示文件夹</translation>
    </message>
    <message>
        <source>Copy where the file lies</source>
        <translation>复制文件所在位置</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>文件已不存在</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search the gallery</source>
        <translation>搜索图库</translation>
    </message>
    <message>
        <source>Search prompts, tags, notes, models</source>
        <translation>搜索提示词、标签、备注、模型</translation>
    </message>
    <message>
        <source>Search as you type (Ctrl+F)</source>
        <translation>边输入边搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some pictures: by rating, model, date and more</source>
        <translation>只显示部分图片：按评分、模型、日期等</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Keep this search in the list at the left</source>
        <translation>将此搜索保留在左侧列表中</translation>
    </message>
    <message>
        <source>Name of the search, then Enter</source>
        <translation>输入搜索名称后按 Enter</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>Group pictures</source>
        <translation>图片分组</translation>
    </message>
    <message>
        <source>Which pictures stand together</source>
        <translation>哪些图片放在一起</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>按提示词</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+-)</source>
        <translation>图片大小（Ctrl++ 和 Ctrl+-）</translation>
    </message>
    <message>
        <source>Click to show pictures without this condition</source>
        <translation>点击以去掉此条件</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>移除筛选“%1”</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Back to the whole library</source>
        <translation>返回整个图库</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>契合度</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>制作于</translation>
    </message>
    <message>
        <source>Show only pictures for which this holds</source>
        <translation>只显示符合此条件的图片</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>The first day means any day</source>
        <translation>最早的日期表示任意日期</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FitnessMeter</name>
    <message>
        <source>Not ranked</source>
        <translation>未排名</translation>
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
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>A folder with models, or the folder of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>存放模型的文件夹，或 AUTOMATIC1111、ComfyUI 的文件夹。不会复制任何内容。</translation>
    </message>
    <message>
        <source>%1
The studio&apos;s own</source>
        <translation>%1
工作室自带</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>将 %1 从列表移除</translation>
    </message>
    <message>
        <source>Take off the list. The files stay where they are.</source>
        <translation>从列表移除。文件保留在原处。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加模型文件夹</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FrameButton</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1，%2 × %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FullView</name>
    <message>
        <source>Full view: %1</source>
        <translation>完整视图：%1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryActions</name>
    <message>
        <source>Full view</source>
        <translation>完整视图</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>恢复配方</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Copy with recipe</source>
        <translation>连同配方复制</translation>
    </message>
    <message>
        <source>Compare	C</source>
        <translation>比较	C</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似图片</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>评 %1 分</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Put into a new collection…</source>
        <translation>放入新收藏集…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>移出此收藏集</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>以此图片为起点</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <translation>取消排除</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryEdits</name>
    <message numerus="yes">
        <source>%n picture(s) tagged “%1”.</source>
        <translation>
            <numerusform>已为 %n 张图片添加标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n picture(s).</source>
        <translation>
            <numerusform>已从 %n 张图片移除标签“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put into “%1”.</source>
        <translation>
            <numerusform>%n 张图片已放入“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out of “%1”.</source>
        <translation>
            <numerusform>%n 张图片已移出“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n 张图片已移入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put back into the library.</source>
        <translation>
            <numerusform>%n 张图片已放回图库。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryModel</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The library can&apos;t be read</source>
        <translation>无法读取图库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No picture matches “%1”</source>
        <translation>没有与“%1”匹配的图片</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>Del moves a picture here, Undo brings it back.</source>
        <translation>按 Del 将图片移到这里，“撤销”可恢复。</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>还没有加星标的图片</translation>
    </message>
    <message>
        <source>Press S on a picture that you want to find again.</source>
        <translation>在想要再次找到的图片上按 S。</translation>
    </message>
    <message>
        <source>Nothing yet: what you draw appears here</source>
        <translation>还没有内容：您画的图片会出现在这里</translation>
    </message>
    <message>
        <source>Tag for the selected pictures, then Enter; a minus in front takes it off</source>
        <translation>输入所选图片的标签后按 Enter；前面加减号则移除</translation>
    </message>
    <message>
        <source>Tag for the selected pictures</source>
        <translation>所选图片的标签</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>An import is under way; drop these again when it is done.</source>
        <translation>正在导入；请在完成后重新拖入。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted for good.</source>
        <translation>
            <numerusform>%n 张图片已永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter, or import a folder of pictures from another program.</source>
        <translation>写下提示词并按 Ctrl+Enter，或导入其他程序的图片文件夹。</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>此收藏集为空</translation>
    </message>
    <message>
        <source>Drag pictures here from the gallery.</source>
        <translation>从图库把图片拖到这里。</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags, the notes or the model, and every filter must hold.</source>
        <translation>每个词都必须出现在提示词、标签、备注或模型中，并且符合所有筛选条件。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>No picture passes all filters</source>
        <translation>没有图片符合所有筛选条件</translation>
    </message>
    <message>
        <source>Remove one of them above, or all.</source>
        <translation>在上方移除其中一个或全部。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HashRow</name>
    <message>
        <source>SHA-256 of the model</source>
        <translation>模型的 SHA-256</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
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
        <translation>没有章节包含这些词。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HiresField</name>
    <message>
        <source>Second pass</source>
        <translation>第二遍</translation>
    </message>
    <message>
        <source>Draws each picture once more, this much larger, for finer detail. Pictures that start from another have no second pass.</source>
        <translation>将每张图片放大到此倍数再画一遍，细节更精细。以另一张图片为起点的图片没有第二遍。</translation>
    </message>
    <message>
        <source>Strength of the second pass</source>
        <translation>第二遍的强度</translation>
    </message>
    <message>
        <source>How much the second pass may change, from 0 to 1</source>
        <translation>第二遍可以改变多少，0 到 1</translation>
    </message>
    <message>
        <source>Steps of the second pass</source>
        <translation>第二遍的步数</translation>
    </message>
    <message>
        <source>As many as in the first unless you say so</source>
        <translation>除非另行指定，否则与第一遍相同</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> 倍大</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>放大方式</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Strength </source>
        <translation>强度 </translation>
    </message>
    <message>
        <source>Same steps</source>
        <translation>相同步数</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> 步</translation>
    </message>
    <message>
        <source>Latent invents more detail; Lanczos and upscalers keep closer to the first picture</source>
        <translation>Latent 会添加更多细节；Lanczos 和放大模型更贴近最初的图片</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HistoryPopup</name>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>搜索您的提示词</translation>
    </message>
    <message>
        <source>Earlier prompts, newest first</source>
        <translation>以前的提示词，最新的在前</translation>
    </message>
    <message>
        <source>Prompts you draw will be listed here.</source>
        <translation>您画过的提示词会列在这里。</translation>
    </message>
    <message>
        <source>No earlier prompt has these words.</source>
        <translation>没有以前的提示词包含这些词。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>The files stay where they are; Ninefold remembers the place.</source>
        <translation>文件保留在原处；Ninefold 会记住位置。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was imported so far stays in the library</source>
        <translation>已导入的内容保留在图库中</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n picture(s)</source>
        <translation>
            <numerusform>正在导入：%1 / %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) nothing about how it was made.</source>
        <translation>
            <numerusform>其中 %n 张没有制作信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n 张已在图库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) found again.</source>
        <translation>
            <numerusform>重新找到 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>提前停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read: %1</source>
        <translation>
            <numerusform>%n 个文件无法读取：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InfoOverlay</name>
    <message>
        <source>How the picture was made</source>
        <translation>图片的制作方式</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorHeader</name>
    <message>
        <source>What they have in common stands below; changes go to all of them.</source>
        <translation>下方是它们的共同点；更改将应用到全部。</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>排名 %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>未排名</translation>
    </message>
    <message>
        <source>A file that is not in the library</source>
        <translation>不在图库中的文件</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>尚无排名器看过此图片</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>为此图片加星标</translation>
    </message>
    <message>
        <source>Remove the stars</source>
        <translation>取消这些星标</translation>
    </message>
    <message>
        <source>Star all of them</source>
        <translation>全部加星标</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date, as QLocale writes it</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n that are selected; changes here go to these alone.</source>
        <translation>
            <numerusform>所选 %n 张中的第一张；此处的更改只作用于这些图片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>未选择图片</translation>
    </message>
    <message>
        <source>Pick a picture to see how it was made.</source>
        <translation>选择一张图片，查看它是如何制作的。</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Put this recipe back into the prompt panel</source>
        <translation>将此配方放回提示词面板</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Restore a part of the recipe</source>
        <translation>恢复部分配方</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>仅提示词</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>仅种子</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>仅设置</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold these pictures against each other (C)</source>
        <translation>将这些图片相互比较 (C)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JobNotifier</name>
    <message>
        <source>The drawing stopped</source>
        <translation>绘制已停止</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>您的图片已完成</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>generate next, in front of the queue</source>
        <translation>接着绘制，排到队列最前</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel what is drawn; else go to the pictures</source>
        <translation>取消正在绘制的内容；否则转到图片</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓</source>
        <translation>Alt+↑  Alt+↓</translation>
    </message>
    <message>
        <source>earlier and later prompts</source>
        <translation>上一条和下一条提示词</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>pick a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>go from picture to picture</source>
        <translation>在图片之间移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>full view</source>
        <translation>完整视图</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>write the prompt</source>
        <translation>编写提示词</translation>
    </message>
    <message>
        <source>F7  F8</source>
        <translation>F7  F8</translation>
    </message>
    <message>
        <source>fold the prompt, the inspector</source>
        <translation>折叠提示词面板、检查器</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare what is selected; again: back</source>
        <translation>比较所选；再按一次返回</translation>
    </message>
    <message>
        <source>G  W  O  B  D</source>
        <translation>G  W  O  B  D</translation>
    </message>
    <message>
        <source>comparing: side by side, wipe, onion skin, blink, difference</source>
        <translation>比较：并排、卷帘、洋葱皮、闪烁、差异</translation>
    </message>
    <message>
        <source>T  P  M</source>
        <translation>T  P  M</translation>
    </message>
    <message>
        <source>comparing: swap A and B, stop blinking, smooth pixels</source>
        <translation>比较：交换 A 和 B、停止闪烁、平滑像素</translation>
    </message>
    <message>
        <source>+  −  0  Z</source>
        <translation>+  −  0  Z</translation>
    </message>
    <message>
        <source>zoom in, out, to fit, to pixels</source>
        <translation>放大、缩小、适合、实际像素</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>take a picture out of the comparison</source>
        <translation>将图片移出比较</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the picture and its recipe</source>
        <translation>复制图片及其配方</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>draw from the picture</source>
        <translation>以图片为起点绘制</translation>
    </message>
    <message>
        <source>Ctrl+1  Ctrl+2  Ctrl+3</source>
        <translation>Ctrl+1  Ctrl+2  Ctrl+3</translation>
    </message>
    <message>
        <source>the nine, the gallery, comparing</source>
        <translation>九宫格、图库、比较</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>指南</translation>
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
        <translation>增减所选词的权重</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>search the earlier prompts</source>
        <translation>搜索以前的提示词</translation>
    </message>
    <message>
        <source>Shift+arrows  Ctrl+A</source>
        <translation>Shift+方向键  Ctrl+A</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>选择多张</translation>
    </message>
    <message>
        <source>Alt+←  Alt+→</source>
        <translation>Alt+←  Alt+→</translation>
    </message>
    <message>
        <source>put a picture elsewhere</source>
        <translation>移动图片位置</translation>
    </message>
    <message>
        <source>S  X  T</source>
        <translation>S  X  T</translation>
    </message>
    <message>
        <source>star, reject, tags</source>
        <translation>星标、排除、标签</translation>
    </message>
    <message>
        <source>V  M</source>
        <translation>V  M</translation>
    </message>
    <message>
        <source>variations, more like this</source>
        <translation>变体、更多类似图片</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>1 – 5  X  I</source>
        <translation>1 – 5  X  I</translation>
    </message>
    <message>
        <source>in full view: rate, reject, how it was made</source>
        <translation>完整视图：评分、排除、制作方式</translation>
    </message>
    <message>
        <source>X  T  F</source>
        <translation>X  T  F</translation>
    </message>
    <message>
        <source>gallery: reject, tag, find similar pictures</source>
        <translation>图库：排除、标签、查找相似图片</translation>
    </message>
    <message>
        <source>1 – 5  0</source>
        <translation>1 – 5  0</translation>
    </message>
    <message>
        <source>gallery: rate, take the rating away</source>
        <translation>图库：评分、移除评分</translation>
    </message>
    <message>
        <source>Ctrl+G  Ctrl+Z</source>
        <translation>Ctrl+G  Ctrl+Z</translation>
    </message>
    <message>
        <source>gallery: new collection, undo</source>
        <translation>图库：新建收藏集、撤销</translation>
    </message>
    <message>
        <source>enlarge</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KnownLoras</name>
    <message>
        <source>“%1” is no weight: write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>“%1”不是权重：请写成 &lt;lora:name:0.8&gt; 或 &lt;lora:name:te=0.8:unet=0.5&gt;。</translation>
    </message>
    <message>
        <source>There is no LoRA “%1”.</source>
        <translation>没有 LoRA“%1”。</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>相近的有：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LabelEdits</name>
    <message>
        <source>“%1” was added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>The rating was removed.</source>
        <translation>评分已移除。</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n of 5.</source>
        <translation>
            <numerusform>评分：%n / 5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>已为 %n 张图片加星标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) was removed.</source>
        <translation>
            <numerusform>已取消 %n 张图片的星标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n 张图片已排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) no longer rejected.</source>
        <translation>
            <numerusform>%n 张图片不再排除。</numerusform>
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
        <translation>九宫格</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>此图片由“%1”绘制，但该模型未安装。</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>其余均已恢复；换了模型画出的图片也会不同。</translation>
    </message>
    <message>
        <source>Full screen	F11</source>
        <translation>全屏	F11</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>退出	Ctrl+Q</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>提示词面板</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>所有快捷键	?</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) on the Compare page</source>
        <translation>
            <numerusform>比较页面上有 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranker: pictures stand as they were drawn.</source>
        <translation>没有排名器：图片按绘制顺序排列。</translation>
    </message>
    <message>
        <source>The ranker “%1” knows %2 only: of pictures of “%3”, its order and fitness say little. Put a CLIP or SigLIP into a folder of models.</source>
        <translation>排名器“%1”只认识 %2：对于“%3”的图片，它的顺序和契合度说明不了什么。请把 CLIP 或 SigLIP 放入模型文件夹。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ManualView</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskEditor</name>
    <message>
        <source>Mask editor</source>
        <translation>蒙版编辑器</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Paint over what should be drawn anew</source>
        <translation>涂抹需要重新绘制的部分</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the prompt (Esc)</source>
        <translation>返回提示词 (Esc)</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>画笔 (B)</translation>
    </message>
    <message>
        <source>Eraser (X)</source>
        <translation>橡皮擦 (X)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Size of the brush in pixels ([ and ])</source>
        <translation>画笔大小（像素）([ 和 ])</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔化边缘</translation>
    </message>
    <message>
        <source>How far new and old blend at the edge of the mask</source>
        <translation>蒙版边缘新旧内容的融合范围</translation>
    </message>
    <message>
        <source>Swap inside and outside (I)</source>
        <translation>反转内外 (I)</translation>
    </message>
    <message>
        <source>Clear the mask (Del)</source>
        <translation>清除蒙版 (Del)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>显示整张图片 (0)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModeBar</name>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>All pictures side by side (G)</source>
        <translation>所有图片并排 (G)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>A to the left of a line, B to the right (W)</source>
        <translation>线左为 A，线右为 B (W)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>洋葱皮</translation>
    </message>
    <message>
        <source>B laid over A (O)</source>
        <translation>B 叠在 A 上 (O)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>A and B in turn (B)</source>
        <translation>A 和 B 交替显示 (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where A and B differ (D)</source>
        <translation>A 与 B 的不同之处 (D)</translation>
    </message>
    <message>
        <source>Above 200 %, blend pixels instead of showing them as squares (M)</source>
        <translation>超过 200 % 时平滑像素，而不显示方块 (M)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>As large as there is room (0)</source>
        <translation>尽可能大 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A screen pixel for every pixel (Z)</source>
        <translation>每个像素对应一个屏幕像素 (Z)</translation>
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
        <translation>噪声 (epsilon)</translation>
    </message>
    <message>
        <source>The velocity (v)</source>
        <translation>速度 (v)</translation>
    </message>
    <message>
        <source>The velocity, zero terminal SNR</source>
        <translation>速度，终端信噪比为零</translation>
    </message>
    <message>
        <source>The picture (x0)</source>
        <translation>图片 (x0)</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>预测内容</translation>
    </message>
    <message>
        <source>Checkpoints in one file rarely say it. If pictures are noise or washed out, choose what the model&apos;s page names</source>
        <translation>单个文件的检查点很少说明这一点。如果图片全是噪点或发白，请选择该模型网页上所写的</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Counts as in A1111: 1 leaves nothing out, 2 the last layer of the text encoder. New pictures of this model begin with it</source>
        <translation>计数方式与 A1111 相同：1 不略去任何层，2 略去文本编码器的最后一层。此模型的新图片以它开始</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelDetails</name>
    <message>
        <source>About this model</source>
        <translation>关于此模型</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Draw with this model</source>
        <translation>用此模型绘制</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>Your notes on this model</source>
        <translation>您对此模型的备注</translation>
    </message>
    <message>
        <source>What it is good at, which settings suit it…</source>
        <translation>擅长什么、适合哪些设置…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Draw with this VAE</source>
        <translation>用此 VAE 绘制</translation>
    </message>
    <message>
        <source>Add to the prompt</source>
        <translation>添加到提示词</translation>
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
        <translation>未知类型</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Only those that can draw</source>
        <translation>仅显示可用于绘制的</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n found</source>
        <translation>
            <numerusform>正在查找… 已找到 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n 个文件和文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <source>There are no models yet.
Add the folder in which you keep them, or that of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>还没有模型。
请添加存放模型的文件夹，或 AUTOMATIC1111、ComfyUI 的文件夹。不会复制任何内容。</translation>
    </message>
    <message>
        <source>No model is called that.</source>
        <translation>没有这个名称的模型。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NameField</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>How files are named. Words in braces stand for what the picture is.</source>
        <translation>文件的命名方式。花括号中的词代表图片的信息。</translation>
    </message>
    <message>
        <source>Insert a field into the file name</source>
        <translation>在文件名中插入字段</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NineController</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Enlarged to %1 × %2.</source>
        <translation>已放大到 %1 × %2。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Variations of “%1”: how far may they go?</source>
        <translation>“%1”的变体：变化幅度多大？</translation>
    </message>
    <message>
        <source>More like “%1”: how much may change?</source>
        <translation>更多类似“%1”：可以改变多少？</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>Ninefold 停止前，“%3”已绘制 %1 张，共 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.</source>
        <translation>
            <numerusform>Ninefold 停止时有 %n 个批次在等待；还需绘制 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>继续完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>“%1”已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were cancelled.</source>
        <translation>
            <numerusform>已取消 %n 个批次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enlarge “%1”</source>
        <translation>放大“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Enlarge %n pictures</source>
        <translation>
            <numerusform>放大 %n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>绘制进度</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>绘制状态</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>最契合在前</translation>
    </message>
    <message>
        <source>Best looks first</source>
        <translation>最好看在前</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>按绘制顺序</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>自定顺序</translation>
    </message>
    <message>
        <source>How well they fit the prompt</source>
        <translation>与提示词的契合程度</translation>
    </message>
    <message>
        <source>Sharpness, contrast and colour</source>
        <translation>清晰度、对比度和色彩</translation>
    </message>
    <message>
        <source>In the order of their seeds</source>
        <translation>按种子顺序</translation>
    </message>
    <message>
        <source>As you put them: drag, or Alt+← and Alt+→</source>
        <translation>按您的摆放：拖动，或 Alt+← 和 Alt+→</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>图片顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the best %n</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>仅最佳 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>As “%1” rates them</source>
        <translation>按“%1”的评分</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoteEditor</name>
    <message>
        <source>Write what you want to remember</source>
        <translation>写下想记住的内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PairBar</name>
    <message>
        <source>Swap A and B (T)</source>
        <translation>交换 A 和 B (T)</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>PSNR compares the differences with the brightest white: above 40 dB they can hardly be seen, below 20 dB the pictures have little in common.</source>
        <translation>PSNR 将差异与最亮的白色相比：高于 40 dB 几乎看不出，低于 20 dB 则两图少有共同之处。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>分界线</translation>
    </message>
    <message>
        <source>B over A</source>
        <translation>B 叠于 A</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A 是 %1，B 是 %2</translation>
    </message>
    <message>
        <source>Go on blinking</source>
        <translation>继续闪烁</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>停止闪烁</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>These two can&apos;t be compared.</source>
        <translation>这两张无法比较。</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>所有像素都相同。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ · by %2 of 255 at most · PSNR %3 dB</source>
        <translation>%1 % 的像素不同 · 最多相差 %2 / 255 · PSNR %3 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 次</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
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
        <translation>与众不同</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureGrid</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>此批次的图片</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureMenu</name>
    <message>
        <source>Show in full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Variations …</source>
        <translation>变体…</translation>
    </message>
    <message>
        <source>More like this …</source>
        <translation>更多类似图片…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Enlarge …</source>
        <translation>放大 …</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptEdit</name>
    <message>
        <source>This model wasn&apos;t taught “%1”.</source>
        <translation>此模型没有学过“%1”。</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>相近的词：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>替换为“%1”</translation>
    </message>
    <message>
        <source>%1 characters are too long for a prompt; nothing was pasted.</source>
        <translation>%1 个字符对提示词来说太长；未粘贴任何内容。</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
    <message>
        <source>LoRAs act in the prompt only; %1 is left out here.</source>
        <translation>LoRA 只在提示词中起作用；此处的 %1 会被略去。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptFields</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Describe a picture, e.g. a red apple</source>
        <translation>描述一张图片，例如 a red apple</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>What the pictures should not show</source>
        <translation>图片中不应出现的内容</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+↑ and Alt+↓ go through them</source>
        <translation>以前的提示词 (Ctrl+H)；Alt+↑ 和 Alt+↓ 逐条浏览</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Wildcards: lists of your own for templates</source>
        <translation>通配符：供模板使用的自有列表</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>通配符</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptHint</name>
    <message>
        <source>Note on the prompt</source>
        <translation>关于提示词的提示</translation>
    </message>
    <message>
        <source>This is longer than a prompt can be; what is grey can&apos;t be drawn. Shorten it.</source>
        <translation>超出提示词的长度上限；灰色部分无法绘制，请缩短。</translation>
    </message>
    <message>
        <source>“%1” is never closed: it counts to the end of the prompt.</source>
        <translation>“%1”没有闭合：作用到提示词末尾。</translation>
    </message>
    <message>
        <source>“%1” has no partner: it is drawn as text.</source>
        <translation>“%1”没有配对：将作为文字处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) like that.</source>
        <translation>
            <numerusform>还有 %n 个这样的括号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>The model knows none of these words, so the pictures will be a surprise. It knows for example %1.</source>
        <translation>模型不认识这些词，画出来会是个惊喜。它认识的例如：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptPanel</name>
    <message>
        <source>Generate</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line</source>
        <translation>Ctrl+Enter；Ctrl+Shift+Enter 将批次排到下一个</translation>
    </message>
    <message>
        <source>Esc stops within one step; finished pictures stay</source>
        <translation>Esc 在一步之内停止；已完成的图片会保留</translation>
    </message>
    <message>
        <source>The time is learned from your past runs</source>
        <translation>时间根据您以往的运行得出</translation>
    </message>
    <message>
        <source>The time is a guess until the first run</source>
        <translation>首次运行之前，时间仅为估计</translation>
    </message>
    <message>
        <source>Style “%1” applied.</source>
        <translation>已应用风格“%1”。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancels every batch; finished pictures stay</source>
        <translation>取消所有批次；已完成的图片会保留</translation>
    </message>
    <message>
        <source>Queue · paused</source>
        <translation>队列 · 已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Queue · %n batch(es)</source>
        <translation>
            <numerusform>队列 · %n 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>继续绘制</translation>
    </message>
    <message>
        <source>Pause drawing</source>
        <translation>暂停绘制</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Draw it next</source>
        <translation>接着绘制</translation>
    </message>
    <message>
        <source>Cancel this batch; its finished pictures stay (Del)</source>
        <translation>取消此批次；已完成的图片会保留 (Del)</translation>
    </message>
    <message>
        <source>Draw “%1” next</source>
        <translation>接着绘制“%1”</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>清除“%1”</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+↑ and Alt+↓, to change the order</source>
        <translation>拖动，或按 Alt+↑ 和 Alt+↓ 更改顺序</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RatingStars</name>
    <message>
        <source>Rate: 1 to 5, 0 for none</source>
        <translation>评分：1 到 5，0 为无</translation>
    </message>
    <message>
        <source>Rating: the pictures differ</source>
        <translation>评分：各图片不同</translation>
    </message>
    <message>
        <source>Rating: none</source>
        <translation>评分：无</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>评分：%1 / 5</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>They differ</source>
        <translation>各不相同</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTable</name>
    <message>
        <source>Only differences</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Leave out what all pictures have in common</source>
        <translation>省略所有图片的共同之处</translation>
    </message>
    <message>
        <source>Recipes side by side</source>
        <translation>配方并排</translation>
    </message>
    <message>
        <source>The same for all pictures</source>
        <translation>所有图片相同</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
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
        <translation>图片 %2 的%1：%3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScoreList</name>
    <message>
        <source>%1 of 100 (score %2)</source>
        <translation>%1 / 100（得分 %2）</translation>
    </message>
    <message>
        <source>Fitness, and in brackets the ranker&apos;s own number</source>
        <translation>契合度，括号内为排名器自己的数值</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>清空输入栏</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SeedField</name>
    <message>
        <source>new each time</source>
        <translation>每次换新</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>立即换一个新种子</translation>
    </message>
    <message>
        <source>Keep this seed for the next batch</source>
        <translation>下一批次沿用此种子</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsForm</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>More steps draw more carefully and take longer</source>
        <translation>步数越多画得越细，用时也越长</translation>
    </message>
    <message>
        <source>How closely the pictures follow the prompt; 1 lets the model roam</source>
        <translation>图片遵循提示词的程度；1 表示让模型自由发挥</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark or light; pictures stay as they are</source>
        <translation>深色或浅色；图片保持不变</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Changes at once; prompts stay as they are</source>
        <translation>立即生效；提示词保持不变</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>How large text and buttons are</source>
        <translation>文字和按钮的大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is used from the next start on.</source>
        <translation>新的大小将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Whether pictures glide to their places</source>
        <translation>图片是否滑动到位</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>有动画</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Written into every exported file as its creator and credit</source>
        <translation>作为作者和署名写入每个导出的文件</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>图库文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Shows pictures, models and the database in the file manager</source>
        <translation>在文件管理器中显示图片、模型和数据库</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranker</source>
        <translation>排名器</translation>
    </message>
    <message>
        <source>What tells how well a picture fits its prompt. CLIP, OpenCLIP and SigLIP in your model folders can be chosen; new batches are ranked by it</source>
        <translation>判断图片与提示词的契合程度。可选择模型文件夹中的 CLIP、OpenCLIP 和 SigLIP；新批次由它排名</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>随模型而定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, knows %3 only)</source>
        <translation>%1（%2，只认识 %3）</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SheetWords</name>
    <message>
        <source>%1 · fitness %2</source>
        <translation>%1 · 契合度 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
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
        <translation>所有图片</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>收藏集</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1，%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here to put them into “%1”; F2 renames it</source>
        <translation>将图片拖到此处放入“%1”；F2 重命名</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ShelfPanel</name>
    <message>
        <source>Places and collections</source>
        <translation>位置和收藏集</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表移除</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>收藏集名称</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>新收藏集的名称</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建收藏集</translation>
    </message>
    <message>
        <source>A collection holds pictures that belong together</source>
        <translation>收藏集存放属于一起的图片</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Take in pictures of A1111, ComfyUI, InvokeAI, Fooocus or SwarmUI. The files stay where they are.</source>
        <translation>收入 A1111、ComfyUI、InvokeAI、Fooocus 或 SwarmUI 的图片。文件保留在原处。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SizeField</name>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Width to fit into</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <source>Height to fit into</source>
        <translation>适应高度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>两倍尺寸</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>适应于</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SizePicker</name>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽度和高度</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>竖长</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽幅</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SleepInhibitor</name>
    <message>
        <source>Drawing pictures</source>
        <translation>正在绘制图片</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourcePanel</name>
    <message>
        <source>The picture that it was drawn from is gone.</source>
        <translation>绘制时的源图片已不存在。</translation>
    </message>
    <message>
        <source>The mask that it was drawn with is gone.</source>
        <translation>绘制时使用的蒙版已不存在。</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>源图片</translation>
    </message>
    <message>
        <source>Draw from a picture instead of from nothing</source>
        <translation>从图片而非空白开始绘制</translation>
    </message>
    <message>
        <source>Extend the frame by pixels</source>
        <translation>扩展画框（像素）</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>绘制蒙版</translation>
    </message>
    <message>
        <source>Choose which part is drawn anew</source>
        <translation>选择要重新绘制的部分</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>选择图片文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>粘贴图片 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Draw from nothing again (Del)</source>
        <translation>恢复从空白绘制 (Del)</translation>
    </message>
    <message>
        <source>The picture is too large to be opened.</source>
        <translation>图片太大，无法打开。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>没有可粘贴的图片。请先复制一张。</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>将图片拖到此处，或点击选择</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>更改蒙版</translation>
    </message>
    <message>
        <source>Drawn at %1 × %2 pixels.</source>
        <translation>以 %1 × %2 像素绘制。</translation>
    </message>
    <message>
        <source>What isn&apos;t marked keeps its pixels.</source>
        <translation>未标记的部分保持原样。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture.</source>
        <translation>“%1”无法作为图片读取。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourceWell</name>
    <message>
        <source>Source picture</source>
        <translation>源图片</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>点击选择图片 (Enter)，Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Drag an edge or a corner to draw around the picture (arrows; Shift takes back, Ctrl+Z undoes). Click to choose another one (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>拖动边或角，可在图片周围继续绘制（方向键；Shift 收回，Ctrl+Z 撤销）。点击选择另一张 (Enter)，Ctrl+V 粘贴，Del 移除</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>正在绘制 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n 个批次等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>What draws, and in which precision: %1</source>
        <translation>用于绘制的设备及精度：%1</translation>
    </message>
    <message>
        <source>%1 of memory used, %2 free</source>
        <translation>已用内存 %1，可用 %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StrengthBar</name>
    <message>
        <source>Draw nine</source>
        <translation>画九张</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>可以改变多少</translation>
    </message>
    <message>
        <source>How much may change: arrows move it, Enter draws</source>
        <translation>可以改变多少：方向键调整，Enter 绘制</translation>
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
        <translation>强度</translation>
    </message>
    <message>
        <source>How much of the picture is drawn anew</source>
        <translation>图片重新绘制的程度</translation>
    </message>
    <message>
        <source>barely changed</source>
        <translation>几乎不变</translation>
    </message>
    <message>
        <source>close to the source</source>
        <translation>接近源图</translation>
    </message>
    <message>
        <source>the same picture, told anew</source>
        <translation>同一画面，重新演绎</translation>
    </message>
    <message>
        <source>only its layout</source>
        <translation>仅保留构图</translation>
    </message>
    <message>
        <source>all drawn anew</source>
        <translation>全部重绘</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StyleBar</name>
    <message>
        <source>Save style</source>
        <translation>保存风格</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keeps the prompt, the negative prompt and the settings under a name</source>
        <translation>将提示词、反向提示词和设置以一个名称保存</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>风格名称</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>风格 %1</translation>
    </message>
    <message>
        <source>%1
F2 renames, Del deletes</source>
        <translation>%1
F2 重命名，Del 删除</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>重命名…	F2</translation>
    </message>
    <message>
        <source>Save again as it stands now</source>
        <translation>按当前内容重新保存</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>“%1” was saved anew.</source>
        <translation>“%1”已重新保存。</translation>
    </message>
    <message>
        <source>There is a style “%1” already.</source>
        <translation>已有名为“%1”的风格。</translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>“%1”现更名为“%2”。</translation>
    </message>
    <message>
        <source>The style “%1” was deleted.</source>
        <translation>风格“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Enter adds it; several are parted by commas</source>
        <translation>按 Enter 添加；多个用逗号分隔</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>“%1” is not on all of the pictures; remove it</source>
        <translation>“%1”并非所有图片都有；移除</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagField</name>
    <message>
        <source>sky, blue, for the cover</source>
        <translation>天空，蓝色，封面用</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags with commas between them; Enter keeps them</source>
        <translation>标签以逗号分隔；按 Enter 保存</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s)</source>
        <translation>
            <numerusform>%n 张图片的标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TemplatePreview</name>
    <message>
        <source>What the template becomes</source>
        <translation>模板展开的结果</translation>
    </message>
    <message>
        <source>Show another; each of the nine gets its own</source>
        <translation>显示另一种；九张各有各的</translation>
    </message>
    <message>
        <source>Show another expansion</source>
        <translation>显示另一种展开</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>展开为：%1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ThumbnailDelegate</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>文件缺失</translation>
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
            <numerusform>模型将此提示词读作 %n 个词元，每次最多 %1 个。更长的提示词会分段读取，不会遗漏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>提示词长度</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TopBar</name>
    <message>
        <source>Search your pictures</source>
        <translation>搜索您的图片</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TrashBar</name>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good</source>
        <translation>永久删除回收站中的全部内容</translation>
    </message>
    <message>
        <source>Delete everything in the trash and its files for good? Imported files stay where they are.</source>
        <translation>永久删除回收站中的全部内容及其文件？导入的文件保留在原处。</translation>
    </message>
    <message>
        <source>Del puts a picture back into the library.</source>
        <translation>按 Del 将图片放回图库。</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ViewerCaption</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>上一张图片（←）</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>下一张图片（→）</translation>
    </message>
    <message>
        <source>Close the full view (Esc)</source>
        <translation>关闭完整视图 (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>排名 %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>未排名</translation>
    </message>
    <message>
        <source>Remove the star (S)</source>
        <translation>取消星标 (S)</translation>
    </message>
    <message>
        <source>Star this picture (S)</source>
        <translation>为此图片加星标 (S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How the picture was made (I)</source>
        <translation>图片的制作方式 (I)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WildcardPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>放入提示词</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>通配符</translation>
    </message>
    <message>
        <source>Lists of your own for templates; Del deletes one</source>
        <translation>供模板使用的自有列表；Del 删除</translation>
    </message>
    <message>
        <source>No wildcards yet. Name a list, e.g. colour, and write one entry a line; __colour__ in a prompt then draws one of them.</source>
        <translation>还没有通配符。给列表起个名字，例如 colour，每行写一项；提示词中的 __colour__ 就会从中抽取一项。</translation>
    </message>
    <message>
        <source>New list, e.g. colour</source>
        <translation>新列表，例如 colour</translation>
    </message>
    <message>
        <source>Name of a new wildcard</source>
        <translation>新通配符的名称</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; a / makes a folder. Enter adds it</source>
        <translation>字母、数字、- 和 _；/ 表示文件夹。按 Enter 添加</translation>
    </message>
    <message>
        <source>Begins a new list (Enter in the field)</source>
        <translation>新建列表（在输入栏中按 Enter）</translation>
    </message>
    <message>
        <source>Entries of the wildcard</source>
        <translation>通配符的各项</translation>
    </message>
    <message>
        <source>One entry a line; # begins a comment, 3:: makes an entry three times as likely</source>
        <translation>每行一项；# 开始注释，3:: 使该项的机会变为三倍</translation>
    </message>
    <message>
        <source>Writes its name where the cursor stands in the prompt</source>
        <translation>在提示词的光标处写入它的名称</translation>
    </message>
    <message>
        <source>Delete this list (Del in the list)</source>
        <translation>删除此列表（在列表中按 Del）</translation>
    </message>
    <message>
        <source>Delete the wildcard</source>
        <translation>删除通配符</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _ in a name.</source>
        <translation>名称中可用字母、数字、- 和单个 _。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
</context>
</TS>
