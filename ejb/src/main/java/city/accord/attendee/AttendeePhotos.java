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

  /** Draws an upload anew and keeps it as the photo of a person whose registration is open. */
  public void put(Attendee attendee, byte[] upload) {
    attendee.requireOpen();
    keep(attendee, Photo.redrawn(upload));
  }

  /**
   * Keeps a photo whatever the person's status, which the caller has judged.
   *
   * @param jpeg as {@link Photo#redrawn} returned it
   */
  public void keep(Attendee attendee, byte[] jpeg) {
    attendee.setPhoto(Sha256.hex(jpeg));
    em.merge(new AttendeePhoto(attendee.id(), jpeg));
  }

  /**
   * Keeps a photo in the place of another, or none, whatever the person's status.
   *
   * @param jpeg as {@link #of} returned it, of another record of the same person
   */
  public void replace(Attendee attendee, Optional<byte[]> jpeg) {
    if (jpeg.isPresent()) keep(attendee, jpeg.get());
    else forget(attendee);
  }

  /** Forgets the photo of a person whose registration is open. */
  public void remove(Attendee attendee) {
    attendee.requireOpen();
    forget(attendee);
  }

  private void forget(Attendee attendee) {
    attendee.setPhoto(null);
    AttendeePhoto kept = em.find(AttendeePhoto.class, attendee.id());
    if (kept != null) em.remove(kept);
  }

  public Optional<byte[]> of(Attendee attendee) {
    return Optional.ofNullable(em.find(AttendeePhoto.class, attendee.id()))
        .map(AttendeePhoto::jpeg);
  }
}
