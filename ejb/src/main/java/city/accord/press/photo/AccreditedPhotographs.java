package city.accord.press.photo;

import city.accord.NotThere;
import city.accord.attendee.media.Accreditation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Photographs that the accredited press alone sees, by the link to the own registration. */
@Stateless
@PermitAll
public class AccreditedPhotographs {

  @Inject private ShownPhotographs shown;
  @Inject private Accreditation accreditation;

  /** The newest first; none where the link is not that of somebody accredited. */
  public List<PublicPhotograph> of(String token) {
    return accreditation.isGivenTo(token) ? shown.forAccredited() : List.of();
  }

  /**
   * @throws NotThere where the link is not that of somebody accredited, or the photograph is not
   *     one of these
   */
  public PhotographRoom.Given file(String token, long id, PhotographSize size) {
    if (!accreditation.isGivenTo(token)) throw new NotThere(id);
    return shown.file(id, size, shown::isForAccredited);
  }
}
