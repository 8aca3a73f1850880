package city.accord.account;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/**
 * With what somebody was sent to the OpenID Connect provider. All but the address is kept in their
 * session, and compared with what comes back.
 *
 * @param verifier of the proof key (RFC 7636), which nobody else sees
 * @param again whether somebody who is signed in shows once more who they are
 */
public record OpenIdRequest(
    URI address, String state, String nonce, String verifier, boolean again, Instant since)
    implements Serializable {

  private static final long serialVersionUID = 1;
}
