package city.accord.mail;

import city.accord.Settings;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;

/** A mail as an internet message (RFC 5322), in UTF-8. */
final class Letter extends MimeMessage {

  private boolean read;

  Letter(Mail mail, Session session) throws MessagingException {
    super(session);
    setFrom(sender());
    setRecipient(RecipientType.TO, address(mail.recipient()));
    setSubject(mail.subject(), "UTF-8");
    setHeader("Content-Language", mail.language().tag());
    if (mail.leaveAddress() != null) leaveBy(mail.leaveAddress());
    setSentDate(Date.from(mail.writtenAt()));
    if (mail.enclosures().isEmpty()) setText(mail.body(), "UTF-8");
    else setContent(parts(mail));
  }

  /** One click takes the reader off the list (RFC 2369, 3.2; RFC 8058, 3.1). */
  private void leaveBy(String address) throws MessagingException {
    setHeader("List-Unsubscribe", "<" + address + ">");
    setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }

  /** The text first, and what goes with it after it (RFC 2046, 5.1.3). */
  private static MimeMultipart parts(Mail mail) throws MessagingException {
    MimeMultipart parts = new MimeMultipart("mixed");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.body(), "UTF-8");
    parts.addBodyPart(text);
    for (Enclosure enclosure : mail.enclosures()) {
      MimeBodyPart file = new MimeBodyPart();
      file.setDataHandler(
          new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.mediaType())));
      file.setFileName(enclosure.fileName());
      file.setDisposition(Part.ATTACHMENT);
      parts.addBodyPart(file);
    }
    return parts;
  }

  /** Whether a server has come so far that it was given the text. */
  boolean isRead() {
    return read;
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoredHeaders)
      throws IOException, MessagingException {
    read = true;
    super.writeTo(out, ignoredHeaders);
  }

  /** A wrong setting is no fault of a letter, and no reason to give it up. */
  private static InternetAddress sender() throws MessagingException {
    String from = Settings.get("accord.mail.from", "accord@localhost");
    try {
      return new InternetAddress(from, true);
    } catch (AddressException e) {
      throw new MessagingException("The setting accord.mail.from is no address: " + from);
    }
  }

  private static InternetAddress address(String recipient) throws AddressException {
    try {
      return MailAddress.ascii(recipient);
    } catch (MailAddress.NotAnAddress e) {
      throw new AddressException("Not an address", recipient);
    }
  }
}
