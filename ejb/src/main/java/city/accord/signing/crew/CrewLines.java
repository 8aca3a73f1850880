package city.accord.signing.crew;

import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyLog;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.WrongState;
import city.accord.text.LocalizedText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the console says, in a line, to those beside the seats and backstage; and who has seen it.
 * No ceremony waits for anyone to acknowledge.
 */
@Stateless
@RolesAllowed(Right.CEREMONY)
public class CrewLines {

  /** Of a line in one language: what is read at a glance. */
  public static final int MAX_WORDS = 120;

  private static final int SHOWN = 8;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private CeremonyLog log;
  @Inject private Event<CrewLineSent> sent;
  @Inject private Clock clock;

  /**
   * Sends a line.
   *
   * @param slotId of the seat; null where it is for another place
   * @throws NoWords if there is nothing to read
   * @throws TooManyWords if it is no line
   * @throws NobodyReads where no tablet is paired that could show it
   */
  public void send(long ceremonyId, CrewPlace place, Long slotId, LocalizedText words) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, ceremonyId);
    if (ceremony.state() == CeremonyState.VOID) throw new WrongState(CeremonyState.VOID);
    if (words.isEmpty()) throw new NoWords();
    if (words.asMap().values().stream().anyMatch(one -> one.length() > MAX_WORDS))
      throw new TooManyWords();
    List<Slot> readers =
        place == CrewPlace.BACKSTAGE
            ? List.of()
            : ceremony.slots().stream()
                .filter(Slot::isPaired)
                .filter(slot -> place == CrewPlace.ALL_SEATS || Objects.equals(slot.id(), slotId))
                .toList();
    if (place != CrewPlace.BACKSTAGE && readers.isEmpty()) throw new NobodyReads();
    CrewLine line =
        new CrewLine(ceremonyId, words, session.getCallerPrincipal().getName(), clock.instant());
    em.persist(line);
    readers.forEach(slot -> em.persist(new CrewReceipt(line, slot)));
    if (place == CrewPlace.BACKSTAGE) em.persist(new CrewReceipt(line, null));
    log.note(ceremony, "crew.line-sent", words, null);
    sent.fire(new CrewLineSent(ceremonyId, readers.stream().map(Slot::id).toList()));
  }

  /** The newest lines of a ceremony, the latest first. */
  @RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
  public List<CrewLineRow> newest(long ceremonyId) {
    List<CrewLine> lines =
        em.createQuery(
                "select l from CrewLine l where l.ceremonyId = :ceremony order by l.id desc",
                CrewLine.class)
            .setParameter("ceremony", ceremonyId)
            .setMaxResults(SHOWN)
            .getResultList();
    if (lines.isEmpty()) return List.of();
    Map<Long, List<CrewLineRow.Reader>> readers = new LinkedHashMap<>();
    em.createQuery(
            "select r from CrewReceipt r left join fetch r.slot where r.line in :lines",
            CrewReceipt.class)
        .setParameter("lines", lines)
        .getResultList()
        .forEach(
            one ->
                readers
                    .computeIfAbsent(one.line().id(), line -> new ArrayList<>())
                    .add(one.toReader()));
    return lines.stream()
        .map(
            line ->
                new CrewLineRow(
                    line.words(),
                    line.sentBy(),
                    line.sentAt(),
                    readers.getOrDefault(line.id(), List.of())))
        .toList();
  }

  /** The line has no words. */
  public static class NoWords extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** What is longer than a line is not read at a glance. */
  public static class TooManyWords extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyWords() {
      super(MAX_WORDS);
    }
  }

  /** No tablet is paired that could show the line. */
  public static class NobodyReads extends Refused {

    private static final long serialVersionUID = 1;
  }
}
