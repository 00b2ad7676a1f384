<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Batch</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Dibujando %1</translation>
    </message>
    <message>
        <source>no prompt, the model draws what it likes</source>
        <translation>sin prompt, el modelo dibuja lo que quiere</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>drawn in %1, ranked in %2</source>
        <translation>dibujado en %1, clasificado en %2</translation>
    </message>
    <message>
        <source>model loaded in %1</source>
        <translation>modelo cargado en %1</translation>
    </message>
    <message>
        <source>drawn without a prompt</source>
        <translation>dibujado sin prompt</translation>
    </message>
    <message>
        <source>Waiting to draw %1</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Cancelled · %1 of %2 kept</source>
        <translation>Cancelado · se conservan %1 de %2</translation>
    </message>
    <message>
        <source>Stopped by an error · %1 of %2 drawn</source>
        <translation>Detenido por un error · %1 de %2 dibujadas</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>quedan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>dibujándose</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>aún sin dibujar</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>shares rank %1</source>
        <translation>comparte el puesto %1</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>distinta de las demás</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>alike %1</source>
        <translation>parecido %1</translation>
    </message>
</context>
<context>
    <name>ControlNets</name>
    <message>
        <source>models of another kind</source>
        <translation>modelos de otro tipo</translation>
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
        <translation>%1 está dañado o no es una imagen.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk.</source>
        <translation>%1 ya no está en el disco.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Rated 5</source>
        <translation>Valoradas con 5</translation>
    </message>
    <message>
        <source>Rated %1 or more</source>
        <translation>Valoradas con %1 o más</translation>
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
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Made from a picture</source>
        <translation>Hechas a partir de una imagen</translation>
    </message>
    <message>
        <source>Drawn from a prompt</source>
        <translation>Dibujadas a partir de un prompt</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hechas aquí</translation>
    </message>
    <message>
        <source>Fitness %1 or more</source>
        <translation>Adecuación %1 o más</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>No rechazadas</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Similar to one picture</source>
        <translation>Parecidas a una imagen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>stopped by an error</source>
        <translation>detenido por un error</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargando el modelo</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujando</translation>
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
        <translation>listo a las %1</translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation>listo en %1 s</translation>
    </message>
</context>
<context>
    <name>RecipeWording</name>
    <message>
        <source>32-bit float</source>
        <translation>coma flotante de 32 bits</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>coma flotante de 16 bits</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Negative template</source>
        <translation>Plantilla negativa</translation>
    </message>
    <message>
        <source>%1, rescaled by %2</source>
        <translation>%1, atenuación %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 times as large, strength %2</source>
        <translation>%1 veces más grande, intensidad %2</translation>
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
        <translation>%1, pasos desfasados en %2</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Segunda pasada</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>%1 times, by %2</source>
        <translation>%1 veces, con %2</translation>
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
        <translation>Control</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Ampliada</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
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
        <translation>bloques profundos cada %1 pasos</translation>
    </message>
    <message>
        <source>%1 % of tokens merged</source>
        <translation>%1 % de los tokens fusionados</translation>
    </message>
    <message>
        <source>%1, seen as %2</source>
        <comment>a ControlNet and what it sees</comment>
        <translation>%1, imagen vista como %2</translation>
    </message>
    <message>
        <source>%1, from %2 % to %3 % of the steps</source>
        <comment>a control</comment>
        <translation>%1, del %2 % al %3 % de los pasos</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Chosen for this prompt before %1 of 100 others</source>
        <translation>Elegida para este prompt antes que %1 de otras 100</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sin prompt</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>Adecuación %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale writes it</comment>
        <translation>ddd d MMM yyyy</translation>
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
        <translation>¿Se movió o eliminó fuera del estudio? Las demás no se ven afectadas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t follow the schedule &quot;%2&quot;.</source>
        <translation>%1 no puede seguir la planificación «%2».</translation>
    </message>
    <message>
        <source>%1 checkpoint in one file.</source>
        <translation>Checkpoint de %1 en un solo archivo.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit its configuration: %2.</source>
        <translation>%1 no encaja con su configuración: %2.</translation>
    </message>
    <message>
        <source>%1 has no %2.safetensors.</source>
        <translation>%1 no tiene %2.safetensors.</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>%1 no tiene el tensor «%2».</translation>
    </message>
    <message>
        <source>%1 holds no model that Ninefold knows.</source>
        <translation>%1 no contiene ningún modelo que Ninefold conozca.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can rank pictures.</source>
        <translation>%1 no contiene nada que pueda clasificar imágenes.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or TIFF picture.</source>
        <translation>%1 no es una imagen PNG, JPEG, WebP ni TIFF.</translation>
    </message>
    <message>
        <source>%1 is no PNG.</source>
        <translation>%1 no es un PNG.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is not a model folder: model_index.json is missing.</source>
        <translation>%1 no es una carpeta de modelo: falta model_index.json.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 no es JSON válido: %2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 is too large (%2 bytes) for what it should be.</source>
        <translation>%1 es demasiado grande (%2 bytes) para lo que debería ser.</translation>
    </message>
    <message>
        <source>%1 misshapen (%2)</source>
        <translation>%1 con forma incorrecta (%2)</translation>
    </message>
    <message>
        <source>%1 missing (%2)</source>
        <translation>faltan %1 (%2)</translation>
    </message>
    <message>
        <source>%1 names no model folders.</source>
        <translation>%1 no nombra ninguna carpeta de modelos.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn in one job.</source>
        <translation>No se pueden dibujar %1 imágenes en una sola tarea.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn.</source>
        <translation>No se pueden dibujar %1 imágenes.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn.</source>
        <translation>No se puede dibujar en %1 pasos.</translation>
    </message>
    <message>
        <source>%1 steps don&apos;t fit into the noise schedule of this model.</source>
        <translation>%1 pasos no caben en la planificación de ruido de este modelo.</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>%1 inesperados (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ninefold.</source>
        <translation>%1 fue escrito por un Ninefold más nuevo.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which Ninefold can&apos;t rank with.</source>
        <translation>%1: %2 es %3, y Ninefold no puede clasificar con eso.</translation>
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
        <translation>%1[%2] es %3</translation>
    </message>
    <message>
        <source>1 turns it off; 3 to 8 is usual.</source>
        <translation>1 la desactiva; lo habitual es de 3 a 8.</translation>
    </message>
    <message>
        <source>A ControlNet: steers a model by an outline or a pose.</source>
        <translation>Un ControlNet: guía a un modelo con un contorno o una pose.</translation>
    </message>
    <message>
        <source>A LoRA: changes how a model draws.</source>
        <translation>Un LoRA: cambia cómo dibuja un modelo.</translation>
    </message>
    <message>
        <source>A VAE: turns latents into pixels, draws nothing by itself.</source>
        <translation>Un VAE: convierte latentes en píxeles; por sí solo no dibuja nada.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>A file that is damaged or incomplete.</source>
        <translation>Un archivo dañado o incompleto.</translation>
    </message>
    <message>
        <source>A mask needs a picture to redraw a part of.</source>
        <translation>Una máscara necesita una imagen de la que redibujar una parte.</translation>
    </message>
    <message>
        <source>A mask needs a picture to start from.</source>
        <translation>Una máscara necesita una imagen de partida.</translation>
    </message>
    <message>
        <source>A model in the diffusers layout.</source>
        <translation>Un modelo en formato diffusers.</translation>
    </message>
    <message>
        <source>A picture needs at least one step.</source>
        <translation>Una imagen necesita al menos un paso.</translation>
    </message>
    <message>
        <source>A quantised model in the GGUF format.</source>
        <translation>Un modelo cuantizado en formato GGUF.</translation>
    </message>
    <message>
        <source>A strength below 1 needs a picture to start from.</source>
        <translation>Una intensidad menor que 1 necesita una imagen de partida.</translation>
    </message>
    <message>
        <source>A text encoder: reads prompts, draws nothing by itself.</source>
        <translation>Un codificador de texto: lee prompts; por sí solo no dibuja nada.</translation>
    </message>
    <message>
        <source>A text inside %1 unpacks to more than 16 MiB.</source>
        <translation>Un texto dentro de %1 ocupa más de 16 MiB al descomprimirlo.</translation>
    </message>
    <message>
        <source>A weights file of a kind that Ninefold doesn&apos;t know.</source>
        <translation>Un archivo de pesos de un tipo que Ninefold no conoce.</translation>
    </message>
    <message>
        <source>An embedding: a word that a model can learn.</source>
        <translation>Un embedding: una palabra que un modelo puede aprender.</translation>
    </message>
    <message>
        <source>An image encoder such as CLIP: ranks pictures, draws nothing by itself.</source>
        <translation>Un codificador de imágenes como CLIP: clasifica imágenes; por sí solo no dibuja nada.</translation>
    </message>
    <message>
        <source>An upscaler: enlarges pictures.</source>
        <translation>Un escalador: amplía imágenes.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
        <source>At most 8192 px a side can be doubled.</source>
        <translation>Se pueden duplicar como máximo 8192 px por lado.</translation>
    </message>
    <message>
        <source>Both files must be of the same model.</source>
        <translation>Ambos archivos deben ser del mismo modelo.</translation>
    </message>
    <message>
        <source>Can&apos;t delete %1: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t make the library folder %1: %2.</source>
        <translation>No se puede crear la carpeta de la biblioteca %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has space.</source>
        <translation>Compruebe que el disco está conectado y tiene espacio.</translation>
    </message>
    <message>
        <source>Check that the model is complete.</source>
        <translation>Compruebe que el modelo está completo.</translation>
    </message>
    <message>
        <source>Check that weights and config.json belong together.</source>
        <translation>Compruebe que los pesos y config.json van juntos.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>Choose Euler or DPM++ 2M.</source>
        <translation>Elija Euler o DPM++ 2M.</translation>
    </message>
    <message>
        <source>Choose a multiple of %1 from %1 to %2.</source>
        <translation>Elija un múltiplo de %1 entre %1 y %2.</translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>Elija un tamaño menor o menos imágenes a la vez, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Elija un tamaño menor.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose at most %1; 4 to 8 are enough.</source>
        <translation>Elija como máximo %1; de 4 a 8 bastan.</translation>
    </message>
    <message>
        <source>Choose auto, bf16 or f32.</source>
        <translation>Elija auto, bf16 o f32.</translation>
    </message>
    <message>
        <source>Choose auto, f32, bf16 or fp16.</source>
        <translation>Elija auto, f32, bf16 o fp16.</translation>
    </message>
    <message>
        <source>Choose cpu or cuda.</source>
        <translation>Elija cpu o cuda.</translation>
    </message>
    <message>
        <source>Choose fewer steps.</source>
        <translation>Elija menos pasos.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1.</source>
        <translation>Elija de 1 a %1.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000.</source>
        <translation>Elija de 1 a 1000.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000; 8 to 30 is usual.</source>
        <translation>Elija de 1 a 1000; lo habitual es de 8 a 30.</translation>
    </message>
    <message>
        <source>Choose it again and start a new job.</source>
        <translation>Elíjala otra vez y empiece una tarea nueva.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elija uno de %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija entre: %1.</translation>
    </message>
    <message>
        <source>Choose the folder in which the models are.</source>
        <translation>Elija la carpeta en la que están los modelos.</translation>
    </message>
    <message>
        <source>Choose the folder of a CLIPModel in the transformers layout.</source>
        <translation>Elija la carpeta de un CLIPModel en formato transformers.</translation>
    </message>
    <message>
        <source>Choose the schedule &quot;automatic&quot; or another sampler.</source>
        <translation>Elija la planificación «Automática» u otro muestreador.</translation>
    </message>
    <message>
        <source>Chunks can be added only to a PNG.</source>
        <translation>Solo se pueden añadir bloques a un PNG.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit (ulimit -v).</source>
        <translation>Cierre otros programas o suba el límite (ulimit -v).</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s extra_model_paths.yaml has headings with folders below them.</source>
        <translation>El extra_model_paths.yaml de ComfyUI tiene títulos con carpetas debajo.</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer folder again.</source>
        <translation>Vuelva a copiar la carpeta tokenizer del modelo.</translation>
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
        <translation>DPM++ 2M con ruido nuevo en cada paso: rico en detalles en 20 a 30 pasos.</translation>
    </message>
    <message>
        <source>Draw on the processor with --device cpu.</source>
        <translation>Dibuje en el procesador con --device cpu.</translation>
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
        <translation>Euler con ruido nuevo en cada paso: más vivo, nunca se asienta.</translation>
    </message>
    <message>
        <source>Export as PNG or WebP instead.</source>
        <translation>Exporte como PNG o WebP.</translation>
    </message>
    <message>
        <source>Exported pictures can be at most %1 px a side.</source>
        <translation>Las imágenes exportadas pueden tener como máximo %1 px por lado.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Los campos son %1.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For distilled models only: a picture in 2 to 8 steps.</source>
        <translation>Solo para modelos destilados: una imagen en 2 a 8 pasos.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Heun</source>
        <translation>Heun</translation>
    </message>
    <message>
        <source>ICU lacks its Unicode normalization data.</source>
        <translation>A ICU le faltan sus datos de normalización Unicode.</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>Codificador de imágenes</translation>
    </message>
    <message>
        <source>Install Ninefold again or set NINEFOLD_RESOURCES to their folder.</source>
        <translation>Vuelva a instalar Ninefold o ponga su carpeta en NINEFOLD_RESOURCES.</translation>
    </message>
    <message>
        <source>Is it a whole PNG, JPEG, WebP or TIFF file?</source>
        <translation>¿Es un archivo PNG, JPEG, WebP o TIFF completo?</translation>
    </message>
    <message>
        <source>It is damaged, or too large to be opened.</source>
        <translation>Está dañada o es demasiado grande para abrirla.</translation>
    </message>
    <message>
        <source>Its parts don&apos;t belong together, or it isn&apos;t made to draw from text.</source>
        <translation>Sus partes no van juntas, o no está hecho para dibujar a partir de texto.</translation>
    </message>
    <message>
        <source>Job %1 already has picture %2.</source>
        <translation>La tarea %1 ya tiene la imagen %2.</translation>
    </message>
    <message>
        <source>Known are linear, scaled_linear and squaredcos_cap_v2.</source>
        <translation>Se conocen linear, scaled_linear y squaredcos_cap_v2.</translation>
    </message>
    <message>
        <source>Known models: %1.</source>
        <translation>Modelos conocidos: %1.</translation>
    </message>
    <message>
        <source>LCM</source>
        <translation>LCM</translation>
    </message>
    <message>
        <source>Leave it out for a random one.</source>
        <translation>Déjela vacía para sacar una al azar.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Make the mask as large as the picture.</source>
        <translation>Haga la máscara tan grande como la imagen.</translation>
    </message>
    <message>
        <source>Mend it or delete it; it holds the list of your model folders.</source>
        <translation>Corríjalo o elimínelo; contiene la lista de sus carpetas de modelos.</translation>
    </message>
    <message>
        <source>Mend the line, or take the folder off the list.</source>
        <translation>Corrija la línea o quite la carpeta de la lista.</translation>
    </message>
    <message>
        <source>Models read only its first words: shorten it to 64 KiB or less.</source>
        <translation>Los modelos solo leen sus primeras palabras: acórtelo a 64 KiB o menos.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <source>Nothing to do: the studio finds its ranker by itself.</source>
        <translation>Nada que hacer: el estudio encuentra su clasificador por sí mismo.</translation>
    </message>
    <message>
        <source>Paint white where the picture should change.</source>
        <translation>Pinte de blanco donde la imagen deba cambiar.</translation>
    </message>
    <message>
        <source>Predicts and corrects in one call: good pictures in 8 to 15 steps.</source>
        <translation>Predice y corrige de una vez: buenas imágenes en 8 a 15 pasos.</translation>
    </message>
    <message>
        <source>Put ninefold.sqlite aside: a new one is made from the pictures.</source>
        <translation>Aparte ninefold.sqlite: se crea uno nuevo a partir de las imágenes.</translation>
    </message>
    <message>
        <source>Second order from the step before: sharp in 15 to 25 steps.</source>
        <translation>Segundo orden a partir del paso anterior: nítido en 15 a 25 pasos.</translation>
    </message>
    <message>
        <source>Second order: cleaner than Euler, at twice the time a step.</source>
        <translation>Segundo orden: más limpio que Euler, con el doble de tiempo por paso.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Something went wrong inside.</source>
        <translation>Algo ha fallado por dentro.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1</source>
        <translation>Algo ha fallado por dentro: %1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1</source>
        <translation>Stable Diffusion 1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1 and 2</source>
        <translation>Stable Diffusion 1 y 2</translation>
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
        <translation>Refinador de Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>The UNet of a model; text encoder and VAE are missing.</source>
        <translation>La UNet de un modelo; faltan el codificador de texto y el VAE.</translation>
    </message>
    <message>
        <source>The classic deterministic sampler: steady, and invertible.</source>
        <translation>El muestreador determinista clásico: estable e invertible.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written (%1).</source>
        <translation>El disco falló al leer o escribir la biblioteca (%1).</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>El disco está lleno: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t safetensors; get it again.</source>
        <translation>El archivo está dañado o no es safetensors; consígalo otra vez.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm.</source>
        <translation>El archivo está dañado o hecho para causar daño.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>Los archivos necesitan un nombre.</translation>
    </message>
    <message>
        <source>The guidance scale must be from 0 to 100.</source>
        <translation>La guía debe estar entre 0 y 100.</translation>
    </message>
    <message>
        <source>The height of %1 px can&apos;t be drawn.</source>
        <translation>La altura de %1 px no se puede dibujar.</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened or written (%1).</source>
        <translation>La biblioteca no se puede abrir o escribir (%1).</translation>
    </message>
    <message>
        <source>The library can&apos;t be written: the disk is full.</source>
        <translation>La biblioteca no se puede escribir: el disco está lleno.</translation>
    </message>
    <message>
        <source>The library knows no state &quot;%1&quot; of a job.</source>
        <translation>La biblioteca no conoce ningún estado de tarea «%1».</translation>
    </message>
    <message>
        <source>The library&apos;s database failed (%1).</source>
        <translation>Falló la base de datos de la biblioteca (%1).</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged (%1).</source>
        <translation>La base de datos de la biblioteca está dañada (%1).</translation>
    </message>
    <message>
        <source>The mask is %1 px, the picture %2 px.</source>
        <translation>La máscara mide %1 px y la imagen %2 px.</translation>
    </message>
    <message>
        <source>The mask is black everywhere: nothing would be redrawn.</source>
        <translation>La máscara es toda negra: no se redibujaría nada.</translation>
    </message>
    <message>
        <source>The models that come with Ninefold were not found.</source>
        <translation>No se encontraron los modelos que vienen con Ninefold.</translation>
    </message>
    <message>
        <source>The name has a { without its }.</source>
        <translation>El nombre tiene una { sin su }.</translation>
    </message>
    <message>
        <source>The name has a } without its {.</source>
        <translation>El nombre tiene una } sin su {.</translation>
    </message>
    <message>
        <source>The negative prompt is %1 bytes long.</source>
        <translation>El prompt negativo ocupa %1 bytes.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: %1 is %2.</source>
        <translation>La planificación de ruido de este modelo no se puede usar: %1 es %2.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: beta_schedule is &quot;%1&quot;.</source>
        <translation>La planificación de ruido de este modelo no se puede usar: beta_schedule es «%1».</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: it needs %1 betas between 0 and 1.</source>
        <translation>La planificación de ruido de este modelo no se puede usar: necesita %1 betas entre 0 y 1.</translation>
    </message>
    <message>
        <source>The noise schedule of this model is not a JSON object.</source>
        <translation>La planificación de ruido de este modelo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be read.</source>
        <translation>La imagen %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The picture %1 claims to be %2x%3 px.</source>
        <translation>La imagen %1 dice medir %2 × %3 px.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>La imagen %1 está dañada.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as %1.</source>
        <translation>La imagen no se puede escribir como %1.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as JPEG.</source>
        <translation>La imagen no se puede escribir como JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged.</source>
        <translation>La imagen es demasiado grande para ampliarla.</translation>
    </message>
    <message>
        <source>The picture that this job starts from is gone.</source>
        <translation>La imagen de la que parte esta tarea ya no está.</translation>
    </message>
    <message>
        <source>The picture to be stored is no PNG.</source>
        <translation>La imagen que se va a guardar no es un PNG.</translation>
    </message>
    <message>
        <source>The picture&apos;s metadata can&apos;t be written: %1</source>
        <translation>Los metadatos de la imagen no se pueden escribir: %1</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long.</source>
        <translation>El prompt ocupa %1 bytes.</translation>
    </message>
    <message>
        <source>The prompt is longer than 256 MiB.</source>
        <translation>El prompt ocupa más de 256 MiB.</translation>
    </message>
    <message>
        <source>The prompt is too long to be kept in a JPEG file.</source>
        <translation>El prompt es demasiado largo para guardarlo en un archivo JPEG.</translation>
    </message>
    <message>
        <source>The recipe is damaged: %1</source>
        <translation>La receta está dañada: %1</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>La búsqueda está dañada: %1</translation>
    </message>
    <message>
        <source>The seed &quot;%1&quot; is not a whole number from 0 to 18446744073709551615.</source>
        <translation>La semilla «%1» no es un número entero de 0 a 18446744073709551615.</translation>
    </message>
    <message>
        <source>The simplest solver: quick, smooth, the same picture at any step count.</source>
        <translation>El método más simple: rápido, suave, la misma imagen con cualquier número de pasos.</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not WIDTHxHEIGHT.</source>
        <translation>El tamaño «%1» no tiene la forma ANCHOxALTO.</translation>
    </message>
    <message>
        <source>The source picture&apos;s id &quot;%1&quot; is no SHA-256.</source>
        <translation>El identificador «%1» de la imagen de origen no es un SHA-256.</translation>
    </message>
    <message>
        <source>The stored recipe</source>
        <translation>La receta guardada</translation>
    </message>
    <message>
        <source>The strength must be from 0 to 1.</source>
        <translation>La intensidad debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The strength of the variation must be from 0 to 1.</source>
        <translation>La intensidad de la variación debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The text encoder can&apos;t read these token ids.</source>
        <translation>El codificador de texto no puede leer estos identificadores de token.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 %2.</source>
        <translation>El archivo de tokenizer %1 %2.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s merges.txt speaks of &quot;%1&quot;, which is not in vocab.json.</source>
        <translation>El merges.txt del tokenizer menciona «%1», que no está en vocab.json.</translation>
    </message>
    <message>
        <source>The width of %1 px can&apos;t be drawn.</source>
        <translation>La anchura de %1 px no se puede dibujar.</translation>
    </message>
    <message>
        <source>There are no pictures for a contact sheet.</source>
        <translation>No hay imágenes para una hoja de contactos.</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>Ya hay una colección «%1».</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>No hay ningún dispositivo «%1».</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>No hay ningún campo {%1}.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No hay ninguna carpeta %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>No hay ninguna tarea %1.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>No hay ningún modelo «%1».</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>No hay ninguna carpeta de modelo %1.</translation>
    </message>
    <message>
        <source>There is no picture format &quot;%1&quot;.</source>
        <translation>No hay ningún formato de imagen «%1».</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>No hay ninguna imagen que guardar.</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;.</source>
        <translation>No hay ninguna precisión «%1».</translation>
    </message>
    <message>
        <source>There is no sampler &quot;%1&quot;.</source>
        <translation>No hay ningún muestreador «%1».</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>No hay ninguna planificación «%1».</translation>
    </message>
    <message>
        <source>There is not enough memory for this job.</source>
        <translation>No hay memoria suficiente para esta tarea.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw: %1 MiB can&apos;t be had.</source>
        <translation>No hay memoria suficiente para dibujar: no se pueden obtener %1 MiB.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the library.</source>
        <translation>No hay memoria suficiente para leer la biblioteca.</translation>
    </message>
    <message>
        <source>This machine has no CUDA device that this build can use.</source>
        <translation>Este equipo no tiene ningún dispositivo CUDA que esta versión pueda usar.</translation>
    </message>
    <message>
        <source>This program knows no such schedule.</source>
        <translation>Este programa no conoce esa planificación.</translation>
    </message>
    <message>
        <source>This sampler can&apos;t draw with a model that predicts noise and has zero terminal SNR.</source>
        <translation>Este muestreador no puede dibujar con un modelo que predice ruido y tiene un SNR final de cero.</translation>
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
        <translation>Actualice Ninefold para abrirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Escalador</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation>Lo que se guarda necesita un nombre.</translation>
    </message>
    <message>
        <source>Write for example 256x256.</source>
        <translation>Escriba por ejemplo 256x256.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>«%1» tiene el dtype desconocido «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of a picture.</source>
        <translation>«%1» no es un cambio de una imagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a job.</source>
        <translation>«%1» no es un estado de una tarea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside the file, which may be truncated</source>
        <translation>«%1» queda fuera del archivo, que quizá esté cortado</translation>
    </message>
    <message>
        <source>but one text encoder gives one width</source>
        <translation>pero un codificador de texto da una sola anchura</translation>
    </message>
    <message>
        <source>fp16 can&apos;t be computed on the processor.</source>
        <translation>fp16 no se puede calcular en el procesador.</translation>
    </message>
    <message>
        <source>has a wild id for &quot;%1&quot;</source>
        <translation>tiene un identificador imposible para «%1»</translation>
    </message>
    <message>
        <source>has no pair in line %1</source>
        <translation>no tiene un par en la línea %1</translation>
    </message>
    <message>
        <source>has no text for %1</source>
        <translation>no tiene texto para %1</translation>
    </message>
    <message>
        <source>has no whole number for &quot;%1&quot;</source>
        <translation>no tiene un número entero para «%1»</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>no contiene un objeto JSON</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>no tiene el token especial «%1»</translation>
    </message>
    <message>
        <source>leaves no room for a token</source>
        <translation>no deja sitio para un token</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>inexistente</translation>
    </message>
    <message>
        <source>ninefold.json</source>
        <translation>ninefold.json</translation>
    </message>
    <message>
        <source>ninefold.json: fitness.percentiles is not a list of 101 rising numbers.</source>
        <translation>ninefold.json: fitness.percentiles no es una lista de 101 números crecientes.</translation>
    </message>
    <message>
        <source>the UNet maps %1 channels to %2, but the latent has %3</source>
        <translation>la UNet pasa de %1 canales a %2, pero el latente tiene %3</translation>
    </message>
    <message>
        <source>the UNet&apos;s cross_attention_dim is %1, but the text encoder&apos;s width is %2</source>
        <translation>el cross_attention_dim de la UNet es %1, pero la anchura del codificador de texto es %2</translation>
    </message>
    <message>
        <source>the autoencoder isn&apos;t one of colours</source>
        <translation>el autocodificador no es de colores</translation>
    </message>
    <message>
        <source>the bytes of &quot;%1&quot; don&apos;t match its shape</source>
        <translation>los bytes de «%1» no corresponden a su forma</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not that of a tensor</source>
        <translation>la entrada de «%1» no es la de un tensor</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>el archivo termina en medio de su cabecera</translation>
    </message>
    <message>
        <source>the file is shorter than a header</source>
        <translation>el archivo es más corto que una cabecera</translation>
    </message>
    <message>
        <source>the header claims to be above 100 MB</source>
        <translation>la cabecera dice superar los 100 MB</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>la cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is too large</source>
        <translation>la forma de «%1» es demasiado grande</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a shape or range that is no natural number</source>
        <translation>el tensor «%1» tiene una forma o un rango que no es un número natural</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is there twice</source>
        <translation>el tensor «%1» está dos veces</translation>
    </message>
    <message>
        <source>the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>los tensores «%1» y «%2» se solapan</translation>
    </message>
    <message>
        <source>which Ninefold can&apos;t draw with</source>
        <translation>y Ninefold no puede dibujar con eso</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide every width</source>
        <translation>y no divide todas las anchuras</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide hidden_size</source>
        <translation>y no divide hidden_size</translation>
    </message>
    <message>
        <source>which doesn&apos;t have one entry a level</source>
        <translation>y no tiene una entrada por nivel</translation>
    </message>
    <message>
        <source>which doesn&apos;t mirror down_block_types</source>
        <translation>y no es el reflejo de down_block_types</translation>
    </message>
    <message>
        <source>which is neither true nor false</source>
        <translation>y no es ni true ni false</translation>
    </message>
    <message>
        <source>which is no list of names</source>
        <translation>y no es una lista de nombres</translation>
    </message>
    <message>
        <source>which is no list of sizes</source>
        <translation>y no es una lista de tamaños</translation>
    </message>
    <message>
        <source>which is no list of true and false</source>
        <translation>y no es una lista de true y false</translation>
    </message>
    <message>
        <source>which is no number</source>
        <translation>y no es un número</translation>
    </message>
    <message>
        <source>which is no object</source>
        <translation>y no es un objeto</translation>
    </message>
    <message>
        <source>which is no size</source>
        <translation>y no es un tamaño</translation>
    </message>
    <message>
        <source>which is no text</source>
        <translation>y no es un texto</translation>
    </message>
    <message>
        <source>which is no whole number</source>
        <translation>y no es un número entero</translation>
    </message>
    <message>
        <source>A wildcard can&apos;t be called &quot;%1&quot;.</source>
        <translation>Un comodín no puede llamarse «%1».</translation>
    </message>
    <message>
        <source>Can&apos;t remove the wildcard __%1__: %2.</source>
        <translation>No se puede quitar el comodín __%1__: %2.</translation>
    </message>
    <message>
        <source>Every alternative of the template has the weight 0.</source>
        <translation>Todas las alternativas de la plantilla tienen peso 0.</translation>
    </message>
    <message>
        <source>Give one of them a weight above 0.</source>
        <translation>Dé a una de ellas un peso mayor que 0.</translation>
    </message>
    <message>
        <source>Make it with the Wildcards button, or put %1.txt into %2.</source>
        <translation>Créelo con el botón Comodines o ponga %1.txt en %2.</translation>
    </message>
    <message>
        <source>Save its file again as UTF-8.</source>
        <translation>Vuelva a guardar su archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Start it anew.</source>
        <translation>Empiécela de nuevo.</translation>
    </message>
    <message>
        <source>Take one of these names out of its file.</source>
        <translation>Quite uno de esos nombres de su archivo.</translation>
    </message>
    <message>
        <source>The prompts of job %1 are lost.</source>
        <translation>Se han perdido los prompts de la tarea %1.</translation>
    </message>
    <message>
        <source>The stored list of prompts</source>
        <translation>La lista de prompts guardada</translation>
    </message>
    <message>
        <source>The stored list of prompts is damaged: %1</source>
        <translation>La lista de prompts guardada está dañada: %1</translation>
    </message>
    <message>
        <source>The template grows into more than a prompt can hold.</source>
        <translation>La plantilla crece más de lo que cabe en un prompt.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ is empty.</source>
        <translation>El comodín __%1__ está vacío.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ isn&apos;t UTF-8 text.</source>
        <translation>El comodín __%1__ no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ leads to itself: %2.</source>
        <translation>El comodín __%1__ lleva a sí mismo: %2.</translation>
    </message>
    <message>
        <source>There is no wildcard __%1__.</source>
        <translation>No hay ningún comodín __%1__.</translation>
    </message>
    <message>
        <source>Use fewer wildcards or braces within each other.</source>
        <translation>Anide menos comodines o llaves.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _, and / for folders.</source>
        <translation>Use letras, cifras, - y _ sueltos, y / para carpetas.</translation>
    </message>
    <message>
        <source>Write one entry a line into it.</source>
        <translation>Escriba en él una entrada por línea.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw in %2 steps.</source>
        <translation>%1 no puede dibujar en %2 pasos.</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>A %1 le falta %2.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor %2 of its index.</source>
        <translation>A %1 le falta el tensor %2 de su índice.</translation>
    </message>
    <message>
        <source>%1 lists no tensors.</source>
        <translation>%1 no enumera ningún tensor.</translation>
    </message>
    <message>
        <source>%1 names no file for %2.</source>
        <translation>%1 no nombra ningún archivo para %2.</translation>
    </message>
    <message>
        <source>%1 points out of its folder: %2.</source>
        <translation>%1 apunta fuera de su carpeta: %2.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn in the second pass.</source>
        <translation>No se pueden dibujar %1 pasos en la segunda pasada.</translation>
    </message>
    <message>
        <source>%1: %2 has an unexpected shape.</source>
        <translation>%1: %2 tiene una forma inesperada.</translation>
    </message>
    <message>
        <source>0 or 1 is usual.</source>
        <translation>Lo habitual es 0 o 1.</translation>
    </message>
    <message>
        <source>0 to 1 guides all the way.</source>
        <translation>De 0 a 1, guía todo el recorrido.</translation>
    </message>
    <message>
        <source>A PDF needs at least one picture, and no empty one.</source>
        <translation>Un PDF necesita al menos una imagen, y ninguna vacía.</translation>
    </message>
    <message>
        <source>A picture that starts from another has no second pass.</source>
        <translation>Una imagen que parte de otra no tiene segunda pasada.</translation>
    </message>
    <message>
        <source>Choose a folder in the diffusers layout, or a checkpoint file.</source>
        <translation>Elija una carpeta en formato diffusers o un archivo de checkpoint.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000, or 0 for as many as in the first.</source>
        <translation>Elija de 1 a 1000, o 0 para tantos como en la primera.</translation>
    </message>
    <message>
        <source>Choose from 1 to 4; 1 is no second pass.</source>
        <translation>Elija de 1 a 4; 1 es sin segunda pasada.</translation>
    </message>
    <message>
        <source>Choose torch-cpu or philox.</source>
        <translation>Elija torch-cpu o philox.</translation>
    </message>
    <message>
        <source>Clip skip must be from 0 to 11.</source>
        <translation>Clip skip debe estar entre 0 y 11.</translation>
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
        <translation>DPM2 con ruido nuevo en cada paso: rico en detalles, nunca se asienta.</translation>
    </message>
    <message>
        <source>Don&apos;t trust this file; get the model in the safetensors format.</source>
        <translation>No se fíe de este archivo; consiga el modelo en formato safetensors.</translation>
    </message>
    <message>
        <source>Don&apos;t use this model; its index has been tampered with.</source>
        <translation>No use este modelo; han manipulado su índice.</translation>
    </message>
    <message>
        <source>Draw without it, or choose the larger size.</source>
        <translation>Dibuje sin ella o elija el tamaño mayor.</translation>
    </message>
    <message>
        <source>Files of different models may be mixed up; get them again.</source>
        <translation>Quizá se hayan mezclado archivos de modelos distintos; consígalos otra vez.</translation>
    </message>
    <message>
        <source>For models distilled for it: a picture in 4 to 8 steps, and finer in more.</source>
        <translation>Para modelos destilados para él: una imagen en 4 a 8 pasos, y más fina con más.</translation>
    </message>
    <message>
        <source>Fourth order from the steps before: smooth, and better with many steps.</source>
        <translation>Cuarto orden a partir de los pasos anteriores: suave, y mejor con muchos pasos.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Consiga el archivo otra vez.</translation>
    </message>
    <message>
        <source>Get the whole checkpoint rather than a pruned part of it.</source>
        <translation>Consiga el checkpoint completo en lugar de una parte recortada.</translation>
    </message>
    <message>
        <source>Get the whole model, in one file or as a folder in the diffusers layout.</source>
        <translation>Consiga el modelo completo, en un archivo o como carpeta en formato diffusers.</translation>
    </message>
    <message>
        <source>It draws with Stable Diffusion 1, 2 and XL, whole, as a folder in the diffusers layout or as one file.</source>
        <translation>Dibuja con Stable Diffusion 1, 2 y XL completos, como carpeta en formato diffusers o como un solo archivo.</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Models are checkpoints in one file, or folders with model_index.json.</source>
        <translation>Los modelos son checkpoints en un archivo o carpetas con model_index.json.</translation>
    </message>
    <message>
        <source>No model predicts &quot;%1&quot;.</source>
        <translation>Ningún modelo predice «%1».</translation>
    </message>
    <message>
        <source>Second order along the slope of each step&apos;s middle, at twice the time.</source>
        <translation>Segundo orden con la pendiente en la mitad de cada paso, con el doble de tiempo.</translation>
    </message>
    <message>
        <source>TCD</source>
        <translation>TCD</translation>
    </message>
    <message>
        <source>The end of the guidance must be from 0 to 1.</source>
        <translation>El final de la guía debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The enlarged height of %1 px can&apos;t be drawn.</source>
        <translation>La altura ampliada de %1 px no se puede dibujar.</translation>
    </message>
    <message>
        <source>The enlarged width of %1 px can&apos;t be drawn.</source>
        <translation>La anchura ampliada de %1 px no se puede dibujar.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; get it again.</source>
        <translation>El archivo está dañado o es de otro tipo; consígalo otra vez.</translation>
    </message>
    <message>
        <source>The file is damaged or was made to do harm; get it again from its source.</source>
        <translation>El archivo está dañado o hecho para causar daño; consígalo otra vez de su fuente.</translation>
    </message>
    <message>
        <source>The file is incomplete or of another kind; get it again.</source>
        <translation>El archivo está incompleto o es de otro tipo; consígalo otra vez.</translation>
    </message>
    <message>
        <source>The guidance can&apos;t end before it begins.</source>
        <translation>La guía no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>The noise &quot;%1&quot; can&apos;t be drawn here.</source>
        <translation>El ruido «%1» no se puede sacar aquí.</translation>
    </message>
    <message>
        <source>The rescale of the guidance must be from 0 to 1.</source>
        <translation>La atenuación de la guía debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The second pass can&apos;t enlarge by this factor.</source>
        <translation>La segunda pasada no puede ampliar con este factor.</translation>
    </message>
    <message>
        <source>The start of the guidance must be from 0 to 1.</source>
        <translation>El inicio de la guía debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The strength of the second pass must be from 0 to 1.</source>
        <translation>La intensidad de la segunda pasada debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>Third order with fresh noise at every step: at its best from 25 steps on.</source>
        <translation>Tercer orden con ruido nuevo en cada paso: lo mejor, a partir de 25 pasos.</translation>
    </message>
    <message>
        <source>This version draws with Stable Diffusion 1, 2 and XL.</source>
        <translation>Esta versión dibuja con Stable Diffusion 1, 2 y XL.</translation>
    </message>
    <message>
        <source>This version reads safetensors and PyTorch files.</source>
        <translation>Esta versión lee archivos safetensors y de PyTorch.</translation>
    </message>
    <message>
        <source>Two looks a step along a noisy path: rich detail in 10 to 15 steps.</source>
        <translation>Dos miradas por paso por un camino ruidoso: rico en detalles en 10 a 15 pasos.</translation>
    </message>
    <message>
        <source>Two looks a step and fresh noise: lively and clean, at twice the time.</source>
        <translation>Dos miradas por paso y ruido nuevo: vivo y limpio, con el doble de tiempo.</translation>
    </message>
    <message>
        <source>describes %1 as no tensor can be</source>
        <translation>describe %1 como ningún tensor puede ser</translation>
    </message>
    <message>
        <source>ends before its tensors</source>
        <translation>termina antes de sus tensores</translation>
    </message>
    <message>
        <source>ends inside &quot;%1&quot;</source>
        <translation>termina en medio de «%1»</translation>
    </message>
    <message>
        <source>ends inside its pickle</source>
        <translation>termina en medio de su pickle</translation>
    </message>
    <message>
        <source>ends inside its tensors</source>
        <translation>termina en medio de sus tensores</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>has a damaged list of its contents</source>
        <translation>tiene dañada la lista de su contenido</translation>
    </message>
    <message>
        <source>has a tensor larger than its numbers: %1</source>
        <translation>tiene un tensor mayor que sus números: %1</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; where it says</source>
        <translation>no tiene «%1» donde dice</translation>
    </message>
    <message>
        <source>has no list of its contents; it is cut off</source>
        <translation>no tiene la lista de su contenido; está cortado</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>no tiene el tensor «%1»</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; compressed, which PyTorch never does</source>
        <translation>contiene «%1» comprimido, cosa que PyTorch nunca hace</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>no contiene tensores</translation>
    </message>
    <message>
        <source>holds numbers of a type that Ninefold doesn&apos;t know</source>
        <translation>contiene números de un tipo que Ninefold no conoce</translation>
    </message>
    <message>
        <source>holds the unknown pickle code %1</source>
        <translation>contiene el código de pickle desconocido %1</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>contiene demasiados valores</translation>
    </message>
    <message>
        <source>is a damaged pickle</source>
        <translation>es un pickle dañado</translation>
    </message>
    <message>
        <source>is an archive, but not one of PyTorch</source>
        <translation>es un archivo comprimido, pero no de PyTorch</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>is no whole archive</source>
        <translation>no es un archivo comprimido completo</translation>
    </message>
    <message>
        <source>lacks the numbers of %1</source>
        <translation>no tiene los números de %1</translation>
    </message>
    <message>
        <source>lists &quot;%1&quot; twice</source>
        <translation>enumera «%1» dos veces</translation>
    </message>
    <message>
        <source>lists too many files</source>
        <translation>enumera demasiados archivos</translation>
    </message>
    <message>
        <source>places %1 outside its numbers</source>
        <translation>sitúa %1 fuera de sus números</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the second text encoder</source>
        <translation>el vector de la UNet no encaja con el segundo codificador de texto</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the text encoder</source>
        <translation>el vector de la UNet no encaja con el codificador de texto</translation>
    </message>
    <message>
        <source>the VAE</source>
        <translation>el VAE</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>el eliminador de ruido</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing</source>
        <translation>falta el tensor «%1»</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>el codificador de texto</translation>
    </message>
    <message>
        <source>wants to run &quot;%1&quot;, which no model needs</source>
        <translation>quiere ejecutar «%1», que ningún modelo necesita</translation>
    </message>
    <message>
        <source>was written on a machine with another order of bytes</source>
        <translation>se escribió en un equipo con otro orden de bytes</translation>
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
        <translation>Automática</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Denser steps at both ends: shape first, fine detail last.</source>
        <translation>Pasos más densos en ambos extremos: primero la forma, al final los detalles finos.</translation>
    </message>
    <message>
        <source>Denser steps where little noise is left (Karras et al. 2022).</source>
        <translation>Pasos más densos donde queda poco ruido (Karras et al. 2022).</translation>
    </message>
    <message>
        <source>Each step takes the same share of the noise away.</source>
        <translation>Cada paso quita la misma parte del ruido.</translation>
    </message>
    <message>
        <source>Even steps from the first training step to the last.</source>
        <translation>Pasos uniformes del primer paso de entrenamiento al último.</translation>
    </message>
    <message>
        <source>Even steps from the noisiest training step; best for few steps.</source>
        <translation>Pasos uniformes desde el paso de entrenamiento más ruidoso; lo mejor para pocos pasos.</translation>
    </message>
    <message>
        <source>Even steps of training, from the noisiest to the cleanest.</source>
        <translation>Pasos de entrenamiento uniformes, del más ruidoso al más limpio.</translation>
    </message>
    <message>
        <source>Even steps that end early: made for Lightning and Turbo.</source>
        <translation>Pasos uniformes que acaban pronto: hechos para Lightning y Turbo.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as DDIM was made for.</source>
        <translation>Pasos uniformes que omiten el extremo más ruidoso, como los de DDIM.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as early models did.</source>
        <translation>Pasos uniformes que omiten el extremo más ruidoso, como los primeros modelos.</translation>
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
        <translation>Pasos medidos como los mejores para Stable Diffusion 1: buenas imágenes en 10.</translation>
    </message>
    <message>
        <source>Steps measured to be best for Stable Diffusion XL: good pictures in 10.</source>
        <translation>Pasos medidos como los mejores para Stable Diffusion XL: buenas imágenes en 10.</translation>
    </message>
    <message>
        <source>The schedule that the model&apos;s configuration states.</source>
        <translation>La planificación que indica la configuración del modelo.</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Whole training steps, evenly from the noisiest.</source>
        <translation>Pasos de entrenamiento enteros, uniformes desde el más ruidoso.</translation>
    </message>
    <message>
        <source>%1 can&apos;t enlarge: %2.</source>
        <translation>%1 no puede ampliar: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t steer: %2.</source>
        <translation>%1 no puede guiar: %2.</translation>
    </message>
    <message>
        <source>%1 computes no numbers (NaN) in %2.</source>
        <translation>%1 no calcula números (NaN) en %2.</translation>
    </message>
    <message>
        <source>%1 controls at a time are too many.</source>
        <translation>%1 controles a la vez son demasiados.</translation>
    </message>
    <message>
        <source>%1 has changed since it was loaded.</source>
        <translation>%1 ha cambiado desde que se cargó.</translation>
    </message>
    <message>
        <source>%1 holds no tiny decoder (TAESD).</source>
        <translation>%1 no contiene ningún decodificador pequeño (TAESD).</translation>
    </message>
    <message>
        <source>%1 holds no weights.</source>
        <translation>%1 no contiene pesos.</translation>
    </message>
    <message>
        <source>%1 is 0, so it would change nothing</source>
        <translation>%1 es 0, así que no cambiaría nada</translation>
    </message>
    <message>
        <source>%1 is damaged at %2: %3.</source>
        <translation>%1 está dañado en %2: %3.</translation>
    </message>
    <message>
        <source>%1 is no ControlNet.</source>
        <translation>%1 no es un ControlNet.</translation>
    </message>
    <message>
        <source>%1 is no VAE of latent diffusion.</source>
        <translation>%1 no es un VAE de difusión latente.</translation>
    </message>
    <message>
        <source>%1 is no aesthetic predictor.</source>
        <translation>%1 no es un predictor estético.</translation>
    </message>
    <message>
        <source>%1 is no embedding.</source>
        <translation>%1 no es un embedding.</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is no preview decoder.</source>
        <translation>%1 no es un decodificador de vista previa.</translation>
    </message>
    <message>
        <source>%1 is no single number</source>
        <translation>%1 no es un solo número</translation>
    </message>
    <message>
        <source>%1 is no upscaler.</source>
        <translation>%1 no es un escalador.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a LoRA that Ninefold knows: it holds &quot;%2&quot;.</source>
        <translation>%1 no es un LoRA que Ninefold conozca: contiene «%2».</translation>
    </message>
    <message>
        <source>%1 layers can&apos;t be left out.</source>
        <translation>No se pueden omitir %1 capas.</translation>
    </message>
    <message>
        <source>0 to 1 is all the way; it can&apos;t end before it begins.</source>
        <translation>De 0 a 1 es todo el recorrido; no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>1 es lo habitual.</translation>
    </message>
    <message>
        <source>&lt;/s&gt;</source>
        <translation>&lt;/s&gt;</translation>
    </message>
    <message>
        <source>A LoRA for %1: changes how a model draws.</source>
        <translation>Un LoRA para %1: cambia cómo dibuja un modelo.</translation>
    </message>
    <message>
        <source>A control can&apos;t act in this part of the steps.</source>
        <translation>Un control no puede actuar en esta parte de los pasos.</translation>
    </message>
    <message>
        <source>A control needs a ControlNet.</source>
        <translation>Un control necesita un ControlNet.</translation>
    </message>
    <message>
        <source>A control needs a picture.</source>
        <translation>Un control necesita una imagen.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be enlarged by this factor.</source>
        <translation>Una imagen no se puede ampliar con este factor.</translation>
    </message>
    <message>
        <source>A preview decoder: shows what is being drawn.</source>
        <translation>Un decodificador de vista previa: muestra lo que se está dibujando.</translation>
    </message>
    <message>
        <source>An embedding for %1: a word that a model can learn.</source>
        <translation>Un embedding para %1: una palabra que un modelo puede aprender.</translation>
    </message>
    <message>
        <source>An embedding holds one list of vectors, or one for each text encoder of Stable Diffusion XL.</source>
        <translation>Un embedding contiene una lista de vectores, o una por cada codificador de texto de Stable Diffusion XL.</translation>
    </message>
    <message>
        <source>At most 16384 px a side and 64 million pixels can be made.</source>
        <translation>Se pueden hacer como máximo 16384 px por lado y 64 millones de píxeles.</translation>
    </message>
    <message>
        <source>Change the permissions of its folder; drawing waits until then.</source>
        <translation>Cambie los permisos de su carpeta; hasta entonces, el dibujo espera.</translation>
    </message>
    <message>
        <source>Choose a ControlNet of the model&apos;s family, or draw without one.</source>
        <translation>Elija un ControlNet de la familia del modelo, o dibuje sin ninguno.</translation>
    </message>
    <message>
        <source>Choose another VAE, or the model&apos;s own.</source>
        <translation>Elija otro VAE, o el del propio modelo.</translation>
    </message>
    <message>
        <source>Choose epsilon, v_prediction, v_prediction_ztsnr or sample in models.json.</source>
        <translation>Elija epsilon, v_prediction, v_prediction_ztsnr o sample en models.json.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Elija entre %1.</translation>
    </message>
    <message>
        <source>Choose from 0 to %1.</source>
        <translation>Elija de 0 a %1.</translation>
    </message>
    <message>
        <source>Choose from 32 to 2048, or 0 for what suits.</source>
        <translation>Elija de 32 a 2048, o 0 para lo que convenga.</translation>
    </message>
    <message>
        <source>Choose latent, lanczos or an upscaler.</source>
        <translation>Elija latent, lanczos o un escalador.</translation>
    </message>
    <message>
        <source>Choose one above 1, up to 8.</source>
        <translation>Elija uno mayor que 1, hasta 8.</translation>
    </message>
    <message>
        <source>Choose up to %1.</source>
        <translation>Elija hasta %1.</translation>
    </message>
    <message>
        <source>Connect its disk or put the folder back; drawing waits until then. If it can&apos;t come back, restart Ninefold.</source>
        <translation>Conecte su disco o devuelva la carpeta a su sitio; hasta entonces, el dibujo espera. Si no puede volver, reinicie Ninefold.</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer files again.</source>
        <translation>Vuelva a copiar los archivos de tokenizer del modelo.</translation>
    </message>
    <message>
        <source>Draw in f32; if that doesn&apos;t help, its weights are damaged.</source>
        <translation>Dibuje en f32; si eso no ayuda, sus pesos están dañados.</translation>
    </message>
    <message>
        <source>Free some space: drawing waits and then goes on by itself.</source>
        <translation>Libere espacio: el dibujo espera y luego continúa por sí solo.</translation>
    </message>
    <message>
        <source>Get it again, or take its name out of the prompt.</source>
        <translation>Consígalo otra vez, o quite su nombre del prompt.</translation>
    </message>
    <message>
        <source>Get taesd_decoder or taesdxl_decoder again.</source>
        <translation>Consiga otra vez taesd_decoder o taesdxl_decoder.</translation>
    </message>
    <message>
        <source>Get the LoRA again.</source>
        <translation>Consiga el LoRA otra vez.</translation>
    </message>
    <message>
        <source>It falls back on bytes.</source>
        <translation>Recurre a bytes.</translation>
    </message>
    <message>
        <source>It has no piece for what is unknown.</source>
        <translation>No tiene ninguna pieza para lo desconocido.</translation>
    </message>
    <message>
        <source>It is cut off or no protocol buffer.</source>
        <translation>Está cortado o no es un protocol buffer.</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Está hecho para %1.</translation>
    </message>
    <message>
        <source>It is made for another kind of model.</source>
        <translation>Está hecho para otro tipo de modelo.</translation>
    </message>
    <message>
        <source>It is no unigram model.</source>
        <translation>No es un modelo unigram.</translation>
    </message>
    <message>
        <source>It must hold linear layers, the last of them to one number.</source>
        <translation>Debe contener capas lineales, la última de ellas hacia un solo número.</translation>
    </message>
    <message>
        <source>Its weights are damaged: get the file again.</source>
        <translation>Sus pesos están dañados: consiga el archivo otra vez.</translation>
    </message>
    <message>
        <source>Near: %1.</source>
        <translation>Cercanos: %1.</translation>
    </message>
    <message>
        <source>Ninefold draws with ControlNets for Stable Diffusion 1, 2 and XL.</source>
        <translation>Ninefold dibuja con ControlNets para Stable Diffusion 1, 2 y XL.</translation>
    </message>
    <message>
        <source>Ninefold enlarges with ESRGAN, Real-ESRGAN and its compact networks.</source>
        <translation>Ninefold amplía con ESRGAN, Real-ESRGAN y sus redes compactas.</translation>
    </message>
    <message>
        <source>None is installed: put its file into a folder of models.</source>
        <translation>No hay ninguno instalado: ponga su archivo en una carpeta de modelos.</translation>
    </message>
    <message>
        <source>Nothing to do: it is offered where pictures are enlarged.</source>
        <translation>Nada que hacer: se ofrece donde se amplían imágenes.</translation>
    </message>
    <message>
        <source>Nothing to do: previews use it by themselves.</source>
        <translation>Nada que hacer: las vistas previas lo usan por sí mismas.</translation>
    </message>
    <message>
        <source>One of its pieces is empty.</source>
        <translation>Una de sus piezas está vacía.</translation>
    </message>
    <message>
        <source>One of these files belongs there: %1.</source>
        <translation>Ahí debe haber uno de estos archivos: %1.</translation>
    </message>
    <message>
        <source>One picture is enlarged at a time.</source>
        <translation>Se amplía una imagen cada vez.</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>Decodificador de vista previa</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or choose the model&apos;s own.</source>
        <translation>Ponga su archivo en una carpeta de modelos, o elija el del propio modelo.</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or take it out of the prompt.</source>
        <translation>Ponga su archivo en una carpeta de modelos, o quítelo del prompt.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie el programa otra vez.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt, or choose a model that it fits.</source>
        <translation>Quite su nombre del prompt, o elija un modelo al que se ajuste.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt.</source>
        <translation>Quite su nombre del prompt.</translation>
    </message>
    <message>
        <source>The ControlNet %1 is made for another kind of model: it reads text of %2 numbers, the model of %3.</source>
        <translation>El ControlNet %1 está hecho para otro tipo de modelo: lee texto de %2 números; el modelo, de %3.</translation>
    </message>
    <message>
        <source>The LoRA %1 doesn&apos;t fit this model: it changes %2.</source>
        <translation>El LoRA %1 no se ajusta a este modelo: cambia %2.</translation>
    </message>
    <message>
        <source>The LoRA %1 is another file than the one that this recipe was drawn with.</source>
        <translation>El LoRA %1 es un archivo distinto de aquel con el que se dibujó esta receta.</translation>
    </message>
    <message>
        <source>The VAE %1 doesn&apos;t fit this model: its latents have %2 channels at 1/%3 of the size, the model&apos;s %4 at 1/%5.</source>
        <translation>El VAE %1 no se ajusta a este modelo: sus latentes tienen %2 canales a 1/%3 del tamaño; los del modelo, %4 a 1/%5.</translation>
    </message>
    <message>
        <source>The VAE %1 holds numbers that are none (NaN or infinite).</source>
        <translation>El VAE %1 contiene números que no lo son (NaN o infinitos).</translation>
    </message>
    <message>
        <source>The VAE %1 is another file than the one that this recipe was drawn with.</source>
        <translation>El VAE %1 es un archivo distinto de aquel con el que se dibujó esta receta.</translation>
    </message>
    <message>
        <source>The disk of the library %1 is full.</source>
        <translation>El disco de la biblioteca %1 está lleno.</translation>
    </message>
    <message>
        <source>The embedding %1 holds numbers that are none (NaN or infinite).</source>
        <translation>El embedding %1 contiene números que no lo son (NaN o infinitos).</translation>
    </message>
    <message>
        <source>The embedding %1 is another file than the one that this recipe was drawn with.</source>
        <translation>El embedding %1 es un archivo distinto de aquel con el que se dibujó esta receta.</translation>
    </message>
    <message>
        <source>The embedding %1 is made for another kind of model: its vectors are %2 wide, this model&apos;s %3.</source>
        <translation>El embedding %1 está hecho para otro tipo de modelo: sus vectores tienen un ancho de %2; los de este modelo, de %3.</translation>
    </message>
    <message>
        <source>The embedding %1 takes %2 tokens; the model reads %3 at a time.</source>
        <translation>El embedding %1 ocupa %2 tokens; el modelo lee %3 a la vez.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be written to.</source>
        <translation>No se puede escribir en la biblioteca %1.</translation>
    </message>
    <message>
        <source>The library %1 is gone.</source>
        <translation>La biblioteca %1 ya no está.</translation>
    </message>
    <message>
        <source>The models page says what it is.</source>
        <translation>La página Modelos dice qué es.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged to %1 × %2 px.</source>
        <translation>La imagen es demasiado grande para ampliarla a %1 × %2 px.</translation>
    </message>
    <message>
        <source>The prompt is longer than 1 MiB.</source>
        <translation>El prompt ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>The second pass needs something to enlarge with.</source>
        <translation>La segunda pasada necesita algo con que ampliar.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 can&apos;t be used: %2</source>
        <translation>El archivo de tokenizer %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 lacks the special token &quot;%2&quot;.</source>
        <translation>El archivo de tokenizer %1 no tiene el token especial «%2».</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s table of characters is damaged.</source>
        <translation>La tabla de caracteres del tokenizer está dañada.</translation>
    </message>
    <message>
        <source>The weight of a control must be from 0 to 2.</source>
        <translation>El peso de un control debe estar entre 0 y 2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>There is no ControlNet &quot;%1&quot;.</source>
        <translation>No hay ningún ControlNet «%1».</translation>
    </message>
    <message>
        <source>There is no LoRA &quot;%1&quot;.</source>
        <translation>No hay ningún LoRA «%1».</translation>
    </message>
    <message>
        <source>There is no VAE &quot;%1&quot;.</source>
        <translation>No hay ningún VAE «%1».</translation>
    </message>
    <message>
        <source>There is no embedding &quot;%1&quot;.</source>
        <translation>No hay ningún embedding «%1».</translation>
    </message>
    <message>
        <source>There is no preprocessor &quot;%1&quot;.</source>
        <translation>No hay ningún preprocesador «%1».</translation>
    </message>
    <message>
        <source>There is no preview decoder &quot;%1&quot;.</source>
        <translation>No hay ningún decodificador de vista previa «%1».</translation>
    </message>
    <message>
        <source>There is no upscaler &quot;%1&quot;.</source>
        <translation>No hay ningún escalador «%1».</translation>
    </message>
    <message>
        <source>Tiles of %1 px can&apos;t be enlarged.</source>
        <translation>No se pueden ampliar mosaicos de %1 px.</translation>
    </message>
    <message>
        <source>Write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>Escriba &lt;lora:name:0.8&gt; o &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in &lt;lora:%2:…&gt;.</source>
        <translation>«%1» no significa nada en &lt;lora:%2:…&gt;.</translation>
    </message>
    <message>
        <source>it holds numbers that are none (NaN or infinite)</source>
        <translation>contiene números que no lo son (NaN o infinitos)</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>es un %1</translation>
    </message>
    <message>
        <source>it is a %1 network</source>
        <translation>es una red %1</translation>
    </message>
    <message>
        <source>it is no ControlNet</source>
        <translation>no es un ControlNet</translation>
    </message>
    <message>
        <source>it is no upscaler that Ninefold knows</source>
        <translation>no es un escalador que Ninefold conozca</translation>
    </message>
    <message>
        <source>it maps %1 channels, which are no colours</source>
        <translation>toma %1 canales, que no son colores</translation>
    </message>
    <message>
        <source>it maps to %1 channels, which are no colours</source>
        <translation>da %1 canales, que no son colores</translation>
    </message>
    <message>
        <source>its config.json is damaged</source>
        <translation>su config.json está dañado</translation>
    </message>
    <message>
        <source>its rank of %1 is more than the layer has</source>
        <translation>su rango de %1 es mayor que el de la capa</translation>
    </message>
    <message>
        <source>its two factors have different shapes</source>
        <translation>sus dos factores tienen formas distintas</translation>
    </message>
    <message>
        <source>its two factors have the ranks %1 and %2</source>
        <translation>sus dos factores tienen los rangos %1 y %2</translation>
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
        <translation>el tensor «%1» no es ni matriz ni núcleo</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is no kernel</source>
        <translation>el tensor «%1» no es un núcleo</translation>
    </message>
    <message>
        <source>which is not the text tower&apos;s projection_size</source>
        <translation>y no es el projection_size de la torre de texto</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how strong it is. %2</source>
        <translation>%1 no dice qué fuerza tiene. %2</translation>
    </message>
    <message>
        <source>%1 is quantized in a way that Ninefold doesn&apos;t know, at %2.</source>
        <translation>%1 está cuantizado de un modo que Ninefold no conoce, en %2.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como es</translation>
    </message>
    <message>
        <source>Choose from 1 to 10 steps; 1 is without reuse.</source>
        <translation>Elija de 1 a 10 pasos; 1 es sin reutilización.</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>Bordes (Canny)</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>It reads 8-bit floats with one scale a layer; get the model in fp16.</source>
        <translation>Lee números de coma flotante de 8 bits con una escala por capa; consiga el modelo en fp16.</translation>
    </message>
    <message>
        <source>It reads LoRA, LoCon, LoHa, LoKr and DoRA.</source>
        <translation>Lee LoRA, LoCon, LoHa, LoKr y DoRA.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Nothing to do: the prompt panel offers it under Control.</source>
        <translation>No hay que hacer nada: el panel del prompt lo ofrece en Control.</translation>
    </message>
    <message>
        <source>PEFT notes that in adapter_config.json; put it beside the file.</source>
        <translation>PEFT lo anota en adapter_config.json; póngalo junto al archivo.</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>Garabato</translation>
    </message>
    <message>
        <source>The deep blocks can&apos;t be reused this long.</source>
        <translation>Los bloques profundos no se pueden reutilizar tanto tiempo.</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>La parte de tokens fusionados debe estar entre 0 y 0,75.</translation>
    </message>
    <message>
        <source>it has %1 magnitudes for a weight of %2 × %3</source>
        <translation>tiene %1 magnitudes para un peso de %2 × %3</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it isn&apos;t a LoRA but of another kind</source>
        <translation>no es un LoRA, sino de otro tipo</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; isn&apos;t the name of a layer</source>
        <translation>el patrón «%1» no es el nombre de una capa</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AccelerationField</name>
    <message>
        <source>Block caching</source>
        <translation>Caché de bloques</translation>
    </message>
    <message>
        <source>Token merging</source>
        <translation>Fusión de tokens</translation>
    </message>
    <message>
        <source>Cache off</source>
        <translation>Caché desactivada</translation>
    </message>
    <message>
        <source>Cache </source>
        <translation>Caché </translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>Merge off</source>
        <translation>Fusión desactivada</translation>
    </message>
    <message>
        <source>Merge </source>
        <translation>Fusión </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The deep levels of the network are worked out only every so many steps. Every third step: 1.7 times as fast with Stable Diffusion 1; the picture changes a little.</source>
        <translation>Los niveles profundos de la red solo se calculan cada tantos pasos. Cada tercer paso: 1,7 veces más rápido con Stable Diffusion 1; la imagen cambia un poco.</translation>
    </message>
    <message>
        <source>Parts of the picture that are alike go through attention as one. At 50 %, a step of Stable Diffusion 1 has a tenth less to compute at 512 × 512, more in larger pictures.</source>
        <translation>Las partes parecidas de la imagen pasan juntas por la atención. Al 50 %, un paso de Stable Diffusion 1 tiene una décima parte menos que calcular a 512 × 512, y más en imágenes mayores.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AdvancedSettings</name>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Atenuación</translation>
    </message>
    <message>
        <source>Takes back the harsh contrast of strong guidance, from 0 to 1</source>
        <translation>Reduce el contraste duro de una guía fuerte, de 0 a 1</translation>
    </message>
    <message>
        <source>Guidance begins</source>
        <translation>Inicio de la guía</translation>
    </message>
    <message>
        <source>Up to here the model roams, which makes pictures more varied</source>
        <translation>Hasta aquí el modelo vaga, lo que hace las imágenes más variadas</translation>
    </message>
    <message>
        <source>Guidance ends</source>
        <translation>Final de la guía</translation>
    </message>
    <message>
        <source>From here on there is no guidance, which is faster and softer</source>
        <translation>Desde aquí no hay guía, lo que es más rápido y más suave</translation>
    </message>
    <message>
        <source>Noise offset</source>
        <translation>Desfase del ruido</translation>
    </message>
    <message>
        <source>Added to the seed for the noise of each step. 0 is usual; pictures of A1111 call it ENSD.</source>
        <translation>Se suma a la semilla para el ruido de cada paso. Lo habitual es 0; las imágenes de A1111 lo llaman ENSD.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Whose random numbers a seed stands for: those of most programs, or those of A1111 on a graphics card, to make its pictures again</source>
        <translation>Qué números aleatorios representa una semilla: los de la mayoría de los programas o los de A1111 en una tarjeta gráfica, para rehacer sus imágenes</translation>
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
        <translation>Con guía</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
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
        <translation>Lo que convierte latentes en píxeles; otro cambia los colores y el detalle</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>El del propio modelo</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AskBar</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Dejarlo (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BatchField</name>
    <message>
        <source>Number of pictures</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>Drawn to choose from</source>
        <translation>Dibujadas para elegir</translation>
    </message>
    <message>
        <source>Draws more pictures and shows those that fit the prompt best; the others are one click away</source>
        <translation>Dibuja más imágenes y muestra las que mejor encajan con el prompt; las demás están a un clic</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>todas visibles</translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation>las mejores de %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CardWords</name>
    <message>
        <source>Words it knows</source>
        <translation>Palabras que conoce</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Good first prompts</source>
        <translation>Buenos prompts para empezar</translation>
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
        <translation>Leyendo la imagen…</translation>
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
        <translation>Imágenes comparadas</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay nada que comparar</translation>
    </message>
    <message>
        <source>Select two to nine pictures in the gallery or among the nine and press C.
Or drop picture files here.</source>
        <translation>Seleccione de dos a nueve imágenes en la galería o entre las nueve y pulse C.
O suelte aquí archivos de imagen.</translation>
    </message>
    <message>
        <source>Choose in the gallery</source>
        <translation>Elegir en la galería</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found no room: nine are the most.</source>
        <translation>
            <numerusform>%n imagen no cupo: el máximo es nueve.</numerusform>
            <numerusform>%n imágenes no cupieron: el máximo es nueve.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more to compare: pick another picture elsewhere and press C, or drop one here.</source>
        <translation>Falta una más: elija otra imagen en otro lugar y pulse C, o suelte una aquí.</translation>
    </message>
    <message>
        <source>The pictures differ in size; all are scaled to %1 × %2 px.</source>
        <translation>Las imágenes difieren en tamaño; todas se escalan a %1 × %2 px.</translation>
    </message>
    <message>
        <source>What was dropped is no picture.</source>
        <translation>Lo que se soltó no es una imagen.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareStrip</name>
    <message>
        <source>Use this recipe</source>
        <translation>Usar esta receta</translation>
    </message>
    <message>
        <source>Put the recipe of this picture into the prompt panel (R)</source>
        <translation>Poner la receta de esta imagen en el panel del prompt (R)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take this picture out of the comparison; it stays in the library (Backspace)</source>
        <translation>Sacar esta imagen de la comparación; permanece en la biblioteca (Retroceso)</translation>
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
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Poner estrella a esta imagen</translation>
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
        <translation>Imagen %1: %2</translation>
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
        <translation>el modelo la conoce</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>comodín</translation>
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
        <translation>Inicio del control</translation>
    </message>
    <message>
        <source>From this share of the steps on; the first ones lay out the picture</source>
        <translation>A partir de esta parte de los pasos; los primeros fijan la composición</translation>
    </message>
    <message>
        <source>It ceases to steer</source>
        <translation>Final del control</translation>
    </message>
    <message>
        <source>From here on the model finishes the picture by itself</source>
        <translation>Desde aquí el modelo termina la imagen por sí solo</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Each was trained to follow one kind of picture: edges, depth, a pose</source>
        <translation>Cada uno se entrenó para seguir un tipo de imagen: bordes, profundidad, una pose</translation>
    </message>
    <message>
        <source>Remove this control</source>
        <translation>Quitar este control</translation>
    </message>
    <message>
        <source>Remove this control (Ctrl+Z brings it back)</source>
        <translation>Quitar este control (Ctrl+Z lo devuelve)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Elegir un archivo de imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Pegar una imagen (Ctrl+V)</translation>
    </message>
    <message>
        <source>Use the selected picture</source>
        <translation>Usar la imagen seleccionada</translation>
    </message>
    <message>
        <source>The one that the inspector shows</source>
        <translation>La que muestra el inspector</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Vista como</translation>
    </message>
    <message>
        <source>What is made of the picture before the ControlNet sees it. Maps of depth and poses are given as they are.</source>
        <translation>Lo que se hace con la imagen antes de que la vea el ControlNet. Los mapas de profundidad y las poses se dan tal como son.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How strongly the picture steers; 1 is usual</source>
        <translation>Con cuánta fuerza guía la imagen; lo habitual es 1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
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
        <translation>Control %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t made for this model. Choose another one.</source>
        <translation>Omitido: «%1» no está hecho para este modelo. Elija otro.</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t on this machine. Choose another one, or put it into a folder of models.</source>
        <translation>Omitido: «%1» no está en este equipo. Elija otro, o póngalo en una carpeta de modelos.</translation>
    </message>
    <message>
        <source>Drop a picture, or click to choose</source>
        <translation>Suelta una imagen o haz clic para elegir</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlPanel</name>
    <message>
        <source>Add a control</source>
        <translation>Añadir un control</translation>
    </message>
    <message>
        <source>Let a picture steer, through a ControlNet</source>
        <translation>Dejar que una imagen guíe, mediante un ControlNet</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Control (%1)</source>
        <translation>Control (%1)</translation>
    </message>
    <message>
        <source>Steer the drawing by the edges, lines, depth or pose of a picture</source>
        <translation>Guiar el dibujo con los bordes, las líneas, la profundidad o la pose de una imagen</translation>
    </message>
    <message>
        <source>Add another control</source>
        <translation>Añadir otro control</translation>
    </message>
    <message>
        <source>There is no ControlNet on this machine. Put one into a folder of models.</source>
        <translation>No hay ningún ControlNet en este equipo. Ponga uno en una carpeta de modelos.</translation>
    </message>
    <message>
        <source>None of your ControlNets is made for “%1”: they are for %2. Put one that is into a folder of models.</source>
        <translation>Ninguno de sus ControlNets está hecho para «%1»: son para %2. Ponga uno que lo esté en una carpeta de modelos.</translation>
    </message>
    <message>
        <source>The picture that it was steered by isn&apos;t in the library.</source>
        <translation>La imagen que la guio no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlWell</name>
    <message>
        <source>Picture that steers</source>
        <translation>Imagen que guía</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Haga clic para elegir una imagen (Intro), Ctrl+V pega una</translation>
    </message>
    <message>
        <source>Click to choose another picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Haga clic para elegir otra imagen (Intro), Ctrl+V pega una, Supr la quita</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Lo que ve</translation>
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
        <translation>Su nombre para los créditos</translation>
    </message>
    <message>
        <source>Your name, as exported files credit it</source>
        <translation>Su nombre, tal como lo citan los archivos exportados</translation>
    </message>
    <message>
        <source>The other maker</source>
        <translation>El otro autor</translation>
    </message>
    <message>
        <source>&amp; AI</source>
        <translation>e IA</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Desk</name>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n imagen rechazada.</numerusform>
            <numerusform>%n imágenes rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n imagen movida a la papelera.</numerusform>
            <numerusform>%n imágenes movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Etiquetas de %n imagen cambiadas.</numerusform>
            <numerusform>Etiquetas de %n imágenes cambiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DrawingStyles</name>
    <message>
        <source>Drawing style</source>
        <translation>Estilo de dibujo</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Variado</translation>
    </message>
    <message>
        <source>Leaves the style open: each picture takes one by its seed</source>
        <translation>Deja el estilo abierto: cada imagen toma uno según su semilla</translation>
    </message>
    <message>
        <source>Draws in the style “%1”</source>
        <translation>Dibuja en el estilo «%1»</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropBar</name>
    <message>
        <source>Use its recipe</source>
        <translation>Usar su receta</translation>
    </message>
    <message>
        <source>Draw from this picture</source>
        <translation>Dibujar a partir de esta imagen</translation>
    </message>
    <message>
        <source>Puts its prompt and settings into the prompt panel</source>
        <translation>Pone su prompt y sus ajustes en el panel del prompt</translation>
    </message>
    <message>
        <source>The next pictures start from this one</source>
        <translation>Las próximas imágenes parten de esta</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>There is no recipe in this picture.</source>
        <translation>Esta imagen no contiene ninguna receta.</translation>
    </message>
    <message>
        <source>Made with %1: %2</source>
        <translation>Creada con %1: %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropVeil</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Suelte la imagen aquí</translation>
    </message>
    <message>
        <source>Drop the picture to read its recipe or to draw from it</source>
        <translation>Suelte la imagen para leer su receta o dibujar a partir de ella</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EmptyState</name>
    <message>
        <source>What shall we draw?</source>
        <translation>¿Qué dibujamos?</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws</source>
        <translation>Ctrl+Intro dibuja</translation>
    </message>
    <message>
        <source>There is no model to draw with</source>
        <translation>No hay ningún modelo con el que dibujar</translation>
    </message>
    <message>
        <source>Ninefold found no diffusion model. Put the folder of one (in diffusers layout) into the models folder of your library, or install Ninefold again, and restart.</source>
        <translation>Ninefold no encontró ningún modelo de difusión. Ponga la carpeta de uno (en formato diffusers) en la carpeta de modelos de su biblioteca, o vuelva a instalar Ninefold, y reinicie.</translation>
    </message>
    <message>
        <source>Draws nine pictures of it</source>
        <translation>Dibuja nueve imágenes de ello</translation>
    </message>
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first.</source>
        <translation>Escriba lo que tiene en mente. Nueve imágenes surgen aquí, en su propio equipo, y la que mejor encaja con sus palabras va primero.</translation>
    </message>
    <message>
        <source>%1 Or begin with one of these:</source>
        <translation>%1 O empiece con una de estas:</translation>
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
        <translation>Ampliada con</translation>
    </message>
    <message>
        <source>Lanczos invents nothing; an upscaler draws what might belong between the pixels</source>
        <translation>Lanczos no inventa nada; un escalador dibuja lo que podría haber entre los píxeles</translation>
    </message>
    <message>
        <source>How much larger</source>
        <translation>Cuánto más grande</translation>
    </message>
    <message>
        <source>Factor of width and height</source>
        <translation>Factor de anchura y altura</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × más grande</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportForm</name>
    <message>
        <source>Keep the recipe inside</source>
        <translation>Conservar la receta dentro</translation>
    </message>
    <message>
        <source>Prompt, seed and settings go into the file, so that the picture can be made again. Without them the file says only that a model drew it, and your credit.</source>
        <translation>El prompt, la semilla y los ajustes van en el archivo, para poder rehacer la imagen. Sin ellos, el archivo solo dice que la dibujó un modelo, y su crédito.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Written into every file as its creator and credit</source>
        <translation>Se escribe en cada archivo como autor y crédito</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <translation>Hoja de contactos (PNG)</translation>
    </message>
    <message>
        <source>Contact sheet (PDF)</source>
        <translation>Hoja de contactos (PDF)</translation>
    </message>
    <message>
        <source>Lower makes smaller files, higher keeps more detail</source>
        <translation>Menos hace archivos más pequeños; más conserva el detalle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>The name still tells the prompt.</source>
        <translation>El nombre aún revela el prompt.</translation>
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
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>%1: exportación terminada en %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Lo seleccionado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>All of its batch (%1)</source>
        <translation>Todo su lote (%1)</translation>
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
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Pixels to draw on the left</source>
        <translation>Píxeles que dibujar a la izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Pixels to draw above</source>
        <translation>Píxeles que dibujar encima</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Pixels to draw on the right</source>
        <translation>Píxeles que dibujar a la derecha</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Pixels to draw below</source>
        <translation>Píxeles que dibujar debajo</translation>
    </message>
    <message>
        <source>%1 (↑ and ↓)</source>
        <translation>%1 (↑ y ↓)</translation>
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
        <translation>Esta imagen junto a aquella de la que procede</translation>
    </message>
    <message>
        <source>Go to the picture: %1</source>
        <translation>Ir a la imagen: %1</translation>
    </message>
    <message>
        <source>Made from this one (the first %1 of %2)</source>
        <translation>Hechas a partir de esta (las primeras %1 de %2)</translation>
    </message>
    <message>
        <source>Made from this one</source>
        <translation>Hechas a partir de esta</translation>
    </message>
    <message>
        <source>A variation of</source>
        <translation>Una variación de</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Dibujada a partir de</translation>
    </message>
    <message>
        <source>Repainted from</source>
        <translation>Redibujada en parte desde</translation>
    </message>
    <message>
        <source>Extended from</source>
        <translation>Ampliada hacia fuera desde</translation>
    </message>
    <message>
        <source>Enlarged from</source>
        <translation>Ampliada a partir de</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecha a partir de</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileSection</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar la carpeta en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy where the file lies</source>
        <translation>Copiar dónde está el archivo</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search the gallery</source>
        <translation>Buscar en la galería</translation>
    </message>
    <message>
        <source>Search prompts, tags, notes, models</source>
        <translation>Buscar prompts, etiquetas, notas, modelos</translation>
    </message>
    <message>
        <source>Search as you type (Ctrl+F)</source>
        <translation>Busca mientras escribe (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show only some pictures: by rating, model, date and more</source>
        <translation>Mostrar solo algunas imágenes: por valoración, modelo, fecha y más</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Keep this search in the list at the left</source>
        <translation>Guardar esta búsqueda en la lista de la izquierda</translation>
    </message>
    <message>
        <source>Name of the search, then Enter</source>
        <translation>Nombre de la búsqueda y luego Intro</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Group pictures</source>
        <translation>Agrupar imágenes</translation>
    </message>
    <message>
        <source>Which pictures stand together</source>
        <translation>Qué imágenes van juntas</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Por prompt</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+-)</source>
        <translation>Tamaño de las imágenes (Ctrl++ y Ctrl+-)</translation>
    </message>
    <message>
        <source>Click to show pictures without this condition</source>
        <translation>Haga clic para mostrar las imágenes sin esta condición</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Back to the whole library</source>
        <translation>Volver a toda la biblioteca</translation>
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
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Adecuación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Creadas en</translation>
    </message>
    <message>
        <source>Show only pictures for which this holds</source>
        <translation>Mostrar solo las imágenes que lo cumplen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>The first day means any day</source>
        <translation>El primer día significa cualquier día</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FitnessMeter</name>
    <message>
        <source>Not ranked</source>
        <translation>Sin clasificar</translation>
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
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>A folder with models, or the folder of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Una carpeta con modelos, o la de AUTOMATIC1111 o ComfyUI. No se copia nada.</translation>
    </message>
    <message>
        <source>%1
The studio&apos;s own</source>
        <translation>%1
La del estudio</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Take off the list. The files stay where they are.</source>
        <translation>Quitar de la lista. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Añadir una carpeta con modelos</translation>
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
        <translation>Vista completa: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryActions</name>
    <message>
        <source>Full view</source>
        <translation>Vista completa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Restaurar la receta</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Copy with recipe</source>
        <translation>Copiar con la receta</translation>
    </message>
    <message>
        <source>Compare	C</source>
        <translation>Comparar	C</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Buscar parecidas</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Valorar con %1</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Put into a new collection…</source>
        <translation>Poner en una colección nueva…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Sacar de esta colección</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>Partir de esta imagen</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <translation>No rechazar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryEdits</name>
    <message numerus="yes">
        <source>%n picture(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n imagen etiquetada con «%1».</numerusform>
            <numerusform>%n imágenes etiquetadas con «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n picture(s).</source>
        <translation>
            <numerusform>Etiqueta «%1» quitada de %n imagen.</numerusform>
            <numerusform>Etiqueta «%1» quitada de %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put into “%1”.</source>
        <translation>
            <numerusform>%n imagen puesta en «%1».</numerusform>
            <numerusform>%n imágenes puestas en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out of “%1”.</source>
        <translation>
            <numerusform>%n imagen sacada de «%1».</numerusform>
            <numerusform>%n imágenes sacadas de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n imagen movida a la papelera.</numerusform>
            <numerusform>%n imágenes movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put back into the library.</source>
        <translation>
            <numerusform>%n imagen devuelta a la biblioteca.</numerusform>
            <numerusform>%n imágenes devueltas a la biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The library can&apos;t be read</source>
        <translation>No se puede leer la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No picture matches “%1”</source>
        <translation>Ninguna imagen coincide con «%1»</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Del moves a picture here, Undo brings it back.</source>
        <translation>Supr mueve aquí una imagen, Deshacer la devuelve.</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>Nada con estrella todavía</translation>
    </message>
    <message>
        <source>Press S on a picture that you want to find again.</source>
        <translation>Pulse S sobre una imagen que quiera volver a encontrar.</translation>
    </message>
    <message>
        <source>Nothing yet: what you draw appears here</source>
        <translation>Nada todavía: lo que dibuje aparece aquí</translation>
    </message>
    <message>
        <source>Tag for the selected pictures, then Enter; a minus in front takes it off</source>
        <translation>Etiqueta para las imágenes seleccionadas y luego Intro; un menos delante la quita</translation>
    </message>
    <message>
        <source>Tag for the selected pictures</source>
        <translation>Etiqueta para las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>Elegir una carpeta con imágenes</translation>
    </message>
    <message>
        <source>An import is under way; drop these again when it is done.</source>
        <translation>Hay una importación en curso; suéltelas de nuevo cuando termine.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted for good.</source>
        <translation>
            <numerusform>%n imagen eliminada para siempre.</numerusform>
            <numerusform>%n imágenes eliminadas para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter, or import a folder of pictures from another program.</source>
        <translation>Escriba un prompt y pulse Ctrl+Intro, o importe una carpeta de imágenes de otro programa.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Esta colección está vacía</translation>
    </message>
    <message>
        <source>Drag pictures here from the gallery.</source>
        <translation>Arrastre aquí imágenes de la galería.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags, the notes or the model, and every filter must hold.</source>
        <translation>Cada palabra debe aparecer en el prompt, las etiquetas, las notas o el modelo, y deben cumplirse todos los filtros.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>No picture passes all filters</source>
        <translation>Ninguna imagen pasa todos los filtros</translation>
    </message>
    <message>
        <source>Remove one of them above, or all.</source>
        <translation>Quite uno de ellos arriba, o todos.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HashRow</name>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
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
        <translation>Ningún capítulo contiene esas palabras.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
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
        <translation>Segunda pasada</translation>
    </message>
    <message>
        <source>Draws each picture once more, this much larger, for finer detail. Pictures that start from another have no second pass.</source>
        <translation>Dibuja cada imagen otra vez, así de ampliada, con detalles más finos. Las imágenes que parten de otra no tienen segunda pasada.</translation>
    </message>
    <message>
        <source>Strength of the second pass</source>
        <translation>Intensidad de la segunda pasada</translation>
    </message>
    <message>
        <source>How much the second pass may change, from 0 to 1</source>
        <translation>Cuánto puede cambiar la segunda pasada, de 0 a 1</translation>
    </message>
    <message>
        <source>Steps of the second pass</source>
        <translation>Pasos de la segunda pasada</translation>
    </message>
    <message>
        <source>As many as in the first unless you say so</source>
        <translation>Tantos como en la primera, salvo que indique otra cosa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × más grande</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>Ampliada con</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Strength </source>
        <translation>Intensidad </translation>
    </message>
    <message>
        <source>Same steps</source>
        <translation>Mismos pasos</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>Latent invents more detail; Lanczos and upscalers keep closer to the first picture</source>
        <translation>Latent inventa más detalle; Lanczos y los escaladores se quedan más cerca de la primera imagen</translation>
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
        <translation>Buscar en sus prompts</translation>
    </message>
    <message>
        <source>Earlier prompts, newest first</source>
        <translation>Prompts anteriores, primero los más recientes</translation>
    </message>
    <message>
        <source>Prompts you draw will be listed here.</source>
        <translation>Los prompts que dibuje aparecerán aquí.</translation>
    </message>
    <message>
        <source>No earlier prompt has these words.</source>
        <translation>Ningún prompt anterior contiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>The files stay where they are; Ninefold remembers the place.</source>
        <translation>Los archivos se quedan donde están; Ninefold recuerda el lugar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was imported so far stays in the library</source>
        <translation>Lo importado hasta ahora queda en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n picture(s)</source>
        <translation>
            <numerusform>Importando: %1 de %n imagen</numerusform>
            <numerusform>Importando: %1 de %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported.</source>
        <translation>
            <numerusform>%n imagen importada.</numerusform>
            <numerusform>%n imágenes importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) nothing about how it was made.</source>
        <translation>
            <numerusform>%n de ellas no dice cómo se hizo.</numerusform>
            <numerusform>%n de ellas no dicen cómo se hicieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n ya estaba aquí.</numerusform>
            <numerusform>%n ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) found again.</source>
        <translation>
            <numerusform>Se volvió a encontrar %n.</numerusform>
            <numerusform>Se volvieron a encontrar %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read: %1</source>
        <translation>
            <numerusform>No se puede leer %n archivo: %1</numerusform>
            <numerusform>No se pueden leer %n archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InfoOverlay</name>
    <message>
        <source>How the picture was made</source>
        <translation>Cómo se hizo la imagen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorHeader</name>
    <message>
        <source>What they have in common stands below; changes go to all of them.</source>
        <translation>Abajo está lo que tienen en común; los cambios valen para todas.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>A file that is not in the library</source>
        <translation>Un archivo que no está en la biblioteca</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>Ningún clasificador ha visto aún esta imagen</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Poner estrella a esta imagen</translation>
    </message>
    <message>
        <source>Remove the stars</source>
        <translation>Quitar las estrellas</translation>
    </message>
    <message>
        <source>Star all of them</source>
        <translation>Estrella para todas</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date, as QLocale writes it</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n that are selected; changes here go to these alone.</source>
        <translation>
            <numerusform>La primera de %n seleccionada; los cambios aquí solo la afectan a ella.</numerusform>
            <numerusform>La primera de las %n seleccionadas; los cambios aquí solo afectan a estas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Ninguna imagen seleccionada</translation>
    </message>
    <message>
        <source>Pick a picture to see how it was made.</source>
        <translation>Elija una imagen para ver cómo se hizo.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Put this recipe back into the prompt panel</source>
        <translation>Volver a poner esta receta en el panel del prompt</translation>
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
        <translation>Restaurar una parte de la receta</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>Solo el prompt</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Solo la semilla</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>Solo los ajustes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold these pictures against each other (C)</source>
        <translation>Poner estas imágenes frente a frente (C)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JobNotifier</name>
    <message>
        <source>The drawing stopped</source>
        <translation>El dibujo se detuvo</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>Sus imágenes están listas</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>dibujar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Mayús+Intro</translation>
    </message>
    <message>
        <source>generate next, in front of the queue</source>
        <translation>dibujar a continuación, al frente de la cola</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel what is drawn; else go to the pictures</source>
        <translation>cancelar lo que se dibuja; si no, ir a las imágenes</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓</source>
        <translation>Alt+↑  Alt+↓</translation>
    </message>
    <message>
        <source>earlier and later prompts</source>
        <translation>prompts anteriores y posteriores</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>pick a picture</source>
        <translation>elegir una imagen</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>go from picture to picture</source>
        <translation>ir de imagen en imagen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>full view</source>
        <translation>vista completa</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>mover a la papelera</translation>
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
        <translation>escribir el prompt</translation>
    </message>
    <message>
        <source>F7  F8</source>
        <translation>F7  F8</translation>
    </message>
    <message>
        <source>fold the prompt, the inspector</source>
        <translation>plegar el prompt, el inspector</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare what is selected; again: back</source>
        <translation>comparar lo seleccionado; otra vez: volver</translation>
    </message>
    <message>
        <source>G  W  O  B  D</source>
        <translation>G  W  O  B  D</translation>
    </message>
    <message>
        <source>comparing: side by side, wipe, onion skin, blink, difference</source>
        <translation>comparación: lado a lado, cortinilla, papel cebolla, parpadeo, diferencia</translation>
    </message>
    <message>
        <source>T  P  M</source>
        <translation>T  P  M</translation>
    </message>
    <message>
        <source>comparing: swap A and B, stop blinking, smooth pixels</source>
        <translation>comparación: intercambiar A y B, detener el parpadeo, suavizar píxeles</translation>
    </message>
    <message>
        <source>+  −  0  Z</source>
        <translation>+  −  0  Z</translation>
    </message>
    <message>
        <source>zoom in, out, to fit, to pixels</source>
        <translation>acercar, alejar, ajustar, a píxeles</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>take a picture out of the comparison</source>
        <translation>sacar una imagen de la comparación</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the picture and its recipe</source>
        <translation>copiar la imagen y su receta</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>draw from the picture</source>
        <translation>dibujar a partir de la imagen</translation>
    </message>
    <message>
        <source>Ctrl+1  Ctrl+2  Ctrl+3</source>
        <translation>Ctrl+1  Ctrl+2  Ctrl+3</translation>
    </message>
    <message>
        <source>the nine, the gallery, comparing</source>
        <translation>las nueve, la galería, la comparación</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>los modelos</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>la guía</translation>
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
        <translation>más o menos peso para las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>search the earlier prompts</source>
        <translation>buscar en los prompts anteriores</translation>
    </message>
    <message>
        <source>Shift+arrows  Ctrl+A</source>
        <translation>Mayús+flechas  Ctrl+A</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>elegir varias</translation>
    </message>
    <message>
        <source>Alt+←  Alt+→</source>
        <translation>Alt+←  Alt+→</translation>
    </message>
    <message>
        <source>put a picture elsewhere</source>
        <translation>poner una imagen en otro sitio</translation>
    </message>
    <message>
        <source>S  X  T</source>
        <translation>S  X  T</translation>
    </message>
    <message>
        <source>star, reject, tags</source>
        <translation>estrella, rechazar, etiquetas</translation>
    </message>
    <message>
        <source>V  M</source>
        <translation>V  M</translation>
    </message>
    <message>
        <source>variations, more like this</source>
        <translation>variaciones, más como esta</translation>
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
        <translation>deshacer</translation>
    </message>
    <message>
        <source>1 – 5  X  I</source>
        <translation>1 – 5  X  I</translation>
    </message>
    <message>
        <source>in full view: rate, reject, how it was made</source>
        <translation>en vista completa: valorar, rechazar, cómo se hizo</translation>
    </message>
    <message>
        <source>X  T  F</source>
        <translation>X  T  F</translation>
    </message>
    <message>
        <source>gallery: reject, tag, find similar pictures</source>
        <translation>galería: rechazar, etiqueta, buscar parecidas</translation>
    </message>
    <message>
        <source>1 – 5  0</source>
        <translation>1 – 5  0</translation>
    </message>
    <message>
        <source>gallery: rate, take the rating away</source>
        <translation>galería: valorar, quitar la valoración</translation>
    </message>
    <message>
        <source>Ctrl+G  Ctrl+Z</source>
        <translation>Ctrl+G  Ctrl+Z</translation>
    </message>
    <message>
        <source>gallery: new collection, undo</source>
        <translation>galería: colección nueva, deshacer</translation>
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
        <translation>«%1» no es un peso: escriba &lt;lora:name:0.8&gt; o &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>There is no LoRA “%1”.</source>
        <translation>No hay ningún LoRA «%1».</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Cercanos: %1</translation>
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
        <translation>Se añadió «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>The rating was removed.</source>
        <translation>Se quitó la valoración.</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n of 5.</source>
        <translation>
            <numerusform>Valorada con %n de 5.</numerusform>
            <numerusform>Valorada con %n de 5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>Estrella puesta a %n imagen.</numerusform>
            <numerusform>Estrella puesta a %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) was removed.</source>
        <translation>
            <numerusform>Se quitó la estrella de %n imagen.</numerusform>
            <numerusform>Se quitó la estrella de %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n imagen rechazada.</numerusform>
            <numerusform>%n imágenes rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) no longer rejected.</source>
        <translation>
            <numerusform>%n imagen ya no está rechazada.</numerusform>
            <numerusform>%n imágenes ya no están rechazadas.</numerusform>
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
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>La imagen se dibujó con «%1», que no está instalado.</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>Todo lo demás se restaura; otro modelo dibuja otra imagen.</translation>
    </message>
    <message>
        <source>Full screen	F11</source>
        <translation>Pantalla completa	F11</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>Salir	Ctrl+Q</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>Panel del prompt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>Todas las teclas	?</translation>
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
        <translation>Acerca de este modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) on the Compare page</source>
        <translation>
            <numerusform>%n imagen en la página Comparar</numerusform>
            <numerusform>%n imágenes en la página Comparar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranker: pictures stand as they were drawn.</source>
        <translation>No hay ningún clasificador: las imágenes están en el orden en que se dibujaron.</translation>
    </message>
    <message>
        <source>The ranker “%1” knows %2 only: of pictures of “%3”, its order and fitness say little. Put a CLIP or SigLIP into a folder of models.</source>
        <translation>El clasificador «%1» solo conoce %2: de imágenes de «%3», su orden y su adecuación dicen poco. Ponga un CLIP o un SigLIP en una carpeta de modelos.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ManualView</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
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
        <translation>Pinte sobre lo que deba dibujarse de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the prompt (Esc)</source>
        <translation>Volver al prompt (Esc)</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>Pincel (B)</translation>
    </message>
    <message>
        <source>Eraser (X)</source>
        <translation>Borrador (X)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the brush in pixels ([ and ])</source>
        <translation>Tamaño del pincel en píxeles ([ y ])</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>How far new and old blend at the edge of the mask</source>
        <translation>Cuánto se funden lo nuevo y lo viejo en el borde de la máscara</translation>
    </message>
    <message>
        <source>Swap inside and outside (I)</source>
        <translation>Intercambiar dentro y fuera (I)</translation>
    </message>
    <message>
        <source>Clear the mask (Del)</source>
        <translation>Borrar la máscara (Supr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Mostrar toda la imagen (0)</translation>
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
        <translation>Todas las imágenes lado a lado (G)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>A to the left of a line, B to the right (W)</source>
        <translation>A a la izquierda de una línea, B a la derecha (W)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Papel cebolla</translation>
    </message>
    <message>
        <source>B laid over A (O)</source>
        <translation>B sobre A (O)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>A and B in turn (B)</source>
        <translation>A y B por turnos (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Where A and B differ (D)</source>
        <translation>Dónde difieren A y B (D)</translation>
    </message>
    <message>
        <source>Above 200 %, blend pixels instead of showing them as squares (M)</source>
        <translation>Por encima de 200 %, fundir los píxeles en vez de mostrarlos como cuadrados (M)</translation>
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
        <translation>Tan grande como quepa (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A screen pixel for every pixel (Z)</source>
        <translation>Un píxel de pantalla por cada píxel (Z)</translation>
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
        <translation>El ruido (epsilon)</translation>
    </message>
    <message>
        <source>The velocity (v)</source>
        <translation>La velocidad (v)</translation>
    </message>
    <message>
        <source>The velocity, zero terminal SNR</source>
        <translation>La velocidad, SNR final de cero</translation>
    </message>
    <message>
        <source>The picture (x0)</source>
        <translation>La imagen (x0)</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>Predice</translation>
    </message>
    <message>
        <source>Checkpoints in one file rarely say it. If pictures are noise or washed out, choose what the model&apos;s page names</source>
        <translation>Los checkpoints en un solo archivo rara vez lo dicen. Si las imágenes son ruido o salen deslavadas, elija lo que indica la página del modelo</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Counts as in A1111: 1 leaves nothing out, 2 the last layer of the text encoder. New pictures of this model begin with it</source>
        <translation>Cuenta como en A1111: 1 no omite nada, 2 omite la última capa del codificador de texto. Las imágenes nuevas de este modelo empiezan con él</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelDetails</name>
    <message>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Draw with this model</source>
        <translation>Dibujar con este modelo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Sus notas</translation>
    </message>
    <message>
        <source>Your notes on this model</source>
        <translation>Sus notas sobre este modelo</translation>
    </message>
    <message>
        <source>What it is good at, which settings suit it…</source>
        <translation>En qué es bueno, qué ajustes le van bien…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Draw with this VAE</source>
        <translation>Dibujar con este VAE</translation>
    </message>
    <message>
        <source>Add to the prompt</source>
        <translation>Añadir al prompt</translation>
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
        <translation>Tipo desconocido</translation>
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
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Only those that can draw</source>
        <translation>Solo los que pueden dibujar</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Buscando modelos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n found</source>
        <translation>
            <numerusform>Buscando… %n encontrado</numerusform>
            <numerusform>Buscando… %n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n archivo o carpeta</numerusform>
            <numerusform>%n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>There are no models yet.
Add the folder in which you keep them, or that of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Aún no hay modelos.
Añada la carpeta en la que los guarda, o la de AUTOMATIC1111 o ComfyUI. No se copia nada.</translation>
    </message>
    <message>
        <source>No model is called that.</source>
        <translation>Ningún modelo se llama así.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NameField</name>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>How files are named. Words in braces stand for what the picture is.</source>
        <translation>Cómo se nombran los archivos. Las palabras entre llaves representan los datos de la imagen.</translation>
    </message>
    <message>
        <source>Insert a field into the file name</source>
        <translation>Insertar un campo en el nombre de archivo</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NineController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Enlarged to %1 × %2.</source>
        <translation>Ampliada a %1 × %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Variations of “%1”: how far may they go?</source>
        <translation>Variaciones de «%1»: ¿hasta dónde pueden ir?</translation>
    </message>
    <message>
        <source>More like “%1”: how much may change?</source>
        <translation>Más como «%1»: ¿cuánto puede cambiar?</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>%1 de %2 de «%3» estaban dibujadas cuando Ninefold se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.</source>
        <translation>
            <numerusform>%n lote esperaba cuando Ninefold se detuvo; quedan por dibujar: %1.</numerusform>
            <numerusform>%n lotes esperaban cuando Ninefold se detuvo; quedan por dibujar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
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
        <translation>«%1» se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were cancelled.</source>
        <translation>
            <numerusform>%n lote se canceló.</numerusform>
            <numerusform>%n lotes se cancelaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enlarge “%1”</source>
        <translation>Ampliar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Enlarge %n pictures</source>
        <translation>
            <numerusform>Ampliar %n imagen</numerusform>
            <numerusform>Ampliar %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>Progreso del dibujo</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>Estado del dibujo</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>Mejor adecuación primero</translation>
    </message>
    <message>
        <source>Best looks first</source>
        <translation>Mejor aspecto primero</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Como se dibujaron</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Orden propio</translation>
    </message>
    <message>
        <source>How well they fit the prompt</source>
        <translation>Cuánto encajan con el prompt</translation>
    </message>
    <message>
        <source>Sharpness, contrast and colour</source>
        <translation>Nitidez, contraste y color</translation>
    </message>
    <message>
        <source>In the order of their seeds</source>
        <translation>En el orden de sus semillas</translation>
    </message>
    <message>
        <source>As you put them: drag, or Alt+← and Alt+→</source>
        <translation>Como las coloque: arrastre, o Alt+← y Alt+→</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Orden de las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the best %n</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>Solo la mejor (%n)</numerusform>
            <numerusform>Solo las %n mejores</numerusform>
        </translation>
    </message>
    <message>
        <source>As “%1” rates them</source>
        <translation>Según las valora «%1»</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoteEditor</name>
    <message>
        <source>Write what you want to remember</source>
        <translation>Escriba lo que quiera recordar</translation>
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
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PairBar</name>
    <message>
        <source>Swap A and B (T)</source>
        <translation>Intercambiar A y B (T)</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>PSNR compares the differences with the brightest white: above 40 dB they can hardly be seen, below 20 dB the pictures have little in common.</source>
        <translation>El PSNR compara las diferencias con el blanco más claro: por encima de 40 dB apenas se ven; por debajo de 20 dB las imágenes tienen poco en común.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>B over A</source>
        <translation>B sobre A</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>Amplificado</translation>
    </message>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A es %1, B es %2</translation>
    </message>
    <message>
        <source>Go on blinking</source>
        <translation>Seguir parpadeando</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Detener el parpadeo</translation>
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
        <translation>Estas dos no se pueden comparar.</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>Todos los píxeles son iguales.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ · by %2 of 255 at most · PSNR %3 dB</source>
        <translation>%1 % de los píxeles difiere · en %2 de 255 como máximo · PSNR %3 dB</translation>
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
        <translation>tal cual</translation>
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
        <translation>Distinta de las demás</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureGrid</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Imágenes de este lote</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureMenu</name>
    <message>
        <source>Show in full</source>
        <translation>Mostrar completa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Variations …</source>
        <translation>Variaciones…</translation>
    </message>
    <message>
        <source>More like this …</source>
        <translation>Más como esta…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
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
        <translation>A este modelo no se le enseñó «%1».</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Cercanas: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Reemplazar por «%1»</translation>
    </message>
    <message>
        <source>%1 characters are too long for a prompt; nothing was pasted.</source>
        <translation>%1 caracteres son demasiados para un prompt; no se pegó nada.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>LoRAs act in the prompt only; %1 is left out here.</source>
        <translation>Los LoRA solo actúan en el prompt; %1 se deja fuera aquí.</translation>
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
        <translation>Describa una imagen, p. ej. a red apple</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>What the pictures should not show</source>
        <translation>Lo que las imágenes no deben mostrar</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+↑ and Alt+↓ go through them</source>
        <translation>Prompts anteriores (Ctrl+H); Alt+↑ y Alt+↓ los recorren</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Wildcards: lists of your own for templates</source>
        <translation>Comodines: listas suyas para plantillas</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Comodines</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptHint</name>
    <message>
        <source>Note on the prompt</source>
        <translation>Nota sobre el prompt</translation>
    </message>
    <message>
        <source>This is longer than a prompt can be; what is grey can&apos;t be drawn. Shorten it.</source>
        <translation>Es más largo de lo que puede ser un prompt; lo gris no se puede dibujar. Acórtelo.</translation>
    </message>
    <message>
        <source>“%1” is never closed: it counts to the end of the prompt.</source>
        <translation>«%1» no se cierra: vale hasta el final del prompt.</translation>
    </message>
    <message>
        <source>“%1” has no partner: it is drawn as text.</source>
        <translation>«%1» no tiene pareja: se toma como texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) like that.</source>
        <translation>
            <numerusform>%n paréntesis más como ese.</numerusform>
            <numerusform>%n paréntesis más como ese.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The model knows none of these words, so the pictures will be a surprise. It knows for example %1.</source>
        <translation>El modelo no conoce ninguna de estas palabras, así que las imágenes serán una sorpresa. Conoce por ejemplo %1.</translation>
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
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line</source>
        <translation>Ctrl+Intro; Ctrl+Mayús+Intro pone el lote el siguiente en la cola</translation>
    </message>
    <message>
        <source>Esc stops within one step; finished pictures stay</source>
        <translation>Esc detiene en un paso; las imágenes terminadas se quedan</translation>
    </message>
    <message>
        <source>The time is learned from your past runs</source>
        <translation>El tiempo se aprende de sus ejecuciones anteriores</translation>
    </message>
    <message>
        <source>The time is a guess until the first run</source>
        <translation>El tiempo es una estimación hasta la primera vez</translation>
    </message>
    <message>
        <source>Style “%1” applied.</source>
        <translation>Estilo «%1» aplicado.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Cancels every batch; finished pictures stay</source>
        <translation>Cancela todos los lotes; las imágenes terminadas se quedan</translation>
    </message>
    <message>
        <source>Queue · paused</source>
        <translation>Cola · en pausa</translation>
    </message>
    <message numerus="yes">
        <source>Queue · %n batch(es)</source>
        <translation>
            <numerusform>Cola · %n lote</numerusform>
            <numerusform>Cola · %n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Seguir dibujando</translation>
    </message>
    <message>
        <source>Pause drawing</source>
        <translation>Pausar el dibujo</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Draw it next</source>
        <translation>Dibujarlo a continuación</translation>
    </message>
    <message>
        <source>Cancel this batch; its finished pictures stay (Del)</source>
        <translation>Cancelar este lote; sus imágenes terminadas se quedan (Supr)</translation>
    </message>
    <message>
        <source>Draw “%1” next</source>
        <translation>Dibujar «%1» a continuación</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar «%1»</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+↑ and Alt+↓, to change the order</source>
        <translation>Arrástrelo, o pulse Alt+↑ y Alt+↓, para cambiar el orden</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RatingStars</name>
    <message>
        <source>Rate: 1 to 5, 0 for none</source>
        <translation>Valorar: de 1 a 5, 0 para ninguna</translation>
    </message>
    <message>
        <source>Rating: the pictures differ</source>
        <translation>Valoración: las imágenes difieren</translation>
    </message>
    <message>
        <source>Rating: none</source>
        <translation>Valoración: ninguna</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Valoración: %1 de 5</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>They differ</source>
        <translation>Difieren</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTable</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Leave out what all pictures have in common</source>
        <translation>Omitir lo que todas las imágenes tienen en común</translation>
    </message>
    <message>
        <source>Recipes side by side</source>
        <translation>Recetas lado a lado</translation>
    </message>
    <message>
        <source>The same for all pictures</source>
        <translation>Igual en todas las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n línea difiere</numerusform>
            <numerusform>%n líneas difieren</numerusform>
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
        <translation>%1 de la imagen %2: %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScoreList</name>
    <message>
        <source>%1 of 100 (score %2)</source>
        <translation>%1 de 100 (puntuación %2)</translation>
    </message>
    <message>
        <source>Fitness, and in brackets the ranker&apos;s own number</source>
        <translation>Adecuación y, entre paréntesis, el número del propio clasificador</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SeedField</name>
    <message>
        <source>new each time</source>
        <translation>nueva cada vez</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Sacar ahora una semilla nueva</translation>
    </message>
    <message>
        <source>Keep this seed for the next batch</source>
        <translation>Conservar esta semilla para el próximo lote</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsForm</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>More steps draw more carefully and take longer</source>
        <translation>Más pasos dibujan con más cuidado y tardan más</translation>
    </message>
    <message>
        <source>How closely the pictures follow the prompt; 1 lets the model roam</source>
        <translation>Cuánto siguen las imágenes el prompt; 1 deja vagar al modelo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark or light; pictures stay as they are</source>
        <translation>Oscuro o claro; las imágenes quedan como están</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes at once; prompts stay as they are</source>
        <translation>Cambia al instante; los prompts quedan como están</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How large text and buttons are</source>
        <translation>Tamaño del texto y los botones</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is used from the next start on.</source>
        <translation>El nuevo tamaño se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Whether pictures glide to their places</source>
        <translation>Si las imágenes se deslizan a su sitio</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>Animado</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Written into every exported file as its creator and credit</source>
        <translation>Se escribe en cada archivo exportado como autor y crédito</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Shows pictures, models and the database in the file manager</source>
        <translation>Muestra imágenes, modelos y la base de datos en el gestor de archivos</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Ranker</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>What tells how well a picture fits its prompt. CLIP, OpenCLIP and SigLIP in your model folders can be chosen; new batches are ranked by it</source>
        <translation>Lo que dice cuánto encaja una imagen con su prompt. Se pueden elegir los CLIP, OpenCLIP y SigLIP de sus carpetas de modelos; los lotes nuevos se clasifican con él</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Según convenga al modelo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, knows %3 only)</source>
        <translation>%1 (%2, solo conoce %3)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SheetWords</name>
    <message>
        <source>%1 · fitness %2</source>
        <translation>%1 · adecuación %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
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
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1, %n imagen</numerusform>
            <numerusform>%1, %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here to put them into “%1”; F2 renames it</source>
        <translation>Suelte aquí imágenes para ponerlas en «%1»; F2 cambia el nombre</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ShelfPanel</name>
    <message>
        <source>Places and collections</source>
        <translation>Lugares y colecciones</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nombre de la nueva colección</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
    <message>
        <source>A collection holds pictures that belong together</source>
        <translation>Una colección reúne imágenes que van juntas</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Take in pictures of A1111, ComfyUI, InvokeAI, Fooocus or SwarmUI. The files stay where they are.</source>
        <translation>Incorporar imágenes de A1111, ComfyUI, InvokeAI, Fooocus o SwarmUI. Los archivos se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SizeField</name>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Width to fit into</source>
        <translation>Anchura a la que ajustar</translation>
    </message>
    <message>
        <source>Height to fit into</source>
        <translation>Altura a la que ajustar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>Doble de tamaño</translation>
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
        <translation>Anchura en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar anchura y altura</translation>
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
        <translation>Apaisado</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SleepInhibitor</name>
    <message>
        <source>Drawing pictures</source>
        <translation>Dibujando imágenes</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourcePanel</name>
    <message>
        <source>The picture that it was drawn from is gone.</source>
        <translation>La imagen a partir de la que se dibujó ya no está.</translation>
    </message>
    <message>
        <source>The mask that it was drawn with is gone.</source>
        <translation>La máscara con la que se dibujó ya no está.</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>Imagen de origen</translation>
    </message>
    <message>
        <source>Draw from a picture instead of from nothing</source>
        <translation>Dibujar a partir de una imagen en vez de la nada</translation>
    </message>
    <message>
        <source>Extend the frame by pixels</source>
        <translation>Ampliar el marco en píxeles</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>Pintar una máscara</translation>
    </message>
    <message>
        <source>Choose which part is drawn anew</source>
        <translation>Elegir qué parte se dibuja de nuevo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Elegir un archivo de imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Pegar una imagen (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Draw from nothing again (Del)</source>
        <translation>Volver a dibujar desde la nada (Supr)</translation>
    </message>
    <message>
        <source>The picture is too large to be opened.</source>
        <translation>La imagen es demasiado grande para abrirla.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay ninguna imagen que pegar. Copie una primero.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>Suelte aquí una imagen o haga clic para elegir una</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Cambiar la máscara</translation>
    </message>
    <message>
        <source>Drawn at %1 × %2 pixels.</source>
        <translation>Se dibuja con %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>What isn&apos;t marked keeps its pixels.</source>
        <translation>Lo que no está marcado conserva sus píxeles.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture.</source>
        <translation>«%1» no se puede leer como imagen.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourceWell</name>
    <message>
        <source>Source picture</source>
        <translation>Imagen de origen</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Haga clic para elegir una imagen (Intro), Ctrl+V pega una</translation>
    </message>
    <message>
        <source>Drag an edge or a corner to draw around the picture (arrows; Shift takes back, Ctrl+Z undoes). Click to choose another one (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Arrastre un borde o una esquina para dibujar alrededor de la imagen (flechas; Mayús retrocede, Ctrl+Z deshace). Haga clic para elegir otra (Intro), Ctrl+V pega una, Supr la quita</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Dibujando %1</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n lote en espera</numerusform>
            <numerusform>%n lotes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>What draws, and in which precision: %1</source>
        <translation>Qué dibuja y con qué precisión: %1</translation>
    </message>
    <message>
        <source>%1 of memory used, %2 free</source>
        <translation>%1 de memoria en uso, %2 libres</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StrengthBar</name>
    <message>
        <source>Draw nine</source>
        <translation>Dibujar nueve</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>Cuánto puede cambiar</translation>
    </message>
    <message>
        <source>How much may change: arrows move it, Enter draws</source>
        <translation>Cuánto puede cambiar: las flechas lo mueven, Intro dibuja</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How much of the picture is drawn anew</source>
        <translation>Cuánto de la imagen se dibuja de nuevo</translation>
    </message>
    <message>
        <source>barely changed</source>
        <translation>apenas cambia</translation>
    </message>
    <message>
        <source>close to the source</source>
        <translation>cerca del original</translation>
    </message>
    <message>
        <source>the same picture, told anew</source>
        <translation>la misma imagen, contada de nuevo</translation>
    </message>
    <message>
        <source>only its layout</source>
        <translation>solo su composición</translation>
    </message>
    <message>
        <source>all drawn anew</source>
        <translation>todo dibujado de nuevo</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StyleBar</name>
    <message>
        <source>Save style</source>
        <translation>Guardar estilo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keeps the prompt, the negative prompt and the settings under a name</source>
        <translation>Guarda el prompt, el prompt negativo y los ajustes con un nombre</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nombre del estilo</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Estilo %1</translation>
    </message>
    <message>
        <source>%1
F2 renames, Del deletes</source>
        <translation>%1
F2 cambia el nombre, Supr elimina</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Cambiar nombre…	F2</translation>
    </message>
    <message>
        <source>Save again as it stands now</source>
        <translation>Guardar de nuevo tal como está</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Eliminar	Supr</translation>
    </message>
    <message>
        <source>“%1” was saved anew.</source>
        <translation>«%1» se guardó de nuevo.</translation>
    </message>
    <message>
        <source>There is a style “%1” already.</source>
        <translation>Ya hay un estilo «%1».</translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>«%1» ahora es «%2».</translation>
    </message>
    <message>
        <source>The style “%1” was deleted.</source>
        <translation>Se eliminó el estilo «%1».</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Enter adds it; several are parted by commas</source>
        <translation>Intro la añade; varias se separan con comas</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>“%1” is not on all of the pictures; remove it</source>
        <translation>«%1» no está en todas las imágenes; quitarla</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagField</name>
    <message>
        <source>sky, blue, for the cover</source>
        <translation>cielo, azul, para la portada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags with commas between them; Enter keeps them</source>
        <translation>Etiquetas separadas por comas; Intro las guarda</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s)</source>
        <translation>
            <numerusform>Etiquetas de %n imagen</numerusform>
            <numerusform>Etiquetas de %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TemplatePreview</name>
    <message>
        <source>What the template becomes</source>
        <translation>En qué se convierte la plantilla</translation>
    </message>
    <message>
        <source>Show another; each of the nine gets its own</source>
        <translation>Mostrar otro; cada una de las nueve tiene el suyo</translation>
    </message>
    <message>
        <source>Show another expansion</source>
        <translation>Mostrar otro resultado</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>se convierte en: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ThumbnailDelegate</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta el archivo</translation>
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
            <numerusform>El modelo lee %n token de este prompt, hasta %1 a la vez. Un prompt más largo se lee por partes; no se omite nada.</numerusform>
            <numerusform>El modelo lee %n tokens de este prompt, hasta %1 a la vez. Un prompt más largo se lee por partes; no se omite nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>Longitud del prompt</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TopBar</name>
    <message>
        <source>Search your pictures</source>
        <translation>Buscar en sus imágenes</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TrashBar</name>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good</source>
        <translation>Eliminar para siempre todo lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Delete everything in the trash and its files for good? Imported files stay where they are.</source>
        <translation>¿Eliminar para siempre todo lo que hay en la papelera y sus archivos? Los archivos importados se quedan donde están.</translation>
    </message>
    <message>
        <source>Del puts a picture back into the library.</source>
        <translation>Supr devuelve una imagen a la biblioteca.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ViewerCaption</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Imagen anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Imagen siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Close the full view (Esc)</source>
        <translation>Cerrar la vista completa (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Remove the star (S)</source>
        <translation>Quitar la estrella (S)</translation>
    </message>
    <message>
        <source>Star this picture (S)</source>
        <translation>Poner estrella a esta imagen (S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How the picture was made (I)</source>
        <translation>Cómo se hizo la imagen (I)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WildcardPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Poner en el prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Comodines</translation>
    </message>
    <message>
        <source>Lists of your own for templates; Del deletes one</source>
        <translation>Listas suyas para plantillas; Supr elimina una</translation>
    </message>
    <message>
        <source>No wildcards yet. Name a list, e.g. colour, and write one entry a line; __colour__ in a prompt then draws one of them.</source>
        <translation>Aún no hay comodines. Dé nombre a una lista, p. ej. colour, y escriba una entrada por línea; __colour__ en un prompt saca entonces una de ellas.</translation>
    </message>
    <message>
        <source>New list, e.g. colour</source>
        <translation>Lista nueva, p. ej. colour</translation>
    </message>
    <message>
        <source>Name of a new wildcard</source>
        <translation>Nombre de un comodín nuevo</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; a / makes a folder. Enter adds it</source>
        <translation>Letras, cifras, - y _; una / hace una carpeta. Intro lo añade</translation>
    </message>
    <message>
        <source>Begins a new list (Enter in the field)</source>
        <translation>Empieza una lista nueva (Intro en el campo)</translation>
    </message>
    <message>
        <source>Entries of the wildcard</source>
        <translation>Entradas del comodín</translation>
    </message>
    <message>
        <source>One entry a line; # begins a comment, 3:: makes an entry three times as likely</source>
        <translation>Una entrada por línea; # empieza un comentario, 3:: hace una entrada tres veces más probable</translation>
    </message>
    <message>
        <source>Writes its name where the cursor stands in the prompt</source>
        <translation>Escribe su nombre donde está el cursor en el prompt</translation>
    </message>
    <message>
        <source>Delete this list (Del in the list)</source>
        <translation>Eliminar esta lista (Supr en la lista)</translation>
    </message>
    <message>
        <source>Delete the wildcard</source>
        <translation>Eliminar el comodín</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _ in a name.</source>
        <translation>Use letras, cifras, - y _ sueltos en un nombre.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
</context>
</TS>
