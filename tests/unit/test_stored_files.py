"""Stored files: encrypted one by one, and every change, cut or shuffle noticed."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from r2p_desktop.errors import Damaged, NotFound
from r2p_desktop.storage import attachments
from r2p_desktop.storage.attachments import FileStore

PAPER = b"%PDF-1.7 the brief" * 1000


@pytest.mark.parametrize(
    "size", [0, 1, attachments.CHUNK - 1, attachments.CHUNK, attachments.CHUNK + 1, 700_001]
)
def test_a_stored_file_comes_back_whole(tmp_path: Path, size: int) -> None:
    content = random.Random(size).randbytes(size)
    store = FileStore(tmp_path)
    stored = store.store(io.BytesIO(content))
    assert store.read(stored.name, stored.key) == content
    assert (stored.size, len(stored.key)) == (size, 64)
    assert [f.name for f in tmp_path.iterdir()] == [stored.name]
    if size > 30:
        assert content[:30] not in (tmp_path / stored.name).read_bytes()


def test_a_stored_file_cannot_be_changed_cut_or_shuffled_unnoticed(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    stored = store.store(io.BytesIO(random.Random(1).randbytes(3 * attachments.CHUNK)))
    file = tmp_path / stored.name
    whole = file.read_bytes()
    head, step = len(b"R2PF1\n"), attachments.CHUNK + 16
    chunks = [whole[head + i * step : head + (i + 1) * step] for i in range(3)]
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 4
    bad = [
        whole[:-1],
        whole[: head + step],
        whole[:head] + chunks[1] + chunks[0] + chunks[2],
        whole[:head] + chunks[2],
        whole + chunks[2],
        b"",
        bytes(flipped),
    ]
    for content in bad:
        file.write_bytes(content)
        with pytest.raises(Damaged):
            store.read(stored.name, stored.key)
    file.write_bytes(whole)
    other = store.store(io.BytesIO(b"other"))
    with pytest.raises(Damaged):
        store.read(stored.name, other.key)


def test_a_stored_file_that_is_missing_or_misnamed_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    store = FileStore(tmp_path / "issued")
    (tmp_path / "issued").mkdir()
    for name in ("0" * 40, "../secret", ""):
        with pytest.raises(NotFound):
            store.read(name, "00" * 32)


def test_the_same_content_has_another_name_each_time(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    one, two = store.store(io.BytesIO(PAPER)), store.store(io.BytesIO(PAPER))
    assert one.name != two.name and one.sha256 == two.sha256
    assert (tmp_path / one.name).read_bytes() != (tmp_path / two.name).read_bytes()


def test_a_stream_that_breaks_leaves_no_file(tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise ValueError("the stream broke")

    with pytest.raises(ValueError, match="broke"):
        FileStore(tmp_path).store(Broken())
    assert list(tmp_path.iterdir()) == []
