package city.accord.web.programme;

import city.accord.programme.Conflict;
import city.accord.programme.Draft;
import city.accord.programme.DraftSession;
import city.accord.programme.Programme;
import city.accord.programme.Releases;
import city.accord.programme.Sessions;
import city.accord.text.LocalizedText;
import city.accord.web.Here;
import city.accord.web.When;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The draft of the programme at its editors' desk, with its conflicts and its release. */
@Named
@RequestScoped
public class DeskProgrammePage {

  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private When when;
  @Inject private Here here;

  private Draft draft;
  private Programme released;
  private String releaseName;
  private EditableText room;

  @PostConstruct
  void open() {
    draft = sessions.draft();
    released = releases.latest();
    room = new EditableText(LocalizedText.EMPTY, when.current().languages());
  }

  public void release() {
    int number = releases.release(releaseName);
    here.goTo("/desk/programme", "programme.is-released", number, releaseName);
  }

  public void addRoom() {
    sessions.addRoom(room.toText());
    here.goTo("/desk/programme", "programme.room-added");
  }

  public List<DraftSession> on(LocalDate day) {
    return draft.sessions().stream()
        .filter(session -> session.startsAt() != null)
        .filter(session -> when.dateOf(session.startsAt()).equals(day))
        .toList();
  }

  /** What has no time yet, or one on no day of the summit. */
  public List<DraftSession> getElsewhere() {
    List<LocalDate> days = when.current().days();
    return draft.sessions().stream()
        .filter(one -> one.startsAt() == null || !days.contains(when.dateOf(one.startsAt())))
        .toList();
  }

  public boolean isInConflict(String slug) {
    return draft.conflicts().stream()
        .anyMatch(
            conflict -> conflict.slug().equals(slug) || Objects.equals(conflict.otherSlug(), slug));
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

  public EditableText getRoom() {
    return room;
  }

  public String getReleaseName() {
    return releaseName;
  }

  public void setReleaseName(String releaseName) {
    this.releaseName = releaseName;
  }
}
