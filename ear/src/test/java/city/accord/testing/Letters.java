package city.accord.testing;

import city.accord.Settings;
import city.accord.mail.Encloser;
import city.accord.mail.MailRow;
import city.accord.mail.Outbox;
import city.accord.mail.Postman;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Reads letters as their recipients do: in the folder, since no mail server is set. */
@Dependent
public class Letters {

  @Inject private AsOrganiser organiser;
  @Inject private Outbox outbox;
  @Inject private Encloser encloser;
  @Inject private Postman postman;

  /** The first file that goes with the newest letter to an address, as text. */
  public String enclosedTo(String recipient) {
    long mail = newest(recipient).id();
    return organiser.get(
        () ->
            new String(
                outbox
                    .enclosure(mail, outbox.enclosures(List.of(mail)).get(mail).get(0).id())
                    .content(),
                StandardCharsets.UTF_8));
  }

  private MailRow newest(String recipient) {
    return organiser.get(() -> outbox.newest(null, 50)).stream()
        .filter(mail -> mail.recipient().equals(recipient))
        .findFirst()
        .orElseThrow();
  }

  /** The text of the newest letter to an address. */
  public String newestTo(String recipient) {
    MailRow row = newest(recipient);
    encloser.make();
    postman.carry();
    Path file = Settings.dataFolder().resolve("mails").resolve(row.file());
    try (var in = Files.newInputStream(file)) {
      Object content = new MimeMessage(Session.getInstance(new Properties()), in).getContent();
      while (content instanceof Multipart parts) content = parts.getBodyPart(0).getContent();
      return (String) content;
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
