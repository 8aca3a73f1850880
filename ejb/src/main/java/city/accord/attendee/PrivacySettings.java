package city.accord.attendee;

import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.Map;

/**
 * What the organisers say of people's data.
 *
 * @param version what a change has to bring back
 * @param contact who answers for the data, and where they are found; may be empty
 * @param email where people write to about their data, or null
 * @param nightly whether what is kept no longer goes by itself every night
 * @param rules of every kind
 */
public record PrivacySettings(
    int version,
    LocalizedText contact,
    String email,
    boolean nightly,
    Map<DataKind, PrivacyRule> rules)
    implements Serializable {}
