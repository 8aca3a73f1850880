package city.accord.signing.ceremony;

import city.accord.audit.AuditTrail;
import city.accord.signing.canonical.CanonicalJson;
import city.accord.text.JsonFactory;
import city.accord.text.LocalizedText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Writes down what happens in a ceremony, in the transaction of the deed: for the console, and as
 * the chain of hashes that the seal carries. Then tells whoever listens. The caller holds the
 * ceremony's row.
 */
@Stateless
@PermitAll
public class CeremonyLog {

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;
  @Inject private Event<CeremonyChanged> ceremonyChanged;
  @Inject private Event<SlotChanged> slotChanged;

  /** The ceremony has gone from one state to another, or was prepared. */
  public void record(Ceremony ceremony, String event, CeremonyState before, String reason) {
    write(ceremony, null, "ceremony." + event, before, ceremony.state(), reason);
    ceremonyChanged.fire(new CeremonyChanged(ceremony.id(), before, ceremony.state()));
  }

  /** Something happened to a slot; in a rehearsal it is said to be one. */
  public void record(Slot slot, String event, SlotState before, String reason) {
    Ceremony ceremony = slot.ceremony();
    String area = ceremony.state() == CeremonyState.REHEARSING ? "rehearsal." : "slot.";
    write(ceremony, slot, area + event, before, slot.state(), reason);
    announce(slot, before);
  }

  /** Something passing happened to a slot: live screens show it, no record keeps it. */
  public void announce(Slot slot, SlotState before) {
    slotChanged.fire(new SlotChanged(slot.ceremony().id(), slot.id(), before, slot.state()));
  }

  /** Something happened in the run sheet: the console keeps it, the seal needs no word of it. */
  public void note(Ceremony ceremony, String event, LocalizedText subject, String reason) {
    String who = session.getCallerPrincipal().getName();
    keep(new CeremonyChange(ceremony, subject, clock.instant(), who, event, reason));
    audit.recordChange(event, "ceremony " + ceremony.id(), reason, null, null);
  }

  private void write(
      Ceremony ceremony, Slot slot, String event, Enum<?> before, Enum<?> after, String reason) {
    Instant now = clock.instant();
    String who = session.getCallerPrincipal().getName();
    keep(new CeremonyChange(ceremony, slot, now, who, event, before, after, reason));
    boolean stays = before == after;
    audit.recordChange(
        event,
        thing(ceremony, slot),
        reason,
        stays ? null : name(before),
        stays ? null : name(after));
    JsonObjectBuilder detail = JsonFactory.createObjectBuilder().add("who", who);
    if (reason != null) detail.add("why", reason);
    em.persist(
        SigningAudit.next(
            ceremony,
            ceremony.id(),
            event,
            slot == null ? null : slot.position(),
            now,
            CanonicalJson.of(detail.build()),
            random256()));
  }

  private static String thing(Ceremony ceremony, Slot slot) {
    return "ceremony " + ceremony.id() + (slot == null ? "" : " slot " + slot.id());
  }

  private static String name(Enum<?> state) {
    return state == null ? null : state.name();
  }

  /** At once, so that what happens within one transaction is numbered in its order. */
  private void keep(CeremonyChange change) {
    em.persist(change);
    em.flush();
  }

  /** 256 random bits in hexadecimal. */
  static String random256() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
