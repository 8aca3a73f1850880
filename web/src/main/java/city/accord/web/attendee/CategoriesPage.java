package city.accord.web.attendee;

import city.accord.attendee.Categories;
import city.accord.summit.Hue;
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

/** The categories of the summit in their order, with an empty one at the end for the next. */
@Named
@ViewScoped
public class CategoriesPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/categories";

  @Inject private Categories categories;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<EditableCategory> rows;

  @PostConstruct
  void open() {
    List<Language> languages = current.require().languages();
    rows = new ArrayList<>();
    categories.all().forEach(row -> rows.add(new EditableCategory(row, languages)));
    Hue next = Hue.values()[rows.size() % Hue.values().length];
    rows.add(EditableCategory.blank(next, languages));
  }

  public void save() {
    saveAll();
    site.goTo(ADDRESS, "attendee.categories-saved");
  }

  public void moveUp(EditableCategory row) {
    int at = rows.indexOf(row);
    if (at > 0) Collections.swap(rows, at, at - 1);
    save();
  }

  public void remove(EditableCategory row) {
    saveAll();
    categories.remove(row.getId());
    site.goTo(ADDRESS, "attendee.category-removed");
  }

  private void saveAll() {
    categories.save(
        rows.stream().filter(EditableCategory::isWritten).map(EditableCategory::toRow).toList());
  }

  public List<EditableCategory> getRows() {
    return rows;
  }

  public Hue[] getHues() {
    return Hue.values();
  }
}
