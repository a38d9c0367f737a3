from pathlib import Path

from bench.texts import FIXED, Text, mixed, of_folder, read

ARTICLE = Text("The pier fell on Monday, nobody was hurt. A year ago it had been mended, for a month.")


def test_a_mixed_text_has_the_length_asked_for_and_is_the_same_again() -> None:
    text = mixed([ARTICLE], 5000)
    assert len(text.text) == 5000
    assert text == mixed([ARTICLE], 5000)
    assert text != mixed([ARTICLE], 5000, seed=2)


def test_timeml_gives_its_text_and_its_day() -> None:
    content = (
        '<DCT><TIMEX3 tid="t0" type="DATE" value="1998-01-08" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>'
        '<TEXT>It <EVENT eid="e1">fell</EVENT> on <TIMEX3 tid="t1" value="1997-12-01">Monday</TIMEX3>.</TEXT>'
    )
    assert read(content, timeml=True) == Text("It fell on Monday.", "1998-01-08")


def test_an_article_that_does_not_say_its_day_gets_the_fixed_one() -> None:
    assert read("<TEXT>It fell.</TEXT>", timeml=True) == Text("It fell.", FIXED)
    assert read("It fell in 2001.", timeml=False).published == FIXED


def test_a_folder_is_read_in_the_same_order_each_time(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(f"It fell in {1990 + number}.")
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "notes.md").write_text("No article.")
    found = of_folder(tmp_path)
    assert len(found) == 9
    assert found == of_folder(tmp_path)
