package city.accord.web.summit;

import city.accord.web.PublicHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What public pages take of the summit's own looks. */
@Named
@RequestScoped
public class SiteLooks {

  @Inject private PublicHead head;

  /** The style sheet of the summit's own colours; null where it has the usual ones. */
  public String getColours() {
    return SiteColours.of(head.getSummit());
  }
}
