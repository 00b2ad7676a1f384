<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Batch</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1 entstehen</translation>
    </message>
    <message>
        <source>no prompt, the model draws what it likes</source>
        <translation>ohne Prompt, das Modell zeichnet, was es mag</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>drawn in %1, ranked in %2</source>
        <translation>gezeichnet in %1, bewertet in %2</translation>
    </message>
    <message>
        <source>model loaded in %1</source>
        <translation>Modell geladen in %1</translation>
    </message>
    <message>
        <source>drawn without a prompt</source>
        <translation>ohne Prompt gezeichnet</translation>
    </message>
    <message>
        <source>Waiting to draw %1</source>
        <translation>%1 warten darauf, gezeichnet zu werden</translation>
    </message>
    <message>
        <source>Cancelled · %1 of %2 kept</source>
        <translation>Abgebrochen · %1 von %2 bleiben</translation>
    </message>
    <message>
        <source>Stopped by an error · %1 of %2 drawn</source>
        <translation>Durch einen Fehler beendet · %1 von %2 gezeichnet</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>wird gezeichnet</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>noch nicht gezeichnet</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>shares rank %1</source>
        <translation>teilt sich Rang %1</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>anders als die übrigen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>alike %1</source>
        <translation>ähnlich %1</translation>
    </message>
</context>
<context>
    <name>ControlNets</name>
    <message>
        <source>models of another kind</source>
        <translation>Modelle einer anderen Art</translation>
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
        <translation>%1 ist beschädigt oder kein Bild.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk.</source>
        <translation>%1 ist nicht mehr auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Rated 5</source>
        <translation>Mit 5 bewertet</translation>
    </message>
    <message>
        <source>Rated %1 or more</source>
        <translation>Mit %1 oder mehr bewertet</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Made from a picture</source>
        <translation>Aus einem Bild entstanden</translation>
    </message>
    <message>
        <source>Drawn from a prompt</source>
        <translation>Aus einem Prompt gezeichnet</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Hier entstanden</translation>
    </message>
    <message>
        <source>Fitness %1 or more</source>
        <translation>Passung %1 oder mehr</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Nicht abgelehnt</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Similar to one picture</source>
        <translation>Einem Bild ähnlich</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Stichwort: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler angehalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>wird gezeichnet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <translation>fertig um %1</translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation>fertig in %1 s</translation>
    </message>
</context>
<context>
    <name>RecipeWording</name>
    <message>
        <source>32-bit float</source>
        <translation>32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>16-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Negative template</source>
        <translation>Negative Vorlage</translation>
    </message>
    <message>
        <source>%1, rescaled by %2</source>
        <translation>%1, Dämpfung %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 times as large, strength %2</source>
        <translation>%1-mal so groß, Stärke %2</translation>
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
        <translation>%1, Schritte um %2 versetzt</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Zweiter Durchgang</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>%1 times, by %2</source>
        <translation>%1-mal, mit %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a LoRA and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (text %3)</source>
        <comment>a LoRA and its weights</comment>
        <translation>%1 %2 (Text %3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Vergrößert</translation>
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
        <translation>tiefe Blöcke alle %1 Schritte</translation>
    </message>
    <message>
        <source>%1 % of tokens merged</source>
        <translation>%1 % der Tokens verschmolzen</translation>
    </message>
    <message>
        <source>%1, seen as %2</source>
        <comment>a ControlNet and what it sees</comment>
        <translation>%1, gesehen als %2</translation>
    </message>
    <message>
        <source>%1, from %2 % to %3 % of the steps</source>
        <comment>a control</comment>
        <translation>%1, von %2 % bis %3 % der Schritte</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Chosen for this prompt before %1 of 100 others</source>
        <translation>Für diesen Prompt vor %1 von 100 anderen gewählt</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Kein Prompt</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>Passung %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date, as QLocale writes it</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale writes it</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>mixed styles</source>
        <translation>gemischte Stile</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Was it moved or deleted outside the studio? The others are not affected.</source>
        <translation>Wurde es außerhalb des Studios verschoben oder gelöscht? Die anderen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t follow the schedule &quot;%2&quot;.</source>
        <translation>%1 kann dem Zeitplan „%2“ nicht folgen.</translation>
    </message>
    <message>
        <source>%1 checkpoint in one file.</source>
        <translation>%1: Checkpoint in einer Datei.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit its configuration: %2.</source>
        <translation>%1 passt nicht zu seiner Konfiguration: %2.</translation>
    </message>
    <message>
        <source>%1 has no %2.safetensors.</source>
        <translation>In %1 fehlt %2.safetensors.</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>In %1 fehlt der Tensor „%2“.</translation>
    </message>
    <message>
        <source>%1 holds no model that Ninefold knows.</source>
        <translation>%1 enthält kein Modell, das Ninefold kennt.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can rank pictures.</source>
        <translation>%1 enthält nichts, das Bilder bewerten kann.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or TIFF picture.</source>
        <translation>%1 ist kein PNG-, JPEG-, WebP- oder TIFF-Bild.</translation>
    </message>
    <message>
        <source>%1 is no PNG.</source>
        <translation>%1 ist kein PNG.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a model folder: model_index.json is missing.</source>
        <translation>%1 ist kein Modellordner: model_index.json fehlt.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 ist kein gültiges JSON: %2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>%1 is too large (%2 bytes) for what it should be.</source>
        <translation>%1 ist mit %2 Bytes zu groß für das, was es sein soll.</translation>
    </message>
    <message>
        <source>%1 misshapen (%2)</source>
        <translation>%1 mit falscher Form (%2)</translation>
    </message>
    <message>
        <source>%1 missing (%2)</source>
        <translation>%1 fehlen (%2)</translation>
    </message>
    <message>
        <source>%1 names no model folders.</source>
        <translation>%1 nennt keine Modellordner.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn in one job.</source>
        <translation>%1 Bilder lassen sich nicht in einem Auftrag zeichnen.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn.</source>
        <translation>%1 Bilder lassen sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn.</source>
        <translation>%1 Schritte lassen sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1 steps don&apos;t fit into the noise schedule of this model.</source>
        <translation>%1 Schritte passen nicht in den Rauschverlauf dieses Modells.</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>%1 unerwartet (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ninefold.</source>
        <translation>%1 wurde von einem neueren Ninefold geschrieben.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which Ninefold can&apos;t rank with.</source>
        <translation>%1: %2 ist %3, womit Ninefold nicht bewerten kann.</translation>
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
        <translation>%1[%2] ist %3</translation>
    </message>
    <message>
        <source>1 turns it off; 3 to 8 is usual.</source>
        <translation>1 schaltet sie aus; 3 bis 8 ist üblich.</translation>
    </message>
    <message>
        <source>A ControlNet: steers a model by an outline or a pose.</source>
        <translation>Ein ControlNet: lenkt ein Modell durch einen Umriss oder eine Haltung.</translation>
    </message>
    <message>
        <source>A LoRA: changes how a model draws.</source>
        <translation>Ein LoRA: ändert, wie ein Modell zeichnet.</translation>
    </message>
    <message>
        <source>A VAE: turns latents into pixels, draws nothing by itself.</source>
        <translation>Ein VAE: macht aus Latents Pixel, zeichnet allein nichts.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A file that is damaged or incomplete.</source>
        <translation>Eine Datei, die beschädigt oder unvollständig ist.</translation>
    </message>
    <message>
        <source>A mask needs a picture to redraw a part of.</source>
        <translation>Eine Maske braucht ein Bild, von dem ein Teil neu gezeichnet wird.</translation>
    </message>
    <message>
        <source>A mask needs a picture to start from.</source>
        <translation>Eine Maske braucht ein Ausgangsbild.</translation>
    </message>
    <message>
        <source>A model in the diffusers layout.</source>
        <translation>Ein Modell im Diffusers-Aufbau.</translation>
    </message>
    <message>
        <source>A picture needs at least one step.</source>
        <translation>Ein Bild braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>A quantised model in the GGUF format.</source>
        <translation>Ein quantisiertes Modell im GGUF-Format.</translation>
    </message>
    <message>
        <source>A strength below 1 needs a picture to start from.</source>
        <translation>Eine Stärke unter 1 braucht ein Ausgangsbild.</translation>
    </message>
    <message>
        <source>A text encoder: reads prompts, draws nothing by itself.</source>
        <translation>Ein Textencoder: liest Prompts, zeichnet allein nichts.</translation>
    </message>
    <message>
        <source>A text inside %1 unpacks to more than 16 MiB.</source>
        <translation>Ein Text in %1 ist entpackt größer als 16 MiB.</translation>
    </message>
    <message>
        <source>A weights file of a kind that Ninefold doesn&apos;t know.</source>
        <translation>Eine Gewichtsdatei einer Art, die Ninefold nicht kennt.</translation>
    </message>
    <message>
        <source>An embedding: a word that a model can learn.</source>
        <translation>Ein Embedding: ein Wort, das ein Modell lernen kann.</translation>
    </message>
    <message>
        <source>An image encoder such as CLIP: ranks pictures, draws nothing by itself.</source>
        <translation>Ein Bildencoder wie CLIP: bewertet Bilder, zeichnet allein nichts.</translation>
    </message>
    <message>
        <source>An upscaler: enlarges pictures.</source>
        <translation>Ein Upscaler: vergrößert Bilder.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Ein anderes Programm hält die Bibliothek fest.</translation>
    </message>
    <message>
        <source>At most 8192 px a side can be doubled.</source>
        <translation>Höchstens 8192 px je Seite lassen sich verdoppeln.</translation>
    </message>
    <message>
        <source>Both files must be of the same model.</source>
        <translation>Beide Dateien müssen vom selben Modell sein.</translation>
    </message>
    <message>
        <source>Can&apos;t delete %1: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t make the library folder %1: %2.</source>
        <translation>Der Bibliotheksordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has space.</source>
        <translation>Prüfen Sie, ob der Datenträger angeschlossen ist und Platz hat.</translation>
    </message>
    <message>
        <source>Check that the model is complete.</source>
        <translation>Prüfen Sie, ob das Modell vollständig ist.</translation>
    </message>
    <message>
        <source>Check that weights and config.json belong together.</source>
        <translation>Prüfen Sie, ob Gewichte und config.json zusammengehören.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Choose Euler or DPM++ 2M.</source>
        <translation>Wählen Sie Euler oder DPM++ 2M.</translation>
    </message>
    <message>
        <source>Choose a multiple of %1 from %1 to %2.</source>
        <translation>Wählen Sie ein Vielfaches von %1 von %1 bis %2.</translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>Wählen Sie eine kleinere Größe oder weniger Bilder auf einmal, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Wählen Sie einen anderen Ordner oder ändern Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose at most %1; 4 to 8 are enough.</source>
        <translation>Wählen Sie höchstens %1; 4 bis 8 genügen.</translation>
    </message>
    <message>
        <source>Choose auto, bf16 or f32.</source>
        <translation>Wählen Sie auto, bf16 oder f32.</translation>
    </message>
    <message>
        <source>Choose auto, f32, bf16 or fp16.</source>
        <translation>Wählen Sie auto, f32, bf16 oder fp16.</translation>
    </message>
    <message>
        <source>Choose cpu or cuda.</source>
        <translation>Wählen Sie cpu oder cuda.</translation>
    </message>
    <message>
        <source>Choose fewer steps.</source>
        <translation>Wählen Sie weniger Schritte.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1.</source>
        <translation>Wählen Sie von 1 bis %1.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000.</source>
        <translation>Wählen Sie von 1 bis 1000.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000; 8 to 30 is usual.</source>
        <translation>Wählen Sie von 1 bis 1000; 8 bis 30 ist üblich.</translation>
    </message>
    <message>
        <source>Choose it again and start a new job.</source>
        <translation>Wählen Sie es noch einmal und beginnen Sie einen neuen Auftrag.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wählen Sie eines von %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Zur Wahl stehen: %1.</translation>
    </message>
    <message>
        <source>Choose the folder in which the models are.</source>
        <translation>Wählen Sie den Ordner, in dem die Modelle liegen.</translation>
    </message>
    <message>
        <source>Choose the folder of a CLIPModel in the transformers layout.</source>
        <translation>Wählen Sie den Ordner eines CLIPModel im Transformers-Aufbau.</translation>
    </message>
    <message>
        <source>Choose the schedule &quot;automatic&quot; or another sampler.</source>
        <translation>Wählen Sie den Zeitplan „Automatisch“ oder einen anderen Sampler.</translation>
    </message>
    <message>
        <source>Chunks can be added only to a PNG.</source>
        <translation>Nur einem PNG lassen sich Blöcke hinzufügen.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit (ulimit -v).</source>
        <translation>Schließen Sie andere Programme oder heben Sie die Grenze an (ulimit -v).</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s extra_model_paths.yaml has headings with folders below them.</source>
        <translation>Die extra_model_paths.yaml von ComfyUI hat Überschriften mit Ordnern darunter.</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer folder again.</source>
        <translation>Kopieren Sie den Ordner „tokenizer“ des Modells noch einmal.</translation>
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
        <translation>DPM++ 2M mit frischem Rauschen in jedem Schritt: reiche Einzelheiten in 20 bis 30 Schritten.</translation>
    </message>
    <message>
        <source>Draw on the processor with --device cpu.</source>
        <translation>Zeichnen Sie mit --device cpu auf dem Prozessor.</translation>
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
        <translation>Euler mit frischem Rauschen in jedem Schritt: lebhafter, kommt nie zur Ruhe.</translation>
    </message>
    <message>
        <source>Export as PNG or WebP instead.</source>
        <translation>Exportieren Sie stattdessen als PNG oder WebP.</translation>
    </message>
    <message>
        <source>Exported pictures can be at most %1 px a side.</source>
        <translation>Exportierte Bilder können höchstens %1 px je Seite haben.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Felder sind %1.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For distilled models only: a picture in 2 to 8 steps.</source>
        <translation>Nur für destillierte Modelle: ein Bild in 2 bis 8 Schritten.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Heun</source>
        <translation>Heun</translation>
    </message>
    <message>
        <source>ICU lacks its Unicode normalization data.</source>
        <translation>In ICU fehlen die Daten zur Unicode-Normalisierung.</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>Bildencoder</translation>
    </message>
    <message>
        <source>Install Ninefold again or set NINEFOLD_RESOURCES to their folder.</source>
        <translation>Installieren Sie Ninefold neu oder setzen Sie NINEFOLD_RESOURCES auf ihren Ordner.</translation>
    </message>
    <message>
        <source>Is it a whole PNG, JPEG, WebP or TIFF file?</source>
        <translation>Ist es eine vollständige PNG-, JPEG-, WebP- oder TIFF-Datei?</translation>
    </message>
    <message>
        <source>It is damaged, or too large to be opened.</source>
        <translation>Es ist beschädigt oder zu groß, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Its parts don&apos;t belong together, or it isn&apos;t made to draw from text.</source>
        <translation>Seine Teile gehören nicht zusammen, oder es ist nicht dafür gemacht, nach Text zu zeichnen.</translation>
    </message>
    <message>
        <source>Job %1 already has picture %2.</source>
        <translation>Auftrag %1 hat Bild %2 schon.</translation>
    </message>
    <message>
        <source>Known are linear, scaled_linear and squaredcos_cap_v2.</source>
        <translation>Bekannt sind linear, scaled_linear und squaredcos_cap_v2.</translation>
    </message>
    <message>
        <source>Known models: %1.</source>
        <translation>Bekannte Modelle: %1.</translation>
    </message>
    <message>
        <source>LCM</source>
        <translation>LCM</translation>
    </message>
    <message>
        <source>Leave it out for a random one.</source>
        <translation>Lassen Sie ihn weg, wird einer ausgelost.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Make the mask as large as the picture.</source>
        <translation>Machen Sie die Maske so groß wie das Bild.</translation>
    </message>
    <message>
        <source>Mend it or delete it; it holds the list of your model folders.</source>
        <translation>Berichtigen oder löschen Sie sie; sie enthält die Liste Ihrer Modellordner.</translation>
    </message>
    <message>
        <source>Mend the line, or take the folder off the list.</source>
        <translation>Berichtigen Sie die Zeile oder nehmen Sie den Ordner von der Liste.</translation>
    </message>
    <message>
        <source>Models read only its first words: shorten it to 64 KiB or less.</source>
        <translation>Modelle lesen nur seine ersten Wörter: Kürzen Sie ihn auf höchstens 64 KiB.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Es ist kein Modell installiert.</translation>
    </message>
    <message>
        <source>Nothing to do: the studio finds its ranker by itself.</source>
        <translation>Nichts zu tun: Das Studio findet seinen Bewerter selbst.</translation>
    </message>
    <message>
        <source>Paint white where the picture should change.</source>
        <translation>Malen Sie weiß, wo sich das Bild ändern soll.</translation>
    </message>
    <message>
        <source>Predicts and corrects in one call: good pictures in 8 to 15 steps.</source>
        <translation>Sagt voraus und berichtigt in einem Zug: gute Bilder in 8 bis 15 Schritten.</translation>
    </message>
    <message>
        <source>Put ninefold.sqlite aside: a new one is made from the pictures.</source>
        <translation>Legen Sie ninefold.sqlite beiseite: Aus den Bildern entsteht eine neue.</translation>
    </message>
    <message>
        <source>Second order from the step before: sharp in 15 to 25 steps.</source>
        <translation>Zweite Ordnung aus dem vorigen Schritt: scharf in 15 bis 25 Schritten.</translation>
    </message>
    <message>
        <source>Second order: cleaner than Euler, at twice the time a step.</source>
        <translation>Zweite Ordnung: sauberer als Euler, bei doppelter Zeit je Schritt.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Something went wrong inside.</source>
        <translation>Im Inneren ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1</source>
        <translation>Im Inneren ist etwas schiefgegangen: %1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1</source>
        <translation>Stable Diffusion 1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1 and 2</source>
        <translation>Stable Diffusion 1 und 2</translation>
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
        <translation>Stable Diffusion XL Refiner</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>The UNet of a model; text encoder and VAE are missing.</source>
        <translation>Das UNet eines Modells; Textencoder und VAE fehlen.</translation>
    </message>
    <message>
        <source>The classic deterministic sampler: steady, and invertible.</source>
        <translation>Der klassische deterministische Sampler: stetig und umkehrbar.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written (%1).</source>
        <translation>Der Datenträger versagte beim Lesen oder Schreiben der Bibliothek (%1).</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t safetensors; get it again.</source>
        <translation>Die Datei ist beschädigt oder kein Safetensors; besorgen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm.</source>
        <translation>Die Datei ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>Die Dateien brauchen einen Namen.</translation>
    </message>
    <message>
        <source>The guidance scale must be from 0 to 100.</source>
        <translation>Die Führung muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>The height of %1 px can&apos;t be drawn.</source>
        <translation>Die Höhe von %1 px lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened or written (%1).</source>
        <translation>Die Bibliothek kann nicht geöffnet oder geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The library can&apos;t be written: the disk is full.</source>
        <translation>Die Bibliothek kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The library knows no state &quot;%1&quot; of a job.</source>
        <translation>Die Bibliothek kennt keinen Auftragszustand „%1“.</translation>
    </message>
    <message>
        <source>The library&apos;s database failed (%1).</source>
        <translation>Die Datenbank der Bibliothek hat versagt (%1).</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged (%1).</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The mask is %1 px, the picture %2 px.</source>
        <translation>Die Maske hat %1 px, das Bild %2 px.</translation>
    </message>
    <message>
        <source>The mask is black everywhere: nothing would be redrawn.</source>
        <translation>Die Maske ist überall schwarz: Nichts würde neu gezeichnet.</translation>
    </message>
    <message>
        <source>The models that come with Ninefold were not found.</source>
        <translation>Die mitgelieferten Modelle von Ninefold wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>The name has a { without its }.</source>
        <translation>Im Namen steht ein { ohne sein }.</translation>
    </message>
    <message>
        <source>The name has a } without its {.</source>
        <translation>Im Namen steht ein } ohne sein {.</translation>
    </message>
    <message>
        <source>The negative prompt is %1 bytes long.</source>
        <translation>Der negative Prompt ist %1 Bytes lang.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: %1 is %2.</source>
        <translation>Der Rauschverlauf dieses Modells ist nicht verwendbar: %1 ist %2.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: beta_schedule is &quot;%1&quot;.</source>
        <translation>Der Rauschverlauf dieses Modells ist nicht verwendbar: beta_schedule ist „%1“.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: it needs %1 betas between 0 and 1.</source>
        <translation>Der Rauschverlauf dieses Modells ist nicht verwendbar: Er braucht %1 Betas zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The noise schedule of this model is not a JSON object.</source>
        <translation>Der Rauschverlauf dieses Modells ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be read.</source>
        <translation>Das Bild %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture %1 claims to be %2x%3 px.</source>
        <translation>Das Bild %1 soll %2×%3 px groß sein.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>Das Bild %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as %1.</source>
        <translation>Das Bild kann nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as JPEG.</source>
        <translation>Das Bild kann nicht als JPEG geschrieben werden.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged.</source>
        <translation>Das Bild ist zu groß, um vergrößert zu werden.</translation>
    </message>
    <message>
        <source>The picture that this job starts from is gone.</source>
        <translation>Das Bild, von dem dieser Auftrag ausgeht, ist verschwunden.</translation>
    </message>
    <message>
        <source>The picture to be stored is no PNG.</source>
        <translation>Das Bild, das gesichert werden soll, ist kein PNG.</translation>
    </message>
    <message>
        <source>The picture&apos;s metadata can&apos;t be written: %1</source>
        <translation>Die Metadaten des Bildes können nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long.</source>
        <translation>Der Prompt ist %1 Bytes lang.</translation>
    </message>
    <message>
        <source>The prompt is longer than 256 MiB.</source>
        <translation>Der Prompt ist länger als 256 MiB.</translation>
    </message>
    <message>
        <source>The prompt is too long to be kept in a JPEG file.</source>
        <translation>Der Prompt ist zu lang, um in einer JPEG-Datei Platz zu finden.</translation>
    </message>
    <message>
        <source>The recipe is damaged: %1</source>
        <translation>Das Rezept ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>Die Suche ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The seed &quot;%1&quot; is not a whole number from 0 to 18446744073709551615.</source>
        <translation>Der Seed „%1“ ist keine ganze Zahl von 0 bis 18446744073709551615.</translation>
    </message>
    <message>
        <source>The simplest solver: quick, smooth, the same picture at any step count.</source>
        <translation>Der einfachste Löser: schnell, weich, dasselbe Bild bei jeder Schrittzahl.</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not WIDTHxHEIGHT.</source>
        <translation>Die Größe „%1“ hat nicht die Form BREITExHÖHE.</translation>
    </message>
    <message>
        <source>The source picture&apos;s id &quot;%1&quot; is no SHA-256.</source>
        <translation>Die Kennung „%1“ des Ausgangsbilds ist kein SHA-256.</translation>
    </message>
    <message>
        <source>The stored recipe</source>
        <translation>Das gespeicherte Rezept</translation>
    </message>
    <message>
        <source>The strength must be from 0 to 1.</source>
        <translation>Die Stärke muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The strength of the variation must be from 0 to 1.</source>
        <translation>Die Stärke der Variante muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The text encoder can&apos;t read these token ids.</source>
        <translation>Der Textencoder kann diese Token-Nummern nicht lesen.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 %2.</source>
        <translation>Die Tokenizer-Datei %1 %2.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s merges.txt speaks of &quot;%1&quot;, which is not in vocab.json.</source>
        <translation>Die merges.txt des Tokenizers nennt „%1“, das nicht in vocab.json steht.</translation>
    </message>
    <message>
        <source>The width of %1 px can&apos;t be drawn.</source>
        <translation>Die Breite von %1 px lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>There are no pictures for a contact sheet.</source>
        <translation>Es gibt keine Bilder für einen Kontaktbogen.</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>Eine Sammlung „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>Es gibt kein Gerät „%1“.</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Es gibt kein Feld {%1}.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Einen Auftrag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>Ein Modell „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Den Modellordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no picture format &quot;%1&quot;.</source>
        <translation>Ein Bildformat „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>Es gibt kein Bild zu sichern.</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;.</source>
        <translation>Eine Genauigkeit „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no sampler &quot;%1&quot;.</source>
        <translation>Einen Sampler „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>Einen Zeitplan „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for this job.</source>
        <translation>Für diesen Auftrag reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw: %1 MiB can&apos;t be had.</source>
        <translation>Der Speicher reicht nicht zum Zeichnen: %1 MiB sind nicht zu bekommen.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the library.</source>
        <translation>Der Speicher reicht nicht, um die Bibliothek zu lesen.</translation>
    </message>
    <message>
        <source>This machine has no CUDA device that this build can use.</source>
        <translation>Dieser Rechner hat kein CUDA-Gerät, das diese Fassung verwenden kann.</translation>
    </message>
    <message>
        <source>This program knows no such schedule.</source>
        <translation>Dieses Programm kennt keinen solchen Zeitplan.</translation>
    </message>
    <message>
        <source>This sampler can&apos;t draw with a model that predicts noise and has zero terminal SNR.</source>
        <translation>Dieser Sampler kann nicht mit einem Modell zeichnen, das Rauschen vorhersagt und am Ende ein SNR von null hat.</translation>
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
        <translation>Aktualisieren Sie Ninefold, um sie zu öffnen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Upscaler</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What is saved needs a name.</source>
        <translation>Was gesichert wird, braucht einen Namen.</translation>
    </message>
    <message>
        <source>Write for example 256x256.</source>
        <translation>Schreiben Sie zum Beispiel 256x256.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>„%1“ hat den unbekannten dtype „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of a picture.</source>
        <translation>„%1“ ist keine Änderung eines Bildes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a job.</source>
        <translation>„%1“ ist kein Zustand eines Auftrags.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside the file, which may be truncated</source>
        <translation>„%1“ liegt außerhalb der Datei, die vielleicht abgeschnitten ist</translation>
    </message>
    <message>
        <source>but one text encoder gives one width</source>
        <translation>aber ein Textencoder ergibt eine einzige Breite</translation>
    </message>
    <message>
        <source>fp16 can&apos;t be computed on the processor.</source>
        <translation>fp16 lässt sich auf dem Prozessor nicht rechnen.</translation>
    </message>
    <message>
        <source>has a wild id for &quot;%1&quot;</source>
        <translation>hat eine unmögliche Nummer für „%1“</translation>
    </message>
    <message>
        <source>has no pair in line %1</source>
        <translation>hat in Zeile %1 kein Paar</translation>
    </message>
    <message>
        <source>has no text for %1</source>
        <translation>hat keinen Text für %1</translation>
    </message>
    <message>
        <source>has no whole number for &quot;%1&quot;</source>
        <translation>hat keine ganze Zahl für „%1“</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>hat das besondere Token „%1“ nicht</translation>
    </message>
    <message>
        <source>leaves no room for a token</source>
        <translation>lässt keinen Platz für ein Token</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>ninefold.json</source>
        <translation>ninefold.json</translation>
    </message>
    <message>
        <source>ninefold.json: fitness.percentiles is not a list of 101 rising numbers.</source>
        <translation>ninefold.json: fitness.percentiles ist keine Liste von 101 steigenden Zahlen.</translation>
    </message>
    <message>
        <source>the UNet maps %1 channels to %2, but the latent has %3</source>
        <translation>das UNet bildet %1 Kanäle auf %2 ab, aber das Latent hat %3</translation>
    </message>
    <message>
        <source>the UNet&apos;s cross_attention_dim is %1, but the text encoder&apos;s width is %2</source>
        <translation>cross_attention_dim des UNet ist %1, aber die Breite des Textencoders ist %2</translation>
    </message>
    <message>
        <source>the autoencoder isn&apos;t one of colours</source>
        <translation>der Autoencoder ist keiner für Farben</translation>
    </message>
    <message>
        <source>the bytes of &quot;%1&quot; don&apos;t match its shape</source>
        <translation>die Bytes von „%1“ passen nicht zu seiner Form</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not that of a tensor</source>
        <translation>der Eintrag von „%1“ ist keiner eines Tensors</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>die Datei endet mitten in ihrem Kopf</translation>
    </message>
    <message>
        <source>the file is shorter than a header</source>
        <translation>die Datei ist kürzer als ein Kopf</translation>
    </message>
    <message>
        <source>the header claims to be above 100 MB</source>
        <translation>der Kopf soll größer als 100 MB sein</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>der Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is too large</source>
        <translation>die Form von „%1“ ist zu groß</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a shape or range that is no natural number</source>
        <translation>der Tensor „%1“ hat eine Form oder einen Bereich, der keine natürliche Zahl ist</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is there twice</source>
        <translation>den Tensor „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>die Tensoren „%1“ und „%2“ überschneiden sich</translation>
    </message>
    <message>
        <source>which Ninefold can&apos;t draw with</source>
        <translation>womit Ninefold nicht zeichnen kann</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide every width</source>
        <translation>was nicht jede Breite teilt</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide hidden_size</source>
        <translation>was hidden_size nicht teilt</translation>
    </message>
    <message>
        <source>which doesn&apos;t have one entry a level</source>
        <translation>was nicht einen Eintrag je Ebene hat</translation>
    </message>
    <message>
        <source>which doesn&apos;t mirror down_block_types</source>
        <translation>was down_block_types nicht spiegelt</translation>
    </message>
    <message>
        <source>which is neither true nor false</source>
        <translation>was weder true noch false ist</translation>
    </message>
    <message>
        <source>which is no list of names</source>
        <translation>was keine Liste von Namen ist</translation>
    </message>
    <message>
        <source>which is no list of sizes</source>
        <translation>was keine Liste von Größen ist</translation>
    </message>
    <message>
        <source>which is no list of true and false</source>
        <translation>was keine Liste aus true und false ist</translation>
    </message>
    <message>
        <source>which is no number</source>
        <translation>was keine Zahl ist</translation>
    </message>
    <message>
        <source>which is no object</source>
        <translation>was kein Objekt ist</translation>
    </message>
    <message>
        <source>which is no size</source>
        <translation>was keine Größe ist</translation>
    </message>
    <message>
        <source>which is no text</source>
        <translation>was kein Text ist</translation>
    </message>
    <message>
        <source>which is no whole number</source>
        <translation>was keine ganze Zahl ist</translation>
    </message>
    <message>
        <source>A wildcard can&apos;t be called &quot;%1&quot;.</source>
        <translation>Ein Platzhalter kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>Can&apos;t remove the wildcard __%1__: %2.</source>
        <translation>Der Platzhalter __%1__ kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>Every alternative of the template has the weight 0.</source>
        <translation>Alle Möglichkeiten der Vorlage haben das Gewicht 0.</translation>
    </message>
    <message>
        <source>Give one of them a weight above 0.</source>
        <translation>Geben Sie einer davon ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Make it with the Wildcards button, or put %1.txt into %2.</source>
        <translation>Legen Sie ihn mit dem Knopf „Platzhalter“ an, oder legen Sie %1.txt in %2.</translation>
    </message>
    <message>
        <source>Save its file again as UTF-8.</source>
        <translation>Speichern Sie seine Datei noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>Start it anew.</source>
        <translation>Beginnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Take one of these names out of its file.</source>
        <translation>Nehmen Sie einen dieser Namen aus seiner Datei.</translation>
    </message>
    <message>
        <source>The prompts of job %1 are lost.</source>
        <translation>Die Prompts von Auftrag %1 sind verloren.</translation>
    </message>
    <message>
        <source>The stored list of prompts</source>
        <translation>Die gespeicherte Liste der Prompts</translation>
    </message>
    <message>
        <source>The stored list of prompts is damaged: %1</source>
        <translation>Die gespeicherte Liste der Prompts ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The template grows into more than a prompt can hold.</source>
        <translation>Die Vorlage wird länger, als ein Prompt sein kann.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ is empty.</source>
        <translation>Der Platzhalter __%1__ ist leer.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ isn&apos;t UTF-8 text.</source>
        <translation>Der Platzhalter __%1__ ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ leads to itself: %2.</source>
        <translation>Der Platzhalter __%1__ führt zu sich selbst: %2.</translation>
    </message>
    <message>
        <source>There is no wildcard __%1__.</source>
        <translation>Einen Platzhalter __%1__ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use fewer wildcards or braces within each other.</source>
        <translation>Verschachteln Sie weniger Platzhalter oder Klammern.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _, and / for folders.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, - und einzelne _, und / für Ordner.</translation>
    </message>
    <message>
        <source>Write one entry a line into it.</source>
        <translation>Schreiben Sie in jede Zeile einen Eintrag.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw in %2 steps.</source>
        <translation>%1 kann nicht in %2 Schritten zeichnen.</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>In %1 fehlt %2.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor %2 of its index.</source>
        <translation>In %1 fehlt der Tensor %2 aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 lists no tensors.</source>
        <translation>%1 führt keine Tensoren auf.</translation>
    </message>
    <message>
        <source>%1 names no file for %2.</source>
        <translation>%1 nennt keine Datei für %2.</translation>
    </message>
    <message>
        <source>%1 points out of its folder: %2.</source>
        <translation>%1 verweist aus seinem Ordner hinaus: %2.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn in the second pass.</source>
        <translation>%1 Schritte lassen sich im zweiten Durchgang nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1: %2 has an unexpected shape.</source>
        <translation>%1: %2 hat eine unerwartete Form.</translation>
    </message>
    <message>
        <source>0 or 1 is usual.</source>
        <translation>0 oder 1 ist üblich.</translation>
    </message>
    <message>
        <source>0 to 1 guides all the way.</source>
        <translation>0 bis 1 führt durchgehend.</translation>
    </message>
    <message>
        <source>A PDF needs at least one picture, and no empty one.</source>
        <translation>Ein PDF braucht mindestens ein Bild, und kein leeres.</translation>
    </message>
    <message>
        <source>A picture that starts from another has no second pass.</source>
        <translation>Ein Bild, das von einem anderen ausgeht, hat keinen zweiten Durchgang.</translation>
    </message>
    <message>
        <source>Choose a folder in the diffusers layout, or a checkpoint file.</source>
        <translation>Wählen Sie einen Ordner im Diffusers-Aufbau oder eine Checkpoint-Datei.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000, or 0 for as many as in the first.</source>
        <translation>Wählen Sie von 1 bis 1000, oder 0 für so viele wie im ersten.</translation>
    </message>
    <message>
        <source>Choose from 1 to 4; 1 is no second pass.</source>
        <translation>Wählen Sie von 1 bis 4; 1 heißt kein zweiter Durchgang.</translation>
    </message>
    <message>
        <source>Choose torch-cpu or philox.</source>
        <translation>Wählen Sie torch-cpu oder philox.</translation>
    </message>
    <message>
        <source>Clip skip must be from 0 to 11.</source>
        <translation>Clip skip muss zwischen 0 und 11 liegen.</translation>
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
        <translation>DPM2 mit frischem Rauschen in jedem Schritt: reich an Einzelheiten, kommt nie zur Ruhe.</translation>
    </message>
    <message>
        <source>Don&apos;t trust this file; get the model in the safetensors format.</source>
        <translation>Trauen Sie dieser Datei nicht; besorgen Sie das Modell im Safetensors-Format.</translation>
    </message>
    <message>
        <source>Don&apos;t use this model; its index has been tampered with.</source>
        <translation>Verwenden Sie dieses Modell nicht; an seinem Verzeichnis wurde manipuliert.</translation>
    </message>
    <message>
        <source>Draw without it, or choose the larger size.</source>
        <translation>Zeichnen Sie ohne ihn, oder wählen Sie die größere Größe.</translation>
    </message>
    <message>
        <source>Files of different models may be mixed up; get them again.</source>
        <translation>Vielleicht sind Dateien verschiedener Modelle vermischt; besorgen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>For models distilled for it: a picture in 4 to 8 steps, and finer in more.</source>
        <translation>Für Modelle, die dafür destilliert sind: ein Bild in 4 bis 8 Schritten, feiner in mehr.</translation>
    </message>
    <message>
        <source>Fourth order from the steps before: smooth, and better with many steps.</source>
        <translation>Vierte Ordnung aus den vorigen Schritten: weich, und besser mit vielen Schritten.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Get the whole checkpoint rather than a pruned part of it.</source>
        <translation>Besorgen Sie den ganzen Checkpoint statt eines beschnittenen Teils davon.</translation>
    </message>
    <message>
        <source>Get the whole model, in one file or as a folder in the diffusers layout.</source>
        <translation>Besorgen Sie das ganze Modell, in einer Datei oder als Ordner im Diffusers-Aufbau.</translation>
    </message>
    <message>
        <source>It draws with Stable Diffusion 1, 2 and XL, whole, as a folder in the diffusers layout or as one file.</source>
        <translation>Es zeichnet mit vollständigen Stable Diffusion 1, 2 und XL, als Ordner im Diffusers-Aufbau oder als eine Datei.</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Models are checkpoints in one file, or folders with model_index.json.</source>
        <translation>Modelle sind Checkpoints in einer Datei oder Ordner mit model_index.json.</translation>
    </message>
    <message>
        <source>No model predicts &quot;%1&quot;.</source>
        <translation>Kein Modell sagt „%1“ vorher.</translation>
    </message>
    <message>
        <source>Second order along the slope of each step&apos;s middle, at twice the time.</source>
        <translation>Zweite Ordnung mit der Steigung in der Mitte jedes Schritts, bei doppelter Zeit.</translation>
    </message>
    <message>
        <source>TCD</source>
        <translation>TCD</translation>
    </message>
    <message>
        <source>The end of the guidance must be from 0 to 1.</source>
        <translation>Das Ende der Führung muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The enlarged height of %1 px can&apos;t be drawn.</source>
        <translation>Die vergrößerte Höhe von %1 px lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The enlarged width of %1 px can&apos;t be drawn.</source>
        <translation>Die vergrößerte Breite von %1 px lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; get it again.</source>
        <translation>Die Datei ist beschädigt oder von anderer Art; besorgen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged or was made to do harm; get it again from its source.</source>
        <translation>Die Datei ist beschädigt oder soll Schaden anrichten; besorgen Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>The file is incomplete or of another kind; get it again.</source>
        <translation>Die Datei ist unvollständig oder von anderer Art; besorgen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The guidance can&apos;t end before it begins.</source>
        <translation>Die Führung kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The noise &quot;%1&quot; can&apos;t be drawn here.</source>
        <translation>Das Rauschen „%1“ lässt sich hier nicht ziehen.</translation>
    </message>
    <message>
        <source>The rescale of the guidance must be from 0 to 1.</source>
        <translation>Die Dämpfung der Führung muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The second pass can&apos;t enlarge by this factor.</source>
        <translation>Der zweite Durchgang kann nicht um diesen Faktor vergrößern.</translation>
    </message>
    <message>
        <source>The start of the guidance must be from 0 to 1.</source>
        <translation>Der Anfang der Führung muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The strength of the second pass must be from 0 to 1.</source>
        <translation>Die Stärke des zweiten Durchgangs muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Third order with fresh noise at every step: at its best from 25 steps on.</source>
        <translation>Dritte Ordnung mit frischem Rauschen in jedem Schritt: am besten ab 25 Schritten.</translation>
    </message>
    <message>
        <source>This version draws with Stable Diffusion 1, 2 and XL.</source>
        <translation>Diese Fassung zeichnet mit Stable Diffusion 1, 2 und XL.</translation>
    </message>
    <message>
        <source>This version reads safetensors and PyTorch files.</source>
        <translation>Diese Fassung liest Safetensors- und PyTorch-Dateien.</translation>
    </message>
    <message>
        <source>Two looks a step along a noisy path: rich detail in 10 to 15 steps.</source>
        <translation>Zwei Blicke je Schritt auf einem verrauschten Weg: reiche Einzelheiten in 10 bis 15 Schritten.</translation>
    </message>
    <message>
        <source>Two looks a step and fresh noise: lively and clean, at twice the time.</source>
        <translation>Zwei Blicke je Schritt und frisches Rauschen: lebhaft und sauber, bei doppelter Zeit.</translation>
    </message>
    <message>
        <source>describes %1 as no tensor can be</source>
        <translation>beschreibt %1, wie kein Tensor sein kann</translation>
    </message>
    <message>
        <source>ends before its tensors</source>
        <translation>endet vor seinen Tensoren</translation>
    </message>
    <message>
        <source>ends inside &quot;%1&quot;</source>
        <translation>endet mitten in „%1“</translation>
    </message>
    <message>
        <source>ends inside its pickle</source>
        <translation>endet mitten in seinem Pickle</translation>
    </message>
    <message>
        <source>ends inside its tensors</source>
        <translation>endet mitten in seinen Tensoren</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>has a damaged list of its contents</source>
        <translation>hat ein beschädigtes Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>has a tensor larger than its numbers: %1</source>
        <translation>hat einen Tensor, der größer ist als seine Zahlen: %1</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; where it says</source>
        <translation>hat „%1“ nicht an der angegebenen Stelle</translation>
    </message>
    <message>
        <source>has no list of its contents; it is cut off</source>
        <translation>hat kein Inhaltsverzeichnis; das Ende fehlt</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>hat keinen Tensor „%1“</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; compressed, which PyTorch never does</source>
        <translation>enthält „%1“ komprimiert, was PyTorch nie tut</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>enthält keine Tensoren</translation>
    </message>
    <message>
        <source>holds numbers of a type that Ninefold doesn&apos;t know</source>
        <translation>enthält Zahlen einer Art, die Ninefold nicht kennt</translation>
    </message>
    <message>
        <source>holds the unknown pickle code %1</source>
        <translation>enthält den unbekannten Pickle-Code %1</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>enthält zu viele Werte</translation>
    </message>
    <message>
        <source>is a damaged pickle</source>
        <translation>ist ein beschädigtes Pickle</translation>
    </message>
    <message>
        <source>is an archive, but not one of PyTorch</source>
        <translation>ist ein Archiv, aber keines von PyTorch</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is no whole archive</source>
        <translation>ist kein vollständiges Archiv</translation>
    </message>
    <message>
        <source>lacks the numbers of %1</source>
        <translation>hat die Zahlen von %1 nicht</translation>
    </message>
    <message>
        <source>lists &quot;%1&quot; twice</source>
        <translation>führt „%1“ zweimal auf</translation>
    </message>
    <message>
        <source>lists too many files</source>
        <translation>führt zu viele Dateien auf</translation>
    </message>
    <message>
        <source>places %1 outside its numbers</source>
        <translation>legt %1 außerhalb seiner Zahlen</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the second text encoder</source>
        <translation>der Vektor des UNet passt nicht zum zweiten Textencoder</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the text encoder</source>
        <translation>der Vektor des UNet passt nicht zum Textencoder</translation>
    </message>
    <message>
        <source>the VAE</source>
        <translation>das VAE</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>der Entrauscher</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing</source>
        <translation>der Tensor „%1“ fehlt</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>der Textencoder</translation>
    </message>
    <message>
        <source>wants to run &quot;%1&quot;, which no model needs</source>
        <translation>will „%1“ ausführen, was kein Modell braucht</translation>
    </message>
    <message>
        <source>was written on a machine with another order of bytes</source>
        <translation>wurde auf einem Rechner mit anderer Byte-Reihenfolge geschrieben</translation>
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
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Denser steps at both ends: shape first, fine detail last.</source>
        <translation>Dichtere Schritte an beiden Enden: erst die Form, zuletzt die feinen Einzelheiten.</translation>
    </message>
    <message>
        <source>Denser steps where little noise is left (Karras et al. 2022).</source>
        <translation>Dichtere Schritte, wo wenig Rauschen übrig ist (Karras et al. 2022).</translation>
    </message>
    <message>
        <source>Each step takes the same share of the noise away.</source>
        <translation>Jeder Schritt nimmt denselben Anteil des Rauschens weg.</translation>
    </message>
    <message>
        <source>Even steps from the first training step to the last.</source>
        <translation>Gleichmäßige Schritte vom ersten bis zum letzten Trainingsschritt.</translation>
    </message>
    <message>
        <source>Even steps from the noisiest training step; best for few steps.</source>
        <translation>Gleichmäßige Schritte ab dem verrauschtesten Trainingsschritt; am besten bei wenigen Schritten.</translation>
    </message>
    <message>
        <source>Even steps of training, from the noisiest to the cleanest.</source>
        <translation>Gleichmäßige Trainingsschritte, vom verrauschtesten bis zum saubersten.</translation>
    </message>
    <message>
        <source>Even steps that end early: made for Lightning and Turbo.</source>
        <translation>Gleichmäßige Schritte, die früh enden: gemacht für Lightning und Turbo.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as DDIM was made for.</source>
        <translation>Gleichmäßige Schritte ohne das verrauschteste Ende, wofür DDIM gemacht ist.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as early models did.</source>
        <translation>Gleichmäßige Schritte ohne das verrauschteste Ende, wie bei frühen Modellen.</translation>
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
        <translation>Schritte, die für Stable Diffusion 1 als beste gemessen sind: gute Bilder in 10.</translation>
    </message>
    <message>
        <source>Steps measured to be best for Stable Diffusion XL: good pictures in 10.</source>
        <translation>Schritte, die für Stable Diffusion XL als beste gemessen sind: gute Bilder in 10.</translation>
    </message>
    <message>
        <source>The schedule that the model&apos;s configuration states.</source>
        <translation>Der Zeitplan, den die Konfiguration des Modells nennt.</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Whole training steps, evenly from the noisiest.</source>
        <translation>Ganze Trainingsschritte, gleichmäßig vom verrauschtesten an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t enlarge: %2.</source>
        <translation>%1 kann nicht vergrößern: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t steer: %2.</source>
        <translation>%1 kann nicht steuern: %2.</translation>
    </message>
    <message>
        <source>%1 computes no numbers (NaN) in %2.</source>
        <translation>%1 berechnet in %2 keine Zahlen (NaN).</translation>
    </message>
    <message>
        <source>%1 controls at a time are too many.</source>
        <translation>%1 Steuerungen auf einmal sind zu viele.</translation>
    </message>
    <message>
        <source>%1 has changed since it was loaded.</source>
        <translation>%1 hat sich geändert, seit es geladen wurde.</translation>
    </message>
    <message>
        <source>%1 holds no tiny decoder (TAESD).</source>
        <translation>%1 enthält keinen kleinen Decoder (TAESD).</translation>
    </message>
    <message>
        <source>%1 holds no weights.</source>
        <translation>%1 enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>%1 is 0, so it would change nothing</source>
        <translation>%1 ist 0 und würde also nichts ändern</translation>
    </message>
    <message>
        <source>%1 is damaged at %2: %3.</source>
        <translation>%1 ist bei %2 beschädigt: %3.</translation>
    </message>
    <message>
        <source>%1 is no ControlNet.</source>
        <translation>%1 ist kein ControlNet.</translation>
    </message>
    <message>
        <source>%1 is no VAE of latent diffusion.</source>
        <translation>%1 ist kein VAE der latenten Diffusion.</translation>
    </message>
    <message>
        <source>%1 is no aesthetic predictor.</source>
        <translation>%1 ist kein Bewerter für Ästhetik.</translation>
    </message>
    <message>
        <source>%1 is no embedding.</source>
        <translation>%1 ist kein Embedding.</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is no preview decoder.</source>
        <translation>%1 ist kein Vorschaudecoder.</translation>
    </message>
    <message>
        <source>%1 is no single number</source>
        <translation>%1 ist keine einzelne Zahl</translation>
    </message>
    <message>
        <source>%1 is no upscaler.</source>
        <translation>%1 ist kein Upscaler.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a LoRA that Ninefold knows: it holds &quot;%2&quot;.</source>
        <translation>%1 ist kein LoRA, das Ninefold kennt: Es enthält „%2“.</translation>
    </message>
    <message>
        <source>%1 layers can&apos;t be left out.</source>
        <translation>%1 Schichten lassen sich nicht weglassen.</translation>
    </message>
    <message>
        <source>0 to 1 is all the way; it can&apos;t end before it begins.</source>
        <translation>0 bis 1 ist der ganze Weg; sie kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>1 ist üblich.</translation>
    </message>
    <message>
        <source>&lt;/s&gt;</source>
        <translation>&lt;/s&gt;</translation>
    </message>
    <message>
        <source>A LoRA for %1: changes how a model draws.</source>
        <translation>Ein LoRA für %1: ändert, wie ein Modell zeichnet.</translation>
    </message>
    <message>
        <source>A control can&apos;t act in this part of the steps.</source>
        <translation>In diesem Teil der Schritte kann eine Steuerung nicht wirken.</translation>
    </message>
    <message>
        <source>A control needs a ControlNet.</source>
        <translation>Eine Steuerung braucht ein ControlNet.</translation>
    </message>
    <message>
        <source>A control needs a picture.</source>
        <translation>Eine Steuerung braucht ein Bild.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be enlarged by this factor.</source>
        <translation>Um diesen Faktor lässt sich ein Bild nicht vergrößern.</translation>
    </message>
    <message>
        <source>A preview decoder: shows what is being drawn.</source>
        <translation>Ein Vorschaudecoder: zeigt, was gerade gezeichnet wird.</translation>
    </message>
    <message>
        <source>An embedding for %1: a word that a model can learn.</source>
        <translation>Ein Embedding für %1: ein Wort, das ein Modell lernen kann.</translation>
    </message>
    <message>
        <source>An embedding holds one list of vectors, or one for each text encoder of Stable Diffusion XL.</source>
        <translation>Ein Embedding enthält eine Liste von Vektoren oder für jeden Textencoder von Stable Diffusion XL eine.</translation>
    </message>
    <message>
        <source>At most 16384 px a side and 64 million pixels can be made.</source>
        <translation>Möglich sind höchstens 16384 px je Seite und 64 Millionen Pixel.</translation>
    </message>
    <message>
        <source>Change the permissions of its folder; drawing waits until then.</source>
        <translation>Ändern Sie die Zugriffsrechte ihres Ordners; bis dahin wartet das Zeichnen.</translation>
    </message>
    <message>
        <source>Choose a ControlNet of the model&apos;s family, or draw without one.</source>
        <translation>Wählen Sie ein ControlNet aus der Familie des Modells, oder zeichnen Sie ohne.</translation>
    </message>
    <message>
        <source>Choose another VAE, or the model&apos;s own.</source>
        <translation>Wählen Sie einen anderen VAE oder den des Modells.</translation>
    </message>
    <message>
        <source>Choose epsilon, v_prediction, v_prediction_ztsnr or sample in models.json.</source>
        <translation>Wählen Sie in models.json epsilon, v_prediction, v_prediction_ztsnr oder sample.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Zur Wahl stehen %1.</translation>
    </message>
    <message>
        <source>Choose from 0 to %1.</source>
        <translation>Wählen Sie von 0 bis %1.</translation>
    </message>
    <message>
        <source>Choose from 32 to 2048, or 0 for what suits.</source>
        <translation>Wählen Sie von 32 bis 2048, oder 0 für das, was passt.</translation>
    </message>
    <message>
        <source>Choose latent, lanczos or an upscaler.</source>
        <translation>Wählen Sie latent, lanczos oder einen Upscaler.</translation>
    </message>
    <message>
        <source>Choose one above 1, up to 8.</source>
        <translation>Wählen Sie einen über 1 und bis 8.</translation>
    </message>
    <message>
        <source>Choose up to %1.</source>
        <translation>Wählen Sie höchstens %1.</translation>
    </message>
    <message>
        <source>Connect its disk or put the folder back; drawing waits until then. If it can&apos;t come back, restart Ninefold.</source>
        <translation>Schließen Sie ihren Datenträger an oder legen Sie den Ordner zurück; bis dahin wartet das Zeichnen. Kann sie nicht wiederkommen, starten Sie Ninefold neu.</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer files again.</source>
        <translation>Kopieren Sie die Tokenizer-Dateien des Modells noch einmal.</translation>
    </message>
    <message>
        <source>Draw in f32; if that doesn&apos;t help, its weights are damaged.</source>
        <translation>Zeichnen Sie in f32; hilft das nicht, sind seine Gewichte beschädigt.</translation>
    </message>
    <message>
        <source>Free some space: drawing waits and then goes on by itself.</source>
        <translation>Schaffen Sie etwas Platz: Das Zeichnen wartet und geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Get it again, or take its name out of the prompt.</source>
        <translation>Besorgen Sie es noch einmal, oder nehmen Sie seinen Namen aus dem Prompt.</translation>
    </message>
    <message>
        <source>Get taesd_decoder or taesdxl_decoder again.</source>
        <translation>Besorgen Sie taesd_decoder oder taesdxl_decoder noch einmal.</translation>
    </message>
    <message>
        <source>Get the LoRA again.</source>
        <translation>Besorgen Sie das LoRA noch einmal.</translation>
    </message>
    <message>
        <source>It falls back on bytes.</source>
        <translation>Sie weicht auf Bytes aus.</translation>
    </message>
    <message>
        <source>It has no piece for what is unknown.</source>
        <translation>Sie hat kein Stück für Unbekanntes.</translation>
    </message>
    <message>
        <source>It is cut off or no protocol buffer.</source>
        <translation>Sie ist abgeschnitten oder kein Protocol Buffer.</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Es ist für %1 gemacht.</translation>
    </message>
    <message>
        <source>It is made for another kind of model.</source>
        <translation>Es ist für eine andere Art von Modell gemacht.</translation>
    </message>
    <message>
        <source>It is no unigram model.</source>
        <translation>Sie ist kein Unigramm-Modell.</translation>
    </message>
    <message>
        <source>It must hold linear layers, the last of them to one number.</source>
        <translation>Er muss lineare Schichten enthalten, deren letzte zu einer einzigen Zahl führt.</translation>
    </message>
    <message>
        <source>Its weights are damaged: get the file again.</source>
        <translation>Seine Gewichte sind beschädigt: Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Near: %1.</source>
        <translation>Ähnlich: %1.</translation>
    </message>
    <message>
        <source>Ninefold draws with ControlNets for Stable Diffusion 1, 2 and XL.</source>
        <translation>Ninefold zeichnet mit ControlNets für Stable Diffusion 1, 2 und XL.</translation>
    </message>
    <message>
        <source>Ninefold enlarges with ESRGAN, Real-ESRGAN and its compact networks.</source>
        <translation>Ninefold vergrößert mit ESRGAN, Real-ESRGAN und dessen kompakten Netzen.</translation>
    </message>
    <message>
        <source>None is installed: put its file into a folder of models.</source>
        <translation>Nichts dergleichen ist installiert: Legen Sie die Datei in einen Modellordner.</translation>
    </message>
    <message>
        <source>Nothing to do: it is offered where pictures are enlarged.</source>
        <translation>Nichts zu tun: Er steht zur Wahl, wo Bilder vergrößert werden.</translation>
    </message>
    <message>
        <source>Nothing to do: previews use it by themselves.</source>
        <translation>Nichts zu tun: Vorschauen verwenden ihn von selbst.</translation>
    </message>
    <message>
        <source>One of its pieces is empty.</source>
        <translation>Eines ihrer Stücke ist leer.</translation>
    </message>
    <message>
        <source>One of these files belongs there: %1.</source>
        <translation>Eine dieser Dateien gehört dorthin: %1.</translation>
    </message>
    <message>
        <source>One picture is enlarged at a time.</source>
        <translation>Es wird immer nur ein Bild auf einmal vergrößert.</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>Vorschaudecoder</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or choose the model&apos;s own.</source>
        <translation>Legen Sie seine Datei in einen Modellordner, oder wählen Sie den des Modells.</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or take it out of the prompt.</source>
        <translation>Legen Sie seine Datei in einen Modellordner, oder nehmen Sie es aus dem Prompt.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Starten Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt, or choose a model that it fits.</source>
        <translation>Nehmen Sie seinen Namen aus dem Prompt, oder wählen Sie ein Modell, zu dem es passt.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt.</source>
        <translation>Nehmen Sie seinen Namen aus dem Prompt.</translation>
    </message>
    <message>
        <source>The ControlNet %1 is made for another kind of model: it reads text of %2 numbers, the model of %3.</source>
        <translation>Das ControlNet %1 ist für eine andere Art von Modell gemacht: Es liest Text aus %2 Zahlen, das Modell aus %3.</translation>
    </message>
    <message>
        <source>The LoRA %1 doesn&apos;t fit this model: it changes %2.</source>
        <translation>Das LoRA %1 passt nicht zu diesem Modell: Es ändert %2.</translation>
    </message>
    <message>
        <source>The LoRA %1 is another file than the one that this recipe was drawn with.</source>
        <translation>Das LoRA %1 ist eine andere Datei als die, mit der dieses Rezept gezeichnet wurde.</translation>
    </message>
    <message>
        <source>The VAE %1 doesn&apos;t fit this model: its latents have %2 channels at 1/%3 of the size, the model&apos;s %4 at 1/%5.</source>
        <translation>Der VAE %1 passt nicht zu diesem Modell: Seine Latents haben %2 Kanäle bei 1/%3 der Größe, die des Modells %4 bei 1/%5.</translation>
    </message>
    <message>
        <source>The VAE %1 holds numbers that are none (NaN or infinite).</source>
        <translation>Der VAE %1 enthält Zahlen, die keine sind (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>The VAE %1 is another file than the one that this recipe was drawn with.</source>
        <translation>Der VAE %1 ist eine andere Datei als die, mit der dieses Rezept gezeichnet wurde.</translation>
    </message>
    <message>
        <source>The disk of the library %1 is full.</source>
        <translation>Der Datenträger der Bibliothek %1 ist voll.</translation>
    </message>
    <message>
        <source>The embedding %1 holds numbers that are none (NaN or infinite).</source>
        <translation>Das Embedding %1 enthält Zahlen, die keine sind (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>The embedding %1 is another file than the one that this recipe was drawn with.</source>
        <translation>Das Embedding %1 ist eine andere Datei als die, mit der dieses Rezept gezeichnet wurde.</translation>
    </message>
    <message>
        <source>The embedding %1 is made for another kind of model: its vectors are %2 wide, this model&apos;s %3.</source>
        <translation>Das Embedding %1 ist für eine andere Art von Modell gemacht: Seine Vektoren sind %2 breit, die dieses Modells %3.</translation>
    </message>
    <message>
        <source>The embedding %1 takes %2 tokens; the model reads %3 at a time.</source>
        <translation>Das Embedding %1 belegt %2 Tokens; das Modell liest %3 auf einmal.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be written to.</source>
        <translation>In die Bibliothek %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library %1 is gone.</source>
        <translation>Die Bibliothek %1 ist verschwunden.</translation>
    </message>
    <message>
        <source>The models page says what it is.</source>
        <translation>Die Seite der Modelle sagt, was es ist.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged to %1 × %2 px.</source>
        <translation>Das Bild ist zu groß, um auf %1 × %2 px vergrößert zu werden.</translation>
    </message>
    <message>
        <source>The prompt is longer than 1 MiB.</source>
        <translation>Der Prompt ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The second pass needs something to enlarge with.</source>
        <translation>Der zweite Durchgang braucht etwas, womit er vergrößert.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 can&apos;t be used: %2</source>
        <translation>Die Tokenizer-Datei %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 lacks the special token &quot;%2&quot;.</source>
        <translation>Der Tokenizer-Datei %1 fehlt das besondere Token „%2“.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s table of characters is damaged.</source>
        <translation>Die Zeichentabelle des Tokenizers ist beschädigt.</translation>
    </message>
    <message>
        <source>The weight of a control must be from 0 to 2.</source>
        <translation>Das Gewicht einer Steuerung muss zwischen 0 und 2 liegen.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no ControlNet &quot;%1&quot;.</source>
        <translation>Ein ControlNet „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no LoRA &quot;%1&quot;.</source>
        <translation>Ein LoRA „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no VAE &quot;%1&quot;.</source>
        <translation>Einen VAE „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no embedding &quot;%1&quot;.</source>
        <translation>Ein Embedding „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no preprocessor &quot;%1&quot;.</source>
        <translation>Einen Vorverarbeiter „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no preview decoder &quot;%1&quot;.</source>
        <translation>Einen Vorschaudecoder „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no upscaler &quot;%1&quot;.</source>
        <translation>Einen Upscaler „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Tiles of %1 px can&apos;t be enlarged.</source>
        <translation>Kacheln von %1 px lassen sich nicht vergrößern.</translation>
    </message>
    <message>
        <source>Write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>Schreiben Sie &lt;lora:name:0.8&gt; oder &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in &lt;lora:%2:…&gt;.</source>
        <translation>„%1“ bedeutet in &lt;lora:%2:…&gt; nichts.</translation>
    </message>
    <message>
        <source>it holds numbers that are none (NaN or infinite)</source>
        <translation>es enthält Zahlen, die keine sind (NaN oder unendlich)</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>es ist ein %1</translation>
    </message>
    <message>
        <source>it is a %1 network</source>
        <translation>es ist ein %1-Netz</translation>
    </message>
    <message>
        <source>it is no ControlNet</source>
        <translation>es ist kein ControlNet</translation>
    </message>
    <message>
        <source>it is no upscaler that Ninefold knows</source>
        <translation>es ist kein Upscaler, den Ninefold kennt</translation>
    </message>
    <message>
        <source>it maps %1 channels, which are no colours</source>
        <translation>es bildet %1 Kanäle ab, die keine Farben sind</translation>
    </message>
    <message>
        <source>it maps to %1 channels, which are no colours</source>
        <translation>es bildet auf %1 Kanäle ab, die keine Farben sind</translation>
    </message>
    <message>
        <source>its config.json is damaged</source>
        <translation>seine config.json ist beschädigt</translation>
    </message>
    <message>
        <source>its rank of %1 is more than the layer has</source>
        <translation>sein Rang %1 ist höher, als die Schicht ihn hat</translation>
    </message>
    <message>
        <source>its two factors have different shapes</source>
        <translation>seine beiden Faktoren haben verschiedene Formen</translation>
    </message>
    <message>
        <source>its two factors have the ranks %1 and %2</source>
        <translation>seine beiden Faktoren haben die Ränge %1 und %2</translation>
    </message>
    <message>
        <source>no model_cfg</source>
        <translation>kein model_cfg</translation>
    </message>
    <message>
        <source>spiece.model</source>
        <translation>spiece.model</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is neither matrix nor kernel</source>
        <translation>der Tensor „%1“ ist weder Matrix noch Kernel</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is no kernel</source>
        <translation>der Tensor „%1“ ist kein Kernel</translation>
    </message>
    <message>
        <source>which is not the text tower&apos;s projection_size</source>
        <translation>was nicht die projection_size des Textturms ist</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how strong it is. %2</source>
        <translation>%1 sagt nicht, wie stark es ist. %2</translation>
    </message>
    <message>
        <source>%1 is quantized in a way that Ninefold doesn&apos;t know, at %2.</source>
        <translation>%1 ist auf eine Weise quantisiert, die Ninefold nicht kennt, bei %2.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Choose from 1 to 10 steps; 1 is without reuse.</source>
        <translation>Wählen Sie 1 bis 10 Schritte; 1 ist ohne Wiederverwendung.</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>Kanten (Canny)</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>It reads 8-bit floats with one scale a layer; get the model in fp16.</source>
        <translation>Es liest 8-Bit-Gleitkommazahlen mit einer Skala je Schicht; besorgen Sie das Modell in fp16.</translation>
    </message>
    <message>
        <source>It reads LoRA, LoCon, LoHa, LoKr and DoRA.</source>
        <translation>Es liest LoRA, LoCon, LoHa, LoKr und DoRA.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Nothing to do: the prompt panel offers it under Control.</source>
        <translation>Nichts zu tun: Das Prompt-Feld bietet es unter „Steuerung“ an.</translation>
    </message>
    <message>
        <source>PEFT notes that in adapter_config.json; put it beside the file.</source>
        <translation>PEFT vermerkt das in adapter_config.json; legen Sie diese neben die Datei.</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>Kritzelei</translation>
    </message>
    <message>
        <source>The deep blocks can&apos;t be reused this long.</source>
        <translation>Die tiefen Blöcke lassen sich nicht so lange wiederverwenden.</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>Der Anteil verschmolzener Tokens muss zwischen 0 und 0,75 liegen.</translation>
    </message>
    <message>
        <source>it has %1 magnitudes for a weight of %2 × %3</source>
        <translation>es hat %1 Beträge für ein Gewicht von %2 × %3</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it isn&apos;t a LoRA but of another kind</source>
        <translation>es ist kein LoRA, sondern von anderer Art</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; isn&apos;t the name of a layer</source>
        <translation>das Muster „%1“ ist nicht der Name einer Schicht</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AccelerationField</name>
    <message>
        <source>Block caching</source>
        <translation>Block-Cache</translation>
    </message>
    <message>
        <source>Token merging</source>
        <translation>Token-Verschmelzung</translation>
    </message>
    <message>
        <source>Cache off</source>
        <translation>Cache aus</translation>
    </message>
    <message>
        <source>Cache </source>
        <translation>Cache </translation>
    </message>
    <message>
        <source> steps</source>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>Merge off</source>
        <translation>Verschmelzen aus</translation>
    </message>
    <message>
        <source>Merge </source>
        <translation>Verschmelzen </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The deep levels of the network are worked out only every so many steps. Every third step: 1.7 times as fast with Stable Diffusion 1; the picture changes a little.</source>
        <translation>Die tiefen Ebenen des Netzes werden nur alle paar Schritte berechnet. Jeder dritte Schritt: mit Stable Diffusion 1 1,7-mal so schnell; das Bild ändert sich ein wenig.</translation>
    </message>
    <message>
        <source>Parts of the picture that are alike go through attention as one. At 50 %, a step of Stable Diffusion 1 has a tenth less to compute at 512 × 512, more in larger pictures.</source>
        <translation>Teile des Bildes, die sich gleichen, gehen gemeinsam durch die Attention. Bei 50 % hat ein Schritt von Stable Diffusion 1 bei 512 × 512 ein Zehntel weniger zu rechnen, bei größeren Bildern mehr.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AdvancedSettings</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Takes back the harsh contrast of strong guidance, from 0 to 1</source>
        <translation>Nimmt den harten Kontrast starker Führung zurück, von 0 bis 1</translation>
    </message>
    <message>
        <source>Guidance begins</source>
        <translation>Führung beginnt</translation>
    </message>
    <message>
        <source>Up to here the model roams, which makes pictures more varied</source>
        <translation>Bis hier schweift das Modell, das macht die Bilder vielfältiger</translation>
    </message>
    <message>
        <source>Guidance ends</source>
        <translation>Führung endet</translation>
    </message>
    <message>
        <source>From here on there is no guidance, which is faster and softer</source>
        <translation>Ab hier gibt es keine Führung, das ist schneller und weicher</translation>
    </message>
    <message>
        <source>Noise offset</source>
        <translation>Rauschversatz</translation>
    </message>
    <message>
        <source>Added to the seed for the noise of each step. 0 is usual; pictures of A1111 call it ENSD.</source>
        <translation>Wird für das Rauschen jedes Schritts zum Seed addiert. 0 ist üblich; Bilder von A1111 nennen es ENSD.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Whose random numbers a seed stands for: those of most programs, or those of A1111 on a graphics card, to make its pictures again</source>
        <translation>Für wessen Zufallszahlen ein Seed steht: die der meisten Programme oder die von A1111 auf einer Grafikkarte, um dessen Bilder wieder zu erzeugen</translation>
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
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>from </source>
        <translation>von </translation>
    </message>
    <message>
        <source>to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What turns latents into pixels; another one changes colours and detail</source>
        <translation>Was aus Latents Pixel macht; ein anderer ändert Farben und Einzelheiten</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Der des Modells</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AskBar</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Lassen (Esc)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BatchField</name>
    <message>
        <source>Number of pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>Drawn to choose from</source>
        <translation>Gezeichnet, um auszuwählen</translation>
    </message>
    <message>
        <source>Draws more pictures and shows those that fit the prompt best; the others are one click away</source>
        <translation>Zeichnet mehr Bilder und zeigt die, die am besten zum Prompt passen; die übrigen sind einen Klick entfernt</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>alle zeigen</translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation>die besten aus %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CardWords</name>
    <message>
        <source>Words it knows</source>
        <translation>Wörter, die es kennt</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Good first prompts</source>
        <translation>Gute erste Prompts</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareCanvas</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
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
        <translation>Bild wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Verglichene Bilder</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Select two to nine pictures in the gallery or among the nine and press C.
Or drop picture files here.</source>
        <translation>Wählen Sie zwei bis neun Bilder in der Galerie oder unter den neun und drücken Sie C.
Oder ziehen Sie Bilddateien hierher.</translation>
    </message>
    <message>
        <source>Choose in the gallery</source>
        <translation>In der Galerie auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found no room: nine are the most.</source>
        <translation>
            <numerusform>%n Bild fand keinen Platz: höchstens neun.</numerusform>
            <numerusform>%n Bilder fanden keinen Platz: höchstens neun.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more to compare: pick another picture elsewhere and press C, or drop one here.</source>
        <translation>Es fehlt noch eines: Wählen Sie anderswo ein Bild und drücken Sie C, oder ziehen Sie eines hierher.</translation>
    </message>
    <message>
        <source>The pictures differ in size; all are scaled to %1 × %2 px.</source>
        <translation>Die Bilder sind verschieden groß; alle werden auf %1 × %2 px skaliert.</translation>
    </message>
    <message>
        <source>What was dropped is no picture.</source>
        <translation>Was abgelegt wurde, ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareStrip</name>
    <message>
        <source>Use this recipe</source>
        <translation>Dieses Rezept verwenden</translation>
    </message>
    <message>
        <source>Put the recipe of this picture into the prompt panel (R)</source>
        <translation>Das Rezept dieses Bildes in das Prompt-Feld übernehmen (R)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take this picture out of the comparison; it stays in the library (Backspace)</source>
        <translation>Dieses Bild aus dem Vergleich nehmen; es bleibt in der Bibliothek (Rücktaste)</translation>
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
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Diesem Bild einen Stern geben</translation>
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
        <translation>gezeigt als %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Bild %1: %2</translation>
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
        <translation>das Modell kennt es</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>earlier prompt</source>
        <translation>früherer Prompt</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlCard</name>
    <message>
        <source>It begins to steer</source>
        <translation>Steuerung beginnt</translation>
    </message>
    <message>
        <source>From this share of the steps on; the first ones lay out the picture</source>
        <translation>Ab diesem Anteil der Schritte; die ersten legen den Bildaufbau fest</translation>
    </message>
    <message>
        <source>It ceases to steer</source>
        <translation>Steuerung endet</translation>
    </message>
    <message>
        <source>From here on the model finishes the picture by itself</source>
        <translation>Ab hier zeichnet das Modell das Bild allein zu Ende</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Each was trained to follow one kind of picture: edges, depth, a pose</source>
        <translation>Jedes wurde darauf trainiert, einer Art von Bild zu folgen: Kanten, Tiefe, einer Haltung</translation>
    </message>
    <message>
        <source>Remove this control</source>
        <translation>Diese Steuerung entfernen</translation>
    </message>
    <message>
        <source>Remove this control (Ctrl+Z brings it back)</source>
        <translation>Diese Steuerung entfernen (Strg+Z holt sie zurück)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Bilddatei wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Bild einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Use the selected picture</source>
        <translation>Ausgewähltes Bild verwenden</translation>
    </message>
    <message>
        <source>The one that the inspector shows</source>
        <translation>Das Bild, das der Inspektor zeigt</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>What is made of the picture before the ControlNet sees it. Maps of depth and poses are given as they are.</source>
        <translation>Was aus dem Bild gemacht wird, bevor das ControlNet es sieht. Tiefenkarten und Haltungen werden übergeben, wie sie sind.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How strongly the picture steers; 1 is usual</source>
        <translation>Wie stark das Bild steuert; 1 ist üblich</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>from </source>
        <translation>von </translation>
    </message>
    <message>
        <source>to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>Steuerung %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t made for this model. Choose another one.</source>
        <translation>Weggelassen: „%1“ ist nicht für dieses Modell gemacht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t on this machine. Choose another one, or put it into a folder of models.</source>
        <translation>Weggelassen: „%1“ ist nicht auf diesem Rechner. Wählen Sie ein anderes, oder legen Sie es in einen Modellordner.</translation>
    </message>
    <message>
        <source>Drop a picture, or click to choose</source>
        <translation>Bild ablegen oder zum Wählen klicken</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlPanel</name>
    <message>
        <source>Add a control</source>
        <translation>Steuerung hinzufügen</translation>
    </message>
    <message>
        <source>Let a picture steer, through a ControlNet</source>
        <translation>Ein Bild steuern lassen, durch ein ControlNet</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Control (%1)</source>
        <translation>Steuerung (%1)</translation>
    </message>
    <message>
        <source>Steer the drawing by the edges, lines, depth or pose of a picture</source>
        <translation>Das Zeichnen durch Kanten, Linien, Tiefe oder Haltung eines Bildes steuern</translation>
    </message>
    <message>
        <source>Add another control</source>
        <translation>Weitere Steuerung hinzufügen</translation>
    </message>
    <message>
        <source>There is no ControlNet on this machine. Put one into a folder of models.</source>
        <translation>Auf diesem Rechner gibt es kein ControlNet. Legen Sie eines in einen Modellordner.</translation>
    </message>
    <message>
        <source>None of your ControlNets is made for “%1”: they are for %2. Put one that is into a folder of models.</source>
        <translation>Keines Ihrer ControlNets ist für „%1“ gemacht: Sie sind für %2. Legen Sie ein passendes in einen Modellordner.</translation>
    </message>
    <message>
        <source>The picture that it was steered by isn&apos;t in the library.</source>
        <translation>Das Bild, durch das es gesteuert wurde, ist nicht in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlWell</name>
    <message>
        <source>Picture that steers</source>
        <translation>Steuerndes Bild</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Klicken, um ein Bild zu wählen (Eingabe), Strg+V fügt eines ein</translation>
    </message>
    <message>
        <source>Click to choose another picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Klicken, um ein anderes Bild zu wählen (Eingabe), Strg+V fügt eines ein, Entf entfernt es</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Was es sieht</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CreditField</name>
    <message>
        <source>Credits</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Your name for the credits</source>
        <translation>Ihr Name für die Credits</translation>
    </message>
    <message>
        <source>Your name, as exported files credit it</source>
        <translation>Ihr Name, wie ihn exportierte Dateien nennen</translation>
    </message>
    <message>
        <source>The other maker</source>
        <translation>Wer noch daran beteiligt ist</translation>
    </message>
    <message>
        <source>&amp; AI</source>
        <translation>&amp; KI</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Desk</name>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n Bild abgelehnt.</numerusform>
            <numerusform>%n Bilder abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Bilder in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Stichwörter von %n Bild geändert.</numerusform>
            <numerusform>Stichwörter von %n Bildern geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DrawingStyles</name>
    <message>
        <source>Drawing style</source>
        <translation>Zeichenstil</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Leaves the style open: each picture takes one by its seed</source>
        <translation>Lässt den Stil offen: Jedes Bild nimmt einen nach seinem Seed</translation>
    </message>
    <message>
        <source>Draws in the style “%1”</source>
        <translation>Zeichnet im Stil „%1“</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropBar</name>
    <message>
        <source>Use its recipe</source>
        <translation>Sein Rezept verwenden</translation>
    </message>
    <message>
        <source>Draw from this picture</source>
        <translation>Von diesem Bild aus zeichnen</translation>
    </message>
    <message>
        <source>Puts its prompt and settings into the prompt panel</source>
        <translation>Übernimmt Prompt und Einstellungen in das Prompt-Feld</translation>
    </message>
    <message>
        <source>The next pictures start from this one</source>
        <translation>Die nächsten Bilder gehen von diesem aus</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>There is no recipe in this picture.</source>
        <translation>In diesem Bild steckt kein Rezept.</translation>
    </message>
    <message>
        <source>Made with %1: %2</source>
        <translation>Erstellt mit %1: %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropVeil</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Bild hier ablegen</translation>
    </message>
    <message>
        <source>Drop the picture to read its recipe or to draw from it</source>
        <translation>Legen Sie das Bild ab, um sein Rezept zu lesen oder davon auszugehen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EmptyState</name>
    <message>
        <source>What shall we draw?</source>
        <translation>Was zeichnen wir?</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws</source>
        <translation>Strg+Eingabe zeichnet</translation>
    </message>
    <message>
        <source>There is no model to draw with</source>
        <translation>Es gibt kein Modell zum Zeichnen</translation>
    </message>
    <message>
        <source>Ninefold found no diffusion model. Put the folder of one (in diffusers layout) into the models folder of your library, or install Ninefold again, and restart.</source>
        <translation>Ninefold hat kein Diffusionsmodell gefunden. Legen Sie den Ordner eines Modells (im Diffusers-Aufbau) in den Ordner „models“ Ihrer Bibliothek oder installieren Sie Ninefold neu und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Draws nine pictures of it</source>
        <translation>Zeichnet neun Bilder davon</translation>
    </message>
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first.</source>
        <translation>Schreiben Sie, was Ihnen vorschwebt. Hier entstehen neun Bilder, auf Ihrem eigenen Rechner, und das Bild, das am besten zu Ihren Worten passt, steht vorn.</translation>
    </message>
    <message>
        <source>%1 Or begin with one of these:</source>
        <translation>%1 Oder beginnen Sie mit einem von diesen:</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EnlargeBar</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>Vergrößert mit</translation>
    </message>
    <message>
        <source>Lanczos invents nothing; an upscaler draws what might belong between the pixels</source>
        <translation>Lanczos erfindet nichts; ein Upscaler zeichnet, was zwischen die Pixel gehören könnte</translation>
    </message>
    <message>
        <source>How much larger</source>
        <translation>Wie viel größer</translation>
    </message>
    <message>
        <source>Factor of width and height</source>
        <translation>Faktor für Breite und Höhe</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × größer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportForm</name>
    <message>
        <source>Keep the recipe inside</source>
        <translation>Rezept mitgeben</translation>
    </message>
    <message>
        <source>Prompt, seed and settings go into the file, so that the picture can be made again. Without them the file says only that a model drew it, and your credit.</source>
        <translation>Prompt, Seed und Einstellungen kommen in die Datei, damit das Bild wieder entstehen kann. Ohne sie sagt die Datei nur, dass ein Modell es gezeichnet hat, und Ihren Credit.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Written into every file as its creator and credit</source>
        <translation>Wird als Urheber und Credit in jede Datei geschrieben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <translation>Kontaktbogen (PNG)</translation>
    </message>
    <message>
        <source>Contact sheet (PDF)</source>
        <translation>Kontaktbogen (PDF)</translation>
    </message>
    <message>
        <source>Lower makes smaller files, higher keeps more detail</source>
        <translation>Weniger macht kleinere Dateien, mehr bewahrt Einzelheiten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>The name still tells the prompt.</source>
        <translation>Der Name verrät noch den Prompt.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>%1 nach %2 exportiert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>All of its batch (%1)</source>
        <translation>Die ganze Reihe (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 exported. %3</source>
        <translation>%1 von %2 exportiert. %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExtendFields</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Pixels to draw on the left</source>
        <translation>Pixel, die links gezeichnet werden</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Pixels to draw above</source>
        <translation>Pixel, die darüber gezeichnet werden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Pixels to draw on the right</source>
        <translation>Pixel, die rechts gezeichnet werden</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Pixels to draw below</source>
        <translation>Pixel, die darunter gezeichnet werden</translation>
    </message>
    <message>
        <source>%1 (↑ and ↓)</source>
        <translation>%1 (↑ und ↓)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FactRow</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
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
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This picture beside the one it was made from</source>
        <translation>Dieses Bild neben dem, aus dem es entstand</translation>
    </message>
    <message>
        <source>Go to the picture: %1</source>
        <translation>Zum Bild: %1</translation>
    </message>
    <message>
        <source>Made from this one (the first %1 of %2)</source>
        <translation>Daraus entstanden (die ersten %1 von %2)</translation>
    </message>
    <message>
        <source>Made from this one</source>
        <translation>Daraus entstanden</translation>
    </message>
    <message>
        <source>A variation of</source>
        <translation>Eine Variante von</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Gezeichnet aus</translation>
    </message>
    <message>
        <source>Repainted from</source>
        <translation>Teilweise neu gezeichnet aus</translation>
    </message>
    <message>
        <source>Extended from</source>
        <translation>Erweitert aus</translation>
    </message>
    <message>
        <source>Enlarged from</source>
        <translation>Vergrößert aus</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileSection</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Den Ordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Copy where the file lies</source>
        <translation>Kopiert, wo die Datei liegt</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist verschwunden</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search the gallery</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts, tags, notes, models</source>
        <translation>Prompts, Stichwörter, Notizen, Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Search as you type (Ctrl+F)</source>
        <translation>Suchen beim Tippen (Strg+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some pictures: by rating, model, date and more</source>
        <translation>Nur manche Bilder zeigen: nach Wertung, Modell, Datum und mehr</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche sichern</translation>
    </message>
    <message>
        <source>Keep this search in the list at the left</source>
        <translation>Diese Suche in der Liste links behalten</translation>
    </message>
    <message>
        <source>Name of the search, then Enter</source>
        <translation>Name der Suche, dann Eingabe</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Group pictures</source>
        <translation>Bilder gruppieren</translation>
    </message>
    <message>
        <source>Which pictures stand together</source>
        <translation>Welche Bilder beisammenstehen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Nach Prompt</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+-)</source>
        <translation>Größe der Bilder (Strg++ und Strg+-)</translation>
    </message>
    <message>
        <source>Click to show pictures without this condition</source>
        <translation>Klicken, um Bilder ohne diese Bedingung zu zeigen</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Back to the whole library</source>
        <translation>Zurück zur ganzen Bibliothek</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Entstanden in</translation>
    </message>
    <message>
        <source>Show only pictures for which this holds</source>
        <translation>Nur Bilder zeigen, für die das gilt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
    <message>
        <source>The first day means any day</source>
        <translation>Der erste Tag bedeutet: beliebiger Tag</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FitnessMeter</name>
    <message>
        <source>Not ranked</source>
        <translation>Nicht bewertet</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>A folder with models, or the folder of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Ein Ordner mit Modellen, oder der von AUTOMATIC1111 oder ComfyUI. Nichts wird kopiert.</translation>
    </message>
    <message>
        <source>%1
The studio&apos;s own</source>
        <translation>%1
Vom Studio selbst</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take off the list. The files stay where they are.</source>
        <translation>Von der Liste nehmen. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Einen Ordner mit Modellen hinzufügen</translation>
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
        <translation>Vollansicht: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryActions</name>
    <message>
        <source>Full view</source>
        <translation>Vollansicht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Rezept wiederherstellen</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Copy with recipe</source>
        <translation>Mit Rezept kopieren</translation>
    </message>
    <message>
        <source>Compare	C</source>
        <translation>Vergleichen	C</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Mit %1 bewerten</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Wertung</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Stichwort …</translation>
    </message>
    <message>
        <source>Put into a new collection…</source>
        <translation>In eine neue Sammlung legen …</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Aus dieser Sammlung nehmen</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>Von diesem Bild ausgehen</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <translation>Nicht mehr ablehnen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryEdits</name>
    <message numerus="yes">
        <source>%n picture(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n Bild mit „%1“ versehen.</numerusform>
            <numerusform>%n Bilder mit „%1“ versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n picture(s).</source>
        <translation>
            <numerusform>Stichwort „%1“ von %n Bild entfernt.</numerusform>
            <numerusform>Stichwort „%1“ von %n Bildern entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put into “%1”.</source>
        <translation>
            <numerusform>%n Bild in „%1“ gelegt.</numerusform>
            <numerusform>%n Bilder in „%1“ gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out of “%1”.</source>
        <translation>
            <numerusform>%n Bild aus „%1“ genommen.</numerusform>
            <numerusform>%n Bilder aus „%1“ genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Bilder in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put back into the library.</source>
        <translation>
            <numerusform>%n Bild in die Bibliothek zurückgelegt.</numerusform>
            <numerusform>%n Bilder in die Bibliothek zurückgelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The library can&apos;t be read</source>
        <translation>Die Bibliothek lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No picture matches “%1”</source>
        <translation>Kein Bild passt zu „%1“</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Del moves a picture here, Undo brings it back.</source>
        <translation>Entf legt ein Bild hierher, Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>Noch nichts mit Stern</translation>
    </message>
    <message>
        <source>Press S on a picture that you want to find again.</source>
        <translation>Drücken Sie S auf einem Bild, das Sie wiederfinden möchten.</translation>
    </message>
    <message>
        <source>Nothing yet: what you draw appears here</source>
        <translation>Noch nichts: Was Sie zeichnen, erscheint hier</translation>
    </message>
    <message>
        <source>Tag for the selected pictures, then Enter; a minus in front takes it off</source>
        <translation>Stichwort für die ausgewählten Bilder, dann Eingabe; ein Minus davor entfernt es</translation>
    </message>
    <message>
        <source>Tag for the selected pictures</source>
        <translation>Stichwort für die ausgewählten Bilder</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>An import is under way; drop these again when it is done.</source>
        <translation>Ein Import läuft noch; legen Sie diese danach noch einmal ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted for good.</source>
        <translation>
            <numerusform>%n Bild endgültig gelöscht.</numerusform>
            <numerusform>%n Bilder endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter, or import a folder of pictures from another program.</source>
        <translation>Schreiben Sie einen Prompt und drücken Sie Strg+Eingabe, oder importieren Sie einen Ordner mit Bildern eines anderen Programms.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Diese Sammlung ist leer</translation>
    </message>
    <message>
        <source>Drag pictures here from the gallery.</source>
        <translation>Ziehen Sie Bilder aus der Galerie hierher.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags, the notes or the model, and every filter must hold.</source>
        <translation>Jedes Wort muss in Prompt, Stichwörtern, Notizen oder Modell vorkommen, und jeder Filter muss gelten.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>No picture passes all filters</source>
        <translation>Kein Bild besteht alle Filter</translation>
    </message>
    <message>
        <source>Remove one of them above, or all.</source>
        <translation>Entfernen Sie einen davon oben, oder alle.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HashRow</name>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet …</translation>
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
        <translation>Kein Kapitel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HiresField</name>
    <message>
        <source>Second pass</source>
        <translation>Zweiter Durchgang</translation>
    </message>
    <message>
        <source>Draws each picture once more, this much larger, for finer detail. Pictures that start from another have no second pass.</source>
        <translation>Zeichnet jedes Bild noch einmal, um so viel größer, mit feineren Einzelheiten. Bilder, die von einem anderen ausgehen, haben keinen zweiten Durchgang.</translation>
    </message>
    <message>
        <source>Strength of the second pass</source>
        <translation>Stärke des zweiten Durchgangs</translation>
    </message>
    <message>
        <source>How much the second pass may change, from 0 to 1</source>
        <translation>Wie viel der zweite Durchgang ändern darf, von 0 bis 1</translation>
    </message>
    <message>
        <source>Steps of the second pass</source>
        <translation>Schritte des zweiten Durchgangs</translation>
    </message>
    <message>
        <source>As many as in the first unless you say so</source>
        <translation>So viele wie im ersten, wenn Sie nichts anderes sagen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × größer</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>Vergrößert mit</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Strength </source>
        <translation>Stärke </translation>
    </message>
    <message>
        <source>Same steps</source>
        <translation>Gleiche Schritte</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> Schritte</translation>
    </message>
    <message>
        <source>Latent invents more detail; Lanczos and upscalers keep closer to the first picture</source>
        <translation>Latent erfindet mehr Einzelheiten; Lanczos und Upscaler bleiben näher am ersten Bild</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HistoryPopup</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Ihre Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Earlier prompts, newest first</source>
        <translation>Frühere Prompts, neueste zuerst</translation>
    </message>
    <message>
        <source>Prompts you draw will be listed here.</source>
        <translation>Prompts, die Sie zeichnen, stehen dann hier.</translation>
    </message>
    <message>
        <source>No earlier prompt has these words.</source>
        <translation>Kein früherer Prompt enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message>
        <source>The files stay where they are; Ninefold remembers the place.</source>
        <translation>Die Dateien bleiben, wo sie sind; Ninefold merkt sich den Ort.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was imported so far stays in the library</source>
        <translation>Was schon importiert ist, bleibt in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n picture(s)</source>
        <translation>
            <numerusform>Import: %1 von %n Bild</numerusform>
            <numerusform>Import: %1 von %n Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported.</source>
        <translation>
            <numerusform>%n Bild importiert.</numerusform>
            <numerusform>%n Bilder importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) nothing about how it was made.</source>
        <translation>
            <numerusform>%n davon sagt nicht, wie es entstand.</numerusform>
            <numerusform>%n davon sagen nicht, wie sie entstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) found again.</source>
        <translation>
            <numerusform>%n wurde wiedergefunden.</numerusform>
            <numerusform>%n wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read: %1</source>
        <translation>
            <numerusform>%n Datei kann nicht gelesen werden: %1</numerusform>
            <numerusform>%n Dateien können nicht gelesen werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InfoOverlay</name>
    <message>
        <source>How the picture was made</source>
        <translation>Wie das Bild entstand</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorHeader</name>
    <message>
        <source>What they have in common stands below; changes go to all of them.</source>
        <translation>Unten steht, was ihnen gemeinsam ist; Änderungen gelten für alle.</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>A file that is not in the library</source>
        <translation>Eine Datei außerhalb der Bibliothek</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>Dieses Bild wurde noch nicht bewertet</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Diesem Bild einen Stern geben</translation>
    </message>
    <message>
        <source>Remove the stars</source>
        <translation>Sterne entfernen</translation>
    </message>
    <message>
        <source>Star all of them</source>
        <translation>Alle mit Stern versehen</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date, as QLocale writes it</comment>
        <translation>dd.MM.yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n that are selected; changes here go to these alone.</source>
        <translation>
            <numerusform>Das erste von %n ausgewählten; Änderungen hier gelten nur dafür.</numerusform>
            <numerusform>Das erste von %n ausgewählten; Änderungen hier gelten nur für diese.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Kein Bild gewählt</translation>
    </message>
    <message>
        <source>Pick a picture to see how it was made.</source>
        <translation>Wählen Sie ein Bild, um zu sehen, wie es entstand.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Put this recipe back into the prompt panel</source>
        <translation>Dieses Rezept wieder in die Eingabe übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Restore a part of the recipe</source>
        <translation>Einen Teil des Rezepts wiederherstellen</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>Nur den Prompt</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Nur den Seed</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>Nur die Einstellungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold these pictures against each other (C)</source>
        <translation>Diese Bilder nebeneinanderhalten (C)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JobNotifier</name>
    <message>
        <source>The drawing stopped</source>
        <translation>Das Zeichnen wurde angehalten</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>Ihre Bilder sind fertig</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>zeichnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>generate next, in front of the queue</source>
        <translation>als Nächstes zeichnen, vor der Warteschlange</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel what is drawn; else go to the pictures</source>
        <translation>Zeichnen abbrechen; sonst zu den Bildern</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓</source>
        <translation>Alt+↑  Alt+↓</translation>
    </message>
    <message>
        <source>earlier and later prompts</source>
        <translation>frühere und spätere Prompts</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>pick a picture</source>
        <translation>ein Bild wählen</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>go from picture to picture</source>
        <translation>von Bild zu Bild gehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>full view</source>
        <translation>Vollansicht</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>write the prompt</source>
        <translation>den Prompt schreiben</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>F7  F8</source>
        <translation>F7  F8</translation>
    </message>
    <message>
        <source>fold the prompt, the inspector</source>
        <translation>Prompt-Feld, Inspektor einklappen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare what is selected; again: back</source>
        <translation>Auswahl vergleichen; nochmals: zurück</translation>
    </message>
    <message>
        <source>G  W  O  B  D</source>
        <translation>G  W  O  B  D</translation>
    </message>
    <message>
        <source>comparing: side by side, wipe, onion skin, blink, difference</source>
        <translation>Vergleich: nebeneinander, wischen, Zwiebelschale, blinken, Unterschied</translation>
    </message>
    <message>
        <source>T  P  M</source>
        <translation>T  P  M</translation>
    </message>
    <message>
        <source>comparing: swap A and B, stop blinking, smooth pixels</source>
        <translation>Vergleich: A und B tauschen, Blinken anhalten, Pixel glätten</translation>
    </message>
    <message>
        <source>+  −  0  Z</source>
        <translation>+  −  0  Z</translation>
    </message>
    <message>
        <source>zoom in, out, to fit, to pixels</source>
        <translation>hinein, heraus, einpassen, auf Pixel zoomen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>take a picture out of the comparison</source>
        <translation>ein Bild aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>copy the picture and its recipe</source>
        <translation>Bild und Rezept kopieren</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Strg+U</translation>
    </message>
    <message>
        <source>draw from the picture</source>
        <translation>vom Bild aus zeichnen</translation>
    </message>
    <message>
        <source>Ctrl+1  Ctrl+2  Ctrl+3</source>
        <translation>Strg+1  Strg+2  Strg+3</translation>
    </message>
    <message>
        <source>the nine, the gallery, comparing</source>
        <translation>die neun, die Galerie, der Vergleich</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Strg+4</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>die Modelle</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>das Handbuch</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Ctrl+↑  Ctrl+↓</source>
        <translation>Strg+↑  Strg+↓</translation>
    </message>
    <message>
        <source>more or less weight for the selected words</source>
        <translation>mehr oder weniger Gewicht für die gewählten Wörter</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>search the earlier prompts</source>
        <translation>frühere Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Shift+arrows  Ctrl+A</source>
        <translation>Umschalt+Pfeile  Strg+A</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>mehrere wählen</translation>
    </message>
    <message>
        <source>Alt+←  Alt+→</source>
        <translation>Alt+←  Alt+→</translation>
    </message>
    <message>
        <source>put a picture elsewhere</source>
        <translation>ein Bild anderswohin stellen</translation>
    </message>
    <message>
        <source>S  X  T</source>
        <translation>S  X  T</translation>
    </message>
    <message>
        <source>star, reject, tags</source>
        <translation>Stern, ablehnen, Stichwörter</translation>
    </message>
    <message>
        <source>V  M</source>
        <translation>V  M</translation>
    </message>
    <message>
        <source>variations, more like this</source>
        <translation>Varianten, mehr davon</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>1 – 5  X  I</source>
        <translation>1 – 5  X  I</translation>
    </message>
    <message>
        <source>in full view: rate, reject, how it was made</source>
        <translation>in der Vollansicht: werten, ablehnen, wie es entstand</translation>
    </message>
    <message>
        <source>X  T  F</source>
        <translation>X  T  F</translation>
    </message>
    <message>
        <source>gallery: reject, tag, find similar pictures</source>
        <translation>Galerie: ablehnen, Stichwort, ähnliche suchen</translation>
    </message>
    <message>
        <source>1 – 5  0</source>
        <translation>1 – 5  0</translation>
    </message>
    <message>
        <source>gallery: rate, take the rating away</source>
        <translation>Galerie: werten, Wertung entfernen</translation>
    </message>
    <message>
        <source>Ctrl+G  Ctrl+Z</source>
        <translation>Strg+G  Strg+Z</translation>
    </message>
    <message>
        <source>gallery: new collection, undo</source>
        <translation>Galerie: neue Sammlung, rückgängig</translation>
    </message>
    <message>
        <source>enlarge</source>
        <translation>vergrößern</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KnownLoras</name>
    <message>
        <source>“%1” is no weight: write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>„%1“ ist kein Gewicht: Schreiben Sie &lt;lora:name:0.8&gt; oder &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>There is no LoRA “%1”.</source>
        <translation>Ein LoRA „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Ähnlich: %1</translation>
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
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The rating was removed.</source>
        <translation>Die Wertung wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n of 5.</source>
        <translation>
            <numerusform>Mit %n von 5 bewertet.</numerusform>
            <numerusform>Mit %n von 5 bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n Bild mit Stern versehen.</numerusform>
            <numerusform>%n Bilder mit Stern versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) was removed.</source>
        <translation>
            <numerusform>Stern von %n Bild entfernt.</numerusform>
            <numerusform>Stern von %n Bildern entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n Bild abgelehnt.</numerusform>
            <numerusform>%n Bilder abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) no longer rejected.</source>
        <translation>
            <numerusform>%n Bild nicht mehr abgelehnt.</numerusform>
            <numerusform>%n Bilder nicht mehr abgelehnt.</numerusform>
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
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Strg+1</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Strg+2</translation>
    </message>
    <message>
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>Das Bild wurde mit „%1“ gezeichnet, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>Alles andere ist wiederhergestellt; ein anderes Modell zeichnet ein anderes Bild.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Full screen	F11</source>
        <translation>Vollbild	F11</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>Beenden	Strg+Q</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>Prompt-Feld</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Strg+3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>Alle Tasten	?</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) on the Compare page</source>
        <translation>
            <numerusform>%n Bild auf der Vergleichsseite</numerusform>
            <numerusform>%n Bilder auf der Vergleichsseite</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranker: pictures stand as they were drawn.</source>
        <translation>Es gibt keinen Bewerter: Die Bilder stehen, wie sie gezeichnet wurden.</translation>
    </message>
    <message>
        <source>The ranker “%1” knows %2 only: of pictures of “%3”, its order and fitness say little. Put a CLIP or SigLIP into a folder of models.</source>
        <translation>Der Bewerter „%1“ kennt nur %2: Bei Bildern von „%3“ sagen Reihenfolge und Passung wenig. Legen Sie ein CLIP oder SigLIP in einen Modellordner.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ManualView</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskEditor</name>
    <message>
        <source>Mask editor</source>
        <translation>Maskeneditor</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Paint over what should be drawn anew</source>
        <translation>Übermalen Sie, was neu gezeichnet werden soll</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to the prompt (Esc)</source>
        <translation>Zurück zum Prompt (Esc)</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>Pinsel (B)</translation>
    </message>
    <message>
        <source>Eraser (X)</source>
        <translation>Radierer (X)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the brush in pixels ([ and ])</source>
        <translation>Größe des Pinsels in Pixeln ([ und ])</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>How far new and old blend at the edge of the mask</source>
        <translation>Wie weit Neu und Alt am Rand der Maske ineinander übergehen</translation>
    </message>
    <message>
        <source>Swap inside and outside (I)</source>
        <translation>Innen und außen tauschen (I)</translation>
    </message>
    <message>
        <source>Clear the mask (Del)</source>
        <translation>Maske leeren (Entf)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Das ganze Bild zeigen (0)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModeBar</name>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>All pictures side by side (G)</source>
        <translation>Alle Bilder nebeneinander (G)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>A to the left of a line, B to the right (W)</source>
        <translation>A links von einer Linie, B rechts davon (W)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Zwiebelschale</translation>
    </message>
    <message>
        <source>B laid over A (O)</source>
        <translation>B über A gelegt (O)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>A and B in turn (B)</source>
        <translation>A und B im Wechsel (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Where A and B differ (D)</source>
        <translation>Wo A und B sich unterscheiden (D)</translation>
    </message>
    <message>
        <source>Above 200 %, blend pixels instead of showing them as squares (M)</source>
        <translation>Über 200 % Pixel verschmelzen, statt sie als Quadrate zu zeigen (M)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>As large as there is room (0)</source>
        <translation>So groß, wie Platz ist (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A screen pixel for every pixel (Z)</source>
        <translation>Ein Bildschirmpixel für jedes Pixel (Z)</translation>
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
        <translation>Das Rauschen (Epsilon)</translation>
    </message>
    <message>
        <source>The velocity (v)</source>
        <translation>Die Geschwindigkeit (v)</translation>
    </message>
    <message>
        <source>The velocity, zero terminal SNR</source>
        <translation>Die Geschwindigkeit, am Ende SNR null</translation>
    </message>
    <message>
        <source>The picture (x0)</source>
        <translation>Das Bild (x0)</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>Es sagt voraus</translation>
    </message>
    <message>
        <source>Checkpoints in one file rarely say it. If pictures are noise or washed out, choose what the model&apos;s page names</source>
        <translation>Checkpoints in einer Datei sagen es selten. Sind Bilder nur Rauschen oder ausgewaschen, wählen Sie, was die Seite des Modells nennt</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Counts as in A1111: 1 leaves nothing out, 2 the last layer of the text encoder. New pictures of this model begin with it</source>
        <translation>Zählt wie in A1111: 1 lässt nichts weg, 2 die letzte Schicht des Textencoders. Neue Bilder dieses Modells beginnen damit</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelDetails</name>
    <message>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Draw with this model</source>
        <translation>Mit diesem Modell zeichnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Your notes on this model</source>
        <translation>Ihre Notizen zu diesem Modell</translation>
    </message>
    <message>
        <source>What it is good at, which settings suit it…</source>
        <translation>Was es gut kann, welche Einstellungen dazu passen …</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Draw with this VAE</source>
        <translation>Mit diesem VAE zeichnen</translation>
    </message>
    <message>
        <source>Add to the prompt</source>
        <translation>Zum Prompt hinzufügen</translation>
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
        <translation>Unbekannte Art</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Only those that can draw</source>
        <translation>Nur die, die zeichnen können</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n found</source>
        <translation>
            <numerusform>Suche läuft … %n gefunden</numerusform>
            <numerusform>Suche läuft … %n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n Datei oder Ordner</numerusform>
            <numerusform>%n Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht …</translation>
    </message>
    <message>
        <source>There are no models yet.
Add the folder in which you keep them, or that of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Noch gibt es keine Modelle.
Fügen Sie den Ordner hinzu, in dem Sie sie aufbewahren, oder den von AUTOMATIC1111 oder ComfyUI. Nichts wird kopiert.</translation>
    </message>
    <message>
        <source>No model is called that.</source>
        <translation>Kein Modell heißt so.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NameField</name>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>How files are named. Words in braces stand for what the picture is.</source>
        <translation>Wie Dateien heißen. Wörter in Klammern stehen für Angaben zum Bild.</translation>
    </message>
    <message>
        <source>Insert a field into the file name</source>
        <translation>Ein Feld in den Dateinamen einfügen</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NineController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Enlarged to %1 × %2.</source>
        <translation>Auf %1 × %2 vergrößert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Variations of “%1”: how far may they go?</source>
        <translation>Varianten von „%1“: Wie weit dürfen sie gehen?</translation>
    </message>
    <message>
        <source>More like “%1”: how much may change?</source>
        <translation>Mehr wie „%1“: Wie viel darf sich ändern?</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>%1 von %2 zu „%3“ waren gezeichnet, als Ninefold beendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.</source>
        <translation>
            <numerusform>%n Reihe wartete, als Ninefold beendet wurde; %1 sind noch zu zeichnen.</numerusform>
            <numerusform>%n Reihen warteten, als Ninefold beendet wurde; %1 sind noch zu zeichnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>„%1“ wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were cancelled.</source>
        <translation>
            <numerusform>%n Reihe wurde abgebrochen.</numerusform>
            <numerusform>%n Reihen wurden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Enlarge “%1”</source>
        <translation>„%1“ vergrößern</translation>
    </message>
    <message numerus="yes">
        <source>Enlarge %n pictures</source>
        <translation>
            <numerusform>%n Bild vergrößern</numerusform>
            <numerusform>%n Bilder vergrößern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>Fortschritt des Zeichnens</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>Stand des Zeichnens</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>Passendste zuerst</translation>
    </message>
    <message>
        <source>Best looks first</source>
        <translation>Schönste zuerst</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>How well they fit the prompt</source>
        <translation>Wie gut sie zum Prompt passen</translation>
    </message>
    <message>
        <source>Sharpness, contrast and colour</source>
        <translation>Schärfe, Kontrast und Farbe</translation>
    </message>
    <message>
        <source>In the order of their seeds</source>
        <translation>In der Reihenfolge ihrer Seeds</translation>
    </message>
    <message>
        <source>As you put them: drag, or Alt+← and Alt+→</source>
        <translation>Wie Sie sie hinstellen: ziehen, oder Alt+← und Alt+→</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the best %n</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>Nur das beste (%n)</numerusform>
            <numerusform>Nur die besten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As “%1” rates them</source>
        <translation>Wie „%1“ sie bewertet</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoteEditor</name>
    <message>
        <source>Write what you want to remember</source>
        <translation>Schreiben Sie auf, was Sie sich merken möchten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PairBar</name>
    <message>
        <source>Swap A and B (T)</source>
        <translation>A und B tauschen (T)</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>PSNR compares the differences with the brightest white: above 40 dB they can hardly be seen, below 20 dB the pictures have little in common.</source>
        <translation>PSNR vergleicht die Unterschiede mit dem hellsten Weiß: Über 40 dB sind sie kaum zu sehen, unter 20 dB haben die Bilder wenig gemeinsam.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>B over A</source>
        <translation>B über A</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>Verstärkt</translation>
    </message>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A ist %1, B ist %2</translation>
    </message>
    <message>
        <source>Go on blinking</source>
        <translation>Weiter blinken</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Blinken anhalten</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>These two can&apos;t be compared.</source>
        <translation>Diese beiden lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>Jedes Pixel ist gleich.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ · by %2 of 255 at most · PSNR %3 dB</source>
        <translation>%1 % der Pixel sind verschieden · um höchstens %2 von 255 · PSNR %3 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
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
        <translation>Anders als die übrigen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureGrid</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Bilder dieser Reihe</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PictureMenu</name>
    <message>
        <source>Show in full</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Stichwörter …</translation>
    </message>
    <message>
        <source>Variations …</source>
        <translation>Varianten …</translation>
    </message>
    <message>
        <source>More like this …</source>
        <translation>Mehr davon …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Enlarge …</source>
        <translation>Vergrößern …</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptEdit</name>
    <message>
        <source>This model wasn&apos;t taught “%1”.</source>
        <translation>„%1“ hat dieses Modell nicht gelernt.</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Ähnlich: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Durch „%1“ ersetzen</translation>
    </message>
    <message>
        <source>%1 characters are too long for a prompt; nothing was pasted.</source>
        <translation>%1 Zeichen sind zu lang für einen Prompt; nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>LoRAs act in the prompt only; %1 is left out here.</source>
        <translation>LoRAs wirken nur im Prompt; %1 wird hier weggelassen.</translation>
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
        <translation>Beschreiben Sie ein Bild, z. B. a red apple</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>What the pictures should not show</source>
        <translation>Was die Bilder nicht zeigen sollen</translation>
    </message>
    <message>
        <source>Earlier prompts (Ctrl+H); Alt+↑ and Alt+↓ go through them</source>
        <translation>Frühere Prompts (Strg+H); Alt+↑ und Alt+↓ blättern darin</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Wildcards: lists of your own for templates</source>
        <translation>Platzhalter: eigene Listen für Vorlagen</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Platzhalter</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptHint</name>
    <message>
        <source>Note on the prompt</source>
        <translation>Hinweis zum Prompt</translation>
    </message>
    <message>
        <source>This is longer than a prompt can be; what is grey can&apos;t be drawn. Shorten it.</source>
        <translation>Das ist länger, als ein Prompt sein kann; was grau ist, kann nicht gezeichnet werden. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is never closed: it counts to the end of the prompt.</source>
        <translation>„%1“ wird nie geschlossen: Es gilt bis zum Ende des Prompts.</translation>
    </message>
    <message>
        <source>“%1” has no partner: it is drawn as text.</source>
        <translation>„%1“ hat kein Gegenstück: Es wird als Text gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) like that.</source>
        <translation>
            <numerusform>Noch %n solche Klammer.</numerusform>
            <numerusform>Noch %n solche Klammern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The model knows none of these words, so the pictures will be a surprise. It knows for example %1.</source>
        <translation>Das Modell kennt keines dieser Wörter, die Bilder werden also eine Überraschung. Es kennt zum Beispiel %1.</translation>
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
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line</source>
        <translation>Strg+Eingabe; Strg+Umschalt+Eingabe stellt die Reihe nach vorn</translation>
    </message>
    <message>
        <source>Esc stops within one step; finished pictures stay</source>
        <translation>Esc hält innerhalb eines Schritts an; fertige Bilder bleiben</translation>
    </message>
    <message>
        <source>The time is learned from your past runs</source>
        <translation>Die Zeit ist aus Ihren früheren Läufen gelernt</translation>
    </message>
    <message>
        <source>The time is a guess until the first run</source>
        <translation>Die Zeit ist bis zum ersten Mal geschätzt</translation>
    </message>
    <message>
        <source>Style “%1” applied.</source>
        <translation>Stil „%1“ angewendet.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancels every batch; finished pictures stay</source>
        <translation>Bricht jede Reihe ab; fertige Bilder bleiben</translation>
    </message>
    <message>
        <source>Queue · paused</source>
        <translation>Warteschlange · angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Queue · %n batch(es)</source>
        <translation>
            <numerusform>Warteschlange · %n Reihe</numerusform>
            <numerusform>Warteschlange · %n Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Weiterzeichnen</translation>
    </message>
    <message>
        <source>Pause drawing</source>
        <translation>Zeichnen anhalten</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Draw it next</source>
        <translation>Als Nächstes zeichnen</translation>
    </message>
    <message>
        <source>Cancel this batch; its finished pictures stay (Del)</source>
        <translation>Diese Reihe abbrechen; ihre fertigen Bilder bleiben (Entf)</translation>
    </message>
    <message>
        <source>Draw “%1” next</source>
        <translation>„%1“ als Nächstes zeichnen</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+↑ and Alt+↓, to change the order</source>
        <translation>Ziehen Sie sie, oder ändern Sie mit Alt+↑ und Alt+↓ die Reihenfolge</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RatingStars</name>
    <message>
        <source>Rate: 1 to 5, 0 for none</source>
        <translation>Bewerten: 1 bis 5, 0 für keine</translation>
    </message>
    <message>
        <source>Rating: the pictures differ</source>
        <translation>Wertung: verschieden</translation>
    </message>
    <message>
        <source>Rating: none</source>
        <translation>Wertung: keine</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Wertung: %1 von 5</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>They differ</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTable</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Leave out what all pictures have in common</source>
        <translation>Weglassen, was allen Bildern gemeinsam ist</translation>
    </message>
    <message>
        <source>Recipes side by side</source>
        <translation>Rezepte nebeneinander</translation>
    </message>
    <message>
        <source>The same for all pictures</source>
        <translation>Bei allen Bildern gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile ist verschieden</numerusform>
            <numerusform>%n Zeilen sind verschieden</numerusform>
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
        <translation>%1 von Bild %2: %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ScoreList</name>
    <message>
        <source>%1 of 100 (score %2)</source>
        <translation>%1 von 100 (Score %2)</translation>
    </message>
    <message>
        <source>Fitness, and in brackets the ranker&apos;s own number</source>
        <translation>Passung, in Klammern die Zahl des Bewerters selbst</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SeedField</name>
    <message>
        <source>new each time</source>
        <translation>jedes Mal neu</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Jetzt einen neuen Seed ziehen</translation>
    </message>
    <message>
        <source>Keep this seed for the next batch</source>
        <translation>Diesen Seed für die nächste Reihe behalten</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsForm</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>More steps draw more carefully and take longer</source>
        <translation>Mehr Schritte zeichnen sorgfältiger und dauern länger</translation>
    </message>
    <message>
        <source>How closely the pictures follow the prompt; 1 lets the model roam</source>
        <translation>Wie eng die Bilder dem Prompt folgen; bei 1 ist das Modell frei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Dark or light; pictures stay as they are</source>
        <translation>Dunkel oder hell; Bilder bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes at once; prompts stay as they are</source>
        <translation>Ändert sich sofort; Prompts bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large text and buttons are</source>
        <translation>Wie groß Text und Schaltflächen sind</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is used from the next start on.</source>
        <translation>Die neue Größe gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether pictures glide to their places</source>
        <translation>Ob Bilder an ihre Plätze gleiten</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>Animiert</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Written into every exported file as its creator and credit</source>
        <translation>Wird als Urheber und Credit in jede exportierte Datei geschrieben</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Shows pictures, models and the database in the file manager</source>
        <translation>Zeigt Bilder, Modelle und die Datenbank in der Dateiverwaltung</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ranker</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>What tells how well a picture fits its prompt. CLIP, OpenCLIP and SigLIP in your model folders can be chosen; new batches are ranked by it</source>
        <translation>Was sagt, wie gut ein Bild zu seinem Prompt passt. Zur Wahl stehen CLIP, OpenCLIP und SigLIP in Ihren Modellordnern; neue Reihen werden damit bewertet</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Wie es zum Modell passt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, knows %3 only)</source>
        <translation>%1 (%2, kennt nur %3)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SheetWords</name>
    <message>
        <source>%1 · fitness %2</source>
        <translation>%1 · Passung %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
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
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gesicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1, %n Bild</numerusform>
            <numerusform>%1, %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here to put them into “%1”; F2 renames it</source>
        <translation>Bilder hierher ziehen legt sie in „%1“; F2 benennt um</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ShelfPanel</name>
    <message>
        <source>Places and collections</source>
        <translation>Orte und Sammlungen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Name der neuen Sammlung</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>A collection holds pictures that belong together</source>
        <translation>Eine Sammlung hält Bilder, die zusammengehören</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Take in pictures of A1111, ComfyUI, InvokeAI, Fooocus or SwarmUI. The files stay where they are.</source>
        <translation>Bilder von A1111, ComfyUI, InvokeAI, Fooocus oder SwarmUI übernehmen. Die Dateien bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SizeField</name>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Width to fit into</source>
        <translation>Breite zum Einpassen</translation>
    </message>
    <message>
        <source>Height to fit into</source>
        <translation>Höhe zum Einpassen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>Doppelte Größe</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Einpassen in</translation>
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
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SleepInhibitor</name>
    <message>
        <source>Drawing pictures</source>
        <translation>Bilder werden gezeichnet</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourcePanel</name>
    <message>
        <source>The picture that it was drawn from is gone.</source>
        <translation>Das Bild, aus dem es gezeichnet wurde, ist verschwunden.</translation>
    </message>
    <message>
        <source>The mask that it was drawn with is gone.</source>
        <translation>Die Maske, mit der es gezeichnet wurde, ist verschwunden.</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Draw from a picture instead of from nothing</source>
        <translation>Von einem Bild statt von nichts aus zeichnen</translation>
    </message>
    <message>
        <source>Extend the frame by pixels</source>
        <translation>Rahmen um Pixel erweitern</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>Maske malen</translation>
    </message>
    <message>
        <source>Choose which part is drawn anew</source>
        <translation>Bestimmen, welcher Teil neu gezeichnet wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Bilddatei wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Bild einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Draw from nothing again (Del)</source>
        <translation>Wieder von nichts aus zeichnen (Entf)</translation>
    </message>
    <message>
        <source>The picture is too large to be opened.</source>
        <translation>Das Bild ist zu groß, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopieren Sie erst eines.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>Bild hier ablegen oder klicken, um eines zu wählen</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Maske ändern</translation>
    </message>
    <message>
        <source>Drawn at %1 × %2 pixels.</source>
        <translation>Gezeichnet mit %1 × %2 Pixeln.</translation>
    </message>
    <message>
        <source>What isn&apos;t marked keeps its pixels.</source>
        <translation>Was nicht markiert ist, behält seine Pixel.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture.</source>
        <translation>„%1“ kann nicht als Bild gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourceWell</name>
    <message>
        <source>Source picture</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Klicken, um ein Bild zu wählen (Eingabe), Strg+V fügt eines ein</translation>
    </message>
    <message>
        <source>Drag an edge or a corner to draw around the picture (arrows; Shift takes back, Ctrl+Z undoes). Click to choose another one (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Ziehen Sie an einem Rand oder einer Ecke, um rund um das Bild zu zeichnen (Pfeile; Umschalt nimmt zurück, Strg+Z macht rückgängig). Klicken, um ein anderes zu wählen (Eingabe), Strg+V fügt eines ein, Entf entfernt es</translation>
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
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1 entstehen</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n Reihe wartet</numerusform>
            <numerusform>%n Reihen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>What draws, and in which precision: %1</source>
        <translation>Was zeichnet, und mit welcher Genauigkeit: %1</translation>
    </message>
    <message>
        <source>%1 of memory used, %2 free</source>
        <translation>%1 Speicher belegt, %2 frei</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StrengthBar</name>
    <message>
        <source>Draw nine</source>
        <translation>Neun zeichnen</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>Wie viel sich ändern darf</translation>
    </message>
    <message>
        <source>How much may change: arrows move it, Enter draws</source>
        <translation>Wie viel sich ändern darf: Pfeile verschieben, Eingabe zeichnet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
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
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the picture is drawn anew</source>
        <translation>Wie viel vom Bild neu gezeichnet wird</translation>
    </message>
    <message>
        <source>barely changed</source>
        <translation>kaum verändert</translation>
    </message>
    <message>
        <source>close to the source</source>
        <translation>nah am Ausgangsbild</translation>
    </message>
    <message>
        <source>the same picture, told anew</source>
        <translation>dasselbe Bild, neu erzählt</translation>
    </message>
    <message>
        <source>only its layout</source>
        <translation>nur die Anordnung</translation>
    </message>
    <message>
        <source>all drawn anew</source>
        <translation>alles neu gezeichnet</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StyleBar</name>
    <message>
        <source>Save style</source>
        <translation>Stil sichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keeps the prompt, the negative prompt and the settings under a name</source>
        <translation>Behält Prompt, negativen Prompt und Einstellungen unter einem Namen</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Name des Stils</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>%1
F2 renames, Del deletes</source>
        <translation>%1
F2 benennt um, Entf löscht</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Umbenennen …	F2</translation>
    </message>
    <message>
        <source>Save again as it stands now</source>
        <translation>Mit dem jetzigen Stand sichern</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Entf</translation>
    </message>
    <message>
        <source>“%1” was saved anew.</source>
        <translation>„%1“ wurde neu gesichert.</translation>
    </message>
    <message>
        <source>There is a style “%1” already.</source>
        <translation>Einen Stil „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>„%1“ heißt nun „%2“.</translation>
    </message>
    <message>
        <source>The style “%1” was deleted.</source>
        <translation>Der Stil „%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Stichwort hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds it; several are parted by commas</source>
        <translation>Eingabe fügt es hinzu; mehrere werden durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Stichwort %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Stichwort „%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” is not on all of the pictures; remove it</source>
        <translation>„%1“ steht nicht bei allen Bildern; entfernen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagField</name>
    <message>
        <source>sky, blue, for the cover</source>
        <translation>Himmel, blau, fürs Titelblatt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Tags with commas between them; Enter keeps them</source>
        <translation>Stichwörter, durch Kommas getrennt; Eingabe behält sie</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s)</source>
        <translation>
            <numerusform>Stichwörter von %n Bild</numerusform>
            <numerusform>Stichwörter von %n Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TemplatePreview</name>
    <message>
        <source>What the template becomes</source>
        <translation>Was aus der Vorlage wird</translation>
    </message>
    <message>
        <source>Show another; each of the nine gets its own</source>
        <translation>Ein anderes zeigen; jedes der neun bekommt sein eigenes</translation>
    </message>
    <message>
        <source>Show another expansion</source>
        <translation>Eine andere Ausfüllung zeigen</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>wird zu: %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ThumbnailDelegate</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
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
            <numerusform> · %n Teil</numerusform>
            <numerusform> · %n Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n token(s) of this prompt, up to %1 at a time. A longer prompt is read in parts; nothing is left out.</source>
        <translation>
            <numerusform>Das Modell liest %n Token dieses Prompts, bis zu %1 auf einmal. Ein längerer Prompt wird in Teilen gelesen; nichts fällt weg.</numerusform>
            <numerusform>Das Modell liest %n Tokens dieses Prompts, bis zu %1 auf einmal. Ein längerer Prompt wird in Teilen gelesen; nichts fällt weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>Länge des Prompts</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TopBar</name>
    <message>
        <source>Search your pictures</source>
        <translation>Bilder durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TrashBar</name>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good</source>
        <translation>Alles im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <source>Delete everything in the trash and its files for good? Imported files stay where they are.</source>
        <translation>Alles im Papierkorb samt Dateien endgültig löschen? Importierte Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Del puts a picture back into the library.</source>
        <translation>Entf legt ein Bild in die Bibliothek zurück.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ViewerCaption</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Voriges Bild (Links)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Nächstes Bild (Rechts)</translation>
    </message>
    <message>
        <source>Close the full view (Esc)</source>
        <translation>Vollansicht schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Remove the star (S)</source>
        <translation>Stern entfernen (S)</translation>
    </message>
    <message>
        <source>Star this picture (S)</source>
        <translation>Diesem Bild einen Stern geben (S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How the picture was made (I)</source>
        <translation>Wie das Bild entstand (I)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WildcardPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>In den Prompt setzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Lists of your own for templates; Del deletes one</source>
        <translation>Eigene Listen für Vorlagen; Entf löscht eine</translation>
    </message>
    <message>
        <source>No wildcards yet. Name a list, e.g. colour, and write one entry a line; __colour__ in a prompt then draws one of them.</source>
        <translation>Noch keine Platzhalter. Benennen Sie eine Liste, z. B. colour, und schreiben Sie einen Eintrag je Zeile; __colour__ im Prompt zieht dann einen davon.</translation>
    </message>
    <message>
        <source>New list, e.g. colour</source>
        <translation>Neue Liste, z. B. colour</translation>
    </message>
    <message>
        <source>Name of a new wildcard</source>
        <translation>Name eines neuen Platzhalters</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; a / makes a folder. Enter adds it</source>
        <translation>Buchstaben, Ziffern, - und _; ein / macht einen Ordner. Eingabe fügt ihn hinzu</translation>
    </message>
    <message>
        <source>Begins a new list (Enter in the field)</source>
        <translation>Beginnt eine neue Liste (Eingabe im Feld)</translation>
    </message>
    <message>
        <source>Entries of the wildcard</source>
        <translation>Einträge des Platzhalters</translation>
    </message>
    <message>
        <source>One entry a line; # begins a comment, 3:: makes an entry three times as likely</source>
        <translation>Ein Eintrag je Zeile; # beginnt eine Bemerkung, 3:: macht einen Eintrag dreimal so wahrscheinlich</translation>
    </message>
    <message>
        <source>Writes its name where the cursor stands in the prompt</source>
        <translation>Schreibt seinen Namen an die Schreibmarke im Prompt</translation>
    </message>
    <message>
        <source>Delete this list (Del in the list)</source>
        <translation>Diese Liste löschen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Delete the wildcard</source>
        <translation>Platzhalter löschen</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _ in a name.</source>
        <translation>Verwenden Sie im Namen Buchstaben, Ziffern, - und einzelne _.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
</TS>
