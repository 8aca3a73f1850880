package city.accord.web.delegation;

import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.Invitations;
import city.accord.delegation.Invitations.Invitee;
import city.accord.delegation.ReminderRow;
import city.accord.delegation.Reminders;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Invites many delegations at once. It remembers when each was invited as it showed them, so that
 * nobody is written to twice by two clicks or two officers.
 */
@Named
@ViewScoped
public class InvitePage implements Serializable {

  private static final long serialVersionUID = 1;

  private static final List<DelegationNeed> NEEDS =
      List.of(DelegationNeed.INVITATION, DelegationNeed.NEW_INVITATION, DelegationNeed.REMINDER);

  @Inject private Delegations delegations;
  @Inject private Invitations invitations;
  @Inject private Reminders reminders;
  @Inject private Site site;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.needs}")
  private String needs;

  private List<Choice> choices;
  private List<DelegationRow> unreachable;
  private int ruleVersion;
  private Integer afterDays;
  private Integer atMost;

  /** A delegation that can be invited, and whether it will be. */
  public static class Choice implements Serializable {

    private static final long serialVersionUID = 1;

    private final DelegationRow row;
    private boolean chosen = true;

    Choice(DelegationRow row) {
      this.row = row;
    }

    public DelegationRow getRow() {
      return row;
    }

    public boolean isChosen() {
      return chosen;
    }

    public void setChosen(boolean chosen) {
      this.chosen = chosen;
    }
  }

  @PostConstruct
  void look() {
    List<DelegationRow> board = delegations.board();
    Instant now = clock.instant();
    choices = board.stream().filter(row -> getNeed().isOf(row, now)).map(Choice::new).toList();
    ReminderRow rule = reminders.rule();
    ruleVersion = rule.version();
    afterDays = rule.afterDays();
    atMost = rule.atMost();
    unreachable = board.stream().filter(row -> DelegationNeed.FOCAL_POINT.isOf(row, now)).toList();
  }

  public void send() {
    List<Invitee> seen =
        choices.stream()
            .filter(Choice::isChosen)
            .map(choice -> new Invitee(choice.row.id(), choice.row.invitedAt()))
            .toList();
    if (seen.isEmpty()) throw new Invitations.NobodyChosen();
    int sent = invitations.sendAll(seen);
    site.goTo("/desk/delegations", "delegation.invited-all", sent, seen.size() - sent);
  }

  /** Says when focal points are reminded who do not answer. */
  public void saveReminders() {
    reminders.save(new ReminderRow(ruleVersion, afterDays, atMost));
    site.goTo("/desk/delegations/invite", "delegation.reminders-saved");
  }

  /** After how many days without an answer; null where nobody is reminded. */
  public Integer getAfterDays() {
    return afterDays;
  }

  public void setAfterDays(Integer afterDays) {
    this.afterDays = afterDays;
  }

  public Integer getAtMost() {
    return atMost;
  }

  public void setAtMost(Integer atMost) {
    this.atMost = atMost;
  }

  /** Which delegations are shown: not invited, invited in vain, or silent. */
  public DelegationNeed getNeed() {
    return Stream.concat(NEEDS.stream().filter(need -> need.word().equals(needs)), NEEDS.stream())
        .findFirst()
        .orElseThrow();
  }

  public List<DelegationNeed> getNeeds() {
    return NEEDS;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  /** Those that have nobody to be written to. */
  public List<DelegationRow> getUnreachable() {
    return unreachable;
  }
}
