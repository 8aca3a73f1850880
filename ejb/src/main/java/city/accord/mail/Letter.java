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
import java.io.UnsupportedEncodingException;
import java.util.Date;

/** A mail as an internet message (RFC 5322), in UTF-8. */
final class Letter extends MimeMessage {

  private boolean read;

  Letter(Mail mail, Sender sender, Session session) throws MessagingException {
    super(session);
    setFrom(from(sender));
    setRecipient(RecipientType.TO, address(mail.recipient()));
    setSubject(mail.subject(), "UTF-8");
    setHeader("Content-Language", mail.language().tag());
    if (mail.leaveAddress() != null) leaveBy(mail.leaveAddress());
    setSentDate(Date.from(mail.writtenAt()));
    if (!mail.enclosures().isEmpty()) setContent(parts(mail, sender));
    else if (sender.isKnown()) setContent(words(mail, sender));
    else setText(mail.body(), "UTF-8");
  }

  /** One click takes the reader off the list (RFC 2369, 3.2; RFC 8058, 3.1). */
  private void leaveBy(String address) throws MessagingException {
    setHeader("List-Unsubscribe", "<" + address + ">");
    setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }

  /** The text first, and what goes with it after it (RFC 2046, 5.1.3). */
  private static MimeMultipart parts(Mail mail, Sender sender) throws MessagingException {
    MimeMultipart parts = new MimeMultipart("mixed");
    parts.addBodyPart(sender.isKnown() ? part(words(mail, sender)) : text(mail.body(), "plain"));
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

  /** As plain text and as a page; a mail program shows the last that it can (RFC 2046, 5.1.4). */
  private static MimeMultipart words(Mail mail, Sender sender) throws MessagingException {
    MimeBodyPart page = text(LetterPage.of(mail, sender), "html");
    if (sender.emblem() == null)
      return new MimeMultipart("alternative", text(mail.body(), "plain"), page);
    MimeBodyPart emblem = new MimeBodyPart();
    emblem.setDataHandler(new DataHandler(new ByteArrayDataSource(sender.emblem(), "image/png")));
    emblem.setContentID("<" + LetterPage.EMBLEM + ">");
    emblem.setDisposition(Part.INLINE);
    MimeMultipart whole = new MimeMultipart("related", page, emblem);
    return new MimeMultipart("alternative", text(mail.body(), "plain"), part(whole));
  }

  private static MimeBodyPart text(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", kind);
    return part;
  }

  private static MimeBodyPart part(MimeMultipart parts) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(parts);
    return part;
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

  /**
   * By the name that the setting has, or else by that of the summit. A wrong setting is no fault of
   * a letter, and no reason to give it up.
   */
  private static InternetAddress from(Sender sender) throws MessagingException {
    String from = Settings.get("accord.mail.from", "accord@localhost");
    try {
      InternetAddress address = new InternetAddress(from, true);
      if (address.getPersonal() == null && sender.isKnown())
        address.setPersonal(sender.name(), "UTF-8");
      return address;
    } catch (AddressException | UnsupportedEncodingException e) {
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
