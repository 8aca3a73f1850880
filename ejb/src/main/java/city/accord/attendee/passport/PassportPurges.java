package city.accord.attendee.passport;

import city.accord.attendee.DataKind;
import city.accord.attendee.KeptFor;
import city.accord.attendee.PrivacyRules;
import city.accord.attendee.Purgeable;
import city.accord.summit.Summit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Travel documents go soon after people have left. */
@Dependent
class PassportPurges implements Purgeable.Source {

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    KeptFor keptFor = rules.keptFor(summit.id(), DataKind.PASSPORT);
    return List.of(Purgeable.rows(em, "Passport", DataKind.PASSPORT, keptFor, summit));
  }
}
