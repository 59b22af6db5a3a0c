"""Read by Alembic: runs the revisions over the connection, and inside the transaction, of its caller."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=False)
context.run_migrations()
