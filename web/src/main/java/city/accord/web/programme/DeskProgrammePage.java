package city.accord.web.programme;

import city.accord.programme.Conflict;
import city.accord.programme.Draft;
import city.accord.programme.DraftSession;
import city.accord.programme.Programme;
import city.accord.programme.Releases;
import city.accord.programme.Sessions;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** A day of the draft at its editors' desk, with the conflicts of all days. */
@Named
@RequestScoped
public class DeskProgrammePage {

  /** The tab for what has no hour yet, or one on no day of the summit. */
  static final String ELSEWHERE = "other";

  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.day}")
  private String day;

  private Draft draft;
  private Programme released;
  private LocalDate date;

  @PostConstruct
  void open() {
    draft = sessions.draft();
    released = releases.latest();
    if (ELSEWHERE.equals(day)) return;
    List<LocalDate> days = current.require().days();
    date =
        days.stream()
            .filter(one -> one.toString().equals(day))
            .findFirst()
            .orElse(days.contains(current.today()) ? current.today() : days.get(0));
  }

  public void bringBack(String slug) {
    sessions.bringBack(slug);
    site.goTo("/desk/programme", "programme.brought-back");
  }

  /** What is shown: the sessions of the day, or all that are on no day of the summit. */
  public List<DraftSession> getShown() {
    return date == null ? getElsewhere() : on(date);
  }

  public List<DraftSession> on(LocalDate one) {
    return draft.sessions().stream()
        .filter(session -> session.startsAt() != null)
        .filter(
            session ->
                !dates.dateOf(session.startsAt()).isAfter(one)
                    && !dates.dateOf(session.endsAt().minusNanos(1)).isBefore(one))
        .toList();
  }

  /** What has no hour yet, or one on no day of the summit. */
  public List<DraftSession> getElsewhere() {
    List<LocalDate> days = current.require().days();
    return draft.sessions().stream()
        .filter(
            one -> one.startsAt() == null || days.stream().noneMatch(day -> on(day).contains(one)))
        .toList();
  }

  public long conflictsOf(List<DraftSession> some) {
    return some.stream().filter(session -> isInConflict(session.slug())).count();
  }

  public boolean isInConflict(String slug) {
    return draft.conflicts().stream().anyMatch(conflict -> conflict.concerns(slug));
  }

  public List<Conflict> getConflicts() {
    return draft.conflicts();
  }

  public Draft getDraft() {
    return draft;
  }

  public Programme getReleased() {
    return released;
  }

  /** The day that is shown; null for what is on no day of the summit. */
  public LocalDate getDate() {
    return date;
  }
}
