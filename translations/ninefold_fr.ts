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
    <message>
        <source>shares rank %1</source>
        <translation>ex æquo au rang %1</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>différente des autres</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>alike %1</source>
        <translation>semblables %1</translation>
    </message>
</context>
<context>
    <name>ControlNets</name>
    <message>
        <source>models of another kind</source>
        <translation>des modèles d’un autre type</translation>
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
        <translation>%1 est endommagé ou n’est pas une image.</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk.</source>
        <translation>%1 n’est plus sur le disque.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Rated 5</source>
        <translation>Note 5</translation>
    </message>
    <message>
        <source>Rated %1 or more</source>
        <translation>Note %1 ou plus</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Made from a picture</source>
        <translation>Faites à partir d’une image</translation>
    </message>
    <message>
        <source>Drawn from a prompt</source>
        <translation>Dessinées à partir d’un prompt</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Faites ici</translation>
    </message>
    <message>
        <source>Fitness %1 or more</source>
        <translation>Adéquation %1 ou plus</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <translation>Non rejetées</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Similar to one picture</source>
        <translation>Semblables à une image</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilées</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Mot-clé : %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Du %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>stopped by an error</source>
        <translation>arrêté par une erreur</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>prêt à %1</translation>
    </message>
    <message>
        <source>ready in %1 s</source>
        <translation>prêt dans %1 s</translation>
    </message>
</context>
<context>
    <name>RecipeWording</name>
    <message>
        <source>32-bit float</source>
        <translation>flottant 32 bits</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>flottant 16 bits</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Negative template</source>
        <translation>Gabarit négatif</translation>
    </message>
    <message>
        <source>%1, rescaled by %2</source>
        <translation>%1, atténuation %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 times as large, strength %2</source>
        <translation>%1 fois plus grande, force %2</translation>
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
        <translation>%1, étapes décalées de %2</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Seconde passe</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, poids %2</translation>
    </message>
    <message>
        <source>%1 times, by %2</source>
        <translation>%1 fois, par %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a LoRA and its weight</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (text %3)</source>
        <comment>a LoRA and its weights</comment>
        <translation>%1 %2 (texte %3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Agrandie</translation>
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
        <translation>blocs profonds toutes les %1 étapes</translation>
    </message>
    <message>
        <source>%1 % of tokens merged</source>
        <translation>%1 % des jetons fusionnés</translation>
    </message>
    <message>
        <source>%1, seen as %2</source>
        <comment>a ControlNet and what it sees</comment>
        <translation>%1, image vue comme %2</translation>
    </message>
    <message>
        <source>%1, from %2 % to %3 % of the steps</source>
        <comment>a control</comment>
        <translation>%1, de %2 % à %3 % des étapes</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Chosen for this prompt before %1 of 100 others</source>
        <translation>Choisie pour ce prompt avant %1 images sur 100</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>No prompt</source>
        <translation>Sans prompt</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Fitness %1</source>
        <translation>Adéquation %1</translation>
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
        <translation>styles variés</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Was it moved or deleted outside the studio? The others are not affected.</source>
        <translation>A-t-elle été déplacée ou supprimée en dehors du studio ? Les autres ne sont pas concernées.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t follow the schedule &quot;%2&quot;.</source>
        <translation>%1 ne peut pas suivre la planification « %2 ».</translation>
    </message>
    <message>
        <source>%1 checkpoint in one file.</source>
        <translation>Checkpoint %1 en un seul fichier.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit its configuration: %2.</source>
        <translation>%1 ne correspond pas à sa configuration : %2.</translation>
    </message>
    <message>
        <source>%1 has no %2.safetensors.</source>
        <translation>%1 n’a pas de %2.safetensors.</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>%1 n’a pas de tenseur « %2 ».</translation>
    </message>
    <message>
        <source>%1 holds no model that Ninefold knows.</source>
        <translation>%1 ne contient aucun modèle que Ninefold connaisse.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can rank pictures.</source>
        <translation>%1 ne contient rien qui puisse classer des images.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagé : %2</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG, WebP or TIFF picture.</source>
        <translation>%1 n’est pas une image PNG, JPEG, WebP ou TIFF.</translation>
    </message>
    <message>
        <source>%1 is no PNG.</source>
        <translation>%1 n’est pas un PNG.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is not a model folder: model_index.json is missing.</source>
        <translation>%1 n’est pas un dossier de modèle : model_index.json manque.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2</source>
        <translation>%1 n’est pas du JSON valide : %2</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1 is too large (%2 bytes) for what it should be.</source>
        <translation>%1 est trop gros (%2 octets) pour ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>%1 misshapen (%2)</source>
        <translation>%1 de mauvaise forme (%2)</translation>
    </message>
    <message>
        <source>%1 missing (%2)</source>
        <translation>%1 manquants (%2)</translation>
    </message>
    <message>
        <source>%1 names no model folders.</source>
        <translation>%1 ne nomme aucun dossier de modèles.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn in one job.</source>
        <translation>%1 images ne peuvent pas être dessinées en une seule tâche.</translation>
    </message>
    <message>
        <source>%1 pictures can&apos;t be drawn.</source>
        <translation>%1 images ne peuvent pas être dessinées.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn.</source>
        <translation>On ne peut pas dessiner en %1 étapes.</translation>
    </message>
    <message>
        <source>%1 steps don&apos;t fit into the noise schedule of this model.</source>
        <translation>%1 étapes ne tiennent pas dans la planification du bruit de ce modèle.</translation>
    </message>
    <message>
        <source>%1 unexpected (%2)</source>
        <translation>%1 inattendus (%2)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ninefold.</source>
        <translation>%1 a été écrit par un Ninefold plus récent.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, ligne %2 : %3.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, which Ninefold can&apos;t rank with.</source>
        <translation>%1 : %2 vaut %3, ce avec quoi Ninefold ne peut pas classer.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1 : %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1[%2] is %3</source>
        <translation>%1[%2] vaut %3</translation>
    </message>
    <message>
        <source>1 turns it off; 3 to 8 is usual.</source>
        <translation>1 le désactive ; de 3 à 8 est habituel.</translation>
    </message>
    <message>
        <source>A ControlNet: steers a model by an outline or a pose.</source>
        <translation>Un ControlNet : guide un modèle par un contour ou une pose.</translation>
    </message>
    <message>
        <source>A LoRA: changes how a model draws.</source>
        <translation>Un LoRA : change la manière dont un modèle dessine.</translation>
    </message>
    <message>
        <source>A VAE: turns latents into pixels, draws nothing by itself.</source>
        <translation>Un VAE : change des latents en pixels, ne dessine rien seul.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A file that is damaged or incomplete.</source>
        <translation>Un fichier endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>A mask needs a picture to redraw a part of.</source>
        <translation>Un masque a besoin d’une image dont redessiner une partie.</translation>
    </message>
    <message>
        <source>A mask needs a picture to start from.</source>
        <translation>Un masque a besoin d’une image de départ.</translation>
    </message>
    <message>
        <source>A model in the diffusers layout.</source>
        <translation>Un modèle au format diffusers.</translation>
    </message>
    <message>
        <source>A picture needs at least one step.</source>
        <translation>Une image a besoin d’au moins une étape.</translation>
    </message>
    <message>
        <source>A quantised model in the GGUF format.</source>
        <translation>Un modèle quantifié au format GGUF.</translation>
    </message>
    <message>
        <source>A strength below 1 needs a picture to start from.</source>
        <translation>Une force inférieure à 1 a besoin d’une image de départ.</translation>
    </message>
    <message>
        <source>A text encoder: reads prompts, draws nothing by itself.</source>
        <translation>Un encodeur de texte : lit les prompts, ne dessine rien seul.</translation>
    </message>
    <message>
        <source>A text inside %1 unpacks to more than 16 MiB.</source>
        <translation>Un texte dans %1 dépasse 16 Mio une fois décompressé.</translation>
    </message>
    <message>
        <source>A weights file of a kind that Ninefold doesn&apos;t know.</source>
        <translation>Un fichier de poids d’un type que Ninefold ne connaît pas.</translation>
    </message>
    <message>
        <source>An embedding: a word that a model can learn.</source>
        <translation>Un embedding : un mot qu’un modèle peut apprendre.</translation>
    </message>
    <message>
        <source>An image encoder such as CLIP: ranks pictures, draws nothing by itself.</source>
        <translation>Un encodeur d’images comme CLIP : classe des images, ne dessine rien seul.</translation>
    </message>
    <message>
        <source>An upscaler: enlarges pictures.</source>
        <translation>Un upscaler : agrandit des images.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Un autre programme occupe la bibliothèque.</translation>
    </message>
    <message>
        <source>At most 8192 px a side can be doubled.</source>
        <translation>On peut doubler au plus 8192 px par côté.</translation>
    </message>
    <message>
        <source>Both files must be of the same model.</source>
        <translation>Les deux fichiers doivent venir du même modèle.</translation>
    </message>
    <message>
        <source>Can&apos;t delete %1: %2.</source>
        <translation>Impossible de supprimer %1 : %2.</translation>
    </message>
    <message>
        <source>Can&apos;t make the library folder %1: %2.</source>
        <translation>Impossible de créer le dossier de bibliothèque %1 : %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has space.</source>
        <translation>Vérifiez que le disque est connecté et qu’il a de la place.</translation>
    </message>
    <message>
        <source>Check that the model is complete.</source>
        <translation>Vérifiez que le modèle est complet.</translation>
    </message>
    <message>
        <source>Check that weights and config.json belong together.</source>
        <translation>Vérifiez que les poids et config.json vont ensemble.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Vérifiez les droits d’accès de son dossier.</translation>
    </message>
    <message>
        <source>Choose Euler or DPM++ 2M.</source>
        <translation>Choisissez Euler ou DPM++ 2M.</translation>
    </message>
    <message>
        <source>Choose a multiple of %1 from %1 to %2.</source>
        <translation>Choisissez un multiple de %1 entre %1 et %2.</translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer pictures at once, or close other programs.</source>
        <translation>Choisissez une taille plus petite ou moins d’images à la fois, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose a smaller size.</source>
        <translation>Choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>Choisissez un autre dossier ou changez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose at most %1; 4 to 8 are enough.</source>
        <translation>Choisissez au plus %1 ; 4 à 8 suffisent.</translation>
    </message>
    <message>
        <source>Choose auto, bf16 or f32.</source>
        <translation>Choisissez auto, bf16 ou f32.</translation>
    </message>
    <message>
        <source>Choose auto, f32, bf16 or fp16.</source>
        <translation>Choisissez auto, f32, bf16 ou fp16.</translation>
    </message>
    <message>
        <source>Choose cpu or cuda.</source>
        <translation>Choisissez cpu ou cuda.</translation>
    </message>
    <message>
        <source>Choose fewer steps.</source>
        <translation>Choisissez moins d’étapes.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1.</source>
        <translation>Choisissez de 1 à %1.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000.</source>
        <translation>Choisissez de 1 à 1000.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000; 8 to 30 is usual.</source>
        <translation>Choisissez de 1 à 1000 ; de 8 à 30 est habituel.</translation>
    </message>
    <message>
        <source>Choose it again and start a new job.</source>
        <translation>Choisissez-la de nouveau et lancez une nouvelle tâche.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>Choose the folder in which the models are.</source>
        <translation>Choisissez le dossier où se trouvent les modèles.</translation>
    </message>
    <message>
        <source>Choose the folder of a CLIPModel in the transformers layout.</source>
        <translation>Choisissez le dossier d’un CLIPModel au format transformers.</translation>
    </message>
    <message>
        <source>Choose the schedule &quot;automatic&quot; or another sampler.</source>
        <translation>Choisissez la planification « Automatique » ou un autre échantillonneur.</translation>
    </message>
    <message>
        <source>Chunks can be added only to a PNG.</source>
        <translation>On ne peut ajouter des blocs qu’à un PNG.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit (ulimit -v).</source>
        <translation>Fermez d’autres programmes ou relevez la limite (ulimit -v).</translation>
    </message>
    <message>
        <source>ComfyUI&apos;s extra_model_paths.yaml has headings with folders below them.</source>
        <translation>Le fichier extra_model_paths.yaml de ComfyUI a des titres avec des dossiers en dessous.</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer folder again.</source>
        <translation>Copiez de nouveau le dossier tokenizer du modèle.</translation>
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
        <translation>DPM++ 2M avec un bruit neuf à chaque étape : riche en détails en 20 à 30 étapes.</translation>
    </message>
    <message>
        <source>Draw on the processor with --device cpu.</source>
        <translation>Dessinez sur le processeur avec --device cpu.</translation>
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
        <translation>Euler avec un bruit neuf à chaque étape : plus vivant, ne se fixe jamais.</translation>
    </message>
    <message>
        <source>Export as PNG or WebP instead.</source>
        <translation>Exportez plutôt en PNG ou WebP.</translation>
    </message>
    <message>
        <source>Exported pictures can be at most %1 px a side.</source>
        <translation>Les images exportées peuvent avoir au plus %1 px par côté.</translation>
    </message>
    <message>
        <source>Fields are %1.</source>
        <translation>Les champs sont %1.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>For distilled models only: a picture in 2 to 8 steps.</source>
        <translation>Pour les modèles distillés seulement : une image en 2 à 8 étapes.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Heun</source>
        <translation>Heun</translation>
    </message>
    <message>
        <source>ICU lacks its Unicode normalization data.</source>
        <translation>Il manque à ICU ses données de normalisation Unicode.</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>Encodeur d’images</translation>
    </message>
    <message>
        <source>Install Ninefold again or set NINEFOLD_RESOURCES to their folder.</source>
        <translation>Réinstallez Ninefold ou indiquez leur dossier dans NINEFOLD_RESOURCES.</translation>
    </message>
    <message>
        <source>Is it a whole PNG, JPEG, WebP or TIFF file?</source>
        <translation>Est-ce un fichier PNG, JPEG, WebP ou TIFF complet ?</translation>
    </message>
    <message>
        <source>It is damaged, or too large to be opened.</source>
        <translation>Elle est endommagée, ou trop grande pour être ouverte.</translation>
    </message>
    <message>
        <source>Its parts don&apos;t belong together, or it isn&apos;t made to draw from text.</source>
        <translation>Ses parties ne vont pas ensemble, ou il n’est pas fait pour dessiner à partir d’un texte.</translation>
    </message>
    <message>
        <source>Job %1 already has picture %2.</source>
        <translation>La tâche %1 a déjà l’image %2.</translation>
    </message>
    <message>
        <source>Known are linear, scaled_linear and squaredcos_cap_v2.</source>
        <translation>Sont connus linear, scaled_linear et squaredcos_cap_v2.</translation>
    </message>
    <message>
        <source>Known models: %1.</source>
        <translation>Modèles connus : %1.</translation>
    </message>
    <message>
        <source>LCM</source>
        <translation>LCM</translation>
    </message>
    <message>
        <source>Leave it out for a random one.</source>
        <translation>Laissez-la vide pour en tirer une au hasard.</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Make the mask as large as the picture.</source>
        <translation>Donnez au masque la taille de l’image.</translation>
    </message>
    <message>
        <source>Mend it or delete it; it holds the list of your model folders.</source>
        <translation>Réparez-le ou supprimez-le ; il contient la liste de vos dossiers de modèles.</translation>
    </message>
    <message>
        <source>Mend the line, or take the folder off the list.</source>
        <translation>Corrigez la ligne, ou retirez le dossier de la liste.</translation>
    </message>
    <message>
        <source>Models read only its first words: shorten it to 64 KiB or less.</source>
        <translation>Les modèles n’en lisent que les premiers mots : réduisez-le à 64 Kio au plus.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>Nothing to do: the studio finds its ranker by itself.</source>
        <translation>Rien à faire : le studio trouve son classeur tout seul.</translation>
    </message>
    <message>
        <source>Paint white where the picture should change.</source>
        <translation>Peignez en blanc là où l’image doit changer.</translation>
    </message>
    <message>
        <source>Predicts and corrects in one call: good pictures in 8 to 15 steps.</source>
        <translation>Prédit et corrige en un seul appel : de bonnes images en 8 à 15 étapes.</translation>
    </message>
    <message>
        <source>Put ninefold.sqlite aside: a new one is made from the pictures.</source>
        <translation>Mettez ninefold.sqlite de côté : un nouveau est créé à partir des images.</translation>
    </message>
    <message>
        <source>Second order from the step before: sharp in 15 to 25 steps.</source>
        <translation>Second ordre à partir de l’étape précédente : net en 15 à 25 étapes.</translation>
    </message>
    <message>
        <source>Second order: cleaner than Euler, at twice the time a step.</source>
        <translation>Second ordre : plus propre qu’Euler, pour deux fois le temps par étape.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Something went wrong inside.</source>
        <translation>Quelque chose s’est mal passé à l’intérieur.</translation>
    </message>
    <message>
        <source>Something went wrong inside: %1</source>
        <translation>Quelque chose s’est mal passé à l’intérieur : %1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1</source>
        <translation>Stable Diffusion 1</translation>
    </message>
    <message>
        <source>Stable Diffusion 1 and 2</source>
        <translation>Stable Diffusion 1 et 2</translation>
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
        <translation>Affineur Stable Diffusion XL</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Encodeur de texte</translation>
    </message>
    <message>
        <source>The UNet of a model; text encoder and VAE are missing.</source>
        <translation>L’UNet d’un modèle ; l’encodeur de texte et le VAE manquent.</translation>
    </message>
    <message>
        <source>The classic deterministic sampler: steady, and invertible.</source>
        <translation>L’échantillonneur déterministe classique : stable et inversible.</translation>
    </message>
    <message>
        <source>The disk failed while the library was read or written (%1).</source>
        <translation>Le disque a échoué pendant la lecture ou l’écriture de la bibliothèque (%1).</translation>
    </message>
    <message>
        <source>The disk is full: free some space and try again.</source>
        <translation>Le disque est plein : libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t safetensors; get it again.</source>
        <translation>Le fichier est endommagé ou n’est pas du safetensors ; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm.</source>
        <translation>Le fichier est endommagé ou conçu pour nuire.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>Les fichiers ont besoin d’un nom.</translation>
    </message>
    <message>
        <source>The guidance scale must be from 0 to 100.</source>
        <translation>Le guidage doit être compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>The height of %1 px can&apos;t be drawn.</source>
        <translation>La hauteur de %1 px ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened or written (%1).</source>
        <translation>La bibliothèque ne peut pas être ouverte ou écrite (%1).</translation>
    </message>
    <message>
        <source>The library can&apos;t be written: the disk is full.</source>
        <translation>La bibliothèque ne peut pas être écrite : le disque est plein.</translation>
    </message>
    <message>
        <source>The library knows no state &quot;%1&quot; of a job.</source>
        <translation>La bibliothèque ne connaît pas d’état de tâche « %1 ».</translation>
    </message>
    <message>
        <source>The library&apos;s database failed (%1).</source>
        <translation>La base de données de la bibliothèque a échoué (%1).</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged (%1).</source>
        <translation>La base de données de la bibliothèque est endommagée (%1).</translation>
    </message>
    <message>
        <source>The mask is %1 px, the picture %2 px.</source>
        <translation>Le masque fait %1 px, l’image %2 px.</translation>
    </message>
    <message>
        <source>The mask is black everywhere: nothing would be redrawn.</source>
        <translation>Le masque est noir partout : rien ne serait redessiné.</translation>
    </message>
    <message>
        <source>The models that come with Ninefold were not found.</source>
        <translation>Les modèles fournis avec Ninefold sont introuvables.</translation>
    </message>
    <message>
        <source>The name has a { without its }.</source>
        <translation>Le nom a une { sans sa }.</translation>
    </message>
    <message>
        <source>The name has a } without its {.</source>
        <translation>Le nom a une } sans sa {.</translation>
    </message>
    <message>
        <source>The negative prompt is %1 bytes long.</source>
        <translation>Le prompt négatif fait %1 octets.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: %1 is %2.</source>
        <translation>La planification du bruit de ce modèle est inutilisable : %1 vaut %2.</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: beta_schedule is &quot;%1&quot;.</source>
        <translation>La planification du bruit de ce modèle est inutilisable : beta_schedule vaut « %1 ».</translation>
    </message>
    <message>
        <source>The noise schedule of this model can&apos;t be used: it needs %1 betas between 0 and 1.</source>
        <translation>La planification du bruit de ce modèle est inutilisable : il lui faut %1 bêtas entre 0 et 1.</translation>
    </message>
    <message>
        <source>The noise schedule of this model is not a JSON object.</source>
        <translation>La planification du bruit de ce modèle n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be read.</source>
        <translation>L’image %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The picture %1 claims to be %2x%3 px.</source>
        <translation>L’image %1 prétend faire %2 × %3 px.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged.</source>
        <translation>L’image %1 est endommagée.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as %1.</source>
        <translation>L’image ne peut pas être écrite en %1.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written as JPEG.</source>
        <translation>L’image ne peut pas être écrite en JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged.</source>
        <translation>L’image est trop grande pour être agrandie.</translation>
    </message>
    <message>
        <source>The picture that this job starts from is gone.</source>
        <translation>L’image dont part cette tâche a disparu.</translation>
    </message>
    <message>
        <source>The picture to be stored is no PNG.</source>
        <translation>L’image à conserver n’est pas un PNG.</translation>
    </message>
    <message>
        <source>The picture&apos;s metadata can&apos;t be written: %1</source>
        <translation>Les métadonnées de l’image ne peuvent pas être écrites : %1</translation>
    </message>
    <message>
        <source>The prompt is %1 bytes long.</source>
        <translation>Le prompt fait %1 octets.</translation>
    </message>
    <message>
        <source>The prompt is longer than 256 MiB.</source>
        <translation>Le prompt dépasse 256 Mio.</translation>
    </message>
    <message>
        <source>The prompt is too long to be kept in a JPEG file.</source>
        <translation>Le prompt est trop long pour tenir dans un fichier JPEG.</translation>
    </message>
    <message>
        <source>The recipe is damaged: %1</source>
        <translation>La recette est endommagée : %1</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>La recherche est endommagée : %1</translation>
    </message>
    <message>
        <source>The seed &quot;%1&quot; is not a whole number from 0 to 18446744073709551615.</source>
        <translation>La graine « %1 » n’est pas un nombre entier de 0 à 18446744073709551615.</translation>
    </message>
    <message>
        <source>The simplest solver: quick, smooth, the same picture at any step count.</source>
        <translation>Le solveur le plus simple : rapide, doux, la même image quel que soit le nombre d’étapes.</translation>
    </message>
    <message>
        <source>The size &quot;%1&quot; is not WIDTHxHEIGHT.</source>
        <translation>La taille « %1 » n’est pas de la forme LARGEURxHAUTEUR.</translation>
    </message>
    <message>
        <source>The source picture&apos;s id &quot;%1&quot; is no SHA-256.</source>
        <translation>L’identifiant « %1 » de l’image source n’est pas un SHA-256.</translation>
    </message>
    <message>
        <source>The stored recipe</source>
        <translation>La recette enregistrée</translation>
    </message>
    <message>
        <source>The strength must be from 0 to 1.</source>
        <translation>La force doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The strength of the variation must be from 0 to 1.</source>
        <translation>La force de la variation doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The text encoder can&apos;t read these token ids.</source>
        <translation>L’encodeur de texte ne peut pas lire ces identifiants de jetons.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 %2.</source>
        <translation>Le fichier de tokenizer %1 %2.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s merges.txt speaks of &quot;%1&quot;, which is not in vocab.json.</source>
        <translation>Le merges.txt du tokenizer mentionne « %1 », qui n’est pas dans vocab.json.</translation>
    </message>
    <message>
        <source>The width of %1 px can&apos;t be drawn.</source>
        <translation>La largeur de %1 px ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>There are no pictures for a contact sheet.</source>
        <translation>Il n’y a pas d’images pour une planche-contact.</translation>
    </message>
    <message>
        <source>There is a collection &quot;%1&quot; already.</source>
        <translation>Il y a déjà une collection « %1 ».</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’appareil « %1 ».</translation>
    </message>
    <message>
        <source>There is no field {%1}.</source>
        <translation>Il n’y a pas de champ {%1}.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Il n’y a pas de tâche %1.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>Il n’y a pas de modèle « %1 ».</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Il n’y a pas de dossier de modèle %1.</translation>
    </message>
    <message>
        <source>There is no picture format &quot;%1&quot;.</source>
        <translation>Il n’y a pas de format d’image « %1 ».</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>Il n’y a pas d’image à enregistrer.</translation>
    </message>
    <message>
        <source>There is no precision &quot;%1&quot;.</source>
        <translation>Il n’y a pas de précision « %1 ».</translation>
    </message>
    <message>
        <source>There is no sampler &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’échantillonneur « %1 ».</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>Il n’y a pas de planification « %1 ».</translation>
    </message>
    <message>
        <source>There is not enough memory for this job.</source>
        <translation>La mémoire ne suffit pas pour cette tâche.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw: %1 MiB can&apos;t be had.</source>
        <translation>La mémoire ne suffit pas pour dessiner : %1 Mio sont introuvables.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the library.</source>
        <translation>La mémoire ne suffit pas pour lire la bibliothèque.</translation>
    </message>
    <message>
        <source>This machine has no CUDA device that this build can use.</source>
        <translation>Cette machine n’a pas d’appareil CUDA utilisable par cette version.</translation>
    </message>
    <message>
        <source>This program knows no such schedule.</source>
        <translation>Ce programme ne connaît pas de telle planification.</translation>
    </message>
    <message>
        <source>This sampler can&apos;t draw with a model that predicts noise and has zero terminal SNR.</source>
        <translation>Cet échantillonneur ne peut pas dessiner avec un modèle qui prédit le bruit et dont le SNR final est nul.</translation>
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
        <translation>Mettez Ninefold à jour pour l’ouvrir ; rien n’a été modifié.</translation>
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
        <translation>Ce qui est enregistré a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Write for example 256x256.</source>
        <translation>Écrivez par exemple 256x256.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown dtype &quot;%2&quot;</source>
        <translation>« %1 » a le dtype inconnu « %2 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no change of a picture.</source>
        <translation>« %1 » n’est pas une modification d’image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a job.</source>
        <translation>« %1 » n’est pas un état de tâche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside the file, which may be truncated</source>
        <translation>« %1 » est en dehors du fichier, qui est peut-être tronqué</translation>
    </message>
    <message>
        <source>but one text encoder gives one width</source>
        <translation>mais un encodeur de texte donne une seule largeur</translation>
    </message>
    <message>
        <source>fp16 can&apos;t be computed on the processor.</source>
        <translation>fp16 ne peut pas être calculé sur le processeur.</translation>
    </message>
    <message>
        <source>has a wild id for &quot;%1&quot;</source>
        <translation>a un identifiant aberrant pour « %1 »</translation>
    </message>
    <message>
        <source>has no pair in line %1</source>
        <translation>n’a pas de paire à la ligne %1</translation>
    </message>
    <message>
        <source>has no text for %1</source>
        <translation>n’a pas de texte pour %1</translation>
    </message>
    <message>
        <source>has no whole number for &quot;%1&quot;</source>
        <translation>n’a pas de nombre entier pour « %1 »</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>ne contient pas d’objet JSON</translation>
    </message>
    <message>
        <source>lacks the special token &quot;%1&quot;</source>
        <translation>n’a pas le jeton spécial « %1 »</translation>
    </message>
    <message>
        <source>leaves no room for a token</source>
        <translation>ne laisse pas de place pour un jeton</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>ninefold.json</source>
        <translation>ninefold.json</translation>
    </message>
    <message>
        <source>ninefold.json: fitness.percentiles is not a list of 101 rising numbers.</source>
        <translation>ninefold.json : fitness.percentiles n’est pas une liste de 101 nombres croissants.</translation>
    </message>
    <message>
        <source>the UNet maps %1 channels to %2, but the latent has %3</source>
        <translation>l’UNet fait passer de %1 canaux à %2, mais le latent en a %3</translation>
    </message>
    <message>
        <source>the UNet&apos;s cross_attention_dim is %1, but the text encoder&apos;s width is %2</source>
        <translation>le cross_attention_dim de l’UNet vaut %1, mais la largeur de l’encodeur de texte vaut %2</translation>
    </message>
    <message>
        <source>the autoencoder isn&apos;t one of colours</source>
        <translation>l’autoencodeur n’est pas fait pour les couleurs</translation>
    </message>
    <message>
        <source>the bytes of &quot;%1&quot; don&apos;t match its shape</source>
        <translation>les octets de « %1 » ne correspondent pas à sa forme</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not that of a tensor</source>
        <translation>l’entrée de « %1 » n’est pas celle d’un tenseur</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>le fichier se termine au milieu de son en-tête</translation>
    </message>
    <message>
        <source>the file is shorter than a header</source>
        <translation>le fichier est plus court qu’un en-tête</translation>
    </message>
    <message>
        <source>the header claims to be above 100 MB</source>
        <translation>l’en-tête prétend dépasser 100 Mo</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>l’en-tête n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is too large</source>
        <translation>la forme de « %1 » est trop grande</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a shape or range that is no natural number</source>
        <translation>le tenseur « %1 » a une forme ou une plage qui n’est pas un nombre naturel</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is there twice</source>
        <translation>le tenseur « %1 » y figure deux fois</translation>
    </message>
    <message>
        <source>the tensors &quot;%1&quot; and &quot;%2&quot; overlap</source>
        <translation>les tenseurs « %1 » et « %2 » se chevauchent</translation>
    </message>
    <message>
        <source>which Ninefold can&apos;t draw with</source>
        <translation>ce avec quoi Ninefold ne peut pas dessiner</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide every width</source>
        <translation>ce qui ne divise pas chaque largeur</translation>
    </message>
    <message>
        <source>which doesn&apos;t divide hidden_size</source>
        <translation>ce qui ne divise pas hidden_size</translation>
    </message>
    <message>
        <source>which doesn&apos;t have one entry a level</source>
        <translation>ce qui n’a pas une entrée par niveau</translation>
    </message>
    <message>
        <source>which doesn&apos;t mirror down_block_types</source>
        <translation>ce qui ne reflète pas down_block_types</translation>
    </message>
    <message>
        <source>which is neither true nor false</source>
        <translation>ce qui n’est ni true ni false</translation>
    </message>
    <message>
        <source>which is no list of names</source>
        <translation>ce qui n’est pas une liste de noms</translation>
    </message>
    <message>
        <source>which is no list of sizes</source>
        <translation>ce qui n’est pas une liste de tailles</translation>
    </message>
    <message>
        <source>which is no list of true and false</source>
        <translation>ce qui n’est pas une liste de true et de false</translation>
    </message>
    <message>
        <source>which is no number</source>
        <translation>ce qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>which is no object</source>
        <translation>ce qui n’est pas un objet</translation>
    </message>
    <message>
        <source>which is no size</source>
        <translation>ce qui n’est pas une taille</translation>
    </message>
    <message>
        <source>which is no text</source>
        <translation>ce qui n’est pas un texte</translation>
    </message>
    <message>
        <source>which is no whole number</source>
        <translation>ce qui n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>A wildcard can&apos;t be called &quot;%1&quot;.</source>
        <translation>Un joker ne peut pas s’appeler « %1 ».</translation>
    </message>
    <message>
        <source>Can&apos;t remove the wildcard __%1__: %2.</source>
        <translation>Impossible de supprimer le joker __%1__ : %2.</translation>
    </message>
    <message>
        <source>Every alternative of the template has the weight 0.</source>
        <translation>Toutes les possibilités du gabarit ont un poids de 0.</translation>
    </message>
    <message>
        <source>Give one of them a weight above 0.</source>
        <translation>Donnez à l’une d’elles un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>Make it with the Wildcards button, or put %1.txt into %2.</source>
        <translation>Créez-le avec le bouton Jokers, ou placez %1.txt dans %2.</translation>
    </message>
    <message>
        <source>Save its file again as UTF-8.</source>
        <translation>Enregistrez de nouveau son fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Start it anew.</source>
        <translation>Recommencez-la.</translation>
    </message>
    <message>
        <source>Take one of these names out of its file.</source>
        <translation>Retirez l’un de ces noms de son fichier.</translation>
    </message>
    <message>
        <source>The prompts of job %1 are lost.</source>
        <translation>Les prompts de la tâche %1 sont perdus.</translation>
    </message>
    <message>
        <source>The stored list of prompts</source>
        <translation>La liste de prompts enregistrée</translation>
    </message>
    <message>
        <source>The stored list of prompts is damaged: %1</source>
        <translation>La liste de prompts enregistrée est endommagée : %1</translation>
    </message>
    <message>
        <source>The template grows into more than a prompt can hold.</source>
        <translation>Le gabarit dépasse ce qu’un prompt peut contenir.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ is empty.</source>
        <translation>Le joker __%1__ est vide.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ isn&apos;t UTF-8 text.</source>
        <translation>Le joker __%1__ n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>The wildcard __%1__ leads to itself: %2.</source>
        <translation>Le joker __%1__ renvoie à lui-même : %2.</translation>
    </message>
    <message>
        <source>There is no wildcard __%1__.</source>
        <translation>Il n’y a pas de joker __%1__.</translation>
    </message>
    <message>
        <source>Use fewer wildcards or braces within each other.</source>
        <translation>Imbriquez moins de jokers ou d’accolades.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _, and / for folders.</source>
        <translation>Utilisez des lettres, des chiffres, - et des _ isolés, et / pour les dossiers.</translation>
    </message>
    <message>
        <source>Write one entry a line into it.</source>
        <translation>Écrivez-y une entrée par ligne.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t draw in %2 steps.</source>
        <translation>%1 ne peut pas dessiner en %2 étapes.</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>Il manque %2 dans %1.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor %2 of its index.</source>
        <translation>Il manque dans %1 le tenseur %2 de son index.</translation>
    </message>
    <message>
        <source>%1 lists no tensors.</source>
        <translation>%1 n’énumère aucun tenseur.</translation>
    </message>
    <message>
        <source>%1 names no file for %2.</source>
        <translation>%1 ne nomme aucun fichier pour %2.</translation>
    </message>
    <message>
        <source>%1 points out of its folder: %2.</source>
        <translation>%1 pointe hors de son dossier : %2.</translation>
    </message>
    <message>
        <source>%1 steps can&apos;t be drawn in the second pass.</source>
        <translation>On ne peut pas dessiner %1 étapes dans la seconde passe.</translation>
    </message>
    <message>
        <source>%1: %2 has an unexpected shape.</source>
        <translation>%1 : %2 a une forme inattendue.</translation>
    </message>
    <message>
        <source>0 or 1 is usual.</source>
        <translation>0 ou 1 est habituel.</translation>
    </message>
    <message>
        <source>0 to 1 guides all the way.</source>
        <translation>De 0 à 1, le guidage agit tout du long.</translation>
    </message>
    <message>
        <source>A PDF needs at least one picture, and no empty one.</source>
        <translation>Un PDF a besoin d’au moins une image, et d’aucune image vide.</translation>
    </message>
    <message>
        <source>A picture that starts from another has no second pass.</source>
        <translation>Une image qui part d’une autre n’a pas de seconde passe.</translation>
    </message>
    <message>
        <source>Choose a folder in the diffusers layout, or a checkpoint file.</source>
        <translation>Choisissez un dossier au format diffusers ou un fichier checkpoint.</translation>
    </message>
    <message>
        <source>Choose from 1 to 1000, or 0 for as many as in the first.</source>
        <translation>Choisissez de 1 à 1000, ou 0 pour autant que dans la première.</translation>
    </message>
    <message>
        <source>Choose from 1 to 4; 1 is no second pass.</source>
        <translation>Choisissez de 1 à 4 ; 1 signifie pas de seconde passe.</translation>
    </message>
    <message>
        <source>Choose torch-cpu or philox.</source>
        <translation>Choisissez torch-cpu ou philox.</translation>
    </message>
    <message>
        <source>Clip skip must be from 0 to 11.</source>
        <translation>Clip skip doit être compris entre 0 et 11.</translation>
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
        <translation>DPM2 avec un bruit neuf à chaque étape : riche en détails, ne se fixe jamais.</translation>
    </message>
    <message>
        <source>Don&apos;t trust this file; get the model in the safetensors format.</source>
        <translation>Ne vous fiez pas à ce fichier ; procurez-vous le modèle au format safetensors.</translation>
    </message>
    <message>
        <source>Don&apos;t use this model; its index has been tampered with.</source>
        <translation>N’utilisez pas ce modèle ; son index a été falsifié.</translation>
    </message>
    <message>
        <source>Draw without it, or choose the larger size.</source>
        <translation>Dessinez sans elle, ou choisissez la taille plus grande.</translation>
    </message>
    <message>
        <source>Files of different models may be mixed up; get them again.</source>
        <translation>Des fichiers de modèles différents sont peut-être mélangés ; récupérez-les de nouveau.</translation>
    </message>
    <message>
        <source>For models distilled for it: a picture in 4 to 8 steps, and finer in more.</source>
        <translation>Pour les modèles distillés pour lui : une image en 4 à 8 étapes, plus fine avec davantage.</translation>
    </message>
    <message>
        <source>Fourth order from the steps before: smooth, and better with many steps.</source>
        <translation>Quatrième ordre à partir des étapes précédentes : doux, et meilleur avec beaucoup d’étapes.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Récupérez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Get the whole checkpoint rather than a pruned part of it.</source>
        <translation>Procurez-vous le checkpoint entier plutôt qu’une partie élaguée.</translation>
    </message>
    <message>
        <source>Get the whole model, in one file or as a folder in the diffusers layout.</source>
        <translation>Procurez-vous le modèle entier, en un seul fichier ou en dossier au format diffusers.</translation>
    </message>
    <message>
        <source>It draws with Stable Diffusion 1, 2 and XL, whole, as a folder in the diffusers layout or as one file.</source>
        <translation>Il dessine avec Stable Diffusion 1, 2 et XL complets, en dossier au format diffusers ou en un seul fichier.</translation>
    </message>
    <message>
        <source>LMS</source>
        <translation>LMS</translation>
    </message>
    <message>
        <source>Models are checkpoints in one file, or folders with model_index.json.</source>
        <translation>Les modèles sont des checkpoints en un seul fichier ou des dossiers avec model_index.json.</translation>
    </message>
    <message>
        <source>No model predicts &quot;%1&quot;.</source>
        <translation>Aucun modèle ne prédit « %1 ».</translation>
    </message>
    <message>
        <source>Second order along the slope of each step&apos;s middle, at twice the time.</source>
        <translation>Second ordre suivant la pente au milieu de chaque étape, pour deux fois le temps.</translation>
    </message>
    <message>
        <source>TCD</source>
        <translation>TCD</translation>
    </message>
    <message>
        <source>The end of the guidance must be from 0 to 1.</source>
        <translation>La fin du guidage doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The enlarged height of %1 px can&apos;t be drawn.</source>
        <translation>La hauteur agrandie de %1 px ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The enlarged width of %1 px can&apos;t be drawn.</source>
        <translation>La largeur agrandie de %1 px ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; get it again.</source>
        <translation>Le fichier est endommagé ou d’un autre type ; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged or was made to do harm; get it again from its source.</source>
        <translation>Le fichier est endommagé ou conçu pour nuire ; récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>The file is incomplete or of another kind; get it again.</source>
        <translation>Le fichier est incomplet ou d’un autre type ; récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The guidance can&apos;t end before it begins.</source>
        <translation>Le guidage ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>The noise &quot;%1&quot; can&apos;t be drawn here.</source>
        <translation>Le bruit « %1 » ne peut pas être tiré ici.</translation>
    </message>
    <message>
        <source>The rescale of the guidance must be from 0 to 1.</source>
        <translation>L’atténuation du guidage doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The second pass can&apos;t enlarge by this factor.</source>
        <translation>La seconde passe ne peut pas agrandir de ce facteur.</translation>
    </message>
    <message>
        <source>The start of the guidance must be from 0 to 1.</source>
        <translation>Le début du guidage doit être compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>The strength of the second pass must be from 0 to 1.</source>
        <translation>La force de la seconde passe doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>Third order with fresh noise at every step: at its best from 25 steps on.</source>
        <translation>Troisième ordre avec un bruit neuf à chaque étape : au mieux à partir de 25 étapes.</translation>
    </message>
    <message>
        <source>This version draws with Stable Diffusion 1, 2 and XL.</source>
        <translation>Cette version dessine avec Stable Diffusion 1, 2 et XL.</translation>
    </message>
    <message>
        <source>This version reads safetensors and PyTorch files.</source>
        <translation>Cette version lit les fichiers safetensors et PyTorch.</translation>
    </message>
    <message>
        <source>Two looks a step along a noisy path: rich detail in 10 to 15 steps.</source>
        <translation>Deux regards par étape sur un chemin bruité : riche en détails en 10 à 15 étapes.</translation>
    </message>
    <message>
        <source>Two looks a step and fresh noise: lively and clean, at twice the time.</source>
        <translation>Deux regards par étape et un bruit neuf : vivant et propre, pour deux fois le temps.</translation>
    </message>
    <message>
        <source>describes %1 as no tensor can be</source>
        <translation>décrit %1 comme aucun tenseur ne peut être</translation>
    </message>
    <message>
        <source>ends before its tensors</source>
        <translation>se termine avant ses tenseurs</translation>
    </message>
    <message>
        <source>ends inside &quot;%1&quot;</source>
        <translation>se termine au milieu de « %1 »</translation>
    </message>
    <message>
        <source>ends inside its pickle</source>
        <translation>se termine au milieu de son pickle</translation>
    </message>
    <message>
        <source>ends inside its tensors</source>
        <translation>se termine au milieu de ses tenseurs</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>se termine trop tôt</translation>
    </message>
    <message>
        <source>has a damaged list of its contents</source>
        <translation>a une table des matières endommagée</translation>
    </message>
    <message>
        <source>has a tensor larger than its numbers: %1</source>
        <translation>a un tenseur plus grand que ses nombres : %1</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot; where it says</source>
        <translation>n’a pas « %1 » à l’endroit indiqué</translation>
    </message>
    <message>
        <source>has no list of its contents; it is cut off</source>
        <translation>n’a pas de table des matières ; la fin manque</translation>
    </message>
    <message>
        <source>has no tensor &quot;%1&quot;</source>
        <translation>n’a pas de tenseur « %1 »</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; compressed, which PyTorch never does</source>
        <translation>contient « %1 » compressé, ce que PyTorch ne fait jamais</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>ne contient pas de tenseurs</translation>
    </message>
    <message>
        <source>holds numbers of a type that Ninefold doesn&apos;t know</source>
        <translation>contient des nombres d’un type que Ninefold ne connaît pas</translation>
    </message>
    <message>
        <source>holds the unknown pickle code %1</source>
        <translation>contient le code pickle inconnu %1</translation>
    </message>
    <message>
        <source>holds too many values</source>
        <translation>contient trop de valeurs</translation>
    </message>
    <message>
        <source>is a damaged pickle</source>
        <translation>est un pickle endommagé</translation>
    </message>
    <message>
        <source>is an archive, but not one of PyTorch</source>
        <translation>est une archive, mais pas de PyTorch</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>is no whole archive</source>
        <translation>n’est pas une archive complète</translation>
    </message>
    <message>
        <source>lacks the numbers of %1</source>
        <translation>n’a pas les nombres de %1</translation>
    </message>
    <message>
        <source>lists &quot;%1&quot; twice</source>
        <translation>énumère « %1 » deux fois</translation>
    </message>
    <message>
        <source>lists too many files</source>
        <translation>énumère trop de fichiers</translation>
    </message>
    <message>
        <source>places %1 outside its numbers</source>
        <translation>place %1 en dehors de ses nombres</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the second text encoder</source>
        <translation>le vecteur de l’UNet ne correspond pas au second encodeur de texte</translation>
    </message>
    <message>
        <source>the UNet&apos;s vector doesn&apos;t fit the text encoder</source>
        <translation>le vecteur de l’UNet ne correspond pas à l’encodeur de texte</translation>
    </message>
    <message>
        <source>the VAE</source>
        <translation>le VAE</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>le débruiteur</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing</source>
        <translation>le tenseur « %1 » manque</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>l’encodeur de texte</translation>
    </message>
    <message>
        <source>wants to run &quot;%1&quot;, which no model needs</source>
        <translation>veut exécuter « %1 », dont aucun modèle n’a besoin</translation>
    </message>
    <message>
        <source>was written on a machine with another order of bytes</source>
        <translation>a été écrit sur une machine dont l’ordre des octets diffère</translation>
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
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Denser steps at both ends: shape first, fine detail last.</source>
        <translation>Des étapes plus serrées aux deux bouts : la forme d’abord, les détails fins à la fin.</translation>
    </message>
    <message>
        <source>Denser steps where little noise is left (Karras et al. 2022).</source>
        <translation>Des étapes plus serrées quand il reste peu de bruit (Karras et al. 2022).</translation>
    </message>
    <message>
        <source>Each step takes the same share of the noise away.</source>
        <translation>Chaque étape retire la même part de bruit.</translation>
    </message>
    <message>
        <source>Even steps from the first training step to the last.</source>
        <translation>Des étapes régulières de la première à la dernière étape d’entraînement.</translation>
    </message>
    <message>
        <source>Even steps from the noisiest training step; best for few steps.</source>
        <translation>Des étapes régulières depuis l’étape d’entraînement la plus bruitée ; idéal pour peu d’étapes.</translation>
    </message>
    <message>
        <source>Even steps of training, from the noisiest to the cleanest.</source>
        <translation>Des étapes d’entraînement régulières, de la plus bruitée à la plus propre.</translation>
    </message>
    <message>
        <source>Even steps that end early: made for Lightning and Turbo.</source>
        <translation>Des étapes régulières qui finissent tôt : faites pour Lightning et Turbo.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as DDIM was made for.</source>
        <translation>Des étapes régulières sans l’extrémité la plus bruitée, comme prévu pour DDIM.</translation>
    </message>
    <message>
        <source>Even steps that leave out the noisiest end, as early models did.</source>
        <translation>Des étapes régulières sans l’extrémité la plus bruitée, comme les premiers modèles.</translation>
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
        <translation>Des étapes mesurées comme les meilleures pour Stable Diffusion 1 : de bonnes images en 10.</translation>
    </message>
    <message>
        <source>Steps measured to be best for Stable Diffusion XL: good pictures in 10.</source>
        <translation>Des étapes mesurées comme les meilleures pour Stable Diffusion XL : de bonnes images en 10.</translation>
    </message>
    <message>
        <source>The schedule that the model&apos;s configuration states.</source>
        <translation>La planification qu’indique la configuration du modèle.</translation>
    </message>
    <message>
        <source>Trailing</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>Whole training steps, evenly from the noisiest.</source>
        <translation>Des étapes d’entraînement entières, régulièrement depuis la plus bruitée.</translation>
    </message>
    <message>
        <source>%1 can&apos;t enlarge: %2.</source>
        <translation>%1 ne peut pas agrandir : %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t steer: %2.</source>
        <translation>%1 ne peut pas guider : %2.</translation>
    </message>
    <message>
        <source>%1 computes no numbers (NaN) in %2.</source>
        <translation>%1 ne calcule pas de nombres (NaN) en %2.</translation>
    </message>
    <message>
        <source>%1 controls at a time are too many.</source>
        <translation>%1 contrôles à la fois, c’est trop.</translation>
    </message>
    <message>
        <source>%1 has changed since it was loaded.</source>
        <translation>%1 a changé depuis son chargement.</translation>
    </message>
    <message>
        <source>%1 holds no tiny decoder (TAESD).</source>
        <translation>%1 ne contient pas de petit décodeur (TAESD).</translation>
    </message>
    <message>
        <source>%1 holds no weights.</source>
        <translation>%1 ne contient pas de poids.</translation>
    </message>
    <message>
        <source>%1 is 0, so it would change nothing</source>
        <translation>%1 vaut 0 et ne changerait donc rien</translation>
    </message>
    <message>
        <source>%1 is damaged at %2: %3.</source>
        <translation>%1 est endommagé à %2 : %3.</translation>
    </message>
    <message>
        <source>%1 is no ControlNet.</source>
        <translation>%1 n’est pas un ControlNet.</translation>
    </message>
    <message>
        <source>%1 is no VAE of latent diffusion.</source>
        <translation>%1 n’est pas un VAE de diffusion latente.</translation>
    </message>
    <message>
        <source>%1 is no aesthetic predictor.</source>
        <translation>%1 n’est pas un prédicteur esthétique.</translation>
    </message>
    <message>
        <source>%1 is no embedding.</source>
        <translation>%1 n’est pas un embedding.</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is no preview decoder.</source>
        <translation>%1 n’est pas un décodeur d’aperçu.</translation>
    </message>
    <message>
        <source>%1 is no single number</source>
        <translation>%1 n’est pas un nombre unique</translation>
    </message>
    <message>
        <source>%1 is no upscaler.</source>
        <translation>%1 n’est pas un upscaler.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a LoRA that Ninefold knows: it holds &quot;%2&quot;.</source>
        <translation>%1 n’est pas un LoRA que Ninefold connaisse : il contient « %2 ».</translation>
    </message>
    <message>
        <source>%1 layers can&apos;t be left out.</source>
        <translation>On ne peut pas omettre %1 couches.</translation>
    </message>
    <message>
        <source>0 to 1 is all the way; it can&apos;t end before it begins.</source>
        <translation>De 0 à 1, c’est tout le parcours ; il ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>1 est habituel.</translation>
    </message>
    <message>
        <source>&lt;/s&gt;</source>
        <translation>&lt;/s&gt;</translation>
    </message>
    <message>
        <source>A LoRA for %1: changes how a model draws.</source>
        <translation>Un LoRA pour %1 : change la manière dont un modèle dessine.</translation>
    </message>
    <message>
        <source>A control can&apos;t act in this part of the steps.</source>
        <translation>Un contrôle ne peut pas agir dans cette partie des étapes.</translation>
    </message>
    <message>
        <source>A control needs a ControlNet.</source>
        <translation>Un contrôle a besoin d’un ControlNet.</translation>
    </message>
    <message>
        <source>A control needs a picture.</source>
        <translation>Un contrôle a besoin d’une image.</translation>
    </message>
    <message>
        <source>A picture can&apos;t be enlarged by this factor.</source>
        <translation>Une image ne peut pas être agrandie de ce facteur.</translation>
    </message>
    <message>
        <source>A preview decoder: shows what is being drawn.</source>
        <translation>Un décodeur d’aperçu : montre ce qui est en cours de dessin.</translation>
    </message>
    <message>
        <source>An embedding for %1: a word that a model can learn.</source>
        <translation>Un embedding pour %1 : un mot qu’un modèle peut apprendre.</translation>
    </message>
    <message>
        <source>An embedding holds one list of vectors, or one for each text encoder of Stable Diffusion XL.</source>
        <translation>Un embedding contient une liste de vecteurs, ou une pour chaque encodeur de texte de Stable Diffusion XL.</translation>
    </message>
    <message>
        <source>At most 16384 px a side and 64 million pixels can be made.</source>
        <translation>On peut faire au plus 16384 px par côté et 64 millions de pixels.</translation>
    </message>
    <message>
        <source>Change the permissions of its folder; drawing waits until then.</source>
        <translation>Changez les droits d’accès de son dossier ; le dessin attend jusque-là.</translation>
    </message>
    <message>
        <source>Choose a ControlNet of the model&apos;s family, or draw without one.</source>
        <translation>Choisissez un ControlNet de la famille du modèle, ou dessinez sans.</translation>
    </message>
    <message>
        <source>Choose another VAE, or the model&apos;s own.</source>
        <translation>Choisissez un autre VAE, ou celui du modèle.</translation>
    </message>
    <message>
        <source>Choose epsilon, v_prediction, v_prediction_ztsnr or sample in models.json.</source>
        <translation>Choisissez epsilon, v_prediction, v_prediction_ztsnr ou sample dans models.json.</translation>
    </message>
    <message>
        <source>Choose from %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <source>Choose from 0 to %1.</source>
        <translation>Choisissez de 0 à %1.</translation>
    </message>
    <message>
        <source>Choose from 32 to 2048, or 0 for what suits.</source>
        <translation>Choisissez de 32 à 2048, ou 0 pour ce qui convient.</translation>
    </message>
    <message>
        <source>Choose latent, lanczos or an upscaler.</source>
        <translation>Choisissez latent, lanczos ou un upscaler.</translation>
    </message>
    <message>
        <source>Choose one above 1, up to 8.</source>
        <translation>Choisissez-en un supérieur à 1, jusqu’à 8.</translation>
    </message>
    <message>
        <source>Choose up to %1.</source>
        <translation>Choisissez-en au plus %1.</translation>
    </message>
    <message>
        <source>Connect its disk or put the folder back; drawing waits until then. If it can&apos;t come back, restart Ninefold.</source>
        <translation>Connectez son disque ou remettez le dossier à sa place ; le dessin attend jusque-là. Si elle ne peut pas revenir, redémarrez Ninefold.</translation>
    </message>
    <message>
        <source>Copy the model&apos;s tokenizer files again.</source>
        <translation>Copiez de nouveau les fichiers de tokenizer du modèle.</translation>
    </message>
    <message>
        <source>Draw in f32; if that doesn&apos;t help, its weights are damaged.</source>
        <translation>Dessinez en f32 ; si cela n’aide pas, ses poids sont endommagés.</translation>
    </message>
    <message>
        <source>Free some space: drawing waits and then goes on by itself.</source>
        <translation>Libérez de la place : le dessin attend, puis reprend tout seul.</translation>
    </message>
    <message>
        <source>Get it again, or take its name out of the prompt.</source>
        <translation>Récupérez-le de nouveau, ou retirez son nom du prompt.</translation>
    </message>
    <message>
        <source>Get taesd_decoder or taesdxl_decoder again.</source>
        <translation>Récupérez de nouveau taesd_decoder ou taesdxl_decoder.</translation>
    </message>
    <message>
        <source>Get the LoRA again.</source>
        <translation>Récupérez de nouveau le LoRA.</translation>
    </message>
    <message>
        <source>It falls back on bytes.</source>
        <translation>Il se rabat sur des octets.</translation>
    </message>
    <message>
        <source>It has no piece for what is unknown.</source>
        <translation>Il n’a pas de morceau pour l’inconnu.</translation>
    </message>
    <message>
        <source>It is cut off or no protocol buffer.</source>
        <translation>Il est tronqué ou n’est pas un Protocol Buffer.</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Il est fait pour %1.</translation>
    </message>
    <message>
        <source>It is made for another kind of model.</source>
        <translation>Il est fait pour un autre type de modèle.</translation>
    </message>
    <message>
        <source>It is no unigram model.</source>
        <translation>Ce n’est pas un modèle unigramme.</translation>
    </message>
    <message>
        <source>It must hold linear layers, the last of them to one number.</source>
        <translation>Il doit contenir des couches linéaires, dont la dernière mène à un seul nombre.</translation>
    </message>
    <message>
        <source>Its weights are damaged: get the file again.</source>
        <translation>Ses poids sont endommagés : récupérez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Near: %1.</source>
        <translation>Proches : %1.</translation>
    </message>
    <message>
        <source>Ninefold draws with ControlNets for Stable Diffusion 1, 2 and XL.</source>
        <translation>Ninefold dessine avec des ControlNet pour Stable Diffusion 1, 2 et XL.</translation>
    </message>
    <message>
        <source>Ninefold enlarges with ESRGAN, Real-ESRGAN and its compact networks.</source>
        <translation>Ninefold agrandit avec ESRGAN, Real-ESRGAN et ses réseaux compacts.</translation>
    </message>
    <message>
        <source>None is installed: put its file into a folder of models.</source>
        <translation>Rien de tel n’est installé : mettez le fichier dans un dossier de modèles.</translation>
    </message>
    <message>
        <source>Nothing to do: it is offered where pictures are enlarged.</source>
        <translation>Rien à faire : il est proposé là où l’on agrandit des images.</translation>
    </message>
    <message>
        <source>Nothing to do: previews use it by themselves.</source>
        <translation>Rien à faire : les aperçus l’utilisent tout seuls.</translation>
    </message>
    <message>
        <source>One of its pieces is empty.</source>
        <translation>L’un de ses morceaux est vide.</translation>
    </message>
    <message>
        <source>One of these files belongs there: %1.</source>
        <translation>L’un de ces fichiers doit s’y trouver : %1.</translation>
    </message>
    <message>
        <source>One picture is enlarged at a time.</source>
        <translation>On agrandit une image à la fois.</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>Décodeur d’aperçu</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or choose the model&apos;s own.</source>
        <translation>Mettez son fichier dans un dossier de modèles, ou choisissez celui du modèle.</translation>
    </message>
    <message>
        <source>Put its file into a folder of models, or take it out of the prompt.</source>
        <translation>Mettez son fichier dans un dossier de modèles, ou retirez-le du prompt.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Redémarrez le programme.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt, or choose a model that it fits.</source>
        <translation>Retirez son nom du prompt, ou choisissez un modèle auquel il convient.</translation>
    </message>
    <message>
        <source>Take its name out of the prompt.</source>
        <translation>Retirez son nom du prompt.</translation>
    </message>
    <message>
        <source>The ControlNet %1 is made for another kind of model: it reads text of %2 numbers, the model of %3.</source>
        <translation>Le ControlNet %1 est fait pour un autre type de modèle : il lit un texte de %2 nombres, le modèle de %3.</translation>
    </message>
    <message>
        <source>The LoRA %1 doesn&apos;t fit this model: it changes %2.</source>
        <translation>Le LoRA %1 ne convient pas à ce modèle : il change %2.</translation>
    </message>
    <message>
        <source>The LoRA %1 is another file than the one that this recipe was drawn with.</source>
        <translation>Le LoRA %1 est un autre fichier que celui avec lequel cette recette a été dessinée.</translation>
    </message>
    <message>
        <source>The VAE %1 doesn&apos;t fit this model: its latents have %2 channels at 1/%3 of the size, the model&apos;s %4 at 1/%5.</source>
        <translation>Le VAE %1 ne convient pas à ce modèle : ses latents ont %2 canaux à 1/%3 de la taille, ceux du modèle %4 à 1/%5.</translation>
    </message>
    <message>
        <source>The VAE %1 holds numbers that are none (NaN or infinite).</source>
        <translation>Le VAE %1 contient des nombres qui n’en sont pas (NaN ou infinis).</translation>
    </message>
    <message>
        <source>The VAE %1 is another file than the one that this recipe was drawn with.</source>
        <translation>Le VAE %1 est un autre fichier que celui avec lequel cette recette a été dessinée.</translation>
    </message>
    <message>
        <source>The disk of the library %1 is full.</source>
        <translation>Le disque de la bibliothèque %1 est plein.</translation>
    </message>
    <message>
        <source>The embedding %1 holds numbers that are none (NaN or infinite).</source>
        <translation>L’embedding %1 contient des nombres qui n’en sont pas (NaN ou infinis).</translation>
    </message>
    <message>
        <source>The embedding %1 is another file than the one that this recipe was drawn with.</source>
        <translation>L’embedding %1 est un autre fichier que celui avec lequel cette recette a été dessinée.</translation>
    </message>
    <message>
        <source>The embedding %1 is made for another kind of model: its vectors are %2 wide, this model&apos;s %3.</source>
        <translation>L’embedding %1 est fait pour un autre type de modèle : ses vecteurs ont une largeur de %2, ceux de ce modèle de %3.</translation>
    </message>
    <message>
        <source>The embedding %1 takes %2 tokens; the model reads %3 at a time.</source>
        <translation>L’embedding %1 prend %2 jetons ; le modèle en lit %3 à la fois.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be written to.</source>
        <translation>On ne peut pas écrire dans la bibliothèque %1.</translation>
    </message>
    <message>
        <source>The library %1 is gone.</source>
        <translation>La bibliothèque %1 a disparu.</translation>
    </message>
    <message>
        <source>The models page says what it is.</source>
        <translation>La page des modèles dit ce que c’est.</translation>
    </message>
    <message>
        <source>The picture is too large to be enlarged to %1 × %2 px.</source>
        <translation>L’image est trop grande pour être agrandie à %1 × %2 px.</translation>
    </message>
    <message>
        <source>The prompt is longer than 1 MiB.</source>
        <translation>Le prompt dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>The second pass needs something to enlarge with.</source>
        <translation>La seconde passe a besoin de quoi agrandir.</translation>
    </message>
    <message>
        <source>The tokenizer file %1 can&apos;t be used: %2</source>
        <translation>Le fichier de tokenizer %1 est inutilisable : %2</translation>
    </message>
    <message>
        <source>The tokenizer file %1 lacks the special token &quot;%2&quot;.</source>
        <translation>Le fichier de tokenizer %1 n’a pas le jeton spécial « %2 ».</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s table of characters is damaged.</source>
        <translation>La table de caractères du tokenizer est endommagée.</translation>
    </message>
    <message>
        <source>The weight of a control must be from 0 to 2.</source>
        <translation>Le poids d’un contrôle doit être compris entre 0 et 2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>There is no ControlNet &quot;%1&quot;.</source>
        <translation>Il n’y a pas de ControlNet « %1 ».</translation>
    </message>
    <message>
        <source>There is no LoRA &quot;%1&quot;.</source>
        <translation>Il n’y a pas de LoRA « %1 ».</translation>
    </message>
    <message>
        <source>There is no VAE &quot;%1&quot;.</source>
        <translation>Il n’y a pas de VAE « %1 ».</translation>
    </message>
    <message>
        <source>There is no embedding &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’embedding « %1 ».</translation>
    </message>
    <message>
        <source>There is no preprocessor &quot;%1&quot;.</source>
        <translation>Il n’y a pas de préprocesseur « %1 ».</translation>
    </message>
    <message>
        <source>There is no preview decoder &quot;%1&quot;.</source>
        <translation>Il n’y a pas de décodeur d’aperçu « %1 ».</translation>
    </message>
    <message>
        <source>There is no upscaler &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’upscaler « %1 ».</translation>
    </message>
    <message>
        <source>Tiles of %1 px can&apos;t be enlarged.</source>
        <translation>Des tuiles de %1 px ne peuvent pas être agrandies.</translation>
    </message>
    <message>
        <source>Write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>Écrivez &lt;lora:name:0.8&gt;, ou &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing in &lt;lora:%2:…&gt;.</source>
        <translation>« %1 » ne veut rien dire dans &lt;lora:%2:…&gt;.</translation>
    </message>
    <message>
        <source>it holds numbers that are none (NaN or infinite)</source>
        <translation>il contient des nombres qui n’en sont pas (NaN ou infinis)</translation>
    </message>
    <message>
        <source>it is a %1</source>
        <translation>c’est un %1</translation>
    </message>
    <message>
        <source>it is a %1 network</source>
        <translation>c’est un réseau %1</translation>
    </message>
    <message>
        <source>it is no ControlNet</source>
        <translation>ce n’est pas un ControlNet</translation>
    </message>
    <message>
        <source>it is no upscaler that Ninefold knows</source>
        <translation>ce n’est pas un upscaler que Ninefold connaisse</translation>
    </message>
    <message>
        <source>it maps %1 channels, which are no colours</source>
        <translation>il part de %1 canaux, qui ne sont pas des couleurs</translation>
    </message>
    <message>
        <source>it maps to %1 channels, which are no colours</source>
        <translation>il aboutit à %1 canaux, qui ne sont pas des couleurs</translation>
    </message>
    <message>
        <source>its config.json is damaged</source>
        <translation>son config.json est endommagé</translation>
    </message>
    <message>
        <source>its rank of %1 is more than the layer has</source>
        <translation>son rang de %1 dépasse celui de la couche</translation>
    </message>
    <message>
        <source>its two factors have different shapes</source>
        <translation>ses deux facteurs ont des formes différentes</translation>
    </message>
    <message>
        <source>its two factors have the ranks %1 and %2</source>
        <translation>ses deux facteurs ont les rangs %1 et %2</translation>
    </message>
    <message>
        <source>no model_cfg</source>
        <translation>pas de model_cfg</translation>
    </message>
    <message>
        <source>spiece.model</source>
        <translation>spiece.model</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is neither matrix nor kernel</source>
        <translation>le tenseur « %1 » n’est ni une matrice ni un noyau</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is no kernel</source>
        <translation>le tenseur « %1 » n’est pas un noyau</translation>
    </message>
    <message>
        <source>which is not the text tower&apos;s projection_size</source>
        <translation>ce qui n’est pas la projection_size de la tour de texte</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how strong it is. %2</source>
        <translation>%1 ne dit pas quelle est sa force. %2</translation>
    </message>
    <message>
        <source>%1 is quantized in a way that Ninefold doesn&apos;t know, at %2.</source>
        <translation>%1 est quantifié d’une manière que Ninefold ne connaît pas, à %2.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Choose from 1 to 10 steps; 1 is without reuse.</source>
        <translation>Choisissez de 1 à 10 étapes ; 1 est sans réutilisation.</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>Contours (Canny)</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>It reads 8-bit floats with one scale a layer; get the model in fp16.</source>
        <translation>Il lit des flottants sur 8 bits avec une échelle par couche ; procurez-vous le modèle en fp16.</translation>
    </message>
    <message>
        <source>It reads LoRA, LoCon, LoHa, LoKr and DoRA.</source>
        <translation>Il lit LoRA, LoCon, LoHa, LoKr et DoRA.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Nothing to do: the prompt panel offers it under Control.</source>
        <translation>Rien à faire : le panneau de prompt le propose sous Contrôle.</translation>
    </message>
    <message>
        <source>PEFT notes that in adapter_config.json; put it beside the file.</source>
        <translation>PEFT le note dans adapter_config.json ; placez-le à côté du fichier.</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>Gribouillis</translation>
    </message>
    <message>
        <source>The deep blocks can&apos;t be reused this long.</source>
        <translation>Les blocs profonds ne peuvent pas être réutilisés aussi longtemps.</translation>
    </message>
    <message>
        <source>The share of merged tokens must be from 0 to 0.75.</source>
        <translation>La part de jetons fusionnés doit être comprise entre 0 et 0,75.</translation>
    </message>
    <message>
        <source>it has %1 magnitudes for a weight of %2 × %3</source>
        <translation>il a %1 magnitudes pour un poids de %2 × %3</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it isn&apos;t a LoRA but of another kind</source>
        <translation>ce n’est pas un LoRA, mais un autre type</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; isn&apos;t the name of a layer</source>
        <translation>le motif « %1 » n’est pas le nom d’une couche</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AccelerationField</name>
    <message>
        <source>Block caching</source>
        <translation>Cache des blocs</translation>
    </message>
    <message>
        <source>Token merging</source>
        <translation>Fusion de jetons</translation>
    </message>
    <message>
        <source>Cache off</source>
        <translation>Cache désactivé</translation>
    </message>
    <message>
        <source>Cache </source>
        <translation>Cache </translation>
    </message>
    <message>
        <source> steps</source>
        <translation> étapes</translation>
    </message>
    <message>
        <source>Merge off</source>
        <translation>Fusion désactivée</translation>
    </message>
    <message>
        <source>Merge </source>
        <translation>Fusion </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The deep levels of the network are worked out only every so many steps. Every third step: 1.7 times as fast with Stable Diffusion 1; the picture changes a little.</source>
        <translation>Les niveaux profonds du réseau ne sont calculés que toutes les quelques étapes. Une étape sur trois : 1,7 fois plus rapide avec Stable Diffusion 1 ; l’image change un peu.</translation>
    </message>
    <message>
        <source>Parts of the picture that are alike go through attention as one. At 50 %, a step of Stable Diffusion 1 has a tenth less to compute at 512 × 512, more in larger pictures.</source>
        <translation>Les parties semblables de l’image passent ensemble par l’attention. À 50 %, une étape de Stable Diffusion 1 a un dixième de moins à calculer en 512 × 512, davantage pour de plus grandes images.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AdvancedSettings</name>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Atténuation</translation>
    </message>
    <message>
        <source>Takes back the harsh contrast of strong guidance, from 0 to 1</source>
        <translation>Adoucit le contraste dur d’un guidage fort, de 0 à 1</translation>
    </message>
    <message>
        <source>Guidance begins</source>
        <translation>Début du guidage</translation>
    </message>
    <message>
        <source>Up to here the model roams, which makes pictures more varied</source>
        <translation>Jusqu’ici le modèle vagabonde, ce qui rend les images plus variées</translation>
    </message>
    <message>
        <source>Guidance ends</source>
        <translation>Fin du guidage</translation>
    </message>
    <message>
        <source>From here on there is no guidance, which is faster and softer</source>
        <translation>À partir d’ici plus de guidage, ce qui est plus rapide et plus doux</translation>
    </message>
    <message>
        <source>Noise offset</source>
        <translation>Décalage du bruit</translation>
    </message>
    <message>
        <source>Added to the seed for the noise of each step. 0 is usual; pictures of A1111 call it ENSD.</source>
        <translation>Ajouté à la graine pour le bruit de chaque étape. 0 est habituel ; les images d’A1111 l’appellent ENSD.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Whose random numbers a seed stands for: those of most programs, or those of A1111 on a graphics card, to make its pictures again</source>
        <translation>Quels nombres aléatoires une graine désigne : ceux de la plupart des programmes, ou ceux d’A1111 sur une carte graphique, pour refaire ses images</translation>
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
        <translation>Guidé</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
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
        <translation>à </translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>What turns latents into pixels; another one changes colours and detail</source>
        <translation>Ce qui change les latents en pixels ; un autre modifie couleurs et détails</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::AskBar</name>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Laisser (Échap)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::BatchField</name>
    <message>
        <source>Number of pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>Drawn to choose from</source>
        <translation>Dessinées pour choisir</translation>
    </message>
    <message>
        <source>Draws more pictures and shows those that fit the prompt best; the others are one click away</source>
        <translation>Dessine plus d’images et montre celles qui correspondent le mieux au prompt ; les autres sont à un clic</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>toutes montrées</translation>
    </message>
    <message>
        <source>best of %1</source>
        <translation>les meilleures de %1</translation>
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
    <name>ninefold::ui::CompletionWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a word and where it comes from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the model knows it</source>
        <translation>le modèle le connaît</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>joker</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>earlier prompt</source>
        <translation>prompt précédent</translation>
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
        <translation>Début du contrôle</translation>
    </message>
    <message>
        <source>From this share of the steps on; the first ones lay out the picture</source>
        <translation>À partir de cette part des étapes ; les premières fixent la composition</translation>
    </message>
    <message>
        <source>It ceases to steer</source>
        <translation>Fin du contrôle</translation>
    </message>
    <message>
        <source>From here on the model finishes the picture by itself</source>
        <translation>À partir d’ici, le modèle finit l’image seul</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>Each was trained to follow one kind of picture: edges, depth, a pose</source>
        <translation>Chacun a été entraîné à suivre un type d’image : des contours, la profondeur, une pose</translation>
    </message>
    <message>
        <source>Remove this control</source>
        <translation>Retirer ce contrôle</translation>
    </message>
    <message>
        <source>Remove this control (Ctrl+Z brings it back)</source>
        <translation>Retirer ce contrôle (Ctrl+Z le ramène)</translation>
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
        <source>Use the selected picture</source>
        <translation>Utiliser l’image sélectionnée</translation>
    </message>
    <message>
        <source>The one that the inspector shows</source>
        <translation>Celle que montre l’inspecteur</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Vue comme</translation>
    </message>
    <message>
        <source>What is made of the picture before the ControlNet sees it. Maps of depth and poses are given as they are.</source>
        <translation>Ce qui est fait de l’image avant que le ControlNet la voie. Les cartes de profondeur et les poses sont données telles quelles.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How strongly the picture steers; 1 is usual</source>
        <translation>Avec quelle force l’image guide ; 1 est habituel</translation>
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
        <translation>à </translation>
    </message>
    <message>
        <source>Control %1</source>
        <translation>Contrôle %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t made for this model. Choose another one.</source>
        <translation>Laissé de côté : « %1 » n’est pas fait pour ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Left out: “%1” isn&apos;t on this machine. Choose another one, or put it into a folder of models.</source>
        <translation>Laissé de côté : « %1 » n’est pas sur cette machine. Choisissez-en un autre, ou mettez-le dans un dossier de modèles.</translation>
    </message>
    <message>
        <source>Drop a picture, or click to choose</source>
        <translation>Déposez une image ou cliquez pour choisir</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlPanel</name>
    <message>
        <source>Add a control</source>
        <translation>Ajouter un contrôle</translation>
    </message>
    <message>
        <source>Let a picture steer, through a ControlNet</source>
        <translation>Laisser une image guider, par un ControlNet</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Control (%1)</source>
        <translation>Contrôle (%1)</translation>
    </message>
    <message>
        <source>Steer the drawing by the edges, lines, depth or pose of a picture</source>
        <translation>Guider le dessin par les contours, les lignes, la profondeur ou la pose d’une image</translation>
    </message>
    <message>
        <source>Add another control</source>
        <translation>Ajouter un autre contrôle</translation>
    </message>
    <message>
        <source>There is no ControlNet on this machine. Put one into a folder of models.</source>
        <translation>Il n’y a pas de ControlNet sur cette machine. Mettez-en un dans un dossier de modèles.</translation>
    </message>
    <message>
        <source>None of your ControlNets is made for “%1”: they are for %2. Put one that is into a folder of models.</source>
        <translation>Aucun de vos ControlNet n’est fait pour « %1 » : ils sont pour %2. Mettez-en un qui le soit dans un dossier de modèles.</translation>
    </message>
    <message>
        <source>The picture that it was steered by isn&apos;t in the library.</source>
        <translation>L’image qui l’a guidée n’est pas dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ControlWell</name>
    <message>
        <source>Picture that steers</source>
        <translation>Image qui guide</translation>
    </message>
    <message>
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Cliquez pour choisir une image (Entrée), Ctrl+V en colle une</translation>
    </message>
    <message>
        <source>Click to choose another picture (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Cliquez pour choisir une autre image (Entrée), Ctrl+V en colle une, Suppr la retire</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Ce qu’il voit</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::CreditField</name>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Humain</translation>
    </message>
    <message>
        <source>Your name for the credits</source>
        <translation>Votre nom pour les crédits</translation>
    </message>
    <message>
        <source>Your name, as exported files credit it</source>
        <translation>Votre nom, tel que les fichiers exportés le citent</translation>
    </message>
    <message>
        <source>The other maker</source>
        <translation>L’autre auteur</translation>
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
            <numerusform>%n image rejetée.</numerusform>
            <numerusform>%n images rejetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n image mise à la corbeille.</numerusform>
            <numerusform>%n images mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Mots-clés de %n image modifiés.</numerusform>
            <numerusform>Mots-clés de %n images modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::DrawingStyles</name>
    <message>
        <source>Drawing style</source>
        <translation>Style de dessin</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varié</translation>
    </message>
    <message>
        <source>Leaves the style open: each picture takes one by its seed</source>
        <translation>Laisse le style ouvert : chaque image en prend un selon sa graine</translation>
    </message>
    <message>
        <source>Draws in the style “%1”</source>
        <translation>Dessine dans le style « %1 »</translation>
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
    <message>
        <source>Write what you have in mind. Nine pictures emerge here, on your own machine, and the one that fits your words best comes first.</source>
        <translation>Écrivez ce que vous avez en tête. Neuf images apparaissent ici, sur votre propre machine, et celle qui correspond le mieux à vos mots vient en premier.</translation>
    </message>
    <message>
        <source>%1 Or begin with one of these:</source>
        <translation>%1 Ou commencez par l’une de celles-ci :</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::EnlargeBar</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>Agrandie par</translation>
    </message>
    <message>
        <source>Lanczos invents nothing; an upscaler draws what might belong between the pixels</source>
        <translation>Lanczos n’invente rien ; un upscaler dessine ce qui pourrait se trouver entre les pixels</translation>
    </message>
    <message>
        <source>How much larger</source>
        <translation>Combien de fois plus grand</translation>
    </message>
    <message>
        <source>Factor of width and height</source>
        <translation>Facteur de largeur et de hauteur</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × plus grand</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
    <name>ninefold::ui::FactRow</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Copier (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FamilyTree</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This picture beside the one it was made from</source>
        <translation>Cette image à côté de celle dont elle vient</translation>
    </message>
    <message>
        <source>Go to the picture: %1</source>
        <translation>Aller à l’image : %1</translation>
    </message>
    <message>
        <source>Made from this one (the first %1 of %2)</source>
        <translation>Faites à partir de celle-ci (les %1 premières sur %2)</translation>
    </message>
    <message>
        <source>Made from this one</source>
        <translation>Faites à partir de celle-ci</translation>
    </message>
    <message>
        <source>A variation of</source>
        <translation>Une variation de</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Dessinée à partir de</translation>
    </message>
    <message>
        <source>Repainted from</source>
        <translation>Redessinée en partie depuis</translation>
    </message>
    <message>
        <source>Extended from</source>
        <translation>Étendue à partir de</translation>
    </message>
    <message>
        <source>Enlarged from</source>
        <translation>Agrandie à partir de</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Faite à partir de</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FileSection</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Montrer le dossier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy where the file lies</source>
        <translation>Copier l’emplacement du fichier</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterBar</name>
    <message>
        <source>Search the gallery</source>
        <translation>Rechercher dans la galerie</translation>
    </message>
    <message>
        <source>Search prompts, tags, notes, models</source>
        <translation>Rechercher prompts, mots-clés, notes, modèles</translation>
    </message>
    <message>
        <source>Search as you type (Ctrl+F)</source>
        <translation>Recherche pendant la saisie (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show only some pictures: by rating, model, date and more</source>
        <translation>Ne montrer que certaines images : par note, modèle, date, etc.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Keep this search in the list at the left</source>
        <translation>Garder cette recherche dans la liste à gauche</translation>
    </message>
    <message>
        <source>Name of the search, then Enter</source>
        <translation>Nom de la recherche, puis Entrée</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Group pictures</source>
        <translation>Grouper les images</translation>
    </message>
    <message>
        <source>Which pictures stand together</source>
        <translation>Quelles images vont ensemble</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>Par prompt</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Pas de groupes</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+-)</source>
        <translation>Taille des images (Ctrl++ et Ctrl+-)</translation>
    </message>
    <message>
        <source>Click to show pictures without this condition</source>
        <translation>Cliquez pour montrer les images sans cette condition</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Retirer le filtre « %1 »</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Back to the whole library</source>
        <translation>Retour à toute la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Créées dans</translation>
    </message>
    <message>
        <source>Show only pictures for which this holds</source>
        <translation>Ne montrer que les images pour lesquelles c’est vrai</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilées</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>The first day means any day</source>
        <translation>Le premier jour signifie n’importe quel jour</translation>
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
    <message>
        <source>Compare	C</source>
        <translation>Comparer	C</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des semblables</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Noter %1</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Mot-clé…</translation>
    </message>
    <message>
        <source>Put into a new collection…</source>
        <translation>Mettre dans une nouvelle collection…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Retirer de cette collection</translation>
    </message>
    <message>
        <source>Start from this picture</source>
        <translation>Partir de cette image</translation>
    </message>
    <message>
        <source>Don&apos;t reject</source>
        <translation>Ne plus rejeter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryEdits</name>
    <message numerus="yes">
        <source>%n picture(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n image marquée « %1 ».</numerusform>
            <numerusform>%n images marquées « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n picture(s).</source>
        <translation>
            <numerusform>Mot-clé « %1 » retiré de %n image.</numerusform>
            <numerusform>Mot-clé « %1 » retiré de %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put into “%1”.</source>
        <translation>
            <numerusform>%n image mise dans « %1 ».</numerusform>
            <numerusform>%n images mises dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out of “%1”.</source>
        <translation>
            <numerusform>%n image retirée de « %1 ».</numerusform>
            <numerusform>%n images retirées de « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n image mise à la corbeille.</numerusform>
            <numerusform>%n images mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put back into the library.</source>
        <translation>
            <numerusform>%n image remise dans la bibliothèque.</numerusform>
            <numerusform>%n images remises dans la bibliothèque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
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
        <source>Tag for the selected pictures, then Enter; a minus in front takes it off</source>
        <translation>Mot-clé pour les images sélectionnées, puis Entrée ; un moins devant le retire</translation>
    </message>
    <message>
        <source>Tag for the selected pictures</source>
        <translation>Mot-clé pour les images sélectionnées</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>An import is under way; drop these again when it is done.</source>
        <translation>Une importation est en cours ; déposez-les à nouveau quand elle sera finie.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) deleted for good.</source>
        <translation>
            <numerusform>%n image supprimée définitivement.</numerusform>
            <numerusform>%n images supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt and press Ctrl+Enter, or import a folder of pictures from another program.</source>
        <translation>Écrivez un prompt et appuyez sur Ctrl+Entrée, ou importez un dossier d’images d’un autre programme.</translation>
    </message>
    <message>
        <source>This collection is empty</source>
        <translation>Cette collection est vide</translation>
    </message>
    <message>
        <source>Drag pictures here from the gallery.</source>
        <translation>Faites glisser ici des images de la galerie.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Montrer toutes les images</translation>
    </message>
    <message>
        <source>Every word must occur in the prompt, the tags, the notes or the model, and every filter must hold.</source>
        <translation>Chaque mot doit figurer dans le prompt, les mots-clés, les notes ou le modèle, et chaque filtre doit s’appliquer.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>No picture passes all filters</source>
        <translation>Aucune image ne passe tous les filtres</translation>
    </message>
    <message>
        <source>Remove one of them above, or all.</source>
        <translation>Retirez-en un ci-dessus, ou tous.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HashRow</name>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 du modèle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calcul en cours…</translation>
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
    <name>ninefold::ui::HiresField</name>
    <message>
        <source>Second pass</source>
        <translation>Seconde passe</translation>
    </message>
    <message>
        <source>Draws each picture once more, this much larger, for finer detail. Pictures that start from another have no second pass.</source>
        <translation>Dessine chaque image une fois de plus, agrandie d’autant, pour des détails plus fins. Les images qui partent d’une autre n’ont pas de seconde passe.</translation>
    </message>
    <message>
        <source>Strength of the second pass</source>
        <translation>Force de la seconde passe</translation>
    </message>
    <message>
        <source>How much the second pass may change, from 0 to 1</source>
        <translation>Combien la seconde passe peut changer, de 0 à 1</translation>
    </message>
    <message>
        <source>Steps of the second pass</source>
        <translation>Étapes de la seconde passe</translation>
    </message>
    <message>
        <source>As many as in the first unless you say so</source>
        <translation>Autant que dans la première, sauf indication contraire</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source> × larger</source>
        <translation> × plus grand</translation>
    </message>
    <message>
        <source>Enlarged by</source>
        <translation>Agrandie par</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Strength </source>
        <translation>Force </translation>
    </message>
    <message>
        <source>Same steps</source>
        <translation>Mêmes étapes</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> étapes</translation>
    </message>
    <message>
        <source>Latent invents more detail; Lanczos and upscalers keep closer to the first picture</source>
        <translation>Latent invente plus de détails ; Lanczos et les upscalers restent plus proches de la première image</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::HistoryPopup</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Search your prompts</source>
        <translation>Rechercher dans vos prompts</translation>
    </message>
    <message>
        <source>Earlier prompts, newest first</source>
        <translation>Prompts précédents, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Prompts you draw will be listed here.</source>
        <translation>Les prompts que vous dessinez apparaîtront ici.</translation>
    </message>
    <message>
        <source>No earlier prompt has these words.</source>
        <translation>Aucun prompt précédent ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>The files stay where they are; Ninefold remembers the place.</source>
        <translation>Les fichiers restent où ils sont ; Ninefold retient l’endroit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was imported so far stays in the library</source>
        <translation>Ce qui a été importé reste dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %1 of %n picture(s)</source>
        <translation>
            <numerusform>Importation : %1 sur %n image</numerusform>
            <numerusform>Importation : %1 sur %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported.</source>
        <translation>
            <numerusform>%n image importée.</numerusform>
            <numerusform>%n images importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) nothing about how it was made.</source>
        <translation>
            <numerusform>%n d’entre elles ne dit rien de sa création.</numerusform>
            <numerusform>%n d’entre elles ne disent rien de leur création.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) found again.</source>
        <translation>
            <numerusform>%n a été retrouvée.</numerusform>
            <numerusform>%n ont été retrouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read: %1</source>
        <translation>
            <numerusform>%n fichier ne peut pas être lu : %1</numerusform>
            <numerusform>%n fichiers ne peuvent pas être lus : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InfoOverlay</name>
    <message>
        <source>How the picture was made</source>
        <translation>Comment l’image a été faite</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorHeader</name>
    <message>
        <source>What they have in common stands below; changes go to all of them.</source>
        <translation>Ce qu’elles ont en commun est ci-dessous ; les changements valent pour toutes.</translation>
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
        <source>A file that is not in the library</source>
        <translation>Un fichier hors de la bibliothèque</translation>
    </message>
    <message>
        <source>No ranker has seen this picture yet</source>
        <translation>Aucun classeur n’a encore vu cette image</translation>
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
        <source>Remove the stars</source>
        <translation>Retirer les étoiles</translation>
    </message>
    <message>
        <source>Star all of them</source>
        <translation>Étoile pour toutes</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date, as QLocale writes it</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n that are selected; changes here go to these alone.</source>
        <translation>
            <numerusform>La première de %n sélectionnée ; les changements faits ici ne touchent qu’elle.</numerusform>
            <numerusform>La première des %n sélectionnées ; les changements faits ici ne touchent que celles-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Restore a part of the recipe</source>
        <translation>Restaurer une partie de la recette</translation>
    </message>
    <message>
        <source>Only the prompt</source>
        <translation>Seulement le prompt</translation>
    </message>
    <message>
        <source>Only the seed</source>
        <translation>Seulement la graine</translation>
    </message>
    <message>
        <source>Only the settings</source>
        <translation>Seulement les réglages</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hold these pictures against each other (C)</source>
        <translation>Mettre ces images côte à côte (C)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::JobNotifier</name>
    <message>
        <source>The drawing stopped</source>
        <translation>Le dessin s’est arrêté</translation>
    </message>
    <message>
        <source>Your pictures are ready</source>
        <translation>Vos images sont prêtes</translation>
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
    <message>
        <source>Ctrl+↑  Ctrl+↓</source>
        <translation>Ctrl+↑  Ctrl+↓</translation>
    </message>
    <message>
        <source>more or less weight for the selected words</source>
        <translation>plus ou moins de poids pour les mots sélectionnés</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>search the earlier prompts</source>
        <translation>rechercher dans les prompts précédents</translation>
    </message>
    <message>
        <source>Shift+arrows  Ctrl+A</source>
        <translation>Maj+flèches  Ctrl+A</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>en choisir plusieurs</translation>
    </message>
    <message>
        <source>Alt+←  Alt+→</source>
        <translation>Alt+←  Alt+→</translation>
    </message>
    <message>
        <source>put a picture elsewhere</source>
        <translation>déplacer une image</translation>
    </message>
    <message>
        <source>S  X  T</source>
        <translation>S  X  T</translation>
    </message>
    <message>
        <source>star, reject, tags</source>
        <translation>étoile, rejeter, mots-clés</translation>
    </message>
    <message>
        <source>V  M</source>
        <translation>V  M</translation>
    </message>
    <message>
        <source>variations, more like this</source>
        <translation>variations, d’autres comme celle-ci</translation>
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
        <translation>annuler</translation>
    </message>
    <message>
        <source>1 – 5  X  I</source>
        <translation>1 – 5  X  I</translation>
    </message>
    <message>
        <source>in full view: rate, reject, how it was made</source>
        <translation>en vue complète : noter, rejeter, comment elle a été faite</translation>
    </message>
    <message>
        <source>X  T  F</source>
        <translation>X  T  F</translation>
    </message>
    <message>
        <source>gallery: reject, tag, find similar pictures</source>
        <translation>galerie : rejeter, mot-clé, trouver des semblables</translation>
    </message>
    <message>
        <source>1 – 5  0</source>
        <translation>1 – 5  0</translation>
    </message>
    <message>
        <source>gallery: rate, take the rating away</source>
        <translation>galerie : noter, retirer la note</translation>
    </message>
    <message>
        <source>Ctrl+G  Ctrl+Z</source>
        <translation>Ctrl+G  Ctrl+Z</translation>
    </message>
    <message>
        <source>gallery: new collection, undo</source>
        <translation>galerie : nouvelle collection, annuler</translation>
    </message>
    <message>
        <source>enlarge</source>
        <translation>agrandir</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::KnownLoras</name>
    <message>
        <source>“%1” is no weight: write &lt;lora:name:0.8&gt;, or &lt;lora:name:te=0.8:unet=0.5&gt;.</source>
        <translation>« %1 » n’est pas un poids : écrivez &lt;lora:name:0.8&gt;, ou &lt;lora:name:te=0.8:unet=0.5&gt;.</translation>
    </message>
    <message>
        <source>There is no LoRA “%1”.</source>
        <translation>Il n’y a pas de LoRA « %1 ».</translation>
    </message>
    <message>
        <source>Near: %1</source>
        <translation>Proches : %1</translation>
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
        <translation>« %1 » a été ajouté.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>« %1 » a été retiré.</translation>
    </message>
    <message>
        <source>The rating was removed.</source>
        <translation>La note a été retirée.</translation>
    </message>
    <message numerus="yes">
        <source>Rated %n of 5.</source>
        <translation>
            <numerusform>Note %n sur 5.</numerusform>
            <numerusform>Note %n sur 5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n image étoilée.</numerusform>
            <numerusform>%n images étoilées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) was removed.</source>
        <translation>
            <numerusform>L’étoile de %n image a été retirée.</numerusform>
            <numerusform>L’étoile de %n images a été retirée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n image rejetée.</numerusform>
            <numerusform>%n images rejetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) no longer rejected.</source>
        <translation>
            <numerusform>%n image n’est plus rejetée.</numerusform>
            <numerusform>%n images ne sont plus rejetées.</numerusform>
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
        <source>The picture was drawn with “%1”, which isn&apos;t installed.</source>
        <translation>L’image a été dessinée avec « %1 », qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Everything else is restored; another model draws another picture.</source>
        <translation>Tout le reste est restauré ; un autre modèle dessine une autre image.</translation>
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
    <message numerus="yes">
        <source>%n picture(s) on the Compare page</source>
        <translation>
            <numerusform>%n image sur la page Comparer</numerusform>
            <numerusform>%n images sur la page Comparer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ranker: pictures stand as they were drawn.</source>
        <translation>Il n’y a pas de classeur : les images restent dans l’ordre du dessin.</translation>
    </message>
    <message>
        <source>The ranker “%1” knows %2 only: of pictures of “%3”, its order and fitness say little. Put a CLIP or SigLIP into a folder of models.</source>
        <translation>Le classeur « %1 » ne connaît que %2 : pour des images de « %3 », son ordre et l’adéquation disent peu de chose. Mettez un CLIP ou un SigLIP dans un dossier de modèles.</translation>
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
    <name>ninefold::ui::ModelChoices</name>
    <message>
        <source>The noise (epsilon)</source>
        <translation>Le bruit (epsilon)</translation>
    </message>
    <message>
        <source>The velocity (v)</source>
        <translation>La vélocité (v)</translation>
    </message>
    <message>
        <source>The velocity, zero terminal SNR</source>
        <translation>La vélocité, SNR final nul</translation>
    </message>
    <message>
        <source>The picture (x0)</source>
        <translation>L’image (x0)</translation>
    </message>
    <message>
        <source>It predicts</source>
        <translation>Il prédit</translation>
    </message>
    <message>
        <source>Checkpoints in one file rarely say it. If pictures are noise or washed out, choose what the model&apos;s page names</source>
        <translation>Les checkpoints en un seul fichier le disent rarement. Si les images sont du bruit ou délavées, choisissez ce qu’indique la page du modèle</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>Clip skip</source>
        <translation>Clip skip</translation>
    </message>
    <message>
        <source>Counts as in A1111: 1 leaves nothing out, 2 the last layer of the text encoder. New pictures of this model begin with it</source>
        <translation>Compte comme dans A1111 : 1 n’omet rien, 2 la dernière couche de l’encodeur de texte. Les nouvelles images de ce modèle commencent avec lui</translation>
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
    <message>
        <source>Draw with this VAE</source>
        <translation>Dessiner avec ce VAE</translation>
    </message>
    <message>
        <source>Add to the prompt</source>
        <translation>Ajouter au prompt</translation>
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
    <name>ninefold::ui::NineController</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Enlarged to %1 × %2.</source>
        <translation>Agrandie à %1 × %2.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Variations of “%1”: how far may they go?</source>
        <translation>Variations de « %1 » : jusqu’où peuvent-elles aller ?</translation>
    </message>
    <message>
        <source>More like “%1”: how much may change?</source>
        <translation>D’autres comme « %1 » : combien peut changer ?</translation>
    </message>
    <message>
        <source>%1 of %2 of “%3” were drawn before Ninefold stopped.</source>
        <translation>%1 sur %2 de « %3 » étaient dessinées quand Ninefold s’est arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.</source>
        <translation>
            <numerusform>%n lot attendait quand Ninefold s’est arrêté ; restent à dessiner : %1.</numerusform>
            <numerusform>%n lots attendaient quand Ninefold s’est arrêté ; restent à dessiner : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>« %1 » a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were cancelled.</source>
        <translation>
            <numerusform>%n lot a été annulé.</numerusform>
            <numerusform>%n lots ont été annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enlarge “%1”</source>
        <translation>Agrandir « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Enlarge %n pictures</source>
        <translation>
            <numerusform>Agrandir %n image</numerusform>
            <numerusform>Agrandir %n images</numerusform>
        </translation>
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
    <message>
        <source>Best fit first</source>
        <translation>Meilleure adéquation d’abord</translation>
    </message>
    <message>
        <source>Best looks first</source>
        <translation>Plus belles d’abord</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Ordre du dessin</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>Ordre personnel</translation>
    </message>
    <message>
        <source>How well they fit the prompt</source>
        <translation>Combien elles correspondent au prompt</translation>
    </message>
    <message>
        <source>Sharpness, contrast and colour</source>
        <translation>Netteté, contraste et couleur</translation>
    </message>
    <message>
        <source>In the order of their seeds</source>
        <translation>Dans l’ordre de leurs graines</translation>
    </message>
    <message>
        <source>As you put them: drag, or Alt+← and Alt+→</source>
        <translation>Comme vous les placez : glisser, ou Alt+← et Alt+→</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>Ordre des images</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the best %n</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>Seulement la meilleure (%n)</numerusform>
            <numerusform>Seulement les %n meilleures</numerusform>
        </translation>
    </message>
    <message>
        <source>As “%1” rates them</source>
        <translation>Selon « %1 »</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NoteEditor</name>
    <message>
        <source>Write what you want to remember</source>
        <translation>Écrivez ce que vous voulez retenir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
    <name>ninefold::ui::PictureCell</name>
    <message>
        <source>Unlike the others</source>
        <translation>Différente des autres</translation>
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
    <name>ninefold::ui::PictureMenu</name>
    <message>
        <source>Show in full</source>
        <translation>Montrer en entier</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Mots-clés…</translation>
    </message>
    <message>
        <source>Variations …</source>
        <translation>Variations…</translation>
    </message>
    <message>
        <source>More like this …</source>
        <translation>D’autres comme celle-ci…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Enlarge …</source>
        <translation>Agrandir…</translation>
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
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>LoRAs act in the prompt only; %1 is left out here.</source>
        <translation>Les LoRA n’agissent que dans le prompt ; %1 est laissé de côté ici.</translation>
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
        <source>Earlier prompts (Ctrl+H); Alt+↑ and Alt+↓ go through them</source>
        <translation>Prompts précédents (Ctrl+H) ; Alt+↑ et Alt+↓ les parcourent</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Wildcards: lists of your own for templates</source>
        <translation>Jokers : vos listes pour les gabarits</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Jokers</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptHint</name>
    <message>
        <source>Note on the prompt</source>
        <translation>Remarque sur le prompt</translation>
    </message>
    <message>
        <source>This is longer than a prompt can be; what is grey can&apos;t be drawn. Shorten it.</source>
        <translation>C’est plus long qu’un prompt ne peut l’être ; ce qui est gris ne peut pas être dessiné. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>“%1” is never closed: it counts to the end of the prompt.</source>
        <translation>« %1 » n’est jamais fermé : il vaut jusqu’à la fin du prompt.</translation>
    </message>
    <message>
        <source>“%1” has no partner: it is drawn as text.</source>
        <translation>« %1 » n’a pas de pendant : il est lu comme du texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more bracket(s) like that.</source>
        <translation>
            <numerusform>%n autre parenthèse de ce genre.</numerusform>
            <numerusform>%n autres parenthèses de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The model knows none of these words, so the pictures will be a surprise. It knows for example %1.</source>
        <translation>Le modèle ne connaît aucun de ces mots ; les images seront une surprise. Il connaît par exemple %1.</translation>
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
    <message>
        <source>The time is learned from your past runs</source>
        <translation>Le temps est appris de vos passages précédents</translation>
    </message>
    <message>
        <source>The time is a guess until the first run</source>
        <translation>Le temps est une estimation jusqu’au premier passage</translation>
    </message>
    <message>
        <source>Style “%1” applied.</source>
        <translation>Style « %1 » appliqué.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Cancels every batch; finished pictures stay</source>
        <translation>Annule tous les lots ; les images terminées restent</translation>
    </message>
    <message>
        <source>Queue · paused</source>
        <translation>File d’attente · en pause</translation>
    </message>
    <message numerus="yes">
        <source>Queue · %n batch(es)</source>
        <translation>
            <numerusform>File d’attente · %n lot</numerusform>
            <numerusform>File d’attente · %n lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on drawing</source>
        <translation>Reprendre le dessin</translation>
    </message>
    <message>
        <source>Pause drawing</source>
        <translation>Mettre le dessin en pause</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueueRow</name>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler « %1 »</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Draw it next</source>
        <translation>Dessiner ensuite</translation>
    </message>
    <message>
        <source>Cancel this batch; its finished pictures stay (Del)</source>
        <translation>Annuler ce lot ; ses images terminées restent (Suppr)</translation>
    </message>
    <message>
        <source>Draw “%1” next</source>
        <translation>Dessiner « %1 » ensuite</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Oublier « %1 »</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+↑ and Alt+↓, to change the order</source>
        <translation>Faites glisser, ou appuyez sur Alt+↑ et Alt+↓, pour changer l’ordre</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RatingStars</name>
    <message>
        <source>Rate: 1 to 5, 0 for none</source>
        <translation>Noter : de 1 à 5, 0 pour aucune</translation>
    </message>
    <message>
        <source>Rating: the pictures differ</source>
        <translation>Note : les images diffèrent</translation>
    </message>
    <message>
        <source>Rating: none</source>
        <translation>Note : aucune</translation>
    </message>
    <message>
        <source>Rating: %1 of 5</source>
        <translation>Note : %1 sur 5</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeList</name>
    <message>
        <source>They differ</source>
        <translation>Elles diffèrent</translation>
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
    <name>ninefold::ui::ScoreList</name>
    <message>
        <source>%1 of 100 (score %2)</source>
        <translation>%1 sur 100 (score %2)</translation>
    </message>
    <message>
        <source>Fitness, and in brackets the ranker&apos;s own number</source>
        <translation>L’adéquation et, entre parenthèses, le nombre du classeur lui-même</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
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
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
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
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ranker</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>What tells how well a picture fits its prompt. CLIP, OpenCLIP and SigLIP in your model folders can be chosen; new batches are ranked by it</source>
        <translation>Ce qui dit à quel point une image correspond à son prompt. On peut choisir les CLIP, OpenCLIP et SigLIP de vos dossiers de modèles ; les nouveaux lots sont classés avec lui</translation>
    </message>
    <message>
        <source>As suits the model</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, knows %3 only)</source>
        <translation>%1 (%2, ne connaît que %3)</translation>
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
    <name>ninefold::ui::ShelfModel</name>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Étoilées</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1, %n image</numerusform>
            <numerusform>%1, %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop pictures here to put them into “%1”; F2 renames it</source>
        <translation>Déposez des images ici pour les mettre dans « %1 » ; F2 renomme</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ShelfPanel</name>
    <message>
        <source>Places and collections</source>
        <translation>Lieux et collections</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Nom de la nouvelle collection</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>A collection holds pictures that belong together</source>
        <translation>Une collection réunit des images qui vont ensemble</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Take in pictures of A1111, ComfyUI, InvokeAI, Fooocus or SwarmUI. The files stay where they are.</source>
        <translation>Reprendre des images d’A1111, ComfyUI, InvokeAI, Fooocus ou SwarmUI. Les fichiers restent où ils sont.</translation>
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
        <source>Square</source>
        <translation>Carré</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SleepInhibitor</name>
    <message>
        <source>Drawing pictures</source>
        <translation>Dessin d’images en cours</translation>
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
        <source>Click to choose a picture (Enter), Ctrl+V pastes one</source>
        <translation>Cliquez pour choisir une image (Entrée), Ctrl+V en colle une</translation>
    </message>
    <message>
        <source>Drag an edge or a corner to draw around the picture (arrows; Shift takes back, Ctrl+Z undoes). Click to choose another one (Enter), Ctrl+V pastes one, Del removes it</source>
        <translation>Tirez un bord ou un coin pour dessiner autour de l’image (flèches ; Maj revient en arrière, Ctrl+Z annule). Cliquez pour en choisir une autre (Entrée), Ctrl+V en colle une, Suppr la retire</translation>
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
    <name>ninefold::ui::StrengthBar</name>
    <message>
        <source>Draw nine</source>
        <translation>En dessiner neuf</translation>
    </message>
    <message>
        <source>How much may change</source>
        <translation>Combien peut changer</translation>
    </message>
    <message>
        <source>How much may change: arrows move it, Enter draws</source>
        <translation>Combien peut changer : les flèches déplacent, Entrée dessine</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
    <name>ninefold::ui::StyleBar</name>
    <message>
        <source>Save style</source>
        <translation>Enregistrer le style</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Keeps the prompt, the negative prompt and the settings under a name</source>
        <translation>Garde le prompt, le prompt négatif et les réglages sous un nom</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nom du style</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Style %1</translation>
    </message>
    <message>
        <source>%1
F2 renames, Del deletes</source>
        <translation>%1
F2 renomme, Suppr supprime</translation>
    </message>
    <message>
        <source>Rename…	F2</source>
        <translation>Renommer…	F2</translation>
    </message>
    <message>
        <source>Save again as it stands now</source>
        <translation>Enregistrer à nouveau dans l’état actuel</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>“%1” was saved anew.</source>
        <translation>« %1 » a été réenregistré.</translation>
    </message>
    <message>
        <source>There is a style “%1” already.</source>
        <translation>Il y a déjà un style « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is “%2” now.</source>
        <translation>« %1 » s’appelle maintenant « %2 ».</translation>
    </message>
    <message>
        <source>The style “%1” was deleted.</source>
        <translation>Le style « %1 » a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Enter adds it; several are parted by commas</source>
        <translation>Entrée l’ajoute ; plusieurs sont séparés par des virgules</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer le mot-clé %1</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Retirer le mot-clé « %1 »</translation>
    </message>
    <message>
        <source>“%1” is not on all of the pictures; remove it</source>
        <translation>« %1 » n’est pas sur toutes les images ; le retirer</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagField</name>
    <message>
        <source>sky, blue, for the cover</source>
        <translation>ciel, bleu, pour la couverture</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tags with commas between them; Enter keeps them</source>
        <translation>Mots-clés séparés par des virgules ; Entrée les garde</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s)</source>
        <translation>
            <numerusform>Mots-clés de %n image</numerusform>
            <numerusform>Mots-clés de %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TemplatePreview</name>
    <message>
        <source>What the template becomes</source>
        <translation>Ce que devient le gabarit</translation>
    </message>
    <message>
        <source>Show another; each of the nine gets its own</source>
        <translation>En montrer un autre ; chacune des neuf a le sien</translation>
    </message>
    <message>
        <source>Show another expansion</source>
        <translation>Montrer un autre résultat</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>devient : %1</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ThumbnailDelegate</name>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Le fichier manque</translation>
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
            <numerusform> · %n partie</numerusform>
            <numerusform> · %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n token(s) of this prompt, up to %1 at a time. A longer prompt is read in parts; nothing is left out.</source>
        <translation>
            <numerusform>Le modèle lit %n jeton de ce prompt, jusqu’à %1 à la fois. Un prompt plus long est lu en parties ; rien n’est omis.</numerusform>
            <numerusform>Le modèle lit %n jetons de ce prompt, jusqu’à %1 à la fois. Un prompt plus long est lu en parties ; rien n’est omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the prompt</source>
        <translation>Longueur du prompt</translation>
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
    <name>ninefold::ui::TrashBar</name>
    <message>
        <source>Empty trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Delete everything in the trash for good</source>
        <translation>Supprimer définitivement tout ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Delete everything in the trash and its files for good? Imported files stay where they are.</source>
        <translation>Supprimer définitivement tout ce qui est dans la corbeille, fichiers compris ? Les fichiers importés restent où ils sont.</translation>
    </message>
    <message>
        <source>Del puts a picture back into the library.</source>
        <translation>Suppr remet une image dans la bibliothèque.</translation>
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
    <message>
        <source>How the picture was made (I)</source>
        <translation>Comment l’image a été faite (I)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
</context>
<context>
    <name>ninefold::ui::WildcardPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put into the prompt</source>
        <translation>Mettre dans le prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Jokers</translation>
    </message>
    <message>
        <source>Lists of your own for templates; Del deletes one</source>
        <translation>Vos listes pour les gabarits ; Suppr en supprime une</translation>
    </message>
    <message>
        <source>No wildcards yet. Name a list, e.g. colour, and write one entry a line; __colour__ in a prompt then draws one of them.</source>
        <translation>Pas encore de jokers. Nommez une liste, p. ex. colour, et écrivez une entrée par ligne ; __colour__ dans un prompt en tire alors une.</translation>
    </message>
    <message>
        <source>New list, e.g. colour</source>
        <translation>Nouvelle liste, p. ex. colour</translation>
    </message>
    <message>
        <source>Name of a new wildcard</source>
        <translation>Nom d’un nouveau joker</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; a / makes a folder. Enter adds it</source>
        <translation>Lettres, chiffres, - et _ ; un / crée un dossier. Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Begins a new list (Enter in the field)</source>
        <translation>Commence une nouvelle liste (Entrée dans le champ)</translation>
    </message>
    <message>
        <source>Entries of the wildcard</source>
        <translation>Entrées du joker</translation>
    </message>
    <message>
        <source>One entry a line; # begins a comment, 3:: makes an entry three times as likely</source>
        <translation>Une entrée par ligne ; # commence un commentaire, 3:: rend une entrée trois fois plus probable</translation>
    </message>
    <message>
        <source>Writes its name where the cursor stands in the prompt</source>
        <translation>Écrit son nom à l’endroit du curseur dans le prompt</translation>
    </message>
    <message>
        <source>Delete this list (Del in the list)</source>
        <translation>Supprimer cette liste (Suppr dans la liste)</translation>
    </message>
    <message>
        <source>Delete the wildcard</source>
        <translation>Supprimer le joker</translation>
    </message>
    <message>
        <source>Use letters, digits, - and single _ in a name.</source>
        <translation>Utilisez des lettres, des chiffres, - et des _ isolés dans un nom.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimé.</translation>
    </message>
</context>
</TS>
