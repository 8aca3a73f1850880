package city.accord.proposal;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.delegation.Delegation;
import city.accord.text.LocalizedText;
import city.accord.text.Shortened;
import city.accord.text.VisibleText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * A session that a delegation would like to hold. The programme office accepts it into the draft,
 * declines it, or asks something, to which the delegation answers by proposing it anew. While it is
 * open the delegation may change it or take it back.
 */
@Entity
@Table(name = "session_proposal")
public class SessionProposal {

  static final int MAX_WORDS = 1000;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "delegation_id")
  private Delegation delegation;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status;

  @Enumerated(EnumType.STRING)
  private ProposedKind kind;

  private LocalizedText title;
  private LocalizedText summary;
  private int minutes;
  private String wishes;
  private String words;
  private String slug;
  private Instant proposedAt;
  private Instant answeredAt;

  @ElementCollection
  @CollectionTable(
      name = "session_proposal_person",
      joinColumns = @JoinColumn(name = "proposal_id"))
  @Column(name = "attendee_id")
  private Set<Long> people = new HashSet<>();

  protected SessionProposal() {}

  SessionProposal(Delegation delegation, ProposeSession what, Instant now) {
    this.summitId = delegation.summitId();
    this.delegation = delegation;
    this.status = ProposalStatus.PROPOSED;
    propose(what, now);
  }

  /**
   * Proposes it anew; the programme office has to answer.
   *
   * @throws ProposalNotOpen where it has been answered for good
   */
  final void propose(ProposeSession what, Instant now) {
    requireOpen();
    what.requireWhole();
    status = ProposalStatus.PROPOSED;
    kind = what.kind();
    title = what.title();
    summary = what.summary();
    minutes = what.minutes();
    wishes = shortened(what.wishes());
    people.retainAll(what.people());
    people.addAll(what.people());
    proposedAt = now;
  }

  /** Asks the delegation something. */
  void ask(String question, Instant now) {
    requireOpen();
    answer(ProposalStatus.RETURNED, question, now);
  }

  /** Says no, for good. */
  void decline(String reason, Instant now) {
    requireOpen();
    answer(ProposalStatus.DECLINED, reason, now);
  }

  /**
   * Says yes, for good.
   *
   * @param session the session of the draft that came of it
   */
  void accept(String session, Instant now) {
    requireOpen();
    answer(ProposalStatus.ACCEPTED, null, now);
    slug = session;
  }

  /** The delegation takes it back. */
  void withdraw() {
    requireOpen();
    status = ProposalStatus.WITHDRAWN;
  }

  private void answer(ProposalStatus how, String said, Instant now) {
    VisibleText.require(said);
    status = how;
    words = shortened(said);
    answeredAt = now;
  }

  private void requireOpen() {
    if (!status.isOpen()) throw new ProposalNotOpen();
  }

  private static String shortened(String text) {
    return text == null || VisibleText.isBlank(text) ? null : Shortened.to(MAX_WORDS, text.strip());
  }

  /** Names another record of the same person. */
  void name(long attendee, long insteadOf) {
    if (people.remove(insteadOf)) people.add(attendee);
  }

  void withoutPerson(long attendee) {
    people.remove(attendee);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  Delegation delegation() {
    return delegation;
  }

  ProposalStatus status() {
    return status;
  }

  ProposedKind kind() {
    return kind;
  }

  LocalizedText title() {
    return title;
  }

  LocalizedText summary() {
    return summary;
  }

  int minutes() {
    return minutes;
  }

  /** When, where and with what, or null. */
  String wishes() {
    return wishes;
  }

  /** What the programme office said, or null. */
  String words() {
    return words;
  }

  /** The session of the draft that came of it, or null. */
  String slug() {
    return slug;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  /** Those who would be on stage, by the attendees' ids. */
  Set<Long> people() {
    return Set.copyOf(people);
  }

  /** It has been accepted, declined or taken back: nothing is left to answer. */
  public static class ProposalNotOpen extends Refused {

    private static final long serialVersionUID = 1;
  }
}
