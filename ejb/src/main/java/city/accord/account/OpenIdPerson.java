package city.accord.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the OpenID Connect provider says it has before it.
 *
 * @param issuer the provider ({@code iss})
 * @param subject what the provider calls them, and never another ({@code sub}); ASCII
 * @param email that the provider has verified
 * @param values of the claim that carries roles
 * @param several whether they have shown more than one factor there
 * @param shownAt when they have shown who they are; empty where the provider does not say
 */
public record OpenIdPerson(
    String issuer,
    String subject,
    String email,
    String displayName,
    Set<String> values,
    boolean several,
    Optional<Instant> shownAt) {}
