"""Chromium without a window, driven over its debugging pipe: JSON messages that end in a zero byte."""
import base64
import json
import os
import select
import subprocess
import tempfile
import time


class Chromium:
    """A running browser; commands wait for their answer, events are kept."""

    def __init__(self, program):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        # The browser reads descriptor 3 and writes descriptor 4.
        words = [program, "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage",
                 "--no-first-run", "--disable-extensions", "--disable-background-networking", "--hide-scrollbars",
                 f"--user-data-dir={self.profile.name}", "about:blank"]
        if os.geteuid() == 0:
            words.insert(1, "--no-sandbox")
        shell = 'reads=$1 writes=$2; shift 2; eval "exec 3<&$reads 4>&$writes"; exec "$@"'
        self.process = subprocess.Popen(["bash", "-c", shell, "bash", str(theirs_in), str(theirs_out)] + words,
                                        pass_fds=(theirs_in, theirs_out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.reads, self.writes = ours_in, ours_out
        self.buffer, self.number, self.events = b"", 0, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
        except (OSError, RuntimeError):
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.reads)
        os.close(self.writes)
        self.profile.cleanup()

    def receive(self, seconds):
        """The next message, or None when none comes in time."""
        end = time.monotonic() + seconds
        while b"\0" not in self.buffer:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.reads], [], [], left)[0]:
                return None
            found = os.read(self.reads, 1 << 20)
            if not found:
                raise RuntimeError("chromium ended")
            self.buffer += found
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.writes, data):]
        while True:
            answer = self.receive(120)
            if answer is None:
                raise RuntimeError(f"chromium does not answer {method}")
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)


class Page:
    """A file in a tab of its own."""

    def __init__(self, chromium, path):
        self.chromium = chromium
        self.target = chromium.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = chromium.send("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.send(f"{domain}.enable")
        self.size(1320, 900)
        self.address = "file://" + path
        chromium.events.clear()
        begin = time.monotonic()
        self.send("Page.navigate", url=self.address)
        while self.run("location.protocol !== 'file:' || document.documentElement?.dataset.ready !== 'yes'"):
            if time.monotonic() - begin > 60:
                raise RuntimeError(f"{path} does not become ready: {self.complaints()}")
            time.sleep(0.02)
        # Until the first picture of it was drawn.
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))")
        self.seconds = time.monotonic() - begin

    def send(self, method, **parameters):
        return self.chromium.send(method, self.session, **parameters)

    def run(self, expression):
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails'].get('exception', {}).get('description')}")
        return answer["result"].get("value")

    def wait(self, seconds):
        self.run(f"new Promise(done => setTimeout(() => done(1), {seconds * 1000}))")

    def go(self, hash):
        self.run(f"location.hash = {json.dumps(hash)}")
        self.wait(0.1)

    def key(self, name):
        code = {"Enter": 13, "Escape": 27, "ArrowUp": 38, "ArrowDown": 40, "ArrowLeft": 37, "ArrowRight": 39, "/": 191}[name]
        text = {"Enter": "\r", "/": "/"}.get(name)
        more = {"text": text} if text else {}
        self.send("Input.dispatchKeyEvent", type="keyDown", key=name, windowsVirtualKeyCode=code, **more)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=name, windowsVirtualKeyCode=code)
        self.wait(0.05)

    def complaints(self):
        """Errors on the console, exceptions, and requests for anything but the page."""
        found = []
        for event in self.chromium.events:
            method, said = event["method"], event.get("params", {})
            if event.get("sessionId") != self.session:
                continue
            if method == "Runtime.exceptionThrown":
                found.append(said["exceptionDetails"].get("exception", {}).get("description") or said["exceptionDetails"]["text"])
            elif method == "Runtime.consoleAPICalled" and said["type"] in ("error", "warning"):
                found.append(f"console: {said['args']}")
            elif method == "Log.entryAdded" and said["entry"]["level"] in ("error", "warning"):
                found.append(said["entry"]["text"])
            elif method == "Network.requestWillBeSent" and said["request"]["url"].split("#")[0] != self.address:
                found.append("asked for " + said["request"]["url"])
        return found

    def quiet(self, checks, name):
        self.wait(0.1)
        found = self.complaints()
        checks.hold(f"{name}: no error on the console, no request", not found, found[:3])

    def scheme(self, name):
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def size(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def shot(self, path):
        self.wait(0.3)
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def pdf(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.send("Page.printToPDF", printBackground=False)["data"]))

    def close(self):
        self.chromium.send("Target.closeTarget", targetId=self.target)
