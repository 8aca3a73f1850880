package city.accord.signing.ceremony;

import city.accord.DemonstrationPart;
import city.accord.Settings;
import city.accord.delegation.Delegations;
import city.accord.delegation.HeadOfDelegation;
import city.accord.emblem.ShownMarks;
import city.accord.signing.declaration.DeclarationVersion;
import city.accord.signing.order.Originals;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * The demonstration's ceremony, prepared: the heads of ten cities and of two of industry sign in
 * their order of precedence, one of them from its own city hall.
 */
@Dependent
class CeremonyDemonstration implements DemonstrationPart {

  private static final String AT_HOME = "orlando";

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Delegations delegations;
  @Inject private CeremonyLog log;

  @Override
  public int order() {
    return 61;
  }

  @Override
  public void fill(Welcome welcome) {
    Summit summit = summits.current();
    DeclarationVersion version =
        em.createQuery("select v from DeclarationVersion v", DeclarationVersion.class)
            .getSingleResult();
    CeremonyPlan plan =
        new CeremonyPlan(
            LocalizedText.EMPTY,
            Instant.parse("2016-03-22T07:40:00Z"),
            summit.venue(),
            LocalizedText.of(
                "本人已閱讀此宣言，謹以親筆簽名表示贊同，並同意簽名隨宣言公開展示與封緘。",
                "I have read this declaration. I support it with my handwritten signature, which"
                    + " may be shown in public and sealed with it."),
            LocalizedText.EMPTY,
            ShownMarks.EMBLEMS_OR_FLAGS,
            Originals.ONE);
    Ceremony ceremony = new Ceremony(version, CeremonyLog.random256(), plan);
    List<HeadOfDelegation> heads = delegations.heads();
    heads.stream()
        .filter(HeadOfDelegation::signs)
        .map(head -> Signatory.of(head, summit.languages(), head.slug().equals(AT_HOME)))
        .forEach(ceremony::assign);
    em.persist(ceremony);
    em.flush();
    log.record(ceremony, "prepared", CeremonyState.PREPARED, null);
    welcome.tell("Ceremony console " + Settings.baseUrl() + "/en/desk/ceremonies/" + ceremony.id());
  }
}
