"""Makes records that are like the sample and yet each their own, so that nobody draws the same page twice in a row.

usage: variants.py RECORD.json COUNT FOLDER

Each has a name of its own, and its activities have each other's texts."""

import json
import sys
from pathlib import Path

NAMES = ["Astrid", "Björn", "Cecilia", "David", "Ebba", "Fredrik", "Gunilla", "Håkan", "Ingrid", "Jörgen", "Karin", "Love"]
FAMILIES = ["Exempelsson", "Provberg", "Testlund", "Påhittad", "Låtsasgård", "Modellström", "Skissö", "Utkastqvist"]
TEXTS = ("subject", "description")


def variant(record, number):
    record = json.loads(json.dumps(record))
    record["recordId"] = f"{record['recordId']}-{number}"
    record["applicant"]["givenName"] = NAMES[number % len(NAMES)]
    record["applicant"]["familyName"] = FAMILIES[number % len(FAMILIES)]
    for kind in sorted({activity["kind"] for activity in record["activities"]}):
        group = [activity for activity in record["activities"] if activity["kind"] == kind]
        texts = [[activity.get(key) for key in TEXTS] for activity in group]
        for place, activity in enumerate(group):
            for key, text in zip(TEXTS, texts[(place + number) % len(group)]):
                if text is not None and key in activity:
                    activity[key] = text
    return record


def main(record, count, folder):
    record = json.loads(Path(record).read_text())
    for number in range(int(count)):
        Path(folder, f"{number}.json").write_text(json.dumps(variant(record, number), ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
