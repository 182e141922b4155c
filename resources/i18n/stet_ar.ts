<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Stet</name>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source> %</source>
            <translation> ٪</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source> of {0}</source>
            <translation> من ⁨{0}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/urls.py" />
            <source> or </source>
            <translation> أو </translation>
        </message>
        <message>
            <location filename="../../db/rules/origins.py" />
            <source>"{key}" cannot repeat "{origin}": that would close a circle</source>
            <translation>لا يمكن أن يكرر «⁨{key}⁩» «⁨{origin}⁩»: تنغلق الدائرة</translation>
        </message>
        <message>
            <location filename="../../db/rules/numbering.py" />
            <source>"{key}" is no key: letters a-z, digits, ".", "-" and "_", at most 64</source>
            <translation>«⁨{key}⁩» ليس مفتاحًا: أحرف a-z وأرقام و«.» و«-» و«_»، 64 على الأكثر</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>"{rating}" is no rating of {scale}</source>
            <translation>«⁨{rating}⁩» ليس تقييمًا في ⁨{scale}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>"{tag}" is no language tag, such as en or pt-BR</source>
            <translation>«⁨{tag}⁩» ليس رمز لغة مثل en أو pt-BR</translation>
        </message>
        <message>
            <location filename="../../db/rules/dates.py" />
            <source>"{value}" is no date: YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>«⁨{value}⁩» ليس تاريخًا: YYYY أو YYYY-MM أو YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../db/rules/dates.py" />
            <source>"{value}" is no full date: YYYY-MM-DD</source>
            <translation>«⁨{value}⁩» ليس تاريخًا كاملًا: YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>"{value}" stands at {before} too</source>
            <translation>«⁨{value}⁩» ورد أيضًا في ⁨{before}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source># cases</source>
            <translation># الحالات</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%1 of %2</source>
            <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>%1 · verified %2</source>
            <translation>‏⁨%1⁩ · تُحقق منه ⁨%2⁩</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n added</source>
            <comment>items</comment>
            <translation>
                <numerusform>لم يُضف شيء</numerusform>
                <numerusform>أُضيف واحد</numerusform>
                <numerusform>أُضيف اثنان</numerusform>
                <numerusform>أُضيفت %Ln</numerusform>
                <numerusform>أُضيف %Ln</numerusform>
                <numerusform>أُضيف %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/preview/batch_view.py" />
            <source>%n briefs are in {folder}.</source>
            <translation>
                <numerusform>%Ln موجز في {folder}.</numerusform>
                <numerusform>موجز واحد في {folder}.</numerusform>
                <numerusform>موجزان في {folder}.</numerusform>
                <numerusform>%Ln موجزات في {folder}.</numerusform>
                <numerusform>%Ln موجزًا في {folder}.</numerusform>
                <numerusform>%Ln موجز في {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/tools.py" />
            <source>%n changes</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%Ln تغييرات</numerusform>
                <numerusform>%Ln تغييرًا</numerusform>
                <numerusform>%Ln تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n changes not seen</source>
            <translation>
                <numerusform>لا تغيير لم يُشاهَد</numerusform>
                <numerusform>تغيير واحد لم يُشاهَد</numerusform>
                <numerusform>تغييران لم يُشاهَدا</numerusform>
                <numerusform>%Ln تغييرات لم تُشاهَد</numerusform>
                <numerusform>%Ln تغييرًا لم يُشاهَد</numerusform>
                <numerusform>%Ln تغيير لم يُشاهَد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/precedents/strip_view.py" />
            <source>%n claims checked before</source>
            <translation>
                <numerusform>لا ادعاءات دُققت من قبل</numerusform>
                <numerusform>ادعاء واحد دُقق من قبل</numerusform>
                <numerusform>ادعاءان دُققا من قبل</numerusform>
                <numerusform>%Ln ادعاءات دُققت من قبل</numerusform>
                <numerusform>%Ln ادعاءً دُقق من قبل</numerusform>
                <numerusform>%Ln ادعاء دُقق من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n comments</source>
            <translation>
                <numerusform>لا تعليقات</numerusform>
                <numerusform>تعليق واحد</numerusform>
                <numerusform>تعليقان</numerusform>
                <numerusform>%Ln تعليقات</numerusform>
                <numerusform>%Ln تعليقًا</numerusform>
                <numerusform>%Ln تعليق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/register/view.py" />
            <source>%n corrections and withdrawals, newest first.</source>
            <translation>
                <numerusform>لا تصحيحات ولا حالات سحب، الأحدث أولًا.</numerusform>
                <numerusform>تصحيح أو سحب واحد، الأحدث أولًا.</numerusform>
                <numerusform>تصحيحان أو حالتا سحب، الأحدث أولًا.</numerusform>
                <numerusform>%Ln تصحيحات وحالات سحب، الأحدث أولًا.</numerusform>
                <numerusform>%Ln تصحيحًا وحالة سحب، الأحدث أولًا.</numerusform>
                <numerusform>%Ln تصحيح وحالة سحب، الأحدث أولًا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n edited</source>
            <comment>items</comment>
            <translation>
                <numerusform>لم يُعدَّل شيء</numerusform>
                <numerusform>عُدِّل واحد</numerusform>
                <numerusform>عُدِّل اثنان</numerusform>
                <numerusform>عُدِّلت %Ln</numerusform>
                <numerusform>عُدِّل %Ln</numerusform>
                <numerusform>عُدِّل %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>%n files are not on the desk.</source>
            <translation>
                <numerusform>لا ملفات خارج المكتب.</numerusform>
                <numerusform>ملف واحد ليس في المكتب.</numerusform>
                <numerusform>ملفان ليسا في المكتب.</numerusform>
                <numerusform>%Ln ملفات ليست في المكتب.</numerusform>
                <numerusform>%Ln ملفًا ليست في المكتب.</numerusform>
                <numerusform>%Ln ملف ليست في المكتب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>%n found</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%Ln نتائج</numerusform>
                <numerusform>%Ln نتيجة</numerusform>
                <numerusform>%Ln نتيجة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n half-written texts kept</source>
            <translation>
                <numerusform>لا نصوص غير مكتملة</numerusform>
                <numerusform>نص لم يكتمل محفوظ</numerusform>
                <numerusform>نصان لم يكتملا محفوظان</numerusform>
                <numerusform>%Ln نصوص لم تكتمل محفوظة</numerusform>
                <numerusform>%Ln نصًا لم يكتمل محفوظًا</numerusform>
                <numerusform>%Ln نص لم يكتمل محفوظ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n headings</source>
            <translation>
                <numerusform>لا عناوين</numerusform>
                <numerusform>عنوان واحد</numerusform>
                <numerusform>عنوانان</numerusform>
                <numerusform>%Ln عناوين</numerusform>
                <numerusform>%Ln عنوانًا</numerusform>
                <numerusform>%Ln عنوان</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>%n independent origin(s) of %1</source>
            <translation>
                <numerusform>لا أصول مستقلة من ⁨%1⁩</numerusform>
                <numerusform>أصل مستقل واحد من ⁨%1⁩</numerusform>
                <numerusform>أصلان مستقلان من ⁨%1⁩</numerusform>
                <numerusform>%Ln أصول مستقلة من ⁨%1⁩</numerusform>
                <numerusform>%Ln أصلًا مستقلًا من ⁨%1⁩</numerusform>
                <numerusform>%Ln أصل مستقل من ⁨%1⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%n independent origin(s) of %1 items: who repeats whom</source>
            <translation>
                <numerusform>لا أصول مستقلة من ⁨%1⁩ أدلة: من يكرر من</numerusform>
                <numerusform>أصل مستقل واحد من ⁨%1⁩ أدلة: من يكرر من</numerusform>
                <numerusform>أصلان مستقلان من ⁨%1⁩ أدلة: من يكرر من</numerusform>
                <numerusform>%Ln أصول مستقلة من ⁨%1⁩ أدلة: من يكرر من</numerusform>
                <numerusform>%Ln أصلًا مستقلًا من ⁨%1⁩ أدلة: من يكرر من</numerusform>
                <numerusform>%Ln أصل مستقل من ⁨%1⁩ أدلة: من يكرر من</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n not seen last time</source>
            <comment>things</comment>
            <translation>
                <numerusform>لا شيء فات في المرة السابقة</numerusform>
                <numerusform>واحد لم يُطَّلع عليه سابقًا</numerusform>
                <numerusform>اثنان لم يُطَّلع عليهما سابقًا</numerusform>
                <numerusform>%Ln لم يُطَّلع عليها سابقًا</numerusform>
                <numerusform>%Ln لم يُطَّلع عليها سابقًا</numerusform>
                <numerusform>%Ln لم يُطَّلع عليها سابقًا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n of your checks</source>
            <translation>
                <numerusform>لا شيء من فحوصك</numerusform>
                <numerusform>واحد من فحوصك</numerusform>
                <numerusform>اثنان من فحوصك</numerusform>
                <numerusform>%Ln من فحوصك</numerusform>
                <numerusform>%Ln من فحوصك</numerusform>
                <numerusform>%Ln من فحوصك</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n of {0} words</source>
            <translation>
                <numerusform>لا شيء من ⁨{0}⁩ كلمة</numerusform>
                <numerusform>كلمة من ⁨{0}⁩</numerusform>
                <numerusform>كلمتان من ⁨{0}⁩</numerusform>
                <numerusform>%Ln كلمات من ⁨{0}⁩</numerusform>
                <numerusform>%Ln كلمة من ⁨{0}⁩</numerusform>
                <numerusform>%Ln كلمة من ⁨{0}⁩</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/parts.py" />
            <source>%n open</source>
            <comment>comments</comment>
            <translation>
                <numerusform>لا شيء مفتوح</numerusform>
                <numerusform>واحد مفتوح</numerusform>
                <numerusform>اثنان مفتوحان</numerusform>
                <numerusform>%Ln مفتوحة</numerusform>
                <numerusform>%Ln مفتوحًا</numerusform>
                <numerusform>%Ln مفتوح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%n origin(s)</source>
            <translation>
                <numerusform>لا أصول</numerusform>
                <numerusform>أصل واحد</numerusform>
                <numerusform>أصلان</numerusform>
                <numerusform>%Ln أصول</numerusform>
                <numerusform>%Ln أصلًا</numerusform>
                <numerusform>%Ln أصل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/writer.py" />
            <source>%n paragraphs without change</source>
            <translation>
                <numerusform>لا فقرات دون تغيير</numerusform>
                <numerusform>فقرة واحدة دون تغيير</numerusform>
                <numerusform>فقرتان دون تغيير</numerusform>
                <numerusform>%Ln فقرات دون تغيير</numerusform>
                <numerusform>%Ln فقرة دون تغيير</numerusform>
                <numerusform>%Ln فقرة دون تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>%n place(s) chosen</source>
            <translation>
                <numerusform>لم يُختر أي موضع</numerusform>
                <numerusform>اختير موضع واحد</numerusform>
                <numerusform>اختير موضعان</numerusform>
                <numerusform>اختيرت %Ln مواضع</numerusform>
                <numerusform>اختير %Ln موضعًا</numerusform>
                <numerusform>اختير %Ln موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n removed</source>
            <comment>items</comment>
            <translation>
                <numerusform>لم يُحذف شيء</numerusform>
                <numerusform>حُذف واحد</numerusform>
                <numerusform>حُذف اثنان</numerusform>
                <numerusform>حُذفت %Ln</numerusform>
                <numerusform>حُذف %Ln</numerusform>
                <numerusform>حُذف %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>لم يُستبدل شيء</numerusform>
                <numerusform>استُبدل موضع</numerusform>
                <numerusform>استُبدل موضعان</numerusform>
                <numerusform>استُبدلت %Ln مواضع</numerusform>
                <numerusform>استُبدل %Ln موضعًا</numerusform>
                <numerusform>استُبدل %Ln موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/parts.py" />
            <source>%n resolved</source>
            <comment>comments</comment>
            <translation>
                <numerusform>لا شيء محسوم</numerusform>
                <numerusform>واحد محسوم</numerusform>
                <numerusform>اثنان محسومان</numerusform>
                <numerusform>%Ln محسومة</numerusform>
                <numerusform>%Ln محسومًا</numerusform>
                <numerusform>%Ln محسوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/tools.py" />
            <source>%n to read</source>
            <translation>
                <numerusform>لا شيء للقراءة</numerusform>
                <numerusform>واحد للقراءة</numerusform>
                <numerusform>اثنان للقراءة</numerusform>
                <numerusform>%Ln للقراءة</numerusform>
                <numerusform>%Ln للقراءة</numerusform>
                <numerusform>%Ln للقراءة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n to read</source>
            <comment>things</comment>
            <translation>
                <numerusform>لا شيء للقراءة</numerusform>
                <numerusform>واحد للقراءة</numerusform>
                <numerusform>اثنان للقراءة</numerusform>
                <numerusform>%Ln للقراءة</numerusform>
                <numerusform>%Ln للقراءة</numerusform>
                <numerusform>%Ln للقراءة</numerusform>
            </translation>
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
            <translation>&amp;حول Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Analysis</source>
            <translation>ال&amp;تحليل</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Back up the desk…</source>
            <translation>&amp;نسخ المكتب احتياطيًا…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Case</source>
            <translation>ال&amp;حالة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Cases</source>
            <translation>ال&amp;حالات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Change password…</source>
            <translation>ت&amp;غيير كلمة المرور…</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>&amp;Claimant</source>
            <translation>&amp;صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Dark</source>
            <translation>&amp;داكن</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>&amp;Erase…</source>
            <translation>م&amp;حو…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Evidence</source>
            <translation>ال&amp;أدلة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Export the case…</source>
            <translation>&amp;تصدير الحالة…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>&amp;Find in the text…</source>
            <translation>بح&amp;ث في النص…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Focus on the text</source>
            <translation>ال&amp;تركيز على النص</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>&amp;Forget a filter</source>
            <translation>&amp;نسيان مرشّح</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;High contrast</source>
            <translation>تباين عا&amp;لٍ</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;History</source>
            <translation>الس&amp;جل</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Keys</source>
            <translation>ال&amp;مفاتيح</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/languages.py" />
            <source>&amp;Language</source>
            <translation>الل&amp;غة (Language)</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Light</source>
            <translation>&amp;فاتح</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Lock</source>
            <translation>&amp;قفل</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/people/persons_view.py" />
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;New case…</source>
            <translation>&amp;حالة جديدة…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>&amp;New password</source>
            <translation>كلمة المرور ال&amp;جديدة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Next pane</source>
            <translation>اللوح التا&amp;لي</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Next step…</source>
            <translation>الخطوة ال&amp;تالية…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/password_view.py" />
            <source>&amp;Old password</source>
            <translation>كلمة المرور ال&amp;قديمة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/lock_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>&amp;Password</source>
            <translation>&amp;كلمة المرور</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>&amp;Password to begin with</source>
            <translation>كلمة مرور &amp;للبداية</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Preview</source>
            <translation>&amp;معاينة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Previous pane</source>
            <translation>اللوح ال&amp;سابق</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Print the brief…</source>
            <translation>&amp;طباعة الموجز…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>&amp;Quote</source>
            <translation>الا&amp;قتباس</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>&amp;Reason, without what is erased</source>
            <translation>&amp;السبب، من دون ما يُمحى</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Redo {act}</source>
            <translation>إ&amp;عادة: ⁨{act}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Replies</source>
            <translation>ال&amp;ردود</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Report a problem…</source>
            <translation>الإ&amp;بلاغ عن مشكلة…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Review</source>
            <translation>الم&amp;راجعة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Review this case</source>
            <translation>مراج&amp;عة هذه القضية</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>&amp;Role</source>
            <translation>ال&amp;دور</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>&amp;Save this filter…</source>
            <translation>&amp;حفظ هذا المرشّح…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Search cases</source>
            <translation>ال&amp;بحث في الحالات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Sign out</source>
            <translation>تسجيل ال&amp;خروج</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>&amp;Sort cases</source>
            <translation>فر&amp;ز الحالات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Take in a case file…</source>
            <translation>إ&amp;دخال ملف حالة…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Text</source>
            <translation>ال&amp;نص</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Theme</source>
            <translation>ال&amp;سمة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Title</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Undo {act}</source>
            <translation>&amp;تراجع: ⁨{act}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Usual contrast</source>
            <translation>تباين م&amp;عتاد</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Usual size</source>
            <translation>الحجم ال&amp;معتاد</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>&amp;Who are you?</source>
            <translation>&amp;من أنت؟</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Window</source>
            <translation>الن&amp;افذة</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>&amp;Words to look for in the whole desk</source>
            <translation>&amp;كلمات يُبحث عنها في المكتب كله</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>1 half-written text kept</source>
            <translation>نص واحد لم يكتمل محفوظ</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>&gt; actions only</source>
            <translation>&gt; الأفعال فقط</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>@ evidence</source>
            <translation>@ الأدلة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>A backup is one file that holds the whole desk: every case, file and event. Keep it on another disk.</source>
            <translation>النسخة الاحتياطية ملف واحد يحوي المكتب كله: كل حالة وملف وحدث. احفظها على قرص آخر.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>A case has one claim, made by one claimant.</source>
            <translation>لكل حالة ادعاء واحد لصاحب ادعاء واحد.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A correction ends with words that say why.</source>
            <translation>ينتهي التصحيح بكلام يقول لماذا.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A correction lasts from its opening to its brief; nothing was done.</source>
            <translation>يدوم التصحيح من فتحه إلى صدور موجزه؛ لم يُفعل شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>A desk is one folder that holds a newsroom's cases, and it stays on this computer. The sample desk shows a case of every kind; nothing you do there counts.</source>
            <translation>المكتب مجلد واحد يضم حالات غرفة الأخبار، ويبقى على هذا الجهاز. في المكتب النموذجي حالة من كل نوع؛ ولا يُحسب شيء مما تفعله فيه.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>A desk needs a name of at most {limit} characters.</source>
            <translation>يحتاج المكتب إلى اسم لا يزيد على {limit} من الأحرف.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <location filename="../../db/guard/persons.py" />
            <source>A desk needs at least one supervisor.</source>
            <translation>يحتاج المكتب إلى مشرف واحد على الأقل.</translation>
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>A file of this case is missing from the desk's evidence folder.</source>
            <translation>أحد ملفات هذه الحالة مفقود من مجلد أدلة المكتب.</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>A key is handed out whole, to be made one's own.</source>
            <translation>يُسلَّم المفتاح كاملًا ليجعله صاحبه مفتاحه.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>A name, an address, a sentence</source>
            <translation>اسم أو عنوان أو جملة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>A new brief of {number} is made now, says what it supersedes and carries your public note. The old one is kept.</source>
            <translation>يُعد الآن موجز جديد لـ ⁨{number}⁩ يذكر ما يحل محله ويحمل ملاحظتك العلنية. ويُحفظ القديم.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A new brief supersedes the last one.</source>
            <translation>الموجز الجديد يحل محل الأخير.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password cannot be blank.</source>
            <translation>لا يمكن أن تكون كلمة المرور فارغة.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password cannot hold a character that no text has.</source>
            <translation>لا يمكن أن تحوي كلمة المرور رمزًا لا يرد في أي نص.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password has at least {least} characters.</source>
            <translation>كلمة المرور لا تقل عن ⁨{least}⁩ محارف.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password has at most {limit} characters.</source>
            <translation>لا تزيد كلمة المرور على {limit} من الأحرف.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>A password is needed: set {variable}, or run this in a terminal.</source>
            <translation>كلمة المرور مطلوبة: عيّن ⁨{variable}⁩ أو شغّل الأمر في طرفية.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>A person or an organisation</source>
            <translation>شخص أو جهة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>A published case's brief is saved as it was published; any other as the case stands, with its state on every page. Files that lie in the folder are never replaced.</source>
            <translation>يُحفظ موجز الحالة المنشورة كما نُشر، وما عداها كما هي الآن مع ذكر وضعها على كل صفحة. لا تُستبدل الملفات الموجودة في المجلد أبدًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>A release, its newswire copy and a rewrite count as one. Drag a card onto another, or use its menu, to say that it repeats it.</source>
            <translation>البيان ونسخته في الوكالة وإعادة صياغته تُعدّ واحدًا. اسحب بطاقة إلى أخرى، أو استعمل قائمتها، لتقول إنها تكررها.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A round lasts from submitting to a decision; nothing was done.</source>
            <translation>تدوم الجولة من الإرسال إلى القرار؛ لم يُفعل شيء.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict comes from an editor who has not seen the first.</source>
            <translation>الحكم الثاني يصدره محرر لم يرَ الأول.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict has a rating and a reason.</source>
            <translation>للحكم الثاني تقييم وسبب.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict is given, and settled, while the case is in review.</source>
            <translation>يُعطى الحكم الثاني ويُسوّى ما دامت الحالة قيد المراجعة.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict judges the case as it stands.</source>
            <translation>الحكم الثاني يحكم على الحالة كما هي.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A settlement answers the verdicts as they stand.</source>
            <translation>التسوية تجيب عن الحكمين كما هما.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>A step and an edit are two acts: nobody decides over what they change.</source>
            <translation>الخطوة والتعديل فعلان: لا أحد يقرر في ما يغيّره.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A step and its record belong together; nothing was done.</source>
            <translation>الخطوة وسجلها متلازمان؛ لم يُفعل شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>A supervisor erased its file on {when}, for it showed what had to go; a correction is to follow.</source>
            <translation>محا مشرف ملفه في {when} لأنه أظهر ما وجب زواله؛ وسيتبعه تصحيح.</translation>
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>A supervisor erased this brief on {day}, for it showed what had to go.</source>
            <translation>محا مشرف هذا الموجز في {day} لأنه أظهر ما وجب زواله.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <source>A supervisor gave you this key, and knows its password. Choose one that only you know: a new key is made for it, and what you sign from now on is yours alone.</source>
            <translation>أعطاك مشرف هذا المفتاح وهو يعرف كلمة مروره. اختر كلمة لا يعرفها سواك: يُصنع لها مفتاح جديد، وما توقّعه من الآن لك وحدك.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A tick belongs to whoever made it.</source>
            <translation>العلامة تخص من وضعها.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>A year or a year and month are enough</source>
            <translation>تكفي السنة أو السنة والشهر</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>About</source>
            <translation>بشأن</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>About Stet</source>
            <translation>حول Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Accessed</source>
            <translation>تاريخ الاطلاع</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>Accessed %1</source>
            <translation>اطُّلع عليه ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/offers.py" />
            <source>Actions</source>
            <translation>الأفعال</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/people/persons_view.py" />
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Add</source>
            <comment>evidence</comment>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/evidence/view/twin.py" />
            <source>Add all the same</source>
            <translation>إضافة رغم ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Add an appearance</source>
            <translation>إضافة موضع ظهور</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Add an appearance…</source>
            <translation>إضافة موضع ظهور…</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Add appearance</source>
            <translation>إضافة الموضع</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Add as an appearance of {number}</source>
            <translation>إضافة كموضع ظهور إلى ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Add as an appearance of {number}…</source>
            <translation>إضافة كموضع ظهور إلى ⁨{number}⁩…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <location filename="../../desktop/evidence/view/foot.py" />
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Add evidence</source>
            <translation>إضافة دليل</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Add evidence (Ctrl+E)</source>
            <translation>إضافة دليل (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Add evidence that repeats no other, or write down why fewer will do.</source>
            <translation>أضف دليلًا لا يكرر غيره، أو اكتب لماذا يكفي أقل من ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Add evidence…</source>
            <translation>إضافة دليل…</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Add request</source>
            <translation>إضافة الطلب</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Add what stands in the fields of the window: it may name sources</source>
            <translation>إضافة ما في حقول النافذة: قد يذكر أسماء مصادر</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Address</source>
            <translation>العنوان الشبكي</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Address of an archived copy</source>
            <translation>عنوان نسخة مؤرشفة</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Address of appearance {number}</source>
            <translation>عنوان الظهور ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/address.py" />
            <source>Address of the link</source>
            <translation>عنوان الرابط</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Address that identifies the claimant</source>
            <translation>عنوان يعرّف بصاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Address, as a brief prints it</source>
            <translation>العنوان كما يُطبع في الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
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
            <location filename="../../desktop/history/bar_view.py" />
            <source>All acts</source>
            <translation>كل الأفعال</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>All changes saved</source>
            <translation>حُفظت كل التغييرات</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>All evidence</source>
            <translation>كل الأدلة</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>All evidence has a publisher and a date</source>
            <translation>لكل دليل ناشر وتاريخ</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>All evidence is cited or marked unused</source>
            <translation>كل دليل مستشهد به أو معلَّم غير مستعمل</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>All of it is saved already. The name stands in the history, so that you find the case again as it is now.</source>
            <translation>كل شيء محفوظ بالفعل. يبقى الاسم في السجل لتجد الحالة كما هي الآن.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>All parts</source>
            <translation>كل الأجزاء</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>All read</source>
            <translation>قُرئ كل شيء</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <location filename="../../desktop/fields.py" />
            <source>Alternative text</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>An act bears the time when it is done.</source>
            <translation>يحمل الفعل وقت فعله.</translation>
        </message>
        <message>
            <location filename="../../db/guard/__init__.py" />
            <source>An act concerns one case, and says which.</source>
            <translation>يخص الفعل حالة واحدة ويسميها.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>An action, evidence, a case</source>
            <translation>فعل أو دليل أو حالة</translation>
        </message>
        <message>
            <location filename="../../db/actions/analysis.py" />
            <source>An analysis has at most {most} parts.</source>
            <translation>لا يزيد التحليل على {most} من الأجزاء.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>An approved case goes back to draft only by an edit.</source>
            <translation>لا تعود الحالة المعتمدة مسودةً إلا بتعديل.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>An edit voided the approval by {name}.</source>
            <translation>أبطل تعديل موافقة ⁨{name}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>An erasure takes out what it names, and does nothing else.</source>
            <translation>المحو يزيل ما يسميه ولا يفعل غير ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/order_note.py" />
            <source>An item has its number from its first citation in the text. The cards stand as they were added or moved.</source>
            <translation>يأخذ كل دليل رقمه من أول استشهاد به في النص، أما البطاقات فمرتبة كما أُضيفت أو نُقلت.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/editor.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Analysis</source>
            <translation>التحليل</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Another editor, who did not write in this case, gives theirs while it is in review.</source>
            <translation>محرر آخر لم يكتب في هذه الحالة يعطي حكمه ما دامت قيد المراجعة.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Another scale</source>
            <translation>مقياس آخر</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Answer</source>
            <comment>a button</comment>
            <translation>إجابة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>Answer first what stands beside the files.</source>
            <translation>أجب أولًا عما بجانب الملفات.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Answer or resolve them.</source>
            <translation>أجب عنها أو احسمها.</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Answer to a comment</source>
            <translation>جواب عن تعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Answer: %1</source>
            <translation>الجواب: %1</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Answered</source>
            <translation>أُجيب</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Answered on</source>
            <translation>تاريخ الجواب</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>Appearance</source>
            <translation>ظهور</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <source>Appearances</source>
            <translation>مرات الظهور</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Approve all the same</source>
            <translation>الموافقة رغم ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Approve this verdict?</source>
            <translation>اعتماد هذا الحكم؟</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Approve verdict</source>
            <translation>اعتماد الحكم</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Approved</source>
            <translation>مُعتمد</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Approved by {name}. Changing anything voids the approval.</source>
            <translation>وافق ⁨{name}⁩. أي تغيير يبطل الموافقة.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Approving waits: {0}.</source>
            <translation>الاعتماد ينتظر: {0}.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Archived</source>
            <translation>مؤرشف</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Archived copy</source>
            <translation>النسخة المؤرشفة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>As the &amp;system</source>
            <translation>كما في ال&amp;نظام</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/languages.py" />
            <source>As the system says</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>As wide as the view</source>
            <translation>بعرض النافذة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Ask another editor for a second verdict, given without seeing the first</source>
            <translation>طلب حكم ثانٍ من محرر آخر دون أن يرى الأول</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Ask for a &amp;reply</source>
            <translation>طلب &amp;رد</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Ask for a reply</source>
            <translation>طلب رد</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Asked</source>
            <translation>تاريخ السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Asked %1</source>
            <translation>سُئل في ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Asked on</source>
            <translation>تاريخ السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>At most {0} cases can be selected at once.</source>
            <translation>لا يمكن تحديد أكثر من {0} حالة في آن واحد.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Attach files</source>
            <translation>إرفاق ملفات</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Attach file…</source>
            <translation>إرفاق ملف…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Audio</source>
            <translation>صوت</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>Back up now…</source>
            <translation>النسخ الآن…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Back up the desk</source>
            <translation>نسخ المكتب احتياطيًا</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Backups and briefs that were taken elsewhere still hold it: Stet does not know them.</source>
            <translation>النسخ الاحتياطية والموجزات المأخوذة إلى أماكن أخرى ما زالت تحمله: لا يعرفها Stet.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be approved</source>
            <translation>قبل الاعتماد</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be done</source>
            <translation>قبل أن يتم ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be handed in</source>
            <translation>قبل أن يمكن تسليم هذا</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be published</source>
            <translation>قبل النشر</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be published again</source>
            <translation>قبل النشر من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can go to review</source>
            <translation>قبل إرسالها للمراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>Begin</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Begun and not added: left out</source>
            <translation>بدأ ولم يُضف: لن يُشمل</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Bold</source>
            <translation>غامق</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Book or paper</source>
            <translation>كتاب أو بحث</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Brief {0} as it was published on {1}, SHA-256 {2}…</source>
            <translation>الموجز {0} كما نُشر في {1}، ⁨SHA-256 {2}…⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Brief {0}, {1}</source>
            <translation>الموجز {0}، {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Brief {former} is superseded by brief {brief}.</source>
            <translation>حل محل الموجز ⁨{former}⁩ الموجزُ ⁨{brief}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Brief {number}</source>
            <translation>الموجز {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>Brief {n} of {number}, issued on {when}, supersedes it.</source>
            <translation>يحل محله الموجز {n} للحالة {number} الصادر في {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Briefs saved</source>
            <translation>الموجزات المحفوظة</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>By claimant</source>
            <translation>حسب صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>C&amp;laim</source>
            <translation>الا&amp;دعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>C&amp;ommand palette…</source>
            <translation>لوحة الأوا&amp;مر…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/evidence/view/foot.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <location filename="../../desktop/fields.py" />
            <source>Caption</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Case file (*.json)</source>
            <translation>ملف حالة (*.json)</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} is missing from the list</source>
            <translation>الحالة ⁨{number}⁩ غير موجودة في القائمة</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} stands wrongly in the index of precedents</source>
            <translation>الحالة ⁨{number}⁩ مدرجة خطأ في فهرس السوابق</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} stands wrongly in the list</source>
            <translation>الحالة ⁨{number}⁩ مدرجة خطأ في القائمة</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} stands wrongly in the search index</source>
            <translation>الحالة ⁨{number}⁩ مدرجة خطأ في فهرس البحث</translation>
        </message>
        <message>
            <location filename="../../db/check/approvals.py" />
            <source>Case {number}: a correction was given up, and left something else than what was published</source>
            <translation>القضية ⁨{number}⁩: تُرك تصحيح، وبقي غير ما نُشر</translation>
        </message>
        <message>
            <location filename="../../db/check/approvals.py" />
            <source>Case {number}: its approval is over another revision than the one it holds</source>
            <translation>القضية {number}: الموافقة على مراجعة غير التي فيها</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/list_view.py" />
            <location filename="../../desktop/cases/view.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/shell/offers.py" />
            <source>Cases</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Cases and places found</source>
            <translation>الحالات والمواضع الموجودة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found so far: %n</source>
            <translation>
                <numerusform>لا حالات بعد</numerusform>
                <numerusform>حالة واحدة حتى الآن</numerusform>
                <numerusform>حالتان حتى الآن</numerusform>
                <numerusform>الحالات حتى الآن: %Ln</numerusform>
                <numerusform>الحالات حتى الآن: %Ln</numerusform>
                <numerusform>الحالات حتى الآن: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found so far: %n; more come as you scroll</source>
            <translation>
                <numerusform>لا حالات بعد؛ المزيد مع التمرير</numerusform>
                <numerusform>حالة واحدة حتى الآن؛ المزيد مع التمرير</numerusform>
                <numerusform>حالتان حتى الآن؛ المزيد مع التمرير</numerusform>
                <numerusform>الحالات حتى الآن: %Ln؛ المزيد مع التمرير</numerusform>
                <numerusform>الحالات حتى الآن: %Ln؛ المزيد مع التمرير</numerusform>
                <numerusform>الحالات حتى الآن: %Ln؛ المزيد مع التمرير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found: %n</source>
            <translation>
                <numerusform>لا حالات</numerusform>
                <numerusform>حالة واحدة</numerusform>
                <numerusform>حالتان</numerusform>
                <numerusform>الحالات الموجودة: %Ln</numerusform>
                <numerusform>الحالات الموجودة: %Ln</numerusform>
                <numerusform>الحالات الموجودة: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Chan&amp;ge the approved case</source>
            <translation>&amp;تغيير الحالة المعتمدة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Change how deep it goes</source>
            <translation>تغيير العمق</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/standing_view.py" />
            <source>Change it</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <location filename="../../desktop/people/password_view.py" />
            <source>Change password</source>
            <translation>تغيير كلمة المرور</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/view/page.py" />
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Changes since brief {number}</source>
            <translation>التغييرات منذ الموجز {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Changes since round {number}</source>
            <translation>التغييرات منذ الجولة {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Changes that you have not seen</source>
            <translation>تغييرات لم تشاهدها</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Channel</source>
            <translation>وسيلة السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Check spelling</source>
            <translation>تدقيق الإملاء</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Check spelling (no dictionary for this language)</source>
            <translation>تدقيق الإملاء (لا معجم لهذه اللغة)</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Checked &amp;before…</source>
            <translation>دُقّق من &amp;قبل…</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/strip_view.py" />
            <location filename="../../desktop/precedents/view.py" />
            <source>Checked before</source>
            <translation>دُقّق من قبل</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>Checked before? A claim made again needs no second case.</source>
            <translation>دُقّق من قبل؟ الادعاء المكرر لا يحتاج إلى حالة ثانية.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Checked by the app</source>
            <translation>تحقق البرنامج</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Checklist</source>
            <translation>قائمة التحقق</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Checklist and policy</source>
            <translation>قائمة التحقق والسياسة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Checklist before approving, one line each</source>
            <translation>قائمة التحقق قبل الاعتماد، سطر لكل بند</translation>
        </message>
        <message>
            <location filename="../../desktop/printing.py" />
            <source>Chinese, Japanese and Korean are printed once the extra stet[cjk] is installed.</source>
            <translation>تُطبع الصينية واليابانية والكورية بعد تثبيت الإضافة stet[cjk].</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>Choose a logo</source>
            <translation>اختيار شعار</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Choose a portrait of the claimant</source>
            <translation>اختر صورة لصاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Choose a rating of this scale.</source>
            <translation>اختر تقييمًا من هذا السلّم.</translation>
        </message>
        <message>
            <location filename="../../db/actions/second.py" />
            <location filename="../../db/rules/content_gates.py" />
            <source>Choose a rating.</source>
            <translation>اختر تقييمًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Choose a verdict scale</source>
            <translation>اختيار سلّم الأحكام</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Choose all</source>
            <translation>اختيار الكل</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Choose another password than the one you were given.</source>
            <translation>اختر كلمة مرور غير التي أُعطيتها.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Choose another verdict, or say anew how deep the correction goes.</source>
            <translation>اختر حكمًا آخر، أو حدد عمق التصحيح من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Choose how deep the correction goes</source>
            <translation>اختر عمق التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Choose how deep the correction goes.</source>
            <translation>اختر عمق التصحيح.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/messages.py" />
            <source>Choose your own…</source>
            <translation>اختر كلمة خاصة بك…</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <location filename="../../desktop/people/logo_view.py" />
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Citation key</source>
            <translation>مفتاح الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Citations in the text read [@key]</source>
            <translation>تُكتب الاستشهادات في النص [@key]</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Cite evidence</source>
            <translation>الاستشهاد بدليل</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Cite it in the analysis, or mark it unused.</source>
            <translation>استشهد به في التحليل، أو علّمه غير مستعمل.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Claim is quoted word for word</source>
            <translation>نص الادعاء منقول حرفيًا</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>Claimant</source>
            <translation>صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Claimant is a</source>
            <translation>صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Claimant was asked for comment</source>
            <translation>طُلب من صاحب الادعاء التعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Claims checked before</source>
            <translation>ادعاءات دُققت من قبل</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/shell/messages.py" />
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Close (Escape)</source>
            <translation>إغلاق (Escape)</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <source>Close the preview</source>
            <translation>إغلاق المعاينة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Co&amp;mments</source>
            <translation>الت&amp;عليقات</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <location filename="../../desktop/comments/view/page.py" />
            <location filename="../../desktop/comments/view/panel.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>Comment</source>
            <comment>a remark</comment>
            <translation>تعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>Comment on the case instead</source>
            <translation>التعليق على الحالة بدلًا من ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Comment on this item</source>
            <translation>التعليق على هذا الدليل</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/panel.py" />
            <location filename="../../desktop/review/view/view.py" />
            <source>Comment on what is selected</source>
            <translation>تعليق على المحدَّد</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <location filename="../../desktop/comments/view/panel.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/view/parts.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Comments without an answer: {count}</source>
            <translation>تعليقات بلا جواب: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Comments, still open</source>
            <translation>تعليقات ما زالت مفتوحة</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Compare the chosen moment with the case as it is now; choose two lines with Ctrl to compare them</source>
            <translation>مقارنة اللحظة المختارة بالحالة كما هي الآن؛ اختر سطرين مع Ctrl لمقارنتهما</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Compare the two chosen moments</source>
            <translation>مقارنة اللحظتين المختارتين</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/conformance.py" />
            <source>Conformance was not checked: the package page-validation is not there for this system.</source>
            <translation>لم يُفحص التوافق: الحزمة page-validation غير متاحة لهذا النظام.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/evidence/words.py" />
            <source>Context</source>
            <translation>سياق</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>Contrast as the s&amp;ystem</source>
            <translation>التباين كما في النظا&amp;م</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Copy citation</source>
            <translation>نسخ الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>Copying: %1 of %2</source>
            <translation>النسخ: ⁨%1⁩ من ⁨%2⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Correct</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Correct something, or give the correction up.</source>
            <translation>صحّح شيئًا، أو تخلَّ عن التصحيح.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Correct the citation, or add the evidence.</source>
            <translation>صحّح الاستشهاد أو أضف الدليل.</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Correcting</source>
            <translation>قيد التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Correcting · {tier}: {reason} ({name})</source>
            <translation>قيد التصحيح · {tier}: ⁨{reason}⁩ (⁨{name}⁩)</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Correction policy</source>
            <translation>سياسة التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Corrections and withdrawals</source>
            <translation>التصحيحات وحالات السحب</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Corrections re&amp;gister…</source>
            <translation>سجل التص&amp;حيحات…</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>Create case</source>
            <translation>إنشاء الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Credibility of the information</source>
            <translation>مصداقية المعلومة</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/box.py" />
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Ctrl+Return</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Data</source>
            <translation>بيانات</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Database: {line}</source>
            <translation>قاعدة البيانات: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Date of appearance {number}</source>
            <translation>تاريخ الظهور ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Deadline</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Decide</source>
            <translation>إقرار</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Decided.</source>
            <translation>أُقرّ.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Decision note</source>
            <translation>ملاحظة القرار</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Decision note (needed to return, kept in the history)</source>
            <translation>ملاحظة القرار (لازمة للإعادة، وتُحفظ في السجل)</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Depth</source>
            <translation>العمق</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Desk (*.stet)</source>
            <translation>مكتب (*.stet)</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Desk: its id, its name or the time when it was made is altered</source>
            <translation>المكتب: تغيّر معرّفه أو اسمه أو وقت إنشائه</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Desk: its schema_version is altered</source>
            <translation>المكتب: تغيّر schema_version</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Discard this request?</source>
            <translation>أتتخلّى عن هذا الطلب؟</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Document</source>
            <translation>وثيقة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/notice_view.py" />
            <source>Drawing the pages…</source>
            <translation>جارٍ رسم الصفحات…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Drop or paste files and pictures here, or attach them.</source>
            <translation>أفلت الملفات والصور هنا أو ألصقها، أو أرفقها.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dropping.py" />
            <source>Drop to add as evidence</source>
            <translation>أفلته ليُضاف إلى الأدلة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dropping.py" />
            <source>Drop to take in the case</source>
            <translation>أفلته لاستيراد القضية</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>E-mail reply</source>
            <translation>رد بالبريد</translation>
        </message>
        <message>
            <location filename="../../desktop/people/words.py" />
            <location filename="../../desktop/shell/status.py" />
            <source>Editor</source>
            <translation>محرر</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Editor and supervisor names</source>
            <translation>اسما المحرر والمشرف</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/shortcuts.py" />
            <source>Elsewhere</source>
            <translation>في مواضع أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Emphasis and links</source>
            <translation>التمييز والروابط</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Emphasis or links changed</source>
            <translation>تغيّر التشديد أو الروابط</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Enter run</source>
            <translation>Enter تنفيذ</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Enter the answer, or wait until the deadline has passed.</source>
            <translation>أدخل الجواب، أو انتظر انقضاء المهلة.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Erase</source>
            <translation>محو</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <location filename="../../desktop/erasing/view/dialog.py" />
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <location filename="../../desktop/history/view.py" />
            <source>Erase for good…</source>
            <translation>محو نهائي…</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Erased</source>
            <translation>ما مُحي</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Esc close</source>
            <translation>Esc إغلاق</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>Event {seq}: it is missing, but values of it are there</source>
            <translation>الحدث ⁨{seq}⁩: مفقود، وقيمه موجودة</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>Event {seq}: its time, {at}, lies before the time of the event before it, {before}: a clock was set back</source>
            <translation>الحدث {seq}: وقته {at} يسبق وقت الحدث الذي قبله {before}: أُعيدت ساعة إلى الوراء</translation>
        </message>
        <message>
            <location filename="../../db/check/erased.py" />
            <source>Event {seq}: {field} of {kind} {id} is missing and was never erased</source>
            <translation>الحدث ⁨{seq}⁩: ⁨{field}⁩ من ⁨{kind}⁩ ⁨{id}⁩ مفقود ولم يُمحَ قط</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>Event {seq}: {finding}</source>
            <translation>الحدث ⁨{seq}⁩: ⁨{finding}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Every citation leads to evidence</source>
            <translation>كل استشهاد يؤدي إلى دليل</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Every comment has an answer</source>
            <translation>لكل تعليق جواب</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Every file is as it was when it was kept</source>
            <translation>كل ملف كما كان حين حُفظ</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Every page says that it is a draft.</source>
            <translation>تذكر كل صفحة أنه مسودة.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Every page says that it is not published.</source>
            <translation>تذكر كل صفحة أنه لم يُنشر.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Every page says that the check is withdrawn.</source>
            <translation>تذكر كل صفحة أن التحقق سُحب.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Every place that holds the words is listed, those of the past too.</source>
            <translation>يُعرض كل موضع فيه هذه الكلمات، وما مضى منها أيضًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Every state</source>
            <translation>كل الأوضاع</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/history/bar_view.py" />
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>Everything as it was after this change</source>
            <translation>كل شيء كما كان بعد هذا التغيير</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>Everything is where it was left, also what is half written. Your password brings it back; if somebody else signs in, it waits for you.</source>
            <translation>كل شيء حيث تُرك، حتى ما لم يكتمل. كلمة مرورك تعيده؛ وإن دخل غيرك فهو في انتظارك.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Evi&amp;dence</source>
            <translation>الأ&amp;دلة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/evidence/view/pane.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/editing.py" />
            <source>Evidence %1</source>
            <translation>الدليل ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/twin.py" />
            <source>Evidence %1 has the same address.</source>
            <translation>العنوان نفسه في الدليل ⁨%1⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>Evidence %1 holds the same file.</source>
            <translation>الملف نفسه في الدليل ⁨%1⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Evidence %1 removed: %2</source>
            <translation>حُذف الدليل ⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Evidence %1 repeats %2</source>
            <translation>الدليل ⁨%1⁩ يكرر ⁨%2⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/offers.py" />
            <source>Evidence in this case</source>
            <translation>أدلة هذه الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Evidence list</source>
            <translation>قائمة الأدلة</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/picker.py" />
            <source>Evidence to cite</source>
            <translation>أدلة للاستشهاد</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Evidence {number}</source>
            <translation>الدليل ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Evidence {number}, {stance}, {kind}: {title}</source>
            <translation>الدليل ⁨{number}⁩، ⁨{stance}⁩، ⁨{kind}⁩: ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Exception on origins</source>
            <translation>استثناء الأصول</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>Exception: {why}</source>
            <translation>استثناء: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Explore the sample desk</source>
            <translation>استكشاف المكتب النموذجي</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Export the case</source>
            <translation>تصدير الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/parts.py" />
            <source>F7 / Shift+F7  next, previous change</source>
            <translation>F7 / Shift+F7  التغيير التالي، السابق</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>File kept</source>
            <translation>الملف محفوظ</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>File missing or altered</source>
            <translation>الملف مفقود أو مُغيَّر</translation>
        </message>
        <message>
            <location filename="../../desktop/search/words.py" />
            <source>File of evidence {number}</source>
            <translation>ملف الدليل ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>File shown</source>
            <translation>الملف المعروض</translation>
        </message>
        <message>
            <location filename="../../db/check/files.py" />
            <source>File {name} ({sha256}) is missing or altered</source>
            <translation>الملف ⁨{name}⁩ (⁨{sha256}⁩) مفقود أو مُغيَّر</translation>
        </message>
        <message>
            <location filename="../../db/check/files.py" />
            <source>File {name} ({sha256}) was erased, and its bytes are still there</source>
            <translation>مُحي الملف {name} ({sha256}) وما زالت بياناته موجودة</translation>
        </message>
        <message>
            <location filename="../../db/check/files.py" />
            <source>File {name} in evidence/ belongs to nothing on the desk: an act that was cut short left it</source>
            <translation>الملف {name} في evidence/ لا ينتمي إلى شيء في المكتب: تركه فعل انقطع</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Files kept with it</source>
            <translation>الملفات المحفوظة معه</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Files that still hold it</source>
            <translation>ملفات ما زالت تحمله</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Fill in what is missing.</source>
            <translation>أكمل ما ينقص.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Filter</source>
            <translation>ترشيح</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>Find &amp;next</source>
            <translation>المطابقة التا&amp;لية</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>Find &amp;previous</source>
            <translation>المطابقة الساب&amp;قة</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Find an action, evidence or a case</source>
            <translation>ابحث عن فعل أو دليل أو حالة</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>Find and r&amp;eplace…</source>
            <translation>بحث وا&amp;ستبدال…</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Find and replace</source>
            <translation>بحث واستبدال</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Find in the analysis</source>
            <translation>البحث في التحليل</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>First &amp;password</source>
            <translation>كلمة المرور الأ&amp;ولى</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>First choose a password that only you know.</source>
            <translation>اختر أولًا كلمة مرور لا يعرفها سواك.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>First page of %1</source>
            <translation>الصفحة الأولى من ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>First-hand source</source>
            <translation>مصدر مباشر</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Fit a whole page</source>
            <translation>ملاءمة الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Fit the width</source>
            <translation>ملاءمة العرض</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Folder for the briefs</source>
            <translation>مجلد الموجزات</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Folder…</source>
            <translation>المجلد…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/notices.py" />
            <source>Fonts: {name}</source>
            <translation>الخطوط: ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>For readers</source>
            <translation>للقراء</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>For somebody who lost their password</source>
            <translation>لمن فقد كلمة مروره</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>For the desk, with all it knows</source>
            <translation>للمكتب، بكل ما يعرفه</translation>
        </message>
        <message>
            <location filename="../../desktop/history/compare_view.py" />
            <source>From {older} to {newer}</source>
            <translation>من ⁨{older}⁩ إلى ⁨{newer}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Full s&amp;creen</source>
            <translation>ملء ال&amp;شاشة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>Give the key</source>
            <translation>إعطاء المفتاح</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Give the reason in one line.</source>
            <translation>اذكر السبب في سطر واحد.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>Give this verdict</source>
            <translation>إعطاء هذا الحكم</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Give up the correction</source>
            <translation>ترك التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Give up the correction?</source>
            <translation>ترك التصحيح؟</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>Give {name} a new key?</source>
            <translation>إعطاء ⁨{name}⁩ مفتاحًا جديدًا؟</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Given up</source>
            <translation>متروك</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Giving up a correction brings back what was published, and does nothing else.</source>
            <translation>ترك التصحيح يعيد ما نُشر ولا يفعل غير ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Go to where it is cited</source>
            <translation>الانتقال إلى موضع الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <source>Grade</source>
            <translation>درجة المصدر</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Hand the correction in?</source>
            <translation>أتريد تسليم التصحيح؟</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Heading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/secret.py" />
            <source>Hide the password</source>
            <translation>إخفاء كلمة المرور</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Hide what is met</source>
            <translation>إخفاء المستوفى</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>High</source>
            <translation>عالٍ</translation>
        </message>
        <message>
            <location filename="../../desktop/history/view.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>How deep</source>
            <translation>العمق</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>How deep does the correction go?</source>
            <translation>ما عمق التصحيح؟</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>How far the source can be relied on, whatever it says</source>
            <translation>إلى أي حد يُعتمد على المصدر، أيًا كان ما يقول</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>How likely this information is, whoever says it</source>
            <translation>ما احتمال صحة هذه المعلومة، أيًا كان قائلها</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>How much of the file is copied</source>
            <translation>ما نُسخ من الملف</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>How the two verdicts are settled</source>
            <translation>كيف سُوّي الحكمان</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>How the two verdicts are settled, and why</source>
            <translation>كيف سُوّي الحكمان ولماذا</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>How to look at the changes</source>
            <translation>كيف تُعرض التغييرات</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>How two verdicts are settled</source>
            <translation>كيف سُوّي الحكمان</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/notices.py" />
            <source>Icons: {name}</source>
            <translation>الأيقونات: ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Identity</source>
            <translation>العنوان المعرِّف</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <source>In a window of its own</source>
            <translation>في نافذة مستقلة</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>In review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Include</source>
            <translation>يتضمن</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Independent origins a verdict needs</source>
            <translation>الأصول المستقلة التي يحتاجها الحكم</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <location filename="../../desktop/review/standing.py" />
            <source>Independent origins: {found}, asked for: {wanted}</source>
            <translation>الأصول المستقلة: {found}، والمطلوب: {wanted}</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Index {index} is not as it was made</source>
            <translation>الفهرس ⁨{index}⁩ ليس كما أُنشئ</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Information credibility</source>
            <translation>مصداقية المعلومة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Information {figure}: {words}</source>
            <translation>المعلومة {figure}: ⁨{words}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Inline</source>
            <translation>متصل</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Interview</source>
            <translation>مقابلة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/documents.py" />
            <source>It asks for a password, so it cannot be read here. Its bytes are kept.</source>
            <translation>يطلب كلمة مرور، فلا تمكن قراءته هنا. بايتاته محفوظة.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>It could not be found out what is called that.</source>
            <translation>تعذّر معرفة ما يحمل هذا الاسم.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/intake.py" />
            <source>It could not be read.</source>
            <translation>تعذرت قراءته.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/pictures.py" />
            <source>It is damaged or cut short, so only its bytes are kept.</source>
            <translation>متضرر أو مبتور، فلا يُحفظ إلا بايتاته.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/documents.py" />
            <source>It is damaged or no PDF, so only its bytes are kept.</source>
            <translation>متضرر أو ليس PDF، فلا يُحفظ إلا بايتاته.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>It is erased: %n act(s) in the history.</source>
            <translation>
                <numerusform>مُحي: لا أفعال في السجل.</numerusform>
                <numerusform>مُحي: فعل واحد في السجل.</numerusform>
                <numerusform>مُحي: فعلان في السجل.</numerusform>
                <numerusform>مُحي: %Ln أفعال في السجل.</numerusform>
                <numerusform>مُحي: %Ln فعلًا في السجل.</numerusform>
                <numerusform>مُحي: %Ln فعل في السجل.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>It is kept on this computer, for this desk.</source>
            <translation>يُحفظ على هذا الجهاز، لهذا المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>It prints no head of the journal.</source>
            <translation>لا يطبع رأسًا للسجل.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/pictures.py" />
            <source>It says that it measures {width} by {height} pixels: too large to be drawn. Its bytes are kept.</source>
            <translation>يقول إن قياسه ⁨{width}⁩ في ⁨{height}⁩ بكسل: أكبر من أن يُرسم. بايتاته محفوظة.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>It was not added.</source>
            <translation>لم يُضف.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/keeping.py" />
            <source>It was not kept.</source>
            <translation>لم يُحفظ.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Italic</source>
            <translation>مائل</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Judge the two apart: a good source may pass on a wrong report.</source>
            <translation>قيّم كلًا منهما وحده: قد ينقل مصدر جيد خبرًا خاطئًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Keep editing</source>
            <translation>متابعة التحرير</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Keep it elsewhere…</source>
            <translation>حفظه في مكان آخر…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Keep still: nothing moves by itself</source>
            <translation>سكون: لا شيء يتحرك من نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Keep the report in</source>
            <translation>حفظ التقرير في</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Keep the words in</source>
            <translation>حفظ الكلام في</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Keep them elsewhere…</source>
            <translation>حفظه في مكان آخر…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/shortcuts.py" />
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Kind of act</source>
            <translation>نوع الفعل</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/shell/dialogs.py" />
            <location filename="../../desktop/shell/preferences/speech.py" />
            <location filename="../../desktop/widgets/languages.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Language code, such as en, ar or pt-BR</source>
            <translation>رمز اللغة، مثل en أو ar أو pt-BR</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Language of new cases, such as en or ar</source>
            <translation>لغة الحالات الجديدة، مثل en أو ar</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Language of the case</source>
            <translation>لغة الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Lar&amp;ger text</source>
            <translation>نص أ&amp;كبر</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>Last backup from this computer: {when}.</source>
            <translation>آخر نسخة من هذا الجهاز: ⁨{when}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Layout</source>
            <translation>التخطيط</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <source>Leads, telephone numbers, doubts: not printed.</source>
            <translation>خيوط وأرقام هواتف وشكوك: لا تُطبع.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/proofing.py" />
            <source>Learn “{word}”</source>
            <translation>حفظ «⁨{word}⁩»</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Leave for now</source>
            <translation>المغادرة الآن</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Leave the review (Esc)</source>
            <translation>الخروج من المراجعة (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>Leave this file out</source>
            <translation>ترك هذا الملف</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Leave without them</source>
            <translation>المغادرة من دونه</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Left open all the same</source>
            <translation>ما تُرك مفتوحًا مع ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Less about the claim</source>
            <translation>تفاصيل أقل عن الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/proofing.py" />
            <source>Let it pass until the window closes</source>
            <translation>تجاهلها حتى تُغلق النافذة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let leave</source>
            <translation>إنهاء العمل</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let leave…</source>
            <translation>إنهاء العمل…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let {name} leave?</source>
            <translation>إنهاء عمل ⁨{name}⁩؟</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Line of the checklist</source>
            <translation>بند من قائمة التحقق</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Link</source>
            <translation>رابط</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>List</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>List what is met</source>
            <translation>عرض المستوفى</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Logo, as a brief prints it</source>
            <translation>الشعار كما يُطبع في الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>Longest unchanged first</source>
            <translation>الأقدم تغييرًا أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Looked at and left out: it need not be cited</source>
            <translation>اطُّلع عليه وتُرك: لا يلزم الاستشهاد به</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>Looking into kept files: {done} of {total}…</source>
            <translation>جارٍ النظر في الملفات المحفوظة: {done} من {total}…</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Looking through the desk…</source>
            <translation>جارٍ البحث في المكتب…</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Make editor</source>
            <translation>تعيين محررًا</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Make supervisor</source>
            <translation>تعيين مشرفًا</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <source>Make the key your own</source>
            <translation>اجعل المفتاح مفتاحك</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Making the desk…</source>
            <translation>جارٍ إنشاء المكتب…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Making your key…</source>
            <translation>جارٍ إنشاء مفتاحك…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Map</source>
            <translation>خريطة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Mark this change as &amp;seen, or not</source>
            <translation>وسم هذا التغيير بأنه &amp;شوهد، أو لا</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <source>Medium</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Mine</source>
            <translation>حالاتي</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Mine %n</source>
            <translation>
                <numerusform>حالاتي %Ln</numerusform>
                <numerusform>حالاتي %Ln</numerusform>
                <numerusform>حالاتي %Ln</numerusform>
                <numerusform>حالاتي %Ln</numerusform>
                <numerusform>حالاتي %Ln</numerusform>
                <numerusform>حالاتي %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Minutes without a key before the window locks</source>
            <translation>دقائق بلا ضغطة قبل قفل النافذة</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Missing or altered since it was kept: {files}</source>
            <translation>مفقود أو تغيّر بعد حفظه: ⁨{files}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/card.py" />
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>More about the claim</source>
            <translation>تفاصيل أكثر عن الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>More steps</source>
            <translation>خطوات أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>More than one person here is called {name}; give the id.</source>
            <translation>هنا أكثر من شخص باسم ⁨{name}⁩؛ اذكر المعرّف.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Moved</source>
            <translation>نُقل</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/shell/versions.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>Name it</source>
            <translation>تسمية</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Name of a version</source>
            <translation>اسم نسخة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Name of the desk</source>
            <translation>اسم المكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Name this &amp;version…</source>
            <translation>تسمية هذه ال&amp;نسخة…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>Name this version</source>
            <translation>تسمية هذه النسخة</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Neither cited nor marked unused: {items}</source>
            <translation>غير مستشهد به ولا معلَّم غير مستعمل: ⁨{items}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <location filename="../../desktop/cases/view.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>New case</source>
            <translation>حالة جديدة</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>New comment</source>
            <translation>تعليق جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>New desk</source>
            <translation>مكتب جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>New desk…</source>
            <translation>مكتب جديد…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>New evidence</source>
            <translation>دليل جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>New key…</source>
            <translation>مفتاح جديد…</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>New password for {name}: </source>
            <translation>كلمة مرور جديدة لـ ⁨{name}⁩: </translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>New reply request</source>
            <translation>طلب رد جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>New request</source>
            <translation>طلب جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>Newest change first</source>
            <translation>الأحدث تغييرًا أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>Newest number first</source>
            <translation>أحدث رقم أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>News report</source>
            <translation>خبر صحفي</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Newsroom</source>
            <translation>غرفة الأخبار</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Next &amp;change</source>
            <translation>التغيير التا&amp;لي</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Next &amp;problem</source>
            <translation>ال&amp;مشكلة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Next change (F7)</source>
            <translation>التغيير التالي (F7)</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Next match (F3)</source>
            <translation>المطابقة التالية (F3)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>No ClaimReview is enclosed.</source>
            <translation>لا يوجد ClaimReview مرفق.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No archived copy</source>
            <translation>لا نسخة مؤرشفة</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>No backup lies in the desk's folder.</source>
            <translation>لا نسخة احتياطية في مجلد المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>No brief of {number} was issued.</source>
            <translation>لم يصدر أي موجز للحالة {number}.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>No case here answers to that.</source>
            <translation>لا حالة تطابق ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>No case holds all of these words.</source>
            <translation>لا حالة تحوي هذه الكلمات كلها.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/middle.py" />
            <source>No case is open. Choose one from the list, or begin a new one.</source>
            <translation>لا حالة مفتوحة. اختر واحدة من القائمة، أو ابدأ جديدة.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>No cases yet.</source>
            <translation>لا حالات بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>No change</source>
            <translation>لا تغيير</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No comment is open</source>
            <translation>لا تعليق مفتوح</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>No comments yet.</source>
            <translation>لا تعليقات بعد.</translation>
        </message>
        <message>
            <location filename="../../db/actions/corrections.py" />
            <source>No correction is under way.</source>
            <translation>لا تصحيح جارٍ.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No date</source>
            <translation>لا تاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>No desk is open, so nobody can sign in.</source>
            <translation>لا مكتب مفتوح، فلا يمكن تسجيل الدخول.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>No evidence has the key {keys}</source>
            <translation>لا دليل بالمفتاح ⁨{keys}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/model.py" />
            <source>No evidence has the key {key}</source>
            <translation>لا دليل بالمفتاح ⁨{key}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>No evidence yet. Drop a file or an address here, or begin an item.</source>
            <translation>لا أدلة بعد. أفلت ملفًا أو عنوانًا هنا، أو ابدأ دليلًا.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/printing.py" />
            <source>No font prints %n characters of this brief, so it names them: {names}.</source>
            <translation>
                <numerusform>لا يوجد أي حرف من هذا الموجز بلا خط: {names}.</numerusform>
                <numerusform>لا يطبع أي خط حرفًا واحدًا (%Ln) من هذا الموجز، فيُذكر باسمه: {names}.</numerusform>
                <numerusform>لا يطبع أي خط حرفين (%Ln) من هذا الموجز، فيُذكران باسميهما: {names}.</numerusform>
                <numerusform>لا يطبع أي خط %Ln أحرف من هذا الموجز، فتُذكر بأسمائها: {names}.</numerusform>
                <numerusform>لا يطبع أي خط %Ln حرفًا من هذا الموجز، فتُذكر بأسمائها: {names}.</numerusform>
                <numerusform>لا يطبع أي خط %Ln حرف من هذا الموجز، فتُذكر بأسمائها: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>No later brief supersedes it.</source>
            <translation>لا يحل محله موجز لاحق.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>No later brief supersedes it; a correction is under way.</source>
            <translation>لا يحل محله موجز لاحق؛ ويجري إعداد تصحيح.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>No place holds these words.</source>
            <translation>لا موضع فيه هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No publisher</source>
            <translation>لا ناشر</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>No record is enclosed: the words on the page stand alone.</source>
            <translation>لا سجل مرفق: لا شيء يسند الكلمات المطبوعة.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No reply is being waited for</source>
            <translation>لا رد منتظَر</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No second verdict is given</source>
            <translation>لم يُعطَ حكم ثانٍ</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/proofing.py" />
            <source>No suggestions</source>
            <translation>لا اقتراحات</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>No verdict</source>
            <translation>لا حكم</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>No verdict is chosen</source>
            <translation>لم يُختر حكم</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>No&amp;tes</source>
            <translation>ملاح&amp;ظات</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>Nobody approved this record.</source>
            <translation>لم يعتمد أحد هذا السجل.</translation>
        </message>
        <message>
            <location filename="../../db/rules/workflow.py" />
            <source>Nobody approves what they wrote; another supervisor must decide.</source>
            <translation>لا أحد يعتمد ما كتبه؛ يجب أن يقرر مشرف آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/health.py" />
            <source>Nobody could look whether this desk is damaged. Close it, and check it with “main.py check”.</source>
            <translation>تعذر التحقق من سلامة هذا المكتب. أغلقه وافحصه بالأمر «main.py check».</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>Nobody hands a key out to themselves.</source>
            <translation>لا أحد يسلّم مفتاحًا لنفسه.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Nobody here is called {name}; there are: {names}.</source>
            <translation>لا أحد هنا باسم ⁨{name}⁩؛ الموجودون: ⁨{names}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>Nobody signs for somebody else.</source>
            <translation>لا أحد يوقّع عن غيره.</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Nobody was asked yet. Who is named should have a chance to answer.</source>
            <translation>لم يُسأل أحد بعد. من يُذكر اسمه يجب أن تتاح له فرصة الرد.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/review/view/parts.py" />
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <location filename="../../desktop/people/logo_view.py" />
            <source>None yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Not cited</source>
            <translation>غير مستشهد به</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Not cited yet</source>
            <translation>لم يُستشهد به بعد</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Not everything is on the desk</source>
            <translation>ليس كل شيء في المكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Not judged</source>
            <translation>غير مقيَّم</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>Not looked into, for no words can be read in them or in parts of them: {names}.</source>
            <translation>لم يُنظر فيها لأنه لا يمكن قراءة كلمات فيها أو في أجزاء منها: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>Not pasted: there are no words in it that can be taken.</source>
            <translation>لم يُلصق: لا كلمات فيه يمكن أخذها.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>Not pasted: this text has a word of more than {most} characters. Keep it as a file with the evidence.</source>
            <translation>لم يُلصق: في النص كلمة تزيد على {most} حرفًا. احفظه ملفًا مع الأدلة.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>Not pasted: this text has {length} characters. At most {most} can be pasted at once, {block} in one paragraph. Keep it as a file with the evidence.</source>
            <translation>لم يُلصق: في النص {length} حرفًا. لا يُلصق دفعة واحدة أكثر من {most}، ولا أكثر من ⁨{block}⁩ في الفقرة. احفظه ملفًا مع الأدلة.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>Not saved: %n fields</source>
            <translation>
                <numerusform>لم يُحفظ شيء</numerusform>
                <numerusform>لم يُحفظ حقل</numerusform>
                <numerusform>لم يُحفظ حقلان</numerusform>
                <numerusform>لم تُحفظ %Ln حقول</numerusform>
                <numerusform>لم يُحفظ %Ln حقلًا</numerusform>
                <numerusform>لم يُحفظ %Ln حقل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Not saved: 1 field</source>
            <translation>لم يُحفظ: حقل واحد</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/model.py" />
            <source>Not saved: {reason}</source>
            <translation>لم يُحفظ: ⁨{reason}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Not seen last time</source>
            <translation>لم يُطَّلع عليه في المرة السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <location filename="../../desktop/fields.py" />
            <source>Not used</source>
            <translation>غير مستعمل</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Not used in the text</source>
            <translation>غير مستعمل في النص</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Not yet: {gates}.</source>
            <translation>ليس بعد: ⁨{gates}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Note to the editor</source>
            <translation>ملاحظة إلى المحرر</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Note: not printed, but in the record inside the brief</source>
            <translation>ملاحظة: لا تُطبع، لكنها في السجل المرفق بالموجز</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <source>Notes stay on this desk. They are never part of a brief.</source>
            <translation>تبقى الملاحظات في هذا المكتب، ولا تدخل في أي موجز.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/view.py" />
            <source>Nothing changed since the last decision.</source>
            <translation>لم يتغير شيء منذ القرار الأخير.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Nothing here is called that.</source>
            <translation>لا شيء هنا بهذا الاسم.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Nothing is other than what was published</source>
            <translation>لا شيء يختلف عما نُشر</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <source>Nothing like this was checked before.</source>
            <translation>لم يُتحقق من شيء مشابه من قبل.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problems.py" />
            <source>Nothing stands in the way of the next step.</source>
            <translation>لا شيء يعيق الخطوة التالية.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/compare_view.py" />
            <source>Nothing that readers see differs.</source>
            <translation>لا فرق فيما يراه القراء.</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Nothing that this desk published was corrected or withdrawn so far.</source>
            <translation>لم يُصحَّح ولم يُسحب شيء مما نشره هذا المكتب حتى الآن.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Nothing: an origin of its own</source>
            <translation>لا شيء: أصل بذاته</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Notice to readers</source>
            <translation>إشعار للقراء</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Notice to readers, printed on every page</source>
            <translation>إشعار للقراء، يُطبع في كل صفحة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a heading</source>
            <translation>صار عنوانًا</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a list item</source>
            <translation>صار عنصر قائمة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a paragraph</source>
            <translation>صار فقرة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a quotation</source>
            <translation>صار اقتباسًا</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/order_note.py" />
            <source>Numbers follow the text, cards do not</source>
            <translation>الأرقام تتبع النص، لا البطاقات</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Official statement</source>
            <translation>بيان رسمي</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On "{field}"</source>
            <translation>على «⁨{field}⁩»</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a heading</source>
            <translation>على عنوان فرعي</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a list item</source>
            <translation>على عنصر في قائمة</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a paragraph</source>
            <translation>على فقرة</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a part of the analysis that was removed</source>
            <translation>على جزء محذوف من التحليل</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a quotation</source>
            <translation>على اقتباس</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence that was removed</source>
            <translation>على دليل محذوف</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence {number}</source>
            <translation>على الدليل ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence {number}, {field}</source>
            <translation>على الدليل ⁨{number}⁩، ⁨{field}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the address of the claim</source>
            <translation>على عنوان الادعاء الشبكي</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the case</source>
            <translation>على الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the claimant</source>
            <translation>على صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the claimant's role</source>
            <translation>على صفة صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the date of the claim</source>
            <translation>على تاريخ الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the notes</source>
            <translation>على الملاحظات</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the one-line reason</source>
            <translation>على السبب</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the place of the claim</source>
            <translation>على مكان الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the title</source>
            <translation>على العنوان</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the topics</source>
            <translation>على الموضوعات</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the verdict</source>
            <translation>على الحكم</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>On the words</source>
            <translation>على الكلمات</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the words checked</source>
            <translation>على الكلام المدقَّق</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On where it was said</source>
            <translation>على موضع القول</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On where the claim appeared</source>
            <translation>على مواضع ظهور الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/verdict/view/reason.py" />
            <source>One-line reason</source>
            <translation>السبب في سطر واحد</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <location filename="../../db/guard/contents.py" />
            <location filename="../../db/guard/ledger.py" />
            <location filename="../../db/guard/persons.py" />
            <location filename="../../db/guard/steps.py" />
            <source>Only a supervisor can do this.</source>
            <translation>لا يستطيع ذلك إلا مشرف.</translation>
        </message>
        <message>
            <location filename="../../db/actions/restoring.py" />
            <source>Only what readers see can be put back; steps are answered by other steps.</source>
            <translation>لا يُعاد إلا ما يراه القراء؛ أما الخطوات فيُرد عليها بخطوات أخرى.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>Only {done} of {total} kept files were looked into.</source>
            <translation>لم يُنظر إلا في {done} من {total} من الملفات المحفوظة.</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Open a correction?</source>
            <translation>فتح تصحيح؟</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Open a desk</source>
            <translation>فتح مكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>Open a desk, or run a command: {names}.</source>
            <translation>افتح مكتبًا أو نفّذ أمرًا: ⁨{names}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Open case</source>
            <translation>فتح الحالة</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Open comments: {count}</source>
            <translation>التعليقات المفتوحة: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Open the address</source>
            <translation>فتح العنوان</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>Open the archived copy</source>
            <translation>فتح النسخة المؤرشفة</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Open, and not named: {items}.</source>
            <translation>مفتوح ولم يُذكر: {items}.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside.py" />
            <source>Opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/options_view.py" />
            <source>Options</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Organisation</source>
            <translation>جهة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Origin</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/standing.py" />
            <source>Origins</source>
            <translation>الأصول</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>Other desk…</source>
            <translation>مكتب آخر…</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Overdue</source>
            <translation>انقضت المهلة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/leaving_view.py" />
            <location filename="../../desktop/register/view.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem.py" />
            <source>PROBLEM REPORT OF STET</source>
            <translation>تقرير مشكلة في STET</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/thumbnails.py" />
            <source>Page {number} of {count}</source>
            <translation>الصفحة ⁨{number}⁩ من {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/pages_view.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/dialog.py" />
            <source>Pages of the settings</source>
            <translation>صفحات الإعدادات</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/preview/options_view.py" />
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Part of it waits here for you: the next time it is in its place again.</source>
            <translation>جزء منها ينتظرك هنا: في المرة القادمة تجده في موضعه.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Part of the case</source>
            <translation>جزء الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/parts.py" />
            <source>Parts</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>Parts and their licences</source>
            <translation>الأجزاء ورخصها</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Password of each: {password}</source>
            <translation>كلمة مرور كل منهم: ⁨{password}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>Password of {name}: </source>
            <translation>كلمة مرور ⁨{name}⁩: </translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/intake.py" />
            <source>Pasted picture</source>
            <translation>صورة ملصقة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <location filename="../../desktop/shell/dialogs.py" />
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>People and p&amp;olicy…</source>
            <translation>ال&amp;أشخاص والسياسة…</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Persons: {names}</source>
            <translation>الأشخاص: ⁨{names}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Photograph</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
            <translation>صور (*.png *.jpg *.jpeg *.webp *.gif)</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>صور (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Places that hold it</source>
            <translation>مواضع تحمله</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Policy</source>
            <translation>السياسة</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <location filename="../../desktop/fields.py" />
            <source>Portrait</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Portrait of the claimant</source>
            <translation>صورة صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Pre&amp;vious change</source>
            <translation>التغيير ال&amp;سابق</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Press release</source>
            <translation>بيان صحفي</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Press release, speech, post …</source>
            <translation>بيان صحفي، خطاب، منشور…</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/view.py" />
            <location filename="../../desktop/workflow/view.py" />
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Preview (Ctrl+Alt+P)</source>
            <translation>معاينة (Ctrl+Alt+P)</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Previous change (Shift+F7)</source>
            <translation>التغيير السابق (Shift+F7)</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Previous match (Shift+F3)</source>
            <translation>المطابقة السابقة (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/fields.py" />
            <source>Primary</source>
            <translation>مصدر مباشر</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Printed brief</source>
            <translation>المطبوع</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/view.py" />
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Public note</source>
            <translation>ملاحظة علنية</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Public note, printed in the brief</source>
            <translation>ملاحظة علنية تُطبع في الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish correction</source>
            <translation>نشر التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish the brief?</source>
            <translation>نشر الموجز؟</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish the corrected brief?</source>
            <translation>نشر الموجز المصحَّح؟</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Published</source>
            <translation>منشور</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Published</source>
            <comment>when an item was</comment>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Publisher</source>
            <translation>الناشر</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Publisher of appearance {number}</source>
            <translation>ناشر الظهور ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Publisher or date is missing: {items}</source>
            <translation>ينقص الناشر أو التاريخ: ⁨{items}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Put back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Put back what stood there</source>
            <translation>إعادة ما كان هنا</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Put to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>PySide6 is not installed; see README.md for the one command that does it.</source>
            <translation>PySide6 غير مثبت؛ انظر الأمر في README.md.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Quotation</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <source>Quote</source>
            <translation>الاقتباس</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Quote, word for word</source>
            <translation>الاقتباس بنصه</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Read</source>
            <comment>a part, by now</comment>
            <translation>مقروء</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Read-only · comparing {name} ({at}) with {than} ({then})</source>
            <translation>للقراءة فقط · مقارنة {name} ({at}) مع {than} ({then})</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Read-only · {name} ({at}), nothing to compare with</source>
            <translation>للقراءة فقط · {name} ({at})، لا شيء للمقارنة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Readers are told. A correction of the verdict goes through review like a first check; another supervisor publishes any other at once.</source>
            <translation>يُقال ذلك للقراء. يمرّ تصحيح الحكم بالمراجعة كالتحقق الأول؛ وأي تصحيح غيره ينشره مشرف آخر فورًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Reason, kept in the history</source>
            <translation>السبب، ويُحفظ في السجل</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Recent desks</source>
            <translation>المكاتب الأخيرة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Refutes</source>
            <translation>ينفي</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Reliability of the source</source>
            <translation>موثوقية المصدر</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Remove request</source>
            <translation>حذف الطلب</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>Remove the logo</source>
            <translation>إزالة الشعار</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Remove the portrait</source>
            <translation>حذف الصورة</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Remove these files</source>
            <translation>حذف هذه الملفات</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Remove this appearance</source>
            <translation>حذف موضع الظهور</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Removed</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Reopen</source>
            <translation>إعادة الفتح</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Repeats</source>
            <translation>يكرر</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Repeats %1: %2</source>
            <translation>يكرر ⁨%1⁩: ⁨%2⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Replace all</source>
            <translation>استبدال الكل</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Replace by</source>
            <translation>استبدال بـ</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Replies</source>
            <translation>الردود</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/model.py" />
            <source>Reply of {name}</source>
            <translation>رد ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>Reply request</source>
            <translation>طلب رد</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Reply requests</source>
            <translation>طلبات الرد</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Report a problem</source>
            <translation>الإبلاغ عن مشكلة</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Request to %1 removed</source>
            <translation>حُذف الطلب إلى ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Resolve</source>
            <translation>حسم</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Resolve what is settled, or return the case.</source>
            <translation>احسم ما انتهى، أو أعد الحالة.</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/fields.py" />
            <source>Resolved</source>
            <translation>محسوم</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Return to draft</source>
            <translation>إعادة إلى المسودة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Return to editor</source>
            <translation>إعادة إلى المحرر</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Return to the correction</source>
            <translation>الإعادة إلى التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Return to the editor?</source>
            <translation>إعادة إلى المحرر؟</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Returned by {name}: {note}</source>
            <translation>أعادها ⁨{name}⁩: ⁨{note}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/view/view.py" />
            <location filename="../../desktop/workflow/view.py" />
            <source>Review</source>
            <translation>للمراجعة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Review %n</source>
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
            <location filename="../../desktop/fields.py" />
            <source>Revision</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Rewritten</source>
            <translation>أُعيدت كتابته</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <location filename="../../desktop/review/view/standing.py" />
            <source>Right of reply</source>
            <translation>حق الرد</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/fields.py" />
            <source>Role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Round {number}</source>
            <translation>الجولة {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>S&amp;maller text</source>
            <translation>نص أ&amp;صغر</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Save %n briefs</source>
            <translation>
                <numerusform>حفظ %Ln موجز</numerusform>
                <numerusform>حفظ موجز واحد</numerusform>
                <numerusform>حفظ موجزين</numerusform>
                <numerusform>حفظ %Ln موجزات</numerusform>
                <numerusform>حفظ %Ln موجزًا</numerusform>
                <numerusform>حفظ %Ln موجز</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/view.py" />
            <source>Save PDF…</source>
            <translation>حفظ PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Save as PDF…</source>
            <translation>حفظ بصيغة PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Save b&amp;riefs…</source>
            <translation>حفظ المو&amp;جزات…</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Save briefs</source>
            <translation>حفظ الموجزات</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/leaving_view.py" />
            <source>Save the brief</source>
            <translation>حفظ الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Save the file…</source>
            <translation>حفظ الملف…</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Save the register</source>
            <translation>حفظ السجل</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Save this filter</source>
            <translation>حفظ هذا المرشّح</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/notice_view.py" />
            <source>Saved as {0}</source>
            <translation>حُفظ في ⁨{0}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Say who published it and when; a year is enough.</source>
            <translation>اذكر من نشره ومتى؛ السنة تكفي.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Scale</source>
            <translation>السلّم</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Scale of new cases</source>
            <translation>سلّم الحالات الجديدة</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Scales</source>
            <translation>السلالم</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Screenshot</source>
            <translation>لقطة شاشة</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Search cases</source>
            <translation>ابحث في الحالات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Search every&amp;where…</source>
            <translation>البحث في كل &amp;مكان…</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Search everywhere</source>
            <translation>البحث في كل مكان</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <location filename="../../desktop/review/view/verdict.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Second verdict</source>
            <translation>الحكم الثاني</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Second verdict, by {name}: {rating}. {reason}</source>
            <translation>الحكم الثاني، ⁨{name}⁩: ⁨{rating}⁩. ⁨{reason}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Seen</source>
            <translation>شوهد</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Seen before deciding</source>
            <translation>ما رُئي قبل القرار</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Select words to quote them.</source>
            <translation>حدد كلمات لاقتباسها.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Separated by commas</source>
            <translation>تفصل بينها فواصل</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Sett&amp;ings…</source>
            <translation>الإ&amp;عدادات…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/dialog.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Settle</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Settle otherwise</source>
            <translation>تسوية أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Settled by {name}: {words}</source>
            <translation>سوّاه {name}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Shelve</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Shelve this case?</source>
            <translation>تأجيل هذه الحالة؟</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Shelved</source>
            <translation>مؤجل</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Shorten the reason.</source>
            <translation>اختصر السبب.</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/preview/options_view.py" />
            <location filename="../../desktop/shell/status.py" />
            <location filename="../../desktop/workflow/gates_view.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Show a summary only</source>
            <translation>إظهار الملخص فقط</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/strip_view.py" />
            <source>Show all ({count})</source>
            <translation>عرض الكل (⁨{count}⁩)</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>Show all cases</source>
            <translation>إظهار كل الحالات</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Show all cases again, not only: {0}</source>
            <translation>إظهار كل الحالات من جديد، لا هذه وحدها: ⁨{0}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Show all fields…</source>
            <translation>إظهار كل الحقول…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/evidence/view/twin.py" />
            <source>Show it</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Show me</source>
            <translation>أرني</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Show sentences without a citation</source>
            <translation>إظهار الجمل التي بلا استشهاد</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Show some, or sort</source>
            <translation>إظهار بعضها أو فرزها</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Show the case</source>
            <translation>عرض القضية</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Show the claim's fields</source>
            <translation>إظهار حقول الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/secret.py" />
            <source>Show the password</source>
            <translation>إظهار كلمة المرور</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/focus.py" />
            <source>Show the whole window</source>
            <translation>إظهار النافذة كلها</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/focus.py" />
            <source>Show the whole window (Esc)</source>
            <translation>إظهار النافذة كلها (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Show this page as text</source>
            <translation>عرض الصفحة نصًا</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Show what did not change, too</source>
            <translation>عرض ما لم يتغير أيضًا</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Show what is not saved</source>
            <translation>إظهار ما لم يُحفظ</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Show what this is about</source>
            <translation>عرض ما يتعلق به هذا</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/gates_view.py" />
            <source>Show: {0}</source>
            <translation>إظهار: ⁨{0}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Signing in…</source>
            <translation>جارٍ تسجيل الدخول…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>Sit down as anyone here: the password of each is “{password}”.</source>
            <translation>اجلس مكان أي منهم: كلمة مرور كل واحد «⁨{password}⁩».</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Size of text</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Social post</source>
            <translation>منشور على الشبكات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Some words are not on the desk</source>
            <translation>بعض الكلام ليس في المكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>Somebody else gave a verdict on this case. You do not see it, so that yours is your own: read the evidence and the analysis, and judge.</source>
            <translation>أعطى شخص آخر حكمًا في هذه الحالة. لا تراه كي يكون حكمك لك: اقرأ الأدلة والتحليل، واحكم.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>Somebody else gave the verdict; yours is asked for as the second.</source>
            <translation>أعطى الحكمَ شخص آخر؛ وحكمك مطلوب ثانيًا.</translation>
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>Somebody else has changed this since; it was left as it is.</source>
            <translation>غيّر شخص آخر هذا بعدك؛ تُرك كما هو.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>Somebody else…</source>
            <translation>شخص آخر…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Somebody new</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Something is other than what was published</source>
            <translation>ثمة ما يختلف عما نُشر</translation>
        </message>
        <message>
            <location filename="../../db/actions/putback.py" />
            <source>Something newer has taken its place; it was left as it is.</source>
            <translation>حلّ محله ما هو أحدث؛ تُرك كما هو.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Something that was published has been erased since, so it cannot be brought back; readers need a corrected brief.</source>
            <translation>مُحي منذئذٍ شيء مما نُشر فلا يمكن أن يعود؛ ويحتاج القراء إلى موجز مصحَّح.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/taking.py" />
            <source>Something that was typed is not on the desk; look for the sentence in red.</source>
            <translation>شيء مما كُتب ليس في المكتب؛ ابحث عن الجملة الحمراء.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/window.py" />
            <source>Something that was typed is not on the desk; look for the sentence in red. Until then the language stays as it is.</source>
            <translation>شيء مما كُتب ليس في المكتب؛ ابحث عن الجملة الحمراء. تبقى اللغة كما هي حتى ذلك الحين.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Something went wrong in Stet</source>
            <translation>حدث خطأ في Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Something went wrong in Stet itself, and what is in the fields could not be kept in a file either. Choose another folder for it:</source>
            <translation>حدث خطأ في Stet نفسه، وتعذر أيضًا حفظ ما في الحقول في ملف. اختر له مجلدًا آخر:</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Something went wrong in Stet itself. What is in the fields was saved on this computer, with a report of what happened:</source>
            <translation>حدث خطأ في Stet نفسه. حُفظ ما في الحقول على هذا الجهاز مع تقرير عما جرى:</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Something you typed is not on the desk.</source>
            <translation>شيء مما كتبته ليس في المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Sort</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/evidence/view/order_note.py" />
            <source>Sort as cited</source>
            <translation>الفرز بترتيب الاستشهاد</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Source of the claim</source>
            <translation>مصدر الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Source reliability</source>
            <translation>موثوقية المصدر</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Source {letter}: {words}</source>
            <translation>المصدر {letter}: ⁨{words}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Stance</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>State of the case</source>
            <translation>وضع الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>State: {label}, step {place} of {count}</source>
            <translation>الوضع: ⁨{label}⁩، الخطوة {place} من {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/people/start_view.py" />
            <location filename="../../desktop/shell/about.py" />
            <source>Stet</source>
            <translation>Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/returning.py" />
            <source>Stet ended last time without being closed. What was not on the desk is in its place again: {places}. What was typed in the last two seconds before may be missing.</source>
            <translation>انتهى Stet في المرة الماضية دون أن يُغلق. ما لم يصل إلى المكتب عاد إلى موضعه: ⁨{places}⁩. قد يكون ما كُتب في الثانيتين الأخيرتين مفقودًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/returning.py" />
            <source>Stet ended last time without being closed. What was typed in the last two seconds before may be missing.</source>
            <translation>انتهى Stet في المرة الماضية دون أن يُغلق. قد يكون ما كُتب في الثانيتين الأخيرتين مفقودًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Stet has written them to this file on this computer:
{path}</source>
            <translation>كتبه Stet في هذا الملف على هذا الجهاز:
⁨{path}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/troubles.py" />
            <source>Stet itself went wrong there.</source>
            <translation>أخطأ برنامج Stet نفسه هنا.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Still open: {things}. Approving asks you to confirm.</source>
            <translation>ما زال مفتوحًا: {things}. ستُسأل التأكيد عند الموافقة.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Still waiting for {replies}</source>
            <translation>ما زلنا ننتظر: ⁨{replies}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Stop looking</source>
            <translation>إيقاف البحث</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Stopped.</source>
            <translation>أُوقف.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit for review</source>
            <translation>إرسال للمراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit for review?</source>
            <translation>إرسال للمراجعة؟</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit the correction</source>
            <translation>إرسال التصحيح</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Submit the correction for review.</source>
            <translation>أرسل التصحيح للمراجعة.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit the correction for review?</source>
            <translation>إرسال التصحيح للمراجعة؟</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Substance corrected</source>
            <translation>صُحّح المضمون</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Substance: a fact or a source changes</source>
            <translation>المضمون: تتغير واقعة أو مصدر</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <source>Suggestions by shared words; whether a claim is the same, you decide.</source>
            <translation>اقتراحات بحسب الكلمات المشتركة؛ وأنت من يقرر إن كان الادعاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/words.py" />
            <location filename="../../desktop/shell/status.py" />
            <source>Supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Supports</source>
            <translation>يؤيد</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Table {table} is not as it was made</source>
            <translation>الجدول ⁨{table}⁩ ليس كما أُنشئ</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Take as quote</source>
            <translation>أخذه اقتباسًا</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Take in a case file</source>
            <translation>إدخال ملف حالة</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Take the file from a backup, or attach it again.</source>
            <translation>خذ الملف من نسخة احتياطية، أو أرفقه من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <source>Take this file off</source>
            <translation>إزالة هذا الملف</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Take up again</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Take up this case again?</source>
            <translation>استئناف هذه الحالة؟</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Taken back</source>
            <translation>ما أُعيد</translation>
        </message>
        <message>
            <location filename="../../desktop/sample/building.py" />
            <source>Taking in {file}</source>
            <translation>إدخال ⁨{file}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Tell of both in the brief</source>
            <translation>ذكر الحكمين في الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/review/view/tools.py" />
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Text tools</source>
            <translation>أدوات النص</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>That did not work: {reason}.</source>
            <translation>لم ينجح ذلك: ⁨{reason}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>The &amp;file, as it will be saved</source>
            <translation>ال&amp;ملف كما سيُحفظ</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The analysis is empty</source>
            <translation>التحليل فارغ</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>The backup is in {path}.</source>
            <translation>النسخة الاحتياطية في ⁨{path}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>The backup {path} was not written: {why}.</source>
            <translation>لم تُكتب النسخة الاحتياطية ⁨{path}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>The brief in force went with it. The case waits for a correction: let an editor open one, mend what is left, and publish it with a note.</source>
            <translation>ذهب معه الموجز الساري. تنتظر القضية تصحيحًا: ليفتحه محرر ويُصلح ما بقي، ثم انشره مع ملاحظة.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>The brief of {number} is made now and kept, byte for byte, with its hash. From then on it can only be corrected or withdrawn.</source>
            <translation>يُعد موجز ⁨{number}⁩ الآن ويُحفظ بايتًا بايتًا مع بصمته. وبعد ذلك لا يمكن إلا تصحيحه أو سحبه.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/leaving_view.py" />
            <source>The brief went to the printer.</source>
            <translation>أُرسل الموجز إلى الطابعة.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The bytes of this brief are not in the desk.</source>
            <translation>بايتات هذا الموجز ليست في المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>The case as it stands</source>
            <translation>الحالة كما هي الآن</translation>
        </message>
        <message>
            <location filename="../../db/actions/workflow.py" />
            <location filename="../../db/guard/ledger.py" />
            <source>The case changed after this brief was made; make the brief again.</source>
            <translation>تغيّرت الحالة بعد إعداد هذا الموجز؛ أعدّه من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is approved. Press “Change it” above to add evidence.</source>
            <translation>تمت الموافقة على الحالة. اضغط «تعديل» في الأعلى لإضافة دليل.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/model.py" />
            <source>The case is approved. Press “Change it” above to put something back.</source>
            <translation>تمت الموافقة على الحالة. اضغط «تعديل» في الأعلى لاستعادة شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is in review, so no evidence can be added now.</source>
            <translation>الحالة قيد المراجعة، فلا يمكن إضافة دليل الآن.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>The case is in {path}.</source>
            <translation>الحالة في ⁨{path}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is published. Begin a correction to add evidence.</source>
            <translation>الحالة منشورة. ابدأ تصحيحًا لإضافة دليل.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is shelved. Take it up again to add evidence.</source>
            <translation>الحالة مؤجلة. استأنفها لإضافة دليل.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is withdrawn, so no evidence can be added.</source>
            <translation>الحالة مسحوبة، فلا يمكن إضافة دليل.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>The case's headline</source>
            <translation>عنوان الحالة</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The checklist is ticked while the case is in review.</source>
            <translation>تُعلَّم قائمة الفحص ما دامت القضية قيد المراجعة.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <source>The chosen case</source>
            <translation>الحالة المختارة</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The claim is complete</source>
            <translation>الادعاء مكتمل</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/model.py" />
            <source>The claim is in the register of {number}.</source>
            <translation>أُدرج الادعاء في سجل مواضع ⁨{number}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The claim lacks {things}</source>
            <translation>ينقص الادعاء: ⁨{things}⁩</translation>
        </message>
        <message>
            <location filename="../../db/actions/appearing.py" />
            <source>The claim was made again: {where}</source>
            <translation>قيل الادعاء مجددًا: ⁨{where}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>The claim, word for word</source>
            <translation>الادعاء، بنصه</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The correction goes as deep as it was said to</source>
            <translation>التصحيح بالعمق الذي حُدِّد له</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>The correction of {number} goes to the supervisors, like a first check. The published brief stays as it is until one of them approves and publishes it.</source>
            <translation>يذهب تصحيح ⁨{number}⁩ إلى المشرفين كالفحص الأول. ويبقى الموجز المنشور كما هو حتى يوافق أحدهم عليه وينشره.</translation>
        </message>
        <message>
            <location filename="../../db/check/__init__.py" />
            <source>The database cannot be read further: {why}</source>
            <translation>تعذرت متابعة قراءة قاعدة البيانات: ⁨{why}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk does not know this record.</source>
            <translation>لا يعرف المكتب هذا السجل.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>The desk has checked nothing like it.</source>
            <translation>لم يُتحقَّق على هذا المكتب من شيء مشابه.</translation>
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>The desk is damaged ({why}), so no backup was made.</source>
            <translation>المكتب متضرر (⁨{why}⁩)، فلم تُصنع نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../db/projection.py" />
            <source>The desk is damaged: a case is there and cannot be found. Restore a backup; nothing was changed.</source>
            <translation>المكتب متضرر: القضية موجودة ولا يمكن العثور عليها. استعد نسخة احتياطية؛ لم يتغيّر شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk is damaged: {count} findings, the first: {finding}</source>
            <translation>المكتب متضرر: عدد النتائج {count}، أولها: ⁨{finding}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk is sound.</source>
            <translation>المكتب سليم.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk issued this file, byte for byte: brief {n} of {number}, {when}, by {name}.</source>
            <translation>أصدر المكتب هذا الملف بايتًا بايتًا: الموجز {n} للحالة {number}، {when}، {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk issued this record of {number}, but never this file, and does not print it so today: the words on its pages may be others.</source>
            <translation>أصدر المكتب هذا السجل للحالة {number}، لكنه لم يصدر هذا الملف قط ولا يطبعه هكذا اليوم: قد تكون الكلمات على صفحاته غير كلماته.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk knows this record as a former state of {number}, never issued.</source>
            <translation>يعرف المكتب هذا السجل صورةً سابقة للحالة {number} لم تصدر قط.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>The desk on which a newsroom checks claims.</source>
            <translation>المكتب الذي تدقّق عليه غرفة الأخبار الادعاءات.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>The desk on which a newsroom checks claims. “Stet” is the editor's mark for “let it stand”.</source>
            <translation>المكتب الذي تدقّق عليه غرفة الأخبار الادعاءات. «Stet» علامة المحرر لعبارة «ليبقَ كما هو».</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The desk {name} cannot be opened: {why}.</source>
            <translation>تعذر فتح المكتب ⁨{name}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/migrations/moving.py" />
            <source>The desk {name} could not be moved on to this version: {why}. It is as it was.</source>
            <translation>تعذّر نقل المكتب {name} إلى هذا الإصدار: {why}. وهو كما كان.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../db/store.py" />
            <source>The desk {name} is damaged ({why}); restore a backup, nothing was changed.</source>
            <translation>المكتب ⁨{name}⁩ متضرر (⁨{why}⁩)؛ استعد نسخة احتياطية، ولم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../db/migrations/moving.py" />
            <location filename="../../db/store.py" />
            <source>The desk {name} is in use by another program; try again.</source>
            <translation>المكتب ⁨{name}⁩ يستعمله برنامج آخر؛ حاول من جديد.</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The desk {name} is read-only here, so nothing was changed.</source>
            <translation>المكتب ⁨{name}⁩ هنا للقراءة فقط، فلم يتغير شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>The desk's logo</source>
            <translation>شعار المكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk's policy page names no web address under which checks appear, so the review has a planned one that leads nowhere: {url}</source>
            <translation>لا تذكر صفحة سياسة المكتب عنوان ويب تظهر تحته عمليات التحقق، لذا تحمل المراجعة عنوانًا مزمعًا لا يؤدي إلى أي مكان: {url}</translation>
        </message>
        <message>
            <location filename="../../db/vault.py" />
            <source>The disk is full, so the file was not kept; make room and attach it again.</source>
            <translation>القرص ممتلئ، فلم يُحفظ الملف؛ أفسح مكانًا وأرفقه من جديد.</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The disk is full, so the last change was not saved; make room and try again. Everything saved before is safe.</source>
            <translation>القرص ممتلئ، فلم يُحفظ التغيير الأخير؛ أفسح مكانًا وحاول من جديد. كل ما حُفظ من قبل سليم.</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The disk of the desk {name} failed ({why}), so nothing was changed; look after the disk, then open the desk again.</source>
            <translation>تعطل قرص المكتب ⁨{name}⁩ (⁨{why}⁩)، فلم يتغير شيء؛ عالج القرص ثم افتح المكتب من جديد.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The disk of {folder} is full; make room and open the desk again.</source>
            <translation>قرص ⁨{folder}⁩ ممتلئ؛ أفسح مكانًا وافتح المكتب من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed ClaimReview is of another record.</source>
            <translation>‏ClaimReview المرفق لسجل آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed ClaimReview is of that record.</source>
            <translation>‏ClaimReview المرفق لهذا السجل.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed record has the hash that the page prints: {hash}.</source>
            <translation>بصمة السجل المرفق هي المطبوعة على الصفحة: {hash}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed record has the hash {hash}, which no page prints: one of the two was changed.</source>
            <translation>بصمة السجل المرفق {hash} غير مطبوعة على أي صفحة: غُيِّر أحدهما.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/conformance.py" />
            <source>The file conforms to PDF/A-3a and PDF/UA-1.</source>
            <translation>الملف متوافق مع PDF/A-3a وPDF/UA-1.</translation>
        </message>
        <message>
            <location filename="../../db/vault.py" />
            <source>The file could not be kept: {why}.</source>
            <translation>تعذر حفظ الملف: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/conformance.py" />
            <source>The file does not conform to {standard}: {count} faults, the first: {fault}</source>
            <translation>الملف غير متوافق مع {standard}: المخالفات {count}، أولاها: {fault}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>The file {name} is not on the desk.</source>
            <translation>الملف {name} ليس في المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>The files are removed.</source>
            <translation>حُذفت الملفات.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>The files are still being copied.</source>
            <translation>ما زالت الملفات تُنسخ.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>The files of issued briefs that may show it go, too: {briefs}. A published case whose brief goes waits for a correction that another person hands in.</source>
            <translation>تذهب أيضًا ملفات الموجزات الصادرة التي قد تُظهره: {briefs}. والقضية المنشورة التي يذهب موجزها تنتظر تصحيحًا يسلّمه شخص آخر.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The folder {folder} cannot be used: {why}.</source>
            <translation>تعذر استعمال المجلد ⁨{folder}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The folder {folder} cannot be written to; copy the desk to a folder of your own.</source>
            <translation>لا يمكن الكتابة في المجلد ⁨{folder}⁩؛ انسخ المكتب إلى مجلد لك.</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>The head {head}… is event {seq}, of {at}: nothing up to there was cut off or replaced</source>
            <translation>الرأس {head}… هو الحدث {seq} بتاريخ {at}: لم يُقطع شيء ولم يُستبدل حتى هناك</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>The head {head}… is not on this desk's chain: events that it stood for were cut off or replaced, or it was printed by another desk</source>
            <translation>الرأس {head}… ليس في سلسلة هذا المكتب: قُطعت الأحداث التي يمثّلها أو استُبدلت، أو طبعه مكتب آخر</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The index of precedents finds what is no case</source>
            <translation>فهرس السوابق يجد ما ليس حالة</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>The index of precedents is not as it was made</source>
            <translation>فهرس السوابق ليس كما أُنشئ</translation>
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>The issued brief is missing or altered; restore it from a backup.</source>
            <translation>الموجز الصادر مفقود أو مُغيَّر؛ استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>The issued brief was erased with something that it showed. Open a correction, mend what is left, and let another publish it with a note.</source>
            <translation>مُحي الموجز الصادر مع ما أظهره. افتح تصحيحًا وأصلح ما بقي، وليُصدره غيرك مع ملاحظة.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/sheet.py" />
            <source>The item has an address already. Drop this one on the field it is meant for.</source>
            <translation>لهذا الدليل عنوان بالفعل. أفلت هذا العنوان على الحقل المقصود.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The journal's head that it prints is event {seq} of this desk, {when}.</source>
            <translation>رأس السجل الذي يطبعه هو الحدث {seq} في هذا المكتب، {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The journal's head that it prints is not on this desk's chain: events were cut off or replaced since, or another desk printed it.</source>
            <translation>رأس السجل الذي يطبعه ليس في سلسلة هذا المكتب: قُطعت أحداث أو استُبدلت منذئذ، أو طبعه مكتب آخر.</translation>
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>The key of this person is damaged; restore a backup.</source>
            <translation>مفتاح هذا الشخص متضرر؛ استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/speech.py" />
            <source>The language of the window. Each case has a language of its own, in which its brief is printed.</source>
            <translation>لغة النافذة. لكل حالة لغتها، وبها يُطبع موجزها.</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The list cannot be compared with the case {id}: {why}</source>
            <translation>لا يمكن مقارنة القائمة بالقضية {id}: {why}</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The list does not count its cases rightly</source>
            <translation>القائمة لا تعدّ حالاتها بدقة</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The list shows {number}, which is no case</source>
            <translation>تعرض القائمة ⁨{number}⁩ وهي ليست حالة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>The logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <location filename="../../desktop/people/patience.py" />
            <source>The next password can be tried now.</source>
            <translation>يمكن الآن تجربة كلمة المرور التالية.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>The old key signs nothing from now on; what it signed stays good, and so does their work. Tell {name} the password below. At the first sign-in they choose their own, and with it another key that only they have. The history says that you did this.</source>
            <translation>لا يوقّع المفتاح القديم شيئًا من الآن؛ ويبقى ما وقّعه صحيحًا، وكذلك العمل كله. أخبر ⁨{name}⁩ بكلمة المرور أدناه. عند أول دخول يختار كلمته، ومعها مفتاحًا آخر ليس إلا له. ويذكر السجل أنك فعلت هذا.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>The package {package} is not installed; README.md has the one command that installs all.</source>
            <translation>الحزمة ⁨{package}⁩ غير مثبتة؛ في README.md الأمر الذي يثبّت كل شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/drawn.py" />
            <source>The page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/intake.py" />
            <source>The pasted picture cannot be read.</source>
            <translation>تعذرت قراءة الصورة الملصقة.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/printing_view.py" />
            <source>The printer did not take the brief.</source>
            <translation>لم تقبل الطابعة الموجز.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/model.py" />
            <source>The reason has at most {limit} characters; it is not saved.</source>
            <translation>لا يزيد السبب على {limit} حرفًا؛ لم يُحفظ.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The reason is longer than {limit} characters</source>
            <translation>السبب أطول من {limit} حرفًا</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <source>The reason stays for good; say it without what is erased.</source>
            <translation>السبب يبقى للأبد؛ اذكره من دون ما يُمحى.</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>The register is in {path}.</source>
            <translation>السجل في ⁨{path}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>The report is in {path}.</source>
            <translation>التقرير في ⁨{path}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The round must end as the case goes.</source>
            <translation>يجب أن تنتهي الجولة كما تسير الحالة.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>The same &amp;again</source>
            <translation>أ&amp;عد إدخالها</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>The same again: </source>
            <translation>مرة أخرى: </translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>The saved file is exactly what you see: same bytes.</source>
            <translation>الملف المحفوظ هو ما تراه تمامًا: البايتات نفسها.</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The search index finds what is no case</source>
            <translation>يجد فهرس البحث ما ليس حالة</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>The search index is not as it was made</source>
            <translation>فهرس البحث ليس كما أُنشئ</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The second verdict agrees</source>
            <translation>الحكم الثاني موافق</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The second verdict differs, and it is settled in writing</source>
            <translation>الحكم الثاني مخالف، وقد سُوّي ذلك كتابةً</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>The source itself saw, measured, said or wrote it</source>
            <translation>المصدر نفسه رأى أو قاس أو قال أو كتب</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>The two passwords differ, so nothing was made.</source>
            <translation>كلمتا المرور مختلفتان، فلم يُنشأ شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>The two passwords differ.</source>
            <translation>كلمتا المرور مختلفتان.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The two verdicts differ, and nothing settles it</source>
            <translation>الحكمان مختلفان ولا شيء يسوّي ذلك</translation>
        </message>
        <message>
            <location filename="../../db/actions/second.py" />
            <location filename="../../db/guard/ledger.py" />
            <source>The two verdicts do not differ; there is nothing to settle.</source>
            <translation>الحكمان لا يختلفان؛ لا شيء يُسوّى.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The verdict has its reason</source>
            <translation>للحكم سببه</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The verdict has no reason</source>
            <translation>الحكم بلا سبب</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict is corrected, so another review decides</source>
            <translation>صُحّح الحكم، فالقرار لمراجعة أخرى</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The verdict is not on the scale {scale}</source>
            <translation>الحكم ليس على السلّم ⁨{scale}⁩</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The verdict is not the one that was published, so this is a correction of the verdict.</source>
            <translation>الحكم ليس هو المنشور، فهذا تصحيح للحكم.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict is the one that was published</source>
            <translation>الحكم هو المنشور نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>The verdict of {number} stands, so there is no first check again: another supervisor looks at what changed since the published brief and publishes it anew. Until then that brief stays as it is.</source>
            <translation>يبقى حكم {number} قائمًا، فلا تُعاد المراجعة الأولى: ينظر مشرف آخر فيما تغيّر منذ الموجز المنشور ثم ينشره من جديد. وحتى ذلك الحين يبقى ذلك الموجز كما هو.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict was to be corrected, and is the one that was published</source>
            <translation>كان المقصود تصحيح الحكم، وهو الحكم المنشور نفسه</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>The version “{name}” stands in the history.</source>
            <translation>النسخة «⁨{name}⁩» في السجل.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>The whole {part}, as it was before</source>
            <translation>كاملًا: {part} كما كان قبله</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>The whole {part}, as it was then</source>
            <translation>كاملًا: {part} كما صار حينها</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>The window needs a system library that is missing ({reason}); README.md names the packages that bring it.</source>
            <translation>تحتاج النافذة إلى مكتبة نظام مفقودة (⁨{reason}⁩)؛ يذكر README.md الحزم التي تأتي بها.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/words_view.py" />
            <source>The words of the file</source>
            <translation>نص الملف</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>The words to check, exactly as they were said</source>
            <translation>الكلام المطلوب تدقيقه، كما قيل تمامًا</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>There is a {name} at this desk already.</source>
            <translation>في هذا المكتب ⁨{name}⁩ من قبل.</translation>
        </message>
        <message>
            <location filename="../../db/queries/cases.py" />
            <source>There is no case {number} on this desk.</source>
            <translation>لا توجد الحالة ⁨{number}⁩ في هذا المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>There is no display to open a window on; the commands work without one.</source>
            <translation>لا شاشة تُفتح عليها نافذة؛ الأوامر تعمل من دونها.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/picker.py" />
            <source>There is no evidence to cite yet.</source>
            <translation>لا أدلة يُستشهد بها بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>There is nothing of this file to show here; its bytes are kept.</source>
            <translation>لا شيء من هذا الملف يُعرض هنا؛ بايتاته محفوظة.</translation>
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>There is nothing of yours to redo here.</source>
            <translation>ليس هنا ما يمكنك إعادته.</translation>
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>There is nothing of yours to undo here.</source>
            <translation>ليس هنا ما يمكنك التراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../db/actions/restoring.py" />
            <source>There was nothing yet at that moment.</source>
            <translation>لم يكن هنا شيء بعد في تلك اللحظة.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>These are the first {0} cases of the list; narrow it to reach the others.</source>
            <translation>هذه أولى {0} حالات القائمة؛ ضيّقها لتصل إلى غيرها.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>These files were written before and may still hold it:</source>
            <translation>كُتبت هذه الملفات من قبل وقد تحمله بعد:</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>These words are not there any more.</source>
            <translation>لم تعد هذه الكلمات موجودة.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>They cannot sign in any more. What they wrote stays, under their name.</source>
            <translation>لن يستطيع تسجيل الدخول بعد الآن. ما كتبه يبقى باسمه.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>They could not be kept in a file either. {why} Choose another folder, or they are lost when you leave.</source>
            <translation>تعذر أيضًا حفظه في ملف. ⁨{why}⁩ اختر مجلدًا آخر، وإلا ضاع عند مغادرتك.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>They wait here for you: the next time they are in their place again.</source>
            <translation>ستنتظرك هنا: في المرة القادمة تجدها في مواضعها.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>This PDF is locked with a password or damaged, so it cannot be shown here.</source>
            <translation>ملف PDF هذا مقفل بكلمة مرور أو متضرر، فلا يمكن عرضه هنا.</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <source>This cannot be erased by itself.</source>
            <translation>لا يمكن محو هذا وحده.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is in review; it can be changed when it has been returned.</source>
            <translation>هذه الحالة قيد المراجعة؛ يمكن تغييرها بعد إعادتها.</translation>
        </message>
        <message>
            <location filename="../../db/rules/workflow.py" />
            <source>This case is no longer where it was; look at it again.</source>
            <translation>لم تعد هذه الحالة حيث كانت؛ انظر إليها من جديد.</translation>
        </message>
        <message>
            <location filename="../../db/actions/appearing.py" />
            <location filename="../../db/actions/claims.py" />
            <location filename="../../db/actions/restoring.py" />
            <location filename="../../db/assembly.py" />
            <location filename="../../db/moments.py" />
            <source>This case is not on this desk.</source>
            <translation>هذه الحالة ليست في هذا المكتب.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is published; open a correction to change it.</source>
            <translation>هذه الحالة منشورة؛ افتح تصحيحًا لتغييرها.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is shelved; take it up again to change it.</source>
            <translation>هذه الحالة مؤجلة؛ استأنفها لتغييرها.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is withdrawn; its text is kept as it was.</source>
            <translation>هذه الحالة مسحوبة؛ نصها محفوظ كما كان.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <location filename="../../db/guard/persons.py" />
            <source>This desk has its first person already; sign in.</source>
            <translation>في هذا المكتب شخص أول من قبل؛ سجّل الدخول.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>This desk has no people yet. You will be its first supervisor. The password unlocks your signing key; nobody can bring it back.</source>
            <translation>لا أشخاص في هذا المكتب بعد. ستكون مشرفه الأول. كلمة المرور تفتح مفتاح توقيعك؛ ولا يستطيع أحد استرجاعها.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>This desk has no person yet: open it in the window first.</source>
            <translation>لا أشخاص في هذا المكتب بعد: افتحه في النافذة أولًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/health.py" />
            <source>This desk is damaged ({count}): {first}. Export what you need and restore a backup.</source>
            <translation>هذا المكتب متضرر ({count}): ⁨{first}⁩. صدّر ما تحتاج إليه واستعد نسخة احتياطية.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>This desk is in use; its lock file cannot be read.</source>
            <translation>هذا المكتب قيد الاستعمال؛ تعذرت قراءة ملف قفله.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>This desk is open in another window: {user} on {host}, process {process}, since {since}.</source>
            <translation>هذا المكتب مفتوح في نافذة أخرى: ⁨{user}⁩ على ⁨{host}⁩، العملية ⁨{process}⁩، منذ ⁨{since}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/place.py" />
            <source>This desk lies in a folder that is synchronised ({part}); two machines can damage it. Keep it in a folder of this machine, and share backups instead.</source>
            <translation>هذا المكتب في مجلد تجري مزامنته (⁨{part}⁩)؛ قد يتلفه جهازان معًا. احفظه في مجلد على هذا الجهاز، وشارك نسخًا احتياطية بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../db/place.py" />
            <source>This desk lies on a network drive, where a database can be damaged. Keep it in a folder of this machine, and share backups instead.</source>
            <translation>هذا المكتب على قرص شبكي قد تتلف فيه قاعدة البيانات. احفظه في مجلد على هذا الجهاز، وشارك نسخًا احتياطية بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>This desk was not yet backed up from this computer.</source>
            <translation>لم يُنسخ هذا المكتب من هذا الجهاز بعد.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>This file cannot be read.</source>
            <translation>تعذرت قراءة هذا الملف.</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/fields.py" />
            <source>This is not saved: something went wrong in Stet itself.</source>
            <translation>لم يُحفظ هذا: حدث خطأ في Stet نفسه.</translation>
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>This is not the password.</source>
            <translation>ليست هذه كلمة المرور.</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <location filename="../../db/actions/forgetting.py" />
            <location filename="../../db/actions/restoring.py" />
            <location filename="../../db/unit.py" />
            <source>This is not there any more.</source>
            <translation>لم يعد هذا موجودًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/window.py" />
            <source>This is the sample desk: most of what is in it is made up, so try everything. F1 lists the keys, Ctrl+K finds whatever has a name.</source>
            <translation>هذا المكتب النموذجي: معظم ما فيه مختلق، فجرّب كل شيء. F1 يسرد المفاتيح، وCtrl+K يجد كل ما له اسم.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>This is {number} as it stands on the desk; it was never issued.</source>
            <translation>هذه الحالة {number} كما هي في المكتب؛ لم تصدر قط.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>This key is your own already; change its password.</source>
            <translation>هذا المفتاح مفتاحك بالفعل؛ غيّر كلمة مروره.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>This line is not on the desk's checklist.</source>
            <translation>هذا السطر ليس في قائمة فحص المكتب.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <location filename="../../db/entering.py" />
            <source>This person does not work at this desk.</source>
            <translation>هذا الشخص لا يعمل في هذا المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>This picture cannot be shown; its bytes are kept.</source>
            <translation>لا يمكن عرض هذه الصورة؛ بايتاتها محفوظة.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>This printing was not issued itself; its record is that of brief {n} of {number}, {when}, by {name}, and the desk prints it so today, byte for byte.</source>
            <translation>لم تصدر هذه الطبعة نفسها؛ وسجلها سجل الموجز {n} للحالة {number}، {when}، أصدره {name}، ويطبعه المكتب هكذا اليوم بايتًا ببايت.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>This revision is not the one that was approved.</source>
            <translation>هذه النسخة ليست التي اعتُمدت.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>This stays as it was when it was made.</source>
            <translation>يبقى هذا كما كان عند إنشائه.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>This writes a file on this computer: versions, the kind of computer, how the window is set, and the last errors with their place in the code. No text of a case, no name and no path is in it. Nothing is sent: read it, save it, and give it to whoever looks after Stet.</source>
            <translation>يُكتب ملف على هذا الجهاز: الإصدارات ونوع الجهاز وإعدادات النافذة وآخر الأخطاء ومواضعها في الشيفرة. لا نص حالة فيه ولا اسم ولا مسار. لا يُرسل شيء: اقرأه واحفظه وسلّمه إلى من يعتني بـ Stet.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/strip_view.py" />
            <source>Thumbnails</source>
            <translation>المصغّرات</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>To be read</source>
            <translation>للقراءة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
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
            <location filename="../../desktop/widgets/day.py" />
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Told in the brief</source>
            <translation>مذكور في الموجز</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/people/patience.py" />
            <source>Too many wrong passwords. The next can be tried in %n seconds.</source>
            <translation>
                <numerusform>كلمات مرور خاطئة كثيرة. يمكن تجربة التالية الآن.</numerusform>
                <numerusform>كلمات مرور خاطئة كثيرة. يمكن تجربة التالية بعد ثانية واحدة.</numerusform>
                <numerusform>كلمات مرور خاطئة كثيرة. يمكن تجربة التالية بعد ثانيتين.</numerusform>
                <numerusform>كلمات مرور خاطئة كثيرة. يمكن تجربة التالية بعد %Ln ثوانٍ.</numerusform>
                <numerusform>كلمات مرور خاطئة كثيرة. يمكن تجربة التالية بعد %Ln ثانية.</numerusform>
                <numerusform>كلمات مرور خاطئة كثيرة. يمكن تجربة التالية بعد %Ln ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../db/entering.py" />
            <source>Too many wrong passwords: wait {seconds} s before the next.</source>
            <translation>كلمات مرور خاطئة كثيرة: انتظر ⁨{seconds}⁩ ث قبل التالية.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <source>Topics</source>
            <translation>الموضوعات</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Translation of the quote</source>
            <translation>ترجمة الاقتباس</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Trigger {name} {known}</source>
            <translation>المُشغِّل ⁨{name}⁩ ⁨{known}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/widgets/trouble.py" />
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../desktop/history/compare_view.py" />
            <source>Two moments compared</source>
            <translation>مقارنة لحظتين</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Type of file</source>
            <translation>نوع الملف</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Type words that stand anywhere in a case.</source>
            <translation>اكتب كلمات ترد في أي موضع من حالة.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/hints.py" />
            <source>Understood</source>
            <translation>مفهوم</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/hints.py" />
            <source>Understood: do not show this again</source>
            <translation>مفهوم: لا تُظهر هذا من جديد</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/undo_strip.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Upper and lower case as typed</source>
            <translation>مطابقة حالة الأحرف</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Used in the text</source>
            <translation>مستعمل في النص</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Usual</source>
            <translation>معتاد</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/view/verdict.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/verdict/view/pane.py" />
            <location filename="../../desktop/verdict/view/tiles.py" />
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Verdict corrected</source>
            <translation>صُحّح الحكم</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/scales.py" />
            <source>Verdict scale</source>
            <translation>سلّم الأحكام</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/tiles.py" />
            <source>Verdict {number}</source>
            <translation>الحكم ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>Verdict: it was {0}, it is {1}</source>
            <translation>الحكم: كان {0}، وهو الآن {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Verdict: the rating changes</source>
            <translation>الحكم: يتغير التقييم</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>Verdict: {0}</source>
            <translation>الحكم: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Voided</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/rescue.py" />
            <source>WHAT STOOD IN THE FIELDS</source>
            <translation>ما كان في الحقول</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/rescue.py" />
            <source>WHAT THE DESK DOES NOT HAVE</source>
            <translation>ما ليس في المكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Waiting</source>
            <translation>بانتظار الرد</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Web address under which checks appear</source>
            <translation>عنوان الويب الذي تُنشر تحته التحققات</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>What &amp;happened, and what did you expect?</source>
            <translation>ماذا &amp;حدث، وماذا كنت تتوقع؟</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>What is enclosed as the record is no case file.</source>
            <translation>المرفق على أنه السجل ليس ملف حالة.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>What is erased goes from the case, from its history and from every search, and cannot be brought back. That it was erased, by whom and why, stays.</source>
            <translation>ما يُمحى يذهب من القضية ومن سجلها ومن كل بحث ولا يمكن استعادته. ويبقى أنه مُحي ومن محاه ولماذا.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>What is to be weighed</source>
            <translation>ما ينبغي النظر فيه</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>What is written on it is lost.</source>
            <translation>سيضيع ما كُتب فيه.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>What must change, or why you approve…</source>
            <translation>ما الذي يجب تغييره، أو لماذا تعتمد…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>What refutes it</source>
            <translation>ما ينفيه</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>What supports the claim</source>
            <translation>ما يؤيد الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/stranded.py" />
            <source>What the desk had not taken of yours has no place in this case any more. Stet has written it to this file on this computer:
{path}</source>
            <translation>ما لم يقبله المكتب منك لم يعد له موضع في هذه الحالة. كتبه Stet في هذا الملف على هذا الجهاز:
⁨{path}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>What was added</source>
            <translation>ما أُضيف</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>What was claimed, and by whom?</source>
            <translation>ما الذي قيل، ومن قاله؟</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>What was decided stands; it is answered by another decision.</source>
            <translation>ما تقرر باقٍ؛ ولا يُجاب عنه إلا بقرار آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>What was found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>What was pasted holds invisible characters that turn the direction of its words: look twice at what it says, or type it.</source>
            <translation>في ما لُصق رموز خفية تقلب اتجاه كلماته: انظر مرتين إلى ما يقول، أو اكتبه بنفسك.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>What was removed</source>
            <translation>ما أُزيل</translation>
        </message>
        <message>
            <location filename="../../db/actions/restoring.py" />
            <location filename="../../db/actions/undoing.py" />
            <source>What was there has been erased; it cannot be brought back.</source>
            <translation>ما كان هنا قد مُحي؛ لا يمكن استرجاعه.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>What you began is kept; Add evidence goes on with it.</source>
            <translation>ما بدأته محفوظ؛ «إضافة دليل» تتابعه.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>What you brought here is not on the desk.</source>
            <translation>ما جلبته إلى هنا ليس في المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>What you typed and the files with it are not on the desk.</source>
            <translation>ما كتبته والملفات التي معه ليست في المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>When</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Where in it</source>
            <translation>الموضع فيه</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Where it appeared</source>
            <translation>أين ظهر</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Where was the claim made again?</source>
            <translation>أين قيل الادعاء مجددًا؟</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Whether you have seen this change (Ctrl+F7)</source>
            <translation>هل رأيت هذا التغيير (Ctrl+F7)</translation>
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>Who are you?</source>
            <translation>من أنت؟</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>Who repeats whom</source>
            <translation>من يكرر من</translation>
        </message>
        <message>
            <location filename="../../db/actions/comments.py" />
            <location filename="../../db/guard/ledger.py" />
            <source>Whoever began this thread, or a supervisor, can do this.</source>
            <translation>يستطيع ذلك من بدأ هذا النقاش أو مشرف.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Whole words only</source>
            <translation>كلمات كاملة فقط</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Whose acts</source>
            <translation>أفعال من</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Why it was given up</source>
            <translation>سبب الترك</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Why one origin is enough</source>
            <translation>لماذا يكفي أصل واحد</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>With something missing</source>
            <translation>ما ينقصه شيء</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Withdraw this fact-check?</source>
            <translation>سحب هذا التدقيق؟</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <location filename="../../desktop/states.py" />
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>Without a record, there is nothing to ask the desk about.</source>
            <translation>بلا سجل لا شيء يُسأل عنه المكتب.</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Wording corrected</source>
            <translation>صُحّحت الصياغة</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Wording is neutral</source>
            <translation>الصياغة محايدة</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Wording: nothing but the words</source>
            <translation>الصياغة: الكلمات وحدها</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Words for a step</source>
            <translation>كلام الخطوة</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Words in claims, analyses, evidence, comments, notes</source>
            <translation>كلمات في الادعاءات والتحليلات والأدلة والتعليقات والملاحظات</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/notices.py" />
            <source>Words: {name}</source>
            <translation>الكلمات: ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <location filename="../../desktop/comments/view/panel.py" />
            <source>Write a comment</source>
            <translation>اكتب تعليقًا</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Write down how it is settled, and why.</source>
            <translation>اكتب كيف سُوّي ذلك ولماذا.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Write what the evidence shows.</source>
            <translation>اكتب ما تبيّنه الأدلة.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/editor.py" />
            <source>Write what you found. Type [ to cite evidence.</source>
            <translation>اكتب ما وجدته. اكتب [ للاستشهاد بدليل.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Writing</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Writing the sample desk…</source>
            <translation>جارٍ كتابة المكتب النموذجي…</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/day.py" />
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>You can give it once the case is in review.</source>
            <translation>يمكنك إعطاؤه متى صارت الحالة قيد المراجعة.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>You erased a part of this case after it was handed in; another must hand it in again, or another supervisor decide.</source>
            <translation>محوت جزءًا من هذه القضية بعد تسليمها؛ فليسلّمها غيرك من جديد أو ليقرّر مشرف آخر.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>You sign {number} as it stands, with the verdict “{verdict}”. Any later change voids the approval.</source>
            <translation>توقّع ⁨{number}⁩ كما هي، بالحكم «⁨{verdict}⁩». أي تغيير لاحق يلغي الاعتماد.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>Your &amp;name, as a brief prints it</source>
            <translation>&amp;اسمك كما يُطبع في الموجز</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Your checks</source>
            <translation>تحققك</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Your checks, not ticked</source>
            <translation>فحوصك غير المعلَّمة</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>Your place at this desk has changed; sign in again.</source>
            <translation>تغيّر دورك في هذا المكتب؛ سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>Your verdict</source>
            <translation>حكمك</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>`main.py COMMAND --help` explains a command.</source>
            <translation>`main.py COMMAND --help` يشرح الأمر.</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <location filename="../../db/rules/workflow.py" />
            <source>a case cannot go from {source} to {target}</source>
            <translation>لا تنتقل الحالة من ⁨{source}⁩ إلى ⁨{target}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a case file holds one JSON object</source>
            <translation>في ملف الحالة كائن JSON واحد</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>a claimant</source>
            <translation>صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>a date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>a file</source>
            <translation>ملفًا</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>a head has 64 digits, 0 to 9 and a to f; the first 16 are enough</source>
            <translation>للرأس 64 خانة من 0 إلى 9 ومن a إلى f؛ وتكفي أول 16</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a list</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>a name is needed</source>
            <translation>الاسم مطلوب</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>a text</source>
            <translation>نصًا</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>a title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a whole number</source>
            <translation>عددًا صحيحًا</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>add evidence {title}</source>
            <translation>إضافة الدليل ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>add where the claim was made again</source>
            <translation>إضافة موضع قيل فيه الادعاء مجددًا</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>added evidence {title}</source>
            <translation>إضافة الدليل ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>added evidence {title} with {files}</source>
            <translation>إضافة الدليل ⁨{title}⁩ مع ⁨{files}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>added where the claim was made again</source>
            <translation>أضاف موضعًا قيل فيه الادعاء مجددًا</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>address</source>
            <translation>العنوان الشبكي</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>address of the claimant</source>
            <translation>عنوان صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>alternative text</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>an issued brief</source>
            <translation>موجزًا صادرًا</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>an object</source>
            <translation>كائنًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/leaving.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيره</numerusform>
                <numerusform>وواحد غيره</numerusform>
                <numerusform>واثنان غيره</numerusform>
                <numerusform>و%Ln غيرها</numerusform>
                <numerusform>و%Ln غيرها</numerusform>
                <numerusform>و%Ln غيرها</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <location filename="../../desktop/workflow/leaving.py" />
            <source>and {count} more</source>
            <translation>و{count} غيرها</translation>
        </message>
        <message>
            <location filename="../../desktop/search/model.py" />
            <source>and {count} more in this case</source>
            <translation>و{count} غيرها في هذه الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>another kind of paragraph</source>
            <translation>نوع آخر من الفقرات</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>answer a comment</source>
            <translation>الجواب عن تعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>answered</source>
            <translation>تاريخ الجواب</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>answered %1</source>
            <translation>أجاب في ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>answered a comment</source>
            <translation>الجواب عن تعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>appearance</source>
            <translation>موضع الظهور</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>approved</source>
            <translation>مُعتمد</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>approved and published the correction</source>
            <translation>اعتمد التصحيح ونشره</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>approved the case</source>
            <translation>اعتماد الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>archived copy</source>
            <translation>النسخة المؤرشفة</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>ask this desk about it</source>
            <translation>سؤال هذا المكتب عنه</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>asked</source>
            <translation>تاريخ السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/secret.py" />
            <source>at least {least} characters</source>
            <translation>⁨{least}⁩ محارف على الأقل</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>at least {number}</source>
            <translation>‏⁨{number}⁩ على الأقل</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>at most {number}</source>
            <translation>‏⁨{number}⁩ على الأكثر</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>attach {title}</source>
            <translation>إرفاق ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>attached</source>
            <translation>إرفاق</translation>
        </message>
        <message>
            <location filename="../../db/check/counts.py" />
            <source>attempts, row {row}: the count of wrong passwords is not as it was written</source>
            <translation>‏attempts، الصف ⁨{row}⁩: عدد كلمات المرور الخاطئة ليس كما كُتب</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>audio</source>
            <translation>صوت</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>began a comment</source>
            <translation>بدء تعليق</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>began the case</source>
            <translation>بدء الحالة</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>begin a comment</source>
            <translation>بدء تعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>book or paper</source>
            <translation>كتاب أو بحث</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>brief {n} of {number}</source>
            <translation>الموجز {n} من {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>build a desk of sample cases to explore</source>
            <translation>إنشاء مكتب حالات نموذجية للاستكشاف</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>by</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>caption</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>case: the whole record and its files; claimreview: JSON-LD for the web page</source>
            <translation>case: السجل كله مع ملفاته؛ claimreview: صيغة JSON-LD لصفحة الويب</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change how deep the correction goes</source>
            <translation>تغيير عمق التصحيح</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the analysis</source>
            <translation>تغيير التحليل</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the claimant's picture</source>
            <translation>تغيير صورة صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the exception for origins</source>
            <translation>تغيير الاستثناء من الأصول</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the order of the evidence</source>
            <translation>تغيير ترتيب الأدلة</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the reason of the verdict</source>
            <translation>تغيير سبب الحكم</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the reply of {title}</source>
            <translation>تغيير رد ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the topics</source>
            <translation>تغيير الموضوعات</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change where the claim appeared</source>
            <translation>تغيير مواضع ظهور الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change {fields}</source>
            <translation>تغيير ⁨{fields}⁩</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change {fields} of evidence {title}</source>
            <translation>تغيير ⁨{fields}⁩ في الدليل ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed how deep the correction goes</source>
            <translation>تغيير عمق التصحيح</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the analysis</source>
            <translation>تغيير التحليل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the claimant's picture</source>
            <translation>تغيير صورة صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the exception for origins</source>
            <translation>تغيير الاستثناء من الأصول</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the order of the evidence</source>
            <translation>تغيير ترتيب الأدلة</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the reason of the verdict</source>
            <translation>تغيير سبب الحكم</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the reply of</source>
            <translation>تغيير رد</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the topics</source>
            <translation>تغيير الموضوعات</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the verdict from {before} to {after}</source>
            <translation>تغيير الحكم من ⁨{before}⁩ إلى ⁨{after}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed where the claim appeared</source>
            <translation>تغيير مواضع ظهور الادعاء</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed {fields}</source>
            <translation>تغيير ⁨{fields}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed {fields} of evidence {title}</source>
            <translation>تغيير ⁨{fields}⁩ في الدليل ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/leaving.py" />
            <location filename="../../desktop/history/words.py" />
            <source>changes not seen: {count}</source>
            <translation>تغييرات لم تُشاهَد: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>checklist</source>
            <translation>قائمة التحقق</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>choose another scale</source>
            <translation>اختيار سلّم آخر</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>choose the verdict {rating}</source>
            <translation>اختيار الحكم ⁨{rating}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>chose another scale</source>
            <translation>اختيار سلّم آخر</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>chose the verdict {after}</source>
            <translation>اختيار الحكم ⁨{after}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <source>claimant</source>
            <translation>صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>close in meaning, in other words</source>
            <translation>قريب في المعنى، بكلمات أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>confirmed by other, independent sources</source>
            <translation>أكدته مصادر أخرى مستقلة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>context</source>
            <translation>سياق</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>copy the whole desk into one file</source>
            <translation>نسخ المكتب كله في ملف واحد</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>correcting</source>
            <translation>قيد التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>correction policy</source>
            <translation>سياسة التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>credibility</source>
            <translation>المصداقية</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>data</source>
            <translation>بيانات</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>date of access</source>
            <translation>تاريخ الاطلاع</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>date of publication</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>deadline</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>deadline %1</source>
            <translation>المهلة ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>default: as published, else a4</source>
            <translation>الافتراضي كما نُشر، وإلا a4</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>describe {title}</source>
            <translation>وصف ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>described</source>
            <translation>وصف</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>did an act again</source>
            <translation>إعادة فعل</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>document</source>
            <translation>وثيقة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>doubtful: little else points the same way</source>
            <translation>مشكوك فيه: قليل غيره يشير إليه</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/sheet.py" />
            <source>dropped here</source>
            <translation>أُفلت هنا</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>e-mail reply</source>
            <translation>رد بالبريد</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>e-mail, telephone, letter</source>
            <translation>بريد إلكتروني، هاتف، رسالة</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>emphasis or links changed</source>
            <translation>تغيّر التمييز أو الروابط</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>erased</source>
            <translation>مُحي</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>erased by {name}</source>
            <translation>محاه ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>erased {field}</source>
            <translation>محو ⁨{field}⁩</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>events before it are missing</source>
            <translation>أحداث قبله مفقودة</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>evidence item</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>founded the desk</source>
            <translation>تأسيس المكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>from %1</source>
            <translation>من ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>gave a second verdict</source>
            <translation>إعطاء حكم ثانٍ</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>gave the correction up</source>
            <translation>ترك التصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>grade</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>heading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>holds a character that cannot be kept ({code}, at place {place})</source>
            <translation>فيه رمز لا يمكن حفظه (⁨{code}⁩، في الموضع {place})</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/address.py" />
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>in review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>independent origins</source>
            <translation>الأصول المستقلة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>interview</source>
            <translation>مقابلة</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>is missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>is not one of ours</source>
            <translation>ليس من عندنا</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it alters a brief that was issued</source>
            <translation>يغيّر موجزًا سبق إصداره</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it alters a correction that had ended</source>
            <translation>يغيّر تصحيحًا سبق أن انتهى</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it alters an approval that was given</source>
            <translation>يغيّر موافقة سبق منحها</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it approves a case without the step of an approval</source>
            <translation>يوافق على قضية من دون خطوة الموافقة</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it approves another revision than the one under review</source>
            <translation>يوافق على مراجعة غير التي قيد التدقيق</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it approves in another's name</source>
            <translation>يوافق باسم غيره</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>it cannot be read ({why})</source>
            <translation>تعذرت قراءته (⁨{why}⁩)</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it changes a case that is {state}</source>
            <translation>يغيّر قضية حالتها {state}</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it changes an approved case, which stays approved</source>
            <translation>يغيّر قضية موافقًا عليها وتبقى موافقًا عليها</translation>
        </message>
        <message>
            <location filename="../../db/check/rights.py" />
            <source>it changes another case than the one it names</source>
            <translation>يغيّر قضية غير التي يسمّيها</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>it does not follow the last event of its case</source>
            <translation>لا يتبع آخر حدث في حالته</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it gives a correction up and leaves other approvals in force than those of what was published</source>
            <translation>يترك تصحيحًا وتبقى سارية موافقات غير موافقات ما نُشر</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it gives a correction up without the step of doing so</source>
            <translation>يترك تصحيحًا من دون خطوة الترك</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>it has {found} values, not {wanted}</source>
            <translation>فيه من القيم {found} لا {wanted}</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>it is signed with a key of {name} that had been replaced</source>
            <translation>موقّع بمفتاح {name} الذي سبق استبداله</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it issues a brief in another's name</source>
            <translation>يصدر موجزًا باسم غيره</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it issues a brief of another revision than the approved one</source>
            <translation>يصدر موجزًا لمراجعة غير الموافق عليها</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it issues a brief without the step of a publication</source>
            <translation>يصدر موجزًا من دون خطوة النشر</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it leaves an approval in force over what it changes</source>
            <translation>يترك موافقة سارية على ما يغيّره</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it moves the case and changes it in one act</source>
            <translation>ينقل القضية ويغيّرها في فعل واحد</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it publishes a case without a brief</source>
            <translation>ينشر قضية من دون موجز</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it publishes a correction without a brief</source>
            <translation>ينشر تصحيحًا من دون موجز</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it says how deep a correction goes while none is written</source>
            <translation>يغيّر عمق تصحيح ولا تصحيح يُكتب</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it takes an approval back without an edit</source>
            <translation>يسحب موافقة من دون تعديل</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>its author was nobody of this desk then</source>
            <translation>لم يكن كاتبه حينها من أهل هذا المكتب</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>its author, {name}, decided over what they had erased in</source>
            <translation>كاتبه {name} قرّر في ما محا منه بنفسه</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>its author, {name}, decided over what they had written</source>
            <translation>كاتبه {name} قرّر في ما كتبه بنفسه</translation>
        </message>
        <message>
            <location filename="../../db/check/rights.py" />
            <source>its author, {name}, had left the desk</source>
            <translation>كان كاتبه {name} قد غادر المكتب</translation>
        </message>
        <message>
            <location filename="../../db/check/rights.py" />
            <source>its author, {name}, was no supervisor then, and only one may change a {kind}</source>
            <translation>لم يكن كاتبه {name} مشرفًا حينها، ولا يغيّر {kind} سوى مشرف</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>its author, {name}, was no supervisor then, and only one may {step} a case</source>
            <translation>لم يكن كاتبه {name} مشرفًا حينها، ولا يقوم بخطوة {step} سوى مشرف</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>its signature is not its author's, nor anybody's of this desk</source>
            <translation>توقيعه ليس توقيع كاتبه ولا توقيع أحد في هذا المكتب</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>its signature is not its author's, {name}, but made with the key of {other}</source>
            <translation>توقيعه ليس توقيع كاتبه {name} بل صُنع بمفتاح {other}</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>its text does not have its hash</source>
            <translation>نصه لا يطابق بصمته</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>kind of claimant</source>
            <translation>نوع صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>known to have been wrong or to mislead</source>
            <translation>عُرف عنه الخطأ أو التضليل</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>links have an address, and only links</source>
            <translation>للروابط عنوان، وللروابط وحدها</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>list item</source>
            <translation>عنصر قائمة</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>list the cases, newest first</source>
            <translation>سرد الحالات، الأحدث أولًا</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>locator</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>made from the publisher</source>
            <translation>يُصاغ من الناشر</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>make an empty desk</source>
            <translation>إنشاء مكتب فارغ</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>map</source>
            <translation>خريطة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>medium</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>missing</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>missing or altered</source>
            <translation>مفقود أو مُغيَّر</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>move evidence {title}</source>
            <translation>نقل الدليل ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>moved</source>
            <translation>نُقل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>moved evidence {title}</source>
            <translation>نقل الدليل ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>must be "{format}"</source>
            <translation>يجب أن يكون «⁨{format}⁩»</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>must be a path below the folder of the case file</source>
            <translation>يجب أن يكون مسارًا داخل مجلد ملف الحالة</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>must be a whole number from 0 to {most}</source>
            <translation>يجب أن يكون عددًا صحيحًا من 0 إلى {most}</translation>
        </message>
        <message>
            <location filename="../../db/rules/urls.py" />
            <source>must be an address that begins with {schemes}</source>
            <translation>يجب أن يكون عنوانًا يبدأ بـ ⁨{schemes}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must be at most {limit} characters long, not {length}</source>
            <translation>يجب ألا يزيد طوله على {limit} حرفًا، لا {length}</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must be one line, without a line break</source>
            <translation>يجب أن يكون سطرًا واحدًا بلا فاصل أسطر</translation>
        </message>
        <message>
            <location filename="../../db/actions/fields.py" />
            <source>must be one of: {wanted}</source>
            <translation>يجب أن يكون واحدًا مما يلي: {wanted}</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>must be {what}</source>
            <translation>يجب أن يكون ⁨{what}⁩</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>must have at most {most} lines</source>
            <translation>يجب ألا يزيد على {most} من الأسطر</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must not be empty</source>
            <translation>يجب ألا يكون فارغًا</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>name a version {title}</source>
            <translation>تسمية نسخة ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>named a version</source>
            <translation>تسمية نسخة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>never known to be wrong; nothing about it raises doubt</source>
            <translation>لم يُعرف عنه خطأ؛ لا شيء فيه يثير الشك</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>news report</source>
            <translation>خبر صحفي</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <location filename="../../db/rules/origins.py" />
            <source>no evidence has the key "{key}"</source>
            <translation>لا دليل بالمفتاح «⁨{key}⁩»</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>no reason was given.</source>
            <translation>لم يُذكر سبب.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>no record by which to judge it</source>
            <translation>لا سابقة يُحكم بها عليه</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not JSON (line {line})</source>
            <translation>ليس JSON (السطر {line})</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not JSON that can be read</source>
            <translation>ليس JSON يمكن قراءته</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not UTF-8 text (byte {place})</source>
            <translation>ليس نص UTF-8 (البايت {place})</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>not confirmed, but fits everything else that is known</source>
            <translation>غير مؤكد، لكنه يوافق كل ما هو معروف</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <location filename="../../desktop/precedents/words.py" />
            <source>not rated yet</source>
            <translation>بلا حكم بعد</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>not used</source>
            <translation>غير مستعمل</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>nothing by which to judge it</source>
            <translation>لا شيء يُحكم به عليه</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <location filename="../../desktop/history/view.py" />
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>official statement</source>
            <translation>بيان رسمي</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>open a comment again</source>
            <translation>إعادة فتح تعليق</translation>
        </message>
        <message>
            <location filename="../../db/rules/leaving.py" />
            <location filename="../../desktop/history/words.py" />
            <source>open comments: {count}</source>
            <translation>تعليقات مفتوحة: {count}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>opened a comment again</source>
            <translation>إعادة فتح تعليق</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>opened a correction</source>
            <translation>فتح تصحيح</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>organization</source>
            <translation>جهة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>origin</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside.py" />
            <source>p. %1</source>
            <translation>ص ⁨%1⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>page, paragraph, minute</source>
            <translation>صفحة، فقرة، دقيقة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <source>paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>person or organisation</source>
            <translation>شخص أو جهة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>photograph</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>possible, and fits part of what is known</source>
            <translation>ممكن، ويوافق بعض ما هو معروف</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>press release</source>
            <translation>بيان صحفي</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>primary source</source>
            <translation>مصدر مباشر</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>print a list of objects</source>
            <translation>طباعة قائمة كائنات</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>prove that nothing was damaged or altered</source>
            <translation>إثبات أن شيئًا لم يتلف أو يتغير</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>published</source>
            <translation>منشور</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>published the case</source>
            <translation>نشر الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>publisher</source>
            <translation>الناشر</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <location filename="../../db/telling.py" />
            <source>put back {fields}</source>
            <translation>أعاد {fields}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>put to</source>
            <translation>إلى</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <source>question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>quotation</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>quote</source>
            <translation>الاقتباس</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>record a question to {title}</source>
            <translation>تسجيل سؤال إلى ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>recorded a question to</source>
            <translation>تسجيل سؤال إلى</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>refutes</source>
            <translation>ينفي</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>remove evidence {title}</source>
            <translation>حذف الدليل ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>remove the question to {title}</source>
            <translation>حذف السؤال إلى ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>removed evidence</source>
            <translation>حذف الدليل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>removed the question to</source>
            <translation>حذف السؤال إلى</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>repeats {number}</source>
            <translation>يكرر ⁨{number}⁩</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>resolve a comment</source>
            <translation>حسم تعليق</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>resolved a comment</source>
            <translation>حسم تعليق</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>returned the case to its editor</source>
            <translation>إعادة الحالة إلى محررها</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>right as often as not; real doubts</source>
            <translation>يصيب ويخطئ؛ شكوك حقيقية</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>role of the claimant</source>
            <translation>صفة صاحب الادعاء</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>scale</source>
            <translation>السلّم</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>screenshot</source>
            <translation>لقطة شاشة</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>seldom right; strong doubts</source>
            <translation>نادرًا ما يصيب؛ شكوك قوية</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>settled the two verdicts</source>
            <translation>تسوية الحكمين</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>shares: {words}</source>
            <translation>كلمات مشتركة: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>shares: {words}; {sounds}</source>
            <translation>كلمات مشتركة: {words}؛ {sounds}</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>shares: {words}…</source>
            <translation>كلمات مشتركة: {words}…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>shelved</source>
            <translation>مؤجل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>shelved the case</source>
            <translation>تأجيل الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>social post</source>
            <translation>منشور على الشبكات</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>sounds alike: {words}</source>
            <translation>متشابه في اللفظ: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>stance</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>submitted the case for review</source>
            <translation>إرسال الحالة للمراجعة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>substance</source>
            <translation>المضمون</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>such as FC-2026-0001</source>
            <translation>مثل FC-2026-0001</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>supports</source>
            <translation>يؤيد</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>take back the verdict</source>
            <translation>سحب الحكم</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>take in a case file (stet-case/1)</source>
            <translation>إدخال ملف حالة (stet-case/1)</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>take off {title}</source>
            <translation>إزالة ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>tell whether a brief is what it says it is</source>
            <translation>بيان ما إذا كان الموجز هو ما يقوله عن نفسه</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>text</source>
            <translation>نصًا</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the address</source>
            <translation>العنوان الشبكي</translation>
        </message>
        <message>
            <location filename="../../db/actions/evidence.py" />
            <source>the analysis cites {key}; take the citation out first</source>
            <translation>يستشهد التحليل بـ ⁨{key}⁩؛ احذف الاستشهاد أولًا</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the archived copy</source>
            <translation>النسخة المؤرشفة</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the case</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>the chain is broken here</source>
            <translation>السلسلة مقطوعة هنا</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the credibility</source>
            <translation>المصداقية</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date of access</source>
            <translation>تاريخ الاطلاع</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date of publication</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the desk's own copy, with notes, rounds, comments and whole hashes</source>
            <translation>نسخة المكتب: بالملاحظات والجولات والتعليقات والبصمات كاملة</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>the field "{name}" stands twice in one object</source>
            <translation>الحقل «⁨{name}⁩» مكرر في كائن واحد</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the first person; the password comes from STET_PASSWORD or is asked for</source>
            <translation>الشخص الأول؛ كلمة المرور من STET_PASSWORD أو تُطلب</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the folder of a desk</source>
            <translation>مجلد مكتب</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the folder to make</source>
            <translation>المجلد المراد إنشاؤه</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the identifying address</source>
            <translation>العنوان المعرِّف</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the journal's head that a brief prints: it must lie on the desk's chain</source>
            <translation>رأس السجل الذي يطبعه الموجز: يجب أن يقع على سلسلة المكتب</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <location filename="../../db/rules/numbering.py" />
            <source>the key "{key}" is in use</source>
            <translation>المفتاح «⁨{key}⁩» مستعمل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the locator</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the medium</source>
            <translation>الوسيلة</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the name of the desk</source>
            <translation>اسم المكتب</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the note</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the origin</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the publisher</source>
            <translation>الناشر</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the quote</source>
            <translation>الاقتباس</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <location filename="../../db/actions/verdict.py" />
            <source>the scale {scale} has no rating {rating}</source>
            <translation>ليس في السلّم ⁨{scale}⁩ التقييم ⁨{rating}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the stance</source>
            <translation>الموقف</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the state</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>the value beside {place} belongs elsewhere</source>
            <translation>القيمة بجوار {place} تخص موضعًا آخر</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>the words checked</source>
            <translation>الكلام المدقَّق</translation>
        </message>
        <message>
            <location filename="../../db/rules/scales.py" />
            <source>there is no verdict scale "{name}"</source>
            <translation>لا يوجد سلّم أحكام «⁨{name}⁩»</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>ticked</source>
            <translation>علّم</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took back an act</source>
            <translation>التراجع عن فعل</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took back the verdict {before}</source>
            <translation>سحب الحكم ⁨{before}⁩</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took off</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the case in from a file</source>
            <translation>إدخال الحالة من ملف</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the case up again</source>
            <translation>استئناف الحالة</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the tick away from</source>
            <translation>أزال العلامة عن</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>topic</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>topics</source>
            <translation>الموضوعات</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>true or false</source>
            <translation>true أو false</translation>
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>two links lie over the same words</source>
            <translation>رابطان على الكلمات نفسها</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>unknown field</source>
            <translation>حقل غير معروف</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>unlikely: other information contradicts it</source>
            <translation>مستبعد: تناقضه معلومات أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>usually right; small doubts</source>
            <translation>مصيب عادة؛ شكوك يسيرة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>web address</source>
            <translation>عنوان الويب</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>where it appeared</source>
            <translation>مواضع الظهور</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>where it was said</source>
            <translation>موضع القول</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>whether it is primary</source>
            <translation>كونه من المصدر نفسه</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>whether it is used</source>
            <translation>كونه مستعملًا</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>who takes the case in</source>
            <translation>من يُدخل الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>why one origin is enough</source>
            <translation>لماذا يكفي أصل واحد</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>withdrew the case</source>
            <translation>سحب الحالة</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>wording</source>
            <translation>الصياغة</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write a case as case file or ClaimReview</source>
            <translation>كتابة القضية ملفَّ قضية أو ClaimReview</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write a case's brief as PDF</source>
            <translation>كتابة موجز الحالة بصيغة PDF</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write the register of corrections and withdrawals as PDF</source>
            <translation>كتابة سجل التصحيحات وحالات السحب بصيغة PDF</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/history/words.py" />
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <location filename="../../desktop/review/view/tools.py" />
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>{0} of {1}</source>
            <translation>‏⁨{0}⁩ من ⁨{1}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>{0} of {1} are met</source>
            <translation>‏⁨{0}⁩ من ⁨{1}⁩ مستوفاة</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>{0} of {1} changes</source>
            <translation>{0} من {1} تغيير</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>{0} of {1} evidence items cited</source>
            <translation>‏⁨{0}⁩ من ⁨{1}⁩ أدلة مستشهد بها</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/parts.py" />
            <source>{0} of {1} seen</source>
            <translation>شوهد {0} من {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>{0} of {1} sentences cited</source>
            <translation>‏⁨{0}⁩ من ⁨{1}⁩ جملة مستشهَد لها</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/panel.py" />
            <source>{0} open</source>
            <translation>{0} مفتوحة</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>{0} selected</source>
            <translation>المحدد: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>{0} to fix</source>
            <translation>‏⁨{0}⁩ للإصلاح</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>{0}; and {1} more</source>
            <translation>{0}؛ و{1} أخرى</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>{before} became {after}.</source>
            <translation>كان ⁨{before}⁩ فصار ⁨{after}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>{changed} of {all} paragraphs</source>
            <translation>{changed} من {all} فقرات</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{column} differs from what was signed</source>
            <translation>‏⁨{column}⁩ يختلف عما وُقِّع</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>{constant} is no JSON number</source>
            <translation>‏⁨{constant}⁩ ليس عددًا في JSON</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>{counted} (an exception is written)</source>
            <translation>‏⁨{counted}⁩ (كُتب استثناء)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} B</source>
            <translation>{count} بايت</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} MB</source>
            <translation>{count} ميغابايت</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{count} changes</source>
            <translation>تغييرات: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>{count} could not be saved; the first, {case}: {why}</source>
            <translation>تعذر حفظ {count}؛ أولها {case}: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>{count} files kept</source>
            <translation>الملفات المحفوظة: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{count} h</source>
            <translation>{count} س</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} kB</source>
            <translation>{count} كيلوبايت</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{count} min</source>
            <translation>{count} د</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>{count}× cited</source>
            <translation>{count}× استشهاد</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day}, {time} UTC</source>
            <translation>{day}، {time} UTC</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{field} of {kind} {id}</source>
            <translation>‏⁨{field}⁩ من ⁨{kind}⁩ ⁨{id}⁩</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{field} of {kind} {id} is not what was committed</source>
            <translation>‏⁨{field}⁩ من ⁨{kind}⁩ ⁨{id}⁩ ليس ما أُثبت</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>{field}, as it was before</source>
            <translation>⁨{field}⁩ كما كان قبله</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>{field}, as it was then</source>
            <translation>⁨{field}⁩ كما صار حينها</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{file} belongs to another program; it was left untouched.</source>
            <translation>‏⁨{file}⁩ لبرنامج آخر؛ لم يُمسّ.</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{file} is no database; it was left untouched.</source>
            <translation>‏⁨{file}⁩ ليس قاعدة بيانات؛ لم يُمسّ.</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{file} was written by a newer Stet; update this one. It was left untouched.</source>
            <translation>كُتب ⁨{file}⁩ بإصدار أحدث من Stet؛ حدّث هذا الإصدار. لم يُمسّ الملف.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>{item} (not used)</source>
            <translation>‏⁨{item}⁩ (غير مستعمل)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>{item}: repeats the one above</source>
            <translation>‏⁨{item}⁩: يكرر ما فوقه</translation>
        </message>
        <message>
            <location filename="../../db/check/tables.py" />
            <source>{kind} {row}: {column} is in the journal, but the row is missing</source>
            <translation>‏⁨{kind}⁩ ⁨{row}⁩: ⁨{column}⁩ في السجل والصف مفقود</translation>
        </message>
        <message>
            <location filename="../../desktop/history/roles.py" />
            <source>{label}: from “{before}” to “{after}”</source>
            <translation>‏⁨{label}⁩: من «⁨{before}⁩» إلى «⁨{after}⁩»</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/reason.py" />
            <source>{length} of {most} characters</source>
            <translation>{length} من {most} حرفًا</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{names} and {n} more</source>
            <translation>{names} و{n} غيرها</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{name} approved this record on {when}.</source>
            <translation>اعتمد {name} هذا السجل في {when}.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} cannot be read: {why}.</source>
            <translation>تعذرت قراءة ⁨{name}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} changed while it was being read; attach it again.</source>
            <translation>تغيّر ⁨{name}⁩ أثناء قراءته؛ أرفقه من جديد.</translation>
        </message>
        <message>
            <location filename="../../db/files.py" />
            <source>{name} could not be saved: {why}. What was there before is untouched.</source>
            <translation>تعذر حفظ ⁨{name}⁩: ⁨{why}⁩. ما كان هناك لم يُمسّ.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/given.py" />
            <source>{name} gave you your password, and knows it. Whoever knows it can sign as you.</source>
            <translation>أعطاك ⁨{name}⁩ كلمة المرور وهو يعرفها. ومن يعرفها يستطيع التوقيع باسمك.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/keeping.py" />
            <source>{name} holds only an address; drop it beside the cards to begin an item.</source>
            <translation>ليس في ⁨{name}⁩ إلا عنوان؛ أفلته بجانب البطاقات لبدء دليل.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is a folder; attach a file.</source>
            <translation>‏⁨{name}⁩ مجلد؛ أرفق ملفًا.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is a link; attach the file that it points to.</source>
            <translation>‏⁨{name}⁩ رابط؛ أرفق الملف الذي يشير إليه.</translation>
        </message>
        <message>
            <location filename="../../db/actions/evidence.py" />
            <source>{name} is attached to this item already.</source>
            <translation>‏⁨{name}⁩ مرفق بهذا الدليل من قبل.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>{name} is away</source>
            <translation>⁨{name}⁩ ليس هنا</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is empty.</source>
            <translation>‏⁨{name}⁩ فارغ.</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>{name} is larger than 2 MB.</source>
            <translation>حجم {name} أكبر من ‎2 MB.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is larger than 4 GiB.</source>
            <translation>‏⁨{name}⁩ أكبر من 4 غيغابايت.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{name} is missing or altered since it was kept; take it from a backup, or attach it again. Nothing was written.</source>
            <translation>‏⁨{name}⁩ مفقود أو تغيّر بعد حفظه؛ خذه من نسخة احتياطية، أو أرفقه من جديد. لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>{name} is no PNG or JPEG picture.</source>
            <translation>ليس {name} صورة PNG أو JPEG.</translation>
        </message>
        <message>
            <location filename="../../db/actions/claims.py" />
            <source>{name} is no picture.</source>
            <translation>‏⁨{name}⁩ ليس صورة.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is no plain file.</source>
            <translation>‏⁨{name}⁩ ليس ملفًا عاديًا.</translation>
        </message>
        <message>
            <location filename="../../db/files.py" />
            <source>{name} is not a file; nothing was written.</source>
            <translation>‏⁨{name}⁩ ليس ملفًا؛ لم يُكتب شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>{name} scale</source>
            <translation>السلّم: ⁨{name}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>{name} was taken in as a case of this desk.</source>
            <translation>أُدخل ⁨{name}⁩ حالة في هذا المكتب.</translation>
        </message>
        <message>
            <location filename="../../db/queries/history.py" />
            <source>{name} {phrase}</source>
            <translation>‏⁨{name}⁩: {phrase}</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>{name} · not found</source>
            <translation>‏⁨{name}⁩ · غير موجود</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/people/lock_view.py" />
            <location filename="../../desktop/shell/window.py" />
            <source>{name} — Stet</source>
            <translation>⁨{name}⁩ — Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} becomes a draft again, with your note at its head.</source>
            <translation>تعود ⁨{number}⁩ مسودة، وملاحظتك في أعلاها.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} becomes a draft again.</source>
            <translation>تعود ⁨{number}⁩ مسودة.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} can be corrected further, with your note at its head.</source>
            <translation>يمكن متابعة تصحيح ⁨{number}⁩، وملاحظتك في أعلاها.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} goes to the supervisors. Until they decide, nobody can change it.</source>
            <translation>تذهب ⁨{number}⁩ إلى المشرفين. لا يستطيع أحد تغييرها حتى يقرروا.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{number} has been withdrawn since, on {when}, by {name}: {why}</source>
            <translation>سُحبت {number} منذ ذلك الحين، في {when} ({name}): {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{number} has been withdrawn since: {why}</source>
            <translation>سُحبت {number} منذ ذلك الحين: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} is marked as withdrawn on every page, with your notice. Its text is kept; this cannot be taken back.</source>
            <translation>تُوسم ⁨{number}⁩ بأنها مسحوبة في كل صفحة مع إشعارك. يبقى نصها؛ ولا يمكن الرجوع عن ذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/model.py" />
            <source>{number} is not open for changes; a comment there says that the claim was made again.</source>
            <translation>⁨{number}⁩ غير مفتوحة للتعديل؛ وفيها تعليق يقول إن الادعاء قيل مجددًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} is published again as its last brief shows it, which stays in force. What was changed meanwhile stays in the history.</source>
            <translation>تعود ⁨{number}⁩ منشورة كما يعرضها آخر موجز، وهو باقٍ ساريًا. وما تغيّر في هذه الأثناء يبقى في السجل.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} is put aside. Nothing is lost, and it can be taken up again.</source>
            <translation>توضع ⁨{number}⁩ جانبًا. لا يضيع شيء، ويمكن استئنافها.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} opens for changes. The published brief stays as it is until a supervisor reissues it.</source>
            <translation>تُفتح ⁨{number}⁩ للتغيير. يبقى الموجز المنشور كما هو حتى يعيد مشرف إصداره.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/taking.py" />
            <source>{number} was left, so nothing was done.</source>
            <translation>غُودرت ⁨{number}⁩، فلم يُفعل شيء.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>{number} was rated “{theirs}”; here it is “{ours}”.</source>
            <translation>حُكم على ⁨{number}⁩ بأنه «⁨{theirs}⁩»؛ والحكم هنا «⁨{ours}⁩».</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>{number}, {rated}, {state}: {quote}; {why}</source>
            <translation>⁨{number}⁩، ⁨{rated}⁩، ⁨{state}⁩: ⁨{quote}⁩؛ {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/search/model.py" />
            <source>{number}, {title}, by {claimant}; {state}</source>
            <translation>‏⁨{number}⁩، ⁨{title}⁩، صاحب الادعاء ⁨{claimant}⁩؛ ⁨{state}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>{number}, {title}, by {claimant}; {state}, verdict {verdict}; {evidence} evidence items, {comments} open comments; changed {age}</source>
            <translation>‏⁨{number}⁩، ⁨{title}⁩، صاحب الادعاء ⁨{claimant}⁩؛ ⁨{state}⁩، الحكم: ⁨{verdict}⁩؛ الأدلة: {evidence}، التعليقات المفتوحة: {comments}؛ آخر تغيير: {age}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>{number}. {title}</source>
            <translation>⁨{number}.⁩ ⁨{title}⁩</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>{others} or {last}</source>
            <translation>‏⁨{others}⁩ أو ⁨{last}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>{part} · {licence}</source>
            <translation>⁨{part}⁩ · ⁨{licence}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>{part}, {field}</source>
            <translation>{part}، {field}</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../desktop/sample/building.py" />
            <location filename="../../desktop/shell/rescue.py" />
            <source>{path} cannot be made: {why}.</source>
            <translation>تعذر إنشاء ⁨{path}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} cannot be read: it is damaged, or made to do harm.</source>
            <translation>تتعذر قراءة {path}: الملف تالف أو صُنع للإضرار.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <location filename="../../db/header.py" />
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>تعذرت قراءة ⁨{path}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../db/vectors.py" />
            <source>{path} cannot be written: {why}.</source>
            <translation>تعذّرت كتابة ⁨{path}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} could not be read to its end in reasonable time.</source>
            <translation>تعذرت قراءة {path} إلى آخره في وقت معقول.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} encloses a record packed as no brief packs it.</source>
            <translation>في {path} سجل محزوم على غير ما تُحزم به الموجزات.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} encloses more than one case file, which no brief does.</source>
            <translation>في {path} أكثر من ملف حالة، وهذا لا يكون في موجز.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../desktop/sample/building.py" />
            <source>{path} exists already and is not empty.</source>
            <translation>‏⁨{path}⁩ موجود من قبل وليس فارغًا.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is damaged or cut short, so nothing in it can be checked.</source>
            <translation>الملف {path} تالف أو مبتور، فلا يمكن فحص شيء فيه.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is encrypted, so nothing in it can be checked.</source>
            <translation>الملف {path} مشفّر، فلا يمكن فحص شيء فيه.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is larger than any brief, or holds something that is.</source>
            <translation>الملف {path} أكبر من أي موجز، أو فيه ما هو كذلك.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is no PDF.</source>
            <translation>الملف {path} ليس PDF.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>{path} is no desk: it has no name.</source>
            <translation>‏⁨{path}⁩ ليس مكتبًا: لا اسم له.</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{path} is no desk: it holds no desk.sqlite.</source>
            <translation>‏⁨{path}⁩ ليس مكتبًا: لا يحوي desk.sqlite.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is no file that can be read.</source>
            <translation>ليس {path} ملفًا تمكن قراءته.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is no plain file.</source>
            <translation>‏⁨{path}⁩ ليس ملفًا عاديًا.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is not the file that the case file names.</source>
            <translation>‏⁨{path}⁩ ليس الملف الذي يذكره ملف الحالة.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>{path} is not to be relied on: {sentence}</source>
            <translation>لا يُعتمد على {path}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is too large for a case file.</source>
            <translation>‏⁨{path}⁩ أكبر من أن يكون ملف حالة.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} leads out of the case file's folder.</source>
            <translation>‏⁨{path}⁩ يؤدي إلى خارج مجلد ملف الحالة.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>{path} lies inside the desk; choose a place outside it.</source>
            <translation>‏⁨{path}⁩ داخل المكتب؛ اختر مكانًا خارجه.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} was not written: {why}.</source>
            <translation>لم يُكتب ⁨{path}⁩: ⁨{why}⁩.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>{path}: {reason}.</source>
            <translation>{path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>{person} · has a new key to make their own</source>
            <translation>⁨{person}⁩ · لديه مفتاح جديد لم يجعله مفتاحه بعد</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>{person} · has left</source>
            <translation>‏⁨{person}⁩ · ترك العمل</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{place} does not follow the event that wrote it last</source>
            <translation>{place} لا يتبع آخر حدث كتبه</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{said} The last one is brief {n}, issued on {when}.</source>
            <translation>{said} وآخرها الموجز {n}، الصادر في {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{said}; not seen: {parts}</source>
            <translation>{said}؛ لم يُر: {parts}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{seen} of {all} changes</source>
            <translation>⁨{seen}⁩ من ⁨{all}⁩ تغييرات</translation>
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>{start} to {end} is no range of a text of {length} characters</source>
            <translation>من {start} إلى {end} ليس مدى في نص من {length} حرفًا</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{start}… ({count} more characters)</source>
            <translation>{start}… (أحرف أخرى: {count})</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>{table}, row {row}: its {parent} is missing</source>
            <translation>‏⁨{table}⁩، الصف ⁨{row}⁩: ⁨{parent}⁩ الخاص به مفقود</translation>
        </message>
        <message>
            <location filename="../../db/check/tables.py" />
            <source>{table}, row {row}: {column} is not what the journal says</source>
            <translation>‏⁨{table}⁩، الصف ⁨{row}⁩: ⁨{column}⁩ ليس ما يقوله السجل</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>{to} (no deadline)</source>
            <translation>‏⁨{to}⁩ (بلا مهلة)</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>{to} (until {deadline})</source>
            <translation>‏⁨{to}⁩ (حتى ⁨{deadline}⁩)</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>{to}: answered {day}</source>
            <translation>{to}: أجاب في {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>{to}: asked {asked}, may answer until {until}</source>
            <translation>{to}: سُئل في {asked}، وله أن يجيب حتى {until}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>{to}: asked {asked}, no answer by {until}</source>
            <translation>{to}: سُئل في {asked}، ولم يجب حتى {until}</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/model.py" />
            <source>{what}, {detail}</source>
            <translation>‏⁨{what}⁩، ⁨{detail}⁩</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/offers.py" />
            <source>{what}: {choice}</source>
            <translation>{what}: {choice}</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}, {name} as a whole, taken out before: “{words}”</source>
            <translation>{where}، {name} كاملًا، أُخرج من قبل: «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}, {name} as a whole: “{words}”</source>
            <translation>{where}، {name} كاملًا: «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/search/model.py" />
            <source>{where}: {what}</source>
            <translation>{where}: {what}</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}: “{words}”</source>
            <translation>{where}: «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}: “{words}” (cannot be erased)</source>
            <translation>{where}: «{words}» (لا يمكن محوه)</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}: “{words}” (in the history only)</source>
            <translation>{where}: «{words}» (في السجل فقط)</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>↑↓ choose</source>
            <translation>↑↓ اختيار</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>↑↓ choose   Enter open   Esc close</source>
            <translation>↑↓ اختيار   Enter فتح   Esc إغلاق</translation>
        </message>
    </context>
</TS>
