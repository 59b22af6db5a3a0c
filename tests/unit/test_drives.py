"""Twenty-odd folders as officials have them, on three systems: what each is good for is known without trying it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from r2p_desktop.errors import BadInput
from r2p_desktop.services.places import Where, look_at
from r2p_desktop.storage import drives, folder
from r2p_desktop.storage.system_drives import MAC_LOCAL, MAC_READ_ONLY, MAC_REMOVABLE, dropbox_roots

FIXED, REMOVABLE, REMOTE, CD = 3, 2, 4, 5
MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:35 / /srv/files rw shared:9 - nfs4 server:/export rw,vers=4.2
41 22 0:36 / /mnt/Minist\303\250re\040public rw shared:10 - cifs //server/share rw
42 22 0:37 / /home/ng/remote rw - fuse.sshfs a@b: rw
43 22 8:17 / /media/ng/STICK rw - vfat /dev/sdb1 rw
44 22 8:18 / /media/ng/CARD ro - vfat /dev/sdc1 ro
45 22 0:38 / /home/ng/gdrive rw - fuse.google-drive-ocamlfuse google-drive-ocamlfuse rw
46 22 8:19 / /data rw - fuseblk /dev/sdd1 rw
47 22 0:39 / /mnt/newer rw - smb3 //server/b rw
48 22 0:40 / /mnt/unknown rw - fuse.somethingnew x rw"""


@dataclass
class Machine:
    """A computer that answers as told."""

    platform: str
    users_home: PurePath
    environ: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, int] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    flags: Mapping[str, int] = field(default_factory=dict)
    there: frozenset[str] = frozenset()
    cloud: frozenset[str] = frozenset()
    locked: frozenset[str] = frozenset()
    roots: tuple[tuple[str, str], ...] = ()

    def home(self) -> PurePath:
        return self.users_home

    def resolve(self, path: PurePath) -> PurePath:
        for link, target in self.links.items():
            top = type(path)(link)
            if path == top or top in path.parents:
                return type(path)(target) / path.relative_to(top)
        return path

    def mountinfo(self) -> str:
        return MOUNTS

    def drive_type(self, path: PurePath) -> int:
        return self.types.get(path.drive, FIXED)

    def volume_label(self, path: PurePath) -> str:
        return self.labels.get(path.drive, "System")

    def mount_flags(self, path: PurePath) -> int:
        return next((f for top, f in self.flags.items() if str(path).startswith(top)), MAC_LOCAL)

    def may_write(self, path: PurePath) -> bool:
        return not any(str(path).startswith(top) for top in self.locked)

    def free(self, path: PurePath) -> int:
        return 10**10

    def exists(self, path: PurePath) -> bool:
        return str(path) in self.there

    def is_kept_in_the_cloud(self, path: PurePath) -> bool:
        return str(path) in self.cloud

    def sync_roots(self) -> Iterator[tuple[str, str]]:
        yield from self.roots


HOME = r"C:\Users\A. Ng"
WINDOWS = Machine(
    "win32",
    PureWindowsPath(HOME),
    environ={
        "OneDrive": HOME + r"\OneDrive",
        "OneDriveConsumer": HOME + r"\OneDrive",
        "OneDriveCommercial": HOME + r"\OneDrive - Ministry of Justice",
    },
    links={HOME + r"\Documents": HOME + r"\OneDrive - Ministry of Justice\Documents"},
    types={"H:": REMOTE, "E:": REMOVABLE, "R:": CD},
    labels={"G:": "Google Drive"},
    there=frozenset({r"D:\Sync\.stfolder", r"D:\Work\.nextcloudsync.log"}),
    cloud=frozenset({r"D:\Ministry Cloud"}),
    locked=frozenset({r"C:\Program Files"}),
    roots=((r"D:\Boxes\Shared things", "Dropbox"), (r"D:\Entra", "OneDrive")),
)
MAC_HOME = "/Users/ng"
MAC = Machine(
    "darwin",
    PurePosixPath(MAC_HOME),
    flags={"/Volumes/share": 0, "/Volumes/STICK": MAC_LOCAL | MAC_REMOVABLE, "/Volumes/DVD": MAC_LOCAL | MAC_READ_ONLY},
    there=frozenset({MAC_HOME + "/Library/Mobile Documents/com~apple~CloudDocs/Documents"}),
)  # fmt: skip
LINUX = Machine(
    "linux",
    PurePosixPath("/home/ng"),
    links={"/home/ng/Documents": "/home/ng/Nextcloud/Documents"},
    there=frozenset({"/home/ng/.dropbox", "/home/ng/Team/.dropbox"}),
    locked=frozenset({"/usr"}),
)

WINDOWS_FOLDERS = [
    (HOME + r"\AppData\Local\r2p_desktop\offices\Ardenia", "local", "", True),
    (HOME + r"\OneDrive\R2P", "local", "OneDrive", False),
    (HOME + r"\onedrive - ministry of justice\Team\R2P", "local", "OneDrive", False),
    (HOME + r"\OneDrive - Ministère de la Justice\R2P", "local", "OneDrive", False),
    (HOME + r"\Documents\R2P", "local", "OneDrive", False),  # redirected
    (HOME + r"\OneDriveTools\R2P", "local", "", True),
    (r"D:\Entra\R2P", "local", "OneDrive", False),  # an account's folder by another name
    (HOME + r"\Dropbox (Personal)\R2P", "local", "Dropbox", False),
    (r"D:\Boxes\Shared things\R2P", "local", "Dropbox", False),
    (HOME + r"\iCloudDrive\R2P", "local", "iCloud", False),
    (r"G:\Mon Drive\R2P", "local", "Google Drive", False),
    (HOME + r"\My Drive\R2P", "local", "Google Drive", False),
    (r"D:\Sync\R2P", "local", "Syncthing", False),
    (r"D:\Work\R2P", "local", "Nextcloud", False),
    (r"D:\Ministry Cloud\R2P", "local", "Cloud Files", False),
    (r"\\server\share\R2P", "network", "", True),
    (r"\\?\UNC\server\share\R2P", "network", "", True),
    (r"\\?\C:\Offices\R2P", "local", "", True),
    (r"H:\R2P", "network", "", True),  # a mapped letter
    (r"E:\R2P", "removable", "", True),
    (r"C:\Büros\Ministère 外交部\R2P", "local", "", True),
    (r"C:\Program Files\R2P", "local", "", False),
    (r"R:\R2P", "removable", "", False),
    ("C:\\" + "\\".join(["a very long folder name"] * 8), "local", "", False),
]
MAC_FOLDERS = [
    ("/Users/ng/Library/Application Support/r2p_desktop/offices", "local", "", True),
    ("/Users/ng/Library/Mobile Documents/com~apple~CloudDocs/R2P", "local", "iCloud", False),
    ("/Users/ng/Documents/R2P", "local", "iCloud", False),  # 'Desktop and Documents in iCloud'
    ("/Users/ng/Desktop/R2P", "local", "", True),
    ("/Users/ng/Library/CloudStorage/GoogleDrive-a.ng@example.org/My Drive/R2P", "local", "Google Drive", False),
    ("/Users/ng/Library/CloudStorage/OneDrive-MinistryofJustice/R2P", "local", "OneDrive", False),
    ("/Users/ng/Library/CloudStorage/Tresorit/R2P", "local", "CloudStorage", False),
    ("/Volumes/share/R2P", "network", "", True),
    ("/Volumes/STICK/R2P", "removable", "", True),
    ("/Volumes/DVD/R2P", "local", "", False),
]  # fmt: skip
LINUX_FOLDERS = [
    ("/home/ng/.local/share/r2p_desktop/offices", "local", "", True),
    ("/srv/files/R2P", "network", "", True),
    ("/mnt/Ministère public/R2P", "network", "", True),
    ("/mnt/newer/R2P", "network", "", True),
    ("/home/ng/remote/R2P", "network", "", True),
    ("/mnt/unknown/R2P", "network", "", True),
    ("/home/ng/gdrive/R2P", "network", "Google Drive", False),
    ("/media/ng/STICK/R2P", "removable", "", True),
    ("/media/ng/CARD/R2P", "removable", "", False),
    ("/data/R2P", "local", "", True),
    ("/usr/share/R2P", "local", "", False),
    ("/home/ng/Documents/R2P", "local", "Nextcloud", False),
    ("/home/ng/Team/R2P", "local", "Dropbox", False),
    ("/home/ng/" + "ä" * 130, "local", "", False),
]


def assert_is(where: Where, kind: str, client: str, holds: bool) -> None:
    assert (where.kind, where.client, where.may_hold_office) == (kind, client, holds)
    assert (where.advice is None) == (kind == "local" and holds)
    if client and not where.read_only:
        assert where.may_be_second_place and client in str(where.advice)


@pytest.mark.parametrize(("path", "kind", "client", "holds"), WINDOWS_FOLDERS)
def test_a_folder_on_windows(path: str, kind: str, client: str, holds: bool) -> None:
    assert_is(look_at(PureWindowsPath(path), WINDOWS), kind, client, holds)


@pytest.mark.parametrize(("path", "kind", "client", "holds"), MAC_FOLDERS)
def test_a_folder_on_a_mac(path: str, kind: str, client: str, holds: bool) -> None:
    assert_is(look_at(PurePosixPath(path), MAC), kind, client, holds)


@pytest.mark.parametrize(("path", "kind", "client", "holds"), LINUX_FOLDERS)
def test_a_folder_on_linux(path: str, kind: str, client: str, holds: bool) -> None:
    assert_is(look_at(PurePosixPath(path), LINUX), kind, client, holds)


def test_why_a_folder_is_refused_is_said() -> None:
    def said(path: str) -> str:
        return str(look_at(PureWindowsPath(path), WINDOWS).advice)

    assert "cannot be written" in said(r"C:\Program Files\R2P")
    assert "too long" in said(WINDOWS_FOLDERS[-1][0])
    assert "one person at a time" in said(r"H:\R2P")
    assert "pulled out" in said(r"E:\R2P")
    assert "second place" in said(HOME + r"\OneDrive\R2P")


def test_this_computer_answers_for_itself(tmp_path: Path) -> None:
    where = look_at(tmp_path / "not yet" / "there")
    assert where.kind == "local" and where.may_hold_office and where.free > 0
    assert drives.free_words(where).endswith("B")
    (tmp_path / "Team" / ".stfolder").mkdir(parents=True)
    assert look_at(tmp_path / "Team" / "office").client == "Syncthing"
    with pytest.raises(BadInput, match="Syncthing"):
        folder.create(tmp_path / "Team" / "office")


def test_dropboxs_own_settings_are_read_as_far_as_they_make_sense() -> None:
    settings = [
        '{"personal": {"path": "/a"}, "business": {"path": "/b"}, "x": 1}',
        "[]",
        "{",
        '{"p": {"path": ""}}',
    ]
    assert list(dropbox_roots(iter(settings))) == [("/a", "Dropbox"), ("/b", "Dropbox")]
