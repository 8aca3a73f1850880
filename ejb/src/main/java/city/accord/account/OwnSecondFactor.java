package city.accord.account;

/**
 * The authenticator app of an account as its owner sees it.
 *
 * @param on whether its code is asked for at a sign-in
 * @param asked whether the password alone does not let the owner in, because of it or of a passkey
 * @param required whether the settings ask for it, and there is no passkey in its place
 * @param secret of the app to be set up, in base 32; null once it is on
 * @param address of the secret, as apps read it from a QR code; null once it is on
 */
public record OwnSecondFactor(
    boolean on, boolean asked, boolean required, String secret, String address) {}
