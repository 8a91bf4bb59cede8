from __future__ import annotations

import pytest

from onrecord.errors import UnsupportedLanguage
from onrecord.text.language import language_of, name_of

ENGLISH = "The minister said that she would leave her office after the talks, and that it was over for them."
FRENCH = (
    "La ministre a annoncé lundi que le gouvernement allait présenter un nouveau projet de loi au parlement, "
    "dont les partis discutent depuis plusieurs semaines."
)
OTHERS = {
    "French": FRENCH,
    "German": "Die Ministerin hat am Montag erklärt, dass die Regierung das Gesetz noch in diesem Jahr "
    "verabschieden will, obwohl die Opposition den Entwurf scharf kritisiert und eine neue Debatte fordert.",
    "Dutch": "De minister zei maandag dat het kabinet volgende week een besluit neemt over de steun aan de "
    "boeren, die volgens de oppositie veel te laat komt.",
    "Spanish": "La ministra anunció el lunes que el gobierno presentará un nuevo proyecto de ley antes de "
    "fin de año y pidió a todos los partidos que lo apoyen.",
    "Russian": "Министр заявил в понедельник, что правительство представит новый законопроект до конца года, "
    "и призвал все партии поддержать его.",
    "Chinese": "外交部长星期一表示，双方将继续就有关问题保持沟通，共同推动两国关系健康稳定发展。",
}


@pytest.mark.parametrize("given", [None, "en", "en-GB", "English", "eng", "EN_us.UTF-8", "zz", "fr"])
def test_english_is_english_whatever_the_label_says(given: str | None) -> None:
    assert language_of(ENGLISH, given=given, source="a.txt") == "en"


@pytest.mark.parametrize("given", [None, "en"])
@pytest.mark.parametrize("name", OTHERS)
def test_another_language_is_named_even_when_the_label_says_english(name: str, given: str | None) -> None:
    with pytest.raises(UnsupportedLanguage, match=f"the text is in {name},") as raised:
        language_of(OTHERS[name], given=given, source="a.txt")
    assert raised.value.what_to_do == "Give reports in English, or a translation."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Berg quits", id="a flash"),
        pytest.param(
            "Spanish league results on Saturday:\n\nZenda 1 (Novak 74) Real Hentzau 1 (López 57)",
            id="results",
        ),
        pytest.param("", id="nothing"),
        pytest.param("THE MINISTER SAID THAT SHE WOULD LEAVE HER OFFICE AFTER THE TALKS", id="capitals"),
        pytest.param(
            "“Je ne regrette rien,” Berg said after the talks with the Graustark foreign minister.",
            id="a quotation",
        ),
    ],
)
def test_short_texts_get_the_benefit_of_the_doubt(text: str) -> None:
    assert language_of(text, given=None, source="a.txt") == "en"


def test_a_language_without_a_name_is_called_by_its_code() -> None:
    assert name_of("tlh") == "tlh"
