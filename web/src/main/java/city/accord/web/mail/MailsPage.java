package city.accord.web.mail;

import city.accord.Settings;
import city.accord.mail.Mail;
import city.accord.mail.Outbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What Accord has written to people, and whether it has left. Where no mail server is set, this is
 * also where the letters and their links are read.
 */
@Named
@RequestScoped
public class MailsPage {

  private static final int MOST = 100;
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  @Inject private Outbox outbox;

  private List<Mail> mails;

  public List<Mail> getMails() {
    if (mails == null) mails = outbox.newest(MOST);
    return mails;
  }

  /** Whether the letters may be read here: with a mail server, only their readers may. */
  public boolean isReadHere() {
    return Settings.get("accord.mail.host").isEmpty();
  }

  public List<String> links(Mail mail) {
    return LINK.matcher(mail.body()).results().map(MatchResult::group).toList();
  }

  /** How far a mail is, as the end of a message key. */
  public String state(Mail mail) {
    if (mail.sentAt() != null) return "sent";
    return mail.failure() == null ? "waiting" : "failed";
  }
}
