package city.accord.account;

import java.io.Serializable;

/**
 * What a page asks an authenticator for: to make a passkey, or to sign with one.
 *
 * @param challenge random, in base64url: the answer has to hold it
 * @param kept the whole request, which stays on the server until it is answered
 * @param options what the browser is given
 */
public record PasskeyRequest(String challenge, String kept, String options)
    implements Serializable {}
