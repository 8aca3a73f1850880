package city.accord.web.attendee.registration;

import city.accord.Settings;
import city.accord.attendee.KeptFor;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.FieldOption;
import city.accord.attendee.registration.FieldRow;
import city.accord.attendee.registration.Forms;
import city.accord.attendee.registration.OpenFormSettings;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The registration form of a category at the desk: its open link, its fields, and a preview. */
@Named
@ViewScoped
public class RegistrationFormPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Forms forms;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private String category;
  private LocalizedText name;
  private List<EditableField> rows;
  private int version;
  private boolean open;
  private Integer most;
  private Integer mostOfOne;
  private Integer waitingHours;
  private EditableMoment closes;
  private EditableText criteria;

  @PostConstruct
  void show() {
    category = slug;
    name = forms.name(category);
    List<Language> languages = current.require().languages();
    rows = new ArrayList<>();
    forms.fields(category).forEach(row -> rows.add(new EditableField(row, languages)));
    rows.add(EditableField.blank(languages));
    OpenFormSettings settings = forms.settings(category);
    version = settings.version();
    open = settings.open();
    most = settings.maxRegistrations();
    mostOfOne = settings.maxPerAffiliation();
    waitingHours = settings.waitingHours();
    closes = new EditableMoment(settings.closesAt(), current.require().zone());
    criteria = new EditableText(settings.criteria(), languages);
  }

  /** Says whether people register by the link. */
  public void set() {
    forms.open(
        category,
        new OpenFormSettings(
            version, open, most, mostOfOne, closes.toInstant(), criteria.toText(), waitingHours));
    site.goTo(getAddress(), open ? "registration.opened" : "registration.closed");
  }

  public void save() {
    saveAll();
    site.goTo(getAddress(), "registration.form-saved");
  }

  public void move(EditableField row, int by) {
    int at = rows.indexOf(row);
    int to = at + by;
    if (to >= 0 && to < rows.size() - 1) Collections.swap(rows, at, to);
    save();
  }

  public void remove(EditableField row) {
    forms.remove(category, row.getRow().id());
    site.goTo(getAddress(), "registration.field-removed");
  }

  private void saveAll() {
    forms.save(
        category,
        rows.stream().filter(EditableField::isWritten).map(EditableField::toRow).toList());
  }

  /** The options of the choices further up, by what {@link EditableField#getCondition} holds. */
  public Map<String, String> conditions(EditableField field) {
    Map<String, String> conditions = new LinkedHashMap<>();
    for (EditableField row : rows) {
      if (row == field) break;
      FieldRow known = row.getRow();
      if (known.id() == null) continue;
      for (FieldOption option : known.options())
        conditions.put(
            known.id() + ":" + option.code(),
            site.say("registration.condition", site.say(known.label()), site.say(option.label())));
    }
    return conditions;
  }

  public String getAddress() {
    return "/desk/categories/" + category + "/form";
  }

  /** The address that guests are given. */
  public String getLink() {
    return Settings.baseUrl() + site.to("/register/" + category);
  }

  /** The fields as a guest sees them. */
  public EditableAnswers getPreview() {
    List<FieldRow> shown =
        rows.stream()
            .map(EditableField::getRow)
            .filter(row -> row.id() != null && !row.officersOnly())
            .toList();
    return new EditableAnswers(shown, List.of(), site.language());
  }

  public FieldKind[] getKinds() {
    return FieldKind.values();
  }

  public KeptFor[] getTimes() {
    return KeptFor.values();
  }

  public LocalizedText getName() {
    return name;
  }

  public List<EditableField> getRows() {
    return rows;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  public Integer getMost() {
    return most;
  }

  public void setMost(Integer most) {
    this.most = most;
  }

  public Integer getMostOfOne() {
    return mostOfOne;
  }

  public void setMostOfOne(Integer mostOfOne) {
    this.mostOfOne = mostOfOne;
  }

  public Integer getWaitingHours() {
    return waitingHours;
  }

  public void setWaitingHours(Integer waitingHours) {
    this.waitingHours = waitingHours;
  }

  /** The page of those who wait for a place. */
  public String getWaitingList() {
    return "/desk/categories/" + category + "/waiting";
  }

  public EditableMoment getCloses() {
    return closes;
  }

  public EditableText getCriteria() {
    return criteria;
  }
}
