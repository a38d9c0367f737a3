"""Which way a clause looks, and what its verb groups are, in sentences of our own."""

import pytest

from service.domain.span import Span
from service.grammar.clause import Side
from service.languages.en.groups import groups_of
from service.languages.en.tense import clause_direction
from service.languages.en.verbgroup import as_verb_group
from service.languages.en.verbs import lemma
from service.text.words import words

DIRECTIONS = (
    ("He met the king [Friday].", Side.PAST),
    ("He will meet the king [Friday].", Side.FUTURE),
    ("Talks resume [Thursday] in Geneva.", Side.FUTURE),
    ("The premier said [Tuesday] he will meet the king Friday.", Side.PAST),
    ("The premier said Tuesday he will meet the king [Friday].", Side.FUTURE),
    ("The court is to meet [Friday].", Side.FUTURE),
    ("She plans to visit Rome in [May].", Side.FUTURE),
    ("The premier is expected to arrive [Sunday].", Side.FUTURE),
    ("The report must be ready by [Friday].", Side.FUTURE),
    ("They have fought since [Thursday].", Side.PAST),
    ("Ahead of [Sunday]'s vote, prices rose.", Side.FUTURE),
    ("The army gave the rebels until [Friday] to leave.", Side.FUTURE),
    ("The strike lasted until [Monday].", Side.PAST),
    ("On [Friday], the court will rule.", Side.FUTURE),
    ("On [Tuesday], after the army withdrew, officials said the road was open.", Side.PAST),
    ("The talks scheduled for [Monday] were called off.", Side.FUTURE),
    ("The army, which withdrew on [Monday], will return.", Side.PAST),
    ("The army, which withdrew on Monday, will return on [Friday].", Side.FUTURE),
    ("Rebels attacked the town on [Monday] and plan to leave.", Side.PAST),
    ("Officials managed to reach the island on [Sunday].", Side.PAST),
    ("He warned that prices would rise in [June].", Side.FUTURE),
    ("The meeting was held in [June].", Side.PAST),
    ("Police were told the suspect had fled on [Saturday].", Side.PAST),
    ("The minister, accompanied by aides, arrived [Friday].", Side.PAST),
    ("The troops killed in the fire on [Monday] were buried.", Side.PAST),
    ("The company reports earnings on [Thursday].", Side.FUTURE),
    ("The union has agreed to resume work [Monday].", Side.FUTURE),
    ("He is flying to Paris [Sunday].", Side.FUTURE),
    ("After meeting the king on [Sunday], he left.", Side.PAST),
    ("The company denied [Monday] that it was closing.", Side.PAST),
    ("A vote is due [Wednesday].", Side.FUTURE),
    ("The film opens in [July].", Side.FUTURE),
    ("If talks fail, a strike could begin [Monday].", Side.FUTURE),
    ("He may have left on [Monday].", Side.PAST),
    ("The Treasury said [Friday] the government of France would sell bonds on Monday.", Side.PAST),
    ("The Treasury said Friday the government of France would sell bonds on [Monday].", Side.FUTURE),
    ("The drug, approved in [April], reaches shops Monday.", Side.PAST),
    ("The drug, approved in April, reaches shops [Monday].", Side.FUTURE),
    ("The man arrested in May goes on trial [Monday].", Side.FUTURE),
    ("Men due to appear in court [Tuesday] were freed.", Side.FUTURE),
    ("The firm hired to mend the pier in October went bust [Friday].", Side.PAST),
    ("Lee, a pilot who has been here since 1991, announced the move in [July].", Side.PAST),
    ("A tunnel collapses, killing four miners on [Monday].", Side.PAST),
    ("The first states to join on [Friday] were small ones.", Side.PAST),
    ("The rise since [Friday] is too steep.", Side.PAST),
    ("The concert on [Friday] has been cancelled.", Side.FUTURE),
    ("The envoy invited both clans for talks on [Friday].", Side.FUTURE),
    ("The bank was granted a licence expiring on [Friday].", Side.FUTURE),
    ("PHOTO: Volunteers stack sandbags beside the weir on [Friday].", Side.PAST),
    ("Remaining fixtures: Hull v Leeds ([Friday]), Wigan v York (Monday).", Side.FUTURE),
    ("A [Friday] deadline for bids passed without an offer.", Side.PAST),
    ("A Friday deadline was set; a [Friday] deadline is tight.", Side.FUTURE),
    ("Whoever wins [Friday]'s semi-final will face Canada.", Side.FUTURE),
    ("She said that she would make her plans known on [Friday].", Side.FUTURE),
    ("The cabinet's decision on [Friday] to float the currency will be debated.", Side.PAST),
    ("[Friday]'s derby has been put back to Monday.", Side.FUTURE),
    ("Wool prices, down sharply at [Friday]'s sale, are likely to be tested again.", Side.PAST),
    ("She had hoped to play on [Friday], but a knee will keep her out.", Side.FUTURE),
    ("“Nobody will touch that bridge before [Friday],” declared the engineer.", Side.FUTURE),
    ("United, beaten at Hull on [Friday], have until Thursday to appeal.", Side.PAST),
    ("The letter, slipped under a door on Monday, threatens a further explosion on [Friday].", Side.FUTURE),
    ("From [Friday], when the new tariff bites, commuters pay a pound more.", Side.FUTURE),
    ("Should neither man clear 50 percent in [Friday]'s first round, a runoff will follow.", Side.FUTURE),
    ("Dockers at Antwerp walk out on [Friday] unless the owners give ground.", Side.FUTURE),
    ("Should the talks at the castle collapse on [Friday], the monitors would be pulled out.", Side.FUTURE),
    ("Delivery of the trams, promised for July, has slipped to [Friday].", Side.FUTURE),
    ("Outlook for Rosa: sleet over the hills, with frost returning on [Friday] night.", Side.FUTURE),
    ("He took the fort, but on [Friday], despite the rain, his men left.", Side.PAST),
)


@pytest.mark.parametrize(("marked", "side"), DIRECTIONS)
def test_the_clause_that_holds_a_mention_looks_one_way(marked: str, side: Side) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    sentence = marked.replace("[", "").replace("]", "")
    text = f"Before. {sentence}"
    direction = clause_direction(text, Span(8, len(text)), Span(8 + start, 8 + end))
    assert direction.side is side
    assert direction.sure > 0.5


GROUPS = (
    ("Peru declares war and claims the valley.", "declares=declare/PRESENT; claims=claim/PRESENT"),
    ("Peru signs the treaty and leaves the league.", "signs=sign/PRESENT; leaves=leave/PRESENT"),
    ("In November engineers found a crack.", "found=find/PAST"),
    ("Company shares fell and the bank shut.", "fell=fall/PAST; shut=shut/PAST"),
    ("They were due Saturday to stage a rally.", "were due Saturday to stage=stage/PAST/be to"),
    ("The town has since last year spent a million.", "has since last year spent=spend/PRESENT"),
    ("Apple reports earnings Thursday", "reports=report/PRESENT"),
    ("He was so angry that guards hid.", "was=be/PAST; hid=hide/PAST"),
    ("They may have been killed.", "may have been killed=kill/PRESENT/may/passive"),
    ("She has not left.", "has not left=leave/PRESENT"),
    ("He didn’t say why.", "did" + "n’t say=say/PAST"),
    ("They're leaving.", "'re leaving=leave/PRESENT"),
    (
        "The troops killed in the fire were buried.",
        "killed=kill/PASTPART/passive; were buried=bury/PAST/passive",
    ),
    ("In May the river of March names rose.", "rose=rise/PAST"),
    (
        "Units have put down their arms and refused to fight.",
        "have put=put/PRESENT; refused=refuse/PRESENT; to fight=fight/INFINITIVE/refuse",
    ),
    ("A closed meeting of armed men.", ""),
    ("The long march to Kyiv.", ""),
    ("A woman arguing with a guard.", "arguing=argue/PRESPART"),
    # A verb that a stretch waits for, and participles that only look like one.
    (
        "The firm lost money in May, and the maker reports losses on Friday.",
        "lost=lose/PAST; reports=report/PRESENT",
    ),
    (
        "The house votes on Friday on a bill that was sent back.",
        "votes=vote/PRESENT; was sent=send/PAST/passive",
    ),
    ("Schools that were hit in March reopen Monday.", "were hit=hit/PAST/passive; reopen=reopen/PRESENT"),
    ("He praised the staff, the board, and the annual reports of the firm.", "praised=praise/PAST"),
    ("Seats, put up for sale on Monday, go on show.", "put=put/PASTPART/passive; go=go/PRESENT"),
    ("Those killed on Sunday include a boy.", "killed=kill/PASTPART/passive; include=include/PRESENT"),
    ("In May a witness vanished.", "vanished=vanish/PAST"),
    ("A chapel begun in May was finished.", "begun=begin/PASTPART/passive; was finished=finish/PAST/passive"),
    ("Rained off on Friday, it was put back.", "Rained=rain/PASTPART/passive; was put=put/PAST/passive"),
    (
        "The ship would sail in May and dock in June.",
        "would sail=sail/PRESENT/would; dock=dock/PRESENT/would",
    ),
    (
        "Four men held at the gate on Tuesday appear before a judge on Friday.",
        "held=hold/PASTPART/passive; appear=appear/PRESENT",
    ),
    ("Entry to the race, which opened in May, closes on Friday.", "opened=open/PAST; closes=close/PRESENT"),
    (
        "Failing to beat Iceland would end it.",
        "Failing=fail/PRESPART; to beat=beat/INFINITIVE/fail; would end=end/PRESENT/would",
    ),
    ("It will fall when the firm reports on Friday.", "will fall=fall/FUTURE/will; reports=report/PRESENT"),
    (
        "The school, built after a fire, graduates its last class.",
        "built=build/PASTPART/passive; graduates=graduate/PRESENT",
    ),
    ("Then, at a ski lodge in Vars, a bargain was struck.", "was struck=strike/PAST/passive"),
    ("If the money lasts, it will open.", "lasts=last/PRESENT; will open=open/FUTURE/will"),
    ("Four years later hail destroyed the wheat.", "destroyed=destroy/PAST"),
    ("Snow often blocks the pass.", "blocks=block/PRESENT"),
    ("They met only once, in May, and parted.", "met=meet/PAST; parted=part/PAST"),
    ("It is going to rain.", "is going to rain=rain/FUTURE/be to"),
)


@pytest.mark.parametrize(("sentence", "expected"), GROUPS)
def test_verb_groups_are_told_by_their_chain(sentence: str, expected: str) -> None:
    told = []
    for group in (as_verb_group(one, words(sentence), 2) for one in groups_of(sentence)):
        parts = [group.lemma, group.tense.value, *filter(None, [group.modality])]
        parts += ["passive"] if group.voice == "passive" else []
        told.append(f"{group.span.of(f'🙂 {sentence}')}={'/'.join(parts)}")
    assert "; ".join(told) == expected


@pytest.mark.parametrize(
    "sentence", ["Rained", "Opened", "If the", "often blocks", "Should", "that", "Begun"]
)
def test_a_fragment_is_read_without_an_error(sentence: str) -> None:
    assert all(group.last < len(words(sentence)) for group in groups_of(sentence))


LEMMAS = {
    "seized": "seize", "stopped": "stop", "tried": "try", "lying": "lie", "visiting": "visit", "began": "begin",
    "travelled": "travel", "referring": "refer", "baked": "bake", "fixes": "fix", "carries": "carry", "was": "be",
}  # fmt: skip


@pytest.mark.parametrize(("form", "base"), LEMMAS.items())
def test_forms_give_their_base(form: str, base: str) -> None:
    assert lemma(form) == base
