package city.accord.web.proposal;

import city.accord.Right;
import city.accord.proposal.ProposalStatus;
import city.accord.proposal.SessionProposals;
import city.accord.web.CurrentSummit;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What delegations propose and nobody has answered. */
@Dependent
class ProposalTasks implements DeskTask.Source {

  @Inject private SessionProposals proposals;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Override
  public int place() {
    return 5;
  }

  @Override
  public List<DeskTask> tasks() {
    if (current.getSummit() == null || !site.may(Right.PROGRAMME)) return List.of();
    List<String> waiting =
        proposals.all().stream()
            .filter(one -> one.status() == ProposalStatus.PROPOSED)
            .map(one -> site.say(one.title()))
            .toList();
    return waiting.isEmpty()
        ? List.of()
        : List.of(DeskTask.of("/desk/proposals", site.say("proposal.task"), waiting, false, site));
  }
}
