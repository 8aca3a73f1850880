package city.accord.webhook;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import city.accord.webhook.Target.TargetNotReachable;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;

/** The addresses that are told of things, at the organisers' desk. */
@Stateless
@RolesAllowed(Right.CONFIGURE)
public class Webhooks {

  /** More would be told at once than four threads serve. */
  private static final int MAX = 20;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private WebhookPosts posts;
  @Inject private Event<MessageWritten> written;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The oldest first. */
  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public List<WebhookRow> all() {
    WebhookKey key = WebhookKey.ofSettings();
    return posts.of(summits.current().id()).stream()
        .map(one -> one.row(key, clock.instant()))
        .toList();
  }

  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public WebhookRow row(long id) {
    return webhook(id).row(WebhookKey.ofSettings(), clock.instant());
  }

  /** The newest messages to an address. */
  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public List<DeliveryRow> deliveries(long id, int most) {
    return em.createQuery(
            "select d from WebhookDelivery d where d.webhook = :webhook order by d.id desc",
            WebhookDelivery.class)
        .setParameter("webhook", webhook(id))
        .setMaxResults(most)
        .getResultStream()
        .map(WebhookDelivery::row)
        .toList();
  }

  /** An address that was made, and its secret, which is shown this once. */
  public record Made(long id, String secret) {}

  /**
   * Tells an address from now on.
   *
   * @throws Target.NotATarget where that is no address
   * @throws TargetNotReachable where it leads nowhere, or into the house
   * @throws TooManyWebhooks where there are too many already
   */
  public Made make(SaveWebhook command) {
    Summit summit = Entities.lock(em, Summit.class, summits.current().id());
    if (posts.of(summit.id()).size() >= MAX) throw new TooManyWebhooks(MAX);
    WebhookKey key = WebhookKey.ofSettings();
    Webhook webhook = new Webhook(summit.id(), checked(command), key, who(), clock.instant());
    em.persist(webhook);
    em.flush();
    record("webhook.made", webhook);
    return new Made(webhook.id(), secret(webhook, key));
  }

  /** The same refusals as of one that is made. */
  public void change(long id, int version, SaveWebhook command) {
    Webhook webhook = locked(id);
    ChangedMeanwhile.check(version, webhook.version());
    webhook.change(checked(command));
    record("webhook.changed", webhook);
  }

  private static SaveWebhook checked(SaveWebhook command) {
    boolean inside = Target.insideAllowed();
    Target target = Target.of(command.address(), inside);
    try {
      target.resolve(InetAddress::getAllByName, inside);
    } catch (IOException e) {
      throw new TargetNotReachable();
    }
    return command.at(target.uri().toString());
  }

  /** A new secret, which is shown this once; the one before signs as well for a day. */
  public String rotate(long id) {
    Webhook webhook = locked(id);
    WebhookKey key = WebhookKey.ofSettings();
    webhook.rotate(key, clock.instant());
    record("webhook.secret-renewed", webhook);
    return secret(webhook, key);
  }

  private String secret(Webhook webhook, WebhookKey key) {
    return webhook.secrets(key, clock.instant()).get(0).text();
  }

  /**
   * Tries whether messages arrive; what came of it stands among the deliveries.
   *
   * @throws WebhookIsOff where nothing is sent there
   */
  public void test(long id) {
    Webhook webhook = on(id);
    posts.tell(
        webhook,
        WebhookKind.TEST,
        "webhook " + id,
        JsonFactory.createObjectBuilder().add("name", webhook.name()).build());
    record("webhook.tested", webhook);
  }

  /**
   * Sends a message once more.
   *
   * @throws WebhookIsOff where nothing is sent there
   */
  public void sendAgain(long delivery) {
    WebhookDelivery found = Entities.lock(em, WebhookDelivery.class, delivery);
    Webhook webhook = on(found.webhook().id());
    found.sendAgain(clock.instant());
    audit.record("webhook.sent-again", webhook.name(), found.message().code());
    written.fire(new MessageWritten());
  }

  public void turnOff(long id) {
    Webhook webhook = locked(id);
    webhook.turnOff(OffBecause.OFFICER, clock.instant());
    record("webhook.turned-off", webhook);
  }

  /** Tells it again; what happened meanwhile it is not told. */
  public void turnOn(long id) {
    Webhook webhook = locked(id);
    webhook.turnOn();
    record("webhook.turned-on", webhook);
  }

  /** Forgets it, with its deliveries; one that is under way comes to an end and is kept nowhere. */
  public void remove(long id) {
    Webhook webhook = webhook(id);
    record("webhook.removed", webhook);
    // deliveries first, as whoever keeps what came of one has locked that first
    em.createQuery("delete from WebhookDelivery d where d.webhook = :webhook")
        .setParameter("webhook", webhook)
        .executeUpdate();
    em.refresh(webhook, LockModeType.PESSIMISTIC_WRITE);
    em.remove(webhook);
  }

  private Webhook on(long id) {
    Webhook webhook = webhook(id);
    if (webhook.isOff()) throw new WebhookIsOff();
    return webhook;
  }

  private Webhook webhook(long id) {
    return ofSummit(Entities.require(em, Webhook.class, id));
  }

  /** What comes of deliveries is written to it at the same time. */
  private Webhook locked(long id) {
    return ofSummit(Entities.lock(em, Webhook.class, id));
  }

  private Webhook ofSummit(Webhook webhook) {
    if (webhook.summitId() != summits.current().id()) throw new NotThere(webhook.id());
    return webhook;
  }

  private void record(String event, Webhook webhook) {
    audit.record(event, webhook.name(), webhook.address());
  }

  private String who() {
    return session.getCallerPrincipal().getName();
  }

  /** There are so many that nobody knows any more what each is for. */
  public static class TooManyWebhooks extends Refused {

    private static final long serialVersionUID = 1;

    TooManyWebhooks(int max) {
      super(max);
    }
  }

  /** It is switched off, so nothing is sent there. */
  public static class WebhookIsOff extends Refused {

    private static final long serialVersionUID = 1;
  }
}
