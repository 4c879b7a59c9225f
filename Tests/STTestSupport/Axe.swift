internal import Foundation
import Testing

/// Deque's axe in a browser without a window: what it holds against a page.
package enum Axe {
  /// Where axe lies; nil where it or the browser is not installed.
  private static let script: String? = {
    let place = "import importlib.util as u; print(u.find_spec('axe_playwright_python').origin)"
    guard Tool.chromium.isInstalled, let result = try? Tool.python.run(["-c", place]), result.status == 0
    else { return nil }
    let package = URL(filePath: result.output.trimmingCharacters(in: .whitespacesAndNewlines))
    return try? String(
      contentsOf: package.deletingLastPathComponent().appending(path: "axe.min.js"), encoding: .utf8)
  }()

  package static var isInstalled: Bool { script != nil }

  /// What is wrong with the page in a window of a width: the rules of axe with the elements that break them, and `reflow`
  /// where the page must be scrolled sideways. The page is shown in a frame, since a browser's own window is never as
  /// narrow as a phone.
  package static func faults(of page: [UInt8], width: Int) throws -> [String] {
    let script = try #require(script)
    return try Tool.inFolder { folder in
      let copy = String(decoding: page, as: UTF8.self)
      try (copy + "<script>\(script)</script><script>\(run)</script>").write(
        to: folder.appending(path: "page.html"), atomically: true, encoding: .utf8)
      let frame = folder.appending(path: "frame.html")
      try self.frame(width).write(to: frame, atomically: true, encoding: .utf8)
      let result = try Tool.chromium.run([
        "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000",
        "--user-data-dir=\(folder.appending(path: "profile").path)", "--dump-dom", frame.absoluteString,
      ])
      let report = try #require(
        result.output.firstMatch(of: /<pre>(.*)<\/pre>/.dotMatchesNewlines()), "axe did not end")
      return report.1.split(separator: "\n").map(String.init)
    }
  }

  private static let run = """
    axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
      .then(result => {
        const faults = result.violations.flatMap(
          rule => rule.nodes.map(node => rule.id + ' ' + node.target.join(' ')));
        const root = document.documentElement;
        if (root.scrollWidth > root.clientWidth) faults.push('reflow ' + root.scrollWidth);
        parent.postMessage(faults.join('\\n'), '*');
      });
    """

  private static func frame(_ width: Int) -> String {
    """
    <!DOCTYPE html><title>axe</title>
    <script>
    onmessage = message => {
      const report = document.createElement('pre');
      report.textContent = message.data;
      document.body.append(report);
    };
    </script>
    <body><iframe src="page.html" style="width: \(width)px; height: 900px; border: 0"></iframe>
    """
  }
}
