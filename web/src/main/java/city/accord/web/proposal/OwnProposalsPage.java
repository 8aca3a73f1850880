package city.accord.web.proposal;

import city.accord.proposal.OpenProposals;
import city.accord.proposal.OwnProposals;
import city.accord.web.OpenedLink;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a delegation has proposed for the programme, and how it stands. */
@Named
@RequestScoped
public class OwnProposalsPage {

  @Inject private OwnProposals proposals;
  @Inject private OpenedLink link;

  private OpenProposals opened;

  @PostConstruct
  void open() {
    opened = link.open(proposals::open);
  }

  public boolean isValid() {
    return opened != null;
  }

  /** What the link opens, or null where it does not work. */
  public OpenProposals getOpened() {
    return opened;
  }

  /** Whether the delegation's own page leads here. */
  public boolean isOffered() {
    return isValid() && (opened.call().open() || !opened.all().isEmpty());
  }

  public String getAddress() {
    return "/invitation/" + link.token() + "/proposals";
  }

  /** The delegation's own page. */
  public String getInvitation() {
    return "/invitation/" + link.token();
  }
}
