package city.accord.web.press;

import city.accord.press.list.OwnSubscription;
import city.accord.press.list.PressList;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a subscriber comes to by the link in a letter: to confirm the address, or to leave. */
@Named
@RequestScoped
public class OwnSubscriptionPage {

  @Inject private PressList list;
  @Inject private OpenedLink link;
  @Inject private Site site;

  private OwnSubscription own;

  @PostConstruct
  void open() {
    own = link.open(list::own);
  }

  public void confirm() {
    list.confirm(link.token());
    site.goTo("/press-list/" + link.token());
  }

  public void leave() {
    list.leave(link.token());
    site.goTo("/press-list?left=1");
  }

  public boolean isValid() {
    return own != null;
  }

  public OwnSubscription getOwn() {
    return own;
  }
}
