package city.accord.print;

import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What stands on the letters on paper of a summit, and what they say. */
@Entity
public class Letterhead {

  @Id private long summitId;
  @Version private int version;
  private LocalizedText addressLines;
  private LocalizedText place;
  private LocalizedText signer;
  private LocalizedText signerTitle;
  private LocalizedText invitation;
  private LocalizedText visa;
  private boolean invitationReleased;
  private boolean visaReleased;

  protected Letterhead() {}

  Letterhead(long summitId) {
    this.summitId = summitId;
  }

  /**
   * @throws LetterField.NoSuchLetterField where a text has a placeholder that there is not
   */
  void set(LetterheadRow row) {
    row.texts().values().forEach(LetterField::require);
    addressLines = row.addressLines();
    place = row.place();
    signer = row.signer();
    signerTitle = row.signerTitle();
    invitation = row.texts().get(PaperLetter.INVITATION);
    visa = row.texts().get(PaperLetter.VISA);
    invitationReleased = row.released().contains(PaperLetter.INVITATION);
    visaReleased = row.released().contains(PaperLetter.VISA);
  }

  LetterheadRow row() {
    Set<PaperLetter> released = EnumSet.noneOf(PaperLetter.class);
    if (invitationReleased) released.add(PaperLetter.INVITATION);
    if (visaReleased) released.add(PaperLetter.VISA);
    return new LetterheadRow(
        version,
        addressLines,
        place,
        signer,
        signerTitle,
        Map.of(PaperLetter.INVITATION, invitation, PaperLetter.VISA, visa),
        released);
  }
}
