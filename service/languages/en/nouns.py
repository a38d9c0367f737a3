"""English nouns that name events, and the words that carry no content when two tellings are compared."""

EVENT_NOUNS = frozenset(
    """plague court-martial retrospective inquest vigil banquet procession fete semi-final quarter-final seminar symposium recital reopening abduction accident amnesty decree handover alert ouster marathon start beginning end accord acquisition agreement ambush announcement anniversary appearance appointment arrest arrival
    assassination assault attack attempt auction award ban battle birth blackout blast blaze blockade bombardment bombing boycott
    breach breakup briefing burial campaign ceasefire celebration census ceremony championship clash closure collapse collision concert
    conference conflict confrontation congress convention conviction coronation coup crackdown crash crisis cut cyclone
    deal death debate debut decision declaration defeat demonstration departure deployment detention disaster discovery
    dispute drought earthquake election embargo epidemic eruption escape evacuation event execution exercise exodus expedition explosion
    expulsion failure fall famine festival fighting fire flight flood flooding founding funeral game genocide hearing hijacking
    hurricane impeachment inauguration incident independence injury inquiry inspection interview invasion investigation killing
    kidnapping landing launch lawsuit lecture liberation loss lockdown march massacre match meeting merger miscarriage murder mutiny
    negotiation nomination occupation offensive opening operation outage outbreak overthrow parade partition performance
    poll presentation primary protest publication purchase race raid rally rebellion recession reelection referendum release
    reform removal resignation retirement retreat return reunification revolt revolution riot robbery ruling sale
    scandal seizure session sentencing settlement shelling shooting shutdown siege signing speech stabbing storm gale blizzard strike
    summit surge surrender suspension takeover talk test testimony tornado tour tournament tragedy transfer trial trip tsunami
    typhoon unification unveiling upheaval uprising verdict victory violence visit vote voyage walkout war wedding
    withdrawal wildfire report statement letter warning boom slump referendum unrest quake stampede derailment clampdown
    truce semifinal quarterfinal naming rioting bloodshed reunion runoff run-off
    armistice treaty pact rampage reshuffle premiere gala expo hike heist bailout buyout flotation indictment acquittal
    extradition deportation avalanche landslide mudslide eclipse regatta derby playoff qualifier exhibition pilgrimage
    crusade purge pogrom secession annexation capitulation abdication accession mobilization mobilisation ultimatum airlift
    insurrection intifada putsch call pledge promise threat offer proposal request demand plea appeal contest showdown
    onslaught incursion hospitalisation hospitalization poisoning rebound renewal row feud spat fall-out falling-out quarrel rout selloff sell-off downturn upturn
    burglary theft delay standoff pullout escalation vaccination comment remark repatriation looting defection intervention retaliation
    gunfire rescue expansion adoption approval veto resumption creation establishment introduction completion prosecution
    pandemic destruction amendment rejection journey slowdown carnival recruitment admission eviction sinking bankruptcy
    relaunch overhaul layoff heatwave tremor aftershock spill leak docking splashdown liftoff lift-off touchdown flyby
    spacewalk relocation rollout lockout lock-out stroke breakdown olympics olympiad sit-in by-election hanging dismissal
    promotion marriage divorce baptism christening excavation devaluation reorganisation reorganization restructuring
    nationalisation nationalization privatisation privatization renovation restoration demolition reconstruction comeback
    surgery transplant illness drowning shipwreck rationing pardon sermon proclamation schism migration abolition repeal
    ratification enactment upset gig bushfire cloudburst whiteout shortage stampede freeze thaw hailstorm thunderstorm
    sandstorm snowstorm downpour deluge rockfall cave-in pile-up smash cull mobilisation call-up conscription beheading
    lynching guillotining stoning ordination consecration enthronement investiture jubilee centenary bicentenary
    sesquicentennial republication reissue remake premiership bye-election recount hustings inquisition reburial exhumation
    cremation autopsy post-mortem manhunt shootout shoot-out standdown recall knockout playoffs quarterfinals final panic tie fixture
    rape arson mugging beating homicide suicide swearing-in graduation takeoff take-off inferno jailbreak pull-out
    forum ballot workshop snowfall rainfall appointment reappointment arrest landfall counteroffensive counter-offensive counterattack
    counter-attack airstrike skirmish scuffle melee brawl gunfight firefight knifing default restart groundbreaking launching flyover
    flypast fly-past commemoration reception luncheon plenum plenary conclave synod arraignment injunction teleconference
    videoconference broadcast telecast airing screening rehearsal audition cyberattack cyber-attack malfunction disappearance
    sighting hiring re-election byelection plebiscite enlargement picket capture break-in breakout meltdown mishap foray sortie
    manoeuvre manoeuvres maneuver maneuvers drill drills raffle gathering
    bout stoppage rematch diagnosis relapse invention breakthrough experiment audit probe sacking""".split()
)
STOP_WORDS = frozenset(
    """a about after all also an and any are as at be been before being both but by can could did do does down during each for from
    had has have he her here him his how i if in into is it its just last many may might more most mr mrs ms must my
    new no nor not now of off on once one only or other our out over own said say says she should since so some such
    than that the their them then there these they this those through to too under until up us was we were what when where
    which while who whom whose why will with would you your told tell according 's first second two three monday
    tuesday wednesday thursday friday saturday sunday week month year day today yesterday tomorrow""".split()
)
