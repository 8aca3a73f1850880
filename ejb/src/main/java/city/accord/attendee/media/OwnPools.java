package city.accord.attendee.media;

import city.accord.attendee.registration.OpenRegistrations;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The pools of somebody of the press, by the link to the own registration. */
@Stateless
@PermitAll
public class OwnPools {

  @Inject private OpenRegistrations registrations;
  @Inject private PoolStore store;
  @Inject private Summits summits;

  /** Their pools by the hour; none where the link does not work, or they are not accredited. */
  public List<OwnPool> of(String token) {
    return registrations.own(token).map(own -> of(own.person().id())).orElse(List.of());
  }

  private List<OwnPool> of(long attendee) {
    return store.places(summits.current().id()).stream()
        .filter(one -> one.attendee().id() == attendee && one.isAccredited())
        .filter(one -> one.state() != PlaceState.OUT)
        .sorted(Comparator.comparing(one -> one.pool().mustersAt()))
        .map(
            one ->
                new OwnPool(
                    one.pool().title(),
                    one.medium(),
                    one.pool().musterPoint(),
                    one.pool().mustersAt(),
                    one.pool().hue(),
                    one.state() == PlaceState.WAITING))
        .toList();
  }
}
