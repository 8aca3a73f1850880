package city.accord.signing.runsheet;

import static jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.signing.ceremony.Ceremony;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the run sheets lie: one for each ceremony, from the moment it is prepared. */
@Dependent
class RunSheetStore {

  @PersistenceContext private EntityManager em;
  @Inject private Event<RunSheetChanged> changed;

  /** Writes a sheet for a ceremony, so that its pens open at the scheduled hour. */
  RunSheet begin(Ceremony ceremony, List<DescribeCue> cues) {
    Duration before =
        cues.stream()
            .takeWhile(cue -> cue.action() != CueAction.OPEN)
            .map(cue -> Duration.ofSeconds(cue.seconds()))
            .reduce(Duration.ZERO, Duration::plus);
    RunSheet sheet = new RunSheet(ceremony.id(), ceremony.plan().scheduledAt().minus(before));
    cues.forEach(sheet::add);
    em.persist(sheet);
    return sheet;
  }

  Ceremony ceremony(long ceremonyId) {
    return Entities.require(em, Ceremony.class, ceremonyId);
  }

  Optional<RunSheet> find(long ceremonyId) {
    return em.createQuery("select r from RunSheet r where r.ceremonyId = :id", RunSheet.class)
        .setParameter("id", ceremonyId)
        .getResultStream()
        .findFirst();
  }

  RunSheet of(long ceremonyId) {
    return find(ceremonyId).orElseThrow(() -> new NotThere(ceremonyId));
  }

  /**
   * Locks the ceremony's row and then the sheet's until the transaction ends, for a call or an
   * edit.
   *
   * @param seen the turn that whoever calls or edits has before them
   * @throws CalledMeanwhile if it is no longer the newest
   */
  RunSheet lock(long ceremonyId, int seen) {
    RunSheet sheet = lock(ceremonyId);
    if (sheet.turn() != seen) throw new CalledMeanwhile();
    sheet.takeTurn();
    return sheet;
  }

  /** The same for a call or an edit that nobody makes twice by mistake. */
  RunSheet lockNext(long ceremonyId) {
    RunSheet sheet = lock(ceremonyId);
    sheet.takeTurn();
    return sheet;
  }

  /** The same without taking a turn: GO does not wait for it. */
  RunSheet lock(long ceremonyId) {
    Entities.lock(em, Ceremony.class, ceremonyId);
    RunSheet sheet = of(ceremonyId);
    em.refresh(sheet, PESSIMISTIC_FORCE_INCREMENT);
    changed.fire(new RunSheetChanged(ceremonyId));
    return sheet;
  }
}
