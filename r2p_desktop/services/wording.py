"""The names of changes: what Undo, History and questions call each kind of record."""

from __future__ import annotations

from dataclasses import dataclass

from r2p_desktop.i18n import Message, message


@dataclass(frozen=True)
class Wording:
    """The messages of one kind of record; each takes `name`, the plural ones `count`."""

    one: Message
    many: Message
    new: Message
    edit: Message
    binned: Message
    binned_many: Message
    restored: Message
    restored_many: Message


WORDING: dict[str, Wording] = {
    "person": Wording(
        message("Contact"),
        message("Contacts"),
        message("New contact {name}"),
        message("Edit contact {name}"),
        message("Delete contact {name}"),
        message("Delete {count} contacts"),
        message("Restore contact {name}"),
        message("Restore {count} contacts"),
    ),
    "institution": Wording(
        message("Institution"),
        message("Institutions"),
        message("New institution {name}"),
        message("Edit institution {name}"),
        message("Delete institution {name}"),
        message("Delete {count} institutions"),
        message("Restore institution {name}"),
        message("Restore {count} institutions"),
    ),
    "participant": Wording(
        message("Participant of the network"),
        message("Participants of the network"),
        message("New participant {name}"),
        message("Edit participant {name}"),
        message("Delete participant {name}"),
        message("Delete {count} participants"),
        message("Restore participant {name}"),
        message("Restore {count} participants"),
    ),
    "body": Wording(
        message("Body"),
        message("Bodies"),
        message("New body {name}"),
        message("Edit body {name}"),
        message("Delete body {name}"),
        message("Delete {count} bodies"),
        message("Restore body {name}"),
        message("Restore {count} bodies"),
    ),
    "meeting": Wording(
        message("Meeting"),
        message("Meetings"),
        message("New meeting {name}"),
        message("Edit meeting {name}"),
        message("Delete meeting {name}"),
        message("Delete {count} meetings"),
        message("Restore meeting {name}"),
        message("Restore {count} meetings"),
    ),
    "decision": Wording(
        message("Decision"),
        message("Decisions"),
        message("New decision {name}"),
        message("Edit decision {name}"),
        message("Delete decision {name}"),
        message("Delete {count} decisions"),
        message("Restore decision {name}"),
        message("Restore {count} decisions"),
    ),
    "action_item": Wording(
        message("Action"),
        message("Actions"),
        message("New action {name}"),
        message("Edit action {name}"),
        message("Delete action {name}"),
        message("Delete {count} actions"),
        message("Restore action {name}"),
        message("Restore {count} actions"),
    ),
    "plan": Wording(
        message("Plan"),
        message("Plans"),
        message("New plan {name}"),
        message("Edit plan {name}"),
        message("Delete plan {name}"),
        message("Delete {count} plans"),
        message("Restore plan {name}"),
        message("Restore {count} plans"),
    ),
    "plan_item": Wording(
        message("Plan item"),
        message("Plan items"),
        message("New plan item {name}"),
        message("Edit plan item {name}"),
        message("Delete plan item {name}"),
        message("Delete {count} plan items"),
        message("Restore plan item {name}"),
        message("Restore {count} plan items"),
    ),
    "recommendation": Wording(
        message("Recommendation"),
        message("Recommendations"),
        message("New recommendation {name}"),
        message("Edit recommendation {name}"),
        message("Delete recommendation {name}"),
        message("Delete {count} recommendations"),
        message("Restore recommendation {name}"),
        message("Restore {count} recommendations"),
    ),
    "pledge": Wording(
        message("Pledge"),
        message("Pledges"),
        message("New pledge {name}"),
        message("Edit pledge {name}"),
        message("Delete pledge {name}"),
        message("Delete {count} pledges"),
        message("Restore pledge {name}"),
        message("Restore {count} pledges"),
    ),
    "key_date": Wording(
        message("Key date"),
        message("Key dates"),
        message("New key date {name}"),
        message("Edit key date {name}"),
        message("Delete key date {name}"),
        message("Delete {count} key dates"),
        message("Restore key date {name}"),
        message("Restore {count} key dates"),
    ),
    "document": Wording(
        message("Issued paper"),
        message("Issued papers"),
        message("New issued paper {name}"),
        message("Edit issued paper {name}"),
        message("Delete issued paper {name}"),
        message("Delete {count} issued papers"),
        message("Restore issued paper {name}"),
        message("Restore {count} issued papers"),
    ),
}

# What the parts of records are called, and the records that have no page of their own.
PARTS: dict[str, Message] = {
    "contact_point": message("Contact point"),
    "appointment": message("Post held"),
    "post": message("Post"),
    "institution_name": message("Name in another language"),
    "membership": message("Member"),
    "participant_focal_point": message("Focal point"),
    "agenda_item": message("Agenda item"),
    "attendance": message("Attendance"),
    "delegation_member": message("Member of the delegation"),
    "minute": message("Minutes"),
    "plan_item_institution": message("Who does it"),
    "progress_report": message("Progress report"),
    "vocabulary_term": message("Word of the office"),
    "office": message("Details of the office"),
}
# The fields by which a part is told from its like.
KNOWN_BY: dict[str, tuple[str, ...]] = {
    "contact_point": ("kind",),
    "appointment": ("post_id",),
    "institution_name": ("language",),
    "membership": ("person_id", "institution_id"),
    "participant_focal_point": ("person_id",),
    "agenda_item": ("title",),
    "attendance": ("person_id", "name_then"),
    "delegation_member": ("person_id",),
    "minute": ("agenda_item_id",),
    "plan_item_institution": ("institution_id",),
    "progress_report": ("period", "reported_on"),
}


def kind_of(table: str) -> Message:
    """What one row of a table is called. Raises KeyError for a table that is not journalled."""
    return WORDING[table].one if table in WORDING else PARTS[table]


def label(template: Message, **args: object) -> Message:
    """A wording with its arguments bound."""
    return Message(template.text, args)
