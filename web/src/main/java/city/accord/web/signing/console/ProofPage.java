package city.accord.web.signing.console;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.sealing.Proofs;
import city.accord.web.FileAnswer;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** How paper and wall will show everyone, for an officer to look at and approve before ready. */
@Named
@RequestScoped
public class ProofPage {

  @Inject private Ceremonies ceremonies;
  @Inject private Proofs proofs;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private String seen;

  @PostConstruct
  void look() {
    seen = proofs.hash(Ids.of(id));
  }

  public CeremonyDetails getCeremony() {
    return ceremonies.details(Ids.of(id));
  }

  /** Whether an approval is still of any use. */
  public boolean isOpen() {
    return getCeremony().state().compareTo(CeremonyState.READY) <= 0;
  }

  /** Approves what the page showed when it was opened, and nothing that came after. */
  public void approve() {
    proofs.approve(Ids.of(id), seen);
    site.goTo("/desk/ceremonies/" + Ids.of(id), "proof.done");
  }

  /** Sends the pages as a PDF. */
  public void pages() throws IOException {
    byte[] pdf = proofs.pdf(Ids.of(id));
    FileAnswer.send("application/pdf", "inline; filename=\"proof.pdf\"", pdf);
  }

  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }
}
