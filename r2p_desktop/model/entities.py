"""Every entity in one place; importing this module maps them all."""

from __future__ import annotations

from r2p_desktop.model.action import ActionItem
from r2p_desktop.model.document import Document
from r2p_desktop.model.fields import Base, FieldInfo, Record, RootRecord, field_of, fields_of, search_fields
from r2p_desktop.model.institution import (
    Body,
    Institution,
    InstitutionName,
    KeyDate,
    Membership,
    Participant,
    ParticipantFocalPoint,
    Post,
)
from r2p_desktop.model.meeting import AgendaItem, Attendance, Decision, DelegationMember, Meeting, Minute
from r2p_desktop.model.office import Office, ReferenceCounter
from r2p_desktop.model.person import Appointment, ContactPoint, Person
from r2p_desktop.model.plan import Plan, PlanItem, PlanItemInstitution, Pledge, ProgressReport, Recommendation
from r2p_desktop.model.vocabulary import VocabularyTerm

ROOTS: dict[str, type[RootRecord]] = {
    entity.__tablename__: entity
    for entity in (
        Person,
        Institution,
        Participant,
        Body,
        Meeting,
        Decision,
        ActionItem,
        Plan,
        PlanItem,
        Recommendation,
        Pledge,
        KeyDate,
        Document,
    )
}

__all__ = [
    "ROOTS",
    "ActionItem",
    "AgendaItem",
    "Appointment",
    "Attendance",
    "Base",
    "Body",
    "ContactPoint",
    "Decision",
    "DelegationMember",
    "Document",
    "FieldInfo",
    "Institution",
    "InstitutionName",
    "KeyDate",
    "Meeting",
    "Membership",
    "Minute",
    "Office",
    "Participant",
    "ParticipantFocalPoint",
    "Person",
    "Plan",
    "PlanItem",
    "PlanItemInstitution",
    "Pledge",
    "Post",
    "ProgressReport",
    "Recommendation",
    "Record",
    "ReferenceCounter",
    "RootRecord",
    "VocabularyTerm",
    "field_of",
    "fields_of",
    "search_fields",
]
