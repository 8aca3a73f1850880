package city.accord.attendee;

import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.SearchText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds people at the summit at hand, in any script. */
@Stateless
@RolesAllowed({Right.PEOPLE, Right.READ})
public class AttendeeSearch {

  private static final int MAX_EXPORTED = 20_000;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private HostDelegations hosts;

  /**
   * Those whom a filter lets pass, by family name.
   *
   * @param first how many are left out at the beginning
   * @param most how many are answered at most
   */
  public List<AttendeeRow> find(AttendeeFilter filter, int first, int most) {
    return query("select a from Attendee a join fetch a.category", filter, Attendee.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(AttendeeRow::of)
        .toList();
  }

  /** All whom a filter lets pass, to be taken along as a file, which goes on record. */
  @RolesAllowed(Right.PEOPLE)
  public List<AttendeeRow> export(AttendeeFilter filter) {
    List<AttendeeRow> rows = find(filter, 0, MAX_EXPORTED);
    audit.record("attendee.exported", String.valueOf(rows.size()), null);
    return rows;
  }

  /** How many a filter lets pass. */
  public long count(AttendeeFilter filter) {
    return query("select count(a) from Attendee a", filter, Long.class).getSingleResult();
  }

  /** How many were erased: they count where people are counted, and no list shows them. */
  public long erased() {
    return em.createQuery(
            "select count(a) from Attendee a where a.summitId = :summit and a.erasedAt is not null",
            Long.class)
        .setParameter("summit", summits.current().id())
        .getSingleResult();
  }

  /** How many people stand where; statuses without anybody are left out. */
  public Map<AttendeeStatus, Long> countByStatus() {
    Map<AttendeeStatus, Long> counts = new EnumMap<>(AttendeeStatus.class);
    em.createQuery(
            "select a.status, count(a) from Attendee a where a.summitId = :summit group by a.status",
            Object[].class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .forEach(row -> counts.put((AttendeeStatus) row[0], (Long) row[1]));
    return counts;
  }

  private <T> TypedQuery<T> query(String what, AttendeeFilter filter, Class<T> type) {
    List<String> conditions =
        new ArrayList<>(List.of("a.summitId = :summit", "a.erasedAt is null"));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("summit", summits.current().id());
    List<String> words = SearchText.words(filter.query());
    for (int i = 0; i < words.size(); i++) {
      conditions.add("a.searchText like :word" + i + " escape '!'");
      values.put("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
    }
    if (filter.category() != null) {
      conditions.add("a.category.code = :category");
      values.put("category", filter.category());
    }
    conditions.add(filter.status() == null ? "a.status not in :status" : "a.status = :status");
    values.put("status", filter.status() == null ? AttendeeStatus.NOT_COMING : filter.status());
    if (filter.lacks() != null) {
      conditions.add(lacking(filter.lacks().kind()));
      if (filter.lacks().kind() == Lack.Kind.TITLE)
        values.put("language", "% " + filter.lacks().language().tag() + " %");
      Set<Long> here = filter.lacks().kind() == Lack.Kind.ARRIVAL ? hosts.ids() : Set.of();
      if (!here.isEmpty()) {
        conditions.add("a.affiliation.delegationId not in :here");
        values.put("here", here);
      }
    }
    String order = type == Long.class ? "" : " order by a.name.sortKey, a.id";
    TypedQuery<T> query =
        em.createQuery(what + " where " + String.join(" and ", conditions) + order, type);
    values.forEach(query::setParameter);
    return query;
  }

  private static String lacking(Lack.Kind kind) {
    return switch (kind) {
      case PHOTO -> "a.photoHash is null";
      case EMAIL -> "a.email is null";
      case BADGE ->
          "a.status = city.accord.attendee.AttendeeStatus.APPROVED"
              + " and not exists (select b.id from Badge b where b.attendee = a and b.valid = true)";
      case ARRIVAL ->
          "a.affiliation.delegationId is not null and not exists (select t.attendeeId from"
              + " TravelPlan t where t.attendeeId = a.id and t.arrivesAt is not null)";
      case TITLE -> "a.titleLanguages not like :language";
    };
  }
}
