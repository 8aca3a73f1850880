package city.accord.attendee;

import city.accord.All;
import city.accord.Entities;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is kept no longer, and takes it away; whoever uses it has asked for a right. */
@Dependent
class Purger {

  @PersistenceContext private EntityManager em;
  @Inject private All<Purgeable.Source> sources;
  @Inject private AuditTrail audit;

  /** All that is kept, in the order in which it goes; what goes with the record comes last. */
  List<PurgeRow> preview(Summit summit, LocalDate today) {
    return all(summit)
        .map(one -> row(one, summit, today))
        .sorted(
            Comparator.comparing(PurgeRow::goesOn, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** What is kept for longer than the rules say, as far as there is any. */
  List<PurgeRow> due(Summit summit, LocalDate today) {
    return all(summit)
        .filter(one -> isOver(one, summit, today))
        .map(one -> row(one, summit, today))
        .filter(row -> row.count() > 0)
        .toList();
  }

  /**
   * Takes away what is kept no longer; each kind is on record with how much of it went. Two servers
   * that do this at once do it one after the other, and the second finds nothing.
   *
   * @return how much went in all
   */
  long purge(Summit summit, LocalDate today) {
    Entities.lock(em, Summit.class, summit.id());
    long all = 0;
    for (Purgeable one : all(summit).filter(kept -> isOver(kept, summit, today)).toList()) {
      long before = one.count().getAsLong();
      if (before == 0) continue;
      one.purge().run();
      em.flush();
      long gone = before - one.count().getAsLong();
      if (gone > 0) audit.recordChange("privacy.purged", one.described(), "" + gone, null, null);
      all += gone;
    }
    return all;
  }

  /** The records last: with them goes what is counted before. */
  private Stream<Purgeable> all(Summit summit) {
    return sources.stream()
        .flatMap(source -> source.of(summit).stream())
        .sorted(Comparator.comparing(one -> one.kind().equals(DataKind.RECORD.name())));
  }

  private static boolean isOver(Purgeable one, Summit summit, LocalDate today) {
    return one.keptFor().isOver(summit.lastDay(), today);
  }

  private static PurgeRow row(Purgeable one, Summit summit, LocalDate today) {
    return new PurgeRow(
        one.kind(),
        one.field(),
        one.form(),
        one.category(),
        one.keptFor(),
        one.keptFor().goesOn(summit.lastDay()).orElse(null),
        isOver(one, summit, today),
        one.count().getAsLong());
  }
}
