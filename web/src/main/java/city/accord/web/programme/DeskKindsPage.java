package city.accord.web.programme;

import city.accord.programme.Kinds;
import city.accord.programme.SessionKind;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The kinds of sessions of the summit's own, with an empty one at the end for the next. */
@Named
@ViewScoped
public class DeskKindsPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/kinds";

  @Inject private Kinds kinds;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<EditableKind> rows;

  @PostConstruct
  void open() {
    List<Language> languages = current.require().languages();
    rows = new ArrayList<>();
    kinds.all().forEach(row -> rows.add(new EditableKind(row, languages)));
    rows.add(EditableKind.blank(languages));
  }

  public void save() {
    saveAll();
    site.goTo(ADDRESS, "programme.kinds-saved");
  }

  public void moveUp(EditableKind row) {
    int at = rows.indexOf(row);
    if (at > 0) Collections.swap(rows, at, at - 1);
    save();
  }

  public void remove(EditableKind row) {
    saveAll();
    kinds.remove(row.getId());
    site.goTo(ADDRESS, "programme.own-kind-removed");
  }

  private void saveAll() {
    kinds.save(rows.stream().filter(EditableKind::isWritten).map(EditableKind::toRow).toList());
  }

  public List<EditableKind> getRows() {
    return rows;
  }

  /** The kinds that are always there, and as one of which each is treated. */
  public SessionKind[] getUsual() {
    return SessionKind.values();
  }
}
