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
        <source>drawn and shown</source>
        <translation>desenhadas e mostradas</translation>
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
        <source>enlarge 2×</source>
        <translation>ampliar 2×</translation>
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
    <message>
        <source>Only the best nine</source>
        <translation>Só as nove melhores</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
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
        <source>Enlarge 2×</source>
        <translation>Ampliar 2×</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover para a lixeira</translation>
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
        <source>Leave it (Esc)</source>
        <translation>Deixar (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
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
    <message>
        <source>Leave it (Esc)</source>
        <translation>Deixar (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
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
</TS>
