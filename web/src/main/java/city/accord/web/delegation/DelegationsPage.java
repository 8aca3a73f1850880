package city.accord.web.delegation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import city.accord.delegation.DelegationRow;
import city.accord.delegation.DelegationStatus;
import city.accord.delegation.Delegations;
import city.accord.delegation.Invitations;
import city.accord.mail.MailRow;
import city.accord.mail.Outbox;
import city.accord.web.Site;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The delegation board: a row a delegation in precedence, with what it still lacks. It remembers
 * the rows that it showed, so that a button acts on the delegation beside it, whoever moved another
 * in the meantime.
 */
@Named
@ViewScoped
public class DelegationsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Outbox outbox;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.status}")
  private String status;

  @Inject
  @ManagedProperty("#{param.needs}")
  private String needs;

  @Inject
  @ManagedProperty("#{param.view}")
  private String view;

  private transient List<DelegationRow> all;
  private transient Map<Long, MailRow> letters;

  public void move(DelegationRow row, int by) {
    delegations.move(row.id(), row.precedence() + by);
    site.goTo(address() + "#" + row.slug());
  }

  public void invite(DelegationRow row) {
    invitations.send(row.id());
    site.goTo(address(), "delegation.invited", row.focalPoint().email());
  }

  public void sendAgain(DelegationRow row) {
    outbox.sendAgain(getLetters().get(row.id()).id());
    site.goTo(address(), "mail.sent-once-more");
  }

  public List<DelegationRow> getRows() {
    return all().stream()
        .filter(row -> status == null || row.status().name().equalsIgnoreCase(status))
        .filter(row -> getNeed() == null || getNeed().isOf(row, clock.instant()))
        .toList();
  }

  /** How many delegations stand where, every status named. */
  public Map<DelegationStatus, Long> getCounts() {
    return all().stream().collect(groupingBy(DelegationRow::status, counting()));
  }

  public int getTotal() {
    return all().size();
  }

  /** The steps in their order, and last what is none. */
  public List<DelegationStatus> getStatuses() {
    List<DelegationStatus> statuses = new ArrayList<>(List.of(DelegationStatus.values()));
    Collections.rotate(statuses, -1);
    return statuses;
  }

  public DelegationProgress progress(DelegationRow row) {
    return new DelegationProgress(row, clock.instant());
  }

  public String getStatus() {
    return status;
  }

  /** What the delegations that are shown need, or null where that does not matter. */
  public DelegationNeed getNeed() {
    return Stream.of(DelegationNeed.values())
        .filter(need -> need.word().equals(needs))
        .findFirst()
        .orElse(null);
  }

  /** Whether every delegation is shown. */
  public boolean isUnfiltered() {
    return status == null && getNeed() == null;
  }

  /** Whether the board stands on a projector: nothing private is on it then. */
  public boolean isSafe() {
    return "projector".equals(view);
  }

  /** Whether rows may be moved: only where all of them are seen. */
  public boolean isOrdering() {
    return isUnfiltered() && !isSafe();
  }

  /** Looks again, before the board is drawn: someone may have registered in the meantime. */
  public void look() {
    all = null;
    letters = null;
  }

  /** What became of the letters with the invitations, by the delegation's id. */
  public Map<Long, MailRow> getLetters() {
    if (letters == null) letters = invitations.letters();
    return letters;
  }

  /** Whether a delegation's invitation has not reached the mail server. */
  public boolean isUndelivered(DelegationRow row) {
    MailRow letter = getLetters().get(row.id());
    return letter != null && letter.isUndelivered();
  }

  private List<DelegationRow> all() {
    if (all == null) all = delegations.board();
    return all;
  }

  private String address() {
    return "/desk/delegations" + getQuery();
  }

  /** The filter as it stands in an address: nothing, or from its question mark on. */
  public String getQuery() {
    if (getNeed() != null) return "?needs=" + getNeed().word();
    return getStatuses().stream()
        .filter(known -> known.name().equalsIgnoreCase(status))
        .findFirst()
        .map(known -> "?status=" + known.name().toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
