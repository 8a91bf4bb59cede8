"""What became of the promises of a report: kept, broken, partly, disputed or pending, as it says."""

from onrecord.claims.commitment.fulfilment.as_promised import done_as_promised, done_true_to_word
from onrecord.claims.commitment.fulfilment.settle import settle

__all__ = ["done_as_promised", "done_true_to_word", "settle"]
