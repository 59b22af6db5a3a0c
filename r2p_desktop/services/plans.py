"""The plan: items with stable codes, one lead each, progress reported as a dated series."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.errors import Invalid
from r2p_desktop.i18n import Message, message
from r2p_desktop.model.entities import Plan, PlanItem, ProgressReport
from r2p_desktop.model.vocabulary import STATUS_NEEDS_REASON
from r2p_desktop.services.records import Records, existing, shortened


class Plans(Records[Plan]):
    def problems(self, record: Plan) -> dict[str, Message]:
        found = super().problems(record)
        if not 2 <= len(record.levels) <= 4:
            found["level_names"] = message("A plan has two to four levels.")
        start, end = record.period_from_on, record.period_to_on
        if start is not None and end is not None and end < start:
            found["period_to_on"] = message("The period ends before it begins.")
        return found

    def current(self) -> int | None:
        """The plan in force, else the newest; None when the office has none."""
        order = (sa.case((Plan.state == "in_force", 0), else_=1), Plan.period_from_on.desc(), Plan.id.desc())
        with self._database.read() as connection:
            return connection.scalar(sa.select(Plan.id).where(Plan.deleted_at.is_(None)).order_by(*order))


class PlanItems(Records[PlanItem]):
    children = ("institutions", "reports")

    def problems(self, record: PlanItem) -> dict[str, Message]:
        found = super().problems(record)
        if record.status in STATUS_NEEDS_REASON and not record.status_reason.strip():
            found["status_reason"] = message("This status needs a reason.")
        leads = [role for role in record.institutions if role.role == "lead"]
        if len(leads) > 1:
            found["institutions"] = message("Only one institution can lead; make the others co-leads.")
        named = [role.institution_id for role in record.institutions]
        if len(set(named)) != len(named):
            found["institutions"] = message("An institution is listed twice.")
        if record.start_on is not None and record.due_on is not None and record.due_on < record.start_on:
            found["due_on"] = message("The item is due before it starts.")
        if record.code and self._code_taken(record):
            found["code"] = message("The code {code} is already in this plan.", code=record.code)
        if (
            record.id is not None
            and record.parent_id is not None
            and self._is_above(record.id, record.parent_id)
        ):
            found["parent_id"] = message("An item cannot stand under itself.")
        return found

    def _code_taken(self, record: PlanItem) -> bool:
        same = sa.select(PlanItem.id).where(
            PlanItem.plan_id == record.plan_id, PlanItem.code == record.code, PlanItem.deleted_at.is_(None)
        )
        if record.id is not None:
            same = same.where(PlanItem.id != record.id)
        with self._database.read() as connection:
            return connection.scalar(same) is not None

    def _is_above(self, ancestor: int, item_id: int) -> bool:
        with self._database.read() as connection:
            current: int | None = item_id
            seen: set[int] = set()
            while current is not None and current not in seen:
                if current == ancestor:
                    return True
                seen.add(current)
                current = connection.scalar(sa.select(PlanItem.parent_id).where(PlanItem.id == current))
        return False

    def _before_flush(self, session: Session, record: PlanItem) -> None:
        # Asked first: the queries below write the record, and then nothing is new any more.
        is_moved = sa.inspect(record).attrs.parent_id.history.has_changes()
        parent = session.get(PlanItem, record.parent_id) if record.parent_id is not None else None
        record.level = parent.level + 1 if parent is not None else 1
        levels = len(existing(session, Plan, record.plan_id).levels)
        if record.level > levels and is_moved:
            found = message("The plan has only {count} levels.", count=levels)
            raise Invalid(message("Not saved: {problem}", problem=found), {"parent_id": found})
        if record.id is not None:
            self._move_below(session, record.id, record.level)

    def _move_below(self, session: Session, item_id: int, level: int) -> None:
        """What stands under a moved item moves with it."""
        for item in session.scalars(
            sa.select(PlanItem).where(PlanItem.parent_id == item_id, PlanItem.level != level + 1)
        ):
            item.level = level + 1
            self._move_below(session, item.id, item.level)

    def next_code(self, plan_id: int, parent_id: int | None) -> str:
        """The next free code under a parent: 2.3 after 2.2, 4 after 3. Only proposed; the office may type its own."""
        with self._database.read() as connection:
            above = (
                connection.scalar(sa.select(PlanItem.code).where(PlanItem.id == parent_id))
                if parent_id
                else ""
            )
            same_parent = PlanItem.parent_id == parent_id if parent_id else PlanItem.parent_id.is_(None)
            codes = connection.scalars(
                sa.select(PlanItem.code).where(PlanItem.plan_id == plan_id, same_parent)
            ).all()
        last = [code.rsplit(".", 1)[-1] for code in codes]
        number = max((int(part) for part in last if part.isdecimal()), default=0) + 1
        return f"{above}.{number}" if above else str(number)

    def report(self, item_id: int, report: ProgressReport, origin: object | None = None) -> None:
        """Add a dated progress report; it also sets the item's status. Raises Invalid, Conflict."""
        item = self.load(item_id)
        item.reports.append(report)
        item.status = report.status
        if report.status in STATUS_NEEDS_REASON and not item.status_reason.strip():
            item.status_reason = report.next_steps
        self.check(item)
        name = shortened(f"{item.code} {item.title}".strip())
        with self._database.transaction(message("Report progress on {name}", name=name), origin) as session:
            self.save_in(session, item)

    def parents(self, plan_id: int, levels: int) -> Sequence[tuple[int, str]]:
        """Items that others may stand under, in the plan's order, as (id, "code title")."""
        query = (
            sa.select(PlanItem.id, PlanItem.code, PlanItem.title)
            .where(PlanItem.plan_id == plan_id, PlanItem.level < levels, PlanItem.deleted_at.is_(None))
            .order_by(PlanItem.code_sort, PlanItem.id)
        )
        with self._database.read() as connection:
            return [(row.id, f"{row.code} {row.title}".strip()) for row in connection.execute(query)]
