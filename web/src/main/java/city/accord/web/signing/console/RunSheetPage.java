package city.accord.web.signing.console;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.runsheet.CueAction;
import city.accord.signing.runsheet.CueRow;
import city.accord.signing.runsheet.CueState;
import city.accord.signing.runsheet.RunSheetStatus;
import city.accord.signing.runsheet.RunSheets;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The editor of a run sheet: its cues in their order, and the one that is being written. */
@Named
@RequestScoped
public class RunSheetPage {

  @Inject private RunSheets runSheets;
  @Inject private Ceremonies ceremonies;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.cue}")
  private String cue;

  private RunSheetStatus runSheet;
  private CueRow edited;
  private CueForm form;
  private int seen;
  private EditableMoment startsAt;
  private EditableText name;
  private EditableText witness;

  @PostConstruct
  void look() {
    runSheet = runSheets.now(Ids.of(id));
    seen = runSheet.turn();
    startsAt = new EditableMoment(runSheet.startsAt(), current.zone());
    CeremonyDetails ceremony = ceremonies.details(runSheet.ceremonyId());
    name = new EditableText(ownName(ceremony), current.languages());
    witness = new EditableText(ceremony.witness(), current.languages());
    edited =
        runSheet.cues().stream()
            .filter(one -> String.valueOf(one.id()).equals(cue))
            .filter(one -> one.state() == CueState.WAITING)
            .findFirst()
            .orElse(null);
    form = new CueForm(edited, current.languages());
  }

  private static LocalizedText ownName(CeremonyDetails ceremony) {
    return ceremony.name().equals(ceremony.title()) ? LocalizedText.EMPTY : ceremony.name();
  }

  public void rename() {
    ceremonies.rename(runSheet.ceremonyId(), name.toText());
    stay();
  }

  public void nameWitness() {
    ceremonies.nameWitness(runSheet.ceremonyId(), witness.toText());
    stay();
  }

  public EditableText getWitness() {
    return witness;
  }

  public void save() {
    if (edited == null) runSheets.add(runSheet.ceremonyId(), form.toCue());
    else runSheets.change(runSheet.ceremonyId(), edited.id(), seen, form.toCue());
    stay();
  }

  public void move(long moved, boolean up) {
    runSheets.move(runSheet.ceremonyId(), moved, up);
    stay();
  }

  public void remove() {
    runSheets.remove(runSheet.ceremonyId(), edited.id());
    stay();
  }

  public void startAt() {
    runSheets.startAt(runSheet.ceremonyId(), startsAt.toInstant());
    stay();
  }

  private void stay() {
    site.goTo("/desk/ceremonies/" + runSheet.ceremonyId() + "/run-sheet", "cue.saved");
  }

  public RunSheetStatus getRunSheet() {
    return runSheet;
  }

  /** How long all cues last together, in seconds. */
  public long getLength() {
    return runSheet.cues().stream().mapToLong(CueRow::seconds).sum();
  }

  /** The cue that is being written, or null where it is a new one. */
  public CueRow getEdited() {
    return edited;
  }

  public CueForm getForm() {
    return form;
  }

  public List<CueAction> getActions() {
    return List.of(CueAction.values());
  }

  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }

  /** The ceremony's own name; empty where the declaration's title is used. */
  public EditableText getName() {
    return name;
  }

  public EditableMoment getStartsAt() {
    return startsAt;
  }
}
