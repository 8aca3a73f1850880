package city.accord.attendee.passport;

/**
 * A text that is encrypted.
 *
 * @param keyId of the key that encrypted it
 * @param bytes the nonce, and the text with its tag
 */
record Sealed(String keyId, byte[] bytes) {}
