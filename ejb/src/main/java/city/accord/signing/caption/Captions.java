package city.accord.signing.caption;

import static city.accord.signing.ceremony.CeremonyState.REHEARSING;
import static city.accord.signing.ceremony.CeremonyState.VOID;

import city.accord.account.Secret;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.display.Displays;
import city.accord.signing.display.Hall;
import city.accord.signing.display.Halls;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is said at a ceremony, in words: written by whoever holds a captioner's link, read by
 * everyone. What was written in a rehearsal is for paired screens only.
 */
@Stateless
@PermitAll
public class Captions {

  private static final int NEWEST = 40;

  /** So long after it was written a line may be read; a page that comes late begins there. */
  private static final Duration READ_FOR = Duration.ofMinutes(15);

  /** More in a minute is no speech. */
  private static final int MAX_A_MINUTE = 90;

  @PersistenceContext private EntityManager em;
  @Inject private Displays displays;
  @Inject private Halls halls;
  @Inject private Clock clock;

  /** What a captioner's link opens; empty where it does not work, whatever the reason. */
  public Optional<CaptionDesk> open(String token) {
    return link(token)
        .map(
            link -> {
              Ceremony ceremony = em.find(Ceremony.class, link.ceremonyId());
              return new CaptionDesk(
                  ceremony.name(), link.language(), ceremony.state() == REHEARSING, newest(link));
            });
  }

  private Optional<CaptionLink> link(String token) {
    return em.createQuery(
            "select l from CaptionLink l where l.tokenHash = :hash and l.revokedAt is null",
            CaptionLink.class)
        .setParameter("hash", Secret.hash(token))
        .getResultStream()
        .filter(link -> em.find(Ceremony.class, link.ceremonyId()).state() != VOID)
        .findFirst();
  }

  private List<CaptionLine> newest(CaptionLink link) {
    List<CaptionLine> lines =
        new ArrayList<>(
            em.createQuery(
                    "select l from CaptionLine l where l.linkId = :link order by l.id desc",
                    CaptionLine.class)
                .setParameter("link", link.id())
                .setMaxResults(NEWEST)
                .getResultList());
    Collections.reverse(lines);
    return lines;
  }

  /**
   * Writes a line; longer ones stand in several.
   *
   * @return false where the link does not work, or writes more than anybody speaks
   */
  public boolean write(String token, String said) {
    CaptionLink link = link(token).orElse(null);
    if (link == null || isTooFast(link)) return false;
    boolean rehearsed = em.find(Ceremony.class, link.ceremonyId()).state() == REHEARSING;
    for (String words : CaptionWords.lines(said, CaptionLine.MAX_WORDS))
      em.persist(new CaptionLine(link, words, rehearsed, clock.instant()));
    return true;
  }

  private boolean isTooFast(CaptionLink link) {
    return em.createQuery(
                "select count(l) from CaptionLine l where l.linkId = :link and l.writtenAt > :since",
                Long.class)
            .setParameter("link", link.id())
            .setParameter("since", clock.instant().minus(Duration.ofMinutes(1)))
            .getSingleResult()
        >= MAX_A_MINUTE;
  }

  /** Takes the last line of this link back, as long as it is read. */
  public boolean takeBack(String token) {
    CaptionLink link = link(token).orElse(null);
    if (link == null) return false;
    List<CaptionLine> lines = newest(link);
    if (!lines.isEmpty()) em.remove(lines.get(lines.size() - 1));
    return true;
  }

  /**
   * What a screen, or anybody's phone, reads of the ceremony at hand: the newest lines, the oldest
   * of them first.
   *
   * @param displayToken what a paired screen is known by; "" for anybody
   */
  public List<CaptionLine> read(String displayToken) {
    boolean paired = displays.isPaired(displayToken);
    return halls
        .now(displayToken)
        .map(Hall::ceremonyId)
        .map(ceremony -> read(ceremony, paired))
        .orElse(List.of());
  }

  private List<CaptionLine> read(long ceremonyId, boolean rehearsedToo) {
    Instant since = clock.instant().minus(READ_FOR);
    List<CaptionLine> lines =
        new ArrayList<>(
            em.createQuery(
                    """
                    select l from CaptionLine l
                    where l.ceremonyId = :ceremony and l.writtenAt > :since
                      and (l.rehearsed = false or :all = true)
                    order by l.id desc""",
                    CaptionLine.class)
                .setParameter("ceremony", ceremonyId)
                .setParameter("since", since)
                .setParameter("all", rehearsedToo)
                .setMaxResults(NEWEST)
                .getResultList());
    Collections.reverse(lines);
    return lines;
  }
}
