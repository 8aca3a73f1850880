package city.accord.delegation;

import city.accord.text.PersonName;

/**
 * Who leads a delegation, as the delegation itself writes it.
 *
 * @param photo a JPEG or PNG as the camera made it, or null to leave the photo as it is
 */
public record Registration(PersonName name, byte[] photo) {}
