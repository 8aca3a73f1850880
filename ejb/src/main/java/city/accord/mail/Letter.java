package city.accord.mail;

import city.accord.Settings;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;

/** A mail as an internet message (RFC 5322), in UTF-8. */
final class Letter {

  private Letter() {}

  static MimeMessage of(Mail mail, Session session) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(sender());
    message.setRecipient(RecipientType.TO, address(mail.recipient()));
    message.setSubject(mail.subject(), "UTF-8");
    message.setHeader("Content-Language", mail.language().tag());
    message.setSentDate(Date.from(mail.writtenAt()));
    message.setText(mail.body(), "UTF-8");
    return message;
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
