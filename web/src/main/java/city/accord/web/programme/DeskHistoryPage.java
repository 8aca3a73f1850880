package city.accord.web.programme;

import city.accord.programme.EditRow;
import city.accord.programme.EditSteps;
import city.accord.programme.Edits;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who did what to the draft, the latest first: to be taken back, whoever did it. */
@Named
@RequestScoped
public class DeskHistoryPage {

  private static final String ADDRESS = "/desk/programme-history";

  @Inject private Edits edits;
  @Inject private EditWords words;
  @Inject private Site site;

  private List<EditRow> rows;
  private EditSteps steps;

  @PostConstruct
  void open() {
    rows = edits.history();
    steps = edits.steps();
  }

  public void undo(EditRow edit) {
    edits.undo(edit.id());
    site.goTo(ADDRESS, "programme.undone", words.name(edit));
  }

  public void redo(EditRow edit) {
    edits.redo(edit.id());
    site.goTo(ADDRESS, "programme.redone", words.name(edit));
  }

  /** Whether the edit is the one that can be made again. */
  public boolean isNextToRedo(EditRow edit) {
    return steps.redo() != null && steps.redo().id() == edit.id();
  }

  public List<EditRow> getRows() {
    return rows;
  }
}
