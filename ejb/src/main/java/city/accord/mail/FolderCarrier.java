package city.accord.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where no mail server is set: each letter becomes a file that any mail reader opens. */
record FolderCarrier(Path folder) implements Carrier {

  @Override
  public void carry(Mail mail) throws Undelivered {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve("%06d.eml".formatted(mail.id()));
      try (OutputStream out = Files.newOutputStream(file)) {
        new Letter(mail, Session.getInstance(new Properties())).writeTo(out);
      }
    } catch (MessagingException e) {
      throw Undelivered.before(e);
    } catch (IOException e) {
      throw new Undelivered(Undelivered.Kind.SERVER, String.valueOf(e.getMessage()), e);
    }
  }
}
