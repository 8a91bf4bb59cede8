"""How often nothing was claimed where nothing may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.evaluate.not_claims import NotClaim


class _False(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def refused(self) -> NotClaim: ...


FalseRow = TypeVar("FalseRow", bound=_False)


@dataclass(frozen=True, slots=True)
class Silence(Generic[FalseRow]):
    """How many sentences refuse a claim, and the claims that were made in spite of it."""

    refused: int
    false: tuple[FalseRow, ...]

    @property
    def share(self) -> float:
        """The share of the refusing sentences that were left alone; 1 where there are none."""
        broken = {(claim.id, claim.refused) for claim in self.false}
        return 1 - len(broken) / self.refused if self.refused else 1.0

    def as_object(self, name: str) -> dict[str, Any]:
        """Return `{name: figures}`, nothing where no sentence refuses."""
        if not self.refused:
            return {}
        return {name: {"given": self.refused, "silent": round(self.share, 3), "claimed": len(self.false)}}

    def lines(self) -> Iterator[str]:
        """Yield the figures as a line, none where no sentence refuses."""
        if self.refused:
            yield f"  must not be claimed: {self.refused}; claimed nevertheless: {len(self.false)}"
