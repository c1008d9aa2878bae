"""Conversations, their messages, and deletions that Rasa still has to follow.

Revision: 0001, the first
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
OPEN = sa.text("sender = 'carer' AND handled_at IS NULL")


def upgrade() -> None:
    op.create_table(
        "gesprek_conversations",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.String(64)),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("mode", sa.String(16), nullable=False),
        sa.Column("audience", sa.String(16)),
        sa.Column("gemeente", sa.String(80)),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("active_at", MOMENT, nullable=False),
        sa.Column("last_number", sa.Integer, nullable=False),
        sa.Column("turns", sa.Integer, nullable=False),
        sa.Column("claimed_by", sa.String(32)),
        sa.Column("claimed_until", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_gesprek_conversations"),
        sa.UniqueConstraint("token_hash", name="uq_gesprek_conversations_token_hash"),
    )
    op.create_index("ix_gesprek_conversations_active_at", "gesprek_conversations", ["active_at"])

    op.create_table(
        "gesprek_messages",
        sa.Column("conversation_id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("sender", sa.String(16), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("quick_replies", sa.JSON, nullable=False),
        sa.Column("cards", sa.JSON, nullable=False),
        sa.Column("image", sa.JSON),
        sa.Column("handoff", sa.JSON),
        sa.Column("in_reply_to", sa.Integer),
        sa.Column("client_id", sa.String(64)),
        sa.Column("payload", sa.Text),
        sa.Column("handled_at", MOMENT),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("refusals", sa.Integer, nullable=False),
        sa.Column("retry_at", MOMENT),
        sa.Column("outage_told", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["gesprek_conversations.id"],
            name="fk_gesprek_messages_conversation_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation_id", "number", name="pk_gesprek_messages"),
        sa.UniqueConstraint(
            "conversation_id", "client_id", name="uq_gesprek_messages_conversation_id_client_id"
        ),
    )
    op.create_index(
        "ix_gesprek_messages_open",
        "gesprek_messages",
        ["conversation_id", "number"],
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )

    op.create_table(
        "gesprek_deletions",
        sa.Column("conversation_id", sa.String(32), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("retry_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_gesprek_deletions"),
    )
    op.create_index("ix_gesprek_deletions_retry_at", "gesprek_deletions", ["retry_at"])


def downgrade() -> None:
    op.drop_table("gesprek_deletions")
    op.drop_table("gesprek_messages")
    op.drop_table("gesprek_conversations")
