package city.accord.webhook;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One message on its way to one address, on a schedule of its own. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

  /** Longer than a call may take; ends the claim of a server of ours that stopped. */
  static final Duration LEASE = Duration.ofMinutes(2);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "webhook_id")
  private Webhook webhook;

  @ManyToOne
  @JoinColumn(name = "message_id")
  private WebhookMessage message;

  private int attempts;
  private Instant nextTryAt;
  private Instant leasedUntil;
  private Instant triedAt;
  private Instant deliveredAt;
  private Instant givenUpAt;

  @ElementCollection
  @CollectionTable(name = "webhook_try", joinColumns = @JoinColumn(name = "delivery_id"))
  @OrderColumn(name = "position")
  private List<WebhookTry> tries = new ArrayList<>();

  protected WebhookDelivery() {}

  WebhookDelivery(Webhook webhook, WebhookMessage message, Instant now) {
    this.webhook = webhook;
    this.message = message;
    this.nextTryAt = now;
  }

  /**
   * Reserves it for one of our servers, so that no other sends it too.
   *
   * @return false where it is not due, or another server has it
   */
  boolean lease(Instant now) {
    if (!isWaiting() || nextTryAt.isAfter(now)) return false;
    // one that ends later than any can was made before the clock was set back
    boolean held =
        leasedUntil != null
            && leasedUntil.isAfter(now)
            && !leasedUntil.isAfter(now.plus(LEASE).plus(LEASE));
    if (held) return false;
    leasedUntil = now.plus(LEASE);
    return true;
  }

  /** Keeps what came of a try. */
  void tried(Answer answer, Instant now) {
    attempts++;
    triedAt = now;
    leasedUntil = null;
    tries.add(new WebhookTry(answer, now));
    if (answer.isTaken()) {
      deliveredAt = now;
      return;
    }
    if (answer.isGone()) givenUpAt = now;
    else TrySchedule.next(attempts, now).ifPresentOrElse(at -> nextTryAt = at, () -> giveUp(now));
  }

  /** Nobody is told of it any more. */
  void giveUp(Instant now) {
    if (isWaiting()) givenUpAt = now;
  }

  /**
   * Starts again, as if it had just been written; one that arrived is sent once more.
   *
   * @throws BeingSent where it is tried anyway
   */
  void sendAgain(Instant now) {
    if (isWaiting() && attempts == 0) throw new BeingSent();
    deliveredAt = null;
    givenUpAt = null;
    attempts = 0;
    nextTryAt = now;
  }

  DeliveryRow.State state() {
    if (deliveredAt != null) return DeliveryRow.State.DELIVERED;
    return givenUpAt == null ? DeliveryRow.State.WAITING : DeliveryRow.State.GIVEN_UP;
  }

  private boolean isWaiting() {
    return state() == DeliveryRow.State.WAITING;
  }

  /** The oldest first. */
  List<WebhookTry> tries() {
    return List.copyOf(tries);
  }

  DeliveryRow row() {
    return new DeliveryRow(
        id,
        message.code(),
        message.kind(),
        message.body(),
        message.writtenAt(),
        state(),
        nextTryAt,
        tries());
  }

  long id() {
    return id;
  }

  Webhook webhook() {
    return webhook;
  }

  WebhookMessage message() {
    return message;
  }

  /** It has not been tried yet, and is about to be. */
  public static class BeingSent extends Refused {

    private static final long serialVersionUID = 1;
  }
}
