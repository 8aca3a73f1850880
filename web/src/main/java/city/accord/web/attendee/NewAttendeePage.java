package city.accord.web.attendee;

import city.accord.attendee.AddAttendee;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Attendees;
import city.accord.attendee.Categories;
import city.accord.attendee.CategoryRow;
import city.accord.attendee.Namesake;
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

/** A person who comes without a delegation, to be entered by the organisers. */
@Named
@ViewScoped
public class NewAttendeePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Attendees attendees;
  @Inject private Categories categories;
  @Inject private Site site;

  private EditableName name;
  private EditableText affiliation;
  private String category;
  private String email;
  private PersonName asked;
  private List<Namesake> namesakes = List.of();

  @PostConstruct
  void open() {
    name = new EditableName(null, site.getLanguages());
    affiliation = new EditableText(LocalizedText.EMPTY, site.getLanguages());
  }

  /** Adds the person; where somebody of that name is at the summit already, asks first. */
  public void add() {
    PersonName wanted = name.toName();
    namesakes = attendees.namesakes(wanted);
    if (namesakes.isEmpty()) add(wanted);
    else asked = wanted;
  }

  /** Adds the person who was asked about; what has changed since is asked about anew. */
  public void addAnyway() {
    PersonName wanted = name.toName();
    if (wanted.equals(asked) && namesakes.equals(attendees.namesakes(wanted))) add(wanted);
    else add();
  }

  private void add(PersonName wanted) {
    long id =
        attendees.add(
            new AddAttendee(wanted, category, Affiliation.of(affiliation.toText()), email),
            Namesake.ids(namesakes));
    site.goTo("/desk/attendees/" + id, "delegation.person-added", wanted.in(site.getLanguage()));
  }

  /** Who may be the person about to be added; empty where nobody is. */
  public List<Namesake> getNamesakes() {
    return namesakes;
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

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
