package city.accord.web.city;

import city.accord.city.Project;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.text.EditableText;
import java.util.List;

/** A project while it is being written; one without any text is none. */
public class EditableProject {

  private final EditableText title;
  private final EditableText text;

  EditableProject(LocalizedText title, LocalizedText text, List<Language> languages) {
    this.title = new EditableText(title, languages);
    this.text = new EditableText(text, languages);
  }

  boolean isWritten() {
    return !title.toText().isEmpty() || !text.toText().isEmpty();
  }

  Project toProject() {
    return new Project(title.toText(), text.toText());
  }

  public EditableText getTitle() {
    return title;
  }

  public EditableText getText() {
    return text;
  }
}
