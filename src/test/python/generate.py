"""Random experiments, and the program's run of each held against the reference: python3 generate.py PROGRAM [COUNT] [FIRST] [FOLDER]

PROGRAM is the command, such as target/netsketch/bin/netsketch. Experiment number i comes from seed i alone, so a difference can be looked at again;
its file and its run stay in FOLDER. Where the reference, disturbed in the 15th digit, does not agree with itself, the run is too sensitive to compare.
"""
import json, os, subprocess, sys, tempfile

import numpy as np
import reference

ACTIVATIONS = [name for name in reference.ACTIVATIONS if name != "softmax"]
INITIALIZERS = ["zeros", "standard-normal", "small-normal", "lecun-normal", "xavier-normal", "xavier-uniform", "he-normal", "he-uniform",
                {"distribution": "normal", "mean": 0.1, "sd": 0.3}, {"distribution": "uniform", "low": -0.4, "high": 0.7}, {"constant": 0.25}]
FORMULAS = {1: ["2*sin(x)", "-x^2+e^-x", "abs(x)-0.5", "max(x, 0.3)*pi", "log(x+9)", "tanh(2*x)+floor(x)", "sqrt(x+7)", "sign(x)*min(x,1)", "2^-x^2/3",
                "cos(x)^2", "atan(x)+asin(x/9)-acos(x/8)", "ceil(x)+sinh(x/3)-cosh(x/4)", "log10(x+8)*tan(x/9)", "1.5e-1*x*(x-2)"],
            2: ["x1*x2", "sin(x1)+cos(x2)", "max(x1,x2)", "x1^2-x2/3", "exp(-(x1^2+x2^2))"]}

class Maker:
    """Draws one experiment."""

    def __init__(self, number, folder):
        self.r, self.number, self.folder = np.random.RandomState(100_000 + number), number, folder

    def one(self, *choices):
        return choices[self.r.randint(len(choices))]

    def between(self, low, high):
        return float(round(self.r.uniform(low, high), 4)) if isinstance(high, float) else int(self.r.randint(low, high + 1))

    def some(self, likely, **entries):
        """Keeps each entry with this probability."""
        return {key: value for key, value in entries.items() if self.r.rand() < likely}

    def experiment(self):
        source, inputs, outputs, classes = self.one(self.function, self.function, self.points, self.points, self.table, self.bundled)()
        validation = {"fraction": self.one(0, 0.1, 0.2, 0.3, 0.5, self.between(0, 0.6)), **self.some(0.8, pick=self.one("random", "last"))}
        data = {**source, **self.some(0.6, validation=validation, standardize=self.one("none", "inputs", "inputs", "inputs-and-targets"))}
        one_hot, suiting = classes and "targets" in source.get("points", {}), ["cross-entropy", "mse", "binary-cross-entropy"]
        loss = self.one(*(suiting[:1] if one_hot else suiting if classes else ["mse", "half-squared-error", "mae", "huber"]))
        outputs = 1 if loss == "binary-cross-entropy" and outputs == 2 else outputs
        last = {"cross-entropy": "softmax", "binary-cross-entropy": "sigmoid"}.get(loss) or self.one("identity", "identity", *ACTIVATIONS[:-1])
        layers = [self.layer(self.between(1, 8), self.one(*ACTIVATIONS), 0.2) for _ in range(self.between(0, 2))] + [self.layer(outputs, last, 0)]
        network = {"layers": layers, **self.some(0.5, initializer={key: self.one(*INITIALIZERS) for key in self.one(["weights"], ["bias", "weights"])})}
        if self.r.rand() < 0.15:
            widths = [inputs] + [layer["units"] for layer in layers]
            network = {"layers": [{key: layer[key] for key in layer if key not in ("weights", "bias")} for layer in layers],
                       "parameters": [{"weights": self.r.randn(k, d).tolist(), "bias": self.r.randn(k).tolist()} for d, k in zip(widths, widths[1:])]}
        training = {"loss": self.one("huber", {"name": "huber", "delta": 0.4}) if loss == "huber" else loss, "optimizer": self.optimizer(loss),
                    **self.some(0.8, batchSize=self.one("full", 1, 2, 7, 16, 32, 1000), shuffle=self.one(True, False)), "epochs": self.between(1, 60),
                    **self.some(0.2, l1=self.between(0, 0.05), l2=self.between(0, 0.1), gradientClip=self.between(0.01, 2.0)),
                    **self.some(0.4, schedule=self.schedule(), stop=self.stop())}
        return {"netsketch": 1, **self.some(0.95, seed=self.between(0, 2**31 - 2)), "data": data, "network": network, "training": training}

    def function(self):
        d, noise = self.one(1, 1, 2), {"kind": self.one("none", "normal", "uniform"), "scale": self.between(0, 0.6), **self.some(0.2, shared=True)}
        where = {1: {"from": self.between(-3, 0.0), "to": 3, "count": self.between(2, 250)}, 2: {"from": [-2, 0], "to": [2, 1.5], "count": self.between(2, 13) ** 2}}
        return {"function": {"expression": self.one(*FORMULAS[d]), **where[d], **self.some(0.8, positions=self.one("even", "uniform"), noise=noise)}}, d, 1, False

    def points(self):
        n, d, k, kind = self.between(6, 60), self.between(1, 4), self.between(2, 4), self.one("labels", "one-hot", "numbers")
        of = list(range(k)) + [self.between(0, k - 1) for _ in range(n - k)]
        targets = {"labels": lambda: [["b", "a", "zeta", "Ω"][i] for i in of], "one-hot": lambda: np.eye(k)[of].tolist(),
                   "numbers": lambda: self.r.uniform(-2, 2, (n, k)).round(3).tolist()}[kind]()
        points = {"inputs": self.r.uniform(-3, 5, (n, d)).round(3).tolist(), "labels" if kind == "labels" else "targets": targets}
        return {"points": points}, d, k, kind != "numbers"

    def bundled(self):
        return self.one(*(({"bundled": name}, *shape) for name, *shape in (("iris", 4, 3, True), ("digits", 64, 10, True), ("ice-cream", 2, 1, False))))

    def table(self):
        mark, classes, name = self.one(",", ";", "\t"), self.one(True, False), f"random-{self.number}.csv"
        lines = [["first", '"second one"', "last"]] + [[self.between(-5, 5.0), self.between(0, 9.0), ["red", f'"blue{mark} or so"', "10"][i % 3]
                                                        if classes else self.between(-2, 2.0)] for i in range(self.between(8, 70))]
        with open(os.path.join(self.folder, name), "w", encoding=self.one("utf-8", "utf-8-sig"), newline="") as file:
            file.write(self.one("\n", "\r\n").join(mark.join(map(str, line)) for line in lines) + self.one("", "\n"))
        source = {"file": name, "inputs": self.one(["first", "second one"], ["second one", "first"], ["first"]), "label" if classes else "target": "last"}
        return {"csv": source}, len(source["inputs"]), 3 if classes else 1, classes

    def layer(self, units, activation, dropout):
        own = {**self.some(dropout, dropout=self.between(0, 0.7)), **self.some(0.15, weights=self.one(*INITIALIZERS), bias=self.one(*INITIALIZERS))}
        return {"units": units, "activation": activation, **own, **self.some(0.5 if activation == "leaky-relu" else 0, slope=self.between(0, 0.4))}

    def optimizer(self, loss):
        name, momentum = self.one("sgd", "sgd", "sgd", "adagrad", "rmsprop", "adam", "adamw", "nadam"), {"momentum": self.between(0.1, 0.95)}
        own = {"sgd": self.one({}, momentum, {**momentum, "nesterov": True}), "rmsprop": {**momentum, "alpha": 0.9}, "adam": {"beta1": 0.8, "beta2": 0.99},
               "adagrad": {}, "adamw": {"beta1": 0.7, "weightDecay": 0.2}, "nadam": {"beta2": 0.98, "momentumDecay": 0.01}}[name]
        return {"name": name, **self.some(0.8, learningRate=self.between(1e-4, 1e-3 if loss == "half-squared-error" else 0.05)),
                **(own if name == "sgd" else self.some(0.4, epsilon=1e-6, **own))}

    def schedule(self):
        name = self.one("step", "exponential", "cosine")
        keys = {"step": {"stepSize": self.between(1, 20), "gamma": 0.6}, "exponential": {"gamma": 0.9}, "cosine": {"tMax": self.between(1, 80), "etaMin": 1e-4}}
        return self.one("constant", name, {"name": name, **self.some(0.8, **keys[name])})

    def stop(self):
        patience = {"patience": self.between(1, 8), **self.some(0.5, minDelta=self.one(0, 0.001, 0.02), restoreBest=True)}
        rising = {"rising": self.some(0.7, window=self.between(2, 25), after=self.between(0, 20))}
        return {**self.some(0.5, targetLoss=self.between(0, 0.8)), **self.one(patience, patience, rising, {**patience, **rising})}

def difference(got, want, path=""):
    """The first place where two answers differ, or None."""
    if isinstance(want, (dict, list)):
        got, want = (dict(enumerate(v)) if isinstance(v, list) else {key: v[key] for key in v if key != "seconds"} for v in (got, want))
        if set(got) != set(want):
            return f"{path}: entries {list(got)}, expected {list(want)}"
        return next((found for found in (difference(got[key], want[key], f"{path}.{key}") for key in want) if found), None)
    same = abs(got - want) <= 1e-8 * max(1, abs(want)) if isinstance(want, (int, float)) else got == want
    return None if same else f"{path}: got {got}, expected {want}"

def main(program, count=400, first=0, folder=None):
    folder, tally = folder or tempfile.mkdtemp(prefix="netsketch-"), {"agree": 0, "too sensitive": 0, "differ": 0}
    os.makedirs(folder, exist_ok=True)
    for number in range(first, first + count):
        path, out, experiment = f"{folder}/random-{number}.netsketch.json", f"{folder}/random-{number}.run.json", Maker(number, folder).experiment()
        with open(path, "w", encoding="utf-8") as file:
            json.dump(experiment, file, ensure_ascii=False)
        ended, verdict = subprocess.run([program, "train", path, "--quiet", "--out", out], capture_output=True, text=True), "differ"
        found = f"exit {ended.returncode}: {ended.stdout} {ended.stderr}"
        if ended.returncode == 0:
            with open(out, encoding="utf-8") as file:
                found = difference(json.load(file), reference.run(experiment, folder))
            sensitive = found and difference(*(reference.run(experiment, folder, disturbance) for disturbance in (1e-15, -1e-15)))
            verdict = "too sensitive" if sensitive else "differ" if found else "agree"
        tally[verdict] += 1
        print(*([f"{number} {verdict}: {found}\n"] if found else []), end="", flush=True)
    print(tally)
    return min(tally["differ"], 100)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:4]), *sys.argv[4:5]))
