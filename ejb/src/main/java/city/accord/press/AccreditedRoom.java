package city.accord.press;

import city.accord.attendee.media.Accreditation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the accredited press alone reads, by the link to the own registration. */
@Stateless
@PermitAll
public class AccreditedRoom {

  @Inject private ShownStatements statements;
  @Inject private Accreditation accreditation;

  /** Whether the link is that of somebody accredited. */
  public boolean isOpenTo(String token) {
    return accreditation.isGivenTo(token);
  }

  /** The newest first; none where the link is not that of somebody accredited. */
  public List<PublicStatement> statements(String token) {
    return accreditation.isGivenTo(token) ? statements.forAccredited() : List.of();
  }
}
