package city.accord.delegation;

import city.accord.All;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Category;
import city.accord.attendee.CategoryStore;
import city.accord.audit.AuditTrail;
import city.accord.city.CityMarksChanged;
import city.accord.emblem.ChangeMarks;
import city.accord.emblem.EmblemStore;
import city.accord.emblem.Marks;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The delegations of the summit at hand, in their precedence. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Delegations {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private EmblemStore emblems;
  @Inject private Steps steps;
  @Inject private CategoryStore categories;
  @Inject private All<DelegationUse> uses;
  @Inject private AuditTrail audit;
  @Inject private Event<DelegationChanged> changed;

  /** Every delegation, as the board shows it. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public List<DelegationRow> board() {
    return rows(ordered().getResultList());
  }

  /** One row of the board, by the delegation's slug. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public DelegationRow row(String slug) {
    List<Delegation> found =
        em.createQuery(
                "select d from Delegation d where d.summitId = :summit and d.slug = :slug",
                Delegation.class)
            .setParameter("summit", summits.current().id())
            .setParameter("slug", slug)
            .getResultList();
    return rows(found).stream().findFirst().orElseThrow(() -> new NotThere(slug));
  }

  private List<DelegationRow> rows(List<Delegation> delegations) {
    Map<Long, Instant> ends = invitationEnds(delegations.stream().map(Delegation::id).toList());
    Map<Long, StepsTaken> taken = steps.of(delegations);
    return delegations.stream()
        .map(one -> DelegationRow.of(one, taken.get(one.id()), ends.get(one.id())))
        .toList();
  }

  /** Who has been named to lead a delegation, by the ids of their records. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Set<Long> headIds() {
    return Set.copyOf(
        em.createQuery("select d.head.id from Delegation d where d.summitId = :summit", Long.class)
            .setParameter("summit", summits.current().id())
            .getResultList());
  }

  /** How many people a delegation may bring, by the category's code; others are not limited. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Map<String, Integer> quotas(long id) {
    return delegation(id).quotas();
  }

  /**
   * The heads that have been named, in precedence, for the other areas. A page shows the public
   * those only that are {@link HeadOfDelegation#announced announced}.
   */
  @PermitAll
  public List<HeadOfDelegation> heads() {
    List<Delegation> led =
        ordered()
            .getResultStream()
            .filter(delegation -> delegation.head() != null && delegation.head().isComing())
            .toList();
    Map<Long, StepsTaken> taken = steps.of(led);
    return led.stream()
        .map(one -> HeadOfDelegation.of(one, one.status(taken.get(one.id()))))
        .toList();
  }

  /**
   * Puts a delegation on the list, in the last place.
   *
   * @throws DelegationWithoutName where its name has no Latin letters to be addressed by
   * @throws DelegationTaken where the city or organisation is on it already
   */
  public long create(CreateDelegation command) {
    return createAll(List.of(command), null).get(0);
  }

  /**
   * Puts several delegations on the list, in their order, in the last places: all or none.
   *
   * @param source what they come from, for the record, or null
   * @return their ids
   */
  public List<Long> createAll(List<CreateDelegation> commands, String source) {
    List<Delegation> known = lockedList();
    Set<String> slugs = known.stream().map(Delegation::slug).collect(Collectors.toSet());
    long summitId = summits.current().id();
    List<Delegation> newcomers =
        commands.stream().map(one -> newcomer(summitId, one, slugs)).toList();
    new Precedence(known).append(newcomers);
    newcomers.forEach(em::persist);
    em.flush();
    for (Delegation delegation : newcomers)
      audit.recordChange("delegation.created", delegation.slug(), source, null, null);
    tellOnce(newcomers);
    return newcomers.stream().map(Delegation::id).toList();
  }

  /**
   * @param slugs those that are on the list, to which this one is added
   */
  private Delegation newcomer(long summitId, CreateDelegation command, Set<String> slugs) {
    Represented represented = command.represented();
    drawable.require(represented.place());
    if (represented.slug().isEmpty()) throw new DelegationWithoutName();
    if (!slugs.add(represented.slug())) throw new DelegationTaken(represented.place());
    Delegation delegation = new Delegation(summitId, represented, command.signs());
    delegation.nameFocalPoint(command.focalPoint());
    return delegation;
  }

  /** Those of these delegations that have been invited, meet others, or have people. */
  public List<LocalizedText> inUse(Collection<Long> ids) {
    if (ids.isEmpty()) return List.of();
    Set<Long> elsewhere = new HashSet<>(Set.of(-1L));
    for (DelegationUse use : uses) elsewhere.addAll(use.among(ids));
    return em.createQuery(
            """
            select d from Delegation d where d.id in :ids and (d.signedAt is not null
            or d.id in :elsewhere
            or exists (select i.id from Invitation i where i.delegation = d)
            or exists (select a.id from Attendee a where a.affiliation.delegationId = d.id)) order by d.precedence""",
            Delegation.class)
        .setParameter("ids", ids)
        .setParameter("elsewhere", elsewhere)
        .getResultStream()
        .map(Delegation::place)
        .toList();
  }

  /**
   * Takes delegations off the list again, of which nothing has come yet: all or none.
   *
   * @param source what they came from, for the record
   * @throws DelegationsInUse where some have been invited, or somebody belongs to them
   */
  public void removeAll(Collection<Long> ids, String source) {
    Set<Long> gone = Set.copyOf(ids);
    List<Delegation> known = lockedList();
    List<LocalizedText> used = inUse(gone);
    if (!used.isEmpty()) throw new DelegationsInUse(used.get(0), used.size());
    List<Delegation> removed = known.stream().filter(one -> gone.contains(one.id())).toList();
    new Precedence(known).remove(removed);
    for (Delegation delegation : removed) {
      em.remove(delegation);
      audit.recordChange("delegation.removed", delegation.slug(), source, null, null);
    }
    em.flush();
    tellOnce(removed);
  }

  /** The pages that show the list hear of many changes once. */
  private void tellOnce(List<Delegation> changes) {
    if (!changes.isEmpty()) changed.fire(new DelegationChanged(changes.get(0).id()));
  }

  /** Moves a delegation to a place in the precedence, counted from 1. */
  public void move(long id, int place) {
    List<Delegation> all = lockedList();
    Delegation moved =
        all.stream()
            .filter(delegation -> delegation.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotThere(id));
    new Precedence(all).move(moved, place);
    tell("delegation.moved", moved);
  }

  /** Names whom the organisers write to. An invitation already sent stays with whom it went to. */
  public void nameFocalPoint(long id, FocalPoint person) {
    Delegation delegation = delegation(id);
    delegation.nameFocalPoint(person);
    tell("delegation.focal-point-named", delegation);
  }

  /** Tells since when a delegation's head has held the office. */
  public void setHeadSince(long id, LocalDate day) {
    Delegation delegation = delegation(id);
    delegation.setHeadSince(day);
    tell("delegation.head-since-set", delegation);
  }

  /** Gives a delegation a flag, or another emblem, at this summit. */
  public void changeMarks(long id, ChangeMarks command) {
    show(delegation(id), emblems.changed(delegation(id).marks(), command));
  }

  /** Takes a delegation's emblem away. */
  public void removeEmblem(long id) {
    show(delegation(id), delegation(id).marks().withoutEmblem());
  }

  /** A city's delegation shows what the city shows. */
  @PermitAll
  public void on(@Observes CityMarksChanged city) {
    ordered()
        .getResultStream()
        .filter(delegation -> city.slug().equals(delegation.citySlug()))
        .forEach(delegation -> show(delegation, city.marks()));
  }

  private void show(Delegation delegation, Marks marks) {
    delegation.show(marks);
    tell("delegation.marks-changed", delegation);
  }

  /**
   * Says how many people a delegation may bring.
   *
   * @param most by the category's code; a category that is not named is not limited
   * @throws Category.NegativeQuota where one is below 0
   */
  public void setQuotas(long id, Map<String, Integer> most) {
    Delegation delegation = Entities.lock(em, Delegation.class, id);
    for (Category category : categories.all())
      delegation.allow(category, most.get(category.code()));
    tell("delegation.quota-set", delegation);
  }

  private Delegation delegation(long id) {
    return Entities.require(em, Delegation.class, id);
  }

  private TypedQuery<Delegation> ordered() {
    return em.createQuery(
            """
            select d from Delegation d left join fetch d.head
            where d.summitId = :summit order by d.precedence, d.id""",
            Delegation.class)
        .setParameter("summit", summits.current().id());
  }

  /** All of the list, to which nobody else adds until the transaction ends; it may be empty. */
  private List<Delegation> lockedList() {
    Entities.lock(em, Summit.class, summits.current().id());
    return em.createQuery("select d from Delegation d where d.summitId = :summit", Delegation.class)
        .setParameter("summit", summits.current().id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private Map<Long, Instant> invitationEnds(List<Long> delegations) {
    if (delegations.isEmpty()) return Map.of();
    return em.createQuery(
            "select i.delegation.id, i.link.expiresAt from Invitation i"
                + " where i.link.endedAt is null and i.delegation.id in :delegations",
            Object[].class)
        .setParameter("delegations", delegations)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0],
                row -> (Instant) row[1],
                (one, other) -> one.isAfter(other) ? one : other));
  }

  private void tell(String event, Delegation delegation) {
    audit.record(event, delegation.slug(), null);
    changed.fire(new DelegationChanged(delegation.id()));
  }

  /** A delegation of this city or organisation is on the list already. */
  public static class DelegationTaken extends Refused {

    private static final long serialVersionUID = 1;

    public DelegationTaken(LocalizedText place) {
      super(place);
    }

    @Override
    public String field() {
      return "name";
    }
  }

  /** Some delegations cannot be removed: they have been invited, or somebody belongs to them. */
  public static class DelegationsInUse extends Refused {

    private static final long serialVersionUID = 1;

    DelegationsInUse(LocalizedText first, int all) {
      super(first, all - 1);
    }
  }

  /** The delegation has no name in Latin letters, by which it could be addressed. */
  public static class DelegationWithoutName extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "name";
    }
  }
}
