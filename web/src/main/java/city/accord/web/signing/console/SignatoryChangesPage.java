package city.accord.web.signing.console;

import city.accord.signing.ceremony.SignatoryChange;
import city.accord.signing.ceremony.SignatoryChanges;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What delegations have changed about a ceremony's signatories, on its console and its slots. */
@Named
@RequestScoped
public class SignatoryChangesPage {

  @Inject private SignatoryChanges changes;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String ceremonyId;

  @Inject
  @ManagedProperty("#{param.slot}")
  private String slotId;

  private List<SignatoryChange> found;

  /** Those of the ceremony, or of the one slot that the page shows. */
  public List<SignatoryChange> getChanges() {
    if (found == null)
      found =
          changes.of(Ids.of(ceremonyId)).stream()
              .filter(change -> slotId == null || change.slotId() == Ids.of(slotId))
              .toList();
    return found;
  }

  /** Whether the slots can take anything over. */
  public boolean isOpen() {
    return getChanges().stream().anyMatch(SignatoryChange::open);
  }

  public void apply(SignatoryChange change) {
    changes.apply(change.slotId());
    site.goTo("/desk/ceremonies/" + change.ceremonyId(), "ceremony.change-taken");
  }
}
