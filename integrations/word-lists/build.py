"""Writes lists/*.gz: the common words of a language that English has not, one a line, sorted.

    python3 -m venv venv && venv/bin/pip install wordfreq==3.1.1 spacy-lookups-data==1.0.5
    venv/bin/python build.py

The words and how common they are come from wordfreq; which German ones are nouns, from spaCy's table of lemmas.
"""

import gzip
import json
import re
from importlib.resources import files
from pathlib import Path

from wordfreq import get_frequency_dict, zipf_frequency

LANGUAGES = "cs de es fr it nl pl pt sv".split()
# How many of a language's commonest words are looked at.
MOST = 40_000
# How common a word may be in English, as a Zipf frequency: 2.4 is one in four million words.
ENGLISH = 2.4
# By how much it must be commoner in its own language.
LEAD = 1.2
# Letters of any script, without digits; a shorter word is an abbreviation somewhere.
WORD = re.compile(r"[^\W\d_]{2,}")


def words_of(language):
    frequencies = get_frequency_dict(language, wordlist="best")
    commonest = sorted(frequencies, key=frequencies.get, reverse=True)[:MOST]
    return {word for word in commonest if WORD.fullmatch(word) and is_own(word, language)}


def is_own(word, language):
    english = zipf_frequency(word, "en")
    return english < ENGLISH and zipf_frequency(word, language) - english >= LEAD


def german_nouns():
    """Nouns as they are written; a name is in no table of lemmas."""
    table = files("spacy_lookups_data") / "data" / "de_lemma_lookup.json.gz"
    lemmas = json.loads(gzip.decompress(table.read_bytes()))
    return {word.lower(): word for word in {*lemmas, *lemmas.values()} if word[:1].isupper()}


def main():
    nouns = german_nouns()
    for language in LANGUAGES:
        words = words_of(language)
        if language == "de":
            words |= {nouns[word] for word in words if word in nouns}
        text = "\n".join(sorted(words))
        Path(__file__).with_name("lists").joinpath(f"{language}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
