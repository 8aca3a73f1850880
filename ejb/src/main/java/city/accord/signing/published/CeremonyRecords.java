package city.accord.signing.published;

import city.accord.Entities;
import city.accord.Right;
import city.accord.signing.ceremony.AuditLink;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.ceremony.SigningAudit;
import city.accord.signing.ceremony.Slot;
import city.accord.signing.ceremony.Witness;
import city.accord.signing.ceremony.Witnesses;
import city.accord.signing.published.CeremonyRecord.Act;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/**
 * The record of a ceremony, for its minutes: what was done in it and when, without who pressed a
 * button, which tablet it was, or why.
 */
@Stateless
@RolesAllowed({Right.CEREMONY, Right.SEAL, Right.WITNESS, Right.READ})
public class CeremonyRecords {

  /** Each formal act; of all else, such as codes and tablets, minutes say nothing. */
  public static final Set<String> FORMAL =
      Set.of(
          "ceremony.prepared",
          "ceremony.proof-approved",
          "ceremony.made-ready",
          "ceremony.opened",
          "ceremony.held",
          "ceremony.went-on",
          "ceremony.closed",
          "ceremony.sealed",
          "ceremony.revealed",
          "ceremony.published",
          "ceremony.witnessed",
          "ceremony.annulled",
          "slot.confirmed",
          "slot.declined",
          "slot.absent",
          "slot.entrusted",
          "slot.reopened",
          "slot.signatory-changed");

  @PersistenceContext private EntityManager em;
  @Inject private Witnesses witnesses;

  /**
   * @throws city.accord.NotThere for a ceremony that does not exist
   */
  public CeremonyRecord of(long ceremonyId) {
    Ceremony ceremony = Entities.require(em, Ceremony.class, ceremonyId);
    List<AuditLink> chain =
        em.createQuery(
                "select a from SigningAudit a where a.ceremonyId = :ceremony order by a.seq",
                SigningAudit.class)
            .setParameter("ceremony", ceremonyId)
            .getResultStream()
            .map(SigningAudit::link)
            .toList();
    return new CeremonyRecord(
        ceremony.title(),
        ceremony.name(),
        ceremony.plan().scheduledAt(),
        ceremony.plan().place(),
        ceremony.plan().witness(),
        witnesses.of(ceremonyId).stream().map(Witness::name).toList(),
        ceremony.progress().fingerprint(),
        chain.size(),
        chain.isEmpty() ? AuditLink.BEFORE_THE_FIRST : chain.get(chain.size() - 1).hash(),
        chain.stream()
            .filter(link -> FORMAL.contains(link.event()))
            .map(link -> act(link, ceremony))
            .toList());
  }

  private static Act act(AuditLink link, Ceremony ceremony) {
    Signatory about =
        ceremony.slots().stream()
            .filter(slot -> Integer.valueOf(slot.position()).equals(link.slot()))
            .findFirst()
            .map(Slot::signatory)
            .orElse(null);
    return new Act(
        link.seq(),
        link.at(),
        link.event(),
        about == null ? LocalizedText.EMPTY : about.place(),
        about == null ? LocalizedText.EMPTY : about.name());
  }
}
