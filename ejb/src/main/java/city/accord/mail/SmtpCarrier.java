package city.accord.mail;

import city.accord.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands letters to the mail server of the settings, encrypted where that server can. */
final class SmtpCarrier implements Carrier {

  private static final Logger LOG = Logger.getLogger(SmtpCarrier.class.getName());
  private static final String TIMEOUT_MILLIS = "10000";

  @Override
  public void carry(Mail mail, Sender sender) throws Undelivered {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", Settings.get("accord.mail.host").orElseThrow());
    smtp.setProperty("mail.smtp.port", Settings.get("accord.mail.port", "587"));
    smtp.setProperty("mail.smtp.starttls.enable", "true");
    smtp.setProperty(
        "mail.smtp.starttls.required", Settings.get("accord.mail.require.tls", "false"));
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    smtp.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    smtp.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    var user = Settings.get("accord.mail.user");
    smtp.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    Session session = Session.getInstance(smtp);
    Letter letter;
    Transport transport;
    try {
      letter = new Letter(mail, sender, session);
      letter.saveChanges();
      transport = session.getTransport("smtp");
      transport.connect(user.orElse(null), Settings.get("accord.mail.password").orElse(null));
    } catch (MessagingException e) {
      throw Undelivered.beforeTransaction(e);
    }
    try {
      transport.sendMessage(letter, letter.getAllRecipients());
    } catch (MessagingException e) {
      throw Undelivered.duringTransaction(e, !letter.isRead() && !isRecipientRefused(e));
    } finally {
      close(transport);
    }
  }

  private static boolean isRecipientRefused(MessagingException thrown) {
    return thrown instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }

  /** Says goodbye; whatever goes wrong with that, the letter has been taken or not. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "A mail server did not say goodbye", e);
    }
  }
}
