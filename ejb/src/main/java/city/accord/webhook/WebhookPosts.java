package city.accord.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Writes what is told, in the transaction of what happened: either both stand or neither. */
@Dependent
class WebhookPosts {

  @PersistenceContext private EntityManager em;
  @Inject private Event<MessageWritten> written;
  @Inject private Clock clock;

  /**
   * Tells all of a summit's addresses that listen.
   *
   * @param subject what it is about, such as {@code attendee 12}
   */
  void tell(long summitId, WebhookKind kind, String subject, JsonObject data) {
    WebhookMessage message = new WebhookMessage(kind, subject, data, clock.instant());
    em.persist(message);
    of(summitId).stream().filter(webhook -> webhook.hears(kind)).forEach(one -> send(one, message));
  }

  /** Tells one address. */
  void tell(Webhook webhook, WebhookKind kind, String subject, JsonObject data) {
    WebhookMessage message = new WebhookMessage(kind, subject, data, clock.instant());
    em.persist(message);
    send(webhook, message);
  }

  private void send(Webhook webhook, WebhookMessage message) {
    em.persist(new WebhookDelivery(webhook, message, clock.instant()));
    written.fire(new MessageWritten());
  }

  /** The addresses of a summit, the oldest first. */
  List<Webhook> of(long summitId) {
    return em.createQuery(
            "select w from Webhook w where w.summitId = :summit order by w.id", Webhook.class)
        .setParameter("summit", summitId)
        .getResultList();
  }

  /** The kind of the last message about something among some; null where there is none. */
  WebhookKind lastOf(String subject) {
    return em.createQuery(
            "select m from WebhookMessage m where m.subject = :subject order by m.id desc",
            WebhookMessage.class)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .map(WebhookMessage::kind)
        .findFirst()
        .orElse(null);
  }
}
