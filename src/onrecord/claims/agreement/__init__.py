"""What was agreed: treaties, pacts, deals, ceasefires, and between whom."""

from onrecord.claims.agreement.agreements import find_agreements

__all__ = ["find_agreements"]
