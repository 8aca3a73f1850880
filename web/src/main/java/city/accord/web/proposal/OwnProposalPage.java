package city.accord.web.proposal;

import city.accord.attendee.AttendeeRow;
import city.accord.programme.Releases;
import city.accord.proposal.OpenProposals;
import city.accord.proposal.OwnProposals;
import city.accord.proposal.ProposalRow;
import city.accord.proposal.ProposalStatus;
import city.accord.proposal.ProposeSession;
import city.accord.proposal.ProposedKind;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A proposal of a delegation: to be written, changed, answered or taken back, or as it stands. */
@Named
@RequestScoped
public class OwnProposalPage {

  @Inject private OwnProposals proposals;
  @Inject private Releases releases;
  @Inject private CurrentSummit current;
  @Inject private OpenedLink link;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private OpenProposals opened;
  private ProposalRow known;
  private EditableProposal form;
  private List<AttendeeRow> people = List.of();
  private int seen;

  @PostConstruct
  void open() {
    opened = link.open(proposals::open);
    if (opened == null) return;
    people = proposals.people(link.token());
    if (isNew()) {
      form = new EditableProposal(current.languages());
      return;
    }
    known = proposals.one(link.token(), Ids.of(id));
    form = new EditableProposal(known, current.languages());
    seen = known.version();
  }

  /** Sends it to the programme office, for the first time or again. */
  public void send() {
    if (isNew()) proposals.propose(link.token(), form.toCommand());
    else proposals.revise(link.token(), known.id(), seen, form.toCommand());
    site.goTo(getBack(), "proposal.sent-now");
  }

  public void withdraw() {
    proposals.withdraw(link.token(), known.id(), seen);
    site.goTo(getBack(), "proposal.withdrawn-now");
  }

  private boolean isNew() {
    return id == null;
  }

  public boolean isValid() {
    return opened != null;
  }

  /** Whether anything can be written. */
  public boolean isWritable() {
    return isNew()
        ? opened.call().open()
        : known.status().isOpen()
            && (opened.call().open() || known.status() == ProposalStatus.RETURNED);
  }

  /** What was proposed, or null while it is being written. */
  public ProposalRow getKnown() {
    return known;
  }

  /** Whether everybody reads of the session that came of it. */
  public boolean isReleased() {
    return known.slug() != null && releases.latest().session(known.slug()).isPresent();
  }

  public EditableProposal getForm() {
    return form;
  }

  /** Who may be named. */
  public List<AttendeeRow> getPeople() {
    return people;
  }

  public ProposedKind[] getKinds() {
    return ProposedKind.values();
  }

  public List<Integer> getLengths() {
    return ProposeSession.LENGTHS;
  }

  /** The version that the reader has seen. */
  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }

  public String getBack() {
    return "/invitation/" + link.token() + "/proposals";
  }
}
