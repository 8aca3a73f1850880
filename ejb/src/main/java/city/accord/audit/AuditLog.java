package city.accord.audit;

import city.accord.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The record of who did what, for those who may read it. */
@Stateless
@RolesAllowed(Right.AUDIT)
public class AuditLog {

  @PersistenceContext private EntityManager em;

  /**
   * Entries, the newest first.
   *
   * @param before only those before the entry of this number, which the page before ended with
   */
  public List<AuditRow> page(AuditFilter filter, long before, int size) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder("a.id < :before");
    values.put("before", before);
    add(where, values, "a.who like :who escape '!'", "who", part(filter.who()));
    add(where, values, "a.event like :area escape '!'", "area", start(filter.area()));
    add(where, values, "a.subject like :thing escape '!'", "thing", part(filter.thing()));
    add(where, values, "a.at >= :from", "from", filter.from());
    add(where, values, "a.at < :until", "until", filter.until());
    TypedQuery<AuditEntry> query =
        em.createQuery(
            "select a from AuditEntry a where " + where + " order by a.id desc", AuditEntry.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(size).getResultStream().map(AuditEntry::row).toList();
  }

  private static void add(
      StringBuilder where,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    if (value == null) return;
    where.append(" and ").append(condition);
    values.put(name, value);
  }

  private static String part(String text) {
    return text == null ? null : "%" + plain(text) + "%";
  }

  private static String start(String area) {
    return area == null ? null : plain(area) + ".%";
  }

  /** What is typed is meant letter by letter. */
  private static String plain(String text) {
    return text.strip().replaceAll("[!%_]", "!$0");
  }
}
