/// A letter with everything that a letter tells.
enum MailSample {
  static let letter = """
    Received: from dator.example.org (192.0.2.1)
    From: Anna Testsson <anna@example.org>
    To: b@example.org
    Bcc: hemlig@example.org
    Message-ID: <1@example.org>
    Content-Type: multipart/mixed; boundary=x

    --x
    Content-Type: text/html

    <img src="http://example.org/x.png">
    --x
    Content-Disposition: attachment; filename=a.txt

    JVBERi0x
    --x--

    """
}
