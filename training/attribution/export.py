"""A trained model to ONNX with weights of eight bits."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

if TYPE_CHECKING:
    from model import TaggerModel

# Opset 17 is the last that the tracing exporter writes without conversion.
_OPSET = 17


def export(model: TaggerModel, path: Path) -> None:
    """Write `model` to `path`: inputs ids, features and mask, int64 of (batch, pieces); output logits."""
    model.eval()
    model.encoder.set_attn_implementation("eager")
    ids = torch.randint(1000, 2000, (2, 64))
    arguments = (ids, torch.zeros_like(ids), torch.ones_like(ids))
    names = ["ids", "features", "mask"]
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            model,
            arguments,
            str(plain),
            input_names=names,
            output_names=["logits"],
            dynamic_axes={name: {0: "batch", 1: "pieces"} for name in [*names, "logits"]},
            opset_version=_OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            plain,
            path,
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
