package city.accord.mail;

import jakarta.mail.Session;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where no mail server is set: each mail becomes a file that any mail reader opens. */
record FolderCarrier(Path folder) implements Carrier {

  @Override
  public void carry(Mail mail) throws Exception {
    Files.createDirectories(folder);
    Path file = folder.resolve("%06d.eml".formatted(mail.id()));
    try (OutputStream out = Files.newOutputStream(file)) {
      Letter.of(mail, Session.getInstance(new Properties())).writeTo(out);
    }
  }
}
