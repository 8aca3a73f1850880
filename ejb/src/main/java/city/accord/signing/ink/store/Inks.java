package city.accord.signing.ink.store;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import city.accord.Refused;
import city.accord.signing.stroke.Ink;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The stored ink of ceremonies, for the rest of the signing area: what a signatory is about to
 * confirm, what is sealed, what a rehearsal leaves behind.
 */
@Stateless
@PermitAll
public class Inks {

  @PersistenceContext private EntityManager em;

  /**
   * The ink that a signatory confirms. Until the caller's transaction ends nothing is added to it.
   *
   * @param attempt the attempt's number, which must be the slot's latest
   * @param hash what the tablet believes to have written: {@link Ink#hash()}
   * @throws NotWhatWasWritten if anything else is stored, or nothing
   */
  public Ink confirmed(long ceremony, long slot, long attempt, String hash, int pointCount) {
    AttemptInk pages = pages(ceremony, slot);
    Ink ink = pages.ink();
    if (pages.attempt() != attempt
        || ink.isEmpty()
        || ink.pointCount() != pointCount
        || !ink.hash().equals(hash)) throw new NotWhatWasWritten();
    return ink;
  }

  /** The number of the slot's latest attempt that has ink, if there is one. */
  public Optional<Long> attemptOf(long ceremony, long slot) {
    AttemptInk pages = pages(ceremony, slot);
    return pages.ink().isEmpty() ? Optional.empty() : Optional.of((long) pages.attempt());
  }

  /** The ink of an attempt in the ceremony's present round; empty ink if there is none. */
  public Ink inkOf(long ceremony, long slot, long attempt) {
    return AttemptInk.of(chunks(ceremony, slot), (int) attempt).ink();
  }

  /** Wipes what a rehearsal wrote; pens and displays start on a clean sheet. */
  public void clearRehearsal(long ceremony) {
    InkRoom room = em.find(InkRoom.class, ceremony, PESSIMISTIC_WRITE);
    if (room == null || !room.isRehearsal()) return;
    em.createQuery("delete from InkChunk c where c.ceremonyId = :ceremony")
        .setParameter("ceremony", ceremony)
        .executeUpdate();
    room.beginRound();
  }

  private AttemptInk pages(long ceremony, long slot) {
    return AttemptInk.ofLatest(chunks(ceremony, slot));
  }

  private List<Chunk> chunks(long ceremony, long slot) {
    InkRoom room = em.find(InkRoom.class, ceremony, PESSIMISTIC_WRITE);
    if (room == null) return List.of();
    return em.createQuery(
            "select c from InkChunk c where c.ceremonyId = :ceremony and c.slotId = :slot and"
                + " c.round = :round order by c.seq",
            InkChunk.class)
        .setParameter("ceremony", ceremony)
        .setParameter("slot", slot)
        .setParameter("round", room.round())
        .getResultStream()
        .map(InkChunk::chunk)
        .toList();
  }

  /** The ink to be confirmed is not the ink that arrived: nothing is confirmed. */
  public static class NotWhatWasWritten extends Refused {

    private static final long serialVersionUID = 1;
  }
}
