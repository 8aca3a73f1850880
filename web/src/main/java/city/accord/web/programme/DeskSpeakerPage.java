package city.accord.web.programme;

import city.accord.programme.PersonRow;
import city.accord.programme.ProgrammePeople;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableName;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A person of the programme, new or known. Someone of a delegation is changed there. */
@Named
@RequestScoped
public class DeskSpeakerPage {

  private static final String LIST = "/desk/speakers";

  @Inject private ProgrammePeople people;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private PersonRow row;
  private int version;
  private EditableName name;
  private EditableText affiliation;
  private List<EditableHours> hours;

  @PostConstruct
  void open() {
    List<Language> languages = current.require().languages();
    row = id == null ? null : people.row(Ids.of(id));
    version = row == null ? 0 : row.version();
    name = new EditableName(row == null ? null : row.name(), languages);
    affiliation =
        new EditableText(row == null ? LocalizedText.EMPTY : row.affiliation(), languages);
    hours = EditableHours.of(current.require().days(), row == null ? List.of() : row.hours());
  }

  public void save() {
    if (row == null) people.add(name.toName(), affiliation.toText());
    else people.change(row.id(), version, name.toName(), affiliation.toText());
    site.goTo(LIST, "programme.person-saved");
  }

  /** Saves when the person can be on stage, and nothing else. */
  public void saveHours() {
    people.beThere(row.id(), version, EditableHours.toHours(hours));
    site.goTo(LIST, "programme.person-saved");
  }

  public void remove() {
    people.remove(row.id());
    site.goTo(LIST, "programme.person-removed");
  }

  /** The person as known so far, or null for a new one. */
  public PersonRow getRow() {
    return row;
  }

  public EditableName getName() {
    return name;
  }

  public EditableText getAffiliation() {
    return affiliation;
  }

  public List<EditableHours> getHours() {
    return hours;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
