package city.accord.web.attendee;

import city.accord.attendee.DataKind;
import city.accord.attendee.KeptFor;
import city.accord.attendee.PrivacyRule;
import city.accord.attendee.PrivacySettings;
import city.accord.attendee.PurgeRow;
import city.accord.attendee.Purges;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** For how long data of people are kept, and what goes when: previewed, by hand, by itself. */
@Named
@ViewScoped
public class DeskPrivacyPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/privacy";

  @Inject private Purges purges;
  @Inject private PurgeWords words;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;

  private int version;
  private EditableText contact;
  private String email;
  private boolean nightly;
  private List<EditableRule> rules;
  private List<PurgeRow> preview;

  @PostConstruct
  void open() {
    PrivacySettings settings = purges.settings();
    version = settings.version();
    contact = new EditableText(settings.contact(), current.languages());
    email = settings.email();
    nightly = settings.nightly();
    rules = new ArrayList<>();
    settings
        .rules()
        .forEach((kind, rule) -> rules.add(new EditableRule(kind, rule, current.languages())));
    preview = purges.preview();
  }

  public void save() {
    Map<DataKind, PrivacyRule> said = new EnumMap<>(DataKind.class);
    rules.forEach(rule -> said.put(rule.getKind(), rule.toRule()));
    purges.save(new PrivacySettings(version, contact.toText(), email, nightly, said));
    site.goTo(ADDRESS, "privacy.rules-saved");
  }

  /** Takes away what is kept no longer. */
  public void purge() {
    site.goTo(ADDRESS, "privacy.purged", purges.purge());
  }

  /** Of what there is something: all that goes on one day, by that day. */
  public Map<LocalDate, List<PurgeRow>> getDays() {
    return preview.stream()
        .filter(row -> row.goesOn() != null && row.count() > 0)
        .collect(Collectors.groupingBy(PurgeRow::goesOn, LinkedHashMap::new, Collectors.toList()));
  }

  /** How much is kept for longer than the rules allow. */
  public long getDue() {
    return preview.stream().filter(PurgeRow::due).mapToLong(PurgeRow::count).sum();
  }

  /** What is due, in words, for the question. */
  public String getDueWords() {
    return preview.stream()
        .filter(row -> row.due() && row.count() > 0)
        .map(this::words)
        .collect(Collectors.joining(site.say("privacy.separator")));
  }

  /** How much of what: "1,834 photos". */
  public String words(PurgeRow row) {
    return words.of(row);
  }

  /** Whether the day has come, so that it goes with the next purge. */
  public boolean isDue(LocalDate day) {
    return preview.stream().anyMatch(row -> row.due() && Objects.equals(row.goesOn(), day));
  }

  public String date(LocalDate day) {
    return dates.date(day);
  }

  public KeptFor[] getTimes() {
    return KeptFor.values();
  }

  public List<EditableRule> getRules() {
    return rules;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public EditableText getContact() {
    return contact;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public boolean isNightly() {
    return nightly;
  }

  public void setNightly(boolean nightly) {
    this.nightly = nightly;
  }
}
