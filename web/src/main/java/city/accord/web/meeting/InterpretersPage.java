package city.accord.web.meeting;

import city.accord.meeting.InterpreterRow;
import city.accord.meeting.Interpreters;
import city.accord.text.Language;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Who interprets at meetings, between which languages, and how often. */
@Named
@ViewScoped
public class InterpretersPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/meetings/interpreters";

  @Inject private Interpreters interpreters;
  @Inject private Site site;

  private List<InterpreterRow> rows;
  private List<InterpreterRow> candidates;
  private InterpreterRow chosen;
  private Long person;
  private List<String> languages = new ArrayList<>();

  @PostConstruct
  void open() {
    rows = interpreters.all();
    candidates = interpreters.candidates();
    String asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("person");
    if (asked == null) return;
    chosen = interpreters.row(Ids.of(asked));
    languages = new ArrayList<>(chosen.languages().stream().map(Language::tag).toList());
  }

  /** Engages whoever was chosen, or saves between which languages they work. */
  public void engage() {
    List<Language> spoken = languages.stream().map(Language::of).toList();
    if (chosen == null) interpreters.engage(person, 0, spoken);
    else interpreters.engage(chosen.attendeeId(), chosen.version(), spoken);
    site.goTo(ADDRESS, "meeting.engaged-here");
  }

  public void dismiss() {
    interpreters.dismiss(chosen.attendeeId());
    site.goTo(ADDRESS, "meeting.dismissed-here");
  }

  public List<InterpreterRow> getRows() {
    return rows;
  }

  /** Those who come as interpreters and are not engaged yet. */
  public List<InterpreterRow> getCandidates() {
    return candidates;
  }

  /** Whom the address names, or null. */
  public InterpreterRow getChosen() {
    return chosen;
  }

  /** Whether whoever is chosen is engaged already. */
  public boolean isEngaged() {
    return chosen != null && !chosen.languages().isEmpty();
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages;
  }
}
