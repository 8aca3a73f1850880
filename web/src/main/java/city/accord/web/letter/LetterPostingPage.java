package city.accord.web.letter;

import city.accord.letter.LetterPostings;
import city.accord.letter.PostingRow;
import city.accord.letter.QuietHours;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** When letters leave: quiet hours, and the kinds that an officer reads first. */
@Named
@ViewScoped
public class LetterPostingPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private LetterPostings postings;
  @Inject private Site site;

  private int version;
  private LocalTime quietFrom;
  private LocalTime quietUntil;
  private List<String> held;
  private List<String> kinds;

  @PostConstruct
  void show() {
    PostingRow row = postings.row();
    version = row.version();
    QuietHours hours = row.quietHours();
    quietFrom = hours == null ? null : hours.from();
    quietUntil = hours == null ? null : hours.until();
    held = List.copyOf(row.heldKinds());
    kinds = postings.holdable();
  }

  public void save() {
    postings.save(new PostingRow(version, QuietHours.of(quietFrom, quietUntil), Set.copyOf(held)));
    site.goTo("/desk/mails", "letter.posting-saved");
  }

  /** The kinds that can be held. */
  public List<String> getKinds() {
    return kinds;
  }

  public LocalTime getQuietFrom() {
    return quietFrom;
  }

  public void setQuietFrom(LocalTime quietFrom) {
    this.quietFrom = quietFrom;
  }

  public LocalTime getQuietUntil() {
    return quietUntil;
  }

  public void setQuietUntil(LocalTime quietUntil) {
    this.quietUntil = quietUntil;
  }

  public List<String> getHeld() {
    return held;
  }

  public void setHeld(List<String> held) {
    this.held = held;
  }
}
