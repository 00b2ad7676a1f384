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
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first. Or begin with one of these:</source>
        <translation>Schreib, was dir vorschwebt. Hier entstehen neun Bilder, auf deinem eigenen Rechner, und das Bild, das am besten zu deinen Worten passt, steht vorn. Oder beginne mit einem von diesen:</translation>
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
        <translation>Ninefold hat kein Diffusionsmodell gefunden. Lege den Ordner eines Modells (im Diffusers-Aufbau) in den Ordner „models“ deiner Bibliothek oder installiere Ninefold neu und starte es noch einmal.</translation>
    </message>
    <message>
        <source>Draws nine pictures of it</source>
        <translation>Zeichnet neun Bilder davon</translation>
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
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Galerie durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Starred pictures only</source>
        <translation>Nur Bilder mit Stern</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was moved to the trash</source>
        <translation>Was im Papierkorb liegt</translation>
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
        <translation>Exportieren …</translation>
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
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>%1 moved to the trash.</source>
        <translation>%1 in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>%1 put back into the library.</source>
        <translation>%1 in die Bibliothek zurückgelegt.</translation>
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
        <source>Every word must occur in the prompt, the tags or the notes.</source>
        <translation>Jedes Wort muss im Prompt, in den Schlagwörtern oder den Notizen vorkommen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
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
        <translation>Drücke S auf einem Bild, das du wiederfinden willst.</translation>
    </message>
    <message>
        <source>Nothing yet: what you draw appears here</source>
        <translation>Noch nichts: Was du zeichnest, erscheint hier</translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter.</source>
        <translation>Schreib einen Prompt und drücke Strg+Eingabe.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
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
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
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
        <source>No ranker has seen this picture yet</source>
        <translation>Dieses Bild wurde noch nicht bewertet</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Kein Bild gewählt</translation>
    </message>
    <message>
        <source>Pick a picture to see how it was made.</source>
        <translation>Wähle ein Bild, um zu sehen, wie es entstand.</translation>
    </message>
    <message>
        <source>The ranker&apos;s own number: the cosine between prompt and picture</source>
        <translation>Die eigene Zahl des Bewerters: der Kosinus zwischen Prompt und Bild</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Human &amp; AI</source>
        <translation>Mensch &amp; KI</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Put this recipe back into the prompt panel</source>
        <translation>Dieses Rezept wieder in die Eingabe übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Diesem Bild einen Stern geben</translation>
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
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
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
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>%1 von %2 zu „%3“ waren gezeichnet, als Ninefold beendet wurde.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
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
        <source>One picture is in the trash.</source>
        <translation>Ein Bild liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>Fortschritt des Zeichnens</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>Stand des Zeichnens</translation>
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
    <name>ninefold::ui::PictureGrid</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Bilder dieser Reihe</translation>
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
</context>
<context>
    <name>ninefold::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Describe a picture, e.g. a red apple</source>
        <translation>Beschreibe ein Bild, z. B. a red apple</translation>
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
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue · %1 batches</source>
        <translation>Warteschlange · %1 Reihen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel this batch; its finished pictures stay</source>
        <translation>Diese Reihe abbrechen; ihre fertigen Bilder bleiben</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>wird gezeichnet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
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
        <source>Number of pictures</source>
        <translation>Anzahl der Bilder</translation>
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
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
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
        <source>Custom</source>
        <translation>Andere</translation>
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
        <source>Click to choose a picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Klicken, um ein Bild zu wählen (Eingabe), Strg+V fügt eines ein, Entf entfernt es</translation>
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
</context>
</TS>
