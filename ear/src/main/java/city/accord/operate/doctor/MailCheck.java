package city.accord.operate.doctor;

import city.accord.operate.OperatorSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mail server greets, and offers what the settings require (RFC 5321, 4.1.1.1; RFC 3207). */
final class MailCheck implements Check {

  private static final int PATIENCE_MILLIS = 5_000;

  private final OperatorSettings settings;

  MailCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public List<Finding> look() {
    Optional<String> host = settings.get("accord.mail.host");
    if (host.isEmpty())
      return List.of(
          Finding.note(
              "No mail server is set: nobody is sent anything, and mails stay in %s.",
              settings.dataFolder().resolve("mails")));
    int port = settings.number("accord.mail.port", 587);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host.get(), port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      return List.of(greet(socket, host.get(), port));
    } catch (UnknownHostException e) {
      return List.of(
          Finding.wrong("No machine is called %s: correct accord.mail.host.", host.get()));
    } catch (IOException e) {
      return List.of(
          Finding.wrong("%s:%d does not answer as a mail server: %s.", host.get(), port, e));
    }
  }

  private Finding greet(Socket socket, String host, int port) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = socket.getOutputStream();
    if (!answer(in).startsWith("220"))
      return Finding.wrong("%s:%d is no mail server that is ready.", host, port);
    out.write("EHLO accord\r\n".getBytes(StandardCharsets.US_ASCII));
    boolean tls = answer(in).toUpperCase(Locale.ROOT).contains("STARTTLS");
    out.write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
    if (tls) return Finding.good("%s:%d answers, and offers TLS.", host, port);
    return settings.get("accord.mail.require.tls", "false").equals("true")
        ? Finding.wrong("%s:%d offers no TLS, and accord.mail.require.tls asks for it.", host, port)
        : Finding.note("%s:%d answers, and offers no TLS: mails travel readable.", host, port);
  }

  private static String answer(BufferedReader in) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      all.append(line).append('\n');
      // a hyphen after the code says that more follows
      if (line.length() < 4 || line.charAt(3) != '-') return all.toString();
    }
    throw new IOException("it hung up");
  }
}
