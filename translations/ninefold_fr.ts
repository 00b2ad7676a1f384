<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Batch</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1 en cours de dessin</translation>
    </message>
    <message>
        <source>no prompt, the model draws what it likes</source>
        <translation>pas de prompt, le modèle dessine ce qu’il veut</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>drawn in %1, ranked in %2</source>
        <translation>dessiné en %1, classé en %2</translation>
    </message>
    <message>
        <source>model loaded in %1</source>
        <translation>modèle chargé en %1</translation>
    </message>
    <message>
        <source>drawn without a prompt</source>
        <translation>dessiné sans prompt</translation>
    </message>
    <message>
        <source>Waiting to draw %1</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Cancelled · %1 of %2 kept</source>
        <translation>Annulé · %1 sur %2 conservées</translation>
    </message>
    <message>
        <source>Stopped by an error · %1 of %2 drawn</source>
        <translation>Arrêté par une erreur · %1 sur %2 dessinées</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1 s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>en cours de dessin</translation>
    </message>
    <message>
        <source>not drawn yet</source>
        <translation>pas encore dessinée</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>étoilée</translation>
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
        <translation>Mots qu’il connaît</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Good first prompts</source>
        <translation>Bons premiers prompts</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareCanvas</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
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
        <translation>Lecture de l’image…</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compared pictures</source>
        <translation>Images comparées</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Select two to nine pictures in the gallery or among the nine and press C.
Or drop picture files here.</source>
        <translation>Sélectionnez de deux à neuf images dans la galerie ou parmi les neuf, puis appuyez sur C.
Ou déposez des fichiers image ici.</translation>
    </message>
    <message>
        <source>Choose in the gallery</source>
        <translation>Choisir dans la galerie</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found no room: nine are the most.</source>
        <translation>
            <numerusform>%n image n’a pas trouvé place : neuf au plus.</numerusform>
            <numerusform>%n images n’ont pas trouvé place : neuf au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more to compare: pick another picture elsewhere and press C, or drop one here.</source>
        <translation>Il en manque une : choisissez une autre image ailleurs et appuyez sur C, ou déposez-en une ici.</translation>
    </message>
    <message>
        <source>The pictures differ in size; all are scaled to %1 × %2 px.</source>
        <translation>Les images n’ont pas la même taille ; toutes sont mises à l’échelle de %1 × %2 px.</translation>
    </message>
    <message>
        <source>What was dropped is no picture.</source>
        <translation>Ce qui a été déposé n’est pas une image.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CompareStrip</name>
    <message>
        <source>Use this recipe</source>
        <translation>Utiliser cette recette</translation>
    </message>
    <message>
        <source>Put the recipe of this picture into the prompt panel (R)</source>
        <translation>Mettre la recette de cette image dans le panneau de prompt (R)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this picture out of the comparison; it stays in the library (Backspace)</source>
        <translation>Retirer cette image de la comparaison ; elle reste dans la bibliothèque (Retour arrière)</translation>
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
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Marquer cette image d’une étoile</translation>
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
        <translation>montrée comme %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Image %1 : %2</translation>
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
        <translation>Utiliser sa recette</translation>
    </message>
    <message>
        <source>Draw from this picture</source>
        <translation>Dessiner à partir de cette image</translation>
    </message>
    <message>
        <source>Puts its prompt and settings into the prompt panel</source>
        <translation>Met son prompt et ses réglages dans le panneau de prompt</translation>
    </message>
    <message>
        <source>The next pictures start from this one</source>
        <translation>Les prochaines images partiront de celle-ci</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>There is no recipe in this picture.</source>
        <translation>Cette image ne contient pas de recette.</translation>
    </message>
    <message>
        <source>Made with %1: %2</source>
        <translation>Créée avec %1 : %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DropVeil</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Déposez l’image ici</translation>
    </message>
    <message>
        <source>Drop the picture to read its recipe or to draw from it</source>
        <translation>Déposez l’image pour lire sa recette ou dessiner à partir d’elle</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EmptyState</name>
    <message>
        <source>What shall we draw?</source>
        <translation>Que dessinons-nous ?</translation>
    </message>
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first. Or begin with one of these:</source>
        <translation>Écrivez ce que vous avez en tête. Neuf images apparaissent ici, sur votre propre machine, et celle qui correspond le mieux à vos mots vient en premier. Ou commencez par l’une de celles-ci :</translation>
    </message>
    <message>
        <source>Ctrl+Enter draws</source>
        <translation>Ctrl+Entrée dessine</translation>
    </message>
    <message>
        <source>There is no model to draw with</source>
        <translation>Il n’y a pas de modèle pour dessiner</translation>
    </message>
    <message>
        <source>Ninefold found no diffusion model. Put the folder of one (in diffusers layout) into the models folder of your library, or install Ninefold again, and restart.</source>
        <translation>Ninefold n’a trouvé aucun modèle de diffusion. Placez le dossier d’un modèle (au format diffusers) dans le dossier des modèles de votre bibliothèque, ou réinstallez Ninefold, puis redémarrez.</translation>
    </message>
    <message>
        <source>Draws nine pictures of it</source>
        <translation>En dessine neuf images</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportForm</name>
    <message>
        <source>Keep the recipe inside</source>
        <translation>Conserver la recette dedans</translation>
    </message>
    <message>
        <source>Prompt, seed and settings go into the file, so that the picture can be made again. Without them the file says only that a model drew it, and your credit.</source>
        <translation>Le prompt, la graine et les réglages sont écrits dans le fichier, pour que l’image puisse être refaite. Sans eux, le fichier dit seulement qu’un modèle l’a dessinée, et votre crédit.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Written into every file as its creator and credit</source>
        <translation>Écrit dans chaque fichier comme auteur et crédit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <translation>Planche-contact (PNG)</translation>
    </message>
    <message>
        <source>Contact sheet (PDF)</source>
        <translation>Planche-contact (PDF)</translation>
    </message>
    <message>
        <source>Lower makes smaller files, higher keeps more detail</source>
        <translation>Plus bas : fichiers plus petits ; plus haut : plus de détails</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>The name still tells the prompt.</source>
        <translation>Le nom révèle encore le prompt.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1 exported to %2.</source>
        <translation>%1 : exportation terminée vers %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Quelles images</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>All of its batch (%1)</source>
        <translation>Tout son lot (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 exported. %3</source>
        <translation>%1 sur %2 exportées. %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ExtendFields</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Pixels to draw on the left</source>
        <translation>Pixels à dessiner à gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Pixels to draw above</source>
        <translation>Pixels à dessiner au-dessus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Pixels to draw on the right</source>
        <translation>Pixels à dessiner à droite</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Pixels to draw below</source>
        <translation>Pixels à dessiner au-dessous</translation>
    </message>
    <message>
        <source>%1 (↑ and ↓)</source>
        <translation>%1 (↑ et ↓)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher dans les prompts</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Rechercher dans la galerie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilées</translation>
    </message>
    <message>
        <source>Starred pictures only</source>
        <translation>Uniquement les images étoilées</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was moved to the trash</source>
        <translation>Ce qui a été mis à la corbeille</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FitnessMeter</name>
    <message>
        <source>Not ranked</source>
        <translation>Non classée</translation>
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
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>A folder with models, or the folder of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Un dossier de modèles, ou celui d’AUTOMATIC1111 ou de ComfyUI. Rien n’est copié.</translation>
    </message>
    <message>
        <source>%1
The studio&apos;s own</source>
        <translation>%1
Celui du studio</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Take off the list. The files stay where they are.</source>
        <translation>Retirer de la liste. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FullView</name>
    <message>
        <source>Full view: %1</source>
        <translation>Plein écran : %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryActions</name>
    <message>
        <source>Full view</source>
        <translation>Vue complète</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Restaurer la recette</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Copy with recipe</source>
        <translation>Copier avec la recette</translation>
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
        <translation>%1 : mise à la corbeille effectuée.</translation>
    </message>
    <message>
        <source>%1 put back into the library.</source>
        <translation>%1 : retour dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>The library can&apos;t be read</source>
        <translation>La bibliothèque ne peut pas être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No picture matches “%1”</source>
        <translation>Aucune image ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags or the notes.</source>
        <translation>Chaque mot doit figurer dans le prompt, les mots-clés ou les notes.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Del moves a picture here, Undo brings it back.</source>
        <translation>Suppr met une image ici, Annuler la ramène.</translation>
    </message>
    <message>
        <source>Nothing starred yet</source>
        <translation>Rien d’étoilé pour l’instant</translation>
    </message>
    <message>
        <source>Press S on a picture that you want to find again.</source>
        <translation>Appuyez sur S sur une image que vous voulez retrouver.</translation>
    </message>
    <message>
        <source>Nothing yet: what you draw appears here</source>
        <translation>Rien pour l’instant : ce que vous dessinez apparaît ici</translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter.</source>
        <translation>Écrivez un prompt et appuyez sur Ctrl+Entrée.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HelpPage</name>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Non classée</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>Aucun classeur n’a encore vu cette image</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Pick a picture to see how it was made.</source>
        <translation>Choisissez une image pour voir comment elle a été faite.</translation>
    </message>
    <message>
        <source>The ranker&apos;s own number: the cosine between prompt and picture</source>
        <translation>Le nombre du classeur lui-même : le cosinus entre prompt et image</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Human &amp; AI</source>
        <translation>Humain &amp; IA</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Put this recipe back into the prompt panel</source>
        <translation>Remettre cette recette dans le panneau de prompt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star this picture</source>
        <translation>Marquer cette image d’une étoile</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>generate</source>
        <translation>dessiner</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>generate next, in front of the queue</source>
        <translation>dessiner ensuite, en tête de la file</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>cancel what is drawn; else go to the pictures</source>
        <translation>annuler ce qui est dessiné ; sinon aller aux images</translation>
    </message>
    <message>
        <source>Alt+↑  Alt+↓</source>
        <translation>Alt+↑  Alt+↓</translation>
    </message>
    <message>
        <source>earlier and later prompts</source>
        <translation>prompts précédents et suivants</translation>
    </message>
    <message>
        <source>1 – 9</source>
        <translation>1 – 9</translation>
    </message>
    <message>
        <source>pick a picture</source>
        <translation>choisir une image</translation>
    </message>
    <message>
        <source>← ↑ → ↓</source>
        <translation>← ↑ → ↓</translation>
    </message>
    <message>
        <source>go from picture to picture</source>
        <translation>aller d’image en image</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>full view</source>
        <translation>vue complète</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <translation>mettre à la corbeille</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>write the prompt</source>
        <translation>écrire le prompt</translation>
    </message>
    <message>
        <source>F7  F8</source>
        <translation>F7  F8</translation>
    </message>
    <message>
        <source>fold the prompt, the inspector</source>
        <translation>replier le prompt, l’inspecteur</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette feuille</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>compare what is selected; again: back</source>
        <translation>comparer la sélection ; encore : retour</translation>
    </message>
    <message>
        <source>G  W  O  B  D</source>
        <translation>G  W  O  B  D</translation>
    </message>
    <message>
        <source>comparing: side by side, wipe, onion skin, blink, difference</source>
        <translation>comparaison : côte à côte, volet, pelure d’oignon, clignotement, différence</translation>
    </message>
    <message>
        <source>T  P  M</source>
        <translation>T  P  M</translation>
    </message>
    <message>
        <source>comparing: swap A and B, stop blinking, smooth pixels</source>
        <translation>comparaison : échanger A et B, arrêter le clignotement, lisser les pixels</translation>
    </message>
    <message>
        <source>+  −  0  Z</source>
        <translation>+  −  0  Z</translation>
    </message>
    <message>
        <source>zoom in, out, to fit, to pixels</source>
        <translation>zoom avant, arrière, ajuster, pixels réels</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>take a picture out of the comparison</source>
        <translation>retirer une image de la comparaison</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the picture and its recipe</source>
        <translation>copier l’image et sa recette</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>draw from the picture</source>
        <translation>dessiner à partir de l’image</translation>
    </message>
    <message>
        <source>Ctrl+1  Ctrl+2  Ctrl+3</source>
        <translation>Ctrl+1  Ctrl+2  Ctrl+3</translation>
    </message>
    <message>
        <source>the nine, the gallery, comparing</source>
        <translation>les neuf, la galerie, la comparaison</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>the models</source>
        <translation>les modèles</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>le guide</translation>
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
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>%1 sur %2 de « %3 » étaient dessinées quand Ninefold s’est arrêté.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>L’image a été dessinée avec « %1 », qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>Tout le reste est restauré ; un autre modèle dessine une autre image.</translation>
    </message>
    <message>
        <source>One picture is in the trash.</source>
        <translation>Une image est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Full screen	F11</source>
        <translation>Plein écran	F11</translation>
    </message>
    <message>
        <source>Quit	Ctrl+Q</source>
        <translation>Quitter	Ctrl+Q</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>Panneau de prompt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>All keys	?</source>
        <translation>Toutes les touches	?</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>À propos de ce modèle</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ManualView</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MaskEditor</name>
    <message>
        <source>Mask editor</source>
        <translation>Éditeur de masque</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Paint over what should be drawn anew</source>
        <translation>Peignez sur ce qui doit être redessiné</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to the prompt (Esc)</source>
        <translation>Retour au prompt (Échap)</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>Pinceau (B)</translation>
    </message>
    <message>
        <source>Eraser (X)</source>
        <translation>Gomme (X)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the brush in pixels ([ and ])</source>
        <translation>Taille du pinceau en pixels ([ et ])</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>How far new and old blend at the edge of the mask</source>
        <translation>Sur quelle largeur le neuf et l’ancien se fondent au bord du masque</translation>
    </message>
    <message>
        <source>Swap inside and outside (I)</source>
        <translation>Échanger l’intérieur et l’extérieur (I)</translation>
    </message>
    <message>
        <source>Clear the mask (Del)</source>
        <translation>Effacer le masque (Suppr)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Montrer toute l’image (0)</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModeBar</name>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>All pictures side by side (G)</source>
        <translation>Toutes les images côte à côte (G)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>A to the left of a line, B to the right (W)</source>
        <translation>A à gauche d’une ligne, B à droite (W)</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>Pelure d’oignon</translation>
    </message>
    <message>
        <source>B laid over A (O)</source>
        <translation>B posée sur A (O)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignotement</translation>
    </message>
    <message>
        <source>A and B in turn (B)</source>
        <translation>A et B tour à tour (B)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Where A and B differ (D)</source>
        <translation>Où A et B diffèrent (D)</translation>
    </message>
    <message>
        <source>Above 200 %, blend pixels instead of showing them as squares (M)</source>
        <translation>Au-delà de 200 %, fondre les pixels au lieu de montrer des carrés (M)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>As large as there is room (0)</source>
        <translation>Aussi grand que possible (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A screen pixel for every pixel (Z)</source>
        <translation>Un pixel d’écran par pixel (Z)</translation>
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
        <translation>À propos de ce modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Draw with this model</source>
        <translation>Dessiner avec ce modèle</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Your notes on this model</source>
        <translation>Vos notes sur ce modèle</translation>
    </message>
    <message>
        <source>What it is good at, which settings suit it…</source>
        <translation>Ce qu’il fait bien, les réglages qui lui conviennent…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelWords</name>
    <message>
        <source>Unknown kind</source>
        <translation>Type inconnu</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <source>Only those that can draw</source>
        <translation>Seulement ceux qui peuvent dessiner</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Recherche des modèles</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %n found</source>
        <translation>
            <numerusform>Recherche… %n trouvé</numerusform>
            <numerusform>Recherche… %n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n fichier ou dossier</numerusform>
            <numerusform>%n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche des modèles…</translation>
    </message>
    <message>
        <source>There are no models yet.
Add the folder in which you keep them, or that of AUTOMATIC1111 or ComfyUI. Nothing is copied.</source>
        <translation>Il n’y a pas encore de modèles.
Ajoutez le dossier où vous les gardez, ou celui d’AUTOMATIC1111 ou de ComfyUI. Rien n’est copié.</translation>
    </message>
    <message>
        <source>No model is called that.</source>
        <translation>Aucun modèle ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NameField</name>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>How files are named. Words in braces stand for what the picture is.</source>
        <translation>Comment nommer les fichiers. Les mots entre accolades représentent ce qu’est l’image.</translation>
    </message>
    <message>
        <source>Insert a field into the file name</source>
        <translation>Insérer un champ dans le nom de fichier</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NinePage</name>
    <message>
        <source>Progress of the drawing</source>
        <translation>Progression du dessin</translation>
    </message>
    <message>
        <source>State of the drawing</source>
        <translation>État du dessin</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PairBar</name>
    <message>
        <source>Swap A and B (T)</source>
        <translation>Échanger A et B (T)</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>PSNR compares the differences with the brightest white: above 40 dB they can hardly be seen, below 20 dB the pictures have little in common.</source>
        <translation>Le PSNR compare les différences au blanc le plus clair : au-dessus de 40 dB elles se voient à peine, au-dessous de 20 dB les images ont peu en commun.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>B over A</source>
        <translation>B sur A</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>Amplifié</translation>
    </message>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A est %1, B est %2</translation>
    </message>
    <message>
        <source>Go on blinking</source>
        <translation>Reprendre le clignotement</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Arrêter le clignotement</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>These two can&apos;t be compared.</source>
        <translation>Ces deux-là ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>Tous les pixels sont identiques.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ · by %2 of 255 at most · PSNR %3 dB</source>
        <translation>%1 % des pixels diffèrent · de %2 sur 255 au plus · PSNR %3 dB</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
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
        <translation>Images de ce lot</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptEdit</name>
    <message>
        <source>This model wasn&apos;t taught “%1”.</source>
        <translation>Ce modèle n’a pas appris « %1 ».</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Proches : %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace by “%1”</source>
        <translation>Remplacer par « %1 »</translation>
    </message>
    <message>
        <source>%1 characters are too long for a prompt; nothing was pasted.</source>
        <translation>%1 caractères, c’est trop long pour un prompt ; rien n’a été collé.</translation>
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
        <translation>Décrivez une image, p. ex. a red apple</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>What the pictures should not show</source>
        <translation>Ce que les images ne doivent pas montrer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line</source>
        <translation>Ctrl+Entrée ; Ctrl+Maj+Entrée place le lot en tête de file</translation>
    </message>
    <message>
        <source>Esc stops within one step; finished pictures stay</source>
        <translation>Échap arrête en une étape ; les images terminées restent</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queue · %1 batches</source>
        <translation>File d’attente · %1 lots</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel this batch; its finished pictures stay</source>
        <translation>Annuler ce lot ; ses images terminées restent</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler « %1 »</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTable</name>
    <message>
        <source>Only differences</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Leave out what all pictures have in common</source>
        <translation>Omettre ce que toutes les images ont en commun</translation>
    </message>
    <message>
        <source>Recipes side by side</source>
        <translation>Recettes côte à côte</translation>
    </message>
    <message>
        <source>The same for all pictures</source>
        <translation>Identique pour toutes les images</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
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
        <translation>%1 de l’image %2 : %3</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SeedField</name>
    <message>
        <source>new each time</source>
        <translation>nouvelle à chaque fois</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Tirer une nouvelle graine maintenant</translation>
    </message>
    <message>
        <source>Keep this seed for the next batch</source>
        <translation>Garder cette graine pour le prochain lot</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsForm</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>More steps draw more carefully and take longer</source>
        <translation>Plus d’étapes dessinent plus soigneusement et prennent plus de temps</translation>
    </message>
    <message>
        <source>How closely the pictures follow the prompt; 1 lets the model roam</source>
        <translation>À quel point les images suivent le prompt ; 1 laisse le modèle vagabonder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark or light; pictures stay as they are</source>
        <translation>Sombre ou clair ; les images restent telles quelles</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Changes at once; prompts stay as they are</source>
        <translation>Change aussitôt ; les prompts restent tels quels</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large text and buttons are</source>
        <translation>Taille du texte et des boutons</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The new size is used from the next start on.</source>
        <translation>La nouvelle taille s’appliquera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Whether pictures glide to their places</source>
        <translation>Si les images glissent vers leur place</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>Animé</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Written into every exported file as its creator and credit</source>
        <translation>Écrit dans chaque fichier exporté comme auteur et crédit</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Shows pictures, models and the database in the file manager</source>
        <translation>Montre images, modèles et base de données dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SheetWords</name>
    <message>
        <source>%1 · fitness %2</source>
        <translation>%1 · adéquation %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
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
        <translation>Côté le plus long</translation>
    </message>
    <message>
        <source>Width to fit into</source>
        <translation>Largeur à respecter</translation>
    </message>
    <message>
        <source>Height to fit into</source>
        <translation>Hauteur à respecter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>Double de la taille</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>Ajuster à</translation>
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
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Échanger largeur et hauteur</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Native</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourcePanel</name>
    <message>
        <source>The picture that it was drawn from is gone.</source>
        <translation>L’image dont elle a été tirée a disparu.</translation>
    </message>
    <message>
        <source>The mask that it was drawn with is gone.</source>
        <translation>Le masque avec lequel elle a été dessinée a disparu.</translation>
    </message>
    <message>
        <source>Source picture</source>
        <translation>Image source</translation>
    </message>
    <message>
        <source>Draw from a picture instead of from nothing</source>
        <translation>Dessiner à partir d’une image plutôt que de rien</translation>
    </message>
    <message>
        <source>Extend the frame by pixels</source>
        <translation>Étendre le cadre, en pixels</translation>
    </message>
    <message>
        <source>Paint a mask</source>
        <translation>Peindre un masque</translation>
    </message>
    <message>
        <source>Choose which part is drawn anew</source>
        <translation>Choisir la partie à redessiner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Choisir un fichier image</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a picture (Ctrl+V)</source>
        <translation>Coller une image (Ctrl+V)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Draw from nothing again (Del)</source>
        <translation>Dessiner de nouveau à partir de rien (Suppr)</translation>
    </message>
    <message>
        <source>The picture is too large to be opened.</source>
        <translation>L’image est trop grande pour être ouverte.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Il n’y a pas d’image à coller. Copiez-en une d’abord.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Drop a picture here, or click to choose one</source>
        <translation>Déposez une image ici, ou cliquez pour en choisir une</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Modifier le masque</translation>
    </message>
    <message>
        <source>Drawn at %1 × %2 pixels.</source>
        <translation>Dessiné en %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>What isn&apos;t marked keeps its pixels.</source>
        <translation>Ce qui n’est pas marqué garde ses pixels.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as a picture.</source>
        <translation>« %1 » ne peut pas être lu comme image.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SourceWell</name>
    <message>
        <source>Source picture</source>
        <translation>Image source</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Cliquez pour choisir une image (Entrée), Ctrl+V en colle une, Suppr la retire</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1 en cours de dessin</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n lot en attente</numerusform>
            <numerusform>%n lots en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>What draws, and in which precision: %1</source>
        <translation>Ce qui dessine, et avec quelle précision : %1</translation>
    </message>
    <message>
        <source>%1 of memory used, %2 free</source>
        <translation>%1 de mémoire utilisés, %2 libres</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StrengthField</name>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>How much of the picture is drawn anew</source>
        <translation>Quelle part de l’image est redessinée</translation>
    </message>
    <message>
        <source>barely changed</source>
        <translation>à peine changée</translation>
    </message>
    <message>
        <source>close to the source</source>
        <translation>proche de la source</translation>
    </message>
    <message>
        <source>the same picture, told anew</source>
        <translation>la même image, racontée autrement</translation>
    </message>
    <message>
        <source>only its layout</source>
        <translation>seulement sa composition</translation>
    </message>
    <message>
        <source>all drawn anew</source>
        <translation>tout redessiné</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TopBar</name>
    <message>
        <source>Search your pictures</source>
        <translation>Rechercher dans vos images</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Pas de modèle</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ViewerCaption</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Image précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Image suivante (Droite)</translation>
    </message>
    <message>
        <source>Close the full view (Esc)</source>
        <translation>Fermer la vue complète (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Non classée</translation>
    </message>
    <message>
        <source>Remove the star (S)</source>
        <translation>Retirer l’étoile (S)</translation>
    </message>
    <message>
        <source>Star this picture (S)</source>
        <translation>Marquer cette image d’une étoile (S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
