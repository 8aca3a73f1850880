package city.accord.web.signing.console;

import city.accord.Right;
import city.accord.signing.ceremony.ProposalRow;
import city.accord.signing.ceremony.Proposals;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What one officer has proposed and waits for this one, on the desk's first page. */
@Dependent
class ProposalTasks implements DeskTask.Source {

  @Inject private Proposals proposals;
  @Inject private Site site;

  @Override
  public int place() {
    return 0;
  }

  @Override
  public List<DeskTask> tasks() {
    if (!site.may(Right.SEAL)) return List.of();
    return proposals.waiting().stream().map(this::task).toList();
  }

  private DeskTask task(ProposalRow row) {
    return DeskTask.of(
        "/desk/ceremonies/" + row.ceremonyId(),
        site.say("ceremony.confirm-" + row.deed()),
        List.of(site.say(row.ceremony())),
        true,
        site);
  }
}
