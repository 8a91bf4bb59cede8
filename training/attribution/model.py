"""MiniLM with letter case and quotation beside its word pieces, and a label for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import nn
from transformers import BertModel

from onrecord.annotate.attribution.tagger.labels import LABELS
from onrecord.annotate.attribution.tagger.words import FEATURES

if TYPE_CHECKING:
    from pathlib import Path

DROPOUT = 0.1


class TaggerModel(nn.Module):
    """Gives each word piece of a batch the logits of its labels."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.encoder = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="sdpa")
        width = self.encoder.config.hidden_size
        self.features = nn.Embedding(FEATURES, width)
        nn.init.zeros_(self.features.weight)
        self.dropout = nn.Dropout(DROPOUT)
        self.labels = nn.Linear(width, LABELS)

    def forward(self, ids: torch.Tensor, features: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Return logits of shape (batch, pieces, LABELS); all arguments are (batch, pieces)."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.features(features)
        states = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        logits: torch.Tensor = self.labels(self.dropout(states))
        return logits

    def new_parameters(self) -> list[nn.Parameter]:
        """Return the parameters that the encoder did not bring along."""
        return [*self.features.parameters(), *self.labels.parameters()]
