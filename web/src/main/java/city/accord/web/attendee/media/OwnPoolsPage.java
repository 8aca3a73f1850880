package city.accord.web.attendee.media;

import city.accord.attendee.media.OwnPool;
import city.accord.attendee.media.OwnPools;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pool cards of somebody of the press, on the own page. */
@Named
@RequestScoped
public class OwnPoolsPage {

  @Inject private OwnPools pools;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private List<OwnPool> cards;

  public List<OwnPool> getCards() {
    if (cards == null) cards = pools.of(token);
    return cards;
  }
}
