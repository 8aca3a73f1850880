package city.accord.attendee.media;

import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.UsualCategories;
import city.accord.attendee.registration.OpenRegistrations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who of the press is accredited, by the link to the own registration. */
@Dependent
public class Accreditation {

  @Inject private OpenRegistrations registrations;

  /** Whether the link works, and its holder is of the press and approved. */
  public boolean isGivenTo(String token) {
    return registrations
        .own(token)
        .filter(own -> own.person().category().equals(UsualCategories.PRESS))
        .filter(own -> own.person().status() == AttendeeStatus.APPROVED)
        .isPresent();
  }
}
