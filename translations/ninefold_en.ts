<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n picture(s) found no room: nine are the most.</source>
        <translation>
            <numerusform>%n picture found no room: nine are the most.</numerusform>
            <numerusform>%n pictures found no room: nine are the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::Desk</name>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n picture rejected.</numerusform>
            <numerusform>%n pictures rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n picture moved to the trash.</numerusform>
            <numerusform>%n pictures moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n picture(s) changed.</source>
        <translation>
            <numerusform>Tags of %n picture changed.</numerusform>
            <numerusform>Tags of %n pictures changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryEdits</name>
    <message numerus="yes">
        <source>%n picture(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n picture tagged “%1”.</numerusform>
            <numerusform>%n pictures tagged “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n picture(s).</source>
        <translation>
            <numerusform>Tag “%1” taken off %n picture.</numerusform>
            <numerusform>Tag “%1” taken off %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put into “%1”.</source>
        <translation>
            <numerusform>%n picture put into “%1”.</numerusform>
            <numerusform>%n pictures put into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken out of “%1”.</source>
        <translation>
            <numerusform>%n picture taken out of “%1”.</numerusform>
            <numerusform>%n pictures taken out of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to the trash.</source>
        <translation>
            <numerusform>%n picture moved to the trash.</numerusform>
            <numerusform>%n pictures moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put back into the library.</source>
        <translation>
            <numerusform>%n picture put back into the library.</numerusform>
            <numerusform>%n pictures put back into the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryPage</name>
    <message numerus="yes">
        <source>%n picture(s) deleted for good.</source>
        <translation>
            <numerusform>%n picture deleted for good.</numerusform>
            <numerusform>%n pictures deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::GalleryView</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ImportBar</name>
    <message numerus="yes">
        <source>Importing: %1 of %n picture(s)</source>
        <translation>
            <numerusform>Importing: %1 of %n picture</numerusform>
            <numerusform>Importing: %1 of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) imported.</source>
        <translation>
            <numerusform>%n picture imported.</numerusform>
            <numerusform>%n pictures imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) nothing about how it was made.</source>
        <translation>
            <numerusform>%n of them tells nothing about how it was made.</numerusform>
            <numerusform>%n of them tell nothing about how they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) found again.</source>
        <translation>
            <numerusform>%n was found again.</numerusform>
            <numerusform>%n were found again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read: %1</source>
        <translation>
            <numerusform>%n file can&apos;t be read: %1</numerusform>
            <numerusform>%n files can&apos;t be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::InspectorHeader</name>
    <message numerus="yes">
        <source>The first of %n that are selected; changes here go to these alone.</source>
        <translation>
            <numerusform>The first of %n that is selected; changes here go to it alone.</numerusform>
            <numerusform>The first of %n that are selected; changes here go to these alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::LabelEdits</name>
    <message numerus="yes">
        <source>Rated %n of 5.</source>
        <translation>
            <numerusform>Rated %n of 5.</numerusform>
            <numerusform>Rated %n of 5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) starred.</source>
        <translation>
            <numerusform>%n picture starred.</numerusform>
            <numerusform>%n pictures starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The star of %n picture(s) was removed.</source>
        <translation>
            <numerusform>The star of %n picture was removed.</numerusform>
            <numerusform>The star of %n pictures was removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) rejected.</source>
        <translation>
            <numerusform>%n picture rejected.</numerusform>
            <numerusform>%n pictures rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) no longer rejected.</source>
        <translation>
            <numerusform>%n picture no longer rejected.</numerusform>
            <numerusform>%n pictures no longer rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n picture(s) on the Compare page</source>
        <translation>
            <numerusform>%n picture on the Compare page</numerusform>
            <numerusform>%n pictures on the Compare page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ModelsPage</name>
    <message numerus="yes">
        <source>Looking… %n found</source>
        <translation>
            <numerusform>Looking… %n found</numerusform>
            <numerusform>Looking… %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n file or folder</numerusform>
            <numerusform>%n files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NineController</name>
    <message numerus="yes">
        <source>%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.</source>
        <translation>
            <numerusform>%n batch was waiting when Ninefold stopped; %1 are still to be drawn.</numerusform>
            <numerusform>%n batches were waiting when Ninefold stopped; %1 are still to be drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) were cancelled.</source>
        <translation>
            <numerusform>%n batch was cancelled.</numerusform>
            <numerusform>%n batches were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enlarge %n pictures</source>
        <translation>
            <numerusform>Enlarge %n picture</numerusform>
            <numerusform>Enlarge %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::NinePage</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the best %n</source>
        <comment>pictures of this batch</comment>
        <translation>
            <numerusform>Only the best %n</numerusform>
            <numerusform>Only the best %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::PromptHint</name>
    <message numerus="yes">
        <source>%n more bracket(s) like that.</source>
        <translation>
            <numerusform>%n more bracket like that.</numerusform>
            <numerusform>%n more brackets like that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::QueuePanel</name>
    <message numerus="yes">
        <source>Queue · %n batch(es)</source>
        <translation>
            <numerusform>Queue · %n batch</numerusform>
            <numerusform>Queue · %n batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::RecipeTable</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::SheetWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::ShelfModel</name>
    <message numerus="yes">
        <source>%1, %n picture(s)</source>
        <translation>
            <numerusform>%1, %n picture</numerusform>
            <numerusform>%1, %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n batch waiting</numerusform>
            <numerusform>%n batches waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TagField</name>
    <message numerus="yes">
        <source>Tags of %n picture(s)</source>
        <translation>
            <numerusform>Tags of %n picture</numerusform>
            <numerusform>Tags of %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ninefold::ui::TokenMeter</name>
    <message numerus="yes">
        <source> · %n part(s)</source>
        <translation>
            <numerusform> · %n part</numerusform>
            <numerusform> · %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n token(s) of this prompt, up to %1 at a time. A longer prompt is read in parts; nothing is left out.</source>
        <translation>
            <numerusform>The model reads %n token of this prompt, up to %1 at a time. A longer prompt is read in parts; nothing is left out.</numerusform>
            <numerusform>The model reads %n tokens of this prompt, up to %1 at a time. A longer prompt is read in parts; nothing is left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
