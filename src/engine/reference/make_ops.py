#!/usr/bin/python3
"""Writes ops.json beside this file: every operation of the engine, run by torch in float64.

A case has the op's name, its inputs (rows, columns, numbers row by row), the output, the gradient that
arrives at the output, and what torch autograd makes of it for each input (null: no gradient asked for).
No derivative is written down here.

Run: python3 src/engine/reference/make_ops.py (needs torch and numpy)
"""
import json
from pathlib import Path

import numpy
import torch
from torch.nn import functional

HERE = Path(__file__).resolve().parent
random = numpy.random.RandomState(7)


def draw(*shape):
    return torch.tensor(numpy.round(random.randn(*shape), 3) + 0.0, dtype=torch.float64)


def positive(*shape):
    return draw(*shape).abs() + 0.25


def probabilities(*shape):
    return torch.tensor(numpy.round(random.uniform(0.05, 0.95, shape), 3), dtype=torch.float64)


def distribution(size):
    return torch.softmax(draw(size, 1), dim=0).detach()


def one_hot(size):
    target = torch.zeros(size, 1, dtype=torch.float64)
    target[random.randint(size), 0] = 1
    return target


def cross_entropy(y, target):
    return -(target * torch.log(y)).sum()


def softmax_cross_entropy(z, target):
    return -(target * torch.log_softmax(z, dim=0)).sum()


def norm(*inputs):
    return torch.cat([each.reshape(-1) for each in inputs]).norm()


def numbers(tensor):
    return (tensor.detach() + 0.0).reshape(-1).tolist()


def described(tensor):
    rows, columns = tensor.shape
    return {"rows": rows, "columns": columns, "numbers": numbers(tensor)}


def case(name, function, inputs, constants=(), derived=lambda *inputs: ()):
    """Inputs get gradients; constants do not; derived inputs, such as y beside z, follow from them."""
    inputs = [each.clone().requires_grad_() for each in inputs]
    output = function(*inputs, *constants)
    upstream = draw(*output.shape) if output.dim() > 0 else draw(1)[0]
    gradients = torch.autograd.grad(output, inputs, upstream)
    others = [*constants, *derived(*inputs)]
    return {
        "op": name,
        "inputs": [described(each) for each in [*inputs, *others]],
        "output": numbers(output),
        "upstream": numbers(upstream),
        "gradients": [numbers(each) for each in gradients] + [None] * len(others),
    }


def elementwise():
    functions = {
        "tanh": torch.tanh, "sigmoid": torch.sigmoid, "relu": torch.relu, "exp": torch.exp,
        "linear": lambda a: a.clone(),
    }
    for name, function in functions.items():
        yield case(name, function, [3 * draw(4, 1)])
        yield case(name, function, [draw(2, 3)])
    yield case("sqrt", torch.sqrt, [positive(3, 2)])


def binary():
    functions = {
        "subtract": torch.sub, "multiply": torch.mul, "min": torch.minimum, "max": torch.maximum,
    }
    shapes = [((4, 1), (4, 1)), ((1, 1), (3, 2)), ((3, 1), (1, 1)), ((1, 1), (1, 1))]
    for left, right in shapes:
        for name, function in functions.items():
            yield case(name, function, [draw(*left), draw(*right)])
        yield case("divide", torch.div, [draw(*left), positive(*right)])
        yield case("power", torch.pow, [positive(*left), draw(*right)])


def linear_algebra():
    for rows, columns in [(3, 2), (1, 4), (4, 1), (5, 5)]:
        yield case("matvec", torch.matmul, [draw(rows, columns), draw(columns, 1)])
    yield case("add", lambda a, b: a + b, [draw(3, 1), draw(3, 1)])
    yield case("add", lambda a, b, c: a + b + c, [draw(2, 3), draw(1, 1), draw(2, 3)])
    yield case("add", lambda a, b, c: a + b + c, [draw(1, 1), draw(1, 1), draw(4, 1)])
    yield case("sum", torch.sum, [draw(3, 2)])
    yield case("mean", lambda *of: torch.cat(of).mean(), [draw(1, 1) for _ in range(5)])
    yield case("norm", norm, [draw(3, 2), draw(4, 1), draw(1, 1)])


def softmaxes():
    for size in [2, 5]:
        derived = lambda z: (torch.exp(z), torch.exp(z).sum().reshape(1, 1))
        yield case("softmax", lambda z: torch.softmax(z, dim=0), [2 * draw(size, 1)], derived=derived)


def losses():
    y_of = lambda z: (torch.softmax(z, dim=0),)
    binary_loss = lambda y, target: functional.binary_cross_entropy(y, target, reduction="mean")
    with_logits = lambda z, t: functional.binary_cross_entropy_with_logits(z, t, reduction="mean")
    half = lambda y, target: 0.5 * functional.mse_loss(y, target, reduction="sum")
    for target in [one_hot(4), distribution(3), 2 * probabilities(3, 1)]:
        size = target.shape[0]
        yield case("softmax-cross-entropy", softmax_cross_entropy, [3 * draw(size, 1)], [target], y_of)
        yield case("cross-entropy", cross_entropy, [distribution(size)], [target])
    for target in [probabilities(3, 1), one_hot(2), one_hot(1)]:
        size = target.shape[0]
        sigmoid = lambda z: (torch.sigmoid(z),)
        yield case("sigmoid-binary-cross-entropy", with_logits, [3 * draw(size, 1)], [target], sigmoid)
        yield case("binary-cross-entropy", binary_loss, [probabilities(size, 1)], [target])
    for size in [1, 4]:
        yield case("mean-squared-error", functional.mse_loss, [draw(size, 1)], [draw(size, 1)])
        yield case("half-squared-error", half, [draw(size, 1)], [draw(size, 1)])


def choice_case(name, inputs, index):
    """A one-hot vector that was picked: a new tensor, through which torch lets no gradient flow."""
    output = functional.one_hot(torch.tensor(index), inputs[0].shape[0]).to(torch.float64)
    return {
        "op": name,
        "inputs": [described(each) for each in inputs],
        "output": numbers(output),
        "upstream": numbers(draw(len(output))),
        "gradients": [None] * len(inputs),
    }


def sequences():
    """Outputs of two directions, and outputs that become inputs."""
    for sizes in [(2, 2), (1, 3), (3, 1, 2)]:
        yield case("concat", lambda *of: torch.cat(of), [draw(size, 1) for size in sizes])
    for size in [1, 2, 5]:
        y = distribution(size)
        yield choice_case("one_hot_argmax", [y], int(torch.argmax(y)))
        for seed in [3, 4, 5]:
            p = y.reshape(-1).numpy()
            uniform = numpy.random.RandomState(seed).random_sample()
            drawn = int(numpy.random.RandomState(seed).choice(size, p=p / p.sum()))
            yield choice_case("one_hot_sample", [y, torch.tensor([[uniform]], dtype=torch.float64)], drawn)


def at_zero():
    """Where a factor 0 stands beside an infinite one."""
    single = lambda number: torch.full((1, 1), number, dtype=torch.float64)
    for exponent in [0.0, 1.0, 2.0]:
        yield case("power", torch.pow, [torch.tensor([[0.0], [0.5], [2.0]], dtype=torch.float64), single(exponent)])


def main():
    groups = [elementwise(), binary(), linear_algebra(), softmaxes(), losses(), sequences(), at_zero()]
    cases = [each for group in groups for each in group]
    head = json.dumps({"made_by": "make_ops.py: torch autograd, float64", "torch": torch.__version__})
    lines = ",\n".join(json.dumps(each, allow_nan=False) for each in cases)
    (HERE / "ops.json").write_text(head[:-1] + ', "cases": [\n' + lines + "\n]}\n")
    print(f"{len(cases)} cases")


if __name__ == "__main__":
    main()
