package city.accord.mail;

import city.accord.Role;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Where mails are laid. They leave once the transaction that wrote them is committed. */
@Stateless
@RolesAllowed(Role.ORGANISER)
public class Outbox {

  @PersistenceContext private EntityManager em;
  @Inject private Event<MailWritten> written;
  @Inject private Clock clock;

  /** Lays a mail into the outbox; subject and body are plain text in the reader's language. */
  @PermitAll
  public void send(String recipient, Language language, String subject, String body) {
    Mail mail =
        new Mail(recipient, language, subject.replaceAll("\\R", " "), body, clock.instant());
    em.persist(mail);
    em.flush();
    written.fire(new MailWritten(mail.id()));
  }

  /** The newest mails, sent or not, for the page that shows them to an organiser. */
  public List<Mail> newest(int most) {
    return em.createQuery("select m from Mail m order by m.id desc", Mail.class)
        .setMaxResults(most)
        .getResultList();
  }
}
