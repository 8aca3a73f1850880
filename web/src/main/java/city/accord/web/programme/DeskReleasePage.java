package city.accord.web.programme;

import city.accord.programme.ReleaseLetters;
import city.accord.programme.ReleasePreview;
import city.accord.programme.ReleaseWords;
import city.accord.programme.Releases;
import city.accord.programme.ScheduledReleases;
import city.accord.programme.SessionChange;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableMoment;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** What a release would change, before it goes out: one of the draft, or an earlier one again. */
@Named
@RequestScoped
public class DeskReleasePage {

  @Inject private Releases releases;
  @Inject private ScheduledReleases scheduled;
  @Inject private ReleaseLetters letters;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  private ReleasePreview preview;
  private String fingerprint;
  private String name;
  private EditableText notes;
  private EditableMoment due;
  private boolean despiteConflicts;
  private boolean withLetters = true;
  private int readers;

  @PostConstruct
  void open() {
    preview = isRestoring() ? releases.preview(getEarlier()) : releases.preview();
    fingerprint = preview.fingerprint();
    name = preview.suggestedName();
    notes = new EditableText(LocalizedText.EMPTY, current.languages());
    due = new EditableMoment(null, current.zone());
    readers = letters.readers(isRestoring() ? getEarlier() : null).size();
  }

  public void release() {
    ReleaseWords words = new ReleaseWords(name, notes.toText(), withLetters);
    Instant hour = due.toInstant();
    if (hour != null) {
      scheduled.schedule(words, hour, fingerprint, despiteConflicts);
      site.goTo("/desk/releases", "programme.is-scheduled", name, dates.moment(hour));
      return;
    }
    int published =
        isRestoring()
            ? releases.restore(getEarlier(), words, fingerprint)
            : releases.release(words, fingerprint, despiteConflicts);
    site.goTo("/desk/releases", "programme.is-released", published, name);
  }

  /** Whether an earlier release is to be published again, instead of the draft. */
  public boolean isRestoring() {
    return number != null;
  }

  public int getEarlier() {
    return (int) Ids.of(number);
  }

  public SessionChange.Kind[] getKinds() {
    return SessionChange.Kind.values();
  }

  public ReleasePreview getPreview() {
    return preview;
  }

  public String getFingerprint() {
    return fingerprint;
  }

  public void setFingerprint(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public EditableText getNotes() {
    return notes;
  }

  /** When it is to go out by itself; empty for now. */
  public EditableMoment getDue() {
    return due;
  }

  /** How many are written to. */
  public int getReaders() {
    return readers;
  }

  public boolean isWithLetters() {
    return withLetters;
  }

  public void setWithLetters(boolean withLetters) {
    this.withLetters = withLetters;
  }

  public boolean isDespiteConflicts() {
    return despiteConflicts;
  }

  public void setDespiteConflicts(boolean despiteConflicts) {
    this.despiteConflicts = despiteConflicts;
  }
}
