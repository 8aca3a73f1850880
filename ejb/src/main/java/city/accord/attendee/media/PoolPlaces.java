package city.accord.attendee.media;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendee;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who goes in the pools of the press at the summit at hand, who waits, and what they are told. */
@Stateless
@RolesAllowed(Right.PRESS)
public class PoolPlaces {

  @PersistenceContext private EntityManager em;
  @Inject private PoolStore store;
  @Inject private PoolLetters letters;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  /** Everybody in a pool: those who go, by name, then those who wait, in their order. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<PoolPlaceRow> of(long id) {
    Pool pool = store.pool(summits.current().id(), id);
    List<PoolPlace> all = store.places(pool.summitId());
    List<PoolPlace> places = all.stream().filter(one -> one.pool().equals(pool)).toList();
    List<PoolPlaceRow> rows = new ArrayList<>();
    places.stream()
        .filter(one -> one.state() == PlaceState.IN)
        .sorted(
            Comparator.comparing(PoolPlace::medium)
                .thenComparing(one -> one.attendee().name().sortKey()))
        .forEach(one -> rows.add(row(one, 0, false, clash(one, all))));
    Set<Medium> asked = EnumSet.noneOf(Medium.class);
    int number = 0;
    for (PoolPlace one : places)
      if (one.state() == PlaceState.WAITING)
        rows.add(
            row(
                one,
                ++number,
                asked.add(one.medium())
                    && PoolPlace.taken(places, one.medium()) < pool.places(one.medium()),
                clash(one, all)));
    return rows;
  }

  private static LocalizedText clash(PoolPlace place, List<PoolPlace> all) {
    return all.stream()
        .filter(one -> one.attendee().equals(place.attendee()) && one.state() != PlaceState.OUT)
        .map(PoolPlace::pool)
        .filter(place.pool()::clashesWith)
        .map(Pool::title)
        .findFirst()
        .orElse(null);
  }

  private static PoolPlaceRow row(PoolPlace one, int number, boolean next, LocalizedText clash) {
    Attendee person = one.attendee();
    return new PoolPlaceRow(
        person.id(),
        person.name(),
        person.affiliation().name(),
        person.email(),
        one.medium(),
        one.state(),
        number,
        next,
        one.isAccredited(),
        clash,
        one.isToTell());
  }

  /** The accredited press who are neither in a pool nor wait for it, by name. */
  @RolesAllowed({Right.PRESS, Right.READ})
  public List<PressRow> others(long id) {
    Pool pool = store.pool(summits.current().id(), id);
    Set<Long> there =
        store.places(pool).stream()
            .filter(one -> one.state() != PlaceState.OUT)
            .map(one -> one.attendee().id())
            .collect(Collectors.toSet());
    return store.press(pool.summitId()).stream()
        .filter(one -> !there.contains(one.id()))
        .map(one -> new PressRow(one.id(), one.name(), one.affiliation().name()))
        .toList();
  }

  /**
   * Takes somebody of the accredited press into a pool, or lets them wait for a place.
   *
   * @param waits whether they are to wait, whether or not a place is free
   * @param outletTwice whether the officer has confirmed that another of the same outlet is in it
   * @throws NotAccredited where the person is not of the press, or not approved
   * @throws PoolFull where no place of that kind of medium is free
   * @throws OutletThere where another of the same outlet is in the pool
   * @return the title of another pool at the same time that the person is in, or null
   */
  public LocalizedText add(
      long id, long attendee, Medium medium, boolean waits, boolean outletTwice) {
    Pool pool = store.locked(summits.current().id(), id);
    Attendee person =
        store.press(pool.summitId()).stream()
            .filter(one -> one.id() == attendee)
            .findFirst()
            .orElseThrow(NotAccredited::new);
    List<PoolPlace> places = store.places(pool);
    if (!outletTwice) requireOtherOutlet(person, places);
    if (!waits) requireRoom(pool, places, medium);
    PlaceState state = waits ? PlaceState.WAITING : PlaceState.IN;
    long last = places.stream().mapToLong(PoolPlace::rank).max().orElse(0);
    PoolPlace place = store.place(pool, attendee).orElse(null);
    if (place == null) {
      place = new PoolPlace(pool, person, medium, state, last + 1);
      em.persist(place);
    } else {
      place.become(medium, state);
      place.move(last + 1);
    }
    em.flush();
    told("pool.added", pool, person);
    return clash(place, store.places(pool.summitId()));
  }

  private static void requireOtherOutlet(Attendee person, List<PoolPlace> places) {
    places.stream()
        .filter(one -> one.state() != PlaceState.OUT && !one.attendee().equals(person))
        .filter(
            one ->
                Affiliation.isSame(
                    one.attendee().affiliation().name(), person.affiliation().name()))
        .findFirst()
        .ifPresent(
            one -> {
              throw new OutletThere(one.attendee().affiliation().name());
            });
  }

  private static void requireRoom(Pool pool, List<PoolPlace> places, Medium medium) {
    int most = pool.places(medium);
    if (PoolPlace.taken(places, medium) >= most) throw new PoolFull(most);
  }

  /**
   * Gives the first who waits for a place of a kind of medium a free one.
   *
   * @throws NotNext where somebody else waits before them
   * @throws PoolFull where no place of that kind is free
   */
  public void admit(long id, long attendee) {
    Pool pool = store.locked(summits.current().id(), id);
    List<PoolPlace> places = store.places(pool);
    PoolPlace place = waiting(pool, attendee);
    boolean first =
        places.stream()
            .filter(one -> one.state() == PlaceState.WAITING && one.medium() == place.medium())
            .findFirst()
            .filter(place::equals)
            .isPresent();
    if (!first) throw new NotNext();
    if (!place.isAccredited()) throw new NotAccredited();
    requireRoom(pool, places, place.medium());
    place.become(place.medium(), PlaceState.IN);
    told("pool.admitted", pool, place.attendee());
  }

  /** Lets somebody who waits change places with the one who waits before them. */
  public void moveUp(long id, long attendee) {
    Pool pool = store.locked(summits.current().id(), id);
    PoolPlace place = waiting(pool, attendee);
    store.places(pool).stream()
        .filter(one -> one.state() == PlaceState.WAITING && one.rank() < place.rank())
        .max(Comparator.comparing(PoolPlace::rank))
        .ifPresent(
            before -> {
              long rank = before.rank();
              before.move(place.rank());
              place.move(rank);
              told("pool.moved", pool, place.attendee());
            });
  }

  /** Takes somebody out, who is told so where they knew of it. */
  public void takeOut(long id, long attendee) {
    Pool pool = store.locked(summits.current().id(), id);
    PoolPlace place = place(pool, attendee);
    if (place.isTold()) place.leave();
    else em.remove(place);
    told("pool.taken-out", pool, place.attendee());
  }

  /** The letters that {@link #tell} sends as it stands now, each as its reader will read it. */
  public List<PoolLetterRow> letters(long id) {
    Pool pool = store.pool(summits.current().id(), id);
    return store.places(pool).stream()
        .filter(PoolPlace::isToTell)
        .sorted(Comparator.comparing(one -> one.attendee().name().sortKey()))
        .map(letters::preview)
        .toList();
  }

  /**
   * Writes to everybody who knows something else than what holds now. Whoever has no address stays
   * to be told.
   *
   * @param version of the pool whose letters the officer has seen
   * @throws ChangedMeanwhile where the letters would be others by now
   * @return how many letters were sent
   */
  public int tell(long id, int version) {
    Pool pool = store.locked(summits.current().id(), id);
    ChangedMeanwhile.check(version, pool.version());
    List<PoolPlace> readers =
        store.places(pool).stream()
            .filter(one -> one.isToTell() && one.attendee().email() != null)
            .toList();
    for (PoolPlace one : readers) {
      letters.send(one);
      told(one);
    }
    changed(pool);
    audit.recordChange(
        "pool.told", pool.title().in(Language.EN), Integer.toString(readers.size()), null, null);
    return readers.size();
  }

  /** The officer told somebody in another way: by telephone, where there is no address. */
  public void toldOtherwise(long id, long attendee) {
    Pool pool = store.locked(summits.current().id(), id);
    PoolPlace place = place(pool, attendee);
    told(place);
    told("pool.told-otherwise", pool, place.attendee());
  }

  private void told(PoolPlace one) {
    if (one.state() == PlaceState.OUT) em.remove(one);
    else one.told();
  }

  private PoolPlace waiting(Pool pool, long attendee) {
    PoolPlace place = place(pool, attendee);
    if (place.state() != PlaceState.WAITING) throw new NotThere("pool place " + attendee);
    return place;
  }

  private PoolPlace place(Pool pool, long attendee) {
    return store.place(pool, attendee).orElseThrow(() -> new NotThere("pool place " + attendee));
  }

  /** Whoever has seen the pool before sees something else now. */
  private void changed(Pool pool) {
    em.lock(pool, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  private void told(String event, Pool pool, Attendee person) {
    changed(pool);
    audit.recordChange(event, pool.title().in(Language.EN), person.name().latin(), null, null);
  }

  /** Only accredited press goes in a pool. */
  public static class NotAccredited extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "person";
    }
  }

  /** Every place of that kind of medium is taken. */
  public static class PoolFull extends Refused {

    private static final long serialVersionUID = 1;

    PoolFull(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "medium";
    }
  }

  /** Another of the same outlet is in the pool; an officer may confirm it. */
  public static class OutletThere extends Refused {

    private static final long serialVersionUID = 1;

    OutletThere(LocalizedText outlet) {
      super(outlet);
    }

    @Override
    public String field() {
      return "person";
    }
  }

  /** Somebody else waits before them for a place of that kind. */
  public static class NotNext extends Refused {

    private static final long serialVersionUID = 1;
  }
}
