"""Danger that was noticed in a message: the fact, kind, tier and time.

Revision: 0002, after 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "gesprek_alarms",
        sa.Column("conversation_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("tier", sa.String(16), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id", "number"],
            ["gesprek_messages.conversation_id", "gesprek_messages.number"],
            name="fk_gesprek_alarms_conversation_id_number",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation_id", "number", name="pk_gesprek_alarms"),
    )


def downgrade() -> None:
    op.drop_table("gesprek_alarms")
