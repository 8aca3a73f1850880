package city.accord.attendee;

import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** For how long data of people are kept at the summit at hand, and what goes when. */
@Stateless
@RolesAllowed(Right.PRIVACY)
public class Purges {

  @Inject private Summits summits;
  @Inject private PrivacyRules rules;
  @Inject private Purger purger;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @RolesAllowed({Right.PRIVACY, Right.READ})
  public PrivacySettings settings() {
    return rules.of(summits.current().id());
  }

  /**
   * Says for how long data are kept, and whether they go by themselves.
   *
   * @throws city.accord.ChangedMeanwhile where somebody else has said otherwise since
   * @throws city.accord.Refused where nobody could write to the address
   */
  public void save(PrivacySettings said) {
    String email = said.email();
    PrivacySettings whole =
        new PrivacySettings(
            said.version(),
            said.contact(),
            email == null || VisibleText.isBlank(email) ? null : MailAddress.of(email),
            said.nightly(),
            said.rules());
    rules.save(summits.current().id(), whole);
    audit.record("privacy.rules-set", "summit", said.nightly() ? "nightly" : "by hand");
  }

  /** All that is kept, with how much of it there is now, in the order in which it goes. */
  @RolesAllowed({Right.PRIVACY, Right.READ})
  public List<PurgeRow> preview() {
    return purger.preview(summits.current(), today());
  }

  /** What is kept for longer than the rules say and does not go by itself. */
  public List<PurgeRow> overdue() {
    Summit summit = summits.current();
    return rules.of(summit.id()).nightly() ? List.of() : purger.due(summit, today());
  }

  /**
   * Takes away what is kept no longer.
   *
   * @return how much went
   */
  public long purge() {
    return purger.purge(summits.current(), today());
  }

  private LocalDate today() {
    Summit summit = summits.current();
    return summit.today(clock);
  }
}
