"""Chromium: one headless browser that stays up and prints over its DevTools protocol; tagged PDF."""

import atexit
import base64
import json
import subprocess
import tempfile
import urllib.request
from pathlib import Path

from websocket import create_connection

from html_papers import document
from turns import take_turns


class Browser:
    def __init__(self):
        self.profile = tempfile.TemporaryDirectory()
        call = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--remote-debugging-port=0", "--remote-allow-origins=*", f"--user-data-dir={self.profile.name}", "about:blank"]
        self.process = subprocess.Popen(call, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        atexit.register(self.close)
        for line in self.process.stderr:
            if "DevTools listening on" in line:
                port = line.split("/devtools")[0].rsplit(":", 1)[1]
                break
        else:
            raise SystemExit("chromium does not start")
        pages = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json"))
        address = next(page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page")
        self.socket = create_connection(address)
        self.number = 0
        self.frame = self.call("Page.getFrameTree")["frameTree"]["frame"]["id"]

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return answer["result"]

    def draw(self, page, path):
        self.call("Page.setDocumentContent", frameId=self.frame, html=page)
        printed = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True, generateTaggedPDF=True)
        Path(path).write_bytes(base64.b64decode(printed["data"]))

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()


browser = Browser()
version = subprocess.run(["chromium", "--version"], capture_output=True, text=True).stdout.split()[1]
take_turns({"name": "Chromium", "version": version, "makes": "tagged PDF"}, document, browser.draw)
