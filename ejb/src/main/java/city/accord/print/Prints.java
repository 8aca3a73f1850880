package city.accord.print;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.Badges;
import city.accord.attendee.Category;
import city.accord.attendee.media.PlaceState;
import city.accord.attendee.media.PoolPlace;
import city.accord.attendee.media.PoolStore;
import city.accord.audit.AuditTrail;
import city.accord.delegation.Delegation;
import city.accord.print.PrintPeople.Approved;
import city.accord.summit.Summits;
import city.accord.text.VisibleText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The prints of badges, place cards and pool cards at the summit at hand: who is to be printed, and
 * what was.
 */
@Stateless
@RolesAllowed(Right.PRINT)
public class Prints {

  public static final int MAX_PEOPLE = 5_000;
  private static final int MAX_LISTED = 100;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private PrintPeople people;
  @Inject private Badges badges;
  @Inject private PoolStore pools;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** The approved people whom a filter lets pass, in the order in which they are printed. */
  public List<Long> find(PrintFilter filter) {
    return people.approved(summits.current().id(), filter).stream().map(Approved::id).toList();
  }

  /** Some of the people whom a filter lets pass, in the order given. */
  public List<PrintableRow> rows(List<Long> ids, CardKind kind) {
    Set<Long> printed = people.printed(summits.current().id(), kind);
    Map<Long, Attendee> found = people.byId(ids);
    return ids.stream()
        .filter(found::containsKey)
        .map(one -> row(found.get(one), printed.contains(one)))
        .toList();
  }

  /** The categories that people can be chosen by. */
  public List<PrintChoice> categories() {
    return em.createQuery(
            "select c from Category c where c.summitId = :summit order by c.position",
            Category.class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .map(one -> new PrintChoice(one.code(), one.name()))
        .toList();
  }

  /** The delegations that people can be chosen by, in precedence. */
  public List<PrintChoice> delegations() {
    return people.delegations(summits.current().id()).values().stream()
        .sorted(Comparator.comparing(Delegation::precedence).thenComparing(Delegation::id))
        .map(one -> new PrintChoice(one.slug(), one.place()))
        .toList();
  }

  private static PrintableRow row(Attendee person, boolean printed) {
    return new PrintableRow(
        person.id(),
        person.name(),
        person.category().name(),
        person.category().hue(),
        person.affiliation().name(),
        person.photoHash() != null,
        printed);
  }

  /**
   * Puts a print on record. For badges, people without a valid badge get one; people whose badge
   * was printed before get another, and the old one opens no door any more.
   *
   * @return the id of the print
   * @throws NobodyToPrint where none of the people is approved
   * @throws ReprintNeedsReason where a badge was printed before and no reason is given
   */
  public long print(PrintCards command) {
    long summit = summits.current().id();
    Map<Long, Delegation> delegations = people.delegations(summit);
    List<Attendee> wanted =
        PrintPeople.inOrder(people.byId(command.attendeeIds()).values(), delegations).stream()
            .filter(one -> one.summitId() == summit && one.isApproved())
            .toList();
    if (wanted.isEmpty()) throw new NobodyToPrint();
    if (wanted.size() > MAX_PEOPLE) throw new TooManyToPrint(MAX_PEOPLE);
    List<Long> ids = wanted.stream().map(Attendee::id).toList();
    boolean areBadges = command.size().kind() == CardKind.BADGE;
    List<PrintedCard> printed =
        areBadges
            ? badges(ids, summit, command.reason())
            : ids.stream().map(id -> new PrintedCard(id, null)).toList();
    String who = session.getCallerPrincipal().getName();
    PrintRun run = new PrintRun(summit, command, printed, who, clock.instant());
    em.persist(run);
    em.flush();
    String subject = "print " + run.id();
    if (areBadges) audit.recordChange("print.badges", subject, detail(run), null, null);
    else audit.recordChange("print.place-cards", subject, detail(run), null, null);
    return run.id();
  }

  private List<PrintedCard> badges(List<Long> ids, long summit, String reason) {
    replacePrinted(ids, summit, reason);
    return badges.issue(ids).entrySet().stream()
        .map(badge -> new PrintedCard(badge.getKey(), badge.getValue()))
        .toList();
  }

  private void replacePrinted(List<Long> ids, long summit, String reason) {
    Set<Long> again = new HashSet<>(people.printed(summit, CardKind.BADGE));
    again.retainAll(ids);
    if (again.isEmpty()) return;
    if (reason == null || VisibleText.isBlank(reason)) throw new ReprintNeedsReason(again.size());
    again.stream().sorted().forEach(id -> badges.replace(id, reason));
  }

  /**
   * Puts a print of the cards of a pool on record: of all in it who are accredited.
   *
   * @return the id of the print
   * @throws NobodyToPrint where there is nobody
   */
  @RolesAllowed({Right.PRINT, Right.PRESS})
  public long printPool(long pool) {
    long summit = summits.current().id();
    List<PrintedCard> cards =
        pools.places(pools.pool(summit, pool)).stream()
            .filter(one -> one.state() == PlaceState.IN && one.isAccredited())
            .sorted(
                Comparator.comparing(PoolPlace::medium)
                    .thenComparing(one -> one.attendee().name().sortKey()))
            .map(one -> new PrintedCard(one.attendee().id(), null))
            .toList();
    if (cards.isEmpty()) throw new NobodyToPrint();
    String who = session.getCallerPrincipal().getName();
    PrintRun run = new PrintRun(summit, pool, cards, who, clock.instant());
    em.persist(run);
    em.flush();
    audit.recordChange("print.pool-cards", "print " + run.id(), detail(run), null, null);
    return run.id();
  }

  /** The prints of the cards of a pool, the last first. */
  @RolesAllowed({Right.PRINT, Right.PRESS, Right.READ})
  public List<PrintRunRow> ofPool(long pool) {
    return em.createQuery(
            "select r from PrintRun r where r.summitId = :summit and r.poolId = :pool"
                + " order by r.id desc",
            PrintRun.class)
        .setParameter("summit", summits.current().id())
        .setParameter("pool", pool)
        .setMaxResults(MAX_LISTED)
        .getResultStream()
        .map(PrintRunRow::of)
        .toList();
  }

  private static String detail(PrintRun run) {
    return run.people() + " × " + run.size() + (run.reason() == null ? "" : ": " + run.reason());
  }

  /** The latest prints, the last first. */
  public List<PrintRunRow> log() {
    return em.createQuery(
            "select r from PrintRun r where r.summitId = :summit order by r.id desc",
            PrintRun.class)
        .setParameter("summit", summits.current().id())
        .setMaxResults(MAX_LISTED)
        .getResultStream()
        .map(PrintRunRow::of)
        .toList();
  }

  /** One print, by id. */
  public PrintRunRow row(long id) {
    return PrintRunRow.of(Entities.require(em, PrintRun.class, id));
  }

  /** The people in a print, in the order of the cards. */
  public List<PrintableRow> peopleOf(long id) {
    PrintRun run = Entities.require(em, PrintRun.class, id);
    List<Long> ids = run.cards().stream().map(PrintedCard::attendeeId).toList();
    Map<Long, Attendee> found = people.byId(ids);
    return ids.stream().filter(found::containsKey).map(one -> row(found.get(one), true)).toList();
  }

  /** The drawings of a print's file that are under way, the oldest first. */
  public List<PrintDrawingRow> drawings(long id) {
    Instant now = clock.instant();
    return em.createQuery(
            "select d from PrintDrawing d where d.runId = :run and d.finished = false order by d.id",
            PrintDrawing.class)
        .setParameter("run", id)
        .getResultStream()
        .filter(one -> one.isRunning(now))
        .map(PrintDrawingRow::of)
        .toList();
  }

  /** Ends one drawing of a print's file; the print stays on record. */
  public void cancel(long drawingId) {
    PrintDrawing drawing = Entities.lock(em, PrintDrawing.class, drawingId);
    drawing.cancel();
    audit.recordChange("print.cancelled", "print " + drawing.runId(), null, null, null);
  }

  /** None of the people chosen is approved. */
  public static class NobodyToPrint extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** More people than are printed at once. */
  public static class TooManyToPrint extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyToPrint(int most) {
      super(most);
    }
  }

  /** Some of the badges were printed before: another one is for a reason, which stays on record. */
  public static class ReprintNeedsReason extends Refused {

    private static final long serialVersionUID = 1;

    public ReprintNeedsReason(int again) {
      super(again);
    }

    @Override
    public String field() {
      return "reason";
    }
  }
}
