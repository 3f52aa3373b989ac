"""A large course, made of the shipped one: each module several times, each time under other ids."""

import os
import re
import shutil

# The lists of course.yml that name a thing by its id.
LISTS = ("skills", "modules", "goals")
ID = re.compile(r"^((?:item|  - id): )([\w-]+)$", re.MULTILINE)
ID_OF_WORDS = re.compile(r"^(  )([\w-]+)(?=:)", re.MULTILINE)
REFERENCES = re.compile(r"^(\s*(?:skills|prerequisites|modules): \[)(.*)(?=\]$)", re.MULTILINE)


def write(source, folder, copies):
    """Writes the course; its texts differ from the shipped ones by their ids only."""
    for path in files(source):
        parts = os.path.relpath(path, source).split(os.sep)
        target = os.path.join(folder, *parts)
        if parts[-1] == "course.yml":
            save(target, manifest(read(path), copies, ID if len(parts) == 1 else ID_OF_WORDS))
        elif len(parts) > 2 and parts[1] != "drawings":
            for number in range(1, copies + 1):
                parts[1] = numbered(os.path.relpath(path, source).split(os.sep)[1], number)
                save(os.path.join(folder, *parts), with_ids(read(path), number, ID))
        else:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy(path, target)


def manifest(text, copies, ids):
    """course.yml with the entries of its lists once a copy."""
    sections = re.split(r"^(?=\w)", text, flags=re.MULTILINE)
    return "".join(repeated(section, copies, ids) for section in sections)


def repeated(section, copies, ids):
    head, _, entries = section.partition("\n")
    if head.rstrip(":") not in LISTS:
        return section
    return head + "\n" + "".join(
        with_ids(entries, number, ids) for number in range(1, copies + 1))


def with_ids(text, number, ids):
    """A text with the number of its copy at the end of each id of the course."""
    text = ids.sub(lambda found: found[1] + numbered(found[2], number), text)
    return REFERENCES.sub(
        lambda found: found[1] + re.sub(r"[\w-]+", lambda id: numbered(id[0], number), found[2]),
        text)


def numbered(name, number):
    return f"{name}-{number}"


def files(folder):
    return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]


def read(path):
    with open(path) as file:
        return file.read()


def save(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)
