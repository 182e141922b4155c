<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Stet</name>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/view.py" />
            <source>All %n</source>
            <translation>
                <numerusform>All %Ln</numerusform>
                <numerusform>All %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/card.py" />
            <source>Keeping %n file(s)…</source>
            <translation>
                <numerusform>Keeping %n file…</numerusform>
                <numerusform>Keeping %n files…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/view.py" />
            <source>To review %n</source>
            <translation>
                <numerusform>To review %Ln</numerusform>
                <numerusform>To review %Ln</numerusform>
            </translation>
        </message>
    </context>
</TS>
