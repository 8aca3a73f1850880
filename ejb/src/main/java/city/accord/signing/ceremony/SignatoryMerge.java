package city.accord.signing.ceremony;

import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeMerge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What a ceremony says of its signatories is never changed from outside: their record stays. */
@Dependent
class SignatoryMerge implements AttendeeMerge {

  @Inject private SignatoriesInUse signatories;

  @Override
  public boolean holds(long attendee) {
    return !signatories.among(List.of(attendee)).isEmpty();
  }

  @Override
  public void move(Attendee from, Attendee to) {
    // whoever has a slot is never moved
  }
}
