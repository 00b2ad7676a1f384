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
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first. Or begin with one of these:</source>
        <translation>Escreva o que você tem em mente. Nove imagens surgem aqui, na sua própria máquina, e a que melhor combina com suas palavras vem primeiro. Ou comece com uma destas:</translation>
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
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search prompts</source>
        <translation>Buscar nos prompts</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Buscar na galeria</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda a biblioteca</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Starred pictures only</source>
        <translation>Só imagens com estrela</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>What was moved to the trash</source>
        <translation>O que foi movido para a lixeira</translation>
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
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>%1 moved to the trash.</source>
        <translation>%1: movido para a lixeira.</translation>
    </message>
    <message>
        <source>%1 put back into the library.</source>
        <translation>%1: de volta à biblioteca.</translation>
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
        <source>Every word must occur in the prompt, the tags or the notes.</source>
        <translation>Cada palavra deve aparecer no prompt, nas etiquetas ou nas notas.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
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
        <source>Write a prompt and press Ctrl+Enter.</source>
        <translation>Escreva um prompt e pressione Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
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
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
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
        <source>No ranker has seen this picture yet</source>
        <translation>Nenhum classificador viu esta imagem ainda</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Pontuação %1</translation>
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
        <source>The ranker&apos;s own number: the cosine between prompt and picture</source>
        <translation>O número do próprio classificador: o cosseno entre prompt e imagem</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Human &amp; AI</source>
        <translation>Humano &amp; IA</translation>
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
        <source>Remove the star</source>
        <translation>Remover a estrela</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Marcar esta imagem com estrela</translation>
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
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrela</translation>
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
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>%1 de %2 de “%3” foram desenhadas antes de o Ninefold parar.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
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
        <source>One picture is in the trash.</source>
        <translation>Uma imagem está na lixeira.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>Progresso do desenho</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>Estado do desenho</translation>
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
    <name>ninefold::ui::PictureGrid</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Imagens deste lote</translation>
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
</context>
<context>
    <name>ninefold::ui::PromptPanel</name>
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
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queue · %1 batches</source>
        <translation>Fila · %1 lotes</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel this batch; its finished pictures stay</source>
        <translation>Cancelar este lote; suas imagens prontas ficam</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>desenhando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na espera</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar “%1”</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <source>Number of pictures</source>
        <translation>Número de imagens</translation>
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
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
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
        <source>Custom</source>
        <translation>Personalizado</translation>
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
        <source>Click to choose a picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Clique para escolher uma imagem (Enter), Ctrl+V cola uma, Del a remove</translation>
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
</context>
</TS>
