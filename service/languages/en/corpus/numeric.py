"""Dates in figures, in every order; and all the figures that are no dates."""

from service.domain.article import DateOrder
from service.grammar.corpus import Case, Refused, Told

ON = "The file is dated {} in ink."

CASES = (
    Case(value="1907-07-04", sentence="She was born on {}.", phrases=("4.vii.1907", "4 vii 1907")),
    Case(value="2019-06-24", sentence="Week commencing {}: 14 calls.", phrases=("24.06.19",)),
    Case(value="2024-03-11T17:05Z", type="TIME", sentence="The job died at {} and restarted.", phrases=("2024-03-11 17:05 UTC", "2024-03-11 17:05Z", "2024-03-11 17:05 GMT")),
    Case(value="2024-03-11T17:05+02:00", type="TIME", sentence="The job died at {} and restarted.", phrases=("2024-03-11 17:05 +0200", "2024-03-11T17:05+02:00")),
    Case(
        value="2022-02-24",
        type="DATE",
        sentence=ON,
        earliest="2022-02-24",
        latest="2022-02-24",
        phrases=("2022-02-24", "2022/02/24", "2022.02.24", "2022/2/24", "2/24/2022", "02/24/2022", "24/02/2022", "24/2/2022", "24.02.2022", "24.2.2022", "24-02-2022", "02-24-2022", "2/24/22", "20220224"),
    ),
    # Weeks and days of the year.
    Case(value="2022-W08", sentence="The plan covers {} only.", phrases=("2022-W08", "2022W08")),
    Case(value="2022-02-24", sentence=ON, phrases=("2022-W08-4", "2022-055")),
    Case(value="2020-12-31", sentence=ON, phrases=("2020-366", "2020-W53-4")),
    Case(value="2022-02", sentence=ON, phrases=("2022-02",)),
    # Moments.
    Case(value="2022-02-24T17:00", type="TIME", sentence="The log begins at {} sharp.", phrases=("2022-02-24T17:00", "2022-02-24 17:00")),
    Case(value="2022-02-24T17:00Z", type="TIME", sentence="The log begins at {} sharp.", phrases=("2022-02-24T17:00Z",)),
    Case(value="2022-02-24T17:00-05:00", type="TIME", sentence="The log begins at {} sharp.", phrases=("2022-02-24T17:00-05:00", "2022-02-24T17:00-0500")),
    Case(value="2022-02-24T17:00:30Z", type="TIME", sentence="The log begins at {} sharp.", phrases=("2022-02-24T17:00:30Z",)),
    # Both orders fit: month first in plain English, with the other said aloud.
    Case(value="2022-04-05", sentence=ON, other="2022-05-04", warns="ambiguous_date_order", phrases=("04/05/2022", "4/5/2022", "04-05-2022", "04.05.2022", "4/5/22")),
    Case(value="2022-04-05", sentence=ON, language="en-US", phrases=("04/05/2022", "4/5/2022")),
    Case(value="2022-05-04", sentence=ON, language="en-GB", phrases=("04/05/2022", "4/5/2022", "4.5.2022")),
    Case(value="2022-05-04", sentence=ON, language="en-AU", phrases=("04/05/2022",)),
    Case(value="2022-05-04", sentence=ON, date_order=DateOrder.DMY, phrases=("04/05/2022",)),
    Case(value="2022-04-05", sentence=ON, language="en-GB", date_order=DateOrder.MDY, phrases=("04/05/2022",)),
    Case(value="2022-04-04", sentence=ON, phrases=("04/04/2022", "4/4/2022")),
    # Settled by one clear date of the same document, before or after, over the region.
    Case(value="2022-05-04", sentence=ON, before="The first letter came on 25/03/2022.", phrases=("04/05/2022",)),
    Case(value="2022-05-04", sentence=ON, after="The last letter came on 25/03/2022.", phrases=("04/05/2022",)),
    Case(value="2022-04-05", sentence=ON, language="en-GB", after="The last letter came on 03/25/2022.", phrases=("04/05/2022",)),
    # No such day.
    Case(value=None, sentence=ON, warns="impossible_date", phrases=("30/02/2022", "2022-02-30", "02/30/2022", "2023-02-29", "31.04.2021", "2022-W53", "2023-366")),
)  # fmt: skip

TOLD = (
    Told(values=("2021-06-01", "2021-06-30"), tied=True, texts=("The permit runs from [2021-06-01] to [2021-06-30].", "The permit runs from [6/1/2021] to [6/30/2021].")),
    Told(values=("2022-02-24", "2022-02-28"), texts=("Entries dated [2022-02-24] and [2022-02-28] are missing.",)),
)  # fmt: skip

NOT_TIMES = (
    "Version 3.11.2 fixes it.",
    "Version 10.04.12 fixes it.",
    "Python 2.7.18 was the end of the line.",
    "Ping 192.168.10.12 first.",
    "The server is at 10.12.20.22.",
    "They are open 24/7.",
    "The vote was split 50/50.",
    "Add 1/2 cup of milk.",
    "He owns 3/4 of the farm.",
    "Call 020-7946-0958.",
    "Call 212-555-2014 for help.",
    "Call +1 (202) 555-0142.",
    "The ISBN is 978-3-16-148410-0.",
    "Case number 2022-1147 was dismissed.",
    "Bill 2014-77X stalled.",
    "Order 11-22-3344 shipped.",
    "Her social security number is 078-05-1120.",
    "The vote was 12-11.",
    "The final score was 3-2.",
    "They won 6-4, 6-3, 7-5.",
    "The team is 10-5-1.",
    "Section 2.1.4 applies.",
    "Paragraph 12.3 applies.",
    "Odds of 5/2 were offered.",
    "Blood pressure was 120/80.",
    "The lens is marked f/2.8.",
    "The site lies at 51.5074, -0.1278.",
    "The site lies at 40°26'46\"N.",
    "Use a 9/16 wrench.",
    "The account ends in 2014.2015.33.",
    "The part is 12/24 V.",
    "The code is 20221399.",
    "It weighs 10.12 kg.",
    "Track 01/12 skips.",
    "The bond yields 4.05 percent.",
    "He was armed with an AK-47.",
    "The 7/11 store was robbed.",
    "It moved 2,022.02 points.",
    "Invoice 2022/331 is unpaid.",
    "A 16:9 screen hung there.",
    "UTC+02:00 is used in Cairo.",
    "Print on A4 at 300 dpi.",
    "Barcode 4006381333931 failed.",
    "The 2x4 snapped.",
    Refused("Version 3.11.2 came out on 2022-02-24.", ("3.11.2",)),
    Refused("They won 3-2 on 24/02/2022.", ("3-2",)),
)  # fmt: skip
