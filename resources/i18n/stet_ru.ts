<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Stet</name>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source> of {0}</source>
            <translation> из {0}</translation>
        </message>
        <message>
            <location filename="../../db/rules/urls.py" />
            <source> or </source>
            <translation> или </translation>
        </message>
        <message>
            <location filename="../../db/rules/origins.py" />
            <source>"{key}" cannot repeat "{origin}": that would close a circle</source>
            <translation>«{key}» не может повторять «{origin}»: получится круг</translation>
        </message>
        <message>
            <location filename="../../db/rules/numbering.py" />
            <source>"{key}" is no key: letters a-z, digits, ".", "-" and "_", at most 64</source>
            <translation>«{key}» — не ключ: буквы a-z, цифры, «.», «-» и «_», не больше 64</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>"{rating}" is no rating of {scale}</source>
            <translation>«{rating}» — не оценка шкалы {scale}</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>"{tag}" is no language tag, such as en or pt-BR</source>
            <translation>«{tag}» — не код языка, такой как en или pt-BR</translation>
        </message>
        <message>
            <location filename="../../db/rules/dates.py" />
            <source>"{value}" is no date: YYYY, YYYY-MM or YYYY-MM-DD</source>
            <translation>«{value}» — не дата: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД</translation>
        </message>
        <message>
            <location filename="../../db/rules/dates.py" />
            <source>"{value}" is no full date: YYYY-MM-DD</source>
            <translation>«{value}» — не полная дата: ГГГГ-ММ-ДД</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>"{value}" stands at {before} too</source>
            <translation>«{value}» стоит и в {before}</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source># cases</source>
            <translation># дела</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>%1 · verified %2</source>
            <translation>%1 · сверено %2</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n added</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln добавлено</numerusform>
                <numerusform>%Ln добавлено</numerusform>
                <numerusform>%Ln добавлено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/preview/batch_view.py" />
            <source>%n briefs are in {folder}.</source>
            <translation>
                <numerusform>%Ln заключение лежит в {folder}.</numerusform>
                <numerusform>%Ln заключения лежат в {folder}.</numerusform>
                <numerusform>%Ln заключений лежат в {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/tools.py" />
            <source>%n changes</source>
            <translation>
                <numerusform>%Ln изменение</numerusform>
                <numerusform>%Ln изменения</numerusform>
                <numerusform>%Ln изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n changes not seen</source>
            <translation>
                <numerusform>%Ln изменение не просмотрено</numerusform>
                <numerusform>%Ln изменения не просмотрены</numerusform>
                <numerusform>%Ln изменений не просмотрено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/precedents/strip_view.py" />
            <source>%n claims checked before</source>
            <translation>
                <numerusform>%Ln утверждение проверялось раньше</numerusform>
                <numerusform>%Ln утверждения проверялись раньше</numerusform>
                <numerusform>%Ln утверждений проверялись раньше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n comments</source>
            <translation>
                <numerusform>%Ln комментарий</numerusform>
                <numerusform>%Ln комментария</numerusform>
                <numerusform>%Ln комментариев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/register/view.py" />
            <source>%n corrections and withdrawals, newest first.</source>
            <translation>
                <numerusform>%Ln исправление или отзыв, новые сверху.</numerusform>
                <numerusform>%Ln исправления и отзыва, новые сверху.</numerusform>
                <numerusform>%Ln исправлений и отзывов, новые сверху.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n edited</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln изменено</numerusform>
                <numerusform>%Ln изменено</numerusform>
                <numerusform>%Ln изменено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>%n files are not on the desk.</source>
            <translation>
                <numerusform>%Ln файл не попал в базу.</numerusform>
                <numerusform>%Ln файла не попали в базу.</numerusform>
                <numerusform>%Ln файлов не попали в базу.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>%n found</source>
            <translation>
                <numerusform>Найдено: %Ln</numerusform>
                <numerusform>Найдено: %Ln</numerusform>
                <numerusform>Найдено: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n half-written texts kept</source>
            <translation>
                <numerusform>сохранён %Ln недописанный текст</numerusform>
                <numerusform>сохранено %Ln недописанных текста</numerusform>
                <numerusform>сохранено %Ln недописанных текстов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n headings</source>
            <translation>
                <numerusform>%Ln заголовок</numerusform>
                <numerusform>%Ln заголовка</numerusform>
                <numerusform>%Ln заголовков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>%n independent origin(s) of %1</source>
            <translation>
                <numerusform>%Ln независимый первоисточник из %1</numerusform>
                <numerusform>%Ln независимых первоисточника из %1</numerusform>
                <numerusform>%Ln независимых первоисточников из %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%n independent origin(s) of %1 items: who repeats whom</source>
            <translation>
                <numerusform>%Ln независимый первоисточник на %1 доказательств: кто кого повторяет</numerusform>
                <numerusform>%Ln независимых первоисточника на %1 доказательств: кто кого повторяет</numerusform>
                <numerusform>%Ln независимых первоисточников на %1 доказательств: кто кого повторяет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n not seen last time</source>
            <comment>things</comment>
            <translation>
                <numerusform>%Ln не просмотрено в прошлый раз</numerusform>
                <numerusform>%Ln не просмотрено в прошлый раз</numerusform>
                <numerusform>%Ln не просмотрено в прошлый раз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/workflow/leaving.py" />
            <source>%n of your checks</source>
            <translation>
                <numerusform>%Ln из ваших проверок</numerusform>
                <numerusform>%Ln из ваших проверок</numerusform>
                <numerusform>%Ln из ваших проверок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n of {0} words</source>
            <translation>
                <numerusform>%Ln из {0} слов</numerusform>
                <numerusform>%Ln из {0} слов</numerusform>
                <numerusform>%Ln из {0} слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/parts.py" />
            <source>%n open</source>
            <comment>comments</comment>
            <translation>
                <numerusform>%Ln открыто</numerusform>
                <numerusform>%Ln открыто</numerusform>
                <numerusform>%Ln открыто</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/evidence/view/head.py" />
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%Ln источник</numerusform>
                <numerusform>%Ln источника</numerusform>
                <numerusform>%Ln источников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/writer.py" />
            <source>%n paragraphs without change</source>
            <translation>
                <numerusform>%Ln абзац без изменений</numerusform>
                <numerusform>%Ln абзаца без изменений</numerusform>
                <numerusform>%Ln абзацев без изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>%n place(s) chosen</source>
            <translation>
                <numerusform>Выбрано %Ln место</numerusform>
                <numerusform>Выбрано %Ln места</numerusform>
                <numerusform>Выбрано %Ln мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n removed</source>
            <comment>items</comment>
            <translation>
                <numerusform>%Ln удалено</numerusform>
                <numerusform>%Ln удалено</numerusform>
                <numerusform>%Ln удалено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>Заменено: %Ln</numerusform>
                <numerusform>Заменено: %Ln</numerusform>
                <numerusform>Заменено: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/parts.py" />
            <source>%n resolved</source>
            <comment>comments</comment>
            <translation>
                <numerusform>%Ln решено</numerusform>
                <numerusform>%Ln решено</numerusform>
                <numerusform>%Ln решено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/view/tools.py" />
            <source>%n to read</source>
            <translation>
                <numerusform>прочесть: %Ln</numerusform>
                <numerusform>прочесть: %Ln</numerusform>
                <numerusform>прочесть: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/review/words.py" />
            <source>%n to read</source>
            <comment>things</comment>
            <translation>
                <numerusform>прочесть: %Ln</numerusform>
                <numerusform>прочесть: %Ln</numerusform>
                <numerusform>прочесть: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>%n words</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;About Stet</source>
            <translation>&amp;О программе Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Analysis</source>
            <translation>&amp;Анализ</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Back up the desk…</source>
            <translation>&amp;Резервная копия базы…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Case</source>
            <translation>&amp;Дело</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Cases</source>
            <translation>&amp;Дела</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Change password…</source>
            <translation>&amp;Сменить пароль…</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>&amp;Claimant</source>
            <translation>&amp;Автор утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Тёмное</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>&amp;Erase…</source>
            <translation>Ст&amp;ереть…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Evidence</source>
            <translation>До&amp;казательства</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Export the case…</source>
            <translation>&amp;Экспорт дела…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>&amp;Find in the text…</source>
            <translation>&amp;Найти в тексте…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Focus on the text</source>
            <translation>&amp;Сосредоточиться на тексте</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>&amp;Forget a filter</source>
            <translation>&amp;Забыть фильтр</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;High contrast</source>
            <translation>В&amp;ысокий контраст</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;History</source>
            <translation>&amp;История</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/languages.py" />
            <source>&amp;Language</source>
            <translation>&amp;Язык (Language)</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Light</source>
            <translation>С&amp;ветлое</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Lock</source>
            <translation>За&amp;блокировать</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/people/persons_view.py" />
            <source>&amp;Name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;New case…</source>
            <translation>&amp;Новое дело…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>&amp;New password</source>
            <translation>&amp;Новый пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Next pane</source>
            <translation>&amp;Следующая панель</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Next step…</source>
            <translation>&amp;Следующий шаг…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/password_view.py" />
            <source>&amp;Old password</source>
            <translation>&amp;Старый пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/lock_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>&amp;Password</source>
            <translation>&amp;Пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>&amp;Password to begin with</source>
            <translation>&amp;Пароль для начала</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Preview</source>
            <translation>&amp;Предпросмотр</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Previous pane</source>
            <translation>&amp;Предыдущая панель</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Print the brief…</source>
            <translation>&amp;Печать заключения…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Quit</source>
            <translation>В&amp;ыход</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>&amp;Quote</source>
            <translation>&amp;Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>&amp;Reason, without what is erased</source>
            <translation>&amp;Причина, без того, что стирается</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Повторить</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Redo {act}</source>
            <translation>&amp;Повторить: {act}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Replies</source>
            <translation>&amp;Ответы</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Report a problem…</source>
            <translation>Сообщить о &amp;неполадке…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Review</source>
            <translation>П&amp;роверка</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Review this case</source>
            <translation>&amp;Рассмотреть это дело</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>&amp;Role</source>
            <translation>&amp;Роль</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>&amp;Save this filter…</source>
            <translation>&amp;Сохранить фильтр…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Search cases</source>
            <translation>&amp;Искать в делах</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Sign out</source>
            <translation>&amp;Завершить сеанс</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>&amp;Sort cases</source>
            <translation>По&amp;рядок дел</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Take in a case file…</source>
            <translation>&amp;Взять дело из файла…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Text</source>
            <translation>&amp;Текст</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Оформление</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Title</source>
            <translation>&amp;Заголовок</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Отменить</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/undo.py" />
            <source>&amp;Undo {act}</source>
            <translation>&amp;Отменить: {act}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>&amp;Usual contrast</source>
            <translation>&amp;Обычный контраст</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Usual size</source>
            <translation>Об&amp;ычный размер</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>&amp;Who are you?</source>
            <translation>&amp;Кто вы?</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>&amp;Window</source>
            <translation>&amp;Окно</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>&amp;Words to look for in the whole desk</source>
            <translation>&amp;Слова, которые искать на всём столе</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>1 half-written text kept</source>
            <translation>1 недописанный текст сохранён</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>&gt; actions only</source>
            <translation>&gt; действия</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>@ evidence</source>
            <translation>@ доказательства</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>A backup is one file that holds the whole desk: every case, file and event. Keep it on another disk.</source>
            <translation>Резервная копия — один файл со всей базой: все дела, файлы и события. Держите её на другом диске.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>A case has one claim, made by one claimant.</source>
            <translation>У дела одно утверждение и один его автор.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A correction ends with words that say why.</source>
            <translation>Исправление заканчивается словами, которые говорят почему.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A correction lasts from its opening to its brief; nothing was done.</source>
            <translation>Исправление длится от открытия до своего заключения; ничего не сделано.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>A desk is one folder that holds a newsroom's cases, and it stays on this computer. The sample desk shows a case of every kind; nothing you do there counts.</source>
            <translation>База — одна папка с делами редакции, и она остаётся на этом компьютере. В учебной базе есть дело каждого рода; всё, что вы там делаете, не в счёт.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>A desk needs a name of at most {limit} characters.</source>
            <translation>Базе нужно имя не длиннее {limit} знаков.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <location filename="../../db/guard/persons.py" />
            <source>A desk needs at least one supervisor.</source>
            <translation>В базе должен быть хотя бы один выпускающий.</translation>
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>A file of this case is missing from the desk's evidence folder.</source>
            <translation>В папке доказательств нет одного из файлов этого дела.</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>A key is handed out whole, to be made one's own.</source>
            <translation>Ключ выдаётся целиком, чтобы человек сделал его своим.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>A name, an address, a sentence</source>
            <translation>Имя, адрес, фраза</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>A new brief of {number} is made now, says what it supersedes and carries your public note. The old one is kept.</source>
            <translation>Сейчас будет сделано новое заключение {number}: в нём сказано, что оно заменяет, и стоит ваше публичное примечание. Прежнее сохраняется.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A new brief supersedes the last one.</source>
            <translation>Новое заключение заменяет последнее.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password cannot be blank.</source>
            <translation>Пароль не может быть пустым.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password cannot hold a character that no text has.</source>
            <translation>В пароле не может быть знака, которого не бывает в тексте.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password has at least {least} characters.</source>
            <translation>В пароле не меньше {least} знаков.</translation>
        </message>
        <message>
            <location filename="../../db/rules/passwords.py" />
            <source>A password has at most {limit} characters.</source>
            <translation>В пароле не больше {limit} знаков.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>A password is needed: set {variable}, or run this in a terminal.</source>
            <translation>Нужен пароль: задайте {variable} или запустите в терминале.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>A person or an organisation</source>
            <translation>Человек или организация</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>A published case's brief is saved as it was published; any other as the case stands, with its state on every page. Files that lie in the folder are never replaced.</source>
            <translation>Заключение опубликованного дела сохраняется, как опубликовано; прочие — как дело выглядит сейчас, с состоянием на каждой странице. Файлы, которые уже лежат в папке, не заменяются.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>A release, its newswire copy and a rewrite count as one. Drag a card onto another, or use its menu, to say that it repeats it.</source>
            <translation>Пресс-релиз, его копия в ленте и пересказ считаются за одно. Перетащите карточку на другую или воспользуйтесь её меню, чтобы сказать, что она её повторяет.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A round lasts from submitting to a decision; nothing was done.</source>
            <translation>Раунд длится от отправки до решения; ничего не сделано.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict comes from an editor who has not seen the first.</source>
            <translation>Второй вердикт даёт редактор, который не видел первого.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict has a rating and a reason.</source>
            <translation>У второго вердикта есть оценка и причина.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict is given, and settled, while the case is in review.</source>
            <translation>Второй вердикт дают и улаживают, пока дело на проверке.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A second verdict judges the case as it stands.</source>
            <translation>Второй вердикт судит о деле в его нынешнем виде.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A settlement answers the verdicts as they stand.</source>
            <translation>Письменное решение отвечает на вердикты в их нынешнем виде.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>A step and an edit are two acts: nobody decides over what they change.</source>
            <translation>Шаг и правка — два действия: никто не решает о том, что сам меняет.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A step and its record belong together; nothing was done.</source>
            <translation>Шаг и его запись неразделимы; ничего не сделано.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>A supervisor erased its file on {when}, for it showed what had to go; a correction is to follow.</source>
            <translation>Руководитель стёр её файл {when}: в ней было то, чему следовало исчезнуть; последует исправление.</translation>
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>A supervisor erased this brief on {day}, for it showed what had to go.</source>
            <translation>Руководитель стёр эту справку {day}: в ней было то, чему следовало исчезнуть.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <source>A supervisor gave you this key, and knows its password. Choose one that only you know: a new key is made for it, and what you sign from now on is yours alone.</source>
            <translation>Этот ключ вам дал выпускающий, и он знает его пароль. Выберите такой, который знаете только вы: для него создаётся новый ключ, и всё, что вы подпишете отныне, только ваше.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>A tick belongs to whoever made it.</source>
            <translation>Отметка принадлежит тому, кто её поставил.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>A year or a year and month are enough</source>
            <translation>Достаточно года или года и месяца</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>About Stet</source>
            <translation>О программе Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Accessed</source>
            <translation>Дата обращения</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>Accessed %1</source>
            <translation>Обращение %1</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/offers.py" />
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/people/persons_view.py" />
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Add</source>
            <comment>evidence</comment>
            <translation>Ещё</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/evidence/view/twin.py" />
            <source>Add all the same</source>
            <translation>Всё равно добавить</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Add an appearance</source>
            <translation>Добавить появление</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Add an appearance…</source>
            <translation>Добавить появление…</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Add appearance</source>
            <translation>Добавить появление</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Add as an appearance of {number}</source>
            <translation>Добавить как появление {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Add as an appearance of {number}…</source>
            <translation>Добавить как появление {number}…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <location filename="../../desktop/evidence/view/foot.py" />
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Add evidence</source>
            <translation>Добавить доказательство</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Add evidence (Ctrl+E)</source>
            <translation>Добавить доказательство (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Add evidence that repeats no other, or write down why fewer will do.</source>
            <translation>Добавьте доказательство, которое не повторяет других, или напишите, почему хватит меньшего.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Add evidence…</source>
            <translation>Добавить доказательство…</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Add request</source>
            <translation>Добавить запрос</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Add what stands in the fields of the window: it may name sources</source>
            <translation>Добавить содержимое полей окна: в нём могут быть названы источники</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Address of an archived copy</source>
            <translation>Адрес архивной копии</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Address of appearance {number}</source>
            <translation>Адрес появления {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/address.py" />
            <source>Address of the link</source>
            <translation>Адрес ссылки</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Address that identifies the claimant</source>
            <translation>Адрес, по которому опознаётся автор</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Address, as a brief prints it</source>
            <translation>Адрес, как его печатать в заключении</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>All %n</source>
            <translation>
                <numerusform>Все %Ln</numerusform>
                <numerusform>Все %Ln</numerusform>
                <numerusform>Все %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>All acts</source>
            <translation>Все действия</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>All changes saved</source>
            <translation>Все изменения сохранены</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>All evidence</source>
            <translation>Все доказательства</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>All evidence has a publisher and a date</source>
            <translation>У всех доказательств есть издатель и дата</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>All evidence is cited or marked unused</source>
            <translation>На все доказательства есть ссылки или отметка «не используется»</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>All of it is saved already. The name stands in the history, so that you find the case again as it is now.</source>
            <translation>Всё уже сохранено. Имя останется в истории, чтобы вы нашли дело таким, какое оно сейчас.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>All parts</source>
            <translation>Все части</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>All read</source>
            <translation>Всё прочитано</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <location filename="../../desktop/fields.py" />
            <source>Alternative text</source>
            <translation>Описание изображения</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>An act bears the time when it is done.</source>
            <translation>Действие носит время, когда оно совершено.</translation>
        </message>
        <message>
            <location filename="../../db/guard/__init__.py" />
            <source>An act concerns one case, and says which.</source>
            <translation>Действие касается одного дела и называет его.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>An action, evidence, a case</source>
            <translation>Действие, доказательство, дело</translation>
        </message>
        <message>
            <location filename="../../db/actions/analysis.py" />
            <source>An analysis has at most {most} parts.</source>
            <translation>В анализе может быть не больше {most} частей.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>An approved case goes back to draft only by an edit.</source>
            <translation>Одобренное дело возвращается в черновик только после правки.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>An edit voided the approval by {name}.</source>
            <translation>Правка отменила одобрение: {name}.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>An erasure takes out what it names, and does nothing else.</source>
            <translation>Стирание убирает то, что называет, и ничего больше.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/order_note.py" />
            <source>An item has its number from its first citation in the text. The cards stand as they were added or moved.</source>
            <translation>Номер доказательства идёт от первой ссылки на него в тексте. Карточки стоят так, как их добавили или переставили.</translation>
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
            <translation>Анализ</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Another editor, who did not write in this case, gives theirs while it is in review.</source>
            <translation>Другой редактор, не писавший в этом деле, даёт свой, пока дело на проверке.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Another scale</source>
            <translation>Другая шкала</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Answer</source>
            <comment>a button</comment>
            <translation>Ответить</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>Answer first what stands beside the files.</source>
            <translation>Сначала ответьте на вопрос рядом с файлами.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Answer or resolve them.</source>
            <translation>Ответьте на них или закройте.</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Answer to a comment</source>
            <translation>Ответ на комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Answer: %1</source>
            <translation>Ответ: %1</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Answered</source>
            <translation>Есть ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Answered on</source>
            <translation>Дата ответа</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>Appearance</source>
            <translation>Появление</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <source>Appearances</source>
            <translation>Где звучало</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Approve</source>
            <translation>Одобрить</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Approve all the same</source>
            <translation>Всё равно одобрить</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Approve this verdict?</source>
            <translation>Одобрить этот вердикт?</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Approve verdict</source>
            <translation>Одобрить вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Approved</source>
            <translation>Одобрено</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Approved by {name}. Changing anything voids the approval.</source>
            <translation>Одобрено ({name}). Любая правка отменит одобрение.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Approving waits: {0}.</source>
            <translation>Одобрить пока нельзя: {0}.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Archived</source>
            <translation>В архиве</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Archived copy</source>
            <translation>Архивная копия</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>As the &amp;system</source>
            <translation>Как в &amp;системе</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/languages.py" />
            <source>As the system says</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>As wide as the view</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Ask another editor for a second verdict, given without seeing the first</source>
            <translation>Просить у другого редактора второй вердикт, не показывая первого</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Ask for a &amp;reply</source>
            <translation>Запросить &amp;ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Ask for a reply</source>
            <translation>Запросить ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Asked</source>
            <translation>Дата вопроса</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Asked %1</source>
            <translation>Вопрос задан %1</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Asked on</source>
            <translation>Дата вопроса</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>At most {0} cases can be selected at once.</source>
            <translation>Одновременно можно выделить не больше {0} дел.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Attach files</source>
            <translation>Приложить файлы</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Attach file…</source>
            <translation>Приложить файл…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Audio</source>
            <translation>Аудио</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>Back up now…</source>
            <translation>Сделать копию сейчас…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Back up the desk</source>
            <translation>Резервная копия базы</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Backups and briefs that were taken elsewhere still hold it: Stet does not know them.</source>
            <translation>В копиях и справках, унесённых в другие места, это осталось: Stet их не знает.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be approved</source>
            <translation>Прежде чем одобрить</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be done</source>
            <translation>Прежде чем это сделать</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be handed in</source>
            <translation>Прежде чем это можно сдать</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be published</source>
            <translation>Прежде чем опубликовать</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can be published again</source>
            <translation>Прежде чем опубликовать снова</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Before this can go to review</source>
            <translation>Прежде чем отправить на проверку</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Begun and not added: left out</source>
            <translation>Начато и не добавлено: не войдёт</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Bold</source>
            <translation>Полужирный</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Book or paper</source>
            <translation>Книга или статья</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Brief {0} as it was published on {1}, SHA-256 {2}…</source>
            <translation>Заключение {0}, как опубликовано {1}, SHA-256 {2}…</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Brief {0}, {1}</source>
            <translation>Заключение {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Brief {former} is superseded by brief {brief}.</source>
            <translation>Заключение {former} заменено заключением {brief}.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Brief {number}</source>
            <translation>Справка {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>Brief {n} of {number}, issued on {when}, supersedes it.</source>
            <translation>Его заменяет заключение {n} по делу {number}, выпущенное {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Briefs saved</source>
            <translation>Сохранено заключений</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>By claimant</source>
            <translation>По автору утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>C&amp;laim</source>
            <translation>&amp;Утверждение</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>C&amp;ommand palette…</source>
            <translation>Па&amp;литра команд…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/evidence/view/foot.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <location filename="../../desktop/fields.py" />
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Case file (*.json)</source>
            <translation>Файл дела (*.json)</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} is missing from the list</source>
            <translation>Дела {number} нет в списке</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} stands wrongly in the index of precedents</source>
            <translation>Дело {number} неверно стоит в указателе прежних проверок</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} stands wrongly in the list</source>
            <translation>Дело {number} неверно стоит в списке</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>Case {number} stands wrongly in the search index</source>
            <translation>Дело {number} неверно стоит в поисковом указателе</translation>
        </message>
        <message>
            <location filename="../../db/check/approvals.py" />
            <source>Case {number}: a correction was given up, and left something else than what was published</source>
            <translation>Дело {number}: от исправления отказались, и осталось не то, что было опубликовано</translation>
        </message>
        <message>
            <location filename="../../db/check/approvals.py" />
            <source>Case {number}: its approval is over another revision than the one it holds</source>
            <translation>Дело {number}: одобрена другая редакция, не та, что в нём</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/list_view.py" />
            <location filename="../../desktop/cases/view.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/shell/offers.py" />
            <source>Cases</source>
            <translation>Дела</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Cases and places found</source>
            <translation>Найденные дела и места</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found so far: %n</source>
            <translation>
                <numerusform>Пока найдено дел: %Ln</numerusform>
                <numerusform>Пока найдено дел: %Ln</numerusform>
                <numerusform>Пока найдено дел: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found so far: %n; more come as you scroll</source>
            <translation>
                <numerusform>Пока найдено дел: %Ln; при прокрутке будут ещё</numerusform>
                <numerusform>Пока найдено дел: %Ln; при прокрутке будут ещё</numerusform>
                <numerusform>Пока найдено дел: %Ln; при прокрутке будут ещё</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/search/view.py" />
            <source>Cases found: %n</source>
            <translation>
                <numerusform>Найдено дел: %Ln</numerusform>
                <numerusform>Найдено дел: %Ln</numerusform>
                <numerusform>Найдено дел: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Chan&amp;ge the approved case</source>
            <translation>&amp;Изменить одобренное дело</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Change how deep it goes</source>
            <translation>Изменить глубину</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/standing_view.py" />
            <source>Change it</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <location filename="../../desktop/people/password_view.py" />
            <source>Change password</source>
            <translation>Сменить пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/view/page.py" />
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Changes since brief {number}</source>
            <translation>Изменения со справки {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Changes since round {number}</source>
            <translation>Изменения с раунда {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Changes that you have not seen</source>
            <translation>Изменения, которых вы не видели</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Channel</source>
            <translation>Канал связи</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Check spelling</source>
            <translation>Проверять правописание</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Check spelling (no dictionary for this language)</source>
            <translation>Проверять правописание (для этого языка нет словаря)</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Checked &amp;before…</source>
            <translation>Проверялось &amp;раньше…</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/strip_view.py" />
            <location filename="../../desktop/precedents/view.py" />
            <source>Checked before</source>
            <translation>Проверялось раньше</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>Checked before? A claim made again needs no second case.</source>
            <translation>Уже проверялось? Повторённому утверждению второе дело не нужно.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Checked by the app</source>
            <translation>Проверено программой</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Checklist</source>
            <translation>Список проверок</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Checklist and policy</source>
            <translation>Проверки и правила</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Checklist before approving, one line each</source>
            <translation>Список проверок перед одобрением, по строке на каждую</translation>
        </message>
        <message>
            <location filename="../../desktop/printing.py" />
            <source>Chinese, Japanese and Korean are printed once the extra stet[cjk] is installed.</source>
            <translation>Китайский, японский и корейский печатаются, когда установлено дополнение stet[cjk].</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>Choose a logo</source>
            <translation>Выбрать логотип</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Choose a portrait of the claimant</source>
            <translation>Выберите портрет автора</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Choose a rating of this scale.</source>
            <translation>Выберите оценку этой шкалы.</translation>
        </message>
        <message>
            <location filename="../../db/actions/second.py" />
            <location filename="../../db/rules/content_gates.py" />
            <source>Choose a rating.</source>
            <translation>Выберите оценку.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Choose a verdict scale</source>
            <translation>Выбрать шкалу вердиктов</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Choose all</source>
            <translation>Выбрать все</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Choose another password than the one you were given.</source>
            <translation>Выберите другой пароль, не тот, что вам дали.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Choose another verdict, or say anew how deep the correction goes.</source>
            <translation>Выберите другой вердикт или заново укажите глубину исправления.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Choose how deep the correction goes</source>
            <translation>Выберите, насколько глубоко исправление</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Choose how deep the correction goes.</source>
            <translation>Выберите, насколько глубоко исправление.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/messages.py" />
            <source>Choose your own…</source>
            <translation>Выбрать свой…</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <location filename="../../desktop/people/logo_view.py" />
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Citation key</source>
            <translation>Ключ ссылки</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Citations in the text read [@key]</source>
            <translation>Ссылки в тексте выглядят как [@key]</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Cite evidence</source>
            <translation>Сослаться на доказательство</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Cite it in the analysis, or mark it unused.</source>
            <translation>Сошлитесь на него в анализе или отметьте как неиспользуемое.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>Claim</source>
            <translation>Утверждение</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Claim is quoted word for word</source>
            <translation>Утверждение приведено слово в слово</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>Claimant</source>
            <translation>Автор утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Claimant is a</source>
            <translation>Автор — это</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Claimant was asked for comment</source>
            <translation>Автора утверждения спросили о комментарии</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Claims checked before</source>
            <translation>Проверенное раньше</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/shell/messages.py" />
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Close (Escape)</source>
            <translation>Закрыть (Escape)</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <source>Close the preview</source>
            <translation>Закрыть предпросмотр</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Co&amp;mments</source>
            <translation>Ко&amp;мментарии</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Command palette</source>
            <translation>Палитра команд</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <location filename="../../desktop/comments/view/page.py" />
            <location filename="../../desktop/comments/view/panel.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Comment</source>
            <translation>Комментировать</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>Comment</source>
            <comment>a remark</comment>
            <translation>Комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>Comment on the case instead</source>
            <translation>Комментировать дело в целом</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Comment on this item</source>
            <translation>Комментировать</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/panel.py" />
            <location filename="../../desktop/review/view/view.py" />
            <source>Comment on what is selected</source>
            <translation>Комментарий к выделенному</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <location filename="../../desktop/comments/view/panel.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/view/parts.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Comments</source>
            <translation>Комментарии</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Comments without an answer: {count}</source>
            <translation>Комментариев без ответа: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Comments, still open</source>
            <translation>Комментарии, ещё открытые</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Compare the chosen moment with the case as it is now; choose two lines with Ctrl to compare them</source>
            <translation>Сравнить выбранный момент с делом, каково оно сейчас; чтобы сравнить две строки, выберите их с Ctrl</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Compare the two chosen moments</source>
            <translation>Сравнить два выбранных момента</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/conformance.py" />
            <source>Conformance was not checked: the package page-validation is not there for this system.</source>
            <translation>Соответствие стандартам не проверено: пакета page-validation нет для этой системы.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/evidence/words.py" />
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Contrast</source>
            <translation>Контраст</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/looks.py" />
            <source>Contrast as the s&amp;ystem</source>
            <translation>&amp;Контраст как в системе</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Copy citation</source>
            <translation>Копировать ссылку</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>Copying: %1 of %2</source>
            <translation>Копируется: %1 из %2</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Correct something, or give the correction up.</source>
            <translation>Исправьте что-нибудь или откажитесь от исправления.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Correct the citation, or add the evidence.</source>
            <translation>Исправьте ссылку или добавьте доказательство.</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Correcting</source>
            <translation>Исправляется</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Correcting · {tier}: {reason} ({name})</source>
            <translation>Исправляется · {tier}: {reason} ({name})</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Correction policy</source>
            <translation>Правила исправлений</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Corrections and withdrawals</source>
            <translation>Исправления и отзывы</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Corrections re&amp;gister…</source>
            <translation>Реестр испра&amp;влений…</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>Create case</source>
            <translation>Создать дело</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Credibility of the information</source>
            <translation>Достоверность сведений</translation>
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
            <translation>Тёмное</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Data</source>
            <translation>Данные</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Database: {line}</source>
            <translation>База данных: {line}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Date of appearance {number}</source>
            <translation>Дата появления {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Decide</source>
            <translation>Принять</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Decided.</source>
            <translation>Принято.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Decision note</source>
            <translation>Примечание к решению</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Decision note (needed to return, kept in the history)</source>
            <translation>Примечание (нужно для возврата)</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Depth</source>
            <translation>Глубина</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Desk (*.stet)</source>
            <translation>База (*.stet)</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Desk: its id, its name or the time when it was made is altered</source>
            <translation>База: изменены её идентификатор, имя или время создания</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Desk: its schema_version is altered</source>
            <translation>База: изменено schema_version</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Discard</source>
            <translation>Отбросить</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>Discard this request?</source>
            <translation>Отбросить этот запрос?</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/notice_view.py" />
            <source>Drawing the pages…</source>
            <translation>Страницы готовятся…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Drop or paste files and pictures here, or attach them.</source>
            <translation>Перетащите или вставьте сюда файлы и изображения либо приложите их.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dropping.py" />
            <source>Drop to add as evidence</source>
            <translation>Отпустите, чтобы добавить в доказательства</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dropping.py" />
            <source>Drop to take in the case</source>
            <translation>Отпустите, чтобы принять дело</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>E-mail reply</source>
            <translation>Ответ по почте</translation>
        </message>
        <message>
            <location filename="../../desktop/people/words.py" />
            <location filename="../../desktop/shell/status.py" />
            <source>Editor</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Editor and supervisor names</source>
            <translation>Имена сотрудников</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Edit…</source>
            <translation>Править…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/shortcuts.py" />
            <source>Elsewhere</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Emphasis and links</source>
            <translation>Выделения и ссылки</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Emphasis or links changed</source>
            <translation>Изменены выделения или ссылки</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Enter run</source>
            <translation>Enter выполнить</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Enter the answer, or wait until the deadline has passed.</source>
            <translation>Внесите ответ или дождитесь конца срока.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Erase</source>
            <translation>Стереть</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <location filename="../../desktop/erasing/view/dialog.py" />
            <source>Erase for good</source>
            <translation>Стереть навсегда</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <location filename="../../desktop/history/view.py" />
            <source>Erase for good…</source>
            <translation>Стереть навсегда…</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Erased</source>
            <translation>Стёртое</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Esc close</source>
            <translation>Esc закрыть</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>Event {seq}: it is missing, but values of it are there</source>
            <translation>Событие {seq}: его нет, а его значения есть</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>Event {seq}: its time, {at}, lies before the time of the event before it, {before}: a clock was set back</source>
            <translation>Событие {seq}: его время, {at}, раньше времени предыдущего события, {before}: часы переводили назад</translation>
        </message>
        <message>
            <location filename="../../db/check/erased.py" />
            <source>Event {seq}: {field} of {kind} {id} is missing and was never erased</source>
            <translation>Событие {seq}: {field} у {kind} {id} отсутствует, хотя его не стирали</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>Event {seq}: {finding}</source>
            <translation>Событие {seq}: {finding}</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Every citation leads to evidence</source>
            <translation>Каждая ссылка ведёт к доказательству</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Every comment has an answer</source>
            <translation>На каждый комментарий есть ответ</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Every file is as it was when it was kept</source>
            <translation>Каждый файл такой, каким был при сохранении</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Every page says that it is a draft.</source>
            <translation>На каждой странице сказано, что это черновик.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Every page says that it is not published.</source>
            <translation>На каждой странице сказано, что это не опубликовано.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Every page says that the check is withdrawn.</source>
            <translation>На каждой странице сказано, что проверка отозвана.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Every place that holds the words is listed, those of the past too.</source>
            <translation>Перечисляется каждое место с этими словами, и прежние тоже.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Every state</source>
            <translation>Все состояния</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/history/bar_view.py" />
            <source>Everybody</source>
            <translation>Все люди</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>Everything as it was after this change</source>
            <translation>Всё, как было после этой правки</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>Everything is where it was left, also what is half written. Your password brings it back; if somebody else signs in, it waits for you.</source>
            <translation>Всё осталось на месте, и недописанное тоже. Ваш пароль всё вернёт; если войдёт другой, оно подождёт вас.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Evi&amp;dence</source>
            <translation>До&amp;казательства</translation>
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
            <translation>Доказательства</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/editing.py" />
            <source>Evidence %1</source>
            <translation>Доказательство %1</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/twin.py" />
            <source>Evidence %1 has the same address.</source>
            <translation>Тот же адрес у доказательства %1.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>Evidence %1 holds the same file.</source>
            <translation>Тот же файл есть у доказательства %1.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Evidence %1 removed: %2</source>
            <translation>Доказательство %1 удалено: %2</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>Evidence %1 repeats %2</source>
            <translation>Доказательство %1 повторяет %2</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/offers.py" />
            <source>Evidence in this case</source>
            <translation>Доказательства этого дела</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Evidence list</source>
            <translation>Список доказательств</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/picker.py" />
            <source>Evidence to cite</source>
            <translation>Доказательства для ссылки</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Evidence {number}</source>
            <translation>Доказательство {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Evidence {number}, {stance}, {kind}: {title}</source>
            <translation>Доказательство {number}, {stance}, {kind}: {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Exception on origins</source>
            <translation>Исключение о первоисточниках</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>Exception: {why}</source>
            <translation>Исключение: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Explore the sample desk</source>
            <translation>Посмотреть учебную базу</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Export the case</source>
            <translation>Экспорт дела</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/parts.py" />
            <source>F7 / Shift+F7  next, previous change</source>
            <translation>F7 / Shift+F7  следующее, предыдущее изменение</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>File kept</source>
            <translation>Файл сохранён</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>File missing or altered</source>
            <translation>Файл пропал или изменён</translation>
        </message>
        <message>
            <location filename="../../desktop/search/words.py" />
            <source>File of evidence {number}</source>
            <translation>Файл доказательства {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>File shown</source>
            <translation>Показанный файл</translation>
        </message>
        <message>
            <location filename="../../db/check/files.py" />
            <source>File {name} ({sha256}) is missing or altered</source>
            <translation>Файл {name} ({sha256}) пропал или изменён</translation>
        </message>
        <message>
            <location filename="../../db/check/files.py" />
            <source>File {name} ({sha256}) was erased, and its bytes are still there</source>
            <translation>Файл {name} ({sha256}) стёрт, но его байты ещё на месте</translation>
        </message>
        <message>
            <location filename="../../db/check/files.py" />
            <source>File {name} in evidence/ belongs to nothing on the desk: an act that was cut short left it</source>
            <translation>Файл {name} в evidence/ ни к чему на столе не относится: его оставило прерванное действие</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/attachments.py" />
            <source>Files kept with it</source>
            <translation>Сохранённые с ним файлы</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Files that still hold it</source>
            <translation>Файлы, где это ещё есть</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Fill in what is missing.</source>
            <translation>Заполните недостающее.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>Find &amp;next</source>
            <translation>Найти &amp;далее</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>Find &amp;previous</source>
            <translation>Найти &amp;ранее</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Find an action, evidence or a case</source>
            <translation>Найти действие, доказательство или дело</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/sheet.py" />
            <source>Find and r&amp;eplace…</source>
            <translation>Найти и &amp;заменить…</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Find and replace</source>
            <translation>Найти и заменить</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Find in the analysis</source>
            <translation>Найти в анализе</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>First &amp;password</source>
            <translation>Первый &amp;пароль</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>First choose a password that only you know.</source>
            <translation>Сначала выберите пароль, известный только вам.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>First page of %1</source>
            <translation>Первая страница: %1</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>First-hand source</source>
            <translation>Из первых рук</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Fit a whole page</source>
            <translation>Страница целиком</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Fit the width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Folder for the briefs</source>
            <translation>Папка для заключений</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Folder…</source>
            <translation>Папка…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/notices.py" />
            <source>Fonts: {name}</source>
            <translation>Шрифты: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>For readers</source>
            <translation>Для читателей</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>For somebody who lost their password</source>
            <translation>Для того, кто забыл пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>For the desk, with all it knows</source>
            <translation>Для редакции, со всем, что известно</translation>
        </message>
        <message>
            <location filename="../../desktop/history/compare_view.py" />
            <source>From {older} to {newer}</source>
            <translation>От {older} до {newer}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Full s&amp;creen</source>
            <translation>Во весь &amp;экран</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>Give the key</source>
            <translation>Выдать ключ</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Give the reason in one line.</source>
            <translation>Обоснуйте одной строкой.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>Give this verdict</source>
            <translation>Дать этот вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Give up the correction</source>
            <translation>Отказаться от исправления</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Give up the correction?</source>
            <translation>Отказаться от исправления?</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>Give {name} a new key?</source>
            <translation>Выдать новый ключ: {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Given up</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Giving up a correction brings back what was published, and does nothing else.</source>
            <translation>Отказ от исправления возвращает опубликованное и больше ничего не делает.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Go to where it is cited</source>
            <translation>Перейти к месту ссылки</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <source>Grade</source>
            <translation>Оценка источника</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Hand the correction in?</source>
            <translation>Сдать исправление?</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Heading</source>
            <translation>Заголовок раздела</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/secret.py" />
            <source>Hide the password</source>
            <translation>Скрыть пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Hide what is met</source>
            <translation>Скрыть выполненное</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>High</source>
            <translation>Высокий</translation>
        </message>
        <message>
            <location filename="../../desktop/history/view.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>How deep</source>
            <translation>Насколько глубоко</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>How deep does the correction go?</source>
            <translation>Насколько глубоко исправление?</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>How far the source can be relied on, whatever it says</source>
            <translation>Насколько можно полагаться на источник, что бы он ни говорил</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>How likely this information is, whoever says it</source>
            <translation>Насколько вероятны эти сведения, кто бы их ни сообщил</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>How much of the file is copied</source>
            <translation>Сколько файла скопировано</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>How the two verdicts are settled</source>
            <translation>Как улажены два вердикта</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>How the two verdicts are settled, and why</source>
            <translation>Как улажены два вердикта и почему</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>How to look at the changes</source>
            <translation>Как смотреть изменения</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>How two verdicts are settled</source>
            <translation>Как улажены два вердикта</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/notices.py" />
            <source>Icons: {name}</source>
            <translation>Значки: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Identity</source>
            <translation>Адрес для опознания</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <source>In a window of its own</source>
            <translation>В отдельном окне</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Include</source>
            <translation>Включить</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Independent origins a verdict needs</source>
            <translation>Сколько независимых первоисточников нужно вердикту</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <location filename="../../desktop/review/standing.py" />
            <source>Independent origins: {found}, asked for: {wanted}</source>
            <translation>Независимых первоисточников: {found}, требуется: {wanted}</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Index {index} is not as it was made</source>
            <translation>Индекс {index} не такой, каким был создан</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Information credibility</source>
            <translation>Достоверность сведений</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Information {figure}: {words}</source>
            <translation>Сведения {figure}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Inline</source>
            <translation>В одном тексте</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Interview</source>
            <translation>Интервью</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/documents.py" />
            <source>It asks for a password, so it cannot be read here. Its bytes are kept.</source>
            <translation>Он требует пароль, прочесть его здесь нельзя. Байты сохранены.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>It could not be found out what is called that.</source>
            <translation>Не удалось узнать, есть ли что-то с таким названием.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/intake.py" />
            <source>It could not be read.</source>
            <translation>Прочесть не удалось.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/pictures.py" />
            <source>It is damaged or cut short, so only its bytes are kept.</source>
            <translation>Он повреждён или обрезан; сохранены только байты.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/documents.py" />
            <source>It is damaged or no PDF, so only its bytes are kept.</source>
            <translation>Он повреждён или это не PDF; сохранены только байты.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>It is erased: %n act(s) in the history.</source>
            <translation>
                <numerusform>Стёрто: %Ln действие в истории.</numerusform>
                <numerusform>Стёрто: %Ln действия в истории.</numerusform>
                <numerusform>Стёрто: %Ln действий в истории.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>It is kept on this computer, for this desk.</source>
            <translation>Он хранится на этом компьютере, для этой базы.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>It prints no head of the journal.</source>
            <translation>Вершины журнала в ней не напечатано.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/contents/pictures.py" />
            <source>It says that it measures {width} by {height} pixels: too large to be drawn. Its bytes are kept.</source>
            <translation>Заявленный размер {width} на {height} пикселей: слишком велик, чтобы показать. Байты сохранены.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>It was not added.</source>
            <translation>Не добавлено.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/keeping.py" />
            <source>It was not kept.</source>
            <translation>Не сохранено.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Italic</source>
            <translation>Курсив</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Judge the two apart: a good source may pass on a wrong report.</source>
            <translation>Оценивайте их порознь: хороший источник может передать неверные сведения.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Keep editing</source>
            <translation>Продолжить правку</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Keep it elsewhere…</source>
            <translation>Сохранить в другом месте…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Keep still: nothing moves by itself</source>
            <translation>Без движения: ничего не движется само</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Keep the report in</source>
            <translation>Сохранить отчёт в</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Keep the words in</source>
            <translation>Сохранить текст в</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Keep them elsewhere…</source>
            <translation>Сохранить в другом месте…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/shortcuts.py" />
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Kind of act</source>
            <translation>Вид действия</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/shell/dialogs.py" />
            <location filename="../../desktop/shell/preferences/speech.py" />
            <location filename="../../desktop/widgets/languages.py" />
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Language code, such as en, ar or pt-BR</source>
            <translation>Код языка, например en, ar или pt-BR</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Language of new cases, such as en or ar</source>
            <translation>Язык новых дел, например en или ar</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Language of the case</source>
            <translation>Язык дела</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Lar&amp;ger text</source>
            <translation>Текст круп&amp;нее</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>Last backup from this computer: {when}.</source>
            <translation>Последняя копия с этого компьютера: {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Layout</source>
            <translation>Вёрстка</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <source>Leads, telephone numbers, doubts: not printed.</source>
            <translation>Зацепки, телефоны, сомнения: не печатаются.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/proofing.py" />
            <source>Learn “{word}”</source>
            <translation>Запомнить «{word}»</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Leave for now</source>
            <translation>Пока выйти</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Leave the review (Esc)</source>
            <translation>Выйти из рассмотрения (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <source>Leave this file out</source>
            <translation>Не брать этот файл</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Leave without them</source>
            <translation>Уйти без неё</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Left open all the same</source>
            <translation>Оставлено открытым</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Less about the claim</source>
            <translation>Меньше об утверждении</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/proofing.py" />
            <source>Let it pass until the window closes</source>
            <translation>Пропускать, пока окно открыто</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let leave</source>
            <translation>Отпустить</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let leave…</source>
            <translation>Отпустить…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Let {name} leave?</source>
            <translation>Отпустить: {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Line of the checklist</source>
            <translation>Строка списка проверок</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Link</source>
            <translation>Ссылка</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>List what is met</source>
            <translation>Показать выполненное</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Logo, as a brief prints it</source>
            <translation>Логотип, как его печатать в заключении</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>Longest unchanged first</source>
            <translation>Сначала давно не менявшиеся</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Look</source>
            <translation>Вид</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Looked at and left out: it need not be cited</source>
            <translation>Изучено и отложено: ссылка не нужна</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>Looking into kept files: {done} of {total}…</source>
            <translation>Просматриваются хранимые файлы: {done} из {total}…</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Looking through the desk…</source>
            <translation>Просматриваю базу…</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Make editor</source>
            <translation>Сделать редактором</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Make supervisor</source>
            <translation>Сделать выпускающим</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <source>Make the key your own</source>
            <translation>Сделайте ключ своим</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Making the desk…</source>
            <translation>Создаётся база…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Making your key…</source>
            <translation>Создаётся ваш ключ…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Map</source>
            <translation>Карта</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Mark this change as &amp;seen, or not</source>
            <translation>&amp;Отметить изменение просмотренным или снять отметку</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <source>Medium</source>
            <translation>Канал</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Mine %n</source>
            <translation>
                <numerusform>Мои %Ln</numerusform>
                <numerusform>Мои %Ln</numerusform>
                <numerusform>Мои %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Minutes without a key before the window locks</source>
            <translation>Минут без нажатий до блокировки окна</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Missing or altered since it was kept: {files}</source>
            <translation>Пропали или изменились после сохранения: {files}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/card.py" />
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>More about the claim</source>
            <translation>Больше об утверждении</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>More steps</source>
            <translation>Другие шаги</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>More than one person here is called {name}; give the id.</source>
            <translation>Здесь не один человек по имени {name}; укажите идентификатор.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Move down</source>
            <translation>Передвинуть ниже</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Move up</source>
            <translation>Передвинуть выше</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Moved</source>
            <translation>Перемещено</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/shell/versions.py" />
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>Name it</source>
            <translation>Назвать</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Name of a version</source>
            <translation>Имя версии</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Name of the desk</source>
            <translation>Имя базы</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Name this &amp;version…</source>
            <translation>Назвать эту &amp;версию…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>Name this version</source>
            <translation>Назвать эту версию</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Neither cited nor marked unused: {items}</source>
            <translation>Нет ни ссылки, ни отметки «не используется»: {items}</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <location filename="../../desktop/cases/view.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>New case</source>
            <translation>Новое дело</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>New comment</source>
            <translation>Новый комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>New desk</source>
            <translation>Новая база</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>New desk…</source>
            <translation>Новая база…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>New evidence</source>
            <translation>Новое доказательство</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>New key…</source>
            <translation>Новый ключ…</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>New password for {name}: </source>
            <translation>Новый пароль для {name}: </translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>New reply request</source>
            <translation>Новый запрос на ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>New request</source>
            <translation>Новый запрос</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>Newest change first</source>
            <translation>Сначала недавно изменённые</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>Newest number first</source>
            <translation>Сначала новые номера</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>News report</source>
            <translation>Новость</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Newsroom</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Next &amp;change</source>
            <translation>Следующее &amp;изменение</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Next &amp;problem</source>
            <translation>Следующая &amp;помеха</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Next change (F7)</source>
            <translation>Следующее изменение (F7)</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Next match (F3)</source>
            <translation>Следующее совпадение (F3)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>No ClaimReview is enclosed.</source>
            <translation>ClaimReview не вложен.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No archived copy</source>
            <translation>Нет архивной копии</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>No backup lies in the desk's folder.</source>
            <translation>В папке стола нет резервных копий.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>No brief of {number} was issued.</source>
            <translation>По делу {number} заключений не выпускалось.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>No case here answers to that.</source>
            <translation>Таких дел нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>No case holds all of these words.</source>
            <translation>Нет дела со всеми этими словами.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/middle.py" />
            <source>No case is open. Choose one from the list, or begin a new one.</source>
            <translation>Дело не открыто. Выберите его в списке или начните новое.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>No cases yet.</source>
            <translation>Дел пока нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>No change</source>
            <translation>Без изменений</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No comment is open</source>
            <translation>Открытых комментариев нет</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <source>No comments yet.</source>
            <translation>Комментариев пока нет.</translation>
        </message>
        <message>
            <location filename="../../db/actions/corrections.py" />
            <source>No correction is under way.</source>
            <translation>Исправление не идёт.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No date</source>
            <translation>Нет даты</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>No desk is open, so nobody can sign in.</source>
            <translation>База не открыта, войти нельзя.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>No evidence has the key {keys}</source>
            <translation>Нет доказательства с ключом {keys}</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/model.py" />
            <source>No evidence has the key {key}</source>
            <translation>Нет доказательства с ключом {key}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>No evidence yet. Drop a file or an address here, or begin an item.</source>
            <translation>Доказательств пока нет. Перетащите сюда файл или адрес либо начните запись.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/printing.py" />
            <source>No font prints %n characters of this brief, so it names them: {names}.</source>
            <translation>
                <numerusform>%Ln символа этого заключения нет ни в одном шрифте, он назван по имени: {names}.</numerusform>
                <numerusform>%Ln символов этого заключения нет ни в одном шрифте, они названы по имени: {names}.</numerusform>
                <numerusform>%Ln символов этого заключения нет ни в одном шрифте, они названы по имени: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>No later brief supersedes it.</source>
            <translation>Более позднего заключения взамен него нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>No later brief supersedes it; a correction is under way.</source>
            <translation>Более позднего заключения взамен него нет; готовится исправление.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>No place holds these words.</source>
            <translation>Таких слов нигде нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>No publisher</source>
            <translation>Нет издателя</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>No record is enclosed: the words on the page stand alone.</source>
            <translation>Запись не вложена: слова на странице ничем не подкреплены.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No reply is being waited for</source>
            <translation>Ответов ждать не нужно</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>No second verdict is given</source>
            <translation>Второго вердикта нет</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/proofing.py" />
            <source>No suggestions</source>
            <translation>Нет вариантов</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>No verdict</source>
            <translation>Нет вердикта</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>No verdict is chosen</source>
            <translation>Вердикт не выбран</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>No&amp;tes</source>
            <translation>&amp;Заметки</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>Nobody approved this record.</source>
            <translation>Эту запись никто не одобрял.</translation>
        </message>
        <message>
            <location filename="../../db/rules/workflow.py" />
            <source>Nobody approves what they wrote; another supervisor must decide.</source>
            <translation>Никто не одобряет написанное им самим; решать должен другой выпускающий.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/health.py" />
            <source>Nobody could look whether this desk is damaged. Close it, and check it with “main.py check”.</source>
            <translation>Не удалось проверить, не повреждена ли база. Закройте её и проверьте командой «main.py check».</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>Nobody hands a key out to themselves.</source>
            <translation>Никто не выдаёт ключ самому себе.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Nobody here is called {name}; there are: {names}.</source>
            <translation>Здесь нет никого по имени {name}; есть: {names}.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>Nobody signs for somebody else.</source>
            <translation>Никто не подписывает за другого.</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Nobody was asked yet. Who is named should have a chance to answer.</source>
            <translation>Пока никого не спросили. У тех, кто назван, должна быть возможность ответить.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <location filename="../../desktop/review/view/parts.py" />
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <location filename="../../desktop/people/logo_view.py" />
            <source>None yet</source>
            <translation>Пока нет</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>Not cited</source>
            <translation>Нет ссылок</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Not cited yet</source>
            <translation>Пока без ссылок</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Not everything is on the desk</source>
            <translation>Не всё попало в базу</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Not judged</source>
            <translation>Не оценено</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>Not looked into, for no words can be read in them or in parts of them: {names}.</source>
            <translation>Не просмотрены, потому что в них или в их частях нельзя прочесть слова: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>Not pasted: there are no words in it that can be taken.</source>
            <translation>Не вставлено: в этом нет слов, которые можно взять.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>Not pasted: this text has a word of more than {most} characters. Keep it as a file with the evidence.</source>
            <translation>Не вставлено: в тексте есть слово длиннее {most} знаков. Сохраните его файлом у доказательства.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>Not pasted: this text has {length} characters. At most {most} can be pasted at once, {block} in one paragraph. Keep it as a file with the evidence.</source>
            <translation>Не вставлено: в тексте {length} знаков. За раз можно вставить не больше {most}, в одном абзаце — {block}. Сохраните его файлом у доказательства.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/status.py" />
            <source>Not saved: %n fields</source>
            <translation>
                <numerusform>Не сохранено: %Ln поле</numerusform>
                <numerusform>Не сохранено: %Ln поля</numerusform>
                <numerusform>Не сохранено: %Ln полей</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Not saved: 1 field</source>
            <translation>Не сохранено: 1 поле</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/model.py" />
            <source>Not saved: {reason}</source>
            <translation>Не сохранено: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Not seen last time</source>
            <translation>Не просмотрено в прошлый раз</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <location filename="../../desktop/fields.py" />
            <source>Not used</source>
            <translation>Не используется</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Not used in the text</source>
            <translation>Не используется в тексте</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Not yet: {gates}.</source>
            <translation>Ещё рано: {gates}.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Note to the editor</source>
            <translation>Примечание редактору</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Note: not printed, but in the record inside the brief</source>
            <translation>Заметка: не печатается, но есть в записи внутри заключения</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/notes_view.py" />
            <source>Notes stay on this desk. They are never part of a brief.</source>
            <translation>Заметки остаются в базе. В заключение они не попадают.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Nothing</source>
            <translation>Ничего</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/view.py" />
            <source>Nothing changed since the last decision.</source>
            <translation>С последнего решения ничего не изменилось.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>Nothing here is called that.</source>
            <translation>Здесь ничего такого нет.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Nothing is other than what was published</source>
            <translation>Ничто не отличается от опубликованного</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <source>Nothing like this was checked before.</source>
            <translation>Ничего похожего раньше не проверяли.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problems.py" />
            <source>Nothing stands in the way of the next step.</source>
            <translation>Следующему шагу ничто не мешает.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/compare_view.py" />
            <source>Nothing that readers see differs.</source>
            <translation>Для читателей ничего не изменилось.</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Nothing that this desk published was corrected or withdrawn so far.</source>
            <translation>Из опубликованного в этой базе пока ничего не исправлено и не отозвано.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Nothing: an origin of its own</source>
            <translation>Ничего: самостоятельный первоисточник</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Notice to readers</source>
            <translation>Уведомление читателям</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Notice to readers, printed on every page</source>
            <translation>Сообщение читателям, печатается на каждой странице</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a heading</source>
            <translation>Теперь заголовок</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a list item</source>
            <translation>Теперь пункт списка</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a paragraph</source>
            <translation>Теперь абзац</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Now a quotation</source>
            <translation>Теперь цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/order_note.py" />
            <source>Numbers follow the text, cards do not</source>
            <translation>Номера — по тексту</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Official statement</source>
            <translation>Официальное заявление</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On "{field}"</source>
            <translation>К «{field}»</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a heading</source>
            <translation>К заголовку раздела</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a list item</source>
            <translation>К пункту списка</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a paragraph</source>
            <translation>К абзацу</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a part of the analysis that was removed</source>
            <translation>К удалённой части анализа</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On a quotation</source>
            <translation>К цитате</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence that was removed</source>
            <translation>К удалённому доказательству</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence {number}</source>
            <translation>К доказательству {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On evidence {number}, {field}</source>
            <translation>К доказательству {number}, {field}</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the address of the claim</source>
            <translation>К адресу утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the case</source>
            <translation>К делу</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the claimant</source>
            <translation>К автору утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the claimant's role</source>
            <translation>К должности автора</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the date of the claim</source>
            <translation>К дате утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the notes</source>
            <translation>К заметкам</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the one-line reason</source>
            <translation>К обоснованию</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the place of the claim</source>
            <translation>К месту утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the title</source>
            <translation>К заголовку</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the topics</source>
            <translation>К темам</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the verdict</source>
            <translation>К вердикту</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>On the words</source>
            <translation>К словам</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On the words checked</source>
            <translation>К проверяемым словам</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On where it was said</source>
            <translation>К каналу</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>On where the claim appeared</source>
            <translation>К местам появления</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/verdict/view/reason.py" />
            <source>One-line reason</source>
            <translation>Обоснование одной строкой</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <location filename="../../db/guard/contents.py" />
            <location filename="../../db/guard/ledger.py" />
            <location filename="../../db/guard/persons.py" />
            <location filename="../../db/guard/steps.py" />
            <source>Only a supervisor can do this.</source>
            <translation>Это может сделать только выпускающий.</translation>
        </message>
        <message>
            <location filename="../../db/actions/restoring.py" />
            <source>Only what readers see can be put back; steps are answered by other steps.</source>
            <translation>Вернуть можно только то, что видят читатели; на шаги отвечают другими шагами.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>Only {done} of {total} kept files were looked into.</source>
            <translation>Просмотрено хранимых файлов: только {done} из {total}.</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Open</source>
            <translation>Открыт</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Open a correction?</source>
            <translation>Открыть исправление?</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Open a desk</source>
            <translation>Открыть базу</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>Open a desk, or run a command: {names}.</source>
            <translation>Откройте базу или выполните команду: {names}.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/list_view.py" />
            <source>Open case</source>
            <translation>Открыть дело</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Open comments: {count}</source>
            <translation>Открытых комментариев: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Open the address</source>
            <translation>Открыть адрес</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>Open the archived copy</source>
            <translation>Открыть архивную копию</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Open, and not named: {items}.</source>
            <translation>Открыто и не названо: {items}.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside.py" />
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Open…</source>
            <translation>Открыть…</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/options_view.py" />
            <source>Options</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Origin</source>
            <translation>Первоисточник</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/standing.py" />
            <source>Origins</source>
            <translation>Первоисточники</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>Other desk…</source>
            <translation>Другая база…</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Overdue</source>
            <translation>Срок прошёл</translation>
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
            <translation>ОТЧЁТ О НЕПОЛАДКЕ STET</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/thumbnails.py" />
            <source>Page {number} of {count}</source>
            <translation>Страница {number} из {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/pages_view.py" />
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/dialog.py" />
            <source>Pages of the settings</source>
            <translation>Страницы настроек</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/preview/options_view.py" />
            <source>Paper</source>
            <translation>Бумага</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Part of it waits here for you: the next time it is in its place again.</source>
            <translation>Часть этого ждёт вас здесь: в следующий раз она снова будет на своём месте.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Part of the case</source>
            <translation>Часть дела</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/parts.py" />
            <source>Parts</source>
            <translation>Части</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>Parts and their licences</source>
            <translation>Составные части и их лицензии</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Password of each: {password}</source>
            <translation>Пароль каждого: {password}</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>Password of {name}: </source>
            <translation>Пароль для {name}: </translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/intake.py" />
            <source>Pasted picture</source>
            <translation>Вставленное изображение</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <location filename="../../desktop/shell/dialogs.py" />
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>People and p&amp;olicy…</source>
            <translation>&amp;Люди и правила…</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/shell/erasing.py" />
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>Persons: {names}</source>
            <translation>Люди: {names}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Photograph</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
            <translation>Изображения (*.png *.jpg *.jpeg *.webp *.gif)</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Изображения (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Places that hold it</source>
            <translation>Места, где это есть</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Policy</source>
            <translation>Правила</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <location filename="../../desktop/fields.py" />
            <source>Portrait</source>
            <translation>Портрет</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Portrait of the claimant</source>
            <translation>Портрет автора</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Pre&amp;vious change</source>
            <translation>Пр&amp;едыдущее изменение</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Press release</source>
            <translation>Пресс-релиз</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Press release, speech, post …</source>
            <translation>Пресс-релиз, речь, пост…</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/view.py" />
            <location filename="../../desktop/workflow/view.py" />
            <source>Preview</source>
            <translation>Предпросмотр</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>Preview (Ctrl+Alt+P)</source>
            <translation>Предпросмотр (Ctrl+Alt+P)</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Previous change (Shift+F7)</source>
            <translation>Предыдущее изменение (Shift+F7)</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Previous match (Shift+F3)</source>
            <translation>Предыдущее совпадение (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/fields.py" />
            <source>Primary</source>
            <translation>Из первых рук</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Printed brief</source>
            <translation>Справка</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/view.py" />
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Public note</source>
            <translation>Публичное примечание</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Public note, printed in the brief</source>
            <translation>Публичное примечание, печатается в заключении</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish correction</source>
            <translation>Опубликовать исправление</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish the brief?</source>
            <translation>Опубликовать заключение?</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Publish the corrected brief?</source>
            <translation>Опубликовать исправленное заключение?</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Published</source>
            <comment>when an item was</comment>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Publisher</source>
            <translation>Издатель</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Publisher of appearance {number}</source>
            <translation>Издатель появления {number}</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Publisher or date is missing: {items}</source>
            <translation>Нет издателя или даты: {items}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Put back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Put back what stood there</source>
            <translation>Вернуть то, что здесь стояло</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Put to</source>
            <translation>Кому</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>PySide6 is not installed; see README.md for the one command that does it.</source>
            <translation>PySide6 не установлен; команда для этого есть в README.md.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Quotation</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Quote, word for word</source>
            <translation>Цитата, слово в слово</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Read</source>
            <comment>a part, by now</comment>
            <translation>Прочитано</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Read-only · comparing {name} ({at}) with {than} ({then})</source>
            <translation>Только чтение · {name} ({at}) в сравнении с {than} ({then})</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Read-only · {name} ({at}), nothing to compare with</source>
            <translation>Только чтение · {name} ({at}), сравнивать не с чем</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Readers are told. A correction of the verdict goes through review like a first check; another supervisor publishes any other at once.</source>
            <translation>Это узнают читатели. Исправление вердикта проходит проверку, как и первая; любое другое сразу публикует другой руководитель.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Reason</source>
            <translation>Обоснование</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_view.py" />
            <source>Reason, kept in the history</source>
            <translation>Причина, остаётся в истории</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>Recent desks</source>
            <translation>Недавние базы</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Refutes</source>
            <translation>Опровергает</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Reliability of the source</source>
            <translation>Надёжность источника</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Remove request</source>
            <translation>Удалить запрос</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>Remove the logo</source>
            <translation>Убрать логотип</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/portrait.py" />
            <source>Remove the portrait</source>
            <translation>Удалить портрет</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Remove these files</source>
            <translation>Удалить эти файлы</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Remove this appearance</source>
            <translation>Удалить это появление</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Reopen</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Repeats</source>
            <translation>Повторяет</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Repeats %1: %2</source>
            <translation>Повторяет %1: %2</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Replace all</source>
            <translation>Заменить все</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Replace by</source>
            <translation>Заменить на</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/words.py" />
            <location filename="../../desktop/shell/middle.py" />
            <source>Replies</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Reply</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/model.py" />
            <source>Reply of {name}</source>
            <translation>Ответ: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>Reply request</source>
            <translation>Запрос ответа</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Reply requests</source>
            <translation>Запросы на ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Report a problem</source>
            <translation>Сообщить о неполадке</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/page.py" />
            <source>Request to %1 removed</source>
            <translation>Запрос удалён: %1</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Resolve</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Resolve what is settled, or return the case.</source>
            <translation>Закройте решённое или верните дело.</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/fields.py" />
            <source>Resolved</source>
            <translation>Закрыт</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Return to draft</source>
            <translation>Вернуть в черновики</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>Return to editor</source>
            <translation>Вернуть редактору</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Return to the correction</source>
            <translation>Вернуть к исправлению</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Return to the editor?</source>
            <translation>Вернуть редактору?</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>Returned</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>Returned by {name}: {note}</source>
            <translation>Возвращено ({name}): {note}</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/review/view/view.py" />
            <location filename="../../desktop/workflow/view.py" />
            <source>Review</source>
            <translation>Проверка</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Review %n</source>
            <translation>
                <numerusform>Проверка %Ln</numerusform>
                <numerusform>Проверка %Ln</numerusform>
                <numerusform>Проверка %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Revision</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Rewritten</source>
            <translation>Переписано</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <location filename="../../desktop/review/view/standing.py" />
            <source>Right of reply</source>
            <translation>Право на ответ</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/fields.py" />
            <source>Role</source>
            <translation>Должность</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>Round {number}</source>
            <translation>Раунд {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>S&amp;maller text</source>
            <translation>Текст &amp;мельче</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Save %n briefs</source>
            <translation>
                <numerusform>Сохранить %Ln заключение</numerusform>
                <numerusform>Сохранить %Ln заключения</numerusform>
                <numerusform>Сохранить %Ln заключений</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/preview/beside_view.py" />
            <location filename="../../desktop/preview/view.py" />
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Save as PDF…</source>
            <translation>Сохранить как PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Save b&amp;riefs…</source>
            <translation>Сохранить закл&amp;ючения…</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Save briefs</source>
            <translation>Сохранить заключения</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/leaving_view.py" />
            <source>Save the brief</source>
            <translation>Сохранить заключение</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Save the file…</source>
            <translation>Сохранить файл…</translation>
        </message>
        <message>
            <location filename="../../desktop/register/view.py" />
            <source>Save the register</source>
            <translation>Сохранить реестр</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Save this filter</source>
            <translation>Сохранить фильтр</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/notice_view.py" />
            <source>Saved as {0}</source>
            <translation>Сохранено: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Saving…</source>
            <translation>Сохраняется…</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Say who published it and when; a year is enough.</source>
            <translation>Укажите, кто и когда это издал; достаточно года.</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Scale</source>
            <translation>Шкала</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Scale of new cases</source>
            <translation>Шкала новых дел</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Scales</source>
            <translation>Шкалы</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Screenshot</source>
            <translation>Снимок экрана</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Search cases</source>
            <translation>Искать в делах</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Search every&amp;where…</source>
            <translation>Искать &amp;везде…</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Search everywhere</source>
            <translation>Искать везде</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <location filename="../../desktop/review/view/verdict.py" />
            <location filename="../../desktop/saving/words.py" />
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Second verdict</source>
            <translation>Второй вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Second verdict, by {name}: {rating}. {reason}</source>
            <translation>Второй вердикт, {name}: {rating}. {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Seen</source>
            <translation>Просмотрено</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Seen before deciding</source>
            <translation>Просмотрено до решения</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Select words to quote them.</source>
            <translation>Выделите слова.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Separated by commas</source>
            <translation>Через запятую</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/menu_bar.py" />
            <source>Sett&amp;ings…</source>
            <translation>Настрой&amp;ки…</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/dialog.py" />
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Settle</source>
            <translation>Уладить</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Settle otherwise</source>
            <translation>Уладить иначе</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Settled by {name}: {words}</source>
            <translation>Улажено ({name}): {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Shelve</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Shelve this case?</source>
            <translation>Отложить это дело?</translation>
        </message>
        <message>
            <location filename="../../desktop/states.py" />
            <source>Shelved</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Shorten the reason.</source>
            <translation>Сократите обоснование.</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <location filename="../../desktop/preview/options_view.py" />
            <location filename="../../desktop/shell/status.py" />
            <location filename="../../desktop/workflow/gates_view.py" />
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Show a summary only</source>
            <translation>Показать только сводку</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/strip_view.py" />
            <source>Show all ({count})</source>
            <translation>Показать все ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>Show all cases</source>
            <translation>Показать все дела</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Show all cases again, not only: {0}</source>
            <translation>Снова показать все дела, а не только: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Show all fields…</source>
            <translation>Показать все поля…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/evidence/view/twin.py" />
            <source>Show it</source>
            <translation>Показать</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Show me</source>
            <translation>Показать мне</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/acts.py" />
            <source>Show sentences without a citation</source>
            <translation>Показать предложения без ссылок</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>Show some, or sort</source>
            <translation>Показать часть или упорядочить</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>Show the case</source>
            <translation>Показать дело</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Show the claim's fields</source>
            <translation>Показать поля утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/secret.py" />
            <source>Show the password</source>
            <translation>Показать пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/focus.py" />
            <source>Show the whole window</source>
            <translation>Показать всё окно</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/focus.py" />
            <source>Show the whole window (Esc)</source>
            <translation>Показать всё окно (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Show this page as text</source>
            <translation>Показать страницу текстом</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Show what did not change, too</source>
            <translation>Показать и то, что не изменилось</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>Show what is not saved</source>
            <translation>Показать несохранённое</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>Show what this is about</source>
            <translation>Показать, о чём это</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/gates_view.py" />
            <source>Show: {0}</source>
            <translation>Показать: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Side by side</source>
            <translation>Рядом</translation>
        </message>
        <message>
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/signing_view.py" />
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Signing in…</source>
            <translation>Вход…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>Sit down as anyone here: the password of each is “{password}”.</source>
            <translation>Войдите как любой из них: у каждого пароль «{password}».</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Size of text</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Social post</source>
            <translation>Пост в соцсети</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Some words are not on the desk</source>
            <translation>Часть текста не попала в базу</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>Somebody else gave a verdict on this case. You do not see it, so that yours is your own: read the evidence and the analysis, and judge.</source>
            <translation>По этому делу вердикт уже дал другой. Вы его не видите, чтобы ваш был вашим: прочтите доказательства и анализ и судите.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>Somebody else gave the verdict; yours is asked for as the second.</source>
            <translation>Вердикт дал другой; ваш нужен как второй.</translation>
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>Somebody else has changed this since; it was left as it is.</source>
            <translation>С тех пор это изменил кто-то другой; всё оставлено как есть.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>Somebody else…</source>
            <translation>Кто-то другой…</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>Somebody new</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Something is other than what was published</source>
            <translation>Есть отличия от опубликованного</translation>
        </message>
        <message>
            <location filename="../../db/actions/putback.py" />
            <source>Something newer has taken its place; it was left as it is.</source>
            <translation>Его место заняло более новое; всё оставлено как есть.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>Something that was published has been erased since, so it cannot be brought back; readers need a corrected brief.</source>
            <translation>Что-то из опубликованного с тех пор стёрто, и вернуть его нельзя; читателям нужно исправленное заключение.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/taking.py" />
            <source>Something that was typed is not on the desk; look for the sentence in red.</source>
            <translation>Кое-что из введённого не попало в базу; найдите красный текст.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/window.py" />
            <source>Something that was typed is not on the desk; look for the sentence in red. Until then the language stays as it is.</source>
            <translation>Кое-что из введённого не попало в базу; найдите красный текст. До тех пор язык остаётся прежним.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Something went wrong in Stet</source>
            <translation>В Stet что-то пошло не так</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Something went wrong in Stet itself, and what is in the fields could not be kept in a file either. Choose another folder for it:</source>
            <translation>Что-то пошло не так в самой программе, и сохранить содержимое полей в файл тоже не удалось. Выберите для него другую папку:</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/crash.py" />
            <source>Something went wrong in Stet itself. What is in the fields was saved on this computer, with a report of what happened:</source>
            <translation>Что-то пошло не так в самой программе. Содержимое полей сохранено на этом компьютере вместе с отчётом о случившемся:</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>Something you typed is not on the desk.</source>
            <translation>Кое-что из введённого не попало в базу.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>Sort</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <location filename="../../desktop/evidence/view/order_note.py" />
            <source>Sort as cited</source>
            <translation>Упорядочить по ссылкам</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Source of the claim</source>
            <translation>Источник утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Source reliability</source>
            <translation>Надёжность источника</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Source {letter}: {words}</source>
            <translation>Источник {letter}: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Stance</source>
            <translation>Позиция</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>State of the case</source>
            <translation>Состояние дела</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>State: {label}, step {place} of {count}</source>
            <translation>Состояние: {label}, шаг {place} из {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Steps</source>
            <translation>Шаги</translation>
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
            <translation>В прошлый раз Stet завершился, не будучи закрыт. Чего не было в базе, снова на своих местах: {places}. Введённое за последние две секунды могло не сохраниться.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/returning.py" />
            <source>Stet ended last time without being closed. What was typed in the last two seconds before may be missing.</source>
            <translation>В прошлый раз Stet завершился, не будучи закрыт. Введённое за последние две секунды могло не сохраниться.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>Stet has written them to this file on this computer:
{path}</source>
            <translation>Stet записал её в файл на этом компьютере:
{path}</translation>
        </message>
        <message>
            <location filename="../../desktop/troubles.py" />
            <source>Stet itself went wrong there.</source>
            <translation>Здесь ошиблась сама программа Stet.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Still open: {things}. Approving asks you to confirm.</source>
            <translation>Ещё открыто: {things}. Одобрение попросит подтвердить.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Still waiting for {replies}</source>
            <translation>Ещё ждём: {replies}</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>Stop looking</source>
            <translation>Больше не искать</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit for review</source>
            <translation>Отправить на проверку</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit for review?</source>
            <translation>Отправить на проверку?</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit the correction</source>
            <translation>Отправить исправление</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Submit the correction for review.</source>
            <translation>Отправьте исправление на проверку.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Submit the correction for review?</source>
            <translation>Отправить исправление на проверку?</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Substance corrected</source>
            <translation>Исправлено содержание</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Substance: a fact or a source changes</source>
            <translation>Существо: меняется факт или источник</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <source>Suggestions by shared words; whether a claim is the same, you decide.</source>
            <translation>Предложено по общим словам; то же ли это утверждение, решаете вы.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/words.py" />
            <location filename="../../desktop/shell/status.py" />
            <source>Supervisor</source>
            <translation>Выпускающий</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Supports</source>
            <translation>Подтверждает</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Table {table} is not as it was made</source>
            <translation>Таблица {table} не такая, какой была создана</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside_bars.py" />
            <source>Take as quote</source>
            <translation>Взять цитатой</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>Take in a case file</source>
            <translation>Взять дело из файла</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Take the file from a backup, or attach it again.</source>
            <translation>Возьмите файл из резервной копии или приложите его снова.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/files.py" />
            <source>Take this file off</source>
            <translation>Убрать этот файл</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Take up again</source>
            <translation>Вернуться к делу</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Take up this case again?</source>
            <translation>Вернуться к этому делу?</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>Taken back</source>
            <translation>Возвращённое</translation>
        </message>
        <message>
            <location filename="../../desktop/sample/building.py" />
            <source>Taking in {file}</source>
            <translation>Берётся {file}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/settling.py" />
            <source>Tell of both in the brief</source>
            <translation>Сказать об обоих в справке</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>Template</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/review/view/tools.py" />
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/toolbar.py" />
            <source>Text tools</source>
            <translation>Средства текста</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>That did not work: {reason}.</source>
            <translation>Не получилось: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>The &amp;file, as it will be saved</source>
            <translation>&amp;Файл, каким он будет сохранён</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The analysis is empty</source>
            <translation>Анализ пуст</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>The backup is in {path}.</source>
            <translation>Резервная копия сохранена в {path}.</translation>
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>The backup {path} was not written: {why}.</source>
            <translation>Резервная копия {path} не записана: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>The brief in force went with it. The case waits for a correction: let an editor open one, mend what is left, and publish it with a note.</source>
            <translation>Действующая справка ушла вместе с этим. Дело ждёт исправления: пусть редактор откроет его, поправит оставшееся, и опубликуйте его с примечанием.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>The brief of {number} is made now and kept, byte for byte, with its hash. From then on it can only be corrected or withdrawn.</source>
            <translation>Заключение {number} будет сделано сейчас и сохранено байт в байт вместе с хешем. После этого его можно только исправить или отозвать.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/leaving_view.py" />
            <source>The brief went to the printer.</source>
            <translation>Заключение отправлено на принтер.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The bytes of this brief are not in the desk.</source>
            <translation>Байтов этого заключения нет в базе.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>The case as it stands</source>
            <translation>Дело в нынешнем виде</translation>
        </message>
        <message>
            <location filename="../../db/actions/workflow.py" />
            <location filename="../../db/guard/ledger.py" />
            <source>The case changed after this brief was made; make the brief again.</source>
            <translation>Дело изменилось после того, как было подготовлено заключение; подготовьте его заново.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is approved. Press “Change it” above to add evidence.</source>
            <translation>Дело одобрено. Чтобы добавить доказательство, нажмите «Изменить» вверху.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/model.py" />
            <source>The case is approved. Press “Change it” above to put something back.</source>
            <translation>Дело одобрено. Чтобы что-то вернуть, нажмите «Изменить» вверху.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is in review, so no evidence can be added now.</source>
            <translation>Дело на проверке, сейчас добавить доказательство нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>The case is in {path}.</source>
            <translation>Дело сохранено в {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is published. Begin a correction to add evidence.</source>
            <translation>Дело опубликовано. Чтобы добавить доказательство, начните исправление.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is shelved. Take it up again to add evidence.</source>
            <translation>Дело отложено. Чтобы добавить доказательство, вернитесь к нему.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/model.py" />
            <source>The case is withdrawn, so no evidence can be added.</source>
            <translation>Дело отозвано, добавить доказательство нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>The case's headline</source>
            <translation>Заголовок дела</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The checklist is ticked while the case is in review.</source>
            <translation>Список проверок отмечают, пока дело на рассмотрении.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <source>The chosen case</source>
            <translation>Выбранное дело</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The claim is complete</source>
            <translation>Утверждение заполнено</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/model.py" />
            <source>The claim is in the register of {number}.</source>
            <translation>Утверждение внесено в перечень появлений {number}.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The claim lacks {things}</source>
            <translation>В утверждении не хватает: {things}</translation>
        </message>
        <message>
            <location filename="../../db/actions/appearing.py" />
            <source>The claim was made again: {where}</source>
            <translation>Утверждение прозвучало снова: {where}</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>The claim, word for word</source>
            <translation>Утверждение, слово в слово</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The correction goes as deep as it was said to</source>
            <translation>Исправление той глубины, что была указана</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>The correction of {number} goes to the supervisors, like a first check. The published brief stays as it is until one of them approves and publishes it.</source>
            <translation>Исправление {number} идёт к выпускающим, как первая проверка. Опубликованное заключение остаётся прежним, пока один из них не одобрит и не опубликует его.</translation>
        </message>
        <message>
            <location filename="../../db/check/__init__.py" />
            <source>The database cannot be read further: {why}</source>
            <translation>Дальше базу данных прочесть нельзя: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk does not know this record.</source>
            <translation>База не знает этой записи.</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>The desk has checked nothing like it.</source>
            <translation>Ничего похожего здесь ещё не проверяли.</translation>
        </message>
        <message>
            <location filename="../../db/backup.py" />
            <source>The desk is damaged ({why}), so no backup was made.</source>
            <translation>База повреждена ({why}), поэтому копия не сделана.</translation>
        </message>
        <message>
            <location filename="../../db/projection.py" />
            <source>The desk is damaged: a case is there and cannot be found. Restore a backup; nothing was changed.</source>
            <translation>Стол повреждён: дело есть, но его не найти. Восстановите резервную копию; ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk is damaged: {count} findings, the first: {finding}</source>
            <translation>База повреждена: находок {count}, первая: {finding}</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk is sound.</source>
            <translation>База цела.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk issued this file, byte for byte: brief {n} of {number}, {when}, by {name}.</source>
            <translation>База выпустила именно этот файл, байт в байт: заключение {n} по делу {number}, {when}, {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk issued this record of {number}, but never this file, and does not print it so today: the words on its pages may be others.</source>
            <translation>База выпустила эту запись дела {number}, но не этот файл, и сегодня печатает её иначе: слова на его страницах могут быть другими.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The desk knows this record as a former state of {number}, never issued.</source>
            <translation>База знает эту запись как прежнее состояние дела {number}; она не выпускалась.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>The desk on which a newsroom checks claims.</source>
            <translation>Здесь редакция проверяет утверждения.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>The desk on which a newsroom checks claims. “Stet” is the editor's mark for “let it stand”.</source>
            <translation>Здесь редакция проверяет утверждения. «Stet» — корректорский знак «оставить как есть».</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The desk {name} cannot be opened: {why}.</source>
            <translation>Не удаётся открыть базу {name}: {why}.</translation>
        </message>
        <message>
            <location filename="../../db/migrations/moving.py" />
            <source>The desk {name} could not be moved on to this version: {why}. It is as it was.</source>
            <translation>Стол {name} не удалось перевести на эту версию: {why}. Он остался прежним.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../db/store.py" />
            <source>The desk {name} is damaged ({why}); restore a backup, nothing was changed.</source>
            <translation>База {name} повреждена ({why}); восстановите резервную копию, ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../db/migrations/moving.py" />
            <location filename="../../db/store.py" />
            <source>The desk {name} is in use by another program; try again.</source>
            <translation>База {name} занята другой программой; попробуйте снова.</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The desk {name} is read-only here, so nothing was changed.</source>
            <translation>База {name} здесь доступна только для чтения, ничего не изменено.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>The desk's logo</source>
            <translation>Логотип базы</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>The desk's policy page names no web address under which checks appear, so the review has a planned one that leads nowhere: {url}</source>
            <translation>На странице правил редакции не указан веб-адрес, по которому выходят проверки, поэтому у обзора стоит запланированный адрес, который никуда не ведёт: {url}</translation>
        </message>
        <message>
            <location filename="../../db/vault.py" />
            <source>The disk is full, so the file was not kept; make room and attach it again.</source>
            <translation>Диск заполнен, файл не сохранён; освободите место и приложите его снова.</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The disk is full, so the last change was not saved; make room and try again. Everything saved before is safe.</source>
            <translation>Диск заполнен, последнее изменение не сохранено; освободите место и попробуйте снова. Всё сохранённое раньше цело.</translation>
        </message>
        <message>
            <location filename="../../db/store.py" />
            <source>The disk of the desk {name} failed ({why}), so nothing was changed; look after the disk, then open the desk again.</source>
            <translation>Диск с базой {name} дал сбой ({why}), ничего не изменено; займитесь диском, затем откройте базу снова.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The disk of {folder} is full; make room and open the desk again.</source>
            <translation>Диск с папкой {folder} заполнен; освободите место и откройте базу снова.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed ClaimReview is of another record.</source>
            <translation>Вложенный ClaimReview относится к другой записи.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed ClaimReview is of that record.</source>
            <translation>Вложенный ClaimReview относится к этой записи.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed record has the hash that the page prints: {hash}.</source>
            <translation>Хеш вложенной записи совпадает с напечатанным: {hash}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>The enclosed record has the hash {hash}, which no page prints: one of the two was changed.</source>
            <translation>Хеш вложенной записи {hash} не напечатан ни на одной странице: что-то из двух изменено.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/conformance.py" />
            <source>The file conforms to PDF/A-3a and PDF/UA-1.</source>
            <translation>Файл соответствует PDF/A-3a и PDF/UA-1.</translation>
        </message>
        <message>
            <location filename="../../db/vault.py" />
            <source>The file could not be kept: {why}.</source>
            <translation>Файл не удалось сохранить: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/conformance.py" />
            <source>The file does not conform to {standard}: {count} faults, the first: {fault}</source>
            <translation>Файл не соответствует {standard}: нарушений — {count}, первое: {fault}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>The file {name} is not on the desk.</source>
            <translation>Файл {name} не попал в базу.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>The files are removed.</source>
            <translation>Файлы удалены.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>The files are still being copied.</source>
            <translation>Файлы ещё копируются.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>The files of issued briefs that may show it go, too: {briefs}. A published case whose brief goes waits for a correction that another person hands in.</source>
            <translation>Уйдут и файлы выпущенных справок, где это может быть видно: {briefs}. Опубликованное дело без справки ждёт исправления, которое сдаст другой человек.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The folder {folder} cannot be used: {why}.</source>
            <translation>Папку {folder} нельзя использовать: {why}.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>The folder {folder} cannot be written to; copy the desk to a folder of your own.</source>
            <translation>В папку {folder} нельзя записывать; скопируйте базу в свою папку.</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>The head {head}… is event {seq}, of {at}: nothing up to there was cut off or replaced</source>
            <translation>Вершина {head}… — это событие {seq} от {at}: до него ничего не отрезано и не подменено</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>The head {head}… is not on this desk's chain: events that it stood for were cut off or replaced, or it was printed by another desk</source>
            <translation>Вершины {head}… нет в цепи этого стола: события, за которые она отвечала, отрезаны или подменены, либо её напечатал другой стол</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The index of precedents finds what is no case</source>
            <translation>Указатель прежних проверок находит то, что не является делом</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>The index of precedents is not as it was made</source>
            <translation>Указатель прежних проверок не такой, каким был создан</translation>
        </message>
        <message>
            <location filename="../../db/queries/attachments.py" />
            <source>The issued brief is missing or altered; restore it from a backup.</source>
            <translation>Выпущенное заключение пропало или изменено; восстановите его из резервной копии.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/path.py" />
            <source>The issued brief was erased with something that it showed. Open a correction, mend what is left, and let another publish it with a note.</source>
            <translation>Выпущенная справка стёрта вместе с тем, что в ней было. Откройте исправление, поправьте оставшееся, и пусть другой опубликует его с примечанием.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/sheet.py" />
            <source>The item has an address already. Drop this one on the field it is meant for.</source>
            <translation>У этого доказательства уже есть адрес. Перетащите новый прямо в то поле, для которого он.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The journal's head that it prints is event {seq} of this desk, {when}.</source>
            <translation>Напечатанная вершина журнала — событие {seq} этого стола, {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>The journal's head that it prints is not on this desk's chain: events were cut off or replaced since, or another desk printed it.</source>
            <translation>Напечатанной вершины журнала нет в цепи этого стола: события с тех пор отрезаны или подменены, либо её напечатал другой стол.</translation>
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>The key of this person is damaged; restore a backup.</source>
            <translation>Ключ этого человека повреждён; восстановите резервную копию.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/speech.py" />
            <source>The language of the window. Each case has a language of its own, in which its brief is printed.</source>
            <translation>Язык окна. У каждого дела свой язык, на нём печатается заключение.</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The list cannot be compared with the case {id}: {why}</source>
            <translation>Список нельзя сравнить с делом {id}: {why}</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The list does not count its cases rightly</source>
            <translation>Список неверно считает дела</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The list shows {number}, which is no case</source>
            <translation>В списке есть {number}, но такого дела нет</translation>
        </message>
        <message>
            <location filename="../../desktop/people/logo_view.py" />
            <source>The logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <location filename="../../desktop/people/patience.py" />
            <source>The next password can be tried now.</source>
            <translation>Теперь можно ввести следующий пароль.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/key_view.py" />
            <source>The old key signs nothing from now on; what it signed stays good, and so does their work. Tell {name} the password below. At the first sign-in they choose their own, and with it another key that only they have. The history says that you did this.</source>
            <translation>Старый ключ больше ничего не подписывает; подписанное им остаётся в силе, как и вся работа. Сообщите этот пароль: {name}. При первом входе выбирается свой пароль, а с ним другой ключ, который есть только у владельца. В истории сказано, что это сделали вы.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>The package {package} is not installed; README.md has the one command that installs all.</source>
            <translation>Пакет {package} не установлен; в README.md есть команда, которая ставит всё.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/drawn.py" />
            <source>The page</source>
            <translation>Страница</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/intake.py" />
            <source>The pasted picture cannot be read.</source>
            <translation>Вставленное изображение не читается.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/printing_view.py" />
            <source>The printer did not take the brief.</source>
            <translation>Принтер не принял заключение.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/model.py" />
            <source>The reason has at most {limit} characters; it is not saved.</source>
            <translation>В обосновании не больше {limit} знаков; оно не сохранено.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The reason is longer than {limit} characters</source>
            <translation>Обоснование длиннее {limit} знаков</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <source>The reason stays for good; say it without what is erased.</source>
            <translation>Причина остаётся навсегда; назовите её без того, что стирается.</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>The register is in {path}.</source>
            <translation>Реестр сохранён: {path}.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>The report is in {path}.</source>
            <translation>Отчёт сохранён в {path}.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The round must end as the case goes.</source>
            <translation>Раунд должен кончиться так, как идёт дело.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>The same &amp;again</source>
            <translation>П&amp;овторите пароль</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>The same again: </source>
            <translation>Ещё раз: </translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>The saved file is exactly what you see: same bytes.</source>
            <translation>Сохранённый файл — ровно то, что вы видите, байт в байт.</translation>
        </message>
        <message>
            <location filename="../../db/check/derived.py" />
            <source>The search index finds what is no case</source>
            <translation>Поисковый указатель находит то, что не является делом</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>The search index is not as it was made</source>
            <translation>Поисковый указатель не такой, каким был создан</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The second verdict agrees</source>
            <translation>Второй вердикт совпадает</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The second verdict differs, and it is settled in writing</source>
            <translation>Второй вердикт расходится, и это улажено письменно</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>The source itself saw, measured, said or wrote it</source>
            <translation>Источник сам это видел, измерил, сказал или написал</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/password.py" />
            <source>The two passwords differ, so nothing was made.</source>
            <translation>Пароли не совпали, ничего не создано.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <location filename="../../desktop/people/own_view.py" />
            <location filename="../../desktop/people/password_view.py" />
            <source>The two passwords differ.</source>
            <translation>Пароли не совпадают.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The two verdicts differ, and nothing settles it</source>
            <translation>Вердикты расходятся, и это не улажено</translation>
        </message>
        <message>
            <location filename="../../db/actions/second.py" />
            <location filename="../../db/guard/ledger.py" />
            <source>The two verdicts do not differ; there is nothing to settle.</source>
            <translation>Вердикты не расходятся; улаживать нечего.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The verdict has its reason</source>
            <translation>Вердикт обоснован</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The verdict has no reason</source>
            <translation>У вердикта нет обоснования</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict is corrected, so another review decides</source>
            <translation>Исправлен вердикт, поэтому решает новая проверка</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>The verdict is not on the scale {scale}</source>
            <translation>Вердикта нет на шкале {scale}</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>The verdict is not the one that was published, so this is a correction of the verdict.</source>
            <translation>Вердикт не тот, что был опубликован, поэтому это исправление вердикта.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict is the one that was published</source>
            <translation>Вердикт тот же, что опубликован</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>The verdict of {number} stands, so there is no first check again: another supervisor looks at what changed since the published brief and publishes it anew. Until then that brief stays as it is.</source>
            <translation>Вердикт дела {number} остаётся, поэтому повторной полной проверки нет: другой выпускающий смотрит, что изменилось после опубликованного заключения, и публикует его заново. До тех пор то заключение остаётся как есть.</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>The verdict was to be corrected, and is the one that was published</source>
            <translation>Исправить предполагалось вердикт, а он тот же, что был опубликован</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/versions.py" />
            <source>The version “{name}” stands in the history.</source>
            <translation>Версия «{name}» — в истории.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>The whole {part}, as it was before</source>
            <translation>Целиком: {part}, как было до того</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>The whole {part}, as it was then</source>
            <translation>Целиком: {part}, как стало тогда</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>The window needs a system library that is missing ({reason}); README.md names the packages that bring it.</source>
            <translation>Окну не хватает системной библиотеки ({reason}); нужные пакеты названы в README.md.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/words_view.py" />
            <source>The words of the file</source>
            <translation>Текст файла</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>The words to check, exactly as they were said</source>
            <translation>Проверяемые слова, точно как они сказаны</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Theme</source>
            <translation>Оформление</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>There is a {name} at this desk already.</source>
            <translation>В этой базе уже есть {name}.</translation>
        </message>
        <message>
            <location filename="../../db/queries/cases.py" />
            <source>There is no case {number} on this desk.</source>
            <translation>В этой базе нет дела {number}.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/screen.py" />
            <source>There is no display to open a window on; the commands work without one.</source>
            <translation>Нет экрана, чтобы открыть окно; команды работают и без него.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/picker.py" />
            <source>There is no evidence to cite yet.</source>
            <translation>Пока не на что сослаться.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>There is nothing of this file to show here; its bytes are kept.</source>
            <translation>В этом файле нечего показать; байты сохранены.</translation>
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>There is nothing of yours to redo here.</source>
            <translation>Здесь нет ваших действий, которые можно повторить.</translation>
        </message>
        <message>
            <location filename="../../db/actions/undoing.py" />
            <source>There is nothing of yours to undo here.</source>
            <translation>Здесь нет ваших действий, которые можно отменить.</translation>
        </message>
        <message>
            <location filename="../../db/actions/restoring.py" />
            <source>There was nothing yet at that moment.</source>
            <translation>В тот момент здесь ещё ничего не было.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>These are the first {0} cases of the list; narrow it to reach the others.</source>
            <translation>Это первые {0} дел из списка; сузьте его, чтобы увидеть остальные.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/outcome.py" />
            <source>These files were written before and may still hold it:</source>
            <translation>Эти файлы записаны раньше, и в них это могло остаться:</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/thread.py" />
            <source>These words are not there any more.</source>
            <translation>Этих слов там больше нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>They cannot sign in any more. What they wrote stays, under their name.</source>
            <translation>Войти больше не получится. Всё написанное останется под тем же именем.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>They could not be kept in a file either. {why} Choose another folder, or they are lost when you leave.</source>
            <translation>Сохранить её в файл тоже не удалось. {why} Выберите другую папку, иначе при выходе она пропадёт.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/leaving.py" />
            <source>They wait here for you: the next time they are in their place again.</source>
            <translation>Они ждут вас здесь: в следующий раз они снова будут на своих местах.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>This PDF is locked with a password or damaged, so it cannot be shown here.</source>
            <translation>Этот PDF закрыт паролем или повреждён, показать его здесь нельзя.</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <source>This cannot be erased by itself.</source>
            <translation>Отдельно это стереть нельзя.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is in review; it can be changed when it has been returned.</source>
            <translation>Дело на проверке; изменить его можно, когда оно будет возвращено.</translation>
        </message>
        <message>
            <location filename="../../db/rules/workflow.py" />
            <source>This case is no longer where it was; look at it again.</source>
            <translation>Дело уже не там, где было; посмотрите на него снова.</translation>
        </message>
        <message>
            <location filename="../../db/actions/appearing.py" />
            <location filename="../../db/actions/claims.py" />
            <location filename="../../db/actions/restoring.py" />
            <location filename="../../db/assembly.py" />
            <location filename="../../db/moments.py" />
            <source>This case is not on this desk.</source>
            <translation>Этого дела нет в этой базе.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is published; open a correction to change it.</source>
            <translation>Дело опубликовано; чтобы его изменить, откройте исправление.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is shelved; take it up again to change it.</source>
            <translation>Дело отложено; чтобы его изменить, вернитесь к нему.</translation>
        </message>
        <message>
            <location filename="../../db/guard/contents.py" />
            <source>This case is withdrawn; its text is kept as it was.</source>
            <translation>Дело отозвано; его текст хранится как был.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <location filename="../../db/guard/persons.py" />
            <source>This desk has its first person already; sign in.</source>
            <translation>В этой базе уже есть первый человек; войдите.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>This desk has no people yet. You will be its first supervisor. The password unlocks your signing key; nobody can bring it back.</source>
            <translation>В этой базе ещё никого нет. Вы станете её первым выпускающим. Пароль открывает ваш ключ подписи; восстановить его никто не сможет.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>This desk has no person yet: open it in the window first.</source>
            <translation>В базе ещё никого нет: сначала откройте её в окне.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/health.py" />
            <source>This desk is damaged ({count}): {first}. Export what you need and restore a backup.</source>
            <translation>База повреждена ({count}): {first}. Экспортируйте нужное и восстановите резервную копию.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>This desk is in use; its lock file cannot be read.</source>
            <translation>База уже открыта; её файл блокировки прочесть нельзя.</translation>
        </message>
        <message>
            <location filename="../../db/lock.py" />
            <source>This desk is open in another window: {user} on {host}, process {process}, since {since}.</source>
            <translation>База открыта в другом окне: {user} на {host}, процесс {process}, с {since}.</translation>
        </message>
        <message>
            <location filename="../../db/place.py" />
            <source>This desk lies in a folder that is synchronised ({part}); two machines can damage it. Keep it in a folder of this machine, and share backups instead.</source>
            <translation>База лежит в синхронизируемой папке ({part}); два компьютера могут её повредить. Держите её в папке этого компьютера и делитесь резервными копиями.</translation>
        </message>
        <message>
            <location filename="../../db/place.py" />
            <source>This desk lies on a network drive, where a database can be damaged. Keep it in a folder of this machine, and share backups instead.</source>
            <translation>База лежит на сетевом диске, где её легко повредить. Держите её в папке этого компьютера и делитесь резервными копиями.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/backup.py" />
            <source>This desk was not yet backed up from this computer.</source>
            <translation>С этого компьютера копий базы ещё не делали.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>This file cannot be read.</source>
            <translation>Этот файл не читается.</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/fields.py" />
            <source>This is not saved: something went wrong in Stet itself.</source>
            <translation>Это не сохранено: что-то пошло не так в самой программе.</translation>
        </message>
        <message>
            <location filename="../../db/keys.py" />
            <source>This is not the password.</source>
            <translation>Это не тот пароль.</translation>
        </message>
        <message>
            <location filename="../../db/actions/erasing.py" />
            <location filename="../../db/actions/forgetting.py" />
            <location filename="../../db/actions/restoring.py" />
            <location filename="../../db/unit.py" />
            <source>This is not there any more.</source>
            <translation>Этого здесь больше нет.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/window.py" />
            <source>This is the sample desk: most of what is in it is made up, so try everything. F1 lists the keys, Ctrl+K finds whatever has a name.</source>
            <translation>Это учебная база: почти всё в ней выдумано, так что пробуйте всё. F1 показывает клавиши, Ctrl+K находит всё, у чего есть имя.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>This is {number} as it stands on the desk; it was never issued.</source>
            <translation>Это дело {number} в нынешнем виде; оно не выпускалось.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>This key is your own already; change its password.</source>
            <translation>Этот ключ уже ваш; смените его пароль.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>This line is not on the desk's checklist.</source>
            <translation>Этой строки нет в списке проверок редакции.</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <location filename="../../db/entering.py" />
            <source>This person does not work at this desk.</source>
            <translation>Этот человек не работает с этой базой.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/reading.py" />
            <source>This picture cannot be shown; its bytes are kept.</source>
            <translation>Это изображение нельзя показать; байты сохранены.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>This printing was not issued itself; its record is that of brief {n} of {number}, {when}, by {name}, and the desk prints it so today, byte for byte.</source>
            <translation>Сам этот отпечаток не выпускался; его запись — запись заключения {n} по делу {number}, {when}, {name}, и база печатает её сегодня так же, байт в байт.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>This revision is not the one that was approved.</source>
            <translation>Это не та редакция, что была одобрена.</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>This stays as it was when it was made.</source>
            <translation>Это остаётся таким, каким было создано.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>This writes a file on this computer: versions, the kind of computer, how the window is set, and the last errors with their place in the code. No text of a case, no name and no path is in it. Nothing is sent: read it, save it, and give it to whoever looks after Stet.</source>
            <translation>На этом компьютере будет записан файл: версии, вид компьютера, настройки окна и последние ошибки с их местом в коде. В нём нет ни текста дел, ни имён, ни путей. Ничего не отправляется: прочтите его, сохраните и передайте тому, кто отвечает за Stet.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/strip_view.py" />
            <source>Thumbnails</source>
            <translation>Миниатюры</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/search/words.py" />
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>To be read</source>
            <translation>К прочтению</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/cases/narrowing_view.py" />
            <source>To review %n</source>
            <translation>
                <numerusform>На проверку %Ln</numerusform>
                <numerusform>На проверку %Ln</numerusform>
                <numerusform>На проверку %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/day.py" />
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Told in the brief</source>
            <translation>Сказано в заключении</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/people/patience.py" />
            <source>Too many wrong passwords. The next can be tried in %n seconds.</source>
            <translation>
                <numerusform>Слишком много неверных паролей. Следующий можно ввести через %Ln секунду.</numerusform>
                <numerusform>Слишком много неверных паролей. Следующий можно ввести через %Ln секунды.</numerusform>
                <numerusform>Слишком много неверных паролей. Следующий можно ввести через %Ln секунд.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../db/entering.py" />
            <source>Too many wrong passwords: wait {seconds} s before the next.</source>
            <translation>Слишком много неверных паролей: следующий через {seconds} с.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <location filename="../../desktop/fields.py" />
            <source>Topics</source>
            <translation>Темы</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>Translation of the quote</source>
            <translation>Перевод цитаты</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>Trigger {name} {known}</source>
            <translation>Триггер {name} {known}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/arrival.py" />
            <location filename="../../desktop/widgets/trouble.py" />
            <source>Try again</source>
            <translation>Попробовать снова</translation>
        </message>
        <message>
            <location filename="../../desktop/history/compare_view.py" />
            <source>Two moments compared</source>
            <translation>Сравнение двух моментов</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Type of file</source>
            <translation>Тип файла</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Type words that stand anywhere in a case.</source>
            <translation>Введите слова, которые есть где-нибудь в деле.</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/options_view.py" />
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/hints.py" />
            <source>Understood</source>
            <translation>Понятно</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/hints.py" />
            <source>Understood: do not show this again</source>
            <translation>Понятно: больше не показывать</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/undo_strip.py" />
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>Untitled</source>
            <translation>Без заголовка</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Upper and lower case as typed</source>
            <translation>С учётом регистра</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/menu.py" />
            <source>Used in the text</source>
            <translation>Используется в тексте</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/look.py" />
            <source>Usual</source>
            <translation>Обычный</translation>
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
            <translation>Вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Verdict corrected</source>
            <translation>Исправлен вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/preferences/scales.py" />
            <source>Verdict scale</source>
            <translation>Шкала вердиктов</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/tiles.py" />
            <source>Verdict {number}</source>
            <translation>Вердикт {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>Verdict: it was {0}, it is {1}</source>
            <translation>Вердикт: был «{0}», стал «{1}»</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Verdict: the rating changes</source>
            <translation>Вердикт: меняется оценка</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>Verdict: {0}</source>
            <translation>Вердикт: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Video</source>
            <translation>Видео</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Voided</source>
            <translation>Аннулировано</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/rescue.py" />
            <source>WHAT STOOD IN THE FIELDS</source>
            <translation>ЧТО БЫЛО В ПОЛЯХ</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/rescue.py" />
            <source>WHAT THE DESK DOES NOT HAVE</source>
            <translation>ЧЕГО НЕТ В БАЗЕ</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>Waiting</source>
            <translation>Ждём ответа</translation>
        </message>
        <message>
            <location filename="../../desktop/people/policy_view.py" />
            <source>Web address under which checks appear</source>
            <translation>Веб-адрес, под которым выходят проверки</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>Web page</source>
            <translation>Веб-страница</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/problem_view.py" />
            <source>What &amp;happened, and what did you expect?</source>
            <translation>Что &amp;произошло и чего вы ждали?</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/record.py" />
            <source>What is enclosed as the record is no case file.</source>
            <translation>То, что вложено как запись, — не файл дела.</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/view/choice.py" />
            <source>What is erased goes from the case, from its history and from every search, and cannot be brought back. That it was erased, by whom and why, stays.</source>
            <translation>Стёртое уходит из дела, из его истории и из всех поисков, и вернуть его нельзя. То, что оно стёрто, кем и почему, остаётся.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>What is to be weighed</source>
            <translation>Что следует взвесить</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/fresh.py" />
            <source>What is written on it is lost.</source>
            <translation>Написанное в нём пропадёт.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>What must change, or why you approve…</source>
            <translation>Что нужно изменить или почему вы одобряете…</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>What refutes it</source>
            <translation>Опровергающие</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>What supports the claim</source>
            <translation>Подтверждающие утверждение</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/stranded.py" />
            <source>What the desk had not taken of yours has no place in this case any more. Stet has written it to this file on this computer:
{path}</source>
            <translation>Тому, что база у вас не приняла, в этом деле больше нет места. Stet записал это в файл на этом компьютере:
{path}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>What was added</source>
            <translation>Добавленное</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/new_view.py" />
            <source>What was claimed, and by whom?</source>
            <translation>Что утверждается и кем?</translation>
        </message>
        <message>
            <location filename="../../db/guard/ledger.py" />
            <source>What was decided stands; it is answered by another decision.</source>
            <translation>Решённое остаётся; на него отвечает другое решение.</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>What was found</source>
            <translation>Найденное</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/clipboard.py" />
            <source>What was pasted holds invisible characters that turn the direction of its words: look twice at what it says, or type it.</source>
            <translation>Во вставленном есть невидимые знаки, которые меняют направление слов: перечитайте внимательно или наберите сами.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>What was removed</source>
            <translation>Убранное</translation>
        </message>
        <message>
            <location filename="../../db/actions/restoring.py" />
            <location filename="../../db/actions/undoing.py" />
            <source>What was there has been erased; it cannot be brought back.</source>
            <translation>То, что здесь было, стёрто; вернуть его нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/pane.py" />
            <source>What you began is kept; Add evidence goes on with it.</source>
            <translation>Начатое сохранено; «Добавить доказательство» продолжит его.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>What you brought here is not on the desk.</source>
            <translation>То, что вы сюда перетащили или вставили, не попало в базу.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/foot.py" />
            <source>What you typed and the files with it are not on the desk.</source>
            <translation>Введённое и файлы при нём не попали в базу.</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>When</source>
            <translation>Дата</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/card.py" />
            <source>Where</source>
            <translation>Место</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <location filename="../../desktop/fields.py" />
            <source>Where in it</source>
            <translation>Где в источнике</translation>
        </message>
        <message>
            <location filename="../../desktop/claim/view/appearances.py" />
            <source>Where it appeared</source>
            <translation>Где появилось</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/appearing_view.py" />
            <source>Where was the claim made again?</source>
            <translation>Где утверждение прозвучало снова?</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>Whether you have seen this change (Ctrl+F7)</source>
            <translation>Видели ли вы это изменение (Ctrl+F7)</translation>
        </message>
        <message>
            <location filename="../../desktop/people/signing_view.py" />
            <source>Who are you?</source>
            <translation>Кто вы?</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>Who repeats whom</source>
            <translation>Кто кого повторяет</translation>
        </message>
        <message>
            <location filename="../../db/actions/comments.py" />
            <location filename="../../db/guard/ledger.py" />
            <source>Whoever began this thread, or a supervisor, can do this.</source>
            <translation>Это может сделать тот, кто начал обсуждение, или выпускающий.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <source>Whole words only</source>
            <translation>Только слова целиком</translation>
        </message>
        <message>
            <location filename="../../desktop/history/bar_view.py" />
            <source>Whose acts</source>
            <translation>Чьи действия</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>Why it was given up</source>
            <translation>Почему отказались</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>Why one origin is enough</source>
            <translation>Почему хватит одного первоисточника</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/head.py" />
            <source>With something missing</source>
            <translation>Где чего-то не хватает</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>Withdraw this fact-check?</source>
            <translation>Отозвать эту проверку?</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <location filename="../../desktop/states.py" />
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>Without a record, there is nothing to ask the desk about.</source>
            <translation>Без записи спрашивать базу не о чем.</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>Wording corrected</source>
            <translation>Исправлены слова</translation>
        </message>
        <message>
            <location filename="../../db/actions/people.py" />
            <source>Wording is neutral</source>
            <translation>Формулировки нейтральны</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/choice.py" />
            <source>Wording: nothing but the words</source>
            <translation>Формулировка: только слова</translation>
        </message>
        <message>
            <location filename="../../desktop/saving/words.py" />
            <source>Words for a step</source>
            <translation>Слова к шагу</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>Words in claims, analyses, evidence, comments, notes</source>
            <translation>Слова в утверждениях, анализах, доказательствах, комментариях, заметках</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/notices.py" />
            <source>Words: {name}</source>
            <translation>Слова: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/page.py" />
            <location filename="../../desktop/comments/view/panel.py" />
            <source>Write a comment</source>
            <translation>Написать комментарий</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>Write down how it is settled, and why.</source>
            <translation>Запишите, как это улажено и почему.</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>Write what the evidence shows.</source>
            <translation>Напишите, что показывают доказательства.</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/editor.py" />
            <source>Write what you found. Type [ to cite evidence.</source>
            <translation>Напишите, что вы выяснили. Чтобы сослаться на доказательство, введите [.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/dialogs.py" />
            <source>Writing</source>
            <translation>Текст</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door.py" />
            <source>Writing the sample desk…</source>
            <translation>Создаётся учебная база…</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/day.py" />
            <source>YYYY-MM-DD</source>
            <translation>ГГГГ-ММ-ДД</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>You can give it once the case is in review.</source>
            <translation>Дать его можно, когда дело будет на проверке.</translation>
        </message>
        <message>
            <location filename="../../db/guard/steps.py" />
            <source>You erased a part of this case after it was handed in; another must hand it in again, or another supervisor decide.</source>
            <translation>Вы стёрли часть этого дела после того, как его сдали; пусть другой сдаст его снова или решит другой руководитель.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>You sign {number} as it stands, with the verdict “{verdict}”. Any later change voids the approval.</source>
            <translation>Вы подписываете {number} как есть, с вердиктом «{verdict}». Любая правка после этого аннулирует одобрение.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/founding_view.py" />
            <source>Your &amp;name, as a brief prints it</source>
            <translation>Ваше &amp;имя, как его печатать в заключении</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>Your checks</source>
            <translation>Ваши проверки</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/leaving.py" />
            <source>Your checks, not ticked</source>
            <translation>Ваши проверки, не отмечены</translation>
        </message>
        <message>
            <location filename="../../db/guard/persons.py" />
            <source>Your place at this desk has changed; sign in again.</source>
            <translation>Ваша роль в этой базе изменилась; войдите снова.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/second.py" />
            <source>Your verdict</source>
            <translation>Ваш вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Zoom in</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/tools_view.py" />
            <source>Zoom out</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>`main.py COMMAND --help` explains a command.</source>
            <translation>`main.py COMMAND --help` объясняет команду.</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <location filename="../../db/rules/workflow.py" />
            <source>a case cannot go from {source} to {target}</source>
            <translation>дело не может перейти из {source} в {target}</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a case file holds one JSON object</source>
            <translation>в файле дела один объект JSON</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>a claimant</source>
            <translation>автор</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>a date</source>
            <translation>дата</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>a file</source>
            <translation>файл</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>a head has 64 digits, 0 to 9 and a to f; the first 16 are enough</source>
            <translation>вершина — это 64 знака, 0–9 и a–f; довольно первых 16</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a list</source>
            <translation>список</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>a name is needed</source>
            <translation>нужно имя</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>a text</source>
            <translation>текст</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>a title</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>a whole number</source>
            <translation>целое число</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>add evidence {title}</source>
            <translation>добавить доказательство {title}</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>add where the claim was made again</source>
            <translation>добавление места, где утверждение прозвучало снова</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>added evidence {title}</source>
            <translation>добавлено доказательство {title}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>added evidence {title} with {files}</source>
            <translation>добавлено доказательство {title} с файлами: {files}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>added where the claim was made again</source>
            <translation>добавил(а), где утверждение прозвучало снова</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>address of the claimant</source>
            <translation>адрес автора</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>alternative text</source>
            <translation>описание изображения</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>an issued brief</source>
            <translation>выпущенную справку</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>an object</source>
            <translation>объект</translation>
        </message>
        <message numerus="yes">
            <location filename="../../desktop/shell/leaving.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <location filename="../../desktop/workflow/leaving.py" />
            <source>and {count} more</source>
            <translation>и ещё {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/search/model.py" />
            <source>and {count} more in this case</source>
            <translation>и ещё {count} в этом деле</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>another kind of paragraph</source>
            <translation>другой вид абзаца</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>answer a comment</source>
            <translation>ответить на комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>answered</source>
            <translation>дата ответа</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>answered %1</source>
            <translation>ответ %1</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>answered a comment</source>
            <translation>дан ответ на комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>appearance</source>
            <translation>появление</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>approved</source>
            <translation>одобрено</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>approved and published the correction</source>
            <translation>исправление одобрено и опубликовано</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>approved the case</source>
            <translation>дело одобрено</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>archived copy</source>
            <translation>архивная копия</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>ask this desk about it</source>
            <translation>спросить о нём эту базу</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>asked</source>
            <translation>дата вопроса</translation>
        </message>
        <message>
            <location filename="../../desktop/widgets/secret.py" />
            <source>at least {least} characters</source>
            <translation>не меньше {least} знаков</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>at least {number}</source>
            <translation>не меньше {number}</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>at most {number}</source>
            <translation>не больше {number}</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>attach {title}</source>
            <translation>приложить {title}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>attached</source>
            <translation>приложен файл</translation>
        </message>
        <message>
            <location filename="../../db/check/counts.py" />
            <source>attempts, row {row}: the count of wrong passwords is not as it was written</source>
            <translation>attempts, строка {row}: счёт неверных паролей не тот, что был записан</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>audio</source>
            <translation>аудио</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>author</source>
            <translation>автор</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>began a comment</source>
            <translation>начат комментарий</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>began the case</source>
            <translation>начато дело</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>begin a comment</source>
            <translation>начать комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>book or paper</source>
            <translation>книга или статья</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>brief {n} of {number}</source>
            <translation>справка {n} дела {number}</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>build a desk of sample cases to explore</source>
            <translation>создать учебную базу с примерами дел</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>by</source>
            <translation>как</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>caption</source>
            <translation>подпись</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>case: the whole record and its files; claimreview: JSON-LD for the web page</source>
            <translation>case: вся запись с файлами; claimreview: JSON-LD для веб-страницы</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change how deep the correction goes</source>
            <translation>изменение глубины исправления</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the analysis</source>
            <translation>изменить анализ</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the claimant's picture</source>
            <translation>изменить портрет автора</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the exception for origins</source>
            <translation>изменить исключение о первоисточниках</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the order of the evidence</source>
            <translation>изменить порядок доказательств</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the reason of the verdict</source>
            <translation>изменить обоснование вердикта</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the reply of {title}</source>
            <translation>изменить ответ: {title}</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change the topics</source>
            <translation>изменить темы</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change where the claim appeared</source>
            <translation>изменить, где появилось утверждение</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change {fields}</source>
            <translation>изменить: {fields}</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>change {fields} of evidence {title}</source>
            <translation>в доказательстве {title} изменить: {fields}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed how deep the correction goes</source>
            <translation>изменена глубина исправления</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the analysis</source>
            <translation>изменён анализ</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the claimant's picture</source>
            <translation>изменён портрет автора</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the exception for origins</source>
            <translation>изменено исключение о первоисточниках</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the order of the evidence</source>
            <translation>изменён порядок доказательств</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the reason of the verdict</source>
            <translation>изменено обоснование вердикта</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the reply of</source>
            <translation>изменён ответ:</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the topics</source>
            <translation>изменены темы</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed the verdict from {before} to {after}</source>
            <translation>вердикт изменён с {before} на {after}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed where the claim appeared</source>
            <translation>изменено, где появилось утверждение</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed {fields}</source>
            <translation>изменено: {fields}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>changed {fields} of evidence {title}</source>
            <translation>в доказательстве {title} изменено: {fields}</translation>
        </message>
        <message>
            <location filename="../../db/rules/leaving.py" />
            <location filename="../../desktop/history/words.py" />
            <source>changes not seen: {count}</source>
            <translation>не просмотрено изменений: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>checklist</source>
            <translation>список проверок</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>choose another scale</source>
            <translation>выбрать другую шкалу</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>choose the verdict {rating}</source>
            <translation>выбрать вердикт {rating}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>chose another scale</source>
            <translation>выбрана другая шкала</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>chose the verdict {after}</source>
            <translation>выбран вердикт {after}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>claim</source>
            <translation>утверждение</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <source>claimant</source>
            <translation>автор утверждения</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>close in meaning, in other words</source>
            <translation>близко по смыслу, другими словами</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>confirmed by other, independent sources</source>
            <translation>подтверждено другими, независимыми источниками</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>context</source>
            <translation>контекст</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>copy the whole desk into one file</source>
            <translation>скопировать всю базу в один файл</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>correcting</source>
            <translation>исправляется</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>correction policy</source>
            <translation>правила исправлений</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>credibility</source>
            <translation>достоверность</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>data</source>
            <translation>данные</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>date of access</source>
            <translation>дата обращения</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>date of publication</source>
            <translation>дата публикации</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>deadline</source>
            <translation>срок</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/card.py" />
            <source>deadline %1</source>
            <translation>срок %1</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>default: as published, else a4</source>
            <translation>по умолчанию как опубликовано, иначе a4</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>describe {title}</source>
            <translation>описать {title}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>described</source>
            <translation>описан файл</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>did an act again</source>
            <translation>действие повторено</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>document</source>
            <translation>документ</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>doubtful: little else points the same way</source>
            <translation>сомнительно: мало что указывает на то же</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/sheet.py" />
            <source>dropped here</source>
            <translation>перетащено сюда</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>e-mail reply</source>
            <translation>ответ по почте</translation>
        </message>
        <message>
            <location filename="../../desktop/replies/view/sheet.py" />
            <source>e-mail, telephone, letter</source>
            <translation>почта, телефон, письмо</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>emphasis or links changed</source>
            <translation>изменены выделение или ссылки</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>erased</source>
            <translation>стёрто</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>erased by {name}</source>
            <translation>стёрто: {name}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>erased {field}</source>
            <translation>стёрто {field}</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>events before it are missing</source>
            <translation>не хватает событий перед ним</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>evidence item</source>
            <translation>доказательство</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>founded the desk</source>
            <translation>создана база</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/adding.py" />
            <source>from %1</source>
            <translation>от %1</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>gave a second verdict</source>
            <translation>дан второй вердикт</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>gave the correction up</source>
            <translation>отказ от исправления</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <source>grade</source>
            <translation>оценка</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>heading</source>
            <translation>заголовок раздела</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>holds a character that cannot be kept ({code}, at place {place})</source>
            <translation>содержит знак, который нельзя сохранить ({code}, место {place})</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/address.py" />
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>in review</source>
            <translation>на проверке</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>independent origins</source>
            <translation>независимые первоисточники</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>interview</source>
            <translation>интервью</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>is missing</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>is not one of ours</source>
            <translation>не наш</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it alters a brief that was issued</source>
            <translation>оно меняет выпущенную справку</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it alters a correction that had ended</source>
            <translation>оно меняет завершённое исправление</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it alters an approval that was given</source>
            <translation>оно меняет данное одобрение</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it approves a case without the step of an approval</source>
            <translation>оно одобряет дело без шага одобрения</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it approves another revision than the one under review</source>
            <translation>оно одобряет не ту редакцию, что на проверке</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it approves in another's name</source>
            <translation>оно одобряет от чужого имени</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>it cannot be read ({why})</source>
            <translation>его нельзя прочесть ({why})</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it changes a case that is {state}</source>
            <translation>оно меняет дело в состоянии «{state}»</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it changes an approved case, which stays approved</source>
            <translation>оно меняет одобренное дело, и то остаётся одобренным</translation>
        </message>
        <message>
            <location filename="../../db/check/rights.py" />
            <source>it changes another case than the one it names</source>
            <translation>оно меняет не то дело, которое называет</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>it does not follow the last event of its case</source>
            <translation>оно не следует за последним событием своего дела</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it gives a correction up and leaves other approvals in force than those of what was published</source>
            <translation>оно отказывается от исправления и оставляет в силе не те одобрения, что были у опубликованного</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it gives a correction up without the step of doing so</source>
            <translation>оно отказывается от исправления без такого шага</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>it has {found} values, not {wanted}</source>
            <translation>в нём значений {found}, а не {wanted}</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>it is signed with a key of {name} that had been replaced</source>
            <translation>подписано ключом {name}, который был уже заменён</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it issues a brief in another's name</source>
            <translation>оно выпускает справку от чужого имени</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it issues a brief of another revision than the approved one</source>
            <translation>оно выпускает справку не по одобренной редакции</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it issues a brief without the step of a publication</source>
            <translation>оно выпускает справку без шага публикации</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it leaves an approval in force over what it changes</source>
            <translation>оно оставляет в силе одобрение того, что меняет</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it moves the case and changes it in one act</source>
            <translation>оно одним действием двигает дело и меняет его</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it publishes a case without a brief</source>
            <translation>оно публикует дело без справки</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it publishes a correction without a brief</source>
            <translation>оно публикует исправление без заключения</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it says how deep a correction goes while none is written</source>
            <translation>оно меняет глубину исправления, когда ни одно не пишется</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>it takes an approval back without an edit</source>
            <translation>оно снимает одобрение без правки</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>its author was nobody of this desk then</source>
            <translation>его автор тогда не работал за этим столом</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>its author, {name}, decided over what they had erased in</source>
            <translation>его автор, {name}, решает о деле, в котором сам стирал</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>its author, {name}, decided over what they had written</source>
            <translation>его автор, {name}, решает о том, что сам написал</translation>
        </message>
        <message>
            <location filename="../../db/check/rights.py" />
            <source>its author, {name}, had left the desk</source>
            <translation>его автор, {name}, уже ушёл из-за стола</translation>
        </message>
        <message>
            <location filename="../../db/check/rights.py" />
            <source>its author, {name}, was no supervisor then, and only one may change a {kind}</source>
            <translation>его автор, {name}, тогда не был руководителем, а только тот меняет {kind}</translation>
        </message>
        <message>
            <location filename="../../db/check/standing.py" />
            <source>its author, {name}, was no supervisor then, and only one may {step} a case</source>
            <translation>его автор, {name}, тогда не был руководителем, а шаг «{step}» делает только тот</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>its signature is not its author's, nor anybody's of this desk</source>
            <translation>его подпись не принадлежит ни автору, ни кому-либо за этим столом</translation>
        </message>
        <message>
            <location filename="../../db/check/roll.py" />
            <source>its signature is not its author's, {name}, but made with the key of {other}</source>
            <translation>его подпись не автора, {name}, а сделана ключом {other}</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>its text does not have its hash</source>
            <translation>его текст не соответствует хешу</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>key</source>
            <translation>ключ</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>kind of claimant</source>
            <translation>кто автор</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>known to have been wrong or to mislead</source>
            <translation>известен ошибками или обманом</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>links have an address, and only links</source>
            <translation>адрес есть у ссылок, и только у них</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>list item</source>
            <translation>пункт списка</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>list the cases, newest first</source>
            <translation>перечислить дела, сначала новые</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>locator</source>
            <translation>место в источнике</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>made from the publisher</source>
            <translation>составляется по издателю</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>make an empty desk</source>
            <translation>создать пустую базу</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>map</source>
            <translation>карта</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>medium</source>
            <translation>канал</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>missing</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/body.py" />
            <source>missing or altered</source>
            <translation>пропал или изменён</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>move evidence {title}</source>
            <translation>передвинуть доказательство {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>moved</source>
            <translation>перемещено</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>moved evidence {title}</source>
            <translation>передвинуто доказательство {title}</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>must be "{format}"</source>
            <translation>должно быть «{format}»</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>must be a path below the folder of the case file</source>
            <translation>путь должен вести внутрь папки файла дела</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>must be a whole number from 0 to {most}</source>
            <translation>должно быть целым числом от 0 до {most}</translation>
        </message>
        <message>
            <location filename="../../db/rules/urls.py" />
            <source>must be an address that begins with {schemes}</source>
            <translation>адрес должен начинаться с {schemes}</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must be at most {limit} characters long, not {length}</source>
            <translation>не длиннее {limit} знаков, а здесь {length}</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must be one line, without a line break</source>
            <translation>должно быть одной строкой, без переноса</translation>
        </message>
        <message>
            <location filename="../../db/actions/fields.py" />
            <source>must be one of: {wanted}</source>
            <translation>должно быть одно из: {wanted}</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>must be {what}</source>
            <translation>должно быть: {what}</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>must have at most {most} lines</source>
            <translation>не больше {most} строк</translation>
        </message>
        <message>
            <location filename="../../db/rules/text.py" />
            <source>must not be empty</source>
            <translation>не должно быть пустым</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>name</source>
            <translation>имя</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>name a version {title}</source>
            <translation>назвать версию {title}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>named a version</source>
            <translation>названа версия</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>never known to be wrong; nothing about it raises doubt</source>
            <translation>в ошибках не замечен; сомнений не вызывает</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>news report</source>
            <translation>новость</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <location filename="../../db/rules/origins.py" />
            <source>no evidence has the key "{key}"</source>
            <translation>нет доказательства с ключом «{key}»</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>no reason was given.</source>
            <translation>причина не указана.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>no record by which to judge it</source>
            <translation>судить не по чему</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not JSON (line {line})</source>
            <translation>не JSON (строка {line})</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not JSON that can be read</source>
            <translation>не читаемый JSON</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>not UTF-8 text (byte {place})</source>
            <translation>не текст UTF-8 (байт {place})</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>not confirmed, but fits everything else that is known</source>
            <translation>не подтверждено, но согласуется со всем известным</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/view.py" />
            <location filename="../../desktop/precedents/words.py" />
            <source>not rated yet</source>
            <translation>пока без оценки</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>not used</source>
            <translation>не используется</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>nothing by which to judge it</source>
            <translation>судить не по чему</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <location filename="../../desktop/history/view.py" />
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>official statement</source>
            <translation>официальное заявление</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>open a comment again</source>
            <translation>открыть комментарий снова</translation>
        </message>
        <message>
            <location filename="../../db/rules/leaving.py" />
            <location filename="../../desktop/history/words.py" />
            <source>open comments: {count}</source>
            <translation>открытых комментариев: {count}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>opened a comment again</source>
            <translation>комментарий открыт снова</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>opened a correction</source>
            <translation>открыто исправление</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>organization</source>
            <translation>организация</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>origin</source>
            <translation>первоисточник</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/beside.py" />
            <source>p. %1</source>
            <translation>с. %1</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/fields.py" />
            <source>page, paragraph, minute</source>
            <translation>страница, абзац, минута</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <source>paragraph</source>
            <translation>абзац</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>person</source>
            <translation>человек</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>person or organisation</source>
            <translation>человек или организация</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>photograph</source>
            <translation>фотография</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>possible, and fits part of what is known</source>
            <translation>возможно и согласуется с частью известного</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>press release</source>
            <translation>пресс-релиз</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>primary source</source>
            <translation>источник из первых рук</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>print a list of objects</source>
            <translation>вывести список объектов</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>prove that nothing was damaged or altered</source>
            <translation>убедиться, что ничего не повреждено и не изменено</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>published</source>
            <translation>опубликовано</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>published the case</source>
            <translation>дело опубликовано</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>publisher</source>
            <translation>издатель</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <location filename="../../db/telling.py" />
            <source>put back {fields}</source>
            <translation>вернул(а) {fields}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>put to</source>
            <translation>кому</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <source>question</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>quotation</source>
            <translation>цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>rating</source>
            <translation>оценка</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>reason</source>
            <translation>обоснование</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>record a question to {title}</source>
            <translation>записать вопрос: {title}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>recorded a question to</source>
            <translation>записан вопрос:</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>refutes</source>
            <translation>опровергает</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>reliability</source>
            <translation>надёжность</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>remove evidence {title}</source>
            <translation>удалить доказательство {title}</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>remove the question to {title}</source>
            <translation>удалить вопрос: {title}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>removed evidence</source>
            <translation>удалено доказательство</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>removed the question to</source>
            <translation>удалён вопрос:</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>repeats {number}</source>
            <translation>повтор {number}</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>resolve a comment</source>
            <translation>закрыть комментарий</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>resolved a comment</source>
            <translation>закрыт комментарий</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>returned</source>
            <translation>возвращено</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>returned the case to its editor</source>
            <translation>дело возвращено редактору</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>right as often as not; real doubts</source>
            <translation>прав через раз; заметные сомнения</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>role of the claimant</source>
            <translation>должность автора</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>scale</source>
            <translation>шкала</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>screenshot</source>
            <translation>снимок экрана</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>seldom right; strong doubts</source>
            <translation>редко прав; сильные сомнения</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>settled the two verdicts</source>
            <translation>улажены два вердикта</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>shares: {words}</source>
            <translation>общие слова: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>shares: {words}; {sounds}</source>
            <translation>общие слова: {words}; {sounds}</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>shares: {words}…</source>
            <translation>общие слова: {words}…</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>shelved</source>
            <translation>отложено</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>shelved the case</source>
            <translation>дело отложено</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>social post</source>
            <translation>пост в соцсети</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>sounds alike: {words}</source>
            <translation>похоже звучит: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>stance</source>
            <translation>позиция</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>submitted the case for review</source>
            <translation>дело отправлено на проверку</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>substance</source>
            <translation>существо</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>such as FC-2026-0001</source>
            <translation>например, FC-2026-0001</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>supports</source>
            <translation>подтверждает</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>take back the verdict</source>
            <translation>снять вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>take in a case file (stet-case/1)</source>
            <translation>взять дело из файла (stet-case/1)</translation>
        </message>
        <message>
            <location filename="../../db/naming.py" />
            <source>take off {title}</source>
            <translation>убрать {title}</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>tell whether a brief is what it says it is</source>
            <translation>проверить, то ли это заключение, за которое себя выдаёт</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>text</source>
            <translation>текст</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <location filename="../../db/actions/evidence.py" />
            <source>the analysis cites {key}; take the citation out first</source>
            <translation>анализ ссылается на {key}; сначала уберите ссылку</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the archived copy</source>
            <translation>архивная копия</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the author</source>
            <translation>автор</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the case</source>
            <translation>дело</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>the chain is broken here</source>
            <translation>здесь цепочка разорвана</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the credibility</source>
            <translation>достоверность</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date</source>
            <translation>дата</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date of access</source>
            <translation>дата обращения</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the date of publication</source>
            <translation>дата публикации</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the desk's own copy, with notes, rounds, comments and whole hashes</source>
            <translation>экземпляр для редакции: с заметками, кругами проверки, комментариями и полными хешами</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>the field "{name}" stands twice in one object</source>
            <translation>поле «{name}» стоит в одном объекте дважды</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the first person; the password comes from STET_PASSWORD or is asked for</source>
            <translation>первый человек; пароль берётся из STET_PASSWORD или спрашивается</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the folder of a desk</source>
            <translation>папка базы</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the folder to make</source>
            <translation>создаваемая папка</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the identifying address</source>
            <translation>адрес для опознания</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the journal's head that a brief prints: it must lie on the desk's chain</source>
            <translation>вершина журнала, напечатанная в справке: она должна лежать на цепи стола</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the key</source>
            <translation>ключ</translation>
        </message>
        <message>
            <location filename="../../db/rules/numbering.py" />
            <source>the key "{key}" is in use</source>
            <translation>ключ «{key}» уже занят</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the language</source>
            <translation>язык</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the locator</source>
            <translation>место в источнике</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the medium</source>
            <translation>канал</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the name</source>
            <translation>имя</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>the name of the desk</source>
            <translation>имя базы</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the notes</source>
            <translation>заметки</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the origin</source>
            <translation>первоисточник</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the place</source>
            <translation>место</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the publisher</source>
            <translation>издатель</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the quote</source>
            <translation>цитата</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the reliability</source>
            <translation>надёжность</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the role</source>
            <translation>должность</translation>
        </message>
        <message>
            <location filename="../../db/actions/verdict.py" />
            <source>the scale {scale} has no rating {rating}</source>
            <translation>в шкале {scale} нет оценки {rating}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the stance</source>
            <translation>позиция</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the title</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>the translation</source>
            <translation>перевод</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>the value beside {place} belongs elsewhere</source>
            <translation>значение рядом с {place} относится к другому месту</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>the words checked</source>
            <translation>проверяемые слова</translation>
        </message>
        <message>
            <location filename="../../db/rules/scales.py" />
            <source>there is no verdict scale "{name}"</source>
            <translation>нет шкалы вердиктов «{name}»</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>ticked</source>
            <translation>отметил(а)</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>title</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took back an act</source>
            <translation>отменено действие</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took back the verdict {before}</source>
            <translation>снят вердикт {before}</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took off</source>
            <translation>убран файл</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the case in from a file</source>
            <translation>дело взято из файла</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the case up again</source>
            <translation>работа над делом возобновлена</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>took the tick away from</source>
            <translation>снял(а) отметку с</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>topic</source>
            <translation>тема</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>topics</source>
            <translation>темы</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/words.py" />
            <location filename="../../desktop/fields.py" />
            <source>translation</source>
            <translation>перевод</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>true or false</source>
            <translation>true или false</translation>
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>two links lie over the same words</source>
            <translation>две ссылки стоят на одних словах</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>unknown field</source>
            <translation>неизвестное поле</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>unlikely: other information contradicts it</source>
            <translation>маловероятно: другие сведения противоречат</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>usually right; small doubts</source>
            <translation>обычно прав; небольшие сомнения</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/history/words.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>verdict</source>
            <translation>вердикт</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>video</source>
            <translation>видео</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>web address</source>
            <translation>веб-адрес</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>web page</source>
            <translation>веб-страница</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>where it appeared</source>
            <translation>где появилось</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>where it was said</source>
            <translation>где это сказано</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>whether it is primary</source>
            <translation>первичность</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>whether it is used</source>
            <translation>использование</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>who takes the case in</source>
            <translation>кто берёт дело</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>why one origin is enough</source>
            <translation>почему хватит одного первоисточника</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <location filename="../../db/telling.py" />
            <source>withdrew the case</source>
            <translation>дело отозвано</translation>
        </message>
        <message>
            <location filename="../../desktop/fields.py" />
            <location filename="../../desktop/workflow/path.py" />
            <source>wording</source>
            <translation>формулировка</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write a case as case file or ClaimReview</source>
            <translation>записать дело в файл или как ClaimReview</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write a case's brief as PDF</source>
            <translation>записать заключение по делу в PDF</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/arguments.py" />
            <source>write the register of corrections and withdrawals as PDF</source>
            <translation>записать реестр исправлений и отзывов в PDF</translation>
        </message>
        <message>
            <location filename="../../desktop/compared.py" />
            <location filename="../../desktop/history/words.py" />
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <location filename="../../desktop/analysis/view/find_bar.py" />
            <location filename="../../desktop/review/view/tools.py" />
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>{0} of {1}</source>
            <translation>{0} из {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/checks_view.py" />
            <source>{0} of {1} are met</source>
            <translation>Выполнено: {0} из {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/tools.py" />
            <source>{0} of {1} changes</source>
            <translation>{0} из {1} изменений</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>{0} of {1} evidence items cited</source>
            <translation>Есть ссылки на {0} из {1} доказательств</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/parts.py" />
            <source>{0} of {1} seen</source>
            <translation>просмотрено {0} из {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/status.py" />
            <source>{0} of {1} sentences cited</source>
            <translation>Предложений со ссылками: {0} из {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/comments/view/panel.py" />
            <source>{0} open</source>
            <translation>открыто: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/view.py" />
            <source>{0} selected</source>
            <translation>выделено: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/view.py" />
            <source>{0} to fix</source>
            <translation>Исправить: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/decision_view.py" />
            <source>{0}; and {1} more</source>
            <translation>{0}; и ещё {1}</translation>
        </message>
        <message>
            <location filename="../../desktop/register/model.py" />
            <source>{before} became {after}.</source>
            <translation>Было: {before}, стало: {after}.</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/words.py" />
            <source>{changed} of {all} paragraphs</source>
            <translation>{changed} из {all} абзацев</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{column} differs from what was signed</source>
            <translation>{column} отличается от подписанного</translation>
        </message>
        <message>
            <location filename="../../db/rules/casefile.py" />
            <source>{constant} is no JSON number</source>
            <translation>{constant} — не число JSON</translation>
        </message>
        <message>
            <location filename="../../db/rules/content_gates.py" />
            <source>{counted} (an exception is written)</source>
            <translation>{counted} (исключение обосновано)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} B</source>
            <translation>{count} Б</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} MB</source>
            <translation>{count} МБ</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{count} changes</source>
            <translation>правок: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/preview/batch_view.py" />
            <source>{count} could not be saved; the first, {case}: {why}</source>
            <translation>Не удалось сохранить: {count}; первое, {case}: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>{count} files kept</source>
            <translation>Сохранено файлов: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{count} h</source>
            <translation>{count} ч</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/words.py" />
            <source>{count} kB</source>
            <translation>{count} кБ</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{count} min</source>
            <translation>{count} мин</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/look.py" />
            <source>{count}× cited</source>
            <translation>ссылок: {count}</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../desktop/dates.py" />
            <source>{day}, {time} UTC</source>
            <translation>{day}, {time} UTC</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{field} of {kind} {id}</source>
            <translation>{field} у {kind} {id}</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{field} of {kind} {id} is not what was committed</source>
            <translation>{field} у {kind} {id} — не то, что было закреплено</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>{field}, as it was before</source>
            <translation>{field}: как было до того</translation>
        </message>
        <message>
            <location filename="../../desktop/history/restore_view.py" />
            <source>{field}, as it was then</source>
            <translation>{field}: как стало тогда</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{file} belongs to another program; it was left untouched.</source>
            <translation>{file} принадлежит другой программе; файл не тронут.</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{file} is no database; it was left untouched.</source>
            <translation>{file} — не база данных; файл не тронут.</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{file} was written by a newer Stet; update this one. It was left untouched.</source>
            <translation>{file} записан более новой версией Stet; обновите эту. Файл не тронут.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>{item} (not used)</source>
            <translation>{item} (не используется)</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>{item}: repeats the one above</source>
            <translation>{item}: повторяет то, что выше</translation>
        </message>
        <message>
            <location filename="../../db/check/tables.py" />
            <source>{kind} {row}: {column} is in the journal, but the row is missing</source>
            <translation>{kind} {row}: {column} есть в журнале, а строки нет</translation>
        </message>
        <message>
            <location filename="../../desktop/history/roles.py" />
            <source>{label}: from “{before}” to “{after}”</source>
            <translation>{label}: с «{before}» на «{after}»</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/reason.py" />
            <source>{length} of {most} characters</source>
            <translation>{length} из {most} знаков</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{names} and {n} more</source>
            <translation>{names} и ещё {n}</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{name} approved this record on {when}.</source>
            <translation>Эту запись одобрил(а) {name} {when}.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} cannot be read: {why}.</source>
            <translation>Не удаётся прочесть {name}: {why}.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} changed while it was being read; attach it again.</source>
            <translation>{name} изменился во время чтения; приложите его снова.</translation>
        </message>
        <message>
            <location filename="../../db/files.py" />
            <source>{name} could not be saved: {why}. What was there before is untouched.</source>
            <translation>Не удалось сохранить {name}: {why}. То, что там было, не тронуто.</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/given.py" />
            <source>{name} gave you your password, and knows it. Whoever knows it can sign as you.</source>
            <translation>Этот пароль вы получили от другого, его знает и {name}. Кто знает пароль, может подписывать от вашего имени.</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/keeping.py" />
            <source>{name} holds only an address; drop it beside the cards to begin an item.</source>
            <translation>В {name} только адрес; перетащите его рядом с карточками, чтобы начать доказательство.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is a folder; attach a file.</source>
            <translation>{name} — папка; приложите файл.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is a link; attach the file that it points to.</source>
            <translation>{name} — ссылка; приложите файл, на который она указывает.</translation>
        </message>
        <message>
            <location filename="../../db/actions/evidence.py" />
            <source>{name} is attached to this item already.</source>
            <translation>{name} уже приложен к этому доказательству.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/lock_view.py" />
            <source>{name} is away</source>
            <translation>{name}: нет на месте</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is empty.</source>
            <translation>{name} пуст.</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>{name} is larger than 2 MB.</source>
            <translation>{name} больше 2 МБ.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is larger than 4 GiB.</source>
            <translation>{name} больше 4 ГиБ.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{name} is missing or altered since it was kept; take it from a backup, or attach it again. Nothing was written.</source>
            <translation>{name} пропал или изменился после сохранения; возьмите его из резервной копии или приложите снова. Ничего не записано.</translation>
        </message>
        <message>
            <location filename="../../db/actions/policy.py" />
            <source>{name} is no PNG or JPEG picture.</source>
            <translation>{name} — не изображение PNG или JPEG.</translation>
        </message>
        <message>
            <location filename="../../db/actions/claims.py" />
            <source>{name} is no picture.</source>
            <translation>{name} — не изображение.</translation>
        </message>
        <message>
            <location filename="../../db/copying.py" />
            <source>{name} is no plain file.</source>
            <translation>{name} — не обычный файл.</translation>
        </message>
        <message>
            <location filename="../../db/files.py" />
            <source>{name} is not a file; nothing was written.</source>
            <translation>{name} — не файл; ничего не записано.</translation>
        </message>
        <message>
            <location filename="../../desktop/verdict/view/pane.py" />
            <source>{name} scale</source>
            <translation>Шкала: {name}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/filing.py" />
            <source>{name} was taken in as a case of this desk.</source>
            <translation>{name}: дело взято в эту базу.</translation>
        </message>
        <message>
            <location filename="../../db/queries/history.py" />
            <source>{name} {phrase}</source>
            <translation>{name}: {phrase}</translation>
        </message>
        <message>
            <location filename="../../desktop/people/start_view.py" />
            <source>{name} · not found</source>
            <translation>{name} · не найдена</translation>
        </message>
        <message>
            <location filename="../../desktop/people/door_view.py" />
            <location filename="../../desktop/people/lock_view.py" />
            <location filename="../../desktop/shell/window.py" />
            <source>{name} — Stet</source>
            <translation>{name} — Stet</translation>
        </message>
        <message>
            <location filename="../../desktop/review/view/verdict.py" />
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} becomes a draft again, with your note at its head.</source>
            <translation>{number} снова станет черновиком с вашим примечанием в начале.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} becomes a draft again.</source>
            <translation>{number} снова станет черновиком.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} can be corrected further, with your note at its head.</source>
            <translation>{number} можно исправлять дальше, ваша заметка — вверху.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} goes to the supervisors. Until they decide, nobody can change it.</source>
            <translation>{number} уйдёт выпускающим. Пока они не решат, менять его нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{number} has been withdrawn since, on {when}, by {name}: {why}</source>
            <translation>Дело {number} с тех пор отозвано, {when} ({name}): {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{number} has been withdrawn since: {why}</source>
            <translation>Дело {number} с тех пор отозвано: {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} is marked as withdrawn on every page, with your notice. Its text is kept; this cannot be taken back.</source>
            <translation>{number} помечается как отозванное на каждой странице, с вашим сообщением. Текст сохраняется; отменить это нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/model.py" />
            <source>{number} is not open for changes; a comment there says that the claim was made again.</source>
            <translation>{number} не открыто для правок; комментарий там говорит, что утверждение прозвучало снова.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} is published again as its last brief shows it, which stays in force. What was changed meanwhile stays in the history.</source>
            <translation>{number} снова публикуется таким, как в последнем заключении, которое остаётся в силе. Изменённое за это время остаётся в истории.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} is put aside. Nothing is lost, and it can be taken up again.</source>
            <translation>{number} откладывается. Ничего не пропадёт, и к нему можно вернуться.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/step_words.py" />
            <source>{number} opens for changes. The published brief stays as it is until a supervisor reissues it.</source>
            <translation>{number} откроется для правок. Опубликованное заключение останется прежним, пока выпускающий не выпустит новое.</translation>
        </message>
        <message>
            <location filename="../../desktop/workflow/taking.py" />
            <source>{number} was left, so nothing was done.</source>
            <translation>Дело {number} закрыли, поэтому ничего не сделано.</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>{number} was rated “{theirs}”; here it is “{ours}”.</source>
            <translation>{number} получило оценку «{theirs}»; здесь — «{ours}».</translation>
        </message>
        <message>
            <location filename="../../desktop/precedents/words.py" />
            <source>{number}, {rated}, {state}: {quote}; {why}</source>
            <translation>{number}, {rated}, {state}: {quote}; {why}</translation>
        </message>
        <message>
            <location filename="../../desktop/search/model.py" />
            <source>{number}, {title}, by {claimant}; {state}</source>
            <translation>{number}, {title}, автор {claimant}; {state}</translation>
        </message>
        <message>
            <location filename="../../desktop/cases/words.py" />
            <source>{number}, {title}, by {claimant}; {state}, verdict {verdict}; {evidence} evidence items, {comments} open comments; changed {age}</source>
            <translation>{number}, {title}, автор {claimant}; {state}, вердикт: {verdict}; доказательств: {evidence}, открытых комментариев: {comments}; изменено: {age}</translation>
        </message>
        <message>
            <location filename="../../desktop/evidence/view/origins.py" />
            <source>{number}. {title}</source>
            <translation>{number}. {title}</translation>
        </message>
        <message>
            <location filename="../../db/rules/schema.py" />
            <source>{others} or {last}</source>
            <translation>{others} или {last}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/about.py" />
            <source>{part} · {licence}</source>
            <translation>{part} · {licence}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/erasing.py" />
            <source>{part}, {field}</source>
            <translation>{part}, {field}</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../desktop/sample/building.py" />
            <location filename="../../desktop/shell/rescue.py" />
            <source>{path} cannot be made: {why}.</source>
            <translation>Не удаётся создать {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} cannot be read: it is damaged, or made to do harm.</source>
            <translation>{path} не читается: файл повреждён или сделан во вред.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <location filename="../../db/header.py" />
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>Не удаётся прочесть {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../db/vectors.py" />
            <source>{path} cannot be written: {why}.</source>
            <translation>{path} не удаётся записать: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} could not be read to its end in reasonable time.</source>
            <translation>{path} не удалось дочитать до конца за разумное время.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} encloses a record packed as no brief packs it.</source>
            <translation>В {path} запись упакована не так, как в заключениях.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} encloses more than one case file, which no brief does.</source>
            <translation>В {path} вложено больше одного файла дела; в заключениях так не бывает.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <location filename="../../desktop/sample/building.py" />
            <source>{path} exists already and is not empty.</source>
            <translation>{path} уже существует и не пуст.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is damaged or cut short, so nothing in it can be checked.</source>
            <translation>{path} повреждён или обрезан, проверить в нём ничего нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is encrypted, so nothing in it can be checked.</source>
            <translation>{path} зашифрован, проверить в нём ничего нельзя.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is larger than any brief, or holds something that is.</source>
            <translation>{path} больше любого заключения или содержит нечто такое.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is no PDF.</source>
            <translation>{path} — не PDF.</translation>
        </message>
        <message>
            <location filename="../../db/desk.py" />
            <source>{path} is no desk: it has no name.</source>
            <translation>{path} — не база: у неё нет имени.</translation>
        </message>
        <message>
            <location filename="../../db/header.py" />
            <source>{path} is no desk: it holds no desk.sqlite.</source>
            <translation>{path} — не база: в папке нет desk.sqlite.</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/contents.py" />
            <source>{path} is no file that can be read.</source>
            <translation>{path} — не файл, который можно прочесть.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is no plain file.</source>
            <translation>{path} — не обычный файл.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is not the file that the case file names.</source>
            <translation>{path} — не тот файл, что назван в файле дела.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>{path} is not to be relied on: {sentence}</source>
            <translation>На {path} полагаться нельзя: {sentence}</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} is too large for a case file.</source>
            <translation>{path} слишком велик для файла дела.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} leads out of the case file's folder.</source>
            <translation>{path} ведёт за пределы папки файла дела.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/commands.py" />
            <source>{path} lies inside the desk; choose a place outside it.</source>
            <translation>{path} лежит внутри базы; выберите место вне её.</translation>
        </message>
        <message>
            <location filename="../../db/casefile.py" />
            <source>{path} was not written: {why}.</source>
            <translation>{path} не записан: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop/cli/output.py" />
            <source>{path}: {reason}.</source>
            <translation>{path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>{person} · has a new key to make their own</source>
            <translation>{person} · получил новый ключ и ещё не сделал его своим</translation>
        </message>
        <message>
            <location filename="../../desktop/people/persons_view.py" />
            <source>{person} · has left</source>
            <translation>{person} · больше не работает</translation>
        </message>
        <message>
            <location filename="../../db/check/events.py" />
            <source>{place} does not follow the event that wrote it last</source>
            <translation>{place} не следует за событием, которое записало его последним</translation>
        </message>
        <message>
            <location filename="../../desktop/verifying/standing.py" />
            <source>{said} The last one is brief {n}, issued on {when}.</source>
            <translation>{said} Последнее — заключение {n}, выпущенное {when}.</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{said}; not seen: {parts}</source>
            <translation>{said}; не просмотрено: {parts}</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{seen} of {all} changes</source>
            <translation>{seen} из {all} изменений</translation>
        </message>
        <message>
            <location filename="../../db/rules/marks.py" />
            <source>{start} to {end} is no range of a text of {length} characters</source>
            <translation>от {start} до {end} — не отрезок текста в {length} знаков</translation>
        </message>
        <message>
            <location filename="../../desktop/history/words.py" />
            <source>{start}… ({count} more characters)</source>
            <translation>{start}… (ещё знаков: {count})</translation>
        </message>
        <message>
            <location filename="../../db/check/pages.py" />
            <source>{table}, row {row}: its {parent} is missing</source>
            <translation>{table}, строка {row}: не хватает {parent}</translation>
        </message>
        <message>
            <location filename="../../db/check/tables.py" />
            <source>{table}, row {row}: {column} is not what the journal says</source>
            <translation>{table}, строка {row}: {column} — не то, что в журнале</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>{to} (no deadline)</source>
            <translation>{to} (без срока)</translation>
        </message>
        <message>
            <location filename="../../db/rules/gates.py" />
            <source>{to} (until {deadline})</source>
            <translation>{to} (до {deadline})</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>{to}: answered {day}</source>
            <translation>{to}: ответ получен {day}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>{to}: asked {asked}, may answer until {until}</source>
            <translation>{to}: запрос {asked}, ответ возможен до {until}</translation>
        </message>
        <message>
            <location filename="../../desktop/review/standing.py" />
            <source>{to}: asked {asked}, no answer by {until}</source>
            <translation>{to}: запрос {asked}, ответа к {until} нет</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/model.py" />
            <source>{what}, {detail}</source>
            <translation>{what}, {detail}</translation>
        </message>
        <message>
            <location filename="../../desktop/shell/offers.py" />
            <source>{what}: {choice}</source>
            <translation>{what}: {choice}</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}, {name} as a whole, taken out before: “{words}”</source>
            <translation>{where}, {name} целиком, изъят раньше: «{words}»</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}, {name} as a whole: “{words}”</source>
            <translation>{where}, {name} целиком: «{words}»</translation>
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
            <translation>{where}: «{words}» (стереть нельзя)</translation>
        </message>
        <message>
            <location filename="../../desktop/erasing/words.py" />
            <source>{where}: “{words}” (in the history only)</source>
            <translation>{where}: «{words}» (только в истории)</translation>
        </message>
        <message>
            <location filename="../../desktop/palette/view.py" />
            <source>↑↓ choose</source>
            <translation>↑↓ выбрать</translation>
        </message>
        <message>
            <location filename="../../desktop/search/view.py" />
            <source>↑↓ choose   Enter open   Esc close</source>
            <translation>↑↓ выбрать   Enter открыть   Esc закрыть</translation>
        </message>
    </context>
</TS>
