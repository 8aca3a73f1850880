package city.accord.web.proposal;

import city.accord.proposal.ProposalRow;
import city.accord.proposal.SessionProposals;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One proposal before the programme office, which accepts it, asks something or declines it. */
@Named
@RequestScoped
public class ProposalPage {

  private static final String ALL = "/desk/proposals";

  @Inject private SessionProposals proposals;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private ProposalRow proposal;
  private int seen;
  private String words;

  @PostConstruct
  void open() {
    proposal = proposals.one(Ids.of(id));
    seen = proposal.version();
  }

  /** Takes it into the draft, and goes on to the session there. */
  public void accept() {
    String slug = proposals.accept(proposal.id(), seen);
    site.goTo("/desk/programme/" + slug, "proposal.accepted-now");
  }

  public void ask() {
    proposals.ask(proposal.id(), seen, words);
    site.goTo(ALL, "proposal.asked-now", site.say(proposal.place()));
  }

  public void decline() {
    proposals.decline(proposal.id(), seen, words);
    site.goTo(ALL, "proposal.declined-now", site.say(proposal.place()));
  }

  public ProposalRow getProposal() {
    return proposal;
  }

  /** The version that the officer has seen. */
  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
