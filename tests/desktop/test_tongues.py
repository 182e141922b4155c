"""Languages are called as the window's language calls them."""

import pytest

from desktop import tongues
from resources import i18n


@pytest.mark.parametrize(("locale", "tag", "said"), [
    ("en_GB", "ru", "Russian"), ("ru_RU", "en", "английский"), ("ar_EG", "en", "الإنجليزية"),
    ("en_GB", "zh-Hant", "Traditional Chinese"), ("en_GB", "de-x-old", "German (x-old)"),
    ("en_GB", "EN", "English"), ("en_GB", "qqq", "qqq"),
])
def test_a_language_has_its_name(locale, tag, said):
    i18n.use(None, locale)
    try:
        assert tongues.name(tag) == said
    finally:
        i18n.use(None)
