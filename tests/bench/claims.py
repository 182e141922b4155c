"""Claims as newsrooms get them, made from patterns: other ones every time, the same on every run.

They are what a repeated claim must be told from when meanings are compared: sentences that mean
something, on the matters that claims are about, in six languages.
"""

import re
from random import Random

_SLOTS = {
    "en": {
        "who": "the government/the mayor/the opposition/the minister of health/a court/the police/"
               "the army/the central bank/the city council/the water company/the railway/a senator/"
               "the hospital/the union of teachers/the broadcaster/a charity/the border guard",
        "folk": "pensioners/nurses/teachers/students/migrants/farmers/drivers/children/soldiers/"
                "doctors/prisoners/tourists/small firms/single mothers/miners/voters under thirty",
        "thing": "electricity/bread/petrol/housing/medicine/public transport/drinking water/rice/"
                 "school meals/internet access/heating/sugar/cooking oil/vaccines",
        "ill": "cancer/asthma/diabetes/infertility/memory loss/heart attacks/autism/depression",
        "stuff": "5G masts/microwaves/tap water/sunscreen/artificial sweetener/wind turbines/"
                 "painkillers/plastic bottles/seed oil/chemical trails/tattoos/energy drinks",
        "deed": "sold/hidden/stolen/cancelled/postponed/doubled/burned/forged/given away",
        "what": "the flood relief fund/the gold reserve/the voter register/the new bridge/"
                "the census/a shipment of weapons/the pension fund/the old town hall/the forest",
        "place": "Norway/Lagos/the capital/Brazil/the northern provinces/Vienna/Texas/Kenya/the "
                 "islands/Lviv/Manila/the border zone/Quebec/Izmir/the industrial belt",
    },
    "de": {
        "who": "Die Regierung/Der Bürgermeister/Die Opposition/Das Gericht/Die Polizei/Die Bahn/"
               "Die Krankenkasse/Der Landkreis/Die Bundeswehr/Der Rundfunk",
        "folk": "Rentner/Lehrer/Pflegekräfte/Flüchtlinge/Landwirte/Studenten/Eltern/Ärzte",
        "thing": "Strom/Brot/Benzin/Wohnraum/Heizöl/Trinkwasser/Medikamente/Schulessen",
        "place": "Bayern/Wien/Sachsen/der Schweiz/Hamburg/ganz Europa/den Alpen/Polen",
    },
    "fr": {
        "who": "Le gouvernement/Le maire/L'opposition/Un tribunal/La police/L'armée/La région/"
               "Le ministère de la santé/La banque centrale",
        "folk": "retraités/enseignants/infirmières/migrants/agriculteurs/étudiants/médecins",
        "thing": "l'électricité/le pain/l'essence/le logement/le gaz/l'eau potable/les médicaments",
        "place": "Bretagne/Belgique/Marseille/Suisse/Alsace/Tunisie/Guyane/Corse",
    },
    "es": {
        "who": "El gobierno/La alcaldesa/La oposición/Un juez/La policía/El ejército/El ministerio/"
               "El banco central/La universidad",
        "folk": "jubilados/maestros/enfermeras/migrantes/agricultores/estudiantes/parados/médicos",
        "thing": "la luz/el pan/la gasolina/la vivienda/el agua/los medicamentos/el transporte",
        "place": "México/Valencia/Chile/Andalucía/la capital/Bogotá/las islas/Perú",
    },
    "ru": {
        "who": "Правительство/Мэр/Оппозиция/Суд/Полиция/Армия/Министерство/Центральный банк",
        "folk": "пенсионеров/учителей/медсестёр/мигрантов/фермеров/студентов/водителей/врачей",
        "thing": "электричество/хлеб/бензин/жильё/газ/питьевая вода/лекарства/сахар",
        "place": "Сибири/Казани/столице/Карелии/Приморье/Самаре/Тбилиси/Минске",
    },
    "ar": {
        "who": "الحكومة/البلدية/المعارضة/المحكمة/الشرطة/الوزارة/الجامعة/النقابة",
        "folk": "المتقاعدين/المعلمين/الممرضات/المهاجرين/المزارعين/الطلاب/السائقين/الأطباء",
        "thing": "الكهرباء/الخبز/الوقود/السكن/الماء/الدواء/السكر/النقل",
        "place": "القاهرة/الشمال/المغرب/العاصمة/عمّان/تونس/الجنوب/بيروت",
    },
}
_PATTERNS = {
    "en": (
        "{who} has {deed} {what} in {place}.", "{n}% of {folk} in {place} cannot pay for {thing}.",
        "{stuff} cause {ill}, a study of {n} patients shows.", "{thing} costs {n} times more in "
        "{place} than in {place}.", "{who} paid {folk} to march through {place}.",
        "Since {year} the number of {folk} in {place} has risen by {n} per cent.",
        "{folk} in {place} will no longer get {thing} from {who}.", "In {place}, {who} spends more "
        "on {thing} than on {folk}.", "A video shows {who} beating {folk} in {place} in {year}.",
        "{who} admitted that {stuff} had been {deed} since {year}.", "No country has so many "
        "{folk} without {thing} as {place}.", "{who} wants to forbid {stuff} because of {ill}.",
        "{n},000 {folk} left {place} in {year} because of {thing}.", "{who} never visited {place} "
        "after {what} was {deed}.", "{what} in {place} was {deed} by {folk}.",
        "The price of {thing} in {place} has fallen by {n}% since {year}.",
    ),
    "de": (
        "{who} zahlt {folk} in {place} keinen Zuschuss für {thing} mehr.",
        "{n} Prozent der {folk} in {place} können sich {thing} nicht leisten.",
        "Seit {year} ist {thing} in {place} um {n} Prozent teurer geworden.",
        "{who} hat {n} Millionen für {folk} verschwiegen.",
        "In {place} gibt es seit {year} weniger {folk} als je zuvor.",
        "{who} will {thing} in {place} ab {year} verbieten.",
    ),
    "fr": (
        "{who} ne rembourse plus {thing} aux {folk} depuis {year}.",
        "{n} % des {folk} de {place} vivent sans {thing}.",
        "{who} a caché la mort de {n} {folk} en {year}.",
        "Depuis {year}, {thing} coûte {n} fois plus cher en {place}.",
        "{who} a promis {n} millions aux {folk}.",
    ),
    "es": (
        "{who} ya no paga {thing} a los {folk} de {place}.",
        "El {n}% de los {folk} en {place} vive sin {thing}.",
        "{who} ocultó la muerte de {n} {folk} en {year}.",
        "Desde {year}, {thing} cuesta {n} veces más en {place}.",
        "{who} quiere prohibir {thing} en {place}.",
    ),
    "ru": (
        "{who} больше не оплачивает {thing} для {folk} в {place}.",
        "С {year} года {thing} в {place} подорожали на {n} процентов.",
        "{who} скрывает гибель {n} {folk} в {place}.",
        "{n}% {folk} в {place} живут без доступа к товару: {thing}.",
    ),
    "ar": (
        "{who} أوقفت دعم {thing} عن {folk} في {place}.",
        "{n} في المئة من {folk} في {place} يعيشون بلا {thing}.",
        "منذ عام {year} تضاعف سعر {thing} في {place} {n} مرات.",
        "{who} أخفت وفاة {n} من {folk} عام {year}.",
    ),
}
_SHARES = {"en": 10, "de": 3, "fr": 2, "es": 2, "ru": 3, "ar": 2}
_SLOT = re.compile(r"\{(\w+)\}")


def make(count, seed=5):
    """Return that many claims, no two of them the same."""
    chance = Random(seed)
    found = {}
    while len(found) < count:
        language = chance.choices(list(_SHARES), list(_SHARES.values()))[0]
        found[_claim(chance, language)] = None
    return list(found)


def _claim(chance, language):
    def fill(slot):
        if slot[1] == "n":
            return str(chance.randrange(2, 99))
        if slot[1] == "year":
            return str(chance.randrange(2005, 2026))
        return chance.choice(_SLOTS[language][slot[1]].split("/"))

    text = _SLOT.sub(fill, chance.choice(_PATTERNS[language]))
    return text[0].upper() + text[1:]
