<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Batch</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>Carregando %1…</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Desenhando %1</translation>
    </message>
    <message>
        <source>no prompt, the model draws what it likes</source>
        <translation>sem prompt, o modelo desenha o que quiser</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>passo %1 de %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>drawn in %1, ranked in %2</source>
        <translation>desenhado em %1, classificado em %2</translation>
    </message>
    <message>
        <source>model loaded in %1</source>
        <translation>modelo carregado em %1</translation>
    </message>
    <message>
        <source>drawn without a prompt</source>
        <translation>desenhado sem prompt</translation>
    </message>
    <message>
        <source>Waiting to draw %1</source>
        <translation>%1 na espera</translation>
    </message>
    <message>
        <source>Cancelled · %1 of %2 kept</source>
        <translation>Cancelado · %1 de %2 mantidas</translation>
    </message>
    <message>
        <source>Stopped by an error · %1 of %2 drawn</source>
        <translation>Parado por um erro · %1 de %2 desenhadas</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>cerca de %1 s restantes</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>cerca de %1 min restantes</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>sendo desenhada</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>ainda não desenhada</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>posição %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>shares rank %1</source>
        <translation>divide a posição %1</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>diferente das outras</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>alike %1</source>
        <translation>semelhança %1</translation>
    </message>
</context>
<context>
    <name>ControlNets</name>
    <message>
        <source>models of another kind</source>
        <translation>modelos de outro tipo</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 is damaged or no picture.</source>
        <translation>%1 está danificado ou não é uma imagem.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk.</source>
        <translation>%1 não está mais no disco.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Rated 5</source>
        <translation>Avaliadas com 5</translation>
    </message>
    <message>
        <source>Rated %1 or more</source>
        <translation>Avaliadas com %1 ou mais</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Made from a picture</source>
        <translation>Feitas a partir de uma imagem</translation>
    </message>
    <message>
        <source>Drawn from a prompt</source>
        <translation>Desenhadas a partir de um prompt</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Feitas aqui</translation>
    </message>
    <message>
        <source>Fitness %1 or more</source>
        <translation>Adequação %1 ou mais</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Não rejeitadas</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Similar to one picture</source>
        <translation>Semelhantes a uma imagem</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>stopped by an error</source>
        <translation>parado por um erro</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na espera</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>carregando o modelo</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>desenhando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>≈ %1 min</source>
        <translation>≈ %1 min</translation>
    </message>
    <message>
        <source>≈ %1 s</source>
        <translation>≈ %1 s</translation>
    </message>
    <message>
        <source>ready at %1</source>
        <translation>pronto às %1</translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation>pronto em %1 s</translation>
    </message>
</context>
<context>
    <name>RecipeWording</name>
    <message>
        <source>32-bit float</source>
        <translation>ponto flutuante de 32 bits</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>ponto flutuante de 16 bits</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Amostrador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Negative template</source>
        <translation>Template negativo</translation>
    </message>
    <message>
        <source>%1, rescaled by %2</source>
        <translation>%1, atenuação %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 times as large, strength %2</source>
        <translation>%1 vezes maior, força %2</translation>
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
        <translation>%1, passos deslocados em %2</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Segunda passagem</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>%1 times, by %2</source>
        <translation>%1 vezes, com %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a LoRA and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (text %3)</source>
        <comment>a LoRA and its weights</comment>
        <translation>%1 %2 (texto %3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Ampliada</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>deep blocks every %1 steps</source>
        <translation>blocos profundos a cada %1 passos</translation>
    </message>
    <message>
        <source>%1 % of tokens merged</source>
        <translation>%1 % dos tokens fundidos</translation>
    </message>
    <message>
        <source>%1, seen as %2</source>
        <comment>a ControlNet and what it sees</comment>
        <translation>%1, imagem vista como %2</translation>
    </message>
    <message>
        <source>%1, from %2 % to %3 % of the steps</source>
        <comment>a control</comment>
        <translation>%1, de %2 % a %3 % dos passos</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Chosen for this prompt before %1 of 100 others</source>
        <translation>Escolhida para este prompt antes de %1 de outras 100</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imagens</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sem prompt</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Posição %1</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>Adequação %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date, as QLocale writes it</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale writes it</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>mixed styles</source>
        <translation>estilos variados</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Was it moved or deleted outside the studio? The others are not affected.</source>
        <translation>Ela foi movida ou excluída fora do estúdio? As outras não são afetadas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t follow the schedule &quot;%2&quot;.</source>
        <translation>%1 não pode seguir o agendamento “%2”.</translation>
    </message>
    <message>
        <source>%1 checkpoint in one file.</source>
        <translation>Checkpoint de %1 em um só arquivo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit its configuration: %2.</source>
        <translation>%1 não combina com sua configuração: %2.</translation>
    </message>
    <message>
        <source>%1 has no %2.safetensors.</source>
        <translation>%1 não tem %2.safetensors.</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>%1 não tem o tensor “%2”.</translation>
    </message>
    <message>
        <source>%1 holds no model that Ninefold knows.</source>
        <translation>%1 não contém nenhum modelo que o Ninefold conheça.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can rank pictures.</source>
        <translation>%1 não contém nada que possa classificar imagens.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está danificado: %2</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or TIFF picture.</source>
        <translation>%1 não é uma imagem PNG, JPEG, WebP nem TIFF.</translation>
    </message>
    <message>
        <source>%1 is no PNG.</source>
        <translation>%1 não é um PNG.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 não é uma imagem que possa ser lida.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 não é um objeto JSON.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 não é um arquivo.</translation>
    </message>
    <message>
        <source>%1 is not a model folder: model_index.json is missing.</source>
        <translation>%1 não é uma pasta de modelo: falta model_index.json.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 não é JSON válido: %2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>%1 is too large (%2 bytes) for what it should be.</source>
        <translation>%1 é grande demais (%2 bytes) para o que deveria ser.</translation>
    </message>
    <message>
        <source>%1 misshapen (%2)</source>
        <translation>%1 com forma errada (%2)</translation>
    </message>
    <message>
        <source>%1 missing (%2)</source>
        <translation>faltam %1 (%2)</translation>
    </message>
    <message>
        <source>%1 names no model folders.</source>
        <translation>%1 não indica nenhuma pasta de modelos.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn in one job.</source>
        <translation>Não é possível desenhar %1 imagens em uma só tarefa.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn.</source>
        <translation>Não é possível desenhar %1 imagens.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn.</source>
        <translation>Não é possível desenhar em %1 passos.</translation>
    </message>
    <message>
        <source>%1 steps don&apos;t fit into the noise schedule of this model.</source>
        <translation>%1 passos não cabem no agendamento de ruído deste modelo.</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>%1 inesperados (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ninefold.</source>
        <translation>%1 foi gravado por um Ninefold mais novo.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, linha %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which Ninefold can&apos;t rank with.</source>
        <translation>%1: %2 é %3, e o Ninefold não consegue classificar com isso.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1[%2] is %3</source>
        <translation>%1[%2] é %3</translation>
    </message>
    <message>
        <source>1 turns it off; 3 to 8 is usual.</source>
        <translation>1 a desliga; o usual é de 3 a 8.</translation>
    </message>
    <message>
        <source>A ControlNet: steers a model by an outline or a pose.</source>
        <translation>Um ControlNet: guia um modelo por um contorno ou uma pose.</translation>
    </message>
    <message>
        <source>A LoRA: changes how a model draws.</source>
        <translation>Um LoRA: muda o modo como um modelo desenha.</translation>
    </message>
    <message>
        <source>A VAE: turns latents into pixels, draws nothing by itself.</source>
        <translation>Um VAE: transforma latentes em pixels; sozinho não desenha nada.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Uma coleção precisa de um nome.</translation>
    </message>
    <message>
        <source>A file that is damaged or incomplete.</source>
        <translation>Um arquivo danificado ou incompleto.</translation>
    </message>
    <message>
        <source>A mask needs a picture to redraw a part of.</source>
        <translation>Uma máscara precisa de uma imagem da qual redesenhar uma parte.</translation>
    </message>
    <message>
        <source>A mask needs a picture to start from.</source>
        <translation>Uma máscara precisa de uma imagem de partida.</translation>
    </message>
    <message>
        <source>A model in the diffusers layout.</source>
        <translation>Um modelo no formato diffusers.</translation>
    </message>
    <message>
        <source>A picture needs at least one step.</source>
        <translation>Uma imagem precisa de pelo menos um passo.</translation>
    </message>
    <message>
        <source>A quantised model in the GGUF format.</source>
        <translation>Um modelo quantizado no formato GGUF.</translation>
    </message>
    <message>
        <source>A strength below 1 needs a picture to start from.</source>
        <translation>Uma força menor que 1 precisa de uma imagem de partida.</translation>
    </message>
    <message>
        <source>A text encoder: reads prompts, draws nothing by itself.</source>
        <translation>Um codificador de texto: lê prompts; sozinho não desenha nada.</translation>
    </message>
    <message>
        <source>A text inside %1 unpacks to more than 16 MiB.</source>
        <translation>Um texto dentro de %1 passa de 16 MiB ao ser descompactado.</translation>
    </message>
    <message>
        <source>A weights file of a kind that Ninefold doesn&apos;t know.</source>
        <translation>Um arquivo de pesos de um tipo que o Ninefold não conhece.</translation>
    </message>
    <message>
        <source>An embedding: a word that a model can learn.</source>
        <translation>Um embedding: uma palavra que um modelo pode aprender.</translation>
    </message>
    <message>
        <source>An image encoder such as CLIP: ranks pictures, draws nothing by itself.</source>
        <translation>Um codificador de imagens como o CLIP: classifica imagens; sozinho não desenha nada.</translation>
    </message>
    <message>
        <source>An upscaler: enlarges pictures.</source>
        <translation>Um ampliador: aumenta imagens.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Outro programa está usando a biblioteca.</translation>
    </message>
    <message>
        <source>At most 8192 px a side can be doubled.</source>
        <translation>É possível dobrar no máximo 8192 px por lado.</translation>
    </message>
    <message>
        <source>Both files must be of the same model.</source>
        <translation>Os dois arquivos devem ser do mesmo modelo.</translation>
    </message>
    <message>
        <source>Can&apos;t delete %1: %2.</source>
        <translation>Não é possível excluir %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t make the library folder %1: %2.</source>
        <translation>Não é possível criar a pasta da biblioteca %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verifique as permissões dele.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has space.</source>
        <translation>Verifique se o disco está conectado e tem espaço.</translation>
    </message>
    <message>
        <source>Check that the model is complete.</source>
        <translation>Verifique se o modelo está completo.</translation>
    </message>
    <message>
        <source>Check that weights and config.json belong together.</source>
        <translation>Verifique se os pesos e o config.json são do mesmo modelo.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Choose Euler or DPM++ 2M.</source>
        <translation>Escolha Euler ou DPM++ 2M.</translation>
    </message>
    <message>
        <source>Choose a multiple of %1 from %1 to %2.</source>
        <translation>Escolha um múltiplo de %1 entre %1 e %2.</translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>Escolha um tamanho menor ou menos imagens de uma vez, ou feche outros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Escolha um tamanho menor.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Escolha outra pasta ou altere as permissões dela.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose at most %1; 4 to 8 are enough.</source>
        <translation>Escolha no máximo %1; de 4 a 8 bastam.</translation>
    </message>
    <message>
        <source>Choose auto, bf16 or f32.</source>
        <translation>Escolha auto, bf16 ou f32.</translation>
    </message>
    <message>
        <source>Choose auto, f32, bf16 or fp16.</source>
        <translation>Escolha auto, f32, bf16 ou fp16.</translation>
    </message>
    <message>
        <source>Choose cpu or cuda.</source>
        <translation>Escolha cpu ou cuda.</translation>
    </message>
    <message>
        <source>Choose fewer steps.</source>
        <translation>Escolha menos passos.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1.</source>
        <translation>Escolha de 1 a %1.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000.</source>
        <translation>Escolha de 1 a 1000.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000; 8 to 30 is usual.</source>
        <translation>Escolha de 1 a 1000; o usual é de 8 a 30.</translation>
    </message>
    <message>
        <source>Choose it again and start a new job.</source>
        <translation>Escolha-a de novo e comece uma nova tarefa.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Escolha um de %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Escolha entre: %1.</translation>
    </message>
    <message>
        <source>Choose the folder in which the models are.</source>
        <translation>Escolha a pasta em que estão os modelos.</translation>
    </message>
    <message>
        <source>Choose the folder of a CLIPModel in the transformers layout.</source>
        <translation>Escolha a pasta de um CLIPModel no formato transformers.</translation>
    </message>
    <message>
        <source>Choose the schedule &quot;automatic&quot; or another sampler.</source>
        <translation>Escolha o agendamento “Automático” ou outro amostrador.</translation>
    </message>
    <message>
        <source>Chunks can be added only to a PNG.</source>
        <translation>Só é possível acrescentar blocos a um PNG.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit (ulimit -v).</source>
        <translation>Feche outros programas ou aumente o limite (ulimit -v).</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s extra_model_paths.yaml has headings with folders below them.</source>
        <translation>O extra_model_paths.yaml do ComfyUI tem títulos com pastas abaixo deles.</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer folder again.</source>
        <translation>Copie de novo a pasta tokenizer do modelo.</translation>
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
        <translation>DPM++ 2M com ruído novo a cada passo: rico em detalhes em 20 a 30 passos.</translation>
    </message>
    <message>
        <source>Draw on the processor with --device cpu.</source>
        <translation>Desenhe no processador com --device cpu.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
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
        <translation>Euler com ruído novo a cada passo: mais vivo, nunca se assenta.</translation>
    </message>
    <message>
        <source>Export as PNG or WebP instead.</source>
        <translation>Exporte como PNG ou WebP.</translation>
    </message>
    <message>
        <source>Exported pictures can be at most %1 px a side.</source>
        <translation>As imagens exportadas podem ter no máximo %1 px por lado.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Os campos são %1.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For distilled models only: a picture in 2 to 8 steps.</source>
        <translation>Só para modelos destilados: uma imagem em 2 a 8 passos.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Heun</source>
        <translation>Heun</translation>
    </message>
    <message>
        <source>ICU lacks its Unicode normalization data.</source>
        <translation>Faltam ao ICU os dados de normalização Unicode.</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>Codificador de imagens</translation>
    </message>
    <message>
        <source>Install Ninefold again or set NINEFOLD_RESOURCES to their folder.</source>
        <translation>Instale o Ninefold de novo ou defina NINEFOLD_RESOURCES com a pasta deles.</translation>
    </message>
    <message>
        <source>Is it a whole PNG, JPEG, WebP or TIFF file?</source>
        <translation>É um arquivo PNG, JPEG, WebP ou TIFF completo?</translation>
    </message>
    <message>
        <source>It is damaged, or too large to be opened.</source>
        <translation>Ela está danificada ou é grande demais para ser aberta.</translation>
    </message>
    <message>
        <source>Its parts don&apos;t belong together, or it isn&apos;t made to draw from text.</source>
        <translation>Suas partes não combinam, ou ele não foi feito para desenhar a partir de texto.</translation>
    </message>
    <message>
        <source>Job %1 already has picture %2.</source>
        <translation>A tarefa %1 já tem a imagem %2.</translation>
    </message>
    <message>
        <source>Known are linear, scaled_linear and squaredcos_cap_v2.</source>
        <translation>São conhecidos linear, scaled_linear e squaredcos_cap_v2.</translation>
    </message>
    <message>
        <source>Known models: %1.</source>
        <translation>Modelos conhecidos: %1.</translation>
    </message>
    <message>
        <source>LCM</source>
        <translation>LCM</translation>
    </message>
    <message>
        <source>Leave it out for a random one.</source>
        <translation>Deixe-a vazia para sortear uma.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Make the mask as large as the picture.</source>
        <translation>Deixe a máscara do tamanho da imagem.</translation>
    </message>
    <message>
        <source>Mend it or delete it; it holds the list of your model folders.</source>
        <translation>Corrija-o ou exclua-o; ele contém a lista das suas pastas de modelos.</translation>
    </message>
    <message>
        <source>Mend the line, or take the folder off the list.</source>
        <translation>Corrija a linha ou tire a pasta da lista.</translation>
    </message>
    <message>
        <source>Models read only its first words: shorten it to 64 KiB or less.</source>
        <translation>Os modelos leem só suas primeiras palavras: reduza-o a 64 KiB ou menos.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Nenhum modelo está instalado.</translation>
    </message>
    <message>
        <source>Nothing to do: the studio finds its ranker by itself.</source>
        <translation>Nada a fazer: o estúdio encontra seu classificador sozinho.</translation>
    </message>
    <message>
        <source>Paint white where the picture should change.</source>
        <translation>Pinte de branco onde a imagem deve mudar.</translation>
    </message>
    <message>
        <source>Predicts and corrects in one call: good pictures in 8 to 15 steps.</source>
        <translation>Prevê e corrige de uma vez: boas imagens em 8 a 15 passos.</translation>
    </message>
    <message>
        <source>Put ninefold.sqlite aside: a new one is made from the pictures.</source>
        <translation>Ponha o ninefold.sqlite de lado: um novo é criado a partir das imagens.</translation>
    </message>
    <message>
        <source>Second order from the step before: sharp in 15 to 25 steps.</source>
        <translation>Segunda ordem a partir do passo anterior: nítido em 15 a 25 passos.</translation>
    </message>
    <message>
        <source>Second order: cleaner than Euler, at twice the time a step.</source>
        <translation>Segunda ordem: mais limpo que o Euler, com o dobro do tempo por passo.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte-o.</translation>
    </message>
    <message>
        <source>Something went wrong inside.</source>
        <translation>Algo deu errado por dentro.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1</source>
        <translation>Algo deu errado por dentro: %1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1</source>
        <translation>Stable Diffusion 1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1 and 2</source>
        <translation>Stable Diffusion 1 e 2</translation>
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
        <translation>Refinador do Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>The UNet of a model; text encoder and VAE are missing.</source>
        <translation>A UNet de um modelo; faltam o codificador de texto e o VAE.</translation>
    </message>
    <message>
        <source>The classic deterministic sampler: steady, and invertible.</source>
        <translation>O amostrador determinístico clássico: estável e inversível.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written (%1).</source>
        <translation>O disco falhou ao ler ou gravar a biblioteca (%1).</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>O disco está cheio: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t safetensors; get it again.</source>
        <translation>O arquivo está danificado ou não é safetensors; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm.</source>
        <translation>O arquivo está danificado ou foi feito para causar dano.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>Os arquivos precisam de um nome.</translation>
    </message>
    <message>
        <source>The guidance scale must be from 0 to 100.</source>
        <translation>A orientação deve estar entre 0 e 100.</translation>
    </message>
    <message>
        <source>The height of %1 px can&apos;t be drawn.</source>
        <translation>A altura de %1 px não pode ser desenhada.</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened or written (%1).</source>
        <translation>A biblioteca não pode ser aberta ou gravada (%1).</translation>
    </message>
    <message>
        <source>The library can&apos;t be written: the disk is full.</source>
        <translation>A biblioteca não pode ser gravada: o disco está cheio.</translation>
    </message>
    <message>
        <source>The library knows no state &quot;%1&quot; of a job.</source>
        <translation>A biblioteca não conhece nenhum estado de tarefa “%1”.</translation>
    </message>
    <message>
        <source>The library&apos;s database failed (%1).</source>
        <translation>O banco de dados da biblioteca falhou (%1).</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged (%1).</source>
        <translation>O banco de dados da biblioteca está danificado (%1).</translation>
    </message>
    <message>
        <source>The mask is %1 px, the picture %2 px.</source>
        <translation>A máscara tem %1 px, a imagem %2 px.</translation>
    </message>
    <message>
        <source>The mask is black everywhere: nothing would be redrawn.</source>
        <translation>A máscara está toda preta: nada seria redesenhado.</translation>
    </message>
    <message>
        <source>The models that come with Ninefold were not found.</source>
        <translation>Os modelos que vêm com o Ninefold não foram encontrados.</translation>
    </message>
    <message>
        <source>The name has a { without its }.</source>
        <translation>O nome tem uma { sem a sua }.</translation>
    </message>
    <message>
        <source>The name has a } without its {.</source>
        <translation>O nome tem uma } sem a sua {.</translation>
    </message>
    <message>
        <source>The negative prompt is %1 bytes long.</source>
        <translation>O prompt negativo tem %1 bytes.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: %1 is %2.</source>
        <translation>O agendamento de ruído deste modelo não pode ser usado: %1 é %2.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: beta_schedule is &quot;%1&quot;.</source>
        <translation>O agendamento de ruído deste modelo não pode ser usado: beta_schedule é “%1”.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: it needs %1 betas between 0 and 1.</source>
        <translation>O agendamento de ruído deste modelo não pode ser usado: precisa de %1 betas entre 0 e 1.</translation>
    </message>
    <message>
        <source>The noise schedule of this model is not a JSON object.</source>
        <translation>O agendamento de ruído deste modelo não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be read.</source>
        <translation>A imagem %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>The picture %1 claims to be %2x%3 px.</source>
        <translation>A imagem %1 diz ter %2 × %3 px.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>A imagem %1 está danificada.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as %1.</source>
        <translation>A imagem não pode ser gravada como %1.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as JPEG.</source>
        <translation>A imagem não pode ser gravada como JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged.</source>
        <translation>A imagem é grande demais para ser ampliada.</translation>
    </message>
    <message>
        <source>The picture that this job starts from is gone.</source>
        <translation>A imagem de que esta tarefa parte não existe mais.</translation>
    </message>
    <message>
        <source>The picture to be stored is no PNG.</source>
        <translation>A imagem a ser guardada não é um PNG.</translation>
    </message>
    <message>
        <source>The picture&apos;s metadata can&apos;t be written: %1</source>
        <translation>Os metadados da imagem não podem ser gravados: %1</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long.</source>
        <translation>O prompt tem %1 bytes.</translation>
    </message>
    <message>
        <source>The prompt is longer than 256 MiB.</source>
        <translation>O prompt passa de 256 MiB.</translation>
    </message>
    <message>
        <source>The prompt is too long to be kept in a JPEG file.</source>
        <translation>O prompt é longo demais para ficar em um arquivo JPEG.</translation>
    </message>
    <message>
        <source>The recipe is damaged: %1</source>
        <translation>A receita está danificada: %1</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>A busca está danificada: %1</translation>
    </message>
    <message>
        <source>The seed &quot;%1&quot; is not a whole number from 0 to 18446744073709551615.</source>
        <translation>A semente “%1” não é um número inteiro de 0 a 18446744073709551615.</translation>
    </message>
    <message>
        <source>The simplest solver: quick, smooth, the same picture at any step count.</source>
        <translation>O método mais simples: rápido, suave, a mesma imagem com qualquer número de passos.</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not WIDTHxHEIGHT.</source>
        <translation>O tamanho “%1” não tem a forma LARGURAxALTURA.</translation>
    </message>
    <message>
        <source>The source picture&apos;s id &quot;%1&quot; is no SHA-256.</source>
        <translation>O identificador “%1” da imagem de origem não é um SHA-256.</translation>
    </message>
    <message>
        <source>The stored recipe</source>
        <translation>A receita guardada</translation>
    </message>
    <message>
        <source>The strength must be from 0 to 1.</source>
        <translation>A força deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>The strength of the variation must be from 0 to 1.</source>
        <translation>A força da variação deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>The text encoder can&apos;t read these token ids.</source>
        <translation>O codificador de texto não consegue ler estes identificadores de token.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 %2.</source>
        <translation>O arquivo de tokenizer %1 %2.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s merges.txt speaks of &quot;%1&quot;, which is not in vocab.json.</source>
        <translation>O merges.txt do tokenizer menciona “%1”, que não está em vocab.json.</translation>
    </message>
    <message>
        <source>The width of %1 px can&apos;t be drawn.</source>
        <translation>A largura de %1 px não pode ser desenhada.</translation>
    </message>
    <message>
        <source>There are no pictures for a contact sheet.</source>
        <translation>Não há imagens para uma folha de contato.</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>Já existe uma coleção “%1”.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>Não há dispositivo “%1”.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Não há campo {%1}.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não há arquivo %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não há pasta %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Não há tarefa %1.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>Não há modelo “%1”.</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Não há pasta de modelo %1.</translation>
    </message>
    <message>
        <source>There is no picture format &quot;%1&quot;.</source>
        <translation>Não há formato de imagem “%1”.</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>Não há imagem para salvar.</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;.</source>
        <translation>Não há precisão “%1”.</translation>
    </message>
    <message>
        <source>There is no sampler &quot;%1&quot;.</source>
        <translation>Não há amostrador “%1”.</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>Não há agendamento “%1”.</translation>
    </message>
    <message>
        <source>There is not enough memory for this job.</source>
        <translation>Não há memória suficiente para esta tarefa.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw: %1 MiB can&apos;t be had.</source>
        <translation>Não há memória suficiente para desenhar: não foi possível obter %1 MiB.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the library.</source>
        <translation>Não há memória suficiente para ler a biblioteca.</translation>
    </message>
    <message>
        <source>This machine has no CUDA device that this build can use.</source>
        <translation>Esta máquina não tem dispositivo CUDA que esta versão possa usar.</translation>
    </message>
    <message>
        <source>This program knows no such schedule.</source>
        <translation>Este programa não conhece esse agendamento.</translation>
    </message>
    <message>
        <source>This sampler can&apos;t draw with a model that predicts noise and has zero terminal SNR.</source>
        <translation>Este amostrador não consegue desenhar com um modelo que prevê ruído e tem SNR final zero.</translation>
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
        <translation>Atualize o Ninefold para abri-la; nada foi alterado.</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Ampliador</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation>O que é salvo precisa de um nome.</translation>
    </message>
    <message>
        <source>Write for example 256x256.</source>
        <translation>Escreva por exemplo 256x256.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>“%1” tem o dtype desconhecido “%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of a picture.</source>
        <translation>“%1” não é uma alteração de imagem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a job.</source>
        <translation>“%1” não é um estado de tarefa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside the file, which may be truncated</source>
        <translation>“%1” está fora do arquivo, que pode estar cortado</translation>
    </message>
    <message>
        <source>but one text encoder gives one width</source>
        <translation>mas um codificador de texto dá uma só largura</translation>
    </message>
    <message>
        <source>fp16 can&apos;t be computed on the processor.</source>
        <translation>fp16 não pode ser calculado no processador.</translation>
    </message>
    <message>
        <source>has a wild id for &quot;%1&quot;</source>
        <translation>tem um identificador absurdo para “%1”</translation>
    </message>
    <message>
        <source>has no pair in line %1</source>
        <translation>não tem um par na linha %1</translation>
    </message>
    <message>
        <source>has no text for %1</source>
        <translation>não tem texto para %1</translation>
    </message>
    <message>
        <source>has no whole number for &quot;%1&quot;</source>
        <translation>não tem um número inteiro para “%1”</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>não contém um objeto JSON</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>não tem o token especial “%1”</translation>
    </message>
    <message>
        <source>leaves no room for a token</source>
        <translation>não deixa espaço para um token</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>ninefold.json</source>
        <translation>ninefold.json</translation>
    </message>
    <message>
        <source>ninefold.json: fitness.percentiles is not a list of 101 rising numbers.</source>
        <translation>ninefold.json: fitness.percentiles não é uma lista de 101 números crescentes.</translation>
    </message>
    <message>
        <source>the UNet maps %1 channels to %2, but the latent has %3</source>
        <translation>a UNet leva %1 canais a %2, mas o latente tem %3</translation>
    </message>
    <message>
        <source>the UNet&apos;s cross_attention_dim is %1, but the text encoder&apos;s width is %2</source>
        <translation>o cross_attention_dim da UNet é %1, mas a largura do codificador de texto é %2</translation>
    </message>
    <message>
        <source>the autoencoder isn&apos;t one of colours</source>
        <translation>o autocodificador não é de cores</translation>
    </message>
    <message>
        <source>the bytes of &quot;%1&quot; don&apos;t match its shape</source>
        <translation>os bytes de “%1” não correspondem à sua forma</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not that of a tensor</source>
        <translation>a entrada de “%1” não é a de um tensor</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>o arquivo termina no meio do cabeçalho</translation>
    </message>
    <message>
        <source>the file is shorter than a header</source>
        <translation>o arquivo é menor que um cabeçalho</translation>
    </message>
    <message>
        <source>the header claims to be above 100 MB</source>
        <translation>o cabeçalho diz passar de 100 MB</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>o cabeçalho não é um objeto JSON</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is too large</source>
        <translation>a forma de “%1” é grande demais</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a shape or range that is no natural number</source>
        <translation>o tensor “%1” tem uma forma ou um intervalo que não é um número natural</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is there twice</source>
        <translation>o tensor “%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>os tensores “%1” e “%2” se sobrepõem</translation>
    </message>
    <message>
        <source>which Ninefold can&apos;t draw with</source>
        <translation>e o Ninefold não consegue desenhar com isso</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide every width</source>
        <translation>e isso não divide todas as larguras</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide hidden_size</source>
        <translation>e isso não divide hidden_size</translation>
    </message>
    <message>
        <source>which doesn&apos;t have one entry a level</source>
        <translation>e não tem uma entrada por nível</translation>
    </message>
    <message>
        <source>which doesn&apos;t mirror down_block_types</source>
        <translation>e não espelha down_block_types</translation>
    </message>
    <message>
        <source>which is neither true nor false</source>
        <translation>e não é nem true nem false</translation>
    </message>
    <message>
        <source>which is no list of names</source>
        <translation>e não é uma lista de nomes</translation>
    </message>
    <message>
        <source>which is no list of sizes</source>
        <translation>e não é uma lista de tamanhos</translation>
    </message>
    <message>
        <source>which is no list of true and false</source>
        <translation>e não é uma lista de true e false</translation>
    </message>
    <message>
        <source>which is no number</source>
        <translation>e não é um número</translation>
    </message>
    <message>
        <source>which is no object</source>
        <translation>e não é um objeto</translation>
    </message>
    <message>
        <source>which is no size</source>
        <translation>e não é um tamanho</translation>
    </message>
    <message>
        <source>which is no text</source>
        <translation>e não é um texto</translation>
    </message>
    <message>
        <source>which is no whole number</source>
        <translation>e não é um número inteiro</translation>
    </message>
    <message>
        <source>A wildcard can&apos;t be called &quot;%1&quot;.</source>
        <translation>Um curinga não pode se chamar “%1”.</translation>
    </message>
    <message>
        <source>Can&apos;t remove the wildcard __%1__: %2.</source>
        <translation>Não é possível remover o curinga __%1__: %2.</translation>
    </message>
    <message>
        <source>Every alternative of the template has the weight 0.</source>
        <translation>Todas as alternativas do template têm peso 0.</translation>
    </message>
    <message>
        <source>Give one of them a weight above 0.</source>
        <translation>Dê a uma delas um peso acima de 0.</translation>
    </message>
    <message>
        <source>Make it with the Wildcards button, or put %1.txt into %2.</source>
        <translation>Crie-o com o botão Curingas, ou coloque %1.txt em %2.</translation>
    </message>
    <message>
        <source>Save its file again as UTF-8.</source>
        <translation>Salve o arquivo dele de novo como UTF-8.</translation>
    </message>
    <message>
        <source>Start it anew.</source>
        <translation>Comece-a de novo.</translation>
    </message>
    <message>
        <source>Take one of these names out of its file.</source>
        <translation>Tire um desses nomes do arquivo dele.</translation>
    </message>
    <message>
        <source>The prompts of job %1 are lost.</source>
        <translation>Os prompts da tarefa %1 se perderam.</translation>
    </message>
    <message>
        <source>The stored list of prompts</source>
        <translation>A lista de prompts guardada</translation>
    </message>
    <message>
        <source>The stored list of prompts is damaged: %1</source>
        <translation>A lista de prompts guardada está danificada: %1</translation>
    </message>
    <message>
        <source>The template grows into more than a prompt can hold.</source>
        <translation>O template fica maior do que cabe em um prompt.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ is empty.</source>
        <translation>O curinga __%1__ está vazio.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ isn&apos;t UTF-8 text.</source>
        <translation>O curinga __%1__ não é texto UTF-8.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ leads to itself: %2.</source>
        <translation>O curinga __%1__ leva a si mesmo: %2.</translation>
    </message>
    <message>
        <source>There is no wildcard __%1__.</source>
        <translation>Não há curinga __%1__.</translation>
    </message>
    <message>
        <source>Use fewer wildcards or braces within each other.</source>
        <translation>Aninhe menos curingas ou chaves.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _, and / for folders.</source>
        <translation>Use letras, algarismos, - e _ isolados, e / para pastas.</translation>
    </message>
    <message>
        <source>Write one entry a line into it.</source>
        <translation>Escreva nele um item por linha.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw in %2 steps.</source>
        <translation>%1 não consegue desenhar em %2 passos.</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>Falta %2 em %1.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor %2 of its index.</source>
        <translation>Falta em %1 o tensor %2 do seu índice.</translation>
    </message>
    <message>
        <source>%1 lists no tensors.</source>
        <translation>%1 não lista nenhum tensor.</translation>
    </message>
    <message>
        <source>%1 names no file for %2.</source>
        <translation>%1 não indica nenhum arquivo para %2.</translation>
    </message>
    <message>
        <source>%1 points out of its folder: %2.</source>
        <translation>%1 aponta para fora da sua pasta: %2.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn in the second pass.</source>
        <translation>Não é possível desenhar %1 passos na segunda passagem.</translation>
    </message>
    <message>
        <source>%1: %2 has an unexpected shape.</source>
        <translation>%1: %2 tem uma forma inesperada.</translation>
    </message>
    <message>
        <source>0 or 1 is usual.</source>
        <translation>O usual é 0 ou 1.</translation>
    </message>
    <message>
        <source>0 to 1 guides all the way.</source>
        <translation>De 0 a 1 orienta o caminho todo.</translation>
    </message>
    <message>
        <source>A PDF needs at least one picture, and no empty one.</source>
        <translation>Um PDF precisa de pelo menos uma imagem, e nenhuma vazia.</translation>
    </message>
    <message>
        <source>A picture that starts from another has no second pass.</source>
        <translation>Uma imagem que parte de outra não tem segunda passagem.</translation>
    </message>
    <message>
        <source>Choose a folder in the diffusers layout, or a checkpoint file.</source>
        <translation>Escolha uma pasta no formato diffusers ou um arquivo de checkpoint.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000, or 0 for as many as in the first.</source>
        <translation>Escolha de 1 a 1000, ou 0 para tantos quanto na primeira.</translation>
    </message>
    <message>
        <source>Choose from 1 to 4; 1 is no second pass.</source>
        <translation>Escolha de 1 a 4; 1 é sem segunda passagem.</translation>
    </message>
    <message>
        <source>Choose torch-cpu or philox.</source>
        <translation>Escolha torch-cpu ou philox.</translation>
    </message>
    <message>
        <source>Clip skip must be from 0 to 11.</source>
        <translation>Clip skip deve estar entre 0 e 11.</translation>
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
        <translation>DPM2 com ruído novo a cada passo: rico em detalhes, nunca se assenta.</translation>
    </message>
    <message>
        <source>Don&apos;t trust this file; get the model in the safetensors format.</source>
        <translation>Não confie neste arquivo; obtenha o modelo no formato safetensors.</translation>
    </message>
    <message>
        <source>Don&apos;t use this model; its index has been tampered with.</source>
        <translation>Não use este modelo; o índice dele foi adulterado.</translation>
    </message>
    <message>
        <source>Draw without it, or choose the larger size.</source>
        <translation>Desenhe sem ela, ou escolha o tamanho maior.</translation>
    </message>
    <message>
        <source>Files of different models may be mixed up; get them again.</source>
        <translation>Talvez arquivos de modelos diferentes estejam misturados; obtenha-os de novo.</translation>
    </message>
    <message>
        <source>For models distilled for it: a picture in 4 to 8 steps, and finer in more.</source>
        <translation>Para modelos destilados para ele: uma imagem em 4 a 8 passos, e mais fina com mais.</translation>
    </message>
    <message>
        <source>Fourth order from the steps before: smooth, and better with many steps.</source>
        <translation>Quarta ordem a partir dos passos anteriores: suave, e melhor com muitos passos.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>Get the whole checkpoint rather than a pruned part of it.</source>
        <translation>Obtenha o checkpoint inteiro em vez de uma parte podada.</translation>
    </message>
    <message>
        <source>Get the whole model, in one file or as a folder in the diffusers layout.</source>
        <translation>Obtenha o modelo inteiro, em um só arquivo ou como pasta no formato diffusers.</translation>
    </message>
    <message>
        <source>It draws with Stable Diffusion 1, 2 and XL, whole, as a folder in the diffusers layout or as one file.</source>
        <translation>Ele desenha com Stable Diffusion 1, 2 e XL completos, como pasta no formato diffusers ou como um só arquivo.</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Models are checkpoints in one file, or folders with model_index.json.</source>
        <translation>Os modelos são checkpoints em um só arquivo ou pastas com model_index.json.</translation>
    </message>
    <message>
        <source>No model predicts &quot;%1&quot;.</source>
        <translation>Nenhum modelo prevê “%1”.</translation>
    </message>
    <message>
        <source>Second order along the slope of each step&apos;s middle, at twice the time.</source>
        <translation>Segunda ordem pela inclinação no meio de cada passo, com o dobro do tempo.</translation>
    </message>
    <message>
        <source>TCD</source>
        <translation>TCD</translation>
    </message>
    <message>
        <source>The end of the guidance must be from 0 to 1.</source>
        <translation>O fim da orientação deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>The enlarged height of %1 px can&apos;t be drawn.</source>
        <translation>A altura ampliada de %1 px não pode ser desenhada.</translation>
    </message>
    <message>
        <source>The enlarged width of %1 px can&apos;t be drawn.</source>
        <translation>A largura ampliada de %1 px não pode ser desenhada.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; get it again.</source>
        <translation>O arquivo está danificado ou é de outro tipo; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The file is damaged or was made to do harm; get it again from its source.</source>
        <translation>O arquivo está danificado ou foi feito para causar dano; obtenha-o de novo na origem.</translation>
    </message>
    <message>
        <source>The file is incomplete or of another kind; get it again.</source>
        <translation>O arquivo está incompleto ou é de outro tipo; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The guidance can&apos;t end before it begins.</source>
        <translation>A orientação não pode terminar antes de começar.</translation>
    </message>
    <message>
        <source>The noise &quot;%1&quot; can&apos;t be drawn here.</source>
        <translation>O ruído “%1” não pode ser gerado aqui.</translation>
    </message>
    <message>
        <source>The rescale of the guidance must be from 0 to 1.</source>
        <translation>A atenuação da orientação deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>The second pass can&apos;t enlarge by this factor.</source>
        <translation>A segunda passagem não pode ampliar por este fator.</translation>
    </message>
    <message>
        <source>The start of the guidance must be from 0 to 1.</source>
        <translation>O início da orientação deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>The strength of the second pass must be from 0 to 1.</source>
        <translation>A força da segunda passagem deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>Third order with fresh noise at every step: at its best from 25 steps on.</source>
        <translation>Terceira ordem com ruído novo a cada passo: melhor a partir de 25 passos.</translation>
    </message>
    <message>
        <source>This version draws with Stable Diffusion 1, 2 and XL.</source>
        <translation>Esta versão desenha com Stable Diffusion 1, 2 e XL.</translation>
    </message>
    <message>
        <source>This version reads safetensors and PyTorch files.</source>
        <translation>Esta versão lê arquivos safetensors e do PyTorch.</translation>
    </message>
    <message>
        <source>Two looks a step along a noisy path: rich detail in 10 to 15 steps.</source>
        <translation>Dois olhares por passo em um caminho ruidoso: rico em detalhes em 10 a 15 passos.</translation>
    </message>
    <message>
        <source>Two looks a step and fresh noise: lively and clean, at twice the time.</source>
        <translation>Dois olhares por passo e ruído novo: vivo e limpo, com o dobro do tempo.</translation>
    </message>
    <message>
        <source>describes %1 as no tensor can be</source>
        <translation>descreve %1 como nenhum tensor pode ser</translation>
    </message>
    <message>
        <source>ends before its tensors</source>
        <translation>termina antes dos seus tensores</translation>
    </message>
    <message>
        <source>ends inside &quot;%1&quot;</source>
        <translation>termina no meio de “%1”</translation>
    </message>
    <message>
        <source>ends inside its pickle</source>
        <translation>termina no meio do seu pickle</translation>
    </message>
    <message>
        <source>ends inside its tensors</source>
        <translation>termina no meio dos seus tensores</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>has a damaged list of its contents</source>
        <translation>tem a lista do conteúdo danificada</translation>
    </message>
    <message>
        <source>has a tensor larger than its numbers: %1</source>
        <translation>tem um tensor maior que os seus números: %1</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; where it says</source>
        <translation>não tem “%1” onde diz</translation>
    </message>
    <message>
        <source>has no list of its contents; it is cut off</source>
        <translation>não tem a lista do conteúdo; está cortado</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>não tem o tensor “%1”</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; compressed, which PyTorch never does</source>
        <translation>contém “%1” compactado, o que o PyTorch nunca faz</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>não contém tensores</translation>
    </message>
    <message>
        <source>holds numbers of a type that Ninefold doesn&apos;t know</source>
        <translation>contém números de um tipo que o Ninefold não conhece</translation>
    </message>
    <message>
        <source>holds the unknown pickle code %1</source>
        <translation>contém o código de pickle desconhecido %1</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>contém valores demais</translation>
    </message>
    <message>
        <source>is a damaged pickle</source>
        <translation>é um pickle danificado</translation>
    </message>
    <message>
        <source>is an archive, but not one of PyTorch</source>
        <translation>é um pacote compactado, mas não do PyTorch</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <source>is no whole archive</source>
        <translation>não é um pacote compactado completo</translation>
    </message>
    <message>
        <source>lacks the numbers of %1</source>
        <translation>não tem os números de %1</translation>
    </message>
    <message>
        <source>lists &quot;%1&quot; twice</source>
        <translation>lista “%1” duas vezes</translation>
    </message>
    <message>
        <source>lists too many files</source>
        <translation>lista arquivos demais</translation>
    </message>
    <message>
        <source>places %1 outside its numbers</source>
        <translation>coloca %1 fora dos seus números</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the second text encoder</source>
        <translation>o vetor da UNet não combina com o segundo codificador de texto</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the text encoder</source>
        <translation>o vetor da UNet não combina com o codificador de texto</translation>
    </message>
    <message>
        <source>the VAE</source>
        <translation>o VAE</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>o removedor de ruído</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing</source>
        <translation>falta o tensor “%1”</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>o codificador de texto</translation>
    </message>
    <message>
        <source>wants to run &quot;%1&quot;, which no model needs</source>
        <translation>quer executar “%1”, de que nenhum modelo precisa</translation>
    </message>
    <message>
        <source>was written on a machine with another order of bytes</source>
        <translation>foi gravado em uma máquina com outra ordem de bytes</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Denser steps at both ends: shape first, fine detail last.</source>
        <translation>Passos mais densos nas duas pontas: primeiro a forma, por último os detalhes finos.</translation>
    </message>
    <message>
        <source>Denser steps where little noise is left (Karras et al. 2022).</source>
        <translation>Passos mais densos onde resta pouco ruído (Karras et al. 2022).</translation>
    </message>
    <message>
        <source>Each step takes the same share of the noise away.</source>
        <translation>Cada passo tira a mesma parte do ruído.</translation>
    </message>
    <message>
        <source>Even steps from the first training step to the last.</source>
        <translation>Passos uniformes do primeiro ao último passo de treino.</translation>
    </message>
    <message>
        <source>Even steps from the noisiest training step; best for few steps.</source>
        <translation>Passos uniformes a partir do passo de treino mais ruidoso; melhor para poucos passos.</translation>
    </message>
    <message>
        <source>Even steps of training, from the noisiest to the cleanest.</source>
        <translation>Passos de treino uniformes, do mais ruidoso ao mais limpo.</translation>
    </message>
    <message>
        <source>Even steps that end early: made for Lightning and Turbo.</source>
        <translation>Passos uniformes que terminam cedo: feitos para Lightning e Turbo.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as DDIM was made for.</source>
        <translation>Passos uniformes que deixam de fora o extremo mais ruidoso, como os do DDIM.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as early models did.</source>
        <translation>Passos uniformes que deixam de fora o extremo mais ruidoso, como os primeiros modelos.</translation>
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
        <translation>Passos medidos como os melhores para o Stable Diffusion 1: boas imagens em 10.</translation>
    </message>
    <message>
        <source>Steps measured to be best for Stable Diffusion XL: good pictures in 10.</source>
        <translation>Passos medidos como os melhores para o Stable Diffusion XL: boas imagens em 10.</translation>
    </message>
    <message>
        <source>The schedule that the model&apos;s configuration states.</source>
        <translation>O agendamento que a configuração do modelo indica.</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Whole training steps, evenly from the noisiest.</source>
        <translation>Passos de treino inteiros, uniformes a partir do mais ruidoso.</translation>
    </message>
    <message>
        <source>%1 can&apos;t enlarge: %2.</source>
        <translation>%1 não consegue ampliar: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t steer: %2.</source>
        <translation>%1 não consegue guiar: %2.</translation>
    </message>
    <message>
        <source>%1 computes no numbers (NaN) in %2.</source>
        <translation>%1 não calcula números (NaN) em %2.</translation>
    </message>
    <message>
        <source>%1 controls at a time are too many.</source>
        <translation>%1 controles de uma vez são demais.</translation>
    </message>
    <message>
        <source>%1 has changed since it was loaded.</source>
        <translation>%1 mudou desde que foi carregado.</translation>
    </message>
    <message>
        <source>%1 holds no tiny decoder (TAESD).</source>
        <translation>%1 não contém nenhum decodificador pequeno (TAESD).</translation>
    </message>
    <message>
        <source>%1 holds no weights.</source>
        <translation>%1 não contém pesos.</translation>
    </message>
    <message>
        <source>%1 is 0, so it would change nothing</source>
        <translation>%1 é 0, então não mudaria nada</translation>
    </message>
    <message>
        <source>%1 is damaged at %2: %3.</source>
        <translation>%1 está danificado em %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no ControlNet.</source>
        <translation>%1 não é um ControlNet.</translation>
    </message>
    <message>
        <source>%1 is no VAE of latent diffusion.</source>
        <translation>%1 não é um VAE de difusão latente.</translation>
    </message>
    <message>
        <source>%1 is no aesthetic predictor.</source>
        <translation>%1 não é um preditor estético.</translation>
    </message>
    <message>
        <source>%1 is no embedding.</source>
        <translation>%1 não é um embedding.</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 não é um número</translation>
    </message>
    <message>
        <source>%1 is no preview decoder.</source>
        <translation>%1 não é um decodificador de prévia.</translation>
    </message>
    <message>
        <source>%1 is no single number</source>
        <translation>%1 não é um único número</translation>
    </message>
    <message>
        <source>%1 is no upscaler.</source>
        <translation>%1 não é um ampliador.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a LoRA that Ninefold knows: it holds &quot;%2&quot;.</source>
        <translation>%1 não é um LoRA que o Ninefold conheça: contém “%2”.</translation>
    </message>
    <message>
        <source>%1 layers can&apos;t be left out.</source>
        <translation>Não é possível omitir %1 camadas.</translation>
    </message>
    <message>
        <source>0 to 1 is all the way; it can&apos;t end before it begins.</source>
        <translation>De 0 a 1 é o percurso inteiro; não pode terminar antes de começar.</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>1 é o usual.</translation>
    </message>
    <message>
        <source>&lt;/s&gt;</source>
        <translation>&lt;/s&gt;</translation>
    </message>
    <message>
        <source>A LoRA for %1: changes how a model draws.</source>
        <translation>Um LoRA para %1: muda o modo como um modelo desenha.</translation>
    </message>
    <message>
        <source>A control can&apos;t act in this part of the steps.</source>
        <translation>Um controle não pode agir nesta parte dos passos.</translation>
    </message>
    <message>
        <source>A control needs a ControlNet.</source>
        <translation>Um controle precisa de um ControlNet.</translation>
    </message>
    <message>
        <source>A control needs a picture.</source>
        <translation>Um controle precisa de uma imagem.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be enlarged by this factor.</source>
        <translation>Uma imagem não pode ser ampliada por este fator.</translation>
    </message>
    <message>
        <source>A preview decoder: shows what is being drawn.</source>
        <translation>Um decodificador de prévia: mostra o que está sendo desenhado.</translation>
    </message>
    <message>
        <source>An embedding for %1: a word that a model can learn.</source>
        <translation>Um embedding para %1: uma palavra que um modelo pode aprender.</translation>
    </message>
    <message>
        <source>An embedding holds one list of vectors, or one for each text encoder of Stable Diffusion XL.</source>
        <translation>Um embedding contém uma lista de vetores, ou uma para cada codificador de texto do Stable Diffusion XL.</translation>
    </message>
    <message>
        <source>At most 16384 px a side and 64 million pixels can be made.</source>
        <translation>É possível fazer no máximo 16384 px por lado e 64 milhões de pixels.</translation>
    </message>
    <message>
        <source>Change the permissions of its folder; drawing waits until then.</source>
        <translation>Altere as permissões da pasta dela; até lá, o desenho espera.</translation>
    </message>
    <message>
        <source>Choose a ControlNet of the model&apos;s family, or draw without one.</source>
        <translation>Escolha um ControlNet da família do modelo, ou desenhe sem nenhum.</translation>
    </message>
    <message>
        <source>Choose another VAE, or the model&apos;s own.</source>
        <translation>Escolha outro VAE, ou o do próprio modelo.</translation>
    </message>
    <message>
        <source>Choose epsilon, v_prediction, v_prediction_ztsnr or sample in models.json.</source>
        <translation>Escolha epsilon, v_prediction, v_prediction_ztsnr ou sample em models.json.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Escolha entre %1.</translation>
    </message>
    <message>
        <source>Choose from 0 to %1.</source>
        <translation>Escolha de 0 a %1.</translation>
    </message>
    <message>
        <source>Choose from 32 to 2048, or 0 for what suits.</source>
        <translation>Escolha de 32 a 2048, ou 0 para o que convier.</translation>
    </message>
    <message>
        <source>Choose latent, lanczos or an upscaler.</source>
        <translation>Escolha latent, lanczos ou um ampliador.</translation>
    </message>
    <message>
        <source>Choose one above 1, up to 8.</source>
        <translation>Escolha um acima de 1, até 8.</translation>
    </message>
    <message>
        <source>Choose up to %1.</source>
        <translation>Escolha até %1.</translation>
    </message>
    <message>
        <source>Connect its disk or put the folder back; drawing waits until then. If it can&apos;t come back, restart Ninefold.</source>
        <translation>Conecte o disco dela ou coloque a pasta de volta; até lá, o desenho espera. Se ela não puder voltar, reinicie o Ninefold.</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer files again.</source>
        <translation>Copie de novo os arquivos de tokenizer do modelo.</translation>
    </message>
    <message>
        <source>Draw in f32; if that doesn&apos;t help, its weights are damaged.</source>
        <translation>Desenhe em f32; se isso não ajudar, os pesos dele estão danificados.</translation>
    </message>
    <message>
        <source>Free some space: drawing waits and then goes on by itself.</source>
        <translation>Libere espaço: o desenho espera e depois continua sozinho.</translation>
    </message>
    <message>
        <source>Get it again, or take its name out of the prompt.</source>
        <translation>Obtenha-o de novo, ou tire o nome dele do prompt.</translation>
    </message>
    <message>
        <source>Get taesd_decoder or taesdxl_decoder again.</source>
        <translation>Obtenha de novo taesd_decoder ou taesdxl_decoder.</translation>
    </message>
    <message>
        <source>Get the LoRA again.</source>
        <translation>Obtenha o LoRA de novo.</translation>
    </message>
    <message>
        <source>It falls back on bytes.</source>
        <translation>Ele recorre a bytes.</translation>
    </message>
    <message>
        <source>It has no piece for what is unknown.</source>
        <translation>Ele não tem nenhuma peça para o que é desconhecido.</translation>
    </message>
    <message>
        <source>It is cut off or no protocol buffer.</source>
        <translation>Ele está cortado ou não é um protocol buffer.</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Ele foi feito para %1.</translation>
    </message>
    <message>
        <source>It is made for another kind of model.</source>
        <translation>Ele foi feito para outro tipo de modelo.</translation>
    </message>
    <message>
        <source>It is no unigram model.</source>
        <translation>Ele não é um modelo unigram.</translation>
    </message>
    <message>
        <source>It must hold linear layers, the last of them to one number.</source>
        <translation>Ele precisa conter camadas lineares, a última delas para um único número.</translation>
    </message>
    <message>
        <source>Its weights are damaged: get the file again.</source>
        <translation>Os pesos dele estão danificados: obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>Near: %1.</source>
        <translation>Próximos: %1.</translation>
    </message>
    <message>
        <source>Ninefold draws with ControlNets for Stable Diffusion 1, 2 and XL.</source>
        <translation>O Ninefold desenha com ControlNets para Stable Diffusion 1, 2 e XL.</translation>
    </message>
    <message>
        <source>Ninefold enlarges with ESRGAN, Real-ESRGAN and its compact networks.</source>
        <translation>O Ninefold amplia com ESRGAN, Real-ESRGAN e suas redes compactas.</translation>
    </message>
    <message>
        <source>None is installed: put its file into a folder of models.</source>
        <translation>Nenhum está instalado: coloque o arquivo dele em uma pasta de modelos.</translation>
    </message>
    <message>
        <source>Nothing to do: it is offered where pictures are enlarged.</source>
        <translation>Nada a fazer: ele é oferecido onde imagens são ampliadas.</translation>
    </message>
    <message>
        <source>Nothing to do: previews use it by themselves.</source>
        <translation>Nada a fazer: as prévias o usam sozinhas.</translation>
    </message>
    <message>
        <source>One of its pieces is empty.</source>
        <translation>Uma de suas peças está vazia.</translation>
    </message>
    <message>
        <source>One of these files belongs there: %1.</source>
        <translation>Um destes arquivos deve estar lá: %1.</translation>
    </message>
    <message>
        <source>One picture is enlarged at a time.</source>
        <translation>Uma imagem é ampliada por vez.</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>Decodificador de prévia</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or choose the model&apos;s own.</source>
        <translation>Coloque o arquivo dele em uma pasta de modelos, ou escolha o do próprio modelo.</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or take it out of the prompt.</source>
        <translation>Coloque o arquivo dele em uma pasta de modelos, ou tire-o do prompt.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt, or choose a model that it fits.</source>
        <translation>Tire o nome dele do prompt, ou escolha um modelo com que ele combine.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt.</source>
        <translation>Tire o nome dele do prompt.</translation>
    </message>
    <message>
        <source>The ControlNet %1 is made for another kind of model: it reads text of %2 numbers, the model of %3.</source>
        <translation>O ControlNet %1 foi feito para outro tipo de modelo: lê texto de %2 números; o modelo, de %3.</translation>
    </message>
    <message>
        <source>The LoRA %1 doesn&apos;t fit this model: it changes %2.</source>
        <translation>O LoRA %1 não combina com este modelo: ele muda %2.</translation>
    </message>
    <message>
        <source>The LoRA %1 is another file than the one that this recipe was drawn with.</source>
        <translation>O LoRA %1 é um arquivo diferente daquele com que esta receita foi desenhada.</translation>
    </message>
    <message>
        <source>The VAE %1 doesn&apos;t fit this model: its latents have %2 channels at 1/%3 of the size, the model&apos;s %4 at 1/%5.</source>
        <translation>O VAE %1 não combina com este modelo: seus latentes têm %2 canais a 1/%3 do tamanho; os do modelo, %4 a 1/%5.</translation>
    </message>
    <message>
        <source>The VAE %1 holds numbers that are none (NaN or infinite).</source>
        <translation>O VAE %1 contém números que não são números (NaN ou infinitos).</translation>
    </message>
    <message>
        <source>The VAE %1 is another file than the one that this recipe was drawn with.</source>
        <translation>O VAE %1 é um arquivo diferente daquele com que esta receita foi desenhada.</translation>
    </message>
    <message>
        <source>The disk of the library %1 is full.</source>
        <translation>O disco da biblioteca %1 está cheio.</translation>
    </message>
    <message>
        <source>The embedding %1 holds numbers that are none (NaN or infinite).</source>
        <translation>O embedding %1 contém números que não são números (NaN ou infinitos).</translation>
    </message>
    <message>
        <source>The embedding %1 is another file than the one that this recipe was drawn with.</source>
        <translation>O embedding %1 é um arquivo diferente daquele com que esta receita foi desenhada.</translation>
    </message>
    <message>
        <source>The embedding %1 is made for another kind of model: its vectors are %2 wide, this model&apos;s %3.</source>
        <translation>O embedding %1 foi feito para outro tipo de modelo: seus vetores têm largura %2; os deste modelo, %3.</translation>
    </message>
    <message>
        <source>The embedding %1 takes %2 tokens; the model reads %3 at a time.</source>
        <translation>O embedding %1 ocupa %2 tokens; o modelo lê %3 de uma vez.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be written to.</source>
        <translation>Não é possível gravar na biblioteca %1.</translation>
    </message>
    <message>
        <source>The library %1 is gone.</source>
        <translation>A biblioteca %1 não está mais lá.</translation>
    </message>
    <message>
        <source>The models page says what it is.</source>
        <translation>A página Modelos diz o que ele é.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged to %1 × %2 px.</source>
        <translation>A imagem é grande demais para ser ampliada para %1 × %2 px.</translation>
    </message>
    <message>
        <source>The prompt is longer than 1 MiB.</source>
        <translation>O prompt passa de 1 MiB.</translation>
    </message>
    <message>
        <source>The second pass needs something to enlarge with.</source>
        <translation>A segunda passagem precisa de algo com que ampliar.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 can&apos;t be used: %2</source>
        <translation>O arquivo de tokenizer %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 lacks the special token &quot;%2&quot;.</source>
        <translation>O arquivo de tokenizer %1 não tem o token especial “%2”.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s table of characters is damaged.</source>
        <translation>A tabela de caracteres do tokenizer está danificada.</translation>
    </message>
    <message>
        <source>The weight of a control must be from 0 to 2.</source>
        <translation>O peso de um controle deve estar entre 0 e 2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Há: %1.</translation>
    </message>
    <message>
        <source>There is no ControlNet &quot;%1&quot;.</source>
        <translation>Não há ControlNet “%1”.</translation>
    </message>
    <message>
        <source>There is no LoRA &quot;%1&quot;.</source>
        <translation>Não há LoRA “%1”.</translation>
    </message>
    <message>
        <source>There is no VAE &quot;%1&quot;.</source>
        <translation>Não há VAE “%1”.</translation>
    </message>
    <message>
        <source>There is no embedding &quot;%1&quot;.</source>
        <translation>Não há embedding “%1”.</translation>
    </message>
    <message>
        <source>There is no preprocessor &quot;%1&quot;.</source>
        <translation>Não há pré-processador “%1”.</translation>
    </message>
    <message>
        <source>There is no preview decoder &quot;%1&quot;.</source>
        <translation>Não há decodificador de prévia “%1”.</translation>
    </message>
    <message>
        <source>There is no upscaler &quot;%1&quot;.</source>
        <translation>Não há ampliador “%1”.</translation>
    </message>
    <message>
        <source>Tiles of %1 px can&apos;t be enlarged.</source>
        <translation>Não é possível ampliar blocos de %1 px.</translation>
    </message>
    <message>
        <source>Write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>Escreva &lt;lora:name:0.8&gt; ou &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in &lt;lora:%2:…&gt;.</source>
        <translation>“%1” não significa nada em &lt;lora:%2:…&gt;.</translation>
    </message>
    <message>
        <source>it holds numbers that are none (NaN or infinite)</source>
        <translation>contém números que não são números (NaN ou infinitos)</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>é um %1</translation>
    </message>
    <message>
        <source>it is a %1 network</source>
        <translation>é uma rede %1</translation>
    </message>
    <message>
        <source>it is no ControlNet</source>
        <translation>não é um ControlNet</translation>
    </message>
    <message>
        <source>it is no upscaler that Ninefold knows</source>
        <translation>não é um ampliador que o Ninefold conheça</translation>
    </message>
    <message>
        <source>it maps %1 channels, which are no colours</source>
        <translation>toma %1 canais, que não são cores</translation>
    </message>
    <message>
        <source>it maps to %1 channels, which are no colours</source>
        <translation>dá %1 canais, que não são cores</translation>
    </message>
    <message>
        <source>its config.json is damaged</source>
        <translation>o config.json dele está danificado</translation>
    </message>
    <message>
        <source>its rank of %1 is more than the layer has</source>
        <translation>seu posto de %1 é maior que o da camada</translation>
    </message>
    <message>
        <source>its two factors have different shapes</source>
        <translation>seus dois fatores têm formas diferentes</translation>
    </message>
    <message>
        <source>its two factors have the ranks %1 and %2</source>
        <translation>seus dois fatores têm os postos %1 e %2</translation>
    </message>
    <message>
        <source>no model_cfg</source>
        <translation>falta model_cfg</translation>
    </message>
    <message>
        <source>spiece.model</source>
        <translation>spiece.model</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is neither matrix nor kernel</source>
        <translation>o tensor “%1” não é nem matriz nem núcleo</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is no kernel</source>
        <translation>o tensor “%1” não é um núcleo</translation>
    </message>
    <message>
        <source>which is not the text tower&apos;s projection_size</source>
        <translation>e não é o projection_size da torre de texto</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how strong it is. %2</source>
        <translation>%1 não diz com que força age. %2</translation>
    </message>
    <message>
        <source>%1 is quantized in a way that Ninefold doesn&apos;t know, at %2.</source>
        <translation>%1 está quantizado de um modo que o Ninefold não conhece, em %2.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Choose from 1 to 10 steps; 1 is without reuse.</source>
        <translation>Escolha de 1 a 10 passos; com 1 nada é reaproveitado.</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>Bordas (Canny)</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>It reads 8-bit floats with one scale a layer; get the model in fp16.</source>
        <translation>Ele lê números de ponto flutuante de 8 bits com uma escala por camada; obtenha o modelo em fp16.</translation>
    </message>
    <message>
        <source>It reads LoRA, LoCon, LoHa, LoKr and DoRA.</source>
        <translation>Ele lê LoRA, LoCon, LoHa, LoKr e DoRA.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Nothing to do: the prompt panel offers it under Control.</source>
        <translation>Nada a fazer: o painel do prompt o oferece em Controle.</translation>
    </message>
    <message>
        <source>PEFT notes that in adapter_config.json; put it beside the file.</source>
        <translation>O PEFT anota isso em adapter_config.json; coloque-o ao lado do arquivo.</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>Rabisco</translation>
    </message>
    <message>
        <source>The deep blocks can&apos;t be reused this long.</source>
        <translation>Os blocos profundos não podem ser reaproveitados por tanto tempo.</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>A parte de tokens fundidos deve estar entre 0 e 0,75.</translation>
    </message>
    <message>
        <source>it has %1 magnitudes for a weight of %2 × %3</source>
        <translation>tem %1 magnitudes para um peso de %2 × %3</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>it isn&apos;t a LoRA but of another kind</source>
        <translation>não é um LoRA, mas de outro tipo</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; isn&apos;t the name of a layer</source>
        <translation>o padrão “%1” não é o nome de uma camada</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AccelerationField</name>
    <message>
        <source>Block caching</source>
        <translation>Cache de blocos</translation>
    </message>
    <message>
        <source>Token merging</source>
        <translation>Fusão de tokens</translation>
    </message>
    <message>
        <source>Cache off</source>
        <translation>Sem cache</translation>
    </message>
    <message>
        <source>Cache </source>
        <translation>Cache </translation>
    </message>
    <message>
        <source> steps</source>
        <translation> passos</translation>
    </message>
    <message>
        <source>Merge off</source>
        <translation>Sem fusão</translation>
    </message>
    <message>
        <source>Merge </source>
        <translation>Fusão </translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The deep levels of the network are worked out only every so many steps. Every third step: 1.7 times as fast with Stable Diffusion 1; the picture changes a little.</source>
        <translation>Os níveis profundos da rede só são calculados a cada tantos passos. A cada três passos: 1,7 vez mais rápido com o Stable Diffusion 1; a imagem muda um pouco.</translation>
    </message>
    <message>
        <source>Parts of the picture that are alike go through attention as one. At 50 %, a step of Stable Diffusion 1 has a tenth less to compute at 512 × 512, more in larger pictures.</source>
        <translation>As partes parecidas da imagem passam juntas pela atenção. Com 50 %, um passo do Stable Diffusion 1 tem um décimo a menos para calcular em 512 × 512, e mais em imagens maiores.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AdvancedSettings</name>
    <message>
        <source>More settings</source>
        <translation>Mais configurações</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Atenuação</translation>
    </message>
    <message>
        <source>Takes back the harsh contrast of strong guidance, from 0 to 1</source>
        <translation>Reduz o contraste duro de uma orientação forte, de 0 a 1</translation>
    </message>
    <message>
        <source>Guidance begins</source>
        <translation>Início da orientação</translation>
    </message>
    <message>
        <source>Up to here the model roams, which makes pictures more varied</source>
        <translation>Até aqui o modelo vagueia, o que deixa as imagens mais variadas</translation>
    </message>
    <message>
        <source>Guidance ends</source>
        <translation>Fim da orientação</translation>
    </message>
    <message>
        <source>From here on there is no guidance, which is faster and softer</source>
        <translation>Daqui em diante não há orientação, o que é mais rápido e mais suave</translation>
    </message>
    <message>
        <source>Noise offset</source>
        <translation>Deslocamento do ruído</translation>
    </message>
    <message>
        <source>Added to the seed for the noise of each step. 0 is usual; pictures of A1111 call it ENSD.</source>
        <translation>Somado à semente para o ruído de cada passo. O usual é 0; as imagens do A1111 chamam isso de ENSD.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Whose random numbers a seed stands for: those of most programs, or those of A1111 on a graphics card, to make its pictures again</source>
        <translation>Que números aleatórios uma semente representa: os da maioria dos programas ou os do A1111 em uma placa de vídeo, para refazer as imagens dele</translation>
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
        <translation>Orientado</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de </translation>
    </message>
    <message>
        <source>to </source>
        <translation>a </translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What turns latents into pixels; another one changes colours and detail</source>
        <translation>O que transforma latentes em pixels; outro muda as cores e os detalhes</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>O do próprio modelo</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AskBar</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Deixar (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BatchField</name>
    <message>
        <source>Number of pictures</source>
        <translation>Número de imagens</translation>
    </message>
    <message>
        <source>Drawn to choose from</source>
        <translation>Desenhadas para escolher</translation>
    </message>
    <message>
        <source>Draws more pictures and shows those that fit the prompt best; the others are one click away</source>
        <translation>Desenha mais imagens e mostra as que melhor combinam com o prompt; as outras ficam a um clique</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>todas visíveis</translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation>melhores de %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CardWords</name>
    <message>
        <source>Words it knows</source>
        <translation>Palavras que ele conhece</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Good first prompts</source>
        <translation>Bons prompts para começar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareCanvas</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
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
        <translation>Lendo a imagem…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Imagens comparadas</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ainda não há nada para comparar</translation>
    </message>
    <message>
        <source>Select two to nine pictures in the gallery or among the nine and press C.
Or drop picture files here.</source>
        <translation>Selecione de duas a nove imagens na galeria ou entre as nove e pressione C.
Ou solte arquivos de imagem aqui.</translation>
    </message>
    <message>
        <source>Choose in the gallery</source>
        <translation>Escolher na galeria</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found no room: nine are the most.</source>
        <translation>
            <numerusform>%n imagem não coube: o máximo é nove.</numerusform>
            <numerusform>%n imagens não couberam: o máximo é nove.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more to compare: pick another picture elsewhere and press C, or drop one here.</source>
        <translation>Falta mais uma: escolha outra imagem em outro lugar e pressione C, ou solte uma aqui.</translation>
    </message>
    <message>
        <source>The pictures differ in size; all are scaled to %1 × %2 px.</source>
        <translation>As imagens têm tamanhos diferentes; todas são redimensionadas para %1 × %2 px.</translation>
    </message>
    <message>
        <source>What was dropped is no picture.</source>
        <translation>O que foi solto não é uma imagem.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareStrip</name>
    <message>
        <source>Use this recipe</source>
        <translation>Usar esta receita</translation>
    </message>
    <message>
        <source>Put the recipe of this picture into the prompt panel (R)</source>
        <translation>Colocar a receita desta imagem no painel do prompt (R)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take this picture out of the comparison; it stays in the library (Backspace)</source>
        <translation>Retirar esta imagem da comparação; ela continua na biblioteca (Backspace)</translation>
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
        <translation>Remover a estrela</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Marcar esta imagem com estrela</translation>
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
        <translation>mostrada como %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Imagem %1: %2</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the model knows it</source>
        <translation>o modelo conhece</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>curinga</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>earlier prompt</source>
        <translation>prompt anterior</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlCard</name>
    <message>
        <source>It begins to steer</source>
        <translation>Início do controle</translation>
    </message>
    <message>
        <source>From this share of the steps on; the first ones lay out the picture</source>
        <translation>A partir desta parte dos passos; os primeiros definem a composição</translation>
    </message>
    <message>
        <source>It ceases to steer</source>
        <translation>Fim do controle</translation>
    </message>
    <message>
        <source>From here on the model finishes the picture by itself</source>
        <translation>Daqui em diante o modelo termina a imagem sozinho</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Each was trained to follow one kind of picture: edges, depth, a pose</source>
        <translation>Cada um foi treinado para seguir um tipo de imagem: bordas, profundidade, uma pose</translation>
    </message>
    <message>
        <source>Remove this control</source>
        <translation>Remover este controle</translation>
    </message>
    <message>
        <source>Remove this control (Ctrl+Z brings it back)</source>
        <translation>Remover este controle (Ctrl+Z o traz de volta)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Escolher um arquivo de imagem</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Colar uma imagem (Ctrl+V)</translation>
    </message>
    <message>
        <source>Use the selected picture</source>
        <translation>Usar a imagem selecionada</translation>
    </message>
    <message>
        <source>The one that the inspector shows</source>
        <translation>A que o inspetor mostra</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Vista como</translation>
    </message>
    <message>
        <source>What is made of the picture before the ControlNet sees it. Maps of depth and poses are given as they are.</source>
        <translation>O que se faz da imagem antes que o ControlNet a veja. Mapas de profundidade e poses são dados como estão.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>How strongly the picture steers; 1 is usual</source>
        <translation>Com que força a imagem guia; o usual é 1</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de </translation>
    </message>
    <message>
        <source>to </source>
        <translation>a </translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>Controle %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abrindo a imagem…</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t made for this model. Choose another one.</source>
        <translation>Deixado de fora: “%1” não foi feito para este modelo. Escolha outro.</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t on this machine. Choose another one, or put it into a folder of models.</source>
        <translation>Deixado de fora: “%1” não está nesta máquina. Escolha outro ou coloque-o em uma pasta de modelos.</translation>
    </message>
    <message>
        <source>Drop a picture, or click to choose</source>
        <translation>Solte uma imagem ou clique para escolher</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlPanel</name>
    <message>
        <source>Add a control</source>
        <translation>Adicionar um controle</translation>
    </message>
    <message>
        <source>Let a picture steer, through a ControlNet</source>
        <translation>Deixar uma imagem guiar, por meio de um ControlNet</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Control (%1)</source>
        <translation>Controle (%1)</translation>
    </message>
    <message>
        <source>Steer the drawing by the edges, lines, depth or pose of a picture</source>
        <translation>Guiar o desenho pelas bordas, linhas, profundidade ou pose de uma imagem</translation>
    </message>
    <message>
        <source>Add another control</source>
        <translation>Adicionar outro controle</translation>
    </message>
    <message>
        <source>There is no ControlNet on this machine. Put one into a folder of models.</source>
        <translation>Não há nenhum ControlNet nesta máquina. Coloque um em uma pasta de modelos.</translation>
    </message>
    <message>
        <source>None of your ControlNets is made for “%1”: they are for %2. Put one that is into a folder of models.</source>
        <translation>Nenhum dos seus ControlNets foi feito para “%1”: eles são para %2. Coloque um que seja em uma pasta de modelos.</translation>
    </message>
    <message>
        <source>The picture that it was steered by isn&apos;t in the library.</source>
        <translation>A imagem que a guiou não está na biblioteca.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlWell</name>
    <message>
        <source>Picture that steers</source>
        <translation>Imagem que guia</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Clique para escolher uma imagem (Enter), Ctrl+V cola uma</translation>
    </message>
    <message>
        <source>Click to choose another picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Clique para escolher outra imagem (Enter), Ctrl+V cola uma, Del a remove</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>O que ele vê</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CreditField</name>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Humano</translation>
    </message>
    <message>
        <source>Your name for the credits</source>
        <translation>Seu nome para os créditos</translation>
    </message>
    <message>
        <source>Your name, as exported files credit it</source>
        <translation>Seu nome, como os arquivos exportados o citam</translation>
    </message>
    <message>
        <source>The other maker</source>
        <translation>O outro autor</translation>
    </message>
    <message>
        <source>&amp; AI</source>
        <translation>&amp; IA</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Desk</name>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n imagem rejeitada.</numerusform>
            <numerusform>%n imagens rejeitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n imagem movida para a lixeira.</numerusform>
            <numerusform>%n imagens movidas para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Etiquetas de %n imagem alteradas.</numerusform>
            <numerusform>Etiquetas de %n imagens alteradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DrawingStyles</name>
    <message>
        <source>Drawing style</source>
        <translation>Estilo de desenho</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Variado</translation>
    </message>
    <message>
        <source>Leaves the style open: each picture takes one by its seed</source>
        <translation>Deixa o estilo em aberto: cada imagem toma um conforme sua semente</translation>
    </message>
    <message>
        <source>Draws in the style “%1”</source>
        <translation>Desenha no estilo “%1”</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropBar</name>
    <message>
        <source>Use its recipe</source>
        <translation>Usar a receita dela</translation>
    </message>
    <message>
        <source>Draw from this picture</source>
        <translation>Desenhar a partir desta imagem</translation>
    </message>
    <message>
        <source>Puts its prompt and settings into the prompt panel</source>
        <translation>Coloca seu prompt e suas configurações no painel do prompt</translation>
    </message>
    <message>
        <source>The next pictures start from this one</source>
        <translation>As próximas imagens partem desta</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>There is no recipe in this picture.</source>
        <translation>Esta imagem não contém receita.</translation>
    </message>
    <message>
        <source>Made with %1: %2</source>
        <translation>Feita com %1: %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropVeil</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Solte a imagem aqui</translation>
    </message>
    <message>
        <source>Drop the picture to read its recipe or to draw from it</source>
        <translation>Solte a imagem para ler sua receita ou desenhar a partir dela</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EmptyState</name>
    <message>
        <source>What shall we draw?</source>
        <translation>O que vamos desenhar?</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws</source>
        <translation>Ctrl+Enter desenha</translation>
    </message>
    <message>
        <source>There is no model to draw with</source>
        <translation>Não há modelo para desenhar</translation>
    </message>
    <message>
        <source>Ninefold found no diffusion model. Put the folder of one (in diffusers layout) into the models folder of your library, or install Ninefold again, and restart.</source>
        <translation>O Ninefold não encontrou nenhum modelo de difusão. Coloque a pasta de um modelo (no formato diffusers) na pasta de modelos da sua biblioteca, ou instale o Ninefold novamente, e reinicie.</translation>
    </message>
    <message>
        <source>Draws nine pictures of it</source>
        <translation>Desenha nove imagens disso</translation>
    </message>
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first.</source>
        <translation>Escreva o que você tem em mente. Nove imagens surgem aqui, na sua própria máquina, e a que melhor combina com suas palavras vem primeiro.</translation>
    </message>
    <message>
        <source>%1 Or begin with one of these:</source>
        <translation>%1 Ou comece com uma destas:</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EnlargeBar</name>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>Ampliada com</translation>
    </message>
    <message>
        <source>Lanczos invents nothing; an upscaler draws what might belong between the pixels</source>
        <translation>Lanczos não inventa nada; um ampliador desenha o que poderia haver entre os pixels</translation>
    </message>
    <message>
        <source>How much larger</source>
        <translation>Quanto maior</translation>
    </message>
    <message>
        <source>Factor of width and height</source>
        <translation>Fator de largura e altura</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × maior</translation>
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
        <translation>Manter a receita no arquivo</translation>
    </message>
    <message>
        <source>Prompt, seed and settings go into the file, so that the picture can be made again. Without them the file says only that a model drew it, and your credit.</source>
        <translation>Prompt, semente e configurações vão no arquivo, para que a imagem possa ser refeita. Sem eles, o arquivo diz apenas que um modelo a desenhou, e o seu crédito.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Written into every file as its creator and credit</source>
        <translation>Escrito em cada arquivo como autor e crédito</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <translation>Folha de contato (PNG)</translation>
    </message>
    <message>
        <source>Contact sheet (PDF)</source>
        <translation>Folha de contato (PDF)</translation>
    </message>
    <message>
        <source>Lower makes smaller files, higher keeps more detail</source>
        <translation>Menor gera arquivos menores, maior mantém mais detalhes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>The name still tells the prompt.</source>
        <translation>O nome ainda revela o prompt.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>%1: exportação concluída em %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Quais imagens</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>O que está selecionado</translation>
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
        <translation>Todo o lote dela (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 exported. %3</source>
        <translation>%1 de %2 exportadas. %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExtendFields</name>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Pixels to draw on the left</source>
        <translation>Pixels a desenhar à esquerda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Pixels to draw above</source>
        <translation>Pixels a desenhar acima</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Pixels to draw on the right</source>
        <translation>Pixels a desenhar à direita</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Pixels to draw below</source>
        <translation>Pixels a desenhar abaixo</translation>
    </message>
    <message>
        <source>%1 (↑ and ↓)</source>
        <translation>%1 (↑ e ↓)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FactRow</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Copiar (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This picture beside the one it was made from</source>
        <translation>Esta imagem ao lado daquela que a originou</translation>
    </message>
    <message>
        <source>Go to the picture: %1</source>
        <translation>Ir para a imagem: %1</translation>
    </message>
    <message>
        <source>Made from this one (the first %1 of %2)</source>
        <translation>Feitas a partir desta (as primeiras %1 de %2)</translation>
    </message>
    <message>
        <source>Made from this one</source>
        <translation>Feitas a partir desta</translation>
    </message>
    <message>
        <source>A variation of</source>
        <translation>Uma variação de</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Desenhada a partir de</translation>
    </message>
    <message>
        <source>Repainted from</source>
        <translation>Redesenhada em parte de</translation>
    </message>
    <message>
        <source>Extended from</source>
        <translation>Estendida a partir de</translation>
    </message>
    <message>
        <source>Enlarged from</source>
        <translation>Ampliada a partir de</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feita a partir de</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileSection</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar a pasta no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Copy where the file lies</source>
        <translation>Copiar onde o arquivo está</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>O arquivo não existe mais</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search the gallery</source>
        <translation>Buscar na galeria</translation>
    </message>
    <message>
        <source>Search prompts, tags, notes, models</source>
        <translation>Buscar prompts, etiquetas, notas, modelos</translation>
    </message>
    <message>
        <source>Search as you type (Ctrl+F)</source>
        <translation>Busca enquanto você digita (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show only some pictures: by rating, model, date and more</source>
        <translation>Mostrar só algumas imagens: por avaliação, modelo, data e mais</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar busca</translation>
    </message>
    <message>
        <source>Keep this search in the list at the left</source>
        <translation>Manter esta busca na lista à esquerda</translation>
    </message>
    <message>
        <source>Name of the search, then Enter</source>
        <translation>Nome da busca e depois Enter</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nome da busca</translation>
    </message>
    <message>
        <source>Group pictures</source>
        <translation>Agrupar imagens</translation>
    </message>
    <message>
        <source>Which pictures stand together</source>
        <translation>Quais imagens ficam juntas</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Por prompt</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+-)</source>
        <translation>Tamanho das imagens (Ctrl++ e Ctrl+-)</translation>
    </message>
    <message>
        <source>Click to show pictures without this condition</source>
        <translation>Clique para mostrar as imagens sem esta condição</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Remover o filtro “%1”</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Back to the whole library</source>
        <translation>Voltar a toda a biblioteca</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Adequação</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Feitas em</translation>
    </message>
    <message>
        <source>Show only pictures for which this holds</source>
        <translation>Mostrar só imagens para as quais isto vale</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>The first day means any day</source>
        <translation>O primeiro dia significa qualquer dia</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FitnessMeter</name>
    <message>
        <source>Not ranked</source>
        <translation>Sem posição</translation>
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
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>A folder with models, or the folder of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Uma pasta com modelos, ou a do AUTOMATIC1111 ou ComfyUI. Nada é copiado.</translation>
    </message>
    <message>
        <source>%1
The studio&apos;s own</source>
        <translation>%1
Do próprio estúdio</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Tirar %1 da lista</translation>
    </message>
    <message>
        <source>Take off the list. The files stay where they are.</source>
        <translation>Tirar da lista. Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Adicionar uma pasta com modelos</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FrameButton</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FullView</name>
    <message>
        <source>Full view: %1</source>
        <translation>Visão completa: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryActions</name>
    <message>
        <source>Full view</source>
        <translation>Visão completa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Restaurar receita</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Colocar de volta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Copy with recipe</source>
        <translation>Copiar com a receita</translation>
    </message>
    <message>
        <source>Compare	C</source>
        <translation>Comparar	C</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar semelhantes</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Avaliar com %1</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Put into a new collection…</source>
        <translation>Colocar em uma nova coleção…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Tirar desta coleção</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>Partir desta imagem</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <translation>Não rejeitar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryEdits</name>
    <message numerus="yes">
        <source>%n picture(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n imagem etiquetada com “%1”.</numerusform>
            <numerusform>%n imagens etiquetadas com “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n picture(s).</source>
        <translation>
            <numerusform>Etiqueta “%1” tirada de %n imagem.</numerusform>
            <numerusform>Etiqueta “%1” tirada de %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put into “%1”.</source>
        <translation>
            <numerusform>%n imagem colocada em “%1”.</numerusform>
            <numerusform>%n imagens colocadas em “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out of “%1”.</source>
        <translation>
            <numerusform>%n imagem tirada de “%1”.</numerusform>
            <numerusform>%n imagens tiradas de “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n imagem movida para a lixeira.</numerusform>
            <numerusform>%n imagens movidas para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put back into the library.</source>
        <translation>
            <numerusform>%n imagem colocada de volta na biblioteca.</numerusform>
            <numerusform>%n imagens colocadas de volta na biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The library can&apos;t be read</source>
        <translation>Não foi possível ler a biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No picture matches “%1”</source>
        <translation>Nenhuma imagem corresponde a “%1”</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>Del moves a picture here, Undo brings it back.</source>
        <translation>Del move uma imagem para cá, Desfazer a traz de volta.</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>Nada com estrela ainda</translation>
    </message>
    <message>
        <source>Press S on a picture that you want to find again.</source>
        <translation>Pressione S em uma imagem que você queira reencontrar.</translation>
    </message>
    <message>
        <source>Nothing yet: what you draw appears here</source>
        <translation>Nada ainda: o que você desenhar aparece aqui</translation>
    </message>
    <message>
        <source>Tag for the selected pictures, then Enter; a minus in front takes it off</source>
        <translation>Etiqueta para as imagens selecionadas e depois Enter; um menos na frente a remove</translation>
    </message>
    <message>
        <source>Tag for the selected pictures</source>
        <translation>Etiqueta para as imagens selecionadas</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>Escolher uma pasta com imagens</translation>
    </message>
    <message>
        <source>An import is under way; drop these again when it is done.</source>
        <translation>Uma importação está em andamento; solte-as de novo quando terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted for good.</source>
        <translation>
            <numerusform>%n imagem excluída de vez.</numerusform>
            <numerusform>%n imagens excluídas de vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter, or import a folder of pictures from another program.</source>
        <translation>Escreva um prompt e pressione Ctrl+Enter, ou importe uma pasta de imagens de outro programa.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Esta coleção está vazia</translation>
    </message>
    <message>
        <source>Drag pictures here from the gallery.</source>
        <translation>Arraste imagens da galeria para cá.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas as imagens</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags, the notes or the model, and every filter must hold.</source>
        <translation>Cada palavra deve aparecer no prompt, nas etiquetas, nas notas ou no modelo, e todos os filtros devem valer.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar busca e filtros</translation>
    </message>
    <message>
        <source>No picture passes all filters</source>
        <translation>Nenhuma imagem passa por todos os filtros</translation>
    </message>
    <message>
        <source>Remove one of them above, or all.</source>
        <translation>Remova um deles acima, ou todos.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HashRow</name>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 do modelo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar o SHA-256</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
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
        <translation>Nenhum capítulo tem essas palavras.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HiresField</name>
    <message>
        <source>Second pass</source>
        <translation>Segunda passagem</translation>
    </message>
    <message>
        <source>Draws each picture once more, this much larger, for finer detail. Pictures that start from another have no second pass.</source>
        <translation>Desenha cada imagem mais uma vez, ampliada assim, com detalhes mais finos. Imagens que partem de outra não têm segunda passagem.</translation>
    </message>
    <message>
        <source>Strength of the second pass</source>
        <translation>Força da segunda passagem</translation>
    </message>
    <message>
        <source>How much the second pass may change, from 0 to 1</source>
        <translation>Quanto a segunda passagem pode mudar, de 0 a 1</translation>
    </message>
    <message>
        <source>Steps of the second pass</source>
        <translation>Passos da segunda passagem</translation>
    </message>
    <message>
        <source>As many as in the first unless you say so</source>
        <translation>Tantos quanto na primeira, salvo indicação sua</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × maior</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>Ampliada com</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Strength </source>
        <translation>Força </translation>
    </message>
    <message>
        <source>Same steps</source>
        <translation>Mesmos passos</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> passos</translation>
    </message>
    <message>
        <source>Latent invents more detail; Lanczos and upscalers keep closer to the first picture</source>
        <translation>Latent inventa mais detalhes; Lanczos e os ampliadores ficam mais perto da primeira imagem</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HistoryPopup</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Buscar nos seus prompts</translation>
    </message>
    <message>
        <source>Earlier prompts, newest first</source>
        <translation>Prompts anteriores, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Prompts you draw will be listed here.</source>
        <translation>Os prompts que você desenhar aparecerão aqui.</translation>
    </message>
    <message>
        <source>No earlier prompt has these words.</source>
        <translation>Nenhum prompt anterior tem essas palavras.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Procurando imagens…</translation>
    </message>
    <message>
        <source>The files stay where they are; Ninefold remembers the place.</source>
        <translation>Os arquivos ficam onde estão; o Ninefold lembra o lugar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What was imported so far stays in the library</source>
        <translation>O que já foi importado fica na biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n picture(s)</source>
        <translation>
            <numerusform>Importando: %1 de %n imagem</numerusform>
            <numerusform>Importando: %1 de %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported.</source>
        <translation>
            <numerusform>%n imagem importada.</numerusform>
            <numerusform>%n imagens importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) nothing about how it was made.</source>
        <translation>
            <numerusform>%n delas não diz como foi feita.</numerusform>
            <numerusform>%n delas não dizem como foram feitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n já estava aqui.</numerusform>
            <numerusform>%n já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) found again.</source>
        <translation>
            <numerusform>%n foi reencontrada.</numerusform>
            <numerusform>%n foram reencontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Parado antes do fim.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read: %1</source>
        <translation>
            <numerusform>%n arquivo não pode ser lido: %1</numerusform>
            <numerusform>%n arquivos não podem ser lidos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InfoOverlay</name>
    <message>
        <source>How the picture was made</source>
        <translation>Como a imagem foi feita</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorHeader</name>
    <message>
        <source>What they have in common stands below; changes go to all of them.</source>
        <translation>O que têm em comum está abaixo; as mudanças valem para todas.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Posição %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Sem posição</translation>
    </message>
    <message>
        <source>A file that is not in the library</source>
        <translation>Um arquivo que não está na biblioteca</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>Nenhum classificador viu esta imagem ainda</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Remover a estrela</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Marcar esta imagem com estrela</translation>
    </message>
    <message>
        <source>Remove the stars</source>
        <translation>Remover as estrelas</translation>
    </message>
    <message>
        <source>Star all of them</source>
        <translation>Estrela em todas</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date, as QLocale writes it</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n that are selected; changes here go to these alone.</source>
        <translation>
            <numerusform>A primeira de %n selecionada; mudanças aqui valem só para ela.</numerusform>
            <numerusform>A primeira das %n selecionadas; mudanças aqui valem só para estas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Nenhuma imagem selecionada</translation>
    </message>
    <message>
        <source>Pick a picture to see how it was made.</source>
        <translation>Escolha uma imagem para ver como foi feita.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Put this recipe back into the prompt panel</source>
        <translation>Colocar esta receita de volta no painel do prompt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Restore a part of the recipe</source>
        <translation>Restaurar uma parte da receita</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>Só o prompt</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Só a semente</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>Só as configurações</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold these pictures against each other (C)</source>
        <translation>Colocar estas imagens lado a lado (C)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JobNotifier</name>
    <message>
        <source>The drawing stopped</source>
        <translation>O desenho parou</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>Suas imagens estão prontas</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>desenhar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>generate next, in front of the queue</source>
        <translation>desenhar em seguida, na frente da fila</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel what is drawn; else go to the pictures</source>
        <translation>cancelar o que está sendo desenhado; senão, ir para as imagens</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓</source>
        <translation>Alt+↑  Alt+↓</translation>
    </message>
    <message>
        <source>earlier and later prompts</source>
        <translation>prompts anteriores e posteriores</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>pick a picture</source>
        <translation>escolher uma imagem</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>go from picture to picture</source>
        <translation>ir de imagem em imagem</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>full view</source>
        <translation>visão completa</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>mover para a lixeira</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>write the prompt</source>
        <translation>escrever o prompt</translation>
    </message>
    <message>
        <source>F7  F8</source>
        <translation>F7  F8</translation>
    </message>
    <message>
        <source>fold the prompt, the inspector</source>
        <translation>recolher o prompt, o inspetor</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta folha</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare what is selected; again: back</source>
        <translation>comparar o selecionado; de novo: voltar</translation>
    </message>
    <message>
        <source>G  W  O  B  D</source>
        <translation>G  W  O  B  D</translation>
    </message>
    <message>
        <source>comparing: side by side, wipe, onion skin, blink, difference</source>
        <translation>comparação: lado a lado, cortina, papel vegetal, piscar, diferença</translation>
    </message>
    <message>
        <source>T  P  M</source>
        <translation>T  P  M</translation>
    </message>
    <message>
        <source>comparing: swap A and B, stop blinking, smooth pixels</source>
        <translation>comparação: trocar A e B, parar de piscar, suavizar pixels</translation>
    </message>
    <message>
        <source>+  −  0  Z</source>
        <translation>+  −  0  Z</translation>
    </message>
    <message>
        <source>zoom in, out, to fit, to pixels</source>
        <translation>aproximar, afastar, ajustar, pixels reais</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>take a picture out of the comparison</source>
        <translation>retirar uma imagem da comparação</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the picture and its recipe</source>
        <translation>copiar a imagem e sua receita</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>draw from the picture</source>
        <translation>desenhar a partir da imagem</translation>
    </message>
    <message>
        <source>Ctrl+1  Ctrl+2  Ctrl+3</source>
        <translation>Ctrl+1  Ctrl+2  Ctrl+3</translation>
    </message>
    <message>
        <source>the nine, the gallery, comparing</source>
        <translation>as nove, a galeria, a comparação</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>os modelos</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configurações</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>o guia</translation>
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
        <translation>mais ou menos peso para as palavras selecionadas</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>search the earlier prompts</source>
        <translation>buscar nos prompts anteriores</translation>
    </message>
    <message>
        <source>Shift+arrows  Ctrl+A</source>
        <translation>Shift+setas  Ctrl+A</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>escolher várias</translation>
    </message>
    <message>
        <source>Alt+←  Alt+→</source>
        <translation>Alt+←  Alt+→</translation>
    </message>
    <message>
        <source>put a picture elsewhere</source>
        <translation>mudar uma imagem de lugar</translation>
    </message>
    <message>
        <source>S  X  T</source>
        <translation>S  X  T</translation>
    </message>
    <message>
        <source>star, reject, tags</source>
        <translation>estrela, rejeitar, etiquetas</translation>
    </message>
    <message>
        <source>V  M</source>
        <translation>V  M</translation>
    </message>
    <message>
        <source>variations, more like this</source>
        <translation>variações, mais como esta</translation>
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
        <translation>desfazer</translation>
    </message>
    <message>
        <source>1 – 5  X  I</source>
        <translation>1 – 5  X  I</translation>
    </message>
    <message>
        <source>in full view: rate, reject, how it was made</source>
        <translation>na visão completa: avaliar, rejeitar, como foi feita</translation>
    </message>
    <message>
        <source>X  T  F</source>
        <translation>X  T  F</translation>
    </message>
    <message>
        <source>gallery: reject, tag, find similar pictures</source>
        <translation>galeria: rejeitar, etiqueta, encontrar semelhantes</translation>
    </message>
    <message>
        <source>1 – 5  0</source>
        <translation>1 – 5  0</translation>
    </message>
    <message>
        <source>gallery: rate, take the rating away</source>
        <translation>galeria: avaliar, tirar a avaliação</translation>
    </message>
    <message>
        <source>Ctrl+G  Ctrl+Z</source>
        <translation>Ctrl+G  Ctrl+Z</translation>
    </message>
    <message>
        <source>gallery: new collection, undo</source>
        <translation>galeria: nova coleção, desfazer</translation>
    </message>
    <message>
        <source>enlarge</source>
        <translation>ampliar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KnownLoras</name>
    <message>
        <source>“%1” is no weight: write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>“%1” não é um peso: escreva &lt;lora:name:0.8&gt; ou &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>There is no LoRA “%1”.</source>
        <translation>Não há LoRA “%1”.</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Próximos: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LabelEdits</name>
    <message>
        <source>“%1” was added.</source>
        <translation>“%1” foi adicionada.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” foi removida.</translation>
    </message>
    <message>
        <source>The rating was removed.</source>
        <translation>A avaliação foi removida.</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n of 5.</source>
        <translation>
            <numerusform>Avaliada com %n de 5.</numerusform>
            <numerusform>Avaliada com %n de 5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>Estrela em %n imagem.</numerusform>
            <numerusform>Estrela em %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) was removed.</source>
        <translation>
            <numerusform>Estrela removida de %n imagem.</numerusform>
            <numerusform>Estrela removida de %n imagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n imagem rejeitada.</numerusform>
            <numerusform>%n imagens rejeitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) no longer rejected.</source>
        <translation>
            <numerusform>%n imagem não está mais rejeitada.</numerusform>
            <numerusform>%n imagens não estão mais rejeitadas.</numerusform>
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
        <translation>Nove</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>A imagem foi desenhada com “%1”, que não está instalado.</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>Todo o resto é restaurado; outro modelo desenha outra imagem.</translation>
    </message>
    <message>
        <source>Full screen	F11</source>
        <translation>Tela cheia	F11</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>Sair	Ctrl+Q</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>Painel do prompt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>Todas as teclas	?</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) on the Compare page</source>
        <translation>
            <numerusform>%n imagem na página Comparar</numerusform>
            <numerusform>%n imagens na página Comparar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranker: pictures stand as they were drawn.</source>
        <translation>Não há classificador: as imagens ficam na ordem em que foram desenhadas.</translation>
    </message>
    <message>
        <source>The ranker “%1” knows %2 only: of pictures of “%3”, its order and fitness say little. Put a CLIP or SigLIP into a folder of models.</source>
        <translation>O classificador “%1” só conhece %2: sobre imagens de “%3”, a ordem e a adequação dele dizem pouco. Coloque um CLIP ou um SigLIP em uma pasta de modelos.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ManualView</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskEditor</name>
    <message>
        <source>Mask editor</source>
        <translation>Editor de máscara</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Paint over what should be drawn anew</source>
        <translation>Pinte sobre o que deve ser redesenhado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Back to the prompt (Esc)</source>
        <translation>Voltar ao prompt (Esc)</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>Pincel (B)</translation>
    </message>
    <message>
        <source>Eraser (X)</source>
        <translation>Borracha (X)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of the brush in pixels ([ and ])</source>
        <translation>Tamanho do pincel em pixels ([ e ])</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borda suave</translation>
    </message>
    <message>
        <source>How far new and old blend at the edge of the mask</source>
        <translation>Quanto o novo e o antigo se misturam na borda da máscara</translation>
    </message>
    <message>
        <source>Swap inside and outside (I)</source>
        <translation>Trocar dentro e fora (I)</translation>
    </message>
    <message>
        <source>Clear the mask (Del)</source>
        <translation>Limpar a máscara (Del)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Refazer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Aproximar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Afastar (-)</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Mostrar a imagem inteira (0)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModeBar</name>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>All pictures side by side (G)</source>
        <translation>Todas as imagens lado a lado (G)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>A to the left of a line, B to the right (W)</source>
        <translation>A à esquerda de uma linha, B à direita (W)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Papel vegetal</translation>
    </message>
    <message>
        <source>B laid over A (O)</source>
        <translation>B sobre A (O)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Piscar</translation>
    </message>
    <message>
        <source>A and B in turn (B)</source>
        <translation>A e B alternadamente (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Where A and B differ (D)</source>
        <translation>Onde A e B diferem (D)</translation>
    </message>
    <message>
        <source>Above 200 %, blend pixels instead of showing them as squares (M)</source>
        <translation>Acima de 200 %, misturar os pixels em vez de mostrá-los como quadrados (M)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As large as there is room (0)</source>
        <translation>Tão grande quanto couber (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A screen pixel for every pixel (Z)</source>
        <translation>Um pixel da tela para cada pixel (Z)</translation>
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
        <translation>O ruído (epsilon)</translation>
    </message>
    <message>
        <source>The velocity (v)</source>
        <translation>A velocidade (v)</translation>
    </message>
    <message>
        <source>The velocity, zero terminal SNR</source>
        <translation>A velocidade, SNR final zero</translation>
    </message>
    <message>
        <source>The picture (x0)</source>
        <translation>A imagem (x0)</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>Ele prevê</translation>
    </message>
    <message>
        <source>Checkpoints in one file rarely say it. If pictures are noise or washed out, choose what the model&apos;s page names</source>
        <translation>Checkpoints em um só arquivo raramente o dizem. Se as imagens forem ruído ou saírem desbotadas, escolha o que a página do modelo indica</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>O que o arquivo diz</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Counts as in A1111: 1 leaves nothing out, 2 the last layer of the text encoder. New pictures of this model begin with it</source>
        <translation>Conta como no A1111: 1 não omite nada, 2 omite a última camada do codificador de texto. As novas imagens deste modelo começam com ele</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelDetails</name>
    <message>
        <source>About this model</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Draw with this model</source>
        <translation>Desenhar com este modelo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Suas notas</translation>
    </message>
    <message>
        <source>Your notes on this model</source>
        <translation>Suas notas sobre este modelo</translation>
    </message>
    <message>
        <source>What it is good at, which settings suit it…</source>
        <translation>No que ele é bom, que configurações combinam…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamanho no disco</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Draw with this VAE</source>
        <translation>Desenhar com este VAE</translation>
    </message>
    <message>
        <source>Add to the prompt</source>
        <translation>Adicionar ao prompt</translation>
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
        <translation>Tipo desconhecido</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Encontrar um modelo</translation>
    </message>
    <message>
        <source>Only those that can draw</source>
        <translation>Só os que podem desenhar</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Procurando modelos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n found</source>
        <translation>
            <numerusform>Procurando… %n encontrado</numerusform>
            <numerusform>Procurando… %n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n arquivo ou pasta</numerusform>
            <numerusform>%n arquivos e pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Procurando modelos…</translation>
    </message>
    <message>
        <source>There are no models yet.
Add the folder in which you keep them, or that of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Ainda não há modelos.
Adicione a pasta em que você os guarda, ou a do AUTOMATIC1111 ou ComfyUI. Nada é copiado.</translation>
    </message>
    <message>
        <source>No model is called that.</source>
        <translation>Nenhum modelo tem esse nome.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NameField</name>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>How files are named. Words in braces stand for what the picture is.</source>
        <translation>Como os arquivos são nomeados. Palavras entre chaves representam dados da imagem.</translation>
    </message>
    <message>
        <source>Insert a field into the file name</source>
        <translation>Inserir um campo no nome do arquivo</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Inserir um campo</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NineController</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Enlarged to %1 × %2.</source>
        <translation>Ampliada para %1 × %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Variations of “%1”: how far may they go?</source>
        <translation>Variações de “%1”: até onde podem ir?</translation>
    </message>
    <message>
        <source>More like “%1”: how much may change?</source>
        <translation>Mais como “%1”: quanto pode mudar?</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>%1 de %2 de “%3” foram desenhadas antes de o Ninefold parar.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.</source>
        <translation>
            <numerusform>%n lote esperava quando o Ninefold parou; faltam desenhar: %1.</numerusform>
            <numerusform>%n lotes esperavam quando o Ninefold parou; faltam desenhar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>“%1” foi cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were cancelled.</source>
        <translation>
            <numerusform>%n lote foi cancelado.</numerusform>
            <numerusform>%n lotes foram cancelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Enlarge “%1”</source>
        <translation>Ampliar “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Enlarge %n pictures</source>
        <translation>
            <numerusform>Ampliar %n imagem</numerusform>
            <numerusform>Ampliar %n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>Progresso do desenho</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>Estado do desenho</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>Melhor adequação primeiro</translation>
    </message>
    <message>
        <source>Best looks first</source>
        <translation>Melhor aparência primeiro</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Como desenhadas</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Ordem própria</translation>
    </message>
    <message>
        <source>How well they fit the prompt</source>
        <translation>Quanto combinam com o prompt</translation>
    </message>
    <message>
        <source>Sharpness, contrast and colour</source>
        <translation>Nitidez, contraste e cor</translation>
    </message>
    <message>
        <source>In the order of their seeds</source>
        <translation>Na ordem de suas sementes</translation>
    </message>
    <message>
        <source>As you put them: drag, or Alt+← and Alt+→</source>
        <translation>Como você as colocar: arraste, ou Alt+← e Alt+→</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Ordem das imagens</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the best %n</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>Só a melhor (%n)</numerusform>
            <numerusform>Só as %n melhores</numerusform>
        </translation>
    </message>
    <message>
        <source>As “%1” rates them</source>
        <translation>Conforme “%1” as avalia</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoteEditor</name>
    <message>
        <source>Write what you want to remember</source>
        <translation>Escreva o que você quer lembrar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PairBar</name>
    <message>
        <source>Swap A and B (T)</source>
        <translation>Trocar A e B (T)</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Trocar A e B</translation>
    </message>
    <message>
        <source>PSNR compares the differences with the brightest white: above 40 dB they can hardly be seen, below 20 dB the pictures have little in common.</source>
        <translation>O PSNR compara as diferenças com o branco mais claro: acima de 40 dB mal se veem, abaixo de 20 dB as imagens têm pouco em comum.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>B over A</source>
        <translation>B sobre A</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>Amplificado</translation>
    </message>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A é %1, B é %2</translation>
    </message>
    <message>
        <source>Go on blinking</source>
        <translation>Continuar piscando</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Parar de piscar</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>These two can&apos;t be compared.</source>
        <translation>Estas duas não podem ser comparadas.</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>Todos os pixels são iguais.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ · by %2 of 255 at most · PSNR %3 dB</source>
        <translation>%1 % dos pixels diferem · no máximo %2 de 255 · PSNR %3 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
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
        <translation>Diferente das outras</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureGrid</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Imagens deste lote</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureMenu</name>
    <message>
        <source>Show in full</source>
        <translation>Mostrar por inteiro</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Variations …</source>
        <translation>Variações…</translation>
    </message>
    <message>
        <source>More like this …</source>
        <translation>Mais como esta…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Enlarge …</source>
        <translation>Ampliar …</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptEdit</name>
    <message>
        <source>This model wasn&apos;t taught “%1”.</source>
        <translation>Este modelo não aprendeu “%1”.</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Próximas: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Substituir por “%1”</translation>
    </message>
    <message>
        <source>%1 characters are too long for a prompt; nothing was pasted.</source>
        <translation>%1 caracteres são demais para um prompt; nada foi colado.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>LoRAs act in the prompt only; %1 is left out here.</source>
        <translation>LoRAs só agem no prompt; %1 fica de fora aqui.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptFields</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Describe a picture, e.g. a red apple</source>
        <translation>Descreva uma imagem, p. ex. a red apple</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>What the pictures should not show</source>
        <translation>O que as imagens não devem mostrar</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+↑ and Alt+↓ go through them</source>
        <translation>Prompts anteriores (Ctrl+H); Alt+↑ e Alt+↓ os percorrem</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Wildcards: lists of your own for templates</source>
        <translation>Curingas: listas suas para templates</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Curingas</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptHint</name>
    <message>
        <source>Note on the prompt</source>
        <translation>Nota sobre o prompt</translation>
    </message>
    <message>
        <source>This is longer than a prompt can be; what is grey can&apos;t be drawn. Shorten it.</source>
        <translation>Isto é mais longo do que um prompt pode ser; o que está cinza não pode ser desenhado. Encurte-o.</translation>
    </message>
    <message>
        <source>“%1” is never closed: it counts to the end of the prompt.</source>
        <translation>“%1” nunca é fechado: vale até o fim do prompt.</translation>
    </message>
    <message>
        <source>“%1” has no partner: it is drawn as text.</source>
        <translation>“%1” não tem par: é lido como texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) like that.</source>
        <translation>
            <numerusform>Mais %n parêntese assim.</numerusform>
            <numerusform>Mais %n parênteses assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The model knows none of these words, so the pictures will be a surprise. It knows for example %1.</source>
        <translation>O modelo não conhece nenhuma destas palavras, então as imagens serão uma surpresa. Ele conhece, por exemplo, %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptPanel</name>
    <message>
        <source>Generate</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line</source>
        <translation>Ctrl+Enter; Ctrl+Shift+Enter coloca o lote como próximo da fila</translation>
    </message>
    <message>
        <source>Esc stops within one step; finished pictures stay</source>
        <translation>Esc para em até um passo; as imagens prontas ficam</translation>
    </message>
    <message>
        <source>The time is learned from your past runs</source>
        <translation>O tempo é aprendido com suas execuções anteriores</translation>
    </message>
    <message>
        <source>The time is a guess until the first run</source>
        <translation>O tempo é um palpite até a primeira execução</translation>
    </message>
    <message>
        <source>Style “%1” applied.</source>
        <translation>Estilo “%1” aplicado.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Cancels every batch; finished pictures stay</source>
        <translation>Cancela todos os lotes; as imagens prontas ficam</translation>
    </message>
    <message>
        <source>Queue · paused</source>
        <translation>Fila · pausada</translation>
    </message>
    <message numerus="yes">
        <source>Queue · %n batch(es)</source>
        <translation>
            <numerusform>Fila · %n lote</numerusform>
            <numerusform>Fila · %n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Continuar desenhando</translation>
    </message>
    <message>
        <source>Pause drawing</source>
        <translation>Pausar o desenho</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar “%1”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Draw it next</source>
        <translation>Desenhar em seguida</translation>
    </message>
    <message>
        <source>Cancel this batch; its finished pictures stay (Del)</source>
        <translation>Cancelar este lote; suas imagens prontas ficam (Del)</translation>
    </message>
    <message>
        <source>Draw “%1” next</source>
        <translation>Desenhar “%1” em seguida</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Esquecer “%1”</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+↑ and Alt+↓, to change the order</source>
        <translation>Arraste, ou pressione Alt+↑ e Alt+↓, para mudar a ordem</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RatingStars</name>
    <message>
        <source>Rate: 1 to 5, 0 for none</source>
        <translation>Avaliar: de 1 a 5, 0 para nenhuma</translation>
    </message>
    <message>
        <source>Rating: the pictures differ</source>
        <translation>Avaliação: as imagens diferem</translation>
    </message>
    <message>
        <source>Rating: none</source>
        <translation>Avaliação: nenhuma</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Avaliação: %1 de 5</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>They differ</source>
        <translation>Diferem</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTable</name>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Leave out what all pictures have in common</source>
        <translation>Omitir o que todas as imagens têm em comum</translation>
    </message>
    <message>
        <source>Recipes side by side</source>
        <translation>Receitas lado a lado</translation>
    </message>
    <message>
        <source>The same for all pictures</source>
        <translation>Igual em todas as imagens</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n linha difere</numerusform>
            <numerusform>%n linhas diferem</numerusform>
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
        <translation>%1 da imagem %2: %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScoreList</name>
    <message>
        <source>%1 of 100 (score %2)</source>
        <translation>%1 de 100 (pontuação %2)</translation>
    </message>
    <message>
        <source>Fitness, and in brackets the ranker&apos;s own number</source>
        <translation>Adequação e, entre parênteses, o número do próprio classificador</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Esvaziar o campo</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SeedField</name>
    <message>
        <source>new each time</source>
        <translation>nova a cada vez</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Sortear uma nova semente agora</translation>
    </message>
    <message>
        <source>Keep this seed for the next batch</source>
        <translation>Manter esta semente para o próximo lote</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsForm</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Amostrador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>More steps draw more carefully and take longer</source>
        <translation>Mais passos desenham com mais cuidado e levam mais tempo</translation>
    </message>
    <message>
        <source>How closely the pictures follow the prompt; 1 lets the model roam</source>
        <translation>Quanto as imagens seguem o prompt; 1 deixa o modelo divagar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark or light; pictures stay as they are</source>
        <translation>Escuro ou claro; as imagens ficam como estão</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes at once; prompts stay as they are</source>
        <translation>Muda na hora; os prompts ficam como estão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>How large text and buttons are</source>
        <translation>Tamanho do texto e dos botões</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is used from the next start on.</source>
        <translation>O novo tamanho vale a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Whether pictures glide to their places</source>
        <translation>Se as imagens deslizam até o lugar</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>Animado</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Written into every exported file as its creator and credit</source>
        <translation>Escrito em cada arquivo exportado como autor e crédito</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Pasta da biblioteca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Shows pictures, models and the database in the file manager</source>
        <translation>Mostra imagens, modelos e o banco de dados no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Ranker</source>
        <translation>Classificador</translation>
    </message>
    <message>
        <source>What tells how well a picture fits its prompt. CLIP, OpenCLIP and SigLIP in your model folders can be chosen; new batches are ranked by it</source>
        <translation>O que diz quanto uma imagem combina com seu prompt. Podem ser escolhidos os CLIP, OpenCLIP e SigLIP das suas pastas de modelos; novos lotes são classificados com ele</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Conforme convier ao modelo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, knows %3 only)</source>
        <translation>%1 (%2, só conhece %3)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SheetWords</name>
    <message>
        <source>%1 · fitness %2</source>
        <translation>%1 · adequação %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
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
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1, %n imagem</numerusform>
            <numerusform>%1, %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here to put them into “%1”; F2 renames it</source>
        <translation>Solte imagens aqui para colocá-las em “%1”; F2 renomeia</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ShelfPanel</name>
    <message>
        <source>Places and collections</source>
        <translation>Lugares e coleções</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Remover desta lista</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nome da coleção</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nome da nova coleção</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>A collection holds pictures that belong together</source>
        <translation>Uma coleção reúne imagens que combinam</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar pasta…</translation>
    </message>
    <message>
        <source>Take in pictures of A1111, ComfyUI, InvokeAI, Fooocus or SwarmUI. The files stay where they are.</source>
        <translation>Incluir imagens do A1111, ComfyUI, InvokeAI, Fooocus ou SwarmUI. Os arquivos ficam onde estão.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SizeField</name>
    <message>
        <source>Longest side</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Width to fit into</source>
        <translation>Largura para ajustar</translation>
    </message>
    <message>
        <source>Height to fit into</source>
        <translation>Altura para ajustar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamanho original</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>O dobro do tamanho</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Ajustar a</translation>
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
        <translation>Largura em pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura em pixels</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Trocar largura e altura</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativo</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrado</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SleepInhibitor</name>
    <message>
        <source>Drawing pictures</source>
        <translation>Desenhando imagens</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourcePanel</name>
    <message>
        <source>The picture that it was drawn from is gone.</source>
        <translation>A imagem a partir da qual foi desenhada não existe mais.</translation>
    </message>
    <message>
        <source>The mask that it was drawn with is gone.</source>
        <translation>A máscara com que foi desenhada não existe mais.</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>Imagem de origem</translation>
    </message>
    <message>
        <source>Draw from a picture instead of from nothing</source>
        <translation>Desenhar a partir de uma imagem em vez do nada</translation>
    </message>
    <message>
        <source>Extend the frame by pixels</source>
        <translation>Estender o quadro em pixels</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>Pintar uma máscara</translation>
    </message>
    <message>
        <source>Choose which part is drawn anew</source>
        <translation>Escolher que parte é redesenhada</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Escolher um arquivo de imagem</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Colar uma imagem (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Draw from nothing again (Del)</source>
        <translation>Voltar a desenhar a partir do nada (Del)</translation>
    </message>
    <message>
        <source>The picture is too large to be opened.</source>
        <translation>A imagem é grande demais para ser aberta.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Não há imagem para colar. Copie uma primeiro.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abrindo a imagem…</translation>
    </message>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>Solte uma imagem aqui ou clique para escolher uma</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Alterar a máscara</translation>
    </message>
    <message>
        <source>Drawn at %1 × %2 pixels.</source>
        <translation>Desenhado em %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>What isn&apos;t marked keeps its pixels.</source>
        <translation>O que não está marcado mantém seus pixels.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture.</source>
        <translation>“%1” não pode ser lido como imagem.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourceWell</name>
    <message>
        <source>Source picture</source>
        <translation>Imagem de origem</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Clique para escolher uma imagem (Enter), Ctrl+V cola uma</translation>
    </message>
    <message>
        <source>Drag an edge or a corner to draw around the picture (arrows; Shift takes back, Ctrl+Z undoes). Click to choose another one (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Arraste uma borda ou um canto para desenhar ao redor da imagem (setas; Shift recua, Ctrl+Z desfaz). Clique para escolher outra (Enter), Ctrl+V cola uma, Del a remove</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Desenhando %1</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n lote na espera</numerusform>
            <numerusform>%n lotes na espera</numerusform>
        </translation>
    </message>
    <message>
        <source>What draws, and in which precision: %1</source>
        <translation>O que desenha, e com que precisão: %1</translation>
    </message>
    <message>
        <source>%1 of memory used, %2 free</source>
        <translation>%1 de memória em uso, %2 livres</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StrengthBar</name>
    <message>
        <source>Draw nine</source>
        <translation>Desenhar nove</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>Quanto pode mudar</translation>
    </message>
    <message>
        <source>How much may change: arrows move it, Enter draws</source>
        <translation>Quanto pode mudar: as setas movem, Enter desenha</translation>
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
        <translation>Força</translation>
    </message>
    <message>
        <source>How much of the picture is drawn anew</source>
        <translation>Quanto da imagem é redesenhado</translation>
    </message>
    <message>
        <source>barely changed</source>
        <translation>quase não muda</translation>
    </message>
    <message>
        <source>close to the source</source>
        <translation>perto da origem</translation>
    </message>
    <message>
        <source>the same picture, told anew</source>
        <translation>a mesma imagem, recontada</translation>
    </message>
    <message>
        <source>only its layout</source>
        <translation>só a composição</translation>
    </message>
    <message>
        <source>all drawn anew</source>
        <translation>tudo redesenhado</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StyleBar</name>
    <message>
        <source>Save style</source>
        <translation>Salvar estilo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Keeps the prompt, the negative prompt and the settings under a name</source>
        <translation>Guarda o prompt, o prompt negativo e as configurações sob um nome</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nome do estilo</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Estilo %1</translation>
    </message>
    <message>
        <source>%1
F2 renames, Del deletes</source>
        <translation>%1
F2 renomeia, Del exclui</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Renomear…	F2</translation>
    </message>
    <message>
        <source>Save again as it stands now</source>
        <translation>Salvar de novo como está agora</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Excluir	Del</translation>
    </message>
    <message>
        <source>“%1” was saved anew.</source>
        <translation>“%1” foi salvo de novo.</translation>
    </message>
    <message>
        <source>There is a style “%1” already.</source>
        <translation>Já existe um estilo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>“%1” agora é “%2”.</translation>
    </message>
    <message>
        <source>The style “%1” was deleted.</source>
        <translation>O estilo “%1” foi excluído.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Enter adds it; several are parted by commas</source>
        <translation>Enter adiciona; várias são separadas por vírgulas</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Remover a etiqueta %1</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Remover a etiqueta “%1”</translation>
    </message>
    <message>
        <source>“%1” is not on all of the pictures; remove it</source>
        <translation>“%1” não está em todas as imagens; remover</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagField</name>
    <message>
        <source>sky, blue, for the cover</source>
        <translation>céu, azul, para a capa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags with commas between them; Enter keeps them</source>
        <translation>Etiquetas separadas por vírgulas; Enter as guarda</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s)</source>
        <translation>
            <numerusform>Etiquetas de %n imagem</numerusform>
            <numerusform>Etiquetas de %n imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TemplatePreview</name>
    <message>
        <source>What the template becomes</source>
        <translation>No que o template se transforma</translation>
    </message>
    <message>
        <source>Show another; each of the nine gets its own</source>
        <translation>Mostrar outro; cada uma das nove tem o seu</translation>
    </message>
    <message>
        <source>Show another expansion</source>
        <translation>Mostrar outro resultado</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>vira: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ThumbnailDelegate</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta o arquivo</translation>
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
            <numerusform> · %n parte</numerusform>
            <numerusform> · %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n token(s) of this prompt, up to %1 at a time. A longer prompt is read in parts; nothing is left out.</source>
        <translation>
            <numerusform>O modelo lê %n token deste prompt, até %1 por vez. Um prompt mais longo é lido em partes; nada fica de fora.</numerusform>
            <numerusform>O modelo lê %n tokens deste prompt, até %1 por vez. Um prompt mais longo é lido em partes; nada fica de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>Comprimento do prompt</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TopBar</name>
    <message>
        <source>Search your pictures</source>
        <translation>Buscar nas suas imagens</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TrashBar</name>
    <message>
        <source>Empty trash</source>
        <translation>Esvaziar lixeira</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantê-las</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good</source>
        <translation>Excluir de vez tudo o que está na lixeira</translation>
    </message>
    <message>
        <source>Delete everything in the trash and its files for good? Imported files stay where they are.</source>
        <translation>Excluir de vez tudo o que está na lixeira e seus arquivos? Arquivos importados ficam onde estão.</translation>
    </message>
    <message>
        <source>Del puts a picture back into the library.</source>
        <translation>Del coloca uma imagem de volta na biblioteca.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ViewerCaption</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Imagem anterior (Esquerda)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Próxima imagem (Direita)</translation>
    </message>
    <message>
        <source>Close the full view (Esc)</source>
        <translation>Fechar a visão completa (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Posição %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Sem posição</translation>
    </message>
    <message>
        <source>Remove the star (S)</source>
        <translation>Remover a estrela (S)</translation>
    </message>
    <message>
        <source>Star this picture (S)</source>
        <translation>Marcar esta imagem com estrela (S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How the picture was made (I)</source>
        <translation>Como a imagem foi feita (I)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WildcardPanel</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Pôr no prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Curingas</translation>
    </message>
    <message>
        <source>Lists of your own for templates; Del deletes one</source>
        <translation>Listas suas para templates; Del exclui uma</translation>
    </message>
    <message>
        <source>No wildcards yet. Name a list, e.g. colour, and write one entry a line; __colour__ in a prompt then draws one of them.</source>
        <translation>Ainda não há curingas. Dê nome a uma lista, por ex. colour, e escreva um item por linha; __colour__ em um prompt então sorteia um deles.</translation>
    </message>
    <message>
        <source>New list, e.g. colour</source>
        <translation>Nova lista, por ex. colour</translation>
    </message>
    <message>
        <source>Name of a new wildcard</source>
        <translation>Nome de um novo curinga</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; a / makes a folder. Enter adds it</source>
        <translation>Letras, algarismos, - e _; uma / faz uma pasta. Enter adiciona</translation>
    </message>
    <message>
        <source>Begins a new list (Enter in the field)</source>
        <translation>Começa uma nova lista (Enter no campo)</translation>
    </message>
    <message>
        <source>Entries of the wildcard</source>
        <translation>Itens do curinga</translation>
    </message>
    <message>
        <source>One entry a line; # begins a comment, 3:: makes an entry three times as likely</source>
        <translation>Um item por linha; # começa um comentário, 3:: torna um item três vezes mais provável</translation>
    </message>
    <message>
        <source>Writes its name where the cursor stands in the prompt</source>
        <translation>Escreve o nome dele onde está o cursor no prompt</translation>
    </message>
    <message>
        <source>Delete this list (Del in the list)</source>
        <translation>Excluir esta lista (Del na lista)</translation>
    </message>
    <message>
        <source>Delete the wildcard</source>
        <translation>Excluir o curinga</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _ in a name.</source>
        <translation>Use letras, algarismos, - e _ isolados em um nome.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” foi excluído.</translation>
    </message>
</context>
</TS>
