package city.accord.signing.runsheet;

import city.accord.signing.ceremony.Ceremony;
import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The hours at which the first cues of run sheets are planned, while none has been called. */
@Dependent
class ScheduledRunSheets implements ScheduledPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<ScheduledTime> scheduled(long summitId) {
    return ahead(summitId).entrySet().stream()
        .map(
            entry ->
                new ScheduledTime("run-sheet", entry.getValue().title(), entry.getKey().startsAt()))
        .toList();
  }

  @Override
  public void move(long summitId, UnaryOperator<Instant> move) {
    ahead(summitId).keySet().forEach(sheet -> sheet.startAt(move.apply(sheet.startsAt())));
  }

  private Map<RunSheet, Ceremony> ahead(long summitId) {
    Map<RunSheet, Ceremony> sheets = new LinkedHashMap<>();
    em.createQuery(
            """
            select r, c from RunSheet r, Ceremony c
            where r.ceremonyId = c.id and c.declarationVersion.declaration.summitId = :summit
            order by r.startsAt""",
            Object[].class)
        .setParameter("summit", summitId)
        .getResultList()
        .forEach(row -> sheets.put((RunSheet) row[0], (Ceremony) row[1]));
    sheets.keySet().removeIf(RunSheet::hasBegun);
    return sheets;
  }
}
