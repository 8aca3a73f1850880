package city.accord.mail;

import city.accord.PrivateFile;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Without a mail server each letter becomes a file that any mail reader opens, and that only the
 * server's own user may read.
 */
record FolderCarrier(Path folder) implements Carrier {

  @Override
  public void carry(Mail mail, Sender sender) throws Undelivered {
    try {
      ByteArrayOutputStream letter = new ByteArrayOutputStream();
      new Letter(mail, sender, Session.getInstance(new Properties())).writeTo(letter);
      PrivateFile.write(folder.resolve(name(mail.id())), letter.toByteArray());
    } catch (MessagingException e) {
      throw Undelivered.beforeTransaction(e);
    } catch (IOException e) {
      throw new Undelivered(Undelivered.Kind.SERVER, String.valueOf(e.getMessage()), e);
    }
  }

  static String name(long mailId) {
    return "%06d.eml".formatted(mailId);
  }
}
