package city.accord.signing.runsheet;

import city.accord.DemonstrationPart;
import city.accord.Settings;
import city.accord.signing.ceremony.Ceremony;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The demonstration's run sheet: the half hour around the signing, cue by cue. */
@Dependent
class RunSheetDemonstration implements DemonstrationPart {

  @PersistenceContext private EntityManager em;
  @Inject private RunSheetStore store;

  @Override
  public int order() {
    return 62;
  }

  @Override
  public void fill(Welcome welcome) {
    Ceremony ceremony =
        em.createQuery("select c from Ceremony c", Ceremony.class).getSingleResult();
    store.find(ceremony.id()).ifPresent(em::remove);
    em.flush();
    store.begin(ceremony, CueList.demonstration());
    em.flush();
    String desk = Settings.baseUrl() + "/en/desk/ceremonies/" + ceremony.id();
    welcome.tell("Backstage " + desk + "/backstage");
    welcome.tell("Speaker’s timer " + desk + "/timer");
  }
}
