package city.accord.signing.display;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.account.Secret;
import city.accord.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The screens of the hall, and which of them may show a rehearsal. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Displays {

  private static final Duration ASKING = Duration.ofMinutes(15);
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** A screen asks to be paired and shows the code it is given. */
  @PermitAll
  public String ask(String token) {
    Display display = find(token).orElseGet(() -> new Display(Secret.hash(token)));
    display.ask(RANDOM.nextInt(1_000_000), clock.instant());
    em.persist(display);
    return display.code();
  }

  /** Whether a screen was paired. */
  @PermitAll
  public boolean isPaired(String token) {
    return find(token).filter(Display::isPaired).isPresent();
  }

  private Optional<Display> find(String token) {
    return em.createQuery("select d from Display d where d.tokenHash = :hash", Display.class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst();
  }

  /**
   * Pairs the screen that shows this code, however its digits are typed.
   *
   * @throws NoSuchDisplay if no screen has shown it in the last quarter of an hour
   */
  public void pair(String code) {
    Instant now = clock.instant();
    String digits = Normalizer.normalize(code, Form.NFKC).replaceAll("\\s", "");
    // the column has ASCII only, and no database compares it with anything else
    if (!digits.matches("[0-9]{1,6}")) throw new NoSuchDisplay();
    List<Display> asking =
        em.createQuery(
                "select d from Display d where d.code = :code and d.pairedAt is null and d.askedAt"
                    + " > :since",
                Display.class)
            .setParameter("code", digits)
            .setParameter("since", now.minus(ASKING))
            .getResultList();
    if (asking.size() != 1) throw new NoSuchDisplay();
    asking.get(0).pair(now);
    audit.record("wall.display-paired", digits, null);
  }

  /** The screens that are paired, the latest first. */
  @RolesAllowed({Right.CEREMONY, Right.READ})
  public List<Display> paired() {
    return em.createQuery(
            "select d from Display d where d.pairedAt is not null order by d.pairedAt desc",
            Display.class)
        .getResultList();
  }

  /** A screen no longer shows rehearsals. */
  public void unpair(long id) {
    Display display = Entities.require(em, Display.class, id);
    em.remove(display);
    audit.record("wall.display-unpaired", display.code(), null);
  }

  /** No screen shows this code now. */
  public static class NoSuchDisplay extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "code";
    }
  }
}
