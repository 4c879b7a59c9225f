"""Records that have grown: the sample's courses and their certificates again and again."""

import json

# A text of short lines that takes a certificate to five pages: a record has 5,000 parts and 20 MB at most, and is to make
# 10,000 pages.
LINE = "Återkoppling gavs efter varje pass i loggboken.\n"
TEXT = (LINE * 155).strip()
COURSES = 10


def grown(record, certificates):
    """A record with so many certificates of courses, of five pages each, and no others."""
    record = json.loads(json.dumps(record))
    courses = [activity for activity in record["activities"] if activity["kind"] == "kurs"][:COURSES]
    model = next(one for one in record["certificates"] if one.get("activityRefs") == [courses[0]["id"]])
    record["activities"] = courses
    record["certificates"] = [
        model | {"id": f"i-{number}", "activityRefs": [courses[number % COURSES]["id"]], "descriptionText": TEXT}
        for number in range(certificates)]
    for key in "attachments", "assessments", "supervision":
        record.pop(key, None)
    return record
