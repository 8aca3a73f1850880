package city.accord.attendee.media;

import city.accord.All;
import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pools of the press at the summit at hand: what each is for, and how many go. */
@Stateless
@RolesAllowed(Right.PRESS)
public class Pools {

  @PersistenceContext private EntityManager em;
  @Inject private PoolStore store;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private All<Occasion.Source> sources;

  /** What pools can go to, by the hour. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<Occasion> occasions() {
    List<Occasion> all = new ArrayList<>();
    for (Occasion.Source source : sources) all.addAll(source.occasions(summits.current().id()));
    all.sort(Comparator.comparing(Occasion::startsAt).thenComparing(Occasion::key));
    return all;
  }

  /** Every pool, by the hour at which it musters. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<PoolRow> all() {
    long summit = summits.current().id();
    List<PoolPlace> places = store.places(summit);
    Map<String, Occasion> occasions =
        occasions().stream().collect(Collectors.toMap(Occasion::key, Function.identity()));
    return store.pools(summit).stream()
        .map(
            pool ->
                row(
                    pool,
                    places.stream().filter(one -> one.pool().equals(pool)).toList(),
                    pool.occasion() == null ? null : occasions.get(pool.occasion())))
        .toList();
  }

  /**
   * @throws NotThere where there is no such pool
   */
  @RolesAllowed({Right.PRESS, Right.READ})
  public PoolRow row(long id) {
    return all().stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere("pool " + id));
  }

  private static PoolRow row(Pool pool, List<PoolPlace> places, Occasion occasion) {
    Map<Medium, Long> taken = new EnumMap<>(Medium.class);
    for (Medium medium : Medium.values()) taken.put(medium, PoolPlace.taken(places, medium));
    return new PoolRow(
        pool.id(),
        pool.version(),
        pool.title(),
        pool.musterPoint(),
        pool.mustersAt(),
        pool.endsAt(),
        pool.places(),
        pool.hue(),
        pool.occasion(),
        occasion,
        occasion != null && occasion.startsAt().isBefore(pool.mustersAt()),
        taken,
        places.stream().filter(one -> one.state() == PlaceState.WAITING).count(),
        places.stream().filter(PoolPlace::isToTell).count());
  }

  /**
   * Makes a pool.
   *
   * @throws Refused about the field that is wrong
   * @return its id
   */
  public long create(DescribePool described) {
    DescribePool whole = whole(described, null);
    Pool pool = new Pool(summits.current().id(), whole);
    em.persist(pool);
    em.flush();
    audit.record("pool.created", pool.title().in(Language.EN), null);
    return pool.id();
  }

  /**
   * Says anew what a pool is for, when and where it musters and how many it takes. Its people are
   * told by {@link PoolPlaces#tell}, and not before.
   *
   * @throws ChangedMeanwhile where it is no longer as the form was filled from
   * @throws PlacesTaken where more of a kind of medium are in it
   */
  public void describe(long id, DescribePool described) {
    Pool pool = store.locked(summits.current().id(), id);
    ChangedMeanwhile.check(described.version(), pool.version());
    pool.describe(whole(described, pool.occasion()));
    List<PoolPlace> places = store.places(pool);
    for (Medium medium : Medium.values()) {
      long taken = PoolPlace.taken(places, medium);
      if (taken > pool.places(medium)) throw new PlacesTaken(taken, Pool.fieldOf(medium));
    }
    audit.record("pool.described", pool.title().in(Language.EN), null);
  }

  /**
   * @param known the occasion that it has already, which may no longer be planned
   */
  private DescribePool whole(DescribePool told, String known) {
    Occasion occasion =
        told.occasion() == null
            ? null
            : occasions().stream()
                .filter(one -> one.key().equals(told.occasion()))
                .findFirst()
                .orElse(null);
    DescribePool whole =
        new DescribePool(
            told.version(),
            occasion == null && !Objects.equals(told.occasion(), known) ? null : told.occasion(),
            told.title().isEmpty() && occasion != null ? occasion.name() : told.title(),
            told.musterPoint(),
            told.mustersAt(),
            told.endsAt() == null && occasion != null ? occasion.endsAt() : told.endsAt(),
            told.places(),
            told.hue());
    drawable.require(whole.title());
    drawable.require(whole.musterPoint());
    return whole;
  }

  /**
   * Takes a pool away that nobody is in.
   *
   * @throws PoolNotEmpty where somebody is in it, waits for it, or has yet to be told they are out
   */
  public void remove(long id) {
    Pool pool = store.locked(summits.current().id(), id);
    if (!store.places(pool).isEmpty()) throw new PoolNotEmpty();
    em.remove(pool);
    audit.record("pool.removed", pool.title().in(Language.EN), null);
  }

  /** More are in the pool than it would take. */
  public static class PlacesTaken extends Refused {

    private static final long serialVersionUID = 1;

    private final String at;

    PlacesTaken(long taken, String at) {
      super(taken);
      this.at = at;
    }

    @Override
    public String field() {
      return at;
    }
  }

  /** Somebody is in the pool, or has yet to be told that they are not. */
  public static class PoolNotEmpty extends Refused {

    private static final long serialVersionUID = 1;
  }
}
