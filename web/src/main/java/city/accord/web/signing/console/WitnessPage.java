package city.accord.web.signing.console;

import city.accord.Right;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Witness;
import city.accord.signing.ceremony.Witnesses;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a witness sees all that the console sees, and says that they saw the signing. */
@Named
@RequestScoped
public class WitnessPage {

  @Inject private CeremonyPage console;
  @Inject private Witnesses witnesses;
  @Inject private Site site;

  private String name;
  private String words;

  public List<Witness> getWitnesses() {
    return witnesses.of(console.getCeremony().id());
  }

  /** Whether the reader may say now that they saw the signing. */
  public boolean isAsked() {
    CeremonyState state = console.getState();
    return site.may(Right.WITNESS)
        && state.hasOpened()
        && state.isUnsealed()
        && !witnesses.hasWitnessed(console.getCeremony().id());
  }

  public void attest() {
    long ceremony = console.getCeremony().id();
    witnesses.attest(ceremony, name, words);
    site.goTo("/desk/ceremonies/" + ceremony + "/witness", "witness.thanks");
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
