package city.accord.web.door;

import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.door.Doors;
import city.accord.door.WalkIn;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Somebody who came without a registration and is let in by an officer. */
@Named
@ViewScoped
public class WalkInPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Doors doors;
  @Inject private Categories categories;
  @Inject private Site site;

  private EditableName name;
  private EditableText affiliation;
  private String category;

  @PostConstruct
  void open() {
    name = new EditableName(null, site.getLanguages());
    affiliation = new EditableText(LocalizedText.EMPTY, site.getLanguages());
  }

  public void add() {
    PersonName wanted = name.toName();
    doors.walkIn(new WalkIn(wanted, affiliation.toText(), category));
    site.goTo("/desk/door", "door.walked-in", wanted.in(site.getLanguage()));
  }

  public List<CategoryRow> getCategories() {
    return categories.all();
  }

  public EditableName getName() {
    return name;
  }

  public EditableText getAffiliation() {
    return affiliation;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }
}
