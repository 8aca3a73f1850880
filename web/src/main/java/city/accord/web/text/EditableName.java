package city.accord.web.text;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** A person's name while a form holds it; one of which nothing is written is none. */
public class EditableName implements Serializable {

  private static final long serialVersionUID = 1;

  private String nativeName;
  private String latinGiven;
  private String latinFamily;
  private boolean onlyName;
  private Order order = Order.GIVEN_FIRST;
  private final EditableText honorific;
  private final EditableText title;

  /**
   * @param name the one known so far, or null
   */
  public EditableName(PersonName name, List<Language> languages) {
    boolean known = name != null;
    honorific = new EditableText(known ? name.honorific() : LocalizedText.EMPTY, languages);
    title = new EditableText(known ? name.title() : LocalizedText.EMPTY, languages);
    if (!known) return;
    nativeName = name.nativeName();
    latinGiven = name.latinGiven();
    latinFamily = name.latinFamily();
    onlyName = latinGiven == null;
    order = name.latinOrder();
  }

  public boolean isWritten() {
    return nativeName != null
        || latinGiven != null
        || latinFamily != null
        || !honorific.toText().isEmpty()
        || !title.toText().isEmpty();
  }

  /**
   * The name as it was written.
   *
   * @throws city.accord.text.NoFamilyName where that is missing
   */
  public PersonName toName() {
    return new PersonName(
        nativeName, latinGiven, latinFamily, order, honorific.toText(), title.toText());
  }

  public Order[] getOrders() {
    return Order.values();
  }

  public String getNativeName() {
    return nativeName;
  }

  public void setNativeName(String nativeName) {
    this.nativeName = nativeName;
  }

  public String getLatinGiven() {
    return latinGiven;
  }

  public void setLatinGiven(String latinGiven) {
    this.latinGiven = latinGiven;
  }

  public String getLatinFamily() {
    return latinFamily;
  }

  public void setLatinFamily(String latinFamily) {
    this.latinFamily = latinFamily;
  }

  /** Whether the person says that they have one name only. */
  public boolean isOnlyName() {
    return onlyName;
  }

  public void setOnlyName(boolean onlyName) {
    this.onlyName = onlyName;
  }

  /** The same while a form that was sent is being checked, before the page has taken it over. */
  public boolean isOnlyNameIn(Map<String, String> sent) {
    return sent.containsKey("form") ? sent.containsKey("form:only-name") : onlyName;
  }

  public Order getOrder() {
    return order;
  }

  public void setOrder(Order order) {
    this.order = order;
  }

  public EditableText getHonorific() {
    return honorific;
  }

  public EditableText getTitle() {
    return title;
  }
}
