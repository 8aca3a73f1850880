package city.accord.mail;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import city.accord.Job;
import city.accord.JobAsked;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the files that letters wait for, one after the other and beside the {@link Postman}: three
 * hundred approvals hold up nobody's link to sign in.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(NOT_SUPPORTED)
public class Encloser {

  private static final Logger LOG = Logger.getLogger(Encloser.class.getName());
  private static final String JOB = "enclosures";

  @Inject private LateEnclosures enclosures;
  @Inject private Event<JobAsked> asked;
  @Inject private Clock clock;

  public void onMailWritten(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) MailIncomplete written) {
    asked.fire(new JobAsked(JOB));
  }

  /** One round: makes every file that is due. */
  @Job(name = JOB, every = 60, offset = 50)
  public synchronized void make() {
    for (long id : enclosures.due(clock.instant())) make(id);
  }

  /** A file that cannot be made holds up its own letter alone. */
  private void make(long id) {
    try {
      enclosures.make(id);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What goes with letter " + id + " could not be made", e);
      enclosures.defer(
          id, "What goes with it could not be made: " + e.getMessage(), clock.instant());
    }
  }
}
