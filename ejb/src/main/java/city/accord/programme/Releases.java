package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.Refused;
import city.accord.Right;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The releases of the programme: the only way from the draft to the public. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class Releases {

  /** The draft has conflicts, and its editor has not said that they may stay. */
  public static class ConflictsOpen extends Refused {

    private static final long serialVersionUID = 1;

    ConflictsOpen(int conflicts) {
      super(conflicts);
    }

    @Override
    public String field() {
      return "despite";
    }
  }

  /** The release would show what everyone reads already. */
  public static class NothingToRelease extends Refused {

    private static final long serialVersionUID = 1;
  }

  @Resource private SessionContext session;
  @Inject private ReleaseStore store;
  @Inject private DayStore days;
  @Inject private CeremonyDays ceremonies;
  @Inject private ReleaseMemory memory;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** The programme that everyone reads; {@link Programme#NOT_YET} before the first release. */
  @PermitAll
  public Programme latest() {
    return newest().map(id -> memory.latest(id, this::programmes)).orElse(Programme.NOT_YET);
  }

  /** Every session that a release has ever shown, and what has become of it. */
  @PermitAll
  public List<PublishedSession> published() {
    List<PublishedSession> published =
        newest().map(id -> memory.sessions(id, this::programmes)).orElse(List.of());
    if (published.isEmpty()) return published;
    Programme latest = latest();
    long summit = summits.current().id();
    Map<String, SessionDay> said = ceremonies.ever(days.of(summit), latest, summit);
    return said.isEmpty() ? published : onTheDay(published, latest, said.values(), clock.instant());
  }

  /** Every session at the hours at which it is expected. */
  static List<PublishedSession> onTheDay(
      List<PublishedSession> published,
      Programme latest,
      Collection<SessionDay> said,
      Instant now) {
    Map<String, SessionDay> days =
        said.stream().collect(Collectors.toMap(SessionDay::slug, Function.identity()));
    List<SessionToday> today = SessionToday.of(latest.sessions(), days, now);
    Map<String, SessionToday> bySlug =
        today.stream().collect(Collectors.toMap(one -> one.session().slug(), Function.identity()));
    Optional<Instant> told = SessionToday.told(said, today, now);
    if (told.isEmpty()) return published;
    // a release that moves one session can bring another one forward that waited for it
    Instant last = told.get().isAfter(latest.releasedAt()) ? told.get() : latest.releasedAt();
    return published.stream()
        .map(one -> one.onTheDay(bySlug.get(one.session().slug()), last))
        .toList();
  }

  /** What each release brought, the newest first. */
  @PermitAll
  public List<ReleaseNews> news() {
    return newest().map(id -> memory.news(id, this::programmes)).orElse(List.of());
  }

  private Optional<Long> newest() {
    return summits.find().flatMap(store::newestId);
  }

  /** All releases, the oldest first. */
  private List<Programme> programmes() {
    List<ProgrammeRelease> newestFirst = summits.find().map(store::of).orElse(List.of());
    List<Programme> programmes = new ArrayList<>();
    newestFirst.forEach(release -> programmes.add(0, release.programme()));
    return programmes;
  }

  /** Every release of the summit, the newest first. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<ReleaseRow> history() {
    return store.of(summits.current()).stream().map(ProgrammeRelease::row).toList();
  }

  /** What a release of the draft, as it stands, would change. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public ReleasePreview preview() {
    return store.preview(summits.current());
  }

  /** What would change if an earlier release were restored. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public ReleasePreview preview(int number) {
    Summit summit = summits.current();
    return store.preview(summit, store.release(summit, number));
  }

  /**
   * Publishes the draft as it was previewed.
   *
   * @param fingerprint of the preview that the editor has seen
   * @param despiteConflicts whether it may go out with the conflicts that the preview listed
   * @throws ConflictsOpen where it has some and may not
   * @throws ChangedMeanwhile where draft or programme are not as they were previewed
   */
  public int release(ReleaseWords words, String fingerprint, boolean despiteConflicts) {
    Summit summit = summits.current();
    ReleasePreview preview = store.preview(summit);
    preview.require(fingerprint, despiteConflicts);
    int number = preview.current().number() + 1;
    store.publish(
        ProgrammeRelease.ofDraft(
            summit.id(), number, words, clock.instant(), who(), store.draft(summit)),
        words.letters());
    store.endHeld(summit, clock.instant());
    return number;
  }

  /**
   * Publishes once more what an earlier release showed. The draft stays as it is.
   *
   * @param fingerprint of the preview that the editor has seen
   */
  public int restore(int earlier, ReleaseWords words, String fingerprint) {
    ReleasePreview preview = preview(earlier);
    preview.require(fingerprint, true);
    int number = preview.current().number() + 1;
    store.publish(
        store.release(summits.current(), earlier).restored(number, words, clock.instant(), who()),
        words.letters());
    return number;
  }

  /** A release beside another: the one before it, unless another is named. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public ReleaseComparison compare(int number, Integer with) {
    Summit summit = summits.current();
    ProgrammeRelease one = store.release(summit, number);
    ProgrammeRelease other =
        with != null
            ? store.release(summit, with)
            : number == 1 ? null : store.release(summit, number - 1);
    Programme programme = one.programme();
    return new ReleaseComparison(
        one.row(),
        programme,
        other == null ? null : other.row(),
        other == null
            ? List.of()
            : SessionChange.between(other.programme().sessions(), programme.sessions()));
  }

  private String who() {
    return session.getCallerPrincipal().getName();
  }
}
