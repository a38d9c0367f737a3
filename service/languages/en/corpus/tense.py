"""Which Friday, which May: tense, aspect, mood and cue words of the clause that holds it."""

from service.grammar.corpus import Refused, Told

CASES = ()

TOLD = (
    Told(values=("2024-03-17T08:00", "2024-03-10"), texts=("Polling stations across the valley open at [8 a.m. Sunday]; postal voting began on [March 10].",)),
    Told(values=("2023-10",), texts=("The wheat having been brought in by [October], the barns stood full.",)),
    Told(values=("2024-03-12", "2024-03-14"), texts=("After a wet [Tuesday], [Thursday] should be bright.",)),
    Told(values=("2024-03-21", "2024-03-10"), texts=("A man will appear on [March 21] charged with robbing a shop on [Sunday].",)),
    Told(values=("2024-03-11TEV",), texts=("Police are seeking witnesses to a robbery on Mill Road on [Monday evening].",)),
    Told(values=("2024-03-18",), texts=("The judge ordered them back to court on [Monday].",)),
    Told(values=("2024-03-19",), texts=("[Tuesday]'s trip is off.", "Entries for the show close on [Tuesday].", "Tickets for the dance on [the 19th] sold out.")),
    Told(values=("1999", "2023-08"), texts=("The general, who had ruled since [1999], was ousted in [August].",)),
    # A subject far from its verb, what is had done, what stops until a day.
    Told(values=("2024-03-12", "2024-03-15"), texts=("Two men held on [Tuesday] over a theft from a depot in Rosa go before a judge on [Friday].",)),
    Told(values=("2024-03-10", "2024-03-15"), texts=("The premier, who stunned voters [Sunday] by quitting, formally hands over on [Friday].",)),
    Told(values=("2023-11", "2024-03-17"), texts=("Voters in Rosa, whose [November] poll a court threw out, return to the booths [Sunday].",)),
    Told(values=("2024-04",), texts=("I mean to have the lot replaced in [April].",)),
    Told(values=("2024-03-19",), texts=("The line cancelled all sailings until [Tuesday] after a gale.",)),
    Told(values=("2024-03-10", "2024-03-21"), texts=("Unless they agree, the firm that missed a payment on [the 10th] must pay by [the 21st].",)),
    Told(values=("P1Y", "2024-08"), texts=("It cut its forecast for [the year] to [August].",)),
    Told(values=("2024-03-11", "2024-03-16"), texts=("The squad flew out on [Monday] for [Saturday]'s match.",)),
    # What captions show, what is called off, plans with a doubt beside them, the day of a saying.
    Told(values=("2024-03-10",), texts=("A boy cools off in a fountain on [Sunday].", "Pilgrims light candles outside the shrine on [Sunday].")),
    Told(values=("2024-03-17",), texts=("[Sunday]'s fair has been called off.", "A court rules on [Sunday].")),
    Told(values=("2023-12",), texts=("The talks were supposed to end in [December], but some may stay on.",)),
    Told(
        values=("2024-03-13", "2024-03-11", "2024-03-19"),
        texts=("An aide said on [Wednesday] the premier, who came home on [Monday], would leave on [Tuesday].",),
    ),
    Told(values=("2024-03-12", "2024-03-15"), texts=("Shares fell on [Tuesday], and the maker reports earnings on [Friday].",)),
    Told(values=("2024-03-11",), texts=("The firm skipped a payment due [Monday].",)),
    Told(values=("2023-10", "2024-03-15"), texts=("They met only once, in [October], and will meet on [Friday].",)),
    # Verbs whose clause hides them, insets without a verb, and what something is a repeat of.
    Told(values=("2024-03-15", "2023-11"), texts=("The senate votes on [Friday] on a bill the house passed in [November].",)),
    Told(values=("2024-02", "2024-03-15"), texts=("The sides, who have not met since [February], sit down on [Friday] in Oslo.",)),
    Told(values=("2024-03-10", "2024-03-15"), texts=("The premier, back from Rosa on [Sunday], leaves for Oslo on [Friday].",)),
    Told(values=("2024-03-15", "2023-11"), texts=("The suspect, due in court on [Friday], has been held since [November].",)),
    Told(values=("2024-03-15",), texts=("The report, due out on [Friday], blames the crew.", "She was unsure whether to attend [Friday]'s summit.")),
    Told(values=("2024-03-10",), texts=("Those hurt on [Sunday] include a boy.", "The ferry, which was to sail on [Sunday], stayed in port.")),
    Told(values=("2024-03-15", "2023-11"), texts=("Rosa plays Linden on [Friday] in a rematch of [November]'s final.",)),
    Told(values=("2024-07", "2024-03-11"), texts=("Oil for [July] delivery fell on [Monday].",)),
    Told(values=("2024-03-12", "2024-03-15"), texts=("After [Tuesday]'s shock, [Friday]'s figures will be pored over.",)),
    Told(values=("2024-03-16",), texts=("He is to be buried on [Saturday] next to his wife.",)),
    Told(values=("2024-03-07", "P1W"), texts=("It came out on [Thursday, March 7], [a week] later than planned.",)),
    # The subject denies, the day before is still ahead, and what comes with a month.
    Told(
        values=("2024-03-08",),
        texts=("No deal could be struck [Friday].", "None of the crew could be reached [Friday].", "Neither Lee nor her lawyer could be found [Friday]."),
    ),
    Told(values=("2024-03-18",), texts=("Tests could not begin before [Monday].", "She is not looked for before [Monday].")),
    Told(values=("2024-03-16",), texts=("They had been promised a reply by [Saturday].",)),
    Told(values=("2024-11",), texts=("He vowed to step down in [November], but has changed his mind.", "Come [November], the last trams go under the hammer.")),
    Told(values=("2024-03-12",), texts=("By [Tuesday] not a loaf was to be had.",)),
    # Plurals in the scheduled present, and what is set between commas before them.
    Told(
        values=("2024-03-15",),
        texts=("Tickets for the tour go on sale [Friday].", "The hearings, postponed twice, get under way [Friday].", "Workers at the plant vote [Friday] on the offer."),
    ),
    Told(values=("2024-03-12", "2024-03-15"), texts=("Seats, put up for sale [Tuesday], go on show [Friday].",)),
    Told(values=("2024-03-16", "2024-03-09"), texts=("Nurses to strike [Saturday] over offer rejected [last Saturday]",)),
    Told(values=("2024-03-09",), texts=("A man wades through the market on [Saturday]. More rain is forecast. (Photograph: Ann Lee)",)),
    Told(values=("2024-02-28", "2024-03-17"), texts=("The ship put in on [the 28th] and is not expected before [the 17th].",)),
    Told(values=("2024-03-03",), texts=("Yours of [the 3rd] did not reach me.",)),
    Told(values=("2024-03-20",), texts=("Six hurt in crash; driver to be tried [Wednesday]",)),
    Told(values=("2023-11",), texts=("Had the brakes been serviced in [November], the tram would have stopped.",)),
    Told(values=("2024-03-08",), texts=("Ought they to have salted the roads [Friday]?",)),
    Told(values=("2024-05",), texts=("The farmers have been promised cheques in [May].",)),
    Told(values=("2024-03-16",), texts=("Whoever wins [Saturday] inherits a debt.", "The parish has called off [Saturday]'s fete.")),
    Told(values=("2024-03-17",), texts=("Snow may yet delay [Sunday]'s census.", "They are counting on a full hall at [Sunday]'s ballot.")),
    Told(values=("2024-03-15TEV",), texts=("The board has asked them to boil it until [Friday evening].",)),
    Told(values=("2024-03-10",), texts=("The man blamed for [Sunday]'s pile-up is due in the dock.",)),
    Told(values=("2014", "2024-05"), texts=("The inquiry into the [2014] crash will publish its findings in [May].",)),
    Told(values=("2024-01",), texts=("Sales are likely to have fallen again in [January].",)),
    Told(values=("2024-03-12",), texts=("The firms had until [Tuesday] to reply.",)),
    Told(values=("2024-03-19",), texts=("Lee said the firms had until [Tuesday] to reply.",)),
    # Modals that look back, infinitives that share their verb's fate.
    Told(
        values=("2024-03-08",),
        texts=(
            "The minister may have resigned [Friday].", "The minister must have left [Friday].", "Dozens could have been killed [Friday].",
            "The man was being questioned [Friday].", "There was a vote [Friday].", "They managed to escape [Friday].", "He failed to appear [Friday].",
            "He began to testify [Friday].", "He was forced to resign [Friday].", "They voted [Friday] to leave.", "He was seen leaving [Friday].",
            "He denied fleeing [Friday].", "He told the court [Friday] he will appeal.", "The mayor said [Friday] she would not run.",
            "Police on [Friday] said they will search the lake.", "He announced on [Friday] that he will quit.", "The fire, which began [Friday], is out.",
            "A man was held [Friday] after a fire.", "The fire started late in the game [Friday].",
        ),
    ),
    Told(
        values=("2024-03-15",),
        texts=(
            "There will be a vote [Friday].", "There is a vote [Friday].", "Officials expect the storm to hit [Friday].", "They expect to win [Friday].",
            "They vowed to strike [Friday].", "They want to vote [Friday].", "They hope to leave [Friday].", "They intend to vote on [Friday].",
            "They are preparing to strike [Friday].", "The storm is likely to hit [Friday].", "The storm could hit by [Friday].",
            "The two are set to meet [Friday].", "The strike, planned for [Friday], is illegal.", "They will have left by [Friday].",
            "Unless they pay by [Friday], it shuts.", "When the court meets [Friday], it will rule.", "The minister, who will resign [Friday], is in Rome.",
        ),
    ),
    Told(values=("2024-03-08", "2024-03-11"), texts=("Having lost [Friday], he left [Monday].", "He lost [Friday] and left [Monday].", "The man who won [Friday] was fined [Monday].")),
    Told(
        values=("2024-03-08",),
        texts=(
            "The minister resigned [Friday].", "The minister resigned on [Friday].", "The minister was arrested [Friday].",
            "The minister had resigned [Friday].", "The minister did not resign [Friday].", "Did the minister resign [Friday]?",
            "On [Friday], the minister resigned.", "[Friday] the minister resigned.", "The minister's resignation came [Friday].",
            "The minister, who resigned [Friday], is in Rome.", "The minister has been in Rome since [Friday].",
            "The minister, arrested [Friday], denied it.", "[Friday]'s arrest was a shock.", "The deadline was [Friday].",
            "Nobody knew that the minister resigned [Friday].", "The minister was shouting when he was arrested [Friday].",
        ),
    ),
    Told(
        values=("2024-03-15",),
        texts=(
            "The minister will resign [Friday].", "The minister will resign on [Friday].", "The minister is resigning [Friday].",
            "The minister is going to resign [Friday].", "The minister is to resign [Friday].", "The minister is due to resign [Friday].",
            "The minister may resign [Friday].", "The minister might resign [Friday].", "The minister could resign [Friday].",
            "The minister should resign [Friday].", "The minister must resign by [Friday].", "The minister plans to resign [Friday].",
            "The minister is expected to resign [Friday].", "The minister is scheduled to speak [Friday].", "The minister won't resign [Friday].",
            "Will the minister resign [Friday]?", "The minister will be arrested [Friday].", "Talks resume [Friday].", "Talks begin on [Friday].",
            "The court meets [Friday] to decide.", "The vote takes place [Friday].", "The deadline is [Friday].", "The film opens [Friday].",
            "[Friday]'s vote will be close.", "Rain is likely [Friday].", "Snow is forecast for [Friday].", "The hearing is set for [Friday].",
            "The hearing is scheduled for [Friday].", "If the vote fails [Friday], the minister will go.", "The army has until [Friday] to leave.",
            "Ahead of [Friday]'s vote, prices rose.", "Prices rose ahead of [Friday].", "Send your forms by [Friday].",
        ),
    ),
    # "By": reached in the past, a deadline where something is asked.
    Told(
        values=("2024-03-08",),
        texts=(
            "The flames reached the town by [Friday].", "By [Friday] the town was calm.", "By [Friday], 300 people were homeless.", "Half the seats were gone by [Friday].",
            "Snow had stopped falling by [Friday].",
        ),
    ),
    Told(
        values=("2024-03-15",),
        texts=(
            "The union wanted an answer by [Friday].", "They were told to leave by [Friday].", "The report was due by [Friday].", "The court ordered them out by [Friday].",
            "The mayor promised a plan by [Friday].", "The minister flew in for talks on a treaty to be signed on [Friday].",
            "The league named its team for [Friday]'s match.", "The bakery took on staff for [Friday].",
        ),
    ),
    Told(values=("2023-09",), texts=("By [September], the firm had 5 million users.", "The mill was idle by [September]."),),
    Told(values=("2024-03-08",), texts=("Asked to comment on the raid in Rosa [Friday], she laughed.", "The group said it was behind [Friday]'s attack.")),
    Told(values=("2024-03-18", "2024-03-14"), dct="2024-03-13", texts=("Talks were adjourned until [Monday] to allow for a meeting of chiefs beginning [Thursday].",)),
    Told(values=("2024-03-08", "2024-03-08"), dct="2024-03-09", texts=("The attack [yesterday] ([Friday]) shocked us.", "We are shocked by the attack [yesterday] ([Friday]).")),
    Told(values=("2024-03-08",), texts=("Following are the results of matches played in Rosa on [Friday]:", "Following are the top scorers after matches on [Friday]:")),
    # What a noun or verb says of the time beside it, whatever stands before.
    Told(
        values=("2024-02-22",),
        texts=(
            "The mill may be searched as laid down by the [Feb. 22] accord.", "The firm must sell its ships under the [Feb. 22] ruling.",
            "The index is near its record high set on [Feb. 22].",
        ),
    ),
    Told(values=("2024-03-28",), texts=("The firm extended to [March 28] its offer for the mill.", "The bid was extended to [March 28].", "He stood down, effective [March 28].")),
    Told(values=("2024-03-12",), texts=("Its envoys, seated by [Tuesday]'s vote, are not likely to come.",)),
    Told(
        values=("2024-03-19",),
        texts=("Bank poised to cut rates [Tuesday]", "Voters in Rosa, who have backed the winner before, decide on [Tuesday].", "He will miss the [Tuesday] deadline set before."),
    ),
    Told(values=("2024-07-09",), texts=("She has set the target of lifting the cup on [July 9] in Rosa.",)),
    Told(values=("2024-03-11",), texts=("On [Monday], the 11 members met in Rosa.",)),
    Told(
        values=("2024-03-16",),
        texts=("FERRY CREWS TO WALK OUT [SATURDAY] IN ROSTER DISPUTE", "Touts were asking 900 crowns for seats at [Saturday]'s final."),
    ),
    Told(
        values=("2024-03-12",),
        texts=("A boy steers a raft past a school in Rosa on [Tuesday]. (Photo: A. Lee)", "Rice changed hands at twice that on [Tuesday], and dealers see no relief."),
    ),
    Told(values=("2023-05",), texts=("When a reporter approached her at a fair in [May], she laughed.",)),
    Told(values=("2024-02-27",), texts=("Voters were not ready for the polls originally scheduled for [Feb. 27].",)),
    Told(values=("2023-04",), texts=("The party, which took power after its win over Lee in [April], may fall.",)),
    Told(values=("2024-03-15",), texts=("The poll, to be published [Friday], put Lee ahead.",)),
    Told(
        values=("2024-03-15",),
        texts=("Aides stayed behind to look into the possibility of a meeting on [Friday].", "It was resolved that the pond be cleared on [Friday]."),
    ),
    Told(values=("2024-02-01",), texts=("Licences came due on [Feb. 1].",)),
    Told(values=("2024-03-13",), texts=("Thieves cut the wire and ran on [Wednesday].",)),
    Told(values=("2024-03-17",), texts=("They can draw level provided that they beat Rosa on [Sunday].",)),
    Told(values=("2024-04-08",), texts=("If the cabinet fell on [April 8], a vote would follow.",)),
    Told(
        values=("2024-03-15",),
        texts=(
            "Sailors planned a march through the port on [Friday].", "The judge has scheduled a hearing [Friday].",
            "The court set [Friday] as the deadline for his return.",
        ),
    ),
    Told(
        values=("2024-03-08",),
        texts=("The mayor could not be reached for comment [Friday].", "Neither brother could be found [Friday].", "Shares fell [Friday], the fourth fall in a row."),
    ),
    # Plans that came to nothing, headlines of teams, programmes.
    Told(
        values=("2024-03-08",),
        texts=(
            "The crew was to be freed [Friday], but when the boat came in it was empty.", "The panel was expected to vote [Friday]. It did not.",
            "The clerk, who had been expected to testify [Friday], fell ill.", "The general had given them until [Friday] to pull out.",
            "Having lost to Rosa on [Friday], the team must win its last match.",
        ),
    ),
    Told(
        values=("2024-03-15",),
        texts=(
            "Ireland open campaign in Rosa [Friday]", "The envoys, who came back in haste, brief the council [Friday].", "[Friday]: the raft race.",
            "Brokers said they would be watching [Friday]'s trade figures.", "Asked whether he would attend [Friday]'s funeral, he shook his head.",
            "Nothing was settled at the first session, and nothing is likely to be at [Friday]'s.",
        ),
    ),
    Told(values=("2023-05",), texts=("Barley sown in [May] looks healthy.",)),
    Told(values=("2023-08", "2024-03-09"), texts=("Scheduled to open in [August], the port let ships in on [Saturday].",)),
    Told(values=("2024-01",), texts=("Aid was frozen when the party took office after an upset [January] win.",)),
    Told(values=("2023-04",), texts=("Guards meant to prevent attacks like those that killed 40 people during [April]'s election.",)),
    Told(values=("2024-03-11", "2024-03-15"), texts=("Banks will be shut from [March 11]-[March 15], all but two.",)),
    Told(
        values=("2024-03-08",),
        texts=(
            "The numbers are in contrast to a poll in the Rosa Herald on [Friday] that showed a lead.", "The rally follows a protest at the port [Friday].",
            "Two reporters were allowed to enter the village [Friday].",
        ),
    ),
    Told(values=("2024-03-15",), texts=("He will meet the envoy, who was expected in Rosa [Friday] with her aides.",)),
    Told(values=("2023-04",), texts=("If rebels are behind the attack in Rosa that killed 19 sailors in [April], there will be a reply.",)),
    Told(values=("2024-04-02",), texts=("She did not say when she would go, but Rosa News said [April 2] was likely.",)),
    Told(values=("2023-09",), texts=("According to figures for [September], 300 people benefit.", "Livedoor launched an unusually bold takeover bid in [September].")),
    Told(values=("2023-11-25",), texts=("Talks had been scheduled for [Nov. 25]. Then the fighting began.",)),
    Told(values=("2024-03-15",), texts=("The launch had been scheduled for [Friday]; it is off.",)),
    Told(values=("2023-04",), texts=("The strain was first found in birds in Rosa in [April].", "A clerk was jailed in [April]." )),
    Told(values=("2024-03-08",), texts=("Fresh from his victory [Friday] as party leader, he will fire off questions.",)),
    Told(values=("2023-04",), texts=("They asked Rosa to help in the probe of [April]'s killing.",)),
    Told(
        values=("2024-03-08",),
        texts=(
             "Some 400 patients have been admitted until [Friday].", "Fans called for him to quit after [Friday]'s loss.",
            "Many feel shame about the finding on [Friday] of explosives.",
        ),
    ),
    # Reported speech, clause by clause.
    Told(
        values=("2024-03-08",),
        texts=(
            "Witnesses said the bridge collapsed [Friday].", "She said she had met him [Friday].", "Police say the man fled [Friday].",
            "“I left [Friday],” he said.", "He says he left [Friday].", "He told reporters that the fire broke out [Friday].",
        ),
    ),
    Told(
        values=("2024-03-15",),
        texts=(
            "He said the vote would be held [Friday].", "Officials say the bridge will open [Friday].", "She said she will leave [Friday].",
            "“I will leave [Friday],” he said.", "He told reporters that he would quit [Friday].", "He promised to leave [Friday].",
        ),
    ),
    Told(
        values=("2024-03-11", "2024-03-15"),
        texts=(
            "He said [Monday] that he will leave on [Friday].", "He said on [Monday] he would leave [Friday].", "They agreed [Monday] to meet [Friday].",
            "The man who was shot [Monday] will be buried [Friday].", "They met [Monday] and will meet again [Friday].",
            "The firm, which reported [Monday], will pay out on [Friday].", "After meeting [Monday], the ministers will meet again [Friday].",
            "“I quit,” he said [Monday], and he leaves [Friday].",
        ),
    ),
    Told(values=("2024-03-15", "2024-03-12"), texts=("The film opens [Friday], but critics saw it [Tuesday].", "He will speak [Friday], the office said [Tuesday].")),
    # Headlines: scheduled present and the infinitive.
    Told(values=("2024-03-18",), texts=("Court to rule [Monday]", "Union to strike [Monday]", "Talks resume [Monday]", "Trial starts [Monday]")),
    Told(values=("2024-05",), texts=("Mayor to quit in [May]", "Elections set for [May]")),
    # Months.
    Told(values=("2023-05",), texts=("The minister resigned in [May].", "Prices have risen since [May].", "In [May], the minister resigned.", "The minister was jailed in [May].", "The minister, jailed in [May], is free.")),
    Told(values=("2024-05",), texts=("The minister will resign in [May].", "The law takes effect in [May].", "Elections are due in [May].", "Elections are scheduled for [May].", "The minister is to stand trial in [May].", "The bridge is closed until [May].", "The minister could resign in [May].", "In [May], the minister will resign.")),
    Told(values=("2023-06-03",), texts=("The museum opened on [June 3].", "The museum opened on [3 June].", "He said the museum opened on [June 3].")),
    Told(values=("2024-06-03",), texts=("The museum opens on [June 3].", "The museum will open on [3 June].", "He said the museum would open on [June 3].")),
    Told(values=("2023-11", "2024-05"), texts=("He was elected in [November] and will be sworn in in [May].", "It began in [November] and ends in [May].")),
    # Seasons and clocks.
    Told(values=("2023-FA",), texts=("It opened in [the fall].", "It has been shut since [the fall].")),
    Told(values=("2024-FA",), texts=("It will open in [the fall].", "It opens in [the fall].")),
    Told(values=("2024-03-15T17:00",), texts=("She will speak at [5 p.m. Friday].", "She speaks at [5 p.m. on Friday].", "She is due to speak at [5 p.m. Friday].")),
    Told(values=("2024-03-08T17:00",), texts=("She spoke at [5 p.m. Friday].", "She was killed at [5 p.m. on Friday].")),
    Told(values=("2024-03-15TNI",), texts=("They will meet [Friday night].", "They meet on [Friday night].")),
    Told(values=("2024-03-08TNI",), texts=("They met [Friday night].", "They were seen on [Friday night].")),
    # Published on other days of the week.
    Told(values=("2024-03-08",), dct="2024-03-11", texts=("The ministers met [Friday].", "Police said [Friday] that he fled.", "He had fled on [Friday].", "Two men were shot [Friday].")),
    Told(values=("2024-03-15",), dct="2024-03-11", texts=("The ministers will meet [Friday].", "Police expect to search it [Friday].", "The ministers meet [Friday].", "He is to be freed on [Friday].")),
    Told(values=("2024-03-11",), dct="2024-03-17", texts=("The ministers met [Monday].", "Two men were shot on [Monday].")),
    Told(values=("2024-03-18",), dct="2024-03-17", texts=("The ministers will meet [Monday].", "The ministers meet on [Monday].")),
    Told(values=("2024-03-16",), dct="2024-03-16", texts=("The ministers met [Saturday].", "The ministers will meet [Saturday].", "Police said [Saturday] that he fled.")),
    Told(values=("2023-06",), dct="2024-03-14", texts=("The ministers met in [June].", "A court freed him in [June].")),
    Told(values=("2024-10",), dct="2024-03-14", texts=("The ministers will meet in [October].", "The new rules start in [October].")),
    Told(values=("2023-10",), dct="2024-03-14", texts=("The ministers met in [October].", "The new rules started in [October].")),
    Told(values=("2021-11-30",), dct="2021-12-01", texts=("The ministers met [Tuesday].", "The ministers met [yesterday].", "The ministers met on [Nov. 30].")),
    # Over week, month and year ends.
    Told(values=("2024-02-28",), dct="2024-03-01", texts=("They met [Wednesday].", "They met on [Feb. 28].")),
    Told(values=("2024-04-02",), dct="2024-03-29", texts=("They will meet [Tuesday].", "They meet on [April 2].")),
    Told(values=("2023-12-30",), dct="2024-01-02", texts=("They met on [Saturday].", "They met on [Dec. 30].")),
    Told(values=("2024-01-04",), dct="2023-12-29", texts=("They will meet [Thursday].", "They will meet on [Jan. 4].")),
    Told(values=("2023-12",), dct="2024-01-02", texts=("It opened in [December].", "It has been open since [December].")),
    Told(values=("2025-01",), dct="2024-12-20", texts=("It will open in [January].", "It opens in [January].")),
    Told(values=("2024-03-15", "2024-02"), texts=("Bakers to Vote [Friday] on Offer Millers Turned Down [Last Month]",)),
    Told(values=("1988-02", "1989-01"), dct="1988-12-06", texts=("Growers who lost their grapes in [February] are praying that [January] stays dry.",)),
    Told(values=("2003-08-25", "2003-08-26"), dct="2003-08-27", texts=("Copper slid 2 percent [Monday] before clawing back half of that [Tuesday].",)),
    Told(values=("2009-01",), dct="2009-03-11", texts=("The auditors' findings, due in [January], were held back.",)),
    # Publication told by the text itself.
    Told(values=("2024-03-14", "2024-03-13"), dct=None, texts=("LONDON, [March 14, 2024] (AP) — The mayor resigned [yesterday].",)),
)  # fmt: skip

NOT_TIMES = (
    "Will was resigned to it.",
    "He may march to Washington.",
    "They march, fall and spring up.",
    "She will second the motion.",
    "He seconded the motion.",
    "They may fall behind.",
    "He sat down.",
    "The sun will shine.",
    "It may mar the deal.",
    "They dated for love.",
    "Backdated checks bounced.",
    "The date palm died.",
    "It is out of date.",
    "The clock stopped.",
    "He is past caring.",
    "Days Gone sold well.",
    "He winters in Spain.",
    "She summers on the coast.",
    Refused("He may march on Monday.", ("may march",)),
    Refused("Shares may fall in May.", ("may fall",)),
)  # fmt: skip
