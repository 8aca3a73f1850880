package city.accord.attendee.merge;

import city.accord.All;
import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Admission;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeBatch;
import city.accord.attendee.AttendeeChanged;
import city.accord.attendee.AttendeeMerge;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeUse;
import city.accord.attendee.MergedField;
import city.accord.attendee.passport.BirthMarks;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records that may be of one person, and making one record of two. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Duplicates {

  /** So many pairs are shown at once; when some are settled, others follow. */
  static final int MOST_SHOWN = 100;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AttendeeBatch people;
  @Inject private BirthMarks births;
  @Inject private AttendeePhotos photos;
  @Inject private Admission admission;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;
  @Inject private Event<AttendeeChanged> changed;
  @Inject private All<AttendeeMerge> merges;
  @Inject private All<AttendeeUse> uses;

  /** Pairs of records that may be of one person who comes, and that nobody has told apart. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<DuplicateRow> found() {
    Map<Pair, Set<Likeness>> likely = likely();
    Map<Long, Attendee> byId = byId(likely.keySet());
    return likely.entrySet().stream()
        .map(
            pair ->
                row(
                    byId.get(pair.getKey().first()),
                    byId.get(pair.getKey().second()),
                    pair.getValue()))
        .filter(row -> row.stays().status().isComing() || row.other().status().isComing())
        .limit(MOST_SHOWN)
        .toList();
  }

  private Map<Pair, Set<Likeness>> likely() {
    long summit = summits.current().id();
    Map<Pair, Set<Likeness>> likely =
        Likely.pairs(people.known(summit, Set.of()), births.of(summit));
    em.createQuery("select t from ToldApart t", ToldApart.class)
        .getResultStream()
        .map(ToldApart::pair)
        .forEach(likely::remove);
    return likely;
  }

  private Map<Long, Attendee> byId(Set<Pair> pairs) {
    Set<Long> ids = new HashSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.first(), pair.second())));
    if (ids.isEmpty()) return Map.of();
    return em.createQuery(
            "select a from Attendee a join fetch a.category where a.id in :ids"
                + " and a.erasedAt is null",
            Attendee.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Attendee::id, Function.identity()));
  }

  /** Two records side by side, whether they look alike or not. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public DuplicateRow compare(long one, long other) {
    if (one == other) throw new NotThere(other);
    return row(attendee(one), attendee(other), Set.of());
  }

  /** What areas have of a record, by the words of {@link AttendeeUse}. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<String> uses(long id) {
    return uses.stream()
        .filter(use -> !use.among(List.of(id)).isEmpty())
        .map(AttendeeUse::word)
        .sorted()
        .toList();
  }

  /** Why two records cannot be made one as things stand; empty where they can. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Optional<Refused> obstacle(long one, long other) {
    return obstacle(attendee(one), attendee(other));
  }

  private Optional<Refused> obstacle(Attendee one, Attendee other) {
    return merges.stream().flatMap(merge -> merge.forbids(one, other).stream()).findFirst();
  }

  private DuplicateRow row(Attendee one, Attendee other, Set<Likeness> likenesses) {
    boolean turned = !isHeld(one.id()) && isHeld(other.id());
    return new DuplicateRow(
        AttendeeRow.of(turned ? other : one), AttendeeRow.of(turned ? one : other), likenesses);
  }

  /** They are two people: the pair is not asked about again. */
  public void tellApart(long one, long other) {
    Pair pair = Pair.of(attendee(one).id(), attendee(other).id());
    em.merge(new ToldApart(pair, clock.instant()));
    audit.record(
        "attendee.told-apart", attendee(one).name().latin(), attendee(other).name().latin());
  }

  /**
   * Makes one record of two: whatever any area has of the second is of the first from then on.
   *
   * @throws ChangedMeanwhile where one of them is no longer as the officer saw it
   * @throws RecordSigns where a signatory's record would go
   * @throws BothSign where both are signatories of ceremonies
   * @throws Refused where an area forbids it, such as the programme of two who are on stage at one
   *     time, or nobody more may come in the category that was chosen
   */
  public void merge(MergeAttendees command) {
    if (command.stays() == command.other()) throw new NotThere(command.other());
    Entities.lock(em, Summit.class, summits.current().id());
    Stream.of(command.stays(), command.other())
        .sorted()
        .forEach(id -> Entities.lock(em, Attendee.class, id));
    Attendee stays = attendee(command.stays());
    Attendee other = attendee(command.other());
    ChangedMeanwhile.check(command.staysVersion(), stays.version());
    ChangedMeanwhile.check(command.otherVersion(), other.version());
    if (isHeld(other.id())) throw isHeld(stays.id()) ? new BothSign() : new RecordSigns();
    obstacle(stays, other)
        .ifPresent(
            refused -> {
              throw refused;
            });
    unite(stays, other, command.fromOther());
    for (AttendeeMerge merge : merges) merge.move(other, stays);
    String name = other.name().latin();
    Long before = other.affiliation().delegationId();
    em.flush();
    em.remove(other);
    audit.record("attendee.merged", stays.name().latin(), name);
    changed.fire(AttendeeChanged.of(stays));
    if (before != null) changed.fire(new AttendeeChanged(stays.id(), before, false));
  }

  private void unite(Attendee stays, Attendee other, Set<MergedField> fromOther) {
    Set<String> places = new HashSet<>();
    for (Attendee one : List.of(stays, other)) if (one.isComing()) places.add(place(one));
    Optional<byte[]> photo = photos.of(other);
    stays.unite(other, fromOther);
    if (fromOther.contains(MergedField.PHOTO)) photos.replace(stays, photo);
    photos.replace(other, Optional.empty());
    if (stays.isComing() && !places.contains(place(stays)))
      admission.require(stays.affiliation(), stays.category());
  }

  /** What quotas count the person for. */
  private static String place(Attendee attendee) {
    return attendee.category().code() + " " + attendee.affiliation().delegationId();
  }

  private boolean isHeld(long id) {
    return merges.stream().anyMatch(merge -> merge.holds(id));
  }

  private Attendee attendee(long id) {
    Attendee attendee = Entities.require(em, Attendee.class, id);
    if (attendee.summitId() != summits.current().id()) throw new NotThere(id);
    attendee.requirePerson();
    return attendee;
  }

  /** Two signatories are two people, until one of them is no signatory any more. */
  public static class BothSign extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** The record of a signatory is the one that stays. */
  public static class RecordSigns extends Refused {

    private static final long serialVersionUID = 1;
  }
}
