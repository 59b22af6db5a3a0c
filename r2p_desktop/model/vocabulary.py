"""The words an office chooses from: codes are the program's, labels are data the office may rename.

`SEEDS` fills a new office. A vocabulary with no seed (marking) is the office's own list and starts empty.
Sources of the words: the field's published action plans and reporting practice; the three axes of a plan item
(implementation status, delivery rating, overdue) are kept apart, and overdue is computed, never stored.
"""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from r2p_desktop.model.fields import Record, field, table_args

SEEDS: Mapping[str, Mapping[str, str]] = {
    "marking": {},
    "tlp": {
        "red": "TLP:RED",
        "amber_strict": "TLP:AMBER+STRICT",
        "amber": "TLP:AMBER",
        "green": "TLP:GREEN",
        "clear": "TLP:CLEAR",
    },
    "institution_kind": {
        "ministry": "Ministry",
        "agency": "Agency",
        "armed_forces": "Armed forces",
        "police": "Police",
        "parliament": "Parliament",
        "nhri": "National human rights institution",
        "mission": "Mission abroad",
        "io": "International organization",
        "cso": "Civil society organization",
        "academia": "Academic institution",
        "other": "Other",
    },
    "name_order": {"given_first": "Given name first", "family_first": "Family name first"},
    "contact_kind": {
        "email": "E-mail",
        "phone": "Phone",
        "mobile": "Mobile",
        "fax": "Fax",
        "secure": "Secure line",
        "post": "Postal address",
        "messenger": "Messenger",
    },
    "sensitivity": {"office": "Office", "restricted": "Restricted", "private": "Private"},
    "capacity": {
        "holder": "Holder of the post",
        "focal_point": "Focal point",
        "deputy": "Deputy",
        "alternate": "Alternate",
        "ministry_focal_point": "Ministry focal point",
        "expert": "Expert",
        "support": "Support",
    },
    "body_kind": {
        "ad_hoc": "Ad hoc",
        "standing": "Standing",
        "separate": "Institutionally separate",
        "oversight": "Oversight",
    },
    "membership_role": {
        "chair": "Chair",
        "vice": "Vice-chair",
        "member": "Member",
        "alternate": "Alternate",
        "observer": "Observer",
        "secretariat": "Secretariat",
    },
    "meeting_kind": {
        "inter_ministry": "Inter-ministry meeting",
        "bilateral": "Bilateral meeting",
        "network": "Network meeting",
        "training": "Training",
        "outreach": "Outreach",
        "consultation": "Consultation",
        "other": "Other",
    },
    "meeting_status": {
        "planned": "Planned",
        "convened": "Convened",
        "held": "Held",
        "postponed": "Postponed",
        "cancelled": "Cancelled",
    },
    "agenda_type": {
        "information": "For information",
        "discussion": "For discussion",
        "decision": "For decision",
    },
    "attendance_state": {
        "invited": "Invited",
        "present": "Present",
        "excused": "Excused",
        "represented": "Represented",
        "absent": "Absent",
    },
    "decision_outcome": {
        "adopted": "Adopted",
        "deferred": "Deferred",
        "rejected": "Rejected",
        "withdrawn": "Withdrawn",
    },
    "decision_force": {"in_force": "In force", "superseded": "Superseded", "implemented": "Implemented"},
    "action_status": {
        "open": "Open",
        "in_progress": "In progress",
        "waiting": "Waiting",
        "done": "Done",
        "cancelled": "Cancelled",
    },
    "priority": {"high": "High", "medium": "Medium", "low": "Low"},
    "plan_state": {
        "draft": "Draft",
        "consultation": "In consultation",
        "adopted": "Adopted",
        "in_force": "In force",
        "under_review": "Under review",
        "expired": "Expired",
        "replaced": "Replaced",
    },
    "implementation_status": {
        "not_started": "Not started",
        "in_progress": "In progress",
        "completed": "Completed",
        "ongoing": "Ongoing",
        "on_hold": "On hold",
        "carried_forward": "Carried forward",
        "discontinued": "Discontinued",
    },
    "delivery_rating": {
        "on_track": "On track",
        "at_risk": "At risk",
        "off_track": "Off track",
        "not_rated": "Not rated",
    },
    "role_on_item": {
        "lead": "Lead",
        "co_lead": "Co-lead",
        "supporting": "Supporting",
        "consulted": "Consulted",
        "informed": "Informed",
    },
    "review_state": {
        "draft": "Draft",
        "submitted": "Submitted",
        "reviewed": "Reviewed",
        "approved": "Approved",
    },
    "measure_category": {
        "national_resilience": "Building national resilience",
        "human_rights": "Promoting and protecting human rights",
        "targeted_measures": "Targeted measures against atrocity crimes",
        "partnerships": "Partnerships for prevention",
    },
    "sphere": {
        "domestic": "Domestic",
        "bilateral": "Bilateral",
        "regional": "Regional",
        "multilateral": "Multilateral",
    },
    "pillar": {"I": "Pillar I", "II": "Pillar II", "III": "Pillar III"},
    "recommendation_origin": {
        "network_meeting": "Network meeting",
        "upr": "Universal Periodic Review",
        "sg_report": "Report of the Secretary-General",
        "treaty_body": "Treaty body",
        "internal": "Internal",
    },
    "recommendation_response": {
        "accepted": "Accepted",
        "noted": "Noted",
        "under_consideration": "Under consideration",
    },
    "pledge_whose": {"ours": "Ours", "others": "Of others"},
    "pledge_state": {
        "planned": "Planned",
        "announced": "Announced",
        "in_progress": "In progress",
        "fulfilled": "Fulfilled",
        "withdrawn": "Withdrawn",
    },
    "delegation_role": {
        "head": "Head of delegation",
        "member": "Member",
        "adviser": "Adviser",
        "observer": "Observer",
    },
    "participant_kind": {"state": "State", "organization": "Organization"},
    "loop": {
        "inter_ministry": "Ministries' meeting",
        "plan_report": "Plan report",
        "network": "Network meeting",
        "other": "Other date",
    },
    "document_kind": {"brief": "Network meeting brief"},
    "edition": {"delegation": "Delegation", "network": "Network", "public": "Public"},
    "paper": {"a4": "A4", "letter": "US Letter"},
}
# A status that needs a reason before it is saved (the plan's readers ask for it).
STATUS_NEEDS_REASON = frozenset({"on_hold", "carried_forward", "discontinued"})
ACTION_CLOSED = frozenset({"done", "cancelled"})
ITEM_CLOSED = frozenset({"completed", "discontinued", "carried_forward"})
# Codes the program itself computes with may be renamed but not removed; the rest may also be retired.
OWN_LISTS = frozenset({"marking"})


class VocabularyTerm(Record):
    """One word of one vocabulary, in the office's own label and order."""

    __tablename__ = "vocabulary_term"
    __table_args__ = table_args(sa.UniqueConstraint("vocabulary", "code"))

    vocabulary: Mapped[str] = mapped_column(sa.String(64))
    code: Mapped[str] = mapped_column(sa.String(64))
    label: Mapped[str] = field("Label", length=120, default="")
    position: Mapped[int] = mapped_column(default=0)
    retired: Mapped[bool] = field("No longer offered", "yes_no", default=False)
