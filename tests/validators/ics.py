"""Reads back what `iop deadlines --format ics` writes, by libical, icalendar and vobject, and compares every event
with `--format json`: id, day, summary and reminders. Broken files must be refused.

    python3 ics.py IOP LIBICAL_READER DIRECTORY
"""
import datetime
import json
import pathlib
import subprocess
import sys

import icalendar
import vobject

iop, libical_reader, directory = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
ALARMS = [30, 14, 0]
LEAD = {"sv": {"done": "Klart: ", "unknown": "Okänt: "}, "en": {"done": "Done: ", "unknown": "Unknown: "}}
DAY = datetime.timedelta(days=1)
# No calendar is made of a file with errors.
DESK = [str(path) for path in sorted(pathlib.Path("tests/data/desk").glob("*.yaml")) if path.name != "med-fel.yaml"]


class Refused(Exception):
    pass


def by_libical(path):
    ran = subprocess.run([libical_reader, path], capture_output=True, text=True)
    if ran.returncode != 0:
        raise Refused(ran.stderr)
    events = []
    for line in ran.stdout.splitlines():
        uid, start, end, summary, alarms = line.split("\t")
        summary = summary.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")
        events.append((uid, start, end, summary, [int(days) for days in alarms.split(",") if days]))
    return events


def days(trigger):
    if trigger % DAY:
        raise Refused(f"{trigger} is no number of days")
    return -trigger // DAY


def by_icalendar(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = []
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise Refused(event.errors)
        alarms = [days(alarm.decoded("trigger")) for alarm in event.walk("VALARM")]
        events.append((str(event["uid"]), str(event.decoded("dtstart")), str(event.decoded("dtend")),
                       str(event["summary"]), alarms))
    return events


def by_vobject(path):
    calendar = vobject.readOne(path.read_bytes().decode())
    calendar.validate(raiseException=True)
    events = []
    for event in calendar.contents.get("vevent", []):
        alarms = [days(alarm.trigger.value) for alarm in event.contents.get("valarm", [])]
        events.append((event.uid.value, str(event.dtstart.value), str(event.dtend.value), event.summary.value, alarms))
    return events


def as_read_by(reader, want):
    """icalendar 4 takes escapes off twice, so that a backslash before a comma is lost; else what is written."""
    if reader is not by_icalendar:
        return want
    return [(*event[:3], icalendar.parser.unescape_char(event[3]), event[4]) for event in want]


READERS = [by_libical, by_icalendar, by_vobject]


def expected(listing, lang):
    """The events in the order of the calendar, which goes by agreement."""
    order = [row["agreement"] for row in listing["agreements"]]
    events = []
    for row in sorted(listing["deadlines"], key=lambda row: order.index(row["agreement"])):
        day = datetime.date.fromisoformat(row["date"])
        ahead = row["status"] != "done" and row["days_left"] >= 0
        summary = f"{row['agreement']}: {LEAD[lang].get(row['status'], '')}{row['title']}"
        events.append((row["uid"], str(day), str(day + DAY), summary, ALARMS if ahead else []))
    return events


def check_bytes(path):
    content = path.read_bytes()
    stamps = [line for line in content.split(b"\r\n") if line.startswith(b"DTSTAMP")]
    assert set(stamps) == {b"DTSTAMP:20261122T000000Z"} and len(stamps) == content.count(b"BEGIN:VEVENT")
    assert content.endswith(b"END:VCALENDAR\r\n") and b"METHOD" not in content
    for line in content[:-2].split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line and b"\r" not in line, line
        line.decode()


def written(name, arguments):
    path = directory / name
    subprocess.run([iop, "deadlines", *arguments, "-q", "--output", path], check=True, stderr=subprocess.DEVNULL)
    return path


def check(name, inputs, lang):
    arguments = [*inputs, "--lang", lang, "--today", "2026-11-22"]
    alarms = [part for days in ALARMS for part in ("--alarm", f"{days}d")]
    path = written(f"{name}.ics", [*arguments, "--format", "ics", *alarms])
    listing = json.loads(written(f"{name}.json", [*arguments, "--format", "json"]).read_text())
    check_bytes(path)
    want = expected(listing, lang)
    assert want, name
    for reader in READERS:
        assert reader(path) == as_read_by(reader, want), (name, reader.__name__)
    return path, want


def is_taken(reader, path, want):
    try:
        return reader(path) == as_read_by(reader, want)
    except (Refused, ValueError, KeyError, AttributeError, vobject.base.ParseError, vobject.base.ValidateError):
        return False


def check_refused(path, want):
    """A reader that lets anything through proves nothing."""
    content = path.read_bytes()
    broken = directory / "broken.ics"
    for what, old, new in [("a fold without its blank", b"\r\n ", b"\r\n"),
                           ("an event that does not end", b"END:VEVENT\r\n", b""),
                           ("a day that does not exist", b"DTSTART;VALUE=DATE:2", b"DTSTART;VALUE=DATE:X"),
                           ("an event without its first day", b"DTSTART;VALUE=DATE:", b"X-DTSTART:"),
                           ("another day", b"DTEND;VALUE=DATE:2026", b"DTEND;VALUE=DATE:2025"),
                           ("another reminder", b"TRIGGER:-P30D", b"TRIGGER:-P31D")]:
        assert old in content, what
        broken.write_bytes(content.replace(old, new, 1))
        for reader in READERS:
            assert not is_taken(reader, broken, want), (what, reader.__name__)


events = 0
for lang in ["sv", "en"]:
    for name, inputs in [("register", []), ("all", ["--all"]), ("desk", [*DESK, "--all", "--exit-zero"]),
                         ("calendar", ["tests/data/calendar", "--all"])]:
        path, want = check(f"{name}-{lang}", inputs, lang)
        events += len(want)
    check_refused(path, want)
print(f"iCalendar: {events} events read alike by {len(READERS)} libraries")
