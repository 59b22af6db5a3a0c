"""Reading e-mail addresses, telephone numbers, statuses, priorities and yes/no as people type them.

Every reader says what it did not understand, so that the caller can keep it: nothing in a cell is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from r2p_desktop.model.normtext import fold, words

PhoneKind = Literal["phone", "mobile", "home", "fax"]

_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"|]+@[^\s@,;:<>()\[\]\"|]+\.[^\s@,;:<>()\[\]\"|.]{2,}")
_EMAIL_JUNK = re.compile(r"mailto:|[\s,;/|<>]+", re.IGNORECASE)
_PHONE_SPLIT = re.compile(r"[;\n|]+|,(?=\s*[+\d(])|\s+(?:or|ou|o|oder)\s+")
_EXTENSION = re.compile(r"\s*(?:ext|extn|x|poste|int|anexo|доб|внутр)\.?\s*:?\s*\d{1,6}\s*$", re.IGNORECASE)
_PLUS = re.compile(r"\s*[(\[]?\s*[+＋]")
_NO_DIGIT = re.compile(r"[^0-9]+")
_PHONE_LABEL = re.compile(r"^\s*([^\W\d_][^\W\d_. -]*)\.?\s*[:.]?\s*(?=[+(\d])")
_PHONE_LABELS: dict[str, PhoneKind] = {
    **dict.fromkeys(
        ("m", "mob", "mobile", "cell", "gsm", "portable", "port", "movil", "cel", "handy"), "mobile"
    ),
    **dict.fromkeys(("f", "fax"), "fax"),
    **dict.fromkeys(("h", "home", "private", "prive", "dom", "privat"), "home"),
    **dict.fromkeys(
        ("t", "tel", "telephone", "phone", "p", "o", "office", "w", "work", "bureau", "fixe", "b"), "phone"
    ),
}


@dataclass(frozen=True)
class Phone:
    """A number as typed (`text`), for comparing (`key`: "+" and digits, or digits alone) and what it reaches."""

    text: str
    key: str
    kind: PhoneKind = "phone"


def emails(text: str) -> tuple[tuple[str, ...], str]:
    """The addresses in a cell, as typed, and what else the cell says ("" when nothing else)."""
    found = _EMAIL.findall(text)
    rest = _EMAIL_JUNK.sub(" ", _EMAIL.sub(" ", text)).strip(" .'\"()[]")
    distinct = {email_key(address): address.strip("'.") for address in reversed(found)}
    return tuple(reversed(distinct.values())), " ".join(rest.split())


def email_key(address: str) -> str:
    """An address for comparing: trimmed and without case."""
    return unicodedata.normalize("NFC", address.strip().strip("'.")).casefold()


def phones(text: str, kind: PhoneKind = "phone", region: str = "") -> tuple[tuple[Phone, ...], str]:
    """The numbers in a cell and what could not be read as one.

    `kind` is what the column means; a label before a number (`M: +1 ...`) overrules it. `region` is the ISO 3166
    code of the country whose numbers are written without a country code.
    """
    found: dict[str, Phone] = {}
    unread = []
    for part in _phone_parts(text):
        own_kind, number = _labelled(part, kind)
        key = phone_key(number, region)
        if len(key.lstrip("+")) < 3 or sum(c.isalpha() for c in number) > 12:
            unread.append(part)
        else:
            found.setdefault(key, Phone(number, key, own_kind))
    return tuple(found.values()), "; ".join(unread)


def _phone_parts(text: str) -> list[str]:
    parts: list[str] = []
    for part in _PHONE_SPLIT.split(text):
        # '022/730 12 34' is one number, '+41 22 730 12 34 / 079 123 45 67' are two.
        pieces = part.split("/")
        two = len(pieces) > 1 and all(sum(c.isdecimal() for c in piece) >= 6 for piece in pieces)
        parts += pieces if two else [part]
    return [part.strip(" ,;") for part in parts if part.strip(" ,;")]


def _labelled(part: str, kind: PhoneKind) -> tuple[PhoneKind, str]:
    label = _PHONE_LABEL.match(part)
    known = _PHONE_LABELS.get(fold(label.group(1))) if label else None
    if label is None or known is None:
        return kind, part
    return known, part[label.end() :].strip()


def phone_key(text: str, region: str = "") -> str:
    """A number for comparing: `+` and digits when the country is known, else the digits alone; no extension."""
    main = _EXTENSION.sub("", text).replace("(0)", "")
    if main.isascii():
        digits = _NO_DIGIT.sub("", main)
    else:
        digits = "".join(str(unicodedata.decimal(c)) for c in main if c.isdecimal())
    if _PLUS.match(main):
        return f"+{digits}"
    if digits.startswith("00") and len(digits) > 8:
        return f"+{digits[2:]}"
    return _international(digits, region) if region and len(digits) >= 5 else digits


def _international(digits: str, region: str) -> str:
    import phonenumbers  # heavy, and only numbers without a country code need it

    try:
        number = phonenumbers.parse(digits, region.upper())
    except phonenumbers.NumberParseException:
        return digits
    return f"+{number.country_code}{phonenumbers.national_significant_number(number)}"


def looks_like_email(text: str) -> bool:
    return _EMAIL.search(text) is not None


def looks_like_phone(text: str) -> bool:
    """Whether a cell is most likely a telephone number: an international prefix or groups of digits, few letters."""
    digits = sum(c.isdecimal() for c in text)
    if (
        not 7 <= digits <= 20
        or sum(c.isalpha() for c in text) > 4
        or re.search(r"\d[./-]\d{1,2}[./-]\d{2,4}\b", text)
    ):
        return False
    return text.lstrip("( ").startswith(("+", "00")) or re.search(r"\d[ ()./-]+\d", text) is not None


_HONORIFICS = (
    "mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable rt rev col gen maj capt lt cmdr sgt adm brig "
    "amb ambassador he hrh hm judge justice sheikh sheikha eng ing "
    "m mme mlle me madame monsieur docteur pr se sem excellence maitre "
    "sr sra srta don dona dra lic licda excmo excma prof profa sres "
    "herr frau dipl s e h w "
    "господин госпожа г-н г-жа д-р السيد السيده د الدكتور الدكتوره سعاده معالي 先生 女士 博士 教授 阁下"
)


@cache
def _honorific_words() -> frozenset[str]:
    return frozenset(word for part in _HONORIFICS.split() for word in words(part))


def is_honorific(text: str) -> bool:
    """Whether a text holds nothing but forms of address: 'H.E.', 'Dr', 'Col.', 'Sra.', 'Mr Ambassador'."""
    parts = words(text)
    return 0 < len(parts) <= 5 and all(part in _honorific_words() for part in parts)


# Status word -> (code, whether the word says no more than the code does).
_STATUSES: Mapping[str, str] = {
    "open": "open|to do|todo|new|not started|not yet started|not done|not completed|outstanding|ouvert|ouverte|à faire|"
    "nouveau|non commencé|pas commencé|abierto|abierta|por hacer|nuevo|no iniciado|sin iniciar|aberto|aberta|por fazer|offen|neu|"
    "nicht begonnen|открыто|не начато|новое|مفتوح|لم يبدأ|未开始|待办",
    "in_progress": "in progress|ongoing|on-going|under way|underway|started|in process|wip|en cours|commencé|entamé|en curso|"
    "en progreso|en proceso|en marcha|iniciado|em curso|em andamento|in arbeit|laufend|begonnen|в работе|выполняется|"
    "قيد التنفيذ|جار|进行中",
    "waiting": "on hold|waiting|hold|paused|suspended|deferred|awaiting|blocked|en attente|suspendu|suspendue|reporté|reportée|"
    "en espera|en pausa|suspendido|aplazado|em espera|suspenso|wartet|zurückgestellt|приостановлено|ожидание|معلق|"
    "في الانتظار|暂停|等待",
    "done": "done|completed|complete|closed|finished|implemented|achieved|fulfilled|resolved|fait|faite|terminé|terminée|achevé|"
    "achevée|réalisé|réalisée|clos|close|clôturé|clôturée|accompli|hecho|hecha|terminado|terminada|completado|completada|cerrado|"
    "cerrada|finalizado|finalizada|realizado|realizada|cumplido|cumplida|concluído|concluída|feito|feita|erledigt|abgeschlossen|"
    "fertig|выполнено|завершено|готово|сделано|закрыто|منجز|مكتمل|تم|أنجز|完成|已完成",
    "cancelled": "cancelled|canceled|dropped|withdrawn|abandoned|annulé|annulée|abandonné|abandonnée|cancelado|cancelada|anulado|"
    "anulada|gestrichen|abgesagt|entfällt|отменено|снято|ملغى|ملغي|已取消|取消",
}
_LOOSE_STATUSES: Mapping[str, str] = {
    "open": "overdue|late|delayed|pending|en retard|retard|dépassé|échu|atrasado|atrasada|retrasado|retrasada|vencido|vencida|"
    "pendiente|pendente|überfällig|verspätet|просрочено|متأخر|逾期|延迟",
}
_PRIORITIES: Mapping[str, str] = {
    "high": "high|haute|élevée|alta|alto|hoch|высокий|высокая|عالية|عالي|高",
    "medium": "medium|normal|moyenne|moyen|normale|media|medio|média|médio|mittel|средний|средняя|متوسطة|متوسط|中",
    "low": "low|basse|faible|baja|bajo|baixa|baixo|niedrig|gering|низкий|низкая|منخفضة|منخفض|低",
}
_LOOSE_PRIORITIES: Mapping[str, str] = {
    "high": "urgent|urgente|very high|critical|dringend|срочно|عاجل|紧急|très haute|muy alta",
}
_YES = "yes y true x ✓ ✔ 1 oui o vrai si s verdadero sim ja wahr да д نعم 是"
_NO = "no n false 0 - non faux falso nao nein falsch нет н لا 否"


@dataclass(frozen=True)
class CodeRead:
    """A code read from words. `exact`: the code says all the cell said; `rest` is what follows the known words."""

    code: str
    exact: bool
    rest: str = ""


@cache
def _codes(name: str) -> dict[str, tuple[str, bool]]:
    tables = {"status": (_STATUSES, _LOOSE_STATUSES), "priority": (_PRIORITIES, _LOOSE_PRIORITIES)}
    exact, loose = tables[name]
    known = {
        " ".join(words(w)): (code, False) for code, all_words in loose.items() for w in all_words.split("|")
    }
    known |= {
        " ".join(words(w)): (code, True) for code, all_words in exact.items() for w in all_words.split("|")
    }
    return known


def status(text: str) -> CodeRead | None:
    """The action status that a cell means, in several languages; None when no known word begins it.

    'Completed 12/02' is done with the rest '12/02'. 'overdue' is no status: it reads as open, not exactly.
    A cell with a question mark is a question, not a status.
    """
    return None if "?" in text else _code("status", text)


def priority(text: str) -> CodeRead | None:
    """The priority that a cell means; None when it means none we know."""
    return _code("priority", text)


def _code(name: str, text: str) -> CodeRead | None:
    known = _codes(name)
    whole = " ".join(words(text))
    if whole in known:
        code, exact = known[whole]
        return CodeRead(code, exact)
    # Every place where a word ends: the longest beginning of the cell that is a known word counts.
    ends = [match.end() for match in re.finditer(r"\w+", text)]
    for end in reversed(ends[:5]):
        beginning = " ".join(words(text[:end]))
        if beginning in known:
            code, _ = known[beginning]
            return CodeRead(code, False, text[end:].strip(" -–—:,;."))
    return None


def yes_no(text: str) -> bool | None:
    """Whether a cell says yes or no; None when it says something else."""
    key = fold(text)
    return True if key in _YES.split() else False if key in _NO.split() else None


_CAPACITIES: Mapping[str, str] = {
    "focal_point": "focal point|r2p focal point|national focal point|point focal|punto focal|ponto focal|координатор|نقطة الاتصال|联络人",
    "ministry_focal_point": "ministry focal point|institutional focal point|point focal du ministère|punto focal del ministerio",
    "deputy": "deputy|deputy focal point|adjoint|point focal adjoint|adjunto|punto focal adjunto|заместитель|نائب|副",
    "alternate": "alternate|alternate focal point|alternative focal point|suppléant|suppléante|point focal suppléant|suplente|"
    "punto focal suplente|stellvertreter|заместитель координатора|بديل|候补",
    "expert": "expert|experte|experto|experta|эксперт|خبير|专家",
    "support": "support|support staff|assistant|assistante|apoyo|поддержка|دعم|支持",
}


def capacity(text: str) -> str | None:
    """The capacity code that a cell means ('yes' in a focal point column is 'focal_point', 'no' is ""); else None."""
    answer = yes_no(text)
    if answer is not None:
        return "focal_point" if answer else ""
    whole = " ".join(words(text))
    for code, all_words in _CAPACITIES.items():
        if any(whole == " ".join(words(word)) for word in all_words.split("|")):
            return code
    return None


_ACTING = re.compile(
    r"\s*[(\[,]?\s*\b(?:acting|ad interim|a\.?i\.|par intérim|p\.?i\.|interino|interina|en funciones|i\.?o\.)\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_ACTING_FIRST = re.compile(r"^\s*\(?(?:acting)\)?\s+", re.IGNORECASE)


def post_title(text: str) -> tuple[str, bool]:
    """A post without '(acting)', and whether the cell said that its holder is acting."""
    title = " ".join(text.split())
    for pattern in (_ACTING, _ACTING_FIRST):
        bare = pattern.sub("", title)
        if bare and bare != title:
            return bare.strip(" ,"), True
    return title, False
