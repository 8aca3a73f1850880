package city.accord.web.signing.crew;

import city.accord.signing.crew.CrewLineRow;
import city.accord.signing.crew.CrewLines;
import city.accord.signing.crew.CrewPlace;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;

/** The console's lines to those beside the seats and backstage, and who has acknowledged them. */
@Named
@RequestScoped
public class CrewLinesPage {

  private static final List<String> USUAL = List.of("two-minutes", "walk-on", "stand-by");

  @Inject private CrewLines crew;
  @Inject private Summits summits;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private List<Language> languages;
  private EditableText words;
  private String to = CrewPlace.BACKSTAGE.name();
  private List<CrewLineRow> lines;

  @PostConstruct
  void look() {
    languages = summits.current().languages();
    words = new EditableText(LocalizedText.EMPTY, languages);
  }

  /** The lines that are one press away, as words of messages. */
  public List<String> getUsual() {
    return USUAL;
  }

  /** Sends one of them, in every language of the summit. */
  public void sendUsual(String line) {
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : languages) {
      ResourceBundle known =
          ResourceBundle.getBundle("city.accord.web.messages", language.locale());
      text = text.with(language, known.getString("crew.line-" + line));
    }
    send(text);
  }

  /** Sends what was typed. */
  public void send() {
    send(words.toText());
    words = new EditableText(LocalizedText.EMPTY, languages);
  }

  private void send(LocalizedText text) {
    boolean seat = to.matches("[0-9]+");
    CrewPlace place = seat ? CrewPlace.SEAT : CrewPlace.valueOf(to);
    crew.send(Ids.of(id), place, seat ? Ids.of(to) : null, text);
    lines = null;
  }

  public List<CrewLineRow> getLines() {
    if (lines == null) lines = crew.newest(Ids.of(id));
    return lines;
  }

  /** A {@link CrewPlace} or, for one seat, its slot. */
  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public EditableText getWords() {
    return words;
  }
}
