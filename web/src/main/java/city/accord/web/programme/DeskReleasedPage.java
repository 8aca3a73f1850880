package city.accord.web.programme;

import city.accord.programme.ReleaseComparison;
import city.accord.programme.ReleaseRow;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionChange;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One release as it went out, beside the one before it or any other. */
@Named
@RequestScoped
public class DeskReleasedPage {

  @Inject private Releases releases;
  @Inject private CurrentSummit current;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  @Inject
  @ManagedProperty("#{param.with}")
  private String with;

  private ReleaseComparison comparison;
  private List<ReleaseRow> others;
  private boolean latest;

  @PostConstruct
  void open() {
    boolean chosen = with != null && with.matches("[0-9]{1,9}");
    comparison = releases.compare((int) Ids.of(number), chosen ? Integer.valueOf(with) : null);
    List<ReleaseRow> all = releases.history();
    latest = all.get(0).number() == getRelease().number();
    others = all.stream().filter(row -> row.number() != getRelease().number()).toList();
  }

  public ReleaseComparison getComparison() {
    return comparison;
  }

  public ReleaseRow getRelease() {
    return comparison.release();
  }

  public boolean isLatest() {
    return latest;
  }

  /** With which it can be compared. */
  public List<ReleaseRow> getOthers() {
    return others;
  }

  public boolean isBeside(ReleaseRow other) {
    return comparison.other() != null && comparison.other().number() == other.number();
  }

  public long count(SessionChange.Kind kind) {
    return comparison.changes().stream().filter(change -> change.kind() == kind).count();
  }

  public SessionChange.Kind[] getKinds() {
    return SessionChange.Kind.values();
  }

  public List<LocalDate> getDays() {
    return comparison.programme().days(current.zone());
  }

  public List<ReleasedSession> on(LocalDate day) {
    return comparison.programme().on(day, current.zone());
  }
}
