"""The experiment file's reference: a plain NumPy reading of what a run is, rule by rule, nothing fast and nothing shared with the program.

    python3 reference.py FILE.netsketch.json [run.json]      writes the run, or prints it

It needs NumPy alone. `run(experiment, folder)` is what a test wants. The only random numbers are those of np.random.RandomState(seed), drawn in
this order: positions, noise, split, parameters layer by layer, then in each epoch its permutation and, batch by batch, its dropout masks.
Not covered: the data source "shape", and decimal commas. NETSKETCH_DATA names the folder of the bundled data sets.
"""
import csv, json, math, os, re, sys

import numpy as np

DATA = os.environ.get("NETSKETCH_DATA", "assets/data")
NAMES = {name: getattr(np, name) for name in "sin cos tan sinh cosh tanh exp log log10 sqrt abs sign floor ceil pi e".split()}
NAMES |= {"asin": np.arcsin, "acos": np.arccos, "atan": np.arctan, "min": np.minimum, "max": np.maximum, "__builtins__": {}}
erfc = np.vectorize(math.erfc, otypes=[float])

def read_data(data, folder, stream):
    """Returns inputs (n, d), targets (n, k) and whether the targets are classes."""
    if "function" in data:
        return (*function_data(data["function"], stream), False)
    if "points" in data:
        labels, inputs = data["points"].get("labels"), np.array(data["points"]["inputs"], float)
        return (inputs, one_hot(labels), True) if labels else (inputs, np.array(data["points"]["targets"], float), False)
    if "bundled" in data:
        header, rows = read_table(os.path.join(DATA, data["bundled"] + ".csv"))
        source = {"inputs": header[:-1], "label" if data["bundled"] in ("iris", "digits") else "target": header[-1]}
    else:
        source = data["csv"]
        header, rows = read_table(os.path.join(folder, source["file"]))
    columns = dict(zip(header, zip(*rows)))
    inputs = np.array([columns[name] for name in source["inputs"]], float).T
    return (inputs, one_hot(columns[source["label"]]), True) if "label" in source else (inputs, np.array([columns[source["target"]]], float).T, False)

def function_data(source, stream):
    count, low, high = source["count"], np.atleast_1d(source["from"]), np.atleast_1d(source["to"])
    if source.get("positions", "even") == "even":     # with two inputs a square grid, x2 running fastest
        axes = [np.linspace(a, b, count if len(low) == 1 else math.isqrt(count)) for a, b in zip(low, high)]
        inputs = np.stack([axis.ravel() for axis in np.meshgrid(*axes, indexing="ij")], axis=1)
    else:
        inputs = np.sort(stream.uniform(low, high, (count, 1)), axis=0) if len(low) == 1 else stream.uniform(low, high, (count, 2))
    variables = dict(zip(["x"] if len(low) == 1 else ["x1", "x2"], inputs.T))
    values = np.zeros(count) + eval(source["expression"].replace("^", "**"), NAMES, variables)
    noise = source.get("noise", {"kind": "none"})
    size, scale = 1 if noise.get("shared") else count, noise.get("scale", 0)
    drawn = 0 if noise["kind"] == "none" else scale * stream.randn(size) if noise["kind"] == "normal" else stream.uniform(-scale, scale, size)
    return inputs, (values + drawn)[:, None]

def read_table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        first = file.readline()
        file.seek(0)
        header, *rows = csv.reader(file, delimiter=max(",;\t", key=first.count))
    return header, [row for row in rows if row]

def one_hot(labels):
    """Classes are in order: as numbers if all labels are, else as texts."""
    numbers = all(re.fullmatch(r"[-+]?[0-9.]+([eE][-+]?[0-9]+)?", str(label)) for label in labels)
    names = sorted(set(labels), key=float if numbers else str)
    return np.eye(len(names))[[names.index(label) for label in labels]]

def split(count, stream, fraction=0, pick="random"):
    """Returns the row numbers of the training part, in the order of training, and those of the validation part."""
    order = stream.permutation(count) if pick == "random" else np.arange(count)
    return np.split(order, [int(count * (1 - fraction))])

def scale_of(values, wanted):
    """Mean and standard deviation (divided by n) of each column; a constant column is moved, not stretched."""
    return (values.mean(axis=0), np.where(values.std(axis=0) == 0, 1, values.std(axis=0))) if wanted else (0, 1)

def sigmoid(z):
    return np.where(z >= 0, 1, np.exp(-np.abs(z))) / (1 + np.exp(-np.abs(z)))

ACTIVATIONS = {     # the value and the derivative at z; softmax has its derivative in the loss
    "identity": lambda z, slope: (z, np.ones_like(z)),
    "sigmoid": lambda z, slope: (sigmoid(z), sigmoid(z) * (1 - sigmoid(z))),
    "tanh": lambda z, slope: (np.tanh(z), 1 - np.tanh(z) ** 2),
    "relu": lambda z, slope: (np.maximum(z, 0), np.where(z > 0, 1.0, 0.0)),
    "leaky-relu": lambda z, slope: (np.where(z > 0, z, slope * z), np.where(z > 0, 1.0, slope)),
    "elu": lambda z, slope: (np.where(z > 0, z, np.expm1(np.minimum(z, 0))), np.exp(np.minimum(z, 0))),
    "gelu": lambda z, slope: (z * erfc(-z / math.sqrt(2)) / 2, erfc(-z / math.sqrt(2)) / 2 + z * np.exp(-z * z / 2) / math.sqrt(2 * math.pi)),
    "silu": lambda z, slope: (z * sigmoid(z), sigmoid(z) * (1 + z * (1 - sigmoid(z)))),
    "softplus": lambda z, slope: (np.logaddexp(0, z), sigmoid(z)),
    "sin": lambda z, slope: (np.sin(z), np.cos(z)),
    "step": lambda z, slope: (np.where(z > 0, 1.0, 0.0), np.zeros_like(z)),
    "softmax": lambda z, slope: (np.exp(z - np.logaddexp.reduce(z, axis=1, keepdims=True)), None)}

def draw(initializer, size, fan_in, fan_out, stream):
    if initializer == "zeros" or "constant" in initializer:
        return np.full(size, 0.0 if initializer == "zeros" else float(initializer["constant"]))
    if isinstance(initializer, dict):
        normal = initializer["distribution"] == "normal"
        return stream.normal(initializer["mean"], initializer["sd"], size) if normal else stream.uniform(initializer["low"], initializer["high"], size)
    if initializer.endswith("-uniform"):
        limit = math.sqrt(6 / (fan_in + fan_out if initializer == "xavier-uniform" else fan_in))
        return stream.uniform(-limit, limit, size)
    return stream.randn(*size) * {"standard-normal": 1, "small-normal": 0.01, "lecun-normal": math.sqrt(1 / fan_in),
                                  "xavier-normal": math.sqrt(2 / (fan_in + fan_out)), "he-normal": math.sqrt(2 / fan_in)}[initializer]

def first_parameters(network, inputs, stream):
    """A list of weights (units, inputs) and biases in turn: W1, b1, W2, b2 and so on."""
    if "parameters" in network:
        return [np.array(layer[key], float) for layer in network["parameters"] for key in ("weights", "bias")]
    parameters, shared = [], network.get("initializer", {})
    for layer in network["layers"]:
        units, usual = layer["units"], "he-normal" if layer["activation"] in ("relu", "leaky-relu", "elu", "gelu", "silu") else "xavier-normal"
        for key, default, size in (("weights", usual, (units, inputs)), ("bias", "zeros", (units,))):
            parameters.append(draw(layer.get(key, shared.get(key, default)), size, inputs, units, stream))
        inputs = units
    return parameters

def forward(network, parameters, x, stream=None):
    """Returns every layer's outputs, input first, the derivatives, and the last weighted inputs. With a stream, layers that ask for it drop units."""
    outputs, derivatives, z = [x], [], None
    for layer, weights, bias in zip(network["layers"], parameters[::2], parameters[1::2]):
        z = outputs[-1] @ weights.T + bias
        a, derivative = ACTIVATIONS[layer["activation"]](z, layer.get("slope", 0.01))
        rate = layer.get("dropout", 0)
        if stream is not None and rate > 0:
            kept = (stream.rand(*a.shape) >= rate) / (1 - rate)
            a, derivative = a * kept, derivative * kept
        outputs.append(a)
        derivatives.append(derivative)
    return outputs, derivatives, z

def loss_and_error(training, z, p, t, derivative):
    """The loss over the rows, and its gradient at the weighted inputs z. The cross-entropies are taken from z: no logarithm of 0 comes up."""
    loss, (m, k), d = training["loss"], p.shape, p - t
    name, delta = (loss["name"], loss.get("delta", 1)) if isinstance(loss, dict) else (loss, training.get("delta", 1))      # delta: Huber's
    return {"mse": lambda: (np.mean(d ** 2), 2 * d / (m * k) * derivative),
            "half-squared-error": lambda: (np.sum(d ** 2) / 2, d * derivative),
            "mae": lambda: (np.mean(np.abs(d)), np.sign(d) / (m * k) * derivative),
            "huber": lambda: (np.mean(np.where(np.abs(d) <= delta, d ** 2 / 2, delta * (np.abs(d) - delta / 2))),
                              np.clip(d, -delta, delta) / (m * k) * derivative),
            "binary-cross-entropy": lambda: (np.mean(t * np.logaddexp(0, -z) + (1 - t) * np.logaddexp(0, z)), d / (m * k)),     # of sigmoid outputs
            "cross-entropy": lambda: (np.mean(np.sum(t * (np.logaddexp.reduce(z, axis=1, keepdims=True) - z), axis=1)), d / m)}[name]()

def gradient(network, training, parameters, x, t, stream):
    outputs, derivatives, z = forward(network, parameters, x, stream)
    error, gradients = loss_and_error(training, z, outputs[-1], t, derivatives[-1])[1], []
    for layer in range(len(derivatives) - 1, -1, -1):
        weights = parameters[2 * layer]
        gradients[:0] = [error.T @ outputs[layer] + training.get("l1", 0) * np.sign(weights) + training.get("l2", 0) * weights, error.sum(axis=0)]
        error = error @ weights * derivatives[layer - 1] if layer > 0 else None
    norm, most = math.sqrt(sum(np.sum(g ** 2) for g in gradients)), training.get("gradientClip", math.inf)
    return [g * (most / norm) for g in gradients] if norm > most else gradients

def with_defaults(optimizer):
    """The defaults of PyTorch 2, torch.optim."""
    optimizer = {"name": optimizer} if isinstance(optimizer, str) else optimizer
    rates = {"sgd": 0.001, "adagrad": 0.01, "rmsprop": 0.01, "adam": 0.001, "adamw": 0.001, "nadam": 0.002}
    return {"learningRate": rates[optimizer["name"]], "momentum": 0, "nesterov": False, "alpha": 0.99, "beta1": 0.9, "beta2": 0.999,
            "epsilon": 1e-10 if optimizer["name"] == "adagrad" else 1e-8, "weightDecay": 0.01, "momentumDecay": 0.004, **optimizer}

def step(o, rate, p, g, state):
    """One array of parameters after an update; `state` is its own dictionary."""
    name, momentum = o["name"], o["momentum"]
    t = state["t"] = state.get("t", 0) + 1
    if name == "sgd":
        buffer = state["b"] = momentum * state.get("b", 0) + g
        return p - rate * (g + momentum * buffer if o["nesterov"] else buffer)
    if name == "adagrad":
        squares = state["s"] = state.get("s", 0) + g * g
        return p - rate * g / (np.sqrt(squares) + o["epsilon"])
    if name == "rmsprop":
        v = state["v"] = o["alpha"] * state.get("v", 0) + (1 - o["alpha"]) * g * g
        buffer = state["b"] = momentum * state.get("b", 0) + g / (np.sqrt(v) + o["epsilon"])
        return p - rate * buffer
    b1, b2 = o["beta1"], o["beta2"]
    m = state["m"] = b1 * state.get("m", 0) + (1 - b1) * g
    v = state["v"] = b2 * state.get("v", 0) + (1 - b2) * g * g
    root = np.sqrt(v / (1 - b2 ** t)) + o["epsilon"]
    if name == "nadam":
        mu, following = (b1 * (1 - 0.5 * 0.96 ** (k * o["momentumDecay"])) for k in (t, t + 1))
        product = state["mu"] = state.get("mu", 1) * mu
        return p - rate * (1 - mu) / (1 - product) * g / root - rate * following / (1 - product * following) * m / root
    return p * (1 - rate * o["weightDecay"] if name == "adamw" else 1) - rate / (1 - b1 ** t) * m / root

def rate_at(schedule, rate, epoch, epochs):
    """The learning rate of an epoch, counted from 0, as in torch.optim.lr_scheduler."""
    schedule = {"etaMin": 0, **({"name": schedule} if isinstance(schedule, str) else schedule)}
    return {"constant": lambda: rate, "step": lambda: rate * schedule.get("gamma", 0.1) ** (epoch // schedule.get("stepSize", 30)),
            "exponential": lambda: rate * schedule.get("gamma", 0.95) ** epoch,
            "cosine": lambda: schedule["etaMin"] + (rate - schedule["etaMin"]) * (1 + math.cos(math.pi * epoch / schedule.get("tMax", epochs))) / 2}[schedule["name"]]()

def stop_reason(rules, losses, waited):
    """Looks at the losses of the epochs so far, without the one before training; None to go on."""
    rising = {"window": 20, "after": 15, **rules.get("rising", {})}
    if losses[-1] <= rules.get("targetLoss", -math.inf):
        return "target"
    if waited >= max(rules.get("patience", math.inf), 1):
        return "patience"
    rises = "rising" in rules and len(losses) > rising["after"] + 1 and losses[-1] > np.mean(losses[-rising["window"]:-1])
    return "rising" if rises else None

def least_squares(inputs, targets, train, valid):
    """The plane through the means with the least squares; of several such the one with the smallest slopes."""
    centre, mean = inputs[train].mean(axis=0), targets[train].mean(axis=0)
    slopes = np.linalg.lstsq(inputs[train] - centre, targets[train] - mean, rcond=None)[0]
    intercepts, single = mean - centre @ slopes, targets.shape[1] == 1
    squares = (intercepts + inputs @ slopes - targets) ** 2
    return {"intercept": intercepts.tolist()[0] if single else intercepts.tolist(), "mse": float(squares[train].mean()),
            "coefficients": slopes[:, 0].tolist() if single else slopes.T.tolist(),
            **({"validationMse": float(squares[valid].mean())} if len(valid) else {})}

@np.errstate(over="ignore", invalid="ignore")
def run(experiment, folder=".", disturbance=0):
    """The run of an experiment, as in the run file but for "seconds". A disturbance of the first parameters shows how far rounding goes."""
    data, network, training = experiment["data"], experiment["network"], experiment["training"]
    stream = np.random.RandomState(experiment.get("seed", 0))
    inputs, targets, classes = read_data(data, folder, stream)
    if classes and targets.shape[1] == 2 and network["layers"][-1]["units"] == 1:
        targets = targets[:, 1:]
    if training["loss"] == "cross-entropy" and "points" in data:    # one-hot rows are classes too
        classes = bool((np.sort(targets, axis=1) == np.eye(targets.shape[1])[-1]).all())
    train, valid = split(len(inputs), stream, **data.get("validation", {"pick": "last"}))
    standardize = data.get("standardize", "none")
    shift, stretch = scale_of(inputs[train], standardize != "none")
    target_shift, target_stretch = scale_of(targets[train], standardize == "inputs-and-targets" and not classes)
    x, t = (inputs - shift) / stretch, (targets - target_shift) / target_stretch
    parameters = first_parameters(network, x.shape[1], stream)
    parameters = [p + disturbance * np.cos(np.arange(p.size)).reshape(p.shape) * np.maximum(1, np.abs(p)) for p in parameters]
    history, parts = {}, {"": train, "validation": valid} if len(valid) else {"": train}

    def classes_of(values):
        return values.argmax(axis=1) if values.shape[1] > 1 else values[:, 0] > 0.5

    def measure():
        """Adds an entry to the history; False if a number is not finite. The loss is in the units of training, the mse in the targets' own."""
        for part, rows in parts.items():
            (*_, p), (*_, derivative), z = forward(network, parameters, x[rows])
            scores = {"loss": loss_and_error(training, z, p, t[rows], derivative)[0],
                      "mse": np.mean((p * target_stretch + target_shift - targets[rows]) ** 2),
                      **({"accuracy": np.mean(classes_of(p) == classes_of(targets[rows]))} if classes else {})}
            for name, value in scores.items():
                history.setdefault(part + name.capitalize() if part else name, []).append(float(value))
        return all(math.isfinite(values[-1]) for values in history.values()) and all(np.isfinite(p).all() for p in parameters)

    measure()
    optimizer, epochs, rules = with_defaults(training.get("optimizer", "sgd")), training.get("epochs", 100), training.get("stop", {})
    size = len(train) if training.get("batchSize", 32) == "full" else training.get("batchSize", 32)
    states, best, best_parameters, waited, stopped, epoch = [{} for _ in parameters], math.inf, parameters, 0, None, 0
    while epoch < epochs and not stopped:
        before, rate = parameters, rate_at(training.get("schedule", "constant"), optimizer["learningRate"], epoch, epochs)
        order = stream.permutation(len(train)) if training.get("shuffle", True) else np.arange(len(train))
        for start in range(0, len(train), size):
            rows = train[order[start:start + size]]
            gradients = gradient(network, training, parameters, x[rows], t[rows], stream)
            parameters = [step(optimizer, rate, *each) for each in zip(parameters, gradients, states)]
        if not measure():
            history, parameters, stopped = {name: values[:-1] for name, values in history.items()}, before, "diverged"
            break
        epoch, waited = epoch + 1, waited + 1
        watched = history["validationLoss" if len(valid) else "loss"][-1]
        if watched < best - rules.get("minDelta", 0):
            best, best_parameters, waited = watched, parameters, 0
        stopped = stop_reason(rules, history["loss"][1:], waited)
    if rules.get("restoreBest") and epoch > 0:
        parameters = best_parameters
    return {"netsketchRun": 1, "title": experiment.get("title", ""), "seed": experiment.get("seed", 0),
            "rows": {"training": len(train), "validation": len(valid)}, "epochs": epoch, "stopped": stopped or "epochs", "history": history,
            **({} if classes else {"baseline": least_squares(inputs, targets, train, valid)}),
            "parameters": [{"weights": w.tolist(), "bias": b.tolist()} for w, b in zip(parameters[::2], parameters[1::2])],
            "predictions": (forward(network, parameters, x)[0][-1] * target_stretch + target_shift).tolist()}

if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as source:
        answer = json.dumps(run(json.load(source), os.path.dirname(os.path.abspath(sys.argv[1]))), ensure_ascii=False)
    print(answer, file=open(sys.argv[2], "w", encoding="utf-8") if len(sys.argv) > 2 else sys.stdout)
