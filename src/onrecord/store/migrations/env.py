"""What Alembic runs around the steps: all of them in the transaction that `store.format` opened."""

from __future__ import annotations

from alembic import context

from onrecord.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
