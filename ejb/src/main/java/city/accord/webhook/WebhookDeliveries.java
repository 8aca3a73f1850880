package city.accord.webhook;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import city.accord.Settings;
import city.accord.audit.AuditTrail;
import city.accord.letter.LetterPost;
import city.accord.letter.Placeholder;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is kept of the tries to hand over messages, each in a short transaction of its own, so that
 * none is open while an address takes its time.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class WebhookDeliveries {

  /** A call that is ready to be made. */
  public record Call(String address, Map<String, String> headers, String body) {}

  @PersistenceContext private EntityManager em;
  @Inject private LetterPost letters;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The deliveries whose time has come, the oldest first, by the address they go to. */
  public Map<Long, List<Long>> due() {
    Instant now = clock.instant();
    return em.createQuery(
            """
            select d.webhook.id, d.id from WebhookDelivery d
            where d.deliveredAt is null and d.givenUpAt is null and d.nextTryAt <= :now
            and (d.leasedUntil is null or d.leasedUntil <= :now or d.leasedUntil > :latest)
            and d.webhook.offAt is null and d.webhook.keyPrint = :key order by d.id""",
            Object[].class)
        .setParameter("now", now)
        .setParameter("latest", now.plus(WebhookDelivery.LEASE).plus(WebhookDelivery.LEASE))
        .setParameter("key", WebhookKey.ofSettings().print())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                LinkedHashMap::new,
                Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
  }

  /** How many are still to be made to addresses that are told. */
  public long waiting() {
    return em.createQuery(
            "select count(d) from WebhookDelivery d where d.deliveredAt is null"
                + " and d.givenUpAt is null and d.webhook.offAt is null",
            Long.class)
        .getSingleResult();
  }

  /** Leases a delivery; empty where another server has it, or it waits no longer. */
  public Optional<Call> lease(long id) {
    WebhookDelivery delivery = em.find(WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    if (delivery == null || delivery.webhook().isOff() || !delivery.lease(now))
      return Optional.empty();
    return Optional.of(call(delivery.webhook(), delivery.message(), now));
  }

  private static Call call(Webhook webhook, WebhookMessage message, Instant now) {
    long seconds = now.getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", message.code());
    headers.put("webhook-timestamp", String.valueOf(seconds));
    headers.put(
        "webhook-signature",
        webhook.secrets(WebhookKey.ofSettings(), now).stream()
            .map(secret -> secret.sign(message.code(), seconds, message.body()))
            .collect(Collectors.joining(" ")));
    return new Call(webhook.address(), headers, message.body());
  }

  /** Keeps what came of a call; an address that fails for too long is switched off. */
  public void keep(long id, Answer answer) {
    WebhookDelivery delivery = em.find(WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (delivery == null) return;
    Instant now = clock.instant();
    delivery.tried(answer, now);
    Webhook webhook =
        em.find(Webhook.class, delivery.webhook().id(), LockModeType.PESSIMISTIC_WRITE);
    if (answer.isTaken()) webhook.arrived();
    else if (webhook.failed(answer.isGone(), now)) switchedOff(webhook, answer, now);
  }

  private void switchedOff(Webhook webhook, Answer last, Instant now) {
    em.createQuery(
            "select d from WebhookDelivery d where d.webhook = :webhook and d.deliveredAt is null"
                + " and d.givenUpAt is null",
            WebhookDelivery.class)
        .setParameter("webhook", webhook)
        .getResultStream()
        .forEach(delivery -> delivery.giveUp(now));
    audit.recordAs(webhook.madeBy(), "webhook.failed", webhook.name(), webhook.address());
    letters.send(
        WebhookLetterKinds.OFF,
        webhook.madeBy(),
        Language.EN,
        language ->
            Map.of(
                Placeholder.NAME,
                webhook.name(),
                Placeholder.NOTE,
                (last.status() == null ? "" : last.status() + " ") + last.words(),
                Placeholder.LINK,
                Settings.baseUrl() + "/" + language.tag() + "/desk/webhooks/" + webhook.id()),
        null);
  }
}
