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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The screens of the hall: which of them may show a rehearsal, and what each of them shows. */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class Displays {

  private static final Duration ASKING = Duration.ofMinutes(15);
  private static final Duration SEEN_EVERY = Duration.ofSeconds(15);
  private static final String PIXELS = "[1-9][0-9]{1,4}x[1-9][0-9]{1,4}";
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

  /** What the desk has said to this screen; empty unless it is paired. */
  @PermitAll
  public Optional<DisplaySettings> settings(String token) {
    return find(token).filter(Display::isPaired).map(display -> display.settings(clock.instant()));
  }

  /**
   * The same for a screen that asks while it shows its page, and so is known to be there.
   *
   * @param said its width and height, as 1920x1080; nothing where it is anything else
   */
  @PermitAll
  public Optional<DisplaySettings> report(String token, String said) {
    Instant now = clock.instant();
    Optional<Display> paired = find(token).filter(Display::isPaired);
    paired.ifPresent(
        display -> {
          String pixels = said != null && said.matches(PIXELS) ? said : display.pixels();
          if (isNews(display, pixels, now)) remember(display.id(), pixels, now);
        });
    return paired.map(display -> display.settings(now));
  }

  private static boolean isNews(Display display, String pixels, Instant now) {
    boolean late = display.seenAt() == null || now.isAfter(display.seenAt().plus(SEEN_EVERY));
    return late || !Objects.equals(pixels, display.pixels());
  }

  /** A statement of its own, so that no version rises and whoever changes the screen is free. */
  private void remember(long id, String pixels, Instant now) {
    em.createNativeQuery("UPDATE display SET seen_at = ?, pixels = ? WHERE id = ?")
        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .setParameter(2, pixels)
        .setParameter(3, id)
        .executeUpdate();
  }

  private Optional<Display> find(String token) {
    return em.createQuery("select d from Display d where d.tokenHash = :hash", Display.class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .findFirst();
  }

  /**
   * Pairs the screen that shows this code, however its digits are typed, and says what it shows.
   *
   * @throws NoSuchDisplay if no screen has shown it in the last quarter of an hour
   */
  public void pair(String code, DescribeDisplay described) {
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
    Display display = asking.get(0);
    display.pair(now);
    display.describe(described);
    audit.record("wall.display-paired", digits, null);
  }

  /** Names a screen, and says what it shows. */
  public void describe(long id, DescribeDisplay described) {
    Display display = Entities.require(em, Display.class, id);
    display.describe(described);
    audit.record("wall.display-changed", display.code(), null);
  }

  /** Lets a screen show what goes on, stay as it is, go black, or show the test picture. */
  public void turn(long id, DisplayMode mode) {
    Display display = Entities.require(em, Display.class, id);
    display.turn(mode);
    audit.record("wall.display-turned", display.name(), null);
  }

  /** Lets a screen show its name large for a moment. */
  public void identify(long id) {
    Entities.require(em, Display.class, id).identify(clock.instant());
  }

  /** Tells a screen to load itself anew. */
  public void reload(long id) {
    Entities.require(em, Display.class, id).reload();
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
