package city.accord.account;

/**
 * The authenticator app of an account as its owner sees it.
 *
 * @param on whether it is asked for at a sign-in
 * @param required whether the settings ask for it
 * @param secret of the app to be set up, in base 32; null once it is on
 * @param address of the secret, as apps read it from a QR code; null once it is on
 */
public record OwnSecondFactor(boolean on, boolean required, String secret, String address) {}
