package city.accord.testing;

import city.accord.Settings;
import city.accord.mail.MailRow;
import city.accord.mail.Outbox;
import city.accord.mail.Postman;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads letters as their recipients do: in the folder, since no mail server is set. */
@Dependent
public class Letters {

  @Inject private AsOrganiser organiser;
  @Inject private Outbox outbox;
  @Inject private Postman postman;

  /** The text of the newest letter to an address. */
  public String newestTo(String recipient) {
    MailRow row =
        organiser.get(() -> outbox.newest(null, 50)).stream()
            .filter(mail -> mail.recipient().equals(recipient))
            .findFirst()
            .orElseThrow();
    postman.carry();
    Path file = Settings.dataFolder().resolve("mails").resolve(row.file());
    try (var in = Files.newInputStream(file)) {
      return (String) new MimeMessage(null, in).getContent();
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
