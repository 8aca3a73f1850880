package city.accord.attendee.logistics;

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

/** How people travelled, where they slept and what they needed goes soon after they have left. */
@Dependent
class TravelPurges implements Purgeable.Source {

  @PersistenceContext private EntityManager em;
  @Inject private PrivacyRules rules;

  @Override
  public List<Purgeable> of(Summit summit) {
    KeptFor keptFor = rules.keptFor(summit.id(), DataKind.TRAVEL);
    return List.of(Purgeable.rows(em, "TravelPlan", DataKind.TRAVEL, keptFor, summit));
  }
}
