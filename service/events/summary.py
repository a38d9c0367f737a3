"""The words that tell one event and can be read alone: a clause cut out of its sentence, never rebuilt."""

from service.domain.event import EventClass, Polarity, Tense
from service.domain.span import Span
from service.domain.tlink import Relation
from service.events.datable import is_delayed
from service.events.triggers import Found
from service.grammar.clause import Clause, ClauseKind, Voice
from service.grammar.events import EventLexicon

_TRAILING = " ,;:.—–-"
_PAIRS = (("“", "”"), ("(", ")"), ("«", "»"))
_STOPS = (",", ";", ":", "—", "–", "-", ")", "”", '"', "»", ".")
_ORDINALS = ("st", "nd", "rd", "th")
_SHORTEST = 2  # With fewer spaces than this a clause can't be read alone.
_ASIDE = 40  # A closing clause up to this length may be a "police believe" of any verb.


def summary(
    sentence: str, found: Found, event_class: EventClass, mentions: tuple[Span, ...], lexicon: EventLexicon
) -> str:
    """Cut the clause of a trigger, without times at its edges; an antecedent stands in brackets."""
    cutter = _Cutter(sentence, found, event_class, mentions, lexicon)
    words = cutter.words()
    return words[:1].upper() + words[1:]


class _Cutter:
    """One trigger in its sentence; ``mentions`` are the times that could date it."""

    def __init__(
        self,
        sentence: str,
        found: Found,
        event_class: EventClass,
        mentions: tuple[Span, ...],
        lexicon: EventLexicon,
    ) -> None:
        self.sentence, self.found, self.mentions, self.lexicon = sentence, found, mentions, lexicon
        self.clauses = lexicon.read(sentence)
        self.index = found.clause
        self.clause = self.clauses[found.clause]
        self.reports = event_class is EventClass.REPORTING or (self._is_verb() and self._says(self.clause))

    def words(self) -> str:
        """The words of the summary, in the letters of the sentence."""
        noun = self._noun()
        whole = noun or self._extent()
        span = self._closed(noun if noun and self._is_thin(noun) else self._without_times(whole))
        words = self._untied(_balanced(span.of(self.sentence).strip(_TRAILING)))
        if noun is None:
            words = self._with_antecedent(words, span)
        if words.count(" ") < _SHORTEST and noun is None:
            longer = self._without_times(Span(0, max(whole.end, self._through(self.index))))
            words = self._untied(_balanced(longer.of(self.sentence).strip(_TRAILING)))
            if words.count(" ") < _SHORTEST:  # Better with its time than too short: "I am here until 2010".
                words = self._untied(_balanced(whole.of(self.sentence).strip(_TRAILING)))
        return words or self.clause.span.of(self.sentence).strip(_TRAILING) or self.sentence

    def _closed(self, span: Span) -> Span:
        """With the mark that closes its quotation, where that stands right behind: "“shared their pain,” he said"."""
        if _pairs(span.of(self.sentence)):
            return span
        end = span.end
        while end < len(self.sentence) and self.sentence[end] in _TRAILING:
            end += 1
        longer = Span(span.start, end + 1)
        marked = self.sentence[end : end + 1] in ('"', "”")
        return longer if marked and _pairs(longer.of(self.sentence)) else span

    def _untied(self, words: str) -> str:
        """Without a first word that only ties the sentence to the one before: "But"."""
        head, _, last = words.rpartition(" ")
        loose = last.lower() in self.lexicon.joints or (head.endswith(",") and self._is_saying(last))
        words = head.rstrip(_TRAILING) if head and loose else words
        first, _, rest = words.partition(" ")
        return rest if rest and first.lower().strip(",") in self.lexicon.joints else words

    def _is_saying(self, word: str) -> bool:
        """Tell the "saying" that only leads to what is said from a saying that is the event."""
        own = word == self.found.span.of(self.sentence)
        return not own and self.lexicon.classes.get(self.lexicon.lemma(word.lower())) is EventClass.REPORTING

    def _is_verb(self) -> bool:
        return self.clause.verb is not None and self.clause.verb.head == self.found.span

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

    def _extent(self) -> Span:
        """The clause with what hangs on it; a report with all that is reported."""
        if self.reports and self._closes(self.found.span.end):
            return Span(0, self.clauses[-1].span.end)
        end = self._end()
        tells_after = end > self.index and self.clauses[self.index + 1].kind is ClauseKind.COMPLEMENT
        closing = self.index > 0 and self.clause.kind is ClauseKind.MAIN and self.clause.parent is None
        if self.reports and closing and not tells_after:
            return Span(0, self.clauses[end].span.end)
        if closing and self.index == len(self.clauses) - 1 and self._closes(self.found.span.end):
            return Span(0, self.clauses[end].span.end)
        if self._inset_subject() is not None and self.clause.verb is not None:
            return Span(self.clause.verb.span.start, self.clauses[end].span.end)
        begin = self._begin(self.index)
        if self._inset():
            return Span(0, self.clauses[-1].span.end)
        if self._fronted() and not self._headed():
            begin, end = 0, max(end, self._end_of_main())
        return Span(begin, self._fronted_end() or self._before_speaker(end))

    def _before_speaker(self, end: int) -> int:
        """The end of a clause, less the name that belongs to a saying: "…, Ann Lee, head of the union, said"."""
        stop = self.clauses[end].span.end
        following = self.clauses[end + 1] if end + 1 < len(self.clauses) else None
        verb = following.verb if following else None
        if (
            following is None
            or verb is None
            or following.kind not in (ClauseKind.MAIN, ClauseKind.RELATIVE)
            or not self._says(following)
        ):
            return stop
        if following.span.start == verb.span.start and end > self.index:  # "…, reports reaching here said"
            mark = self.sentence.rfind(",", self.found.span.end, self.clauses[end].span.start)
            return mark if mark >= 0 else stop
        inserted = self.sentence[following.span.start : verb.span.start].rstrip().endswith(",")
        comma = self.sentence.rfind(",", self.found.span.end, self.sentence.rfind(",", 0, stop))
        return comma if inserted and comma > self.found.span.end else stop

    def _fronted_end(self) -> int | None:
        """Where a fronted "As the ship sank on Monday, …" ends, when its clause took the next subject along."""
        clause = self.clause
        fronted = self.index == 0 and clause.kind is ClauseKind.ADVERBIAL and len(self.clauses) > 1
        if not fronted or clause.verb is None or self.clauses[1].kind is not ClauseKind.MAIN:
            return None
        inside = [mention.end for mention in self.mentions if mention.end <= clause.span.end]
        comma = self.sentence.find(",", max([clause.verb.head.end, *inside]), clause.span.end)
        return comma if comma >= 0 else None

    def _closes(self, end: int) -> bool:
        """Tell whether nothing but times follows a saying: "…, a newspaper reported Friday"."""
        return not self._content(self._untimed(end, len(self.sentence)).replace(".", " "))

    def _untimed(self, start: int, end: int) -> str:
        """A stretch of the sentence without the times in it."""
        rest, at = "", start
        for mention in self.mentions:
            if mention.start >= at and mention.end <= end:
                rest, at = rest + self.sentence[at : mention.start], mention.end
        return rest + self.sentence[at:end]

    def _inset(self) -> bool:
        """Tell a participle between commas that was read as the verb: "The index, begun in May, tracks"."""
        first = self.clauses[0]
        verb, leads = first.verb, self.index == 0 or (self.clause.parent == 0 and self.index == 1)
        if verb is None or not leads or not self._is_verb() or verb.span != verb.head:
            return False
        before = self.sentence[first.span.start : verb.span.start].rstrip()
        return before.endswith(",") and "," in self.sentence[verb.head.end :]

    def _inset_subject(self) -> Span | None:
        """The subject of a participle set between commas: "The accord, signed in May, takes effect"."""
        verb = self.clause.verb
        if verb is None or not self._is_verb() or not self._fronted() or verb.tense is not Tense.PASTPART:
            return None
        before = self.sentence[self.clause.span.start : verb.span.start].rstrip()
        subject = before.removesuffix(",")
        plain = subject != before and "," not in subject and self._content(subject)
        return Span(self.clause.span.start, self.clause.span.start + len(subject)) if plain else None

    def _fronted(self) -> bool:
        """Tell what stands before the clause it belongs to: "Born in Rosa, she …", "With talks set to resume, …"."""
        kinds = (ClauseKind.PARTICIPLE, ClauseKind.INFINITIVE)
        return self.clause.kind in kinds and self.clause.parent == self.index + 1

    def _headed(self) -> bool:
        """Tell whether a fronted participle can take the subject of its clause: "[she] born in Rosa"."""
        return self._fronted_subject() is not None

    def _fronted_subject(self) -> Span | None:
        verb = self.clause.verb
        passive = verb is not None and verb.voice is Voice.PASSIVE and self._is_verb()
        if not (passive and self._fronted() and verb is not None) or self._content(
            self.sentence[self.clause.span.start : verb.span.start]
        ):
            return None
        return self.lexicon.roles(self.sentence, self.index + 1).subject

    def _end_of_main(self) -> int:
        """The last clause that hangs on the clause behind a fronted one."""
        return self._last(self.index + 1) if self.index + 1 < len(self.clauses) else self.index

    def _through(self, index: int) -> int:
        return self.clauses[self._last(index)].span.end

    def _end(self) -> int:
        return self._last(self.index)

    def _last(self, root: int) -> int:
        """The last clause that hangs on ``root``; a "when" right after a time tells another event."""
        end = root
        while end + 1 < len(self.clauses) and self._hangs(end + 1, root):
            following = self.clauses[end + 1]
            gaps = (self.sentence[mention.end : following.span.start] for mention in self.mentions)
            if following.opener in self.lexicon.shared and any(
                gap and not gap.strip(_TRAILING) for gap in gaps
            ):
                break
            if self._sets_beside(end + 1) or self._leads_on(end + 1):
                break
            end += 1
        return end

    def _leads_on(self, index: int) -> bool:
        """Tell the "as you see" of "we hoped to win, but, as you see, we lost", which belongs to what follows."""
        begin = self.clauses[index].span.start
        before = self.sentence[:begin].rstrip()
        return before.endswith(",") and before.rstrip(_TRAILING).rpartition(" ")[2] in self.lexicon.joints

    def _sets_beside(self, index: int) -> bool:
        """Tell a ", while …" that tells another event at a time of its own."""
        clause = self.clauses[index]
        apart = clause.opener in self.lexicon.contrasts and self._stops_before(clause.span.start)
        whole = Span(clause.span.start, self._through(index)) if apart else clause.span
        return apart and any(whole.contains(mention) for mention in self.mentions)

    def _hangs(self, index: int, root: int) -> bool:
        clause = self.clauses[index]
        if clause.kind is ClauseKind.MAIN:
            behind = self._is_behind(root)
            return (self._lacks_subject(index) and not behind) or self._runs_on(index, root)
        head = clause.parent
        before = self.clauses[index - 1]
        if before.kind is ClauseKind.COMPLEMENT and before.verb is not None and not before.verb.finite:
            return True  # "said that people fishing there or caught with nets would be fined"
        if clause.kind is ClauseKind.COORDINATE and (head is None or head <= root):
            return head is not None and self._continues(index) and self._is_sister(index, root)
        return head is not None and head >= root

    def _is_behind(self, root: int | None) -> bool:
        """Tell a clause inside the subject of another: "Lee, who is expected to return in May, is …"."""
        while root is not None and self.clauses[root].kind in (ClauseKind.INFINITIVE, ClauseKind.ADVERBIAL):
            parent = self.clauses[root].parent
            if parent is not None and parent < root and self.clauses[parent].verb is None:
                return True  # "The school, where he learnt in the past two years, has 22 pupils"
            root = parent if parent is not None and parent < root else None
        aside = (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE)
        return root is not None and (self.clauses[root].kind in aside or self._waits(root))

    def _waits(self, index: int) -> bool:
        """Tell the "and men held on Monday" of "it was over and men held on Monday were freed"."""
        clause = self.clauses[index]
        following = self.clauses[index + 1] if index + 1 < len(self.clauses) else None
        if clause.kind is not ClauseKind.COORDINATE or clause.verb is None or clause.verb.finite:
            return False
        verb = following.verb if following is not None and following.kind is ClauseKind.MAIN else None
        return verb is not None and following is not None and verb.span.start == following.span.start

    def _is_sister(self, index: int, root: int) -> bool:
        """Tell whether a second verb goes on with ``root``: a finite one never with a participle."""
        verb, first = self.clauses[index].verb, self.clauses[root].verb
        return verb is None or first is None or not verb.finite or first.finite

    def _continues(self, index: int) -> bool:
        """Tell a second verb of the same subject, with no time of its own: "left the port and burned it"."""
        clause = self.clauses[index]
        if clause.verb is None or not self._bare(index):
            return False
        end = self.clauses[index + 1].span.end if index + 1 < len(self.clauses) else clause.span.end
        return not any(clause.span.start <= mention.start < end for mention in self.mentions)

    def _lacks_subject(self, index: int) -> bool:
        """Tell a verb cut off from its subject by a bracket: "talks (in Rosa) could resume"."""
        verb = self.clauses[index].verb
        bare = verb is not None and verb.finite and self._bare(index)
        return bare and not self._says(self.clauses[index])

    def _runs_on(self, index: int, root: int) -> bool:
        """Tell a clause after a bare comma that nothing sets apart: an enumeration rather than a "he said"."""
        clause, before = self.clauses[index], self.clauses[index].span.start
        verb = clause.verb
        if verb is None or root + 1 > index or not self.sentence[:before].rstrip().endswith(","):
            return False
        if self.clauses[root].kind is not ClauseKind.MAIN or self.clauses[root].verb is None:
            return False
        short = index == len(self.clauses) - 1 and clause.span.end - before <= _ASIDE
        return not short and not self._says(clause)

    def _says(self, clause: Clause) -> bool:
        verb = clause.verb
        return verb is not None and self.lexicon.classes.get(verb.lemma) is EventClass.REPORTING

    def _pre(self, index: int) -> str:
        """What stands before the verb of a clause, without the word that opens it and without times."""
        clause = self.clauses[index]
        if clause.verb is None:
            return ""
        opened = clause.opener and self.sentence[clause.span.start :].lower().startswith(clause.opener)
        return self._untimed(
            clause.span.start + (len(clause.opener) if opened else 0), clause.verb.span.start
        )

    def _begin(self, index: int) -> int:
        """The begin of the subject: further left for a verb that continues or completes another clause."""
        clause = self.clauses[index]
        verb = clause.verb
        if verb is None:
            return clause.span.start
        bare = self._bare(index)
        antecedent = self.lexicon.roles(self.sentence, index).antecedent
        if clause.parent is not None and self._leans(index, bare=bare, known=antecedent is not None):
            if antecedent is not None:
                return antecedent.start
            return self._outer(clause.parent) if clause.parent < index else self._past_opener(index)
        if clause.parent is not None and (self._elliptic(index) or self._by_pronoun(index)):
            return self._outer(clause.parent)
        if index and self._waits(index - 1):
            sister = self.clauses[index - 1].parent
            inset = sister is not None and self.clauses[sister].parent == index
            return self._past_opener(sister if inset and sister is not None else index - 1)
        if index and self._misses_subject(index, bare=bare and antecedent is None):
            return self.clauses[0].span.start
        if index and clause.kind is ClauseKind.MAIN and not self._stops_before(clause.span.start):
            waits = self.clauses[index - 1].parent == index
            return self._past_opener(index - 1) if waits else self._begin(index - 1)
        return self._past_opener(index)

    def _by_pronoun(self, index: int) -> bool:
        """Tell "after he was killed", which says nothing without the clause before it."""
        clause = self.clauses[index]
        kinds = (ClauseKind.ADVERBIAL, ClauseKind.COMPLEMENT, ClauseKind.COORDINATE)
        hangs = clause.kind in kinds and clause.parent is not None
        shared = clause.opener in self.lexicon.shared
        return (
            hangs
            and not shared
            and (clause.parent or 0) < index
            and self._pre(index).strip().lower() in self.lexicon.pronouns
        )

    def _elliptic(self, index: int) -> bool:
        """Tell the bare participle of "were killed and several others injured on Tuesday"."""
        clause = self.clauses[index]
        sister = self.clauses[clause.parent].verb if clause.parent is not None else None
        verb = clause.verb
        if clause.kind is not ClauseKind.COORDINATE or verb is None or sister is None or self._waits(index):
            return False
        rest = self.sentence[verb.head.end : clause.span.end].lower().split()
        objectless = not rest or rest[0].strip(_TRAILING) in self.lexicon.edges | {""}
        return sister.voice is Voice.PASSIVE and verb.span == verb.head and objectless

    def _misses_subject(self, index: int, *, bare: bool) -> bool:
        """Tell a verb whose subject was cut off by an insertion: "Lee, who left in May, said"."""
        clause = self.clauses[index]
        verb = clause.verb
        if verb is None or not verb.finite:
            return False
        inserted = self.sentence[clause.span.start : verb.span.start].rstrip().endswith((",", ")"))
        waiting = self.clauses[0].verb is None and self.clauses[0].kind is ClauseKind.MAIN
        headless = bare and not clause.opener
        return headless or (inserted and (clause.kind is ClauseKind.MAIN or waiting))

    def _stops_before(self, start: int) -> bool:
        before = self.sentence[:start].rstrip()
        return not before or before.endswith(_STOPS) or self.sentence[start] in '“"«(;'

    def _past_opener(self, index: int) -> int:
        """Past the word that opens a clause ("that", "when"), and a first word that ties it to what came before."""
        clause = self.clauses[index]
        verb = clause.verb
        start = clause.span.start
        opened = clause.kind not in (ClauseKind.MAIN, ClauseKind.PARTICIPLE, ClauseKind.INFINITIVE)
        opened = opened and (clause.kind is not ClauseKind.RELATIVE or clause.opener in self.lexicon.settings)
        if opened and self.sentence[start:].lower().startswith(clause.opener):
            start += len(clause.opener)
        end = verb.span.start if verb else clause.span.end
        rest = self.sentence[start:end]
        first, _, _ = rest.lstrip().partition(" ")
        label = index == 0 and first.endswith(":") and first[:-1].isalpha()
        if label or first.lower().strip(",") in self.lexicon.joints:
            start += len(rest) - len(rest.lstrip()) + len(first) + 1
        return start

    def _outer(self, index: int) -> int:
        """The begin of a clause that another leans on; one with a relative pronoun takes its antecedent along."""
        clause = self.clauses[index]
        verb = clause.verb
        if verb is not None and self._says(clause) and self._told_first(index):
            return verb.head.end
        if clause.kind is not ClauseKind.RELATIVE or clause.parent is None:
            return self._begin(index)
        antecedent = self.lexicon.roles(self.sentence, index).antecedent
        return antecedent.start if antecedent else self._outer(clause.parent)

    def _told_first(self, index: int) -> bool:
        """Tell a saying whose speaker follows: "…, said Ann Lee, who …"."""
        clause = self.clauses[index]
        first = clause.verb is not None and not self._content(self._pre(index))
        following = self.clauses[index + 1] if index + 1 < len(self.clauses) else None
        if following is not None and following.kind is ClauseKind.COMPLEMENT:
            return False  # "Lee, who left in May, announced that he …"
        return index > 0 and first and clause.kind is not ClauseKind.RELATIVE

    def _leans(self, index: int, *, bare: bool, known: bool) -> bool:
        """Tell whether a clause can't be read without the one it hangs on."""
        clause = self.clauses[index]
        if clause.kind is ClauseKind.RELATIVE and not (clause.opener in self.lexicon.settings and not bare):
            return not bare or not clause.opener or not known
        if clause.kind is ClauseKind.PARTICIPLE or clause.opener in self.lexicon.questions:
            return not (self._fronted() and self._headed()) if index == self.index else True
        if bare and clause.verb is not None and not clause.verb.finite:
            return True
        return bare and clause.kind in (ClauseKind.COORDINATE, ClauseKind.INFINITIVE, ClauseKind.COMPLEMENT)

    def _without_times(self, span: Span) -> Span:
        """Leave out a time that stands at an edge, with the words that tie it."""
        start, end = span.start, span.end
        for mention in self.mentions:
            if start <= mention.start and not self._content(
                self.sentence[start : mention.start], joined=start > span.start
            ):
                rest = self.sentence[mention.end : end]
                verb = self.clause.verb
                if _pairs(self.sentence[start:end]) and not _pairs(rest):
                    continue  # "“Since May we …,” said Lee" keeps both marks.
                if verb is not None and verb.span.start == mention.end + 1:
                    continue  # The time is what the clause is about: "April 12 is a date".
                if (
                    rest[:1] in ",:."
                    or self._heads_line(mention, end)
                    or (rest[:1] == " " and mention.start > start)
                ):
                    start = mention.end
        whole, end = end, self._before_last_times(start, end)
        last = self.sentence[start:end].rpartition(" ")[2].lower()
        if last in self.lexicon.dangling or (last[:1].isdigit() and last.endswith(_ORDINALS)):
            end = whole  # "went into [the early hours of Thursday]"
        start = self._past_marks(self._past_bracket(start), end)
        start = self._past_onward(start, end)
        first, comma, _ = self.sentence[start:end].partition(",")
        if comma and start > span.start and first.lower() in self.lexicon.edges:  # "In May alone, …"
            start = self._past_marks(start + len(first), end)
        return Span(start, end) if start < end else span

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
        while start < end and self.sentence[start] in _TRAILING:
            start += 1
        return start

    def _before_last_times(self, start: int, end: int) -> int:
        """Where the times at the end begin, unless a half that needs its time would be left standing."""
        whole = end
        for mention in reversed(self.mentions):
            closing = not self.sentence[mention.end : end].strip(_TRAILING + '”"')
            if start < mention.start < end and closing and self._dates(mention):
                before = self._before_ties(start, mention.start)
                if self._needs_time(before):
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

    def _content(self, words: str, *, joined: bool = False) -> bool:
        """Tell whether words say more than how a time is tied; after a first time "and" only ties the next."""
        ties = self.lexicon.edges | {""} | (self.lexicon.joints if joined else frozenset())
        told = (word.strip(_TRAILING + '“"') for word in words.lower().split())
        return any(word not in ties for word in told)

    def _bare(self, index: int) -> bool:
        """Tell whether nothing but adverbs stands before the verb of a clause."""
        words = (word.strip(_TRAILING) for word in self._pre(index).lower().split())
        return all(word in self.lexicon.edges or not word or self.lexicon.adverb(word) for word in words)

    def _before_ties(self, start: int, end: int) -> int:
        whole = end
        while True:
            kept = self.sentence[start:end].rstrip(_TRAILING)
            last = kept.rpartition(" ")[2].lower()
            particle = end < whole and last in self.lexicon.particles
            if last not in self.lexicon.edges | self.lexicon.joints or last == kept.lower() or particle:
                return start + len(kept)
            end = start + len(kept) - len(last)

    def _with_antecedent(self, words: str, span: Span) -> str:
        """Put "[journalists] tried" for "who tried", and "[she] born" for a fronted "Born"."""
        subject = self._fronted_subject() or self._inset_subject()
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
    return words.strip(_TRAILING)
