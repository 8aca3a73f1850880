package city.accord.web.delegation;

import city.accord.attendee.CategoryRow;
import city.accord.text.LocalizedText;
import java.io.Serializable;

/** How many people of one category a delegation may bring, while a form holds it. */
public class EditableQuota implements Serializable {

  private static final long serialVersionUID = 1;

  private final String category;
  private final LocalizedText name;
  private Integer most;

  EditableQuota(CategoryRow category, Integer most) {
    this.category = category.code();
    this.name = category.name();
    this.most = most;
  }

  String category() {
    return category;
  }

  public LocalizedText getName() {
    return name;
  }

  public Integer getMost() {
    return most;
  }

  public void setMost(Integer most) {
    this.most = most;
  }
}
