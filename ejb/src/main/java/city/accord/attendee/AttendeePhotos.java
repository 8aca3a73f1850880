package city.accord.attendee;

import city.accord.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Where the photos of attendees lie; never as they were uploaded. */
@Dependent
public class AttendeePhotos {

  @PersistenceContext private EntityManager em;

  /** Draws an upload anew and keeps it as the person's photo. */
  public void put(Attendee attendee, byte[] upload) {
    byte[] jpeg = Photo.redrawn(upload);
    attendee.setPhoto(Sha256.hex(jpeg));
    em.merge(new AttendeePhoto(attendee.id(), jpeg));
  }

  /** Forgets the person's photo. */
  public void remove(Attendee attendee) {
    attendee.setPhoto(null);
    AttendeePhoto kept = em.find(AttendeePhoto.class, attendee.id());
    if (kept != null) em.remove(kept);
  }

  public Optional<byte[]> of(Attendee attendee) {
    return Optional.ofNullable(em.find(AttendeePhoto.class, attendee.id()))
        .map(AttendeePhoto::jpeg);
  }
}
