"""Under which keys a claim is looked up in the record."""

from __future__ import annotations

from onrecord.reconcile.person_name import name_keys
from onrecord.reconcile.post_key import key_of
from onrecord.schema.claim import Agreement, Claim, Commitment, Event, Occupancy, Statement
from onrecord.store.arrival import Keys


def keys_of(claim: Claim) -> Keys:
    """Return the post's key of an occupancy, and the keys of all names that the claim has."""
    keys = dict.fromkeys(key for name in _names(claim) if name for key in name_keys(name))
    return Keys(key_of(claim) if isinstance(claim, Occupancy) else None, tuple(keys))


def _names(claim: Claim) -> tuple[str | None, ...]:
    match claim:
        case Occupancy():
            return (claim.holder, claim.predecessor, claim.successor)
        case Statement():
            return (claim.speaker, claim.addressee)
        case Event():
            return (*claim.participants, *claim.declined)
        case Agreement():
            return claim.parties
        case Commitment():
            return (claim.by, claim.to)
