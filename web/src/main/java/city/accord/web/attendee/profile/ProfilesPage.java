package city.accord.web.attendee.profile;

import city.accord.attendee.profile.ProfileRow;
import city.accord.attendee.profile.Profiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whose page everyone sees, and whose waits for an officer. */
@Named
@RequestScoped
public class ProfilesPage {

  @Inject private Profiles profiles;

  private List<ProfileRow> all;

  public List<ProfileRow> getAll() {
    if (all == null) all = profiles.all();
    return all;
  }

  public long getWaiting() {
    return getAll().stream().filter(ProfileRow::waiting).count();
  }
}
