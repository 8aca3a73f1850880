package city.accord.city;

import city.accord.Refused;
import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Something that a city does smartly and is glad to show to others. */
@Embeddable
public class Project implements Serializable {

  private static final long serialVersionUID = 1;

  /** A project has a title. */
  public static class ProjectWithoutTitle extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "project-title";
    }
  }

  private LocalizedText title;
  private LocalizedText text;

  protected Project() {}

  public Project(LocalizedText title, LocalizedText text) {
    if (title.isEmpty()) throw new ProjectWithoutTitle();
    this.title = title;
    this.text = text;
  }

  public LocalizedText title() {
    return title;
  }

  public LocalizedText text() {
    return text;
  }
}
