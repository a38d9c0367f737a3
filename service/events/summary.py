"""The words that tell one event and can be read alone: a clause cut out of its sentence, never rebuilt."""

import re

from service.domain.event import EventClass, Polarity, Tense
from service.domain.span import Span
from service.domain.tlink import Relation
from service.events.datable import is_delayed
from service.events.extent import TRAILING, Extent
from service.events.triggers import Found
from service.grammar.clause import ClauseKind, Voice
from service.grammar.events import EventLexicon

_QUOTED_NEXT = re.compile(r" (?:\"[^\"]{1,60}\"|“[^”]{1,60}”)")
_PAIRS = (("“", "”"), ("(", ")"), ("«", "»"))
_ORDINALS = ("st", "nd", "rd", "th")
_SHORTEST = 2  # With fewer spaces than this a clause can't be read alone.


def summary(
    sentence: str, found: Found, event_class: EventClass, mentions: tuple[Span, ...], lexicon: EventLexicon
) -> str:
    """Cut the clause of a trigger, without times at its edges; an antecedent stands in brackets."""
    cutter = _Cutter(sentence, found, event_class, mentions, lexicon)
    words = cutter.words()
    return words[:1].upper() + words[1:]


class _Cutter(Extent):
    """The words of one trigger, cut and made to read alone."""

    def words(self) -> str:
        """The words of the summary, in the letters of the sentence."""
        noun = self._noun()
        whole = noun or self._extent()
        span = noun if noun and self._is_thin(noun) else self._without_times(whole)
        span = self._closed(span if noun else self._through_quoted(span))
        words = self._untied(_balanced(span.of(self.sentence).strip(TRAILING)))
        if noun is None:
            words = self._with_antecedent(words, span)
        if words.count(" ") < _SHORTEST and noun is None:
            longer = self._without_times(Span(0, max(whole.end, self._through(self.index))))
            words = self._untied(_balanced(longer.of(self.sentence).strip(TRAILING)))
            if words.count(" ") < _SHORTEST:  # Better with its time than too short: "I am here until 2010".
                words = self._untied(_balanced(whole.of(self.sentence).strip(TRAILING)))
        return words or self.clause.span.of(self.sentence).strip(TRAILING) or self.sentence

    def _through_quoted(self, span: Span) -> Span:
        """With the quotation it would break off at: "blamed them for what it said were “some casualties”"."""
        kept = Span(span.start, span.start + len(span.of(self.sentence).rstrip(' "“')))
        quoted = _QUOTED_NEXT.match(self.sentence, kept.end)
        joined = self.sentence[max(kept.end - 1, 0)].isalpha() and _pairs(kept.of(self.sentence))
        return Span(span.start, quoted.end()) if quoted is not None and joined else span

    def _closed(self, span: Span) -> Span:
        """With the mark that closes its quotation, where that stands right behind: "“shared their pain,” he said"."""
        if _pairs(span.of(self.sentence)):
            return span
        end = span.end
        while end < len(self.sentence) and self.sentence[end] in TRAILING:
            end += 1
        longer = Span(span.start, end + 1)
        marked = self.sentence[end : end + 1] in ('"', "”")
        return longer if marked and _pairs(longer.of(self.sentence)) else span

    def _untied(self, words: str) -> str:
        """Without a first word that only ties the sentence to the one before: "But"."""
        head, _, last = words.rpartition(" ")
        loose = last.lower() in self.lexicon.joints or (head.endswith(",") and self._is_saying(last))
        words = head.rstrip(TRAILING) if head and loose else words
        first, _, rest = words.partition(" ")
        return rest if rest and first.lower().strip(",") in self.lexicon.joints else words

    def _is_saying(self, word: str) -> bool:
        """Tell the "saying" that only leads to what is said from a saying that is the event."""
        own = word == self.found.span.of(self.sentence)
        return not own and self.lexicon.classes.get(self.lexicon.lemma(word.lower())) is EventClass.REPORTING

    def _noun(self) -> Span | None:
        """The phrase of a noun that has a time of its own; a noun that its clause is about is told by the clause."""
        phrase = self.found.phrase
        if phrase is not None and phrase == Span(0, len(self.sentence)):
            return phrase
        finite = any(one.verb is not None and one.verb.finite for one in self.clauses)
        if self._is_verb() or self._is_predicate() or (phrase is None and not (self.mentions and finite)):
            return None
        if self._is_denied():
            return None
        whole = self.lexicon.phrase(self.sentence, self.found.span, self.mentions)
        if phrase is None and not self._is_timed(whole):
            return None
        if phrase is not None:
            whole = Span(min(phrase.start, whole.start), max(phrase.end, whole.end))
        verb = self.clause.verb
        leads = whole.start - self.clause.span.start < 3
        if leads and verb is not None and verb.finite and self.found.span.start < verb.span.start:
            return None
        first, _, _ = whole.of(self.sentence).lower().partition(" ")
        longer = whole.end > self.found.span.end and first not in self.lexicon.owners
        if self._holds_time(whole) or longer:
            return whole
        behind = next((time.end for time in self.mentions if self._follows(whole, time)), None)
        for time in self.mentions:  # The other half of "May 10-11".
            behind = time.end if behind is not None and 0 <= time.start - behind <= 1 else behind
        return Span(whole.start, behind) if behind is not None and first not in self.lexicon.owners else None

    def _is_predicate(self) -> bool:
        """Tell "the museum will be open", which says what its subject is."""
        verb = self.clause.verb
        states = verb is not None and self.lexicon.classes.get(verb.lemma) is EventClass.STATE
        return (
            states and verb is not None and not self.sentence[verb.span.end : self.found.span.start].strip()
        )

    def _is_denied(self) -> bool:
        """Tell "there will not be a vote today", which "a vote today" would not tell."""
        verb = self.clause.verb
        state = verb is not None and self.lexicon.classes.get(verb.lemma) is EventClass.STATE
        return state and verb is not None and verb.polarity is Polarity.NEGATIVE

    def _is_timed(self, phrase: Span) -> bool:
        """Tell whether a time stands in a noun's phrase, or right behind it."""
        return self._holds_time(phrase) or any(self._follows(phrase, time) for time in self.mentions)

    def _follows(self, phrase: Span, time: Span) -> bool:
        gap = self.sentence[phrase.end : time.start]
        return phrase.end <= time.start and "," not in gap and not self._content(gap)

    def _is_thin(self, phrase: Span) -> bool:
        """Tell "the summit in June", which would say nothing without its time."""
        return any(phrase.end == time.end and time.start > self.found.span.end for time in self.mentions)

    def _holds_time(self, phrase: Span) -> bool:
        return any(phrase.contains(time) for time in self.mentions)

    def _without_times(self, span: Span) -> Span:
        """Leave out a time that stands at an edge, with the words that tie it."""
        start, end = span.start, span.end
        for mention in self.mentions:
            if start <= mention.start and not self._content(
                self.sentence[start : mention.start], joined=start > span.start
            ):
                stop = self._through_range(mention)
                rest = self.sentence[stop:end]
                verb = self.clause.verb
                if _pairs(self.sentence[start:end]) and not _pairs(rest):
                    continue  # "“Since May we …,” said Lee" keeps both marks.
                if verb is not None and verb.span.start == stop + 1:
                    continue  # The time is what the clause is about: "April 12 is a date".
                if (
                    rest[:1] in ",:."
                    or self._heads_line(mention, end)
                    or (rest[:1] == " " and mention.start > start)
                ):
                    start = stop
        whole, end = end, self._before_last_times(start, end)
        last = self.sentence[start:end].rpartition(" ")[2].lower()
        if last in self.lexicon.dangling or (last[:1].isdigit() and last.endswith(_ORDINALS)):
            end = whole  # "went into [the early hours of Thursday]"
        start = self._past_marks(self._past_bracket(start), end)
        start = self._past_onward(start, end)
        first, comma, _ = self.sentence[start:end].partition(",")
        if comma and start > span.start and first.lower() in self.lexicon.edges:  # "In May alone, …"
            start = self._past_marks(start + len(first), end)
        elif comma and start > span.start and first.lower().startswith(f"{self.lexicon.part} "):
            start = self._past_marks(start + len(first), end)  # "In the first year of the war, …"
        return Span(start, end) if start < end else span

    def _through_range(self, mention: Span) -> int:
        """Where a time ends with the other half of its range: "Nov. 7-11"."""
        return next((one.end for one in self.mentions if one.start == mention.end + 1), mention.end)

    def _past_onward(self, start: int, end: int) -> int:
        """Past the "on" of "From May on the war spread", behind the time that was left out."""
        first, space, _ = self.sentence[start:end].partition(" ")
        left_out = next((one for one in self.mentions if one.end == start - 1), None)
        if not space or left_out is None or first.lower().strip(",") not in self.lexicon.onward:
            return start
        signal = self.lexicon.signal(self.sentence, left_out)
        since = signal is not None and signal.relation is Relation.SINCE
        return start + len(first) + 1 if since else start

    def _heads_line(self, mention: Span, end: int) -> bool:
        """Tell the date of a line in a chronology, or the first of two: "May to August 1966 -- Rain halts the work"."""
        rest = self.sentence[mention.end : end]
        if rest.lstrip()[:2] in ("--", "– ", "— ", "- "):
            return True
        following = next((one for one in self.mentions if one.start >= mention.end), None)
        if following is None or self._content(self.sentence[mention.end : following.start]):
            return False
        return self._heads_line(following, end)

    def _past_bracket(self, start: int) -> int:
        """Past the hour in brackets behind a time that was left out: "At 2 p.m. (0500 GMT), the dollar …"."""
        open_ = start + (self.sentence[start : start + 1] == " ")
        inside = next((one for one in self.mentions if one.start == open_ + 1), None)
        closed = (
            inside is not None
            and self.sentence[open_] == "("
            and self.sentence[inside.end : inside.end + 1] == ")"
        )
        return inside.end + 1 if inside is not None and closed else start

    def _past_marks(self, start: int, end: int) -> int:
        while start < end and self.sentence[start] in TRAILING:
            start += 1
        return start

    def _before_last_times(self, start: int, end: int) -> int:
        """Where the times at the end begin, unless a half that needs its time would be left standing."""
        whole = end
        for mention in reversed(self.mentions):
            closing = not self.sentence[mention.end : end].strip(TRAILING + '”"')
            if start < mention.start < end and closing and self._dates(mention):
                before = self._before_ties(start, mention.start)
                if self._needs_time(before) or self._is_half_told(start, mention.start):
                    return whole
                end = before
        told = self._closed(Span(start, whole))
        if _pairs(told.of(self.sentence)) and not _pairs(self.sentence[start:end]):
            return whole
        halves = (mention.end for mention in self.mentions if start <= mention.start and mention.end < end)
        return whole if any(self._is_half(half, end) for half in halves) else end

    def _needs_time(self, end: int) -> bool:
        """Tell the bare "signed" of "the truce signed in 2002", or "spent", which say nothing at the end."""
        verb = self.clause.verb
        if verb is not None and verb.lemma in self.lexicon.passing and verb.head.end == end:
            return True
        kinds = (ClauseKind.PARTICIPLE, ClauseKind.RELATIVE, ClauseKind.INFINITIVE)
        leaning = verb is not None and (self.clause.kind in kinds or verb.tense is Tense.PASTPART)
        leaning = leaning or self._taken_subject() is not None
        active = self.clause.kind is ClauseKind.INFINITIVE and verb is not None and verb.voice is Voice.ACTIVE
        return leaning and not active and verb is not None and verb.head.end == end

    def _is_half(self, start: int, end: int) -> bool:
        """Tell the rest of "2 percent on Monday and 3 percent [on Tuesday]"."""
        verbs = any(one.verb is not None and start <= one.verb.head.start < end for one in self.clauses)
        joined = any(word in self.lexicon.joints for word in self.sentence[start:end].lower().split())
        return joined and not verbs

    def _dates(self, mention: Span) -> bool:
        """Tell whether a time may be this event's, and not that of a clause told along with it."""
        held = next((i for i, one in enumerate(self.clauses) if mention.start < one.span.end), self.index)
        while held > self.index and self.clauses[held].kind in (ClauseKind.INFINITIVE, ClauseKind.COORDINATE):
            held = self.clauses[held].parent or 0
        kept = self.lexicon.measures(self.sentence, mention)
        return held <= self.index and not kept and not self._waits_for(mention)

    def _waits_for(self, mention: Span) -> bool:
        """Tell "did not open until Friday", which would deny the opening without its time."""
        return is_delayed(self.sentence, self.clause.verb, (mention,), self.lexicon)

    def _before_ties(self, start: int, end: int) -> int:
        whole = end
        while True:
            kept = self.sentence[start:end].rstrip(TRAILING)
            last = kept.rpartition(" ")[2].lower()
            particle = end < whole and last in self.lexicon.particles
            if last not in self.lexicon.edges | self.lexicon.joints or last == kept.lower() or particle:
                return start + len(kept)
            end = start + len(kept) - len(last)

    def _is_half_told(self, start: int, end: int) -> bool:
        """Tell "came on a moonless" before "evening on 5 December", which would not be told without it."""
        words = self.sentence[start:end].lower().split()[-3:]
        return len(words) > 1 and words[0] in self.lexicon.edges and words[1] in self.lexicon.indefinite

    def _with_antecedent(self, words: str, span: Span) -> str:
        """Put "[journalists] tried" for "who tried", and "[she] born" for a fronted "Born"."""
        subject = self._fronted_subject() or self._inset_subject() or self._taken_subject()
        subject = subject or self._shared_subject()
        if subject is not None:
            return f"[{subject.of(self.sentence)}] {words[:1].lower()}{words[1:]}"
        clause = self.clause
        relative = clause.kind is ClauseKind.RELATIVE and span.start == clause.span.start
        antecedent = self.lexicon.roles(self.sentence, self.index).antecedent if relative else None
        if antecedent is None or not words.lower().startswith(clause.opener):
            return words
        return f"[{antecedent.of(self.sentence)}]{words[len(clause.opener) :]}"


def _pairs(words: str) -> bool:
    """Tell whether each quotation that opens is closed."""
    return words.count('"') % 2 == 0 and words.count("“") == words.count("”")


def _balanced(words: str) -> str:
    """Drop a quotation mark or bracket whose partner was cut off, at the edges; what is in brackets ends with them."""
    closed = words.find(")")
    if closed > 0 and "(" not in words[:closed]:
        words = words[:closed]
    for opening, closing in _PAIRS:
        if words.startswith(opening) and closing not in words:
            words = words[1:]
        if words.endswith(closing) and opening not in words:
            words = words[:-1]
    if words.count('"') % 2 == 1:
        words = words.removeprefix('"') if words.startswith('"') else words.removesuffix('"')
    return words.strip(TRAILING)
