package city.accord.press.photo;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.press.Standing;
import city.accord.text.Completeness;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.VisibleText;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A photograph for the press. It is uploaded, described, approved, and seen by everyone once its
 * embargo is over, as a statement is read.
 */
@Entity
@Table(name = "press_photograph")
public class Photograph {

  /** A file whose sizes could not be made so often is given up. */
  static final int MOST_TRIES = 3;

  /** A try of which nothing is heard for so long was one of a server that stopped. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private String fileName;
  private String uploadSha256;
  private Instant uploadedAt;
  private LocalizedText caption;
  private String credit;
  private LocalizedText rights;
  private LocalDate takenOn;
  private Instant approvedAt;
  private Instant embargoedUntil;
  private String untilDeclaration;
  private Instant liftedAt;
  private boolean accreditedOnly;
  private int tries;
  private Instant triedAt;
  private Instant drawnAt;

  protected Photograph() {}

  Photograph(long summitId, String fileName, String sha256, PhotographNotes notes, Instant now) {
    this.summitId = summitId;
    this.fileName = fileName;
    this.uploadSha256 = sha256;
    this.uploadedAt = now;
    this.caption = notes.caption();
    this.credit = notes.credit();
    this.rights = notes.rights();
    this.takenOn = notes.takenOn();
  }

  /**
   * Writes what is said of it; what is approved stays described in every language.
   *
   * @throws HiddenCharacter where something of it could not be seen
   * @throws PhotographIncomplete where it is approved and would lack a language
   * @throws PhotographWithoutCredit where it is approved and nobody would be named
   */
  void describe(DescribePhotograph command, Collection<Language> languages) {
    VisibleText.require(command.caption());
    VisibleText.require(command.credit());
    VisibleText.require(command.rights());
    caption = command.caption();
    credit = command.credit().strip();
    rights = command.rights();
    takenOn = command.takenOn();
    if (!Objects.equals(untilDeclaration, command.untilDeclaration())) liftedAt = null;
    embargoedUntil = command.embargoedUntil();
    untilDeclaration = command.untilDeclaration();
    accreditedOnly = command.accreditedOnly();
    if (approvedAt != null) requireWhole(languages);
  }

  /**
   * @throws PhotographIncomplete where caption or right of use lack a language
   * @throws PhotographWithoutCredit where nobody is named
   */
  void approve(Collection<Language> languages, Instant now) {
    requireWhole(languages);
    if (approvedAt == null) approvedAt = now;
  }

  private void requireWhole(Collection<Language> languages) {
    if (credit.isEmpty()) throw new PhotographWithoutCredit();
    Completeness completeness = Completeness.of(languages, List.of(caption, rights));
    if (!completeness.isWhole()) throw new PhotographIncomplete(completeness.percent());
  }

  void withdraw() {
    approvedAt = null;
  }

  /** The declaration that it waits for is published: that part of the embargo ends. */
  void lift(Instant now) {
    if (liftedAt == null) liftedAt = now;
  }

  Standing standing(Instant now) {
    return Standing.of(approvedAt, embargoedUntil, untilDeclaration, liftedAt, accreditedOnly, now);
  }

  /** Whether everyone sees it. */
  boolean isPublic(Instant now) {
    return standing(now) == Standing.PUBLIC && drawnAt != null;
  }

  /** Whether the accredited press sees it, and nobody else. */
  boolean isForAccredited(Instant now) {
    return standing(now) == Standing.ACCREDITED && drawnAt != null;
  }

  /** Whether its sizes have to be made; then somebody begins. */
  boolean beginDrawing(Instant now) {
    boolean underWay = triedAt != null && now.isBefore(triedAt.plus(PATIENCE));
    if (drawnAt != null || underWay || tries >= MOST_TRIES) return false;
    tries++;
    triedAt = now;
    return true;
  }

  void finishDrawing(Instant now) {
    drawnAt = now;
  }

  /** How far its files are. */
  Drawing drawing(Instant now) {
    if (drawnAt != null) return Drawing.DRAWN;
    boolean silent = triedAt != null && !now.isBefore(triedAt.plus(PATIENCE));
    return silent && tries >= MOST_TRIES ? Drawing.FAILED : Drawing.WAITING;
  }

  /** How far the files of a photograph are. */
  public enum Drawing {
    WAITING,
    DRAWN,
    FAILED
  }

  DescribePhotograph described() {
    return new DescribePhotograph(
        caption, credit, rights, takenOn, embargoedUntil, untilDeclaration, accreditedOnly);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long summitId() {
    return summitId;
  }

  String fileName() {
    return fileName;
  }

  /** When its embargo ends by the clock, or null. */
  Instant embargoedUntil() {
    return embargoedUntil;
  }

  void embargoUntil(Instant until) {
    embargoedUntil = until;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }

  String untilDeclaration() {
    return untilDeclaration;
  }

  LocalizedText caption() {
    return caption;
  }

  String credit() {
    return credit;
  }

  LocalizedText rights() {
    return rights;
  }

  LocalDate takenOn() {
    return takenOn;
  }

  /** Caption or right of use are not written in every language of the summit. */
  public static class PhotographIncomplete extends Refused {

    private static final long serialVersionUID = 1;

    PhotographIncomplete(int percent) {
      super(percent);
    }

    @Override
    public String field() {
      return "caption";
    }
  }

  /** Nobody is named who took it. */
  public static class PhotographWithoutCredit extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "credit";
    }
  }
}
