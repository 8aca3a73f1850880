package city.accord.print;

import city.accord.attendee.DataKind;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who sat where and whose cards were printed goes; that so many were stays. */
@Dependent
class PrintPurges implements Purgeable.Source {

  private static final List<String> TABLES =
      List.of("print_run_card", "seat_plan_seat", "seat_plan_change");
  private static final String OF_SUMMIT =
      " where attendee_id in (select id from attendee where summit_id = ?)";

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    return List.of(
        Purgeable.of(
            DataKind.SEAT,
            rules.keptFor(summit.id(), DataKind.SEAT),
            () -> TABLES.stream().mapToLong(table -> count(table, summit.id())).sum(),
            () -> TABLES.forEach(table -> purge(table, summit.id()))));
  }

  private long count(String table, long summit) {
    Number rows =
        (Number)
            em.createNativeQuery("select count(*) from " + table + OF_SUMMIT)
                .setParameter(1, summit)
                .getSingleResult();
    return rows.longValue();
  }

  private void purge(String table, long summit) {
    em.createNativeQuery("delete from " + table + OF_SUMMIT)
        .setParameter(1, summit)
        .executeUpdate();
  }
}
