package city.accord.web.programme;

import city.accord.programme.material.MaterialRow;
import city.accord.programme.material.Visibility;
import city.accord.text.Language;
import city.accord.web.text.EditableText;
import java.io.Serializable;
import java.util.List;

/** A material while a form holds it. */
public class EditableMaterial implements Serializable {

  private static final long serialVersionUID = 1;

  private final MaterialRow known;
  private final EditableText title;
  private Visibility visibility;

  EditableMaterial(MaterialRow known, List<Language> languages) {
    this.known = known;
    title = new EditableText(known.title(), languages);
    visibility = known.visibility();
  }

  MaterialRow toRow() {
    return known.with(title.toText(), visibility);
  }

  /** As it was read. */
  public MaterialRow getKnown() {
    return known;
  }

  public EditableText getTitle() {
    return title;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public void setVisibility(Visibility visibility) {
    this.visibility = visibility;
  }
}
