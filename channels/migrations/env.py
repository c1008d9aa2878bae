"""Alembic's way in. `Database.migrate` hands over a connection that holds the lock."""

from alembic import context

from channels.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    version_table="gesprek_alembic_version",
    include_name=lambda name, kind, _parents: (
        kind != "table" or (name or "").startswith("gesprek_")
    ),
    transactional_ddl=True,
    compare_type=True,
    render_as_batch=True,
)
context.run_migrations()
