<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>ninefold::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n batch(es) waiting</source>
        <translation>
            <numerusform>%n batch waiting</numerusform>
            <numerusform>%n batches waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
