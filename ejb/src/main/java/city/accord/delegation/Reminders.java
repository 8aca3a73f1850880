package city.accord.delegation;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.Job;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reminds focal points who have not answered, by a rule of the organisers'. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Reminders {

  private static final int USUALLY_AT_MOST = 2;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private InvitationMailer mailer;
  @Inject private Steps steps;
  @Inject private AuditTrail audit;
  @Inject private Event<DelegationChanged> changed;
  @Inject private Clock clock;

  @RolesAllowed({Right.PEOPLE, Right.READ})
  public ReminderRow rule() {
    return find(summits.current())
        .map(rule -> new ReminderRow(rule.version(), rule.afterDays(), rule.atMost()))
        .orElse(new ReminderRow(0, null, USUALLY_AT_MOST));
  }

  /**
   * @throws ChangedMeanwhile where the rule is no longer as the form was filled from
   * @throws ReminderRule.DaysOutOfBounds where nobody could be reminded by it
   * @throws ReminderRule.TimesOutOfBounds where somebody would be reminded without end
   */
  public void save(ReminderRow row) {
    Summit summit = summits.current();
    ReminderRule rule = find(summit).orElse(null);
    ChangedMeanwhile.check(row.version(), rule == null ? 0 : rule.version());
    if (rule == null) rule = new ReminderRule(summit.id());
    rule.set(row.afterDays(), row.atMost());
    em.persist(rule);
    audit.record("invitation.reminders-set", "reminders", null);
  }

  /** How often a delegation was reminded, and when it is next. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public Reminded of(long delegationId) {
    Delegation delegation = Entities.require(em, Delegation.class, delegationId);
    return reminded(delegation, find(summits.current()).orElse(null));
  }

  private Reminded reminded(Delegation delegation, ReminderRule rule) {
    List<Instant> reminders =
        em.createQuery(
                "select i.sentAt from Invitation i where i.delegation = :delegation"
                    + " and i.reminder = true and i.sentAt >= :since order by i.sentAt",
                Instant.class)
            .setParameter("delegation", delegation)
            .setParameter(
                "since", delegation.invitedAt() == null ? Instant.EPOCH : delegation.invitedAt())
            .getResultList();
    int times = reminders.size();
    Instant last = times == 0 ? null : reminders.get(times - 1);
    boolean silent = delegation.status(steps.of(delegation)) == DelegationStatus.INVITED;
    Instant next =
        rule == null || !silent
            ? null
            : rule.next(last == null ? delegation.invitedAt() : last, times);
    return new Reminded(times, last, next);
  }

  /** Every hour; two servers, or two rounds, remind nobody twice. */
  @PermitAll
  @Job(name = "reminders", every = 3600, offset = 17 * 60)
  public void remind() {
    summits
        .find()
        .flatMap(this::find)
        .filter(rule -> rule.afterDays() != null)
        .ifPresent(this::remind);
  }

  private void remind(ReminderRule rule) {
    Instant now = clock.instant();
    List<Long> invited =
        em.createQuery(
                "select d.id from Delegation d where d.summitId = :summit"
                    + " and d.invitedAt is not null and d.focalPoint.email is not null order by d.id",
                Long.class)
            .setParameter("summit", summits.current().id())
            .getResultList();
    for (long id : invited) {
      Delegation delegation = Entities.lock(em, Delegation.class, id);
      Instant next = reminded(delegation, rule).next();
      if (next == null || next.isAfter(now)) continue;
      mailer.remind(delegation);
      audit.record("invitation.reminded", delegation.slug(), null);
      changed.fire(new DelegationChanged(id));
    }
  }

  private Optional<ReminderRule> find(Summit summit) {
    return Optional.ofNullable(em.find(ReminderRule.class, summit.id()));
  }
}
