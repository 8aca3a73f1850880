package city.accord.signing.seal;

import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The signing that a seal ends.
 *
 * @param nonce what no other ceremony has; 64 hexadecimal digits
 * @param summit the summit's name
 * @param place where it was signed
 * @param consent the sentence that signatories agreed to, in each language it was shown in
 * @param zone whose calendar and clock the declaration shows
 * @param verifyAddress the page where anyone can check a copy, such as {@code
 *     https://summit.example/en/verify}
 */
public record CeremonyToSeal(
    String nonce,
    LocalizedText summit,
    LocalizedText place,
    LocalizedText consent,
    Instant openedAt,
    Instant closedAt,
    ZoneId zone,
    String verifyAddress) {}
