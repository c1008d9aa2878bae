"""Pictures that belong to a message, as SVG; they go with their conversation.

Revision: 0003, after 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "gesprek_pictures",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("conversation_id", sa.String(32), nullable=False),
        sa.Column("svg", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["gesprek_conversations.id"],
            name="fk_gesprek_pictures_conversation_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_gesprek_pictures"),
    )
    op.create_index("ix_gesprek_pictures_conversation_id", "gesprek_pictures", ["conversation_id"])


def downgrade() -> None:
    op.drop_table("gesprek_pictures")
