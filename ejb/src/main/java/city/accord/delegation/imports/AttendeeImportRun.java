package city.accord.delegation.imports;

import city.accord.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Imports people part by part, while the officer who began it sees how far it is. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class AttendeeImportRun {

  @Inject private AttendeeImportParts parts;

  /** Goes on until nothing is left, or somebody has stopped it. */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void run(long uploadId) {
    boolean more = true;
    while (more) more = parts.next(uploadId);
  }
}
