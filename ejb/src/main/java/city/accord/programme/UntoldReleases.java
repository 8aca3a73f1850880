package city.accord.programme;

import city.accord.summit.Summit;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From which release on nobody has been written to, and what everyone could read until then. */
@Dependent
class UntoldReleases {

  @PersistenceContext private EntityManager em;
  @Inject private ReleaseStore store;

  /**
   * What letters start from.
   *
   * @param before the sessions that were public when readers were last written to
   * @param known the slugs of all sessions that had been public by then
   * @param notes what the releases since say of themselves, the newest first
   */
  record Start(List<ReleasedSession> before, Set<String> known, List<LocalizedText> notes) {

    List<SessionChange> changesTo(List<ReleasedSession> after) {
      return SessionChange.between(before, after);
    }

    /** With the note of one release more. */
    List<LocalizedText> notesAnd(LocalizedText newest) {
      return Stream.concat(Stream.of(newest), notes.stream()).toList();
    }
  }

  /** Of the next release's letters: those that wait will tell of it as well. */
  Start next(Summit summit) {
    int since =
        em.createQuery(
                "select n.sinceRelease from ProgrammeNotice n where n.summitId = :summit"
                    + " and n.toldAt is null",
                Integer.class)
            .setParameter("summit", summit.id())
            .getResultStream()
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return since(summit, since);
  }

  Start since(Summit summit, int release) {
    List<Programme> all = store.of(summit).stream().map(ProgrammeRelease::programme).toList();
    List<Programme> told = all.stream().filter(one -> one.number() <= release).toList();
    return new Start(
        told.isEmpty() ? List.of() : told.get(0).sessions(),
        told.stream()
            .flatMap(one -> one.sessions().stream())
            .map(ReleasedSession::slug)
            .collect(Collectors.toSet()),
        all.stream().filter(one -> one.number() > release).map(Programme::notes).toList());
  }
}
