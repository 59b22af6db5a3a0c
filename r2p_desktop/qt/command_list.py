"""Every command of the program, declared: words, icon, keys, menu, and when it makes sense."""

from __future__ import annotations

from r2p_desktop.qt.commands import (
    Command,
    Context,
    Keys,
    Role,
    Scope,
    can_edit_one,
    can_edit_some,
    can_write,
    flagged,
    with_office,
)
from r2p_desktop.qt.sections import SECTIONS

_FILE = (
    Command("office.new", "New office…", "file", "folder-plus", group=1),
    Command("office.open", "Open office…", "file", "folder-open", (Keys.Open,), group=1),
    Command("office.take_over", "Take over or restore an office…", "file", "archive-restore", group=1),
    Command("office.demo", "Open the example office", "file", "landmark", group=1),
    Command("office.backup", "Back up now", "file", "hard-drive", group=2, enabled_when=can_write),
    Command("office.backups", "Backups…", "file", "archive", group=2, enabled_when=can_write),
    Command(
        "office.second_place", "Second place of the backups…", "file", "copy", group=2, enabled_when=can_write
    ),
    Command(
        "office.second_place_now",
        "Bring the second place up to date",
        "file",
        "refresh-cw",
        group=2,
        enabled_when=can_write,
    ),
    Command("import.contacts", "Import contacts…", "file", "upload", group=3, enabled_when=can_write),
    Command("import.actions", "Import an action log…", "file", "upload", group=3, enabled_when=can_write),
    Command("list.export", "Export this list…", "file", "download", group=3, enabled_when=flagged("list")),
    Command(
        "brief.print", "Print the brief…", "file", "printer", (Keys.Print,), group=4, enabled_when=with_office
    ),
    Command(
        "office.protection", "Who can open this office…", "file", "key-round", group=5, enabled_when=can_write
    ),
    Command("office.lock", "Lock", "file", "lock", ("Ctrl+Shift+L",), group=5, enabled_when=with_office),
    Command("office.close", "Close office", "file", "door-open", group=5, enabled_when=with_office),
    Command(
        "program.settings",
        "Settings…",
        "file",
        "settings",
        ("Ctrl+,",),
        group=6,
        menu_role=Role.PreferencesRole,
    ),
    Command(
        "program.quit",
        "Quit",
        "file",
        "log-out",
        ("Ctrl+Q",),
        group=7,
        menu_role=Role.QuitRole,
        when_locked=True,
    ),
)

_EDIT = (
    Command(
        "edit.undo", "Undo", "edit", "undo-2", (Keys.Undo,), group=1,
        enabled_when=lambda c: can_write(c) and c.can_undo,
    ),
    Command(
        "edit.redo", "Redo", "edit", "redo-2", ("Ctrl+Y", "Ctrl+Shift+Z"), ("Ctrl+Shift+Z",), group=1,
        enabled_when=lambda c: can_write(c) and c.can_redo,
    ),
    Command("edit.find", "Find in this list", "edit", "search", (Keys.Find,), group=2, enabled_when=flagged("list")),
    Command("go.record", "Find any record…", "edit", "search", ("Ctrl+K",), group=2, enabled_when=with_office),
    Command("list.clear_filter", "Clear filter", "edit", "circle-x", group=2, enabled_when=flagged("filtered")),
)  # fmt: skip

_VIEW = (
    *(
        Command(
            f"go.{section.key}", section.label, "view", section.icon,
            (f"Ctrl+{number}",) if number <= 9 else (), group=1, enabled_when=with_office, submenu="Go to",
        )
        for number, section in enumerate(SECTIONS, start=1)
    ),
    Command(
        "go.back", "Back", "view", "arrow-left", ("Alt+Left",), ("Ctrl+[",), group=2, enabled_when=flagged("back"),
    ),
    Command(
        "go.forward", "Forward", "view", "arrow-right", ("Alt+Right",), ("Ctrl+]",), group=2,
        enabled_when=flagged("forward"),
    ),
    Command("view.columns", "Columns…", "view", "columns-3", group=3, enabled_when=flagged("list")),
    Command("view.refresh", "Refresh", "view", "refresh-cw", (Keys.Refresh,), group=3, enabled_when=with_office),
    Command("view.sidebar", "Fold the sidebar", "view", "panel-left", ("F9",), group=4, checkable=True),
    Command("view.next_pane", "Next pane", "view", keys=("F6",), group=4),
    Command("view.previous_pane", "Previous pane", "view", keys=("Shift+F6",), group=4),
    Command("view.larger", "Larger text", "view", "zoom-in", ("Ctrl++", "Ctrl+="), group=5, when_locked=True, submenu="Text size"),
    Command("view.smaller", "Smaller text", "view", "zoom-out", (Keys.ZoomOut,), group=5, when_locked=True, submenu="Text size"),
    Command("view.usual", "Usual text size", "view", keys=("Ctrl+0",), group=5, when_locked=True, submenu="Text size"),
    Command("view.system", "Light or dark as the system", "view", "monitor", group=6, when_locked=True, submenu="Light or dark"),
    Command("view.light", "Light", "view", "sun", group=6, when_locked=True, submenu="Light or dark"),
    Command("view.dark", "Dark", "view", "moon", group=6, when_locked=True, submenu="Light or dark"),
    Command("window.new", "New window", "view", "app-window", group=7, enabled_when=with_office),
    Command("view.full_screen", "Full screen", "view", "maximize", ("F11",), (Keys.FullScreen,), group=7, when_locked=True),
)  # fmt: skip

_RECORD = (
    Command("record.new", "New record", "record", "plus", (Keys.New,), group=1, enabled_when=flagged("new", writes=True)),
    Command("record.open", "Open this record", "record", "pencil", ("Return",), ("Ctrl+Down",), group=1, scope=Scope.LIST,
            enabled_when=lambda c: c.office_open and c.selected == 1),
    Command("record.save", "Save", "record", "save", (Keys.Save,), group=1,
            enabled_when=lambda c: can_write(c) and c.editing),
    Command("record.close", "Close editor", "record", "x", ("Ctrl+W", "Ctrl+F4"), group=1,
            enabled_when=lambda c: c.editing),
    Command("record.history", "History of this record", "record", "history", group=2,
            enabled_when=lambda c: c.office_open and c.selected == 1),
    Command("history.take_back", "Take this change back…", "record", "undo-2", group=2,
            enabled_when=flagged("history", writes=True)),
    Command("record.duplicate", "Duplicate this record", "record", "copy", ("Ctrl+D",), group=2,
            enabled_when=lambda c: can_edit_one(c) and "duplicate" in c.flags),
    Command("record.copy", "Copy rows", "record", "copy", (Keys.Copy,), group=2, scope=Scope.LIST,
            enabled_when=lambda c: c.selected > 0),
    Command("record.bin", "Move to the bin", "record", "trash-2", ("Del",), group=3, scope=Scope.LIST,
            enabled_when=lambda c: can_edit_some(c) and "bin" in c.flags),
    Command("record.restore", "Put back from the bin", "record", "archive-restore", group=3,
            enabled_when=lambda c: can_edit_some(c) and "restore" in c.flags),
    Command("record.delete", "Delete for good…", "record", "x", ("Shift+Del",), group=3, scope=Scope.LIST,
            enabled_when=lambda c: can_edit_some(c) and "restore" in c.flags),
    Command("bin.empty", "Empty the bin…", "record", group=3, enabled_when=flagged("full", writes=True)),
    Command("person.moved", "Has moved to another post…", "record", "user-check", group=4,
            enabled_when=lambda c: can_edit_one(c) and c.section == "people"),
    Command("person.left", "Has left…", "record", "user-x", group=4,
            enabled_when=lambda c: can_edit_one(c) and c.section == "people"),
    Command("person.verified", "Mark as verified today", "record", "badge-check", group=4,
            enabled_when=lambda c: can_edit_some(c) and c.section == "people"),
    Command("person.merge", "Merge two people…", "record", "users", group=4, help="Choose exactly two people in the list.",
            enabled_when=lambda c: can_write(c) and c.selected == 2 and c.section == "people"),
    Command("action.done", "Mark as done", "record", "check", group=5,
            enabled_when=lambda c: can_edit_some(c) and c.section == "actions"),
    Command("action.status", "Change the status…", "record", "list-checks", group=5,
            enabled_when=lambda c: can_edit_some(c) and c.section == "actions"),
    Command("plan.report", "Report progress…", "record", "message-square", group=5,
            enabled_when=lambda c: can_edit_one(c) and c.section == "plan"),
)  # fmt: skip

_MEETING = (
    Command("meeting.hold", "Hold this meeting", "meeting", "door-open", group=1,
            enabled_when=lambda c: can_edit_one(c) and c.section == "meetings"),
    Command("meeting.decision", "Line to decision", "meeting", "gavel", ("Ctrl+Shift+D",), group=2,
            scope=Scope.MEETING, enabled_when=flagged("meeting", writes=True)),
    Command("meeting.action", "Line to action item", "meeting", "list-checks", ("Ctrl+Shift+T",), group=2,
            scope=Scope.MEETING, enabled_when=flagged("meeting", writes=True)),
    Command("meeting.next_item", "Next agenda item", "meeting", "arrow-down", ("Ctrl+PgDown",), group=2,
            scope=Scope.MEETING, enabled_when=flagged("meeting")),
    Command("meeting.previous_item", "Previous agenda item", "meeting", "arrow-up", ("Ctrl+PgUp",), group=2,
            scope=Scope.MEETING, enabled_when=flagged("meeting")),
    Command("item.up", "Move up", "meeting", "arrow-up", ("Alt+Up",), ("Ctrl+Alt+Up",), group=3, scope=Scope.LIST,
            enabled_when=flagged("ordered", writes=True)),
    Command("item.down", "Move down", "meeting", "arrow-down", ("Alt+Down",), ("Ctrl+Alt+Down",), group=3,
            scope=Scope.LIST, enabled_when=flagged("ordered", writes=True)),
)  # fmt: skip

_TOOLS = (
    Command("tools.palette", "Command palette…", "tools", "command", ("Ctrl+Shift+P",), group=1),
    Command("tools.office", "Office details…", "tools", "landmark", group=2, enabled_when=with_office),
    Command(
        "tools.vocabularies", "Words of the office…", "tools", "languages", group=2, enabled_when=with_office
    ),
    Command("tools.check", "Check the office file", "tools", "shield", group=3, enabled_when=with_office),
)

_HELP = (
    Command(
        "help.contents",
        "Help",
        "help",
        "circle-help",
        ("F1",),
        (Keys.HelpContents,),
        group=1,
        when_locked=True,
    ),
    Command("help.keys", "Keyboard shortcuts", "help", "keyboard", ("Ctrl+/",), group=1, when_locked=True),
    Command("help.diagnostics", "Diagnostics…", "help", "clipboard-check", group=2),
    Command("help.log", "Show the log file", "help", "text-select", group=2),
    Command("help.about", "About", "help", "info", group=3, menu_role=Role.AboutRole, when_locked=True),
)

COMMANDS: tuple[Command, ...] = (*_FILE, *_EDIT, *_VIEW, *_RECORD, *_MEETING, *_TOOLS, *_HELP)

__all__ = ["COMMANDS", "Context"]
