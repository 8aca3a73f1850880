package city.accord.web.proposal;

import city.accord.proposal.CallRow;
import city.accord.proposal.ProposalRow;
import city.accord.proposal.SessionProposals;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableMoment;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What delegations propose for the programme, and whether they may. */
@Named
@RequestScoped
public class ProposalsPage {

  @Inject private SessionProposals proposals;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<ProposalRow> all;
  private boolean taking;
  private EditableMoment until;

  @PostConstruct
  void open() {
    all = proposals.all();
    CallRow call = proposals.call();
    taking = call.taking();
    until = new EditableMoment(call.closesAt(), current.zone());
  }

  public void call() {
    proposals.call(taking, until.toInstant());
    site.goTo("/desk/proposals", "proposal.call-saved");
  }

  public List<ProposalRow> getAll() {
    return all;
  }

  public boolean isTaking() {
    return taking;
  }

  public void setTaking(boolean taking) {
    this.taking = taking;
  }

  public EditableMoment getUntil() {
    return until;
  }
}
