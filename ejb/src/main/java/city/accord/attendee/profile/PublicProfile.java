package city.accord.attendee.profile;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.text.LocalizedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * What is written of a person for everyone to read, and what of it an officer has approved. A
 * portrait is shown for as long as it is the one that was approved.
 */
@Entity
@Table(name = "public_profile")
public class PublicProfile {

  @Id private long attendeeId;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attendee_id", insertable = false, updatable = false)
  private Attendee attendee;

  @Version private int version;
  private String slug;
  private Instant agreedAt;

  @Enumerated(EnumType.STRING)
  private AgreedBy agreedBy;

  private String evidence;
  private LocalizedText biography = LocalizedText.EMPTY;
  private boolean portrait;
  private String credit = "";
  private LocalizedText shownBiography = LocalizedText.EMPTY;
  private String shownPortrait;
  private String shownCredit = "";
  private Instant approvedAt;

  protected PublicProfile() {}

  PublicProfile(Attendee attendee, String slug) {
    this.attendee = attendee;
    this.attendeeId = attendee.id();
    this.slug = slug;
  }

  /**
   * Writes it anew. An officer has to look at it before everyone sees it; a consent that is taken
   * back counts at once.
   *
   * @param evidence where the person's word is found that an officer took, or null
   */
  void write(WriteProfile what, AgreedBy by, String evidence, Instant now) {
    what.requireWhole();
    biography = what.biography();
    portrait = what.portrait();
    credit = what.credit();
    if (!what.agreed()) disagree();
    else if (agreedAt == null || by == AgreedBy.PERSON && agreedBy != AgreedBy.PERSON) {
      agreedAt = now;
      agreedBy = by;
      this.evidence = evidence;
    }
    // what the person does not want shown any more is not shown any more
    if (!portrait) shownPortrait = null;
  }

  private void disagree() {
    agreedAt = null;
    agreedBy = null;
    evidence = null;
    hide();
  }

  /** Shows what is written, to everyone. */
  void approve(Instant now) {
    shownBiography = biography;
    shownPortrait = portrait ? attendee.photoHash() : null;
    shownCredit = credit;
    approvedAt = now;
  }

  /** Shows nothing; what is written stays. */
  void hide() {
    approvedAt = null;
    shownBiography = LocalizedText.EMPTY;
    shownPortrait = null;
    shownCredit = "";
  }

  /** What both records of one person say: this one's, and what only the other says. */
  void takeOver(PublicProfile other) {
    if (biography.isEmpty()) biography = other.biography;
    if (!portrait) {
      portrait = other.portrait;
      credit = other.credit;
    }
  }

  /** The same for another record of the person, which has none; an officer looks at it again. */
  void copyTo(PublicProfile none) {
    none.agreedAt = agreedAt;
    none.agreedBy = agreedBy;
    none.evidence = evidence;
    none.takeOver(this);
  }

  boolean isAgreed() {
    return agreedAt != null;
  }

  /** By the one rule: agreed, approved, and still a guest of the summit. */
  boolean isShown() {
    return isAgreed() && approvedAt != null && attendee.isComing();
  }

  /** Whether everyone would see something else if an officer approved it now. */
  boolean isWaiting() {
    return isAgreed()
        && attendee.isComing()
        && (approvedAt == null
            || !biography.equals(shownBiography)
            || !credit.equals(shownCredit)
            || !Objects.equals(portrait ? attendee.photoHash() : null, shownPortrait));
  }

  ProfileRow row() {
    return new ProfileRow(
        AttendeeRow.of(attendee),
        version,
        slug,
        new WriteProfile(isAgreed(), biography, portrait, credit),
        agreedAt,
        agreedBy,
        evidence,
        isShown(),
        isWaiting());
  }

  PublicPerson shown() {
    boolean same = shownPortrait != null && shownPortrait.equals(attendee.photoHash());
    return new PublicPerson(
        attendeeId,
        slug,
        attendee.name(),
        attendee.affiliation(),
        shownBiography,
        same ? shownPortrait : null,
        same ? shownCredit : "");
  }

  int version() {
    return version;
  }

  Attendee attendee() {
    return attendee;
  }
}
