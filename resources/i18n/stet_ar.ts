<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Stet</name>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source> of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/urls.py" />
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/origins.py" />
            <source>"{key}" cannot repeat "{origin}": that would close a circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/numbering.py" />
            <source>"{key}" is no key: letters a-z, digits, ".", "-" and "_", at most 64</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>"{rating}" is no rating of {scale}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>"{tag}" is no language tag, such as en or pt-BR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/dates.py" />
            <source>"{value}" is no date: YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/dates.py" />
            <source>"{value}" is no full date: YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>"{value}" stands at {before} too</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n words</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%Ln كلمات</numerusform>
                <numerusform>%Ln كلمة</numerusform>
                <numerusform>%Ln كلمة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;About Stet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Back up the desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Change password…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>&amp;Claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Export the case…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/languages.py" />
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;New case…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/password_view.py" />
            <source>&amp;New password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Next step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/password_view.py" />
            <source>&amp;Old password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>&amp;Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;People and policy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Preview the brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Previous pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>&amp;Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Redo {act}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>&amp;Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Search cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Take in a case file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Undo {act}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>&amp;Who are you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>A desk needs a name of at most {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>A desk needs at least one supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>A file of this case is missing from the desk's evidence folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>A new brief of {number} is printed, says what it supersedes and carries your public note. The old one is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>A password cannot be blank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>A password cannot hold a character that no text has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>A password has at most {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>A password is needed: set {variable}, or run this in a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>A person or an organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>A step and an edit are two acts: nobody decides over what they change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>A year or a year and month are enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>About Stet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Accessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>Accessed %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <location filename="../../desktop/people/persons_view.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Add an appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/editor.py" />
            <location filename="../../desktop/evidence/view/foot.py" />
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Add evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Add evidence (Ctrl+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Add evidence that repeats no other, or write down why fewer will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Add evidence…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Add request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Address of an archived copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Address of appearance {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/address.py" />
            <source>Address of the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Address that identifies the claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Address, as a brief prints it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/view.py" />
            <source>All %n</source>
            <translation>
                <numerusform>الكل %Ln</numerusform>
                <numerusform>الكل %Ln</numerusform>
                <numerusform>الكل %Ln</numerusform>
                <numerusform>الكل %Ln</numerusform>
                <numerusform>الكل %Ln</numerusform>
                <numerusform>الكل %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>All changes saved</source>
            <translation>حُفظت كل التغييرات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>All changes saved · {0}</source>
            <translation>حُفظت كل التغييرات · {0}</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>All evidence has a publisher and a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>All evidence is cited or marked unused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Alternative text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/analysis.py" />
            <source>An analysis has at most {most} parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>An approved case goes back to draft only by an edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>An empty password protects nothing; nothing was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/editor.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Analysis</source>
            <translation>التحليل</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <source>Another case keeps the same file; erase it there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Answer or resolve them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Answered on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Approve this verdict?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Approve verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Archived copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/widgets/languages.py" />
            <source>As the system says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Ask for a reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Asked %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Asked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Attach files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Attach file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Back up the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Before this can be approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Before this can be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Before this can be published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Before this can be published again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Before this can go to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Bold (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Book or paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Brief {0} as it was published on {1}, SHA-256 {2}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>C&amp;laim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Case file (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Case {number} is missing from the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Case {number} stands wrongly in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Case {number} stands wrongly in the search index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/password_view.py" />
            <source>Change password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Checked by the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Checklist before approving, one line each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Choose a portrait of the claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Choose a rating of this scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Choose a rating.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Choose a verdict scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Choose how deep the correction goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Choose how deep the correction goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Citation key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Citations in the text read [@key]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Cite evidence ([ or Ctrl+Shift+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Cite it in the analysis, or mark it unused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Claimant is a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/shell/messages.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Comment (Ctrl+Alt+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>Comment on the case instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Comment on this item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Comments without an answer: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Copy citation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Correct the citation, or add the evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Correcting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Correction opened by {name}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Correction policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>Create case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Credibility of the information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/box.py" />
            <source>Ctrl+Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Database: {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Date of appearance {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Decision note (needed to return, kept in the history)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Desk (*.stet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Desk: its id, its name or the time when it was made is altered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Desk: its schema_version is altered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Drawing the pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Drop files here, or attach them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>E&amp;vidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>E-mail reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/words.py" />
            <location filename="../../desktop/shell/status.py" />
            <source>Editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Editor and supervisor names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Emphasis and links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Enter the answer, or wait until the deadline has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Event {seq}: it is missing, but values of it are there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Event {seq}: {field} of {kind} {id} is missing and was never erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Event {seq}: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Every citation leads to evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Every comment has an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Every file is as it was when it was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>Every state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/editor.py" />
            <source>Evidence %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Evidence %1 removed: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Evidence list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/picker.py" />
            <source>Evidence to cite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Evidence {number}, {stance}, {kind}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Exception on origins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Explain why one origin is enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Explore the sample desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Export the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>File {name} ({sha256}) is missing or altered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Files kept with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Fill in what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>First &amp;password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>First-hand source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Fit a whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Fit the width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Give the reason in one line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/view.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>How deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>How far the source can be relied on, whatever it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>How likely this information is, whoever says it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>In review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Include</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Independent origins a verdict needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Independent origins: {found}, asked for: {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Index {index} is not as it was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Information credibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Information {figure}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Internal note, never printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/documents.py" />
            <source>It asks for a password, so it cannot be read here. Its bytes are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/pictures.py" />
            <source>It is damaged or cut short, so only its bytes are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/documents.py" />
            <source>It is damaged or no PDF, so only its bytes are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/pictures.py" />
            <source>It says that it measures {width} by {height} pixels: too large to be drawn. Its bytes are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Italic (Ctrl+I)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Judge the two apart: a good source may pass on a wrong report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Keep editing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/card.py" />
            <source>Keeping %n file(s)…</source>
            <translation>
                <numerusform>جارٍ حفظ الملفات…</numerusform>
                <numerusform>جارٍ حفظ ملف…</numerusform>
                <numerusform>جارٍ حفظ ملفين…</numerusform>
                <numerusform>جارٍ حفظ %Ln ملفات…</numerusform>
                <numerusform>جارٍ حفظ %Ln ملفًا…</numerusform>
                <numerusform>جارٍ حفظ %Ln ملف…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/shortcuts.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/widgets/languages.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Language code, such as en, ar or pt-BR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Language of new cases, such as en or ar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Language of the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Lar&amp;ger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <source>Leads, telephone numbers, doubts: not printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <source>Leave this file out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Less about the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let leave…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let {name} leave?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Link (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Looked at and left out: it need not be cited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Make editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Make supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Making the desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Making your key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Missing or altered since it was kept: {files}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/card.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>More about the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>More steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>More than one person here is called {name}; give the id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Name of the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Neither cited nor marked unused: {items}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <location filename="../../desktop/cases/view.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>New case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>New desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>New desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>New password for {name}: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>News report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Newsroom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No archived copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>No case here answers to that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/middle.py" />
            <source>No case is open. Choose one from the list, or begin a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>No cases yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No comment is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>No comments yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>No desk is open, so nobody can sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No evidence has the key {keys}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/model.py" />
            <source>No evidence has the key {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>No evidence yet. Drop a file or an address here, or begin an item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No reply is being waited for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No verdict is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>Nobody approves what they wrote; another supervisor must decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Nobody here is called {name}; there are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Nobody was asked yet. Who is named should have a chance to answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Not cited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Not judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/model.py" />
            <source>Not pasted: this text has a word of more than {most} characters. Keep it as a file with the evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Not saved: see the sentence in red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/model.py" />
            <source>Not saved: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/workflow.py" />
            <source>Not ticked yet: {lines}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Not used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Not used in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/workflow.py" />
            <source>Not yet: {gates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Note to the editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <source>Notes stay on this desk. They are never part of a brief.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Nothing: an origin of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Official statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On "{field}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a list item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a part of the analysis that was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence that was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence {number}, {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the address of the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the claimant's role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the date of the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the one-line reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the place of the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the words checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On where it was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On where the claim appeared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>One-line reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <location filename="../../db/guard.py" />
            <source>Only a supervisor can do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Open a correction?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Open a desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>Open a desk, or run a command: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Open comments: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Open the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>Open the archived copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>Other desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>PDF files (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/thumbnails.py" />
            <source>Page {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/pages_view.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/preview/options_view.py" />
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Password of each: {password}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>Password of {name}: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <location filename="../../desktop/people/view.py" />
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/view.py" />
            <source>People and policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Persons: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Photograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/view.py" />
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Portrait of the claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Press release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Press release, speech, post …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Preview PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Preview of the brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Preview the brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Preview the brief (Ctrl+Alt+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Primary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Public note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Public note, printed in the brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Publish correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Publish the brief?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Publish the corrected brief?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Publisher of appearance {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Publisher or date is missing: {items}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Put to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>PySide6 is not installed; see README.md for the one command that does it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Quote, word for word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Reason, kept in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Recent desks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Refutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Reliability of the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Remove request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Remove the portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Remove this appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Reopen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Repeats %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/middle.py" />
            <source>Replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Reply requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Request to %1 removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Resolve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Resolve what is settled, or return the case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Resolved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Return to draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Return to editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Return to the editor?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Returned by {name}: {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Revision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Right of reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>S&amp;maller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Save PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Save the brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Saved as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Say who published it and when; a year is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Scale of new cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Screenshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>Search cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Separated by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Shelve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Shelve this case?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Shelved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Shorten the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/gates_view.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Show a summary only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Show all fields…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>Show one state only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Show the claim's fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/gates_view.py" />
            <source>Show: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Signing in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>Sit down as anyone here: the password of each is “{password}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Social post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>Somebody else has changed this since; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Somebody new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>Something newer has taken its place; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/model.py" />
            <source>Something that was typed is not on the desk; look for the sentence in red.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/window.py" />
            <source>Something that was typed is not on the desk; look for the sentence in red. Close again to leave without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/window.py" />
            <source>Something that was typed is not on the desk; look for the sentence in red. Until then the language stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/messages.py" />
            <source>Something went wrong in Stet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/messages.py" />
            <source>Something went wrong in Stet itself. What is in the fields was saved on this computer, with a report of what happened:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Something you typed is not on the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Source of the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Source reliability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Source {letter}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Stance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>State of the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>State: {label}, step {place} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/people/start_view.py" />
            <location filename="../../desktop/shell/about.py" />
            <source>Stet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Still missing: {0} of what the app checks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Still open: {0} of your checks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Still waiting for {replies}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Submit for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Submit for review?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Substance: a fact or a source changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/words.py" />
            <location filename="../../desktop/shell/status.py" />
            <source>Supervisor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Supports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Table {table} is not as it was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Take in a case file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Take the file from a backup, or attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <source>Take this file off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Take up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Take up this case again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/sample/building.py" />
            <source>Taking in {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Text tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>That did not work: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>The backup is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>The backup {path} was not written: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>The brief of {number} is printed and kept, byte for byte, with its hash. After that it can only be corrected or withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/workflow.py" />
            <source>The case changed after this brief was made; make the brief again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>The case is in {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>The case's headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The claim is complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The claim lacks {things}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>The claim, word for word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>The database cannot be read further: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>The desk is damaged ({why}), so no backup was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk is damaged: {count} findings, the first: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk is sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>The desk on which a newsroom checks claims.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>The desk on which a newsroom checks claims. “Stet” is the editor's mark for “let it stand”.

Apache License 2.0. Icons: Lucide, ISC licence. Fonts: Inter and Noto Serif, SIL Open Font License 1.1. Qt for Python: LGPL 3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The desk {name} cannot be opened: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../db/store.py" />
            <source>The desk {name} is damaged ({why}); restore a backup, nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The desk {name} is in use by another program; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The desk {name} is read-only here, so nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/vault.py" />
            <source>The disk is full, so the file was not kept; make room and attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The disk is full, so the last change was not saved; make room and try again. Everything saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The disk of the desk {name} failed ({why}), so nothing was changed; look after the disk, then open the desk again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The disk of {folder} is full; make room and open the desk again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/vault.py" />
            <source>The file could not be kept: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The folder {folder} cannot be used: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The folder {folder} cannot be written to; copy the desk to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>The issued brief is missing or altered; restore it from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>The list shows {number}, which is no case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>The package {package} is not installed; README.md has the one command that installs all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/model.py" />
            <source>The reason has at most {limit} characters; it is not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The reason is longer than {limit} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>The same &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>The same again: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>The saved file is exactly what you see: same bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>The source itself saw, measured, said or wrote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>The two passwords differ, so nothing was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>The two passwords differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict has its reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict has no reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict is not on the scale {scale}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>The window needs a system library that is missing ({reason}); README.md names the packages that bring it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>The words to check, exactly as they were said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>There is a {name} at this desk already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/queries/cases.py" />
            <source>There is no case {number} on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>There is no display to open a window on; the commands work without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/picker.py" />
            <source>There is no evidence to cite yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>There is nothing of yours to redo here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>There is nothing of yours to undo here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>They cannot sign in any more. What they wrote stays, under their name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <source>This cannot be erased by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>This case is in review; it can be changed when it has been returned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/workflow.py" />
            <source>This case is no longer where it was; look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/claims.py" />
            <location filename="../../db/assembly.py" />
            <source>This case is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>This case is published; open a correction to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>This case is shelved; take it up again to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>This case is withdrawn; its text is kept as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>This desk has its first person already; sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>This desk has no people yet. You will be its first supervisor. The password unlocks your signing key; nobody can bring it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>This desk has no person yet: open it in the window first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/health.py" />
            <source>This desk is damaged ({count}): {first}. Export what you need and restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>This desk is in use; its lock file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>This desk is open in another window: {user} on {host}, process {process}, since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/place.py" />
            <source>This desk lies in a folder that is synchronised ({part}); two machines can damage it. Keep it in a folder of this machine, and share backups instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/place.py" />
            <source>This desk lies on a network drive, where a database can be damaged. Keep it in a folder of this machine, and share backups instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>This is not the password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <location filename="../../db/unit.py" />
            <source>This is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>This person does not work at this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/workflow.py" />
            <source>This revision is not the one that was approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Thumbnails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>To review</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/view.py" />
            <source>To review %n</source>
            <translation>
                <numerusform>للمراجعة %Ln</numerusform>
                <numerusform>للمراجعة %Ln</numerusform>
                <numerusform>للمراجعة %Ln</numerusform>
                <numerusform>للمراجعة %Ln</numerusform>
                <numerusform>للمراجعة %Ln</numerusform>
                <numerusform>للمراجعة %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Translation of the quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>Trigger {name} {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Type of file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>US Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/widgets/undo_strip.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Used in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <location filename="../../desktop/verdict/view/pane.py" />
            <location filename="../../desktop/verdict/view/tiles.py" />
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/view/tiles.py" />
            <source>Verdict {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Verdict: the rating changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Version of the scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>Voided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>What must change, or why you approve…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>What was claimed, and by whom?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>What was there has been erased; it cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/history/fields.py" />
            <source>Where in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Where it appeared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>Who are you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/comments.py" />
            <source>Whoever began this thread, or a supervisor, can do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Why one origin is enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Withdraw this fact-check?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Wording: nothing but the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>Write a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/editor.py" />
            <source>Write what you found. Type [ to cite evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Writing the sample desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>YYYY-MM-DD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>You sign {number} as it stands, with the verdict “{verdict}”. Any later change voids the approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>Your &amp;name, as a brief prints it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Your checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/guard.py" />
            <source>Your place at this desk has changed; sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Zoom in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/preview/view.py" />
            <source>Zoom out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>`main.py COMMAND --help` explains a command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/workflow.py" />
            <source>a case cannot go from {source} to {target}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a case file holds one JSON object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>a claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>a name is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>added evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/evidence.py" />
            <source>another item has the key {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>answered %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>answered a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>approved the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>archived copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>at least {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>at most {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>began a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>began the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>book or paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>build a desk of sample cases to explore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the analysis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the claimant's picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the exception for origins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the reason of the verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the reply of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the verdict from {before} to {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed where the claim appeared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed {fields} of evidence {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>chose another scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>chose the verdict {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>confirmed by other, independent sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>copy the whole desk into one file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>correcting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>deadline %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>default: as published, else a4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>described</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>did an act again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>doubtful: little else points the same way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>e-mail reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>e-mail, telephone, letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/model.py" />
            <source>erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/model.py" />
            <source>erased by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>erased {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>events before it are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>founded the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>holds a character that cannot be kept ({code}, at place {place})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/analysis/view/address.py" />
            <source>https://…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>in review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>is not one of ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>it cannot be read ({why})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>it does not follow the last event of its case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>it has {found} values, not {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>its signature is not its author's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>its text does not have its hash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <source>kept when the item is added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>known to have been wrong or to mislead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>links have an address, and only links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>list item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>list the cases, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>made from the publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>make an empty desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>moved evidence {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>must be "{format}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>must be a path below the folder of the case file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>must be a whole number from 0 to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/urls.py" />
            <source>must be an address that begins with {schemes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must be at most {limit} characters long, not {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must be one line, without a line break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/fields.py" />
            <source>must be one of: {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>must be {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>must have at most {most} lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must not be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>never known to be wrong; nothing about it raises doubt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>news report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/origins.py" />
            <source>no evidence has the key "{key}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>no record by which to judge it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not JSON (line {line})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not JSON that can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not UTF-8 text (byte {place})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>not confirmed, but fits everything else that is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>nothing by which to judge it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>official statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>opened a comment again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>opened a correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>page, paragraph, minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>person or organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>photograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>possible, and fits part of what is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>press release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>print a list of objects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>prove that nothing was damaged or altered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>published the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>published the correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>recorded a question to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>refutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>removed evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>removed the question to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>repeats {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>resolved a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>returned the case to its editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>right as often as not; real doubts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>screenshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>seldom right; strong doubts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>shelved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>shelved the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>social post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>submitted the case for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>substance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>such as FC-2026-0001</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>supports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>take in a case file (stet-case/1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/evidence.py" />
            <source>the analysis cites {key}; take the citation out first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the archived copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>the chain is broken here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the credibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date of access</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date of publication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>the field "{name}" stands twice in one object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the first person; the password comes from STET_PASSWORD or is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the folder of a desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the folder to make</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the identifying address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/numbering.py" />
            <source>the key "{key}" is in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the locator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the name of the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the reliability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/verdict.py" />
            <source>the scale {scale} has no rating {rating}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the stance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>the value beside {place} belongs elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>the words checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/scales.py" />
            <source>there is no verdict scale "{name}"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took back an act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took back the verdict {before}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the case in from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the case up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>two links lie over the same words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>unknown field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>unlikely: other information contradicts it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>usually right; small doubts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>where it was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>whether it is primary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>whether it is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>who takes the case in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>withdrew the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/fields.py" />
            <source>wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write a case as a case file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write a case's brief as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>{0} of {1} evidence items cited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>{0} to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>{column} differs from what was signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>{constant} is no JSON number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>{counted} (an exception is written)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{count} h</source>
            <translation>{count} س</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} kB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{count} min</source>
            <translation>{count} د</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>{count}× cited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>{field} of {kind} {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>{field} of {kind} {id} is not what was committed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>{file} belongs to another program; it was left untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>{file} is no database; it was left untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>{file} was written by a newer Stet; update this one. It was left untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>{kind} {row}: {column} is in the journal, but the row is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/model.py" />
            <source>{label}: from “{before}” to “{after}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>{length} of {most} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} changed while it was being read; attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/files.py" />
            <source>{name} could not be saved: {why}. What was there before is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is a folder; attach a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is a link; attach the file that it points to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/evidence.py" />
            <source>{name} is attached to this item already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is larger than 4 GiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/actions/claims.py" />
            <source>{name} is no picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is no plain file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/files.py" />
            <source>{name} is not a file; nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>{name} scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/shell/window.py" />
            <source>{name} — Stet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>{number} becomes a draft again, with your note at its head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>{number} becomes a draft again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>{number} goes to the supervisors. Until they decide, nobody can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>{number} is marked as withdrawn on every page. Its text is kept; this cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>{number} is put aside. Nothing is lost, and it can be taken up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>{number} opens for changes. The published brief stays as it is until a supervisor reissues it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/workflow/model.py" />
            <source>{number} was left, so nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>{number}, {title}, by {claimant}; {state}, verdict {verdict}; {evidence} evidence items, {comments} open comments; changed {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>{others} or {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../desktop/sample/building.py" />
            <source>{path} cannot be made: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <location filename="../../db/desk.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>{path} cannot be restored: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../desktop/sample/building.py" />
            <source>{path} exists already and is not empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>{path} exists already; restore to another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>{path} is no desk: it has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>{path} is no desk: it holds no desk.sqlite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is no plain file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is not the file that the case file names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is too large for a case file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} leads out of the case file's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>{path} lies inside the desk; choose a place outside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} was not written: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>{path}: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>{person} · has left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>{place} does not follow the event that wrote it last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>{start} to {end} is no range of a text of {length} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{start}… ({count} more characters)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>{table}, row {row}: its {parent} is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/check.py" />
            <source>{table}, row {row}: {column} is not what the journal says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>{to} (no deadline)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>{to} (until {deadline})</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
