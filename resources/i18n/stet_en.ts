<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Stet</name>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n added</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln added</numerusform>
                <numerusform>%Ln added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/preview/batch_view.py" />
            <source>%n briefs are in {folder}.</source>
            <translation>
                <numerusform>%Ln brief is in {folder}.</numerusform>
                <numerusform>%Ln briefs are in {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/tools.py" />
            <source>%n changes</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n changes not seen</source>
            <translation>
                <numerusform>%Ln change not seen</numerusform>
                <numerusform>%Ln changes not seen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/precedents/strip_view.py" />
            <source>%n claims checked before</source>
            <translation>
                <numerusform>%Ln claim checked before</numerusform>
                <numerusform>%Ln claims checked before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n comments</source>
            <translation>
                <numerusform>%Ln comment</numerusform>
                <numerusform>%Ln comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/register/view.py" />
            <source>%n corrections and withdrawals, newest first.</source>
            <translation>
                <numerusform>%n correction or withdrawal.</numerusform>
                <numerusform>%n corrections and withdrawals, newest first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n edited</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln edited</numerusform>
                <numerusform>%Ln edited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>%n files are not on the desk.</source>
            <translation>
                <numerusform>%Ln file is not on the desk.</numerusform>
                <numerusform>%Ln files are not on the desk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n half-written texts kept</source>
            <translation>
                <numerusform>%Ln half-written text kept</numerusform>
                <numerusform>%Ln half-written texts kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n headings</source>
            <translation>
                <numerusform>%Ln heading</numerusform>
                <numerusform>%Ln headings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>%n independent origin(s) of %1</source>
            <translation>
                <numerusform>%n independent origin of %1</numerusform>
                <numerusform>%n independent origins of %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%n independent origin(s) of %1 items: who repeats whom</source>
            <translation>
                <numerusform>%n independent origin of %1 items: who repeats whom</numerusform>
                <numerusform>%n independent origins of %1 items: who repeats whom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n not seen last time</source>
            <comment>things</comment>
            <translation>
                <numerusform>%Ln not seen last time</numerusform>
                <numerusform>%Ln not seen last time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n of your checks</source>
            <translation>
                <numerusform>%Ln of your checks</numerusform>
                <numerusform>%Ln of your checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n of {0} words</source>
            <translation>
                <numerusform>%n of {0} words</numerusform>
                <numerusform>%n of {0} words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/parts.py" />
            <source>%n open</source>
            <comment>comments</comment>
            <translation>
                <numerusform>%Ln open</numerusform>
                <numerusform>%Ln open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origin</numerusform>
                <numerusform>%n origins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/writer.py" />
            <source>%n paragraphs without change</source>
            <translation>
                <numerusform>%Ln paragraph without change</numerusform>
                <numerusform>%Ln paragraphs without change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>%n place(s) chosen</source>
            <translation>
                <numerusform>%Ln place chosen</numerusform>
                <numerusform>%Ln places chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n removed</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln removed</numerusform>
                <numerusform>%Ln removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>%n replaced</numerusform>
                <numerusform>%n replaced</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/parts.py" />
            <source>%n resolved</source>
            <comment>comments</comment>
            <translation>
                <numerusform>%Ln resolved</numerusform>
                <numerusform>%Ln resolved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/tools.py" />
            <source>%n to read</source>
            <translation>
                <numerusform>%Ln to read</numerusform>
                <numerusform>%Ln to read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n to read</source>
            <comment>things</comment>
            <translation>
                <numerusform>%Ln to read</numerusform>
                <numerusform>%Ln to read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>All %n</source>
            <translation>
                <numerusform>All %Ln</numerusform>
                <numerusform>All %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found so far: %n</source>
            <translation>
                <numerusform>Cases found so far: %n</numerusform>
                <numerusform>Cases found so far: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found so far: %n; more come as you scroll</source>
            <translation>
                <numerusform>Cases found so far: %n; more come as you scroll</numerusform>
                <numerusform>Cases found so far: %n; more come as you scroll</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found: %n</source>
            <translation>
                <numerusform>Cases found: %n</numerusform>
                <numerusform>Cases found: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>It is erased: %n act(s) in the history.</source>
            <translation>
                <numerusform>It is erased: %Ln act in the history.</numerusform>
                <numerusform>It is erased: %Ln acts in the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Mine %n</source>
            <translation>
                <numerusform>Mine %Ln</numerusform>
                <numerusform>Mine %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/printing.py" />
            <source>No font prints %n characters of this brief, so it names them: {names}.</source>
            <translation>
                <numerusform>No font prints %Ln character of this brief, so it names it: {names}.</numerusform>
                <numerusform>No font prints %Ln characters of this brief, so it names them: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>Not saved: %n fields</source>
            <translation>
                <numerusform>Not saved: %n field</numerusform>
                <numerusform>Not saved: %n fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Review %n</source>
            <translation>
                <numerusform>Review %Ln</numerusform>
                <numerusform>Review %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Save %n briefs</source>
            <translation>
                <numerusform>Save %Ln brief</numerusform>
                <numerusform>Save %Ln briefs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>To review %n</source>
            <translation>
                <numerusform>To review %Ln</numerusform>
                <numerusform>To review %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/people/patience.py" />
            <source>Too many wrong passwords. The next can be tried in %n seconds.</source>
            <translation>
                <numerusform>Too many wrong passwords. The next can be tried in %n second.</numerusform>
                <numerusform>Too many wrong passwords. The next can be tried in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/leaving.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
