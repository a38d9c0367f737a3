"""How far the clause of an event goes: from where it begins to where its own words end, by the clauses around it."""

from service.domain.event import EventClass, Tense
from service.domain.span import Span
from service.events.series import leader, series, shared_subject
from service.events.triggers import Found
from service.grammar.clause import Clause, ClauseKind, Voice
from service.grammar.events import EventLexicon

TRAILING = " ,;:.—–-/"
_STOPS = (",", ";", ":", "—", "–", "-", ")", "”", '"', "»", ".")
_ASIDE = 40  # A closing clause up to this length may be a "police believe" of any verb.


class Extent:
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
        self.leader = leader(sentence, self.index, mentions, lexicon) if self._is_verb() else None
        self.series = series(sentence, self.index if self.leader is None else self.leader, mentions, lexicon)
        self.reports = event_class is EventClass.REPORTING or (self._is_verb() and self._says(self.clause))

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
        inset = self._inset_subject() or self._taken_subject()
        if inset is not None and self.clause.verb is not None:
            return Span(self.clause.verb.span.start, self.clauses[end].span.end)
        if self.leader is not None and self.clause.verb is not None:
            return Span(self.clause.verb.span.start, self.clauses[end].span.end)
        begin = self._begin(self.index)
        if self._inset():
            return Span(0, self.clauses[-1].span.end)
        if self._fronted() and not self._headed():
            begin, end = 0, max(end, self._end_of_main())
        return Span(begin, self._fronted_end() or self._before_speaker(end))

    def _is_verb(self) -> bool:
        return self.clause.verb is not None and self.clause.verb.head == self.found.span

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
        if verb is None or not leads or not self._is_verb() or verb.span != verb.head or self.reports:
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

    def _taken_subject(self) -> Span | None:
        """What a verb behind "and" takes from the relative clause before it: "Lee, who came and went in May"."""
        over, verb = self.clause.parent, self.clause.verb
        if (
            self.clause.kind is not ClauseKind.COORDINATE
            or over is None
            or verb is None
            or not self._is_verb()
        ):
            return None
        relative, begin = self.clauses[over], self.clause.span.start
        if relative.kind is not ClauseKind.RELATIVE or relative.verb is None:
            return None
        led = self.sentence[relative.span.start : relative.verb.span.start].strip().lower()
        if led != relative.opener or self._content(self._untimed(begin, verb.span.start), joined=True):
            return None  # "the ship that he built and sold", "and his wife left"
        return self.lexicon.roles(self.sentence, over).antecedent

    def _shared_subject(self) -> Span | None:
        """What a verb behind "and" shares with the first behind a fronted time: its subject, "it will be" too."""
        if self.leader is None:
            return None
        subject = shared_subject(self.sentence, self.leader, self.mentions, self.lexicon)
        verb, first = self.clause.verb, self.clauses[self.leader].verb
        helped = verb is not None and (not verb.finite or verb.tense is Tense.FUTURE)
        if subject is None or first is None or not helped:
            return subject
        return Span(subject.start, len(self.sentence[: first.head.start].rstrip()))

    def _fronted(self) -> bool:
        """Tell what stands before the clause it belongs to: "Born in Rosa, she …", "With talks set to resume, …"."""
        kinds = (ClauseKind.PARTICIPLE, ClauseKind.INFINITIVE)
        head = self.clause.parent
        if self.clause.kind not in kinds or head is None or head <= self.index:
            return False
        joined = self.clauses[self.index + 1 : head]  # "The index, begun in 1995 and revised since, fell"
        return all(one.kind is ClauseKind.COORDINATE and one.parent == self.index for one in joined)

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
        return self.lexicon.roles(self.sentence, self.clause.parent or 0).subject

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
                gap and not gap.strip(TRAILING) for gap in gaps
            ):
                break
            if self._sets_beside(end + 1) or self._leads_on(end + 1) or end + 1 in self.series:
                break
            end += 1
        return end

    def _leads_on(self, index: int) -> bool:
        """Tell the "as you see" of "we hoped to win, but, as you see, we lost", which belongs to what follows."""
        begin = self.clauses[index].span.start
        before = self.sentence[:begin].rstrip()
        return before.endswith(",") and before.rstrip(TRAILING).rpartition(" ")[2] in self.lexicon.joints

    def _sets_beside(self, index: int) -> bool:
        """Tell a ", while …" that tells another event at a time of its own."""
        clause = self.clauses[index]
        apart = clause.opener in self.lexicon.contrasts and self._stops_before(clause.span.start)
        whole = Span(clause.span.start, self._through(index)) if apart else clause.span
        return apart and any(whole.contains(mention) for mention in self.mentions)

    def _hangs(self, index: int, root: int) -> bool:
        clause = self.clauses[index]
        if self.sentence[clause.span.start] == ";":
            return False
        taken = root == self.index and self._taken_subject() is not None
        if taken and clause.kind is ClauseKind.RELATIVE and not clause.opener and self._lacks_subject(index):
            return False  # "The man who shot two guards and wounded a third on Tuesday was held"
        if clause.kind is ClauseKind.MAIN:
            behind = taken or self._is_behind(root)
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
        behind = clause.parent is not None and clause.parent < index
        if behind and clause.parent is not None and (self._elliptic(index) or self._by_pronoun(index)):
            return self._outer(clause.parent)
        if index and self._waits(index - 1):
            sister = self._first_sister(index - 1, index)
            inset = sister is not None and self.clauses[sister].parent == index
            return self._past_opener(sister if inset and sister is not None else index - 1)
        subject = self._before_participles(index)
        if subject is not None:
            return self._past_opener(subject)
        if index and self._misses_subject(index, bare=bare and antecedent is None):
            return self.clauses[0].span.start
        if index and clause.kind is ClauseKind.MAIN and not self._stops_before(clause.span.start):
            waits = self.clauses[index - 1].parent == index
            return self._past_opener(index - 1) if waits else self._begin(index - 1)
        return self._past_opener(index)

    def _first_sister(self, index: int, over: int) -> int | None:
        """The first of the participles between a subject and its verb: "founded in 1901, floated in 1987 and sold"."""
        sister = self.clauses[index].parent
        while sister is not None and self.clauses[sister].kind is ClauseKind.PARTICIPLE:
            above = self.clauses[sister].parent
            if above is None or above == over or above >= sister:
                break
            sister = above
        return sister

    def _before_participles(self, index: int) -> int | None:
        """The subject that participles part from its verb: "…, and the Front, founded by Lee, seized the fort"."""
        at = index - 1
        while at > 0 and self.clauses[at].kind is ClauseKind.PARTICIPLE and self.clauses[at].parent == at - 1:
            at -= 1
        told = 0 < at < index - 1 and self.clauses[at].verb is None
        return at if told and self.clauses[index].kind is ClauseKind.MAIN else None

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
        objectless = not rest or rest[0].strip(TRAILING) in self.lexicon.edges | {""}
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
        if clause.kind is not ClauseKind.RELATIVE or clause.parent is None or clause.parent > index:
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

    def _content(self, words: str, *, joined: bool = False) -> bool:
        """Tell whether words say more than how a time is tied; after a first time "and" only ties the next."""
        ties = self.lexicon.edges | {""} | (self.lexicon.joints if joined else frozenset())
        told = (word.strip(TRAILING + '“"') for word in words.lower().split())
        return any(word not in ties for word in told)

    def _bare(self, index: int) -> bool:
        """Tell whether nothing but adverbs stands before the verb of a clause."""
        words = (word.strip(TRAILING) for word in self._pre(index).lower().split())
        return all(word in self.lexicon.edges or not word or self.lexicon.adverb(word) for word in words)
