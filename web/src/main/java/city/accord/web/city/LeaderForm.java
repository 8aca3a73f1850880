package city.accord.web.city;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.web.text.EditableText;
import java.util.List;

/** Who leads a city, while it is being written; without a family name nobody does. */
public class LeaderForm {

  private final EditableText honorific;
  private final EditableText title;
  private String nativeName;
  private String given;
  private String family;
  private PersonName.Order order = PersonName.Order.GIVEN_FIRST;

  LeaderForm(PersonName name, List<Language> languages) {
    honorific = new EditableText(name == null ? LocalizedText.EMPTY : name.honorific(), languages);
    title = new EditableText(name == null ? LocalizedText.EMPTY : name.title(), languages);
    if (name == null) return;
    nativeName = name.nativeName();
    given = name.latinGiven();
    family = name.latinFamily();
    order = name.latinOrder();
  }

  PersonName toName() {
    if (family == null) return null;
    return new PersonName(nativeName, given, family, order, honorific.toText(), title.toText());
  }

  public PersonName.Order[] getOrders() {
    return PersonName.Order.values();
  }

  public EditableText getHonorific() {
    return honorific;
  }

  public EditableText getTitle() {
    return title;
  }

  public String getNativeName() {
    return nativeName;
  }

  public void setNativeName(String nativeName) {
    this.nativeName = nativeName;
  }

  public String getGiven() {
    return given;
  }

  public void setGiven(String given) {
    this.given = given;
  }

  public String getFamily() {
    return family;
  }

  public void setFamily(String family) {
    this.family = family;
  }

  public PersonName.Order getOrder() {
    return order;
  }

  public void setOrder(PersonName.Order order) {
    this.order = order;
  }
}
